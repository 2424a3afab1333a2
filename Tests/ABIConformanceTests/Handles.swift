import CSwiftLR
import Testing

/// A call that did not succeed.
struct Failure: Error, Equatable, CustomStringConvertible {
  let status: Int32
  let message: String
  var description: String { "status \(status): \(message)" }
}

extension Library {
  var lastMessage: String { lastError().map { String(cString: $0) } ?? "NULL" }

  func check(_ status: Int32) throws {
    if status != SWIFTLR_OK { throw Failure(status: status, message: lastMessage) }
  }

  /// A text by the two calls that the header describes.
  func text(_ write: (Buffer, Int, Size) -> Int32) throws -> String {
    var needed = -1
    try check(write(nil, 0, &needed))
    var buffer = [CChar](repeating: 1, count: needed)
    try check(write(&buffer, needed, &needed))
    #expect(buffer.firstIndex(of: 0) == needed - 1)
    return String(decoding: buffer.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// Text as a caller hands it over: bytes that need not end in a zero.
func withBytes<Result>(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>?, Int) -> Result) -> Result {
  bytes.withUnsafeBytes { body($0.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count) }
}

/// A schedule that is freed with its last reference.
final class Schedule {
  let library: Library
  let handle: OpaquePointer

  init(_ library: Library, bytes: [UInt8], functions: [swiftlr_function] = []) throws {
    var handle: OpaquePointer?
    let status = withBytes(bytes) {
      library.scheduleCreate($0, $1, functions, functions.count, &handle)
    }
    if status != SWIFTLR_OK { #expect(handle == nil, "written after an error") }
    try library.check(status)
    self.library = library
    self.handle = try #require(handle)
  }

  convenience init(_ library: Library, _ spec: String, functions: [swiftlr_function] = []) throws {
    try self.init(library, bytes: Array(spec.utf8), functions: functions)
  }

  deinit { library.scheduleFree(handle) }

  func value(_ base: Double, at position: Double) throws -> Double {
    var value = 0.0
    try library.check(library.scheduleValue(handle, base, position, &value))
    return value
  }

  func curve(_ name: String) throws -> Schedule {
    var curve: OpaquePointer?
    try library.check(library.scheduleCurve(handle, name, &curve))
    return Schedule(library, handle: try #require(curve))
  }

  private init(_ library: Library, handle: OpaquePointer) {
    self.library = library
    self.handle = handle
  }

  func fingerprint() throws -> UInt64 {
    var fingerprint: UInt64 = 0
    try library.check(library.scheduleFingerprint(handle, &fingerprint))
    return fingerprint
  }

  func spec() throws -> String { try library.text { library.scheduleSpec(handle, $0, $1, $2) } }
}

/// A scheduler, and the rates of the optimizer that it belongs to.
final class Scheduler {
  let library: Library
  let handle: OpaquePointer
  var rates: [Double]

  init(_ schedule: Schedule, form: Int32 = SWIFTLR_FORM_CHAIN, rates: [Double] = [0.1, 0.2]) throws
  {
    var handle: OpaquePointer?
    library = schedule.library
    self.rates = rates
    let status = library.schedulerCreate(schedule.handle, form, &self.rates, rates.count, &handle)
    try library.check(status)
    self.handle = try #require(handle)
  }

  init(_ library: Library, checkpoint: String, functions: [swiftlr_function] = []) throws {
    var handle: OpaquePointer?
    let status = withBytes(Array(checkpoint.utf8)) {
      library.schedulerRestore($0, $1, functions, functions.count, &handle)
    }
    if status != SWIFTLR_OK { #expect(handle == nil, "written after an error") }
    try library.check(status)
    self.library = library
    self.handle = try #require(handle)
    var count = 0
    try library.check(library.schedulerGroupCount(handle, &count))
    rates = Array(repeating: 0, count: count)
    try library.check(library.schedulerLastLR(handle, &rates, count))
  }

  deinit { library.schedulerFree(handle) }

  func step() throws { try library.check(library.schedulerStep(handle, &rates, rates.count)) }

  func step(to epoch: Double) throws {
    try library.check(library.schedulerStepTo(handle, epoch, &rates, rates.count))
  }

  func step(metric: Double) throws {
    try library.check(library.schedulerStepMetric(handle, metric, &rates, rates.count))
  }

  func momentum() throws -> [Double] { try values("momentum") }

  func values(_ name: String) throws -> [Double] {
    var values = rates
    try library.check(library.schedulerLastValues(handle, name, &values, values.count))
    return values
  }

  func setBase(_ name: String, _ values: [Double]) throws {
    try library.check(library.schedulerSetBase(handle, name, values, values.count))
  }

  func valueNames() throws -> String {
    try library.text { library.schedulerValueNames(handle, $0, $1, $2) }
  }

  func load(_ state: [UInt8]) throws {
    try library.check(withBytes(state) { library.schedulerLoadState(handle, $0, $1) })
  }

  func load(_ state: String) throws { try load(Array(state.utf8)) }

  func state() throws -> String { try library.text { library.schedulerState(handle, $0, $1, $2) } }

  func checkpoint() throws -> String {
    try library.text { library.schedulerCheckpoint(handle, $0, $1, $2) }
  }
}

/// One spec of every type, and what else these tests need of it.
enum Sample {
  /// A range test after its first step.
  static let sweep = #"""
    {"format": "swiftlr.finder", "version": 1, "plan": {"start_lr": null, "end_lr": 10, \#
    "num_iter": 100, "step_mode": "exp", "convention": "ignite", "smooth_f": 0.05, \#
    "diverge_th": null, "group": null}, "lrs": [0.1, 0.2], "losses": [1.0]}
    """#

  /// A spec under a name that is short enough to be printed for each test.
  struct Named: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let spec: String
  }

  static func named(_ specs: [String]) -> [Named] {
    specs.enumerated().map { i, spec in
      let type = spec.firstMatch(of: /"type": "([^"]*)"/).map { String($0.1) } ?? ""
      return Named(testDescription: "\(i), \(type)", spec: spec)
    }
  }

  static let step = #"{"type": "torch.StepLR", "step_size": 3}"#
  static let cosine = #"{"type": "torch.CosineAnnealingLR", "T_max": 10, "eta_min": 0.001}"#
  static let linear = #"{"type": "torch.LinearLR", "total_iters": 4}"#
  static let lambda = #"{"type": "torch.LambdaLR", "lr_lambda": "half"}"#

  /// Those that need no function of the caller's.
  static let all = named(specs)
  static let specs = [
    step, cosine, linear,
    #"{"type": "torch.ConstantLR", "factor": 0.5, "total_iters": 3}"#,
    #"{"type": "torch.ExponentialLR", "gamma": 0.9}"#,
    #"{"type": "torch.PolynomialLR", "total_iters": 8, "power": 2}"#,
    #"{"type": "torch.SequentialLR", "schedules": [\#(linear), \#(cosine)], "milestones": [4]}"#,
    #"{"type": "torch.MultiStepLR", "milestones": [2, 5, 5]}"#,
    #"{"type": "torch.CosineAnnealingWarmRestarts", "T_0": 3, "T_mult": 2}"#,
    cycle, oneCycle,
    #"{"type": "torch.SWALR", "swa_lr": [0.05, 0.01], "anneal_epochs": 4}"#,
    #"{"type": "torch.ChainedScheduler", "schedules": [\#(linear), \#(cosine)]}"#,
    nested,
    #"{"type": "swiftlr.constant"}"#,
  ]
  static let cycle =
    #"{"type": "torch.CyclicLR", "base_lr": 0.01, "max_lr": 0.1, "step_size_up": 3}"#
  static let oneCycle = #"{"type": "torch.OneCycleLR", "max_lr": 0.1, "total_steps": 5000}"#
  /// With values of the name that `oneCycle` has, too.
  static let curves =
    #"{"type": "swiftlr.curves", "curves": {"lr": \#(step), "momentum": \#(cosine)}}"#
  static let plateau = #"{"type": "torch.ReduceLROnPlateau", "factor": 0.5, "patience": 0}"#
  /// Compositions in compositions, as torch accepts them.
  static let nested = """
    {"type": "torch.SequentialLR", "milestones": [5], "schedules": [
      {"type": "torch.ChainedScheduler", "schedules": [\(linear),
        {"type": "torch.SequentialLR", "milestones": [2], "schedules": [\(step), \(cycle)]}]},
      \(cosine)]}
    """
  /// Those in double precision.
  static let doubleForms = [SWIFTLR_FORM_CLOSED, SWIFTLR_FORM_CHAIN]
  static let forms = [SWIFTLR_FORM_CLOSED, SWIFTLR_FORM_CHAIN, SWIFTLR_FORM_CHAIN_FLOAT32]
}
