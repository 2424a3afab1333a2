// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `mxnet`.
  public enum mxnet {
    /// The rate times `factor` after every `step` updates, down to `stop_factor_lr`.
    ///
    /// - Closed: the values of `mxnet.PolyScheduler` before `warmup_steps`, then `base_lr` times
    ///   `factor` for each multiple of `step` that is below `e`, but at least `stop_factor_lr` once
    ///   it has changed
    ///
    /// Source: mxnet.lr_scheduler, MXNet 1.9.1
    ///
    /// - Parameters:
    ///   - step: Updates from one change to the next; a whole number of at least 1.
    ///   - factor: The factor of a change; a number of at least 0 and at most 1.
    ///   - stop_factor_lr: The lowest value; a number.
    ///   - base_lr: The highest value; a number.
    ///   - warmup_steps: Updates of the warm-up; a whole number of at least 0.
    ///   - warmup_begin_lr: The first value of the warm-up; a number.
    ///   - warmup_mode: The shape of the warm-up; "linear" or "constant".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func FactorScheduler(
      step: Int,
      factor: Double = 1,
      stop_factor_lr: Double = 1e-08,
      base_lr: Double = 0.01,
      warmup_steps: Int = 0,
      warmup_begin_lr: Double = 0,
      warmup_mode: String = "linear"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mxnet.FactorScheduler", [
        "step": .integer(step),
        "factor": .number(factor, standard: 1),
        "stop_factor_lr": .number(stop_factor_lr),
        "base_lr": .number(base_lr),
        "warmup_steps": .integer(warmup_steps),
        "warmup_begin_lr": .number(warmup_begin_lr, standard: 0),
        "warmup_mode": .text(warmup_mode),
      ])
    }

    /// The rate times `factor` after each of some updates.
    ///
    /// - Closed: the values of `mxnet.PolyScheduler` before `warmup_steps`, then `base_lr` times
    ///   `factor` for each `step` that is below `e`
    ///
    /// Source: mxnet.lr_scheduler, MXNet 1.9.1
    ///
    /// - Parameters:
    ///   - step: Updates after which the rate changes, in rising order; a list, each a whole number of at least 1.
    ///   - factor: The factor of a change; a number of at least 0 and at most 1.
    ///   - base_lr: The highest value; a number.
    ///   - warmup_steps: Updates of the warm-up; a whole number of at least 0.
    ///   - warmup_begin_lr: The first value of the warm-up; a number.
    ///   - warmup_mode: The shape of the warm-up; "linear" or "constant".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func MultiFactorScheduler(
      step: [Int],
      factor: Double = 1,
      base_lr: Double = 0.01,
      warmup_steps: Int = 0,
      warmup_begin_lr: Double = 0,
      warmup_mode: String = "linear"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mxnet.MultiFactorScheduler", [
        "step": .integers(step),
        "factor": .number(factor, standard: 1),
        "base_lr": .number(base_lr),
        "warmup_steps": .integer(warmup_steps),
        "warmup_begin_lr": .number(warmup_begin_lr, standard: 0),
        "warmup_mode": .text(warmup_mode),
      ])
    }

    /// A power of a straight line, after a warm-up if one is given.
    ///
    /// - Closed: before `W = warmup_steps` `warmup_begin_lr + ((base_lr - warmup_begin_lr) * e) / W`,
    ///   with `constant` `warmup_begin_lr`; then `final_lr + (base_lr - final_lr) * (1 - (e - W) / (N
    ///   - W)) ** pwr` up to `N = max_update`, where it stays
    ///
    /// Source: mxnet.lr_scheduler, MXNet 1.9.1
    ///
    /// - Parameters:
    ///   - max_update: The last update that changes the rate; a whole number of at least 1.
    ///   - base_lr: The highest value; a number.
    ///   - pwr: The power of the line; a number.
    ///   - final_lr: The last value; a number.
    ///   - warmup_steps: Updates of the warm-up; a whole number of at least 0.
    ///   - warmup_begin_lr: The first value of the warm-up; a number.
    ///   - warmup_mode: The shape of the warm-up; "linear" or "constant".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PolyScheduler(
      max_update: Int,
      base_lr: Double = 0.01,
      pwr: Double = 2,
      final_lr: Double = 0,
      warmup_steps: Int = 0,
      warmup_begin_lr: Double = 0,
      warmup_mode: String = "linear"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mxnet.PolyScheduler", [
        "max_update": .integer(max_update),
        "base_lr": .number(base_lr),
        "pwr": .number(pwr, standard: 2),
        "final_lr": .number(final_lr, standard: 0),
        "warmup_steps": .integer(warmup_steps),
        "warmup_begin_lr": .number(warmup_begin_lr, standard: 0),
        "warmup_mode": .text(warmup_mode),
      ])
    }

    /// Half a cosine wave, after a warm-up if one is given.
    ///
    /// - Closed: the values of `mxnet.PolyScheduler` before `W = warmup_steps`, then `final_lr +
    ///   ((base_lr - final_lr) * (1 + cos((pi * (e - W)) / (N - W)))) / 2` up to `N = max_update`,
    ///   where it stays
    ///
    /// Source: mxnet.lr_scheduler, MXNet 1.9.1
    ///
    /// - Parameters:
    ///   - max_update: The last update that changes the rate; a whole number of at least 1.
    ///   - base_lr: The highest value; a number.
    ///   - final_lr: The last value; a number.
    ///   - warmup_steps: Updates of the warm-up; a whole number of at least 0.
    ///   - warmup_begin_lr: The first value of the warm-up; a number.
    ///   - warmup_mode: The shape of the warm-up; "linear" or "constant".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineScheduler(
      max_update: Int,
      base_lr: Double = 0.01,
      final_lr: Double = 0,
      warmup_steps: Int = 0,
      warmup_begin_lr: Double = 0,
      warmup_mode: String = "linear"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mxnet.CosineScheduler", [
        "max_update": .integer(max_update),
        "base_lr": .number(base_lr),
        "final_lr": .number(final_lr, standard: 0),
        "warmup_steps": .integer(warmup_steps),
        "warmup_begin_lr": .number(warmup_begin_lr, standard: 0),
        "warmup_mode": .text(warmup_mode),
      ])
    }
  }
}
