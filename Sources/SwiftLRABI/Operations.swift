import CSwiftLR
import SwiftLREngine

// The sections "Operations" and "Groups that change during a run" of swiftlr.h.

@_cdecl("swiftlr_schedule_change") @implementation
public func swiftlr_schedule_change(
  _ schedule: OpaquePointer?, _ operation: UnsafePointer<CChar>?, _ length: Int,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  guard let operation = unsafe operation else { return reportNull("operation") }
  guard let out = unsafe out else { return reportNull("out") }
  do throws(Failure) {
    let value = unsafe try readJSON(operation, length, "operation")
    unsafe out.pointee = handle(try object(schedule, Schedule.self).changed(by: value))
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_scheduler_change") @implementation
public func swiftlr_scheduler_change(
  _ scheduler: OpaquePointer?, _ operation: UnsafePointer<CChar>?, _ length: Int,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  guard let operation = unsafe operation else { return reportNull("operation") }
  guard let out = unsafe out else { return reportNull("out") }
  do throws(Failure) {
    let value = unsafe try readJSON(operation, length, "operation")
    unsafe out.pointee = handle(try object(scheduler, Scheduler.self).changed(by: value))
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_scheduler_rebase") @implementation
public func swiftlr_scheduler_rebase(
  _ scheduler: OpaquePointer?, _ lrs: UnsafePointer<Double>?, _ count: Int,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  guard let lrs = unsafe lrs else { return reportNull("lrs") }
  guard let out = unsafe out else { return reportNull("out") }
  do throws(Failure) {
    let initial = unsafe try initialRates(lrs, count)
    unsafe out.pointee = handle(try object(scheduler, Scheduler.self).rebased(initial))
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}
