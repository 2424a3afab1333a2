// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `openfold`.
  public enum openfold {
    /// A warm-up, a fixed rate, then a factor once every so many steps.
    ///
    /// - Closed: `base_lr + (e / warmup_no_steps) * max_lr` up to `warmup_no_steps`, `max_lr` up to
    ///   `S = start_decay_after_n_steps`, then `max_lr * decay_factor ** ((e - S) //
    ///   decay_every_n_steps + 1)`
    ///
    /// As in OpenFold, the warm-up ends at `base_lr + max_lr`.
    ///
    /// Source: aqlaboratory/openfold openfold/utils/lr_schedulers.py, commit ce0029e1
    ///
    /// - Parameters:
    ///   - base_lr: The first value; a number.
    ///   - max_lr: The rate after the warm-up; a number.
    ///   - warmup_no_steps: Steps of the warm-up; a number above 0.
    ///   - start_decay_after_n_steps: The step after which the rate decays; a whole number of at least 0.
    ///   - decay_every_n_steps: Steps from one decay to the next; a number above 0.
    ///   - decay_factor: The factor of a decay; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func AlphaFoldLRScheduler(
      base_lr: Double = 0.0,
      max_lr: Double = 0.001,
      warmup_no_steps: Int = 1000,
      start_decay_after_n_steps: Int = 50000,
      decay_every_n_steps: Int = 50000,
      decay_factor: Double = 0.95
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "openfold.AlphaFoldLRScheduler", [
        "base_lr": .number(base_lr),
        "max_lr": .number(max_lr),
        "warmup_no_steps": .integer(warmup_no_steps),
        "start_decay_after_n_steps": .integer(start_decay_after_n_steps),
        "decay_every_n_steps": .integer(decay_every_n_steps),
        "decay_factor": .number(decay_factor),
      ])
    }
  }
}
