/// What a part is asked at a step.
final class Active {
  let part: LintPart
  let step: Double
  let position: Double
  let base: Double

  init(_ part: LintPart, _ step: Double, _ query: Query) {
    self.part = part
    self.step = step
    position = query.position
    base = query.base
  }
}

/// A step and the parts that are active at it.
private final class Asked {
  let step: Double
  let active: [Active]

  init(_ step: Double, _ active: [Active]) {
    self.step = step
    self.active = active
  }
}

/// A length that ends after the run.
final class Ahead {
  let part: LintPart
  let length: StepParameter
  /// Where the part is at the end of the run.
  let end: Active
  /// Where the length ends, on the clock of the run.
  let step: Double

  init(_ length: StepParameter, _ end: Active, _ step: Double) {
    part = end.part
    self.length = length
    self.end = end
    self.step = step
  }

  var path: String { part.path(to: length) }
}

/// One group of a schedule on a run, as the rules look at it.
final class Inspection {
  let schedule: Schedule
  let group: Int
  let run: LintRun
  let parts: [LintPart]
  private let traced: TracedSchedule
  let values: RunValues
  private(set) var findings: [Finding]
  /// The one that is looking.
  private(set) var rule: LintRule?
  /// The last step at which a part is active, by its number; nil for one that the run does not come to.
  private(set) var reached: [Active?] = []
  /// Whether all steps were asked at which one part may follow another.
  private(set) var sawAllParts = true
  /// The lengths in the spec that point to later steps than the run has.
  private(set) var ahead: [Ahead] = []

  /// Samples of the run, at which its parts are looked for.
  private static var samples: Double { 16 }
  /// So that a check has an end, whatever the spec is.
  private static var mostAsked: Int { 10_000 }

  /// - Parameter findings: those of the groups before.
  init(
    _ schedule: Schedule, _ traced: TracedSchedule, _ group: Int, _ run: LintRun,
    _ findings: [Finding]
  ) {
    self.schedule = schedule
    self.traced = traced
    self.group = group
    self.run = run
    self.findings = findings
    values = RunValues(Walk(schedule: schedule, group: group, run: run))
    parts = LintPart.all(of: traced, group)
    reached = parts.map { _ in nil }
  }

  var root: LintPart { parts[0] }

  /// Lets all rules look.
  func look() throws(Failure) {
    try values.read()
    if values.isComplete {
      try findLastActive()
      try findLengthsAhead()
    }
    for rule in LintRule.all where values.isComplete || !rule.needsAllValues {
      self.rule = rule
      try rule.look(self)
    }
  }

  func add(_ finding: Finding) { findings.append(finding) }

  /// Whether a rule has found something, in this group or one before.
  func hasFound(_ rule: String) -> Bool {
    for finding in findings where same(finding.name, rule) { return true }
    return false
  }

  // MARK: Values

  /// The value, NaN where there is none.
  func value(_ position: Double) throws(Failure) -> Double {
    try value(of: schedule, position, run.base)
  }

  /// The value of a part by itself, NaN where there is none.
  func value(of part: LintPart, _ position: Double, _ base: Double) throws(Failure) -> Double {
    try value(of: part.traced, position, base)
  }

  /// The value of a schedule, NaN where there is none.
  @inline(never)
  func value(
    of schedule: Schedule, _ position: Double, _ base: Double, group: Int? = nil
  ) throws(Failure) -> Double {
    do throws(Failure) {
      return try schedule.value(base: base, position: position, group: group ?? self.group)
    } catch {
      if case .callback = error.status { throw error }
      return .nan
    }
  }

  // MARK: Parts

  /// The parts that are active at a step; none where there is no value.
  func active(_ step: Double) throws(Failure) -> [Active] {
    traced.forget()
    do throws(EvaluationError) {
      _ = try traced.value(Query(base: run.base, position: step, group: group))
    } catch {
      if case .callback = error { throw error.failure(at: step) }
      return []
    }
    var list: [Active] = []
    for part in parts {
      guard let query = part.traced.query else { continue }
      list.append(Active(part, step, query))
    }
    return list
  }

  /// The part at another step, nil if it is not active there.
  @inline(never)
  func active(_ part: LintPart, _ step: Double) throws(Failure) -> Active? {
    for active in try active(step) where active.part === part { return active }
    return nil
  }

