// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `djl`.
  public enum djl {
    /// A fixed value.
    ///
    /// - Closed: `value`, in single precision
    ///
    /// Source: ai.djl.training.tracker, DJL 0.37
    ///
    /// - Parameters:
    ///   - value: The value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func FixedTracker(
      value: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "djl.FixedTracker", [
        "value": .number(value),
      ])
    }

    /// The first value times `factor` at every update, up to a number of updates or down to a value.
    ///
    /// - Closed: `baseValue * factor ** min(e, maxUpdates)`, in single precision; `minValue` stands
    ///   for `maxUpdates = round(log(minValue / baseValue) / log(factor))`
    ///
    /// Source: ai.djl.training.tracker, DJL 0.37
    ///
    /// - Parameters:
    ///   - baseValue: The first value; a number.
    ///   - factor: The factor of an update; a number above 0 and at most 1.
    ///   - minValue: The value to stop near; a number above 0, or null.
    ///   - maxUpdates: Updates that change the value; a whole number of at least 0, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func FactorTracker(
      baseValue: Double,
      factor: Double,
      minValue: Double? = nil,
      maxUpdates: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "djl.FactorTracker", [
        "baseValue": .number(baseValue),
        "factor": .number(factor),
        "minValue": .number(orNull: minValue),
        "maxUpdates": .integer(orNull: maxUpdates),
      ])
    }

    /// A straight line, up to a number of updates or to a value.
    ///
    /// - Closed: `baseValue + min(e, maxUpdates) * slope`, in single precision; `maxValue` stands for
    ///   `maxUpdates = round((maxValue - baseValue) / slope)`, `minValue` for `-round((baseValue -
    ///   minValue) / slope)`
    ///
    /// Source: ai.djl.training.tracker, DJL 0.37
    ///
    /// - Parameters:
    ///   - baseValue: The first value; a number.
    ///   - slope: What an update adds; a number.
    ///   - minValue: The value to stop near; a number, or null.
    ///   - maxValue: The same of a line that rises; a number, or null.
    ///   - maxUpdates: Updates that change the value; a whole number of at least 0, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearTracker(
      baseValue: Double,
      slope: Double,
      minValue: Double? = nil,
      maxValue: Double? = nil,
      maxUpdates: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "djl.LinearTracker", [
        "baseValue": .number(baseValue),
        "slope": .number(slope),
        "minValue": .number(orNull: minValue),
        "maxValue": .number(orNull: maxValue),
        "maxUpdates": .integer(orNull: maxUpdates),
      ])
    }

    /// The first value times `factor` after each of some updates.
    ///
    /// - Closed: `baseValue` times `factor` for each of the `steps` that is below `e`, in single
    ///   precision
    ///
    /// As in DJL, a step has the value before it still.
    ///
    /// Source: ai.djl.training.tracker, DJL 0.37
    ///
    /// - Parameters:
    ///   - baseValue: The first value; a number.
    ///   - steps: Updates after which the value changes, at least two; a list, each a whole number of at least 1.
    ///   - factor: The factor of a change; a number of at least -1 and at most 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func MultiFactorTracker(
      baseValue: Double,
      steps: [Int],
      factor: Double = 1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "djl.MultiFactorTracker", [
        "baseValue": .number(baseValue),
        "steps": .integers(steps),
        "factor": .number(factor, standard: 1),
      ])
    }

    /// Half a cosine wave, then the last value.
    ///
    /// - Closed: `finalValue + ((baseValue - finalValue) / 2) * (1 + cos((pi * e) / maxUpdates))` up
    ///   to `maxUpdates`, then `finalValue`, in single precision
    ///
    /// Source: ai.djl.training.tracker, DJL 0.37
    ///
    /// - Parameters:
    ///   - baseValue: The first value; a number above 0.
    ///   - finalValue: The last value; a number.
    ///   - maxUpdates: Updates until the end; a whole number of at least 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineTracker(
      baseValue: Double,
      finalValue: Double = 0.01,
      maxUpdates: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "djl.CosineTracker", [
        "baseValue": .number(baseValue),
        "finalValue": .number(finalValue),
        "maxUpdates": .integer(maxUpdates),
      ])
    }

    /// Up and down between two values in straight lines, over and over.
    ///
    /// - Closed: `baseValue + ((maxValue - baseValue) * h) * s`, where `h` goes from 0 to 1 and back
    ///   in a cycle, and `s` is 1, `1 / 2 ** i` in cycle `i` with `TRIANGULAR2`, `gamma ** e` with
    ///   `EXP_RANGE`, in single precision
    ///
    /// DJL's scale function has no counterpart.
    ///
    /// Source: ai.djl.training.tracker, DJL 0.37
    ///
    /// - Parameters:
    ///   - baseValue: The lowest value; a number above 0.
    ///   - maxValue: The highest value; a number above 0.
    ///   - stepSizeUp: Updates up; a whole number of at least 1.
    ///   - stepSizeDown: Updates down; as many as up if 0; a whole number of at least 0.
    ///   - mode: What happens to the height; "TRIANGULAR" or "TRIANGULAR2" or "EXP_RANGE".
    ///   - gamma: The factor of an update of `EXP_RANGE`; a number of at least 0 and at most 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CyclicalTracker(
      baseValue: Double = 0.001,
      maxValue: Double = 0.006,
      stepSizeUp: Int = 2000,
      stepSizeDown: Int = 0,
      mode: String = "TRIANGULAR",
      gamma: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "djl.CyclicalTracker", [
        "baseValue": .number(baseValue),
        "maxValue": .number(maxValue),
        "stepSizeUp": .integer(stepSizeUp),
        "stepSizeDown": .integer(stepSizeDown),
        "mode": .text(mode),
        "gamma": .number(gamma),
      ])
    }

    /// A power of a straight line, then the last value.
    ///
    /// - Closed: `(baseValue - endLearningRate) * (1 - min(e, D) / D) ** power + endLearningRate`
    ///   with `D = decaySteps`, rounded to single precision
    ///
    /// Source: ai.djl.training.tracker, DJL 0.37
    ///
    /// - Parameters:
    ///   - baseValue: The first value; a number.
    ///   - endLearningRate: The last value; a number.
    ///   - decaySteps: Updates until the end; a whole number of at least 1.
    ///   - power: The power of the line; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PolynomialDecayTracker(
      baseValue: Double,
      endLearningRate: Double,
      decaySteps: Int,
      power: Double = 1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "djl.PolynomialDecayTracker", [
        "baseValue": .number(baseValue),
        "endLearningRate": .number(endLearningRate),
        "decaySteps": .integer(decaySteps),
        "power": .number(power, standard: 1),
      ])
    }

    /// A warm-up in a straight line or at a fixed value, then any tracker, which starts after it.
    ///
    /// - Closed: before `W = warmUpSteps` `warmUpBeginValue + ((v - warmUpBeginValue) * e) / W` with
    ///   the first value `v` of the tracker, with `CONSTANT` `warmUpBeginValue`, in single precision;
    ///   then the tracker at `e - W`
    ///
    /// Source: ai.djl.training.tracker, DJL 0.37
    ///
    /// - Parameters:
    ///   - mainTracker: The schedule after the warm-up; a schedule.
    ///   - warmUpSteps: Updates of the warm-up; a whole number of at least 0.
    ///   - warmUpBeginValue: The first value; a number.
    ///   - warmUpMode: The shape; "LINEAR" or "CONSTANT".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func WarmUpTracker(
      mainTracker: Schedule,
      warmUpSteps: Int = 0,
      warmUpBeginValue: Double = 0,
      warmUpMode: String = "LINEAR"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "djl.WarmUpTracker", [
        "mainTracker": .schedule(mainTracker),
        "warmUpSteps": .integer(warmUpSteps),
        "warmUpBeginValue": .number(warmUpBeginValue, standard: 0),
        "warmUpMode": .text(warmUpMode),
      ])
    }
  }
}
