extension Schedule {
  /// A schedule is looked at for so many groups at most.
  private static var mostGroups: Int { 32 }

  /// The mistakes that people make, looked for in this schedule on a run.
  ///
  /// The rules know of no type of schedule: they look at the values over the run, and at the lengths in the spec, each on
  /// the clock of the part that it belongs to. They would rather miss a mistake than take a deliberate choice for one.
  ///
  /// - Parameters:
  ///   - steps: of the run. A long one is sampled.
  ///   - stepsPerEpoch: 0 or NaN if it is not known.
  ///   - base: the initial rate.
  package func check(
    steps: Int64, stepsPerEpoch: Double, base: Double
  ) throws(Failure) -> [Finding] {
    let run = try LintRun(steps, stepsPerEpoch, base)
    // Of several curves the rate's is looked at.
    let place = self is CurvesSchedule ? "curves.lr" : ""
    let schedule = curve("lr") ?? self
    let traced = TracedSchedule(schedule, at: place)
    var findings: [Finding] = []
    for group in 0..<min(groupCount ?? schedule.leastGroups, Self.mostGroups) {
      let inspection = Inspection(schedule, traced, group, run, findings)
      try inspection.look()
      findings = inspection.findings
    }
    return findings
  }
}

/// The run that a schedule is for.
struct LintRun {
  let steps: Double
  /// 1 if it is not known.
  let stepsPerEpoch: Double
  let base: Double

  var last: Double { steps - 1 }

  init(_ steps: Int64, _ stepsPerEpoch: Double, _ base: Double) throws(Failure) {
    func require(_ holds: Bool, _ name: String, _ value: Value, _ allowed: String) throws(Failure) {
      if holds { return }
      throw Failure(.argument, at: name, value.quoted + " is not allowed", allowed)
    }
    try require(
      steps >= 1 && steps <= 1 << 53, "steps", .integer(steps), "a whole number from 1 to 2^53")
    let isKnown = !stepsPerEpoch.isNaN && stepsPerEpoch != 0
    try require(
      !isKnown || stepsPerEpoch > 0 && stepsPerEpoch.isFinite, "steps_per_epoch",
      .real(stepsPerEpoch), "a finite number above 0, or 0 for none")
    try require(base.isFinite, "base", .real(base), "a finite number")
    self.steps = Double(steps)
    self.stepsPerEpoch = isKnown ? stepsPerEpoch : 1
    self.base = base
  }
}
