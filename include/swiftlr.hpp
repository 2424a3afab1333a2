/// swiftlr for C++17: the functions of swiftlr.h with owned handles, views and exceptions.
///
///     #include <swiftlr.hpp>
///
///     const auto schedule = swiftlr::Schedule::create(
///         R"({"type": "torch.CosineAnnealingLR", "T_max": 100})");
///     std::vector<double> rates{0.1, 0.01};  // one for each parameter group; in and out
///     auto scheduler = swiftlr::Scheduler::create(schedule, swiftlr::Form::closed, rates);
///     for (int step = 0; step < 100; step++) {
///       train(rates);
///       scheduler.step(rates);
///     }
///
/// This header adds no behaviour: swiftlr.h says what a function does, accepts and promises, at the
/// function of the same name.
///
/// Errors. A function that can fail returns Returned<T>. With exceptions, that is T itself, and a failure
/// is thrown as Error. If SWIFTLR_NO_EXCEPTIONS is defined before this header is included, or if the
/// compiler has exceptions turned off, it is Result<T>, which has either the value or the failure:
///
///     auto schedule = swiftlr::Schedule::create(spec);
///     if (!schedule) return report(schedule.message());
///     use(schedule.value());
///
/// Each kind has its own namespace, so that one program may use both.
///
/// An object that was moved from is empty: its functions fail with Status::argument.
#ifndef SWIFTLR_HPP
#define SWIFTLR_HPP

#include <swiftlr.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#if !defined(__cpp_exceptions) && !defined(SWIFTLR_NO_EXCEPTIONS)
#define SWIFTLR_NO_EXCEPTIONS
#endif

#ifdef SWIFTLR_NO_EXCEPTIONS
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <variant>
#else
#include <exception>
#include <stdexcept>
#endif

