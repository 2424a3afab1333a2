// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `minicpm`.
  public enum minicpm {
    /// A warm-up, a stable phase, then a half every so many steps.
    ///
    /// - Closed: `base * (e / W)` before `W = warmup_steps`, `base` up to `T = stable_end`, then
    ///   `base * 0.5 ** ((e - T) / half_life)`
    ///
    /// Source: Hu et al., "MiniCPM: Unveiling the Potential of Small Language Models with Scalable Training Strategies", arXiv:2404.06395, section 4
    ///
    /// - Parameters:
    ///   - warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - stable_end: The last step of the stable phase; a number of at least 0.
    ///   - half_life: Steps in which the rate halves; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WSD(
      warmup_steps: Int,
      stable_end: Int,
      half_life: Int = 5000
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "minicpm.WSD", [
        "warmup_steps": .integer(warmup_steps),
        "stable_end": .integer(stable_end),
        "half_life": .integer(half_life),
      ])
    }

    /// A warm-up, a stable phase, then a straight line to a tenth.
    ///
    /// - Closed: `(base * e) / warmup_iter` before `warmup_iter`, `base` up to `end_iter -
    ///   drop_iter`, then `base * (0.1 + max((0.9 * (end_iter - e)) / drop_iter, 0))`
    ///
    /// Source: WarmupStableDrop of OpenBMB's trainers
    ///
    /// - Parameters:
    ///   - warmup_iter: Steps of the warm-up; a number of at least 0.
    ///   - end_iter: Steps in all; a number of at least 0.
    ///   - drop_iter: The last steps, which go down; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmupStableDrop(
      warmup_iter: Int,
      end_iter: Int,
      drop_iter: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "minicpm.WarmupStableDrop", [
        "warmup_iter": .integer(warmup_iter),
        "end_iter": .integer(end_iter),
        "drop_iter": .integer(drop_iter),
      ])
    }
  }
}
