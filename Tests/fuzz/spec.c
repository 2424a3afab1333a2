/* Any bytes as a spec: refused with a message, or a schedule whose canonical spec builds it again and
 * whose schedulers survive their checkpoints. */
#include "fuzz.h"

static char *spec_text(const swiftlr_schedule *schedule) {
  size_t needed = 0;
  REQUIRE(swiftlr_schedule_spec(schedule, NULL, 0, &needed) == SWIFTLR_OK);
  char *text = (char *)malloc(needed);
  REQUIRE(text != NULL && swiftlr_schedule_spec(schedule, text, needed, &needed) == SWIFTLR_OK);
  return text;
}

static void check_values(const swiftlr_schedule *a, const swiftlr_schedule *b) {
  static const double positions[] = {-1, 0, 0.5, 1, 2, 7, 1000, 1e15, 9007199254740992.0};
  for (size_t i = 0; i < sizeof positions / sizeof *positions; i++) {
    double x = -7, y = -7, z = -7;
    const int32_t status = swiftlr_schedule_value(a, 0.1, positions[i], &x);
    REQUIRE(swiftlr_schedule_value(b, 0.1, positions[i], &y) == status);
    REQUIRE(swiftlr_schedule_fill(a, 0.1, positions[i], 1, &z, 1) == status);
    REQUIRE(same_bits(&x, &y, 1) && same_bits(&x, &z, 1));
  }
}

static void check_schedulers(const swiftlr_schedule *schedule) {
  for (int32_t form = 0; form < form_count; form++) {
    double rates[max_groups] = {0.1, 0.002};
    const size_t count = form == SWIFTLR_FORM_CHAIN ? 2 : 1;
    swiftlr_scheduler *scheduler = NULL;
    if (swiftlr_scheduler_create(schedule, form, rates, count, &scheduler) != SWIFTLR_OK) {
      REQUIRE(scheduler == NULL && rates[0] == 0.1);
      continue;
    }
    for (int i = 0; i < 4; i++) (void)step(scheduler, rates, count);
    (void)swiftlr_scheduler_step_to(scheduler, 2.5, rates, count);
    check_checkpoint(scheduler);
    swiftlr_scheduler_free(scheduler);
  }
}

/* Long runs take milliseconds, so they are checked for some inputs. */
static void check_runs(const swiftlr_schedule *schedule, int is_long) {
  static const int64_t steps[] = {1, 7, 100, 1000, 1500000, INT64_C(1) << 53};
  static const double bases[] = {0.1, 0, -1e300};
  static char text[1 << 16];
  for (int i = 0; i < (is_long ? 6 : 4); i++) {
    size_t needed = 0;
    const int32_t status =
        swiftlr_schedule_check(schedule, steps[i], 10, bases[i % 3], text, sizeof text, &needed);
    REQUIRE(status == SWIFTLR_OK || status == SWIFTLR_ERROR_CALLBACK);
    REQUIRE(status != SWIFTLR_OK || needed > sizeof text || text[0] == '[');
  }
  static const char prodigy[] = "{\"steps\": 100, \"base\": [1, 0.5], \"optimizer\": \"Prodigy\"}";
  size_t needed = 0;
  const int32_t status =
      swiftlr_schedule_lint(schedule, prodigy, sizeof prodigy - 1, text, sizeof text, &needed);
  REQUIRE(status == SWIFTLR_OK || status == SWIFTLR_ERROR_CALLBACK ||
          status == SWIFTLR_ERROR_ARGUMENT);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  swiftlr_schedule *schedule = NULL;
  const int32_t status = swiftlr_schedule_create((const char *)data, size, caller_functions,
                                                 function_count, &schedule);
  if (status != SWIFTLR_OK) {
    REQUIRE(schedule == NULL && swiftlr_last_error()[0] != 0);
    return 0;
  }
  char *text = spec_text(schedule);
  swiftlr_schedule *again = schedule_of(text);
  char *text_again = spec_text(again);
  REQUIRE(strcmp(text, text_again) == 0);
  check_values(schedule, again);
  check_runs(schedule, size % 64 == 0);
  check_schedulers(again);
  free(text);
  free(text_again);
  swiftlr_schedule_free(schedule);
  swiftlr_schedule_free(again);
  return 0;
}
