// Drives libtorch's optimizers for test_adapter.py, which compares them with Python's:
//
//     adapter start OPTIMIZER SPEC FORM STEPS SAVED [METRIC]
//     adapter resume OPTIMIZER FROM STEPS SAVED [METRIC]
//     adapter check FOLDER
//
// The first two print the rate and the momentum of each group, at once and after each step.
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <torch/optim/adagrad.h>
#include <torch/serialize/archive.h>

#include <swiftlr/torch.hpp>

namespace {

namespace fs = std::filesystem;
namespace optim = torch::optim;
using Optimizer = std::unique_ptr<optim::Optimizer>;
using swiftlr::torch::ScheduleLR;

// ---- Optimizers with two groups ----------------------------------------------------------------

template <class Kind, class Options>
Optimizer two_groups(Options first, Options second) {
  std::vector<optim::OptimizerParamGroup> groups;
  groups.emplace_back(std::vector{at::zeros({1})}, std::make_unique<Options>(first));
  groups.emplace_back(std::vector{at::zeros({1})}, std::make_unique<Options>(second));
  return std::make_unique<Kind>(groups, first);
}

Optimizer optimizer_of(const std::string &name) {
  if (name == "SGD") {
    return two_groups<optim::SGD>(optim::SGDOptions(0.1).momentum(0.9),
                                  optim::SGDOptions(0.03).momentum(0.9));
  }
  if (name == "RMSprop") return two_groups<optim::RMSprop, optim::RMSpropOptions>(0.1, 0.03);
  if (name == "Adam") return two_groups<optim::Adam, optim::AdamOptions>(0.1, 0.03);
  if (name == "AdamW") return two_groups<optim::AdamW, optim::AdamWOptions>(0.1, 0.03);
  if (name == "Adagrad") return two_groups<optim::Adagrad, optim::AdagradOptions>(0.1, 0.03);
  throw std::invalid_argument("no optimizer " + name);
}

template <class Options>
Options &options(optim::Optimizer &optimizer, std::size_t group) {
  return dynamic_cast<Options &>(optimizer.param_groups()[group].options());
}

double momentum(optim::OptimizerOptions &options) {
  const double *found = swiftlr::torch::detail::momentum_of(options);
  return found != nullptr ? *found : 0;
}

// ---- A run -------------------------------------------------------------------------------------

void print(optim::Optimizer &optimizer) {
  for (auto &group : optimizer.param_groups()) {
    std::printf("%a %a ", group.options().get_lr(), momentum(group.options()));
  }
  std::printf("\n");
}

void run(optim::Optimizer &optimizer, ScheduleLR scheduler, int argc, char **argv) {
  print(optimizer);
  for (int step = 0; step < std::atoi(argv[0]); step++) {
    if (argc > 2) {
      scheduler.step(std::atof(argv[2]));
    } else {
      scheduler.step();
    }
    print(optimizer);
  }
  scheduler.save_file(argv[1]);
}

void start(int argc, char **argv) {
  const Optimizer optimizer = optimizer_of(argv[0]);
  const auto form = std::string(argv[2]) == "chain" ? swiftlr::Form::chain : swiftlr::Form::closed;
  const auto schedule = swiftlr::Schedule::create(argv[1]);
  run(*optimizer, ScheduleLR(*optimizer, schedule, form), argc - 3, argv + 3);
}

void resume(int argc, char **argv) {
  const Optimizer optimizer = optimizer_of(argv[0]);
  run(*optimizer, ScheduleLR::resume_file(*optimizer, argv[1]), argc - 2, argv + 2);
}

// ---- Checks ------------------------------------------------------------------------------------

void require(bool condition, const std::string &what) {
  if (!condition) throw std::logic_error("not true: " + what);
}

template <class Exception, class Call>
void require_failure(const std::string &words, Call call) {
  try {
    call();
  } catch (const Exception &error) {
    return require(std::string(error.what()).find(words) != std::string::npos,
                   std::string("\"") + error.what() + "\" has \"" + words + "\"");
  }
  throw std::logic_error("no failure \"" + words + "\"");
}

const char one_cycle[] = R"({"type": "torch.OneCycleLR", "max_lr": 0.1, "total_steps": 10})";
const char exponential[] = R"({"type": "torch.ExponentialLR", "gamma": 0.5})";

std::string content(const fs::path &path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

void check_groups() {
  const Optimizer optimizer = optimizer_of("SGD");
  const auto schedule = swiftlr::Schedule::create(exponential);
  ScheduleLR scheduler(*optimizer, schedule, swiftlr::Form::chain);
  options<optim::SGDOptions>(*optimizer, 0).lr(0.8);
  scheduler.step();
  require(scheduler.last_lr() == std::vector{0.4, 0.015},
          "a chain goes on from a rate set by hand");
  require(options<optim::SGDOptions>(*optimizer, 0).momentum() == 0.9,
          "the momentum is left alone");
  require_failure<swiftlr::Error>("metric", [&] { scheduler.step(0.5); });
  scheduler.step_to(4);
  require(scheduler.scheduler().last_epoch() == 4, "step_to()");

  optimizer->add_param_group(optim::OptimizerParamGroup({at::zeros({1})}));
  require_failure<swiftlr::Error>("count: 3 is not allowed; 2", [&] { scheduler.step(); });
  require_failure<swiftlr::Error>("groups: 2 are not allowed; 3", [&] {
    static_cast<void>(ScheduleLR::resume(*optimizer, scheduler.save()));
  });
}

/// Groups may get other options between two steps, or lie elsewhere in memory.
void check_changed_groups() {
  const Optimizer optimizer = optimizer_of("SGD");
  auto &groups = optimizer->param_groups();
  const auto schedule = swiftlr::Schedule::create(exponential);
  ScheduleLR scheduler(*optimizer, schedule, swiftlr::Form::chain);
  groups[0].set_options(std::make_unique<optim::SGDOptions>(0.8));
  groups[1].set_options(std::make_unique<optim::AdamOptions>(0.6));
  scheduler.step();
  require(groups[0].options().get_lr() == 0.4 && groups[1].options().get_lr() == 0.3,
          "a step goes on from other options");
  std::vector<optim::OptimizerParamGroup> copies = groups;  // with options of their own
  groups.swap(copies);
  scheduler.step();
  require(groups[0].options().get_lr() == 0.2 && copies[0].options().get_lr() == 0.4,
          "a step finds groups that lie elsewhere");
  groups[0].options().set_lr(0.6);
  scheduler.step();
  require(groups[0].options().get_lr() == 0.3, "a rate set by hand counts there");

  ScheduleLR cycle(*optimizer, swiftlr::Schedule::create(one_cycle), swiftlr::Form::chain);
  groups[1].set_options(std::make_unique<optim::AdagradOptions>(0.5));
  const std::string before = cycle.save();
  require_failure<swiftlr::Error>("groups[1]: no momentum or betas", [&] { cycle.step(); });
  require(cycle.save() == before && groups[1].options().get_lr() == 0.5,
          "a refusal changes nothing");
  groups[1].set_options(std::make_unique<optim::AdamWOptions>(0.5));
  cycle.step();
  require(momentum(groups[1].options()) == momentum(groups[0].options()),
          "new options get their momentum");
}

/// Options of an optimizer that is not libtorch's own.
struct OwnOptions : optim::OptimizerCloneableOptions<OwnOptions> {
  explicit OwnOptions(double lr) : rate(lr) {}
  double get_lr() const override { return rate; }
  void set_lr(const double lr) override { rate = lr; }
  double rate;
};

void check_options_of_the_program() {
  const Optimizer optimizer = optimizer_of("SGD");
  auto &groups = optimizer->param_groups();
  groups[0].set_options(std::make_unique<OwnOptions>(0.8));
  ScheduleLR scheduler(*optimizer, swiftlr::Schedule::create(exponential), swiftlr::Form::chain);
  scheduler.step();
  require(groups[0].options().get_lr() == 0.4, "get_lr() and set_lr() where there is no lr()");
}

void check_curves() {
  auto optimizer = optimizer_of("AdamW");
  options<optim::AdamWOptions>(*optimizer, 1).weight_decay(0.5);
  const auto curves = swiftlr::Schedule::create(R"({"type": "swiftlr.curves", "curves": {
      "weight_decay": {"type": "torch.ExponentialLR", "gamma": 0.5},
      "betas.1": {"type": "swiftlr.value", "value": 0.9},
      "temperature": {"type": "swiftlr.value", "value": 7}}})");
  ScheduleLR scheduler(*optimizer, curves, swiftlr::Form::closed);
  scheduler.step();
  auto resumed = optimizer_of("AdamW");
  [[maybe_unused]] const auto again = ScheduleLR::resume(*resumed, scheduler.save());
  for (optim::Optimizer *one : {optimizer.get(), resumed.get()}) {
    const auto &first = options<optim::AdamWOptions>(*one, 0);
    const auto &second = options<optim::AdamWOptions>(*one, 1);
    require(first.weight_decay() == 0.005 && second.weight_decay() == 0.25, "the weight decay");
    require(std::get<1>(second.betas()) == 0.9 && std::get<0>(second.betas()) == 0.9, "the betas");
    require(first.get_lr() == 0.1, "a rate without a curve stays");
  }
  std::vector<double> temperatures(2);
  scheduler.scheduler().last_values("temperature", temperatures);
  require(temperatures[1] == 7, "the program's own curve");
  auto sgd = optimizer_of("SGD");
  require_failure<swiftlr::Error>("groups[0]: no betas.1",
                                  [&] { ScheduleLR(*sgd, curves, swiftlr::Form::closed); });
}

