/* A program with two libraries that use swiftlr, dependent.c as `older` and as `newer`. */
#include <stdio.h>

const char *older_version(void);
double older_step(void);
const char *newer_version(void);
double newer_step(void);

int main(void) {
  printf("older %s, newer %s\n", older_version(), newer_version());
  for (int step = 0; step < 3; step++) printf("%.6f %.6f\n", older_step(), newer_step());
  return 0;
}
