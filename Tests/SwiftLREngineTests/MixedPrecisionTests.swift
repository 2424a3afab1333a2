import Testing

@testable import SwiftLREngine

/// Groups of one optimizer whose rates differ in precision. The groups know nothing of each other, so each has the bits
/// that it has beside groups of its own precision, which the golden values check.
@Suite("Groups of different precision")
struct MixedPrecisionTests {
  private static let schedules: [Value] = {
    func numbers(_ list: [Int64]) -> Value { .list(list.map { .integer($0) }) }
    let linear = spec(
      "torch.LinearLR", [("start_factor", .real(0.3)), ("total_iters", .integer(4))])
    let cosine = spec(
      "torch.CosineAnnealingLR", [("T_max", .integer(5)), ("eta_min", .real(0.01))])
    let exponential = spec("torch.ExponentialLR", [("gamma", .real(0.97))])
    return [
      linear, cosine, exponential,
      spec("torch.ConstantLR", [("factor", .real(0.3)), ("total_iters", .integer(3))]),
      spec("torch.StepLR", [("step_size", .integer(2)), ("gamma", .real(0.7))]),
      spec("torch.MultiStepLR", [("milestones", numbers([2, 3, 7])), ("gamma", .real(0.7))]),
      spec("torch.PolynomialLR", [("total_iters", .integer(9)), ("power", .real(0.7))]),
      spec("torch.LambdaLR", [("lr_lambda", .string("f"))]),
      spec("torch.MultiplicativeLR", [("lr_lambda", .string("f"))]),
      spec("torch.CosineAnnealingWarmRestarts", [("T_0", .integer(4)), ("T_mult", .integer(2))]),
      spec("torch.OneCycleLR", [("max_lr", .real(0.7)), ("total_steps", .integer(15))]),
      spec("torch.CyclicLR", [("base_lr", .real(0.01)), ("max_lr", .real(0.7))]),
      spec("torch.SWALR", [("swa_lr", .real(0.02)), ("anneal_epochs", .integer(6))]),
      spec("torch.ChainedScheduler", [("schedules", .list([linear, exponential]))]),
      spec(
        "torch.SequentialLR",
        [("schedules", .list([linear, cosine, exponential])), ("milestones", numbers([3, 8]))]),
    ]
  }()

  private static let singles = [false, true, true, false, true]
  private let mixed = Scheduler.Form.chain(Precision(singles))
  private let initial = [0.1, 0.1, 0.3, 0.7, 1e-3]

  private var function: Function {
    Function(name: "f", release: {}) { x in 1 / (1 + 0.1 * x) }
  }

  private func run(_ spec: Value, _ form: Scheduler.Form) throws -> Run {
    try Run(Schedule.read(spec, at: "", in: Context(functions: [function])), form, initial)
  }

  private func expectOwnBits(_ mixed: Run, _ double: Run, _ single: Run, _ what: String) {
    for (i, isSingle) in Self.singles.enumerated() {
      let own = isSingle ? single : double
      expectSameBits(mixed.lrs[i], own.lrs[i], "\(what), group \(i)")
      expectSameBits(mixed.scheduler.lastLR(i), own.scheduler.lastLR(i), "\(what), last \(i)")
    }
  }

  @Test("each group has the bits of its own precision", arguments: schedules)
  func bits(spec: Value) throws {
    let runs = try [mixed, .chain, .chainFloat32].map { try run(spec, $0) }
    expectOwnBits(runs[0], runs[1], runs[2], "first")
    for step in 1..<14 {
      for run in runs { try run.step() }
      expectOwnBits(runs[0], runs[1], runs[2], "step \(step)")
    }
    let refusals = runs.map { run in message { try run.step(to: 6) } }
    #expect(refusals.allSatisfy { $0 == refusals[0] })
    expectOwnBits(runs[0], runs[1], runs[2], "jump")
  }

  @Test("and so it has with a metric")
  func metric() throws {
    let plateau = spec(
      "torch.ReduceLROnPlateau", [("factor", .real(0.3)), ("patience", .integer(0))])
    let runs = try [mixed, .chain, .chainFloat32].map { try run(plateau, $0) }
    for metric in [1.0, 2, 0.5, 0.6, 0.7] {
      for run in runs { try run.step(metric: metric) }
      expectOwnBits(runs[0], runs[1], runs[2], "metric \(metric)")
    }
  }

  @Test(
    "a checkpoint has the form of each group, and goes on with the same bits", arguments: schedules)
  func checkpoints(spec: Value) throws {
    let run = try run(spec, mixed)
    for _ in 0..<4 { try run.step() }
    let checkpoint = run.scheduler.checkpoint
    #expect(checkpoint["form"]?.text == "[chain chain32 chain32 chain chain32]")
    let context = Context(functions: [function])
    let others = try [Scheduler.restore(checkpoint, in: context), run.scheduler.copy()].map {
      Run($0)
    }
    for _ in 0..<6 {
      for other in others {
        #expect("\(other.scheduler.checkpoint)" == "\(run.scheduler.checkpoint)")
        try other.step()
      }
      try run.step()
      for other in others { #expect(other.lrs == run.lrs) }
    }
  }

  private func restored(_ form: Value, groups: Int) throws -> Scheduler {
    let schedule = try schedule("torch.StepLR", [("step_size", .integer(3))])
    let initial = [Double](repeating: 0.1, count: groups)
    let checkpoint = try Scheduler.start(schedule, .chain, initial: initial).checkpoint
    guard case .object(var members) = checkpoint else { return Scheduler(Groups(1, .double)) }
    for i in members.indices where same(members[i].name, "form") { members[i].value = form }
    return try Scheduler.restore(.object(members), in: Context())
  }

  private func names(_ list: [String]) -> Value { .list(list.map { .string($0) }) }

  @Test("a list of the same form for all is that form")
  func uniform() throws {
    for name in ["chain", "chain32"] {
      let scheduler = try restored(names([name, name]), groups: 2)
      #expect(scheduler.checkpoint["form"]?.text == name)
    }
  }

  @Test(
    "a wrong form is named",
    arguments: [
      (["chain"], "form: has 1 items; 2, one a group"),
      (["chain", "chain32", "chain"], "form: has 3 items; 2, one a group"),
      ([], "form: has 0 items; 2, one a group"),
      (["chain", "closed"], "form[1]: \"closed\" is not allowed; \"chain\" or \"chain32\""),
      (["chain16", "chain"], "form[0]: \"chain16\" is not allowed; \"chain\" or \"chain32\""),
    ])
  func refused(form: [String], words: String) {
    #expect(message { _ = try restored(names(form), groups: 2) } == words)
  }

  @Test("what is no form is refused with all forms")
  func odd() {
    let allowed = "\"closed\", \"chain\", \"chain32\", or a list of the last two, one a group"
    for (form, found) in [(Value.string("chains"), "\"chains\""), (.integer(1), "1")] {
      #expect(
        message { _ = try restored(form, groups: 2) } == "form: \(found) is not allowed; \(allowed)"
      )
    }
    let nested = Value.list([names(["chain"]), .string("chain")])
    let found = message { _ = try restored(nested, groups: 2) }
    #expect(found.hasPrefix("form[0]: a list of 1 is not"))
  }

  @Test("types whose chain has double precision only refuse it")
  func doubleOnly() throws {
    let spec = spec("mmengine.PolyLR", [("end", .integer(9))])
    #expect(message { _ = try run(spec, mixed) }.contains("chain form"))
  }
}
