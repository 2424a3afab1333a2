/// The numbers that a parameter may have.
///
/// Small, because every parameter of every schedule passes one: the bounds are small whole numbers.
package struct Limit: Sendable {
  private let lower: Int8
  private let upper: Int8
  /// What of it holds: the bits below.
  private let rules: UInt8

  private static var hasLower: UInt8 { 1 }
  private static var lowerAllowed: UInt8 { 2 }
  private static var hasUpper: UInt8 { 4 }
  private static var upperAllowed: UInt8 { 8 }
  private static var isWhole: UInt8 { 16 }
  private static var isSteps: UInt8 { 32 }

  private init(_ lower: Int8, _ upper: Int8, _ rules: UInt8) {
    self.lower = lower
    self.upper = upper
    self.rules = rules
  }

  static var finite: Limit { Limit(0, 0, 0) }
  static func wholeFrom(_ lower: Int8) -> Limit {
    Limit(lower, 0, hasLower | lowerAllowed | isWhole)
  }

  static func above(_ lower: Int8) -> Limit { Limit(lower, 0, hasLower) }
  static func below(_ upper: Int8) -> Limit { Limit(0, upper, hasUpper) }
  static func atLeast(_ lower: Int8) -> Limit { Limit(lower, 0, hasLower | lowerAllowed) }
  static func from(_ lower: Int8, to upper: Int8) -> Limit {
    Limit(lower, upper, hasLower | lowerAllowed | hasUpper | upperAllowed)
  }
  static func above(_ lower: Int8, to upper: Int8) -> Limit {
    Limit(lower, upper, hasLower | hasUpper | upperAllowed)
  }

  /// The same for whole numbers.
  var whole: Limit { Limit(lower, upper, rules | Self.isWhole) }

  /// The same for a length or a position: its unit is the step.
  var steps: Limit { Limit(lower, upper, rules | Self.isSteps) }

  package var isInSteps: Bool { has(Self.isSteps) }

  /// The same with a bound as a signature writes it: `>= 0`.
  func and(_ relation: String, _ bound: Int8) -> Limit {
    if same(relation, ">") { return Limit(bound, upper, rules | Self.hasLower) }
    if same(relation, ">=") {
      return Limit(bound, upper, rules | Self.hasLower | Self.lowerAllowed)
    }
    if same(relation, "<") { return Limit(lower, bound, rules | Self.hasUpper) }
    return Limit(lower, bound, rules | Self.hasUpper | Self.upperAllowed)
  }

  private func has(_ rule: UInt8) -> Bool { rules & rule != 0 }

  func allows(_ number: Number) -> Bool {
    let x = number.value
    let (least, most) = (Double(lower), Double(upper))
    if !x.isFinite || has(Self.isWhole) && number.isReal { return false }
    if has(Self.hasLower) && (has(Self.lowerAllowed) ? x < least : x <= least) { return false }
    return !has(Self.hasUpper) || (has(Self.upperAllowed) ? x <= most : x < most)
  }

  /// Adds it to the description of a parameter.
  func write(to object: Fields) {
    if has(Self.hasLower) {
      object.put(
        has(Self.lowerAllowed) ? "minimum" : "exclusiveMinimum", .integer(Int64(lower)))
    }
    if has(Self.hasUpper) {
      object.put(
        has(Self.upperAllowed) ? "maximum" : "exclusiveMaximum", .integer(Int64(upper)))
    }
    if has(Self.isWhole) { object.put("whole", .flag(true)) }
    if has(Self.isSteps) { object.put("unit", "steps") }
  }

  /// "a number above 0 and at most 1"
  package var text: String {
    var text = has(Self.isWhole) ? "a whole number" : "a number"
    if has(Self.hasLower) {
      text += (has(Self.lowerAllowed) ? " of at least " : " above ") + lower.description
    }
    if has(Self.hasUpper) {
      if has(Self.hasLower) { text += " and" }
      text +=
        (!has(Self.upperAllowed) ? " below " : has(Self.hasLower) ? " at most " : " of at most ")
        + upper.description
    }
    if isInSteps { text += ", or a length" }
    return text
  }
}
