// The Knee schedule of a paper: explore at a high rate, then exploit along a straight line.

let knee = Peer(
  """
  Iyer et al., "Wide-minima Density Hypothesis and the Explore-Exploit Learning Rate Schedule", \
  arXiv:2003.03977
  """,
  [
    ScheduleType(
      "knee.lr",
      """
      A warm-up, a long stable phase to explore, and a straight line to 0.

      - Closed: `(base * e) / warmup`, then `base` for `explore` steps, then `max(0, base - (base /
        (total - warmup - explore)) * (e - warmup - explore))`
      """
    ) { p in
      let warmup = p.number("warmup", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let explore = p.number(
        "explore", "Steps at the base value.", .atLeast(0).steps, example: 50)
      let total = p.number("total", "Steps in all.", .above(0).steps)
      return Rule(isTotal: true) { e, q in
        if e < warmup { return q.base * e / warmup }
        if e <= warmup + explore { return q.base }
        return max(0, q.base - q.base / (total - warmup - explore) * (e - warmup - explore))
      }
    }
  ])
