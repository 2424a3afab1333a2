/* The functions of the C interface for the library, specs and schedules. */

#include "native.h"

/* ---- The library ----------------------------------------------------------------------------- */

static PyObject *version(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  return PyUnicode_FromString(swiftlr_version());
}

static PyObject *build_info(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  return PyUnicode_FromString(swiftlr_build_info());
}

static PyObject *abi(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  return PyLong_FromLong(swiftlr_abi());
}

static int32_t read_types(void *no_handle, char *buffer, size_t capacity, size_t *needed) {
  (void)no_handle;
  return swiftlr_types(buffer, capacity, needed);
}

static PyObject *types(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  READ_TEXT(read_types, NULL);
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
  int32_t status =
      swiftlr_schedule_create(text, (size_t)length, functions.list, functions.count, &schedule);
  functions_drop(&functions, status == SWIFTLR_OK);
  return status ? native_fail(status) : native_wrap_schedule(schedule);
}

static PyObject *schedule_value(PyObject *module, Arguments arguments, Py_ssize_t count) {
  (void)module;
  if (native_expect("schedule_value", count, 4) < 0) return NULL;
  swiftlr_schedule *schedule = native_schedule(arguments[0]);
  double base = PyFloat_AsDouble(arguments[1]), position = PyFloat_AsDouble(arguments[2]), value;
  if (!schedule || PyErr_Occurred()) return NULL;
  size_t group = PyLong_AsSize_t(arguments[3]);
  if (PyErr_Occurred()) return NULL;
  int32_t status = swiftlr_schedule_group_value(schedule, group, base, position, &value);
  return status ? native_fail(status) : PyFloat_FromDouble(value);
}

/* The values as the bytes of an array of doubles, or of floats of group 0, which take `size` bytes each. */
static PyObject *fill(PyObject *arguments, Py_ssize_t size) {
  PyObject *capsule;
  double base, first, stride;
  Py_ssize_t count, group = 0;
  if (!PyArg_ParseTuple(arguments, "Odddn|n:schedule_fill", &capsule, &base, &first, &stride,
                        &count, &group))
    return NULL;
  swiftlr_schedule *schedule = native_schedule(capsule);
  if (!schedule) return NULL;
  if (count < 0 || count > PY_SSIZE_T_MAX / size) return PyErr_NoMemory();
  PyObject *bytes = PyBytes_FromStringAndSize(NULL, count * size);
  if (!bytes) return NULL;
  void *values = PyBytes_AsString(bytes);
  int32_t status =
      size == sizeof(double)
          ? swiftlr_schedule_group_fill(schedule, (size_t)group, base, first, stride, values,
                                        (size_t)count)
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
  swiftlr_schedule *schedule = native_schedule(capsule);
  if (!schedule) return NULL;
  int32_t status = swiftlr_schedule_next_change(schedule, base, position, &next);
  return status ? native_fail(status) : PyFloat_FromDouble(next);
}

static PyObject *schedule_explain(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule;
  double base, position;
  if (!PyArg_ParseTuple(arguments, "Odd:schedule_explain", &capsule, &base, &position)) return NULL;
  swiftlr_schedule *schedule = native_schedule(capsule);
  if (!schedule) return NULL;
  READ_TEXT(swiftlr_schedule_explain, schedule, base, position);
}

static PyObject *schedule_horizon(PyObject *module, PyObject *capsule) {
  (void)module;
  swiftlr_schedule *schedule = native_schedule(capsule);
  if (!schedule) return NULL;
  double steps;
  int32_t status = swiftlr_schedule_horizon(schedule, &steps);
  return status ? native_fail(status) : PyFloat_FromDouble(steps);
}

static PyObject *schedule_group_count(PyObject *module, PyObject *capsule) {
  (void)module;
  swiftlr_schedule *schedule = native_schedule(capsule);
  if (!schedule) return NULL;
  size_t count;
  int32_t status = swiftlr_schedule_group_count(schedule, &count);
  return status ? native_fail(status) : PyLong_FromSize_t(count);
}

/* The lowest values and the highest ones, each as the bytes of an array of doubles. */
static PyObject *schedule_envelope(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule;
  double base, first, last;
  Py_ssize_t group, columns;
  if (!PyArg_ParseTuple(arguments, "Ondddn:schedule_envelope", &capsule, &group, &base, &first,
                        &last, &columns))
    return NULL;
  swiftlr_schedule *schedule = native_schedule(capsule);
  if (!schedule) return NULL;
  /* For as many as the library takes; it refuses more. */
  Py_ssize_t size = columns < 0 || columns > 1 << 20 ? 0 : columns * (Py_ssize_t)sizeof(double);
  PyObject *low = PyBytes_FromStringAndSize(NULL, size);
  PyObject *high = PyBytes_FromStringAndSize(NULL, size);
  int32_t status = SWIFTLR_OK;
  if (low && high)
    status = swiftlr_schedule_envelope(schedule, (size_t)group, base, first, last,
                                       (double *)(void *)PyBytes_AsString(low),
                                       (double *)(void *)PyBytes_AsString(high), (size_t)columns);
  PyObject *both = low && high && !status ? PyTuple_Pack(2, low, high) : NULL;
  Py_XDECREF(low);
  Py_XDECREF(high);
  return status ? native_fail(status) : both;
}

