// `megatron.core.optimizer_param_scheduler`: what it gives to the rate and what to the weight decay. The position is its
// `num_steps`: steps, or samples where it is incremented by them.

let megatronSchedules = [
  ScheduleType(
    """
    megatron.OptimizerParamScheduler
    init_lr = 0.0: The first value of the warm-up.
    max_lr = null: The highest value; the base value if null.
    min_lr = 0.0: The lowest value.
    lr_warmup_steps steps >= 0 = 0: Steps of the warm-up.
    lr_decay_steps steps > 0: Steps in all, warm-up included.
    lr_decay_style of constant linear cosine inverse-square-root WSD = linear: The shape of the decay.
    wsd_decay_steps steps > 0 = null: The last steps, which decay in `WSD`.
    lr_wsd_decay_style of linear cosine exponential minus_sqrt = exponential: The shape of that decay.

    Up to `max_lr` in a straight line, then down to `min_lr` in one of five styles.

    - Closed: up to `W = lr_warmup_steps` `init_lr + ((max_lr - init_lr) * e) / W`; then, up to `D =
      lr_decay_steps`,
      `min_lr + k * (max_lr - min_lr)` with `x = (e - W) / (D - W)`, or in WSD the part `x` of the
      last `wsd_decay_steps`,
      where `k` is `1 - x`, `0.5 * (cos(pi * x) + 1)`, `2 * 0.5 ** x - 1` or `1 - sqrt(x)`; inverse
      square root
      `max(min_lr, (max_lr * max(W, 1) ** 0.5) / max(e, 1) ** 0.5)`; `min_lr` behind `D`
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.require(
            p[3] < p[4], "lr_warmup_steps", Number(p[3], isReal: true),
            "is not below `lr_decay_steps`",
            "a number below it")
          fields.require(
            p[5] != 4 || !p[6].isNaN, "wsd_decay_steps", "missing", "a number above 0 for `WSD`")
          p.isTotal = true
        },
        value: { p, e, q throws(EvaluationError) in
          let (low, w, total) = (p[2], p[3], p[4])
          let high = p[1].isNaN ? q.base : p[1]
          if w > 0 && e <= w { return p[0] + (high - p[0]) * e / w }
          if p[5] == 0 { return high }
          if e > total { return low }
          if p[5] == 3 {
            return max(low, high * (try power(max(w, 1), 0.5)) / (try power(max(e, 1), 0.5)))
          }
          var (shape, x) = (p[5] - 1, (e - w) / (total - w))
          if p[5] == 4 { (shape, x) = (p[7], max(0, (e - (total - p[6])) / p[6])) }
          let k: Double
          switch shape {
          case 0: k = 1 - x
          case 1: k = 0.5 * (try cosine(.pi * x) + 1)
          case 2: k = 2 * (try power(0.5, x)) - 1
          default: k = 1 - (try squareRoot(x))
          }
          return low + k * (high - low)
        })
    }),
  ScheduleType(
    """
    megatron.OptimizerParamScheduler.weight_decay
    start_wd eg 0.1: The first value.
    end_wd eg 0.1: The last value.
    wd_incr_steps steps > 0: Steps from one to the other.
    wd_incr_style of constant linear cosine = constant: The shape of the way.

    The weight decay, up from `start_wd` to `end_wd`.

    - Closed: with `x = e / wd_incr_steps`, `start_wd + k * (end_wd - start_wd)` where `k` is `x` or
      `0.5 * (cos(pi * (1 - x)) + 1)`; behind `wd_incr_steps`, or where it is constant, `end_wd`
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.require(
            p[3] != 0 || p[0] == p[1], "end_wd", Number(p[1], isReal: true),
            "differs from `start_wd`",
            "the same number, or another style")
          p.isTotal = true
        },
        value: { p, e, _ throws(EvaluationError) in
          if e > p[2] || p[3] == 0 { return p[1] }
          let x = e / p[2]
          return p[0] + (p[3] == 1 ? x : 0.5 * (try cosine(.pi * (1 - x)) + 1)) * (p[1] - p[0])
        })
    }),
]
