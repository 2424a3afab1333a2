/* Drive: the base class that steps a drop-in scheduler with the engine.
 *
 * The state of a scheduler has one home at a time. At rest it is the instance's __dict__, as torch
 * left it. A step *engages*: the engine takes over a copy, and from then on a step is one call here. A
 * few attributes move with each step; their values in __dict__ are stale while the engine is ahead.
 * Whoever reads them gets the engine's; whoever wants the whole state, or writes a part of it, makes the
 * object *leave* the engine first: what moved is written to __dict__. Whatever the engine cannot do,
 * torch's own step does, on the object at rest.
 *
 * A SequentialLR engages with its children, its *parts*: they are out of date while it is ahead, so
 * touching one makes the whole leave.
 *
 * A subclass provides, in Python:
 *   _torch_step                   torch's step, a function of (self, epoch)
 *   _engage()                     None if the engine cannot have the object, else the tuple that
 *                                 engage() below reads
 *   _witness()                    an object on which _torch_step gives its warnings and does nothing
 *   _distribute(parts, state)     writes what moved to the parts, from the state's JSON text
 */

#include "native.h"

#include <math.h>
#include <string.h>

typedef struct Drive {
  PyObject_HEAD
  swiftlr_scheduler *scheduler; /* NULL at rest; belongs to `handle` */
  PyObject *handle;
  PyObject *optimizer;
  PyObject *watched;   /* tuple of lists that are part of the state and may change in place */
  PyObject *snapshots; /* tuple of tuples: what those lists held when the engine took over */
  PyObject *parts;     /* tuple of Drives */
  PyObject *functions; /* tuple of the callables that the engine holds */
  PyObject *names;     /* frozenset of the attributes that are state */
  PyObject *last_lr;   /* the list handed out since the last step */
  struct Drive *root;  /* the engaged object that this one is a part of; borrowed, the root clears it */
  double *rates;       /* two rows of `count`: the groups' rates before and after the step */
  size_t count;
  int64_t steps;   /* _step_count, -1 for a class that has none */
  char fractional; /* last_epoch is a float */
  char ahead;      /* the engine has stepped since it took over */
  char stepping;   /* inside the engine, which may call a Python function */
  char touched;    /* such a function needed this object's state */
  char refused;    /* its functions look at it, so torch steps it for good */
} Drive;

static PyTypeObject *drive_type;
static _Thread_local Drive *stepping_here;

static PyObject *s_dict_names[3]; /* last_epoch, _step_count, _last_lr */
enum { LAST_EPOCH, STEP_COUNT, LAST_LR };
static PyObject *s_lr, *s_param_groups, *s_engage, *s_distribute, *s_witness, *s_torch_step;

int drive_was_touched(void) { return stepping_here && stepping_here->touched; }

/* ---- Leaving the engine ---------------------------------------------------------------------- */

static void release(Drive *self) {
  for (Py_ssize_t i = 0; self->parts && i < PyTuple_Size(self->parts); i++) {
    Drive *part = (Drive *)PyTuple_GetItem(self->parts, i);
    if (part->root == self) part->root = NULL;
  }
  self->scheduler = NULL;
  self->ahead = 0;
  PyMem_Free(self->rates);
  self->rates = NULL;
  Py_CLEAR(self->handle);
  Py_CLEAR(self->optimizer);
  Py_CLEAR(self->watched);
  Py_CLEAR(self->snapshots);
  Py_CLEAR(self->parts);
  Py_CLEAR(self->functions);
  Py_CLEAR(self->names);
  Py_CLEAR(self->last_lr);
}

static PyObject *epoch_now(Drive *self) {
  double epoch;
  int32_t status = swiftlr_scheduler_last_epoch(self->scheduler, &epoch);
  if (status) return native_fail(status);
  return self->fractional ? PyFloat_FromDouble(epoch) : PyLong_FromDouble(epoch);
}

/* The list of the last step, the same one until the next. Returns a borrowed reference. */
static PyObject *last_lr_now(Drive *self) {
  if (self->last_lr) return self->last_lr;
  double *rates = self->rates + self->count;
  int32_t status = swiftlr_scheduler_last_lr(self->scheduler, rates, self->count);
  if (status) return native_fail(status);
  PyObject *list = PyList_New((Py_ssize_t)self->count);
  for (size_t i = 0; list && i < self->count; i++) {
    PyObject *rate = PyFloat_FromDouble(rates[i]);
    if (!rate || PyList_SetItem(list, (Py_ssize_t)i, rate) < 0) Py_CLEAR(list);
  }
  return self->last_lr = list;
}

