/* swiftlr: learning-rate schedules behind a plain C interface.
 *
 * Two objects. A *schedule* is immutable: a pure function of (base, position). A *scheduler* is a
 * cursor over a schedule for the parameter groups of one optimizer, with the vocabulary of
 * torch.optim.lr_scheduler: last_epoch, step(), step(epoch), get_last_lr(), state_dict().
 *
 * Rules that hold for every function:
 *   - A function that can fail returns a status: SWIFTLR_OK or one of the positive SWIFTLR_ERROR_ codes.
 *     It writes its results through out-parameters, on success only. After an error the handle is
 *     unchanged and can still be used.
 *   - swiftlr_last_error() has the message of the last failure on the calling thread. Where a language moves
 *     its routines between threads, both calls have to be made on one: in Go between
 *     runtime.LockOSThread() and runtime.UnlockOSThread().
 *   - A NULL pointer gives SWIFTLR_ERROR_ARGUMENT, never a crash. A function that accepts NULL says so.
 *     _free(NULL) does nothing.
 *   - Text that comes out is written to the caller's buffer. The caller frees handles and nothing else.
 *     Text that goes in is copied; it need not end in a zero byte.
 *   - Text is UTF-8. JSON is strict (RFC 8259); a number that JSON cannot hold (an infinity, a NaN) is
 *     the string "Infinity", "-Infinity" or "NaN".
 *   - A position counts steps from 0 and may be fractional. Whole positions are exact up to 2^53 in
 *     size; a call with a position beyond that fails.
 *   - Any number of threads may use a schedule at once. Only one thread at a time may use a scheduler;
 *     different threads may use different schedulers. A forked child may use both.
 *   - Evaluating and stepping do not allocate, lock, print, read the environment or touch a file.
 *     Creating allocates; out of memory the library prints "swiftlr: out of memory, N bytes" on the
 *     standard error and calls abort().
 *   - A thread needs a stack of 128 kB, which is enough for the deepest schedule that is allowed.
 *   - Functions that the library calls must return to it: no exception, no panic and no longjmp() may pass
 *     through its frames. A failure is a status other than 0.
 *   - The same call gives the same bits with the same libm, on the same kind of CPU, while the rounding mode
 *     is to the nearest. Another libm, or a CPU without FMA, may differ in the last bits.
 *   - Every function has been there since release 0.1, unless its comment names a later one.
 *
 * Parameters that mean the same in every function:
 *   schedule        a schedule that has not been freed
 *   scheduler       a scheduler that has not been freed
 *   finder          a finder that has not been freed
 *   out             receives a new handle, which the caller owns and frees with the _free function of
 *                   its type
 *   lrs             the rates of the groups, one double each; any double, including infinities and NaN
 *   count           the number of doubles, which is the scheduler's number of groups
 *   length          the number of bytes of the text before it, at most 2^48
 *   functions       the functions that the text names; may be NULL if `function_count` is 0
 *   function_count  the number of `functions`, at most 2^20
 *   buffer          receives a text that ends in a zero byte; may be NULL if `capacity` is 0
 *   capacity        the number of bytes at `buffer`. If the text needs more, the buffer receives an empty
 *                   text and the status is still SWIFTLR_OK: call with 0, then again with *needed
 *   needed          receives the number of bytes of the whole text, including its zero byte
 *
 * What each function promises:
 *   - fails: whether it can fail, and so returns a status
 *   - allocates: whether it allocates memory; "error" means for the message of an error only, "once" also
 *     in the first such call with a handle
 *   - locks: whether it takes a lock, besides those of malloc
 *   - threads: who may call it at the same time: "any" thread; "shared", any number of threads with the
 *     same handle; "alone", one thread for each handle
 *
 *   function                            fails  allocates  locks  threads
 *   swiftlr_version                     no     no         no     any
 *   swiftlr_version_number              no     no         no     any
 *   swiftlr_build_info                  no     no         no     any
 *   swiftlr_abi                         no     no         no     any
 *   swiftlr_status_name                 no     no         no     any
 *   swiftlr_last_error                  no     no         no     any
 *   swiftlr_number_text                 yes    yes        no     any
 *   swiftlr_function_failed             no     yes        no     any
 *   swiftlr_schedule_create             yes    yes        no     any
 *   swiftlr_schedule_free               no     no         no     alone
 *   swiftlr_schedule_value              yes    error      no     shared
 *   swiftlr_schedule_fill               yes    error      no     shared
 *   swiftlr_schedule_fill_float         yes    error      no     shared
 *   swiftlr_schedule_group_count        yes    error      no     shared
 *   swiftlr_schedule_group_value        yes    error      no     shared
 *   swiftlr_schedule_group_fill         yes    error      no     shared
 *   swiftlr_schedule_next_change        yes    yes        no     shared
 *   swiftlr_schedule_explain            yes    yes        no     shared
 *   swiftlr_schedule_horizon            yes    error      no     shared
 *   swiftlr_schedule_envelope           yes    yes        no     shared
 *   swiftlr_schedule_outline            yes    yes        no     shared
 *   swiftlr_schedule_check              yes    yes        no     shared
 *   swiftlr_schedule_lint               yes    yes        no     shared
 *   swiftlr_schedule_spec               yes    yes        no     shared
 *   swiftlr_schedule_fingerprint        yes    yes        no     shared
 *   swiftlr_schedule_curve              yes    yes        no     shared
 *   swiftlr_spec_resolve                yes    yes        no     any
 *   swiftlr_schedule_constant           yes    yes        no     any
 *   swiftlr_schedule_step               yes    yes        no     any
 *   swiftlr_schedule_multi_step         yes    yes        no     any
 *   swiftlr_schedule_exponential        yes    yes        no     any
 *   swiftlr_schedule_polynomial         yes    yes        no     any
 *   swiftlr_schedule_cosine             yes    yes        no     any
 *   swiftlr_schedule_warm_restarts      yes    yes        no     any
 *   swiftlr_schedule_one_cycle          yes    yes        no     any
 *   swiftlr_schedule_cyclic             yes    yes        no     any
 *   swiftlr_schedule_warmup_cosine      yes    yes        no     any
 *   swiftlr_schedule_wsd                yes    yes        no     any
 *   swiftlr_schedule_inverse_sqrt       yes    yes        no     any
 *   swiftlr_schedule_plateau            yes    yes        no     any
 *   swiftlr_schedule_build              yes    yes        no     shared
 *   swiftlr_schedule_sequence           yes    yes        no     shared
 *   swiftlr_schedule_chain              yes    yes        no     shared
 *   swiftlr_schedule_groups             yes    yes        no     shared
 *   swiftlr_schedule_curves             yes    yes        no     shared
 *   swiftlr_schedule_warmup             yes    yes        no     shared
 *   swiftlr_schedule_scale              yes    yes        no     shared
 *   swiftlr_schedule_cooldown           yes    yes        no     shared
 *   swiftlr_schedule_extend             yes    yes        no     shared
 *   swiftlr_schedule_rewarm             yes    yes        no     shared
 *   swiftlr_schedule_branch             yes    yes        no     shared
 *   swiftlr_schedule_rewind             yes    yes        no     shared
 *   swiftlr_types                       yes    yes        no     any
 *   swiftlr_type_name                   yes    yes        no     any
 *   swiftlr_type_parameter              yes    yes        no     any
 *   swiftlr_type_candidates             yes    yes        no     any
 *   swiftlr_check_rules                 yes    yes        no     any
 *   swiftlr_scheduler_create            yes    yes        no     shared
 *   swiftlr_scheduler_clone             yes    yes        no     alone
 *   swiftlr_scheduler_free              no     no         no     alone
 *   swiftlr_scheduler_step              yes    error      no     alone
 *   swiftlr_scheduler_step_to           yes    error      no     alone
 *   swiftlr_scheduler_step_metric       yes    error      no     alone
 *   swiftlr_scheduler_hold              yes    error      no     alone
 *   swiftlr_scheduler_last_epoch        yes    error      no     alone
 *   swiftlr_scheduler_step_count        yes    error      no     alone
 *   swiftlr_scheduler_last_lr           yes    error      no     alone
 *   swiftlr_scheduler_last_values       yes    error      no     alone
 *   swiftlr_scheduler_group_count       yes    error      no     alone
 *   swiftlr_scheduler_value_names       yes    yes        no     alone
 *   swiftlr_scheduler_value_name        yes    yes        no     alone
 *   swiftlr_scheduler_set_base          yes    error      no     alone
 *   swiftlr_scheduler_create_float      yes    yes        no     shared
 *   swiftlr_scheduler_step_float        yes    once       no     alone
 *   swiftlr_scheduler_step_to_float     yes    once       no     alone
 *   swiftlr_scheduler_step_metric_float yes    once       no     alone
 *   swiftlr_scheduler_hold_float        yes    once       no     alone
 *   swiftlr_scheduler_last_lr_float     yes    error      no     alone
 *   swiftlr_scheduler_rebase            yes    yes        no     alone
 *   swiftlr_schedule_change             yes    yes        no     shared
 *   swiftlr_scheduler_change            yes    yes        no     alone
 *   swiftlr_scheduler_state             yes    yes        no     alone
 *   swiftlr_scheduler_load_state        yes    yes        no     alone
 *   swiftlr_scheduler_checkpoint        yes    yes        no     alone
 *   swiftlr_scheduler_restore           yes    yes        no     any
 *   swiftlr_scheduler_resume            yes    yes        no     shared
 *   swiftlr_scheduler_resume_as         yes    yes        no     shared
 *   swiftlr_finder_create               yes    yes        no     any
 *   swiftlr_finder_free                 no     no         no     alone
 *   swiftlr_finder_step                 yes    yes        no     alone
 *   swiftlr_finder_rates                yes    error      no     alone
 *   swiftlr_finder_state                yes    yes        no     alone
 *   swiftlr_finder_restore              yes    yes        no     any
 *   swiftlr_finder_suggest              yes    yes        no     alone
 *   swiftlr_suggest                     yes    yes        no     any
 *   swiftlr_law_losses                  yes    yes        no     any
 *   swiftlr_convex_bound                yes    yes        no     any
 *   swiftlr_refined_rates               yes    yes        no     any
 *
 * scripts/make_reference.py makes docs/reference.md and docs/swiftlr.3 from these comments.
 */
