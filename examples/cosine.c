/* Linear warm-up, then a cosine, for two parameter groups: the rates a trainer in C would use.
 * Halfway the scheduler is saved as text and made anew from it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swiftlr.h"

static const char spec[] =
    "{\"type\": \"torch.SequentialLR\", \"milestones\": [4], \"schedules\": ["
    "  {\"type\": \"torch.LinearLR\", \"start_factor\": 0.25, \"total_iters\": 4},"
    "  {\"type\": \"torch.CosineAnnealingLR\", \"T_max\": 8}]}";

static void check(int32_t status) {
  if (status == SWIFTLR_OK) return;
  fprintf(stderr, "%s: %s\n", swiftlr_status_name(status), swiftlr_last_error());
  exit(1);
}

/* The same scheduler, as another process would find it in a file. */
static swiftlr_scheduler *saved_and_restored(swiftlr_scheduler *scheduler) {
  size_t size;
  check(swiftlr_scheduler_checkpoint(scheduler, NULL, 0, &size));
  char *text = malloc(size);
  if (text == NULL) exit(1);
  check(swiftlr_scheduler_checkpoint(scheduler, text, size, &size));
  swiftlr_scheduler_free(scheduler);
  check(swiftlr_scheduler_restore(text, size - 1, NULL, 0, &scheduler));
  free(text);
  return scheduler;
}

int main(void) {
  swiftlr_schedule *schedule;
  swiftlr_scheduler *scheduler;
  double rates[2] = {0.1, 0.01}; /* one for each group; in and out */

  check(swiftlr_schedule_create(spec, strlen(spec), NULL, 0, &schedule));
  check(swiftlr_scheduler_create(schedule, SWIFTLR_FORM_CLOSED, rates, 2, &scheduler));
  swiftlr_schedule_free(schedule);

  for (int step = 0; step < 12; step++) {
    printf("%2d  %.6f  %.6f\n", step, rates[0], rates[1]); /* a trainer updates its weights here */
    if (step == 6) scheduler = saved_and_restored(scheduler);
    check(swiftlr_scheduler_step(scheduler, rates, 2));
  }
  swiftlr_scheduler_free(scheduler);
  return 0;
}
