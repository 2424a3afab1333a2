/// States and checkpoints, as JSON trees.
extension Scheduler {
  static let checkpointFormat = "swiftlr.checkpoint"
  static let checkpointVersion: Int64 = 1

  package final var stateValue: Value {
    let fields = Fields.writing()
    state(fields)
    return fields.object
  }

  /// Takes over a state of the same kind of scheduler with the same number of groups. A trial on a twin
  /// comes first, so that a bad state changes nothing.
  package final func load(_ state: Value) throws(Failure) {
    try twin().read(state, at: "")
    try read(state, at: "")
  }

  package final func copy() throws(Failure) -> Scheduler {
    let copy = try twin()
    try copy.read(stateValue, at: "")
    return copy
  }

  /// Another scheduler for the same schedule and initial rates, at no position yet.
  private final func twin() throws(Failure) -> Scheduler {
    let twin = try schedule.scheduler(form, groups: groupCount)
    twin.bases.copy(from: bases)
    return twin
  }

  private final func read(_ state: Value, at path: String) throws(Failure) {
    let fields = try Fields.reading(state, as: .state, at: path, in: Context())
    self.state(fields)
    try fields.finish()
  }

  /// The scheduler with everything that is needed to go on from it.
  package final var checkpoint: Value {
    let groups = bases.indices.map { i in
      Value.object([Member("initial_lr", .real(bases[i])), Member("lr", .real(last[i]))])
    }
    return .object([
      Member("format", .string(Self.checkpointFormat)),
      Member("version", .integer(Self.checkpointVersion)),
      Member("form", .string(form == .closed ? "closed" : "chain")),
      Member("spec", schedule.spec),
      Member("state", stateValue),
      Member("groups", .list(groups)),
    ])
  }

  package static func restore(_ checkpoint: Value, functions: [Function]) throws(Failure)
    -> Scheduler
  {
    let fields = try Fields.reading(
      checkpoint, as: .state, at: "", in: Context(functions: functions))
    fields.word("format", checkpointFormat)
    fields.version("version", upTo: checkpointVersion)
    let form = fields.form("form")
    let spec = fields.take("spec", required: true, "the spec of a schedule") ?? .null
    let state = fields.take("state", required: true, "an object") ?? .null
    let (initial, _) = fields.groups("groups")
    try fields.finish()

    let schedule = try Schedule.read(spec, at: "spec", in: fields.context)
    let scheduler = try schedule.scheduler(form, groups: initial.count)
    for i in initial.indices { scheduler.bases[i] = initial[i] }
    try scheduler.read(state, at: "state")
    return scheduler
  }
}

extension Fields {
  fileprivate func version(_ name: String, upTo known: Int64) {
    let allowed = "a version from 1 to " + known.description
    guard let value = take(name, required: true, allowed) else { return }
    guard case .integer(let version) = value, version >= 1 else {
      return fail(name, value.quoted + " is not allowed", allowed)
    }
    if version > known {
      fail(
        name, version.description + " is newer than this library reads",
        allowed + ", or a newer libswiftlr", as: .format)
    }
  }

  fileprivate func form(_ name: String) -> Scheduler.Form {
    let allowed = "\"closed\" or \"chain\""
    guard let value = take(name, required: true, allowed) else { return .closed }
    if case .string(let text) = value {
      if same(text, "closed") { return .closed }
      if same(text, "chain") { return .chain }
    }
    fail(name, value.quoted + " is not allowed", allowed)
    return .closed
  }

  /// What a checkpoint holds of the optimizer's groups. The rates are there for the program that resumes
  /// to write into its optimizer; the scheduler has them in its state.
  fileprivate func groups(_ name: String) -> (initial: [Double], current: [Double]) {
    var (initial, current): ([Double], [Double]) = ([], [])
    let allowed = "a list of at least one object"
    guard let value = take(name, required: true, allowed) else { return (initial, current) }
    guard case .list(let items) = value, !items.isEmpty else {
      fail(name, value.quoted + " is not allowed", allowed)
      return (initial, current)
    }
    objects(name, items.count) { _, group in
      initial.append(group.rate("initial_lr"))
      current.append(group.rate("lr"))
    }
    return (initial, current)
  }

  private func rate(_ name: String) -> Double {
    guard let value = take(name, required: true, "a number") else { return 0 }
    if let rate = value.double { return rate }
    fail(name, value.quoted + " is not allowed", "a number")
    return 0
  }
}
