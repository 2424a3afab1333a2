// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `thinc`.
  public enum thinc {
    /// A fixed rate.
    ///
    /// - Closed: `rate`
    ///
    /// Source: thinc.schedules, Thinc 9.1
    ///
    /// - Parameters:
    ///   - rate: The value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func constant(
      rate: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "thinc.constant", [
        "rate": .number(rate),
      ])
    }

    /// A fixed rate for some steps, then any schedule, which runs meanwhile.
    ///
    /// - Closed: `rate` before `steps`, then the schedule at `e`
    ///
    /// Source: thinc.schedules, Thinc 9.1
    ///
    /// - Parameters:
    ///   - rate: The first value; a number.
    ///   - steps: Steps at that value; a number.
    ///   - schedule: The schedule from there on; a schedule.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func constant_then(
      rate: Double,
      steps: Int,
      schedule: Schedule
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "thinc.constant_then", [
        "rate": .number(rate),
        "steps": .integer(steps),
        "schedule": .schedule(schedule),
      ])
    }

    /// The inverse of the time.
    ///
    /// - Closed: `base_rate * (1 / (1 + decay * (e + t)))`
    ///
    /// Source: thinc.schedules, Thinc 9.1
    ///
    /// - Parameters:
    ///   - base_rate: The value at the start; a number.
    ///   - decay: What a step adds to the divisor; a number.
    ///   - t: What is added to the position; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func decaying(
      base_rate: Double,
      decay: Double,
      t: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "thinc.decaying", [
        "base_rate": .number(base_rate),
        "decay": .number(decay),
        "t": .number(t),
      ])
    }

    /// The first value times a factor at every step, as far as the last value.
    ///
    /// - Closed: `min(start * compound ** (e + t), stop)`, `max` if `start` is above `stop`
    ///
    /// Source: thinc.schedules, Thinc 9.1
    ///
    /// - Parameters:
    ///   - start: The first value; a number.
    ///   - stop: The last value; a number.
    ///   - compound: The factor of a step; a number.
    ///   - t: What is added to the position; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func compounding(
      start: Double,
      stop: Double,
      compound: Double,
      t: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "thinc.compounding", [
        "start": .number(start),
        "stop": .number(stop),
        "compound": .number(compound),
        "t": .number(t),
      ])
    }

    /// A warm-up in a straight line, then a straight line to 0.
    ///
    /// - Closed: `(e / max(1, W)) * initial_rate` before `W = warmup_steps`, then `max(0, (T - e) /
    ///   max(1, T - W)) * initial_rate` with `T = total_steps`
    ///
    /// Source: thinc.schedules, Thinc 9.1
    ///
    /// - Parameters:
    ///   - initial_rate: The highest value; a number.
    ///   - warmup_steps: Steps of the warm-up; a number.
    ///   - total_steps: Steps in all; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func warmup_linear(
      initial_rate: Double,
      warmup_steps: Int,
      total_steps: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "thinc.warmup_linear", [
        "initial_rate": .number(initial_rate),
        "warmup_steps": .integer(warmup_steps),
        "total_steps": .integer(total_steps),
      ])
    }

    /// Up quickly, and down slowly, in straight lines.
    ///
    /// - Closed: `(max_rate * (1 + x * (ratio - 1))) * (1 / ratio)` with `s = e + t + 1`, `c =
    ///   int(num_steps * cut_frac)` and `x = s / c` before `c`, then `1 - (s - c) / (c * (1 /
    ///   cut_frac - 1))`
    ///
    /// As in Thinc, the line goes on below 0 after the end.
    ///
    /// Source: thinc.schedules, Thinc 9.1
    ///
    /// - Parameters:
    ///   - max_rate: The highest value; a number.
    ///   - num_steps: Steps in all; a whole number of at least 1.
    ///   - cut_frac: The part that goes up; a number above 0 and at most 1.
    ///   - ratio: How many times the highest value is above the lowest; a number.
    ///   - t: What is added to the position; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func slanted_triangular(
      max_rate: Double,
      num_steps: Int,
      cut_frac: Double = 0.1,
      ratio: Double = 32,
      t: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "thinc.slanted_triangular", [
        "max_rate": .number(max_rate),
        "num_steps": .integer(num_steps),
        "cut_frac": .number(cut_frac),
        "ratio": .number(ratio, standard: 32),
        "t": .number(t),
      ])
    }

    /// Up and down between two rates in straight lines, over and over.
    ///
    /// - Closed: `min_lr + (max_lr - min_lr) * max(0, 1 - abs((e + 1) / period - 2 * c + 1))` with `c
    ///   = floor(1 + (e + 1) / (2 * period))`
    ///
    /// Source: thinc.schedules, Thinc 9.1
    ///
    /// - Parameters:
    ///   - min_lr: The lowest value; a number.
    ///   - max_lr: The highest value; a number.
    ///   - period: Steps of half a cycle; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cyclic_triangular(
      min_lr: Double,
      max_lr: Double,
      period: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "thinc.cyclic_triangular", [
        "min_lr": .number(min_lr),
        "max_lr": .number(max_lr),
        "period": .integer(period),
      ])
    }

    /// Any schedule times a factor, which gets another `scale` whenever a score has not risen for
    /// some evaluations.
    ///
    /// - Closed: `scale ** n * schedule`, where `n` grows by 1 after `max_patience` scores in a row
    ///   that are not above the best one
    ///
    /// Source: thinc.schedules, Thinc 9.1
    ///
    /// - Parameters:
    ///   - max_patience: Scores in a row without improvement that lead to a reduction; a number.
    ///   - scale: What a reduction multiplies with; a number.
    ///   - schedule: The schedule that is multiplied; a schedule.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func plateau(
      max_patience: Int,
      scale: Double,
      schedule: Schedule
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "thinc.plateau", [
        "max_patience": .integer(max_patience),
        "scale": .number(scale),
        "schedule": .schedule(schedule),
      ])
    }
  }
}
