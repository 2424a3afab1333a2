// `composer.optim.scheduler` and llm-foundry's, which give a factor of the base value. Lengths are steps.

let composerSchedules = [
  ScheduleType.total(
    """
    composer.ConstantScheduler
    alpha = 1.0: The ratio.
    t_max steps > 0: Steps in all.

    - Closed: `base * alpha` before `t_max`, then `base`
    """
  ) { p, e, q in
    q.base * (e < p[1] ? p[0] : 1)
  },
  ScheduleType(
    """
    composer.StepScheduler
    step_size steps > 0: Steps from one decay to the next.
    gamma = 0.1: The factor of a decay.

    - Closed: `base * gamma ** int(e / step_size)`
    """
  ) { p, e, q throws(EvaluationError) in
    q.base * (try power(p[1], (e / p[0]).rounded(.towardZero)))
  },
  ScheduleType.total(
    """
    composer.LinearScheduler
    alpha_i = 1.0: The first ratio.
    alpha_f = 0.0: The last ratio.
    t_max steps > 0: Steps in all.

    - Closed: `base * (alpha_i + min(1, e / t_max) * (alpha_f - alpha_i))`
    """
  ) { p, e, q in
    q.base * (p[0] + min(1, e / p[2]) * (p[1] - p[0]))
  },
  ScheduleType(
    """
    composer.ExponentialScheduler
    gamma >= 0 eg 0.5: The factor of a period.
    decay_period steps > 0: Steps of a period.

    - Closed: `base * gamma ** (e / decay_period)`
    """
  ) { p, e, q throws(EvaluationError) in
    q.base * (try power(p[0], e / p[1]))
  },
  ScheduleType.total(
    """
    composer.CosineAnnealingScheduler
    t_max steps > 0: Steps in all.
    alpha_f = 0.0: The last ratio.

    - Closed: `base * (alpha_f + ((1 - alpha_f) * (1 + cos(x * pi))) / 2)` with `x = e / t_max` from
      0 to 1
    """
  ) { p, e, q throws(EvaluationError) in
    q.base * (try cosineAnneal(e / p[0], p[1]))
  },
  ScheduleType(
    """
    composer.PolynomialScheduler
    power eg 2: The power of the line.
    t_max steps > 0: Steps in all.
    alpha_f = 0.0: The last ratio.

    - Closed: `base * (alpha_f + (1 - e / t_max) ** power * (1 - alpha_f))`

    As in Composer, the line goes on behind `t_max`.
    """
  ) { p, e, q throws(EvaluationError) in
    q.base * (p[2] + (try power(1 - e / p[1], p[0])) * (1 - p[2]))
  },
  ScheduleType.total(
    """
    composer.ConstantWithWarmupScheduler
    t_warmup steps >= 0 eg 10: Steps of the warm-up.
    alpha = 1.0: The ratio.
    t_max steps > 0: Steps in all.

    - Closed: `base * (min(1, e / t_warmup) * alpha)`
    """
  ) { p, e, q in
    q.base * (e < p[0] ? min(1, e / p[0]) * p[1] : p[1])
  },
  ScheduleType.total(
    """
    composer.LinearWithWarmupScheduler
    t_warmup steps >= 0 eg 10: Steps of the warm-up.
    alpha_i = 1.0: The ratio behind the warm-up.
    alpha_f = 0.0: The last ratio.
    t_max steps > 0: Steps in all.

    - Closed: `base * (e / W * alpha_i)` before `W = t_warmup`, then
      `base * (alpha_i + min(1, (e - W) / (t_max - W)) * (alpha_f - alpha_i))`
    """
  ) { p, e, q in
    if e < p[0] { return q.base * (min(1, e / p[0]) * p[1]) }
    return q.base * (p[1] + warmedUp(e, p[0], p[3]) * (p[2] - p[1]))
  },
  ScheduleType.total(
    """
    composer.CosineAnnealingWithWarmupScheduler
    t_warmup steps >= 0 eg 10: Steps of the warm-up.
    t_max steps > 0: Steps in all.
    alpha_f = 0.0: The last ratio.

    - Closed: `base * (e / W)` before `W = t_warmup`, then
      `base * (alpha_f + ((1 - alpha_f) * (1 + cos(x * pi))) / 2)` with `x = min(1, (e - W) / (t_max
      - W))`
    """
  ) { p, e, q throws(EvaluationError) in
    if e < p[0] { return q.base * min(1, e / p[0]) }
    return q.base * (try cosineAnneal(warmedUp(e, p[0], p[1]), p[2]))
  },
  ScheduleType(
    """
    composer.PolynomialWithWarmupScheduler
    t_warmup steps >= 0 eg 10: Steps of the warm-up.
    power = 2.0: The power of the line.
    t_max steps > 0: Steps in all.
    alpha_f = 0.0: The last ratio.

    - Closed: `base * (e / W)` before `W = t_warmup`, then
      `base * (alpha_f + (1 - min(1, (e - W) / (t_max - W))) ** power * (1 - alpha_f))`
    """
  ) { p, e, q throws(EvaluationError) in
    if e < p[0] { return q.base * min(1, e / p[0]) }
    return q.base * (p[3] + (try power(1 - warmedUp(e, p[0], p[2]), p[1])) * (1 - p[3]))
  },
  ScheduleType(
    """
    llmfoundry.InverseSquareRootWithWarmupScheduler
    t_warmup steps >= 0 eg 20: Steps of the warm-up.
    t_scale steps > 0 eg 20: The stretch of the curve.
    t_cooldown steps >= 0 eg 20: The last steps.
    t_max steps > 0: Steps in all.
    alpha_f_decay = 0.0: The ratio that the curve goes to.
    alpha_f_cooldown = 0.0: The last ratio.

    Up in a straight line, down with the inverse square root, and down in a straight line.

    - Closed: `(base * e) / W` before `W = t_warmup`; then
      `base * f(e)` with `f(e) = a + (1 - a) / sqrt((e - W + S) / S)`, `S = t_scale` and `a =
      alpha_f_decay`; from
      `C = t_max - t_cooldown` on `base * (f(C) + min(1, (e - C) / t_cooldown) * (alpha_f_cooldown -
      f(C)))`
    """
  ) { p, e, q throws(EvaluationError) in
    let (w, scale, start, low) = (p[0], p[1], p[3] - p[2], p[4])
    if e < w { return q.base * e / w }
    let x = (min(e, start) - w + scale) / scale
    let curve = low + (1 - low) * (try quotient(1, try squareRoot(x)))
    if e < start { return q.base * curve }
    let done = p[2] == 0 ? 1 : min(1, (e - start) / p[2])
    return q.base * (curve + done * (p[5] - curve))
  },
]

private func cosineAnneal(_ x: Double, _ low: Double) throws(EvaluationError) -> Double {
  low + (1 - low) * (1 + (try cosine(min(max(x, 0), 1) * .pi))) / 2
}

/// How much of the way from the warm-up to the end is done.
private func warmedUp(_ e: Double, _ warmup: Double, _ end: Double) -> Double {
  end > warmup ? min(1, (e - warmup) / (end - warmup)) : 0
}
