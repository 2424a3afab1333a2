// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `gpt_neox`.
  public enum gpt_neox {
    /// Up, down to a constant that can go on for ever, and an annealing.
    ///
    /// - Closed: `(base * e) / warmup_end`; then with the part `x` of the cooldown that is done and
    ///   `c = constant_lr`, `c + ((base - c) * (1 + cos(pi * x))) / 2`, `base + (c - base) * x` or
    ///   `base + ((c - base) / h(1)) * h(x)` with `h(x) = 1 / sqrt(1 + alpha * x) - 1`; then `c`;
    ///   then, with the part `x` that is done, `c * exp(log(min_lr / c) * x)`, and `min_lr`
    ///
    /// Source: Ibrahim et al., "Simple and Scalable Strategies to Continually Pre-train Large Language Models", 2024; EleutherAI/gpt-neox pull request 1194
    ///
    /// - Parameters:
    ///   - warmup_end: The end of the warm-up; a number of at least 0.
    ///   - cooldown_end: The end of the cooldown; a number of at least 0.
    ///   - constant_end: The end of the constant phase; a number of at least 0.
    ///   - total: The end of the annealing; a number above 0.
    ///   - constant_lr: The value of the constant phase; a number above 0.
    ///   - min_lr: The value at the end; a number above 0.
    ///   - alpha: The stretch of `inv_sqrt`; a number above 0.
    ///   - cooldown: The shape of the cooldown; "cosine" or "linear" or "inv_sqrt".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func infinite(
      warmup_end: Int,
      cooldown_end: Int,
      constant_end: Int,
      total: Int,
      constant_lr: Double,
      min_lr: Double,
      alpha: Double = 10.0,
      cooldown: String = "cosine"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "gpt_neox.infinite", [
        "warmup_end": .integer(warmup_end),
        "cooldown_end": .integer(cooldown_end),
        "constant_end": .integer(constant_end),
        "total": .integer(total),
        "constant_lr": .number(constant_lr),
        "min_lr": .number(min_lr),
        "alpha": .number(alpha),
        "cooldown": .text(cooldown),
      ])
    }
  }
}
