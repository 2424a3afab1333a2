// `deepspeed.runtime.lr_schedules.OneCycle`: the rate one way and the momentum the other. The cycle is the first five
// parameters of both.

let deepspeedOneCycles = [
  ScheduleType(
    """
    deepspeed.OneCycle
    cycle_first_step_size steps > 0 = 2000: Steps of the first half.
    cycle_second_step_size steps > 0 = null: Steps of the second half; as many if null.
    cycle_first_stair_count whole >= 0 = 0: Stairs of the first half.
    cycle_second_stair_count whole >= 0 = null: Stairs of the second half; as many if null.
    decay_step_size steps >= 0 = 0: Steps of one unit of the decay.
    cycle_min_lr: The lowest value of the cycle.
    cycle_max_lr: The highest value.
    decay_lr_rate = 0.0: How fast the value falls behind the cycle.

    From `cycle_min_lr` to `cycle_max_lr` and back in straight lines or stairs, then slowly down.

    - Closed: in the cycle of `S` steps `cycle_min_lr + (cycle_max_lr - cycle_min_lr) * s`: with
      `x = 1 + e / S - floor(1 + e / S)` and `r` the part of the first half, `s` is `x / r` up to
      `r`, then
      `(x - 1) / (r - 1)`; behind it `cycle_min_lr / (1 + decay_lr_rate * ((e - S) /
      decay_step_size))`
    """
  ) { p, e, _ throws(EvaluationError) in
    if let height = try height(p, e) { return p[5] + (p[6] - p[5]) * height }
    return try quotient(p[5], decay(p, e))
  },
  ScheduleType(
    """
    deepspeed.OneCycle.momentum
    cycle_first_step_size steps > 0 = 2000: Steps of the first half.
    cycle_second_step_size steps > 0 = null: Steps of the second half; as many if null.
    cycle_first_stair_count whole >= 0 = 0: Stairs of the first half.
    cycle_second_stair_count whole >= 0 = null: Stairs of the second half; as many if null.
    decay_step_size steps >= 0 = 0: Steps of one unit of the decay.
    cycle_min_mom = 0.8: The lowest value of the cycle.
    cycle_max_mom = 0.9: The highest value.
    decay_mom_rate = 0.0: How fast the value grows behind the cycle.

    The first beta that goes with `deepspeed.OneCycle`: down as the rate goes up.

    - Closed: `cycle_max_mom - (cycle_max_mom - cycle_min_mom) * s` in the cycle, then
      `cycle_max_mom * (1 + decay_mom_rate * ((e - S) / decay_step_size))`

    As in DeepSpeed, the first value is the lowest, and it grows beyond 1 behind the cycle. There
    the second beta becomes
    0.99 as well.
    """
  ) { p, e, _ throws(EvaluationError) in
    if e == 0 { return p[5] }
    if let height = try height(p, e) { return p[6] - (p[6] - p[5]) * height }
    return p[6] * decay(p, e)
  },
]

private func lengths(_ p: Arguments) -> (up: Double, down: Double) {
  (p[0], p[1].isNaN ? p[0] : p[1])
}

/// How high the rate is in the cycle, 0 to 1; nil behind it.
private func height(_ p: Arguments, _ e: Double) throws(EvaluationError) -> Double? {
  let (up, down) = lengths(p)
  let total = up + down
  if e - 1 >= total { return nil }
  let ratio = up / total
  let x = 1 + e / total - (1 + e / total).rounded(.down)
  let stairs = x <= ratio || p[3].isNaN ? p[2] : p[3]
  if stairs > 0 {
    let i = try modulo(e, total)
    let stair = i <= up ? i * stairs / up : (total - i) * stairs / down
    return stair.rounded(.down) / stairs
  }
  return x <= ratio ? x / ratio : (x - 1) / (ratio - 1)
}

/// The factor behind the cycle.
private func decay(_ p: Arguments, _ e: Double) -> Double {
  let (up, down) = lengths(p)
  return p[4] == 0 || p[7] == 0 ? 1 : 1 + p[7] * ((e - (up + down)) / p[4])
}
