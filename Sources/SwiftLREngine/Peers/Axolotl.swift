// axolotl: its cosine with a flat tail.

let axolotl = Peer(
  "axolotl-ai-cloud/axolotl utils/schedulers.py",
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
    }
  ])
