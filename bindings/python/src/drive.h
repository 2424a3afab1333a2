/* What the files of the class Drive share. The head of drive.c says how it works, native.h in which
 * order the files are. */
#ifndef SWIFTLR_DRIVE_H
#define SWIFTLR_DRIVE_H

#include "native.h"

/* A condition: the list `whole` has `item` at `number`, or `number` items, or the
 * dict `whole` has `item` under `key`. */
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
  char holds;  /* a step without a metric that it would need is no failure */
} Traits;

typedef struct Drive {
  PyObject_HEAD
  swiftlr_scheduler *scheduler; /* NULL at rest; belongs to `handle` */
  PyObject *handle;
  PyObject *optimizer;
  PyObject *attributes; /* its __dict__, NULL if its class decides what param_groups is */
  PyObject *watched;    /* tuple of lists, or (dict, key), that may change in place */
  PyObject *snapshots;  /* tuple of tuples: what those held when the engine took over */
  Watch *watches;       /* that they still hold it, for a jump; ends with NO_WATCH */
  Watch *step_watches;  /* the last of them, which a step checks */
  PyObject *parts;      /* tuple of Drives */
  PyObject *functions;  /* tuple of the callables that the engine holds */
  PyObject *names;      /* frozenset of the attributes that are state */
  PyObject *keys;       /* tuple of keys that a step reads in each group besides the rate */
  Py_ssize_t key_count; /* their number */
  PyObject *values;     /* list of what they held when the engine took over, group by group */
  PyObject **held;      /* the same, borrowed */
  PyObject *momentum;   /* the key that a step writes besides the rate, NULL if none */
  PyObject *curves;     /* writes the other values of a step, NULL if there are none */
  PyObject *tensors;    /* the rates if some are tensors, NULL if all are floats */
  PyObject *last_lr;    /* the list handed out since the last step */
  struct Drive *root;   /* the engaged object that this is a part of; borrowed */
  Calls *inside;        /* during a step that calls functions, which may do anything */
  PyThreadState *owner; /* the thread whose step runs Python now, NULL if none does */
  PyObject **groups;    /* during a step without functions: the groups, borrowed */
  double *rates;        /* rows of `count`: rates before and after the step, momenta, and */
  double *known;        /* _last_lr and */
  double known_epoch;   /* last_epoch, for other threads while functions are called */
  size_t count;
  int64_t steps;   /* _step_count, -1 for a class that has none */
  char fractional; /* last_epoch is a float */
  char epochless;  /* the class has no last_epoch */
  char ahead;      /* the engine has stepped since it took over */
  char is_beta;    /* `momentum` is "betas", of which the first is written */
  char takes_back; /* more moves than Drive knows of */
  Traits traits;
  char calls; /* the engine calls Python functions */
  char
      runs_python; /* so that other threads may run during a step: it does, or Python reads the rates */
  char refused; /* its functions need its state, so torch steps it for good */
} Drive;

/* ---- drive_names.c --------------------------------------------------------------------------- */

/* The attributes that move with each step, and other names. */
enum { LAST_EPOCH, STEP_COUNT, LAST_LR };
extern struct DriveNames {
  PyObject *moving[3]; /* last_epoch, _step_count, _last_lr */
  PyObject *lr, *param_groups, *betas, *engage, *take_back, *witness, *torch_step;
  PyObject *leaps, *warns, *takes_metric, *holds, *fits, *read, *write, *wrap;
} drive_names;

int drive_start_names(void);

/* The class, once drive.c has made it. */
extern PyTypeObject *drive_type;

/* ---- drive_watch.c --------------------------------------------------------------------------- */

/* Notes what the lists in `watched` hold. A step does not depend on the first `unread` of them. */
int drive_watch(Drive *self, PyObject *watched, Py_ssize_t unread);
/* Whether they hold the same now. */
int drive_unchanged(const Drive *self, int jump);

/* ---- drive_groups.c -------------------------------------------------------------------------- */

/* Notes where the optimizer has its groups and what they hold under the keys that a step reads. */
int drive_find_groups(Drive *self);
/* The optimizer's groups if each is a dict with a rate of the kind it had before, which are then in
 * both rows of self->rates; NULL without an exception if not. */
PyObject *drive_read_groups(Drive *self, int jump);
/* Writes what a step has changed in them. */
int drive_write_groups(Drive *self, PyObject *groups);

/* ---- drive_home.c ---------------------------------------------------------------------------- */

/* Counts what may have changed a scheduler: whoever reads a state in Python sees that another thread
 * was there meanwhile. */
extern uint64_t drive_changes;
/* Whether this thread reads a state to give it to the engine. */
int drive_is_engaging(void);
/* Whether another thread is in the middle of a step. */
int drive_is_taken(const Drive *self);
/* Waits until no other thread is. */
int drive_wait(Drive *self);
/* Gives the state to the engine. 1: done. 0: torch has to do the step. -1: an exception. */
int drive_engage(Drive *self);
/* Makes __dict__ the home of the state again. */
int drive_leave(Drive *self);
/* Does this for an object that is engaged, or that is a part of one that is. */
int drive_settle(Drive *self);
/* Drops what the engine has, without writing it to __dict__. */
void drive_release(Drive *self);
PyObject *drive_epoch(Drive *self);
/* The list of the last step, the same one until the next. */
PyObject *drive_last_lr(Drive *self);

/* ---- drive_step.c ---------------------------------------------------------------------------- */

/* Calls a Python function with arguments as a Method gets them. */
PyObject *drive_call_function(PyObject *function, Arguments given, Py_ssize_t count,
                              PyObject *names);
/* Whether step() takes a metric; -1: an exception. */
int drive_takes_metric(Drive *self);
/* Comes before each step. Refuses it to an object that is inside the engine; a part makes its root
 * leave. */
int drive_begin_step(Drive *self);
/* One step with the arguments after `self`, which stands in front of them. What the engine cannot do
 * is done by `function`, with all of them. */
PyObject *drive_step(Drive *self, PyObject *function, Arguments given, Py_ssize_t count,
                     PyObject *names);
/* One step with the value of a metric. False: torch has to do it. */
PyObject *drive_step_metric(PyObject *object, PyObject *metric);

/* ---- drive_method.c -------------------------------------------------------------------------- */

/* Adds the class Method. */
int drive_add_method(PyObject *module);

#endif
