import SwiftLR

// A tree to JSON text, laid out as Python's `json.dumps` does by default.

func jsonText(_ value: Value) -> String {
  var text = ""
  write(value, to: &text)
  return text
}

private func write(_ value: Value, to text: inout String) {
  switch value {
  case .null: text += "null"
  case .flag(let flag): text += flag ? "true" : "false"
  case .integer(let whole): text += whole.description
  case .real(let real): text += number(real)
  case .string(let string): quote(string, to: &text)
  case .list(let list):
    text += "["
    for (i, item) in list.enumerated() {
      if i > 0 { text += ", " }
      write(item, to: &text)
    }
    text += "]"
  case .object(let members):
    text += "{"
    for (i, member) in members.enumerated() {
      if i > 0 { text += ", " }
      quote(member.name, to: &text)
      text += ": "
      write(member.value, to: &text)
    }
    text += "}"
  }
}

/// JSON has no infinities and no NaN; states spell them as strings.
private func number(_ real: Double) -> String {
  if real.isNaN { return "\"NaN\"" }
  if real.isInfinite { return real < 0 ? "\"-Infinity\"" : "\"Infinity\"" }
  return SwiftLR.text(of: real)
}

private func quote(_ string: String, to text: inout String) {
  let hex = SwiftLR.bytes(of: "0123456789abcdef")
  var bytes: [UInt8] = [0x22]
  for byte in SwiftLR.bytes(of: string) {
    switch byte {
    case 0x22, 0x5C: bytes += [0x5C, byte]
    case 0..<0x20: bytes += SwiftLR.bytes(of: "\\u00") + [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    default: bytes.append(byte)
    }
  }
  bytes.append(0x22)
  text += SwiftLR.text(ofBytes: bytes)
}
