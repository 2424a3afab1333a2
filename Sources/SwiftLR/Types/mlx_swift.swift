// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `mlx_swift`.
  public enum mlx_swift {
    /// The first rate times `decayRate` at every step.
    ///
    /// - Closed: `initial * decayRate ** e`
    ///
    /// Source: ml-explore/mlx-swift MLXOptimizers
    ///
    /// - Parameters:
    ///   - initial: The value at the start; a number.
    ///   - decayRate: The factor of a step; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func exponentialDecay(
      initial: Double,
      decayRate: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mlx_swift.exponentialDecay", [
        "initial": .number(initial),
        "decayRate": .number(decayRate),
      ])
    }

    /// The first rate times `decayRate` once every `stepSize` steps.
    ///
    /// - Closed: `initial * decayRate ** (e // stepSize)`
    ///
    /// Source: ml-explore/mlx-swift MLXOptimizers
    ///
    /// - Parameters:
    ///   - initial: The value at the start; a number.
    ///   - decayRate: The factor of a decay; a number of at least 0.
    ///   - stepSize: Steps from one decay to the next; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func stepDecay(
      initial: Double,
      decayRate: Double,
      stepSize: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mlx_swift.stepDecay", [
        "initial": .number(initial),
        "decayRate": .number(decayRate),
        "stepSize": .integer(stepSize),
      ])
    }

    /// Half a cosine wave from one rate to another.
    ///
    /// - Closed: that of `mlx.cosine_decay`
    ///
    /// Source: ml-explore/mlx-swift MLXOptimizers
    ///
    /// - Parameters:
    ///   - initial: The value at the start; a number.
    ///   - decaySteps: Steps of the decay; a number above 0.
    ///   - end: The value at the end; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosineDecay(
      initial: Double,
      decaySteps: Int,
      end: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mlx_swift.cosineDecay", [
        "initial": .number(initial),
        "decaySteps": .integer(decaySteps),
        "end": .number(end),
      ])
    }

    /// A straight line from one rate to another.
    ///
    /// - Closed: that of `mlx.linear_schedule`
    ///
    /// Source: ml-explore/mlx-swift MLXOptimizers
    ///
    /// - Parameters:
    ///   - initial: The value at the start; a number.
    ///   - end: The value at the end; a number.
    ///   - steps: Steps from one to the other; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func linearSchedule(
      initial: Double,
      end: Double,
      steps: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mlx_swift.linearSchedule", [
        "initial": .number(initial),
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
    /// Source: ml-explore/mlx-swift MLXOptimizers
    ///
    /// - Parameters:
    ///   - schedules: The parts in their order; a list of at least one schedule.
    ///   - boundaries: Where the second and each later part starts; a list, each a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func joinSchedules(
      schedules: [Schedule],
      boundaries: [Int]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mlx_swift.joinSchedules", [
        "schedules": .schedules(schedules),
        "boundaries": .integers(boundaries),
      ])
    }
  }
}
