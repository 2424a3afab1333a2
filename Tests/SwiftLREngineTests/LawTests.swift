import CSupport
import Testing

@testable import SwiftLREngine

/// With values that were worked out in another program, in plain double arithmetic, to as many digits as stand here.
@Suite("Laws of the loss")
struct LawTests {
  private static let peak = 3e-4
  private static let warmup = 2160

  /// A linear warm-up, and then what the function says of each step.
  private static func run(_ steps: Int, _ rate: (Int) -> Double) -> [Double] {
    (0..<steps).map { t in
      t < warmup ? peak * Double(t) / Double(warmup - 1) : rate(t)
    }
  }

  private static let schedules: [String: [Double]] = [
    "cosine": run(24_000) { t in
      3e-5 + 0.5 * (peak - 3e-5)
        * (1 + cos(Double.pi * Double(t - warmup) / Double(24_000 - warmup)))
    },
    "constant": run(24_000) { _ in peak },
    "wsd": run(24_000) { t in
      let x = Double(t - 20_000) / 4000
      return x < 0 ? peak : peak * (1 - x) + 3e-5 * x
    },
    "two": run(16_000) { t in t < 8000 ? peak : 9e-5 },
  ]

  private static let multiPower =
    #"""
    {"kind": "multi_power", "parameters": {"L0": 2.6514477, "A": 0.60115152, "alpha": 0.45295811,
      "B": 437.9464276, "C": 2.13245612, "beta": 0.59785199, "gamma": 0.65523644}}
    """#

  private static let momentum = momentum(2.6909, swlr_exp(-0.5872), 0.5218, 0.4761)

  private static func momentum(
    _ floor: Double, _ amplitude: Double, _ alpha: Double, _ strength: Double
  ) -> String {
    """
    {"kind": "momentum", "residual": 0.001, "parameters": {"L0": \(floor), "A": \(amplitude),
      "alpha": \(alpha), "C": \(strength), "lambda": 0.999}}
    """
  }

  private func law(_ text: String) throws -> Law { try Law(readJSON(Array(text.utf8), "law")) }

  private func expectClose(_ found: Double, _ expected: Double, _ what: String) {
    #expect((found / expected - 1).magnitude < 5e-12, "\(what): \(found), not \(expected)")
  }

  @Test(
    "reference values",
    arguments: [
      ("cosine", 2160, 3.77488790608, 3.77571205148),
      ("cosine", 12000, 3.10640280528, 3.10851446396),
      ("cosine", 23920, 2.99014070612, 2.97892246234),
      ("constant", 23936, 3.03336234969, 3.03728612562),
      ("wsd", 19999, 3.05573310302, 3.0583885548), ("wsd", 22000, 2.99241460438, 3.01283138604),
      ("wsd", 23904, 2.9366175595, 2.95190616338), ("two", 7999, 3.21295835819, 3.21327130821),
      ("two", 8000, 3.20852803223, 3.21316290748), ("two", 8100, 3.14381681207, 3.20281350003),
      ("two", 15936, 3.06900250423, 3.05920074539),
    ] as [(String, Int, Double, Double)])
  func references(schedule: String, step: Int, multiPower: Double, momentum: Double) throws {
    let rates = try #require(Self.schedules[schedule])
    for (text, expected) in [(Self.multiPower, multiPower), (Self.momentum, momentum)] {
      let found = try law(text).losses(rates: rates, steps: [Int64(step)], block: 1)
      expectClose(found[0], expected, "\(schedule) at \(step)")
    }
    // The sum of the momentum alone.
    let second = try law(Self.momentum(0, 0, 1, -1)).losses(
      rates: rates, steps: [Int64(step)], block: 1)[0]
    if schedule == "cosine" && step == 12000 { expectClose(second, -0.204237247785, "S2") }
  }

  @Test("of multi-power, a response worked out by hand")
  func response() throws {
    let text =
      #"""
      {"kind": "multi_power", "parameters": {"L0": 0, "A": 0, "alpha": 1, "B": -1, "C": 2, "beta": 0.7,
        "gamma": 0.4}}
      """#
    let found = try law(text).losses(rates: [1, 0.5, 0.5], steps: nil, block: 1)
    // Half of 0.445, which is what the fall of 0.5 is worth.
    expectClose(found[1], 0.22254477761439478, "after one step")
    #expect(found[0] == 0 && found[2] > found[1])
  }

  @Test("of functional scaling, worked out step by step")
  func functionalScaling() throws {
    let text =
      #"""
      {"kind": "functional_scaling", "parameters": {"L0": 2, "c1": 0.5, "s": 0.5, "c2": 3, "c3": 0.25,
        "c4": 2, "g": 0.7}}
      """#
    let rates = [0.5, 1, 0.75, 0.25]
    let found = try law(text).losses(rates: rates, steps: nil, block: 1)
    func power(_ x: Double, _ y: Double) -> Double { swlr_pow(x, y) }
    // The rise counts nothing, and a fall works from the next step on.
    expectClose(found[2], 2 + 0.5 * power(2.25, -0.5), "step 2")
    let gain = 0.25 * (0.25 + power(2.25, -0.5)) * (1 - power(1 + 2 * 0.25, -0.7))
    expectClose(found[3], 2 + 0.5 * power(2.5, -0.5) - 3 * gain, "step 3")
  }

  @Test("a block of changes counts as one, and is nearly exact")
  func blocks() throws {
    let steps = Array(stride(from: 2200 as Int64, to: 24_000, by: 400))
    let rates = try #require(Self.schedules["cosine"])
    let exact = try law(Self.multiPower).losses(rates: rates, steps: steps, block: 1)
    let blocked = try law(Self.multiPower).losses(rates: rates, steps: steps, block: 50)
    for (a, b) in zip(exact, blocked) { #expect((a / b - 1).magnitude < 1e-5) }
    let wide = try law(Self.multiPower).losses(rates: rates, steps: steps, block: .max)
    #expect(wide.allSatisfy { $0.isFinite })
  }

  @Test("some steps have what all of them have")
  func someSteps() throws {
    let rates = (0..<300).map { Double($0 % 70) / 70 + 0.01 }
    for text in [
      Self.multiPower, Self.momentum, #"{"kind": "convex_bound", "parameters": {"D": 1, "G": 2}}"#,
    ] {
      let all = try law(text).losses(rates: rates, steps: nil, block: 1)
      let some = try law(text).losses(rates: rates, steps: [0, 7, 7, 299], block: 1)
      for (value, step) in zip(some, [0, 7, 7, 299]) { expectSameBits(value, all[step]) }
    }
  }

  private static let hundred = 0..<100

  @Test(
    "terms of the convex bound, the best factor and the bound there",
    arguments: [
      (hundred.map { _ in 1.0 }, [0.005, 0.5, 2.58868875882], 0.0402344369809, 0.248543306441),
      (
        hundred.map { Double(100 - $0) / 100 }, [0.00990099009901, 0.335, 0.711773775176],
        0.0972552145457, 0.203608416171
      ),
      (
        hundred.map { $0 < 80 ? 1 : 1 - Double($0 - 79) / 20 + 1.0 / 20 },
        [0.00552486187845, 0.481629834254, 1.76916403858], 0.0495442034546, 0.22302757914
      ),
      (
        hundred.map { 0.5 * (1 + cos(Double.pi * Double($0) / 100)) },
        [0.00990099009901, 0.376237623762, 0.727914880869], 0.0946945058629, 0.209114351647
      ),
    ] as [([Double], [Double], Double, Double)])
  func convexBound(rates: [Double], terms: [Double], factor: Double, least: Double) throws {
    for more in [[], [0.0, 0]] {
      let found = try ConvexBound(checked: rates + more, norms: nil).terms
      for (a, b) in zip([found.0, found.1, found.2], terms) { expectClose(a, b, "term") }
      let best = (found.0 / (found.1 + found.2)).squareRoot()
      expectClose(best, factor, "factor")
      expectClose(2 * (found.0 * (found.1 + found.2)).squareRoot(), least, "bound")
      let doubled = try ConvexBound(
        checked: rates + more, norms: (rates + more).map { _ in 2 }
      ).terms
      expectClose(doubled.1, 4 * found.1, "with norms")
    }
    #expect(try ConvexBound(checked: [0, 0], norms: nil).terms.0 == .infinity)
  }

  @Test("refined rates")
  func refined() throws {
    let norms: [Double] = [4, 2, 1, 1, 1, 1, 2, 2]
    let found = try refinedRates(norms: norms, power: 2, window: 1)
    for (a, b) in zip(found, [0.084821, 0.321429, 1, 0.714286, 0.428571, 0.142857, 0.017857, 0]) {
      #expect((a - b).magnitude < 5e-7)
    }
    #expect(
      try refinedRates(norms: [3, 3, 3, 3, 3], power: 1, window: 3) == [1, 0.75, 0.5, 0.25, 0])
    #expect(try refinedRates(norms: [1], power: 1, window: 99) == [0])
    #expect(try refinedRates(norms: [], power: 1, window: 1) == [])
    // The median of three takes the spike out.
    #expect(
      try refinedRates(norms: [1, 1, 50, 1, 1], power: 1, window: 3)
        == refinedRates(norms: [1, 1, 1, 1, 1], power: 1, window: 1))
    #expect(
      try refinedRates(norms: [1e-300, 1e300, 1e-300], power: 2, window: 1).allSatisfy {
        $0.isFinite
      })
  }

  @Test(
    "what is refused",
    arguments: [
      ("[]", "law"), ("{}", "kind"), (#"{"kind": "power"}"#, "kind"), (#"{"kind": 1}"#, "kind"),
      (#"{"kind": "momentum"}"#, "parameters.L0"),
      (#"{"kind": "momentum", "parameters": 3}"#, "parameters"),
      (#"{"kind": "convex_bound", "parameters": {"D": 0, "G": 1}}"#, "parameters.D"),
      (#"{"kind": "convex_bound", "parameters": {"D": 1, "G": 1, "E": 1}}"#, "parameters.E"),
    ])
  func refusedLaws(text: String, path: String) throws {
    let failure = try #require(throws: Failure.self) { try law(text) }
    #expect(failure.path == path, "\(failure.message)")
  }

  @Test("numbers that are refused, and odd ones that are not")
  func refusedNumbers() throws {
    let law = try law(Self.momentum)
    for (rates, steps, block, path) in [
      ([0.1, -1], nil, 1, "rates[1]"), ([.nan], nil, 1, "rates[0]"),
      ([.infinity], nil, 1, "rates[0]"),
      ([1], [1], 1, "steps[0]"), ([1, 1], [1, 0], 1, "steps[1]"), ([1], [-1], 1, "steps[0]"),
      ([1], [.max], 1, "steps[0]"), ([1], [.min], 1, "steps[0]"), ([1], nil, 0, "block"),
      ([], [0], 1, "steps[0]"),
    ] as [([Double], [Int64]?, Int64, String)] {
      let failure = try #require(throws: Failure.self) {
        try law.losses(rates: rates, steps: steps, block: block)
      }
      #expect(failure.path == path, "\(failure.message)")
    }
    #expect(try law.losses(rates: [], steps: nil, block: 1) == [])
    #expect(try law.losses(rates: [0, 1], steps: nil, block: 1)[0] == .infinity)
    _ = try self.law(Self.multiPower).losses(rates: [1e308, 1e308, 0, 1], steps: nil, block: 3)
    for (norms, power, window, path) in [
      ([0], 1, 1, "norms[0]"), ([1, .nan], 1, 1, "norms[1]"), ([1], 3, 1, "power"),
      ([1], 1, 2, "window"), ([1], 1, -1, "window"),
    ] as [([Double], Int32, Int64, String)] {
      let failure = try #require(throws: Failure.self) {
        try refinedRates(norms: norms, power: power, window: window)
      }
      #expect(failure.path == path)
    }
  }
}
