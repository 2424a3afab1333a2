// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `mindspore`.
  public enum mindspore {
    /// Given rates up to given positions.
    ///
    /// - Closed: the rate of the first milestone that is above `e`
    ///
    /// As in MindSpore, there is no value from the last milestone on.
    ///
    /// Source: mindspore.nn.dynamic_lr, MindSpore 2.10
    ///
    /// - Parameters:
    ///   - milestone: Where each rate ends, in rising order; a list, each a whole number of at least 1.
    ///   - learning_rates: The rates, one for each milestone; a list, each a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func piecewise_constant_lr(
      milestone: [Int],
      learning_rates: [Double]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mindspore.piecewise_constant_lr", [
        "milestone": .integers(milestone),
        "learning_rates": .numbers(learning_rates),
      ])
    }

    /// The initial value times `decay_rate` once every `decay_epoch` epochs, with or without stairs.
    ///
    /// - Closed: `learning_rate * decay_rate ** x` with `x = floor(e / step_per_epoch) /
    ///   decay_epoch`, with `is_stair` `floor(x)`
    ///
    /// Source: mindspore.nn.dynamic_lr, MindSpore 2.10
    ///
    /// - Parameters:
    ///   - learning_rate: The rate; the base value if null; a number of at least 0, or null.
    ///   - decay_rate: How fast the value falls; a number above 0.
    ///   - total_step: Steps in all; a number above 0.
    ///   - step_per_epoch: Steps of an epoch, such as "1ep"; a number above 0.
    ///   - decay_epoch: Epochs of one unit of the decay; a number above 0.
    ///   - is_stair: Whether the value changes after whole units only; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func exponential_decay_lr(
      learning_rate: Double? = nil,
      decay_rate: Double,
      total_step: Int,
      step_per_epoch: Int,
      decay_epoch: Double,
      is_stair: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mindspore.exponential_decay_lr", [
        "learning_rate": .number(orNull: learning_rate),
        "decay_rate": .number(decay_rate),
        "total_step": .integer(total_step),
        "step_per_epoch": .integer(step_per_epoch),
        "decay_epoch": .number(decay_epoch),
        "is_stair": .flag(is_stair),
      ])
    }

    /// A fall with the natural exponential of the epoch, with or without stairs.
    ///
    /// - Closed: `learning_rate * e ** (-decay_rate * x)` with Euler's number `e` and the epoch `x =
    ///   floor(step / step_per_epoch)`, with `is_stair` `floor(x / decay_epoch) * decay_epoch`
    ///
    /// Source: mindspore.nn.dynamic_lr, MindSpore 2.10
    ///
    /// - Parameters:
    ///   - learning_rate: The rate; the base value if null; a number of at least 0, or null.
    ///   - decay_rate: How fast the value falls; a number above 0.
    ///   - total_step: Steps in all; a number above 0.
    ///   - step_per_epoch: Steps of an epoch, such as "1ep"; a number above 0.
    ///   - decay_epoch: Epochs of one unit of the decay; a number above 0.
    ///   - is_stair: Whether the value changes after whole units only; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func natural_exp_decay_lr(
      learning_rate: Double? = nil,
      decay_rate: Double,
      total_step: Int,
      step_per_epoch: Int,
      decay_epoch: Double,
      is_stair: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mindspore.natural_exp_decay_lr", [
        "learning_rate": .number(orNull: learning_rate),
        "decay_rate": .number(decay_rate),
        "total_step": .integer(total_step),
        "step_per_epoch": .integer(step_per_epoch),
        "decay_epoch": .number(decay_epoch),
        "is_stair": .flag(is_stair),
      ])
    }

    /// The inverse of the epoch, with or without stairs.
    ///
    /// - Closed: `learning_rate / (1 + (decay_rate * x) / decay_epoch)` with the epoch `x = floor(e /
    ///   step_per_epoch)`, with `is_stair` `learning_rate / (1 + decay_rate * floor(x /
    ///   decay_epoch))`
    ///
    /// Source: mindspore.nn.dynamic_lr, MindSpore 2.10
    ///
    /// - Parameters:
    ///   - learning_rate: The rate; the base value if null; a number of at least 0, or null.
    ///   - decay_rate: How fast the value falls; a number above 0.
    ///   - total_step: Steps in all; a number above 0.
    ///   - step_per_epoch: Steps of an epoch, such as "1ep"; a number above 0.
    ///   - decay_epoch: Epochs of one unit of the decay; a number above 0.
    ///   - is_stair: Whether the value changes after whole units only; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func inverse_decay_lr(
      learning_rate: Double? = nil,
      decay_rate: Double,
      total_step: Int,
      step_per_epoch: Int,
      decay_epoch: Double,
      is_stair: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mindspore.inverse_decay_lr", [
        "learning_rate": .number(orNull: learning_rate),
        "decay_rate": .number(decay_rate),
        "total_step": .integer(total_step),
        "step_per_epoch": .integer(step_per_epoch),
        "decay_epoch": .number(decay_epoch),
        "is_stair": .flag(is_stair),
      ])
    }

    /// Half a cosine wave of the epoch.
    ///
    /// - Closed: `min_lr + (0.5 * (max_lr - min_lr)) * (1 + cos((pi * x) / decay_epoch))` with `x =
    ///   min(floor(e / step_per_epoch), decay_epoch)`
    ///
    /// Source: mindspore.nn.dynamic_lr, MindSpore 2.10
    ///
    /// - Parameters:
    ///   - min_lr: The lowest value; a number of at least 0.
    ///   - max_lr: The highest value; the base value if null; a number above 0, or null.
    ///   - total_step: Steps in all; a number above 0.
    ///   - step_per_epoch: Steps of an epoch, such as "1ep"; a number above 0.
    ///   - decay_epoch: Epochs of the decay; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosine_decay_lr(
      min_lr: Double,
      max_lr: Double? = nil,
      total_step: Int,
      step_per_epoch: Int,
      decay_epoch: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mindspore.cosine_decay_lr", [
        "min_lr": .number(min_lr),
        "max_lr": .number(orNull: max_lr),
        "total_step": .integer(total_step),
        "step_per_epoch": .integer(step_per_epoch),
        "decay_epoch": .number(decay_epoch),
      ])
    }

    /// A power of a straight line of the epoch, whose length may grow again and again.
    ///
    /// - Closed: `(learning_rate - end_learning_rate) * (1 - min(x, D) / D) ** power +
    ///   end_learning_rate` with the epoch `x = floor(e / step_per_epoch)` and `D = decay_epoch`,
    ///   with `update_decay_epoch` times `max(ceil(x / decay_epoch), 1)`
    ///
    /// Source: mindspore.nn.dynamic_lr, MindSpore 2.10
    ///
    /// - Parameters:
    ///   - learning_rate: The rate; the base value if null; a number of at least 0, or null.
    ///   - end_learning_rate: The value at the end; a number of at least 0.
    ///   - total_step: Steps in all; a number above 0.
    ///   - step_per_epoch: Steps of an epoch, such as "1ep"; a number above 0.
    ///   - decay_epoch: Epochs of the decay; a number above 0.
    ///   - power: The power of the line; a number above 0.
    ///   - update_decay_epoch: Whether the end moves on when it is passed; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func polynomial_decay_lr(
      learning_rate: Double? = nil,
      end_learning_rate: Double,
      total_step: Int,
      step_per_epoch: Int,
      decay_epoch: Double,
      power: Double,
      update_decay_epoch: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mindspore.polynomial_decay_lr", [
        "learning_rate": .number(orNull: learning_rate),
        "end_learning_rate": .number(end_learning_rate),
        "total_step": .integer(total_step),
        "step_per_epoch": .integer(step_per_epoch),
        "decay_epoch": .number(decay_epoch),
        "power": .number(power),
        "update_decay_epoch": .flag(update_decay_epoch),
      ])
    }

    /// A warm-up by the epoch.
    ///
    /// - Closed: `(learning_rate * min(x, warmup_epoch)) / warmup_epoch` with `x = floor(e /
    ///   step_per_epoch)`
    ///
    /// Source: mindspore.nn.dynamic_lr, MindSpore 2.10
    ///
    /// - Parameters:
    ///   - learning_rate: The rate; the base value if null; a number of at least 0, or null.
    ///   - total_step: Steps in all; a number above 0.
    ///   - step_per_epoch: Steps of an epoch, such as "1ep"; a number above 0.
    ///   - warmup_epoch: Epochs of the warm-up; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func warmup_lr(
      learning_rate: Double? = nil,
      total_step: Int,
      step_per_epoch: Int,
      warmup_epoch: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mindspore.warmup_lr", [
        "learning_rate": .number(orNull: learning_rate),
        "total_step": .integer(total_step),
        "step_per_epoch": .integer(step_per_epoch),
        "warmup_epoch": .number(warmup_epoch),
      ])
    }

    /// The initial value times `decay_rate` once every `decay_steps` steps, with or without stairs,
    /// in single precision.
    ///
    /// - Closed: `learning_rate * decay_rate ** x` with `x = e / decay_steps`, with `is_stair`
    ///   `floor(x)`
    ///
    /// Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10
    ///
    /// - Parameters:
    ///   - learning_rate: The rate; the base value if null; a number of at least 0, or null.
    ///   - decay_rate: How fast the value falls; a number above 0.
    ///   - decay_steps: Steps of one unit of the decay; a whole number of at least 1.
    ///   - is_stair: Whether the value changes after whole units only; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ExponentialDecayLR(
      learning_rate: Double? = nil,
      decay_rate: Double,
      decay_steps: Int,
      is_stair: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mindspore.ExponentialDecayLR", [
        "learning_rate": .number(orNull: learning_rate),
        "decay_rate": .number(decay_rate),
        "decay_steps": .integer(decay_steps),
        "is_stair": .flag(is_stair),
      ])
    }

    /// A fall with the natural exponential, with or without stairs, in single precision.
    ///
    /// - Closed: `learning_rate * e ** (-decay_rate * x)` with Euler's number `e` and the position
    ///   `x`, with `is_stair` `floor(x / decay_steps) * decay_steps`
    ///
    /// Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10
    ///
    /// - Parameters:
    ///   - learning_rate: The rate; the base value if null; a number of at least 0, or null.
    ///   - decay_rate: How fast the value falls; a number above 0.
    ///   - decay_steps: Steps of one unit of the decay; a whole number of at least 1.
    ///   - is_stair: Whether the value changes after whole units only; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func NaturalExpDecayLR(
      learning_rate: Double? = nil,
      decay_rate: Double,
      decay_steps: Int,
      is_stair: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mindspore.NaturalExpDecayLR", [
        "learning_rate": .number(orNull: learning_rate),
        "decay_rate": .number(decay_rate),
        "decay_steps": .integer(decay_steps),
        "is_stair": .flag(is_stair),
      ])
    }

    /// The inverse of the time, with or without stairs, in single precision.
    ///
    /// - Closed: `learning_rate * (1 / (1 + decay_rate * x))` with `x = e / decay_steps`, with
    ///   `is_stair` `floor(x)`
    ///
    /// Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10
    ///
    /// - Parameters:
    ///   - learning_rate: The rate; the base value if null; a number of at least 0, or null.
    ///   - decay_rate: How fast the value falls; a number above 0.
    ///   - decay_steps: Steps of one unit of the decay; a whole number of at least 1.
    ///   - is_stair: Whether the value changes after whole units only; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func InverseDecayLR(
      learning_rate: Double? = nil,
      decay_rate: Double,
      decay_steps: Int,
      is_stair: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mindspore.InverseDecayLR", [
        "learning_rate": .number(orNull: learning_rate),
        "decay_rate": .number(decay_rate),
        "decay_steps": .integer(decay_steps),
        "is_stair": .flag(is_stair),
      ])
    }

    /// Half a cosine wave in single precision.
    ///
    /// - Closed: `min_lr + (0.5 * (max_lr - min_lr)) * (1 + sin(pi * (min(e, D) / D + 0.5)))` with
    ///   `D = decay_steps`
    ///
    /// Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10
    ///
    /// - Parameters:
    ///   - min_lr: The lowest value; a number of at least 0.
    ///   - max_lr: The highest value; the base value if null; a number above 0, or null.
    ///   - decay_steps: Steps of the decay; a whole number of at least 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineDecayLR(
      min_lr: Double,
      max_lr: Double? = nil,
      decay_steps: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mindspore.CosineDecayLR", [
        "min_lr": .number(min_lr),
        "max_lr": .number(orNull: max_lr),
        "decay_steps": .integer(decay_steps),
      ])
    }

    /// A power of a straight line, whose length may grow again and again, in single precision.
    ///
    /// - Closed: `(learning_rate - end_learning_rate) * (1 - min(e, D) / D) ** power +
    ///   end_learning_rate` with `D = decay_steps`, with `update_decay_steps` times `max(ceil(e /
    ///   decay_steps), 1)`
    ///
    /// Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10
    ///
    /// - Parameters:
    ///   - learning_rate: The rate; the base value if null; a number of at least 0, or null.
    ///   - end_learning_rate: The value at the end; a number of at least 0.
    ///   - decay_steps: Steps of the decay; a whole number of at least 1.
    ///   - power: The power of the line; a number above 0.
    ///   - update_decay_steps: Whether the end moves on when it is passed; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PolynomialDecayLR(
      learning_rate: Double? = nil,
      end_learning_rate: Double,
      decay_steps: Int,
      power: Double,
      update_decay_steps: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mindspore.PolynomialDecayLR", [
        "learning_rate": .number(orNull: learning_rate),
        "end_learning_rate": .number(end_learning_rate),
        "decay_steps": .integer(decay_steps),
        "power": .number(power),
        "update_decay_steps": .flag(update_decay_steps),
      ])
    }

    /// A warm-up in single precision.
    ///
    /// - Closed: `learning_rate * (min(e, warmup_steps) / warmup_steps)`
    ///
    /// Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10
    ///
    /// - Parameters:
    ///   - learning_rate: The rate; the base value if null; a number of at least 0, or null.
    ///   - warmup_steps: Steps of the warm-up; a whole number of at least 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmUpLR(
      learning_rate: Double? = nil,
      warmup_steps: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mindspore.WarmUpLR", [
        "learning_rate": .number(orNull: learning_rate),
        "warmup_steps": .integer(warmup_steps),
      ])
    }
  }
}
