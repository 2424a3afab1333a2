// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `axolotl`.
  public enum axolotl {
    /// A warm-up, a cosine that ends early, and a constant tail.
    ///
    /// - Closed: `base * (e / max(1, W))`, then with `x` the part done of the steps from `W =
    ///   num_warmup_steps` to `int(num_training_steps * constant_lr_ratio)` and `m = min_lr_ratio`
    ///   `base * (max(0, ((1 - m) * 0.5) * (1 + cos(((pi * num_cycles) * 2) * x))) + m)`
    ///
    /// Source: axolotl.utils.schedulers, axolotl 0.19.0
    ///
    /// - Parameters:
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - num_training_steps: Steps in all; a number of at least 0.
    ///   - constant_lr_ratio: The part of the steps before the flat tail; a number of at least 0 and at most 1.
    ///   - min_lr_ratio: The ratio of the tail; a number.
    ///   - num_cycles: The number of waves; half a wave ends at the lowest value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosine_constant(
      num_warmup_steps: Int,
      num_training_steps: Int,
      constant_lr_ratio: Double,
      min_lr_ratio: Double = 0.0,
      num_cycles: Double = 0.5
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "axolotl.cosine_constant", [
        "num_warmup_steps": .integer(num_warmup_steps),
        "num_training_steps": .integer(num_training_steps),
        "constant_lr_ratio": .number(constant_lr_ratio),
        "min_lr_ratio": .number(min_lr_ratio),
        "num_cycles": .number(num_cycles),
      ])
    }

    /// A warm-up along a square, then half a cosine wave.
    ///
    /// - Closed: `base * (e / max(1, W)) ** 2` before `W = num_warmup_steps`, then `base * max(0, 0.5
    ///   * (1 + cos(((pi * num_cycles) * 2) * ((e - W) / max(1, num_training_steps - W)))))`
    ///
    /// Source: axolotl.utils.schedulers, axolotl 0.19.0
    ///
    /// - Parameters:
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - num_training_steps: Steps in all; a number of at least 0.
    ///   - num_cycles: The number of waves; half a wave ends at 0; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func get_cosine_schedule_with_quadratic_warmup(
      num_warmup_steps: Int,
      num_training_steps: Int,
      num_cycles: Double = 0.5
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "axolotl.get_cosine_schedule_with_quadratic_warmup", [
        "num_warmup_steps": .integer(num_warmup_steps),
        "num_training_steps": .integer(num_training_steps),
        "num_cycles": .number(num_cycles),
      ])
    }

    /// A warm-up in a straight line, then half a cosine wave down to a ratio.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then `base * ((1 - m) * (0.5
    ///   * (1 + cos(pi * ((e - W) / max(1, num_training_steps - W))))) + m)` with `m = min_lr_ratio`
    ///
    /// As in axolotl, the wave goes up again after `num_training_steps`.
    ///
    /// Source: axolotl.utils.schedulers, axolotl 0.19.0
    ///
    /// - Parameters:
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - num_training_steps: Steps in all; a number of at least 0.
    ///   - min_lr_ratio: The last ratio; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func get_cosine_schedule_with_min_lr(
      num_warmup_steps: Int,
      num_training_steps: Int,
      min_lr_ratio: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "axolotl.get_cosine_schedule_with_min_lr", [
        "num_warmup_steps": .integer(num_warmup_steps),
        "num_training_steps": .integer(num_training_steps),
        "min_lr_ratio": .number(min_lr_ratio),
      ])
    }

    /// A warm-up in a straight line, then reflected exponential decay down to a ratio.
    ///
    /// - Closed: with `s = e + 1` and `W = num_warmup_steps`, `(base * s) / W` up to `W`; then with
    ///   `r = min_lr / max_lr` and the part `z` of the other steps that is left, `base * (r + (1 - r)
    ///   * (z / (0.1 + 0.9 * z)))`; `min_lr` from `total_steps` on
    ///
    /// As in axolotl, the first value is that of step 1.
    ///
    /// Source: axolotl.utils.schedulers, axolotl 0.19.0
    ///
    /// - Parameters:
    ///   - max_lr: What the ratio of `min_lr` is of; a number above 0.
    ///   - min_lr: The value at the end; a number.
    ///   - total_steps: Steps in all; a number of at least 0.
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func RexLR(
      max_lr: Double,
      min_lr: Double,
      total_steps: Int = 0,
      num_warmup_steps: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "axolotl.RexLR", [
        "max_lr": .number(max_lr),
        "min_lr": .number(min_lr),
        "total_steps": .integer(total_steps),
        "num_warmup_steps": .integer(num_warmup_steps),
      ])
    }

    /// From one value to another by a factor at every step.
    ///
    /// - Closed: `min_lr * q ** (e - 1)` with `q = (max_lr / min_lr) ** (1 / (num_steps - 1))`;
    ///   `min_lr` at 0, and `max_lr` from `num_steps` on
    ///
    /// Source: axolotl.utils.schedulers, axolotl 0.19.0
    ///
    /// - Parameters:
    ///   - num_steps: Steps from one to the other; a whole number of at least 2.
    ///   - min_lr: The value at the start; a number above 0.
    ///   - max_lr: The value at the end; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func InterpolatingLogScheduler(
      num_steps: Int,
      min_lr: Double,
      max_lr: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "axolotl.InterpolatingLogScheduler", [
        "num_steps": .integer(num_steps),
        "min_lr": .number(min_lr),
        "max_lr": .number(max_lr),
      ])
    }

    /// A schedule with a gap at each restart of its optimizer: down in a straight line, and up again.
    ///
    /// - Closed: with `s = e + 1`, the value of the part at `s` times 1 before the first gap, then
    ///   times `c * (1 - m) + m` with `m = min_lr_scale` and, for `t = s % jagged_restart_steps`, `c
    ///   = t / W` before `W = jagged_restart_warmup_steps`, `c = (jagged_restart_steps - t) / A` in
    ///   the last `A = jagged_restart_anneal_steps`, and 1 between them
    ///
    /// As in axolotl, the first value is that of step 1.
    ///
    /// Source: axolotl.utils.schedulers, axolotl 0.19.0
    ///
    /// - Parameters:
    ///   - inner_schedule: The schedule that gets the gaps; a schedule.
    ///   - jagged_restart_steps: Steps from one restart to the next; a number above 0.
    ///   - jagged_restart_warmup_steps: Steps of the way up; a number of at least 0.
    ///   - jagged_restart_anneal_steps: Steps of the way down; a number of at least 0.
    ///   - min_lr_scale: The lowest ratio; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func JaggedLRRestartScheduler(
      inner_schedule: Schedule,
      jagged_restart_steps: Int,
      jagged_restart_warmup_steps: Int,
      jagged_restart_anneal_steps: Int = 1,
      min_lr_scale: Double = 0.001
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "axolotl.JaggedLRRestartScheduler", [
        "inner_schedule": .schedule(inner_schedule),
        "jagged_restart_steps": .integer(jagged_restart_steps),
        "jagged_restart_warmup_steps": .integer(jagged_restart_warmup_steps),
        "jagged_restart_anneal_steps": .integer(jagged_restart_anneal_steps),
        "min_lr_scale": .number(min_lr_scale),
      ])
    }
  }
}
