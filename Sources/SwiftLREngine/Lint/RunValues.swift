/// The values of a run, from the first step to the last, or to one that has none.
final class RunValues {
  private(set) var first = Double.nan
  private(set) var lowest = Double.infinity
  private(set) var highest = -Double.infinity
  /// The first step with the highest value.
  private(set) var peak = 0.0
  /// The step from which on the value stays what it is.
  private(set) var lastChange = 0.0
  /// The last step at which the value is no less than a millionth of the highest one before it.
  private(set) var lastLarge = 0.0
  private(set) var troughs = Troughs()
  let negative = Stretch(.negative)
  let notFinite = Stretch(.notFinite)
  /// From where on there is no value; NaN if there are all.
  private(set) var fails = Double.nan
  private(set) var isComplete = false
  /// How far the samples lie apart.
  private(set) var stride = 1.0

  private let walk: Walk
  private var before = Double.nan
  private var buffer: [Double] = []

  var isConstant: Bool { lowest == first && first == highest }

  /// A longer run is sampled.
  private static var mostSteps: Double { 1e5 }
  private static var bufferSize: Double { 1024 }

  init(_ walk: Walk) { self.walk = walk }

  func read() throws(Failure) {
    let run = walk.run
    stride = max(1, (run.steps / Self.mostSteps).rounded(.up))
    var step = 0.0
    while step < run.steps {
      let count = min(Self.bufferSize, ((run.steps - step) / stride).rounded(.up))
      if try !read(step, stride, Int(count)) { return }
      step += count * stride
    }
    let end = step - stride
    if end < run.last, try !read(run.last, run.last - end, 1) { return }
    if stride > 1 {
      let last = walk.value(run.last)
      lastChange = edge(lastChange, stride) { walk.value($0) == last }
    }
    isComplete = true
  }

  /// Looks at some values; false where there is none.
  private func read(_ start: Double, _ stride: Double, _ count: Int) throws(Failure) -> Bool {
    if buffer.count != count { buffer = [Double](repeating: 0, count: count) }
    let (valid, error) = walk.fill(&buffer, start, stride)
    if start == 0 && valid > 0 { first = buffer[0] }
    for i in 0..<valid { add(buffer[i], start + Double(i) * stride, stride) }
    guard let error else { return true }
    let step = start + Double(valid) * stride
    if case .callback = error { throw error.failure(at: step) }
    // One that follows a metric, or has no closed form, is no mistake.
    if !error.isOfForm { fails = edge(step, stride) { walk.value($0) == nil } }
    return false
  }

  @inline(__always)
  private func add(_ value: Double, _ step: Double, _ stride: Double) {
    if value < lowest { lowest = value }
    if value > highest {
      highest = value
      peak = step
    }
    if value != before {
      lastChange = step
      before = value
    }
    if value >= 1e-6 * highest { lastLarge = step }
    troughs.add(value, step)
    if !(value >= 0 && value.isFinite) || negative.isOpen || notFinite.isOpen {
      note(negative, value, step, stride)
      note(notFinite, value, step, stride)
    }
  }

  @inline(never)
  private func note(_ stretch: Stretch, _ value: Double, _ step: Double, _ stride: Double) {
    let holds = stretch.holds(value)
    if holds && stretch.first.isNaN {
      stretch.first = edge(step, stride) { stretch.holds(walk.value($0)) }
      stretch.isOpen = true
    }
    if !stretch.isOpen { return }
    stretch.last = step
    if holds { return }
    stretch.isOpen = false
    stretch.last = edge(step, stride) { !stretch.holds(walk.value($0)) } - 1
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

/// The first steps in a row with values that no rate can have.
final class Stretch {
  enum Kind { case negative, notFinite }

  private let kind: Kind
  /// NaN if there is no such step.
  var first = Double.nan
  var last = Double.nan
  /// Whether the last value so far belongs to it.
  var isOpen = false

  init(_ kind: Kind) { self.kind = kind }

  @inline(never)
  func holds(_ value: Double?) -> Bool {
    guard let value else { return false }
    return kind == .negative ? value < 0 : !(value < 0 || value.isFinite)
  }
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
    // A function of the caller's that has failed is not called again.
    if schedule.functions.isEmpty {
      do throws(EvaluationError) {
        var span = values.mutableSpan
        try schedule.fillAll(&span, from: query, stride: stride)
        return (values.count, nil)
      } catch {}
    }
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

  /// The value at a step, nil where there is none.
  @inline(never)
  func value(_ step: Double) -> Double? {
    do throws(EvaluationError) {
      return try schedule.value(Query(base: run.base, position: step, group: group))
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
