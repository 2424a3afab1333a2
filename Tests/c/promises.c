/* Reads the table of promises in swiftlr.h and calls each function, with good arguments and with some that
 * fail, to see what it allocates and locks. A function that has no call here fails the test.
 * Usage: promises HEADER */
#include "counters.h"

enum { groups = 2 };

static const char spec[] = "{\"type\": \"torch.OneCycleLR\", \"max_lr\": 0.1, \"total_steps\": 9}";
static const char curves_spec[] = "{\"type\": \"swiftlr.curves\", \"curves\": {\"decay_of_the_weights\": "
                                  "{\"type\": \"torch.CosineAnnealingLR\", \"T_max\": 9}}}";
static const char operation[] = "{\"type\": \"swiftlr.cooldown\", \"at\": 3, \"steps\": 2}";
static const char plateau_spec[] = "{\"type\": \"torch.ReduceLROnPlateau\"}";


static float floats[groups];
static double lrs[groups] = {0.1, 0.2}, value;
static char text[10000], state[10000], checkpoint[10000];
static size_t size;
static int64_t steps;
static const int64_t milestones[2] = {30, 60};
static uint64_t fingerprint;
static swiftlr_schedule *schedule, *several, *made_schedule, *spare_schedule;
static swiftlr_scheduler *scheduler, *closed, *plateau, *curves, *made_scheduler, *spare_scheduler;

/* A call of each function: its status, or 0 where it returns none. `fail` asks for arguments that fail. */
#define CALL(name, status) \
  static int32_t call_##name(int fail) { \
    (void)fail; \
    return status; \
  }
CALL(version, (swiftlr_version(), 0))
CALL(abi, (swiftlr_abi(), 0))
CALL(status_name, (swiftlr_status_name(fail ? -1 : 1), 0))
CALL(last_error, (swiftlr_last_error(), 0))
CALL(schedule_create, swiftlr_schedule_create(spec, strlen(spec) - fail, NULL, 0, &made_schedule))
CALL(schedule_free, (swiftlr_schedule_free(spare_schedule), spare_schedule = NULL, 0))
CALL(schedule_value, swiftlr_schedule_value(schedule, 0.1, fail ? 1e300 : 3, &value))
CALL(schedule_fill, swiftlr_schedule_fill(schedule, 0.1, fail ? 1e300 : 0, 1, lrs, groups))
CALL(schedule_fill_float,
     swiftlr_schedule_fill_float(schedule, 0.1, fail ? 1e300 : 0, 1, floats, groups))
CALL(schedule_next_change, swiftlr_schedule_next_change(schedule, 0.1, fail ? 1e300 : 3, &value))
CALL(schedule_explain,
     swiftlr_schedule_explain(schedule, 0.1, fail ? 1e300 : 3, text, sizeof text, &size))
CALL(schedule_spec, swiftlr_schedule_spec(schedule, text, sizeof text, fail ? NULL : &size))
CALL(schedule_fingerprint, swiftlr_schedule_fingerprint(schedule, fail ? NULL : &fingerprint))
CALL(schedule_curve,
     swiftlr_schedule_curve(several, fail ? "mass" : "decay_of_the_weights", &made_schedule))
CALL(spec_resolve, swiftlr_spec_resolve(spec, strlen(spec), "{}", 2 - fail, text, sizeof text, &size))
CALL(schedule_constant, swiftlr_schedule_constant(fail ? NULL : &made_schedule))
CALL(schedule_step, swiftlr_schedule_step(30, 0.1, fail ? NULL : &made_schedule))
CALL(schedule_multi_step, swiftlr_schedule_multi_step(milestones, 2, 0.1, fail ? NULL : &made_schedule))
CALL(schedule_exponential, swiftlr_schedule_exponential(0.95, fail ? NULL : &made_schedule))
CALL(schedule_polynomial, swiftlr_schedule_polynomial(100, 2, fail ? NULL : &made_schedule))
CALL(schedule_cosine, swiftlr_schedule_cosine(100, 0, fail ? NULL : &made_schedule))
CALL(schedule_warm_restarts, swiftlr_schedule_warm_restarts(10, 2, 0, fail ? NULL : &made_schedule))
CALL(schedule_one_cycle,
     swiftlr_schedule_one_cycle(0.1, 100, 0.3, 25, 1e4, fail ? NULL : &made_schedule))
