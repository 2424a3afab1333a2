// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `llmfoundry`.
  public enum llmfoundry {
    /// Up in a straight line, down with the inverse square root, and down in a straight line.
    ///
    /// - Closed: `(base * e) / W` before `W = t_warmup`; then `base * f(e)` with
    ///   `f(e) = a + (1 - a) / sqrt((e - W + S) / S)`, `S = t_scale` and `a = alpha_f_decay`; from
    ///   `C = t_max - t_cooldown` on
    ///   `base * (f(C) + min(1, (e - C) / t_cooldown) * (alpha_f_cooldown - f(C)))`, or without a
    ///   cooldown `base * f(C)`
    ///
    /// Source: llmfoundry.optim.scheduler
    ///
    /// - Parameters:
    ///   - t_warmup: Steps of the warm-up; a number of at least 0.
    ///   - t_scale: The stretch of the curve; a number above 0.
    ///   - t_cooldown: Steps of the last straight line; a number of at least 0.
    ///   - t_max: Steps in all; a number above 0.
    ///   - alpha_f_decay: The ratio that the curve goes to; a number.
    ///   - alpha_f_cooldown: The last ratio; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func InverseSquareRootWithWarmupScheduler(
      t_warmup: Int,
      t_scale: Int,
      t_cooldown: Int,
      t_max: Int,
      alpha_f_decay: Double = 0.0,
      alpha_f_cooldown: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "llmfoundry.InverseSquareRootWithWarmupScheduler", [
        "t_warmup": .integer(t_warmup),
        "t_scale": .integer(t_scale),
        "t_cooldown": .integer(t_cooldown),
        "t_max": .integer(t_max),
        "alpha_f_decay": .number(alpha_f_decay),
        "alpha_f_cooldown": .number(alpha_f_cooldown),
      ])
    }
  }
}
