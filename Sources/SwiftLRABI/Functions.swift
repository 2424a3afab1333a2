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
  for i in 0..<count {
    if unsafe list[i].name == nil {
      throw Failure(.argument, at: field(i, ".name"), "NULL is not allowed", "a name")
    }
    if unsafe list[i].call == nil {
      throw Failure(.argument, at: field(i, ".call"), "NULL is not allowed", "a function")
    }
  }
  let functions = (0..<count).map { unsafe function(list[$0]) }
  if let i = FunctionTable(functions).repeated {
    throw Failure(
      .argument, at: field(i, ".name"),
      Value.string(functions[i].name).quoted + " is the name of an earlier function",
      "a name of its own")
  }
  return functions
}

@inline(never)
private func field(_ i: Int, _ name: String) -> String {
  "functions[" + i.description + "]" + name
}

private func function(_ entry: swiftlr_function) -> Function {
  let (call, user, release) = unsafe (entry.call, entry.user, entry.release)
  let name = unsafe entry.name.map { unsafe string($0) } ?? ""
  return Function(name: name) {
    unsafe release?(user)
  } body: { epoch throws(EvaluationError) in
    var factor = 0.0
    guard let call = unsafe call, unsafe call(user, epoch, &factor) == 0 else { throw .callback }
    return factor
  }
}
