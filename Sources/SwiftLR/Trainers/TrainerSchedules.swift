// Schedules of trainers of language models, and of papers. Each gives a factor of the base value.

let trainerSchedules = [
  ScheduleType.total(
    """
    torchtitan.lr_scheduler
    warmup_steps steps >= 0 eg 10: Steps of the warm-up.
    stable_steps steps >= 0 eg 50: Steps at the base value.
    decay_steps steps >= 0 eg 50: Steps of the decay.
    decay_type of linear sqrt cosine = linear: The shape of the decay.
    min_lr_factor = 0.0: The last ratio.

    - Closed: `base * ((e + 1) / (W + 1))` before `W = warmup_steps`, then `base` for
      `stable_steps`, then with
      `x = (e + 1 - (W + stable_steps)) / (decay_steps + 1)` and `f` one of `1 - x`, `1 - sqrt(x)`
      and
      `0.5 * (1 + cos(pi * x))`, `base * (m + (1 - m) * f)` with `m = min_lr_factor`

    @pytorch/torchtitan components/lr_scheduler.py
    """
  ) { p, e, q throws(EvaluationError) in
    let (w, stable, decay, m) = (p[0], p[1], p[2], p[4])
    if e < w { return q.base * ((e + 1) / (w + 1)) }
    if e < w + stable { return q.base }
    let x = min(1, (e + 1 - (w + stable)) / (decay + 1))
    return q.base * (m + (1 - m) * (try remaining(Int(p[3]), x)))
  },
  ScheduleType.total(
    """
    epfml.wsd
    n_iterations steps > 0 eg 100: Steps in all.
    n_warmup steps >= 0 eg 10: Steps of the warm-up.
    init_div_factor > 0 = 100: The base value by the first.
    final_lr_factor >= 0 = 0.01: The last ratio.
    fract_decay > 0 <= 1 = 0.1: The part of the steps that decays.
    decay_type of linear sqrt cosine exp mirror_cosine square = linear: The shape of the decay.

    - Closed: `base * (e / W + (1 - e / W) / init_div_factor)` before `W = n_warmup`; `base` up to
      the last
      `n = int(fract_decay * n_iterations)` steps; then with the part `x` of them that is done and
      `m =
      final_lr_factor`, `base * (m + (1 - m) * f)` with `f` one of `1 - x`, `1 - sqrt(x)`, `0.5 * (1
      + cos(pi * x))`,
      `2 * (1 - x) - 0.5 * (1 + cos(pi * x))` and `1 - x ** 2`, or `base * m ** x`; then `base * m`

    @epfml/schedules-and-scaling; arXiv:2405.18392
    """
  ) { p, e, q throws(EvaluationError) in
    let (total, w, m) = (p[0], p[1], p[3])
    if e < w { return q.base * (e / w + (1 - e / w) / p[2]) }
    let decay = (p[4] * total).rounded(.towardZero)
    if e < total - decay { return q.base }
    if e >= total { return q.base * m }
    let x = (e - (total - decay)) / decay
    if p[5] == 3 { return q.base * (try power(m, x)) }
    return q.base * (m + (1 - m) * (try remaining(Int(p[5]), x)))
  },
  ScheduleType(
    """
    gpt_neox.infinite
    warmup_end steps >= 0 eg 10: The end of the warm-up.
    cooldown_end steps >= 0 eg 50: The end of the cooldown.
    constant_end steps >= 0 eg 80: The end of the constant phase.
    total steps > 0 eg 100: The end of the annealing.
    constant_lr > 0 eg 0.5: The value of the constant phase.
    min_lr > 0: The value at the end.
    alpha > 0 = 10.0: The stretch of `inv_sqrt`.
    cooldown of cosine linear inv_sqrt = cosine: The shape of the cooldown.

    Up, down to a constant that can go on for ever, and an annealing.

    - Closed: `(base * e) / warmup_end`; then with the part `x` of the cooldown that is done and `c
      = constant_lr`,
      `c + ((base - c) * (1 + cos(pi * x))) / 2`, `base + (c - base) * x` or `base + ((c - base) /
      h(1)) * h(x)` with
      `h(x) = 1 / sqrt(1 + alpha * x) - 1`; then `c`; then, with the part `x` that is done,
      `c * exp(log(min_lr / c) * x)`, and `min_lr`

    @Ibrahim et al., "Simple and Scalable Strategies to Continually Pre-train Large Language
    Models", 2024;
    EleutherAI/gpt-neox pull request 1194
    """
  ) { p, e, q throws(EvaluationError) in
    let (w, cooled, flat, c) = (p[0], p[1], p[2], p[4])
    if e < w { return q.base * e / w }
    if e <= cooled {
      let x = (e - w) / (cooled - w)
      switch p[7] {
      case 0: return c + (q.base - c) * (1 + (try cosine(.pi * x))) / 2
      case 1: return q.base + (c - q.base) * x
      default:
        let whole = 1 / (1 + p[6]).squareRoot() - 1
        return q.base + (c - q.base) / whole * (1 / (1 + p[6] * x).squareRoot() - 1)
      }
    }
    if e < flat { return c }
    if e > p[3] { return p[5] }
    return c * (try exponential(try logarithm(p[5] / c) * (e - flat) / (p[3] - flat)))
  },
  ScheduleType.total(
    """
    knee.lr
    warmup steps >= 0 eg 10: Steps of the warm-up.
    explore steps >= 0 eg 50: Steps at the base value.
    total steps > 0: Steps in all.

    - Closed: `(base * e) / warmup`, then `base` for `explore` steps, then
      `max(0, base - (base / (total - warmup - explore)) * (e - warmup - explore))`

    @Iyer et al., "Wide-minima Density Hypothesis and the Explore-Exploit Learning Rate
    Schedule",
    arXiv:2003.03977
    """
  ) { p, e, q in
    if e < p[0] { return q.base * e / p[0] }
    if e <= p[0] + p[1] { return q.base }
    return max(0, q.base - q.base / (p[2] - p[0] - p[1]) * (e - p[0] - p[1]))
  },
  ScheduleType(
    """
    power.lr
    a > 0 eg 2: The factor.
    b eg -0.5: The power of the tokens.
    lr_max > 0 eg 1.0: The highest value.
    tokens_per_step > 0 eg 1: Tokens of a step.
    warmup_tokens >= 0 eg 10: Tokens of the warm-up.
    decay_tokens >= 0 eg 20: The last tokens.
    total_tokens > 0 eg 100: Tokens in all.

    - Closed: with `n = e * tokens_per_step` and `f(n) = min(lr_max, a * n ** b)`, `f(W) * (n / W)`
      before
      `W = warmup_tokens`, then `f(n)`, then in a straight line from `f(total_tokens -
      decay_tokens)` to 0

    @Shen et al., "Power Scheduler", arXiv:2408.13359; the shape of the decay is not that of
    the paper
    """
  ) { p, e, _ throws(EvaluationError) in
    let (n, w) = (e * p[3], p[4])
    let start = p[6] - p[5]
    let curve = min(p[2], p[0] * (try power(min(max(n, w), start), p[1])))
    if n < w { return curve * (n / w) }
    return n < start ? curve : curve * max(0, (p[6] - n) / p[5])
  },
  ScheduleType.total(
    """
    rex.lr
    total steps > 0: Steps in all.
    d >= 0 < 1 = 0.5: The bend; 0 is a straight line.
    min_lr = 0.0: The last value.

    - Closed: `min_lr + (base - min_lr) * (z / ((1 - d) + d * z))` with `z = 1 - e / total`, then
      `min_lr`

    @Chen et al., "REX: Revisiting Budgeted Training with an Improved Schedule",
    arXiv:2107.04197
    """
  ) { p, e, q throws(EvaluationError) in
    if e >= p[0] { return p[2] }
    let z = 1 - e / p[0]
    return p[2] + (q.base - p[2]) * (try quotient(z, 1 - p[1] + p[1] * z))
  },
  ScheduleType.total(
    """
    budget.linear
    total steps > 0: Steps in all.

    - Closed: `base * (1 - e / total)`, then 0

    @Li et al., "Budgeted Training", arXiv:1905.04753
    """
  ) { p, e, q in
    q.base * max(0, 1 - e / p[0])
  },
  ScheduleType.total(
    """
    noam.lr
    factor = 1.0: The factor.
    model_size > 0 = 512: The width of the model.
    warmup steps > 0 = 4000: Steps of the warm-up.

    - Closed: `factor * (model_size ** -0.5 * min(s ** -0.5, s * warmup ** -1.5))` with `s = e + 1`

    @Vaswani et al., "Attention Is All You Need", arXiv:1706.03762, section 5.3
    """
  ) { p, e, _ throws(EvaluationError) in
    let s = e + 1
    return p[0] * ((try power(p[1], -0.5)) * min(try power(s, -0.5), s * (try power(p[2], -1.5))))
  },
  ScheduleType(
    """
    big_vision.rsqrt
    total_steps steps > 0 eg 100: Steps in all.
    warmup_steps steps >= 0 eg 10: Steps of the warm-up.
    cooldown_steps steps >= 0 = 0: The last steps.
    timescale > 0 = 10000: The stretch of the curve.
    shift steps = 0: Where on the curve the warm-up ends.

    - Closed: `base / sqrt(1 + (e + shift - W) / timescale)` from `W = warmup_steps` on, times
      `min(1, e / W)` and
      `min(1, (total_steps - e) / cooldown_steps)`
    """
  ) { p, e, q throws(EvaluationError) in
    let value = e < p[1] ? q.base : q.base / (try squareRoot(1 + (e + p[4] - p[1]) / p[3]))
    return value * bigVisionRamps(p, e)
  },
  ScheduleType.total(
    """
    olmo_core.WSD
    warmup_steps steps >= 0 eg 10: Steps of the warm-up.
    decay_steps steps >= 0 eg 20: Steps of the decay.
    t_max steps > 0: Steps in all.
    warmup_min_lr = 0.0: The first value.
    decay_min_lr = 0.0: The last value.

    - Closed: a line from `warmup_min_lr` to `base`, `base`, and a line to `decay_min_lr` over the
      last `decay_steps`
    """
  ) { p, e, q in
    if e < p[0] { return p[3] + (q.base - p[3]) * e / p[0] }
    let start = p[2] - p[1]
    if e < start { return q.base }
    return p[4] + (q.base - p[4]) * max(0, p[2] - e) / max(p[1], 1)
  },
  ScheduleType(
    """
    olmo_core.WSDS
    warmup_steps steps >= 0 eg 10: Steps of the warm-up.
    period_lengths steps list whole >= 1 eg 50 100: Steps of each period, warm-up included in the first.
    decay_steps steps > 0 eg 10: The last steps of each period.
    warmup_min_lr = 0.0: The first value.
    decay_min_lr = 0.0: The last value of a period.

    - Closed: a line from `warmup_min_lr` to `base`; then `base`, but for the last `decay_steps` of
      each period, which
      go down to `decay_min_lr` in a line; each period starts at `base` again

    @allenai/OLMo-core optim/scheduler.py WSDS. arXiv:2410.05192
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.require(!p.lists[0].isEmpty, "period_lengths", "is empty", "at least one length")
          p.table = runningSums(p.lists[0])
        },
        value: { p, e, q in
          if e < p[0] { return p[3] + (q.base - p[3]) * e / p[0] }
          let i = bisectRight(p.table, e)
          if i >= p.table.count { return p[4] }
          let left = p.table[i] - e
          return left >= p[2] ? q.base : p[4] + (q.base - p[4]) * left / p[2]
        })
    }),
  ScheduleType.total(
    """
    olmo_core.InvSqrtWithWarmup
    warmup_steps steps >= 0 eg 20: Steps of the warm-up.
    warmup_min_lr = 0.0: The first value.
    alpha_f = 0.1: The lowest ratio.

    - Closed: a line from `warmup_min_lr` to `base`, then `lo + (base - lo) * sqrt(W / e)` with `lo
      = alpha_f * base`
    """
  ) { p, e, q throws(EvaluationError) in
    if e < p[0] { return p[1] + (q.base - p[1]) * e / p[0] }
    let low = q.base * p[2]
    return low + (q.base - low) * (try squareRoot(try quotient(p[0], max(e, 1))))
  },
  ScheduleType.total(
    """
    olmo_core.LinearWithWarmup
    warmup_steps steps >= 0 eg 10: Steps of the warm-up.
    t_max steps > 0: Steps in all.
    warmup_min_lr = 0.0: The first value.
    alpha_f = 0.1: The last ratio.

    - Closed: a line from `warmup_min_lr` to `base`, and one to `alpha_f * base`
    """
  ) { p, e, q in
    if e < p[0] { return p[2] + (q.base - p[2]) * e / p[0] }
    let low = q.base * p[3]
    return e >= p[1] ? low : q.base - (q.base - low) * ((e - p[0]) / (p[1] - p[0]))
  },
  ScheduleType.total(
    """
    olmo_core.CosWithWarmup
    warmup_steps steps >= 0 eg 10: Steps of the warm-up.
    t_max steps > 0: Steps in all.
    warmup_min_lr = 0.0: The first value.
    alpha_f = 0.1: The last ratio.

    - Closed: a line from `warmup_min_lr` to `base`, then with `lo = alpha_f * base` and the part
      `x` that is done
      `lo + ((base - lo) * (1 + cos(pi * x))) / 2`
    """
  ) { p, e, q throws(EvaluationError) in
    if e < p[0] { return p[2] + (q.base - p[2]) * e / p[0] }
    let low = q.base * p[3]
    if e >= p[1] { return low }
    return low + (q.base - low) * (1 + (try cosine(.pi * ((e - p[0]) / (p[1] - p[0]))))) / 2
  },
  ScheduleType(
    """
    olmo_core.CosWithWarmupAndLinearDecay
    warmup_steps steps >= 0 eg 10: Steps of the warm-up.
    t_max steps > 0 eg 100: Steps in all.
    decay_steps steps >= 0 eg 20: The last steps.
    warmup_min_lr = 0.0: The first value.
    alpha_f = 0.1: The last ratio of the cosine.
    decay_min_lr = 0.0: The last value.

    - Closed: that of `olmo_core.CosWithWarmup`, but for the last `decay_steps`, which go to
      `decay_min_lr` in a line
    """
  ) { p, e, q throws(EvaluationError) in
    if e < p[0] { return p[3] + (q.base - p[3]) * e / p[0] }
    let (low, start) = (q.base * p[4], p[1] - p[2])
    let x = min(1, (min(e, start) - p[0]) / (p[1] - p[0]))
    let wave = low + (q.base - low) * (1 + (try cosine(.pi * x))) / 2
    if e <= start { return wave }
    return p[5] + (wave - p[5]) * max(0, p[1] - e) / p[2]
  },
  ScheduleType.total(
    """
    olmo_core.HalfCosWithWarmup
    warmup_steps steps >= 0 eg 10: Steps of the warm-up.
    t_max steps > 0: Steps in all.
    warmup_min_lr = 0.0: The first value.
    alpha_f = 0.1: The last ratio.

    - Closed: that of `olmo_core.CosWithWarmup` with the second half of the wave: `cos((pi * (1 +
      x)) / 2)`
    """
  ) { p, e, q throws(EvaluationError) in
    if e < p[0] { return p[2] + (q.base - p[2]) * e / p[0] }
    let low = q.base * p[3]
    if e >= p[1] { return low }
    return low + (q.base - low) * (1 + (try cosine(.pi * (1 + (e - p[0]) / (p[1] - p[0])) / 2)))
  },
  ScheduleType(
    """
    olmo_core.ExponentialScheduler
    lr_min > 0 eg 0.01: The value at the start.
    t_max steps > 0: Steps until the base value.

    - Closed: `lr_min * (base / lr_min) ** (e / t_max)`
    """
  ) { p, e, q throws(EvaluationError) in
    p[0] * (try power(q.base / p[0], e / p[1]))
  },
  ScheduleType.total(
    """
    axolotl.cosine_constant
    num_warmup_steps steps >= 0 eg 10: Steps of the warm-up.
    num_training_steps steps > 0: Steps in all.
    constant_lr_ratio > 0 <= 1 eg 0.8: The part of the steps before the flat tail.
    min_lr_ratio = 0.0: The ratio of the tail.
    num_cycles = 0.5: Waves; half of one ends at the floor.

    - Closed: `base * (e / max(1, W))`, then with `x` the part done of the steps from `W =
      num_warmup_steps` to
      `int(num_training_steps * constant_lr_ratio)` and `m = min_lr_ratio`
      `base * (max(0, ((1 - m) * 0.5) * (1 + cos(((pi * num_cycles) * 2) * x))) + m)`
    """
  ) { p, e, q throws(EvaluationError) in
    let (w, m) = (p[0], p[3])
    if e < w { return q.base * (e / max(1, w)) }
    let end = (p[1] * p[2]).rounded(.towardZero)
    let x = (min(e, end) - w) / max(1, end - w)
    return q.base * (max(0, (1 - m) * 0.5 * (1 + (try cosine(.pi * p[4] * 2 * x)))) + m)
  },
]

/// The warm-up and the cooldown of big_vision, whose first three parameters are the steps in all and those of the
/// two.
func bigVisionRamps(_ p: Arguments, _ e: Double) -> Double {
  (p[1] > 0 ? min(1, e / p[1]) : 1) * (p[2] > 0 ? max(0, min(1, (p[0] - e) / p[2])) : 1)
}

/// What is left of the way down after a part of it; the shapes in the order in which peers list them here.
private func remaining(_ shape: Int, _ x: Double) throws(EvaluationError) -> Double {
  switch shape {
  case 0: 1 - x
  case 1: 1 - (try squareRoot(x))
  case 2: 0.5 * (1 + (try cosine(.pi * x)))
  case 4: 2 * (1 - x) - 0.5 * (1 + (try cosine(.pi * x)))
  default: 1 - x * x
  }
}
