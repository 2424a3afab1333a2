/// A JSON document as a tree, apart from its text. Integers stay apart from reals.
package enum Value: Sendable {
  case null
  case flag(Bool)
  case integer(Int64)
  case real(Double)
  case string(String)
  case list([Value])
  case object([Member])
}

package struct Member: Sendable {
  package var name: String
  package var value: Value

  package init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}

extension Value {
  /// The number in it, if it is one. Integers beyond 2^53 are not: a `Double` would round them.
  var number: Number? {
    @inline(never) get {
      switch self {
      case .integer(let whole):
        return whole.magnitude <= 1 << 53 ? Number(Double(whole), isReal: false) : nil
      case .real(let value): return value.isFinite ? Number(value, isReal: true) : nil
      default: return nil
      }
    }
  }

  /// A number as people write it: an integer where it is whole.
  package static func plain(_ number: Double) -> Value {
    if number.magnitude <= Number.wholeLimit && number == number.rounded() {
      return .integer(Int64(number))
    }
    return .real(number)
  }

  /// A double, where JSON's missing infinities and NaN are spelled as strings.
  var double: Double? {
    if case .real(let value) = self { return value }
    if let number { return number.value }
    guard case .string(let text) = self else { return nil }
    if same(text, "Infinity") { return .infinity }
    if same(text, "-Infinity") { return -.infinity }
    return same(text, "NaN") ? .nan : nil
  }

  /// A member of an object.
  subscript(name: String) -> Value? {
    @inline(never) get {
      guard case .object(let members) = self else { return nil }
      return members.first { same($0.name, name) }?.value
    }
  }

  /// How an error message quotes it: short, whatever the caller sent.
  package var quoted: String {
    @inline(never) get {
      switch self {
      case .null: return "null"
      case .flag(let flag): return flag ? "true" : "false"
      case .integer(let whole): return whole.description
      case .real(let value): return text(of: value)
      case .string(let text): return "\"" + shortened(text) + "\""
      case .list(let list): return "a list of " + list.count.description
      case .object: return "an object"
      }
    }
  }
}
