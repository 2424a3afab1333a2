// A C++17 program over swiftlr.hpp that uses all of it, with exceptions and with results. It has to
// write the same rates as the C program.
#include <array>
#include <atomic>
#include <cmath>
#include <memory>
#include <string>
#include <thread>
#include <vector>
#if __cplusplus >= 202002L
#include <span>
#endif

#include "../c/formulas.h"
#include "both_modes.hpp"

namespace {

using swiftlr::Form;
using swiftlr::Mismatch;
using swiftlr::Schedule;
using swiftlr::Scheduler;
using swiftlr::Span;
using swiftlr::Status;
using Rates = std::vector<double>;

constexpr int steps = 40;
const Rates bases{0.1, 0.003};
const std::string step_lr = R"({"type": "torch.StepLR", "step_size": 3})";
const std::string lambda_lr = R"({"type": "torch.LambdaLR", "lr_lambda": "f"})";
std::FILE *trace;

void record(const Rates &rates) {
  for (double rate : rates) std::fprintf(trace, "%a\n", rate);
}

// Each stands for a spec, whose schedule is the same.
void test_written_by_hand() {
  namespace by_hand = swiftlr::schedule;
  const auto check = [](const Schedule &schedule, const char *spec) {
    CHECK(MUST(schedule.spec()) == MUST(MUST(Schedule::create(spec)).spec()));
  };
  check(MUST(by_hand::constant()), R"({"type": "swiftlr.constant"})");
  check(MUST(by_hand::step(30)), R"({"type": "torch.StepLR", "step_size": 30})");
  check(MUST(by_hand::multi_step({30, 60})),
        R"({"type": "torch.MultiStepLR", "milestones": [30, 60]})");
  check(MUST(by_hand::exponential(0.95)), R"({"type": "torch.ExponentialLR", "gamma": 0.95})");
  check(MUST(by_hand::polynomial(100)),
        R"({"type": "torch.PolynomialLR", "total_iters": 100, "power": 1.0})");
  check(MUST(by_hand::cosine(100)),
        R"({"type": "torch.CosineAnnealingLR", "T_max": 100, "eta_min": 0.0})");
  check(MUST(by_hand::warm_restarts(10, 2)),
        R"({"type": "torch.CosineAnnealingWarmRestarts", "T_0": 10, "T_mult": 2, "eta_min": 0.0})");
  check(MUST(by_hand::one_cycle(0.1, 100)),
        R"({"type": "torch.OneCycleLR", "max_lr": 0.1, "total_steps": 100})");
  check(
      MUST(by_hand::cyclic(0.01, 0.1, 50, 60)),
      R"({"type": "torch.CyclicLR", "base_lr": 0.01, "max_lr": 0.1, "step_size_up": 50, "step_size_down": 60})");
  check(
      MUST(by_hand::warmup_cosine(10, 100)),
      R"({"type": "transformers.cosine_with_min_lr", "num_warmup_steps": 10, "num_training_steps": 100, "min_lr_rate": 0.0})");
  check(
      MUST(by_hand::wsd(10, 70, 20)),
      R"({"type": "transformers.warmup_stable_decay", "num_warmup_steps": 10, "num_stable_steps": 70, "num_decay_steps": 20, "min_lr_ratio": 0.0})");
  check(MUST(by_hand::inverse_sqrt(10, 20)),
        R"({"type": "transformers.inverse_sqrt", "num_warmup_steps": 10, "timescale": 20})");
  check(
      MUST(by_hand::plateau(swiftlr::Plateau::max, 0.5, 3, 0.001)),
      R"({"type": "torch.ReduceLROnPlateau", "mode": "max", "factor": 0.5, "patience": 3, "min_lr": 0.001})");
  CHECK(MUST(MUST(by_hand::multi_step({})).value(0.1, 5)) == 0.1);
  CHECK_FAILS(by_hand::cosine(0), spec, "T_max: 0 is not allowed");
}

Scheduler scheduler_from(const Schedule &schedule, Form form, Rates &rates) {
  rates = bases;
  return MUST(Scheduler::create(schedule, form, rates));
}

// ---- Composed ----------------------------------------------------------------------------------

void test_composed() {
  namespace made = swiftlr::schedule;
  const auto check = [](const Schedule &schedule, const std::string &spec) {
    CHECK(MUST(schedule.spec()) == MUST(MUST(Schedule::create(spec)).spec()));
  };
  const Schedule cosine = MUST(made::cosine(50)), step = MUST(made::step(7, 0.3));
  const std::string c = MUST(cosine.spec()), s = MUST(step.spec());
  check(MUST(made::sequence({&cosine, &step}, {20})),
        R"({"type": "swiftlr.sequence", "lengths": [20], "schedules": [)" + c + "," + s + "]}");
  check(MUST(made::chain({&cosine, &step})),
        R"({"type": "torch.ChainedScheduler", "schedules": [)" + c + "," + s + "]}");
  check(MUST(made::curves({{"lr", &cosine}, {"weight_decay", &step}})),
        R"({"type": "swiftlr.curves", "curves": {"lr": )" + c + R"(, "weight_decay": )" + s + "}}");
  const std::string of_cosine = R"("schedule": )" + c;
  check(MUST(cosine.warmup(10)),
        R"({"type": "swiftlr.warmup", "steps": 10, "start": 0, )" + of_cosine + "}");
  check(MUST(cosine.scale(0.1)), R"({"type": "swiftlr.scale", "by": 0.1, )" + of_cosine + "}");
  check(MUST(cosine.cooldown(9, 5)),
        R"({"type": "swiftlr.cooldown", "at": 9, "steps": 5, "to": 0, )" + of_cosine + "}");
  check(MUST(cosine.extend(9, 50, 90)),
        R"({"type": "swiftlr.extend", "at": 9, "end": 50, "new_end": 90, )" + of_cosine + "}");
  check(MUST(cosine.rewarm(9, 5)),
        R"({"type": "swiftlr.rewarm", "at": 9, "steps": 5, "start": 0, )" + of_cosine + "}");
  check(MUST(cosine.branch(9.5, step)),
        R"({"type": "swiftlr.branch", "at": 9.5, "then": )" + s + ", " + of_cosine + "}");
  check(MUST(cosine.rewind(9)),
        R"({"type": "swiftlr.rewind", "at": 9, "to": 0, )" + of_cosine + "}");
  CHECK_FAILS(made::sequence({&cosine}, {20}), argument, "lengths: has 1 numbers");
  CHECK_FAILS(made::groups({&cosine, nullptr}), argument, "parts[1]: NULL");

  check(MUST(made::build("torch.StepLR", {{"step_size", 7}, {"gamma", 0.3}})), s);
  check(MUST(made::build("swiftlr.knots",
                         {{"knots", std::vector<std::pair<double, double>>{{0, 1}, {9, 0.5}}},
                          {"interpolate", "cosine"}})),
        R"({"type": "swiftlr.knots", "knots": [[0, 1], [9, 0.5]], "interpolate": "cosine"})");
  check(MUST(made::build("torch.MultiStepLR", {{"milestones", std::vector<double>{5, 9}}})),
        R"({"type": "torch.MultiStepLR", "milestones": [5, 9]})");
  check(MUST(made::build("swiftlr.combine", {{"schedules", swiftlr::Parts{&cosine, &step}}})),
        R"({"type": "swiftlr.combine", "schedules": [)" + c + "," + s + "]}");
  check(MUST(made::build(
            "swiftlr.rewarm",
            {{"schedule", &cosine}, {"at", 5}, {"steps", 5}, {"anew", true}, {"start", nullptr}})),
        R"({"type": "swiftlr.rewarm", "at": 5, "steps": 5, "anew": true, )" + of_cosine + "}");
  const auto alive = std::make_shared<double>(0.5);
  {
    const Schedule lambda = MUST(
        made::build("torch.LambdaLR", {{"lr_lambda", "f", [alive](double) { return *alive; }}}));
    CHECK_SAME_BITS(MUST(lambda.value(1, 3)), 0.5);
    CHECK(alive.use_count() == 2);
  }
  CHECK(alive.use_count() == 1);
}

void test_groups() {
  namespace made = swiftlr::schedule;
  const Schedule cosine = MUST(made::cosine(50)), step = MUST(made::step(7, 0.3));
  const Schedule groups = MUST(made::groups({&cosine, &step}));
  CHECK_SAME_BITS(MUST(groups.group_value(1, 0.1, 8)), MUST(step.value(0.1, 8)));
  Rates values(10);
  MUST(groups.group_fill(1, 0.1, 0, 1, values));
  CHECK_SAME_BITS(values[8], MUST(step.value(0.1, 8)));
  CHECK(MUST(groups.group_count()) == 0);

  Rates rates;
  const Scheduler scheduler = scheduler_from(groups, Form::closed, rates);
  Rates more{bases[0], bases[1], 0.7};
  const Scheduler rebased = MUST(scheduler.rebase(more));
  MUST(rebased.last_lr(more));
  CHECK_SAME_BITS(more[2], MUST(step.value(0.7, 0)));
}

void test_floats() {
  const Schedule schedule = MUST(swiftlr::schedule::exponential(0.9));
  std::vector<float> rates{0.1F, 0.2F}, last(2);
  Scheduler scheduler = MUST(Scheduler::create(schedule, Form::chain, rates));
  double rate = 0.1F;
  for (int i = 0; i < 20; i++) {
    MUST(scheduler.step(rates));
    rate *= 0.9;
    CHECK(rates[0] == static_cast<float>(rate));
  }
  MUST(scheduler.hold(rates));
  MUST(scheduler.last_lr(last));
  CHECK(last == rates);
  Scheduler closed = MUST(Scheduler::create(schedule, Form::closed, rates));
  MUST(closed.step_to(2.5, rates));
  CHECK(rates[0] < last[0]);
  const Schedule plateau = MUST(swiftlr::schedule::plateau());
  Scheduler follower = MUST(Scheduler::create(plateau, Form::chain, rates));
  MUST(follower.step_metric(1.0, rates));
}

void test_finder() {
  using swiftlr::Finder;
  using swiftlr::Sweep;
  Rates rates{1e-5, 1e-4}, again(2), used, losses;
  Finder finder = MUST(Finder::create(rates, R"({"num_iter": 40})"));
  for (Sweep sweep = Sweep::goes_on; sweep == Sweep::goes_on;) {
    CHECK(std::abs(rates[1] / rates[0] - 10) < 1e-12);
    used.push_back(rates[0]);
    losses.push_back(rates[0] < 1 ? 2 / (1 + 100 * rates[0]) : rates[0]);
    sweep = MUST(finder.step(losses.back(), rates));
    Finder restored = MUST(Finder::restore(MUST(finder.state())));
    CHECK(MUST(restored.rates(again)) == sweep && again == rates);
  }
  const auto found = MUST(finder.suggest());
  CHECK(found.lr > 1e-3 && found.lr < 1);
  CHECK_SAME_BITS(MUST(swiftlr::suggest(used, losses)).lr, found.lr);
  CHECK(found.json.find(R"("rule": "default", "lr": 0.)") != std::string::npos);
  CHECK_FAILS(finder.suggest("steepest"), spec, "rule: \"steepest\" is not allowed");
  CHECK_FAILS(swiftlr::suggest(used, Rates{1}), argument, "losses: has 1 numbers");
  CHECK_FAILS(Finder::create(rates, R"({"num_iter": 1})"), spec, "num_iter: 1 is not allowed");
}

void test_laws() {
  const char law[] = R"({"kind": "momentum", "fitted on": "nothing",
      "parameters": {"L0": 2, "A": 0.5, "alpha": 0.5, "C": 1, "lambda": 0.5}})";
  const Rates rates{1, 1, 0.5, 0};
  const std::vector<std::int64_t> steps{3}, late{4};
  const auto losses = MUST(swiftlr::law_losses(law, rates));
  CHECK(losses.size() == 4 && losses[0] == 2.5);
  CHECK_SAME_BITS(MUST(swiftlr::law_losses(law, rates, steps))[0], losses[3]);
  CHECK_SAME_BITS(losses[2], 2 + 0.5 * std::pow(2.5, -0.5) - 0.5);
  CHECK_FAILS(swiftlr::law_losses("{}", rates), spec, "kind: missing");
  CHECK_FAILS(swiftlr::law_losses(law, rates, late), argument, "steps[0]: 4 is not allowed");
  const auto terms = MUST(swiftlr::convex_bound(rates));
  CHECK_SAME_BITS(terms[0], 1 / (2 * 2.5));
  CHECK_SAME_BITS(terms[1], 2.25 / (2 * 2.5));
  CHECK_FAILS(swiftlr::convex_bound(rates, Rates{1}), count, "norm_count: 1 is not allowed");
  const auto refined = MUST(swiftlr::refined_rates(Rates{1, 1, 1, 1}, 2));
  CHECK(refined == (Rates{1, 2.0 / 3, 1.0 / 3, 0}));
  CHECK_FAILS(swiftlr::refined_rates(Rates{0}, 2), argument, "norms[0]: 0.0 is not allowed");
}

