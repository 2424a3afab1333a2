// Composer: the schedulers of `composer.optim.scheduler`. Each gives a factor of the base value. Lengths are steps.

let composer = Peer(
  "composer.optim.scheduler, mosaicml 0.32.1",
  [
    ScheduleType(
      "composer.ConstantScheduler",
      """
      A factor on the base value until `t_max`, then the base value.

      - Closed: `base * alpha` before `t_max`, then `base`
      """
    ) { p in
      let alpha = p.number("alpha", "The ratio.", default: 1.0)
      let tMax = p.number("t_max", "Steps in all.", .atLeast(0).steps)
      return Rule(isTotal: true) { e, q in q.base * (e < tMax ? alpha : 1) }
    },
    ScheduleType(
      "composer.StepScheduler",
      """
      The base value times `gamma` once every `step_size` steps.

      - Closed: `base * gamma ** int(e / step_size)`
      """
    ) { p in
      let stepSize = p.number("step_size", "Steps from one decay to the next.", .above(0).steps)
      let gamma = p.number("gamma", "The factor of a decay.", default: 0.1)
      return Rule { e, q throws(EvaluationError) in
        q.base * (try power(gamma, (e / stepSize).rounded(.towardZero)))
      }
    },
    ScheduleType(
      "composer.LinearScheduler",
      """
      A straight line from one ratio of the base value to another.

      - Closed: `base * (alpha_i + min(1, e / t_max) * (alpha_f - alpha_i))`
      """
    ) { p in
      let alphaI = p.number("alpha_i", "The first ratio.", default: 1.0)
      let alphaF = p.number("alpha_f", "The last ratio.", default: 0.0)
      let tMax = p.number("t_max", "Steps in all.", .above(0).steps)
      return Rule(isTotal: true) { e, q in
        q.base * (alphaI + min(1, e / tMax) * (alphaF - alphaI))
      }
    },
    ScheduleType(
      "composer.ExponentialScheduler",
      """
      The base value times `gamma` once every `decay_period` steps, without stairs.

      - Closed: `base * gamma ** (e / decay_period)`
      """
    ) { p in
      let gamma = p.number("gamma", "The factor of a period.", .atLeast(0), example: 0.5)
      let decayPeriod = p.number("decay_period", "Steps of a period.", .above(0).steps)
      return Rule { e, q throws(EvaluationError) in q.base * (try power(gamma, e / decayPeriod)) }
    },
    ScheduleType(
      "composer.CosineAnnealingScheduler",
      """
      Half a cosine wave from the base value down to a ratio of it.

      - Closed: `base * (alpha_f + ((1 - alpha_f) * (1 + cos(x * pi))) / 2)` with `x = e / t_max`
        from 0 to 1
      """
    ) { p in
      let tMax = p.number("t_max", "Steps in all.", .above(0).steps)
      let alphaF = p.number("alpha_f", "The last ratio.", default: 0.0)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        q.base * (try cosineAnneal(e / tMax, alphaF))
      }
    },
    ScheduleType(
      "composer.PolynomialScheduler",
      """
      A power of a straight line from the base value down to a ratio of it.

      - Closed: `base * (alpha_f + (1 - min(1, e / t_max)) ** power * (1 - alpha_f))`
      """
    ) { p in
      let exponent = p.number("power", "The power of the line.", example: 2)
      let tMax = p.number("t_max", "Steps in all.", .above(0).steps)
      let alphaF = p.number("alpha_f", "The last ratio.", default: 0.0)
      return Rule { e, q throws(EvaluationError) in
        q.base * (alphaF + (try power(1 - min(1, e / tMax), exponent)) * (1 - alphaF))
      }
    },
    ScheduleType(
      "composer.ConstantWithWarmupScheduler",
      """
      A warm-up in a straight line, then a fixed ratio of the base value.

      - Closed: `base * (min(1, e / t_warmup) * alpha)`
      """
    ) { p in
      let length = warmUpLength(p)
      let alpha = p.number("alpha", "The ratio.", default: 1.0)
      _ = p.number("t_max", "Steps in all; the curve is the same.", .atLeast(0).steps)
      let warmUp = WarmUp(length, p)
      return Rule(isTotal: true) { e, q in q.base * ((warmUp.factor(e) ?? 1) * alpha) }
    },
    ScheduleType(
      "composer.LinearWithWarmupScheduler",
      """
      A warm-up in a straight line, then a straight line down.

      - Closed: `base * (e / W * alpha_i)` before `W = t_warmup`, then
        `base * (alpha_i + min(1, (e - W) / (t_max - W)) * (alpha_f - alpha_i))`
      """
    ) { p in
      let length = warmUpLength(p)
      let alphaI = p.number("alpha_i", "The ratio after the warm-up.", default: 1.0)
      let alphaF = p.number("alpha_f", "The last ratio.", default: 0.0)
      let total = p.number("t_max", "Steps in all.", .atLeast(0).steps)
      let warmUp = WarmUp(length, p)
      let tMax = warmUp.scaled(total)
      return Rule(isTotal: true) { e, q in
        if let factor = warmUp.factor(e) { return q.base * (factor * alphaI) }
        return q.base * (alphaI + warmUp.done(e, tMax) * (alphaF - alphaI))
      }
    },
    ScheduleType(
      "composer.CosineAnnealingWithWarmupScheduler",
      """
      A warm-up in a straight line, then half a cosine wave.

      - Closed: `base * (e / W)` before `W = t_warmup`, then
        `base * (alpha_f + ((1 - alpha_f) * (1 + cos(x * pi))) / 2)` with
        `x = min(1, (e - W) / (t_max - W))`
      """
    ) { p in
      let length = warmUpLength(p)
      let total = p.number("t_max", "Steps in all.", .atLeast(0).steps)
      let alphaF = p.number("alpha_f", "The last ratio.", default: 0.0)
      let warmUp = WarmUp(length, p)
      let tMax = warmUp.scaled(total)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        if let factor = warmUp.factor(e) { return q.base * factor }
        return q.base * (try cosineAnneal(warmUp.done(e, tMax), alphaF))
      }
    },
    ScheduleType(
      "composer.PolynomialWithWarmupScheduler",
      """
      A warm-up in a straight line, then a power of a straight line.

      - Closed: `base * (e / W)` before `W = t_warmup`, then
        `base * (alpha_f + (1 - min(1, (e - W) / (t_max - W))) ** power * (1 - alpha_f))`
      """
    ) { p in
      let length = warmUpLength(p)
      let exponent = p.number("power", "The power of the line.", default: 2.0)
      let total = p.number("t_max", "Steps in all.", .atLeast(0).steps)
      let alphaF = p.number("alpha_f", "The last ratio.", default: 0.0)
      let warmUp = WarmUp(length, p)
      let tMax = warmUp.scaled(total)
      return Rule { e, q throws(EvaluationError) in
        if let factor = warmUp.factor(e) { return q.base * factor }
        let left = 1 - warmUp.done(e, tMax)
        return q.base * (alphaF + (try power(left, exponent)) * (1 - alphaF))
      }
    },
    ScheduleType(
      "composer.CosineAnnealingWarmRestartsScheduler",
      """
      Half a cosine wave, over and over, in cycles that may grow.

      - Closed: that of `composer.CosineAnnealingScheduler` in each cycle; the next length is
        `int(t_mult * length)`
      """
    ) { p in
      let t0 = p.number("t_0", "Steps of the first cycle.", .wholeFrom(1).steps)
      let tMult = p.number(
        "t_mult", "How many times longer each cycle is.", .above(0), default: 1.0)
      let alphaF = p.number("alpha_f", "The last ratio.", default: 0.0)
      let cycles = CycleTable(t0) { (tMult * $0).rounded(.towardZero) }
      return Rule { e, q throws(EvaluationError) in
        let cycle = try cycles.place(e)
        return q.base * (try cosineAnneal(try quotient(cycle.position, cycle.length), alphaF))
      }
    },
    ScheduleType(
      "composer.MultiStepScheduler",
      """
      The base value times `gamma` at each of some positions.

      - Closed: `base * gamma` for each milestone that is at most `e`
      """
    ) { p in
      let milestones = p.numbers("milestones", "Positions of a decay.", .steps)
      let gamma = p.number("gamma", "The factor of a decay.", default: 0.1)
      return Rule { e, q in q.base * decayed(milestones, gamma, e) }
    },
    ScheduleType(
      "composer.MultiStepWithWarmupScheduler",
      """
      A warm-up in a straight line, then `gamma` at each of some positions.

      - Closed: `base * (e / t_warmup)` before `t_warmup`, then that of
        `composer.MultiStepScheduler`
      """
    ) { p in
      let length = warmUpLength(p, example: 20)
      let given = p.numbers("milestones", "Positions of a decay.", .steps)
      let gamma = p.number("gamma", "The factor of a decay.", default: 0.1)
      let warmUp = WarmUp(length, p)
      let milestones = given.map { warmUp.scaled($0) }
      return Rule { e, q in q.base * (warmUp.factor(e) ?? decayed(milestones, gamma, e)) }
    },
  ])

