// `optax.schedules` through given values: knots at positions, each the value before times a scale.

let optaxPiecewise = [
  ScheduleType(
    """
    optax.piecewise_constant_schedule
    init_value: The value at the start.
    boundaries_and_scales steps pairs: Pairs of a position and a scale of at least 0.

    - Closed: `init_value * scale` for each boundary that is at most `e`, in rising order

    As in optax, a boundary that stands twice counts once, the last one.
    """,
    prepared: {
      Rule(
        prepare: { p, _ in
          p.table = knots(from: p[0], p.lists[0], p.lists[1])
        },
        value: { p, e, _ in
          p.table[2 * knot(p.table, e) + 1]
        })
    }),
  ScheduleType(
    """
    optax.piecewise_interpolate_schedule
    interpolate_type of linear cosine = linear: The shape between two knots.
    init_value: The value at the start.
    boundaries_and_scales steps pairs: Pairs of a position and a scale of at least 0.

    Through knots: `init_value` at 0, and the value before times a scale at each boundary.

    - Closed: between two knots `s` and `t`, with the part `x` of the way that is done, `(t - s) * x
      + s` or
      `t + ((s - t) / 2) * (cos(pi * x) + 1)`; behind the last knot its value

    As in optax, a boundary that stands twice counts once, the last one.
    """,
    prepared: {
      Rule(
        prepare: { p, _ in
          p.table = knots(from: p[1], p.lists[0], p.lists[1])
        },
        value: { p, e, _ throws(EvaluationError) in
          try interpolated(p.table, e, isCosine: p[0] == 1)
        })
    }),
  ScheduleType(
    """
    optax.linear_onecycle_schedule
    transition_steps steps > 0: Steps in all.
    peak_value: The value at the top.
    pct_start >= 0 <= 1 = 0.3: The part of the steps that goes up.
    pct_final >= 0 <= 1 = 0.85: Where the second way down starts.
    div_factor > 0 = 25.0: The peak divided by the first value.
    final_div_factor > 0 = 1e4: The first value by the last.

    - Closed: `optax.piecewise_interpolate_schedule` from `peak_value / div_factor`, with the scale
      `div_factor` at
      `int(pct_start * transition_steps)`, `1 / div_factor` at `int(pct_final * transition_steps)`
      and
      `1 / final_div_factor` at `transition_steps`
    """,
    prepared: {
      Rule(
        prepare: { p, _ in
          let (total, div) = (p[0], p[4])
          let (up, down) = (
            (p[2] * total).rounded(.towardZero), (p[3] * total).rounded(.towardZero)
          )
          p.table = knots(
            from: p[1] / div, [up, down, total].map { Number($0, isReal: true) },
            [div, 1 / div, 1 / p[5]].map { Number($0, isReal: true) })
        },
        value: { p, e, _ throws(EvaluationError) in
          try interpolated(p.table, e, isCosine: false)
        })
    }),
  ScheduleType(
    """
    optax.cosine_onecycle_schedule
    transition_steps steps > 0: Steps in all.
    peak_value: The value at the top.
    pct_start >= 0 <= 1 = 0.3: The part of the steps that goes up.
    div_factor > 0 = 25.0: The peak divided by the first value.
    final_div_factor > 0 = 1e4: The first value by the last.

    - Closed: `optax.piecewise_interpolate_schedule` of type `cosine` from `peak_value /
      div_factor`, with the scale
      `div_factor` at `int(pct_start * transition_steps)` and `1 / (div_factor * final_div_factor)`
      at
      `transition_steps`
    """,
    prepared: {
      Rule(
        prepare: { p, _ in
          let (total, div) = (p[0], p[3])
          let up = (p[2] * total).rounded(.towardZero)
          p.table = knots(
            from: p[1] / div, [up, total.rounded(.towardZero)].map { Number($0, isReal: true) },
            [div, 1 / (div * p[4])].map { Number($0, isReal: true) })
        },
        value: { p, e, _ throws(EvaluationError) in
          try interpolated(p.table, e, isCosine: true)
        })
    }),
]

/// Pairs of a position and the value there, in rising order, each position once; the first is 0.
private func knots(from start: Double, _ positions: [Number], _ scales: [Number]) -> [Double] {
  var (rising, factors): ([Double], [Double]) = ([], [])
  for (position, scale) in zip(positions, scales) {
    let i = bisectRight(rising, position.value)
    if i > 0 && rising[i - 1] == position.value {
      factors[i - 1] = scale.value
    } else {
      rising.insert(position.value, at: i)
      factors.insert(scale.value, at: i)
    }
  }
  var (table, value) = ([0, start], start)
  for (position, factor) in zip(rising, factors) {
    value *= factor
    table += [position, value]
  }
  return table
}

/// The last knot, but the first, that is not behind a position.
private func knot(_ table: [Double], _ e: Double) -> Int {
  var (low, high) = (0, table.count / 2)
  while high - low > 1 {
    let middle = (low + high) >> 1
    if e < table[2 * middle] { high = middle } else { low = middle }
  }
  return low
}

private func interpolated(_ table: [Double], _ e: Double, isCosine: Bool) throws(EvaluationError)
  -> Double
{
  let i = 2 * knot(table, e)
  if i + 2 >= table.count { return table[i + 1] }
  if e < table[i] { return 0 }
  let (from, to) = (table[i + 1], table[i + 3])
  let x = (e - table[i]) / max(table[i + 2] - table[i], 1)
  return isCosine ? to + (from - to) / 2 * (try cosine(.pi * x) + 1) : (to - from) * x + from
}
