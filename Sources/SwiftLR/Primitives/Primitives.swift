import CSupport

// Curves of swiftlr's own, from which schedules are composed.

let primitives = [
  ScheduleType.total(
    """
    swiftlr.value
    value: The value.

    - Closed: `value`, whatever the base value
    """
  ) { p, _, _ in
    p[0]
  },
  ScheduleType(
    """
    swiftlr.curve
    shape of linear cosine 1-sqrt square mirror_cosine exponential polynomial rex sigmoid tanh sine logarithmic = linear: The shape.
    from = null: The first value; the base value if null.
    to = 0.0: The last value.
    over steps > 0: Steps from one to the other.
    power > 0 = 2.0: The power of `polynomial`, the bend of `rex`, the steepness of `sigmoid` and `tanh`.
    past_end of clamp reflect repeat error = clamp: What is behind the end.

    From one value to another along a shape, both of them exactly.

    - Closed: with `x = e / over` from 0 to 1, `to + (from - to) * f` where `f` is `1 - x`, `0.5 *
      (1 + cos(pi * x))`,
      `1 - sqrt(x)`, `1 - x ** 2`, `2 * (1 - x) - 0.5 * (1 + cos(pi * x))`, `(1 - x) ** power`,
      `(1 - x) / (1 - power * x / (1 + power))`, the part of a logistic curve or of a hyperbolic
      tangent between
      `-power` and `power`, `1 - sin(pi * x / 2)` or `1 - log(1 + x) / log(2)`; exponential
      `from * (to / from) ** x`

    Behind the end: the last value, the way back, the start again, or an error.
    """,
    prepared: {
      Rule(
        prepare: { p, _ in p.isTotal = p[0] != 5 && p[5] != 3 },
        value: { p, e, q throws(EvaluationError) in
          let from = p[1].isNaN ? q.base : p[1]
          return try along(p[0], from, p[2], try folded(e / p[3], p[5]), p[4])
        })
    }),
  ScheduleType(
    """
    swiftlr.exponential
    rate > 0 eg 0.95: The factor of a unit.
    every steps > 0 = 1: Steps of a unit.

    - Closed: `base * rate ** (e / every)`; in stairs with `swiftlr.staircase`
    """,
    prepared: {
      Rule(
        prepare: { p, _ in p.isTotal = p[0] <= 1 },
        value: { p, e, q throws(EvaluationError) in q.base * (try power(p[0], e / p[1])) })
    }),
  ScheduleType.total(
    """
    swiftlr.inverse_sqrt
    timescale steps > 0: Steps until the value has fallen to `1 / sqrt(2)`.

    - Closed: `base / sqrt(1 + e / timescale)`
    """
  ) { p, e, q throws(EvaluationError) in
    q.base / (try squareRoot(1 + e / p[0]))
  },
  ScheduleType(
    """
    swiftlr.inverse_time
    timescale steps > 0: Steps until the value has fallen to a half, with power 1.
    power > 0 = 1.0: The power.

    - Closed: `base / (1 + e / timescale) ** power`
    """
  ) { p, e, q throws(EvaluationError) in
    try quotient(q.base, try power(1 + e / p[0], p[1]))
  },
  ScheduleType(
    """
    swiftlr.knots
    knots steps pairs: Pairs of a position and a value, in rising order.
    interpolate of linear cosine step = linear: What is between two.

    - Closed: between two knots straight lines, halves of a cosine wave, or the value before; the
      first and the last value
      outside
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.require(!p.lists[0].isEmpty, "knots", "is empty", "at least one pair")
          fields.requireRising("knots", p.lists[0])
          p.isTotal = true
        },
        value: { p, e, _ throws(EvaluationError) in
          let (xs, ys) = (p.lists[0], p.lists[1])
          let i = bisectRight(xs, e)
          if p[1] == 0 { return try piecewiseLinear(xs, ys, e) }
          if i == 0 || i == xs.count || p[1] == 2 { return ys[max(i, 1) - 1].value }
          let x = (e - xs[i - 1].value) / (xs[i].value - xs[i - 1].value)
          return ys[i].value + (ys[i - 1].value - ys[i].value) * (try left(1, x, 0))
        })
    }),
]

/// The value after the part `x` of the way from one value to another, both of them exactly, along the shape
/// of this number.
func along(_ shape: Double, _ from: Double, _ to: Double, _ x: Double, _ power: Double)
  throws(EvaluationError) -> Double
{
  if x <= 0 { return from }
  if x >= 1 { return to }
  if shape == 5 { return from * (try SwiftLR.power(try quotient(to, from), x)) }
  return to + (from - to) * (try left(shape, x, power))
}

/// What is left of the way down after the part `x` of it, by the number of the shape.
@inline(__always)
private func left(_ shape: Double, _ x: Double, _ power: Double) throws(EvaluationError) -> Double {
  switch shape {
  case 1: 0.5 * (1 + (try cosine(.pi * x)))
  case 2: 1 - x.squareRoot()
  case 3: 1 - x * x
  case 4: 2 * (1 - x) - 0.5 * (1 + (try cosine(.pi * x)))
  case 6: try SwiftLR.power(1 - x, power)
  case 7: (1 - x) / (1 - power * x / (1 + power))
  // A logistic curve is a tangent of half the argument.
  case 8: 0.5 - tanh(power * (x - 0.5)) / (2 * tanh(power / 2))
  case 9: 0.5 - tanh(power * (2 * x - 1)) / (2 * tanh(power))
  case 10: 1 - sin(.pi * x / 2)
  case 11: 1 - swlr_log(1 + x) / swlr_log(2)
  default: 1 - x
  }
}

/// The part of a way that is done, for positions behind its end as well.
@inline(__always)
func folded(_ x: Double, _ pastEnd: Double) throws(EvaluationError) -> Double {
  x <= 1 ? x : try foldedBack(x, pastEnd)
}

@inline(never)
private func foldedBack(_ x: Double, _ pastEnd: Double) throws(EvaluationError) -> Double {
  switch pastEnd {
  case 1:
    let back = try modulo(x, 2)
    return back > 1 ? 2 - back : back
  case 2: return try modulo(x, 1)
  case 3: throw .pastEnd
  default: return 1
  }
}
