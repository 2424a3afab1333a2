// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! Each constructor makes what the example of its type says in JSON, with its defaults written out.

use swiftlr::{types, Error, Functions, Schedule};

#[track_caller]
fn expect(json: &str, build: impl FnOnce(&Functions) -> Result<Schedule, Error>) {
    let functions = Functions::new().with("my_function", |_| 1.0);
    let expected = Schedule::from_json_with(json, &functions).unwrap();
    assert_eq!(build(&functions).unwrap().spec(), expected.spec());
}

#[test]
#[rustfmt::skip]
fn axolotl() {
    expect(r#"{"type": "axolotl.cosine_constant", "num_warmup_steps": 10, "num_training_steps": 100, "constant_lr_ratio": 0.8}"#, |f| types::axolotl::cosine_constant::new(10, 100, 0.8).min_lr_ratio(0.0).num_cycles(0.5).build_with(f));
    expect(r#"{"type": "axolotl.get_cosine_schedule_with_quadratic_warmup", "num_warmup_steps": 10, "num_training_steps": 100}"#, |f| types::axolotl::get_cosine_schedule_with_quadratic_warmup::new(10, 100).num_cycles(0.5).build_with(f));
    expect(r#"{"type": "axolotl.get_cosine_schedule_with_min_lr", "num_warmup_steps": 10, "num_training_steps": 100}"#, |f| types::axolotl::get_cosine_schedule_with_min_lr::new(10, 100).min_lr_ratio(0.0).build_with(f));
    expect(r#"{"type": "axolotl.RexLR", "max_lr": 1.0, "min_lr": 0.1, "total_steps": 100}"#, |f| types::axolotl::RexLR::new(1.0, 0.1).total_steps(100).num_warmup_steps(0).build_with(f));
    expect(r#"{"type": "axolotl.InterpolatingLogScheduler", "num_steps": 100, "min_lr": 0.001, "max_lr": 1.0}"#, |f| types::axolotl::InterpolatingLogScheduler::new(100, 0.001, 1.0).build_with(f));
    expect(r#"{"type": "axolotl.JaggedLRRestartScheduler", "inner_schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "jagged_restart_steps": 25, "jagged_restart_warmup_steps": 5}"#, |f| types::axolotl::JaggedLRRestartScheduler::new(types::torch::CosineAnnealingLR::new(100), 25, 5).jagged_restart_anneal_steps(1).min_lr_scale(0.001).build_with(f));
}

#[test]
#[rustfmt::skip]
fn bert() {
    expect(r#"{"type": "bert.create_optimizer", "num_train_steps": 100}"#, |f| types::bert::create_optimizer::new(100).num_warmup_steps(0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn big_vision() {
    expect(r#"{"type": "big_vision.rsqrt", "total_steps": 100, "warmup_steps": 10}"#, |f| types::big_vision::rsqrt::new(100, 10).cooldown_steps(0).timescale(10000).shift(0).build_with(f));
    expect(r#"{"type": "big_vision.polynomial", "total_steps": 100}"#, |f| types::big_vision::polynomial::new(100).warmup_steps(0).cooldown_steps(0).power(1).end(0).build_with(f));
    expect(r#"{"type": "big_vision.linear", "total_steps": 100}"#, |f| types::big_vision::linear::new(100).warmup_steps(0).cooldown_steps(0).power(1).end(0).build_with(f));
    expect(r#"{"type": "big_vision.cosine", "total_steps": 100}"#, |f| types::big_vision::cosine::new(100).warmup_steps(0).cooldown_steps(0).build_with(f));
    expect(r#"{"type": "big_vision.stair", "total_steps": 100, "steps": [50], "mults": [0.5]}"#, |f| types::big_vision::stair::new(100, [50], [0.5]).warmup_steps(0).cooldown_steps(0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn budget() {
    expect(r#"{"type": "budget.linear", "total": 100}"#, |f| types::budget::linear::new(100).build_with(f));
}

#[test]
#[rustfmt::skip]
fn burn() {
    expect(r#"{"type": "burn.ConstantLr", "lr": 1.0}"#, |f| types::burn::ConstantLr::new(1.0).build_with(f));
    expect(r#"{"type": "burn.LinearLrScheduler", "initial_lr": 1.0, "final_lr": 0.1, "num_iters": 100}"#, |f| types::burn::LinearLrScheduler::new(1.0, 0.1, 100).build_with(f));
    expect(r#"{"type": "burn.CosineAnnealingLrScheduler", "initial_lr": 1.0, "num_iters": 100}"#, |f| types::burn::CosineAnnealingLrScheduler::new(1.0, 100).min_lr(0.0).build_with(f));
    expect(r#"{"type": "burn.ExponentialLrScheduler", "initial_lr": 1.0, "gamma": 0.95}"#, |f| types::burn::ExponentialLrScheduler::new(1.0, 0.95).build_with(f));
    expect(r#"{"type": "burn.StepLrScheduler", "initial_lr": 1.0, "step_size": 100}"#, |f| types::burn::StepLrScheduler::new(1.0, 100).gamma(0.1).build_with(f));
    expect(r#"{"type": "burn.NoamLrScheduler", "factor": 1.0}"#, |f| types::burn::NoamLrScheduler::new(1.0).warmup_steps(4000).model_size(512).build_with(f));
    expect(r#"{"type": "burn.SequentialLrScheduler", "schedulers": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "num_iters": [50]}"#, |f| types::burn::SequentialLrScheduler::new([types::torch::CosineAnnealingLR::new(100).into(), types::torch::CosineAnnealingLR::new(100).into()], [50]).build_with(f));
    expect(r#"{"type": "burn.ComposedLrScheduler", "schedulers": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}]}"#, |f| types::burn::ComposedLrScheduler::new([types::torch::CosineAnnealingLR::new(100).into(), types::torch::CosineAnnealingLR::new(100).into()]).reduction("prod").build_with(f));
}

#[test]
#[rustfmt::skip]
fn caffe() {
    expect(r#"{"type": "caffe.lr_policy"}"#, |f| types::caffe::lr_policy::new().lr_policy("fixed").gamma(1.0).power(1.0).stepsize(1).max_iter(1).build_with(f));
    expect(r#"{"type": "caffe.multistep", "stepvalue": [50]}"#, |f| types::caffe::multistep::new([50]).gamma(1.0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn composer() {
    expect(r#"{"type": "composer.ConstantScheduler", "t_max": 100}"#, |f| types::composer::ConstantScheduler::new(100).alpha(1.0).build_with(f));
    expect(r#"{"type": "composer.StepScheduler", "step_size": 100}"#, |f| types::composer::StepScheduler::new(100).gamma(0.1).build_with(f));
    expect(r#"{"type": "composer.LinearScheduler", "t_max": 100}"#, |f| types::composer::LinearScheduler::new(100).alpha_i(1.0).alpha_f(0.0).build_with(f));
    expect(r#"{"type": "composer.ExponentialScheduler", "gamma": 0.5, "decay_period": 100}"#, |f| types::composer::ExponentialScheduler::new(0.5, 100).build_with(f));
    expect(r#"{"type": "composer.CosineAnnealingScheduler", "t_max": 100}"#, |f| types::composer::CosineAnnealingScheduler::new(100).alpha_f(0.0).build_with(f));
    expect(r#"{"type": "composer.PolynomialScheduler", "power": 2, "t_max": 100}"#, |f| types::composer::PolynomialScheduler::new(2, 100).alpha_f(0.0).build_with(f));
    expect(r#"{"type": "composer.ConstantWithWarmupScheduler", "t_warmup": 10, "t_max": 100}"#, |f| types::composer::ConstantWithWarmupScheduler::new(10, 100).alpha(1.0).scale_warmup(false).scale_schedule_ratio(1.0).build_with(f));
    expect(r#"{"type": "composer.LinearWithWarmupScheduler", "t_warmup": 10, "t_max": 100}"#, |f| types::composer::LinearWithWarmupScheduler::new(10, 100).alpha_i(1.0).alpha_f(0.0).scale_warmup(false).scale_schedule_ratio(1.0).build_with(f));
    expect(r#"{"type": "composer.CosineAnnealingWithWarmupScheduler", "t_warmup": 10, "t_max": 100}"#, |f| types::composer::CosineAnnealingWithWarmupScheduler::new(10, 100).alpha_f(0.0).scale_warmup(false).scale_schedule_ratio(1.0).build_with(f));
    expect(r#"{"type": "composer.PolynomialWithWarmupScheduler", "t_warmup": 10, "t_max": 100}"#, |f| types::composer::PolynomialWithWarmupScheduler::new(10, 100).power(2.0).alpha_f(0.0).scale_warmup(false).scale_schedule_ratio(1.0).build_with(f));
    expect(r#"{"type": "composer.CosineAnnealingWarmRestartsScheduler", "t_0": 100}"#, |f| types::composer::CosineAnnealingWarmRestartsScheduler::new(100).t_mult(1.0).alpha_f(0.0).build_with(f));
    expect(r#"{"type": "composer.MultiStepScheduler", "milestones": [50]}"#, |f| types::composer::MultiStepScheduler::new([50]).gamma(0.1).build_with(f));
    expect(r#"{"type": "composer.MultiStepWithWarmupScheduler", "t_warmup": 20, "milestones": [50]}"#, |f| types::composer::MultiStepWithWarmupScheduler::new(20, [50]).gamma(0.1).scale_warmup(false).scale_schedule_ratio(1.0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn darknet() {
    expect(r#"{"type": "darknet.policy", "learning_rate": 1.0}"#, |f| types::darknet::policy::new(1.0).policy("constant").burn_in(0).power(4.0).scale(1.0).step(1).gamma(1.0).max_batches(1).seed(0).build_with(f));
    expect(r#"{"type": "darknet.steps", "learning_rate": 1.0, "steps": [50], "scales": [0.1]}"#, |f| types::darknet::steps::new(1.0, [50], [0.1]).burn_in(0).power(4.0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn deepspeed() {
    expect(r#"{"type": "deepspeed.WarmupLR"}"#, |f| types::deepspeed::WarmupLR::new().warmup_min_lr(0.0).warmup_num_steps(1000).warmup_type("log").build_with(f));
    expect(r#"{"type": "deepspeed.WarmupDecayLR", "total_num_steps": 100}"#, |f| types::deepspeed::WarmupDecayLR::new(100).warmup_min_lr(0.0).warmup_max_lr(0.001).warmup_num_steps(1000).warmup_type("log").build_with(f));
    expect(r#"{"type": "deepspeed.WarmupCosineLR", "total_num_steps": 100}"#, |f| types::deepspeed::WarmupCosineLR::new(100).warmup_min_ratio(0.0).warmup_num_steps(1000).cos_min_ratio(0.0001).warmup_type("log").build_with(f));
    expect(r#"{"type": "deepspeed.LRRangeTest"}"#, |f| types::deepspeed::LRRangeTest::new().lr_range_test_min_lr(0.001).lr_range_test_step_size(2000).lr_range_test_step_rate(1.0).lr_range_test_staircase(false).build_with(f));
    expect(r#"{"type": "deepspeed.OneCycle", "cycle_min_lr": 1.0, "cycle_max_lr": 0.1}"#, |f| types::deepspeed::OneCycle::new(1.0, 0.1).cycle_first_step_size(2000).cycle_first_stair_count(0).decay_step_size(0).decay_lr_rate(0.0).build_with(f));
    expect(r#"{"type": "deepspeed.OneCycle.momentum"}"#, |f| types::deepspeed::OneCycle_momentum::new().cycle_first_step_size(2000).cycle_first_stair_count(0).decay_step_size(0).cycle_min_mom(0.8).cycle_max_mom(0.9).decay_mom_rate(0.0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn detectron2() {
    expect(r#"{"type": "detectron2.WarmupParamScheduler", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "warmup_factor": 0.001, "warmup_length": 0.1}"#, |f| types::detectron2::WarmupParamScheduler::new(types::torch::CosineAnnealingLR::new(100), 0.001, 0.1).warmup_method("linear").rescale_interval(false).build_with(f));
    expect(r#"{"type": "detectron2.LRMultiplier", "multiplier": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "max_iter": 100}"#, |f| types::detectron2::LRMultiplier::new(types::torch::CosineAnnealingLR::new(100), 100).build_with(f));
}

#[test]
#[rustfmt::skip]
fn diffusers() {
    expect(r#"{"type": "diffusers.constant"}"#, |f| types::diffusers::constant::new().build_with(f));
    expect(r#"{"type": "diffusers.constant_with_warmup", "num_warmup_steps": 20}"#, |f| types::diffusers::constant_with_warmup::new(20).build_with(f));
    expect(r#"{"type": "diffusers.linear", "num_warmup_steps": 10, "num_training_steps": 100}"#, |f| types::diffusers::linear::new(10, 100).build_with(f));
    expect(r#"{"type": "diffusers.cosine", "num_warmup_steps": 10, "num_training_steps": 100}"#, |f| types::diffusers::cosine::new(10, 100).num_cycles(0.5).build_with(f));
    expect(r#"{"type": "diffusers.cosine_with_restarts", "num_warmup_steps": 10, "num_training_steps": 100}"#, |f| types::diffusers::cosine_with_restarts::new(10, 100).num_cycles(1).build_with(f));
    expect(r#"{"type": "diffusers.polynomial", "num_warmup_steps": 10, "num_training_steps": 100}"#, |f| types::diffusers::polynomial::new(10, 100).lr_end(1e-07).power(1.0).build_with(f));
    expect(r#"{"type": "diffusers.piecewise_constant", "step_rules": [[0, 1.0], [100, 0.1]], "last_ratio": 0.01}"#, |f| types::diffusers::piecewise_constant::new([(0, 1.0), (100, 0.1)]).last_ratio(0.01).build_with(f));
}

#[test]
#[rustfmt::skip]
fn dino() {
    expect(r#"{"type": "dino.cosine_scheduler", "final_value": 0.0, "epochs": 10, "niter_per_ep": 10}"#, |f| types::dino::cosine_scheduler::new(0.0, 10, 10).warmup_epochs(0).start_warmup_value(0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn dinov2() {
    expect(r#"{"type": "dinov2.CosineScheduler", "final_value": 0.0, "total_iters": 100}"#, |f| types::dinov2::CosineScheduler::new(0.0, 100).warmup_iters(0).start_warmup_value(0).freeze_iters(0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn djl() {
    expect(r#"{"type": "djl.FixedTracker", "value": 1.0}"#, |f| types::djl::FixedTracker::new(1.0).build_with(f));
    expect(r#"{"type": "djl.FactorTracker", "baseValue": 1.0, "factor": 0.95}"#, |f| types::djl::FactorTracker::new(1.0, 0.95).build_with(f));
    expect(r#"{"type": "djl.LinearTracker", "baseValue": 1.0, "slope": -0.01}"#, |f| types::djl::LinearTracker::new(1.0, -0.01).build_with(f));
    expect(r#"{"type": "djl.MultiFactorTracker", "baseValue": 1.0, "steps": [30, 60]}"#, |f| types::djl::MultiFactorTracker::new(1.0, [30, 60]).factor(1).build_with(f));
    expect(r#"{"type": "djl.CosineTracker", "baseValue": 1.0, "maxUpdates": 100}"#, |f| types::djl::CosineTracker::new(1.0, 100).finalValue(0.01).build_with(f));
    expect(r#"{"type": "djl.CyclicalTracker"}"#, |f| types::djl::CyclicalTracker::new().baseValue(0.001).maxValue(0.006).stepSizeUp(2000).stepSizeDown(0).mode("TRIANGULAR").gamma(1.0).build_with(f));
    expect(r#"{"type": "djl.PolynomialDecayTracker", "baseValue": 1.0, "endLearningRate": 0.1, "decaySteps": 100}"#, |f| types::djl::PolynomialDecayTracker::new(1.0, 0.1, 100).power(1).build_with(f));
    expect(r#"{"type": "djl.WarmUpTracker", "mainTracker": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "warmUpSteps": 20}"#, |f| types::djl::WarmUpTracker::new(types::torch::CosineAnnealingLR::new(100)).warmUpSteps(20).warmUpBeginValue(0).warmUpMode("LINEAR").build_with(f));
}

#[test]
#[rustfmt::skip]
fn dl4j() {
    expect(r#"{"type": "dl4j.FixedSchedule", "value": 1.0}"#, |f| types::dl4j::FixedSchedule::new(1.0).build_with(f));
    expect(r#"{"type": "dl4j.ExponentialSchedule", "initialValue": 1.0, "gamma": 0.95}"#, |f| types::dl4j::ExponentialSchedule::new(1.0, 0.95).build_with(f));
    expect(r#"{"type": "dl4j.InverseSchedule", "initialValue": 1.0, "gamma": 0.1, "power": 2}"#, |f| types::dl4j::InverseSchedule::new(1.0, 0.1, 2).build_with(f));
    expect(r#"{"type": "dl4j.PolySchedule", "initialValue": 1.0, "power": 2, "maxIter": 100}"#, |f| types::dl4j::PolySchedule::new(1.0, 2, 100).build_with(f));
    expect(r#"{"type": "dl4j.SigmoidSchedule", "initialValue": 1.0, "gamma": -0.1, "stepSize": 50}"#, |f| types::dl4j::SigmoidSchedule::new(1.0, -0.1, 50).build_with(f));
    expect(r#"{"type": "dl4j.StepSchedule", "initialValue": 1.0, "decayRate": 0.1, "step": 100}"#, |f| types::dl4j::StepSchedule::new(1.0, 0.1, 100).build_with(f));
    expect(r#"{"type": "dl4j.CycleSchedule", "initialLearningRate": 0.1, "maxLearningRate": 1.0, "cycleLength": 100, "annealingLength": 20, "annealingDecay": 0.9}"#, |f| types::dl4j::CycleSchedule::new(0.1, 1.0, 100, 20, 0.9).build_with(f));
    expect(r#"{"type": "dl4j.RampSchedule", "baseSchedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "numIter": 20}"#, |f| types::dl4j::RampSchedule::new(types::torch::CosineAnnealingLR::new(100), 20).build_with(f));
    expect(r#"{"type": "dl4j.MapSchedule", "values": [[0, 1.0], [100, 0.1]]}"#, |f| types::dl4j::MapSchedule::new([(0, 1.0), (100, 0.1)]).build_with(f));
}

#[test]
#[rustfmt::skip]
fn epfml() {
    expect(r#"{"type": "epfml.wsd", "n_iterations": 100, "n_warmup": 10}"#, |f| types::epfml::wsd::new(100, 10).init_div_factor(100).final_lr_factor(0.01).fract_decay(0.1).decay_type("linear").build_with(f));
}

#[test]
#[rustfmt::skip]
fn espnet() {
    expect(r#"{"type": "espnet.WarmupLR", "warmup_steps": 20}"#, |f| types::espnet::WarmupLR::new().warmup_steps(20).build_with(f));
    expect(r#"{"type": "espnet.NoamLR", "warmup_steps": 20}"#, |f| types::espnet::NoamLR::new().model_size(320).warmup_steps(20).build_with(f));
    expect(r#"{"type": "espnet.PiecewiseLinearWarmupLR", "warmup_steps_list": [0, 20], "warmup_lr_list": [0.0, 1.0]}"#, |f| types::espnet::PiecewiseLinearWarmupLR::new().warmup_steps_list([0, 20]).warmup_lr_list([0.0, 1.0]).build_with(f));
    expect(r#"{"type": "espnet.WarmupStepLR", "warmup_steps": 10, "steps_per_epoch": 20}"#, |f| types::espnet::WarmupStepLR::new().warmup_steps(10).steps_per_epoch(20).step_size(1).gamma(0.1).build_with(f));
    expect(r#"{"type": "espnet.WarmupReduceLROnPlateau", "warmup_steps": 10}"#, |f| types::espnet::WarmupReduceLROnPlateau::new().warmup_steps(10).mode("min").factor(0.1).patience(10).threshold(0.0001).threshold_mode("rel").cooldown(0).min_lr(0).eps(1e-08).build_with(f));
    expect(r#"{"type": "espnet.CosineAnnealingWarmupRestarts", "first_cycle_steps": 100}"#, |f| types::espnet::CosineAnnealingWarmupRestarts::new(100).cycle_mult(1.0).max_lr(0.1).min_lr(0.001).warmup_steps(0).gamma(1.0).by_epoch(false).build_with(f));
    expect(r#"{"type": "espnet.TristageLR", "max_steps": 100}"#, |f| types::espnet::TristageLR::new().max_steps(100).warmup_ratio(0.1).hold_ratio(0.4).decay_ratio(0.5).init_lr_scale(0.01).final_lr_scale(0.01).build_with(f));
    expect(r#"{"type": "espnet.ExponentialDecayWarmup", "max_lr": 1.0, "min_lr": 0.01, "total_steps": 100}"#, |f| types::espnet::ExponentialDecayWarmup::new(1.0, 0.01, 100).warmup_steps(0).warm_from_zero(false).build_with(f));
}

#[test]
#[rustfmt::skip]
fn fairseq() {
    expect(r#"{"type": "fairseq.inverse_sqrt"}"#, |f| types::fairseq::inverse_sqrt::new().warmup_updates(4000).warmup_init_lr(-1.0).build_with(f));
    expect(r#"{"type": "fairseq.polynomial_decay"}"#, |f| types::fairseq::polynomial_decay::new().warmup_updates(0).end_learning_rate(0.0).power(1.0).total_num_update(1000000.0).build_with(f));
    expect(r#"{"type": "fairseq.cosine", "lr_period_updates": 100}"#, |f| types::fairseq::cosine::new().warmup_updates(0).warmup_init_lr(-1.0).min_lr(0.0).t_mult(1.0).lr_period_updates(100).lr_shrink(0.1).build_with(f));
    expect(r#"{"type": "fairseq.tri_stage"}"#, |f| types::fairseq::tri_stage::new().warmup_steps(4000).hold_steps(20000).decay_steps(60000).init_lr_scale(0.01).final_lr_scale(0.01).build_with(f));
    expect(r#"{"type": "fairseq.triangular", "max_lr": 1.0}"#, |f| types::fairseq::triangular::new(1.0).lr_period_updates(5000).lr_shrink(0.1).shrink_min(false).build_with(f));
    expect(r#"{"type": "fairseq.step"}"#, |f| types::fairseq::step::new().warmup_updates(0).warmup_init_lr(-1.0).min_lr(0.0).lr_decay_period(25000).lr_decay(0.5).build_with(f));
    expect(r#"{"type": "fairseq.manual", "update2lr": [[0, 1.0], [100, 0.1]]}"#, |f| types::fairseq::manual::new([(0, 1.0), (100, 0.1)]).build_with(f));
    expect(r#"{"type": "fairseq.fixed", "lr": [1.0, 0.1]}"#, |f| types::fairseq::fixed::new([1.0, 0.1]).lr_shrink(0.1).warmup_updates(0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn fastai() {
    expect(r#"{"type": "fastai.SchedNo", "start": 1.0, "end": 0.1}"#, |f| types::fastai::SchedNo::new(1.0, 0.1).build_with(f));
    expect(r#"{"type": "fastai.SchedLin", "start": 1.0, "end": 0.1}"#, |f| types::fastai::SchedLin::new(1.0, 0.1).build_with(f));
    expect(r#"{"type": "fastai.SchedCos", "start": 1.0, "end": 0.1}"#, |f| types::fastai::SchedCos::new(1.0, 0.1).build_with(f));
    expect(r#"{"type": "fastai.SchedExp", "start": 1.0, "end": 0.1}"#, |f| types::fastai::SchedExp::new(1.0, 0.1).build_with(f));
    expect(r#"{"type": "fastai.SchedPoly", "start": 1.0, "end": 0.1, "power": 2}"#, |f| types::fastai::SchedPoly::new(1.0, 0.1, 2).build_with(f));
    expect(r#"{"type": "fastai.combined_cos", "pct": 0.25, "start": 0.1, "middle": 1.0, "end": 0.0}"#, |f| types::fastai::combined_cos::new(0.25, 0.1, 1.0, 0.0).build_with(f));
    expect(r#"{"type": "fastai.fit_one_cycle"}"#, |f| types::fastai::fit_one_cycle::new().div(25.0).div_final(100000.0).pct_start(0.25).build_with(f));
    expect(r#"{"type": "fastai.fit_flat_cos"}"#, |f| types::fastai::fit_flat_cos::new().div_final(100000.0).pct_start(0.75).build_with(f));
    expect(r#"{"type": "fastai.fit_sgdr", "n_cycles": 3, "cycle_len": 1}"#, |f| types::fastai::fit_sgdr::new(3, 1).cycle_mult(2).build_with(f));
    expect(r#"{"type": "fastai.combine_scheds", "pcts": [0.25, 0.75], "scheds": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}]}"#, |f| types::fastai::combine_scheds::new([0.25, 0.75], [types::torch::CosineAnnealingLR::new(100).into(), types::torch::CosineAnnealingLR::new(100).into()]).build_with(f));
    expect(r#"{"type": "fastai.ReduceLROnPlateau"}"#, |f| types::fastai::ReduceLROnPlateau::new().comp("less").min_delta(0.0).patience(1).factor(10.0).min_lr(0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn flux() {
    expect(r#"{"type": "flux.Step", "start": 1.0, "decay": 0.1, "step_sizes": 100}"#, |f| types::flux::Step::new(1.0, 0.1, 100).build_with(f));
    expect(r#"{"type": "flux.Exp", "start": 1.0, "decay": 0.95}"#, |f| types::flux::Exp::new(1.0, 0.95).build_with(f));
    expect(r#"{"type": "flux.Poly", "start": 1.0, "degree": 2, "max_iter": 100}"#, |f| types::flux::Poly::new(1.0, 2, 100).build_with(f));
    expect(r#"{"type": "flux.Inv", "start": 1.0, "decay": 0.1, "degree": 2}"#, |f| types::flux::Inv::new(1.0, 0.1, 2).build_with(f));
    expect(r#"{"type": "flux.CosAnneal", "l0": 0.0, "l1": 1.0, "period": 100}"#, |f| types::flux::CosAnneal::new(0.0, 1.0, 100).restart(true).build_with(f));
    expect(r#"{"type": "flux.Triangle", "l0": 0.0, "l1": 1.0, "period": 100}"#, |f| types::flux::Triangle::new(0.0, 1.0, 100).build_with(f));
    expect(r#"{"type": "flux.TriangleDecay2", "l0": 0.0, "l1": 1.0, "period": 100}"#, |f| types::flux::TriangleDecay2::new(0.0, 1.0, 100).build_with(f));
    expect(r#"{"type": "flux.TriangleExp", "l0": 0.0, "l1": 1.0, "period": 100, "decay": 0.99}"#, |f| types::flux::TriangleExp::new(0.0, 1.0, 100, 0.99).build_with(f));
    expect(r#"{"type": "flux.Sin", "l0": 0.0, "l1": 1.0, "period": 100}"#, |f| types::flux::Sin::new(0.0, 1.0, 100).build_with(f));
    expect(r#"{"type": "flux.SinDecay2", "l0": 0.0, "l1": 1.0, "period": 100}"#, |f| types::flux::SinDecay2::new(0.0, 1.0, 100).build_with(f));
    expect(r#"{"type": "flux.SinExp", "l0": 0.0, "l1": 1.0, "period": 100, "decay": 0.99}"#, |f| types::flux::SinExp::new(0.0, 1.0, 100, 0.99).build_with(f));
    expect(r#"{"type": "flux.Sequence", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "step_sizes": [50]}"#, |f| types::flux::Sequence::new([types::torch::CosineAnnealingLR::new(100).into(), types::torch::CosineAnnealingLR::new(100).into()], [50]).build_with(f));
    expect(r#"{"type": "flux.Loop", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "period": 100}"#, |f| types::flux::Loop::new(types::torch::CosineAnnealingLR::new(100), 100).build_with(f));
    expect(r#"{"type": "flux.Interpolator", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "rate": 2}"#, |f| types::flux::Interpolator::new(types::torch::CosineAnnealingLR::new(100), 2).ceil_fn("ceil").build_with(f));
    expect(r#"{"type": "flux.Shifted", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "offset": 100}"#, |f| types::flux::Shifted::new(types::torch::CosineAnnealingLR::new(100), 100).build_with(f));
    expect(r#"{"type": "flux.Constant", "value": 1.0}"#, |f| types::flux::Constant::new(1.0).build_with(f));
    expect(r#"{"type": "flux.Shortened", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "nsteps": 100}"#, |f| types::flux::Shortened::new(types::torch::CosineAnnealingLR::new(100), 100).build_with(f));
    expect(r#"{"type": "flux.OneCycle", "nsteps": 100, "maxval": 0.1}"#, |f| types::flux::OneCycle::new(100, 0.1).percent_start(0.25).build_with(f));
}

#[test]
#[rustfmt::skip]
fn fvcore() {
    expect(r#"{"type": "fvcore.ConstantParamScheduler", "value": 1.0}"#, |f| types::fvcore::ConstantParamScheduler::new(1.0).build_with(f));
    expect(r#"{"type": "fvcore.CosineParamScheduler", "start_value": 1.0, "end_value": 0.1}"#, |f| types::fvcore::CosineParamScheduler::new(1.0, 0.1).build_with(f));
    expect(r#"{"type": "fvcore.ExponentialParamScheduler", "start_value": 1.0, "decay": 0.1}"#, |f| types::fvcore::ExponentialParamScheduler::new(1.0, 0.1).build_with(f));
    expect(r#"{"type": "fvcore.LinearParamScheduler", "start_value": 1.0, "end_value": 0.1}"#, |f| types::fvcore::LinearParamScheduler::new(1.0, 0.1).build_with(f));
    expect(r#"{"type": "fvcore.PolynomialDecayParamScheduler", "base_value": 1.0, "power": 2}"#, |f| types::fvcore::PolynomialDecayParamScheduler::new(1.0, 2).build_with(f));
    expect(r#"{"type": "fvcore.StepWithFixedGammaParamScheduler", "base_value": 1.0, "num_decays": 3, "gamma": 0.1, "num_updates": 100}"#, |f| types::fvcore::StepWithFixedGammaParamScheduler::new(1.0, 3, 0.1, 100).build_with(f));
    expect(r#"{"type": "fvcore.StepParamScheduler", "num_updates": 100, "values": [1.0, 0.1]}"#, |f| types::fvcore::StepParamScheduler::new(100, [1.0, 0.1]).build_with(f));
    expect(r#"{"type": "fvcore.MultiStepParamScheduler", "values": [1.0, 0.1], "milestones": [50, 100]}"#, |f| types::fvcore::MultiStepParamScheduler::new([1.0, 0.1]).milestones([50, 100]).build_with(f));
    expect(r#"{"type": "fvcore.CompositeParamScheduler", "schedulers": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "lengths": [0.25, 0.75]}"#, |f| types::fvcore::CompositeParamScheduler::new([types::torch::CosineAnnealingLR::new(100).into(), types::torch::CosineAnnealingLR::new(100).into()], [0.25, 0.75]).interval_scaling("rescaled").build_with(f));
}

#[test]
#[rustfmt::skip]
fn gpt_neox() {
    expect(r#"{"type": "gpt_neox.AnnealingLR", "start_lr": 1.0, "warmup_iter": 10, "total_iters": 100}"#, |f| types::gpt_neox::AnnealingLR::new(1.0, 10, 100).decay_style("linear").min_lr(0.0).build_with(f));
    expect(r#"{"type": "gpt_neox.infinite", "warmup_end": 10, "cooldown_end": 50, "constant_end": 80, "total": 100, "constant_lr": 0.5, "min_lr": 0.1}"#, |f| types::gpt_neox::infinite::new(10, 50, 80, 100, 0.5, 0.1).alpha(10.0).cooldown("cosine").build_with(f));
}

#[test]
#[rustfmt::skip]
fn icefall() {
    expect(r#"{"type": "icefall.Eden", "lr_batches": 50, "lr_epochs": 3.5, "steps_per_epoch": 20, "warmup_batches": 10}"#, |f| types::icefall::Eden::new(50, 3.5, 20).warmup_batches(10).warmup_start(0.5).build_with(f));
    expect(r#"{"type": "icefall.Eden2", "lr_batches": 50, "warmup_batches": 10}"#, |f| types::icefall::Eden2::new(50).warmup_batches(10).warmup_start(0.5).build_with(f));
}

#[test]
#[rustfmt::skip]
fn ignite() {
    expect(r#"{"type": "ignite.PiecewiseLinear", "milestones_values": [[0, 1.0], [100, 0.1]]}"#, |f| types::ignite::PiecewiseLinear::new([(0, 1.0), (100, 0.1)]).build_with(f));
    expect(r#"{"type": "ignite.ConcatScheduler", "schedulers": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "durations": [50]}"#, |f| types::ignite::ConcatScheduler::new([types::torch::CosineAnnealingLR::new(100).into(), types::torch::CosineAnnealingLR::new(100).into()], [50]).build_with(f));
    expect(r#"{"type": "ignite.create_lr_scheduler_with_warmup", "lr_scheduler": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "warmup_start_value": 0.0, "warmup_duration": 20}"#, |f| types::ignite::create_lr_scheduler_with_warmup::new(types::torch::CosineAnnealingLR::new(100), 0.0, 20).build_with(f));
    expect(r#"{"type": "ignite.ParamGroupScheduler", "schedulers": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}]}"#, |f| types::ignite::ParamGroupScheduler::new([types::torch::CosineAnnealingLR::new(100).into(), types::torch::CosineAnnealingLR::new(100).into()]).build_with(f));
    expect(r#"{"type": "ignite.PiecewiseLinearStateScheduler", "milestones_values": [[0, 1.0], [100, 0.1]]}"#, |f| types::ignite::PiecewiseLinearStateScheduler::new([(0, 1.0), (100, 0.1)]).build_with(f));
    expect(r#"{"type": "ignite.ExpStateScheduler", "initial_value": 1.0, "gamma": 0.1}"#, |f| types::ignite::ExpStateScheduler::new(1.0, 0.1).build_with(f));
    expect(r#"{"type": "ignite.StepStateScheduler", "initial_value": 1.0, "gamma": 0.1, "step_size": 100}"#, |f| types::ignite::StepStateScheduler::new(1.0, 0.1, 100).build_with(f));
    expect(r#"{"type": "ignite.MultiStepStateScheduler", "initial_value": 1.0, "gamma": 0.1, "milestones": [50]}"#, |f| types::ignite::MultiStepStateScheduler::new(1.0, 0.1, [50]).build_with(f));
    expect(r#"{"type": "ignite.LinearCyclicalScheduler", "start_value": 1.0, "end_value": 0.1, "cycle_size": 100}"#, |f| types::ignite::LinearCyclicalScheduler::new(1.0, 0.1, 100).cycle_mult(1.0).start_value_mult(1.0).end_value_mult(1.0).warmup_duration(0).monotonic(false).build_with(f));
    expect(r#"{"type": "ignite.CosineAnnealingScheduler", "start_value": 1.0, "end_value": 0.1, "cycle_size": 100}"#, |f| types::ignite::CosineAnnealingScheduler::new(1.0, 0.1, 100).cycle_mult(1.0).start_value_mult(1.0).end_value_mult(1.0).warmup_duration(0).build_with(f));
    expect(r#"{"type": "ignite.ReduceLROnPlateauScheduler"}"#, |f| types::ignite::ReduceLROnPlateauScheduler::new().mode("min").factor(0.1).patience(10).threshold(0.0001).threshold_mode("rel").cooldown(0).min_lr(0).eps(1e-08).build_with(f));
}

#[test]
#[rustfmt::skip]
fn katsura() {
    expect(r#"{"type": "katsura.CosineAnnealingWarmupRestarts", "first_cycle_steps": 100}"#, |f| types::katsura::CosineAnnealingWarmupRestarts::new(100).cycle_mult(1.0).max_lr(0.1).min_lr(0.001).warmup_steps(0).gamma(1.0).by_epoch(false).build_with(f));
}

#[test]
#[rustfmt::skip]
fn keras() {
    expect(r#"{"type": "keras.ExponentialDecay", "initial_learning_rate": 1.0, "decay_steps": 100, "decay_rate": 0.1}"#, |f| types::keras::ExponentialDecay::new(1.0, 100, 0.1).staircase(false).build_with(f));
    expect(r#"{"type": "keras.PiecewiseConstantDecay", "boundaries": [50], "values": [1.0, 0.1]}"#, |f| types::keras::PiecewiseConstantDecay::new([50], [1.0, 0.1]).build_with(f));
    expect(r#"{"type": "keras.PolynomialDecay", "initial_learning_rate": 1.0, "decay_steps": 100}"#, |f| types::keras::PolynomialDecay::new(1.0, 100).end_learning_rate(0.0001).power(1.0).cycle(false).build_with(f));
    expect(r#"{"type": "keras.InverseTimeDecay", "initial_learning_rate": 1.0, "decay_steps": 100, "decay_rate": 1.0}"#, |f| types::keras::InverseTimeDecay::new(1.0, 100, 1.0).staircase(false).build_with(f));
    expect(r#"{"type": "keras.CosineDecay", "initial_learning_rate": 1.0, "decay_steps": 100}"#, |f| types::keras::CosineDecay::new(1.0, 100).alpha(0.0).warmup_steps(0).build_with(f));
    expect(r#"{"type": "keras.CosineDecayRestarts", "initial_learning_rate": 1.0, "first_decay_steps": 100}"#, |f| types::keras::CosineDecayRestarts::new(1.0, 100).t_mul(2.0).m_mul(1.0).alpha(0.0).build_with(f));
    expect(r#"{"type": "keras.ReduceLROnPlateau"}"#, |f| types::keras::ReduceLROnPlateau::new().mode("auto").factor(0.1).patience(10).min_delta(0.0001).cooldown(0).min_lr(0.0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn knee() {
    expect(r#"{"type": "knee.lr", "warmup": 10, "explore": 50, "total": 100}"#, |f| types::knee::lr::new(10, 50, 100).build_with(f));
}

#[test]
#[rustfmt::skip]
fn kozistr() {
    expect(r#"{"type": "kozistr.CosineAnnealingWarmupRestarts", "first_cycle_steps": 100}"#, |f| types::kozistr::CosineAnnealingWarmupRestarts::new(100).cycle_mult(1.0).max_lr(0.0001).min_lr(1e-06).warmup_steps(0).gamma(0.9).build_with(f));
    expect(r#"{"type": "kozistr.LinearScheduler", "t_max": 100, "max_lr": 0.1}"#, |f| types::kozistr::LinearScheduler::new(100, 0.1).min_lr(0.0).init_lr(0.0).warmup_steps(0).build_with(f));
    expect(r#"{"type": "kozistr.CosineScheduler", "t_max": 100, "max_lr": 0.1}"#, |f| types::kozistr::CosineScheduler::new(100, 0.1).min_lr(0.0).init_lr(0.0).warmup_steps(0).build_with(f));
    expect(r#"{"type": "kozistr.PolyScheduler", "t_max": 100, "max_lr": 0.1}"#, |f| types::kozistr::PolyScheduler::new(100, 0.1).min_lr(0.0).init_lr(0.0).warmup_steps(0).poly_order(0.5).build_with(f));
    expect(r#"{"type": "kozistr.REXScheduler", "total_steps": 100}"#, |f| types::kozistr::REXScheduler::new(100).max_lr(1.0).min_lr(0.0).build_with(f));
    expect(r#"{"type": "kozistr.get_wsd_schedule", "num_warmup_steps": 10, "num_stable_steps": 50, "num_decay_steps": 50}"#, |f| types::kozistr::get_wsd_schedule::new(10, 50, 50).min_lr_ratio(0.0).num_cycles(0.5).cooldown_type("1-sqrt").build_with(f));
    expect(r#"{"type": "kozistr.get_chebyshev_schedule", "num_epochs": 100}"#, |f| types::kozistr::get_chebyshev_schedule::new(100).is_warmup(false).build_with(f));
    expect(r#"{"type": "kozistr.ProportionScheduler", "lr_scheduler": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "max_lr": 0.1}"#, |f| types::kozistr::ProportionScheduler::new(types::torch::CosineAnnealingLR::new(100), 0.1).min_lr(0.0).max_value(2.0).min_value(2.0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn levanter() {
    expect(r#"{"type": "levanter.lr_scheduler", "num_train_steps": 100}"#, |f| types::levanter::lr_scheduler::new(100).learning_rate(0.0006).min_lr_ratio(0.1).warmup(0.01).rewarmup(0.0).haps([0; 0]).lr_schedule("cosine").exponent(1.0).timescale(10000).power(2.0).decay_constant(28.6).a(4.6).b(-0.51).build_with(f));
}

#[test]
#[rustfmt::skip]
fn libtorch() {
    expect(r#"{"type": "libtorch.StepLR", "step_size": 100}"#, |f| types::libtorch::StepLR::new(100).gamma(0.1).build_with(f));
}

#[test]
#[rustfmt::skip]
fn llamacpp() {
    expect(r#"{"type": "llamacpp.lr_opt", "lr0": 1.0, "lr_min": 0.1, "decay_epochs": 100}"#, |f| types::llamacpp::lr_opt::new(1.0, 0.1, 100).build_with(f));
    expect(r#"{"type": "llamacpp.cosine_decay", "warmup": 10, "cos_decay_steps": 100}"#, |f| types::llamacpp::cosine_decay::new(10, 100).cos_decay_min(0.1).lr_min(0.0).build_with(f));
    expect(r#"{"type": "llamacpp.cosine_decay_restart", "warmup": 100, "cos_decay_steps": 100}"#, |f| types::llamacpp::cosine_decay_restart::new(100, 100).cos_decay_min(0.1).cos_decay_restart(1.1).lr_min(0.0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn llmc() {
    expect(r#"{"type": "llmc.cosine", "learning_rate": 1.0, "warmup_iterations": 10, "train_num_batches": 100}"#, |f| types::llmc::cosine::new(1.0, 10, 100).final_learning_rate_frac(0.0).build_with(f));
    expect(r#"{"type": "llmc.linear", "learning_rate": 1.0, "warmup_iterations": 10, "train_num_batches": 100}"#, |f| types::llmc::linear::new(1.0, 10, 100).final_learning_rate_frac(0.0).build_with(f));
    expect(r#"{"type": "llmc.constant", "learning_rate": 1.0}"#, |f| types::llmc::constant::new(1.0).build_with(f));
    expect(r#"{"type": "llmc.wsd", "learning_rate": 1.0, "warmup_iterations": 10, "train_num_batches": 100}"#, |f| types::llmc::wsd::new(1.0, 10, 100).final_learning_rate_frac(0.0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn llmfoundry() {
    expect(r#"{"type": "llmfoundry.InverseSquareRootWithWarmupScheduler", "t_warmup": 20, "t_scale": 20, "t_cooldown": 20, "t_max": 100}"#, |f| types::llmfoundry::InverseSquareRootWithWarmupScheduler::new(20, 20, 20, 100).alpha_f_decay(0.0).alpha_f_cooldown(0.0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn mae() {
    expect(r#"{"type": "mae.adjust_learning_rate"}"#, |f| types::mae::adjust_learning_rate::new().min_lr(0.0).warmup_epochs(40).epochs(400).steps_per_epoch(1).build_with(f));
}

#[test]
#[rustfmt::skip]
fn maxtext() {
    expect(r#"{"type": "maxtext.create_learning_rate_schedule", "steps": 100}"#, |f| types::maxtext::create_learning_rate_schedule::new().learning_rate(3e-05).lr_schedule_type("cosine").learning_rate_final_fraction(0.1).wsd_decay_steps_fraction(0.1).wsd_decay_style("linear").warmup_steps_fraction(0.1).learning_rate_schedule_steps(-1).steps(100).build_with(f));
}

#[test]
#[rustfmt::skip]
fn megatron() {
    expect(r#"{"type": "megatron.OptimizerParamScheduler", "lr_decay_steps": 100}"#, |f| types::megatron::OptimizerParamScheduler::new(100).init_lr(0.0).min_lr(0.0).lr_warmup_steps(0).lr_decay_style("linear").lr_wsd_decay_style("exponential").build_with(f));
    expect(r#"{"type": "megatron.OptimizerParamScheduler.weight_decay", "start_wd": 0.1, "end_wd": 0.1, "wd_incr_steps": 100}"#, |f| types::megatron::OptimizerParamScheduler_weight_decay::new(0.1, 0.1, 100).wd_incr_style("constant").build_with(f));
}

#[test]
#[rustfmt::skip]
fn mindspore() {
    expect(r#"{"type": "mindspore.piecewise_constant_lr", "milestone": [50, 100], "learning_rates": [1.0, 0.1]}"#, |f| types::mindspore::piecewise_constant_lr::new([50, 100], [1.0, 0.1]).build_with(f));
    expect(r#"{"type": "mindspore.exponential_decay_lr", "decay_rate": 0.9, "total_step": 100, "step_per_epoch": 10, "decay_epoch": 2}"#, |f| types::mindspore::exponential_decay_lr::new(0.9, 100, 10, 2).is_stair(false).build_with(f));
    expect(r#"{"type": "mindspore.natural_exp_decay_lr", "decay_rate": 0.9, "total_step": 100, "step_per_epoch": 10, "decay_epoch": 2}"#, |f| types::mindspore::natural_exp_decay_lr::new(0.9, 100, 10, 2).is_stair(false).build_with(f));
    expect(r#"{"type": "mindspore.inverse_decay_lr", "decay_rate": 0.9, "total_step": 100, "step_per_epoch": 10, "decay_epoch": 2}"#, |f| types::mindspore::inverse_decay_lr::new(0.9, 100, 10, 2).is_stair(false).build_with(f));
    expect(r#"{"type": "mindspore.cosine_decay_lr", "min_lr": 0.0, "total_step": 100, "step_per_epoch": 10, "decay_epoch": 10}"#, |f| types::mindspore::cosine_decay_lr::new(0.0, 100, 10, 10).build_with(f));
    expect(r#"{"type": "mindspore.polynomial_decay_lr", "end_learning_rate": 0.0, "total_step": 100, "step_per_epoch": 10, "decay_epoch": 10, "power": 0.5}"#, |f| types::mindspore::polynomial_decay_lr::new(0.0, 100, 10, 10, 0.5).update_decay_epoch(false).build_with(f));
    expect(r#"{"type": "mindspore.warmup_lr", "total_step": 100, "step_per_epoch": 10, "warmup_epoch": 2}"#, |f| types::mindspore::warmup_lr::new(100, 10, 2).build_with(f));
    expect(r#"{"type": "mindspore.ExponentialDecayLR", "decay_rate": 0.9, "decay_steps": 100}"#, |f| types::mindspore::ExponentialDecayLR::new(0.9, 100).is_stair(false).build_with(f));
    expect(r#"{"type": "mindspore.NaturalExpDecayLR", "decay_rate": 0.9, "decay_steps": 100}"#, |f| types::mindspore::NaturalExpDecayLR::new(0.9, 100).is_stair(false).build_with(f));
    expect(r#"{"type": "mindspore.InverseDecayLR", "decay_rate": 0.9, "decay_steps": 100}"#, |f| types::mindspore::InverseDecayLR::new(0.9, 100).is_stair(false).build_with(f));
    expect(r#"{"type": "mindspore.CosineDecayLR", "min_lr": 0.0, "decay_steps": 100}"#, |f| types::mindspore::CosineDecayLR::new(0.0, 100).build_with(f));
    expect(r#"{"type": "mindspore.PolynomialDecayLR", "end_learning_rate": 0.0, "decay_steps": 100, "power": 0.5}"#, |f| types::mindspore::PolynomialDecayLR::new(0.0, 100, 0.5).update_decay_steps(false).build_with(f));
    expect(r#"{"type": "mindspore.WarmUpLR", "warmup_steps": 100}"#, |f| types::mindspore::WarmUpLR::new(100).build_with(f));
}

#[test]
#[rustfmt::skip]
fn minicpm() {
    expect(r#"{"type": "minicpm.WSD", "warmup_steps": 10, "stable_end": 90, "half_life": 5}"#, |f| types::minicpm::WSD::new(10, 90).half_life(5).build_with(f));
    expect(r#"{"type": "minicpm.WarmupStableDrop", "warmup_iter": 10, "end_iter": 100, "drop_iter": 10}"#, |f| types::minicpm::WarmupStableDrop::new(10, 100).drop_iter(10).build_with(f));
}

#[test]
#[rustfmt::skip]
fn mlx() {
    expect(r#"{"type": "mlx.exponential_decay", "init": 1.0, "decay_rate": 0.95}"#, |f| types::mlx::exponential_decay::new(1.0, 0.95).build_with(f));
    expect(r#"{"type": "mlx.step_decay", "init": 1.0, "decay_rate": 0.1, "step_size": 100}"#, |f| types::mlx::step_decay::new(1.0, 0.1, 100).build_with(f));
    expect(r#"{"type": "mlx.cosine_decay", "init": 1.0, "decay_steps": 100}"#, |f| types::mlx::cosine_decay::new(1.0, 100).end(0.0).build_with(f));
    expect(r#"{"type": "mlx.linear_schedule", "init": 1.0, "end": 0.1, "steps": 100}"#, |f| types::mlx::linear_schedule::new(1.0, 0.1, 100).build_with(f));
    expect(r#"{"type": "mlx.join_schedules", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "boundaries": [50]}"#, |f| types::mlx::join_schedules::new([types::torch::CosineAnnealingLR::new(100).into(), types::torch::CosineAnnealingLR::new(100).into()], [50]).build_with(f));
}

#[test]
#[rustfmt::skip]
fn mlx_swift() {
    expect(r#"{"type": "mlx_swift.exponentialDecay", "initial": 1.0, "decayRate": 0.1}"#, |f| types::mlx_swift::exponentialDecay::new(1.0, 0.1).build_with(f));
    expect(r#"{"type": "mlx_swift.stepDecay", "initial": 1.0, "decayRate": 0.1, "stepSize": 100}"#, |f| types::mlx_swift::stepDecay::new(1.0, 0.1, 100).build_with(f));
    expect(r#"{"type": "mlx_swift.cosineDecay", "initial": 1.0, "decaySteps": 100}"#, |f| types::mlx_swift::cosineDecay::new(1.0, 100).end(0.0).build_with(f));
    expect(r#"{"type": "mlx_swift.linearSchedule", "initial": 1.0, "end": 0.1, "steps": 100}"#, |f| types::mlx_swift::linearSchedule::new(1.0, 0.1, 100).build_with(f));
    expect(r#"{"type": "mlx_swift.joinSchedules", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "boundaries": [50]}"#, |f| types::mlx_swift::joinSchedules::new([types::torch::CosineAnnealingLR::new(100).into(), types::torch::CosineAnnealingLR::new(100).into()], [50]).build_with(f));
}

#[test]
#[rustfmt::skip]
fn mmengine() {
    expect(r#"{"type": "mmengine.ConstantLR"}"#, |f| types::mmengine::ConstantLR::new().factor(0.3333333333333333).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.LinearLR", "end": 100}"#, |f| types::mmengine::LinearLR::new(100).start_factor(0.3333333333333333).end_factor(1.0).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.CosineAnnealingLR", "T_max": 100}"#, |f| types::mmengine::CosineAnnealingLR::new().T_max(100).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.CosineRestartLR", "periods": [50, 100], "restart_weights": [1.0, 0.1], "eta_min_ratio": 0.0}"#, |f| types::mmengine::CosineRestartLR::new([50, 100], [1.0, 0.1]).eta_min_ratio(0.0).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.ExponentialLR", "gamma": 0.95}"#, |f| types::mmengine::ExponentialLR::new(0.95).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.StepLR", "step_size": 100}"#, |f| types::mmengine::StepLR::new(100).gamma(0.1).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.MultiStepLR", "milestones": [50]}"#, |f| types::mmengine::MultiStepLR::new([50]).gamma(0.1).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.OneCycleLR", "eta_max": 1.0, "total_steps": 100}"#, |f| types::mmengine::OneCycleLR::new(1.0).total_steps(100).pct_start(0.3).anneal_strategy("cos").div_factor(25.0).final_div_factor(10000.0).three_phase(false).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.PolyLR", "end": 100}"#, |f| types::mmengine::PolyLR::new(100).eta_min(0).power(1.0).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.ReduceOnPlateauLR"}"#, |f| types::mmengine::ReduceOnPlateauLR::new().rule("less").factor(0.1).patience(10).threshold(0.0001).threshold_rule("rel").cooldown(0).min_value(0.0).eps(1e-08).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.ConstantMomentum"}"#, |f| types::mmengine::ConstantMomentum::new().factor(0.3333333333333333).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.LinearMomentum", "end": 100}"#, |f| types::mmengine::LinearMomentum::new(100).start_factor(0.3333333333333333).end_factor(1.0).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.CosineAnnealingMomentum", "T_max": 100}"#, |f| types::mmengine::CosineAnnealingMomentum::new().T_max(100).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.CosineRestartMomentum", "periods": [50, 100], "restart_weights": [1.0, 0.1], "eta_min_ratio": 0.0}"#, |f| types::mmengine::CosineRestartMomentum::new([50, 100], [1.0, 0.1]).eta_min_ratio(0.0).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.ExponentialMomentum", "gamma": 0.95}"#, |f| types::mmengine::ExponentialMomentum::new(0.95).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.StepMomentum", "step_size": 100}"#, |f| types::mmengine::StepMomentum::new(100).gamma(0.1).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.MultiStepMomentum", "milestones": [50]}"#, |f| types::mmengine::MultiStepMomentum::new([50]).gamma(0.1).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.PolyMomentum", "end": 100}"#, |f| types::mmengine::PolyMomentum::new(100).eta_min(0).power(1.0).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.ReduceOnPlateauMomentum"}"#, |f| types::mmengine::ReduceOnPlateauMomentum::new().rule("less").factor(0.1).patience(10).threshold(0.0001).threshold_rule("rel").cooldown(0).min_value(0.0).eps(1e-08).begin(0).build_with(f));
    expect(r#"{"type": "mmengine.param_scheduler", "schedulers": [{"type": "mmengine.LinearLR", "end": 100}]}"#, |f| types::mmengine::param_scheduler::new([types::mmengine::LinearLR::new(100).into()]).intervals([0; 0]).build_with(f));
}

#[test]
#[rustfmt::skip]
fn modded_nanogpt() {
    expect(r#"{"type": "modded_nanogpt.get_lr", "scheduled_iterations": 100}"#, |f| types::modded_nanogpt::get_lr::new().duration([0.3333333333333333, 0.3333333333333333, 0.3333333333333333]).lr_mul([1.0, 1.52, 1.73, 1.0]).scheduled_iterations(100).extension_iterations(15).cooldown_frac(0.6).build_with(f));
    expect(r#"{"type": "modded_nanogpt.get_muon_momentum", "muon_warmup_steps": 20, "muon_cooldown_steps": 10, "total_steps": 100}"#, |f| types::modded_nanogpt::get_muon_momentum::new().muon_warmup_steps(20).muon_cooldown_steps(10).momentum_min(0.85).momentum_max(0.95).total_steps(100).build_with(f));
}

#[test]
#[rustfmt::skip]
fn mxnet() {
    expect(r#"{"type": "mxnet.FactorScheduler", "step": 100}"#, |f| types::mxnet::FactorScheduler::new(100).factor(1).stop_factor_lr(1e-08).base_lr(0.01).warmup_steps(0).warmup_begin_lr(0).warmup_mode("linear").build_with(f));
    expect(r#"{"type": "mxnet.MultiFactorScheduler", "step": [50]}"#, |f| types::mxnet::MultiFactorScheduler::new([50]).factor(1).base_lr(0.01).warmup_steps(0).warmup_begin_lr(0).warmup_mode("linear").build_with(f));
    expect(r#"{"type": "mxnet.PolyScheduler", "max_update": 100}"#, |f| types::mxnet::PolyScheduler::new(100).base_lr(0.01).pwr(2).final_lr(0).warmup_steps(0).warmup_begin_lr(0).warmup_mode("linear").build_with(f));
    expect(r#"{"type": "mxnet.CosineScheduler", "max_update": 100}"#, |f| types::mxnet::CosineScheduler::new(100).base_lr(0.01).final_lr(0).warmup_steps(0).warmup_begin_lr(0).warmup_mode("linear").build_with(f));
}

#[test]
#[rustfmt::skip]
fn nanogpt() {
    expect(r#"{"type": "nanogpt.get_lr", "warmup_iters": 10, "lr_decay_iters": 100}"#, |f| types::nanogpt::get_lr::new().learning_rate(0.0006).warmup_iters(10).lr_decay_iters(100).min_lr(6e-05).build_with(f));
}

#[test]
#[rustfmt::skip]
fn nanotron() {
    expect(r#"{"type": "nanotron.lr_scheduler_builder", "total_training_steps": 100, "learning_rate": 1.0, "lr_warmup_steps": 10, "min_decay_lr": 0.1}"#, |f| types::nanotron::lr_scheduler_builder::new(100, 1.0).lr_warmup_steps(10).lr_warmup_style("linear").lr_decay_style("linear").min_decay_lr(0.1).build_with(f));
}

#[test]
#[rustfmt::skip]
fn nemo() {
    expect(r#"{"type": "nemo.WarmupPolicy", "warmup_steps": 10}"#, |f| types::nemo::WarmupPolicy::new().warmup_steps(10).min_lr(0.0).build_with(f));
    expect(r#"{"type": "nemo.WarmupHoldPolicy", "warmup_steps": 10, "hold_steps": 40, "max_steps": 100}"#, |f| types::nemo::WarmupHoldPolicy::new(100).warmup_steps(10).hold_steps(40).min_lr(0.0).build_with(f));
    expect(r#"{"type": "nemo.SquareRootConstantPolicy", "constant_steps": 20, "max_steps": 100}"#, |f| types::nemo::SquareRootConstantPolicy::new(20, 100).min_lr(0.0).build_with(f));
    expect(r#"{"type": "nemo.WarmupAnnealHoldPolicy", "warmup_steps": 10, "constant_steps": 20, "max_steps": 100}"#, |f| types::nemo::WarmupAnnealHoldPolicy::new(100).warmup_steps(10).constant_steps(20).min_lr(0.0).build_with(f));
    expect(r#"{"type": "nemo.SquareAnnealing", "max_steps": 100, "warmup_steps": 10}"#, |f| types::nemo::SquareAnnealing::new(100).min_lr(1e-05).warmup_steps(10).build_with(f));
    expect(r#"{"type": "nemo.SquareRootAnnealing", "max_steps": 100, "warmup_steps": 10}"#, |f| types::nemo::SquareRootAnnealing::new(100).min_lr(0).warmup_steps(10).build_with(f));
    expect(r#"{"type": "nemo.CosineAnnealing", "max_steps": 100, "warmup_steps": 10, "constant_steps": 20}"#, |f| types::nemo::CosineAnnealing::new(100).min_lr(0.0).warmup_steps(10).constant_steps(20).build_with(f));
    expect(r#"{"type": "nemo.NoamAnnealing", "d_model": 512, "warmup_steps": 10}"#, |f| types::nemo::NoamAnnealing::new(512).warmup_steps(10).min_lr(0.0).build_with(f));
    expect(r#"{"type": "nemo.NoamHoldAnnealing", "max_steps": 100, "warmup_steps": 10, "hold_steps": 40}"#, |f| types::nemo::NoamHoldAnnealing::new(100).decay_rate(0.5).min_lr(0.0).warmup_steps(10).hold_steps(40).build_with(f));
    expect(r#"{"type": "nemo.WarmupHoldAnnealOneMinusSquareRoot", "max_steps": 100, "warmup_steps": 10, "hold_steps": 40}"#, |f| types::nemo::WarmupHoldAnnealOneMinusSquareRoot::new(100).min_lr(0.0).warmup_steps(10).hold_steps(40).build_with(f));
    expect(r#"{"type": "nemo.WarmupHoldAnnealLinear", "max_steps": 100, "warmup_steps": 10, "hold_steps": 40}"#, |f| types::nemo::WarmupHoldAnnealLinear::new(100).min_lr(0.0).warmup_steps(10).hold_steps(40).build_with(f));
    expect(r#"{"type": "nemo.WarmupAnnealing", "max_steps": 100, "warmup_steps": 10}"#, |f| types::nemo::WarmupAnnealing::new(100).min_lr(0).warmup_steps(10).build_with(f));
    expect(r#"{"type": "nemo.InverseSquareRootAnnealing", "max_steps": 100, "warmup_steps": 10}"#, |f| types::nemo::InverseSquareRootAnnealing::new(100).min_lr(0).warmup_steps(10).build_with(f));
    expect(r#"{"type": "nemo.T5InverseSquareRootAnnealing", "constant_steps": 20, "max_steps": 100}"#, |f| types::nemo::T5InverseSquareRootAnnealing::new(20, 100).min_lr(0.0).build_with(f));
    expect(r#"{"type": "nemo.PolynomialDecayAnnealing", "max_steps": 100, "warmup_steps": 10}"#, |f| types::nemo::PolynomialDecayAnnealing::new(100).min_lr(0.0).power(1.0).cycle(false).warmup_steps(10).build_with(f));
    expect(r#"{"type": "nemo.PolynomialHoldDecayAnnealing", "max_steps": 100, "warmup_steps": 10, "hold_steps": 40}"#, |f| types::nemo::PolynomialHoldDecayAnnealing::new(100).min_lr(0.0).power(1.0).cycle(false).warmup_steps(10).hold_steps(40).build_with(f));
}

#[test]
#[rustfmt::skip]
fn noam() {
    expect(r#"{"type": "noam.lr"}"#, |f| types::noam::lr::new().factor(1.0).model_size(512).warmup(4000).build_with(f));
}

#[test]
#[rustfmt::skip]
fn object_detection() {
    expect(r#"{"type": "object_detection.exponential_decay_with_burnin", "learning_rate_base": 0.1, "learning_rate_decay_steps": 100, "learning_rate_decay_factor": 0.95}"#, |f| types::object_detection::exponential_decay_with_burnin::new(0.1, 100, 0.95).burnin_learning_rate(0.0).burnin_steps(0).min_learning_rate(0.0).staircase(true).build_with(f));
    expect(r#"{"type": "object_detection.exponential_decay_with_warmup", "learning_rate_base": 0.1, "learning_rate_decay_steps": 100, "learning_rate_decay_factor": 0.95}"#, |f| types::object_detection::exponential_decay_with_warmup::new(0.1, 100, 0.95).warmup_learning_rate(0.0).warmup_steps(0).min_learning_rate(0.0).staircase(true).build_with(f));
    expect(r#"{"type": "object_detection.cosine_decay_with_warmup", "learning_rate_base": 0.1, "total_steps": 100}"#, |f| types::object_detection::cosine_decay_with_warmup::new(0.1, 100).warmup_learning_rate(0.0).warmup_steps(0).hold_base_rate_steps(0).build_with(f));
    expect(r#"{"type": "object_detection.manual_stepping", "boundaries": [50], "rates": [1.0, 0.1]}"#, |f| types::object_detection::manual_stepping::new([50], [1.0, 0.1]).warmup(false).build_with(f));
}

#[test]
#[rustfmt::skip]
fn olmo_core() {
    expect(r#"{"type": "olmo_core.WSD", "warmup_steps": 10, "decay_steps": 20, "t_max": 100}"#, |f| types::olmo_core::WSD::new(10, 20, 100).warmup_min_lr(0.0).decay_min_lr(0.0).build_with(f));
    expect(r#"{"type": "olmo_core.PowerLR", "warmup_steps": 10, "decay_steps": 20, "t_max": 100}"#, |f| types::olmo_core::PowerLR::new(10, 20, 100).warmup_min_lr(0.0).decay_min_lr(0.0).b(-0.51).build_with(f));
    expect(r#"{"type": "olmo_core.WSDS", "warmup_steps": 10, "period_lengths": [50, 100], "decay_steps": 10}"#, |f| types::olmo_core::WSDS::new(10, [50, 100]).decay_steps(10).warmup_min_lr(0.0).decay_min_lr(0.0).period_lr_multipliers([0; 0]).build_with(f));
    expect(r#"{"type": "olmo_core.InvSqrtWithWarmup", "warmup_steps": 20}"#, |f| types::olmo_core::InvSqrtWithWarmup::new(20).warmup_min_lr(0.0).alpha_f(0.1).build_with(f));
    expect(r#"{"type": "olmo_core.LinearWithWarmup", "warmup_steps": 10, "t_max": 100}"#, |f| types::olmo_core::LinearWithWarmup::new(10, 100).warmup_min_lr(0.0).alpha_f(0.1).build_with(f));
    expect(r#"{"type": "olmo_core.CosWithWarmup", "warmup_steps": 10, "t_max": 100}"#, |f| types::olmo_core::CosWithWarmup::new(10, 100).warmup_min_lr(0.0).alpha_f(0.1).build_with(f));
    expect(r#"{"type": "olmo_core.CosWithWarmupAndLinearDecay", "warmup_steps": 10, "t_max": 100, "decay_steps": 20}"#, |f| types::olmo_core::CosWithWarmupAndLinearDecay::new(10, 100, 20).warmup_min_lr(0.0).alpha_f(0.1).decay_min_lr(0.0).build_with(f));
    expect(r#"{"type": "olmo_core.HalfCosWithWarmup", "warmup_steps": 10, "t_max": 100}"#, |f| types::olmo_core::HalfCosWithWarmup::new(10, 100).warmup_min_lr(0.0).alpha_f(0.1).build_with(f));
    expect(r#"{"type": "olmo_core.ExponentialScheduler", "lr_min": 0.01, "t_max": 100}"#, |f| types::olmo_core::ExponentialScheduler::new(100).lr_min(0.01).build_with(f));
    expect(r#"{"type": "olmo_core.ConstantScheduler"}"#, |f| types::olmo_core::ConstantScheduler::new().build_with(f));
    expect(r#"{"type": "olmo_core.ConstantWithWarmup", "warmup_steps": 100}"#, |f| types::olmo_core::ConstantWithWarmup::new(100).warmup_min_lr(0.0).build_with(f));
    expect(r#"{"type": "olmo_core.SequentialScheduler", "schedulers": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "schedulers_max_steps": [50]}"#, |f| types::olmo_core::SequentialScheduler::new([types::torch::CosineAnnealingLR::new(100).into(), types::torch::CosineAnnealingLR::new(100).into()], [50]).build_with(f));
    expect(r#"{"type": "olmo_core.ComposableSchedulerStage", "duration": 100, "end_lr_fraction": 0.1}"#, |f| types::olmo_core::ComposableSchedulerStage::new(100).shape("linear").end_lr_fraction(0.1).build_with(f));
    expect(r#"{"type": "olmo_core.ComposableScheduler", "stages": [{"duration": 100, "end_lr_fraction": 0.1}]}"#, |f| types::olmo_core::ComposableScheduler::new([types::olmo_core::ComposableSchedulerStage::new(100).end_lr_fraction(0.1).into()]).build_with(f));
    expect(r#"{"type": "olmo_core.OverrideDecay", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "start": 50, "duration": 100, "end_lr_fraction": 0.1}"#, |f| types::olmo_core::OverrideDecay::new(types::torch::CosineAnnealingLR::new(100), 50, 100).shape("linear").end_lr_fraction(0.1).build_with(f));
}

#[test]
#[rustfmt::skip]
fn openfold() {
    expect(r#"{"type": "openfold.AlphaFoldLRScheduler"}"#, |f| types::openfold::AlphaFoldLRScheduler::new().base_lr(0.0).max_lr(0.001).warmup_no_steps(1000).start_decay_after_n_steps(50000).decay_every_n_steps(50000).decay_factor(0.95).build_with(f));
}

#[test]
#[rustfmt::skip]
fn optax() {
    expect(r#"{"type": "optax.constant_schedule", "value": 1.0}"#, |f| types::optax::constant_schedule::new(1.0).build_with(f));
    expect(r#"{"type": "optax.polynomial_schedule", "init_value": 1.0, "end_value": 0.1, "power": 2, "transition_steps": 100}"#, |f| types::optax::polynomial_schedule::new(1.0, 0.1, 2, 100).transition_begin(0).build_with(f));
    expect(r#"{"type": "optax.linear_schedule", "init_value": 1.0, "end_value": 0.1, "transition_steps": 100}"#, |f| types::optax::linear_schedule::new(1.0, 0.1, 100).transition_begin(0).build_with(f));
    expect(r#"{"type": "optax.exponential_decay", "init_value": 1.0, "transition_steps": 100, "decay_rate": 0.1}"#, |f| types::optax::exponential_decay::new(1.0, 100, 0.1).transition_begin(0).staircase(false).build_with(f));
    expect(r#"{"type": "optax.cosine_decay_schedule", "init_value": 1.0, "decay_steps": 100}"#, |f| types::optax::cosine_decay_schedule::new(1.0, 100).alpha(0.0).exponent(1.0).build_with(f));
    expect(r#"{"type": "optax.warmup_constant_schedule", "init_value": 0.0, "peak_value": 1.0, "warmup_steps": 20}"#, |f| types::optax::warmup_constant_schedule::new(0.0, 1.0, 20).build_with(f));
    expect(r#"{"type": "optax.warmup_cosine_decay_schedule", "init_value": 0.0, "peak_value": 1.0, "warmup_steps": 10, "decay_steps": 100}"#, |f| types::optax::warmup_cosine_decay_schedule::new(0.0, 1.0, 10, 100).end_value(0.0).exponent(1.0).build_with(f));
    expect(r#"{"type": "optax.warmup_exponential_decay_schedule", "init_value": 0.0, "peak_value": 1.0, "warmup_steps": 10, "transition_steps": 100, "decay_rate": 0.1}"#, |f| types::optax::warmup_exponential_decay_schedule::new(0.0, 1.0, 10, 100, 0.1).transition_begin(0).staircase(false).build_with(f));
    expect(r#"{"type": "optax.sgdr_schedule", "cosine_kwargs": [{"init_value": 0.0, "peak_value": 1.0, "warmup_steps": 10, "decay_steps": 100}]}"#, |f| types::optax::sgdr_schedule::new([types::optax::warmup_cosine_decay_schedule::new(0.0, 1.0, 10, 100).into()]).build_with(f));
    expect(r#"{"type": "optax.piecewise_constant_schedule", "init_value": 1.0, "boundaries_and_scales": [[0, 1.0], [100, 0.1]]}"#, |f| types::optax::piecewise_constant_schedule::new(1.0, [(0, 1.0), (100, 0.1)]).build_with(f));
    expect(r#"{"type": "optax.piecewise_interpolate_schedule", "init_value": 1.0, "boundaries_and_scales": [[0, 1.0], [100, 0.1]]}"#, |f| types::optax::piecewise_interpolate_schedule::new(1.0, [(0, 1.0), (100, 0.1)]).interpolate_type("linear").build_with(f));
    expect(r#"{"type": "optax.linear_onecycle_schedule", "transition_steps": 100, "peak_value": 0.1}"#, |f| types::optax::linear_onecycle_schedule::new(100, 0.1).pct_start(0.3).pct_final(0.85).div_factor(25.0).final_div_factor(10000.0).build_with(f));
    expect(r#"{"type": "optax.cosine_onecycle_schedule", "transition_steps": 100, "peak_value": 0.1}"#, |f| types::optax::cosine_onecycle_schedule::new(100, 0.1).pct_start(0.3).div_factor(25.0).final_div_factor(10000.0).build_with(f));
    expect(r#"{"type": "optax.join_schedules", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "boundaries": [50]}"#, |f| types::optax::join_schedules::new([types::torch::CosineAnnealingLR::new(100).into(), types::torch::CosineAnnealingLR::new(100).into()], [50]).build_with(f));
    expect(r#"{"type": "optax.contrib.reduce_on_plateau"}"#, |f| types::optax::contrib_reduce_on_plateau::new().factor(0.1).patience(10).rtol(0.0001).atol(0.0).cooldown(0).accumulation_size(1).min_scale(0.0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn paddle() {
    expect(r#"{"type": "paddle.NoamDecay", "d_model": 512, "warmup_steps": 100}"#, |f| types::paddle::NoamDecay::new(512, 100).learning_rate(1.0).build_with(f));
    expect(r#"{"type": "paddle.PiecewiseDecay", "boundaries": [50], "values": [1.0, 0.1]}"#, |f| types::paddle::PiecewiseDecay::new([50], [1.0, 0.1]).build_with(f));
    expect(r#"{"type": "paddle.NaturalExpDecay", "gamma": 0.1}"#, |f| types::paddle::NaturalExpDecay::new(0.1).build_with(f));
    expect(r#"{"type": "paddle.InverseTimeDecay", "gamma": 0.1}"#, |f| types::paddle::InverseTimeDecay::new(0.1).build_with(f));
    expect(r#"{"type": "paddle.PolynomialDecay", "decay_steps": 100}"#, |f| types::paddle::PolynomialDecay::new(100).end_lr(0.0001).power(1.0).cycle(false).build_with(f));
    expect(r#"{"type": "paddle.LinearWarmup", "learning_rate": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "warmup_steps": 100, "start_lr": 0.0, "end_lr": 0.1}"#, |f| types::paddle::LinearWarmup::new(types::torch::CosineAnnealingLR::new(100), 100, 0.0, 0.1).build_with(f));
    expect(r#"{"type": "paddle.ExponentialDecay", "gamma": 0.95}"#, |f| types::paddle::ExponentialDecay::new(0.95).build_with(f));
    expect(r#"{"type": "paddle.MultiStepDecay", "milestones": [50]}"#, |f| types::paddle::MultiStepDecay::new([50]).gamma(0.1).build_with(f));
    expect(r#"{"type": "paddle.StepDecay", "step_size": 100}"#, |f| types::paddle::StepDecay::new(100).gamma(0.1).build_with(f));
    expect(r#"{"type": "paddle.LambdaDecay", "lr_lambda": "my_function"}"#, |f| types::paddle::LambdaDecay::new("my_function").build_with(f));
    expect(r#"{"type": "paddle.MultiplicativeDecay", "lr_lambda": "my_function"}"#, |f| types::paddle::MultiplicativeDecay::new("my_function").build_with(f));
    expect(r#"{"type": "paddle.ReduceOnPlateau"}"#, |f| types::paddle::ReduceOnPlateau::new().mode("min").factor(0.1).patience(10).threshold(0.0001).threshold_mode("rel").cooldown(0).min_lr(0).epsilon(1e-08).build_with(f));
    expect(r#"{"type": "paddle.CosineAnnealingDecay", "T_max": 100}"#, |f| types::paddle::CosineAnnealingDecay::new(100).eta_min(0).build_with(f));
    expect(r#"{"type": "paddle.OneCycleLR", "max_learning_rate": 1.0, "total_steps": 100}"#, |f| types::paddle::OneCycleLR::new(1.0, 100).divide_factor(25.0).end_learning_rate(0.0001).phase_pct(0.3).anneal_strategy("cos").three_phase(false).build_with(f));
    expect(r#"{"type": "paddle.CyclicLR", "base_learning_rate": 0.1, "max_learning_rate": 1.0, "step_size_up": 100}"#, |f| types::paddle::CyclicLR::new(0.1, 1.0, 100).mode("triangular").exp_gamma(1.0).build_with(f));
    expect(r#"{"type": "paddle.LinearLR", "total_steps": 100}"#, |f| types::paddle::LinearLR::new(100).start_factor(0.3333333333333333).end_factor(1.0).build_with(f));
    expect(r#"{"type": "paddle.CosineAnnealingWarmRestarts", "T_0": 100}"#, |f| types::paddle::CosineAnnealingWarmRestarts::new(100).T_mult(1).eta_min(0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn power() {
    expect(r#"{"type": "power.lr", "a": 2, "b": -0.5, "lr_max": 1.0, "tokens_per_step": 1, "warmup_tokens": 10, "decay_tokens": 20, "total_tokens": 100}"#, |f| types::power::lr::new(2, -0.5, 1.0, 1, 10, 20, 100).build_with(f));
}

#[test]
#[rustfmt::skip]
fn pytorch_warmup() {
    expect(r#"{"type": "pytorch_warmup.LinearWarmup", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "warmup_period": 20}"#, |f| types::pytorch_warmup::LinearWarmup::new(types::torch::CosineAnnealingLR::new(100), 20).build_with(f));
    expect(r#"{"type": "pytorch_warmup.ExponentialWarmup", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "warmup_period": 10}"#, |f| types::pytorch_warmup::ExponentialWarmup::new(types::torch::CosineAnnealingLR::new(100), 10).build_with(f));
    expect(r#"{"type": "pytorch_warmup.UntunedLinearWarmup", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "beta2": 0.95}"#, |f| types::pytorch_warmup::UntunedLinearWarmup::new(types::torch::CosineAnnealingLR::new(100), 0.95).build_with(f));
    expect(r#"{"type": "pytorch_warmup.UntunedExponentialWarmup", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "beta2": 0.95}"#, |f| types::pytorch_warmup::UntunedExponentialWarmup::new(types::torch::CosineAnnealingLR::new(100), 0.95).build_with(f));
    expect(r#"{"type": "pytorch_warmup.RAdamWarmup", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "beta2": 0.95}"#, |f| types::pytorch_warmup::RAdamWarmup::new(types::torch::CosineAnnealingLR::new(100), 0.95).build_with(f));
}

#[test]
#[rustfmt::skip]
fn rex() {
    expect(r#"{"type": "rex.lr", "total": 100}"#, |f| types::rex::lr::new(100).d(0.5).min_lr(0.0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn rl_zoo3() {
    expect(r#"{"type": "rl_zoo3.linear_schedule", "total_timesteps": 100}"#, |f| types::rl_zoo3::linear_schedule::new(100).build_with(f));
}

#[test]
#[rustfmt::skip]
fn rllib() {
    expect(r#"{"type": "rllib.ConstantSchedule", "value": 1.0}"#, |f| types::rllib::ConstantSchedule::new(1.0).build_with(f));
    expect(r#"{"type": "rllib.PiecewiseSchedule", "endpoints": [[0, 1.0], [100, 0.1]], "outside_value": 0.1}"#, |f| types::rllib::PiecewiseSchedule::new([(0, 1.0), (100, 0.1)]).outside_value(0.1).build_with(f));
    expect(r#"{"type": "rllib.Scheduler", "fixed_value_or_schedule": [[0, 1.0], [100, 0.1]]}"#, |f| types::rllib::Scheduler::new([(0, 1.0), (100, 0.1)]).build_with(f));
    expect(r#"{"type": "rllib.PolynomialSchedule", "schedule_timesteps": 100, "final_p": 0.1}"#, |f| types::rllib::PolynomialSchedule::new(100, 0.1).initial_p(1.0).power(2.0).build_with(f));
    expect(r#"{"type": "rllib.LinearSchedule", "schedule_timesteps": 100, "final_p": 0.1}"#, |f| types::rllib::LinearSchedule::new(100, 0.1).initial_p(1.0).build_with(f));
    expect(r#"{"type": "rllib.ExponentialSchedule", "schedule_timesteps": 100}"#, |f| types::rllib::ExponentialSchedule::new(100).initial_p(1.0).decay_rate(0.1).build_with(f));
}

#[test]
#[rustfmt::skip]
fn rwkv() {
    expect(r#"{"type": "rwkv.train_callback"}"#, |f| types::rwkv::train_callback::new().lr_init(0.0006).lr_final(1e-05).warmup_steps(-1).epoch_count(500).epoch_steps(1000).my_pile_edecay(0).my_exit_tokens(0).ctx_len(1024).real_bsz(96).build_with(f));
}

#[test]
#[rustfmt::skip]
fn scenic() {
    expect(r#"{"type": "scenic.compound_lr_scheduler", "factors": "constant * cosine_decay * linear_warmup", "base_learning_rate": 1.0, "warmup_steps": 10, "steps_per_cycle": 100}"#, |f| types::scenic::compound_lr_scheduler::new(1.0).factors("constant * cosine_decay * linear_warmup").warmup_steps(10).warmup_alpha(0).decay_events([0; 0]).decay_factors([0; 0]).timescale(10000).staircase(false).steps_per_cycle(100).t_mul(1.0).m_mul(1.0).alpha(0.0).start_decay_step(0).end_learning_rate(0.0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn slowfast() {
    expect(r#"{"type": "slowfast.cosine"}"#, |f| types::slowfast::cosine::new().warmup_epochs(0.0).warmup_start_lr(0.01).steps_per_epoch(1).max_epoch(300).cosine_end_lr(0.0).cosine_after_warmup(false).build_with(f));
    expect(r#"{"type": "slowfast.steps_with_relative_lrs", "steps": [0.0, 50.0], "lrs": [1.0, 0.1]}"#, |f| types::slowfast::steps_with_relative_lrs::new([0.0, 50.0], [1.0, 0.1]).warmup_epochs(0.0).warmup_start_lr(0.01).steps_per_epoch(1).max_epoch(300).build_with(f));
}

#[test]
#[rustfmt::skip]
fn speechbrain() {
    expect(r#"{"type": "speechbrain.WarmAndExpDecayLRSchedule", "lr": 1.0, "n_warmup_steps": 10, "total_steps": 100}"#, |f| types::speechbrain::WarmAndExpDecayLRSchedule::new(1.0, 10, 100).decay_factor(0.1).build_with(f));
    expect(r#"{"type": "speechbrain.NewBobScheduler"}"#, |f| types::speechbrain::NewBobScheduler::new().annealing_factor(0.5).improvement_threshold(0.0025).patient(0).build_with(f));
    expect(r#"{"type": "speechbrain.LinearScheduler", "initial_value": 1.0, "final_value": 0.1, "epoch_count": 100}"#, |f| types::speechbrain::LinearScheduler::new(1.0, 0.1, 100).build_with(f));
    expect(r#"{"type": "speechbrain.LinearWarmupScheduler", "initial_value": 1.0, "num_warmup_steps": 10, "num_training_steps": 100}"#, |f| types::speechbrain::LinearWarmupScheduler::new(1.0, 10, 100).build_with(f));
    expect(r#"{"type": "speechbrain.StepScheduler", "initial_value": 1.0}"#, |f| types::speechbrain::StepScheduler::new(1.0).build_with(f));
    expect(r#"{"type": "speechbrain.NoamScheduler", "lr_initial": 1.0, "n_warmup_steps": 10}"#, |f| types::speechbrain::NoamScheduler::new(1.0, 10).build_with(f));
    expect(r#"{"type": "speechbrain.NoamIntervalScheduler", "lr_initial": 1.0, "n_warmup_steps": 10, "anneal_steps": [50, 80], "anneal_rates": [0.5, 0.25]}"#, |f| types::speechbrain::NoamIntervalScheduler::new(1.0, 10, [50, 80], [0.5, 0.25]).build_with(f));
    expect(r#"{"type": "speechbrain.LinearNoamScheduler", "lr_initial": 1.0, "n_warmup_steps": 10, "n_keep_steps": 100}"#, |f| types::speechbrain::LinearNoamScheduler::new(1.0, 10, 100).build_with(f));
    expect(r#"{"type": "speechbrain.CyclicCosineScheduler", "n_warmup_steps": 10, "lr_initial": 1.0}"#, |f| types::speechbrain::CyclicCosineScheduler::new(10, 1.0).total_steps(100000).build_with(f));
    expect(r#"{"type": "speechbrain.ReduceLROnPlateau"}"#, |f| types::speechbrain::ReduceLROnPlateau::new().lr_min(1e-08).factor(0.5).patience(2).dont_halve_until_epoch(65).build_with(f));
    expect(r#"{"type": "speechbrain.CyclicLRScheduler"}"#, |f| types::speechbrain::CyclicLRScheduler::new().base_lr(0.001).max_lr(0.006).step_size(2000).mode("triangular").gamma(1.0).build_with(f));
    expect(r#"{"type": "speechbrain.IntervalScheduler", "intervals": [[0, 1.0], [100, 0.1]]}"#, |f| types::speechbrain::IntervalScheduler::new([(0, 1.0), (100, 0.1)]).build_with(f));
    expect(r#"{"type": "speechbrain.InverseSquareRootScheduler", "warmup_steps": 100}"#, |f| types::speechbrain::InverseSquareRootScheduler::new(100).build_with(f));
    expect(r#"{"type": "speechbrain.WarmCoolDecayLRSchedule", "lr": 1.0, "warmup": 10, "cooldown": 20, "total_steps": 100}"#, |f| types::speechbrain::WarmCoolDecayLRSchedule::new(1.0, 10, 20, 100).decay_factor(0.75).decay_every(100000).build_with(f));
    expect(r#"{"type": "speechbrain.TriStageLRSchedule", "lr": 1.0, "warmup_steps": 10, "hold_steps": 40, "decay_steps": 50, "total_steps": 100}"#, |f| types::speechbrain::TriStageLRSchedule::new(1.0, 10, 40, 50, 100).init_lr_scale(0.01).final_lr_scale(0.05).build_with(f));
}

#[test]
#[rustfmt::skip]
fn stable_baselines3() {
    expect(r#"{"type": "stable_baselines3.ConstantSchedule", "val": 1.0}"#, |f| types::stable_baselines3::ConstantSchedule::new(1.0).build_with(f));
    expect(r#"{"type": "stable_baselines3.LinearSchedule", "start": 1.0, "end": 0.1, "end_fraction": 1.0, "total_timesteps": 100}"#, |f| types::stable_baselines3::LinearSchedule::new(1.0, 0.1, 1.0, 100).build_with(f));
    expect(r#"{"type": "stable_baselines3.get_linear_fn", "start": 1.0, "end": 0.1, "end_fraction": 1.0, "total_timesteps": 100}"#, |f| types::stable_baselines3::get_linear_fn::new(1.0, 0.1, 1.0, 100).build_with(f));
}

#[test]
#[rustfmt::skip]
fn swiftlr() {
    expect(r#"{"type": "swiftlr.constant"}"#, |f| types::swiftlr::constant::new().build_with(f));
    expect(r#"{"type": "swiftlr.value", "value": 1.0}"#, |f| types::swiftlr::value::new(1.0).build_with(f));
    expect(r#"{"type": "swiftlr.curve", "over": 100}"#, |f| types::swiftlr::curve::new(100).shape("linear").to(0.0).power(2.0).past_end("clamp").build_with(f));
    expect(r#"{"type": "swiftlr.exponential", "rate": 0.95}"#, |f| types::swiftlr::exponential::new(0.95).every(1).build_with(f));
    expect(r#"{"type": "swiftlr.inverse_sqrt", "timescale": 100}"#, |f| types::swiftlr::inverse_sqrt::new(100).build_with(f));
    expect(r#"{"type": "swiftlr.inverse_time", "timescale": 100}"#, |f| types::swiftlr::inverse_time::new(100).power(1.0).build_with(f));
    expect(r#"{"type": "swiftlr.knots", "knots": [[0, 1.0], [100, 0.1]]}"#, |f| types::swiftlr::knots::new([(0, 1.0), (100, 0.1)]).interpolate("linear").build_with(f));
    expect(r#"{"type": "swiftlr.sequence", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "lengths": [50]}"#, |f| types::swiftlr::sequence::new([types::torch::CosineAnnealingLR::new(100).into(), types::torch::CosineAnnealingLR::new(100).into()], [50]).clock("local").build_with(f));
    expect(r#"{"type": "swiftlr.combine", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}]}"#, |f| types::swiftlr::combine::new([types::torch::CosineAnnealingLR::new(100).into(), types::torch::CosineAnnealingLR::new(100).into()]).by("product").build_with(f));
    expect(r#"{"type": "swiftlr.clamp", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "min": 0.2}"#, |f| types::swiftlr::clamp::new(types::torch::CosineAnnealingLR::new(100)).min(0.2).build_with(f));
    expect(r#"{"type": "swiftlr.warmup", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "steps": 20}"#, |f| types::swiftlr::warmup::new(types::torch::CosineAnnealingLR::new(100), 20).start(0.0).shape("linear").clock("shift").target("first").offset(0).extra(0).build_with(f));
    expect(r#"{"type": "swiftlr.repeat", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "period": 100}"#, |f| types::swiftlr::repeat::new(types::torch::CosineAnnealingLR::new(100), 100).growth(1.0).decay(1.0).build_with(f));
    expect(r#"{"type": "swiftlr.shift", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "by": 100}"#, |f| types::swiftlr::shift::new(types::torch::CosineAnnealingLR::new(100), 100).past_start("clamp").build_with(f));
    expect(r#"{"type": "swiftlr.stretch", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "by": 2}"#, |f| types::swiftlr::stretch::new(types::torch::CosineAnnealingLR::new(100), 2).build_with(f));
    expect(r#"{"type": "swiftlr.sample_clock", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "batch_size": 64}"#, |f| types::swiftlr::sample_clock::new(types::torch::CosineAnnealingLR::new(100), 64).increment(1).ramp_samples(0).build_with(f));
    expect(r#"{"type": "swiftlr.reverse", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "over": 100}"#, |f| types::swiftlr::reverse::new(types::torch::CosineAnnealingLR::new(100), 100).past_end("clamp").build_with(f));
    expect(r#"{"type": "swiftlr.staircase", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "every": 20}"#, |f| types::swiftlr::staircase::new(types::torch::CosineAnnealingLR::new(100), 20).build_with(f));
    expect(r#"{"type": "swiftlr.hold", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "begin": 50}"#, |f| types::swiftlr::hold::new(types::torch::CosineAnnealingLR::new(100), 50).build_with(f));
    expect(r#"{"type": "swiftlr.base", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "base": 0.5}"#, |f| types::swiftlr::base::new(types::torch::CosineAnnealingLR::new(100), 0.5).build_with(f));
    expect(r#"{"type": "swiftlr.scale", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "by": 0.5}"#, |f| types::swiftlr::scale::new(types::torch::CosineAnnealingLR::new(100), 0.5).build_with(f));
    expect(r#"{"type": "swiftlr.groups", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}]}"#, |f| types::swiftlr::groups::new([types::torch::CosineAnnealingLR::new(100).into(), types::torch::CosineAnnealingLR::new(100).into()]).build_with(f));
    expect(r#"{"type": "swiftlr.layer_decay", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "groups": 4}"#, |f| types::swiftlr::layer_decay::new(types::torch::CosineAnnealingLR::new(100), 4).rate(0.75).build_with(f));
    expect(r#"{"type": "swiftlr.curves", "curves": {"lr": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "weight_decay": {"type": "torch.CosineAnnealingLR", "T_max": 100}}}"#, |f| types::swiftlr::curves::new([("lr", types::torch::CosineAnnealingLR::new(100).into()), ("weight_decay", types::torch::CosineAnnealingLR::new(100).into())]).build_with(f));
    expect(r#"{"type": "swiftlr.noise", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}}"#, |f| types::swiftlr::noise::new(types::torch::CosineAnnealingLR::new(100)).amplitude(0.1).distribution("uniform").seed(0).every(1).per_group(false).build_with(f));
    expect(r#"{"type": "swiftlr.cooldown", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "at": 50, "steps": 100}"#, |f| types::swiftlr::cooldown::new(types::torch::CosineAnnealingLR::new(100), 50, 100).to(0.0).shape("linear").power(2.0).build_with(f));
    expect(r#"{"type": "swiftlr.extend", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "at": 50, "end": 100, "new_end": 200}"#, |f| types::swiftlr::extend::new(types::torch::CosineAnnealingLR::new(100), 50, 100, 200).build_with(f));
    expect(r#"{"type": "swiftlr.rewarm", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "at": 50, "steps": 100}"#, |f| types::swiftlr::rewarm::new(types::torch::CosineAnnealingLR::new(100), 50, 100).shape("linear").anew(false).build_with(f));
    expect(r#"{"type": "swiftlr.branch", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "at": 50, "then": {"type": "torch.CosineAnnealingLR", "T_max": 100}}"#, |f| types::swiftlr::branch::new(types::torch::CosineAnnealingLR::new(100), 50, types::torch::CosineAnnealingLR::new(100)).scaled(false).build_with(f));
    expect(r#"{"type": "swiftlr.rewind", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "at": 50, "to": 100}"#, |f| types::swiftlr::rewind::new(types::torch::CosineAnnealingLR::new(100), 50, 100).build_with(f));
    expect(r#"{"type": "swiftlr.plateau"}"#, |f| types::swiftlr::plateau::new().mode("min").factor(0.1).patience(10).threshold(0.0001).threshold_mode("rel").cooldown(0).min(0.0).window(1).build_with(f));
}

#[test]
#[rustfmt::skip]
fn t5x() {
    expect(r#"{"type": "t5x.create_learning_rate_scheduler", "warmup_steps": 20}"#, |f| types::t5x::create_learning_rate_scheduler::new().factors("constant * linear_warmup * rsqrt_decay").base_learning_rate(0.5).warmup_steps(20).decay_factor(0.5).steps_per_decay(20000).steps_per_cycle(100000).step_offset(0).min_learning_rate(1e-08).build_with(f));
}

#[test]
#[rustfmt::skip]
fn tensor2tensor() {
    expect(r#"{"type": "tensor2tensor.learning_rate_schedule", "learning_rate_warmup_steps": 20}"#, |f| types::tensor2tensor::learning_rate_schedule::new().learning_rate_schedule("constant*linear_warmup*rsqrt_decay*rsqrt_hidden_size").learning_rate_constant(1.0).learning_rate_warmup_steps(20).learning_rate_decay_steps(5000).learning_rate_decay_rate(1.0).learning_rate_decay_staircase(false).train_steps(250000).hidden_size(64).optimizer_multistep_accumulate_steps(0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn thinc() {
    expect(r#"{"type": "thinc.constant", "rate": 1.0}"#, |f| types::thinc::constant::new(1.0).build_with(f));
    expect(r#"{"type": "thinc.constant_then", "rate": 1.0, "steps": 20, "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}}"#, |f| types::thinc::constant_then::new(1.0, 20, types::torch::CosineAnnealingLR::new(100)).build_with(f));
    expect(r#"{"type": "thinc.decaying", "base_rate": 1.0, "decay": 0.1}"#, |f| types::thinc::decaying::new(1.0, 0.1).t(0.0).build_with(f));
    expect(r#"{"type": "thinc.compounding", "start": 1.0, "stop": 0.1, "compound": 0.95}"#, |f| types::thinc::compounding::new(1.0, 0.1, 0.95).t(0.0).build_with(f));
    expect(r#"{"type": "thinc.warmup_linear", "initial_rate": 1.0, "warmup_steps": 10, "total_steps": 100}"#, |f| types::thinc::warmup_linear::new(1.0, 10, 100).build_with(f));
    expect(r#"{"type": "thinc.slanted_triangular", "max_rate": 1.0, "num_steps": 100}"#, |f| types::thinc::slanted_triangular::new(1.0, 100).cut_frac(0.1).ratio(32).t(0.0).build_with(f));
    expect(r#"{"type": "thinc.cyclic_triangular", "min_lr": 0.1, "max_lr": 1.0, "period": 100}"#, |f| types::thinc::cyclic_triangular::new(0.1, 1.0, 100).build_with(f));
    expect(r#"{"type": "thinc.plateau", "max_patience": 3, "scale": 0.5, "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}}"#, |f| types::thinc::plateau::new(3, 0.5, types::torch::CosineAnnealingLR::new(100)).build_with(f));
}

#[test]
#[rustfmt::skip]
fn timm() {
    expect(r#"{"type": "timm.CosineLRScheduler", "t_initial": 100}"#, |f| types::timm::CosineLRScheduler::new(100).lr_min(0.0).cycle_mul(1.0).cycle_decay(1.0).cycle_limit(1).warmup_t(0).warmup_lr_init(0.0).warmup_prefix(false).t_in_epochs(true).noise_range_t([0; 0]).noise_pct(0.67).noise_std(1.0).noise_seed(42).noise_type("normal").lr_scale(1.0).k_decay(1.0).build_with(f));
    expect(r#"{"type": "timm.TanhLRScheduler", "t_initial": 100}"#, |f| types::timm::TanhLRScheduler::new(100).lr_min(0.0).cycle_mul(1.0).cycle_decay(1.0).cycle_limit(1).warmup_t(0).warmup_lr_init(0.0).warmup_prefix(false).t_in_epochs(true).noise_range_t([0; 0]).noise_pct(0.67).noise_std(1.0).noise_seed(42).noise_type("normal").lr_scale(1.0).lb(-7.0).ub(3.0).build_with(f));
    expect(r#"{"type": "timm.PolyLRScheduler", "t_initial": 100}"#, |f| types::timm::PolyLRScheduler::new(100).lr_min(0.0).cycle_mul(1.0).cycle_decay(1.0).cycle_limit(1).warmup_t(0).warmup_lr_init(0.0).warmup_prefix(false).t_in_epochs(true).noise_range_t([0; 0]).noise_pct(0.67).noise_std(1.0).noise_seed(42).noise_type("normal").lr_scale(1.0).k_decay(1.0).power(0.5).build_with(f));
    expect(r#"{"type": "timm.StepLRScheduler", "decay_t": 100}"#, |f| types::timm::StepLRScheduler::new(100).decay_rate(1.0).warmup_t(0).warmup_lr_init(0.0).warmup_prefix(true).t_in_epochs(true).noise_range_t([0; 0]).noise_pct(0.67).noise_std(1.0).noise_seed(42).noise_type("normal").lr_scale(1.0).build_with(f));
    expect(r#"{"type": "timm.MultiStepLRScheduler", "decay_t": [50]}"#, |f| types::timm::MultiStepLRScheduler::new([50]).decay_rate(1.0).warmup_t(0).warmup_lr_init(0.0).warmup_prefix(true).t_in_epochs(true).noise_range_t([0; 0]).noise_pct(0.67).noise_std(1.0).noise_seed(42).noise_type("normal").lr_scale(1.0).build_with(f));
    expect(r#"{"type": "timm.WSDLRScheduler", "t_initial": 100, "decay_t": 20}"#, |f| types::timm::WSDLRScheduler::new(100, 20).lr_min(0.0).stable_fn("constant").stable_power(0.5).decay_fn("1-sqrt").decay_power(0.5).decay_ratio(0.1).warmup_t(0).warmup_lr_init(0.0).t_in_epochs(true).noise_range_t([0; 0]).noise_pct(0.67).noise_std(1.0).noise_seed(42).noise_type("normal").lr_scale(1.0).build_with(f));
    expect(r#"{"type": "timm.PlateauLRScheduler"}"#, |f| types::timm::PlateauLRScheduler::new().mode("max").decay_rate(0.1).patience_t(10).threshold(0.0001).cooldown_t(0).lr_min(0.0).warmup_t(0).warmup_lr_init(0.0).noise_range_t([0; 0]).noise_pct(0.67).noise_std(1.0).noise_seed(42).noise_type("normal").lr_scale(1.0).build_with(f));
}

#[test]
#[rustfmt::skip]
fn torch() {
    expect(r#"{"type": "torch.ConstantLR"}"#, |f| types::torch::ConstantLR::new().factor(0.3333333333333333).total_iters(5).build_with(f));
    expect(r#"{"type": "torch.LinearLR"}"#, |f| types::torch::LinearLR::new().start_factor(0.3333333333333333).end_factor(1.0).total_iters(5).build_with(f));
    expect(r#"{"type": "torch.StepLR", "step_size": 100}"#, |f| types::torch::StepLR::new(100).gamma(0.1).build_with(f));
    expect(r#"{"type": "torch.MultiStepLR", "milestones": [50]}"#, |f| types::torch::MultiStepLR::new([50]).gamma(0.1).build_with(f));
    expect(r#"{"type": "torch.ExponentialLR", "gamma": 0.95}"#, |f| types::torch::ExponentialLR::new(0.95).build_with(f));
    expect(r#"{"type": "torch.PolynomialLR"}"#, |f| types::torch::PolynomialLR::new().total_iters(5).power(1.0).build_with(f));
    expect(r#"{"type": "torch.CosineAnnealingLR", "T_max": 100}"#, |f| types::torch::CosineAnnealingLR::new(100).eta_min(0.0).build_with(f));
    expect(r#"{"type": "torch.CosineAnnealingWarmRestarts", "T_0": 100}"#, |f| types::torch::CosineAnnealingWarmRestarts::new(100).T_mult(1).eta_min(0.0).build_with(f));
    expect(r#"{"type": "torch.CyclicLR", "base_lr": 0.1, "max_lr": 1.0, "step_size_up": 50}"#, |f| types::torch::CyclicLR::new(0.1, 1.0).step_size_up(50).mode("triangular").gamma(1.0).scale_mode("cycle").cycle_momentum(true).base_momentum(0.8).max_momentum(0.9).build_with(f));
    expect(r#"{"type": "torch.OneCycleLR", "max_lr": 1.0, "total_steps": 100}"#, |f| types::torch::OneCycleLR::new(1.0).total_steps(100).pct_start(0.3).anneal_strategy("cos").cycle_momentum(true).base_momentum(0.85).max_momentum(0.95).div_factor(25.0).final_div_factor(10000.0).three_phase(false).build_with(f));
    expect(r#"{"type": "torch.SWALR", "swa_lr": 0.1}"#, |f| types::torch::SWALR::new(0.1).anneal_epochs(10).anneal_strategy("cos").build_with(f));
    expect(r#"{"type": "torch.ReduceLROnPlateau"}"#, |f| types::torch::ReduceLROnPlateau::new().mode("min").factor(0.1).patience(10).threshold(0.0001).threshold_mode("rel").cooldown(0).min_lr(0).eps(1e-08).build_with(f));
    expect(r#"{"type": "torch.LambdaLR", "lr_lambda": "my_function"}"#, |f| types::torch::LambdaLR::new("my_function").build_with(f));
    expect(r#"{"type": "torch.MultiplicativeLR", "lr_lambda": "my_function"}"#, |f| types::torch::MultiplicativeLR::new("my_function").build_with(f));
    expect(r#"{"type": "torch.SequentialLR", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "milestones": [50]}"#, |f| types::torch::SequentialLR::new([types::torch::CosineAnnealingLR::new(100).into(), types::torch::CosineAnnealingLR::new(100).into()], [50]).build_with(f));
    expect(r#"{"type": "torch.ChainedScheduler", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}]}"#, |f| types::torch::ChainedScheduler::new([types::torch::CosineAnnealingLR::new(100).into(), types::torch::CosineAnnealingLR::new(100).into()]).build_with(f));
}

#[test]
#[rustfmt::skip]
fn torchtitan() {
    expect(r#"{"type": "torchtitan.lr_scheduler", "warmup_steps": 10, "total_steps": 100}"#, |f| types::torchtitan::lr_scheduler::new().warmup_steps(10).total_steps(100).decay_type("linear").min_lr_factor(0.0).form("today").build_with(f));
}

#[test]
#[rustfmt::skip]
fn transformers() {
    expect(r#"{"type": "transformers.constant"}"#, |f| types::transformers::constant::new().build_with(f));
    expect(r#"{"type": "transformers.constant_with_warmup", "num_warmup_steps": 20}"#, |f| types::transformers::constant_with_warmup::new(20).build_with(f));
    expect(r#"{"type": "transformers.linear", "num_warmup_steps": 10, "num_training_steps": 100}"#, |f| types::transformers::linear::new(10, 100).build_with(f));
    expect(r#"{"type": "transformers.cosine", "num_warmup_steps": 10, "num_training_steps": 100}"#, |f| types::transformers::cosine::new(10, 100).num_cycles(0.5).build_with(f));
    expect(r#"{"type": "transformers.cosine_with_restarts", "num_warmup_steps": 10, "num_training_steps": 100}"#, |f| types::transformers::cosine_with_restarts::new(10, 100).num_cycles(1).build_with(f));
    expect(r#"{"type": "transformers.polynomial", "num_warmup_steps": 10, "num_training_steps": 100}"#, |f| types::transformers::polynomial::new(10, 100).lr_end(1e-07).power(1.0).build_with(f));
    expect(r#"{"type": "transformers.inverse_sqrt", "num_warmup_steps": 20}"#, |f| types::transformers::inverse_sqrt::new(20).build_with(f));
    expect(r#"{"type": "transformers.cosine_with_min_lr", "num_warmup_steps": 10, "num_training_steps": 100, "min_lr_rate": 0.1}"#, |f| types::transformers::cosine_with_min_lr::new(10, 100).num_cycles(0.5).min_lr_rate(0.1).build_with(f));
    expect(r#"{"type": "transformers.cosine_warmup_with_min_lr", "num_warmup_steps": 10, "num_training_steps": 100, "min_lr_rate": 0.1}"#, |f| types::transformers::cosine_warmup_with_min_lr::new(10, 100).num_cycles(0.5).min_lr_rate(0.1).build_with(f));
    expect(r#"{"type": "transformers.warmup_stable_decay", "num_warmup_steps": 10, "num_decay_steps": 50, "num_stable_steps": 40}"#, |f| types::transformers::warmup_stable_decay::new(10, 50).num_stable_steps(40).warmup_type("linear").decay_type("cosine").min_lr_ratio(0).num_cycles(0.5).build_with(f));
    expect(r#"{"type": "transformers.reduce_lr_on_plateau"}"#, |f| types::transformers::reduce_lr_on_plateau::new().mode("min").factor(0.1).patience(10).threshold(0.0001).threshold_mode("rel").cooldown(0).min_lr(0).eps(1e-08).build_with(f));
    expect(r#"{"type": "transformers.greedy"}"#, |f| types::transformers::greedy::new().mode("min").factor(0.95).patience(10).threshold(1e-06).threshold_mode("abs").cooldown(0).warmup(0).min_lr(0.001).max_lr(1.0).eps(1e-08).smooth(false).window_size(50).reset_start(500).build_with(f));
}

#[test]
#[rustfmt::skip]
fn ultralytics() {
    expect(r#"{"type": "ultralytics.lr"}"#, |f| types::ultralytics::lr::new().lrf(0.01).cos_lr(false).epochs(100).steps_per_epoch(1).warmup_epochs(3.0).warmup_bias_lr(0.1).param_group("weight").build_with(f));
    expect(r#"{"type": "ultralytics.momentum"}"#, |f| types::ultralytics::momentum::new().momentum(0.937).epochs(100).steps_per_epoch(1).warmup_epochs(3.0).warmup_momentum(0.8).build_with(f));
}
