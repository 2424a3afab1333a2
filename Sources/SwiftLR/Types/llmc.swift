// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `llmc`.
  public enum llmc {
    /// Up in a straight line that starts above 0, and down along a cosine, in single precision.
    ///
    /// - Closed: `(learning_rate * (e + 1)) / W` before `W = warmup_iterations`; then with `d = (e -
    ///   W) / (train_num_batches - W)` and `m = learning_rate * final_learning_rate_frac`, `m + (0.5
    ///   * (1 + cos(pi * d))) * (learning_rate - m)`
    ///
    /// As in llm.c, there is no value after the end.
    ///
    /// Source: karpathy/llm.c llmc/schedulers.h
    ///
    /// - Parameters:
    ///   - learning_rate: The highest value; a number.
    ///   - warmup_iterations: Steps of the warm-up; a number of at least 0.
    ///   - train_num_batches: Steps in all; a number above 0.
    ///   - final_learning_rate_frac: The last ratio; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosine(
      learning_rate: Double,
      warmup_iterations: Int,
      train_num_batches: Int,
      final_learning_rate_frac: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "llmc.cosine", [
        "learning_rate": .number(learning_rate),
        "warmup_iterations": .integer(warmup_iterations),
        "train_num_batches": .integer(train_num_batches),
        "final_learning_rate_frac": .number(final_learning_rate_frac),
      ])
    }

    /// Up in a straight line that starts above 0, and down in a straight line, in single precision.
    ///
    /// - Closed: that of `llmc.cosine` with `learning_rate - d * (learning_rate - m)` after the
    ///   warm-up
    ///
    /// Source: karpathy/llm.c llmc/schedulers.h
    ///
    /// - Parameters:
    ///   - learning_rate: The highest value; a number.
    ///   - warmup_iterations: Steps of the warm-up; a number of at least 0.
    ///   - train_num_batches: Steps in all; a number above 0.
    ///   - final_learning_rate_frac: The last ratio; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func linear(
      learning_rate: Double,
      warmup_iterations: Int,
      train_num_batches: Int,
      final_learning_rate_frac: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "llmc.linear", [
        "learning_rate": .number(learning_rate),
        "warmup_iterations": .integer(warmup_iterations),
        "train_num_batches": .integer(train_num_batches),
        "final_learning_rate_frac": .number(final_learning_rate_frac),
      ])
    }

    /// A fixed rate.
    ///
    /// - Closed: `learning_rate`, in single precision
    ///
    /// Source: karpathy/llm.c llmc/schedulers.h
    ///
    /// - Parameters:
    ///   - learning_rate: The value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func constant(
      learning_rate: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "llmc.constant", [
        "learning_rate": .number(learning_rate),
      ])
    }

    /// A warm-up, a stable phase, and a decay along a square root over the last fifth.
    ///
    /// - Closed: `learning_rate * ((e + 1) / W)` before `W = warmup_iterations`, `learning_rate`
    ///   before `D = int(0.8 * train_num_batches)`, then with `d = (e - D) / (train_num_batches - D)`
    ///   and the `m` of `llmc.cosine` `m + (1 - sqrt(d)) * (learning_rate - m)`, in single precision
    ///
    /// As in llm.c, there is no value after the end.
    ///
    /// Source: karpathy/llm.c llmc/schedulers.h
    ///
    /// - Parameters:
    ///   - learning_rate: The highest value; a number.
    ///   - warmup_iterations: Steps of the warm-up; a number of at least 0.
    ///   - train_num_batches: Steps in all; a number above 0.
    ///   - final_learning_rate_frac: The last ratio; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func wsd(
      learning_rate: Double,
      warmup_iterations: Int,
      train_num_batches: Int,
      final_learning_rate_frac: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "llmc.wsd", [
        "learning_rate": .number(learning_rate),
        "warmup_iterations": .integer(warmup_iterations),
        "train_num_batches": .integer(train_num_batches),
        "final_learning_rate_frac": .number(final_learning_rate_frac),
      ])
    }
  }
}
