// OLMo-core: `olmo_core.optim.scheduler`.

let olmoCore = Peer(
  "olmo_core.optim.scheduler, ai2-olmo-core 3.0.0",
  [
    ScheduleType(
      "olmo_core.WSD",
      """
      A warm-up, a stable phase, and a decay in a straight line.

      - Closed: with `line(a, b, s, n) = a + ((b - a) * min(s, n)) / n`,
        `line(warmup_min_lr, base, e, warmup_steps)` up to `warmup_steps`, `base`, and from
        `t_max - decay_steps` on `line(decay_min_lr, base, t_max - e, decay_steps)`

      As in OLMo-core, the line goes on below `decay_min_lr` after the end.
      """
    ) { p in
      let phases = Phases(p)
      return Rule(isTotal: true) { e, q in
        if let rate = phases.warmUp(e, to: q.base) { return rate }
        return phases.tail(e, from: q.base) ?? q.base
      }
    },
    ScheduleType(
      "olmo_core.PowerLR",
      """
      A warm-up in a straight line, a power of the time, which knows no end, and a decay in a straight
      line.

      - Closed: that of `olmo_core.WSD` with `base * (e / warmup_steps) ** b` in place of `base` after the
        warm-up, and its value at `t_max - decay_steps` for the decay
      """
    ) { p in
      let phases = Phases(p, .above(0))
      let b = p.number("b", "The power of the time.", .below(0), default: -0.51)
      return Rule { e, q throws(EvaluationError) in
        if let rate = phases.warmUp(e, to: q.base) { return rate }
        let isTail = e >= phases.tailStart
        let time = try quotient(isTail ? phases.tailStart : e, phases.warmupSteps)
        let rate = q.base * (try power(time, b))
        return phases.tail(e, from: rate) ?? rate
      }
    },
    ScheduleType(
      "olmo_core.WSDS",
      """
      A warm-up, and a stable phase and a decay over and over.

      - Closed: with the peak `base * period_lr_multipliers[i]` of period `i`, or `base` without these:
        `warmup_min_lr + ((peak - warmup_min_lr) * e) / warmup_steps`; then `peak`, but for the last
        `d` steps of each period, `decay_steps` or `round(decay_fraction * period_lengths[i])`, with
        `l` left of them `decay_min_lr + ((peak - decay_min_lr) * l) / d`

      As in OLMo-core, the position at which a period ends belongs to it, not to the next one.
      """,
      source: "olmo_core.optim.scheduler.WSDS, ai2-olmo-core 3.0.0. arXiv:2410.05192"
    ) { p in
      let warmupSteps = p.number(
        "warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let periodLengths = p.numbers(
        "period_lengths", "Steps of each period; the first includes the warm-up.",
        .wholeFrom(1).steps, inARow: true, example: [50, 100])
      let decaySteps = p.optional(
        "decay_steps", "The last steps of each period; or give `decay_fraction`.",
        .atLeast(0).steps, example: 10)
      let warmupMinLR = p.number("warmup_min_lr", "The first value.", default: 0.0)
      let decayMinLR = p.number("decay_min_lr", "The last value of a period.", default: 0.0)
      let multipliers = p.numbers(
        "period_lr_multipliers", "What the base value is multiplied with in each period.",
        .above(0), default: [])
      let decayFraction = p.optional(
        "decay_fraction", "The part of each period that decays.", .from(0, to: 1))
      p.requireNotEmpty("period_lengths", periodLengths, "at least one length")
      if !multipliers.isEmpty {
        p.requireCount(
          "period_lr_multipliers", multipliers, periodLengths.count, "one for each period")
      }
      p.require(
        (decaySteps == nil) != (decayFraction == nil), "decay_steps",
        "is given along with `decay_fraction`, or neither is", "one of the two")
      let decays = periodLengths.map {
        decaySteps ?? rounded((decayFraction ?? 0) * $0)
      }
      let ends = runningSums(periodLengths)

      func peak(_ period: Int, _ base: Double) -> Double {
        multipliers.isEmpty ? base : base * multipliers[period]
      }
      return Rule { e, q in
        if e < warmupSteps {
          return ramp(from: warmupMinLR, to: peak(0, q.base), e, of: warmupSteps)
        }
        let i = bisectLeft(ends, e)
        if i >= ends.count || e >= ends[ends.count - 1] { return decayMinLR }
        let left = ends[i] - e
        if left > decays[i] { return peak(i, q.base) }
        return ramp(
          from: decayMinLR, to: peak(i, q.base), left, of: decays[i] > 0 ? decays[i] : 1)
      }
    },
    ScheduleType(
      "olmo_core.InvSqrtWithWarmup",
      """
      A warm-up in a straight line, then the inverse square root.

      - Closed: a line from `warmup_min_lr` to `base`, then `lo + (base - lo) * sqrt(W / e)` with
        `lo = alpha_f * base`
      """
    ) { p in
      let warmupSteps = p.number(
        "warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, example: 20)
      let warmupMinLR = p.number("warmup_min_lr", "The first value.", default: 0.0)
      let alphaF = p.number("alpha_f", "The lowest ratio.", default: 0.1)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        if e < warmupSteps { return ramp(from: warmupMinLR, to: q.base, e, of: warmupSteps) }
        let low = q.base * alphaF
        return low + (q.base - low) * (try squareRoot(try quotient(warmupSteps, max(e, 1))))
      }
    },
    ScheduleType(
      "olmo_core.LinearWithWarmup",
      """
      A warm-up in a straight line, then a straight line down.

      - Closed: a line from `warmup_min_lr` to `base`, and one to `alpha_f * base`
      """
    ) { p in
      let fall = Fall(p)
      return Rule(isTotal: true) { e, q in
        if let rate = fall.flank(e, q.base) { return rate }
        return q.base - (q.base - fall.low(q.base)) * fall.progress(e)
      }
    },
    ScheduleType(
      "olmo_core.CosWithWarmup",
      """
      A warm-up in a straight line, then half a cosine wave.

      - Closed: a line from `warmup_min_lr` to `base`, then with `lo = alpha_f * base` and the part
        `x` that is done `lo + ((base - lo) * (1 + cos(pi * x))) / 2`, where `pi * x` is
        `(pi * (e - warmup_steps)) / (t_max - warmup_steps)`
      """
    ) { p in
      let fall = Fall(p)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        try fall.value(e, q.base)
      }
    },
    ScheduleType(
      "olmo_core.CosWithWarmupAndLinearDecay",
      """
      A warm-up in a straight line, half a cosine wave, and a straight line at its end.

      - Closed: that of `olmo_core.CosWithWarmup`, but for the last `decay_steps` of the run of `T` steps,
        `decay_min_lr + ((c - decay_min_lr) * min(T - e, decay_steps)) / decay_steps`, where `c` is that at
        `T - decay_steps`

      As in OLMo-core, the line goes on below `decay_min_lr` after the end.
      """
    ) { p in
      let fall = Fall(p)
      let decaySteps = p.number("decay_steps", "The last steps.", .atLeast(0).steps, example: 20)
      let decayMinLR = p.number("decay_min_lr", "The last value.", default: 0.0)
      let maxSteps =
        p.optional(
          "max_steps", "Steps of the run, at whose end the line ends; `t_max` if null.",
          .above(0).steps) ?? fall.tMax
      let start = maxSteps - decaySteps
      return Rule { e, q throws(EvaluationError) in
        let position = min(e, start)
        let rate = try fall.value(position, q.base)
        if e < start { return rate }
        return decayLine(from: rate, to: decayMinLR, maxSteps - e, of: decaySteps)
      }
    },
    ScheduleType(
      "olmo_core.HalfCosWithWarmup",
      """
      A warm-up in a straight line, then the second half of a cosine wave, whose middle it starts at.

      - Closed: with `lo = alpha_f * base`, `W = warmup_steps` and `N = t_max - W`: a line from
        `warmup_min_lr` to `lo + (base - lo) / 2`, then
        `lo + ((base - lo) * (1 + cos((pi * (e - W + N)) / (N * 2)))) / 2`; `lo` from `t_max` on
      """
    ) { p in
      let fall = Fall(p)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        let low = fall.low(q.base)
        let middle = low + (q.base - low) / 2
        if let rate = fall.flank(e, q.base, top: middle) { return rate }
        let angle = .pi * (e - fall.warmupSteps + fall.steps) / (fall.steps * 2)
        return low + (q.base - low) * (1 + (try cosine(angle))) / 2
      }
    },
    ScheduleType(
      "olmo_core.ExponentialScheduler",
      """
      An exponential curve from `lr_min` to the base value, which then stays.

      - Closed: `lr_min` at 0, `lr_min * (base / lr_min) ** (e / t_max)`, and `base` from `t_max` on
      """
    ) { p in
      let lrMin = p.number(
        "lr_min", "The value at the start.", .above(0), default: 1e-9, example: 0.01)
      let tMax = p.number("t_max", "Steps until the base value.", .above(0).steps)
      return Rule { e, q throws(EvaluationError) in
        if e >= tMax { return q.base }
        return e == 0 ? lrMin : lrMin * (try power(q.base / lrMin, e / tMax))
      }
    },
    .alias("olmo_core.ConstantScheduler", of: "transformers.constant"),
    ScheduleType(
      "olmo_core.ConstantWithWarmup",
      """
      A warm-up in a straight line, then the base value.

      - Closed: a line from `warmup_min_lr` to `base`, then `base`

      As in OLMo-core, the line reaches up to `warmup_steps`, where it can miss the base value by an ulp.
      """
    ) { p in
      let warmupSteps = p.number("warmup_steps", "Steps of the warm-up.", .atLeast(0).steps)
      let warmupMinLR = p.number("warmup_min_lr", "The first value.", default: 0.0)
      return Rule(isTotal: true) { e, q in
        e <= warmupSteps && warmupSteps > 0
          ? ramp(from: warmupMinLR, to: q.base, e, of: warmupSteps) : q.base
      }
    },
    ScheduleType(
      "olmo_core.SequentialScheduler",
      """
      One schedule after the other, each on its own clock and with the last value of the one before
      as its base value.

      - Closed: the part whose stretch the position lies in, at the position counted from its start

      As in OLMo-core, a boundary belongs to the part that ends there, be it one of 0 steps.
      """
    ) { p in
      let schedulers = p.parts(
        "schedulers", "The parts in their order.", start: .after("schedulers_max_steps"))
      let schedulersMaxSteps = p.numbers(
        "schedulers_max_steps", "Steps of each but the last.", .atLeast(0).steps, inARow: true)
      p.requireOneFewer("schedulers_max_steps", schedulersMaxSteps, than: schedulers)
      return Rule { _, q throws(EvaluationError) in
        var (local, i) = (q, 0)
        while i < schedulers.count - 1 && local.position > schedulersMaxSteps[i] {
          local.base = try schedulers[i].value(at: schedulersMaxSteps[i], local)
          local.position -= schedulersMaxSteps[i]
          i += 1
        }
        return try schedulers[i].value(local)
      }
    },
    ScheduleType(
      "olmo_core.ComposableSchedulerStage",
      """
      A straight line or half a cosine wave from one value to another: a stage of
      `olmo_core.ComposableScheduler`, by itself.

      - Closed: from `start_lr`, `start_lr_fraction * base` or else `base` to `end_lr` or
        `end_lr_fraction * base`: `a + ((b - a) * e) / duration` or
        `b + ((a - b) * (1 + cos((pi * e) / duration))) / 2`; from `duration` on `b`
      """
    ) { p in
      let stage = Stage(p)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        try stage.value(e, from: stage.start(q.base) ?? q.base, q.base)
      }
    },
    ScheduleType(
      "olmo_core.ComposableScheduler",
      """
      Stages, each a straight line or half a cosine wave that starts where the one before ended, unless it
      says otherwise.

      - Closed: the stage whose steps the position lies in, by the formula of
        `olmo_core.ComposableSchedulerStage`; after the last one its end

      OLMo-core's `override_decay` is `olmo_core.OverrideDecay` around it.
      """
    ) { p in
      let parts = p.parts(
        "stages", "The parameters of each `olmo_core.ComposableSchedulerStage`.",
        of: "olmo_core.ComposableSchedulerStage")
      let stages = parts.map { Stage($0.schedule) }
      return Rule(isTotal: true, lastStart: stages.dropLast().reduce(0) { $0 + $1.duration }) {
        e, q throws(EvaluationError) in
        var (start, position) = (q.base, max(e, 0))
        for stage in stages {
          start = stage.start(q.base) ?? start
          if position < stage.duration { return try stage.value(position, from: start, q.base) }
          start = stage.end(q.base)
          position -= stage.duration
        }
        return start
      }
    },
    ScheduleType(
      "olmo_core.OverrideDecay",
      """
      A schedule that a decay replaces from a step on: OLMo-core's `override_decay` of
      `olmo_core.ComposableScheduler` and `olmo_core.SequentialScheduler`.

      - Closed: the schedule before `start`; then from its value at `start` to `end_lr` or
        `end_lr_fraction * base` over `duration` steps, in the shapes of
        `olmo_core.ComposableSchedulerStage`; then that value
      """
    ) { p in
      let schedule = p.part("schedule", "What the decay replaces.", start: .together)
      let start = p.number(
        "start", "The step that the decay starts at.", .atLeast(0).steps, example: 50)
      let stage = Stage(p, isOverride: true)
      return Rule { e, q throws(EvaluationError) in
        if e < start { return try schedule.value(q) }
        let first = try schedule.value(at: start, q)
        return try stage.value(e - start, from: first, q.base)
      }
    },
  ])

