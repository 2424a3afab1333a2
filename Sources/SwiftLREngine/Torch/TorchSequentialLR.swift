/// `torch.optim.lr_scheduler.SequentialLR`, torch 2.13.
struct TorchSequentialLR: Formula {
  static let name = "torch.SequentialLR"
  static let documentation = """
    One schedule after the other.

    - Closed: the part whose stretch the position lies in, `bisect_right(milestones, e)`, at the position
      counted from its milestone.
    - Chain: each part goes on from the rate that the one before left.

    As in torch, in chain form: a sequence inside a sequence runs one step ahead as the first part; a
    composition as a later part fails where it should start; a part without a closed form starts from the
    rate that the one before left. In closed form compositions nest freely and each part starts from the
    base value.
    """
  static let source = "torch.optim.lr_scheduler.SequentialLR"

  static let dependsOnGroup = true

  private var schedules: [Schedule] = []
  private var milestones: [Number] = []

  init() {}

  init(_ schedules: [Schedule], _ milestones: [Number]) {
    self.schedules = schedules
    self.milestones = milestones
  }

  mutating func parameters(_ fields: Fields) {
    fields.schedules(
      "schedules", &schedules, start: .at("milestones"), "The parts in their order.")
    fields.numbers(
      "milestones", &milestones, .finite.steps,
      "Positions at which the second and each later part starts, in rising order.")
    fields.require(
      milestones.count == schedules.count - 1, "milestones",
      "has " + milestones.count.description + " values",
      "one fewer than schedules, of which there are " + schedules.count.description)
    fields.requireSameGroups(parts)
    fields.contents.end(milestones.last?.value, schedules.last)
    for i in milestones.indices.dropFirst() {
      fields.require(
        milestones[i].value >= milestones[i - 1].value, fields.element("milestones", i),
        milestones[i].json.quoted + " is below the one before", "milestones in rising order")
    }
  }

  var parts: [NamedPart] { NamedPart.list("schedules", schedules) }

  var groupCount: Int? { sharedGroupCount(schedules) }

  var isTotal: Bool { areTotal(schedules) }

  func value(_ query: Query) throws(EvaluationError) -> Double {
    let (part, local) = part(query)
    return try part.value(local)
  }

  @inline(__always)
  private func part(_ query: Query) -> (Schedule, Query) {
    let i = bisectRight(milestones, query.position)
    var local = query
    if i > 0 { local.position -= milestones[i - 1].value }
    return (schedules[i], local)
  }

  var drivesMomentum: Bool { driveMomentum(schedules) }

  func momentum(_ query: Query) throws(EvaluationError) -> Double? {
    let (part, local) = part(query)
    return try part.momentum(local)
  }

  func chain(_ groups: Groups) throws(Failure) -> Scheduler {
    TorchSequence(try TorchParts(schedules, groups), milestones, groups)
  }
}