void test_types() {
  CHECK(MUST(swiftlr::type_candidates("StepLR")).find(R"({"types": ["torch.StepLR", )") == 0);
  CHECK(MUST(swiftlr::check_rules()).find(R"({"name": "constant", )") != std::string::npos);
  const std::string types = MUST(swiftlr::types());
  CHECK(types.find(R"("name": "torch.StepLR")") != std::string::npos);
  const auto names = MUST(swiftlr::type_names());
  CHECK(names.size() > 250 && names[0].substr(0, 6) == "torch.");
  CHECK(MUST(swiftlr::parameter_names("torch.StepLR")) ==
        (std::vector<std::string>{"step_size", "gamma"}));
  CHECK_FAILS(swiftlr::parameter_names("torch.StepLP"), spec, "type: ");
  CHECK(MUST(swiftlr::number_text(0.1)) == "0.1");
  CHECK(swiftlr::version_number() == SWIFTLR_VERSION_NUMBER);
  CHECK(std::string(swiftlr::build_info()).find(swiftlr::version()) != std::string::npos);
}

// ---- The formulas ------------------------------------------------------------------------------

// Carries on in a clone from the middle, and hands the original back untouched.
void check_clone(const Scheduler &scheduler, Rates rates, const formula &f, int epoch) {
  Scheduler clone = MUST(scheduler.clone());
  const Rates before = rates;
  MUST(clone.step(rates));
  for (std::size_t i = 0; i < rates.size(); i++) {
    CHECK_SAME_BITS(rates[i], f.chain(before[i], bases[i], epoch + 1));
  }
}

