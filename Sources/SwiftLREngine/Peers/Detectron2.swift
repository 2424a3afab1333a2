// detectron2: the wrappers of `detectron2.solver.lr_scheduler` around fvcore's functions of the part of the run that is
// done.

let detectron2 = Peer(
  "detectron2.solver.lr_scheduler",
  [
    ScheduleType(
      "detectron2.WarmupParamScheduler",
      """
      Up to the value that the schedule has at the end of the warm-up; its own clock runs meanwhile.

      - Closed: up to `L = warmup_length`, with `a = warmup_factor * schedule(0)`, `schedule(L) * (e
        / L) + a * (1 - e / L)`, or `a`; then `schedule(e)`
      """
    ) { p in
      let schedule = p.part("schedule", "What is warmed up.")
      let warmupFactor = p.number(
        "warmup_factor", "The first ratio of its first value.", example: 0.001)
      let warmupLength = p.number(
        "warmup_length", "The part of the run that is warm-up.", .between(0, 1), example: 0.1)
      let warmupMethod = p.choice(
        "warmup_method", "The shape of the warm-up.", of: [.linear, .constant],
        default: Shape.linear)
      let rescaleInterval = p.flag(
        "rescale_interval", "Whether the schedule starts after the warm-up, not during it.",
        default: false)
      return Rule { e, q throws(EvaluationError) in
        if e + 1e-6 > warmupLength {
          if !rescaleInterval { return try schedule.value(q) }
          let left = 1 - warmupLength
          return try schedule.value(at: (e - (1 - left)) / left, q)
        }
        let start = warmupFactor * (try schedule.value(at: 0, q))
        if warmupMethod == .constant { return start }
        let end = try schedule.value(at: rescaleInterval ? 0 : warmupLength, q)
        return end * (e / warmupLength) + start * (1 - e / warmupLength)
      }
    },
    ScheduleType(
      "detectron2.LRMultiplier",
      """
      The base value times a schedule of the part of the run that is done.

      - Closed: `base` times the multiplier at `e / max_iter`
      """
    ) { p in
      let multiplier = p.part(
        "multiplier", "The ratio, a function of the part of the run that is done.")
      let maxIter = p.number("max_iter", "Steps in all.", .above(0).steps)
      return Rule { e, q throws(EvaluationError) in
        var local = q
        (local.base, local.position) = (1, e / maxIter)
        return q.base * (try multiplier.value(local))
      }
    },
  ])
