import CSwiftLR
import SwiftLREngine

// The section "Schedulers of float rates" of swiftlr.h.

@_cdecl("swiftlr_scheduler_create_float") @implementation
public func swiftlr_scheduler_create_float(
  _ schedule: OpaquePointer?, _ form: Int32, _ lrs: UnsafeMutablePointer<Float>?, _ count: Int,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let lrs = unsafe lrs else { return reportNull("lrs") }
  // Another count fails before the doubles are read.
  let room = count > 0 && count <= 1 << 24 ? count : 0
  let doubles = UnsafeMutablePointer<Double>.allocate(capacity: room)
  defer { unsafe doubles.deallocate() }
  for i in 0..<room { unsafe doubles[i] = Double(lrs[i]) }
  let status = unsafe swiftlr_scheduler_create(schedule, form, doubles, count, out)
  if status == SWIFTLR_OK { for i in 0..<room { unsafe lrs[i] = Float(doubles[i]) } }
  return status
}

@_cdecl("swiftlr_scheduler_step_float") @implementation
public func swiftlr_scheduler_step_float(
  _ scheduler: OpaquePointer?, _ lrs: UnsafeMutablePointer<Float>?, _ count: Int
) -> Int32 {
  unsafe withDoubles(scheduler, lrs, count) { unsafe swiftlr_scheduler_step(scheduler, $0, count) }
}

@_cdecl("swiftlr_scheduler_step_to_float") @implementation
public func swiftlr_scheduler_step_to_float(
  _ scheduler: OpaquePointer?, _ epoch: Double, _ lrs: UnsafeMutablePointer<Float>?, _ count: Int
) -> Int32 {
  unsafe withDoubles(scheduler, lrs, count) {
    unsafe swiftlr_scheduler_step_to(scheduler, epoch, $0, count)
  }
}

@_cdecl("swiftlr_scheduler_step_metric_float") @implementation
public func swiftlr_scheduler_step_metric_float(
  _ scheduler: OpaquePointer?, _ metric: Double, _ lrs: UnsafeMutablePointer<Float>?, _ count: Int
) -> Int32 {
  unsafe withDoubles(scheduler, lrs, count) {
    unsafe swiftlr_scheduler_step_metric(scheduler, metric, $0, count)
  }
}

@_cdecl("swiftlr_scheduler_hold_float") @implementation
public func swiftlr_scheduler_hold_float(
  _ scheduler: OpaquePointer?, _ lrs: UnsafeMutablePointer<Float>?, _ count: Int
) -> Int32 {
  unsafe withDoubles(scheduler, lrs, count) { unsafe swiftlr_scheduler_hold(scheduler, $0, count) }
}

@_cdecl("swiftlr_scheduler_last_lr_float") @implementation
public func swiftlr_scheduler_last_lr_float(
  _ scheduler: OpaquePointer?, _ lrs: UnsafeMutablePointer<Float>?, _ count: Int
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  guard let lrs = unsafe lrs else { return reportNull("lrs") }
  return unsafe withObject(scheduler, Scheduler.self) { scheduler in
    guard count == scheduler.groupCount else { return reportGroups(count, scheduler) }
    for i in 0..<count { unsafe lrs[i] = Float(scheduler.lastLR(i)) }
    return SWIFTLR_OK
  }
}

/// Calls with doubles in place of the caller's floats, which receive what they are after a success. A float that is
/// the nearest to the rate that the scheduler gave stands for that rate.
@inline(never)
private func withDoubles(
  _ scheduler: OpaquePointer?, _ lrs: UnsafeMutablePointer<Float>?, _ count: Int,
  _ call: (UnsafeMutablePointer<Double>) -> Int32
) -> Int32 {
  guard let handle = unsafe scheduler else { return reportNull("scheduler") }
  guard let lrs = unsafe lrs else { return reportNull("lrs") }
  return unsafe withObject(handle, Scheduler.self) { scheduler in
    guard count == scheduler.groupCount else { return reportGroups(count, scheduler) }
    return unsafe scheduler.withRoom { doubles in
      for i in 0..<count {
        let last = scheduler.lastLR(i)
        unsafe doubles[i] = Float(last) == lrs[i] ? last : Double(lrs[i])
      }
      let status = unsafe call(doubles)
      if status == SWIFTLR_OK { for i in 0..<count { unsafe lrs[i] = Float(doubles[i]) } }
      return status
    }
  }
}
