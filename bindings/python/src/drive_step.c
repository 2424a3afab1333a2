/* Drive: one step, by the engine or by torch. */

#include "drive.h"

#include <math.h>
#include <string.h>

/* ---- What is asked for ----------------------------------------------------------------------- */

/* What step() was asked for. */
typedef struct {
  PyObject *epoch;
  double position; /* the epoch as a number, or the metric */
  char bare;       /* nothing was given */
  char jump;       /* go to `position` instead of one step on */
  char foreign;    /* only torch knows what this means */
  char metric;     /* one step on, with a metric */
} Target;

/* For step(metrics). As in torch, whatever float() takes is a metric. Whether a step needs one now,
 * the engine says. */
static Target read_metric(Arguments given, Py_ssize_t count, PyObject *names) {
  Target target = {Py_None, 0, 0, 0, 1, 1};
  Py_ssize_t named = names ? PyTuple_Size(names) : 0;
  if (count + named > 1) return target;
  if (named && PyUnicode_CompareWithASCIIString(PyTuple_GetItem(names, 0), "metrics") != 0)
    return target;
  if (count + named == 0 || given[0] == Py_None) return (Target){Py_None, 0, 1, 0, 0, 0};
  PyObject *metric = PyNumber_Float(given[0]);
  target.foreign = !metric;
  if (metric) target.position = PyFloat_AsDouble(metric);
  Py_XDECREF(metric);
  PyErr_Clear(); /* torch raises it again */
  return target;
}

static Target read_target(Arguments given, Py_ssize_t count, PyObject *names) {
  Py_ssize_t named = names ? PyTuple_Size(names) : 0;
  Target target = {Py_None, 0, count + named == 0, 0, 1, 0};
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
    /* Of a whole float the engine would make an int. */
    target.position = PyFloat_AsDouble(target.epoch);
    target.jump = 1;
    target.foreign = !isfinite(target.position) || target.position == floor(target.position);
  }
  return target;
}

/* ---- torch's step ---------------------------------------------------------------------------- */

PyObject *drive_call_function(PyObject *function, Arguments given, Py_ssize_t count,
                              PyObject *names) {
  PyObject *arguments = PyTuple_New(count), *keywords = PyDict_New(), *result = NULL;
  if (!arguments || !keywords) goto done;
  for (Py_ssize_t i = 0; i < count; i++) PyTuple_SetItem(arguments, i, Py_NewRef(given[i]));
  for (Py_ssize_t i = 0; names && i < PyTuple_Size(names); i++)
    if (PyDict_SetItem(keywords, PyTuple_GetItem(names, i), given[count + i]) < 0) goto done;
  result = PyObject_Call(function, arguments, keywords);
done:
  Py_XDECREF(arguments);
  Py_XDECREF(keywords);
  return result;
}

/* Lets torch's step give the warnings that this step deserves. They name the line of the caller,
 * because no other Python function is on the stack. */
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

/* ---- The engine's step ----------------------------------------------------------------------- */

static int32_t call_engine(Drive *self, const Target *target, double *rates) {
  if (target->metric)
    return swiftlr_scheduler_step_metric(self->scheduler, target->position, rates, self->count);
  if (target->jump)
    return swiftlr_scheduler_step_to(self->scheduler, target->position, rates, self->count);
  return self->traits.holds ? swiftlr_scheduler_hold(self->scheduler, rates, self->count)
                            : swiftlr_scheduler_step(self->scheduler, rates, self->count);
}

/* The same for an engine that calls Python functions. */
static int32_t call_with_functions(Drive *self, const Target *target, double *rates) {
  Calls calls = {.fractional = target->jump ? PyFloat_CheckExact(target->epoch) : self->fractional};
  self->inside = &calls;
  functions_enter(&calls);
  int32_t status = call_engine(self, target, rates);
  functions_leave(&calls);
  self->inside = NULL;
  if (calls.touched) self->refused = 1;
  return status;
}

/* What other threads read while the next step calls functions. */
static void note_for_other_threads(Drive *self) {
  memcpy(self->known, self->rates + self->count, self->count * sizeof(double));
  const int32_t status = swiftlr_scheduler_last_epoch(self->scheduler, &self->known_epoch);
  (void)status; /* it cannot fail with a handle */
}