#ifndef SWIFTLR_H
#define SWIFTLR_H

#include <stddef.h>
#include <stdint.h>

/* Stand before each function: SWIFTLR_CALL before one that returns a status, which compilers then warn
 * about if a program drops it. A program that defines SWIFTLR_IGNORE_STATUS has no such warnings. */
#if defined(__GNUC__)
#define SWIFTLR_API __attribute__((visibility("default")))
#else
#define SWIFTLR_API
#endif
#if defined(__GNUC__) && !defined(SWIFTLR_IGNORE_STATUS)
#define SWIFTLR_CALL SWIFTLR_API __attribute__((warn_unused_result))
#else
#define SWIFTLR_CALL SWIFTLR_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Version --------------------------------------------------------------------------------- */

/* The release, declared here and nowhere else: the build files read it from these lines. */
#define SWIFTLR_VERSION_MAJOR 0
#define SWIFTLR_VERSION_MINOR 1
#define SWIFTLR_VERSION_PATCH 0

/* The release as one number, to compare with: 0.1.0 is 100, 1.2.3 is 10203. */
#define SWIFTLR_VERSION_NUMBER \
  (SWIFTLR_VERSION_MAJOR * 10000 + SWIFTLR_VERSION_MINOR * 100 + SWIFTLR_VERSION_PATCH)

/* The number of the binary interface, which is also the number in the library's SONAME. It grows
 * when a program built against an older header could misbehave, and only then. */
#define SWIFTLR_ABI 1

/* The version of the running library, as "major.minor.patch". Static text.
 * Example: puts(swiftlr_version()); */
SWIFTLR_API const char *swiftlr_version(void);

/* The SWIFTLR_VERSION_NUMBER of the running library.
 * Example: if (swiftlr_version_number() < 100) puts("older than 0.1.0"); */
SWIFTLR_API int32_t swiftlr_version_number(void);

/* How the running library was built, as a JSON object, for reports of errors: {"version": "0.1.0", "abi":
 * 1, "system": "linux", "cpu": "x86_64", "libm": "glibc 2.36", "compiler": "...", "flags": "..."}. The libm is
 * the one whose headers it was built with, "compiler" that of its C files, and "flags" are those of its Swift
 * files. Static text.
 * Example: puts(swiftlr_build_info()); */
SWIFTLR_API const char *swiftlr_build_info(void);

/* The SWIFTLR_ABI of the running library. A program that loads the library itself compares it with the
 * SWIFTLR_ABI it was compiled with, and refuses to continue if they differ.
 * Example: if (swiftlr_abi() != SWIFTLR_ABI) puts("built for another libswiftlr"); */
SWIFTLR_API int32_t swiftlr_abi(void);

/* ---- Errors ---------------------------------------------------------------------------------- */

/* These values never change; new ones may be added. Each comment names the Python exception. */
#define SWIFTLR_OK 0
#define SWIFTLR_ERROR_ARGUMENT 1  /* NULL or an impossible argument (ValueError) */
#define SWIFTLR_ERROR_JSON 2      /* no JSON; the message names line and column (ValueError) */
#define SWIFTLR_ERROR_SPEC 3      /* a schedule cannot be built from this JSON (ValueError) */
#define SWIFTLR_ERROR_STATE 4     /* a state or checkpoint does not fit (ValueError) */
#define SWIFTLR_ERROR_FORMAT 5    /* a checkpoint whose format is too new (ValueError) */
#define SWIFTLR_ERROR_COUNT 6     /* the count is not the number of groups (ValueError) */
#define SWIFTLR_ERROR_FORM 7      /* the schedule does not have this form (ValueError) */
#define SWIFTLR_ERROR_DIVISION 16 /* the formula divides by zero here (ZeroDivisionError) */
#define SWIFTLR_ERROR_OVERFLOW 17 /* the value is beyond the doubles here (OverflowError) */
#define SWIFTLR_ERROR_DOMAIN 18   /* the formula has no real value here (ValueError) */
#define SWIFTLR_ERROR_CALLBACK 32 /* a caller's function reported a failure (RuntimeError) */

/* The name of a status without its prefix, such as "SPEC". Static text.
 *   status  any number; a number that is not a status has the name "UNKNOWN"
 * Example: puts(swiftlr_status_name(SWIFTLR_ERROR_SPEC)); */
SWIFTLR_API const char *swiftlr_status_name(int32_t status);

/* The message of the last failure on this thread, "" if there was none. It names the field, its value
 * and what is allowed. Valid until the next failing call on the same thread, or until the thread ends.
 * Example: puts(swiftlr_last_error()); */
SWIFTLR_API const char *swiftlr_last_error(void);

/* Writes a number as all texts of this library have it: with the fewest digits that give the same double
 * when they are read, and with a point in every locale: 0.1, 1e-05, 3.0. An infinity or a NaN is a string of
 * JSON, in quotes.
 *   number  any double
 * Errors: ARGUMENT.
 * Example: swiftlr_number_text(0.1, text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_number_text(double number, char *buffer, size_t capacity,
                                         size_t *needed);

/* ---- Functions of the caller ----------------------------------------------------------------- */

/* A function of the caller that a schedule calls, as torch.LambdaLR does. A spec refers to it by name. */
typedef struct swiftlr_function {
  const char *name; /* ends in a zero byte; copied */
  /* Sets *factor for an epoch and returns 0; if it returns another value, the step fails with
   * SWIFTLR_ERROR_CALLBACK. The message has the name, that value, and what swiftlr_function_failed() was told.
   * It must not call back into the handle that is being stepped. */
  int32_t (*call)(void *user, double epoch, double *factor);
  void *user;
  /* Called once with `user` when the last handle that can call the function is freed; may be NULL. It
   * is not called if creating the handle failed. */
  void (*release)(void *user);
} swiftlr_function;

/* Says why a function of the caller fails: called by that function, on the same thread, before it returns a
 * value other than 0. The message of the failure ends with this text.
 *   reason  such as "the table has no epoch 12"; copied, and cut after 1000 bytes; NULL for no reason
 *   length  the number of bytes of the reason
 * Example: swiftlr_function_failed("no table", 8); */
SWIFTLR_API void swiftlr_function_failed(const char *reason, size_t length);

/* ---- Schedules ------------------------------------------------------------------------------- */

/* An immutable schedule. */
typedef struct swiftlr_schedule swiftlr_schedule;

/* Builds a schedule from a spec.
 *   spec  a JSON object, {"type": "torch.StepLR", "step_size": 30}; docs/schedules lists every type
 *         with its parameters
 * Errors: ARGUMENT, JSON, SPEC.
 * Example: swiftlr_schedule_create(spec, strlen(spec), NULL, 0, &schedule); */
SWIFTLR_CALL int32_t swiftlr_schedule_create(const char *spec, size_t length,
                                             const swiftlr_function *functions,
                                             size_t function_count, swiftlr_schedule **out);

/* Frees a schedule. Schedulers made from it stay usable.
 *   schedule  may be NULL
 * Example: swiftlr_schedule_free(schedule); */
SWIFTLR_API void swiftlr_schedule_free(swiftlr_schedule *schedule);

/* The value for a group at a position, by the closed form.
 *   base      the group's initial value, any double
 *   position  steps from 0, whole or fractional, at most 2^53 in size
 *   value     receives the value
 * Errors: ARGUMENT; FORM if the schedule is not a function of the position; DIVISION, OVERFLOW, DOMAIN
 * or CALLBACK if the formula fails there.
 * Example: swiftlr_schedule_value(schedule, 0.1, 250, &value); */
SWIFTLR_CALL int32_t swiftlr_schedule_value(const swiftlr_schedule *schedule, double base,
                                            double position, double *value);

/* values[i] = the value at first + i * stride, for i from 0 to count - 1, with the same bits as
 * swiftlr_schedule_value(). If some position may have no value, all values are tried before the first
 * is written; a function of the caller is then called twice with each position and must give the same
 * factor both times.
 *   base    the group's initial value, any double
 *   first   the first position, steps from 0
 *   stride  steps from one position to the next; may be fractional, 0 or negative
 *   values  receives the values
 *   count   the number of values, at most 2^48; 0 writes none
 * Errors: as swiftlr_schedule_value().
 * Example: swiftlr_schedule_fill(schedule, 0.1, 0, 1, values, 100); */
SWIFTLR_CALL int32_t swiftlr_schedule_fill(const swiftlr_schedule *schedule, double base,
                                           double first, double stride, double *values,
                                           size_t count);

/* As swiftlr_schedule_fill(), in single precision. Each value is rounded once.
 *   base    the group's initial value, any double
 *   first   the first position, steps from 0
 *   stride  steps from one position to the next; may be fractional, 0 or negative
 *   values  receives the values
 *   count   the number of values, at most 2^48; 0 writes none
 * Errors: as swiftlr_schedule_value().
 * Example: swiftlr_schedule_fill_float(schedule, 0.1, 0, 1, floats, 100); */
SWIFTLR_CALL int32_t swiftlr_schedule_fill_float(const swiftlr_schedule *schedule, double base,
                                                 double first, double stride, float *values,
                                                 size_t count);

/* The number of groups that the schedule is written for, because a parameter has a value for each; 0 if it
 * is for any number of them.
 *   count  receives it
 * Errors: ARGUMENT.
 * Example: swiftlr_schedule_group_count(schedule, &groups); */
SWIFTLR_CALL int32_t swiftlr_schedule_group_count(const swiftlr_schedule *schedule, size_t *count);

