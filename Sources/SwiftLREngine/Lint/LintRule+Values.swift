extension LintRule {
  /// Rules about values that no rate can have.
  static var ofValues: [LintRule] { [negative, notFinite, fails, zeroStart] }

  private static var negative: LintRule {
    LintRule("negative", .error, "a value below 0", needsAllValues: false) {
      inspection throws(Failure) in
      try inspection.report(
        inspection.values.negative, "the value is negative from step % on: %",
        "an end before that, or `swiftlr.clamp`")
    }
  }

  private static var notFinite: LintRule {
    LintRule("non_finite", .error, "a value that is an infinity or NaN", needsAllValues: false) {
      inspection throws(Failure) in
      try inspection.report(
        inspection.values.notFinite, "the value is not finite from step % on: %",
        "an end before that, or other numbers")
    }
  }

  private static var fails: LintRule {
    LintRule("fails", .error, "a step that has no value", needsAllValues: false) {
      inspection throws(Failure) in
      let (run, step) = (inspection.run, inspection.values.fails)
      if step.isNaN { return }
      inspection.report(
        inspection.root.place, "there is no value from step % on",
        "a schedule for all of the % steps", [step, run.steps], step, run.last)
    }
  }

  private static var zeroStart: LintRule {
    LintRule("zero_start", .note, "a first step whose rate is exactly 0", needsAllValues: false) {
      inspection throws(Failure) in
      if inspection.values.first != 0 || !(inspection.values.highest > 0) { return }
      inspection.report(
        inspection.root.place, "the rate of the first step is exactly 0, so that it trains nothing",
        "a warm-up that starts above 0", [], 0, 0)
    }
  }
}

extension Inspection {
  fileprivate func report(
    _ stretch: Stretch, _ message: String, _ fix: String
  ) throws(Failure) {
    let first = stretch.first
    if first.isNaN { return }
    report(root.place, message, fix, [first, try value(first)], first, stretch.last)
  }
}
