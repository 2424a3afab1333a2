// pytorch_optimizer, by kozistr: the schedulers of `pytorch_optimizer.lr_scheduler`. Most of them give values of their
// own and not factors of the base value.

let kozistr = Peer(
  "pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1",
  [
    ScheduleType(
      "kozistr.CosineAnnealingWarmupRestarts",
      """
      From `min_lr` up in a straight line and back along a cosine, in cycles.

      - Closed: that of `katsura.CosineAnnealingWarmupRestarts`
      """
    ) { p in
      warmupRestarts(p, maxLR: 1e-4, minLR: 1e-6, gamma: 0.9, shortest: 1)
    },
    ScheduleType(
      "kozistr.LinearScheduler",
      """
      A warm-up in a straight line, then a straight line down.

      - Closed: `init_lr + ((max_lr - init_lr) * e) / W` before `W = warmup_steps`, `max_lr` at
        `W`, then `max_lr + ((min_lr - max_lr) * (e - W)) / (t_max - W)`
      """
    ) { p in
      let run = WarmedUpRun(p)
      return Rule { e, _ throws(EvaluationError) in
        if let rate = run.warmUp(e) { return rate }
        return run.maxLR
          + (try quotient((run.minLR - run.maxLR) * (e - run.w), run.tMax - run.w))
      }
    },
    ScheduleType(
      "kozistr.CosineScheduler",
      """
      A warm-up in a straight line, then half a cosine wave.

      - Closed: `init_lr + ((max_lr - init_lr) * e) / W` before `W = warmup_steps`, `max_lr` at
        `W`, then `min_lr + ((max_lr - min_lr) * (cos(((e - W) / (t_max - W)) * pi) + 1)) / 2`
      """
    ) { p in
      let run = WarmedUpRun(p)
      return Rule { e, _ throws(EvaluationError) in
        if let rate = run.warmUp(e) { return rate }
        let angle = (try quotient(e - run.w, run.tMax - run.w)) * .pi
        return run.minLR + (run.maxLR - run.minLR) * (try cosine(angle) + 1) / 2
      }
    },
    ScheduleType(
      "kozistr.PolyScheduler",
      """
      A warm-up in a straight line, then a power of the steps since then.

      - Closed: `init_lr + ((max_lr - init_lr) * e) / W` before `W = warmup_steps`, `max_lr` at
        `W`, then `min_lr + (max_lr - min_lr) * (e - W) ** poly_order`

      As in pytorch_optimizer, the value grows without end.
      """
    ) { p in
      let run = WarmedUpRun(p)
      let polyOrder = p.number("poly_order", "The power.", .above(0), default: 0.5)
      return Rule { e, _ throws(EvaluationError) in
        if let rate = run.warmUp(e) { return rate }
        return run.minLR + (run.maxLR - run.minLR) * (try power(e - run.w, polyOrder))
      }
    },
    ScheduleType(
      "kozistr.REXScheduler",
      """
      A fall that is slow at first and steep at the end.

      - Closed: `min_lr + (max_lr - min_lr) * ((1 - x) / (1 - x / 2))` with `x = e / total_steps`,
        then `min_lr`

      As in pytorch_optimizer, the first explicit step gives the value of position 1.
      """,
      source: "pytorch_optimizer.REXScheduler; arXiv:2107.04197"
    ) { p in
      let totalSteps = p.number("total_steps", "Steps in all.", .above(0).steps)
      let maxLR = p.number("max_lr", "The value at the start.", default: 1.0)
      let minLR = p.number("min_lr", "The value at the end.", default: 0.0)
      return Rule(isTotal: true) { e, _ in
        if e >= totalSteps { return minLR }
        let x = e / totalSteps
        return minLR + (maxLR - minLR) * ((1 - x) / (1 - x / 2))
      }
    },
    ScheduleType(
      "kozistr.get_wsd_schedule",
      """
      A warm-up, a stable phase, and a decay in one of several shapes.

      - Closed: `base * (e / max(1, num_warmup_steps))`, then `base`, then with the part `x` of
        the decay that is done the base value times
        `(1 - m) * max(0, 0.5 * (1 + cos(((pi * num_cycles) * 2) * x))) + m`, `1 - sqrt(x)`,
        `1 - x` or `1 - x ** 2`; then `base * m` with `m = min_lr_ratio`

      As in pytorch_optimizer, only the cosine ends at `base * m`; the others fall to 0 and jump.
      """
    ) { p in
      let w = p.number("num_warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let numStableSteps = p.number(
        "num_stable_steps", "Steps at the base value.", .atLeast(0).steps, example: 50)
      let numDecaySteps = p.number(
        "num_decay_steps", "Steps of the decay.", .atLeast(0).steps, example: 50)
      let minLRRatio = p.number("min_lr_ratio", "The last ratio.", default: 0.0)
      let numCycles = p.number(
        "num_cycles", "Waves of a cosine; half of one ends at the last ratio.", default: 0.5)
      let cooldownType = p.choice(
        "cooldown_type", "The shape of the decay.", default: CooldownShape.oneMinusSqrt)
      return Rule { e, q throws(EvaluationError) in
        if e < w { return q.base * (e / max(1, w)) }
        if e < w + numStableSteps { return q.base }
        if e >= w + numStableSteps + numDecaySteps { return q.base * minLRRatio }
        let x = (e - w - numStableSteps) / numDecaySteps
        switch cooldownType {
        case .cosine:
          let wave = max(0, 0.5 * (1 + (try cosine(.pi * numCycles * 2 * x))))
          return q.base * ((1 - minLRRatio) * wave + minLRRatio)
        case .oneMinusSqrt: return q.base * (1 - (try squareRoot(x)))
        case .linear: return q.base * (1 - x)
        case .oneMinusSquare: return q.base * (1 - (try power(x, 2)))
        }
      }
    },
    ScheduleType(
      "kozistr.get_chebyshev_schedule",
      """
      The base value times the inverse of a Chebyshev node, in an order that keeps gradient descent
      stable.

      - Closed: with `P` the power of 2 from `num_epochs` on and `k` the place of `max(0, e - 2)`
        in the fractal order, `base * (1 / (0.525 - 0.475 * cos(((k + 0.5) * pi) / P)))`

      As in pytorch_optimizer, the first three values are equal, and some values are 20 times the
      base value.
      """,
      source: "pytorch_optimizer.get_chebyshev_schedule; arXiv:2103.01338"
    ) { p in
      let numEpochs = p.number(
        "num_epochs", "The number of steps.", .wholeFrom(1).steps, example: 100)
      let isWarmup = p.flag(
        "is_warmup", "Whether the value is the base value at every step.", default: false)
      let nodes = powerOf2(from: numEpochs)
      let count = powerOf2(from: nodes - 2)
      return Rule { e, q throws(EvaluationError) in
        if isWarmup { return q.base }
        let place = fractalPlace(min(max(e.rounded(.down) - 2, 0), count - 1), count)
        return q.base * (1 / (0.525 - 0.475 * (try cosine((place + 0.5) * .pi / nodes))))
      }
    },
    ScheduleType(
      "kozistr.ProportionScheduler",
      """
      Another value in proportion to a rate.

      - Closed: `min_value + ((max_value - min_value) * (lr - min_lr)) / (max_lr - min_lr)`;
        `max_value` where `max_lr` is not above `min_lr`
      """
    ) { p in
      let lrScheduler = p.part("lr_scheduler", "The schedule of the rate.", start: .together)
      let maxLR = p.number("max_lr", "The highest rate.")
      let minLR = p.number("min_lr", "The lowest rate.", default: 0.0)
      let maxValue = p.number("max_value", "The value at the highest rate.", default: 2.0)
      let minValue = p.number("min_value", "The value at the lowest rate.", default: 2.0)
      return Rule { _, q throws(EvaluationError) in
        if maxLR <= minLR { return maxValue }
        return minValue
          + (maxValue - minValue) * ((try lrScheduler.value(q)) - minLR) / (maxLR - minLR)
      }
    },
  ])

