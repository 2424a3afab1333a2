// A C++17 program as a user would write it: handles owned by unique_ptr, functions of the caller by
// std::function. It has to write the same rates as the C program.
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "check.h"
#include "formulas.h"

namespace {

struct Free {
  void operator()(swiftlr_schedule *schedule) const { swiftlr_schedule_free(schedule); }
  void operator()(swiftlr_scheduler *scheduler) const { swiftlr_scheduler_free(scheduler); }
};
using Schedule = std::unique_ptr<swiftlr_schedule, Free>;
using Scheduler = std::unique_ptr<swiftlr_scheduler, Free>;
using Rates = std::vector<double>;
using Lambda = std::function<double(double)>;

constexpr int steps = 40;
const Rates bases{0.1, 0.003};
std::FILE *trace;

void record(const Rates &rates) {
  for (double rate : rates) std::fprintf(trace, "%a\n", rate);
}

Schedule schedule_from(const std::string &spec) {
  swiftlr_schedule *schedule = nullptr;
  CHECK_OK(swiftlr_schedule_create(spec.data(), spec.size(), nullptr, 0, &schedule));
  return Schedule(schedule);
}

// The function moves into the library, which deletes it with the last handle.
Schedule schedule_from(const std::string &spec, const char *name, Lambda lambda) {
  auto user = std::make_unique<Lambda>(std::move(lambda));
  const swiftlr_function function{
      name,
      [](void *user, double epoch, double *factor) -> int32_t {
        *factor = (*static_cast<Lambda *>(user))(epoch);
        return 0;
      },
      user.get(), [](void *user) { delete static_cast<Lambda *>(user); }};
  swiftlr_schedule *schedule = nullptr;
  CHECK_OK(swiftlr_schedule_create(spec.data(), spec.size(), &function, 1, &schedule));
  if (schedule != nullptr) user.release();
  return Schedule(schedule);
}

Scheduler scheduler_from(const Schedule &schedule, int32_t form, Rates &rates) {
  rates = bases;
  swiftlr_scheduler *scheduler = nullptr;
  CHECK_OK(swiftlr_scheduler_create(schedule.get(), form, rates.data(), rates.size(), &scheduler));
  return Scheduler(scheduler);
}

void step(const Scheduler &scheduler, Rates &rates) {
  CHECK_OK(swiftlr_scheduler_step(scheduler.get(), rates.data(), rates.size()));
}

// Carries on in a clone from the middle, and hands the original back untouched.
void check_clone(const Scheduler &scheduler, Rates rates, const formula &f, int epoch) {
  swiftlr_scheduler *handle = nullptr;
  CHECK_OK(swiftlr_scheduler_clone(scheduler.get(), &handle));
  const Scheduler clone(handle);
  const Rates before = rates;
  step(clone, rates);
  for (std::size_t i = 0; i < rates.size(); i++) {
    CHECK_SAME_BITS(rates[i], f.chain(before[i], bases[i], epoch + 1));
  }
}

void test_formula(const formula &f) {
  const Schedule schedule = schedule_from(f.spec);
  Rates filled(steps);
  CHECK_OK(swiftlr_schedule_fill(schedule.get(), bases[0], 0, 1, filled.data(), filled.size()));
  record(filled);

  Rates rates;
  const Scheduler closed = scheduler_from(schedule, SWIFTLR_FORM_CLOSED, rates);
  for (int epoch = 0; epoch < steps; epoch++) {
    if (epoch > 0) step(closed, rates);
    for (std::size_t i = 0; i < rates.size(); i++) CHECK_SAME_BITS(rates[i], f.closed(bases[i], epoch));
    record(rates);
  }

  Rates expected = bases;
  const Scheduler chain = scheduler_from(schedule, SWIFTLR_FORM_CHAIN, rates);
  for (int epoch = 0; epoch < steps; epoch++) {
    if (epoch > 0) step(chain, rates);
    for (std::size_t i = 0; i < rates.size(); i++) {
      expected[i] = f.chain(expected[i], bases[i], epoch);
      CHECK_SAME_BITS(rates[i], expected[i]);
    }
    record(rates);
    if (epoch == 13) check_clone(chain, rates, f, epoch);
    if (epoch == 20) rates[0] = expected[0] = 0.7;
  }
}

void test_function_of_the_caller() {
  const auto alive = std::make_shared<double>(0.5);
  Rates rates;
  {
    const Schedule schedule = schedule_from(
        R"({"type": "torch.LambdaLR", "lr_lambda": "inverse"})", "inverse",
        [alive](double epoch) { return 1.0 / (1.0 + *alive * epoch); });
    const Scheduler scheduler = scheduler_from(schedule, SWIFTLR_FORM_CHAIN, rates);
    CHECK(alive.use_count() == 2);
    for (int epoch = 1; epoch < steps; epoch++) {
      step(scheduler, rates);
      for (std::size_t i = 0; i < rates.size(); i++) {
        CHECK_SAME_BITS(rates[i], bases[i] * (1.0 / (1.0 + 0.5 * epoch)));
      }
      record(rates);
    }
  }
  CHECK(alive.use_count() == 1);
}

}  // namespace

int main(int argc, char **argv) {
  if (argc != 2) return std::fprintf(stderr, "usage: %s TRACE\n", argv[0]), 2;
  trace = std::fopen(argv[1], "w");
  if (trace == nullptr) return std::perror(argv[1]), 2;
  for (const formula &f : formulas) test_formula(f);
  test_function_of_the_caller();
  CHECK(std::fclose(trace) == 0);
  std::printf("%d failures\n", failures);
  return failures != 0;
}
