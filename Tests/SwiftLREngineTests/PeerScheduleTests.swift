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
