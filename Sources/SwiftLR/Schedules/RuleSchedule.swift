/// The schedule of a rule: one class for all of them.
class RuleSchedule: Schedule {
  private final let name: String
  final let rule: Rule
  private final let signature: Signature
  private final var numbers: [Number]
  final let arguments: Arguments

  init(_ name: String, _ rule: Rule, _ signature: Signature, isTotal: Bool) {
    self.name = name
    self.rule = rule
    self.signature = signature
    arguments = Arguments(isTotal: isTotal)
    numbers = signature.defaults
  }

  /// The same with other parts.
  private init(_ other: RuleSchedule, _ parts: [Schedule]) {
    (name, rule, signature) = (other.name, other.rule, other.signature)
    numbers = other.numbers
    arguments = Arguments(other.arguments, parts: parts)
  }

  var isOperation: Bool { rule.isOperation }

  override func value(_ query: Query) throws(EvaluationError) -> Double {
    try rule.value(arguments, query.position, query)
  }

  override var isTotal: Bool {
    arguments.isTotal && numbers.allSatisfy { $0.value.isNaN || $0.isOrdinary }
      && arguments.parts.allSatisfy { $0.isTotal }
  }

  override func fillAll(
    _ values: inout MutableSpan<Double>, base: Double, first: Double, stride: Double
  ) throws(EvaluationError) {
    let (value, arguments) = (rule.value, arguments)
    var query = Query(base: base, position: first)
    // Counted in a Double: a converted Int would wait for the value before, whose register it gets.
    var index = 0.0
    for i in values.indices {
      query.position = first + index * stride
      values[i] = try value(arguments, query.position, query)
      index += 1
    }
  }

  /// A schedule for single groups depends on them, whatever its parts say.
  override var dependsOnGroup: Bool { !arguments.parts.isEmpty }

  final var hasChainForm: Bool { rule.next != nil || signature.chainsPart }

  override func chain(_ groups: Groups) throws(Failure) -> Scheduler {
    if !hasChainForm || groups.isSingle { return try super.chain(groups) }
    let part = rule.next == nil ? try ChainedPart(arguments.parts, groups) : nil
    return PositionScheduler(self, groups, chain: self, part)
  }

  override var groupCount: Int? { sharedGroupCount(arguments.parts) }

  override var drivesMomentum: Bool {
    rule.givesMomentum && arguments.parts.contains { $0.drivesMomentum }
  }

  override func momentum(_ query: Query) throws(EvaluationError) -> Double? {
    if !drivesMomentum { return nil }
    var query = query
    query.asksMomentum = true
    let momentum = try value(query)
    return momentum.isNaN ? nil : momentum
  }

  override var typeName: String { name }

  override func visit(_ fields: Fields) {
    // Copies: a schedule that is there already may be written by several threads at once.
    var (numbers, lists, parts) = (numbers, arguments.lists, arguments.parts)
    signature.visit(fields, &numbers, &lists, &parts)
    if let tracing = fields.tracing, !parts.isEmpty {
      tracing.copy = RuleSchedule(self, parts)
    }
    if fields.mode != .read { return }
    self.numbers = numbers
    (arguments.lists, arguments.parts) = (lists, parts)
    fields.requireSameGroups(arguments.parts, last: signature.lastPart)
    for (i, number) in numbers.enumerated() { arguments[i] = number.value }
    if let prepare = rule.prepare, fields.isComplete { prepare(arguments, fields) }
    // The table of a sequence.
    if arguments.parts.count == arguments.table.count + 1 {
      fields.contents.end(arguments.table.last, arguments.parts.last)
    }
  }
}
