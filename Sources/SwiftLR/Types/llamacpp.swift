// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `llamacpp`.
  public enum llamacpp {
    /// Halved at a steady pace down to a minimum.
    ///
    /// - Closed: `lr0 * 0.5 ** (e * (log2(lr0 / lr_min) / decay_epochs))` before `decay_epochs`, then
    ///   `lr_min`; `lr0` where `lr_min` is not above 0
    ///
    /// As in llama.cpp, the value stays `lr0` before `decay_epochs` where `lr_min` is not below it.
    ///
    /// Source: ggml-org/llama.cpp common
    ///
    /// - Parameters:
    ///   - lr0: The value at the start; a number above 0.
    ///   - lr_min: The value at the end; none if not above 0; a number.
    ///   - decay_epochs: Epochs from one to the other; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func lr_opt(
      lr0: Double,
      lr_min: Double,
      decay_epochs: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "llamacpp.lr_opt", [
        "lr0": .number(lr0),
        "lr_min": .number(lr_min),
        "decay_epochs": .integer(decay_epochs),
      ])
    }

    /// A warm-up in a straight line, then half a cosine wave down to a ratio.
    ///
    /// - Closed: with `r = e / warmup` before `warmup`, then `r = ((1 - m) * 0.5) * (1 + cos((pi *
    ///   min(e, N)) / N)) + m` for `N = cos_decay_steps` and `m = cos_decay_min`, `base * (lr_min +
    ///   (1 - lr_min) * r)`
    ///
    /// As in llama.cpp, the decay counts its position from the start and not from the end of the
    /// warm-up.
    ///
    /// Source: ggml-org/llama.cpp common
    ///
    /// - Parameters:
    ///   - warmup: Steps of the warm-up; a number of at least 0.
    ///   - cos_decay_steps: Steps of the decay; a number above 0.
    ///   - cos_decay_min: The last ratio of the decay; a number.
    ///   - lr_min: The lowest ratio of all; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosine_decay(
      warmup: Int,
      cos_decay_steps: Int,
      cos_decay_min: Double = 0.1,
      lr_min: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "llamacpp.cosine_decay", [
        "warmup": .integer(warmup),
        "cos_decay_steps": .integer(cos_decay_steps),
        "cos_decay_min": .number(cos_decay_min),
        "lr_min": .number(lr_min),
      ])
    }

    /// A warm-up in a straight line, then half a cosine wave, over and over, in cycles that may grow.
    ///
    /// - Closed: that of `llamacpp.cosine_decay`, but after the warm-up with the part `x` of a cycle
    ///   that is done `r = ((1 - m) * 0.5) * (1 + cos(pi * x)) + m`; the next length is
    ///   `int(cos_decay_restart * length)`, multiplied in single precision
    ///
    /// As in llama.cpp, a boundary belongs to the cycle that ends there.
    ///
    /// Source: ggml-org/llama.cpp common
    ///
    /// - Parameters:
    ///   - warmup: Steps of the warm-up; a number of at least 0.
    ///   - cos_decay_steps: Steps of the first cycle; a whole number of at least 1.
    ///   - cos_decay_min: The last ratio of a cycle; a number.
    ///   - cos_decay_restart: How many times longer each cycle is; a number above 0.
    ///   - lr_min: The lowest ratio of all; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosine_decay_restart(
      warmup: Int,
      cos_decay_steps: Int,
      cos_decay_min: Double = 0.1,
      cos_decay_restart: Double = 1.1,
      lr_min: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "llamacpp.cosine_decay_restart", [
        "warmup": .integer(warmup),
        "cos_decay_steps": .integer(cos_decay_steps),
        "cos_decay_min": .number(cos_decay_min),
        "cos_decay_restart": .number(cos_decay_restart),
        "lr_min": .number(lr_min),
      ])
    }
  }
}
