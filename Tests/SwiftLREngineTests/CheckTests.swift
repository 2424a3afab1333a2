import Testing

@testable import SwiftLREngine

@Suite("Looking for mistakes")
struct CheckTests {
  private func check(
    _ spec: Value, steps: Int64 = 1000, epoch: Double = 0, base: Double = 0.1
  ) throws -> [Finding] {
    try Schedule.read(spec, at: "", in: Context()).check(
      steps: steps, stepsPerEpoch: epoch, base: base)
  }

  private func line(_ end: Double, over steps: Int64) -> Value {
    spec("swiftlr.curve", [("to", .real(end)), ("over", .integer(steps))])
  }

  private func cosine(_ steps: Int64) -> Value {
    spec("torch.CosineAnnealingLR", [("T_max", .integer(steps))])
  }

  @Test("a finding has the rule, the place, the numbers and the steps")
  func finding() throws {
    let findings = try check(cosine(10), epoch: 100)
    try #require(findings.count == 1)
    #expect(findings[0].name == "rises_again" && findings[0].severity == .warning)
    #expect(findings[0].path == "T_max" && findings[0].fix == "1000: its unit is the step")
    #expect(
      findings[0].message
        == "the value is lowest at step 10 and rises again, in a run of 1000 steps")
    #expect(findings[0].steps?.first == 10 && findings[0].steps?.last == 999)
    #expect(
      jsonText(findings[0].json)
        == #"{"rule": "rises_again", "severity": "warning", "path": "T_max", "message": "the value is lowest at step 10 and rises again, in a run of 1000 steps", "fix": "1000: its unit is the step", "first": 10, "last": 999}"#
    )
  }

  @Test(
    "the steps are exact, however long the run is",
    arguments: [1000, 1_000_000, 1 << 40] as [Int64])
  func sampled(steps: Int64) throws {
    let findings = try check(line(-1, over: steps), steps: steps, base: 1)
    #expect(findings.map { $0.name } == ["negative"])
    #expect(findings.first?.steps?.first == steps / 2 + 1)
    #expect(findings.first?.steps?.last == steps - 1)
  }

  @Test("a stretch of negative values has an end")
  func stretch() throws {
    let knots: [Value] = [[0, 1], [100, -1], [200, -1], [300, 1]].map {
      .list($0.map { .integer($0) })
    }
    let findings = try check(spec("swiftlr.knots", [("knots", .list(knots))]), steps: 301)
    let negative = try #require(findings.first { $0.name == "negative" })
    #expect(negative.steps?.first == 51 && negative.steps?.last == 249)
  }

  @Test("each group is looked at with its own part", arguments: [0, 1, 2])
  func groups(wrong: Int) throws {
    var parts = [cosine(1000), cosine(1000), cosine(1000)]
    parts[wrong] = cosine(10)
    let findings = try check(spec("swiftlr.groups", [("schedules", .list(parts))]))
    #expect(findings.map { $0.path } == ["schedules[\(wrong)].T_max"])
  }

  @Test("a run that is none is refused")
  func runs() throws {
    let runs: [(Int64, Double, Double, String)] = [
      (0, 0, 1, "steps"), (-1, 0, 1, "steps"), (.min, 0, 1, "steps"), (.max, 0, 1, "steps"),
      (1, -1, 1, "steps_per_epoch"), (1, .infinity, 1, "steps_per_epoch"), (1, 0, .nan, "base"),
      (1, .nan, .infinity, "base"),
    ]
    for (steps, epoch, base, path) in runs {
      let failure = try #require(throws: Failure.self) {
        try check(cosine(10), steps: steps, epoch: epoch, base: base)
      }
      #expect(failure.path == path && failure.status == .argument)
    }
  }

  @Test("waves are counted, noise is not")
  func troughs() {
    func count(_ value: (Int) -> Double) -> Troughs {
      var troughs = Troughs()
      for i in 0..<1000 { troughs.add(value(i), Double(i)) }
      return troughs
    }
    let saw = count { 1 - Double($0 % 100) / 100 }
    #expect(saw.count == 9 && saw.first == 99 && saw.period == 100 && saw.isRestart)
    let triangle = count { abs(Double($0 % 200) - 100) / 100 }
    #expect(triangle.count == 5 && triangle.period == 200 && !triangle.isRestart)
    #expect(count { 1 - Double($0) / 1000 + ($0 % 2 == 0 ? 0.02 : 0) }.count == 0)
  }

  @Test("a check of any example ends, whatever the run is")
  func examples() throws {
    let half = Function(name: "my_function", release: {}) { _ throws(EvaluationError) in 0.5 }
    for type in Catalogue.types {
      let schedule = try Schedule.read(type.example, at: "", in: Context(functions: [half]))
      for (steps, base) in [(1, 0.1), (150, 0), (2000, -1e300), (1 << 53, 1e300)]
        as [(Int64, Double)]
      {
        if steps > 2000 && type.name != "torch.StepLR" { continue }
        _ = try schedule.check(steps: steps, stepsPerEpoch: 10, base: base)
      }
    }
  }
}