private enum CooldownShape: String, Choice {
  case cosine
  case oneMinusSqrt = "1-sqrt"
  case linear
  case oneMinusSquare = "1-square"
}

/// The parameters of a run with a warm-up in a straight line.
private struct WarmedUpRun {
  let tMax, maxLR, minLR: Double
  /// The steps of the warm-up.
  let w: Double
  private let initLR: Double

  init(_ p: Parameters) {
    tMax = p.number("t_max", "Steps in all.", .above(0).steps)
    maxLR = p.number("max_lr", "The highest value.")
    minLR = p.number("min_lr", "The lowest value.", default: 0.0)
    initLR = p.number("init_lr", "The first value.", default: 0.0)
    w = p.number("warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, default: 0)
  }

  /// Nil after the warm-up and the position that it ends at.
  @inline(__always)
  func warmUp(_ e: Double) -> Double? {
    if e < w { return initLR + (maxLR - initLR) * e / w }
    return e == w ? maxLR : nil
  }
}

/// The first power of 2 that is at least a number, and at least 1.
private func powerOf2(from least: Double) -> Double {
  var power = 1.0
  while power < least { power *= 2 }
  return power
}

/// What stands at a place of the order that starts with 0 and doubles: each entry is followed by its mirror in the
/// doubled length.
private func fractalPlace(_ i: Double, _ count: Double) -> Double {
  if count <= 1 { return 0 }
  let entry = fractalPlace((i / 2).rounded(.down), count / 2)
  return (i / 2).rounded(.down) * 2 == i ? entry : count - 1 - entry
}