namespace swiftlr {

#ifndef SWIFTLR_NO_EXCEPTIONS
inline namespace throwing {
#elif defined(__cpp_exceptions)
inline namespace results {
#else
inline namespace results_without_exceptions {
#endif

// ---- Values ------------------------------------------------------------------------------------

/// SWIFTLR_OK and the SWIFTLR_ERROR_ codes. A newer library may give others.
enum class Status : std::int32_t {
  ok = SWIFTLR_OK,
  argument = SWIFTLR_ERROR_ARGUMENT,
  json = SWIFTLR_ERROR_JSON,
  spec = SWIFTLR_ERROR_SPEC,
  state = SWIFTLR_ERROR_STATE,
  format = SWIFTLR_ERROR_FORMAT,
  count = SWIFTLR_ERROR_COUNT,
  form = SWIFTLR_ERROR_FORM,
  division = SWIFTLR_ERROR_DIVISION,
  overflow = SWIFTLR_ERROR_OVERFLOW,
  domain = SWIFTLR_ERROR_DOMAIN,
  callback = SWIFTLR_ERROR_CALLBACK,
};

inline const char *status_name(Status status) noexcept {
  return swiftlr_status_name(static_cast<std::int32_t>(status));
}

/// How a scheduler computes: the SWIFTLR_FORM_ codes.
enum class Form : std::int32_t {
  closed = SWIFTLR_FORM_CLOSED,
  chain = SWIFTLR_FORM_CHAIN,
  chain_float32 = SWIFTLR_FORM_CHAIN_FLOAT32,
};

/// What to do with a checkpoint whose schedule differs from the given one: the SWIFTLR_MISMATCH_ codes.
enum class Mismatch : std::int32_t {
  fail = SWIFTLR_MISMATCH_FAIL,
  keep = SWIFTLR_MISMATCH_KEEP,
  use = SWIFTLR_MISMATCH_USE,
  rescale = SWIFTLR_MISMATCH_RESCALE,
};

/// A view of numbers that something else owns: a std::vector, a std::array, an array, a std::span, or a
/// pointer and a count. It must not outlive them.
template <class Number>
class SpanOf {
 public:
  constexpr SpanOf(Number *data, std::size_t size) noexcept : data_(data), size_(size) {}

  template <class Values,
            class = std::enable_if_t<
                !std::is_same_v<std::decay_t<Values>, SpanOf> &&
                std::is_convertible_v<decltype(std::data(std::declval<Values &>())), Number *>>>
  constexpr SpanOf(Values &&values) : data_(std::data(values)), size_(std::size(values)) {}

  constexpr Number *data() const noexcept { return data_; }
  constexpr std::size_t size() const noexcept { return size_; }

 private:
  Number *data_;
  std::size_t size_;
};

using Span = SpanOf<double>;
using FloatSpan = SpanOf<float>;

// ---- Errors ------------------------------------------------------------------------------------

#ifndef SWIFTLR_NO_EXCEPTIONS

class Error : public std::runtime_error {
 public:
  Error(Status status, const std::string &message) : std::runtime_error(message), status_(status) {}
  Status status() const noexcept { return status_; }

 private:
  Status status_;
};

template <class T>
using Returned = T;

#else

struct Failure {
  Status status;
  std::string message;
};

/// The value or the failure of a call.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
  Result(Failure failure) : content_(std::in_place_index<1>, std::move(failure)) {}

  explicit operator bool() const noexcept { return content_.index() == 0; }
  Status status() const noexcept { return *this ? Status::ok : failure().status; }
  const char *message() const noexcept { return *this ? "" : failure().message.c_str(); }

  /// The value. A failure has none: asking it for one is a bug and ends the program with the message.
  const T &value() const & {
    if (!*this) {
      std::fprintf(stderr, "swiftlr: value() of a failure: %s\n", message());
      std::abort();
    }
    return *std::get_if<0>(&content_);
  }
  T &value() & { return const_cast<T &>(std::as_const(*this).value()); }
  T &&value() && { return std::move(value()); }

 private:
  const Failure &failure() const noexcept { return *std::get_if<1>(&content_); }

  std::variant<T, Failure> content_;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Failure failure) : failure_(std::move(failure)) {}

  explicit operator bool() const noexcept { return !failure_; }
  Status status() const noexcept { return failure_ ? failure_->status : Status::ok; }
  const char *message() const noexcept { return failure_ ? failure_->message.c_str() : ""; }

 private:
  std::optional<Failure> failure_;
};

template <class T>
using Returned = Result<T>;

#endif

// ---- Functions of the caller -------------------------------------------------------------------

/// A function that a schedule calls. It fails by throwing an exception or, without exceptions, by
/// returning a Failure. The call that needed its value then fails with that exception or Failure.
using Function = std::function<Returned<double>(double epoch)>;

/// Functions by the names that the spec gives them.
using Functions = std::map<std::string, Function>;

namespace detail {

#ifndef SWIFTLR_NO_EXCEPTIONS
using Reason = std::exception_ptr;
#else
using Reason = std::optional<Failure>;
#endif

template <class T>
Returned<T> fail(Status status, std::string message) {
#ifndef SWIFTLR_NO_EXCEPTIONS
  throw Error(status, message);
#else
  return Failure{status, std::move(message)};
#endif
}

/// A call of the library, while it runs. A function of the caller that fails leaves the reason here,
/// because no exception may pass through the frames of the library. Calls nest if such a function uses
/// swiftlr itself.
class Call {
 public:
  Call() noexcept : outer_(innermost) { innermost = this; }
  ~Call() { innermost = outer_; }
  Call(const Call &) = delete;
  Call &operator=(const Call &) = delete;

  /// Keeps the reason why a function of the caller failed. If C called the library, it has the text.
  static std::int32_t function_failed(Reason reason, std::string_view text) noexcept {
    if (innermost != nullptr) innermost->reason_ = std::move(reason);
    swiftlr_function_failed(text.data(), text.size());
    return 1;
  }

  /// The result of a call that has failed.
  template <class T>
  Returned<T> failed(std::int32_t status) {
    const bool has_reason = status == SWIFTLR_ERROR_CALLBACK && reason_;
#ifndef SWIFTLR_NO_EXCEPTIONS
    if (has_reason) std::rethrow_exception(std::move(reason_));
#else
    if (has_reason) return *std::move(reason_);
#endif
    return fail<T>(static_cast<Status>(status), swiftlr_last_error());
  }

 private:
  inline static thread_local Call *innermost = nullptr;
  Call *outer_;
  Reason reason_;
};

/// Makes a call that returns a status.
template <class Body>
Returned<void> run(Body body) {
  Call call;
  if (const std::int32_t status = body(); status != SWIFTLR_OK) return call.failed<void>(status);
  return Returned<void>();
}

/// Makes a call that returns a status and writes one value.
template <class T, class Body>
Returned<T> get(Body body) {
  Call call;
  T value{};
  if (const std::int32_t status = body(&value); status != SWIFTLR_OK) return call.failed<T>(status);
  return value;
}

/// Makes a call that writes a text. Most texts fit at once.
template <class Body>
Returned<std::string> text(Body body) {
  Call call;
  std::string text;
  std::size_t needed = 4096;
  while (text.size() < needed) {
    text.resize(needed);
    const std::int32_t status = body(text.data(), text.size(), &needed);
    if (status != SWIFTLR_OK) return call.failed<std::string>(status);
  }
  text.resize(needed - 1);  // without the zero byte
  return text;
}

/// Makes calls that write one name after the other, up to the empty one.
template <class Body>
Returned<std::vector<std::string>> names(Body body) {
  std::vector<std::string> names;
  for (;;) {
    auto name = text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
      return body(names.size(), buffer, capacity, needed);
    });
#ifdef SWIFTLR_NO_EXCEPTIONS
    if (!name) return Failure{name.status(), name.message()};
    if (name.value().empty()) return names;
    names.push_back(std::move(name).value());
#else
    if (name.empty()) return names;
    names.push_back(std::move(name));
#endif
  }
}

/// swiftlr_function::call
inline std::int32_t call_function(void *user, double epoch, double *factor) noexcept {
  const Function &function = *static_cast<const Function *>(user);
#ifndef SWIFTLR_NO_EXCEPTIONS
  try {
    *factor = function(epoch);
    return 0;
  } catch (const std::exception &error) {
    return Call::function_failed(std::current_exception(), error.what());
  } catch (...) {
    return Call::function_failed(std::current_exception(), "an exception");
  }
#else
  const auto call = [&]() -> std::int32_t {
    Result<double> result = function(epoch);
    if (!result)
      return Call::function_failed(Failure{result.status(), result.message()}, result.message());
    *factor = result.value();
    return 0;
  };
#ifdef __cpp_exceptions
  try {
    return call();
  } catch (const std::exception &error) {
    return Call::function_failed(Failure{Status::callback, error.what()}, error.what());
  } catch (...) {
    const char *const text = "a function threw what is no std::exception";
    return Call::function_failed(Failure{Status::callback, text}, text);
  }
#else
  return call();
#endif
#endif
}

/// swiftlr_function::release
inline void release_function(void *user) noexcept { delete static_cast<Function *>(user); }

/// Functions in the form that the library takes. The library owns them once a handle is created.
class FunctionList {
 public:
  explicit FunctionList(Functions functions) : functions_(std::move(functions)) {
    for (auto &[name, function] : functions_) {
      const auto call =
          function ? call_function : nullptr;  // NULL is an error that names its place
      owned_.push_back(std::make_unique<Function>(std::move(function)));
      entries_.push_back({name.c_str(), call, owned_.back().get(), release_function});
    }
  }

  const swiftlr_function *data() const noexcept { return entries_.data(); }
  std::size_t size() const noexcept { return entries_.size(); }

  std::int32_t hand_over(std::int32_t status) noexcept {
    if (status == SWIFTLR_OK) {
      for (auto &function : owned_) function.release();
    }
    return status;
  }

