/* A backtrace reaches main() from wherever the library calls something: a function of the program, the
 * allocator. Every type's example is built, stepped, saved and restored. */
#define _GNU_SOURCE
#define SWIFTLR_IGNORE_STATUS /* it is the way there that counts */
#include <stdlib.h>
#include <unwind.h>

#include "check.h"

void *__libc_malloc(size_t size);
void __libc_free(void *pointer);

static const void *in_main; /* the address at which main() goes on */
static const char *where = "";
static long traces, lost;

static _Unwind_Reason_Code visit(struct _Unwind_Context *frame, void *found) {
  if (_Unwind_GetIP(frame) == (uintptr_t)in_main) *(int *)found = 1;
  return _URC_NO_REASON;
}

static void trace(void) {
  static int busy = 0;
  int found = 0;
  if (in_main == NULL || busy) return;
  busy = 1;
  _Unwind_Backtrace(visit, &found);
  busy = 0;
  traces += 1;
  if (!found && lost++ < 10) fprintf(stderr, "a backtrace ends early: %s\n", where);
}

void *malloc(size_t size) {
  trace();
  return __libc_malloc(size);
}

void free(void *pointer) {
  trace();
  __libc_free(pointer);
}

static int32_t half(void *user, double epoch, double *factor) {
  (void)user;
  trace();
  *factor = 0.5 + epoch / 1e6;
  return 0;
}

static const swiftlr_function function = {"my_function", half, NULL, NULL};

enum { groups = 2, room = 1 << 20 };
static char text[room], descriptions[room];

static void run(const swiftlr_schedule *schedule, int32_t form) {
  double rates[groups] = {0.1, 0.2};
  size_t needed = 0;
  swiftlr_scheduler *scheduler = NULL, *again = NULL;
  if (swiftlr_scheduler_create(schedule, form, rates, groups, &scheduler) != SWIFTLR_OK) return;
  for (int step = 0; step < 12; step++)
    if (swiftlr_scheduler_step_metric(scheduler, 1.0, rates, groups) != SWIFTLR_OK)
      (void)swiftlr_scheduler_step(scheduler, rates, groups);
  CHECK_OK(swiftlr_scheduler_checkpoint(scheduler, text, sizeof text, &needed));
  CHECK_OK(swiftlr_scheduler_restore(text, strlen(text), &function, 1, &again));
  swiftlr_scheduler_free(again);
  swiftlr_scheduler_free(scheduler);
}

static void build_and_run(const char *spec, size_t length) {
  size_t needed = 0;
  swiftlr_schedule *schedule = NULL;
  CHECK_OK(swiftlr_schedule_create(spec, length, &function, 1, &schedule));
  (void)swiftlr_schedule_explain(schedule, 0.1, 5, text, sizeof text, &needed);
  for (int32_t form = SWIFTLR_FORM_CLOSED; form <= SWIFTLR_FORM_CHAIN_FLOAT32; form++)
    run(schedule, form);
  swiftlr_schedule_free(schedule);
}

/* The examples in the description of all types. None has a brace inside a string. */
static __attribute__((noinline)) int run_every_example(void) {
  static const char key[] = "\"example\": ";
  size_t needed = 0;
  int count = 0;
  in_main = __builtin_extract_return_addr(__builtin_return_address(0));
  CHECK_OK(swiftlr_types(descriptions, sizeof descriptions, &needed));
  for (const char *at = descriptions; (at = strstr(at, key)) != NULL; count++) {
    const char *spec = where = at += sizeof key - 1;
    int depth = 0;
    do depth += (*at == '{') - (*at == '}');
    while (*at++ != 0 && depth > 0);
    build_and_run(spec, (size_t)(at - spec));
  }
  in_main = NULL;
  return count;
}

int main(void) {
  const int types = run_every_example();
  CHECK(types > 200);
  CHECK(traces > 100000);
  CHECK(lost == 0);
  printf("%d types, %ld backtraces, %ld of them end early\n", types, traces, lost);
  return failures != 0;
}
