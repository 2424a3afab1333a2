/// The number that a decimal text such as `1e-7` or `0.001` stands for, nil if it is no number.
///
/// With up to 15 digits and a power of ten of at most 22 it is the nearest double, because both are exact;
/// beyond that the last bits may be wrong. Powers end at 308.
func decimal(_ text: String) -> Number? {
  var (digits, power, size, sign, powerSign) = (0.0, 0.0, 0.0, 1.0, 1.0)
  var (isFraction, isPower, isReal) = (false, false, false)
  var previous: UInt8 = 0
  for byte in SwiftLREngine.bytes(of: text) {
    let followsDigit = isDigit(previous)
    switch byte {
    case 48...57 where isPower: size = size * 10 + Double(byte - 48)
    case 48...57:
      digits = digits * 10 + Double(byte - 48)
      if isFraction { power -= 1 }
    case 46 where !isFraction && !isPower: (isFraction, isReal) = (true, true)
    case 69 where followsDigit && !isPower, 101 where followsDigit && !isPower:
      (isPower, isReal) = (true, true)
    case 45 where previous == 0: sign = -1
    case 45 where previous == 69 || previous == 101: powerSign = -1
    case 43 where previous == 69 || previous == 101: break
    default: return nil
    }
    previous = byte
  }
  if !isDigit(previous) { return nil }
  power += powerSign * size
  var factor = 1.0
  for _ in 0..<Int(min(power.magnitude, 308)) { factor *= 10 }
  return Number(sign * (power < 0 ? digits / factor : digits * factor), isReal: isReal)
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
