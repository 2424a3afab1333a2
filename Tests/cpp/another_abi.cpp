// A program that meets a library of another interface gets no handle.
#include <swiftlr.hpp>

#include <string>

#include "both_modes.hpp"

// The linker takes this one, not the library's.
int32_t swiftlr_abi(void) { return SWIFTLR_ABI + 1; }

int main() {
  const std::string numbers = "ABI " + std::to_string(SWIFTLR_ABI + 1) + " is not allowed; " +
                              std::to_string(SWIFTLR_ABI) + ",";
  const std::string spec = R"({"type": "swiftlr.constant"})";
  CHECK_FAILS(swiftlr::Schedule::create(spec), argument, numbers);
  CHECK_FAILS(swiftlr::Scheduler::restore("{}"), argument, numbers);
  return failures != 0;
}