/// A straight line from one value to another, after some of its steps.
@inline(__always)
private func ramp(from start: Double, to end: Double, _ e: Double, of steps: Double) -> Double {
  start + (end - start) * e / steps
}

/// A straight line down that goes on after its end; one of 0 steps is at its end from the start.
@inline(__always)
private func decayLine(from top: Double, to low: Double, _ left: Double, of steps: Double)
  -> Double
{
  ramp(from: low, to: top, min(left, steps), of: steps > 0 ? steps : 1)
}

/// The parameters of a warm-up at the start and of a decay at the end.
private struct Phases {
  let warmupSteps, tailStart: Double
  private let decaySteps, tMax, warmupMinLR, decayMinLR: Double

  /// - Parameter limit: that of the warm-up.
  init(_ p: Parameters, _ limit: Limit = .atLeast(0)) {
    warmupSteps = p.number("warmup_steps", "Steps of the warm-up.", limit.steps, example: 10)
    decaySteps = p.number("decay_steps", "Steps of the decay.", .atLeast(0).steps, example: 20)
    tMax = p.number("t_max", "Steps in all.", .above(0).steps)
    warmupMinLR = p.number("warmup_min_lr", "The first value.", default: 0.0)
    decayMinLR = p.number("decay_min_lr", "The last value.", default: 0.0)
    tailStart = tMax - decaySteps
  }