static int write_back(Drive *self, PyObject *dict) {
  PyObject *epoch = epoch_now(self);
  PyObject *steps = self->steps < 0 ? NULL : PyLong_FromLongLong(self->steps);
  PyObject *last_lr = last_lr_now(self);
  int failed = !epoch || !last_lr || (!steps && self->steps >= 0) ||
               PyDict_SetItem(dict, s_dict_names[LAST_EPOCH], epoch) < 0 ||
               (steps && PyDict_SetItem(dict, s_dict_names[STEP_COUNT], steps) < 0) ||
               PyDict_SetItem(dict, s_dict_names[LAST_LR], last_lr) < 0;
  Py_XDECREF(epoch);
  Py_XDECREF(steps);
  return failed ? -1 : 0;
}

/* Makes __dict__ the home of the state again. */
static int leave(Drive *self) {
  if (self->stepping) {
    self->touched = 1;
    PyErr_SetString(PyExc_RuntimeError, "the state of a scheduler is not to be had while it steps");
    return -1;
  }
  int failed = 0;
  PyObject *parts = NULL, *state = NULL;
  if (self->ahead) {
    PyObject *dict = PyObject_GenericGetDict((PyObject *)self, NULL);
    failed = !dict || write_back(self, dict) < 0;
    Py_XDECREF(dict);
    if (!failed && PyTuple_Size(self->parts) > 0) {
      failed = !(state = native_state(self->scheduler));
      parts = self->parts;
      Py_INCREF(parts);
    }
  }
  release(self);
  if (state) {
    PyObject *done =
        PyObject_CallMethodObjArgs((PyObject *)self, s_distribute, parts, state, NULL);
    failed = !done;
    Py_XDECREF(done);
  }
  Py_XDECREF(state);
  Py_XDECREF(parts);
  return failed ? -1 : 0;
}

/* Makes __dict__ true, whether this object or one that it is a part of is engaged. */
static int settle(Drive *self) {
  if (self->root) return leave(self->root);
  return self->scheduler ? leave(self) : 0;
}

/* ---- Engaging -------------------------------------------------------------------------------- */

static PyObject *take_snapshots(PyObject *watched) {
  PyObject *snapshots = PyTuple_New(PyTuple_Size(watched));
  for (Py_ssize_t i = 0; snapshots && i < PyTuple_Size(watched); i++) {
    PyObject *items = PyList_AsTuple(PyTuple_GetItem(watched, i));
    if (!items || PyTuple_SetItem(snapshots, i, items) < 0) Py_CLEAR(snapshots);
  }
  return snapshots;
}

/* Claims the parts for `self`, unless one of them is engaged or claimed. */
static int claim(Drive *self, PyObject *parts) {
  for (Py_ssize_t i = 0; i < PyTuple_Size(parts); i++) {
    PyObject *part = PyTuple_GetItem(parts, i);
    if (!PyObject_TypeCheck(part, drive_type)) return 0;
    if (((Drive *)part)->root || ((Drive *)part)->scheduler) return 0;
  }
  for (Py_ssize_t i = 0; i < PyTuple_Size(parts); i++)
    ((Drive *)PyTuple_GetItem(parts, i))->root = self;
  self->parts = Py_NewRef(parts);
  return 1;
}

/* 1: the engine has the state. 0: torch has to do the step. -1: an exception. */
static int engage(Drive *self) {
  if (self->refused) return 0;
  PyObject *answer = PyObject_CallMethodObjArgs((PyObject *)self, s_engage, NULL);
  if (!answer || answer == Py_None) {
    Py_XDECREF(answer);
    return answer ? 0 : -1;
  }
  if (self->scheduler) { /* another thread was faster */
    Py_DECREF(answer);
    return 1;
  }
  PyObject *handle, *optimizer, *watched, *parts, *functions, *names;
  long long steps;
  int fractional;
  size_t count;
  int32_t status = 0;
  if (!PyArg_ParseTuple(answer, "OOO!O!O!OLp", &handle, &optimizer, &PyTuple_Type, &watched,
                        &PyTuple_Type, &parts, &PyTuple_Type, &functions, &names, &steps,
                        &fractional))
    goto failed;
  swiftlr_scheduler *scheduler = native_scheduler(handle);
  if (!scheduler) goto failed;
  if ((status = swiftlr_scheduler_group_count(scheduler, &count))) goto failed;
  if (!claim(self, parts)) {
    Py_DECREF(answer);
    return 0;
  }
  self->scheduler = scheduler;
  self->handle = Py_NewRef(handle);
  self->optimizer = Py_NewRef(optimizer);
  self->watched = Py_NewRef(watched);
  self->functions = Py_NewRef(functions);
  self->names = Py_NewRef(names);
  self->snapshots = take_snapshots(watched);
  self->rates = PyMem_Calloc(2 * count, sizeof(double));
  self->count = count;
  self->steps = steps;
  self->fractional = (char)fractional;
  Py_DECREF(answer);
  if (self->snapshots && self->rates) return 1;
  if (!PyErr_Occurred()) PyErr_NoMemory();
  release(self);
  return -1;
failed:
  Py_DECREF(answer);
  if (status) native_fail(status);
  return -1;
}

