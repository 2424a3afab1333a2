/* Drive: what must not have changed since the engine took over. */

#include "drive.h"

/* The items of a list, or the one item that a tuple (dict, key) stands for. */
static PyObject *take_snapshot(PyObject *whole) {
  if (PyList_Check(whole)) return PyList_AsTuple(whole);
  PyObject *item = PyObject_GetItem(PyTuple_GetItem(whole, 0), PyTuple_GetItem(whole, 1));
  PyObject *snapshot = item ? PyTuple_Pack(1, item) : NULL;
  Py_XDECREF(item);
  return snapshot;
}

static PyObject *take_snapshots(PyObject *watched) {
  PyObject *snapshots = PyTuple_New(PyTuple_Size(watched));
  for (Py_ssize_t i = 0; snapshots && i < PyTuple_Size(watched); i++) {
    PyObject *items = take_snapshot(PyTuple_GetItem(watched, i));
    if (!items || PyTuple_SetItem(snapshots, i, items) < 0) Py_CLEAR(snapshots);
  }
  return snapshots;
}

/* Writes the watches of one list or item. Returns the place after them. */
static Watch *watch(Watch *next, PyObject *whole, PyObject *snapshot) {
  if (PyTuple_Check(whole)) {
    *next++ = (Watch){DICT_ITEM, PyTuple_GetItem(whole, 0), PyTuple_GetItem(whole, 1),
                      PyTuple_GetItem(snapshot, 0), 0};
    return next;
  }
  Py_ssize_t size = PyTuple_Size(snapshot);
  *next++ = (Watch){LIST_SIZE, whole, NULL, NULL, size};
  for (Py_ssize_t i = 0; i < size; i++)
    *next++ = (Watch){LIST_ITEM, whole, NULL, PyTuple_GetItem(snapshot, i), i};
  return next;
}

static int take_watches(Drive *self, Py_ssize_t unread) {
  Py_ssize_t wholes = PyTuple_Size(self->watched), items = 0;
  for (Py_ssize_t i = 0; i < wholes; i++)
    items += PyTuple_Size(PyTuple_GetItem(self->snapshots, i));
  Watch *next = self->watches = PyMem_Calloc((size_t)(wholes + items + 1), sizeof(Watch));
  for (Py_ssize_t i = 0; next && i < wholes; i++) {
    if (i == unread) self->step_watches = next;
    next = watch(next, PyTuple_GetItem(self->watched, i), PyTuple_GetItem(self->snapshots, i));
  }
  if (unread == wholes) self->step_watches = next;
  if (next) next->kind = NO_WATCH;
  return next != NULL;
}

int drive_watch(Drive *self, PyObject *watched, Py_ssize_t unread) {
  self->watched = Py_NewRef(watched);
  self->snapshots = take_snapshots(watched);
  return self->snapshots && take_watches(self, unread) ? 0 : -1;
}

int drive_unchanged(const Drive *self, int jump) {
  for (const Watch *watch = jump ? self->watches : self->step_watches;; watch++) {
    int holds = 0;
    switch (watch->kind) {
      case LIST_ITEM: holds = PyList_GetItem(watch->whole, watch->number) == watch->item; break;
      case LIST_SIZE: holds = PyList_Size(watch->whole) == watch->number; break;
      case DICT_ITEM:
        holds = PyDict_GetItemWithError(watch->whole, watch->key) == watch->item;
        break;
      case NO_WATCH: return 1;
    }
    if (!holds) return 0;
  }
}
