import Testing

@testable import SwiftLREngine

@Suite("Numbers as text")
struct TextTests {
  @Test(
    "the text is Python's",
    arguments: [
      (0.1, "0.1"), (-0.0, "-0.0"), (1.0, "1.0"), (1e-7, "1e-07"), (1e16, "1e+16"),
      (9.674536625339404e15, "9674536625339404.0"), (0x1p53, "9007199254740992.0"),
      (.leastNonzeroMagnitude, "5e-324"), (1.7976931348623157e308, "1.7976931348623157e+308"),
      (1e22, "1e+22"),
    ])
  func python(value: Double, expected: String) { #expect(text(of: value) == expected) }

  @Test("reading it back gives the same bits", arguments: 0..<40 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      let read = try #require(Double(text(of: value)))
      expectSameBits(read, value, "seed \(seed)")
    }
  }

  @Test("a quotation is short, whatever it quotes")
  func quotation() {
    #expect(Value.string(String(repeating: "é", count: 1000)).quoted.utf8.count < 50)
    #expect(Value.list([.null, .null]).quoted == "a list of 2")
    #expect(Value.object([]).quoted == "an object")
  }

  @Test(
    "the nearest name is found across case and a few letters",
    arguments: [("stepsize", "step_size"), ("GAMMA", "gamma"), ("milestone", "milestones")])
  func nearestName(misspelt: String, meant: String) {
    #expect(nearest(to: misspelt, among: ["gamma", "step_size", "milestones"]) == meant)
    #expect(nearest(to: "entirely_else", among: ["gamma", "step_size"]) == nil)
  }
}
