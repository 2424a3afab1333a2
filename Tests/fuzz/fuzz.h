/* What the fuzz targets share. A target aborts where a promise of swiftlr.h does not hold; the fuzzer
 * then keeps the input. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SWIFTLR_IGNORE_STATUS /* some calls may fail or not */
#include <swiftlr.h>

#define REQUIRE(condition) \
  do { \
    if (!(condition)) { \
      fprintf(stderr, "%s:%d: not true: %s (last error: \"%s\")\n", __FILE__, __LINE__, \
              #condition, swiftlr_last_error()); \
      abort(); \
    } \
  } while (0)

enum { max_groups = 4 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static inline int32_t half(void *user, double epoch, double *factor) {
  (void)user;
  *factor = 0.5;
  return epoch == 7; /* fails there */
}

static const swiftlr_function caller_functions[] = {{"half", half, NULL, NULL}};
enum { function_count = 1 };

/* One schedule of each kind, as they are told apart by their states. */
static const char *const specs[] = {
    "{\"type\": \"torch.StepLR\", \"step_size\": 2}",
    "{\"type\": \"torch.CosineAnnealingLR\", \"T_max\": 5}",
    "{\"type\": \"torch.LambdaLR\", \"lr_lambda\": \"half\"}",
    "{\"type\": \"torch.MultiStepLR\", \"milestones\": [2, 5, 5]}",
    "{\"type\": \"torch.CosineAnnealingWarmRestarts\", \"T_0\": 3, \"T_mult\": 2}",
    "{\"type\": \"torch.CyclicLR\", \"base_lr\": 0.01, \"max_lr\": 0.1, \"step_size_up\": 3}",
    "{\"type\": \"torch.OneCycleLR\", \"max_lr\": 0.1, \"total_steps\": 9}",
    "{\"type\": \"torch.ReduceLROnPlateau\", \"patience\": 0}",
    "{\"type\": \"torch.SWALR\", \"swa_lr\": 0.05, \"anneal_epochs\": 4}",
    "{\"type\": \"torch.SequentialLR\", \"milestones\": [2], \"schedules\": [{\"type\": "
    "\"torch.ChainedScheduler\", \"schedules\": [{\"type\": \"torch.ExponentialLR\", \"gamma\": 0.9}, "
    "{\"type\": \"torch.ConstantLR\"}]}, {\"type\": \"torch.LinearLR\"}]}",
};
enum { spec_count = sizeof specs / sizeof *specs, form_count = 3 };

static inline swiftlr_schedule *schedule_of(const char *spec) {
  swiftlr_schedule *schedule = NULL;
  REQUIRE(swiftlr_schedule_create(spec, strlen(spec), caller_functions, function_count,
                                  &schedule) == SWIFTLR_OK);
  return schedule;
}

typedef int32_t (*writer)(const swiftlr_scheduler *, char *, size_t, size_t *);

static inline char *text_of(const swiftlr_scheduler *scheduler, writer write) {
  size_t needed = 0, again = 0;
  REQUIRE(write(scheduler, NULL, 0, &needed) == SWIFTLR_OK);
  char *text = (char *)malloc(needed);
  REQUIRE(text != NULL && write(scheduler, text, needed, &again) == SWIFTLR_OK);
  REQUIRE(again == needed && strlen(text) + 1 == needed);
  return text;
}

static inline swiftlr_scheduler *restored_from(const char *checkpoint) {
  swiftlr_scheduler *scheduler = NULL;
  REQUIRE(swiftlr_scheduler_restore(checkpoint, strlen(checkpoint), caller_functions,
                                    function_count, &scheduler) == SWIFTLR_OK);
  return scheduler;
}

/* Any step, by the metric where the schedule follows one. */
static inline int32_t step(swiftlr_scheduler *scheduler, double *rates, size_t count) {
  const int32_t status = swiftlr_scheduler_step(scheduler, rates, count);
  if (status != SWIFTLR_ERROR_FORM) return status;
  return swiftlr_scheduler_step_metric(scheduler, 1, rates, count);
}

static inline int same_bits(const double *a, const double *b, size_t count) {
  return memcmp(a, b, count * sizeof *a) == 0;
}

/* Of rates in a checkpoint and after it, where a NaN is one whatever its bits are: its text has no sign. */
static inline int same_rates(const double *a, const double *b, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (!same_bits(&a[i], &b[i], 1) && (a[i] == a[i] || b[i] == b[i])) return 0;
  return 1;
}

static inline void check_same_checkpoint(const swiftlr_scheduler *a, const swiftlr_scheduler *b) {
  char *x = text_of(a, swiftlr_scheduler_checkpoint), *y = text_of(b, swiftlr_scheduler_checkpoint);
  REQUIRE(strcmp(x, y) == 0);
  free(x);
  free(y);
}

/* A scheduler and the one restored from its checkpoint are one: same text, same steps. */
static inline void check_checkpoint(swiftlr_scheduler *scheduler) {
  size_t count = 0;
  REQUIRE(swiftlr_scheduler_group_count(scheduler, &count) == SWIFTLR_OK);
  double *rates = (double *)malloc(2 * count * sizeof *rates), *others = rates + count;
  REQUIRE(rates != NULL);
  char *checkpoint = text_of(scheduler, swiftlr_scheduler_checkpoint);
  swiftlr_scheduler *other = restored_from(checkpoint);
  check_same_checkpoint(scheduler, other);
  REQUIRE(swiftlr_scheduler_last_lr(scheduler, rates, count) == SWIFTLR_OK);
  REQUIRE(swiftlr_scheduler_last_lr(other, others, count) == SWIFTLR_OK);
  for (int i = 0; i < 3; i++) {
    REQUIRE(same_rates(rates, others, count));
    REQUIRE(step(scheduler, rates, count) == step(other, others, count));
  }
  check_same_checkpoint(scheduler, other);
  swiftlr_scheduler_free(other);
  free(checkpoint);
  free(rates);
}

#endif
