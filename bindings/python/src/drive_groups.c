/* Drive: the optimizer's groups, read before a step and written after it. */

#include "drive.h"

#include <string.h>

/* ---- When the engine takes over -------------------------------------------------------------- */

/* The optimizer's __dict__, if its class leaves it to that what param_groups is. To look there costs
 * half of what it costs to ask the optimizer. */
static PyObject *take_attributes(PyObject *optimizer) {
  PyTypeObject *class = Py_TYPE(optimizer);
  if (PyType_GetSlot(class, Py_tp_getattro) != (void *)PyObject_GenericGetAttr) return NULL;
  PyObject *shared = PyObject_GetAttr((PyObject *)class, drive_names.param_groups);
  PyObject *attributes = shared ? NULL : PyObject_GenericGetDict(optimizer, NULL);
  Py_XDECREF(shared);
  PyErr_Clear();
  return attributes;
}

/* What the groups hold under the keys that a step reads. */
static int take_values(Drive *self) {
  size_t keys = (size_t)self->key_count, at = 0;
  self->values = PyList_New(0);
  self->held = PyMem_Calloc(keys * self->count + 1, sizeof(PyObject *));
  PyObject *groups = PyObject_GetAttr(self->optimizer, drive_names.param_groups);
  int failed = !self->values || !self->held || !groups;
  for (size_t i = 0; !failed && keys && i < self->count; i++) {
    PyObject *group = PySequence_GetItem(groups, (Py_ssize_t)i);
    for (size_t k = 0; !failed && k < keys; k++) {
      PyObject *key = PyTuple_GetItem(self->keys, (Py_ssize_t)k);
      PyObject *value = group ? PyObject_GetItem(group, key) : NULL;
      failed = !value || PyList_Append(self->values, value) < 0;
      self->held[at++] = value;
      Py_XDECREF(value);
    }
    Py_XDECREF(group);
  }
  Py_XDECREF(groups);
  return !failed;
}

int drive_find_groups(Drive *self) {
  self->key_count = PyTuple_Size(self->keys);
  self->attributes = take_attributes(self->optimizer);
  self->groups = PyMem_Calloc(self->count, sizeof(PyObject *));
  self->rates = PyMem_Calloc(4 * self->count, sizeof(double));
  self->known = self->rates ? self->rates + 3 * self->count : NULL;
  return take_values(self) && self->groups && self->rates ? 0 : -1;
}

/* ---- Before a step --------------------------------------------------------------------------- */

/* Whether a group holds what it held when the engine took over, under the keys that a step reads,
 * and a tuple where a step writes beta1. */
static int is_as_before(Drive *self, PyObject *group, PyObject *const *held, Py_ssize_t keys) {
  for (Py_ssize_t k = 0; k < keys; k++)
    if (PyDict_GetItemWithError(group, PyTuple_GetItem(self->keys, k)) != held[k]) return 0;
  if (!self->is_beta) return 1;
  PyObject *betas = PyDict_GetItemWithError(group, self->momentum);
  return betas && PyTuple_CheckExact(betas) && PyTuple_Size(betas) > 0;
}

/* Reads rates of which some are tensors. */
static int read_tensors(Drive *self, PyObject *groups, int jump) {
  PyObject *bases = jump || self->step_watches == self->watches ? Py_True : Py_False;
  PyObject *list = PyObject_CallMethodObjArgs(self->tensors, drive_names.read, groups, bases, NULL);
  int fits = list && PyList_CheckExact(list) && (size_t)PyList_Size(list) == self->count;
  for (size_t i = 0; fits && i < self->count; i++)
    self->rates[i] = self->rates[self->count + i] =
        PyFloat_AsDouble(PyList_GetItem(list, (Py_ssize_t)i));
  Py_XDECREF(list);
  return fits;
}

/* Whether the groups have the places that the curves are written to. */
static int curves_fit(Drive *self, PyObject *groups) {
  PyObject *fits = PyObject_CallMethodObjArgs(self->curves, drive_names.fits, groups, NULL);
  Py_XDECREF(fits);
  return fits == Py_True;
}

