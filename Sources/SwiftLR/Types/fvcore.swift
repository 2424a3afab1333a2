// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `fvcore`.
  public enum fvcore {
    /// A fixed value.
    ///
    /// - Closed: `value`, below position 1
    ///
    /// As in fvcore, there is no value from 1 on.
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    ///
    /// - Parameters:
    ///   - value: The value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ConstantParamScheduler(
      value: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fvcore.ConstantParamScheduler", [
        "value": .number(value),
      ])
    }

    /// Half a cosine wave from one value to another.
    ///
    /// - Closed: `end_value + (0.5 * (start_value - end_value)) * (1 + cos(pi * e))`
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    ///
    /// - Parameters:
    ///   - start_value: The value at the start; a number.
    ///   - end_value: The value at the end; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineParamScheduler(
      start_value: Double,
      end_value: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fvcore.CosineParamScheduler", [
        "start_value": .number(start_value),
        "end_value": .number(end_value),
      ])
    }

    /// An exponential decay.
    ///
    /// - Closed: `start_value * decay ** e`
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    ///
    /// - Parameters:
    ///   - start_value: The value at the start; a number.
    ///   - decay: The factor of the whole run; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ExponentialParamScheduler(
      start_value: Double,
      decay: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fvcore.ExponentialParamScheduler", [
        "start_value": .number(start_value),
        "decay": .number(decay),
      ])
    }

    /// A straight line from one value to another.
    ///
    /// - Closed: `end_value * e + start_value * (1 - e)`
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    ///
    /// - Parameters:
    ///   - start_value: The value at the start; a number.
    ///   - end_value: The value at the end; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearParamScheduler(
      start_value: Double,
      end_value: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fvcore.LinearParamScheduler", [
        "start_value": .number(start_value),
        "end_value": .number(end_value),
      ])
    }

    /// A power of a straight line to 0.
    ///
    /// - Closed: `base_value * (1 - e) ** power`
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    ///
    /// - Parameters:
    ///   - base_value: The value at the start; a number.
    ///   - power: The power of the line; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PolynomialDecayParamScheduler(
      base_value: Double,
      power: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fvcore.PolynomialDecayParamScheduler", [
        "base_value": .number(base_value),
        "power": .number(power),
      ])
    }

    /// The base value times `gamma` at each of `num_decays` positions, equally far apart.
    ///
    /// - Closed: `base_value * gamma ** i` with `i = int((e + 1e-6) * (num_decays + 1))`
    ///
    /// As in fvcore, there is no value from 1 on.
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    ///
    /// - Parameters:
    ///   - base_value: The value at the start; a number above 0.
    ///   - num_decays: The number of decays; a whole number of at least 1.
    ///   - gamma: The factor of each; a number above 0.
    ///   - num_updates: Steps of the run, which change nothing; a whole number of at least 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func StepWithFixedGammaParamScheduler(
      base_value: Double,
      num_decays: Int,
      gamma: Double,
      num_updates: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fvcore.StepWithFixedGammaParamScheduler", [
        "base_value": .number(base_value),
        "num_decays": .integer(num_decays),
        "gamma": .number(gamma),
        "num_updates": .integer(num_updates),
      ])
    }

    /// Given values, each for an equal part of the run.
    ///
    /// - Closed: `values[int((e + 1e-6) * n)]` of `n` values
    ///
    /// As in fvcore, there is no value from 1 on.
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    ///
    /// - Parameters:
    ///   - num_updates: Steps of the run, which change nothing; a number above 0.
    ///   - values: The values, each for an equal part of the run; a list, each a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func StepParamScheduler(
      num_updates: Int,
      values: [Double]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fvcore.StepParamScheduler", [
        "num_updates": .integer(num_updates),
        "values": .numbers(values),
      ])
    }

    /// Given values between given positions.
    ///
    /// - Closed: `values[bisect_right(milestones, int((e + 1e-6) * num_updates))]`; without milestones
    ///   they are the multiples of `ceil(num_updates / n)` for `n` values
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    ///
    /// - Parameters:
    ///   - values: The values; a list, each a number.
    ///   - num_updates: The end; the last milestone if null; a number above 0, or null.
    ///   - milestones: Where each value ends, without the last end if `num_updates` is given; equally far apart if empty; a list, each a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func MultiStepParamScheduler(
      values: [Double],
      num_updates: Int? = nil,
      milestones: [Int] = []
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fvcore.MultiStepParamScheduler", [
        "values": .numbers(values),
        "num_updates": .integer(orNull: num_updates),
        "milestones": .integers(milestones),
      ])
    }

    /// One schedule after the other.
    ///
    /// - Closed: the part that `e + 1e-6` lies in, at its own progress, 0 to 1, or at `e`
    ///
    /// As in fvcore, the last length is what the others leave of 1, if they do not make 1 in all.
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    ///
    /// - Parameters:
    ///   - schedulers: The parts in their order; a list of at least one schedule.
    ///   - lengths: How much of the run each takes; 1 in all; a list, each a number of at least 0.
    ///   - interval_scaling: Whether a part sees its own progress or that of the run; "rescaled" or "fixed", or a list of them, one a part.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CompositeParamScheduler(
      schedulers: [Schedule],
      lengths: [Double],
      interval_scaling: Parameter = "rescaled"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fvcore.CompositeParamScheduler", [
        "schedulers": .schedules(schedulers),
        "lengths": .numbers(lengths),
        "interval_scaling": interval_scaling,
      ])
    }
  }
}
