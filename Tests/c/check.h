/* What the programs of this folder check with. A failed check prints its place and the program goes
 * on; the number of failures decides its exit code. */
#ifndef CHECK_H
#define CHECK_H

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <swiftlr.h>

static int failures = 0;

#define CHECK(condition) \
  do { \
    if (!(condition)) { \
      failures += 1; \
      fprintf(stderr, "%s:%d: not true: %s (last error: \"%s\")\n", __FILE__, __LINE__, \
              #condition, swiftlr_last_error()); \
    } \
  } while (0)

#define CHECK_OK(call) CHECK((call) == SWIFTLR_OK)

#define CHECK_SAME_BITS(value, expected) \
  check_same_bits(value, expected, __FILE__, __LINE__, #value)

static inline uint64_t bits_of(double value) {
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}

static inline void check_same_bits(double value, double expected, const char *file, int line,
                                   const char *what) {
  if (bits_of(value) == bits_of(expected)) return;
  failures += 1;
  fprintf(stderr, "%s:%d: %s is %a (%.17g), not %a (%.17g)\n", file, line, what, value, value,
          expected, expected);
}

#endif
