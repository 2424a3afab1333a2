// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `big_vision`.
  public enum big_vision {
    /// The inverse square root between a warm-up and a cooldown in straight lines.
    ///
    /// - Closed: `base / sqrt(1 + (max(e, W) + shift - W) / timescale)` with `W = warmup_steps`,
    ///   times `min(1, e / W)` and `min(1, (total_steps - e) / cooldown_steps)`
    ///
    /// Source: google-research/big_vision utils.py
    ///
    /// - Parameters:
    ///   - total_steps: Steps in all; a number above 0.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - cooldown_steps: The last steps, which go down to 0; a number of at least 0.
    ///   - timescale: The stretch of the curve; a number above 0.
    ///   - shift: Where on the curve the warm-up ends; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func rsqrt(
      total_steps: Int,
      warmup_steps: Int,
      cooldown_steps: Int = 0,
      timescale: Double = 10000,
      shift: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "big_vision.rsqrt", [
        "total_steps": .integer(total_steps),
        "warmup_steps": .integer(warmup_steps),
        "cooldown_steps": .integer(cooldown_steps),
        "timescale": .number(timescale, standard: 10000),
        "shift": .integer(shift),
      ])
    }

    /// A power of a straight line between a warm-up and a cooldown in straight lines.
    ///
    /// - Closed: `end + (base - end) * (1 - x) ** power` with `x = clip((e - W) / (total_steps - W),
    ///   0, 1)` and `W = warmup_steps`, times the ramps of `big_vision.rsqrt`
    ///
    /// Source: google-research/big_vision utils.py
    ///
    /// - Parameters:
    ///   - total_steps: Steps in all; a number above 0.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - cooldown_steps: The last steps, which go down to 0; a number of at least 0.
    ///   - power: The power of the line; a number.
    ///   - end: The value at the end; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func polynomial(
      total_steps: Int,
      warmup_steps: Int = 0,
      cooldown_steps: Int = 0,
      power: Double = 1,
      end: Double = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "big_vision.polynomial", [
        "total_steps": .integer(total_steps),
        "warmup_steps": .integer(warmup_steps),
        "cooldown_steps": .integer(cooldown_steps),
        "power": .number(power, standard: 1),
        "end": .number(end, standard: 0),
      ])
    }

    /// That of `big_vision.polynomial`.
    ///
    /// A power of a straight line between a warm-up and a cooldown in straight lines.
    ///
    /// - Closed: `end + (base - end) * (1 - x) ** power` with `x = clip((e - W) / (total_steps - W),
    ///   0, 1)` and `W = warmup_steps`, times the ramps of `big_vision.rsqrt`
    ///
    /// Source: google-research/big_vision utils.py
    ///
    /// - Parameters:
    ///   - total_steps: Steps in all; a number above 0.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - cooldown_steps: The last steps, which go down to 0; a number of at least 0.
    ///   - power: The power of the line; a number.
    ///   - end: The value at the end; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func linear(
      total_steps: Int,
      warmup_steps: Int = 0,
      cooldown_steps: Int = 0,
      power: Double = 1,
      end: Double = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "big_vision.linear", [
        "total_steps": .integer(total_steps),
        "warmup_steps": .integer(warmup_steps),
        "cooldown_steps": .integer(cooldown_steps),
        "power": .number(power, standard: 1),
        "end": .number(end, standard: 0),
      ])
    }

    /// Half a cosine wave between a warm-up and a cooldown in straight lines.
    ///
    /// - Closed: `(base * 0.5) * (1 + cos(pi * x))` with the `x` of `big_vision.polynomial`, times
    ///   the ramps of `big_vision.rsqrt`
    ///
    /// Source: google-research/big_vision utils.py
    ///
    /// - Parameters:
    ///   - total_steps: Steps in all; a number above 0.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - cooldown_steps: The last steps, which go down to 0; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosine(
      total_steps: Int,
      warmup_steps: Int = 0,
      cooldown_steps: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "big_vision.cosine", [
        "total_steps": .integer(total_steps),
        "warmup_steps": .integer(warmup_steps),
        "cooldown_steps": .integer(cooldown_steps),
      ])
    }

    /// Given ratios at given positions, between a warm-up and a cooldown in straight lines.
    ///
    /// - Closed: the base times the ratio of the last position up to `e`, 1 before the first, times
    ///   the ramps of `big_vision.rsqrt`
    ///
    /// Source: google-research/big_vision utils.py
    ///
    /// - Parameters:
    ///   - total_steps: Steps in all; a number above 0.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - cooldown_steps: The last steps, which go down to 0; a number of at least 0.
    ///   - steps: Positions of a change, in rising order; a list, each a number.
    ///   - mults: The ratio from each on; a list, each a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func stair(
      total_steps: Int,
      warmup_steps: Int = 0,
      cooldown_steps: Int = 0,
      steps: [Int],
      mults: [Double]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "big_vision.stair", [
        "total_steps": .integer(total_steps),
        "warmup_steps": .integer(warmup_steps),
        "cooldown_steps": .integer(cooldown_steps),
        "steps": .integers(steps),
        "mults": .numbers(mults),
      ])
    }
  }
}
