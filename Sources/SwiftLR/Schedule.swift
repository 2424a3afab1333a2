internal import SwiftLREngine

/// A learning-rate schedule: a pure function of a base rate and a position.
///
/// A schedule is made of a spec, a JSON object with the name of a type and its parameters. The names are those of
/// the framework that the type comes from.
///
/// ```swift
/// let schedule = try Schedule(
///   #"{"type": "transformers.cosine", "num_warmup_steps": 100, "num_training_steps": 1000}"#)
/// try schedule.value(at: 250, base: 0.1)  // 0.0933…
/// ```
///
/// A schedule never changes, and any number of threads may use it at once. What it gives is a learning rate, and
/// equally a momentum, a weight decay or any other number that follows a schedule.
///
/// Some schedules have parameters with a value for each parameter group. Asked for a value, they answer for the first
/// group. A ``Scheduler`` has the rates of all groups.
///
/// ## Topics
///
/// ### Making a schedule
/// - ``init(_:functions:)``
/// - ``init(type:_:functions:)``
/// - ``resolve(_:run:)``
/// - ``types``
///
/// ### Values
/// - ``value(at:base:)-(Int,_)``
/// - ``value(at:base:)-(Double,_)``
/// - ``values(count:from:by:base:)``
/// - ``fill(_:from:by:base:)-([Double],_,_,_)``
/// - ``fill(_:from:by:base:)-([Float],_,_,_)``
///
/// ### Questions
/// - ``explain(at:base:)``
/// - ``nextChange(after:base:)``
/// - ``check(steps:stepsPerEpoch:base:optimizer:)``
/// - ``checkRules``
/// - ``spec``
/// - ``fingerprint``
///
/// ### Other schedules from it
/// - ``curve(_:)``
/// - ``curveNames``
/// - ``changed(by:)``
/// - ``changed(by:_:)``
public struct Schedule: @unchecked Sendable {
  // Safe to share: once it is made, the engine's schedule does not change.
  let engine: SwiftLREngine.Schedule

  init(_ engine: SwiftLREngine.Schedule) { self.engine = engine }

  init(
    _ spec: Value, _ functions: [SwiftLREngine.Function]
  ) throws(ScheduleError) {
    let functions = try distinct(functions)
    engine = try calling { () throws(Failure) in
      try SwiftLREngine.Schedule.read(spec, at: "", in: Context(functions: functions))
    }
  }

  /// Makes a schedule of its spec.
  ///
  /// - Parameters:
  ///   - spec: a JSON object with the field `type` and the parameters of that type, as strict JSON (RFC 8259).
  ///   - functions: those that the spec names. No two may have the same name.
  /// - Throws: ``ScheduleError`` with the status `json` or `spec`, which names the field, its value and what is
  ///   allowed, and for a misspelt name the nearest right one; `argument` for two functions of one name.
  public init(_ spec: String, functions: [Function] = []) throws(ScheduleError) {
    let value = try calling { () throws(Failure) in try readJSON(Array(spec.utf8), "spec") }
    try self.init(value, functions.map { $0.engine })
  }

  /// The value at a position that is a whole number of steps.
  ///
  /// - Parameters:
  ///   - step: steps from 0, up to 2^53 in size. What comes before 0 and after the end is up to the type.
  ///   - base: the initial rate, of any size.
  /// - Throws: ``ScheduleError`` with the status `argument` for a step beyond 2^53; `division`, `overflow`,
  ///   `domain` or `callback` where the formula has no value; `form` if the schedule is no function of the
  ///   position, as one that follows a metric.
  /// - Complexity: the same at every position; no allocation.
  public func value(at step: Int, base: Double) throws(ScheduleError) -> Double {
    try value(at: try SwiftLR.position(of: step), base: base)
  }

  /// The value at a position.
  ///
  /// - Parameters:
  ///   - position: steps from 0, whole or fractional, up to 2^53 in size. What comes before 0 and after the end
  ///     is up to the type.
  ///   - base: the initial rate, of any size.
  /// - Throws: ``ScheduleError`` with the status `argument` for a position that is not a number of at most 2^53
  ///   in size; `division`, `overflow`, `domain` or `callback` where the formula has no value; `form` if the
  ///   schedule is no function of the position, as one that follows a metric.
  /// - Complexity: the same at every position; no allocation.
  public func value(at position: Double, base: Double) throws(ScheduleError) -> Double {
    try calling { () throws(Failure) in try engine.value(base: base, position: position) }
  }

  /// The values at `first + i * stride`, for each `i` from 0 up to `count`.
  ///
  /// ```swift
  /// try schedule.values(count: 1000, base: 0.1)  // the rates of the first 1000 steps
  /// ```
  ///
  /// - Parameters:
  ///   - count: how many, at least 0.
  ///   - first: the first position, as in ``value(at:base:)-(Double,_)``.
  ///   - stride: steps from one position to the next; 0 and negative ones are allowed.
  ///   - base: the initial rate, of any size.
  /// - Throws: ``ScheduleError`` with the status `argument` for a negative count or a position beyond 2^53, or
  ///   as ``value(at:base:)-(Double,_)`` does for any of the positions.
  public func values(
    count: Int, from first: Double = 0, by stride: Double = 1, base: Double
  ) throws(ScheduleError) -> [Double] {
    guard count >= 0 && count <= 1 << 48 else {
      throw refusal(.argument, at: "count", "\(count) is not allowed", "a number from 0 to 2^48")
    }
    var values = [Double](repeating: 0, count: count)
    try fill(&values, from: first, by: stride, base: base)
    return values
  }

  /// Sets the elements of an array to the values at `first + i * stride`.
  ///
  /// - Parameters:
  ///   - values: as many values as it has elements. If the call throws, they stay what they were.
  ///   - first: the first position, as in ``value(at:base:)-(Double,_)``.
  ///   - stride: steps from one position to the next; 0 and negative ones are allowed.
  ///   - base: the initial rate, of any size.
  /// - Throws: ``ScheduleError`` as ``value(at:base:)-(Double,_)`` does for any of the positions.
  /// - Complexity: O(count), no allocation.
  public func fill(
    _ values: inout [Double], from first: Double = 0, by stride: Double = 1, base: Double
  ) throws(ScheduleError) {
    try calling { () throws(Failure) in
      var span = values.mutableSpan
      try engine.fill(&span, base: base, first: first, stride: stride)
    }
  }

  /// Sets the elements of an array to the values at `first + i * stride`, each rounded to the nearest `Float`.
  ///
  /// - Parameters:
  ///   - values: as many values as it has elements. If the call throws, they stay what they were.
  ///   - first: the first position, as in ``value(at:base:)-(Double,_)``.
  ///   - stride: steps from one position to the next; 0 and negative ones are allowed.
  ///   - base: the initial rate, of any size.
  /// - Throws: ``ScheduleError`` as ``value(at:base:)-(Double,_)`` does for any of the positions.
  /// - Complexity: O(count), no allocation.
  public func fill(
    _ values: inout [Float], from first: Double = 0, by stride: Double = 1, base: Double
  ) throws(ScheduleError) {
    try calling { () throws(Failure) in
      try engine.forEach(values.count, base: base, first: first, stride: stride) {
        values[$0] = Float($1)
      }
    }
  }
}

extension Schedule: CustomStringConvertible {
  /// The ``spec``.
  public var description: String { spec }
}
