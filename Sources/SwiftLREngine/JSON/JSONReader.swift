/// JSON text to a tree: RFC 8259 and nothing more lenient, without two members of one name. An integer stays apart
/// from a real, and one that takes more than 64 bits is refused.
///
/// - Parameter what: what the text is, for messages: "spec".
package func readJSON(_ text: [UInt8], _ what: String) throws(Failure) -> Value {
  var reader = JSONReader(text)
  do throws(JSONReader.Problem) {
    return try reader.document()
  } catch {
    throw Failure(.json, at: what, reader.place + ": " + error.found, error.allowed)
  }
}

private struct JSONReader {
  /// What is wrong at the place where the reader stopped.
  struct Problem: Error {
    let found: String
    let allowed: String

    init(_ found: String, _ allowed: String = "a JSON object (RFC 8259)") {
      self.found = found
      self.allowed = allowed
    }
  }

  /// A list or an object that is not closed yet.
  private struct Open {
    /// The byte that closes it.
    let end: UInt8
    var names: [Name] = []
    var values: [Value] = []

    var isObject: Bool { end == 0x7D }
  }

  /// A name of an object, and where it stands.
  private struct Name {
    let bytes: [UInt8]
    let start: Int
  }

  /// Of lists and objects inside each other. A stack of 128 kB is enough to release them.
  private static let depthLimit = 512

  private let source: [UInt8]
  private var at = 0

  init(_ source: [UInt8]) { self.source = source }

