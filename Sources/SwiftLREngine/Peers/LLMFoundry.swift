// LLM Foundry: the scheduler that it adds to those of Composer. It gives a factor of the base value. Lengths are steps.

let llmfoundry = Peer(
  "llmfoundry.optim.scheduler",
  [
    ScheduleType(
      "llmfoundry.InverseSquareRootWithWarmupScheduler",
      """
      Up in a straight line, down with the inverse square root, and down in a straight line.

      - Closed: `(base * e) / W` before `W = t_warmup`; then `base * f(e)` with
        `f(e) = a + (1 - a) / sqrt((e - W + S) / S)`, `S = t_scale` and `a = alpha_f_decay`; from
        `C = t_max - t_cooldown` on
        `base * (f(C) + min(1, (e - C) / t_cooldown) * (alpha_f_cooldown - f(C)))`, or without a
        cooldown `base * f(C)`
      """
    ) { p in
      let tWarmup = p.number("t_warmup", "Steps of the warm-up.", .atLeast(0).steps, example: 20)
      let tScale = p.number("t_scale", "The stretch of the curve.", .above(0).steps, example: 20)
      let tCooldown = p.number(
        "t_cooldown", "Steps of the last straight line.", .atLeast(0).steps, example: 20)
      let tMax = p.number("t_max", "Steps in all.", .above(0).steps)
      let low = p.number("alpha_f_decay", "The ratio that the curve goes to.", default: 0.0)
      let alphaFCooldown = p.number("alpha_f_cooldown", "The last ratio.", default: 0.0)
      let start = tMax - tCooldown
      return Rule { e, q throws(EvaluationError) in
        if e < tWarmup { return q.base * e / tWarmup }
        let x = (min(e, start) - tWarmup + tScale) / tScale
        let curve = low + (1 - low) * (try quotient(1, try squareRoot(x)))
        if e < start { return q.base * curve }
        if tCooldown == 0 { return q.base * curve }
        let done = min(1, (e - start) / tCooldown)
        return q.base * (curve + done * (alphaFCooldown - curve))
      }
    }
  ])