void test_formula(const formula &f) {
  const Schedule schedule = MUST(Schedule::create(f.spec));
  Rates filled(steps);
  MUST(schedule.fill(bases[0], 0, 1, filled));
  record(filled);
  CHECK_SAME_BITS(MUST(schedule.value(bases[0], 7)), filled[7]);

  Rates rates;
  Scheduler closed = scheduler_from(schedule, Form::closed, rates);
  for (int epoch = 0; epoch < steps; epoch++) {
    if (epoch > 0) MUST(closed.step(rates));
    for (std::size_t i = 0; i < rates.size(); i++)
      CHECK_SAME_BITS(rates[i], f.closed(bases[i], epoch));
    record(rates);
  }
  MUST(closed.step_to(3.5, rates));
  CHECK_SAME_BITS(rates[0], f.closed(bases[0], 3.5));
  CHECK_SAME_BITS(MUST(closed.last_epoch()), 3.5);

  Rates expected = bases;
  Scheduler chain = scheduler_from(schedule, Form::chain, rates);
  for (int epoch = 0; epoch < steps; epoch++) {
    if (epoch > 0) MUST(chain.step(rates));
    for (std::size_t i = 0; i < rates.size(); i++) {
      expected[i] = f.chain(expected[i], bases[i], epoch);
      CHECK_SAME_BITS(rates[i], expected[i]);
    }
    record(rates);
    if (epoch == 13) check_clone(chain, rates, f, epoch);
    if (epoch == 20) rates[0] = expected[0] = 0.7;
  }
  CHECK(MUST(chain.step_count()) == steps);
  CHECK(MUST(chain.group_count()) == bases.size());
}

