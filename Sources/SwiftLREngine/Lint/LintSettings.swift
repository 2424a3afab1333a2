/// What a check is told of the run, and which findings are wanted.
package struct LintSettings {
  private(set) var steps: Int64 = 0
  /// 1 if it is not known.
  private(set) var stepsPerEpoch = 1.0
  /// The initial rates: one for each group, or one for all.
  private(set) var bases = [1.0]
  private(set) var method = OptimizationMethod.other

  /// Nil for all of them.
  private var selected: [String]?
  private var ignored: [String] = []
  private var severities: [Member] = []

  private static var allowedSteps: String { "a whole number from 1 to 2^53" }
  private static var allowedEpoch: String { "a finite number above 0, or 0 for none" }

  private init() {}

  package init(
    _ steps: Int64, _ stepsPerEpoch: Double, _ bases: [Double], optimizer: String = ""
  ) throws(Failure) {
    func require(_ holds: Bool, _ name: String, _ value: Value, _ allowed: String) throws(Failure) {
      if holds { return }
      throw Failure(.argument, at: name, value.quoted + " is not allowed", allowed)
    }
    try require(steps >= 1 && steps <= 1 << 53, "steps", .integer(steps), Self.allowedSteps)
    let isKnown = !stepsPerEpoch.isNaN && stepsPerEpoch != 0
    try require(
      !isKnown || stepsPerEpoch > 0 && stepsPerEpoch.isFinite, "steps_per_epoch",
      .real(stepsPerEpoch), Self.allowedEpoch)
    for base in bases { try require(base.isFinite, "base", .real(base), "a finite number") }
    self.steps = steps
    if isKnown { self.stepsPerEpoch = stepsPerEpoch }
    self.bases = bases
    method = OptimizationMethod(of: optimizer)
  }

  /// The settings from an object: `steps`, and where they are known `steps_per_epoch`, `base`, `optimizer`, `select`,
  /// `ignore` and `severity`.
  package static func read(_ value: Value) throws(Failure) -> LintSettings {
    let fields = try Fields.reading(value, as: .argument, at: "", in: Context())
    var settings = LintSettings()
    settings.visit(fields)
    try fields.finish()
    return settings
  }

  private mutating func visit(_ fields: Fields) {
    if let value = fields.take("steps", required: true, Self.allowedSteps) {
      if let number = value.number?.value, let whole = Int64(exactly: number), whole >= 1 {
        steps = whole
      } else {
        fields.refuse("steps", value, Self.allowedSteps)
      }
    }
    if let value = fields.take("steps_per_epoch", required: false, "") {
      if let number = value.number?.value, number >= 0 {
        stepsPerEpoch = number == 0 ? 1 : number
      } else {
        fields.refuse("steps_per_epoch", value, Self.allowedEpoch)
      }
    }
    if let value = fields.take("base", required: false, "") { visitBases(fields, value) }
    if let value = fields.take("optimizer", required: false, "") {
      if case .string(let name) = value {
        method = OptimizationMethod(of: name)
      } else {
        fields.refuse("optimizer", value, "the name of an optimizer")
      }
    }
    selected = rules("select", fields)
    ignored = rules("ignore", fields) ?? []
    visitSeverities(fields)
  }

  private mutating func visitBases(_ fields: Fields, _ value: Value) {
    var items = [value]
    if case .list(let list) = value, !list.isEmpty { items = list }
    bases = []
    for item in items {
      if let number = item.number?.value {
        bases.append(number)
      } else {
        fields.refuse("base", value, "a number, or a list with one for each group")
      }
    }
    if bases.isEmpty { bases = [1] }
  }

  private func rules(_ field: String, _ fields: Fields) -> [String]? {
    guard let value = fields.take(field, required: false, "") else { return nil }
    guard case .list(let items) = value else {
      fields.refuse(field, value, "a list of names of rules")
      return nil
    }
    var names: [String] = []
    for (i, item) in items.enumerated() {
      if case .string(let name) = item, LintRule.isKnown(name) {
        names.append(name)
      } else {
        refuseRule(fields, indexed(field, i), item)
      }
    }
    return names
  }

  private mutating func visitSeverities(_ fields: Fields) {
    guard let value = fields.take("severity", required: false, "") else { return }
    guard case .object(let members) = value else {
      return fields.refuse("severity", value, "an object: for names of rules, their severities")
    }
    for member in members {
      let place = dotted("severity", shortened(member.name))
      if !LintRule.isKnown(member.name) { refuseRule(fields, place, .string(member.name)) }
      guard case .string(let name) = member.value, LintRule.Severity.named(name) != nil else {
        fields.refuse(place, member.value, "\"error\", \"warning\" or \"note\"")
        continue
      }
    }
    severities = members
  }

  private func refuseRule(_ fields: Fields, _ place: String, _ value: Value) {
    let names = LintRule.all.map { $0.name }
    var allowed = "one of " + joined(names, with: ", ")
    if case .string(let name) = value, let near = nearest(to: name, among: names) {
      allowed = "the nearest is \"" + near + "\""
    }
    fields.fail(place, value.quoted + " is no rule", allowed)
  }

  /// Those findings that are wanted, with the severities that are.
  func wanted(_ findings: [Finding]) -> [Finding] {
    var wanted: [Finding] = []
    for finding in findings {
      func isIn(_ names: [String]) -> Bool { names.contains { same($0, finding.name) } }
      if isIn(ignored) { continue }
      if let selected, !isIn(selected) { continue }
      for member in severities where same(member.name, finding.name) {
        guard case .string(let name) = member.value,
          let severity = LintRule.Severity.named(name)
        else { continue }
        finding.severity = severity
      }
      wanted.append(finding)
    }
    return wanted
  }
}

extension LintRule {
  static func isKnown(_ name: String) -> Bool { all.contains { same($0.name, name) } }
}
