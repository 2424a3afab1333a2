/* Drive: Step, the type of the method step() of a class of drop-ins.
 *
 * Trainers look at step() to learn how to call it, so each attribute of a Step but those of a call is
 * that of torch's function; its class is said to be Python's, too. It is not a Python function that
 * calls the engine: that would cost as much as the step itself, and torch's warnings, which name the
 * line two frames above, would name this package. */

#include "drive.h"

#include <structmember.h>

/* What the headers of 3.10 leave out of the limited API, though Python has had it since 3.8. */
enum { HAVE_VECTORCALL = 1UL << 11 };
#define ARGUMENTS_OFFSET ((size_t)1 << (8 * sizeof(size_t) - 1))
typedef PyObject *(*Vectorcall)(PyObject *callable, Arguments arguments, size_t count,
                                PyObject *names);

typedef struct Step {
  PyObject_HEAD
  Vectorcall call;
  PyObject *weak_references;
  PyObject *owner;          /* the class */
  PyObject *function;       /* the Python function that it looks like and that does what is left */
  struct Step *with_metric; /* the method of an instance that takes a metric; NULL: this one */
} Step;

static PyTypeObject *step_type;

/* ---- Calls ----------------------------------------------------------------------------------- */

static PyObject *call_step(PyObject *callable, Arguments arguments, size_t flagged,
                           PyObject *names) {
  const Step *step = (Step *)callable;
  const Py_ssize_t count = (Py_ssize_t)(flagged & ~ARGUMENTS_OFFSET);
  if (count == 0 || !PyObject_TypeCheck(arguments[0], drive_type))
    return drive_call_function(step->function, arguments, count, names);
  Drive *self = (Drive *)arguments[0];
  if (drive_begin_step(self) < 0) return NULL;
  if (step->with_metric && self->traits.metric) step = step->with_metric;
  return drive_step(self, step->function, arguments + 1, count - 1, names);
}

/* A call with a tuple and a dict. */
static PyObject *call_with_tuple(PyObject *callable, PyObject *positional, PyObject *keywords) {
  Py_ssize_t count = PyTuple_Size(positional), named = keywords ? PyDict_Size(keywords) : 0;
  PyObject **arguments = PyMem_Calloc((size_t)(count + named) + 1, sizeof(PyObject *));
  PyObject *names = PyTuple_New(named), *result = NULL;
  if (arguments && names) {
    for (Py_ssize_t i = 0; i < count; i++) arguments[i] = PyTuple_GetItem(positional, i);
    PyObject *name, *value;
    for (Py_ssize_t at = 0, i = 0; keywords && PyDict_Next(keywords, &at, &name, &value); i++) {
      PyTuple_SetItem(names, i, Py_NewRef(name));
      arguments[count + i] = value;
    }
    result = call_step(callable, arguments, (size_t)count, named ? names : NULL);
  } else {
    PyErr_NoMemory();
  }
  PyMem_Free(arguments);
  Py_XDECREF(names);
  return result;
}

/* As a function does: itself for the class, a method for an instance. */
static PyObject *bind_step(PyObject *self, PyObject *instance, PyObject *class) {
  (void)class;
  static PyObject *method_type;
  if (!instance || instance == Py_None) return Py_NewRef(self);
  Step *step = (Step *)self;
  if (step->with_metric && PyObject_TypeCheck(instance, drive_type)) {
    int takes_metric = drive_takes_metric((Drive *)instance);
    if (takes_metric < 0) return NULL;
    if (takes_metric) self = (PyObject *)step->with_metric;
  }
  if (!method_type) {
    PyObject *types = PyImport_ImportModule("types");
    method_type = types ? PyObject_GetAttrString(types, "MethodType") : NULL;
    Py_XDECREF(types);
    if (!method_type) return NULL;
  }
  return PyObject_CallFunctionObjArgs(method_type, self, instance, NULL);
}

/* ---- Looks ----------------------------------------------------------------------------------- */

static PyObject *get_attribute(PyObject *self, PyObject *name) {
  static const char *const own[] = {"__call__", "__get__", "__reduce__", "__reduce_ex__"};
  for (size_t i = 0; i < sizeof own / sizeof *own; i++)
    if (PyUnicode_CompareWithASCIIString(name, own[i]) == 0)
      return PyObject_GenericGetAttr(self, name);
  return PyObject_GetAttr(((Step *)self)->function, name);
}

