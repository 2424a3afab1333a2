/// What a rule found.
package final class Finding {
  let rule: LintRule
  /// The parameter or the part.
  package let path: String
  package let message: String
  /// What would be right.
  package let fix: String
  /// The steps that it is about, which may lie after the end of the run.
  package let steps: Steps?

  package struct Steps {
    package let first: Int64
    package let last: Int64
  }

  init(_ rule: LintRule, _ path: String, _ message: String, _ fix: String, _ steps: Steps?) {
    self.rule = rule
    severity = rule.severity
    self.path = path
    self.message = message
    self.fix = fix
    self.steps = steps
  }

  /// The name of the rule.
  package var name: String { rule.name }
  /// That of the rule, unless another is wanted.
  package internal(set) var severity: LintRule.Severity

  package var json: Value {
    let object = Fields.writing()
    object.put("rule", name)
    object.put("severity", severity.rawValue)
    object.put("path", path)
    object.put("message", message)
    object.put("fix", fix)
    object.put("first", steps.map { .integer($0.first) } ?? .null)
    object.put("last", steps.map { .integer($0.last) } ?? .null)
    return object.object
  }
}

extension Inspection {
  /// Notes what the rule has found that is looking, unless another group has the same.
  ///
  /// - Parameters:
  ///   - path: the parameter or the part.
  ///   - message: what is wrong, with a `%` for each of the numbers.
  ///   - fix: what would be right, with a `%` for each number that is left.
  ///   - first: the first step that it is about, rounded up; NaN if it is about none.
  ///   - last: the last one.
  @inline(never)
  func report(
    _ path: String, _ message: String, _ fix: String, _ numbers: [Double],
    _ first: Double = .nan, _ last: Double = .nan
  ) {
    guard let rule else { return }
    for finding in findings where same(finding.name, rule.name) && same(finding.path, path) {
      return
    }
    var next = 0
    let filled = fill(message, numbers, &next)
    add(Finding(rule, path, filled, fill(fix, numbers, &next), steps(first, last)))
  }

  private func steps(_ first: Double, _ last: Double) -> Finding.Steps? {
    func whole(_ step: Double) -> Int64? {
      Int64(exactly: min(step.rounded(.up), Number.wholeLimit))
    }
    guard let first = whole(first), let last = whole(last) else { return nil }
    return .init(first: first, last: max(first, last))
  }
}

/// A text with the next number of a list in place of each `%`.
private func fill(_ text: String, _ numbers: [Double], _ next: inout Int) -> String {
  var filled = ""
  for (i, piece) in pieces(of: text, at: 0x25).enumerated() {
    if i > 0 && next < numbers.count {
      filled += SwiftLREngine.text(ofWhole: numbers[next])
      next += 1
    }
    filled += piece
  }
  return filled
}
