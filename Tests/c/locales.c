/* Eight threads create schedules, each under locales of its own that change, while the program changes its
 * locale, too: numbers are read and written as in the locale "C". The locales are made for the test; their
 * decimal points are a comma and a character of two bytes.
 * Usage: locales [CREATES] */
#define _XOPEN_SOURCE 700
#include <locale.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>

#include "check.h"

enum { threads = 8, skipped = 77 };

static const char *const names[] = {"ps_AF.UTF-8", "C", "de_DE.UTF-8"};
enum { locales = sizeof names / sizeof *names };

static const char spec[] = "{\"type\": \"torch.StepLR\", \"step_size\": 3, \"gamma\": 0.25}";

static volatile int stopped = 0;
static long creates = 200000;

static int create_once(void) {
  swiftlr_schedule *schedule = NULL;
  char text[sizeof spec + 1];
  size_t needed = 0;
  double rate = 0;
  int good = swiftlr_schedule_create(spec, sizeof spec - 1, NULL, 0, &schedule) == SWIFTLR_OK;
  good = good && swiftlr_schedule_value(schedule, 0.5, 4, &rate) == SWIFTLR_OK && rate == 0.125;
  good = good && swiftlr_schedule_spec(schedule, text, sizeof text, &needed) == SWIFTLR_OK;
  swiftlr_schedule_free(schedule);
  good = good && strcmp(text, spec) == 0;

  const swiftlr_parameter parameters[] = {
      {.name = "step_size", .kind = SWIFTLR_KIND_INTEGER, .integer = 3},
      {.name = "gamma", .kind = SWIFTLR_KIND_NUMBER, .number = 0.25},
  };
  schedule = NULL;
  good = good && swiftlr_schedule_build("torch.StepLR", parameters, 2, &schedule) == SWIFTLR_OK;
  good = good && swiftlr_schedule_spec(schedule, text, sizeof text, &needed) == SWIFTLR_OK;
  swiftlr_schedule_free(schedule);
  good = good && strcmp(text, spec) == 0;
  good = good && swiftlr_number_text(rate, text, sizeof text, &needed) == SWIFTLR_OK;
  return good && strcmp(text, "0.125") == 0;
}

static void *create_many(void *number) {
  const long thread = *(long *)number;
  locale_t own[locales];
  int good = 1;
  for (int i = 0; i < locales; i++) own[i] = newlocale(LC_ALL_MASK, names[i], (locale_t)0);
  for (long i = 0; i < creates / threads; i++) {
    /* Half of the threads have the locale of the program. */
    if (thread % 2 && i % 16 == 0) uselocale(own[(i / 16 + thread) % locales]);
    good &= create_once();
  }
  uselocale(LC_GLOBAL_LOCALE);
  for (int i = 0; i < locales; i++) freelocale(own[i]);
  *(long *)number = good;
  return NULL;
}

static void *change_locale(void *unused) {
  (void)unused;
  for (int i = 0; !stopped; i++) {
    setlocale(LC_ALL, names[i % locales]);
    nanosleep(&(struct timespec){0, 100000}, NULL);
  }
  return NULL;
}

static int make_locales(const char *folder) {
  char command[200];
  snprintf(
      command, sizeof command,
      "cd %s && localedef -i ps_AF -f UTF-8 ./ps_AF.UTF-8 && localedef -i de_DE -f UTF-8 ./de_DE.UTF-8",
      folder);
  return system("command -v localedef > /dev/null") == 0 && system(command) == 0 &&
         setenv("LOCPATH", folder, 1) == 0;
}

static void remove_folder(const char *folder) {
  char command[100];
  snprintf(command, sizeof command, "rm -r %s", folder);
  CHECK(system(command) == 0);
}

int main(int count, char **arguments) {
  char folder[] = "swiftlr-locales-XXXXXX"; /* in the folder of the build, where CTest runs it */
  pthread_t workers[threads], changer;
  long results[threads];
  if (count > 1) creates = strtol(arguments[1], NULL, 10);
  CHECK(mkdtemp(folder) != NULL);
  if (!make_locales(folder)) {
    printf("skipped: localedef or the sources of the locales are missing\n");
    remove_folder(folder);
    return skipped;
  }

  for (int i = 0; i < locales; i++) {
    CHECK(setlocale(LC_ALL, names[i]) != NULL);
    CHECK(create_once());
  }
  CHECK(setlocale(LC_ALL, "ps_AF.UTF-8") && strlen(localeconv()->decimal_point) == 2);

  CHECK(pthread_create(&changer, NULL, change_locale, NULL) == 0);
  for (int i = 0; i < threads; i++) {
    results[i] = i;
    CHECK(pthread_create(&workers[i], NULL, create_many, &results[i]) == 0);
  }
  for (int i = 0; i < threads; i++) {
    pthread_join(workers[i], NULL);
    CHECK(results[i] == 1);
  }
  stopped = 1;
  pthread_join(changer, NULL);
  remove_folder(folder);
  printf("%ld creates, %d failures\n", creates, failures);
  return failures != 0;
}
