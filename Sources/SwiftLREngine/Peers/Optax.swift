import CSupport

// optax: `optax.schedules`, functions of the count from absolute values, and its plateau. They are computed in double
// precision, as optax does with `jax_enable_x64` and an int64 count. A part of a join sees the count from its boundary
// on, which belongs to it. Those through given values are in Optax+Piecewise.swift.

let optax = Peer(
  "optax.schedules, optax 0.2.8",
  [
    ScheduleType(
      "optax.constant_schedule",
      """
      A fixed value.

      - Closed: `value`
      """
    ) { p in
      .constant(p.number("value", "The value."))
    },
    ScheduleType(
      "optax.polynomial_schedule",
      """
      A power of a straight line from one value to another.

      - Closed: with `T = transition_steps` and `c = clip(e - transition_begin, 0, T)`,
        `(init_value - end_value) * (1 - c / T) ** power + end_value`; `init_value` where `T` is not
        above 0
      """
    ) { p in
      let initValue = p.number("init_value", "The value at the start.")
      let endValue = p.number("end_value", "The value at the end.")
      let exponent = p.number("power", "The power of the line.", example: 2)
      let transitionSteps = p.number("transition_steps", "Steps from one to the other.", .steps)
      let transitionBegin = p.number("transition_begin", "Steps before them.", .steps, default: 0)
      return Rule { e, _ throws(EvaluationError) in
        try optaxPolynomial(e, initValue, endValue, exponent, transitionSteps, transitionBegin)
      }
    },
    ScheduleType(
      "optax.linear_schedule",
      """
      A straight line from one value to another.

      - Closed: that of `optax.polynomial_schedule` with power 1
      """
    ) { p in
      let initValue = p.number("init_value", "The value at the start.")
      let endValue = p.number("end_value", "The value at the end.")
      let transitionSteps = p.number("transition_steps", "Steps from one to the other.", .steps)
      let transitionBegin = p.number("transition_begin", "Steps before them.", .steps, default: 0)
      return Rule(isTotal: true) { e, _ throws(EvaluationError) in
        try optaxPolynomial(e, initValue, endValue, 1, transitionSteps, transitionBegin)
      }
    },
    ScheduleType(
      "optax.exponential_decay",
      """
      The first value times `decay_rate` once every `transition_steps` steps, with or without
      stairs.

      - Closed: with `x = (e - transition_begin) / transition_steps`, or `floor(x)` with
        `staircase`, `init_value * decay_rate ** x`; `init_value` up to `transition_begin`; not
        beyond `end_value`
      """
    ) { p in
      let initValue = p.number("init_value", "The value at the start.")
      let decay = ExponentialDecay(p)
      return Rule { e, _ throws(EvaluationError) in try decay.value(e, from: initValue) }
    },
    ScheduleType(
      "optax.cosine_decay_schedule",
      """
      Half a cosine wave, or a power of it, down to a ratio of the first value.

      - Closed: with `w = 0.5 * (1 + cos((pi * min(e, decay_steps)) / decay_steps))`,
        `init_value * ((1 - alpha) * w ** exponent + alpha)`
      """
    ) { p in
      let initValue = p.number("init_value", "The value at the start.")
      let decaySteps = p.number("decay_steps", "Steps of the decay.", .above(0).steps)
      let alpha = p.number("alpha", "The floor as a ratio of `init_value`.", default: 0.0)
      let exponent = p.number("exponent", "The power of the cosine.", default: 1.0)
      return Rule(isTotal: exponent >= 0) { e, _ throws(EvaluationError) in
        try optaxCosineDecay(e, initValue, decaySteps, alpha, exponent)
      }
    },
    ScheduleType(
      "optax.warmup_constant_schedule",
      """
      A warm-up in a straight line, then the peak value.

      - Closed: that of `optax.linear_schedule` from `init_value` to `peak_value`

      As in optax, without a warm-up the value is `init_value`.
      """
    ) { p in
      let warmUp = WarmUp(p, example: 20)
      return Rule(isTotal: true) { e, _ throws(EvaluationError) in try warmUp.value(e) }
    },
    ScheduleType(
      "optax.warmup_cosine_decay_schedule",
      """
      A warm-up in a straight line, then half a cosine wave.

      - Closed: that of `optax.linear_schedule` before `W = warmup_steps`, then
        `optax.cosine_decay_schedule` from `peak_value` over `decay_steps - W` steps, with `alpha =
        end_value / peak_value`

      As in optax, `decay_steps` includes the warm-up.
      """
    ) { p in
      let warmUp = WarmUp(p, example: 10)
      let (peakValue, warmupSteps) = (warmUp.peakValue, warmUp.steps)
      let decaySteps = p.number("decay_steps", "Steps in all.", .steps)
      let endValue = p.number("end_value", "The value at the end.", default: 0.0)
      let exponent = p.number("exponent", "The power of the cosine.", default: 1.0)
      p.require(
        decaySteps > warmupSteps, valueOf: "decay_steps", "is not above `warmup_steps`",
        "more, because the warm-up is among them")
      return Rule(isTotal: exponent >= 0) { e, _ throws(EvaluationError) in
        if e < warmupSteps { return try warmUp.value(e) }
        let alpha = peakValue == 0 ? 0 : endValue / peakValue
        return try optaxCosineDecay(
          e - warmupSteps, peakValue, decaySteps - warmupSteps, alpha, exponent)
      }
    },
    ScheduleType(
      "optax.warmup_exponential_decay_schedule",
      """
      A warm-up in a straight line, then an exponential decay.

      - Closed: that of `optax.linear_schedule` before `warmup_steps`, then
        `optax.exponential_decay` from `peak_value`
      """
    ) { p in
      let warmUp = WarmUp(p, example: 10)
      let decay = ExponentialDecay(p)
      return Rule { e, _ throws(EvaluationError) in
        if e < warmUp.steps { return try warmUp.value(e) }
        return try decay.value(e - warmUp.steps, from: warmUp.peakValue)
      }
    },
    ScheduleType(
      "optax.sgdr_schedule",
      """
      A warm-up and half a cosine wave, over and over, each with its own values.

      - Closed: the one whose `decay_steps` the position lies in, counted from its start; the last
        one stays
      """
    ) { p in
      let cosineKwargs = p.parts(
        "cosine_kwargs", "The parameters of each `optax.warmup_cosine_decay_schedule`.",
        of: "optax.warmup_cosine_decay_schedule")
      let lengths = cosineKwargs.dropLast().map { $0.schedule.number("decay_steps") }
      return .sequence(cosineKwargs, startingAt: runningSums(lengths))
    },
    ScheduleType(
      "optax.piecewise_constant_schedule",
      """
      A value that is scaled at given positions.

      - Closed: `init_value * scale` for each boundary that is at most `e`, in rising order

      As in optax, a boundary that stands twice counts once, the last one.
      """
    ) { p in
      let knots = Knots(p)
      return Rule { e, _ in knots.last(e) }
    },
    ScheduleType(
      "optax.piecewise_interpolate_schedule",
      """
      Through knots: `init_value` at 0, and the value before times a scale at each boundary.

      - Closed: between two knots `s` and `t`, with the part `x` of the way that is done, `(t - s) *
        x + s` or `t + ((s - t) / 2) * (cos(pi * x) + 1)`; after the last knot its value

      As in optax, a boundary that stands twice counts once, the last one.
      """
    ) { p in
      let interpolateType = p.choice(
        "interpolate_type", "The shape between two knots.", of: [.linear, .cosine],
        default: Shape.linear)
      let knots = Knots(p)
      return Rule { e, _ throws(EvaluationError) in
        try knots.interpolated(e, isCosine: interpolateType == .cosine)
      }
    },
    ScheduleType(
      "optax.linear_onecycle_schedule",
      """
      Up to the peak value and down again in straight lines, in three phases.

      - Closed: `optax.piecewise_interpolate_schedule` from `peak_value / div_factor`, with the
        scale `div_factor` at `int(pct_start * transition_steps)`, `1 / div_factor` at
        `int(pct_final * transition_steps)` and `1 / final_div_factor` at `transition_steps`
      """
    ) { p in
      let transitionSteps = p.number("transition_steps", "Steps in all.", .above(0).steps)
      let peakValue = p.number("peak_value", "The value at the top.")
      let pctStart = p.number(
        "pct_start", "The part of the steps that goes up.", .from(0, to: 1), default: 0.3)
      let pctFinal = p.number(
        "pct_final", "Where the second way down starts.", .from(0, to: 1), default: 0.85)
      let divFactor = p.number(
        "div_factor", "The peak divided by the first value.", .above(0), default: 25.0)
      let finalDivFactor = p.number(
        "final_div_factor", "The first value divided by the last.", .above(0), default: 1e4)
      let up = (pctStart * transitionSteps).rounded(.towardZero)
      let down = (pctFinal * transitionSteps).rounded(.towardZero)
      let knots = Knots(
        from: peakValue / divFactor, at: [up, down, transitionSteps],
        times: [divFactor, 1 / divFactor, 1 / finalDivFactor])
      return Rule { e, _ throws(EvaluationError) in try knots.interpolated(e, isCosine: false) }
    },
    ScheduleType(
      "optax.cosine_onecycle_schedule",
      """
      Up to the peak value and down again along cosine waves.

      - Closed: `optax.piecewise_interpolate_schedule` of type `cosine` from `peak_value /
        div_factor`, with the scale `div_factor` at `int(pct_start * transition_steps)` and `1 /
        (div_factor * final_div_factor)` at `transition_steps`
      """
    ) { p in
      let transitionSteps = p.number("transition_steps", "Steps in all.", .above(0).steps)
      let peakValue = p.number("peak_value", "The value at the top.")
      let pctStart = p.number(
        "pct_start", "The part of the steps that goes up.", .from(0, to: 1), default: 0.3)
      let divFactor = p.number(
        "div_factor", "The peak divided by the first value.", .above(0), default: 25.0)
      let finalDivFactor = p.number(
        "final_div_factor", "The first value divided by the last.", .above(0), default: 1e4)
      let up = (pctStart * transitionSteps).rounded(.towardZero)
      let knots = Knots(
        from: peakValue / divFactor, at: [up, transitionSteps.rounded(.towardZero)],
        times: [divFactor, 1 / (divFactor * finalDivFactor)])
      return Rule { e, _ throws(EvaluationError) in try knots.interpolated(e, isCosine: true) }
    },
    ScheduleType(
      "optax.join_schedules",
      """
      One schedule after the other, each on its own clock.

      - Closed: the part whose stretch the position lies in, at the position counted from its start
      """
    ) { p in
      let schedules = p.parts(
        "schedules", "The parts in their order.", start: .at("boundaries"))
      let boundaries = p.numbers(
        "boundaries", "Where the second and each later part starts.", .steps)
      p.requireOneFewer("boundaries", boundaries, than: schedules)
      p.requireRising("boundaries")
      return .sequence(schedules, startingAt: boundaries)
    },
    ScheduleType(
      following: "optax.contrib.reduce_on_plateau",
      """
      The rate times `factor` whenever the mean of a metric has not improved for `patience` times.

      - Closed: `max(lr * factor, base * min_scale)` at the last of `patience` means in a row that
        are not below `(1 - rtol) * best - atol`

      As in optax, `patience` is one less than in PyTorch.
      """,
      source: "optax.contrib, optax 0.2.8"
    ) { p in
      let factor = p.number(
        "factor", "What a reduction multiplies with.", .between(0, 1), default: 0.1)
      let patience = p.number(
        "patience", "Steps without improvement after which a reduction comes.", .steps, default: 10)
      let rtol = p.number(
        "rtol", "What an improvement is at least, relative to the best metric.", .from(0, to: 1),
        default: 1e-4)
      let atol = p.number("atol", "What an improvement is at least.", .atLeast(0), default: 0.0)
      let cooldown = p.number(
        "cooldown", "Steps after a reduction that do not count.", .steps, default: 0)
      let accumulationSize = p.number(
        "accumulation_size", "Metrics whose mean counts as one.", .wholeFrom(1).steps, default: 1)
      let minScale = p.number(
        "min_scale", "The lowest value as a ratio of the base value.", default: 0.0)
      let bestValue = p.remember("best_value")
      let cooldownCount = p.remember("cooldown_count")
      let plateauCount = p.remember("plateau_count")
      let count = p.remember("count")
      let average = p.remember("avg_value")
      return MetricRule(
        isRising: false, best: bestValue,
        advance: { memory, metric in
          let held = memory[count] + 1
          let mean = (memory[count] * memory[average] + metric) / held
          let isWhole = held == accumulationSize
          memory[count] = isWhole ? 0 : held
          memory[average] = isWhole ? 0 : mean
          if !isWhole { return }
          let isBetter = mean < (1 - rtol) * memory[bestValue] - atol
          if isBetter { memory[bestValue] = mean }
          let plateau = isBetter ? 0 : memory[plateauCount] + 1
          let isCool = memory[cooldownCount] > 0
          let fires = plateau == patience
          memory[plateauCount] = isCool || fires ? 0 : plateau
          memory[cooldownCount] = isCool ? memory[cooldownCount] - 1 : fires ? cooldown : 0
          if isCool { return }
          for i in memory.values.indices {
            let value = fires ? memory.values[i] * factor : memory.values[i]
            memory.values[i] = largest(value, memory.bases[i] * minScale)
          }
        })
    },
  ])

