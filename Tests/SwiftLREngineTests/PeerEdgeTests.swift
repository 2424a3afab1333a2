import Testing

@testable import SwiftLREngine

/// Where peers end, refuse and remember; their values are in Tests/golden/types.
@Suite("Edges of peers' schedules")
struct PeerEdgeTests {
  private func numbers(_ list: [Double]) -> Value { .list(list.map { .real($0) }) }

  private func whole(_ list: [Int64]) -> Value { .list(list.map { .integer($0) }) }

  @Test("lists have no value after their end")
  func ends() throws {
    let list = try schedule(
      "mindspore.warmup_lr",
      [
        ("learning_rate", .real(0.1)), ("total_step", .integer(20)),
        ("step_per_epoch", .integer(5)), ("warmup_epoch", .integer(2)),
      ])
    #expect(try list.value(base: 1, position: 19) == 0.1)
    #expect(throws: Failure.self) { try list.value(base: 1, position: 20) }
    let milestones = try schedule(
      "mindspore.piecewise_constant_lr",
      [("milestone", whole([2, 2, 4])), ("learning_rates", numbers([1, 2, 3]))])
    #expect(try [0, 1, 2, 3].map { try milestones.value(base: 1, position: $0) } == [1, 1, 3, 3])
    #expect(throws: Failure.self) { try milestones.value(base: 1, position: 4) }
    let table = try schedule(
      "dino.cosine_scheduler",
      [
        ("final_value", .real(0)), ("epochs", .integer(2)), ("niter_per_ep", .integer(5)),
        ("warmup_epochs", .integer(2)),
      ])
    #expect(try [0, 4, 9].map { try table.value(base: 1, position: $0) } == [0, 4.0 / 9, 1])
    #expect(throws: Failure.self) { try table.value(base: 1, position: 10) }
    let oneCycle = try schedule(
      "paddle.OneCycleLR", [("max_learning_rate", .real(1)), ("total_steps", .integer(10))])
    #expect(throws: Never.self) { try oneCycle.value(base: 1, position: 10) }
    #expect(throws: Failure.self) { try oneCycle.value(base: 1, position: 11) }
  }

  @Test("a base value stands for a rate that a spec leaves out")
  func bases() throws {
    for (type, parameters) in [
      ("paddle.ExponentialDecay", [("gamma", Value.real(0.5))]),
      ("rl_zoo3.linear_schedule", [("total_timesteps", .integer(2))]),
      ("bert.create_optimizer", [("num_train_steps", .integer(2))]),
    ] {
      #expect(try schedule(type, parameters).value(base: 8, position: 1) == 4, "\(type)")
    }
  }

  @Test("MXNet's factor: a table of products, the lowest value, and beyond the table")
  func factor() throws {
    func values(_ factor: Double, _ lowest: Double, _ positions: [Double]) throws -> [Double] {
      let schedule = try schedule(
        "mxnet.FactorScheduler",
        [
          ("step", .integer(1)), ("factor", .real(factor)), ("stop_factor_lr", .real(lowest)),
          ("base_lr", .real(1)),
        ])
      return try positions.map { try schedule.value(base: 1, position: $0) }
    }
    #expect(try values(0.5, 0.2, [0, 1, 2, 3, 4, 1e9]) == [1, 1, 0.5, 0.25, 0.2, 0.2])
    var product = 1.0
    for _ in 0..<4095 { product *= 0.999 }
    let found = try values(0.999, 0, [4096, 4097, 9e15])
    expectSameBits(found[0], product)
    #expect(abs(found[1] / (product * 0.999) - 1) < 1e-15)
    #expect(found[2] == 0)
  }

  @Test("Paddle's plateau ignores the metrics of a cooldown")
  func cooldown() throws {
    let parameters: [(String, Value)] = [
      ("factor", .real(0.5)), ("patience", .integer(0)), ("cooldown", .integer(1)),
    ]
    func rates(_ type: String) throws -> [Double] {
      let run = try Run(schedule(type, parameters), .closed, [1])
      return try [1, 2, 0.1, 0.5, 0.6].map {
        try run.step(metric: $0)
        return run.lrs[0]
      }
    }
    #expect(try rates("paddle.ReduceOnPlateau") == [1, 0.5, 0.5, 0.5, 0.25])
    #expect(try rates("torch.ReduceLROnPlateau") == [1, 0.5, 0.5, 0.25, 0.25])
  }

