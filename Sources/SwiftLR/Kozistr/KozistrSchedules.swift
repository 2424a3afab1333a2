// `pytorch_optimizer.lr_scheduler`, pytorch_optimizer 4.1.

let kozistrSchedules = [
  ScheduleType(
    """
    kozistr.LinearScheduler
    t_max steps > 0: Steps in all.
    max_lr: The highest value.
    min_lr = 0.0: The lowest value.
    init_lr = 0.0: The first value.
    warmup_steps steps >= 0 = 0: Steps of the warm-up.

    - Closed: `init_lr + ((max_lr - init_lr) * e) / W` before `W = warmup_steps`, `max_lr` at `W`,
      then
      `max_lr + ((min_lr - max_lr) * (e - W)) / (t_max - W)`
    """
  ) { p, e, _ throws(EvaluationError) in
    let (total, high, low, w) = (p[0], p[1], p[2], p[4])
    if e < w { return p[3] + (high - p[3]) * e / w }
    if e == w { return high }
    return high + (try quotient((low - high) * (e - w), total - w))
  },
  ScheduleType(
    """
    kozistr.CosineScheduler
    t_max steps > 0: Steps in all.
    max_lr: The highest value.
    min_lr = 0.0: The lowest value.
    init_lr = 0.0: The first value.
    warmup_steps steps >= 0 = 0: Steps of the warm-up.

    - Closed: `init_lr + ((max_lr - init_lr) * e) / W` before `W = warmup_steps`, `max_lr` at `W`,
      then
      `min_lr + ((max_lr - min_lr) * (cos(((e - W) / (t_max - W)) * pi) + 1)) / 2`
    """
  ) { p, e, _ throws(EvaluationError) in
    let (total, high, low, w) = (p[0], p[1], p[2], p[4])
    if e < w { return p[3] + (high - p[3]) * e / w }
    if e == w { return high }
    return low + (high - low) * (try cosine((try quotient(e - w, total - w)) * .pi) + 1) / 2
  },
  ScheduleType(
    """
    kozistr.PolyScheduler
    t_max steps > 0: Steps in all.
    max_lr: The highest value.
    min_lr = 0.0: The lowest value.
    init_lr = 0.0: The first value.
    warmup_steps steps >= 0 = 0: Steps of the warm-up.
    poly_order > 0 = 0.5: The power.

    - Closed: `init_lr + ((max_lr - init_lr) * e) / W` before `W = warmup_steps`, `max_lr` at `W`,
      then
      `min_lr + (max_lr - min_lr) * (e - W) ** poly_order`

    As there, the value grows without end.
    """
  ) { p, e, _ throws(EvaluationError) in
    let (high, low, w) = (p[1], p[2], p[4])
    if e < w { return p[3] + (high - p[3]) * e / w }
    if e == w { return high }
    return low + (high - low) * (try power(e - w, p[5]))
  },
  ScheduleType.total(
    """
    kozistr.REXScheduler
    total_steps steps > 0: Steps in all.
    max_lr = 1.0: The value at the start.
    min_lr = 0.0: The value at the end.

    - Closed: `min_lr + (max_lr - min_lr) * ((1 - x) / (1 - x / 2))` with `x = e / total_steps`,
      then `min_lr`

    As there, the first explicit step gives the value of position 1.

    @pytorch_optimizer.REXScheduler; arXiv:2107.04197
    """
  ) { p, e, _ in
    if e >= p[0] { return p[2] }
    let x = e / p[0]
    return p[2] + (p[1] - p[2]) * ((1 - x) / (1 - x / 2))
  },
  ScheduleType(
    """
    kozistr.get_wsd_schedule
    num_warmup_steps steps >= 0 eg 10: Steps of the warm-up.
    num_stable_steps steps >= 0 eg 50: Steps at the base value.
    num_decay_steps steps > 0 eg 50: Steps of the decay.
    min_lr_ratio = 0.0: The last ratio.
    num_cycles = 0.5: Waves of a cosine; half of one ends at the floor.
    cooldown_type of cosine 1-sqrt linear 1-square = 1-sqrt: The shape of the decay.

    - Closed: `base * (e / max(1, num_warmup_steps))`, then `base`, then with the part `x` of the
      decay that is done
      the base times `(1 - m) * max(0, 0.5 * (1 + cos(((pi * num_cycles) * 2) * x))) + m`, `1 -
      sqrt(x)`, `1 - x`
      or `1 - x ** 2`; then `base * m` with `m = min_lr_ratio`

    As there, only the cosine ends at the floor; the others fall to 0 and jump.
    """
  ) { p, e, q throws(EvaluationError) in
    let (w, stable, decay, m) = (p[0], p[1], p[2], p[3])
    if e < w { return q.base * (e / max(1, w)) }
    if e < w + stable { return q.base }
    if e >= w + stable + decay { return q.base * m }
    let x = (e - w - stable) / decay
    switch p[5] {
    case 0:
      let wave = max(0, 0.5 * (1 + (try cosine(.pi * p[4] * 2 * x))))
      return q.base * ((1 - m) * wave + m)
    case 1: return q.base * (1 - (try squareRoot(x)))
    case 2: return q.base * (1 - x)
    default: return q.base * (1 - (try power(x, 2)))
    }
  },
  ScheduleType(
    """
    kozistr.get_chebyshev_schedule
    num_epochs whole >= 1 eg 100: The number of steps.
    is_warmup = false: Whether the value is the base value.

    The base value times the inverse of a Chebyshev node, in an order that keeps gradient descent
    stable.

    - Closed: with `P` the power of 2 from `num_epochs` on and `k` the place of `max(0, e - 2)` in
      the fractal
      order, `base * (1 / (0.525 - 0.475 * cos(((k + 0.5) * pi) / P)))`

    As there, the first three values are one, and some are 20 times the base value.

    @pytorch_optimizer.get_chebyshev_schedule; arXiv:2103.01338
    """,
    prepared: {
      Rule(
        prepare: { p, _ in
          var nodes = 1.0
          while nodes < p[0] { nodes *= 2 }
          var count = 1.0
          while count < nodes - 2 { count *= 2 }
          p.table = [nodes, count]
        },
        value: { p, e, q throws(EvaluationError) in
          if p[1] == 1 { return q.base }
          let (nodes, count) = (p.table[0], p.table[1])
          let place = fractalPlace(min(max(e.rounded(.down) - 2, 0), count - 1), count)
          return q.base * (1 / (0.525 - 0.475 * (try cosine((place + 0.5) * .pi / nodes))))
        })
    }),
  ScheduleType(
    """
    kozistr.ProportionScheduler
    lr_scheduler part: What is followed.
    max_lr: The highest value of it.
    min_lr = 0.0: The lowest value of it.
    max_value = 2.0: The value at the highest.
    min_value = 2.0: The value at the lowest.

    Another value in proportion to a rate.

    - Closed: `min_value + ((max_value - min_value) * (lr - min_lr)) / (max_lr - min_lr)`;
      `max_value` where
      `max_lr` is not above `min_lr`
    """
  ) { p, _, q throws(EvaluationError) in
    if p[1] <= p[2] { return p[3] }
    return p[4] + (p[3] - p[4]) * ((try p.value(q)) - p[2]) / (p[1] - p[2])
  },
]

/// What stands at a place of the order that starts with 0 and doubles by putting behind each entry its mirror
/// in the doubled length.
private func fractalPlace(_ i: Double, _ count: Double) -> Double {
  if count <= 1 { return 0 }
  let entry = fractalPlace((i / 2).rounded(.down), count / 2)
  return (i / 2).rounded(.down) * 2 == i ? entry : count - 1 - entry
}
