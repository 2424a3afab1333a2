/* Drive: Method, the type of those methods of the drop-ins that stand in place of torch's.
 *
 * Trainers look at step() to learn how to call it, and other tools look at all methods. So each
 * attribute of a Method but those of a call is that of torch's function, even its class. step() is no
 * Python function that calls the engine: that would cost as much as the step itself, and torch's
 * warnings, which name the line two frames above, would name this package. */

#include "drive.h"

#include <structmember.h>

/* What the headers of 3.10 leave out of the limited API, though Python has had it since 3.8. */
enum { HAVE_VECTORCALL = 1UL << 11 };
#define ARGUMENTS_OFFSET ((size_t)1 << (8 * sizeof(size_t) - 1))
typedef PyObject *(*Vectorcall)(PyObject *callable, Arguments arguments, size_t count,
                                PyObject *names);

typedef struct Method {
  PyObject_HEAD
  Vectorcall call;
  PyObject *weak_references;
  PyObject *owner;    /* the class */
  PyObject *function; /* torch's, which it looks like */
  PyObject *body;     /* what is called; NULL: the engine's step, then `function` if it cannot */
  struct Method *with_metric; /* the method of an instance that takes a metric; NULL: this one */
} Method;

/* ---- Calls ----------------------------------------------------------------------------------- */

/* Mostly it is an instance of the class itself, which is faster to see. */
static inline int is_drive(const Method *method, PyObject *object) {
  return (PyObject *)Py_TYPE(object) == method->owner || PyObject_TypeCheck(object, drive_type);
}

static PyObject *call(PyObject *callable, Arguments arguments, size_t flagged, PyObject *names) {
  const Method *method = (Method *)callable;
  const Py_ssize_t count = (Py_ssize_t)(flagged & ~ARGUMENTS_OFFSET);
  if (method->body) return drive_call_function(method->body, arguments, count, names);
  if (count == 0 || !is_drive(method, arguments[0]))
    return drive_call_function(method->function, arguments, count, names);
  Drive *self = (Drive *)arguments[0];
  if (drive_begin_step(self) < 0) return NULL;
  if (method->with_metric && self->traits.metric) method = method->with_metric;
  return drive_step(self, method->function, arguments + 1, count - 1, names);
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
    result = call(callable, arguments, (size_t)count, named ? names : NULL);
  } else {
    PyErr_NoMemory();
  }
  PyMem_Free(arguments);
  Py_XDECREF(names);
  return result;
}

/* As a function does: itself for the class, a bound method for an instance. */
static PyObject *bind(PyObject *self, PyObject *instance, PyObject *class) {
  (void)class;
  static PyObject *bound_type;
  if (!instance || instance == Py_None) return Py_NewRef(self);
  Method *method = (Method *)self;
  if (method->with_metric && PyObject_TypeCheck(instance, drive_type)) {
    int takes_metric = drive_takes_metric((Drive *)instance);
    if (takes_metric < 0) return NULL;
    if (takes_metric) self = (PyObject *)method->with_metric;
  }
  if (!bound_type) {
    PyObject *types = PyImport_ImportModule("types");
    bound_type = types ? PyObject_GetAttrString(types, "MethodType") : NULL;
    Py_XDECREF(types);
    if (!bound_type) return NULL;
  }
  return PyObject_CallFunctionObjArgs(bound_type, self, instance, NULL);
}

/* ---- Looks ----------------------------------------------------------------------------------- */

static PyObject *get_attribute(PyObject *self, PyObject *name) {
  static const char *const own[] = {"__call__", "__get__", "__reduce__", "__reduce_ex__"};
  for (size_t i = 0; i < sizeof own / sizeof *own; i++)
    if (PyUnicode_CompareWithASCIIString(name, own[i]) == 0)
      return PyObject_GenericGetAttr(self, name);
  return PyObject_GetAttr(((Method *)self)->function, name);
}

static int set_attribute(PyObject *self, PyObject *name, PyObject *value) {
  return PyObject_SetAttr(((Method *)self)->function, name, value);
}

