/* A first line as a law, and the bytes after it as rates: refused with an error, or losses for all steps, which
 * some steps have as well, and which blocks leave as many of. The rates are norms of gradients, too. */
#include <math.h>

#include "fuzz.h"

enum { most = 64 };

static void check_bound(const double *rates, size_t count) {
  double terms[3] = {-1, -1, -1};
  const int32_t status = swiftlr_convex_bound(rates, count, rates, count, terms);
  REQUIRE(status == SWIFTLR_OK || (status == SWIFTLR_ERROR_ARGUMENT && terms[0] == -1));
}

static void check_refined(const double *norms, size_t count) {
  double rates[most];
  for (int32_t power = 0; power < 4; power++) {
    for (int64_t window = -1; window < 6; window++) {
      const int32_t status = swiftlr_refined_rates(norms, count, power, window, rates);
      REQUIRE(status == SWIFTLR_OK || status == SWIFTLR_ERROR_ARGUMENT);
      for (size_t i = 0; status == SWIFTLR_OK && i < count; i++)
        REQUIRE(rates[i] >= 0 && rates[i] <= 1);
    }
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *const law = (const char *)data;
  const char *const end = memchr(law, '\n', size);
  if (end == NULL) return 0;
  const size_t length = (size_t)(end - law);
  size_t count = (size - length - 1) / sizeof(double);
  if (count > most) count = most;
  double rates[most], all[most], some[3], blocked[most];
  memcpy(rates, end + 1, count * sizeof(double));
  check_bound(rates, count);
  check_refined(rates, count);

  const int32_t status = swiftlr_law_losses(law, length, rates, count, NULL, 0, 1, all);
  REQUIRE(status == SWIFTLR_OK || status == SWIFTLR_ERROR_ARGUMENT ||
          status == SWIFTLR_ERROR_JSON || status == SWIFTLR_ERROR_SPEC);
  if (status != SWIFTLR_OK || count == 0) return 0;
  const int64_t steps[] = {0, (int64_t)count / 2, (int64_t)count - 1};
  REQUIRE(swiftlr_law_losses(law, length, rates, count, steps, 3, 1, some) == SWIFTLR_OK);
  for (int i = 0; i < 3; i++) {
    const double loss = all[steps[i]];
    REQUIRE(memcmp(&some[i], &loss, sizeof loss) == 0 || (isnan(some[i]) && isnan(loss)));
  }
  REQUIRE(swiftlr_law_losses(law, length, rates, count, NULL, 0, 7, blocked) == SWIFTLR_OK);
  return 0;
}