// ---- Text --------------------------------------------------------------------------------------

void test_text() {
  const Schedule schedule = MUST(Schedule::create(step_lr));
  CHECK(MUST(schedule.spec()) == R"({"type": "torch.StepLR", "step_size": 3, "gamma": 0.1})");
  const Schedule same = MUST(Schedule::create(MUST(schedule.spec())));
  CHECK(MUST(schedule.next_change(1, 4)) == 6);
  CHECK(MUST(schedule.explain(1, 4)).find(R"("since": 3, "until": 5)") != std::string::npos);
  CHECK(MUST(schedule.check(2)).find(R"([{"rule": "constant", "severity": "warning")") == 0);
  CHECK(MUST(schedule.check(10, 5, 0.5)) == "[]");
  CHECK(MUST(schedule.lint(R"({"steps": 2})")) == MUST(schedule.check(2)));
  CHECK(MUST(schedule.lint(R"({"steps": 2, "ignore": ["constant"]})")) == "[]");
  CHECK_FAILS(schedule.lint(R"({"steps": 2, "ignore": ["konstant"]})"), argument,
              R"(ignore[0]: "konstant" is no rule; the nearest is "constant")");
  CHECK(MUST(schedule.fingerprint()) == MUST(same.fingerprint()));
  CHECK(MUST(schedule.horizon()) == 3);
  Rates low(2), high(2);
  MUST(schedule.envelope(0, 1, 0, 7, low, high));
  CHECK_SAME_BITS(low[0], MUST(schedule.value(1, 3)));
  CHECK_SAME_BITS(high[1], low[0]);
  CHECK(MUST(schedule.outline(0, 1, 0, 7, 9)).find(R"("name": "stairs")") != std::string::npos);

  Rates rates, loaded_rates, restored_rates(bases.size());
  Scheduler whole = scheduler_from(schedule, Form::chain, rates);
  for (int i = 0; i < 5; i++) MUST(whole.step(rates));
  Scheduler loaded = scheduler_from(schedule, Form::chain, loaded_rates);
  MUST(loaded.load_state(MUST(whole.state())));
  MUST(loaded.last_lr(loaded_rates));
  Scheduler restored = MUST(Scheduler::restore(MUST(whole.checkpoint())));
  MUST(restored.last_lr(restored_rates));
  for (int i = 0; i < 5; i++) {
    MUST(whole.step(rates));
    MUST(loaded.step(loaded_rates));
    MUST(restored.step(restored_rates));
    CHECK(loaded_rates == rates && restored_rates == rates);
  }
}

// ---- Operations --------------------------------------------------------------------------------

