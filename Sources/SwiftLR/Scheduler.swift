internal import SwiftLREngine

/// A schedule at work for the parameter groups of one optimizer: a position, the rates there, and the rules by which
/// they change from step to step.
///
/// ```swift
/// var scheduler = try Scheduler(schedule, rates: [0.1])
/// for batch in batches {
///   optimizer.learningRate = Float(scheduler.rate)
///   train(batch)
///   try scheduler.step()
/// }
/// ```
///
/// A scheduler is a value: a copy goes on by itself. Copies share their memory until one of them changes, so that
/// copying costs nothing until then. A scheduler may be passed to another task or thread.
///
/// ## Topics
///
/// ### Making a scheduler
/// - ``init(_:form:rates:)``
/// - ``Form``
///
/// ### Stepping
/// - ``step()``
/// - ``step(metric:)``
/// - ``step(to:)-(Int)``
/// - ``step(to:)-(Double)``
/// - ``hold()``
///
/// ### What the last step gave
/// - ``rates``
/// - ``rate``
/// - ``lastEpoch``
/// - ``stepCount``
/// - ``values(of:)``
/// - ``valueNames``
///
/// ### Changing a run
/// - ``setRates(_:)``
/// - ``setBase(_:of:)``
/// - ``changed(by:)``
/// - ``changed(by:_:)``
///
/// ### Saving and resuming
/// - ``checkpoint``
/// - ``init(restoring:functions:)``
/// - ``init(resuming:with:mismatch:form:rates:)``
/// - ``Mismatch``
/// - ``state``
/// - ``load(state:)``
public struct Scheduler: @unchecked Sendable {
  // Safe to share: whoever changes it is its only owner then, and `reading` orders those who read its state.
  var engine: SwiftLREngine.Scheduler

  /// The rates of the groups, as the last step gave them or as ``setRates(_:)`` has set them since.
  public private(set) var rates: [Double]

  init(_ engine: SwiftLREngine.Scheduler) {
    self.engine = engine
    rates = Self.lastRates(engine)
  }

  private static func lastRates(_ engine: SwiftLREngine.Scheduler) -> [Double] {
    (0..<engine.groupCount).map { engine.lastLR($0) }
  }

  /// Makes a scheduler at position 0. ``rates`` are then those of the first step of the optimizer.
  ///
  /// - Parameters:
  ///   - schedule: what the rates follow. A caller's function in it may be called.
  ///   - form: whether a rate follows from the position or from the rate before.
  ///   - rates: the initial rates, one for each parameter group; at least one, of any size.
  /// - Throws: ``ScheduleError`` with the status `count` for no rates, more than 2^24 of them, or not as many as the
  ///   schedule is written for; `form` if the schedule does not have that form; and as
  ///   ``Schedule/value(at:base:)-(Double,_)`` does at position 0.
  public init(_ schedule: Schedule, form: Form = .closed, rates: [Double]) throws(ScheduleError) {
    try Self.checkGroups(rates.count)
    self.init(
      try calling { () throws(Failure) in
        try SwiftLREngine.Scheduler.start(schedule.engine, form.engine, initial: rates)
      })
  }

  static func checkGroups(_ count: Int) throws(ScheduleError) {
    if count > 0 && count <= 1 << 24 { return }
    throw refusal(
      .count, at: "rates", "\(count) of them are not allowed",
      "a number of groups from 1 to 16777216")
  }

  /// The rate of the first group.
  public var rate: Double { rates[0] }

  /// The number of parameter groups, at least 1.
  public var groupCount: Int { rates.count }

  /// The position of the last step, in steps from 0; 0 for a new scheduler. torch's `last_epoch`.
  public var lastEpoch: Double { engine.lastEpoch }

  /// The number of steps taken, 1 for a new scheduler, because torch counts the first value as a step. A few of
  /// torch's classes count nothing: `torch.CosineAnnealingWarmRestarts` stays at 0.
  public var stepCount: Int { Int(clamping: engine.stepCount) }

  // MARK: Stepping

  /// Takes one step. ``rates`` are then those of the next position.
  ///
  /// - Throws: ``ScheduleError`` with the status `argument` beyond position 2^53; `division`, `overflow`, `domain`
  ///   or `callback` where the formula has no value; `form` if the schedule needs a metric.
  /// - Complexity: O(groups). It does not allocate, unless this scheduler or its ``rates`` have been copied since the
  ///   last step.
  public mutating func step() throws(ScheduleError) {
    try advance { engine, rates throws(EvaluationError) in try engine.step(rates) }
  }

  /// Takes one step with a metric, for schedules that follow one, such as `torch.ReduceLROnPlateau`. Parts that follow
  /// none ignore it.
  ///
  /// - Parameter metric: such as the loss on held-out data; any number. A NaN counts as no improvement.
  /// - Throws: ``ScheduleError`` as ``step()`` does, and with the status `form` if no part follows a metric.
  /// - Complexity: as ``step()``.
  public mutating func step(metric: Double) throws(ScheduleError) {
    try advance { engine, rates throws(EvaluationError) in
      try engine.step(metric: metric, rates)
    }
  }

