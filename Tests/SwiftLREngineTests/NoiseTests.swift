import Testing

@testable import SwiftLREngine

@Suite("Noise")
struct NoiseTests {
  /// The vectors of Random123, in its file kat_vectors.
  @Test("known answers of Philox4x32-10")
  func knownAnswers() {
    #expect(philox((0, 0, 0, 0), (0, 0)) == (0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8))
    let all = UInt32.max
    #expect(
      philox((all, all, all, all), (all, all))
        == (0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd))
    #expect(
      philox((0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344), (0xa409_3822, 0x299f_31d0))
        == (0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1))
  }

  /// The words of the first known answer, put together.
  @Test("numbers are made of two words each, and lie inside 0 to 1")
  func numbers() {
    let (x, y) = Noise(seed: 0, index: 0).numbers(0)
    expectSameBits(x, (Double(0xe169_c58d_6627_e8d5 as UInt64 >> 12) + 0.5) / 0x1p52)
    expectSameBits(y, (Double(0x9b00_dbd8_bc57_ac4c as UInt64 >> 12) + 0.5) / 0x1p52)
  }

  /// The expected numbers are those of `torch.Generator().manual_seed(42)`.
  @Test("torch's generator")
  func torch() {
    var generator = TorchGenerator(seed: 42)
    #expect(generator.uniform() == 0.8822692632675171)
    #expect(generator.uniform() == 0.9150039553642273)
    var normal = TorchGenerator(seed: 42)
    #expect(
      [normal.normal(), normal.normal(), normal.normal()] == [
        0.33669036626815796, 0.12880940735340118, 0.23446236550807953,
      ])
    // Beyond one filling of its state.
    for _ in 0..<1000 { _ = normal.normal() }
    #expect(normal.normal() == -1.298350214958191)
  }

  private func noise(_ parameters: [(String, Value)], _ part: Value = spec("swiftlr.constant"))
    throws -> Schedule
  {
    try schedule("swiftlr.noise", [("schedule", part)] + parameters)
  }

  @Test("a value is a function of seed and position")
  func pure() throws {
    let one = try noise([("seed", .integer(7))])
    let other = try noise([("seed", .integer(8))])
    var values: Set<Double> = []
    for position in stride(from: 999.0, through: 0, by: -1) {
      let value = try one.value(base: 1, position: position)
      #expect((0.9...1.1).contains(value))
      #expect(try value != other.value(base: 1, position: position))
      #expect(try value == one.value(base: 1, position: position + 0.5))
      values.insert(value)
    }
    #expect(values.count == 1000)
    #expect(one.isTotal)
  }

  @Test("a number is kept for some steps, and groups share it or do not")
  func keeping() throws {
    let kept = try noise([("every", .integer(10)), ("per_group", .flag(true))])
    let values = try (0..<30).map { try kept.value(base: 1, position: Double($0)) }
    #expect(Set(values).count == 3 && Set(values[10..<20]).count == 1)
    let rates = try Run(kept, .closed, [1, 1, 1]).lrs
    #expect(Set(rates).count == 3)
    #expect(try Set(Run(noise([]), .closed, [1, 1, 1]).lrs).count == 1)
  }

  @Test("laws: mean, variance and bound", arguments: ["uniform", "normal"])
  func laws(distribution: String) throws {
    let noise = try noise([("amplitude", .integer(1)), ("distribution", .string(distribution))])
    var values = [Double](repeating: 0, count: 20000)
    var span = values.mutableSpan
    try noise.fill(&span, base: 1, first: 0, stride: 1)
    let n = values.map { $0 - 1 }
    let mean = n.reduce(0, +) / Double(n.count)
    let variance = n.reduce(0) { $0 + $1 * $1 } / Double(n.count)
    let (expected, bound) = distribution == "uniform" ? (1.0 / 3, 1.0) : (1, 6)
    #expect(abs(mean) < 4 * (expected / 20000).squareRoot())
    #expect(abs(variance / expected - 1) < 0.05)
    #expect(n.allSatisfy { $0.magnitude < bound })
  }

  @Test("timm's noise is inside its range and its bound, and one for all groups")
  func timm() throws {
    let plain: [(String, Value)] = [("t_initial", .integer(100)), ("warmup_t", .integer(5))]
    let range: (String, Value) = ("noise_range_t", .list([.integer(10), .integer(20)]))
    let quiet = try schedule("timm.CosineLRScheduler", plain)
    let noisy = try schedule(
      "timm.CosineLRScheduler", plain + [range, ("noise_pct", .real(0.25))])
    for position in stride(from: 0.0, to: 40, by: 1) {
      let (a, b) = try (
        quiet.value(base: 1, position: position), noisy.value(base: 1, position: position)
      )
      if position < 10 || position >= 20 {
        #expect(a == b)
      } else {
        #expect(a != b && abs(b / a - 1) < 0.25)
      }
    }
    let still = try schedule("timm.CosineLRScheduler", plain + [range, ("noise_std", .integer(0))])
    #expect(try still.value(base: 1, position: 15) == quiet.value(base: 1, position: 15))
    let wrong = message {
      _ = try schedule(
        "timm.StepLRScheduler",
        [plain[1], ("decay_t", .integer(1)), ("noise_range_t", .integer(3))])
    }
    #expect(wrong.hasPrefix("noise_range_t: 3 is not allowed; a list"))
  }

  @Test("a random policy of Darknet's is a power of a uniform number")
  func darknet() throws {
    let policy = try schedule(
      "darknet.policy",
      [("policy", .string("random")), ("learning_rate", .integer(1)), ("power", .integer(1))])
    let u = Noise(seed: 0, index: 3).numbers(0).0
    #expect(try policy.value(base: 1, position: 3) == Double(Float(u)))
  }
}
