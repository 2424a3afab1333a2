/* swiftlr: learning-rate schedules behind a plain C interface.
 *
 * Two objects. A *schedule* is immutable: a pure function of (base, position). A *scheduler* is a
 * cursor over a schedule for the parameter groups of one optimizer, with the vocabulary of
 * torch.optim.lr_scheduler: last_epoch, step(), step(epoch), get_last_lr(), state_dict().
 *
 * Rules that hold for every function:
 *   - A fallible function returns a status: SWIFTLR_OK or one of the positive SWIFTLR_ERROR_ codes.
 *     Results go through the out-parameters and are written on success only. After an error the
 *     handle is what it was before the call, and usable.
 *   - swiftlr_last_error() has the message of the last failure on the calling thread.
 *   - NULL is answered with SWIFTLR_ERROR_ARGUMENT, never with a crash. Where NULL is allowed, the
 *     function says so. _free(NULL) does nothing.
 *   - Text that comes out is written to the caller's buffer. Nothing but handles is ever freed by
 *     the caller. Text that goes in is copied; it need not end in a zero byte.
 *   - Text is UTF-8. JSON is strict (RFC 8259); a number that JSON cannot hold (an infinity, a NaN) is
 *     the string "Infinity", "-Infinity" or "NaN".
 *   - A position is a count of steps from 0, whole or fractional. Whole positions are exact up to
 *     2^53 in size; beyond that a call fails.
 *   - Threads: a schedule may be used by any number of threads at once. A scheduler may be used by
 *     one thread at a time, different schedulers by different threads. Forked children may use both.
 *   - Evaluating and stepping do not allocate, lock, print, read the environment or touch a file.
 *     Creating does allocate; running out of memory ends the process.
 */
#ifndef SWIFTLR_H
#define SWIFTLR_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Version --------------------------------------------------------------------------------- */

/* The release, declared here and nowhere else: the build files read it from these lines. */
#define SWIFTLR_VERSION_MAJOR 0
#define SWIFTLR_VERSION_MINOR 1
#define SWIFTLR_VERSION_PATCH 0

/* The number of the binary interface, which is also the number in the library's SONAME. It grows
 * when a program built against an older header could misbehave, and only then. */
#define SWIFTLR_ABI 1

/* The version of the library that runs, as "major.minor.patch". Static text. */
const char *swiftlr_version(void);

/* SWIFTLR_ABI of the library that runs. A program that loads the library by itself compares it with
 * the SWIFTLR_ABI it was compiled with, and refuses to go on when they differ:
 *   if (swiftlr_abi() != SWIFTLR_ABI) return fail("built for another libswiftlr"); */
int32_t swiftlr_abi(void);

/* ---- Errors ---------------------------------------------------------------------------------- */

/* Values are pinned; new ones may be added. The comment names the Python exception that stands for it. */
#define SWIFTLR_OK 0
#define SWIFTLR_ERROR_ARGUMENT 1   /* NULL or an impossible argument (ValueError) */
#define SWIFTLR_ERROR_JSON 2       /* the text is not JSON: line and column are named (ValueError) */
#define SWIFTLR_ERROR_SPEC 3       /* a schedule cannot be built from this JSON (ValueError) */
#define SWIFTLR_ERROR_STATE 4      /* a state or checkpoint does not fit (ValueError) */
#define SWIFTLR_ERROR_FORMAT 5     /* a checkpoint of a newer format than this library reads (ValueError) */
#define SWIFTLR_ERROR_COUNT 6      /* not the number of groups that the scheduler has (ValueError) */
#define SWIFTLR_ERROR_FORM 7       /* the schedule does not have the form that was asked for (ValueError) */
#define SWIFTLR_ERROR_DIVISION 16  /* the formula divides by zero here (ZeroDivisionError) */
#define SWIFTLR_ERROR_OVERFLOW 17  /* the formula leaves the range of a double here (OverflowError) */
#define SWIFTLR_ERROR_DOMAIN 18    /* the formula has no real value here (ValueError) */
#define SWIFTLR_ERROR_CALLBACK 32  /* a function of the caller's reported a failure (RuntimeError) */

/* The name of a status without its prefix, such as "SPEC"; "UNKNOWN" for a number that is none.
 * Static text. */