/* One step of the engine on self->rates. 1: done. 0: torch has to do it. -1: an exception. */
static int run_engine(Drive *self, const Target *target) {
  double *after = self->rates + self->count;
  int32_t status =
      self->calls ? call_with_functions(self, target, after) : call_engine(self, target, after);
  if (status) {
    /* torch repeats the step and raises its own exception; a request to stop is not repeated. */
    if (PyErr_Occurred() && !PyErr_ExceptionMatches(PyExc_Exception)) return -1;
    PyErr_Clear();
    return 0;
  }
  self->ahead = 1;
  if (self->steps >= 0) self->steps++;
  if (target->jump) self->fractional = self->traits.warns && PyFloat_CheckExact(target->epoch);
  if (self->calls) note_for_other_threads(self);
  drive_changes++;
  Py_CLEAR(self->last_lr);
  return 1;
}

/* ---- step() ---------------------------------------------------------------------------------- */

static int read_trait(PyObject *whose, PyObject *name, char *trait) {
  PyObject *value = PyObject_GetAttr(whose, name);
  int truth = value ? PyObject_IsTrue(value) : -1;
  Py_XDECREF(value);
  *trait = truth > 0;
  return truth < 0 ? -1 : 0;
}

static int read_traits(Drive *self) {
  PyObject *class = (PyObject *)Py_TYPE(self);
  if (read_trait(class, drive_names.leaps, &self->traits.leaps) < 0) return -1;
  if (read_trait(class, drive_names.warns, &self->traits.warns) < 0) return -1;
  if (read_trait((PyObject *)self, drive_names.holds, &self->traits.holds) < 0) return -1;
  return read_trait((PyObject *)self, drive_names.takes_metric, &self->traits.metric);
}

int drive_takes_metric(Drive *self) {
  if (!self->scheduler && read_traits(self) < 0) return -1;
  return self->traits.metric;
}

static int must_warn(const Drive *self, const Target *target) {
  return self->traits.warns && (self->steps == 1 || target->jump);
}

/* One step of the engine and of the optimizer's groups. 1: done. 0: torch has to do it. -1: an
 * exception. */
static int step_by_engine(Drive *self, const Target *target) {
  int warned = 0;
  /* Once with the state the engine has, once more if it has to be told of a change first. */
  for (int attempt = 0; attempt < 3; attempt++) {
    if (!self->scheduler) {
      int engaged = drive_engage(self);
      if (engaged <= 0) return engaged;
    }
    if (drive_is_taken(self)) { /* another thread was faster */
      if (drive_wait(self) < 0) return -1;
      attempt--;
      continue;
    }
    if (self->runs_python) self->owner = PyThreadState_Get();
    PyObject *groups =
        drive_unchanged(self, target->jump) ? drive_read_groups(self, target->jump) : NULL;
    const int warns = groups && !warned && must_warn(self, target);
    int done = 0;
    if (groups && !warns) {
      done = run_engine(self, target);
      if (done > 0 && drive_write_groups(self, groups) < 0) done = -1;
    }
    self->owner = NULL;
    Py_XDECREF(groups);
    if (!groups) {
      if (drive_leave(self) < 0) return -1;
    } else if (warns) {
      if (warn(self, target->epoch) < 0) return -1;
      warned = 1;
      attempt--; /* showing a warning may run anything: look again */
    } else {
      return done;
    }
  }
  return 0;
}

int drive_begin_step(Drive *self) {
  if ((self->owner || self->root) && drive_settle(self) < 0) return -1;
  return self->scheduler ? 0 : read_traits(self);
}

PyObject *drive_step(Drive *self, PyObject *function, Arguments given, Py_ssize_t count,
                     PyObject *names) {
  const Traits *traits = &self->traits;
  Target target =
      traits->metric ? read_metric(given, count, names) : read_target(given, count, names);
  if (!target.foreign && (target.bare || traits->leaps || traits->metric)) {
    int done = step_by_engine(self, &target);
    if (done < 0) return NULL;
    if (done > 0) Py_RETURN_NONE;
  }
  if (drive_settle(self) < 0) return NULL;
  return drive_call_function(function, given - 1, count + 1, names);
}

PyObject *drive_step_metric(PyObject *object, PyObject *metric) {
  Drive *self = (Drive *)object;
  Target target = {Py_None, PyFloat_AsDouble(metric), 0, 0, 0, 1};
  if (PyErr_Occurred() || drive_begin_step(self) < 0) return NULL;
  int done = step_by_engine(self, &target);
  if (done < 0 || (!done && drive_settle(self) < 0)) return NULL;
  return PyBool_FromLong(done);
}
