// `mmengine.optim.scheduler`, MMEngine 0.10: each inside a window of steps, with the base value before it and the
// last value behind it. The last step of a window reaches the end value. MMEngine computes most of them step by
// step from the value before, as torch does: those have a chain form.

let mmengineSchedules = [
  ScheduleType(
    """
    mmengine.ConstantLR
    factor >= 0 <= 1 = 0.3333333333333333: The ratio.
    begin steps = 0: The first step of the window.
    end steps = null: The step behind the window; none if null.

    - Closed: `base * factor` in the window but for its last step, `base` from there on
    - Chain: `lr * factor` at its first step, `lr * (1 / factor)` at its last
    """,
    prepared: {
      Rule(
        next: { p, e, rate, _ throws(EvaluationError) in
          if e == p[1] { return rate * p[0] }
          return e == p[2] - 1 ? rate * (try quotient(1, p[0])) : rate
        },
        value: { p, e, q in
          q.base * (e >= p[1] && (p[2].isNaN || e < p[2] - 1) ? p[0] : 1)
        })
    }),
  ScheduleType(
    """
    mmengine.LinearLR
    start_factor > 0 <= 1 = 0.3333333333333333: The first ratio.
    end_factor >= 0 <= 1 = 1.0: The last ratio.
    begin steps = 0: The first step of the window.
    end steps: The step behind the window.

    - Closed: with `x = e - begin` in the window and `n = end - begin - 1`,
      `base * (start_factor + ((end_factor - start_factor) * x) / n)`
    - Chain: `lr * start_factor` at the first step of the window, then with `d = end_factor - start_factor`
      `lr * (1 + d / (n * start_factor + (x - 1) * d))`
    """,
    prepared: {
      Rule(
        next: { p, e, rate, _ throws(EvaluationError) in
          guard let x = step(e, p[2], p[3]) else { return rate }
          if x == 0 { return rate * p[0] }
          let change = p[1] - p[0]
          return rate
            * (1 + (try quotient(change, (p[3] - p[2] - 1) * p[0] + (x - 1) * change)))
        },
        value: { p, e, q throws(EvaluationError) in
          if e < p[2] { return q.base }
          return q.base
            * (p[0] + (try quotient((p[1] - p[0]) * windowed(e, p[2], p[3]), p[3] - p[2] - 1)))
        })
    }),
  ScheduleType(
    """
    mmengine.CosineAnnealingLR
    T_max steps > 0 = null eg 100: Steps of the fall; those of the window if null.
    eta_min = null: The lowest value.
    eta_min_ratio = null: The same as a ratio of the base value.
    begin steps = 0: The first step of the window.
    end steps = null: The step behind the window; none if null.

    - Closed: with `x = e - begin` in the window,
      `eta_min + ((base - eta_min) * (1 + cos((pi * x) / T_max))) / 2`
    - Chain: that of `torch.CosineAnnealingLR` in the window
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.require(
            p[1].isNaN || p[2].isNaN, "eta_min_ratio", "is given along with `eta_min`",
            "one of the two")
          fields.require(
            !p[0].isNaN || !p[4].isNaN, "T_max", "missing, and so is `end`", "one of the two")
          p.isTotal = !p[0].isNaN || p[4] > p[3]
        },
        next: { p, e, rate, q throws(EvaluationError) in
          guard let x = step(e, p[3], p[4]), x > 0 else { return rate }
          let low = lowest(q.base, p[1], p[2])
          let length = p[0].isNaN ? p[4] - p[3] : p[0]
          if (try modulo(x - 1 - length, 2 * length)) == 0 {
            return rate + (q.base - low) * (1 - (try cosine(.pi / length))) / 2
          }
          return try cosineStep(rate, low, x, length)
        },
        value: { p, e, q throws(EvaluationError) in
          let low = lowest(q.base, p[1], p[2])
          let length = p[0].isNaN ? p[4] - p[3] : p[0]
          if e < p[3] { return q.base }
          let wave = 1 + (try cosine(.pi * windowed(e, p[3], p[4]) / length))
          return low + (q.base - low) * wave / 2
        })
    }),
  ScheduleType(
    """
    mmengine.CosineRestartLR
    periods steps list whole >= 1 eg 50 100: Steps of each cycle.
    restart_weights list: The first ratio of each.
    eta_min = null: The lowest value.
    eta_min_ratio = null eg 0.0: The same as a ratio of the base value.
    begin steps = 0: The first step of the window.
    end steps = null: The step behind the window; none if null.

    - Closed: `s` steps after the start of a cycle of `n` steps, with `high = base * weight`,
      `eta_min + ((high - eta_min) * (1 + cos((pi * s) / n))) / 2`; behind the last cycle its last
      value
    - Chain: `high` at the start of a cycle, then
      `((1 + cos((pi * s) / n)) / (1 + cos((pi * (s - 1)) / n))) * (lr - eta_min) + eta_min`
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          let cycles = p.lists[0].count
          fields.require(cycles > 0, "periods", "is empty", "at least one length")
          fields.requireCount("restart_weights", p.lists[1], cycles)
          fields.require(
            p[2].isNaN != p[3].isNaN, "eta_min",
            "is given along with `eta_min_ratio`, or neither is",
            "one of the two")
          p.table = runningSums(p.lists[0])
        },
        next: { p, e, rate, q throws(EvaluationError) in
          guard let x = step(e, p[4], p[5]) else { return rate }
          let i = bisectRight(p.table, x)
          if i == p.table.count { return rate }
          let s = x - (i == 0 ? 0 : p.table[i - 1])
          if s == 0 { return q.base * p(1, i) }
          return try cosineStep(rate, lowest(q.base, p[2], p[3]), s, p(0, i))
        },
        value: { p, e, q throws(EvaluationError) in
          let low = lowest(q.base, p[2], p[3])
          let x = windowed(e, p[4], p[5])
          if e < p[4] { return q.base }
          let i = min(bisectRight(p.table, x), p.table.count - 1)
          let s = min(x - (i == 0 ? 0 : p.table[i - 1]), p(0, i) - 1)
          return low + (q.base * p(1, i) - low) * (1 + (try cosine(.pi * s / p(0, i)))) / 2
        })
    }),
  ScheduleType(
    """
    mmengine.ExponentialLR
    gamma eg 0.95: The factor of a step.
    begin steps = 0: The first step of the window.
    end steps = null: The step behind the window; none if null.

    - Closed: `base * gamma ** x` with `x = e - begin` in the window
    - Chain: `lr * gamma` from its second step on
    """,
    prepared: {
      Rule(
        next: { p, e, rate, _ in
          guard let x = step(e, p[1], p[2]), x > 0 else { return rate }
          return rate * p[0]
        },
        value: { p, e, q throws(EvaluationError) in
          q.base * (try power(p[0], windowed(e, p[1], p[2])))
        })
    }),
  ScheduleType(
    """
    mmengine.StepLR
    step_size steps whole >= 1: Steps from one decay to the next.
    gamma = 0.1: The factor of a decay.
    begin steps = 0: The first step of the window.
    end steps = null: The step behind the window; none if null.

    - Closed: `base * gamma ** (x // step_size)` with `x = e - begin` in the window
    - Chain: `lr * gamma` where `x` is a multiple of `step_size` above 0
    """,
    prepared: {
      Rule(
        next: { p, e, rate, _ throws(EvaluationError) in
          guard let x = step(e, p[2], p[3]), x > 0, (try modulo(x, p[0])) == 0 else {
            return rate
          }
          return rate * p[1]
        },
        value: { p, e, q throws(EvaluationError) in
          q.base * (try power(p[1], try floorQuotient(windowed(e, p[2], p[3]), p[0])))
        })
    }),
  ScheduleType(
    """
    mmengine.MultiStepLR
    milestones steps list: Positions of a decay; one that stands twice is two.
    gamma = 0.1: The factor of a decay.
    begin steps = 0: The first step of the window.
    end steps = null: The step behind the window; none if null.

    - Closed: `base` times `gamma ** count` at each of the milestones up to `e - begin`, in their
      order, where `count` says
      how often it stands there
    """,
    prepared: {
      Rule(
        prepare: { p, _ in
          for milestone in p.lists[0] {
            p.table.insert(milestone.value, at: bisectRight(p.table, milestone.value))
          }
        },
        value: { p, e, q throws(EvaluationError) in
          let x = windowed(e, p[2], p[3])
          var (value, i) = (q.base, 0)
          while i < p.table.count && p.table[i] <= x {
            var count = 1.0
            while i + 1 < p.table.count && p.table[i + 1] == p.table[i] {
              count += 1
              i += 1
            }
            value *= try power(p[1], count)
            i += 1
          }
          return value
        })
    }),
  ScheduleType(
    """
    mmengine.OneCycleLR
    eta_max: The highest value.
    total_steps steps > 0 = null eg 100: Steps in all; those of the window if null.
    pct_start >= 0 <= 1 = 0.3: The part of the steps that goes up.
    anneal_strategy of cos linear = cos: The shape of each way.
    div_factor > 0 = 25.0: The highest value by the first.
    final_div_factor > 0 = 1e4: The first value by the last.
    three_phase = false: Whether the way down is as long as that up, with one more behind it.
    begin steps = 0: The first step of the window.
    end steps = null: The step behind the window; none if null.

    - Closed: from `eta_max / div_factor` to `eta_max` and, over the first value or not, to that by
      `final_div_factor`, by
      `b + ((a - b) / 2) * (cos(pi * x) + 1)` or `(b - a) * x + a`
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.require(
            !p[1].isNaN || !p[8].isNaN, "total_steps", "missing, and so is `end`", "one of the two")
        },
        value: { p, e, _ throws(EvaluationError) in
          let (high, first) = (p[0], p[0] / p[4])
          let last = first / p[5]
          let total = p[1].isNaN ? p[8] - p[7] : p[1]
          let x = windowed(e, p[7], p[8])
          if x > total { throw .pastEnd }
          let up = p[2] * total - 1
          let down = p[6] == 1 ? 2 * p[2] * total - 2 : total - 1
          var (from, to, start, end) = (first, high, 0.0, up)
          if x > up { (from, to, start, end) = (high, p[6] == 1 ? first : last, up, down) }
          if x > down && p[6] == 1 { (from, to, start, end) = (first, last, down, total - 1) }
          let done = try quotient(x - start, end - start)
          if p[3] == 1 { return (to - from) * done + from }
          return to + (from - to) / 2 * (try cosine(.pi * done) + 1)
        })
    }),
  ScheduleType(
    """
    mmengine.PolyLR
    eta_min = 0: The value at the end.
    power = 1.0: The power of the line.
    begin steps = 0: The first step of the window.
    end steps: The step behind the window.

    - Closed: with `x = e - begin` in the window and `n = end - begin - 1`,
      `(base - eta_min) * (1 - x / n) ** power + eta_min`
    - Chain: `(lr - eta_min) * (1 - 1 / (n - x + 1)) ** power + eta_min` from its second step on
    """,
    prepared: {
      Rule(
        next: { p, e, rate, _ throws(EvaluationError) in
          guard let x = step(e, p[2], p[3]), x > 0 else { return rate }
          let line = 1 - (try quotient(1, p[3] - p[2] - 1 - x + 1))
          return (rate - p[0]) * (try power(line, p[1])) + p[0]
        },
        value: { p, e, q throws(EvaluationError) in
          if e < p[2] { return q.base }
          let line = 1 - (try quotient(windowed(e, p[2], p[3]), p[3] - p[2] - 1))
          return (q.base - p[0]) * (try power(line, p[1])) + p[0]
        })
    }),
]

/// The step inside the window, nil outside.
private func step(_ e: Double, _ begin: Double, _ end: Double) -> Double? {
  e < begin || e >= end ? nil : e - begin
}

/// The lowest value, given as it is or as a ratio of the base value, or 0.
private func lowest(_ base: Double, _ value: Double, _ ratio: Double) -> Double {
  if !ratio.isNaN { return base * ratio }
  return value.isNaN ? 0 : value
}

/// A step down a cosine of some length, from the rate before.
private func cosineStep(_ rate: Double, _ low: Double, _ s: Double, _ length: Double)
  throws(EvaluationError) -> Double
{
  let before = 1 + (try cosine(.pi * (s - 1) / length))
  return (try quotient(1 + (try cosine(.pi * s / length)), before)) * (rate - low) + low
}

/// The step inside the window, at most its last.
private func windowed(_ e: Double, _ begin: Double, _ end: Double) -> Double {
  max(0, (end.isNaN ? e : min(e, end - 1)) - begin)
}
