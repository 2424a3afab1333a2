/* What the files of the extension share. The extension holds Python's lock all the time: a step is
 * shorter than letting it go.
 *
 * Each file uses only files above it in this list:
 *
 *   errors.c        a status as an exception
 *   functions.c     Python callables as the functions of a schedule
 *   handles.c       handles as capsules, rates as lists of floats
 *   schedules.c     the functions of the C interface for the library, specs and schedules
 *   schedulers.c    those for schedulers
 *   finders.c       those for finders and suggestions
 *   laws.c          those for laws of the loss
 *   drive_names.c   Drive: the names of attributes and methods, and the class
 *   drive_watch.c   Drive: what must not have changed since the engine took over
 *   drive_groups.c  Drive: the optimizer's groups, read before a step and written after it
 *   drive_home.c    Drive: where the state lives, in the engine or in __dict__
 *   drive_step.c    Drive: one step, by the engine or by torch
 *   drive_method.c  Drive: the methods that look like torch's
 *   drive.c         Drive: the class
 *   module.c        the module
 */
#ifndef SWIFTLR_NATIVE_H
#define SWIFTLR_NATIVE_H

#define Py_LIMITED_API 0x030a0000
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "swiftlr.h"

/* ---- errors.c -------------------------------------------------------------------------------- */

/* Finds the Python function that chooses the class of an exception. */
int errors_start(void);

/* Raises the exception that stands for `status`, or leaves the one that a Python function raised
 * inside the engine. Always returns NULL. */
PyObject *native_fail(int32_t status);

/* ---- functions.c ----------------------------------------------------------------------------- */

typedef struct {
  swiftlr_function *list;
  size_t count;
} Functions;

/* Reads a dict of callables, or None. */
int functions_take(PyObject *by_name, Functions *functions);
/* After the handle was created it owns the callables; otherwise they are released here. */
void functions_drop(Functions *functions, int created);

/* A step of an engine that calls functions. */
typedef struct Calls {
  char fractional;     /* the epoch is a float even where it is whole */
  char touched;        /* a function needed the state of the scheduler that is stepped */
  PyObject *position;  /* the epoch as the functions were given it last: an int where it is whole */
  double epoch;        /* the same epoch as the engine gave it */
  struct Calls *outer; /* the step that this one interrupts on its thread */
} Calls;

void functions_enter(Calls *calls);
void functions_leave(Calls *calls);

/* ---- handles.c: a handle is a capsule, which frees it when it goes. -------------------------- */

swiftlr_schedule *native_schedule(PyObject *capsule);
swiftlr_scheduler *native_scheduler(PyObject *capsule);
PyObject *native_wrap_schedule(swiftlr_schedule *schedule);
PyObject *native_wrap_scheduler(swiftlr_scheduler *scheduler);

/* A list of Python's floats. */
PyObject *native_floats(const double *values, size_t count);

/* One double for each group, to be freed with PyMem_Free(). */
typedef struct {
  double *values;
  size_t count;
} Rates;

int rates_make(Rates *rates, size_t count);
/* From a sequence of Python's numbers. */
int rates_read(PyObject *sequence, Rates *rates);
/* Ends the use of rates: the list of them, or the exception for a status that is not OK. */
PyObject *rates_finish(Rates *rates, int32_t status);

/* Returns what `reader`, a function of the library that writes text, writes: mostly it fits at
 * once. */
#define READ_TEXT(reader, ...) \
  size_t capacity, needed = 4096; \
  char *buffer = NULL; \
  int32_t status; \
  do { \
    capacity = needed; \
    PyMem_Free(buffer); \
    buffer = PyMem_Malloc(capacity); \
    if (!buffer) return PyErr_NoMemory(); \
    status = reader(__VA_ARGS__, buffer, capacity, &needed); \
  } while (!status && needed > capacity); \
  PyObject *text = status ? native_fail(status) : PyUnicode_FromString(buffer); \
  PyMem_Free(buffer); \
  return text

PyObject *native_state(const swiftlr_scheduler *scheduler);

/* ---- schedules.c, schedulers.c, finders.c, laws.c -------------------------------------------- */

extern PyMethodDef schedule_methods[], scheduler_methods[], finder_methods[], law_methods[];

/* The arguments of a fast function. */
typedef PyObject *const *Arguments;

#define FAST(function) {#function, (PyCFunction)(void (*)(void))function, METH_FASTCALL, NULL}

/* Raises a TypeError unless a fast function was given as many arguments as it takes. */
int native_expect(const char *function, Py_ssize_t given, Py_ssize_t wanted);

/* ---- drive.c: the base class of the drop-ins. ------------------------------------------------ */

int drive_add_type(PyObject *module);

#endif
