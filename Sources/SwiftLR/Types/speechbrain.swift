// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `speechbrain`.
  public enum speechbrain {
    /// A warm-up in a straight line, then an exponential decay that reaches a ratio at the end.
    ///
    /// - Closed: `(lr * e) / W` before `W = n_warmup_steps`, then `min(lr, lr * decay_factor ** ((e -
    ///   W) / (total_steps - W)))`
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    ///
    /// - Parameters:
    ///   - lr: The highest value; a number.
    ///   - n_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - total_steps: Steps in all; a number above 0.
    ///   - decay_factor: The last ratio; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmAndExpDecayLRSchedule(
      lr: Double,
      n_warmup_steps: Int,
      total_steps: Int,
      decay_factor: Double = 0.1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "speechbrain.WarmAndExpDecayLRSchedule", [
        "lr": .number(lr),
        "n_warmup_steps": .integer(n_warmup_steps),
        "total_steps": .integer(total_steps),
        "decay_factor": .number(decay_factor),
      ])
    }

    /// The rate times `annealing_factor` whenever a metric improved too little on the one before.
    ///
    /// - Closed: `lr * annealing_factor` where `(last - metric) / last`, or 0 where `last` is 0, is
    ///   below `improvement_threshold`, after `patient` such metrics that change nothing
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    ///
    /// - Parameters:
    ///   - initial_value: The value at the start; the base value where it is null; a number, or null.
    ///   - annealing_factor: What a reduction multiplies with; a number.
    ///   - improvement_threshold: What an improvement is at least, relative to the last metric; a number.
    ///   - patient: Metrics with too little improvement before each reduction; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func NewBobScheduler(
      initial_value: Double? = nil,
      annealing_factor: Double = 0.5,
      improvement_threshold: Double = 0.0025,
      patient: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "speechbrain.NewBobScheduler", [
        "initial_value": .number(orNull: initial_value),
        "annealing_factor": .number(annealing_factor),
        "improvement_threshold": .number(improvement_threshold),
        "patient": .integer(patient),
      ])
    }

    /// A straight line from one value to another, in as many values as there are epochs.
    ///
    /// - Closed: the value at `min(e, epoch_count - 1)` of `torch.linspace(initial_value,
    ///   final_value, epoch_count)`, in single precision
    ///
    /// SpeechBrain fails after `epoch_count`; here the last value stays.
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    ///
    /// - Parameters:
    ///   - initial_value: The value at the start; a number.
    ///   - final_value: The value at the end; a number.
    ///   - epoch_count: Values in all; a whole number of at least 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearScheduler(
      initial_value: Double,
      final_value: Double,
      epoch_count: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "speechbrain.LinearScheduler", [
        "initial_value": .number(initial_value),
        "final_value": .number(final_value),
        "epoch_count": .integer(epoch_count),
      ])
    }

    /// A warm-up in a straight line, then a straight line to 0.
    ///
    /// - Closed: `e / max(1, W) * initial_value` before `W = num_warmup_steps`, then `initial_value *
    ///   max(0, (T - e) / max(1, T - W))` with `T = num_training_steps`; `base` at 0
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    ///
    /// - Parameters:
    ///   - initial_value: The highest value; a number.
    ///   - num_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - num_training_steps: Steps in all; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearWarmupScheduler(
      initial_value: Double,
      num_warmup_steps: Int,
      num_training_steps: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "speechbrain.LinearWarmupScheduler", [
        "initial_value": .number(initial_value),
        "num_warmup_steps": .integer(num_warmup_steps),
        "num_training_steps": .integer(num_training_steps),
      ])
    }

    /// A value times a factor once every few epochs.
    ///
    /// - Closed: `initial_value * decay_factor ** floor((1 + e) / decay_drop)`; with `half_life`, the
    ///   factor is `exp(-log(2) / half_life)` and `decay_drop` 1
    ///
    /// As in SpeechBrain, the first decay comes one epoch early.
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    ///
    /// - Parameters:
    ///   - initial_value: The value at the start; a number.
    ///   - decay_factor: The factor of a decay; 0.5 where it is null; a number above 0, or null.
    ///   - decay_drop: Epochs from one decay to the next; 2 where it is null; a number above 0, or null.
    ///   - half_life: Epochs after which the value is half; a number above 0, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func StepScheduler(
      initial_value: Double,
      decay_factor: Double? = nil,
      decay_drop: Double? = nil,
      half_life: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "speechbrain.StepScheduler", [
        "initial_value": .number(initial_value),
        "decay_factor": .number(orNull: decay_factor),
        "decay_drop": .number(orNull: decay_drop),
        "half_life": .number(orNull: half_life),
      ])
    }

    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: `lr_initial * (normalize * min(e ** -0.5, e * n_warmup_steps ** -1.5))` with
    ///   `normalize = n_warmup_steps ** 0.5`, or `model_size ** -0.5` where that is given; `base` at
    ///   0
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    ///
    /// - Parameters:
    ///   - lr_initial: The value at the top, where no width is given; a number.
    ///   - n_warmup_steps: Steps of the warm-up; a number above 0.
    ///   - model_size: The width of the model; a number above 0, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func NoamScheduler(
      lr_initial: Double,
      n_warmup_steps: Int,
      model_size: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "speechbrain.NoamScheduler", [
        "lr_initial": .number(lr_initial),
        "n_warmup_steps": .integer(n_warmup_steps),
        "model_size": .number(orNull: model_size),
      ])
    }

    /// That of `speechbrain.NoamScheduler`, times a rate after each of some steps.
    ///
    /// - Closed: `lr_initial * (s * rate)` for each rate of `anneal_rates` whose step in
    ///   `anneal_steps` is below `e`, with the scale `s` of `speechbrain.NoamScheduler`; `base` at 0
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    ///
    /// - Parameters:
    ///   - lr_initial: The value at the top, where no width is given; a number.
    ///   - n_warmup_steps: Steps of the warm-up; a number above 0.
    ///   - anneal_steps: The last step before each rate; a list, each a number.
    ///   - anneal_rates: What the value is multiplied with from there on; a list, each a number.
    ///   - model_size: The width of the model; a number above 0, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func NoamIntervalScheduler(
      lr_initial: Double,
      n_warmup_steps: Int,
      anneal_steps: [Int],
      anneal_rates: [Double],
      model_size: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "speechbrain.NoamIntervalScheduler", [
        "lr_initial": .number(lr_initial),
        "n_warmup_steps": .integer(n_warmup_steps),
        "anneal_steps": .integers(anneal_steps),
        "anneal_rates": .numbers(anneal_rates),
        "model_size": .number(orNull: model_size),
      ])
    }

    /// A warm-up in a straight line, a stable phase, and a fall with the number of steps.
    ///
    /// - Closed: `lr_initial * (e / W)` before `W = n_warmup_steps`, `lr_initial` for `K =
    ///   n_keep_steps`, then `lr_initial * (W / (e - K))`; `base` at 0
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    ///
    /// - Parameters:
    ///   - lr_initial: The highest value; a number.
    ///   - n_warmup_steps: Steps of the warm-up; a number above 0.
    ///   - n_keep_steps: Steps of the stable phase; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearNoamScheduler(
      lr_initial: Double,
      n_warmup_steps: Int,
      n_keep_steps: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "speechbrain.LinearNoamScheduler", [
        "lr_initial": .number(lr_initial),
        "n_warmup_steps": .integer(n_warmup_steps),
        "n_keep_steps": .integer(n_keep_steps),
      ])
    }

    /// A cosine whose top is at the end of the warm-up, over and over.
    ///
    /// - Closed: `lr_initial * (0.5 * (cos((pi * (e - n_warmup_steps)) / total_steps) + 1))`; `base`
    ///   at 0
    ///
    /// SpeechBrain takes `lr_initial` as optional; without it, each step multiplies what the steps
    /// before have left. Here it is required.
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    ///
    /// - Parameters:
    ///   - n_warmup_steps: Where the top is; a number above 0.
    ///   - lr_initial: The highest value; a number.
    ///   - total_steps: Steps of half a wave; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CyclicCosineScheduler(
      n_warmup_steps: Int,
      lr_initial: Double,
      total_steps: Int = 100000
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "speechbrain.CyclicCosineScheduler", [
        "n_warmup_steps": .integer(n_warmup_steps),
        "lr_initial": .number(lr_initial),
        "total_steps": .integer(total_steps),
      ])
    }

    /// The rate times `factor` whenever a metric has been above its anchor for too long.
    ///
    /// - Closed: `max(lr, lr_min)`; `max(lr * factor, lr_min)` at a metric above the anchor that
    ///   comes after `patience` others. A metric that is not above it becomes the anchor, and so does
    ///   each one up to `dont_halve_until_epoch`
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    ///
    /// - Parameters:
    ///   - lr_min: The lowest value; a number.
    ///   - factor: What a reduction multiplies with; a number.
    ///   - patience: Metrics above the anchor before each reduction; a number.
    ///   - dont_halve_until_epoch: Metrics at the start that reduce nothing; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ReduceLROnPlateau(
      lr_min: Double = 1e-08,
      factor: Double = 0.5,
      patience: Int = 2,
      dont_halve_until_epoch: Int = 65
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "speechbrain.ReduceLROnPlateau", [
        "lr_min": .number(lr_min),
        "factor": .number(factor),
        "patience": .integer(patience),
        "dont_halve_until_epoch": .integer(dont_halve_until_epoch),
      ])
    }

    /// Up and down in straight lines, over and over.
    ///
    /// - Closed: `base_lr + ((max_lr - base_lr) * max(0, 1 - x)) * scale` with the cycle `c = floor(1
    ///   + e / (2 * step_size))` and `x = abs(e / step_size - 2 * c + 1)`; the scale is 1, `1 / 2 **
    ///   (c - 1)` with `triangular2`, `gamma ** e` with `exp_range`; `base` at 0
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    ///
    /// - Parameters:
    ///   - base_lr: The lowest value; a number.
    ///   - max_lr: The highest value of the first cycle; a number.
    ///   - step_size: Steps of half a cycle; a number above 0.
    ///   - mode: How the height changes from cycle to cycle; "triangular" or "triangular2" or "exp_range".
    ///   - gamma: The factor of a step with `exp_range`; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CyclicLRScheduler(
      base_lr: Double = 0.001,
      max_lr: Double = 0.006,
      step_size: Int = 2000,
      mode: String = "triangular",
      gamma: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "speechbrain.CyclicLRScheduler", [
        "base_lr": .number(base_lr),
        "max_lr": .number(max_lr),
        "step_size": .integer(step_size),
        "mode": .text(mode),
        "gamma": .number(gamma),
      ])
    }

    /// Given values from given steps on.
    ///
    /// - Closed: the value of the last of the intervals that has started, `base` before the first
    ///
    /// As in SpeechBrain, an interval that starts at 0 does not count.
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    ///
    /// - Parameters:
    ///   - intervals: The `steps` and the `lr` of each interval; a list of pairs of numbers.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func IntervalScheduler(
      intervals: [(Int, Double)]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "speechbrain.IntervalScheduler", [
        "intervals": .pairs(intervals),
      ])
    }

    /// The inverse square root of the step, constant at first.
    ///
    /// - Closed: `1 / sqrt(max(warmup_steps, e))`; `base` at 0
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the constant phase; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func InverseSquareRootScheduler(
      warmup_steps: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "speechbrain.InverseSquareRootScheduler", [
        "warmup_steps": .integer(warmup_steps),
      ])
    }

    /// A warm-up in a straight line, a slow exponential decay, and a cooldown in a straight line.
    ///
    /// - Closed: `(lr * e) / warmup` before `warmup`; with `p = log(decay_factor) / decay_every` and
    ///   `C = total_steps - cooldown`, `lr * exp(p * (e - warmup))` up to `C`; then `b - (b /
    ///   cooldown) * (e - C)` with `b = lr * exp(p * C)`
    ///
    /// As in SpeechBrain, the cooldown starts lower than the decay ends, because its value does not
    /// count from the end of the warm-up, and it goes below 0 after `total_steps`. Without a cooldown
    /// there is no value there.
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    ///
    /// - Parameters:
    ///   - lr: The highest value; a number.
    ///   - warmup: Steps of the warm-up; a number of at least 0.
    ///   - cooldown: Steps of the cooldown; a number of at least 0.
    ///   - total_steps: Steps in all; a number above 0.
    ///   - decay_factor: The factor of a decay; a number above 0.
    ///   - decay_every: Steps of a decay; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmCoolDecayLRSchedule(
      lr: Double,
      warmup: Int,
      cooldown: Int,
      total_steps: Int,
      decay_factor: Double = 0.75,
      decay_every: Int = 100000
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "speechbrain.WarmCoolDecayLRSchedule", [
        "lr": .number(lr),
        "warmup": .integer(warmup),
        "cooldown": .integer(cooldown),
        "total_steps": .integer(total_steps),
        "decay_factor": .number(decay_factor),
        "decay_every": .integer(decay_every),
      ])
    }

    /// A warm-up, a stable phase, and an exponential decay.
    ///
    /// - Closed: `b + ((lr - b) / W) * e` with `b = init_lr_scale * lr` before `W = warmup_steps`;
    ///   `lr` for `H = hold_steps`; then `lr * exp(-(-log(final_lr_scale) / decay_steps) * (e - H -
    ///   W))`
    ///
    /// As in SpeechBrain, the decay goes on after its steps.
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    ///
    /// - Parameters:
    ///   - lr: The highest value; a number.
    ///   - warmup_steps: Steps of the warm-up; a number above 0.
    ///   - hold_steps: Steps of the stable phase; a number of at least 0.
    ///   - decay_steps: Steps of the decay; a number above 0.
    ///   - total_steps: Steps in all; the curve is the same; a number.
    ///   - init_lr_scale: The first ratio; a number.
    ///   - final_lr_scale: The ratio after the decay; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func TriStageLRSchedule(
      lr: Double,
      warmup_steps: Int,
      hold_steps: Int,
      decay_steps: Int,
      total_steps: Int,
      init_lr_scale: Double = 0.01,
      final_lr_scale: Double = 0.05
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "speechbrain.TriStageLRSchedule", [
        "lr": .number(lr),
        "warmup_steps": .integer(warmup_steps),
        "hold_steps": .integer(hold_steps),
        "decay_steps": .integer(decay_steps),
        "total_steps": .integer(total_steps),
        "init_lr_scale": .number(init_lr_scale),
        "final_lr_scale": .number(final_lr_scale),
      ])
    }
  }
}
