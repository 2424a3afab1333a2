/// A schedule that notes what it is asked, and so do its parts. To look into a schedule, one is put in its place
/// for the time of a question; evaluating and stepping know nothing of it.
final class TracedSchedule: Schedule {
  let path: String
  /// The schedule itself, made anew with traced ones in the place of its parts.
  private let schedule: Schedule
  let parts: [TracedSchedule]
  let members: [Member]
  /// Those of the members whose unit is the step.
  let steps: [StepParameter]

  /// The last question since it was forgotten, and the answer.
  private(set) var query: Query?
  private(set) var value = Double.nan

  init(_ schedule: Schedule, at path: String = "") {
    let parts = schedule.namedParts.map { part in
      NamedPart(
        part.name,
        TracedSchedule(
          part.schedule, at: path.utf8.isEmpty ? part.field : dotted(path, part.field)),
        index: part.index)
    }
    self.path = path
    members = schedule.members(.inSteps)
    steps = stepParameters(members, of: schedule.typeName)
    self.parts = parts.compactMap { $0.schedule as? TracedSchedule }
    self.schedule = parts.isEmpty ? schedule : schedule.remade(with: parts)
    super.init(ScheduleTraits(schedule.typeName))
  }

  override func value(_ query: Query) throws(EvaluationError) -> Double {
    self.query = query
    value = try schedule.value(query)
    return value
  }

  override func write(_ fields: Fields) { schedule.write(fields) }

  /// Whether each of its parts is there for a group of its own.
  var isOnePerGroup: Bool { (schedule as? RuleSchedule)?.rule.isOnePerGroup == true }

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

/// A length or a position that a spec has.
final class StepParameter {
  /// That of the parameter.
  let name: String
  /// Its place in a list; -1 if it is a parameter by itself.
  let index: Int
  let value: Double

  init(_ name: String, index: Int, value: Double) {
    (self.name, self.index, self.value) = (name, index, value)
  }

  var isAlone: Bool { index < 0 }
}

/// Those parameters that the type describes as lengths or positions.
private func stepParameters(_ members: [Member], of type: String) -> [StepParameter] {
  guard let type = Catalogue.type(named: type) else { return [] }
  var steps: [StepParameter] = []
  for described in type.described().members where described.value["unit"] != nil {
    guard case .string(let name)? = described.value["name"],
      let member = members.first(where: { same($0.name, name) })
    else { continue }
    if let number = member.value.number {
      steps.append(StepParameter(name, index: -1, value: number.value))
    }
    guard case .list(let items) = member.value else { continue }
    for (i, item) in items.enumerated() {
      // Of a pair it is the first number.
      var first = item
      if case .list(let pair) = item, let number = pair.first { first = number }
      if let number = first.number {
        steps.append(StepParameter(name, index: i, value: number.value))
      }
    }
  }
  return steps
}

extension Schedule {
  /// The same schedule with other parts, under the names of its own.
  fileprivate final func remade(with parts: [NamedPart]) -> Schedule {
    var members = members(.inSteps)
    members.removeAll { member in parts.contains { same($0.name, member.name) } }
    members.append(Member("type", .string(typeName)))
    let context = Context(functions: contents.functions, ready: parts)
    do throws(Failure) {
      return try Schedule.read(.object(members), at: "", in: context)
    } catch {
      return self  // cannot be: the spec is that of a schedule
    }
  }
}
