// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `transformers`.
  public enum transformers {
    /// The base value.
    ///
    /// - Closed: `base`
    ///
    /// Source: transformers.optimization, transformers 5.24
    ///
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func constant() throws(ScheduleError) -> Schedule {
      try Schedule(type: "transformers.constant")
    }

    /// A warm-up in a straight line, then the base value.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then `base`
    ///
    /// Source: transformers.optimization, transformers 5.24
    ///
    /// - Parameters:
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func constant_with_warmup(
      num_warmup_steps: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "transformers.constant_with_warmup", [
        "num_warmup_steps": .integer(num_warmup_steps),
      ])
    }

    /// A warm-up in a straight line, then a straight line to 0.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then
    ///   `base * max(0, (T - e) / max(1, T - W))` with `T = num_training_steps`
    ///
    /// As in transformers, the first value of a warm-up is 0.
    ///
    /// Source: transformers.optimization, transformers 5.24
    ///
    /// - Parameters:
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - num_training_steps: Steps in all, warm-up included; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func linear(
      num_warmup_steps: Int,
      num_training_steps: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "transformers.linear", [
        "num_warmup_steps": .integer(num_warmup_steps),
        "num_training_steps": .integer(num_training_steps),
      ])
    }

    /// A warm-up in a straight line, then half a cosine wave to 0.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
    ///   `x = (e - W) / max(1, num_training_steps - W)`
    ///   `base * max(0, 0.5 * (1 + cos(((pi * num_cycles) * 2) * x)))`
    ///
    /// As in transformers, the value rises again after the end.
    ///
    /// Source: transformers.optimization, transformers 5.24
    ///
    /// - Parameters:
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - num_training_steps: Steps in all, warm-up included; a number of at least 0.
    ///   - num_cycles: Waves; half of one ends at 0; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosine(
      num_warmup_steps: Int,
      num_training_steps: Int,
      num_cycles: Double = 0.5
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "transformers.cosine", [
        "num_warmup_steps": .integer(num_warmup_steps),
        "num_training_steps": .integer(num_training_steps),
        "num_cycles": .number(num_cycles),
      ])
    }

    /// A warm-up in a straight line, then half a cosine wave to 0, `num_cycles` times.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
    ///   `x = (e - W) / max(1, num_training_steps - W)` below 1
    ///   `base * max(0, 0.5 * (1 + cos(pi * ((num_cycles * x) % 1))))`; 0 after the end
    ///
    /// Source: transformers.optimization, transformers 5.24
    ///
    /// - Parameters:
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - num_training_steps: Steps in all, warm-up included; a number of at least 0.
    ///   - num_cycles: How often the value goes down the cosine; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosine_with_restarts(
      num_warmup_steps: Int,
      num_training_steps: Int,
      num_cycles: Double = 1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "transformers.cosine_with_restarts", [
        "num_warmup_steps": .integer(num_warmup_steps),
        "num_training_steps": .integer(num_training_steps),
        "num_cycles": .number(num_cycles, standard: 1),
      ])
    }

    /// A warm-up in a straight line, then a power of a straight line to `lr_end`.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
    ///   `T = num_training_steps`
    ///   `base * (((base - lr_end) * (1 - (e - W) / (T - W)) ** power + lr_end) / base)`; after `T`
    ///   `base * (lr_end / base)`
    ///
    /// As in transformers, `lr_end` has to be below the base value, and where `T` is `W` the value
    /// there divides by zero. In transformers the base value is that of the optimizer's defaults
    /// for all groups; here it is each group's.
    ///
    /// Source: transformers.optimization, transformers 5.24
    ///
    /// - Parameters:
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - num_training_steps: Steps in all, warm-up included; a number of at least 0.
    ///   - lr_end: The value at the end; a number.
    ///   - power: The power of the line; 1 is the line itself; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func polynomial(
      num_warmup_steps: Int,
      num_training_steps: Int,
      lr_end: Double = 1e-07,
      power: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "transformers.polynomial", [
        "num_warmup_steps": .integer(num_warmup_steps),
        "num_training_steps": .integer(num_training_steps),
        "lr_end": .number(lr_end),
        "power": .number(power),
      ])
    }

    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then
    ///   `base * (1 / sqrt((e + (timescale - W)) / timescale))`
    ///
    /// Source: transformers.optimization, transformers 5.24
    ///
    /// - Parameters:
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - timescale: The stretch of the curve; if null, that of the warm-up, or 10000 without a warm-up; a number above 0, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func inverse_sqrt(
      num_warmup_steps: Int,
      timescale: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "transformers.inverse_sqrt", [
        "num_warmup_steps": .integer(num_warmup_steps),
        "timescale": .number(orNull: timescale),
      ])
    }

    /// A warm-up in a straight line, then half a cosine wave down to a lowest rate.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
    ///   `x = (e - W) / max(1, num_training_steps - W)` and `m = min_lr / base` or `min_lr_rate`
    ///   `base * max(0, (0.5 * (1 + cos(((pi * num_cycles) * 2) * x))) * (1 - m) + m)`
    ///
    /// As in transformers, the warm-up starts at 0, below the lowest value, and the value rises
    /// again after the end.
    ///
    /// Source: transformers.optimization, transformers 5.24
    ///
    /// - Parameters:
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - num_training_steps: Steps in all, warm-up included; a number of at least 0.
    ///   - num_cycles: Waves; half of one ends at the lowest value; a number.
    ///   - min_lr: The lowest value; or give `min_lr_rate`; a number, or null.
    ///   - min_lr_rate: The lowest value as a ratio of the base value; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosine_with_min_lr(
      num_warmup_steps: Int,
      num_training_steps: Int,
      num_cycles: Double = 0.5,
      min_lr: Double? = nil,
      min_lr_rate: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "transformers.cosine_with_min_lr", [
        "num_warmup_steps": .integer(num_warmup_steps),
        "num_training_steps": .integer(num_training_steps),
        "num_cycles": .number(num_cycles),
        "min_lr": .number(orNull: min_lr),
        "min_lr_rate": .number(orNull: min_lr_rate),
      ])
    }

    /// A warm-up that does not start at 0, then half a cosine wave down to a lowest rate.
    ///
    /// - Closed: before `W = num_warmup_steps` `base * ((e + 1) / max(1, W))`, or with
    ///   `r = warmup_lr_rate` `base * (r + ((1 - r) * e) / max(1, W - 1))`; then that of
    ///   `transformers.cosine_with_min_lr` at the next step
    ///
    /// As in transformers, the lowest value is reached one step before the end.
    ///
    /// Source: transformers.optimization, transformers 5.24
    ///
    /// - Parameters:
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - num_training_steps: Steps in all, warm-up included; a number of at least 0.
    ///   - num_cycles: Waves; half of one ends at the lowest value; a number.
    ///   - min_lr: The lowest value; or give `min_lr_rate`; a number, or null.
    ///   - min_lr_rate: The lowest value as a ratio of the base value; a number, or null.
    ///   - warmup_lr_rate: The ratio of the base value that the warm-up starts at; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosine_warmup_with_min_lr(
      num_warmup_steps: Int,
      num_training_steps: Int,
      num_cycles: Double = 0.5,
      min_lr: Double? = nil,
      min_lr_rate: Double? = nil,
      warmup_lr_rate: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "transformers.cosine_warmup_with_min_lr", [
        "num_warmup_steps": .integer(num_warmup_steps),
        "num_training_steps": .integer(num_training_steps),
        "num_cycles": .number(num_cycles),
        "min_lr": .number(orNull: min_lr),
        "min_lr_rate": .number(orNull: min_lr_rate),
        "warmup_lr_rate": .number(orNull: warmup_lr_rate),
      ])
    }

    /// A warm-up, a stable phase, and a decay, each in one of three shapes.
    ///
    /// - Closed: with `m = min_lr_ratio` `base * max(0, f * (1 - m) + m)`: in the warm-up, with
    ///   `x = e / max(1, num_warmup_steps)`, `f` is `x`, `0.5 * (1 - cos(pi * x))` or
    ///   `1 - sqrt(1 - x)`; in the decay, with the part `x` of `max(1, num_decay_steps)`, it is
    ///   `1 - x`, `0.5 * (1 + cos(((pi * num_cycles) * 2) * x))` or `1 - sqrt(x)`; between them
    ///   `base`, after them `base * m`
    ///
    /// As in transformers, the warm-up starts at the lowest value, and `num_stable_steps` wins over
    /// `num_training_steps`.
    ///
    /// Source: transformers.optimization, transformers 5.24
    ///
    /// - Parameters:
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - num_decay_steps: Steps of the decay; a number of at least 0.
    ///   - num_training_steps: Steps in all; a number of at least 0, or null.
    ///   - num_stable_steps: Steps at the base value; if null, all steps but those of the warm-up and the decay; a number of at least 0, or null.
    ///   - warmup_type: The shape of the warm-up; "linear" or "cosine" or "1-sqrt".
    ///   - decay_type: The shape of the decay; "linear" or "cosine" or "1-sqrt".
    ///   - min_lr_ratio: The lowest value as a ratio of the base value; a number.
    ///   - num_cycles: Waves of a cosine; half of one ends at the lowest value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func warmup_stable_decay(
      num_warmup_steps: Int,
      num_decay_steps: Int,
      num_training_steps: Int? = nil,
      num_stable_steps: Int? = nil,
      warmup_type: String = "linear",
      decay_type: String = "cosine",
      min_lr_ratio: Double = 0,
      num_cycles: Double = 0.5
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "transformers.warmup_stable_decay", [
        "num_warmup_steps": .integer(num_warmup_steps),
        "num_decay_steps": .integer(num_decay_steps),
        "num_training_steps": .integer(orNull: num_training_steps),
        "num_stable_steps": .integer(orNull: num_stable_steps),
        "warmup_type": .text(warmup_type),
        "decay_type": .text(decay_type),
        "min_lr_ratio": .number(min_lr_ratio, standard: 0),
        "num_cycles": .number(num_cycles),
      ])
    }

    /// The rate times `factor` whenever a metric has not improved for more than `patience` steps.
    ///
    /// - Closed: that of `torch.ReduceLROnPlateau`
    ///
    /// Source: transformers.optimization, transformers 5.24
    ///
    /// - Parameters:
    ///   - mode: Whether the metric shall fall or rise; "min" or "max".
    ///   - factor: What a reduction multiplies with; a number below 1.
    ///   - patience: Steps without improvement that are allowed; a number.
    ///   - threshold: What an improvement is at least; a number.
    ///   - threshold_mode: Relative to the best metric, or absolute; "rel" or "abs".
    ///   - cooldown: Steps after a reduction that do not count; a number.
    ///   - min_lr: The lowest value; a number, or a list of them, one a group.
    ///   - eps: A reduction by less than this is not made; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func reduce_lr_on_plateau(
      mode: String = "min",
      factor: Double = 0.1,
      patience: Int = 10,
      threshold: Double = 0.0001,
      threshold_mode: String = "rel",
      cooldown: Int = 0,
      min_lr: Parameter = 0,
      eps: Double = 1e-08
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "transformers.reduce_lr_on_plateau", [
        "mode": .text(mode),
        "factor": .number(factor),
        "patience": .integer(patience),
        "threshold": .number(threshold),
        "threshold_mode": .text(threshold_mode),
        "cooldown": .integer(cooldown),
        "min_lr": min_lr,
        "eps": .number(eps),
      ])
    }

    /// The rate raised while a metric improves, and lowered while it does not.
    ///
    /// - Closed: `min(lr / factor, max_lr)` when a metric has improved more than `patience` times
    ///   in a row, `max(lr * factor, min_lr)` when it has not
    ///
    /// As in transformers, the sum of the metrics is carried from step to step, so that a NaN stays
    /// in it.
    ///
    /// Source: transformers.optimization, transformers 5.24
    ///
    /// - Parameters:
    ///   - mode: Whether the metric shall fall or rise; "min" or "max".
    ///   - factor: What a reduction multiplies with, and an increase divides by; a number above 0 and below 1.
    ///   - patience: Steps without improvement, or with it, that change nothing; a number.
    ///   - threshold: What an improvement is at least; a number.
    ///   - threshold_mode: Relative to the best metric, or absolute; "rel" or "abs".
    ///   - cooldown: Steps after a reduction that do not count; a number.
    ///   - warmup: Steps after an increase that do not count; a number.
    ///   - min_lr: The lowest value; a number, or a list of them, one a group.
    ///   - max_lr: The highest value; a number, or a list of them, one a group.
    ///   - eps: A change by less than this is not made; a number.
    ///   - smooth: Whether the mean of the last metrics counts; true or false.
    ///   - window_size: Metrics of which the mean counts, at most 1000; a whole number of at least 1.
    ///   - reset_start: Reductions at the lowest value after which it starts anew; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func greedy(
      mode: String = "min",
      factor: Double = 0.95,
      patience: Int = 10,
      threshold: Double = 1e-06,
      threshold_mode: String = "abs",
      cooldown: Int = 0,
      warmup: Int = 0,
      min_lr: Parameter = 0.001,
      max_lr: Parameter = 1.0,
      eps: Double = 1e-08,
      smooth: Bool = false,
      window_size: Int = 50,
      reset_start: Double = 500
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "transformers.greedy", [
        "mode": .text(mode),
        "factor": .number(factor),
        "patience": .integer(patience),
        "threshold": .number(threshold),
        "threshold_mode": .text(threshold_mode),
        "cooldown": .integer(cooldown),
        "warmup": .integer(warmup),
        "min_lr": min_lr,
        "max_lr": max_lr,
        "eps": .number(eps),
        "smooth": .flag(smooth),
        "window_size": .integer(window_size),
        "reset_start": .number(reset_start, standard: 500),
      ])
    }
  }
}
