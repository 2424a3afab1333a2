/* swiftlr._native: libswiftlr for Python, and the base class of the drop-in schedulers. */

#include "native.h"

/* The objects that the extension keeps are those of one interpreter. */
static int64_t home_interpreter = -1;

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
  if (errors_start() < 0) return -1;
  if (PyModule_AddFunctions(module, schedule_methods) < 0) return -1;
  if (PyModule_AddFunctions(module, scheduler_methods) < 0) return -1;
  if (PyModule_AddFunctions(module, finder_methods) < 0) return -1;
  if (PyModule_AddFunctions(module, law_methods) < 0) return -1;
  return drive_add_type(module);
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, start}, {0, NULL}};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "swiftlr._native",
    .m_doc = "libswiftlr through the C interface of Python.",
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit__native(void) { return PyModuleDef_Init(&definition); }
