// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `nemo`.
  public enum nemo {
    /// A warm-up in a straight line, then the base value.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `base`, and `min_lr`
    ///   after `max_steps`
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0, or null.
    ///   - warmup_ratio: In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    ///   - max_steps: Steps in all; a number above 0, or null.
    ///   - min_lr: The value after them; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmupPolicy(
      warmup_steps: Int? = nil,
      warmup_ratio: Double? = nil,
      max_steps: Int? = nil,
      min_lr: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nemo.WarmupPolicy", [
        "warmup_steps": .integer(orNull: warmup_steps),
        "warmup_ratio": .number(orNull: warmup_ratio),
        "max_steps": .integer(orNull: max_steps),
        "min_lr": .number(min_lr),
      ])
    }

    /// A warm-up in a straight line, then the base value.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `base`, and `min_lr`
    ///   after both `max_steps` and the `hold_steps` that follow the warm-up
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0, or null.
    ///   - warmup_ratio: In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    ///   - hold_steps: Steps of the stable phase; a number of at least 0, or null.
    ///   - hold_ratio: In place of `hold_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    ///   - max_steps: Steps in all; a number above 0.
    ///   - min_lr: The value after them; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmupHoldPolicy(
      warmup_steps: Int? = nil,
      warmup_ratio: Double? = nil,
      hold_steps: Int? = nil,
      hold_ratio: Double? = nil,
      max_steps: Int,
      min_lr: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nemo.WarmupHoldPolicy", [
        "warmup_steps": .integer(orNull: warmup_steps),
        "warmup_ratio": .number(orNull: warmup_ratio),
        "hold_steps": .integer(orNull: hold_steps),
        "hold_ratio": .number(orNull: hold_ratio),
        "max_steps": .integer(max_steps),
        "min_lr": .number(min_lr),
      ])
    }

    /// A constant, then the base value.
    ///
    /// - Closed: `1 / constant_steps ** 0.5` up to `constant_steps`, then `base`, and `min_lr` after
    ///   `max_steps`
    ///
    /// NeMo refuses a `constant_ratio` in its place with a `TypeError`.
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    ///
    /// - Parameters:
    ///   - constant_steps: Steps of the constant; a number above 0.
    ///   - max_steps: Steps in all; a number above 0.
    ///   - min_lr: The value after them; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func SquareRootConstantPolicy(
      constant_steps: Int,
      max_steps: Int,
      min_lr: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nemo.SquareRootConstantPolicy", [
        "constant_steps": .integer(constant_steps),
        "max_steps": .integer(max_steps),
        "min_lr": .number(min_lr),
      ])
    }

    /// A warm-up in a straight line, the base value, and a constant end.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `base`, and `min_lr` for
    ///   the last `constant_steps` of `max_steps` and after them
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0, or null.
    ///   - warmup_ratio: In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    ///   - constant_steps: Steps of the constant end; a number of at least 0, or null.
    ///   - constant_ratio: In place of `constant_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    ///   - max_steps: Steps in all; a number above 0.
    ///   - min_lr: The lowest value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmupAnnealHoldPolicy(
      warmup_steps: Int? = nil,
      warmup_ratio: Double? = nil,
      constant_steps: Int? = nil,
      constant_ratio: Double? = nil,
      max_steps: Int,
      min_lr: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nemo.WarmupAnnealHoldPolicy", [
        "warmup_steps": .integer(orNull: warmup_steps),
        "warmup_ratio": .number(orNull: warmup_ratio),
        "constant_steps": .integer(orNull: constant_steps),
        "constant_ratio": .number(orNull: constant_ratio),
        "max_steps": .integer(max_steps),
        "min_lr": .number(min_lr),
      ])
    }

    /// A warm-up in a straight line, then the square of a straight line.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `max(base * ((M - (e -
    ///   W)) / M) ** 2, min_lr)` with `M = max_steps - W`, and `min_lr` after `max_steps`
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    ///
    /// - Parameters:
    ///   - max_steps: Steps in all; a number above 0.
    ///   - min_lr: The lowest value; a number.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0, or null.
    ///   - warmup_ratio: In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func SquareAnnealing(
      max_steps: Int,
      min_lr: Double = 1e-05,
      warmup_steps: Int? = nil,
      warmup_ratio: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nemo.SquareAnnealing", [
        "max_steps": .integer(max_steps),
        "min_lr": .number(min_lr),
        "warmup_steps": .integer(orNull: warmup_steps),
        "warmup_ratio": .number(orNull: warmup_ratio),
      ])
    }

    /// A warm-up in a straight line, then the square root of a straight line.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `max(base * ((max_steps
    ///   - e) / max_steps) ** 0.5, min_lr)`, and `min_lr` after `max_steps`
    ///
    /// As in NeMo, the line starts at 0 and not at the end of the warm-up.
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    ///
    /// - Parameters:
    ///   - max_steps: Steps in all; a number above 0.
    ///   - min_lr: The lowest value; a number.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0, or null.
    ///   - warmup_ratio: In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func SquareRootAnnealing(
      max_steps: Int,
      min_lr: Double = 0,
      warmup_steps: Int? = nil,
      warmup_ratio: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nemo.SquareRootAnnealing", [
        "max_steps": .integer(max_steps),
        "min_lr": .number(min_lr, standard: 0),
        "warmup_steps": .integer(orNull: warmup_steps),
        "warmup_ratio": .number(orNull: warmup_ratio),
      ])
    }

    /// A warm-up in a straight line, half a cosine wave, and a constant end.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `(base - min_lr) * (0.5
    ///   * (1 + cos((pi * (e - W)) / (max_steps - W)))) + min_lr`, and `min_lr` after `max_steps`.
    ///   With `constant_steps` `base * (e / W)` and `min_lr + (0.5 * (cos(pi * ((e - W) / D)) + 1)) *
    ///   (base - min_lr)` over `D` steps, so that the last `constant_steps` have `min_lr`
    ///
    /// As in NeMo, there is no value for a base value below `min_lr`.
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    ///
    /// - Parameters:
    ///   - max_steps: Steps in all; a number above 0.
    ///   - min_lr: The lowest value; a number.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0, or null.
    ///   - warmup_ratio: In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    ///   - constant_steps: Steps of the constant end; a number of at least 0, or null.
    ///   - constant_ratio: In place of `constant_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineAnnealing(
      max_steps: Int,
      min_lr: Double = 0.0,
      warmup_steps: Int? = nil,
      warmup_ratio: Double? = nil,
      constant_steps: Int? = nil,
      constant_ratio: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nemo.CosineAnnealing", [
        "max_steps": .integer(max_steps),
        "min_lr": .number(min_lr),
        "warmup_steps": .integer(orNull: warmup_steps),
        "warmup_ratio": .number(orNull: warmup_ratio),
        "constant_steps": .integer(orNull: constant_steps),
        "constant_ratio": .number(orNull: constant_ratio),
      ])
    }

    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: `base * (d_model ** -0.5 * min(s ** -0.5, s * W ** -1.5))` with `s = max(1, e)` and
    ///   `W = warmup_steps`, without a warm-up `base * (d_model ** -0.5 * s ** -0.5)`; at least
    ///   `min_lr` after the warm-up
    ///
    /// As in NeMo, there is no value for a base value below `min_lr`.
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    ///
    /// - Parameters:
    ///   - d_model: The width of the model; a number above 0.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0, or null.
    ///   - warmup_ratio: In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    ///   - max_steps: Steps in all, for `warmup_ratio`; a number above 0, or null.
    ///   - min_lr: The lowest value after the warm-up; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func NoamAnnealing(
      d_model: Double,
      warmup_steps: Int? = nil,
      warmup_ratio: Double? = nil,
      max_steps: Int? = nil,
      min_lr: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nemo.NoamAnnealing", [
        "d_model": .number(d_model),
        "warmup_steps": .integer(orNull: warmup_steps),
        "warmup_ratio": .number(orNull: warmup_ratio),
        "max_steps": .integer(orNull: max_steps),
        "min_lr": .number(min_lr),
      ])
    }

    /// A warm-up in a straight line, a stable phase, and the inverse of a power.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, `base` for `H = hold_steps`,
    ///   then `max((base * max(1, W ** decay_rate)) / max(1, (e - H) ** decay_rate), min_lr)`, and
    ///   `min_lr` after `max_steps`
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    ///
    /// - Parameters:
    ///   - max_steps: Steps in all; a number above 0.
    ///   - decay_rate: The power; a number.
    ///   - min_lr: The lowest value; a number.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0, or null.
    ///   - warmup_ratio: In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    ///   - hold_steps: Steps of the stable phase; a number of at least 0, or null.
    ///   - hold_ratio: In place of `hold_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func NoamHoldAnnealing(
      max_steps: Int,
      decay_rate: Double = 0.5,
      min_lr: Double = 0.0,
      warmup_steps: Int? = nil,
      warmup_ratio: Double? = nil,
      hold_steps: Int? = nil,
      hold_ratio: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nemo.NoamHoldAnnealing", [
        "max_steps": .integer(max_steps),
        "decay_rate": .number(decay_rate),
        "min_lr": .number(min_lr),
        "warmup_steps": .integer(orNull: warmup_steps),
        "warmup_ratio": .number(orNull: warmup_ratio),
        "hold_steps": .integer(orNull: hold_steps),
        "hold_ratio": .number(orNull: hold_ratio),
      ])
    }

    /// A warm-up in a straight line, a stable phase, and a decay along a square root.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, `base` before `H = W +
    ///   hold_steps`, then `max(min_lr, base * (1 - ((e - H) / (max_steps - H)) ** 0.5))`, and
    ///   `min_lr` after `max_steps`
    ///
    /// As in NeMo, `H` is 0 where no stable phase is given, whatever the warm-up.
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    ///
    /// - Parameters:
    ///   - max_steps: Steps in all; a number above 0.
    ///   - min_lr: The lowest value; a number.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0, or null.
    ///   - warmup_ratio: In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    ///   - hold_steps: Steps of the stable phase; a number of at least 0, or null.
    ///   - hold_ratio: In place of `hold_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmupHoldAnnealOneMinusSquareRoot(
      max_steps: Int,
      min_lr: Double = 0.0,
      warmup_steps: Int? = nil,
      warmup_ratio: Double? = nil,
      hold_steps: Int? = nil,
      hold_ratio: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nemo.WarmupHoldAnnealOneMinusSquareRoot", [
        "max_steps": .integer(max_steps),
        "min_lr": .number(min_lr),
        "warmup_steps": .integer(orNull: warmup_steps),
        "warmup_ratio": .number(orNull: warmup_ratio),
        "hold_steps": .integer(orNull: hold_steps),
        "hold_ratio": .number(orNull: hold_ratio),
      ])
    }

    /// A warm-up in a straight line, a stable phase, and a straight line down.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, `base` before `H = W +
    ///   hold_steps`, then `base - (base - min_lr) * ((e - H) / (max_steps - H))`, and `min_lr` after
    ///   `max_steps`
    ///
    /// As in NeMo, `H` is 0 where no stable phase is given, whatever the warm-up.
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    ///
    /// - Parameters:
    ///   - max_steps: Steps in all; a number above 0.
    ///   - min_lr: The lowest value; a number.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0, or null.
    ///   - warmup_ratio: In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    ///   - hold_steps: Steps of the stable phase; a number of at least 0, or null.
    ///   - hold_ratio: In place of `hold_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmupHoldAnnealLinear(
      max_steps: Int,
      min_lr: Double = 0.0,
      warmup_steps: Int? = nil,
      warmup_ratio: Double? = nil,
      hold_steps: Int? = nil,
      hold_ratio: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nemo.WarmupHoldAnnealLinear", [
        "max_steps": .integer(max_steps),
        "min_lr": .number(min_lr),
        "warmup_steps": .integer(orNull: warmup_steps),
        "warmup_ratio": .number(orNull: warmup_ratio),
        "hold_steps": .integer(orNull: hold_steps),
        "hold_ratio": .number(orNull: hold_ratio),
      ])
    }

    /// A warm-up in a straight line, then a straight line down.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `min_lr + (1 - (e - W) /
    ///   (max_steps - W)) * (base - min_lr)`, and `min_lr` after `max_steps`
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    ///
    /// - Parameters:
    ///   - max_steps: Steps in all; a number above 0.
    ///   - min_lr: The lowest value; a number.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0, or null.
    ///   - warmup_ratio: In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmupAnnealing(
      max_steps: Int,
      min_lr: Double = 0,
      warmup_steps: Int? = nil,
      warmup_ratio: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nemo.WarmupAnnealing", [
        "max_steps": .integer(max_steps),
        "min_lr": .number(min_lr, standard: 0),
        "warmup_steps": .integer(orNull: warmup_steps),
        "warmup_ratio": .number(orNull: warmup_ratio),
      ])
    }

    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `base / ((e + 1) / (W +
    ///   1)) ** 0.5`, and `min_lr` after `max_steps`
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    ///
    /// - Parameters:
    ///   - max_steps: Steps in all; a number above 0.
    ///   - min_lr: The lowest value; a number.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0, or null.
    ///   - warmup_ratio: In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func InverseSquareRootAnnealing(
      max_steps: Int,
      min_lr: Double = 0,
      warmup_steps: Int? = nil,
      warmup_ratio: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nemo.InverseSquareRootAnnealing", [
        "max_steps": .integer(max_steps),
        "min_lr": .number(min_lr, standard: 0),
        "warmup_steps": .integer(orNull: warmup_steps),
        "warmup_ratio": .number(orNull: warmup_ratio),
      ])
    }

    /// The inverse square root of the step, constant at first.
    ///
    /// - Closed: `1 / constant_steps ** 0.5` up to `constant_steps`, then `1 / e ** 0.5`, and
    ///   `min_lr` after `max_steps`
    ///
    /// NeMo refuses a `constant_ratio` in its place with a `TypeError`.
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    ///
    /// - Parameters:
    ///   - constant_steps: Steps of the constant; a number above 0.
    ///   - max_steps: Steps in all; a number above 0.
    ///   - min_lr: The value after them; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func T5InverseSquareRootAnnealing(
      constant_steps: Int,
      max_steps: Int,
      min_lr: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nemo.T5InverseSquareRootAnnealing", [
        "constant_steps": .integer(constant_steps),
        "max_steps": .integer(max_steps),
        "min_lr": .number(min_lr),
      ])
    }

    /// A warm-up in a straight line, then a power of a straight line.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `(base - min_lr) * (1 -
    ///   (e - W) / (max_steps - W)) ** power + min_lr`, and `min_lr` after `max_steps`
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    ///
    /// - Parameters:
    ///   - max_steps: Steps in all; a number above 0.
    ///   - min_lr: The lowest value; a number.
    ///   - power: The power of the line; a number.
    ///   - cycle: Whether a longer line follows on the end of one; true or false.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0, or null.
    ///   - warmup_ratio: In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PolynomialDecayAnnealing(
      max_steps: Int,
      min_lr: Double = 0.0,
      power: Double = 1.0,
      cycle: Bool = false,
      warmup_steps: Int? = nil,
      warmup_ratio: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nemo.PolynomialDecayAnnealing", [
        "max_steps": .integer(max_steps),
        "min_lr": .number(min_lr),
        "power": .number(power),
        "cycle": .flag(cycle),
        "warmup_steps": .integer(orNull: warmup_steps),
        "warmup_ratio": .number(orNull: warmup_ratio),
      ])
    }

    /// A warm-up in a straight line, a stable phase, and a power of a straight line.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, `base` before `H = W +
    ///   hold_steps`, then `(base - min_lr) * (1 - (e - H) / (max_steps - max(W, H))) ** power +
    ///   min_lr`, and `min_lr` after `max_steps`
    ///
    /// As in NeMo, `H` is 0 where no stable phase is given, and the line reaches its end early.
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    ///
    /// - Parameters:
    ///   - max_steps: Steps in all; a number above 0.
    ///   - min_lr: The lowest value; a number.
    ///   - power: The power of the line; a number.
    ///   - cycle: Whether a longer line follows on the end of one; true or false.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0, or null.
    ///   - warmup_ratio: In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    ///   - hold_steps: Steps of the stable phase; a number of at least 0, or null.
    ///   - hold_ratio: In place of `hold_steps`, their part of `max_steps`; a number of at least 0 and at most 1, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PolynomialHoldDecayAnnealing(
      max_steps: Int,
      min_lr: Double = 0.0,
      power: Double = 1.0,
      cycle: Bool = false,
      warmup_steps: Int? = nil,
      warmup_ratio: Double? = nil,
      hold_steps: Int? = nil,
      hold_ratio: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "nemo.PolynomialHoldDecayAnnealing", [
        "max_steps": .integer(max_steps),
        "min_lr": .number(min_lr),
        "power": .number(power),
        "cycle": .flag(cycle),
        "warmup_steps": .integer(orNull: warmup_steps),
        "warmup_ratio": .number(orNull: warmup_ratio),
        "hold_steps": .integer(orNull: hold_steps),
        "hold_ratio": .number(orNull: hold_ratio),
      ])
    }
  }
}
