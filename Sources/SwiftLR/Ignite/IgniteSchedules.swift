// `ignite.handlers.param_scheduler`, pytorch-ignite 0.5, but for its cycles.

let igniteSchedules = [
  ScheduleType(
    """
    ignite.PiecewiseLinear
    milestones_values steps pairs: Pairs of a position and a value, in rising order.

    - Closed: `a + ((b - a) * (e - i)) / (j - i)` between the milestones `i` and `j`; the first and
      the last
      value outside
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.require(!p.lists[0].isEmpty, "milestones_values", "is empty", "at least one pair")
          fields.requireRising("milestones_values", p.lists[0])
          p.isTotal = true
        },
        value: { p, e, _ throws(EvaluationError) in
          try piecewiseLinear(p.lists[0], p.lists[1], e)
        })
    }),
  ScheduleType(
    """
    ignite.ConcatScheduler
    schedulers parts: The parts in their order.
    durations steps list whole >= 1: Steps of each but the last.

    One schedule after the other, each on its own clock.

    - Closed: the part whose stretch the position lies in, at the position counted from its start
    """,
    prepared: { sequence(lengths: "durations") }),
  ScheduleType(
    """
    ignite.create_lr_scheduler_with_warmup
    lr_scheduler part chained: What is warmed up.
    warmup_start_value eg 0.0: The first value.
    warmup_duration steps whole >= 2 eg 20: Steps of the warm-up.
    warmup_end_value = null: The last value of it; the base value if null.

    Up in a straight line, and then a schedule from its start.

    - Closed: `start + ((end - start) * e) / (W - 1)` up to `W - 1` with `W = warmup_duration`; then
      the schedule at
      `e - (W - 1)`, or at `e - W` where it does not start with the value that the warm-up ends with
    """
  ) { p, e, q throws(EvaluationError) in
    let (start, w) = (p[1], p[2])
    let end = p[3].isNaN ? q.base : p[3]
    if e < w - 1 { return start + (end - start) * e / (w - 1) }
    var local = q
    local.position = 0
    let joins = (try p.part(local)) == end
    if !joins && e < w { return end }
    local.position = joins ? e - (w - 1) : e - w
    return try p.part(local)
  },
  ScheduleType.total(
    """
    ignite.ParamGroupScheduler
    schedulers parts: One a group, the last one for all further groups.

    - Closed: for each group its own schedule
    """
  ) { p, _, q throws(EvaluationError) in
    try p.value(of: min(q.group, p.parts.count - 1), q)
  },
  ScheduleType.same(
    """
    ignite.PiecewiseLinearStateScheduler
    ignite.PiecewiseLinear

    As in ignite, the position of the first event is 1 for what sets a value of the engine's state.
    """),
  ScheduleType(
    """
    ignite.ExpStateScheduler
    initial_value: The value at the start.
    gamma: The factor of an event.

    - Closed: `initial_value * gamma ** e`; the first event is at 1
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] * (try power(p[1], e))
  },
  ScheduleType(
    """
    ignite.StepStateScheduler
    initial_value: The value at the start.
    gamma: The factor of a decay.
    step_size steps > 0: Events from one decay to the next.

    - Closed: `initial_value * gamma ** (e // step_size)`; the first event is at 1
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] * (try power(p[1], try floorQuotient(e, p[2])))
  },
  ScheduleType(
    """
    ignite.MultiStepStateScheduler
    initial_value: The value at the start.
    gamma: The factor of a decay.
    milestones steps list: Positions of a decay, in rising order.

    - Closed: `initial_value * gamma ** bisect_right(milestones, e)`; the first event is at 1
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] * (try power(p[1], Double(bisectRight(p.lists[0], e))))
  },
]
