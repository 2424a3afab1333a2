// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `nanogpt`.
  public enum nanogpt {
    /// A warm-up in a straight line that starts above 0, then half a cosine wave.
    ///
    /// - Closed: `(learning_rate * (e + 1)) / (W + 1)` before `W = warmup_iters`, then `min_lr + (0.5
    ///   * (1 + cos(pi * ((e - W) / (lr_decay_iters - W))))) * (learning_rate - min_lr)`, and
    ///   `min_lr` after `lr_decay_iters`
    ///
    /// Source: karpathy/nanoGPT@3adf61e1 train.py
    ///
    /// - Parameters:
    ///   - learning_rate: The highest value; a number.
    ///   - warmup_iters: Steps of the warm-up; a number of at least 0.
    ///   - lr_decay_iters: Steps in all; a number above 0.
    ///   - min_lr: The value at the end; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func get_lr(
      learning_rate: Double = 0.0006,
      warmup_iters: Int = 2000,
      lr_decay_iters: Int = 600000,
      min_lr: Double = 6e-05
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nanogpt.get_lr", [
        "learning_rate": .number(learning_rate),
        "warmup_iters": .integer(warmup_iters),
        "lr_decay_iters": .integer(lr_decay_iters),
        "min_lr": .number(min_lr),
      ])
    }
  }
}
