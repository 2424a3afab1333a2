// Exceptions in one file, results in another, one program.
#include <swiftlr.hpp>

#include "../c/check.h"
#include "both_kinds.hpp"

static double value_by_exception(const char *spec) {
  try {
    return swiftlr::Schedule::create(spec).value(1, 2);
  } catch (const swiftlr::Error &) {
    return -1;
  }
}

int main() {
  const char spec[] = R"({"type": "torch.ExponentialLR", "gamma": 0.5})";
  CHECK_SAME_BITS(value_by_exception(spec), 0.25);
  CHECK_SAME_BITS(value_by_result(spec), 0.25);
  CHECK_SAME_BITS(value_by_exception("{}"), -1);
  CHECK_SAME_BITS(value_by_result("{}"), -1);
  return failures != 0;
}
