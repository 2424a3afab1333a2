// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `t5x`.
  public enum t5x {
    /// A product of factors, such as `constant * linear_warmup * rsqrt_decay`, in single precision.
    ///
    /// - Closed: with `s = max(0, e - step_offset)` and `W = warmup_steps`, the product of
    ///   `constant`: `base_learning_rate`, `linear_warmup`: `min(1, s / W)`, `linear_decay`:
    ///   `base_learning_rate * min(s / W, 1 + decay_factor * (W - s))`, `rsqrt_decay`: `1 /
    ///   sqrt(max(s, W))`, `rsqrt_normalized_decay`: `sqrt(W) / sqrt(max(s, W))`, `decay_every`:
    ///   `decay_factor ** (s // steps_per_decay)`, and `cosine_decay`: `max(0, 0.5 * (1 + cos(pi * (x
    ///   % 1))))` with `x = max(0, (s - W) / steps_per_cycle)`; at least `min_learning_rate`
    ///
    /// As in T5X, `linear_decay` has the constant and the warm-up in it.
    ///
    /// Source: google-research/t5x@cc342d41 t5x/utils.py
    ///
    /// - Parameters:
    ///   - factors: The factors; names with "*" between them, each "constant" or "linear_warmup" or "linear_decay" or "rsqrt_decay" or "rsqrt_normalized_decay" or "decay_every" or "cosine_decay".
    ///   - base_learning_rate: The factor `constant`; a number.
    ///   - warmup_steps: Steps of the warm-up, and before the decay; a number of at least 0.
    ///   - decay_factor: The factor of `decay_every`, and the slope of `linear_decay`; a number.
    ///   - steps_per_decay: Steps from one decay of `decay_every` to the next; a number above 0.
    ///   - steps_per_cycle: Steps of a cycle of `cosine_decay`; a number above 0.
    ///   - step_offset: Where the schedule starts; a number.
    ///   - min_learning_rate: The lowest value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func create_learning_rate_scheduler(
      factors: String = "constant * linear_warmup * rsqrt_decay",
      base_learning_rate: Double = 0.5,
      warmup_steps: Int = 1000,
      decay_factor: Double = 0.5,
      steps_per_decay: Int = 20000,
      steps_per_cycle: Int = 100000,
      step_offset: Int = 0,
      min_learning_rate: Double = 1e-08
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "t5x.create_learning_rate_scheduler", [
        "factors": .text(factors),
        "base_learning_rate": .number(base_learning_rate),
        "warmup_steps": .integer(warmup_steps),
        "decay_factor": .number(decay_factor),
        "steps_per_decay": .integer(steps_per_decay),
        "steps_per_cycle": .integer(steps_per_cycle),
        "step_offset": .integer(step_offset),
        "min_learning_rate": .number(min_learning_rate),
      ])
    }
  }
}