 private:
  Functions functions_;
  std::vector<std::unique_ptr<Function>> owned_;
  std::vector<swiftlr_function> entries_;
};

struct Free {
  void operator()(swiftlr_schedule *schedule) const noexcept { swiftlr_schedule_free(schedule); }
  void operator()(swiftlr_scheduler *scheduler) const noexcept {
    swiftlr_scheduler_free(scheduler);
  }
  void operator()(swiftlr_finder *finder) const noexcept { swiftlr_finder_free(finder); }
};

/// Creates a handle and the object that owns it. Refuses a library with another ABI.
template <class T, class Handle, class Create>
Returned<T> make(Create create) {
  if (swiftlr_abi() != SWIFTLR_ABI) {
    return fail<T>(Status::argument, "libswiftlr: ABI " + std::to_string(swiftlr_abi()) +
                                         " is not allowed; " + std::to_string(SWIFTLR_ABI) +
                                         ", which this program was compiled for");
  }
  Call call;
  Handle *handle = nullptr;
  if (const std::int32_t status = create(&handle); status != SWIFTLR_OK)
    return call.failed<T>(status);
  return T(handle);
}

}  // namespace detail

// ---- The library ---------------------------------------------------------------------------------

/// The version of the running library, as "major.minor.patch".
inline const char *version() noexcept { return swiftlr_version(); }

/// The release of the running library as one number, SWIFTLR_VERSION_NUMBER of its header.
inline std::int32_t version_number() noexcept { return swiftlr_version_number(); }

/// How the running library was built, as JSON.
inline const char *build_info() noexcept { return swiftlr_build_info(); }

/// The ABI of the running library. Creating a handle fails if it is not SWIFTLR_ABI.
inline std::int32_t abi() noexcept { return swiftlr_abi(); }

/// Every type of schedule with its parameters, as JSON.
inline Returned<std::string> types() {
  return detail::text([](char *buffer, std::size_t capacity, std::size_t *needed) {
    return swiftlr_types(buffer, capacity, needed);
  });
}

/// What may be meant by a name that is no type's, as JSON.
inline Returned<std::string> type_candidates(const std::string &name) {
  return detail::text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
    return swiftlr_type_candidates(name.c_str(), buffer, capacity, needed);
  });
}

/// The rules of Schedule::check(), as JSON.
inline Returned<std::string> check_rules() {
  return detail::text([](char *buffer, std::size_t capacity, std::size_t *needed) {
    return swiftlr_check_rules(buffer, capacity, needed);
  });
}

/// The names of all types of schedules.
inline Returned<std::vector<std::string>> type_names() {
  return detail::names(
      [](std::size_t index, char *buffer, std::size_t capacity, std::size_t *needed) {
        return swiftlr_type_name(index, buffer, capacity, needed);
      });
}

/// The names of the parameters of a type.
inline Returned<std::vector<std::string>> parameter_names(const char *type) {
  return detail::names(
      [&](std::size_t index, char *buffer, std::size_t capacity, std::size_t *needed) {
        return swiftlr_type_parameter(type, index, buffer, capacity, needed);
      });
}

/// A number as JSON has it, in every locale.
inline Returned<std::string> number_text(double number) {
  return detail::text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
    return swiftlr_number_text(number, buffer, capacity, needed);
  });
}

// ---- Schedule ------------------------------------------------------------------------------------

class Parameter;
class Schedule;

namespace detail {
std::vector<swiftlr_schedule *> handles(const std::vector<const Schedule *> &parts);
Returned<Schedule> build(const char *type, const std::vector<Parameter> &parameters);
}  // namespace detail

