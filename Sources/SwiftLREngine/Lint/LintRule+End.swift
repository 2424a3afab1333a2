extension LintRule {
  /// Rules that look at what lies after the end of the run.
  static var ofTheEnd: [LintRule] { [milestone, warmup, unfinished, unreached] }

  private static var milestone: LintRule {
    LintRule("milestone", .warning, "a position after the end of the run") {
      inspection throws(Failure) in
      var findings: [Finding] = []
      for ahead in inspection.ahead {
        let (part, length, step) = (ahead.part, ahead.length, ahead.step)
        if !part.parts.isEmpty || length.isAlone || length.isNamed("period") { continue }
        // It is none where nothing happens, as on another clock.
        let change = try inspection.value(step + 1) - inspection.value(step - 1)
        if !(change.magnitude > 0) { continue }
        findings.append(
          Finding(
            part.path(to: length),
            "position " + text(ofWhole: length.value) + " is after the end of the run, which is at "
              + text(ofWhole: ahead.end.position),
            "positions within the run", .init(step, step)))
      }
      return findings
    }
  }

  private static var warmup: LintRule {
    LintRule("warmup", .error, "a warm-up that the run ends in") { inspection throws(Failure) in
      guard let rise = try inspection.lastRise() else { return [] }
      let run = inspection.run
      return [
        Finding(
          rise.part.path(to: rise.length),
          "the value rises until step " + text(ofWhole: rise.step)
            + ", and the run ends at step " + text(ofWhole: run.steps),
          "a warm-up that is shorter than the run", .init(0, run.last))
      ]
    }
  }

  private static var unfinished: LintRule {
    LintRule("unfinished", .warning, "a run that ends before the decay does") {
      inspection throws(Failure) in
      let (run, values) = (inspection.run, inspection.values)
      if values.isConstant { return [] }
      if try inspection.lastRise() != nil { return [] }
      let last = try inspection.value(run.steps)
      var lowest = last
      var end: Ahead?
      for ahead in inspection.ahead where ahead.length.isAlone {
        let here = try inspection.value(ahead.step)
        let before = try inspection.value(ahead.step - 1)
        let value = before < here ? before : here
        // It is no end where the value goes on down, as after a half-life.
        let after = try inspection.value(ahead.step + 1)
        if value < lowest && after >= value { (lowest, end) = (value, ahead) }
      }
      guard let end, last - lowest > 0.05 * (values.highest - lowest) else { return [] }
      return [
        Finding(
          end.part.path(to: end.length),
          "the run ends at the value " + text(ofWhole: last) + ", and the schedule goes down to "
            + text(ofWhole: lowest) + " at step " + text(ofWhole: end.step),
          "a schedule that ends with the run", .init(run.last, end.step))
      ]
    }
  }

  /// The outermost of the parts that the run does not come to.
  private static var unreached: LintRule {
    LintRule("unreached", .warning, "a part that the run does not come to") {
      inspection throws(Failure) in
      var findings: [Finding] = []
      if inspection.sawAllParts { inspection.findUnreached(inspection.root, &findings) }
      return findings
    }
  }
}

extension Inspection {
  /// The rise that the run ends in.
  fileprivate func lastRise() throws(Failure) -> Ahead? {
    for ahead in ahead where ahead.length.isAlone {
      if try isRise(ahead.part, ahead.end.base, ahead.length.value) { return ahead }
    }
    return nil
  }

  fileprivate func findUnreached(_ whole: LintPart, _ findings: inout [Finding]) {
    for part in whole.parts {
      if reached[part.number] != nil {
        findUnreached(part, &findings)
        continue
      }
      findings.append(
        Finding(
          part.place,
          "this part does not start within the " + text(ofWhole: run.steps) + " steps of the run",
          "shorter parts before it, or a longer run"))
    }
  }
}
