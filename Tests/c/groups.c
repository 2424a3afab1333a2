/* What concerns single groups, and how a program keeps their rates: the values of one group, groups and base
 * rates that change during a run, rates in floats, and how a function of the caller says why it failed. */
#include <math.h>

#include "check.h"

static swiftlr_schedule *from_spec(const char *spec) {
  swiftlr_schedule *schedule = NULL;
  CHECK_OK(swiftlr_schedule_create(spec, strlen(spec), NULL, 0, &schedule));
  return schedule;
}

static swiftlr_scheduler *run(const swiftlr_schedule *schedule, int32_t form, double *lrs,
                              size_t count, int steps) {
  swiftlr_scheduler *scheduler = NULL;
  CHECK_OK(swiftlr_scheduler_create(schedule, form, lrs, count, &scheduler));
  for (int i = 0; i < steps; i++) CHECK_OK(swiftlr_scheduler_step(scheduler, lrs, count));
  return scheduler;
}

static const char one_cycle[] =
    "{\"type\": \"torch.OneCycleLR\", \"max_lr\": [0.1, 0.2], \"total_steps\": 50}";
static const char per_group[] =
    "{\"type\": \"swiftlr.groups\", \"schedules\": [{\"type\": \"torch.StepLR\", \"step_size\": 3}, "
    "{\"type\": \"torch.ExponentialLR\", \"gamma\": 0.9}]}";
static const char cosine[] = "{\"type\": \"torch.CosineAnnealingLR\", \"T_max\": 40}";
static const char warmup[] =
    "{\"type\": \"torch.SequentialLR\", \"milestones\": [5], \"schedules\": [{\"type\": "
    "\"torch.LinearLR\", \"start_factor\": 0.1, \"total_iters\": 5}, {\"type\": "
    "\"torch.CosineAnnealingLR\", \"T_max\": 40}]}";

/* The values of a group are those that a scheduler gives it. */
static void check_values_of_groups(const char *spec, size_t expected) {
  swiftlr_schedule *const schedule = from_spec(spec);
  double lrs[2] = {0.3, 0.5}, filled[2][30];
  size_t count = 99;
  CHECK_OK(swiftlr_schedule_group_count(schedule, &count));
  CHECK(count == expected);
  for (size_t i = 0; i < 2; i++)
    CHECK_OK(swiftlr_schedule_group_fill(schedule, i, lrs[i], 0, 1, filled[i], 30));
  const double bases[2] = {lrs[0], lrs[1]};
  swiftlr_scheduler *scheduler = run(schedule, SWIFTLR_FORM_CLOSED, lrs, 2, 0);
  for (int epoch = 0; epoch < 30; epoch++) {
    if (epoch > 0) CHECK_OK(swiftlr_scheduler_step(scheduler, lrs, 2));
    for (size_t i = 0; i < 2; i++) {
      double value;
      CHECK_OK(swiftlr_schedule_group_value(schedule, i, bases[i], epoch, &value));
      CHECK_SAME_BITS(value, lrs[i]);
      CHECK_SAME_BITS(filled[i][epoch], lrs[i]);
    }
  }
  CHECK(filled[0][20] != filled[1][20]);
  const double before = filled[0][0];
  const size_t past = expected ? expected : (size_t)1 << 24;
  CHECK(swiftlr_schedule_group_fill(schedule, past, 1, 0, 1, filled[0], 30) ==
        SWIFTLR_ERROR_ARGUMENT);
  CHECK(strstr(swiftlr_last_error(), "group: ") != NULL && filled[0][0] == before);
  CHECK_OK(swiftlr_schedule_group_fill(schedule, past - 1, 1, 0, 1, filled[0], 30));
  swiftlr_scheduler_free(scheduler);
  swiftlr_schedule_free(schedule);
}