/// An immutable schedule. Any number of threads may use it at once.
class Schedule {
 public:
  [[nodiscard]] static Returned<Schedule> create(std::string_view spec, Functions functions = {}) {
    detail::FunctionList list(std::move(functions));
    return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
      return list.hand_over(
          swiftlr_schedule_create(spec.data(), spec.size(), list.data(), list.size(), out));
    });
  }

  Returned<double> value(double base, double position) const {
    return detail::get<double>(
        [&](double *value) { return swiftlr_schedule_value(get(), base, position, value); });
  }

  Returned<void> fill(double base, double first, double stride, Span values) const {
    return detail::run([&] {
      return swiftlr_schedule_fill(get(), base, first, stride, values.data(), values.size());
    });
  }

  /// Fills in single precision.
  Returned<void> fill(double base, double first, double stride, FloatSpan values) const {
    return detail::run([&] {
      return swiftlr_schedule_fill_float(get(), base, first, stride, values.data(), values.size());
    });
  }

  /// The number of groups that it is written for, 0 for any.
  Returned<std::size_t> group_count() const {
    return detail::get<std::size_t>(
        [&](std::size_t *count) { return swiftlr_schedule_group_count(get(), count); });
  }

  /// The value for one group of a schedule that differs between groups.
  Returned<double> group_value(std::size_t group, double base, double position) const {
    return detail::get<double>([&](double *value) {
      return swiftlr_schedule_group_value(get(), group, base, position, value);
    });
  }

  Returned<void> group_fill(std::size_t group, double base, double first, double stride,
                            Span values) const {
    return detail::run([&] {
      return swiftlr_schedule_group_fill(get(), group, base, first, stride, values.data(),
                                         values.size());
    });
  }

  /// The next whole position with a different value; an infinity if there is none.
  Returned<double> next_change(double base, double position) const {
    return detail::get<double>(
        [&](double *next) { return swiftlr_schedule_next_change(get(), base, position, next); });
  }

  /// Explains the value at a position, as JSON.
  Returned<std::string> explain(double base, double position) const {
    return detail::text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
      return swiftlr_schedule_explain(get(), base, position, buffer, capacity, needed);
    });
  }

  /// How many steps it is made for, 0 without any length.
  Returned<double> horizon() const {
    return detail::get<double>(
        [&](double *steps) { return swiftlr_schedule_horizon(get(), steps); });
  }

  /// The lowest and the highest value in each of as many equal stretches of steps as both spans have room
  /// for.
  Returned<void> envelope(std::size_t group, double base, double first, double last, Span low,
                          Span high) const {
    return detail::run([&] {
      const std::size_t columns = low.size() < high.size() ? low.size() : high.size();
      return swiftlr_schedule_envelope(get(), group, base, first, last, low.data(), high.data(),
                                       columns);
    });
  }

  /// The phases of a run, as JSON.
  Returned<std::string> outline(std::size_t group, double base, double first, double last,
                                std::size_t most) const {
    return detail::text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
      return swiftlr_schedule_outline(get(), group, base, first, last, most, buffer, capacity,
                                      needed);
    });
  }

  /// The mistakes that people make, looked for in this schedule on a run, as JSON.
  Returned<std::string> check(std::int64_t steps, double steps_per_epoch = 0,
                              double base = 1) const {
    return detail::text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
      return swiftlr_schedule_check(get(), steps, steps_per_epoch, base, buffer, capacity, needed);
    });
  }

  /// As check(), with settings as JSON: {"steps": 39000, "optimizer": "Prodigy", "ignore": ["zero_start"]}.
  Returned<std::string> lint(const std::string &settings) const {
    return detail::text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
      return swiftlr_schedule_lint(get(), settings.data(), settings.size(), buffer, capacity,
                                   needed);
    });
  }

  /// The canonical spec, as JSON.
  Returned<std::string> spec() const {
    return detail::text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
      return swiftlr_schedule_spec(get(), buffer, capacity, needed);
    });
  }

  Returned<std::uint64_t> fingerprint() const {
    return detail::get<std::uint64_t>([&](std::uint64_t *fingerprint) {
      return swiftlr_schedule_fingerprint(get(), fingerprint);
    });
  }

  /// One curve of a swiftlr.curves, as a schedule of its own.
  [[nodiscard]] Returned<Schedule> curve(const char *name) const {
    return detail::make<Schedule, swiftlr_schedule>(
        [&](swiftlr_schedule **out) { return swiftlr_schedule_curve(get(), name, out); });
  }

  /// This schedule, changed from a position on; `operation` is JSON.
  [[nodiscard]] Returned<Schedule> change(std::string_view operation) const {
    return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
      return swiftlr_schedule_change(get(), operation.data(), operation.size(), out);
    });
  }

  [[nodiscard]] Returned<Schedule> warmup(double steps, double start = 0) const {
    return detail::make<Schedule, swiftlr_schedule>(
        [&](swiftlr_schedule **out) { return swiftlr_schedule_warmup(get(), steps, start, out); });
  }

  [[nodiscard]] Returned<Schedule> scale(double by) const {
    return detail::make<Schedule, swiftlr_schedule>(
        [&](swiftlr_schedule **out) { return swiftlr_schedule_scale(get(), by, out); });
  }

  [[nodiscard]] Returned<Schedule> cooldown(double at, double steps, double to = 0) const {
    return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
      return swiftlr_schedule_cooldown(get(), at, steps, to, out);
    });
  }

  [[nodiscard]] Returned<Schedule> extend(double at, double end, double new_end) const {
    return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
      return swiftlr_schedule_extend(get(), at, end, new_end, out);
    });
  }

  [[nodiscard]] Returned<Schedule> rewarm(double at, double steps, double start = 0) const {
    return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
      return swiftlr_schedule_rewarm(get(), at, steps, start, out);
    });
  }

  [[nodiscard]] Returned<Schedule> branch(double at, const Schedule &then) const {
    return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
      return swiftlr_schedule_branch(get(), at, then.get(), out);
    });
  }

  [[nodiscard]] Returned<Schedule> rewind(double at, double to = 0) const {
    return detail::make<Schedule, swiftlr_schedule>(
        [&](swiftlr_schedule **out) { return swiftlr_schedule_rewind(get(), at, to, out); });
  }

  /// The handle, for functions of swiftlr.h. This object still owns it.
  const swiftlr_schedule *get() const noexcept { return handle_.get(); }

 private:
  template <class T, class Handle, class Create>
  friend Returned<T> detail::make(Create);
  friend std::vector<swiftlr_schedule *> detail::handles(const std::vector<const Schedule *> &);
  explicit Schedule(swiftlr_schedule *handle) noexcept : handle_(handle) {}

  std::unique_ptr<swiftlr_schedule, detail::Free> handle_;
};

// ---- Schedules that are composed -----------------------------------------------------------------

namespace detail {

/// As the library takes them; it does not change them. A part that is missing is refused there.
inline std::vector<swiftlr_schedule *> handles(const std::vector<const Schedule *> &parts) {
  std::vector<swiftlr_schedule *> handles;
  for (const Schedule *part : parts) handles.push_back(part ? part->handle_.get() : nullptr);
  return handles;
}

}  // namespace detail

/// Schedules that are composed: {&first, &second}. They may be freed after the call.
using Parts = std::vector<const Schedule *>;

/// A parameter of swiftlr::schedule::build(): {"step_size", 30}, {"gamma", 0.5}, {"schedule", &cosine}.
class Parameter {
 public:
  Parameter(std::string name, std::nullptr_t)
      : Parameter(std::move(name), Kind{SWIFTLR_KIND_NULL}) {}

  template <class Number, class = std::enable_if_t<std::is_arithmetic_v<Number>>>
  Parameter(std::string name, Number number)
      : Parameter(std::move(name), Kind{std::is_same_v<Number, bool> ? SWIFTLR_KIND_FLAG
                                        : std::is_integral_v<Number> ? SWIFTLR_KIND_INTEGER
                                                                     : SWIFTLR_KIND_NUMBER}) {
    entry_.integer = static_cast<std::int64_t>(std::is_integral_v<Number> ? number : 0);
    entry_.number = static_cast<double>(number);
  }

  /// A choice, or a length such as "10ep".
  Parameter(std::string name, const char *text)
      : Parameter(std::move(name), Kind{SWIFTLR_KIND_TEXT}) {
    text_ = text;
  }

  Parameter(std::string name, std::vector<double> numbers)
      : Parameter(std::move(name), Kind{SWIFTLR_KIND_NUMBERS}) {
    numbers_ = std::move(numbers);
    entry_.count = numbers_.size();
  }

