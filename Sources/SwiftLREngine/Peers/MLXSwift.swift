// mlx-swift: the schedules of `MLXOptimizers`, which are those of MLX with other names. Here they
// are computed in double precision, by mlx-swift in single.

let mlxSwift = Peer(
  "ml-explore/mlx-swift MLXOptimizers",
  [
    ScheduleType(
      "mlx_swift.exponentialDecay",
      """
      The first rate times `decayRate` at every step.

      - Closed: `initial * decayRate ** e`
      """
    ) { p in
      let initial = p.number("initial", "The value at the start.")
      let decayRate = p.number("decayRate", "The factor of a step.", .atLeast(0))
      return .exponentialDecay(from: initial, by: decayRate)
    },
    ScheduleType(
      "mlx_swift.stepDecay",
      """
      The first rate times `decayRate` once every `stepSize` steps.

      - Closed: `initial * decayRate ** (e // stepSize)`
      """
    ) { p in
      let initial = p.number("initial", "The value at the start.")
      let decayRate = p.number("decayRate", "The factor of a decay.", .atLeast(0))
      let stepSize = p.number("stepSize", "Steps from one decay to the next.", .above(0).steps)
      return .stepDecay(from: initial, by: decayRate, every: stepSize)
    },
    ScheduleType(
      "mlx_swift.cosineDecay",
      """
      Half a cosine wave from one rate to another.

      - Closed: that of `mlx.cosine_decay`
      """
    ) { p in
      let initial = p.number("initial", "The value at the start.")
      let decaySteps = p.number("decaySteps", "Steps of the decay.", .above(0).steps)
      let end = p.number("end", "The value at the end.", default: 0.0)
      return .cosineDecay(from: initial, to: end, over: decaySteps)
    },
    ScheduleType(
      "mlx_swift.linearSchedule",
      """
      A straight line from one rate to another.

      - Closed: that of `mlx.linear_schedule`
      """
    ) { p in
      let initial = p.number("initial", "The value at the start.")
      let end = p.number("end", "The value at the end.")
      let steps = p.number("steps", "Steps from one to the other.", .above(0).steps)
      return .line(from: initial, to: end, over: steps)
    },
    .alias("mlx_swift.joinSchedules", of: "optax.join_schedules"),
  ])
