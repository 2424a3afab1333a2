/* Drive: one step, by the engine or by torch. */

#include "drive.h"

#include <math.h>
#include <string.h>

/* The object that is inside the engine on this thread. */
static _Thread_local Drive *stepping_here;

int drive_was_touched(void) { return stepping_here && stepping_here->touched; }

PyObject *drive_position(double epoch) {
  Drive *here = stepping_here;
  if (here && here->position && here->epoch == epoch) return Py_NewRef(here->position);
  int whole = native_is_whole(epoch) && !(here && here->fractional);
  PyObject *position = whole ? PyLong_FromDouble(epoch) : PyFloat_FromDouble(epoch);
  if (!here) return position;
  PyObject *old = here->position;
  here->epoch = epoch;
  here->position = Py_XNewRef(position);
  Py_XDECREF(old);
  return position;
}

/* Whether a group holds under the keys that a step reads what it held when the engine took over, and
 * under the one it writes what it can write. */
static int is_as_before(Drive *self, PyObject *group, PyObject *const *held, Py_ssize_t keys) {
  for (Py_ssize_t k = 0; k < keys; k++)
    if (PyDict_GetItemWithError(group, PyTuple_GetItem(self->keys, k)) != held[k]) return 0;
  if (!self->is_beta) return 1;
  PyObject *betas = PyDict_GetItemWithError(group, self->momentum);
  return betas && PyTuple_CheckExact(betas) && PyTuple_Size(betas) > 0;
}

/* The rates of tensors. */
static int read_tensors(Drive *self, PyObject *groups, int jump) {
  PyObject *bases = jump || self->step_watches == self->watches ? Py_True : Py_False;
  PyObject *list =
      PyObject_CallMethodObjArgs(self->tensors, drive_names.read, groups, bases, NULL);
  int fits = list && PyList_CheckExact(list) && (size_t)PyList_Size(list) == self->count;
  for (size_t i = 0; fits && i < self->count; i++)
    self->rates[i] = self->rates[self->count + i] =
        PyFloat_AsDouble(PyList_GetItem(list, (Py_ssize_t)i));
  Py_XDECREF(list);
  return fits;
}

/* The optimizer's groups if each is a dict with a rate of the kind it had before, which are then in both
 * rows of self->rates; NULL without an exception if not. */
static PyObject *read_groups(Drive *self, int jump) {
  PyObject *groups =
      self->attributes
          ? Py_XNewRef(PyDict_GetItemWithError(self->attributes, drive_names.param_groups))
          : PyObject_GetAttr(self->optimizer, drive_names.param_groups);
  if (!groups) {
    PyErr_Clear(); /* torch's step raises it again */
    return NULL;
  }
  const size_t count = self->count;
  PyObject **const cells = self->groups, *const lr = drive_names.lr, *before = NULL;
  double *const rates = self->rates, *const after = rates + count, value = 0;
  if (!PyList_CheckExact(groups) || (size_t)PyList_Size(groups) != count) goto other;
  const Py_ssize_t keys = PyTuple_Size(self->keys);
  const char plain = !self->is_beta && keys == 0;
  for (size_t i = 0; i < count; i++) {
    PyObject *group = PyList_GetItem(groups, (Py_ssize_t)i);
    if (!PyDict_CheckExact(group)) goto other;
    if (!plain && !is_as_before(self, group, self->held + (Py_ssize_t)i * keys, keys))
      goto other;
    cells[i] = group;
    if (self->tensors) continue;
    PyObject *rate = PyDict_GetItemWithError(group, lr);
    if (!rate) goto other;
    if (rate != before) {
      if (!PyFloat_CheckExact(rate)) goto other;
      /* Groups with the same rate mostly share the object, see write_groups(). */
      value = PyFloat_AsDouble(before = rate);
    }
    rates[i] = after[i] = value;
  }
  if (self->tensors && !read_tensors(self, groups, jump)) goto other;
  return groups;
other:
  PyErr_Clear();
  Py_DECREF(groups);
  return NULL;
}