void check_optimizer_without_momentum() {
  const Optimizer optimizer = optimizer_of("Adagrad");
  const auto schedule = swiftlr::Schedule::create(one_cycle);
  require_failure<swiftlr::Error>("groups[0]: no momentum or betas",
                                  [&] { ScheduleLR(*optimizer, schedule, swiftlr::Form::chain); });
  require(optimizer->param_groups()[0].options().get_lr() == 0.1, "a refusal changes nothing");
}

void check_functions() {
  const Optimizer optimizer = optimizer_of("SGD");
  const swiftlr::Functions functions{{"f", [](double epoch) { return 1 / (1 + epoch); }}};
  const auto schedule =
      swiftlr::Schedule::create(R"({"type": "torch.LambdaLR", "lr_lambda": "f"})", functions);
  const std::string saved = ScheduleLR(*optimizer, schedule, swiftlr::Form::closed).save();
  ScheduleLR::resume(*optimizer, saved, functions).step();
  require(optimizer->param_groups()[0].options().get_lr() == 0.1 * 0.5, "functions are given anew");
}

void check_files(const fs::path &folder) {
  const Optimizer optimizer = optimizer_of("Adam");
  const auto schedule = swiftlr::Schedule::create(one_cycle);
  ScheduleLR scheduler(*optimizer, schedule, swiftlr::Form::chain);
  scheduler.step();
  const fs::path path = folder / "scheduler.json";
  scheduler.save_file(path);
  const std::string saved = content(path);
  require_failure<std::runtime_error>("killed", [&] {
    swiftlr::torch::replace_file(path, [](const std::string &name) {
      std::ofstream(name) << "half";
      throw std::runtime_error("killed");
    });
  });
  require(content(path) == saved, "a write that ends early leaves the old file");
  require_failure<std::system_error>("nowhere",
                                     [&] { scheduler.save_file(folder / "nowhere" / "it"); });
  require_failure<std::system_error>("nothing.json", [&] {
    static_cast<void>(ScheduleLR::resume_file(*optimizer, folder / "nothing.json"));
  });
}

