// `burn::lr_scheduler`.

let burnSchedules = [
  ScheduleType.total(
    """
    burn.ConstantLr
    lr: The value.

    - Closed: `lr`
    """
  ) { p, _, _ in
    p[0]
  },
  ScheduleType.total(
    """
    burn.LinearLrScheduler
    initial_lr: The value at the start.
    final_lr: The value at the end.
    num_iters steps whole >= 1: Steps from one to the other.

    - Closed: `final_lr - ((final_lr - initial_lr) / num_iters) * max(num_iters - e, 0)`
    """
  ) { p, e, _ in
    p[1] - (p[1] - p[0]) / p[2] * max(p[2] - e, 0)
  },
  ScheduleType.total(
    """
    burn.CosineAnnealingLrScheduler
    initial_lr: The value at the start.
    num_iters steps whole >= 1: Steps of a fall.
    min_lr = 0.0: The lowest value.

    - Closed: `min_lr + (0.5 * (initial_lr - min_lr)) * (1 + cos((i / num_iters) * pi))` with
      `i = e % (num_iters + 1)`

    As in Burn, the wave starts anew after `num_iters + 1` values.
    """
  ) { p, e, _ throws(EvaluationError) in
    p[2] + 0.5 * (p[0] - p[2]) * (1 + (try cosine((try modulo(e, p[1] + 1)) / p[1] * .pi)))
  },
  ScheduleType(
    """
    burn.ExponentialLrScheduler
    initial_lr: The value at the start.
    gamma > 0 <= 1 eg 0.95: The factor of a step.

    - Closed: `initial_lr * gamma ** e`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] * (try power(p[1], e))
  },
  ScheduleType(
    """
    burn.StepLrScheduler
    initial_lr: The value at the start.
    step_size steps whole >= 1: Steps from one decay to the next.
    gamma = 0.1: The factor of a decay.

    - Closed: `initial_lr * gamma ** (e // step_size)`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] * (try power(p[2], try floorQuotient(e, p[1])))
  },
  ScheduleType(
    """
    burn.NoamLrScheduler
    factor: The factor.
    warmup_steps steps > 0 = 4000: Steps of the warm-up.
    model_size > 0 = 512: The width of the model.

    - Closed: `(factor * model_size ** -0.5) * min(s ** -0.5, s * warmup_steps ** -1.5)` with `s = e
      + 1`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] * (try power(p[2], -0.5)) * min(try power(e + 1, -0.5), (e + 1) * (try power(p[1], -1.5)))
  },
]
