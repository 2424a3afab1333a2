// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The lines are long.

import SwiftLR
import Testing

@Suite("The constructors of all types")
struct TypesTests {
  @Test("make what the examples in JSON say, defaults included")
  func examples() throws {
    for (name, json, schedule) in try all() {
      #expect(try schedule.spec == Schedule(json, functions: [myFunction]).spec, "\(name)")
    }
  }

  private let myFunction = Function("my_function") { _ in 1 }

  private func all() throws -> [(String, String, Schedule)] {
    try axolotl() + bert() + big_vision() + budget() + burn() + caffe() + composer() + darknet() + deepspeed() + detectron2() + diffusers() + dino() + dinov2() + djl() + dl4j() + epfml() + espnet() + fairseq() + fastai() + flux() + fvcore() + gpt_neox() + icefall() + ignite() + katsura() + keras() + knee() + kozistr() + levanter() + libtorch() + llamacpp() + llmc() + llmfoundry() + mae() + maxtext() + megatron() + mindspore() + minicpm() + mlx() + mlx_swift() + mmengine() + modded_nanogpt() + mxnet() + nanogpt() + nanotron() + nemo() + noam() + object_detection() + olmo_core() + openfold() + optax() + paddle() + power() + pytorch_warmup() + rex() + rl_zoo3() + rllib() + rwkv() + scenic() + slowfast() + speechbrain() + stable_baselines3() + swiftlr() + t5x() + tensor2tensor() + thinc() + timm() + torch() + torchtitan() + transformers() + ultralytics()
  }

