// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `rllib`.
  public enum rllib {
    /// A fixed rate.
    ///
    /// - Closed: `value`
    ///
    /// Source: ray.rllib.utils.schedules, Ray 2.60
    ///
    /// - Parameters:
    ///   - value: The value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ConstantSchedule(
      value: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "rllib.ConstantSchedule", [
        "value": .number(value),
      ])
    }

    /// Straight lines between given points.
    ///
    /// - Closed: `l + ((e - s) / (t - s)) * (r - l)` between the points `[s, l]` and `[t, r]`,
    ///   `outside_value` before the first and from the last point on
    ///
    /// As in RLlib, points are rounded down to whole steps, and without an `outside_value` there is
    /// no value outside.
    ///
    /// Source: ray.rllib.utils.schedules, Ray 2.60
    ///
    /// - Parameters:
    ///   - endpoints: Pairs of a step and the value there; a list of pairs of numbers.
    ///   - outside_value: The value outside; none if null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PiecewiseSchedule(
      endpoints: [(Int, Double)],
      outside_value: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "rllib.PiecewiseSchedule", [
        "endpoints": .pairs(endpoints),
        "outside_value": .number(orNull: outside_value),
      ])
    }

    /// RLlib's setting `lr` as a list: straight lines between given points, then the last value.
    ///
    /// - Closed: that of `rllib.PiecewiseSchedule` with the last value outside
    ///
    /// Source: ray.rllib.utils.schedules.scheduler, Ray 2.60
    ///
    /// - Parameters:
    ///   - fixed_value_or_schedule: Pairs of a step and the value there; a list of pairs of numbers.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func Scheduler(
      fixed_value_or_schedule: [(Int, Double)]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "rllib.Scheduler", [
        "fixed_value_or_schedule": .pairs(fixed_value_or_schedule),
      ])
    }

    /// A power of a straight line.
    ///
    /// - Closed: `final_p + (initial_p - final_p) * (1 - min(e, T) / T) ** power` with `T =
    ///   schedule_timesteps`
    ///
    /// Source: ray.rllib.utils.schedules, Ray 2.60
    ///
    /// - Parameters:
    ///   - schedule_timesteps: Steps of the line; a number above 0.
    ///   - final_p: The last value; a number.
    ///   - initial_p: The first value; a number.
    ///   - power: The power of the line; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PolynomialSchedule(
      schedule_timesteps: Int,
      final_p: Double,
      initial_p: Double = 1.0,
      power: Double = 2.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "rllib.PolynomialSchedule", [
        "schedule_timesteps": .integer(schedule_timesteps),
        "final_p": .number(final_p),
        "initial_p": .number(initial_p),
        "power": .number(power),
      ])
    }

    /// A straight line.
    ///
    /// - Closed: `final_p + (initial_p - final_p) * (1 - min(e, T) / T)` with `T =
    ///   schedule_timesteps`
    ///
    /// Source: ray.rllib.utils.schedules, Ray 2.60
    ///
    /// - Parameters:
    ///   - schedule_timesteps: Steps of the line; a number above 0.
    ///   - final_p: The last value; a number.
    ///   - initial_p: The first value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearSchedule(
      schedule_timesteps: Int,
      final_p: Double,
      initial_p: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "rllib.LinearSchedule", [
        "schedule_timesteps": .integer(schedule_timesteps),
        "final_p": .number(final_p),
        "initial_p": .number(initial_p),
      ])
    }

    /// A power of the part of the run that is done.
    ///
    /// - Closed: `initial_p * decay_rate ** (e / schedule_timesteps)`
    ///
    /// Source: ray.rllib.utils.schedules, Ray 2.60
    ///
    /// - Parameters:
    ///   - schedule_timesteps: Steps of one factor; a number above 0.
    ///   - initial_p: The value at the start; a number.
    ///   - decay_rate: The factor; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ExponentialSchedule(
      schedule_timesteps: Int,
      initial_p: Double = 1.0,
      decay_rate: Double = 0.1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "rllib.ExponentialSchedule", [
        "schedule_timesteps": .integer(schedule_timesteps),
        "initial_p": .number(initial_p),
        "decay_rate": .number(decay_rate),
      ])
    }
  }
}