  Parameter(std::string name, const std::vector<std::pair<double, double>> &pairs)
      : Parameter(std::move(name), Kind{SWIFTLR_KIND_PAIRS}) {
    for (const auto &[first, second] : pairs) numbers_.insert(numbers_.end(), {first, second});
    entry_.count = pairs.size();
  }

  Parameter(std::string name, const Schedule *part)
      : Parameter(std::move(name), Kind{SWIFTLR_KIND_SCHEDULE}) {
    parts_ = detail::handles(Parts{part});
  }

  Parameter(std::string name, const Parts &parts)
      : Parameter(std::move(name), Kind{SWIFTLR_KIND_SCHEDULES}) {
    parts_ = detail::handles(parts);
    entry_.count = parts.size();
  }

  /// A function of the caller, under the name that the spec has for it.
  Parameter(std::string name, std::string function_name, Function function)
      : Parameter(std::move(name), Kind{SWIFTLR_KIND_FUNCTION}) {
    functions_.emplace(std::move(function_name), std::move(function));
  }

 private:
  friend Returned<Schedule> detail::build(const char *, const std::vector<Parameter> &);

  struct Kind {
    std::int32_t number;
  };

  Parameter(std::string name, Kind kind) : name_(std::move(name)) { entry_.kind = kind.number; }

  /// As the library takes it, with pointers into this object.
  swiftlr_parameter view() const noexcept {
    swiftlr_parameter entry = entry_;
    entry.name = name_.c_str();
    entry.text = text_.c_str();
    entry.numbers = numbers_.data();
    entry.schedules = parts_.data();
    return entry;
  }

  std::string name_, text_;
  std::vector<double> numbers_;
  std::vector<swiftlr_schedule *> parts_;
  Functions functions_;
  swiftlr_parameter entry_{};
};

namespace detail {

inline Returned<Schedule> build(const char *type, const std::vector<Parameter> &parameters) {
  Functions functions;
  for (const Parameter &parameter : parameters)
    functions.insert(parameter.functions_.begin(), parameter.functions_.end());
  FunctionList list(std::move(functions));
  std::vector<swiftlr_parameter> entries;
  for (const Parameter &parameter : parameters) {
    entries.push_back(parameter.view());
    if (parameter.functions_.empty()) continue;
    for (std::size_t i = 0; i < list.size(); i++)
      if (list.data()[i].name == parameter.functions_.begin()->first)
        entries.back().function = list.data() + i;
  }
  return make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
    return list.hand_over(swiftlr_schedule_build(type, entries.data(), entries.size(), out));
  });
}

}  // namespace detail

/// Schedules made of others, and of parameters without a spec.
namespace schedule {

/// A schedule of any type: build("torch.StepLR", {{"step_size", 30}, {"gamma", 0.5}}).
[[nodiscard]] inline Returned<Schedule> build(const char *type,
                                              const std::vector<Parameter> &parameters) {
  return detail::build(type, parameters);
}

/// One after the other; a length for each part but the last.
[[nodiscard]] inline Returned<Schedule> sequence(const Parts &parts,
                                                 const std::vector<double> &lengths) {
  if (lengths.size() + 1 != parts.size())
    return detail::fail<Schedule>(Status::argument,
                                  "lengths: has " + std::to_string(lengths.size()) +
                                      " numbers; one fewer than parts, of which there are " +
                                      std::to_string(parts.size()));
  return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
    return swiftlr_schedule_sequence(detail::handles(parts).data(), lengths.data(), parts.size(),
                                     out);
  });
}

/// All on the same rate.
[[nodiscard]] inline Returned<Schedule> chain(const Parts &parts) {
  return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
    return swiftlr_schedule_chain(detail::handles(parts).data(), parts.size(), out);
  });
}

/// One for each group; the last one serves all further groups.
[[nodiscard]] inline Returned<Schedule> groups(const Parts &parts) {
  return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
    return swiftlr_schedule_groups(detail::handles(parts).data(), parts.size(), out);
  });
}

/// One for each hyper-parameter: {{"lr", &cosine}, {"weight_decay", &linear}}.
[[nodiscard]] inline Returned<Schedule> curves(
    const std::vector<std::pair<std::string, const Schedule *>> &curves) {
  std::vector<const char *> names;
  Parts parts;
  for (const auto &[name, part] : curves) {
    names.push_back(name.c_str());
    parts.push_back(part);
  }
  return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
    return swiftlr_schedule_curves(names.data(), detail::handles(parts).data(), parts.size(), out);
  });
}

}  // namespace schedule

// ---- Specs ---------------------------------------------------------------------------------------

/// The canonical spec with every length that is not in steps resolved. `run` is a JSON object with what is
/// known of the run.
inline Returned<std::string> resolve(std::string_view spec, std::string_view run) {
  return detail::text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
    return swiftlr_spec_resolve(spec.data(), spec.size(), run.data(), run.size(), buffer, capacity,
                                needed);
  });
}

// ---- Schedules that are written by hand ----------------------------------------------------------

/// Whether a metric is better when it is smaller, as a loss is, or greater, as an accuracy is.
enum class Plateau : std::int32_t { min = SWIFTLR_PLATEAU_MIN, max = SWIFTLR_PLATEAU_MAX };

/// swiftlr_schedule_cosine() and the others, with the defaults of the types that they stand for.
namespace schedule {

[[nodiscard]] inline Returned<Schedule> constant() {
  return detail::make<Schedule, swiftlr_schedule>(
      [](swiftlr_schedule **out) { return swiftlr_schedule_constant(out); });
}

[[nodiscard]] inline Returned<Schedule> step(std::int64_t step_size, double gamma = 0.1) {
  return detail::make<Schedule, swiftlr_schedule>(
      [&](swiftlr_schedule **out) { return swiftlr_schedule_step(step_size, gamma, out); });
}

[[nodiscard]] inline Returned<Schedule> multi_step(const std::vector<std::int64_t> &milestones,
                                                   double gamma = 0.1) {
  // An empty vector may have no address, and NULL is refused.
  const std::int64_t none = 0;
  return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
    return swiftlr_schedule_multi_step(milestones.empty() ? &none : milestones.data(),
                                       milestones.size(), gamma, out);
  });
}

