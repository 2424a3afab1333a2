import Testing

@testable import SwiftLREngine

@Suite("Questions to a schedule")
struct QuestionTests {
  private let step = spec("torch.StepLR", [("step_size", .integer(30))])
  private let cosine = spec("torch.CosineAnnealingLR", [("T_max", .integer(1000))])

  private func read(_ spec: Value) throws -> Schedule {
    try Schedule.read(spec, at: "", in: Context())
  }

  private func sequence(_ parts: [Value], _ lengths: [Int64]) -> Value {
    spec(
      "swiftlr.sequence",
      [("schedules", .list(parts)), ("lengths", .list(lengths.map { .integer($0) }))])
  }

  @Test(
    "the next change is found however far it is",
    arguments: [
      (0, 30), (29, 30), (29.5, 30), (30, 60), (1e12 + 5, 1e12 + 20),
    ])
  func nextChange(position: Double, next: Double) throws {
    let schedule = try read(
      spec("torch.StepLR", [("step_size", .integer(30)), ("gamma", .real(-1))]))
    #expect(try schedule.nextChange(base: 0.1, after: position) == next)
  }

  @Test("a step in a late part of a late cycle is not missed")
  func narrow() throws {
    let knots: [Value] = [[0, 1], [99_999, 2], [100_000, 1]].map { .list($0.map { .integer($0) }) }
    let bump = spec("swiftlr.knots", [("knots", .list(knots)), ("interpolate", .string("step"))])
    let cycles = spec("swiftlr.repeat", [("schedule", bump), ("period", .integer(150_000))])
    let schedule = try read(
      sequence([spec("swiftlr.value", [("value", .integer(1))]), cycles], [777]))
    #expect(try schedule.nextChange(base: 1, after: 3) == 777 + 99_999)
    #expect(try schedule.nextChange(base: 1, after: 200_000) == 777 + 150_000 + 99_999)
  }

  @Test("a constant has no next change, a curve the next step")
  func ends() throws {
    #expect(try read(spec("swiftlr.constant")).nextChange(base: 1, after: 5) == .infinity)
    #expect(try read(cosine).nextChange(base: 1, after: 5.5) == 6)
  }

  @Test("an explanation has the formula with its numbers and the stretch")
  func explanation() throws {
    let answer = try read(cosine).explain(base: 0.1, position: 250)
    #expect(
      answer["formula"]?.quotedText == "`0.0 + ((0.1 - 0.0) * (1 + cos((pi * 250) / 1000))) / 2`")
    #expect(answer["phase"]?.quotedText == "falling")
    #expect(answer["since"]?.double == 0 && answer["until"]?.double == 1000)
  }

  @Test("an explanation goes down to the part that is active, on its clock")
  func parts() throws {
    let inner = sequence([cosine, step], [100])
    let answer = try read(spec("swiftlr.shift", [("schedule", inner), ("by", .integer(10))]))
      .explain(base: 0.1, position: 145)
    guard case .list(let outer)? = answer["parts"], case .list(let last)? = outer[0]["parts"] else {
      Issue.record("no parts: \(answer)")
      return
    }
    #expect(last.count == 1)
    #expect(last[0]["path"]?.quotedText == "schedule.schedules[1]")
    #expect(last[0]["position"]?.double == 35)
    #expect(answer["since"]?.double == 140 && answer["until"]?.double == 169)
  }

  @Test("both sides of a peak belong to their own phase")
  func peak() throws {
    let warm = spec(
      "swiftlr.warmup", [("schedule", cosine), ("steps", .integer(10))])
    let schedule = try read(warm)
    let phases = try [4.0, 10, 11].map { try schedule.explain(base: 1, position: $0)["phase"] }
    #expect(phases.map { $0?.quotedText } == ["rising", "falling", "falling"])
    #expect(try schedule.explain(base: 1, position: 4)["until"]?.double == 10)
  }

  @Test("asking changes nothing: the schedule answers as before")
  func unchanged() throws {
    let schedule = try read(sequence([cosine, step], [100]))
    let before = try schedule.value(base: 0.1, position: 130)
    _ = try schedule.explain(base: 3, position: 50)
    expectSameBits(try schedule.value(base: 0.1, position: 130), before)
  }
}

extension Value {
  /// The text in it.
  var quotedText: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }
}
