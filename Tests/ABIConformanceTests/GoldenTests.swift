import CSwiftLR
import Foundation
import GoldenFiles
import Testing

/// The functions that specs name. `scripts/golden_torch.py` has the same ones.
private var functions: [swiftlr_function] {
  [
    named("inverse") { _, epoch, factor in
      factor?.pointee = 1 / (1 + abs(epoch) / 4)
      return 0
    },
    named("falling") { _, epoch, factor in
      factor?.pointee = 1 - epoch / 40
      return 0
    },
    named("rising") { _, epoch, factor in
      factor?.pointee = (epoch * epoch + 1) / (epoch * epoch + 3)
      return 0
    },
  ]
}

private typealias Factor =
  @convention(c) (UnsafeMutableRawPointer?, Double, UnsafeMutablePointer<Double>?) -> Int32

private func named(_ name: StaticString, _ factor: @escaping Factor) -> swiftlr_function {
  let text = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
  return swiftlr_function(name: text, call: factor, user: nil, release: nil)
}

/// A case, and the scheduler that follows it.
private final class Follower {
  typealias Line = GoldenFile.Line

  private let golden: GoldenFile.Case
  private let schedule: Schedule
  private var scheduler: Scheduler
  /// What differed.
  private(set) var problems: [String] = []

  init(_ library: Library, _ golden: GoldenFile.Case) throws {
    self.golden = golden
    schedule = try Schedule(library, golden.spec, functions: functions)
    scheduler = try Scheduler(schedule, form: Self.form(golden.form), rates: golden.lrs)
  }

  private static func form(_ word: String) -> Int32 {
    switch word {
    case "closed": SWIFTLR_FORM_CLOSED
    case "chain": SWIFTLR_FORM_CHAIN
    default: SWIFTLR_FORM_CHAIN_FLOAT32
    }
  }

  /// - Parameter interrupted: whether each third line starts from a checkpoint.
  func follow(interrupted: Bool) throws {
    for (i, line) in golden.lines.enumerated() {
      if interrupted && i % 3 == 2 {
        let rates = scheduler.rates
        scheduler = try Scheduler(
          scheduler.library, checkpoint: scheduler.checkpoint(), functions: functions)
        scheduler.rates = rates
      }
      if let exception = line.exception {
        try fail(line, exception)
      } else {
        try follow(line)
      }
    }
  }

  private func follow(_ line: Line) throws {
    let library = scheduler.library
    switch line.verb {
    case "set":
      scheduler.rates = line.arguments
    case "epoch":
      var epoch = -1.0
      try library.check(library.schedulerLastEpoch(scheduler.handle, &epoch))
      expect(epoch == line.arguments[0], line, "is \(epoch)")
    case "count":
      var count: Int64 = -1
      try library.check(library.schedulerStepCount(scheduler.handle, &count))
      expect(Double(count) == line.arguments[0], line, "is \(count)")
    case "value":
      expectSame(try values(at: line.arguments[0]), line.rates, line)
    default:
      try operate(line)
      expectSame(scheduler.rates, line.rates, line)
      var last = scheduler.rates
      try library.check(library.schedulerLastLR(scheduler.handle, &last, last.count))
      expect(bits(last) == bits(scheduler.rates), line, "the last rates are \(last)")
      if !line.momenta.isEmpty { expectSame(try scheduler.momentum(), line.momenta, line) }
    }
  }

  private func operate(_ line: Line) throws {
    switch line.verb {
    case "start": break
    case "step": try scheduler.step()
    case "to": try scheduler.step(to: line.arguments[0])
    case "metric": try scheduler.step(metric: line.arguments[0])
    default: expect(false, line, "is unknown")
    }
  }

  private func values(at position: Double) throws -> [Double] {
    try golden.lrs.map { try schedule.value($0, at: position) }
  }

  /// A call that has to fail, and to change nothing.
  private func fail(_ line: Line, _ exception: String) throws {
    let before = (try scheduler.checkpoint(), bits(scheduler.rates))
    do {
      if line.verb == "value" { _ = try values(at: line.arguments[0]) } else { try operate(line) }
      expect(false, line, "does not fail")
    } catch let failure as Failure {
      expect(Self.statuses(exception).contains(failure.status), line, failure.description)
    }
    let after = (try scheduler.checkpoint(), bits(scheduler.rates))
    expect(before == after, line, "changed what it failed on")
  }

  /// The statuses that stand for an exception of Python's.
  private static func statuses(_ exception: String) -> [Int32] {
    switch exception {
    case "ZeroDivisionError": [SWIFTLR_ERROR_DIVISION]
    case "OverflowError": [SWIFTLR_ERROR_OVERFLOW]
    case "ValueError": [SWIFTLR_ERROR_ARGUMENT, SWIFTLR_ERROR_DOMAIN]
    case "TypeError", "NotImplementedError": [SWIFTLR_ERROR_FORM]
    default: []
    }
  }

  /// The bits, all NaNs as one.
  private func bits(_ values: [Double]) -> [UInt64] {
    values.map { $0.isNaN ? Double.nan.bitPattern : $0.bitPattern }
  }

  private func expectSame(_ values: [Double], _ expected: [Double], _ line: Line) {
    expect(bits(values) == bits(expected), line, "\(values), not \(expected)")
  }

  private func expect(_ holds: Bool, _ line: Line, _ problem: @autoclosure () -> String) {
    if !holds { problems.append("\(golden.name), \(line): \(problem())") }
  }
}

/// The rates and momenta to the last bit, and the failures.
@Suite("Golden vectors")
struct GoldenTests {
  @Test(
    "of torch are given to the last bit, without a break and with breaks",
    arguments: Build.present, GoldenFile.torch.heads)
  func torch(build: Build, head: String) throws {
    try follow(GoldenFile.torch.cases.filter { $0.head == head }, build)
  }

  @Test(
    "of schedules of every type are given to the last bit, without a break and with breaks",
    arguments: Build.present)
  func specs(build: Build) throws {
    try follow(GoldenFile.specs.cases, build)
  }

  private func follow(_ cases: [GoldenFile.Case], _ build: Build) throws {
    let library = try build.library()
    for golden in cases {
      for interrupted in [false, true] {
        #expect(throws: Never.self, "\(golden.name), interrupted: \(interrupted)") {
          let follower = try Follower(library, golden)
          try follower.follow(interrupted: interrupted)
          #expect(follower.problems.isEmpty, "interrupted: \(interrupted)")
        }
      }
    }
  }

  @Test("are as many as their file says", arguments: [GoldenFile.torch, GoldenFile.specs])
  func whole(file: GoldenFile) throws {
    #expect(file.cases.count == file.promisedCases)
    var results = 0
    for golden in file.cases {
      for line in golden.lines {
        results += line.exception == nil ? line.rates.count + line.momenta.count : 1
      }
    }
    #expect(results == file.promisedResults)
  }
}
