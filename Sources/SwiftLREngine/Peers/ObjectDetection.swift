import CSupport

// TensorFlow's Object Detection API: the functions of `learning_schedules.py`, to which its pipeline configurations
// lead. TensorFlow computes in single precision.

let objectDetection = Peer(
  "object_detection.utils.learning_schedules, TF Object Detection 2.8",
  [
    ScheduleType(
      "object_detection.exponential_decay_with_burnin",
      """
      A fixed rate for some steps, then a factor once every so many steps, in single precision.

      - Closed: `burnin_learning_rate` before `burnin_steps`, or `learning_rate_base` if that is 0;
        then `learning_rate_base * learning_rate_decay_factor ** x` with `x = (e - burnin_steps) /
        learning_rate_decay_steps`, with `staircase` `floor(x)`, and at least `min_learning_rate`
      """
    ) { p in
      let decay = Decay(p)
      let burnin = Float(
        p.number(
          "burnin_learning_rate", "The rate at the start; that after it if 0.", default: 0.0))
      let steps = p.number("burnin_steps", "Steps at that rate.", .wholeFrom(0).steps, default: 0)
      let (least, staircase) = (leastRate(p), stairs(p))
      return Rule { e, _ throws(EvaluationError) in
        if e < steps { return try widened(max(burnin == 0 ? decay.base : burnin, least)) }
        return try widened(max(decay.value(e - steps, staircase), least))
      }
    },
    ScheduleType(
      "object_detection.exponential_decay_with_warmup",
      """
      A warm-up, then a factor once every so many steps, in single precision.

      - Closed: before `W = warmup_steps` `((learning_rate_base - w) / W) * e + w` with `w =
        warmup_learning_rate`; then the values of `object_detection.exponential_decay_with_burnin`
      """
    ) { p in
      let decay = Decay(p)
      let warmUp = WarmUp(p, after: decay.exactBase)
      let (least, staircase) = (leastRate(p), stairs(p))
      return Rule { e, _ throws(EvaluationError) in
        if e < warmUp.steps { return try widened(warmUp.value(e)) }
        return try widened(max(decay.value(e - warmUp.steps, staircase), least))
      }
    },
    ScheduleType(
      "object_detection.cosine_decay_with_warmup",
      """
      A warm-up, a fixed rate, half a cosine wave, then 0, in single precision.

      - Closed: before `W = warmup_steps` `((base - w) / W) * e + w` with `base =
        learning_rate_base` and `w = warmup_learning_rate`; `base` for `H = hold_base_rate_steps`;
        then `(0.5 * base) * (1 + cos((pi * (e - W - H)) / (total_steps - W - H)))`; 0 after
        `total_steps`
      """
    ) { p in
      let base = p.number("learning_rate_base", "The highest value.", example: 0.1)
      let total = p.number("total_steps", "Steps in all.", .wholeFrom(1).steps)
      let warmUp = WarmUp(p, after: base)
      let hold = p.number(
        "hold_base_rate_steps", "Steps at the highest value.", .wholeFrom(0).steps, default: 0)
      p.require(
        warmUp.steps <= total, valueOf: "warmup_steps", "is above `total_steps`",
        "a number up to it")
      return Rule { e, _ throws(EvaluationError) in
        if e > total { return 0 }
        if e < warmUp.steps { return try widened(warmUp.value(e)) }
        if hold > 0 && e <= warmUp.steps + hold { return try widened(Float(base)) }
        let length = Float(total - warmUp.steps - hold)
        if length == 0 { throw .division }
        let x = singlePi * (Float(e) - Float(warmUp.steps) - Float(hold)) / length
        return try widened(Float(0.5 * base) * (1 + cosf(x)))
      }
    },
    ScheduleType(
      "object_detection.manual_stepping",
      """
      Given rates from given steps on, with or without a line to the second, in single precision.

      - Closed: the rate of the last of the boundaries that is at most `e`, the first one before;
        with `warmup` `rates[0] + ((rates[1] - rates[0]) / boundaries[0]) * e` before the first
      """
    ) { p in
      let boundaries = p.numbers("boundaries", "Steps of a change.", .wholeFrom(1).steps)
      let rates = p.numbers("rates", "The rates, one more than there are boundaries.")
      let warmup = p.flag("warmup", "Whether a line goes to the second rate.", default: false)
      p.requireRising("boundaries")
      p.requireCount("rates", rates, boundaries.count + 1)
      return Rule { e, _ throws(EvaluationError) in
        let i = bisectRight(boundaries, e)
        if i > 0 || !warmup || boundaries.isEmpty { return try widened(Float(rates[i])) }
        let slope = (rates[1] - rates[0]) / boundaries[0]
        return try widened(Float(rates[0] + slope * e.rounded(.down)))
      }
    },
  ])

private func leastRate(_ p: Parameters) -> Float {
  Float(p.number("min_learning_rate", "The lowest value.", default: 0.0))
}

private func stairs(_ p: Parameters) -> Bool {
  p.flag("staircase", "Whether the value changes after whole units only.", default: true)
}

/// The parameters of an exponential decay.
private struct Decay {
  /// The rate at the start, in double precision.
  let exactBase: Double
  let base: Float
  private let steps, factor: Float

  init(_ p: Parameters) {
    exactBase = p.number("learning_rate_base", "The rate that decays.", example: 0.1)
    base = Float(exactBase)
    steps = Float(
      p.number("learning_rate_decay_steps", "Steps of one factor.", .wholeFrom(1).steps))
    factor = Float(
      p.number("learning_rate_decay_factor", "The factor.", .atLeast(0), example: 0.95))
  }

  func value(_ e: Double, _ staircase: Bool) -> Float {
    let units = Float(e) / steps
    return base * swlr_powf(factor, staircase ? units.rounded(.down) : units)
  }
}

/// The parameters of a warm-up in a straight line.
private struct WarmUp {
  let steps: Double
  private let first, slope: Float

  /// - Parameter base: the rate that it goes to.
  init(_ p: Parameters, after base: Double) {
    let rate = p.number("warmup_learning_rate", "The first value of the warm-up.", default: 0.0)
    steps = p.number("warmup_steps", "Steps of the warm-up.", .wholeFrom(0).steps, default: 0)
    p.require(
      steps == 0 || rate <= base, valueOf: "warmup_learning_rate", "is above `learning_rate_base`",
      "a number up to it")
    (first, slope) = (Float(rate), steps == 0 ? 0 : Float((base - rate) / steps))
  }

  func value(_ e: Double) -> Float { slope * Float(e) + first }
}
