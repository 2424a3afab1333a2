/// Several schedules in one, each for a hyper-parameter of its own.
final class CurvesSchedule: Schedule {
  private var names: [String] = []
  private var parts: [Schedule] = []
  private var rate: Schedule = FormulaSchedule(Constant())

  override func curves(groups: Int) -> [CurveValues] {
    var list: [CurveValues] = []
    for (i, name) in names.enumerated() where parts[i] !== rate {
      list.append(CurveValues(name, parts[i], groups))
    }
    return list
  }

  override func curve(_ name: String) -> Schedule? {
    names.firstIndex { same($0, name) }.map { parts[$0] }
  }

  override var curveNames: [Value] { names.map { .string($0) } }

  override func value(_ query: Query) throws(EvaluationError) -> Double { try rate.value(query) }

  override var isTotal: Bool { rate.isTotal }

  override var dependsOnGroup: Bool { rate.dependsOnGroup }

  override var groupCount: Int? { sharedGroupCount(parts) }

  override var drivesMomentum: Bool { rate.drivesMomentum && curve("momentum") == nil }

  override func momentum(_ query: Query) throws(EvaluationError) -> Double? {
    try rate.momentum(query)
  }

  override var typeName: String { "swiftlr.curves" }

  override func visit(_ fields: Fields) {
    // Copies: a schedule that is there already may be written by several threads at once.
    var (names, parts) = (names, parts)
    fields.schedules("curves", &names, &parts, "A schedule under the name of each hyper-parameter.")
    if fields.mode != .read { return }
    let groups = sharedGroupCount(parts)
    for (i, part) in parts.enumerated() where part.groupCount ?? groups != groups {
      fields.fail("curves." + names[i], "not for as many groups", "as many as the curves before")
    }
    (self.names, self.parts) = (names, parts)
    rate = curve("lr") ?? rate
    // In the order of the canonical spec.
    fields.contents.followers = []
    for part in parts {
      for follower in part.followers { fields.contents.followers.append(follower) }
    }
  }
}

extension Fields {
  /// An object of schedules under names of the user's, at least one, required. Kept in the order of the names.
  fileprivate func schedules(
    _ name: String, _ names: inout [String], _ parts: inout [Schedule], _ meaning: String
  ) {
    let domain = Domain(.curves)
    switch mode {
    case .write:
      var members: [Member] = []
      for (i, part) in parts.enumerated() {
        members.append(Member(names[i], part.spec(keepsLengths: keepsLengths)))
      }
      put(name, .object(members))
    case .describe: describe(name, domain, [], nil, meaning)
    case .read:
      let allowed = domain.text()
      guard let value = take(name, required: true, allowed) else { return }
      guard case .object(let members) = value, !members.isEmpty else {
        return refuse(name, value, allowed)
      }
      for member in members {
        guard let part = schedule(member.value, at: name + "." + member.name) else { return }
        names.append(member.name)
        parts.append(part)
        var i = names.count - 1
        while i > 0 && isBefore(names[i], names[i - 1]) {
          names.swapAt(i, i - 1)
          parts.swapAt(i, i - 1)
          i -= 1
        }
      }
    }
  }
}
