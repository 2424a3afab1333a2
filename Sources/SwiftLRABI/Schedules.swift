import CSwiftLR
import SwiftLR

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
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  guard let value = unsafe value else { return reportNull("value") }
  do throws(Failure) {
    unsafe value.pointee = try object(schedule, Schedule.self).value(base: base, position: position)
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_schedule_fill") @implementation
public func swiftlr_schedule_fill(
  _ schedule: OpaquePointer?, _ base: Double, _ first: Double, _ stride: Double,
  _ values: UnsafeMutablePointer<Double>?, _ count: Int
) -> Int32 {
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  guard let values = unsafe values else { return reportNull("values") }
  guard let count = checked(count) else { return reportSize(count, "count") }
  do throws(Failure) {
    guard unsafe isAligned(values) else { return reportAlignment("values") }
    var span = unsafe MutableSpan(_unsafeStart: values, count: count)
    try unsafe object(schedule, Schedule.self).fill(&span, base: base, first: first, stride: stride)
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
    guard let curve = try object.curve(alone: unsafe String(cString: name)) else {
      return unsafe reportName(name, object.curveNames)
    }
    unsafe out.pointee = handle(curve)
    return SWIFTLR_OK
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
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in jsonText(unsafe object(schedule, Schedule.self).plainSpec).utf8 {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
  unsafe fingerprint.pointee = hash
  return SWIFTLR_OK
}
