import CSwiftLR
import SwiftLREngine

// The section "Finding a rate" of swiftlr.h.

@_cdecl("swiftlr_finder_create") @implementation
public func swiftlr_finder_create(
  _ plan: UnsafePointer<CChar>?, _ length: Int, _ lrs: UnsafeMutablePointer<Double>?, _ count: Int,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let plan = unsafe plan else { return reportNull("plan") }
  guard let lrs = unsafe lrs else { return reportNull("lrs") }
  guard let out = unsafe out else { return reportNull("out") }
  do throws(Failure) {
    let initial = unsafe try initialRates(lrs, count)
    let finder = try Finder.make(unsafe readJSON(plan, length, "plan"), initial: initial)
    unsafe lend(finder, lrs)
    unsafe out.pointee = handle(finder)
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_finder_free") @implementation
public func swiftlr_finder_free(_ finder: OpaquePointer?) { unsafe free(finder, Finder.self) }

@_cdecl("swiftlr_finder_step") @implementation
public func swiftlr_finder_step(
  _ finder: OpaquePointer?, _ loss: Double, _ lrs: UnsafeMutablePointer<Double>?, _ count: Int,
  _ status: UnsafeMutablePointer<Int32>?
) -> Int32 {
  unsafe answer(finder, loss, lrs, count, status)
}

@_cdecl("swiftlr_finder_rates") @implementation
public func swiftlr_finder_rates(
  _ finder: OpaquePointer?, _ lrs: UnsafeMutablePointer<Double>?, _ count: Int,
  _ status: UnsafeMutablePointer<Int32>?
) -> Int32 {
  unsafe answer(finder, nil, lrs, count, status)
}

/// Takes a step if there is a loss, and writes the rates and the status.
@inline(never)
private func answer(
  _ finder: OpaquePointer?, _ loss: Double?, _ lrs: UnsafeMutablePointer<Double>?, _ count: Int,
  _ status: UnsafeMutablePointer<Int32>?
) -> Int32 {
  guard let finder = unsafe finder else { return reportNull("finder") }
  guard let lrs = unsafe lrs else { return reportNull("lrs") }
  guard let status = unsafe status else { return reportNull("status") }
  let object = unsafe object(finder, Finder.self)
  if count != object.groupCount {
    return report(
      Failure(
        .count, at: "count", UInt(bitPattern: count).description + " is not allowed",
        object.groupCount.description + ", the number of groups of this finder"))
  }
  do throws(Failure) {
    if let loss { try object.step(loss) }
    unsafe lend(object, lrs)
    unsafe status.pointee = object.status.rawValue
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

private func lend(_ finder: Finder, _ lrs: UnsafeMutablePointer<Double>) {
  for i in 0..<finder.groupCount { unsafe lrs[i] = finder.rate(i) }
}

@_cdecl("swiftlr_finder_state") @implementation
public func swiftlr_finder_state(
  _ finder: OpaquePointer?, _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let finder = unsafe finder else { return reportNull("finder") }
  return unsafe answer(object(finder, Finder.self).state, buffer, capacity, needed)
}

@_cdecl("swiftlr_finder_restore") @implementation
public func swiftlr_finder_restore(
  _ sweep: UnsafePointer<CChar>?, _ length: Int, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let sweep = unsafe sweep else { return reportNull("sweep") }
  guard let out = unsafe out else { return reportNull("out") }
  do throws(Failure) {
    unsafe out.pointee = handle(try Finder.restore(readJSON(sweep, length, "sweep")))
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_finder_suggest") @implementation
public func swiftlr_finder_suggest(
  _ finder: OpaquePointer?, _ rule: UnsafePointer<CChar>?, _ length: Int,
  _ lr: UnsafeMutablePointer<Double>?, _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let finder = unsafe finder else { return reportNull("finder") }
  return unsafe answer(rule, length, lr, buffer, capacity, needed) { rule throws(Failure) in
    try unsafe object(finder, Finder.self).suggest(rule)
  }
}

@_cdecl("swiftlr_suggest") @implementation
public func swiftlr_suggest(
  _ lrs: UnsafePointer<Double>?, _ losses: UnsafePointer<Double>?, _ count: Int,
  _ rule: UnsafePointer<CChar>?, _ length: Int, _ lr: UnsafeMutablePointer<Double>?,
  _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let lrs = unsafe lrs else { return reportNull("lrs") }
  guard let losses = unsafe losses else { return reportNull("losses") }
  guard count >= 0 && count <= 1 << 20 else { return report(tooMany(count)) }
  return unsafe answer(rule, length, lr, buffer, capacity, needed) { rule throws(Failure) in
    let curve = try unsafe LossCurve(
      checked: UnsafeBufferPointer(start: lrs, count: count),
      UnsafeBufferPointer(start: losses, count: count))
    return try curve.judged(by: rule)
  }
}

/// A name, or an object with options.
private func readRule(_ rule: UnsafePointer<CChar>, _ length: Int) throws(Failure) -> Value {
  if length < 1 || length > 100 { return unsafe try readJSON(rule, length, "rule") }
  let bytes = unsafe Array(UnsafeRawBufferPointer(start: rule, count: length))
  if bytes.contains(0x7B) { return unsafe try readJSON(rule, length, "rule") }
  return .string(text(ofBytes: bytes))
}

/// Writes a suggestion, and its rate, NaN if there is none.
@inline(never)
private func answer(
  _ rule: UnsafePointer<CChar>?, _ length: Int, _ lr: UnsafeMutablePointer<Double>?,
  _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ needed: UnsafeMutablePointer<Int>?,
  _ judge: (Value) throws(Failure) -> Suggestion
) -> Int32 {
  guard let rule = unsafe rule else { return reportNull("rule") }
  guard let lr = unsafe lr else { return reportNull("lr") }
  do throws(Failure) {
    let suggestion = try judge(unsafe readRule(rule, length))
    let status = unsafe answer(suggestion.json, buffer, capacity, needed)
    if status == SWIFTLR_OK { unsafe lr.pointee = suggestion.rate ?? .nan }
    return status
  } catch {
    return report(error)
  }
}
