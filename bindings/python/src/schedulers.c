/* The functions of the C interface for schedulers. */

#include "native.h"

/* ---- Schedulers ------------------------------------------------------------------------------ */

/* The handle and the rates of the first optimizer step. */
static PyObject *scheduler_create(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule, *sequence;
  int form;
  Rates rates;
  if (!PyArg_ParseTuple(arguments, "OiO:scheduler_create", &capsule, &form, &sequence)) return NULL;
  swiftlr_schedule *schedule = native_schedule(capsule);
  if (!schedule || rates_read(sequence, &rates) < 0) return NULL;
  swiftlr_scheduler *scheduler;
  int32_t status = swiftlr_scheduler_create(schedule, form, rates.values, rates.count, &scheduler);
  PyObject *handle = status ? NULL : native_wrap_scheduler(scheduler);
  PyObject *list = rates_finish(&rates, status);
  PyObject *pair = handle && list ? PyTuple_Pack(2, handle, list) : NULL;
  Py_XDECREF(handle);
  Py_XDECREF(list);
  return pair;
}

static PyObject *scheduler_restore(PyObject *module, PyObject *arguments) {
  (void)module;
  const char *text;
  Py_ssize_t length;
  PyObject *by_name;
  Functions functions;
  swiftlr_scheduler *scheduler;
  if (!PyArg_ParseTuple(arguments, "y#O:scheduler_restore", &text, &length, &by_name)) return NULL;
  if (functions_take(by_name, &functions) < 0) return NULL;
  int32_t status =
      swiftlr_scheduler_restore(text, (size_t)length, functions.list, functions.count, &scheduler);
  functions_drop(&functions, status == SWIFTLR_OK);
  return status ? native_fail(status) : native_wrap_scheduler(scheduler);
}

static PyObject *scheduler_clone(PyObject *module, PyObject *capsule) {
  (void)module;
  swiftlr_scheduler *scheduler = native_scheduler(capsule), *clone;
  if (!scheduler) return NULL;
  int32_t status = swiftlr_scheduler_clone(scheduler, &clone);
  return status ? native_fail(status) : native_wrap_scheduler(clone);
}

static PyObject *scheduler_change(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule;
  const char *text;
  Py_ssize_t length;
  swiftlr_scheduler *changed;
  if (!PyArg_ParseTuple(arguments, "Oy#:scheduler_change", &capsule, &text, &length)) return NULL;
  swiftlr_scheduler *scheduler = native_scheduler(capsule);
  if (!scheduler) return NULL;
  int32_t status = swiftlr_scheduler_change(scheduler, text, (size_t)length, &changed);
  return status ? native_fail(status) : native_wrap_scheduler(changed);
}

static PyObject *scheduler_rebase(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule, *sequence;
  Rates initial;
  swiftlr_scheduler *rebased;
  if (!PyArg_ParseTuple(arguments, "OO:scheduler_rebase", &capsule, &sequence)) return NULL;
  swiftlr_scheduler *scheduler = native_scheduler(capsule);
  if (!scheduler || rates_read(sequence, &initial) < 0) return NULL;
  int32_t status = swiftlr_scheduler_rebase(scheduler, initial.values, initial.count, &rebased);
  PyMem_Free(initial.values);
  return status ? native_fail(status) : native_wrap_scheduler(rebased);
}

static PyObject *scheduler_resume_as(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule, *sequence;
  const char *text;
  Py_ssize_t length;
  int form, mismatch;
  Rates initial = {0};
  swiftlr_scheduler *scheduler;
  if (!PyArg_ParseTuple(arguments, "y#OiOi:scheduler_resume_as", &text, &length, &capsule, &form,
                        &sequence, &mismatch))
    return NULL;
  swiftlr_schedule *schedule = native_schedule(capsule);
  if (!schedule || (sequence != Py_None && rates_read(sequence, &initial) < 0)) return NULL;
  int32_t status = swiftlr_scheduler_resume_as(text, (size_t)length, schedule, form, initial.values,
                                               initial.count, mismatch, &scheduler);
  PyMem_Free(initial.values);
  return status ? native_fail(status) : native_wrap_scheduler(scheduler);
}

