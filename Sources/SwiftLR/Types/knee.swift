// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `knee`.
  public enum knee {
    /// A warm-up, a long stable phase to explore, and a straight line to 0.
    ///
    /// - Closed: `(base * e) / warmup`, then `base` for `explore` steps, then `max(0, base - (base /
    ///   (total - warmup - explore)) * (e - warmup - explore))`
    ///
    /// Source: Iyer et al., "Wide-minima Density Hypothesis and the Explore-Exploit Learning Rate Schedule", arXiv:2003.03977
    ///
    /// - Parameters:
    ///   - warmup: Steps of the warm-up; a number of at least 0.
    ///   - explore: Steps at the base value; a number of at least 0.
    ///   - total: Steps in all; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func lr(
      warmup: Int,
      explore: Int,
      total: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "knee.lr", [
        "warmup": .integer(warmup),
        "explore": .integer(explore),
        "total": .integer(total),
      ])
    }
  }
}
