// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `olmo_core`.
  public enum olmo_core {
    /// A warm-up, a stable phase, and a decay in a straight line.
    ///
    /// - Closed: with `line(a, b, s, n) = a + ((b - a) * min(s, n)) / n`,
    ///   `line(warmup_min_lr, base, e, warmup_steps)` up to `warmup_steps`, `base`, and from
    ///   `t_max - decay_steps` on `line(decay_min_lr, base, t_max - e, decay_steps)`
    ///
    /// As in OLMo-core, the line goes on below `decay_min_lr` after the end.
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
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

    /// A warm-up in a straight line, a power of the time, which knows no end, and a decay in a straight
    /// line.
    ///
    /// - Closed: that of `olmo_core.WSD` with `base * (e / warmup_steps) ** b` in place of `base` after the
    ///   warm-up, and its value at `t_max - decay_steps` for the decay
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number above 0.
    ///   - decay_steps: Steps of the decay; a number of at least 0.
    ///   - t_max: Steps in all; a number above 0.
    ///   - warmup_min_lr: The first value; a number.
    ///   - decay_min_lr: The last value; a number.
    ///   - b: The power of the time; a number below 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PowerLR(
      warmup_steps: Int,
      decay_steps: Int,
      t_max: Int,
      warmup_min_lr: Double = 0.0,
      decay_min_lr: Double = 0.0,
      b: Double = -0.51
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.PowerLR", [
        "warmup_steps": .integer(warmup_steps),
        "decay_steps": .integer(decay_steps),
        "t_max": .integer(t_max),
        "warmup_min_lr": .number(warmup_min_lr),
        "decay_min_lr": .number(decay_min_lr),
        "b": .number(b),
      ])
    }

    /// A warm-up, and a stable phase and a decay over and over.
    ///
    /// - Closed: with the peak `base * period_lr_multipliers[i]` of period `i`, or `base` without these:
    ///   `warmup_min_lr + ((peak - warmup_min_lr) * e) / warmup_steps`; then `peak`, but for the last
    ///   `d` steps of each period, `decay_steps` or `round(decay_fraction * period_lengths[i])`, with
    ///   `l` left of them `decay_min_lr + ((peak - decay_min_lr) * l) / d`
    ///
    /// As in OLMo-core, the position at which a period ends belongs to it, not to the next one.
    ///
    /// Source: olmo_core.optim.scheduler.WSDS, ai2-olmo-core 3.0.0. arXiv:2410.05192
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - period_lengths: Steps of each period; the first includes the warm-up; a list, each a whole number of at least 1.
    ///   - decay_steps: The last steps of each period; or give `decay_fraction`; a number of at least 0, or null.
    ///   - warmup_min_lr: The first value; a number.
    ///   - decay_min_lr: The last value of a period; a number.
    ///   - period_lr_multipliers: What the base value is multiplied with in each period; a list, each a number above 0.
    ///   - decay_fraction: The part of each period that decays; a number of at least 0 and at most 1, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WSDS(
      warmup_steps: Int,
      period_lengths: [Int],
      decay_steps: Int? = nil,
      warmup_min_lr: Double = 0.0,
      decay_min_lr: Double = 0.0,
      period_lr_multipliers: [Double] = [],
      decay_fraction: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.WSDS", [
        "warmup_steps": .integer(warmup_steps),
        "period_lengths": .integers(period_lengths),
        "decay_steps": .integer(orNull: decay_steps),
        "warmup_min_lr": .number(warmup_min_lr),
        "decay_min_lr": .number(decay_min_lr),
        "period_lr_multipliers": .numbers(period_lr_multipliers),
        "decay_fraction": .number(orNull: decay_fraction),
      ])
    }

    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: a line from `warmup_min_lr` to `base`, then `lo + (base - lo) * sqrt(W / e)` with
    ///   `lo = alpha_f * base`
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
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
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - t_max: Steps of the warm-up and the fall; a number above 0.
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
    ///   `x` that is done `lo + ((base - lo) * (1 + cos(pi * x))) / 2`, where `pi * x` is
    ///   `(pi * (e - warmup_steps)) / (t_max - warmup_steps)`
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - t_max: Steps of the warm-up and the fall; a number above 0.
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
    /// - Closed: that of `olmo_core.CosWithWarmup`, but for the last `decay_steps` of the run of `T` steps,
    ///   `decay_min_lr + ((c - decay_min_lr) * min(T - e, decay_steps)) / decay_steps`, where `c` is that at
    ///   `T - decay_steps`
    ///
    /// As in OLMo-core, the line goes on below `decay_min_lr` after the end.
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - t_max: Steps of the warm-up and the fall; a number above 0.
    ///   - warmup_min_lr: The first value; a number.
    ///   - alpha_f: The last ratio; a number.
    ///   - decay_steps: The last steps; a number of at least 0.
    ///   - decay_min_lr: The last value; a number.
    ///   - max_steps: Steps of the run, at whose end the line ends; `t_max` if null; a number above 0, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosWithWarmupAndLinearDecay(
      warmup_steps: Int,
      t_max: Int,
      warmup_min_lr: Double = 0.0,
      alpha_f: Double = 0.1,
      decay_steps: Int,
      decay_min_lr: Double = 0.0,
      max_steps: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.CosWithWarmupAndLinearDecay", [
        "warmup_steps": .integer(warmup_steps),
        "t_max": .integer(t_max),
        "warmup_min_lr": .number(warmup_min_lr),
        "alpha_f": .number(alpha_f),
        "decay_steps": .integer(decay_steps),
        "decay_min_lr": .number(decay_min_lr),
        "max_steps": .integer(orNull: max_steps),
      ])
    }

    /// A warm-up in a straight line, then the second half of a cosine wave, whose middle it starts at.
    ///
    /// - Closed: with `lo = alpha_f * base`, `W = warmup_steps` and `N = t_max - W`: a line from
    ///   `warmup_min_lr` to `lo + (base - lo) / 2`, then
    ///   `lo + ((base - lo) * (1 + cos((pi * (e - W + N)) / (N * 2)))) / 2`; `lo` from `t_max` on
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - t_max: Steps of the warm-up and the fall; a number above 0.
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

    /// An exponential curve from `lr_min` to the base value, which then stays.
    ///
    /// - Closed: `lr_min` at 0, `lr_min * (base / lr_min) ** (e / t_max)`, and `base` from `t_max` on
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    ///
    /// - Parameters:
    ///   - lr_min: The value at the start; a number above 0.
    ///   - t_max: Steps until the base value; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ExponentialScheduler(
      lr_min: Double = 1e-09,
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
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    ///
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ConstantScheduler() throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.ConstantScheduler")
    }

    /// A warm-up in a straight line, then the base value.
    ///
    /// - Closed: a line from `warmup_min_lr` to `base`, then `base`
    ///
    /// As in OLMo-core, the line reaches up to `warmup_steps`, where it can miss the base value by an ulp.
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
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
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
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

    /// A straight line or half a cosine wave from one value to another: a stage of
    /// `olmo_core.ComposableScheduler`, by itself.
    ///
    /// - Closed: from `start_lr`, `start_lr_fraction * base` or else `base` to `end_lr` or
    ///   `end_lr_fraction * base`: `a + ((b - a) * e) / duration` or
    ///   `b + ((a - b) * (1 + cos((pi * e) / duration))) / 2`; from `duration` on `b`
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    ///
    /// - Parameters:
    ///   - duration: Steps of it; a number above 0.
    ///   - shape: The shape of the way; "linear" or "cosine".
    ///   - start_lr: The first value; a number of at least 0, or null.
    ///   - start_lr_fraction: It as a ratio of the base value; a number of at least 0, or null.
    ///   - end_lr: The last value; or give `end_lr_fraction`; a number of at least 0, or null.
    ///   - end_lr_fraction: It as a ratio of the base value; a number of at least 0, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ComposableSchedulerStage(
      duration: Int,
      shape: String = "linear",
      start_lr: Double? = nil,
      start_lr_fraction: Double? = nil,
      end_lr: Double? = nil,
      end_lr_fraction: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.ComposableSchedulerStage", [
        "duration": .integer(duration),
        "shape": .text(shape),
        "start_lr": .number(orNull: start_lr),
        "start_lr_fraction": .number(orNull: start_lr_fraction),
        "end_lr": .number(orNull: end_lr),
        "end_lr_fraction": .number(orNull: end_lr_fraction),
      ])
    }

    /// Stages, each a straight line or half a cosine wave that starts where the one before ended, unless it
    /// says otherwise.
    ///
    /// - Closed: the stage whose steps the position lies in, by the formula of
    ///   `olmo_core.ComposableSchedulerStage`; after the last one its end
    ///
    /// OLMo-core's `override_decay` is `olmo_core.OverrideDecay` around it.
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    ///
    /// - Parameters:
    ///   - stages: The parameters of each `olmo_core.ComposableSchedulerStage`; a list of at least one schedule.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ComposableScheduler(
      stages: [Schedule]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.ComposableScheduler", [
        "stages": .schedules(stages),
      ])
    }

    /// A schedule that a decay replaces from a step on: OLMo-core's `override_decay` of
    /// `olmo_core.ComposableScheduler` and `olmo_core.SequentialScheduler`.
    ///
    /// - Closed: the schedule before `start`; then from its value at `start` to `end_lr` or
    ///   `end_lr_fraction * base` over `duration` steps, in the shapes of
    ///   `olmo_core.ComposableSchedulerStage`; then that value
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    ///
    /// - Parameters:
    ///   - schedule: What the decay replaces; a schedule.
    ///   - start: The step that the decay starts at; a number of at least 0.
    ///   - duration: Steps of it; a number above 0.
    ///   - shape: The shape of the way; "linear" or "cosine".
    ///   - end_lr: The last value; or give `end_lr_fraction`; a number of at least 0, or null.
    ///   - end_lr_fraction: It as a ratio of the base value; a number of at least 0, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func OverrideDecay(
      schedule: Schedule,
      start: Int,
      duration: Int,
      shape: String = "linear",
      end_lr: Double? = nil,
      end_lr_fraction: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "olmo_core.OverrideDecay", [
        "schedule": .schedule(schedule),
        "start": .integer(start),
        "duration": .integer(duration),
        "shape": .text(shape),
        "end_lr": .number(orNull: end_lr),
        "end_lr_fraction": .number(orNull: end_lr_fraction),
      ])
    }
  }
}
