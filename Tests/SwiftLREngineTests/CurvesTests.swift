import Testing

@testable import SwiftLREngine

@Suite("Several curves in one spec")
struct CurvesTests {
  private let step = spec("torch.StepLR", [("step_size", .integer(2)), ("gamma", .real(0.5))])
  private let cosine = spec("torch.CosineAnnealingLR", [("T_max", .integer(4))])
  private let fixed = spec("swiftlr.value", [("value", .real(0.9))])

  private func curves(_ members: [(String, Value)]) throws -> Schedule {
    try schedule("swiftlr.curves", [("curves", .object(members.map { Member($0.0, $0.1) }))])
  }

  private var three: Schedule {
    get throws { try curves([("weight_decay", cosine), ("lr", step), ("betas.0", fixed)]) }
  }

  private func values(_ run: Run, _ name: String) throws -> [Double] {
    let curve = try #require(run.scheduler.curves.first { $0.name == name })
    return (0..<run.scheduler.groupCount).map { curve.last($0) }
  }

  private func rebase(_ run: Run, _ name: String, _ bases: [Double]) throws {
    let curve = try #require(run.scheduler.curves.first { $0.name == name })
    let rates = Rates(bases.count)
    for i in rates.indices { rates[i] = bases[i] }
    try run.scheduler.setBase(curve, rates.lent)
  }

  @Test("without a curve lr the rates are whatever the caller has")
  func withoutRate() throws {
    let run = Run(
      try Scheduler.start(curves([("weight_decay", cosine)]), .closed, initial: [0.1, 0.2]))
    try run.step()
    #expect(run.lrs == [0.1, 0.2])
    run.lrs = [0.3, 0.4]
    try run.step()
    try run.step(to: 2.5)
    #expect(run.lrs == [0.3, 0.4] && run.scheduler.lastLR(1) == 0.4)
    let fixedOnly = try curves([("weight_decay", fixed)])
    let resumed = try Scheduler.resume(run.scheduler.checkpoint, fixedOnly, .use)
    #expect(resumed.lastLR(0) == 0.3 && resumed.lastLR(1) == 0.4)
    #expect(try values(Run(resumed), "weight_decay") == [0.9, 0.9])
  }

  @Test("the rate is the curve lr, the others have values of their own")
  func values() throws {
    let run = Run(try Scheduler.start(three, .closed, initial: [0.1, 0.2]))
    #expect(run.lrs == [0.1, 0.2])
    #expect(try values(run, "weight_decay") == [1, 1])
    try rebase(run, "weight_decay", [0.01, 0.05])
    #expect(try values(run, "weight_decay") == [0.01, 0.05])
    for e in 1...6 {
      try run.step()
      let (rates, decays) = try (
        three.value(base: 0.2, position: Double(e)), values(run, "weight_decay")
      )
      #expect(run.lrs[1] == rates)
      let alone = try schedule("torch.CosineAnnealingLR", [("T_max", .integer(4))])
      expectSameBits(decays[0], try alone.value(base: 0.01, position: Double(e)))
      expectSameBits(decays[1], try alone.value(base: 0.05, position: Double(e)))
      #expect(try values(run, "betas.0") == [0.9, 0.9])
    }
    try run.step(to: 3.5)
    #expect(run.scheduler.valueNames.count == 2)
  }

  @Test("weight decay leaves groups without it at 0 beside groups with it, and no other curve does")
  func noDecay() throws {
    let schedule = try curves([("weight_decay", fixed), ("lr", step), ("betas.0", fixed)])
    for (bases, expected) in [
      ([0.1, 0, -0.0], [0.9, 0, 0]), ([0, 0, 0], [0.9, 0.9, 0.9]), ([1, 2, 3], [0.9, 0.9, 0.9]),
      ([0, -1, .nan], [0, 0.9, 0.9]),
    ] as [([Double], [Double])] {
      let run = Run(try Scheduler.start(schedule, .closed, initial: [1, 1, 1]))
      try rebase(run, "weight_decay", bases)
      try rebase(run, "betas.0", bases)
      let restored = Run(try Scheduler.restore(run.scheduler.checkpoint, in: Context()))
      for run in [run, restored] {
        for _ in 0..<3 {
          #expect(try values(run, "weight_decay") == expected)
          #expect(try values(run, "betas.0") == [0.9, 0.9, 0.9])
          try run.step()
        }
      }
      try rebase(run, "weight_decay", [1, 1, 1])
      #expect(try values(run, "weight_decay") == [0.9, 0.9, 0.9])
    }
  }

