// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `caffe`.
  public enum caffe {
    /// The policies of a Caffe solver: fixed, step, exp, inv, poly and sigmoid.
    ///
    /// - Closed: the base value times 1, `gamma ** (e // stepsize)`, `gamma ** e`, `(1 + gamma * e)
    ///   ** -power`, `(1 - e / max_iter) ** power`, or `base / (1 + exp(-gamma * (e - stepsize)))`
    ///
    /// As in Caffe, a negative `gamma` lets `sigmoid` fall.
    ///
    /// Source: BVLC/caffe src/caffe/solvers/sgd_solver.cpp
    ///
    /// - Parameters:
    ///   - lr_policy: The shape; "fixed" or "step" or "exp" or "inv" or "poly" or "sigmoid".
    ///   - gamma: The factor of `step` and `exp`, the slope of `inv` and `sigmoid`; a number.
    ///   - power: The power of `inv` and `poly`; a number.
    ///   - stepsize: Steps from one decay of `step` to the next, or the middle of `sigmoid`; a number above 0.
    ///   - max_iter: The end of `poly`; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func lr_policy(
      lr_policy: String = "fixed",
      gamma: Double = 1.0,
      power: Double = 1.0,
      stepsize: Int = 1,
      max_iter: Int = 1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "caffe.lr_policy", [
        "lr_policy": .text(lr_policy),
        "gamma": .number(gamma),
        "power": .number(power),
        "stepsize": .integer(stepsize),
        "max_iter": .integer(max_iter),
      ])
    }

    /// The base value times `gamma` at each of some positions.
    ///
    /// - Closed: `base * gamma ** bisect_right(stepvalue, e)`
    ///
    /// Source: BVLC/caffe src/caffe/solvers/sgd_solver.cpp
    ///
    /// - Parameters:
    ///   - gamma: The factor of a decay; a number.
    ///   - stepvalue: Positions of a decay, in rising order; a list, each a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func multistep(
      gamma: Double = 1.0,
      stepvalue: [Int]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "caffe.multistep", [
        "gamma": .number(gamma),
        "stepvalue": .integers(stepvalue),
      ])
    }
  }
}
