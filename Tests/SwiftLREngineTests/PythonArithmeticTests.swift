import Foundation
import Testing

@testable import SwiftLREngine

@Suite("Python's arithmetic")
struct PythonArithmeticTests {
  @Test(
    "% takes the sign of the divisor",
    arguments: [
      (7.0, 3.0, 1.0), (-7, 3, 2), (7, -3, -2), (-7, -3, -1), (7.5, 2, 1.5), (-0.5, 2, 1.5),
    ])
  func sign(x: Double, y: Double, expected: Double) throws {
    #expect(try modulo(x, y) == expected)
    #expect(try floorQuotient(x, y) == (x - expected) / y)
  }

  @Test(
    "whole numbers take the short way to the same remainder", arguments: 0..<20 as Range<UInt64>)
  func whole(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let x = Double(Int64.random(in: -(1 << 53)...(1 << 53), using: &random))
      let y = Double(Int64.random(in: 1...(1 << 40), using: &random))
      let rest = fmod(x, y)
      #expect(try modulo(x, y) == (rest < 0 ? rest + y : rest), "seed \(seed)")
      #expect(try isMultiple(x, of: y) == (rest == 0), "seed \(seed)")
    }
  }

  @Test("what is too small for a number is 0, as in libm")
  func underflow() throws {
    for x in [0, 0.1, 0.5, 0.999, 1 - 0x1p-53] {
      for size in [700.0, 740, 745, 746, 747, 800, 1e6, 1e300] {
        let y = size / (1 - x)
        expectSameBits(try power(x, y), pow(x, y), "\(x) ** \(y)")
        expectSameBits(try exponential(-size), exp(-size), "exp(\(-size))")
      }
    }
  }

  @Test("what Python answers with an exception is an error")
  func exceptions() {
    #expect(throws: EvaluationError.division) { try modulo(1, 0) }
    #expect(throws: EvaluationError.division) { try isMultiple(1, of: 0) }
    #expect(throws: EvaluationError.division) { try quotient(1, 0) }
    #expect(throws: EvaluationError.division) { try power(0, -1) }
    #expect(throws: EvaluationError.overflow) { try power(2, 10_000) }
    #expect(throws: EvaluationError.domain) { try power(-2, 0.5) }
    #expect(throws: EvaluationError.domain) { try cosine(.infinity) }
  }

  @Test("bisection goes to the right of equal milestones")
  func bisection() {
    let numbers: [Number] = [0, 5, 5]
    #expect([-1, 0, 1, 5, 6].map { bisectRight(numbers, $0) } == [0, 1, 1, 3, 3])
  }
}
