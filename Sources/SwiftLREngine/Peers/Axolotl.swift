import CSupport

// axolotl: its cosines, and what its trainer has besides those of transformers.

let axolotl = Peer(
  "axolotl.utils.schedulers, axolotl 0.19.0",
  [
    ScheduleType(
      "axolotl.cosine_constant",
      """
      A warm-up, a cosine that ends early, and a constant tail.

      - Closed: `base * (e / max(1, W))`, then with `x` the part done of the steps from `W =
        num_warmup_steps` to `int(num_training_steps * constant_lr_ratio)` and `m = min_lr_ratio`
        `base * (max(0, ((1 - m) * 0.5) * (1 + cos(((pi * num_cycles) * 2) * x))) + m)`
      """
    ) { p in
      let w = p.number("num_warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let numTrainingSteps = p.number("num_training_steps", "Steps in all.", .atLeast(0).steps)
      let constantLRRatio = p.number(
        "constant_lr_ratio", "The part of the steps before the flat tail.", .from(0, to: 1),
        example: 0.8)
      let m = p.number("min_lr_ratio", "The ratio of the tail.", default: 0.0)
      let numCycles = p.number(
        "num_cycles", "The number of waves; half a wave ends at the lowest value.", default: 0.5)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        if e < w { return q.base * (e / max(1, w)) }
        let end = (numTrainingSteps * constantLRRatio).rounded(.towardZero)
        let x = (min(e, end) - w) / max(1, end - w)
        return q.base * (max(0, (1 - m) * 0.5 * (1 + (try cosine(.pi * numCycles * 2 * x)))) + m)
      }
    },
    ScheduleType(
      "axolotl.get_cosine_schedule_with_quadratic_warmup",
      """
      A warm-up along a square, then half a cosine wave.

      - Closed: `base * (e / max(1, W)) ** 2` before `W = num_warmup_steps`, then `base * max(0, 0.5
        * (1 + cos(((pi * num_cycles) * 2) * ((e - W) / max(1, num_training_steps - W)))))`
      """
    ) { p in
      let w = p.number("num_warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let total = p.number("num_training_steps", "Steps in all.", .atLeast(0).steps)
      let numCycles = p.number(
        "num_cycles", "The number of waves; half a wave ends at 0.", default: 0.5)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        if e < w { return q.base * (try power(e / max(1, w), 2)) }
        let x = (e - w) / max(1, total - w)
        return q.base * max(0, 0.5 * (1 + (try cosine(.pi * numCycles * 2 * x))))
      }
    },
    ScheduleType(
      "axolotl.get_cosine_schedule_with_min_lr",
      """
      A warm-up in a straight line, then half a cosine wave down to a ratio.

      - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then `base * ((1 - m) * (0.5
        * (1 + cos(pi * ((e - W) / max(1, num_training_steps - W))))) + m)` with `m = min_lr_ratio`

      As in axolotl, the wave goes up again after `num_training_steps`.
      """
    ) { p in
      let w = p.number("num_warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let total = p.number("num_training_steps", "Steps in all.", .atLeast(0).steps)
      let m = p.number("min_lr_ratio", "The last ratio.", default: 0.0)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        if e < w { return q.base * (e / max(1, w)) }
        let x = (e - w) / max(1, total - w)
        return q.base * ((1 - m) * (0.5 * (1 + (try cosine(.pi * x)))) + m)
      }
    },
    ScheduleType(
      "axolotl.RexLR",
      """
      A warm-up in a straight line, then reflected exponential decay down to a ratio.

      - Closed: with `s = e + 1` and `W = num_warmup_steps`, `(base * s) / W` up to `W`; then with
        `r = min_lr / max_lr` and the part `z` of the other steps that is left, `base * (r + (1 - r)
        * (z / (0.1 + 0.9 * z)))`; `min_lr` from `total_steps` on

      As in axolotl, the first value is that of step 1.
      """
    ) { p in
      let maxLR = p.number("max_lr", "What the ratio of `min_lr` is of.", .above(0))
      let minLR = p.number("min_lr", "The value at the end.")
      let total = p.number(
        "total_steps", "Steps in all.", .atLeast(0).steps, default: 0, example: 100)
      let w = p.number("num_warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, default: 0)
      p.require(minLR <= maxLR, valueOf: "min_lr", "is above `max_lr`", "at most `max_lr`")
      p.require(
        w <= total, valueOf: "num_warmup_steps", "is above `total_steps`", "at most `total_steps`")
      let (remaining, low) = (total - w, minLR / maxLR)
      return Rule(isTotal: true) { e, q in
        let step = e + 1
        if step >= 1 && step <= w { return q.base * step / w }
        if step - w >= remaining { return minLR }
        let z = (remaining - (step - w)) / remaining
        return q.base * (low + (1 - low) * (z / (0.1 + 0.9 * z)))
      }
    },
    ScheduleType(
      "axolotl.InterpolatingLogScheduler",
      """
      From one value to another by a factor at every step.

      - Closed: `min_lr * q ** (e - 1)` with `q = (max_lr / min_lr) ** (1 / (num_steps - 1))`;
        `min_lr` at 0, and `max_lr` from `num_steps` on
      """
    ) { p in
      let numSteps = p.number("num_steps", "Steps from one to the other.", .wholeFrom(2).steps)
      let minLR = p.number("min_lr", "The value at the start.", .above(0), example: 0.001)
      let maxLR = p.number("max_lr", "The value at the end.", .above(0), example: 1.0)
      let factor = swlr_pow(maxLR / minLR, 1 / (numSteps - 1))
      return Rule { e, _ throws(EvaluationError) in
        if e <= 0 { return minLR }
        return e < numSteps ? minLR * (try power(factor, e - 1)) : maxLR
      }
    },
    ScheduleType(
      "axolotl.JaggedLRRestartScheduler",
      """
      A schedule with a gap at each restart of its optimizer: down in a straight line, and up again.

      - Closed: with `s = e + 1`, the value of the part at `s` times 1 before the first gap, then
        times `c * (1 - m) + m` with `m = min_lr_scale` and, for `t = s % jagged_restart_steps`, `c
        = t / W` before `W = jagged_restart_warmup_steps`, `c = (jagged_restart_steps - t) / A` in
        the last `A = jagged_restart_anneal_steps`, and 1 between them

      As in axolotl, the first value is that of step 1.
      """
    ) { p in
      let inner = p.part("inner_schedule", "The schedule that gets the gaps.")
      let restartSteps = p.number(
        "jagged_restart_steps", "Steps from one restart to the next.", .above(0).steps, example: 25)
      let warmupSteps = p.number(
        "jagged_restart_warmup_steps", "Steps of the way up.", .atLeast(0).steps, example: 5)
      let annealSteps = p.number(
        "jagged_restart_anneal_steps", "Steps of the way down.", .atLeast(0).steps, default: 1)
      let minLRScale = p.number("min_lr_scale", "The lowest ratio.", default: 0.001)
      return Rule { e, q throws(EvaluationError) in
        let step = e + 1
        let value = try inner.value(at: step, q)
        if step < restartSteps - annealSteps { return value }
        let t = try modulo(step, restartSteps)
        var part = 1.0
        if t < warmupSteps {
          part = min(1, t / warmupSteps)
        } else if t > restartSteps - annealSteps {
          part = min(1, (restartSteps - t) / annealSteps)
        }
        return value * (part * (1 - minLRScale) + minLRScale)
      }
    },
  ])
