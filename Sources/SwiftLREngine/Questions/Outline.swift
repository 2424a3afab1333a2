extension Schedule {
  /// The phases of a run from the step `first` to the step `last`, in their order: what a person would say of its
  /// curve.
  ///
  /// - Parameter most: how many phases at most. The answer says at which step the next one starts.
  package func outline(base: Double, group: Int, first: Double, last: Double, most: Int)
    throws(Failure) -> Value
  {
    try checkSteps(first, last)
    try checkGroup(group)
    if most < 0 || most > 1 << 16 {
      throw Failure(
        .argument, at: "most", UInt(bitPattern: most).description + " is not allowed",
        "at most 65536")
    }
    do throws(EvaluationError) {
      try requireClosedForm(base, group, first)
      let outline = Outline(self, base, group, first, last)
      try outline.collect(most)
      let answer = Fields.writing()
      answer.put("phases", .list(outline.phases.prefix(most).map { $0.described() }))
      let next = outline.next(most)
      answer.put("next", next > last ? .null : .plain(next))
      return answer.object
    } catch {
      throw error.failure(at: first)
    }
  }
}

/// A phase of a run.
final class RunPhase {
  var first: Double
  var last: Double
  /// As in `Course`.
  var way: Double
  let cause: TracedSchedule
  let start: Double
  var end: Double
  var isRestart = false
  /// Whether the value stays the same for a while and then jumps, again and again.
  var hasStairs = false
  /// Whether no phase before it falls.
  var isBeforeAnyFall = true

  init(_ first: Double, _ last: Double, _ way: Double, _ cause: TracedSchedule, start: Double) {
    (self.first, self.last, self.way, self.cause, self.start) = (first, last, way, cause, start)
    end = start
  }

  func described() -> Value {
    let fields = Fields.writing()
    fields.put("first", .plain(first))
    fields.put("last", .plain(last))
    fields.put("path", cause.path)
    fields.put("type", cause.typeName)
    fields.put("phase", start.isNaN ? "none" : phaseName(way))
    fields.put("name", name)
    fields.put("restart", .flag(isRestart))
    fields.put("from", .real(start))
    fields.put("to", .real(end))
    return fields.object
  }
}

/// Finds the phases of a run.
///
/// A run of more than 2^24 steps is looked at from afar, so that rounding in flat parts of a curve makes no phases:
/// positions are then multiples of a power of two.
private final class Outline {
  private(set) var phases: [RunPhase] = []
  private let course: Course
  private let unit: Double
  private let firstStep: Double
  private let lastStep: Double
  /// These two in units.
  private let first: Double
  private let last: Double
  /// Where the phase starts that is looked for next.
  private var here: Double
  private var hasFallen = false

  private static var mostSteps: Double { 0x1p24 }

  init(_ schedule: Schedule, _ base: Double, _ group: Int, _ first: Double, _ last: Double) {
    var unit = 1.0
    while (last - first) / unit > Self.mostSteps { unit *= 2 }
    self.unit = unit
    self.first = (first / unit).rounded(.down)
    self.last = (last / unit).rounded(.down)
    course = Course(schedule, base, group: group, unit: unit, last: self.last)
    here = self.first
    (firstStep, lastStep) = (first, last)
  }

  /// The step after the phases; beyond the last step if they reach to it.
  func next(_ most: Int) -> Double {
    if phases.count > most { return phases[most].first }
    return here > last ? lastStep + 1 : max(firstStep, here * unit)
  }

  func collect(_ most: Int) throws(EvaluationError) {
    var isAfterJump = false
    var jump = 0.0
    // Stairs and jumps make fewer phases than stretches.
    var stretchesLeft = 8 + 4 * most
    while here <= last && phases.count <= most && stretchesLeft > 0 {
      stretchesLeft -= 1
      let stretch = try course.stretch(from: here)
      // A stretch of one step between two others is a jump.
      if stretch.phase != 0 && stretch.end == here + 1 && !phases.isEmpty && !isAfterJump {
        (isAfterJump, jump) = (true, stretch.phase)
        extend(to: here)
        here += 1
        continue
      }
      try add(stretch, jump)
      (isAfterJump, jump) = (false, 0)
    }
    joinTurnAtLastStep()
    for phase in phases {
      phase.first = max(firstStep, phase.first * unit)
      phase.last = phase.last >= last ? lastStep : (phase.last + 1) * unit - 1
    }
  }

  /// Where the value turns at the last step, what it does after that is not part of the run.
  private func joinTurnAtLastStep() {
    guard phases.count > 1, phases[phases.count - 1].first == last else { return }
    if unit > 1 || phases[phases.count - 1].start == phases[phases.count - 2].end {
      phases.removeLast()
      extend(to: last)
    }
  }

  private func extend(to position: Double) { phases[phases.count - 1].last = position }

  /// Adds what a stretch has for each part that is active in it.
  private func add(_ stretch: (phase: Double, end: Double), _ jump: Double)
    throws(EvaluationError)
  {
    let way = stretch.phase
    // The position at which the value turns belongs to what follows.
    let end = min(last, way == 0 ? stretch.end : stretch.end - 1)
    var jump = jump
    while here <= end {
      let cause = try course.cause(at: here)
      let until = try lastPosition(of: cause, from: here, to: end)
      let phase = RunPhase(here, until, way, cause, start: try course.value(here))
      phase.end = try course.value(way == 0 ? until : min(until + 1, max(last, here)))
      add(phase, jump)
      here = until + 1
      jump = 0
    }
  }

  /// The last position up to which a part is the cause, which it is at the first.
  private func lastPosition(of cause: TracedSchedule, from first: Double, to end: Double)
    throws(EvaluationError) -> Double
  {
    if try course.cause(at: end) === cause { return end }
    var (first, end) = (first, end)
    while end - first > 1 {
      let middle = ((first + end) / 2).rounded(.down)
      if try course.cause(at: middle) === cause { first = middle } else { end = middle }
    }
    return first
  }

  /// Adds a phase, or joins it to the ones before it that it goes on with.
  private func add(_ phase: RunPhase, _ jump: Double) {
    phase.isBeforeAnyFall = !hasFallen
    if phase.way < 0 { hasFallen = true }
    guard let before = phases.last else { return phases.append(phase) }
    let jump = jump != 0 ? jump : sign(phase.start - before.end)
    if before.cause === phase.cause {
      let areStairs = before.way == 0 && phase.way == 0
      let goesOn = before.way == phase.way && (jump == 0 || jump == phase.way)
      let isStair = before.hasStairs && phase.way == 0 && jump == before.way
      if areStairs && jump != 0 || goesOn || isStair {
        if areStairs && jump != 0 {
          (before.way, before.hasStairs) = (jump, true)
          if jump < 0 { hasFallen = true }
        }
        (before.last, before.end) = (phase.last, phase.end)
        return joinLastTwo()
      }
    }
    phase.isRestart = !phase.isBeforeAnyFall && (phase.way > 0 || jump > 0 && before.way <= 0)
    phases.append(phase)
  }

  /// Stairs that go on the way of the phase before them, as rounding makes them at the end of a curve, are part of it.
  private func joinLastTwo() {
    guard phases.count > 1 else { return }
    let (before, stairs) = (phases[phases.count - 2], phases[phases.count - 1])
    guard stairs.hasStairs && stairs.way == before.way && stairs.cause === before.cause else {
      return
    }
    (before.last, before.end) = (stairs.last, stairs.end)
    phases.removeLast()
  }
}

private func sign(_ difference: Double) -> Double {
  difference > 0 ? 1 : difference < 0 ? -1 : 0
}