  /// Nil after the warm-up, to which its last position belongs.
  @inline(__always)
  func warmUp(_ e: Double, to base: Double) -> Double? {
    e <= warmupSteps && warmupSteps > 0
      ? ramp(from: warmupMinLR, to: base, e, of: warmupSteps) : nil
  }

  /// Nil before the decay.
  @inline(__always)
  func tail(_ e: Double, from top: Double) -> Double? {
    e < tailStart ? nil : decayLine(from: top, to: decayMinLR, tMax - e, of: decaySteps)
  }
}

private enum StageShape: String, Choice { case linear, cosine }

/// The parameters of a way from one value to another.
private struct Stage {
  let duration: Double
  private let shape: StageShape
  private let startLR, startFraction, endLR, endFraction: Double?

  /// - Parameter isOverride: whether the start is not up to it.
  init(_ p: Parameters, isOverride: Bool = false) {
    duration = p.number("duration", "Steps of it.", .above(0).steps)
    shape = p.choice("shape", "The shape of the way.", default: StageShape.linear)
    startLR = isOverride ? nil : p.optional("start_lr", "The first value.", .atLeast(0))
    startFraction =
      isOverride
      ? nil : p.optional("start_lr_fraction", "It as a ratio of the base value.", .atLeast(0))
    endLR = p.optional("end_lr", "The last value; or give `end_lr_fraction`.", .atLeast(0))
    endFraction = p.optional(
      "end_lr_fraction", "It as a ratio of the base value.", .atLeast(0), example: 0.1)
    p.require(
      startLR == nil || startFraction == nil, "start_lr", "is given along with `start_lr_fraction`",
      "one of the two, or neither")
    p.require(
      (endLR == nil) != (endFraction == nil), "end_lr",
      "is given along with `end_lr_fraction`, or neither is", "one of the two")
  }

