import Testing

@testable import SwiftLREngine

/// The chain form of peers that go from value to value.
@Suite("Chain form of rules")
struct RuleChainTests {
  /// Schedules with a chain form, with parameters of a run of some 20 steps.
  private let specs: [Value] = [
    spec("mmengine.ConstantLR", [("begin", .integer(2)), ("end", .integer(8))]),
    spec("mmengine.LinearLR", [("begin", .integer(3)), ("end", .integer(12))]),
    spec("mmengine.CosineAnnealingLR", [("T_max", .integer(6)), ("eta_min_ratio", .real(0.1))]),
    spec(
      "mmengine.CosineRestartLR",
      [
        ("periods", .list([.integer(5), .integer(9)])),
        ("restart_weights", .list([.integer(1), .real(0.5)])), ("eta_min", .real(0.01)),
      ]),
    spec("mmengine.ExponentialLR", [("gamma", .real(0.9)), ("end", .integer(10))]),
    spec("mmengine.StepLR", [("step_size", .integer(4)), ("begin", .integer(1))]),
    spec("mmengine.PolyLR", [("power", .real(0.9)), ("end", .integer(15))]),
    spec(
      "pytorch_warmup.RAdamWarmup",
      [("schedule", spec("torch.StepLR", [("step_size", .integer(4))])), ("beta2", .real(0.99))]),
    spec(
      "ignite.create_lr_scheduler_with_warmup",
      [
        ("lr_scheduler", spec("torch.ExponentialLR", [("gamma", .real(0.9))])),
        ("warmup_start_value", .real(0)), ("warmup_end_value", .real(0.3)),
        ("warmup_duration", .integer(4)),
      ]),
  ]

  private func read(_ spec: Value) throws -> Schedule {
    try Schedule.read(spec, at: "", in: Context())
  }

  @Test("differs from the closed form in last bits only")
  func closed() throws {
    for spec in specs {
      let schedule = try read(spec)
      let chain = try Run(schedule, .chain, [0.1, 0.3]).curve(24)
      let closed = try Run(schedule, .closed, [0.1, 0.3]).curve(24)
      for (i, (x, y)) in zip(chain, closed).enumerated() {
        #expect((x - y).magnitude <= 1e-15, "\(spec) at \(i): \(x) is not \(y)")
      }
    }
  }

  @Test("goes on from what somebody made of a rate")
  func edited() throws {
    let run = try Run(read(specs[4]), .chain, [0.1])
    run.lrs = [8]
    try run.step()
    #expect(run.lrs == [8 * 0.9])
  }

  @Test("a wrapper goes on from its part's own rate")
  func wrapper() throws {
    let run = try Run(read(specs[8]), .chain, [0.1])
    // Up to another value than the part's first, which has a step of its own.
    #expect(try run.curve(7) == [0, 0.3 / 3, 0.3 * 2 / 3, 0.3, 0.1, 0.1 * 0.9, 0.1 * 0.9 * 0.9])
    #expect(message { try run.step(to: 3) }.contains("no function of the position"))
  }

  @Test("a jump is by the closed form")
  func jump() throws {
    let schedule = try read(specs[2])
    let run = try Run(schedule, .chain, [0.1])
    try run.step(to: 4.5)
    #expect(run.lrs == [try schedule.value(base: 0.1, position: 4.5)])
  }

  @Test("a state goes on with the same bits from every step")
  func states() throws {
    for spec in specs {
      let run = try Run(read(spec), .chain, [0.1, 0.3])
      for _ in 0..<20 {
        let restored = Run(try Scheduler.restore(run.scheduler.checkpoint, in: Context()))
        let copy = Run(try run.scheduler.copy())
        for run in [run, restored, copy] { try run.step() }
        #expect(restored.lrs == run.lrs && copy.lrs == run.lrs, "\(spec)")
        #expect("\(restored.scheduler.checkpoint)" == "\(run.scheduler.checkpoint)")
      }
    }
  }

  @Test("a step that fails changes nothing, of its part either")
  func failure() throws {
    var failing = false
    let function = Function(name: "f", release: {}) { _ throws(EvaluationError) in
      if failing { throw .callback }
      return 0.5
    }
    let part = spec("torch.LambdaLR", [("lr_lambda", .list([.string("f"), .string("f")]))])
    let wrapped = spec(
      "pytorch_warmup.LinearWarmup", [("schedule", part), ("warmup_period", .integer(2))])
    let schedule = try Schedule.read(wrapped, at: "", in: Context(functions: [function]))
    let run = try Run(schedule, .chain, [1, 2])
    let before = "\(run.scheduler.checkpoint)"
    failing = true
    #expect(message { try run.step() } == "callback")
    #expect("\(run.scheduler.checkpoint)" == before)
    failing = false
    try run.step()
    #expect(run.lrs == [0.5, 1])

    // The last step divides by the factor.
    let zero = try read(
      spec("mmengine.ConstantLR", [("factor", .integer(0)), ("end", .integer(3))]))
    let constant = try Run(zero, .chain, [1])
    try constant.step()
    #expect(message { try constant.step() } == "division")
    #expect(constant.scheduler.lastEpoch == 1)
  }

  @Test("there is none in float32, and none of a wrapper around what has none")
  func refusals() throws {
    #expect(
      message { _ = try Run(read(specs[0]), .chainFloat32) }
        == "form: mmengine.ConstantLR has no chain form; the closed form")
    let wrapped = spec(
      "pytorch_warmup.LinearWarmup",
      [
        ("schedule", spec("swiftlr.value", [("value", .integer(1))])),
        ("warmup_period", .integer(2)),
      ])
    #expect(
      message { _ = try Run(read(wrapped), .chain) }
        == "form: swiftlr.value has no chain form; the closed form")
  }
}
