/* A run that is planned without JSON: warm-up, constant, and a cosine for the backbone, a lower one for the head.
 * In the middle a group is added, and the rates, which the trainer keeps as floats, go on. */
#include <stdio.h>
#include <stdlib.h>

#include "swiftlr.h"

static void check(int32_t status) {
  if (status == SWIFTLR_OK) return;
  fprintf(stderr, "%s: %s\n", swiftlr_status_name(status), swiftlr_last_error());
  exit(1);
}

/* 4 steps of warm-up, 4 of a constant rate, then a cosine. */
static swiftlr_schedule *plan(void) {
  swiftlr_schedule *parts[2], *body, *whole;
  const double lengths[1] = {4};
  /* Any type can be built from its parameters; some have functions of their own. */
  const swiftlr_parameter parameters[] = {
      {.name = "T_max", .kind = SWIFTLR_KIND_INTEGER, .integer = 8},
  };
  check(swiftlr_schedule_constant(&parts[0]));
  check(swiftlr_schedule_build("torch.CosineAnnealingLR", parameters, 1, &parts[1]));
  check(swiftlr_schedule_sequence(parts, lengths, 2, &body));
  check(swiftlr_schedule_warmup(body, 4, 0.25, &whole));
  swiftlr_schedule_free(parts[0]);
  swiftlr_schedule_free(parts[1]);
  swiftlr_schedule_free(body);
  return whole;
}

/* The plan for the first group, a tenth of it for all others. */
static swiftlr_schedule *plan_for_groups(void) {
  swiftlr_schedule *parts[2], *groups;
  parts[0] = plan();
  check(swiftlr_schedule_scale(parts[0], 0.1, &parts[1]));
  check(swiftlr_schedule_groups(parts, 2, &groups));
  swiftlr_schedule_free(parts[0]);
  swiftlr_schedule_free(parts[1]);
  return groups;
}

int main(void) {
  const double initial[3] = {0.1, 0.1, 0.05};
  float rates[3] = {0.1F, 0.1F};
  size_t groups = 2;
  swiftlr_scheduler *scheduler, *grown;
  swiftlr_schedule *schedule = plan_for_groups();
  check(swiftlr_scheduler_create_float(schedule, SWIFTLR_FORM_CLOSED, rates, groups, &scheduler));
  swiftlr_schedule_free(schedule);

  for (int step = 0; step < 16; step++) {
    if (step == 6) { /* the trainer unfreezes layers, which get a group of their own */
      check(swiftlr_scheduler_rebase(scheduler, initial, 3, &grown));
      swiftlr_scheduler_free(scheduler);
      scheduler = grown;
      groups = 3;
      check(swiftlr_scheduler_last_lr_float(scheduler, rates, groups));
    }
    printf("%2d", step);
    for (size_t i = 0; i < groups; i++) printf("  %.6f", rates[i]);
    printf("\n"); /* a trainer updates its weights here */
    check(swiftlr_scheduler_step_float(scheduler, rates, groups));
  }
  swiftlr_scheduler_free(scheduler);
  return 0;
}