  /// The parameters of a schedule that is one.
  init(_ schedule: Schedule) {
    let parameters = schedule.parameters(.inSteps)
    duration = schedule.number("duration")
    var shape = StageShape.linear
    if case .string(let word) = parameters["shape"], same(word, StageShape.cosine.rawValue) {
      shape = .cosine
    }
    self.shape = shape
    startLR = parameters["start_lr"]?.double
    startFraction = parameters["start_lr_fraction"]?.double
    endLR = parameters["end_lr"]?.double
    endFraction = parameters["end_lr_fraction"]?.double
  }

  /// Nil where it starts from the value before.
  func start(_ base: Double) -> Double? { startLR ?? startFraction.map { base * $0 } }

  func end(_ base: Double) -> Double { endLR ?? base * (endFraction ?? 1) }

  func value(_ e: Double, from start: Double, _ base: Double) throws(EvaluationError) -> Double {
    let end = end(base)
    if e >= duration { return end }
    switch shape {
    case .linear: return start + (end - start) * e / duration
    case .cosine: return end + (start - end) * (1 + (try cosine(.pi * e / duration))) / 2
    }
  }
}

/// The parameters of a warm-up and a fall to a part of the base value.
private struct Fall {
  let warmupSteps, tMax: Double
  private let warmupMinLR, alphaF: Double

