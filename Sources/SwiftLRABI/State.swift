import CSwiftLR
import SwiftLREngine

// The section "State" of swiftlr.h.

@_cdecl("swiftlr_scheduler_state") @implementation
public func swiftlr_scheduler_state(
  _ scheduler: OpaquePointer?, _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  return unsafe answer(object(scheduler, Scheduler.self).stateValue, buffer, capacity, needed)
}

@_cdecl("swiftlr_scheduler_load_state") @implementation
public func swiftlr_scheduler_load_state(
  _ scheduler: OpaquePointer?, _ state: UnsafePointer<CChar>?, _ length: Int
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  guard let state = unsafe state else { return reportNull("state") }
  do throws(Failure) {
    let value = unsafe try readJSON(state, length, "state")
    try unsafe object(scheduler, Scheduler.self).load(value)
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_scheduler_checkpoint") @implementation
public func swiftlr_scheduler_checkpoint(
  _ scheduler: OpaquePointer?, _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  return unsafe answer(object(scheduler, Scheduler.self).checkpoint, buffer, capacity, needed)
}

@_cdecl("swiftlr_scheduler_restore") @implementation
public func swiftlr_scheduler_restore(
  _ checkpoint: UnsafePointer<CChar>?, _ length: Int,
  _ functions: UnsafePointer<swiftlr_function>?, _ function_count: Int,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let checkpoint = unsafe checkpoint else { return reportNull("checkpoint") }
  guard let out = unsafe out else { return reportNull("out") }
  do throws(Failure) {
    let list = unsafe try SwiftLRABI.functions(functions, function_count)
    let value = unsafe try readJSON(checkpoint, length, "checkpoint")
    let scheduler = try Scheduler.restore(value, in: Context(functions: list))
    for function in list { function.adopt() }
    unsafe out.pointee = handle(scheduler)
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_scheduler_resume") @implementation
public func swiftlr_scheduler_resume(
  _ checkpoint: UnsafePointer<CChar>?, _ length: Int, _ schedule: OpaquePointer?, _ mismatch: Int32,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe resume(checkpoint, length, schedule, nil, nil, 0, mismatch, out)
}

@_cdecl("swiftlr_scheduler_resume_as") @implementation
public func swiftlr_scheduler_resume_as(
  _ checkpoint: UnsafePointer<CChar>?, _ length: Int, _ schedule: OpaquePointer?, _ form: Int32,
  _ lrs: UnsafePointer<Double>?, _ count: Int, _ mismatch: Int32,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  let form = form == SWIFTLR_FORM_SAVED ? nil : form
  return unsafe resume(checkpoint, length, schedule, form, lrs, count, mismatch, out)
}

@inline(never)
private func resume(
  _ checkpoint: UnsafePointer<CChar>?, _ length: Int, _ schedule: OpaquePointer?, _ form: Int32?,
  _ lrs: UnsafePointer<Double>?, _ count: Int, _ mismatch: Int32,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let checkpoint = unsafe checkpoint else { return reportNull("checkpoint") }
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  guard let out = unsafe out else { return reportNull("out") }
  do throws(Failure) {
    let policy = try checkedMismatch(mismatch)
    var wanted: Scheduler.Form?
    if let form { wanted = try checkedForm(form) }
    var initial: [Double]?
    if let lrs = unsafe lrs {
      initial = unsafe try initialRates(lrs, count)
    } else if count != 0 {
      return reportNull("lrs")
    }
    let value = unsafe try readJSON(checkpoint, length, "checkpoint")
    let scheduler = try Scheduler.resume(
      value, unsafe object(schedule, Schedule.self), policy, form: wanted, initial: initial)
    unsafe out.pointee = handle(scheduler)
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

private func checkedMismatch(_ mismatch: Int32) throws(Failure) -> Scheduler.Mismatch {
  switch mismatch {
  case SWIFTLR_MISMATCH_FAIL: return .fail
  case SWIFTLR_MISMATCH_KEEP: return .keep
  case SWIFTLR_MISMATCH_USE: return .use
  case SWIFTLR_MISMATCH_RESCALE: return .rescale
  default:
    throw Failure(
      .argument, at: "mismatch", mismatch.description + " is not allowed",
      "one of SWIFTLR_MISMATCH_, 0 to 3")
  }
}
