/// A schedule in the one that is checked, for one group: what is there for each group is replaced by its own.
final class LintPart {
  /// Its number among all parts.
  let number: Int
  /// Where it is in the spec.
  let place: String
  let parts: [LintPart]
  let traced: TracedSchedule
  let lengths: [StepParameter]
  /// Those that are parameters by themselves.
  private(set) var alone: [StepParameter] = []
  /// The lengths, and what they take together, as phases do that have no whole.
  private(set) var lengthsAndSum: [StepParameter] = []
  /// The last length that the phases are phases of.
  private(set) var whole: StepParameter?
  /// What the phases take together that people give lengths to.
  private(set) var phases = 0.0
  /// Positions at which one part may follow another.
  private(set) var boundaries: [Double] = []

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
    traced = schedule
    lengths = schedule.steps + Self.lengthInEpochs(schedule)
    lengthsAndSum = lengths
    var (sum, listSum) = (0.0, 0.0)
    for (i, length) in lengths.enumerated() {
      if length.isNamed("total training_ t_max n_iter") { whole = length }
      if length.isNamed("warm stable decay cool explore") { phases += length.value }
      if length.isAlone {
        alone.append(length)
        sum += length.value
      }
      if i == 0 || !same(lengths[i - 1].name, length.name) { listSum = 0 }
      listSum += length.value
      boundaries.append(length.value)
      if listSum != length.value { boundaries.append(listSum) }
    }
    if alone.count > 1 && whole == nil {
      lengthsAndSum.append(StepParameter("", index: -1, value: sum))
    }
  }

  /// A length that is given as epochs of so many steps, as a one-cycle's may be.
  private static func lengthInEpochs(_ schedule: TracedSchedule) -> [StepParameter] {
    func number(_ name: String) -> Double? {
      schedule.members.first { same($0.name, name) }?.value.number?.value
    }
    guard let epochs = number("epochs"), let steps = number("steps_per_epoch") else { return [] }
    return [StepParameter("epochs", index: -1, value: epochs * steps)]
  }

  /// Where one of the lengths is in the spec; a sum is where the part is.
  func path(to length: StepParameter) -> String {
    if length.name.utf8.isEmpty { return place }
    return path(to: length.isAlone ? length.name : indexed(length.name, length.index))
  }

  /// Where a parameter is in the spec.
  func path(to name: String) -> String { place.utf8.isEmpty ? name : dotted(place, name) }
}

extension StepParameter {
  /// Whether one of some words is in its name.
  func isNamed(_ words: String) -> Bool { isOne(of: words, in: name) }
}

/// Whether one of some words, with a space between each two, is in a name.
@inline(never)
func isOne(of words: String, in name: String) -> Bool {
  for word in pieces(of: words, at: 0x20) where contains(name, word) { return true }
  return false
}
