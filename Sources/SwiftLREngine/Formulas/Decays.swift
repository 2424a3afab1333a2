// Rules that several peers have to the letter, each peer with parameter names of its own.

extension Rule {
  /// The same value at every position.
  static func constant(_ value: Double) -> Rule {
    Rule(isTotal: true) { _, _ in value }
  }

  /// `start * factor ** e`
  static func exponentialDecay(from start: Double, by factor: Double) -> Rule {
    Rule { e, _ throws(EvaluationError) in start * (try power(factor, e)) }
  }

  /// `start * factor ** (e // length)`
  static func stepDecay(from start: Double, by factor: Double, every length: Double) -> Rule {
    Rule { e, _ throws(EvaluationError) in
      start * (try power(factor, try floorQuotient(e, length)))
    }
  }

  /// `start / (1 + e * growth) ** exponent`
  static func inverseDecay(from start: Double, by growth: Double, power exponent: Double) -> Rule {
    Rule { e, _ throws(EvaluationError) in
      try quotient(start, try power(1 + e * growth, exponent))
    }
  }

  /// `end + (0.5 * (1 + cos((pi * min(e, length)) / length))) * (start - end)`
  static func cosineDecay(from start: Double, to end: Double, over length: Double) -> Rule {
    Rule(isTotal: true) { e, _ throws(EvaluationError) in
      end + 0.5 * (1 + (try cosine(.pi * min(e, length) / length))) * (start - end)
    }
  }

  /// `start + min(e, length) * ((end - start) / length)`
  static func line(from start: Double, to end: Double, over length: Double) -> Rule {
    Rule(isTotal: true) { e, _ in start + min(e, length) * ((end - start) / length) }
  }
}