  private func axolotl() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("axolotl.cosine_constant", #"{"type": "axolotl.cosine_constant", "num_warmup_steps": 10, "num_training_steps": 100, "constant_lr_ratio": 0.8}"#, try Schedule.axolotl.cosine_constant(num_warmup_steps: 10, num_training_steps: 100, constant_lr_ratio: 0.8)))
    list.append(("axolotl.get_cosine_schedule_with_quadratic_warmup", #"{"type": "axolotl.get_cosine_schedule_with_quadratic_warmup", "num_warmup_steps": 10, "num_training_steps": 100}"#, try Schedule.axolotl.get_cosine_schedule_with_quadratic_warmup(num_warmup_steps: 10, num_training_steps: 100)))
    list.append(("axolotl.get_cosine_schedule_with_min_lr", #"{"type": "axolotl.get_cosine_schedule_with_min_lr", "num_warmup_steps": 10, "num_training_steps": 100}"#, try Schedule.axolotl.get_cosine_schedule_with_min_lr(num_warmup_steps: 10, num_training_steps: 100)))
    list.append(("axolotl.RexLR", #"{"type": "axolotl.RexLR", "max_lr": 1.0, "min_lr": 0.1, "total_steps": 100}"#, try Schedule.axolotl.RexLR(max_lr: 1.0, min_lr: 0.1, total_steps: 100)))
    list.append(("axolotl.InterpolatingLogScheduler", #"{"type": "axolotl.InterpolatingLogScheduler", "num_steps": 100, "min_lr": 0.001, "max_lr": 1.0}"#, try Schedule.axolotl.InterpolatingLogScheduler(num_steps: 100, min_lr: 0.001, max_lr: 1.0)))
    list.append(("axolotl.JaggedLRRestartScheduler", #"{"type": "axolotl.JaggedLRRestartScheduler", "inner_schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "jagged_restart_steps": 25, "jagged_restart_warmup_steps": 5}"#, try Schedule.axolotl.JaggedLRRestartScheduler(inner_schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), jagged_restart_steps: 25, jagged_restart_warmup_steps: 5)))
    return list
  }

  private func bert() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("bert.create_optimizer", #"{"type": "bert.create_optimizer", "num_train_steps": 100}"#, try Schedule.bert.create_optimizer(num_train_steps: 100)))
    return list
  }

  private func big_vision() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("big_vision.rsqrt", #"{"type": "big_vision.rsqrt", "total_steps": 100, "warmup_steps": 10}"#, try Schedule.big_vision.rsqrt(total_steps: 100, warmup_steps: 10)))
    list.append(("big_vision.polynomial", #"{"type": "big_vision.polynomial", "total_steps": 100}"#, try Schedule.big_vision.polynomial(total_steps: 100)))
    list.append(("big_vision.linear", #"{"type": "big_vision.linear", "total_steps": 100}"#, try Schedule.big_vision.linear(total_steps: 100)))
    list.append(("big_vision.cosine", #"{"type": "big_vision.cosine", "total_steps": 100}"#, try Schedule.big_vision.cosine(total_steps: 100)))
    list.append(("big_vision.stair", #"{"type": "big_vision.stair", "total_steps": 100, "steps": [50], "mults": [0.5]}"#, try Schedule.big_vision.stair(total_steps: 100, steps: [50], mults: [0.5])))
    return list
  }

  private func budget() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("budget.linear", #"{"type": "budget.linear", "total": 100}"#, try Schedule.budget.linear(total: 100)))
    return list
  }

  private func burn() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("burn.ConstantLr", #"{"type": "burn.ConstantLr", "lr": 1.0}"#, try Schedule.burn.ConstantLr(lr: 1.0)))
    list.append(("burn.LinearLrScheduler", #"{"type": "burn.LinearLrScheduler", "initial_lr": 1.0, "final_lr": 0.1, "num_iters": 100}"#, try Schedule.burn.LinearLrScheduler(initial_lr: 1.0, final_lr: 0.1, num_iters: 100)))
    list.append(("burn.CosineAnnealingLrScheduler", #"{"type": "burn.CosineAnnealingLrScheduler", "initial_lr": 1.0, "num_iters": 100}"#, try Schedule.burn.CosineAnnealingLrScheduler(initial_lr: 1.0, num_iters: 100)))
    list.append(("burn.ExponentialLrScheduler", #"{"type": "burn.ExponentialLrScheduler", "initial_lr": 1.0, "gamma": 0.95}"#, try Schedule.burn.ExponentialLrScheduler(initial_lr: 1.0, gamma: 0.95)))
    list.append(("burn.StepLrScheduler", #"{"type": "burn.StepLrScheduler", "initial_lr": 1.0, "step_size": 100}"#, try Schedule.burn.StepLrScheduler(initial_lr: 1.0, step_size: 100)))
    list.append(("burn.NoamLrScheduler", #"{"type": "burn.NoamLrScheduler", "factor": 1.0}"#, try Schedule.burn.NoamLrScheduler(factor: 1.0)))
    list.append(("burn.SequentialLrScheduler", #"{"type": "burn.SequentialLrScheduler", "schedulers": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "num_iters": [50]}"#, try Schedule.burn.SequentialLrScheduler(schedulers: [Schedule.torch.CosineAnnealingLR(T_max: 100), Schedule.torch.CosineAnnealingLR(T_max: 100)], num_iters: [50])))
    list.append(("burn.ComposedLrScheduler", #"{"type": "burn.ComposedLrScheduler", "schedulers": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}]}"#, try Schedule.burn.ComposedLrScheduler(schedulers: [Schedule.torch.CosineAnnealingLR(T_max: 100), Schedule.torch.CosineAnnealingLR(T_max: 100)])))
    return list
  }

  private func caffe() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("caffe.lr_policy", #"{"type": "caffe.lr_policy"}"#, try Schedule.caffe.lr_policy()))
    list.append(("caffe.multistep", #"{"type": "caffe.multistep", "stepvalue": [50]}"#, try Schedule.caffe.multistep(stepvalue: [50])))
    return list
  }

  private func composer() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("composer.ConstantScheduler", #"{"type": "composer.ConstantScheduler", "t_max": 100}"#, try Schedule.composer.ConstantScheduler(t_max: 100)))
    list.append(("composer.StepScheduler", #"{"type": "composer.StepScheduler", "step_size": 100}"#, try Schedule.composer.StepScheduler(step_size: 100)))
    list.append(("composer.LinearScheduler", #"{"type": "composer.LinearScheduler", "t_max": 100}"#, try Schedule.composer.LinearScheduler(t_max: 100)))
    list.append(("composer.ExponentialScheduler", #"{"type": "composer.ExponentialScheduler", "gamma": 0.5, "decay_period": 100}"#, try Schedule.composer.ExponentialScheduler(gamma: 0.5, decay_period: 100)))
    list.append(("composer.CosineAnnealingScheduler", #"{"type": "composer.CosineAnnealingScheduler", "t_max": 100}"#, try Schedule.composer.CosineAnnealingScheduler(t_max: 100)))
    list.append(("composer.PolynomialScheduler", #"{"type": "composer.PolynomialScheduler", "power": 2.0, "t_max": 100}"#, try Schedule.composer.PolynomialScheduler(power: 2, t_max: 100)))
    list.append(("composer.ConstantWithWarmupScheduler", #"{"type": "composer.ConstantWithWarmupScheduler", "t_warmup": 10, "t_max": 100}"#, try Schedule.composer.ConstantWithWarmupScheduler(t_warmup: 10, t_max: 100)))
    list.append(("composer.LinearWithWarmupScheduler", #"{"type": "composer.LinearWithWarmupScheduler", "t_warmup": 10, "t_max": 100}"#, try Schedule.composer.LinearWithWarmupScheduler(t_warmup: 10, t_max: 100)))
    list.append(("composer.CosineAnnealingWithWarmupScheduler", #"{"type": "composer.CosineAnnealingWithWarmupScheduler", "t_warmup": 10, "t_max": 100}"#, try Schedule.composer.CosineAnnealingWithWarmupScheduler(t_warmup: 10, t_max: 100)))
    list.append(("composer.PolynomialWithWarmupScheduler", #"{"type": "composer.PolynomialWithWarmupScheduler", "t_warmup": 10, "t_max": 100}"#, try Schedule.composer.PolynomialWithWarmupScheduler(t_warmup: 10, t_max: 100)))
    list.append(("composer.CosineAnnealingWarmRestartsScheduler", #"{"type": "composer.CosineAnnealingWarmRestartsScheduler", "t_0": 100}"#, try Schedule.composer.CosineAnnealingWarmRestartsScheduler(t_0: 100)))
    list.append(("composer.MultiStepScheduler", #"{"type": "composer.MultiStepScheduler", "milestones": [50]}"#, try Schedule.composer.MultiStepScheduler(milestones: [50])))
    list.append(("composer.MultiStepWithWarmupScheduler", #"{"type": "composer.MultiStepWithWarmupScheduler", "t_warmup": 20, "milestones": [50]}"#, try Schedule.composer.MultiStepWithWarmupScheduler(t_warmup: 20, milestones: [50])))
    return list
  }

  private func darknet() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("darknet.policy", #"{"type": "darknet.policy", "learning_rate": 1.0}"#, try Schedule.darknet.policy(learning_rate: 1.0)))
    list.append(("darknet.steps", #"{"type": "darknet.steps", "learning_rate": 1.0, "steps": [50], "scales": [0.1]}"#, try Schedule.darknet.steps(learning_rate: 1.0, steps: [50], scales: [0.1])))
    return list
  }

  private func deepspeed() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("deepspeed.WarmupLR", #"{"type": "deepspeed.WarmupLR"}"#, try Schedule.deepspeed.WarmupLR()))
    list.append(("deepspeed.WarmupDecayLR", #"{"type": "deepspeed.WarmupDecayLR", "total_num_steps": 100}"#, try Schedule.deepspeed.WarmupDecayLR(total_num_steps: 100)))
    list.append(("deepspeed.WarmupCosineLR", #"{"type": "deepspeed.WarmupCosineLR", "total_num_steps": 100}"#, try Schedule.deepspeed.WarmupCosineLR(total_num_steps: 100)))
    list.append(("deepspeed.LRRangeTest", #"{"type": "deepspeed.LRRangeTest"}"#, try Schedule.deepspeed.LRRangeTest()))
    list.append(("deepspeed.OneCycle", #"{"type": "deepspeed.OneCycle", "cycle_min_lr": 1.0, "cycle_max_lr": 0.1}"#, try Schedule.deepspeed.OneCycle(cycle_min_lr: 1.0, cycle_max_lr: 0.1)))
    list.append(("deepspeed.OneCycle.momentum", #"{"type": "deepspeed.OneCycle.momentum"}"#, try Schedule.deepspeed.OneCycle_momentum()))
    return list
  }

  private func detectron2() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("detectron2.WarmupParamScheduler", #"{"type": "detectron2.WarmupParamScheduler", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "warmup_factor": 0.001, "warmup_length": 0.1}"#, try Schedule.detectron2.WarmupParamScheduler(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), warmup_factor: 0.001, warmup_length: 0.1)))
    list.append(("detectron2.LRMultiplier", #"{"type": "detectron2.LRMultiplier", "multiplier": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "max_iter": 100}"#, try Schedule.detectron2.LRMultiplier(multiplier: Schedule.torch.CosineAnnealingLR(T_max: 100), max_iter: 100)))
    return list
  }

  private func diffusers() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("diffusers.constant", #"{"type": "diffusers.constant"}"#, try Schedule.diffusers.constant()))
    list.append(("diffusers.constant_with_warmup", #"{"type": "diffusers.constant_with_warmup", "num_warmup_steps": 20}"#, try Schedule.diffusers.constant_with_warmup(num_warmup_steps: 20)))
    list.append(("diffusers.linear", #"{"type": "diffusers.linear", "num_warmup_steps": 10, "num_training_steps": 100}"#, try Schedule.diffusers.linear(num_warmup_steps: 10, num_training_steps: 100)))
    list.append(("diffusers.cosine", #"{"type": "diffusers.cosine", "num_warmup_steps": 10, "num_training_steps": 100}"#, try Schedule.diffusers.cosine(num_warmup_steps: 10, num_training_steps: 100)))
    list.append(("diffusers.cosine_with_restarts", #"{"type": "diffusers.cosine_with_restarts", "num_warmup_steps": 10, "num_training_steps": 100}"#, try Schedule.diffusers.cosine_with_restarts(num_warmup_steps: 10, num_training_steps: 100)))
    list.append(("diffusers.polynomial", #"{"type": "diffusers.polynomial", "num_warmup_steps": 10, "num_training_steps": 100}"#, try Schedule.diffusers.polynomial(num_warmup_steps: 10, num_training_steps: 100)))
    list.append(("diffusers.piecewise_constant", #"{"type": "diffusers.piecewise_constant", "step_rules": [[0, 1.0], [100, 0.1]], "last_ratio": 0.01}"#, try Schedule.diffusers.piecewise_constant(step_rules: [(0, 1.0), (100, 0.1)], last_ratio: 0.01)))
    return list
  }

  private func dino() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("dino.cosine_scheduler", #"{"type": "dino.cosine_scheduler", "final_value": 0.0, "epochs": 10, "niter_per_ep": 10}"#, try Schedule.dino.cosine_scheduler(final_value: 0.0, epochs: 10, niter_per_ep: 10)))
    return list
  }

  private func dinov2() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("dinov2.CosineScheduler", #"{"type": "dinov2.CosineScheduler", "final_value": 0.0, "total_iters": 100}"#, try Schedule.dinov2.CosineScheduler(final_value: 0.0, total_iters: 100)))
    return list
  }

  private func djl() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("djl.FixedTracker", #"{"type": "djl.FixedTracker", "value": 1.0}"#, try Schedule.djl.FixedTracker(value: 1.0)))
    list.append(("djl.FactorTracker", #"{"type": "djl.FactorTracker", "baseValue": 1.0, "factor": 0.95}"#, try Schedule.djl.FactorTracker(baseValue: 1.0, factor: 0.95)))
    list.append(("djl.LinearTracker", #"{"type": "djl.LinearTracker", "baseValue": 1.0, "slope": -0.01}"#, try Schedule.djl.LinearTracker(baseValue: 1.0, slope: -0.01)))
    list.append(("djl.MultiFactorTracker", #"{"type": "djl.MultiFactorTracker", "baseValue": 1.0, "steps": [30, 60]}"#, try Schedule.djl.MultiFactorTracker(baseValue: 1.0, steps: [30, 60])))
    list.append(("djl.CosineTracker", #"{"type": "djl.CosineTracker", "baseValue": 1.0, "maxUpdates": 100}"#, try Schedule.djl.CosineTracker(baseValue: 1.0, maxUpdates: 100)))
    list.append(("djl.CyclicalTracker", #"{"type": "djl.CyclicalTracker"}"#, try Schedule.djl.CyclicalTracker()))
    list.append(("djl.PolynomialDecayTracker", #"{"type": "djl.PolynomialDecayTracker", "baseValue": 1.0, "endLearningRate": 0.1, "decaySteps": 100}"#, try Schedule.djl.PolynomialDecayTracker(baseValue: 1.0, endLearningRate: 0.1, decaySteps: 100)))
    list.append(("djl.WarmUpTracker", #"{"type": "djl.WarmUpTracker", "mainTracker": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "warmUpSteps": 20}"#, try Schedule.djl.WarmUpTracker(mainTracker: Schedule.torch.CosineAnnealingLR(T_max: 100), warmUpSteps: 20)))
    return list
  }

  private func dl4j() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("dl4j.FixedSchedule", #"{"type": "dl4j.FixedSchedule", "value": 1.0}"#, try Schedule.dl4j.FixedSchedule(value: 1.0)))
    list.append(("dl4j.ExponentialSchedule", #"{"type": "dl4j.ExponentialSchedule", "initialValue": 1.0, "gamma": 0.95}"#, try Schedule.dl4j.ExponentialSchedule(initialValue: 1.0, gamma: 0.95)))
    list.append(("dl4j.InverseSchedule", #"{"type": "dl4j.InverseSchedule", "initialValue": 1.0, "gamma": 0.1, "power": 2.0}"#, try Schedule.dl4j.InverseSchedule(initialValue: 1.0, gamma: 0.1, power: 2)))
    list.append(("dl4j.PolySchedule", #"{"type": "dl4j.PolySchedule", "initialValue": 1.0, "power": 2.0, "maxIter": 100}"#, try Schedule.dl4j.PolySchedule(initialValue: 1.0, power: 2, maxIter: 100)))
    list.append(("dl4j.SigmoidSchedule", #"{"type": "dl4j.SigmoidSchedule", "initialValue": 1.0, "gamma": -0.1, "stepSize": 50}"#, try Schedule.dl4j.SigmoidSchedule(initialValue: 1.0, gamma: -0.1, stepSize: 50)))
    list.append(("dl4j.StepSchedule", #"{"type": "dl4j.StepSchedule", "initialValue": 1.0, "decayRate": 0.1, "step": 100}"#, try Schedule.dl4j.StepSchedule(initialValue: 1.0, decayRate: 0.1, step: 100)))
    list.append(("dl4j.CycleSchedule", #"{"type": "dl4j.CycleSchedule", "initialLearningRate": 0.1, "maxLearningRate": 1.0, "cycleLength": 100, "annealingLength": 20, "annealingDecay": 0.9}"#, try Schedule.dl4j.CycleSchedule(initialLearningRate: 0.1, maxLearningRate: 1.0, cycleLength: 100, annealingLength: 20, annealingDecay: 0.9)))
    list.append(("dl4j.RampSchedule", #"{"type": "dl4j.RampSchedule", "baseSchedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "numIter": 20}"#, try Schedule.dl4j.RampSchedule(baseSchedule: Schedule.torch.CosineAnnealingLR(T_max: 100), numIter: 20)))
    list.append(("dl4j.MapSchedule", #"{"type": "dl4j.MapSchedule", "values": [[0, 1.0], [100, 0.1]]}"#, try Schedule.dl4j.MapSchedule(values: [(0, 1.0), (100, 0.1)])))
    return list
  }

  private func epfml() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("epfml.wsd", #"{"type": "epfml.wsd", "n_iterations": 100, "n_warmup": 10}"#, try Schedule.epfml.wsd(n_iterations: 100, n_warmup: 10)))
    return list
  }

  private func espnet() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("espnet.WarmupLR", #"{"type": "espnet.WarmupLR", "warmup_steps": 20}"#, try Schedule.espnet.WarmupLR(warmup_steps: 20)))
    list.append(("espnet.NoamLR", #"{"type": "espnet.NoamLR", "warmup_steps": 20}"#, try Schedule.espnet.NoamLR(warmup_steps: 20)))
    list.append(("espnet.PiecewiseLinearWarmupLR", #"{"type": "espnet.PiecewiseLinearWarmupLR", "warmup_steps_list": [0, 20], "warmup_lr_list": [0.0, 1.0]}"#, try Schedule.espnet.PiecewiseLinearWarmupLR(warmup_steps_list: [0, 20], warmup_lr_list: [0.0, 1.0])))
    list.append(("espnet.WarmupStepLR", #"{"type": "espnet.WarmupStepLR", "warmup_steps": 10, "steps_per_epoch": 20}"#, try Schedule.espnet.WarmupStepLR(warmup_steps: 10, steps_per_epoch: 20)))
    list.append(("espnet.WarmupReduceLROnPlateau", #"{"type": "espnet.WarmupReduceLROnPlateau", "warmup_steps": 10}"#, try Schedule.espnet.WarmupReduceLROnPlateau(warmup_steps: 10)))
    list.append(("espnet.CosineAnnealingWarmupRestarts", #"{"type": "espnet.CosineAnnealingWarmupRestarts", "first_cycle_steps": 100}"#, try Schedule.espnet.CosineAnnealingWarmupRestarts(first_cycle_steps: 100)))
    list.append(("espnet.TristageLR", #"{"type": "espnet.TristageLR", "max_steps": 100}"#, try Schedule.espnet.TristageLR(max_steps: 100)))
    list.append(("espnet.ExponentialDecayWarmup", #"{"type": "espnet.ExponentialDecayWarmup", "max_lr": 1.0, "min_lr": 0.01, "total_steps": 100}"#, try Schedule.espnet.ExponentialDecayWarmup(max_lr: 1.0, min_lr: 0.01, total_steps: 100)))
    return list
  }

  private func fairseq() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("fairseq.inverse_sqrt", #"{"type": "fairseq.inverse_sqrt"}"#, try Schedule.fairseq.inverse_sqrt()))
    list.append(("fairseq.polynomial_decay", #"{"type": "fairseq.polynomial_decay"}"#, try Schedule.fairseq.polynomial_decay()))
    list.append(("fairseq.cosine", #"{"type": "fairseq.cosine", "lr_period_updates": 100}"#, try Schedule.fairseq.cosine(lr_period_updates: 100)))
    list.append(("fairseq.tri_stage", #"{"type": "fairseq.tri_stage"}"#, try Schedule.fairseq.tri_stage()))
    list.append(("fairseq.triangular", #"{"type": "fairseq.triangular", "max_lr": 1.0}"#, try Schedule.fairseq.triangular(max_lr: 1.0)))
    list.append(("fairseq.step", #"{"type": "fairseq.step"}"#, try Schedule.fairseq.step()))
    list.append(("fairseq.manual", #"{"type": "fairseq.manual", "update2lr": [[0, 1.0], [100, 0.1]]}"#, try Schedule.fairseq.manual(update2lr: [(0, 1.0), (100, 0.1)])))
    list.append(("fairseq.fixed", #"{"type": "fairseq.fixed", "lr": [1.0, 0.1]}"#, try Schedule.fairseq.fixed(lr: [1.0, 0.1])))
    return list
  }

  private func fastai() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("fastai.SchedNo", #"{"type": "fastai.SchedNo", "start": 1.0, "end": 0.1}"#, try Schedule.fastai.SchedNo(start: 1.0, end: 0.1)))
    list.append(("fastai.SchedLin", #"{"type": "fastai.SchedLin", "start": 1.0, "end": 0.1}"#, try Schedule.fastai.SchedLin(start: 1.0, end: 0.1)))
    list.append(("fastai.SchedCos", #"{"type": "fastai.SchedCos", "start": 1.0, "end": 0.1}"#, try Schedule.fastai.SchedCos(start: 1.0, end: 0.1)))
    list.append(("fastai.SchedExp", #"{"type": "fastai.SchedExp", "start": 1.0, "end": 0.1}"#, try Schedule.fastai.SchedExp(start: 1.0, end: 0.1)))
    list.append(("fastai.SchedPoly", #"{"type": "fastai.SchedPoly", "start": 1.0, "end": 0.1, "power": 2.0}"#, try Schedule.fastai.SchedPoly(start: 1.0, end: 0.1, power: 2)))
    list.append(("fastai.combined_cos", #"{"type": "fastai.combined_cos", "pct": 0.25, "start": 0.1, "middle": 1.0, "end": 0.0}"#, try Schedule.fastai.combined_cos(pct: 0.25, start: 0.1, middle: 1.0, end: 0.0)))
    list.append(("fastai.fit_one_cycle", #"{"type": "fastai.fit_one_cycle"}"#, try Schedule.fastai.fit_one_cycle()))
    list.append(("fastai.fit_flat_cos", #"{"type": "fastai.fit_flat_cos"}"#, try Schedule.fastai.fit_flat_cos()))
    list.append(("fastai.fit_sgdr", #"{"type": "fastai.fit_sgdr", "n_cycles": 3, "cycle_len": 1.0}"#, try Schedule.fastai.fit_sgdr(n_cycles: 3, cycle_len: 1)))
    list.append(("fastai.combine_scheds", #"{"type": "fastai.combine_scheds", "pcts": [0.25, 0.75], "scheds": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}]}"#, try Schedule.fastai.combine_scheds(pcts: [0.25, 0.75], scheds: [Schedule.torch.CosineAnnealingLR(T_max: 100), Schedule.torch.CosineAnnealingLR(T_max: 100)])))
    list.append(("fastai.ReduceLROnPlateau", #"{"type": "fastai.ReduceLROnPlateau"}"#, try Schedule.fastai.ReduceLROnPlateau()))
    return list
  }

  private func flux() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("flux.Step", #"{"type": "flux.Step", "start": 1.0, "decay": 0.1, "step_sizes": 100}"#, try Schedule.flux.Step(start: 1.0, decay: 0.1, step_sizes: 100)))
    list.append(("flux.Exp", #"{"type": "flux.Exp", "start": 1.0, "decay": 0.95}"#, try Schedule.flux.Exp(start: 1.0, decay: 0.95)))
    list.append(("flux.Poly", #"{"type": "flux.Poly", "start": 1.0, "degree": 2.0, "max_iter": 100}"#, try Schedule.flux.Poly(start: 1.0, degree: 2, max_iter: 100)))
    list.append(("flux.Inv", #"{"type": "flux.Inv", "start": 1.0, "decay": 0.1, "degree": 2.0}"#, try Schedule.flux.Inv(start: 1.0, decay: 0.1, degree: 2)))
    list.append(("flux.CosAnneal", #"{"type": "flux.CosAnneal", "l0": 0.0, "l1": 1.0, "period": 100}"#, try Schedule.flux.CosAnneal(l0: 0.0, l1: 1.0, period: 100)))
    list.append(("flux.Triangle", #"{"type": "flux.Triangle", "l0": 0.0, "l1": 1.0, "period": 100}"#, try Schedule.flux.Triangle(l0: 0.0, l1: 1.0, period: 100)))
    list.append(("flux.TriangleDecay2", #"{"type": "flux.TriangleDecay2", "l0": 0.0, "l1": 1.0, "period": 100}"#, try Schedule.flux.TriangleDecay2(l0: 0.0, l1: 1.0, period: 100)))
    list.append(("flux.TriangleExp", #"{"type": "flux.TriangleExp", "l0": 0.0, "l1": 1.0, "period": 100, "decay": 0.99}"#, try Schedule.flux.TriangleExp(l0: 0.0, l1: 1.0, period: 100, decay: 0.99)))
    list.append(("flux.Sin", #"{"type": "flux.Sin", "l0": 0.0, "l1": 1.0, "period": 100}"#, try Schedule.flux.Sin(l0: 0.0, l1: 1.0, period: 100)))
    list.append(("flux.SinDecay2", #"{"type": "flux.SinDecay2", "l0": 0.0, "l1": 1.0, "period": 100}"#, try Schedule.flux.SinDecay2(l0: 0.0, l1: 1.0, period: 100)))
    list.append(("flux.SinExp", #"{"type": "flux.SinExp", "l0": 0.0, "l1": 1.0, "period": 100, "decay": 0.99}"#, try Schedule.flux.SinExp(l0: 0.0, l1: 1.0, period: 100, decay: 0.99)))
    list.append(("flux.Sequence", #"{"type": "flux.Sequence", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "step_sizes": [50]}"#, try Schedule.flux.Sequence(schedules: [Schedule.torch.CosineAnnealingLR(T_max: 100), Schedule.torch.CosineAnnealingLR(T_max: 100)], step_sizes: [50])))
    list.append(("flux.Loop", #"{"type": "flux.Loop", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "period": 100}"#, try Schedule.flux.Loop(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), period: 100)))
    list.append(("flux.Interpolator", #"{"type": "flux.Interpolator", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "rate": 2}"#, try Schedule.flux.Interpolator(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), rate: 2)))
    list.append(("flux.Shifted", #"{"type": "flux.Shifted", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "offset": 100}"#, try Schedule.flux.Shifted(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), offset: 100)))
    list.append(("flux.Constant", #"{"type": "flux.Constant", "value": 1.0}"#, try Schedule.flux.Constant(value: 1.0)))
    list.append(("flux.Shortened", #"{"type": "flux.Shortened", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "nsteps": 100}"#, try Schedule.flux.Shortened(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), nsteps: 100)))
    list.append(("flux.OneCycle", #"{"type": "flux.OneCycle", "nsteps": 100, "maxval": 0.1}"#, try Schedule.flux.OneCycle(nsteps: 100, maxval: 0.1)))
    return list
  }

  private func fvcore() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("fvcore.ConstantParamScheduler", #"{"type": "fvcore.ConstantParamScheduler", "value": 1.0}"#, try Schedule.fvcore.ConstantParamScheduler(value: 1.0)))
    list.append(("fvcore.CosineParamScheduler", #"{"type": "fvcore.CosineParamScheduler", "start_value": 1.0, "end_value": 0.1}"#, try Schedule.fvcore.CosineParamScheduler(start_value: 1.0, end_value: 0.1)))
    list.append(("fvcore.ExponentialParamScheduler", #"{"type": "fvcore.ExponentialParamScheduler", "start_value": 1.0, "decay": 0.1}"#, try Schedule.fvcore.ExponentialParamScheduler(start_value: 1.0, decay: 0.1)))
    list.append(("fvcore.LinearParamScheduler", #"{"type": "fvcore.LinearParamScheduler", "start_value": 1.0, "end_value": 0.1}"#, try Schedule.fvcore.LinearParamScheduler(start_value: 1.0, end_value: 0.1)))
    list.append(("fvcore.PolynomialDecayParamScheduler", #"{"type": "fvcore.PolynomialDecayParamScheduler", "base_value": 1.0, "power": 2.0}"#, try Schedule.fvcore.PolynomialDecayParamScheduler(base_value: 1.0, power: 2)))
    list.append(("fvcore.StepWithFixedGammaParamScheduler", #"{"type": "fvcore.StepWithFixedGammaParamScheduler", "base_value": 1.0, "num_decays": 3, "gamma": 0.1, "num_updates": 100}"#, try Schedule.fvcore.StepWithFixedGammaParamScheduler(base_value: 1.0, num_decays: 3, gamma: 0.1, num_updates: 100)))
    list.append(("fvcore.StepParamScheduler", #"{"type": "fvcore.StepParamScheduler", "num_updates": 100, "values": [1.0, 0.1]}"#, try Schedule.fvcore.StepParamScheduler(num_updates: 100, values: [1.0, 0.1])))
    list.append(("fvcore.MultiStepParamScheduler", #"{"type": "fvcore.MultiStepParamScheduler", "values": [1.0, 0.1], "milestones": [50, 100]}"#, try Schedule.fvcore.MultiStepParamScheduler(values: [1.0, 0.1], milestones: [50, 100])))
    list.append(("fvcore.CompositeParamScheduler", #"{"type": "fvcore.CompositeParamScheduler", "schedulers": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "lengths": [0.25, 0.75]}"#, try Schedule.fvcore.CompositeParamScheduler(schedulers: [Schedule.torch.CosineAnnealingLR(T_max: 100), Schedule.torch.CosineAnnealingLR(T_max: 100)], lengths: [0.25, 0.75])))
    return list
  }

  private func gpt_neox() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("gpt_neox.AnnealingLR", #"{"type": "gpt_neox.AnnealingLR", "start_lr": 1.0, "warmup_iter": 10, "total_iters": 100}"#, try Schedule.gpt_neox.AnnealingLR(start_lr: 1.0, warmup_iter: 10, total_iters: 100)))
    list.append(("gpt_neox.infinite", #"{"type": "gpt_neox.infinite", "warmup_end": 10, "cooldown_end": 50, "constant_end": 80, "total": 100, "constant_lr": 0.5, "min_lr": 0.1}"#, try Schedule.gpt_neox.infinite(warmup_end: 10, cooldown_end: 50, constant_end: 80, total: 100, constant_lr: 0.5, min_lr: 0.1)))
    return list
  }

  private func icefall() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("icefall.Eden", #"{"type": "icefall.Eden", "lr_batches": 50, "lr_epochs": 3.5, "steps_per_epoch": 20, "warmup_batches": 10.0}"#, try Schedule.icefall.Eden(lr_batches: 50, lr_epochs: 3.5, steps_per_epoch: 20, warmup_batches: 10)))
    list.append(("icefall.Eden2", #"{"type": "icefall.Eden2", "lr_batches": 50, "warmup_batches": 10.0}"#, try Schedule.icefall.Eden2(lr_batches: 50, warmup_batches: 10)))
    return list
  }

  private func ignite() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("ignite.PiecewiseLinear", #"{"type": "ignite.PiecewiseLinear", "milestones_values": [[0, 1.0], [100, 0.1]]}"#, try Schedule.ignite.PiecewiseLinear(milestones_values: [(0, 1.0), (100, 0.1)])))
    list.append(("ignite.ConcatScheduler", #"{"type": "ignite.ConcatScheduler", "schedulers": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "durations": [50]}"#, try Schedule.ignite.ConcatScheduler(schedulers: [Schedule.torch.CosineAnnealingLR(T_max: 100), Schedule.torch.CosineAnnealingLR(T_max: 100)], durations: [50])))
    list.append(("ignite.create_lr_scheduler_with_warmup", #"{"type": "ignite.create_lr_scheduler_with_warmup", "lr_scheduler": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "warmup_start_value": 0.0, "warmup_duration": 20}"#, try Schedule.ignite.create_lr_scheduler_with_warmup(lr_scheduler: Schedule.torch.CosineAnnealingLR(T_max: 100), warmup_start_value: 0.0, warmup_duration: 20)))
    list.append(("ignite.ParamGroupScheduler", #"{"type": "ignite.ParamGroupScheduler", "schedulers": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}]}"#, try Schedule.ignite.ParamGroupScheduler(schedulers: [Schedule.torch.CosineAnnealingLR(T_max: 100), Schedule.torch.CosineAnnealingLR(T_max: 100)])))
    list.append(("ignite.PiecewiseLinearStateScheduler", #"{"type": "ignite.PiecewiseLinearStateScheduler", "milestones_values": [[0, 1.0], [100, 0.1]]}"#, try Schedule.ignite.PiecewiseLinearStateScheduler(milestones_values: [(0, 1.0), (100, 0.1)])))
    list.append(("ignite.ExpStateScheduler", #"{"type": "ignite.ExpStateScheduler", "initial_value": 1.0, "gamma": 0.1}"#, try Schedule.ignite.ExpStateScheduler(initial_value: 1.0, gamma: 0.1)))
    list.append(("ignite.StepStateScheduler", #"{"type": "ignite.StepStateScheduler", "initial_value": 1.0, "gamma": 0.1, "step_size": 100}"#, try Schedule.ignite.StepStateScheduler(initial_value: 1.0, gamma: 0.1, step_size: 100)))
    list.append(("ignite.MultiStepStateScheduler", #"{"type": "ignite.MultiStepStateScheduler", "initial_value": 1.0, "gamma": 0.1, "milestones": [50]}"#, try Schedule.ignite.MultiStepStateScheduler(initial_value: 1.0, gamma: 0.1, milestones: [50])))
    list.append(("ignite.LinearCyclicalScheduler", #"{"type": "ignite.LinearCyclicalScheduler", "start_value": 1.0, "end_value": 0.1, "cycle_size": 100}"#, try Schedule.ignite.LinearCyclicalScheduler(start_value: 1.0, end_value: 0.1, cycle_size: 100)))
    list.append(("ignite.CosineAnnealingScheduler", #"{"type": "ignite.CosineAnnealingScheduler", "start_value": 1.0, "end_value": 0.1, "cycle_size": 100}"#, try Schedule.ignite.CosineAnnealingScheduler(start_value: 1.0, end_value: 0.1, cycle_size: 100)))
    list.append(("ignite.ReduceLROnPlateauScheduler", #"{"type": "ignite.ReduceLROnPlateauScheduler"}"#, try Schedule.ignite.ReduceLROnPlateauScheduler()))
    return list
  }

  private func katsura() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("katsura.CosineAnnealingWarmupRestarts", #"{"type": "katsura.CosineAnnealingWarmupRestarts", "first_cycle_steps": 100}"#, try Schedule.katsura.CosineAnnealingWarmupRestarts(first_cycle_steps: 100)))
    return list
  }

  private func keras() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("keras.ExponentialDecay", #"{"type": "keras.ExponentialDecay", "initial_learning_rate": 1.0, "decay_steps": 100, "decay_rate": 0.1}"#, try Schedule.keras.ExponentialDecay(initial_learning_rate: 1.0, decay_steps: 100, decay_rate: 0.1)))
    list.append(("keras.PiecewiseConstantDecay", #"{"type": "keras.PiecewiseConstantDecay", "boundaries": [50], "values": [1.0, 0.1]}"#, try Schedule.keras.PiecewiseConstantDecay(boundaries: [50], values: [1.0, 0.1])))
    list.append(("keras.PolynomialDecay", #"{"type": "keras.PolynomialDecay", "initial_learning_rate": 1.0, "decay_steps": 100}"#, try Schedule.keras.PolynomialDecay(initial_learning_rate: 1.0, decay_steps: 100)))
    list.append(("keras.InverseTimeDecay", #"{"type": "keras.InverseTimeDecay", "initial_learning_rate": 1.0, "decay_steps": 100, "decay_rate": 1.0}"#, try Schedule.keras.InverseTimeDecay(initial_learning_rate: 1.0, decay_steps: 100, decay_rate: 1.0)))
    list.append(("keras.CosineDecay", #"{"type": "keras.CosineDecay", "initial_learning_rate": 1.0, "decay_steps": 100}"#, try Schedule.keras.CosineDecay(initial_learning_rate: 1.0, decay_steps: 100)))
    list.append(("keras.CosineDecayRestarts", #"{"type": "keras.CosineDecayRestarts", "initial_learning_rate": 1.0, "first_decay_steps": 100}"#, try Schedule.keras.CosineDecayRestarts(initial_learning_rate: 1.0, first_decay_steps: 100)))
    list.append(("keras.ReduceLROnPlateau", #"{"type": "keras.ReduceLROnPlateau"}"#, try Schedule.keras.ReduceLROnPlateau()))
    return list
  }

  private func knee() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("knee.lr", #"{"type": "knee.lr", "warmup": 10, "explore": 50, "total": 100}"#, try Schedule.knee.lr(warmup: 10, explore: 50, total: 100)))
    return list
  }

  private func kozistr() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("kozistr.CosineAnnealingWarmupRestarts", #"{"type": "kozistr.CosineAnnealingWarmupRestarts", "first_cycle_steps": 100}"#, try Schedule.kozistr.CosineAnnealingWarmupRestarts(first_cycle_steps: 100)))
    list.append(("kozistr.LinearScheduler", #"{"type": "kozistr.LinearScheduler", "t_max": 100, "max_lr": 0.1}"#, try Schedule.kozistr.LinearScheduler(t_max: 100, max_lr: 0.1)))
    list.append(("kozistr.CosineScheduler", #"{"type": "kozistr.CosineScheduler", "t_max": 100, "max_lr": 0.1}"#, try Schedule.kozistr.CosineScheduler(t_max: 100, max_lr: 0.1)))
    list.append(("kozistr.PolyScheduler", #"{"type": "kozistr.PolyScheduler", "t_max": 100, "max_lr": 0.1}"#, try Schedule.kozistr.PolyScheduler(t_max: 100, max_lr: 0.1)))
    list.append(("kozistr.REXScheduler", #"{"type": "kozistr.REXScheduler", "total_steps": 100}"#, try Schedule.kozistr.REXScheduler(total_steps: 100)))
    list.append(("kozistr.get_wsd_schedule", #"{"type": "kozistr.get_wsd_schedule", "num_warmup_steps": 10, "num_stable_steps": 50, "num_decay_steps": 50}"#, try Schedule.kozistr.get_wsd_schedule(num_warmup_steps: 10, num_stable_steps: 50, num_decay_steps: 50)))
    list.append(("kozistr.get_chebyshev_schedule", #"{"type": "kozistr.get_chebyshev_schedule", "num_epochs": 100}"#, try Schedule.kozistr.get_chebyshev_schedule(num_epochs: 100)))
    list.append(("kozistr.ProportionScheduler", #"{"type": "kozistr.ProportionScheduler", "lr_scheduler": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "max_lr": 0.1}"#, try Schedule.kozistr.ProportionScheduler(lr_scheduler: Schedule.torch.CosineAnnealingLR(T_max: 100), max_lr: 0.1)))
    return list
  }

  private func levanter() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("levanter.lr_scheduler", #"{"type": "levanter.lr_scheduler", "num_train_steps": 100}"#, try Schedule.levanter.lr_scheduler(num_train_steps: 100)))
    return list
  }

  private func libtorch() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("libtorch.StepLR", #"{"type": "libtorch.StepLR", "step_size": 100}"#, try Schedule.libtorch.StepLR(step_size: 100)))
    return list
  }

  private func llamacpp() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("llamacpp.lr_opt", #"{"type": "llamacpp.lr_opt", "lr0": 1.0, "lr_min": 0.1, "decay_epochs": 100}"#, try Schedule.llamacpp.lr_opt(lr0: 1.0, lr_min: 0.1, decay_epochs: 100)))
    list.append(("llamacpp.cosine_decay", #"{"type": "llamacpp.cosine_decay", "warmup": 10, "cos_decay_steps": 100}"#, try Schedule.llamacpp.cosine_decay(warmup: 10, cos_decay_steps: 100)))
    list.append(("llamacpp.cosine_decay_restart", #"{"type": "llamacpp.cosine_decay_restart", "warmup": 100, "cos_decay_steps": 100}"#, try Schedule.llamacpp.cosine_decay_restart(warmup: 100, cos_decay_steps: 100)))
    return list
  }

  private func llmc() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("llmc.cosine", #"{"type": "llmc.cosine", "learning_rate": 1.0, "warmup_iterations": 10, "train_num_batches": 100}"#, try Schedule.llmc.cosine(learning_rate: 1.0, warmup_iterations: 10, train_num_batches: 100)))
    list.append(("llmc.linear", #"{"type": "llmc.linear", "learning_rate": 1.0, "warmup_iterations": 10, "train_num_batches": 100}"#, try Schedule.llmc.linear(learning_rate: 1.0, warmup_iterations: 10, train_num_batches: 100)))
    list.append(("llmc.constant", #"{"type": "llmc.constant", "learning_rate": 1.0}"#, try Schedule.llmc.constant(learning_rate: 1.0)))
    list.append(("llmc.wsd", #"{"type": "llmc.wsd", "learning_rate": 1.0, "warmup_iterations": 10, "train_num_batches": 100}"#, try Schedule.llmc.wsd(learning_rate: 1.0, warmup_iterations: 10, train_num_batches: 100)))
    return list
  }

  private func llmfoundry() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("llmfoundry.InverseSquareRootWithWarmupScheduler", #"{"type": "llmfoundry.InverseSquareRootWithWarmupScheduler", "t_warmup": 20, "t_scale": 20, "t_cooldown": 20, "t_max": 100}"#, try Schedule.llmfoundry.InverseSquareRootWithWarmupScheduler(t_warmup: 20, t_scale: 20, t_cooldown: 20, t_max: 100)))
    return list
  }

  private func mae() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("mae.adjust_learning_rate", #"{"type": "mae.adjust_learning_rate"}"#, try Schedule.mae.adjust_learning_rate()))
    return list
  }

  private func maxtext() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("maxtext.create_learning_rate_schedule", #"{"type": "maxtext.create_learning_rate_schedule", "steps": 100}"#, try Schedule.maxtext.create_learning_rate_schedule(steps: 100)))
    return list
  }

  private func megatron() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("megatron.OptimizerParamScheduler", #"{"type": "megatron.OptimizerParamScheduler", "lr_decay_steps": 100}"#, try Schedule.megatron.OptimizerParamScheduler(lr_decay_steps: 100)))
    list.append(("megatron.OptimizerParamScheduler.weight_decay", #"{"type": "megatron.OptimizerParamScheduler.weight_decay", "start_wd": 0.1, "end_wd": 0.1, "wd_incr_steps": 100}"#, try Schedule.megatron.OptimizerParamScheduler_weight_decay(start_wd: 0.1, end_wd: 0.1, wd_incr_steps: 100)))
    return list
  }

  private func mindspore() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("mindspore.piecewise_constant_lr", #"{"type": "mindspore.piecewise_constant_lr", "milestone": [50, 100], "learning_rates": [1.0, 0.1]}"#, try Schedule.mindspore.piecewise_constant_lr(milestone: [50, 100], learning_rates: [1.0, 0.1])))
    list.append(("mindspore.exponential_decay_lr", #"{"type": "mindspore.exponential_decay_lr", "decay_rate": 0.9, "total_step": 100, "step_per_epoch": 10, "decay_epoch": 2.0}"#, try Schedule.mindspore.exponential_decay_lr(decay_rate: 0.9, total_step: 100, step_per_epoch: 10, decay_epoch: 2)))
    list.append(("mindspore.natural_exp_decay_lr", #"{"type": "mindspore.natural_exp_decay_lr", "decay_rate": 0.9, "total_step": 100, "step_per_epoch": 10, "decay_epoch": 2.0}"#, try Schedule.mindspore.natural_exp_decay_lr(decay_rate: 0.9, total_step: 100, step_per_epoch: 10, decay_epoch: 2)))
    list.append(("mindspore.inverse_decay_lr", #"{"type": "mindspore.inverse_decay_lr", "decay_rate": 0.9, "total_step": 100, "step_per_epoch": 10, "decay_epoch": 2.0}"#, try Schedule.mindspore.inverse_decay_lr(decay_rate: 0.9, total_step: 100, step_per_epoch: 10, decay_epoch: 2)))
    list.append(("mindspore.cosine_decay_lr", #"{"type": "mindspore.cosine_decay_lr", "min_lr": 0.0, "total_step": 100, "step_per_epoch": 10, "decay_epoch": 10.0}"#, try Schedule.mindspore.cosine_decay_lr(min_lr: 0.0, total_step: 100, step_per_epoch: 10, decay_epoch: 10)))
    list.append(("mindspore.polynomial_decay_lr", #"{"type": "mindspore.polynomial_decay_lr", "end_learning_rate": 0.0, "total_step": 100, "step_per_epoch": 10, "decay_epoch": 10.0, "power": 0.5}"#, try Schedule.mindspore.polynomial_decay_lr(end_learning_rate: 0.0, total_step: 100, step_per_epoch: 10, decay_epoch: 10, power: 0.5)))
    list.append(("mindspore.warmup_lr", #"{"type": "mindspore.warmup_lr", "total_step": 100, "step_per_epoch": 10, "warmup_epoch": 2.0}"#, try Schedule.mindspore.warmup_lr(total_step: 100, step_per_epoch: 10, warmup_epoch: 2)))
    list.append(("mindspore.ExponentialDecayLR", #"{"type": "mindspore.ExponentialDecayLR", "decay_rate": 0.9, "decay_steps": 100}"#, try Schedule.mindspore.ExponentialDecayLR(decay_rate: 0.9, decay_steps: 100)))
    list.append(("mindspore.NaturalExpDecayLR", #"{"type": "mindspore.NaturalExpDecayLR", "decay_rate": 0.9, "decay_steps": 100}"#, try Schedule.mindspore.NaturalExpDecayLR(decay_rate: 0.9, decay_steps: 100)))
    list.append(("mindspore.InverseDecayLR", #"{"type": "mindspore.InverseDecayLR", "decay_rate": 0.9, "decay_steps": 100}"#, try Schedule.mindspore.InverseDecayLR(decay_rate: 0.9, decay_steps: 100)))
    list.append(("mindspore.CosineDecayLR", #"{"type": "mindspore.CosineDecayLR", "min_lr": 0.0, "decay_steps": 100}"#, try Schedule.mindspore.CosineDecayLR(min_lr: 0.0, decay_steps: 100)))
    list.append(("mindspore.PolynomialDecayLR", #"{"type": "mindspore.PolynomialDecayLR", "end_learning_rate": 0.0, "decay_steps": 100, "power": 0.5}"#, try Schedule.mindspore.PolynomialDecayLR(end_learning_rate: 0.0, decay_steps: 100, power: 0.5)))
    list.append(("mindspore.WarmUpLR", #"{"type": "mindspore.WarmUpLR", "warmup_steps": 100}"#, try Schedule.mindspore.WarmUpLR(warmup_steps: 100)))
    return list
  }

  private func minicpm() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("minicpm.WSD", #"{"type": "minicpm.WSD", "warmup_steps": 10, "stable_end": 90, "half_life": 5}"#, try Schedule.minicpm.WSD(warmup_steps: 10, stable_end: 90, half_life: 5)))
    list.append(("minicpm.WarmupStableDrop", #"{"type": "minicpm.WarmupStableDrop", "warmup_iter": 10, "end_iter": 100, "drop_iter": 10}"#, try Schedule.minicpm.WarmupStableDrop(warmup_iter: 10, end_iter: 100, drop_iter: 10)))
    return list
  }

  private func mlx() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("mlx.exponential_decay", #"{"type": "mlx.exponential_decay", "init": 1.0, "decay_rate": 0.95}"#, try Schedule.mlx.exponential_decay(init: 1.0, decay_rate: 0.95)))
    list.append(("mlx.step_decay", #"{"type": "mlx.step_decay", "init": 1.0, "decay_rate": 0.1, "step_size": 100}"#, try Schedule.mlx.step_decay(init: 1.0, decay_rate: 0.1, step_size: 100)))
    list.append(("mlx.cosine_decay", #"{"type": "mlx.cosine_decay", "init": 1.0, "decay_steps": 100}"#, try Schedule.mlx.cosine_decay(init: 1.0, decay_steps: 100)))
    list.append(("mlx.linear_schedule", #"{"type": "mlx.linear_schedule", "init": 1.0, "end": 0.1, "steps": 100}"#, try Schedule.mlx.linear_schedule(init: 1.0, end: 0.1, steps: 100)))
    list.append(("mlx.join_schedules", #"{"type": "mlx.join_schedules", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "boundaries": [50]}"#, try Schedule.mlx.join_schedules(schedules: [Schedule.torch.CosineAnnealingLR(T_max: 100), Schedule.torch.CosineAnnealingLR(T_max: 100)], boundaries: [50])))
    return list
  }

  private func mlx_swift() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("mlx_swift.exponentialDecay", #"{"type": "mlx_swift.exponentialDecay", "initial": 1.0, "decayRate": 0.1}"#, try Schedule.mlx_swift.exponentialDecay(initial: 1.0, decayRate: 0.1)))
    list.append(("mlx_swift.stepDecay", #"{"type": "mlx_swift.stepDecay", "initial": 1.0, "decayRate": 0.1, "stepSize": 100}"#, try Schedule.mlx_swift.stepDecay(initial: 1.0, decayRate: 0.1, stepSize: 100)))
    list.append(("mlx_swift.cosineDecay", #"{"type": "mlx_swift.cosineDecay", "initial": 1.0, "decaySteps": 100}"#, try Schedule.mlx_swift.cosineDecay(initial: 1.0, decaySteps: 100)))
    list.append(("mlx_swift.linearSchedule", #"{"type": "mlx_swift.linearSchedule", "initial": 1.0, "end": 0.1, "steps": 100}"#, try Schedule.mlx_swift.linearSchedule(initial: 1.0, end: 0.1, steps: 100)))
    list.append(("mlx_swift.joinSchedules", #"{"type": "mlx_swift.joinSchedules", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "boundaries": [50]}"#, try Schedule.mlx_swift.joinSchedules(schedules: [Schedule.torch.CosineAnnealingLR(T_max: 100), Schedule.torch.CosineAnnealingLR(T_max: 100)], boundaries: [50])))
    return list
  }

  private func mmengine() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("mmengine.ConstantLR", #"{"type": "mmengine.ConstantLR"}"#, try Schedule.mmengine.ConstantLR()))
    list.append(("mmengine.LinearLR", #"{"type": "mmengine.LinearLR", "end": 100}"#, try Schedule.mmengine.LinearLR(end: 100)))
    list.append(("mmengine.CosineAnnealingLR", #"{"type": "mmengine.CosineAnnealingLR", "T_max": 100}"#, try Schedule.mmengine.CosineAnnealingLR(T_max: 100)))
    list.append(("mmengine.CosineRestartLR", #"{"type": "mmengine.CosineRestartLR", "periods": [50, 100], "restart_weights": [1.0, 0.1], "eta_min_ratio": 0.0}"#, try Schedule.mmengine.CosineRestartLR(periods: [50, 100], restart_weights: [1.0, 0.1], eta_min_ratio: 0.0)))
    list.append(("mmengine.ExponentialLR", #"{"type": "mmengine.ExponentialLR", "gamma": 0.95}"#, try Schedule.mmengine.ExponentialLR(gamma: 0.95)))
    list.append(("mmengine.StepLR", #"{"type": "mmengine.StepLR", "step_size": 100}"#, try Schedule.mmengine.StepLR(step_size: 100)))
    list.append(("mmengine.MultiStepLR", #"{"type": "mmengine.MultiStepLR", "milestones": [50]}"#, try Schedule.mmengine.MultiStepLR(milestones: [50])))
    list.append(("mmengine.OneCycleLR", #"{"type": "mmengine.OneCycleLR", "eta_max": 1.0, "total_steps": 100}"#, try Schedule.mmengine.OneCycleLR(eta_max: 1.0, total_steps: 100)))
    list.append(("mmengine.PolyLR", #"{"type": "mmengine.PolyLR", "end": 100}"#, try Schedule.mmengine.PolyLR(end: 100)))
    list.append(("mmengine.ReduceOnPlateauLR", #"{"type": "mmengine.ReduceOnPlateauLR"}"#, try Schedule.mmengine.ReduceOnPlateauLR()))
    list.append(("mmengine.ConstantMomentum", #"{"type": "mmengine.ConstantMomentum"}"#, try Schedule.mmengine.ConstantMomentum()))
    list.append(("mmengine.LinearMomentum", #"{"type": "mmengine.LinearMomentum", "end": 100}"#, try Schedule.mmengine.LinearMomentum(end: 100)))
    list.append(("mmengine.CosineAnnealingMomentum", #"{"type": "mmengine.CosineAnnealingMomentum", "T_max": 100}"#, try Schedule.mmengine.CosineAnnealingMomentum(T_max: 100)))
    list.append(("mmengine.CosineRestartMomentum", #"{"type": "mmengine.CosineRestartMomentum", "periods": [50, 100], "restart_weights": [1.0, 0.1], "eta_min_ratio": 0.0}"#, try Schedule.mmengine.CosineRestartMomentum(periods: [50, 100], restart_weights: [1.0, 0.1], eta_min_ratio: 0.0)))
    list.append(("mmengine.ExponentialMomentum", #"{"type": "mmengine.ExponentialMomentum", "gamma": 0.95}"#, try Schedule.mmengine.ExponentialMomentum(gamma: 0.95)))
    list.append(("mmengine.StepMomentum", #"{"type": "mmengine.StepMomentum", "step_size": 100}"#, try Schedule.mmengine.StepMomentum(step_size: 100)))
    list.append(("mmengine.MultiStepMomentum", #"{"type": "mmengine.MultiStepMomentum", "milestones": [50]}"#, try Schedule.mmengine.MultiStepMomentum(milestones: [50])))
    list.append(("mmengine.PolyMomentum", #"{"type": "mmengine.PolyMomentum", "end": 100}"#, try Schedule.mmengine.PolyMomentum(end: 100)))
    list.append(("mmengine.ReduceOnPlateauMomentum", #"{"type": "mmengine.ReduceOnPlateauMomentum"}"#, try Schedule.mmengine.ReduceOnPlateauMomentum()))
    list.append(("mmengine.param_scheduler", #"{"type": "mmengine.param_scheduler", "schedulers": [{"type": "mmengine.LinearLR", "end": 100}]}"#, try Schedule.mmengine.param_scheduler(schedulers: [Schedule.mmengine.LinearLR(end: 100)])))
    return list
  }

  private func modded_nanogpt() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("modded_nanogpt.get_lr", #"{"type": "modded_nanogpt.get_lr", "scheduled_iterations": 100}"#, try Schedule.modded_nanogpt.get_lr(scheduled_iterations: 100)))
    list.append(("modded_nanogpt.get_muon_momentum", #"{"type": "modded_nanogpt.get_muon_momentum", "muon_warmup_steps": 20, "muon_cooldown_steps": 10, "total_steps": 100}"#, try Schedule.modded_nanogpt.get_muon_momentum(muon_warmup_steps: 20, muon_cooldown_steps: 10, total_steps: 100)))
    return list
  }

  private func mxnet() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("mxnet.FactorScheduler", #"{"type": "mxnet.FactorScheduler", "step": 100}"#, try Schedule.mxnet.FactorScheduler(step: 100)))
    list.append(("mxnet.MultiFactorScheduler", #"{"type": "mxnet.MultiFactorScheduler", "step": [50]}"#, try Schedule.mxnet.MultiFactorScheduler(step: [50])))
    list.append(("mxnet.PolyScheduler", #"{"type": "mxnet.PolyScheduler", "max_update": 100}"#, try Schedule.mxnet.PolyScheduler(max_update: 100)))
    list.append(("mxnet.CosineScheduler", #"{"type": "mxnet.CosineScheduler", "max_update": 100}"#, try Schedule.mxnet.CosineScheduler(max_update: 100)))
    return list
  }

  private func nanogpt() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("nanogpt.get_lr", #"{"type": "nanogpt.get_lr", "warmup_iters": 10, "lr_decay_iters": 100}"#, try Schedule.nanogpt.get_lr(warmup_iters: 10, lr_decay_iters: 100)))
    return list
  }

  private func nanotron() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("nanotron.lr_scheduler_builder", #"{"type": "nanotron.lr_scheduler_builder", "total_training_steps": 100, "learning_rate": 1.0, "lr_warmup_steps": 10, "min_decay_lr": 0.1}"#, try Schedule.nanotron.lr_scheduler_builder(total_training_steps: 100, learning_rate: 1.0, lr_warmup_steps: 10, min_decay_lr: 0.1)))
    return list
  }

  private func nemo() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("nemo.WarmupPolicy", #"{"type": "nemo.WarmupPolicy", "warmup_steps": 10}"#, try Schedule.nemo.WarmupPolicy(warmup_steps: 10)))
    list.append(("nemo.WarmupHoldPolicy", #"{"type": "nemo.WarmupHoldPolicy", "warmup_steps": 10, "hold_steps": 40, "max_steps": 100}"#, try Schedule.nemo.WarmupHoldPolicy(warmup_steps: 10, hold_steps: 40, max_steps: 100)))
    list.append(("nemo.SquareRootConstantPolicy", #"{"type": "nemo.SquareRootConstantPolicy", "constant_steps": 20, "max_steps": 100}"#, try Schedule.nemo.SquareRootConstantPolicy(constant_steps: 20, max_steps: 100)))
    list.append(("nemo.WarmupAnnealHoldPolicy", #"{"type": "nemo.WarmupAnnealHoldPolicy", "warmup_steps": 10, "constant_steps": 20, "max_steps": 100}"#, try Schedule.nemo.WarmupAnnealHoldPolicy(warmup_steps: 10, constant_steps: 20, max_steps: 100)))
    list.append(("nemo.SquareAnnealing", #"{"type": "nemo.SquareAnnealing", "max_steps": 100, "warmup_steps": 10}"#, try Schedule.nemo.SquareAnnealing(max_steps: 100, warmup_steps: 10)))
    list.append(("nemo.SquareRootAnnealing", #"{"type": "nemo.SquareRootAnnealing", "max_steps": 100, "warmup_steps": 10}"#, try Schedule.nemo.SquareRootAnnealing(max_steps: 100, warmup_steps: 10)))
    list.append(("nemo.CosineAnnealing", #"{"type": "nemo.CosineAnnealing", "max_steps": 100, "warmup_steps": 10, "constant_steps": 20}"#, try Schedule.nemo.CosineAnnealing(max_steps: 100, warmup_steps: 10, constant_steps: 20)))
    list.append(("nemo.NoamAnnealing", #"{"type": "nemo.NoamAnnealing", "d_model": 512.0, "warmup_steps": 10}"#, try Schedule.nemo.NoamAnnealing(d_model: 512, warmup_steps: 10)))
    list.append(("nemo.NoamHoldAnnealing", #"{"type": "nemo.NoamHoldAnnealing", "max_steps": 100, "warmup_steps": 10, "hold_steps": 40}"#, try Schedule.nemo.NoamHoldAnnealing(max_steps: 100, warmup_steps: 10, hold_steps: 40)))
    list.append(("nemo.WarmupHoldAnnealOneMinusSquareRoot", #"{"type": "nemo.WarmupHoldAnnealOneMinusSquareRoot", "max_steps": 100, "warmup_steps": 10, "hold_steps": 40}"#, try Schedule.nemo.WarmupHoldAnnealOneMinusSquareRoot(max_steps: 100, warmup_steps: 10, hold_steps: 40)))
    list.append(("nemo.WarmupHoldAnnealLinear", #"{"type": "nemo.WarmupHoldAnnealLinear", "max_steps": 100, "warmup_steps": 10, "hold_steps": 40}"#, try Schedule.nemo.WarmupHoldAnnealLinear(max_steps: 100, warmup_steps: 10, hold_steps: 40)))
    list.append(("nemo.WarmupAnnealing", #"{"type": "nemo.WarmupAnnealing", "max_steps": 100, "warmup_steps": 10}"#, try Schedule.nemo.WarmupAnnealing(max_steps: 100, warmup_steps: 10)))
    list.append(("nemo.InverseSquareRootAnnealing", #"{"type": "nemo.InverseSquareRootAnnealing", "max_steps": 100, "warmup_steps": 10}"#, try Schedule.nemo.InverseSquareRootAnnealing(max_steps: 100, warmup_steps: 10)))
    list.append(("nemo.T5InverseSquareRootAnnealing", #"{"type": "nemo.T5InverseSquareRootAnnealing", "constant_steps": 20, "max_steps": 100}"#, try Schedule.nemo.T5InverseSquareRootAnnealing(constant_steps: 20, max_steps: 100)))
    list.append(("nemo.PolynomialDecayAnnealing", #"{"type": "nemo.PolynomialDecayAnnealing", "max_steps": 100, "warmup_steps": 10}"#, try Schedule.nemo.PolynomialDecayAnnealing(max_steps: 100, warmup_steps: 10)))
    list.append(("nemo.PolynomialHoldDecayAnnealing", #"{"type": "nemo.PolynomialHoldDecayAnnealing", "max_steps": 100, "warmup_steps": 10, "hold_steps": 40}"#, try Schedule.nemo.PolynomialHoldDecayAnnealing(max_steps: 100, warmup_steps: 10, hold_steps: 40)))
    return list
  }

  private func noam() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("noam.lr", #"{"type": "noam.lr"}"#, try Schedule.noam.lr()))
    return list
  }

  private func object_detection() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("object_detection.exponential_decay_with_burnin", #"{"type": "object_detection.exponential_decay_with_burnin", "learning_rate_base": 0.1, "learning_rate_decay_steps": 100, "learning_rate_decay_factor": 0.95}"#, try Schedule.object_detection.exponential_decay_with_burnin(learning_rate_base: 0.1, learning_rate_decay_steps: 100, learning_rate_decay_factor: 0.95)))
    list.append(("object_detection.exponential_decay_with_warmup", #"{"type": "object_detection.exponential_decay_with_warmup", "learning_rate_base": 0.1, "learning_rate_decay_steps": 100, "learning_rate_decay_factor": 0.95}"#, try Schedule.object_detection.exponential_decay_with_warmup(learning_rate_base: 0.1, learning_rate_decay_steps: 100, learning_rate_decay_factor: 0.95)))
    list.append(("object_detection.cosine_decay_with_warmup", #"{"type": "object_detection.cosine_decay_with_warmup", "learning_rate_base": 0.1, "total_steps": 100}"#, try Schedule.object_detection.cosine_decay_with_warmup(learning_rate_base: 0.1, total_steps: 100)))
    list.append(("object_detection.manual_stepping", #"{"type": "object_detection.manual_stepping", "boundaries": [50], "rates": [1.0, 0.1]}"#, try Schedule.object_detection.manual_stepping(boundaries: [50], rates: [1.0, 0.1])))
    return list
  }

  private func olmo_core() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("olmo_core.WSD", #"{"type": "olmo_core.WSD", "warmup_steps": 10, "decay_steps": 20, "t_max": 100}"#, try Schedule.olmo_core.WSD(warmup_steps: 10, decay_steps: 20, t_max: 100)))
    list.append(("olmo_core.PowerLR", #"{"type": "olmo_core.PowerLR", "warmup_steps": 10, "decay_steps": 20, "t_max": 100}"#, try Schedule.olmo_core.PowerLR(warmup_steps: 10, decay_steps: 20, t_max: 100)))
    list.append(("olmo_core.WSDS", #"{"type": "olmo_core.WSDS", "warmup_steps": 10, "period_lengths": [50, 100], "decay_steps": 10}"#, try Schedule.olmo_core.WSDS(warmup_steps: 10, period_lengths: [50, 100], decay_steps: 10)))
    list.append(("olmo_core.InvSqrtWithWarmup", #"{"type": "olmo_core.InvSqrtWithWarmup", "warmup_steps": 20}"#, try Schedule.olmo_core.InvSqrtWithWarmup(warmup_steps: 20)))
    list.append(("olmo_core.LinearWithWarmup", #"{"type": "olmo_core.LinearWithWarmup", "warmup_steps": 10, "t_max": 100}"#, try Schedule.olmo_core.LinearWithWarmup(warmup_steps: 10, t_max: 100)))
    list.append(("olmo_core.CosWithWarmup", #"{"type": "olmo_core.CosWithWarmup", "warmup_steps": 10, "t_max": 100}"#, try Schedule.olmo_core.CosWithWarmup(warmup_steps: 10, t_max: 100)))
    list.append(("olmo_core.CosWithWarmupAndLinearDecay", #"{"type": "olmo_core.CosWithWarmupAndLinearDecay", "warmup_steps": 10, "t_max": 100, "decay_steps": 20}"#, try Schedule.olmo_core.CosWithWarmupAndLinearDecay(warmup_steps: 10, t_max: 100, decay_steps: 20)))
    list.append(("olmo_core.HalfCosWithWarmup", #"{"type": "olmo_core.HalfCosWithWarmup", "warmup_steps": 10, "t_max": 100}"#, try Schedule.olmo_core.HalfCosWithWarmup(warmup_steps: 10, t_max: 100)))
    list.append(("olmo_core.ExponentialScheduler", #"{"type": "olmo_core.ExponentialScheduler", "lr_min": 0.01, "t_max": 100}"#, try Schedule.olmo_core.ExponentialScheduler(lr_min: 0.01, t_max: 100)))
    list.append(("olmo_core.ConstantScheduler", #"{"type": "olmo_core.ConstantScheduler"}"#, try Schedule.olmo_core.ConstantScheduler()))
    list.append(("olmo_core.ConstantWithWarmup", #"{"type": "olmo_core.ConstantWithWarmup", "warmup_steps": 100}"#, try Schedule.olmo_core.ConstantWithWarmup(warmup_steps: 100)))
    list.append(("olmo_core.SequentialScheduler", #"{"type": "olmo_core.SequentialScheduler", "schedulers": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "schedulers_max_steps": [50]}"#, try Schedule.olmo_core.SequentialScheduler(schedulers: [Schedule.torch.CosineAnnealingLR(T_max: 100), Schedule.torch.CosineAnnealingLR(T_max: 100)], schedulers_max_steps: [50])))
    list.append(("olmo_core.ComposableSchedulerStage", #"{"type": "olmo_core.ComposableSchedulerStage", "duration": 100, "end_lr_fraction": 0.1}"#, try Schedule.olmo_core.ComposableSchedulerStage(duration: 100, end_lr_fraction: 0.1)))
    list.append(("olmo_core.ComposableScheduler", #"{"type": "olmo_core.ComposableScheduler", "stages": [{"duration": 100, "end_lr_fraction": 0.1}]}"#, try Schedule.olmo_core.ComposableScheduler(stages: [Schedule.olmo_core.ComposableSchedulerStage(duration: 100, end_lr_fraction: 0.1)])))
    list.append(("olmo_core.OverrideDecay", #"{"type": "olmo_core.OverrideDecay", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "start": 50, "duration": 100, "end_lr_fraction": 0.1}"#, try Schedule.olmo_core.OverrideDecay(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), start: 50, duration: 100, end_lr_fraction: 0.1)))
    return list
  }

  private func openfold() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("openfold.AlphaFoldLRScheduler", #"{"type": "openfold.AlphaFoldLRScheduler"}"#, try Schedule.openfold.AlphaFoldLRScheduler()))
    return list
  }

  private func optax() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("optax.constant_schedule", #"{"type": "optax.constant_schedule", "value": 1.0}"#, try Schedule.optax.constant_schedule(value: 1.0)))
    list.append(("optax.polynomial_schedule", #"{"type": "optax.polynomial_schedule", "init_value": 1.0, "end_value": 0.1, "power": 2.0, "transition_steps": 100}"#, try Schedule.optax.polynomial_schedule(init_value: 1.0, end_value: 0.1, power: 2, transition_steps: 100)))
    list.append(("optax.linear_schedule", #"{"type": "optax.linear_schedule", "init_value": 1.0, "end_value": 0.1, "transition_steps": 100}"#, try Schedule.optax.linear_schedule(init_value: 1.0, end_value: 0.1, transition_steps: 100)))
    list.append(("optax.exponential_decay", #"{"type": "optax.exponential_decay", "init_value": 1.0, "transition_steps": 100, "decay_rate": 0.1}"#, try Schedule.optax.exponential_decay(init_value: 1.0, transition_steps: 100, decay_rate: 0.1)))
    list.append(("optax.cosine_decay_schedule", #"{"type": "optax.cosine_decay_schedule", "init_value": 1.0, "decay_steps": 100}"#, try Schedule.optax.cosine_decay_schedule(init_value: 1.0, decay_steps: 100)))
    list.append(("optax.warmup_constant_schedule", #"{"type": "optax.warmup_constant_schedule", "init_value": 0.0, "peak_value": 1.0, "warmup_steps": 20}"#, try Schedule.optax.warmup_constant_schedule(init_value: 0.0, peak_value: 1.0, warmup_steps: 20)))
    list.append(("optax.warmup_cosine_decay_schedule", #"{"type": "optax.warmup_cosine_decay_schedule", "init_value": 0.0, "peak_value": 1.0, "warmup_steps": 10, "decay_steps": 100}"#, try Schedule.optax.warmup_cosine_decay_schedule(init_value: 0.0, peak_value: 1.0, warmup_steps: 10, decay_steps: 100)))
    list.append(("optax.warmup_exponential_decay_schedule", #"{"type": "optax.warmup_exponential_decay_schedule", "init_value": 0.0, "peak_value": 1.0, "warmup_steps": 10, "transition_steps": 100, "decay_rate": 0.1}"#, try Schedule.optax.warmup_exponential_decay_schedule(init_value: 0.0, peak_value: 1.0, warmup_steps: 10, transition_steps: 100, decay_rate: 0.1)))
    list.append(("optax.sgdr_schedule", #"{"type": "optax.sgdr_schedule", "cosine_kwargs": [{"init_value": 0.0, "peak_value": 1.0, "warmup_steps": 10, "decay_steps": 100}]}"#, try Schedule.optax.sgdr_schedule(cosine_kwargs: [Schedule.optax.warmup_cosine_decay_schedule(init_value: 0.0, peak_value: 1.0, warmup_steps: 10, decay_steps: 100)])))
    list.append(("optax.piecewise_constant_schedule", #"{"type": "optax.piecewise_constant_schedule", "init_value": 1.0, "boundaries_and_scales": [[0, 1.0], [100, 0.1]]}"#, try Schedule.optax.piecewise_constant_schedule(init_value: 1.0, boundaries_and_scales: [(0, 1.0), (100, 0.1)])))
    list.append(("optax.piecewise_interpolate_schedule", #"{"type": "optax.piecewise_interpolate_schedule", "init_value": 1.0, "boundaries_and_scales": [[0, 1.0], [100, 0.1]]}"#, try Schedule.optax.piecewise_interpolate_schedule(init_value: 1.0, boundaries_and_scales: [(0, 1.0), (100, 0.1)])))
    list.append(("optax.linear_onecycle_schedule", #"{"type": "optax.linear_onecycle_schedule", "transition_steps": 100, "peak_value": 0.1}"#, try Schedule.optax.linear_onecycle_schedule(transition_steps: 100, peak_value: 0.1)))
    list.append(("optax.cosine_onecycle_schedule", #"{"type": "optax.cosine_onecycle_schedule", "transition_steps": 100, "peak_value": 0.1}"#, try Schedule.optax.cosine_onecycle_schedule(transition_steps: 100, peak_value: 0.1)))
    list.append(("optax.join_schedules", #"{"type": "optax.join_schedules", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "boundaries": [50]}"#, try Schedule.optax.join_schedules(schedules: [Schedule.torch.CosineAnnealingLR(T_max: 100), Schedule.torch.CosineAnnealingLR(T_max: 100)], boundaries: [50])))
    list.append(("optax.contrib.reduce_on_plateau", #"{"type": "optax.contrib.reduce_on_plateau"}"#, try Schedule.optax.contrib_reduce_on_plateau()))
    return list
  }

  private func paddle() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("paddle.NoamDecay", #"{"type": "paddle.NoamDecay", "d_model": 512.0, "warmup_steps": 100}"#, try Schedule.paddle.NoamDecay(d_model: 512, warmup_steps: 100)))
    list.append(("paddle.PiecewiseDecay", #"{"type": "paddle.PiecewiseDecay", "boundaries": [50], "values": [1.0, 0.1]}"#, try Schedule.paddle.PiecewiseDecay(boundaries: [50], values: [1.0, 0.1])))
    list.append(("paddle.NaturalExpDecay", #"{"type": "paddle.NaturalExpDecay", "gamma": 0.1}"#, try Schedule.paddle.NaturalExpDecay(gamma: 0.1)))
    list.append(("paddle.InverseTimeDecay", #"{"type": "paddle.InverseTimeDecay", "gamma": 0.1}"#, try Schedule.paddle.InverseTimeDecay(gamma: 0.1)))
    list.append(("paddle.PolynomialDecay", #"{"type": "paddle.PolynomialDecay", "decay_steps": 100}"#, try Schedule.paddle.PolynomialDecay(decay_steps: 100)))
    list.append(("paddle.LinearWarmup", #"{"type": "paddle.LinearWarmup", "learning_rate": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "warmup_steps": 100, "start_lr": 0.0, "end_lr": 0.1}"#, try Schedule.paddle.LinearWarmup(learning_rate: Schedule.torch.CosineAnnealingLR(T_max: 100), warmup_steps: 100, start_lr: 0.0, end_lr: 0.1)))
    list.append(("paddle.ExponentialDecay", #"{"type": "paddle.ExponentialDecay", "gamma": 0.95}"#, try Schedule.paddle.ExponentialDecay(gamma: 0.95)))
    list.append(("paddle.MultiStepDecay", #"{"type": "paddle.MultiStepDecay", "milestones": [50]}"#, try Schedule.paddle.MultiStepDecay(milestones: [50])))
    list.append(("paddle.StepDecay", #"{"type": "paddle.StepDecay", "step_size": 100}"#, try Schedule.paddle.StepDecay(step_size: 100)))
    list.append(("paddle.LambdaDecay", #"{"type": "paddle.LambdaDecay", "lr_lambda": "my_function"}"#, try Schedule.paddle.LambdaDecay(lr_lambda: [myFunction])))
    list.append(("paddle.MultiplicativeDecay", #"{"type": "paddle.MultiplicativeDecay", "lr_lambda": "my_function"}"#, try Schedule.paddle.MultiplicativeDecay(lr_lambda: [myFunction])))
    list.append(("paddle.ReduceOnPlateau", #"{"type": "paddle.ReduceOnPlateau"}"#, try Schedule.paddle.ReduceOnPlateau()))
    list.append(("paddle.CosineAnnealingDecay", #"{"type": "paddle.CosineAnnealingDecay", "T_max": 100}"#, try Schedule.paddle.CosineAnnealingDecay(T_max: 100)))
    list.append(("paddle.OneCycleLR", #"{"type": "paddle.OneCycleLR", "max_learning_rate": 1.0, "total_steps": 100}"#, try Schedule.paddle.OneCycleLR(max_learning_rate: 1.0, total_steps: 100)))
    list.append(("paddle.CyclicLR", #"{"type": "paddle.CyclicLR", "base_learning_rate": 0.1, "max_learning_rate": 1.0, "step_size_up": 100}"#, try Schedule.paddle.CyclicLR(base_learning_rate: 0.1, max_learning_rate: 1.0, step_size_up: 100)))
    list.append(("paddle.LinearLR", #"{"type": "paddle.LinearLR", "total_steps": 100}"#, try Schedule.paddle.LinearLR(total_steps: 100)))
    list.append(("paddle.CosineAnnealingWarmRestarts", #"{"type": "paddle.CosineAnnealingWarmRestarts", "T_0": 100}"#, try Schedule.paddle.CosineAnnealingWarmRestarts(T_0: 100)))
    return list
  }

  private func power() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("power.lr", #"{"type": "power.lr", "a": 2.0, "b": -0.5, "lr_max": 1.0, "tokens_per_step": 1.0, "warmup_tokens": 10.0, "decay_tokens": 20.0, "total_tokens": 100.0}"#, try Schedule.power.lr(a: 2, b: -0.5, lr_max: 1.0, tokens_per_step: 1, warmup_tokens: 10, decay_tokens: 20, total_tokens: 100)))
    return list
  }

  private func pytorch_warmup() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("pytorch_warmup.LinearWarmup", #"{"type": "pytorch_warmup.LinearWarmup", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "warmup_period": 20}"#, try Schedule.pytorch_warmup.LinearWarmup(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), warmup_period: 20)))
    list.append(("pytorch_warmup.ExponentialWarmup", #"{"type": "pytorch_warmup.ExponentialWarmup", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "warmup_period": 10}"#, try Schedule.pytorch_warmup.ExponentialWarmup(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), warmup_period: 10)))
    list.append(("pytorch_warmup.UntunedLinearWarmup", #"{"type": "pytorch_warmup.UntunedLinearWarmup", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "beta2": 0.95}"#, try Schedule.pytorch_warmup.UntunedLinearWarmup(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), beta2: 0.95)))
    list.append(("pytorch_warmup.UntunedExponentialWarmup", #"{"type": "pytorch_warmup.UntunedExponentialWarmup", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "beta2": 0.95}"#, try Schedule.pytorch_warmup.UntunedExponentialWarmup(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), beta2: 0.95)))
    list.append(("pytorch_warmup.RAdamWarmup", #"{"type": "pytorch_warmup.RAdamWarmup", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "beta2": 0.95}"#, try Schedule.pytorch_warmup.RAdamWarmup(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), beta2: 0.95)))
    return list
  }

  private func rex() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("rex.lr", #"{"type": "rex.lr", "total": 100}"#, try Schedule.rex.lr(total: 100)))
    return list
  }

  private func rl_zoo3() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("rl_zoo3.linear_schedule", #"{"type": "rl_zoo3.linear_schedule", "total_timesteps": 100}"#, try Schedule.rl_zoo3.linear_schedule(total_timesteps: 100)))
    return list
  }

  private func rllib() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("rllib.ConstantSchedule", #"{"type": "rllib.ConstantSchedule", "value": 1.0}"#, try Schedule.rllib.ConstantSchedule(value: 1.0)))
    list.append(("rllib.PiecewiseSchedule", #"{"type": "rllib.PiecewiseSchedule", "endpoints": [[0, 1.0], [100, 0.1]], "outside_value": 0.1}"#, try Schedule.rllib.PiecewiseSchedule(endpoints: [(0, 1.0), (100, 0.1)], outside_value: 0.1)))
    list.append(("rllib.Scheduler", #"{"type": "rllib.Scheduler", "fixed_value_or_schedule": [[0, 1.0], [100, 0.1]]}"#, try Schedule.rllib.Scheduler(fixed_value_or_schedule: [(0, 1.0), (100, 0.1)])))
    list.append(("rllib.PolynomialSchedule", #"{"type": "rllib.PolynomialSchedule", "schedule_timesteps": 100, "final_p": 0.1}"#, try Schedule.rllib.PolynomialSchedule(schedule_timesteps: 100, final_p: 0.1)))
    list.append(("rllib.LinearSchedule", #"{"type": "rllib.LinearSchedule", "schedule_timesteps": 100, "final_p": 0.1}"#, try Schedule.rllib.LinearSchedule(schedule_timesteps: 100, final_p: 0.1)))
    list.append(("rllib.ExponentialSchedule", #"{"type": "rllib.ExponentialSchedule", "schedule_timesteps": 100}"#, try Schedule.rllib.ExponentialSchedule(schedule_timesteps: 100)))
    return list
  }

  private func rwkv() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("rwkv.train_callback", #"{"type": "rwkv.train_callback"}"#, try Schedule.rwkv.train_callback()))
    return list
  }

  private func scenic() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("scenic.compound_lr_scheduler", #"{"type": "scenic.compound_lr_scheduler", "factors": "constant * cosine_decay * linear_warmup", "base_learning_rate": 1.0, "warmup_steps": 10, "steps_per_cycle": 100}"#, try Schedule.scenic.compound_lr_scheduler(factors: "constant * cosine_decay * linear_warmup", base_learning_rate: 1.0, warmup_steps: 10, steps_per_cycle: 100)))
    return list
  }

  private func slowfast() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("slowfast.cosine", #"{"type": "slowfast.cosine"}"#, try Schedule.slowfast.cosine()))
    list.append(("slowfast.steps_with_relative_lrs", #"{"type": "slowfast.steps_with_relative_lrs", "steps": [0.0, 50.0], "lrs": [1.0, 0.1]}"#, try Schedule.slowfast.steps_with_relative_lrs(steps: [0.0, 50.0], lrs: [1.0, 0.1])))
    return list
  }

  private func speechbrain() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("speechbrain.WarmAndExpDecayLRSchedule", #"{"type": "speechbrain.WarmAndExpDecayLRSchedule", "lr": 1.0, "n_warmup_steps": 10, "total_steps": 100}"#, try Schedule.speechbrain.WarmAndExpDecayLRSchedule(lr: 1.0, n_warmup_steps: 10, total_steps: 100)))
    list.append(("speechbrain.NewBobScheduler", #"{"type": "speechbrain.NewBobScheduler"}"#, try Schedule.speechbrain.NewBobScheduler()))
    list.append(("speechbrain.LinearScheduler", #"{"type": "speechbrain.LinearScheduler", "initial_value": 1.0, "final_value": 0.1, "epoch_count": 100}"#, try Schedule.speechbrain.LinearScheduler(initial_value: 1.0, final_value: 0.1, epoch_count: 100)))
    list.append(("speechbrain.LinearWarmupScheduler", #"{"type": "speechbrain.LinearWarmupScheduler", "initial_value": 1.0, "num_warmup_steps": 10, "num_training_steps": 100}"#, try Schedule.speechbrain.LinearWarmupScheduler(initial_value: 1.0, num_warmup_steps: 10, num_training_steps: 100)))
    list.append(("speechbrain.StepScheduler", #"{"type": "speechbrain.StepScheduler", "initial_value": 1.0}"#, try Schedule.speechbrain.StepScheduler(initial_value: 1.0)))
    list.append(("speechbrain.NoamScheduler", #"{"type": "speechbrain.NoamScheduler", "lr_initial": 1.0, "n_warmup_steps": 10}"#, try Schedule.speechbrain.NoamScheduler(lr_initial: 1.0, n_warmup_steps: 10)))
    list.append(("speechbrain.NoamIntervalScheduler", #"{"type": "speechbrain.NoamIntervalScheduler", "lr_initial": 1.0, "n_warmup_steps": 10, "anneal_steps": [50, 80], "anneal_rates": [0.5, 0.25]}"#, try Schedule.speechbrain.NoamIntervalScheduler(lr_initial: 1.0, n_warmup_steps: 10, anneal_steps: [50, 80], anneal_rates: [0.5, 0.25])))
    list.append(("speechbrain.LinearNoamScheduler", #"{"type": "speechbrain.LinearNoamScheduler", "lr_initial": 1.0, "n_warmup_steps": 10, "n_keep_steps": 100}"#, try Schedule.speechbrain.LinearNoamScheduler(lr_initial: 1.0, n_warmup_steps: 10, n_keep_steps: 100)))
    list.append(("speechbrain.CyclicCosineScheduler", #"{"type": "speechbrain.CyclicCosineScheduler", "n_warmup_steps": 10, "lr_initial": 1.0}"#, try Schedule.speechbrain.CyclicCosineScheduler(n_warmup_steps: 10, lr_initial: 1.0)))
    list.append(("speechbrain.ReduceLROnPlateau", #"{"type": "speechbrain.ReduceLROnPlateau"}"#, try Schedule.speechbrain.ReduceLROnPlateau()))
    list.append(("speechbrain.CyclicLRScheduler", #"{"type": "speechbrain.CyclicLRScheduler"}"#, try Schedule.speechbrain.CyclicLRScheduler()))
    list.append(("speechbrain.IntervalScheduler", #"{"type": "speechbrain.IntervalScheduler", "intervals": [[0, 1.0], [100, 0.1]]}"#, try Schedule.speechbrain.IntervalScheduler(intervals: [(0, 1.0), (100, 0.1)])))
    list.append(("speechbrain.InverseSquareRootScheduler", #"{"type": "speechbrain.InverseSquareRootScheduler", "warmup_steps": 100}"#, try Schedule.speechbrain.InverseSquareRootScheduler(warmup_steps: 100)))
    list.append(("speechbrain.WarmCoolDecayLRSchedule", #"{"type": "speechbrain.WarmCoolDecayLRSchedule", "lr": 1.0, "warmup": 10, "cooldown": 20, "total_steps": 100}"#, try Schedule.speechbrain.WarmCoolDecayLRSchedule(lr: 1.0, warmup: 10, cooldown: 20, total_steps: 100)))
    list.append(("speechbrain.TriStageLRSchedule", #"{"type": "speechbrain.TriStageLRSchedule", "lr": 1.0, "warmup_steps": 10, "hold_steps": 40, "decay_steps": 50, "total_steps": 100}"#, try Schedule.speechbrain.TriStageLRSchedule(lr: 1.0, warmup_steps: 10, hold_steps: 40, decay_steps: 50, total_steps: 100)))
    return list
  }

  private func stable_baselines3() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("stable_baselines3.ConstantSchedule", #"{"type": "stable_baselines3.ConstantSchedule", "val": 1.0}"#, try Schedule.stable_baselines3.ConstantSchedule(val: 1.0)))
    list.append(("stable_baselines3.LinearSchedule", #"{"type": "stable_baselines3.LinearSchedule", "start": 1.0, "end": 0.1, "end_fraction": 1.0, "total_timesteps": 100}"#, try Schedule.stable_baselines3.LinearSchedule(start: 1.0, end: 0.1, end_fraction: 1.0, total_timesteps: 100)))
    list.append(("stable_baselines3.get_linear_fn", #"{"type": "stable_baselines3.get_linear_fn", "start": 1.0, "end": 0.1, "end_fraction": 1.0, "total_timesteps": 100}"#, try Schedule.stable_baselines3.get_linear_fn(start: 1.0, end: 0.1, end_fraction: 1.0, total_timesteps: 100)))
    return list
  }

  private func swiftlr() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("swiftlr.constant", #"{"type": "swiftlr.constant"}"#, try Schedule.swiftlr.constant()))
    list.append(("swiftlr.value", #"{"type": "swiftlr.value", "value": 1.0}"#, try Schedule.swiftlr.value(value: 1.0)))
    list.append(("swiftlr.curve", #"{"type": "swiftlr.curve", "over": 100}"#, try Schedule.swiftlr.curve(over: 100)))
    list.append(("swiftlr.exponential", #"{"type": "swiftlr.exponential", "rate": 0.95}"#, try Schedule.swiftlr.exponential(rate: 0.95)))
    list.append(("swiftlr.inverse_sqrt", #"{"type": "swiftlr.inverse_sqrt", "timescale": 100}"#, try Schedule.swiftlr.inverse_sqrt(timescale: 100)))
    list.append(("swiftlr.inverse_time", #"{"type": "swiftlr.inverse_time", "timescale": 100}"#, try Schedule.swiftlr.inverse_time(timescale: 100)))
    list.append(("swiftlr.knots", #"{"type": "swiftlr.knots", "knots": [[0, 1.0], [100, 0.1]]}"#, try Schedule.swiftlr.knots(knots: [(0, 1.0), (100, 0.1)])))
    list.append(("swiftlr.sequence", #"{"type": "swiftlr.sequence", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "lengths": [50]}"#, try Schedule.swiftlr.sequence(schedules: [Schedule.torch.CosineAnnealingLR(T_max: 100), Schedule.torch.CosineAnnealingLR(T_max: 100)], lengths: [50])))
    list.append(("swiftlr.combine", #"{"type": "swiftlr.combine", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}]}"#, try Schedule.swiftlr.combine(schedules: [Schedule.torch.CosineAnnealingLR(T_max: 100), Schedule.torch.CosineAnnealingLR(T_max: 100)])))
    list.append(("swiftlr.clamp", #"{"type": "swiftlr.clamp", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "min": 0.2}"#, try Schedule.swiftlr.clamp(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), min: 0.2)))
    list.append(("swiftlr.warmup", #"{"type": "swiftlr.warmup", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "steps": 20}"#, try Schedule.swiftlr.warmup(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), steps: 20)))
    list.append(("swiftlr.repeat", #"{"type": "swiftlr.repeat", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "period": 100}"#, try Schedule.swiftlr.repeat(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), period: 100)))
    list.append(("swiftlr.shift", #"{"type": "swiftlr.shift", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "by": 100}"#, try Schedule.swiftlr.shift(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), by: 100)))
    list.append(("swiftlr.stretch", #"{"type": "swiftlr.stretch", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "by": 2}"#, try Schedule.swiftlr.stretch(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), by: 2)))
    list.append(("swiftlr.sample_clock", #"{"type": "swiftlr.sample_clock", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "batch_size": 64}"#, try Schedule.swiftlr.sample_clock(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), batch_size: 64)))
    list.append(("swiftlr.reverse", #"{"type": "swiftlr.reverse", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "over": 100}"#, try Schedule.swiftlr.reverse(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), over: 100)))
    list.append(("swiftlr.staircase", #"{"type": "swiftlr.staircase", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "every": 20}"#, try Schedule.swiftlr.staircase(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), every: 20)))
    list.append(("swiftlr.hold", #"{"type": "swiftlr.hold", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "begin": 50}"#, try Schedule.swiftlr.hold(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), begin: 50)))
    list.append(("swiftlr.base", #"{"type": "swiftlr.base", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "base": 0.5}"#, try Schedule.swiftlr.base(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), base: 0.5)))
    list.append(("swiftlr.scale", #"{"type": "swiftlr.scale", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "by": 0.5}"#, try Schedule.swiftlr.scale(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), by: 0.5)))
    list.append(("swiftlr.groups", #"{"type": "swiftlr.groups", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}]}"#, try Schedule.swiftlr.groups(schedules: [Schedule.torch.CosineAnnealingLR(T_max: 100), Schedule.torch.CosineAnnealingLR(T_max: 100)])))
    list.append(("swiftlr.layer_decay", #"{"type": "swiftlr.layer_decay", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "groups": 4}"#, try Schedule.swiftlr.layer_decay(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), groups: 4)))
    list.append(("swiftlr.curves", #"{"type": "swiftlr.curves", "curves": {"lr": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "weight_decay": {"type": "torch.CosineAnnealingLR", "T_max": 100}}}"#, try Schedule.swiftlr.curves(curves: ["lr": Schedule.torch.CosineAnnealingLR(T_max: 100), "weight_decay": Schedule.torch.CosineAnnealingLR(T_max: 100)])))
    list.append(("swiftlr.noise", #"{"type": "swiftlr.noise", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}}"#, try Schedule.swiftlr.noise(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100))))
    list.append(("swiftlr.cooldown", #"{"type": "swiftlr.cooldown", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "at": 50, "steps": 100}"#, try Schedule.swiftlr.cooldown(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), at: 50, steps: 100)))
    list.append(("swiftlr.extend", #"{"type": "swiftlr.extend", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "at": 50, "end": 100, "new_end": 200}"#, try Schedule.swiftlr.extend(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), at: 50, end: 100, new_end: 200)))
    list.append(("swiftlr.rewarm", #"{"type": "swiftlr.rewarm", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "at": 50, "steps": 100}"#, try Schedule.swiftlr.rewarm(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), at: 50, steps: 100)))
    list.append(("swiftlr.branch", #"{"type": "swiftlr.branch", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "at": 50, "then": {"type": "torch.CosineAnnealingLR", "T_max": 100}}"#, try Schedule.swiftlr.branch(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), at: 50, then: Schedule.torch.CosineAnnealingLR(T_max: 100))))
    list.append(("swiftlr.rewind", #"{"type": "swiftlr.rewind", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "at": 50, "to": 100}"#, try Schedule.swiftlr.rewind(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), at: 50, to: 100)))
    list.append(("swiftlr.plateau", #"{"type": "swiftlr.plateau"}"#, try Schedule.swiftlr.plateau()))
    return list
  }

  private func t5x() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("t5x.create_learning_rate_scheduler", #"{"type": "t5x.create_learning_rate_scheduler", "warmup_steps": 20}"#, try Schedule.t5x.create_learning_rate_scheduler(warmup_steps: 20)))
    return list
  }

  private func tensor2tensor() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("tensor2tensor.learning_rate_schedule", #"{"type": "tensor2tensor.learning_rate_schedule", "learning_rate_warmup_steps": 20}"#, try Schedule.tensor2tensor.learning_rate_schedule(learning_rate_warmup_steps: 20)))
    return list
  }

  private func thinc() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("thinc.constant", #"{"type": "thinc.constant", "rate": 1.0}"#, try Schedule.thinc.constant(rate: 1.0)))
    list.append(("thinc.constant_then", #"{"type": "thinc.constant_then", "rate": 1.0, "steps": 20, "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}}"#, try Schedule.thinc.constant_then(rate: 1.0, steps: 20, schedule: Schedule.torch.CosineAnnealingLR(T_max: 100))))
    list.append(("thinc.decaying", #"{"type": "thinc.decaying", "base_rate": 1.0, "decay": 0.1}"#, try Schedule.thinc.decaying(base_rate: 1.0, decay: 0.1)))
    list.append(("thinc.compounding", #"{"type": "thinc.compounding", "start": 1.0, "stop": 0.1, "compound": 0.95}"#, try Schedule.thinc.compounding(start: 1.0, stop: 0.1, compound: 0.95)))
    list.append(("thinc.warmup_linear", #"{"type": "thinc.warmup_linear", "initial_rate": 1.0, "warmup_steps": 10, "total_steps": 100}"#, try Schedule.thinc.warmup_linear(initial_rate: 1.0, warmup_steps: 10, total_steps: 100)))
    list.append(("thinc.slanted_triangular", #"{"type": "thinc.slanted_triangular", "max_rate": 1.0, "num_steps": 100}"#, try Schedule.thinc.slanted_triangular(max_rate: 1.0, num_steps: 100)))
    list.append(("thinc.cyclic_triangular", #"{"type": "thinc.cyclic_triangular", "min_lr": 0.1, "max_lr": 1.0, "period": 100}"#, try Schedule.thinc.cyclic_triangular(min_lr: 0.1, max_lr: 1.0, period: 100)))
    list.append(("thinc.plateau", #"{"type": "thinc.plateau", "max_patience": 3, "scale": 0.5, "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}}"#, try Schedule.thinc.plateau(max_patience: 3, scale: 0.5, schedule: Schedule.torch.CosineAnnealingLR(T_max: 100))))
    return list
  }

  private func timm() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("timm.CosineLRScheduler", #"{"type": "timm.CosineLRScheduler", "t_initial": 100}"#, try Schedule.timm.CosineLRScheduler(t_initial: 100)))
    list.append(("timm.TanhLRScheduler", #"{"type": "timm.TanhLRScheduler", "t_initial": 100}"#, try Schedule.timm.TanhLRScheduler(t_initial: 100)))
    list.append(("timm.PolyLRScheduler", #"{"type": "timm.PolyLRScheduler", "t_initial": 100}"#, try Schedule.timm.PolyLRScheduler(t_initial: 100)))
    list.append(("timm.StepLRScheduler", #"{"type": "timm.StepLRScheduler", "decay_t": 100}"#, try Schedule.timm.StepLRScheduler(decay_t: 100)))
    list.append(("timm.MultiStepLRScheduler", #"{"type": "timm.MultiStepLRScheduler", "decay_t": [50]}"#, try Schedule.timm.MultiStepLRScheduler(decay_t: [50])))
    list.append(("timm.WSDLRScheduler", #"{"type": "timm.WSDLRScheduler", "t_initial": 100, "decay_t": 20}"#, try Schedule.timm.WSDLRScheduler(t_initial: 100, decay_t: 20)))
    list.append(("timm.PlateauLRScheduler", #"{"type": "timm.PlateauLRScheduler"}"#, try Schedule.timm.PlateauLRScheduler()))
    return list
  }

  private func torch() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("torch.ConstantLR", #"{"type": "torch.ConstantLR"}"#, try Schedule.torch.ConstantLR()))
    list.append(("torch.LinearLR", #"{"type": "torch.LinearLR"}"#, try Schedule.torch.LinearLR()))
    list.append(("torch.StepLR", #"{"type": "torch.StepLR", "step_size": 100}"#, try Schedule.torch.StepLR(step_size: 100)))
    list.append(("torch.MultiStepLR", #"{"type": "torch.MultiStepLR", "milestones": [50]}"#, try Schedule.torch.MultiStepLR(milestones: [50])))
    list.append(("torch.ExponentialLR", #"{"type": "torch.ExponentialLR", "gamma": 0.95}"#, try Schedule.torch.ExponentialLR(gamma: 0.95)))
    list.append(("torch.PolynomialLR", #"{"type": "torch.PolynomialLR"}"#, try Schedule.torch.PolynomialLR()))
    list.append(("torch.CosineAnnealingLR", #"{"type": "torch.CosineAnnealingLR", "T_max": 100}"#, try Schedule.torch.CosineAnnealingLR(T_max: 100)))
    list.append(("torch.CosineAnnealingWarmRestarts", #"{"type": "torch.CosineAnnealingWarmRestarts", "T_0": 100}"#, try Schedule.torch.CosineAnnealingWarmRestarts(T_0: 100)))
    list.append(("torch.CyclicLR", #"{"type": "torch.CyclicLR", "base_lr": 0.1, "max_lr": 1.0, "step_size_up": 50}"#, try Schedule.torch.CyclicLR(base_lr: 0.1, max_lr: 1.0, step_size_up: 50)))
    list.append(("torch.OneCycleLR", #"{"type": "torch.OneCycleLR", "max_lr": 1.0, "total_steps": 100}"#, try Schedule.torch.OneCycleLR(max_lr: 1.0, total_steps: 100)))
    list.append(("torch.SWALR", #"{"type": "torch.SWALR", "swa_lr": 0.1}"#, try Schedule.torch.SWALR(swa_lr: 0.1)))
    list.append(("torch.ReduceLROnPlateau", #"{"type": "torch.ReduceLROnPlateau"}"#, try Schedule.torch.ReduceLROnPlateau()))
    list.append(("torch.LambdaLR", #"{"type": "torch.LambdaLR", "lr_lambda": "my_function"}"#, try Schedule.torch.LambdaLR(lr_lambda: [myFunction])))
    list.append(("torch.MultiplicativeLR", #"{"type": "torch.MultiplicativeLR", "lr_lambda": "my_function"}"#, try Schedule.torch.MultiplicativeLR(lr_lambda: [myFunction])))
    list.append(("torch.SequentialLR", #"{"type": "torch.SequentialLR", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}], "milestones": [50]}"#, try Schedule.torch.SequentialLR(schedules: [Schedule.torch.CosineAnnealingLR(T_max: 100), Schedule.torch.CosineAnnealingLR(T_max: 100)], milestones: [50])))
    list.append(("torch.ChainedScheduler", #"{"type": "torch.ChainedScheduler", "schedules": [{"type": "torch.CosineAnnealingLR", "T_max": 100}, {"type": "torch.CosineAnnealingLR", "T_max": 100}]}"#, try Schedule.torch.ChainedScheduler(schedules: [Schedule.torch.CosineAnnealingLR(T_max: 100), Schedule.torch.CosineAnnealingLR(T_max: 100)])))
    return list
  }

  private func torchtitan() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("torchtitan.lr_scheduler", #"{"type": "torchtitan.lr_scheduler", "warmup_steps": 10, "total_steps": 100}"#, try Schedule.torchtitan.lr_scheduler(warmup_steps: 10, total_steps: 100)))
    return list
  }

  private func transformers() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("transformers.constant", #"{"type": "transformers.constant"}"#, try Schedule.transformers.constant()))
    list.append(("transformers.constant_with_warmup", #"{"type": "transformers.constant_with_warmup", "num_warmup_steps": 20}"#, try Schedule.transformers.constant_with_warmup(num_warmup_steps: 20)))
    list.append(("transformers.linear", #"{"type": "transformers.linear", "num_warmup_steps": 10, "num_training_steps": 100}"#, try Schedule.transformers.linear(num_warmup_steps: 10, num_training_steps: 100)))
    list.append(("transformers.cosine", #"{"type": "transformers.cosine", "num_warmup_steps": 10, "num_training_steps": 100}"#, try Schedule.transformers.cosine(num_warmup_steps: 10, num_training_steps: 100)))
    list.append(("transformers.cosine_with_restarts", #"{"type": "transformers.cosine_with_restarts", "num_warmup_steps": 10, "num_training_steps": 100}"#, try Schedule.transformers.cosine_with_restarts(num_warmup_steps: 10, num_training_steps: 100)))
    list.append(("transformers.polynomial", #"{"type": "transformers.polynomial", "num_warmup_steps": 10, "num_training_steps": 100}"#, try Schedule.transformers.polynomial(num_warmup_steps: 10, num_training_steps: 100)))
    list.append(("transformers.inverse_sqrt", #"{"type": "transformers.inverse_sqrt", "num_warmup_steps": 20}"#, try Schedule.transformers.inverse_sqrt(num_warmup_steps: 20)))
    list.append(("transformers.cosine_with_min_lr", #"{"type": "transformers.cosine_with_min_lr", "num_warmup_steps": 10, "num_training_steps": 100, "min_lr_rate": 0.1}"#, try Schedule.transformers.cosine_with_min_lr(num_warmup_steps: 10, num_training_steps: 100, min_lr_rate: 0.1)))
    list.append(("transformers.cosine_warmup_with_min_lr", #"{"type": "transformers.cosine_warmup_with_min_lr", "num_warmup_steps": 10, "num_training_steps": 100, "min_lr_rate": 0.1}"#, try Schedule.transformers.cosine_warmup_with_min_lr(num_warmup_steps: 10, num_training_steps: 100, min_lr_rate: 0.1)))
    list.append(("transformers.warmup_stable_decay", #"{"type": "transformers.warmup_stable_decay", "num_warmup_steps": 10, "num_decay_steps": 50, "num_stable_steps": 40}"#, try Schedule.transformers.warmup_stable_decay(num_warmup_steps: 10, num_decay_steps: 50, num_stable_steps: 40)))
    list.append(("transformers.reduce_lr_on_plateau", #"{"type": "transformers.reduce_lr_on_plateau"}"#, try Schedule.transformers.reduce_lr_on_plateau()))
    list.append(("transformers.greedy", #"{"type": "transformers.greedy"}"#, try Schedule.transformers.greedy()))
    return list
  }

  private func ultralytics() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("ultralytics.lr", #"{"type": "ultralytics.lr"}"#, try Schedule.ultralytics.lr()))
    list.append(("ultralytics.momentum", #"{"type": "ultralytics.momentum"}"#, try Schedule.ultralytics.momentum()))
    return list
  }
}
