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
