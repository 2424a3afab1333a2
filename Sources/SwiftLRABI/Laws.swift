import CSwiftLR
import SwiftLREngine

// The section "Laws of the loss" of swiftlr.h.

@_cdecl("swiftlr_law_losses") @implementation
public func swiftlr_law_losses(
  _ law: UnsafePointer<CChar>?, _ length: Int, _ rates: UnsafePointer<Double>?, _ count: Int,
  _ steps: UnsafePointer<Int64>?, _ points: Int, _ block: Int64,
  _ losses: UnsafeMutablePointer<Double>?
) -> Int32 {
  guard let law = unsafe law else { return reportNull("law") }
  guard let losses = unsafe losses else { return reportNull("losses") }
  do throws(Failure) {
    guard let given = unsafe try numbers(rates, count) else { return reportNull("rates") }
    let wanted = unsafe points == 0 ? nil : try numbers(steps, points, "points")
    if wanted == nil && points != 0 { return reportNull("steps") }
    let predicted = unsafe try Law(readJSON(law, length, "law")).losses(
      rates: given, steps: wanted, block: block)
    unsafe write(predicted, losses)
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_convex_bound") @implementation
public func swiftlr_convex_bound(
  _ rates: UnsafePointer<Double>?, _ count: Int, _ norms: UnsafePointer<Double>?,
  _ normCount: Int, _ terms: UnsafeMutablePointer<Double>?
) -> Int32 {
  guard let terms = unsafe terms else { return reportNull("terms") }
  do throws(Failure) {
    guard let given = unsafe try numbers(rates, count) else { return reportNull("rates") }
    let sizes = unsafe normCount == 0 ? nil : try numbers(norms, normCount, "norm_count")
    if sizes == nil && normCount != 0 { return reportNull("norms") }
    let (first, second, third) = try ConvexBound(checked: given, norms: sizes).terms
    unsafe write([first, second, third], terms)
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_refined_rates") @implementation
public func swiftlr_refined_rates(
  _ norms: UnsafePointer<Double>?, _ count: Int, _ power: Int32, _ window: Int64,
  _ rates: UnsafeMutablePointer<Double>?
) -> Int32 {
  guard let rates = unsafe rates else { return reportNull("rates") }
  do throws(Failure) {
    guard let sizes = unsafe try numbers(norms, count) else { return reportNull("norms") }
    let refined = try refinedRates(norms: sizes, power: power, window: window)
    unsafe write(refined, rates)
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

/// Numbers of the caller's; nil for NULL.
private func numbers<Number>(
  _ pointer: UnsafePointer<Number>?, _ count: Int, _ name: String = "count"
) throws(Failure) -> [Number]? {
  guard let pointer = unsafe pointer else { return nil }
  if count < 0 || count > 1 << 27 {
    throw Failure(
      .argument, at: name, UInt(bitPattern: count).description + " is not allowed",
      "at most 134217728")
  }
  return unsafe Array(UnsafeBufferPointer(start: pointer, count: count))
}

private func write(_ numbers: [Double], _ pointer: UnsafeMutablePointer<Double>) {
  for i in numbers.indices { unsafe pointer[i] = numbers[i] }
}
