/* A C99 program as a user would write it, with the library found by find_package or pkg-config. It
 * compares each value with the formula in C and writes all rates to the file named by its argument;
 * every build of it, and the C++ program, has to write the same. */
#include <stdlib.h>

#include "check.h"
#include "formulas.h"

enum { steps = 40, groups = 2 };
static const double bases[groups] = {0.1, 0.003};
static FILE *trace;

static void record(const double *rates, size_t count) {
  for (size_t i = 0; i < count; i++) fprintf(trace, "%a\n", rates[i]);
}

static swiftlr_schedule *schedule_from(const char *spec) {
  swiftlr_schedule *schedule = NULL;
  CHECK_OK(swiftlr_schedule_create(spec, strlen(spec), NULL, 0, &schedule));
  return schedule;
}

static swiftlr_scheduler *scheduler_from(const swiftlr_schedule *schedule, int32_t form,
                                         double *rates) {
  swiftlr_scheduler *scheduler = NULL;
  memcpy(rates, bases, sizeof bases);
  CHECK_OK(swiftlr_scheduler_create(schedule, form, rates, groups, &scheduler));
  return scheduler;
}

static void test_values(const formula *f) {
  swiftlr_schedule *schedule = schedule_from(f->spec);
  double filled[steps];
  CHECK_OK(swiftlr_schedule_fill(schedule, bases[0], 0, 1, filled, steps));
  record(filled, steps);
  for (int epoch = 0; epoch < steps; epoch++) {
    double value = -1;
    CHECK_OK(swiftlr_schedule_value(schedule, bases[0], epoch, &value));
    CHECK_SAME_BITS(value, f->closed(bases[0], epoch));
    CHECK_SAME_BITS(filled[epoch], value);
  }
  swiftlr_schedule_free(schedule);
}

static void test_closed_form(const formula *f) {
  double rates[groups];
  swiftlr_schedule *schedule = schedule_from(f->spec);
  swiftlr_scheduler *scheduler = scheduler_from(schedule, SWIFTLR_FORM_CLOSED, rates);
  swiftlr_schedule_free(schedule); /* the scheduler lives on */
  for (int epoch = 0; epoch < steps; epoch++) {
    if (epoch > 0) CHECK_OK(swiftlr_scheduler_step(scheduler, rates, groups));
    for (int i = 0; i < groups; i++) CHECK_SAME_BITS(rates[i], f->closed(bases[i], epoch));
    record(rates, groups);
  }
  CHECK_OK(swiftlr_scheduler_step_to(scheduler, 3.5, rates, groups));
  for (int i = 0; i < groups; i++) CHECK_SAME_BITS(rates[i], f->closed(bases[i], 3.5));
  swiftlr_scheduler_free(scheduler);
}

static void test_chain_form(const formula *f) {
  double rates[groups], expected[groups], last[groups], position = -1;
  int64_t count = -1;
  swiftlr_schedule *schedule = schedule_from(f->spec);
  swiftlr_scheduler *scheduler = scheduler_from(schedule, SWIFTLR_FORM_CHAIN, rates);
  swiftlr_schedule_free(schedule);
  memcpy(expected, bases, sizeof bases);
  for (int epoch = 0; epoch < steps; epoch++) {
    if (epoch > 0) CHECK_OK(swiftlr_scheduler_step(scheduler, rates, groups));
    for (int i = 0; i < groups; i++) {
      expected[i] = f->chain(expected[i], bases[i], epoch);
      CHECK_SAME_BITS(rates[i], expected[i]);
    }
    record(rates, groups);
    if (epoch == 20) rates[0] = expected[0] = 0.7; /* a chain continues from a rate set by hand */
  }
  CHECK_OK(swiftlr_scheduler_last_epoch(scheduler, &position));
  CHECK_SAME_BITS(position, steps - 1);
  CHECK_OK(swiftlr_scheduler_step_count(scheduler, &count));
  CHECK(count == steps);
  CHECK_OK(swiftlr_scheduler_last_lr(scheduler, last, groups));
  for (int i = 0; i < groups; i++) CHECK_SAME_BITS(last[i], rates[i]);
  swiftlr_scheduler_free(scheduler);
}

typedef int32_t (*writer)(const swiftlr_scheduler *, char *, size_t, size_t *);

