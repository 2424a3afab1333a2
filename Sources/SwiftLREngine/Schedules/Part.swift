/// A schedule inside another one, as a formula asks it.
///
/// The schedule that has it as a part keeps it alive. A reference of its own would be counted, atomically, at each
/// question, which would cost as much as the value.
@safe struct Part {
  private let reference: Unmanaged<Schedule>

  init(_ schedule: Schedule) { unsafe reference = .passUnretained(schedule) }

  var schedule: Schedule { unsafe reference.takeUnretainedValue() }

  /// Answers a query: with the value, or with the momentum, NaN where there is none. In chain form the part of a
  /// wrapper answers from its own state.
  @inline(never)
  func value(_ query: Query) throws(EvaluationError) -> Double {
    if let chained = query.isPlain ? nil : query.memory?.part { return try chained.value(query) }
    var value = 0.0
    let failure: EvaluationError? = unsafe reference._withUnsafeGuaranteedRef { schedule in
      do throws(EvaluationError) {
        value =
          query.asksMomentum ? try schedule.momentum(query) ?? .nan : try schedule.value(query)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
    return value
  }

  /// The answer at another position, on the part's own clock.
  @inline(never)
  func value(at position: Double, _ query: Query) throws(EvaluationError) -> Double {
    var local = query
    local.position = position
    return try value(local)
  }
}

/// A part with the name of the parameter that has it.
struct NamedPart {
  let name: String
  /// Its place in a list; nil if the parameter is one schedule.
  let index: Int?
  let schedule: Schedule

  init(_ name: String, _ schedule: Schedule, index: Int? = nil) {
    (self.name, self.index, self.schedule) = (name, index, schedule)
  }

  static func list(_ name: String, _ schedules: [Schedule]) -> [NamedPart] {
    schedules.enumerated().map { NamedPart(name, $1, index: $0) }
  }

  /// `schedules[1]`
  var field: String { index.map { indexed(name, $0) } ?? name }
}

extension Fields {
  /// Requires that all parts which are for a certain number of groups are for the same.
  ///
  /// - Parameter own: the number of groups that the schedule itself is for, nil if that is up to the parts.
  func requireSameGroups(_ parts: [NamedPart], _ own: Int? = nil) {
    guard let first = own ?? sharedGroupCount(allSchedules(of: parts)) else { return }
    for part in parts {
      guard let count = part.schedule.groupCount else { continue }
      require(
        count == first, part.field, "is for " + count.description + " groups",
        first.description
          + (own == nil ? ", as the parts before" : ", as the schedule around it"))
    }
  }
}

@inline(never)
func allSchedules(of parts: [NamedPart]) -> [Schedule] { parts.map { $0.schedule } }

@inline(never)
func areTotal(_ schedules: [Schedule]) -> Bool { schedules.allSatisfy { $0.isTotal } }

@inline(never)
func driveMomentum(_ schedules: [Schedule]) -> Bool { schedules.contains { $0.drivesMomentum } }

/// The number of groups that the parts are for, nil if they fit any.
@inline(never)
func sharedGroupCount(_ schedules: [Schedule]) -> Int? {
  schedules.compactMap { $0.groupCount }.first
}
