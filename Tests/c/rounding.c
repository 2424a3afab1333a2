/* Numbers are read and written with the same bits and the same text in each rounding mode that a thread may
 * have. What they have to be is what strtod makes of them in the usual mode. Among them are numbers
 * exactly in the middle between two doubles, and subnormal ones.
 * Usage: rounding [NUMBERS] */
#include <fenv.h>
#include <math.h>
#include <stdlib.h>

#include "check.h"

static const int modes[] = {FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
enum { mode_count = sizeof modes / sizeof *modes, longest = 1000 };

static uint64_t seed = 1;

/* SplitMix64 */
static uint64_t next(void) {
  uint64_t z = seed += 0x9E3779B97F4A7C15;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
  return z ^ (z >> 31);
}

/* Any double above 0, and half of them in the range of rates. */
static double any_double(void) {
  uint64_t bits = next() >> 1;
  if (next() % 2) bits = (bits & 0xFFFFFFFFFFFFF) | (960 + next() % 80) << 52;
  if (next() % 16 == 0) bits &= 0xFFFFFFFFFFFFF; /* subnormal */
  double number;
  memcpy(&number, &bits, sizeof number);
  return isfinite(number) ? number : 0.1;
}

static void write_any(char *text) {
  const double number = any_double();
  switch (next() % 4) {
    case 0: snprintf(text, longest, "%.16e", number); break;
    case 1: snprintf(text, longest, "%.*e", (int)(next() % 40), number); break;
    case 2: {
      char *end = text;
      const int digits = 1 + next() % 25, point = next() % digits;
      if (next() % 2) *end++ = '-';
      *end++ = '1' + next() % 9;
      for (int i = 0; i < digits; i++) {
        if (i == point) *end++ = '.';
        *end++ = '0' + next() % 10;
      }
      snprintf(end, 10, "e%d", (int)(next() % 680) - 340);
      break;
    }
    default: {
      /* The middle to the next double, with all its digits, and at times a digit more. */
      const long double middle = ((long double)number + nextafter(number, INFINITY)) / 2;
      snprintf(text, longest, "%.*Le", 780, middle);
      if (next() % 2) {
        char power[20];
        char *const e = strchr(text, 'e');
        strcpy(power, e);
        e[0] = '0' + next() % 2;
        strcpy(e + 1, power);
      }
    }
  }
}

static void check_number(const char *number) {
  char spec[longest + 100], written[200], expected[200] = "";
  const double nearest = strtod(number, NULL);
  const int length =
      snprintf(spec, sizeof spec, "{\"type\": \"optax.constant_schedule\", \"value\": %s}", number);
  for (int i = 0; i < mode_count; i++) {
    swiftlr_schedule *schedule = NULL;
    size_t needed = 0;
    double value = 0;
    fesetround(modes[i]);
    const int32_t status = swiftlr_schedule_create(spec, (size_t)length, NULL, 0, &schedule);
    if (status == SWIFTLR_OK) {
      CHECK_OK(swiftlr_schedule_value(schedule, 1, 0, &value));
      CHECK_OK(swiftlr_schedule_spec(schedule, written, sizeof written, &needed));
    }
    swiftlr_schedule_free(schedule);
    fesetround(FE_TONEAREST);
    if (!isfinite(nearest)) {
      CHECK(status == SWIFTLR_ERROR_JSON);
      continue;
    }
    CHECK(status == SWIFTLR_OK);
    CHECK_SAME_BITS(value, nearest);
    CHECK_SAME_BITS(strtod(strstr(written, "value\": ") + 8, NULL), nearest);
    if (i == 0) strcpy(expected, written);
    CHECK(strcmp(written, expected) == 0);
  }
  if (failures) {
    fprintf(stderr, "in %s\n", number);
    exit(1);
  }
}

int main(int count, char **arguments) {
  static const char *const odd[] = {"0.1",
                                    "0.0",
                                    "-0.0",
                                    "1e23",
                                    "9007199254740993.0",
                                    "1e-400",
                                    "1e999999999999999999999",
                                    "5e-324",
                                    "2.4703282292062327e-324",
                                    "2.4703282292062328e-324",
                                    "2.2250738585072011e-308",
                                    "2.2250738585072014e-308",
                                    "1.7976931348623157e308",
                                    "1.7976931348623158e308",
                                    "1.7976931348623159e308",
                                    "0e999999999999999999999",
                                    "123456789012345678901234567890.0"};
  const long numbers = count > 1 ? strtol(arguments[1], NULL, 10) : 20000;
  char text[longest];
  for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) check_number(odd[i]);
  for (long i = 0; i < numbers; i++) {
    write_any(text);
    check_number(text);
  }
  printf("%ld numbers in %d modes\n", numbers, mode_count);
  return 0;
}
