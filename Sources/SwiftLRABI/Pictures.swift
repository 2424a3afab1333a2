import CSwiftLR
import SwiftLREngine

// What a picture of a schedule needs, of the section "Schedules" of swiftlr.h.

@_cdecl("swiftlr_schedule_horizon") @implementation
public func swiftlr_schedule_horizon(
  _ schedule: OpaquePointer?, _ steps: UnsafeMutablePointer<Double>?
) -> Int32 {
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  guard let steps = unsafe steps else { return reportNull("steps") }
  unsafe steps.pointee = object(schedule, Schedule.self).horizon
  return SWIFTLR_OK
}

@_cdecl("swiftlr_schedule_envelope") @implementation
public func swiftlr_schedule_envelope(
  _ schedule: OpaquePointer?, _ group: Int, _ base: Double, _ first: Double, _ last: Double,
  _ low: UnsafeMutablePointer<Double>?, _ high: UnsafeMutablePointer<Double>?, _ columns: Int
) -> Int32 {
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  guard let low = unsafe low else { return reportNull("low") }
  guard let high = unsafe high else { return reportNull("high") }
  do throws(Failure) {
    let envelope = try unsafe object(schedule, Schedule.self).envelope(
      columns: columns, base: base, group: group, first: first, last: last)
    for i in 0..<columns {
      unsafe low[i] = envelope.low[i]
      unsafe high[i] = envelope.high[i]
    }
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_schedule_outline") @implementation
public func swiftlr_schedule_outline(
  _ schedule: OpaquePointer?, _ group: Int, _ base: Double, _ first: Double, _ last: Double,
  _ most: Int, _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let schedule = unsafe schedule else { return reportNull("schedule") }
  // Checked first, because the outline can fail as well.
  if unsafe needed == nil { return reportNull("needed") }
  if unsafe buffer == nil && capacity != 0 { return reportNull("buffer") }
  do throws(Failure) {
    let outline = try unsafe object(schedule, Schedule.self).outline(
      base: base, group: group, first: first, last: last, most: most)
    return unsafe answer(outline, buffer, capacity, needed)
  } catch {
    return report(error)
  }
}
