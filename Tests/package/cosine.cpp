// examples/cosine.c as a program in C++17: it has to print the same rates.
#include <swiftlr.h>

#include <array>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string_view>

namespace {

constexpr std::string_view spec =
    R"({"type": "torch.SequentialLR", "milestones": [4], "schedules": [
  {"type": "torch.LinearLR", "start_factor": 0.25, "total_iters": 4},
  {"type": "torch.CosineAnnealingLR", "T_max": 8}]})";

void check(std::int32_t status) {
  if (status != SWIFTLR_OK) throw std::runtime_error(swiftlr_last_error());
}

}  // namespace

int main() {
  std::array<double, 2> rates{0.1, 0.01};

  swiftlr_schedule *schedule = nullptr;
  check(swiftlr_schedule_create(spec.data(), spec.size(), nullptr, 0, &schedule));
  const std::unique_ptr<swiftlr_schedule, decltype(&swiftlr_schedule_free)> schedule_owner(
      schedule, swiftlr_schedule_free);

  swiftlr_scheduler *scheduler = nullptr;
  check(swiftlr_scheduler_create(schedule, SWIFTLR_FORM_CLOSED, rates.data(), rates.size(),
                                 &scheduler));
  const std::unique_ptr<swiftlr_scheduler, decltype(&swiftlr_scheduler_free)> scheduler_owner(
      scheduler, swiftlr_scheduler_free);

  for (int step = 0; step < 12; step++) {
    std::printf("%2d  %.6f  %.6f\n", step, rates[0], rates[1]);
    check(swiftlr_scheduler_step(scheduler, rates.data(), rates.size()));
  }
}
