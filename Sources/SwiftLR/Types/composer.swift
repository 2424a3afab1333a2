// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `composer`.
  public enum composer {
    /// A factor on the base value until `t_max`, then the base value.
    ///
    /// - Closed: `base * alpha` before `t_max`, then `base`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    ///
    /// - Parameters:
    ///   - alpha: The ratio; a number.
    ///   - t_max: Steps in all; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ConstantScheduler(
      alpha: Double = 1.0,
      t_max: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "composer.ConstantScheduler", [
        "alpha": .number(alpha),
        "t_max": .integer(t_max),
      ])
    }

    /// The base value times `gamma` once every `step_size` steps.
    ///
    /// - Closed: `base * gamma ** int(e / step_size)`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    ///
    /// - Parameters:
    ///   - step_size: Steps from one decay to the next; a number above 0.
    ///   - gamma: The factor of a decay; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func StepScheduler(
      step_size: Int,
      gamma: Double = 0.1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "composer.StepScheduler", [
        "step_size": .integer(step_size),
        "gamma": .number(gamma),
      ])
    }

    /// A straight line from one ratio of the base value to another.
    ///
    /// - Closed: `base * (alpha_i + min(1, e / t_max) * (alpha_f - alpha_i))`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    ///
    /// - Parameters:
    ///   - alpha_i: The first ratio; a number.
    ///   - alpha_f: The last ratio; a number.
    ///   - t_max: Steps in all; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearScheduler(
      alpha_i: Double = 1.0,
      alpha_f: Double = 0.0,
      t_max: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "composer.LinearScheduler", [
        "alpha_i": .number(alpha_i),
        "alpha_f": .number(alpha_f),
        "t_max": .integer(t_max),
      ])
    }

    /// The base value times `gamma` once every `decay_period` steps, without stairs.
    ///
    /// - Closed: `base * gamma ** (e / decay_period)`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    ///
    /// - Parameters:
    ///   - gamma: The factor of a period; a number of at least 0.
    ///   - decay_period: Steps of a period; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ExponentialScheduler(
      gamma: Double,
      decay_period: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "composer.ExponentialScheduler", [
        "gamma": .number(gamma),
        "decay_period": .integer(decay_period),
      ])
    }

    /// Half a cosine wave from the base value down to a ratio of it.
    ///
    /// - Closed: `base * (alpha_f + ((1 - alpha_f) * (1 + cos(x * pi))) / 2)` with `x = e / t_max`
    ///   from 0 to 1
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    ///
    /// - Parameters:
    ///   - t_max: Steps in all; a number above 0.
    ///   - alpha_f: The last ratio; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineAnnealingScheduler(
      t_max: Int,
      alpha_f: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "composer.CosineAnnealingScheduler", [
        "t_max": .integer(t_max),
        "alpha_f": .number(alpha_f),
      ])
    }

    /// A power of a straight line from the base value down to a ratio of it.
    ///
    /// - Closed: `base * (alpha_f + (1 - min(1, e / t_max)) ** power * (1 - alpha_f))`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    ///
    /// - Parameters:
    ///   - power: The power of the line; a number.
    ///   - t_max: Steps in all; a number above 0.
    ///   - alpha_f: The last ratio; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PolynomialScheduler(
      power: Double,
      t_max: Int,
      alpha_f: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "composer.PolynomialScheduler", [
        "power": .number(power),
        "t_max": .integer(t_max),
        "alpha_f": .number(alpha_f),
      ])
    }

    /// A warm-up in a straight line, then a fixed ratio of the base value.
    ///
    /// - Closed: `base * (min(1, e / t_warmup) * alpha)`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    ///
    /// - Parameters:
    ///   - t_warmup: Steps of the warm-up; a number of at least 0.
    ///   - alpha: The ratio; a number.
    ///   - t_max: Steps in all; the curve is the same; a number of at least 0.
    ///   - scale_warmup: Whether `scale_schedule_ratio` scales the line of the warm-up as well; true or false.
    ///   - scale_schedule_ratio: What the lengths but that of the warm-up are multiplied with; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ConstantWithWarmupScheduler(
      t_warmup: Int,
      alpha: Double = 1.0,
      t_max: Int,
      scale_warmup: Bool = false,
      scale_schedule_ratio: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "composer.ConstantWithWarmupScheduler", [
        "t_warmup": .integer(t_warmup),
        "alpha": .number(alpha),
        "t_max": .integer(t_max),
        "scale_warmup": .flag(scale_warmup),
        "scale_schedule_ratio": .number(scale_schedule_ratio),
      ])
    }

    /// A warm-up in a straight line, then a straight line down.
    ///
    /// - Closed: `base * (e / W * alpha_i)` before `W = t_warmup`, then
    ///   `base * (alpha_i + min(1, (e - W) / (t_max - W)) * (alpha_f - alpha_i))`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    ///
    /// - Parameters:
    ///   - t_warmup: Steps of the warm-up; a number of at least 0.
    ///   - alpha_i: The ratio after the warm-up; a number.
    ///   - alpha_f: The last ratio; a number.
    ///   - t_max: Steps in all; a number of at least 0.
    ///   - scale_warmup: Whether `scale_schedule_ratio` scales the line of the warm-up as well; true or false.
    ///   - scale_schedule_ratio: What the lengths but that of the warm-up are multiplied with; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearWithWarmupScheduler(
      t_warmup: Int,
      alpha_i: Double = 1.0,
      alpha_f: Double = 0.0,
      t_max: Int,
      scale_warmup: Bool = false,
      scale_schedule_ratio: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "composer.LinearWithWarmupScheduler", [
        "t_warmup": .integer(t_warmup),
        "alpha_i": .number(alpha_i),
        "alpha_f": .number(alpha_f),
        "t_max": .integer(t_max),
        "scale_warmup": .flag(scale_warmup),
        "scale_schedule_ratio": .number(scale_schedule_ratio),
      ])
    }

    /// A warm-up in a straight line, then half a cosine wave.
    ///
    /// - Closed: `base * (e / W)` before `W = t_warmup`, then
    ///   `base * (alpha_f + ((1 - alpha_f) * (1 + cos(x * pi))) / 2)` with
    ///   `x = min(1, (e - W) / (t_max - W))`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    ///
    /// - Parameters:
    ///   - t_warmup: Steps of the warm-up; a number of at least 0.
    ///   - t_max: Steps in all; a number of at least 0.
    ///   - alpha_f: The last ratio; a number.
    ///   - scale_warmup: Whether `scale_schedule_ratio` scales the line of the warm-up as well; true or false.
    ///   - scale_schedule_ratio: What the lengths but that of the warm-up are multiplied with; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineAnnealingWithWarmupScheduler(
      t_warmup: Int,
      t_max: Int,
      alpha_f: Double = 0.0,
      scale_warmup: Bool = false,
      scale_schedule_ratio: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "composer.CosineAnnealingWithWarmupScheduler", [
        "t_warmup": .integer(t_warmup),
        "t_max": .integer(t_max),
        "alpha_f": .number(alpha_f),
        "scale_warmup": .flag(scale_warmup),
        "scale_schedule_ratio": .number(scale_schedule_ratio),
      ])
    }

    /// A warm-up in a straight line, then a power of a straight line.
    ///
    /// - Closed: `base * (e / W)` before `W = t_warmup`, then
    ///   `base * (alpha_f + (1 - min(1, (e - W) / (t_max - W))) ** power * (1 - alpha_f))`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    ///
    /// - Parameters:
    ///   - t_warmup: Steps of the warm-up; a number of at least 0.
    ///   - power: The power of the line; a number.
    ///   - t_max: Steps in all; a number of at least 0.
    ///   - alpha_f: The last ratio; a number.
    ///   - scale_warmup: Whether `scale_schedule_ratio` scales the line of the warm-up as well; true or false.
    ///   - scale_schedule_ratio: What the lengths but that of the warm-up are multiplied with; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PolynomialWithWarmupScheduler(
      t_warmup: Int,
      power: Double = 2.0,
      t_max: Int,
      alpha_f: Double = 0.0,
      scale_warmup: Bool = false,
      scale_schedule_ratio: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "composer.PolynomialWithWarmupScheduler", [
        "t_warmup": .integer(t_warmup),
        "power": .number(power),
        "t_max": .integer(t_max),
        "alpha_f": .number(alpha_f),
        "scale_warmup": .flag(scale_warmup),
        "scale_schedule_ratio": .number(scale_schedule_ratio),
      ])
    }

    /// Half a cosine wave, over and over, in cycles that may grow.
    ///
    /// - Closed: that of `composer.CosineAnnealingScheduler` in each cycle; the next length is
    ///   `int(t_mult * length)`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    ///
    /// - Parameters:
    ///   - t_0: Steps of the first cycle; a whole number of at least 1.
    ///   - t_mult: How many times longer each cycle is; a number above 0.
    ///   - alpha_f: The last ratio; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineAnnealingWarmRestartsScheduler(
      t_0: Int,
      t_mult: Double = 1.0,
      alpha_f: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "composer.CosineAnnealingWarmRestartsScheduler", [
        "t_0": .integer(t_0),
        "t_mult": .number(t_mult),
        "alpha_f": .number(alpha_f),
      ])
    }

    /// The base value times `gamma` at each of some positions.
    ///
    /// - Closed: `base * gamma` for each milestone that is at most `e`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    ///
    /// - Parameters:
    ///   - milestones: Positions of a decay; a list, each a number.
    ///   - gamma: The factor of a decay; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func MultiStepScheduler(
      milestones: [Int],
      gamma: Double = 0.1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "composer.MultiStepScheduler", [
        "milestones": .integers(milestones),
        "gamma": .number(gamma),
      ])
    }

    /// A warm-up in a straight line, then `gamma` at each of some positions.
    ///
    /// - Closed: `base * (e / t_warmup)` before `t_warmup`, then that of
    ///   `composer.MultiStepScheduler`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    ///
    /// - Parameters:
    ///   - t_warmup: Steps of the warm-up; a number of at least 0.
    ///   - milestones: Positions of a decay; a list, each a number.
    ///   - gamma: The factor of a decay; a number.
    ///   - scale_warmup: Whether `scale_schedule_ratio` scales the line of the warm-up as well; true or false.
    ///   - scale_schedule_ratio: What the lengths but that of the warm-up are multiplied with; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func MultiStepWithWarmupScheduler(
      t_warmup: Int,
      milestones: [Int],
      gamma: Double = 0.1,
      scale_warmup: Bool = false,
      scale_schedule_ratio: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "composer.MultiStepWithWarmupScheduler", [
        "t_warmup": .integer(t_warmup),
        "milestones": .integers(milestones),
        "gamma": .number(gamma),
        "scale_warmup": .flag(scale_warmup),
        "scale_schedule_ratio": .number(scale_schedule_ratio),
      ])
    }
  }
}