static int set_attribute(PyObject *self, PyObject *name, PyObject *value) {
  return PyObject_SetAttr(((Step *)self)->function, name, value);
}

static PyObject *show(PyObject *self) { return PyObject_Repr(((Step *)self)->function); }

/* For pickle and copy: the class has it. */
static PyObject *reduce(PyObject *self, PyObject *unused) {
  (void)unused;
  PyObject *getattr = PyDict_GetItemString(PyEval_GetBuiltins(), "getattr");
  return Py_BuildValue("O(Os)", getattr, ((Step *)self)->owner, "step");
}

/* ---- The type -------------------------------------------------------------------------------- */

static PyObject *make_step(PyTypeObject *type, PyObject *arguments, PyObject *keywords) {
  PyObject *owner, *function, *with_metric = Py_None;
  if (keywords && PyDict_Size(keywords)) {
    PyErr_SetString(PyExc_TypeError, "Step() takes no keyword arguments");
    return NULL;
  }
  if (!PyArg_ParseTuple(arguments, "OO|O", &owner, &function, &with_metric)) return NULL;
  if (with_metric != Py_None && !PyObject_TypeCheck(with_metric, step_type)) {
    PyErr_Format(PyExc_TypeError, "with_metric: %R is not allowed; a Step or None", with_metric);
    return NULL;
  }
  allocfunc allocate = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
  Step *step = (Step *)allocate(type, 0);
  if (!step) return NULL;
  step->call = call_step;
  step->owner = Py_NewRef(owner);
  step->function = Py_NewRef(function);
  if (with_metric != Py_None) step->with_metric = (Step *)Py_NewRef(with_metric);
  return (PyObject *)step;
}

static int traverse(PyObject *self, visitproc visit, void *arg) {
  Step *step = (Step *)self;
  Py_VISIT(Py_TYPE(self));
  Py_VISIT(step->owner);
  Py_VISIT(step->function);
  Py_VISIT(step->with_metric);
  return 0;
}

/* The function stays: something may look at a Step while the collector takes its class apart. */
static int clear(PyObject *self) {
  Py_CLEAR(((Step *)self)->owner);
  return 0;
}

static void dealloc(PyObject *self) {
  Step *step = (Step *)self;
  PyTypeObject *type = Py_TYPE(self);
  freefunc release_memory = (freefunc)PyType_GetSlot(type, Py_tp_free);
  PyObject_GC_UnTrack(self);
  if (step->weak_references) PyObject_ClearWeakRefs(self);
  Py_XDECREF(step->owner);
  Py_XDECREF(step->function);
  Py_XDECREF(step->with_metric);
  release_memory(self);
  Py_DECREF(type);
}

static PyMethodDef methods[] = {
    {"__reduce__", reduce, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyMemberDef members[] = {
    {"__vectorcalloffset__", T_PYSSIZET, offsetof(Step, call), READONLY, NULL},
    {"__weaklistoffset__", T_PYSSIZET, offsetof(Step, weak_references), READONLY, NULL},
    {NULL, 0, 0, 0, NULL},
};

static PyType_Slot slots[] = {
    {Py_tp_doc, "The method step() of a class of drop-ins."},
    {Py_tp_new, make_step},
    {Py_tp_call, call_with_tuple},
    {Py_tp_descr_get, bind_step},
    {Py_tp_getattro, get_attribute},
    {Py_tp_setattro, set_attribute},
    {Py_tp_repr, show},
    {Py_tp_methods, methods},
    {Py_tp_members, members},
    {Py_tp_traverse, traverse},
    {Py_tp_clear, clear},
    {Py_tp_dealloc, dealloc},
    {0, NULL},
};

static PyType_Spec spec = {
    .name = "swiftlr._native.Step",
    .basicsize = sizeof(Step),
    .flags =
        Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_METHOD_DESCRIPTOR | HAVE_VECTORCALL,
    .slots = slots,
};

int drive_add_step(PyObject *module) {
  Py_XDECREF(step_type);
  step_type = (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
  return step_type ? PyModule_AddType(module, step_type) : -1;
}
