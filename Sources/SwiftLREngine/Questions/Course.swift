/// How the values of a schedule go on from one whole position to the next, for one base value and one group.
///
/// The end of a stretch is found without walking along it. The lengths in the spec point to boundaries; from one
/// boundary to the next, probes stand at distances that grow by an eighth, and a bisection finds the exact position.
/// A change that no length points to and no probe meets is missed: a bump of a caller's function, or one in a late
/// cycle, that is narrower than an eighth of its distance.
final class Course {
  let schedule: TracedSchedule
  let base: Double
  private let group: Int
  /// The steps from one position to the next: 1, but where a long run is looked at from afar.
  private let unit: Double
  /// The last position of the run: after it a function of the caller's may fail.
  private let last: Double
  /// The schedule and all in it.
  private(set) var all: [TracedSchedule] = []
  /// The distance to the nearest boundary so far.
  private var nearest = Double.infinity
  private var boundaries = 0

  /// How many boundaries without a change are looked at, so that a question has an end: so many that include the
  /// multiples of a cycle, then as many that do not.
  private static let mostBoundaries = 20
  /// A shorter cycle is within the first probes anyway.
  private static let leastPeriod = 16.0
  /// Up to so many lengths of a schedule, their sums and differences are boundaries too.
  private static let mostCombined = 8

  init(
    _ schedule: Schedule, _ base: Double, group: Int = 0, unit: Double = 1,
    last: Double = .infinity
  ) {
    self.schedule = TracedSchedule(schedule)
    (self.base, self.group, self.unit, self.last) = (base, group, unit, last)
    self.schedule.collect(&all)
  }

  /// The value, NaN where there is none.
  @inline(never)
  func value(_ position: Double) throws(EvaluationError) -> Double {
    do throws(EvaluationError) {
      return try schedule.value(Query(base: base, position: position * unit, group: group))
    } catch {
      if case .callback = error, position <= last { throw error }
      return .nan
    }
  }

  /// Whether the value rises (1), falls (-1) or is constant (0). On both sides of a jump it counts as constant.
  func phase(_ position: Double) throws(EvaluationError) -> Double {
    let here = try value(position)
    let (before, after) = try (position < 1 ? .nan : value(position - 1), value(position + 1))
    return here == before || isSame(here, after) ? 0 : after < here ? -1 : 1
  }

  @inline(never)
  private func holds(_ phase: Double, _ value: Double, _ position: Double) throws(EvaluationError)
    -> Bool
  {
    let here = try self.value(position)
    if phase == 0 { return isSame(here, value) }
    return try (self.value(position + 1) - here) * phase > 0
  }

  /// The last whole position of the stretch of one phase that a whole position lies in.
  ///
  /// - Parameters:
  ///   - value: that of a constant stretch.
  ///   - way: 1 for the end of the stretch; -1 for its start, 0 at the earliest.
  /// - Returns: an infinity if it never ends.
  @inline(never)
  func end(_ phase: Double, _ value: Double, from start: Double, _ way: Double)
    throws(EvaluationError) -> Double
  {
    let limit = way > 0 ? Number.wholeLimit / unit : min(start, 0)
    var here = start
    boundaries = 0
    while here != limit {
      nearest = .infinity
      if boundaries < 2 * Self.mostBoundaries { try findBoundary(from: here, way) }
      boundaries += 1
      // One further than the boundary, because it may belong to the stretch before.
      let length = min((limit - here) * way, nearest + 1)
      var distance = 0.0
      while distance < length {
        // Each of the last three, where a bump of one step may be.
        var next = distance + max(1, (distance / 8).rounded(.down))
        if next > length - 2 { next = max(distance + 1, length - 2) }
        if try !holds(phase, value, here + way * next) {
          while next - distance > 1 {
            let middle = ((distance + next) / 2).rounded(.down)
            if try holds(phase, value, here + way * middle) {
              distance = middle
            } else {
              next = middle
            }
          }
          return here + way * distance
        }
        distance = next
      }
      here += way * length
    }
    return way > 0 ? .infinity : limit
  }

