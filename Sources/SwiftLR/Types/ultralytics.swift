// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `ultralytics`.
  public enum ultralytics {
    /// A warm-up by the batch, and a line or half a cosine wave by the epoch.
    ///
    /// - Closed: in epoch `x = floor(e / steps_per_epoch)` `lr0 * f` with `f = max(1 - x / epochs, 0)
    ///   * (1 - lrf) + lrf`, with `cos_lr` `f = max((1 - cos(x * pi / epochs)) / 2, 0) * (lrf - 1) +
    ///   1`; up to the last batch `W` of the warm-up `((lr0 * f - s) / W) * e + s`, where `s` is
    ///   `warmup_bias_lr` for biases and 0 for others
    ///
    /// Ultralytics has a group for each `param_group`: `swiftlr.groups` with a part of this type for
    /// `weight`, `bn` and `bias` gives the rates of its optimizer. The warm-up leaves the last epoch
    /// to the decay.
    ///
    /// Source: ultralytics.engine.trainer, Ultralytics 8.4
    ///
    /// - Parameters:
    ///   - lr0: The rate after the warm-up; the base value if null; a number, or null.
    ///   - lrf: The last ratio; a number.
    ///   - cos_lr: Whether it falls along a cosine; true or false.
    ///   - epochs: Epochs of the run; a whole number of at least 1.
    ///   - steps_per_epoch: Steps of an epoch, such as "1ep"; positions are epochs if it is 1; a number above 0.
    ///   - warmup_epochs: Epochs of the warm-up, at most all but the last; a number of at least 0.
    ///   - warmup_bias_lr: The rate of biases at the start; a number.
    ///   - param_group: What the parameters of the group are; "weight" or "bn" or "bias".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func lr(
      lr0: Double? = nil,
      lrf: Double = 0.01,
      cos_lr: Bool = false,
      epochs: Int = 100,
      steps_per_epoch: Int = 1,
      warmup_epochs: Double = 3.0,
      warmup_bias_lr: Double = 0.1,
      param_group: String = "weight"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "ultralytics.lr", [
        "lr0": .number(orNull: lr0),
        "lrf": .number(lrf),
        "cos_lr": .flag(cos_lr),
        "epochs": .integer(epochs),
        "steps_per_epoch": .integer(steps_per_epoch),
        "warmup_epochs": .number(warmup_epochs),
        "warmup_bias_lr": .number(warmup_bias_lr),
        "param_group": .text(param_group),
      ])
    }

    /// The momentum, or the first beta, that goes with `ultralytics.lr`.
    ///
    /// - Closed: `((momentum - warmup_momentum) / W) * e + warmup_momentum` before the last batch `W`
    ///   of the warm-up, then `momentum`
    ///
    /// Source: ultralytics.engine.trainer, Ultralytics 8.4
    ///
    /// - Parameters:
    ///   - momentum: The value after the warm-up; a number.
    ///   - epochs: Epochs of the run; a whole number of at least 1.
    ///   - steps_per_epoch: Steps of an epoch, such as "1ep"; positions are epochs if it is 1; a number above 0.
    ///   - warmup_epochs: Epochs of the warm-up, at most all but the last; a number of at least 0.
    ///   - warmup_momentum: The value at the start; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func momentum(
      momentum: Double = 0.937,
      epochs: Int = 100,
      steps_per_epoch: Int = 1,
      warmup_epochs: Double = 3.0,
      warmup_momentum: Double = 0.8
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "ultralytics.momentum", [
        "momentum": .number(momentum),
        "epochs": .integer(epochs),
        "steps_per_epoch": .integer(steps_per_epoch),
        "warmup_epochs": .number(warmup_epochs),
        "warmup_momentum": .number(warmup_momentum),
      ])
    }
  }
}
