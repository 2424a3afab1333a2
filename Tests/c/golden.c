/* Follows the cases of a file of Tests/golden through the C interface: each rate and each momentum has to
 * have the bits that are written there, and each call that failed has to fail and change nothing. The
 * files say at their heads what their lines mean. With another libm than glibc's, results may differ by the
 * given fraction. */
#include <ctype.h>
#include <math.h>
#include <stdlib.h>

#include "check.h"

enum { most_groups = 8 };

/* ---- The functions that specs name. scripts/golden_torch.py has the same ones. ------------------ */

static double inverse(double epoch) { return 1.0 / (1.0 + fabs(epoch) / 4.0); }
static double falling(double epoch) { return 1.0 - epoch / 40.0; }
static double rising(double epoch) { return (epoch * epoch + 1.0) / (epoch * epoch + 3.0); }

typedef double (*factor_of)(double epoch);
static factor_of inverse_of = inverse, falling_of = falling, rising_of = rising;

static int32_t call(void *user, double epoch, double *factor) {
  *factor = (*(factor_of *)user)(epoch);
  return 0;
}

static const swiftlr_function functions[] = {{"inverse", call, &inverse_of, NULL},
                                             {"falling", call, &falling_of, NULL},
                                             {"rising", call, &rising_of, NULL}};
enum { function_count = sizeof functions / sizeof functions[0] };

/* ---- One case ---------------------------------------------------------------------------------- */

static const char *file_name;
static char name[256]; /* of the case */
static long line_number, cases, results, promised_cases = -1, promised_results = -1;

static swiftlr_schedule *schedule;
static swiftlr_scheduler *scheduler;
static int32_t form;
static size_t groups;
static double initial[most_groups], rates[most_groups];

static void fail(const char *what) {
  failures += 1;
  fprintf(stderr, "%s:%ld: %s: %s\n", file_name, line_number, name, what);
}

static void expect(int condition, const char *what) {
  if (!condition) fail(what);
}

static int expect_ok(int32_t status) {
  if (status != SWIFTLR_OK) fail(swiftlr_last_error());
  return status == SWIFTLR_OK;
}

/* Reads numbers up to the end or a bar; returns how many. */
static size_t read_numbers(const char **text, double *values) {
  size_t count = 0;
  while (count < most_groups) {
    char *end;
    values[count] = strtod(*text, &end);
    if (end == *text) break;
    *text = end;
    count += 1;
  }
  while (isspace((unsigned char)**text)) *text += 1;
  return count;
}

static double allowed_fraction = 0;

static int is_same(double value, double expected) {
  if (bits_of(value) == bits_of(expected)) return 1;
  if (isnan(value) && isnan(expected)) return 1;
  return fabs(value - expected) <= allowed_fraction * fabs(expected);
}

static void expect_same(const double *values, const char **text) {
  double expected[most_groups];
  expect(read_numbers(text, expected) == groups, "one number a group is expected");
  for (size_t i = 0; i < groups; i++) {
    results += 1;
    if (is_same(values[i], expected[i])) continue;
    char problem[200];
    snprintf(problem, sizeof problem, "group %zu has %a (%.17g), not %a (%.17g)", i, values[i],
             values[i], expected[i], expected[i]);
    fail(problem);
  }
}

/* The rates, as the call gave them and as the scheduler knows them, and the momenta after the bar. */
static void expect_rates(const char *text) {
  double last[most_groups], momenta[most_groups];
  expect_same(rates, &text);
  expect_ok(swiftlr_scheduler_last_lr(scheduler, last, groups));
  expect(memcmp(last, rates, groups * sizeof *rates) == 0, "the last rates are others");
  if (*text != '|') return;
  text += 1;
  if (expect_ok(swiftlr_scheduler_last_values(scheduler, "momentum", momenta, groups))) {
    expect_same(momenta, &text);
  }
}

static void start(const char *text) {
  memcpy(rates, initial, sizeof rates);
  if (expect_ok(swiftlr_scheduler_create(schedule, form, rates, groups, &scheduler))) {
    expect_rates(text);
  }
}

static int32_t operate(const char *verb, double argument, double *values) {
  if (strcmp(verb, "step") == 0) return swiftlr_scheduler_step(scheduler, values, groups);
  if (strcmp(verb, "to") == 0)
    return swiftlr_scheduler_step_to(scheduler, argument, values, groups);
  if (strcmp(verb, "metric") == 0) {
    return swiftlr_scheduler_step_metric(scheduler, argument, values, groups);
  }
  for (size_t i = 0; i < groups; i++) { /* value */
    int32_t status = swiftlr_schedule_value(schedule, initial[i], argument, &values[i]);
    if (status != SWIFTLR_OK) return status;
  }
  return SWIFTLR_OK;
}

/* The status that stands for an exception of Python's. */
static int stands_for(int32_t status, const char *exception) {
  if (strcmp(exception, "ZeroDivisionError") == 0) return status == SWIFTLR_ERROR_DIVISION;
  if (strcmp(exception, "OverflowError") == 0) return status == SWIFTLR_ERROR_OVERFLOW;
  if (strcmp(exception, "ValueError") == 0) {
    return status == SWIFTLR_ERROR_ARGUMENT || status == SWIFTLR_ERROR_DOMAIN;
  }
  return status == SWIFTLR_ERROR_FORM; /* TypeError, NotImplementedError */
}

