import Testing

@testable import SwiftLREngine

@Suite("Operations")
struct OperationTests {
  private static let at = 40.0

  /// One of each, and one of each switch, without the field `schedule`.
  static let operations: [Value] = [
    spec("swiftlr.cooldown", [("at", .integer(40)), ("steps", .integer(20))]),
    spec(
      "swiftlr.cooldown",
      [
        ("at", .integer(40)), ("steps", .real(2.5)), ("to", .real(0.01)),
        ("shape", .string("1-sqrt")),
      ]),
    spec(
      "swiftlr.extend", [("at", .integer(40)), ("end", .integer(100)), ("new_end", .integer(300))]),
    spec("swiftlr.rewarm", [("at", .integer(40)), ("steps", .integer(10))]),
    spec(
      "swiftlr.rewarm",
      [
        ("at", .integer(40)), ("steps", .integer(10)), ("start", .real(0.5)),
        ("shape", .string("cosine")), ("anew", .flag(true)),
      ]),
    spec("swiftlr.branch", [("at", .integer(40)), ("then", other)]),
    spec("swiftlr.branch", [("at", .integer(40)), ("then", other), ("scaled", .flag(true))]),
    spec("swiftlr.rewind", [("at", .integer(40)), ("to", .integer(10))]),
  ]

  private static let other = spec(
    "swiftlr.curve", [("shape", .string("cosine")), ("over", .integer(60))])

  private let line: Schedule

  init() throws {
    line = try schedule(
      "swiftlr.curve", [("from", .integer(128)), ("to", .integer(0)), ("over", .integer(128))])
  }

  private func changed(_ type: String, _ parameters: [(String, Value)]) throws -> Schedule {
    try line.changed(by: spec("swiftlr." + type, [("at", .integer(40))] + parameters))
  }

  private func values(_ schedule: Schedule, _ positions: [Double]) throws -> [Double] {
    try positions.map { try schedule.value(base: 1, position: $0) }
  }

  @Test("worked out by hand")
  func hand() throws {
    // The line is at 88 where it is changed, and falls by 1 a step.
    let down = try changed("cooldown", [("steps", .integer(4)), ("to", .integer(20))])
    #expect(try values(down, [39, 40, 41, 43, 44, 1e6]) == [89, 88, 71, 37, 20, 20])
    let longer = try changed("extend", [("end", .integer(128)), ("new_end", .integer(216))])
    #expect(try values(longer, [40, 42, 128, 200, 216, 300]) == [88, 87, 44, 8, 0, 0])
    let shorter = try changed("extend", [("end", .integer(128)), ("new_end", .integer(84))])
    #expect(try values(shorter, [40, 41, 62, 84]) == [88, 86, 44, 0])
    let again = try changed("rewarm", [("steps", .integer(10)), ("anew", .flag(true))])
    #expect(try values(again, [40, 45, 50, 60]) == [88, 105.5, 118, 108])
    let dip = try changed("rewarm", [("steps", .integer(2)), ("start", .integer(0))])
    #expect(try values(dip, [40, 41, 42, 43]) == [88, 43.5, 86, 85])
    let then = spec("swiftlr.curve", [("from", .integer(8)), ("over", .integer(4))])
    let branch = try changed("branch", [("then", then)])
    #expect(try values(branch, [40, 41, 44]) == [88, 6, 0])
    let scaled = try changed("branch", [("then", then), ("scaled", .flag(true))])
    #expect(try values(scaled, [40, 41, 44]) == [88, 66, 0])
    let back = try changed("rewind", [("to", .integer(10))])
    #expect(try values(back, [40, 41, 130]) == [88, 117, 28])
  }

