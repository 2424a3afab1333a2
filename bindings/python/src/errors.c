/* A status of the library as the exception that stands for it. */

#include "native.h"

#include <string.h>

/* swiftlr._errors.error_for, which chooses the class of an exception by its status. */
static PyObject *error_for;

int errors_start(void) {
  PyObject *errors = PyImport_ImportModule("swiftlr._errors");
  if (!errors) return -1;
  Py_XDECREF(error_for);
  error_for = PyObject_GetAttrString(errors, "error_for");
  Py_DECREF(errors);
  return error_for ? 0 : -1;
}

PyObject *native_fail(int32_t status) {
  if (PyErr_Occurred()) return NULL;
  PyObject *message = PyUnicode_DecodeUTF8(swiftlr_last_error(),
                                           (Py_ssize_t)strlen(swiftlr_last_error()), "replace");
  PyObject *error = message ? PyObject_CallFunction(error_for, "iO", (int)status, message) : NULL;
  if (error) PyErr_SetObject((PyObject *)Py_TYPE(error), error);
  Py_XDECREF(message);
  Py_XDECREF(error);
  return NULL;
}
