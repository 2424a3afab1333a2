import CSupport

extension LintRule {
  /// Rules about the course of the values from the start of the run to its end.
  static var ofTheCourse: [LintRule] {
    [constant, vanishes, tail, floor, warmupStart, growth, unusedBase]
  }

  /// A run in which nothing changes, of a schedule that is no constant.
  private static var constant: LintRule {
    LintRule("constant", .warning, "a schedule with lengths, and a run on which nothing changes") {
      inspection throws(Failure) in
      let (run, values) = (inspection.run, inspection.values)
      if run.steps == 1 || !values.isConstant { return }
      for part in inspection.parts where part.lengths.contains(where: { $0.value > 0 }) {
        let change = try inspection.schedule.nextChange(
          base: run.base, after: 0, group: inspection.group)
        inspection.report(
          part.place,
          change.isInfinite
            ? "the value stays %, and it never changes"
            : "the value stays %, and its next change is at step %",
          "lengths and values that make a difference within the run", [values.first, change], 0,
          run.last)
        return
      }
    }
  }

  /// A value that goes down so far that it trains nothing, long before the end.
  private static var vanishes: LintRule {
    LintRule("vanishes", .warning, "a rate that is next to nothing for a quarter of the run") {
      inspection throws(Failure) in
      if !inspection.vanishes { return }
      let (run, step) = (inspection.run, inspection.values.lastLarge + 1)
      var (path, numbers) = (inspection.root.place, [step, run.steps])
      var fix = "a decay that takes all of the % steps: its unit is the step"
      if let (part, length) = try inspection.decay(before: step) {
        path = part.path(to: length)
        if run.stepsPerEpoch > 1 {
          fix = "%: its unit is the step"
          numbers = [step, length.value * run.stepsPerEpoch]
        }
      } else if let factor = try inspection.parameter(
        "gamma decay rate", at: step - 1, where: { $0 > 0 && $0 < 1 })
      {
        path = factor.path
        if run.stepsPerEpoch > 1 {
          fix = "%, which is % an epoch: its unit is the step"
          numbers = [step, swlr_pow(factor.value, 1 / run.stepsPerEpoch), factor.value]
        } else {
          fix = "%, say, which comes down to a hundredth in % steps"
          numbers = [step, swlr_pow(0.01, 1 / run.steps), run.steps]
        }
      }
      inspection.report(
        path, "the value is below a millionth of the highest one from step % on", fix, numbers,
        step, run.last)
    }
  }

  /// A decay that is done long before the end.
  private static var tail: LintRule {
    LintRule(
      "tail", .warning, "a decay that is done before two fifths of the run, or at 0 before its end"
    ) {
      inspection throws(Failure) in
      let (run, values) = (inspection.run, inspection.values)
      let end = values.lastChange
      let last = try inspection.value(run.last)
      // Steps with the rate 0 train nothing; a low one may be meant.
      let mostSteps = (last == 0 ? 0.95 : 0.4) * run.steps
      if end == 0 || end > mostSteps || !(last < values.highest) || inspection.vanishes { return }
      var (path, length) = (inspection.root.place, end)
      if let found = try inspection.lengthOfTail(from: end) {
        path = found.0.path(to: found.1)
        length = found.1.value
      }
      let (inEpochs, processes) = (length * run.stepsPerEpoch, (run.steps / end).rounded())
      var (fix, numbers) = ("a decay that takes all of the run", [end, run.steps])
      if run.stepsPerEpoch > 1 && inEpochs <= 1.1 * run.steps {
        fix = "%: its unit is the step"
        numbers.append(inEpochs)
      } else if inspection.isNumberOfProcesses(processes, of: run.steps / end) {
        fix = "% steps; are they divided by % processes?"
        numbers += [run.steps, processes]
      }
      inspection.report(
        path, "the value stays what it is after step % of %", fix, numbers, end, run.last)
    }
  }

