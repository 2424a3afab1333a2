// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `torchtitan`.
  public enum torchtitan {
    /// A warm-up, a stable phase, and a decay in one of three shapes.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` before `W = warmup_steps`, then `base` for
    ///   `stable_steps`, then with `x = (e + 1 - (W + stable_steps)) / (decay_steps + 1)` and `f` one
    ///   of `1 - x`, `1 - sqrt(x)` and `0.5 * (1 + cos(pi * x))`, `base * (m + (1 - m) * f)` with `m
    ///   = min_lr_factor`
    ///
    /// Source: pytorch/torchtitan components/lr_scheduler.py
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - stable_steps: Steps at the base value; a number of at least 0.
    ///   - decay_steps: Steps of the decay; a number of at least 0.
    ///   - decay_type: The shape of the decay; "linear" or "sqrt" or "cosine".
    ///   - min_lr_factor: The last ratio; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func lr_scheduler(
      warmup_steps: Int,
      stable_steps: Int,
      decay_steps: Int,
      decay_type: String = "linear",
      min_lr_factor: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torchtitan.lr_scheduler", [
        "warmup_steps": .integer(warmup_steps),
        "stable_steps": .integer(stable_steps),
        "decay_steps": .integer(decay_steps),
        "decay_type": .text(decay_type),
        "min_lr_factor": .number(min_lr_factor),
      ])
    }
  }
}
