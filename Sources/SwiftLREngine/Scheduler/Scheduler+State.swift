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

  /// - Parameter schedule: the schedule of the copy; nil for the same.
  package final func copy(_ schedule: Schedule? = nil) throws(Failure) -> Scheduler {
    let copy = try twin(schedule)
    if schedule != nil, let copy = copy as? PositionScheduler {
      copy.goOn(from: self)
    } else {
      try copy.read(stateValue, at: "")
    }
    return copy
  }

  /// Another scheduler for the same initial rates, at no position yet.
  private final func twin(_ other: Schedule? = nil) throws(Failure) -> Scheduler {
    let twin = try (other ?? writtenSchedule).scheduler(form, groups: groupCount)
    twin.bases.copy(from: bases)
    twin.groups.copy(from: groups)
    return twin
  }

  private final func read(_ state: Value, at path: String) throws(Failure) {
    let fields = try Fields.reading(state, as: .state, at: path, in: Context())
    self.state(fields)
    try fields.finish()
  }

  /// The scheduler with everything that is needed to go on from it.
  package final var checkpoint: Value {
    let list = bases.indices.map { i in
      var members = [
        Member(Groups.Key.initialLR.name, .real(groups[.initialLR, i])),
        Member("lr", .real(last[i])),
      ]
      for key in Groups.Key.allCases where key != .initialLR && groups.has(key) {
        members.append(Member(key.name, .real(groups[key, i])))
      }
      return Value.object(members)
    }
    return .object([
      Member("format", .string(Self.checkpointFormat)),
      Member("version", .integer(Self.checkpointVersion)),
      Member("form", form.json(groups: groupCount)),
      Member("spec", writtenSchedule.spec),
      Member("state", stateValue),
      Member("groups", .list(list)),
    ])
  }

  package static func restore(_ checkpoint: Value, in context: Context) throws(Failure) -> Scheduler
  {
    let fields = try Fields.reading(checkpoint, as: .state, at: "", in: context)
    fields.word("format", checkpointFormat)
    fields.version("version", upTo: checkpointVersion)
    let spec = fields.take("spec", required: true, "the spec of a schedule") ?? .null
    let state = fields.take("state", required: true, "an object") ?? .null
    let list = fields.groupList("groups")
    let form = fields.form("form", groups: list.count)
    if fields.isComplete {
      let schedule = try Schedule.read(spec, at: "spec", in: fields.context)
      let scheduler = try schedule.scheduler(form, groups: list.count)
      scheduler.prepare()
      let lrs = fields.groups("groups", scheduler.groups)
      try fields.finish()
      try scheduler.read(state, at: "state")
      for (i, lr) in lrs.enumerated() { scheduler.last.set(i, lr) }
      return scheduler
    }
    try fields.finish()
    throw Failure(.state, at: "", "incomplete", "a checkpoint")
  }
}

extension Fields {
  func version(_ name: String, upTo known: Int64) {
    let allowed = "a version from 1 to " + known.description
    guard let value = take(name, required: true, allowed) else { return }
    guard case .integer(let version) = value, version >= 1 else {
      return refuse(name, value, allowed)
    }
    if version > known {
      fail(
        name, version.description + " is newer than this library reads",
        allowed + ", or a newer libswiftlr", as: .format)
    }
  }

  /// One form for all groups, or a list with that of each.
  fileprivate func form(_ name: String, groups: Int) -> Scheduler.Form {
    let allowed = "\"closed\", \"chain\", \"chain32\", or a list of the last two, one a group"
    guard let value = take(name, required: true, allowed) else { return .closed }
    guard case .list(let items) = value else {
      if let form = Scheduler.Form(value) { return form }
      refuse(name, value, allowed)
      return .closed
    }
    if items.count != groups {
      let found = "has " + items.count.description + " items"
      fail(name, found, groups.description + ", one a group", as: .count)
    }
    var singles: [Bool] = []
    for (i, item) in items.enumerated() {
      let form = Scheduler.Form(item)
      if form == nil || form == .closed {
        refuse(element(name, i), item, "\"chain\" or \"chain32\"")
      }
      singles.append(form == .chainFloat32)
    }
    return .chain(Precision(singles))
  }

  /// The optimizer's groups as a checkpoint holds them.
  fileprivate func groupList(_ name: String) -> [Value] {
    let allowed = "a list of at least one object"
    guard let value = take(name, required: true, allowed) else { return [] }
    if case .list(let items) = value, !items.isEmpty { return items }
    refuse(name, value, allowed)
    return []
  }

  /// Reads what torch hides in the groups. Returns their rates, which the program that resumes writes into its
  /// optimizer; they differ from those of the last step if somebody changed them since.
  fileprivate func groups(_ name: String, _ groups: Groups) -> [Double] {
    var columns = Groups.Key.allCases.map { (key: $0, values: [Double]()) }
    var lrs: [Double] = []
    let list = objects(name, groups.count)
    for group in list {
      lrs.append(group.rate("lr"))
      for i in columns.indices {
        let key = columns[i].key
        if key == .initialLR || group.has(key.name, false) {
          columns[i].values.append(group.rate(key.name))
        }
      }
    }
    close(name, list)
    for (key, values) in columns where !values.isEmpty {
      if values.count < groups.count {
        fail(element(name, 0), "not every group has " + key.name, "all groups or none")
        return []
      }
      groups.set(key) { values[$0] }
    }
    return lrs
  }

  private func rate(_ name: String) -> Double {
    guard let value = take(name, required: true, "a number") else { return 0 }
    if let rate = value.double { return rate }
    refuse(name, value, "a number")
    return 0
  }
}

extension Scheduler.Form {
  /// One for all groups, by its name.
  fileprivate init?(_ name: Value) {
    guard case .string(let name) = name else { return nil }
    let all: [Self] = [.closed, .chain, .chainFloat32]
    guard let form = all.first(where: { same($0.name, name) }) else { return nil }
    self = form
  }

  /// The name of one that is the same for all groups.
  var name: String { self == .closed ? "closed" : precision == .double ? "chain" : "chain32" }

  fileprivate func json(groups: Int) -> Value {
    if precision.singles.isEmpty { return .string(name) }
    var names: [Value] = []
    for i in 0..<groups {
      names.append(.string(Self.chain(precision.isSingle(i) ? .single : .double).name))
    }
    return .list(names)
  }
}
