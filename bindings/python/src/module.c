/* swiftlr._native: libswiftlr for Python, and the base class of the drop-in schedulers. */

#include "native.h"

#include <math.h>
#include <string.h>

/* swiftlr._errors.error_for, which chooses the class of an exception by its status. */
static PyObject *error_for;

/* The objects that the extension keeps are those of one interpreter. */
static int64_t home_interpreter = -1;

int native_is_whole(double number) {
  return fabs(number) <= 9007199254740992.0 && number == floor(number);
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

static int check_interpreter(void) {
  int64_t here = PyInterpreterState_GetID(PyInterpreterState_Get());
  if (home_interpreter == -1) home_interpreter = here;
  if (home_interpreter == here) return 0;
  PyErr_SetString(PyExc_ImportError,
                  "swiftlr._native serves one interpreter of a process, and another one has it; "
                  "SWIFTLR_BACKEND=ctypes works here");
  return -1;
}

static int check_abi(PyObject *module) {
  int32_t abi = swiftlr_abi();
  if (abi == SWIFTLR_ABI) return 0;
  PyObject *file = PyModule_GetFilenameObject(module);
  PyErr_Format(PyExc_ImportError,
               "%V was built for ABI %d of libswiftlr, the library beside it has ABI %d", file,
               "swiftlr._native", SWIFTLR_ABI, (int)abi);
  Py_XDECREF(file);
  return -1;
}

static int start(PyObject *module) {
  if (check_interpreter() < 0 || check_abi(module) < 0) return -1;
  PyObject *errors = PyImport_ImportModule("swiftlr._errors");
  if (!errors) return -1;
  Py_XDECREF(error_for);
  error_for = PyObject_GetAttrString(errors, "error_for");
  Py_DECREF(errors);
  return error_for ? drive_add_type(module) : -1;
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, start}, {0, NULL}};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "swiftlr._native",
    .m_doc = "libswiftlr through the C interface of Python.",
    .m_methods = native_methods,
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit__native(void) { return PyModuleDef_Init(&definition); }
