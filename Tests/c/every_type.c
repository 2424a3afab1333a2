/* What holds for schedules of every type: the spec comes back as it was, evaluating and stepping allocate
 * nothing, a run that is resumed at any of its steps continues with the same bits, and no rounding mode
 * changes what is read or written. The types are those that the library tells of, each with its own
 * example; another reader of JSON than its own takes them apart. */
#include "counters.h"

#include <fenv.h>
#include <jansson.h>

enum { steps = 300, groups = 4 }; /* as many as any example is for */

static const char *name; /* of the type */

static void fail(const char *what, int step) {
  failures += 1;
  fprintf(stderr, "%s: %s at step %d (last error: \"%s\")\n", name, what, step,
          swiftlr_last_error());
}

static int32_t inverse(void *user, double epoch, double *factor) {
  (void)user;
  *factor = 1 / (1 + epoch / 4);
  return 0;
}

static const swiftlr_function function = {"my_function", inverse, NULL, NULL};

/* ---- Specs ------------------------------------------------------------------------------------- */

static char *spec_of(const swiftlr_schedule *schedule) {
  size_t needed = 0;
  CHECK_OK(swiftlr_schedule_spec(schedule, NULL, 0, &needed));
  char *text = malloc(needed);
  CHECK_OK(swiftlr_schedule_spec(schedule, text, needed, &needed));
  return text;
}

