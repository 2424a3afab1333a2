/// What a schedule holds, found while its spec is read.
struct Contents {
  /// How many schedules lie inside of each other in it. One that evaluates its part twice counts as ten: a
  /// value has to come in bounded time.
  var height = 0
  /// The caller's functions that it calls.
  var functions: [Function] = []
  /// Its horizon: the greatest of its numbers in steps, those of its parts included; of a sequence, the start
  /// of the last part and the horizon of that.
  var horizon = 0.0

  /// The schedules that follow a metric, in the order of the spec, but for the one that holds this.
  var followers: [MetricSchedule] = []

  mutating func add(_ schedule: Schedule) {
    let part = schedule.contents
    height = max(height, part.height + 1)
    functions += part.functions
    horizon = max(horizon, part.horizon)
    for follower in schedule.followers { followers.append(follower) }
  }

  mutating func add(_ steps: Number, _ limit: Limit) {
    if limit.isInSteps { horizon = max(horizon, steps.value) }
  }

  mutating func end(_ start: Double?, _ last: Schedule?) {
    if let start, let last { horizon = start + last.contents.horizon }
  }
}

extension Schedule {
  /// The schedules that follow a metric, in the order of the spec.
  final var followers: [MetricSchedule] {
    if let follower = self as? MetricSchedule { return [follower] }
    return contents.followers
  }

  /// The schedule after an operation, from a spec without the field `schedule`: that is this one itself, so
  /// that the caller's functions stay with it. The spec may name the same functions.
  package final func changed(by operation: Value) throws(Failure) -> Schedule {
    let context = Context(functions: contents.functions, changed: self)
    let schedule = try Schedule.read(operation, at: "", in: context)
    if (schedule as? RuleSchedule)?.isOperation == true { return schedule }
    throw Failure(
      .spec, at: "type", Value.string(schedule.typeName).quoted + " is no operation",
      "one, such as swiftlr.cooldown")
  }
}
