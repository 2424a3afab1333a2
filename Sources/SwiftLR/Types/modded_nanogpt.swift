// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `modded_nanogpt`.
  public enum modded_nanogpt {
    /// A ratio for each stage of the batch size, and a cooldown in a straight line to 0.15.
    ///
    /// - Closed: `base * r` with the `lr_mul` `r` of the stage; from `C = int(N * (1 -
    ///   cooldown_frac))` on `base * (r * (1 - t) + 0.15 * t)` with `N = scheduled_iterations` and `t
    ///   = min(1, (e - C) / (N - C))`. A stage ends at `round(c * N)` for the sum `c` of the
    ///   durations up to it, the last one `extensionStepsiterations` later
    ///
    /// Source: KellerJordan/modded-nanogpt@f411b3d3 train_gpt.py
    ///
    /// - Parameters:
    ///   - duration: The part of each stage but the last; they make 1; a list, each a number above 0.
    ///   - lr_mul: The ratio of each stage; a list, each a number.
    ///   - scheduled_iterations: Steps of the stages but the last; a whole number of at least 1.
    ///   - extension_iterations: Steps of the last stage; a whole number of at least 0.
    ///   - cooldown_frac: The part of the cooldown; a number of at least 0 and at most 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func get_lr(
      duration: [Double] = [0.3333333333333333, 0.3333333333333333, 0.3333333333333333],
      lr_mul: [Double] = [1.0, 1.52, 1.73, 1.0],
      scheduled_iterations: Int = 1270,
      extension_iterations: Int = 15,
      cooldown_frac: Double = 0.6
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "modded_nanogpt.get_lr", [
        "duration": .numbers(duration),
        "lr_mul": .numbers(lr_mul),
        "scheduled_iterations": .integer(scheduled_iterations),
        "extension_iterations": .integer(extension_iterations),
        "cooldown_frac": .number(cooldown_frac),
      ])
    }

    /// A momentum that goes up in a straight line at the start, and down again at the end.
    ///
    /// - Closed: with `d = momentum_max - momentum_min`, `momentum_min + (e / muon_warmup_steps) * d`
    ///   before `muon_warmup_steps`; after `C = total_steps - muon_cooldown_steps`, `momentum_max -
    ///   ((e - C) / muon_cooldown_steps) * d`; `momentum_max` between them
    ///
    /// As in modded-nanogpt, it goes on down after `total_steps`. Without a way down there is no value
    /// there.
    ///
    /// Source: KellerJordan/modded-nanogpt@f411b3d3 train_gpt.py
    ///
    /// - Parameters:
    ///   - muon_warmup_steps: Steps of the way up; a number of at least 0.
    ///   - muon_cooldown_steps: Steps of the way down; a number of at least 0.
    ///   - momentum_min: The lowest value; a number.
    ///   - momentum_max: The highest value; a number.
    ///   - total_steps: Steps in all; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func get_muon_momentum(
      muon_warmup_steps: Int = 300,
      muon_cooldown_steps: Int = 50,
      momentum_min: Double = 0.85,
      momentum_max: Double = 0.95,
      total_steps: Int = 1285
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "modded_nanogpt.get_muon_momentum", [
        "muon_warmup_steps": .integer(muon_warmup_steps),
        "muon_cooldown_steps": .integer(muon_cooldown_steps),
        "momentum_min": .number(momentum_min),
        "momentum_max": .number(momentum_max),
        "total_steps": .integer(total_steps),
      ])
    }
  }
}
