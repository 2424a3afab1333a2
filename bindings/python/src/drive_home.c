/* Drive: where the state lives, in the engine or in __dict__, and which thread may change it.
 *
 * Python's lock protects a step, but where a step runs Python another thread may get it: in the
 * functions of a schedule, where rates are tensors, before the engine takes over, and when it hands
 * back. Another thread then reads the values from before the step, and waits with all else. */

#include "drive.h"

#include <time.h>

/* ---- Threads --------------------------------------------------------------------------------- */

uint64_t drive_changes;
static _Thread_local char engaging;

int drive_is_engaging(void) { return engaging; }

int drive_is_taken(const Drive *self) { return self->owner && self->owner != PyThreadState_Get(); }

/* Not for ever: the function that the other thread runs may wait for this one. */
int drive_wait(Drive *self) {
  const struct timespec pause = {0, 100000};
  struct timespec start, now;
  int failed = 0;
  Py_INCREF(self);
  clock_gettime(CLOCK_MONOTONIC, &start);
  while (!failed && drive_is_taken(self)) {
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (now.tv_sec - start.tv_sec > 5) {
      PyErr_SetString(PyExc_RuntimeError,
                      "another thread is stepping the scheduler, and its step does not end");
      failed = 1;
    } else {
      Py_BEGIN_ALLOW_THREADS;
      nanosleep(&pause, NULL);
      Py_END_ALLOW_THREADS;
      failed = PyErr_CheckSignals() < 0;
    }
  }
  Py_DECREF(self);
  return failed ? -1 : 0;
}

/* ---- Leaving the engine ---------------------------------------------------------------------- */

/* Drops everything but the parts. */
static void release_engine(Drive *self) {
  self->scheduler = NULL;
  self->ahead = 0;
  PyMem_Free(self->rates);
  self->rates = self->known = NULL;
  PyMem_Free(self->groups);
  self->groups = NULL;
  PyMem_Free(self->held);
  self->held = NULL;
  PyMem_Free(self->watches);
  self->watches = self->step_watches = NULL;
  Py_CLEAR(self->handle);
  Py_CLEAR(self->optimizer);
  Py_CLEAR(self->attributes);
  Py_CLEAR(self->watched);
  Py_CLEAR(self->snapshots);
  Py_CLEAR(self->functions);
  Py_CLEAR(self->names);
  Py_CLEAR(self->keys);
  Py_CLEAR(self->values);
  Py_CLEAR(self->momentum);
  Py_CLEAR(self->curves);
  Py_CLEAR(self->tensors);
  Py_CLEAR(self->last_lr);
}

static void release_parts(Drive *self) {
  for (Py_ssize_t i = 0; self->parts && i < PyTuple_Size(self->parts); i++) {
    Drive *part = (Drive *)PyTuple_GetItem(self->parts, i);
    if (part->root == self) part->root = NULL;
  }
  Py_CLEAR(self->parts);
}

void drive_release(Drive *self) {
  release_engine(self);
  release_parts(self);
}

PyObject *drive_epoch(Drive *self) {
  double epoch = self->known_epoch;
  int32_t status =
      self->inside ? SWIFTLR_OK : swiftlr_scheduler_last_epoch(self->scheduler, &epoch);
  if (status) return native_fail(status);
  return self->fractional ? PyFloat_FromDouble(epoch) : PyLong_FromDouble(epoch);
}

PyObject *drive_last_lr(Drive *self) {
  if (self->last_lr) return Py_NewRef(self->last_lr);
  int32_t status = self->inside
                       ? SWIFTLR_OK
                       : swiftlr_scheduler_last_lr(self->scheduler, self->known, self->count);
  if (status) return native_fail(status);
  PyObject *list = native_floats(self->known, self->count);
  if (list && self->tensors) {
    const uint64_t before = drive_changes;
    PyObject *floats = list, *tensors = Py_NewRef(self->tensors);
    list = PyObject_CallMethodObjArgs(tensors, drive_names.wrap, floats, NULL);
    Py_DECREF(floats);
    Py_DECREF(tensors);
    if (drive_changes != before) return list; /* which may be that of an earlier step now */
  }
  if (self->last_lr) {
    Py_XDECREF(list);
    return Py_NewRef(self->last_lr);
  }
  self->last_lr = Py_XNewRef(list);
  return list;
}

static int write_back(Drive *self, PyObject *dict) {
  PyObject *epoch = self->epochless ? NULL : drive_epoch(self);
  PyObject *steps = self->steps < 0 ? NULL : PyLong_FromLongLong(self->steps);
  PyObject *last_lr = drive_last_lr(self);
  int failed = (!epoch && !self->epochless) || !last_lr || (!steps && self->steps >= 0) ||
               (epoch && PyDict_SetItem(dict, drive_names.moving[LAST_EPOCH], epoch) < 0) ||
               (steps && PyDict_SetItem(dict, drive_names.moving[STEP_COUNT], steps) < 0) ||
               PyDict_SetItem(dict, drive_names.moving[LAST_LR], last_lr) < 0;
  Py_XDECREF(epoch);
  Py_XDECREF(steps);
  Py_XDECREF(last_lr);
  return failed ? -1 : 0;
}

