// Megatron: the class of `megatron.core.optimizer_param_scheduler`, that is, what it gives to the rate and what to the
// weight decay. The position is its `num_steps`: steps, or samples if the trainer counts those.

let megatron = Peer(
  "megatron.core.optimizer_param_scheduler.OptimizerParamScheduler, megatron-core 0.16",
  [
    ScheduleType(
      "megatron.OptimizerParamScheduler",
      """
      Up to `max_lr` in a straight line, then down to `min_lr` in one of five styles.

      - Closed: up to `W = lr_warmup_steps` `init_lr + ((max_lr - init_lr) * e) / W`; then, up to
        `D = lr_decay_steps`, `min_lr + k * (max_lr - min_lr)` with `x = (e - W) / (D - W)`, or in
        WSD the part `x` of the last `wsd_decay_steps`, where `k` is `1 - x`,
        `0.5 * (cos(pi * x) + 1)`, `2 * 0.5 ** x - 1` or `1 - sqrt(x)`; inverse square root
        `max(min_lr, (max_lr * max(W, 1) ** 0.5) / max(e, 1) ** 0.5)`; `min_lr` after `D`
      """
    ) { p in
      let initLR = p.number("init_lr", "The first value of the warm-up.", default: 0.0)
      let maxLR = p.optional("max_lr", "The highest value; the base value if null.")
      let minLR = p.number("min_lr", "The lowest value.", default: 0.0)
      let w = p.number("lr_warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, default: 0)
      let total = p.number(
        "lr_decay_steps", "Steps in all, warm-up included.", .above(0).steps)
      let style = p.choice("lr_decay_style", "The shape of the decay.", default: DecayStyle.linear)
      let wsdDecaySteps = p.optional(
        "wsd_decay_steps", "The last steps, which decay in `WSD`.", .atLeast(0).steps)
      let wsdStyle = p.choice(
        "lr_wsd_decay_style", "The shape of the decay in `WSD`.", default: WSDStyle.exponential)
      p.require(
        w < total, valueOf: "lr_warmup_steps", "is not below `lr_decay_steps`",
        "a number below it")
      p.require(
        style != .wsd || wsdDecaySteps != nil, "wsd_decay_steps", "missing",
        "a number of at least 0 for `WSD`")
      let lastSteps = wsdDecaySteps ?? total
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        let high = maxLR ?? q.base
        if w > 0 && e <= w { return initLR + (high - initLR) * e / w }
        if style != .constant && e > total { return minLR }
        let x = (e - w) / (total - w)
        let k: Double
        switch style {
        case .constant: return high
        case .inverseSquareRoot:
          return max(minLR, high * (try power(max(w, 1), 0.5)) / (try power(max(e, 1), 0.5)))
        case .linear: k = try WSDStyle.linear.left(x)
        case .cosine: k = try WSDStyle.cosine.left(x)
        case .wsd:
          let done = e - (total - lastSteps)
          k = done <= 0 ? 1 : try wsdStyle.left(done / lastSteps)
        }
        return minLR + k * (high - minLR)
      }
    },
    ScheduleType(
      "megatron.OptimizerParamScheduler.weight_decay",
      """
      The weight decay, up from `start_wd` to `end_wd`.

      - Closed: with `x = e / wd_incr_steps`, `start_wd + k * (end_wd - start_wd)` where `k` is
        `x` or `0.5 * (cos(pi * (1 - x)) + 1)`; after `wd_incr_steps`, or where it is constant,
        `end_wd`
      """
    ) { p in
      let startWD = p.number("start_wd", "The first value.", example: 0.1)
      let endWD = p.number("end_wd", "The last value.", example: 0.1)
      let wdIncrSteps = p.number("wd_incr_steps", "Steps from one to the other.", .atLeast(0).steps)
      let style = p.choice(
        "wd_incr_style", "The shape of the way.", default: IncreaseStyle.constant)
      p.require(
        style != .constant || startWD == endWD, valueOf: "end_wd", "differs from `start_wd`",
        "the same number, or another style")
      return Rule(isTotal: true) { e, _ throws(EvaluationError) in
        if e > wdIncrSteps || wdIncrSteps == 0 { return endWD }
        let x = e / wdIncrSteps
        let k: Double
        switch style {
        case .constant: return endWD
        case .linear: k = x
        case .cosine: k = 0.5 * (try cosine(.pi * (1 - x)) + 1)
        }
        return startWD + k * (endWD - startWD)
      }
    },
  ])

private enum DecayStyle: String, Choice {
  case constant, linear, cosine
  case inverseSquareRoot = "inverse-square-root"
  case wsd = "WSD"
}

private enum WSDStyle: String, Choice {
  case linear, cosine, exponential
  case minusSqrt = "minus_sqrt"

  /// What is left of the way down after the part `x` of it.
  func left(_ x: Double) throws(EvaluationError) -> Double {
    switch self {
    case .linear: 1 - x
    case .cosine: 0.5 * (try SwiftLREngine.cosine(.pi * x) + 1)
    case .exponential: 2 * (try power(0.5, x)) - 1
    case .minusSqrt: 1 - (try squareRoot(x))
    }
  }
}

private enum IncreaseStyle: String, Choice { case constant, linear, cosine }
