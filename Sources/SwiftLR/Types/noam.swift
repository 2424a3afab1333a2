// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `noam`.
  public enum noam {
    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: `factor * (model_size ** -0.5 * min(s ** -0.5, s * warmup ** -1.5))` with `s = e +
    ///   1`
    ///
    /// Source: Vaswani et al., "Attention Is All You Need", arXiv:1706.03762, section 5.3
    ///
    /// - Parameters:
    ///   - factor: The factor; a number.
    ///   - model_size: The width of the model; a number above 0.
    ///   - warmup: Steps of the warm-up; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func lr(
      factor: Double = 1.0,
      model_size: Double = 512,
      warmup: Int = 4000
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "noam.lr", [
        "factor": .number(factor),
        "model_size": .number(model_size, standard: 512),
        "warmup": .integer(warmup),
      ])
    }
  }
}
