import CSupport
import CSwiftLR
import SwiftLREngine

// Turns C's pointers into Swift's values and back, for the other files of this module.

/// A handle that keeps its object alive until it is freed.
func handle<Object: AnyObject>(_ object: Object) -> OpaquePointer {
  unsafe OpaquePointer(Unmanaged.passRetained(object).toOpaque())
}

func free<Object: AnyObject>(_ handle: OpaquePointer?, _: Object.Type) {
  guard let handle = unsafe handle else { return }
  unsafe Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).release()
  swlr_keep_frame()
}

/// The object of a handle, for the duration of a call.
@inline(__always)
func object<Object: AnyObject>(_ handle: OpaquePointer, _: Object.Type) -> Object {
  unsafe Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).takeUnretainedValue()
}

/// Calls with the object of a handle, without counting a reference, which would be atomic.
@inline(__always)
func withObject<Object: AnyObject>(
  _ handle: OpaquePointer, _: Object.Type, _ call: (Object) -> Int32
) -> Int32 {
  unsafe Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle))._withUnsafeGuaranteedRef(call)
}

/// Whether a text from C equals this one. Does not allocate.
func isText(_ chars: UnsafePointer<CChar>, _ text: StaticString) -> Bool {
  for i in 0..<text.utf8CodeUnitCount {
    if unsafe UInt8(bitPattern: chars[i]) != text.utf8Start[i] { return false }
  }
  return unsafe chars[text.utf8CodeUnitCount] == 0
}

/// Reports a name that is not one of the allowed ones.
@inline(never)
func reportName(_ name: UnsafePointer<CChar>, _ names: [String]) -> Int32 {
  report(
    Failure(
      .argument, at: "name", Value.string(unsafe text(ofChars: name)).quoted + " is not allowed",
      "one of [" + listed(names.map { Value.string($0).quoted }) + "]"))
}

/// A size_t from C, which Swift sees as a signed number; nil if memory cannot hold as much.
func checked(_ count: Int) -> Int? { count >= 0 && Int64(count) <= 1 << 48 ? count : nil }

/// What a list that is handed over may have.
func tooMany(_ count: Int) -> Failure {
  Failure(
    .argument, at: "count", UInt(bitPattern: count).description + " is not allowed",
    "at most 1048576")
}

func reportSize(_ size: Int, _ argument: String) -> Int32 {
  report(
    Failure(
      .argument, at: argument, UInt(bitPattern: size).description + " is not allowed",
      "a size that fits into memory"))
}

/// Writes a value as JSON with a zero byte to the caller's buffer; an empty text if it does not fit.
func answer(
  _ value: Value, _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  unsafe answer(jsonText(value), buffer, capacity, needed)
}

/// The same for a text.
func answer(
  _ text: String, _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let needed = unsafe needed else { return reportNull("needed") }
  if unsafe buffer == nil && capacity != 0 { return reportNull("buffer") }
  let bytes = SwiftLREngine.bytes(of: text)
  let size = bytes.count + 1
  if let buffer = unsafe buffer, capacity != 0 {
    var end = 0
    if UInt(bitPattern: capacity) >= UInt(size) {
      for byte in bytes {
        unsafe buffer[end] = CChar(bitPattern: byte)
        end += 1
      }
    }
    unsafe buffer[end] = 0
  }
  unsafe needed.pointee = size
  return SWIFTLR_OK
}

/// JSON text of the caller's as a tree.
/// - Parameter what: what the text is, for messages: "spec".
func readJSON(_ text: UnsafePointer<CChar>, _ length: Int, _ what: String) throws(Failure) -> Value
{
  guard let length = checked(length) else {
    throw Failure(
      .argument, at: "length", UInt(bitPattern: length).description + " is not allowed",
      "the number of bytes of the " + what)
  }
  let bytes = unsafe UnsafeRawBufferPointer(start: text, count: length)
  return unsafe try SwiftLREngine.readJSON(Array(bytes), what)
}
