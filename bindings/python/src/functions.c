/* Python callables as the functions that a schedule calls. */

#include "native.h"

static int32_t call(void *user, double epoch, double *factor) {
  PyObject *position = drive_position(epoch);
  PyObject *result =
      position ? PyObject_CallFunctionObjArgs((PyObject *)user, position, NULL) : NULL;
  Py_XDECREF(position);
  if (!result) return 1;
  if (PyFloat_CheckExact(result)) {
    *factor = PyFloat_AsDouble(result);
    Py_DECREF(result);
    return drive_was_touched();
  }
  if (PyFloat_Check(result) || PyLong_Check(result)) {
    *factor = PyFloat_AsDouble(result);
  } else {
    PyErr_Format(PyExc_ValueError, "the function %R returned %R; a float or an int", user, result);
  }
  Py_DECREF(result);
  return PyErr_Occurred() || drive_was_touched();
}

static void release(void *user) { Py_DECREF((PyObject *)user); }

int functions_take(PyObject *by_name, Functions *functions) {
  functions->list = NULL;
  functions->count = 0;
  if (by_name == Py_None) return 0;
  if (!PyDict_Check(by_name)) {
    PyErr_Format(PyExc_TypeError, "functions: %R is not allowed; a dict of callables", by_name);
    return -1;
  }
  functions->list = PyMem_Calloc((size_t)PyDict_Size(by_name) + 1, sizeof(swiftlr_function));
  if (!functions->list) {
    PyErr_NoMemory();
    return -1;
  }
  PyObject *name, *callable;
  for (Py_ssize_t at = 0; PyDict_Next(by_name, &at, &name, &callable);) {
    const char *text = PyUnicode_Check(name) ? PyUnicode_AsUTF8AndSize(name, NULL) : NULL;
    if (!text || !PyCallable_Check(callable)) {
      if (!PyErr_Occurred())
        PyErr_Format(PyExc_TypeError, "functions[%R]: %R is not allowed; a callable under a str",
                     name, callable);
      functions_drop(functions, 0);
      return -1;
    }
    Py_INCREF(callable);
    functions->list[functions->count++] = (swiftlr_function){text, call, callable, release};
  }
  return 0;
}

void functions_drop(Functions *functions, int created) {
  if (!created)
    for (size_t i = 0; i < functions->count; i++) release(functions->list[i].user);
  PyMem_Free(functions->list);
}