  /// In characters before the place, as editors count them but from 0.
  var place: String {
    var (line, column) = (1, 0)
    for byte in source[..<min(at, source.count)] {
      if byte == 0x0A {
        line += 1
        column = 0
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return "line " + line.description + ", column " + column.description
  }

  mutating func document() throws(Problem) -> Value {
    try checkUTF8()
    if next() != 0x7B && next() != 0x5B { throw unexpected("\"{\"") }
    let value = try value()
    if next() != 0 || at < source.count { throw unexpected("the end") }
    return value
  }

  private mutating func checkUTF8() throws(Problem) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: source.span)
    } catch {
      at = error.byteOffsets.lowerBound
      throw Problem("no UTF-8: the byte " + hex(source[at]))
    }
  }

  /// The byte after white space; 0 at the end.
  private mutating func next() -> UInt8 {
    while true {
      let byte = byte(source, at)
      if byte != 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 { return byte }
      at += 1
    }
  }

  /// A value with all that is inside it, without recursion: however deep it is, the stack does not grow.
  private mutating func value() throws(Problem) -> Value {
    var open: [Open] = []
    while true {
      let first = next()
      var value: Value
      if first == 0x7B || first == 0x5B {
        try checkDepth(open.count + 1)
        at += 1
        var inner = Open(end: first + 2)
        if next() != inner.end {
          if inner.isObject { try readName(of: &inner) }
          open.append(inner)
          continue
        }
        at += 1
        value = inner.isObject ? .object([]) : .list([])
      } else {
        value = try scalar(first)
      }
      while true {
        guard var outer = open.popLast() else { return value }
        outer.values.append(value)
        let byte = next()
        if byte != 0x2C && byte != outer.end {
          throw unexpected(outer.isObject ? "\",\" or \"}\"" : "\",\" or \"]\"")
        }
        at += 1
        if byte == 0x2C {
          if outer.isObject { try readName(of: &outer) }
          open.append(outer)
          break
        }
        value = try closed(outer)
      }
    }
  }

  /// A value that has no others inside it.
  private mutating func scalar(_ first: UInt8) throws(Problem) -> Value {
    switch first {
    case 0x22: return .string(text(ofBytes: try string()))
    case 0x2D, 0x30...0x39: return try number()
    case 0x74: return try word("true", .flag(true))
    case 0x66: return try word("false", .flag(false))
    case 0x6E: return try word("null", .null)
    default: throw unexpected("a value")
    }
  }

  private mutating func word(_ word: String, _ value: Value) throws(Problem) -> Value {
    for letter in bytes(of: word) {
      if byte(source, at) != letter { throw unexpected(word) }
      at += 1
    }
    return value
  }

  // ---- Lists and objects

  private func checkDepth(_ depth: Int) throws(Problem) {
    if depth <= Self.depthLimit { return }
    throw Problem(
      "a depth of " + depth.description + " is not allowed",
      "at most " + Self.depthLimit.description + " lists and objects inside each other")
  }

  private mutating func readName(of object: inout Open) throws(Problem) {
    if next() != 0x22 { throw unexpected("a name") }
    let start = at
    object.names.append(Name(bytes: try string(), start: start))
    if next() != 0x3A { throw unexpected("\":\"") }
    at += 1
  }

  private mutating func closed(_ open: Open) throws(Problem) -> Value {
    if !open.isObject { return .list(open.values) }
    try checkNames(open.names)
    var members: [Member] = []
    for (i, name) in open.names.enumerated() {
      members.append(Member(text(ofBytes: name.bytes), open.values[i]))
    }
    return .object(members)
  }

  /// Sorts the names, so that equal ones lie side by side: no object takes quadratic time, as with hashes those do
  /// whose names were made for it.
  private mutating func checkNames(_ names: [Name]) throws(Problem) {
    let order = ordered(names.count) { Self.isBefore(names[$0], names[$1]) }
    for i in 1..<order.count {
      let (a, b) = (names[order[i - 1]], names[order[i]])
      if Self.isBefore(a, b) { continue }
      at = max(a.start, b.start)
      throw Problem("duplicate name " + Value.string(text(ofBytes: b.bytes)).quoted)
    }
  }

  @inline(never)
  private static func isBefore(_ a: Name, _ b: Name) -> Bool {
    if a.bytes.count != b.bytes.count { return a.bytes.count < b.bytes.count }
    for i in 0..<a.bytes.count where a.bytes[i] != b.bytes[i] { return a.bytes[i] < b.bytes[i] }
    return false
  }

  // ---- Strings

  /// The bytes between two quotation marks.
  private mutating func string() throws(Problem) -> [UInt8] {
    var bytes: [UInt8] = []
    at += 1
    while true {
      let start = at
      while at < source.count && source[at] >= 0x20 && source[at] != 0x22 && source[at] != 0x5C {
        at += 1
      }
      bytes += source[start..<at]
      switch byte(source, at) {
      case 0x22:
        at += 1
        return bytes
      case 0x5C: try escape(to: &bytes)
      default: throw unexpected("a character or the end of the string")
      }
    }
  }

  private mutating func escape(to bytes: inout [UInt8]) throws(Problem) {
    at += 1
    let letter = byte(source, at)
    switch letter {
    case 0x22, 0x5C, 0x2F: bytes.append(letter)
    case 0x62: bytes.append(0x08)
    case 0x66: bytes.append(0x0C)
    case 0x6E: bytes.append(0x0A)
    case 0x72: bytes.append(0x0D)
    case 0x74: bytes.append(0x09)
    case 0x75:
      append(try character(), to: &bytes)
      return
    default: throw unexpected("an escape such as \\n")
    }
    at += 1
  }

  /// The character of `uXXXX`, or of two of them that are surrogates.
  private mutating func character() throws(Problem) -> UInt32 {
    let start = at - 1
    let unit = try fourDigits()
    if unit & 0xF800 != 0xD800 { return unit }
    if unit < 0xDC00 && byte(source, at) == 0x5C && byte(source, at + 1) == 0x75 {
      at += 1
      let low = try fourDigits()
      if low & 0xFC00 == 0xDC00 { return 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF }
    }
    at = start
    throw Problem("half of a surrogate pair")
  }

  private mutating func fourDigits() throws(Problem) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      at += 1
      let byte = byte(source, at)
      switch byte {
      case 0x30...0x39: number = number << 4 + UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: number = number << 4 + UInt32(byte | 0x20 - 0x57)
      default: throw unexpected("a hexadecimal digit")
      }
    }
    at += 1
    return number
  }

  private func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x80 {
      bytes.append(UInt8(scalar))
      return
    }
    var shift: UInt32 = scalar < 0x800 ? 6 : scalar < 0x10000 ? 12 : 18
    let lead: UInt32 = shift == 6 ? 0xC0 : shift == 12 ? 0xE0 : 0xF0
    bytes.append(UInt8(lead | scalar >> shift))
    while shift > 0 {
      shift -= 6
      bytes.append(UInt8(0x80 | scalar >> shift & 0x3F))
    }
  }

  // ---- Numbers

  private mutating func number() throws(Problem) -> Value {
    let start = at
    if byte(source, at) == 0x2D { at += 1 }
    let (first, second) = (byte(source, at), byte(source, at + 1))
    if first == 0x2E { throw unexpected("a digit") }
    if first == 0x30 && second >= 0x30 && second <= 0x39 {
      throw unexpected("a number without zeros in front")
    }
    at = start
    guard let decimal = Decimal(source, at: &at) else { throw unexpected("a digit") }
    if let integer = decimal.integer { return .integer(integer) }
    let isReal = decimal.isReal
    let real = decimal.double()
    if isReal && real.isFinite { return .real(real) }
    let number = shortened(text(ofBytes: Array(source[start..<at])))
    at = start
    throw Problem(
      number + " is not allowed",
      isReal
        ? "a number within the range of a double"
        : "an integer of at most 64 bits, or a real number")
  }

  // ---- Messages

  /// Says what is at the place instead of what has to be there.
  private func unexpected(_ expected: String) -> Problem {
    var found = "the end"
    if at < source.count {
      let byte = source[at]
      found =
        byte > 0x20 && byte < 0x7F ? "'" + text(ofBytes: [byte]) + "'" : "the byte " + hex(byte)
    }
    return Problem(found + " instead of " + expected)
  }

  private func hex(_ byte: UInt8) -> String {
    let digits = bytes(of: "0123456789abcdef")
    return "0x" + text(ofBytes: [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
  }
}
