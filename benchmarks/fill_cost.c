/* What filling a curve costs through the library, beside bare loops over the same formulas in this
 * program. Both have to give the same bits.
 *
 * Usage: fill_cost RESULTS.json */
#define _GNU_SOURCE
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "swiftlr.h"

enum { count = 10000000, rounds = 9 };
static const double pi = 3.14159265358979323846;

/* Not constant, as a trainer's parameters are not. */
double base = 0.1, low = 0.001, length = 9e6, warm_up = 1000, cycles = 0.5, alpha = 0.01;

/* ---- The formulas in C ----------------------------------------------------------------------- */

static double torch_cosine(double e) { return low + (base - low) * (1 + cos(pi * e / length)) / 2; }

static double transformers_cosine(double e) {
  if (e < warm_up) return base * (e / warm_up);
  const double done = (e - warm_up) / (length - warm_up);
  return base * fmax(0, 0.5 * (1 + cos(pi * cycles * 2 * done)));
}

static double timm_cosine(double e) {
  const double cycle = floor(e / length);
  if (cycle >= 1) return low;
  return low + 0.5 * (base - low) * (1 + cos(pi * (e - cycle * length) / length));
}

static double optax_cosine(double e) {
  const double wave = 0.5 * (1 + cos(pi * (e < length ? e : length) / length));
  return base * ((1 - alpha) * wave + alpha);
}

static double swiftlr_cosine(double e) {
  const double x = e / length;
  if (x <= 0) return base;
  if (x >= 1) return low;
  return low + (base - low) * (0.5 * (1 + cos(pi * x)));
}

static double joined_cosine(double e) {
  return e < warm_up ? base * (e / warm_up) : torch_cosine(e - warm_up);
}

static const struct {
  const char *name;
  double target;
  const char *spec;
  double (*value)(double);
} schedules[] = {
    {"torch", 1.2,
     "{\"type\": \"torch.CosineAnnealingLR\", \"T_max\": 9000000, \"eta_min\": 0.001}",
     torch_cosine},
    {"transformers", 1.2,
     "{\"type\": \"transformers.cosine\", \"num_warmup_steps\": 1000,"
     " \"num_training_steps\": 9000000}",
     transformers_cosine},
    {"timm", 1.2,
     "{\"type\": \"timm.CosineLRScheduler\", \"t_initial\": 9000000, \"lr_min\": 0.001}",
     timm_cosine},
    {"optax", 1.2,
     "{\"type\": \"optax.cosine_decay_schedule\", \"init_value\": 0.1, \"decay_steps\": 9000000,"
     " \"alpha\": 0.01}",
     optax_cosine},
    {"swiftlr", 1.2,
     "{\"type\": \"swiftlr.curve\", \"shape\": \"cosine\", \"to\": 0.001, \"over\": 9000000}",
     swiftlr_cosine},
    {"warm-up, torch", 2.0,
     "{\"type\": \"swiftlr.warmup\", \"steps\": 1000, \"schedule\":"
     " {\"type\": \"torch.CosineAnnealingLR\", \"T_max\": 9000000, \"eta_min\": 0.001}}",
     joined_cosine},
};
enum { schedule_count = sizeof schedules / sizeof *schedules };

/* ---- Measuring ------------------------------------------------------------------------------- */

static double *ours, *theirs;

static void check(int32_t status) {
  if (status == SWIFTLR_OK) return;
  fprintf(stderr, "%s: %s\n", swiftlr_status_name(status), swiftlr_last_error());
  exit(2);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static double least(double a, double b) { return a < b ? a : b; }

/* The two take turns, so that whatever else the machine does meets both; the least time of each
 * counts. */
static int compare(int i, FILE *results) {
  double (*const value)(double) = schedules[i].value;
  const double target = schedules[i].target;
  double our_time = INFINITY, bare_time = INFINITY;
  swiftlr_schedule *schedule;
  check(swiftlr_schedule_create(schedules[i].spec, strlen(schedules[i].spec), NULL, 0, &schedule));
  for (int round = 0; round < rounds; round++) {
    const double start = now();
    check(swiftlr_schedule_fill(schedule, base, 0, 1, ours, count));
    const double middle = now();
    for (int64_t k = 0; k < count; k++) theirs[k] = value((double)k);
    our_time = least(our_time, (middle - start) / count);
    bare_time = least(bare_time, (now() - middle) / count);
  }
  swiftlr_schedule_free(schedule);
  if (memcmp(ours, theirs, count * sizeof *ours) != 0) {
    fprintf(stderr, "%s: other bits than in C\n", schedules[i].name);
    exit(2);
  }
  const double ratio = our_time / bare_time;
  printf("%-14s %10.1f ns %10.1f ns %8.2f   <= %.1f  %s\n", schedules[i].name, our_time, bare_time,
         ratio, target, ratio <= target ? "PASS" : "FAIL");
  fprintf(results, "%s  \"%s\": {\"swiftlr_ns\": %.2f, \"bare_ns\": %.2f, \"ratio\": %.3f}",
          i > 0 ? ",\n" : "", schedules[i].name, our_time, bare_time, ratio);
  return ratio <= target;
}

int main(int argc, char **argv) {
  if (argc != 2) return fputs("usage: fill_cost RESULTS.json\n", stderr), 2;
  FILE *results = fopen(argv[1], "w");
  if (results == NULL) return perror(argv[1]), 2;
  ours = malloc(count * sizeof *ours);
  theirs = malloc(count * sizeof *theirs);
  if (ours == NULL || theirs == NULL) return fputs("no memory\n", stderr), 2;

  printf("A value of a filled cosine from C. libswiftlr %s, least of %d rounds of %d values\n\n",
         swiftlr_version(), rounds, count);
  printf("%-14s %13s %13s %8s   %s\n", "", "libswiftlr", "bare loop", "ratio", "target");
  fprintf(results, "{\n");
  int passed = 1;
  for (int i = 0; i < schedule_count; i++) passed &= compare(i, results);
  fprintf(results, "\n}\n");
  if (fclose(results) != 0) return perror(argv[1]), 2;
  puts(passed ? "" : "\na target is missed\n");
  free(ours);
  free(theirs);
  return 0;
}
