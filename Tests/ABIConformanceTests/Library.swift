import CSwiftLR
import Foundation

/// A built library, reached as any program reaches one that it loads by itself.
struct Library: Sendable {
  typealias Status = Int32
  typealias Handle = OpaquePointer?
  typealias Functions = UnsafePointer<swiftlr_function>?
  typealias Out = UnsafeMutablePointer<OpaquePointer?>?
  typealias Rates = UnsafeMutablePointer<Double>?
  typealias Text = UnsafePointer<CChar>?
  typealias Buffer = UnsafeMutablePointer<CChar>?
  typealias Size = UnsafeMutablePointer<Int>?

  let path: String
  /// The address that `dlopen` gave. It stays open.
  private let library: UInt

  init(path: String) throws {
    guard let library = dlopen(path, RTLD_NOW | RTLD_LOCAL) else {
      throw LoadError(description: dlerror().map { String(cString: $0) } ?? "no library at \(path)")
    }
    self.path = path
    self.library = UInt(bitPattern: library)
  }

  struct LoadError: Error, CustomStringConvertible { let description: String }

  /// Any function that the library exports.
  func address(of name: String) -> UnsafeMutableRawPointer? {
    dlsym(UnsafeMutableRawPointer(bitPattern: library), name)
  }

  private func symbol<Function>(_ name: String) -> Function {
    guard let address = address(of: name) else { fatalError("\(name): missing in \(path)") }
    return unsafeBitCast(address, to: Function.self)
  }

  // The functions that tests call by hand. `EveryFunctionTests` finds all of them in the header.

  var version: @convention(c) () -> Text { symbol("swiftlr_version") }
  var abi: @convention(c) () -> Int32 { symbol("swiftlr_abi") }
  var statusName: @convention(c) (Status) -> Text { symbol("swiftlr_status_name") }
  var lastError: @convention(c) () -> Text { symbol("swiftlr_last_error") }

  var scheduleCreate: @convention(c) (Text, Int, Functions, Int, Out) -> Status {
    symbol("swiftlr_schedule_create")
  }
  var scheduleFree: @convention(c) (Handle) -> Void { symbol("swiftlr_schedule_free") }
  var scheduleValue: @convention(c) (Handle, Double, Double, Rates) -> Status {
    symbol("swiftlr_schedule_value")
  }
  var scheduleFill: @convention(c) (Handle, Double, Double, Double, Rates, Int) -> Status {
    symbol("swiftlr_schedule_fill")
  }
  var scheduleSpec: @convention(c) (Handle, Buffer, Int, Size) -> Status {
    symbol("swiftlr_schedule_spec")
  }
  var scheduleFingerprint: @convention(c) (Handle, UnsafeMutablePointer<UInt64>?) -> Status {
    symbol("swiftlr_schedule_fingerprint")
  }
  var scheduleCurve: @convention(c) (Handle, Text, Out) -> Status {
    symbol("swiftlr_schedule_curve")
  }

  var specResolve: @convention(c) (Text, Int, Text, Int, Buffer, Int, Size) -> Status {
    symbol("swiftlr_spec_resolve")
  }

