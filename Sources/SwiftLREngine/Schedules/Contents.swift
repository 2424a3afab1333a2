/// Facts about a schedule that are found while its spec is read.
struct Contents {
  /// How many schedules lie inside each other in it. A schedule that evaluates its part twice counts as ten, so that
  /// a value takes bounded time.
  var height = 0
  /// The caller's functions that it calls.
  var functions: [Function] = []
  /// The greatest of its numbers in steps and of the horizons of its parts. The horizon of a sequence is that of its
  /// last part, counted from the start of the sequence.
  var horizon = 0.0

  /// The schedules inside it that follow a metric, in the order of the spec.
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

  /// Sets the horizon of a sequence from where its last part starts.
  mutating func end(_ start: Double?, _ last: Schedule?) {
    if let start, let last { horizon = start + last.contents.horizon }
  }
}

extension Schedule {
  /// A schedule from parameters of which some are schedules: their specs stand among them already.
  ///
  /// - Parameter functions: those that the parameters name besides what the parts call.
  package static func composed(
    _ type: String, _ parameters: [Member], of parts: [Schedule], _ functions: [Function] = []
  ) throws(Failure) -> Schedule {
    var all = functions
    for part in parts { all += part.contents.functions }
    let context = Context(functions: all)
    if let i = context.functions.repeated {
      throw Failure(
        .argument, at: "functions",
        "two different ones are named " + Value.string(all[i].name).quoted,
        "a name of its own for each")
    }
    return try read(.object([Member("type", .string(type))] + parameters), at: "", in: context)
  }

  /// The steps that it is made for; 0 without any length.
  package final var horizon: Double { contents.horizon }

  /// The schedules that follow a metric, in the order of the spec.
  final var followers: [MetricSchedule] {
    if let follower = self as? MetricSchedule { return [follower] + contents.followers }
    return contents.followers
  }

  /// The schedule after an operation. The spec of the operation lacks the part that it changes: this schedule stands
  /// there itself, and keeps the caller's functions. The spec may name the same functions.
  package final func changed(by operation: Value) throws(Failure) -> Schedule {
    let context = Context(
      functions: contents.functions, ready: [NamedPart(changedPartName, self)])
    let schedule = try Schedule.read(operation, at: "", in: context)
    if (schedule as? RuleSchedule)?.isOperation == true { return schedule }
    throw Failure(
      .spec, at: "type", Value.string(schedule.typeName).quoted + " is no operation",
      "one, such as swiftlr.cooldown")
  }
}
