// NVIDIA NeMo: `nemo.core.optim.lr_scheduler`. Where it takes the base value of the first group for all groups, each
// group has its own here.

let nemo = Peer(
  "nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0",
  [
    ScheduleType(
      "nemo.WarmupPolicy",
      """
      A warm-up in a straight line, then the base value.

      - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `base`, and `min_lr`
        after `max_steps`
      """
    ) { p in
      let warmUp = WarmUp(p)
      let maxSteps = p.optional("max_steps", "Steps in all.", .above(0).steps)
      let minLR = p.number("min_lr", "The value after them.", default: 0.0)
      let w = warmUp.steps(p, of: maxSteps)
      return Rule(isTotal: true) { e, q in
        if let rate = ramp(e, w, q.base) { return rate }
        return e > maxSteps ?? .infinity ? minLR : q.base
      }
    },
    ScheduleType(
      "nemo.WarmupHoldPolicy",
      """
      A warm-up in a straight line, then the base value.

      - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `base`, and `min_lr`
        after both `max_steps` and the `hold_steps` that follow the warm-up
      """
    ) { p in
      let policy = HoldPolicy(p)
      return Rule(isTotal: true) { e, q in policy.flank(e, q.base) ?? q.base }
    },
    ScheduleType(
      "nemo.SquareRootConstantPolicy",
      """
      A constant, then the base value.

      - Closed: `1 / constant_steps ** 0.5` up to `constant_steps`, then `base`, and `min_lr` after
        `max_steps`

      NeMo refuses a `constant_ratio` in its place with a `TypeError`.
      """
    ) { p in
      let policy = ConstantPolicy(p)
      return Rule { e, q throws(EvaluationError) in try policy.flank(e) ?? q.base }
    },
    ScheduleType(
      "nemo.WarmupAnnealHoldPolicy",
      """
      A warm-up in a straight line, the base value, and a constant end.

      - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `base`, and `min_lr` for
        the last `constant_steps` of `max_steps` and after them
      """
    ) { p in
      let policy = AnnealHoldPolicy(p)
      return Rule(isTotal: true) { e, q in
        if let rate = ramp(e, policy.w, q.base) { return rate }
        return policy.isConstant(e) ? policy.minLR : q.base
      }
    },
    ScheduleType(
      "nemo.SquareAnnealing",
      """
      A warm-up in a straight line, then the square of a straight line.

      - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `max(base * ((M - (e -
        W)) / M) ** 2, min_lr)` with `M = max_steps - W`, and `min_lr` after `max_steps`
      """
    ) { p in
      let policy = Policy(p, minLR: 1e-5)
      return Rule { e, q throws(EvaluationError) in
        if let rate = policy.flank(e, q.base) { return rate }
        let all = policy.maxSteps - policy.w
        let left = try power(try quotient(all - (e - policy.w), all), 2)
        return largest(q.base * left, policy.minLR)
      }
    },
    ScheduleType(
      "nemo.SquareRootAnnealing",
      """
      A warm-up in a straight line, then the square root of a straight line.

      - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `max(base * ((max_steps
        - e) / max_steps) ** 0.5, min_lr)`, and `min_lr` after `max_steps`

      As in NeMo, the line starts at 0 and not at the end of the warm-up.
      """
    ) { p in
      let policy = Policy(p, minLR: 0)
      return Rule { e, q throws(EvaluationError) in
        if let rate = policy.flank(e, q.base) { return rate }
        let left = try power((policy.maxSteps - e) / policy.maxSteps, 0.5)
        return largest(q.base * left, policy.minLR)
      }
    },
    ScheduleType(
      "nemo.CosineAnnealing",
      """
      A warm-up in a straight line, half a cosine wave, and a constant end.

      - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `(base - min_lr) * (0.5
        * (1 + cos((pi * (e - W)) / (max_steps - W)))) + min_lr`, and `min_lr` after `max_steps`.
        With `constant_steps` `base * (e / W)` and `min_lr + (0.5 * (cos(pi * ((e - W) / D)) + 1)) *
        (base - min_lr)` over `D` steps, so that the last `constant_steps` have `min_lr`

      As in NeMo, there is no value for a base value below `min_lr`.
      """
    ) { p in
      let policy = AnnealHoldPolicy(p, order: .maxStepsFirst)
      let (w, low) = (policy.w, policy.minLR)
      return Rule { e, q throws(EvaluationError) in
        let hasConstant = policy.constantSteps != 0
        if policy.isWarmUp(e) {
          if !hasConstant { return ramp(e, w, q.base) ?? q.base }
          if !(q.base > low) { throw .domain }
          return q.base * e / w
        }
        if policy.isConstant(e) {
          if hasConstant && e <= policy.maxSteps && !(q.base > low) { throw .domain }
          return low
        }
        if q.base < low { throw .domain }
        if !hasConstant {
          let x = try cosine(try quotient(.pi * (e - w), policy.maxSteps - w))
          return (q.base - low) * (0.5 * (1 + x)) + low
        }
        if q.base == low { throw .domain }
        let x = try cosine(.pi * (try quotient(e - w, policy.decaySteps)))
        return low + 0.5 * (x + 1) * (q.base - low)
      }
    },
    ScheduleType(
      "nemo.NoamAnnealing",
      """
      A warm-up in a straight line, then the inverse square root.

      - Closed: `base * (d_model ** -0.5 * min(s ** -0.5, s * W ** -1.5))` with `s = max(1, e)` and
        `W = warmup_steps`, without a warm-up `base * (d_model ** -0.5 * s ** -0.5)`; at least
        `min_lr` after the warm-up

      As in NeMo, there is no value for a base value below `min_lr`.
      """
    ) { p in
      let dModel = p.number("d_model", "The width of the model.", .above(0), example: 512)
      let warmUp = WarmUp(p)
      let maxSteps = p.optional("max_steps", "Steps in all, for `warmup_ratio`.", .above(0).steps)
      let minLR = p.number("min_lr", "The lowest value after the warm-up.", default: 0.0)
      let w = warmUp.steps(p, of: maxSteps)
      return Rule { e, q throws(EvaluationError) in
        if q.base < minLR { throw .domain }
        let s = max(1, e)
        var curve = try power(s, -0.5)
        if w > 0 { curve = min(curve, s * (try power(w, -1.5))) }
        let rate = q.base * ((try power(dModel, -0.5)) * curve)
        return s > w ? largest(rate, minLR) : rate
      }
    },
    ScheduleType(
      "nemo.NoamHoldAnnealing",
      """
      A warm-up in a straight line, a stable phase, and the inverse of a power.

      - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, `base` for `H = hold_steps`,
        then `max((base * max(1, W ** decay_rate)) / max(1, (e - H) ** decay_rate), min_lr)`, and
        `min_lr` after `max_steps`
      """
    ) { p in
      let maxSteps = p.number("max_steps", "Steps in all.", .above(0).steps)
      let decayRate = p.number("decay_rate", "The power.", default: 0.5)
      let minLR = p.number("min_lr", "The lowest value.", default: 0.0)
      let policy = HoldPolicy(p, maxSteps, minLR, warmUp: 10)
      p.require(
        policy.w > 0, "warmup_steps", "leaves no warm-up", "a warm-up, because the power needs one")
      let hold = policy.holdEnd > 0 ? policy.holdEnd - policy.w : 0
      return Rule { e, q throws(EvaluationError) in
        if let rate = policy.flank(e, q.base) { return rate }
        let top = max(1, try power(policy.w, decayRate))
        let bottom = max(1, try power(e - hold, decayRate))
        return largest(q.base * top / bottom, minLR)
      }
    },
    ScheduleType(
      "nemo.WarmupHoldAnnealOneMinusSquareRoot",
      """
      A warm-up in a straight line, a stable phase, and a decay along a square root.

      - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, `base` before `H = W +
        hold_steps`, then `max(min_lr, base * (1 - ((e - H) / (max_steps - H)) ** 0.5))`, and
        `min_lr` after `max_steps`

      As in NeMo, `H` is 0 where no stable phase is given, whatever the warm-up.
      """
    ) { p in
      let policy = HoldPolicy.maxStepsFirst(p)
      return Rule { e, q throws(EvaluationError) in
        if let rate = policy.flank(e, q.base) { return rate }
        let x = 1 - (try power(try policy.done(e), 0.5))
        return largest(policy.minLR, q.base * x)
      }
    },
    ScheduleType(
      "nemo.WarmupHoldAnnealLinear",
      """
      A warm-up in a straight line, a stable phase, and a straight line down.

      - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, `base` before `H = W +
        hold_steps`, then `base - (base - min_lr) * ((e - H) / (max_steps - H))`, and `min_lr` after
        `max_steps`

      As in NeMo, `H` is 0 where no stable phase is given, whatever the warm-up.
      """
    ) { p in
      let policy = HoldPolicy.maxStepsFirst(p)
      return Rule { e, q throws(EvaluationError) in
        if let rate = policy.flank(e, q.base) { return rate }
        return q.base - (q.base - policy.minLR) * (try policy.done(e))
      }
    },
    ScheduleType(
      "nemo.WarmupAnnealing",
      """
      A warm-up in a straight line, then a straight line down.

      - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `min_lr + (1 - (e - W) /
        (max_steps - W)) * (base - min_lr)`, and `min_lr` after `max_steps`
      """
    ) { p in
      let policy = Policy(p, minLR: 0)
      return Rule { e, q throws(EvaluationError) in
        if let rate = policy.flank(e, q.base) { return rate }
        let x = try quotient(e - policy.w, policy.maxSteps - policy.w)
        return policy.minLR + (1 - x) * (q.base - policy.minLR)
      }
    },
    ScheduleType(
      "nemo.InverseSquareRootAnnealing",
      """
      A warm-up in a straight line, then the inverse square root.

      - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `base / ((e + 1) / (W +
        1)) ** 0.5`, and `min_lr` after `max_steps`
      """
    ) { p in
      let policy = Policy(p, minLR: 0)
      return Rule { e, q throws(EvaluationError) in
        if let rate = policy.flank(e, q.base) { return rate }
        return q.base / (try power((e + 1) / (policy.w + 1), 0.5))
      }
    },
    ScheduleType(
      "nemo.T5InverseSquareRootAnnealing",
      """
      The inverse square root of the step, constant at first.

      - Closed: `1 / constant_steps ** 0.5` up to `constant_steps`, then `1 / e ** 0.5`, and
        `min_lr` after `max_steps`

      NeMo refuses a `constant_ratio` in its place with a `TypeError`.
      """
    ) { p in
      let policy = ConstantPolicy(p)
      return Rule { e, _ throws(EvaluationError) in
        if let rate = try policy.flank(e) { return rate }
        return 1 / (try power(e, 0.5))
      }
    },
    ScheduleType(
      "nemo.PolynomialDecayAnnealing",
      """
      A warm-up in a straight line, then a power of a straight line.

      - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `(base - min_lr) * (1 -
        (e - W) / (max_steps - W)) ** power + min_lr`, and `min_lr` after `max_steps`
      """
    ) { p in
      let (maxSteps, minLR, exponent, cycle) = polynomial(p)
      let policy = Policy(p, maxSteps, minLR)
      return Rule { e, q throws(EvaluationError) in
        if let rate = policy.flank(e, q.base) { return rate }
        return try polynomialDecay(
          q.base, e - policy.w, maxSteps - policy.w, exponent, minLR, cycle: cycle)
      }
    },
    ScheduleType(
      "nemo.PolynomialHoldDecayAnnealing",
      """
      A warm-up in a straight line, a stable phase, and a power of a straight line.

      - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, `base` before `H = W +
        hold_steps`, then `(base - min_lr) * (1 - (e - H) / (max_steps - max(W, H))) ** power +
        min_lr`, and `min_lr` after `max_steps`

      As in NeMo, `H` is 0 where no stable phase is given, and the line reaches its end early.
      """
    ) { p in
      let (maxSteps, minLR, exponent, cycle) = polynomial(p)
      let policy = HoldPolicy(p, maxSteps, minLR)
      return Rule { e, q throws(EvaluationError) in
        if let rate = policy.flank(e, q.base) { return rate }
        return try polynomialDecay(
          q.base, e - policy.holdEnd, maxSteps - max(policy.w, policy.holdEnd), exponent, minLR,
          cycle: cycle)
      }
    },
  ])