  init(_ p: Parameters) {
    warmupSteps = p.number(
      "warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
    tMax = p.number("t_max", "Steps of the warm-up and the fall.", .above(0).steps)
    warmupMinLR = p.number("warmup_min_lr", "The first value.", default: 0.0)
    alphaF = p.number("alpha_f", "The last ratio.", default: 0.1)
  }

  /// The steps of the fall.
  var steps: Double { tMax - warmupSteps }

  /// The value before and after the fall, nil during it.
  ///
  /// - Parameter top: what the warm-up goes to, if not to the base value.
  func flank(_ e: Double, _ base: Double, top: Double? = nil) -> Double? {
    if e < warmupSteps { return ramp(from: warmupMinLR, to: top ?? base, e, of: warmupSteps) }
    return e >= tMax ? low(base) : nil
  }

  func low(_ base: Double) -> Double { base * alphaF }

  /// How much of the fall is done.
  func progress(_ e: Double) -> Double { (e - warmupSteps) / steps }

  /// The value of a fall along half a cosine wave.
  func value(_ e: Double, _ base: Double) throws(EvaluationError) -> Double {
    if let rate = flank(e, base) { return rate }
    let low = low(base)
    return low + (base - low) * (1 + (try cosine(.pi * (e - warmupSteps) / steps))) / 2
  }
}
