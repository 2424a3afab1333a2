// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `bert`.
  public enum bert {
    /// A straight line to 0, whose start a warm-up covers, in single precision.
    ///
    /// - Closed: `init_lr * (1 - min(e, N) * (1 / N))` with `N = num_train_steps`; before `W =
    ///   num_warmup_steps` `(init_lr * (1 / W)) * e`
    ///
    /// As in BERT, the rate after the warm-up is that of a line from the start of the run, so it
    /// jumps down.
    ///
    /// Source: google-research/bert optimization.py, commit eedf5716
    ///
    /// - Parameters:
    ///   - init_lr: The value at the start; the base value if null; a number, or null.
    ///   - num_train_steps: Steps in all; a whole number of at least 1.
    ///   - num_warmup_steps: Steps of the warm-up; a whole number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func create_optimizer(
      init_lr: Double? = nil,
      num_train_steps: Int,
      num_warmup_steps: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "bert.create_optimizer", [
        "init_lr": .number(orNull: init_lr),
        "num_train_steps": .integer(num_train_steps),
        "num_warmup_steps": .integer(num_warmup_steps),
      ])
    }
  }
}