[[nodiscard]] inline Returned<Schedule> exponential(double gamma) {
  return detail::make<Schedule, swiftlr_schedule>(
      [&](swiftlr_schedule **out) { return swiftlr_schedule_exponential(gamma, out); });
}

[[nodiscard]] inline Returned<Schedule> polynomial(std::int64_t total_iters, double power = 1) {
  return detail::make<Schedule, swiftlr_schedule>(
      [&](swiftlr_schedule **out) { return swiftlr_schedule_polynomial(total_iters, power, out); });
}

[[nodiscard]] inline Returned<Schedule> cosine(std::int64_t T_max, double eta_min = 0) {
  return detail::make<Schedule, swiftlr_schedule>(
      [&](swiftlr_schedule **out) { return swiftlr_schedule_cosine(T_max, eta_min, out); });
}

[[nodiscard]] inline Returned<Schedule> warm_restarts(std::int64_t T_0, std::int64_t T_mult = 1,
                                                      double eta_min = 0) {
  return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
    return swiftlr_schedule_warm_restarts(T_0, T_mult, eta_min, out);
  });
}

[[nodiscard]] inline Returned<Schedule> one_cycle(double max_lr, std::int64_t total_steps,
                                                  double pct_start = 0.3, double div_factor = 25,
                                                  double final_div_factor = 1e4) {
  return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
    return swiftlr_schedule_one_cycle(max_lr, total_steps, pct_start, div_factor, final_div_factor,
                                      out);
  });
}

[[nodiscard]] inline Returned<Schedule> cyclic(double base_lr, double max_lr,
                                               std::int64_t step_size_up,
                                               std::int64_t step_size_down) {
  return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
    return swiftlr_schedule_cyclic(base_lr, max_lr, step_size_up, step_size_down, out);
  });
}

[[nodiscard]] inline Returned<Schedule> warmup_cosine(std::int64_t num_warmup_steps,
                                                      std::int64_t num_training_steps,
                                                      double min_lr_rate = 0) {
  return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
    return swiftlr_schedule_warmup_cosine(num_warmup_steps, num_training_steps, min_lr_rate, out);
  });
}

[[nodiscard]] inline Returned<Schedule> wsd(std::int64_t num_warmup_steps,
                                            std::int64_t num_stable_steps,
                                            std::int64_t num_decay_steps, double min_lr_ratio = 0) {
  return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
    return swiftlr_schedule_wsd(num_warmup_steps, num_stable_steps, num_decay_steps, min_lr_ratio,
                                out);
  });
}

[[nodiscard]] inline Returned<Schedule> inverse_sqrt(std::int64_t num_warmup_steps,
                                                     std::int64_t timescale) {
  return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
    return swiftlr_schedule_inverse_sqrt(num_warmup_steps, timescale, out);
  });
}

[[nodiscard]] inline Returned<Schedule> plateau(Plateau mode = Plateau::min, double factor = 0.1,
                                                std::int64_t patience = 10, double min_lr = 0) {
  return detail::make<Schedule, swiftlr_schedule>([&](swiftlr_schedule **out) {
    return swiftlr_schedule_plateau(static_cast<std::int32_t>(mode), factor, patience, min_lr, out);
  });
}

}  // namespace schedule

// ---- Scheduler -----------------------------------------------------------------------------------

/// A cursor over a schedule for the parameter groups of one optimizer. One thread may use it at a time.
/// Spans of rates have one value for each group, in and out as in swiftlr.h.
class Scheduler {
 public:
  [[nodiscard]] static Returned<Scheduler> create(const Schedule &schedule, Form form, Span rates) {
    return detail::make<Scheduler, swiftlr_scheduler>([&](swiftlr_scheduler **out) {
      return swiftlr_scheduler_create(schedule.get(), static_cast<std::int32_t>(form), rates.data(),
                                      rates.size(), out);
    });
  }

  /// With rates in floats, as all functions that take a FloatSpan.
  [[nodiscard]] static Returned<Scheduler> create(const Schedule &schedule, Form form,
                                                  FloatSpan rates) {
    return detail::make<Scheduler, swiftlr_scheduler>([&](swiftlr_scheduler **out) {
      return swiftlr_scheduler_create_float(schedule.get(), static_cast<std::int32_t>(form),
                                            rates.data(), rates.size(), out);
    });
  }

  /// Rates that go in alone: what cannot be written to, or a list such as {0.1, 0.01}. last_lr() tells what
  /// the groups start with.
  template <class Rates,
            class = std::enable_if_t<!std::is_convertible_v<Rates, Span> &&
                                     std::is_convertible_v<Rates, SpanOf<const double>>>>
  [[nodiscard]] static Returned<Scheduler> create(const Schedule &schedule, Form form,
                                                  Rates &&rates) {
    const SpanOf<const double> view(rates);
    std::vector<double> copy(view.data(), view.data() + view.size());
    return create(schedule, form, Span(copy));
  }

  [[nodiscard]] static Returned<Scheduler> create(const Schedule &schedule, Form form,
                                                  std::initializer_list<double> rates) {
    return create(schedule, form, std::vector<double>(rates));
  }

  [[nodiscard]] static Returned<Scheduler> restore(std::string_view checkpoint,
                                                   Functions functions = {}) {
    detail::FunctionList list(std::move(functions));
    return detail::make<Scheduler, swiftlr_scheduler>([&](swiftlr_scheduler **out) {
      return list.hand_over(swiftlr_scheduler_restore(checkpoint.data(), checkpoint.size(),
                                                      list.data(), list.size(), out));
    });
  }

  [[nodiscard]] static Returned<Scheduler> resume(std::string_view checkpoint,
                                                  const Schedule &schedule,
                                                  Mismatch mismatch = Mismatch::fail) {
    return detail::make<Scheduler, swiftlr_scheduler>([&](swiftlr_scheduler **out) {
      return swiftlr_scheduler_resume(checkpoint.data(), checkpoint.size(), schedule.get(),
                                      static_cast<std::int32_t>(mismatch), out);
    });
  }