static int same_bits(const double *one, const double *other) {
  return memcmp(one, other, sizeof(double)) == 0;
}

/* A float cannot change, so groups with the same value share one. */
typedef struct {
  PyObject *object;
  double value;
} Shared;

static PyObject *share(Shared *shared, double value) {
  if (!shared->object || !same_bits(&shared->value, &value)) {
    Py_XDECREF(shared->object);
    shared->object = PyFloat_FromDouble(shared->value = value);
  }
  return shared->object;
}

/* The momentum is replaced, not filled, whatever it is; beta1 in a new tuple. */
static int write_momentum(Drive *self, PyObject *group, PyObject *momentum) {
  if (!self->is_beta) return PyDict_SetItem(group, self->momentum, momentum);
  PyObject *betas = PyDict_GetItemWithError(group, self->momentum);
  Py_ssize_t size = betas ? PyTuple_Size(betas) : 1;
  PyObject *changed = PyTuple_New(size);
  for (Py_ssize_t k = 0; changed && k < size; k++)
    PyTuple_SetItem(changed, k, Py_NewRef(k ? PyTuple_GetItem(betas, k) : momentum));
  int failed = !changed || PyDict_SetItem(group, self->momentum, changed) < 0;
  Py_XDECREF(changed);
  return failed ? -1 : 0;
}

static int write_tensors(Drive *self) {
  const double *after = self->rates + self->count;
  if (memcmp(self->rates, after, self->count * sizeof(double)) == 0) return 0;
  PyObject *list = drive_list(after, self->count);
  PyObject *done =
      list ? PyObject_CallMethodObjArgs(self->tensors, drive_names.write, list, NULL) : NULL;
  Py_XDECREF(list);
  Py_XDECREF(done);
  return done ? 0 : -1;
}

/* Writes what changed, group by group. Inlined, since without `momenta` the loop is shorter. */
static inline int write_each(Drive *self, PyObject *groups, const double *momenta) {
  const size_t count = self->count;
  const double *const before = self->rates, *const after = before + count;
  PyObject **const cells = self->groups, *const lr = drive_names.lr;
  const char calls = self->calls, floats = !self->tensors;
  Shared momentum = {NULL, 0}, rate = {NULL, 0};
  int failed = 0;
  for (size_t i = 0; i < count && !failed; i++) {
    const int moved = floats && !same_bits(&before[i], &after[i]);
    if (!moved && !momenta) continue;
    /* Functions of the user's may have changed the list since it was read. */
    PyObject *group = calls ? PyList_GetItem(groups, (Py_ssize_t)i) : cells[i];
    failed = !group;
    if (!failed && momenta)
      failed = !share(&momentum, momenta[i]) || write_momentum(self, group, momentum.object) < 0;
    if (!failed && moved)
      failed = !share(&rate, after[i]) || PyDict_SetItem(group, lr, rate.object) < 0;
  }
  Py_XDECREF(momentum.object);
  Py_XDECREF(rate.object);
  return failed ? -1 : 0;
}

static int write_groups(Drive *self, PyObject *groups) {
  if (self->momentum) {
    double *momenta = self->rates + 2 * self->count;
    int32_t status =
        swiftlr_scheduler_last_values(self->scheduler, "momentum", momenta, self->count);
    if (status) return native_fail(status), -1;
    if (write_each(self, groups, momenta) < 0) return -1;
  } else if (!self->tensors) {
    return write_each(self, groups, NULL);
  }
  return self->tensors ? write_tensors(self) : 0;
}

