// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `slowfast`.
  public enum slowfast {
    /// Half a cosine wave, whose start a warm-up covers.
    ///
    /// - Closed: in epoch `x = e / steps_per_epoch`, with `o = warmup_epochs` if
    ///   `cosine_after_warmup`, else 0, `end + ((base_lr - end) * (cos((pi * (x - o)) / (max_epoch -
    ///   o)) + 1)) * 0.5` with `end = cosine_end_lr`; before `W = warmup_epochs` `x * ((v - s) / W)
    ///   + s` from `s = warmup_start_lr` to the value `v` at `W`
    ///
    /// Source: facebookresearch/SlowFast slowfast/utils/lr_policy.py, commit 287ec007
    ///
    /// - Parameters:
    ///   - base_lr: The highest value; the base value if null; a number, or null.
    ///   - warmup_epochs: Epochs of the warm-up; a number of at least 0.
    ///   - warmup_start_lr: The first value of the warm-up; a number.
    ///   - steps_per_epoch: Steps of an epoch, such as "1ep"; positions are epochs if it is 1; a number above 0.
    ///   - max_epoch: Epochs of the run; a number above 0.
    ///   - cosine_end_lr: The value at the end; a number.
    ///   - cosine_after_warmup: Whether the wave starts after the warm-up; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosine(
      base_lr: Double? = nil,
      warmup_epochs: Double = 0.0,
      warmup_start_lr: Double = 0.01,
      steps_per_epoch: Int = 1,
      max_epoch: Double = 300,
      cosine_end_lr: Double = 0.0,
      cosine_after_warmup: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "slowfast.cosine", [
        "base_lr": .number(orNull: base_lr),
        "warmup_epochs": .number(warmup_epochs),
        "warmup_start_lr": .number(warmup_start_lr),
        "steps_per_epoch": .integer(steps_per_epoch),
        "max_epoch": .number(max_epoch, standard: 300),
        "cosine_end_lr": .number(cosine_end_lr),
        "cosine_after_warmup": .flag(cosine_after_warmup),
      ])
    }

    /// Given ratios from given epochs on, whose start a warm-up covers.
    ///
    /// - Closed: `lrs[i] * base_lr` with the last of the `steps` that is at most `e /
    ///   steps_per_epoch`; the warm-up of `slowfast.cosine`
    ///
    /// As in SlowFast, an epoch before the first step has the last ratio, and the ratio does not
    /// change after `max_epoch`.
    ///
    /// Source: facebookresearch/SlowFast slowfast/utils/lr_policy.py, commit 287ec007
    ///
    /// - Parameters:
    ///   - base_lr: The highest value; the base value if null; a number, or null.
    ///   - warmup_epochs: Epochs of the warm-up; a number of at least 0.
    ///   - warmup_start_lr: The first value of the warm-up; a number.
    ///   - steps_per_epoch: Steps of an epoch, such as "1ep"; positions are epochs if it is 1; a number above 0.
    ///   - max_epoch: Epochs of the run; a number above 0.
    ///   - steps: Epochs of a change; a list, each a number.
    ///   - lrs: The ratio from each on; a list, each a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func steps_with_relative_lrs(
      base_lr: Double? = nil,
      warmup_epochs: Double = 0.0,
      warmup_start_lr: Double = 0.01,
      steps_per_epoch: Int = 1,
      max_epoch: Double = 300,
      steps: [Double],
      lrs: [Double]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "slowfast.steps_with_relative_lrs", [
        "base_lr": .number(orNull: base_lr),
        "warmup_epochs": .number(warmup_epochs),
        "warmup_start_lr": .number(warmup_start_lr),
        "steps_per_epoch": .integer(steps_per_epoch),
        "max_epoch": .number(max_epoch, standard: 300),
        "steps": .numbers(steps),
        "lrs": .numbers(lrs),
      ])
    }
  }
}
