// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `keras`.
  public enum keras {
    /// The initial rate times `decay_rate` once every `decay_steps` steps, with or without stairs.
    ///
    /// - Closed: `initial_learning_rate * decay_rate ** x` with `x = e / decay_steps`, with
    ///   `staircase` `floor(x)`
    ///
    /// Source: keras.optimizers.schedules, Keras 3.15
    ///
    /// - Parameters:
    ///   - initial_learning_rate: The value at the start; a number.
    ///   - decay_steps: Steps of one factor; a number above 0.
    ///   - decay_rate: The factor; a number of at least 0.
    ///   - staircase: Whether the value changes at whole multiples only; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ExponentialDecay(
      initial_learning_rate: Double,
      decay_steps: Int,
      decay_rate: Double,
      staircase: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "keras.ExponentialDecay", [
        "initial_learning_rate": .number(initial_learning_rate),
        "decay_steps": .integer(decay_steps),
        "decay_rate": .number(decay_rate),
        "staircase": .flag(staircase),
      ])
    }

    /// Given rates between given positions.
    ///
    /// - Closed: the first value up to the first boundary, the next one up to the second, and so on
    ///
    /// As in Keras, a boundary belongs to the value before it.
    ///
    /// Source: keras.optimizers.schedules, Keras 3.15
    ///
    /// - Parameters:
    ///   - boundaries: Positions in rising order; a list, each a number.
    ///   - values: The values, one more than there are boundaries; a list, each a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PiecewiseConstantDecay(
      boundaries: [Int],
      values: [Double]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "keras.PiecewiseConstantDecay", [
        "boundaries": .integers(boundaries),
        "values": .numbers(values),
      ])
    }

    /// A power of a straight line from one rate to another, whose length may grow again and again.
    ///
    /// - Closed: with `I` and `E` the first and the last value and `D = decay_steps`, `(I - E) * (1 -
    ///   min(e, D) / D) ** power + E`; with `cycle` `D` times `ceil(e / decay_steps)`
    ///
    /// Source: keras.optimizers.schedules, Keras 3.15
    ///
    /// - Parameters:
    ///   - initial_learning_rate: The value at the start; a number.
    ///   - decay_steps: Steps of the decay; a number above 0.
    ///   - end_learning_rate: The value at the end; a number.
    ///   - power: The power of the line; a number.
    ///   - cycle: Whether the end moves on when it is passed; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PolynomialDecay(
      initial_learning_rate: Double,
      decay_steps: Int,
      end_learning_rate: Double = 0.0001,
      power: Double = 1.0,
      cycle: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "keras.PolynomialDecay", [
        "initial_learning_rate": .number(initial_learning_rate),
        "decay_steps": .integer(decay_steps),
        "end_learning_rate": .number(end_learning_rate),
        "power": .number(power),
        "cycle": .flag(cycle),
      ])
    }

    /// The inverse of the time, with or without stairs.
    ///
    /// - Closed: `initial_learning_rate / (1 + decay_rate * x)` with `x = e / decay_steps`, with
    ///   `staircase` `floor(x)`
    ///
    /// Source: keras.optimizers.schedules, Keras 3.15
    ///
    /// - Parameters:
    ///   - initial_learning_rate: The value at the start; a number.
    ///   - decay_steps: Steps of one unit; a number above 0.
    ///   - decay_rate: What a unit adds to the divisor; a number.
    ///   - staircase: Whether the value changes at whole multiples only; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func InverseTimeDecay(
      initial_learning_rate: Double,
      decay_steps: Int,
      decay_rate: Double,
      staircase: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "keras.InverseTimeDecay", [
        "initial_learning_rate": .number(initial_learning_rate),
        "decay_steps": .integer(decay_steps),
        "decay_rate": .number(decay_rate),
        "staircase": .flag(staircase),
      ])
    }

    /// Half a cosine wave, after a warm-up if one is given.
    ///
    /// - Closed: before `W = warmup_steps` `(warmup_target - I) * (e / W) + I` with `I =
    ///   initial_learning_rate`, then `warmup_target * ((1 - alpha) * (0.5 * (1 + cos(pi * (min(e -
    ///   W, D) / D)))) + alpha)` with `D = decay_steps`; without a target the same from `I` with `W =
    ///   0`
    ///
    /// As in Keras, `decay_steps` does not include the warm-up.
    ///
    /// Source: keras.optimizers.schedules, Keras 3.15
    ///
    /// - Parameters:
    ///   - initial_learning_rate: The value at the start; a number.
    ///   - decay_steps: Steps of the decay; a number above 0.
    ///   - alpha: The floor as a ratio of the highest value; a number.
    ///   - warmup_target: The value after the warm-up; no warm-up if null; a number, or null.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineDecay(
      initial_learning_rate: Double,
      decay_steps: Int,
      alpha: Double = 0.0,
      warmup_target: Double? = nil,
      warmup_steps: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "keras.CosineDecay", [
        "initial_learning_rate": .number(initial_learning_rate),
        "decay_steps": .integer(decay_steps),
        "alpha": .number(alpha),
        "warmup_target": .number(orNull: warmup_target),
        "warmup_steps": .integer(warmup_steps),
      ])
    }

    /// Half a cosine wave, over and over, in cycles that may grow and get lower.
    ///
    /// - Closed: in cycle `i`, with the part `x` of it that is done, `initial_learning_rate * ((1 -
    ///   alpha) * ((0.5 * m_mul ** i) * (1 + cos(pi * x))) + alpha)`
    ///
    /// As in Keras, the floor does not shrink, and the cycle is found with a logarithm.
    ///
    /// Source: keras.optimizers.schedules, Keras 3.15
    ///
    /// - Parameters:
    ///   - initial_learning_rate: The value at the start; a number.
    ///   - first_decay_steps: Steps of the first cycle; a number above 0.
    ///   - t_mul: How many times longer each cycle is; a number above 0.
    ///   - m_mul: How many times higher each cycle is; a number.
    ///   - alpha: The floor as a ratio of the first height; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineDecayRestarts(
      initial_learning_rate: Double,
      first_decay_steps: Int,
      t_mul: Double = 2.0,
      m_mul: Double = 1.0,
      alpha: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "keras.CosineDecayRestarts", [
        "initial_learning_rate": .number(initial_learning_rate),
        "first_decay_steps": .integer(first_decay_steps),
        "t_mul": .number(t_mul),
        "m_mul": .number(m_mul),
        "alpha": .number(alpha),
      ])
    }

    /// The rate times `factor` whenever a metric has not improved for `patience` steps.
    ///
    /// - Closed: `max(lr * factor, min_lr)` at the last of `patience` steps in a row whose `metric +
    ///   min_delta` is not below the best metric
    ///
    /// As in Keras, `patience` is one less than in PyTorch, and single precision decides.
    ///
    /// Source: keras.callbacks, Keras 3.15
    ///
    /// - Parameters:
    ///   - mode: Whether the metric shall fall or rise; it shall fall if `auto`; "min" or "max" or "auto".
    ///   - factor: What a reduction multiplies with; a number below 1.
    ///   - patience: Steps in a row without improvement that lead to a reduction; a number.
    ///   - min_delta: What an improvement is at least; a number.
    ///   - cooldown: Steps after a reduction that do not count; a number.
    ///   - min_lr: The lowest value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ReduceLROnPlateau(
      mode: String = "auto",
      factor: Double = 0.1,
      patience: Int = 10,
      min_delta: Double = 0.0001,
      cooldown: Int = 0,
      min_lr: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "keras.ReduceLROnPlateau", [
        "mode": .text(mode),
        "factor": .number(factor),
        "patience": .integer(patience),
        "min_delta": .number(min_delta),
        "cooldown": .integer(cooldown),
        "min_lr": .number(min_lr),
      ])
    }
  }
}