  /// Takes one step without a metric. A part that follows one keeps its value, and what it remembers of the metrics,
  /// while the position goes on. Everything else steps as with ``step()``.
  ///
  /// - Throws: ``ScheduleError`` as ``step()`` does, except for the metric.
  /// - Complexity: as ``step()``.
  public mutating func hold() throws(ScheduleError) {
    try advance { engine, rates throws(EvaluationError) in try engine.hold(rates) }
  }

  /// Goes to a position that is a whole number of steps, as torch's `step(epoch)` does.
  ///
  /// - Parameter step: steps from 0, up to 2^53 in size.
  /// - Throws: ``ScheduleError`` as ``step(to:)-(Double)`` does.
  /// - Complexity: as ``step()``.
  public mutating func step(to step: Int) throws(ScheduleError) {
    try self.step(to: try position(of: step))
  }

  /// Goes to a position, as torch's `step(epoch)` does.
  ///
  /// - Parameter position: steps from 0, whole or fractional, up to 2^53 in size.
  /// - Throws: ``ScheduleError`` with the status `argument` for another position; `form` if the schedule follows a
  ///   metric, or its chain form cannot jump; and where the formula has no value.
  /// - Complexity: as ``step()``.
  public mutating func step(to position: Double) throws(ScheduleError) {
    let engine = try unshared()
    let failure = unsafe rates.withUnsafeMutableBufferPointer { rates -> Failure? in
      guard let start = rates.baseAddress else { return nil }
      do throws(Failure) {
        try unsafe engine.step(toEpoch: position, LentRates(start))
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw ScheduleError(failure) }
  }

  @inline(__always)
  private mutating func advance(
    _ step: (SwiftLREngine.Scheduler, LentRates) throws(EvaluationError) -> Void
  ) throws(ScheduleError) {
    let engine = try unshared()
    let error = unsafe rates.withUnsafeMutableBufferPointer { rates -> EvaluationError? in
      guard let start = rates.baseAddress else { return nil }
      do throws(EvaluationError) {
        try unsafe step(engine, LentRates(start))
        return nil
      } catch {
        return error
      }
    }
    if let error { throw ScheduleError(error.failure(at: engine.lastEpoch + 1)) }
  }

  // MARK: Changing a run

  /// Sets the rates of the groups, as a program does that changes them between two steps. In chain form the next step
  /// goes on from them; in closed form it overwrites them.
  ///
  /// - Parameter rates: one for each group, of any size.
  /// - Throws: ``ScheduleError`` with the status `count` for another number of them.
  public mutating func setRates(_ rates: [Double]) throws(ScheduleError) {
    try checkCount(rates.count, "rates")
    self.rates = rates
  }

  /// Gives each group a base value of its own for a curve of a `swiftlr.curves`, in place of 1. The values of the last
  /// step change accordingly. Groups with the base value 0 of a `weight_decay` stay at 0 beside others.
  ///
  /// - Parameters:
  ///   - values: one for each group, of any size.
  ///   - name: the curve, any but `lr`.
  /// - Throws: ``ScheduleError`` with the status `argument` for another name; `count` for another number of values; and
  ///   where the formula has no value.
  public mutating func setBase(_ values: [Double], of name: String) throws(ScheduleError) {
    try checkCount(values.count, "values")
    let engine = try unshared()
    guard let curve = curve(name) else { throw unknown(name, among: engine.valueNames) }
    var values = values
    let failure = unsafe values.withUnsafeMutableBufferPointer { values -> Failure? in
      guard let start = values.baseAddress else { return nil }
      do throws(Failure) {
        try unsafe engine.setBase(curve, LentRates(start))
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw ScheduleError(failure) }
  }

  private func checkCount(_ count: Int, _ what: String) throws(ScheduleError) {
    if count == groupCount { return }
    throw refusal(
      .count, at: what, "\(count) of them are not allowed",
      "\(groupCount), the number of groups of this scheduler")
  }

  // MARK: Other values

  /// The names of the hyper-parameters besides the rate that steps give values to: `momentum` for schedules that cycle
  /// it, and the curves of a `swiftlr.curves`.
  public var valueNames: [String] { engine.valueNames }

  /// The values that the last step gave to a hyper-parameter besides the rate, one for each group.
  ///
  /// - Parameter name: one of ``valueNames``. `momentum` stands for an optimizer's momentum or, if it has none, for
  ///   the first of its betas.
  /// - Throws: ``ScheduleError`` with the status `argument` for another name.
  public func values(of name: String) throws(ScheduleError) -> [Double] {
    if let curve = curve(name) { return (0..<groupCount).map { curve.last($0) } }
    if engine.drivesMomentum && same(name, "momentum") {
      return (0..<groupCount).map { engine.lastMomentum($0) }
    }
    throw unknown(name, among: engine.valueNames)
  }

  private func curve(_ name: String) -> CurveValues? {
    engine.curves.first { same($0.name, name) }
  }

  // MARK: Value semantics

  /// The engine's scheduler with no other owner.
  @inline(__always)
  mutating func unshared() throws(ScheduleError) -> SwiftLREngine.Scheduler {
    if !isKnownUniquelyReferenced(&engine) { engine = try copied() }
    return engine
  }

  /// Takes over another position and its rates.
  mutating func replace(by engine: SwiftLREngine.Scheduler) {
    self.engine = engine
    rates = Self.lastRates(engine)
  }
}