/* torch's step, with the arguments as they came: what is wrong with them, torch says. */
static PyObject *torch_step(PyObject *self, PyObject *const *given, Py_ssize_t count,
                            PyObject *names) {
  PyObject *step = PyObject_GetAttr((PyObject *)Py_TYPE(self), drive_names.torch_step);
  PyObject *arguments = PyTuple_New(count + 1), *keywords = PyDict_New(), *result = NULL;
  if (!step || !arguments || !keywords) goto done;
  PyTuple_SetItem(arguments, 0, Py_NewRef(self));
  for (Py_ssize_t i = 0; i < count; i++) PyTuple_SetItem(arguments, i + 1, Py_NewRef(given[i]));
  for (Py_ssize_t i = 0; names && i < PyTuple_Size(names); i++)
    if (PyDict_SetItem(keywords, PyTuple_GetItem(names, i), given[count + i]) < 0) goto done;
  result = PyObject_Call(step, arguments, keywords);
done:
  Py_XDECREF(step);
  Py_XDECREF(arguments);
  Py_XDECREF(keywords);
  return result;
}

/* Lets torch's step give the warnings that this step deserves. They name the line of the caller,
 * since no Python function stands between it and torch's. */
static int warn(Drive *self, PyObject *epoch) {
  PyObject *witness = PyObject_CallMethodObjArgs((PyObject *)self, drive_names.witness, NULL);
  if (!witness) return -1;
  PyObject *step = PyObject_GetAttr((PyObject *)Py_TYPE(self), drive_names.torch_step);
  PyObject *done = step ? PyObject_CallFunctionObjArgs(step, witness, epoch, NULL) : NULL;
  if (step && !done) { /* a warning that is an error stops the step where it stops torch's */
    PyObject *type, *value, *traceback, *name = drive_names.moving[STEP_COUNT];
    PyErr_Fetch(&type, &value, &traceback);
    PyObject *steps = PyObject_GetAttr(witness, name);
    if (!steps || PyObject_SetAttr((PyObject *)self, name, steps) < 0) PyErr_Clear();
    Py_XDECREF(steps);
    PyErr_Restore(type, value, traceback);
  }
  Py_XDECREF(step);
  Py_DECREF(witness);
  Py_XDECREF(done);
  return done ? 0 : -1;
}

/* What step() was asked for. */
typedef struct {
  PyObject *epoch;
  double position; /* or the metric */
  char bare;       /* nothing was given */
  char jump;       /* to `position`, not one step on */
  char foreign;    /* to something that only torch can make sense of */
} Target;

/* step(metrics): torch takes what float() does. */
static Target read_metric(PyObject *const *given, Py_ssize_t count, PyObject *names) {
  Target target = {Py_None, 0, 0, 0, 1};
  Py_ssize_t named = names ? PyTuple_Size(names) : 0;
  if (count + named != 1) return target;
  if (named && PyUnicode_CompareWithASCIIString(PyTuple_GetItem(names, 0), "metrics") != 0)
    return target;
  PyObject *metric = PyNumber_Float(given[0]);
  target.foreign = !metric;
  if (metric) target.position = PyFloat_AsDouble(metric);
  Py_XDECREF(metric);
  PyErr_Clear(); /* torch raises it again */
  return target;
}

static Target read_target(PyObject *const *given, Py_ssize_t count, PyObject *names) {
  Py_ssize_t named = names ? PyTuple_Size(names) : 0;
  Target target = {Py_None, 0, count + named == 0, 0, 1};
  if (count + named > 1) return target;
  if (named && PyUnicode_CompareWithASCIIString(PyTuple_GetItem(names, 0), "epoch") != 0)
    return target;
  if (count + named == 1) target.epoch = given[0];
  if (target.epoch == Py_None) {
    target.foreign = 0;
  } else if (PyLong_CheckExact(target.epoch)) {
    int overflow;
    long long whole = PyLong_AsLongLongAndOverflow(target.epoch, &overflow);
    target.position = (double)whole;
    target.jump = 1;
    target.foreign = overflow || whole > 9007199254740992 || whole < -9007199254740992;
  } else if (PyFloat_CheckExact(target.epoch)) {
    /* A whole float stays torch's: the engine would make an int of it. */
    target.position = PyFloat_AsDouble(target.epoch);
    target.jump = 1;
    target.foreign = !isfinite(target.position) || target.position == floor(target.position);
  }
  return target;
}