static char *text_of(const swiftlr_scheduler *scheduler, writer write) {
  size_t needed = 0;
  CHECK_OK(write(scheduler, NULL, 0, &needed));
  char *text = (char *)malloc(needed);
  CHECK_OK(write(scheduler, text, needed, &needed));
  CHECK(strlen(text) + 1 == needed);
  return text;
}

/* Goes on from a state and from a checkpoint, with the same bits as without a break. */
static void test_resume(const formula *f, int32_t form) {
  double rates[groups], loaded_rates[groups], restored_rates[groups];
  swiftlr_schedule *schedule = schedule_from(f->spec);
  swiftlr_scheduler *whole = scheduler_from(schedule, form, rates);
  for (int epoch = 1; epoch < 10; epoch++) CHECK_OK(swiftlr_scheduler_step(whole, rates, groups));

  char *state = text_of(whole, swiftlr_scheduler_state);
  swiftlr_scheduler *loaded = scheduler_from(schedule, form, loaded_rates);
  CHECK_OK(swiftlr_scheduler_load_state(loaded, state, strlen(state)));
  CHECK_OK(swiftlr_scheduler_last_lr(loaded, loaded_rates, groups));

  char *checkpoint = text_of(whole, swiftlr_scheduler_checkpoint);
  swiftlr_scheduler *restored = NULL;
  CHECK_OK(swiftlr_scheduler_restore(checkpoint, strlen(checkpoint), NULL, 0, &restored));
  CHECK_OK(swiftlr_scheduler_last_lr(restored, restored_rates, groups));

  for (int epoch = 10; epoch < steps; epoch++) {
    CHECK_OK(swiftlr_scheduler_step(whole, rates, groups));
    CHECK_OK(swiftlr_scheduler_step(loaded, loaded_rates, groups));
    CHECK_OK(swiftlr_scheduler_step(restored, restored_rates, groups));
    for (int i = 0; i < groups; i++) {
      CHECK_SAME_BITS(loaded_rates[i], rates[i]);
      CHECK_SAME_BITS(restored_rates[i], rates[i]);
    }
  }
  free(state);
  free(checkpoint);
  swiftlr_schedule_free(schedule);
  swiftlr_scheduler_free(whole);
  swiftlr_scheduler_free(loaded);
  swiftlr_scheduler_free(restored);
}

/* What a scheduler in the middle of a run becomes, and the schedule with the same past. */
static void test_change(const formula *f) {
  static const char down[] = "{\"type\": \"swiftlr.cooldown\", \"steps\": 4}";
  static const char down_at_9[] = "{\"type\": \"swiftlr.cooldown\", \"at\": 9, \"steps\": 4}";
  double rates[groups];
  swiftlr_schedule *schedule = schedule_from(f->spec), *changed = NULL;
  CHECK_OK(swiftlr_schedule_change(schedule, down_at_9, strlen(down_at_9), &changed));
  swiftlr_scheduler *whole = scheduler_from(schedule, SWIFTLR_FORM_CLOSED, rates), *branch = NULL;
  swiftlr_schedule_free(schedule); /* what was made of it lives on */
  for (int epoch = 0; epoch <= 9; epoch++) {
    double value = -1;
    if (epoch > 0) CHECK_OK(swiftlr_scheduler_step(whole, rates, groups));
    CHECK_OK(swiftlr_schedule_value(changed, bases[0], epoch, &value));
    CHECK_SAME_BITS(value, f->closed(bases[0], epoch));
  }
  CHECK_OK(swiftlr_scheduler_change(whole, down, strlen(down), &branch));
  CHECK_OK(swiftlr_scheduler_last_lr(branch, rates, groups));
  for (int i = 0; i < groups; i++) CHECK_SAME_BITS(rates[i], f->closed(bases[i], 9));
  for (int epoch = 10; epoch < 15; epoch++) {
    CHECK_OK(swiftlr_scheduler_step(branch, rates, groups));
    for (int i = 0; i < groups; i++) {
      double value = -1;
      CHECK_OK(swiftlr_schedule_value(changed, bases[i], epoch, &value));
      CHECK_SAME_BITS(rates[i], value);
    }
  }
  CHECK(rates[0] == 0);

  char *checkpoint = text_of(whole, swiftlr_scheduler_checkpoint);
  swiftlr_scheduler *resumed = NULL;
  CHECK(swiftlr_scheduler_resume(checkpoint, strlen(checkpoint), changed, SWIFTLR_MISMATCH_FAIL,
                                 &resumed) == SWIFTLR_ERROR_STATE);
  CHECK(resumed == NULL);
  CHECK(strstr(swiftlr_last_error(), "spec.type: ") != NULL);
  CHECK_OK(swiftlr_scheduler_resume(checkpoint, strlen(checkpoint), changed, SWIFTLR_MISMATCH_USE,
                                    &resumed));
  CHECK_OK(swiftlr_scheduler_step(resumed, rates, groups));
  double value = -1;
  CHECK_OK(swiftlr_schedule_value(changed, bases[0], 10, &value));
  CHECK_SAME_BITS(rates[0], value);
  free(checkpoint);
  swiftlr_schedule_free(changed);
  swiftlr_scheduler_free(whole);
  swiftlr_scheduler_free(branch);
  swiftlr_scheduler_free(resumed);
}

