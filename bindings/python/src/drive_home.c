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
  PyMem_Free(self->watches);
  self->watches = self->step_watches = NULL;
  Py_CLEAR(self->handle);
  Py_CLEAR(self->optimizer);
  Py_CLEAR(self->watched);
  Py_CLEAR(self->snapshots);
  Py_CLEAR(self->parts);
  Py_CLEAR(self->functions);
  Py_CLEAR(self->names);
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
  PyObject *list = PyList_New((Py_ssize_t)self->count);
  for (size_t i = 0; list && i < self->count; i++) {
    PyObject *rate = PyFloat_FromDouble(rates[i]);
    if (!rate || PyList_SetItem(list, (Py_ssize_t)i, rate) < 0) Py_CLEAR(list);
  }
  return self->last_lr = list;
}

static int write_back(Drive *self, PyObject *dict) {
  PyObject *epoch = drive_epoch(self);
  PyObject *steps = self->steps < 0 ? NULL : PyLong_FromLongLong(self->steps);
  PyObject *last_lr = drive_last_lr(self);
  int failed = !epoch || !last_lr || (!steps && self->steps >= 0) ||
               PyDict_SetItem(dict, drive_names.moving[LAST_EPOCH], epoch) < 0 ||
               (steps && PyDict_SetItem(dict, drive_names.moving[STEP_COUNT], steps) < 0) ||
               PyDict_SetItem(dict, drive_names.moving[LAST_LR], last_lr) < 0;
  Py_XDECREF(epoch);
  Py_XDECREF(steps);
  return failed ? -1 : 0;
}

int drive_leave(Drive *self) {
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
  drive_release(self);
  if (state) {
    PyObject *done =
        PyObject_CallMethodObjArgs((PyObject *)self, drive_names.distribute, parts, state, NULL);
    failed = !done;
    Py_XDECREF(done);
  }
  Py_XDECREF(state);
  Py_XDECREF(parts);
  return failed ? -1 : 0;
}

int drive_settle(Drive *self) {
  if (self->root) return drive_leave(self->root);
  return self->scheduler ? drive_leave(self) : 0;
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

static Watch *take_watches(PyObject *watched, PyObject *snapshots) {
  Py_ssize_t lists = PyTuple_Size(watched), items = 0;
  for (Py_ssize_t i = 0; i < lists; i++) items += PyTuple_Size(PyTuple_GetItem(snapshots, i));
  Watch *watches = PyMem_Calloc((size_t)(lists + items + 1), sizeof(Watch)), *next = watches;
  for (Py_ssize_t i = 0; watches && i < lists; i++) {
    PyObject *list = PyTuple_GetItem(watched, i), *snapshot = PyTuple_GetItem(snapshots, i);
    *next++ = (Watch){list, NULL, PyTuple_Size(snapshot)};
    for (Py_ssize_t j = 0; j < PyTuple_Size(snapshot); j++)
      *next++ = (Watch){list, PyTuple_GetItem(snapshot, j), j};
  }
  return watches;
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

int drive_engage(Drive *self) {
  if (self->refused) return 0;
  PyObject *answer = PyObject_CallMethodObjArgs((PyObject *)self, drive_names.engage, NULL);
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
  Py_ssize_t unread; /* so many of the lists are none of a step's business, only of a jump's */
  int fractional;
  size_t count;
  int32_t status = 0;
  if (!PyArg_ParseTuple(answer, "OOO!O!O!OLpn", &handle, &optimizer, &PyTuple_Type, &watched,
                        &PyTuple_Type, &parts, &PyTuple_Type, &functions, &names, &steps,
                        &fractional, &unread))
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
  self->watches = self->snapshots ? take_watches(watched, self->snapshots) : NULL;
  self->step_watches = self->watches;
  for (Py_ssize_t i = 0; self->watches && i < unread; i++)
    self->step_watches += 1 + PyTuple_Size(PyTuple_GetItem(self->snapshots, i));
  self->rates = PyMem_Calloc(2 * count, sizeof(double));
  self->groups = PyMem_Calloc(count, sizeof(PyObject *));
  self->count = count;
  self->steps = steps;
  self->fractional = (char)fractional;
  self->calls = PyTuple_Size(functions) > 0;
  Py_DECREF(answer);
  if (self->watches && self->rates && self->groups) return 1;
  if (!PyErr_Occurred()) PyErr_NoMemory();
  drive_release(self);
  return -1;
failed:
  Py_DECREF(answer);
  if (status) native_fail(status);
  return -1;
}

int drive_unchanged(Drive *self, int jump) {
  for (const Watch *watch = jump ? self->watches : self->step_watches; watch->list; watch++) {
    if (watch->item ? PyList_GetItem(watch->list, watch->number) != watch->item
                    : PyList_Size(watch->list) != watch->number)
      return 0;
  }
  return 1;
}
