// Sequences, lists and wrappers under the names that several peers give them. A sequence's boundary belongs to
// the part that starts there.

let peerCompositions = [
  ScheduleType(
    """
    optax.join_schedules
    schedules parts: The parts in their order.
    boundaries steps list: Where the second and each later part starts.

    One schedule after the other, each on its own clock.

    - Closed: the part whose stretch the position lies in, at the position counted from its start
    """,
    prepared: { sequence(starts: "boundaries") }),
  ScheduleType.same(
    """
    mlx.join_schedules
    optax.join_schedules
    """),
  ScheduleType(
    """
    burn.SequentialLrScheduler
    schedulers parts: The parts in their order.
    num_iters steps list whole >= 1: Steps of each but the last.

    One schedule after the other, each on its own clock.

    - Closed: the part whose stretch the position lies in, at the position counted from its start
    """,
    prepared: { sequence(lengths: "num_iters") }),
  ScheduleType.total(
    """
    burn.ComposedLrScheduler
    schedulers parts: What is composed.
    reduction of avg sum prod = prod: How.

    - Closed: the mean, sum or product of the values
    """
  ) { p, _, q throws(EvaluationError) in
    var (sum, product) = (0.0, 1.0)
    for part in p.parts {
      let value = try part.value(q)
      (sum, product) = (sum + value, product * value)
    }
    return p[1] == 2 ? product : p[1] == 1 ? sum : sum / Double(p.parts.count)
  },
  ScheduleType(
    """
    flux.Sequence
    schedules parts: The parts in their order.
    step_sizes steps list whole >= 1: Steps of each but the last.

    One schedule after the other, each on its own clock.

    - Closed: the part whose stretch the position lies in, at the position counted from its start
    """,
    prepared: { sequence(lengths: "step_sizes") }),
  ScheduleType.total(
    """
    flux.Loop
    schedule part: What is repeated.
    period steps > 0: Steps of a cycle.

    - Closed: the schedule at `e % period`
    """
  ) { p, e, q throws(EvaluationError) in
    var local = q
    local.position = try modulo(e, p[1])
    return try p.value(local)
  },
  ScheduleType(
    """
    flux.Interpolator
    schedule part: What is run at another pace.
    rate steps > 0 eg 2: Steps for one of it.

    - Closed: the schedule at `e / rate`
    """
  ) { p, e, q throws(EvaluationError) in
    var local = q
    local.position = e / p[1]
    return try p.value(local)
  },
  ScheduleType(
    """
    flux.Shifted
    schedule part: What is shifted.
    offset: The step that it starts at, counted from 1.

    - Closed: the schedule at `e + offset - 1`
    """
  ) { p, e, q throws(EvaluationError) in
    var local = q
    local.position = e + p[1] - 1
    return try p.value(local)
  },
  ScheduleType.total(
    """
    dl4j.RampSchedule
    baseSchedule part: What is warmed up.
    numIter steps > 0 eg 20: Steps of the warm-up.

    - Closed: the schedule times `(e + 1) / numIter` before `numIter - 1`

    As in DL4J, the schedule runs during the warm-up.
    """
  ) { p, e, q throws(EvaluationError) in
    let value = try p.value(q)
    return e >= p[1] - 1 ? value : (e + 1) / p[1] * value
  },
  ScheduleType(
    """
    dl4j.MapSchedule
    values steps pairs: Pairs of a position, the first of them 0, and the value from there on.

    - Closed: the value of the last position that is at most `e`
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.require(
            p.lists[0].first?.value == 0, "values", "has no position 0", "a first pair with it")
          fields.requireRising("values", p.lists[0])
          p.isTotal = true
        },
        value: { p, e, _ in
          p(1, max(bisectRight(p.lists[0], e), 1) - 1)
        })
    }),
  ScheduleType(
    """
    darknet.steps
    learning_rate: The value at the start.
    burn_in steps >= 0 = 0: Steps of the warm-up.
    power = 4.0: The power of the warm-up.
    steps steps list: Positions of a change, in rising order.
    scales list eg 0.1: The factor at each.

    - Closed: `learning_rate * (e / burn_in) ** power` before `burn_in`, then `learning_rate` times
      the scales of the
      steps that are at most `e`

    As in Darknet, values are rounded to single precision.
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.requireRising("steps", p.lists[0])
          fields.require(
            p.lists[0].count == p.lists[1].count, "scales",
            "has " + p.lists[1].count.description + " values",
            "one a step")
        },
        value: { p, e, _ throws(EvaluationError) in
          var rate = Float(p[0])
          if e < p[1] {
            return Double(Float(Double(rate) * (try power(Double(Float(e)) / p[1], p[2]))))
          }
          for i in 0..<bisectRight(p.lists[0], e) { rate *= Float(p(1, i)) }
          return Double(rate)
        })
    }),
  ScheduleType(
    """
    composer.MultiStepScheduler
    milestones steps list: Positions of a decay.
    gamma = 0.1: The factor of a decay.

    - Closed: `base * gamma` for each milestone that is at most `e`
    """
  ) { p, e, q in
    q.base * decayed(p.lists[0], p[1], e)
  },
  ScheduleType(
    """
    composer.MultiStepWithWarmupScheduler
    t_warmup steps >= 0 eg 20: Steps of the warm-up.
    milestones steps list: Positions of a decay.
    gamma = 0.1: The factor of a decay.

    - Closed: `base * (e / t_warmup)` before `t_warmup`, then that of `composer.MultiStepScheduler`
    """
  ) { p, e, q in
    q.base * (e < p[0] ? min(1, e / p[0]) : decayed(p.lists[0], p[2], e))
  },
  ScheduleType(
    """
    fairseq.fixed
    lr list: A value for each step, the last one for the rest.
    lr_shrink = 0.1: The factor of a step behind `force_anneal`.
    force_anneal steps >= 0 = null: Where the shrinking starts.
    warmup_updates steps >= 0 = 0: Steps of the warm-up.

    - Closed: `lr[e]`, or from `force_anneal` on the last value times `lr_shrink ** (e + 1 -
      force_anneal)`; times
      `(e + 1) / warmup_updates` before that
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.require(!p.lists[0].isEmpty, "lr", "is empty", "at least one value")
        },
        value: { p, e, _ throws(EvaluationError) in
          let last = p.lists[0].count - 1
          var value = p(0, e > 0 ? Int(min(e, Double(last))) : 0)
          if e >= p[2] { value = p(0, last) * (try power(p[1], e + 1 - p[2])) }
          return e < p[3] ? (e + 1) / p[3] * value : value
        })
    }),
  ScheduleType(
    """
    fastai.combine_scheds
    pcts list >= 0 eg 0.25 0.75: How much of the run each takes; 1 in all.
    scheds parts: The parts in their order.

    - Closed: the part that the position lies in, at its own progress, 0 to 1

    As in fastai, the bounds and the progress are computed in single precision.
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          let parts = p.parts.count
          fields.requireCount("pcts", p.lists[0], parts)
          fields.require(
            p.lists[0].reduce(0) { $0 + $1.value } == 1, "pcts", "does not make 1 in all",
            "numbers whose sum is 1")
        },
        value: { p, e, q throws(EvaluationError) in
          let (x, last) = (Float(e), p.parts.count - 1)
          var (i, start) = (0, Float(0))
          while i < last && x >= start + Float(p(0, i)) {
            start += Float(p(0, i))
            i += 1
          }
          var local = q
          local.position = Double((x - start) / ((start + Float(p(0, i))) - start))
          return try p.value(of: i, local)
        })
    }),
  ScheduleType(
    """
    libtorch.StepLR
    step_size steps whole >= 1: Steps from one decay to the next.
    gamma = 0.1: The factor of a decay.

    - Closed: `base` times `gamma` for each multiple of `step_size` from 1 to `e - 1`

    As in libtorch, each decay comes one step after that of `torch.StepLR`.
    """
  ) { p, e, q throws(EvaluationError) in
    try repeatedProduct(q.base, p[1], max(0, try floorQuotient(e - 1, p[0])))
  },
  ScheduleType(
    """
    diffusers.piecewise_constant
    step_rules steps pairs: Pairs of a position and the ratio before it.
    last_ratio = 1.0 eg 0.01: The ratio behind them.

    - Closed: the base times the ratio of the first position above `e`
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.requireRising("step_rules", p.lists[0])
          p.isTotal = true
        },
        value: { p, e, q in
          let i = bisectRight(p.lists[0], e)
          return q.base * (i < p.lists[0].count ? p(1, i) : p[1])
        })
    }),
]

/// 1 times a factor for each milestone that is at most a position.
private func decayed(_ milestones: [Number], _ gamma: Double, _ e: Double) -> Double {
  var factor = 1.0
  for milestone in milestones where e >= milestone.value { factor *= gamma }
  return factor
}