  @Test("Thinc's plateau multiplies a schedule, another plateau as well, and goes on from a state")
  func plateau() throws {
    func plateau(_ scale: Double, _ patience: Int64, _ schedule: Value) -> Value {
      spec(
        "thinc.plateau",
        [("max_patience", .integer(patience)), ("scale", .real(scale)), ("schedule", schedule)])
    }
    let line = spec(
      "thinc.warmup_linear",
      [("initial_rate", .real(8)), ("warmup_steps", .integer(4)), ("total_steps", .integer(100))])
    let nested = plateau(0.5, 1, plateau(0.25, 2, line))
    let run = try Run(Schedule.read(nested, at: "", in: Context()), .closed, [3])
    #expect(run.lrs == [0])
    var found: [Double] = []
    for score in [1.0, 2, 1, 1] {
      try run.step(metric: score)
      found.append(run.lrs[0])
    }
    #expect(found == [2, 4, 6 * 0.5, 8 * 0.25 * 0.25])
  }

  @Test("Paddle's functions: in both forms, and one for each group")
  func functions() throws {
    let half = Function(name: "half", release: {}) { _ in 0.5 }
    let position = Function(name: "position", release: {}) { $0 }
    func run(_ type: String, _ form: Scheduler.Form, _ names: Value) throws -> [[Double]] {
      let schedule = try schedule(type, [("lr_lambda", names)], functions: [half, position])
      let run = try Run(schedule, form, [1, 8])
      return [run.lrs]
        + (try (0..<3).map { _ in
          try run.step()
          return run.lrs
        })
    }
    let both = Value.list([.string("half"), .string("position")])
    #expect(
      try run("paddle.LambdaDecay", .closed, both) == [
        [0.5, 0], [0.5, 8], [0.5, 16], [0.5, 24],
      ])
    for form in [Scheduler.Form.closed, .chain] {
      #expect(
        try run("paddle.MultiplicativeDecay", form, both)
          == [[1, 8], [0.5, 8], [0.25, 16], [0.125, 48]])
    }
    #expect(try run("paddle.MultiplicativeDecay", .chain, .string("half"))[3] == [0.125, 1])
    #expect(
      message { _ = try schedule("paddle.LambdaDecay", [("lr_lambda", .string("other"))]) }
        .contains("lr_lambda"))
  }

  @Test("SlowFast: before the first step the last ratio")
  func slowfast() throws {
    let steps = try schedule(
      "slowfast.steps_with_relative_lrs",
      [("steps", whole([2, 4])), ("lrs", numbers([1, 0.5])), ("max_epoch", .integer(8))])
    #expect(
      try [0, 2, 4, 7, 100].map { try steps.value(base: 1, position: $0) } == [
        0.5, 1, 0.5, 0.5, 0.5,
      ])
  }

  @Test("what the builders of DJL refuse")
  func builders() throws {
    #expect(
      message {
        _ = try schedule(
          "djl.LinearTracker",
          [("baseValue", .real(1)), ("slope", .real(0.1)), ("minValue", .real(0.5))])
      }.contains("a negative `slope`"))
    #expect(
      message {
        _ = try schedule(
          "djl.FactorTracker",
          [
            ("baseValue", .real(1)), ("factor", .real(0.5)), ("minValue", .real(0.5)),
            ("maxUpdates", .integer(3)),
          ])
      }.contains("one of the two"))
    let tracker = try schedule(
      "djl.FactorTracker",
      [("baseValue", .real(1)), ("factor", .real(0.5)), ("minValue", .real(0.25))])
    #expect(try [1, 2, 9].map { try tracker.value(base: 1, position: $0) } == [0.5, 0.25, 0.25])
  }
}
