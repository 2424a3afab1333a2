// `optax.schedules`: functions of the count from absolute values. Computed in double precision, as optax does with
// `jax_enable_x64` and an int64 count. A part of a join sees the count from its boundary on, which belongs to it.

let optaxSchedules = [
  ScheduleType.total(
    """
    optax.constant_schedule
    value: The value.

    - Closed: `value`
    """
  ) { p, _, _ in
    p[0]
  },
  ScheduleType(
    """
    optax.polynomial_schedule
    init_value: The value at the start.
    end_value: The value at the end.
    power eg 2: The power of the line.
    transition_steps steps: Steps from one to the other.
    transition_begin steps = 0: Steps before them.

    - Closed: with `T = transition_steps` and `c = clip(e - transition_begin, 0, T)`
      `(init_value - end_value) * (1 - c / T) ** power + end_value`; `init_value` where `T` is not
      above 0
    """
  ) { p, e, _ throws(EvaluationError) in
    try polynomial(e, p[0], p[1], p[2], p[3], p[4])
  },
  ScheduleType.total(
    """
    optax.linear_schedule
    init_value: The value at the start.
    end_value: The value at the end.
    transition_steps steps: Steps from one to the other.
    transition_begin steps = 0: Steps before them.

    - Closed: that of `optax.polynomial_schedule` with power 1
    """
  ) { p, e, _ throws(EvaluationError) in
    try polynomial(e, p[0], p[1], 1, p[2], p[3])
  },
  ScheduleType(
    """
    optax.exponential_decay
    init_value: The value at the start.
    transition_steps steps: Steps until the value was multiplied with `decay_rate`.
    decay_rate >= 0: The factor.
    transition_begin steps = 0: Steps before the decay.
    staircase = false: Whether the value falls at whole multiples only.
    end_value = null: The value that is not passed.

    - Closed: with `x = (e - transition_begin) / transition_steps`, or `floor(x)` with `staircase`,
      `init_value * decay_rate ** x`; `init_value` up to `transition_begin`; not beyond `end_value`
    """
  ) { p, e, _ throws(EvaluationError) in
    try decayed(e, p[0], p[1], p[2], p[3], p[4], p[5])
  },
  ScheduleType(
    """
    optax.cosine_decay_schedule
    init_value: The value at the start.
    decay_steps steps > 0: Steps of the decay.
    alpha = 0.0: The floor as a ratio of `init_value`.
    exponent = 1.0: The power of the cosine.

    - Closed: with `w = 0.5 * (1 + cos((pi * min(e, decay_steps)) / decay_steps))`
      `init_value * ((1 - alpha) * w ** exponent + alpha)`
    """,
    prepared: {
      Rule(
        prepare: { p, _ in p.isTotal = p[3] >= 0 },
        value: { p, e, _ throws(EvaluationError) in
          let wave = try decayWave(e, p[1])
          return p[0] * ((1 - p[2]) * (try power(wave, p[3])) + p[2])
        })
    }),
  ScheduleType.total(
    """
    optax.warmup_constant_schedule
    init_value eg 0.0: The value at the start.
    peak_value eg 1.0: The value behind the warm-up.
    warmup_steps steps eg 20: Steps of the warm-up.

    - Closed: that of `optax.linear_schedule` from `init_value` to `peak_value`

    As in optax, without a warm-up the value is `init_value`.
    """
  ) { p, e, _ throws(EvaluationError) in
    try polynomial(e, p[0], p[1], 1, p[2], 0)
  },
  ScheduleType(
    """
    optax.warmup_cosine_decay_schedule
    init_value eg 0.0: The value at the start.
    peak_value eg 1.0: The value behind the warm-up.
    warmup_steps steps eg 10: Steps of the warm-up.
    decay_steps steps: Steps in all.
    end_value = 0.0: The value at the end.
    exponent = 1.0: The power of the cosine.

    - Closed: that of `optax.linear_schedule` before `W = warmup_steps`, then
      `optax.cosine_decay_schedule` from
      `peak_value` over `decay_steps - W` steps, with `alpha = end_value / peak_value`

    As in optax, `decay_steps` includes the warm-up.
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.require(
            p[3] > p[2], "decay_steps", Number(p[3], isReal: true), "is not above `warmup_steps`",
            "more, because the warm-up is among them")
          p.isTotal = p[5] >= 0
        },
        value: { p, e, _ throws(EvaluationError) in
          if e < p[2] { return try polynomial(e, p[0], p[1], 1, p[2], 0) }
          let wave = try decayWave(e - p[2], p[3] - p[2])
          let alpha = p[1] == 0 ? 0 : p[4] / p[1]
          return p[1] * ((1 - alpha) * (try power(wave, p[5])) + alpha)
        })
    }),
  ScheduleType(
    """
    optax.warmup_exponential_decay_schedule
    init_value eg 0.0: The value at the start.
    peak_value eg 1.0: The value behind the warm-up.
    warmup_steps steps eg 10: Steps of the warm-up.
    transition_steps steps: Steps until the value was multiplied with `decay_rate`.
    decay_rate >= 0: The factor.
    transition_begin steps = 0: Steps before the decay.
    staircase = false: Whether the value falls at whole multiples only.
    end_value = null: The value that is not passed.

    - Closed: that of `optax.linear_schedule` before `warmup_steps`, then `optax.exponential_decay`
      from `peak_value`
    """
  ) { p, e, _ throws(EvaluationError) in
    if e < p[2] { return try polynomial(e, p[0], p[1], 1, p[2], 0) }
    return try decayed(e - p[2], p[1], p[3], p[4], p[5], p[6], p[7])
  },
  ScheduleType(
    """
    optax.sgdr_schedule
    cosine_kwargs parts optax.warmup_cosine_decay_schedule: The parameters of each `optax.warmup_cosine_decay_schedule`.

    - Closed: the one whose `decay_steps` the position lies in, counted from its start; the last one
      stays
    """,
    prepared: {
      Rule(
        prepare: { p, _ in
          p.isTotal = true
          var end = 0.0
          for part in p.parts.dropLast() {
            end += part.number("decay_steps")
            p.table.append(end)
          }
        },
        value: { p, _, q throws(EvaluationError) in
          try sequenceValue(p, q)
        })
    }),
]

private func polynomial(
  _ count: Double, _ start: Double, _ end: Double, _ exponent: Double, _ steps: Double,
  _ begin: Double
) throws(EvaluationError) -> Double {
  if steps <= 0 { return start }
  let left = 1 - min(max(count - max(begin, 0), 0), steps) / steps
  return (start - end) * (try power(left, exponent)) + end
}

/// Half a wave from 1 to 0.
@inline(__always)
private func decayWave(_ count: Double, _ steps: Double) throws(EvaluationError) -> Double {
  0.5 * (1 + (try cosine(.pi * min(count, steps) / steps)))
}

private func decayed(
  _ count: Double, _ start: Double, _ steps: Double, _ rate: Double, _ begin: Double,
  _ isStaircase: Double, _ end: Double
) throws(EvaluationError) -> Double {
  if steps <= 0 || rate == 0 { return start }
  let count = count - max(begin, 0)
  let x = count / steps
  let value =
    count <= 0 ? start : start * (try power(rate, isStaircase == 1 ? x.rounded(.down) : x))
  return end.isNaN ? value : rate < 1 ? max(value, end) : min(value, end)
}