void check_archive(const fs::path &folder) {
  const Optimizer optimizer = optimizer_of("Adam");
  const auto schedule = swiftlr::Schedule::create(one_cycle);
  ScheduleLR scheduler(*optimizer, schedule, swiftlr::Form::chain);
  scheduler.step();
  torch::serialize::OutputArchive archive, inner;
  optimizer->save(inner);
  archive.write("optimizer", inner);
  archive.write("scheduler", c10::IValue(scheduler.save()));
  const std::string path = folder / "run.pt";
  swiftlr::torch::replace_file(path, [&](const std::string &name) { archive.save_to(name); });

  const Optimizer other = optimizer_of("Adam");
  torch::serialize::InputArchive found, found_inner;
  found.load_from(path);
  found.read("optimizer", found_inner);
  other->load(found_inner);
  c10::IValue text;
  found.read("scheduler", text);
  ScheduleLR resumed = ScheduleLR::resume(*other, text.toStringRef());
  scheduler.step();
  resumed.step();
  for (std::size_t group = 0; group < 2; group++) {
    require(options<optim::AdamOptions>(*other, group) ==
                options<optim::AdamOptions>(*optimizer, group),
            "a scheduler in an archive goes on alike");
  }
}

}  // namespace

int main(int argc, char **argv) {
  try {
    const std::string command = argc > 1 ? argv[1] : "";
    if (command == "start" && argc >= 7) {
      start(argc - 2, argv + 2);
    } else if (command == "resume" && argc >= 6) {
      resume(argc - 2, argv + 2);
    } else if (command == "check" && argc == 3) {
      check_groups();
      check_changed_groups();
      check_options_of_the_program();
      check_optimizer_without_momentum();
      check_curves();
      check_functions();
      check_files(argv[2]);
      check_archive(argv[2]);
    } else {
      throw std::invalid_argument("usage: adapter start | resume | check ...");
    }
  } catch (const std::exception &error) {
    return std::fprintf(stderr, "%s\n", error.what()), 1;
  }
  return 0;
}
