/* What one step of a cosine costs through the library, beside a bare loop over the same formula in
 * this program. Both have to give the same bits. Allocations are counted by standing before malloc.
 *
 * Usage: step_cost RESULTS.json */
#define _GNU_SOURCE
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "swiftlr.h"

enum { t_max = 1000, steps = 100000, rounds = 21 };
static const double base = 0.1, eta_min = 0.001, target = 1.5, pi = 3.14159265358979323846;

/* ---- Allocations ----------------------------------------------------------------------------- */

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *pointer, size_t size);

static long allocations;

void *malloc(size_t size) { return allocations++, __libc_malloc(size); }
void *calloc(size_t count, size_t size) { return allocations++, __libc_calloc(count, size); }
void *realloc(void *pointer, size_t size) { return allocations++, __libc_realloc(pointer, size); }

/* ---- The same formulas in C ------------------------------------------------------------------ */

static volatile double used; /* where a trainer uses the rate: no step may be left out */

static double closed_loop(void) {
  double rate = base;
  for (int64_t t = 1; t <= steps; t++) {
    rate = eta_min + (base - eta_min) * (1 + cos(pi * (double)t / t_max)) / 2;
    used = rate;
  }
  return rate;
}

static double chain_loop(void) {
  double rate = base;
  for (int64_t t = 1; t <= steps; t++) {
    if ((t - 1 - t_max) % (2 * t_max) == 0) {
      rate += (base - eta_min) * (1 - cos(pi / t_max)) / 2;
    } else {
      rate = (1 + cos(pi * (double)t / t_max)) / (1 + cos(pi * (double)(t - 1) / t_max)) *
                 (rate - eta_min) +
             eta_min;
    }
    used = rate;
  }
  return rate;
}

/* ---- The library ----------------------------------------------------------------------------- */

static void check(int32_t status) {
  if (status == SWIFTLR_OK) return;
  fprintf(stderr, "%s: %s\n", swiftlr_status_name(status), swiftlr_last_error());
  exit(2);
}

static const swiftlr_schedule *cosine(void) {
  static const char spec[] =
      "{\"type\": \"torch.CosineAnnealingLR\", \"T_max\": 1000, \"eta_min\": 0.001}";
  static swiftlr_schedule *schedule;
  if (schedule == NULL) check(swiftlr_schedule_create(spec, strlen(spec), NULL, 0, &schedule));
  return schedule;
}

static long allocations_while_stepping;

static double step_by_library(int32_t form) {
  double rate = base;
  swiftlr_scheduler *scheduler = NULL;
  check(swiftlr_scheduler_create(cosine(), form, &rate, 1, &scheduler));
  const long before = allocations;
  for (int64_t t = 1; t <= steps; t++) {
    check(swiftlr_scheduler_step(scheduler, &rate, 1));
    used = rate;
  }
  allocations_while_stepping += allocations - before;
  swiftlr_scheduler_free(scheduler);
  return rate;
}

static double closed_by_library(void) { return step_by_library(SWIFTLR_FORM_CLOSED); }
static double chain_by_library(void) { return step_by_library(SWIFTLR_FORM_CHAIN); }

/* ---- Measuring ------------------------------------------------------------------------------- */

static double nanoseconds(double (*run)(void), double *rate) {
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  *rate = run();
  clock_gettime(CLOCK_MONOTONIC, &end);
  return ((double)(end.tv_sec - start.tv_sec) * 1e9 + (double)(end.tv_nsec - start.tv_nsec)) /
         steps;
}

static int ascending(const void *one, const void *other) {
  const double a = *(const double *)one, b = *(const double *)other;
  return (a > b) - (a < b);
}

static double median(double *values) {
  qsort(values, rounds, sizeof *values, ascending);
  return values[rounds / 2];
}

/* The two take turns, so that whatever else the machine does meets both. */
static int compare(const char *name, double (*library)(void), double (*bare)(void), FILE *results) {
  double ours[rounds], theirs[rounds], our_rate, bare_rate;
  for (int round = 0; round < rounds; round++) {
    ours[round] = nanoseconds(library, &our_rate);
    theirs[round] = nanoseconds(bare, &bare_rate);
    if (memcmp(&our_rate, &bare_rate, sizeof our_rate) != 0) {
      fprintf(stderr, "%s: %.17g from the library, %.17g from C\n", name, our_rate, bare_rate);
      exit(2);
    }
  }
  const double our_time = median(ours), bare_time = median(theirs), ratio = our_time / bare_time;
  printf("%-14s %10.1f ns %10.1f ns %8.2f   <= %.1f  %s\n", name, our_time, bare_time, ratio,
         target, ratio <= target ? "PASS" : "FAIL");
  fprintf(results, "  \"%s\": {\"swiftlr_ns\": %.2f, \"bare_ns\": %.2f, \"ratio\": %.3f},\n", name,
          our_time, bare_time, ratio);
  return ratio <= target;
}

int main(int argc, char **argv) {
  if (argc != 2) return fputs("usage: step_cost RESULTS.json\n", stderr), 2;
  FILE *results = fopen(argv[1], "w");
  if (results == NULL) return perror(argv[1]), 2;

  fprintf(results, "{\n");
  printf(
      "One step of a cosine from C, one group. libswiftlr %s, median of %d rounds of %d steps\n\n",
      swiftlr_version(), rounds, steps);
  printf("%-14s %13s %13s %8s   %s\n", "", "libswiftlr", "bare loop", "ratio", "target");
  int passed = compare("closed step", closed_by_library, closed_loop, results);
  passed &= compare("chain step", chain_by_library, chain_loop, results);

  const int none = allocations > 0 && allocations_while_stepping == 0; /* the counter does count */
  printf("%-14s %10ld    %28s  %s\n\n", "allocations", allocations_while_stepping, "== 0",
         none ? "PASS" : "FAIL");
  fprintf(results, "  \"allocations\": %ld\n}\n", allocations_while_stepping);
  if (fclose(results) != 0) return perror(argv[1]), 2;
  if (!passed || !none) puts("a target is missed");
  return 0;
}
