// Curves of swiftlr's own: functions of the position alone, of which schedules are composed.

let swiftlrCurves = Peer(
  "",
  [
    ScheduleType(Constant.self),
    ScheduleType(
      "swiftlr.value",
      """
      A fixed value, whatever the base value.

      - Closed: `value`, whatever the base value
      """
    ) { p in
      .constant(p.number("value", "The value."))
    },
    ScheduleType(
      "swiftlr.curve",
      """
      From one value to another along a shape, both of them exactly.

      - Closed: with `x = e / over` from 0 to 1, `to + (from - to) * f` where `f` is `1 - x`, `0.5 *
        (1 + cos(pi * x))`, `1 - sqrt(x)`, `1 - x ** 2`, `2 * (1 - x) - 0.5 * (1 + cos(pi * x))`,
        `(1 - x) ** power`, `(1 - x) / (1 - power * x / (1 + power))`, the part of a logistic curve
        or of a hyperbolic tangent between `-power` and `power`, `1 - sin(pi * x / 2)` or `1 - log(1
        + x) / log(2)`; exponential `from * (to / from) ** x`; with `to_ratio`, `to` is `base * to_ratio`

      After the end comes the last value, the way back, the start again, or an error. A curve of 0 steps
      is at its end from the start.
      """
    ) { p in
      let shape = p.choice("shape", "The shape.", of: Shape.descents, default: Shape.linear)
      let from = p.optional("from", "The first value; the base value if null.")
      let to = p.number("to", "The last value.", default: 0.0)
      let over = p.number("over", "Steps from one to the other.", .atLeast(0).steps)
      let exponent = p.number(
        "power",
        "The power of `polynomial`, the bend of `rex`, the steepness of `sigmoid` and `tanh`.",
        .above(0), default: 2.0)
      let pastEnd = p.choice("past_end", "What comes after the end.", default: PastEnd.clamp)
      let end = LastValue(p, to)
      return Rule(isTotal: shape != .exponential && pastEnd != .error) {
        e, q throws(EvaluationError) in
        try shape.between(from ?? q.base, end.value(q), try pastEnd.folded(e, over), exponent)
      }
    },
    ScheduleType(
      "swiftlr.exponential",
      """
      The base value times `rate` once every `every` steps, without stairs.

      - Closed: `base * rate ** (e / every)`; in stairs with `swiftlr.staircase`
      """
    ) { p in
      let rate = p.number("rate", "The factor of a unit.", .above(0), example: 0.95)
      let every = p.number("every", "Steps of a unit.", .above(0).steps, default: 1)
      return Rule(isTotal: rate <= 1) { e, q throws(EvaluationError) in
        q.base * (try power(rate, e / every))
      }
    },
    ScheduleType(
      "swiftlr.inverse_sqrt",
      """
      The inverse square root of the time.

      - Closed: `base / sqrt(1 + e / timescale)`
      """
    ) { p in
      let timescale = p.number(
        "timescale", "Steps until the value has fallen to `1 / sqrt(2)`.", .above(0).steps)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        q.base / (try squareRoot(1 + e / timescale))
      }
    },
    ScheduleType(
      "swiftlr.inverse_time",
      """
      A power of the inverse of the time.

      - Closed: `base / (1 + e / timescale) ** power`
      """
    ) { p in
      let timescale = p.number(
        "timescale", "Steps until the value has fallen to a half, with power 1.", .above(0).steps)
      let exponent = p.number("power", "The power.", .above(0), default: 1.0)
      return Rule { e, q throws(EvaluationError) in
        try quotient(q.base, try power(1 + e / timescale, exponent))
      }
    },
    ScheduleType(
      "swiftlr.knots",
      """
      A curve through given points.

      - Closed: between two knots straight lines, halves of a cosine wave, or the value before; the
        first and the last value outside
      """
    ) { p in
      let knots = p.pairs("knots", "Pairs of a position and a value, in rising order.", .steps)
      let interpolate = p.choice(
        "interpolate", "What lies between two knots.", of: [.linear, .cosine, .step],
        default: Shape.linear)
      p.requireNotEmpty("knots", knots.first, "at least one pair")
      p.requireRising("knots")
      return Rule(isTotal: true) { e, _ throws(EvaluationError) in
        if interpolate == .linear { return try piecewiseLinear(knots, e) }
        let (positions, values) = knots
        let i = bisectRight(positions, e)
        if i == 0 || i == positions.count || interpolate == .step { return values[max(i, 1) - 1] }
        let x = (e - positions[i - 1]) / (positions[i] - positions[i - 1])
        return values[i] + (values[i - 1] - values[i]) * (0.5 * (1 + (try cosine(.pi * x))))
      }
    },
  ])

/// The last value of a way down: the parameter `to`, or a ratio of the base value.
struct LastValue {
  private let value: Double
  private let ratio: Double?

  init(_ p: Parameters, _ to: Double) {
    value = to
    ratio = p.optional("to_ratio", "The last value as a ratio of the base value, in place of `to`.")
    p.require(
      ratio == nil || to == 0, valueOf: "to", "is given beside `to_ratio`", "one of the two")
  }

  func value(_ query: Query) -> Double { ratio.map { query.base * $0 } ?? value }
}
