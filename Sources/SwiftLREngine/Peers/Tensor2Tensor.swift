import CSupport

// tensor2tensor: `learning_rate_schedule`, a product of factors that are named in a text. TensorFlow computes in single
// precision.

let tensor2tensor = Peer(
  "tensor2tensor.utils.learning_rate, tensor2tensor 1.15.7",
  [
    ScheduleType(
      "tensor2tensor.learning_rate_schedule",
      """
      A product of factors, such as `constant * linear_warmup * rsqrt_decay`, in single precision.

      - Closed: with `W = learning_rate_warmup_steps`, `D = learning_rate_decay_steps`, `T =
        train_steps` and `x = max(e, W) - W`, the product of `constant`: `learning_rate_constant`,
        `linear_warmup`: `min(1, e / W)`, `linear_decay`: `(T - e) / D` from 0 to 1, `cosdecay`: `0.5
        * (1 + cos((pi * e) / D))` after `W`, `single_cycle_cos_decay`: `cos((x * pi) / (T - W)) / 2
        + 0.5`, `multi_cycle_cos_decay`: `cos((x * pi) / D) / 2 + 0.5`, `rsqrt_decay`: `1 /
        sqrt(max(e, W))`, `rsqrt_normalized_decay`: `sqrt(W) / sqrt(max(e, W))`, `exp_decay`:
        `learning_rate_decay_rate ** max((e - W) / D, 0)`, and `rsqrt_hidden_size`: `hidden_size **
        -0.5`

      The factor `legacy` is not among them.
      """
    ) { p in
      let factors: [Factor] = p.product(
        "learning_rate_schedule", "The factors.",
        default: "constant*linear_warmup*rsqrt_decay*rsqrt_hidden_size")
      let constant = Float(
        p.number("learning_rate_constant", "The factor `constant`.", default: 1.0))
      let w = Float(
        p.number(
          "learning_rate_warmup_steps", "Steps of the warm-up, and before a decay.",
          .atLeast(0).steps, default: 100, example: 20))
      let decaySteps = Float(
        p.number("learning_rate_decay_steps", "Steps of a decay.", .above(0).steps, default: 5000))
      let decayRate = p.number(
        "learning_rate_decay_rate", "The factor of `exp_decay`.", .atLeast(0), default: 1.0)
      let isStaircase = p.flag(
        "learning_rate_decay_staircase", "Whether `exp_decay` falls at whole multiples only.",
        default: false)
      let total = Float(
        p.number("train_steps", "Steps in all.", .atLeast(0).steps, default: 250_000))
      let hiddenSize = p.number("hidden_size", "The width of the model.", .above(0), default: 64)
      let accumulated = p.number(
        "optimizer_multistep_accumulate_steps", "Steps that count as one; 0 for 1.",
        .atLeast(0).steps, default: 0)
      p.require(
        total > w || !factors.contains(.singleCycleCosDecay), valueOf: "train_steps",
        "is not above `learning_rate_warmup_steps`", "more, because of `single_cycle_cos_decay`")
      for factor in factors where factor.needsSteps {
        p.require(
          w > 0, valueOf: "learning_rate_warmup_steps", "is not allowed",
          "a number above 0, because of `" + factor.rawValue + "`")
      }
      let scale = Float(swlr_pow(hiddenSize, -0.5))
      return Rule { e, _ throws(EvaluationError) in
        let step = accumulated == 0 ? Float(e) : Float(e) / Float(accumulated)
        let after = max(step, w) - w
        var product: Float = 1
        for factor in factors {
          switch factor {
          case .constant: product *= constant
          case .linearWarmup: product *= min(1, step / w)
          case .linearDecay: product *= min(1, max(0, (total - step) / decaySteps))
          case .cosDecay:
            if step > w { product *= 0.5 * (1 + cosf(pi * step / decaySteps)) }
          case .singleCycleCosDecay: product *= cosf(after * pi / (total - w)) / 2 + 0.5
          case .multiCycleCosDecay: product *= cosf(after * pi / decaySteps) / 2 + 0.5
          case .rsqrtDecay: product *= 1 / max(step, w).squareRoot()
          case .rsqrtNormalizedDecay:
            product *= w.squareRoot() * (1 / max(step, w).squareRoot())
          case .expDecay:
            let x = max((step - w) / decaySteps, 0)
            let whole = isStaircase ? x.rounded(.down) : x
            product *= Float(try power(Double(Float(decayRate)), Double(whole)))
          case .rsqrtHiddenSize: product *= scale
          }
        }
        return Double(product)
      }
    }
  ])

/// The nearest number to pi. `Float.pi` is the one below it.
private let pi = Float(Double.pi)

private enum Factor: String, Choice {
  case constant
  case linearWarmup = "linear_warmup"
  case linearDecay = "linear_decay"
  case cosDecay = "cosdecay"
  case singleCycleCosDecay = "single_cycle_cos_decay"
  case multiCycleCosDecay = "multi_cycle_cos_decay"
  case rsqrtDecay = "rsqrt_decay"
  case rsqrtNormalizedDecay = "rsqrt_normalized_decay"
  case expDecay = "exp_decay"
  case rsqrtHiddenSize = "rsqrt_hidden_size"

  /// Whether it divides by the steps of the warm-up.
  var needsSteps: Bool {
    switch self {
    case .linearWarmup, .rsqrtDecay, .rsqrtNormalizedDecay: true
    default: false
    }
  }
}
