/* Reads the table of promises in swiftlr.h and calls each function to see what it allocates and locks: as
 * its Example in the header says, with a NULL, and in ways of the functions' own that are listed below.
 * Usage: promises HEADER */
#include "counters.h"

enum { group_count = 2 };

/* ---- What the examples use ------------------------------------------------------------------- */

static const char spec[] =
    "{\"type\": \"torch.OneCycleLR\", \"max_lr\": 0.1, \"total_steps\": 5000}";
static const char operation[] = "{\"type\": \"swiftlr.cooldown\", \"at\": 1000, \"steps\": 200}";
static const double loss = 1;
static const int64_t milestones[2] = {30, 60};

static swiftlr_schedule *schedule, *changed, *curve;
static swiftlr_scheduler *scheduler, *twin;
static swiftlr_schedule *parts[2];
static const char *const names[2] = {"lr", "weight_decay"};
static const double lengths[1] = {100};
static const swiftlr_parameter parameters[1] = {
    {.name = "step_size", .kind = SWIFTLR_KIND_INTEGER, .integer = 30}};
static const char rule[] = "default";
static const double losses[9] = {2, 2, 1.9, 1.5, 1, 0.8, 0.9, 2, 5};
static const char law[] =
    "{\"kind\": \"multi_power\", \"parameters\": {\"L0\": 2, \"A\": 0.5, \"alpha\": 0.5, \"B\": 400, "
    "\"C\": 2, \"beta\": 0.6, \"gamma\": 0.6}}";
static double predicted[9], terms[3];
static swiftlr_finder *finder, *other;
static char sweep[2000];
static int32_t status;
static double lrs[group_count] = {0.1, 0.2}, momenta[group_count],
              decays[group_count] = {0.01, 0.1}, initial[3] = {0.1, 0.2, 0.3};
static double values[100], lowest[100], highest[100], value, epoch;
static float floats[100];
static char text[10000], state[10000], checkpoint[10000];
static size_t groups, needed;
static int64_t steps;
static uint64_t fingerprint;

/* Made of the header: examples[], each a function under the name of the one that it calls. */
#include "examples.h"

enum { example_count = sizeof examples / sizeof *examples };

/* ---- What they are called with --------------------------------------------------------------- */

/* A name that is too long to be stored without an allocation. */
#define CURVE "decay_of_the_weights"

static struct {
  const char *spec;
  int32_t form;
  swiftlr_schedule *schedule;
  swiftlr_scheduler *scheduler;
  char state[10000], checkpoint[10000];
} settings[] = {
    {.spec = spec, .form = SWIFTLR_FORM_CHAIN},
    {.spec = spec, .form = SWIFTLR_FORM_CLOSED},
    {.spec = "{\"type\": \"torch.ReduceLROnPlateau\"}", .form = SWIFTLR_FORM_CHAIN},
    {.spec = "{\"type\": \"swiftlr.curves\", \"curves\": {\"weight_decay\": "
             "{\"type\": \"torch.CosineAnnealingLR\", \"T_max\": 9}, \"" CURVE "\": "
             "{\"type\": \"torch.CosineAnnealingLR\", \"T_max\": 9}}}",
     .form = SWIFTLR_FORM_CLOSED},
};
enum { chain, closed, plateau, curves, setting_count };

static void make_settings(void) {
  for (int i = 0; i < setting_count; i++) {
    swiftlr_schedule **const made = &settings[i].schedule;
    swiftlr_scheduler **const run = &settings[i].scheduler;
    CHECK_OK(swiftlr_schedule_create(settings[i].spec, strlen(settings[i].spec), NULL, 0, made));
    CHECK_OK(swiftlr_scheduler_create(*made, settings[i].form, lrs, group_count, run));
    CHECK_OK(swiftlr_scheduler_state(*run, settings[i].state, sizeof settings[i].state, &needed));
    CHECK_OK(swiftlr_scheduler_checkpoint(*run, settings[i].checkpoint,
                                          sizeof settings[i].checkpoint, &needed));
  }
}

static int is(const char *word, const char *other) { return strcmp(word, other) == 0; }

