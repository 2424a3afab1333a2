/// How a running scheduler gets another schedule by an operation.
extension Scheduler {
  /// A scheduler at the same position with the same rates, whose schedule has been changed from there on.
  ///
  /// - Parameter operation: a spec without the field `schedule`; `at` is the position if it is missing.
  package final func changed(by operation: Value) throws(Failure) -> Scheduler {
    if form != .closed { throw Self.needsClosedForm }
    var operation = operation
    if case .object(let members) = operation, operation["at"] == nil {
      operation = .object([Member("at", epoch.json)] + members)
    }
    let changed = try schedule.changed(by: operation)
    let at = changed.number("at")
    if at < epoch.value {
      throw Failure(
        .spec, at: "at", Value.real(at).quoted + " is not allowed",
        "the position of the scheduler, or a later one")
    }
    return try copy(changed)
  }

  /// A scheduler at the same position for groups with other initial rates, or for another number of groups. Those that
  /// keep their initial rate, or have none, keep their rate. The others have that of a run which started so.
  package final func rebased(_ initial: [Double]) throws(Failure) -> Scheduler {
    let rebased = try successor(writtenSchedule, form, initial, at: epoch)
    for i in 0..<min(groupCount, initial.count) {
      if initialRate(i)?.bitPattern == rebased.initialRate(i)?.bitPattern {
        rebased.last[i] = last[i]
      }
    }
    return rebased
  }

  private static var needsClosedForm: Failure {
    Failure(
      .form, at: "form", "a chain goes on from the rates that its own schedule gave",
      "the form \"closed\"")
  }
}
