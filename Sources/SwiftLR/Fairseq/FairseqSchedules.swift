// `fairseq.optim.lr_scheduler`; the base value is `lr`, the position `num_updates`.

let fairseqSchedules = [
  ScheduleType.total(
    """
    fairseq.inverse_sqrt
    warmup_updates steps > 0 = 4000: Steps of the warm-up.
    warmup_init_lr = 0.0: The first value.

    - Closed: `warmup_init_lr + (e * (base - warmup_init_lr)) / W` before `W = warmup_updates`, then
      `(base * W ** 0.5) * e ** -0.5`
    """
  ) { p, e, q throws(EvaluationError) in
    let (w, first) = (p[0], p[1])
    if e < w { return first + e * (q.base - first) / w }
    return q.base * (try power(w, 0.5)) * (try power(e, -0.5))
  },
  ScheduleType(
    """
    fairseq.polynomial_decay
    warmup_updates steps >= 0 = 0: Steps of the warm-up.
    end_learning_rate = 0.0: The value at the end.
    power = 1.0: The power of the line.
    total_num_update steps > 0 = 1e6: Steps in all.

    - Closed: `(base * e) / W` up to `W = warmup_updates`; then
      `(base - end_learning_rate) * (1 - (e - W) / (T - W)) ** power + end_learning_rate` before
      `T = total_num_update`, from where on it is `end_learning_rate`
    """
  ) { p, e, q throws(EvaluationError) in
    let (w, end, total) = (p[0], p[1], p[3])
    if w > 0 && e <= w { return q.base * e / w }
    if e >= total { return end }
    return (q.base - end) * (try power(1 - (e - w) / (total - w), p[2])) + end
  },
  ScheduleType(
    """
    fairseq.cosine
    warmup_updates steps >= 0 = 0: Steps of the warm-up.
    warmup_init_lr = 0.0: The first value.
    min_lr = 0.0: The lowest value of the first cycle.
    t_mult > 0 = 1.0: How many times longer each cycle is.
    lr_period_updates steps > 0: Steps of the first cycle.
    lr_shrink = 0.1: What both bounds are multiplied with each cycle.

    Down along a cosine, in cycles.

    - Closed: `warmup_init_lr + (e * (base - warmup_init_lr)) / W` before `W = warmup_updates`; then
      in cycle `i`, `c`
      steps after its start, of length `l`, with both bounds times `lr_shrink ** i`,
      `min + (0.5 * (max - min)) * (1 + cos((pi * c) / l))`

    As in fairseq, the cycle is found with a logarithm, as that of `timm.CosineLRScheduler`.
    """
  ) { p, e, q throws(EvaluationError) in
    let (w, growth, first) = (p[0], p[3], p[4])
    if e < w { return p[1] + e * (q.base - p[1]) / w }
    let t = e - w
    var (cycle, length, position) = ((t / first).rounded(.down), first, 0.0)
    if growth == 1 {
      position = t - first * cycle
    } else {
      cycle = (try logarithm(1 - t / first * (1 - growth)) / (try logarithm(growth))).rounded(.down)
      let scale = try power(growth, cycle)
      length = scale * first
      position = t - (1 - scale) / (1 - growth) * first
    }
    let shrink = try power(p[5], cycle)
    let low = p[2] * shrink
    return low + 0.5 * (q.base * shrink - low) * (1 + (try cosine(.pi * position / length)))
  },
  ScheduleType.total(
    """
    fairseq.tri_stage
    warmup_steps steps >= 0 = 4000: Steps of the ramp.
    hold_steps steps >= 0 = 20000: Steps at the base value.
    decay_steps steps > 0 = 60000: Steps of the fall.
    init_lr_scale = 0.01: The first ratio.
    final_lr_scale > 0 = 0.01: The last ratio.

    - Closed: `b + ((base - b) / W) * e` with `b = init_lr_scale * base` before `W = warmup_steps`;
      `base` for
      `hold_steps`; then, `d` steps after that and up to `decay_steps`,
      `base * exp(-(-log(final_lr_scale) / decay_steps) * d)`; then `final_lr_scale * base`
    """
  ) { p, e, q throws(EvaluationError) in
    let first = p[3] * q.base
    if e < p[0] { return first + (q.base - first) / p[0] * e }
    if e < p[0] + p[1] { return q.base }
    let d = e - p[0] - p[1]
    if d > p[2] { return p[4] * q.base }
    return q.base * (try exponential(-(-(try logarithm(p[4])) / p[2]) * d))
  },
  ScheduleType(
    """
    fairseq.triangular
    max_lr: The highest value of the first cycle.
    lr_period_updates steps > 0 = 5000: Steps of a cycle.
    lr_shrink = 0.1: What the height is multiplied with each cycle.
    shrink_min = false: Whether the lowest value shrinks as well.

    - Closed: with `s = lr_period_updates // 2` and the cycle `i = floor(e / (2 * s))`,
      `low + (max_lr * lr_shrink ** i - low) * max(0, 1 - abs(e / s - 2 * (i + 1) + 1))`
    """
  ) { p, e, q throws(EvaluationError) in
    let half = (p[1] / 2).rounded(.down)
    let cycle = (try quotient(e, 2 * half)).rounded(.down)
    let shrink = try power(p[2], cycle)
    let low = p[3] == 1 ? q.base * shrink : q.base
    let x = (e / half - 2 * (cycle + 1) + 1).magnitude
    return low + (p[0] * shrink - low) * max(0, 1 - x)
  },
  ScheduleType(
    """
    fairseq.step
    warmup_updates steps >= 0 = 0: Steps of the warm-up.
    warmup_init_lr = 0.0: The first value.
    min_lr = 0.0: The lowest value.
    lr_decay_period steps > 0 = 25000: Steps from one decay to the next.
    lr_decay = 0.5: The factor of a decay.

    - Closed: `warmup_init_lr + (e * (base - warmup_init_lr)) / W` before `W = warmup_updates`, then
      `max(base * lr_decay ** ((e - W) // lr_decay_period), min_lr)`
    """
  ) { p, e, q throws(EvaluationError) in
    let w = p[0]
    if e < w { return p[1] + e * (q.base - p[1]) / w }
    return max(q.base * (try power(p[4], try floorQuotient(e - w, p[3]))), p[2])
  },
  ScheduleType(
    """
    fairseq.manual
    update2lr steps pairs: Pairs of a position, in rising order, and the value from there on.

    - Closed: the value of the last position that is at most `e`; `base` before the first

    As in fairseq, a range such as `1-5` counts by its first number alone. The positions of `epoch2lr`
    are epochs, counted from 1.
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.requireRising("update2lr", p.lists[0])
          p.isTotal = true
        },
        value: { p, e, q in
          let i = bisectRight(p.lists[0], e)
          return i == 0 ? q.base : p(1, i - 1)
        })
    }),
]
