// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `budget`.
  public enum budget {
    /// A straight line from the base value to 0.
    ///
    /// - Closed: `base * (1 - e / total)`, then 0
    ///
    /// Source: Li et al., "Budgeted Training", arXiv:1905.04753
    ///
    /// - Parameters:
    ///   - total: Steps in all; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func linear(
      total: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "budget.linear", [
        "total": .integer(total),
      ])
    }
  }
}
