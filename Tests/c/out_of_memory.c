/* Out of memory, the library says so and calls abort(), wherever it is; what need not allocate goes on.
 * Child processes run out of it: at the first allocation, at the second one and so on, and at a limit
 * of the system. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

void *__libc_malloc(size_t size);
void *__libc_memalign(size_t alignment, size_t size);

static long left = -1; /* allocations that still succeed; negative for all */

static int is_granted(void) {
  if (left == 0) return 0;
  if (left > 0) left -= 1;
  return 1;
}

void *malloc(size_t size) { return is_granted() ? __libc_malloc(size) : NULL; }
int posix_memalign(void **pointer, size_t alignment, size_t size) {
  *pointer = is_granted() ? __libc_memalign(alignment, size) : NULL;
  return *pointer == NULL ? ENOMEM : 0;
}
void *aligned_alloc(size_t alignment, size_t size) {
  return is_granted() ? __libc_memalign(alignment, size) : NULL;
}

static int32_t half(void *user, double epoch, double *factor) {
  (void)user, (void)epoch;
  *factor = 0.5;
  return 0;
}

static const swiftlr_function function = {"half", half, NULL, NULL};
static const char sequence[] =
    "{\"type\": \"torch.SequentialLR\", \"milestones\": [2], \"schedules\": ["
    "{\"type\": \"torch.LambdaLR\", \"lr_lambda\": \"half\"},"
    "{\"type\": \"torch.MultiStepLR\", \"milestones\": [3, 1, 3]}]}";
enum { groups = 3 };
static char text[1 << 16];

/* From the spec to the checkpoint and back. */
static void run(int32_t form) {
  double rates[groups] = {0.1, 0.2, 0.3};
  size_t needed = 0;
  swiftlr_schedule *schedule = NULL;
  swiftlr_scheduler *scheduler = NULL, *again = NULL;
  CHECK_OK(swiftlr_schedule_create(sequence, strlen(sequence), &function, 1, &schedule));
  CHECK_OK(swiftlr_scheduler_create(schedule, form, rates, groups, &scheduler));
  CHECK_OK(swiftlr_scheduler_step(scheduler, rates, groups));
  CHECK_OK(swiftlr_scheduler_state(scheduler, text, sizeof text, &needed));
  CHECK_OK(swiftlr_scheduler_load_state(scheduler, text, needed - 1));
  CHECK_OK(swiftlr_scheduler_checkpoint(scheduler, text, sizeof text, &needed));
  CHECK_OK(swiftlr_scheduler_restore(text, needed - 1, &function, 1, &again));
  /* The message that is kept needs memory. Without, the one before stays: main()'s. */
  CHECK(swiftlr_scheduler_load_state(again, "{}", 2) == SWIFTLR_ERROR_STATE);
  CHECK(strstr(swiftlr_last_error(), "missing") || strstr(swiftlr_last_error(), "NULL"));
  swiftlr_scheduler_free(again);
  swiftlr_scheduler_free(scheduler);
  swiftlr_schedule_free(schedule);
}

static void run_closed(void) { run(SWIFTLR_FORM_CLOSED); }
static void run_chain(void) { run(SWIFTLR_FORM_CHAIN); }

/* Steps need no memory. */
static void run_steps(void) {
  const long granted = left;
  double rates[groups] = {0.1, 0.2, 0.3};
  swiftlr_schedule *schedule = NULL;
  swiftlr_scheduler *scheduler = NULL;
  left = -1;
  CHECK_OK(swiftlr_schedule_create(sequence, strlen(sequence), &function, 1, &schedule));
  CHECK_OK(swiftlr_scheduler_create(schedule, SWIFTLR_FORM_CLOSED, rates, groups, &scheduler));
  left = granted;
  for (int i = 0; i < 100; i++) CHECK_OK(swiftlr_scheduler_step(scheduler, rates, groups));
  swiftlr_scheduler_free(scheduler);
  swiftlr_schedule_free(schedule);
}

/* More groups than there is memory for. */
static void run_at_limit(void) {
  enum { many = 1 << 24 };
  const struct rlimit limit = {64 << 20, 64 << 20};
  static double rates[many];
  swiftlr_schedule *schedule = NULL;
  swiftlr_scheduler *scheduler = NULL;
  CHECK_OK(swiftlr_schedule_constant(&schedule));
  CHECK(setrlimit(RLIMIT_AS, &limit) == 0);
  CHECK_OK(swiftlr_scheduler_create(schedule, SWIFTLR_FORM_CLOSED, rates, many, &scheduler));
}

/* Whether the child ended at the end of `body`, and not for want of memory. */
static int succeeds(void (*body)(void), long granted, const char *what) {
  int standard_error[2], status = 0;
  char message[1000], unit[16] = "";
  size_t length = 0, size = 0;
  ssize_t more;
  CHECK(pipe(standard_error) == 0);
  const pid_t child = fork();
  if (child == 0) {
    dup2(standard_error[1], STDERR_FILENO);
    left = granted;
    body();
    _exit(failures);
  }
  close(standard_error[1]);
  while ((more = read(standard_error[0], message + length, sizeof message - 1 - length)) > 0)
    length += (size_t)more;
  message[length] = 0;
  close(standard_error[0]);
  CHECK(waitpid(child, &status, 0) == child);
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0 && length == 0) return 1;
  if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGABRT ||
      sscanf(message, "swiftlr: out of memory, %zu %15s", &size, unit) != 2 || size == 0 ||
      strcmp(unit, "bytes") != 0 || message[length - 1] != '\n') {
    failures += 1;
    fprintf(stderr, "%s, %ld allocations: status %#x, \"%s\"\n", what, granted, (unsigned)status,
            message);
  }
  return 0;
}

static void run_out_everywhere(void (*body)(void), const char *what) {
  long granted = 0;
  while (granted < 100000 && failures < 10 && !succeeds(body, granted, what)) granted += 1;
  CHECK(granted > 100 && granted < 100000);
}

int main(void) {
  CHECK(swiftlr_schedule_constant(NULL) == SWIFTLR_ERROR_ARGUMENT);
  run_out_everywhere(run_closed, "closed");
  run_out_everywhere(run_chain, "chain");
  CHECK(succeeds(run_steps, 0, "steps"));
  CHECK(!succeeds(run_at_limit, -1, "limit"));
  return failures != 0;
}