/* As swiftlr_schedule_value(), for one group of a schedule that differs between groups, as a swiftlr.groups
 * or a torch.OneCycleLR with a max_lr for each does. swiftlr_schedule_value() answers for group 0.
 *   group     its index, below swiftlr_schedule_group_count() if that is not 0, and below 2^24
 *   base      the group's initial value, any double
 *   position  steps from 0, whole or fractional, at most 2^53 in size
 *   value     receives the value
 * Errors: as swiftlr_schedule_value(); ARGUMENT, also for another group.
 * Example: swiftlr_schedule_group_value(schedule, 0, 0.1, 250, &value); */
SWIFTLR_CALL int32_t swiftlr_schedule_group_value(const swiftlr_schedule *schedule, size_t group,
                                                  double base, double position, double *value);

/* As swiftlr_schedule_fill(), for one group.
 *   group   as in swiftlr_schedule_group_value()
 *   base    the group's initial value, any double
 *   first   the first position, steps from 0
 *   stride  steps from one position to the next; may be fractional, 0 or negative
 *   values  receives the values
 *   count   the number of values, at most 2^48; 0 writes none
 * Errors: as swiftlr_schedule_group_value().
 * Example: swiftlr_schedule_group_fill(schedule, 0, 0.1, 0, 1, values, 100); */
SWIFTLR_CALL int32_t swiftlr_schedule_group_fill(const swiftlr_schedule *schedule, size_t group,
                                                 double base, double first, double stride,
                                                 double *values, size_t count);

/* The next whole position after a position at which the value is different, or at which there is none;
 * an infinity if there is no such position up to 2^53. On a constant stretch, the search looks at the
 * boundaries that follow from the lengths in the spec, and at distances that grow by an eighth. It may
 * miss a change that is narrower than an eighth of its distance: one that a function of the caller
 * makes, or one in a cycle dozens of boundaries away. A function of the caller may be called with any
 * position up to 2^53.
 *   base      the group's initial value, any double
 *   position  steps from 0, whole or fractional, at most 2^53 in size
 *   next      receives the next position
 * Errors: as swiftlr_schedule_value().
 * Example: swiftlr_schedule_next_change(schedule, 0.1, 250, &epoch); */
SWIFTLR_CALL int32_t swiftlr_schedule_next_change(const swiftlr_schedule *schedule, double base,
                                                  double position, double *next);

/* Explains the value at a position, as a JSON object: {"path": "", "type": "...", "position": 250,
 * "base": 0.1, "value": ..., "formula": the closed form with its numbers, "parts": [the parts that are
 * active, each such an object with its own position and base value], "phase": "rising", "falling" or
 * "constant", "since": the first position of that stretch, "until": its last one}. The search for both
 * ends is that of swiftlr_schedule_next_change().
 *   base      the group's initial value, any double
 *   position  steps from 0, whole or fractional, at most 2^53 in size
 * Errors: as swiftlr_schedule_value().
 * Example: swiftlr_schedule_explain(schedule, 0.1, 250, text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_schedule_explain(const swiftlr_schedule *schedule, double base,
                                              double position, char *buffer, size_t capacity,
                                              size_t *needed);

/* How many steps the schedule is made for: the longest of the lengths and positions in its spec. That of a
 * sequence is where its last part starts, and the horizon of that part. It is 0 without any length.
 *   steps  receives them
 * Errors: ARGUMENT.
 * Example: swiftlr_schedule_horizon(schedule, &value); */
SWIFTLR_CALL int32_t swiftlr_schedule_horizon(const swiftlr_schedule *schedule, double *steps);

/* low[i] and high[i] = the lowest and the highest value in the stretch i of the whole steps from first to
 * last, which are cut into equal stretches, the columns of a picture. They are NaN where no step of a
 * stretch has a value; steps without one, or with a NaN, do not count beside others. Where there are more
 * columns than steps, several have the same step. The cost depends on the columns and not on the steps.
 *
 * A column of at most 33 steps is looked at step by step. In a longer one the value is followed from one
 * turn to the next, as swiftlr_schedule_next_change() does, so that the result is exact: up to 3 turns in a
 * column and 64 in a call. After these, 32 samples are taken, and from the lowest and the highest the
 * search goes on to the nearest turn. It may then miss a cycle that is higher than the others.
 *   group    as in swiftlr_schedule_group_value()
 *   base     the group's initial value, any double
 *   first    the first step, a whole number from 0 to 2^53 - 1
 *   last     the last step, a whole number from first to 2^53 - 1
 *   low      receives the lowest values
 *   high     receives the highest values
 *   columns  the number of each, at most 2^20; 0 writes none
 * Errors: ARGUMENT; FORM if the schedule is not a function of the position; CALLBACK.
 * Example: swiftlr_schedule_envelope(schedule, 0, 0.1, 0, 1e6, lowest, highest, 100); */
SWIFTLR_CALL int32_t swiftlr_schedule_envelope(const swiftlr_schedule *schedule, size_t group,
                                               double base, double first, double last, double *low,
                                               double *high, size_t columns);

/* Describes the phases of a run in their order, as a JSON object: {"phases": [{"first": its first step,
 * "last": its last step, "path": that of the part that makes the value what it is, "type": the type of
 * that part, "phase": "rising", "falling", "constant" or, where there is no value, "none", "name": what a
 * person calls it, such as "warm-up", "cosine", "stairs" or "cooldown", "restart": whether a new cycle
 * starts here, by a jump upwards or by a rise after a fall, "from": the value at its first step, "to":
 * the value that it leads to}], "next": the first step of what is left out, or null}. The step at which
 * the value turns belongs to what follows. Stairs that go the same way are one phase. The search is that
 * of swiftlr_schedule_next_change(); in a run of more than 2^24 steps it looks at multiples of a power of
 * two.
 *   group  as in swiftlr_schedule_group_value()
 *   base   the group's initial value, any double
 *   first  the first step, a whole number from 0 to 2^53 - 1
 *   last   the last step, a whole number from first to 2^53 - 1
 *   most   how many phases at most, up to 65536; fewer where they hide many turns
 * Errors: as swiftlr_schedule_envelope().
 * Example: swiftlr_schedule_outline(schedule, 0, 0.1, 0, 4999, 20, text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_schedule_outline(const swiftlr_schedule *schedule, size_t group,
                                              double base, double first, double last, size_t most,
                                              char *buffer, size_t capacity, size_t *needed);

/* Looks for the mistakes that people make with a schedule and a run, such as a cosine whose length is in epochs
 * while its steps are batches. Writes a JSON list, "[]" if there is nothing to say, of objects: {"rule": its
 * name, "severity": "error", "warning" or "note", "path": the parameter or the part in the spec, "message":
 * what is wrong, "fix": what would be right, "first" and "last": the steps that it is about, which may lie after
 * the end of the run, or null}. swiftlr_check_rules() has the rules. They would rather miss a mistake than take
 * a deliberate choice for one. Runs of more than 100,000 steps are sampled. Of several curves the one of the
 * rate is looked at. A function of the caller may be called with any position up to 2^53.
 *   steps            the steps of the run, from 1 to 2^53
 *   steps_per_epoch  the steps of an epoch, above 0; 0 or NaN if the run has none
 *   base             the group's initial value, finite
 * Errors: ARGUMENT; CALLBACK.
 * Example: swiftlr_schedule_check(schedule, 39000, 390, 0.1, text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_schedule_check(const swiftlr_schedule *schedule, int64_t steps,
                                            double steps_per_epoch, double base, char *buffer,
                                            size_t capacity, size_t *needed);

/* As swiftlr_schedule_check(), with all that a gate has to say: which optimizer it is for, and which findings are
 * wanted.
 *   settings  a JSON object, {"steps": 39000, "base": [0.1, 0.01], "ignore": ["zero_start"]}, with `steps` and, where
 *             they are known, `steps_per_epoch`; `base`, the initial value, or a list with that of each group, 1 if it
 *             is missing; `optimizer`, the name of its class, for the rules about those that want no schedule or one
 *             rate. `select` and `ignore` are lists of names of rules: those whose findings are told, and those whose
 *             are not. `severity` is an object with other severities, {"tail": "error"}
 *   length    its length in bytes
 * Errors: ARGUMENT, also for a name that is no rule's; JSON; CALLBACK.
 * Example: swiftlr_schedule_lint(schedule, "{\"steps\": 99}", 13, text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_schedule_lint(const swiftlr_schedule *schedule, const char *settings,
                                           size_t length, char *buffer, size_t capacity,
                                           size_t *needed);

/* Writes the canonical spec, with every default filled in.
 * Errors: ARGUMENT.
 * Example: swiftlr_schedule_spec(schedule, text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_schedule_spec(const swiftlr_schedule *schedule, char *buffer,
                                           size_t capacity, size_t *needed);

/* 64 bits that stand for the schedule. The ranks of a run, and the run that resumes it, compare them to
 * know that they have the same schedule. They are the FNV-1a hash of the canonical spec, as
 * swiftlr_schedule_spec() writes it, without the zero byte and in one spelling for what says the same:
 * a whole number as an integer, 9 for 9.0; a length in another unit as its number of steps; one number
 * or function where all groups have the same. What swiftlr_scheduler_resume() takes for the same schedule
 * has the same bits, but for numbers that differ by roundings. A function of the caller counts as its name.
 *   fingerprint  receives them
 * Errors: ARGUMENT.
 * Example: swiftlr_schedule_fingerprint(schedule, &fingerprint); */
SWIFTLR_CALL int32_t swiftlr_schedule_fingerprint(const swiftlr_schedule *schedule,
                                                  uint64_t *fingerprint);

/* One curve of a swiftlr.curves as a schedule of its own, for its values at any position or for its
 * spec. The curve "lr" of any other schedule is that schedule.
 *   name  such as "weight_decay"; ends in a zero byte
 * Errors: ARGUMENT, also if the schedule has no curve of that name.
 * Example: swiftlr_schedule_curve(schedule, "lr", &curve); */
SWIFTLR_CALL int32_t swiftlr_schedule_curve(const swiftlr_schedule *schedule, const char *name,
                                            swiftlr_schedule **out);

