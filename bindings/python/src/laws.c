/* The functions of the C interface for laws of the loss. Arrays of numbers are bytes. */

#include "native.h"

/* Bytes for as many doubles as there are in `size` bytes. */
static PyObject *doubles(Py_ssize_t size, double **values) {
  PyObject *bytes = PyBytes_FromStringAndSize(NULL, size);
  if (bytes) *values = (double *)(void *)PyBytes_AsString(bytes);
  return bytes;
}

static size_t count_of(Py_ssize_t size) { return (size_t)size / sizeof(double); }

static PyObject *finish(PyObject *bytes, int32_t status) {
  if (!status) return bytes;
  Py_DECREF(bytes);
  return native_fail(status);
}

static PyObject *law_losses(PyObject *module, PyObject *arguments) {
  (void)module;
  const char *law, *rates, *steps;
  Py_ssize_t length, rates_size, steps_size;
  long long block;
  double *losses;
  if (!PyArg_ParseTuple(arguments, "y#y#z#L:law_losses", &law, &length, &rates, &rates_size, &steps,
                        &steps_size, &block))
    return NULL;
  PyObject *bytes = doubles(steps ? steps_size : rates_size, &losses);
  if (!bytes) return NULL;
  return finish(bytes,
                swiftlr_law_losses(law, (size_t)length, (const double *)(const void *)rates,
                                   count_of(rates_size), (const int64_t *)(const void *)steps,
                                   steps ? count_of(steps_size) : 0, block, losses));
}

static PyObject *convex_bound(PyObject *module, PyObject *arguments) {
  (void)module;
  const char *rates, *norms;
  Py_ssize_t rates_size, norms_size;
  double terms[3];
  if (!PyArg_ParseTuple(arguments, "y#z#:convex_bound", &rates, &rates_size, &norms, &norms_size))
    return NULL;
  int32_t status = swiftlr_convex_bound((const double *)(const void *)rates, count_of(rates_size),
                                        (const double *)(const void *)norms,
                                        norms ? count_of(norms_size) : 0, terms);
  return status ? native_fail(status) : Py_BuildValue("(ddd)", terms[0], terms[1], terms[2]);
}

static PyObject *refined_rates(PyObject *module, PyObject *arguments) {
  (void)module;
  const char *norms;
  Py_ssize_t size;
  int power;
  long long window;
  double *rates;
  if (!PyArg_ParseTuple(arguments, "y#iL:refined_rates", &norms, &size, &power, &window))
    return NULL;
  PyObject *bytes = doubles(size, &rates);
  if (!bytes) return NULL;
  return finish(bytes, swiftlr_refined_rates((const double *)(const void *)norms, count_of(size),
                                             power, window, rates));
}

PyMethodDef law_methods[] = {
    {"law_losses", law_losses, METH_VARARGS, NULL},
    {"convex_bound", convex_bound, METH_VARARGS, NULL},
    {"refined_rates", refined_rates, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};
