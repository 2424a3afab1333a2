/// The closed form of any schedule: the position is all the state there is.
final class ClosedScheduler: Scheduler {
  private let source: Schedule
  private var position: Number = 0
  private var steps: Int64 = 0

  init(_ source: Schedule, _ groups: Groups) {
    self.source = source
    super.init(groups)
  }

  override func start(_ lrs: LentRates) throws(EvaluationError) {
    bases.copy(from: lrs)
    groups.set(.initialLR) { lrs[$0] }
    try move(to: 0, lrs)
  }

  override func step(_ lrs: LentRates) throws(EvaluationError) {
    if position.value.magnitude >= Number.wholeLimit { throw .position }
    try move(to: position.value + 1, lrs)
  }

  override func step(to epoch: Double, _ lrs: LentRates) throws(EvaluationError) {
    try move(to: epoch, lrs)
    position.isReal = epoch != epoch.rounded()
  }

  /// Goes to where another schedule has led; that counts as no step.
  func enter(_ target: Number) throws(EvaluationError) {
    let count = steps
    try move(to: target.value, next.lent)  // nobody else waits for the rates
    (position, steps) = (target, count)
  }

  private func move(to target: Double, _ lrs: LentRates) throws(EvaluationError) {
    for i in 0..<groupCount {
      // Groups often have the same initial rate: one evaluation then serves them.
      if i > 0 && bases[i].bitPattern == bases[i - 1].bitPattern && !source.dependsOnGroup {
        next[i] = next[i - 1]
      } else {
        next[i] = try source.value(Query(base: bases[i], position: target, group: i))
      }
    }
    if source.drivesMomentum {
      for i in 0..<groupCount { _ = try momentum(i, target) }
      for i in 0..<groupCount {
        if let value = try momentum(i, target) { groups.setMomentum(i, value) }
      }
    }
    finish(lrs)
    position.value = target
    steps &+= 1
  }

  private func momentum(_ i: Int, _ target: Double) throws(EvaluationError) -> Double? {
    try source.momentum(Query(base: bases[i], position: target, group: i))
  }

  override var epoch: Number { position }
  override var stepCount: Int64 { steps }
  override var form: Form { .closed }
  override var schedule: Schedule { source }

  override func state(_ fields: Fields) {
    fields.word("form", "closed")
    fields.rates("base_lrs", bases)
    fields.position("last_epoch", &position)
    fields.count("_step_count", &steps)
    fields.rates("_last_lr", last)
  }
}
