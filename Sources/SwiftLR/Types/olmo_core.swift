// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `olmo_core`.
  public enum olmo_core {
    /// A warm-up, a stable phase, and a decay in a straight line.
    ///
    /// - Closed: a line from `warmup_min_lr` to `base`, `base`, and a line to `decay_min_lr` over the
    ///   last `decay_steps`
    ///
    /// Source: olmo_core.optim.scheduler
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - decay_steps: Steps of the decay; a number of at least 0.
    ///   - t_max: Steps in all; a number above 0.
    ///   - warmup_min_lr: The first value; a number.
    ///   - decay_min_lr: The last value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WSD(
      warmup_steps: Int,
      decay_steps: Int,
      t_max: Int,
      warmup_min_lr: Double = 0.0,
      decay_min_lr: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.WSD", [
        "warmup_steps": .integer(warmup_steps),
        "decay_steps": .integer(decay_steps),
        "t_max": .integer(t_max),
        "warmup_min_lr": .number(warmup_min_lr),
        "decay_min_lr": .number(decay_min_lr),
      ])
    }

    /// A warm-up, and a stable phase and a decay over and over.
    ///
    /// - Closed: a line from `warmup_min_lr` to `base`; then `base`, but for the last `decay_steps`
    ///   of each period, which go down to `decay_min_lr` in a line; each period starts at `base`
    ///   again
    ///
    /// Source: allenai/OLMo-core optim/scheduler.py WSDS. arXiv:2410.05192
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - period_lengths: Steps of each period; the first includes the warm-up; a list, each a whole number of at least 1.
    ///   - decay_steps: The last steps of each period; a number of at least 0.
    ///   - warmup_min_lr: The first value; a number.
    ///   - decay_min_lr: The last value of a period; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WSDS(
      warmup_steps: Int,
      period_lengths: [Int],
      decay_steps: Int,
      warmup_min_lr: Double = 0.0,
      decay_min_lr: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.WSDS", [
        "warmup_steps": .integer(warmup_steps),
        "period_lengths": .integers(period_lengths),
        "decay_steps": .integer(decay_steps),
        "warmup_min_lr": .number(warmup_min_lr),
        "decay_min_lr": .number(decay_min_lr),
      ])
    }

    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: a line from `warmup_min_lr` to `base`, then `lo + (base - lo) * sqrt(W / e)` with
    ///   `lo = alpha_f * base`
    ///
    /// Source: olmo_core.optim.scheduler
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - warmup_min_lr: The first value; a number.
    ///   - alpha_f: The lowest ratio; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func InvSqrtWithWarmup(
      warmup_steps: Int,
      warmup_min_lr: Double = 0.0,
      alpha_f: Double = 0.1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.InvSqrtWithWarmup", [
        "warmup_steps": .integer(warmup_steps),
        "warmup_min_lr": .number(warmup_min_lr),
        "alpha_f": .number(alpha_f),
      ])
    }

    /// A warm-up in a straight line, then a straight line down.
    ///
    /// - Closed: a line from `warmup_min_lr` to `base`, and one to `alpha_f * base`
    ///
    /// Source: olmo_core.optim.scheduler
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - t_max: Steps in all; a number above 0.
    ///   - warmup_min_lr: The first value; a number.
    ///   - alpha_f: The last ratio; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearWithWarmup(
      warmup_steps: Int,
      t_max: Int,
      warmup_min_lr: Double = 0.0,
      alpha_f: Double = 0.1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.LinearWithWarmup", [
        "warmup_steps": .integer(warmup_steps),
        "t_max": .integer(t_max),
        "warmup_min_lr": .number(warmup_min_lr),
        "alpha_f": .number(alpha_f),
      ])
    }

    /// A warm-up in a straight line, then half a cosine wave.
    ///
    /// - Closed: a line from `warmup_min_lr` to `base`, then with `lo = alpha_f * base` and the part
    ///   `x` that is done `lo + ((base - lo) * (1 + cos(pi * x))) / 2`
    ///
    /// Source: olmo_core.optim.scheduler
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - t_max: Steps in all; a number above 0.
    ///   - warmup_min_lr: The first value; a number.
    ///   - alpha_f: The last ratio; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosWithWarmup(
      warmup_steps: Int,
      t_max: Int,
      warmup_min_lr: Double = 0.0,
      alpha_f: Double = 0.1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.CosWithWarmup", [
        "warmup_steps": .integer(warmup_steps),
        "t_max": .integer(t_max),
        "warmup_min_lr": .number(warmup_min_lr),
        "alpha_f": .number(alpha_f),
      ])
    }

    /// A warm-up in a straight line, half a cosine wave, and a straight line at its end.
    ///
    /// - Closed: that of `olmo_core.CosWithWarmup`, but for the last `decay_steps`, which go to
    ///   `decay_min_lr` in a line
    ///
    /// Source: olmo_core.optim.scheduler
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - t_max: Steps in all; a number above 0.
    ///   - decay_steps: The last steps; a number of at least 0.
    ///   - warmup_min_lr: The first value; a number.
    ///   - alpha_f: The last ratio of the cosine; a number.
    ///   - decay_min_lr: The last value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosWithWarmupAndLinearDecay(
      warmup_steps: Int,
      t_max: Int,
      decay_steps: Int,
      warmup_min_lr: Double = 0.0,
      alpha_f: Double = 0.1,
      decay_min_lr: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.CosWithWarmupAndLinearDecay", [
        "warmup_steps": .integer(warmup_steps),
        "t_max": .integer(t_max),
        "decay_steps": .integer(decay_steps),
        "warmup_min_lr": .number(warmup_min_lr),
        "alpha_f": .number(alpha_f),
        "decay_min_lr": .number(decay_min_lr),
      ])
    }

    /// A warm-up in a straight line, then a quarter of a cosine wave.
    ///
    /// - Closed: that of `olmo_core.CosWithWarmup` with the second half of the wave: `cos((pi * (1 +
    ///   x)) / 2)`
    ///
    /// Source: olmo_core.optim.scheduler
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - t_max: Steps in all; a number above 0.
    ///   - warmup_min_lr: The first value; a number.
    ///   - alpha_f: The last ratio; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func HalfCosWithWarmup(
      warmup_steps: Int,
      t_max: Int,
      warmup_min_lr: Double = 0.0,
      alpha_f: Double = 0.1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.HalfCosWithWarmup", [
        "warmup_steps": .integer(warmup_steps),
        "t_max": .integer(t_max),
        "warmup_min_lr": .number(warmup_min_lr),
        "alpha_f": .number(alpha_f),
      ])
    }

    /// An exponential curve from `lr_min` to the base value.
    ///
    /// - Closed: `lr_min * (base / lr_min) ** (e / t_max)`
    ///
    /// Source: olmo_core.optim.scheduler
    ///
    /// - Parameters:
    ///   - lr_min: The value at the start; a number above 0.
    ///   - t_max: Steps until the base value; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ExponentialScheduler(
      lr_min: Double,
      t_max: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.ExponentialScheduler", [
        "lr_min": .number(lr_min),
        "t_max": .integer(t_max),
      ])
    }

    /// That of `transformers.constant`.
    ///
    /// The base value.
    ///
    /// - Closed: `base`
    ///
    /// Source: olmo_core.optim.scheduler
    ///
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ConstantScheduler() throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.ConstantScheduler")
    }

    /// A warm-up in a straight line, then the base value.
    ///
    /// - Closed: a line from `warmup_min_lr` to `base`, then `base`
    ///
    /// Source: olmo_core.optim.scheduler
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - warmup_min_lr: The first value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ConstantWithWarmup(
      warmup_steps: Int,
      warmup_min_lr: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.ConstantWithWarmup", [
        "warmup_steps": .integer(warmup_steps),
        "warmup_min_lr": .number(warmup_min_lr),
      ])
    }

    /// One schedule after the other, each on its own clock and with the last value of the one before
    /// as its base value.
    ///
    /// - Closed: the part whose stretch the position lies in, at the position counted from its start
    ///
    /// As in OLMo-core, a boundary belongs to the part that ends there, be it one of 0 steps.
    ///
    /// Source: olmo_core.optim.scheduler
    ///
    /// - Parameters:
    ///   - schedulers: The parts in their order; a list of at least one schedule.
    ///   - schedulers_max_steps: Steps of each but the last; a list, each a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func SequentialScheduler(
      schedulers: [Schedule],
      schedulers_max_steps: [Int]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.SequentialScheduler", [
        "schedulers": .schedules(schedulers),
        "schedulers_max_steps": .integers(schedulers_max_steps),
      ])
    }
  }
}
