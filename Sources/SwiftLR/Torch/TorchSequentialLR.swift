/// `torch.optim.lr_scheduler.SequentialLR`, torch 2.13.
struct TorchSequentialLR: Formula {
  static let name = "torch.SequentialLR"
  static let documentation = """
    One schedule after the other.

    - Closed: the part whose stretch the position lies in, `bisect_right(milestones, e)`, at the position
      counted from its milestone.
    - Chain: each part goes on from the rate that the one before left.

    In torch a sequence inside a sequence runs one step ahead as the first part, and fails as a later one. The
    chain form refuses it; in closed form sequences nest.

    Source: torch.optim.lr_scheduler.SequentialLR.
    """

  static let dependsOnGroup = true

  private var schedules: [Schedule] = []
  private var milestones: [Number] = []

  init() {}

  init(_ schedules: [Schedule], _ milestones: [Number]) {
    self.schedules = schedules
    self.milestones = milestones
  }

  mutating func parameters(_ fields: Fields) {
    fields.schedules("schedules", &schedules, "The parts in their order.")
    fields.numbers(
      "milestones", &milestones, .finite,
      "Positions at which the second and each later part starts, in rising order.")
    fields.require(
      milestones.count == schedules.count - 1, "milestones",
      "has " + milestones.count.description + " values",
      "one fewer than schedules, of which there are " + schedules.count.description)
    for (i, part) in schedules.enumerated() {
      guard let count = part.groupCount, let first = groupCount else { continue }
      fields.require(
        count == first, fields.element("schedules", i),
        "is for " + count.description + " groups", first.description + ", as the parts before")
    }
    for i in milestones.indices.dropFirst() {
      fields.require(
        milestones[i].value >= milestones[i - 1].value, fields.element("milestones", i),
        milestones[i].json.quoted + " is below the one before", "milestones in rising order")
    }
  }

  /// All parts that are written for a number of groups have the same one.
  var groupCount: Int? { schedules.compactMap { $0.groupCount }.first }

  var isTotal: Bool { schedules.allSatisfy { $0.isTotal } }

  func value(_ query: Query) throws(EvaluationError) -> Double {
    let i = bisectRight(milestones, query.position)
    var local = query
    if i > 0 { local.position -= milestones[i - 1].value }
    return try schedules[i].value(local)
  }

  func chain(groups: Int) throws(Failure) -> Scheduler {
    var parts: [TorchPart] = []
    for (i, schedule) in schedules.enumerated() {
      guard let part = try schedule.scheduler(.chain, groups: groups) as? TorchPart else {
        throw Failure(
          .form, at: "schedules[" + i.description + "]",
          "a sequence inside a sequence has no chain form", "the closed form")
      }
      parts.append(part)
    }
    return TorchSequence(parts, milestones, groups: groups)
  }
}
