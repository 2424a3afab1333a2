// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `tensor2tensor`.
  public enum tensor2tensor {
    /// A product of factors, such as `constant * linear_warmup * rsqrt_decay`, in single precision.
    ///
    /// - Closed: with `W = learning_rate_warmup_steps`, `D = learning_rate_decay_steps`, `T =
    ///   train_steps` and `x = max(e, W) - W`, the product of `constant`: `learning_rate_constant`,
    ///   `linear_warmup`: `min(1, e / W)`, `linear_decay`: `(T - e) / D` from 0 to 1, `cosdecay`: `0.5
    ///   * (1 + cos((pi * e) / D))` after `W`, `single_cycle_cos_decay`: `cos((x * pi) / (T - W)) / 2
    ///   + 0.5`, `multi_cycle_cos_decay`: `cos((x * pi) / D) / 2 + 0.5`, `rsqrt_decay`: `1 /
    ///   sqrt(max(e, W))`, `rsqrt_normalized_decay`: `sqrt(W) / sqrt(max(e, W))`, `exp_decay`:
    ///   `learning_rate_decay_rate ** max((e - W) / D, 0)`, and `rsqrt_hidden_size`: `hidden_size **
    ///   -0.5`
    ///
    /// The factor `legacy` is not among them.
    ///
    /// Source: tensor2tensor.utils.learning_rate, tensor2tensor 1.15.7
    ///
    /// - Parameters:
    ///   - learning_rate_schedule: The factors; names with "*" between them, each "constant" or "linear_warmup" or "linear_decay" or "cosdecay" or "single_cycle_cos_decay" or "multi_cycle_cos_decay" or "rsqrt_decay" or "rsqrt_normalized_decay" or "exp_decay" or "rsqrt_hidden_size".
    ///   - learning_rate_constant: The factor `constant`; a number.
    ///   - learning_rate_warmup_steps: Steps of the warm-up, and before a decay; a number of at least 0.
    ///   - learning_rate_decay_steps: Steps of a decay; a number above 0.
    ///   - learning_rate_decay_rate: The factor of `exp_decay`; a number of at least 0.
    ///   - learning_rate_decay_staircase: Whether `exp_decay` falls at whole multiples only; true or false.
    ///   - train_steps: Steps in all; a number of at least 0.
    ///   - hidden_size: The width of the model; a number above 0.
    ///   - optimizer_multistep_accumulate_steps: Steps that count as one; 0 for 1; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func learning_rate_schedule(
      learning_rate_schedule: String = "constant*linear_warmup*rsqrt_decay*rsqrt_hidden_size",
      learning_rate_constant: Double = 1.0,
      learning_rate_warmup_steps: Int = 100,
      learning_rate_decay_steps: Int = 5000,
      learning_rate_decay_rate: Double = 1.0,
      learning_rate_decay_staircase: Bool = false,
      train_steps: Int = 250000,
      hidden_size: Double = 64,
      optimizer_multistep_accumulate_steps: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "tensor2tensor.learning_rate_schedule", [
        "learning_rate_schedule": .text(learning_rate_schedule),
        "learning_rate_constant": .number(learning_rate_constant),
        "learning_rate_warmup_steps": .integer(learning_rate_warmup_steps),
        "learning_rate_decay_steps": .integer(learning_rate_decay_steps),
        "learning_rate_decay_rate": .number(learning_rate_decay_rate),
        "learning_rate_decay_staircase": .flag(learning_rate_decay_staircase),
        "train_steps": .integer(train_steps),
        "hidden_size": .number(hidden_size, standard: 64),
        "optimizer_multistep_accumulate_steps": .integer(optimizer_multistep_accumulate_steps),
      ])
    }
  }
}
