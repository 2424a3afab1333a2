// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `gpt_neox`.
  public enum gpt_neox {
    /// A warm-up in a straight line, and a decay.
    ///
    /// - Closed: `(start_lr * max(1, e)) / W` up to `W = warmup_iter`; then with `n = e - W` and `E =
    ///   total_iters - W`, at least `min_lr`: `(start_lr * (E - n)) / E` with `linear`, `min_lr +
    ///   ((start_lr - min_lr) / 2) * (cos((pi * n) / E) + 1)` with `cosine`, `start_lr * exp((-0.693
    ///   * n) / E)` with `exponential`, `start_lr` with `constant`
    ///
    /// As in GPT-NeoX, the cosine goes up again after `total_iters`.
    ///
    /// Source: EleutherAI/gpt-neox@ea7aefd8 megatron/learning_rates.py
    ///
    /// - Parameters:
    ///   - start_lr: The value after the warm-up; a number.
    ///   - warmup_iter: Steps of the warm-up; a number of at least 0.
    ///   - total_iters: Steps in all; a number above 0.
    ///   - decay_style: The shape of the decay; "constant" or "linear" or "cosine" or "exponential".
    ///   - min_lr: The lowest value after the warm-up; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func AnnealingLR(
      start_lr: Double,
      warmup_iter: Int,
      total_iters: Int,
      decay_style: String = "linear",
      min_lr: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "gpt_neox.AnnealingLR", [
        "start_lr": .number(start_lr),
        "warmup_iter": .integer(warmup_iter),
        "total_iters": .integer(total_iters),
        "decay_style": .text(decay_style),
        "min_lr": .number(min_lr),
      ])
    }

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
