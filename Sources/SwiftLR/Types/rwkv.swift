// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `rwkv`.
  public enum rwkv {
    /// A fall by the step or along a cosine by the token, times a warm-up.
    ///
    /// - Closed: with `x = min(1, max(0, (e - D - W + 1) / (N - W)))`, `D = my_pile_edecay *
    ///   epoch_steps`, `N = (epoch_count - my_pile_edecay) * epoch_steps` and `W = warmup_steps`,
    ///   `lr_init * exp(log(lr_final / lr_init) * x)`, or `lr_init + (lr_final - lr_init) * x` if one
    ///   of the two is 0
    /// - With `my_exit_tokens` `E` and the tokens of a step `t = ctx_len * real_bsz`, `lr_init *
    ///   ((0.5 + f / 2) + (0.5 - f / 2) * cos(pi * x))` with `f = lr_final / lr_init` and `x = min(1,
    ///   max(0, (e * t - W * t) / (abs(E) - W * t)))`; if `E` is negative the mean of both
    /// - Before `W` times `0.01 + (0.99 * e) / W`
    ///
    /// Source: BlinkDL/RWKV-LM RWKV-v5/src/trainer.py and RWKV-v7/train_temp/src/trainer.py, commit 524481d5
    ///
    /// - Parameters:
    ///   - lr_init: The value after the warm-up; a number.
    ///   - lr_final: The value at the end; a number.
    ///   - warmup_steps: Steps of the warm-up; none if negative; a number of at least -1.
    ///   - epoch_count: Epochs of the fall; no fall if 0; a whole number of at least 0.
    ///   - epoch_steps: Steps of an epoch; a whole number of at least 1.
    ///   - my_pile_edecay: Epochs before the fall; a whole number of at least 0.
    ///   - my_exit_tokens: Tokens of the cosine; no cosine if 0; a number.
    ///   - ctx_len: Tokens of a sample; a number above 0.
    ///   - real_bsz: Samples of a step; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func train_callback(
      lr_init: Double = 0.0006,
      lr_final: Double = 1e-05,
      warmup_steps: Int = -1,
      epoch_count: Int = 500,
      epoch_steps: Int = 1000,
      my_pile_edecay: Int = 0,
      my_exit_tokens: Double = 0,
      ctx_len: Double = 1024,
      real_bsz: Double = 96
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "rwkv.train_callback", [
        "lr_init": .number(lr_init),
        "lr_final": .number(lr_final),
        "warmup_steps": .integer(warmup_steps),
        "epoch_count": .integer(epoch_count),
        "epoch_steps": .integer(epoch_steps),
        "my_pile_edecay": .integer(my_pile_edecay),
        "my_exit_tokens": .number(my_exit_tokens, standard: 0),
        "ctx_len": .number(ctx_len, standard: 1024),
        "real_bsz": .number(real_bsz, standard: 96),
      ])
    }
  }
}