static int is_free(const char *name) { return strstr(name, "_free") != NULL; }

/* What a call of the function finds in the variables. It may free a handle of its own. */
static void enter(const char *name, int i) {
  schedule = settings[i].schedule;
  parts[0] = parts[1] = schedule;
  scheduler = settings[i].scheduler;
  strcpy(state, settings[i].state);
  strcpy(checkpoint, settings[i].checkpoint);
  for (int k = 0; k < 9; k++) values[k] = 0.001 * (k + 1); /* rates of the losses */
  CHECK_OK(swiftlr_finder_create("{}", 2, lrs, group_count, &finder));
  CHECK_OK(swiftlr_finder_state(finder, sweep, sizeof sweep, &needed));
  if (!is_free(name)) return;
  CHECK_OK(swiftlr_schedule_create(spec, strlen(spec), NULL, 0, &schedule));
  CHECK_OK(swiftlr_scheduler_clone(settings[i].scheduler, &scheduler));
}

/* Frees what the call has made, and what it has left of its own handles. */
static void leave(const char *name, int i) {
  const int schedule_is_gone = is(name, "swiftlr_schedule_free");
  const int scheduler_is_gone = is(name, "swiftlr_scheduler_free");
  if (schedule != settings[i].schedule && !schedule_is_gone) swiftlr_schedule_free(schedule);
  if (scheduler != settings[i].scheduler && !scheduler_is_gone) swiftlr_scheduler_free(scheduler);
  if (!is(name, "swiftlr_finder_free")) swiftlr_finder_free(finder);
  swiftlr_finder_free(other);
  other = NULL;
  swiftlr_schedule_free(changed);
  swiftlr_schedule_free(curve);
  swiftlr_scheduler_free(twin);
  changed = curve = NULL;
  twin = NULL;
}

/* ---- Calls of some functions' own ------------------------------------------------------------ */

enum { no_call = -1 };