static PyObject *show(PyObject *self) { return PyObject_Repr(((Method *)self)->function); }

/* For pickle and copy: the class has it. */
static PyObject *reduce(PyObject *self, PyObject *unused) {
  (void)unused;
  PyObject *getattr = PyDict_GetItemString(PyEval_GetBuiltins(), "getattr");
  PyObject *name = PyObject_GetAttrString(((Method *)self)->function, "__name__");
  return name ? Py_BuildValue("O(ON)", getattr, ((Method *)self)->owner, name) : NULL;
}

/* ---- The type -------------------------------------------------------------------------------- */

static PyObject *make(PyTypeObject *type, PyObject *arguments, PyObject *keywords) {
  PyObject *owner, *function, *body = Py_None, *with_metric = Py_None;
  if (keywords && PyDict_Size(keywords)) {
    PyErr_SetString(PyExc_TypeError, "Method() takes no keyword arguments");
    return NULL;
  }
  if (!PyArg_ParseTuple(arguments, "OO|OO", &owner, &function, &body, &with_metric)) return NULL;
  if (with_metric != Py_None && !PyObject_TypeCheck(with_metric, type)) {
    PyErr_Format(PyExc_TypeError, "with_metric: %R is not allowed; a Method or None", with_metric);
    return NULL;
  }
  allocfunc allocate = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
  Method *method = (Method *)allocate(type, 0);
  if (!method) return NULL;
  method->call = call;
  method->owner = Py_NewRef(owner);
  method->function = Py_NewRef(function);
  method->body = body == Py_None ? NULL : Py_NewRef(body);
  method->with_metric = with_metric == Py_None ? NULL : (Method *)Py_NewRef(with_metric);
  return (PyObject *)method;
}

static int traverse(PyObject *self, visitproc visit, void *arg) {
  Method *method = (Method *)self;
  Py_VISIT(Py_TYPE(self));
  Py_VISIT(method->owner);
  Py_VISIT(method->function);
  Py_VISIT(method->body);
  Py_VISIT(method->with_metric);
  return 0;
}

/* All cycles go through the class. The functions stay: something may look at a Method while the
 * collector takes its class apart. */
static int clear(PyObject *self) {
  PyObject *owner = ((Method *)self)->owner;
  ((Method *)self)->owner = Py_NewRef(Py_None);
  Py_XDECREF(owner);
  return 0;
}

static void dealloc(PyObject *self) {
  Method *method = (Method *)self;
  PyTypeObject *type = Py_TYPE(self);
  freefunc release_memory = (freefunc)PyType_GetSlot(type, Py_tp_free);
  PyObject_GC_UnTrack(self);
  if (method->weak_references) PyObject_ClearWeakRefs(self);
  Py_XDECREF(method->owner);
  Py_XDECREF(method->function);
  Py_XDECREF(method->body);
  Py_XDECREF(method->with_metric);
  release_memory(self);
  Py_DECREF(type);
}

static PyMethodDef methods[] = {
    {"__reduce__", reduce, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyMemberDef members[] = {
    {"__vectorcalloffset__", T_PYSSIZET, offsetof(Method, call), READONLY, NULL},
    {"__weaklistoffset__", T_PYSSIZET, offsetof(Method, weak_references), READONLY, NULL},
    {NULL, 0, 0, 0, NULL},
};

static PyType_Slot slots[] = {
    {Py_tp_doc, "A method of a class of drop-ins that looks like torch's."},
    {Py_tp_new, make},
    {Py_tp_call, call_with_tuple},
    {Py_tp_descr_get, bind},
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
    .name = "swiftlr._native.Method",
    .basicsize = sizeof(Method),
    .flags =
        Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_METHOD_DESCRIPTOR | HAVE_VECTORCALL,
    .slots = slots,
};

int drive_add_method(PyObject *module) {
  PyObject *type = PyType_FromModuleAndSpec(module, &spec, NULL);
  int failed = !type || PyModule_AddType(module, (PyTypeObject *)type) < 0;
  Py_XDECREF(type);
  return failed ? -1 : 0;
}
