import CSupport

// Darknet: the policies of its configuration files. It computes in single precision.

let darknet = Peer(
  "pjreddie/darknet f6afaab src/network.c",
  [
    ScheduleType(
      "darknet.policy",
      """
      The policies of a Darknet configuration, after a burn-in: constant, step, exp, poly, sig and
      random.

      - Closed: `learning_rate * (e / burn_in) ** power` before `burn_in`, then `learning_rate`
        times 1, `scale ** (e // step)`, `gamma ** e`, `(1 - e / max_batches) ** power`, `1 / (1 +
        exp(gamma * (e - step)))` or `u ** power`

      As in Darknet, values are rounded to single precision, quotients as well, a positive `gamma` lets
      `sig` fall, and before `step`, where the count is below 0 and has no sign, `sig` is at its end. The
      random `u` from 0 to 1 is that of `swiftlr.noise` and not that of C.
      """
    ) { p in
      let policy = p.choice("policy", "The shape.", default: Policy.constant)
      let learningRate = p.number("learning_rate", "The value at the start.")
      let burnIn = p.number("burn_in", "Steps of the warm-up.", .atLeast(0).steps, default: 0)
      let exponent = p.number(
        "power", "The power of the warm-up, of `poly` and of `random`.", default: 4.0)
      let scale = p.number("scale", "The factor of a `step`.", default: 1.0)
      let step = p.number(
        "step", "Steps from one `step` to the next, or the middle of `sig`.", .above(0).steps,
        default: 1)
      let gamma = p.number("gamma", "The base of `exp`, the slope of `sig`.", default: 1.0)
      let maxBatches = p.number("max_batches", "The end of `poly`.", .above(0).steps, default: 1)
      let seed = p.number(
        "seed", "Which random numbers `random` takes.", .wholeFrom(0), default: 0)
      return Rule { e, _ throws(EvaluationError) in
        let rate = single(learningRate)
        if e < burnIn { return try burned(rate, e, burnIn, exponent) }
        let factor: Double
        switch policy {
        case .constant: factor = 1
        case .step: factor = try power(single(scale), try floorQuotient(e, step))
        case .exp: factor = try power(single(gamma), e)
        case .poly:
          factor = try power(single(1 - single(single(e) / single(maxBatches))), single(exponent))
        case .sig:
          let count = e < step ? 0x1p64 - (step - e) : e - step
          factor = 1 / (1 + swlr_exp(single(single(gamma) * single(count))))
        case .random:
          let u = Noise(seed: seed, index: e.rounded(.down)).numbers(0).0
          factor = try power(u, single(exponent))
        }
        return try bounded(rate * factor)
      }
    },
    ScheduleType(
      "darknet.steps",
      """
      Darknet's policy `steps`: a scale at each of some positions, after a burn-in.

      - Closed: `learning_rate * (e / burn_in) ** power` before `burn_in`, then `learning_rate`
        times the scales of the steps that are at most `e`

      As in Darknet, values are rounded to single precision.
      """
    ) { p in
      let learningRate = p.number("learning_rate", "The value at the start.")
      let burnIn = p.number("burn_in", "Steps of the warm-up.", .atLeast(0).steps, default: 0)
      let exponent = p.number("power", "The power of the warm-up.", default: 4.0)
      let steps = p.numbers("steps", "Positions of a change, in rising order.", .steps)
      let scales = p.numbers("scales", "The factor at each.", example: [0.1])
      p.requireRising("steps")
      p.requireCount("scales", scales, steps.count, "one for each step")
      return Rule { e, _ throws(EvaluationError) in
        var rate = Float(learningRate)
        if e < burnIn { return try burned(Double(rate), e, burnIn, exponent) }
        for i in 0..<bisectRight(steps, e) { rate *= Float(scales[i]) }
        return Double(rate)
      }
    },
  ])

private enum Policy: String, Choice { case constant, step, exp, poly, sig, random }

/// The value of the warm-up.
private func burned(_ rate: Double, _ e: Double, _ burnIn: Double, _ exponent: Double)
  throws(EvaluationError) -> Double
{
  try bounded(rate * (try power(single(single(e) / single(burnIn)), single(exponent))))
}

/// Rounded to single precision, unless it is beyond its numbers.
private func bounded(_ x: Double) throws(EvaluationError) -> Double {
  let rounded = single(x)
  if rounded.isInfinite { throw .overflow }
  return rounded
}

/// Rounded to single precision.
private func single(_ x: Double) -> Double { Double(Float(x)) }
