/// A number as decimal text, such as `-1.25e-3`, exactly.
///
/// It becomes a double in whole numbers alone: whatever the locale and the rounding mode of the thread are, the text
/// gives the same bits.
struct Decimal {
  /// Has a point or a power of ten; without them it is an integer.
  private(set) var isReal = false

  private var isNegative = false
  /// The digits as one whole number, in base 2^32 with the lowest limb first and a highest limb that is not 0.
  private var limbs: [UInt32] = []
  /// How many digits are in the limbs, without zeros in front.
  private var count = 0
  /// The power of ten by which that number is multiplied.
  private var power: Int64 = 0
  /// Whether a digit other than 0 came after those in the limbs.
  private var isCut = false

  /// Two doubles and the middle between them differ within 767 digits. Of more it matters only whether all are 0.
  private static let countLimit = 800

  /// Reads digits with a sign, a fraction and a power of ten, each of which may be missing.
  /// - Parameter at: where the number begins; then its end, or the place of a digit that is missing.
  init?(_ text: [UInt8], at: inout Int) {
    limbs.reserveCapacity(8)
    isNegative = byte(text, at) == 0x2D
    if isNegative { at += 1 }
    let start = at
    readDigits(text, &at)
    let whole = at - start
    if byte(text, at) == 0x2E {
      at += 1
      isReal = true
      let point = at
      readDigits(text, &at)
      if at == point { return nil }
      power -= Int64(at - point)
    } else if whole == 0 {
      return nil
    }
    if byte(text, at) | 0x20 == 0x65 {
      at += 1
      isReal = true
      let sign = byte(text, at)
      if sign == 0x2B || sign == 0x2D { at += 1 }
      let start = at
      var size: Int64 = 0
      while let digit = digit(byte(text, at)) {
        if size < 1 << 50 { size = size * 10 + Int64(digit) }
        at += 1
      }
      if at == start { return nil }
      power += sign == 0x2D ? -size : size
    }
  }

  private mutating func readDigits(_ text: [UInt8], _ at: inout Int) {
    // Nine of them at a time.
    var (some, factor): (UInt32, UInt32) = (0, 1)
    while let digit = digit(byte(text, at)) {
      if count < Self.countLimit {
        some = some * 10 + digit
        factor *= 10
        if count > 0 || digit != 0 { count += 1 }
        if factor == 1_000_000_000 {
          multiply(by: factor, adding: some)
          (some, factor) = (0, 1)
        }
      } else {
        isCut = isCut || digit != 0
        power += 1
      }
      at += 1
    }
    multiply(by: factor, adding: some)
  }

  /// The integer, nil if it takes more than 64 bits or is a real.
  var integer: Int64? {
    if isReal || limbs.count > 2 { return nil }
    var size: UInt64 = 0
    for limb in limbs.reversed() { size = size << 32 | UInt64(limb) }
    if isNegative { return size <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- size) : nil }
    return Int64(exactly: size)
  }

  /// The nearest double, of two that are equally near the even one; infinite beyond the largest.
  consuming func double() -> Double {
    let sign: UInt64 = isNegative ? 1 << 63 : 0
    return Double(bitPattern: sign | magnitudeBits())
  }

  private mutating func magnitudeBits() -> UInt64 {
    if limbs.isEmpty || power + Int64(count) < -330 { return 0 }
    if power + Int64(count) > 310 { return Double.infinity.bitPattern }
    // The limbs times 2^exponent are the number.
    var exponent = 0
    var left = Int(power.magnitude)
    if power < 0 {
      // A power of ten has less than 10/3 bits for each ten; 64 bits more are left of the quotient.
      let more = left * 10 / 3 / 32 + 3
      let old = limbs.count
      for _ in 0..<more { limbs.append(0) }
      for i in (0..<old).reversed() { limbs.swapAt(i, i + more) }
      exponent = -32 * more
    }
    while left > 0 {
      var factor: UInt32 = 1
      for _ in 0..<min(left, 9) { factor *= 10 }
      if power < 0 { divide(by: factor) } else { multiply(by: factor, adding: 0) }
      left -= 9
    }
    return roundedBits(exponent)
  }

  /// The limbs times 2^exponent, rounded to the bits of a double.
  private mutating func roundedBits(_ exponent: Int) -> UInt64 {
    let zeros = limbs[limbs.count - 1].leadingZeroBitCount
    multiply(by: 1 << UInt32(zeros), adding: 0)
    let low = limbs.count - 2
    var high = UInt64(limbs[low + 1]) << 32
    if low >= 0 { high |= UInt64(limbs[low]) }
    var isInexact = isCut
    for i in 0..<max(low, 0) where limbs[i] != 0 { isInexact = true }

    // 53 bits of the 64 are kept, and fewer below the smallest normal number.
    var biased = exponent - zeros + 32 * low + 63 + 1023
    if biased < 1 {
      let lost = UInt64(min(1 - biased, 63))
      if high & ((1 << lost) - 1) != 0 { isInexact = true }
      high >>= lost
      biased = 1
    }
    if biased > 2046 { return Double.infinity.bitPattern }
    let (kept, rest) = (high >> 11, high & 0x7FF)
    let isUp = rest > 0x400 || rest == 0x400 && (isInexact || kept & 1 == 1)
    // The highest bit of a normal number and a carry from rounding both add 1 to the exponent.
    return UInt64(biased - 1) << 52 + kept + (isUp ? 1 : 0)
  }

  private mutating func multiply(by factor: UInt32, adding digit: UInt32) {
    var carry = UInt64(digit)
    for i in 0..<limbs.count {
      carry += UInt64(limbs[i]) * UInt64(factor)
      limbs[i] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry != 0 { limbs.append(UInt32(carry)) }
  }

  private mutating func divide(by divisor: UInt32) {
    var remainder: UInt64 = 0
    for i in (0..<limbs.count).reversed() {
      remainder = remainder << 32 | UInt64(limbs[i])
      limbs[i] = UInt32(remainder / UInt64(divisor))
      remainder %= UInt64(divisor)
    }
    while limbs.last == 0 { limbs.removeLast() }
    if remainder != 0 { isCut = true }
  }
}

/// A byte of a text; 0 after its end.
func byte(_ text: [UInt8], _ i: Int) -> UInt8 { i < text.count ? text[i] : 0 }

private func digit(_ byte: UInt8) -> UInt32? {
  byte >= 0x30 && byte <= 0x39 ? UInt32(byte - 0x30) : nil
}