/* ---- Specs ----------------------------------------------------------------------------------- */

/* Writes the canonical spec with every length that is not in steps ("10ep", "0.1dur") resolved:
 * {"length": "10ep", "steps": 5000}. Any program can read that without knowing the run.
 *   spec        a JSON object, as for swiftlr_schedule_create(); the functions that it names need not
 *               exist
 *   run         a JSON object, {"steps_per_epoch": 500}, with what is known of steps_per_epoch,
 *               total_steps, batch_size, tokens_per_step and rounding ("nearest", "up" or "down"). It
 *               takes precedence over the key "run" of the spec, because a file can only assume what
 *               the run will be
 *   run_length  the number of bytes of `run`, at most 2^48
 * Errors: ARGUMENT, JSON; SPEC, also if a length needs something that is not known.
 * Example: swiftlr_spec_resolve(spec, strlen(spec), "{}", 2, text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_spec_resolve(const char *spec, size_t length, const char *run,
                                          size_t run_length, char *buffer, size_t capacity,
                                          size_t *needed);

/* ---- Schedules that are written by hand ------------------------------------------------------ */

/* Each function here builds the schedule of a spec. Its comment names the type. Its parameters have the
 * names that the spec has for them; the type's other parameters have their defaults. docs/schedules has
 * the formulas. A failure is the failure of that spec and names the same parameter.
 *
 * The modes of swiftlr_schedule_plateau() say whether a metric is better when it is smaller, as a loss
 * is, or greater, as an accuracy is. */
#define SWIFTLR_PLATEAU_MIN 0
#define SWIFTLR_PLATEAU_MAX 1

/* The base value at every position. Stands for swiftlr.constant.
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_constant(&schedule); */
SWIFTLR_CALL int32_t swiftlr_schedule_constant(swiftlr_schedule **out);

/* The base value, multiplied by gamma every step_size steps. Stands for torch.StepLR.
 *   step_size  above 0
 *   gamma      0.1 is torch's default
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_step(30, 0.1, &schedule); */
SWIFTLR_CALL int32_t swiftlr_schedule_step(int64_t step_size, double gamma, swiftlr_schedule **out);

/* The base value, multiplied by gamma at each milestone. Stands for torch.MultiStepLR.
 *   milestones  positions in any order; copied
 *   count       the number of milestones, at most 2^20
 *   gamma       0.1 is torch's default
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_multi_step(milestones, 2, 0.1, &schedule); */
SWIFTLR_CALL int32_t swiftlr_schedule_multi_step(const int64_t *milestones, size_t count,
                                                 double gamma, swiftlr_schedule **out);

/* The base value, multiplied by gamma at every step. Stands for torch.ExponentialLR.
 *   gamma  such as 0.95
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_exponential(0.95, &schedule); */
SWIFTLR_CALL int32_t swiftlr_schedule_exponential(double gamma, swiftlr_schedule **out);

/* From the base value down to 0, along a power of the part of the way that is left. Stands for
 * torch.PolynomialLR.
 *   total_iters  steps to 0, above 0
 *   power        1 for a straight line
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_polynomial(100, 2, &schedule); */
SWIFTLR_CALL int32_t swiftlr_schedule_polynomial(int64_t total_iters, double power,
                                                 swiftlr_schedule **out);

/* From the base value down to eta_min along half a cosine wave, and up again after T_max. Stands for
 * torch.CosineAnnealingLR.
 *   T_max    steps of the way down, above 0
 *   eta_min  the lowest value, such as 0
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_cosine(100, 0, &schedule); */
SWIFTLR_CALL int32_t swiftlr_schedule_cosine(int64_t T_max, double eta_min, swiftlr_schedule **out);

/* From the base value down to eta_min along half a cosine wave, again and again. Each cycle is T_mult
 * times as long as the one before. Stands for torch.CosineAnnealingWarmRestarts.
 *   T_0      steps of the first cycle, at least 1
 *   T_mult   at least 1
 *   eta_min  the lowest value, such as 0
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_warm_restarts(10, 2, 0, &schedule); */
SWIFTLR_CALL int32_t swiftlr_schedule_warm_restarts(int64_t T_0, int64_t T_mult, double eta_min,
                                                    swiftlr_schedule **out);

/* Up from max_lr / div_factor to max_lr and down to max_lr / div_factor / final_div_factor, along
 * cosines. The momentum goes from 0.95 to 0.85 and back. Stands for torch.OneCycleLR.
 *   max_lr            the value at the top
 *   total_steps       steps in all, at least 1
 *   pct_start         the part of them on which the value rises, from 0 to 1, such as 0.3
 *   div_factor        such as 25
 *   final_div_factor  such as 1e4
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_one_cycle(0.1, 100, 0.3, 25, 1e4, &schedule); */
SWIFTLR_CALL int32_t swiftlr_schedule_one_cycle(double max_lr, int64_t total_steps,
                                                double pct_start, double div_factor,
                                                double final_div_factor, swiftlr_schedule **out);

/* Up from base_lr to max_lr and down again in straight lines, over and over. The momentum goes from 0.9
 * to 0.8 and back. Stands for torch.CyclicLR.
 *   base_lr         the value at the bottom
 *   max_lr          the value at the top
 *   step_size_up    above 0
 *   step_size_down  at least 0
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_cyclic(0.01, 0.1, 50, 50, &schedule); */
SWIFTLR_CALL int32_t swiftlr_schedule_cyclic(double base_lr, double max_lr, int64_t step_size_up,
                                             int64_t step_size_down, swiftlr_schedule **out);

/* Up from 0 to the base value in a straight line, then down along half a cosine wave. Stands for
 * transformers.cosine_with_min_lr.
 *   num_warmup_steps    at least 0
 *   num_training_steps  steps in all, warm-up included
 *   min_lr_rate         the last value as a part of the base value, such as 0
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_warmup_cosine(10, 100, 0.1, &schedule); */
SWIFTLR_CALL int32_t swiftlr_schedule_warmup_cosine(int64_t num_warmup_steps,
                                                    int64_t num_training_steps, double min_lr_rate,
                                                    swiftlr_schedule **out);

/* Warm-up in a straight line, the base value, decay along half a cosine wave. Stands for
 * transformers.warmup_stable_decay.
 *   num_warmup_steps  at least 0
 *   num_stable_steps  at least 0
 *   num_decay_steps   at least 0
 *   min_lr_ratio      the last value as a part of the base value, such as 0
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_wsd(10, 70, 20, 0, &schedule); */
SWIFTLR_CALL int32_t swiftlr_schedule_wsd(int64_t num_warmup_steps, int64_t num_stable_steps,
                                          int64_t num_decay_steps, double min_lr_ratio,
                                          swiftlr_schedule **out);

/* Up from 0 to the base value in a straight line, then down with the inverse square root of the
 * position. Stands for transformers.inverse_sqrt.
 *   num_warmup_steps  at least 0
 *   timescale         steps, above 0; the default of transformers is the length of the warm-up, or
 *                     10,000 without a warm-up
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_inverse_sqrt(10, 10, &schedule); */
SWIFTLR_CALL int32_t swiftlr_schedule_inverse_sqrt(int64_t num_warmup_steps, int64_t timescale,
                                                   swiftlr_schedule **out);

/* The rate, multiplied by factor whenever the metric that swiftlr_scheduler_step_metric() is given has
 * not improved for more than patience steps. Stands for torch.ReduceLROnPlateau.
 *   mode      one of SWIFTLR_PLATEAU_
 *   factor    below 1
 *   patience  steps, such as 10
 *   min_lr    the lowest value, such as 0
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_plateau(SWIFTLR_PLATEAU_MIN, 0.1, 10, 0, &schedule); */
SWIFTLR_CALL int32_t swiftlr_schedule_plateau(int32_t mode, double factor, int64_t patience,
                                              double min_lr, swiftlr_schedule **out);

/* ---- Schedules that are composed ------------------------------------------------------------- */

/* Each function here builds a schedule without a spec: swiftlr_schedule_build() one of any type, the others
 * compose schedules in the ways that are needed most, under the names that the types have. The parts do not
 * change, and may be freed right after the call. The new schedule calls the functions of its parts; two parts
 * with different functions of one name are refused. A failure is that of the spec, and names the same
 * parameter. There are at least 1 and at most 2^20 parts. Lengths and positions count steps, and one that is
 * whole is an integer in the spec.
 *
 * SWIFTLR_KIND_ says what a parameter of swiftlr_schedule_build() is. */
#define SWIFTLR_KIND_NULL 0      /* null, as for what is left out in Python by None */
#define SWIFTLR_KIND_INTEGER 1   /* an integer */
#define SWIFTLR_KIND_NUMBER 2    /* a number that may have a fraction: 10 is 10.0 */
#define SWIFTLR_KIND_FLAG 3      /* true, or false if the integer is 0 */
#define SWIFTLR_KIND_TEXT 4      /* a choice, or a length such as "10ep" */
#define SWIFTLR_KIND_FUNCTION 5  /* a function of the caller */
#define SWIFTLR_KIND_NUMBERS 6   /* a list of numbers */
#define SWIFTLR_KIND_PAIRS 7     /* a list of pairs: two times `count` numbers */
#define SWIFTLR_KIND_SCHEDULE 8  /* a schedule: the first of `schedules` */
#define SWIFTLR_KIND_SCHEDULES 9 /* a list of schedules */

/* A parameter of a schedule. Fields that do not belong to its kind are not looked at. */
typedef struct swiftlr_parameter {
  const char *name;                   /* ends in a zero byte; copied */
  int32_t kind;                       /* one of SWIFTLR_KIND_ */
  int64_t integer;                    /* of INTEGER and FLAG */
  double number;                      /* of NUMBER */
  const char *text;                   /* of TEXT; ends in a zero byte; copied */
  const swiftlr_function *function;   /* of FUNCTION, as in swiftlr_schedule_create() */
  const double *numbers;              /* of NUMBERS and PAIRS; copied */
  swiftlr_schedule *const *schedules; /* of SCHEDULE and SCHEDULES */
  size_t count;                       /* of the lists, at most 2^20 */
} swiftlr_parameter;