void test_operations() {
  const Schedule schedule = MUST(Schedule::create(step_lr));
  const Schedule cooled =
      MUST(schedule.change(R"({"type": "swiftlr.cooldown", "at": 7, "steps": 2})"));
  CHECK_SAME_BITS(MUST(cooled.value(1, 7)), MUST(schedule.value(1, 7)));
  CHECK_SAME_BITS(MUST(cooled.value(1, 8)), MUST(schedule.value(1, 7)) * 0.5);
  CHECK_FAILS(schedule.change(R"({"type": "swiftlr.clamp"})"), spec, "no operation");

  Rates rates;
  Scheduler closed = scheduler_from(schedule, Form::closed, rates);
  for (int i = 0; i < 7; i++) MUST(closed.step(rates));
  Scheduler changed = MUST(closed.change(R"({"type": "swiftlr.cooldown", "steps": 2})"));
  MUST(changed.step(rates));
  CHECK_SAME_BITS(rates[0], MUST(cooled.value(bases[0], 8)));
  CHECK_FAILS(scheduler_from(schedule, Form::chain, rates).change("{}"), form, "closed");

  const std::string checkpoint = MUST(closed.checkpoint());
  const Schedule other = MUST(Schedule::create(R"({"type": "torch.StepLR", "step_size": 6})"));
  CHECK_FAILS(Scheduler::resume(checkpoint, other), state,
              "spec.step_size: 3 in the checkpoint, 6 given; ");
  const Scheduler used = MUST(Scheduler::resume(checkpoint, other, Mismatch::use));
  MUST(used.last_lr(rates));
  CHECK_SAME_BITS(rates[0], MUST(other.value(bases[0], 7)));
  const Scheduler chained = MUST(Scheduler::resume(checkpoint, other, Mismatch::use, Form::chain));
  Scheduler whole = scheduler_from(other, Form::chain, rates);
  for (int i = 0; i < 7; i++) MUST(whole.step(rates));
  Rates found = bases;
  MUST(chained.last_lr(found));
  CHECK_SAME_BITS(found[1], rates[1]);
  CHECK_FAILS(Scheduler::resume(checkpoint, schedule, Mismatch::fail, Form::chain, found), state,
              "groups[0].initial_lr: ");
}

// ---- Metrics, momentum, float32 ----------------------------------------------------------------

void test_metric() {
  const Schedule plateau = MUST(
      Schedule::create(R"({"type": "torch.ReduceLROnPlateau", "patience": 0, "factor": 0.5})"));
  Rates rates;
  Scheduler scheduler = scheduler_from(plateau, Form::chain, rates);
  MUST(scheduler.step_metric(1.0, rates));
  CHECK(rates == bases);
  MUST(scheduler.step_metric(2.0, rates));
  CHECK_SAME_BITS(rates[0], bases[0] * 0.5);
  CHECK_FAILS(scheduler.step(rates), form, "metric");
  MUST(scheduler.hold(rates));
  CHECK(MUST(scheduler.last_epoch()) == 3);
}

void test_momentum() {
  const Schedule one_cycle =
      MUST(Schedule::create(R"({"type": "torch.OneCycleLR", "max_lr": 0.1, "total_steps": 10})"));
  Rates rates, momentum(bases.size());
  Scheduler scheduler = scheduler_from(one_cycle, Form::chain, rates);
  MUST(scheduler.last_values("momentum", momentum));
  CHECK_SAME_BITS(momentum[0], 0.95);
  CHECK_FAILS(scheduler.last_values("mass", momentum), argument, "name: \"mass\" is not allowed");
  CHECK_FAILS(scheduler.last_values(nullptr, momentum), argument, "name: NULL");
}

void test_curves() {
  const Schedule curves = MUST(Schedule::create(R"({"type": "swiftlr.curves", "curves": {
      "lr": {"type": "torch.StepLR", "step_size": 2}, "decay": {"type": "torch.ExponentialLR", "gamma": 0.5}}})"));
  Rates rates, decays(bases.size(), 0.01);
  Scheduler scheduler = scheduler_from(curves, Form::closed, rates);
  CHECK(MUST(scheduler.value_names()) == R"(["decay"])");
  CHECK(MUST(scheduler.value_name_list()) == std::vector<std::string>{"decay"});
  MUST(scheduler.set_base("decay", decays));
  MUST(scheduler.step(rates));
  MUST(scheduler.last_values("decay", decays));
  const Schedule decay = MUST(curves.curve("decay"));
  CHECK_SAME_BITS(decays[0], MUST(decay.value(0.01, 1)));
  CHECK_FAILS(curves.curve("mass"), argument, "name: \"mass\" is not allowed");
  CHECK_FAILS(scheduler.set_base("lr", decays), argument, "name: \"lr\" is not allowed");
}

void test_lengths() {
  const char *const spec = R"({"type": "torch.StepLR", "step_size": "3ep"})";
  CHECK(MUST(swiftlr::resolve(spec, R"({"steps_per_epoch": 4})")) ==
        R"({"type": "torch.StepLR", "step_size": {"length": "3ep", "steps": 12}, "gamma": 0.1})");
  CHECK_FAILS(swiftlr::resolve(spec, "{}"), spec, "step_size: \"3ep\" needs steps_per_epoch");
}