const char *swiftlr_status_name(int32_t status);

/* The message of the last failure on this thread, "" if there was none. It names the field, its value
 * and what is allowed. Valid until the next failing call on the same thread. */
const char *swiftlr_last_error(void);

/* ---- Functions of the caller ----------------------------------------------------------------- */

/* A function that a schedule calls, as torch.LambdaLR does. A spec refers to it by its name. */
typedef struct swiftlr_function {
  const char *name; /* ends in a zero byte; copied */
  /* Sets *factor for an epoch and returns 0; any other value makes the step fail with
   * SWIFTLR_ERROR_CALLBACK. It must not call back into the handle that is being stepped. */
  int32_t (*call)(void *user, double epoch, double *factor);
  void *user;
  /* Called once with `user` when the last handle that can call the function is gone; may be NULL. It
   * is not called when creating the handle failed. */
  void (*release)(void *user);
} swiftlr_function;

/* ---- Schedules ------------------------------------------------------------------------------- */

typedef struct swiftlr_schedule swiftlr_schedule;

/* Builds a schedule from a spec, {"type": "torch.StepLR", "step_size": 30}. Every type is listed with
 * its parameters in docs/schedules.md. `functions` has the functions the spec names; it may be NULL
 * if `function_count` is 0. The caller owns *out and frees it.
 * Errors: ARGUMENT, JSON, SPEC. */
int32_t swiftlr_schedule_create(const char *spec, size_t length, const swiftlr_function *functions,
                                size_t function_count, swiftlr_schedule **out);

/* Frees a schedule. Schedulers made from it live on. */
void swiftlr_schedule_free(swiftlr_schedule *schedule);

/* The value at `position` for a group whose initial value is `base`, by the closed form.
 * Errors: ARGUMENT; FORM where the schedule is no function of the position; DIVISION, OVERFLOW,
 * DOMAIN, CALLBACK as the formula has it. */
int32_t swiftlr_schedule_value(const swiftlr_schedule *schedule, double base, double position,
                               double *value);

/* values[i] = the value at first + i * stride, for i from 0 to count - 1. Same bits and same errors as
 * swiftlr_schedule_value(). Where a position may have no value, all are tried before the first is
 * written: functions of the caller's are then called twice with each position, and have to agree. */
int32_t swiftlr_schedule_fill(const swiftlr_schedule *schedule, double base, double first,
                              double stride, double *values, size_t count);

/* Writes the canonical spec, with every default filled in, and a zero byte into buffer[0..capacity-1].
 * *needed is the size of the whole text with its zero byte. If `capacity` is smaller, the buffer gets an
 * empty text and the status is still SWIFTLR_OK: ask with capacity 0 (buffer may then be NULL), then
 * again with a buffer of that size. Errors: ARGUMENT. */
int32_t swiftlr_schedule_spec(const swiftlr_schedule *schedule, char *buffer, size_t capacity,
                              size_t *needed);

/* ---- Schedulers ------------------------------------------------------------------------------ */

/* How a scheduler computes. Closed: each value from the position alone, with no drift. Chain: each
 * value from the group's current one, as torch.optim.lr_scheduler does, with torch's bits. Chain in
 * float32: the same with every operation on a rate rounded to float32, as torch does where a group's
 * rate is a float32 tensor; the doubles that come out are floats. */
#define SWIFTLR_FORM_CLOSED 0
#define SWIFTLR_FORM_CHAIN 1
#define SWIFTLR_FORM_CHAIN_FLOAT32 2

typedef struct swiftlr_scheduler swiftlr_scheduler;

/* Starts a scheduler at position 0 for `count` groups (1 or more). On entry lrs[i] is the initial rate
 * of group i; on success it is the rate of the first optimizer step. The caller owns *out.
 * Errors: ARGUMENT, COUNT, FORM, and those of the formula. */
int32_t swiftlr_scheduler_create(const swiftlr_schedule *schedule, int32_t form, double *lrs,
                                 size_t count, swiftlr_scheduler **out);

/* A scheduler with the same schedule, position and values that goes its own way. */
int32_t swiftlr_scheduler_clone(const swiftlr_scheduler *scheduler, swiftlr_scheduler **out);

void swiftlr_scheduler_free(swiftlr_scheduler *scheduler);

