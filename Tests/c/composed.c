/* Schedules that are made without a spec are those of the specs that they stand for: the same text, the same
 * bits. */
#include "check.h"

static swiftlr_schedule *from_spec(const char *spec) {
  swiftlr_schedule *schedule = NULL;
  CHECK_OK(swiftlr_schedule_create(spec, strlen(spec), NULL, 0, &schedule));
  return schedule;
}

/* Frees both. */
static void expect_same(int line, swiftlr_schedule *made, const char *spec) {
  swiftlr_schedule *const wanted = from_spec(spec);
  char mine[4000], theirs[4000];
  size_t needed;
  double x[300], y[300];
  CHECK_OK(swiftlr_schedule_spec(made, mine, sizeof mine, &needed));
  CHECK_OK(swiftlr_schedule_spec(wanted, theirs, sizeof theirs, &needed));
  if (strcmp(mine, theirs) != 0) {
    failures += 1;
    fprintf(stderr, "%s:%d: made %s, and not %s\n", __FILE__, line, mine, theirs);
  }
  if (swiftlr_schedule_fill(wanted, 0.1, 0, 0.5, y, 300) == SWIFTLR_OK) {
    CHECK_OK(swiftlr_schedule_fill(made, 0.1, 0, 0.5, x, 300));
    CHECK(memcmp(x, y, sizeof x) == 0);
  }
  swiftlr_schedule_free(made);
  swiftlr_schedule_free(wanted);
}

#define COSINE "{\"type\": \"torch.CosineAnnealingLR\", \"T_max\": 50}"
#define STEP "{\"type\": \"torch.StepLR\", \"step_size\": 7, \"gamma\": 0.3}"
#define SAME(spec, call) \
  do { \
    swiftlr_schedule *made = NULL; \
    CHECK_OK(call); \
    expect_same(__LINE__, made, spec); \
  } while (0)
