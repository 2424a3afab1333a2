// transformers: the names of `transformers.SchedulerType`. The value is the base value times a factor, which each
// type computes in the peer's order of operations.

let transformers = Peer(
  "transformers.optimization, transformers 5.24",
  [
    ScheduleType(
      "transformers.constant",
      """
      The base value.

      - Closed: `base`
      """
    ) { _ in
      Rule(isTotal: true) { _, q in q.base }
    },
    ScheduleType(
      "transformers.constant_with_warmup",
      """
      A warm-up in a straight line, then the base value.

      - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then `base`
      """
    ) { p in
      let warmUp = WarmUp(p, example: 20)
      return Rule(isTotal: true) { e, q in warmUp.value(e, to: q.base) ?? q.base }
    },
    ScheduleType(
      "transformers.linear",
      """
      A warm-up in a straight line, then a straight line to 0.

      - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then
        `base * max(0, (T - e) / max(1, T - W))` with `T = num_training_steps`

      As in transformers, the first value of a warm-up is 0.
      """
    ) { p in
      let run = WarmedUpRun(p)
      return Rule(isTotal: true) { e, q in
        if let rate = run.warmUp.value(e, to: q.base) { return rate }
        return q.base * max(0, (run.steps - e) / max(1, run.steps - run.warmUp.steps))
      }
    },
    ScheduleType(
      "transformers.cosine",
      """
      A warm-up in a straight line, then half a cosine wave to 0.

      - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
        `x = (e - W) / max(1, num_training_steps - W)`
        `base * max(0, 0.5 * (1 + cos(((pi * num_cycles) * 2) * x)))`

      As in transformers, the value rises again after the end.
      """
    ) { p in
      let run = WarmedUpRun(p)
      let numCycles = p.number("num_cycles", "Waves; half of one ends at 0.", default: 0.5)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        if let rate = run.warmUp.value(e, to: q.base) { return rate }
        return q.base * max(0, try wave(numCycles, run.done(e)))
      }
    },
    ScheduleType(
      "transformers.cosine_with_restarts",
      """
      A warm-up in a straight line, then half a cosine wave to 0, `num_cycles` times.

      - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
        `x = (e - W) / max(1, num_training_steps - W)` below 1
        `base * max(0, 0.5 * (1 + cos(pi * ((num_cycles * x) % 1))))`; 0 after the end
      """
    ) { p in
      let run = WarmedUpRun(p)
      let numCycles = p.number(
        "num_cycles", "How often the value goes down the cosine.", default: 1)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        if let rate = run.warmUp.value(e, to: q.base) { return rate }
        let x = run.done(e)
        if x >= 1 { return q.base * 0 }
        return q.base * max(0, 0.5 * (1 + (try cosine(.pi * (try modulo(numCycles * x, 1))))))
      }
    },
    ScheduleType(
      "transformers.polynomial",
      """
      A warm-up in a straight line, then a power of a straight line to `lr_end`.

      - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
        `T = num_training_steps`
        `base * (((base - lr_end) * (1 - (e - W) / (T - W)) ** power + lr_end) / base)`; after `T`
        `base * (lr_end / base)`

      As in transformers, `lr_end` has to be below the base value, and where `T` is `W` the value
      there divides by zero. In transformers the base value is that of the optimizer's defaults
      for all groups; here it is each group's.
      """
    ) { p in
      let run = WarmedUpRun(p)
      let lrEnd = p.number("lr_end", "The value at the end.", default: 1e-7)
      let exponent = p.number("power", "The power of the line; 1 is the line itself.", default: 1.0)
      return Rule { e, q throws(EvaluationError) in
        if !(lrEnd < q.base) { throw .domain }
        if let rate = run.warmUp.value(e, to: q.base) { return rate }
        if e > run.steps { return q.base * (try quotient(lrEnd, q.base)) }
        let left = 1 - (try quotient(e - run.warmUp.steps, run.steps - run.warmUp.steps))
        return q.base
          * (try quotient((q.base - lrEnd) * (try power(left, exponent)) + lrEnd, q.base))
      }
    },
    ScheduleType(
      "transformers.inverse_sqrt",
      """
      A warm-up in a straight line, then the inverse square root.

      - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then
        `base * (1 / sqrt((e + (timescale - W)) / timescale))`
      """
    ) { p in
      let warmUp = WarmUp(p, example: 20)
      let timescale = p.optional(
        "timescale",
        "The stretch of the curve; if null, that of the warm-up, or 10000 without a warm-up.",
        .above(0))
      let scale = timescale ?? (warmUp.steps == 0 ? 10_000 : warmUp.steps)
      return Rule(isTotal: timescale == nil) { e, q throws(EvaluationError) in
        if let rate = warmUp.value(e, to: q.base) { return rate }
        return q.base
          * (try quotient(1, try squareRoot((e + (scale - warmUp.steps)) / scale)))
      }
    },
    ScheduleType(
      "transformers.cosine_with_min_lr",
      """
      A warm-up in a straight line, then half a cosine wave down to a lowest rate.

      - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
        `x = (e - W) / max(1, num_training_steps - W)` and `m = min_lr / base` or `min_lr_rate`
        `base * max(0, (0.5 * (1 + cos(((pi * num_cycles) * 2) * x))) * (1 - m) + m)`

      As in transformers, the warm-up starts at 0, below the lowest value, and the value rises
      again after the end.
      """
    ) { p in
      let (run, fall) = (WarmedUpRun(p), FallToFloor(p))
      fall.requireFloor(p)
      return Rule(isTotal: fall.isTotal) { e, q throws(EvaluationError) in
        if let rate = run.warmUp.value(e, to: q.base) { return rate }
        return try fall.value(run.done(e), from: q.base)
      }
    },
    ScheduleType(
      "transformers.cosine_warmup_with_min_lr",
      """
      A warm-up that does not start at 0, then half a cosine wave down to a lowest rate.

      - Closed: before `W = num_warmup_steps` `base * ((e + 1) / max(1, W))`, or with
        `r = warmup_lr_rate` `base * (r + ((1 - r) * e) / max(1, W - 1))`; then that of
        `transformers.cosine_with_min_lr` at the next step

      As in transformers, the lowest value is reached one step before the end.
      """
    ) { p in
      let (run, fall) = (WarmedUpRun(p), FallToFloor(p))
      let warmupLRRate = p.optional(
        "warmup_lr_rate", "The ratio of the base value that the warm-up starts at.")
      fall.requireFloor(p)
      let w = run.warmUp.steps
      return Rule(isTotal: fall.isTotal) { e, q throws(EvaluationError) in
        if e < w {
          guard let warmupLRRate else { return q.base * ((e + 1) / max(1, w)) }
          return q.base * (warmupLRRate + (1 - warmupLRRate) * e / max(1, w - 1))
        }
        return try fall.value((e - w + 1) / max(1, run.steps - w), from: q.base)
      }
    },
    ScheduleType(
      "transformers.warmup_stable_decay",
      """
      A warm-up, a stable phase, and a decay, each in one of three shapes.

      - Closed: with `m = min_lr_ratio` `base * max(0, f * (1 - m) + m)`: in the warm-up, with
        `x = e / max(1, num_warmup_steps)`, `f` is `x`, `0.5 * (1 - cos(pi * x))` or
        `1 - sqrt(1 - x)`; in the decay, with the part `x` of `max(1, num_decay_steps)`, it is
        `1 - x`, `0.5 * (1 + cos(((pi * num_cycles) * 2) * x))` or `1 - sqrt(x)`; between them
        `base`, after them `base * m`

      As in transformers, the warm-up starts at the lowest value, and `num_stable_steps` wins over
      `num_training_steps`.
      """
    ) { p in
      let w = p.number("num_warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let numDecaySteps = p.number(
        "num_decay_steps", "Steps of the decay.", .atLeast(0).steps, example: 50)
      let numTrainingSteps = p.optional("num_training_steps", "Steps in all.", .atLeast(0).steps)
      let numStableSteps = p.optional(
        "num_stable_steps",
        "Steps at the base value; if null, all steps but those of the warm-up and the decay.",
        .atLeast(0).steps, example: 40)
      let warmupType = p.choice(
        "warmup_type", "The shape of the warm-up.", default: PhaseShape.linear)
      let decayType = p.choice("decay_type", "The shape of the decay.", default: PhaseShape.cosine)
      let minLRRatio = p.number(
        "min_lr_ratio", "The lowest value as a ratio of the base value.", default: 0)
      let numCycles = p.number(
        "num_cycles", "Waves of a cosine; half of one ends at the lowest value.", default: 0.5)
      p.require(
        numTrainingSteps != nil || numStableSteps != nil, "num_stable_steps",
        "missing, and so is `num_training_steps`", "one of the two")
      let stable = numStableSteps ?? ((numTrainingSteps ?? 0) - w - numDecaySteps)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        let factor: Double
        if e < w {
          let x = e / max(1, w)
          switch warmupType {
          case .linear: factor = x
          case .cosine: factor = 0.5 * (1 - (try cosine(.pi * x)))
          case .oneMinusSqrt: factor = 1 - (1 - x).squareRoot()
          }
        } else if e < w + stable {
          return q.base
        } else if e < w + stable + numDecaySteps {
          let x = (e - w - stable) / max(1, numDecaySteps)
          switch decayType {
          case .linear: factor = 1 - x
          case .cosine: factor = try wave(numCycles, x)
          case .oneMinusSqrt: factor = 1 - max(0, x).squareRoot()
          }
        } else {
          return q.base * minLRRatio
        }
        return q.base * max(0, factor * (1 - minLRRatio) + minLRRatio)
      }
    },
    ScheduleType(
      following: "transformers.reduce_lr_on_plateau",
      """
      The rate times `factor` whenever a metric has not improved for more than `patience` steps.

      - Closed: that of `torch.ReduceLROnPlateau`
      """
    ) { p in
      torchPlateau(p)
    },
    ScheduleType(
      following: "transformers.greedy",
      """
      The rate raised while a metric improves, and lowered while it does not.

      - Closed: `min(lr / factor, max_lr)` when a metric has improved more than `patience` times
        in a row, `max(lr * factor, min_lr)` when it has not

      As in transformers, the sum of the metrics is carried from step to step, so that a NaN stays
      in it.
      """
    ) { p in
      let greedy = Greedy(p)
      return MetricRule(
        isRising: greedy.mode == .max, best: greedy.counts.best,
        window: greedy.smooth ? greedy.windowSize : 0
      ) { memory, metric in
        greedy.advance(memory, metric)
      }
    },
  ])

