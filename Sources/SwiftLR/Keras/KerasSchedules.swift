import CSupport

// `keras.optimizers.schedules`: functions of the step from absolute values. Computed in double precision; Keras
// computes in the precision of its backend, and with JAX the cosine in single precision.

let kerasSchedules = [
  ScheduleType(
    """
    keras.ExponentialDecay
    initial_learning_rate: The value at the start.
    decay_steps steps > 0: Steps of one factor.
    decay_rate >= 0: The factor.
    staircase = false: Whether the value changes at whole multiples only.

    - Closed: `initial_learning_rate * decay_rate ** x` with `x = e / decay_steps`, with `staircase`
      `floor(x)`
    """
  ) { p, e, _ throws(EvaluationError) in
    let x = e / p[1]
    return p[0] * (try power(p[2], p[3] == 1 ? x.rounded(.down) : x))
  },
  ScheduleType(
    """
    keras.PiecewiseConstantDecay
    boundaries steps list: Positions in rising order.
    values list: One value more than there are boundaries.

    - Closed: the first value up to the first boundary, the next one up to the second, and so on

    As in Keras, a boundary belongs to the value before it.
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.requireRising("boundaries", p.lists[0])
          fields.requireCount("values", p.lists[1], p.lists[0].count + 1)
          p.isTotal = true
        },
        value: { p, e, _ in
          p(1, p.lists[0].firstIndex { e <= $0.value } ?? p.lists[0].count)
        })
    }),
  ScheduleType(
    """
    keras.PolynomialDecay
    initial_learning_rate: The value at the start.
    decay_steps steps > 0: Steps of the decay.
    end_learning_rate = 1e-4: The value at the end.
    power = 1.0: The power of the line.
    cycle = false: Whether the end moves on when it is passed.

    - Closed: with `I` and `E` the first and the last value and `D = decay_steps`,
      `(I - E) * (1 - min(e, D) / D) ** power + E`; with `cycle` `D` times `ceil(e / decay_steps)`
    """
  ) { p, e, _ throws(EvaluationError) in
    var length = p[1]
    if p[4] == 1 && e != 0 { length *= (e / length).rounded(.up) }
    let x = (p[4] == 1 ? e : min(e, length)) / length
    return (p[0] - p[2]) * (try power(1 - x, p[3])) + p[2]
  },
  ScheduleType(
    """
    keras.InverseTimeDecay
    initial_learning_rate: The value at the start.
    decay_steps steps > 0: Steps of one unit.
    decay_rate eg 1.0: What a unit adds to the divisor.
    staircase = false: Whether the value changes at whole multiples only.

    - Closed: `initial_learning_rate / (1 + decay_rate * x)` with `x = e / decay_steps`, with
      `staircase` `floor(x)`
    """
  ) { p, e, _ throws(EvaluationError) in
    let x = e / p[1]
    return try quotient(p[0], 1 + p[2] * (p[3] == 1 ? x.rounded(.down) : x))
  },
  ScheduleType.total(
    """
    keras.CosineDecay
    initial_learning_rate: The value at the start.
    decay_steps steps > 0: Steps of the decay.
    alpha = 0.0: The floor as a ratio of the highest value.
    warmup_target = null: The value behind the warm-up; no warm-up if null.
    warmup_steps steps >= 0 = 0: Steps of the warm-up.

    - Closed: before `W = warmup_steps` `(warmup_target - I) * (e / W) + I` with `I =
      initial_learning_rate`, then
      `warmup_target * ((1 - alpha) * (0.5 * (1 + cos(pi * (min(e - W, D) / D)))) + alpha)` with `D
      = decay_steps`;
      without a target the same from `I` with `W = 0`

    As in Keras, `decay_steps` does not include the warm-up.
    """
  ) { p, e, _ throws(EvaluationError) in
    var (x, peak) = (e, p[0])
    if !p[3].isNaN {
      if e < p[4] { return (p[3] - peak) * (e / p[4]) + peak }
      (x, peak) = (e - p[4], p[3])
    }
    let wave = 0.5 * (1 + (try cosine(.pi * (min(x, p[1]) / p[1]))))
    return peak * ((1 - p[2]) * wave + p[2])
  },
  ScheduleType(
    """
    keras.CosineDecayRestarts
    initial_learning_rate: The value at the start.
    first_decay_steps steps > 0: Steps of the first cycle.
    t_mul > 0 = 2.0: How many times longer each cycle is.
    m_mul = 1.0: How many times higher.
    alpha = 0.0: The floor as a ratio of the first height.

    - Closed: in cycle `i`, with the part `x` of it that is done,
      `initial_learning_rate * ((1 - alpha) * ((0.5 * m_mul ** i) * (1 + cos(pi * x))) + alpha)`

    As in Keras, the floor does not shrink, and the cycle is found with a logarithm.
    """
  ) { p, e, _ throws(EvaluationError) in
    let growth = p[2]
    var x = e / p[1]
    let cycle: Double
    if growth == 1 {
      cycle = x.rounded(.down)
      x -= cycle
    } else {
      cycle = (try logarithm(1 - x * (1 - growth)) / swlr_log(growth)).rounded(.down)
      let scale = try power(growth, cycle)
      x = (x - (1 - scale) / (1 - growth)) / scale
    }
    let wave = 0.5 * (try power(p[3], cycle)) * (1 + (try cosine(.pi * x)))
    return p[0] * ((1 - p[4]) * wave + p[4])
  },
]
