/// `torch.optim.lr_scheduler.ChainedScheduler`, torch 2.13.
struct TorchChainedScheduler: Formula {
  static let name = "torch.ChainedScheduler"
  static let documentation = """
    All schedules at once.

    - Closed: each part's value is the base value of the next.
    - Chain: each part goes on from the rate that the one before left.

    As in torch, in chain form: parts that follow from the initial rate and not from the current one
    (`torch.LambdaLR`, `torch.CyclicLR`, `torch.OneCycleLR`, `torch.CosineAnnealingWarmRestarts`) undo those
    before them.
    """
  static let source = "torch.optim.lr_scheduler.ChainedScheduler"
  static let dependsOnGroup = true

  private var schedules: [Schedule] = []

  init() {}

  init(_ schedules: [Schedule]) { self.schedules = schedules }

  mutating func parameters(_ fields: Fields) {
    fields.schedules("schedules", &schedules, start: .together, "The parts in their order.")
    fields.requireSameGroups(parts)
  }

  var parts: [NamedPart] { NamedPart.list("schedules", schedules) }

  var groupCount: Int? { sharedGroupCount(schedules) }

  var isTotal: Bool { areTotal(schedules) }

  func value(_ query: Query) throws(EvaluationError) -> Double {
    var query = query
    for part in schedules { query.base = try part.value(query) }
    return query.base
  }

  var drivesMomentum: Bool { driveMomentum(schedules) }

  /// The last part that drives the momentum decides.
  func momentum(_ query: Query) throws(EvaluationError) -> Double? {
    var momentum: Double?
    for part in schedules { momentum = try part.momentum(query) ?? momentum }
    return momentum
  }

  func chain(_ groups: Groups) throws(Failure) -> Scheduler {
    TorchChain(try TorchParts(schedules, groups), groups)
  }
}
