/// A scheduler that knows where it is, and what each group started from: the common part of the closed form and
/// of the chain forms of rules.
class PositionScheduler: Scheduler {
  final var position: Number = 0
  final var steps: Int64 = 0

  /// Computes the rates of a position into `next`, from those of the groups. What fails changes nothing.
  func compute(_ target: Double, _ lrs: LentRates) throws(EvaluationError) {}

  override func start(_ lrs: LentRates) throws(EvaluationError) {
    bases.copy(from: lrs)
    groups.set(.initialLR) { lrs[$0] }
    try move(to: 0, lrs)
  }

  override func step(_ lrs: LentRates) throws(EvaluationError) {
    if position.value.magnitude >= Number.wholeLimit { throw .position }
    try move(to: position.value + 1, lrs)
  }

  final func move(to target: Double, _ lrs: LentRates) throws(EvaluationError) {
    try compute(target, lrs)
    finish(lrs)
    position.value = target
    steps &+= 1
  }

  override final var epoch: Number { position }
  override final var stepCount: Int64 { steps }

  override func state(_ fields: Fields) {
    fields.word("form", form.name)
    fields.rates("base_lrs", bases)
    fields.position("last_epoch", &position)
    fields.count("_step_count", &steps)
    fields.rates("_last_lr", last)
  }
}

/// The closed form of any schedule: the position is all the state there is, but for what schedules that follow a
/// metric remember.
final class ClosedScheduler: PositionScheduler {
  private let source: Schedule
  private let values: [CurveValues]
  private var current: Memories?
  /// The memories while a step computes with them.
  private var nextMemories: Memories?

  init(_ source: Schedule, _ groups: Groups) {
    self.source = source
    values = source.curves(groups: groups.count)
    let followers = source.followers
    if !followers.isEmpty {
      current = Memories(followers.map { $0.makeMemory(groups: groups.count) })
      nextMemories = Memories(followers.map { $0.makeMemory(groups: groups.count) })
    }
    super.init(groups)
  }

  override func step(metric: Double, _ lrs: LentRates) throws(EvaluationError) {
    guard let memories = nextMemories else { throw .noMetric }
    memories.metric = metric
    defer { memories.metric = nil }
    try step(lrs)
  }

  override func step(to epoch: Double, _ lrs: LentRates) throws(EvaluationError) {
    if memories != nil { throw .needsMetric }
    try move(to: epoch, lrs)
    position.isReal = epoch != epoch.rounded()
  }

  /// Takes over where another schedule has led; schedules that follow a metric in both go on from what they
  /// remember, as long as they stand in the same order.
  func goOn(from other: ClosedScheduler) {
    (position, steps) = (other.position, other.steps)
    last.copy(from: other.last)
    guard let memories, let others = other.memories else { return }
    for (i, (mine, theirs)) in zip(source.followers, other.source.followers).enumerated() {
      if !same(mine.remembered, theirs.remembered) || mine.windowLength != theirs.windowLength {
        return
      }
      memories[i].copy(from: others[i])
    }
  }

  /// Goes to where another schedule has led; that counts as no step.
  func enter(_ target: Number) throws(EvaluationError) {
    let count = steps
    try move(to: target.value, next.lent)  // nobody else waits for the rates
    (position, steps) = (target, count)
  }

  override func compute(_ target: Double, _ lrs: LentRates) throws(EvaluationError) {
    if let memories, let nextMemories { nextMemories.copy(from: memories) }
    for i in 0..<groupCount {
      // Groups often have the same initial rate: one evaluation then serves them.
      if i > 0 && bases[i].bitPattern == bases[i - 1].bitPattern && !source.dependsOnGroup {
        next[i] = next[i - 1]
      } else {
        var query = Query(base: bases[i], position: target, group: i)
        query.memories = nextMemories
        next[i] = try source.value(query)
      }
    }
    for curve in values { try curve.compute(at: target, nextMemories) }
    if source.drivesMomentum {
      for i in 0..<groupCount { _ = try momentum(i, target) }
      for i in 0..<groupCount {
        if let value = try momentum(i, target) { groups.setMomentum(i, value) }
      }
    }
    swap(&current, &nextMemories)
    for curve in values { curve.finish() }
  }

  private func momentum(_ i: Int, _ target: Double) throws(EvaluationError) -> Double? {
    try source.momentum(Query(base: bases[i], position: target, group: i))
  }

  override var curves: [CurveValues] { values }
  override var memories: Memories? { current }

  override var form: Form { .closed }
  override var schedule: Schedule { source }

  override func state(_ fields: Fields) {
    super.state(fields)
    if let memories {
      let objects = fields.objects("memory", memories.count)
      for (i, object) in objects.enumerated() { memories[i].state(object) }
      fields.close("memory", objects)
    }
    if values.isEmpty { return }
    let objects = fields.objects("curves", values.count)
    for (curve, object) in zip(values, objects) { curve.state(object) }
    fields.close("curves", objects)
  }
}