/* ---- Steps ----------------------------------------------------------------------------------- */

static PyObject *scheduler_step(PyObject *module, Arguments arguments, Py_ssize_t count) {
  (void)module;
  Rates rates;
  if (native_expect("scheduler_step", count, 2) < 0) return NULL;
  swiftlr_scheduler *scheduler = native_scheduler(arguments[0]);
  if (!scheduler || rates_read(arguments[1], &rates) < 0) return NULL;
  return rates_finish(&rates, swiftlr_scheduler_step(scheduler, rates.values, rates.count));
}

static PyObject *scheduler_step_to(PyObject *module, Arguments arguments, Py_ssize_t count) {
  (void)module;
  Rates rates;
  if (native_expect("scheduler_step_to", count, 3) < 0) return NULL;
  swiftlr_scheduler *scheduler = native_scheduler(arguments[0]);
  double epoch = PyFloat_AsDouble(arguments[1]);
  if (!scheduler || PyErr_Occurred() || rates_read(arguments[2], &rates) < 0) return NULL;
  return rates_finish(&rates,
                      swiftlr_scheduler_step_to(scheduler, epoch, rates.values, rates.count));
}

static PyObject *scheduler_step_metric(PyObject *module, Arguments arguments, Py_ssize_t count) {
  (void)module;
  Rates rates;
  if (native_expect("scheduler_step_metric", count, 3) < 0) return NULL;
  swiftlr_scheduler *scheduler = native_scheduler(arguments[0]);
  double metric = PyFloat_AsDouble(arguments[1]);
  if (!scheduler || PyErr_Occurred() || rates_read(arguments[2], &rates) < 0) return NULL;
  return rates_finish(&rates,
                      swiftlr_scheduler_step_metric(scheduler, metric, rates.values, rates.count));
}

static PyObject *scheduler_hold(PyObject *module, Arguments arguments, Py_ssize_t count) {
  (void)module;
  Rates rates;
  if (native_expect("scheduler_hold", count, 2) < 0) return NULL;
  swiftlr_scheduler *scheduler = native_scheduler(arguments[0]);
  if (!scheduler || rates_read(arguments[1], &rates) < 0) return NULL;
  return rates_finish(&rates, swiftlr_scheduler_hold(scheduler, rates.values, rates.count));
}

static PyObject *scheduler_last_epoch(PyObject *module, PyObject *capsule) {
  (void)module;
  swiftlr_scheduler *scheduler = native_scheduler(capsule);
  if (!scheduler) return NULL;
  double epoch;
  int32_t status = swiftlr_scheduler_last_epoch(scheduler, &epoch);
  return status ? native_fail(status) : PyFloat_FromDouble(epoch);
}

static PyObject *scheduler_step_count(PyObject *module, PyObject *capsule) {
  (void)module;
  swiftlr_scheduler *scheduler = native_scheduler(capsule);
  if (!scheduler) return NULL;
  int64_t steps;
  int32_t status = swiftlr_scheduler_step_count(scheduler, &steps);
  return status ? native_fail(status) : PyLong_FromLongLong(steps);
}

static PyObject *scheduler_last_lr(PyObject *module, PyObject *capsule) {
  (void)module;
  swiftlr_scheduler *scheduler = native_scheduler(capsule);
  if (!scheduler) return NULL;
  Rates rates;
  size_t count;
  int32_t status = swiftlr_scheduler_group_count(scheduler, &count);
  if (status) return native_fail(status);
  if (rates_make(&rates, count) < 0) return NULL;
  return rates_finish(&rates, swiftlr_scheduler_last_lr(scheduler, rates.values, count));
}