/// The warm-up: nil after it.
@inline(__always)
private func ramp(_ e: Double, _ w: Double, _ base: Double) -> Double? {
  w > 0 && e <= w ? base * ((e + 1) / (w + 1)) : nil
}

/// Steps that are given as such, or as a ratio of all steps.
private struct Share {
  private let stepsName, ratioName: String
  private let given, ratio: Double?

  var isGiven: Bool { given != nil || ratio != nil }

  init(_ p: Parameters, _ name: String, _ meaning: String, example: Number? = nil) {
    (stepsName, ratioName) = (name + "_steps", name + "_ratio")
    given = p.optional(stepsName, "Steps of " + meaning + ".", .atLeast(0).steps, example: example)
    ratio = p.optional(
      ratioName, "In place of `" + stepsName + "`, their part of `max_steps`.", .from(0, to: 1))
  }

  /// The steps, once all parameters are read.
  func steps(_ p: Parameters, of maxSteps: Double?) -> Double {
    p.require(
      given == nil || ratio == nil, ratioName, "stands beside `" + stepsName + "`", "one of the two"
    )
    p.require(
      ratio == nil || maxSteps != nil, ratioName, "needs `max_steps`", "a ratio of given steps")
    if let given { return given }
    return ((ratio ?? 0) * (maxSteps ?? 0)).rounded(.towardZero)
  }
}

