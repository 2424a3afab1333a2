// The Power Scheduler of a paper: the rate is a power of the tokens that were seen.

let powerScheduler = Peer(
  """
  Shen et al., "Power Scheduler", arXiv:2408.13359; the shape of the decay is not that of the paper
  """,
  [
    ScheduleType(
      "power.lr",
      """
      A warm-up, a power of the number of tokens, and a straight line to 0.

      - Closed: with `n = e * tokens_per_step` and `f(n) = min(lr_max, a * n ** b)`, `f(W) * (n /
        W)` before `W = warmup_tokens`, then `f(n)`, then in a straight line from `f(total_tokens -
        decay_tokens)` to 0
      """
    ) { p in
      let a = p.number("a", "The factor.", .above(0), example: 2)
      let b = p.number("b", "The power of the tokens.", example: -0.5)
      let lrMax = p.number("lr_max", "The highest value.", .above(0), example: 1.0)
      let tokensPerStep = p.number("tokens_per_step", "Tokens of a step.", .above(0), example: 1)
      let w = p.number("warmup_tokens", "Tokens of the warm-up.", .atLeast(0), example: 10)
      let decayTokens = p.number(
        "decay_tokens", "Tokens of the decay, the last ones.", .atLeast(0), example: 20)
      let totalTokens = p.number("total_tokens", "Tokens in all.", .above(0), example: 100)
      return Rule { e, _ throws(EvaluationError) in
        let n = e * tokensPerStep
        let start = totalTokens - decayTokens
        let curve = min(lrMax, a * (try power(min(max(n, w), start), b)))
        if n < w { return curve * (n / w) }
        return n < start ? curve : curve * max(0, (totalTokens - n) / decayTokens)
      }
    }
  ])
