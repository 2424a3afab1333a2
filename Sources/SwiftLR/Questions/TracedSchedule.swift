/// A schedule that notes what it is asked, and so do its parts. To look into a schedule, one is put in its place
/// for the time of a question; evaluating and stepping know nothing of it.
final class TracedSchedule: Schedule {
  let path: String
  /// The schedule itself, with traced ones in the place of its parts.
  private let schedule: Schedule
  let parts: [TracedSchedule]
  let members: [Member]
  /// Those of the members whose unit is the step.
  let steps: [StepParameter]

  /// The last question since it was forgotten, and the answer.
  private(set) var query: Query?
  private(set) var value = Double.nan

  init(_ schedule: Schedule, at path: String = "") {
    let fields = Fields.tracing(at: path)
    schedule.visit(fields)
    self.path = path
    self.schedule = fields.tracing?.copy ?? schedule
    parts = fields.tracing?.parts ?? []
    steps = fields.tracing?.steps ?? []
    members = fields.members
  }

  override func value(_ query: Query) throws(EvaluationError) -> Double {
    self.query = query
    value = try schedule.value(query)
    return value
  }

  override var typeName: String { schedule.typeName }

  /// Adds this schedule and all in it, the outer ones first.
  func collect(_ all: inout [TracedSchedule]) {
    all.append(self)
    for part in parts { part.collect(&all) }
  }

  /// As if it had not been asked.
  func forget() {
    query = nil
    for part in parts { part.forget() }
  }
}

/// What a visit of a schedule that is to be traced finds.
final class Tracing {
  var parts: [TracedSchedule] = []
  var steps: [StepParameter] = []
  /// The schedule with them; nil if it has no parts.
  var copy: Schedule?
}

/// A length or a position that a spec has.
final class StepParameter {
  /// Its place in a list; -1 if it is a parameter by itself.
  let index: Int
  let value: Double

  init(index: Int, value: Double) {
    (self.index, self.value) = (index, value)
  }
}
