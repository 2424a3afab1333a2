import CSupport

/// torch's random numbers: those of a `torch.Generator` on the CPU after `manual_seed`, as `torch.rand(1)` and
/// `torch.randn(1)` draw them.
///
/// It is the Mersenne Twister: M. Matsumoto, T. Nishimura, ACM Transactions on Modeling and Computer Simulation 8,
/// 1998, doi:10.1145/272991.272995. Torch 2.13.
struct TorchGenerator {
  private static var count: Int { 624 }

  private var state = InlineArray<624, UInt32>(repeating: 0)
  private var next = count
  /// The second one of a pair of normal numbers.
  private var spare: Double?

  /// - Parameter seed: its lowest 32 bits count.
  init(seed: Int64) {
    state[0] = UInt32(truncatingIfNeeded: seed)
    for i in 1..<Self.count {
      let before = state[i - 1]
      state[i] = 1_812_433_253 &* (before ^ before >> 30) &+ UInt32(i)
    }
  }

  /// `torch.rand(1, generator=g).item()`
  mutating func uniform() -> Double { Double(word() & 0xFF_FFFF) * 0x1p-24 }

  /// `torch.randn(1, generator=g).item()`
  mutating func normal() -> Double {
    if let number = spare {
      spare = nil
      return Double(Float(number))
    }
    let (first, second) = (longUniform(), longUniform())
    let radius = (-2 * log1p(-second)).squareRoot()
    let angle = 2 * .pi * first
    spare = radius * sin(angle)
    return Double(Float(radius * cos(angle)))
  }

  private mutating func longUniform() -> Double {
    let high = UInt64(word())
    return Double((high << 32 | UInt64(word())) & 0x1F_FFFF_FFFF_FFFF) * 0x1p-53
  }

  private mutating func word() -> UInt32 {
    if next == Self.count { twist() }
    var y = state[next]
    next += 1
    y ^= y >> 11
    y ^= y << 7 & 0x9D2C_5680
    y ^= y << 15 & 0xEFC6_0000
    return y ^ y >> 18
  }

  private mutating func twist() {
    for i in 0..<Self.count {
      let y = state[i] & 0x8000_0000 | state[(i + 1) % Self.count] & 0x7FFF_FFFF
      state[i] = state[(i + 397) % Self.count] ^ y >> 1 ^ (y & 1 == 0 ? 0 : 0x9908_B0DF)
    }
    next = 0
  }
}
