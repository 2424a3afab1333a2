// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `stable_baselines3`.
  public enum stable_baselines3 {
    /// A fixed rate.
    ///
    /// - Closed: `val`
    ///
    /// Source: stable_baselines3.common.utils, Stable-Baselines3 2.9
    ///
    /// - Parameters:
    ///   - val: The value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ConstantSchedule(
      val: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "stable_baselines3.ConstantSchedule", [
        "val": .number(val),
      ])
    }

    /// A straight line over a part of the run.
    ///
    /// - Closed: `start + ((1 - r) * (end - start)) / end_fraction` with `r = 1 - e /
    ///   total_timesteps`, `end` once `1 - r` is above `end_fraction`
    ///
    /// Source: stable_baselines3.common.utils, Stable-Baselines3 2.9
    ///
    /// - Parameters:
    ///   - start: The first value; a number.
    ///   - end: The last value; a number.
    ///   - end_fraction: The part of the run that the line takes; a number.
    ///   - total_timesteps: Steps of the environment in all; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearSchedule(
      start: Double,
      end: Double,
      end_fraction: Double,
      total_timesteps: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "stable_baselines3.LinearSchedule", [
        "start": .number(start),
        "end": .number(end),
        "end_fraction": .number(end_fraction),
        "total_timesteps": .integer(total_timesteps),
      ])
    }

    /// The old name of the same.
    ///
    /// That of `stable_baselines3.LinearSchedule`.
    ///
    /// A straight line over a part of the run.
    ///
    /// - Closed: `start + ((1 - r) * (end - start)) / end_fraction` with `r = 1 - e /
    ///   total_timesteps`, `end` once `1 - r` is above `end_fraction`
    ///
    /// Source: stable_baselines3.common.utils, Stable-Baselines3 2.9
    ///
    /// - Parameters:
    ///   - start: The first value; a number.
    ///   - end: The last value; a number.
    ///   - end_fraction: The part of the run that the line takes; a number.
    ///   - total_timesteps: Steps of the environment in all; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func get_linear_fn(
      start: Double,
      end: Double,
      end_fraction: Double,
      total_timesteps: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "stable_baselines3.get_linear_fn", [
        "start": .number(start),
        "end": .number(end),
        "end_fraction": .number(end_fraction),
        "total_timesteps": .integer(total_timesteps),
      ])
    }
  }
}