private struct WarmUp {
  private let share: Share

  init(_ p: Parameters, example: Number? = 10) {
    share = Share(p, "warmup", "the warm-up", example: example)
  }

  func steps(_ p: Parameters, of maxSteps: Double?) -> Double { share.steps(p, of: maxSteps) }
}

/// `WarmupPolicy` of a class that names `max_steps` first.
private struct Policy {
  let w, maxSteps, minLR: Double

  init(_ p: Parameters, minLR standard: Number) {
    let maxSteps = p.number("max_steps", "Steps in all.", .above(0).steps)
    self.init(p, maxSteps, p.number("min_lr", "The lowest value.", default: standard))
  }

  init(_ p: Parameters, _ maxSteps: Double, _ minLR: Double) {
    (self.maxSteps, self.minLR) = (maxSteps, minLR)
    w = WarmUp(p).steps(p, of: maxSteps)
  }

  /// The value of the warm-up and after the end, nil between them.
  @inline(__always)
  func flank(_ e: Double, _ base: Double) -> Double? {
    ramp(e, w, base) ?? (e > maxSteps ? minLR : nil)
  }
}

/// `WarmupHoldPolicy`
private struct HoldPolicy {
  let w, maxSteps, minLR: Double
  /// Where the stable phase ends, 0 if none is given.
  let holdEnd: Double

