/// The mistakes that people make, looked for in a schedule and the run that it is meant for.
///
/// The rules know of no type of schedule. They look at the values over the run, and at the parameters whose unit
/// is the step, each on the clock of the part that it belongs to. They would rather miss a mistake than take a
/// deliberate choice for one.
final class Check {
  let course: Course
  let steps: Double
  private let stepsPerEpoch: Double
  private(set) var findings: [Value] = []

  /// The values of the run: the first, the greatest, and the one behind its end.
  var first = Double.nan
  var highest = -Double.infinity
  var isConstant = true
  private var last = Double.nan

  init(_ schedule: Schedule, base: Double, steps: Double, stepsPerEpoch: Double) {
    course = Course(schedule, base)
    (self.steps, self.stepsPerEpoch) = (steps, stepsPerEpoch)
  }

  func look() throws(EvaluationError) {
    for part in course.all { checkOrder(part) }
    if try !scan() { return }
    if first == 0 && highest > 0 { report(.zeroStart, "") }
    try askOtherGroups()
    for part in course.all { part.reached = part.query }
    try checkParts()
    if isConstant && steps > 1 { try checkConstant() }
  }

  /// Goes through the parts with the boundaries that lie behind the end of the run.
  private func checkParts() throws(EvaluationError) {
    course.schedule.forget()
    last = try course.value(steps)
    for part in course.all { part.end = part.query }
    var isWarmingUp = false
    var (lowest, lowestEnd, lowestPath) = (last, 0.0, "")
    for part in course.all {
      guard let reached = part.reached else { continue }
      checkPhases(part)
      if part.parts.isEmpty { try checkWave(part, reached) }
      guard let end = part.end else { continue }
      for length in part.steps where length.value > end.position {
        let boundary = length.value - end.position + steps
        if length.index >= 0 {
          if part.parts.isEmpty && !contains(length.name, "period") {
            // It is none where nothing happens, as on another clock.
            let (before, after) = try (course.value(boundary - 1), course.value(boundary + 1))
            if before != after {
              report(.milestone, path(part, length), length.value, end.position)
            }
          }
        } else if try isRise(part, end.base, length.value) {
          if !isWarmingUp { report(.warmUp, path(part, length), boundary, steps) }
          isWarmingUp = true
        } else {
          let value = try min(course.value(boundary), course.value(boundary - 1))
          // It is no end where the value goes on down, as behind a half-life.
          let after = try course.value(boundary + 1)
          if value < lowest && after >= value {
            (lowest, lowestEnd, lowestPath) = (value, boundary, path(part, length))
          }
        }
      }
    }
    if !isWarmingUp && !isConstant && lowest < last && last - lowest > 0.05 * (highest - lowest) {
      report(.unfinished, lowestPath, last, lowest, lowestEnd)
    }
    reportUnreached(course.schedule)
  }

  /// The outermost of the parts that the run does not come to.
  private func reportUnreached(_ schedule: TracedSchedule) {
    for part in schedule.parts {
      if part.reached == nil { report(.unreached, part.path, steps) } else { reportUnreached(part) }
    }
  }

  /// A run in which nothing changes, of a schedule that is no constant.
  private func checkConstant() throws(EvaluationError) {
    let change = try course.end(0, first, from: 0, 1) + 1
    for part in course.all {
      for length in part.steps where length.value > 0 {
        return report(.constant, part.path, first, change)
      }
    }
  }

  /// Positions that are out of order; where order is part of the format they are refused before.
  private func checkOrder(_ part: TracedSchedule) {
    var before = 0.0
    for length in part.steps {
      if length.index > 0 && length.value < before && contains(length.name, "milestone") {
        report(.order, path(part, length), length.value, before)
      }
      before = length.value
    }
  }

  /// Phases that are longer than the whole they are phases of.
  private func checkPhases(_ part: TracedSchedule) {
    var (sum, total, totalPath) = (0.0, Double.infinity, "")
    for length in part.steps {
      if contains(length.name, "warm stable decay cool explore") { sum += length.value }
      if contains(length.name, "total training_ t_max n_iter") {
        (total, totalPath) = (length.value, path(part, length))
      }
    }
    if sum > total { report(.phases, totalPath, sum, total) }
  }

  /// A wave that has come to its lowest value and rises again, of a length that was meant to be the run's.
  private func checkWave(_ part: TracedSchedule, _ reached: Query) throws(EvaluationError) {
    let run = reached.position + 1
    for length in part.steps where length.index < 0 && length.value < reached.position {
      let t = length.value
      let curve = Course(part, reached.base)
      // At the start, around the lowest value, and at the end of the way back.
      var values: [Double] = []
      for place in [0, t - 1, t, t + 1, 2 * t] { values.append(try curve.value(place)) }
      let low = values[2]
      if values[1] <= low || values[3] <= low { continue }
      if !((values[4] - values[0]).magnitude <= 1e-6 * (values[0] - low)) { continue }
      if stepsPerEpoch > 1 && (t * stepsPerEpoch - run).magnitude <= 0.25 * run {
        report(.wave, path(part, length), t, run, t * stepsPerEpoch)
      } else if run >= 10 * t || run > 1.1 * t && run <= 2 * t {
        report(.wave, path(part, length), t, run, run)
      }
    }
  }

  /// Whether a part rises all the way to a position, and no further.
  private func isRise(_ part: TracedSchedule, _ base: Double, _ length: Double)
    throws(EvaluationError) -> Bool
  {
    let curve = Course(part, base)
    var before = -Double.infinity
    for i in 0...16 {
      let value = try curve.value(length * Double(i) / 16)
      if !(value > before) { return false }
      before = value
    }
    return try curve.value(length + 1) <= before
  }

  /// Parts for other groups than the first one are reached as well.
  private func askOtherGroups() throws(EvaluationError) {
    let count = course.schedule.groupCount ?? 32
    for part in course.all where part.query == nil && count > 1 {
      for group in 1..<min(count, 32) {
        for i in 0..<64 {
          _ = try course.value(Double(i) / 64 * steps, group: group)
        }
      }
    }
  }

  @inline(never)
  private func path(_ part: TracedSchedule, _ length: StepParameter) -> String {
    let name = length.index < 0 ? length.name : length.name + "[" + length.index.description + "]"
    return part.path.utf8.isEmpty ? name : part.path + "." + name
  }

  // MARK: Findings

  @inline(never)
  func report(
    _ finding: Finding, _ path: String, _ x: Double = 0, _ y: Double = 0, _ z: Double = 0
  ) {
    var text = ""
    for (i, piece) in pieces(of: pieces(of: Finding.texts, at: 10)[finding.rawValue], at: 0x23)
      .enumerated()
    {
      if i > 0 { text += SwiftLR.text(ofWhole: i == 1 ? x : i == 2 ? y : z) }
      text += piece
    }
    let texts = pieces(of: text, at: 0x7C)
    let answer = Fields.writing()
    answer.put("rule", texts[0])
    answer.put("path", path)
    answer.put("message", texts[1])
    answer.put("fix", texts[2])
    findings.append(answer.object)
  }
}
