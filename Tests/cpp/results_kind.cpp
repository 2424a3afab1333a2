// The half of both_kinds that has results.
#define SWIFTLR_NO_EXCEPTIONS
#include <swiftlr.hpp>

#include "both_kinds.hpp"

double value_by_result(const char *spec) {
  const auto schedule = swiftlr::Schedule::create(spec);
  return schedule ? schedule.value().value(1, 2).value() : -1;
}
