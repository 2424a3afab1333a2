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
    try axolotl() + big_vision() + budget() + burn() + caffe() + composer() + darknet() + deepspeed() + detectron2() + diffusers() + dl4j() + epfml() + fairseq() + fastai() + flux() + fvcore() + gpt_neox() + icefall() + ignite() + katsura() + keras() + knee() + kozistr() + libtorch() + llamacpp() + llmc() + llmfoundry() + megatron() + mlx() + mlx_swift() + mmengine() + noam() + olmo_core() + optax() + power() + pytorch_warmup() + rex() + swiftlr() + timm() + torch() + torchtitan() + transformers()
  }

  private func axolotl() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("axolotl.cosine_constant", #"{"type": "axolotl.cosine_constant", "num_warmup_steps": 10, "num_training_steps": 100, "constant_lr_ratio": 0.8}"#, try Schedule.axolotl.cosine_constant(num_warmup_steps: 10, num_training_steps: 100, constant_lr_ratio: 0.8)))
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

  private func dl4j() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("dl4j.FixedSchedule", #"{"type": "dl4j.FixedSchedule", "value": 1.0}"#, try Schedule.dl4j.FixedSchedule(value: 1.0)))
    list.append(("dl4j.ExponentialSchedule", #"{"type": "dl4j.ExponentialSchedule", "initialValue": 1.0, "gamma": 0.95}"#, try Schedule.dl4j.ExponentialSchedule(initialValue: 1.0, gamma: 0.95)))
    list.append(("dl4j.InverseSchedule", #"{"type": "dl4j.InverseSchedule", "initialValue": 1.0, "gamma": 0.1, "power": 2.0}"#, try Schedule.dl4j.InverseSchedule(initialValue: 1.0, gamma: 0.1, power: 2)))
    list.append(("dl4j.PolySchedule", #"{"type": "dl4j.PolySchedule", "initialValue": 1.0, "power": 2.0, "maxIter": 100}"#, try Schedule.dl4j.PolySchedule(initialValue: 1.0, power: 2, maxIter: 100)))
    list.append(("dl4j.SigmoidSchedule", #"{"type": "dl4j.SigmoidSchedule", "initialValue": 1.0, "gamma": -0.1, "stepSize": 50.0}"#, try Schedule.dl4j.SigmoidSchedule(initialValue: 1.0, gamma: -0.1, stepSize: 50)))
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
    list.append(("flux.Shifted", #"{"type": "flux.Shifted", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "offset": 0.1}"#, try Schedule.flux.Shifted(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), offset: 0.1)))
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
    list.append(("gpt_neox.infinite", #"{"type": "gpt_neox.infinite", "warmup_end": 10, "cooldown_end": 50, "constant_end": 80, "total": 100, "constant_lr": 0.5, "min_lr": 0.1}"#, try Schedule.gpt_neox.infinite(warmup_end: 10, cooldown_end: 50, constant_end: 80, total: 100, constant_lr: 0.5, min_lr: 0.1)))
    return list
  }

  private func icefall() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("icefall.Eden", #"{"type": "icefall.Eden", "lr_batches": 50, "lr_epochs": 3.5, "steps_per_epoch": 20, "warmup_batches": 10.0}"#, try Schedule.icefall.Eden(lr_batches: 50, lr_epochs: 3.5, steps_per_epoch: 20, warmup_batches: 10)))
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

  private func libtorch() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("libtorch.StepLR", #"{"type": "libtorch.StepLR", "step_size": 100}"#, try Schedule.libtorch.StepLR(step_size: 100)))
    return list
  }

  private func llamacpp() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("llamacpp.lr_opt", #"{"type": "llamacpp.lr_opt", "lr0": 1.0, "lr_min": 0.1, "decay_epochs": 100.0}"#, try Schedule.llamacpp.lr_opt(lr0: 1.0, lr_min: 0.1, decay_epochs: 100)))
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

  private func megatron() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("megatron.OptimizerParamScheduler", #"{"type": "megatron.OptimizerParamScheduler", "lr_decay_steps": 100}"#, try Schedule.megatron.OptimizerParamScheduler(lr_decay_steps: 100)))
    list.append(("megatron.OptimizerParamScheduler.weight_decay", #"{"type": "megatron.OptimizerParamScheduler.weight_decay", "start_wd": 0.1, "end_wd": 0.1, "wd_incr_steps": 100}"#, try Schedule.megatron.OptimizerParamScheduler_weight_decay(start_wd: 0.1, end_wd: 0.1, wd_incr_steps: 100)))
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
    return list
  }

  private func noam() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("noam.lr", #"{"type": "noam.lr"}"#, try Schedule.noam.lr()))
    return list
  }

  private func olmo_core() throws -> [(String, String, Schedule)] {
    var list: [(String, String, Schedule)] = []
    list.append(("olmo_core.WSD", #"{"type": "olmo_core.WSD", "warmup_steps": 10, "decay_steps": 20, "t_max": 100}"#, try Schedule.olmo_core.WSD(warmup_steps: 10, decay_steps: 20, t_max: 100)))
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
    list.append(("swiftlr.stretch", #"{"type": "swiftlr.stretch", "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 100}, "by": 2.0}"#, try Schedule.swiftlr.stretch(schedule: Schedule.torch.CosineAnnealingLR(T_max: 100), by: 2)))
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
    list.append(("torchtitan.lr_scheduler", #"{"type": "torchtitan.lr_scheduler", "warmup_steps": 10, "stable_steps": 50, "decay_steps": 50}"#, try Schedule.torchtitan.lr_scheduler(warmup_steps: 10, stable_steps: 50, decay_steps: 50)))
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
}
