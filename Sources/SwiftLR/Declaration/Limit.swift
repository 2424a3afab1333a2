/// The numbers that a parameter may have.
package struct Limit: Sendable {
  let lower: Double
  let lowerAllowed: Bool
  let upper: Double
  let upperAllowed: Bool
  let whole: Bool

  private init(
    _ lower: Double, _ lowerAllowed: Bool, _ upper: Double, upperAllowed: Bool = true,
    whole: Bool = false
  ) {
    self.lower = lower
    self.lowerAllowed = lowerAllowed
    self.upper = upper
    self.upperAllowed = upperAllowed
    self.whole = whole
  }

  static let finite = Limit(-.infinity, false, .infinity)
  static func wholeFrom(_ lower: Double) -> Limit { Limit(lower, true, .infinity, whole: true) }

  static func above(_ lower: Double) -> Limit { Limit(lower, false, .infinity) }
  static func below(_ upper: Double) -> Limit {
    Limit(-.infinity, false, upper, upperAllowed: false)
  }
  static func atLeast(_ lower: Double) -> Limit { Limit(lower, true, .infinity) }
  static func from(_ lower: Double, to upper: Double) -> Limit { Limit(lower, true, upper) }
  static func above(_ lower: Double, to upper: Double) -> Limit { Limit(lower, false, upper) }

  func allows(_ number: Number) -> Bool {
    let x = number.value
    if whole && number.isReal { return false }
    return x.isFinite && (lowerAllowed ? x >= lower : x > lower)
      && (upperAllowed ? x <= upper : x < upper)
  }

  /// "a number above 0 and at most 1"
  package var text: String {
    var text = whole ? "a whole number" : "a number"
    if lower.isFinite {
      text += (lowerAllowed ? " of at least " : " above ") + SwiftLR.text(ofWhole: lower)
    }
    if upper.isFinite {
      let bound = upperAllowed ? (lower.isFinite ? " and at most " : " of at most ") : " below "
      text += bound + SwiftLR.text(ofWhole: upper)
    }
    return text
  }
}