void test_float32() {
  const Schedule schedule = MUST(Schedule::create(step_lr));
  Rates rates;
  Scheduler scheduler = scheduler_from(schedule, Form::chain_float32, rates);
  for (int i = 0; i < 3; i++) MUST(scheduler.step(rates));
  CHECK_SAME_BITS(rates[0], static_cast<double>(static_cast<float>(bases[0]) * 0.1F));
}

// ---- Functions of the caller -------------------------------------------------------------------

void test_function_of_the_caller() {
  const auto alive = std::make_shared<double>(0.5);
  Rates rates;
  {
    const Schedule schedule = MUST(Schedule::create(
        lambda_lr, {{"f", [alive](double epoch) { return 1.0 / (1.0 + *alive * epoch); }},
                    {"unused", [alive](double) { return *alive; }}}));
    Scheduler scheduler = scheduler_from(schedule, Form::chain, rates);
    CHECK(alive.use_count() >= 2);
    for (int epoch = 1; epoch < steps; epoch++) {
      MUST(scheduler.step(rates));
      for (std::size_t i = 0; i < rates.size(); i++) {
        CHECK_SAME_BITS(rates[i], bases[i] * (1.0 / (1.0 + 0.5 * epoch)));
      }
      record(rates);
    }
    Scheduler restored = MUST(Scheduler::restore(MUST(scheduler.checkpoint()),
                                                 {{"f", [alive](double) { return *alive; }}}));
    MUST(restored.step(rates));
    CHECK_SAME_BITS(rates[0], bases[0] * 0.5);
  }
  CHECK(alive.use_count() == 1);
}

void test_function_is_gone_where_creating_failed() {
  const auto alive = std::make_shared<double>(0.5);
  const auto f = [alive](double) { return *alive; };
  CHECK_FAILS(Schedule::create("{}", {{"f", f}}), spec, "type: missing");
  CHECK_FAILS(Schedule::create(lambda_lr, {{"g", f}}), spec, "lr_lambda");
  CHECK_FAILS(Scheduler::restore("[]", {{"f", f}}), state, "");
  CHECK_FAILS(Schedule::create(lambda_lr, {{"f", nullptr}}), argument, "functions[0].call: NULL");
  CHECK(alive.use_count() == 2);  // here, and in f
}

// A schedule whose function fails at epoch 2 in a way of its own.
template <class Fail>
Schedule failing(Fail fail) {
  return MUST(Schedule::create(lambda_lr, {{"f", [fail](double epoch) -> swiftlr::Returned<double> {
                                              if (epoch == 2) return fail();
                                              return 1 / (1 + epoch);
                                            }}}));
}

// After a step that failed, the scheduler is unchanged and can take the next step.
template <class Check>
void check_failing_step(const Schedule &schedule, Check check) {
  Rates rates;
  Scheduler scheduler = scheduler_from(schedule, Form::chain, rates);
  MUST(scheduler.step(rates));
  const Rates before = rates;
  for (int i = 0; i < 2; i++) {
    check(scheduler, rates);
    CHECK(rates == before && MUST(scheduler.last_epoch()) == 1);
  }
  MUST(scheduler.step_to(3, rates));
  CHECK_SAME_BITS(rates[0], bases[0] * 0.25);
}

#ifndef SWIFTLR_NO_EXCEPTIONS

struct Own {
  int number;
};

void test_failing_function() {
  const Schedule schedule = failing([]() -> double { throw Own{42}; });
  check_failing_step(schedule, [](Scheduler &scheduler, Rates &rates) {
    int caught = 0;
    try {
      scheduler.step(rates);
    } catch (const Own &own) {
      caught = own.number;
    }
    CHECK(caught == 42);
  });
  Rates values{1, 2, 3};
  int caught = 0;
  try {
    schedule.fill(1, 0, 1, values);
  } catch (const Own &own) {
    caught = own.number;
  }
  CHECK(caught == 42 && values == (Rates{1, 2, 3}));
}

// A function that uses swiftlr itself, meets a failure there and gets over it.
void test_functions_nest() {
  const Schedule inner = failing([]() -> double { throw Own{1}; });
  const auto recovering = [&](double epoch) {
    try {
      return inner.value(1, epoch);
    } catch (const Own &) {
      return 0.5;
    }
  };
  const Schedule outer = MUST(Schedule::create(lambda_lr, {{"f", recovering}}));
  CHECK_SAME_BITS(outer.value(1, 2), 0.5);
  const Schedule passing = MUST(
      Schedule::create(lambda_lr, {{"f", [&](double epoch) { return inner.value(1, epoch); }}}));
  bool passed = false;
  try {
    static_cast<void>(passing.value(1, 2));
  } catch (const Own &) {
    passed = true;
  }
  CHECK(passed);
}

// An exception ends at the library where it was called from C.
void test_function_called_from_c() {
  const Schedule schedule = failing([]() -> double { throw Own{1}; });
  double value = -1;
  CHECK(swiftlr_schedule_value(schedule.get(), 1, 2, &value) == SWIFTLR_ERROR_CALLBACK);
  CHECK(value == -1 && std::string(swiftlr_last_error()).find("an exception") != std::string::npos);
}

