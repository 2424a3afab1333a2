// diffusers: `diffusers.optimization`, most of which are the functions of transformers.

let diffusers = Peer(
  "diffusers.optimization",
  [
    .alias("diffusers.constant", of: "transformers.constant"),
    .alias("diffusers.constant_with_warmup", of: "transformers.constant_with_warmup"),
    .alias("diffusers.linear", of: "transformers.linear"),
    .alias("diffusers.cosine", of: "transformers.cosine"),
    .alias("diffusers.cosine_with_restarts", of: "transformers.cosine_with_restarts"),
    .alias("diffusers.polynomial", of: "transformers.polynomial"),
    ScheduleType(
      "diffusers.piecewise_constant",
      """
      Given ratios of the base value, each up to a given position.

      - Closed: the base times the ratio of the first position above `e`
      """
    ) { p in
      let (positions, ratios) = p.pairs(
        "step_rules", "Pairs of a position and the ratio before it.", .steps)
      let lastRatio = p.number(
        "last_ratio", "The ratio from the last position on.", default: 1.0, example: 0.01)
      p.requireRising("step_rules")
      return Rule(isTotal: true) { e, q in
        let i = bisectRight(positions, e)
        return q.base * (i < positions.count ? ratios[i] : lastRatio)
      }
    },
  ])
