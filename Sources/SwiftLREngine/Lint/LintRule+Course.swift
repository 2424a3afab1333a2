extension LintRule {
  /// Rules about the course of the values from the start of the run to its end.
  static var ofTheCourse: [LintRule] { [constant, vanishes, tail, floor, growth, unusedBase] }

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
      let step = inspection.values.lastLarge + 1
      inspection.report(
        inspection.root.place, "the value is below a millionth of the highest one from step % on",
        "a decay that takes all of the % steps: its unit is the step",
        [step, inspection.run.steps], step,
        inspection.run.last)
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
      var path = inspection.root.place
      // The innermost part that has a length which ends there.
      for active in try inspection.active(end - 1) {
        for length in active.part.lengthsAndSum
        where (active.position + 1 - length.value).magnitude <= 1 {
          path = active.part.path(to: length)
        }
      }
      let (inEpochs, processes) = (end * run.stepsPerEpoch, (run.steps / end).rounded())
      var (fix, numbers) = ("a decay that takes all of the run", [end, run.steps])
      if run.stepsPerEpoch > 1 && inEpochs <= 1.1 * run.steps {
        fix = "%: its unit is the step"
        numbers.append(inEpochs)
      } else if processes > 1 && (run.steps / end - processes).magnitude < 0.02 {
        fix = "% steps; are they divided by % processes?"
        numbers += [run.steps, processes]
      }
      inspection.report(
        path, "the value stays what it is after step % of %", fix, numbers, end, run.last)
    }
  }

  /// A lowest value that is above the base.
  private static var floor: LintRule {
    LintRule("floor", .warning, "a lowest value that is above the base rate") {
      inspection throws(Failure) in
      for part in inspection.parts {
        guard let reached = inspection.reached[part.number], reached.base > 0 else { continue }
        for member in part.traced.members {
          guard let floor = member.value.number?.value, floor > reached.base,
            isOne(of: "min floor final end lower", in: member.name),
            !isOne(of: "ratio factor", in: member.name)
          else { continue }
          for length in part.alone {
            let first = try inspection.value(of: part, 0, reached.base)
            let last = try inspection.value(of: part, length.value, reached.base)
            if first >= floor || !((last - floor).magnitude <= 1e-9 * floor) { continue }
            inspection.report(
              part.path(to: member.name), "the floor % is above the base rate %",
              "a floor below %, or another base", [floor, reached.base, reached.base],
              reached.step, reached.step)
            break
          }
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
      if values.isConstant || run.steps < 10 || inspection.hasFound("floor") { return }
      if try inspection.lastRise() != nil { return }
      if values.peak < 0.95 * run.last || last < values.highest || values.troughs.count > 0 {
        return
      }
      inspection.report(
        inspection.root.place, "the value grows from % to % at the last step",
        "a schedule that goes down, or a shorter warm-up", [values.first, last], 0, run.last)
    }
  }

  /// A schedule of values of its own, which a rate that was given for it does not change.
  private static var unusedBase: LintRule {
    LintRule("unused_base", .note, "a base rate that is far from the schedule and changes nothing")
    {
      inspection throws(Failure) in
      let (run, values) = (inspection.run, inspection.values)
      // One that nobody gave is 1, and a greater one is a factor.
      if run.base <= 0 || run.base >= 1 || values.highest <= 0 { return }
      let ratio = values.highest / run.base
      if ratio < 10 && ratio > 0.1 { return }
      for step in [0, values.peak, run.last] {
        let (one, two) = (run.base, run.base * 2)
        let a = try inspection.value(of: inspection.schedule, step, one)
        let b = try inspection.value(of: inspection.schedule, step, two)
        if a != b { return }
      }
      inspection.report(
        inspection.root.place, "the highest rate is %, whatever the base rate is, which is %",
        "one of them, where they are meant to be the same", [values.highest, run.base], values.peak,
        values.peak)
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
}
