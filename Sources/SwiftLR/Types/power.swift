// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `power`.
  public enum power {
    /// A warm-up, a power of the number of tokens, and a straight line to 0.
    ///
    /// - Closed: with `n = e * tokens_per_step` and `f(n) = min(lr_max, a * n ** b)`, `f(W) * (n /
    ///   W)` before `W = warmup_tokens`, then `f(n)`, then in a straight line from `f(total_tokens -
    ///   decay_tokens)` to 0
    ///
    /// Source: Shen et al., "Power Scheduler", arXiv:2408.13359; the shape of the decay is not that of the paper
    ///
    /// - Parameters:
    ///   - a: The factor; a number above 0.
    ///   - b: The power of the tokens; a number.
    ///   - lr_max: The highest value; a number above 0.
    ///   - tokens_per_step: Tokens of a step; a number above 0.
    ///   - warmup_tokens: Tokens of the warm-up; a number of at least 0.
    ///   - decay_tokens: Tokens of the decay, the last ones; a number of at least 0.
    ///   - total_tokens: Tokens in all; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func lr(
      a: Double,
      b: Double,
      lr_max: Double,
      tokens_per_step: Double,
      warmup_tokens: Double,
      decay_tokens: Double,
      total_tokens: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "power.lr", [
        "a": .number(a),
        "b": .number(b),
        "lr_max": .number(lr_max),
        "tokens_per_step": .number(tokens_per_step),
        "warmup_tokens": .number(warmup_tokens),
        "decay_tokens": .number(decay_tokens),
        "total_tokens": .number(total_tokens),
      ])
    }
  }
}
