/// The numbers that a parameter may have.
///
/// Every parameter of every type passes a limit, so it is one word. Bounds are whole numbers from -128 to 127; another
/// bound does not compile.
package struct Limit: Sendable {
  /// From the lowest bits: the lower bound, the upper bound, the rules that hold.
  private let bits: UInt32

  private static var hasLower: UInt32 { 1 << 16 }
  private static var lowerAllowed: UInt32 { 1 << 17 }
  private static var hasUpper: UInt32 { 1 << 18 }
  private static var upperAllowed: UInt32 { 1 << 19 }
  private static var isWhole: UInt32 { 1 << 20 }
  private static var isSteps: UInt32 { 1 << 21 }

  private init(bits: UInt32) { self.bits = bits }

  private init(_ lower: Int8, _ upper: Int8, _ rules: UInt32) {
    bits = UInt32(UInt8(bitPattern: lower)) | UInt32(UInt8(bitPattern: upper)) << 8 | rules
  }

  private var lower: Int8 { Int8(truncatingIfNeeded: bits) }
  private var upper: Int8 { Int8(truncatingIfNeeded: bits >> 8) }

  /// Any number but infinities and NaN.
  static var finite: Limit { Limit(bits: 0) }
  static func above(_ lower: Int8) -> Limit { Limit(lower, 0, hasLower) }
  static func atLeast(_ lower: Int8) -> Limit { Limit(lower, 0, hasLower | lowerAllowed) }
  static func below(_ upper: Int8) -> Limit { Limit(0, upper, hasUpper) }
  static func from(_ lower: Int8, to upper: Int8) -> Limit {
    Limit(lower, upper, hasLower | lowerAllowed | hasUpper | upperAllowed)
  }
  static func from(_ lower: Int8, below upper: Int8) -> Limit {
    Limit(lower, upper, hasLower | lowerAllowed | hasUpper)
  }
  static func above(_ lower: Int8, to upper: Int8) -> Limit {
    Limit(lower, upper, hasLower | hasUpper | upperAllowed)
  }
  static func between(_ lower: Int8, _ upper: Int8) -> Limit {
    Limit(lower, upper, hasLower | hasUpper)
  }
  static func wholeFrom(_ lower: Int8) -> Limit { atLeast(lower).whole }

  /// Any length or position.
  static var steps: Limit { finite.steps }

  /// This limit for whole numbers.
  var whole: Limit { Limit(bits: bits | Self.isWhole) }

  /// This limit for a length or a position, whose unit is the step.
  var steps: Limit { Limit(bits: bits | Self.isSteps) }

  package var isInSteps: Bool { has(Self.isSteps) }

  private func has(_ rule: UInt32) -> Bool { bits & rule != 0 }

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
