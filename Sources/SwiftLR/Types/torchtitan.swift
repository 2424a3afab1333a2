// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `torchtitan`.
  public enum torchtitan {
    /// A warm-up, a stable phase, and a decay in one of three shapes.
    ///
    /// - Closed: with `T = total_steps`, `W = min(warmup_steps, T)`, `D = round(T * decay_ratio)`, which is
    ///   at most `T - W` and that if `decay_ratio` is null, and `S = T + 1 - W - D`:
    ///   `base * ((e + 1) / W)` before `W`, then `base` for `S` steps, then with
    ///   `x = (e + 1 - (W + S)) / D` and `f` one of `1 - x`, `1 - sqrt(x)` and `0.5 * (1 + cos(pi * x))`,
    ///   `base * (m + (1 - m) * f)` with `m = min_lr_factor`
    ///
    /// As in torchtitan, the lowest value comes one step after the last one of the run, and the straight
    /// line and the root go on below it. Up to June 2025 torchtitan counted one step more in both ramps:
    /// form `2025` has `stable_steps` and `decay_steps` in place of `total_steps` and `decay_ratio`,
    /// `base * ((e + 1) / (W + 1))` before `W`, and
    /// `x = min(1, (e + 1 - (W + stable_steps)) / (decay_steps + 1))`.
    ///
    /// Source: pytorch/torchtitan components/optimizer/lr_scheduler.py, torchtitan 0.3.0
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - total_steps: Steps in all; required but in form `2025`; a number above 0, or null.
    ///   - decay_ratio: The part of the steps that decays; if null, all steps after the warm-up do; a number of at least 0 and at most 1, or null.
    ///   - decay_type: The shape of the decay; "linear" or "sqrt" or "cosine".
    ///   - min_lr_factor: The last ratio; a number.
    ///   - form: The formula of today, or that up to June 2025, which is meant where `stable_steps` is given; "today" or "2025".
    ///   - stable_steps: Of form `2025`: steps at the base value; a number of at least 0, or null.
    ///   - decay_steps: Of form `2025`: steps of the decay; a number of at least 0, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func lr_scheduler(
      warmup_steps: Int = 200,
      total_steps: Int? = nil,
      decay_ratio: Double? = nil,
      decay_type: String = "linear",
      min_lr_factor: Double = 0.0,
      form: String = "today",
      stable_steps: Int? = nil,
      decay_steps: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torchtitan.lr_scheduler", [
        "warmup_steps": .integer(warmup_steps),
        "total_steps": .integer(orNull: total_steps),
        "decay_ratio": .number(orNull: decay_ratio),
        "decay_type": .text(decay_type),
        "min_lr_factor": .number(min_lr_factor),
        "form": .text(form),
        "stable_steps": .integer(orNull: stable_steps),
        "decay_steps": .integer(orNull: decay_steps),
      ])
    }
  }
}
