extension LintRule {
  /// Rules about values that have fallen and rise again.
  static var ofWaves: [LintRule] { [risesAgain, restarts] }

  /// A wave that has come to its lowest value and rises, of a length meant to be the run's.
  private static var risesAgain: LintRule {
    LintRule(
      "rises_again", .warning,
      "a cosine that has come to its lowest and rises, as one whose length is in epochs does"
    ) { inspection throws(Failure) in
      for part in inspection.parts where part.parts.isEmpty {
        guard let reached = inspection.reached[part.number] else { continue }
        for length in part.alone where length.value > 0 && length.value < reached.position {
          let run = reached.position + 1
          let isWhole = part.whole === length && length.value < 0.95 * run
          guard let meant = inspection.lengthMeant(by: length.value, run) ?? (isWhole ? run : nil)
          else { continue }
          var isWave = try inspection.isWave(part, reached.base, length.value)
          if !isWave { isWave = try inspection.fallsOnce(to: length, part) }
          if !isWave { continue }
          let processes = (run / length.value).rounded()
          let areProcesses =
            meant == run && inspection.isNumberOfProcesses(processes, of: run / length.value)
          inspection.report(
            part.path(to: length),
            "the value is lowest at step % and rises again, in a run of % steps",
            areProcesses
              ? "% steps; are they divided by % processes?" : "%: its unit is the step",
            [length.value, run, meant, processes],
            try inspection.step(of: length.value, reached), reached.step)
        }
      }
    }
  }

  /// Cycles that are shorter than they can be meant to be.
  private static var restarts: LintRule {
    LintRule("restarts", .warning, "cycles that are over within a part of an epoch") {
      inspection throws(Failure) in
      let (run, troughs) = (inspection.run, inspection.values.troughs)
      if troughs.count < 3 || inspection.hasFound("rises_again") { return }
      guard let (part, length) = try inspection.length(near: troughs.first, troughs.period)
      else { return }
      // The first of several cycles may be the shortest.
      let period = troughs.isRestart ? length.value : troughs.period
      let isShort =
        run.stepsPerEpoch > 1 ? 2 * period <= run.stepsPerEpoch : troughs.count >= 100
      if !isShort { return }
      inspection.report(
        part.path(to: length), "the value falls and rises again after % steps, % times in the run",
        run.stepsPerEpoch > 1 ? "%: its unit is the step" : "a length in steps, not in epochs",
        [period, troughs.count, length.value * run.stepsPerEpoch], troughs.first, run.last)
    }
  }
}

extension Inspection {
  /// The length that a wave should have, nil if it may be a deliberate one: waves of a fifth of the run, say.
  ///
  /// - Parameter length: that of the run on the clock of the wave.
  fileprivate func lengthMeant(by t: Double, _ length: Double) -> Double? {
    let inSteps = t * run.stepsPerEpoch
    if run.stepsPerEpoch > 1 && (inSteps - length).magnitude <= 0.25 * length { return inSteps }
    // Cycles, of which the run has several in epochs as well.
    if run.stepsPerEpoch > 1 && length >= 10 * t && inSteps < 0.75 * length { return inSteps }
    return length >= 10 * t || 1.1 * t < length && length <= 2 * t ? length : nil
  }

  /// Whether a part is lowest at a position, and twice as far where it was at first.
  fileprivate func isWave(
    _ part: LintPart, _ base: Double, _ length: Double
  ) throws(Failure) -> Bool {
    let low = try value(of: part, length, base)
    let sides = (try value(of: part, length - 1, base), try value(of: part, length + 1, base))
    if !(sides.0 > low) || !(low < sides.1) { return false }
    let first = try value(of: part, 0, base)
    let back = try value(of: part, 2 * length, base)
    // One that starts low is a cycle with a warm-up.
    return first > low && (back - first).magnitude <= 1e-6 * (first - low)
  }

  /// Whether a length leads to the first trough of a fall that began soon, be there a warm-up before it, and that goes
  /// over into a rise step by step.
  fileprivate func fallsOnce(to length: StepParameter, _ part: LintPart) throws(Failure) -> Bool {
    let troughs = values.troughs
    if troughs.bottom.isNaN || troughs.isRestart { return false }
    // A rise as long as the fall is a cycle that is meant to be one.
    if values.peak > 0.3 * troughs.bottom { return false }
    // So is one that comes again after its length; a wave comes after twice that.
    if (troughs.period - length.value).magnitude <= 1 { return false }
    return try self.length(near: troughs.bottom)?.1 === length
  }

  /// The length of a part without parts that ends at a step, or is that of its cycles.
  ///
  /// - Parameter period: of the cycles, if there are any.
  fileprivate func length(
    near step: Double, _ period: Double = .nan
  ) throws(Failure) -> (LintPart, StepParameter)? {
    // Samples miss the bottom of a short wave.
    if values.stride > 1 { return nil }
    for active in try active(step) where active.part.parts.isEmpty {
      // The part goes on: the rise is its own.
      guard try self.active(active.part, step + 1) != nil else { continue }
      for length in active.part.alone {
        let isEnd = (active.position - length.value).magnitude <= 1
        let isCycle =
          min((period - length.value).magnitude, (period / 2 - length.value).magnitude) <= 1
        if isEnd || isCycle { return (active.part, length) }
      }
    }
    return nil
  }
}