  @Test("a weight decay that follows a metric leaves groups without it at 0")
  func noDecayFollows() throws {
    let plateau = spec("swiftlr.plateau", [("patience", .integer(0)), ("factor", .real(0.5))])
    let run = Run(
      try Scheduler.start(try curves([("weight_decay", plateau)]), .closed, initial: [1, 1]))
    try rebase(run, "weight_decay", [0, 0.1])
    for expected in [0.1, 0.05, 0.025] {
      try run.step(metric: 1)
      #expect(try values(run, "weight_decay") == [0, expected])
      let restored = try Scheduler.restore(run.scheduler.checkpoint, in: Context())
      #expect("\(restored.stateValue)" == "\(run.scheduler.stateValue)")
    }
  }

  @Test("without a curve lr the rate stays")
  func noRate() throws {
    let schedule = try curves([("dropout", fixed)])
    let run = Run(try Scheduler.start(schedule, .closed, initial: [0.3]))
    try run.step()
    #expect(run.lrs == [0.3])
    #expect(try values(run, "dropout") == [0.9])
    let rate = try #require(try schedule.curve(alone: "lr"))
    #expect(try rate.value(base: 0.3, position: 7) == 0.3)
  }

  @Test("the order of the names does not matter")
  func order() throws {
    let names = ["b", "lr", "a", "betas.1", "betas.0", "lrs", "l", "ab"]
    let one = try curves(names.map { ($0, step) })
    let other = try curves(names.reversed().map { ($0, step) })
    #expect("\(one.spec)" == "\(other.spec)")
    #expect(
      "\(one.curveNames)"
        == "\(["lr", "a", "ab", "b", "betas.0", "betas.1", "l", "lrs"])")
    #expect("\(try Schedule.read(one.spec, at: "", in: Context()).spec)" == "\(one.spec)")
  }

  @Test("state, checkpoint and copy have the values and the base values")
  func resume() throws {
    let run = Run(try Scheduler.start(three, .closed, initial: [0.1, 0.2]))
    try rebase(run, "weight_decay", [0.01, 0.05])
    for _ in 0..<3 { try run.step() }
    let loaded = Run(try Scheduler.start(three, .closed, initial: [0.1, 0.2]))
    try loaded.scheduler.load(run.scheduler.stateValue)
    let others = [
      loaded, Run(try run.scheduler.copy()),
      Run(try Scheduler.restore(run.scheduler.checkpoint, in: Context())),
    ]
    for other in others {
      #expect(try values(other, "weight_decay") == values(run, "weight_decay"))
    }
    try run.step()
    for other in others {
      try other.step()
      #expect(try values(other, "weight_decay") == values(run, "weight_decay"))
      #expect("\(other.scheduler.stateValue)" == "\(run.scheduler.stateValue)")
    }
  }

  @Test("a wrong state changes nothing")
  func wrongState() throws {
    let run = Run(try Scheduler.start(three, .closed, initial: [0.1]))
    let before = "\(run.scheduler.stateValue)"
    for other in [
      try curves([("lr", step)]), try curves([("lr", step), ("a", fixed)]),
      try curves([("lr", step), ("weight_decay", fixed), ("betas.1", fixed)]),
    ] {
      let state = try Scheduler.start(other, .closed, initial: [0.1]).stateValue
      #expect(message { try run.scheduler.load(state) }.hasPrefix("curves"))
      #expect("\(run.scheduler.stateValue)" == before)
    }
  }

  @Test("a step that fails in one curve changes none, and neither does a base value")
  func failure() throws {
    var fails = false
    let function = Function(name: "f") {
    } body: { _ throws(EvaluationError) in
      if fails { throw .callback }
      return 2
    }
    let lambda = spec("torch.LambdaLR", [("lr_lambda", .string("f"))])
    for failing in ["a", "z", "lr"] {
      fails = false
      let members = ["lr", "m", "a", "z"].map { Member($0, $0 == failing ? lambda : cosine) }
      let schedule = try schedule(
        "swiftlr.curves", [("curves", .object(members))], functions: [function])
      let run = Run(try Scheduler.start(schedule, .closed, initial: [0.1]))
      try run.step()
      let before = "\(run.scheduler.stateValue) \(run.lrs)"
      fails = true
      #expect(message { try run.step() } == "callback")
      #expect(message { try run.step(to: 3) }.contains("function"))
      if failing != "lr" {
        #expect(message { try rebase(run, failing, [5]) }.contains("function"))
      }
      #expect("\(run.scheduler.stateValue) \(run.lrs)" == before)
      fails = false
      try run.step()
    }
  }

  @Test("the momentum is that of the curve, or of a rate that drives it")
  func momentum() throws {
    let cycle = spec("torch.OneCycleLR", [("max_lr", .real(0.1)), ("total_steps", .integer(10))])
    let driven = Run(try Scheduler.start(try curves([("lr", cycle)]), .closed, initial: [0.1]))
    try driven.step()
    #expect(driven.scheduler.drivesMomentum)
    let own = Run(
      try Scheduler.start(
        try curves([("lr", cycle), ("momentum", fixed)]), .closed, initial: [0.1]))
    try own.step()
    #expect(!own.scheduler.drivesMomentum)
    #expect(try values(own, "momentum") == [0.9])
    #expect(own.scheduler.valueNames.count == 1)
  }

  @Test(
    "a curve may follow a metric, from the base values that it is given, and stands alone as well")
  func metric() throws {
    let plateau = spec(
      "torch.ReduceLROnPlateau",
      [("patience", .integer(0)), ("factor", .real(0.5)), ("min_lr", .real(0.02))])
    let schedule = try curves([("a", plateau), ("lr", step), ("z", plateau)])
    let run = Run(try Scheduler.start(schedule, .closed, initial: [0.1]))
    try rebase(run, "z", [0.05])
    #expect(try values(run, "z") == [0.05])
    for metric in [1.0, 2, 2] { try run.step(metric: metric) }
    #expect(try values(run, "a") == [0.25])
    #expect(try values(run, "z") == [0.02])
    let alone = try #require(try schedule.curve(alone: "z"))
    let single = Run(try Scheduler.start(alone, .closed, initial: [0.05]))
    for metric in [1.0, 2, 2] { try single.step(metric: metric) }
    #expect(single.lrs == [0.02])
    let restored = Run(try Scheduler.restore(run.scheduler.checkpoint, in: Context()))
    try restored.step(metric: 3)
    try run.step(metric: 3)
    #expect("\(restored.scheduler.stateValue)" == "\(run.scheduler.stateValue)")
  }

  @Test("base values stay where a run is resumed with other curves")
  func resumeWithOthers() throws {
    let run = Run(try Scheduler.start(three, .closed, initial: [0.1, 0.2]))
    try rebase(run, "weight_decay", [0.01, 0.05])
    try run.step()
    let other = try curves([("weight_decay", fixed), ("lr", step), ("betas.0", cosine)])
    let resumed = Run(try Scheduler.resume(run.scheduler.checkpoint, other, .use))
    try resumed.step(to: 0)
    #expect(try values(resumed, "betas.0") == [1, 1])
    #expect(try values(resumed, "weight_decay") == [0.9, 0.9])
    let again = Run(try Scheduler.resume(resumed.scheduler.checkpoint, three, .use))
    try again.step(to: 0)
    #expect(try values(again, "weight_decay") == [0.01, 0.05])
  }

  @Test("what is wrong is named")
  func refused() throws {
    #expect(message { _ = try schedule("swiftlr.curves") }.hasPrefix("curves: missing"))
    #expect(message { _ = try curves([]) }.hasPrefix("curves: an object is not allowed; "))
    #expect(message { _ = try curves([("lr", .integer(1))]) }.hasPrefix("curves.lr: 1 is not"))
    let bad = spec("torch.StepLR", [("step_size", .integer(0))])
    #expect(
      message { _ = try curves([("a", step), ("lr", bad)]) }.hasPrefix(
        "curves.lr.step_size: 0 is not"))
    let inner = try curves([("lr", step)]).spec
    #expect(message { _ = try curves([("lr", inner)]) }.hasPrefix("curves.lr: several"))
    #expect(
      message {
        _ = try schedule("swiftlr.stretch", [("schedule", inner), ("by", .integer(2))])
      }.hasPrefix("schedule: several"))
    #expect(message { _ = try Scheduler.start(three, .chain, initial: [1]) }.contains("chain form"))
    let groups = spec("torch.SWALR", [("swa_lr", .list([.real(1), .real(2)]))])
    let other = spec(
      "torch.CyclicLR",
      [("base_lr", .list([1, 2, 3].map { .real($0) })), ("max_lr", .real(9))])
    #expect(
      message { _ = try curves([("lr", groups), ("a", other)]) }.hasPrefix(
        "curves.lr: not for as many groups"))
    #expect(try curves([("lr", step), ("a", groups)]).groupCount == 2)
  }
}
