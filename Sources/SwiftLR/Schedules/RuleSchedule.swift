/// The schedule of a rule: one class for all of them. It has a closed form only.
final class RuleSchedule: Schedule {
  private let name: String
  private let rule: Rule
  private let signature: Signature
  private var numbers: [Number]
  private let arguments = Arguments()

  init(_ name: String, _ rule: Rule, _ signature: Signature) {
    self.name = name
    self.rule = rule
    self.signature = signature
    numbers = signature.defaults
  }

  override func value(_ query: Query) throws(EvaluationError) -> Double {
    try rule.value(arguments, query.position, query)
  }

  /// A schedule for single groups depends on them, whatever its parts say.
  override var dependsOnGroup: Bool { !arguments.parts.isEmpty }

  override var groupCount: Int? { sharedGroupCount(arguments.parts) }

  override var typeName: String { name }

  override func visit(_ fields: Fields) {
    // Copies: a schedule that is there already may be written by several threads at once.
    var (numbers, lists, parts) = (numbers, arguments.lists, arguments.parts)
    signature.visit(fields, &numbers, &lists, &parts)
    if fields.mode != .read { return }
    self.numbers = numbers
    (arguments.lists, arguments.parts) = (lists, parts)
    fields.requireSameGroups(arguments.parts)
    for (i, number) in numbers.enumerated() { arguments[i] = number.value }
    if let prepare = rule.prepare, fields.isComplete { prepare(arguments, fields) }
  }
}
