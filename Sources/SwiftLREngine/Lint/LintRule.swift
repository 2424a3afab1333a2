/// A mistake that a check looks for: a row in the list of rules.
package final class LintRule: Sendable {
  package enum Severity: String, Sendable {
    /// There is no usable value at some step, or the spec contradicts itself.
    case error
    /// Most likely a mistake.
    case warning
    /// Worth to know, and often meant.
    case note

    static func named(_ name: String) -> Severity? {
      for severity in [error, warning, note] where same(severity.rawValue, name) { return severity }
      return nil
    }
  }

  package let name: String
  package let severity: Severity
  /// What it finds, for users, in a phrase.
  package let meaning: String
  /// Whether it needs a value at every step of the run.
  let needsAllValues: Bool
  /// Reports what it finds.
  let look: @Sendable (Inspection) throws(Failure) -> Void

  @inline(never)
  init(
    _ name: String, _ severity: Severity, _ meaning: String, needsAllValues: Bool = true,
    _ look: @escaping @Sendable (Inspection) throws(Failure) -> Void
  ) {
    self.name = name
    self.severity = severity
    self.meaning = meaning
    self.needsAllValues = needsAllValues
    self.look = look
  }

  /// All rules, in the order in which their findings are told.
  package static var all: [LintRule] {
    ofValues + ofLengths + ofWaves + ofTheEnd + ofTheCourse + ofTheOptimizer
  }
}

extension Catalogue {
  /// The rules of a check for programs: a list of objects.
  package static var rules: Value {
    let list = Fields.writing()
    for rule in LintRule.all {
      let object = Fields.writing()
      object.put("name", rule.name)
      object.put("severity", rule.severity.rawValue)
      object.put("meaning", rule.meaning)
      list.put("", object.object)
    }
    return list.list
  }
}
