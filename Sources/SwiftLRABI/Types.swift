import CSupport
import CSwiftLR
import SwiftLREngine

// The section "Self-description" of swiftlr.h.

@_cdecl("swiftlr_types") @implementation
public func swiftlr_types(
  _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  let version = unsafe string(swlr_version())
  return unsafe answer(Catalogue.description(version: version), buffer, capacity, needed)
}
