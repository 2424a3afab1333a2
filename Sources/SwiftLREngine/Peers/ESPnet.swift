import CSupport

// ESPnet: `espnet2.schedulers`. They count steps from 1: `n` is `e + 1`.

let espnet = Peer(
  "espnet2.schedulers, espnet 202511",
  [
    ScheduleType(
      "espnet.WarmupLR",
      """
      A warm-up in a straight line to the base value, then the inverse square root.

      - Closed: `(base * warmup_steps ** 0.5) * min(n ** -0.5, n * warmup_steps ** -1.5)` with `n =
        e + 1`
      """
    ) { p in
      let w = p.number(
        "warmup_steps", "Steps of the warm-up.", .above(0).steps, default: 25000, example: 20)
      return Rule { e, q throws(EvaluationError) in
        q.base * (try power(w, 0.5)) * (try noamCurve(e + 1, w))
      }
    },
    ScheduleType(
      "espnet.NoamLR",
      """
      A warm-up in a straight line, then the inverse square root, by the width of the model.

      - Closed: `(base * model_size ** -0.5) * min(n ** -0.5, n * warmup_steps ** -1.5)` with `n = e
        + 1`
      """
    ) { p in
      let modelSize = p.number("model_size", "The width of the model.", .above(0), default: 320)
      let w = p.number(
        "warmup_steps", "Steps of the warm-up.", .above(0).steps, default: 25000, example: 20)
      return Rule { e, q throws(EvaluationError) in
        q.base * (try power(modelSize, -0.5)) * (try noamCurve(e + 1, w))
      }
    },
    ScheduleType(
      "espnet.PiecewiseLinearWarmupLR",
      """
      A warm-up in straight lines through given values, then the inverse square root.

      - Closed: with `n = e + 1`, the value at `n` on the lines through the points of
        `warmup_steps_list` and `warmup_lr_list`; after the last point, at `W`, `(base * W ** 0.5) *
        n ** -0.5`
      """
    ) { p in
      let steps = p.numbers(
        "warmup_steps_list", "Positions of the points.", .atLeast(0).steps, default: [0, 25000],
        example: [0, 20])
      let values = p.numbers(
        "warmup_lr_list", "Values of the points.", default: [0.0, 0.001], example: [0.0, 1.0])
      p.requireNotEmpty("warmup_steps_list", steps, "at least one position")
      p.requireRising("warmup_steps_list")
      p.requireCount("warmup_lr_list", values, steps.count)
      return Rule { e, q throws(EvaluationError) in
        let n = e + 1
        let i = bisectRight(steps, n)
        if i == 0 { return values[0] }
        if i == steps.count {
          if n == steps[i - 1] { return values[i - 1] }
          return q.base * (try power(steps[i - 1], 0.5)) * (try power(n, -0.5))
        }
        // numpy's interp: a slope, and a point itself where it is met.
        if n == steps[i - 1] { return values[i - 1] }
        let slope = (values[i] - values[i - 1]) / (steps[i] - steps[i - 1])
        return slope * (n - steps[i - 1]) + values[i - 1]
      }
    },
    ScheduleType(
      "espnet.WarmupStepLR",
      """
      A warm-up in a straight line, then the base value times `gamma` once every few epochs.

      - Closed: with `n = e + 1`, `(base * warmup_steps ** -1) * n` up to `warmup_steps`, then `base
        * gamma ** ((n // steps_per_epoch - warmup_steps // steps_per_epoch) // step_size)`
      """
    ) { p in
      let w = p.number(
        "warmup_steps", "Steps of the warm-up.", .above(0).steps, default: 25000, example: 10)
      let stepsPerEpoch = p.number(
        "steps_per_epoch", "Steps of an epoch.", .wholeFrom(1).steps, default: 10000, example: 20)
      let stepSize = p.number(
        "step_size", "Epochs from one decay to the next.", .wholeFrom(1), default: 1)
      let gamma = p.number("gamma", "The factor of a decay.", default: 0.1)
      return Rule { e, q throws(EvaluationError) in
        let n = e + 1
        if n <= w { return q.base * swlr_pow(w, -1) * n }
        let epoch = (n / stepsPerEpoch).rounded(.down)
        let first = try floorQuotient(w, stepsPerEpoch)
        return q.base * (try power(gamma, try floorQuotient(epoch - first, stepSize)))
      }
    },
    ScheduleType(
      following: "espnet.WarmupReduceLROnPlateau",
      """
      A warm-up in a straight line, then the rate times `factor` whenever a metric has not improved
      for more than `patience` steps.

      - Closed: `(base * warmup_steps ** -1) * e` up to `warmup_steps`, `base` at 0; then that of
        `torch.ReduceLROnPlateau`

      ESPnet counts batches in the warm-up and validations after it. Here metrics count from the end
      of the warm-up on.
      """
    ) { p in
      let w = p.number(
        "warmup_steps", "Steps of the warm-up.", .above(0).steps, default: 25000, example: 10)
      return torchPlateau(p) { q in
        let e = q.position
        if e <= 0 { return (q.base, false) }
        return (q.base * swlr_pow(w, -1) * min(e, w), e >= w)
      }
    },
    .alias(
      "espnet.CosineAnnealingWarmupRestarts", of: "katsura.CosineAnnealingWarmupRestarts"),
    ScheduleType(
      "espnet.TristageLR",
      """
      A warm-up, a stable phase, and an exponential decay.

      - Closed: with `n = min(e + 1, max_steps)`, `W = int(max_steps * warmup_ratio)` and `H =
        int(max_steps * hold_ratio)`, `b + ((base - b) / W) * n` with `b = init_lr_scale * base`
        before `W`; `base` before `W + H`; then `base * exp(-(-log(final_lr_scale) / (max_steps - W
        - H)) * (n - W - H))`
      """
    ) { p in
      let given = p.number(
        "max_steps", "Steps in all.", .above(0).steps, default: 25000, example: 100)
      let warmupRatio = p.number(
        "warmup_ratio", "The part of the warm-up.", .from(0, to: 1), default: 0.1)
      let holdRatio = p.number(
        "hold_ratio", "The part of the stable phase.", .from(0, to: 1), default: 0.4)
      let decayRatio = p.number(
        "decay_ratio", "The part of the decay.", .from(0, to: 1), default: 0.5)
      let initLRScale = p.number(
        "init_lr_scale", "The first ratio.", .above(0, to: 1), default: 0.01)
      let finalLRScale = p.number(
        "final_lr_scale", "The last ratio.", .above(0, to: 1), default: 0.01)
      let sum = warmupRatio + holdRatio + decayRatio
      p.require(
        (sum - 1).magnitude <= 1e-9 * max(sum, 1), valueOf: "decay_ratio",
        "does not make 1 with the other two ratios", "what they leave of 1")
      let maxSteps = given.rounded(.towardZero)
      let w = (maxSteps * warmupRatio).rounded(.towardZero)
      let hold = (maxSteps * holdRatio).rounded(.towardZero)
      let decay = maxSteps - w - hold
      let fall = decay == 0 ? 0 : -swlr_log(finalLRScale) / decay
      return Rule { e, q throws(EvaluationError) in
        let n = min(e + 1, maxSteps)
        let first = initLRScale * q.base
        if n < w { return first + (q.base - first) / w * n }
        if n < w + hold { return q.base }
        return q.base * (try exponential(-fall * (n - w - hold)))
      }
    },
    ScheduleType(
      "espnet.ExponentialDecayWarmup",
      """
      A warm-up, then an exponential decay from one value to another.

      - Closed: with `W = warmup_steps`, `max_lr * ((e + 1) / W)` before `W` if `warm_from_zero`,
        else `base`; then `max_lr * exp((log(min_lr / max_lr) * (e - W)) / (total_steps - W))`. The
        first value is 0 if `warm_from_zero`, else `max_lr`
      """
    ) { p in
      let maxLR = p.number("max_lr", "The highest value.", .above(0))
      let minLR = p.number("min_lr", "The value at the end.", .above(0), example: 0.01)
      let totalSteps = p.number("total_steps", "Steps in all.", .above(0).steps)
      let w = p.number("warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, default: 0)
      let isFromZero = p.flag(
        "warm_from_zero", "Whether the warm-up is a line from 0, and not constant.", default: false)
      p.require(
        w < totalSteps, valueOf: "warmup_steps", "is not below `total_steps`", "a number below it")
      let decay = swlr_log(minLR / maxLR)
      return Rule { e, q throws(EvaluationError) in
        if e <= 0 { return isFromZero ? 0 : maxLR }
        if e < w { return isFromZero ? maxLR * ((e + 1) / w) : q.base }
        return maxLR * (try exponential(decay * (e - w) / (totalSteps - w)))
      }
    },
  ])

private func noamCurve(_ n: Double, _ w: Double) throws(EvaluationError) -> Double {
  min(try power(n, -0.5), n * (try power(w, -1.5)))
}
