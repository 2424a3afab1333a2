/* Python callables as the functions that a schedule calls. */

#include "native.h"

#include <math.h>

/* ---- The step in which they are called ------------------------------------------------------- */

/* The innermost step on this thread. */
static _Thread_local Calls *current;

void functions_enter(Calls *calls) {
  calls->outer = current;
  current = calls;
}

void functions_leave(Calls *calls) {
  current = calls->outer;
  Py_CLEAR(calls->position);
}

/* Whether Python's int and a double both hold `number`. */
static int is_whole(double number) {
  return fabs(number) <= 9007199254740992.0 && number == floor(number);
}

/* The epoch for a function. All functions of a step are given the same object. */
static PyObject *make_position(double epoch) {
  Calls *calls = current;
  if (calls && calls->position && calls->epoch == epoch) return Py_NewRef(calls->position);
  int whole = is_whole(epoch) && !(calls && calls->fractional);
  PyObject *position = whole ? PyLong_FromDouble(epoch) : PyFloat_FromDouble(epoch);
  if (!calls) return position;
  PyObject *old = calls->position;
  calls->epoch = epoch;
  calls->position = Py_XNewRef(position);
  Py_XDECREF(old);
  return position;
}

static int32_t call(void *user, double epoch, double *factor) {
  PyObject *position = make_position(epoch);
  PyObject *result =
      position ? PyObject_CallFunctionObjArgs((PyObject *)user, position, NULL) : NULL;
  Py_XDECREF(position);
  if (!result) return 1;
  const int touched = current && current->touched;
  if (PyFloat_CheckExact(result)) {
    *factor = PyFloat_AsDouble(result);
    Py_DECREF(result);
    return touched;
  }
  if (PyFloat_Check(result) || PyLong_Check(result)) {
    *factor = PyFloat_AsDouble(result);
  } else {
    PyErr_Format(PyExc_ValueError, "the function %R returned %R; a float or an int", user, result);
  }
  Py_DECREF(result);
  return PyErr_Occurred() || touched;
}

static void release(void *user) { Py_DECREF((PyObject *)user); }

/* ---- For the creation of a handle ------------------------------------------------------------ */

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
