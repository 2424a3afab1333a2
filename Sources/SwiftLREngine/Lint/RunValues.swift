/// The values of a run, from the first step to the last, or to one that has none.
struct RunValues {
  /// A value that is none of a rate, or no value.
  enum Problem { case negative, notFinite, none }

  /// The first stretch of steps with one problem.
  struct Stretch {
    var first: Double
    var last: Double
    fileprivate var isOpen = true
  }

  /// A longer run is sampled.
  static var mostSteps: Double { 1e6 }

  private(set) var first = Double.nan
  private(set) var lowest = Double.infinity
  private(set) var highest = -Double.infinity
  private(set) var negative: Stretch?
  private(set) var notFinite: Stretch?
  /// From where on there is no value.
  private(set) var fails: Double?
  private(set) var isComplete = false

  var isConstant: Bool { lowest == first && first == highest }

  /// - Parameter walk: what evaluates.
  static func of(_ walk: Walk) throws(Failure) -> RunValues {
    var values = RunValues()
    try values.read(walk)
    return values
  }

  private mutating func read(_ walk: Walk) throws(Failure) {
    let stride = max(1, (walk.run.steps / Self.mostSteps).rounded(.up))
    var step = 0.0
    while step < walk.run.steps {
      let count = min(1024, ((walk.run.steps - step) / stride).rounded(.up))
      if try !read(walk, step, stride, Int(count)) { return }
      step += count * stride
    }
    let end = step - stride
    if end < walk.run.last, try !read(walk, walk.run.last, walk.run.last - end, 1) { return }
    isComplete = true
  }

  /// Looks at some values; false where there is none.
  private mutating func read(
    _ walk: Walk, _ start: Double, _ stride: Double, _ count: Int
  ) throws(Failure) -> Bool {
    var values = [Double](repeating: 0, count: count)
    let (valid, error) = walk.fill(&values, start, stride)
    for i in 0..<valid {
      let value = values[i]
      if value < lowest { lowest = value }
      if value > highest { highest = value }
      if value >= 0 && value.isFinite && negative == nil && notFinite == nil { continue }
      note(problem(value), start + Double(i) * stride, stride, walk)
    }
    if start == 0 && valid > 0 { first = values[0] }
    guard let error else { return true }
    let step = start + Double(valid) * stride
    if case .callback = error { throw error.failure(at: step) }
    // One that follows a metric, or has no closed form, is no mistake.
    if !error.isOfForm { fails = edge(step, stride) { walk.problem($0) == nil } }
    return false
  }

  private mutating func note(_ problem: Problem, _ step: Double, _ stride: Double, _ walk: Walk) {
    follow(&negative, .negative, problem, step, stride, walk)
    follow(&notFinite, .notFinite, problem, step, stride, walk)
  }

  private func follow(
    _ stretch: inout Stretch?, _ kind: Problem, _ problem: Problem, _ step: Double,
    _ stride: Double, _ walk: Walk
  ) {
    if problem == kind {
      if stretch == nil {
        let first = edge(step, stride) { walk.problem($0) == kind }
        stretch = Stretch(first: first, last: step)
      } else if stretch?.isOpen == true {
        stretch?.last = step
      }
    } else if stretch?.isOpen == true {
      stretch?.isOpen = false
      stretch?.last = edge(step, stride) { walk.problem($0) != kind } - 1
    }
  }

  /// The step at which something begins that is not so at one of the samples and is at the next.
  private func edge(_ step: Double, _ stride: Double, _ holds: (Double) -> Bool) -> Double {
    var (before, step) = (max(step - stride, -1), step)
    while step - before > 1 {
      let middle = ((before + step) / 2).rounded(.down)
      if holds(middle) { step = middle } else { before = middle }
    }
    return step
  }
}

@inline(never)
private func problem(_ value: Double) -> RunValues.Problem {
  value < 0 ? .negative : value.isFinite ? .none : .notFinite
}

/// What evaluates a schedule along a run.
struct Walk {
  let schedule: Schedule
  let group: Int
  let run: LintRun

  /// Fills an array up to the first value that there is not: how many there are, and why there is no other.
  func fill(
    _ values: inout [Double], _ first: Double, _ stride: Double
  ) -> (Int, EvaluationError?) {
    var query = Query(base: run.base, position: first, group: group)
    do throws(EvaluationError) {
      var span = values.mutableSpan
      try schedule.fillAll(&span, from: query, stride: stride)
      return (values.count, nil)
    } catch {}
    for i in values.indices {
      query.position = first + Double(i) * stride
      do throws(EvaluationError) {
        values[i] = try schedule.value(query)
      } catch {
        return (i, error)
      }
    }
    return (values.count, nil)
  }

  /// The problem at a step; nil where there is no value.
  func problem(_ step: Double) -> RunValues.Problem? {
    do throws(EvaluationError) {
      return SwiftLREngine.problem(
        try schedule.value(Query(base: run.base, position: step, group: group)))
    } catch {
      return nil
    }
  }
}

extension EvaluationError {
  /// Whether the schedule is no function of the position.
  fileprivate var isOfForm: Bool {
    if case .form = failure(at: 0).status { return true }
    return false
  }
}
