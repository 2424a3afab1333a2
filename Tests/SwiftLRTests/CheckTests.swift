import Testing

@testable import SwiftLR

@Suite("Mistakes in a schedule for a run")
struct CheckTests {
  private static func check(
    _ spec: Value, steps: Int64 = 1000, epoch: Int64? = nil, base: Double = 0.1
  ) throws -> [(rule: String, path: String)] {
    var run = [Member("total_steps", .integer(steps)), Member("base", .real(base))]
    if let epoch { run.append(Member("steps_per_epoch", .integer(epoch))) }
    guard case .list(let list) = try Schedule.check(spec, run: .object(run), functions: []) else {
      return []
    }
    return list.map { ($0["rule"]?.quotedText ?? "", $0["path"]?.quotedText ?? "") }
  }

  private static func cosine(_ steps: Int64, _ low: Double = 0) -> Value {
    spec("torch.CosineAnnealingLR", [("T_max", .integer(steps)), ("eta_min", .real(low))])
  }

  private static func steps(_ milestones: Int64...) -> Value {
    spec("torch.MultiStepLR", [("milestones", .list(milestones.map { .integer($0) }))])
  }

  private static func warmUp(_ steps: Int64, start: Double = 0.1) -> Value {
    spec(
      "swiftlr.warmup",
      [("schedule", cosine(900)), ("steps", .integer(steps)), ("start", .real(start))])
  }

  private static func knee(_ warmUp: Int64) -> Value {
    spec(
      "knee.lr",
      [("warmup", .integer(warmUp)), ("explore", .integer(500)), ("total", .integer(1000))])
  }

  private static func sequence(_ parts: [Value], _ lengths: [Int64]) -> Value {
    spec(
      "swiftlr.sequence",
      [("schedules", .list(parts)), ("lengths", .list(lengths.map { .integer($0) }))])
  }

  private static func line(_ end: Double) -> Value {
    spec("swiftlr.curve", [("to", .real(end)), ("over", .integer(1000))])
  }

  private static func sum(_ part: Value) -> Value {
    spec("swiftlr.combine", [("schedules", .list([part, part])), ("by", .string("sum"))])
  }

  private static func cycle(_ steps: Int64) -> Value {
    spec("torch.OneCycleLR", [("max_lr", .real(0.1)), ("total_steps", .integer(steps))])
  }

  /// A mistake, where it is, and the same done right.
  static let mistakes: [(rule: String, path: String, wrong: Value, right: Value)] = [
    ("rises_again", "T_max", cosine(20), cosine(1000)),
    ("warmup", "steps", warmUp(1100), warmUp(100)),
    ("unfinished", "T_max", cosine(2000), cosine(1010)),
    ("phases", "total", knee(501), knee(500)),
    ("unreached", "schedules[1]", sequence([cosine(1000), line(0)], [1000]), cosine(1000)),
    ("milestone", "milestones[1]", steps(500, 1500), steps(500, 1000)),
    ("order", "milestones[1]", steps(600, 300), steps(300, 600)),
    ("constant", "", cosine(1000, 0.1), cosine(1000, 0.09)),
    ("zero_start", "", warmUp(100, start: 0), warmUp(100, start: 0.001)),
    ("negative", "", line(-0.1), line(0)),
    ("non_finite", "", sum(line(1e308)), sum(line(0))),
    ("fails", "", cycle(998), cycle(1000)),
  ]

  @Test("are found, each at its place", arguments: mistakes.indices)
  func found(i: Int) throws {
    let (rule, path, wrong, _) = Self.mistakes[i]
    let found = try Self.check(wrong)
    #expect(found.contains { $0.rule == rule && $0.path == path }, "\(rule): \(found)")
  }

  @Test("done right, are not found", arguments: mistakes.indices)
  func notFound(i: Int) throws {
    let (rule, _, _, right) = Self.mistakes[i]
    let found = try Self.check(right)
    #expect(!found.contains { $0.rule == rule }, "\(rule): \(found)")
  }

  @Test("a cosine in epochs is told by the length of an epoch alone")
  func epochs() throws {
    let waves = Self.cosine(200)
    #expect(try Self.check(waves).isEmpty)
    #expect(try Self.check(waves, epoch: 5).map { $0.rule } == ["rises_again"])
  }

  @Test("lengths in other units are made steps of by the run")
  func units() throws {
    let tenEpochs = spec("torch.CosineAnnealingLR", [("T_max", .string("10ep"))])
    #expect(try Self.check(tenEpochs, epoch: 100).isEmpty)
  }
}
