// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `levanter`.
  public enum levanter {
    /// Cycles of a warm-up, a stable phase and a decay, and a cooldown.
    ///
    /// - Closed: in each cycle, a line up from the last value of the one before, or 0, over `W` steps
    ///   of `warmup`, later of `rewarmup`; `learning_rate`; and over the last `D` steps of `decay`,
    ///   `n` steps after their start and never below `low = learning_rate * min_lr_ratio`, with
    ///   `cosine` and `linear` the way to `low`, with `polynomial` `(learning_rate - low) * (1 - n /
    ///   D) ** power + low`, with `inv_sqrt` `learning_rate / sqrt(max(n + W, 1) / timescale)`, with
    ///   `inv` `learning_rate / (((learning_rate / low - 1) * n) / D + 1)`, with `inv_sqrt_decay`
    ///   `learning_rate / sqrt(1 + (decay_constant * n) / D)`, with `power` `min(learning_rate,
    ///   (batch_size * a) * (n * batch_size * seq_length) ** b)`. After the cycles a line to `low`
    ///   over `cooldown`
    ///
    /// A list in Levanter's `cycles` is `haps` here, and so are the sums of one in `cycle_length`.
    /// `haps` take the place of `cycles`, as in Levanter.
    ///
    /// Source: marin-community/marin@0f45aa1c lib/levanter/src/levanter/optim/config.py
    ///
    /// - Parameters:
    ///   - num_train_steps: Steps in all; a number above 0.
    ///   - learning_rate: The highest value; a number.
    ///   - min_lr_ratio: The lowest ratio; a number.
    ///   - warmup: The warm-up of the first cycle, a part of at most 1, or steps; a number of at least 0.
    ///   - decay: The decay of each cycle, all after the warm-up where it is null, a part of at most 1, or steps; a number of at least 0, or null.
    ///   - rewarmup: The warm-up of later cycles, a part of at most 1, or steps; a number of at least 0.
    ///   - cooldown: What follows the cycles, a part of at most 1, or steps; a number of at least 0, or null.
    ///   - cycle_length: The length of a cycle, a part of at most 1, or steps; a number above 0, or null.
    ///   - cycles: How many cycles of the same length there are; a whole number of at least 1, or null.
    ///   - haps: Where each cycle ends, the last one at the end; a list, each a whole number of at least 1.
    ///   - lr_schedule: The shape of a decay; "constant" or "cosine" or "linear" or "inv" or "polynomial" or "power" or "inv_sqrt" or "inv_sqrt_decay".
    ///   - exponent: The power of the cosine; a number of at least 0.
    ///   - timescale: The steps of `inv_sqrt`; a number above 0.
    ///   - power: The power of `polynomial`; a number of at least 0.
    ///   - decay_constant: How much of `inv_sqrt_decay` there is; a number of at least 0.
    ///   - batch_size: The samples of a step, for `power`; a whole number of at least 1, or null.
    ///   - seq_length: The tokens of a sample, for `power`; a whole number of at least 1, or null.
    ///   - a: The factor of `power`; a number above 0.
    ///   - b: The power of the tokens; a number below 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func lr_scheduler(
      num_train_steps: Int,
      learning_rate: Double = 0.0006,
      min_lr_ratio: Double = 0.1,
      warmup: Double = 0.01,
      decay: Double? = nil,
      rewarmup: Double = 0.0,
      cooldown: Double? = nil,
      cycle_length: Double? = nil,
      cycles: Int? = nil,
      haps: [Int] = [],
      lr_schedule: String = "cosine",
      exponent: Double = 1.0,
      timescale: Int = 10000,
      power: Double = 2.0,
      decay_constant: Double = 28.6,
      batch_size: Int? = nil,
      seq_length: Int? = nil,
      a: Double = 4.6,
      b: Double = -0.51
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "levanter.lr_scheduler", [
        "num_train_steps": .integer(num_train_steps),
        "learning_rate": .number(learning_rate),
        "min_lr_ratio": .number(min_lr_ratio),
        "warmup": .number(warmup),
        "decay": .number(orNull: decay),
        "rewarmup": .number(rewarmup),
        "cooldown": .number(orNull: cooldown),
        "cycle_length": .number(orNull: cycle_length),
        "cycles": .integer(orNull: cycles),
        "haps": .integers(haps),
        "lr_schedule": .text(lr_schedule),
        "exponent": .number(exponent),
        "timescale": .integer(timescale),
        "power": .number(power),
        "decay_constant": .number(decay_constant),
        "batch_size": .integer(orNull: batch_size),
        "seq_length": .integer(orNull: seq_length),
        "a": .number(a),
        "b": .number(b),
      ])
    }
  }
}
