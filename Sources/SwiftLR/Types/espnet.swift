// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `espnet`.
  public enum espnet {
    /// A warm-up in a straight line to the base value, then the inverse square root.
    ///
    /// - Closed: `(base * warmup_steps ** 0.5) * min(n ** -0.5, n * warmup_steps ** -1.5)` with `n =
    ///   e + 1`
    ///
    /// Source: espnet2.schedulers, espnet 202511
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmupLR(
      warmup_steps: Int = 25000
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "espnet.WarmupLR", [
        "warmup_steps": .integer(warmup_steps),
      ])
    }

    /// A warm-up in a straight line, then the inverse square root, by the width of the model.
    ///
    /// - Closed: `(base * model_size ** -0.5) * min(n ** -0.5, n * warmup_steps ** -1.5)` with `n = e
    ///   + 1`
    ///
    /// Source: espnet2.schedulers, espnet 202511
    ///
    /// - Parameters:
    ///   - model_size: The width of the model; a number above 0.
    ///   - warmup_steps: Steps of the warm-up; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func NoamLR(
      model_size: Double = 320,
      warmup_steps: Int = 25000
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "espnet.NoamLR", [
        "model_size": .number(model_size, standard: 320),
        "warmup_steps": .integer(warmup_steps),
      ])
    }

    /// A warm-up in straight lines through given values, then the inverse square root.
    ///
    /// - Closed: with `n = e + 1`, the value at `n` on the lines through the points of
    ///   `warmup_steps_list` and `warmup_lr_list`; after the last point, at `W`, `(base * W ** 0.5) *
    ///   n ** -0.5`
    ///
    /// Source: espnet2.schedulers, espnet 202511
    ///
    /// - Parameters:
    ///   - warmup_steps_list: Positions of the points; a list, each a number of at least 0.
    ///   - warmup_lr_list: Values of the points; a list, each a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PiecewiseLinearWarmupLR(
      warmup_steps_list: [Int] = [0, 25000],
      warmup_lr_list: [Double] = [0.0, 0.001]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "espnet.PiecewiseLinearWarmupLR", [
        "warmup_steps_list": .integers(warmup_steps_list),
        "warmup_lr_list": .numbers(warmup_lr_list),
      ])
    }

    /// A warm-up in a straight line, then the base value times `gamma` once every few epochs.
    ///
    /// - Closed: with `n = e + 1`, `(base * warmup_steps ** -1) * n` up to `warmup_steps`, then `base
    ///   * gamma ** ((n // steps_per_epoch - warmup_steps // steps_per_epoch) // step_size)`
    ///
    /// Source: espnet2.schedulers, espnet 202511
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number above 0.
    ///   - steps_per_epoch: Steps of an epoch; a whole number of at least 1.
    ///   - step_size: Epochs from one decay to the next; a whole number of at least 1.
    ///   - gamma: The factor of a decay; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmupStepLR(
      warmup_steps: Int = 25000,
      steps_per_epoch: Int = 10000,
      step_size: Int = 1,
      gamma: Double = 0.1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "espnet.WarmupStepLR", [
        "warmup_steps": .integer(warmup_steps),
        "steps_per_epoch": .integer(steps_per_epoch),
        "step_size": .integer(step_size),
        "gamma": .number(gamma),
      ])
    }

    /// A warm-up in a straight line, then the rate times `factor` whenever a metric has not improved
    /// for more than `patience` steps.
    ///
    /// - Closed: `(base * warmup_steps ** -1) * e` up to `warmup_steps`, `base` at 0; then that of
    ///   `torch.ReduceLROnPlateau`
    ///
    /// ESPnet counts batches in the warm-up and validations after it. Here metrics count from the end
    /// of the warm-up on.
    ///
    /// Source: espnet2.schedulers, espnet 202511
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number above 0.
    ///   - mode: Whether the metric shall fall or rise; "min" or "max".
    ///   - factor: What a reduction multiplies with; a number below 1.
    ///   - patience: Steps without improvement that are allowed; a number.
    ///   - threshold: What an improvement is at least; a number.
    ///   - threshold_mode: Relative to the best metric, or absolute; "rel" or "abs".
    ///   - cooldown: Steps after a reduction that do not count; a number.
    ///   - min_lr: The lowest value; a number, or a list of them, one a group.
    ///   - eps: A reduction by less than this is not made; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmupReduceLROnPlateau(
      warmup_steps: Int = 25000,
      mode: String = "min",
      factor: Double = 0.1,
      patience: Int = 10,
      threshold: Double = 0.0001,
      threshold_mode: String = "rel",
      cooldown: Int = 0,
      min_lr: Parameter = 0,
      eps: Double = 1e-08
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "espnet.WarmupReduceLROnPlateau", [
        "warmup_steps": .integer(warmup_steps),
        "mode": .text(mode),
        "factor": .number(factor),
        "patience": .integer(patience),
        "threshold": .number(threshold),
        "threshold_mode": .text(threshold_mode),
        "cooldown": .integer(cooldown),
        "min_lr": min_lr,
        "eps": .number(eps),
      ])
    }

    /// That of `katsura.CosineAnnealingWarmupRestarts`.
    ///
    /// From `min_lr` up in a straight line and back along a cosine, in cycles.
    ///
    /// - Closed: `s` steps after the start of cycle `i`, of length `C`, with `W = warmup_steps` and
    ///   `M = max_lr * gamma ** i`, `((M - min_lr) * s) / W + min_lr` before `W`, then
    ///   `min_lr + ((M - min_lr) * (1 + cos((pi * (s - W)) / (C - W)))) / 2`; the next length is
    ///   `int((C - W) * cycle_mult) + W`
    ///
    /// As in that class, the first value is `min_lr` even without a warm-up; and given the epoch with each
    /// step (`by_epoch`), from `first_cycle_steps` on the cycle is `i = int(log((e / first_cycle_steps) *
    /// (cycle_mult - 1) + 1, cycle_mult))`, its start `int((first_cycle_steps * (cycle_mult ** i - 1)) /
    /// (cycle_mult - 1))`, and its length `first_cycle_steps * cycle_mult ** i`, as if the warm-up grew too.
    ///
    /// Source: espnet2.schedulers, espnet 202511
    ///
    /// - Parameters:
    ///   - first_cycle_steps: Steps of the first cycle; a whole number of at least 1.
    ///   - cycle_mult: How many times longer each cycle is, without its warm-up; a number above 0.
    ///   - max_lr: The highest value of the first cycle; a number.
    ///   - min_lr: The lowest value; a number.
    ///   - warmup_steps: Steps of the warm-up of each cycle; a whole number of at least 0.
    ///   - gamma: What the highest value is multiplied with each cycle; a number.
    ///   - by_epoch: Whether the position is an epoch that each step is given, whole or not; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineAnnealingWarmupRestarts(
      first_cycle_steps: Int,
      cycle_mult: Double = 1.0,
      max_lr: Double = 0.1,
      min_lr: Double = 0.001,
      warmup_steps: Int = 0,
      gamma: Double = 1.0,
      by_epoch: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "espnet.CosineAnnealingWarmupRestarts", [
        "first_cycle_steps": .integer(first_cycle_steps),
        "cycle_mult": .number(cycle_mult),
        "max_lr": .number(max_lr),
        "min_lr": .number(min_lr),
        "warmup_steps": .integer(warmup_steps),
        "gamma": .number(gamma),
        "by_epoch": .flag(by_epoch),
      ])
    }

    /// A warm-up, a stable phase, and an exponential decay.
    ///
    /// - Closed: with `n = min(e + 1, max_steps)`, `W = int(max_steps * warmup_ratio)` and `H =
    ///   int(max_steps * hold_ratio)`, `b + ((base - b) / W) * n` with `b = init_lr_scale * base`
    ///   before `W`; `base` before `W + H`; then `base * exp(-(-log(final_lr_scale) / (max_steps - W
    ///   - H)) * (n - W - H))`
    ///
    /// Source: espnet2.schedulers, espnet 202511
    ///
    /// - Parameters:
    ///   - max_steps: Steps in all; a number above 0.
    ///   - warmup_ratio: The part of the warm-up; a number of at least 0 and at most 1.
    ///   - hold_ratio: The part of the stable phase; a number of at least 0 and at most 1.
    ///   - decay_ratio: The part of the decay; a number of at least 0 and at most 1.
    ///   - init_lr_scale: The first ratio; a number above 0 and at most 1.
    ///   - final_lr_scale: The last ratio; a number above 0 and at most 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func TristageLR(
      max_steps: Int = 25000,
      warmup_ratio: Double = 0.1,
      hold_ratio: Double = 0.4,
      decay_ratio: Double = 0.5,
      init_lr_scale: Double = 0.01,
      final_lr_scale: Double = 0.01
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "espnet.TristageLR", [
        "max_steps": .integer(max_steps),
        "warmup_ratio": .number(warmup_ratio),
        "hold_ratio": .number(hold_ratio),
        "decay_ratio": .number(decay_ratio),
        "init_lr_scale": .number(init_lr_scale),
        "final_lr_scale": .number(final_lr_scale),
      ])
    }

    /// A warm-up, then an exponential decay from one value to another.
    ///
    /// - Closed: with `W = warmup_steps`, `max_lr * ((e + 1) / W)` before `W` if `warm_from_zero`,
    ///   else `base`; then `max_lr * exp((log(min_lr / max_lr) * (e - W)) / (total_steps - W))`. The
    ///   first value is 0 if `warm_from_zero`, else `max_lr`
    ///
    /// Source: espnet2.schedulers, espnet 202511
    ///
    /// - Parameters:
    ///   - max_lr: The highest value; a number above 0.
    ///   - min_lr: The value at the end; a number above 0.
    ///   - total_steps: Steps in all; a number above 0.
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - warm_from_zero: Whether the warm-up is a line from 0, and not constant; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ExponentialDecayWarmup(
      max_lr: Double,
      min_lr: Double,
      total_steps: Int,
      warmup_steps: Int = 0,
      warm_from_zero: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "espnet.ExponentialDecayWarmup", [
        "max_lr": .number(max_lr),
        "min_lr": .number(min_lr),
        "total_steps": .integer(total_steps),
        "warmup_steps": .integer(warmup_steps),
        "warm_from_zero": .flag(warm_from_zero),
      ])
    }
  }
}
