import CSupport

/// The shape of a way from one value to another. The names are swiftlr's; peers with other words for some of them
/// have enums of their own.
enum Shape: String, Choice {
  case linear, cosine
  case oneMinusSqrt = "1-sqrt"
  case square
  case mirrorCosine = "mirror_cosine"
  case exponential, polynomial, rex, sigmoid, tanh, sine, logarithmic, constant, step

  /// Those of a way down from any value to any other.
  static var descents: [Shape] {
    [
      .linear, .cosine, .oneMinusSqrt, .square, .mirrorCosine, .exponential, .polynomial, .rex,
      .sigmoid, .tanh, .sine, .logarithmic,
    ]
  }

  /// The value after the part `x` of the way from one value to another, both of them exactly.
  ///
  /// - Parameter power: of `polynomial`, the bend of `rex`, the steepness of `sigmoid` and `tanh`.
  func between(_ from: Double, _ to: Double, _ x: Double, _ power: Double = 2)
    throws(EvaluationError) -> Double
  {
    if x <= 0 { return from }
    if x >= 1 { return to }
    if self == .exponential { return from * (try SwiftLREngine.power(try quotient(to, from), x)) }
    return to + (from - to) * (try left(x, power))
  }

  /// What is left of the way down after the part `x` of it.
  @inline(__always)
  private func left(_ x: Double, _ power: Double) throws(EvaluationError) -> Double {
    switch self {
    case .linear, .exponential, .constant, .step: 1 - x
    case .cosine: 0.5 * (1 + (try SwiftLREngine.cosine(.pi * x)))
    case .oneMinusSqrt: 1 - x.squareRoot()
    case .square: 1 - x * x
    case .mirrorCosine: 2 * (1 - x) - 0.5 * (1 + (try SwiftLREngine.cosine(.pi * x)))
    case .polynomial: try SwiftLREngine.power(1 - x, power)
    case .rex: (1 - x) / (1 - power * x / (1 + power))
    // A logistic curve is a tangent of half the argument.
    case .sigmoid: 0.5 - CSupport.tanh(power * (x - 0.5)) / (2 * CSupport.tanh(power / 2))
    case .tanh: 0.5 - CSupport.tanh(power * (2 * x - 1)) / (2 * CSupport.tanh(power))
    case .sine: 1 - sin(.pi * x / 2)
    case .logarithmic: 1 - swlr_log(1 + x) / swlr_log(2)
    }
  }
}

/// What comes after the end of a way.
enum PastEnd: String, Choice {
  case clamp, reflect, `repeat`, error

  /// The part of a way of some steps that is done at a position, also at one after its end. One of 0 steps is done
  /// before it begins, and does not go back.
  @inline(__always)
  func folded(_ e: Double, _ steps: Double) throws(EvaluationError) -> Double {
    let x = e / steps
    return x <= 1 && steps > 0 ? x : try foldedBack(e, steps)
  }

  @inline(never)
  private func foldedBack(_ e: Double, _ steps: Double) throws(EvaluationError) -> Double {
    if steps == 0 && (self != .error || e <= 0) { return 1 }
    let x = e / steps
    switch self {
    case .clamp: return 1
    case .reflect:
      let back = try modulo(x, 2)
      return back > 1 ? 2 - back : back
    case .repeat: return try modulo(x, 1)
    case .error: throw .pastEnd
    }
  }
}
