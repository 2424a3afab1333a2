/// What a step of the libtorch adapter costs beside one of libtorch's own StepLR. Both have to give the
/// same rates.
///
/// Usage: libtorch_step RESULTS.json
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include <torch/optim/schedulers/step_lr.h>

#include <swiftlr/torch.hpp>

namespace {

namespace optim = torch::optim;

constexpr int rounds = 21, step_size = 30;
constexpr double gamma_ = 0.9999, target = 1.3;

std::unique_ptr<optim::SGD> optimizer_with(std::size_t groups) {
  std::vector<optim::OptimizerParamGroup> list;
  for (std::size_t i = 0; i < groups; i++) {
    list.emplace_back(std::vector{at::zeros({1})}, std::make_unique<optim::SGDOptions>(0.1));
  }
  return std::make_unique<optim::SGD>(list, optim::SGDOptions(0.1));
}

template <class Scheduler>
double nanoseconds(Scheduler &scheduler, int steps) {
  const auto start = std::chrono::steady_clock::now();
  for (int i = 0; i < steps; i++) scheduler.step();
  const std::chrono::duration<double, std::nano> time = std::chrono::steady_clock::now() - start;
  return time.count() / steps;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

/// libtorch decays one step later than Python's torch, so the two are compared a step apart.
void require_same_rates(std::size_t groups) {
  const auto ours = optimizer_with(groups), theirs = optimizer_with(groups);
  const auto schedule =
      swiftlr::Schedule::create(R"({"type": "torch.StepLR", "step_size": 30, "gamma": 0.9999})");
  swiftlr::torch::ScheduleLR scheduler(*ours, schedule, swiftlr::Form::chain);
  optim::StepLR peer(*theirs, step_size, gamma_);
  peer.step();
  for (int step = 0; step < 10 * step_size; step++) {
    scheduler.step();
    peer.step();
    for (std::size_t i = 0; i < groups; i++) {
      const double our_rate = ours->param_groups()[i].options().get_lr();
      const double their_rate = theirs->param_groups()[i].options().get_lr();
      if (our_rate == their_rate) continue;
      std::fprintf(stderr, "step %d: %.17g here, %.17g in libtorch\n", step, our_rate, their_rate);
      std::exit(2);
    }
  }
}

/// The two take turns, so that whatever else the machine does meets both.
bool compare(std::size_t groups, std::FILE *results, bool is_last) {
  require_same_rates(groups);
  const auto ours = optimizer_with(groups), theirs = optimizer_with(groups);
  const auto schedule =
      swiftlr::Schedule::create(R"({"type": "torch.StepLR", "step_size": 30, "gamma": 0.9999})");
  swiftlr::torch::ScheduleLR scheduler(*ours, schedule, swiftlr::Form::chain);
  optim::StepLR peer(*theirs, step_size, gamma_);
  const int steps = static_cast<int>(300000 / (groups + 2));
  std::vector<double> our_times, their_times;
  for (int round = 0; round < rounds; round++) {
    our_times.push_back(nanoseconds(scheduler, steps));
    their_times.push_back(nanoseconds(peer, steps));
  }
  const double our_time = median(our_times), their_time = median(their_times);
  const double ratio = their_time / our_time;
  const bool passed = ratio >= target;
  std::printf("%8zu %10.1f ns %10.1f ns %7.2f x   >= %.1f  %s\n", groups, our_time, their_time,
              ratio, target, passed ? "PASS" : "FAIL");
  std::fprintf(
      results,
      "  \"%zu\": {\"swiftlr_ns\": %.2f, \"libtorch_ns\": %.2f, \"times_faster\": %.3f}%s\n",
      groups, our_time, their_time, ratio, is_last ? "" : ",");
  return passed;
}

}  // namespace

int main(int argc, char **argv) {
  if (argc != 2) return std::fputs("usage: libtorch_step RESULTS.json\n", stderr), 2;
  std::FILE *results = std::fopen(argv[1], "w");
  if (results == nullptr) return std::perror(argv[1]), 2;
  std::printf("A step of the libtorch adapter, median of %d rounds\n\n%8s %13s %13s %9s   target\n",
              rounds, "groups", "swiftlr", "libtorch", "faster");
  std::fprintf(results, "{\n");
  bool passed = compare(1, results, false);
  passed &= compare(10, results, false);
  passed &= compare(100, results, true);
  std::fprintf(results, "}\n");
  if (std::fclose(results) != 0) return std::perror(argv[1]), 2;
  if (!passed) std::puts("a target is missed");
  return 0;
}
