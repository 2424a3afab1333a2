// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `epfml`.
  public enum epfml {
    /// A warm-up, a stable phase, and a decay in one of several shapes.
    ///
    /// - Closed: `base * (e / W + (1 - e / W) / init_div_factor)` before `W = n_warmup`; `base` up to
    ///   the last `n = int(fract_decay * n_iterations)` steps; then with the part `x` of them that is
    ///   done and `m = final_lr_factor`, `base * (m + (1 - m) * f)` with `f` one of `1 - x`, `1 -
    ///   sqrt(x)`, `0.5 * (1 + cos(pi * x))`, `2 * (1 - x) - 0.5 * (1 + cos(pi * x))` and `1 - x **
    ///   2`, or `base * m ** x`; then `base * m`
    ///
    /// Source: epfml/schedules-and-scaling; arXiv:2405.18392
    ///
    /// - Parameters:
    ///   - n_iterations: Steps in all; a number above 0.
    ///   - n_warmup: Steps of the warm-up; a number of at least 0.
    ///   - init_div_factor: The base value divided by the first; a number above 0.
    ///   - final_lr_factor: The last ratio; a number of at least 0.
    ///   - fract_decay: The part of the steps that decays; a number above 0 and at most 1.
    ///   - decay_type: The shape of the decay; "linear" or "sqrt" or "cosine" or "exp" or "mirror_cosine" or "square".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func wsd(
      n_iterations: Int,
      n_warmup: Int,
      init_div_factor: Double = 100,
      final_lr_factor: Double = 0.01,
      fract_decay: Double = 0.1,
      decay_type: String = "linear"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "epfml.wsd", [
        "n_iterations": .integer(n_iterations),
        "n_warmup": .integer(n_warmup),
        "init_div_factor": .number(init_div_factor, standard: 100),
        "final_lr_factor": .number(final_lr_factor),
        "fract_decay": .number(fract_decay),
        "decay_type": .text(decay_type),
      ])
    }
  }
}
