extension LintRule {
  /// Rules about optimizers that take their rate, or its course, into their own hands.
  static var ofTheOptimizer: [LintRule] {
    [optimizerSchedule, optimizerRate, optimizerGroups, optimizerWarmup]
  }

  private static var optimizerSchedule: LintRule {
    LintRule(
      "optimizer_schedule", .warning,
      "a decay for an optimizer that needs none, as schedule-free ones"
    ) { inspection throws(Failure) in
      let (run, values) = (inspection.run, inspection.values)
      if !run.method.needsNoDecay || !(values.highest > 0) { return }
      let last = try inspection.value(run.last)
      if last >= 0.9 * values.highest && values.troughs.count == 0 { return }
      inspection.report(
        inspection.root.place,
        "the value falls from % at step % to %, and the optimizer needs no decay",
        "the same rate to the end, such as `swiftlr.constant`; a warm-up may stay",
        [values.highest, values.peak, min(last, values.lowest)], values.peak, run.last)
    }
  }

  private static var optimizerRate: LintRule {
    LintRule(
      "optimizer_rate", .warning, "a rate far from 1 for an optimizer that multiplies its own by it"
    ) { inspection throws(Failure) in
      let (run, highest) = (inspection.run, inspection.values.highest)
      if !run.method.estimatesItsRate || !(highest > 0) { return }
      if highest > 0.1 && highest < 10 { return }
      let isProdigy = run.method == .prodigy || run.method == .scheduleFreeProdigy
      inspection.report(
        inspection.root.place,
        "the highest rate is %, and the optimizer multiplies a rate that it estimates by it",
        isProdigy ? "the rate 1; `d_coef` scales the estimate" : "the rate 1", [highest],
        inspection.values.peak, inspection.values.peak)
    }
  }

  private static var optimizerGroups: LintRule {
    LintRule(
      "optimizer_groups", .error,
      "groups of different rates for an optimizer that stops there, as Prodigy"
    ) { inspection throws(Failure) in
      let (run, schedule, group) = (inspection.run, inspection.schedule, inspection.group)
      if !run.method.needsOneRate || group == 0 { return }
      for i in 0...16 {
        let step = (run.last * Double(i) / 16).rounded(.down)
        let first = try inspection.value(of: schedule, step, run.bases[0], group: 0)
        let here = try inspection.value(step)
        if first == here || first == 0 || here == 0 || first.isNaN || here.isNaN { continue }
        inspection.report(
          "", "at step % the rate of group 0 is %, and that of group % is %",
          "one rate for all groups, or 0 for those that are not trained",
          [step, first, Double(group), here], step, run.last)
        return
      }
    }
  }

  private static var optimizerWarmup: LintRule {
    LintRule(
      "optimizer_warmup", .note, "a warm-up or restarts for Prodigy, which overestimates there"
    ) { inspection throws(Failure) in
      let (run, values) = (inspection.run, inspection.values)
      if run.method != .prodigy { return }
      let rises = values.first < 0.5 * values.highest || values.troughs.count > 0
      if !rises { return }
      inspection.report(
        inspection.root.place, "the rate rises from % to %, where Prodigy may overestimate its own",
        "`safeguard_warmup=True` for the optimizer", [values.lowest, values.highest], 0,
        values.peak)
    }
  }
}
