import Testing

@testable import SwiftLREngine

/// Compares bits, and says by how many doubles two values lie apart.
func expectSameBits(
  _ found: Double, _ expected: Double, _ what: @autoclosure () -> String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  if found.bitPattern == expected.bitPattern { return }
  let ulps = Int64(bitPattern: found.bitPattern) &- Int64(bitPattern: expected.bitPattern)
  Issue.record(
    "\(what()): \(found) is not \(expected), \(ulps) ulp", sourceLocation: sourceLocation)
}

/// A schedule from a spec in Swift's own words, without JSON text.
func schedule(
  _ type: String, _ parameters: [(String, Value)] = [], functions: [Function] = []
) throws -> Schedule {
  try Schedule.read(spec(type, parameters), at: "", in: Context(functions: functions))
}

func spec(_ type: String, _ parameters: [(String, Value)] = []) -> Value {
  .object([Member("type", .string(type))] + parameters.map { Member($0.0, $0.1) })
}

/// The message of the failure that a call is expected to end in.
func message(_ call: () throws -> Void) -> String {
  do {
    try call()
    return "no failure"
  } catch let failure as Failure {
    return failure.message
  } catch {
    return "\(error)"
  }
}

/// A scheduler at work: its rates, and the steps a test makes.
final class Run {
  let scheduler: Scheduler
  var lrs: [Double]

  init(_ scheduler: Scheduler) {
    self.scheduler = scheduler
    lrs = (0..<scheduler.groupCount).map { scheduler.lastLR($0) }
  }

  convenience init(_ schedule: Schedule, _ form: Scheduler.Form, _ initial: [Double] = [0.1]) throws
  {
    self.init(try Scheduler.start(schedule, form, initial: initial))
  }

  func step() throws {
    try call { try scheduler.step($0) }
  }

  func step(to epoch: Double) throws {
    try call { try scheduler.step(toEpoch: epoch, $0) }
  }

  func step(metric: Double) throws {
    try call { try scheduler.step(metric: metric, $0) }
  }

  func hold() throws {
    try call { try scheduler.hold($0) }
  }

  private func call(_ step: (LentRates) throws -> Void) throws {
    let rates = Rates(lrs.count)
    for i in rates.indices { rates[i] = lrs[i] }
    try step(rates.lent)
    lrs = rates.array
  }

  /// The first group's rate at each of so many steps, the first included.
  func curve(_ steps: Int) throws -> [Double] {
    var curve = [lrs[0]]
    for _ in 1..<steps {
      try step()
      curve.append(lrs[0])
    }
    return curve
  }
}

/// Random numbers that a seed repeats.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A parameter as a type describes it.
struct ParameterDescription {
  let name: String
  /// What is allowed, in words.
  let allowed: String
  /// The default as JSON, or nil where the parameter is required.
  let standard: Value?
  let meaning: String
}

extension ScheduleType {
  func describe() -> [ParameterDescription] { parameters.parameters }
}

extension Value {
  /// The parameters that this describes.
  var parameters: [ParameterDescription] {
    guard case .list(let list) = self else { return [] }
    return list.map {
      ParameterDescription(
        name: $0.text("name"), allowed: $0.text("allowed"), standard: $0.member("default"),
        meaning: $0.text("meaning"))
    }
  }

  private func member(_ name: String) -> Value? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  private func text(_ name: String) -> String {
    if case .string(let text)? = member(name) { text } else { "" }
  }
}

extension Value {
  /// Names and values with nothing but spaces between them, to compare with.
  var text: String {
    switch self {
    case .object(let members): members.map { $0.name + " " + $0.value.text }.joined(separator: " ")
    case .list(let list): "[" + list.map(\.text).joined(separator: " ") + "]"
    case .string(let text): text
    default: quoted
    }
  }
}