  var scheduleConstant: @convention(c) (Out) -> Status { symbol("swiftlr_schedule_constant") }
  var scheduleStep: @convention(c) (Int64, Double, Out) -> Status {
    symbol("swiftlr_schedule_step")
  }
  var scheduleMultiStep: @convention(c) (UnsafePointer<Int64>?, Int, Double, Out) -> Status {
    symbol("swiftlr_schedule_multi_step")
  }
  var scheduleExponential: @convention(c) (Double, Out) -> Status {
    symbol("swiftlr_schedule_exponential")
  }
  var schedulePolynomial: @convention(c) (Int64, Double, Out) -> Status {
    symbol("swiftlr_schedule_polynomial")
  }
  var scheduleCosine: @convention(c) (Int64, Double, Out) -> Status {
    symbol("swiftlr_schedule_cosine")
  }
  var scheduleWarmRestarts: @convention(c) (Int64, Int64, Double, Out) -> Status {
    symbol("swiftlr_schedule_warm_restarts")
  }
  var scheduleOneCycle: @convention(c) (Double, Int64, Double, Double, Double, Out) -> Status {
    symbol("swiftlr_schedule_one_cycle")
  }
  var scheduleCyclic: @convention(c) (Double, Double, Int64, Int64, Out) -> Status {
    symbol("swiftlr_schedule_cyclic")
  }
  var scheduleWarmupCosine: @convention(c) (Int64, Int64, Double, Out) -> Status {
    symbol("swiftlr_schedule_warmup_cosine")
  }
  var scheduleWsd: @convention(c) (Int64, Int64, Int64, Double, Out) -> Status {
    symbol("swiftlr_schedule_wsd")
  }
  var scheduleInverseSqrt: @convention(c) (Int64, Int64, Out) -> Status {
    symbol("swiftlr_schedule_inverse_sqrt")
  }
  var schedulePlateau: @convention(c) (Int32, Double, Int64, Double, Out) -> Status {
    symbol("swiftlr_schedule_plateau")
  }

  var schedulerCreate: @convention(c) (Handle, Int32, Rates, Int, Out) -> Status {
    symbol("swiftlr_scheduler_create")
  }
  var schedulerClone: @convention(c) (Handle, Out) -> Status { symbol("swiftlr_scheduler_clone") }
  var finderCreate: @convention(c) (Text, Int, Rates, Int, Out) -> Status {
    symbol("swiftlr_finder_create")
  }
  var finderFree: @convention(c) (Handle) -> Void { symbol("swiftlr_finder_free") }
  var schedulerFree: @convention(c) (Handle) -> Void { symbol("swiftlr_scheduler_free") }
  var schedulerStep: @convention(c) (Handle, Rates, Int) -> Status {
    symbol("swiftlr_scheduler_step")
  }
  var schedulerStepTo: @convention(c) (Handle, Double, Rates, Int) -> Status {
    symbol("swiftlr_scheduler_step_to")
  }
  var schedulerStepMetric: @convention(c) (Handle, Double, Rates, Int) -> Status {
    symbol("swiftlr_scheduler_step_metric")
  }
  var schedulerHold: @convention(c) (Handle, Rates, Int) -> Status {
    symbol("swiftlr_scheduler_hold")
  }
  var schedulerLastEpoch: @convention(c) (Handle, Rates) -> Status {
    symbol("swiftlr_scheduler_last_epoch")
  }
  var schedulerStepCount: @convention(c) (Handle, UnsafeMutablePointer<Int64>?) -> Status {
    symbol("swiftlr_scheduler_step_count")
  }
  var schedulerLastLR: @convention(c) (Handle, Rates, Int) -> Status {
    symbol("swiftlr_scheduler_last_lr")
  }
  var schedulerLastValues: @convention(c) (Handle, Text, Rates, Int) -> Status {
    symbol("swiftlr_scheduler_last_values")
  }
  var schedulerGroupCount: @convention(c) (Handle, Size) -> Status {
    symbol("swiftlr_scheduler_group_count")
  }
  var schedulerValueNames: @convention(c) (Handle, Buffer, Int, Size) -> Status {
    symbol("swiftlr_scheduler_value_names")
  }
  var schedulerSetBase: @convention(c) (Handle, Text, UnsafePointer<Double>?, Int) -> Status {
    symbol("swiftlr_scheduler_set_base")
  }

  var schedulerState: @convention(c) (Handle, Buffer, Int, Size) -> Status {
    symbol("swiftlr_scheduler_state")
  }
  var schedulerLoadState: @convention(c) (Handle, Text, Int) -> Status {
    symbol("swiftlr_scheduler_load_state")
  }
  var schedulerCheckpoint: @convention(c) (Handle, Buffer, Int, Size) -> Status {
    symbol("swiftlr_scheduler_checkpoint")
  }
  var schedulerRestore: @convention(c) (Text, Int, Functions, Int, Out) -> Status {
    symbol("swiftlr_scheduler_restore")
  }
}
