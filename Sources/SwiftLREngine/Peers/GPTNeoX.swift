// GPT-NeoX: its schedules, and the one without an end, for training that is to be continued.

let gptNeoX = Peer(
  "EleutherAI/gpt-neox@ea7aefd8 megatron/learning_rates.py",
  [
    ScheduleType(
      "gpt_neox.AnnealingLR",
      """
      A warm-up in a straight line, and a decay.

      - Closed: `(start_lr * max(1, e)) / W` up to `W = warmup_iter`; then with `n = e - W` and `E =
        total_iters - W`, at least `min_lr`: `(start_lr * (E - n)) / E` with `linear`, `min_lr +
        ((start_lr - min_lr) / 2) * (cos((pi * n) / E) + 1)` with `cosine`, `start_lr * exp((-0.693
        * n) / E)` with `exponential`, `start_lr` with `constant`

      As in GPT-NeoX, the cosine goes up again after `total_iters`.
      """
    ) { p in
      let startLR = p.number("start_lr", "The value after the warm-up.")
      let w = p.number("warmup_iter", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let total = p.number("total_iters", "Steps in all.", .above(0).steps)
      let style = p.choice("decay_style", "The shape of the decay.", default: DecayStyle.linear)
      let minLR = p.number("min_lr", "The lowest value after the warm-up.", default: 0.0)
      return Rule { e, _ throws(EvaluationError) in
        if w > 0 && e <= w { return startLR * max(1, e) / w }
        let (n, end) = (e - w, total - w)
        var rate = startLR
        switch style {
        case .linear: rate = try quotient(startLR * (end - n), end)
        case .cosine:
          let wave = try cosine(try quotient(.pi * n, end))
          rate = minLR + (startLR - minLR) / 2 * (wave + 1)
        case .exponential: rate = startLR * (try exponential(try quotient(-0.693 * n, end)))
        case .constant: break
        }
        return largest(rate, minLR)
      }
    },
    ScheduleType(
      "gpt_neox.infinite",
      """
      Up, down to a constant that can go on for ever, and an annealing.

      - Closed: `(base * e) / warmup_end`; then with the part `x` of the cooldown that is done and
        `c = constant_lr`, `c + ((base - c) * (1 + cos(pi * x))) / 2`, `base + (c - base) * x` or
        `base + ((c - base) / h(1)) * h(x)` with `h(x) = 1 / sqrt(1 + alpha * x) - 1`; then `c`;
        then, with the part `x` that is done, `c * exp(log(min_lr / c) * x)`, and `min_lr`
      """,
      source: """
        Ibrahim et al., "Simple and Scalable Strategies to Continually Pre-train Large Language \
        Models", 2024; EleutherAI/gpt-neox pull request 1194
        """
    ) { p in
      let w = p.number("warmup_end", "The end of the warm-up.", .atLeast(0).steps, example: 10)
      let cooled = p.number(
        "cooldown_end", "The end of the cooldown.", .atLeast(0).steps, example: 50)
      let flat = p.number(
        "constant_end", "The end of the constant phase.", .atLeast(0).steps, example: 80)
      let total = p.number("total", "The end of the annealing.", .above(0).steps)
      let c = p.number("constant_lr", "The value of the constant phase.", .above(0), example: 0.5)
      let minLR = p.number("min_lr", "The value at the end.", .above(0))
      let alpha = p.number("alpha", "The stretch of `inv_sqrt`.", .above(0), default: 10.0)
      let cooldown = p.choice("cooldown", "The shape of the cooldown.", default: Cooldown.cosine)
      return Rule { e, q throws(EvaluationError) in
        if e < w { return q.base * e / w }
        if e <= cooled {
          let x = (e - w) / (cooled - w)
          switch cooldown {
          case .cosine: return c + (q.base - c) * (1 + (try cosine(.pi * x))) / 2
          case .linear: return q.base + (c - q.base) * x
          case .inverseSquareRoot:
            let whole = 1 / (1 + alpha).squareRoot() - 1
            return q.base + (c - q.base) / whole * (1 / (1 + alpha * x).squareRoot() - 1)
          }
        }
        if e < flat { return c }
        if e > total { return minLR }
        return c * (try exponential(try logarithm(minLR / c) * (e - flat) / (total - flat)))
      }
    },
  ])

private enum DecayStyle: String, Choice { case constant, linear, cosine, exponential }

private enum Cooldown: String, Choice {
  case cosine, linear
  case inverseSquareRoot = "inv_sqrt"
}