/* Rounding modes beside the usual one. */
static const int modes[] = {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
enum { mode_count = sizeof modes / sizeof *modes };

/* In each mode the spec reads and writes as in the usual one. */
static void check_spec_in_modes(const char *spec) {
  for (int i = 0; i < mode_count; i++) {
    swiftlr_schedule *schedule = NULL;
    fesetround(modes[i]);
    CHECK_OK(swiftlr_schedule_create(spec, strlen(spec), &function, 1, &schedule));
    char *text = spec_of(schedule);
    fesetround(FE_TONEAREST);
    if (strcmp(text, spec) != 0) fail("the spec is another in a rounding mode", i);
    free(text);
    swiftlr_schedule_free(schedule);
  }
}

static void check_round_trip(const swiftlr_schedule *schedule) {
  swiftlr_schedule *again = NULL;
  uint64_t fingerprint = 0, same_fingerprint = 1;
  char *text = spec_of(schedule);
  CHECK_OK(swiftlr_schedule_create(text, strlen(text), &function, 1, &again));
  char *same_text = spec_of(again);
  if (strcmp(text, same_text) != 0) fail("the spec is another", 0);
  CHECK_OK(swiftlr_schedule_fingerprint(schedule, &fingerprint));
  CHECK_OK(swiftlr_schedule_fingerprint(again, &same_fingerprint));
  if (fingerprint != same_fingerprint) fail("the fingerprint is another", 0);
  check_spec_in_modes(text);
  free(text);
  free(same_text);
  swiftlr_schedule_free(again);
}

/* ---- Runs -------------------------------------------------------------------------------------- */

/* Rates, and the momenta of schedules that drive them, after each step. */
typedef struct run {
  double rates[steps + 1][groups], momenta[steps + 1][groups];
  char *checkpoints[steps + 1];
} run;

/* How a schedule is stepped: some follow a metric, some end before the run does, and of those in closed
 * form more is seen between whole positions. */
typedef struct way {
  int follows_metric, length;
  double stride; /* 0 for plain steps */
} way;

static int32_t go_on(swiftlr_scheduler *scheduler, const way *way, int step, double *rates) {
  if (way->follows_metric)
    return swiftlr_scheduler_step_metric(scheduler, 1.0 / (1 + step % 50), rates, groups);
  if (way->stride > 0)
    return swiftlr_scheduler_step_to(scheduler, (step + 1) * way->stride, rates, groups);
  return swiftlr_scheduler_step(scheduler, rates, groups);
}

static way find_way(const swiftlr_scheduler *scheduler, int32_t form) {
  way way = {0, 0, 0};
  double rates[groups] = {0.1, 0.003, 0.2, 1};
  swiftlr_scheduler *scout = NULL;
  CHECK_OK(swiftlr_scheduler_clone(scheduler, &scout));
  int32_t status = SWIFTLR_OK; /* some follow a metric after a warm-up */
  for (int i = 0; i < steps && status == SWIFTLR_OK; i++)
    status = swiftlr_scheduler_step(scout, rates, groups);
  way.follows_metric = status == SWIFTLR_ERROR_FORM;
  swiftlr_scheduler_free(scout);
  CHECK_OK(swiftlr_scheduler_clone(scheduler, &scout));
  while (way.length < steps && go_on(scout, &way, way.length, rates) == SWIFTLR_OK) way.length++;
  if (way.length < steps && form == SWIFTLR_FORM_CLOSED) {
    way.stride = (way.length > 0 ? way.length : 0.99) / steps;
    way.length = steps;
  }
  swiftlr_scheduler_free(scout);
  return way;
}

static void look(const swiftlr_scheduler *scheduler, double *momenta) {
  memset(momenta, 0, groups * sizeof *momenta);
  if (swiftlr_scheduler_last_values(scheduler, "momentum", momenta, groups) != SWIFTLR_OK) return;
}

typedef int32_t (*writer)(const swiftlr_scheduler *, char *, size_t, size_t *);

static char *text_of(const swiftlr_scheduler *scheduler, writer write) {
  size_t needed = 0;
  CHECK_OK(write(scheduler, NULL, 0, &needed));
  char *text = malloc(needed);
  CHECK_OK(write(scheduler, text, needed, &needed));
  return text;
}

/* In each mode a checkpoint and the state in it read and write as in the usual one. */
static void check_checkpoint_in_modes(const char *checkpoint) {
  swiftlr_scheduler *scheduler = NULL;
  CHECK_OK(swiftlr_scheduler_restore(checkpoint, strlen(checkpoint), &function, 1, &scheduler));
  char *state = text_of(scheduler, swiftlr_scheduler_state);
  swiftlr_scheduler_free(scheduler);
  for (int i = 0; i < mode_count; i++) {
    fesetround(modes[i]);
    CHECK_OK(swiftlr_scheduler_restore(checkpoint, strlen(checkpoint), &function, 1, &scheduler));
    char *again = text_of(scheduler, swiftlr_scheduler_checkpoint);
    CHECK_OK(swiftlr_scheduler_load_state(scheduler, state, strlen(state)));
    char *loaded = text_of(scheduler, swiftlr_scheduler_state);
    fesetround(FE_TONEAREST);
    if (strcmp(again, checkpoint) != 0) fail("the checkpoint is another in a rounding mode", i);
    if (strcmp(loaded, state) != 0) fail("the state is another in a rounding mode", i);
    free(again);
    free(loaded);
    swiftlr_scheduler_free(scheduler);
  }
  free(state);
}

static void record(swiftlr_scheduler *scheduler, const way *way, run *run) {
  for (int i = 0;; i++) {
    look(scheduler, run->momenta[i]);
    run->checkpoints[i] = text_of(scheduler, swiftlr_scheduler_checkpoint);
    if (i == way->length) return;
    memcpy(run->rates[i + 1], run->rates[i], sizeof run->rates[i]);
    const long before = allocations;
    if (go_on(scheduler, way, i, run->rates[i + 1]) != SWIFTLR_OK) fail("no step", i);
    if (allocations != before) fail("the step allocates", i);
  }
}

static void check_resumed(int start, const way *way, const run *run) {
  const char *text = run->checkpoints[start];
  double rates[groups], momenta[groups];
  swiftlr_scheduler *scheduler = NULL;
  if (swiftlr_scheduler_restore(text, strlen(text), &function, 1, &scheduler) != SWIFTLR_OK) {
    fail("not resumed", start);
    return;
  }
  CHECK_OK(swiftlr_scheduler_last_lr(scheduler, rates, groups));
  for (int i = start;; i++) {
    look(scheduler, momenta);
    if (memcmp(rates, run->rates[i], sizeof rates) ||
        memcmp(momenta, run->momenta[i], sizeof momenta)) {
      fail("other bits", i);
      break;
    }
    if (i == way->length) break;
    if (go_on(scheduler, way, i, rates) != SWIFTLR_OK) fail("no step", i);
  }
  swiftlr_scheduler_free(scheduler);
}

/* Whether the schedule has the form. */
static int check_form(const swiftlr_schedule *schedule, int32_t form) {
  static run run;
  static const double initial[groups] = {0.1, 0.003, 0.2, 1};
  swiftlr_scheduler *scheduler = NULL;
  memcpy(run.rates[0], initial, sizeof initial);
  const int32_t status = swiftlr_scheduler_create(schedule, form, run.rates[0], groups, &scheduler);
  if (status == SWIFTLR_ERROR_FORM) return 0;
  if (status != SWIFTLR_OK) {
    fail("no scheduler", form);
    return 0;
  }
  const way way = find_way(scheduler, form);
  if (way.length == 0) fail("no run", 0);
  record(scheduler, &way, &run);
  swiftlr_scheduler_free(scheduler);
  for (int i = 0; i <= way.length; i++) check_resumed(i, &way, &run);
  for (int i = 0; i <= way.length; i += 50) check_checkpoint_in_modes(run.checkpoints[i]);
  for (int i = 0; i <= way.length; i++) free(run.checkpoints[i]);
  return 1;
}

static void check_values(const swiftlr_schedule *schedule) {
  double value, values[8];
  const long before = allocations;
  const int32_t status = swiftlr_schedule_value(schedule, 0.1, 0.75, &value);
  if (status == SWIFTLR_ERROR_FORM) return; /* it is no function of the position */
  if (status != SWIFTLR_OK) fail("no value", 0);
  if (swiftlr_schedule_fill(schedule, 0.1, 0, 0.125, values, 8) != SWIFTLR_OK) fail("no values", 0);
  if (allocations != before) fail("a value allocates", 0);
}

static void check_type(const char *example) {
  swiftlr_schedule *schedule = NULL;
  if (swiftlr_schedule_create(example, strlen(example), &function, 1, &schedule) != SWIFTLR_OK) {
    fail("its example is refused", 0);
    return;
  }
  check_round_trip(schedule);
  check_values(schedule);
  const int forms =
      check_form(schedule, SWIFTLR_FORM_CLOSED) + check_form(schedule, SWIFTLR_FORM_CHAIN);
  if (forms == 0) fail("it has no form", 0);
  swiftlr_schedule_free(schedule);
}

int main(void) {
  size_t needed = 0, i;
  json_t *entry;
  CHECK_OK(swiftlr_types(NULL, 0, &needed));
  char *text = malloc(needed);
  CHECK_OK(swiftlr_types(text, needed, &needed));
  json_t *types = json_loads(text, 0, NULL);
  json_array_foreach(json_object_get(types, "types"), i, entry) {
    name = json_string_value(json_object_get(entry, "name"));
    char *example = json_dumps(json_object_get(entry, "example"), 0);
    check_type(example);
    free(example);
  }
  CHECK(i > 200);
  printf("%zu types, %d failures\n", i, failures);
  json_decref(types);
  free(text);
  return failures != 0;
}
