// MiniCPM: warm-up, stable phase, decay. The paper has the exponential; the trainers of OpenBMB's models have a class
// with a line.

let minicpm = Peer(
  """
  Hu et al., "MiniCPM: Unveiling the Potential of Small Language Models with Scalable Training Strategies",
  arXiv:2404.06395, section 4
  """,
  [
    ScheduleType(
      "minicpm.WSD",
      """
      A warm-up, a stable phase, then a half every so many steps.

      - Closed: `base * (e / W)` before `W = warmup_steps`, `base` up to `T = stable_end`, then
        `base * 0.5 ** ((e - T) / half_life)`
      """
    ) { p in
      let warmUp = p.number("warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let stableEnd = p.number(
        "stable_end", "The last step of the stable phase.", .atLeast(0).steps, example: 90)
      let halfLife = p.number(
        "half_life", "Steps in which the rate halves.", .above(0).steps, default: 5000, example: 5)
      p.require(
        warmUp <= stableEnd, valueOf: "warmup_steps", "is above `stable_end`", "a number up to it")
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        if e < warmUp { return q.base * (e / warmUp) }
        return e <= stableEnd ? q.base : q.base * (try power(0.5, (e - stableEnd) / halfLife))
      }
    },
    ScheduleType(
      "minicpm.WarmupStableDrop",
      """
      A warm-up, a stable phase, then a straight line to a tenth.

      - Closed: `(base * e) / warmup_iter` before `warmup_iter`, `base` up to `end_iter -
        drop_iter`, then `base * (0.1 + max((0.9 * (end_iter - e)) / drop_iter, 0))`
      """,
      source: "WarmupStableDrop of OpenBMB's trainers"
    ) { p in
      let warmUp = p.number("warmup_iter", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let end = p.number("end_iter", "Steps in all.", .atLeast(0).steps)
      let drop = p.number(
        "drop_iter", "The last steps, which go down.", .atLeast(0).steps, default: 0, example: 10)
      return Rule(isTotal: true) { e, q in
        if e < warmUp { return q.base * e / warmUp }
        if e <= end - drop || drop == 0 { return q.base }
        return q.base * (0.1 + max(0.9 * (end - e) / drop, 0))
      }
    },
  ])