  @Test("leave the past of every type as it was", arguments: 0..<3 as Range<UInt64>)
  func past(seed: UInt64) throws {
    for type in Catalogue.types where type.name != "swiftlr.curves" {
      var random = SplitMix64(seed: seed &* 977 &+ UInt64(type.name.utf8.count))
      let spec = randomSpec(type, type.describe(), &random)
      guard let part = try? Schedule.read(spec, at: "", in: Context()) else { continue }
      let positions = [-3, 0, 0.5, 1, 7, 20, 39, 39.5, Self.at]
      let before = positions.map { e in Result { try part.value(base: 0.1, position: e) } }
      for operation in Self.operations {
        let changed = try part.changed(by: operation)
        for (position, expected) in zip(positions, before) {
          switch (expected, Result { try changed.value(base: 0.1, position: position) }) {
          case (.success(let x), .success(let y)):
            if x.bitPattern == y.bitPattern || x.isNaN && y.isNaN { continue }
            Issue.record("\(type.name), \(position): \(x), \(y)")
          case (.failure, .failure): break
          case (_, let found): Issue.record("\(type.name) at \(position): \(expected), \(found)")
          }
        }
        for position in [41, 50, 60, 1e6, 1e15, 0x1p53] {
          _ = try? changed.value(base: 0.1, position: position)
        }
      }
    }
  }

  @Test("go on from the value where they begin", arguments: [0, 1, 2, 3, 6])
  func continuous(index: Int) throws {
    for part in [line, try schedule("torch.CosineAnnealingLR", [("T_max", .integer(100))])] {
      let whole = try part.changed(by: Self.operations[index])
      let (before, after) = try (
        part.value(base: 50, position: 40), whole.value(base: 50, position: 40.000_000_001)
      )
      #expect((before - after).magnitude < 1e-2, "\(before), \(after)")
    }
  }

  @Test("nest, and work for each group")
  func nest() throws {
    let parts = [1, 2].map { spec("swiftlr.value", [("value", .integer($0))]) }
    let each = try schedule("swiftlr.groups", [("schedules", .list(parts))])
    let warm = try each.changed(
      by: spec(
        "swiftlr.rewarm", [("at", .integer(2)), ("steps", .integer(2)), ("start", .real(0))]))
    let cool = try warm.changed(
      by: spec("swiftlr.cooldown", [("at", .integer(3)), ("steps", .integer(2))]))
    let run = try Run(cool, .closed, [7, 7])
    var curve: [[Double]] = [run.lrs]
    for _ in 0..<5 {
      try run.step()
      curve.append(run.lrs)
    }
    #expect(curve == [[1, 2], [1, 2], [1, 2], [0.5, 1], [0.25, 0.5], [0, 0]])
    let again = try Schedule.read(cool.spec, at: "", in: Context())
    #expect(try values(again, [0, 3, 4]) == values(cool, [0, 3, 4]))
  }

  @Test("change the momentum with the clock, and leave its past")
  func momentum() throws {
    let cycle = try schedule(
      "torch.OneCycleLR", [("max_lr", .real(0.1)), ("total_steps", .integer(100))])
    for operation in Self.operations {
      let run = try Run(cycle, .closed)
      let changed = try Run(cycle.changed(by: operation), .closed)
      for _ in 0..<40 {
        try run.step()
        try changed.step()
        expectSameBits(changed.lrs[0], run.lrs[0])
        expectSameBits(changed.scheduler.lastMomentum(0), run.scheduler.lastMomentum(0))
      }
    }
    let slow = try Run(cycle.changed(by: Self.operations[2]), .closed)
    try slow.step(to: 300)
    let whole = try Run(cycle, .closed)
    try whole.step(to: 99)  // a step before total_steps, which is after the end
    let late = try cycle.changed(
      by: spec("swiftlr.rewind", [("at", .integer(40)), ("to", .integer(59))]))
    let ahead = try Run(late, .closed)
    try ahead.step(to: 80)
    expectSameBits(ahead.scheduler.lastMomentum(0), whole.scheduler.lastMomentum(0))
  }

  @Test("call the functions that the schedule was given")
  func functions() throws {
    var released = 0
    let half = Function(name: "half", release: { released += 1 }) { _ in 0.5 }
    half.adopt()
    var changed: Schedule?
    do {
      let lambda = try schedule(
        "torch.LambdaLR", [("lr_lambda", .string("half"))], functions: [half])
      let then = spec("torch.LambdaLR", [("lr_lambda", .string("half"))])
      changed = try lambda.changed(
        by: spec("swiftlr.branch", [("at", .integer(1)), ("then", then)]))
    }
    #expect(try changed?.value(base: 8, position: 1) == 4)
    #expect(try changed?.value(base: 8, position: 9) == 4)
    #expect(released == 0)
  }