PyObject *drive_read_groups(Drive *self, int jump) {
  PyObject *groups =
      self->attributes
          ? Py_XNewRef(PyDict_GetItemWithError(self->attributes, drive_names.param_groups))
          : PyObject_GetAttr(self->optimizer, drive_names.param_groups);
  if (!groups) {
    PyErr_Clear(); /* torch's step raises it again */
    return NULL;
  }
  const size_t count = self->count;
  PyObject **const cells = self->groups, *const lr = drive_names.lr, *before = NULL;
  double *const rates = self->rates, *const after = rates + count, value = 0;
  if (!PyList_CheckExact(groups) || (size_t)PyList_Size(groups) != count) goto other;
  const Py_ssize_t keys = self->key_count;
  const char plain = !self->is_beta && keys == 0;
  for (size_t i = 0; i < count; i++) {
    PyObject *group = PyList_GetItem(groups, (Py_ssize_t)i);
    if (!PyDict_CheckExact(group)) goto other;
    if (!plain && !is_as_before(self, group, self->held + (Py_ssize_t)i * keys, keys)) goto other;
    cells[i] = group;
    if (self->tensors) continue;
    PyObject *rate = PyDict_GetItemWithError(group, lr);
    if (!rate) goto other;
    if (rate != before) {
      if (!PyFloat_CheckExact(rate)) goto other;
      /* Groups with the same rate mostly share the object, as write_each() leaves them. */
      value = PyFloat_AsDouble(before = rate);
    }
    rates[i] = after[i] = value;
  }
  if (self->tensors && !read_tensors(self, groups, jump)) goto other;
  if (self->curves && !curves_fit(self, groups)) goto other;
  return groups;
other:
  PyErr_Clear();
  Py_DECREF(groups);
  return NULL;
}

/* ---- After a step ---------------------------------------------------------------------------- */

static int same_bits(const double *one, const double *other) {
  return memcmp(one, other, sizeof(double)) == 0;
}

/* A float cannot change, so groups with the same value share one. */
typedef struct {
  PyObject *object;
  double value;
} Shared;

static PyObject *share(Shared *shared, double value) {
  if (!shared->object || !same_bits(&shared->value, &value)) {
    Py_XDECREF(shared->object);
    shared->object = PyFloat_FromDouble(shared->value = value);
  }
  return shared->object;
}

/* Replaces the momentum, even if it is a tensor; beta1 in a new tuple. */
static int write_momentum(Drive *self, PyObject *group, PyObject *momentum) {
  if (!self->is_beta) return PyDict_SetItem(group, self->momentum, momentum);
  PyObject *betas = PyDict_GetItemWithError(group, self->momentum);
  Py_ssize_t size = betas ? PyTuple_Size(betas) : 1;
  PyObject *changed = PyTuple_New(size);
  for (Py_ssize_t k = 0; changed && k < size; k++)
    PyTuple_SetItem(changed, k, Py_NewRef(k ? PyTuple_GetItem(betas, k) : momentum));
  int failed = !changed || PyDict_SetItem(group, self->momentum, changed) < 0;
  Py_XDECREF(changed);
  return failed ? -1 : 0;
}

static int write_tensors(Drive *self, PyObject *groups) {
  const double *after = self->rates + self->count;
  if (memcmp(self->rates, after, self->count * sizeof(double)) == 0) return 0;
  PyObject *list = native_floats(after, self->count);
  PyObject *done =
      list ? PyObject_CallMethodObjArgs(self->tensors, drive_names.write, groups, list, NULL)
           : NULL;
  Py_XDECREF(list);
  Py_XDECREF(done);
  return done ? 0 : -1;
}

/* Writes what changed, group by group. Inlined, because the loop is shorter without `momenta`. */
static inline int write_each(Drive *self, PyObject *groups, const double *momenta) {
  const size_t count = self->count;
  const double *const before = self->rates, *const after = before + count;
  PyObject **const cells = self->groups, *const lr = drive_names.lr;
  const char calls = self->calls, floats = !self->tensors;
  Shared momentum = {NULL, 0}, rate = {NULL, 0};
  int failed = 0;
  for (size_t i = 0; i < count && !failed; i++) {
    const int moved = floats && !same_bits(&before[i], &after[i]);
    if (!moved && !momenta) continue;
    /* A function may have changed the list since it was read. */
    PyObject *group = calls ? PyList_GetItem(groups, (Py_ssize_t)i) : cells[i];
    failed = !group;
    if (!failed && momenta)
      failed = !share(&momentum, momenta[i]) || write_momentum(self, group, momentum.object) < 0;
    if (!failed && moved)
      failed = !share(&rate, after[i]) || PyDict_SetItem(group, lr, rate.object) < 0;
  }
  Py_XDECREF(momentum.object);
  Py_XDECREF(rate.object);
  return failed ? -1 : 0;
}

/* In Python, because what a curve is written to may be in any key, or in a tuple. */
static int write_curves(Drive *self, PyObject *groups) {
  PyObject *done =
      PyObject_CallMethodObjArgs(self->curves, drive_names.write, self->handle, groups, NULL);
  Py_XDECREF(done);
  return done ? 0 : -1;
}

int drive_write_groups(Drive *self, PyObject *groups) {
  if (self->curves && write_curves(self, groups) < 0) return -1;
  double *momenta = self->rates + 2 * self->count;
  /* There are none as long as the part of the schedule that gives them has not been active. */
  if (self->momentum && swiftlr_scheduler_last_values(self->scheduler, "momentum", momenta,
                                                      self->count) == SWIFTLR_OK) {
    if (write_each(self, groups, momenta) < 0) return -1;
  } else if (!self->tensors) {
    return write_each(self, groups, NULL);
  }
  return self->tensors ? write_tensors(self, groups) : 0;
}
