/* Any bytes as a sequence of calls on a few handles, with odd numbers, wrong counts and NULL. A call
 * that fails has written nothing, and its scheduler is what it was. */
#include "fuzz.h"

#include <math.h>

enum { slots = 3 };

static swiftlr_schedule *schedules[slots];
static swiftlr_scheduler *schedulers[slots];

static const uint8_t *input;
static size_t left;

static uint8_t next(void) { return left == 0 ? 0 : (left--, *input++); }

static double next_double(void) {
  static const double numbers[] = {
      0.0,
      -0.0,
      1,
      0.5,
      2,
      3,
      7,
      10,
      100,
      -1,
      -0.5,
      1e-3,
      1e15 + 0.5,
      9007199254740992.0,
      9007199254740994.0,
      -9007199254740994.0,
      9223372036854775808.0,
      -9223372036854775808.0,
      18446744073709551616.0,
      1e300,
      -1e300,
      1.7976931348623157e308,
      5e-324,
      -5e-324,
      2.2250738585072014e-308,
      1.0 / 0.0,
      -1.0 / 0.0,
      0.0 / 0.0,
  };
  return numbers[next() % (sizeof numbers / sizeof *numbers)];
}

/* The right count, mostly; a wrong one is beyond what may be read or written, and has to be refused. */
static size_t next_count(size_t right) {
  static const size_t wrong[] = {0, 1000, (size_t)1 << 31, (size_t)1 << 62, SIZE_MAX / 8, SIZE_MAX};
  const uint8_t choice = next();
  return choice < 200 ? right : wrong[choice % (sizeof wrong / sizeof *wrong)];
}

static double *maybe_null(double *rates) { return next() == 'N' ? NULL : rates; }

static void make_schedule(void) {
  const uint8_t slot = next() % slots;
  swiftlr_schedule_free(schedules[slot]);
  schedules[slot] = schedule_of(specs[next() % spec_count]);
}

static void make_scheduler(void) {
  const uint8_t slot = next() % slots;
  const swiftlr_schedule *schedule = schedules[next() % slots];
  const int32_t form = next() % 5 - 1;
  const size_t count = next() % (max_groups + 1);
  double rates[max_groups], before[max_groups];
  for (int i = 0; i < max_groups; i++) before[i] = rates[i] = next_double();
  swiftlr_scheduler *made = NULL;
  const int32_t status = swiftlr_scheduler_create(schedule, form, maybe_null(rates), count, &made);
  REQUIRE((status == SWIFTLR_OK) == (made != NULL));
  if (status != SWIFTLR_OK) {
    REQUIRE(same_bits(rates, before, max_groups));
    return;
  }
  swiftlr_scheduler_free(schedulers[slot]);
  schedulers[slot] = made;
}

/* What pictures of a schedule are made of. */
static void draw(const swiftlr_schedule *schedule, double base, double first, double length) {
  double low[8] = {-7}, high[8] = {-7};
  const int32_t status =
      swiftlr_schedule_envelope(schedule, 0, base, first, first + length, low, high, 8);
  for (int i = 0; i < 8 && status == SWIFTLR_OK; i++)
    REQUIRE(low[i] <= high[i] || (isnan(low[i]) && isnan(high[i])));
  REQUIRE(status == SWIFTLR_OK || (low[0] == -7 && high[0] == -7));
  size_t needed = 0;
  const int32_t outlined =
      swiftlr_schedule_outline(schedule, 0, base, first, first + length, 9, NULL, 0, &needed);
  /* In a long run each asks a function for other steps, at one of which it fails. */
  REQUIRE((outlined == SWIFTLR_OK) == (status == SWIFTLR_OK) ||
          outlined == SWIFTLR_ERROR_CALLBACK || status == SWIFTLR_ERROR_CALLBACK);
}

