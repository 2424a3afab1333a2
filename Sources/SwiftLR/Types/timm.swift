// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `timm`.
  public enum timm {
    /// Down to `lr_min` along a cosine, in cycles. In cycle `i`, `c` steps after its start, of length
    /// `l`, with `h = base * cycle_decay ** i - lr_min`:
    ///
    /// - Closed: `lr_min + (0.5 * h) * (1 + cos((pi * c ** k_decay) / l ** k_decay))`; before
    ///   `warmup_t` `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)`; after `cycle_limit`
    ///   cycles `lr_min`
    ///
    /// As in timm, without `warmup_prefix` the curve runs during the warm-up, and the cycle is found
    /// with a logarithm, which misses restarts where `cycle_mul` is 3 or 10, and some others. The
    /// noise multiplies with `1 + n`, where `n` is drawn from torch's generator with the seed `noise_seed +
    /// e`, and `lr_scale` is that of each group, which comes last.
    ///
    /// Source: timm.scheduler, timm 1.0.31
    ///
    /// - Parameters:
    ///   - t_initial: Steps of the first cycle; a number above 0.
    ///   - lr_min: The lowest value; a number of at least 0.
    ///   - cycle_mul: How many times longer each cycle is; a number above 0.
    ///   - cycle_decay: What the peak is multiplied with each cycle; a number.
    ///   - cycle_limit: The number of cycles; a number of at least 0.
    ///   - warmup_t: Steps of the warm-up; a number of at least 0.
    ///   - warmup_lr_init: The first value of the warm-up; a number of at least 0.
    ///   - warmup_prefix: Whether the curve starts after the warm-up; true or false.
    ///   - t_in_epochs: Whether positions are epochs for the trainer; the curve is the same; true or false.
    ///   - noise_range_t: Where noise starts and, if two, ends; none if empty; a list, each a number.
    ///   - noise_pct: The bound of the noise; a number above 0.
    ///   - noise_std: The standard deviation of normal noise; a number of at least 0.
    ///   - noise_seed: Which noise it is; a whole number of at least 0.
    ///   - noise_type: Whether it is normal within the bound, or uniform; "normal" or "uniform".
    ///   - lr_scale: What the value of a group is multiplied with at last; a number, or a list of them, one a group.
    ///   - k_decay: The power of the progress; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineLRScheduler(
      t_initial: Int,
      lr_min: Double = 0.0,
      cycle_mul: Double = 1.0,
      cycle_decay: Double = 1.0,
      cycle_limit: Double = 1,
      warmup_t: Int = 0,
      warmup_lr_init: Double = 0.0,
      warmup_prefix: Bool = false,
      t_in_epochs: Bool = true,
      noise_range_t: [Int] = [],
      noise_pct: Double = 0.67,
      noise_std: Double = 1.0,
      noise_seed: Int = 42,
      noise_type: String = "normal",
      lr_scale: Parameter = 1.0,
      k_decay: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "timm.CosineLRScheduler", [
        "t_initial": .integer(t_initial),
        "lr_min": .number(lr_min),
        "cycle_mul": .number(cycle_mul),
        "cycle_decay": .number(cycle_decay),
        "cycle_limit": .number(cycle_limit, standard: 1),
        "warmup_t": .integer(warmup_t),
        "warmup_lr_init": .number(warmup_lr_init),
        "warmup_prefix": .flag(warmup_prefix),
        "t_in_epochs": .flag(t_in_epochs),
        "noise_range_t": .integers(noise_range_t),
        "noise_pct": .number(noise_pct),
        "noise_std": .number(noise_std),
        "noise_seed": .integer(noise_seed),
        "noise_type": .text(noise_type),
        "lr_scale": lr_scale,
        "k_decay": .number(k_decay),
      ])
    }

    /// Down towards `lr_min` along a hyperbolic tangent, in cycles as those of
    /// `timm.CosineLRScheduler`.
    ///
    /// - Closed: with `r = c / l`, `lr_min + (0.5 * h) * (1 - tanh(lb * (1 - r) + ub * r))`
    ///
    /// As in timm, without `warmup_prefix` the warm-up aims at the curve's value at `warmup_t`, and
    /// `lr_min` is not quite reached.
    ///
    /// Source: timm.scheduler, timm 1.0.31
    ///
    /// - Parameters:
    ///   - t_initial: Steps of the first cycle; a number above 0.
    ///   - lr_min: The lowest value; a number of at least 0.
    ///   - cycle_mul: How many times longer each cycle is; a number above 0.
    ///   - cycle_decay: What the peak is multiplied with each cycle; a number.
    ///   - cycle_limit: The number of cycles; a number of at least 0.
    ///   - warmup_t: Steps of the warm-up; a number of at least 0.
    ///   - warmup_lr_init: The first value of the warm-up; a number of at least 0.
    ///   - warmup_prefix: Whether the curve starts after the warm-up; true or false.
    ///   - t_in_epochs: Whether positions are epochs for the trainer; the curve is the same; true or false.
    ///   - noise_range_t: Where noise starts and, if two, ends; none if empty; a list, each a number.
    ///   - noise_pct: The bound of the noise; a number above 0.
    ///   - noise_std: The standard deviation of normal noise; a number of at least 0.
    ///   - noise_seed: Which noise it is; a whole number of at least 0.
    ///   - noise_type: Whether it is normal within the bound, or uniform; "normal" or "uniform".
    ///   - lr_scale: What the value of a group is multiplied with at last; a number, or a list of them, one a group.
    ///   - lb: Where on the tangent a cycle starts; a number.
    ///   - ub: Where it ends; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func TanhLRScheduler(
      t_initial: Int,
      lr_min: Double = 0.0,
      cycle_mul: Double = 1.0,
      cycle_decay: Double = 1.0,
      cycle_limit: Double = 1,
      warmup_t: Int = 0,
      warmup_lr_init: Double = 0.0,
      warmup_prefix: Bool = false,
      t_in_epochs: Bool = true,
      noise_range_t: [Int] = [],
      noise_pct: Double = 0.67,
      noise_std: Double = 1.0,
      noise_seed: Int = 42,
      noise_type: String = "normal",
      lr_scale: Parameter = 1.0,
      lb: Double = -7.0,
      ub: Double = 3.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "timm.TanhLRScheduler", [
        "t_initial": .integer(t_initial),
        "lr_min": .number(lr_min),
        "cycle_mul": .number(cycle_mul),
        "cycle_decay": .number(cycle_decay),
        "cycle_limit": .number(cycle_limit, standard: 1),
        "warmup_t": .integer(warmup_t),
        "warmup_lr_init": .number(warmup_lr_init),
        "warmup_prefix": .flag(warmup_prefix),
        "t_in_epochs": .flag(t_in_epochs),
        "noise_range_t": .integers(noise_range_t),
        "noise_pct": .number(noise_pct),
        "noise_std": .number(noise_std),
        "noise_seed": .integer(noise_seed),
        "noise_type": .text(noise_type),
        "lr_scale": lr_scale,
        "lb": .number(lb),
        "ub": .number(ub),
      ])
    }

    /// Down to `lr_min` along a power of a line, in cycles as those of `timm.CosineLRScheduler`.
    ///
    /// - Closed: `lr_min + h * (1 - c ** k_decay / l ** k_decay) ** power`
    ///
    /// Source: timm.scheduler, timm 1.0.31
    ///
    /// - Parameters:
    ///   - t_initial: Steps of the first cycle; a number above 0.
    ///   - lr_min: The lowest value; a number of at least 0.
    ///   - cycle_mul: How many times longer each cycle is; a number above 0.
    ///   - cycle_decay: What the peak is multiplied with each cycle; a number.
    ///   - cycle_limit: The number of cycles; a number of at least 0.
    ///   - warmup_t: Steps of the warm-up; a number of at least 0.
    ///   - warmup_lr_init: The first value of the warm-up; a number of at least 0.
    ///   - warmup_prefix: Whether the curve starts after the warm-up; true or false.
    ///   - t_in_epochs: Whether positions are epochs for the trainer; the curve is the same; true or false.
    ///   - noise_range_t: Where noise starts and, if two, ends; none if empty; a list, each a number.
    ///   - noise_pct: The bound of the noise; a number above 0.
    ///   - noise_std: The standard deviation of normal noise; a number of at least 0.
    ///   - noise_seed: Which noise it is; a whole number of at least 0.
    ///   - noise_type: Whether it is normal within the bound, or uniform; "normal" or "uniform".
    ///   - lr_scale: What the value of a group is multiplied with at last; a number, or a list of them, one a group.
    ///   - k_decay: The power of the progress; a number.
    ///   - power: The power of the line; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PolyLRScheduler(
      t_initial: Int,
      lr_min: Double = 0.0,
      cycle_mul: Double = 1.0,
      cycle_decay: Double = 1.0,
      cycle_limit: Double = 1,
      warmup_t: Int = 0,
      warmup_lr_init: Double = 0.0,
      warmup_prefix: Bool = false,
      t_in_epochs: Bool = true,
      noise_range_t: [Int] = [],
      noise_pct: Double = 0.67,
      noise_std: Double = 1.0,
      noise_seed: Int = 42,
      noise_type: String = "normal",
      lr_scale: Parameter = 1.0,
      k_decay: Double = 1.0,
      power: Double = 0.5
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "timm.PolyLRScheduler", [
        "t_initial": .integer(t_initial),
        "lr_min": .number(lr_min),
        "cycle_mul": .number(cycle_mul),
        "cycle_decay": .number(cycle_decay),
        "cycle_limit": .number(cycle_limit, standard: 1),
        "warmup_t": .integer(warmup_t),
        "warmup_lr_init": .number(warmup_lr_init),
        "warmup_prefix": .flag(warmup_prefix),
        "t_in_epochs": .flag(t_in_epochs),
        "noise_range_t": .integers(noise_range_t),
        "noise_pct": .number(noise_pct),
        "noise_std": .number(noise_std),
        "noise_seed": .integer(noise_seed),
        "noise_type": .text(noise_type),
        "lr_scale": lr_scale,
        "k_decay": .number(k_decay),
        "power": .number(power),
      ])
    }

    /// The base value times `decay_rate` once every `decay_t` steps, after a warm-up if one is given.
    ///
    /// - Closed: with `t = e - warmup_t`, or `e` without `warmup_prefix`, `base * decay_rate ** (t //
    ///   decay_t)`; before `warmup_t` `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)`
    ///
    /// The noise is that of `timm.CosineLRScheduler`.
    ///
    /// Source: timm.scheduler, timm 1.0.31
    ///
    /// - Parameters:
    ///   - decay_t: Steps from one decay to the next; a number above 0.
    ///   - decay_rate: The factor of a decay; a number.
    ///   - warmup_t: Steps of the warm-up; a number of at least 0.
    ///   - warmup_lr_init: The first value of the warm-up; a number of at least 0.
    ///   - warmup_prefix: Whether the curve starts after the warm-up; true or false.
    ///   - t_in_epochs: Whether positions are epochs for the trainer; the curve is the same; true or false.
    ///   - noise_range_t: Where noise starts and, if two, ends; none if empty; a list, each a number.
    ///   - noise_pct: The bound of the noise; a number above 0.
    ///   - noise_std: The standard deviation of normal noise; a number of at least 0.
    ///   - noise_seed: Which noise it is; a whole number of at least 0.
    ///   - noise_type: Whether it is normal within the bound, or uniform; "normal" or "uniform".
    ///   - lr_scale: What the value of a group is multiplied with at last; a number, or a list of them, one a group.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func StepLRScheduler(
      decay_t: Int,
      decay_rate: Double = 1.0,
      warmup_t: Int = 0,
      warmup_lr_init: Double = 0.0,
      warmup_prefix: Bool = true,
      t_in_epochs: Bool = true,
      noise_range_t: [Int] = [],
      noise_pct: Double = 0.67,
      noise_std: Double = 1.0,
      noise_seed: Int = 42,
      noise_type: String = "normal",
      lr_scale: Parameter = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "timm.StepLRScheduler", [
        "decay_t": .integer(decay_t),
        "decay_rate": .number(decay_rate),
        "warmup_t": .integer(warmup_t),
        "warmup_lr_init": .number(warmup_lr_init),
        "warmup_prefix": .flag(warmup_prefix),
        "t_in_epochs": .flag(t_in_epochs),
        "noise_range_t": .integers(noise_range_t),
        "noise_pct": .number(noise_pct),
        "noise_std": .number(noise_std),
        "noise_seed": .integer(noise_seed),
        "noise_type": .text(noise_type),
        "lr_scale": lr_scale,
      ])
    }

    /// The base value times `decay_rate` at each of some positions, after a warm-up if one is given.
    ///
    /// - Closed: with `t = e - warmup_t`, or `e` without `warmup_prefix`, `base * decay_rate **
    ///   bisect_right(decay_t, t + 1)`; before `warmup_t` `warmup_lr_init + e * ((base -
    ///   warmup_lr_init) / warmup_t)`
    ///
    /// As in timm, each decay comes one step before its position. The noise is that of
    /// `timm.CosineLRScheduler`.
    ///
    /// Source: timm.scheduler, timm 1.0.31
    ///
    /// - Parameters:
    ///   - decay_t: Positions of a decay, in rising order; a list, each a number.
    ///   - decay_rate: The factor of a decay; a number.
    ///   - warmup_t: Steps of the warm-up; a number of at least 0.
    ///   - warmup_lr_init: The first value of the warm-up; a number of at least 0.
    ///   - warmup_prefix: Whether the curve starts after the warm-up; true or false.
    ///   - t_in_epochs: Whether positions are epochs for the trainer; the curve is the same; true or false.
    ///   - noise_range_t: Where noise starts and, if two, ends; none if empty; a list, each a number.
    ///   - noise_pct: The bound of the noise; a number above 0.
    ///   - noise_std: The standard deviation of normal noise; a number of at least 0.
    ///   - noise_seed: Which noise it is; a whole number of at least 0.
    ///   - noise_type: Whether it is normal within the bound, or uniform; "normal" or "uniform".
    ///   - lr_scale: What the value of a group is multiplied with at last; a number, or a list of them, one a group.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func MultiStepLRScheduler(
      decay_t: [Int],
      decay_rate: Double = 1.0,
      warmup_t: Int = 0,
      warmup_lr_init: Double = 0.0,
      warmup_prefix: Bool = true,
      t_in_epochs: Bool = true,
      noise_range_t: [Int] = [],
      noise_pct: Double = 0.67,
      noise_std: Double = 1.0,
      noise_seed: Int = 42,
      noise_type: String = "normal",
      lr_scale: Parameter = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "timm.MultiStepLRScheduler", [
        "decay_t": .integers(decay_t),
        "decay_rate": .number(decay_rate),
        "warmup_t": .integer(warmup_t),
        "warmup_lr_init": .number(warmup_lr_init),
        "warmup_prefix": .flag(warmup_prefix),
        "t_in_epochs": .flag(t_in_epochs),
        "noise_range_t": .integers(noise_range_t),
        "noise_pct": .number(noise_pct),
        "noise_std": .number(noise_std),
        "noise_seed": .integer(noise_seed),
        "noise_type": .text(noise_type),
        "lr_scale": lr_scale,
      ])
    }

    /// Up to the base value, a stable phase and a decay to `lr_min`.
    ///
    /// - Closed: before `warmup_t` `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)`; then
    ///   with `t = e - warmup_t` the stable value is `s = max(base * f, lr_min)` where `f` is 1, or
    ///   `(1 + t / stable_timescale) ** -stable_power`, with the power 0.5 for `rsqrt`; in the decay,
    ///   `x = (t - (t_initial - decay_t)) / decay_t` from 0 to 1, it is `lr_min + (s - lr_min) * d`,
    ///   where `d` is `1 - x`, `1 - sqrt(x)`, `0.5 * (1 + cos(pi * x))`, `1 - x ** decay_power` or,
    ///   with `r = decay_ratio`, `(r ** x - r) / (1 - r)`
    ///
    /// As in timm, the decay acts on the stable curve as that goes on. The noise is that of
    /// `timm.CosineLRScheduler`.
    ///
    /// Source: timm.scheduler, timm 1.0.31
    ///
    /// - Parameters:
    ///   - t_initial: Steps after the warm-up; a number above 0.
    ///   - decay_t: How many of them decay; a number above 0.
    ///   - lr_min: The lowest value; a number of at least 0.
    ///   - stable_fn: The shape of the stable phase; "constant" or "rsqrt" or "power".
    ///   - stable_timescale: The stretch of it; `warmup_t` if null; a number above 0, or null.
    ///   - stable_power: The power of `power`; a number above 0.
    ///   - decay_fn: The shape of the decay; "linear" or "1-sqrt" or "cosine" or "power" or "exp".
    ///   - decay_power: The power of `power`; a number above 0.
    ///   - decay_ratio: The ratio of `exp`; a number above 0 and below 1.
    ///   - warmup_t: Steps of the warm-up; a number of at least 0.
    ///   - warmup_lr_init: The first value of the warm-up; a number of at least 0.
    ///   - t_in_epochs: Whether positions are epochs for the trainer; the curve is the same; true or false.
    ///   - noise_range_t: Where noise starts and, if two, ends; none if empty; a list, each a number.
    ///   - noise_pct: The bound of the noise; a number above 0.
    ///   - noise_std: The standard deviation of normal noise; a number of at least 0.
    ///   - noise_seed: Which noise it is; a whole number of at least 0.
    ///   - noise_type: Whether it is normal within the bound, or uniform; "normal" or "uniform".
    ///   - lr_scale: What the value of a group is multiplied with at last; a number, or a list of them, one a group.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WSDLRScheduler(
      t_initial: Int,
      decay_t: Int,
      lr_min: Double = 0.0,
      stable_fn: String = "constant",
      stable_timescale: Double? = nil,
      stable_power: Double = 0.5,
      decay_fn: String = "1-sqrt",
      decay_power: Double = 0.5,
      decay_ratio: Double = 0.1,
      warmup_t: Int = 0,
      warmup_lr_init: Double = 0.0,
      t_in_epochs: Bool = true,
      noise_range_t: [Int] = [],
      noise_pct: Double = 0.67,
      noise_std: Double = 1.0,
      noise_seed: Int = 42,
      noise_type: String = "normal",
      lr_scale: Parameter = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "timm.WSDLRScheduler", [
        "t_initial": .integer(t_initial),
        "decay_t": .integer(decay_t),
        "lr_min": .number(lr_min),
        "stable_fn": .text(stable_fn),
        "stable_timescale": .number(orNull: stable_timescale),
        "stable_power": .number(stable_power),
        "decay_fn": .text(decay_fn),
        "decay_power": .number(decay_power),
        "decay_ratio": .number(decay_ratio),
        "warmup_t": .integer(warmup_t),
        "warmup_lr_init": .number(warmup_lr_init),
        "t_in_epochs": .flag(t_in_epochs),
        "noise_range_t": .integers(noise_range_t),
        "noise_pct": .number(noise_pct),
        "noise_std": .number(noise_std),
        "noise_seed": .integer(noise_seed),
        "noise_type": .text(noise_type),
        "lr_scale": lr_scale,
      ])
    }

    /// A warm-up, then the rate times `decay_rate` whenever a metric has not improved.
    ///
    /// - Closed: `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)` up to `warmup_t`,
    ///   without a metric; then that of `torch.ReduceLROnPlateau`
    ///
    /// As in timm, `lr_scale` scales the warm-up and so what the plateau starts from, not `lr_min`. The noise
    /// is that of `timm.CosineLRScheduler`, and the plateau does not see it.
    ///
    /// Source: timm.scheduler, timm 1.0.31
    ///
    /// - Parameters:
    ///   - mode: Whether the metric shall fall or rise; "min" or "max".
    ///   - decay_rate: What a reduction multiplies with; a number below 1.
    ///   - patience_t: Steps without improvement that are allowed; a number.
    ///   - threshold: What an improvement is at least, relative to the best metric; a number.
    ///   - cooldown_t: Steps after a reduction that do not count; a number.
    ///   - lr_min: The lowest value; a number, or a list of them, one a group.
    ///   - warmup_t: Steps of the warm-up; a number of at least 0.
    ///   - warmup_lr_init: The first value; a number.
    ///   - noise_range_t: Where noise starts and, if two, ends; none if empty; a list, each a number.
    ///   - noise_pct: The bound of the noise; a number above 0.
    ///   - noise_std: The standard deviation of normal noise; a number of at least 0.
    ///   - noise_seed: Which noise it is; a whole number of at least 0.
    ///   - noise_type: Whether it is normal within the bound, or uniform; "normal" or "uniform".
    ///   - lr_scale: What the value of a group is multiplied with at last; a number, or a list of them, one a group.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PlateauLRScheduler(
      mode: String = "max",
      decay_rate: Double = 0.1,
      patience_t: Int = 10,
      threshold: Double = 0.0001,
      cooldown_t: Int = 0,
      lr_min: Parameter = 0.0,
      warmup_t: Int = 0,
      warmup_lr_init: Double = 0.0,
      noise_range_t: [Int] = [],
      noise_pct: Double = 0.67,
      noise_std: Double = 1.0,
      noise_seed: Int = 42,
      noise_type: String = "normal",
      lr_scale: Parameter = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "timm.PlateauLRScheduler", [
        "mode": .text(mode),
        "decay_rate": .number(decay_rate),
        "patience_t": .integer(patience_t),
        "threshold": .number(threshold),
        "cooldown_t": .integer(cooldown_t),
        "lr_min": lr_min,
        "warmup_t": .integer(warmup_t),
        "warmup_lr_init": .number(warmup_lr_init),
        "noise_range_t": .integers(noise_range_t),
        "noise_pct": .number(noise_pct),
        "noise_std": .number(noise_std),
        "noise_seed": .integer(noise_seed),
        "noise_type": .text(noise_type),
        "lr_scale": lr_scale,
      ])
    }
  }
}
