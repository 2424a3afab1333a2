import Testing

@testable import SwiftLREngine

/// What pictures are made of: envelopes and phases.
@Suite("Pictures of a schedule")
struct PictureTests {
  private func read(_ text: String) throws -> Schedule {
    try Schedule.read(readJSON(Array(text.utf8), "spec"), at: "", in: Context())
  }

  /// The lowest and highest value of each column, looked at step by step.
  private func bruteForce(_ schedule: Schedule, _ columns: Int, _ first: Int, _ last: Int)
    -> (low: [Double], high: [Double])
  {
    var (low, high): ([Double], [Double]) = ([], [])
    let steps = last - first + 1
    for i in 0..<columns {
      let start = first + steps * i / columns
      let end = max(start, first + steps * (i + 1) / columns - 1)
      let values = (start...end).compactMap {
        try? schedule.value(base: 0.1, position: Double($0))
      }.filter { !$0.isNaN }
      low.append(values.min() ?? .nan)
      high.append(values.max() ?? .nan)
    }
    return (low, high)
  }

  private func expectExact(
    _ text: String, columns: Int, first: Int = 0, last: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let schedule = try read(text)
    let wanted = bruteForce(schedule, columns, first, last)
    let found = try schedule.envelope(
      columns: columns, base: 0.1, group: 0, first: Double(first), last: Double(last))
    for i in 0..<columns {
      expectSameBits(found.low[i], wanted.low[i], "low \(i)", sourceLocation: sourceLocation)
      expectSameBits(found.high[i], wanted.high[i], "high \(i)", sourceLocation: sourceLocation)
    }
  }

  @Test(
    "the envelope has the bits of every step",
    arguments: [
      #"{"type": "torch.StepLR", "step_size": 30}"#,
      #"{"type": "torch.CosineAnnealingLR", "T_max": 999}"#,
      #"{"type": "torch.CyclicLR", "base_lr": 0.1, "max_lr": 1, "step_size_up": 7}"#,
      #"{"type": "torch.CosineAnnealingWarmRestarts", "T_0": 100, "T_mult": 2}"#,
      #"{"type": "torch.CosineAnnealingWarmRestarts", "T_0": 37}"#,
      #"{"type": "transformers.cosine", "num_warmup_steps": 11, "num_training_steps": 9000}"#,
      #"{"type": "torch.OneCycleLR", "max_lr": 1, "total_steps": 8000, "three_phase": true}"#,
      #"{"type": "swiftlr.value", "value": -3}"#,
      #"{"type": "torch.MultiStepLR", "milestones": [1, 2, 4000, 4001, 7999]}"#,
      #"{"type": "noam.lr", "model_size": 512, "warmup": 400}"#,
      #"{"type": "torch.ExponentialLR", "gamma": 0.5}"#,
    ])
  func envelope(spec: String) throws {
    try expectExact(spec, columns: 7, last: 7999)
    try expectExact(spec, columns: 50, first: 3, last: 4321)
    try expectExact(spec, columns: 12, first: 5, last: 9)
    try expectExact(spec, columns: 1, last: 0)
  }

