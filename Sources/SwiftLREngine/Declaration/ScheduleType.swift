/// A type of schedule: its declaration, and what is known of it without building a schedule.
package struct ScheduleType: Sendable {
  package let name: String
  /// What differs from the type that this one is another name of, or all that there is to say.
  private let text: String
  private let ownSource: String
  private let kind: Kind

  private enum Kind {
    case rule(@Sendable (Parameters) -> Rule)
    case metric(@Sendable (Parameters) -> MetricRule)
    case alias(of: String)
    case formula(@Sendable (Fields) -> Schedule, isClosed: Bool)
    case other(@Sendable (Fields) -> Schedule)
  }

  @inline(__always)
  private init(_ name: String, _ text: String, _ source: String, _ kind: Kind) {
    self.name = name
    self.text = text
    ownSource = source
    self.kind = kind
  }

  /// A type whose value is a function of the position.
  ///
  /// - Parameters:
  ///   - documentation: what it does, for users: a sentence, the formula in the order of its operations, quirks
  ///     that are the peer's.
  ///   - source: the class or paper, where it is not that of the whole peer.
  ///   - declare: names the parameters and returns the formula.
  @inline(__always)
  init(
    _ name: String, _ documentation: String, source: String = "",
    _ declare: @escaping @Sendable (Parameters) -> Rule
  ) {
    self.init(name, documentation, source, .rule(declare))
  }

  /// A type that follows a metric.
  @inline(__always)
  init(
    following name: String, _ documentation: String, source: String = "",
    _ declare: @escaping @Sendable (Parameters) -> MetricRule
  ) {
    self.init(name, documentation, source, .metric(declare))
  }

  /// Another name of a type.
  ///
  /// - Parameter difference: what else there is to say, if anything.
  @inline(__always)
  static func alias(_ name: String, of other: String, _ difference: String = "") -> ScheduleType {
    ScheduleType(name, difference, "", .alias(of: other))
  }

  /// A type that is a structure of its own.
  @inline(__always)
  init<F: Formula>(_: F.Type) {
    self.init(
      F.name, F.documentation, F.source,
      .formula({ FormulaSchedule<F>($0) }, isClosed: F.isClosed))
  }

  /// A type with a class of its own.
  @inline(__always)
  init(
    _ name: String, _ documentation: String, source: String = "", hasChainForm: Bool,
    making make: @escaping @Sendable (Fields) -> Schedule
  ) {
    self.init(
      name, documentation, source, hasChainForm ? .formula(make, isClosed: true) : .other(make))
  }

  /// The same with the source of its peer, if it names none.
  func from(_ peer: String) -> ScheduleType {
    ScheduleType(name, text, ownSource.utf8.isEmpty ? peer : ownSource, kind)
  }
}

extension ScheduleType {
  /// What it does, for users.
  package var documentation: String {
    guard let other else { return text }
    let shared = "That of `" + other.name + "`.\n\n" + other.documentation
    return text.utf8.isEmpty ? shared : text + "\n\n" + shared
  }

  /// Where it comes from, "" for swiftlr's own.
  package var source: String { ownSource }

  /// The item of the documentation that has the closed form, without the mark of an item and the word that
  /// tells it from the chain form.
  var closedForm: String {
    var form = ""
    for line in pieces(of: documentation, at: 10) {
      let mark = isPrefix("- Closed", of: line) ? 10 : isPrefix("- Both", of: line) ? 2 : 1
      if form.utf8.isEmpty ? mark > 1 : isPrefix("  ", of: line) {
        form += SwiftLREngine.text(ofBytes: Array(bytes(of: line).dropFirst(mark)))
      } else if !form.utf8.isEmpty {
        break
      }
    }
    return form
  }

  /// The type that this one is another name of.
  private var other: ScheduleType? {
    guard case .alias(let name) = kind else { return nil }
    return Catalogue.type(named: name)
  }

  /// Builds a schedule; the field `type` has been taken already.
  func read(_ fields: Fields) throws(Failure) -> Schedule {
    let schedule = make(name, fields)
    try fields.finish()
    schedule.lengths = fields.lengths
    return schedule
  }

  func described() -> Fields {
    let fields = Fields.describing()
    _ = make(name, fields)
    return fields
  }

  /// - Parameter fields: those that read, or those that describe; then the schedule is of no use.
  private func make(_ name: String, _ fields: Fields) -> Schedule {
    switch kind {
    case .rule(let declare):
      let parameters = Parameters(fields)
      let rule = declare(parameters)
      let schedule = RuleSchedule(name, rule, parameters)
      fields.requireSameGroups(schedule.namedParts, rule.groupCount ?? parameters.groupCount)
      fields.contents.end(rule.lastStart, schedule.namedParts.last?.schedule)
      return schedule
    case .metric(let declare):
      let parameters = Parameters(fields)
      return MetricSchedule(name, declare(parameters), parameters)
    case .alias: return other?.make(name, fields) ?? Schedule()
    case .formula(let make, _), .other(let make): return make(fields)
    }
  }

  var hasClosedForm: Bool {
    if case .formula(_, let isClosed) = kind { return isClosed }
    return true
  }

  var hasChainForm: Bool {
    if case .formula = kind { return true }
    return (make(name, Fields.describing()) as? RuleSchedule)?.hasChainForm == true
  }
}
