// GPT-NeoX: the schedule without an end, for training that is to be continued.

let gptNeoX = Peer(
  """
  Ibrahim et al., "Simple and Scalable Strategies to Continually Pre-train Large Language \
  Models", 2024; EleutherAI/gpt-neox pull request 1194
  """,
  [
    ScheduleType(
      "gpt_neox.infinite",
      """
      Up, down to a constant that can go on for ever, and an annealing.

      - Closed: `(base * e) / warmup_end`; then with the part `x` of the cooldown that is done and
        `c = constant_lr`, `c + ((base - c) * (1 + cos(pi * x))) / 2`, `base + (c - base) * x` or
        `base + ((c - base) / h(1)) * h(x)` with `h(x) = 1 / sqrt(1 + alpha * x) - 1`; then `c`;
        then, with the part `x` that is done, `c * exp(log(min_lr / c) * x)`, and `min_lr`
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
    }
  ])

private enum Cooldown: String, Choice {
  case cosine, linear
  case inverseSquareRoot = "inv_sqrt"
}
