/* A first line as the plan of a range test, or as the state of one, a second as a rule, and the bytes after it as
 * losses: refused with an error, or every rule has an answer, and the state that is written is read again. */
#include <math.h>

#include "fuzz.h"

enum { groups = 2, capacity = 1 << 20 };

static char text[capacity], again[capacity];

static void check_suggestion(int32_t status, double lr) {
  REQUIRE(status == SWIFTLR_OK || status == SWIFTLR_ERROR_ARGUMENT ||
          status == SWIFTLR_ERROR_JSON || status == SWIFTLR_ERROR_SPEC);
  if (status == SWIFTLR_OK) REQUIRE(isnan(lr) || (lr > 0 && text[0] == '{'));
}

static void check_state(const swiftlr_finder *finder) {
  size_t needed = 0;
  swiftlr_finder *other = NULL;
  REQUIRE(swiftlr_finder_state(finder, text, sizeof text, &needed) == SWIFTLR_OK);
  REQUIRE(needed <= sizeof text);
  REQUIRE(swiftlr_finder_restore(text, needed - 1, &other) == SWIFTLR_OK);
  REQUIRE(swiftlr_finder_state(other, again, sizeof again, &needed) == SWIFTLR_OK);
  REQUIRE(strcmp(text, again) == 0);
  swiftlr_finder_free(other);
}

static void judge(const swiftlr_finder *finder, const char *rule, size_t length) {
  static const char *const rules[] = {"default",      "torch_lr_finder.steepest", "fastai.valley",
                                      "fastai.slide", "fastai.minimum",           "fastai.steep",
                                      "ignite",       "lightning.per_rate"};
  double lr = 0;
  size_t needed;
  for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
    const int32_t status =
        swiftlr_finder_suggest(finder, rules[i], strlen(rules[i]), &lr, text, sizeof text, &needed);
    REQUIRE(status == SWIFTLR_OK);
    check_suggestion(status, lr);
  }
  check_suggestion(swiftlr_finder_suggest(finder, rule, length, &lr, text, sizeof text, &needed),
                   lr);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *const plan = (const char *)data;
  const char *const first = memchr(plan, '\n', size);
  if (first == NULL) return 0;
  const char *const rule = first + 1;
  const char *const second = memchr(rule, '\n', size - (size_t)(rule - plan));
  if (second == NULL) return 0;
  size_t count = (size - (size_t)(second + 1 - plan)) / sizeof(double);
  double rates[groups] = {1e-5, 1e-3}, losses[64], lrs[64], lr = 0;
  if (count > 64) count = 64;
  memcpy(losses, second + 1, count * sizeof(double));

  swiftlr_finder *finder = NULL;
  size_t length = (size_t)(first - plan), needed;
  int32_t sweep = SWIFTLR_FINDER_GOES_ON;
  if (swiftlr_finder_create(plan, length, rates, groups, &finder) != SWIFTLR_OK &&
      swiftlr_finder_restore(plan, length, &finder) != SWIFTLR_OK)
    REQUIRE(finder == NULL);
  if (finder != NULL) {
    const int32_t status = swiftlr_finder_rates(finder, rates, groups, &sweep);
    for (size_t i = 0; i < count && status == SWIFTLR_OK && sweep == SWIFTLR_FINDER_GOES_ON; i++)
      if (swiftlr_finder_step(finder, losses[i], rates, groups, &sweep) != SWIFTLR_OK) break;
    check_state(finder);
    judge(finder, rule, (size_t)(second - rule));
    swiftlr_finder_free(finder);
  }
  for (size_t i = 0; i < count; i++) lrs[i] = 1e-6 * (double)(i + 1);
  check_suggestion(swiftlr_suggest(lrs, losses, count, rule, (size_t)(second - rule), &lr, text,
                                   sizeof text, &needed),
                   lr);
  return 0;
}
