// A tree to JSON text, laid out as Python's `json.dumps` does by default.

package func jsonText(_ value: Value) -> String {
  var text: [UInt8] = []
  write(value, to: &text)
  return SwiftLREngine.text(ofBytes: text)
}

private func write(_ value: Value, to text: inout [UInt8]) {
  switch value {
  case .null: text += bytes(of: "null")
  case .flag(let flag): text += bytes(of: flag ? "true" : "false")
  case .integer(let whole): text += bytes(of: whole.description)
  case .real(let real): text += bytes(of: number(real))
  case .string(let string): quote(string, to: &text)
  case .list(let list):
    text.append(0x5B)
    for (i, item) in list.enumerated() {
      if i > 0 { text += [0x2C, 0x20] }
      write(item, to: &text)
    }
    text.append(0x5D)
  case .object(let members):
    text.append(0x7B)
    for (i, member) in members.enumerated() {
      if i > 0 { text += [0x2C, 0x20] }
      quote(member.name, to: &text)
      text += [0x3A, 0x20]
      write(member.value, to: &text)
    }
    text.append(0x7D)
  }
}

/// JSON has no infinities and no NaN; states spell them as strings.
private func number(_ real: Double) -> String {
  if real.isNaN { return "\"NaN\"" }
  if real.isInfinite { return real < 0 ? "\"-Infinity\"" : "\"Infinity\"" }
  return SwiftLREngine.text(of: real)
}

private func quote(_ string: String, to text: inout [UInt8]) {
  text.append(0x22)
  for byte in bytes(of: string) {
    switch byte {
    case 0x22, 0x5C: text += [0x5C, byte]
    case 0..<0x20: text += bytes(of: "\\u00") + hexadecimal(byte)
    default: text.append(byte)
    }
  }
  text.append(0x22)
}
