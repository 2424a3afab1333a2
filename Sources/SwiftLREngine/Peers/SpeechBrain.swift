import CSupport

// SpeechBrain: `speechbrain.nnet.schedulers`. Those that count their calls are called after an update, so that the
// first update has the optimizer's own rate; those that are given the number of updates or epochs are functions of it.

let speechBrain = Peer(
  "speechbrain.nnet.schedulers, speechbrain 1.1.2",
  [
    ScheduleType(
      "speechbrain.WarmAndExpDecayLRSchedule",
      """
      A warm-up in a straight line, then an exponential decay that reaches a ratio at the end.

      - Closed: `(lr * e) / W` before `W = n_warmup_steps`, then `min(lr, lr * decay_factor ** ((e -
        W) / (total_steps - W)))`
      """
    ) { p in
      let lr = p.number("lr", "The highest value.")
      let w = p.number("n_warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let totalSteps = p.number("total_steps", "Steps in all.", .above(0).steps)
      let decayFactor = p.number("decay_factor", "The last ratio.", .atLeast(0), default: 0.1)
      return Rule { e, _ throws(EvaluationError) in
        if e < w { return lr * e / w }
        let decayed = lr * (try power(decayFactor, try quotient(e - w, totalSteps - w)))
        return decayed < lr ? decayed : lr
      }
    },
    ScheduleType(
      following: "speechbrain.NewBobScheduler",
      """
      The rate times `annealing_factor` whenever a metric improved too little on the one before.

      - Closed: `lr * annealing_factor` where `(last - metric) / last`, or 0 where `last` is 0, is
        below `improvement_threshold`, after `patient` such metrics that change nothing
      """
    ) { p in
      let initialValue = p.optional(
        "initial_value", "The value at the start; the base value where it is null.")
      let factor = p.number("annealing_factor", "What a reduction multiplies with.", default: 0.5)
      let threshold = p.number(
        "improvement_threshold", "What an improvement is at least, relative to the last metric.",
        default: 0.0025)
      let patient = p.number(
        "patient", "Metrics with too little improvement before each reduction.", .steps, default: 0)
      let last = p.remember("last_metric")
      let waited = p.remember("waited")
      return MetricRule(
        isRising: false, best: last,
        warmUp: { q in (initialValue ?? q.base, true) },
        advance: { memory, metric in
          // Before the first metric `last` is infinite, and the improvement no number.
          let before = memory[last]
          let improvement = before == 0 ? 0 : (before - metric) / before
          memory[last] = metric
          if !(improvement < threshold) { return }
          if memory[waited] != patient {
            memory[waited] += 1
            return
          }
          memory[waited] = 0
          for i in memory.values.indices { memory.values[i] *= factor }
        })
    },
    ScheduleType(
      "speechbrain.LinearScheduler",
      """
      A straight line from one value to another, in as many values as there are epochs.

      - Closed: the value at `min(e, epoch_count - 1)` of `torch.linspace(initial_value,
        final_value, epoch_count)`, in single precision

      SpeechBrain fails after `epoch_count`; here the last value stays.
      """
    ) { p in
      let initialValue = p.number("initial_value", "The value at the start.")
      let finalValue = p.number("final_value", "The value at the end.")
      let epochCount = p.number("epoch_count", "Values in all.", .wholeFrom(1).steps)
      let (start, end) = (Float(initialValue), Float(finalValue))
      return Rule { e, _ in
        let i = min(max(e, 0), epochCount - 1).rounded(.down)
        if epochCount == 1 { return Double(start) }
        // As torch does it: from the nearer end.
        let step = (end - start) / Float(epochCount - 1)
        let isFirstHalf = i < (epochCount / 2).rounded(.down)
        let steps = Float(isFirstHalf ? i : epochCount - i - 1)
        return Double(isFirstHalf ? start + step * steps : end - step * steps)
      }
    },
    ScheduleType(
      "speechbrain.LinearWarmupScheduler",
      """
      A warm-up in a straight line, then a straight line to 0.

      - Closed: `e / max(1, W) * initial_value` before `W = num_warmup_steps`, then `initial_value *
        max(0, (T - e) / max(1, T - W))` with `T = num_training_steps`; `base` at 0
      """
    ) { p in
      let initialValue = p.number("initial_value", "The highest value.")
      let w = p.number("num_warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let total = p.number("num_training_steps", "Steps in all.", .atLeast(0).steps)
      return Rule(isTotal: true) { e, q in
        if e <= 0 { return q.base }
        if e < w { return e / max(1, w) * initialValue }
        return initialValue * max(0, (total - e) / max(1, total - w))
      }
    },
    ScheduleType(
      "speechbrain.StepScheduler",
      """
      A value times a factor once every few epochs.

      - Closed: `initial_value * decay_factor ** floor((1 + e) / decay_drop)`; with `half_life`, the
        factor is `exp(-log(2) / half_life)` and `decay_drop` 1

      As in SpeechBrain, the first decay comes one epoch early.
      """
    ) { p in
      let initialValue = p.number("initial_value", "The value at the start.")
      let decayFactor = p.optional(
        "decay_factor", "The factor of a decay; 0.5 where it is null.", .above(0))
      let decayDrop = p.optional(
        "decay_drop", "Epochs from one decay to the next; 2 where it is null.", .above(0))
      let halfLife = p.optional("half_life", "Epochs after which the value is half.", .above(0))
      p.require(
        halfLife == nil || (decayFactor == nil && decayDrop == nil), "half_life",
        "stands beside `decay_factor` or `decay_drop`", "either it or those two")
      let drop = halfLife == nil ? decayDrop ?? 2 : 1
      let factor = halfLife.map { swlr_exp(-swlr_log(2) / $0) } ?? decayFactor ?? 0.5
      return Rule { e, _ throws(EvaluationError) in
        initialValue * (try power(factor, ((1 + e) / drop).rounded(.down)))
      }
    },
    ScheduleType(
      "speechbrain.NoamScheduler",
      """
      A warm-up in a straight line, then the inverse square root.

      - Closed: `lr_initial * (normalize * min(e ** -0.5, e * n_warmup_steps ** -1.5))` with
        `normalize = n_warmup_steps ** 0.5`, or `model_size ** -0.5` where that is given; `base` at
        0
      """
    ) { p in
      let noam = NoamScale(p)
      return Rule { e, q throws(EvaluationError) in
        e <= 0 ? q.base : noam.initial * (try noam.scale(e))
      }
    },
    ScheduleType(
      "speechbrain.NoamIntervalScheduler",
      """
      That of `speechbrain.NoamScheduler`, times a rate after each of some steps.

      - Closed: `lr_initial * (s * rate)` for each rate of `anneal_rates` whose step in
        `anneal_steps` is below `e`, with the scale `s` of `speechbrain.NoamScheduler`; `base` at 0
      """
    ) { p in
      let noam = NoamScale(p) { p in
        (
          p.numbers("anneal_steps", "The last step before each rate.", .steps, example: [50, 80]),
          p.numbers(
            "anneal_rates", "What the value is multiplied with from there on.",
            example: [0.5, 0.25])
        )
      }
      return Rule { e, q throws(EvaluationError) in
        if e <= 0 { return q.base }
        var scale = try noam.scale(e)
        for i in noam.steps.indices where e > noam.steps[i] { scale *= noam.rates[i] }
        return noam.initial * scale
      }
    },
    ScheduleType(
      "speechbrain.LinearNoamScheduler",
      """
      A warm-up in a straight line, a stable phase, and a fall with the number of steps.

      - Closed: `lr_initial * (e / W)` before `W = n_warmup_steps`, `lr_initial` for `K =
        n_keep_steps`, then `lr_initial * (W / (e - K))`; `base` at 0
      """
    ) { p in
      let initial = p.number("lr_initial", "The highest value.")
      let w = p.number("n_warmup_steps", "Steps of the warm-up.", .above(0).steps, example: 10)
      let keep = p.number("n_keep_steps", "Steps of the stable phase.", .atLeast(0).steps)
      return Rule(isTotal: true) { e, q in
        if e <= 0 { return q.base }
        if e < w { return initial * (e / w) }
        return e < keep + w ? initial : initial * (w / (e - keep))
      }
    },
    ScheduleType(
      "speechbrain.CyclicCosineScheduler",
      """
      A cosine whose top is at the end of the warm-up, over and over.

      - Closed: `lr_initial * (0.5 * (cos((pi * (e - n_warmup_steps)) / total_steps) + 1))`; `base`
        at 0

      SpeechBrain takes `lr_initial` as optional; without it, each step multiplies what the steps
      before have left. Here it is required.
      """
    ) { p in
      let w = p.number("n_warmup_steps", "Where the top is.", .above(0).steps, example: 10)
      let initial = p.number("lr_initial", "The highest value.", example: 1.0)
      let total = p.number("total_steps", "Steps of half a wave.", .above(0).steps, default: 100000)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        e <= 0 ? q.base : initial * (0.5 * ((try cosine(.pi * (e - w) / total)) + 1))
      }
    },
    ScheduleType(
      following: "speechbrain.ReduceLROnPlateau",
      """
      The rate times `factor` whenever a metric has been above its anchor for too long.

      - Closed: `max(lr, lr_min)`; `max(lr * factor, lr_min)` at a metric above the anchor that
        comes after `patience` others. A metric that is not above it becomes the anchor, and so does
        each one up to `dont_halve_until_epoch`
      """
    ) { p in
      let lrMin = p.number("lr_min", "The lowest value.", default: 1e-8)
      let factor = p.number("factor", "What a reduction multiplies with.", default: 0.5)
      let patience = p.number(
        "patience", "Metrics above the anchor before each reduction.", .steps, default: 2)
      let dontHalveUntilEpoch = p.number(
        "dont_halve_until_epoch", "Metrics at the start that reduce nothing.", .steps, default: 65)
      let anchor = p.remember("anchor")
      let counter = p.remember("patience_counter")
      let epoch = p.remember("epoch")
      return MetricRule(isRising: false, best: anchor) { memory, metric in
        memory[epoch] += 1
        if memory[epoch] == 1 { memory[anchor] = 99999 }
        var factorNow = 1.0
        if memory[epoch] <= dontHalveUntilEpoch {
          memory[anchor] = metric
        } else if metric <= memory[anchor] {
          memory[counter] = 0
          memory[anchor] = metric
        } else if metric > memory[anchor] && memory[counter] < patience {
          memory[counter] += 1
        } else {
          factorNow = factor
          memory[counter] = 0
        }
        for i in memory.values.indices {
          memory.values[i] = largest(memory.values[i] * factorNow, lrMin)
        }
      }
    },
    ScheduleType(
      "speechbrain.CyclicLRScheduler",
      """
      Up and down in straight lines, over and over.

      - Closed: `base_lr + ((max_lr - base_lr) * max(0, 1 - x)) * scale` with the cycle `c = floor(1
        + e / (2 * step_size))` and `x = abs(e / step_size - 2 * c + 1)`; the scale is 1, `1 / 2 **
        (c - 1)` with `triangular2`, `gamma ** e` with `exp_range`; `base` at 0
      """
    ) { p in
      let baseLR = p.number("base_lr", "The lowest value.", default: 0.001)
      let maxLR = p.number("max_lr", "The highest value of the first cycle.", default: 0.006)
      let stepSize = p.number("step_size", "Steps of half a cycle.", .above(0).steps, default: 2000)
      let mode = p.choice(
        "mode", "How the height changes from cycle to cycle.", default: CycleMode.triangular)
      let gamma = p.number(
        "gamma", "The factor of a step with `exp_range`.", .atLeast(0), default: 1.0)
      return Rule { e, q throws(EvaluationError) in
        if e <= 0 { return q.base }
        let cycle = (1 + e / (2 * stepSize)).rounded(.down)
        let x = (e / stepSize - 2 * cycle + 1).magnitude
        let height = (maxLR - baseLR) * max(0, 1 - x)
        switch mode {
        case .triangular: return baseLR + height
        case .triangular2: return baseLR + height * (1 / (try power(2, cycle - 1)))
        case .expRange: return baseLR + height * (try power(gamma, e))
        }
      }
    },
    ScheduleType(
      "speechbrain.IntervalScheduler",
      """
      Given values from given steps on.

      - Closed: the value of the last of the intervals that has started, `base` before the first

      As in SpeechBrain, an interval that starts at 0 does not count.
      """
    ) { p in
      let intervals = p.pairs(
        "intervals", "The `steps` and the `lr` of each interval.", .wholeFrom(0).steps)
      p.requireRising("intervals")
      return Rule(isTotal: true) { e, q in
        let i = bisectRight(intervals.first, e)
        return i == 0 || intervals.first[i - 1] == 0 ? q.base : intervals.second[i - 1]
      }
    },
    ScheduleType(
      "speechbrain.InverseSquareRootScheduler",
      """
      The inverse square root of the step, constant at first.

      - Closed: `1 / sqrt(max(warmup_steps, e))`; `base` at 0
      """
    ) { p in
      let w = p.number("warmup_steps", "Steps of the constant phase.", .atLeast(0).steps)
      return Rule(isTotal: true) { e, q in e <= 0 ? q.base : 1 / max(w, e).squareRoot() }
    },
    ScheduleType(
      "speechbrain.WarmCoolDecayLRSchedule",
      """
      A warm-up in a straight line, a slow exponential decay, and a cooldown in a straight line.

      - Closed: `(lr * e) / warmup` before `warmup`; with `p = log(decay_factor) / decay_every` and
        `C = total_steps - cooldown`, `lr * exp(p * (e - warmup))` up to `C`; then `b - (b /
        cooldown) * (e - C)` with `b = lr * exp(p * C)`

      As in SpeechBrain, the cooldown starts lower than the decay ends, because its value does not
      count from the end of the warm-up, and it goes below 0 after `total_steps`. Without a cooldown
      there is no value there.
      """
    ) { p in
      let lr = p.number("lr", "The highest value.")
      let warmup = p.number("warmup", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let cooldown = p.number("cooldown", "Steps of the cooldown.", .atLeast(0).steps, example: 20)
      let total = p.number("total_steps", "Steps in all.", .above(0).steps)
      let decayFactor = p.number("decay_factor", "The factor of a decay.", .above(0), default: 0.75)
      let decayEvery = p.number(
        "decay_every", "Steps of a decay.", .above(0).steps, default: 100000)
      let growth = swlr_log(decayFactor) / decayEvery
      let end = total - cooldown
      return Rule { e, _ throws(EvaluationError) in
        if e < warmup { return lr * e / warmup }
        if !(e > end) { return lr * (try exponential(growth * (e - warmup))) }
        if cooldown == 0 { throw .pastEnd }
        let start = lr * (try exponential(growth * end))
        return start - start / cooldown * (e - end)
      }
    },
    ScheduleType(
      "speechbrain.TriStageLRSchedule",
      """
      A warm-up, a stable phase, and an exponential decay.

      - Closed: `b + ((lr - b) / W) * e` with `b = init_lr_scale * lr` before `W = warmup_steps`;
        `lr` for `H = hold_steps`; then `lr * exp(-(-log(final_lr_scale) / decay_steps) * (e - H -
        W))`

      As in SpeechBrain, the decay goes on after its steps.
      """
    ) { p in
      let lr = p.number("lr", "The highest value.")
      let w = p.number("warmup_steps", "Steps of the warm-up.", .above(0).steps, example: 10)
      let hold = p.number(
        "hold_steps", "Steps of the stable phase.", .atLeast(0).steps, example: 40)
      let decay = p.number("decay_steps", "Steps of the decay.", .above(0).steps, example: 50)
      _ = p.number("total_steps", "Steps in all; the curve is the same.", .steps)
      let initLRScale = p.number("init_lr_scale", "The first ratio.", default: 0.01)
      let finalLRScale = p.number(
        "final_lr_scale", "The ratio after the decay.", .above(0), default: 0.05)
      let first = initLRScale * lr
      let rise = (lr - first) / w
      let fall = -swlr_log(finalLRScale) / decay
      return Rule { e, _ throws(EvaluationError) in
        if e < w { return first + rise * e }
        if e < w + hold { return lr }
        return lr * (try exponential(-fall * (e - hold - w)))
      }
    },
  ])

private enum CycleMode: String, Choice {
  case triangular, triangular2
  case expRange = "exp_range"
}

/// The parameters of Noam's curve, with those between the warm-up and the width of the model.
private struct NoamScale {
  let initial: Double
  let steps, rates: [Double]
  private let w, normalize: Double

  init(_ p: Parameters, _ intervals: ((Parameters) -> (steps: [Double], rates: [Double]))? = nil) {
    initial = p.number("lr_initial", "The value at the top, where no width is given.")
    w = p.number("n_warmup_steps", "Steps of the warm-up.", .above(0).steps, example: 10)
    (steps, rates) = intervals?(p) ?? ([], [])
    if intervals != nil { p.requireCount("anneal_rates", rates, steps.count) }
    let size = p.optional("model_size", "The width of the model.", .above(0))
    normalize = size.map { swlr_pow($0, -0.5) } ?? swlr_pow(w, 0.5)
  }

  func scale(_ e: Double) throws(EvaluationError) -> Double {
    normalize * min(try power(e, -0.5), e * (try power(w, -1.5)))
  }
}
