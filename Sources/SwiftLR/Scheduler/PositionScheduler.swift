/// A scheduler whose state is where it stands and what its groups started from: the closed form of any schedule, and
/// the chain form of rules.
final class PositionScheduler: Scheduler {
  private let source: Schedule
  private var position: Number = 0
  private var steps: Int64 = 0
  /// What schedules that follow a metric remember, and the same while a step computes with it.
  private var memories, nextMemories: Memories?
  private let values: [CurveValues]
  /// The source in chain form: the recurrence of a peer that goes from value to value, or the formula of a wrapper
  /// over a part in chain form.
  private let chain: RuleSchedule?
  private let part: ChainedPart?
  /// Whether the rates follow from the position alone, and nothing else does: a step of most schedules does not
  /// make room for the rest.
  private let isPlain: Bool
  /// Whether there is but one group besides.
  private let isSimple: Bool

  init(
    _ source: Schedule, _ groups: Groups, chain: RuleSchedule? = nil, _ part: ChainedPart? = nil
  ) {
    self.source = source
    self.chain = chain
    self.part = part
    values = chain == nil ? source.curves(groups: groups.count) : []
    let followers = source.followers
    isPlain = chain == nil && followers.isEmpty && values.isEmpty
    isSimple = isPlain && groups.count == 1 && !source.drivesMomentum
    if !followers.isEmpty || part != nil {
      memories = Memories(followers, groups: groups.count, part: part)
      nextMemories = Memories(followers, groups: groups.count, part: part)
    }
    super.init(groups)
  }

  override func prepare() { part?.prepare() }

  override func start(_ lrs: LentRates) throws(EvaluationError) {
    bases.copy(from: lrs)
    groups.set(.initialLR) { lrs[$0] }
    try part?.start(lrs)
    try move(to: 0, lrs)
  }

  @_optimize(speed)
  override func step(_ lrs: LentRates) throws(EvaluationError) {
    if position.value.magnitude >= Number.wholeLimit { throw .position }
    let target = position.value + 1
    // A short way for the one group that most optimizers have.
    if !isSimple { return try move(to: target, lrs) }
    let rate = try source.value(Query(base: bases[0], position: target))
    last[0] = rate
    lrs[0] = rate
    position.value = target
    steps &+= 1
  }

  override func step(metric: Double, _ lrs: LentRates) throws(EvaluationError) {
    guard let memories = nextMemories, part == nil else { throw .noMetric }
    memories.metric = metric
    defer { memories.metric = nil }
    try step(lrs)
  }

  override func step(to epoch: Double, _ lrs: LentRates) throws(EvaluationError) {
    if part != nil { throw .noClosedForm }
    if memories != nil { throw .needsMetric }
    try move(to: epoch, lrs, isJump: true)
    position.isReal = epoch != epoch.rounded()
  }

  /// Takes over from the scheduler of another schedule.
  func goOn(from other: PositionScheduler) {
    (position, steps) = (other.position, other.steps)
    last.copy(from: other.last)
    for curve in values {
      for theirs in other.values where same(theirs.name, curve.name) { curve.copy(from: theirs) }
    }
    if let memories, let others = other.memories { memories.copy(from: others) }
  }

  /// Goes to where another schedule has led; that counts as no step.
  func enter(_ target: Number) throws(EvaluationError) {
    let count = steps
    try move(to: target.value, next.lent)  // nobody else waits for the rates
    (position, steps) = (target, count)
  }

  private func move(to target: Double, _ lrs: LentRates, isJump: Bool = false)
    throws(EvaluationError)
  {
    if isPlain { try evaluate(target, nil) } else { try compute(target, isJump ? nil : lrs) }
    finish(lrs)
    position.value = target
    steps &+= 1
  }

  /// What a step computes besides the rates, too.
  ///
  /// - Parameter lrs: what a recurrence goes on from, nil for the formula.
  @inline(never)
  private func compute(_ target: Double, _ lrs: LentRates?) throws(EvaluationError) {
    if let memories { nextMemories?.copy(from: memories) }
    part?.begin()
    do throws(EvaluationError) {
      if let lrs, let chain, let next = chain.rule.next {
        for i in 0..<groupCount {
          let query = Query(base: bases[i], position: target, group: i)
          self.next[i] = try next(chain.arguments, target, lrs[i], query)
        }
      } else {
        for curve in values { try curve.compute(at: target, nextMemories) }
        try evaluate(target, nextMemories)
      }
    } catch {
      part?.revert()
      throw error
    }
    swap(&memories, &nextMemories)
    for curve in values { curve.finish() }
  }

  @_optimize(speed)
  private func evaluate(_ target: Double, _ memories: Memories?) throws(EvaluationError) {
    for i in 0..<groupCount {
      // Groups often have the same initial rate: one evaluation then serves them.
      if i > 0 && bases[i].bitPattern == bases[i - 1].bitPattern && !source.dependsOnGroup {
        next[i] = next[i - 1]
      } else {
        var query = Query(base: bases[i], position: target, group: i)
        if let memories { query.memories = memories }
        next[i] = try source.value(query)
      }
    }
    if !source.drivesMomentum { return }
    for i in 0..<groupCount { _ = try momentum(i, target) }
    for i in 0..<groupCount {
      if let value = try momentum(i, target) { groups.setMomentum(i, value) }
    }
  }

  private func momentum(_ i: Int, _ target: Double) throws(EvaluationError) -> Double? {
    try source.momentum(Query(base: bases[i], position: target, group: i))
  }

  override var curves: [CurveValues] { values }

  override func rebase(_ curve: CurveValues, _ bases: LentRates) throws(EvaluationError) {
    if let memories, let nextMemories {
      nextMemories.copy(from: memories)
      for follower in curve.schedule.followers { nextMemories.list[follower.place].forgetBases() }
    }
    try curve.rebase(bases, at: position.value, nextMemories)
    swap(&memories, &nextMemories)
  }

  override var epoch: Number { position }
  override var stepCount: Int64 { steps }
  override var form: Form { chain == nil ? .closed : .chain }
  override var schedule: Schedule { source }

  override func state(_ fields: Fields) {
    fields.word("form", form.name)
    fields.rates("base_lrs", bases)
    fields.position("last_epoch", &position)
    fields.count("_step_count", &steps)
    fields.rates("_last_lr", last)
    memories?.state(fields)
    if values.isEmpty { return }
    let objects = fields.objects("curves", values.count)
    for (curve, object) in zip(values, objects) { curve.state(object) }
    fields.close("curves", objects)
  }
}
