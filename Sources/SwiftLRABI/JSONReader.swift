import CJansson
import SwiftLREngine

// JSON text to a tree. jansson reads it: strictly, with integers apart from reals, and without
// duplicate keys.

/// - Parameter what: what the text is, for messages: "spec".
func readJSON(_ text: UnsafePointer<CChar>, _ length: Int, _ what: String) throws(Failure) -> Value
{
  guard let length = checked(length) else {
    throw Failure(
      .argument, at: "length", UInt(bitPattern: length).description + " is not allowed",
      "the number of bytes of the " + what)
  }
  var error = json_error_t()
  guard
    let root = unsafe json_loadb(
      text, length, Int(JSON_REJECT_DUPLICATES) | Int(JSON_ALLOW_NUL), &error)
  else {
    let line = error.line.description
    let column = error.column.description
    let problem = unsafe withUnsafePointer(to: &error.text) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: Int(JSON_ERROR_TEXT_LENGTH)) {
        unsafe string($0)
      }
    }
    throw Failure(
      .json, at: what, "line " + line + ", column " + column + ": " + problem,
      "a JSON object (RFC 8259)")
  }
  defer { unsafe json_decref(root) }
  return unsafe value(of: root)
}

private func value(of json: UnsafeMutablePointer<json_t>) -> Value {
  switch unsafe json.pointee.type {
  case JSON_TRUE: return .flag(true)
  case JSON_FALSE: return .flag(false)
  case JSON_INTEGER: return unsafe .integer(json_integer_value(json))
  case JSON_REAL: return unsafe .real(json_real_value(json))
  case JSON_STRING: return unsafe .string(string(json_string_value(json), json_string_length(json)))
  case JSON_ARRAY:
    var list: [Value] = []
    for i in 0..<(unsafe json_array_size(json)) {
      if let item = unsafe json_array_get(json, i) { unsafe list.append(value(of: item)) }
    }
    return .list(list)
  case JSON_OBJECT:
    var members: [Member] = []
    var cursor = unsafe json_object_iter(json)
    while let here = unsafe cursor {
      if let key = unsafe json_object_iter_key(here), let item = unsafe json_object_iter_value(here)
      {
        unsafe members.append(Member(string(key), value(of: item)))
      }
      unsafe cursor = json_object_iter_next(json, here)
    }
    return .object(members)
  default: return .null
  }
}

private func string(_ text: UnsafePointer<CChar>?, _ length: Int) -> String {
  guard let text = unsafe text else { return "" }
  let bytes = unsafe UnsafeRawBufferPointer(start: text, count: length)
  return unsafe SwiftLREngine.text(ofBytes: Array(bytes))
}
