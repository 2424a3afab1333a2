// The names of `transformers.SchedulerType`. The value is the base times a factor; each computes the factor in the
// peer's order of operations.

let transformersSchedules = [
  ScheduleType.total(
    """
    transformers.constant

    - Closed: `base`
    """
  ) { _, _, q in
    q.base
  },
  ScheduleType.total(
    """
    transformers.constant_with_warmup
    num_warmup_steps steps >= 0 eg 20: Steps of the warm-up.

    - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then `base`
    """
  ) { p, e, q in
    if e < p[0] { return q.base * (e / max(1, p[0])) }
    return q.base
  },
  ScheduleType.total(
    """
    transformers.linear
    num_warmup_steps steps >= 0 eg 10: Steps of the warm-up.
    num_training_steps steps >= 0: Steps in all, warm-up included.

    - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then
      `base * max(0, (T - e) / max(1, T - W))` with `T = num_training_steps`

    As in transformers, the first value of a warm-up is 0.
    """
  ) { p, e, q in
    if e < p[0] { return q.base * (e / max(1, p[0])) }
    return q.base * max(0, (p[1] - e) / max(1, p[1] - p[0]))
  },
  ScheduleType.total(
    """
    transformers.cosine
    num_warmup_steps steps >= 0 eg 10: Steps of the warm-up.
    num_training_steps steps >= 0: Steps in all, warm-up included.
    num_cycles = 0.5: Waves; half of one ends at 0.

    - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then
      with `x = (e - W) / max(1, num_training_steps - W)` `base * max(0, 0.5 * (1 + cos(((pi *
      num_cycles) * 2) * x)))`

    As in transformers, the value rises again behind the end.
    """
  ) { p, e, q throws(EvaluationError) in
    if e < p[0] { return q.base * (e / max(1, p[0])) }
    return q.base * max(0, try wave(p[2], done(e, p[0], p[1])))
  },
  ScheduleType.total(
    """
    transformers.cosine_with_restarts
    num_warmup_steps steps >= 0 eg 10: Steps of the warm-up.
    num_training_steps steps >= 0: Steps in all, warm-up included.
    num_cycles = 1: How often the cosine is run through.

    - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then
      with `x = (e - W) / max(1, num_training_steps - W)` below 1
      `base * max(0, 0.5 * (1 + cos(pi * ((num_cycles * x) % 1))))`; 0 behind the end
    """
  ) { p, e, q throws(EvaluationError) in
    if e < p[0] { return q.base * (e / max(1, p[0])) }
    let x = done(e, p[0], p[1])
    if x >= 1 { return q.base * 0 }
    return q.base * max(0, 0.5 * (1 + (try cosine(.pi * (try modulo(p[2] * x, 1))))))
  },
  ScheduleType(
    """
    transformers.polynomial
    num_warmup_steps steps >= 0 eg 10: Steps of the warm-up.
    num_training_steps steps >= 0: Steps in all, warm-up included.
    lr_end = 1e-7: The value at the end.
    power = 1.0: The power of the line; 1 is the line itself.

    - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with `T =
      num_training_steps`
      `base * (((base - lr_end) * (1 - (e - W) / (T - W)) ** power + lr_end) / base)`; behind `T`
      `base * (lr_end / base)`

    As in transformers, `lr_end` has to be below the base value, and where `T` is `W` the value
    there divides by
    zero. There the base is that of the optimizer's defaults for all groups; here it is each
    group's.
    """
  ) { p, e, q throws(EvaluationError) in
    let (w, total, end) = (p[0], p[1], p[2])
    if !(end < q.base) { throw .domain }
    if e < w { return q.base * (e / max(1, w)) }
    if e > total { return q.base * (try quotient(end, q.base)) }
    let left = 1 - (try quotient(e - w, total - w))
    return q.base * (try quotient((q.base - end) * (try power(left, p[3])) + end, q.base))
  },
  ScheduleType(
    """
    transformers.inverse_sqrt
    num_warmup_steps steps >= 0 eg 20: Steps of the warm-up.
    timescale > 0 = null: The stretch of the curve; the warm-up, or 10000 without one.

    - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then
      `base * (1 / sqrt((e + (timescale - W)) / timescale))`
    """,
    prepared: {
      Rule(
        prepare: { p, _ in p.isTotal = p[1].isNaN },
        value: { p, e, q throws(EvaluationError) in
          if e < p[0] { return q.base * (e / max(1, p[0])) }
          let scale = p[1].isNaN ? (p[0] == 0 ? 10_000 : p[0]) : p[1]
          return q.base * (try quotient(1, try squareRoot((e + (scale - p[0])) / scale)))
        })
    }),
  ScheduleType(
    """
    transformers.cosine_with_min_lr
    num_warmup_steps steps >= 0 eg 10: Steps of the warm-up.
    num_training_steps steps >= 0: Steps in all, warm-up included.
    num_cycles = 0.5: Waves; half of one ends at the floor.
    min_lr = null: The lowest value; or give `min_lr_rate`.
    min_lr_rate = null eg 0.1: The same as a ratio of the base value.

    - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then
      with `x = (e - W) / max(1, num_training_steps - W)` and `m = min_lr / base` or `min_lr_rate`
      `base * max(0, (0.5 * (1 + cos(((pi * num_cycles) * 2) * x))) * (1 - m) + m)`

    As in transformers, the warm-up starts at 0, below the floor, and the value rises again behind
    the end.
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.require(
            p[3].isNaN != p[4].isNaN, "min_lr", "is given along with `min_lr_rate`, or neither is",
            "one of the two")
          p.isTotal = p[3].isNaN
        },
        value: { p, e, q throws(EvaluationError) in
          if e < p[0] { return q.base * (e / max(1, p[0])) }
          let low = p[3].isNaN ? p[4] : try quotient(p[3], q.base)
          return q.base * max(0, try wave(p[2], done(e, p[0], p[1])) * (1 - low) + low)
        })
    }),
  ScheduleType(
    """
    transformers.cosine_warmup_with_min_lr
    num_warmup_steps steps >= 0 eg 10: Steps of the warm-up.
    num_training_steps steps >= 0: Steps in all, warm-up included.
    num_cycles = 0.5: Waves; half of one ends at the floor.
    min_lr = null: The lowest value; or give `min_lr_rate`.
    min_lr_rate = null eg 0.1: The same as a ratio of the base value.
    warmup_lr_rate = null: The first ratio of the warm-up.

    - Closed: before `W = num_warmup_steps` `base * ((e + 1) / max(1, W))`, or with `r =
      warmup_lr_rate`
      `base * (r + ((1 - r) * e) / max(1, W - 1))`; then that of `transformers.cosine_with_min_lr`
      one step on

    As in transformers, the floor is reached one step before the end.
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.require(
            p[3].isNaN != p[4].isNaN, "min_lr", "is given along with `min_lr_rate`, or neither is",
            "one of the two")
          p.isTotal = p[3].isNaN
        },
        value: { p, e, q throws(EvaluationError) in
          let w = p[0]
          if e < w {
            return q.base
              * (p[5].isNaN ? (e + 1) / max(1, w) : p[5] + (1 - p[5]) * e / max(1, w - 1))
          }
          let low = p[3].isNaN ? p[4] : try quotient(p[3], q.base)
          let wave = try wave(p[2], (e - w + 1) / max(1, p[1] - w))
          return q.base * max(0, wave * (1 - low) + low)
        })
    }),
  ScheduleType(
    """
    transformers.warmup_stable_decay
    num_warmup_steps steps >= 0 eg 10: Steps of the warm-up.
    num_decay_steps steps >= 0 eg 50: Steps of the decay.
    num_training_steps steps >= 0 = null: Steps in all.
    num_stable_steps steps >= 0 = null eg 40: Steps at the base value; what is left of all if null.
    warmup_type of linear cosine 1-sqrt = linear: The shape of the warm-up.
    decay_type of linear cosine 1-sqrt = cosine: The shape of the decay.
    min_lr_ratio = 0: The floor as a ratio of the base value.
    num_cycles = 0.5: Waves of a cosine; half of one ends at the floor.

    - Closed: with `m = min_lr_ratio` `base * max(0, f * (1 - m) + m)`: in the warm-up, with
      `x = e / max(1, num_warmup_steps)`, `f` is `x`, `0.5 * (1 - cos(pi * x))` or `1 - sqrt(1 -
      x)`; in the decay, with
      the part `x` of `max(1, num_decay_steps)`, it is `1 - x`, `0.5 * (1 + cos(((pi * num_cycles) *
      2) * x))` or
      `1 - sqrt(x)`; between them `base`, behind them `base * m`

    As in transformers, the warm-up starts at the floor, and `num_stable_steps` wins over
    `num_training_steps`.
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.require(
            !p[2].isNaN || !p[3].isNaN, "num_stable_steps",
            "missing, and so is `num_training_steps`",
            "one of the two")
          p.isTotal = true
        },
        value: { p, e, q throws(EvaluationError) in
          let (w, decay, low) = (p[0], p[1], p[6])
          let stable = p[3].isNaN ? p[2] - w - decay : p[3]
          let factor: Double
          if e < w {
            let x = e / max(1, w)
            switch p[4] {
            case 0: factor = x
            case 1: factor = 0.5 * (1 - (try cosine(.pi * x)))
            default: factor = 1 - (1 - x).squareRoot()
            }
          } else if e < w + stable {
            return q.base
          } else if e < w + stable + decay {
            let x = (e - w - stable) / max(1, decay)
            switch p[5] {
            case 0: factor = 1 - x
            case 1: factor = try wave(p[7], x)
            default: factor = 1 - max(0, x).squareRoot()
            }
          } else {
            return q.base * low
          }
          return q.base * max(0, factor * (1 - low) + low)
        })
    }),
]

/// How much of the way from the warm-up to the end is done.
private func done(_ e: Double, _ warmup: Double, _ total: Double) -> Double {
  (e - warmup) / max(1, total - warmup)
}

/// Half of one plus the cosine of so many waves.
private func wave(_ cycles: Double, _ x: Double) throws(EvaluationError) -> Double {
  0.5 * (1 + (try cosine(.pi * cycles * 2 * x)))
}
