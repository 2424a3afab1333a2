// OLMo-core: `olmo_core.optim.scheduler`.

let olmoCore = Peer(
  "olmo_core.optim.scheduler",
  [
    ScheduleType(
      "olmo_core.WSD",
      """
      A warm-up, a stable phase, and a decay in a straight line.

      - Closed: a line from `warmup_min_lr` to `base`, `base`, and a line to `decay_min_lr` over the
        last `decay_steps`
      """
    ) { p in
      let warmupSteps = p.number(
        "warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let decaySteps = p.number(
        "decay_steps", "Steps of the decay.", .atLeast(0).steps, example: 20)
      let tMax = p.number("t_max", "Steps in all.", .above(0).steps)
      let warmupMinLR = p.number("warmup_min_lr", "The first value.", default: 0.0)
      let decayMinLR = p.number("decay_min_lr", "The last value.", default: 0.0)
      return Rule(isTotal: true) { e, q in
        if e < warmupSteps { return ramp(from: warmupMinLR, to: q.base, e, of: warmupSteps) }
        let start = tMax - decaySteps
        if e < start { return q.base }
        return ramp(from: decayMinLR, to: q.base, max(0, tMax - e), of: max(decaySteps, 1))
      }
    },
    ScheduleType(
      "olmo_core.WSDS",
      """
      A warm-up, and a stable phase and a decay over and over.

      - Closed: a line from `warmup_min_lr` to `base`; then `base`, but for the last `decay_steps`
        of each period, which go down to `decay_min_lr` in a line; each period starts at `base`
        again
      """,
      source: "allenai/OLMo-core optim/scheduler.py WSDS. arXiv:2410.05192"
    ) { p in
      let warmupSteps = p.number(
        "warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let periodLengths = p.numbers(
        "period_lengths", "Steps of each period; the first includes the warm-up.",
        .wholeFrom(1).steps, example: [50, 100])
      let decaySteps = p.number(
        "decay_steps", "The last steps of each period.", .atLeast(0).steps, example: 10)
      let warmupMinLR = p.number("warmup_min_lr", "The first value.", default: 0.0)
      let decayMinLR = p.number("decay_min_lr", "The last value of a period.", default: 0.0)
      p.requireNotEmpty("period_lengths", periodLengths, "at least one length")
      let ends = runningSums(periodLengths)
      return Rule { e, q in
        if e < warmupSteps { return ramp(from: warmupMinLR, to: q.base, e, of: warmupSteps) }
        let i = bisectRight(ends, e)
        if i >= ends.count { return decayMinLR }
        let left = ends[i] - e
        return left >= decaySteps
          ? q.base : ramp(from: decayMinLR, to: q.base, left, of: decaySteps)
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
        `x` that is done `lo + ((base - lo) * (1 + cos(pi * x))) / 2`
      """
    ) { p in
      let fall = Fall(p)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        if let rate = fall.flank(e, q.base) { return rate }
        let low = fall.low(q.base)
        return low + (q.base - low) * (1 + (try cosine(.pi * fall.progress(e)))) / 2
      }
    },
    ScheduleType(
      "olmo_core.CosWithWarmupAndLinearDecay",
      """
      A warm-up in a straight line, half a cosine wave, and a straight line at its end.

      - Closed: that of `olmo_core.CosWithWarmup`, but for the last `decay_steps`, which go to
        `decay_min_lr` in a line
      """
    ) { p in
      let warmupSteps = p.number(
        "warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let tMax = p.number("t_max", "Steps in all.", .above(0).steps)
      let decaySteps = p.number("decay_steps", "The last steps.", .atLeast(0).steps, example: 20)
      let warmupMinLR = p.number("warmup_min_lr", "The first value.", default: 0.0)
      let alphaF = p.number("alpha_f", "The last ratio of the cosine.", default: 0.1)
      let decayMinLR = p.number("decay_min_lr", "The last value.", default: 0.0)
      return Rule { e, q throws(EvaluationError) in
        if e < warmupSteps { return ramp(from: warmupMinLR, to: q.base, e, of: warmupSteps) }
        let (low, start) = (q.base * alphaF, tMax - decaySteps)
        let x = min(1, (min(e, start) - warmupSteps) / (tMax - warmupSteps))
        let wave = low + (q.base - low) * (1 + (try cosine(.pi * x))) / 2
        if e <= start { return wave }
        if e >= tMax { return decayMinLR }
        return ramp(from: decayMinLR, to: wave, tMax - e, of: decaySteps)
      }
    },
    ScheduleType(
      "olmo_core.HalfCosWithWarmup",
      """
      A warm-up in a straight line, then a quarter of a cosine wave.

      - Closed: that of `olmo_core.CosWithWarmup` with the second half of the wave: `cos((pi * (1 +
        x)) / 2)`
      """
    ) { p in
      let fall = Fall(p)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        if let rate = fall.flank(e, q.base) { return rate }
        let low = fall.low(q.base)
        return low + (q.base - low) * (1 + (try cosine(.pi * (1 + fall.progress(e)) / 2)))
      }
    },
    ScheduleType(
      "olmo_core.ExponentialScheduler",
      """
      An exponential curve from `lr_min` to the base value.

      - Closed: `lr_min * (base / lr_min) ** (e / t_max)`
      """
    ) { p in
      let lrMin = p.number("lr_min", "The value at the start.", .above(0), example: 0.01)
      let tMax = p.number("t_max", "Steps until the base value.", .above(0).steps)
      return Rule { e, q throws(EvaluationError) in
        lrMin * (try power(q.base / lrMin, e / tMax))
      }
    },
    .alias("olmo_core.ConstantScheduler", of: "transformers.constant"),
    ScheduleType(
      "olmo_core.ConstantWithWarmup",
      """
      A warm-up in a straight line, then the base value.

      - Closed: a line from `warmup_min_lr` to `base`, then `base`
      """
    ) { p in
      let warmupSteps = p.number("warmup_steps", "Steps of the warm-up.", .atLeast(0).steps)
      let warmupMinLR = p.number("warmup_min_lr", "The first value.", default: 0.0)
      return Rule(isTotal: true) { e, q in
        e < warmupSteps ? ramp(from: warmupMinLR, to: q.base, e, of: warmupSteps) : q.base
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
  ])

/// A straight line from one value to another, after some of its steps.
@inline(__always)
private func ramp(from start: Double, to end: Double, _ e: Double, of steps: Double) -> Double {
  start + (end - start) * e / steps
}

/// The parameters of a warm-up and a fall to a part of the base value.
private struct Fall {
  private let warmupSteps, tMax, warmupMinLR, alphaF: Double

  init(_ p: Parameters) {
    warmupSteps = p.number(
      "warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
    tMax = p.number("t_max", "Steps in all.", .above(0).steps)
    warmupMinLR = p.number("warmup_min_lr", "The first value.", default: 0.0)
    alphaF = p.number("alpha_f", "The last ratio.", default: 0.1)
  }

  /// The value before and after the fall, nil during it.
  func flank(_ e: Double, _ base: Double) -> Double? {
    if e < warmupSteps { return ramp(from: warmupMinLR, to: base, e, of: warmupSteps) }
    return e >= tMax ? low(base) : nil
  }

  func low(_ base: Double) -> Double { base * alphaF }

  /// How much of the fall is done.
  func progress(_ e: Double) -> Double { (e - warmupSteps) / (tMax - warmupSteps) }
}
