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
  /// The functions that are loaded below: every one that the tests can call.
  let names: Set<String>

  let version: @convention(c) () -> Text
  let abi: @convention(c) () -> Int32
  let statusName: @convention(c) (Status) -> Text
  let lastError: @convention(c) () -> Text

  let scheduleCreate: @convention(c) (Text, Int, Functions, Int, Out) -> Status
  let scheduleFree: @convention(c) (Handle) -> Void
  let scheduleValue: @convention(c) (Handle, Double, Double, Rates) -> Status
  let scheduleFill: @convention(c) (Handle, Double, Double, Double, Rates, Int) -> Status
  let scheduleFillFloat:
    @convention(c) (Handle, Double, Double, Double, UnsafeMutablePointer<Float>?, Int) -> Status
  let scheduleNextChange: @convention(c) (Handle, Double, Double, Rates) -> Status
  let scheduleExplain: @convention(c) (Handle, Double, Double, Buffer, Int, Size) -> Status
  let scheduleSpec: @convention(c) (Handle, Buffer, Int, Size) -> Status
  let scheduleFingerprint: @convention(c) (Handle, UnsafeMutablePointer<UInt64>?) -> Status
  let scheduleCurve: @convention(c) (Handle, Text, Out) -> Status

  let specResolve: @convention(c) (Text, Int, Text, Int, Buffer, Int, Size) -> Status

  let scheduleConstant: @convention(c) (Out) -> Status
  let scheduleStep: @convention(c) (Int64, Double, Out) -> Status
  let scheduleMultiStep: @convention(c) (UnsafePointer<Int64>?, Int, Double, Out) -> Status
  let scheduleExponential: @convention(c) (Double, Out) -> Status
  let schedulePolynomial: @convention(c) (Int64, Double, Out) -> Status
  let scheduleCosine: @convention(c) (Int64, Double, Out) -> Status
  let scheduleWarmRestarts: @convention(c) (Int64, Int64, Double, Out) -> Status
  let scheduleOneCycle: @convention(c) (Double, Int64, Double, Double, Double, Out) -> Status
  let scheduleCyclic: @convention(c) (Double, Double, Int64, Int64, Out) -> Status
  let scheduleWarmupCosine: @convention(c) (Int64, Int64, Double, Out) -> Status
  let scheduleWsd: @convention(c) (Int64, Int64, Int64, Double, Out) -> Status
  let scheduleInverseSqrt: @convention(c) (Int64, Int64, Out) -> Status
  let schedulePlateau: @convention(c) (Int32, Double, Int64, Double, Out) -> Status

  let types: @convention(c) (Buffer, Int, Size) -> Status

  let schedulerCreate: @convention(c) (Handle, Int32, Rates, Int, Out) -> Status
  let schedulerClone: @convention(c) (Handle, Out) -> Status
  let schedulerFree: @convention(c) (Handle) -> Void
  let schedulerStep: @convention(c) (Handle, Rates, Int) -> Status
  let schedulerStepTo: @convention(c) (Handle, Double, Rates, Int) -> Status
  let schedulerStepMetric: @convention(c) (Handle, Double, Rates, Int) -> Status
  let schedulerLastEpoch: @convention(c) (Handle, Rates) -> Status
  let schedulerStepCount: @convention(c) (Handle, UnsafeMutablePointer<Int64>?) -> Status
  let schedulerLastLR: @convention(c) (Handle, Rates, Int) -> Status
  let schedulerLastValues: @convention(c) (Handle, Text, Rates, Int) -> Status
  let schedulerGroupCount: @convention(c) (Handle, Size) -> Status
  let schedulerValueNames: @convention(c) (Handle, Buffer, Int, Size) -> Status
  let schedulerSetBase: @convention(c) (Handle, Text, UnsafePointer<Double>?, Int) -> Status

  let scheduleChange: @convention(c) (Handle, Text, Int, Out) -> Status
  let schedulerChange: @convention(c) (Handle, Text, Int, Out) -> Status

  let schedulerState: @convention(c) (Handle, Buffer, Int, Size) -> Status
  let schedulerLoadState: @convention(c) (Handle, Text, Int) -> Status
  let schedulerCheckpoint: @convention(c) (Handle, Buffer, Int, Size) -> Status
  let schedulerRestore: @convention(c) (Text, Int, Functions, Int, Out) -> Status
  let schedulerResume: @convention(c) (Text, Int, Handle, Int32, Out) -> Status

  init(path: String) throws {
    guard let library = dlopen(path, RTLD_NOW | RTLD_LOCAL) else {
      throw LoadError(description: dlerror().map { String(cString: $0) } ?? "no library at \(path)")
    }
    var loaded: Set<String> = []
    func symbol<Function>(_ name: String) throws -> Function {
      guard let address = dlsym(library, name) else {
        throw LoadError(description: "\(path) does not export \(name)")
      }
      loaded.insert(name)
      return unsafeBitCast(address, to: Function.self)
    }
    self.path = path
    version = try symbol("swiftlr_version")
    abi = try symbol("swiftlr_abi")
    statusName = try symbol("swiftlr_status_name")
    lastError = try symbol("swiftlr_last_error")
    scheduleCreate = try symbol("swiftlr_schedule_create")
    scheduleFree = try symbol("swiftlr_schedule_free")
    scheduleValue = try symbol("swiftlr_schedule_value")
    scheduleFill = try symbol("swiftlr_schedule_fill")
    scheduleFillFloat = try symbol("swiftlr_schedule_fill_float")
    scheduleNextChange = try symbol("swiftlr_schedule_next_change")
    scheduleExplain = try symbol("swiftlr_schedule_explain")
    scheduleSpec = try symbol("swiftlr_schedule_spec")
    scheduleFingerprint = try symbol("swiftlr_schedule_fingerprint")
    scheduleCurve = try symbol("swiftlr_schedule_curve")
    specResolve = try symbol("swiftlr_spec_resolve")
    scheduleConstant = try symbol("swiftlr_schedule_constant")
    scheduleStep = try symbol("swiftlr_schedule_step")
    scheduleMultiStep = try symbol("swiftlr_schedule_multi_step")
    scheduleExponential = try symbol("swiftlr_schedule_exponential")
    schedulePolynomial = try symbol("swiftlr_schedule_polynomial")
    scheduleCosine = try symbol("swiftlr_schedule_cosine")
    scheduleWarmRestarts = try symbol("swiftlr_schedule_warm_restarts")
    scheduleOneCycle = try symbol("swiftlr_schedule_one_cycle")
    scheduleCyclic = try symbol("swiftlr_schedule_cyclic")
    scheduleWarmupCosine = try symbol("swiftlr_schedule_warmup_cosine")
    scheduleWsd = try symbol("swiftlr_schedule_wsd")
    scheduleInverseSqrt = try symbol("swiftlr_schedule_inverse_sqrt")
    schedulePlateau = try symbol("swiftlr_schedule_plateau")
    types = try symbol("swiftlr_types")
    schedulerCreate = try symbol("swiftlr_scheduler_create")
    schedulerClone = try symbol("swiftlr_scheduler_clone")
    schedulerFree = try symbol("swiftlr_scheduler_free")
    schedulerStep = try symbol("swiftlr_scheduler_step")
    schedulerStepTo = try symbol("swiftlr_scheduler_step_to")
    schedulerStepMetric = try symbol("swiftlr_scheduler_step_metric")
    schedulerLastEpoch = try symbol("swiftlr_scheduler_last_epoch")
    schedulerStepCount = try symbol("swiftlr_scheduler_step_count")
    schedulerLastLR = try symbol("swiftlr_scheduler_last_lr")
    schedulerLastValues = try symbol("swiftlr_scheduler_last_values")
    schedulerGroupCount = try symbol("swiftlr_scheduler_group_count")
    schedulerValueNames = try symbol("swiftlr_scheduler_value_names")
    schedulerSetBase = try symbol("swiftlr_scheduler_set_base")
    scheduleChange = try symbol("swiftlr_schedule_change")
    schedulerChange = try symbol("swiftlr_scheduler_change")
    schedulerState = try symbol("swiftlr_scheduler_state")
    schedulerLoadState = try symbol("swiftlr_scheduler_load_state")
    schedulerCheckpoint = try symbol("swiftlr_scheduler_checkpoint")
    schedulerRestore = try symbol("swiftlr_scheduler_restore")
    schedulerResume = try symbol("swiftlr_scheduler_resume")
    names = loaded
  }

  struct LoadError: Error, CustomStringConvertible { let description: String }
}
