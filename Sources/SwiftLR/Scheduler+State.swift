internal import SwiftLREngine
private import Synchronization

/// Held while a state is written: that accesses what the scheduler remembers as if to change it, and copies of a
/// scheduler may do so at once.
private let reading = Mutex(())

extension Scheduler {
  /// The state as a JSON object: for torch's classes in chain form the keys of torch's own `state_dict()`.
  ///
  /// A ``checkpoint`` has the schedule and the rates as well.
  public var state: String { jsonText(reading.withLock { _ in engine.stateValue }) }

  /// Takes over the state of a scheduler of the same kind. ``rates`` are then those in the state.
  ///
  /// - Parameter state: a JSON object, as ``state`` has it.
  /// - Throws: ``ScheduleError`` with the status `json`, `state` or `count`.
  public mutating func load(state: String) throws(ScheduleError) {
    let value = try calling { () throws(Failure) in try readJSON(Array(state.utf8), "state") }
    let engine = try unshared()
    try calling { () throws(Failure) in try engine.load(value) }
    replace(by: engine)
  }

  /// The whole scheduler as one JSON object, with its schedule, its state and its ``rates``.
  ///
  /// Every language of swiftlr can go on from it, without the code that built the scheduler.
  public var checkpoint: String {
    var value = reading.withLock { _ in engine.checkpoint }
    value.setRates(rates)
    return jsonText(value)
  }

  /// Makes a scheduler of a checkpoint, which goes on where the saved one was, with the same bits.
  ///
  /// - Parameters:
  ///   - checkpoint: a JSON object, as ``checkpoint`` has it, from any language.
  ///   - functions: those that the schedule in it names.
  /// - Throws: ``ScheduleError`` with the status `json`, `spec`, `state`, `format`, `count` or `form`; `argument` for
  ///   two functions of one name.
  public init(restoring checkpoint: String, functions: [Function] = []) throws(ScheduleError) {
    let functions = try distinct(functions.map { $0.engine })
    self.init(
      try calling { () throws(Failure) in
        try SwiftLREngine.Scheduler.restore(
          readJSON(Array(checkpoint.utf8), "checkpoint"), in: Context(functions: functions))
      })
  }

  /// Makes a scheduler of a checkpoint for a program whose schedule, initial rates or form may be others than those
  /// that were saved.
  ///
  /// If nothing differs, the result is that of ``init(restoring:functions:)``. How a spec is spelled makes no
  /// difference, and neither do numbers that differ by less than one part in 10^12.
  ///
  /// In closed form another schedule is evaluated at the position. In chain form all steps up to the position are made
  /// again, from the initial rates, so that the rates have the bits of a run that had this schedule from the start.
  /// That takes 10 to 25 ns a step for one group, and calls functions again.
  ///
  /// - Parameters:
  ///   - checkpoint: a JSON object, as ``checkpoint`` has it, from any language.
  ///   - schedule: that of the program. Its functions are called in place of those that the checkpoint names.
  ///   - mismatch: what to do where they differ.
  ///   - form: nil for that of the checkpoint.
  ///   - rates: the initial rates of the program, which are compared as well; nil for those of the checkpoint.
  /// - Throws: ``ScheduleError`` with the status `state`, which names every difference if `mismatch` is `fail`; `json`,
  ///   `spec`, `format`, `count` or `form`; and where the formula has no value.
  public init(
    resuming checkpoint: String, with schedule: Schedule, mismatch: Mismatch = .fail,
    form: Form? = nil, rates: [Double]? = nil
  ) throws(ScheduleError) {
    if let rates { try Self.checkGroups(rates.count) }
    self.init(
      try calling { () throws(Failure) in
        try SwiftLREngine.Scheduler.resume(
          readJSON(Array(checkpoint.utf8), "checkpoint"), schedule.engine, mismatch.engine,
          form: form?.engine, initial: rates)
      })
  }

  /// A scheduler at this position with these rates, which goes on with a changed schedule. Only the closed form allows
  /// it: in chain form a rate follows from the one before, and not from the position.
  ///
  /// - Parameter operation: as in ``Schedule/changed(by:)``. Without `at` it begins at the position of this scheduler,
  ///   and `at` must not be before that.
  /// - Throws: ``ScheduleError`` with the status `json`, `spec` or `count`; `form` in chain form.
  public func changed(by operation: String) throws(ScheduleError) -> Scheduler {
    try copy { engine throws(Failure) in
      try engine.changed(by: readJSON(Array(operation.utf8), "operation"))
    }
  }

  /// A scheduler at this position with these rates, which goes on with a changed schedule, as ``changed(by:)`` with a spec
  /// that is written in Swift.
  ///
  /// - Parameters:
  ///   - type: `swiftlr.cooldown`, `.extend`, `.rewarm`, `.branch` or `.rewind`.
  ///   - parameters: those of the type, without `schedule`. Schedules among them may call functions of this schedule only.
  /// - Throws: ``ScheduleError`` with the status `spec` or `count`; `form` in chain form.
  public func changed(
    by type: String, _ parameters: KeyValuePairs<String, Parameter>
  ) throws(ScheduleError) -> Scheduler {
    var spec = Spec()
    let operation = try spec.value(type, parameters)
    return try copy { engine throws(Failure) in try engine.changed(by: operation) }
  }

  /// A copy that shares nothing.
  func copied() throws(ScheduleError) -> SwiftLREngine.Scheduler {
    try copy { engine throws(Failure) in try engine.copy() }.engine
  }

  private func copy(
    _ make: (SwiftLREngine.Scheduler) throws(Failure) -> SwiftLREngine.Scheduler
  ) throws(ScheduleError) -> Scheduler {
    try reading.withLock { _ throws(ScheduleError) in
      var copy = self
      copy.engine = try calling { () throws(Failure) in try make(engine) }
      return copy
    }
  }
}

extension Value {
  /// Puts the rates that the program has into a checkpoint, in place of those that the last step gave.
  fileprivate mutating func setRates(_ rates: [Double]) {
    guard case .object(var members) = self else { return }
    for i in members.indices where same(members[i].name, "groups") {
      guard case .list(var groups) = members[i].value, groups.count == rates.count else { continue }
      for (j, rate) in rates.enumerated() {
        guard case .object(var group) = groups[j] else { continue }
        for k in group.indices where same(group[k].name, "lr") { group[k].value = .real(rate) }
        groups[j] = .object(group)
      }
      members[i].value = .list(groups)
    }
    self = .object(members)
  }
}