typedef struct {
  const swiftlr_schedule *schedule;
  double base, first, last;
  Py_ssize_t group, most;
} Run;

static int32_t outline(const Run *run, char *buffer, size_t capacity, size_t *needed) {
  return swiftlr_schedule_outline(run->schedule, (size_t)run->group, run->base, run->first,
                                  run->last, (size_t)run->most, buffer, capacity, needed);
}

static PyObject *schedule_outline(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule;
  Run run;
  if (!PyArg_ParseTuple(arguments, "Ondddn:schedule_outline", &capsule, &run.group, &run.base,
                        &run.first, &run.last, &run.most))
    return NULL;
  run.schedule = native_schedule(capsule);
  if (!run.schedule) return NULL;
  READ_TEXT(outline, &run);
}

static PyObject *schedule_check(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule;
  long long steps;
  double steps_per_epoch, base;
  if (!PyArg_ParseTuple(arguments, "OLdd:schedule_check", &capsule, &steps, &steps_per_epoch,
                        &base))
    return NULL;
  swiftlr_schedule *schedule = native_schedule(capsule);
  if (!schedule) return NULL;
  READ_TEXT(swiftlr_schedule_check, schedule, steps, steps_per_epoch, base);
}

typedef struct {
  const swiftlr_schedule *schedule;
  const char *settings;
  Py_ssize_t length;
} Lint;

static int32_t lint(const Lint *lint, char *buffer, size_t capacity, size_t *needed) {
  return swiftlr_schedule_lint(lint->schedule, lint->settings, (size_t)lint->length, buffer,
                               capacity, needed);
}

static PyObject *schedule_lint(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule;
  Lint settings;
  if (!PyArg_ParseTuple(arguments, "Oy#:schedule_lint", &capsule, &settings.settings,
                        &settings.length))
    return NULL;
  settings.schedule = native_schedule(capsule);
  if (!settings.schedule) return NULL;
  READ_TEXT(lint, &settings);
}

static PyObject *type_candidates(PyObject *module, PyObject *arguments) {
  (void)module;
  const char *name;
  if (!PyArg_ParseTuple(arguments, "s:type_candidates", &name)) return NULL;
  READ_TEXT(swiftlr_type_candidates, name);
}

static int32_t read_rules(void *no_handle, char *buffer, size_t capacity, size_t *needed) {
  (void)no_handle;
  return swiftlr_check_rules(buffer, capacity, needed);
}

static PyObject *check_rules(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  READ_TEXT(read_rules, NULL);
}

static PyObject *schedule_spec(PyObject *module, PyObject *capsule) {
  (void)module;
  swiftlr_schedule *schedule = native_schedule(capsule);
  if (!schedule) return NULL;
  READ_TEXT(swiftlr_schedule_spec, schedule);
}

static PyObject *schedule_fingerprint(PyObject *module, PyObject *capsule) {
  (void)module;
  swiftlr_schedule *schedule = native_schedule(capsule);
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
  swiftlr_schedule *schedule = native_schedule(capsule);
  if (!schedule) return NULL;
  int32_t status = swiftlr_schedule_curve(schedule, name, &curve);
  return status ? native_fail(status) : native_wrap_schedule(curve);
}

static PyObject *schedule_change(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule;
  const char *text;
  Py_ssize_t length;
  swiftlr_schedule *changed;
  if (!PyArg_ParseTuple(arguments, "Oy#:schedule_change", &capsule, &text, &length)) return NULL;
  swiftlr_schedule *schedule = native_schedule(capsule);
  if (!schedule) return NULL;
  int32_t status = swiftlr_schedule_change(schedule, text, (size_t)length, &changed);
  return status ? native_fail(status) : native_wrap_schedule(changed);
}

PyMethodDef schedule_methods[] = {
    {"version", version, METH_NOARGS, NULL},
    {"abi", abi, METH_NOARGS, NULL},
    {"build_info", build_info, METH_NOARGS, NULL},
    {"schedule_create", schedule_create, METH_VARARGS, NULL},
    FAST(schedule_value),
    {"schedule_fill", schedule_fill, METH_VARARGS, NULL},
    {"schedule_fill_float", schedule_fill_float, METH_VARARGS, NULL},
    {"schedule_next_change", schedule_next_change, METH_VARARGS, NULL},
    {"schedule_explain", schedule_explain, METH_VARARGS, NULL},
    {"schedule_horizon", schedule_horizon, METH_O, NULL},
    {"schedule_group_count", schedule_group_count, METH_O, NULL},
    {"schedule_envelope", schedule_envelope, METH_VARARGS, NULL},
    {"schedule_outline", schedule_outline, METH_VARARGS, NULL},
    {"schedule_check", schedule_check, METH_VARARGS, NULL},
    {"schedule_lint", schedule_lint, METH_VARARGS, NULL},
    {"type_candidates", type_candidates, METH_VARARGS, NULL},
    {"check_rules", check_rules, METH_NOARGS, NULL},
    {"schedule_spec", schedule_spec, METH_O, NULL},
    {"schedule_fingerprint", schedule_fingerprint, METH_O, NULL},
    {"schedule_curve", schedule_curve, METH_VARARGS, NULL},
    {"spec_resolve", spec_resolve, METH_VARARGS, NULL},
    {"types", types, METH_NOARGS, NULL},
    {"schedule_change", schedule_change, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};
