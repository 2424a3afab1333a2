import CSupport

// DeepSpeed: the classes of `deepspeed.runtime.lr_schedules`. The index of those with a warm-up starts at -1 before the
// first step, so that it is always one below the position. `OneCycle` moves the rate one way and the momentum the
// other.

let deepspeed = Peer(
  "deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8",
  [
    ScheduleType(
      "deepspeed.WarmupLR",
      """
      A warm-up along a logarithm or a straight line, then a fixed rate.

      - Closed: with `i = e - 1`, `warmup_min_lr + (warmup_max_lr - warmup_min_lr) * g`, where `g`
        is `(1 / log(W)) * log(i + 1)` or `i / W` before `W = warmup_num_steps`, then 1

      As in DeepSpeed, the first two values are the lowest, and with `log` the last one of the
      warm-up can miss the highest by an ulp.
      """
    ) { p in
      let warmupMinLR = p.perGroup("warmup_min_lr", "The first value.", default: 0.0)
      let warmupMaxLR = p.optionalPerGroup(
        "warmup_max_lr", "The last value; the base value if null.")
      let warmUp = WarmUp(steps: warmupNumSteps(p), type: warmupType(p))
      return Rule(isTotal: true) { e, q in
        let (low, high) = (warmupMinLR[q.group], warmupMaxLR?[q.group] ?? q.base)
        return e < 1 ? low : low + (high - low) * (warmUp.part(e - 1) ?? 1)
      }
    },
    ScheduleType(
      "deepspeed.WarmupDecayLR",
      """
      A warm-up along a logarithm or a straight line, then a straight line to 0.

      - Closed: that of `deepspeed.WarmupLR`, and with `i = e - 1` from `W = warmup_num_steps` on
        `g` is `max(0, (T - i) / max(1, T - W))` with `T = total_num_steps`
      """
    ) { p in
      let totalNumSteps = p.number("total_num_steps", "Steps in all.", .atLeast(0).steps)
      let warmupMinLR = p.perGroup("warmup_min_lr", "The lowest value.", default: 0.0)
      let warmupMaxLR = p.perGroup("warmup_max_lr", "The highest value.", default: 0.001)
      let warmUp = WarmUp(steps: warmupNumSteps(p), type: warmupType(p))
      return Rule(isTotal: true) { e, q in
        let low = warmupMinLR[q.group]
        if e < 1 { return low }
        let part =
          warmUp.part(e - 1)
          ?? max(0, (totalNumSteps - (e - 1)) / max(1, totalNumSteps - warmUp.w))
        return low + (warmupMaxLR[q.group] - low) * part
      }
    },
    ScheduleType(
      "deepspeed.WarmupCosineLR",
      """
      A warm-up along a logarithm or a straight line, then half a cosine wave.

      - Closed: with `i = e - 1`, `base * (r + g * (1 - r))` with `r = warmup_min_ratio` and the
        `g` of `deepspeed.WarmupLR`; from `W = warmup_num_steps` on, with
        `x = min(1, (i - W + 1) / max(1, total_num_steps - W))` and `c = cos_min_ratio`,
        `base * max(0, c + (1 - c) * ((1 + cos(pi * x)) / 2))`

      As in DeepSpeed, the first value is 0, whatever the ratios are.
      """
    ) { p in
      let totalNumSteps = p.number("total_num_steps", "Steps in all.", .atLeast(0).steps)
      let warmupMinRatio = p.number("warmup_min_ratio", "The first ratio.", default: 0.0)
      let numSteps = warmupNumSteps(p)
      let cosMinRatio = p.number("cos_min_ratio", "The last ratio.", default: 0.0001)
      let warmUp = WarmUp(steps: numSteps, type: warmupType(p))
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        if e < 1 { return 0 }
        if let part = warmUp.part(e - 1) {
          return q.base * (warmupMinRatio + part * (1 - warmupMinRatio))
        }
        let x = min(1, (e - warmUp.w) / max(1, totalNumSteps - warmUp.w))
        return q.base * max(0, cosMinRatio + (1 - cosMinRatio) * ((1 + (try cosine(.pi * x))) / 2))
      }
    },
    ScheduleType(
      "deepspeed.LRRangeTest",
      """
      A rate that rises all the time, to find one that is too high.

      - Closed: with `x = e / lr_range_test_step_size`, or `floor(x)` in stairs,
        `lr_range_test_min_lr * (1 + lr_range_test_step_rate * x)`
      """
    ) { p in
      let minLR = p.perGroup("lr_range_test_min_lr", "The first value.", default: 1e-3)
      let stepSize = p.number(
        "lr_range_test_step_size", "Steps of one unit.", .above(0).steps, default: 2000)
      let stepRate = p.number(
        "lr_range_test_step_rate", "What a unit adds to the factor.", default: 1.0)
      let staircase = p.flag(
        "lr_range_test_staircase", "Whether the value rises at whole units only.", default: false)
      return Rule(isTotal: true) { e, q in
        let x = e / stepSize
        return minLR[q.group] * (1 + stepRate * (staircase ? x.rounded(.down) : x))
      }
    },
    ScheduleType(
      "deepspeed.OneCycle",
      """
      From `cycle_min_lr` to `cycle_max_lr` and back in straight lines or stairs, then slowly down.

      - Closed: in the cycle of `S` steps `cycle_min_lr + (cycle_max_lr - cycle_min_lr) * s`: with
        `x = 1 + e / S - floor(1 + e / S)` and `r` the part of the first half, `s` is `x / r` up
        to `r`, then `(x - 1) / (r - 1)`; after it
        `cycle_min_lr / (1 + decay_lr_rate * ((e - S) / decay_step_size))`
      """
    ) { p in
      let cycle = OneCycle(p)
      let cycleMinLR = p.perGroup("cycle_min_lr", "The lowest value of the cycle.")
      let cycleMaxLR = p.perGroup("cycle_max_lr", "The highest value.")
      let decayLRRate = p.number(
        "decay_lr_rate", "How fast the value falls after the cycle.", default: 0.0)
      return Rule { e, q throws(EvaluationError) in
        let low = cycleMinLR[q.group]
        if let height = try cycle.height(e) { return low + (cycleMaxLR[q.group] - low) * height }
        return try quotient(low, cycle.decay(decayLRRate, e))
      }
    },
    ScheduleType(
      "deepspeed.OneCycle.momentum",
      """
      The first beta that goes with `deepspeed.OneCycle`: down as the rate goes up.

      - Closed: `cycle_max_mom - (cycle_max_mom - cycle_min_mom) * s` in the cycle, then
        `cycle_max_mom * (1 + decay_mom_rate * ((e - S) / decay_step_size))`

      As in DeepSpeed, the first value, which it gives to the optimizer before the first step, is the
      lowest, and the value grows beyond 1 after the cycle. In DeepSpeed the second beta becomes 0.99 as well.
      """
    ) { p in
      let cycle = OneCycle(p)
      let cycleMinMom = p.perGroup("cycle_min_mom", "The lowest value of the cycle.", default: 0.8)
      let cycleMaxMom = p.perGroup("cycle_max_mom", "The highest value.", default: 0.9)
      let decayMomRate = p.number(
        "decay_mom_rate", "How fast the value grows after the cycle.", default: 0.0)
      return Rule { e, q throws(EvaluationError) in
        let (low, high) = (cycleMinMom[q.group], cycleMaxMom[q.group])
        if e == 0 { return low }
        if let height = try cycle.height(e) { return high - (high - low) * height }
        return high * cycle.decay(decayMomRate, e)
      }
    },
  ])

