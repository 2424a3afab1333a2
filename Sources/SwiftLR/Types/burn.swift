// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `burn`.
  public enum burn {
    /// A fixed rate.
    ///
    /// - Closed: `lr`
    ///
    /// Source: tracel-ai/burn lr_scheduler
    ///
    /// - Parameters:
    ///   - lr: The value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ConstantLr(
      lr: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "burn.ConstantLr", [
        "lr": .number(lr),
      ])
    }

    /// A straight line from one rate to another.
    ///
    /// - Closed: `final_lr - ((final_lr - initial_lr) / num_iters) * max(num_iters - e, 0)`
    ///
    /// Source: tracel-ai/burn lr_scheduler
    ///
    /// - Parameters:
    ///   - initial_lr: The value at the start; a number.
    ///   - final_lr: The value at the end; a number.
    ///   - num_iters: Steps from one to the other; a whole number of at least 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearLrScheduler(
      initial_lr: Double,
      final_lr: Double,
      num_iters: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "burn.LinearLrScheduler", [
        "initial_lr": .number(initial_lr),
        "final_lr": .number(final_lr),
        "num_iters": .integer(num_iters),
      ])
    }

    /// Half a cosine wave, back and forth.
    ///
    /// - Closed: `min_lr + (0.5 * (initial_lr - min_lr)) * (1 + cos((e / num_iters) * pi))`
    ///
    /// As in Burn, the value rises again after `num_iters`. Burn before 0.22 started anew after
    /// `num_iters + 1` values: `swiftlr.repeat` does that.
    ///
    /// Source: tracel-ai/burn lr_scheduler
    ///
    /// - Parameters:
    ///   - initial_lr: The value at the start; a number.
    ///   - num_iters: Steps of a fall; a whole number of at least 1.
    ///   - min_lr: The lowest value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineAnnealingLrScheduler(
      initial_lr: Double,
      num_iters: Int,
      min_lr: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "burn.CosineAnnealingLrScheduler", [
        "initial_lr": .number(initial_lr),
        "num_iters": .integer(num_iters),
        "min_lr": .number(min_lr),
      ])
    }

    /// The initial rate times `gamma` at every step.
    ///
    /// - Closed: `initial_lr * gamma ** e`
    ///
    /// Source: tracel-ai/burn lr_scheduler
    ///
    /// - Parameters:
    ///   - initial_lr: The value at the start; a number.
    ///   - gamma: The factor of a step; a number above 0 and at most 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ExponentialLrScheduler(
      initial_lr: Double,
      gamma: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "burn.ExponentialLrScheduler", [
        "initial_lr": .number(initial_lr),
        "gamma": .number(gamma),
      ])
    }

    /// The initial rate times `gamma` once every `step_size` steps.
    ///
    /// - Closed: `initial_lr * gamma ** (e // step_size)`
    ///
    /// Source: tracel-ai/burn lr_scheduler
    ///
    /// - Parameters:
    ///   - initial_lr: The value at the start; a number.
    ///   - step_size: Steps from one decay to the next; a whole number of at least 1.
    ///   - gamma: The factor of a decay; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func StepLrScheduler(
      initial_lr: Double,
      step_size: Int,
      gamma: Double = 0.1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "burn.StepLrScheduler", [
        "initial_lr": .number(initial_lr),
        "step_size": .integer(step_size),
        "gamma": .number(gamma),
      ])
    }

    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: `(factor * model_size ** -0.5) * min(s ** -0.5, s * warmup_steps ** -1.5)` with `s =
    ///   e + 1`
    ///
    /// Source: tracel-ai/burn lr_scheduler
    ///
    /// - Parameters:
    ///   - factor: The factor; a number.
    ///   - warmup_steps: Steps of the warm-up; a number above 0.
    ///   - model_size: The width of the model; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func NoamLrScheduler(
      factor: Double,
      warmup_steps: Int = 4000,
      model_size: Double = 512
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "burn.NoamLrScheduler", [
        "factor": .number(factor),
        "warmup_steps": .integer(warmup_steps),
        "model_size": .number(model_size, standard: 512),
      ])
    }

    /// One schedule after the other, each on its own clock. A boundary belongs to the part that
    /// starts there.
    ///
    /// - Closed: the part whose stretch the position lies in, at the position counted from its start
    ///
    /// Source: tracel-ai/burn lr_scheduler
    ///
    /// - Parameters:
    ///   - schedulers: The parts in their order; a list of at least one schedule.
    ///   - num_iters: Steps of each but the last; a list, each a whole number of at least 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func SequentialLrScheduler(
      schedulers: [Schedule],
      num_iters: [Int]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "burn.SequentialLrScheduler", [
        "schedulers": .schedules(schedulers),
        "num_iters": .integers(num_iters),
      ])
    }

    /// Several schedules, combined.
    ///
    /// - Closed: the mean, sum or product of the values
    ///
    /// Source: tracel-ai/burn lr_scheduler
    ///
    /// - Parameters:
    ///   - schedulers: The schedules whose values are combined; a list of at least one schedule.
    ///   - reduction: Whether it is their mean, sum or product; "avg" or "sum" or "prod".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ComposedLrScheduler(
      schedulers: [Schedule],
      reduction: String = "prod"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "burn.ComposedLrScheduler", [
        "schedulers": .schedules(schedulers),
        "reduction": .text(reduction),
      ])
    }
  }
}
