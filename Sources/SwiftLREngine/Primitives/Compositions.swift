import CSupport

// What swiftlr makes of schedules: each type is a function of the values of its parts, or of their clock.

let swiftlrCompositions = Peer(
  "",
  [
    ScheduleType(
      "swiftlr.sequence",
      """
      One schedule after the other; a boundary belongs to the part that starts there.

      - Closed: the part whose stretch the position lies in; a part of 0 steps is skipped
      """
    ) { p in
      let all = p.parts(
        "schedules", "The parts in their order.",
        start: p.says("clock", "global") ? .together : .after("lengths"))
      let lengths = p.numbers(
        "lengths", "Steps of each but the last.", .atLeast(0).steps, inARow: true)
      let clock = p.choice(
        "clock", "Whether each part counts from its own start.", default: PartClock.local)
      p.requireOneFewer("lengths", lengths, than: all)
      let schedules = zip(all, lengths).filter { $1 > 0 }.map { $0.0 } + all.suffix(1)
      let starts = runningSums(lengths.filter { $0 > 0 })
      switch clock {
      case .local: return .sequence(schedules, startingAt: starts)
      case .global:
        return Rule(isTotal: true, givesMomentum: true, lastStart: starts.last ?? 0) {
          e, q throws(EvaluationError) in
          try schedules[min(bisectRight(starts, e), schedules.count - 1)].value(q)
        }
      }
    },
    ScheduleType(
      "swiftlr.combine",
      """
      The product, sum, mean, least or greatest of schedules.

      - Closed: the sum, mean, least or greatest of the values; or `base` times the product of the
        values for the base value 1
      """
    ) { p in
      let schedules = p.parts("schedules", "What is combined.", start: .together)
      let by = p.choice("by", "How.", default: Combination.product)
      return Rule(isTotal: true) { _, q throws(EvaluationError) in
        var result = q.base
        var part = q
        if by == .product { part.base = 1 }
        for i in schedules.indices {
          let value = try schedules[i].value(part)
          switch by {
          case .product: result *= value
          case .sum, .mean: result = i == 0 ? value : result + value
          case .min: result = i == 0 ? value : min(result, value)
          case .max: result = i == 0 ? value : max(result, value)
          }
        }
        return by == .mean ? result / Double(schedules.count) : result
      }
    },
    ScheduleType(
      "swiftlr.clamp",
      """
      A schedule that is kept between two values.

      - Closed: `max(min, min(max, value))`
      """
    ) { p in
      let schedule = p.part("schedule", "What is changed.", start: .together)
      let least = p.optional("min", "The lowest value.", example: 0.2)
      let most = p.optional("max", "The highest value.")
      return Rule(isTotal: true) { _, q throws(EvaluationError) in
        var value = try schedule.value(q)
        if let most { value = min(value, most) }
        if let least { value = max(value, least) }
        return value
      }
    },
    ScheduleType(
      "swiftlr.warmup",
      """
      Up to a schedule, in any of the ways that peers do it.

      - Closed: before `steps` `target * (start + (1 - start) * f(x))` with `x = (e + offset) /
        (steps + extra)` from 0 to 1 and `f` one of `x`, `0.5 * (1 - cos(pi * x))`, `1 - sqrt(1 -
        x)`, `x ** 2`, `log(1 + e) / log(1 + W)` and 0; with `from`, `from + (target - from) *
        f(x)`; then the schedule

      A warm-up of 0 steps is none.
      """
    ) { p in
      let schedule = p.part(
        "schedule", "What is warmed up.",
        start: p.says("clock", "overlay") ? .together : .after("steps"))
      let steps = p.number("steps", "Steps of the warm-up, `W`.", .atLeast(0).steps, example: 20)
      let start = p.number("start", "The first ratio of the target.", default: 0.0)
      let shape = p.choice("shape", "The shape.", default: Rise.linear)
      let clock = p.choice(
        "clock", "Whether the schedule starts after the warm-up or runs during it.",
        default: WarmUpClock.shift)
      let target = p.choice(
        "target",
        """
        What the warm-up goes to: the first value of the schedule, its value at the end of the \
        warm-up, the base value, or the value meanwhile.
        """, default: Target.first)
      let offset = p.number(
        "offset", "What is added to the position: 1 to start above the first value.",
        .from(-1, to: 1), default: 0)
      let extra = p.number(
        "extra", "What is added to `W` in the progress.", .from(-1, to: 1), default: 0)
      let from = p.optional("from", "The first value, in place of `start` times the target.")
      p.require(
        from == nil || start == 0, valueOf: "start", "is given beside `from`", "one of the two")
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        let isShifted = clock == .shift
        if e >= steps || steps == 0 { return try schedule.value(at: isShifted ? e - steps : e, q) }
        let aim: Double
        switch target {
        case .first: aim = try schedule.value(at: 0, q)
        case .atEnd: aim = try schedule.value(at: isShifted ? 0 : steps, q)
        case .base: aim = q.base
        case .value: aim = try schedule.value(q)
        }
        let length = steps + extra
        let x = length <= 0 ? 1 : min(1, max(0, (e + offset) / length))
        let f: Double
        switch shape {
        case .linear: f = x
        case .cosine: f = 0.5 * (1 - (try cosine(.pi * x)))
        case .oneMinusSqrt: f = 1 - (1 - x).squareRoot()
        case .square: f = x * x
        case .logarithmic: f = swlr_log(1 + x * steps) / swlr_log(1 + steps)
        case .constant: f = 0
        }
        if let from { return from + (aim - from) * f }
        return aim * (start + (1 - start) * f)
      }
    },
    ScheduleType(
      "swiftlr.repeat",
      """
      A schedule over and over, in cycles that may grow and get lower.

      - Closed: in cycle `i`, `c` steps after its start, the schedule at `c / growth ** i` with the
        base value `base * decay ** i`

      The cycle is found with a logarithm and corrected, so that restarts are where they belong.
      """
    ) { p in
      let schedule = p.part("schedule", "What is changed.")
      let period = p.number("period", "Steps of the first cycle.", .above(0).steps)
      let growth = p.number(
        "growth", "How many times longer each cycle is.", .above(0), default: 1.0)
      let decay = p.number(
        "decay", "What the base value is multiplied with each cycle.", default: 1.0)

      func start(_ i: Double) throws(EvaluationError) -> Double {
        growth == 1 ? period * i : period * ((try power(growth, i)) - 1) / (growth - 1)
      }
      return Rule { e, q throws(EvaluationError) in
        var i = (e / period).rounded(.down)
        if growth != 1 {
          i = (try logarithm(1 + e / period * (growth - 1)) / swlr_log(growth)).rounded(.down)
          if (try start(i + 1)) <= e { i += 1 }
          if (try start(i)) > e { i -= 1 }
        }
        var local = q
        local.position = (e - (try start(i))) / (try power(growth, i))
        local.base = q.base * (try power(decay, i))
        return try schedule.value(local)
      }
    },
    ScheduleType(
      "swiftlr.shift",
      """
      A schedule that starts later, or earlier.

      - Closed: the schedule at `max(0, e - by)`
      """
    ) { p in
      let schedule = p.part("schedule", "What is changed.", start: .after("by"))
      let by = p.number("by", "Steps by which it comes later.", .steps)
      let pastStart = p.choice(
        "past_start", "What comes before its start.", default: PastStart.clamp)
      return Rule { e, q throws(EvaluationError) in
        let position = e - by
        if position < 0 && pastStart == .error { throw .negative }
        return try schedule.value(at: position < 0 ? 0 : position, q)
      }
    },
    ScheduleType(
      "swiftlr.stretch",
      """
      A schedule that takes more time, or less.

      - Closed: the schedule at `e / by`
      """
    ) { p in
      let schedule = p.part("schedule", "What is changed.")
      let by = p.number(
        "by", "How many times longer it is; for one of a fraction, the steps in all.",
        .above(0).steps, example: 2)
      p.horizon = max(by, schedule.schedule.horizon * by)
      return Rule(isTotal: by >= 1) { e, q throws(EvaluationError) in
        try schedule.value(at: e / by, q)
      }
    },
    ScheduleType(
      "swiftlr.sample_clock",
      """
      A schedule that counts samples, whatever the size of the batch is when it is evaluated.

      - Closed: the schedule at the samples that `e` steps have seen: `e * batch_size`; with a ramp the
        batch has `start_batch_size + k * increment` samples while the samples seen so far are at least
        `k` of `(batch_size - start_batch_size) / increment` parts of `ramp_samples`

      Lengths inside it are in samples, `"1e6sp"` or plain numbers. The ramp is that of Megatron-LM's
      `--rampup-batch-size start_batch_size increment ramp_samples`.
      """
    ) { p in
      let schedule = p.part("schedule", "What is evaluated, its unit the sample.", start: .samples)
      let clock = SampleClock(p)
      p.horizon = clock.steps(schedule.schedule.horizon)
      return Rule { e, q throws(EvaluationError) in
        try schedule.value(checked: clock.samples(e), q)
      }
    },
    ScheduleType(
      "swiftlr.reverse",
      """
      A schedule from its end to its start.

      - Closed: the schedule at `over - e`, from `over` back to 0
      """
    ) { p in
      let schedule = p.part("schedule", "What is changed.")
      let over = p.number("over", "Where it starts.", .atLeast(0).steps)
      let pastEnd = p.choice("past_end", "What comes after the end.", default: PastEnd.clamp)
      return Rule { e, q throws(EvaluationError) in
        try schedule.value(at: over * (1 - (try pastEnd.folded(e, over))), q)
      }
    },
    ScheduleType(
      "swiftlr.staircase",
      """
      A schedule whose value is kept for `every` steps.

      - Closed: the schedule at the last multiple of `every`
      """
    ) { p in
      let schedule = p.part("schedule", "What is changed.", start: .together)
      let every = p.number("every", "Steps of a stair.", .above(0).steps, example: 20)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        try schedule.value(at: (try floorQuotient(e, every)) * every, q)
      }
    },
    ScheduleType(
      "swiftlr.hold",
      """
      A schedule whose clock stops for a while, or for ever.

      - Closed: the schedule at `e` up to `begin`, then at `begin` for `steps`, then at `e - steps`
      """
    ) { p in
      let schedule = p.part("schedule", "What is changed.")
      let begin = p.number("begin", "Where its clock stops.", .atLeast(0).steps, example: 50)
      let steps = p.optional(
        "steps", "For how many steps; for ever if null.", .atLeast(0).steps, after: begin)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        if let steps, e > begin + steps { return try schedule.value(at: e - steps, q) }
        return try schedule.value(at: min(e, begin), q)
      }
    },
    ScheduleType(
      "swiftlr.base",
      """
      A schedule with a base value of its own.

      - Closed: the schedule with this base value, whatever the group's is
      """
    ) { p in
      let schedule = p.part("schedule", "What is changed.", start: .together)
      let base = p.number("base", "The base value.", example: 0.5)
      return Rule(isTotal: true) { _, q throws(EvaluationError) in
        var local = q
        local.base = base
        return try schedule.value(local)
      }
    },
    ScheduleType(
      "swiftlr.scale",
      """
      A schedule times a factor.

      - Closed: the schedule times `by`
      """
    ) { p in
      let schedule = p.part("schedule", "What is changed.", start: .together)
      let by = p.number("by", "The factor.", example: 0.5)
      return Rule(isTotal: true) { _, q throws(EvaluationError) in (try schedule.value(q)) * by }
    },
    ScheduleType(
      "swiftlr.groups",
      """
      A schedule for each group.

      - Closed: for each group its own schedule
      """
    ) { p in
      .onePerGroup(
        p.parts(
          "schedules",
          "One for each group. There may be more groups; the last one serves those.",
          start: .together))
    },
    ScheduleType(
      "swiftlr.layer_decay",
      """
      A schedule that is lower for each group before the last one.

      - Closed: the schedule times `rate ** (groups - 1 - group)`
      """
    ) { p in
      let schedule = p.part("schedule", "What is changed.", start: .together)
      let rate = p.number(
        "rate", "The factor from one group to the one before.", .above(0), default: 0.75)
      let groups = p.number(
        "groups", "The number of groups, that of the optimizer; the last one has the factor 1.",
        .wholeFrom(1), example: 4)
      return Rule(groupCount: Int(exactly: groups)) { _, q throws(EvaluationError) in
        (try schedule.value(q)) * (try power(rate, groups - 1 - Double(q.group)))
      }
    },
    ScheduleType(
      "swiftlr.curves",
      """
      Several hyper-parameters at once, each by a schedule of its own: `lr`, `momentum`,
      `weight_decay`, `betas.0`, or what else a trainer knows by its name.

      - Closed: the value is that of the curve `lr`, without one `base`. Each other curve has base
        values of its own, 1 until they are set.

      Without a curve `lr` a scheduler leaves the rates as they are, whoever sets them. A curve
      `weight_decay` leaves groups whose base value is 0 at 0 where another group has more, so that
      biases and norms stay without decay. Where all are 0 it drives them all.

      It is a whole spec and cannot be a part of one. Where the type of the curve `lr` drives the
      momentum, a curve `momentum` takes precedence.
      """,
      hasChainForm: false
    ) { CurvesSchedule($0) },
  ])

private enum PartClock: String, Choice { case local, global }

private enum Combination: String, Choice { case product, sum, mean, min, max }

/// The shape of a warm-up.
private enum Rise: String, Choice {
  case linear, cosine
  case oneMinusSqrt = "1-sqrt"
  case square, logarithmic, constant
}

private enum WarmUpClock: String, Choice { case shift, overlay }

private enum Target: String, Choice {
  case first
  case atEnd = "at_end"
  case base, value
}

private enum PastStart: String, Choice { case clamp, error }
