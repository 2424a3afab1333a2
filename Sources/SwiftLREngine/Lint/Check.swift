extension Schedule {
  /// A schedule is looked at for so many groups at most.
  private static var mostGroups: Int { 32 }

  /// The mistakes that people make, looked for in this schedule on a run.
  ///
  /// The rules know of no type of schedule: they look at the values over the run, and at the lengths in the spec, each on
  /// the clock of the part that it belongs to. They would rather miss a mistake than take a deliberate choice for one.
  package func check(_ settings: LintSettings) throws(Failure) -> [Finding] {
    // Of several curves the rate's is looked at.
    let place = self is CurvesSchedule ? "curves.lr" : ""
    let schedule = curve("lr") ?? self
    let traced = TracedSchedule(schedule, at: place)
    let bases = settings.bases
    let count = groupCount ?? max(schedule.leastGroups, bases.count)
    if bases.count > 1 && bases.count != count {
      throw Failure(
        .argument, at: "base", bases.count.description + " rates are not allowed",
        "one, or " + count.description + ", one for each group of the schedule")
    }
    var findings: [Finding] = []
    for group in 0..<min(count, Self.mostGroups) {
      let run = LintRun(settings, group: group)
      let inspection = Inspection(schedule, traced, group, run, findings)
      try inspection.look()
      findings = inspection.findings
    }
    return settings.wanted(findings)
  }

  /// - Parameters:
  ///   - steps: of the run. A long one is sampled.
  ///   - stepsPerEpoch: 0 or NaN if it is not known.
  ///   - base: the initial rate.
  package func check(
    steps: Int64, stepsPerEpoch: Double, base: Double
  ) throws(Failure) -> [Finding] {
    try check(LintSettings(steps, stepsPerEpoch, [base]))
  }
}

/// The run that a schedule is for, as one group has it.
struct LintRun {
  let steps: Double
  /// 1 if it is not known.
  let stepsPerEpoch: Double
  let base: Double
  /// Those of all groups, or a single one that they share.
  let bases: [Double]
  let method: OptimizationMethod

  var last: Double { steps - 1 }

  fileprivate init(_ settings: LintSettings, group: Int) {
    steps = Double(settings.steps)
    stepsPerEpoch = settings.stepsPerEpoch
    bases = settings.bases
    method = settings.method
    base = bases[min(group, bases.count - 1)]
  }
}