static int32_t call_engine(Drive *self, const Target *target, double *rates) {
  if (self->traits.metric)
    return swiftlr_scheduler_step_metric(self->scheduler, target->position, rates, self->count);
  return target->jump
             ? swiftlr_scheduler_step_to(self->scheduler, target->position, rates, self->count)
             : swiftlr_scheduler_step(self->scheduler, rates, self->count);
}

/* The same for an engine that calls Python functions, which may do anything. */
static int32_t call_with_functions(Drive *self, const Target *target, double *rates) {
  Drive *outer = stepping_here;
  const char fractional = self->fractional;
  if (target->jump) self->fractional = PyFloat_CheckExact(target->epoch);
  stepping_here = self;
  self->stepping = 1;
  self->touched = 0;
  int32_t status = call_engine(self, target, rates);
  self->stepping = 0;
  stepping_here = outer;
  self->fractional = fractional;
  if (self->touched) self->refused = 1;
  Py_CLEAR(self->position);
  return status;
}

/* One step of the engine on self->rates. 1: done. 0: torch has to do it. -1: an exception. */
static int run_engine(Drive *self, const Target *target) {
  double *after = self->rates + self->count;
  int32_t status = self->calls ? call_with_functions(self, target, after)
                               : call_engine(self, target, after);
  if (status) {
    /* torch repeats the step and raises its own exception; a request to stop is not repeated. */
    if (PyErr_Occurred() && !PyErr_ExceptionMatches(PyExc_Exception)) return -1;
    PyErr_Clear();
    return 0;
  }
  self->ahead = 1;
  if (self->steps >= 0) self->steps++;
  if (target->jump) self->fractional = self->traits.warns && PyFloat_CheckExact(target->epoch);
  Py_CLEAR(self->last_lr);
  return 1;
}

static int read_trait(Drive *self, PyObject *name, char *trait) {
  PyObject *value = PyObject_GetAttr((PyObject *)Py_TYPE(self), name);
  int truth = value ? PyObject_IsTrue(value) : -1;
  Py_XDECREF(value);
  *trait = truth > 0;
  return truth < 0 ? -1 : 0;
}

static int read_traits(Drive *self) {
  if (read_trait(self, drive_names.leaps, &self->traits.leaps) < 0) return -1;
  if (read_trait(self, drive_names.warns, &self->traits.warns) < 0) return -1;
  return read_trait(self, drive_names.takes_metric, &self->traits.metric);
}

PyObject *drive_step(PyObject *object, PyObject *const *given, Py_ssize_t count,
                     PyObject *keywords) {
  Drive *self = (Drive *)object;
  int warned = 0;
  if (self->stepping || self->root)
    if (drive_settle(self) < 0) return NULL;
  if (!self->scheduler && read_traits(self) < 0) return NULL;
  Target target = self->traits.metric ? read_metric(given, count, keywords)
                                      : read_target(given, count, keywords);
  if (target.foreign) goto torch;
  if (!target.bare && !self->traits.leaps && !self->traits.metric) goto torch;

  /* Once with the state the engine has, once more if it has to be told of a change first. */
  for (int attempt = 0; attempt < 3; attempt++) {
    if (!self->scheduler) {
      int engaged = drive_engage(self);
      if (engaged < 0) return NULL;
      if (engaged == 0) goto torch;
    }
    PyObject *groups = drive_unchanged(self, target.jump) ? read_groups(self, target.jump) : NULL;
    if (!groups) {
      if (drive_leave(self) < 0) return NULL;
      continue;
    }
    if (!warned && self->traits.warns && (self->steps == 1 || target.jump)) {
      Py_DECREF(groups);
      if (warn(self, target.epoch) < 0) return NULL;
      warned = 1;
      attempt--; /* showing a warning may run anything: look again */
      continue;
    }
    int done = run_engine(self, &target);
    if (done > 0) done = write_groups(self, groups) < 0 ? -1 : 1;
    Py_DECREF(groups);
    if (done < 0) return NULL;
    if (done > 0) Py_RETURN_NONE;
    break;
  }
torch:
  if (drive_settle(self) < 0) return NULL;
  return torch_step(object, given, count, keywords);
}
