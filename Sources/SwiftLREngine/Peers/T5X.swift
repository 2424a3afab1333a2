// T5X: `create_learning_rate_scheduler`, a product of factors that are named in a text. It is computed in double
// precision, as JAX does with `jax_enable_x64`, and rounded to single precision at the end.

let t5x = Peer(
  "google-research/t5x@cc342d41 t5x/utils.py",
  [
    ScheduleType(
      "t5x.create_learning_rate_scheduler",
      """
      A product of factors, such as `constant * linear_warmup * rsqrt_decay`, in single precision.

      - Closed: with `s = max(0, e - step_offset)` and `W = warmup_steps`, the product of
        `constant`: `base_learning_rate`, `linear_warmup`: `min(1, s / W)`, `linear_decay`:
        `base_learning_rate * min(s / W, 1 + decay_factor * (W - s))`, `rsqrt_decay`: `1 /
        sqrt(max(s, W))`, `rsqrt_normalized_decay`: `sqrt(W) / sqrt(max(s, W))`, `decay_every`:
        `decay_factor ** (s // steps_per_decay)`, and `cosine_decay`: `max(0, 0.5 * (1 + cos(pi * (x
        % 1))))` with `x = max(0, (s - W) / steps_per_cycle)`; at least `min_learning_rate`

      As in T5X, `linear_decay` has the constant and the warm-up in it.
      """
    ) { p in
      let factors: [Factor] = p.product(
        "factors", "The factors.", default: "constant * linear_warmup * rsqrt_decay")
      let rate = p.number("base_learning_rate", "The factor `constant`.", default: 0.5)
      let w = p.number(
        "warmup_steps", "Steps of the warm-up, and before the decay.", .atLeast(0).steps,
        default: 1000, example: 20)
      let decayFactor = p.number(
        "decay_factor", "The factor of `decay_every`, and the slope of `linear_decay`.",
        default: 0.5)
      let stepsPerDecay = p.number(
        "steps_per_decay", "Steps from one decay of `decay_every` to the next.", .above(0).steps,
        default: 20000)
      let stepsPerCycle = p.number(
        "steps_per_cycle", "Steps of a cycle of `cosine_decay`.", .above(0).steps, default: 100000)
      let stepOffset = p.number("step_offset", "Where the schedule starts.", .steps, default: 0)
      let minRate = p.number("min_learning_rate", "The lowest value.", default: 1e-8)
      for factor in factors where factor.needsSteps {
        p.require(
          w > 0, valueOf: "warmup_steps", "is not allowed",
          "a number above 0, because of `" + factor.rawValue + "`")
      }
      return Rule { e, _ throws(EvaluationError) in
        let s = max(0, e - stepOffset)
        var product = 1.0
        for factor in factors {
          switch factor {
          case .constant: product *= rate
          case .linearWarmup: product *= min(1, s / w)
          case .linearDecay: product *= rate * min(s / w, 1 + decayFactor * (w - s))
          case .rsqrtDecay: product /= max(s, w).squareRoot()
          case .rsqrtNormalizedDecay:
            product = product * w.squareRoot() / max(s, w).squareRoot()
          case .decayEvery:
            product *= try power(decayFactor, try floorQuotient(s, stepsPerDecay))
          case .cosineDecay:
            let x = try modulo(max(0, (s - w) / stepsPerCycle), 1)
            product *= max(0, 0.5 * (1 + (try cosine(.pi * x))))
          }
        }
        return Double(Float(max(product, minRate)))
      }
    }
  ])

private enum Factor: String, Choice {
  case constant
  case linearWarmup = "linear_warmup"
  case linearDecay = "linear_decay"
  case rsqrtDecay = "rsqrt_decay"
  case rsqrtNormalizedDecay = "rsqrt_normalized_decay"
  case decayEvery = "decay_every"
  case cosineDecay = "cosine_decay"

  /// Whether it divides by the steps of the warm-up.
  var needsSteps: Bool {
    switch self {
    case .linearWarmup, .linearDecay, .rsqrtDecay, .rsqrtNormalizedDecay: true
    case .constant, .decayEvery, .cosineDecay: false
    }
  }
}