/* Builds a schedule of any type from its parameters.
 *   type        the name of the type, "torch.StepLR"; ends in a zero byte
 *   parameters  those that do not have their defaults; may be NULL if `count` is 0
 *   count       the number of `parameters`, at most 2^20
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_build("torch.StepLR", parameters, 1, &changed); */
SWIFTLR_CALL int32_t swiftlr_schedule_build(const char *type, const swiftlr_parameter *parameters,
                                            size_t count, swiftlr_schedule **out);

/* One schedule after the other, each on its own clock. Stands for swiftlr.sequence.
 *   parts    the schedules
 *   lengths  count - 1 lengths, those of all parts but the last, each at least 0; may be NULL for one part
 *   count    the number of parts
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_sequence(parts, lengths, 2, &changed); */
SWIFTLR_CALL int32_t swiftlr_schedule_sequence(swiftlr_schedule *const *parts,
                                               const double *lengths, size_t count,
                                               swiftlr_schedule **out);

/* Schedules that act on the same rate, one after the other at every step. Stands for
 * torch.ChainedScheduler.
 *   parts  the schedules, of torch's classes
 *   count  the number of parts
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_chain(parts, 2, &changed); */
SWIFTLR_CALL int32_t swiftlr_schedule_chain(swiftlr_schedule *const *parts, size_t count,
                                            swiftlr_schedule **out);

/* A schedule for each group; the last one serves all further groups. Stands for swiftlr.groups.
 *   parts  the schedules
 *   count  the number of parts
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_groups(parts, 2, &changed); */
SWIFTLR_CALL int32_t swiftlr_schedule_groups(swiftlr_schedule *const *parts, size_t count,
                                             swiftlr_schedule **out);

/* A schedule for each hyper-parameter. Stands for swiftlr.curves.
 *   names  those of the hyper-parameters, such as "lr" and "weight_decay"; each ends in a zero byte
 *   parts  the schedules
 *   count  the number of names, and of parts
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_curves(names, parts, 2, &changed); */
SWIFTLR_CALL int32_t swiftlr_schedule_curves(const char *const *names,
                                             swiftlr_schedule *const *parts, size_t count,
                                             swiftlr_schedule **out);

/* Up to the first value of a schedule in a straight line; the schedule begins after that. Stands for
 * swiftlr.warmup.
 *   steps  those of the warm-up, at least 0
 *   start  the first value as a part of the schedule's first, such as 0
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_warmup(schedule, 100, 0, &changed); */
SWIFTLR_CALL int32_t swiftlr_schedule_warmup(const swiftlr_schedule *schedule, double steps,
                                             double start, swiftlr_schedule **out);

/* A schedule times a factor. Stands for swiftlr.scale.
 *   by  the factor
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_scale(schedule, 0.5, &changed); */
SWIFTLR_CALL int32_t swiftlr_schedule_scale(const swiftlr_schedule *schedule, double by,
                                            swiftlr_schedule **out);

/* The schedule up to a position, then in a straight line to another value: the branch that ends a run.
 * Stands for swiftlr.cooldown.
 *   at     the last position of the schedule as it is, at least 0
 *   steps  those of the way down, at least 0
 *   to     the last value, such as 0
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_cooldown(schedule, 1000, 200, 0, &changed); */
SWIFTLR_CALL int32_t swiftlr_schedule_cooldown(const swiftlr_schedule *schedule, double at,
                                               double steps, double to, swiftlr_schedule **out);

/* The schedule up to a position; then what was to come at `end` comes at `new_end`. Stands for
 * swiftlr.extend.
 *   at       the last position of the schedule as it is, at least 0
 *   end      where the schedule was to end, above `at`
 *   new_end  where it is to end, above `at`
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_extend(schedule, 1000, 5000, 9000, &changed); */
SWIFTLR_CALL int32_t swiftlr_schedule_extend(const swiftlr_schedule *schedule, double at,
                                             double end, double new_end, swiftlr_schedule **out);

/* The schedule up to a position, then a warm-up from a part of it. Stands for swiftlr.rewarm.
 *   at     the last position of the schedule as it is, at least 0
 *   steps  those of the warm-up, at least 0
 *   start  the first value as a part of what it goes to, such as 0
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_rewarm(schedule, 1000, 100, 0, &changed); */
SWIFTLR_CALL int32_t swiftlr_schedule_rewarm(const swiftlr_schedule *schedule, double at,
                                             double steps, double start, swiftlr_schedule **out);

/* The schedule up to a position, then another one from its start. Stands for swiftlr.branch.
 *   at    the last position of the schedule as it is, at least 0
 *   then  what comes after it
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_branch(schedule, 1000, schedule, &changed); */
SWIFTLR_CALL int32_t swiftlr_schedule_branch(const swiftlr_schedule *schedule, double at,
                                             const swiftlr_schedule *then, swiftlr_schedule **out);

/* The schedule up to a position, then again from another of its positions. Stands for swiftlr.rewind.
 *   at  the last position of the schedule as it is, at least 0
 *   to  what its clock says there from then on, at least 0
 * Errors: ARGUMENT, SPEC.
 * Example: swiftlr_schedule_rewind(schedule, 1000, 0, &changed); */
SWIFTLR_CALL int32_t swiftlr_schedule_rewind(const swiftlr_schedule *schedule, double at, double to,
                                             swiftlr_schedule **out);

/* ---- Self-description ------------------------------------------------------------------------ */

/* Describes every type of schedule that this library has, as a JSON object of about 200 kB. Schemas,
 * forms and constructors in other languages can be made from it. It is {"version": "0.1.0", "types":
 * [...]} with a type {"name", "documentation", "source", "forms": ["closed", "chain"], "parameters":
 * [...], "example"}. The example is a small spec, in which "my_function" stands for a function of the
 * caller. A parameter has a "name", a "kind", what is "allowed" in words, its "meaning", and
 * "required": true or its "default". Its kind is "number", "list" (of numbers), "pairs" (of numbers),
 * "choice" (of the "choices"), "product" (some of the "choices" in a text, with "*" between them),
 * "flag", "schedule", "schedules" (a list; with "of", only the parameters of this type), "curves" (an
 * object with a schedule under each name) or "function" (a name). Numbers have "minimum",
 * "exclusiveMinimum", "maximum", "exclusiveMaximum", "whole": true and, if they are lengths or
 * positions, "unit": "steps", which is then also the unit of the first number of a pair.
 * "nullable": true allows null; "per_group": true allows a list with one number for each group.
 * Errors: ARGUMENT.
 * Example: swiftlr_types(NULL, 0, &needed); */
SWIFTLR_CALL int32_t swiftlr_types(char *buffer, size_t capacity, size_t *needed);

/* Writes the name of a type, such as "torch.StepLR", for programs without a JSON parser.
 *   index  from 0 in the order of swiftlr_types(); the text is empty, and *needed is 1, after the last type
 * Errors: ARGUMENT.
 * Example: swiftlr_type_name(0, text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_type_name(size_t index, char *buffer, size_t capacity, size_t *needed);

/* Writes the name of a parameter of a type, such as "step_size".
 *   type   the name of the type; ends in a zero byte
 *   index  from 0 in the order of swiftlr_types(); the text is empty, and *needed is 1, after the last one
 * Errors: ARGUMENT; SPEC if there is no such type.
 * Example: swiftlr_type_parameter("torch.StepLR", 0, text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_type_parameter(const char *type, size_t index, char *buffer,
                                            size_t capacity, size_t *needed);

/* Writes what may be meant by a name that is no type's: a type without its framework ("StepLR"), a path to a class
 * ("torch.optim.lr_scheduler.StepLR"), what a framework calls it in its settings ("NoamAnnealing"), or one that is
 * misspelt. A JSON object: {"types": a list of at most five, the likeliest first, "known": a list of what is known of
 * the name}. Each of these is an object: {"names": a list of spellings, "found_in": the framework and its setting,
 * "here": what it is in swiftlr, in words, "section": of docs/coming-from.md, or "", "types": those in `here`}.
 *   name  any text; ends in a zero byte
 * Errors: ARGUMENT.
 * Example: swiftlr_type_candidates("StepLR", text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_type_candidates(const char *name, char *buffer, size_t capacity,
                                             size_t *needed);

/* Writes the rules of swiftlr_schedule_check(), as a JSON list of objects: {"name": "rises_again",
 * "severity": "error", "warning" or "note", "meaning": what it finds}.
 * Errors: ARGUMENT.
 * Example: swiftlr_check_rules(text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_check_rules(char *buffer, size_t capacity, size_t *needed);

/* ---- Schedulers ------------------------------------------------------------------------------ */

/* How a scheduler computes. Closed form: each value from the position alone, without drift. Chain form:
 * each value from the group's current value, as torch.optim.lr_scheduler does, with torch's bits; so do
 * MMEngine and the warm-ups that pytorch-ignite and pytorch_warmup put around torch's schedulers. Chain
 * form in float32: the same, but every operation on a rate is rounded to float32, as torch does if a
 * group's rate is a float32 tensor. The doubles that come out are then floats. */
#define SWIFTLR_FORM_CLOSED 0
#define SWIFTLR_FORM_CHAIN 1
#define SWIFTLR_FORM_CHAIN_FLOAT32 2
#define SWIFTLR_FORM_SAVED -1 /* for swiftlr_scheduler_resume_as() alone: that of the checkpoint */

/* A cursor over a schedule for the groups of one optimizer. */
typedef struct swiftlr_scheduler swiftlr_scheduler;

/* Starts a scheduler at position 0.
 *   form   one of SWIFTLR_FORM_
 *   lrs    the groups' initial rates on entry; on success, the rates of the first optimizer step
 *   count  the number of groups, 1 to 2^24
 * Errors: ARGUMENT, COUNT, FORM, and those of the formula.
 * Example: swiftlr_scheduler_create(schedule, SWIFTLR_FORM_CHAIN, lrs, 2, &scheduler); */
