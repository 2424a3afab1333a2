import CSwiftLR
import SwiftLREngine

// The section "Operations" of swiftlr.h.

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
