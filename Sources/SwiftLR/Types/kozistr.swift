// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `kozistr`.
  public enum kozistr {
    /// From `min_lr` up in a straight line and back along a cosine, in cycles.
    ///
    /// - Closed: that of `katsura.CosineAnnealingWarmupRestarts`
    ///
    /// Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1
    ///
    /// - Parameters:
    ///   - first_cycle_steps: Steps of the first cycle; a whole number of at least 1.
    ///   - cycle_mult: How many times longer each cycle is, without its warm-up; a number above 0.
    ///   - max_lr: The highest value of the first cycle; a number.
    ///   - min_lr: The lowest value; a number.
    ///   - warmup_steps: Steps of the warm-up of each cycle; a whole number of at least 0.
    ///   - gamma: What the highest value is multiplied with each cycle; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineAnnealingWarmupRestarts(
      first_cycle_steps: Int,
      cycle_mult: Double = 1.0,
      max_lr: Double = 0.0001,
      min_lr: Double = 1e-06,
      warmup_steps: Int = 0,
      gamma: Double = 0.9
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "kozistr.CosineAnnealingWarmupRestarts", [
        "first_cycle_steps": .integer(first_cycle_steps),
        "cycle_mult": .number(cycle_mult),
        "max_lr": .number(max_lr),
        "min_lr": .number(min_lr),
        "warmup_steps": .integer(warmup_steps),
        "gamma": .number(gamma),
      ])
    }

    /// A warm-up in a straight line, then a straight line down.
    ///
    /// - Closed: `init_lr + ((max_lr - init_lr) * e) / W` before `W = warmup_steps`, `max_lr` at
    ///   `W`, then `max_lr + ((min_lr - max_lr) * (e - W)) / (t_max - W)`
    ///
    /// Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1
    ///
    /// - Parameters:
    ///   - t_max: Steps in all; a number above 0.
    ///   - max_lr: The highest value; a number.
    ///   - min_lr: The lowest value; a number.
    ///   - init_lr: The first value; a number.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearScheduler(
      t_max: Int,
      max_lr: Double,
      min_lr: Double = 0.0,
      init_lr: Double = 0.0,
      warmup_steps: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "kozistr.LinearScheduler", [
        "t_max": .integer(t_max),
        "max_lr": .number(max_lr),
        "min_lr": .number(min_lr),
        "init_lr": .number(init_lr),
        "warmup_steps": .integer(warmup_steps),
      ])
    }

    /// A warm-up in a straight line, then half a cosine wave.
    ///
    /// - Closed: `init_lr + ((max_lr - init_lr) * e) / W` before `W = warmup_steps`, `max_lr` at
    ///   `W`, then `min_lr + ((max_lr - min_lr) * (cos(((e - W) / (t_max - W)) * pi) + 1)) / 2`
    ///
    /// Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1
    ///
    /// - Parameters:
    ///   - t_max: Steps in all; a number above 0.
    ///   - max_lr: The highest value; a number.
    ///   - min_lr: The lowest value; a number.
    ///   - init_lr: The first value; a number.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineScheduler(
      t_max: Int,
      max_lr: Double,
      min_lr: Double = 0.0,
      init_lr: Double = 0.0,
      warmup_steps: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "kozistr.CosineScheduler", [
        "t_max": .integer(t_max),
        "max_lr": .number(max_lr),
        "min_lr": .number(min_lr),
        "init_lr": .number(init_lr),
        "warmup_steps": .integer(warmup_steps),
      ])
    }

    /// A warm-up in a straight line, then a power of the steps since then.
    ///
    /// - Closed: `init_lr + ((max_lr - init_lr) * e) / W` before `W = warmup_steps`, `max_lr` at
    ///   `W`, then `min_lr + (max_lr - min_lr) * (e - W) ** poly_order`
    ///
    /// As in pytorch_optimizer, the value grows without end.
    ///
    /// Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1
    ///
    /// - Parameters:
    ///   - t_max: Steps in all; a number above 0.
    ///   - max_lr: The highest value; a number.
    ///   - min_lr: The lowest value; a number.
    ///   - init_lr: The first value; a number.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - poly_order: The power; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PolyScheduler(
      t_max: Int,
      max_lr: Double,
      min_lr: Double = 0.0,
      init_lr: Double = 0.0,
      warmup_steps: Int = 0,
      poly_order: Double = 0.5
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "kozistr.PolyScheduler", [
        "t_max": .integer(t_max),
        "max_lr": .number(max_lr),
        "min_lr": .number(min_lr),
        "init_lr": .number(init_lr),
        "warmup_steps": .integer(warmup_steps),
        "poly_order": .number(poly_order),
      ])
    }

    /// A fall that is slow at first and steep at the end.
    ///
    /// - Closed: `min_lr + (max_lr - min_lr) * ((1 - x) / (1 - x / 2))` with `x = e / total_steps`,
    ///   then `min_lr`
    ///
    /// As in pytorch_optimizer, the first explicit step gives the value of position 1.
    ///
    /// Source: pytorch_optimizer.REXScheduler; arXiv:2107.04197
    ///
    /// - Parameters:
    ///   - total_steps: Steps in all; a number above 0.
    ///   - max_lr: The value at the start; a number.
    ///   - min_lr: The value at the end; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func REXScheduler(
      total_steps: Int,
      max_lr: Double = 1.0,
      min_lr: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "kozistr.REXScheduler", [
        "total_steps": .integer(total_steps),
        "max_lr": .number(max_lr),
        "min_lr": .number(min_lr),
      ])
    }

    /// A warm-up, a stable phase, and a decay in one of several shapes.
    ///
    /// - Closed: `base * (e / max(1, num_warmup_steps))`, then `base`, then with the part `x` of
    ///   the decay that is done the base value times
    ///   `(1 - m) * max(0, 0.5 * (1 + cos(((pi * num_cycles) * 2) * x))) + m`, `1 - sqrt(x)`,
    ///   `1 - x` or `1 - x ** 2`; then `base * m` with `m = min_lr_ratio`
    ///
    /// As in pytorch_optimizer, only the cosine ends at `base * m`; the others fall to 0 and jump.
    ///
    /// Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1
    ///
    /// - Parameters:
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - num_stable_steps: Steps at the base value; a number of at least 0.
    ///   - num_decay_steps: Steps of the decay; a number of at least 0.
    ///   - min_lr_ratio: The last ratio; a number.
    ///   - num_cycles: Waves of a cosine; half of one ends at the last ratio; a number.
    ///   - cooldown_type: The shape of the decay; "cosine" or "1-sqrt" or "linear" or "1-square".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func get_wsd_schedule(
      num_warmup_steps: Int,
      num_stable_steps: Int,
      num_decay_steps: Int,
      min_lr_ratio: Double = 0.0,
      num_cycles: Double = 0.5,
      cooldown_type: String = "1-sqrt"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "kozistr.get_wsd_schedule", [
        "num_warmup_steps": .integer(num_warmup_steps),
        "num_stable_steps": .integer(num_stable_steps),
        "num_decay_steps": .integer(num_decay_steps),
        "min_lr_ratio": .number(min_lr_ratio),
        "num_cycles": .number(num_cycles),
        "cooldown_type": .text(cooldown_type),
      ])
    }

    /// The base value times the inverse of a Chebyshev node, in an order that keeps gradient descent
    /// stable.
    ///
    /// - Closed: with `P` the power of 2 from `num_epochs` on and `k` the place of `max(0, e - 2)`
    ///   in the fractal order, `base * (1 / (0.525 - 0.475 * cos(((k + 0.5) * pi) / P)))`
    ///
    /// As in pytorch_optimizer, the first three values are equal, and some values are 20 times the
    /// base value.
    ///
    /// Source: pytorch_optimizer.get_chebyshev_schedule; arXiv:2103.01338
    ///
    /// - Parameters:
    ///   - num_epochs: The number of steps; a whole number of at least 1.
    ///   - is_warmup: Whether the value is the base value at every step; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func get_chebyshev_schedule(
      num_epochs: Int,
      is_warmup: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "kozistr.get_chebyshev_schedule", [
        "num_epochs": .integer(num_epochs),
        "is_warmup": .flag(is_warmup),
      ])
    }

    /// Another value in proportion to a rate.
    ///
    /// - Closed: `min_value + ((max_value - min_value) * (lr - min_lr)) / (max_lr - min_lr)`;
    ///   `max_value` where `max_lr` is not above `min_lr`
    ///
    /// Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1
    ///
    /// - Parameters:
    ///   - lr_scheduler: The schedule of the rate; a schedule.
    ///   - max_lr: The highest rate; a number.
    ///   - min_lr: The lowest rate; a number.
    ///   - max_value: The value at the highest rate; a number.
    ///   - min_value: The value at the lowest rate; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ProportionScheduler(
      lr_scheduler: Schedule,
      max_lr: Double,
      min_lr: Double = 0.0,
      max_value: Double = 2.0,
      min_value: Double = 2.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "kozistr.ProportionScheduler", [
        "lr_scheduler": .schedule(lr_scheduler),
        "max_lr": .number(max_lr),
        "min_lr": .number(min_lr),
        "max_value": .number(max_value),
        "min_value": .number(min_value),
      ])
    }
  }
}
