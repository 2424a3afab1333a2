/// The schedule of a declared type: one class for all of them.
class RuleSchedule: Schedule {
  final let rule: Rule
  private final let parameters: [Parameter]
  private final let chainsPart: Bool

  /// - Parameters:
  ///   - rule: what the declaration returned for the parameters.
  ///   - groupCount: nil for that of the parts.
  init(
    _ name: String, _ rule: Rule, _ parameters: Parameters, dependsOnGroup: Bool = false,
    groupCount: Int? = nil
  ) {
    self.rule = rule
    self.parameters = parameters.all
    chainsPart = parameters.chainsPart
    var traits = ScheduleTraits(name)
    for parameter in parameters.all { traits.parts += parameter.namedParts }
    let parts = allSchedules(of: traits.parts)
    traits.isTotal = rule.isTotal && parameters.areOrdinary && areTotal(parts)
    // A schedule for single groups depends on them, whatever its parts say.
    traits.dependsOnGroup =
      dependsOnGroup || parameters.groupCount != nil
      || parameters.all.contains { $0.dependsOnGroup }
    traits.drivesMomentum = rule.givesMomentum && driveMomentum(parts)
    traits.groupCount =
      groupCount ?? rule.groupCount ?? parameters.groupCount ?? sharedGroupCount(parts)
    traits.leastGroups = rule.isOnePerGroup ? parts.count : 1
    super.init(traits)
  }

  final var isOperation: Bool { rule.isOperation }

  override func value(_ query: Query) throws(EvaluationError) -> Double {
    try rule.value(query.position, query)
  }

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

  final var hasChainForm: Bool { rule.recurrence != nil || chainsPart }

  override func chain(_ groups: Groups) throws(Failure) -> Scheduler {
    if !hasChainForm || groups.precision != .double { return try super.chain(groups) }
    if let recurrence = rule.recurrence {
      return PositionScheduler(self, groups, recurrence: recurrence)
    }
    return PositionScheduler(
      self, groups, part: try ChainedPart(allSchedules(of: namedParts), groups))
  }

  override func momentum(_ query: Query) throws(EvaluationError) -> Double? {
    if !drivesMomentum { return nil }
    var query = query
    query.asksMomentum = true
    let momentum = try value(query)
    return momentum.isNaN ? nil : momentum
  }

  override func write(_ fields: Fields) {
    for parameter in parameters { fields.put(parameter) }
  }
}