/* A new group has the rate of a run that had it from the start, and the others keep theirs. */
static void check_rebase(const char *spec, int32_t form) {
  swiftlr_schedule *const schedule = from_spec(spec);
  double lrs[2] = {0.3, 0.5}, whole[3] = {0.3, 0.7, 0.9}, rates[3];
  const double initial[3] = {0.3, 0.7, 0.9};
  swiftlr_scheduler *const scheduler = run(schedule, form, lrs, 2, 12), *rebased = NULL;
  swiftlr_scheduler *const other = run(schedule, form, whole, 3, 12);
  CHECK_OK(swiftlr_scheduler_rebase(scheduler, initial, 3, &rebased));
  CHECK_OK(swiftlr_scheduler_last_lr(rebased, rates, 3));
  for (int epoch = 12; epoch < 40; epoch++) {
    for (int i = 0; i < 3; i++) CHECK_SAME_BITS(rates[i], whole[i]);
    CHECK_OK(swiftlr_scheduler_step(rebased, rates, 3));
    CHECK_OK(swiftlr_scheduler_step(other, whole, 3));
  }
  double epoch = 0;
  int64_t steps = 0;
  CHECK_OK(swiftlr_scheduler_last_epoch(scheduler, &epoch));
  CHECK(epoch == 12);
  CHECK_OK(swiftlr_scheduler_step_count(rebased, &steps));
  CHECK(steps == 41);
  /* Fewer, too. */
  swiftlr_scheduler *one = NULL;
  CHECK_OK(swiftlr_scheduler_rebase(scheduler, initial, 1, &one));
  CHECK_OK(swiftlr_scheduler_last_lr(one, rates, 1));
  CHECK_SAME_BITS(rates[0], lrs[0]);
  swiftlr_scheduler *const all[] = {scheduler, rebased, other, one};
  for (int i = 0; i < 4; i++) swiftlr_scheduler_free(all[i]);
  swiftlr_schedule_free(schedule);
}

/* What follows a metric keeps what it remembers; a new group starts at its initial rate. */
static void check_rebase_of_a_plateau(int32_t form) {
  swiftlr_schedule *const schedule =
      from_spec("{\"type\": \"torch.ReduceLROnPlateau\", \"patience\": 1, \"factor\": 0.5}");
  double lrs[1] = {0.4}, rates[2];
  const double initial[2] = {0.4, 0.8};
  swiftlr_scheduler *const scheduler = run(schedule, form, lrs, 1, 0), *rebased = NULL;
  for (int i = 0; i < 4; i++) CHECK_OK(swiftlr_scheduler_step_metric(scheduler, 1, lrs, 1));
  CHECK_SAME_BITS(lrs[0], 0.2);
  CHECK_OK(swiftlr_scheduler_rebase(scheduler, initial, 2, &rebased));
  CHECK_OK(swiftlr_scheduler_last_lr(rebased, rates, 2));
  CHECK_SAME_BITS(rates[0], 0.2);
  CHECK_SAME_BITS(rates[1], 0.8);
  CHECK_OK(swiftlr_scheduler_step_metric(scheduler, 1, lrs, 1));
  CHECK_OK(swiftlr_scheduler_step_metric(rebased, 1, rates, 2));
  CHECK_SAME_BITS(rates[0], lrs[0]);
  CHECK_SAME_BITS(rates[1], lrs[0] == 0.1 ? 0.4 : 0.8);
  swiftlr_scheduler_free(scheduler);
  swiftlr_scheduler_free(rebased);
  swiftlr_schedule_free(schedule);
}

static void check_rebase_fails(void) {
  swiftlr_schedule *const schedule = from_spec(one_cycle);
  double lrs[2] = {0.1, 0.1};
  const double initial[3] = {0.1, 0.1, 0.1};
  swiftlr_scheduler *const scheduler = run(schedule, SWIFTLR_FORM_CHAIN, lrs, 2, 3), *out = NULL;
  CHECK(swiftlr_scheduler_rebase(scheduler, initial, 3, &out) == SWIFTLR_ERROR_COUNT);
  CHECK(strstr(swiftlr_last_error(), "groups: 3 are not allowed; 2") != NULL && out == NULL);
  swiftlr_scheduler_free(scheduler);
  swiftlr_schedule_free(schedule);
}

