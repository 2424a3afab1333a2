/* Evaluating and stepping allocate nothing and take no lock, whatever the schedule. */
#include "counters.h"
#include "formulas.h"

enum { steps = 1000, groups = 4 };

static int32_t half(void *user, double epoch, double *factor) {
  (void)user, (void)epoch;
  *factor = 0.5;
  return 0;
}

static void check_none(const char *what, const char *spec, long before) {
  CHECK(locks == 0);
  if (allocations == before) return;
  failures += 1;
  fprintf(stderr, "%s allocates %ld times in %d calls: %s\n", what, allocations - before, steps,
          spec);
}

static void test_metric(const char *spec, int32_t form) {
  double rates[groups] = {0.1, 0.2, 0.3, 0.4};
  swiftlr_schedule *schedule = NULL;
  swiftlr_scheduler *scheduler = NULL;
  CHECK_OK(swiftlr_schedule_create(spec, strlen(spec), NULL, 0, &schedule));
  CHECK_OK(swiftlr_scheduler_create(schedule, form, rates, groups, &scheduler));
  const long before = allocations;
  for (int i = 0; i < steps; i++)
    CHECK_OK(swiftlr_scheduler_step_metric(scheduler, 1.0, rates, groups));
  check_none("a step with a metric", spec, before);
  swiftlr_scheduler_free(scheduler);
  swiftlr_schedule_free(schedule);
}

static void test_metrics(void) {
  static const char plateau[] = "{\"type\": \"torch.ReduceLROnPlateau\", \"patience\": 1}";
  test_metric(plateau, SWIFTLR_FORM_CHAIN);
  test_metric(plateau, SWIFTLR_FORM_CLOSED);
  test_metric("{\"type\": \"transformers.greedy\", \"smooth\": true}", SWIFTLR_FORM_CLOSED);
  test_metric(
      "{\"type\": \"swiftlr.sequence\", \"lengths\": [5], \"schedules\": ["
      "{\"type\": \"torch.LinearLR\"}, {\"type\": \"swiftlr.plateau\", \"window\": 9}]}",
      SWIFTLR_FORM_CLOSED);
}

static void test_scheduler(const swiftlr_schedule *schedule, const char *spec, int32_t form) {
  double rates[groups] = {0.1, 0.2, 0.3, 0.4}, epoch;
  int64_t count;
  swiftlr_scheduler *scheduler = NULL;
  long before = allocations;
  CHECK_OK(swiftlr_scheduler_create(schedule, form, rates, groups, &scheduler));
  CHECK(allocations > before); /* else the counter counts nothing */

  before = allocations;
  for (int i = 0; i < steps; i++) {
    CHECK_OK(swiftlr_scheduler_step(scheduler, rates, groups));
    CHECK_OK(swiftlr_scheduler_last_lr(scheduler, rates, groups));
    CHECK_OK(swiftlr_scheduler_last_epoch(scheduler, &epoch));
    CHECK_OK(swiftlr_scheduler_step_count(scheduler, &count));
  }
  check_none(form == SWIFTLR_FORM_CLOSED ? "a closed step" : "a chain step", spec, before);

  before = allocations;
  if (swiftlr_scheduler_last_values(scheduler, "momentum", rates, groups) == SWIFTLR_OK)
    check_none("last_values", spec, before);

  if (form == SWIFTLR_FORM_CLOSED) {
    before = allocations;
    for (int i = 0; i < steps; i++) {
      CHECK_OK(swiftlr_scheduler_step_to(scheduler, i + 0.5, rates, groups));
    }
    check_none("step_to", spec, before);
  }
  swiftlr_scheduler_free(scheduler);
}

static void test_schedule(const char *spec, int has_values) {
  const swiftlr_function function = {"half", half, NULL, NULL};
  static double values[steps];
  swiftlr_schedule *schedule = NULL;
  CHECK_OK(swiftlr_schedule_create(spec, strlen(spec), &function, 1, &schedule));
  if (has_values) {
    const long before = allocations;
    for (int i = 0; i < steps; i++) CHECK_OK(swiftlr_schedule_value(schedule, 0.1, i, &values[i]));
    CHECK_OK(swiftlr_schedule_fill(schedule, 0.1, 0, 0.5, values, steps));
    check_none("a value", spec, before);
  }
  test_scheduler(schedule, spec, SWIFTLR_FORM_CLOSED);
  test_scheduler(schedule, spec, SWIFTLR_FORM_CHAIN);
  test_scheduler(schedule, spec, SWIFTLR_FORM_CHAIN_FLOAT32);
  swiftlr_schedule_free(schedule);
}

int main(void) {
  for (int i = 0; i < formula_count; i++) test_schedule(formulas[i].spec, 1);
  test_schedule("{\"type\": \"torch.LambdaLR\", \"lr_lambda\": \"half\"}", 1);
  test_metrics();
  printf("%d failures\n", failures);
  return failures != 0;
}
