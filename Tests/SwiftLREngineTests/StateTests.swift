import Testing

@testable import SwiftLREngine

@Suite("States")
struct StateTests {
  /// A random schedule of any type and depth, as its spec.
  private func randomSpec(_ random: inout SplitMix64, depth: Int = 0) -> Value {
    let length = Value.integer(Int64.random(in: 1...30, using: &random))
    let factor = Value.real(Double.random(in: 0.01...1, using: &random))
    switch Int.random(in: 0...(depth < 2 ? 13 : 11), using: &random) {
    case 0: return spec("swiftlr.constant")
    case 1: return spec("torch.ConstantLR", [("factor", factor), ("total_iters", length)])
    case 2: return spec("torch.LinearLR", [("start_factor", factor), ("total_iters", length)])
    case 3: return spec("torch.StepLR", [("step_size", length), ("gamma", factor)])
    case 4: return spec("torch.CosineAnnealingLR", [("T_max", length), ("eta_min", factor)])
    case 5: return spec("torch.ExponentialLR", [("gamma", factor)])
    case 6: return spec("torch.PolynomialLR", [("total_iters", length), ("power", factor)])
    case 7:
      return spec(
        "torch.MultiStepLR", [("milestones", .list([length, length])), ("gamma", factor)])
    case 8:
      return spec(
        "torch.CosineAnnealingWarmRestarts", [("T_0", length), ("T_mult", .integer(2))])
    case 9:
      return spec(
        "torch.CyclicLR",
        [("base_lr", factor), ("max_lr", .real(1)), ("step_size_up", length)])
    case 10: return spec("torch.OneCycleLR", [("max_lr", factor), ("total_steps", .integer(2000))])
    case 11: return spec("torch.SWALR", [("swa_lr", factor), ("anneal_epochs", length)])
    case 12:
      let parts = (0..<2).map { _ in randomSpec(&random, depth: depth + 1) }
      return spec("torch.ChainedScheduler", [("schedules", .list(parts))])
    default:
      let parts = (0..<3).map { _ in randomSpec(&random, depth: depth + 1) }
      let milestones = (0..<2).map { _ in Int64.random(in: 0...40, using: &random) }.sorted()
      return spec(
        "torch.SequentialLR",
        [("schedules", .list(parts)), ("milestones", .list(milestones.map { .integer($0) }))])
    }
  }

  @Test(
    "a spec, read and written, is itself and gives the same values",
    arguments: 0..<100 as Range<UInt64>)
  func specRoundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let first = try Schedule.read(randomSpec(&random), at: "", in: Context())
    let second = try Schedule.read(first.spec, at: "", in: Context())
    #expect(describe(first.spec) == describe(second.spec), "seed \(seed)")
    for position in [0.0, 1, 7.5, 40, 1000] {
      expectSameBits(
        try second.value(base: 0.1, position: position),
        try first.value(base: 0.1, position: position),
        "seed \(seed) position \(position)")
    }
  }

  @Test(
    "from any step on, a restored scheduler gives the same bits",
    arguments: [Scheduler.Form.closed, .chain], 0..<60 as Range<UInt64>)
  func resume(form: Scheduler.Form, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let schedule = try Schedule.read(
      randomSpec(&random, depth: form == .chain ? 1 : 0), at: "", in: Context())
    guard let run = try? Run(schedule, form, [0.1, 0.2]) else { return }  // nested: no chain form
    for step in 0..<60 {
      let copies = [
        Run(try Scheduler.restore(run.scheduler.checkpoint, in: Context())),
        Run(try run.scheduler.copy()),
      ]
      try run.step()
      for copy in copies {
        try copy.step()
        expectSameBits(copy.lrs[1], run.lrs[1], "seed \(seed) step \(step)")
        #expect(describe(copy.scheduler.checkpoint) == describe(run.scheduler.checkpoint))
      }
    }
  }

  @Test("a state with any one key gone or of another kind is refused and changes nothing")
  func mutations() throws {
    let run = try Run(
      try schedule("torch.StepLR", [("step_size", .integer(3))]), .chain, [0.1, 0.2])
    try run.step()
    let before = describe(run.scheduler.stateValue)
    guard case .object(let members) = run.scheduler.stateValue else { return }
    for i in members.indices {
      var without = members
      without.remove(at: i)
      var other = members
      other[i].value = .string("?")
      var misspelt = members
      misspelt[i].name += "x"
      for mutation in [without, other, misspelt] {
        let refusal = message { try run.scheduler.load(.object(mutation)) }
        #expect(refusal.contains(members[i].name), "\(refusal)")
        #expect(describe(run.scheduler.stateValue) == before)
      }
    }
  }

  @Test("a rate that was changed after the last step comes back", arguments: forms)
  func changedRate(form: Scheduler.Form) throws {
    let run = try Run(try schedule("torch.ExponentialLR", [("gamma", .real(0.5))]), form)
    try run.step()
    guard case .object(var checkpoint) = run.scheduler.checkpoint,
      case .list(let groups)? = checkpoint.last?.value, case .object(var group)? = groups.first
    else { throw Unexpected() }
    group[1] = Member("lr", .real(0.75))
    checkpoint[checkpoint.count - 1].value = .list([.object(group)])
    let again = Run(try Scheduler.restore(.object(checkpoint), in: Context()))
    #expect(again.lrs == [0.75])
    try again.step()
    #expect(again.lrs == [form == .closed ? 0.025 : 0.375])
  }

  @Test("a rate of a float32 state is rounded to float32")
  func singleRate() throws {
    let run = try Run(try schedule("torch.StepLR", [("step_size", .integer(3))]), .chainFloat32)
    guard case .object(var state) = run.scheduler.stateValue,
      let i = state.firstIndex(where: { $0.name == "_last_lr" })
    else { throw Unexpected() }
    state[i].value = .list([.real(0.1)])
    try run.scheduler.load(.object(state))
    #expect(run.scheduler.lastLR(0) == Double(Float(0.1)))
  }

  private struct Unexpected: Error {}
  private static let forms: [Scheduler.Form] = [.closed, .chain, .chainFloat32]

  @Test("torch's infinities and NaN come back")
  func notFinite() throws {
    let run = try Run(try schedule("swiftlr.constant"), .chain, [.infinity, -.infinity, .nan])
    let again = Run(try Scheduler.restore(run.scheduler.checkpoint, in: Context()))
    #expect(again.lrs[0] == .infinity && again.lrs[1] == -.infinity && again.lrs[2].isNaN)
  }

  private func describe(_ value: Value) -> String {
    switch value {
    case .list(let list): "[" + list.map(describe).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { $0.name + ":" + describe($0.value) }.joined(separator: ",") + "}"
    default: value.quoted
    }
  }
}