  /// A lowest value that is above the base.
  private static var floor: LintRule {
    LintRule("floor", .warning, "a lowest value that is above the base rate", needsAllValues: false)
    {
      inspection throws(Failure) in
      inspection.reportFloorOfMetric()
      for part in inspection.parts {
        guard let reached = inspection.reached[part.number], reached.base > 0 else { continue }
        for member in part.traced.members {
          guard let number = member.value.number?.value,
            isOne(of: "min floor final end alpha lower", in: member.name)
          else { continue }
          // The end of a rise in rates of its own, as of a warm-up, is no floor.
          let isEnd = !isOne(of: "min floor final alpha lower", in: member.name)
          if isEnd, try inspection.ignoresBase(part, reached) { continue }
          // One that is a ratio of the base may have any such name.
          for isRatio in [false, true] {
            let floor = isRatio ? number * reached.base : number
            if !(floor > reached.base) || isRatio && isOne(of: "end_factor", in: member.name) {
              continue
            }
            if try !inspection.isFloor(floor, of: part, reached) { continue }
            inspection.report(
              part.path(to: member.name), "the floor % is above the base rate %",
              isRatio ? "a ratio below 1" : "a floor below %, or another base",
              [floor, reached.base, reached.base], reached.step, reached.step)
            break
          }
        }
      }
    }
  }

  /// A warm-up from above.
  private static var warmupStart: LintRule {
    LintRule("warmup_start", .warning, "a warm-up that goes down, from a start above the base rate")
    { inspection throws(Failure) in
      for part in inspection.parts {
        guard let reached = inspection.reached[part.number] else { continue }
        for length in part.alone where length.isNamed("warm burn_in") && length.value >= 2 {
          if length.value > reached.position { continue }
          let first = try inspection.value(of: part, 0, reached.base)
          let last = try inspection.value(of: part, length.value, reached.base)
          let falls = try inspection.falls(part, reached.base, length.value)
          if !falls || !(last > 0) { continue }
          inspection.report(
            try inspection.parameter(of: first, at: 0) ?? part.path(to: length),
            "the warm-up starts at %, above the % where it ends", "a start below %",
            [first, last, last], 0, try inspection.step(of: length.value, reached))
        }
      }
    }
  }

  /// A rate that is at its highest when the run ends.
  private static var growth: LintRule {
    LintRule("growth", .warning, "a rate that grows up to the end of the run") {
      inspection throws(Failure) in
      let (run, values) = (inspection.run, inspection.values)
      let last = try inspection.value(run.last)
      if values.isConstant || run.steps < 10 { return }
      if inspection.hasFound("floor") || inspection.hasFound("unfinished") { return }
      if try inspection.lastRise() != nil { return }
      if values.peak < 0.6 * run.last || last < values.highest || values.troughs.count > 0 {
        return
      }
      let factor = try inspection.parameter(
        "gamma decay rate mult", at: run.last, where: { $0 > 1 })
      inspection.report(
        factor?.path ?? inspection.root.place, "the value grows from % to % at step %",
        factor == nil ? "a schedule that goes down, or a shorter warm-up" : "a factor below 1",
        [values.first, last, values.peak], 0, run.last)
    }
  }

  /// A schedule of values of its own, which a rate that was given for it does not change.
  private static var unusedBase: LintRule {
    LintRule(
      "unused_base", .warning,
      "a base rate that is far from a rate that the schedule has of its own"
    ) { inspection throws(Failure) in
      let (run, values) = (inspection.run, inspection.values)
      // One that nobody gave is 1, and a greater one is a factor.
      if run.base <= 0 || run.base >= 1 || values.highest <= 0 { return }
      let ratio = values.highest / run.base
      if ratio < 10 && ratio > 0.1 { return }
      let other = try inspection.value(of: inspection.schedule, values.peak, run.base * 2)
      if other != values.highest { return }
      var path = try inspection.parameter(of: values.highest, at: values.peak)
      if path == nil {
        path = try inspection.parameter(
          "lr rate initial factor", without: "start", at: values.peak, where: { $0 > 0 })?.path
      }
      inspection.report(
        path ?? inspection.root.place,
        "the highest rate is %, whatever the base rate is, which is %",
        "%, or that base rate", [values.highest, run.base, run.base], values.peak, values.peak)
    }
  }
}

