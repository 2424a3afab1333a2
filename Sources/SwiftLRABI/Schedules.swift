import CSwiftLR
import SwiftLREngine

// The section "Schedules" of swiftlr.h.

@_cdecl("swiftlr_schedule_create") @implementation
public func swiftlr_schedule_create(
  _ spec: UnsafePointer<CChar>?, _ length: Int, _ functions: UnsafePointer<swiftlr_function>?,
  _ function_count: Int, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let spec = unsafe spec else { return reportNull("spec") }
  guard let out = unsafe out else { return reportNull("out") }
  do throws(Failure) {
    let list = unsafe try SwiftLRABI.functions(functions, function_count)
    let value = unsafe try readJSON(spec, length, "spec")
    let schedule = try Schedule.read(value, at: "", in: Context(functions: list))
    for function in list { function.adopt() }
    unsafe out.pointee = handle(schedule)
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_schedule_free") @implementation
public func swiftlr_schedule_free(_ schedule: OpaquePointer?) {
  unsafe free(schedule, Schedule.self)
}

@_cdecl("swiftlr_schedule_value") @implementation
public func swiftlr_schedule_value(
  _ schedule: OpaquePointer?, _ base: Double, _ position: Double,
  _ value: UnsafeMutablePointer<Double>?
) -> Int32 {
  unsafe swiftlr_schedule_group_value(schedule, 0, base, position, value)
}

@_cdecl("swiftlr_schedule_group_value") @implementation
public func swiftlr_schedule_group_value(
  _ schedule: OpaquePointer?, _ group: Int, _ base: Double, _ position: Double,
  _ value: UnsafeMutablePointer<Double>?
) -> Int32 {
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  guard let value = unsafe value else { return reportNull("value") }
  do throws(Failure) {
    unsafe value.pointee = try object(schedule, Schedule.self).value(
      base: base, position: position, group: group)
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_schedule_group_count") @implementation
public func swiftlr_schedule_group_count(
  _ schedule: OpaquePointer?, _ count: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  guard let count = unsafe count else { return reportNull("count") }
  unsafe count.pointee = object(schedule, Schedule.self).groupCount ?? 0
  return SWIFTLR_OK
}

@_cdecl("swiftlr_schedule_fill") @implementation
public func swiftlr_schedule_fill(
  _ schedule: OpaquePointer?, _ base: Double, _ first: Double, _ stride: Double,
  _ values: UnsafeMutablePointer<Double>?, _ count: Int
) -> Int32 {
  unsafe fill(schedule, base, first, stride, UnsafeMutableRawPointer(values), count, bytes: 8)
}

@_cdecl("swiftlr_schedule_group_fill") @implementation
public func swiftlr_schedule_group_fill(
  _ schedule: OpaquePointer?, _ group: Int, _ base: Double, _ first: Double, _ stride: Double,
  _ values: UnsafeMutablePointer<Double>?, _ count: Int
) -> Int32 {
  unsafe fill(
    schedule, base, first, stride, UnsafeMutableRawPointer(values), count, bytes: 8, group: group)
}

@_cdecl("swiftlr_schedule_fill_float") @implementation
public func swiftlr_schedule_fill_float(
  _ schedule: OpaquePointer?, _ base: Double, _ first: Double, _ stride: Double,
  _ values: UnsafeMutablePointer<Float>?, _ count: Int
) -> Int32 {
  unsafe fill(schedule, base, first, stride, UnsafeMutableRawPointer(values), count, bytes: 4)
}

/// Fills an array of doubles, which take 8 bytes each, or of floats, which take 4.
@inline(never)
private func fill(
  _ schedule: OpaquePointer?, _ base: Double, _ first: Double, _ stride: Double,
  _ values: UnsafeMutableRawPointer?, _ count: Int, bytes: UInt, group: Int = 0
) -> Int32 {
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  guard let values = unsafe values else { return reportNull("values") }
  guard let count = checked(count) else { return reportSize(count, "count") }
  // A misaligned pointer is undefined in C, and Swift's spans end the process for it.
  if UInt(bitPattern: values) % bytes != 0 {
    return report(
      Failure(
        .argument, at: "values", "a misaligned pointer is not allowed", "an address of numbers"))
  }
  do throws(Failure) {
    let schedule = unsafe object(schedule, Schedule.self)
    if bytes == 4 {
      let floats = unsafe values.assumingMemoryBound(to: Float.self)
      try schedule.forEach(count, base: base, first: first, stride: stride) {
        unsafe floats[$0] = Float($1)
      }
    } else {
      var span = unsafe MutableSpan(
        _unsafeStart: values.assumingMemoryBound(to: Double.self), count: count)
      try schedule.fill(&span, base: base, first: first, stride: stride, group: group)
    }
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_schedule_curve") @implementation
public func swiftlr_schedule_curve(
  _ schedule: OpaquePointer?, _ name: UnsafePointer<CChar>?,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  guard let name = unsafe name else { return reportNull("name") }
  guard let out = unsafe out else { return reportNull("out") }
  let object = unsafe object(schedule, Schedule.self)
  do throws(Failure) {
    guard let curve = try object.curve(alone: unsafe text(ofChars: name)) else {
      return unsafe reportName(name, object.curveNames)
    }
    unsafe out.pointee = handle(curve)
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_schedule_next_change") @implementation
public func swiftlr_schedule_next_change(
  _ schedule: OpaquePointer?, _ base: Double, _ position: Double,
  _ next: UnsafeMutablePointer<Double>?
) -> Int32 {
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  guard let next = unsafe next else { return reportNull("next") }
  do throws(Failure) {
    unsafe next.pointee = try object(schedule, Schedule.self).nextChange(
      base: base, after: position)
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_schedule_explain") @implementation
public func swiftlr_schedule_explain(
  _ schedule: OpaquePointer?, _ base: Double, _ position: Double,
  _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  // Checked first, because the explanation can fail as well.
  if unsafe needed == nil { return reportNull("needed") }
  if unsafe buffer == nil && capacity != 0 { return reportNull("buffer") }
  do throws(Failure) {
    let explanation = try unsafe object(schedule, Schedule.self).explain(
      base: base, position: position)
    return unsafe answer(explanation, buffer, capacity, needed)
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_schedule_check") @implementation
public func swiftlr_schedule_check(
  _ schedule: OpaquePointer?, _ steps: Int64, _ steps_per_epoch: Double, _ base: Double,
  _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  // Checked first, because the check can fail as well.
  if unsafe needed == nil { return reportNull("needed") }
  if unsafe buffer == nil && capacity != 0 { return reportNull("buffer") }
  do throws(Failure) {
    let findings = try unsafe object(schedule, Schedule.self).check(
      steps: steps, stepsPerEpoch: steps_per_epoch, base: base)
    return unsafe answer(.list(findings.map { $0.json }), buffer, capacity, needed)
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_schedule_lint") @implementation
public func swiftlr_schedule_lint(
  _ schedule: OpaquePointer?, _ settings: UnsafePointer<CChar>?, _ length: Int,
  _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  guard let settings = unsafe settings else { return reportNull("settings") }
  // Checked first, because the check can fail as well.
  if unsafe needed == nil { return reportNull("needed") }
  if unsafe buffer == nil && capacity != 0 { return reportNull("buffer") }
  do throws(Failure) {
    let value = try unsafe readJSON(settings, length, "settings")
    let findings = try unsafe object(schedule, Schedule.self).check(LintSettings.read(value))
    return unsafe answer(.list(findings.map { $0.json }), buffer, capacity, needed)
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_schedule_spec") @implementation
public func swiftlr_schedule_spec(
  _ schedule: OpaquePointer?, _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  return unsafe answer(object(schedule, Schedule.self).spec, buffer, capacity, needed)
}

@_cdecl("swiftlr_schedule_fingerprint") @implementation
public func swiftlr_schedule_fingerprint(
  _ schedule: OpaquePointer?, _ fingerprint: UnsafeMutablePointer<UInt64>?
) -> Int32 {
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  guard let fingerprint = unsafe fingerprint else { return reportNull("fingerprint") }
  unsafe fingerprint.pointee = object(schedule, Schedule.self).fingerprint
  return SWIFTLR_OK
}