SWIFTLR_CALL int32_t swiftlr_scheduler_create(const swiftlr_schedule *schedule, int32_t form,
                                              double *lrs, size_t count, swiftlr_scheduler **out);

/* Copies a scheduler, with its schedule, position and values. Steps of one do not change the other.
 * Errors: ARGUMENT.
 * Example: swiftlr_scheduler_clone(scheduler, &twin); */
SWIFTLR_CALL int32_t swiftlr_scheduler_clone(const swiftlr_scheduler *scheduler,
                                             swiftlr_scheduler **out);

/* Frees a scheduler.
 *   scheduler  may be NULL
 * Example: swiftlr_scheduler_free(scheduler); */
SWIFTLR_API void swiftlr_scheduler_free(swiftlr_scheduler *scheduler);

/* Takes one step.
 *   lrs  the current rates on entry, which the chain form transforms and the closed form ignores; the
 *        next rates on success
 * Errors: ARGUMENT, COUNT, and those of the formula; FORM if the value follows a metric.
 * Example: swiftlr_scheduler_step(scheduler, lrs, 2); */
SWIFTLR_CALL int32_t swiftlr_scheduler_step(swiftlr_scheduler *scheduler, double *lrs,
                                            size_t count);

/* Goes to a position, as torch's step(epoch) does. In both forms the value is that of the closed form,
 * if the schedule has one.
 *   epoch  steps from 0, whole or fractional, at most 2^53 in size
 *   lrs    as in swiftlr_scheduler_step()
 * Errors: as swiftlr_scheduler_step(); FORM if the schedule cannot jump: a composed schedule in chain
 * form, or one with a part that follows a metric.
 * Example: swiftlr_scheduler_step_to(scheduler, 12.5, lrs, 2); */
SWIFTLR_CALL int32_t swiftlr_scheduler_step_to(swiftlr_scheduler *scheduler, double epoch,
                                               double *lrs, size_t count);

/* Takes one step with the value of a metric, as torch's ReduceLROnPlateau.step(metrics) does. In closed
 * form, a schedule that follows a metric may be a part of another schedule. It then receives the
 * metrics of the steps at which it is the active part, except for the first of them, which starts it.
 * Other parts ignore the metric.
 *   metric  such as the loss on held-out data; any double, and a NaN counts as no improvement
 *   lrs     as in swiftlr_scheduler_step()
 * Errors: ARGUMENT, COUNT, and those of the formula; FORM if no part follows a metric.
 * Example: swiftlr_scheduler_step_metric(scheduler, loss, lrs, 2); */
SWIFTLR_CALL int32_t swiftlr_scheduler_step_metric(swiftlr_scheduler *scheduler, double metric,
                                                   double *lrs, size_t count);

/* Takes one step without a metric. A part that follows one and is active, or torch.ReduceLROnPlateau in
 * chain form, keeps its value and what it has remembered of the metrics, while the position goes on.
 * Everything else steps as with swiftlr_scheduler_step().
 *   lrs  as in swiftlr_scheduler_step()
 * Errors: ARGUMENT, COUNT, and those of the formula.
 * Example: swiftlr_scheduler_hold(scheduler, lrs, 2); */
SWIFTLR_CALL int32_t swiftlr_scheduler_hold(swiftlr_scheduler *scheduler, double *lrs,
                                            size_t count);

/* The position of the last step, 0 after creation.
 *   epoch  receives it, in steps from 0
 * Errors: ARGUMENT.
 * Example: swiftlr_scheduler_last_epoch(scheduler, &epoch); */
SWIFTLR_CALL int32_t swiftlr_scheduler_last_epoch(const swiftlr_scheduler *scheduler,
                                                  double *epoch);

/* The number of steps taken, 1 after creation, because torch counts the first value as a step. A few of
 * torch's classes count nothing: torch.CosineAnnealingWarmRestarts stays at 0.
 *   steps  receives it
 * Errors: ARGUMENT.
 * Example: swiftlr_scheduler_step_count(scheduler, &steps); */
SWIFTLR_CALL int32_t swiftlr_scheduler_step_count(const swiftlr_scheduler *scheduler,
                                                  int64_t *steps);

/* The rates of the last step.
 *   lrs  receives them
 * Errors: ARGUMENT, COUNT.
 * Example: swiftlr_scheduler_last_lr(scheduler, lrs, 2); */
SWIFTLR_CALL int32_t swiftlr_scheduler_last_lr(const swiftlr_scheduler *scheduler, double *lrs,
                                               size_t count);

/* The values of the last step for a hyper-parameter other than the rate. Schedules that cycle the
 * momentum (torch.CyclicLR, torch.OneCycleLR) have "momentum", for an optimizer's momentum or, if it
 * has none, for the first of its betas. A swiftlr.curves has one name for each of its curves except
 * "lr".
 *   name    the hyper-parameter; ends in a zero byte
 *   values  receives them, one for each group
 * Errors: ARGUMENT, also if the schedule has no values of that name; COUNT.
 * Example: swiftlr_scheduler_last_values(scheduler, "momentum", momenta, 2); */
SWIFTLR_CALL int32_t swiftlr_scheduler_last_values(const swiftlr_scheduler *scheduler,
                                                   const char *name, double *values, size_t count);

/* The number of groups.
 *   count  receives it
 * Errors: ARGUMENT.
 * Example: swiftlr_scheduler_group_count(scheduler, &groups); */
SWIFTLR_CALL int32_t swiftlr_scheduler_group_count(const swiftlr_scheduler *scheduler,
                                                   size_t *count);

/* Writes the names that swiftlr_scheduler_last_values() accepts, as a JSON list: ["weight_decay"].
 * Errors: ARGUMENT.
 * Example: swiftlr_scheduler_value_names(scheduler, text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_scheduler_value_names(const swiftlr_scheduler *scheduler, char *buffer,
                                                   size_t capacity, size_t *needed);

/* Writes one of the names that swiftlr_scheduler_last_values() accepts.
 *   index  from 0; the text is empty, and *needed is 1, after the last name
 * Errors: ARGUMENT.
 * Example: swiftlr_scheduler_value_name(scheduler, 0, text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_scheduler_value_name(const swiftlr_scheduler *scheduler, size_t index,
                                                  char *buffer, size_t capacity, size_t *needed);

/* Gives each group its own base value for a curve of a swiftlr.curves, in place of 1. The values of the
 * last step change accordingly. The base values are part of the state. A curve "weight_decay" leaves
 * groups with the base value 0 at 0 if another group has one other than 0.
 *   name    the curve, any but "lr"; ends in a zero byte
 *   values  one for each group; any double, including infinities and NaN
 * Errors: ARGUMENT, also if there is no such curve; COUNT; and those of the formula.
 * Example: swiftlr_scheduler_set_base(scheduler, "weight_decay", decays, 2); */
SWIFTLR_CALL int32_t swiftlr_scheduler_set_base(swiftlr_scheduler *scheduler, const char *name,
                                                const double *values, size_t count);

/* ---- Schedulers of float rates --------------------------------------------------------------- */

/* As swiftlr_scheduler_create(), for programs that keep their rates as floats. The functions in "_float" and
 * those without may be called with any scheduler. It computes with doubles, or as its form says, and rounds
 * each rate once. In chain form, a step goes on from the double that the scheduler gave if the float is still
 * the nearest one to it, and from the float if somebody has changed it: rounding does not add up.
 *   form   one of SWIFTLR_FORM_
 *   lrs    the groups' initial rates on entry; on success, the rates of the first optimizer step
 *   count  the number of groups, 1 to 2^24
 * Errors: as swiftlr_scheduler_create().
 * Example: swiftlr_scheduler_create_float(schedule, SWIFTLR_FORM_CHAIN, floats, 2, &twin); */
SWIFTLR_CALL int32_t swiftlr_scheduler_create_float(const swiftlr_schedule *schedule, int32_t form,
                                                    float *lrs, size_t count,
                                                    swiftlr_scheduler **out);

/* As swiftlr_scheduler_step().
 *   lrs  the current rates on entry; the next rates on success
 * Errors: as swiftlr_scheduler_step().
 * Example: swiftlr_scheduler_step_float(scheduler, floats, 2); */
SWIFTLR_CALL int32_t swiftlr_scheduler_step_float(swiftlr_scheduler *scheduler, float *lrs,
                                                  size_t count);

/* As swiftlr_scheduler_step_to().
 *   epoch  steps from 0, whole or fractional, at most 2^53 in size
 *   lrs    as in swiftlr_scheduler_step_float()
 * Errors: as swiftlr_scheduler_step_to().
 * Example: swiftlr_scheduler_step_to_float(scheduler, 12.5, floats, 2); */
SWIFTLR_CALL int32_t swiftlr_scheduler_step_to_float(swiftlr_scheduler *scheduler, double epoch,
                                                     float *lrs, size_t count);

/* As swiftlr_scheduler_step_metric().
 *   metric  such as the loss on held-out data; any double, and a NaN counts as no improvement
 *   lrs     as in swiftlr_scheduler_step_float()
 * Errors: as swiftlr_scheduler_step_metric().
 * Example: swiftlr_scheduler_step_metric_float(scheduler, loss, floats, 2); */
SWIFTLR_CALL int32_t swiftlr_scheduler_step_metric_float(swiftlr_scheduler *scheduler,
                                                         double metric, float *lrs, size_t count);

/* As swiftlr_scheduler_hold().
 *   lrs  as in swiftlr_scheduler_step_float()
 * Errors: as swiftlr_scheduler_hold().
 * Example: swiftlr_scheduler_hold_float(scheduler, floats, 2); */
SWIFTLR_CALL int32_t swiftlr_scheduler_hold_float(swiftlr_scheduler *scheduler, float *lrs,
                                                  size_t count);

/* As swiftlr_scheduler_last_lr().
 *   lrs  receives them
 * Errors: as swiftlr_scheduler_last_lr().
 * Example: swiftlr_scheduler_last_lr_float(scheduler, floats, 2); */
