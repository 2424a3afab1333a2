extension Schedule {
  /// The lowest and the highest value in each of several equal stretches of the steps from `first` to `last`, the
  /// columns of a picture; NaN for a column without any value.
  ///
  /// - Complexity: O(columns), however many steps there are.
  package func envelope(
    columns: Int, base: Double, group: Int, first: Double, last: Double
  ) throws(Failure) -> (low: [Double], high: [Double]) {
    try checkSteps(first, last)
    try checkGroup(group)
    if columns < 0 || columns > 1 << 20 {
      throw Failure(
        .argument, at: "columns", UInt(bitPattern: columns).description + " is not allowed",
        "at most 1048576")
    }
    var (low, high): ([Double], [Double]) = ([], [])
    do throws(EvaluationError) {
      try requireClosedForm(base, group, first)
      let search = EnvelopeSearch(self, base, group, first, last)
      let steps = Int64(last - first) + 1
      for i in 0..<columns {
        let start = place(of: i, columns, steps)
        let end = max(start, place(of: i + 1, columns, steps) - 1)
        try search.look(from: first + Double(start), to: first + Double(end))
        low.append(search.low)
        high.append(search.high)
      }
    } catch {
      throw error.failure(at: first)
    }
    return (low, high)
  }

  /// The last one is below 2^53, so that the step after it is another number.
  func checkSteps(_ first: Double, _ last: Double) throws(Failure) {
    for (step, name, least) in [(first, "first", 0), (last, "last", first)] {
      if step >= least && step < Number.wholeLimit && step == step.rounded() { continue }
      throw Failure(
        .argument, at: name, Value.real(step).quoted + " is not allowed",
        "a whole number from " + text(ofWhole: least) + " to 2^53 - 1")
    }
  }

  /// Fails if the schedule is no function of the position from the start on. Where it has no value for another
  /// reason, or from a later step on, there may be something to see.
  func requireClosedForm(_ base: Double, _ group: Int, _ position: Double) throws(EvaluationError) {
    do throws(EvaluationError) {
      _ = try value(Query(base: base, position: position, group: group))
    } catch {
      switch error {
      case .noClosedForm, .needsMetric: throw error
      default: break
      }
    }
  }
}

/// Where a column starts, in steps from the first.
private func place(of column: Int, _ columns: Int, _ steps: Int64) -> Int64 {
  let (column, columns) = (Int64(column), Int64(columns))
  return column * (steps / columns) + column * (steps % columns) / columns
}

/// Looks for the lowest and the highest value, column after column.
private final class EnvelopeSearch {
  private let schedule: Schedule
  private let course: Course
  private let base: Double
  private let group: Int
  /// Up to here the value is known to go one way, from where the last column started.
  private var turn: Double
  /// How many more stretches are followed to their ends. There may be millions.
  private var stretchesLeft = 64
  /// What the column has; NaN as long as there is no value.
  private(set) var low = Double.nan
  private(set) var high = Double.nan

  /// A column of so many steps is looked at step by step.
  private static var fewSteps: Double { 32 }
  /// So many stretches are followed in a column, the further ones sampled.
  private static var fewStretches: Int { 3 }
  private static var samples: Int { 32 }
  /// Samples where all turns are known, for a bump that no length in the spec points to.
  private static var spotChecks: Int { 8 }

  init(_ schedule: Schedule, _ base: Double, _ group: Int, _ first: Double, _ last: Double) {
    (self.schedule, self.base, self.group) = (schedule, base, group)
    course = Course(schedule, base, group: group, last: last)
    turn = first
  }

  func look(from first: Double, to last: Double) throws(EvaluationError) {
    (low, high) = (.nan, .nan)
    try look(first)
    try look(last)
    if last - first < Self.fewSteps { return try lookAtEach(first, last) }
    let known = try follow(first, last)
    if known < last { return try lookForExtremes(known, last) }
    let (low, high) = (low, high)
    for i in 0..<Self.spotChecks { try look(place(i, first, last)) }
    if !(self.low == low && self.high == high) && !self.low.isNaN {
      try lookForExtremes(first, last)
    }
  }

  @discardableResult
  private func look(_ position: Double) throws(EvaluationError) -> Double {
    let value = try value(position)
    if !(value >= low) && !value.isNaN { low = value }
    if !(value <= high) && !value.isNaN { high = value }
    return value
  }

  /// NaN where there is none.
  private func value(_ position: Double) throws(EvaluationError) -> Double {
    do throws(EvaluationError) {
      return try schedule.value(Query(base: base, position: position, group: group))
    } catch {
      if case .callback = error { throw error }
      return .nan
    }
  }

  private func lookAtEach(_ first: Double, _ last: Double) throws(EvaluationError) {
    var position = first + 1
    while position < last {
      try look(position)
      position += 1
    }
  }

  /// Looks at the ends of the first stretches that a column has.
  ///
  /// - Returns: the position up to which nothing else has to be looked at.
  private func follow(_ first: Double, _ last: Double) throws(EvaluationError) -> Double {
    var here = max(first, turn)
    for _ in 0..<Self.fewStretches where here < last && stretchesLeft > 0 {
      stretchesLeft -= 1
      try look(here)
      let stretch = try course.stretch(from: here)
      turn = stretch.end
      if turn >= last { return last }
      try look(turn)
      here = stretch.phase == 0 ? turn + 1 : turn
    }
    if here < last { turn = last }
    return here
  }

  /// Looks at samples, and from the lowest and the highest one downhill and uphill.
  private func lookForExtremes(_ first: Double, _ last: Double) throws(EvaluationError) {
    if last - first < Double(Self.samples) { return try lookAtEach(first - 1, last) }
    var (lowest, highest) = (first, first)
    var (least, most) = (Double.nan, Double.nan)
    for i in -1..<Self.samples {
      let position = i < 0 ? first : place(i, first, last)
      let value = try look(position)
      if value.isNaN { continue }
      if !(value >= least) { (lowest, least) = (position, value) }
      if !(value <= most) { (highest, most) = (position, value) }
    }
    try climb(from: lowest, -1, first, last)
    try climb(from: highest, 1, first, last)
  }

  /// The place of a sample. The golden ratio spreads them evenly and meets no cycle at the same place each time.
  private func place(_ i: Int, _ first: Double, _ last: Double) -> Double {
    let turns = Double(i + 1) * 0.6180339887498949
    return first + ((last - first) * (turns - turns.rounded(.down))).rounded(.down)
  }

  /// Goes on to higher values, or to lower ones, in steps that double as long as they lead there.
  private func climb(from start: Double, _ sign: Double, _ first: Double, _ last: Double)
    throws(EvaluationError)
  {
    var here = start
    var best = try value(start) * sign
    for way in [-1.0, 1.0] {
      var stride = 1.0
      for _ in 0..<64 where stride >= 1 {
        let next = here + way * stride
        let value = next < first || next > last ? .nan : try look(next) * sign
        if value > best {
          (here, best, stride) = (next, value, stride * 2)
        } else {
          stride = (stride / 2).rounded(.down)
        }
      }
    }
  }
}
