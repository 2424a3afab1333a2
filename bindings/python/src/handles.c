/* The functions of the C interface. A handle is a capsule, which frees it when it goes. */

#include "native.h"

#include <string.h>

static const char schedule_name[] = "swiftlr.schedule";
static const char scheduler_name[] = "swiftlr.scheduler";

typedef PyObject *const *Arguments;

static int expect(const char *function, Py_ssize_t given, Py_ssize_t wanted) {
  if (given == wanted) return 0;
  PyErr_Format(PyExc_TypeError, "%s() takes %zd arguments, %zd given", function, wanted, given);
  return -1;
}

/* ---- Handles --------------------------------------------------------------------------------- */

static void free_schedule(PyObject *capsule) {
  swiftlr_schedule_free(PyCapsule_GetPointer(capsule, schedule_name));
}

static void free_scheduler(PyObject *capsule) {
  swiftlr_scheduler_free(PyCapsule_GetPointer(capsule, scheduler_name));
}

static swiftlr_schedule *schedule_of(PyObject *capsule) {
  return PyCapsule_GetPointer(capsule, schedule_name);
}

swiftlr_scheduler *native_scheduler(PyObject *capsule) {
  return PyCapsule_GetPointer(capsule, scheduler_name);
}

static PyObject *wrap_schedule(swiftlr_schedule *schedule) {
  PyObject *capsule = PyCapsule_New(schedule, schedule_name, free_schedule);
  if (!capsule) swiftlr_schedule_free(schedule);
  return capsule;
}

static PyObject *wrap_scheduler(swiftlr_scheduler *scheduler) {
  PyObject *capsule = PyCapsule_New(scheduler, scheduler_name, free_scheduler);
  if (!capsule) swiftlr_scheduler_free(scheduler);
  return capsule;
}

/* ---- Rates ----------------------------------------------------------------------------------- */

typedef struct {
  double *values;
  size_t count;
} Rates;

static int rates_make(Rates *rates, size_t count) {
  rates->count = count;
  rates->values = PyMem_Calloc(count + 1, sizeof(double));
  if (rates->values) return 0;
  PyErr_NoMemory();
  return -1;
}

