// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `pytorch_warmup`.
  public enum pytorch_warmup {
    /// A warm-up in a straight line over any schedule, which runs meanwhile.
    ///
    /// - Closed: the schedule times `min(1, (e + 1) / warmup_period)`
    ///
    /// Source: pytorch_warmup 0.2
    ///
    /// - Parameters:
    ///   - schedule: The schedule that is multiplied with the factor; a schedule.
    ///   - warmup_period: Steps of the warm-up; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearWarmup(
      schedule: Schedule,
      warmup_period: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "pytorch_warmup.LinearWarmup", [
        "schedule": .schedule(schedule),
        "warmup_period": .integer(warmup_period),
      ])
    }

    /// An exponential warm-up over any schedule, which runs meanwhile.
    ///
    /// - Closed: the schedule times `1 - exp(-(e + 1) / warmup_period)`
    ///
    /// Source: pytorch_warmup 0.2
    ///
    /// - Parameters:
    ///   - schedule: The schedule that is multiplied with the factor; a schedule.
    ///   - warmup_period: The time constant; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ExponentialWarmup(
      schedule: Schedule,
      warmup_period: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "pytorch_warmup.ExponentialWarmup", [
        "schedule": .schedule(schedule),
        "warmup_period": .integer(warmup_period),
      ])
    }

    /// A warm-up in a straight line whose length follows from Adam's `beta2`.
    ///
    /// - Closed: the schedule times `min(1, (e + 1) / int(2 / (1 - beta2)))`
    ///
    /// Source: pytorch_warmup 0.2
    ///
    /// - Parameters:
    ///   - schedule: The schedule that is multiplied with the factor; a schedule.
    ///   - beta2: The second beta of the optimizer; a number of at least 0 and below 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func UntunedLinearWarmup(
      schedule: Schedule,
      beta2: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "pytorch_warmup.UntunedLinearWarmup", [
        "schedule": .schedule(schedule),
        "beta2": .number(beta2),
      ])
    }

    /// An exponential warm-up whose length follows from Adam's `beta2`.
    ///
    /// - Closed: the schedule times `1 - exp(-(e + 1) / int(1 / (1 - beta2)))`
    ///
    /// Source: pytorch_warmup 0.2
    ///
    /// - Parameters:
    ///   - schedule: The schedule that is multiplied with the factor; a schedule.
    ///   - beta2: The second beta of the optimizer; a number of at least 0 and below 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func UntunedExponentialWarmup(
      schedule: Schedule,
      beta2: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "pytorch_warmup.UntunedExponentialWarmup", [
        "schedule": .schedule(schedule),
        "beta2": .number(beta2),
      ])
    }

    /// The warm-up that is in RAdam, over any schedule.
    ///
    /// - Closed: with `i = 2 / (1 - beta2) - 1`,
    ///   `r(t) = i - (2 * t * beta2 ** t) / (1 - beta2 ** t)`, the first `t` at which that is above
    ///   4, and `r = r(e + t)`, the schedule times
    ///   `sqrt(((r - 4) * (r - 2) * i) / ((i - 4) * (i - 2) * r))`
    ///
    /// Source: Tony-Y/pytorch_warmup RAdamWarmup; arXiv:1908.03265
    ///
    /// - Parameters:
    ///   - schedule: The schedule that is multiplied with the factor; a schedule.
    ///   - beta2: The second beta of the optimizer, above 0.6; a number above 0 and below 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func RAdamWarmup(
      schedule: Schedule,
      beta2: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "pytorch_warmup.RAdamWarmup", [
        "schedule": .schedule(schedule),
        "beta2": .number(beta2),
      ])
    }
  }
}
