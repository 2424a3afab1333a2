/* Eight threads share the schedules and step schedulers of their own, while the program forks children
 * that do the same: all get the same bits. Meant for ThreadSanitizer; true without it as well. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"
#include "formulas.h"

enum { threads = 8, rounds = 20, children = 12, steps = 50, groups = 2 };

static swiftlr_schedule *schedules[sizeof formulas / sizeof *formulas];
/* The rates of each schedule's chain form after all steps, and its values in closed form. */
static double chains[sizeof formulas / sizeof *formulas][groups];
static double curves[sizeof formulas / sizeof *formulas][steps];

static int run_chain(const swiftlr_schedule *schedule, double *rates) {
  swiftlr_scheduler *scheduler = NULL, *twin = NULL;
  char text[4096];
  size_t needed = 0;
  int failed = 0;
  rates[0] = 0.1;
  rates[1] = 0.003;
  failed |= swiftlr_scheduler_create(schedule, SWIFTLR_FORM_CHAIN, rates, groups, &scheduler);
  for (int i = 0; i < steps; i++) {
    if (i == steps / 2) { /* continues with a copy */
      failed |= swiftlr_scheduler_clone(scheduler, &twin);
      failed |= swiftlr_scheduler_checkpoint(twin, text, sizeof text, &needed);
      swiftlr_scheduler_free(scheduler);
      scheduler = twin;
    }
    failed |= swiftlr_scheduler_step(scheduler, rates, groups);
  }
  swiftlr_scheduler_free(scheduler);
  return failed;
}

/* Whether one round over all schedules gives the bits of the first. */
static int same_again(void) {
  int same = 1;
  for (int i = 0; i < formula_count; i++) {
    double rates[groups], curve[steps], value;
    char text[1024];
    size_t needed;
    same &= run_chain(schedules[i], rates) == 0;
    same &= memcmp(rates, chains[i], sizeof rates) == 0;
    same &= swiftlr_schedule_fill(schedules[i], 0.1, 0, 1, curve, steps) == SWIFTLR_OK;
    same &= memcmp(curve, curves[i], sizeof curve) == 0;
    same &= swiftlr_schedule_value(schedules[i], 0.1, 7, &value) == SWIFTLR_OK;
    same &= bits_of(value) == bits_of(curves[i][7]);
    same &= swiftlr_schedule_spec(schedules[i], text, sizeof text, &needed) == SWIFTLR_OK;
    same &= swiftlr_schedule_value(schedules[i], 0.1, 1e300, &value) == SWIFTLR_ERROR_ARGUMENT;
    same &= strncmp(swiftlr_last_error(), "position: ", 10) == 0;
  }
  return same;
}

static void *work(void *result) {
  int same = 1;
  for (int round = 0; round < rounds; round++) same &= same_again();
  *(int *)result = same;
  return NULL;
}

int main(void) {
  pthread_t workers[threads];
  int same[threads];
  for (int i = 0; i < formula_count; i++) {
    CHECK_OK(swiftlr_schedule_create(formulas[i].spec, strlen(formulas[i].spec), NULL, 0,
                                     &schedules[i]));
    CHECK(run_chain(schedules[i], chains[i]) == 0);
    CHECK_OK(swiftlr_schedule_fill(schedules[i], 0.1, 0, 1, curves[i], steps));
  }
  for (int i = 0; i < threads; i++) CHECK(pthread_create(&workers[i], NULL, work, &same[i]) == 0);
  for (int i = 0; i < children; i++) {
    const pid_t child = fork();
    int status = -1;
    CHECK(child >= 0);
    if (child == 0) _exit(same_again() ? 0 : 1);
    CHECK(waitpid(child, &status, 0) == child && status == 0);
  }
  for (int i = 0; i < threads; i++) {
    CHECK(pthread_join(workers[i], NULL) == 0);
    CHECK(same[i]);
  }
  for (int i = 0; i < formula_count; i++) swiftlr_schedule_free(schedules[i]);
  printf("%d failures\n", failures);
  return failures != 0;
}