  init(_ p: Parameters) {
    let (warmUp, hold) = (WarmUp(p), Self.hold(p))
    maxSteps = p.number("max_steps", "Steps in all.", .above(0).steps)
    minLR = p.number("min_lr", "The value after them.", default: 0.0)
    w = warmUp.steps(p, of: maxSteps)
    holdEnd = hold.isGiven ? hold.steps(p, of: maxSteps) + w : 0
  }

  init(_ p: Parameters, _ maxSteps: Double, _ minLR: Double, warmUp example: Number? = 10) {
    let (warmUp, hold) = (WarmUp(p, example: example), Self.hold(p))
    (self.maxSteps, self.minLR) = (maxSteps, minLR)
    w = warmUp.steps(p, of: maxSteps)
    holdEnd = hold.isGiven ? hold.steps(p, of: maxSteps) + w : 0
  }

  static func maxStepsFirst(_ p: Parameters) -> HoldPolicy {
    let maxSteps = p.number("max_steps", "Steps in all.", .above(0).steps)
    return HoldPolicy(p, maxSteps, p.number("min_lr", "The lowest value.", default: 0.0))
  }

  private static func hold(_ p: Parameters) -> Share {
    Share(p, "hold", "the stable phase", example: 40)
  }

  /// The value but for the annealing.
  @inline(__always)
  func flank(_ e: Double, _ base: Double) -> Double? {
    if let rate = ramp(e, w, base) { return rate }
    if e >= w && e < holdEnd { return base }
    return e > maxSteps ? minLR : nil
  }

