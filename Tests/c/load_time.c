/* Loads the library named by the argument and prints how many microseconds that took, then every file
 * that the process has mapped. A fresh process each time, for what is loaded once stays loaded. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static double microseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return 1e6 * (double)now.tv_sec + 1e-3 * (double)now.tv_nsec;
}

int main(int argc, char **argv) {
  char line[4096];
  if (argc != 2) return fprintf(stderr, "usage: %s LIBRARY\n", argv[0]), 2;
  const double before = microseconds();
  void *library = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
  const double after = microseconds();
  if (library == NULL) return fprintf(stderr, "%s\n", dlerror()), 1;
  printf("%.1f\n", after - before);
  FILE *maps = fopen("/proc/self/maps", "r");
  if (maps == NULL) return perror("/proc/self/maps"), 1;
  while (fgets(line, sizeof line, maps) != NULL) {
    const char *path = strchr(line, '/');
    if (path != NULL) fputs(path, stdout);
  }
  return fclose(maps) != 0;
}
