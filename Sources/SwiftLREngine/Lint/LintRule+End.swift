extension LintRule {
  /// Rules about what lies after the end of the run.
  static var ofTheEnd: [LintRule] { [milestone, warmup, unfinished, unreached] }

  private static var milestone: LintRule {
    LintRule("milestone", .warning, "a position after the end of the run") {
      inspection throws(Failure) in
      for ahead in inspection.ahead {
        let (length, step) = (ahead.length, ahead.step)
        if !ahead.part.parts.isEmpty || length.isAlone || length.isNamed("period") { continue }
        // It is none where nothing happens, as on another clock.
        let change = try inspection.value(step + 1) - inspection.value(step - 1)
        if !(change.magnitude > 0) { continue }
        inspection.report(
          ahead.path, "position % is after the end of the run, which is at %",
          "positions within the run", [length.value, ahead.end.position], step, step)
      }
    }
  }

  private static var warmup: LintRule {
    LintRule("warmup", .warning, "a warm-up that the run ends in") { inspection throws(Failure) in
      guard let rise = try inspection.lastRise() else { return }
      let run = inspection.run
      inspection.report(
        rise.path, "the value rises until step %, and the run ends at step %",
        "a warm-up that is shorter than the run", [rise.step, run.steps], 0, run.last)
    }
  }

  private static var unfinished: LintRule {
    LintRule("unfinished", .warning, "a run that ends before the decay does") {
      inspection throws(Failure) in
      let (run, values) = (inspection.run, inspection.values)
      if values.isConstant { return }
      if try inspection.lastRise() != nil { return }
      let last = try inspection.value(run.steps)
      var lowest = last
      var end: Ahead?
      for ahead in inspection.ahead where ahead.length.isAlone {
        let here = try inspection.value(ahead.step)
        let before = try inspection.value(ahead.step - 1)
        // A one-cycle has no value there.
        let value = before < here || here.isNaN ? before : here
        // It is no end where the value goes on down, as after a half-life; but where a line goes on below 0.
        let after = try inspection.value(ahead.step + 1)
        if value < lowest && (!(after < value) || after < 0) { (lowest, end) = (value, ahead) }
      }
      guard let end, last - lowest > 0.125 * (values.highest - lowest) else { return }
      inspection.report(
        end.path, "the run ends at the value %, and the schedule goes down to % at step %",
        "a schedule that ends with the run", [last, lowest, end.step], run.last, end.step)
    }
  }

  /// The outermost of the parts that the run does not come to.
  private static var unreached: LintRule {
    LintRule("unreached", .warning, "a part that the run does not come to") {
      inspection throws(Failure) in
      if inspection.sawAllParts { inspection.reportUnreached(inspection.root) }
    }
  }
}

extension Inspection {
  /// The rise that the run ends in.
  func lastRise() throws(Failure) -> Ahead? {
    for ahead in ahead where ahead.length.isAlone {
      if try isRise(ahead.part, ahead.end.base, ahead.length.value) { return ahead }
    }
    return nil
  }

  /// Whether a part rises all the way to a position, and no further.
  private func isRise(
    _ part: LintPart, _ base: Double, _ length: Double
  ) throws(Failure) -> Bool {
    var before = try value(of: part, 0, base)
    for i in 1...16 {
      let value = try value(of: part, length * Double(i) / 16, base)
      if !(before < value) { return false }
      before = value
    }
    return try value(of: part, length + 1, base) <= before
  }

  fileprivate func reportUnreached(_ whole: LintPart) {
    for part in whole.parts {
      if reached[part.number] != nil {
        reportUnreached(part)
      } else {
        report(
          part.place, "this part does not start within the % steps of the run",
          "shorter parts before it, or a longer run", [run.steps])
      }
    }
  }
}
