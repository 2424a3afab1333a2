// Lets one test speak to swiftlr.hpp with exceptions and with results.
#ifndef BOTH_MODES_HPP
#define BOTH_MODES_HPP

#include <string>
#include <type_traits>
#include <utility>

#include <swiftlr.hpp>

#include "../c/check.h"

struct Outcome {
  swiftlr::Status status = swiftlr::Status::ok;
  std::string message;
};

#ifndef SWIFTLR_NO_EXCEPTIONS

// The value of a call that must not fail. A failure ends the program.
#define MUST(call) (call)

template <class Call>
Outcome outcome_of(Call call) {
  try {
    static_cast<void>(call());
    return {};
  } catch (const swiftlr::Error &error) {
    return {error.status(), error.what()};
  }
}

#else

template <class T>
T must(swiftlr::Result<T> result, const char *file, int line) {
  if (!result) std::fprintf(stderr, "%s:%d: %s\n", file, line, result.message()), failures += 1;
  if constexpr (!std::is_void_v<T>) return std::move(result).value();
}
#define MUST(call) must(call, __FILE__, __LINE__)

template <class Call>
Outcome outcome_of(Call call) {
  const auto result = call();
  return {result.status(), result.message()};
}

#endif

#define OUTCOME(call) outcome_of([&] { return call; })

// A call that has to fail in one way, with a message that has these words.
#define CHECK_FAILS(call, expected_status, words) \
  do { \
    const Outcome outcome = OUTCOME(call); \
    CHECK(outcome.status == swiftlr::Status::expected_status); \
    if (outcome.message.find(words) == std::string::npos) { \
      failures += 1; \
      std::fprintf(stderr, "%s:%d: \"%s\" lacks \"%s\"\n", __FILE__, __LINE__, \
                   outcome.message.c_str(), std::string(words).c_str()); \
    } \
  } while (0)

#endif
