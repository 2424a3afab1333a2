/* A library that uses swiftlr, named by DEPENDENT. A program may have two of them, built with two versions of
 * swiftlr. */
#include <string.h>

#include "swiftlr.h"

#define JOINED(name, rest) name##_##rest
#define NAMED(name, rest) JOINED(name, rest)

const char *NAMED(DEPENDENT, version)(void);
double NAMED(DEPENDENT, step)(void);

const char *NAMED(DEPENDENT, version)(void) { return swiftlr_version(); }

/* The next rate of a cosine over 4 steps, a negative number if something fails. */
double NAMED(DEPENDENT, step)(void) {
  static const char spec[] = "{\"type\": \"torch.CosineAnnealingLR\", \"T_max\": 4}";
  static swiftlr_scheduler *scheduler;
  static double rate = 1;
  swiftlr_schedule *schedule;
  if (scheduler == NULL) {
    if (swiftlr_schedule_create(spec, strlen(spec), NULL, 0, &schedule) != SWIFTLR_OK) return -1;
    if (swiftlr_scheduler_create(schedule, SWIFTLR_FORM_CLOSED, &rate, 1, &scheduler) != SWIFTLR_OK)
      return -2;
    swiftlr_schedule_free(schedule);
  }
  if (swiftlr_scheduler_step(scheduler, &rate, 1) != SWIFTLR_OK) return -3;
  return rate;
}
