/* Texts as large and as deep as nobody writes them: what is allowed is read on a stack of 128 kB, and the rest
 * is refused with a message. No text takes more than about its length in time.
 * Usage: large_texts [MEGABYTES] */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdarg.h>
#include <stdlib.h>
#include <time.h>

#include "check.h"

/* ---- Texts that grow ---------------------------------------------------------------------------- */

typedef struct text {
  char *bytes;
  size_t length, capacity;
} text;

static text make(size_t capacity) {
  text text = {malloc(capacity), 0, capacity};
  if (text.bytes == NULL) exit(2);
  return text;
}

static void put(text *text, const char *format, ...) {
  va_list list;
  va_start(list, format);
  const int more =
      vsnprintf(text->bytes + text->length, text->capacity - text->length, format, list);
  va_end(list);
  if (more < 0 || text->length + (size_t)more >= text->capacity) exit(2);
  text->length += (size_t)more;
}

static void fill(text *text, char byte, size_t count) {
  if (text->length + count >= text->capacity) exit(2);
  memset(text->bytes + text->length, byte, count);
  text->length += count;
}

/* Seconds until it is refused with a status and a message of a bounded length. */
static double refused(const text *text, int32_t expected, const char *words) {
  struct timespec start, end;
  swiftlr_schedule *schedule = NULL;
  clock_gettime(CLOCK_MONOTONIC, &start);
  CHECK(swiftlr_schedule_create(text->bytes, text->length, NULL, 0, &schedule) == expected);
  clock_gettime(CLOCK_MONOTONIC, &end);
  CHECK(schedule == NULL && strstr(swiftlr_last_error(), words) != NULL);
  CHECK(strlen(swiftlr_last_error()) < 20000);
  return (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9;
}

/* ---- Depth -------------------------------------------------------------------------------------- */

enum { stack_size = 128 << 10, depth_of_text = 512, depth_of_schedules = 70 };

static text lists(int depth) {
  text text = make(4096);
  put(&text, "{\"type\": ");
  fill(&text, '[', (size_t)depth - 1);
  fill(&text, ']', (size_t)depth - 1);
  put(&text, "}");
  return text;
}

static void check_nested_schedules(void) {
  text spec = make(20000);
  for (int i = 0; i < depth_of_schedules; i++)
    put(&spec, "{\"type\": \"torch.SequentialLR\", \"milestones\": [], \"schedules\": [");
  put(&spec, "{\"type\": \"torch.StepLR\", \"step_size\": 3, \"gamma\": 0.25}");
  for (int i = 0; i < depth_of_schedules; i++) put(&spec, "]}");

  static const int32_t forms[] = {SWIFTLR_FORM_CLOSED, SWIFTLR_FORM_CHAIN};
  swiftlr_schedule *schedule = NULL;
  CHECK_OK(swiftlr_schedule_create(spec.bytes, spec.length, NULL, 0, &schedule));
  for (int i = 0; i < 2; i++) {
    swiftlr_scheduler *scheduler = NULL, *again = NULL;
    double rate = 0.5;
    text saved = make(200000);
    CHECK_OK(swiftlr_scheduler_create(schedule, forms[i], &rate, 1, &scheduler));
    CHECK_OK(swiftlr_scheduler_step(scheduler, &rate, 1));
    CHECK_OK(swiftlr_scheduler_checkpoint(scheduler, saved.bytes, saved.capacity, &saved.length));
    CHECK_OK(swiftlr_scheduler_restore(saved.bytes, saved.length - 1, NULL, 0, &again));
    CHECK_OK(swiftlr_scheduler_step(again, &rate, 1));
    CHECK_OK(swiftlr_scheduler_step(again, &rate, 1));
    CHECK_SAME_BITS(rate, 0.125);
    free(saved.bytes);
    swiftlr_scheduler_free(scheduler);
    swiftlr_scheduler_free(again);
  }
  swiftlr_schedule_free(schedule);
  free(spec.bytes);
}

static void *check_depth(void *unused) {
  text deepest = lists(depth_of_text), deeper = lists(depth_of_text + 1);
  refused(&deepest, SWIFTLR_ERROR_SPEC, "type: a list of 1 is not allowed");
  refused(&deeper, SWIFTLR_ERROR_JSON, "a depth of 513 is not allowed; at most 512");
  free(deepest.bytes);
  free(deeper.bytes);

  text endless = make(10000001);
  fill(&endless, '[', 10000000);
  refused(&endless, SWIFTLR_ERROR_JSON, "line 1, column 512: a depth of 513");
  free(endless.bytes);
  check_nested_schedules();
  return unused;
}

static void check_on_a_small_stack(void) {
  pthread_t thread;
  pthread_attr_t attributes;
  CHECK(pthread_attr_init(&attributes) == 0);
  CHECK(pthread_attr_setstacksize(&attributes, stack_size) == 0);
  CHECK(pthread_create(&thread, &attributes, check_depth, NULL) == 0);
  CHECK(pthread_join(thread, NULL) == 0);
  pthread_attr_destroy(&attributes);
}

/* ---- Length ------------------------------------------------------------------------------------- */

static void check_string(size_t size) {
  text text = make(size + 100);
  put(&text, "{\"type\": \"");
  fill(&text, 'a', size);
  put(&text, "\"}");
  printf("a string of %zu bytes: %.3f s\n", size, refused(&text, SWIFTLR_ERROR_SPEC, "aaa..."));
  free(text.bytes);
}

/* An object of many names, of which the last is the first again. */
static double check_names(const char *start, int count) {
  text text = make((strlen(start) + 20) * (size_t)count + 100);
  put(&text, "{");
  for (int i = 0; i < count; i++) put(&text, "\"%s%07d\": %d, ", start, i, i);
  put(&text, "\"%s%07d\": 0}", start, 0);
  const double time = refused(&text, SWIFTLR_ERROR_JSON, "duplicate name");
  printf("%d names of %zu bytes: %.3f s\n", count, strlen(start) + 7, time);
  free(text.bytes);
  return time;
}

static void check_reals(size_t size) {
  text text = make(2 * size + 100);
  put(&text, "{\"type\": 0.");
  fill(&text, '0', size);
  fill(&text, '1', size / 2);
  put(&text, "e%zu}", size);
  printf("a number of %zu digits: %.3f s\n", size + size / 2,
         refused(&text, SWIFTLR_ERROR_SPEC, "type: 0.1"));
  free(text.bytes);
}

int main(int count, char **arguments) {
  const size_t megabytes = count > 1 ? strtoul(arguments[1], NULL, 10) : 20;
  char start[1001];
  memset(start, 'a', 1000);
  start[1000] = 0;
  check_on_a_small_stack();
  check_string(megabytes << 20);
  check_reals(megabytes << 18);
  /* What is quadratic takes a hundred times as long for ten times as many. */
  CHECK(check_names("", 50000 * (int)megabytes) < 50 * check_names("", 5000 * (int)megabytes));
  CHECK(check_names(start, 1000 * (int)megabytes) < 50 * check_names(start, 100 * (int)megabytes));
  return failures != 0;
}