static int refuse(Drive *self) {
  if (self->inside) self->inside->touched = 1;
  PyErr_SetString(PyExc_RuntimeError, "the state of a scheduler cannot be read while it steps");
  return -1;
}

/* Writes to __dict__ what moved. Tensors are made in Python, and so is what takes the state back. */
static int bring_home(Drive *self) {
  PyObject *dict = PyObject_GenericGetDict((PyObject *)self, NULL);
  int failed = !dict || write_back(self, dict) < 0;
  Py_XDECREF(dict);
  if (failed || !self->takes_back) return failed;
  PyObject *state = native_state(self->scheduler);
  PyObject *tensors = Py_NewRef(self->tensors ? self->tensors : Py_None);
  release_engine(self);
  PyObject *done = state ? PyObject_CallMethodObjArgs((PyObject *)self, drive_names.take_back,
                                                      state, self->parts, tensors, NULL)
                         : NULL;
  Py_XDECREF(state);
  Py_DECREF(tensors);
  Py_XDECREF(done);
  return !done;
}

int drive_leave(Drive *self) {
  if (self->owner) return refuse(self);
  self->owner = PyThreadState_Get();
  int failed = self->ahead && bring_home(self);
  drive_release(self);
  self->owner = NULL;
  drive_changes++;
  return failed ? -1 : 0;
}

int drive_settle(Drive *self) {
  Drive *root;
  while (root = self->root ? self->root : self, drive_is_taken(root))
    if (drive_wait(root) < 0) return -1;
  return root->scheduler ? drive_leave(root) : 0;
}

/* ---- Engaging -------------------------------------------------------------------------------- */

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

static int take_over(Drive *self, PyObject *engagement) {
  PyObject *handle, *optimizer, *watched, *parts, *functions, *names, *keys, *momentum, *curves;
  PyObject *tensors;
  long long steps;
  Py_ssize_t unread;
  int has_epoch, fractional, takes_back;
  size_t count;
  if (!PyArg_ParseTuple(engagement, "OOO!nO!O!OLppO!UOOp", &handle, &optimizer, &PyTuple_Type,
                        &watched, &unread, &PyTuple_Type, &parts, &PyTuple_Type, &functions, &names,
                        &steps, &has_epoch, &fractional, &PyTuple_Type, &keys, &momentum, &curves,
                        &tensors, &takes_back))
    return -1;
  swiftlr_scheduler *scheduler = native_scheduler(handle);
  if (!scheduler) return -1;
  int32_t status = swiftlr_scheduler_group_count(scheduler, &count);
  if (status) {
    native_fail(status);
    return -1;
  }
  if (!claim(self, parts)) return 0;
  self->scheduler = scheduler;
  self->handle = Py_NewRef(handle);
  self->optimizer = Py_NewRef(optimizer);
  self->functions = Py_NewRef(functions);
  self->names = Py_NewRef(names);
  self->keys = Py_NewRef(keys);
  self->momentum = PyUnicode_GetLength(momentum) ? Py_NewRef(momentum) : NULL;
  self->is_beta = self->momentum && PyUnicode_Compare(momentum, drive_names.betas) == 0;
  self->curves = curves == Py_None ? NULL : Py_NewRef(curves);
  self->tensors = tensors == Py_None ? NULL : Py_NewRef(tensors);
  self->count = count;
  self->steps = steps;
  self->epochless = !has_epoch;
  self->fractional = (char)fractional;
  self->takes_back = (char)takes_back;
  self->calls = PyTuple_Size(functions) > 0;
  self->runs_python = self->calls || self->tensors || self->curves;
  drive_changes++;
  if (drive_find_groups(self) == 0 && drive_watch(self, watched, unread) == 0) return 1;
  if (!PyErr_Occurred()) PyErr_NoMemory();
  drive_release(self);
  return -1;
}

static PyObject *ask_for_engagement(Drive *self) {
  const char outer = engaging;
  engaging = 1;
  PyObject *engagement = PyObject_CallMethodObjArgs((PyObject *)self, drive_names.engage, NULL);
  engaging = outer;
  return engagement;
}

int drive_engage(Drive *self) {
  for (int attempt = 0; attempt < 100 && !self->refused; attempt++) {
    const uint64_t before = drive_changes;
    PyObject *engagement = ask_for_engagement(self);
    if (!engagement) return -1;
    int done = 0;
    const int moved = drive_changes != before; /* another thread was here, so this is out of date */
    if (!moved && engagement != Py_None) done = take_over(self, engagement);
    Py_DECREF(engagement);
    if (!moved) return done;
    if (self->scheduler) return 1;
    if (drive_settle(self) < 0) return -1;
  }
  return 0;
}
