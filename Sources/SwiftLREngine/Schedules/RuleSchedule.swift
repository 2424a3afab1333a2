/// The schedule of a declared type: one class for all of them.
class RuleSchedule: Schedule {
  private final let name: String
  final let rule: Rule
  private final let parameters: [Parameter]
  final let parts: [Schedule]
  private final let areOrdinary: Bool
  private final let chainsPart: Bool

  /// - Parameter rule: what the declaration returned for the parameters.
  init(_ name: String, _ rule: Rule, _ parameters: Parameters) {
    self.name = name
    self.rule = rule
    self.parameters = parameters.all
    parts = parameters.all.flatMap { $0.namedParts.map { $0.schedule } }
    areOrdinary = parameters.areOrdinary
    chainsPart = parameters.chainsPart
  }

  final var isOperation: Bool { rule.isOperation }

  override func value(_ query: Query) throws(EvaluationError) -> Double {
    try rule.value(query.position, query)
  }

  override var isTotal: Bool { rule.isTotal && areOrdinary && parts.allSatisfy { $0.isTotal } }

  override func fillAll(
    _ values: inout MutableSpan<Double>, from start: Query, stride: Double
  ) throws(EvaluationError) {
    let value = rule.value
    var query = start
    var index = 0.0  // as in `Schedule.fillAll`
    for i in values.indices {
      query.position = start.position + index * stride
      values[i] = try value(query.position, query)
      index += 1
    }
  }

  /// A schedule for single groups depends on them, whatever its parts say.
  override var dependsOnGroup: Bool { !parts.isEmpty }

  final var hasChainForm: Bool { rule.recurrence != nil || chainsPart }

  override func chain(_ groups: Groups) throws(Failure) -> Scheduler {
    if !hasChainForm || groups.precision != .double { return try super.chain(groups) }
    if let recurrence = rule.recurrence {
      return PositionScheduler(self, groups, recurrence: recurrence)
    }
    return PositionScheduler(self, groups, part: try ChainedPart(parts, groups))
  }

  override var groupCount: Int? { sharedGroupCount(parts) }

  override var drivesMomentum: Bool {
    rule.givesMomentum && parts.contains { $0.drivesMomentum }
  }

  override func momentum(_ query: Query) throws(EvaluationError) -> Double? {
    if !drivesMomentum { return nil }
    var query = query
    query.asksMomentum = true
    let momentum = try value(query)
    return momentum.isNaN ? nil : momentum
  }

  override var typeName: String { name }

  override func write(_ fields: Fields) {
    for parameter in parameters { fields.put(parameter) }
  }

  override var namedParts: [NamedPart] { parameters.flatMap { $0.namedParts } }
}