SWIFTLR_CALL int32_t swiftlr_scheduler_last_lr_float(const swiftlr_scheduler *scheduler, float *lrs,
                                                     size_t count);

/* ---- Groups that change during a run ----------------------------------------------------------- */

/* A scheduler at the position of this one for groups with other initial rates, or for more groups, or fewer.
 * This scheduler does not change. A group that keeps its initial rate keeps its current one. One with another
 * initial rate, or a new one, gets the rate that a run from the start would have given it: in closed form
 * that of the position; in chain form all steps up to the position are made again for it, as in
 * swiftlr_scheduler_resume(). swiftlr_scheduler_last_lr() then has the rates. Of groups of which some are
 * float32, a new one is as the last one.
 *   lrs    the initial rate of each group, any double, in the order of the groups of the optimizer
 *   count  the number of groups from now on, 1 to 2^24
 * Errors: ARGUMENT, COUNT, and those of the formula; STATE for more than 2^32 steps (divided by the number
 * of groups) to make again.
 * Example: swiftlr_scheduler_rebase(scheduler, initial, 3, &twin); */
SWIFTLR_CALL int32_t swiftlr_scheduler_rebase(const swiftlr_scheduler *scheduler, const double *lrs,
                                              size_t count, swiftlr_scheduler **out);

/* ---- Operations ------------------------------------------------------------------------------ */

/* A schedule that is this one up to a position, with the same bits, and something else after it: cooled
 * down from there (the branch that ends a run), stretched to another horizon, warmed up again, followed
 * by another schedule, or with its clock set back. It keeps this schedule alive and calls its
 * functions. This schedule does not change.
 *   operation  a JSON object, {"type": "swiftlr.cooldown", "at": 1000, "steps": 200}: the spec of
 *              swiftlr.cooldown, .extend, .rewarm, .branch or .rewind without the key "schedule". A
 *              schedule in it may name the functions that this schedule calls
 * Errors: ARGUMENT, JSON, SPEC.
 * Example: swiftlr_schedule_change(schedule, operation, strlen(operation), &changed); */
SWIFTLR_CALL int32_t swiftlr_schedule_change(const swiftlr_schedule *schedule,
                                             const char *operation, size_t length,
                                             swiftlr_schedule **out);

/* A scheduler at the position of this one, with the same rates, that continues with the changed
 * schedule. This scheduler does not change. Only the closed form allows it: in chain form a rate
 * follows from the one before, and not from the position.
 *   operation  as in swiftlr_schedule_change(). Without "at" it begins at the scheduler's position;
 *              "at" must not be before that
 * Errors: ARGUMENT, JSON, SPEC, COUNT; FORM in chain form.
 * Example: swiftlr_scheduler_change(scheduler, operation, strlen(operation), &twin); */
SWIFTLR_CALL int32_t swiftlr_scheduler_change(const swiftlr_scheduler *scheduler,
                                              const char *operation, size_t length,
                                              swiftlr_scheduler **out);

/* ---- State ----------------------------------------------------------------------------------- */

/* The state as a JSON object. In chain form it has the keys of torch's state_dict() in torch's order.
 * In closed form it is {"form": "closed", "base_lrs": [...], "last_epoch": n, ...}, with a list
 * "memory" of what the schedules that follow a metric remember.
 * Errors: ARGUMENT.
 * Example: swiftlr_scheduler_state(scheduler, text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_scheduler_state(const swiftlr_scheduler *scheduler, char *buffer,
                                             size_t capacity, size_t *needed);

/* Loads the state of a scheduler of the same kind. The rates of the groups are then those in the state;
 * swiftlr_scheduler_last_lr() reads them.
 *   state  a JSON object, as swiftlr_scheduler_state() writes it
 * Errors: ARGUMENT, JSON, STATE, COUNT.
 * Example: swiftlr_scheduler_load_state(scheduler, state, strlen(state)); */
SWIFTLR_CALL int32_t swiftlr_scheduler_load_state(swiftlr_scheduler *scheduler, const char *state,
                                                  size_t length);

/* The whole scheduler as one JSON object, {"format": "swiftlr.checkpoint", "version": 1, "form":
 * "chain", "spec": {...}, "state": {...}, "groups": [{"initial_lr": 0.1, "lr": 0.05}, ...]}. Any
 * language can continue from it without the code that built the scheduler.
 *
 * "form" is "closed", "chain" or "chain32", the three of SWIFTLR_FORM_. If the rates of only some groups
 * are float32, it is a list with "chain" or "chain32" for each group: ["chain", "chain32"].
 * Errors: ARGUMENT.
 * Example: swiftlr_scheduler_checkpoint(scheduler, text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_scheduler_checkpoint(const swiftlr_scheduler *scheduler, char *buffer,
                                                  size_t capacity, size_t *needed);

/* Makes a scheduler from a checkpoint. swiftlr_scheduler_last_lr() then gives the rates of its groups,
 * which the caller may have changed after the last step. This is also how a scheduler is made for groups
 * of which only some are float32: from a checkpoint with a form for each.
 *   checkpoint  a JSON object, as swiftlr_scheduler_checkpoint() writes it
 * Errors: ARGUMENT, JSON, SPEC, STATE, FORMAT, COUNT, FORM.
 * Example: swiftlr_scheduler_restore(checkpoint, strlen(checkpoint), NULL, 0, &scheduler); */
SWIFTLR_CALL int32_t swiftlr_scheduler_restore(const char *checkpoint, size_t length,
                                               const swiftlr_function *functions,
                                               size_t function_count, swiftlr_scheduler **out);

/* What to do with a checkpoint whose schedule differs from the given one. FAIL: fail, and name every
 * difference. KEEP: keep the checkpoint's schedule. USE: use the given schedule, at the checkpoint's
 * position. RESCALE: as USE, but at the position that is the same part of the new horizon as the old
 * position was of the old one. If the old position was whole, the new one is rounded to a whole number,
 * halves away from 0.
 *
 * The horizon of a schedule is the greatest of its parameters in steps, including those of its parts.
 * The horizon of a sequence is the start of its last part plus the horizon of that part. A schedule that
 * follows a metric has none. */
#define SWIFTLR_MISMATCH_FAIL 0
#define SWIFTLR_MISMATCH_KEEP 1
#define SWIFTLR_MISMATCH_USE 2
#define SWIFTLR_MISMATCH_RESCALE 3

/* Makes a scheduler from a checkpoint, and compares the schedule in it with a given one. If both do the
 * same, the result is that of swiftlr_scheduler_restore(). How a spec is spelled makes no difference,
 * and neither do numbers that differ by less than one part in 10^12.
 * For the functions that the checkpoint names, the scheduler calls those of the given schedule.
 *
 * In closed form another schedule is evaluated at the position. In chain form all steps up to the
 * position are made again, from the initial rates, so that the rates have the bits of a run that had this
 * schedule from the start. That takes 10 to 25 ns a step for one group, and calls functions again. A
 * position that is negative or not whole is jumped to from the last one that steps reach. A schedule that
 * follows a metric keeps what it remembers; torch.ReduceLROnPlateau keeps its rates as well.
 *   checkpoint  a JSON object, as swiftlr_scheduler_checkpoint() writes it
 *   mismatch    one of SWIFTLR_MISMATCH_
 * Errors: ARGUMENT, JSON, SPEC, FORMAT, COUNT, FORM; STATE, also if the schedules differ, or for more than
 * 2^32 steps (divided by the number of groups) to make again; and those of the formula.
 * Example: swiftlr_scheduler_resume(checkpoint, strlen(checkpoint), schedule, SWIFTLR_MISMATCH_FAIL,
 *                                   &scheduler); */
SWIFTLR_CALL int32_t swiftlr_scheduler_resume(const char *checkpoint, size_t length,
                                              const swiftlr_schedule *schedule, int32_t mismatch,
                                              swiftlr_scheduler **out);

/* As swiftlr_scheduler_resume(), for a program that has initial rates of its own, or needs another form
 * than the checkpoint's. Initial rates are compared like parameters, and KEEP keeps those of the
 * checkpoint. From another form the position and the number of steps are taken over, and what torch's
 * plateau remembers. The rates then follow from the schedule as described there. They may differ from
 * those before in the last bits, and are other rates where somebody has changed those by hand.
 *   checkpoint  a JSON object, as swiftlr_scheduler_checkpoint() writes it
 *   form        one of SWIFTLR_FORM_; SAVED for the checkpoint's, which may be a list of forms
 *   lrs         the initial rate of each group, any double; or NULL for those of the checkpoint
 *   count       the number of groups; 0 if lrs is NULL
 *   mismatch    one of SWIFTLR_MISMATCH_
 * Errors: as swiftlr_scheduler_resume(); COUNT, also if KEEP meets another number of groups.
 * Example: swiftlr_scheduler_resume_as(checkpoint, strlen(checkpoint), schedule, SWIFTLR_FORM_CHAIN, lrs,
 *                                      2, SWIFTLR_MISMATCH_USE, &scheduler); */
SWIFTLR_CALL int32_t swiftlr_scheduler_resume_as(const char *checkpoint, size_t length,
                                                 const swiftlr_schedule *schedule, int32_t form,
                                                 const double *lrs, size_t count, int32_t mismatch,
                                                 swiftlr_scheduler **out);

/* ---- Finding a rate ---------------------------------------------------------------------------- */

/* A range test at work. It gives the rates of each step, takes the loss that the step had, and says when it
 * is over. SWIFTLR_FINDER_ says how it stands: the sweep goes on; it is over because all steps are made; because
 * the loss has diverged; or because it is no finite number. */
#define SWIFTLR_FINDER_GOES_ON 0
#define SWIFTLR_FINDER_END 1
#define SWIFTLR_FINDER_DIVERGED 2
#define SWIFTLR_FINDER_NOT_FINITE 3

/* A range test. */
typedef struct swiftlr_finder swiftlr_finder;

