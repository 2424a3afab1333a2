/// swiftlr for libtorch, in C++20, which libtorch's own headers demand.
///
///     #include <swiftlr/torch.hpp>
///
///     torch::optim::SGD optimizer(model->parameters(), torch::optim::SGDOptions(0.1).momentum(0.9));
///     const auto schedule = swiftlr::Schedule::create(spec);
///     swiftlr::torch::ScheduleLR scheduler(optimizer, schedule, swiftlr::Form::closed);
///     for (int step = 0; step < steps; step++) {
///       train(model, optimizer);  // optimizer.step() and what goes before it
///       scheduler.step();
///     }
///     scheduler.save_file("scheduler.json");
///
/// and in another process, after the optimizer is made and, if it was saved, loaded:
///
///     auto scheduler = swiftlr::torch::ScheduleLR::resume_file(optimizer, "scheduler.json");
///
/// The text is that of Python's swiftlr.torch.save() and resume(): each language goes on from the other's.
/// In one file with the rest of a run it stands as a string in the archive:
///
///     torch::serialize::OutputArchive archive;
///     archive.write("scheduler", c10::IValue(scheduler.save()));
///     swiftlr::torch::replace_file("run.pt", [&](const std::string &name) { archive.save_to(name); });
///
/// Failures are thrown, as libtorch throws its own: swiftlr::Error, std::system_error for files.
///
/// The program links swiftlr::swiftlr and libtorch, such as the one inside the Python package torch:
/// find_package(Torch) with `python -c 'import torch; print(torch.utils.cmake_prefix_path)'` in
/// CMAKE_PREFIX_PATH.
#ifndef SWIFTLR_TORCH_HPP
#define SWIFTLR_TORCH_HPP

#include <swiftlr.hpp>

#ifdef SWIFTLR_NO_EXCEPTIONS
#error "swiftlr/torch.hpp needs exceptions, as libtorch does"
#endif

#include <torch/optim/adagrad.h>
#include <torch/optim/adam.h>
#include <torch/optim/adamw.h>
#include <torch/optim/lbfgs.h>
#include <torch/optim/optimizer.h>
#include <torch/optim/rmsprop.h>
#include <torch/optim/sgd.h>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <typeinfo>
#include <utility>
#include <vector>

namespace swiftlr::torch {

// ---- Files -------------------------------------------------------------------------------------

/// Has `write` write a file under another name, and only then gives it the name that counts: a process
/// killed at any moment, or a machine without power, leaves the old file or the new one, never half of one.
template <class Write>
void replace_file(const std::filesystem::path &path, Write write) {
  const std::string unfinished = path.string() + ".unfinished";
  write(unfinished);
  const int file = ::open(unfinished.c_str(), O_RDONLY | O_CLOEXEC);
  const bool on_disk = file >= 0 && ::fsync(file) == 0;
  const int error = errno;
  if (file >= 0) ::close(file);
  if (!on_disk) throw std::system_error(error, std::generic_category(), unfinished);
  std::filesystem::rename(unfinished, path);
}

// ---- Hyper-parameters --------------------------------------------------------------------------

namespace detail {

/// What a schedule that cycles the momentum drives in a group: the momentum or the first of the betas.
/// nullptr where the optimizer has neither.
inline double *momentum_of(::torch::optim::OptimizerOptions &options) {
  using namespace ::torch::optim;
  if (auto *own = dynamic_cast<SGDOptions *>(&options)) return &own->momentum();
  if (auto *own = dynamic_cast<RMSpropOptions *>(&options)) return &own->momentum();
  if (auto *own = dynamic_cast<AdamOptions *>(&options)) return &std::get<0>(own->betas());
  if (auto *own = dynamic_cast<AdamWOptions *>(&options)) return &std::get<0>(own->betas());
  return nullptr;
}

/// What schedules may drive besides the rate, by the names of their curves.
inline constexpr const char *driven_names[] = {"momentum", "betas.0", "betas.1", "weight_decay"};

/// One of these in a group, nullptr where the optimizer has none.
inline double *driven(::torch::optim::OptimizerOptions &options, std::string_view name) {
  using namespace ::torch::optim;
  const auto of = [&](auto &own) -> double * {
    if (name == "weight_decay") return &own.weight_decay();
    if constexpr (requires { own.betas(); }) {
      if (name == "betas.0") return &std::get<0>(own.betas());
      if (name == "betas.1") return &std::get<1>(own.betas());
    }
    return nullptr;
  };
  if (name == "momentum") return momentum_of(options);
  if (auto *own = dynamic_cast<SGDOptions *>(&options)) return of(*own);
  if (auto *own = dynamic_cast<RMSpropOptions *>(&options)) return of(*own);
  if (auto *own = dynamic_cast<AdamOptions *>(&options)) return of(*own);
  if (auto *own = dynamic_cast<AdamWOptions *>(&options)) return of(*own);
  return nullptr;
}

/// The rate in the options of libtorch's own optimizers; nullptr in others.
inline double *rate_of(::torch::optim::OptimizerOptions &options) {
  using namespace ::torch::optim;
  double *rate = nullptr;
  const auto look = [&]<class Options>(Options *) {
    if (auto *own = dynamic_cast<Options *>(&options)) rate = &own->lr();
  };
  look(static_cast<SGDOptions *>(nullptr));
  look(static_cast<AdamOptions *>(nullptr));
  look(static_cast<AdamWOptions *>(nullptr));
  look(static_cast<RMSpropOptions *>(nullptr));
  look(static_cast<AdagradOptions *>(nullptr));
  look(static_cast<LBFGSOptions *>(nullptr));
  return rate;
}

/// The options of a group, with the place of the rate in them: get_lr() and set_lr() are calls across
/// libraries.
class Options {
 public:
  explicit Options(::torch::optim::OptimizerOptions &options)
      : options_(&options), type_(&typeid(options)), rate_(rate_of(options)) {}

