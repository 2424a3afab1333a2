/* What SWIFTLR_ABI 1 promises. BaselineTests.swift compares it and writes it. */
#include <stddef.h>
#include <stdint.h>
#define SWIFTLR_ERROR_ARGUMENT 1
#define SWIFTLR_ERROR_CALLBACK 32
#define SWIFTLR_ERROR_COUNT 6
#define SWIFTLR_ERROR_DIVISION 16
#define SWIFTLR_ERROR_DOMAIN 18
#define SWIFTLR_ERROR_FORM 7
#define SWIFTLR_ERROR_FORMAT 5
#define SWIFTLR_ERROR_JSON 2
#define SWIFTLR_ERROR_OVERFLOW 17
#define SWIFTLR_ERROR_SPEC 3
#define SWIFTLR_ERROR_STATE 4
#define SWIFTLR_FINDER_DIVERGED 2
#define SWIFTLR_FINDER_END 1
#define SWIFTLR_FINDER_GOES_ON 0
#define SWIFTLR_FINDER_NOT_FINITE 3
#define SWIFTLR_FORM_CHAIN 1
#define SWIFTLR_FORM_CHAIN_FLOAT32 2
#define SWIFTLR_FORM_CLOSED 0
#define SWIFTLR_FORM_SAVED -1
#define SWIFTLR_KIND_FLAG 3
#define SWIFTLR_KIND_FUNCTION 5
#define SWIFTLR_KIND_INTEGER 1
#define SWIFTLR_KIND_NULL 0
#define SWIFTLR_KIND_NUMBER 2
#define SWIFTLR_KIND_NUMBERS 6
#define SWIFTLR_KIND_PAIRS 7
#define SWIFTLR_KIND_SCHEDULE 8
#define SWIFTLR_KIND_SCHEDULES 9
#define SWIFTLR_KIND_TEXT 4
#define SWIFTLR_MISMATCH_FAIL 0
#define SWIFTLR_MISMATCH_KEEP 1
#define SWIFTLR_MISMATCH_RESCALE 3
#define SWIFTLR_MISMATCH_USE 2
#define SWIFTLR_OK 0
#define SWIFTLR_PLATEAU_MAX 1
#define SWIFTLR_PLATEAU_MIN 0
typedef struct swiftlr_function swiftlr_function;
struct swiftlr_function {
  const char *name;
  int32_t (*call)(void *, double, double *);
  void *user;
  void (*release)(void *);
};
typedef struct swiftlr_schedule swiftlr_schedule;
typedef struct swiftlr_parameter swiftlr_parameter;
struct swiftlr_parameter {
  const char *name;
  int32_t kind;
  int64_t integer;
  double number;
  const char *text;
  const swiftlr_function *function;
  const double *numbers;
  swiftlr_schedule *const *schedules;
  size_t count;
};
typedef struct swiftlr_scheduler swiftlr_scheduler;
typedef struct swiftlr_finder swiftlr_finder;
const char *swiftlr_version(void);
int32_t swiftlr_version_number(void);
const char *swiftlr_build_info(void);
int32_t swiftlr_abi(void);
const char *swiftlr_status_name(int32_t status);
const char *swiftlr_last_error(void);
int32_t swiftlr_number_text(double number, char *buffer, size_t capacity, size_t *needed);
void swiftlr_function_failed(const char *reason, size_t length);
int32_t swiftlr_schedule_create(const char *spec, size_t length, const swiftlr_function *functions, size_t function_count, swiftlr_schedule **out);
void swiftlr_schedule_free(swiftlr_schedule *schedule);
int32_t swiftlr_schedule_value(const swiftlr_schedule *schedule, double base, double position, double *value);
int32_t swiftlr_schedule_fill(const swiftlr_schedule *schedule, double base, double first, double stride, double *values, size_t count);
int32_t swiftlr_schedule_fill_float(const swiftlr_schedule *schedule, double base, double first, double stride, float *values, size_t count);
int32_t swiftlr_schedule_group_count(const swiftlr_schedule *schedule, size_t *count);
int32_t swiftlr_schedule_group_value(const swiftlr_schedule *schedule, size_t group, double base, double position, double *value);
int32_t swiftlr_schedule_group_fill(const swiftlr_schedule *schedule, size_t group, double base, double first, double stride, double *values, size_t count);
int32_t swiftlr_schedule_next_change(const swiftlr_schedule *schedule, double base, double position, double *next);
int32_t swiftlr_schedule_explain(const swiftlr_schedule *schedule, double base, double position, char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_schedule_horizon(const swiftlr_schedule *schedule, double *steps);
int32_t swiftlr_schedule_envelope(const swiftlr_schedule *schedule, size_t group, double base, double first, double last, double *low, double *high, size_t columns);
int32_t swiftlr_schedule_outline(const swiftlr_schedule *schedule, size_t group, double base, double first, double last, size_t most, char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_schedule_check(const swiftlr_schedule *schedule, int64_t steps, double steps_per_epoch, double base, char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_schedule_lint(const swiftlr_schedule *schedule, const char *settings, size_t length, char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_schedule_spec(const swiftlr_schedule *schedule, char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_schedule_fingerprint(const swiftlr_schedule *schedule, uint64_t *fingerprint);
int32_t swiftlr_schedule_curve(const swiftlr_schedule *schedule, const char *name, swiftlr_schedule **out);
int32_t swiftlr_spec_resolve(const char *spec, size_t length, const char *run, size_t run_length, char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_schedule_constant(swiftlr_schedule **out);
int32_t swiftlr_schedule_step(int64_t step_size, double gamma, swiftlr_schedule **out);
int32_t swiftlr_schedule_multi_step(const int64_t *milestones, size_t count, double gamma, swiftlr_schedule **out);
int32_t swiftlr_schedule_exponential(double gamma, swiftlr_schedule **out);
int32_t swiftlr_schedule_polynomial(int64_t total_iters, double power, swiftlr_schedule **out);
int32_t swiftlr_schedule_cosine(int64_t T_max, double eta_min, swiftlr_schedule **out);
int32_t swiftlr_schedule_warm_restarts(int64_t T_0, int64_t T_mult, double eta_min, swiftlr_schedule **out);
int32_t swiftlr_schedule_one_cycle(double max_lr, int64_t total_steps, double pct_start, double div_factor, double final_div_factor, swiftlr_schedule **out);
int32_t swiftlr_schedule_cyclic(double base_lr, double max_lr, int64_t step_size_up, int64_t step_size_down, swiftlr_schedule **out);
int32_t swiftlr_schedule_warmup_cosine(int64_t num_warmup_steps, int64_t num_training_steps, double min_lr_rate, swiftlr_schedule **out);
int32_t swiftlr_schedule_wsd(int64_t num_warmup_steps, int64_t num_stable_steps, int64_t num_decay_steps, double min_lr_ratio, swiftlr_schedule **out);
int32_t swiftlr_schedule_inverse_sqrt(int64_t num_warmup_steps, int64_t timescale, swiftlr_schedule **out);
int32_t swiftlr_schedule_plateau(int32_t mode, double factor, int64_t patience, double min_lr, swiftlr_schedule **out);
int32_t swiftlr_schedule_build(const char *type, const swiftlr_parameter *parameters, size_t count, swiftlr_schedule **out);
int32_t swiftlr_schedule_sequence(swiftlr_schedule *const *parts, const double *lengths, size_t count, swiftlr_schedule **out);
int32_t swiftlr_schedule_chain(swiftlr_schedule *const *parts, size_t count, swiftlr_schedule **out);
int32_t swiftlr_schedule_groups(swiftlr_schedule *const *parts, size_t count, swiftlr_schedule **out);
int32_t swiftlr_schedule_curves(const char *const *names, swiftlr_schedule *const *parts, size_t count, swiftlr_schedule **out);
int32_t swiftlr_schedule_warmup(const swiftlr_schedule *schedule, double steps, double start, swiftlr_schedule **out);
int32_t swiftlr_schedule_scale(const swiftlr_schedule *schedule, double by, swiftlr_schedule **out);
int32_t swiftlr_schedule_cooldown(const swiftlr_schedule *schedule, double at, double steps, double to, swiftlr_schedule **out);
int32_t swiftlr_schedule_extend(const swiftlr_schedule *schedule, double at, double end, double new_end, swiftlr_schedule **out);
int32_t swiftlr_schedule_rewarm(const swiftlr_schedule *schedule, double at, double steps, double start, swiftlr_schedule **out);
int32_t swiftlr_schedule_branch(const swiftlr_schedule *schedule, double at, const swiftlr_schedule *then, swiftlr_schedule **out);
int32_t swiftlr_schedule_rewind(const swiftlr_schedule *schedule, double at, double to, swiftlr_schedule **out);
int32_t swiftlr_types(char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_type_name(size_t index, char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_type_parameter(const char *type, size_t index, char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_type_candidates(const char *name, char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_check_rules(char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_scheduler_create(const swiftlr_schedule *schedule, int32_t form, double *lrs, size_t count, swiftlr_scheduler **out);
int32_t swiftlr_scheduler_clone(const swiftlr_scheduler *scheduler, swiftlr_scheduler **out);
void swiftlr_scheduler_free(swiftlr_scheduler *scheduler);
int32_t swiftlr_scheduler_step(swiftlr_scheduler *scheduler, double *lrs, size_t count);
int32_t swiftlr_scheduler_step_to(swiftlr_scheduler *scheduler, double epoch, double *lrs, size_t count);
int32_t swiftlr_scheduler_step_metric(swiftlr_scheduler *scheduler, double metric, double *lrs, size_t count);
int32_t swiftlr_scheduler_hold(swiftlr_scheduler *scheduler, double *lrs, size_t count);
int32_t swiftlr_scheduler_last_epoch(const swiftlr_scheduler *scheduler, double *epoch);
int32_t swiftlr_scheduler_step_count(const swiftlr_scheduler *scheduler, int64_t *steps);
int32_t swiftlr_scheduler_last_lr(const swiftlr_scheduler *scheduler, double *lrs, size_t count);
int32_t swiftlr_scheduler_last_values(const swiftlr_scheduler *scheduler, const char *name, double *values, size_t count);
int32_t swiftlr_scheduler_group_count(const swiftlr_scheduler *scheduler, size_t *count);
int32_t swiftlr_scheduler_value_names(const swiftlr_scheduler *scheduler, char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_scheduler_value_name(const swiftlr_scheduler *scheduler, size_t index, char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_scheduler_set_base(swiftlr_scheduler *scheduler, const char *name, const double *values, size_t count);
int32_t swiftlr_scheduler_create_float(const swiftlr_schedule *schedule, int32_t form, float *lrs, size_t count, swiftlr_scheduler **out);
int32_t swiftlr_scheduler_step_float(swiftlr_scheduler *scheduler, float *lrs, size_t count);
int32_t swiftlr_scheduler_step_to_float(swiftlr_scheduler *scheduler, double epoch, float *lrs, size_t count);
int32_t swiftlr_scheduler_step_metric_float(swiftlr_scheduler *scheduler, double metric, float *lrs, size_t count);
int32_t swiftlr_scheduler_hold_float(swiftlr_scheduler *scheduler, float *lrs, size_t count);
int32_t swiftlr_scheduler_last_lr_float(const swiftlr_scheduler *scheduler, float *lrs, size_t count);
int32_t swiftlr_scheduler_rebase(const swiftlr_scheduler *scheduler, const double *lrs, size_t count, swiftlr_scheduler **out);
int32_t swiftlr_schedule_change(const swiftlr_schedule *schedule, const char *operation, size_t length, swiftlr_schedule **out);
int32_t swiftlr_scheduler_change(const swiftlr_scheduler *scheduler, const char *operation, size_t length, swiftlr_scheduler **out);
int32_t swiftlr_scheduler_state(const swiftlr_scheduler *scheduler, char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_scheduler_load_state(swiftlr_scheduler *scheduler, const char *state, size_t length);
int32_t swiftlr_scheduler_checkpoint(const swiftlr_scheduler *scheduler, char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_scheduler_restore(const char *checkpoint, size_t length, const swiftlr_function *functions, size_t function_count, swiftlr_scheduler **out);
int32_t swiftlr_scheduler_resume(const char *checkpoint, size_t length, const swiftlr_schedule *schedule, int32_t mismatch, swiftlr_scheduler **out);
int32_t swiftlr_scheduler_resume_as(const char *checkpoint, size_t length, const swiftlr_schedule *schedule, int32_t form, const double *lrs, size_t count, int32_t mismatch, swiftlr_scheduler **out);
int32_t swiftlr_finder_create(const char *plan, size_t length, double *lrs, size_t count, swiftlr_finder **out);
void swiftlr_finder_free(swiftlr_finder *finder);
int32_t swiftlr_finder_step(swiftlr_finder *finder, double loss, double *lrs, size_t count, int32_t *status);
int32_t swiftlr_finder_rates(const swiftlr_finder *finder, double *lrs, size_t count, int32_t *status);
int32_t swiftlr_finder_state(const swiftlr_finder *finder, char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_finder_restore(const char *sweep, size_t length, swiftlr_finder **out);
int32_t swiftlr_finder_suggest(const swiftlr_finder *finder, const char *rule, size_t length, double *lr, char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_suggest(const double *lrs, const double *losses, size_t count, const char *rule, size_t length, double *lr, char *buffer, size_t capacity, size_t *needed);
int32_t swiftlr_law_losses(const char *law, size_t length, const double *rates, size_t count, const int64_t *steps, size_t points, int64_t block, double *losses);
int32_t swiftlr_convex_bound(const double *rates, size_t count, const double *norms, size_t norm_count, double *terms);
int32_t swiftlr_refined_rates(const double *norms, size_t count, int32_t power, int64_t window, double *rates);
