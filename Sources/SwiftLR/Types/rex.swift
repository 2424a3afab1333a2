// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `rex`.
  public enum rex {
    /// A fall that is slow at first and steep at the end.
    ///
    /// - Closed: `min_lr + (base - min_lr) * (z / ((1 - d) + d * z))` with `z = 1 - e / total`, then
    ///   `min_lr`
    ///
    /// Source: Chen et al., "REX: Revisiting Budgeted Training with an Improved Schedule", arXiv:2107.04197
    ///
    /// - Parameters:
    ///   - total: Steps in all; a number above 0.
    ///   - d: The bend; 0 is a straight line; a number of at least 0 and below 1.
    ///   - min_lr: The last value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func lr(
      total: Int,
      d: Double = 0.5,
      min_lr: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "rex.lr", [
        "total": .integer(total),
        "d": .number(d),
        "min_lr": .number(min_lr),
      ])
    }
  }
}