typedef struct {
  double decay;
  int fail, released;
} lambda;

static int32_t call_lambda(void *user, double epoch, double *factor) {
  const lambda *self = (const lambda *)user;
  *factor = 1.0 / (1.0 + self->decay * epoch);
  return self->fail;
}

static void release_lambda(void *user) { ((lambda *)user)->released += 1; }

/* A run that goes on with another schedule, from a checkpoint of either form in either form: it has the
 * bits of a run that had that schedule from the start. */
static void test_resume_with_another(const formula *before, const formula *after, int32_t from,
                                     int32_t to) {
  double rates[groups], expected[groups], position = -1;
  int64_t count = -1;
  swiftlr_schedule *old = schedule_from(before->spec), *schedule = schedule_from(after->spec);
  swiftlr_scheduler *saved = scheduler_from(old, from, rates), *resumed = NULL;
  swiftlr_scheduler *whole = scheduler_from(schedule, to, expected);
  for (int epoch = 0; epoch < 17; epoch++) {
    CHECK_OK(swiftlr_scheduler_step(saved, rates, groups));
    CHECK_OK(swiftlr_scheduler_step(whole, expected, groups));
  }
  char *text = text_of(saved, swiftlr_scheduler_checkpoint);
  size_t length = strlen(text);
  CHECK(swiftlr_scheduler_resume_as(text, length, schedule, to, bases, groups,
                                    SWIFTLR_MISMATCH_FAIL, &resumed) == SWIFTLR_ERROR_STATE);
  CHECK(resumed == NULL && strstr(swiftlr_last_error(), "spec.type: ") == swiftlr_last_error());
  if (from == to) {
    CHECK_OK(swiftlr_scheduler_resume(text, length, schedule, SWIFTLR_MISMATCH_USE, &resumed));
  } else {
    CHECK_OK(swiftlr_scheduler_resume_as(text, length, schedule, to, NULL, 0, SWIFTLR_MISMATCH_USE,
                                         &resumed));
  }
  CHECK_OK(swiftlr_scheduler_last_epoch(resumed, &position));
  CHECK_OK(swiftlr_scheduler_step_count(resumed, &count));
  CHECK(position == 17 && count == 18);
  CHECK_OK(swiftlr_scheduler_last_lr(resumed, rates, groups));
  for (int epoch = 17; epoch < steps; epoch++) {
    for (int i = 0; i < groups; i++) CHECK_SAME_BITS(rates[i], expected[i]);
    CHECK_OK(swiftlr_scheduler_step(resumed, rates, groups));
    CHECK_OK(swiftlr_scheduler_step(whole, expected, groups));
  }
  swiftlr_scheduler_free(resumed);
  resumed = NULL;

  double others[groups];
  for (int i = 0; i < groups; i++) others[i] = 2 * bases[i];
  CHECK(swiftlr_scheduler_resume_as(text, length, old, to, others, groups, SWIFTLR_MISMATCH_FAIL,
                                    &resumed) == SWIFTLR_ERROR_STATE);
  CHECK(strstr(swiftlr_last_error(), "groups[0].initial_lr: ") == swiftlr_last_error());
  CHECK(swiftlr_scheduler_resume_as(text, length, old, to, others, groups - 1, SWIFTLR_MISMATCH_USE,
                                    &resumed) == SWIFTLR_ERROR_COUNT);
  CHECK(swiftlr_scheduler_resume_as(text, length, old, 9, others, groups, SWIFTLR_MISMATCH_USE,
                                    &resumed) == SWIFTLR_ERROR_ARGUMENT);
  CHECK(resumed == NULL);
  free(text);
  swiftlr_schedule_free(old);
  swiftlr_schedule_free(schedule);
  swiftlr_scheduler_free(saved);
  swiftlr_scheduler_free(whole);
}

