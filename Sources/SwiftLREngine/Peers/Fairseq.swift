// fairseq: `fairseq.optim.lr_scheduler`. The base value is `lr`, the position `num_updates`.

let fairseq = Peer(
  "fairseq.optim.lr_scheduler, fairseq 3d262bb",
  [
    ScheduleType(
      "fairseq.inverse_sqrt",
      """
      A warm-up in a straight line, then the inverse square root.

      - Closed: `warmup_init_lr + e * ((base - warmup_init_lr) / W)` before `W = warmup_updates`,
        then `(base * W ** 0.5) * e ** -0.5`
      """
    ) { p in
      let warmUp = WarmUp(Ramp(p, .above(0), default: 4000, standIn: "0"), else: 0)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        if let rate = warmUp.value(e, to: q.base) { return rate }
        return q.base * (try power(warmUp.updates, 0.5)) * (try power(e, -0.5))
      }
    },
    ScheduleType(
      "fairseq.polynomial_decay",
      """
      A warm-up in a straight line, then a power of a straight line.

      - Closed: `(e / W) * base` up to `W = warmup_updates`; then `(base - end_learning_rate) * (1 -
        (e - W) / (T - W)) ** power + end_learning_rate` before `T = total_num_update`; from there
        on `end_learning_rate`
      """
    ) { p in
      let w = p.number("warmup_updates", "Steps of the warm-up.", .atLeast(0).steps, default: 0)
      let end = p.number("end_learning_rate", "The value at the end.", default: 0.0)
      let exponent = p.number("power", "The power of the line.", default: 1.0)
      let total = p.number("total_num_update", "Steps in all.", .above(0).steps, default: 1e6)
      return Rule { e, q throws(EvaluationError) in
        if w > 0 && e <= w { return e / w * q.base }
        if e >= total { return end }
        return (q.base - end) * (try power(1 - (e - w) / (total - w), exponent)) + end
      }
    },
    ScheduleType(
      "fairseq.cosine",
      """
      Down along a cosine, in cycles.

      - Closed: `warmup_init_lr + e * ((base - warmup_init_lr) / W)` before `W = warmup_updates`;
        then in cycle `i`, `c` steps after its start, of length `l`, with both bounds times
        `lr_shrink ** i`, `min + (0.5 * (max - min)) * (1 + cos((pi * c) / l))`

      As in fairseq, the cycle is found with a logarithm, as that of `timm.CosineLRScheduler`.
      """
    ) { p in
      let ramp = Ramp(p)
      let minLR = p.number("min_lr", "The lowest value of the first cycle.", default: 0.0)
      let warmUp = WarmUp(ramp, else: minLR)
      let growth = p.number(
        "t_mult", "How many times longer each cycle is.", .above(0), default: 1.0)
      let period = p.optional(
        "lr_period_updates",
        "Steps of the first cycle; if null or not above 0, all of `max_update` after the warm-up.",
        .steps, example: 100)
      let lrShrink = p.number(
        "lr_shrink", "What both bounds are multiplied with each cycle.", default: 0.1)
      let maxUpdate = p.optional(
        "max_update", "Steps in all, where `lr_period_updates` does not say it.", .above(0).steps)
      let given = max(0, period ?? 0)
      p.require(
        given > 0 || maxUpdate != nil, "lr_period_updates", "missing, and so is `max_update`",
        "one of the two")
      let first = given > 0 ? given : (maxUpdate ?? 1) - warmUp.updates
      p.require(
        first > 0, valueOf: "max_update", "is not above `warmup_updates`", "a number above it")
      return Rule { e, q throws(EvaluationError) in
        if let rate = warmUp.value(e, to: q.base) { return rate }
        let t = e - warmUp.updates
        var (cycle, length, position) = ((t / first).rounded(.down), first, 0.0)
        if growth == 1 {
          position = t - first * cycle
        } else {
          cycle =
            (try logarithm(1 - t / first * (1 - growth)) / (try logarithm(growth))).rounded(.down)
          let scale = try power(growth, cycle)
          length = scale * first
          position = t - (1 - scale) / (1 - growth) * first
        }
        let shrink = try power(lrShrink, cycle)
        let low = minLR * shrink
        return low + 0.5 * (q.base * shrink - low) * (1 + (try cosine(.pi * position / length)))
      }
    },
    ScheduleType(
      "fairseq.tri_stage",
      """
      A warm-up, a stable phase, and an exponential decay.

      - Closed: `b + ((base - b) / W) * e` with `b = init_lr_scale * base` before `W =
        warmup_steps`; `base` for `hold_steps`; then, `d` steps after that and up to `decay_steps`,
        `base * exp(-(-log(final_lr_scale) / decay_steps) * d)`; then `final_lr_scale * base`
      """
    ) { p in
      let warmupSteps = p.number(
        "warmup_steps", "Steps of the ramp.", .atLeast(0).steps, default: 4000)
      let holdSteps = p.number(
        "hold_steps", "Steps at the base value.", .atLeast(0).steps, default: 20000)
      let decaySteps = p.number(
        "decay_steps", "Steps of the fall.", .above(0).steps, default: 60000)
      let initLRScale = p.number("init_lr_scale", "The first ratio.", default: 0.01)
      let finalLRScale = p.number("final_lr_scale", "The last ratio.", .above(0), default: 0.01)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        let first = initLRScale * q.base
        if e < warmupSteps { return first + (q.base - first) / warmupSteps * e }
        if e < warmupSteps + holdSteps { return q.base }
        let d = e - warmupSteps - holdSteps
        if d > decaySteps { return finalLRScale * q.base }
        return q.base * (try exponential(-(-(try logarithm(finalLRScale)) / decaySteps) * d))
      }
    },
    ScheduleType(
      "fairseq.triangular",
      """
      Up and down in straight lines, over and over, with lower and lower peaks.

      - Closed: with `s = lr_period_updates // 2` and the cycle `i = floor(e / (2 * s))`, `low +
        (max_lr * lr_shrink ** i - low) * max(0, 1 - abs(e / s - 2 * (i + 1) + 1))`
      """
    ) { p in
      let maxLR = p.number("max_lr", "The highest value of the first cycle.")
      let lrPeriodUpdates = p.number(
        "lr_period_updates", "Steps of a cycle.", .above(0).steps, default: 5000)
      let lrShrink = p.number(
        "lr_shrink", "What the height is multiplied with each cycle.", default: 0.1)
      let shrinkMin = p.flag(
        "shrink_min", "Whether the lowest value shrinks as well.", default: false)
      return Rule { e, q throws(EvaluationError) in
        let half = (lrPeriodUpdates / 2).rounded(.down)
        let cycle = (try quotient(e, 2 * half)).rounded(.down)
        let shrink = try power(lrShrink, cycle)
        let low = shrinkMin ? q.base * shrink : q.base
        let x = (e / half - 2 * (cycle + 1) + 1).magnitude
        return low + (maxLR * shrink - low) * max(0, 1 - x)
      }
    },
    ScheduleType(
      "fairseq.step",
      """
      A warm-up, then a decay once every `lr_decay_period` updates, down to `min_lr`.

      - Closed: `warmup_init_lr + e * ((base - warmup_init_lr) / W)` before `W = warmup_updates`,
        then `max(base * lr_decay ** ((e - W) // lr_decay_period), min_lr)`
      """
    ) { p in
      let ramp = Ramp(p)
      let minLR = p.number("min_lr", "The lowest value.", default: 0.0)
      let warmUp = WarmUp(ramp, else: minLR)
      let lrDecayPeriod = p.number(
        "lr_decay_period", "Steps from one decay to the next.", .above(0).steps, default: 25000)
      let lrDecay = p.number("lr_decay", "The factor of a decay.", default: 0.5)
      return Rule { e, q throws(EvaluationError) in
        if let rate = warmUp.value(e, to: q.base) { return rate }
        let count = try floorQuotient(e - warmUp.updates, lrDecayPeriod)
        return max(q.base * (try power(lrDecay, count)), minLR)
      }
    },
    ScheduleType(
      "fairseq.manual",
      """
      Given rates from given positions on.

      - Closed: the value of the last position that is at most `e`; `base` before the first

      As in fairseq, a range such as `1-5` counts by its first number alone. The positions of
      `epoch2lr` are epochs, counted from 1.
      """
    ) { p in
      let (positions, values) = p.pairs(
        "update2lr", "Pairs of a position, in rising order, and the value from there on.", .steps)
      p.requireRising("update2lr")
      return Rule(isTotal: true) { e, q in
        let i = bisectRight(positions, e)
        return i == 0 ? q.base : values[i - 1]
      }
    },
    ScheduleType(
      "fairseq.fixed",
      """
      A given rate for each epoch, then a shrinking one.

      - Closed: `lr[e]`, or from `force_anneal` on the last value times `lr_shrink ** (e + 1 -
        force_anneal)`; before `warmup_updates` all of that times `(e + 1) / warmup_updates`
      """
    ) { p in
      let lr = p.numbers("lr", "A value for each step, the last one for the rest.")
      let lrShrink = p.number(
        "lr_shrink", "The factor of a step after `force_anneal`.", default: 0.1)
      let forceAnneal = p.optional(
        "force_anneal", "Where the shrinking starts.", .atLeast(0).steps)
      let warmupUpdates = p.number(
        "warmup_updates", "Steps of the warm-up.", .atLeast(0).steps, default: 0)
      p.requireNotEmpty("lr", lr, "at least one value")
      return Rule { e, _ throws(EvaluationError) in
        let last = lr.count - 1
        var value = lr[e > 0 ? Int(min(e, Double(last))) : 0]
        if let forceAnneal, e >= forceAnneal {
          value = lr[last] * (try power(lrShrink, e + 1 - forceAnneal))
        }
        return e < warmupUpdates ? (e + 1) / warmupUpdates * value : value
      }
    },
  ])

/// The parameters of a warm-up in a straight line.
private struct Ramp {
  let updates, initLR: Double

  /// - Parameters:
  ///   - limit: that of the length.
  ///   - standIn: what a first value below 0 stands for.
  init(
    _ p: Parameters, _ limit: Limit = .atLeast(0), default standard: Number = 0,
    standIn: String = "`min_lr`"
  ) {
    updates = p.number("warmup_updates", "Steps of the warm-up.", limit.steps, default: standard)
    initLR = p.number(
      "warmup_init_lr", "The first value; below 0 it stands for " + standIn + ".", default: -1.0)
  }
}

/// A warm-up in a straight line whose slope is computed first.
private struct WarmUp {
  let updates: Double
  private let initLR: Double

  /// - Parameter least: the first value where the parameter is below 0.
  init(_ ramp: Ramp, else least: Double) {
    updates = ramp.updates
    initLR = ramp.initLR < 0 ? least : ramp.initLR
  }

  /// Nil after the warm-up.
  @inline(__always)
  func value(_ e: Double, to target: Double) -> Double? {
    e < updates ? initLR + e * ((target - initLR) / updates) : nil
  }
}