  /// In another form, or with initial rates of the program's own; without rates, those of the checkpoint.
  [[nodiscard]] static Returned<Scheduler> resume(std::string_view checkpoint,
                                                  const Schedule &schedule, Mismatch mismatch,
                                                  Form form,
                                                  SpanOf<const double> rates = {nullptr, 0}) {
    return detail::make<Scheduler, swiftlr_scheduler>([&](swiftlr_scheduler **out) {
      return swiftlr_scheduler_resume_as(checkpoint.data(), checkpoint.size(), schedule.get(),
                                         static_cast<std::int32_t>(form), rates.data(),
                                         rates.size(), static_cast<std::int32_t>(mismatch), out);
    });
  }

  /// A scheduler at this position that continues with the changed schedule; `operation` is JSON.
  [[nodiscard]] Returned<Scheduler> change(std::string_view operation) const {
    return detail::make<Scheduler, swiftlr_scheduler>([&](swiftlr_scheduler **out) {
      return swiftlr_scheduler_change(get(), operation.data(), operation.size(), out);
    });
  }

  /// A scheduler at this position for groups with other initial rates, or for more or fewer groups.
  [[nodiscard]] Returned<Scheduler> rebase(SpanOf<const double> rates) const {
    return detail::make<Scheduler, swiftlr_scheduler>([&](swiftlr_scheduler **out) {
      return swiftlr_scheduler_rebase(get(), rates.data(), rates.size(), out);
    });
  }

  [[nodiscard]] Returned<Scheduler> clone() const {
    return detail::make<Scheduler, swiftlr_scheduler>(
        [&](swiftlr_scheduler **out) { return swiftlr_scheduler_clone(get(), out); });
  }

  Returned<void> step(Span rates) {
    return detail::run([&] { return swiftlr_scheduler_step(get(), rates.data(), rates.size()); });
  }

  Returned<void> step_to(double epoch, Span rates) {
    return detail::run(
        [&] { return swiftlr_scheduler_step_to(get(), epoch, rates.data(), rates.size()); });
  }

  Returned<void> step_metric(double metric, Span rates) {
    return detail::run(
        [&] { return swiftlr_scheduler_step_metric(get(), metric, rates.data(), rates.size()); });
  }

  Returned<void> hold(Span rates) {
    return detail::run([&] { return swiftlr_scheduler_hold(get(), rates.data(), rates.size()); });
  }

  Returned<void> step(FloatSpan rates) {
    return detail::run(
        [&] { return swiftlr_scheduler_step_float(get(), rates.data(), rates.size()); });
  }

  Returned<void> step_to(double epoch, FloatSpan rates) {
    return detail::run(
        [&] { return swiftlr_scheduler_step_to_float(get(), epoch, rates.data(), rates.size()); });
  }

  Returned<void> step_metric(double metric, FloatSpan rates) {
    return detail::run([&] {
      return swiftlr_scheduler_step_metric_float(get(), metric, rates.data(), rates.size());
    });
  }

  Returned<void> hold(FloatSpan rates) {
    return detail::run(
        [&] { return swiftlr_scheduler_hold_float(get(), rates.data(), rates.size()); });
  }

  Returned<void> last_lr(FloatSpan rates) const {
    return detail::run(
        [&] { return swiftlr_scheduler_last_lr_float(get(), rates.data(), rates.size()); });
  }

  Returned<double> last_epoch() const {
    return detail::get<double>(
        [&](double *epoch) { return swiftlr_scheduler_last_epoch(get(), epoch); });
  }

  Returned<std::int64_t> step_count() const {
    return detail::get<std::int64_t>(
        [&](std::int64_t *steps) { return swiftlr_scheduler_step_count(get(), steps); });
  }

  Returned<std::size_t> group_count() const {
    return detail::get<std::size_t>(
        [&](std::size_t *count) { return swiftlr_scheduler_group_count(get(), count); });
  }

  Returned<void> last_lr(Span rates) const {
    return detail::run(
        [&] { return swiftlr_scheduler_last_lr(get(), rates.data(), rates.size()); });
  }

  Returned<void> last_values(const char *name, Span values) const {
    return detail::run(
        [&] { return swiftlr_scheduler_last_values(get(), name, values.data(), values.size()); });
  }

  /// The names that last_values() accepts, as a JSON list.
  Returned<std::string> value_names() const {
    return detail::text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
      return swiftlr_scheduler_value_names(get(), buffer, capacity, needed);
    });
  }

  /// The same names as a list.
  Returned<std::vector<std::string>> value_name_list() const {
    return detail::names(
        [&](std::size_t index, char *buffer, std::size_t capacity, std::size_t *needed) {
          return swiftlr_scheduler_value_name(get(), index, buffer, capacity, needed);
        });
  }

  Returned<void> set_base(const char *name, SpanOf<const double> values) {
    return detail::run(
        [&] { return swiftlr_scheduler_set_base(get(), name, values.data(), values.size()); });
  }

  /// The state, as JSON.
  Returned<std::string> state() const {
    return detail::text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
      return swiftlr_scheduler_state(get(), buffer, capacity, needed);
    });
  }

  Returned<void> load_state(std::string_view state) {
    return detail::run(
        [&] { return swiftlr_scheduler_load_state(get(), state.data(), state.size()); });
  }

  /// The whole scheduler, as JSON for restore() in any language.
  Returned<std::string> checkpoint() const {
    return detail::text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
      return swiftlr_scheduler_checkpoint(get(), buffer, capacity, needed);
    });
  }

  /// The handle, for functions of swiftlr.h. This object still owns it.
  swiftlr_scheduler *get() noexcept { return handle_.get(); }
  const swiftlr_scheduler *get() const noexcept { return handle_.get(); }

 private:
  template <class T, class Handle, class Create>
  friend Returned<T> detail::make(Create);
  explicit Scheduler(swiftlr_scheduler *handle) noexcept : handle_(handle) {}

  std::unique_ptr<swiftlr_scheduler, detail::Free> handle_;
};