  /// Whether a group still has them. New ones may lie where the old ones lay.
  bool are(::torch::optim::OptimizerOptions &options) const noexcept {
    return options_ == &options && type_ == &typeid(options);
  }

  double rate() const { return rate_ != nullptr ? *rate_ : options_->get_lr(); }

  void set_rate(double rate) const {
    if (rate_ != nullptr) {
      *rate_ = rate;
    } else {
      options_->set_lr(rate);
    }
  }

 private:
  ::torch::optim::OptimizerOptions *options_;
  const std::type_info *type_;
  double *rate_;
};

}  // namespace detail

// ---- The scheduler -----------------------------------------------------------------------------

/// Sets the rate of each of an optimizer's groups to the value of a schedule and, where the schedule
/// cycles it, the momentum. Of a swiftlr.curves it sets the momentum, betas.0, betas.1 and weight_decay; the
/// values of other curves are there to be asked for, by scheduler(). The optimizer has to live as long.
class ScheduleLR {
 public:
  /// Starts at position 0. The rates that the groups have are the initial values.
  ScheduleLR(::torch::optim::Optimizer &optimizer, const Schedule &schedule, Form form)
      : ScheduleLR(optimizer, create(optimizer, schedule, form)) {}

  /// Goes on from what save() wrote, here or in Python. The groups get their values back, so it does not
  /// matter whether the optimizer was loaded. The text decides on schedule and form; the functions that
  /// it names are given anew. A rate that somebody has set since the last step is not kept.
  [[nodiscard]] static ScheduleLR resume(::torch::optim::Optimizer &optimizer,
                                         std::string_view checkpoint, Functions functions = {}) {
    return {optimizer, Scheduler::restore(checkpoint, std::move(functions))};
  }

  [[nodiscard]] static ScheduleLR resume_file(::torch::optim::Optimizer &optimizer,
                                              const std::filesystem::path &path,
                                              Functions functions = {}) {
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file) throw std::system_error(errno, std::generic_category(), path.string());
    return resume(optimizer, text, std::move(functions));
  }

  /// The whole scheduler as strict JSON.
  std::string save() const { return scheduler_.checkpoint(); }

  void save_file(const std::filesystem::path &path) const {
    replace_file(path, [text = save()](const std::string &name) {
      std::ofstream file(name, std::ios::binary);
      file << text << '\n' << std::flush;
      if (!file) throw std::system_error(errno, std::generic_category(), name);
    });
  }

  /// Goes one step on, after the optimizer's.
  void step() {
    drive([&] { scheduler_.step(rates_); });
  }

  /// Goes one step on with the value of a metric, for schedules that follow one.
  void step(double metric) {
    drive([&] { scheduler_.step_metric(metric, rates_); });
  }

  void step_to(double epoch) {
    drive([&] { scheduler_.step_to(epoch, rates_); });
  }

