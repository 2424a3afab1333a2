// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `detectron2`.
  public enum detectron2 {
    /// Up to the value that the schedule has at the end of the warm-up; its own clock runs meanwhile.
    ///
    /// - Closed: up to `L = warmup_length`, with `a = warmup_factor * schedule(0)`, `schedule(L) * (e
    ///   / L) + a * (1 - e / L)`, or `a`; then `schedule(e)`
    ///
    /// Source: detectron2.solver.lr_scheduler
    ///
    /// - Parameters:
    ///   - schedule: What is warmed up; a schedule.
    ///   - warmup_factor: The first ratio of its first value; a number.
    ///   - warmup_length: The part of the run that is warm-up; a number above 0 and below 1.
    ///   - warmup_method: The shape of the warm-up; "linear" or "constant".
    ///   - rescale_interval: Whether the schedule starts after the warm-up, not during it; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmupParamScheduler(
      schedule: Schedule,
      warmup_factor: Double,
      warmup_length: Double,
      warmup_method: String = "linear",
      rescale_interval: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "detectron2.WarmupParamScheduler", [
        "schedule": .schedule(schedule),
        "warmup_factor": .number(warmup_factor),
        "warmup_length": .number(warmup_length),
        "warmup_method": .text(warmup_method),
        "rescale_interval": .flag(rescale_interval),
      ])
    }

    /// The base value times a schedule of the part of the run that is done.
    ///
    /// - Closed: `base` times the multiplier at `e / max_iter`
    ///
    /// Source: detectron2.solver.lr_scheduler
    ///
    /// - Parameters:
    ///   - multiplier: The ratio, a function of the part of the run that is done; a schedule.
    ///   - max_iter: Steps in all; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LRMultiplier(
      multiplier: Schedule,
      max_iter: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "detectron2.LRMultiplier", [
        "multiplier": .schedule(multiplier),
        "max_iter": .integer(max_iter),
      ])
    }
  }
}
