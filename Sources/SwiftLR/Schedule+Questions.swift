private import CSupport
internal import SwiftLREngine

extension Schedule {
  /// The canonical spec as JSON text, with the defaults filled in. A schedule made of it gives the same bits.
  public var spec: String { jsonText(engine.spec) }

  /// A number that schedules with the same canonical spec share, on every machine and in every language.
  ///
  /// Two processes can compare it to see whether they train with the same schedule. Lengths in other units than the
  /// step count as the steps that they are. Functions count by their names.
  public var fingerprint: UInt64 { engine.fingerprint }

  /// Where a position lies and how its value comes about, as a JSON object: the parts that are active, their
  /// formulas with their numbers, and the stretch of rising, falling or constant values.
  ///
  /// - Parameters:
  ///   - position: as in ``value(at:base:)-(Double,_)``.
  ///   - base: the initial rate.
  /// - Throws: ``ScheduleError`` as ``value(at:base:)-(Double,_)`` does.
  public func explain(at position: Double, base: Double) throws(ScheduleError) -> String {
    try calling { () throws(Failure) in
      jsonText(try engine.explain(base: base, position: position))
    }
  }

  /// The next whole position with another value than a given position has, or with none.
  ///
  /// - Parameters:
  ///   - position: as in ``value(at:base:)-(Double,_)``.
  ///   - base: the initial rate.
  /// - Returns: a number of steps from 0; nil if the value is the same up to 2^53.
  /// - Throws: ``ScheduleError`` as ``value(at:base:)-(Double,_)`` does.
  public func nextChange(after position: Double, base: Double) throws(ScheduleError) -> Double? {
    let next = try calling { () throws(Failure) in
      try engine.nextChange(base: base, after: position)
    }
    return next.isInfinite ? nil : next
  }

  /// How many steps it is made for: the longest of the lengths and positions in its spec, or, of a sequence, those up
  /// to the end of its last part; 0 without any.
  public var horizon: Double { engine.horizon }

  /// The lowest and the highest value in each of several equal stretches of steps, for a picture of the curve.
  ///
  /// - Parameters:
  ///   - columns: how many, from 0 to 2^20.
  ///   - first: the first step, at least 0.
  ///   - last: the last step, at least `first`.
  ///   - base: the initial rate.
  ///   - group: the index of the group, for a schedule that differs between groups.
  /// - Returns: two arrays of as many values; NaN where a stretch has none.
  /// - Throws: ``ScheduleError`` with the status `argument` for another number, `callback`, or `form` if the
  ///   schedule is no function of the position.
  /// - Complexity: O(columns), however many steps there are.
  public func envelope(
    columns: Int, from first: Int, through last: Int, base: Double, group: Int = 0
  ) throws(ScheduleError) -> (low: [Double], high: [Double]) {
    let (first, last) = (try position(of: first), try position(of: last))
    return try calling { () throws(Failure) in
      try engine.envelope(columns: columns, base: base, group: group, first: first, last: last)
    }
  }

  /// The phases of a run, as a JSON object: where each is, which part makes it, whether it rises, falls or stays, and
  /// what a person calls it.
  ///
  /// - Parameters:
  ///   - first: the first step, at least 0.
  ///   - last: the last step, at least `first`.
  ///   - base: the initial rate.
  ///   - group: the index of the group.
  ///   - most: how many phases at most, from 0 to 65536.
  /// - Throws: ``ScheduleError`` as ``envelope(columns:from:through:base:group:)`` does.
  public func outline(
    from first: Int, through last: Int, base: Double, group: Int = 0, most: Int = 100
  ) throws(ScheduleError) -> String {
    let (first, last) = (try position(of: first), try position(of: last))
    return try calling { () throws(Failure) in
      jsonText(
        try engine.outline(base: base, group: group, first: first, last: last, most: most))
    }
  }

