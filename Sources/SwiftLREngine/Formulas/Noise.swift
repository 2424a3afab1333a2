import CSupport

/// Random numbers that are a function of a seed and an index: no generator whose state a checkpoint would have
/// to hold.
struct Noise {
  private let key: (UInt32, UInt32)
  private let counter: (UInt32, UInt32, UInt32)

  /// - Parameters:
  ///   - seed: whole, from 0 on.
  ///   - index: whole; what is beyond 2^63 has the numbers of 0.
  init(seed: Double, index: Double, stream: Int = 0) {
    let seed = UInt64(exactly: seed) ?? 0
    let index = UInt64(bitPattern: Int64(exactly: index) ?? 0)
    key = (UInt32(truncatingIfNeeded: seed), UInt32(seed >> 32))
    counter = (
      UInt32(truncatingIfNeeded: index), UInt32(index >> 32), UInt32(truncatingIfNeeded: stream)
    )
  }

  /// Two numbers between 0 and 1, of 52 bits each.
  func numbers(_ attempt: UInt32) -> (Double, Double) {
    let words = philox((counter.0, counter.1, counter.2, attempt), key)
    return (fraction(words.1, words.0), fraction(words.3, words.2))
  }

  /// A standard normal number of those below a limit, or 6, in size: points under the curve are tried, of which
  /// a fifth at least lie there.
  func normal(below limit: Double) -> Double {
    let limit = min(limit, 6)
    for attempt in 0..<1000 as Range<UInt32> {
      let (x, y) = numbers(attempt)
      let n = limit * (2 * x - 1)
      if y < swlr_exp(-0.5 * n * n) { return n }
    }
    return 0  // less likely than 1e-90
  }

  private func fraction(_ high: UInt32, _ low: UInt32) -> Double {
    (Double((UInt64(high) << 32 | UInt64(low)) >> 12) + 0.5) * 0x1p-52
  }
}

/// Philox4x32 with ten rounds: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel Random Numbers: As
/// Easy as 1, 2, 3", SC 2011, doi:10.1145/2063384.2063405.
func philox(_ counter: (UInt32, UInt32, UInt32, UInt32), _ key: (UInt32, UInt32))
  -> (UInt32, UInt32, UInt32, UInt32)
{
  var (c, k) = (counter, key)
  for _ in 0..<10 {
    let first = UInt64(c.0) &* 0xD251_1F53
    let second = UInt64(c.2) &* 0xCD9E_8D57
    c = (
      UInt32(second >> 32) ^ c.1 ^ k.0, UInt32(truncatingIfNeeded: second),
      UInt32(first >> 32) ^ c.3 ^ k.1, UInt32(truncatingIfNeeded: first)
    )
    k = (k.0 &+ 0x9E37_79B9, k.1 &+ 0xBB67_AE85)
  }
  return c
}
