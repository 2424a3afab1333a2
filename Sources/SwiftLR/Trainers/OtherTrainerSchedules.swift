// More of trainers that come with several: big_vision, OLMo-core, axolotl, diffusers.

let otherTrainerSchedules = [
  ScheduleType(
    """
    big_vision.polynomial
    total_steps steps > 0: Steps in all.
    warmup_steps steps >= 0 = 0: Steps of the warm-up.
    cooldown_steps steps >= 0 = 0: The last steps.
    power = 1: The power of the line.
    end = 0: The value at the end.

    - Closed: `end + (base - end) * (1 - x) ** power` with `x = clip((e - W) / (total_steps - W), 0,
      1)` and `W = warmup_steps`, times the ramps of `big_vision.rsqrt`
    """
  ) { p, e, q throws(EvaluationError) in
    (p[4] + (q.base - p[4]) * (try power(1 - bigVisionProgress(p, e), p[3]))) * bigVisionRamps(p, e)
  },
  ScheduleType.same(
    """
    big_vision.linear
    big_vision.polynomial
    """),
  ScheduleType.total(
    """
    big_vision.cosine
    total_steps steps > 0: Steps in all.
    warmup_steps steps >= 0 = 0: Steps of the warm-up.
    cooldown_steps steps >= 0 = 0: The last steps.

    - Closed: `(base * 0.5) * (1 + cos(pi * x))` with the `x` of `big_vision.polynomial`, times the
      ramps of `big_vision.rsqrt`
    """
  ) { p, e, q throws(EvaluationError) in
    q.base * 0.5 * (1 + (try cosine(.pi * bigVisionProgress(p, e)))) * bigVisionRamps(p, e)
  },
  ScheduleType(
    """
    big_vision.stair
    total_steps steps > 0: Steps in all.
    warmup_steps steps >= 0 = 0: Steps of the warm-up.
    cooldown_steps steps >= 0 = 0: The last steps.
    steps steps list: Positions of a change, in rising order.
    mults list eg 0.5: The ratio from each on.

    - Closed: the base times the ratio of the last position up to `e`, 1 before the first, times the
      ramps of `big_vision.rsqrt`
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.requireRising("steps", p.lists[0])
          fields.requireCount("mults", p.lists[1], p.lists[0].count)
        },
        value: { p, e, q in
          let i = bisectRight(p.lists[0], e)
          return q.base * (i == 0 ? 1 : p(1, i - 1)) * bigVisionRamps(p, e)
        })
    }),
  ScheduleType.same(
    """
    olmo_core.ConstantScheduler
    transformers.constant
    """),
  ScheduleType.total(
    """
    olmo_core.ConstantWithWarmup
    warmup_steps steps >= 0: Steps of the warm-up.
    warmup_min_lr = 0.0: The first value.

    - Closed: a line from `warmup_min_lr` to `base`, then `base`
    """
  ) { p, e, q in
    e < p[0] ? p[1] + (q.base - p[1]) * e / p[0] : q.base
  },
  ScheduleType(
    """
    olmo_core.SequentialScheduler
    schedulers parts: The parts in their order.
    schedulers_max_steps steps list > 0: Steps of each but the last.

    One schedule after the other, each on its own clock and with the last value of the one before as
    its base value.

    - Closed: the part whose stretch the position lies in, at the position counted from its start

    As in OLMo-core, a boundary belongs to the part that ends there.
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.requireLengths("schedulers_max_steps", p.lists[0], parts: p.parts.count)
        },
        value: { p, _, q throws(EvaluationError) in
          var (local, i) = (q, 0)
          while i < p.parts.count - 1 && local.position > p(0, i) {
            var end = local
            end.position = p(0, i)
            local.base = try p.value(of: i, end)
            local.position -= p(0, i)
            i += 1
          }
          return try p.value(of: i, local)
        })
    }),
  ScheduleType.same(
    """
    diffusers.constant
    transformers.constant
    """),
  ScheduleType.same(
    """
    diffusers.constant_with_warmup
    transformers.constant_with_warmup
    """),
  ScheduleType.same(
    """
    diffusers.linear
    transformers.linear
    """),
  ScheduleType.same(
    """
    diffusers.cosine
    transformers.cosine
    """),
  ScheduleType.same(
    """
    diffusers.cosine_with_restarts
    transformers.cosine_with_restarts
    """),
  ScheduleType.same(
    """
    diffusers.polynomial
    transformers.polynomial
    """),
]

private func bigVisionProgress(_ p: Arguments, _ e: Double) -> Double {
  let x = (e - p[1]) / (p[0] - p[1])
  return x.isNaN ? 1 : max(0, min(1, x))
}