private func warmUpLength(_ p: Parameters, example: Number = 10) -> Double {
  p.number("t_warmup", "Steps of the warm-up.", .atLeast(0).steps, example: example)
}

/// A warm-up in a straight line from 0, with the parameters of a schedule that is scaled as a whole.
private struct WarmUp {
  private let t, ratio: Double
  /// The steps of its line.
  private let lineSteps: Double

  /// - Parameter length: `t_warmup`.
  init(_ length: Double, _ p: Parameters) {
    let scalesWarmUp = p.flag(
      "scale_warmup", "Whether `scale_schedule_ratio` scales the line of the warm-up as well.",
      default: false)
    ratio = p.number(
      "scale_schedule_ratio", "What the lengths but that of the warm-up are multiplied with.",
      .above(0), default: 1.0)
    t = length
    lineSteps = scalesWarmUp && ratio != 1 ? (length * ratio).rounded(.towardZero) : length
    p.require(
      length == 0 || lineSteps > 0, valueOf: "scale_schedule_ratio",
      "leaves no step of the warm-up", "a higher one")
  }

  /// A length after the scaling.
  func scaled(_ length: Double) -> Double {
    ratio == 1 ? length : (length * ratio).rounded(.towardZero)
  }

  /// Nil after the warm-up.
  @inline(__always)
  func factor(_ e: Double) -> Double? {
    e < t ? min(1, e / lineSteps) : nil
  }

  /// How much of the way from the warm-up to the end is done.
  @inline(__always)
  func done(_ e: Double, _ end: Double) -> Double { end > t ? min(1, (e - t) / (end - t)) : 0 }
}

private func cosineAnneal(_ x: Double, _ low: Double) throws(EvaluationError) -> Double {
  low + (1 - low) * (1 + (try cosine(min(max(x, 0), 1) * .pi))) / 2
}

/// 1 times a factor for each milestone that is at most a position.
private func decayed(_ milestones: [Double], _ gamma: Double, _ e: Double) -> Double {
  var factor = 1.0
  for milestone in milestones where e >= milestone { factor *= gamma }
  return factor
}
