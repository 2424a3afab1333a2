// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `darknet`.
  public enum darknet {
    /// The policies of a Darknet configuration, after a burn-in: constant, step, exp, poly, sig and
    /// random.
    ///
    /// - Closed: `learning_rate * (e / burn_in) ** power` before `burn_in`, then `learning_rate`
    ///   times 1, `scale ** (e // step)`, `gamma ** e`, `(1 - e / max_batches) ** power`, `1 / (1 +
    ///   exp(gamma * (e - step)))` or `u ** power`
    ///
    /// As in Darknet, values are rounded to single precision, quotients as well, a positive `gamma` lets
    /// `sig` fall, and before `step`, where the count is below 0 and has no sign, `sig` is at its end. The
    /// random `u` from 0 to 1 is that of `swiftlr.noise` and not that of C.
    ///
    /// Source: pjreddie/darknet f6afaab src/network.c
    ///
    /// - Parameters:
    ///   - policy: The shape; "constant" or "step" or "exp" or "poly" or "sig" or "random".
    ///   - learning_rate: The value at the start; a number.
    ///   - burn_in: Steps of the warm-up; a number of at least 0.
    ///   - power: The power of the warm-up, of `poly` and of `random`; a number.
    ///   - scale: The factor of a `step`; a number.
    ///   - step: Steps from one `step` to the next, or the middle of `sig`; a number above 0.
    ///   - gamma: The base of `exp`, the slope of `sig`; a number.
    ///   - max_batches: The end of `poly`; a number above 0.
    ///   - seed: Which random numbers `random` takes; a whole number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func policy(
      policy: String = "constant",
      learning_rate: Double,
      burn_in: Int = 0,
      power: Double = 4.0,
      scale: Double = 1.0,
      step: Int = 1,
      gamma: Double = 1.0,
      max_batches: Int = 1,
      seed: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "darknet.policy", [
        "policy": .text(policy),
        "learning_rate": .number(learning_rate),
        "burn_in": .integer(burn_in),
        "power": .number(power),
        "scale": .number(scale),
        "step": .integer(step),
        "gamma": .number(gamma),
        "max_batches": .integer(max_batches),
        "seed": .integer(seed),
      ])
    }

    /// Darknet's policy `steps`: a scale at each of some positions, after a burn-in.
    ///
    /// - Closed: `learning_rate * (e / burn_in) ** power` before `burn_in`, then `learning_rate`
    ///   times the scales of the steps that are at most `e`
    ///
    /// As in Darknet, values are rounded to single precision.
    ///
    /// Source: pjreddie/darknet f6afaab src/network.c
    ///
    /// - Parameters:
    ///   - learning_rate: The value at the start; a number.
    ///   - burn_in: Steps of the warm-up; a number of at least 0.
    ///   - power: The power of the warm-up; a number.
    ///   - steps: Positions of a change, in rising order; a list, each a number.
    ///   - scales: The factor at each; a list, each a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func steps(
      learning_rate: Double,
      burn_in: Int = 0,
      power: Double = 4.0,
      steps: [Int],
      scales: [Double]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "darknet.steps", [
        "learning_rate": .number(learning_rate),
        "burn_in": .integer(burn_in),
        "power": .number(power),
        "steps": .integers(steps),
        "scales": .numbers(scales),
      ])
    }
  }
}
