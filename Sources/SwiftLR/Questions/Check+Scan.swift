extension Check {
  /// A longer run is sampled.
  private static let mostSteps = 1e6

  /// Walks through the run and finds where its values are not those of a rate.
  ///
  /// - Returns: whether the schedule is a function of the position at all.
  func scan() throws(EvaluationError) -> Bool {
    let stride = (steps / Self.mostSteps).rounded(.up)
    var position = 0.0
    var found = 0
    while true {
      let problem = try problem(position)
      if problem == .noClosedForm { return false }
      if problem != .fine && found & (1 << problem.rawValue) == 0 {
        found |= 1 << problem.rawValue
        try report(problem, between: position - stride, and: position)
        _ = try self.problem(position)
      }
      let value = course.schedule.value
      if position == 0 { first = value }
      if value > highest { highest = value }
      if value != first { isConstant = false }
      if position == steps - 1 { return true }
      position = min(position + stride, steps - 1)
    }
  }

  /// What is wrong with a value; the first ones are findings of the same number.
  private enum Problem: Int { case negative, nonFinite, failing, noClosedForm, fine }

  private func problem(_ position: Double) throws(EvaluationError) -> Problem {
    do throws(EvaluationError) {
      let value = try course.schedule.value(Query(base: course.base, position: position))
      return value < 0 ? .negative : value.isFinite ? .fine : .nonFinite
    } catch {
      switch error {
      case .callback: throw error
      case .noClosedForm, .needsMetric: return .noClosedForm
      default: return .failing
      }
    }
  }

  /// Reports a problem that is not at one step and is at another, by the step at which it begins.
  private func report(_ problem: Problem, between before: Double, and after: Double)
    throws(EvaluationError)
  {
    var (before, after) = (before, after)
    while after - before > 1 {
      let middle = ((before + after) / 2).rounded(.down)
      if try self.problem(middle) == problem { after = middle } else { before = middle }
    }
    _ = try self.problem(after)
    if let finding = Finding(rawValue: problem.rawValue) {
      report(finding, "", after, problem == .failing ? steps : course.schedule.value)
    }
  }
}

extension Schedule {
  /// The mistakes in a spec for a run, as a list of `{"rule", "path", "message", "fix"}`.
  ///
  /// - Parameter run: `{"total_steps": 1000, "steps_per_epoch": 100, "base": 0.1}`, of which the last two may be
  ///   left out, and what else makes steps of lengths in other units.
  package static func check(_ spec: Value, run: Value, functions: [Function]) throws(Failure)
    -> Value
  {
    let context = Context(functions: functions)
    var (steps, epoch, base): (Number, Number?, Number) = (1, nil, 1.0)
    let fields = try Fields.reading(run, as: .argument, at: "run", in: context)
    fields.number("base", &base, .finite, "")
    fields.number("total_steps", &steps, .wholeFrom(1), required: true, "")
    fields.optional("steps_per_epoch", &epoch, .above(0), "")
    context.run.visit(fields)
    try fields.finish()
    context.run.given = .object(fields.members.filter { !same($0.name, "base") })
    let check = Check(
      try read(spec, at: "", in: context), base: base.value, steps: steps.value,
      stepsPerEpoch: epoch?.value ?? 1)
    do throws(EvaluationError) {
      try check.look()
    } catch {
      throw error.failure(at: 0)
    }
    return .list(check.findings)
  }
}

/// Whether a text has one of some words in it.
@inline(never)
func contains(_ text: String, _ words: String) -> Bool {
  let text = bytes(of: text)
  for word in pieces(of: words, at: 32) {
    let word = bytes(of: word)
    var matched = 0
    for byte in text {
      matched = byte == word[matched] ? matched + 1 : byte == word[0] ? 1 : 0
      if matched == word.count { return true }
    }
  }
  return false
}
