/* What the three files of the class Drive share. How it works stands at the head of drive.c. */
#ifndef SWIFTLR_DRIVE_H
#define SWIFTLR_DRIVE_H

#include "native.h"

/* Something that has to be so: the list `whole` has `item` at `number`, or `number` items, or the dict
 * `whole` has `item` under `key`. */
typedef struct {
  enum { LIST_ITEM, LIST_SIZE, DICT_ITEM, NO_WATCH } kind;
  PyObject *whole;
  PyObject *key;
  PyObject *item;
  Py_ssize_t number;
} Watch;

/* What the class says of itself. */
typedef struct {
  char leaps;  /* the engine knows step(epoch) */
  char warns;  /* step() may have to warn */
  char metric; /* step(metrics) */
} Traits;

typedef struct Drive {
  PyObject_HEAD
  swiftlr_scheduler *scheduler; /* NULL at rest; belongs to `handle` */
  PyObject *handle;
  PyObject *optimizer;
  PyObject *attributes; /* its __dict__, NULL if its groups are not simply there */
  PyObject *watched;   /* tuple of lists, or (dict, key), that may change in place */
  PyObject *snapshots; /* tuple of tuples: what those held when the engine took over */
  Watch *watches;      /* the same as a jump checks it; ends with NO_WATCH */
  Watch *step_watches; /* the part of it that a step checks */
  PyObject *parts;     /* tuple of Drives */
  PyObject *functions; /* tuple of the callables that the engine holds */
  PyObject *names;     /* frozenset of the attributes that are state */
  PyObject *keys;      /* tuple of keys that a step reads in each group besides the rate */
  PyObject *values;    /* list of what they held when the engine took over, group by group */
  PyObject **held;     /* the same, borrowed */
  PyObject *momentum;  /* the key that a step writes besides the rate, NULL if none */
  PyObject *tensors;   /* the rates if they are tensors, NULL if they are floats */
  PyObject *last_lr;   /* the list handed out since the last step */
  struct Drive *root;  /* the engaged object that this is a part of; borrowed */
  PyObject *position;  /* during a step with functions: the epoch that they were given last */
  double epoch;        /* the same */
  PyObject **groups;   /* during a step without functions: the groups, borrowed */
  double *rates;       /* two rows of `count`: the groups' rates before and after the step */
  size_t count;
  int64_t steps;   /* _step_count, -1 for a class that has none */
  char fractional; /* last_epoch is a float */
  char epochless;  /* the class has no last_epoch */
  char ahead;      /* the engine has stepped since it took over */
  char is_beta;    /* that key is "betas", of which the first is written */
  char takes_back; /* more moves than Drive knows of */
  Traits traits;
  char calls;      /* the engine calls Python functions */
  char stepping;   /* inside the engine, which may call a Python function */
  char touched;    /* such a function needed this object's state */
  char refused;    /* its functions look at it, so torch steps it for good */
} Drive;

extern PyTypeObject *drive_type;

/* The attributes that move with each step, and other names. */
enum { LAST_EPOCH, STEP_COUNT, LAST_LR };
extern struct DriveNames {
  PyObject *moving[3]; /* last_epoch, _step_count, _last_lr */
  PyObject *lr, *param_groups, *betas, *engage, *take_back, *witness, *torch_step;
  PyObject *leaps, *warns, *takes_metric, *read, *write, *wrap;
} drive_names;

/* drive_home.c: where the state lives. */

/* 1: the engine has the state. 0: torch has to do the step. -1: an exception. */
int drive_engage(Drive *self);
/* Makes __dict__ the home of the state again. */
int drive_leave(Drive *self);
/* The same, whether this object or one that it is a part of is engaged. */
int drive_settle(Drive *self);
/* Lets go of the engine, wherever it is. */
void drive_release(Drive *self);
/* Whether the lists that are part of the state hold what they held when the engine took over. */
int drive_unchanged(Drive *self, int jump);
PyObject *drive_epoch(Drive *self);
/* The list of the last step, the same one until the next. Returns a borrowed reference. */
PyObject *drive_last_lr(Drive *self);
/* The first `count` of some rates as a list of floats. */
PyObject *drive_list(const double *rates, size_t count);

/* drive_step.c */
PyObject *drive_step(PyObject *object, PyObject *const *given, Py_ssize_t count,
                     PyObject *keywords);

#endif
