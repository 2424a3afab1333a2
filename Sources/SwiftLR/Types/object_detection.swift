// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `object_detection`.
  public enum object_detection {
    /// A fixed rate for some steps, then a factor once every so many steps, in single precision.
    ///
    /// - Closed: `burnin_learning_rate` before `burnin_steps`, or `learning_rate_base` if that is 0;
    ///   then `learning_rate_base * learning_rate_decay_factor ** x` with `x = (e - burnin_steps) /
    ///   learning_rate_decay_steps`, with `staircase` `floor(x)`, and at least `min_learning_rate`
    ///
    /// Source: object_detection.utils.learning_schedules, TF Object Detection 2.8
    ///
    /// - Parameters:
    ///   - learning_rate_base: The rate that decays; a number.
    ///   - learning_rate_decay_steps: Steps of one factor; a whole number of at least 1.
    ///   - learning_rate_decay_factor: The factor; a number of at least 0.
    ///   - burnin_learning_rate: The rate at the start; that after it if 0; a number.
    ///   - burnin_steps: Steps at that rate; a whole number of at least 0.
    ///   - min_learning_rate: The lowest value; a number.
    ///   - staircase: Whether the value changes after whole units only; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func exponential_decay_with_burnin(
      learning_rate_base: Double,
      learning_rate_decay_steps: Int,
      learning_rate_decay_factor: Double,
      burnin_learning_rate: Double = 0.0,
      burnin_steps: Int = 0,
      min_learning_rate: Double = 0.0,
      staircase: Bool = true
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "object_detection.exponential_decay_with_burnin", [
        "learning_rate_base": .number(learning_rate_base),
        "learning_rate_decay_steps": .integer(learning_rate_decay_steps),
        "learning_rate_decay_factor": .number(learning_rate_decay_factor),
        "burnin_learning_rate": .number(burnin_learning_rate),
        "burnin_steps": .integer(burnin_steps),
        "min_learning_rate": .number(min_learning_rate),
        "staircase": .flag(staircase),
      ])
    }

    /// A warm-up, then a factor once every so many steps, in single precision.
    ///
    /// - Closed: before `W = warmup_steps` `((learning_rate_base - w) / W) * e + w` with `w =
    ///   warmup_learning_rate`; then the values of `object_detection.exponential_decay_with_burnin`
    ///
    /// Source: object_detection.utils.learning_schedules, TF Object Detection 2.8
    ///
    /// - Parameters:
    ///   - learning_rate_base: The rate that decays; a number.
    ///   - learning_rate_decay_steps: Steps of one factor; a whole number of at least 1.
    ///   - learning_rate_decay_factor: The factor; a number of at least 0.
    ///   - warmup_learning_rate: The first value of the warm-up; a number.
    ///   - warmup_steps: Steps of the warm-up; a whole number of at least 0.
    ///   - min_learning_rate: The lowest value; a number.
    ///   - staircase: Whether the value changes after whole units only; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func exponential_decay_with_warmup(
      learning_rate_base: Double,
      learning_rate_decay_steps: Int,
      learning_rate_decay_factor: Double,
      warmup_learning_rate: Double = 0.0,
      warmup_steps: Int = 0,
      min_learning_rate: Double = 0.0,
      staircase: Bool = true
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "object_detection.exponential_decay_with_warmup", [
        "learning_rate_base": .number(learning_rate_base),
        "learning_rate_decay_steps": .integer(learning_rate_decay_steps),
        "learning_rate_decay_factor": .number(learning_rate_decay_factor),
        "warmup_learning_rate": .number(warmup_learning_rate),
        "warmup_steps": .integer(warmup_steps),
        "min_learning_rate": .number(min_learning_rate),
        "staircase": .flag(staircase),
      ])
    }

    /// A warm-up, a fixed rate, half a cosine wave, then 0, in single precision.
    ///
    /// - Closed: before `W = warmup_steps` `((base - w) / W) * e + w` with `base =
    ///   learning_rate_base` and `w = warmup_learning_rate`; `base` for `H = hold_base_rate_steps`;
    ///   then `(0.5 * base) * (1 + cos((pi * (e - W - H)) / (total_steps - W - H)))`; 0 after
    ///   `total_steps`
    ///
    /// Source: object_detection.utils.learning_schedules, TF Object Detection 2.8
    ///
    /// - Parameters:
    ///   - learning_rate_base: The highest value; a number.
    ///   - total_steps: Steps in all; a whole number of at least 1.
    ///   - warmup_learning_rate: The first value of the warm-up; a number.
    ///   - warmup_steps: Steps of the warm-up; a whole number of at least 0.
    ///   - hold_base_rate_steps: Steps at the highest value; a whole number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosine_decay_with_warmup(
      learning_rate_base: Double,
      total_steps: Int,
      warmup_learning_rate: Double = 0.0,
      warmup_steps: Int = 0,
      hold_base_rate_steps: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "object_detection.cosine_decay_with_warmup", [
        "learning_rate_base": .number(learning_rate_base),
        "total_steps": .integer(total_steps),
        "warmup_learning_rate": .number(warmup_learning_rate),
        "warmup_steps": .integer(warmup_steps),
        "hold_base_rate_steps": .integer(hold_base_rate_steps),
      ])
    }

    /// Given rates from given steps on, with or without a line to the second, in single precision.
    ///
    /// - Closed: the rate of the last of the boundaries that is at most `e`, the first one before;
    ///   with `warmup` `rates[0] + ((rates[1] - rates[0]) / boundaries[0]) * e` before the first
    ///
    /// Source: object_detection.utils.learning_schedules, TF Object Detection 2.8
    ///
    /// - Parameters:
    ///   - boundaries: Steps of a change; a list, each a whole number of at least 1.
    ///   - rates: The rates, one more than there are boundaries; a list, each a number.
    ///   - warmup: Whether a line goes to the second rate; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func manual_stepping(
      boundaries: [Int],
      rates: [Double],
      warmup: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "object_detection.manual_stepping", [
        "boundaries": .integers(boundaries),
        "rates": .numbers(rates),
        "warmup": .flag(warmup),
      ])
    }
  }
}
