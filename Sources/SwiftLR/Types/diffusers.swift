// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `diffusers`.
  public enum diffusers {
    /// That of `transformers.constant`.
    ///
    /// The base value.
    ///
    /// - Closed: `base`
    ///
    /// Source: diffusers.optimization
    ///
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func constant() throws(ScheduleError) -> Schedule {
      try Schedule(type: "diffusers.constant")
    }

    /// That of `transformers.constant_with_warmup`.
    ///
    /// A warm-up in a straight line, then the base value.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then `base`
    ///
    /// Source: diffusers.optimization
    ///
    /// - Parameters:
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func constant_with_warmup(
      num_warmup_steps: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "diffusers.constant_with_warmup", [
        "num_warmup_steps": .integer(num_warmup_steps),
      ])
    }

    /// That of `transformers.linear`.
    ///
    /// A warm-up in a straight line, then a straight line to 0.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then
    ///   `base * max(0, (T - e) / max(1, T - W))` with `T = num_training_steps`
    ///
    /// As in transformers, the first value of a warm-up is 0.
    ///
    /// Source: diffusers.optimization
    ///
    /// - Parameters:
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - num_training_steps: Steps in all, warm-up included; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func linear(
      num_warmup_steps: Int,
      num_training_steps: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "diffusers.linear", [
        "num_warmup_steps": .integer(num_warmup_steps),
        "num_training_steps": .integer(num_training_steps),
      ])
    }

    /// That of `transformers.cosine`.
    ///
    /// A warm-up in a straight line, then half a cosine wave to 0.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
    ///   `x = (e - W) / max(1, num_training_steps - W)`
    ///   `base * max(0, 0.5 * (1 + cos(((pi * num_cycles) * 2) * x)))`
    ///
    /// As in transformers, the value rises again after the end.
    ///
    /// Source: diffusers.optimization
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
      try Schedule(type: "diffusers.cosine", [
        "num_warmup_steps": .integer(num_warmup_steps),
        "num_training_steps": .integer(num_training_steps),
        "num_cycles": .number(num_cycles),
      ])
    }

    /// That of `transformers.cosine_with_restarts`.
    ///
    /// A warm-up in a straight line, then half a cosine wave to 0, `num_cycles` times.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
    ///   `x = (e - W) / max(1, num_training_steps - W)` below 1
    ///   `base * max(0, 0.5 * (1 + cos(pi * ((num_cycles * x) % 1))))`; 0 after the end
    ///
    /// Source: diffusers.optimization
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
      try Schedule(type: "diffusers.cosine_with_restarts", [
        "num_warmup_steps": .integer(num_warmup_steps),
        "num_training_steps": .integer(num_training_steps),
        "num_cycles": .number(num_cycles, standard: 1),
      ])
    }

    /// That of `transformers.polynomial`.
    ///
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
    /// Source: diffusers.optimization
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
      try Schedule(type: "diffusers.polynomial", [
        "num_warmup_steps": .integer(num_warmup_steps),
        "num_training_steps": .integer(num_training_steps),
        "lr_end": .number(lr_end),
        "power": .number(power),
      ])
    }

    /// Given ratios of the base value, each up to a given position.
    ///
    /// - Closed: the base times the ratio of the first position above `e`
    ///
    /// Source: diffusers.optimization
    ///
    /// - Parameters:
    ///   - step_rules: Pairs of a position and the ratio before it; a list of pairs of numbers.
    ///   - last_ratio: The ratio from the last position on; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func piecewise_constant(
      step_rules: [(Int, Double)],
      last_ratio: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "diffusers.piecewise_constant", [
        "step_rules": .pairs(step_rules),
        "last_ratio": .number(last_ratio),
      ])
    }
  }
}
