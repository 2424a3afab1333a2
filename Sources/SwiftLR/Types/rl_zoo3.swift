// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `rl_zoo3`.
  public enum rl_zoo3 {
    /// A straight line to 0, which the hyperparameters of RL Zoo write as `lin_2.5e-4`.
    ///
    /// - Closed: `(1 - e / total_timesteps) * initial_value`
    ///
    /// Source: rl_zoo3.utils.linear_schedule, RL Zoo3 2.9
    ///
    /// - Parameters:
    ///   - initial_value: The value at the start; the base value if null; a number, or null.
    ///   - total_timesteps: Steps of the environment in all; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func linear_schedule(
      initial_value: Double? = nil,
      total_timesteps: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "rl_zoo3.linear_schedule", [
        "initial_value": .number(orNull: initial_value),
        "total_timesteps": .integer(total_timesteps),
      ])
    }
  }
}