/* Whether the lists that are part of the state hold what they held when the engine took over. */
static int unchanged(Drive *self) {
  for (Py_ssize_t i = 0, n = PyTuple_Size(self->watched); i < n; i++) {
    PyObject *list = PyTuple_GetItem(self->watched, i);
    PyObject *items = PyTuple_GetItem(self->snapshots, i);
    Py_ssize_t size = PyTuple_Size(items);
    if (PyList_Size(list) != size) return 0;
    for (Py_ssize_t j = 0; j < size; j++)
      if (PyList_GetItem(list, j) != PyTuple_GetItem(items, j)) return 0;
  }
  return 1;
}

/* ---- Stepping -------------------------------------------------------------------------------- */

/* The optimizer's groups if each is a dict with a float for a rate, which are then in self->rates; NULL
 * without an exception if not. */
static PyObject *read_groups(Drive *self) {
  PyObject *groups = PyObject_GetAttr(self->optimizer, s_param_groups);
  if (!groups) {
    PyErr_Clear(); /* torch's step raises it again */
    return NULL;
  }
  if (!PyList_CheckExact(groups) || (size_t)PyList_Size(groups) != self->count) goto other;
  for (size_t i = 0; i < self->count; i++) {
    PyObject *group = PyList_GetItem(groups, (Py_ssize_t)i);
    PyObject *rate = PyDict_CheckExact(group) ? PyDict_GetItemWithError(group, s_lr) : NULL;
    if (!rate || !PyFloat_CheckExact(rate)) goto other;
    self->rates[i] = PyFloat_AsDouble(rate);
  }
  return groups;
other:
  PyErr_Clear();
  Py_DECREF(groups);
  return NULL;
}

static int write_groups(Drive *self, PyObject *groups) {
  const double *before = self->rates, *after = self->rates + self->count;
  for (size_t i = 0; i < self->count; i++) {
    if (memcmp(&before[i], &after[i], sizeof(double)) == 0) continue;
    PyObject *group = PyList_GetItem(groups, (Py_ssize_t)i);
    PyObject *rate = group ? PyFloat_FromDouble(after[i]) : NULL;
    int failed = !rate || PyDict_SetItem(group, s_lr, rate) < 0;
    Py_XDECREF(rate);
    if (failed) return -1;
  }
  return 0;
}

