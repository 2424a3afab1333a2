/* The functions of the C interface for finders and suggestions. */

#include "native.h"

static const char finder_name[] = "swiftlr.finder";

static void free_finder(PyObject *capsule) {
  swiftlr_finder_free(PyCapsule_GetPointer(capsule, finder_name));
}

static PyObject *wrap(swiftlr_finder *finder) {
  PyObject *capsule = PyCapsule_New(finder, finder_name, free_finder);
  if (!capsule) swiftlr_finder_free(finder);
  return capsule;
}

static swiftlr_finder *unwrap(PyObject *capsule) {
  return PyCapsule_GetPointer(capsule, finder_name);
}

static PyObject *finder_create(PyObject *module, PyObject *arguments) {
  (void)module;
  const char *plan;
  Py_ssize_t length;
  PyObject *sequence;
  Rates rates;
  swiftlr_finder *finder;
  if (!PyArg_ParseTuple(arguments, "y#O:finder_create", &plan, &length, &sequence)) return NULL;
  if (rates_read(sequence, &rates) < 0) return NULL;
  int32_t status = swiftlr_finder_create(plan, (size_t)length, rates.values, rates.count, &finder);
  PyMem_Free(rates.values);
  return status ? native_fail(status) : wrap(finder);
}

/* How the sweep stands, and the rates of the step that is to be made. */
static PyObject *standing(int32_t status, Rates *rates, int32_t stands) {
  PyObject *list = rates_finish(rates, status);
  return list ? Py_BuildValue("(iN)", (int)stands, list) : NULL;
}

static PyObject *finder_step(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule;
  double loss;
  Py_ssize_t count;
  Rates rates;
  int32_t stands = 0;
  if (!PyArg_ParseTuple(arguments, "Odn:finder_step", &capsule, &loss, &count)) return NULL;
  swiftlr_finder *finder = unwrap(capsule);
  if (!finder || rates_make(&rates, (size_t)count) < 0) return NULL;
  int32_t status = swiftlr_finder_step(finder, loss, rates.values, rates.count, &stands);
  return standing(status, &rates, stands);
}

static PyObject *finder_rates(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule;
  Py_ssize_t count;
  Rates rates;
  int32_t stands = 0;
  if (!PyArg_ParseTuple(arguments, "On:finder_rates", &capsule, &count)) return NULL;
  swiftlr_finder *finder = unwrap(capsule);
  if (!finder || rates_make(&rates, (size_t)count) < 0) return NULL;
  int32_t status = swiftlr_finder_rates(finder, rates.values, rates.count, &stands);
  return standing(status, &rates, stands);
}

static PyObject *finder_state(PyObject *module, PyObject *capsule) {
  (void)module;
  swiftlr_finder *finder = unwrap(capsule);
  if (!finder) return NULL;
  READ_TEXT(swiftlr_finder_state, finder);
}

static PyObject *finder_restore(PyObject *module, PyObject *arguments) {
  (void)module;
  const char *state;
  Py_ssize_t length;
  swiftlr_finder *finder;
  if (!PyArg_ParseTuple(arguments, "y#:finder_restore", &state, &length)) return NULL;
  int32_t status = swiftlr_finder_restore(state, (size_t)length, &finder);
  return status ? native_fail(status) : wrap(finder);
}

static PyObject *finder_suggest(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *capsule;
  const char *rule;
  Py_ssize_t length;
  double lr;
  if (!PyArg_ParseTuple(arguments, "Oy#:finder_suggest", &capsule, &rule, &length)) return NULL;
  swiftlr_finder *finder = unwrap(capsule);
  if (!finder) return NULL;
  READ_TEXT(swiftlr_finder_suggest, finder, rule, (size_t)length, &lr);
}

typedef struct {
  Rates lrs, losses;
  const char *rule;
  Py_ssize_t length;
} Question;

static int32_t judge(const Question *question, char *buffer, size_t capacity, size_t *needed) {
  double lr;
  return swiftlr_suggest(question->lrs.values, question->losses.values, question->lrs.count,
                         question->rule, (size_t)question->length, &lr, buffer, capacity, needed);
}

static PyObject *answer(const Question *question) { READ_TEXT(judge, question); }

static PyObject *suggest(PyObject *module, PyObject *arguments) {
  (void)module;
  PyObject *lrs, *losses, *text = NULL;
  Question question;
  if (!PyArg_ParseTuple(arguments, "OOy#:suggest", &lrs, &losses, &question.rule, &question.length))
    return NULL;
  if (rates_read(lrs, &question.lrs) < 0) return NULL;
  if (rates_read(losses, &question.losses) == 0) {
    if (question.lrs.count == question.losses.count)
      text = answer(&question);
    else
      PyErr_SetString(PyExc_ValueError, "losses: not as many as rates");
    PyMem_Free(question.losses.values);
  }
  PyMem_Free(question.lrs.values);
  return text;
}

PyMethodDef finder_methods[] = {
    {"finder_create", finder_create, METH_VARARGS, NULL},
    {"finder_step", finder_step, METH_VARARGS, NULL},
    {"finder_rates", finder_rates, METH_VARARGS, NULL},
    {"finder_state", finder_state, METH_O, NULL},
    {"finder_restore", finder_restore, METH_VARARGS, NULL},
    {"finder_suggest", finder_suggest, METH_VARARGS, NULL},
    {"suggest", suggest, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};
