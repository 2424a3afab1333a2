// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `mae`.
  public enum mae {
    /// A warm-up in a straight line, then half a cosine wave.
    ///
    /// - Closed: in epoch `x = e / steps_per_epoch` `(lr * x) / W` before `W = warmup_epochs`, then
    ///   `min_lr + ((lr - min_lr) * 0.5) * (1 + cos((pi * (x - W)) / (epochs - W)))`
    ///
    /// In MAE a group with an `lr_scale` has this value times it.
    ///
    /// Source: facebookresearch/mae util/lr_sched.py, commit efb2a806
    ///
    /// - Parameters:
    ///   - lr: The highest value; the base value if null; a number, or null.
    ///   - min_lr: The value at the end; a number.
    ///   - warmup_epochs: Epochs of the warm-up; a number of at least 0.
    ///   - epochs: Epochs of the run; a number above 0.
    ///   - steps_per_epoch: Steps of an epoch, such as "1ep"; positions are epochs if it is 1; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func adjust_learning_rate(
      lr: Double? = nil,
      min_lr: Double = 0.0,
      warmup_epochs: Double = 40,
      epochs: Double = 400,
      steps_per_epoch: Int = 1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mae.adjust_learning_rate", [
        "lr": .number(orNull: lr),
        "min_lr": .number(min_lr),
        "warmup_epochs": .number(warmup_epochs, standard: 40),
        "epochs": .number(epochs, standard: 400),
        "steps_per_epoch": .integer(steps_per_epoch),
      ])
    }
  }
}
