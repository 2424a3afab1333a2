/* Uses swiftlr where it is installed and a constant rate where it is not. Only the header is needed to
 * build this; the library is loaded when the program runs. */
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

#include "swiftlr.h"

#define TEXT(number) #number
#define SONAME(abi) "libswiftlr.so." TEXT(abi)

/* The functions that this trainer calls, as the header declares them. */
static struct {
  __typeof__(swiftlr_abi) *abi;
  __typeof__(swiftlr_schedule_create) *create;
  __typeof__(swiftlr_schedule_value) *value;
  __typeof__(swiftlr_schedule_free) *release;
  __typeof__(swiftlr_last_error) *last_error;
} engine;

/* Whether the library has the function. C has no cast from data to a function, hence the copy. */
static int find(void *library, const char *name, void *function) {
  void *symbol = dlsym(library, name);
  memcpy(function, &symbol, sizeof symbol);
  return symbol != NULL;
}

/* NULL if swiftlr can be used, else why it cannot. */
static const char *load(const char *path) {
  static char problem[80];
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL || !find(library, "swiftlr_abi", &engine.abi)) return dlerror();
  if (engine.abi() != SWIFTLR_ABI) {
    snprintf(problem, sizeof problem, "it has ABI %d, and this program was built for ABI %d",
             (int)engine.abi(), SWIFTLR_ABI);
    return problem;
  }
  if (!find(library, "swiftlr_schedule_create", &engine.create) ||
      !find(library, "swiftlr_schedule_value", &engine.value) ||
      !find(library, "swiftlr_schedule_free", &engine.release) ||
      !find(library, "swiftlr_last_error", &engine.last_error))
    return dlerror();
  return NULL;
}

int main(int argc, char **argv) {
  static const char spec[] = "{\"type\": \"torch.CosineAnnealingLR\", \"T_max\": 4}";
  const char *path = argc > 1 ? argv[1] : SONAME(SWIFTLR_ABI);
  const char *problem = load(path);
  swiftlr_schedule *schedule = NULL;
  if (problem == NULL && engine.create(spec, strlen(spec), NULL, 0, &schedule) != SWIFTLR_OK) {
    problem = engine.last_error();
  }
  if (problem != NULL) fprintf(stderr, "%s: %s; going on with a constant rate\n", path, problem);
  for (int step = 0; step < 4; step++) {
    double rate = 0.1; /* stays so where there is no schedule, or no value */
    if (schedule != NULL && engine.value(schedule, 0.1, step, &rate) != SWIFTLR_OK)
      fprintf(stderr, "step %d: %s\n", step, engine.last_error());
    printf("%d  %.6f\n", step, rate); /* a trainer updates its weights here */
  }
  if (schedule != NULL) engine.release(schedule);
  return 0;
}
