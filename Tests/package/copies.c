/* Several copies of the library in one process. Each steps a scheduler of its own, in turn with the others.
 *
 *   copies PATH...    loads PATH with dlopen(), or with dlmopen() into a namespace of its own if it is "new:PATH"
 *
 * Halfway everything is closed, as a program with plugins does, and the schedulers go on. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swiftlr.h"

enum { STEPS = 4, MOST = 16 };

struct copy {
  void *library;
  const char *path;
  Lmid_t namespace;
  swiftlr_scheduler *scheduler;
  double rate;
  __typeof__(swiftlr_version) *version;
  __typeof__(swiftlr_abi) *abi;
  __typeof__(swiftlr_last_error) *last_error;
  __typeof__(swiftlr_schedule_create) *create_schedule;
  __typeof__(swiftlr_schedule_free) *free_schedule;
  __typeof__(swiftlr_scheduler_create) *create;
  __typeof__(swiftlr_scheduler_step) *step;
  __typeof__(swiftlr_scheduler_free) *free;
};

static void expect(int holds, const char *what, const char *detail) {
  if (holds) return;
  fprintf(stderr, "%s: %s\n", what, detail);
  exit(1);
}

/* C has no cast from data to a function, hence the copy. */
static void find(const struct copy *copy, const char *name, void *function) {
  void *symbol = dlsym(copy->library, name);
  expect(symbol != NULL, copy->path, name);
  memcpy(function, &symbol, sizeof symbol);
}

static void load(struct copy *copy, const char *path) {
  int own = strncmp(path, "new:", 4) == 0;
  copy->path = own ? path + 4 : path;
  copy->library = own ? dlmopen(LM_ID_NEWLM, copy->path, RTLD_NOW | RTLD_LOCAL)
                      : dlopen(copy->path, RTLD_NOW | RTLD_LOCAL);
  if (copy->library == NULL) expect(0, path, dlerror());
  expect(dlinfo(copy->library, RTLD_DI_LMID, &copy->namespace) == 0, path, "no namespace");
  find(copy, "swiftlr_version", &copy->version);
  find(copy, "swiftlr_abi", &copy->abi);
  find(copy, "swiftlr_last_error", &copy->last_error);
  find(copy, "swiftlr_schedule_create", &copy->create_schedule);
  find(copy, "swiftlr_schedule_free", &copy->free_schedule);
  find(copy, "swiftlr_scheduler_create", &copy->create);
  find(copy, "swiftlr_scheduler_step", &copy->step);
  find(copy, "swiftlr_scheduler_free", &copy->free);
}

/* A cosine over `STEPS`, from a base that no other copy has. */
static void start(struct copy *copy, int index) {
  static const char spec[] = "{\"type\": \"torch.CosineAnnealingLR\", \"T_max\": 4}";
  swiftlr_schedule *schedule;
  int32_t status = copy->create_schedule(spec, strlen(spec), NULL, 0, &schedule);
  expect(status == SWIFTLR_OK, copy->path, copy->last_error());
  copy->rate = index + 1;
  status = copy->create(schedule, SWIFTLR_FORM_CLOSED, &copy->rate, 1, &copy->scheduler);
  expect(status == SWIFTLR_OK, copy->path, copy->last_error());
  copy->free_schedule(schedule);
}

/* The message of an error is the thread's and the copy's; it is freed as the thread ends. */
static void *fail(void *argument) {
  struct copy *copy = argument;
  swiftlr_schedule *schedule;
  expect(copy->last_error()[0] == 0, copy->path, "has the error of another copy or thread");
  expect(copy->create_schedule("{", 1, NULL, 0, &schedule) == SWIFTLR_ERROR_JSON, copy->path,
         "takes {");
  expect(copy->last_error()[0] != 0, copy->path, "has no error");
  return NULL;
}

static void fail_in_a_thread(struct copy *copy) {
  pthread_t thread;
  expect(pthread_create(&thread, NULL, fail, copy) == 0, copy->path, "no thread");
  pthread_join(thread, NULL);
}

static void close_it(struct copy *copy) {
  expect(dlclose(copy->library) == 0, copy->path, "cannot be closed");
  void *still = dlmopen(copy->namespace, copy->path, RTLD_NOW | RTLD_NOLOAD);
  expect(still == copy->library, copy->path, "is unloaded by dlclose()");
}

int main(int argc, char **argv) {
  static struct copy copies[MOST];
  int count = argc - 1;
  expect(count > 0 && count <= MOST, "copies", "PATH...");
  for (int i = 0; i < count; i++) load(&copies[i], argv[i + 1]);
  for (int i = 0; i < count; i++) {
    for (int j = 0; j < i; j++)
      expect(copies[i].step != copies[j].step, copies[i].path, "is the same copy as another");
    fail(&copies[i]);
    fail_in_a_thread(&copies[i]);
    start(&copies[i], i);
  }
  for (int step = 0; step < STEPS; step++) {
    for (int i = 0; i < count; i++) {
      struct copy *copy = &copies[i];
      printf("%s %d %d %.6f\n", copy->version(), (int)copy->abi(), i, copy->rate);
      if (step == STEPS / 2) close_it(copy);
      int32_t status = copy->step(copy->scheduler, &copy->rate, 1);
      expect(status == SWIFTLR_OK, copy->path, copy->last_error());
    }
  }
  for (int i = 0; i < count; i++) copies[i].free(copies[i].scheduler);
  return 0;
}
