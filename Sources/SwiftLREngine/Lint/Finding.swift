/// What a rule found.
package struct Finding {
  /// The name of the rule.
  package var rule = ""
  package var severity = LintRule.Severity.note
  /// The parameter or the part.
  package let path: String
  package let message: String
  /// What would be right.
  package let fix: String
  /// The steps that it is about, which may lie after the end of the run; nil if it is about none.
  package let steps: Steps?

  package struct Steps {
    package let first: Int64
    package let last: Int64

    /// Whole steps, one where they are out of order.
    init(_ first: Double, _ last: Double) {
      self.first = whole(first)
      self.last = whole(max(first, last))
    }
  }

  @inline(never)
  init(_ path: String, _ message: String, _ fix: String, _ steps: Steps? = nil) {
    self.path = path
    self.message = message
    self.fix = fix
    self.steps = steps
  }

  package var json: Value {
    let object = Fields.writing()
    object.put("rule", rule)
    object.put("severity", severity.rawValue)
    object.put("path", path)
    object.put("message", message)
    object.put("fix", fix)
    object.put("first", steps.map { .integer($0.first) } ?? .null)
    object.put("last", steps.map { .integer($0.last) } ?? .null)
    return object.object
  }
}

private func whole(_ step: Double) -> Int64 {
  Int64(exactly: min(step.rounded(.up), Number.wholeLimit)) ?? 0
}
