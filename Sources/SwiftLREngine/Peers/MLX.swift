// MLX: `mlx.optimizers.schedulers`. Here they are computed in double precision, by MLX
// in single.

let mlx = Peer(
  "mlx.optimizers.schedulers",
  [
    ScheduleType(
      "mlx.exponential_decay",
      """
      The first rate times `decay_rate` at every step.

      - Closed: `init * decay_rate ** e`
      """
    ) { p in
      let initial = p.number("init", "The value at the start.")
      let decayRate = p.number("decay_rate", "The factor of a step.", .atLeast(0), example: 0.95)
      return .exponentialDecay(from: initial, by: decayRate)
    },
    ScheduleType(
      "mlx.step_decay",
      """
      The first rate times `decay_rate` once every `step_size` steps.

      - Closed: `init * decay_rate ** (e // step_size)`
      """
    ) { p in
      let initial = p.number("init", "The value at the start.")
      let decayRate = p.number("decay_rate", "The factor of a decay.", .atLeast(0))
      let stepSize = p.number("step_size", "Steps from one decay to the next.", .above(0).steps)
      return .stepDecay(from: initial, by: decayRate, every: stepSize)
    },
    ScheduleType(
      "mlx.cosine_decay",
      """
      Half a cosine wave from one rate to another.

      - Closed: `end + (0.5 * (1 + cos((pi * min(e, decay_steps)) / decay_steps))) * (init - end)`
      """
    ) { p in
      let initial = p.number("init", "The value at the start.")
      let decaySteps = p.number("decay_steps", "Steps of the decay.", .above(0).steps)
      let end = p.number("end", "The value at the end.", default: 0.0)
      return .cosineDecay(from: initial, to: end, over: decaySteps)
    },
    ScheduleType(
      "mlx.linear_schedule",
      """
      A straight line from one rate to another.

      - Closed: `init + min(e, steps) * ((end - init) / steps)`
      """
    ) { p in
      let initial = p.number("init", "The value at the start.")
      let end = p.number("end", "The value at the end.")
      let steps = p.number("steps", "Steps from one to the other.", .above(0).steps)
      return .line(from: initial, to: end, over: steps)
    },
    .alias("mlx.join_schedules", of: "optax.join_schedules"),
  ])
