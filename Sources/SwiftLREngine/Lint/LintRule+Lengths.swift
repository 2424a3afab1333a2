extension LintRule {
  /// Rules about the lengths of a part.
  static var ofLengths: [LintRule] { [order, fraction, phases] }

  /// Positions out of order; where order is part of the format they are refused before.
  private static var order: LintRule {
    LintRule("order", .error, "milestones that are out of order", needsAllValues: false) {
      inspection throws(Failure) in
      for part in inspection.parts {
        for (before, length) in zip(part.lengths, part.lengths.dropFirst())
        where length.index > 0 && length.value < before.value && length.isNamed("milestone") {
          inspection.report(
            part.path(to: length), "% stands after %", "milestones in rising order",
            [length.value, before.value])
        }
      }
    }
  }

  /// A part of the run, given where a number of steps belongs.
  private static var fraction: LintRule {
    LintRule("fraction", .warning, "a length below 1, as if it were a fraction of the run") {
      inspection throws(Failure) in
      for part in inspection.parts {
        for length in part.alone where length.value > 0 && length.value < 1 {
          guard let reached = inspection.reached[part.number],
            try inspection.pace(reached) == 1, try !inspection.isPace(length, of: part)
          else { continue }
          inspection.report(
            part.path(to: length), "the length is % of a step",
            "\"%dur\" for that part of the run, or % steps",
            [length.value, length.value, (length.value * inspection.run.steps).rounded()], 0, 0)
        }
      }
    }
  }

  /// Phases that are longer than the whole they are phases of.
  private static var phases: LintRule {
    LintRule("phases", .error, "phases that take more steps than the whole") {
      inspection throws(Failure) in
      for part in inspection.parts where inspection.reached[part.number] != nil {
        guard let whole = part.whole, part.phases > whole.value else { continue }
        inspection.report(
          part.path(to: whole), "the phases take % steps of %", "phases that fit into the whole",
          [part.phases, whole.value])
      }
    }
  }
}

extension Inspection {
  /// Whether a length is how many steps of its part make one of a part in it, as in a stretch.
  fileprivate func isPace(
    _ length: StepParameter, of part: LintPart
  ) throws(Failure) -> Bool {
    for inner in part.parts {
      guard let reached = reached[inner.number] else { continue }
      if (try pace(reached) * length.value - 1).magnitude < 1e-6 { return true }
    }
    return false
  }
}