CALL(schedule_cyclic, swiftlr_schedule_cyclic(0.01, 0.1, 50, 50, fail ? NULL : &made_schedule))
CALL(schedule_warmup_cosine, swiftlr_schedule_warmup_cosine(10, 100, 0.1, fail ? NULL : &made_schedule))
CALL(schedule_wsd, swiftlr_schedule_wsd(10, 70, 20, 0, fail ? NULL : &made_schedule))
CALL(schedule_inverse_sqrt, swiftlr_schedule_inverse_sqrt(10, 10, fail ? NULL : &made_schedule))
CALL(schedule_plateau,
     swiftlr_schedule_plateau(SWIFTLR_PLATEAU_MIN, 0.1, 10, 0, fail ? NULL : &made_schedule))
CALL(types, swiftlr_types(NULL, 0, fail ? NULL : &size))
CALL(scheduler_create,
     swiftlr_scheduler_create(schedule, fail ? 9 : SWIFTLR_FORM_CHAIN, lrs, groups, &made_scheduler))
CALL(scheduler_clone, swiftlr_scheduler_clone(scheduler, fail ? NULL : &made_scheduler))
CALL(scheduler_free, (swiftlr_scheduler_free(spare_scheduler), spare_scheduler = NULL, 0))
CALL(scheduler_step, swiftlr_scheduler_step(scheduler, lrs, groups + fail))
CALL(scheduler_step_to, swiftlr_scheduler_step_to(scheduler, fail ? 1e300 : 2, lrs, groups))
CALL(scheduler_step_metric, swiftlr_scheduler_step_metric(fail ? scheduler : plateau, 1, lrs, groups))
CALL(scheduler_last_epoch, swiftlr_scheduler_last_epoch(scheduler, fail ? NULL : &value))
CALL(scheduler_step_count, swiftlr_scheduler_step_count(scheduler, fail ? NULL : &steps))
CALL(scheduler_last_lr, swiftlr_scheduler_last_lr(scheduler, lrs, groups + fail))
CALL(scheduler_last_values,
     swiftlr_scheduler_last_values(scheduler, fail ? "beta" : "momentum", lrs, groups))
CALL(scheduler_group_count, swiftlr_scheduler_group_count(scheduler, fail ? NULL : &size))
CALL(scheduler_value_names,
     swiftlr_scheduler_value_names(curves, text, sizeof text, fail ? NULL : &size))
CALL(scheduler_set_base, swiftlr_scheduler_set_base(curves, fail ? "lr" : "decay_of_the_weights", lrs, groups))
CALL(schedule_change,
     swiftlr_schedule_change(schedule, operation, strlen(operation) - fail, &made_schedule))
CALL(scheduler_change,
     swiftlr_scheduler_change(fail ? scheduler : closed, operation, strlen(operation), &made_scheduler))
CALL(scheduler_state, swiftlr_scheduler_state(scheduler, text, sizeof text, fail ? NULL : &size))
CALL(scheduler_load_state, swiftlr_scheduler_load_state(scheduler, state, strlen(state) - fail))
CALL(scheduler_checkpoint,
     swiftlr_scheduler_checkpoint(scheduler, text, sizeof text, fail ? NULL : &size))
CALL(scheduler_restore,
     swiftlr_scheduler_restore(checkpoint, strlen(checkpoint) - fail, NULL, 0, &made_scheduler))
CALL(scheduler_resume,
     swiftlr_scheduler_resume(checkpoint, strlen(checkpoint), schedule, fail ? 9 : SWIFTLR_MISMATCH_FAIL,
                              &made_scheduler))

static const struct {
  const char *name;
  int32_t (*call)(int fail);
} calls[] = {
#define ROW(name) {#name, call_##name}
    ROW(version), ROW(abi), ROW(status_name), ROW(last_error), ROW(schedule_create),
    ROW(schedule_free), ROW(schedule_value), ROW(schedule_fill), ROW(schedule_spec),
    ROW(schedule_fingerprint), ROW(schedule_fill_float), ROW(schedule_next_change),
    ROW(schedule_explain), ROW(schedule_curve), ROW(spec_resolve),
    ROW(schedule_constant), ROW(schedule_step), ROW(schedule_multi_step),
    ROW(schedule_exponential), ROW(schedule_polynomial), ROW(schedule_cosine),
    ROW(schedule_warm_restarts), ROW(schedule_one_cycle), ROW(schedule_cyclic),
    ROW(schedule_warmup_cosine), ROW(schedule_wsd), ROW(schedule_inverse_sqrt),
    ROW(schedule_plateau),
    ROW(types),
    ROW(scheduler_create), ROW(scheduler_clone), ROW(scheduler_free), ROW(scheduler_step),
    ROW(scheduler_step_to), ROW(scheduler_step_metric), ROW(scheduler_last_epoch),
    ROW(scheduler_step_count), ROW(scheduler_last_lr), ROW(scheduler_last_values),
    ROW(scheduler_group_count), ROW(scheduler_value_names), ROW(scheduler_set_base),
    ROW(scheduler_state), ROW(scheduler_load_state),
    ROW(scheduler_checkpoint), ROW(scheduler_restore),
    ROW(schedule_change), ROW(scheduler_change), ROW(scheduler_resume),
};
enum { call_count = sizeof calls / sizeof *calls };