  /// The mistakes that people make, looked for in this schedule on a run, such as a cosine whose length is in epochs while
  /// its steps are batches.
  ///
  /// ```swift
  /// let schedule = try Schedule.torch.CosineAnnealingLR(T_max: 100)
  /// for finding in try schedule.check(steps: 39_000, stepsPerEpoch: 390, base: 0.1) { print(finding) }
  /// ```
  ///
  /// The rules would rather miss a mistake than take a deliberate choice for one. Of several curves the rate's is looked
  /// at.
  ///
  /// - Parameters:
  ///   - steps: the steps of the run, from 1 to 2^53. Of more than 100,000, samples are looked at.
  ///   - stepsPerEpoch: above 0; nil if the run has no epochs.
  ///   - base: the initial rate, finite.
  ///   - optimizer: the name of its class, for the rules about those that want no schedule or one rate.
  /// - Returns: the findings, empty if there is nothing to say.
  /// - Throws: ``ScheduleError`` with the status `argument`, or `callback` if a ``Function`` throws.
  public func check(
    steps: Int, stepsPerEpoch: Double? = nil, base: Double = 1, optimizer: String = ""
  ) throws(ScheduleError) -> [Finding] {
    if let stepsPerEpoch, !(stepsPerEpoch > 0) {
      throw refusal(
        .argument, at: "stepsPerEpoch", "\(stepsPerEpoch) is not allowed",
        "a number above 0, or nil")
    }
    return try calling { () throws(Failure) in
      try engine.check(
        LintSettings(Int64(steps), stepsPerEpoch ?? 0, [base], optimizer: optimizer))
    }.map { Finding($0) }
  }

  /// The rules of ``check(steps:stepsPerEpoch:base:optimizer:)``, as a JSON list: their names, severities and meanings.
  public static var checkRules: String { jsonText(Catalogue.rules) }

  /// The names of the hyper-parameters that the schedule has curves for, `lr` first.
  public var curveNames: [String] { engine.curveNames }

  /// The curve of one hyper-parameter, such as `weight_decay` of a `swiftlr.curves`, as a schedule of its own.
  ///
  /// - Parameter name: one of ``curveNames``.
  /// - Throws: ``ScheduleError`` with the status `argument` for another name.
  public func curve(_ name: String) throws(ScheduleError) -> Schedule {
    let curve = try calling { () throws(Failure) in try engine.curve(alone: name) }
    guard let curve else { throw unknown(name, among: engine.curveNames) }
    return Schedule(curve)
  }

  /// A schedule that is this one up to a position, with the same bits, and something else after it.
  ///
  /// ```swift
  /// let cooled = try schedule.changed(
  ///   by: #"{"type": "swiftlr.cooldown", "at": 1000, "steps": 200}"#)
  /// ```
  ///
  /// - Parameter operation: a JSON object, the spec of `swiftlr.cooldown`, `.extend`, `.rewarm`, `.branch` or
  ///   `.rewind` without the field `schedule`. It may name the functions of this schedule.
  /// - Throws: ``ScheduleError`` with the status `json` or `spec`.
  public func changed(by operation: String) throws(ScheduleError) -> Schedule {
    let schedule = try calling { () throws(Failure) in
      try engine.changed(by: readJSON(Array(operation.utf8), "operation"))
    }
    return Schedule(schedule)
  }

  /// The canonical spec of a spec that has lengths in other units than the step, such as `"10ep"`, with their steps.
  ///
  /// - Parameters:
  ///   - spec: a JSON object.
  ///   - run: what is known of the run, a JSON object such as `{"steps_per_epoch": 500}`. It takes precedence over
  ///     the field `run` of the spec.
  /// - Returns: a JSON object.
  /// - Throws: ``ScheduleError`` with the status `json` or `spec`.
  public static func resolve(_ spec: String, run: String) throws(ScheduleError) -> String {
    try calling { () throws(Failure) in
      jsonText(
        try SwiftLREngine.Schedule.resolve(
          readJSON(Array(spec.utf8), "spec"), run: readJSON(Array(run.utf8), "run")))
    }
  }

  /// Every type of schedule with its parameters, as a JSON object: for programs that make menus, schemas or
  /// documentation.
  public static var types: String { jsonText(Catalogue.description(version: version)) }

  private static var version: String { unsafe String(cString: swlr_version()) }
}

/// A whole number of steps as a position.
func position(of step: Int) throws(ScheduleError) -> Double {
  if step.magnitude <= 1 << 53 { return Double(step) }
  throw refusal(
    .argument, at: "step", "\(step) is not allowed", "a number of at most 2^53 in size")
}

func unknown(_ name: String, among names: [String]) -> ScheduleError {
  refusal(
    .argument, at: "name", Value.string(name).quoted + " is not allowed",
    "one of " + jsonText(.list(names.map { .string($0) })))
}
