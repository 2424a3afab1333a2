// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `scenic`.
  public enum scenic {
    /// A product of factors, such as `constant * cosine_decay * linear_warmup`, in single precision.
    ///
    /// - Closed: the product of `constant`: `base_learning_rate`, `polynomial`: `(1 - end_factor) *
    ///   (1 - e / decay_steps) ** power + end_factor`, `piecewise_constant` and `piecewise_linear`:
    ///   through `decay_factors` at `decay_events`, `linear_warmup`: `min(1, warmup_alpha + (e * (1 -
    ///   warmup_alpha)) / warmup_steps)`, `rsqrt_decay`: `sqrt(timescale) / sqrt(e + timescale -
    ///   warmup_steps)` after `warmup_steps`, `decay_every`: `decay_factor ** (e //
    ///   steps_per_decay)`, `exponential_decay`: `decay_rate ** (e / decay_steps)`, `cosine_decay`:
    ///   `(1 - alpha) * max(0, (0.5 * m_mul ** i) * (1 + cos(pi * x))) + alpha` in cycle `i`,
    ///   `linear_cooldown`: `min(1, (total_steps - max(e, warmup_steps)) / cooldown_steps)`, and
    ///   `linear_decay`, which takes the product so far down to `end_learning_rate` in a line
    ///
    /// As in Scenic, a cosine starts anew at its end, and its warm-up shortens the cycle.
    ///
    /// Source: google-research/scenic@4a38d475 scenic/train_lib/lr_schedules.py
    ///
    /// - Parameters:
    ///   - factors: The factors, in their order; names with "*" between them, each "constant" or "polynomial" or "piecewise_constant" or "piecewise_linear" or "linear_warmup" or "rsqrt_decay" or "decay_every" or "exponential_decay" or "cosine_decay" or "linear_decay" or "linear_cooldown".
    ///   - base_learning_rate: The factor `constant`; a number.
    ///   - warmup_steps: Steps of the warm-up, and before a decay; a number of at least 0.
    ///   - warmup_alpha: The first ratio of `linear_warmup`; a number.
    ///   - decay_steps: Steps of `polynomial`, or until `exponential_decay` has its factor; a number above 0, or null.
    ///   - end_factor: The last ratio of `polynomial`; a number, or null.
    ///   - power: The power of `polynomial`; a number, or null.
    ///   - decay_events: The positions of the piecewise factors; a list, each a number of at least 0.
    ///   - decay_factors: The ratios at them; a list, each a number.
    ///   - timescale: The steps of `rsqrt_decay` that change little; a number above 0.
    ///   - steps_per_decay: Steps from one decay of `decay_every` to the next; a number above 0, or null.
    ///   - decay_factor: The factor of `decay_every`; a number, or null.
    ///   - decay_rate: The factor of `exponential_decay`; a number of at least 0, or null.
    ///   - staircase: Whether `exponential_decay` falls at whole multiples only; true or false.
    ///   - steps_per_cycle: Steps of the first cycle of `cosine_decay`; a number above 0, or null.
    ///   - t_mul: How many times longer each cycle is; a number above 0.
    ///   - m_mul: What the height is multiplied with each cycle; a number.
    ///   - alpha: The lowest ratio of `cosine_decay`; a number.
    ///   - start_decay_step: Steps after the warm-up before `cosine_decay`; a number.
    ///   - total_steps: Steps in all; a number above 0, or null.
    ///   - end_learning_rate: The value after `linear_decay`; a number.
    ///   - cooldown_steps: Steps of `linear_cooldown`; a number above 0, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func compound_lr_scheduler(
      factors: String = "constant",
      base_learning_rate: Double,
      warmup_steps: Int = 0,
      warmup_alpha: Double = 0,
      decay_steps: Int? = nil,
      end_factor: Double? = nil,
      power: Double? = nil,
      decay_events: [Int] = [],
      decay_factors: [Double] = [],
      timescale: Int = 10000,
      steps_per_decay: Int? = nil,
      decay_factor: Double? = nil,
      decay_rate: Double? = nil,
      staircase: Bool = false,
      steps_per_cycle: Int? = nil,
      t_mul: Double = 1.0,
      m_mul: Double = 1.0,
      alpha: Double = 0.0,
      start_decay_step: Int = 0,
      total_steps: Int? = nil,
      end_learning_rate: Double = 0.0,
      cooldown_steps: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "scenic.compound_lr_scheduler", [
        "factors": .text(factors),
        "base_learning_rate": .number(base_learning_rate),
        "warmup_steps": .integer(warmup_steps),
        "warmup_alpha": .number(warmup_alpha, standard: 0),
        "decay_steps": .integer(orNull: decay_steps),
        "end_factor": .number(orNull: end_factor),
        "power": .number(orNull: power),
        "decay_events": .integers(decay_events),
        "decay_factors": .numbers(decay_factors),
        "timescale": .integer(timescale),
        "steps_per_decay": .integer(orNull: steps_per_decay),
        "decay_factor": .number(orNull: decay_factor),
        "decay_rate": .number(orNull: decay_rate),
        "staircase": .flag(staircase),
        "steps_per_cycle": .integer(orNull: steps_per_cycle),
        "t_mul": .number(t_mul),
        "m_mul": .number(m_mul),
        "alpha": .number(alpha),
        "start_decay_step": .integer(start_decay_step),
        "total_steps": .integer(orNull: total_steps),
        "end_learning_rate": .number(end_learning_rate),
        "cooldown_steps": .integer(orNull: cooldown_steps),
      ])
    }
  }
}