/* What the last call made goes, and there is something to free for the next one. */
static void renew(void) {
  swiftlr_schedule_free(made_schedule);
  swiftlr_scheduler_free(made_scheduler);
  made_schedule = NULL;
  made_scheduler = NULL;
  if (spare_schedule == NULL)
    CHECK_OK(swiftlr_schedule_create(spec, strlen(spec), NULL, 0, &spare_schedule));
  if (spare_scheduler == NULL) CHECK_OK(swiftlr_scheduler_clone(scheduler, &spare_scheduler));
}

static int is(const char *word, const char *other) { return strcmp(word, other) == 0; }

static void expect(const char *name, const char *what, int promised, int found) {
  if (promised == found) return;
  failures += 1;
  fprintf(stderr, "%s: %s %s\n", name, what, found ? "that is not promised" : "is promised and missing");
}

static void check(const char *name, int32_t (*call)(int), const char *fails, const char *allocates) {
  for (int fail = 0; fail <= 1; fail++) {
    renew();
    const long before = allocations, locks_before = locks;
    const int32_t status = call(fail);
    expect(name, "a failure", fail && is(fails, "yes"), status != SWIFTLR_OK);
    expect(name, "an allocation", is(allocates, "yes") || (fail && is(allocates, "error")),
           allocations > before);
    expect(name, "a lock", 0, locks > locks_before);
  }
}

static void check_row(const char *name, const char *fails, const char *allocates) {
  size_t i = 0;
  while (i < call_count && !is(calls[i].name, name)) i++;
  if (i < call_count) {
    check(name, calls[i].call, fails, allocates);
  } else {
    failures += 1;
    fprintf(stderr, "%s has no call in this test\n", name);
  }
}

int main(int argc, char **argv) {
  char line[200], name[50], fails[10], allocates[10], locking[10];
  int rows = 0;
  FILE *header = argc == 2 ? fopen(argv[1], "r") : NULL;
  if (header == NULL) return fprintf(stderr, "usage: %s HEADER\n", argv[0]), 2;

  CHECK_OK(swiftlr_schedule_create(spec, strlen(spec), NULL, 0, &schedule));
  CHECK_OK(swiftlr_scheduler_create(schedule, SWIFTLR_FORM_CHAIN, lrs, groups, &scheduler));
  CHECK_OK(swiftlr_scheduler_create(schedule, SWIFTLR_FORM_CLOSED, lrs, groups, &closed));
  CHECK_OK(swiftlr_scheduler_state(scheduler, state, sizeof state, &size));
  CHECK_OK(swiftlr_scheduler_checkpoint(scheduler, checkpoint, sizeof checkpoint, &size));
  swiftlr_schedule *other = NULL;
  CHECK_OK(swiftlr_schedule_create(plateau_spec, strlen(plateau_spec), NULL, 0, &other));
  CHECK_OK(swiftlr_scheduler_create(other, SWIFTLR_FORM_CHAIN, lrs, groups, &plateau));
  swiftlr_schedule_free(other);
  CHECK_OK(swiftlr_schedule_create(curves_spec, strlen(curves_spec), NULL, 0, &several));
  CHECK_OK(swiftlr_scheduler_create(several, SWIFTLR_FORM_CLOSED, lrs, groups, &curves));

  while (fgets(line, sizeof line, header) != NULL) {
    if (sscanf(line, " * swiftlr_%40[a-z_] %9s %9s %9s", name, fails, allocates, locking) != 4) continue;
    if (!is(fails, "yes") && !is(fails, "no")) continue; /* no row of the table */
    CHECK(is(locking, "no"));
    check_row(name, fails, allocates);
    rows += 1;
  }
  CHECK(rows == call_count);
  renew();
  swiftlr_schedule_free(schedule);
  swiftlr_schedule_free(several);
  swiftlr_schedule_free(spare_schedule);
  swiftlr_scheduler_free(scheduler);
  swiftlr_scheduler_free(closed);
  swiftlr_scheduler_free(plateau);
  swiftlr_scheduler_free(curves);
  swiftlr_scheduler_free(spare_scheduler);
  fclose(header);
  printf("%d rows, %d failures\n", rows, failures);
  return failures != 0;
}