  @Test("a scheduler that is changed at any step is the function from there on")
  func running() throws {
    let cosine = try schedule("torch.CosineAnnealingLR", [("T_max", .integer(60))])
    for k in 0...60 {
      let whole = try cosine.changed(
        by: spec("swiftlr.cooldown", [("at", .integer(Int64(k))), ("steps", .integer(7))]))
      let run = try Run(cosine, .closed, [0.3, 0.1])
      for _ in 0..<k { try run.step() }
      let changed = Run(
        try run.scheduler.changed(by: spec("swiftlr.cooldown", [("steps", .integer(7))])))
      #expect(changed.lrs == run.lrs)
      #expect(changed.scheduler.stepCount == run.scheduler.stepCount)
      for position in k + 1...k + 9 {
        try changed.step()
        expectSameBits(changed.lrs[0], try whole.value(base: 0.3, position: Double(position)))
        expectSameBits(changed.lrs[1], try whole.value(base: 0.1, position: Double(position)))
      }
      #expect(run.scheduler.lastEpoch == Double(k))
    }
  }

  @Test("are refused with the field, its value and what is allowed")
  func refused() throws {
    func refusal(_ type: String, _ parameters: [(String, Value)]) -> String {
      message { _ = try changed(type, parameters) }
    }
    #expect(refusal("cooldown", []) == "steps: missing; a number of at least 0, or a length")
    let curves = try schedule("swiftlr.curves", [("curves", .object([Member("lr", line.spec)]))])
    let cooldown = spec("swiftlr.cooldown", [("at", .integer(4)), ("steps", .integer(1))])
    #expect(
      message { _ = try curves.changed(by: cooldown) }.hasPrefix("schedule: several curves are not")
    )
    #expect(refusal("cooldwn", []).hasPrefix(#"type: "swiftlr.cooldwn" is no schedule type; the"#))
    #expect(refusal("scale", [("by", .integer(2))]).hasPrefix("at: no such name"))
    #expect(
      message { _ = try line.changed(by: spec("swiftlr.scale", [("by", .integer(2))])) }
        == #"type: "swiftlr.scale" is no operation; one, such as swiftlr.cooldown"#)
    #expect(
      refusal("cooldown", [("steps", .integer(1)), ("schedule", line.spec)]).hasPrefix(
        "schedule: no such name"))
    #expect(
      refusal("extend", [("end", .integer(40)), ("new_end", .integer(50))])
        == "at: 40 is not before `end` and `new_end`; a position before both")
    let two = spec("torch.SWALR", [("swa_lr", .list([.real(0.1), .real(0.2)]))])
    let three = try schedule("torch.SWALR", [("swa_lr", .list([.real(1), .real(2), .real(3)]))])
    #expect(
      message {
        _ = try three.changed(
          by: spec("swiftlr.branch", [("at", .integer(1)), ("then", two)]))
      } == "then: is for 2 groups; 3, as the parts before")
    let run = try Run(line, .closed)
    try run.step(to: 10)
    let early = spec("swiftlr.cooldown", [("at", .integer(9)), ("steps", .integer(1))])
    #expect(
      message { _ = try run.scheduler.changed(by: early) }
        == "at: 9.0 is not allowed; the position of the scheduler, or a later one")
    let chain = try Run(schedule("torch.StepLR", [("step_size", .integer(3))]), .chain)
    #expect(message { _ = try chain.scheduler.changed(by: early) }.contains("\"closed\""))
  }

  @Test("end before the stack does, and before time does")
  func depth() throws {
    let cool = spec("swiftlr.cooldown", [("at", .integer(1)), ("steps", .integer(1))])
    let warm = spec("swiftlr.rewarm", [("at", .integer(1)), ("steps", .integer(100))])
    for (operation, most) in [(cool, 70), (warm, 7)] {
      var (schedule, count) = (line, 0)
      while let next = try? schedule.changed(by: operation), count < 1000 {
        (schedule, count) = (next, count + 1)
      }
      #expect(count == most)
      #expect(message { _ = try schedule.changed(by: operation) }.contains("nested too deeply"))
      #expect(try schedule.value(base: 1, position: 2).isFinite)
      _ = try Schedule.read(schedule.spec, at: "", in: Context())
    }
  }
}
