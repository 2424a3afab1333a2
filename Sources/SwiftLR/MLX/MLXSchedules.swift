// `mlx.optimizers.schedulers`, and the same of mlx-swift with names of its own. Computed in double precision; both
// compute in single.

let mlxSchedules = [
  ScheduleType(
    """
    mlx.exponential_decay
    init: The value at the start.
    decay_rate >= 0 eg 0.95: The factor of a step.

    - Closed: `init * decay_rate ** e`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] * (try power(p[1], e))
  },
  ScheduleType(
    """
    mlx.step_decay
    init: The value at the start.
    decay_rate >= 0: The factor of a decay.
    step_size steps > 0: Steps from one decay to the next.

    - Closed: `init * decay_rate ** (e // step_size)`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] * (try power(p[1], try floorQuotient(e, p[2])))
  },
  ScheduleType.total(
    """
    mlx.cosine_decay
    init: The value at the start.
    decay_steps steps > 0: Steps of the decay.
    end = 0.0: The value at the end.

    - Closed: `end + (0.5 * (1 + cos((pi * min(e, decay_steps)) / decay_steps))) * (init - end)`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[2] + 0.5 * (1 + (try cosine(.pi * min(e, p[1]) / p[1]))) * (p[0] - p[2])
  },
  ScheduleType.total(
    """
    mlx.linear_schedule
    init: The value at the start.
    end: The value at the end.
    steps steps > 0: Steps from one to the other.

    - Closed: `init + min(e, steps) * ((end - init) / steps)`
    """
  ) { p, e, _ in
    p[0] + min(e, p[2]) * ((p[1] - p[0]) / p[2])
  },
  ScheduleType(
    """
    mlx_swift.exponentialDecay
    initial: The value at the start.
    decayRate >= 0: The factor of a step.

    - Closed: `initial * decayRate ** e`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] * (try power(p[1], e))
  },
  ScheduleType(
    """
    mlx_swift.stepDecay
    initial: The value at the start.
    decayRate >= 0: The factor of a decay.
    stepSize steps > 0: Steps from one decay to the next.

    - Closed: `initial * decayRate ** (e // stepSize)`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] * (try power(p[1], try floorQuotient(e, p[2])))
  },
  ScheduleType.total(
    """
    mlx_swift.cosineDecay
    initial: The value at the start.
    decaySteps steps > 0: Steps of the decay.
    end = 0.0: The value at the end.

    - Closed: that of `mlx.cosine_decay`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[2] + 0.5 * (1 + (try cosine(.pi * min(e, p[1]) / p[1]))) * (p[0] - p[2])
  },
  ScheduleType.total(
    """
    mlx_swift.linearSchedule
    initial: The value at the start.
    end: The value at the end.
    steps steps > 0: Steps from one to the other.

    - Closed: that of `mlx.linear_schedule`
    """
  ) { p, e, _ in
    p[0] + min(e, p[2]) * ((p[1] - p[0]) / p[2])
  },
  ScheduleType.same(
    """
    mlx_swift.joinSchedules
    optax.join_schedules
    """),
]
