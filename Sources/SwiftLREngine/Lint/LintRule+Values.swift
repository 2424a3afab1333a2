extension LintRule {
  /// Rules that look at the values of the run.
  static var ofValues: [LintRule] { [negative, notFinite, fails, zeroStart, constant] }

  private static var negative: LintRule {
    LintRule("negative", .error, "a value below 0", needsAllValues: false) {
      inspection throws(Failure) in
      guard let stretch = inspection.values.negative else { return [] }
      return [
        Finding(
          inspection.root.place,
          "the value is negative from step " + text(ofWhole: stretch.first) + " on: "
            + text(ofWhole: try inspection.value(stretch.first)),
          "an end before that, or `swiftlr.clamp`", .init(stretch.first, stretch.last))
      ]
    }
  }

  private static var notFinite: LintRule {
    LintRule("non_finite", .error, "a value that is an infinity or NaN", needsAllValues: false) {
      inspection throws(Failure) in
      guard let stretch = inspection.values.notFinite else { return [] }
      return [
        Finding(
          inspection.root.place,
          "the value is not finite from step " + text(ofWhole: stretch.first) + " on: "
            + text(ofWhole: try inspection.value(stretch.first)),
          "an end before that, or other numbers", .init(stretch.first, stretch.last))
      ]
    }
  }

  private static var fails: LintRule {
    LintRule("fails", .error, "a step that has no value", needsAllValues: false) {
      inspection throws(Failure) in
      guard let step = inspection.values.fails else { return [] }
      return [
        Finding(
          inspection.root.place, "there is no value from step " + text(ofWhole: step) + " on",
          "a schedule for all of the " + text(ofWhole: inspection.run.steps) + " steps",
          .init(step, inspection.run.last))
      ]
    }
  }

  private static var zeroStart: LintRule {
    LintRule("zero_start", .note, "a first step whose rate is exactly 0", needsAllValues: false) {
      inspection throws(Failure) in
      let values = inspection.values
      if values.first != 0 || !(values.highest > 0) { return [] }
      return [
        Finding(
          inspection.root.place,
          "the rate of the first step is exactly 0, so that it trains nothing",
          "a warm-up that starts above 0", .init(0, 0))
      ]
    }
  }

  /// A run in which nothing changes, of a schedule that is no constant.
  private static var constant: LintRule {
    LintRule("constant", .warning, "a schedule with lengths, and a run on which nothing changes") {
      inspection throws(Failure) in
      let run = inspection.run
      if run.steps == 1 || !inspection.values.isConstant { return [] }
      for part in inspection.parts where part.lengths.contains(where: { $0.value > 0 }) {
        let change = try inspection.schedule.nextChange(
          base: run.base, after: 0, group: inspection.group)
        let next =
          change.isInfinite
          ? "it never changes" : "its next change is at step " + text(ofWhole: change)
        return [
          Finding(
            part.place,
            "the value stays " + text(ofWhole: inspection.values.first) + ", and " + next,
            "lengths and values that make a difference within the run", .init(0, run.last))
        ]
      }
      return []
    }
  }
}
