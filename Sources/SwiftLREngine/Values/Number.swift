/// A number that remembers how it was written: torch keeps `T_max=100` an int and `T_max=100.0` a
/// float, and specs and states keep them apart as well.
package struct Number: Sendable, Equatable {
  package var value: Double
  package var isReal: Bool

  package init(_ value: Double, isReal: Bool) {
    self.value = value
    self.isReal = isReal
  }
}

extension Number: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  package init(integerLiteral value: Int32) { self.init(Double(value), isReal: false) }
  package init(floatLiteral value: Double) { self.init(value, isReal: true) }
}

extension Number {
  /// The largest size up to which every whole number is a `Double` of its own.
  package static let wholeLimit = 0x1p53

  /// The number as JSON has it: an integer stays an integer.
  package var json: Value { isReal ? .real(value) : .integer(Int64(exactly: value) ?? 0) }

  /// Whether products and quotients of a few of them are finite.
  var isOrdinary: Bool { value == 0 || value.magnitude >= 1e-50 && value.magnitude <= 1e50 }

  /// The position one step on.
  var next: Number { Number(value + 1, isReal: isReal) }
}

/// Refuses what cannot be a position: NaN, infinities, and numbers so large that adding 1 is lost.
func checkPosition(_ position: Double, _ name: String) throws(Failure) {
  if position.magnitude <= Number.wholeLimit { return }
  throw Failure(
    .argument, at: name, Value.real(position).quoted + " is not allowed",
    "a finite number of at most 2^53 in size")
}
