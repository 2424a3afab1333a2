/// How a running scheduler gets another schedule: by an operation, or when a checkpoint is resumed with a schedule
/// that differs from its own.
extension Scheduler {
  /// What to do where the schedule of a checkpoint and the given one differ.
  package enum Mismatch: Sendable { case fail, keep, use, rescale }

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

  /// The scheduler of a checkpoint, with the schedule that is given or that of the checkpoint, as `mismatch` has
  /// it. The functions that the checkpoint names are those of the given schedule.
  package static func resume(_ checkpoint: Value, _ schedule: Schedule, _ mismatch: Mismatch)
    throws(Failure) -> Scheduler
  {
    var context = Context(functions: schedule.contents.functions)
    context.hasStandIns = mismatch != .keep
    let saved = try restore(checkpoint, in: context)
    if mismatch == .keep { return saved }
    let differences = Differences()
    differences.find(saved.schedule.plainSpec, schedule.plainSpec, at: "schedule")
    if let count = schedule.groupCount, count != saved.groupCount {
      differences.note("groups", saved.groupCount.description, count.description)
    }
    if differences.list.isEmpty { return saved }
    if mismatch == .fail {
      throw Failure(
        .state, at: "", joined(differences.list, with: "; "),
        "the same schedule, or another policy than to fail")
    }
    guard saved.form == .closed, let scheduler = try saved.copy(schedule) as? PositionScheduler
    else {
      throw needsClosedForm
    }
    var position = saved.epoch
    if mismatch == .rescale { try rescale(&position, saved.schedule, schedule) }
    do throws(EvaluationError) {
      try scheduler.enter(position)
    } catch {
      throw error.failure(at: position.value)
    }
    return scheduler
  }

  private static var needsClosedForm: Failure {
    Failure(
      .form, at: "form", "a chain goes on from the rates that its own schedule gave",
      "the form \"closed\"")
  }
}

/// Moves a position to the same fraction of another schedule's horizon.
private func rescale(_ position: inout Number, _ old: Schedule, _ new: Schedule) throws(Failure) {
  let (from, to) = (old.contents.horizon, new.contents.horizon)
  if !(from > 0 && to > 0) {
    throw Failure(
      .state, at: "schedule", "without a length in steps there is no horizon",
      "schedules with one, or another policy than to rescale")
  }
  position.value = position.value * to / from
  if !position.isReal { position.value = position.value.rounded() }
  try checkPosition(position.value, "last_epoch")
}
