// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `dl4j`.
  public enum dl4j {
    /// A fixed rate.
    ///
    /// - Closed: `value`
    ///
    /// Source: org.nd4j.linalg.schedule
    ///
    /// - Parameters:
    ///   - value: The value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func FixedSchedule(
      value: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "dl4j.FixedSchedule", [
        "value": .number(value),
      ])
    }

    /// The initial value times `gamma` at every step.
    ///
    /// - Closed: `initialValue * gamma ** e`
    ///
    /// Source: org.nd4j.linalg.schedule
    ///
    /// - Parameters:
    ///   - initialValue: The value at the start; a number.
    ///   - gamma: The factor of a step; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ExponentialSchedule(
      initialValue: Double,
      gamma: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "dl4j.ExponentialSchedule", [
        "initialValue": .number(initialValue),
        "gamma": .number(gamma),
      ])
    }

    /// A power of the inverse of the time.
    ///
    /// - Closed: `initialValue / (1 + gamma * e) ** power`
    ///
    /// Source: org.nd4j.linalg.schedule
    ///
    /// - Parameters:
    ///   - initialValue: The value at the start; a number.
    ///   - gamma: What a step adds to the divisor; a number.
    ///   - power: The power of the divisor; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func InverseSchedule(
      initialValue: Double,
      gamma: Double,
      power: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "dl4j.InverseSchedule", [
        "initialValue": .number(initialValue),
        "gamma": .number(gamma),
        "power": .number(power),
      ])
    }

    /// A power of a rising straight line, then 0.
    ///
    /// - Closed: `initialValue * (1 + e / maxIter) ** power`, from `maxIter` on 0
    ///
    /// As in DL4J, the value rises until it is 0. `caffe.lr_policy` with the policy `poly` falls.
    ///
    /// Source: org.nd4j.linalg.schedule
    ///
    /// - Parameters:
    ///   - initialValue: The value at the start; a number.
    ///   - power: The power of the line; a number.
    ///   - maxIter: Steps until 0; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PolySchedule(
      initialValue: Double,
      power: Double,
      maxIter: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "dl4j.PolySchedule", [
        "initialValue": .number(initialValue),
        "power": .number(power),
        "maxIter": .integer(maxIter),
      ])
    }

    /// A logistic curve around `stepSize`.
    ///
    /// - Closed: `initialValue / (1 + exp(-gamma * (e - stepSize)))`
    ///
    /// Source: org.nd4j.linalg.schedule
    ///
    /// - Parameters:
    ///   - initialValue: The value at the start; a number.
    ///   - gamma: The slope; a negative one lets it fall; a number.
    ///   - stepSize: The middle; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func SigmoidSchedule(
      initialValue: Double,
      gamma: Double,
      stepSize: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "dl4j.SigmoidSchedule", [
        "initialValue": .number(initialValue),
        "gamma": .number(gamma),
        "stepSize": .integer(stepSize),
      ])
    }

    /// The initial value times `decayRate` once every `step` steps.
    ///
    /// - Closed: `initialValue * decayRate ** floor(e / step)`
    ///
    /// Source: org.nd4j.linalg.schedule
    ///
    /// - Parameters:
    ///   - initialValue: The value at the start; a number.
    ///   - decayRate: The factor of a decay; a number.
    ///   - step: Steps from one decay to the next; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func StepSchedule(
      initialValue: Double,
      decayRate: Double,
      step: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "dl4j.StepSchedule", [
        "initialValue": .number(initialValue),
        "decayRate": .number(decayRate),
        "step": .integer(step),
      ])
    }

    /// Up, down, and quickly down further.
    ///
    /// - Closed: with `s = (cycleLength - annealingLength) // 2`, `d = (maxLearningRate -
    ///   initialLearningRate) / s` and the position `c` in the cycle, `initialLearningRate + d * c`
    ///   before `s`, `maxLearningRate - d * (c - s)` before `2 * s`, then `initialLearningRate *
    ///   annealingDecay ** (annealingLength - (cycleLength - c))`
    ///
    /// As in DL4J, where `cycleLength - annealingLength` is odd, the last phase starts a step early,
    /// with one factor too few.
    ///
    /// Source: org.nd4j.linalg.schedule
    ///
    /// - Parameters:
    ///   - initialLearningRate: The value at both ends; a number.
    ///   - maxLearningRate: The value in the middle; a number.
    ///   - cycleLength: Steps of a cycle; a number above 0.
    ///   - annealingLength: How many of them, the last ones, go down further; a number of at least 0.
    ///   - annealingDecay: The factor of each of the last steps; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CycleSchedule(
      initialLearningRate: Double,
      maxLearningRate: Double,
      cycleLength: Int,
      annealingLength: Int,
      annealingDecay: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "dl4j.CycleSchedule", [
        "initialLearningRate": .number(initialLearningRate),
        "maxLearningRate": .number(maxLearningRate),
        "cycleLength": .integer(cycleLength),
        "annealingLength": .integer(annealingLength),
        "annealingDecay": .number(annealingDecay),
      ])
    }

    /// A warm-up in a straight line over any schedule, which runs meanwhile.
    ///
    /// - Closed: the schedule times `(e + 1) / numIter` before `numIter - 1`
    ///
    /// As in DL4J, the schedule runs during the warm-up.
    ///
    /// Source: org.nd4j.linalg.schedule
    ///
    /// - Parameters:
    ///   - baseSchedule: The schedule that is warmed up; a schedule.
    ///   - numIter: Steps of the warm-up; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func RampSchedule(
      baseSchedule: Schedule,
      numIter: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "dl4j.RampSchedule", [
        "baseSchedule": .schedule(baseSchedule),
        "numIter": .integer(numIter),
      ])
    }

    /// Given values from given positions on.
    ///
    /// - Closed: the value of the last position that is at most `e`
    ///
    /// Source: org.nd4j.linalg.schedule
    ///
    /// - Parameters:
    ///   - values: Pairs of a position and the value from there on; the first position is 0; a list of pairs of numbers.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func MapSchedule(
      values: [(Int, Double)]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "dl4j.MapSchedule", [
        "values": .pairs(values),
      ])
    }
  }
}
