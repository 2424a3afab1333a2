// big_vision: `create_learning_rate_schedule`. Each shape is multiplied with the
// ramps of a warm-up and a cooldown.

let bigVision = Peer(
  "google-research/big_vision utils.py",
  [
    ScheduleType(
      "big_vision.rsqrt",
      """
      The inverse square root between a warm-up and a cooldown in straight lines.

      - Closed: `base / sqrt(1 + (max(e, W) + shift - W) / timescale)` with `W = warmup_steps`,
        times `min(1, e / W)` and `min(1, (total_steps - e) / cooldown_steps)`
      """
    ) { p in
      let ramps = Ramps(p, warmupSteps: nil)
      let timescale = p.number("timescale", "The stretch of the curve.", .above(0), default: 10000)
      let shift = p.number("shift", "Where on the curve the warm-up ends.", .steps, default: 0)
      return Rule { e, q throws(EvaluationError) in
        let w = ramps.warmupSteps
        let value = q.base / (try squareRoot(1 + (max(e, w) + shift - w) / timescale))
        return value * ramps.factor(e)
      }
    },
    ScheduleType(
      "big_vision.polynomial",
      """
      A power of a straight line between a warm-up and a cooldown in straight lines.

      - Closed: `end + (base - end) * (1 - x) ** power` with `x = clip((e - W) / (total_steps - W),
        0, 1)` and `W = warmup_steps`, times the ramps of `big_vision.rsqrt`
      """
    ) { p in
      let ramps = Ramps(p)
      let exponent = p.number("power", "The power of the line.", default: 1)
      let end = p.number("end", "The value at the end.", default: 0)
      return Rule { e, q throws(EvaluationError) in
        (end + (q.base - end) * (try power(1 - ramps.progress(e), exponent))) * ramps.factor(e)
      }
    },
    .alias("big_vision.linear", of: "big_vision.polynomial"),
    ScheduleType(
      "big_vision.cosine",
      """
      Half a cosine wave between a warm-up and a cooldown in straight lines.

      - Closed: `(base * 0.5) * (1 + cos(pi * x))` with the `x` of `big_vision.polynomial`, times
        the ramps of `big_vision.rsqrt`
      """
    ) { p in
      let ramps = Ramps(p)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        q.base * 0.5 * (1 + (try cosine(.pi * ramps.progress(e)))) * ramps.factor(e)
      }
    },
    ScheduleType(
      "big_vision.stair",
      """
      Given ratios at given positions, between a warm-up and a cooldown in straight lines.

      - Closed: the base times the ratio of the last position up to `e`, 1 before the first, times
        the ramps of `big_vision.rsqrt`
      """
    ) { p in
      let ramps = Ramps(p)
      let steps = p.numbers("steps", "Positions of a change, in rising order.", .steps)
      let mults = p.numbers("mults", "The ratio from each on.", example: [0.5])
      p.requireRising("steps")
      p.requireCount("mults", mults, steps.count)
      return Rule { e, q in
        let i = bisectRight(steps, e)
        return q.base * (i == 0 ? 1 : mults[i - 1]) * ramps.factor(e)
      }
    },
  ])

/// The parameters of a warm-up at the start of the run and a cooldown at its end.
private struct Ramps {
  let warmupSteps: Double
  private let totalSteps, cooldownSteps: Double

  /// - Parameter standard: the default of `warmup_steps`, nil where it is required.
  init(_ p: Parameters, warmupSteps standard: Number? = 0) {
    totalSteps = p.number("total_steps", "Steps in all.", .above(0).steps)
    warmupSteps = p.number(
      "warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, default: standard,
      example: standard == nil ? 10 : nil)
    cooldownSteps = p.number(
      "cooldown_steps", "The last steps, which go down to 0.", .atLeast(0).steps, default: 0)
  }

  func factor(_ e: Double) -> Double {
    (warmupSteps > 0 ? min(1, e / warmupSteps) : 1)
      * (cooldownSteps > 0 ? max(0, min(1, (totalSteps - e) / cooldownSteps)) : 1)
  }

  /// How much is done of the steps after the warm-up.
  func progress(_ e: Double) -> Double {
    let x = (e - warmupSteps) / (totalSteps - warmupSteps)
    return x.isNaN ? 1 : max(0, min(1, x))
  }
}
