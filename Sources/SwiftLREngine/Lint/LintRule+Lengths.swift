extension LintRule {
  /// Rules that look at the lengths of each part.
  static var ofLengths: [LintRule] { [order, phases, risesAgain] }

  /// Positions out of order; where order is part of the format they are refused before.
  private static var order: LintRule {
    LintRule("order", .error, "milestones that are out of order", needsAllValues: false) {
      inspection throws(Failure) in
      var findings: [Finding] = []
      for part in inspection.parts {
        for (before, length) in zip(part.lengths, part.lengths.dropFirst())
        where length.index > 0 && length.value < before.value && length.isNamed("milestone") {
          findings.append(
            Finding(
              part.path(to: length),
              text(ofWhole: length.value) + " stands after " + text(ofWhole: before.value),
              "milestones in rising order"))
        }
      }
      return findings
    }
  }

  /// Phases that are longer than the whole they are phases of.
  private static var phases: LintRule {
    LintRule("phases", .error, "phases that take more steps than the whole") {
      inspection throws(Failure) in
      var findings: [Finding] = []
      for part in inspection.parts where inspection.reached[part.number] != nil {
        let phases = sum(of: part.phases)
        guard let whole = part.whole, phases > whole.value else { continue }
        findings.append(
          Finding(
            part.path(to: whole),
            "the phases take " + text(ofWhole: phases) + " steps of " + text(ofWhole: whole.value),
            "phases that fit into the whole"))
      }
      return findings
    }
  }

  /// A wave that has come to its lowest value and rises, of a length meant to be the run's.
  private static var risesAgain: LintRule {
    LintRule(
      "rises_again", .warning,
      "a cosine that has come to its lowest and rises, as one whose length is in epochs does"
    ) { inspection throws(Failure) in
      var findings: [Finding] = []
      for part in inspection.parts where part.parts.isEmpty {
        guard let reached = inspection.reached[part.number] else { continue }
        for length in part.lengths where length.isAlone && length.value < reached.position {
          guard let meant = inspection.lengthMeant(by: length, reached),
            try inspection.isWave(part, reached.base, length.value)
          else { continue }
          let low = try inspection.step(of: length.value, reached)
          findings.append(
            Finding(
              part.path(to: length),
              "the value is lowest at step " + text(ofWhole: length.value)
                + " and rises again, in a run of " + text(ofWhole: reached.position + 1) + " steps",
              text(ofWhole: meant) + ": its unit is the step", .init(low, reached.step)))
        }
      }
      return findings
    }
  }
}

extension Inspection {
  /// The length that a wave should have, nil if it may be a deliberate one: waves of a fifth of the run, say.
  fileprivate func lengthMeant(by length: StepParameter, _ reached: Active) -> Double? {
    let (t, length) = (length.value, reached.position + 1)
    let inSteps = t * run.stepsPerEpoch
    if run.stepsPerEpoch > 1 && (inSteps - length).magnitude <= 0.25 * length { return inSteps }
    return length >= 10 * t || 1.1 * t < length && length <= 2 * t ? length : nil
  }

  /// Whether a part is lowest at a position, and twice as far where it was at first.
  fileprivate func isWave(
    _ part: LintPart, _ base: Double, _ length: Double
  ) throws(Failure) -> Bool {
    let low = try value(of: part, length, base)
    if try !(value(of: part, length - 1, base) > low) { return false }
    if try !(low < value(of: part, length + 1, base)) { return false }
    let first = try value(of: part, 0, base)
    let back = try value(of: part, 2 * length, base)
    return (back - first).magnitude <= 1e-6 * (first - low)
  }

  /// Whether a part rises all the way to a position, and no further.
  func isRise(_ part: LintPart, _ base: Double, _ length: Double) throws(Failure) -> Bool {
    var before = try value(of: part, 0, base)
    for i in 1...16 {
      let value = try value(of: part, length * Double(i) / 16, base)
      if !(before < value) { return false }
      before = value
    }
    return try value(of: part, length + 1, base) <= before
  }
}
