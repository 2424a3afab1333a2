/// What went wrong, in the parts that every message has: where, what stands there, what is allowed.
package struct Failure: Error {
  /// The class of a failure; the exported functions give each its pinned number.
  package enum Status: Sendable {
    case argument, json, spec, state, format, count, form
    case division, overflow, domain, callback
  }

  package let status: Status
  package let path: String
  let found: String
  let allowed: String

  /// - Parameters:
  ///   - path: the field, such as `schedules[1].step_size`; empty for the whole document.
  ///   - found: what is wrong with it, a clause: "0 is not allowed".
  ///   - allowed: what would be right: "a number above 0".
  package init(_ status: Status, at path: String, _ found: String, _ allowed: String) {
    self.status = status
    self.path = path
    self.found = found
    self.allowed = allowed
  }

  /// `schedules[1].step_size: 0 is not allowed; a number above 0`
  ///
  /// Names and values in it are the user's, and what they have of control characters is escaped here.
  package var message: String {
    withoutControls((path.utf8.isEmpty ? "" : path + ": ") + found + "; " + allowed)
  }
}

/// Why a formula has no answer at some position: where Python raises an exception for the same expression, and
/// more. It carries no text, because it is thrown where nothing may allocate.
package enum EvaluationError: Error, Sendable {
  case division, overflow, domain, callback
  /// A whole position beyond 2^53, where the next one is no longer a number of its own.
  case position
  /// A position before the start, or after the end, of a schedule that has no value there.
  case negative, pastEnd
  /// The schedule is no function of the position.
  case noClosedForm
  /// The schedule follows a metric and was given none, or the other way round.
  case needsMetric, noMetric
  /// A composition in torch's chain form cannot be entered later than at the start.
  case composition
  /// In float32, a part that would compute in float32 from initial rates that are doubles.
  case mixedPrecision
}

extension EvaluationError {
  /// The failure for the user, with the position that has no value.
  package func failure(at position: Double) -> Failure {
    let path =
      "position " + (position == position.rounded() ? text(ofWhole: position) : text(of: position))
    switch self {
    case .division:
      return Failure(
        .division, at: path, "the formula divides by zero", "a position where it does not")
    case .overflow:
      return Failure(
        .overflow, at: path, "the formula leaves the range of a double",
        "a position where it does not")
    case .domain:
      return Failure(
        .domain, at: path, "the formula has no real value", "a position where it has one")
    case .callback:
      return Failure(
        .callback, at: path, FailedCall.take() ?? "a function of the caller's failed",
        "a function that returns 0")
    case .position:
      return Failure(.argument, at: path, "beyond the last whole position", "at most 2^53")
    case .negative:
      return Failure(.argument, at: path, "before the start", "a position of at least 0")
    case .pastEnd:
      return Failure(.domain, at: path, "after the end", "at most total_steps of the schedule")
    case .needsMetric:
      return Failure(.form, at: path, "the schedule follows a metric", "a step with a metric")
    case .noMetric:
      return Failure(.form, at: path, "the schedule follows no metric", "a step without one")
    case .composition:
      return Failure(
        .form, at: path, "a composition in chain form cannot start as a later part of a sequence",
        "the closed form, in which compositions nest freely")
    case .mixedPrecision:
      return Failure(
        .form, at: path,
        "in float32 no part may follow torch.OneCycleLR, which sets the initial rates",
        "torch.OneCycleLR as the last part, or the form \"chain\"")
    case .noClosedForm:
      return Failure(
        .form, at: path, "the schedule is no function of the position", "step() in the chain form")
    }
  }
}