/// `optax.polynomial_schedule`
func optaxPolynomial(
  _ count: Double, _ start: Double, _ end: Double, _ exponent: Double, _ steps: Double,
  _ begin: Double
) throws(EvaluationError) -> Double {
  if steps <= 0 { return start }
  let left = 1 - min(max(count - max(begin, 0), 0), steps) / steps
  return (start - end) * (try power(left, exponent)) + end
}

/// Down along half a wave to `alpha` times the start.
@inline(__always)
func optaxCosineDecay(
  _ count: Double, _ start: Double, _ steps: Double, _ alpha: Double, _ exponent: Double
) throws(EvaluationError) -> Double {
  let wave = 0.5 * (1 + (try cosine(.pi * min(count, steps) / steps)))
  return start * ((1 - alpha) * (try power(wave, exponent)) + alpha)
}

/// The parameters of a warm-up: a straight line.
private struct WarmUp {
  private let initValue: Double
  let peakValue, steps: Double

  init(_ p: Parameters, example: Number) {
    initValue = p.number("init_value", "The value at the start.", example: 0.0)
    peakValue = p.number("peak_value", "The value after the warm-up.", example: 1.0)
    steps = p.number("warmup_steps", "Steps of the warm-up.", .steps, example: example)
  }

  func value(_ e: Double) throws(EvaluationError) -> Double {
    try optaxPolynomial(e, initValue, peakValue, 1, steps, 0)
  }
}

