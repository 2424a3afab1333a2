// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `maxtext`.
  public enum maxtext {
    /// A warm-up in a straight line, a cosine or a stable phase and a decay, and zeros to the end.
    ///
    /// - Closed: with `S = learning_rate_schedule_steps`, `W = int(S * warmup_steps_fraction)` and
    ///   `low = learning_rate * learning_rate_final_fraction`, a line from 0 before `W`; then with
    ///   `a = 0.5 * (cos(pi * (e - W) / (S - W - 1)) + 1)`, `learning_rate * a + low * (1 - a)`. With
    ///   `wsd` `learning_rate`, and a line or that cosine over the last `int(S *
    ///   wsd_decay_steps_fraction)` steps. From `S` on 0, if `steps` is above `S`
    ///
    /// As in MaxText, a cosine that no zeros follow goes up again.
    ///
    /// Source: AI-Hypercomputer/maxtext@e591f30c src/maxtext/utils/maxtext_utils.py
    ///
    /// - Parameters:
    ///   - learning_rate: The highest value; a number of at least 0.
    ///   - lr_schedule_type: The phases; "cosine" or "wsd".
    ///   - learning_rate_final_fraction: The ratio after the decay; a number.
    ///   - wsd_decay_steps_fraction: The part of the decay with `wsd`; a number of at least 0 and at most 1.
    ///   - wsd_decay_style: The shape of the decay with `wsd`; "linear" or "cosine".
    ///   - warmup_steps_fraction: The part of the warm-up; a number of at least 0 and at most 1.
    ///   - learning_rate_schedule_steps: Steps before the zeros; -1 for all; a whole number of at least -1.
    ///   - steps: Steps in all; -1 for those before the zeros; a whole number of at least -1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func create_learning_rate_schedule(
      learning_rate: Double = 3e-05,
      lr_schedule_type: String = "cosine",
      learning_rate_final_fraction: Double = 0.1,
      wsd_decay_steps_fraction: Double = 0.1,
      wsd_decay_style: String = "linear",
      warmup_steps_fraction: Double = 0.1,
      learning_rate_schedule_steps: Int = -1,
      steps: Int = 150001
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "maxtext.create_learning_rate_schedule", [
        "learning_rate": .number(learning_rate),
        "lr_schedule_type": .text(lr_schedule_type),
        "learning_rate_final_fraction": .number(learning_rate_final_fraction),
        "wsd_decay_steps_fraction": .number(wsd_decay_steps_fraction),
        "wsd_decay_style": .text(wsd_decay_style),
        "warmup_steps_fraction": .number(warmup_steps_fraction),
        "learning_rate_schedule_steps": .integer(learning_rate_schedule_steps),
        "steps": .integer(steps),
      ])
    }
  }
}