static PyObject *scheduler_last_values(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule;
  const char *name;
  Rates rates;
  size_t count;
  if (!PyArg_ParseTuple(arguments, "Os:scheduler_last_values", &capsule, &name)) return NULL;
  swiftlr_scheduler *scheduler = native_scheduler(capsule);
  if (!scheduler) return NULL;
  int32_t status = swiftlr_scheduler_group_count(scheduler, &count);
  if (status) return native_fail(status);
  if (rates_make(&rates, count) < 0) return NULL;
  return rates_finish(&rates, swiftlr_scheduler_last_values(scheduler, name, rates.values, count));
}

static PyObject *scheduler_value_names(PyObject *module, PyObject *capsule) {
  (void)module;
  swiftlr_scheduler *scheduler = native_scheduler(capsule);
  if (!scheduler) return NULL;
  READ_TEXT(swiftlr_scheduler_value_names, scheduler);
}

static PyObject *scheduler_set_base(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule, *sequence;
  const char *name;
  Rates bases;
  if (!PyArg_ParseTuple(arguments, "OsO:scheduler_set_base", &capsule, &name, &sequence))
    return NULL;
  swiftlr_scheduler *scheduler = native_scheduler(capsule);
  if (!scheduler || rates_read(sequence, &bases) < 0) return NULL;
  int32_t status = swiftlr_scheduler_set_base(scheduler, name, bases.values, bases.count);
  PyMem_Free(bases.values);
  if (status) return native_fail(status);
  Py_RETURN_NONE;
}

static PyObject *scheduler_state(PyObject *module, PyObject *capsule) {
  (void)module;
  swiftlr_scheduler *scheduler = native_scheduler(capsule);
  return scheduler ? native_state(scheduler) : NULL;
}

static PyObject *scheduler_load_state(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule;
  const char *text;
  Py_ssize_t length;
  if (!PyArg_ParseTuple(arguments, "Oy#:scheduler_load_state", &capsule, &text, &length))
    return NULL;
  swiftlr_scheduler *scheduler = native_scheduler(capsule);
  if (!scheduler) return NULL;
  int32_t status = swiftlr_scheduler_load_state(scheduler, text, (size_t)length);
  if (status) return native_fail(status);
  Py_RETURN_NONE;
}

static PyObject *scheduler_checkpoint(PyObject *module, PyObject *capsule) {
  (void)module;
  swiftlr_scheduler *scheduler = native_scheduler(capsule);
  if (!scheduler) return NULL;
  READ_TEXT(swiftlr_scheduler_checkpoint, scheduler);
}

PyMethodDef scheduler_methods[] = {
    {"scheduler_create", scheduler_create, METH_VARARGS, NULL},
    {"scheduler_restore", scheduler_restore, METH_VARARGS, NULL},
    {"scheduler_clone", scheduler_clone, METH_O, NULL},
    {"scheduler_change", scheduler_change, METH_VARARGS, NULL},
    {"scheduler_rebase", scheduler_rebase, METH_VARARGS, NULL},
    {"scheduler_resume_as", scheduler_resume_as, METH_VARARGS, NULL},
    FAST(scheduler_step),
    FAST(scheduler_step_to),
    FAST(scheduler_step_metric),
    FAST(scheduler_hold),
    {"scheduler_last_epoch", scheduler_last_epoch, METH_O, NULL},
    {"scheduler_step_count", scheduler_step_count, METH_O, NULL},
    {"scheduler_last_lr", scheduler_last_lr, METH_O, NULL},
    {"scheduler_last_values", scheduler_last_values, METH_VARARGS, NULL},
    {"scheduler_value_names", scheduler_value_names, METH_O, NULL},
    {"scheduler_set_base", scheduler_set_base, METH_VARARGS, NULL},
    {"scheduler_state", scheduler_state, METH_O, NULL},
    {"scheduler_load_state", scheduler_load_state, METH_VARARGS, NULL},
    {"scheduler_checkpoint", scheduler_checkpoint, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};
