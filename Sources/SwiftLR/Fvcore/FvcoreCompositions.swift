// `fvcore.common.param_scheduler` with lists and parts, and the warm-up of detectron2.

let fvcoreCompositions = [
  ScheduleType(
    """
    fvcore.StepParamScheduler
    num_updates steps > 0: Steps of the run, which have no part in it.
    values list: The values, each for an equal part of the run.

    - Closed: `values[int((e + 1e-6) * n)]` of `n` values

    As in fvcore, there is no value from 1 on.
    """
  ) { p, e, _ throws(EvaluationError) in
    let i = (e + 1e-6) * Double(p.lists[0].count)
    if !(i >= 0 && i < Double(p.lists[0].count)) { throw .pastEnd }
    return p(0, Int(i))
  },
  ScheduleType(
    """
    fvcore.MultiStepParamScheduler
    values list: The values.
    num_updates > 0 = null: The end; the last milestone if null.
    milestones steps list eg 50 100: Where each value ends; the last end may be left out if `num_updates` is given.

    - Closed: `values[bisect_right(milestones, int((e + 1e-6) * num_updates))]`
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          let values = p.lists[0].count
          fields.require(values > 0, "values", "is empty", "at least one value")
          let count = values - (p[1].isNaN ? 0 : 1)
          fields.requireCount("milestones", p.lists[1], count)
          fields.requireRising("milestones", p.lists[1])
          if p.lists[1].isEmpty { return }
          p.table = p.lists[1].map { $0.value }
          if p[1].isNaN { p[1] = p.table.removeLast() }
        },
        value: { p, e, _ throws(EvaluationError) in
          if e > 1 { throw .pastEnd }
          let update = ((e + 1e-6) * p[1]).rounded(.towardZero)
          return p(0, bisectRight(p.table, update))
        })
    }),
  ScheduleType(
    """
    fvcore.CompositeParamScheduler
    schedulers parts: The parts in their order.
    lengths list >= 0 eg 0.25 0.75: How much of the run each takes; 1 in all.
    interval_scaling of rescaled fixed = rescaled: Whether a part sees its own progress or that of the run.

    One schedule after the other.

    - Closed: the part that `e + 1e-6` lies in, at its own progress, 0 to 1, or at `e`
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          let (parts, lengths) = (p.parts.count, p.lists[0].map { $0.value })
          fields.requireCount("lengths", p.lists[0], parts)
          fields.require(
            (lengths.reduce(0, +) - 1).magnitude < 1e-3, "lengths", "does not make 1 in all",
            "numbers whose sum is 1")
        },
        value: { p, e, q throws(EvaluationError) in
          var (i, total) = (0, p(0, 0))
          while e + 1e-6 > total && i < p.parts.count - 1 {
            i += 1
            total += p(0, i)
          }
          var local = q
          if p[2] == 0 { local.position = try quotient(e - (total - p(0, i)), p(0, i)) }
          return try p.value(of: i, local)
        })
    }),
  ScheduleType(
    """
    detectron2.WarmupParamScheduler
    schedule part: What is warmed up.
    warmup_factor eg 0.001: The first ratio of its first value.
    warmup_length > 0 < 1 eg 0.1: The part of the run that is warm-up.
    warmup_method of linear constant = linear: The shape of the warm-up.
    rescale_interval = false: Whether the schedule starts behind the warm-up, not during it.

    Up to the value that the schedule has at the end of the warm-up; its own clock runs meanwhile.

    - Closed: up to `L = warmup_length`, with `a = warmup_factor * schedule(0)`, `schedule(L) * (e /
      L) + a * (1 - e / L)`,
      or `a`; then `schedule(e)`
    """
  ) { p, e, q throws(EvaluationError) in
    var local = q
    let length = p[2]
    if e + 1e-6 > length {
      if p[4] == 1 { local.position = (e - (1 - (1 - length))) / (1 - length) }
      return try p.value(local)
    }
    local.position = 0
    let start = p[1] * (try p.value(local))
    if p[3] == 1 { return start }
    local.position = p[4] == 1 ? 0 : length
    return (try p.value(local)) * (e / length) + start * (1 - e / length)
  },
  ScheduleType(
    """
    detectron2.LRMultiplier
    multiplier part: The ratio, a function of the part of the run that is done.
    max_iter steps > 0: Steps in all.

    - Closed: `base` times the multiplier at `e / max_iter`
    """
  ) { p, e, q throws(EvaluationError) in
    var local = q
    (local.base, local.position) = (1, e / p[1])
    return q.base * (try p.value(local))
  },
]
