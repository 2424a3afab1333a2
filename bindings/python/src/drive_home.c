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
  Py_CLEAR(self->tensors);
  Py_CLEAR(self->last_lr);
}

PyObject *drive_epoch(Drive *self) {
  double epoch;
  int32_t status = swiftlr_scheduler_last_epoch(self->scheduler, &epoch);
  if (status) return native_fail(status);
  return self->fractional ? PyFloat_FromDouble(epoch) : PyLong_FromDouble(epoch);
}

PyObject *drive_list(const double *rates, size_t count) {
  PyObject *list = PyList_New((Py_ssize_t)count);
  for (size_t i = 0; list && i < count; i++) {
    PyObject *rate = PyFloat_FromDouble(rates[i]);
    if (!rate || PyList_SetItem(list, (Py_ssize_t)i, rate) < 0) Py_CLEAR(list);
  }
  return list;
}

PyObject *drive_last_lr(Drive *self) {
  if (self->last_lr) return self->last_lr;
  double *rates = self->rates + self->count;
  int32_t status = swiftlr_scheduler_last_lr(self->scheduler, rates, self->count);
  if (status) return native_fail(status);
  PyObject *list = drive_list(rates, self->count);
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
  if (self->stepping) {
    self->touched = 1;
    PyErr_SetString(PyExc_RuntimeError, "the state of a scheduler is not to be had while it steps");
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

/* What a list holds. A tuple (dict, key) stands for one item of a dict. */
static PyObject *take_snapshot(PyObject *whole) {
  if (PyList_Check(whole)) return PyList_AsTuple(whole);
  PyObject *item = PyObject_GetItem(PyTuple_GetItem(whole, 0), PyTuple_GetItem(whole, 1));
  PyObject *snapshot = item ? PyTuple_Pack(1, item) : NULL;
  Py_XDECREF(item);
  return snapshot;
}

static PyObject *take_snapshots(PyObject *watched) {
  PyObject *snapshots = PyTuple_New(PyTuple_Size(watched));
  for (Py_ssize_t i = 0; snapshots && i < PyTuple_Size(watched); i++) {
    PyObject *items = take_snapshot(PyTuple_GetItem(watched, i));
    if (!items || PyTuple_SetItem(snapshots, i, items) < 0) Py_CLEAR(snapshots);
  }
  return snapshots;
}

/* The watches of one list or item; returns the place behind them. */
static Watch *watch(Watch *next, PyObject *whole, PyObject *snapshot) {
  if (PyTuple_Check(whole)) {
    *next++ = (Watch){DICT_ITEM, PyTuple_GetItem(whole, 0), PyTuple_GetItem(whole, 1),
                      PyTuple_GetItem(snapshot, 0), 0};
    return next;
  }
  Py_ssize_t size = PyTuple_Size(snapshot);
  *next++ = (Watch){LIST_SIZE, whole, NULL, NULL, size};
  for (Py_ssize_t i = 0; i < size; i++)
    *next++ = (Watch){LIST_ITEM, whole, NULL, PyTuple_GetItem(snapshot, i), i};
  return next;
}

/* All of them. `unread` of the lists are none of a step's business, only of a jump's. */
static int take_watches(Drive *self, Py_ssize_t unread) {
  Py_ssize_t wholes = PyTuple_Size(self->watched), items = 0;
  for (Py_ssize_t i = 0; i < wholes; i++)
    items += PyTuple_Size(PyTuple_GetItem(self->snapshots, i));
  Watch *next = self->watches = PyMem_Calloc((size_t)(wholes + items + 1), sizeof(Watch));
  for (Py_ssize_t i = 0; next && i < wholes; i++) {
    if (i == unread) self->step_watches = next;
    next = watch(next, PyTuple_GetItem(self->watched, i), PyTuple_GetItem(self->snapshots, i));
  }
  if (unread == wholes) self->step_watches = next;
  if (next) next->kind = NO_WATCH;
  return next != NULL;
}

/* Where the optimizer has its groups, if its class does not stand in between: to look there costs half
 * of what it costs to ask the optimizer. */
static PyObject *take_attributes(PyObject *optimizer) {
  PyTypeObject *class = Py_TYPE(optimizer);
  if (PyType_GetSlot(class, Py_tp_getattro) != (void *)PyObject_GenericGetAttr) return NULL;
  PyObject *shared = PyObject_GetAttr((PyObject *)class, drive_names.param_groups);
  PyObject *attributes = shared ? NULL : PyObject_GenericGetDict(optimizer, NULL);
  Py_XDECREF(shared);
  PyErr_Clear();
  return attributes;
}

/* What the groups hold under the keys that a step reads. */
static int take_values(Drive *self) {
  size_t keys = (size_t)PyTuple_Size(self->keys), at = 0;
  self->values = PyList_New(0);
  self->held = PyMem_Calloc(keys * self->count + 1, sizeof(PyObject *));
  PyObject *groups = PyObject_GetAttr(self->optimizer, drive_names.param_groups);
  int failed = !self->values || !self->held || !groups;
  for (size_t i = 0; !failed && keys && i < self->count; i++) {
    PyObject *group = PySequence_GetItem(groups, (Py_ssize_t)i);
    for (size_t k = 0; !failed && k < keys; k++) {
      PyObject *key = PyTuple_GetItem(self->keys, (Py_ssize_t)k);
      PyObject *value = group ? PyObject_GetItem(group, key) : NULL;
      failed = !value || PyList_Append(self->values, value) < 0;
      self->held[at++] = value;
      Py_XDECREF(value);
    }
    Py_XDECREF(group);
  }
  Py_XDECREF(groups);
  return !failed;
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

static int take_over(Drive *self, PyObject *engagement) {
  PyObject *handle, *optimizer, *watched, *parts, *functions, *names, *keys, *momentum, *tensors;
  long long steps;
  Py_ssize_t unread;
  int has_epoch, fractional, takes_back;
  size_t count;
  if (!PyArg_ParseTuple(engagement, "OOO!nO!O!OLppO!UOp", &handle, &optimizer, &PyTuple_Type,
                        &watched, &unread, &PyTuple_Type, &parts, &PyTuple_Type, &functions, &names,
                        &steps, &has_epoch, &fractional, &PyTuple_Type, &keys, &momentum, &tensors,
                        &takes_back))
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
  self->attributes = take_attributes(optimizer);
  self->watched = Py_NewRef(watched);
  self->functions = Py_NewRef(functions);
  self->names = Py_NewRef(names);
  self->keys = Py_NewRef(keys);
  self->momentum = PyUnicode_GetLength(momentum) ? Py_NewRef(momentum) : NULL;
  self->is_beta = self->momentum && PyUnicode_Compare(momentum, drive_names.betas) == 0;
  self->tensors = tensors == Py_None ? NULL : Py_NewRef(tensors);
  self->count = count;
  self->steps = steps;
  self->epochless = !has_epoch;
  self->fractional = (char)fractional;
  self->takes_back = (char)takes_back;
  self->calls = PyTuple_Size(functions) > 0;
  self->rates = PyMem_Calloc(3 * count, sizeof(double));
  self->groups = PyMem_Calloc(count, sizeof(PyObject *));
  self->snapshots = take_snapshots(watched);
  if (take_values(self) && self->snapshots && take_watches(self, unread) && self->rates && self->groups)
    return 1;
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
  /* If not, another thread was faster. */
  int done = self->scheduler ? 1 : take_over(self, engagement);
  Py_DECREF(engagement);
  return done;
}

int drive_unchanged(Drive *self, int jump) {
  for (const Watch *watch = jump ? self->watches : self->step_watches;; watch++) {
    int holds = 0;
    switch (watch->kind) {
      case LIST_ITEM: holds = PyList_GetItem(watch->whole, watch->number) == watch->item; break;
      case LIST_SIZE: holds = PyList_Size(watch->whole) == watch->number; break;
      case DICT_ITEM:
        holds = PyDict_GetItemWithError(watch->whole, watch->key) == watch->item;
        break;
      case NO_WATCH: return 1;
    }
    if (!holds) return 0;
  }
}