// ---- Finding a rate ------------------------------------------------------------------------------

/// How a range test stands: the SWIFTLR_FINDER_ codes.
enum class Sweep : std::int32_t {
  goes_on = SWIFTLR_FINDER_GOES_ON,
  end = SWIFTLR_FINDER_END,
  diverged = SWIFTLR_FINDER_DIVERGED,
  not_finite = SWIFTLR_FINDER_NOT_FINITE,
};

/// What a rule suggests: the rate, NaN if there is none, and all of the answer as JSON.
struct Suggestion {
  double lr;
  std::string json;
};

namespace detail {

/// Makes a call that writes a rate, and then a text.
template <class Body>
Returned<Suggestion> suggestion(Body body) {
  double lr = 0;
  auto json = text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
    return body(&lr, buffer, capacity, needed);
  });
#ifdef SWIFTLR_NO_EXCEPTIONS
  if (!json) return Failure{json.status(), json.message()};
  return Suggestion{lr, std::move(json).value()};
#else
  return Suggestion{lr, std::move(json)};
#endif
}

}  // namespace detail

/// What a rule suggests for the losses of a range test. A rule is a name, or JSON with its options.
inline Returned<Suggestion> suggest(SpanOf<const double> lrs, SpanOf<const double> losses,
                                    std::string_view rule = "default") {
  if (lrs.size() != losses.size())
    return detail::fail<Suggestion>(Status::argument,
                                    "losses: has " + std::to_string(losses.size()) + " numbers; " +
                                        std::to_string(lrs.size()) + ", one for each rate");
  return detail::suggestion(
      [&](double *lr, char *buffer, std::size_t capacity, std::size_t *needed) {
        return swiftlr_suggest(lrs.data(), losses.data(), lrs.size(), rule.data(), rule.size(), lr,
                               buffer, capacity, needed);
      });
}

/// A range test at work. Spans of rates have one value for each group.
class Finder {
 public:
  /// `rates` are those of the groups on entry, and those of the first step after it; `plan` is JSON.
  [[nodiscard]] static Returned<Finder> create(Span rates, std::string_view plan = "{}") {
    return detail::make<Finder, swiftlr_finder>([&](swiftlr_finder **out) {
      return swiftlr_finder_create(plan.data(), plan.size(), rates.data(), rates.size(), out);
    });
  }

  [[nodiscard]] static Returned<Finder> restore(std::string_view state) {
    return detail::make<Finder, swiftlr_finder>([&](swiftlr_finder **out) {
      return swiftlr_finder_restore(state.data(), state.size(), out);
    });
  }

  /// Takes the loss of the step that was made; the rates are then those of the next one.
  Returned<Sweep> step(double loss, Span rates) {
    return detail::get<Sweep>([&](Sweep *sweep) {
      std::int32_t status = 0;
      const auto result =
          swiftlr_finder_step(handle_.get(), loss, rates.data(), rates.size(), &status);
      *sweep = static_cast<Sweep>(status);
      return result;
    });
  }

  /// The rates of the step that is to be made, and how the sweep stands.
  Returned<Sweep> rates(Span rates) const {
    return detail::get<Sweep>([&](Sweep *sweep) {
      std::int32_t status = 0;
      const auto result = swiftlr_finder_rates(handle_.get(), rates.data(), rates.size(), &status);
      *sweep = static_cast<Sweep>(status);
      return result;
    });
  }

  /// The state, as JSON.
  Returned<std::string> state() const {
    return detail::text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
      return swiftlr_finder_state(handle_.get(), buffer, capacity, needed);
    });
  }

  Returned<Suggestion> suggest(std::string_view rule = "default") const {
    return detail::suggestion(
        [&](double *lr, char *buffer, std::size_t capacity, std::size_t *needed) {
          return swiftlr_finder_suggest(handle_.get(), rule.data(), rule.size(), lr, buffer,
                                        capacity, needed);
        });
  }

 private:
  template <class T, class Handle, class Create>
  friend Returned<T> detail::make(Create);
  explicit Finder(swiftlr_finder *handle) noexcept : handle_(handle) {}

  std::unique_ptr<swiftlr_finder, detail::Free> handle_;
};

/// The losses that a law, as JSON, predicts for a run with these rates; for all steps, or for some of
/// them in rising order. Changes of the rate within a block of steps count as one; 1 is exact.
inline Returned<std::vector<double>> law_losses(std::string_view law, SpanOf<const double> rates,
                                                SpanOf<const std::int64_t> steps = {nullptr, 0},
                                                std::int64_t block = 1) {
  return detail::get<std::vector<double>>([&](std::vector<double> *losses) {
    losses->resize(steps.size() == 0 ? rates.size() : steps.size());
    return swiftlr_law_losses(law.data(), law.size(), rates.data(), rates.size(), steps.data(),
                              steps.size(), block, losses->data());
  });
}

/// The three terms of the convex bound at the end of a run with these rates, and, if there are any,
/// with these norms of its gradients.
inline Returned<std::array<double, 3>> convex_bound(SpanOf<const double> rates,
                                                    SpanOf<const double> norms = {nullptr, 0}) {
  return detail::get<std::array<double, 3>>([&](std::array<double, 3> *terms) {
    return swiftlr_convex_bound(rates.data(), rates.size(), norms.data(), norms.size(),
                                terms->data());
  });
}

/// The schedule that fits the gradient norms of an earlier run, as multiples of its highest rate.
inline Returned<std::vector<double>> refined_rates(SpanOf<const double> norms, std::int32_t power,
                                                   std::int64_t window = 1) {
  return detail::get<std::vector<double>>([&](std::vector<double> *rates) {
    rates->resize(norms.size());
    return swiftlr_refined_rates(norms.data(), norms.size(), power, window, rates->data());
  });
}

}  // inline namespace
}  // namespace swiftlr

#endif