static void test_function_of_the_caller(void) {
  static const char spec[] = "{\"type\": \"torch.LambdaLR\", \"lr_lambda\": \"inverse\"}";
  lambda inverse = {0.5, 0, 0};
  const swiftlr_function function = {"inverse", call_lambda, &inverse, release_lambda};
  double rates[groups];
  swiftlr_schedule *schedule = NULL;
  CHECK_OK(swiftlr_schedule_create(spec, strlen(spec), &function, 1, &schedule));
  swiftlr_scheduler *scheduler = scheduler_from(schedule, SWIFTLR_FORM_CHAIN, rates);
  swiftlr_schedule_free(schedule);
  for (int epoch = 1; epoch < steps; epoch++) {
    CHECK_OK(swiftlr_scheduler_step(scheduler, rates, groups));
    for (int i = 0; i < groups; i++) {
      CHECK_SAME_BITS(rates[i], bases[i] * (1.0 / (1.0 + 0.5 * epoch)));
    }
    record(rates, groups);
  }
  inverse.fail = 1;
  const double before = rates[0];
  CHECK(swiftlr_scheduler_step(scheduler, rates, groups) == SWIFTLR_ERROR_CALLBACK);
  CHECK_SAME_BITS(rates[0], before);
  inverse.fail = 0;
  CHECK_OK(swiftlr_scheduler_step(scheduler, rates, groups));
  CHECK_SAME_BITS(rates[0], bases[0] * (1.0 / (1.0 + 0.5 * steps)));
  CHECK(inverse.released == 0);
  swiftlr_scheduler_free(scheduler);
  CHECK(inverse.released == 1);
}

static void test_errors(void) {
  static const char bad[] = "{\"type\": \"torch.StepLR\", \"step_size\": 0}";
  swiftlr_schedule *none = NULL;
  CHECK(swiftlr_schedule_create(bad, strlen(bad), NULL, 0, &none) == SWIFTLR_ERROR_SPEC);
  CHECK(none == NULL);
  CHECK(strstr(swiftlr_last_error(), "step_size: 0 ") != NULL);
  CHECK(strcmp(swiftlr_status_name(SWIFTLR_ERROR_SPEC), "SPEC") == 0);

  double rates[groups];
  swiftlr_schedule *schedule = schedule_from(formulas[0].spec);
  swiftlr_scheduler *scheduler = scheduler_from(schedule, SWIFTLR_FORM_CHAIN, rates);
  CHECK(swiftlr_scheduler_step(scheduler, rates, groups + 1) == SWIFTLR_ERROR_COUNT);
  CHECK(swiftlr_scheduler_step(scheduler, NULL, groups) == SWIFTLR_ERROR_ARGUMENT);
  CHECK(swiftlr_scheduler_load_state(scheduler, "{", 1) == SWIFTLR_ERROR_JSON);
  CHECK_OK(swiftlr_scheduler_step(scheduler, rates, groups));
  CHECK_SAME_BITS(rates[0], bases[0]);
  swiftlr_schedule_free(schedule);
  swiftlr_scheduler_free(scheduler);
}

int main(int argc, char **argv) {
  if (argc != 2) return fprintf(stderr, "usage: %s TRACE\n", argv[0]), 2;
  trace = fopen(argv[1], "w");
  if (trace == NULL) return perror(argv[1]), 2;
  CHECK(swiftlr_abi() == SWIFTLR_ABI);
  for (int i = 0; i < formula_count; i++) {
    test_values(&formulas[i]);
    test_closed_form(&formulas[i]);
    test_chain_form(&formulas[i]);
    test_resume(&formulas[i], SWIFTLR_FORM_CLOSED);
    test_resume(&formulas[i], SWIFTLR_FORM_CHAIN);
    test_change(&formulas[i]);
    for (int j = 0; j < 4; j++) {
      test_resume_with_another(&formulas[(i + 1) % formula_count], &formulas[i], j / 2, j % 2);
    }
  }
  test_function_of_the_caller();
  test_errors();
  CHECK(fclose(trace) == 0);
  printf("%d failures\n", failures);
  return failures != 0;
}