/* The step as torch does it, with the arguments as they came: what is wrong with them, torch says. */
static PyObject *torch_step(PyObject *self, PyObject *const *given, Py_ssize_t count,
                            PyObject *names) {
  PyObject *step = PyObject_GetAttr((PyObject *)Py_TYPE(self), s_torch_step);
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

/* Lets torch's step give the warnings that this step deserves. They name the line of the caller, since
 * no Python function stands between it and torch's. */
static int warn(Drive *self, PyObject *epoch) {
  PyObject *witness = PyObject_CallMethodObjArgs((PyObject *)self, s_witness, NULL);
  if (!witness) return -1;
  PyObject *step = PyObject_GetAttr((PyObject *)Py_TYPE(self), s_torch_step);
  PyObject *done = step ? PyObject_CallFunctionObjArgs(step, witness, epoch, NULL) : NULL;
  if (step && !done) { /* a warning that is an error stops the step where it stops torch's */
    PyObject *type, *value, *traceback, *name = s_dict_names[STEP_COUNT];
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
  double position;
  char jump;    /* to `position`, not one step on */
  char foreign; /* to something that only torch can make sense of */
} Target;

static Target read_target(PyObject *const *given, Py_ssize_t count, PyObject *names) {
  Target target = {Py_None, 0, 0, 1};
  Py_ssize_t named = names ? PyTuple_Size(names) : 0;
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

/* One step of the engine on self->rates. 1: done. 0: torch has to do it. -1: an exception. */
static int run_engine(Drive *self, const Target *target) {
  double *after = self->rates + self->count;
  memcpy(after, self->rates, self->count * sizeof(double));
  Drive *outer = stepping_here;
  stepping_here = self;
  self->stepping = 1;
  self->touched = 0;
  int32_t status =
      target->jump ? swiftlr_scheduler_step_to(self->scheduler, target->position, after, self->count)
                   : swiftlr_scheduler_step(self->scheduler, after, self->count);
  self->stepping = 0;
  stepping_here = outer;
  if (self->touched) self->refused = 1;
  if (status) {
    /* torch repeats the step and raises its own exception; a request to stop is not repeated. */
    if (PyErr_Occurred() && !PyErr_ExceptionMatches(PyExc_Exception)) return -1;
    PyErr_Clear();
    return 0;
  }
  self->ahead = 1;
  if (self->steps >= 0) self->steps++;
  if (target->jump) self->fractional = PyFloat_CheckExact(target->epoch);
  Py_CLEAR(self->last_lr);
  return 1;
}

static PyObject *drive_step(PyObject *object, PyObject *const *given, Py_ssize_t count,
                            PyObject *keywords) {
  Drive *self = (Drive *)object;
  Target target = read_target(given, count, keywords);
  int warned = 0;
  if (self->stepping || self->root)
    if (settle(self) < 0) return NULL;
  if (target.foreign || (target.jump && self->scheduler && self->steps < 0)) goto torch;

  /* Once with the state the engine has, once more if it has to be told of a change first. */
  for (int attempt = 0; attempt < 3; attempt++) {
    if (!self->scheduler) {
      int engaged = engage(self);
      if (engaged < 0) return NULL;
      if (engaged == 0 || (target.jump && self->steps < 0)) goto torch;
    }
    PyObject *groups = unchanged(self) ? read_groups(self) : NULL;
    if (!groups) {
      if (leave(self) < 0) return NULL;
      continue;
    }
    if (!warned && (self->steps == 1 || target.jump)) {
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
  if (settle(self) < 0) return NULL;
  return torch_step(object, given, count, keywords);
}

/* ---- Attributes ------------------------------------------------------------------------------ */

static PyObject *from_dict(PyObject *self, PyObject *name) {
  PyObject *dict = PyObject_GenericGetDict(self, NULL);
  if (!dict) return NULL;
  PyObject *value = Py_XNewRef(PyDict_GetItemWithError(dict, name));
  Py_DECREF(dict);
  if (!value && !PyErr_Occurred()) {
    PyObject *class = PyObject_GetAttrString((PyObject *)Py_TYPE(self), "__name__");
    if (class)
      PyErr_Format(PyExc_AttributeError, "'%U' object has no attribute '%U'", class, name);
    Py_XDECREF(class);
  }
  return value;
}

/* The attributes that move with each step. `which` is the index of the name. */
static PyObject *get_moving(PyObject *object, void *which) {
  Drive *self = (Drive *)object;
  int index = (int)(intptr_t)which;
  if ((self->stepping || self->root) && settle(self) < 0) return NULL;
  if (!self->ahead || (index == STEP_COUNT && self->steps < 0))
    return from_dict(object, s_dict_names[index]);
  if (index == LAST_EPOCH) return epoch_now(self);
  if (index == STEP_COUNT) return PyLong_FromLongLong(self->steps);
  return Py_XNewRef(last_lr_now(self));
}

static int set_moving(PyObject *self, PyObject *value, void *which) {
  PyObject *name = s_dict_names[(intptr_t)which];
  if (settle((Drive *)self) < 0) return -1;
  PyObject *dict = PyObject_GenericGetDict(self, NULL);
  if (!dict) return -1;
  int failed = value ? PyDict_SetItem(dict, name, value) : PyDict_DelItem(dict, name);
  Py_DECREF(dict);
  if (failed && !value && PyErr_ExceptionMatches(PyExc_KeyError))
    PyErr_SetObject(PyExc_AttributeError, name);
  return failed;
}

static PyObject *get_dict(PyObject *self, void *unused) {
  (void)unused;
  return settle((Drive *)self) < 0 ? NULL : PyObject_GenericGetDict(self, NULL);
}

static int set_dict(PyObject *self, PyObject *value, void *unused) {
  (void)unused;
  return settle((Drive *)self) < 0 ? -1 : PyObject_GenericSetDict(self, value, NULL);
}

static PyObject *get_engaged(PyObject *object, void *unused) {
  (void)unused;
  Drive *self = (Drive *)object;
  return PyBool_FromLong(self->scheduler || self->root);
}

static int drive_setattro(PyObject *object, PyObject *name, PyObject *value) {
  Drive *self = (Drive *)object;
  if (self->root || self->scheduler) {
    int is_state = self->root ? 1 : PySet_Contains(self->names, name);
    if (is_state < 0 || (is_state && settle(self) < 0)) return -1;
  }
  return PyObject_GenericSetAttr(object, name, value);
}

/* For pickle and copy, which would refuse an object with fields of its own. */
static PyObject *drive_getstate(PyObject *self, PyObject *unused) {
  (void)unused;
  PyObject *dict = get_dict(self, NULL);
  PyObject *copy = dict ? PyDict_Copy(dict) : NULL;
  Py_XDECREF(dict);
  return copy;
}

/* ---- The type -------------------------------------------------------------------------------- */

static int drive_traverse(PyObject *object, visitproc visit, void *arg) {
  Drive *self = (Drive *)object;
  Py_VISIT(Py_TYPE(object));
  Py_VISIT(self->handle);
  Py_VISIT(self->optimizer);
  Py_VISIT(self->watched);
  Py_VISIT(self->snapshots);
  Py_VISIT(self->parts);
  Py_VISIT(self->functions);
  Py_VISIT(self->names);
  Py_VISIT(self->last_lr);
  /* The engine's own references: this object alone owns the handle, the handle owns them. */
  for (Py_ssize_t i = 0; self->functions && i < PyTuple_Size(self->functions); i++)
    Py_VISIT(PyTuple_GetItem(self->functions, i));
  return 0;
}

static int drive_clear(PyObject *self) {
  release((Drive *)self);
  return 0;
}

/* The parts may outlive their root: they get what moved. */
static void drive_finalize(PyObject *object) {
  Drive *self = (Drive *)object;
  if (!self->ahead || PyTuple_Size(self->parts) == 0) return;
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  if (leave(self) < 0) PyErr_WriteUnraisable(object);
  PyErr_Restore(type, value, traceback);
}

static void drive_dealloc(PyObject *self) {
  PyTypeObject *type = Py_TYPE(self);
  freefunc release_memory = (freefunc)PyType_GetSlot(type, Py_tp_free);
  PyObject_GC_UnTrack(self);
  release((Drive *)self);
  release_memory(self);
  Py_DECREF(type);
}

static PyMethodDef methods[] = {
    {"step", (PyCFunction)(void (*)(void))drive_step, METH_FASTCALL | METH_KEYWORDS,
     "step($self, /, epoch=None)\n--\n\nGoes one step on, or to `epoch`, as torch's step() does."},
    {"__getstate__", drive_getstate, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef attributes[] = {
    {"last_epoch", get_moving, set_moving, NULL, (void *)LAST_EPOCH},
    {"_step_count", get_moving, set_moving, NULL, (void *)STEP_COUNT},
    {"_last_lr", get_moving, set_moving, NULL, (void *)LAST_LR},
    {"__dict__", get_dict, set_dict, NULL, NULL},
    {"_engaged", get_engaged, NULL, "Whether the engine has the state.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyType_Slot slots[] = {
    {Py_tp_doc, "Steps a drop-in scheduler with the engine."},
    {Py_tp_methods, methods},
    {Py_tp_getset, attributes},
    {Py_tp_setattro, drive_setattro},
    {Py_tp_traverse, drive_traverse},
    {Py_tp_clear, drive_clear},
    {Py_tp_finalize, drive_finalize},
    {Py_tp_dealloc, drive_dealloc},
    {0, NULL},
};

static PyType_Spec spec = {
    .name = "swiftlr._native.Drive",
    .basicsize = sizeof(Drive),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC,
    .slots = slots,
};

static int intern(PyObject **slot, const char *text) {
  if (!*slot) *slot = PyUnicode_InternFromString(text);
  return *slot ? 0 : -1;
}

int drive_add_type(PyObject *module) {
  if (intern(&s_dict_names[LAST_EPOCH], "last_epoch") < 0 ||
      intern(&s_dict_names[STEP_COUNT], "_step_count") < 0 ||
      intern(&s_dict_names[LAST_LR], "_last_lr") < 0 || intern(&s_lr, "lr") < 0 ||
      intern(&s_param_groups, "param_groups") < 0 || intern(&s_engage, "_engage") < 0 ||
      intern(&s_distribute, "_distribute") < 0 || intern(&s_witness, "_witness") < 0 ||
      intern(&s_torch_step, "_torch_step") < 0)
    return -1;
  Py_XDECREF(drive_type);
  drive_type = (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
  return drive_type ? PyModule_AddType(module, drive_type) : -1;
}
