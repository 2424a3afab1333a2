/// How a checkpoint is resumed by a program whose schedule, initial rates or form may be others than those that were
/// saved.
extension Scheduler {
  /// What to do where the schedule of a checkpoint and the given one differ.
  package enum Mismatch: Sendable { case fail, keep, use, rescale }

  /// The scheduler of a checkpoint, with the schedule that is given or that of the checkpoint, as `mismatch` has
  /// it. The functions that the checkpoint names are those of the given schedule.
  ///
  /// - Parameters:
  ///   - form: nil for that of the checkpoint.
  ///   - initial: the initial rates of the groups, nil for those of the checkpoint. They are compared like parameters.
  package static func resume(
    _ checkpoint: Value, _ schedule: Schedule, _ mismatch: Mismatch, form: Form? = nil,
    initial: [Double]? = nil
  ) throws(Failure) -> Scheduler {
    var context = Context(functions: schedule.contents.functions)
    context.hasStandIns = mismatch != .keep
    let saved = try restore(checkpoint, in: context)
    let form = form ?? saved.form
    let differences = Differences()
    if mismatch != .keep {
      differences.find(saved.schedule.spec(.comparable), schedule.spec(.comparable), at: "spec")
      if let count = initial?.count ?? schedule.groupCount, count != saved.groupCount {
        differences.note("groups", saved.groupCount.description, count.description)
      } else if let initial {
        let (old, new) = (saved.form.precision, form.precision)
        differences.find(saved, initial) { old.isSingle($0) || new.isSingle($0) }
      }
    }
    if mismatch == .fail && !differences.list.isEmpty {
      throw Failure(
        .state, at: "", joined(differences.list, with: "; "),
        "the same schedule, or as mismatch one of keep (the checkpoint's), use (the given one) and rescale "
          + "(the given one, at the same part of the whole)")
    }
    if let count = initial?.count, count != saved.groupCount {
      throw Failure(
        .count, at: "groups", saved.groupCount.description + " are not allowed",
        count.description + ", the number of initial rates")
    }
    // Those that do not differ may have more digits in the program than as floats.
    var rates = initial ?? saved.groups.column(.initialLR)
    if mismatch == .keep || initial == nil {
      for i in rates.indices { rates[i] = saved.initialRate(i) ?? rates[i] }
    }
    if mismatch == .keep || differences.list.isEmpty {
      if form == saved.form { return saved }
      return try saved.successor(saved.writtenSchedule, form, rates, at: saved.epoch)
    }
    var position = saved.epoch
    if mismatch == .rescale {
      let old = try Schedule.read(saved.schedule.plainSpec, at: "spec", in: context)
      try rescale(&position, old, schedule)
    }
    return try saved.successor(schedule, form, rates, at: position)
  }

  /// A scheduler for another schedule, or of another form, that goes on where this one is.
  ///
  /// The closed form is evaluated there. A chain is replayed from the initial rates, so that it has the bits of a
  /// run that had this schedule from the start. What follows a metric keeps what it remembers.
  final func successor(
    _ schedule: Schedule, _ form: Form, _ initial: [Double], at target: Number
  ) throws(Failure) -> Scheduler {
    if form != .closed {
      let scheduler = try Scheduler.start(schedule, form, initial: initial)
      if let plateau = scheduler as? TorchPlateau {
        plateau.goOn(from: self)
      } else {
        try scheduler.replay(to: target)
        scheduler.takeCount(from: self)
      }
      return scheduler
    }
    let successor = try schedule.scheduler(.closed, groups: initial.count)
    guard let scheduler = successor as? PositionScheduler else { return successor }
    scheduler.setBases(initial)
    scheduler.goOn(from: self)
    do throws(EvaluationError) {
      try scheduler.enter(target)
    } catch {
      throw error.failure(at: target.value)
    }
    return scheduler
  }

  /// Steps from the start to a position. One that no number of steps reaches, as it is negative or no whole number,
  /// is jumped to from the last one that some do.
  ///
  /// - Complexity: O(position * groups), 10 to 25 ns a step for one group; no allocation from step to step.
  private final func replay(to target: Number) throws(Failure) {
    let steps = (target.value - epoch.value).rounded(.down)
    let most = 0x1p32 / Double(groupCount)
    if steps > most {
      throw Failure(
        .state, at: "last_epoch",
        target.json.quoted + " is too far to make all steps up to it again",
        "at most 2^32 steps by the number of groups, or the closed form")
    }
    let rates = Rates(groupCount, groups.precision)
    rates.copy(from: last)
    do throws(EvaluationError) {
      if steps > 0 { for _ in 0..<Int64(steps) { try step(rates.lent) } }
      if epoch.value != target.value { try step(to: target.value, rates.lent) }
    } catch {
      throw error.failure(at: epoch.value + 1)
    }
  }
}

/// Moves a position to the same fraction of another schedule's horizon.
private func rescale(_ position: inout Number, _ old: Schedule, _ new: Schedule) throws(Failure) {
  if !(old.followers.isEmpty && new.followers.isEmpty) {
    throw Failure(
      .state, at: "spec", "a schedule that follows a metric has no horizon",
      "another policy than to rescale")
  }
  let (from, to) = (old.contents.horizon, new.contents.horizon)
  if !(from > 0 && to > 0) {
    throw Failure(
      .state, at: "spec", "without a length in steps there is no horizon",
      "schedules with one, or another policy than to rescale")
  }
  position.value = position.value * to / from
  if !position.isReal { position.value = position.value.rounded() }
  try checkPosition(position.value, "last_epoch")
}