private enum WarmUpShape: String, Choice { case log, linear }

private func warmupNumSteps(_ p: Parameters) -> Double {
  p.number(
    "warmup_num_steps", "Steps of the warm-up; fewer than 2 count as 2.", .wholeFrom(0).steps,
    default: 1000)
}

private func warmupType(_ p: Parameters) -> WarmUpShape {
  p.choice("warmup_type", "The shape of the warm-up.", default: WarmUpShape.log)
}

private struct WarmUp {
  /// Its steps.
  let w: Double
  private let type: WarmUpShape

  init(steps: Double, type: WarmUpShape) {
    w = max(2, steps)
    self.type = type
  }

  /// How much of the way up is done at an index, 0 to 1; nil after the warm-up.
  @inline(__always)
  func part(_ i: Double) -> Double? {
    if i >= w { return nil }
    switch type {
    case .log: return (1 / swlr_log(w)) * swlr_log(i + 1)
    case .linear: return i / w
    }
  }
}

/// The parameters of the cycle of `OneCycle`, the same for the rate and the momentum.
private struct OneCycle {
  private let up, down, decayStepSize, firstStairs, secondStairs: Double

  init(_ p: Parameters) {
    up = p.number(
      "cycle_first_step_size", "Steps of the first half.", .above(0).steps, default: 2000)
    down =
      p.optional(
        "cycle_second_step_size", "Steps of the second half; as many as of the first if null.",
        .atLeast(0).steps) ?? up
    firstStairs = p.number(
      "cycle_first_stair_count", "Stairs of the first half.", .wholeFrom(0), default: 0)
    secondStairs =
      p.optional(
        "cycle_second_stair_count", "Stairs of the second half; as many as of the first if null.",
        .wholeFrom(0)) ?? firstStairs
    decayStepSize = p.number(
      "decay_step_size", "Steps of one unit of the decay.", .atLeast(0).steps, default: 0)
  }

  private var total: Double { up + down }

  /// How high the rate is in the cycle, 0 to 1; nil after the cycle.
  func height(_ e: Double) throws(EvaluationError) -> Double? {
    if e - 1 >= total { return nil }
    let ratio = up / total
    let x = 1 + e / total - (1 + e / total).rounded(.down)
    let stairs = x <= ratio ? firstStairs : secondStairs
    if stairs > 0 {
      let i = try modulo(e, total)
      let stair = i <= up ? i * stairs / up : (total - i) * stairs / down
      return stair.rounded(.down) / stairs
    }
    return x <= ratio ? x / ratio : (x - 1) / (ratio - 1)
  }

  /// The factor after the cycle, or its inverse.
  func decay(_ rate: Double, _ e: Double) -> Double {
    decayStepSize == 0 || rate == 0 ? 1 : 1 + rate * ((e - total) / decayStepSize)
  }
}
