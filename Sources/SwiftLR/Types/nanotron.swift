// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `nanotron`.
  public enum nanotron {
    /// A warm-up, a stable phase, a decay, and a constant.
    ///
    /// - Closed: with `W = lr_warmup_steps`, `base * e / max(W, 1)` or `learning_rate` up to `W`;
    ///   `base` before `S = lr_decay_starting_step`; then over `D = lr_decay_steps` steps, with `m =
    ///   min_decay_lr` and `x = e - S`, `m + ((base - m) * (D - x)) / D`, `m + ((base - m) * (1 +
    ///   cos((pi * x) / D))) / 2` or `m + (base - m) * (1 - sqrt(x / D))`; then `m`. All of it
    ///   divided by `base` and times `base`
    ///
    /// As in nanotron, the first value is 0 even without a warm-up, unless its style is constant; and
    /// without a warm-up and a decay it is `base * base`.
    ///
    /// Source: huggingface/nanotron@2411b022 src/nanotron/helpers.py
    ///
    /// - Parameters:
    ///   - total_training_steps: Steps in all; a number of at least 0.
    ///   - learning_rate: The rate of the configuration; a number.
    ///   - lr_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - lr_warmup_style: The shape of the warm-up; "linear" or "constant".
    ///   - lr_decay_style: The shape of the decay; "linear" or "cosine" or "1-sqrt".
    ///   - lr_decay_steps: Steps of the decay; where it is null, all but `lr_warmup_steps` and `lr_decay_starting_step`; a number of at least 0, or null.
    ///   - lr_decay_starting_step: Where the decay starts; after the warm-up where it is null; a number of at least 0, or null.
    ///   - min_decay_lr: The value after the decay; `learning_rate` where it is null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func lr_scheduler_builder(
      total_training_steps: Int,
      learning_rate: Double,
      lr_warmup_steps: Int = 0,
      lr_warmup_style: String = "linear",
      lr_decay_style: String = "linear",
      lr_decay_steps: Int? = nil,
      lr_decay_starting_step: Int? = nil,
      min_decay_lr: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nanotron.lr_scheduler_builder", [
        "total_training_steps": .integer(total_training_steps),
        "learning_rate": .number(learning_rate),
        "lr_warmup_steps": .integer(lr_warmup_steps),
        "lr_warmup_style": .text(lr_warmup_style),
        "lr_decay_style": .text(lr_decay_style),
        "lr_decay_steps": .integer(orNull: lr_decay_steps),
        "lr_decay_starting_step": .integer(orNull: lr_decay_starting_step),
        "min_decay_lr": .number(orNull: min_decay_lr),
      ])
    }
  }
}
