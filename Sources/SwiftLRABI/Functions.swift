import CSwiftLR
import SwiftLREngine

// The caller's functions, in the form in which schedules call them.

/// - Throws: `.argument` if an entry has no name or no function, or the name of another. Nothing is released then.
func functions(_ list: UnsafePointer<swiftlr_function>?, _ count: Int) throws(Failure) -> [Function]
{
  if count == 0 { return [] }
  guard let list = unsafe list else {
    throw Failure(
      .argument, at: "functions", "NULL is not allowed", "a pointer to function_count entries")
  }
  guard count > 0 && count <= 1 << 20 else {
    throw Failure(
      .argument, at: "function_count", UInt(bitPattern: count).description + " is not allowed",
      "at most 1048576")
  }
  var functions: [Function] = []
  for i in 0..<count { functions.append(unsafe try function(list[i], indexed("functions", i))) }
  if let i = FunctionTable(functions).repeated {
    throw Failure(
      .argument, at: indexed("functions", i) + ".name",
      Value.string(functions[i].name).quoted + " is the name of an earlier function",
      "a name of its own")
  }
  return functions
}

/// - Parameter path: where it stands, for messages: `functions[1]`.
func function(_ entry: swiftlr_function, _ path: String) throws(Failure) -> Function {
  guard let chars = unsafe entry.name else {
    throw Failure(.argument, at: path + ".name", "NULL is not allowed", "a name")
  }
  guard let call = unsafe entry.call else {
    throw Failure(.argument, at: path + ".call", "NULL is not allowed", "a function")
  }
  let (user, release) = unsafe (entry.user, entry.release)
  let name = unsafe text(ofChars: chars)
  return Function(name: name) {
    unsafe release?(user)
  } body: { epoch throws(EvaluationError) in
    var factor = 0.0
    let status = unsafe call(user, epoch, &factor)
    if status == 0 { return factor }
    FailedCall.put(name, status)
    throw .callback
  }
}

@_cdecl("swiftlr_function_failed") @implementation
public func swiftlr_function_failed(_ reason: UnsafePointer<CChar>?, _ length: Int) {
  guard let reason = unsafe reason, length > 0 else { return }
  var end = min(length, 1000)
  // Between two characters: a byte that goes on with one is from 0x80 to 0xBF.
  if end < length { while end > 0, unsafe reason[end] < -64 { end -= 1 } }
  let bytes = unsafe UnsafeRawBufferPointer(start: reason, count: end)
  FailedCall.put(unsafe text(ofBytes: Array(bytes)))
}
