/* A program that has functions of its own under the names of the usual JSON libraries gets the right rates. */
#include <stdlib.h>

#include "check.h"

/* Of host_names.c, which is so linked into the program in every order. */
void json_object_get(void);

int main(void) {
  static const char spec[] =
      "{\"type\": \"torch.StepLR\", \"step_size\": 3, \"gamma\": 0.25, \"last_epoch\": []}";
  const char *const wrong = "{\"a\": [1, \"two\", 3.5";
  swiftlr_schedule *schedule = NULL;
  swiftlr_scheduler *scheduler = NULL, *restored = NULL;
  char text[2000];
  size_t needed = 0;
  double rate = 0.5;
  CHECK(swiftlr_schedule_create(spec, strlen(spec), NULL, 0, &schedule) == SWIFTLR_ERROR_SPEC);
  CHECK(swiftlr_schedule_create(wrong, strlen(wrong), NULL, 0, &schedule) == SWIFTLR_ERROR_JSON);
  const char *const right = "{\"type\": \"torch.StepLR\", \"step_size\": 3, \"gamma\": 0.25}";
  CHECK_OK(swiftlr_schedule_create(right, strlen(right), NULL, 0, &schedule));
  CHECK_OK(swiftlr_schedule_spec(schedule, text, sizeof text, &needed));
  CHECK(strcmp(text, right) == 0);
  CHECK_OK(swiftlr_scheduler_create(schedule, SWIFTLR_FORM_CHAIN, &rate, 1, &scheduler));
  for (int i = 0; i < 2; i++) CHECK_OK(swiftlr_scheduler_step(scheduler, &rate, 1));
  CHECK_OK(swiftlr_scheduler_checkpoint(scheduler, text, sizeof text, &needed));
  CHECK_OK(swiftlr_scheduler_restore(text, strlen(text), NULL, 0, &restored));
  CHECK_OK(swiftlr_scheduler_step(restored, &rate, 1));
  CHECK_SAME_BITS(rate, 0.125);
  swiftlr_scheduler_free(restored);
  swiftlr_scheduler_free(scheduler);
  swiftlr_schedule_free(schedule);
  if (getenv("SWIFTLR_TEST_CALL_HOST")) json_object_get();
  return failures != 0;
}