  /// The rates that the last step gave.
  std::vector<double> last_lr() const {
    std::vector<double> rates(scheduler_.group_count());
    scheduler_.last_lr(rates);
    return rates;
  }

  /// The engine's part, to be asked for more.
  const Scheduler &scheduler() const noexcept { return scheduler_; }

 private:
  /// What the schedule drives besides the rate, and where it is in each group.
  struct Driven {
    const char *name;
    std::vector<double> values;
    std::vector<double *> places;
  };

  ScheduleLR(::torch::optim::Optimizer &optimizer, Scheduler scheduler)
      : optimizer_(&optimizer), scheduler_(std::move(scheduler)), rates_(scheduler_.group_count()) {
    const std::size_t groups = optimizer.param_groups().size();
    if (groups != rates_.size()) {
      throw Error(Status::count, "groups: " + std::to_string(rates_.size()) + " are not allowed; " +
                                     std::to_string(groups) + ", as the optimizer has");
    }
    for (const char *name : detail::driven_names) {
      std::vector<double> values(groups);
      if (swiftlr_scheduler_last_values(scheduler_.get(), name, values.data(), groups) !=
          SWIFTLR_OK) {
        continue;  // the schedule leaves it alone
      }
      driven_.push_back({name, std::move(values), {}});
    }
    look_at_groups();
    scheduler_.last_lr(rates_);
    write();
  }

  static Scheduler create(::torch::optim::Optimizer &optimizer, const Schedule &schedule,
                          Form form) {
    std::vector<double> rates;
    for (const auto &group : optimizer.param_groups()) rates.push_back(group.options().get_lr());
    Scheduler scheduler = Scheduler::create(schedule, form, rates);
    for (const char *name : detail::driven_names) {
      swiftlr_schedule *curve = nullptr;
      if (swiftlr_schedule_curve(schedule.get(), name, &curve) != SWIFTLR_OK) continue;
      swiftlr_schedule_free(curve);
      std::vector<double> bases;
      for (const auto &group : optimizer.param_groups()) {
        auto &options = const_cast<::torch::optim::OptimizerOptions &>(group.options());
        const double *base = detail::driven(options, name);
        bases.push_back(base != nullptr ? *base : 1);  // the constructor refuses such a group
      }
      scheduler.set_base(name, bases);
    }
    return scheduler;
  }

  /// The place of what is driven in a group.
  static double *place(::torch::optim::OptimizerOptions &options, const std::string &name,
                       std::size_t group) {
    if (double *found = detail::driven(options, name)) return found;
    throw Error(
        Status::argument,
        "groups[" + std::to_string(group) + "]: no " +
            (name == "momentum" ? "momentum or betas" : name) +
            " for a schedule that drives it; the options of SGD, RMSprop, Adam or AdamW, or a "
            "spec without");
  }

  /// Notes where the groups have their values. Called anew when any group has other options: one was added,
  /// or set_options() was called.
  void look_at_groups() {
    options_.clear();
    for (Driven &one : driven_) one.places.clear();
    for (auto &group : optimizer_->param_groups()) {
      for (Driven &one : driven_) {
        one.places.push_back(place(group.options(), one.name, options_.size()));
      }
      options_.emplace_back(group.options());
    }
    rates_.resize(options_.size());
  }

  /// Whether the groups are those that were looked at.
  bool know_groups() const {
    auto &groups = optimizer_->param_groups();
    if (groups.size() != options_.size()) return false;
    for (std::size_t i = 0; i < groups.size(); i++) {
      if (!options_[i].are(groups[i].options())) return false;
    }
    return true;
  }

  /// The rates are read before each step, because the program may have set them. Groups that came later are
  /// the engine's to refuse.
  template <class Step>
  void drive(Step step) {
    if (!know_groups()) look_at_groups();
    for (std::size_t i = 0; i < rates_.size(); i++) rates_[i] = options_[i].rate();
    step();
    for (Driven &one : driven_) scheduler_.last_values(one.name, one.values);
    write();
  }

  void write() {
    for (std::size_t i = 0; i < rates_.size(); i++) options_[i].set_rate(rates_[i]);
    for (const Driven &one : driven_) {
      for (std::size_t i = 0; i < one.places.size(); i++) *one.places[i] = one.values[i];
    }
  }

  ::torch::optim::Optimizer *optimizer_;
  Scheduler scheduler_;
  std::vector<detail::Options> options_;
  std::vector<double> rates_;
  std::vector<Driven> driven_;
};

}  // namespace swiftlr::torch

#endif
