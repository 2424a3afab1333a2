/* What the files of the extension share. The extension holds Python's lock all the time: a step is
 * shorter than letting it go. */
#ifndef SWIFTLR_NATIVE_H
#define SWIFTLR_NATIVE_H

#define Py_LIMITED_API 0x030A0000
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "swiftlr.h"

/* Raises the exception that stands for `status`, or leaves the one that a Python function raised
 * inside the engine. Always returns NULL. */
PyObject *native_fail(int32_t status);

/* Whether `number` is a whole one that Python's int and a double both hold. */
int native_is_whole(double number);

/* functions.c: Python callables as the functions of a schedule. */
typedef struct {
  swiftlr_function *list;
  size_t count;
} Functions;
int functions_take(PyObject *by_name, Functions *functions);
/* After the handle was created it owns the callables, else they are let go of here. */
void functions_drop(Functions *functions, int created);

/* handles.c: handles are capsules. */
extern PyMethodDef native_methods[];
swiftlr_scheduler *native_scheduler(PyObject *capsule);
PyObject *native_state(const swiftlr_scheduler *scheduler);

/* drive.c: the base class of the drop-ins. */
int drive_add_type(PyObject *module);
/* The epoch as the functions of one step are given it: an int where it is whole. */
PyObject *drive_position(double epoch);
/* Whether a function that the engine called has touched the scheduler that was being stepped. */
int drive_was_touched(void);

#endif
