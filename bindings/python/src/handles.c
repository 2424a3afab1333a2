/* Handles as capsules, rates as lists of floats. */

#include "native.h"

static const char schedule_name[] = "swiftlr.schedule";
static const char scheduler_name[] = "swiftlr.scheduler";

/* ---- Handles --------------------------------------------------------------------------------- */

static void free_schedule(PyObject *capsule) {
  swiftlr_schedule_free(PyCapsule_GetPointer(capsule, schedule_name));
}

static void free_scheduler(PyObject *capsule) {
  swiftlr_scheduler_free(PyCapsule_GetPointer(capsule, scheduler_name));
}

swiftlr_schedule *native_schedule(PyObject *capsule) {
  return PyCapsule_GetPointer(capsule, schedule_name);
}

swiftlr_scheduler *native_scheduler(PyObject *capsule) {
  return PyCapsule_GetPointer(capsule, scheduler_name);
}

PyObject *native_wrap_schedule(swiftlr_schedule *schedule) {
  PyObject *capsule = PyCapsule_New(schedule, schedule_name, free_schedule);
  if (!capsule) swiftlr_schedule_free(schedule);
  return capsule;
}

PyObject *native_wrap_scheduler(swiftlr_scheduler *scheduler) {
  PyObject *capsule = PyCapsule_New(scheduler, scheduler_name, free_scheduler);
  if (!capsule) swiftlr_scheduler_free(scheduler);
  return capsule;
}

PyObject *native_state(const swiftlr_scheduler *scheduler) {
  READ_TEXT(swiftlr_scheduler_state, scheduler);
}

/* ---- Values ---------------------------------------------------------------------------------- */

PyObject *native_floats(const double *values, size_t count) {
  PyObject *list = PyList_New((Py_ssize_t)count);
  for (size_t i = 0; list && i < count; i++) {
    PyObject *value = PyFloat_FromDouble(values[i]);
    if (!value || PyList_SetItem(list, (Py_ssize_t)i, value) < 0) Py_CLEAR(list);
  }
  return list;
}

int native_expect(const char *function, Py_ssize_t given, Py_ssize_t wanted) {
  if (given == wanted) return 0;
  PyErr_Format(PyExc_TypeError, "%s() takes %zd arguments, %zd given", function, wanted, given);
  return -1;
}

/* ---- Rates ----------------------------------------------------------------------------------- */

int rates_make(Rates *rates, size_t count) {
  rates->count = count;
  rates->values = PyMem_Calloc(count + 1, sizeof(double));
  if (rates->values) return 0;
  PyErr_NoMemory();
  return -1;
}

int rates_read(PyObject *sequence, Rates *rates) {
  PyObject *items = PySequence_Tuple(sequence);
  if (!items) return -1;
  int failed = rates_make(rates, (size_t)PyTuple_Size(items)) < 0;
  for (size_t i = 0; !failed && i < rates->count; i++) {
    rates->values[i] = PyFloat_AsDouble(PyTuple_GetItem(items, (Py_ssize_t)i));
    failed = rates->values[i] == -1.0 && PyErr_Occurred();
  }
  if (failed) PyMem_Free(rates->values);
  Py_DECREF(items);
  return failed ? -1 : 0;
}

PyObject *rates_finish(Rates *rates, int32_t status) {
  PyObject *list = status ? native_fail(status) : native_floats(rates->values, rates->count);
  PyMem_Free(rates->values);
  return list;
}
