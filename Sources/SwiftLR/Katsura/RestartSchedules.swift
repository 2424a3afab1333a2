// Cosines in cycles whose lengths are whole: katsura-jp, its port in pytorch_optimizer, Composer and ignite.

let restartSchedules = [
  ScheduleType(
    """
    katsura.CosineAnnealingWarmupRestarts
    first_cycle_steps steps whole >= 1: Steps of the first cycle.
    cycle_mult > 0 = 1.0: How many times longer each cycle is, warm-up apart.
    max_lr = 0.1: The highest value of the first cycle.
    min_lr = 0.001: The lowest value.
    warmup_steps steps whole >= 0 = 0: Steps of the warm-up of each cycle.
    gamma = 1.0: What the highest value is multiplied with each cycle.

    From `min_lr` up in a straight line and back along a cosine, in cycles.

    - Closed: `s` steps after the start of cycle `i`, of length `C`, with `W = warmup_steps` and
      `M = max_lr * gamma ** i`, `((M - min_lr) * s) / W + min_lr` before `W`, then
      `min_lr + ((M - min_lr) * (1 + cos((pi * (s - W)) / (C - W)))) / 2`; the next length is
      `int((C - W) * cycle_mult) + W`

    As there, the first value is `min_lr` even without a warm-up.
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          let (w, growth) = (p[4], p[1])
          fields.require(
            w < p[0], "warmup_steps", Number(w, isReal: false), "is not below `first_cycle_steps`",
            "a number below it")
          p.table = cycleTable(p[0]) { (($0 - w) * growth).rounded(.towardZero) + w }
        },
        value: { p, e, _ throws(EvaluationError) in
          let (low, w) = (p[3], p[4])
          if e == 0 { return low }
          let cycle = try cyclePlace(p.table, e)
          let high = p[2] * (try power(p[5], cycle.index))
          if cycle.position < w { return (high - low) * cycle.position / w + low }
          let angle = try quotient(.pi * (cycle.position - w), cycle.length - w)
          return low + (high - low) * (1 + (try cosine(angle))) / 2
        })
    }),
  ScheduleType(
    """
    kozistr.CosineAnnealingWarmupRestarts
    first_cycle_steps steps whole >= 1: Steps of the first cycle.
    cycle_mult > 0 = 1.0: How many times longer each cycle is, warm-up apart.
    max_lr = 1e-4: The highest value of the first cycle.
    min_lr = 1e-6: The lowest value.
    warmup_steps steps whole >= 0 = 0: Steps of the warm-up of each cycle.
    gamma = 0.9: What the highest value is multiplied with each cycle.

    - Closed: that of `katsura.CosineAnnealingWarmupRestarts`
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          let (w, growth) = (p[4], p[1])
          fields.require(
            w < p[0], "warmup_steps", Number(w, isReal: false), "is not below `first_cycle_steps`",
            "a number below it")
          p.table = cycleTable(p[0]) { max(1, (($0 - w) * growth).rounded(.towardZero)) + w }
        },
        value: { p, e, _ throws(EvaluationError) in
          let (low, w) = (p[3], p[4])
          if e == 0 { return low }
          let cycle = try cyclePlace(p.table, e)
          let high = p[2] * (try power(p[5], cycle.index))
          if cycle.position < w { return (high - low) * cycle.position / w + low }
          let angle = try quotient(.pi * (cycle.position - w), cycle.length - w)
          return low + (high - low) * (1 + (try cosine(angle))) / 2
        })
    }),
  ScheduleType(
    """
    composer.CosineAnnealingWarmRestartsScheduler
    t_0 steps whole >= 1: Steps of the first cycle.
    t_mult > 0 = 1.0: How many times longer each cycle is.
    alpha_f = 0.0: The last ratio.

    - Closed: that of `composer.CosineAnnealingScheduler` in each cycle; the next length is
      `int(t_mult * length)`
    """,
    prepared: {
      Rule(
        prepare: { p, _ in
          let growth = p[1]
          p.table = cycleTable(p[0]) { (growth * $0).rounded(.towardZero) }
        },
        value: { p, e, q throws(EvaluationError) in
          let cycle = try cyclePlace(p.table, e)
          let x = try quotient(cycle.position, cycle.length)
          return q.base * (p[2] + (1 - p[2]) * (1 + (try cosine(min(max(x, 0), 1) * .pi))) / 2)
        })
    }),
  ScheduleType(
    """
    ignite.LinearCyclicalScheduler
    start_value: The value at the start of a cycle.
    end_value: The value at its other bound.
    cycle_size steps whole >= 2: Steps of the first cycle.
    cycle_mult > 0 = 1.0: How many times longer each cycle is.
    start_value_mult = 1.0: What the start is multiplied with each cycle.
    end_value_mult = 1.0: The same for the end.
    warmup_duration steps whole >= 0 = 0: Steps from the end of a cycle to the start of the next.
    monotonic = false: Whether it goes one way only.

    - Closed: at the part `x` of a cycle that is done `end + ((start - end) * abs(x - 0.5)) * 2`, or
      with `monotonic`
      `start + (end - start) * x`; behind it, `s` steps on,
      `end + (next_start - end) * (s / warmup_duration)`. Lengths are cut to whole numbers.
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          let growth = p[3]
          p.table = cycleTable(p[2], p[6]) { ($0 * growth).rounded(.towardZero) }
          fields.require(
            p[6] == 0 || p[7] == 1, "warmup_duration", "is not 0", "0, or `monotonic`")
        },
        value: { p, e, _ throws(EvaluationError) in
          let cycle = try cyclePlace(p.table, e)
          let isPast = cycle.position >= cycle.length
          let start = try repeatedProduct(p[0], p[4], cycle.index + (isPast ? 1 : 0))
          let end = try repeatedProduct(p[1], p[5], cycle.index)
          if cycle.position > cycle.length {
            return end + (start - end) * ((cycle.position - cycle.length) / cycle.tail)
          }
          let x = try quotient(cycle.position, cycle.length)
          return p[7] == 1
            ? start + (end - start) * x : end + (start - end) * (x - 0.5).magnitude * 2
        })
    }),
  ScheduleType(
    """
    ignite.CosineAnnealingScheduler
    start_value: The value at the start of a cycle.
    end_value: The value at its other bound.
    cycle_size steps whole >= 2: Steps of the first cycle.
    cycle_mult > 0 = 1.0: How many times longer each cycle is.
    start_value_mult = 1.0: What the start is multiplied with each cycle.
    end_value_mult = 1.0: The same for the end.
    warmup_duration steps whole >= 0 = 0: Steps from the end of a cycle to the start of the next.

    - Closed: at the part `x` of a cycle that is done `start + ((end - start) / 2) * (1 - cos(pi *
      x))`; behind it, `s` steps on,
      `end + (next_start - end) * (s / warmup_duration)`. Lengths are cut to whole numbers.
    """,
    prepared: {
      Rule(
        prepare: { p, _ in
          let growth = p[3]
          p.table = cycleTable(p[2], p[6]) { ($0 * growth).rounded(.towardZero) }
        },
        value: { p, e, _ throws(EvaluationError) in
          let cycle = try cyclePlace(p.table, e)
          let isPast = cycle.position >= cycle.length
          let start = try repeatedProduct(p[0], p[4], cycle.index + (isPast ? 1 : 0))
          let end = try repeatedProduct(p[1], p[5], cycle.index)
          if cycle.position > cycle.length {
            return end + (start - end) * ((cycle.position - cycle.length) / cycle.tail)
          }
          let x = try quotient(cycle.position, cycle.length)
          return start + (end - start) / 2 * (1 - (try cosine(.pi * x)))
        })
    }),
]
