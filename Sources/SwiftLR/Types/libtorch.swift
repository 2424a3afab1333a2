// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `libtorch`.
  public enum libtorch {
    /// The base value times `gamma` once every `step_size` steps, in C++.
    ///
    /// - Closed: `base` times `gamma` for each multiple of `step_size` from 1 to `e - 1`
    ///
    /// As in libtorch, each decay comes one step after that of `torch.StepLR`.
    ///
    /// Source: torch::optim of libtorch 2.13
    ///
    /// - Parameters:
    ///   - step_size: Steps from one decay to the next; a whole number of at least 1.
    ///   - gamma: The factor of a decay; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func StepLR(
      step_size: Int,
      gamma: Double = 0.1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "libtorch.StepLR", [
        "step_size": .integer(step_size),
        "gamma": .number(gamma),
      ])
    }
  }
}