/* Starts a range test. The rates of all groups grow by the same factors, so that their ratios stay.
 *   plan   a JSON object with any of: "start_lr" (null for the rate that the first group has), "end_lr" (10),
 *          "num_iter" (100), "step_mode" ("exp" or "linear"), "convention" ("torch_lr_finder", "ignite",
 *          "fastai" or "lightning": whose exponents, averages of losses and end), "smooth_f" (0.05, the weight
 *          of a new loss in the average of the first two), "diverge_th" (how many times the best loss is the end;
 *          null for 5, or 4 for the last two), "group" (the index of the only group that is swept, or null)
 *   lrs    the groups' rates on entry, finite and at least 0; on success, the rates of the first step
 *   count  the number of groups, 1 to 2^24
 * Errors: ARGUMENT, JSON, SPEC, and those of the formula.
 * Example: swiftlr_finder_create("{}", 2, lrs, 2, &other); */
SWIFTLR_CALL int32_t swiftlr_finder_create(const char *plan, size_t length, double *lrs,
                                           size_t count, swiftlr_finder **out);

/* Frees a finder.
 *   finder  may be NULL
 * Example: swiftlr_finder_free(finder); */
SWIFTLR_API void swiftlr_finder_free(swiftlr_finder *finder);

/* Takes the loss of the step that was made with the rates before.
 *   loss    any double; an infinity or a NaN ends the sweep
 *   lrs     receives the rates of the next step; those of the last one where the sweep is over
 *   status  receives one of SWIFTLR_FINDER_
 * Errors: ARGUMENT, also if the sweep is over; COUNT.
 * Example: swiftlr_finder_step(finder, loss, lrs, 2, &status); */
SWIFTLR_CALL int32_t swiftlr_finder_step(swiftlr_finder *finder, double loss, double *lrs,
                                         size_t count, int32_t *status);

/* The rates of the step that is to be made, and how the sweep stands, as after restoring.
 *   lrs     receives them
 *   status  receives one of SWIFTLR_FINDER_
 * Errors: ARGUMENT, COUNT.
 * Example: swiftlr_finder_rates(finder, lrs, 2, &status); */
SWIFTLR_CALL int32_t swiftlr_finder_rates(const swiftlr_finder *finder, double *lrs, size_t count,
                                          int32_t *status);

/* The state as a JSON object, {"format": "swiftlr.finder", "version": 1, "plan": {...}, "lrs": the rates
 * before the sweep, "losses": as they were given}. A sweep that was killed goes on from it, and a stored one can
 * be judged again.
 * Errors: ARGUMENT.
 * Example: swiftlr_finder_state(finder, text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_finder_state(const swiftlr_finder *finder, char *buffer,
                                          size_t capacity, size_t *needed);

/* Makes a finder from a state.
 *   sweep  a JSON object, as swiftlr_finder_state() writes it
 * Errors: ARGUMENT, JSON, STATE, FORMAT, and those of the formula.
 * Example: swiftlr_finder_restore(sweep, strlen(sweep), &other); */
SWIFTLR_CALL int32_t swiftlr_finder_restore(const char *sweep, size_t length, swiftlr_finder **out);

/* What a rule suggests for the sweep so far. As swiftlr_suggest() with the rates of the first group, or of the
 * only one that is swept, and the losses: as they were given for "default", and for the rules of peers as their
 * finders average and trim them.
 *   rule  as in swiftlr_suggest()
 *   lr    receives the rate, or a NaN if there is none
 * Errors: ARGUMENT, JSON, SPEC.
 * Example: swiftlr_finder_suggest(finder, rule, strlen(rule), &value, text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_finder_suggest(const swiftlr_finder *finder, const char *rule,
                                            size_t length, double *lr, char *buffer,
                                            size_t capacity, size_t *needed);

/* What a rule suggests for a curve, as a JSON object: {"rule": "default", "lr": a rate or null, "edge",
 * "steepest", "mid", "safe": rates or null, "reason": why there is none or null, "warning": a text or null,
 * "lrs", "losses": the curve that the rule looked at}. A curve without an answer, flat, short, never falling or
 * not finite, is no error: it has a reason.
 *
 * The rule "default" smooths over the logarithm of the rate, without a lag. "edge" is the highest rate that
 * still helped, which is its "lr"; "steepest" where the loss falls fastest, "mid" their geometric mean, and
 * "safe" a third of the edge, for long runs. The rules of peers have the bits of their code.
 *   lrs     a rate above 0 for each loss, in rising order
 *   losses  any doubles
 *   count   the number of both, at most 10000
 *   rule    a name, or a JSON object with the name as "rule" and options: "default" (width,
 *           0.25 decades), "torch_lr_finder.steepest" (skip_start, skip_end), "fastai.valley", "fastai.slide"
 *           (lr_diff, thresh, adjust_value), "fastai.minimum", "fastai.steep", "lightning.per_index",
 *           "lightning.per_rate" (skip_begin, skip_end), "ignite"
 *   length  the number of bytes of the rule
 *   lr      receives the rate, or a NaN if there is none
 * Errors: ARGUMENT, JSON, SPEC.
 * Example: swiftlr_suggest(values, losses, 9, rule, strlen(rule), &value, text, sizeof text, &needed); */
SWIFTLR_CALL int32_t swiftlr_suggest(const double *lrs, const double *losses, size_t count,
                                     const char *rule, size_t length, double *lr, char *buffer,
                                     size_t capacity, size_t *needed);

/* ---- Laws of the loss -------------------------------------------------------------------------- */

/* The loss that a law predicts after some steps of a run, from the rates of its steps alone. Below, t counts
 * steps from 0, e[t] is the rate of step t, S(t) = e[0] + ... + e[t], and falls are e[k-1] - e[k]. A law holds
 * for one model, one batch size and one peak rate; swiftlr.forecast in Python fits its parameters to measured
 * curves, and the file that it writes is a law here.
 *
 * "momentum", parameters L0, A, alpha, C, lambda (arXiv:2408.11029): L0 + A S(t)^-alpha - C (m[1] + ... + m[t]),
 * where m[0] = 0 and m[k] = lambda m[k-1] + e[k-1] - e[k].
 * "multi_power", parameters L0, A, alpha, B, C, beta, gamma (arXiv:2503.12811): L0 + A S(t)^-alpha less B times
 * the sum over k of each fall times 1 - (1 + C e[k]^-gamma (S(t) - S(k-1)))^-beta.
 * "functional_scaling", parameters L0, c1, s, c2, c3, c4, g (arXiv:2509.19189): L0 + c1 S(t)^-s less c2 times the
 * sum over k of each fall above 0 times (c3 + S(k)^-s) (1 - (1 + c4 (S(t) - S(k)))^-g).
 * "convex_bound", parameters D, G: D^2 t1 + G^2 (t2 + t3) of swiftlr_convex_bound() over the steps up to t.
 *
 * The first costs as much as there are rates. Each of the others goes through all changes of the rate for each
 * point; a block makes that cheaper by counting changes close to each other as one.
 *   law     a JSON object with "kind" and "parameters"; other keys are ignored
 *   rates   the rate of each step from 0 on, finite and at least 0
 *   count   the number of rates, at most 2^27
 *   steps   the steps after which the loss is wanted, from 0 to below count, in rising order; may be NULL if `points` is 0
 *   points  the number of steps, at most 2^27; 0 for all of the run
 *   block   the steps within which changes in one direction count as one at their mean; 1 is exact
 *   losses  receives the losses, one for each step that is asked for; infinite while all rates are 0
 * Errors: ARGUMENT, JSON, SPEC.
 * Example: swiftlr_law_losses(law, strlen(law), values, 9, &steps, 1, 1, predicted); */
SWIFTLR_CALL int32_t swiftlr_law_losses(const char *law, size_t length, const double *rates,
                                        size_t count, const int64_t *steps, size_t points,
                                        int64_t block, double *losses);

/* The three terms of what convex optimization promises of the last point of a run (arXiv:2501.18965), with a
 * distance of 1 between the start and the best point: t1 = 1 / (2 S[1]), t2 = Q[1] / (2 S[1]), and t3, half the sum
 * over k below T of (e[k] / S[k+1]) (Q[k] / S[k]), where S[k] = e[k] + ... + e[T], and Q[k] is the sum of
 * the same rates, each times its norm, squared. Of rates c times as high the bound is t1 / c + c (t2 + t3): it is
 * least at c = sqrt(t1 / (t2 + t3)). Rates of 0 at the end count nothing; if all are, t1 is infinite.
 *   rates       the rate of each step, finite and at least 0
 *   count       the number of rates, at most 2^27
 *   norms       the norm of the gradient of each step, finite and at least 0; may be NULL if `norm_count` is 0
 *   norm_count  the number of norms: as many as rates, or 0, where each norm is 1
 *   terms       receives t1, t2 and t3
 * Errors: ARGUMENT, COUNT.
 * Example: swiftlr_convex_bound(values, 9, values, 9, terms); */
SWIFTLR_CALL int32_t swiftlr_convex_bound(const double *rates, size_t count, const double *norms,
                                          size_t norm_count, double *terms);

/* The schedule that fits the gradient norms of an earlier run, as multiples of its highest rate
 * (arXiv:2310.07831): with w[t] = G[t]^-power, w[t] times the sum of w after t, divided by the largest of these.
 * The last one is 0. Equal norms give a linear decay, norms that fall at first a warm-up.
 *   norms   of each step, finite and above 0
 *   count   the number of norms, at most 2^27
 *   power   2 for SGD and Euclidean norms, 1 for Adam and sums of magnitudes
 *   window  of how many norms around each the median is taken first, an odd number; 1 for none
 *   rates   receives a number for each norm, from 0 to 1
 * Errors: ARGUMENT.
 * Example: swiftlr_refined_rates(values, 9, 2, 1, predicted); */
SWIFTLR_CALL int32_t swiftlr_refined_rates(const double *norms, size_t count, int32_t power,
                                           int64_t window, double *rates);

#ifdef __cplusplus
}
#endif

#endif
