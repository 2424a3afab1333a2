// optax: the knots of its piecewise schedules, each the value before times a scale.

/// Positions with the values there; the first is 0.
struct Knots {
  /// The positions after the first, in rising order, each once.
  private var positions: [Double] = []
  private var values: [Double]

  init(_ p: Parameters) {
    let start = p.number("init_value", "The value at the start.")
    let scales = p.pairs(
      "boundaries_and_scales", "Pairs of a position and a scale of at least 0.", .steps)
    p.require(
      scales.second.allSatisfy { $0 >= 0 }, "boundaries_and_scales", "has a negative scale",
      "scales of at least 0")
    self.init(from: start, at: scales.first, times: scales.second)
  }

  /// - Parameters:
  ///   - unsorted: positions in any order; of those that are the same the last one counts.
  ///   - scales: what the value is multiplied with at each of them.
  init(from start: Double, at unsorted: [Double], times scales: [Double]) {
    var factors: [Double] = []
    for i in ordered(unsorted.count, by: { unsorted[$0] < unsorted[$1] }) {
      if positions.last == unsorted[i] {
        factors[factors.count - 1] = scales[i]
      } else {
        positions.append(unsorted[i])
        factors.append(scales[i])
      }
    }
    values = [start]
    var value = start
    for factor in factors {
      value *= factor
      values.append(value)
    }
  }

  /// The value of the last knot that is not after a position; before all of them that of the first.
  func last(_ e: Double) -> Double { values[bisectRight(positions, e)] }

  func interpolated(_ e: Double, isCosine: Bool) throws(EvaluationError) -> Double {
    let i = bisectRight(positions, e)
    if i == positions.count { return values[i] }
    let start = i == 0 ? 0 : positions[i - 1]
    if e < start { return 0 }
    let (from, to) = (values[i], values[i + 1])
    let x = (e - start) / max(positions[i] - start, 1)
    return isCosine ? to + (from - to) / 2 * (try cosine(.pi * x) + 1) : (to - from) * x + from
  }
}