#else

void test_failing_function() {
  const swiftlr::Failure own{Status::domain, "no factor at 2"};
  check_failing_step(failing([own] { return own; }), [](Scheduler &scheduler, Rates &rates) {
    CHECK_FAILS(scheduler.step(rates), domain, "no factor at 2");
  });
#ifdef __cpp_exceptions
  check_failing_step(failing([]() -> double { throw std::runtime_error("thrown at 2"); }),
                     [](Scheduler &scheduler, Rates &rates) {
                       CHECK_FAILS(scheduler.step(rates), callback, "thrown at 2");
                     });
  check_failing_step(failing([]() -> double { throw 42; }), [](Scheduler &scheduler, Rates &rates) {
    CHECK_FAILS(scheduler.step(rates), callback, "no std::exception");
  });
#endif
}

void test_functions_nest() {
  const Schedule inner = failing([] { return swiftlr::Failure{Status::domain, "inner"}; });
  const auto recovering = [&](double epoch) {
    auto value = inner.value(1, epoch);
    return value ? value.value() : 0.5;
  };
  const Schedule outer = MUST(Schedule::create(lambda_lr, {{"f", recovering}}));
  CHECK_SAME_BITS(MUST(outer.value(1, 2)), 0.5);
  const Schedule passing = MUST(
      Schedule::create(lambda_lr, {{"f", [&](double epoch) { return inner.value(1, epoch); }}}));
  CHECK_FAILS(passing.value(1, 2), domain, "inner");
}

void test_function_called_from_c() {
  const Schedule schedule = failing([] { return swiftlr::Failure{Status::domain, ""}; });
  double value = -1;
  CHECK(swiftlr_schedule_value(schedule.get(), 1, 2, &value) == SWIFTLR_ERROR_CALLBACK);
  CHECK(value == -1);
}

#endif

// Threads share a schedule; each meets the failure of its own call.
void test_threads() {
  static thread_local int thread = -1;
  const Schedule schedule = failing([]() -> swiftlr::Returned<double> {
    std::this_thread::yield();  // in the middle of a call
#ifndef SWIFTLR_NO_EXCEPTIONS
    throw swiftlr::Error(Status::domain, std::to_string(thread));
#else
    return swiftlr::Failure{Status::domain, std::to_string(thread)};
#endif
  });
  std::array<int, 4> met{};
  std::atomic<std::size_t> ready = 0;
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < met.size(); i++) {
    threads.emplace_back([&, i] {
      thread = static_cast<int>(i);
      for (ready += 1; ready < met.size();) std::this_thread::yield();
      for (int round = 0; round < 200; round++) {
        const Outcome outcome = OUTCOME(schedule.value(1, 2));
        met[i] += outcome.status == Status::domain && outcome.message == std::to_string(i);
      }
    });
  }
  for (std::thread &one : threads) one.join();
  for (int count : met) CHECK(count == 200);
}

// ---- Errors, handles, views --------------------------------------------------------------------

void test_errors() {
  CHECK_FAILS(Schedule::create(R"({"type": "torch.StepLR", "step_size": 0})"), spec,
              "step_size: 0 ");
  CHECK_FAILS(Schedule::create("{"), json, "line 1");
  CHECK_FAILS(Schedule::create({}), argument, "spec: NULL");
  const Schedule schedule = MUST(Schedule::create(step_lr));
  Rates rates = bases, none;
  CHECK_FAILS(Scheduler::create(schedule, static_cast<Form>(7), rates), argument, "form: 7 ");
  CHECK_FAILS(Scheduler::create(schedule, Form::chain, none), argument, "");
  Scheduler scheduler = scheduler_from(schedule, Form::chain, rates);
  CHECK_FAILS(scheduler.step(Span(rates.data(), 1)), count, "count: 1 ");
  CHECK_FAILS(scheduler.load_state("{"), json, "");
  MUST(scheduler.step(rates));
  CHECK(std::string(swiftlr::status_name(Status::spec)) == "SPEC");
  CHECK(std::string(swiftlr::status_name(static_cast<Status>(99))) == "UNKNOWN");
}