/* Goes one step on. lrs[i] is the current rate of group i on entry, which the chain form transforms and
 * the closed form ignores, and its next rate on success. `count` is the number of groups.
 * Errors: ARGUMENT, COUNT, and those of the formula; FORM where the schedule follows a metric. */
int32_t swiftlr_scheduler_step(swiftlr_scheduler *scheduler, double *lrs, size_t count);

/* Goes to `epoch`, whole or fractional, as torch's step(epoch): by the closed form where the schedule
 * has one, in both forms. Errors: as swiftlr_scheduler_step(); FORM where a composed schedule in chain
 * form cannot jump. */
int32_t swiftlr_scheduler_step_to(swiftlr_scheduler *scheduler, double epoch, double *lrs,
                                  size_t count);

/* Goes one step on with the value of a metric, such as the loss on held-out data, as torch's
 * ReduceLROnPlateau.step(metrics) does. A NaN is a metric that did not improve. `lrs` and `count` as in
 * swiftlr_scheduler_step(). Errors: ARGUMENT, COUNT; FORM where the schedule follows no metric. */
int32_t swiftlr_scheduler_step_metric(swiftlr_scheduler *scheduler, double metric, double *lrs,
                                      size_t count);

/* The position of the last step, 0 after creation. */
int32_t swiftlr_scheduler_last_epoch(const swiftlr_scheduler *scheduler, double *epoch);

/* The number of steps taken, 1 after creation: torch counts the first value as one, but for the classes
 * that count nothing (torch.CosineAnnealingWarmRestarts stays at 0). */
int32_t swiftlr_scheduler_step_count(const swiftlr_scheduler *scheduler, int64_t *steps);

/* The rates that the last step gave. Errors: ARGUMENT, COUNT. */
int32_t swiftlr_scheduler_last_lr(const swiftlr_scheduler *scheduler, double *lrs, size_t count);

/* The values that the last step gave to another hyper-parameter than the rate. Schedules that cycle the
 * momentum (torch.CyclicLR, torch.OneCycleLR) give "momentum", for an optimizer's momentum or, where it
 * has none, the first of its betas. Errors: ARGUMENT where the schedule gives no values of that name;
 * COUNT. */
int32_t swiftlr_scheduler_last_values(const swiftlr_scheduler *scheduler, const char *name,
                                      double *values, size_t count);

/* The number of groups. */
int32_t swiftlr_scheduler_group_count(const swiftlr_scheduler *scheduler, size_t *count);

/* ---- State ----------------------------------------------------------------------------------- */

/* The state as a JSON object. In chain form it has the keys of torch's state_dict() in torch's order; in
 * closed form {"form": "closed", "base_lrs": [...], "last_epoch": n, ...}. Buffer as in
 * swiftlr_schedule_spec(). */
int32_t swiftlr_scheduler_state(const swiftlr_scheduler *scheduler, char *buffer, size_t capacity,
                                size_t *needed);

/* Takes over a state of the same kind of scheduler. The rates of the groups are the ones in the state:
 * read them with swiftlr_scheduler_last_lr(). Errors: ARGUMENT, JSON, STATE, COUNT. */
int32_t swiftlr_scheduler_load_state(swiftlr_scheduler *scheduler, const char *state, size_t length);

/* The whole scheduler as one JSON object, {"format": "swiftlr.checkpoint", "version": 1, "form":
 * "chain", "spec": {...}, "state": {...}, "groups": [{"initial_lr": 0.1, "lr": 0.05}, ...]}: any language
 * goes on from it without the code that built the scheduler. Buffer as in swiftlr_schedule_spec(). */
int32_t swiftlr_scheduler_checkpoint(const swiftlr_scheduler *scheduler, char *buffer,
                                     size_t capacity, size_t *needed);

/* A scheduler from a checkpoint. `functions` as in swiftlr_schedule_create(). The caller owns *out.
 * Errors: ARGUMENT, JSON, SPEC, STATE, FORMAT, COUNT, FORM. */
int32_t swiftlr_scheduler_restore(const char *checkpoint, size_t length,
                                  const swiftlr_function *functions, size_t function_count,
                                  swiftlr_scheduler **out);

#ifdef __cplusplus
}
#endif

#endif