extension Inspection {
  /// Whether the value gets next to nothing, and goes on down from there for long.
  fileprivate var vanishes: Bool {
    let (start, end) = (values.lastLarge + 1, values.lastChange)
    if values.lowest < 0 { return false }
    return start > 1 && start < 0.75 * run.steps && end > 1.1 * start
  }
  /// Whether a ratio of steps is most likely the number of processes that shared them.
  func isNumberOfProcesses(_ processes: Double, of ratio: Double) -> Bool {
    if (ratio - processes).magnitude >= 0.02 { return false }
    return processes == 2 || processes == 4 || processes == 8 || processes == 16
      || processes == 32 || processes == 64
  }

  /// The length of a decay that has come to next to nothing, in the innermost of the parts that are active.
  fileprivate func decay(before step: Double) throws(Failure) -> (LintPart, StepParameter)? {
    for active in try active(step - 1).reversed() {
      for length in active.part.alone where length.value > 1 && length.value < step / 3 {
        if !length.isNamed("warm burn begin every offset") { return (active.part, length) }
      }
    }
    return nil
  }

  /// The length that a tail begins after.
  ///
  /// Where the last change goes up it is that of a warm-up, and the decay was done before it.
  fileprivate func lengthOfTail(
    from end: Double
  ) throws(Failure) -> (LintPart, StepParameter)? {
    let rises = try value(end) > value(end - 1)
    var found: (LintPart, StepParameter)?
    for active in try active(end - 1) {
      for length in active.part.lengthsAndSum
      where (active.position + 1 - length.value).magnitude <= 1 {
        // The sum of all lengths says less than one of them that is as long.
        if length.name.utf8.isEmpty, found?.0 === active.part { continue }
        found = (active.part, length)
      }
    }
    if !rises { return found }
    var latest: (LintPart, StepParameter)?
    for active in try active(end) where active.part !== found?.0 {
      for length in active.part.lengths where length.value > 0 && length.value <= end {
        if length.isNamed("warm begin burn") || length.value < latest?.1.value ?? 0 { continue }
        latest = (active.part, length)
      }
    }
    return latest ?? found
  }

  /// The floor of a schedule that follows a metric, which has no values before the run.
  fileprivate func reportFloorOfMetric() {
    if !(schedule is MetricSchedule) || !(run.base > 0) { return }
    for member in root.traced.members
    where ["min_lr", "lr_min", "min", "min_value"].contains(where: { same($0, member.name) }) {
      guard let floor = member.value.number?.value, floor > run.base else { continue }
      report(
        root.path(to: member.name), "the floor % is above the base rate %",
        "a floor below %, or another base", [floor, run.base, run.base])
    }
  }

  fileprivate func ignoresBase(_ part: LintPart, _ reached: Active) throws(Failure) -> Bool {
    try value(of: part, 0, reached.base) == value(of: part, 0, 2 * reached.base)
  }

  /// Whether a part comes to a floor from below, at one of its lengths.
  fileprivate func isFloor(
    _ floor: Double, of part: LintPart, _ reached: Active
  ) throws(Failure) -> Bool {
    let first = try value(of: part, 0, reached.base)
    if first >= floor { return false }
    for length in part.lengthsAndSum {
      let last = try value(of: part, length.value, reached.base)
      if (last - floor).magnitude <= 1e-9 * floor { return true }
      // Where a cycle ends the next one begins.
      let before = try value(of: part, length.value - 1, reached.base)
      if (before - floor).magnitude <= 0.05 * floor && before > last { return true }
    }
    return false
  }

  /// Whether a part goes down all the way to a position.
  fileprivate func falls(
    _ part: LintPart, _ base: Double, _ length: Double
  ) throws(Failure) -> Bool {
    var before = try value(of: part, 0, base)
    for i in 1...8 {
      let value = try value(of: part, length * Double(i) / 8, base)
      if !(value < before) { return false }
      before = value
    }
    return true
  }
}