static char *checkpoint(void) {
  size_t needed = 0;
  expect_ok(swiftlr_scheduler_checkpoint(scheduler, NULL, 0, &needed));
  char *text = (char *)malloc(needed);
  expect_ok(swiftlr_scheduler_checkpoint(scheduler, text, needed, &needed));
  return text;
}

static void expect_failure(const char *verb, double argument, const char *exception) {
  double values[most_groups];
  memcpy(values, rates, sizeof values);
  char *before = checkpoint();
  expect(stands_for(operate(verb, argument, values), exception), "another failure");
  if (strcmp(verb, "value") != 0) {
    expect(memcmp(values, rates, groups * sizeof *rates) == 0, "the failing call wrote rates");
  }
  char *after = checkpoint();
  expect(strcmp(before, after) == 0, "the failing call changed the scheduler");
  free(before);
  free(after);
  results += 1;
}

static void expect_position(double expected) {
  double epoch = -1;
  expect_ok(swiftlr_scheduler_last_epoch(scheduler, &epoch));
  expect(epoch == expected, "another epoch");
}

static void expect_count(double expected) {
  int64_t count = -1;
  expect_ok(swiftlr_scheduler_step_count(scheduler, &count));
  expect((double)count == expected, "another count of steps");
}

static void end_case(void) {
  swiftlr_scheduler_free(scheduler);
  swiftlr_schedule_free(schedule);
  scheduler = NULL;
  schedule = NULL;
  cases += 1;
}

/* ---- Lines ------------------------------------------------------------------------------------- */

/* A line of the case: the verb, the arguments before the colon, and the results after it. */
static void follow(const char *verb, const char *input, const char *result) {
  double numbers[most_groups];
  if (strcmp(verb, "case") == 0) {
    snprintf(name, sizeof name, "%s", input);
  } else if (strcmp(verb, "form") == 0) {
    form = strcmp(input, "closed") == 0  ? SWIFTLR_FORM_CLOSED
           : strcmp(input, "chain") == 0 ? SWIFTLR_FORM_CHAIN
                                         : SWIFTLR_FORM_CHAIN_FLOAT32;
  } else if (strcmp(verb, "spec") == 0) {
    expect_ok(swiftlr_schedule_create(input, strlen(input), functions, function_count, &schedule));
  } else if (strcmp(verb, "lrs") == 0) {
    groups = read_numbers(&input, initial);
  } else if (strcmp(verb, "start") == 0) {
    start(result);
  } else if (strcmp(verb, "end") == 0) {
    end_case();
  } else if (scheduler == NULL) {
    return; /* it has been reported */
  } else if (strcmp(verb, "set") == 0) {
    expect(read_numbers(&input, rates) == groups, "one number a group is expected");
  } else if (strcmp(verb, "fails") == 0) {
    const char *argument = input + strcspn(input, " ");
    char failing[16] = "";
    sscanf(input, "%15s", failing);
    read_numbers(&argument, numbers);
    expect_failure(failing, numbers[0], result);
  } else {
    read_numbers(&input, numbers);
    if (strcmp(verb, "epoch") == 0) {
      expect_position(numbers[0]);
    } else if (strcmp(verb, "count") == 0) {
      expect_count(numbers[0]);
    } else if (strcmp(verb, "value") == 0) {
      double values[most_groups];
      if (expect_ok(operate(verb, numbers[0], values))) expect_same(values, &result);
    } else {
      if (expect_ok(operate(verb, numbers[0], rates))) expect_rates(result);
    }
  }
}

static void read_line(char *line) {
  line[strcspn(line, "\n")] = '\0';
  line_number += 1;
  if (line[0] == '#') {
    sscanf(line, "# cases %ld", &promised_cases);
    sscanf(line, "# results %ld", &promised_results);
    return;
  }
  char *result = strstr(line, " : ");
  if (result != NULL) {
    *result = '\0';
    result += 3;
  }
  char *input = strchr(line, ' ');
  if (input != NULL) *input++ = '\0';
  follow(line, input == NULL ? "" : input, result == NULL ? "" : result);
}

int main(int argc, char **argv) {
  static char line[8192];
  FILE *file = argc == 2 || argc == 3 ? fopen(argv[1], "r") : NULL;
  if (file == NULL) {
    fprintf(stderr, "usage: golden FILE [FRACTION], the file being one of Tests/golden\n");
    return 2;
  }
  if (argc == 3) allowed_fraction = strtod(argv[2], NULL);
  file_name = argv[1];
  while (fgets(line, sizeof line, file) != NULL) read_line(line);
  fclose(file);
  snprintf(name, sizeof name, "end of the file");
  expect(cases == promised_cases, "not as many cases as its head says");
  expect(results == promised_results, "not as many results as its head says");
  printf("%ld cases, %ld results, %d failures\n", cases, results, failures);
  return failures == 0 ? 0 : 1;
}
