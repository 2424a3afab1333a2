/* Any bytes as the state of a scheduler, which the first byte chooses: refused and nothing changed, or
 * loaded, and then the state that it writes loads as well. */
#include "fuzz.h"

static swiftlr_scheduler *scheduler_of(const swiftlr_schedule *schedule, int32_t form) {
  double rates[max_groups] = {0.1, 0.002};
  swiftlr_scheduler *scheduler = NULL;
  const int32_t status = swiftlr_scheduler_create(schedule, form, rates, 2, &scheduler);
  REQUIRE(status == SWIFTLR_OK || status == SWIFTLR_ERROR_FORM);
  for (int i = 0; scheduler != NULL && i < 3; i++) REQUIRE(step(scheduler, rates, 2) == SWIFTLR_OK);
  return scheduler;
}

static void check_loaded(swiftlr_scheduler *scheduler, swiftlr_scheduler *other) {
  char *state = text_of(scheduler, swiftlr_scheduler_state);
  REQUIRE(swiftlr_scheduler_load_state(other, state, strlen(state)) == SWIFTLR_OK);
  char *state_again = text_of(other, swiftlr_scheduler_state);
  REQUIRE(strcmp(state, state_again) == 0);
  free(state);
  free(state_again);
  check_checkpoint(scheduler);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0) return 0;
  const int choice = data[0] - 'A';
  if (choice < 0 || choice >= spec_count * form_count) return 0;
  swiftlr_schedule *schedule = schedule_of(specs[choice / form_count]);
  swiftlr_scheduler *scheduler = scheduler_of(schedule, choice % form_count);
  if (scheduler != NULL) {
    char *before = text_of(scheduler, swiftlr_scheduler_state);
    if (swiftlr_scheduler_load_state(scheduler, (const char *)data + 1, size - 1) == SWIFTLR_OK) {
      swiftlr_scheduler *other = scheduler_of(schedule, choice % form_count);
      check_loaded(scheduler, other);
      swiftlr_scheduler_free(other);
    } else {
      char *after = text_of(scheduler, swiftlr_scheduler_state);
      double rates[2] = {0.1, 0.002};
      REQUIRE(strcmp(before, after) == 0);
      REQUIRE(step(scheduler, rates, 2) == SWIFTLR_OK);
      free(after);
    }
    free(before);
  }
  swiftlr_scheduler_free(scheduler);
  swiftlr_schedule_free(schedule);
  return 0;
}