#define FAILS(status, words, call) \
  do { \
    swiftlr_schedule *made = NULL; \
    CHECK((call) == SWIFTLR_ERROR_##status); \
    CHECK(made == NULL && strstr(swiftlr_last_error(), words) == swiftlr_last_error()); \
    swiftlr_schedule_free(made); \
  } while (0)

/* ---- The functions with names ------------------------------------------------------------------ */

static void check_named(void) {
  swiftlr_schedule *const cosine = from_spec(COSINE), *const step = from_spec(STEP);
  swiftlr_schedule *const parts[] = {cosine, step, cosine};
  swiftlr_schedule *const gap[] = {cosine, NULL};
  const double lengths[] = {20, 12.5}, negative[] = {-1};
  const char *const names[] = {"weight_decay", "lr"}, *const twice[] = {"lr", "lr"};

  SAME("{\"type\": \"swiftlr.sequence\", \"schedules\": [" COSINE ", " STEP ", " COSINE
       "], \"lengths\": [20, 12.5]}",
       swiftlr_schedule_sequence(parts, lengths, 3, &made));
  SAME("{\"type\": \"swiftlr.sequence\", \"schedules\": [" COSINE "], \"lengths\": []}",
       swiftlr_schedule_sequence(parts, NULL, 1, &made));
  SAME("{\"type\": \"torch.ChainedScheduler\", \"schedules\": [" COSINE ", " STEP "]}",
       swiftlr_schedule_chain(parts, 2, &made));
  SAME("{\"type\": \"swiftlr.groups\", \"schedules\": [" COSINE ", " STEP "]}",
       swiftlr_schedule_groups(parts, 2, &made));
  SAME("{\"type\": \"swiftlr.curves\", \"curves\": {\"weight_decay\": " COSINE ", \"lr\": " STEP
       "}}",
       swiftlr_schedule_curves(names, parts, 2, &made));
  SAME("{\"type\": \"swiftlr.warmup\", \"schedule\": " COSINE ", \"steps\": 10, \"start\": 0.5}",
       swiftlr_schedule_warmup(cosine, 10, 0.5, &made));
  SAME("{\"type\": \"swiftlr.scale\", \"schedule\": " COSINE ", \"by\": 0.1}",
       swiftlr_schedule_scale(cosine, 0.1, &made));
  SAME("{\"type\": \"swiftlr.cooldown\", \"schedule\": " COSINE
       ", \"at\": 9, \"steps\": 5, \"to\": 0.01}",
       swiftlr_schedule_cooldown(cosine, 9, 5, 0.01, &made));
  SAME("{\"type\": \"swiftlr.extend\", \"schedule\": " COSINE
       ", \"at\": 9, \"end\": 50, \"new_end\": 90}",
       swiftlr_schedule_extend(cosine, 9, 50, 90, &made));
  SAME("{\"type\": \"swiftlr.rewarm\", \"schedule\": " COSINE
       ", \"at\": 9, \"steps\": 5, \"start\": 0.1}",
       swiftlr_schedule_rewarm(cosine, 9, 5, 0.1, &made));
  SAME("{\"type\": \"swiftlr.branch\", \"schedule\": " COSINE ", \"at\": 9.5, \"then\": " STEP "}",
       swiftlr_schedule_branch(cosine, 9.5, step, &made));
  SAME("{\"type\": \"swiftlr.rewind\", \"schedule\": " COSINE ", \"at\": 9, \"to\": 0}",
       swiftlr_schedule_rewind(cosine, 9, 0, &made));

  FAILS(SPEC, "lengths[0]: -1 is not", swiftlr_schedule_sequence(parts, negative, 2, &made));
  FAILS(ARGUMENT, "count: 0 is not", swiftlr_schedule_groups(parts, 0, &made));
  FAILS(ARGUMENT, "parts[1]: NULL", swiftlr_schedule_groups(gap, 2, &made));
  FAILS(SPEC, "curves.lr: is there twice", swiftlr_schedule_curves(twice, parts, 2, &made));
  FAILS(SPEC, "at: -1 is not", swiftlr_schedule_rewind(cosine, -1, 0, &made));
  FAILS(SPEC, "by: ", swiftlr_schedule_scale(cosine, 1 / (lengths[0] - 20), &made));
  swiftlr_schedule_free(cosine);
  swiftlr_schedule_free(step);
}

/* ---- Any type ----------------------------------------------------------------------------------- */

static int calls = 0, released = 0;

static int32_t half(void *user, double epoch, double *factor) {
  (void)user, (void)epoch;
  calls += 1;
  *factor = 0.5;
  return 0;
}

static void count_release(void *user) { *(int *)user += 1; }

static void check_any_type(void) {
  swiftlr_schedule *cosine = from_spec(COSINE);
  const double milestones[] = {5, 9}, points[] = {0, 1, 10, 0.5};
  const swiftlr_function function = {"half", half, &released, count_release};
  const swiftlr_parameter step[] = {
      {.name = "gamma", .kind = SWIFTLR_KIND_NUMBER, .number = 1},
      {.name = "step_size", .kind = SWIFTLR_KIND_INTEGER, .integer = 7},
  };
  const swiftlr_parameter multi[] = {
      {.name = "milestones", .kind = SWIFTLR_KIND_NUMBERS, .numbers = milestones, .count = 2},
      {.name = "gamma", .kind = SWIFTLR_KIND_NUMBER, .number = 0.2},
  };
  const swiftlr_parameter knots[] = {
      {.name = "knots", .kind = SWIFTLR_KIND_PAIRS, .numbers = points, .count = 2},
      {.name = "interpolate", .kind = SWIFTLR_KIND_TEXT, .text = "cosine"},
  };
  const swiftlr_parameter hold[] = {
      {.name = "schedule", .kind = SWIFTLR_KIND_SCHEDULE, .schedules = &cosine},
      {.name = "begin", .kind = SWIFTLR_KIND_INTEGER, .integer = 5},
      {.name = "steps", .kind = SWIFTLR_KIND_NULL},
  };
  const swiftlr_parameter combine[] = {
      {.name = "schedules", .kind = SWIFTLR_KIND_SCHEDULES, .schedules = &cosine, .count = 1},
      {.name = "by", .kind = SWIFTLR_KIND_TEXT, .text = "sum"},
  };
  const swiftlr_parameter rewarm[] = {
      {.name = "schedule", .kind = SWIFTLR_KIND_SCHEDULE, .schedules = &cosine},
      {.name = "at", .kind = SWIFTLR_KIND_INTEGER, .integer = 5},
      {.name = "steps", .kind = SWIFTLR_KIND_INTEGER, .integer = 5},
      {.name = "anew", .kind = SWIFTLR_KIND_FLAG, .integer = 1},
  };
  const swiftlr_parameter lambda[] = {
      {.name = "lr_lambda", .kind = SWIFTLR_KIND_FUNCTION, .function = &function}};

  SAME("{\"type\": \"torch.StepLR\", \"step_size\": 7, \"gamma\": 1.0}",
       swiftlr_schedule_build("torch.StepLR", step, 2, &made));
  SAME("{\"type\": \"torch.MultiStepLR\", \"milestones\": [5, 9], \"gamma\": 0.2}",
       swiftlr_schedule_build("torch.MultiStepLR", multi, 2, &made));
  SAME("{\"type\": \"swiftlr.knots\", \"knots\": [[0, 1], [10, 0.5]], \"interpolate\": \"cosine\"}",
       swiftlr_schedule_build("swiftlr.knots", knots, 2, &made));
  SAME("{\"type\": \"swiftlr.hold\", \"schedule\": " COSINE ", \"begin\": 5, \"steps\": null}",
       swiftlr_schedule_build("swiftlr.hold", hold, 3, &made));
  SAME("{\"type\": \"swiftlr.combine\", \"schedules\": [" COSINE "], \"by\": \"sum\"}",
       swiftlr_schedule_build("swiftlr.combine", combine, 2, &made));
  SAME("{\"type\": \"swiftlr.rewarm\", \"schedule\": " COSINE
       ", \"at\": 5, \"steps\": 5, \"anew\": true}",
       swiftlr_schedule_build("swiftlr.rewarm", rewarm, 4, &made));
  SAME("{\"type\": \"swiftlr.constant\"}",
       swiftlr_schedule_build("swiftlr.constant", NULL, 0, &made));

  /* A function lives as long as something that can call it. */
  swiftlr_schedule *called = NULL, *scaled = NULL, *both = NULL;
  double value;
  CHECK_OK(swiftlr_schedule_build("torch.LambdaLR", lambda, 1, &called));
  CHECK_OK(swiftlr_schedule_scale(called, 0.5, &scaled));
  swiftlr_schedule *const parts[] = {called, scaled};
  CHECK_OK(swiftlr_schedule_groups(parts, 2, &both));
  swiftlr_schedule_free(called);
  swiftlr_schedule_free(scaled);
  CHECK(released == 0);
  CHECK_OK(swiftlr_schedule_group_value(both, 1, 1, 3, &value));
  CHECK(value == 0.25 && calls == 1);
  FAILS(SPEC, "lr_lambda", swiftlr_schedule_build("torch.StepLR", lambda, 1, &made));
  CHECK(released == 0);
  swiftlr_schedule_free(both);
  CHECK(released == 1);

  const swiftlr_parameter twice[] = {step[0], step[1], step[0]};
  const swiftlr_parameter odd[] = {{.name = "gamma", .kind = 99}};
  const swiftlr_parameter nameless[] = {{.name = NULL}};
  const swiftlr_parameter empty[] = {{.name = "schedule", .kind = SWIFTLR_KIND_SCHEDULE}};
  const swiftlr_parameter type[] = {
      {.name = "type", .kind = SWIFTLR_KIND_TEXT, .text = "torch.StepLR"}};
  FAILS(SPEC, "gamma: is there twice", swiftlr_schedule_build("torch.StepLR", twice, 3, &made));
  FAILS(SPEC, "type: is there twice", swiftlr_schedule_build("swiftlr.constant", type, 1, &made));
  FAILS(ARGUMENT, "parameters[0].kind: 99", swiftlr_schedule_build("torch.StepLR", odd, 1, &made));
  FAILS(ARGUMENT, "parameters[0].name: NULL", swiftlr_schedule_build("x", nameless, 1, &made));
  FAILS(ARGUMENT, "parameters[0].schedules: NULL", swiftlr_schedule_build("x", empty, 1, &made));
  FAILS(SPEC, "type: \"torch.SteqLR\" is no",
        swiftlr_schedule_build("torch.SteqLR", step, 2, &made));
  swiftlr_schedule_free(cosine);
}

/* Two functions of one name are refused, and one that two parts call is not. */
static void check_functions_of_one_name(void) {
  int first = 0, second = 0;
  const swiftlr_function one = {"half", half, &first, count_release};
  const swiftlr_function other = {"half", half, &second, count_release};
  const char *const spec = "{\"type\": \"torch.LambdaLR\", \"lr_lambda\": \"half\"}";
  swiftlr_schedule *a = NULL, *b = NULL, *sum = NULL;
  CHECK_OK(swiftlr_schedule_create(spec, strlen(spec), &one, 1, &a));
  CHECK_OK(swiftlr_schedule_create(spec, strlen(spec), &other, 1, &b));
  swiftlr_schedule *const different[] = {a, b}, *const same[] = {a, a};
  FAILS(ARGUMENT, "functions: two different ones are named \"half\"",
        swiftlr_schedule_groups(different, 2, &made));
  CHECK_OK(swiftlr_schedule_groups(same, 2, &sum));
  swiftlr_schedule_free(sum);
  swiftlr_schedule_free(a);
  swiftlr_schedule_free(b);
  CHECK(first == 1 && second == 1);
}

/* ---- Numbers and names -------------------------------------------------------------------------- */

static void check_texts(void) {
  static char types[1 << 20];
  char text[100], name[100];
  size_t needed = 0, count = 0;
  CHECK_OK(swiftlr_number_text(0.1, text, sizeof text, &needed));
  CHECK(strcmp(text, "0.1") == 0 && needed == 4);
  CHECK_OK(swiftlr_number_text(-1e300 * 1e300, text, sizeof text, &needed));
  CHECK(strcmp(text, "\"-Infinity\"") == 0);
  CHECK_OK(swiftlr_number_text(0.1, NULL, 0, &needed));
  CHECK(needed == 4);

  CHECK_OK(swiftlr_types(types, sizeof types, &needed));
  const char *place = types;
  for (;; count++) {
    CHECK_OK(swiftlr_type_name(count, name, sizeof name, &needed));
    if (needed == 1) break;
    char member[150];
    snprintf(member, sizeof member, "{\"name\": \"%s\", \"documentation\"", name);
    place = strstr(place, member); /* in the same order */
    CHECK(place != NULL);
    if (place == NULL) return;
  }
  CHECK(count > 250);
  CHECK_OK(swiftlr_type_name((size_t)-1, name, sizeof name, &needed));
  CHECK(needed == 1 && name[0] == 0);
  CHECK_OK(swiftlr_type_parameter("torch.StepLR", 1, name, sizeof name, &needed));
  CHECK(strcmp(name, "gamma") == 0);
  CHECK_OK(swiftlr_type_parameter("torch.StepLR", 2, name, sizeof name, &needed));
  CHECK(needed == 1);
  CHECK(swiftlr_type_parameter("torch.SteqLR", 0, name, sizeof name, &needed) ==
        SWIFTLR_ERROR_SPEC);
  CHECK(strstr(swiftlr_last_error(), "\"torch.StepLR\"") != NULL);

  CHECK(swiftlr_version_number() == SWIFTLR_VERSION_NUMBER);
  const char *const info = swiftlr_build_info();
  CHECK(info[0] == '{' && info[strlen(info) - 1] == '}');
  snprintf(text, sizeof text, "\"version\": \"%s\", \"abi\": %d,", swiftlr_version(), SWIFTLR_ABI);
  CHECK(strstr(info, text) != NULL && strstr(info, "\"libm\": \"") != NULL);
}

int main(void) {
  check_named();
  check_any_type();
  check_functions_of_one_name();
  check_texts();
  printf("%d failures\n", failures);
  return failures != 0;
}