  /// The stretch of one phase from a whole position on.
  ///
  /// - Returns: its phase, and where it ends: the last position of a constant one, else that at which the value
  ///   turns. An infinity if it never ends.
  func stretch(from start: Double) throws(EvaluationError) -> (phase: Double, end: Double) {
    let phase = try phase(start)
    let last = try end(phase, value(start), from: start, 1)
    return (phase, phase == 0 ? last : last + 1)
  }

  /// Looks for the next whole position that a length in the spec points to, on the clocks of all parts that are
  /// active.
  private func findBoundary(from here: Double, _ way: Double) throws(EvaluationError) {
    var places: [Double] = []
    for step in 0...1 {
      schedule.forget()
      _ = try value(here + Double(step))
      for (i, part) in all.enumerated() {
        let place = part.query?.position ?? .nan
        if step == 0 { places.append(place) } else { look(part, places[i], place - places[i], way) }
      }
    }
  }

  /// - Parameter pace: how far the clock of the part goes in a step; NaN for one that is not active.
  private func look(_ part: TracedSchedule, _ place: Double, _ pace: Double, _ way: Double) {
    if !(pace.magnitude > 0) { return }
    var (sum, listSum) = (0.0, 0.0)
    for (i, length) in part.steps.enumerated() {
      sum += length.value
      listSum = length.index == 0 ? length.value : listSum + length.value
      look(length.value, place, pace, way)
      look(sum, place, pace, way)
      look(listSum, place, pace, way)
      if part.steps.count > Self.mostCombined { continue }
      for other in part.steps[..<i] {
        look((length.value - other.value).magnitude, place, pace, way)
        look(length.value + other.value, place, pace, way)
      }
    }
  }

  /// Looks at a boundary, and at the next multiple of it, because it may be the length of a cycle.
  @inline(never)
  private func look(_ boundary: Double, _ place: Double, _ pace: Double, _ way: Double) {
    let period = boundary.magnitude
    let cycles = place / period
    let next = way * pace > 0 ? cycles.rounded(.down) + 1 : cycles.rounded(.up) - 1
    let isCycle = period >= Self.leastPeriod && boundaries < Self.mostBoundaries
    for target in [boundary, isCycle ? period * next : boundary] {
      let distance = ((target - place) / pace * way).rounded(.up)
      if distance > 0 && distance < nearest { nearest = distance }
    }
  }

  private func isSame(_ a: Double, _ b: Double) -> Bool { a == b || a.isNaN && b.isNaN }

  /// The innermost part that makes the value what it is at a whole position: the only one that is active, or that
  /// changes up to the next position, as long as it goes the way of the whole.
  func cause(at position: Double) throws(EvaluationError) -> TracedSchedule {
    var values: [Double?] = []
    schedule.forget()
    _ = try value(position)
    for part in all { values.append(part.query == nil ? nil : part.value) }
    schedule.forget()
    _ = try value(position + 1)

    /// Which way a part goes: 1, -1, 0 or nil if it is not active at both positions.
    func way(_ part: TracedSchedule) -> Double? {
      guard part.query != nil, let i = all.firstIndex(where: { $0 === part }),
        let before = values[i]
      else { return nil }
      return before < part.value ? 1 : before > part.value ? -1 : 0
    }

    var cause = schedule
    while true {
      var active: [TracedSchedule] = []
      var moving: [TracedSchedule] = []
      for part in cause.parts {
        guard let i = all.firstIndex(where: { $0 === part }), values[i] != nil else { continue }
        active.append(part)
        if way(part) != 0 { moving.append(part) }
      }
      let candidates = active.count == 1 ? active : moving
      guard candidates.count == 1, way(candidates[0]) ?? way(schedule) == way(schedule) else {
        return cause
      }
      cause = candidates[0]
    }
  }
}

extension Schedule {
  /// The next whole position that has another value than a given position, or no value; an infinity if there is none
  /// up to 2^53.
  package func nextChange(base: Double, after position: Double, group: Int = 0) throws(Failure)
    -> Double
  {
    let value = try value(base: base, position: position, group: group)
    do throws(EvaluationError) {
      return try Course(self, base, group: group).end(0, value, from: position.rounded(.down), 1)
        + 1
    } catch {
      throw error.failure(at: position)
    }
  }
}
