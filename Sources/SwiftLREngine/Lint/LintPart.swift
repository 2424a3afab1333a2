/// A schedule in the one that is checked, for one group: what is there for each group is replaced by its own.
final class LintPart {
  /// Its number among all parts.
  let number: Int
  /// Where it is in the spec.
  let place: String
  let parts: [LintPart]
  let lengths: [StepParameter]
  let traced: TracedSchedule

  /// Makes the parts of a schedule, the outer ones first.
  static func all(of schedule: TracedSchedule, _ group: Int) -> [LintPart] {
    var all: [LintPart?] = []
    _ = make(schedule, group, &all)
    return all.compactMap { $0 }
  }

  private static func make(
    _ schedule: TracedSchedule, _ group: Int, _ all: inout [LintPart?]
  ) -> LintPart {
    var schedule = schedule
    while schedule.isOnePerGroup { schedule = schedule.parts[min(group, schedule.parts.count - 1)] }
    let number = all.count
    all.append(nil)
    var parts: [LintPart] = []
    for part in schedule.parts { parts.append(make(part, group, &all)) }
    let part = LintPart(number, schedule, parts)
    all[number] = part
    return part
  }

  private init(_ number: Int, _ schedule: TracedSchedule, _ parts: [LintPart]) {
    self.number = number
    self.parts = parts
    place = schedule.path
    lengths = schedule.steps
    traced = schedule
  }

  /// Where one of the lengths is in the spec; a sum is where the part is.
  func path(to length: StepParameter) -> String {
    if length.name.utf8.isEmpty { return place }
    let name = length.isAlone ? length.name : indexed(length.name, length.index)
    return place.utf8.isEmpty ? name : dotted(place, name)
  }

  /// The last length that the phases are phases of.
  var whole: StepParameter? {
    lengths.last {
      $0.isNamed("total") || $0.isNamed("training_") || $0.isNamed("t_max") || $0.isNamed("n_iter")
    }
  }

  /// The phases that people give lengths to.
  var phases: [StepParameter] {
    lengths.filter {
      $0.isNamed("warm") || $0.isNamed("stable") || $0.isNamed("decay") || $0.isNamed("cool")
        || $0.isNamed("explore")
    }
  }

  /// The lengths, and what they take together, as phases do that have no whole.
  var lengthsAndSum: [StepParameter] {
    let phases = lengths.filter { $0.isAlone }
    if phases.count < 2 || whole != nil { return lengths }
    return lengths + [StepParameter("", index: -1, value: sum(of: phases))]
  }

  /// Positions at which one part may follow another.
  var boundaries: [Double] {
    var list: [Double] = []
    var sum = 0.0
    for (i, length) in lengths.enumerated() {
      sum = i > 0 && same(lengths[i - 1].name, length.name) ? sum + length.value : length.value
      list.append(length.value)
      if sum != length.value { list.append(sum) }
    }
    return list
  }
}

extension StepParameter {
  /// Whether a word is in its name.
  func isNamed(_ word: String) -> Bool { contains(name, word) }
}

@inline(never)
func sum(of lengths: [StepParameter]) -> Double {
  var sum = 0.0
  for length in lengths { sum += length.value }
  return sum
}

extension TracedSchedule {
  /// How many groups have values of their own: as many as the schedule is written for, or as have schedules.
  var groups: Int {
    var most = 1
    for part in parts { most = max(most, part.groups) }
    return isOnePerGroup ? max(most, parts.count) : most
  }
}
