import SwiftLR
import Testing

@Suite("A schedule in Swift")
struct ScheduleTests {
  @Test("has its values at whole and fractional positions")
  func values() throws {
    let schedule = try Schedule(Sample.step)
    #expect(try schedule.value(at: 2, base: 0.5) == 0.5)
    #expect(try schedule.value(at: 3, base: 0.5) == 0.5 * 0.1)
    #expect(try schedule.value(at: 5.5, base: 0.5) == 0.5 * 0.1)
    let position = 6
    #expect(try schedule.value(at: position, base: 0.5) == schedule.value(at: 6.0, base: 0.5))
  }

  @Test("fills arrays with the bits of single values", arguments: [Sample.cosine, Sample.sequence])
  func arrays(spec: String) throws {
    let schedule = try Schedule(spec)
    let expected = try (0..<60).map { try schedule.value(at: 2 + Double($0) * 0.5, base: 0.3) }
    #expect(try bits(schedule.values(count: 60, from: 2, by: 0.5, base: 0.3)) == bits(expected))
    var doubles = [Double](repeating: -1, count: 60)
    try schedule.fill(&doubles, from: 2, by: 0.5, base: 0.3)
    #expect(bits(doubles) == bits(expected))
    var floats = [Float](repeating: -1, count: 60)
    try schedule.fill(&floats, from: 2, by: 0.5, base: 0.3)
    #expect(floats == expected.map { Float($0) })
    #expect(try schedule.values(count: 0, base: 0.3) == [])
  }

  @Test("leaves arrays as they were where a value fails")
  func failedFill() throws {
    let schedule = try Schedule(
      #"{"type": "torch.LambdaLR", "lr_lambda": "late"}"#,
      functions: [
        Function("late") { epoch in
          if epoch > 5 { throw TooLate(epoch: epoch) }
          return epoch
        }
      ])
    var (doubles, floats) = ([7.0, 7, 7], [Float(7), 7, 7])
    #expect(throws: ScheduleError.self) { try schedule.fill(&doubles, from: 4, base: 1) }
    #expect(throws: ScheduleError.self) { try schedule.fill(&floats, from: 4, base: 1) }
    #expect(doubles == [7, 7, 7] && floats == [7, 7, 7])
    #expect(throws: ScheduleError.self) { try schedule.values(count: 3, from: 4, base: 1) }
  }

  @Test("has a canonical spec, from which it is made again")
  func spec() throws {
    let schedule = try Schedule(#"{"gamma": 0.1, "step_size": 3, "type": "torch.StepLR"}"#)
    #expect(schedule.spec == Sample.step)
    #expect("\(schedule)" == Sample.step)
    #expect(try Schedule(schedule.spec).fingerprint == schedule.fingerprint)
    #expect(try Schedule(Sample.cosine).fingerprint != schedule.fingerprint)
  }

  @Test("explains itself and says when it changes")
  func questions() throws {
    let schedule = try Schedule(Sample.step)
    let explanation = try schedule.explain(at: 4, base: 0.5)
    #expect(explanation.contains(#""phase": "constant", "since": 3, "until": 5"#))
    #expect(try schedule.nextChange(after: 4, base: 0.5) == 6)
    let constant = try Schedule(#"{"type": "swiftlr.constant"}"#)
    #expect(try constant.nextChange(after: 4, base: 0.5) == nil)
  }

  @Test("is checked for mistakes on a run")
  func check() throws {
    let schedule = try Schedule.torch.CosineAnnealingLR(T_max: 10)
    let findings = try schedule.check(steps: 1000, stepsPerEpoch: 100, base: 0.1)
    #expect(findings.map { $0.rule } == ["rises_again"])
    #expect(findings.first?.steps == 10...999)
    #expect(
      findings.first?.description
        == "T_max: the value is lowest at step 10 and rises again, in a run of 1000 steps; "
        + "1000: its unit is the step [rises_again]")
    #expect(try schedule.check(steps: 10).isEmpty)
    #expect(Schedule.checkRules.contains(#""name": "rises_again""#))
    for (steps, epoch) in [(0, nil), (-1, nil), (.max, nil), (10, 0.0), (10, .nan)]
      as [(Int, Double?)]
    {
      let error = try #require(throws: ScheduleError.self) {
        _ = try schedule.check(steps: steps, stepsPerEpoch: epoch)
      }
      #expect(error.status == .argument)
    }
  }

  @Test("gives the curve of a hyper-parameter alone")
  func curves() throws {
    let schedule = try Schedule(Sample.curves)
    #expect(schedule.curveNames == ["lr", "weight_decay"])
    #expect(try schedule.curve("weight_decay").value(at: 2, base: 1) == 0.25)
    let error = try #require(throws: ScheduleError.self) { _ = try schedule.curve("momentum") }
    #expect(error.status == .argument)
    #expect(
      error.message == #"name: "momentum" is not allowed; one of ["lr", "weight_decay"]"#)
  }

  @Test("is changed from a position on, by JSON and by parameters")
  func changed() throws {
    let schedule = try Schedule(#"{"type": "swiftlr.constant"}"#)
    let json = try schedule.changed(by: #"{"type": "swiftlr.cooldown", "at": 10, "steps": 4}"#)
    let swift = try schedule.changed(by: "swiftlr.cooldown", ["at": 10, "steps": 4])
    #expect(json.fingerprint == swift.fingerprint)
    #expect(try swift.values(count: 5, from: 9, base: 1) == [1, 1, 0.75, 0.5, 0.25])
    #expect(throws: ScheduleError.self) { try schedule.changed(by: Sample.step) }
  }

  @Test("resolves lengths in other units")
  func resolve() throws {
    let spec = #"{"type": "torch.StepLR", "step_size": "2ep"}"#
    let resolved = try Schedule.resolve(spec, run: #"{"steps_per_epoch": 50}"#)
    #expect(try Schedule(resolved).value(at: 100, base: 1) == 0.1)
    #expect(throws: ScheduleError.self) { try Schedule.resolve(spec, run: "{}") }
  }

  @Test("tells of its types")
  func types() {
    #expect(Schedule.types.hasPrefix(#"{"version": "#))
    #expect(Schedule.types.contains(#""name": "mlx_swift.cosineDecay""#))
  }

  @Test("is safe to use from many tasks at once")
  func tasks() async throws {
    let schedule = try Schedule(Sample.sequence)
    let expected = try bits(schedule.values(count: 500, base: 0.3))
    try await withThrowingTaskGroup(of: [UInt64].self) { group in
      for _ in 0..<8 {
        group.addTask {
          try bits((0..<500).map { try schedule.value(at: $0, base: 0.3) })
        }
      }
      for try await found in group { #expect(found == expected) }
    }
  }
}

struct TooLate: Error, Equatable {
  let epoch: Double
}
