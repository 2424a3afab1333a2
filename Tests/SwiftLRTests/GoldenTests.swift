import GoldenFiles
import SwiftLR
import Testing

/// The functions that specs name. `scripts/golden_torch.py` has the same ones.
private let functions = [
  Function("inverse") { epoch in 1 / (1 + abs(epoch) / 4) },
  Function("falling") { epoch in 1 - epoch / 40 },
  Function("rising") { epoch in (epoch * epoch + 1) / (epoch * epoch + 3) },
]

/// A case, and the scheduler that follows it.
private final class Follower {
  typealias Line = GoldenFile.Line

  private let golden: GoldenFile.Case
  private let schedule: Schedule
  private var scheduler: Scheduler
  /// What differed.
  private(set) var problems: [String] = []

  init(_ golden: GoldenFile.Case) throws {
    let forms: [String: Scheduler.Form] = [
      "closed": .closed, "chain": .chain, "chain32": .chainFloat32,
    ]
    self.golden = golden
    schedule = try Schedule(golden.spec, functions: functions)
    scheduler = try Scheduler(
      schedule, form: try #require(forms[golden.form]), rates: golden.lrs)
  }

  /// - Parameter interrupted: whether each third line starts from a checkpoint.
  func follow(interrupted: Bool) throws {
    for (i, line) in golden.lines.enumerated() {
      if interrupted && i % 3 == 2 {
        scheduler = try Scheduler(restoring: scheduler.checkpoint, functions: functions)
      }
      let before = scheduler
      if let exception = line.exception {
        fail(line, exception)
      } else {
        try follow(line)
      }
      // A copy stays what it was, whatever the other one did.
      if i % 7 == 0 { keep(before, line) }
    }
  }

  private func follow(_ line: Line) throws {
    switch line.verb {
    case "set": try scheduler.setRates(line.arguments)
    case "epoch": expect(scheduler.lastEpoch == line.arguments[0], line, "\(scheduler.lastEpoch)")
    case "count":
      expect(Double(scheduler.stepCount) == line.arguments[0], line, "\(scheduler.stepCount)")
    case "value": expectSame(try values(at: line.arguments[0]), line.rates, line)
    default:
      try operate(line)
      expectSame(scheduler.rates, line.rates, line)
      if !line.momenta.isEmpty {
        expectSame(try scheduler.values(of: "momentum"), line.momenta, line)
      }
    }
  }

  private func operate(_ line: Line) throws(ScheduleError) {
    switch line.verb {
    case "start": break
    case "step": try scheduler.step()
    case "to": try scheduler.step(to: line.arguments[0])
    case "metric": try scheduler.step(metric: line.arguments[0])
    default: expect(false, line, "is unknown")
    }
  }

  private func values(at position: Double) throws(ScheduleError) -> [Double] {
    var values: [Double] = []
    for base in golden.lrs { values.append(try schedule.value(at: position, base: base)) }
    return values
  }

  /// A call that has to fail, and to change nothing.
  private func fail(_ line: Line, _ exception: String) {
    let before = (scheduler.checkpoint, bits(scheduler.rates))
    do throws(ScheduleError) {
      if line.verb == "value" { _ = try values(at: line.arguments[0]) } else { try operate(line) }
      expect(false, line, "does not fail")
    } catch {
      expect(Self.statuses(exception).contains(error.status), line, error.message)
    }
    expect(before == (scheduler.checkpoint, bits(scheduler.rates)), line, "changed on failure")
  }

  /// The statuses that stand for an exception of Python's.
  private static func statuses(_ exception: String) -> [ScheduleError.Status] {
    switch exception {
    case "ZeroDivisionError": [.division]
    case "OverflowError": [.overflow]
    case "ValueError": [.argument, .domain]
    case "TypeError", "NotImplementedError": [.form]
    default: []
    }
  }

  private func keep(_ before: Scheduler, _ line: Line) {
    var other = before
    let text = before.checkpoint
    try? other.step()
    expect(before.checkpoint == text, line, "a step of a copy changed the other one")
  }

  private func expectSame(_ values: [Double], _ expected: [Double], _ line: Line) {
    expect(bits(values) == bits(expected), line, "\(values), not \(expected)")
  }

  private func expect(_ holds: Bool, _ line: Line, _ problem: @autoclosure () -> String) {
    if !holds { problems.append("\(golden.name), \(line): \(problem())") }
  }
}

@Suite("Golden vectors through the module SwiftLR")
struct GoldenTests {
  @Test("of torch are given to the last bit", arguments: GoldenFile.torch.heads)
  func torch(head: String) throws {
    try follow(GoldenFile.torch.cases.filter { $0.head == head })
  }

  @Test("of schedules of every type are given to the last bit")
  func specs() throws { try follow(GoldenFile.specs.cases) }

  private func follow(_ cases: [GoldenFile.Case]) throws {
    #expect(!cases.isEmpty)
    for golden in cases {
      for interrupted in [false, true] {
        let follower = try Follower(golden)
        try follower.follow(interrupted: interrupted)
        #expect(follower.problems.isEmpty, "interrupted: \(interrupted)")
      }
    }
  }
}
