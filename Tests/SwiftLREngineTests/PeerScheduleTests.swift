import Testing

@testable import SwiftLREngine

@Suite("Peers' schedules, worked out by hand")
struct PeerScheduleTests {
  private func values(
    _ type: String, _ parameters: [(String, Value)], _ positions: [Double], base: Double = 1
  ) throws -> [Double] {
    let schedule = try schedule(type, parameters)
    #expect(schedule.typeName == type)
    return try positions.map { try schedule.value(base: base, position: $0) }
  }

  private func numbers(_ list: [Double]) -> Value { .list(list.map { .real($0) }) }

  private func constants(_ list: [Double]) -> Value {
    .list(list.map { spec("swiftlr.value", [("value", .real($0))]) })
  }

  @Test(
    "one schedule under several names",
    arguments: [
      ("diffusers.linear", "transformers.linear"), ("diffusers.cosine", "transformers.cosine"),
      ("diffusers.cosine_with_restarts", "transformers.cosine_with_restarts"),
      ("diffusers.polynomial", "transformers.polynomial"),
      ("big_vision.linear", "big_vision.polynomial"),
    ])
  func names(name: String, other: String) throws {
    let parameters: [(String, Value)] =
      name.hasPrefix("big_vision")
      ? [("total_steps", .integer(100))]
      : [("num_warmup_steps", .integer(10)), ("num_training_steps", .integer(100))]
    let positions: [Double] = [0, 5, 10, 55, 100]
    #expect(
      try values(name, parameters, positions) == values(other, parameters, positions), "\(name)")
    let documentation = Catalogue.types.first { $0.name == name }?.documentation ?? ""
    #expect(documentation.hasPrefix("That of `\(other)`."))
  }

  /// The expected values are Python's, by the formula of the peer.
  @Test("icefall: the fourth roots of batches and epochs, and the warm-up")
  func eden() throws {
    let parameters: [(String, Value)] = [
      ("lr_batches", .real(7500)), ("lr_epochs", .real(3.5)), ("steps_per_epoch", .integer(100)),
    ]
    let found = try values(
      "icefall.Eden", parameters, [0, 5, 99, 100, 250, 500, 12345], base: 0.045)
    let expected = [
      0.0225, 0.022724997475000702, 0.026953825968049294, 0.02647430186774883,
      0.03143937382330993, 0.03403952462925494, 0.005468681685076411,
    ]
    for (x, y) in zip(found, expected) { expectSameBits(x, y) }
  }

  @Test("big_vision: warm-up and cooldown over each shape")
  func bigVision() throws {
    let phases: [(String, Value)] = [
      ("total_steps", .integer(12)), ("warmup_steps", .integer(4)), ("cooldown_steps", .integer(4)),
    ]
    #expect(
      try values(
        "big_vision.polynomial", phases + [("end", .real(0.5)), ("power", .integer(2))],
        [0, 2, 4, 8, 10, 12, 20]) == [0, 0.5, 1, 0.625, 0.265625, 0, 0])
    #expect(try values("big_vision.cosine", phases, [0, 2, 4, 8, 12]) == [0, 0.5, 1, 0.5, 0])
    let stairs: [(String, Value)] = [("steps", numbers([5, 9])), ("mults", numbers([0.5, 0.25]))]
    #expect(
      try values("big_vision.stair", phases + stairs, [2, 4, 5, 8, 9, 12])
        == [0.5, 1, 0.5, 0.5, 0.1875, 0])
    #expect(
      message {
        _ = try schedule("big_vision.stair", phases + [stairs[0], ("mults", numbers([1]))])
      } == "mults: has 1 values; 2")
  }

  @Test("OLMo-core: a part starts from the last value of the one before")
  func olmo() throws {
    #expect(
      try values(
        "olmo_core.ConstantWithWarmup",
        [("warmup_steps", .integer(4)), ("warmup_min_lr", .real(0.5))], [0, 2, 4, 9])
        == [0.5, 0.75, 1, 1])
    let line = spec(
      "olmo_core.LinearWithWarmup",
      [("warmup_steps", .integer(0)), ("t_max", .integer(10)), ("alpha_f", .real(0.5))])
    #expect(
      try values(
        "olmo_core.SequentialScheduler",
        [("schedulers", .list([line, line])), ("schedulers_max_steps", numbers([10]))],
        [0, 5, 10, 11, 15, 20, 99], base: 16) == [16, 12, 8, 7.6, 6, 4, 4])
  }

  @Test("OLMo-core: positions at boundaries, stages, and a decay that replaces the rest")
  func olmoStages() throws {
    let half: [(String, Value)] = [
      ("warmup_steps", .integer(10)), ("t_max", .integer(100)), ("alpha_f", .real(0.1)),
    ]
    #expect(
      try values("olmo_core.HalfCosWithWarmup", half, [5, 10, 55, 100]).map {
        ($0 * 1e4).rounded() / 1e4
      } == [0.275, 0.55, 0.2318, 0.1])
    let periods: [(String, Value)] = [
      ("warmup_steps", .integer(2)), ("period_lengths", .list([.integer(8), .integer(8)])),
      ("decay_fraction", .real(0.25)), ("period_lr_multipliers", numbers([1, 0.5])),
    ]
    // The end of a period belongs to it.
    #expect(
      try values("olmo_core.WSDS", periods, [1, 2, 6, 7, 8, 9, 14, 15, 16], base: 8)
        == [4, 8, 8, 4, 0, 4, 4, 2, 0])
    #expect(
      message { _ = try schedule("olmo_core.WSDS", periods + [("decay_steps", .integer(2))]) }
        == "decay_steps: is given along with `decay_fraction`, or neither is; one of the two")
    #expect(
      try values(
        "olmo_core.WSD",
        [("warmup_steps", .integer(2)), ("decay_steps", .integer(4)), ("t_max", .integer(10))],
        [0, 1, 2, 6, 8, 10, 12]) == [0, 0.5, 1, 1, 0.5, 0, -0.5])
    let stage: Value = .object([
      Member("duration", .integer(4)), Member("start_lr_fraction", .integer(0)),
      Member("end_lr_fraction", .integer(1)),
    ])
    let fall: Value = .object([Member("duration", .integer(2)), Member("end_lr", .integer(2))])
    let stages = spec("olmo_core.ComposableScheduler", [("stages", .list([stage, fall]))])
    #expect(
      try values(
        "olmo_core.ComposableScheduler", [("stages", .list([stage, fall]))],
        [0, 1, 4, 5, 6, 99], base: 8) == [0, 2, 8, 5, 2, 2])
    #expect(
      try values(
        "olmo_core.OverrideDecay",
        [
          ("schedule", stages), ("start", .integer(2)), ("duration", .integer(4)),
          ("end_lr", .integer(0)),
        ], [1, 2, 3, 6, 9], base: 8) == [2, 4, 3, 0, 0])
  }

  @Test("torchtitan: today's ramps end at 0 and 1, those of 2025 do not")
  func torchtitan() throws {
    let today: [(String, Value)] = [
      ("warmup_steps", .integer(4)), ("total_steps", .integer(16)), ("decay_ratio", .real(0.25)),
    ]
    #expect(
      try values("torchtitan.lr_scheduler", today, [0, 3, 4, 12, 13, 15, 16])
        == [0.25, 1, 1, 1, 0.75, 0.25, 0])
    // A warm-up that is longer than the run is cut.
    #expect(
      try values(
        "torchtitan.lr_scheduler", [("warmup_steps", .integer(99)), ("total_steps", .integer(4))],
        [0, 3]) == [0.25, 1])
    let old: [(String, Value)] = [
      ("warmup_steps", .integer(3)), ("stable_steps", .integer(2)), ("decay_steps", .integer(3)),
    ]
    // Old specs have no form.
    for form in [[], [("form", Value.string("2025"))]] {
      #expect(
        try values("torchtitan.lr_scheduler", old + form, [0, 3, 5, 7, 8, 99])
          == [0.25, 1, 0.75, 0.25, 0, 0])
    }
    #expect(
      message { _ = try schedule("torchtitan.lr_scheduler", old + [("form", .string("today"))]) }
        .hasPrefix("total_steps: missing"))
    #expect(
      message {
        _ = try schedule("torchtitan.lr_scheduler", today + [("form", .string("2025"))])
      }.hasPrefix("total_steps: is given in form"))
  }

  @Test("fairseq: a period that follows from the run, a first value that follows from the floor")
  func fairseq() throws {
    let run: [(String, Value)] = [
      ("warmup_updates", .integer(2)), ("max_update", .integer(6)), ("min_lr", .real(0.5)),
    ]
    #expect(try values("fairseq.cosine", run, [0, 1, 2, 4]) == [0.5, 0.75, 1, 0.75])
    #expect(
      message { _ = try schedule("fairseq.cosine", []) }
        == "lr_period_updates: missing, and so is `max_update`; one of the two")
    #expect(
      message {
        _ = try schedule(
          "fairseq.cosine", [("warmup_updates", .integer(9)), ("max_update", .integer(9))])
      } == "max_update: 9 is not above `warmup_updates`; a number above it")
  }

  @Test("fvcore: the last length is the rest; a scaling for each part; even steps")
  func fvcore() throws {
    let line = spec(
      "fvcore.LinearParamScheduler", [("start_value", .integer(0)), ("end_value", .integer(8))])
    let parts: [(String, Value)] = [
      ("schedulers", .list([line, line])), ("lengths", numbers([0.5, 0.5005])),
      ("interval_scaling", .list([.string("fixed"), .string("rescaled")])),
    ]
    #expect(try values("fvcore.CompositeParamScheduler", parts, [0.25, 0.75, 1]) == [2, 4, 8])
    #expect(
      message {
        _ = try schedule(
          "fvcore.CompositeParamScheduler", parts[..<2] + [("interval_scaling", .list([]))])
      } == "interval_scaling: has 0 values; one, or one for each part")
    #expect(
      try values(
        "fvcore.MultiStepParamScheduler",
        [("values", numbers([4, 2, 1])), ("num_updates", .integer(9))], [0, 0.34, 0.7, 1])
        == [4, 2, 1, 1])
  }

  @Test("Flux: whole steps of another pace, a list of lengths, an end")
  func flux() throws {
    let fall = spec("flux.Exp", [("start", .integer(1)), ("decay", .real(0.5))])
    #expect(
      try values("flux.Interpolator", [("schedule", fall), ("rate", .integer(5))], [1, 4, 5, 9])
        == [1, 1, 0.5, 0.5])
    #expect(
      try values(
        "flux.Step",
        [("start", .integer(8)), ("decay", .real(0.5)), ("step_sizes", numbers([2, 3]))],
        [0, 1, 2, 4, 5, 99]) == [8, 8, 4, 4, 2, 2])
    #expect(
      message {
        _ = try schedule(
          "flux.Step", [("start", .integer(8)), ("decay", .real(0.5)), ("step_sizes", .list([]))])
      }.hasPrefix("step_sizes: a list of 0 is not allowed"))
    #expect(
      message {
        _ = try values("flux.Shortened", [("schedule", fall), ("nsteps", .integer(3))], [3])
      }
      .contains("after the end"))
    #expect(
      try values(
        "flux.OneCycle",
        [
          ("nsteps", .integer(8)), ("maxval", .integer(4)), ("startval", .integer(2)),
          ("endval", .integer(0)),
        ], [0, 1, 2, 5]) == [2, 3, 4, 2])
  }

  @Test("optax: a power beyond all numbers, bounded; no negative scale")
  func optax() throws {
    let growth: [(String, Value)] = [
      ("init_value", .integer(1)), ("transition_steps", .integer(2)), ("decay_rate", .integer(2)),
    ]
    #expect(
      try values("optax.exponential_decay", growth + [("end_value", .integer(3))], [2, 2048])
        == [2, 3])
    #expect(message { _ = try values("optax.exponential_decay", growth, [2048]) } != "")
    #expect(
      message {
        _ = try schedule(
          "optax.piecewise_constant_schedule",
          [("init_value", .integer(1)), ("boundaries_and_scales", .list([numbers([5, -1])]))])
      } == "boundaries_and_scales: has a negative scale; scales of at least 0")
  }

  @Test("MMEngine: a list goes from value to value, with overlapping windows")
  func mmengineList() throws {
    let rise = spec(
      "mmengine.LinearLR",
      [("start_factor", .real(0.25)), ("begin", .integer(0)), ("end", .integer(4))])
    let steps = spec(
      "mmengine.MultiStepLR", [("milestones", numbers([1])), ("gamma", .real(0.5))])
    let list: [(String, Value)] = [
      ("schedulers", .list([rise, steps])), ("intervals", .list([.integer(1), .integer(2)])),
    ]
    let run = try Run(schedule("mmengine.param_scheduler", list), .chain, [8])
    #expect(try run.curve(5) == [2, 4, 3, 4, 4])
    let constant = spec("swiftlr.value", [("value", .integer(1))])
    let other = try schedule("mmengine.param_scheduler", [("schedulers", .list([rise, constant]))])
    #expect(
      message { _ = try Run(other, .chain, [8]) }
        == "form: mmengine.param_scheduler has no chain form; the closed form")
  }

  @Test("a number for each group")
  func groups() throws {
    let test = try schedule(
      "deepspeed.LRRangeTest",
      [("lr_range_test_min_lr", numbers([1, 4])), ("lr_range_test_step_size", .integer(2))])
    #expect(test.groupCount == 2)
    let run = try Run(test, .closed, [1, 1])
    try run.step()
    #expect(run.lrs == [1.5, 6])
    #expect(message { _ = try Run(test, .closed, [1]) }.contains("2"))
    #expect(
      message {
        _ = try schedule(
          "deepspeed.OneCycle",
          [("cycle_min_lr", numbers([1, 2])), ("cycle_max_lr", numbers([1, 2, 3]))])
      } == "cycle_max_lr: has 3 values; 2, as the lists before")
    #expect(
      try Schedule.read(test.spec, at: "", in: Context()).fingerprint == test.fingerprint)
  }

  @Test("ignite: values of the engine's state, and one schedule a group")
  func ignite() throws {
    let parameters: [(String, Value)] = [("initial_value", .integer(8)), ("gamma", .real(0.5))]
    #expect(try values("ignite.ExpStateScheduler", parameters, [0, 1, 3]) == [8, 4, 1])
    #expect(
      try values("ignite.StepStateScheduler", parameters + [("step_size", .integer(2))], [1, 2, 5])
        == [8, 4, 2])
    #expect(
      try values(
        "ignite.MultiStepStateScheduler", parameters + [("milestones", numbers([2, 3]))],
        [1, 2, 3, 99]) == [8, 4, 2, 2])
    let each = try schedule("ignite.ParamGroupScheduler", [("schedulers", constants([3, 5]))])
    #expect(try Run(each, .closed, [1, 1]).lrs == [3, 5])
    let pairs: Value = .list([numbers([2, 1]), numbers([4, 3])])
    #expect(
      try values("ignite.PiecewiseLinearStateScheduler", [("milestones_values", pairs)], [1, 3, 5])
        == [1, 2, 3])
  }

  @Test("libtorch decays one step later than torch")
  func libtorch() throws {
    #expect(
      try values(
        "libtorch.StepLR", [("step_size", .integer(2)), ("gamma", .real(0.5))],
        [-1, 0, 1, 2, 3, 4, 5]) == [1, 1, 1, 1, 0.5, 0.5, 0.25])
  }

  @Test("llm.c: linear, constant and WSD, and nothing after the end")
  func llmc() throws {
    let parameters: [(String, Value)] = [
      ("learning_rate", .integer(1)), ("warmup_iterations", .integer(2)),
      ("train_num_batches", .integer(10)), ("final_learning_rate_frac", .real(0.5)),
    ]
    #expect(try values("llmc.linear", parameters, [0, 1, 2, 6, 10]) == [0.5, 1, 1, 0.75, 0.5])
    #expect(
      try values("llmc.wsd", parameters, [0, 1, 7, 8, 8.5, 10]) == [0.5, 1, 1, 1, 0.75, 0.5])
    #expect(
      try values("llmc.constant", [("learning_rate", .real(0.1))], [5]) == [Double(Float(0.1))])
    for type in ["llmc.linear", "llmc.wsd"] {
      #expect(message { _ = try values(type, parameters, [11]) }.contains("after the end"))
    }
  }

  @Test("llama.cpp's restarts: a boundary ends its cycle")
  func llama() throws {
    let parameters: [(String, Value)] = [
      ("warmup", .integer(2)), ("cos_decay_steps", .integer(4)), ("cos_decay_min", .integer(0)),
      ("cos_decay_restart", .integer(2)),
    ]
    #expect(
      try values("llamacpp.cosine_decay_restart", parameters, [0, 1, 2, 4, 6, 10, 14, 22])
        == [0, 0.5, 1, 0.5, 0, 0.5, 0, 0.5])
    let shrinking = parameters.dropLast() + [("cos_decay_restart", .real(0.3))]
    #expect(
      message { _ = try values("llamacpp.cosine_decay_restart", Array(shrinking), [99]) }
        .contains("zero"))
  }

  @Test("tables of fairseq, Caffe and detectron2")
  func tables() throws {
    let pairs: Value = .list([numbers([1, 0.5]), numbers([6, 0.25])])
    #expect(
      try values("fairseq.manual", [("update2lr", pairs)], [0, 1, 5, 6, 99], base: 8)
        == [8, 0.5, 0.5, 0.25, 0.25])
    #expect(
      try values(
        "caffe.multistep", [("gamma", .real(0.5)), ("stepvalue", numbers([3, 5]))], [2, 3, 5])
        == [1, 0.5, 0.25])
    let line = spec(
      "fvcore.LinearParamScheduler", [("start_value", .integer(1)), ("end_value", .integer(0))])
    #expect(
      try values(
        "detectron2.LRMultiplier", [("multiplier", line), ("max_iter", .integer(10))], [0, 5, 10],
        base: 4) == [4, 2, 0])
  }

  @Test("mlx-swift's names")
  func mlxSwift() throws {
    let first: (String, Value) = ("initial", .integer(8))
    #expect(
      try values("mlx_swift.exponentialDecay", [first, ("decayRate", .real(0.5))], [0, 2]) == [
        8, 2,
      ])
    #expect(
      try values(
        "mlx_swift.stepDecay", [first, ("decayRate", .real(0.5)), ("stepSize", .integer(2))],
        [1, 2])
        == [8, 4])
    #expect(
      try values("mlx_swift.cosineDecay", [first, ("decaySteps", .integer(4))], [0, 2, 4, 9])
        == [8, 4, 0, 0])
    #expect(
      try values(
        "mlx_swift.linearSchedule", [first, ("end", .integer(0)), ("steps", .integer(4))],
        [0, 1, 9])
        == [8, 6, 0])
    #expect(
      try values(
        "mlx_swift.joinSchedules",
        [("schedules", constants([1, 2])), ("boundaries", numbers([3]))], [2, 3]) == [1, 2])
    #expect(try values("burn.ConstantLr", [("lr", .real(0.5))], [7]) == [0.5])
  }
}