  @Test("a bump that no length points to is found by a sample, and its edges from there")
  func bump() throws {
    let knots = #"{"type": "swiftlr.knots", "knots": [[0, 1], [400, 1], [550, 2], [700, 1]]}"#
    try expectExact(
      #"{"type": "swiftlr.stretch", "by": 1.5, "schedule": \#(knots)}"#, columns: 2, last: 2999)
  }

  @Test("10^12 steps cost as little as 10^6")
  func manySteps() throws {
    let schedule = try read(
      #"{"type": "swiftlr.warmup", "steps": 100, "schedule": "#
        + #"{"type": "swiftlr.curve", "to": 0, "over": 900000000000}}"#)
    let found = try schedule.envelope(columns: 1000, base: 1, group: 0, first: 0, last: 1e12)
    #expect(found.low[0] == 0 && found.high[0] == 1)
    #expect(found.low[999] == 0 && found.high[999] == 0)
    #expect(zip(found.high, found.high.dropFirst()).allSatisfy { $0 >= $1 })
  }

  @Test("a column without a value has NaN, one that has some counts these")
  func withoutValue() throws {
    let schedule = try read(
      #"{"type": "swiftlr.curve", "to": 0, "over": 100, "past_end": "error"}"#)
    let found = try schedule.envelope(columns: 4, base: 1, group: 0, first: 0, last: 239)
    #expect(found.low[1] == 0 && found.high[0] == 1)
    #expect(found.low[2].isNaN && found.high[3].isNaN)
  }

  @Test(
    "steps that are none",
    arguments: [
      (-1.0, 5.0), (0.5, 5), (3, 2), (0, .infinity), (.nan, 1), (0, 0x1p53), (0x1p53, 0x1p53),
    ])
  func badSteps(first: Double, last: Double) throws {
    let schedule = try read(#"{"type": "swiftlr.constant"}"#)
    #expect(throws: Failure.self) {
      try schedule.envelope(columns: 1, base: 1, group: 0, first: first, last: last)
    }
    #expect(throws: Failure.self) {
      try schedule.outline(base: 1, group: 0, first: first, last: last, most: 1)
    }
  }

  @Test("the last steps that are allowed are as good as any", arguments: [0x1p53 - 1, 0x1p53 - 3])
  func lastSteps(first: Double) throws {
    let schedule = try read(#"{"type": "torch.ExponentialLR", "gamma": 2}"#)
    let found = try schedule.envelope(
      columns: 3, base: 0, group: 0, first: first, last: 0x1p53 - 1)
    #expect(found.low.allSatisfy { $0.isNaN })
    let answer = try schedule.outline(base: 0, group: 0, first: first, last: 0x1p53 - 1, most: 9)
    #expect(answer["next"]?.double == nil)
  }

  /// As a list of one factor a step does.
  @Test("a function may fail after the last step", arguments: [6.0, 300])
  func functionThatEnds(last: Double) throws {
    let list = Function(name: "list", release: {}) { epoch throws(EvaluationError) in
      if epoch > last { throw .callback }
      return epoch < 3 ? 1 : 0.5
    }
    let schedule = try schedule(
      "torch.LambdaLR", [("lr_lambda", .string("list"))], functions: [list])
    let found = try schedule.envelope(columns: 4, base: 1, group: 0, first: 0, last: last)
    #expect(found.low.last == 0.5)
    let answer = try schedule.outline(base: 1, group: 0, first: 0, last: last, most: 9)
    #expect(answer["next"]?.double == nil)
    #expect(throws: Failure.self) {
      try schedule.outline(base: 1, group: 0, first: 0, last: last + 1, most: 9)
    }
  }

  private func phases(_ text: String, last: Double, most: Int = 20) throws -> [String] {
    let answer = try read(text).outline(base: 0.1, group: 0, first: 0, last: last, most: most)
    guard case .list(let phases)? = answer["phases"] else { return [] }
    return phases.map { phase in
      let restart = if case .flag(true)? = phase["restart"] { " restart" } else { "" }
      let path = phase["path"]?.quotedText ?? ""
      return "\(phase["name"]?.quotedText ?? "") \(phase["first"]?.double ?? -1)..."
        + "\(phase["last"]?.double ?? -1)\(restart)" + (path.isEmpty ? "" : " " + path)
    }
  }

  @Test("phases have their steps and the names that people have for them")
  func outline() throws {
    #expect(
      try phases(
        #"{"type": "transformers.cosine", "num_warmup_steps": 100, "num_training_steps": 1000}"#,
        last: 999) == ["warm-up 0.0...99.0", "cosine 100.0...999.0"])
    #expect(
      try phases(#"{"type": "swiftlr.curve", "to": 0, "over": 100, "shape": "cosine"}"#, last: 149)
        == ["cosine 0.0...99.0", "constant 100.0...149.0"])
    #expect(
      try phases(#"{"type": "torch.StepLR", "step_size": 30}"#, last: 99) == ["stairs 0.0...99.0"])
    #expect(
      try phases(#"{"type": "torch.CosineAnnealingWarmRestarts", "T_0": 40}"#, last: 99)
        == ["cosine 0.0...39.0", "cosine 40.0...79.0 restart", "cosine 80.0...99.0 restart"])
    #expect(
      try phases(
        #"{"type": "torch.CyclicLR", "base_lr": 0.1, "max_lr": 1, "step_size_up": 10}"#, last: 39)
        == [
          "warm-up 0.0...9.0", "decay 10.0...19.0", "rise 20.0...29.0 restart", "decay 30.0...39.0",
        ])
    #expect(
      try phases(
        #"{"type": "torch.SequentialLR", "milestones": [10], "schedules": ["#
          + #"{"type": "torch.LinearLR", "total_iters": 10}, "#
          + #"{"type": "torch.CosineAnnealingLR", "T_max": 90}]}"#, last: 99)
        == ["warm-up 0.0...9.0 schedules[0]", "cosine 10.0...99.0 schedules[1]"])
    #expect(try phases(#"{"type": "swiftlr.constant"}"#, last: 0) == ["constant 0.0...0.0"])
  }

  @Test("two parts that both fall are two phases")
  func twoFalls() throws {
    let parts =
      #"{"type": "swiftlr.curve", "from": 1, "to": 0.5, "over": 10}, "#
      + #"{"type": "swiftlr.curve", "from": 0.5, "to": 0, "over": 10, "shape": "cosine"}"#
    #expect(
      try phases(
        #"{"type": "swiftlr.sequence", "lengths": [10], "schedules": [\#(parts)]}"#, last: 25)
        == [
          "linear 0.0...9.0 schedules[0]", "cosine 10.0...19.0 schedules[1]",
          "constant 20.0...25.0 schedules[1]",
        ])
  }

  @Test("the phases that are left out start at the next step")
  func most() throws {
    let schedule = try read(#"{"type": "torch.CosineAnnealingWarmRestarts", "T_0": 40}"#)
    let answer = try schedule.outline(base: 1, group: 0, first: 0, last: 1e6, most: 3)
    #expect(answer["next"]?.double == 120)
    let none = try schedule.outline(base: 1, group: 0, first: 0, last: 1e6, most: 0)
    #expect(none["next"]?.double == 0)
  }

  @Test("rounding makes no phases in a long run")
  func longRun() throws {
    let spec = #"{"type": "torch.CosineAnnealingLR", "T_max": 1000000000000}"#
    #expect(try phases(spec, last: 1e12 - 1) == ["cosine 0.0...999999999999.0"])
    #expect(try phases(#"{"type": "torch.ExponentialLR", "gamma": 0.5}"#, last: 1e6 - 1).count == 2)
  }
}
