import Testing

@testable import SwiftLR

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
    let allowed = "; the same schedule, or another policy than to fail"
    #expect(
      message { _ = try Scheduler.resume(checkpoint(), cosine(.integer(200), 0.01), .fail) }
        == "schedule.T_max: 100 in the checkpoint, 200 given; "
        + "schedule.eta_min: 0.0 in the checkpoint, 0.01 given" + allowed)
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
        == "schedule.schedules[0].type: \"torch.CosineAnnealingLR\" in the checkpoint, "
        + "\"torch.StepLR\" given; "
        + "schedule.schedules[1].swa_lr: a list of 2 in the checkpoint, a list of 3 given; "
        + "schedule.milestones[0]: 50 in the checkpoint, 60 given; "
        + "groups: 2 in the checkpoint, 3 given" + allowed)
    #expect(
      message {
        _ = try Scheduler.resume(saved, sequence(cosine(.integer(50)), [50], [0.1, 0.3]), .fail)
      } == "schedule.schedules[1].swa_lr[1]: 0.2 in the checkpoint, 0.3 given" + allowed)
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
        "schedule.lr_lambda: \"f\" in the checkpoint, \"g\" given; the same"))
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
        == "schedule: without a length in steps there is no horizon; schedules with one, or another "
        + "policy than to rescale")
  }

  @Test("a chain goes on with its own schedule only")
  func chain() throws {
    let saved = try checkpoint(cosine(.integer(100)), .chain)
    let same = try Scheduler.resume(saved, cosine(.integer(100)), .fail)
    #expect(same.lastLR(0) == (try Scheduler.restore(saved, in: Context())).lastLR(0))
    #expect(try Scheduler.resume(saved, cosine(.integer(200)), .keep).lastLR(0) == same.lastLR(0))
    #expect(
      message { _ = try Scheduler.resume(saved, cosine(.integer(200)), .use) }
        == "form: a chain goes on from the rates that its own schedule gave; the form \"closed\"")
  }
}
