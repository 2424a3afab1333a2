import CSwiftLR
import SwiftLREngine

// The section "Schedulers" of swiftlr.h.

@_cdecl("swiftlr_scheduler_create") @implementation
public func swiftlr_scheduler_create(
  _ schedule: OpaquePointer?, _ form: Int32, _ lrs: UnsafeMutablePointer<Double>?, _ count: Int,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  guard let lrs = unsafe lrs else { return reportNull("lrs") }
  guard let out = unsafe out else { return reportNull("out") }
  do throws(Failure) {
    let form = try checkedForm(form)
    let initial = unsafe try initialRates(lrs, count)
    let scheduler = try Scheduler.start(
      unsafe object(schedule, Schedule.self), form, initial: initial)
    for i in 0..<count { unsafe lrs[i] = scheduler.lastLR(i) }
    unsafe out.pointee = handle(scheduler)
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@inline(never)
func initialRates(_ lrs: UnsafePointer<Double>, _ count: Int) throws(Failure) -> [Double] {
  if count > 0 && count <= 1 << 24 {
    return unsafe Array(UnsafeBufferPointer(start: lrs, count: count))
  }
  throw Failure(
    .argument, at: "count", UInt(bitPattern: count).description + " is not allowed",
    "a number of groups from 1 to 16777216")
}

func checkedForm(_ form: Int32) throws(Failure) -> Scheduler.Form {
  switch form {
  case SWIFTLR_FORM_CLOSED: return .closed
  case SWIFTLR_FORM_CHAIN: return .chain
  case SWIFTLR_FORM_CHAIN_FLOAT32: return .chainFloat32
  default:
    throw Failure(
      .argument, at: "form", form.description + " is not allowed",
      "SWIFTLR_FORM_CLOSED (0), SWIFTLR_FORM_CHAIN (1) or SWIFTLR_FORM_CHAIN_FLOAT32 (2)")
  }
}

@_cdecl("swiftlr_scheduler_clone") @implementation
public func swiftlr_scheduler_clone(
  _ scheduler: OpaquePointer?, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  guard let out = unsafe out else { return reportNull("out") }
  do throws(Failure) {
    unsafe out.pointee = handle(try object(scheduler, Scheduler.self).copy())
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_scheduler_free") @implementation
public func swiftlr_scheduler_free(_ scheduler: OpaquePointer?) {
  unsafe free(scheduler, Scheduler.self)
}

@_cdecl("swiftlr_scheduler_step") @implementation @_optimize(speed)
public func swiftlr_scheduler_step(
  _ scheduler: OpaquePointer?, _ lrs: UnsafeMutablePointer<Double>?, _ count: Int
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  guard let lrs = unsafe lrs else { return reportNull("lrs") }
  return unsafe withObject(scheduler, Scheduler.self) { scheduler in
    guard count == scheduler.groupCount else { return reportGroups(count, scheduler) }
    do throws(EvaluationError) {
      try unsafe scheduler.step(LentRates(lrs))
      return SWIFTLR_OK
    } catch {
      return reportStep(error, scheduler)
    }
  }
}

@_cdecl("swiftlr_scheduler_step_to") @implementation
public func swiftlr_scheduler_step_to(
  _ scheduler: OpaquePointer?, _ epoch: Double, _ lrs: UnsafeMutablePointer<Double>?, _ count: Int
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  guard let lrs = unsafe lrs else { return reportNull("lrs") }
  return unsafe withObject(scheduler, Scheduler.self) { scheduler in
    guard count == scheduler.groupCount else { return reportGroups(count, scheduler) }
    do throws(Failure) {
      try unsafe scheduler.step(toEpoch: epoch, LentRates(lrs))
      return SWIFTLR_OK
    } catch {
      return report(error)
    }
  }
}

@_cdecl("swiftlr_scheduler_step_metric") @implementation
public func swiftlr_scheduler_step_metric(
  _ scheduler: OpaquePointer?, _ metric: Double, _ lrs: UnsafeMutablePointer<Double>?, _ count: Int
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  guard let lrs = unsafe lrs else { return reportNull("lrs") }
  return unsafe withObject(scheduler, Scheduler.self) { scheduler in
    guard count == scheduler.groupCount else { return reportGroups(count, scheduler) }
    do throws(EvaluationError) {
      try unsafe scheduler.step(metric: metric, LentRates(lrs))
      return SWIFTLR_OK
    } catch {
      return reportStep(error, scheduler)
    }
  }
}

@_cdecl("swiftlr_scheduler_last_values") @implementation
public func swiftlr_scheduler_last_values(
  _ scheduler: OpaquePointer?, _ name: UnsafePointer<CChar>?,
  _ values: UnsafeMutablePointer<Double>?, _ count: Int
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  guard let name = unsafe name else { return reportNull("name") }
  guard let values = unsafe values else { return reportNull("values") }
  return unsafe withObject(scheduler, Scheduler.self) { scheduler in
    let curve = unsafe curve(named: name, scheduler)
    guard unsafe curve != nil || scheduler.drivesMomentum && isText(name, "momentum") else {
      return unsafe reportName(name, scheduler.valueNames)
    }
    guard count == scheduler.groupCount else { return reportGroups(count, scheduler) }
    for i in 0..<count { unsafe values[i] = curve?.last(i) ?? scheduler.lastMomentum(i) }
    return SWIFTLR_OK
  }
}

private func curve(named name: UnsafePointer<CChar>, _ scheduler: Scheduler) -> CurveValues? {
  scheduler.curves.first { curve in
    for (i, byte) in curve.chars.enumerated() {
      if unsafe UInt8(bitPattern: name[i]) != byte { return false }
    }
    return true
  }
}

@_cdecl("swiftlr_scheduler_value_names") @implementation
public func swiftlr_scheduler_value_names(
  _ scheduler: OpaquePointer?, _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  let names = unsafe object(scheduler, Scheduler.self).valueNames.map { Value.string($0) }
  return unsafe answer(.list(names), buffer, capacity, needed)
}

@_cdecl("swiftlr_scheduler_value_name") @implementation
public func swiftlr_scheduler_value_name(
  _ scheduler: OpaquePointer?, _ index: Int, _ buffer: UnsafeMutablePointer<CChar>?,
  _ capacity: Int, _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  let names = unsafe object(scheduler, Scheduler.self).valueNames
  return unsafe answer(index, of: names, buffer, capacity, needed)
}

@_cdecl("swiftlr_scheduler_set_base") @implementation
public func swiftlr_scheduler_set_base(
  _ scheduler: OpaquePointer?, _ name: UnsafePointer<CChar>?,
  _ values: UnsafePointer<Double>?, _ count: Int
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  guard let name = unsafe name else { return reportNull("name") }
  guard let values = unsafe values else { return reportNull("values") }
  return unsafe withObject(scheduler, Scheduler.self) { scheduler in
    guard let curve = unsafe curve(named: name, scheduler) else {
      return unsafe reportName(name, scheduler.valueNames)
    }
    guard count == scheduler.groupCount else { return reportGroups(count, scheduler) }
    do throws(Failure) {
      try unsafe scheduler.setBase(curve, LentRates(UnsafeMutablePointer(mutating: values)))
      return SWIFTLR_OK
    } catch {
      return report(error)
    }
  }
}

@_cdecl("swiftlr_scheduler_last_lr") @implementation
public func swiftlr_scheduler_last_lr(
  _ scheduler: OpaquePointer?, _ lrs: UnsafeMutablePointer<Double>?, _ count: Int
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  guard let lrs = unsafe lrs else { return reportNull("lrs") }
  return unsafe withObject(scheduler, Scheduler.self) { scheduler in
    guard count == scheduler.groupCount else { return reportGroups(count, scheduler) }
    for i in 0..<count { unsafe lrs[i] = scheduler.lastLR(i) }
    return SWIFTLR_OK
  }
}

@inline(never)
private func reportStep(_ error: EvaluationError, _ scheduler: Scheduler) -> Int32 {
  report(error.failure(at: scheduler.lastEpoch + 1))
}

@inline(never)
func reportGroups(_ count: Int, _ scheduler: Scheduler) -> Int32 {
  report(
    Failure(
      .count, at: "count", UInt(bitPattern: count).description + " is not allowed",
      scheduler.groupCount.description + ", the number of groups of this scheduler"))
}

@_cdecl("swiftlr_scheduler_hold") @implementation
public func swiftlr_scheduler_hold(
  _ scheduler: OpaquePointer?, _ lrs: UnsafeMutablePointer<Double>?, _ count: Int
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  guard let lrs = unsafe lrs else { return reportNull("lrs") }
  return unsafe withObject(scheduler, Scheduler.self) { scheduler in
    guard count == scheduler.groupCount else { return reportGroups(count, scheduler) }
    do throws(EvaluationError) {
      try unsafe scheduler.hold(LentRates(lrs))
      return SWIFTLR_OK
    } catch {
      return reportStep(error, scheduler)
    }
  }
}

@_cdecl("swiftlr_scheduler_last_epoch") @implementation
public func swiftlr_scheduler_last_epoch(
  _ scheduler: OpaquePointer?, _ epoch: UnsafeMutablePointer<Double>?
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  guard let epoch = unsafe epoch else { return reportNull("epoch") }
  unsafe epoch.pointee = object(scheduler, Scheduler.self).lastEpoch
  return SWIFTLR_OK
}

@_cdecl("swiftlr_scheduler_step_count") @implementation
public func swiftlr_scheduler_step_count(
  _ scheduler: OpaquePointer?, _ steps: UnsafeMutablePointer<Int64>?
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  guard let steps = unsafe steps else { return reportNull("steps") }
  unsafe steps.pointee = object(scheduler, Scheduler.self).stepCount
  return SWIFTLR_OK
}

@_cdecl("swiftlr_scheduler_group_count") @implementation
public func swiftlr_scheduler_group_count(
  _ scheduler: OpaquePointer?, _ count: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let scheduler = unsafe scheduler else { return reportNull("scheduler") }
  guard let count = unsafe count else { return reportNull("count") }
  unsafe count.pointee = object(scheduler, Scheduler.self).groupCount
  return SWIFTLR_OK
}