  /// For each part that the run comes to, the last step at which it is active.
  ///
  /// The run is sampled, and besides asked where a length in the spec says that one part follows another. What neither
  /// meets is a part that is active for a short time on a clock of its own.
  private func findLastActive() throws(Failure) {
    var asked: [Asked] = []
    var isUnseen = parts.map { !$0.parts.isEmpty }
    var pending: [Double] = []
    for i in 0...Int(Self.samples) {
      pending.append((run.last * Double(i) / Self.samples).rounded(.down))
    }
    while let step = pending.popLast() {
      let found = try active(step)
      asked.append(Asked(step, found))
      for active in found where isUnseen[active.part.number] {
        isUnseen[active.part.number] = false
        for boundary in active.part.boundaries {
          let next = step + (boundary - active.position).rounded(.up)
          for place in [next, next - 1] where place >= 0 && place <= run.last {
            if asked.count + pending.count < Self.mostAsked {
              pending.append(place)
            } else {
              sawAllParts = false
            }
          }
        }
      }
    }
    reached = parts.map { _ in nil }
    let order = ordered(asked.count) { asked[$0].step < asked[$1].step }
    for (i, place) in order.enumerated() {
      let isLast = i + 1 == order.count
      let following = isLast ? [] : asked[order[i + 1]].active
      let end = isLast ? run.steps : asked[order[i + 1]].step
      if end == asked[place].step { continue }
      for active in asked[place].active
      where !following.contains(where: { $0.part === active.part }) {
        reached[active.part.number] = try lastActive(active, before: end)
      }
    }
  }

  /// The last step at which a part is active that is not at a later one.
  private func lastActive(_ start: Active, before end: Double) throws(Failure) -> Active {
    var (last, end) = (start, end)
    while end - last.step > 1 {
      let middle = ((last.step + end) / 2).rounded(.down)
      if let there = try active(start.part, middle) { last = there } else { end = middle }
    }
    return last
  }

  /// The step at which a part is at a position.
  func step(of position: Double, _ reached: Active) throws(Failure) -> Double {
    let pace = try pace(reached)
    return pace > 0 ? max(0, reached.step - (reached.position - position) / pace) : reached.step
  }

  /// How far the clock of a part went in its last step.
  func pace(_ reached: Active) throws(Failure) -> Double {
    let before = try active(reached.part, reached.step - 1)
    return before.map { reached.position - $0.position } ?? 1
  }

  // MARK: Parameters

  /// The parameter that explains what happens at a step: of the innermost of the parts that are active there, the first
  /// that has one of some words in its name, none of others, and a number that fits. It is no length.
  @inline(never)
  func parameter(
    _ words: String, without others: String = "learning", at step: Double,
    where fits: (Double) -> Bool
  ) throws(Failure) -> (path: String, value: Double)? {
    for active in try active(step).reversed() {
      for member in active.part.traced.members where isOne(of: words, in: member.name) {
        let isLength = active.part.lengths.contains { same($0.name, member.name) }
        if isLength || isOne(of: others, in: member.name) { continue }
        guard let number = member.value.number?.value, fits(number) else { continue }
        return (active.part.path(to: member.name), number)
      }
    }
    return nil
  }

  /// A parameter of a part that is active at a step and has this value, by itself or in a list, as far as a peak between
  /// two steps allows.
  @inline(never)
  func parameter(of value: Double, at step: Double) throws(Failure) -> String? {
    func fits(_ number: Double) -> Bool { (number - value).magnitude <= 1e-6 * value }
    for active in try active(step).reversed() {
      for member in active.part.traced.members {
        if let number = member.value.number?.value, fits(number) {
          return active.part.path(to: member.name)
        }
        guard case .list(let items) = member.value else { continue }
        for (i, item) in items.enumerated() {
          if let number = item.number?.value, fits(number) {
            return active.part.path(to: indexed(member.name, i))
          }
        }
      }
    }
    return nil
  }

  // MARK: What lies after the run

  private func findLengthsAhead() throws(Failure) {
    let later = try active(run.steps)
    for end in later {
      guard let reached = reached[end.part.number] else { continue }
      // How far the clock of the part goes in a step.
      let pace = reached.step == run.last ? end.position - reached.position : 1
      if !(pace > 0) { continue }
      for length in end.part.lengthsAndSum where length.value > end.position {
        let step = roundedFraction(run.steps + (length.value - end.position) / pace)
        ahead.append(Ahead(length, end, step))
      }
    }
  }
}

/// A position with six decimals, because paces are fractions.
private func roundedFraction(_ step: Double) -> Double {
  step < 0x1p33 ? (step * 1e6).rounded(.toNearestOrEven) / 1e6 : step
}