/* ---- Floats ------------------------------------------------------------------------------------- */

/* Floats are the doubles, rounded: no rounding goes into the next step. */
static void check_floats(const char *spec, int32_t form) {
  swiftlr_schedule *const schedule = from_spec(spec);
  double lrs[2] = {(float)0.3, (float)0.7};
  float floats[2] = {0.3F, 0.7F}, last[2];
  swiftlr_scheduler *const doubles = run(schedule, form, lrs, 2, 0), *scheduler = NULL;
  CHECK_OK(swiftlr_scheduler_create_float(schedule, form, floats, 2, &scheduler));
  for (int epoch = 0; epoch < 2000; epoch++) {
    CHECK_OK(swiftlr_scheduler_last_lr_float(scheduler, last, 2));
    for (int i = 0; i < 2; i++) CHECK(floats[i] == (float)lrs[i] && last[i] == floats[i]);
    if (epoch == 50) { /* somebody changes one by hand */
      floats[1] = 0.25F;
      lrs[1] = 0.25;
    }
    if (epoch == 60 && form == SWIFTLR_FORM_CLOSED) {
      CHECK_OK(swiftlr_scheduler_step_to(doubles, 7.5, lrs, 2));
      CHECK_OK(swiftlr_scheduler_step_to_float(scheduler, 7.5, floats, 2));
    } else if (epoch % 2) {
      CHECK_OK(swiftlr_scheduler_step(doubles, lrs, 2));
      CHECK_OK(swiftlr_scheduler_step_float(scheduler, floats, 2));
    } else {
      CHECK_OK(swiftlr_scheduler_hold(doubles, lrs, 2));
      CHECK_OK(swiftlr_scheduler_hold_float(scheduler, floats, 2));
    }
  }
  floats[0] = 7;
  CHECK(swiftlr_scheduler_step_float(scheduler, floats, 3) == SWIFTLR_ERROR_COUNT);
  CHECK(swiftlr_scheduler_step_metric_float(scheduler, 1, floats, 2) == SWIFTLR_ERROR_FORM);
  CHECK(floats[0] == 7);
  CHECK(swiftlr_scheduler_create_float(schedule, form, floats, 0, &scheduler) ==
        SWIFTLR_ERROR_ARGUMENT);
  swiftlr_scheduler_free(doubles);
  swiftlr_scheduler_free(scheduler);
  swiftlr_schedule_free(schedule);
}

static void check_float_metric(void) {
  swiftlr_schedule *const schedule =
      from_spec("{\"type\": \"torch.ReduceLROnPlateau\", \"patience\": 0, \"factor\": 0.1}");
  float floats[1] = {0.3F};
  double expected = (double)0.3F;
  swiftlr_scheduler *scheduler = NULL;
  CHECK_OK(swiftlr_scheduler_create_float(schedule, SWIFTLR_FORM_CHAIN, floats, 1, &scheduler));
  for (int i = 0; i < 5; i++) {
    CHECK_OK(swiftlr_scheduler_step_metric_float(scheduler, 1, floats, 1));
    if (i > 0) expected *= 0.1;
    CHECK(floats[0] == (float)expected);
  }
  swiftlr_scheduler_free(scheduler);
  swiftlr_schedule_free(schedule);
}

/* ---- Names, and reasons ------------------------------------------------------------------------- */