static void evaluate(void) {
  const swiftlr_schedule *schedule = schedules[next() % slots];
  double values[max_groups] = {-7, -7, -7, -7}, before[max_groups] = {-7, -7, -7, -7};
  const double base = next_double(), position = next_double(), stride = next_double();
  if (swiftlr_schedule_value(schedule, base, position, maybe_null(values)) != SWIFTLR_OK)
    REQUIRE(same_bits(values, before, max_groups));
  memcpy(values, before, sizeof values);
  const size_t count = next() % (max_groups + 1);
  if (swiftlr_schedule_fill(schedule, base, position, stride, values, count) != SWIFTLR_OK)
    REQUIRE(same_bits(values, before, max_groups));
  draw(schedule, base, floor(fabs(position)), floor(fabs(stride)));
}

/* One of the steps, of a scheduler that may be NULL. */
static void step_any(uint8_t which) {
  swiftlr_scheduler *scheduler = schedulers[next() % slots];
  size_t count = 1;
  char *state = NULL;
  if (scheduler != NULL) {
    REQUIRE(swiftlr_scheduler_group_count(scheduler, &count) == SWIFTLR_OK);
    state = text_of(scheduler, swiftlr_scheduler_state);
  }
  double rates[max_groups], before[max_groups];
  for (int i = 0; i < max_groups; i++) before[i] = rates[i] = next_double();
  const double number = next_double();
  const size_t given = next_count(count);
  double *lrs = maybe_null(rates);
  const int32_t status = which == 0 ? swiftlr_scheduler_step(scheduler, lrs, given)
                         : which == 1
                             ? swiftlr_scheduler_step_to(scheduler, number, lrs, given)
                             : swiftlr_scheduler_step_metric(scheduler, number, lrs, given);
  REQUIRE(status != SWIFTLR_OK || (scheduler != NULL && lrs != NULL && given == count));
  if (status != SWIFTLR_OK) {
    REQUIRE(same_bits(rates, before, max_groups));
    if (scheduler != NULL) {
      char *after = text_of(scheduler, swiftlr_scheduler_state);
      REQUIRE(strcmp(state, after) == 0);
      free(after);
    }
  }
  free(state);
}

static void read_all(void) {
  const swiftlr_scheduler *scheduler = schedulers[next() % slots];
  const int32_t expected = scheduler == NULL ? SWIFTLR_ERROR_ARGUMENT : SWIFTLR_OK;
  double epoch = 0, rates[max_groups];
  int64_t steps = 0;
  size_t count = 0;
  REQUIRE(swiftlr_scheduler_last_epoch(scheduler, &epoch) == expected);
  REQUIRE(swiftlr_scheduler_step_count(scheduler, &steps) == expected);
  REQUIRE(swiftlr_scheduler_group_count(scheduler, &count) == expected);
  REQUIRE(swiftlr_scheduler_last_lr(scheduler, rates, count) == expected);
  (void)swiftlr_scheduler_last_values(scheduler, next() % 2 ? "momentum" : "moment", rates, count);
}

static void clone_or_restore(void) {
  const uint8_t from = next() % slots, to = next() % slots;
  swiftlr_scheduler *made = NULL;
  if (schedulers[from] == NULL) {
    REQUIRE(swiftlr_scheduler_clone(NULL, &made) == SWIFTLR_ERROR_ARGUMENT && made == NULL);
    return;
  }
  char *checkpoint = text_of(schedulers[from], swiftlr_scheduler_checkpoint);
  if (next() % 2)
    made = restored_from(checkpoint);
  else
    REQUIRE(swiftlr_scheduler_clone(schedulers[from], &made) == SWIFTLR_OK);
  char *again = text_of(made, swiftlr_scheduler_checkpoint);
  REQUIRE(strcmp(checkpoint, again) == 0);
  free(checkpoint);
  free(again);
  swiftlr_scheduler_free(schedulers[to]);
  schedulers[to] = made;
}

static int is_single(const swiftlr_scheduler *scheduler) {
  char *checkpoint = text_of(scheduler, swiftlr_scheduler_checkpoint);
  const int single = strstr(checkpoint, "\"form\": \"chain32\"") != NULL;
  free(checkpoint);
  return single;
}

