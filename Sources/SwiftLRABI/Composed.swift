import CSwiftLR
import SwiftLREngine

// The section "Schedules that are composed" of swiftlr.h.

@_cdecl("swiftlr_schedule_build") @implementation
public func swiftlr_schedule_build(
  _ type: UnsafePointer<CChar>?, _ parameters: UnsafePointer<swiftlr_parameter>?, _ count: Int,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let type = unsafe type else { return reportNull("type") }
  guard count >= 0 && count <= 1 << 20 else { return report(tooMany(count)) }
  if unsafe parameters == nil && count > 0 { return reportNull("parameters") }
  return unsafe compose(text(ofChars: type), out) { composition throws(Failure) in
    guard let parameters = unsafe parameters else { return }
    for i in 0..<count {
      unsafe try composition.add(parameters + i, indexed("parameters", i))
    }
  }
}

@_cdecl("swiftlr_schedule_sequence") @implementation
public func swiftlr_schedule_sequence(
  _ parts: UnsafePointer<OpaquePointer?>?, _ lengths: UnsafePointer<Double>?, _ count: Int,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  if unsafe lengths == nil && count > 1 { return reportNull("lengths") }
  return unsafe compose("swiftlr.sequence", out) { composition throws(Failure) in
    unsafe try composition.add("schedules", parts, count, "parts")
    composition.add("lengths", .list(unsafe numbers(lengths, count - 1)))
  }
}

@_cdecl("swiftlr_schedule_chain") @implementation
public func swiftlr_schedule_chain(
  _ parts: UnsafePointer<OpaquePointer?>?, _ count: Int,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe compose("torch.ChainedScheduler", parts, count, out)
}

@_cdecl("swiftlr_schedule_groups") @implementation
public func swiftlr_schedule_groups(
  _ parts: UnsafePointer<OpaquePointer?>?, _ count: Int,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe compose("swiftlr.groups", parts, count, out)
}

@_cdecl("swiftlr_schedule_curves") @implementation
public func swiftlr_schedule_curves(
  _ names: UnsafePointer<UnsafePointer<CChar>?>?, _ parts: UnsafePointer<OpaquePointer?>?,
  _ count: Int, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let names = unsafe names else { return reportNull("names") }
  return unsafe compose("swiftlr.curves", out) { composition throws(Failure) in
    let curves = unsafe try composition.parts(parts, count, "parts")
    var members: [Member] = []
    for i in 0..<count {
      guard let name = unsafe names[i] else { throw null(indexed("names", i)) }
      members.append(Member(unsafe text(ofChars: name), curves[i]))
    }
    composition.add("curves", .object(members))
  }
}

@_cdecl("swiftlr_schedule_warmup") @implementation
public func swiftlr_schedule_warmup(
  _ schedule: OpaquePointer?, _ steps: Double, _ start: Double,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe compose("swiftlr.warmup", schedule, out, "steps", steps, "start", start)
}

@_cdecl("swiftlr_schedule_scale") @implementation
public func swiftlr_schedule_scale(
  _ schedule: OpaquePointer?, _ by: Double, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe compose("swiftlr.scale", schedule, out, "by", by)
}

@_cdecl("swiftlr_schedule_cooldown") @implementation
public func swiftlr_schedule_cooldown(
  _ schedule: OpaquePointer?, _ at: Double, _ steps: Double, _ to: Double,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe compose("swiftlr.cooldown", schedule, out, "at", at, "steps", steps, "to", to)
}

@_cdecl("swiftlr_schedule_extend") @implementation
public func swiftlr_schedule_extend(
  _ schedule: OpaquePointer?, _ at: Double, _ end: Double, _ new_end: Double,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe compose("swiftlr.extend", schedule, out, "at", at, "end", end, "new_end", new_end)
}

@_cdecl("swiftlr_schedule_rewarm") @implementation
public func swiftlr_schedule_rewarm(
  _ schedule: OpaquePointer?, _ at: Double, _ steps: Double, _ start: Double,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe compose("swiftlr.rewarm", schedule, out, "at", at, "steps", steps, "start", start)
}

@_cdecl("swiftlr_schedule_rewind") @implementation
public func swiftlr_schedule_rewind(
  _ schedule: OpaquePointer?, _ at: Double, _ to: Double,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe compose("swiftlr.rewind", schedule, out, "at", at, "to", to)
}

@_cdecl("swiftlr_schedule_branch") @implementation
public func swiftlr_schedule_branch(
  _ schedule: OpaquePointer?, _ at: Double, _ then: OpaquePointer?,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe compose("swiftlr.branch", out) { composition throws(Failure) in
    unsafe try composition.add("schedule", schedule)
    composition.add("at", at)
    unsafe try composition.add("then", then)
  }
}

/// A schedule of parts and nothing else.
@inline(never)
private func compose(
  _ type: String, _ parts: UnsafePointer<OpaquePointer?>?, _ count: Int,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe compose(type, out) { composition throws(Failure) in
    unsafe try composition.add("schedules", parts, count, "parts")
  }
}

/// A schedule of one part and a few numbers. A second and a third may have the name "".
@inline(never)
private func compose(
  _ type: String, _ schedule: OpaquePointer?, _ out: UnsafeMutablePointer<OpaquePointer?>?,
  _ first: String, _ x: Double, _ second: String = "", _ y: Double = 0, _ third: String = "",
  _ z: Double = 0
) -> Int32 {
  unsafe compose(type, out) { composition throws(Failure) in
    unsafe try composition.add("schedule", schedule)
    composition.add(first, x)
    if !second.utf8.isEmpty { composition.add(second, y) }
    if !third.utf8.isEmpty { composition.add(third, z) }
  }
}

