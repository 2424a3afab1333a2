/// A scheduler whose state is its position and the initial values of its groups: the closed form of any schedule, and
/// the chain form of a `RuleSchedule`.
final class PositionScheduler: Scheduler {
  private let source: Schedule
  private var position: Number = 0
  private var steps: Int64 = 0
  /// What schedules that follow a metric remember, and the copy that a step works on.
  private var memory, spareMemory: StepMemory?
  private let values: [CurveValues]
  /// Whether it is the chain form: the recurrence of a peer that goes from value to value, or the formula of a
  /// wrapper over a part in chain form.
  private let isChain: Bool
  private let recurrence: Rule.Recurrence?
  private let part: ChainedPart?
  /// Whether the rates stay what the caller has.
  private let leavesRate: Bool
  /// Whether a step computes rates from the position and nothing else. Most schedules are plain, and their steps
  /// skip the rest.
  private let isPlain: Bool
  /// Whether it is plain, has one group, and leaves the momentum alone.
  private let isSimple: Bool

  /// - Parameters:
  ///   - recurrence: of the chain form of a peer that has one.
  ///   - part: the part of a wrapper in chain form.
  init(
    _ source: Schedule, _ groups: Groups, recurrence: Rule.Recurrence? = nil,
    part: ChainedPart? = nil
  ) {
    self.source = source
    isChain = recurrence != nil || part != nil
    self.recurrence = recurrence
    self.part = part
    values = isChain ? [] : source.curves(groups: groups.count)
    leavesRate = source.leavesRate
    let followers = source.followers
    isPlain = !isChain && followers.isEmpty && values.isEmpty
    isSimple = isPlain && groups.count == 1 && !source.drivesMomentum
    if !followers.isEmpty || part != nil {
      memory = StepMemory(followers, groups: groups.count, part: part)
      spareMemory = StepMemory(followers, groups: groups.count, part: part)
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
    guard let memory = spareMemory, part == nil else { throw .noMetric }
    memory.metric = metric
    defer { memory.metric = nil }
    try step(lrs)
  }

  override func hold(_ lrs: LentRates) throws(EvaluationError) {
    spareMemory?.holds = true
    let memory = spareMemory  // a step swaps the two
    defer { memory?.holds = false }
    try step(lrs)
  }

  override func step(to epoch: Double, _ lrs: LentRates) throws(EvaluationError) {
    if part != nil { throw .noClosedForm }
    if memory != nil { throw .needsMetric }
    try move(to: epoch, lrs, isJump: true)
    position.isReal = epoch != epoch.rounded()
  }

  func setBases(_ initial: [Double]) {
    for i in bases.indices { bases[i] = initial[i] }
    groups.set(.initialLR) { initial[$0] }
  }

  override func takeCount(from other: Scheduler) {
    if other.countsSteps { steps = other.stepCount }
  }

  /// Takes over the position and the values of a scheduler with another schedule, or of another form.
  func goOn(from other: Scheduler) {
    position = other.epoch
    steps = other.countsSteps ? other.stepCount : Int64(max(0, position.value)) + 1
    last.replace(by: other.last)
    if source.drivesMomentum && other.groups.has(.momentum) {
      groups.set(.momentum) { other.groups[.momentum, min($0, other.groupCount - 1)] }
    }
    if let plateau = other as? TorchPlateau {
      if let schedule = source as? TorchPlateauSchedule, let memory {
        schedule.remember(plateau, memory.followers[0], bases)
      }
    } else if let other = other as? PositionScheduler {
      for curve in values {
        for theirs in other.values where same(theirs.name, curve.name) { curve.copy(from: theirs) }
      }
      if let memory, let theirs = other.memory {
        memory.copy(from: theirs)
        for (mine, old) in zip(source.followers, other.source.followers) {
          if mine.isRising != old.isRising { mine.begin(memory.followers[mine.place]) }
        }
      }
    }
  }

  /// The plateau of torch that it follows, with what it remembers.
  var plateau: TorchReduceLROnPlateau? {
    guard let schedule = source as? TorchPlateauSchedule, let memory else { return nil }
    return schedule.recalled(memory.followers[0])
  }

  /// Goes to a position without counting a step.
  func enter(_ target: Number) throws(EvaluationError) {
    let count = steps
    try move(to: target.value, last.lent)  // the rates are not given to anybody
    (position, steps) = (target, count)
  }

  private func move(to target: Double, _ lrs: LentRates, isJump: Bool = false)
    throws(EvaluationError)
  {
    if isPlain { try evaluate(target, nil) } else { try compute(target, isJump ? nil : lrs) }
    if leavesRate { draft.copy(from: lrs) }
    finish(lrs)
    position.value = target
    steps &+= 1
  }

  /// Computes the rates and everything else that a step gives.
  ///
  /// - Parameter lrs: what a recurrence goes on from, nil for the formula.
  @inline(never)
  private func compute(_ target: Double, _ lrs: LentRates?) throws(EvaluationError) {
    if let memory { spareMemory?.copy(from: memory) }
    part?.begin()
    do throws(EvaluationError) {
      if let lrs, let recurrence {
        for i in 0..<groupCount {
          let query = Query(base: bases[i], position: target, group: i)
          draft[i] = try recurrence(target, lrs[i], query)
        }
      } else {
        for curve in values { try curve.compute(at: target, spareMemory) }
        try evaluate(target, spareMemory)
      }
    } catch {
      part?.revert()
      throw error
    }
    swap(&memory, &spareMemory)
    for curve in values { curve.finish() }
  }

  @_optimize(speed)
  private func evaluate(_ target: Double, _ memory: StepMemory?) throws(EvaluationError) {
    for i in 0..<groupCount {
      // Groups often have the same initial rate: one evaluation then serves them.
      if i > 0 && bases[i].bitPattern == bases[i - 1].bitPattern && !source.dependsOnGroup {
        draft[i] = draft[i - 1]
      } else {
        var query = Query(base: bases[i], position: target, group: i)
        if let memory { query.memory = memory }
        draft[i] = try source.value(query)
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
    if let memory, let spareMemory {
      spareMemory.copy(from: memory)
      for follower in curve.schedule.followers {
        spareMemory.followers[follower.place].forgetBases()
      }
    }
    try curve.rebase(bases, at: position.value, spareMemory)
    swap(&memory, &spareMemory)
  }

  override var epoch: Number { position }
  override var stepCount: Int64 { steps }
  override var form: Form { isChain ? .chain : .closed }
  override var schedule: Schedule { source }

  override func state(_ fields: Fields) {
    fields.word("form", form.name)
    fields.rates("base_lrs", bases)
    fields.position("last_epoch", &position)
    fields.count("_step_count", &steps)
    fields.rates("_last_lr", last)
    memory?.state(fields)
    if values.isEmpty { return }
    let objects = fields.objects("curves", values.count)
    for (curve, object) in zip(values, objects) { curve.state(object) }
    fields.close("curves", objects)
  }
}
