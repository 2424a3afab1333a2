import CSupport
import CSwiftLR
import SwiftLREngine

// The section "Self-description" of swiftlr.h.

@_cdecl("swiftlr_types") @implementation
public func swiftlr_types(
  _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  let version = unsafe text(ofChars: swlr_version())
  return unsafe answer(Catalogue.description(version: version), buffer, capacity, needed)
}

@_cdecl("swiftlr_type_name") @implementation
public func swiftlr_type_name(
  _ index: Int, _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  unsafe answer(index, of: Catalogue.names, buffer, capacity, needed)
}

@_cdecl("swiftlr_type_parameter") @implementation
public func swiftlr_type_parameter(
  _ type: UnsafePointer<CChar>?, _ index: Int, _ buffer: UnsafeMutablePointer<CChar>?,
  _ capacity: Int, _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let type = unsafe type else { return reportNull("type") }
  do throws(Failure) {
    let names = try Catalogue.parameters(of: unsafe text(ofChars: type))
    return unsafe answer(index, of: names, buffer, capacity, needed)
  } catch {
    return report(error)
  }
}

@_cdecl("swiftlr_type_candidates") @implementation
public func swiftlr_type_candidates(
  _ name: UnsafePointer<CChar>?, _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let name = unsafe name else { return reportNull("name") }
  let candidates = Catalogue.candidates(for: unsafe text(ofChars: name))
  return unsafe answer(candidates, buffer, capacity, needed)
}

@_cdecl("swiftlr_check_rules") @implementation
public func swiftlr_check_rules(
  _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  unsafe answer(Catalogue.rules, buffer, capacity, needed)
}

/// Writes one of some names, "" after the last one.
@inline(never)
func answer(
  _ index: Int, of names: [String], _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  let name = names.indices.contains(index) ? names[index] : ""
  return unsafe answer(name, buffer, capacity, needed)
}
