// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `fairseq`.
  public enum fairseq {
    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: `warmup_init_lr + e * ((base - warmup_init_lr) / W)` before `W = warmup_updates`,
    ///   then `(base * W ** 0.5) * e ** -0.5`
    ///
    /// Source: fairseq.optim.lr_scheduler, fairseq 3d262bb
    ///
    /// - Parameters:
    ///   - warmup_updates: Steps of the warm-up; a number above 0.
    ///   - warmup_init_lr: The first value; below 0 it stands for 0; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func inverse_sqrt(
      warmup_updates: Int = 4000,
      warmup_init_lr: Double = -1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fairseq.inverse_sqrt", [
        "warmup_updates": .integer(warmup_updates),
        "warmup_init_lr": .number(warmup_init_lr),
      ])
    }

    /// A warm-up in a straight line, then a power of a straight line.
    ///
    /// - Closed: `(e / W) * base` up to `W = warmup_updates`; then `(base - end_learning_rate) * (1 -
    ///   (e - W) / (T - W)) ** power + end_learning_rate` before `T = total_num_update`; from there
    ///   on `end_learning_rate`
    ///
    /// Source: fairseq.optim.lr_scheduler, fairseq 3d262bb
    ///
    /// - Parameters:
    ///   - warmup_updates: Steps of the warm-up; a number of at least 0.
    ///   - end_learning_rate: The value at the end; a number.
    ///   - power: The power of the line; a number.
    ///   - total_num_update: Steps in all; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func polynomial_decay(
      warmup_updates: Int = 0,
      end_learning_rate: Double = 0.0,
      power: Double = 1.0,
      total_num_update: Double = 1000000.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fairseq.polynomial_decay", [
        "warmup_updates": .integer(warmup_updates),
        "end_learning_rate": .number(end_learning_rate),
        "power": .number(power),
        "total_num_update": .number(total_num_update),
      ])
    }

    /// Down along a cosine, in cycles.
    ///
    /// - Closed: `warmup_init_lr + e * ((base - warmup_init_lr) / W)` before `W = warmup_updates`;
    ///   then in cycle `i`, `c` steps after its start, of length `l`, with both bounds times
    ///   `lr_shrink ** i`, `min + (0.5 * (max - min)) * (1 + cos((pi * c) / l))`
    ///
    /// As in fairseq, the cycle is found with a logarithm, as that of `timm.CosineLRScheduler`.
    ///
    /// Source: fairseq.optim.lr_scheduler, fairseq 3d262bb
    ///
    /// - Parameters:
    ///   - warmup_updates: Steps of the warm-up; a number of at least 0.
    ///   - warmup_init_lr: The first value; below 0 it stands for `min_lr`; a number.
    ///   - min_lr: The lowest value of the first cycle; a number.
    ///   - t_mult: How many times longer each cycle is; a number above 0.
    ///   - lr_period_updates: Steps of the first cycle; if null or not above 0, all of `max_update` after the warm-up; a number, or null.
    ///   - lr_shrink: What both bounds are multiplied with each cycle; a number.
    ///   - max_update: Steps in all, where `lr_period_updates` does not say it; a number above 0, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosine(
      warmup_updates: Int = 0,
      warmup_init_lr: Double = -1.0,
      min_lr: Double = 0.0,
      t_mult: Double = 1.0,
      lr_period_updates: Int? = nil,
      lr_shrink: Double = 0.1,
      max_update: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fairseq.cosine", [
        "warmup_updates": .integer(warmup_updates),
        "warmup_init_lr": .number(warmup_init_lr),
        "min_lr": .number(min_lr),
        "t_mult": .number(t_mult),
        "lr_period_updates": .integer(orNull: lr_period_updates),
        "lr_shrink": .number(lr_shrink),
        "max_update": .integer(orNull: max_update),
      ])
    }

    /// A warm-up, a stable phase, and an exponential decay.
    ///
    /// - Closed: `b + ((base - b) / W) * e` with `b = init_lr_scale * base` before `W =
    ///   warmup_steps`; `base` for `hold_steps`; then, `d` steps after that and up to `decay_steps`,
    ///   `base * exp(-(-log(final_lr_scale) / decay_steps) * d)`; then `final_lr_scale * base`
    ///
    /// Source: fairseq.optim.lr_scheduler, fairseq 3d262bb
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the ramp; a number of at least 0.
    ///   - hold_steps: Steps at the base value; a number of at least 0.
    ///   - decay_steps: Steps of the fall; a number above 0.
    ///   - init_lr_scale: The first ratio; a number.
    ///   - final_lr_scale: The last ratio; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func tri_stage(
      warmup_steps: Int = 4000,
      hold_steps: Int = 20000,
      decay_steps: Int = 60000,
      init_lr_scale: Double = 0.01,
      final_lr_scale: Double = 0.01
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fairseq.tri_stage", [
        "warmup_steps": .integer(warmup_steps),
        "hold_steps": .integer(hold_steps),
        "decay_steps": .integer(decay_steps),
        "init_lr_scale": .number(init_lr_scale),
        "final_lr_scale": .number(final_lr_scale),
      ])
    }

    /// Up and down in straight lines, over and over, with lower and lower peaks.
    ///
    /// - Closed: with `s = lr_period_updates // 2` and the cycle `i = floor(e / (2 * s))`, `low +
    ///   (max_lr * lr_shrink ** i - low) * max(0, 1 - abs(e / s - 2 * (i + 1) + 1))`
    ///
    /// Source: fairseq.optim.lr_scheduler, fairseq 3d262bb
    ///
    /// - Parameters:
    ///   - max_lr: The highest value of the first cycle; a number.
    ///   - lr_period_updates: Steps of a cycle; a number above 0.
    ///   - lr_shrink: What the height is multiplied with each cycle; a number.
    ///   - shrink_min: Whether the lowest value shrinks as well; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func triangular(
      max_lr: Double,
      lr_period_updates: Int = 5000,
      lr_shrink: Double = 0.1,
      shrink_min: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fairseq.triangular", [
        "max_lr": .number(max_lr),
        "lr_period_updates": .integer(lr_period_updates),
        "lr_shrink": .number(lr_shrink),
        "shrink_min": .flag(shrink_min),
      ])
    }

    /// A warm-up, then a decay once every `lr_decay_period` updates, down to `min_lr`.
    ///
    /// - Closed: `warmup_init_lr + e * ((base - warmup_init_lr) / W)` before `W = warmup_updates`,
    ///   then `max(base * lr_decay ** ((e - W) // lr_decay_period), min_lr)`
    ///
    /// Source: fairseq.optim.lr_scheduler, fairseq 3d262bb
    ///
    /// - Parameters:
    ///   - warmup_updates: Steps of the warm-up; a number of at least 0.
    ///   - warmup_init_lr: The first value; below 0 it stands for `min_lr`; a number.
    ///   - min_lr: The lowest value; a number.
    ///   - lr_decay_period: Steps from one decay to the next; a number above 0.
    ///   - lr_decay: The factor of a decay; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func step(
      warmup_updates: Int = 0,
      warmup_init_lr: Double = -1.0,
      min_lr: Double = 0.0,
      lr_decay_period: Int = 25000,
      lr_decay: Double = 0.5
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fairseq.step", [
        "warmup_updates": .integer(warmup_updates),
        "warmup_init_lr": .number(warmup_init_lr),
        "min_lr": .number(min_lr),
        "lr_decay_period": .integer(lr_decay_period),
        "lr_decay": .number(lr_decay),
      ])
    }

    /// Given rates from given positions on.
    ///
    /// - Closed: the value of the last position that is at most `e`; `base` before the first
    ///
    /// As in fairseq, a range such as `1-5` counts by its first number alone. The positions of
    /// `epoch2lr` are epochs, counted from 1.
    ///
    /// Source: fairseq.optim.lr_scheduler, fairseq 3d262bb
    ///
    /// - Parameters:
    ///   - update2lr: Pairs of a position, in rising order, and the value from there on; a list of pairs of numbers.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func manual(
      update2lr: [(Int, Double)]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fairseq.manual", [
        "update2lr": .pairs(update2lr),
      ])
    }

    /// A given rate for each epoch, then a shrinking one.
    ///
    /// - Closed: `lr[e]`, or from `force_anneal` on the last value times `lr_shrink ** (e + 1 -
    ///   force_anneal)`; before `warmup_updates` all of that times `(e + 1) / warmup_updates`
    ///
    /// Source: fairseq.optim.lr_scheduler, fairseq 3d262bb
    ///
    /// - Parameters:
    ///   - lr: A value for each step, the last one for the rest; a list, each a number.
    ///   - lr_shrink: The factor of a step after `force_anneal`; a number.
    ///   - force_anneal: Where the shrinking starts; a number of at least 0, or null.
    ///   - warmup_updates: Steps of the warm-up; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func fixed(
      lr: [Double],
      lr_shrink: Double = 0.1,
      force_anneal: Int? = nil,
      warmup_updates: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fairseq.fixed", [
        "lr": .numbers(lr),
        "lr_shrink": .number(lr_shrink),
        "force_anneal": .integer(orNull: force_anneal),
        "warmup_updates": .integer(warmup_updates),
      ])
    }
  }
}
