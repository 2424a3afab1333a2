import Foundation
import Testing

@testable import SwiftLREngine

@Suite("JSON text")
struct JSONTests {
  @Test(
    "is read as what it says",
    arguments: [
      ("[0, -0, 12, -9223372036854775808]", "[0, 0, 12, -9223372036854775808]"),
      ("[0.0, -0.0, 1e2, 1.50, 1E-7, -1e+22]", "[0.0, -0.0, 100.0, 1.5, 1e-07, -1e+22]"),
      ("[1e-400, 0e999999999999999999999, 1e-999999999999999999999]", "[0.0, 0.0, 0.0]"),
      (#"{"b":1,"a":[true,false,null],"":{}}"#, #"{"b": 1, "a": [true, false, null], "": {}}"#),
      (#"["\"\\\/\b\f\n\r\t"]"#, #"["\"\\/\u0008\u000c\u000a\u000d\u0009"]"#),
      (#"["\u0041\u00e9\u20AC\uD83D\uDE00\u0000"]"#, "[\"A\u{E9}\u{20AC}\u{1F600}\\u0000\"]"),
      (
        "[\"\u{7F}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\"]",
        "[\"\u{7F}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\"]"
      ),
    ])
  func read(text: String, written: String) throws {
    #expect(try jsonText(readJSON(Array(text.utf8), "text")) == written)
  }

  @Test("of many names is one object, in their order", arguments: [1, 2, 3, 16, 17, 1000])
  func names(count: Int) throws {
    let members = (0..<count).map { "\"\($0 &* 7919 % 100_003)\": \($0)" }
    let text = "{" + members.joined(separator: ", ") + "}"
    #expect(try jsonText(readJSON(Array(text.utf8), "text")) == text)
    for repeated in [0, count / 2, count - 1] {
      let more = text.dropLast() + ", \"\(repeated &* 7919 % 100_003)\": 0}"
      let failure = #expect(throws: SwiftLREngine.Failure.self) {
        try readJSON(Array(more.utf8), "text")
      }
      #expect(failure?.message.contains("column \(text.utf8.count + 1): duplicate name") == true)
    }
  }

  // ---- Numbers

  private func expectNearest(_ text: String, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    var end = 0
    let decimal = try #require(Decimal(Array(text.utf8), at: &end), "\(text)")
    #expect(end == text.utf8.count)
    let expected = try #require(Double(text))
    expectSameBits(decimal.double(), expected, text, sourceLocation: sourceLocation)
  }

  @Test("has the nearest double to a number with any digits", arguments: 0..<20 as Range<UInt64>)
  func digits(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let count = Int.random(in: 1...30, using: &random)
      let digits = (0..<count).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
      let power = Int.random(in: -360...320, using: &random)
      try expectNearest("\(digits).\(digits)e\(power)")
      try expectNearest("-0.\(digits)e\(power)")
    }
  }

  @Test(
    "has of two doubles that are as near the even one, and the upper one above the middle",
    arguments: 0..<20 as Range<UInt64>)
  func halves(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<10 {
      let low = Double(bitPattern: UInt64.random(in: 0..<0x7FE0_0000_0000_0000, using: &random))
      for number in [low, low * 0x1p-1000, Double(bitPattern: low.bitPattern & 0xF_FFFF_FFFF_FFFF)]
      {
        // Exact: twice the middle has one bit more than a double.
        let middle = exactDecimal(number.bitPattern)
        try expectNearest(middle)
        try expectNearest(middle + "0001")
        try expectNearest(middle + String(repeating: "0", count: 900))
        try expectNearest(middle + String(repeating: "0", count: 900) + "1")
      }
    }
  }

  /// The digits of the middle between the double of these bits and the next one.
  private func exactDecimal(_ bits: UInt64) -> String {
    let exponent = Int(bits >> 52)
    let fraction = bits & 0xF_FFFF_FFFF_FFFF | (exponent == 0 ? 0 : 1 << 52)
    // (2 fraction + 1) times 2^power
    let power = max(exponent, 1) - 1023 - 52 - 1
    var digits = String(2 * fraction + 1).reversed().map { UInt8(String($0)) ?? 0 }
    for _ in 0..<abs(power) {
      // Doubles, or multiplies by 5 and moves the point.
      var carry: UInt8 = 0
      for i in digits.indices {
        let product = digits[i] * (power > 0 ? 2 : 5) + carry
        digits[i] = product % 10
        carry = product / 10
      }
      if carry > 0 { digits.append(carry) }
    }
    let whole = digits.reversed().map { String($0) }.joined()
    if power > 0 { return whole + ".0" }
    let zeros = String(repeating: "0", count: max(0, 1 - power - whole.utf8.count))
    let padded = zeros + whole
    let point = padded.index(padded.endIndex, offsetBy: power)
    return padded[..<point] + "." + padded[point...]
  }
}