@inline(never)
private func compose(
  _ type: String, _ out: UnsafeMutablePointer<OpaquePointer?>?,
  _ fill: (inout Composition) throws(Failure) -> Void
) -> Int32 {
  guard let out = unsafe out else { return reportNull("out") }
  do throws(Failure) {
    var composition = Composition()
    try fill(&composition)
    unsafe out.pointee = handle(try composition.schedule(type))
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@inline(never)
private func null(_ path: String, _ field: String = "") -> Failure {
  Failure(.argument, at: path + field, "NULL is not allowed", "a valid pointer")
}

@inline(never)
private func numbers(_ list: UnsafePointer<Double>?, _ count: Int) -> [Value] {
  guard let list = unsafe list else { return [] }
  var values: [Value] = []
  for i in 0..<max(count, 0) { unsafe values.append(.plain(list[i])) }
  return values
}

/// The parameters of a schedule while they are collected.
private struct Composition {
  private var members: [Member] = []
  private var schedules: [Schedule] = []
  private var functions: [Function] = []

  @inline(never)
  mutating func add(_ name: String, _ value: Value) { members.append(Member(name, value)) }

  @inline(never)
  mutating func add(_ name: String, _ number: Double) { add(name, .plain(number)) }

  mutating func add(
    _ name: String, _ parts: UnsafePointer<OpaquePointer?>?, _ count: Int, _ path: String
  ) throws(Failure) {
    add(name, .list(unsafe try self.parts(parts, count, path)))
  }

  /// The specs of schedules.
  @inline(never)
  mutating func parts(_ list: UnsafePointer<OpaquePointer?>?, _ count: Int, _ path: String)
    throws(Failure)
    -> [Value]
  {
    guard let list = unsafe list else { throw null(path) }
    guard count > 0 && count <= 1 << 20 else { throw tooMany(count) }
    var specs: [Value] = []
    for i in 0..<count {
      specs.append(unsafe try part(list[i], indexed(path, i)))
    }
    return specs
  }

  @inline(never)
  mutating func add(_ name: String, _ schedule: OpaquePointer?) throws(Failure) {
    add(name, unsafe try part(schedule, name))
  }

  /// The spec of a schedule.
  @inline(never)
  mutating func part(_ schedule: OpaquePointer?, _ path: String) throws(Failure) -> Value {
    guard let schedule = unsafe schedule else { throw null(path) }
    schedules.append(unsafe object(schedule, Schedule.self))
    return schedules[schedules.count - 1].spec
  }

  mutating func add(_ parameter: UnsafePointer<swiftlr_parameter>, _ path: String) throws(Failure) {
    guard let name = unsafe parameter.pointee.name else { throw null(path, ".name") }
    add(unsafe text(ofChars: name), unsafe try value(parameter, path))
  }

  private mutating func value(_ parameter: UnsafePointer<swiftlr_parameter>, _ path: String)
    throws(Failure) -> Value
  {
    let count = unsafe parameter.pointee.count
    switch unsafe parameter.pointee.kind {
    case SWIFTLR_KIND_NULL: return .null
    case SWIFTLR_KIND_INTEGER: return .integer(unsafe parameter.pointee.integer)
    case SWIFTLR_KIND_NUMBER: return .real(unsafe parameter.pointee.number)
    case SWIFTLR_KIND_FLAG: return .flag(unsafe parameter.pointee.integer != 0)
    case SWIFTLR_KIND_TEXT:
      guard let chars = unsafe parameter.pointee.text else { throw null(path, ".text") }
      return .string(unsafe text(ofChars: chars))
    case SWIFTLR_KIND_FUNCTION:
      guard let entry = unsafe parameter.pointee.function else { throw null(path, ".function") }
      functions.append(unsafe try function(entry.pointee, path + ".function"))
      return .string(functions[functions.count - 1].name)
    case SWIFTLR_KIND_NUMBERS, SWIFTLR_KIND_PAIRS:
      guard count >= 0 && count <= 1 << 20 else { throw tooMany(count) }
      if unsafe parameter.pointee.numbers == nil && count > 0 { throw null(path, ".numbers") }
      if unsafe parameter.pointee.kind == SWIFTLR_KIND_NUMBERS {
        return .list(unsafe numbers(parameter.pointee.numbers, count))
      }
      var pairs: [Value] = []
      for i in 0..<count {
        pairs.append(.list(unsafe numbers(parameter.pointee.numbers?.advanced(by: 2 * i), 2)))
      }
      return .list(pairs)
    case SWIFTLR_KIND_SCHEDULE:
      return unsafe try part(parameter.pointee.schedules?.pointee, path + ".schedules")
    case SWIFTLR_KIND_SCHEDULES:
      return .list(unsafe try parts(parameter.pointee.schedules, count, path + ".schedules"))
    default:
      throw Failure(
        .argument, at: path + ".kind",
        unsafe parameter.pointee.kind.description + " is not allowed",
        "one of SWIFTLR_KIND_, 0 to 9")
    }
  }

  func schedule(_ type: String) throws(Failure) -> Schedule {
    let schedule = try Schedule.composed(type, members, of: schedules, functions)
    for function in functions { function.adopt() }
    return schedule
  }
}
