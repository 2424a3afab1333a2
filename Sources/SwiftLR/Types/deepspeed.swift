// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `deepspeed`.
  public enum deepspeed {
    /// A warm-up along a logarithm or a straight line, then a fixed rate.
    ///
    /// - Closed: with `i = e - 1`, `warmup_min_lr + (warmup_max_lr - warmup_min_lr) * g`, where `g`
    ///   is `(1 / log(W)) * log(i + 1)` or `i / W` before `W = warmup_num_steps`, then 1
    ///
    /// As in DeepSpeed, the first two values are the lowest, and with `log` the last one of the
    /// warm-up can miss the highest by an ulp.
    ///
    /// Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8
    ///
    /// - Parameters:
    ///   - warmup_min_lr: The first value; a number, or a list of them, one a group.
    ///   - warmup_max_lr: The last value; the base value if null; a number, a list of them, one a group, or null.
    ///   - warmup_num_steps: Steps of the warm-up; fewer than 2 count as 2; a whole number of at least 0.
    ///   - warmup_type: The shape of the warm-up; "log" or "linear".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmupLR(
      warmup_min_lr: Parameter = 0.0,
      warmup_max_lr: Parameter = nil,
      warmup_num_steps: Int = 1000,
      warmup_type: String = "log"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "deepspeed.WarmupLR", [
        "warmup_min_lr": warmup_min_lr,
        "warmup_max_lr": warmup_max_lr,
        "warmup_num_steps": .integer(warmup_num_steps),
        "warmup_type": .text(warmup_type),
      ])
    }

    /// A warm-up along a logarithm or a straight line, then a straight line to 0.
    ///
    /// - Closed: that of `deepspeed.WarmupLR`, and with `i = e - 1` from `W = warmup_num_steps` on
    ///   `g` is `max(0, (T - i) / max(1, T - W))` with `T = total_num_steps`
    ///
    /// Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8
    ///
    /// - Parameters:
    ///   - total_num_steps: Steps in all; a number of at least 0.
    ///   - warmup_min_lr: The lowest value; a number, or a list of them, one a group.
    ///   - warmup_max_lr: The highest value; a number, or a list of them, one a group.
    ///   - warmup_num_steps: Steps of the warm-up; fewer than 2 count as 2; a whole number of at least 0.
    ///   - warmup_type: The shape of the warm-up; "log" or "linear".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmupDecayLR(
      total_num_steps: Int,
      warmup_min_lr: Parameter = 0.0,
      warmup_max_lr: Parameter = 0.001,
      warmup_num_steps: Int = 1000,
      warmup_type: String = "log"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "deepspeed.WarmupDecayLR", [
        "total_num_steps": .integer(total_num_steps),
        "warmup_min_lr": warmup_min_lr,
        "warmup_max_lr": warmup_max_lr,
        "warmup_num_steps": .integer(warmup_num_steps),
        "warmup_type": .text(warmup_type),
      ])
    }

    /// A warm-up along a logarithm or a straight line, then half a cosine wave.
    ///
    /// - Closed: with `i = e - 1`, `base * (r + g * (1 - r))` with `r = warmup_min_ratio` and the
    ///   `g` of `deepspeed.WarmupLR`; from `W = warmup_num_steps` on, with
    ///   `x = min(1, (i - W + 1) / max(1, total_num_steps - W))` and `c = cos_min_ratio`,
    ///   `base * max(0, c + (1 - c) * ((1 + cos(pi * x)) / 2))`
    ///
    /// As in DeepSpeed, the first value is 0, whatever the ratios are.
    ///
    /// Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8
    ///
    /// - Parameters:
    ///   - total_num_steps: Steps in all; a number of at least 0.
    ///   - warmup_min_ratio: The first ratio; a number.
    ///   - warmup_num_steps: Steps of the warm-up; fewer than 2 count as 2; a whole number of at least 0.
    ///   - cos_min_ratio: The last ratio; a number.
    ///   - warmup_type: The shape of the warm-up; "log" or "linear".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmupCosineLR(
      total_num_steps: Int,
      warmup_min_ratio: Double = 0.0,
      warmup_num_steps: Int = 1000,
      cos_min_ratio: Double = 0.0001,
      warmup_type: String = "log"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "deepspeed.WarmupCosineLR", [
        "total_num_steps": .integer(total_num_steps),
        "warmup_min_ratio": .number(warmup_min_ratio),
        "warmup_num_steps": .integer(warmup_num_steps),
        "cos_min_ratio": .number(cos_min_ratio),
        "warmup_type": .text(warmup_type),
      ])
    }

    /// A rate that rises all the time, to find one that is too high.
    ///
    /// - Closed: with `x = e / lr_range_test_step_size`, or `floor(x)` in stairs,
    ///   `lr_range_test_min_lr * (1 + lr_range_test_step_rate * x)`
    ///
    /// Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8
    ///
    /// - Parameters:
    ///   - lr_range_test_min_lr: The first value; a number, or a list of them, one a group.
    ///   - lr_range_test_step_size: Steps of one unit; a number above 0.
    ///   - lr_range_test_step_rate: What a unit adds to the factor; a number.
    ///   - lr_range_test_staircase: Whether the value rises at whole units only; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LRRangeTest(
      lr_range_test_min_lr: Parameter = 0.001,
      lr_range_test_step_size: Int = 2000,
      lr_range_test_step_rate: Double = 1.0,
      lr_range_test_staircase: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "deepspeed.LRRangeTest", [
        "lr_range_test_min_lr": lr_range_test_min_lr,
        "lr_range_test_step_size": .integer(lr_range_test_step_size),
        "lr_range_test_step_rate": .number(lr_range_test_step_rate),
        "lr_range_test_staircase": .flag(lr_range_test_staircase),
      ])
    }

    /// From `cycle_min_lr` to `cycle_max_lr` and back in straight lines or stairs, then slowly down.
    ///
    /// - Closed: in the cycle of `S` steps `cycle_min_lr + (cycle_max_lr - cycle_min_lr) * s`: with
    ///   `x = 1 + e / S - floor(1 + e / S)` and `r` the part of the first half, `s` is `x / r` up
    ///   to `r`, then `(x - 1) / (r - 1)`; after it
    ///   `cycle_min_lr / (1 + decay_lr_rate * ((e - S) / decay_step_size))`
    ///
    /// Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8
    ///
    /// - Parameters:
    ///   - cycle_first_step_size: Steps of the first half; a number above 0.
    ///   - cycle_second_step_size: Steps of the second half; as many as of the first if null; a number of at least 0, or null.
    ///   - cycle_first_stair_count: Stairs of the first half; a whole number of at least 0.
    ///   - cycle_second_stair_count: Stairs of the second half; as many as of the first if null; a whole number of at least 0, or null.
    ///   - decay_step_size: Steps of one unit of the decay; a number of at least 0.
    ///   - cycle_min_lr: The lowest value of the cycle; a number, or a list of them, one a group.
    ///   - cycle_max_lr: The highest value; a number, or a list of them, one a group.
    ///   - decay_lr_rate: How fast the value falls after the cycle; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func OneCycle(
      cycle_first_step_size: Int = 2000,
      cycle_second_step_size: Int? = nil,
      cycle_first_stair_count: Int = 0,
      cycle_second_stair_count: Int? = nil,
      decay_step_size: Int = 0,
      cycle_min_lr: Parameter,
      cycle_max_lr: Parameter,
      decay_lr_rate: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "deepspeed.OneCycle", [
        "cycle_first_step_size": .integer(cycle_first_step_size),
        "cycle_second_step_size": .integer(orNull: cycle_second_step_size),
        "cycle_first_stair_count": .integer(cycle_first_stair_count),
        "cycle_second_stair_count": .integer(orNull: cycle_second_stair_count),
        "decay_step_size": .integer(decay_step_size),
        "cycle_min_lr": cycle_min_lr,
        "cycle_max_lr": cycle_max_lr,
        "decay_lr_rate": .number(decay_lr_rate),
      ])
    }

    /// The first beta that goes with `deepspeed.OneCycle`: down as the rate goes up.
    ///
    /// - Closed: `cycle_max_mom - (cycle_max_mom - cycle_min_mom) * s` in the cycle, then
    ///   `cycle_max_mom * (1 + decay_mom_rate * ((e - S) / decay_step_size))`
    ///
    /// As in DeepSpeed, the first value, which it gives to the optimizer before the first step, is the
    /// lowest, and the value grows beyond 1 after the cycle. In DeepSpeed the second beta becomes 0.99 as well.
    ///
    /// Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8
    ///
    /// - Parameters:
    ///   - cycle_first_step_size: Steps of the first half; a number above 0.
    ///   - cycle_second_step_size: Steps of the second half; as many as of the first if null; a number of at least 0, or null.
    ///   - cycle_first_stair_count: Stairs of the first half; a whole number of at least 0.
    ///   - cycle_second_stair_count: Stairs of the second half; as many as of the first if null; a whole number of at least 0, or null.
    ///   - decay_step_size: Steps of one unit of the decay; a number of at least 0.
    ///   - cycle_min_mom: The lowest value of the cycle; a number, or a list of them, one a group.
    ///   - cycle_max_mom: The highest value; a number, or a list of them, one a group.
    ///   - decay_mom_rate: How fast the value grows after the cycle; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func OneCycle_momentum(
      cycle_first_step_size: Int = 2000,
      cycle_second_step_size: Int? = nil,
      cycle_first_stair_count: Int = 0,
      cycle_second_stair_count: Int? = nil,
      decay_step_size: Int = 0,
      cycle_min_mom: Parameter = 0.8,
      cycle_max_mom: Parameter = 0.9,
      decay_mom_rate: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "deepspeed.OneCycle.momentum", [
        "cycle_first_step_size": .integer(cycle_first_step_size),
        "cycle_second_step_size": .integer(orNull: cycle_second_step_size),
        "cycle_first_stair_count": .integer(cycle_first_stair_count),
        "cycle_second_stair_count": .integer(orNull: cycle_second_stair_count),
        "decay_step_size": .integer(decay_step_size),
        "cycle_min_mom": cycle_min_mom,
        "cycle_max_mom": cycle_max_mom,
        "decay_mom_rate": .number(decay_mom_rate),
      ])
    }
  }
}
