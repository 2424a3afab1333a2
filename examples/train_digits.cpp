// train_digits.c once more, with libtorch: the network, the optimizer and the threads are torch's.
//
//     train_digits SPEC DIGITS CHECKPOINT STEPS
//
// The arguments, the lines that it prints and the checkpoints are those of the C program.
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <system_error>
#include <vector>

#include <torch/nn/functional/loss.h>  // these few, as torch/torch.h takes twice as long
#include <torch/nn/modules/linear.h>
#include <torch/optim/sgd.h>

#include <swiftlr/torch.hpp>

namespace {

constexpr std::int64_t pixels = 64, hidden = 128, classes = 10, batch = 64, checkpoint_every = 30;
constexpr double base_rate = 0.3;

std::string read_file(const std::string &path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::system_error(errno, std::generic_category(), path);
  return {std::istreambuf_iterator<char>(file), {}};
}

// ---- Data and network --------------------------------------------------------------------------

struct Digits {
  at::Tensor images, labels, validation_images, validation_labels;

  explicit Digits(const std::string &path) {
    std::ifstream file(path);
    std::int64_t training = 0, validation = 0;
    file >> training >> validation;
    std::vector<float> greys;
    std::vector<std::int64_t> found;
    for (float value; file >> value;) {
      if (greys.size() < pixels * (found.size() + 1)) {
        greys.push_back(value / 16);
      } else {
        found.push_back(static_cast<std::int64_t>(value));
      }
    }
    const std::int64_t count = training + validation;
    if (training < 1 || validation < 1 || found.size() != static_cast<std::size_t>(count)) {
      throw std::runtime_error(path + ": not what digits.py --write wrote");
    }
    const at::Tensor all = at::from_blob(greys.data(), {count, pixels}).clone();
    const at::Tensor all_labels = at::from_blob(found.data(), {count}, at::kLong).clone();
    images = all.slice(0, 0, training), validation_images = all.slice(0, training);
    labels = all_labels.slice(0, 0, training), validation_labels = all_labels.slice(0, training);
  }
};

struct Network : torch::nn::Module {
  torch::nn::Linear first{register_module("first", torch::nn::Linear(pixels, hidden))};
  torch::nn::Linear second{register_module("second", torch::nn::Linear(hidden, hidden))};
  torch::nn::Linear third{register_module("third", torch::nn::Linear(hidden, classes))};

  at::Tensor forward(const at::Tensor &images) {
    return third(at::relu(second(at::relu(first(images)))));
  }
};

// ---- A run -------------------------------------------------------------------------------------

class Training {
 public:
  Training(const std::string &spec, const std::string &digits, const std::string &path)
      : digits_(digits), path_(path), scheduler_(start(spec)) {}

  std::int64_t step() const {
    return static_cast<std::int64_t>(scheduler_.scheduler().last_epoch());
  }

  double rate() const { return optimizer_.param_groups().front().options().get_lr(); }

  float train_batch() {
    const std::int64_t count = digits_.images.size(0);
    const at::Tensor rows = (at::arange(batch) + step() % count * batch).remainder(count);
    optimizer_.zero_grad();
    const at::Tensor loss = torch::nn::functional::cross_entropy(
        network_.forward(digits_.images.index({rows})), digits_.labels.index({rows}));
    loss.backward();
    optimizer_.step();
    scheduler_.step();
    return loss.item<float>();
  }

  double accuracy() {
    const at::NoGradGuard guard;
    const at::Tensor guesses = network_.forward(digits_.validation_images).argmax(1);
    return guesses.eq(digits_.validation_labels).to(at::kDouble).mean().item<double>();
  }

  void save() {
    swiftlr::torch::replace_file(path_, [&](const std::string &name) {
      std::ofstream file(name, std::ios::binary);
      file << scheduler_.save() << '\n';
      for (const at::Tensor &tensor : tensors()) {
        file.write(static_cast<const char *>(tensor.data_ptr()),
                   static_cast<std::streamsize>(tensor.nbytes()));
      }
      if (!file.flush()) throw std::system_error(errno, std::generic_category(), name);
    });
  }

 private:
  swiftlr::torch::ScheduleLR start(const std::string &spec) {
    if (std::filesystem::exists(path_)) return resume(read_file(path_));
    const auto schedule = swiftlr::Schedule::create(read_file(spec));
    return {optimizer_, schedule, swiftlr::Form::closed};
  }

  swiftlr::torch::ScheduleLR resume(const std::string &content) {
    const std::size_t end = content.find('\n');
    if (end == std::string::npos) throw std::runtime_error(path_ + ": no checkpoint");
    std::size_t at = end + 1;
    for (const at::Tensor &tensor : tensors()) {
      if (content.size() - at < tensor.nbytes()) {
        throw std::runtime_error(path_ + ": a checkpoint of another network");
      }
      std::memcpy(tensor.data_ptr(), content.data() + at, tensor.nbytes());
      at += tensor.nbytes();
    }
    return swiftlr::torch::ScheduleLR::resume(optimizer_, content.substr(0, end));
  }

  // The parameters, then their momentum, which the optimizer would make at its first step.
  std::vector<at::Tensor> tensors() {
    std::vector<at::Tensor> found = network_.parameters();
    for (const at::Tensor &parameter : network_.parameters()) {
      auto &state = optimizer_.state()[parameter.unsafeGetTensorImpl()];
      if (state == nullptr) {
        auto fresh = std::make_unique<torch::optim::SGDParamState>();
        fresh->momentum_buffer(at::zeros_like(parameter));
        state = std::move(fresh);
      }
      found.push_back(static_cast<torch::optim::SGDParamState &>(*state).momentum_buffer());
    }
    return found;
  }

  Digits digits_;
  std::string path_;
  Network network_;
  torch::optim::SGD optimizer_{network_.parameters(),
                               torch::optim::SGDOptions(base_rate).momentum(0.9)};
  swiftlr::torch::ScheduleLR scheduler_;
};

}  // namespace

int main(int argc, char **argv) {
  if (argc != 5)
    return std::fprintf(stderr, "usage: train_digits SPEC DIGITS CHECKPOINT STEPS\n"), 1;
  at::set_num_threads(1);  // one order of additions, hence one result
  at::manual_seed(0);
  std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
  try {
    Training training(argv[1], argv[2], argv[3]);
    const std::int64_t steps = std::atoll(argv[4]);
    for (std::int64_t step = training.step(); step < steps; step++) {
      const double rate = training.rate();
      const float loss = training.train_batch();
      if ((step + 1) % checkpoint_every == 0 || step + 1 == steps) training.save();
      std::printf("%lld %a %.6f\n", static_cast<long long>(step), rate, static_cast<double>(loss));
    }
    std::fprintf(stderr, "C++: %.1f %% of the validation digits\n", 100 * training.accuracy());
  } catch (const std::exception &error) {
    return std::fprintf(stderr, "%s\n", error.what()), 1;
  }
  return 0;
}