/* Calls that succeed or `fail` in a way that matters: long names, errors that are found late. */
static int32_t call_in_its_way(const char *name, int fail) {
#define CALL(function, call) \
  if (is(name, "swiftlr_" #function)) return call
  CALL(status_name, (swiftlr_status_name(fail ? -1 : 1), 0));
  CALL(schedule_create, swiftlr_schedule_create(spec, strlen(spec) - fail, NULL, 0, &changed));
  CALL(schedule_value, swiftlr_schedule_value(schedule, 0.1, fail ? 1e300 : 3, &value));
  CALL(schedule_fill,
       swiftlr_schedule_fill(schedule, 0.1, fail ? 1e300 : 0, 1, values, group_count));
  CALL(schedule_fill_float,
       swiftlr_schedule_fill_float(schedule, 0.1, fail ? 1e300 : 0, 1, floats, group_count));
  CALL(schedule_group_value,
       swiftlr_schedule_group_value(schedule, fail ? (size_t)-1 : 1, 0.1, 3, &value));
  CALL(schedule_group_fill, swiftlr_schedule_group_fill(schedule, fail ? (size_t)-1 : 1, 0.1, 0, 1,
                                                        values, group_count));
  CALL(schedule_build,
       swiftlr_schedule_build(fail ? "torch.StepLP" : "torch.StepLR", parameters, 1, &changed));
  CALL(schedule_sequence, swiftlr_schedule_sequence(parts, lengths, fail ? 0 : 2, &changed));
  CALL(schedule_cooldown, swiftlr_schedule_cooldown(schedule, fail ? -1 : 9, 9, 0, &changed));
  CALL(type_name, swiftlr_type_name(9, text, fail ? sizeof text : 0, fail ? NULL : &needed));
  CALL(type_parameter,
       swiftlr_type_parameter(fail ? "torch.StepLP" : "torch.StepLR", 9, text, 9, &needed));
  CALL(schedule_next_change, swiftlr_schedule_next_change(schedule, 0.1, fail ? 1e300 : 3, &value));
  CALL(schedule_explain,
       swiftlr_schedule_explain(schedule, 0.1, fail ? 1e300 : 3, text, sizeof text, &needed));
  CALL(schedule_envelope,
       swiftlr_schedule_envelope(schedule, 0, 0.1, fail ? 0.5 : 0, 5e6, lowest, highest, 100));
  CALL(schedule_outline, swiftlr_schedule_outline(schedule, 0, 0.1, 0, fail ? 0.5 : 4999, 20, text,
                                                  sizeof text, &needed));
  CALL(schedule_check,
       swiftlr_schedule_check(schedule, fail ? 0 : 99, 9, 0.1, text, sizeof text, &needed));
  CALL(schedule_curve,
       swiftlr_schedule_curve(settings[curves].schedule, fail ? "mass" : CURVE, &curve));
  CALL(spec_resolve,
       swiftlr_spec_resolve(spec, strlen(spec), "{}", 2 - fail, text, sizeof text, &needed));
  CALL(scheduler_create,
       swiftlr_scheduler_create(schedule, fail ? 9 : SWIFTLR_FORM_CHAIN, lrs, group_count, &twin));
  CALL(scheduler_step, swiftlr_scheduler_step(scheduler, lrs, group_count + fail));
  CALL(scheduler_step_to, swiftlr_scheduler_step_to(scheduler, fail ? 1e300 : 2, lrs, group_count));
  CALL(scheduler_step_metric, swiftlr_scheduler_step_metric(
                                  settings[fail ? chain : plateau].scheduler, 1, lrs, group_count));
  CALL(scheduler_create_float,
       swiftlr_scheduler_create_float(schedule, fail ? 9 : SWIFTLR_FORM_CHAIN, floats, group_count,
                                      &twin));
  CALL(scheduler_step_float, swiftlr_scheduler_step_float(scheduler, floats, group_count + fail));
  CALL(scheduler_rebase, swiftlr_scheduler_rebase(scheduler, initial, fail ? 0 : 3, &twin));
  CALL(scheduler_hold,
       swiftlr_scheduler_hold(settings[plateau].scheduler, lrs, group_count + fail));
  CALL(scheduler_last_lr, swiftlr_scheduler_last_lr(scheduler, lrs, group_count + fail));
  CALL(scheduler_last_values,
       swiftlr_scheduler_last_values(scheduler, fail ? "beta" : "momentum", lrs, group_count));
  CALL(scheduler_set_base, swiftlr_scheduler_set_base(settings[curves].scheduler,
                                                      fail ? "lr" : CURVE, lrs, group_count));
  CALL(schedule_change,
       swiftlr_schedule_change(schedule, operation, strlen(operation) - fail, &changed));
  CALL(scheduler_change, swiftlr_scheduler_change(settings[fail ? chain : closed].scheduler,
                                                  operation, strlen(operation), &twin));
  CALL(finder_step, swiftlr_finder_step(finder, 1, lrs, group_count + fail, &status));
  CALL(finder_rates, swiftlr_finder_rates(finder, lrs, group_count + fail, &status));
  CALL(finder_restore, swiftlr_finder_restore(sweep, strlen(sweep) - fail, &other));
  CALL(finder_suggest, swiftlr_finder_suggest(finder, rule, strlen(rule) - fail, &value, text,
                                              sizeof text, &needed));
  CALL(law_losses, swiftlr_law_losses(law, strlen(law), values, 9, NULL, 0, 1 - fail, predicted));
  CALL(refined_rates, swiftlr_refined_rates(values, 9, 1, 3 - fail, predicted));
  CALL(convex_bound, swiftlr_convex_bound(values, 9, NULL, (size_t)fail, terms));
  CALL(scheduler_load_state, swiftlr_scheduler_load_state(scheduler, state, strlen(state) - fail));
  CALL(scheduler_restore,
       swiftlr_scheduler_restore(checkpoint, strlen(checkpoint) - fail, NULL, 0, &twin));
  CALL(scheduler_resume, swiftlr_scheduler_resume(checkpoint, strlen(checkpoint), schedule,
                                                  fail ? 9 : SWIFTLR_MISMATCH_FAIL, &twin));
  CALL(scheduler_resume_as,
       swiftlr_scheduler_resume_as(checkpoint, strlen(checkpoint), schedule, SWIFTLR_FORM_CHAIN,
                                   fail ? lrs : NULL, 0, SWIFTLR_MISMATCH_FAIL, &twin));
  return no_call;
}

/* ---- The promises ---------------------------------------------------------------------------- */

typedef struct row {
  char name[50], fails[10], allocates[10], locks[10];
  int allocated; /* in any call */
} row;

static void expect(const row *row, const char *what, int promised, int found) {
  if (promised == found) return;
  failures += 1;
  fprintf(stderr, "%s: %s %s\n", row->name, what,
          found ? "that is not promised" : "is promised and missing");
}

typedef struct counts {
  long allocations, locks;
} counts;

static int is_error_only(const row *row) {
  return is(row->allocates, "error") || is(row->allocates, "once");
}

static counts now(void) { return (counts){allocations, locks}; }

/* Of a call that began at `before`. */
static void check(row *row, counts before, int32_t status) {
  const counts after = now();
  const int failed = status != SWIFTLR_OK;
  if (failed) expect(row, "a failure", is(row->fails, "yes"), 1);
  const int allocated = after.allocations > before.allocations;
  row->allocated |= allocated;
  /* One that may allocate has no need to in every call: there are empty texts. */
  if (!is(row->allocates, "yes"))
    expect(row, "an allocation", failed && is_error_only(row), allocated);
  expect(row, "a lock", 0, after.locks > before.locks);
}

static void check_example(row *row, int32_t (*call)(int with_null)) {
  int successes = 0;
  for (int i = 0; i < setting_count; i++) {
    for (int with_null = 0; with_null <= is(row->fails, "yes"); with_null++) {
      enter(row->name, i);
      if (is(row->allocates, "once")) call(0);
      const counts before = now();
      const int32_t status = call(with_null);
      check(row, before, status);
      leave(row->name, i);
      successes += status == SWIFTLR_OK;
      if (with_null) expect(row, "a failure for NULL", 1, status == SWIFTLR_ERROR_ARGUMENT);
    }
  }
  expect(row, "a success of its Example", 1, successes > 0);
}

static void check_own_calls(row *row) {
  for (int fail = 0; fail <= 1; fail++) {
    enter(row->name, chain);
    const counts before = now();
    const int32_t status = call_in_its_way(row->name, fail);
    if (status != no_call) {
      check(row, before, status);
      expect(row, "a failure", fail && is(row->fails, "yes"), status != SWIFTLR_OK);
    }
    leave(row->name, chain);
  }
}

static void check_row(row *row) {
  int i = 0;
  while (i < example_count && !is(examples[i].name, row->name)) i++;
  if (i == example_count) {
    failures += 1;
    fprintf(stderr, "%s: in the table of promises, missing in the examples\n", row->name);
    return;
  }
  check_example(row, examples[i].call);
  check_own_calls(row);
  if (is(row->allocates, "yes")) expect(row, "an allocation", 1, row->allocated);
}

int main(int argc, char **argv) {
  char line[200];
  row row;
  int rows = 0;
  FILE *header = argc == 2 ? fopen(argv[1], "r") : NULL;
  if (header == NULL) return fprintf(stderr, "usage: %s HEADER\n", argv[0]), 2;
  setvbuf(stdout, NULL, _IONBF, 0); /* else the first example that prints allocates */
  make_settings();

  while (fgets(line, sizeof line, header) != NULL) {
    const char *const format = " * %49[a-z_] %9s %9s %9s";
    if (sscanf(line, format, row.name, row.fails, row.allocates, row.locks) != 4) continue;
    if (!is(row.fails, "yes") && !is(row.fails, "no")) continue; /* no row of the table */
    CHECK(is(row.locks, "no"));
    row.allocated = 0;
    check_row(&row);
    rows += 1;
  }
  CHECK(rows == example_count);
  for (int i = 0; i < setting_count; i++) {
    swiftlr_schedule_free(settings[i].schedule);
    swiftlr_scheduler_free(settings[i].scheduler);
  }
  fclose(header);
  printf("%d rows, %d failures\n", rows, failures);
  return failures != 0;
}