static void check_value_names(void) {
  swiftlr_schedule *const schedule = from_spec(one_cycle);
  double lrs[2] = {0.1, 0.1};
  swiftlr_scheduler *const scheduler = run(schedule, SWIFTLR_FORM_CHAIN, lrs, 2, 0);
  char name[20];
  size_t needed;
  CHECK_OK(swiftlr_scheduler_value_name(scheduler, 0, name, sizeof name, &needed));
  CHECK(strcmp(name, "momentum") == 0);
  CHECK_OK(swiftlr_scheduler_value_name(scheduler, 1, name, sizeof name, &needed));
  CHECK(needed == 1);
  swiftlr_scheduler_free(scheduler);
  swiftlr_schedule_free(schedule);
}

static const char *reason;

static int32_t fails_at_3(void *user, double epoch, double *factor) {
  (void)user;
  *factor = 1;
  if (epoch != 3) return 0;
  if (reason) swiftlr_function_failed(reason, strlen(reason));
  return -7;
}

static void expect_reason(const char *words) {
  const swiftlr_function function = {"table", fails_at_3, NULL, NULL};
  const char *const spec = "{\"type\": \"torch.LambdaLR\", \"lr_lambda\": \"table\"}";
  swiftlr_schedule *schedule = NULL;
  double lrs[2] = {0.1, 0.2}, values[5];
  CHECK_OK(swiftlr_schedule_create(spec, strlen(spec), &function, 1, &schedule));
  swiftlr_scheduler *const scheduler = run(schedule, SWIFTLR_FORM_CHAIN, lrs, 2, 2);
  CHECK(swiftlr_scheduler_step(scheduler, lrs, 2) == SWIFTLR_ERROR_CALLBACK);
  CHECK(strstr(swiftlr_last_error(), words) != NULL);
  CHECK(swiftlr_schedule_fill(schedule, 0.1, 0, 1, values, 5) == SWIFTLR_ERROR_CALLBACK);
  CHECK(strstr(swiftlr_last_error(), words) != NULL);
  CHECK(strstr(swiftlr_last_error(), "position 3: ") == swiftlr_last_error());
  CHECK(strlen(swiftlr_last_error()) < 1200);
  swiftlr_scheduler_free(scheduler);
  swiftlr_schedule_free(schedule);
}

static void check_reasons(void) {
  static char long_reason[2000];
  expect_reason("the function \"table\" returned -7; ");
  reason = "no row for it";
  expect_reason("the function \"table\" returned -7: no row for it; ");
  reason = NULL;
  expect_reason("the function \"table\" returned -7; "); /* it was said once */
  for (size_t i = 0; i + 2 < sizeof long_reason; i += 2) memcpy(long_reason + i, "\xc3\xa9", 2);
  long_reason[0] = 'e'; /* so that the thousandth byte is the middle of a letter */
  memmove(long_reason + 1, long_reason + 2, sizeof long_reason - 2);
  reason = long_reason;
  expect_reason("\xc3\xa9; ");
}

int main(void) {
  static const int32_t forms[] = {SWIFTLR_FORM_CLOSED, SWIFTLR_FORM_CHAIN,
                                  SWIFTLR_FORM_CHAIN_FLOAT32};
  static const char *const specs[] = {
      cosine, warmup, "{\"type\": \"torch.ExponentialLR\", \"gamma\": 0.999}",
      "{\"type\": \"swiftlr.curves\", \"curves\": {\"lr\": {\"type\": \"torch.StepLR\", \"step_size\": "
      "3}, \"weight_decay\": {\"type\": \"torch.StepLR\", \"step_size\": 3}}}"};
  check_values_of_groups(one_cycle, 2);
  check_values_of_groups(per_group, 0);
  for (int form = 0; form < 3; form++) {
    for (int i = 0; i < (form ? 3 : 4); i++) {
      check_rebase(specs[i], forms[form]);
      check_floats(specs[i], forms[form]);
    }
  }
  check_rebase_of_a_plateau(SWIFTLR_FORM_CLOSED);
  check_rebase_of_a_plateau(SWIFTLR_FORM_CHAIN);
  check_rebase_fails();
  check_float_metric();
  check_value_names();
  check_reasons();
  printf("%d failures\n", failures);
  return failures != 0;
}
