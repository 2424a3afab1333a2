/* Drive: where the state lives, in the engine or in __dict__. */

#include "drive.h"

/* ---- Leaving the engine ---------------------------------------------------------------------- */

void drive_release(Drive *self) {
  for (Py_ssize_t i = 0; self->parts && i < PyTuple_Size(self->parts); i++) {
    Drive *part = (Drive *)PyTuple_GetItem(self->parts, i);
    if (part->root == self) part->root = NULL;
  }
  self->scheduler = NULL;
  self->ahead = 0;
  PyMem_Free(self->rates);
  self->rates = NULL;
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
  Py_CLEAR(self->parts);
  Py_CLEAR(self->functions);
  Py_CLEAR(self->names);
  Py_CLEAR(self->keys);
  Py_CLEAR(self->values);
  Py_CLEAR(self->momentum);
  Py_CLEAR(self->curves);
  Py_CLEAR(self->tensors);
  Py_CLEAR(self->last_lr);
}

PyObject *drive_epoch(Drive *self) {
  double epoch;
  int32_t status = swiftlr_scheduler_last_epoch(self->scheduler, &epoch);
  if (status) return native_fail(status);
  return self->fractional ? PyFloat_FromDouble(epoch) : PyLong_FromDouble(epoch);
}

PyObject *drive_last_lr(Drive *self) {
  if (self->last_lr) return self->last_lr;
  double *rates = self->rates + self->count;
  int32_t status = swiftlr_scheduler_last_lr(self->scheduler, rates, self->count);
  if (status) return native_fail(status);
  PyObject *list = native_floats(rates, self->count);
  if (list && self->tensors) {
    PyObject *floats = list;
    list = PyObject_CallMethodObjArgs(self->tensors, drive_names.wrap, floats, NULL);
    Py_DECREF(floats);
  }
  return self->last_lr = list;
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
  return failed ? -1 : 0;
}

int drive_leave(Drive *self) {
  if (self->inside) {
    self->inside->touched = 1;
    PyErr_SetString(PyExc_RuntimeError, "the state of a scheduler cannot be read while it steps");
    return -1;
  }
  int failed = 0;
  PyObject *parts = NULL, *tensors = NULL, *state = NULL;
  if (self->ahead) {
    PyObject *dict = PyObject_GenericGetDict((PyObject *)self, NULL);
    failed = !dict || write_back(self, dict) < 0;
    Py_XDECREF(dict);
    if (!failed && self->takes_back) {
      failed = !(state = native_state(self->scheduler));
      parts = Py_NewRef(self->parts);
      tensors = Py_NewRef(self->tensors ? self->tensors : Py_None);
    }
  }
  drive_release(self);
  if (state) {
    PyObject *done = PyObject_CallMethodObjArgs((PyObject *)self, drive_names.take_back, state,
                                                parts, tensors, NULL);
    failed = !done;
    Py_XDECREF(done);
  }
  Py_XDECREF(state);
  Py_XDECREF(parts);
  Py_XDECREF(tensors);
  return failed ? -1 : 0;
}

int drive_settle(Drive *self) {
  if (self->root) return drive_leave(self->root);
  return self->scheduler ? drive_leave(self) : 0;
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
  if (drive_find_groups(self) == 0 && drive_watch(self, watched, unread) == 0) return 1;
  if (!PyErr_Occurred()) PyErr_NoMemory();
  drive_release(self);
  return -1;
}

int drive_engage(Drive *self) {
  if (self->refused) return 0;
  PyObject *engagement = PyObject_CallMethodObjArgs((PyObject *)self, drive_names.engage, NULL);
  if (!engagement || engagement == Py_None) {
    Py_XDECREF(engagement);
    return engagement ? 0 : -1;
  }
  /* Another thread may have been faster. */
  int done = self->scheduler ? 1 : take_over(self, engagement);
  Py_DECREF(engagement);
  return done;
}
