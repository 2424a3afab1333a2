import CSupport
import CSwiftLR
import SwiftLREngine

// Statuses and the message of the last failure.

// Not inlined, because a step that succeeds should not reserve room for a message.

/// Keeps the message for `swiftlr_last_error()` and returns the status of the failure.
@inline(never)
func report(_ failure: Failure) -> Int32 {
  let text = bytes(of: failure.message)
  unsafe text.withUnsafeBytes { unsafe swlr_text_set(SWLR_ERROR, $0.baseAddress, $0.count) }
  return number(of: failure.status)
}

/// Reports NULL for a pointer that must not be NULL.
@inline(never)
func reportNull(_ argument: String) -> Int32 {
  report(Failure(.argument, at: argument, "NULL is not allowed", "a valid pointer"))
}

private func number(of status: Failure.Status) -> Int32 {
  switch status {
  case .argument: SWIFTLR_ERROR_ARGUMENT
  case .json: SWIFTLR_ERROR_JSON
  case .spec: SWIFTLR_ERROR_SPEC
  case .state: SWIFTLR_ERROR_STATE
  case .format: SWIFTLR_ERROR_FORMAT
  case .count: SWIFTLR_ERROR_COUNT
  case .form: SWIFTLR_ERROR_FORM
  case .division: SWIFTLR_ERROR_DIVISION
  case .overflow: SWIFTLR_ERROR_OVERFLOW
  case .domain: SWIFTLR_ERROR_DOMAIN
  case .callback: SWIFTLR_ERROR_CALLBACK
  }
}

@_cdecl("swiftlr_status_name") @implementation
public func swiftlr_status_name(_ status: Int32) -> UnsafePointer<CChar>! {
  let name: StaticString =
    switch status {
    case SWIFTLR_OK: "OK"
    case SWIFTLR_ERROR_ARGUMENT: "ARGUMENT"
    case SWIFTLR_ERROR_JSON: "JSON"
    case SWIFTLR_ERROR_SPEC: "SPEC"
    case SWIFTLR_ERROR_STATE: "STATE"
    case SWIFTLR_ERROR_FORMAT: "FORMAT"
    case SWIFTLR_ERROR_COUNT: "COUNT"
    case SWIFTLR_ERROR_FORM: "FORM"
    case SWIFTLR_ERROR_DIVISION: "DIVISION"
    case SWIFTLR_ERROR_OVERFLOW: "OVERFLOW"
    case SWIFTLR_ERROR_DOMAIN: "DOMAIN"
    case SWIFTLR_ERROR_CALLBACK: "CALLBACK"
    default: "UNKNOWN"
    }
  // A literal ends in a zero byte.
  return unsafe UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
}

@_cdecl("swiftlr_last_error") @implementation
public func swiftlr_last_error() -> UnsafePointer<CChar>! { unsafe swlr_text_get(SWLR_ERROR) }

@_cdecl("swiftlr_version") @implementation
public func swiftlr_version() -> UnsafePointer<CChar>! { unsafe swlr_version() }

@_cdecl("swiftlr_version_number") @implementation
public func swiftlr_version_number() -> Int32 {
  SWIFTLR_VERSION_MAJOR * 10000 + SWIFTLR_VERSION_MINOR * 100 + SWIFTLR_VERSION_PATCH
}

@_cdecl("swiftlr_build_info") @implementation
public func swiftlr_build_info() -> UnsafePointer<CChar>! { unsafe swlr_build_info() }

@_cdecl("swiftlr_number_text") @implementation
public func swiftlr_number_text(
  _ number: Double, _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  unsafe answer(.real(number), buffer, capacity, needed)
}

@_cdecl("swiftlr_abi") @implementation
public func swiftlr_abi() -> Int32 { SWIFTLR_ABI }
