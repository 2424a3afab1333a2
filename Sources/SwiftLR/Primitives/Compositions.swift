import CSupport

// What swiftlr makes of schedules: each a function of the values of its parts, or of their clock.

let primitiveCompositions = [
  ScheduleType(
    """
    swiftlr.sequence
    schedules parts: The parts in their order.
    lengths steps list > 0: Steps of each but the last.
    clock of local global = local: Whether each part counts from its own start.

    One schedule after the other; a boundary belongs to the part that starts there.

    - Closed: the part whose stretch the position lies in
    """,
    prepared: {
      var rule = Rule(
        prepare: { p, fields in
          fields.requireLengths("lengths", p.lists[0], parts: p.parts.count)
          p.table = runningSums(p.lists[0])
          p.isTotal = true
        },
        value: { p, e, q throws(EvaluationError) in
          if p[2] == 1 {
            return try p.value(of: min(bisectRight(p.table, e), p.parts.count - 1), q)
          }
          return try sequenceValue(p, q)
        })
      rule.givesMomentum = true
      return rule
    }),
  ScheduleType.total(
    """
    swiftlr.combine
    schedules parts: What is combined.
    by of product sum mean min max = product: How.

    - Closed: the sum, mean, least or greatest of the values; or `base` times the product of the
      values for the base
      value 1
    """
  ) { p, _, q throws(EvaluationError) in
    var result = q.base
    var part = q
    if p[1] == 0 { part.base = 1 }
    for (i, schedule) in p.parts.enumerated() {
      let value = try schedule.value(part)
      switch p[1] {
      case 0: result *= value
      case 3: result = i == 0 ? value : min(result, value)
      case 4: result = i == 0 ? value : max(result, value)
      default: result = i == 0 ? value : result + value
      }
    }
    return p[1] == 2 ? result / Double(p.parts.count) : result
  },
  ScheduleType.total(
    """
    swiftlr.clamp
    schedule part: What is changed.
    min = null eg 0.2: The lowest value.
    max = null: The highest value.

    - Closed: `max(min, min(max, value))`
    """
  ) { p, _, q throws(EvaluationError) in
    var value = try p.value(q)
    if !p[2].isNaN { value = min(value, p[2]) }
    return p[1].isNaN ? value : max(value, p[1])
  },
  ScheduleType.total(
    """
    swiftlr.warmup
    schedule part: What is warmed up.
    steps steps > 0 eg 20: Steps of the warm-up, `W`.
    start = 0.0: The first ratio of the target.
    shape of linear cosine 1-sqrt square logarithmic constant = linear: The shape.
    clock of shift overlay = shift: Whether the schedule starts behind the warm-up or runs during it.
    target of first at_end base value = first: What the warm-up goes to: the first value of the schedule, its value at the end of the warm-up, the base value, or the value meanwhile.
    offset >= -1 <= 1 = 0: What is added to the position: 1 to start above the first value.
    extra >= -1 <= 1 = 0: What is added to `W` in the progress.

    Up to a schedule, in any of the ways that peers do it.

    - Closed: before `steps` `target * (start + (1 - start) * f(x))` with `x = (e + offset) / (steps
      + extra)` from 0 to 1
      and `f` one of `x`, `0.5 * (1 - cos(pi * x))`, `1 - sqrt(1 - x)`, `x ** 2`, `log(1 + e) /
      log(1 + W)` and 0; then
      the schedule
    """
  ) { p, e, q throws(EvaluationError) in
    let (w, isShifted) = (p[1], p[4] == 0)
    var local = q
    if e >= w {
      if isShifted { local.position -= w }
      return try p.value(local)
    }
    if p[5] == 0 { local.position = 0 }
    if p[5] == 1 { local.position = isShifted ? 0 : w }
    let target = p[5] == 2 ? q.base : try p.value(local)
    let length = w + p[7]
    let x = length <= 0 ? 1 : min(1, max(0, (e + p[6]) / length))
    let f: Double
    switch p[3] {
    case 1: f = 0.5 * (1 - (try cosine(.pi * x)))
    case 2: f = 1 - (1 - x).squareRoot()
    case 3: f = x * x
    case 4: f = swlr_log(1 + x * w) / swlr_log(1 + w)
    case 5: f = 0
    default: f = x
    }
    return target * (p[2] + (1 - p[2]) * f)
  },
  ScheduleType(
    """
    swiftlr.repeat
    schedule part: What is changed.
    period steps > 0: Steps of the first cycle.
    growth > 0 = 1.0: How many times longer each cycle is.
    decay = 1.0: What the base value is multiplied with each cycle.

    - Closed: in cycle `i`, `c` steps after its start, the schedule at `c / growth ** i` with the
      base value
      `base * decay ** i`

    The cycle is found with a logarithm and corrected, so that restarts are where they belong.
    """
  ) { p, e, q throws(EvaluationError) in
    let (period, growth) = (p[1], p[2])
    func start(_ i: Double) throws(EvaluationError) -> Double {
      growth == 1 ? period * i : period * ((try power(growth, i)) - 1) / (growth - 1)
    }
    var i = (e / period).rounded(.down)
    if growth != 1 {
      i = (try logarithm(1 + e / period * (growth - 1)) / swlr_log(growth)).rounded(.down)
      if (try start(i + 1)) <= e { i += 1 }
      if (try start(i)) > e { i -= 1 }
    }
    var local = q
    local.position = (e - (try start(i))) / (try power(growth, i))
    local.base = q.base * (try power(p[3], i))
    return try p.value(local)
  },
  ScheduleType(
    """
    swiftlr.shift
    schedule part: What is changed.
    by steps: Steps by which it comes later.
    past_start of clamp error = clamp: What is before its start.

    - Closed: the schedule at `max(0, e - by)`
    """
  ) { p, e, q throws(EvaluationError) in
    var local = q
    local.position = e - p[1]
    if local.position < 0 {
      if p[2] == 1 { throw .negative }
      local.position = 0
    }
    return try p.value(local)
  },
  ScheduleType(
    """
    swiftlr.stretch
    schedule part: What is changed.
    by > 0 eg 2: How many times longer it is; for one of a fraction, the steps in all.

    - Closed: the schedule at `e / by`
    """,
    prepared: {
      Rule(
        prepare: { p, _ in p.isTotal = p[1] >= 1 },
        value: { p, e, q throws(EvaluationError) in
          var local = q
          local.position = e / p[1]
          return try p.value(local)
        })
    }),
  ScheduleType(
    """
    swiftlr.reverse
    schedule part: What is changed.
    over steps > 0: Where it starts.
    past_end of clamp reflect repeat error = clamp: What is behind the end.

    - Closed: the schedule at `over - e`, from `over` back to 0
    """
  ) { p, e, q throws(EvaluationError) in
    var local = q
    local.position = p[1] * (1 - (try folded(e / p[1], p[2])))
    return try p.value(local)
  },
  ScheduleType.total(
    """
    swiftlr.staircase
    schedule part: What is changed.
    every steps > 0 eg 20: Steps of a stair.

    - Closed: the schedule at the last multiple of `every`
    """
  ) { p, e, q throws(EvaluationError) in
    var local = q
    local.position = (try floorQuotient(e, p[1])) * p[1]
    return try p.value(local)
  },
  ScheduleType.total(
    """
    swiftlr.hold
    schedule part: What is changed.
    begin steps >= 0 eg 50: Where its clock stops.
    steps steps > 0 = null: How long; for ever if null.

    - Closed: the schedule at `e` up to `begin`, then at `begin` for `steps`, then at `e - steps`
    """
  ) { p, e, q throws(EvaluationError) in
    var local = q
    local.position = min(e, p[1])
    if !p[2].isNaN && e > p[1] + p[2] { local.position = e - p[2] }
    return try p.value(local)
  },
  ScheduleType.total(
    """
    swiftlr.base
    schedule part: What is changed.
    base eg 0.5: The base value.

    - Closed: the schedule with this base value, whatever the group's is
    """
  ) { p, _, q throws(EvaluationError) in
    var local = q
    local.base = p[1]
    return try p.value(local)
  },
  ScheduleType.total(
    """
    swiftlr.scale
    schedule part: What is changed.
    by eg 0.5: The factor.

    - Closed: the schedule times `by`
    """
  ) { p, _, q throws(EvaluationError) in
    (try p.value(q)) * p[1]
  },
  ScheduleType.total(
    """
    swiftlr.groups
    schedules parts: One a group, the last one for all further groups.

    - Closed: for each group its own schedule
    """
  ) { p, _, q throws(EvaluationError) in
    try p.value(of: min(q.group, p.parts.count - 1), q)
  },
  ScheduleType(
    """
    swiftlr.layer_decay
    schedule part: What is changed.
    rate > 0 = 0.75: The factor from one group to the one before.
    groups whole >= 1 eg 4: The number of groups; the last one has the factor 1.

    - Closed: the schedule times `rate ** (groups - 1 - group)`
    """
  ) { p, _, q throws(EvaluationError) in
    (try p.value(q)) * (try power(p[1], p[2] - 1 - Double(q.group)))
  },
  ScheduleType(
    """
    swiftlr.curves

    Several hyper-parameters at once, each by a schedule of its own: `lr`, `momentum`, `weight_decay`, `betas.0`,
    or what else a trainer knows by its name.

    - Closed: the value is that of the curve `lr`, without one `base`. Each other curve has base values of its
      own, 1 until they are set.

    A whole spec only, and no part of one. Where the type of the curve `lr` drives the momentum, a curve
    `momentum` goes before that.
    """,
    making: { CurvesSchedule() }),
]
