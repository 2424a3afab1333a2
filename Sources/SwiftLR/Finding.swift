internal import SwiftLREngine

/// What a check of a schedule found: ``Schedule/check(steps:stepsPerEpoch:base:optimizer:)``.
public struct Finding: Sendable {
  /// How sure it is that something is wrong.
  public enum Severity: Sendable {
    /// There is no usable value at some step, or the spec contradicts itself.
    case error
    /// Most likely a mistake.
    case warning
    /// Worth to know, and often meant.
    case note
  }

  /// The name of the rule, such as `rises_again`; ``Schedule/checkRules`` has all of them.
  public let rule: String
  /// How sure it is that something is wrong; ``Severity`` says what each means.
  public let severity: Severity
  /// The parameter or the part in the spec, such as `schedules[1].T_max`; empty for the whole.
  public let path: String
  /// What is wrong.
  public let message: String
  /// What would be right.
  public let fix: String
  /// The steps that it is about, counted from 0, which may lie after the end of the run; nil if it is about none.
  public let steps: ClosedRange<Int>?

  init(_ finding: SwiftLREngine.Finding) {
    rule = finding.name
    severity =
      switch finding.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    path = finding.path
    message = finding.message
    fix = finding.fix
    steps = finding.steps.map { Int($0.first)...Int($0.last) }
  }
}

extension Finding: CustomStringConvertible {
  /// One line: the path, the message, what would be right, and the rule.
  public var description: String {
    (path.isEmpty ? "" : path + ": ") + "\(message); \(fix) [\(rule)]"
  }
}
