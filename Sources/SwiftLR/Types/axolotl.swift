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
    /// Source: axolotl-ai-cloud/axolotl utils/schedulers.py
    ///
    /// - Parameters:
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - num_training_steps: Steps in all; a number of at least 0.
    ///   - constant_lr_ratio: The part of the steps before the flat tail; a number above 0 and at most 1.
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
  }
}
