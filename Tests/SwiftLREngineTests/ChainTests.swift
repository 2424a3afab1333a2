import Testing

@testable import SwiftLREngine

@Suite("Chains")
struct ChainTests {
  private let halving = spec("torch.ExponentialLR", [("gamma", .real(0.5))])
  private let warmUp = spec(
    "torch.LinearLR", [("start_factor", .real(0.5)), ("total_iters", .integer(2))])

  private func chain(_ parts: [Value], functions: [Function] = []) throws -> Schedule {
    try schedule("torch.ChainedScheduler", [("schedules", .list(parts))], functions: functions)
  }

  @Test("multiply their parts", arguments: [Scheduler.Form.closed, .chain])
  func product(form: Scheduler.Form) throws {
    #expect(try Run(try chain([halving, warmUp]), form, [8]).curve(4) == [4, 3, 2, 1])
  }

  @Test("go back as a whole when a later part fails", arguments: [1, 2, 3, 4])
  func failure(at step: Int) throws {
    var failing = false
    let function = Function(name: "f", release: {}) { _ throws(EvaluationError) in
      if failing { throw .callback }
      return 1
    }
    let restarts = spec("torch.CosineAnnealingWarmRestarts", [("T_0", .integer(2))])
    let cycle = spec(
      "torch.CyclicLR",
      [("base_lr", .real(0.5)), ("max_lr", .real(1)), ("step_size_up", .integer(3))])
    let sequence = spec(
      "torch.SequentialLR",
      [("schedules", .list([warmUp, halving])), ("milestones", .list([.integer(2)]))])
    let last = spec("torch.MultiplicativeLR", [("lr_lambda", .string("f"))])
    let parts = [restarts, cycle, chainSpec([sequence, halving]), last]
    let run = try Run(try chain(parts, functions: [function]), .chain, [8, 4])
    let peer = try Run(try chain(parts, functions: [function]), .chain, [8, 4])
    for i in 1...6 {
      if i == step {
        failing = true
        let (before, lrs) = (run.scheduler.checkpoint, run.lrs)
        #expect(throws: EvaluationError.self) { try run.step() }
        #expect(jsonLike(run.scheduler.checkpoint) == jsonLike(before))
        #expect(run.lrs == lrs)
        failing = false
      }
      try run.step()
      try peer.step()
      #expect(run.lrs == peer.lrs)
      #expect(jsonLike(run.scheduler.checkpoint) == jsonLike(peer.scheduler.checkpoint))
    }
  }

  private func chainSpec(_ parts: [Value]) -> Value {
    spec("torch.ChainedScheduler", [("schedules", .list(parts))])
  }

  private func jsonLike(_ value: Value) -> String { "\(value)" }

  @Test("take no schedule that follows a metric")
  func metric() throws {
    let plateau = spec("torch.ReduceLROnPlateau")
    let refusal = message { _ = try Run(try chain([halving, plateau]), .chain) }
    #expect(
      refusal
        == "schedules[1]: torch.ReduceLROnPlateau is not allowed in a composition in chain form; the closed form"
    )
  }
}
