import CSupport

// `deepspeed.runtime.lr_schedules` with a warm-up. Its index starts at -1 before the first step and is always one
// behind the position.

let deepspeedWarmUps = [
  ScheduleType.total(
    """
    deepspeed.WarmupLR
    warmup_min_lr = 0.0: The first value.
    warmup_max_lr = null: The last value; the base value if null.
    warmup_num_steps steps whole >= 1 = 1000: Steps of the warm-up, 2 at least.
    warmup_type of log linear = log: The shape of the warm-up.

    - Closed: with `i = e - 1`, `warmup_min_lr + (warmup_max_lr - warmup_min_lr) * g`, where `g` is
      `(1 / log(W)) * log(i + 1)` or `i / W` before `W = warmup_num_steps`, then 1

    As in DeepSpeed, the first two values are the lowest, and with `log` the last one of the warm-up
    can miss the top by
    an ulp.
    """
  ) { p, e, q in
    if e < 1 { return p[0] }
    return p[0] + ((p[1].isNaN ? q.base : p[1]) - p[0]) * (warmedUp(e - 1, p[2], p[3]) ?? 1)
  },
  ScheduleType.total(
    """
    deepspeed.WarmupDecayLR
    total_num_steps steps >= 0: Steps in all.
    warmup_min_lr = 0.0: The lowest value.
    warmup_max_lr = 0.001: The highest value.
    warmup_num_steps steps whole >= 1 = 1000: Steps of the warm-up, 2 at least.
    warmup_type of log linear = log: The shape of the warm-up.

    - Closed: that of `deepspeed.WarmupLR`, and with `i = e - 1` from `W = warmup_num_steps` on `g`
      is
      `max(0, (T - i) / max(1, T - W))` with `T = total_num_steps`
    """
  ) { p, e, _ in
    if e < 1 { return p[1] }
    let (total, w) = (p[0], max(2, p[3]))
    let part = warmedUp(e - 1, w, p[4]) ?? max(0, (total - (e - 1)) / max(1, total - w))
    return p[1] + (p[2] - p[1]) * part
  },
  ScheduleType.total(
    """
    deepspeed.WarmupCosineLR
    total_num_steps steps >= 0: Steps in all.
    warmup_min_ratio = 0.0: The first ratio.
    warmup_num_steps steps whole >= 1 = 1000: Steps of the warm-up, 2 at least.
    cos_min_ratio = 0.0001: The last ratio.
    warmup_type of log linear = log: The shape of the warm-up.

    - Closed: with `i = e - 1`, `base * (r + g * (1 - r))` with `r = warmup_min_ratio` and the `g`
      of `deepspeed.WarmupLR`;
      from `W = warmup_num_steps` on, with `x = min(1, (i - W + 1) / max(1, total_num_steps - W))`
      and
      `c = cos_min_ratio`, `base * max(0, c + (1 - c) * ((1 + cos(pi * x)) / 2))`

    As in DeepSpeed, the first value is 0, whatever the ratios are.
    """
  ) { p, e, q throws(EvaluationError) in
    if e < 1 { return 0 }
    let w = max(2, p[2])
    if let part = warmedUp(e - 1, w, p[4]) { return q.base * (p[1] + part * (1 - p[1])) }
    let x = min(1, (e - w) / max(1, p[0] - w))
    return q.base * max(0, p[3] + (1 - p[3]) * ((1 + (try cosine(.pi * x))) / 2))
  },
  ScheduleType.total(
    """
    deepspeed.LRRangeTest
    lr_range_test_min_lr = 1e-3: The first value.
    lr_range_test_step_size steps > 0 = 2000: Steps of one unit.
    lr_range_test_step_rate = 1.0: What a unit adds to the factor.
    lr_range_test_staircase = false: Whether the value rises at whole units only.

    - Closed: with `x = e / lr_range_test_step_size`, or `floor(x)` in stairs,
      `lr_range_test_min_lr * (1 + lr_range_test_step_rate * x)`
    """
  ) { p, e, _ in
    let x = e / p[1]
    return p[0] * (1 + p[2] * (p[3] == 1 ? x.rounded(.down) : x))
  },
]

/// How far the warm-up is, 0 to 1; nil behind it.
private func warmedUp(_ i: Double, _ steps: Double, _ shape: Double) -> Double? {
  let w = max(2, steps)
  if i >= w { return nil }
  return shape == 0 ? (1 / swlr_log(w)) * swlr_log(i + 1) : i / w
}