/// The parameters of an exponential decay.
private struct ExponentialDecay {
  private let steps, rate, begin: Double
  private let isStaircase: Bool
  private let endValue: Double?

  init(_ p: Parameters) {
    steps = p.number(
      "transition_steps", "Steps until the value was multiplied with `decay_rate`.", .steps)
    rate = p.number("decay_rate", "The factor.", .atLeast(0))
    begin = p.number("transition_begin", "Steps before the decay.", .steps, default: 0)
    isStaircase = p.flag(
      "staircase", "Whether the value falls at whole multiples only.", default: false)
    endValue = p.optional("end_value", "The value that is not passed.")
  }

  func value(_ e: Double, from start: Double) throws(EvaluationError) -> Double {
    if steps <= 0 || rate == 0 { return start }
    let count = e - max(begin, 0)
    if count <= 0 { return bounded(start) }
    var x = count / steps
    if isStaircase { x = x.rounded(.down) }
    if endValue == nil { return start * (try power(rate, x)) }
    // The power may leave the range of doubles where the bound holds the value.
    let value = bounded(start * swlr_pow(rate, x))
    if !value.isFinite { throw .overflow }
    return value
  }

  private func bounded(_ value: Double) -> Double {
    guard let endValue else { return value }
    return rate < 1 ? max(value, endValue) : min(value, endValue)
  }
}