void test_moved_from() {
  static_assert(!std::is_copy_constructible_v<Schedule> && !std::is_copy_assignable_v<Schedule>);
  static_assert(!std::is_copy_constructible_v<Scheduler> && !std::is_copy_assignable_v<Scheduler>);
  static_assert(std::is_nothrow_move_constructible_v<Schedule>);
  static_assert(std::is_nothrow_move_assignable_v<Scheduler>);

  Rates rates = bases;
  Schedule schedule = MUST(Schedule::create(step_lr));
  Scheduler scheduler = MUST(Scheduler::create(schedule, Form::chain, rates));
  const Schedule kept = std::move(schedule);
  Scheduler other = MUST(Scheduler::create(kept, Form::closed, rates));
  other = std::move(scheduler);
  MUST(other.step(rates));
  CHECK_FAILS(schedule.value(1, 0), argument, "schedule: NULL");
  CHECK_FAILS(schedule.spec(), argument, "schedule: NULL");
  CHECK_FAILS(schedule.fingerprint(), argument, "schedule: NULL");
  CHECK_FAILS(schedule.next_change(1, 0), argument, "schedule: NULL");
  CHECK_FAILS(schedule.explain(1, 0), argument, "schedule: NULL");
  CHECK_FAILS(schedule.horizon(), argument, "schedule: NULL");
  CHECK_FAILS(schedule.envelope(0, 1, 0, 9, rates, rates), argument, "schedule: NULL");
  CHECK_FAILS(schedule.outline(0, 1, 0, 9, 9), argument, "schedule: NULL");
  CHECK_FAILS(schedule.check(1), argument, "schedule: NULL");
  CHECK_FAILS(Scheduler::create(schedule, Form::chain, rates), argument, "schedule: NULL");
  CHECK_FAILS(scheduler.clone(), argument, "scheduler: NULL");
  CHECK_FAILS(scheduler.step(rates), argument, "scheduler: NULL");
  CHECK_FAILS(scheduler.checkpoint(), argument, "scheduler: NULL");
  CHECK_FAILS(scheduler.group_count(), argument, "scheduler: NULL");
  CHECK(scheduler.get() == nullptr && other.get() != nullptr);
}

void test_views() {
  static_assert(!std::is_constructible_v<Span, const Rates &>);
  static_assert(!std::is_constructible_v<Span, std::vector<float> &>);
  static_assert(!std::is_constructible_v<swiftlr::FloatSpan, Rates &>);
  const Schedule schedule =
      MUST(Schedule::create(R"({"type": "torch.ExponentialLR", "gamma": 0.5})"));
  double array[3] = {};
  std::array<double, 3> standard{};
  MUST(schedule.fill(1, 0, 1, array));
  MUST(schedule.fill(1, 0, 1, standard));
  CHECK(array[2] == 0.25 && standard[2] == 0.25);
  std::vector<float> floats(3);
  MUST(schedule.fill(0.1, 0, 1, floats));
  CHECK(floats[2] == static_cast<float>(0.1 * 0.25));
#if __cplusplus >= 202002L
  MUST(schedule.fill(8, 0, 1, std::span(array).subspan(1)));
  CHECK(array[0] == 1 && array[2] == 4);
#endif
}

void test_initial_rates() {
  const Schedule schedule = MUST(
      Schedule::create(R"({"type": "torch.OneCycleLR", "max_lr": [0.3, 0.4], "total_steps": 10})"));
  std::vector<double> both{0.1, 0.01}, first(2);
  const std::vector<double> fixed = both;
  const double array[] = {0.1, 0.01};
  const Scheduler in_and_out = MUST(Scheduler::create(schedule, Form::chain, both));
  CHECK(both[0] < 0.1 && both[1] > 0.01);
  for (const Scheduler &scheduler : {MUST(Scheduler::create(schedule, Form::chain, fixed)),
                                     MUST(Scheduler::create(schedule, Form::chain, array)),
                                     MUST(Scheduler::create(schedule, Form::chain, {0.1, 0.01}))}) {
    MUST(scheduler.last_lr(first));
    CHECK(first == both);
  }
  CHECK(fixed[0] == 0.1);
  CHECK_FAILS(Scheduler::create(schedule, Form::chain, {0.1}), count, "groups: 1");
}

void test_library() {
  const auto number = [](int part) { return std::to_string(part); };
  CHECK(swiftlr::version() == number(SWIFTLR_VERSION_MAJOR) + "." + number(SWIFTLR_VERSION_MINOR) +
                                  "." + number(SWIFTLR_VERSION_PATCH));
  CHECK(swiftlr::abi() == SWIFTLR_ABI);
}

}  // namespace

int main(int argc, char **argv) {
  if (argc != 2) return std::fprintf(stderr, "usage: %s TRACE\n", argv[0]), 2;
  trace = std::fopen(argv[1], "w");
  if (trace == nullptr) return std::perror(argv[1]), 2;
  for (const formula &f : formulas) test_formula(f);
  test_function_of_the_caller();
  test_function_is_gone_where_creating_failed();
  test_failing_function();
  test_functions_nest();
  test_function_called_from_c();
  test_threads();
  test_text();
  test_operations();
  test_metric();
  test_momentum();
  test_curves();
  test_lengths();
  test_float32();
  test_errors();
  test_moved_from();
  test_views();
  test_written_by_hand();
  test_types();
  test_composed();
  test_groups();
  test_floats();
  test_finder();
  test_laws();
  test_initial_rates();
  test_library();
  CHECK(std::fclose(trace) == 0);
  std::printf("%d failures\n", failures);
  return failures != 0;
}
