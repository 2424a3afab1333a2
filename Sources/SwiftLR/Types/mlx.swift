// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `mlx`.
  public enum mlx {
    /// The first rate times `decay_rate` at every step.
    ///
    /// - Closed: `init * decay_rate ** e`
    ///
    /// Source: mlx.optimizers.schedulers
    ///
    /// - Parameters:
    ///   - init: The value at the start; a number.
    ///   - decay_rate: The factor of a step; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func exponential_decay(
      init: Double,
      decay_rate: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mlx.exponential_decay", [
        "init": .number(`init`),
        "decay_rate": .number(decay_rate),
      ])
    }

    /// The first rate times `decay_rate` once every `step_size` steps.
    ///
    /// - Closed: `init * decay_rate ** (e // step_size)`
    ///
    /// Source: mlx.optimizers.schedulers
    ///
    /// - Parameters:
    ///   - init: The value at the start; a number.
    ///   - decay_rate: The factor of a decay; a number of at least 0.
    ///   - step_size: Steps from one decay to the next; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func step_decay(
      init: Double,
      decay_rate: Double,
      step_size: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mlx.step_decay", [
        "init": .number(`init`),
        "decay_rate": .number(decay_rate),
        "step_size": .integer(step_size),
      ])
    }

    /// Half a cosine wave from one rate to another.
    ///
    /// - Closed: `end + (0.5 * (1 + cos((pi * min(e, decay_steps)) / decay_steps))) * (init - end)`
    ///
    /// Source: mlx.optimizers.schedulers
    ///
    /// - Parameters:
    ///   - init: The value at the start; a number.
    ///   - decay_steps: Steps of the decay; a number above 0.
    ///   - end: The value at the end; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosine_decay(
      init: Double,
      decay_steps: Int,
      end: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mlx.cosine_decay", [
        "init": .number(`init`),
        "decay_steps": .integer(decay_steps),
        "end": .number(end),
      ])
    }

    /// A straight line from one rate to another.
    ///
    /// - Closed: `init + min(e, steps) * ((end - init) / steps)`
    ///
    /// Source: mlx.optimizers.schedulers
    ///
    /// - Parameters:
    ///   - init: The value at the start; a number.
    ///   - end: The value at the end; a number.
    ///   - steps: Steps from one to the other; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func linear_schedule(
      init: Double,
      end: Double,
      steps: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mlx.linear_schedule", [
        "init": .number(`init`),
        "end": .number(end),
        "steps": .integer(steps),
      ])
    }

    /// That of `optax.join_schedules`.
    ///
    /// One schedule after the other, each on its own clock.
    ///
    /// - Closed: the part whose stretch the position lies in, at the position counted from its start
    ///
    /// Source: mlx.optimizers.schedulers
    ///
    /// - Parameters:
    ///   - schedules: The parts in their order; a list of at least one schedule.
    ///   - boundaries: Where the second and each later part starts; a list, each a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func join_schedules(
      schedules: [Schedule],
      boundaries: [Int]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mlx.join_schedules", [
        "schedules": .schedules(schedules),
        "boundaries": .integers(boundaries),
      ])
    }
  }
}