private enum PhaseShape: String, Choice {
  case linear, cosine
  case oneMinusSqrt = "1-sqrt"
}

/// The parameter of a warm-up in a straight line from 0.
private struct WarmUp {
  let steps: Double

  init(_ p: Parameters, example: Number = 10) {
    steps = p.number(
      "num_warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, example: example)
  }

  /// Nil after the warm-up.
  @inline(__always)
  func value(_ e: Double, to base: Double) -> Double? {
    e < steps ? base * (e / max(1, steps)) : nil
  }
}

/// The parameters of a run that begins with a warm-up.
private struct WarmedUpRun {
  let warmUp: WarmUp
  let steps: Double

  init(_ p: Parameters) {
    warmUp = WarmUp(p)
    steps = p.number(
      "num_training_steps", "Steps in all, warm-up included.", .atLeast(0).steps)
  }

  /// How much of the way from the warm-up to the end is done.
  @inline(__always)
  func done(_ e: Double) -> Double { (e - warmUp.steps) / max(1, steps - warmUp.steps) }
}

/// The parameters of a fall along a cosine to a lowest value, which is a number or a ratio of the base value.
private struct FallToFloor {
  private let numCycles: Double
  private let minLR, minLRRate: Double?

  init(_ p: Parameters) {
    numCycles = p.number(
      "num_cycles", "Waves; half of one ends at the lowest value.", default: 0.5)
    minLR = p.optional("min_lr", "The lowest value; or give `min_lr_rate`.")
    minLRRate = p.optional(
      "min_lr_rate", "The lowest value as a ratio of the base value.", example: 0.1)
  }

  func requireFloor(_ p: Parameters) {
    p.require(
      (minLR == nil) != (minLRRate == nil), "min_lr",
      "is given along with `min_lr_rate`, or neither is", "one of the two")
  }

  /// Whether there is a value for every base value: a ratio divides by none.
  var isTotal: Bool { minLR == nil }

  /// The value after the part `x` of the way.
  func value(_ x: Double, from base: Double) throws(EvaluationError) -> Double {
    var low = minLRRate ?? 0
    if let minLR { low = try quotient(minLR, base) }
    return base * max(0, try wave(numCycles, x) * (1 - low) + low)
  }
}

/// Half of one plus the cosine of so many waves.
private func wave(_ cycles: Double, _ x: Double) throws(EvaluationError) -> Double {
  0.5 * (1 + (try cosine(.pi * cycles * 2 * x)))
}
