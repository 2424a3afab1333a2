/// What is known of a run, so that lengths become steps.
final class Run {
  private enum Rounding: String, Choice { case nearest, up, down }

  /// Epochs and parts of the run are multiplied by the first two, samples and tokens divided by the others.
  static var keys: [String] {
    ["steps_per_epoch", "total_steps", "batch_size", "tokens_per_step"]
  }

  /// What the caller of `Schedule.resolve` knows. It takes precedence over the spec's `run`.
  var given: Value?

  /// In the order of `keys`; NaN for what is not known.
  private var known: InlineArray<4, Double> = .init(repeating: .nan)
  private var rounding = Rounding.nearest

  func visit(_ fields: Fields) {
    for (i, key) in Self.keys.enumerated() {
      var number: Number?
      fields.optional(key, &number, .above(0), "")
      if let number { known[i] = number.value }
    }
    fields.choice("rounding", &rounding, "")
  }

  /// The steps of a length, NaN where what makes steps of a unit is not known. Each term is rounded by itself, so that
  /// what is left of a whole is the whole without the steps of the part.
  ///
  /// - Parameter start: the step of the run from which the length counts.
  func steps(_ length: Length, from start: Double) -> Double {
    var sum = 0.0
    for term in length.terms {
      let steps = rounded(steps(term, from: start))
      sum += term.isSubtracted ? -steps : steps
    }
    return sum
  }

  private func steps(_ term: Length.Term, from start: Double) -> Double {
    switch term.unit {
    case Length.batches: term.amount
    case Length.rest: term.amount * (known[1] - start)
    default:
      term.unit < Length.samples ? term.amount * known[term.unit] : term.amount / known[term.unit]
    }
  }

  /// The first key that a length needs and that is not known.
  func missingKey(_ length: Length) -> String? {
    for term in length.terms where term.unit != Length.batches {
      let key = term.unit == Length.rest ? 1 : term.unit
      if known[key].isNaN { return Self.keys[key] }
    }
    return nil
  }

  /// A whole number of steps. The nearest of a half is the upper one.
  ///
  /// `0.29dur` of 100 steps is 29 steps, but a bit less in doubles. So a number within a few roundings of a whole or a
  /// half counts as that.
  private func rounded(_ steps: Double) -> Double {
    let halves = (2 * steps).rounded()
    let exact = (2 * steps - halves).magnitude <= halves * 0x1p-50 ? halves / 2 : steps
    switch rounding {
    case .up: return exact.rounded(.up)
    case .down: return exact.rounded(.down)
    case .nearest: return exact.rounded()
    }
  }
}