  /// How much of the annealing is done.
  func done(_ e: Double) throws(EvaluationError) -> Double {
    try quotient(e - holdEnd, maxSteps - holdEnd)
  }
}

/// `SquareRootConstantPolicy`
private struct ConstantPolicy {
  private let steps, maxSteps, minLR: Double

  init(_ p: Parameters) {
    steps = p.number("constant_steps", "Steps of the constant.", .above(0).steps, example: 20)
    maxSteps = p.number("max_steps", "Steps in all.", .above(0).steps)
    minLR = p.number("min_lr", "The value after them.", default: 0.0)
  }

  func flank(_ e: Double) throws(EvaluationError) -> Double? {
    if e <= steps { return 1 / (try power(steps, 0.5)) }
    return e > maxSteps ? minLR : nil
  }
}

/// `WarmupAnnealHoldPolicy`
private struct AnnealHoldPolicy {
  enum Order { case asDeclared, maxStepsFirst }

  let w, constantSteps, maxSteps, minLR: Double
  /// Steps between the warm-up and the constant end.
  var decaySteps: Double { maxSteps - (constantSteps + w) }

  init(_ p: Parameters, order: Order = .asDeclared) {
    var end: (steps: Double, low: Double)?
    if order == .maxStepsFirst { end = Self.end(p) }
    let warmUp = WarmUp(p)
    let constant = Share(p, "constant", "the constant end", example: 20)
    (maxSteps, minLR) = end ?? Self.end(p)
    w = warmUp.steps(p, of: maxSteps)
    constantSteps = constant.steps(p, of: maxSteps)
  }

  private static func end(_ p: Parameters) -> (steps: Double, low: Double) {
    (
      p.number("max_steps", "Steps in all.", .above(0).steps),
      p.number("min_lr", "The lowest value.", default: 0.0)
    )
  }

  func isWarmUp(_ e: Double) -> Bool { w > 0 && e <= w }

  /// Whether the constant end has come, or the end of all.
  func isConstant(_ e: Double) -> Bool {
    e > maxSteps || (constantSteps > 0 && e > w + decaySteps)
  }
}

/// The parameters of a polynomial before those of its warm-up.
private func polynomial(_ p: Parameters) -> (
  maxSteps: Double, minLR: Double, exponent: Double, cycle: Bool
) {
  (
    p.number("max_steps", "Steps in all.", .above(0).steps),
    p.number("min_lr", "The lowest value.", default: 0.0),
    p.number("power", "The power of the line.", default: 1.0),
    p.flag("cycle", "Whether a longer line follows on the end of one.", default: false)
  )
}

private func polynomialDecay(
  _ base: Double, _ step: Double, _ steps: Double, _ exponent: Double, _ low: Double, cycle: Bool
) throws(EvaluationError) -> Double {
  var (step, steps) = (step, steps)
  if cycle {
    steps *= step == 0 ? 1 : (try quotient(step, steps)).rounded(.up)
  } else {
    step = min(step, steps)
  }
  return (base - low) * (try power(1 - (try quotient(step, steps)), exponent)) + low
}