static int rates_read(PyObject *sequence, Rates *rates) {
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

/* Ends the use of `rates`: the list of them, or the exception for a status that is not OK. */
static PyObject *rates_finish(Rates *rates, int32_t status) {
  PyObject *list = status ? native_fail(status) : PyList_New((Py_ssize_t)rates->count);
  for (size_t i = 0; list && i < rates->count; i++) {
    PyObject *rate = PyFloat_FromDouble(rates->values[i]);
    if (!rate || PyList_SetItem(list, (Py_ssize_t)i, rate) < 0) Py_CLEAR(list);
  }
  PyMem_Free(rates->values);
  return list;
}

/* ---- Text ------------------------------------------------------------------------------------ */

/* Returns what `reader`, a function of the library that writes text, writes: mostly it fits at once. */
#define READ_TEXT(reader, ...)                                                                     \
  size_t capacity, needed = 4096;                                                                  \
  char *buffer = NULL;                                                                             \
  int32_t status;                                                                                  \
  do {                                                                                             \
    capacity = needed;                                                                             \
    PyMem_Free(buffer);                                                                            \
    buffer = PyMem_Malloc(capacity);                                                               \
    if (!buffer) return PyErr_NoMemory();                                                          \
    status = reader(__VA_ARGS__, buffer, capacity, &needed);                                       \
  } while (!status && needed > capacity);                                                          \
  PyObject *text = status ? native_fail(status) : PyUnicode_FromString(buffer);                    \
  PyMem_Free(buffer);                                                                              \
  return text

PyObject *native_state(const swiftlr_scheduler *scheduler) {
  READ_TEXT(swiftlr_scheduler_state, scheduler);
}

/* ---- The library ----------------------------------------------------------------------------- */

static PyObject *version(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  return PyUnicode_FromString(swiftlr_version());
}

static PyObject *abi(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  return PyLong_FromLong(swiftlr_abi());
}

/* ---- Schedules ------------------------------------------------------------------------------- */

static PyObject *schedule_create(PyObject *module, PyObject *arguments) {
  (void)module;
  const char *text;
  Py_ssize_t length;
  PyObject *by_name;
  Functions functions;
  swiftlr_schedule *schedule;
  if (!PyArg_ParseTuple(arguments, "y#O:schedule_create", &text, &length, &by_name)) return NULL;
  if (functions_take(by_name, &functions) < 0) return NULL;
  int32_t status = swiftlr_schedule_create(text, (size_t)length, functions.list, functions.count,
                                           &schedule);
  functions_drop(&functions, status == SWIFTLR_OK);
  return status ? native_fail(status) : wrap_schedule(schedule);
}

static PyObject *schedule_value(PyObject *module, Arguments arguments, Py_ssize_t count) {
  (void)module;
  if (expect("schedule_value", count, 3) < 0) return NULL;
  swiftlr_schedule *schedule = schedule_of(arguments[0]);
  double base = PyFloat_AsDouble(arguments[1]), position = PyFloat_AsDouble(arguments[2]), value;
  if (!schedule || PyErr_Occurred()) return NULL;
  int32_t status = swiftlr_schedule_value(schedule, base, position, &value);
  return status ? native_fail(status) : PyFloat_FromDouble(value);
}

/* The values as the bytes of an array of doubles or floats, which take `size` bytes each. */
static PyObject *fill(PyObject *arguments, Py_ssize_t size) {
  PyObject *capsule;
  double base, first, stride;
  Py_ssize_t count;
  if (!PyArg_ParseTuple(arguments, "Odddn:schedule_fill", &capsule, &base, &first, &stride, &count))
    return NULL;
  swiftlr_schedule *schedule = schedule_of(capsule);
  if (!schedule) return NULL;
  if (count < 0 || count > PY_SSIZE_T_MAX / size) return PyErr_NoMemory();
  PyObject *bytes = PyBytes_FromStringAndSize(NULL, count * size);
  if (!bytes) return NULL;
  void *values = PyBytes_AsString(bytes);
  int32_t status =
      size == sizeof(double)
          ? swiftlr_schedule_fill(schedule, base, first, stride, values, (size_t)count)
          : swiftlr_schedule_fill_float(schedule, base, first, stride, values, (size_t)count);
  if (!status) return bytes;
  Py_DECREF(bytes);
  return native_fail(status);
}

static PyObject *schedule_fill(PyObject *module, PyObject *arguments) {
  (void)module;
  return fill(arguments, sizeof(double));
}

static PyObject *schedule_fill_float(PyObject *module, PyObject *arguments) {
  (void)module;
  return fill(arguments, sizeof(float));
}

static PyObject *schedule_next_change(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule;
  double base, position, next;
  if (!PyArg_ParseTuple(arguments, "Odd:schedule_next_change", &capsule, &base, &position))
    return NULL;
  swiftlr_schedule *schedule = schedule_of(capsule);
  if (!schedule) return NULL;
  int32_t status = swiftlr_schedule_next_change(schedule, base, position, &next);
  return status ? native_fail(status) : PyFloat_FromDouble(next);
}

static PyObject *schedule_explain(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule;
  double base, position;
  if (!PyArg_ParseTuple(arguments, "Odd:schedule_explain", &capsule, &base, &position)) return NULL;
  swiftlr_schedule *schedule = schedule_of(capsule);
  if (!schedule) return NULL;
  READ_TEXT(swiftlr_schedule_explain, schedule, base, position);
}

static PyObject *schedule_spec(PyObject *module, PyObject *capsule) {
  (void)module;
  swiftlr_schedule *schedule = schedule_of(capsule);
  if (!schedule) return NULL;
  READ_TEXT(swiftlr_schedule_spec, schedule);
}

static PyObject *schedule_fingerprint(PyObject *module, PyObject *capsule) {
  (void)module;
  swiftlr_schedule *schedule = schedule_of(capsule);
  if (!schedule) return NULL;
  uint64_t fingerprint;
  int32_t status = swiftlr_schedule_fingerprint(schedule, &fingerprint);
  return status ? native_fail(status) : PyLong_FromUnsignedLongLong(fingerprint);
}

static PyObject *schedule_curve(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule;
  const char *name;
  swiftlr_schedule *curve;
  if (!PyArg_ParseTuple(arguments, "Os:schedule_curve", &capsule, &name)) return NULL;
  swiftlr_schedule *schedule = schedule_of(capsule);
  if (!schedule) return NULL;
  int32_t status = swiftlr_schedule_curve(schedule, name, &curve);
  return status ? native_fail(status) : wrap_schedule(curve);
}

/* ---- Specs ----------------------------------------------------------------------------------- */

typedef struct {
  const char *text, *run;
  Py_ssize_t length, run_length;
} Unresolved;

static int32_t resolve(const Unresolved *spec, char *buffer, size_t capacity, size_t *needed) {
  return swiftlr_spec_resolve(spec->text, (size_t)spec->length, spec->run, (size_t)spec->run_length,
                              buffer, capacity, needed);
}

static PyObject *spec_resolve(PyObject *module, PyObject *arguments) {
  (void)module;
  Unresolved spec;
  if (!PyArg_ParseTuple(arguments, "y#y#:spec_resolve", &spec.text, &spec.length, &spec.run,
                        &spec.run_length))
    return NULL;
  READ_TEXT(resolve, &spec);
}

/* ---- Self-description ------------------------------------------------------------------------- */

static int32_t read_types(void *no_handle, char *buffer, size_t capacity, size_t *needed) {
  (void)no_handle;
  return swiftlr_types(buffer, capacity, needed);
}

static PyObject *types(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  READ_TEXT(read_types, NULL);
}

/* ---- Schedulers ------------------------------------------------------------------------------ */

/* The handle and the rates of the first optimizer step. */
static PyObject *scheduler_create(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule, *sequence;
  int form;
  Rates rates;
  if (!PyArg_ParseTuple(arguments, "OiO:scheduler_create", &capsule, &form, &sequence)) return NULL;
  swiftlr_schedule *schedule = schedule_of(capsule);
  if (!schedule || rates_read(sequence, &rates) < 0) return NULL;
  swiftlr_scheduler *scheduler;
  int32_t status = swiftlr_scheduler_create(schedule, form, rates.values, rates.count, &scheduler);
  PyObject *handle = status ? NULL : wrap_scheduler(scheduler);
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
  int32_t status = swiftlr_scheduler_restore(text, (size_t)length, functions.list, functions.count,
                                             &scheduler);
  functions_drop(&functions, status == SWIFTLR_OK);
  return status ? native_fail(status) : wrap_scheduler(scheduler);
}

static PyObject *scheduler_clone(PyObject *module, PyObject *capsule) {
  (void)module;
  swiftlr_scheduler *scheduler = native_scheduler(capsule), *clone;
  if (!scheduler) return NULL;
  int32_t status = swiftlr_scheduler_clone(scheduler, &clone);
  return status ? native_fail(status) : wrap_scheduler(clone);
}

/* ---- Operations ------------------------------------------------------------------------------ */

static PyObject *schedule_change(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule;
  const char *text;
  Py_ssize_t length;
  swiftlr_schedule *changed;
  if (!PyArg_ParseTuple(arguments, "Oy#:schedule_change", &capsule, &text, &length)) return NULL;
  swiftlr_schedule *schedule = schedule_of(capsule);
  if (!schedule) return NULL;
  int32_t status = swiftlr_schedule_change(schedule, text, (size_t)length, &changed);
  return status ? native_fail(status) : wrap_schedule(changed);
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
  return status ? native_fail(status) : wrap_scheduler(changed);
}

static PyObject *scheduler_resume(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule;
  const char *text;
  Py_ssize_t length;
  int mismatch;
  swiftlr_scheduler *scheduler;
  if (!PyArg_ParseTuple(arguments, "y#Oi:scheduler_resume", &text, &length, &capsule, &mismatch))
    return NULL;
  swiftlr_schedule *schedule = schedule_of(capsule);
  if (!schedule) return NULL;
  int32_t status = swiftlr_scheduler_resume(text, (size_t)length, schedule, mismatch, &scheduler);
  return status ? native_fail(status) : wrap_scheduler(scheduler);
}

/* ---- Steps ----------------------------------------------------------------------------------- */

static PyObject *scheduler_step(PyObject *module, Arguments arguments, Py_ssize_t count) {
  (void)module;
  Rates rates;
  if (expect("scheduler_step", count, 2) < 0) return NULL;
  swiftlr_scheduler *scheduler = native_scheduler(arguments[0]);
  if (!scheduler || rates_read(arguments[1], &rates) < 0) return NULL;
  return rates_finish(&rates, swiftlr_scheduler_step(scheduler, rates.values, rates.count));
}

static PyObject *scheduler_step_to(PyObject *module, Arguments arguments, Py_ssize_t count) {
  (void)module;
  Rates rates;
  if (expect("scheduler_step_to", count, 3) < 0) return NULL;
  swiftlr_scheduler *scheduler = native_scheduler(arguments[0]);
  double epoch = PyFloat_AsDouble(arguments[1]);
  if (!scheduler || PyErr_Occurred() || rates_read(arguments[2], &rates) < 0) return NULL;
  return rates_finish(&rates,
                      swiftlr_scheduler_step_to(scheduler, epoch, rates.values, rates.count));
}

static PyObject *scheduler_step_metric(PyObject *module, Arguments arguments, Py_ssize_t count) {
  (void)module;
  Rates rates;
  if (expect("scheduler_step_metric", count, 3) < 0) return NULL;
  swiftlr_scheduler *scheduler = native_scheduler(arguments[0]);
  double metric = PyFloat_AsDouble(arguments[1]);
  if (!scheduler || PyErr_Occurred() || rates_read(arguments[2], &rates) < 0) return NULL;
  return rates_finish(&rates,
                      swiftlr_scheduler_step_metric(scheduler, metric, rates.values, rates.count));
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
  return rates_finish(&rates,
                      swiftlr_scheduler_last_values(scheduler, name, rates.values, count));
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

#define FAST(function) {#function, (PyCFunction)(void (*)(void))function, METH_FASTCALL, NULL}

PyMethodDef native_methods[] = {
    {"version", version, METH_NOARGS, NULL},
    {"abi", abi, METH_NOARGS, NULL},
    {"schedule_create", schedule_create, METH_VARARGS, NULL},
    FAST(schedule_value),
    {"schedule_fill", schedule_fill, METH_VARARGS, NULL},
    {"schedule_fill_float", schedule_fill_float, METH_VARARGS, NULL},
    {"schedule_next_change", schedule_next_change, METH_VARARGS, NULL},
    {"schedule_explain", schedule_explain, METH_VARARGS, NULL},
    {"schedule_spec", schedule_spec, METH_O, NULL},
    {"schedule_fingerprint", schedule_fingerprint, METH_O, NULL},
    {"schedule_curve", schedule_curve, METH_VARARGS, NULL},
    {"spec_resolve", spec_resolve, METH_VARARGS, NULL},
    {"types", types, METH_NOARGS, NULL},
    {"scheduler_create", scheduler_create, METH_VARARGS, NULL},
    {"scheduler_restore", scheduler_restore, METH_VARARGS, NULL},
    {"scheduler_clone", scheduler_clone, METH_O, NULL},
    {"schedule_change", schedule_change, METH_VARARGS, NULL},
    {"scheduler_change", scheduler_change, METH_VARARGS, NULL},
    {"scheduler_resume", scheduler_resume, METH_VARARGS, NULL},
    FAST(scheduler_step),
    FAST(scheduler_step_to),
    FAST(scheduler_step_metric),
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
