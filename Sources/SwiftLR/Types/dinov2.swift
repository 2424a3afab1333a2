// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `dinov2`.
  public enum dinov2 {
    /// Zero for some steps, a warm-up in a straight line, half a cosine wave, then the last value.
    ///
    /// - Closed: 0 before `F = freeze_iters`; before `F + W` with `W = warmup_iters` `x * ((base_value
    ///   - s) / (W - 1)) + s` with `x = e - F` and `s = start_warmup_value`; then with `n =
    ///   total_iters - W - F` and `x = e - W - F` `final_value + (0.5 * (base_value - final_value)) *
    ///   (1 + cos((pi * x) / n))`; `final_value` from `total_iters` on
    ///
    /// As in DINOv2, the last step of the warm-up has `base_value` already.
    ///
    /// Source: facebookresearch/dinov2 dinov2/utils/utils.py, commit b8931f7b
    ///
    /// - Parameters:
    ///   - base_value: The highest value; the base value if null; a number, or null.
    ///   - final_value: The last value; a number.
    ///   - total_iters: Steps in all; a whole number of at least 1.
    ///   - warmup_iters: Steps of the warm-up; a whole number of at least 0.
    ///   - start_warmup_value: The first value of the warm-up; a number.
    ///   - freeze_iters: Steps at 0; a whole number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineScheduler(
      base_value: Double? = nil,
      final_value: Double,
      total_iters: Int,
      warmup_iters: Int = 0,
      start_warmup_value: Double = 0,
      freeze_iters: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "dinov2.CosineScheduler", [
        "base_value": .number(orNull: base_value),
        "final_value": .number(final_value),
        "total_iters": .integer(total_iters),
        "warmup_iters": .integer(warmup_iters),
        "start_warmup_value": .number(start_warmup_value, standard: 0),
        "freeze_iters": .integer(freeze_iters),
      ])
    }
  }
}
