/* Drive: the base class that steps a drop-in scheduler with the engine.
 *
 * The state of a scheduler has one home at a time. At rest it is the instance's __dict__, as torch
 * left it. A step *engages*: the engine takes over a copy, and then a step is one call here. A few
 * attributes move with each step; their values in __dict__ are stale while the engine is ahead.
 * A reader of one of them gets the engine's value. Reading the whole state, or writing a part of it,
 * makes the object *leave* the engine first: what moved is written to __dict__. Whatever the engine
 * cannot do, torch's own step does, on the object at rest.
 *
 * A SequentialLR engages with its children, its *parts*: they are out of date while it is ahead, so
 * touching one makes the whole leave.
 *
 * A subclass provides, in Python:
 *   step                          a Method, as drive_method.c says
 *   _torch_step                   torch's step, a function of (self, epoch)
 *   _engage()                     None if the engine cannot have the object, else the Engagement,
 *                                 a tuple, that drive_engage() reads
 *   _witness()                    an object on which _torch_step warns and does nothing else
 *   _take_back(state, parts, tensors)
 *                                 writes what moved besides the attributes below, from the state's
 *                                 JSON text
 *   _leaps, _warns, _takes_metric, _holds
 *                                 what its step() is like; the last two are asked of the instance
 */

#include "drive.h"

/* ---- Attributes ------------------------------------------------------------------------------ */

static PyObject *from_dict(PyObject *self, PyObject *name) {
  PyObject *dict = PyObject_GenericGetDict(self, NULL);
  if (!dict) return NULL;
  PyObject *value = Py_XNewRef(PyDict_GetItemWithError(dict, name));
  Py_DECREF(dict);
  if (!value && !PyErr_Occurred()) {
    PyObject *class = PyObject_GetAttrString((PyObject *)Py_TYPE(self), "__name__");
    if (class) PyErr_Format(PyExc_AttributeError, "'%U' object has no attribute '%U'", class, name);
    Py_XDECREF(class);
  }
  return value;
}

/* The attributes that move with each step. `which` is the index of the name. */
static PyObject *get_moving(PyObject *object, void *which) {
  Drive *self = (Drive *)object;
  int index = (int)(intptr_t)which;
  const int is_safe = self->inside ? drive_is_taken(self) : !self->root;
  if (!is_safe && drive_settle(self) < 0) return NULL;
  if (!self->ahead || (index == STEP_COUNT && self->steps < 0) ||
      (index == LAST_EPOCH && self->epochless))
    return from_dict(object, drive_names.moving[index]);
  if (index == LAST_EPOCH) return drive_epoch(self);
  if (index == STEP_COUNT) return PyLong_FromLongLong(self->steps);
  return drive_last_lr(self);
}

static int set_moving(PyObject *self, PyObject *value, void *which) {
  PyObject *name = drive_names.moving[(intptr_t)which];
  if (drive_settle((Drive *)self) < 0) return -1;
  drive_changes++;
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
  if (drive_settle((Drive *)self) < 0) return NULL;
  if (!drive_is_engaging()) drive_changes++; /* whoever has it may write to it */
  return PyObject_GenericGetDict(self, NULL);
}

static int set_dict(PyObject *self, PyObject *value, void *unused) {
  (void)unused;
  if (drive_settle((Drive *)self) < 0) return -1;
  drive_changes++;
  return PyObject_GenericSetDict(self, value, NULL);
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
    if (is_state < 0 || (is_state && drive_settle(self) < 0)) return -1;
  }
  drive_changes++;
  return PyObject_GenericSetAttr(object, name, value);
}

/* For pickle and copy, which refuse an object with C fields. */
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
  Py_VISIT(self->attributes);
  Py_VISIT(self->watched);
  Py_VISIT(self->snapshots);
  Py_VISIT(self->parts);
  Py_VISIT(self->functions);
  Py_VISIT(self->names);
  Py_VISIT(self->keys);
  Py_VISIT(self->values);
  Py_VISIT(self->curves);
  Py_VISIT(self->tensors);
  Py_VISIT(self->last_lr);
  /* The engine's own references: only this object owns the handle, and the handle owns them. */
  for (Py_ssize_t i = 0; self->functions && i < PyTuple_Size(self->functions); i++)
    Py_VISIT(PyTuple_GetItem(self->functions, i));
  return 0;
}

static int drive_clear(PyObject *self) {
  drive_release((Drive *)self);
  return 0;
}

/* Whether Python is shutting down. To make a tensor then would abort the process. */
static int is_finalizing(void) {
  PyObject *ask = PySys_GetObject("is_finalizing"); /* borrowed; gone at the very end */
  PyObject *answer = ask ? PyObject_CallNoArgs(ask) : NULL;
  int finalizing = answer != Py_False;
  Py_XDECREF(answer);
  PyErr_Clear();
  return finalizing;
}

/* The parts may outlive their root, so what moved is written to them. */
static void drive_finalize(PyObject *object) {
  Drive *self = (Drive *)object;
  if (!self->ahead || PyTuple_Size(self->parts) == 0) return;
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  if (!is_finalizing() && drive_leave(self) < 0) PyErr_WriteUnraisable(object);
  PyErr_Restore(type, value, traceback);
}

static void drive_dealloc(PyObject *self) {
  PyTypeObject *type = Py_TYPE(self);
  freefunc release_memory = (freefunc)PyType_GetSlot(type, Py_tp_free);
  PyObject_GC_UnTrack(self);
  drive_release((Drive *)self);
  release_memory(self);
  Py_DECREF(type);
}

static PyMethodDef methods[] = {
    {"_step_metric", drive_step_metric, METH_O, NULL},
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

int drive_add_type(PyObject *module) {
  if (drive_start_names() < 0 || drive_add_method(module) < 0) return -1;
  Py_XDECREF(drive_type);
  drive_type = (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
  return drive_type ? PyModule_AddType(module, drive_type) : -1;
}
