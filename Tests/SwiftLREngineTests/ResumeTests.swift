import Testing

@testable import SwiftLREngine

@Suite("Resuming with another schedule")
struct ResumeTests {
  private func cosine(_ steps: Value, _ least: Double = 0) throws -> Schedule {
    try schedule("torch.CosineAnnealingLR", [("T_max", steps), ("eta_min", .real(least))])
  }

  /// A run of 100 steps that stopped at 30.
  private func checkpoint(_ schedule: Schedule? = nil, _ form: Scheduler.Form = .closed) throws
    -> Value
  {
    let run = try Run(schedule ?? cosine(.integer(100)), form, [0.3, 0.1])
    for _ in 0..<30 { try run.step() }
    return run.scheduler.checkpoint
  }

  @Test("fails and names every difference by its path")
  func fails() throws {
    let allowed =
      "; the same schedule, or as mismatch one of keep (the checkpoint's), use (the given one) and "
      + "rescale (the given one, at the same part of the whole)"
    #expect(
      message { _ = try Scheduler.resume(checkpoint(), cosine(.integer(200), 0.01), .fail) }
        == "spec.T_max: 100 in the checkpoint, 200 given; "
        + "spec.eta_min: 0 in the checkpoint, 0.01 given" + allowed)
    func sequence(_ first: Schedule, _ lengths: [Int64], _ rate: [Double]) throws -> Schedule {
      let swa = spec("torch.SWALR", [("swa_lr", .list(rate.map { .real($0) }))])
      return try schedule(
        "torch.SequentialLR",
        [
          ("schedules", .list([first.spec, swa, first.spec].dropLast(2 - lengths.count))),
          ("milestones", .list(lengths.map { .integer($0) })),
        ])
    }
    let step = try schedule("torch.StepLR", [("step_size", .integer(10))])
    let saved = try checkpoint(sequence(cosine(.integer(50)), [50], [0.1, 0.2]))
    #expect(
      message {
        _ = try Scheduler.resume(saved, sequence(step, [60], [0.1, 0.3, 0.4]), .fail)
      }
        == "spec.schedules[0].type: \"torch.CosineAnnealingLR\" in the checkpoint, "
        + "\"torch.StepLR\" given; "
        + "spec.schedules[1].swa_lr: a list of 2 in the checkpoint, a list of 3 given; "
        + "spec.milestones[0]: 50 in the checkpoint, 60 given; "
        + "groups: 2 in the checkpoint, 3 given" + allowed)
    #expect(
      message {
        _ = try Scheduler.resume(saved, sequence(cosine(.integer(50)), [50], [0.1, 0.3]), .fail)
      } == "spec.schedules[1].swa_lr[1]: 0.2 in the checkpoint, 0.3 given" + allowed)
  }

  @Test("a function of another name is a difference, and is not called")
  func functions() throws {
    func lambda(_ name: String) throws -> Schedule {
      let half = Function(name: name, release: {}) { _ in 0.5 }
      return try schedule(
        "torch.LambdaLR", [("lr_lambda", .string(name))], functions: [half])
    }
    let saved = try checkpoint(lambda("f"))
    #expect(
      message { _ = try Scheduler.resume(saved, lambda("g"), .fail) }.hasPrefix(
        "spec.lr_lambda: \"f\" in the checkpoint, \"g\" given; the same"))
    #expect(
      message { _ = try Scheduler.resume(saved, lambda("g"), .keep) }.contains("no function"))
    #expect(try Run(Scheduler.resume(saved, lambda("g"), .use)).lrs == [0.15, 0.05])
    let same = try Run(Scheduler.resume(saved, lambda("f"), .fail))
    try same.step()
    #expect(same.lrs == [0.15, 0.05])
  }

  @Test(
    "spelling is no difference",
    arguments: [Scheduler.Mismatch.fail, .keep, .use, .rescale])
  func spelling(mismatch: Scheduler.Mismatch) throws {
    let saved = try checkpoint()
    let resumed = try Scheduler.resume(saved, cosine(.real(100)), mismatch)
    let restored = try Scheduler.restore(saved, in: Context())
    for run in [Run(resumed), Run(restored)] { for _ in 0..<50 { try run.step() } }
    #expect(resumed.lastLR(0) == restored.lastLR(0) && resumed.stepCount == restored.stepCount)
  }

  @Test("keeps the checkpoint's, uses the given one, or rescales the position")
  func policies() throws {
    let (saved, longer) = try (checkpoint(), cosine(.integer(200)))
    func resumed(_ mismatch: Scheduler.Mismatch) throws -> Run {
      Run(try Scheduler.resume(saved, longer, mismatch))
    }
    for (mismatch, curve, position) in [
      (.keep, try cosine(.integer(100)), 30), (.use, longer, 30), (.rescale, longer, 60),
    ] as [(Scheduler.Mismatch, Schedule, Double)] {
      let run = try resumed(mismatch)
      #expect(run.scheduler.lastEpoch == position && run.scheduler.stepCount == 31)
      expectSameBits(run.lrs[0], try curve.value(base: 0.3, position: position))
      try run.step()
      expectSameBits(run.lrs[1], try curve.value(base: 0.1, position: position + 1))
    }
    #expect(try Scheduler.resume(saved, cosine(.integer(5)), .rescale).lastEpoch == 2)
  }

  @Test("the horizon of a sequence is the end of its last part")
  func horizon() throws {
    func run(_ warmUp: Int64, _ decay: Int64) throws -> Schedule {
      let ramp = spec("torch.LinearLR", [("total_iters", .integer(warmUp))])
      let parts = [ramp, try cosine(.integer(decay)).spec]
      return try schedule(
        "torch.SequentialLR",
        [("schedules", .list(parts)), ("milestones", .list([.integer(warmUp)]))])
    }
    let long = try run(10, 390)
    #expect(try run(10, 90).contents.horizon == 100 && long.contents.horizon == 400)
    #expect(
      try Scheduler.resume(checkpoint(run(10, 90)), long, .rescale).lastEpoch == 120)
    let parts = try [run(10, 90).spec, long.spec]
    let sequence = try schedule(
      "swiftlr.sequence", [("schedules", .list(parts)), ("lengths", .list([.integer(50)]))])
    #expect(sequence.contents.horizon == 450)
    let constant = try schedule("swiftlr.constant")
    #expect(
      message { _ = try Scheduler.resume(checkpoint(constant), long, .rescale) }
        == "spec: without a length in steps there is no horizon; schedules with one, or another "
        + "policy than to rescale")
  }

  private static let forms: [Scheduler.Form] = [.chain, .chainFloat32, .closed]

  @Test("has the bits of a run that had the schedule from the start", arguments: forms, forms)
  func fromTheStart(from: Scheduler.Form, to: Scheduler.Form) throws {
    let (old, new) = try (cosine(.integer(100)), cosine(.integer(200)))
    let saved = try checkpoint(old, from)
    let initial = from == .chainFloat32 ? [0.3, 0.1].map { Double(Float($0)) } : [0.3, 0.1]
    for (mismatch, schedule, position) in [
      (.keep, old, 30), (.use, new, 30), (.rescale, new, 60),
    ] as [(Scheduler.Mismatch, Schedule, Int)] {
      let run = Run(try Scheduler.resume(saved, new, mismatch, form: to))
      let whole = try Run(schedule, to, initial)
      for _ in 0..<position { try whole.step() }
      #expect(run.scheduler.form == to)
      #expect(run.scheduler.epoch == Number(Double(position), isReal: false))
      #expect(run.scheduler.stepCount == 31)
      for _ in 0..<5 {
        #expect(run.lrs == whole.lrs)
        try run.step()
        try whole.step()
      }
    }
    #expect(try Scheduler.resume(saved, old, .fail, form: to).epoch == 30)
  }

  @Test("initial rates are compared, and used")
  func initialRates() throws {
    let saved = try checkpoint(nil, .chain)
    let schedule = try cosine(.integer(100))
    #expect(
      message { _ = try Scheduler.resume(saved, schedule, .fail, initial: [0.3, 0.2]) }.hasPrefix(
        "groups[1].initial_lr: 0.1 in the checkpoint, 0.2 given; the same schedule"))
    let used = try Scheduler.resume(saved, schedule, .use, initial: [0.3, 0.2])
    let whole = try Run(schedule, .chain, [0.3, 0.2])
    for _ in 0..<30 { try whole.step() }
    #expect(used.lastLR(1) == whole.lrs[1])
    #expect(try Scheduler.resume(saved, schedule, .fail, initial: [0.3, 0.1 + 1e-16]).epoch == 30)
    #expect(
      message { _ = try Scheduler.resume(saved, schedule, .fail, initial: [.infinity, 0.1]) }
        .hasPrefix("groups[0].initial_lr: 0.3 in the checkpoint, inf given"))
    #expect(
      message { _ = try Scheduler.resume(saved, schedule, .keep, initial: [0.3]) }
        == "groups: 2 are not allowed; 1, the number of initial rates")
  }

  @Test("a position that no steps reach is jumped to", arguments: [-3, 0, 2.5, 17])
  func jumps(position: Double) throws {
    let (step, other) = try (
      schedule("torch.StepLR", [("step_size", .integer(3))]),
      schedule("torch.StepLR", [("step_size", .integer(2))])
    )
    let run = try Run(step, .chain, [0.3, 0.1])
    for _ in 0..<5 { try run.step() }
    try run.step(to: position)
    let resumed = try Scheduler.resume(run.scheduler.checkpoint, other, .use)
    #expect(resumed.lastEpoch == position && resumed.stepCount == run.scheduler.stepCount)
    let closed = try other.value(base: 0.3, position: position)
    #expect(abs(resumed.lastLR(0) - closed) < 1e-15)
  }

  @Test("a class that does not count its steps, or computes with the count, keeps its own")
  func counts() throws {
    let restarts = try schedule("torch.CosineAnnealingWarmRestarts", [("T_0", .integer(4))])
    let swa = try schedule("torch.SWALR", [("swa_lr", .real(0.5)), ("anneal_epochs", .integer(9))])
    let jumped = try Run(cosine(.integer(100)), .chain, [0.3, 0.1])
    for _ in 0..<4 { try jumped.step() }
    try jumped.step(to: 7)
    for (saved, schedule, count) in [
      (try checkpoint(restarts, .chain), try cosine(.integer(9)), 31),
      (try checkpoint(nil, .chain), restarts, 0),
      (jumped.scheduler.checkpoint, swa, 8), (jumped.scheduler.checkpoint, restarts, 0),
      (jumped.scheduler.checkpoint, try cosine(.integer(9)), 6),
    ] {
      #expect(try Scheduler.resume(saved, schedule, .use).stepCount == count)
    }
    let closed = try Scheduler.resume(
      checkpoint(restarts, .chain), restarts, .fail, form: .closed)
    #expect(closed.stepCount == 31)
  }

  @Test("too many steps to make again are refused")
  func tooFar() throws {
    let run = try Run(cosine(.integer(100)), .chain, [0.3, 0.1])
    try run.step(to: 0x1p32)
    #expect(
      message { _ = try Scheduler.resume(run.scheduler.checkpoint, cosine(.integer(200)), .use) }
        .hasPrefix("last_epoch: 4294967296 is too far to make all steps up to it again; at most"))
  }

  @Test("a plateau keeps what it remembers", arguments: forms, forms)
  func plateau(from: Scheduler.Form, to: Scheduler.Form) throws {
    func plateau(_ patience: Int64, _ mode: String = "min") throws -> Schedule {
      try schedule(
        "torch.ReduceLROnPlateau",
        [("patience", .integer(patience)), ("factor", .real(0.5)), ("mode", .string(mode))])
    }
    let run = try Run(plateau(2), from, [0.25, 0.5])
    for metric in [2.0, 3, 3, 3, 1, 4] { try run.step(metric: metric) }
    #expect(run.lrs == [0.125, 0.25])
    let saved = run.scheduler.checkpoint
    let used = Run(try Scheduler.resume(saved, plateau(1), .use, form: to))
    #expect(used.scheduler.lastEpoch == 6 && used.lrs == [0.125, 0.25])
    try used.step(metric: 1)  // no better than the best, a second time
    #expect(used.lrs == [0.0625, 0.125])
    let kept = Run(try Scheduler.resume(saved, plateau(2), .fail, form: to))
    try kept.step(metric: 1)
    #expect(kept.lrs == [0.125, 0.25])
    let turned = Run(try Scheduler.resume(saved, plateau(1, "max"), .use, form: to))
    for metric in [0.5, 0.25, 0.5] { try turned.step(metric: metric) }
    #expect(turned.lrs == [0.0625, 0.125], "the first metric is the best so far")
    #expect(
      message { _ = try Scheduler.resume(saved, plateau(3), .rescale, form: to) }
        == "spec: a schedule that follows a metric has no horizon; another policy than to rescale")
  }
}