/* The state of one scheduler into another, which may be of another kind. One of float32 rounds. */
static void load(void) {
  swiftlr_scheduler *from = schedulers[next() % slots], *to = schedulers[next() % slots];
  if (from == NULL || to == NULL) return;
  char *state = text_of(from, swiftlr_scheduler_state);
  char *before = text_of(to, swiftlr_scheduler_state);
  const int32_t status = swiftlr_scheduler_load_state(to, state, strlen(state));
  char *after = text_of(to, swiftlr_scheduler_state);
  if (status != SWIFTLR_OK)
    REQUIRE(strcmp(after, before) == 0);
  else if (is_single(from) || !is_single(to))
    REQUIRE(strcmp(after, state) == 0);
  free(state);
  free(before);
  free(after);
}

/* An operation with odd numbers, on a schedule or on a scheduler in any form. */
static void change(void) {
  static const char *const operations[] = {
      "{\"type\": \"swiftlr.cooldown\", \"at\": %.17g, \"steps\": %.17g, \"shape\": \"exponential\"}",
      "{\"type\": \"swiftlr.extend\", \"at\": %.17g, \"end\": %.17g, \"new_end\": 40}",
      "{\"type\": \"swiftlr.rewarm\", \"at\": %.17g, \"steps\": %.17g, \"anew\": true}",
      "{\"type\": \"swiftlr.rewind\", \"at\": %.17g, \"to\": %.17g}",
      "{\"type\": \"swiftlr.rewarm\", \"steps\": 5, \"at\": %.17g, \"start\": %.17g}",
  };
  const uint8_t from = next() % slots, to = next() % slots, which = next();
  char operation[200];
  const double at = next_double(), number = next_double();
  snprintf(operation, sizeof operation, operations[which % 5], at, number);
  if (which < 128) {
    swiftlr_schedule *made = NULL;
    const int32_t status =
        swiftlr_schedule_change(schedules[from], operation, strlen(operation), &made);
    REQUIRE((status == SWIFTLR_OK) == (made != NULL));
    if (made == NULL) return;
    double before = -7, after = -7;
    REQUIRE(swiftlr_schedule_value(schedules[from], 0.1, at / 2, &before) ==
            swiftlr_schedule_value(made, 0.1, at / 2, &after));
    REQUIRE(same_bits(&before, &after, 1));
    swiftlr_schedule_free(schedules[to]);
    schedules[to] = made;
  } else {
    swiftlr_scheduler *made = NULL;
    const int32_t status =
        swiftlr_scheduler_change(schedulers[from], operation, strlen(operation), &made);
    REQUIRE((status == SWIFTLR_OK) == (made != NULL));
    if (made == NULL) return;
    char *before = text_of(schedulers[from], swiftlr_scheduler_state);
    char *after = text_of(made, swiftlr_scheduler_state);
    REQUIRE(strcmp(before, after) == 0);
    free(before);
    free(after);
    swiftlr_scheduler_free(schedulers[to]);
    schedulers[to] = made;
  }
}

static void drop(void) {
  const uint8_t slot = next() % slots;
  swiftlr_schedule_free(schedules[slot]);
  schedules[slot] = NULL;
  swiftlr_scheduler_free(schedulers[slot]);
  schedulers[slot] = NULL;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  input = data;
  left = size;
  while (left > 0) {
    switch (next()) {
      case 'a': make_schedule(); break;
      case 'b': make_scheduler(); break;
      case 'v': evaluate(); break;
      case 's': step_any(0); break;
      case 't': step_any(1); break;
      case 'm': step_any(2); break;
      case 'r': read_all(); break;
      case 'c': clone_or_restore(); break;
      case 'l': load(); break;
      case 'o': change(); break;
      case 'd': drop(); break;
      default: break;
    }
  }
  for (int i = 0; i < slots; i++) {
    swiftlr_schedule_free(schedules[i]);
    schedules[i] = NULL;
    swiftlr_scheduler_free(schedulers[i]);
    schedulers[i] = NULL;
  }
  return 0;
}
