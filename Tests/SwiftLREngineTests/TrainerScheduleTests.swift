import Testing

@testable import SwiftLREngine

@Suite("Schedules of speech and language trainers, worked out by hand")
struct TrainerScheduleTests {
  private func values(
    _ type: String, _ parameters: [(String, Value)], _ positions: [Double], base: Double = 1
  ) throws -> [Double] {
    let schedule = try schedule(type, parameters)
    return try positions.map { try schedule.value(base: base, position: $0) }
  }

  private func refusal(_ type: String, _ parameters: [(String, Value)]) -> String {
    message { _ = try schedule(type, parameters) }
  }

  @Test("NeMo: steps or a ratio of them, a hold that counts from the warm-up, and a floor")
  func nemo() throws {
    let run: [(String, Value)] = [("max_steps", .integer(10)), ("warmup_steps", .integer(4))]
    let positions: [Double] = [0, 4, 7, 10, 11]
    #expect(try values("nemo.WarmupAnnealing", run, positions) == [0.2, 1, 0.5, 0, 0])
    let ratio: [(String, Value)] = [("max_steps", .integer(10)), ("warmup_ratio", .real(0.49))]
    #expect(
      try values("nemo.WarmupAnnealing", ratio, positions)
        == values("nemo.WarmupAnnealing", run, positions))
    #expect(
      try values("nemo.WarmupHoldAnnealLinear", run + [("hold_steps", .integer(2))], [4, 5, 8, 10])
        == [1, 1, 0.5, 0])
    // Without a hold, the line counts from 0.
    #expect(try values("nemo.WarmupHoldAnnealLinear", run, [4, 5, 10]) == [1, 0.5, 0])
    let floor: [(String, Value)] = [("max_steps", .integer(10)), ("min_lr", .real(0.5))]
    #expect(
      message { _ = try values("nemo.CosineAnnealing", floor, [1], base: 0.25) }.contains("real"))
    #expect(
      refusal("nemo.WarmupPolicy", run + [("warmup_ratio", .real(0.1))])
        == "warmup_ratio: stands beside `warmup_steps`; one of the two")
    #expect(
      refusal("nemo.WarmupPolicy", [("warmup_ratio", .real(0.1))])
        == "warmup_ratio: needs `max_steps`; a ratio of given steps")
    #expect(
      refusal("nemo.NoamHoldAnnealing", [("max_steps", .integer(9))]).hasPrefix("warmup_steps"))
  }

  @Test("SpeechBrain: the first update has the optimizer's rate, and the later ones its own")
  func speechBrain() throws {
    let noam: [(String, Value)] = [("lr_initial", .integer(1)), ("n_warmup_steps", .integer(4))]
    #expect(
      try values("speechbrain.NoamScheduler", noam, [0, 2, 4, 16], base: 7) == [7, 0.5, 1, 0.5])
    let intervals = Value.list([
      .list([.integer(2), .real(0.5)]), .list([.integer(5), .real(0.25)]),
    ])
    #expect(
      try values(
        "speechbrain.IntervalScheduler", [("intervals", intervals)], [0, 1, 2, 4, 5, 99])
        == [1, 1, 0.5, 0.5, 0.25, 0.25])
    #expect(
      try values("speechbrain.StepScheduler", [("initial_value", .integer(1))], [0, 1, 2, 3])
        == [1, 0.5, 0.5, 0.25])
    #expect(
      refusal(
        "speechbrain.StepScheduler",
        [("initial_value", .integer(1)), ("decay_drop", .integer(2)), ("half_life", .integer(9))])
        == "half_life: stands beside `decay_factor` or `decay_drop`; either it or those two")
    let halves: [(String, Value)] = [
      ("initial_value", .integer(1)), ("final_value", .integer(0)), ("epoch_count", .integer(5)),
    ]
    #expect(
      try values("speechbrain.LinearScheduler", halves, [0, 1, 2, 3, 4, 9])
        == [1, 0.75, 0.5, 0.25, 0, 0])
  }

  @Test("SpeechBrain's NewBob compares with the metric before, not with the best one")
  func newBob() throws {
    let run = try Run(
      schedule(
        "speechbrain.NewBobScheduler", [("initial_value", .integer(8)), ("patient", .integer(1))]),
      .closed, [1])
    var found = run.lrs
    for metric in [10, 2, 2.5, 2.4, 2.4, 0, 5, 5] {
      try run.step(metric: metric)
      found += run.lrs
    }
    #expect(found == [8, 8, 8, 8, 8, 4, 4, 4, 2])
  }

  @Test("ESPnet: points of a warm-up, parts that make 1, and epochs of steps")
  func espnet() throws {
    let points: [(String, Value)] = [
      ("warmup_steps_list", .list([.integer(0), .integer(2), .integer(4)])),
      ("warmup_lr_list", .list([.integer(0), .integer(4), .integer(1)])),
    ]
    #expect(
      try values("espnet.PiecewiseLinearWarmupLR", points, [0, 1, 2, 3, 15]) == [2, 4, 2.5, 1, 0.5])
    #expect(
      refusal("espnet.TristageLR", [("hold_ratio", .real(0.5))])
        == "decay_ratio: 0.5 does not make 1 with the other two ratios; what they leave of 1")
    let epochs: [(String, Value)] = [
      ("warmup_steps", .integer(2)), ("steps_per_epoch", .integer(4)), ("gamma", .real(0.5)),
    ]
    #expect(try values("espnet.WarmupStepLR", epochs, [0, 1, 2, 3, 7]) == [0.5, 1, 1, 0.5, 0.25])
  }

  @Test("axolotl: gaps around restarts, one step early")
  func jagged() throws {
    let parameters: [(String, Value)] = [
      ("inner_schedule", spec("swiftlr.value", [("value", .integer(1))])),
      ("jagged_restart_steps", .integer(10)), ("jagged_restart_warmup_steps", .integer(4)),
      ("jagged_restart_anneal_steps", .integer(2)), ("min_lr_scale", .integer(0)),
    ]
    #expect(
      try values("axolotl.JaggedLRRestartScheduler", parameters, [0, 7, 8, 9, 10, 12, 13])
        == [1, 1, 0.5, 0, 0.25, 0.75, 1])
  }

  @Test("GPT-NeoX: the floor counts after the warm-up, and the cosine goes up again")
  func annealing() throws {
    let parameters: [(String, Value)] = [
      ("start_lr", .integer(1)), ("warmup_iter", .integer(4)), ("total_iters", .integer(8)),
      ("min_lr", .real(0.5)),
    ]
    #expect(
      try values("gpt_neox.AnnealingLR", parameters, [0, 1, 4, 5, 8, 99])
        == [0.25, 0.25, 1, 0.75, 0.5, 0.5])
    let cosine = parameters + [("decay_style", .string("cosine"))]
    #expect(try values("gpt_neox.AnnealingLR", cosine, [6, 8, 12]) == [0.75, 0.5, 1])
  }

  @Test("MaxText: zeros after the schedule, if there are steps left")
  func maxText() throws {
    let parameters: [(String, Value)] = [
      ("learning_rate", .integer(1)), ("lr_schedule_type", .string("wsd")),
      ("learning_rate_schedule_steps", .integer(10)), ("warmup_steps_fraction", .real(0.2)),
      ("wsd_decay_steps_fraction", .real(0.5)), ("learning_rate_final_fraction", .integer(0)),
    ]
    let positions: [Double] = [0, 1, 2, 4, 5, 7, 9, 10]
    #expect(
      try values("maxtext.create_learning_rate_schedule", parameters, positions)
        == [0, 0.5, 1, 1, 1, 0.5, 0, 0])
    let cosine: [(String, Value)] = [
      ("learning_rate", .integer(1)), ("steps", .integer(3)),
      ("warmup_steps_fraction", .integer(0)),
    ]
    #expect(
      try values("maxtext.create_learning_rate_schedule", cosine, [0, 2, 4]) == [1, 0.1, 1])
    #expect(
      refusal(
        "maxtext.create_learning_rate_schedule",
        [("lr_schedule_type", .string("wsd")), ("wsd_decay_steps_fraction", .real(0.95))])
        == "wsd_decay_steps_fraction: 0.95 is more than the warm-up leaves; at most 1 with "
        + "`warmup_steps_fraction`")
  }

  @Test("nanotron: from the group's own rate, squared without any phase")
  func nanotron() throws {
    let parameters: [(String, Value)] = [
      ("total_training_steps", .integer(10)), ("learning_rate", .integer(1)),
      ("min_decay_lr", .integer(0)),
    ]
    #expect(
      try values(
        "nanotron.lr_scheduler_builder", parameters + [("lr_warmup_steps", .integer(2))],
        [0, 1, 2, 6, 10, 11], base: 2) == [0, 1, 2, 1, 0, 0])
    #expect(
      try values(
        "nanotron.lr_scheduler_builder", parameters + [("lr_decay_steps", .integer(0))], [0, 5],
        base: 3) == [9, 9])
  }

  @Test("Levanter: parts or steps, cycles, and their ends")
  func levanter() throws {
    let run: [(String, Value)] = [
      ("num_train_steps", .integer(10)), ("learning_rate", .integer(1)),
      ("min_lr_ratio", .real(0.5)), ("lr_schedule", .string("linear")),
    ]
    let phases: [(String, Value)] = [("warmup", .integer(2)), ("decay", .integer(4))]
    #expect(
      try values("levanter.lr_scheduler", run + phases, [0, 1, 2, 6, 8, 10, 99])
        == [0, 0.5, 1, 1, 0.75, 0.5, 0.5])
    let cycles = run + [("warmup", .integer(0)), ("rewarmup", .integer(2))]
    #expect(
      try values("levanter.lr_scheduler", cycles + [("cycles", .integer(2))], [0, 4, 5, 6, 7, 10])
        == [1, 0.6, 0.5, 0.75, 1, 0.5])
    // The rest of a division is in the last cycle.
    #expect(
      try values("levanter.lr_scheduler", cycles + [("cycle_length", .integer(3))], [2, 3, 5, 10])
        .suffix(3) == [0.5, 1, 0.5])
    #expect(
      refusal("levanter.lr_scheduler", cycles + [("cycles", .integer(11))])
        == "cycles: makes too many cycles; at most 4096, of at least 1 step each")
    #expect(
      refusal("levanter.lr_scheduler", run + [("warmup", .real(2.5))])
        == "warmup: 2.5 is neither a part nor whole; a part of at most 1, or a whole number of "
        + "steps")
    #expect(
      refusal("levanter.lr_scheduler", run + [("haps", .list([.integer(4), .integer(11)]))])
        == "haps: goes beyond the end of the cycles; positions of at most 10")
  }

  @Test("products of factors: T5X, Scenic and tensor2tensor")
  func products() throws {
    func t5x(_ factors: String) -> [(String, Value)] {
      [
        ("factors", .string(factors)), ("base_learning_rate", .integer(1)),
        ("warmup_steps", .integer(4)),
      ]
    }
    let name = "t5x.create_learning_rate_scheduler"
    #expect(
      try values(name, t5x("constant*linear_warmup "), [0, 2, 9]) == [Double(Float(1e-8)), 0.5, 1])
    #expect(try values(name, t5x("  rsqrt_decay * constant"), [0, 16]) == [0.5, 0.25])
    for wrong in ["", "constants", "constant *", "constant, rsqrt_decay"] {
      #expect(
        refusal(name, t5x(wrong)).hasPrefix(
          "factors: \"\(wrong)\" is not allowed; names with \"*\" between them, each \"constant\""))
    }
    #expect(
      refusal(
        "scenic.compound_lr_scheduler",
        [("factors", .string("polynomial")), ("base_learning_rate", .integer(1))])
        == "decay_steps: null is not allowed; a number, because of `polynomial`")
    #expect(
      try values(
        "tensor2tensor.learning_rate_schedule",
        [
          ("learning_rate_schedule", .string("linear_warmup * rsqrt_hidden_size")),
          ("learning_rate_warmup_steps", .integer(4)), ("hidden_size", .integer(16)),
        ], [1, 4, 9]) == [0.0625, 0.25, 0.25])
  }

  @Test("a factor that divides by the warm-up needs one")
  func productsOfNothing() throws {
    let zero = ("warmup_steps", Value.integer(0))
    let name = "t5x.create_learning_rate_scheduler"
    #expect(
      refusal(name, [("factors", .string("constant * rsqrt_decay")), zero])
        == "warmup_steps: 0 is not allowed; a number above 0, because of `rsqrt_decay`")
    #expect(try values(name, [("factors", .string("constant")), zero], [0]) == [0.5])
  }

  @Test("nanoGPT and modded-nanogpt")
  func nanoGPT() throws {
    #expect(
      try values(
        "nanogpt.get_lr",
        [
          ("learning_rate", .integer(1)), ("warmup_iters", .integer(3)),
          ("lr_decay_iters", .integer(7)), ("min_lr", .integer(0)),
        ], [0, 2, 3, 5, 7, 8]) == [0.25, 0.75, 1, 0.5, 0, 0])
    let stages: [(String, Value)] = [
      ("duration", .list([.real(0.5), .real(0.5)])),
      ("lr_mul", .list([.integer(1), .integer(2), .integer(3)])),
      ("scheduled_iterations", .integer(8)), ("cooldown_frac", .real(0.5)),
    ]
    #expect(
      try values("modded_nanogpt.get_lr", stages, [0, 3, 4, 6, 8, 99])
        == [1, 1, 2, 1.075, 0.15, 0.15])
    #expect(
      refusal("modded_nanogpt.get_lr", [("lr_mul", .list([.integer(1)]))])
        == "lr_mul: has 1 values; 4, one more than durations")
  }
}
