/// The closed form of any schedule: the position is all the state there is.
class ClosedScheduler: Scheduler {
  fileprivate let source: Schedule
  fileprivate final var position: Number = 0
  fileprivate final var steps: Int64 = 0

  init(_ source: Schedule, _ groups: Groups) {
    self.source = source
    super.init(groups)
  }

  override final func start(_ lrs: LentRates) throws(EvaluationError) {
    bases.copy(from: lrs)
    groups.set(.initialLR) { lrs[$0] }
    try move(to: 0, lrs)
  }

  override func step(_ lrs: LentRates) throws(EvaluationError) {
    if position.value.magnitude >= Number.wholeLimit { throw .position }
    try move(to: position.value + 1, lrs)
  }

  override final func step(to epoch: Double, _ lrs: LentRates) throws(EvaluationError) {
    try move(to: epoch, lrs)
    position.isReal = epoch != epoch.rounded()
  }

  private final func move(to target: Double, _ lrs: LentRates) throws(EvaluationError) {
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

  private final func momentum(_ i: Int, _ target: Double) throws(EvaluationError) -> Double? {
    try source.momentum(Query(base: bases[i], position: target, group: i))
  }

  override final var epoch: Number { position }
  override final var stepCount: Int64 { steps }
  override final var form: Form { .closed }
  override final var schedule: Schedule { source }

  override final func state(_ fields: Fields) {
    fields.word("form", "closed")
    fields.rates("base_lrs", bases)
    fields.position("last_epoch", &position)
    fields.count("_step_count", &steps)
    fields.rates("_last_lr", last)
  }
}

/// The same for one formula, with a short way for the one group that most optimizers have.
final class ClosedFormula<F: Formula>: ClosedScheduler {
  private let formula: F

  init(_ formula: F, _ groups: Groups) {
    self.formula = formula
    super.init(FormulaSchedule(formula), groups)
  }

  @_optimize(speed)
  override func step(_ lrs: LentRates) throws(EvaluationError) {
    if groupCount > 1 || formula.drivesMomentum { return try super.step(lrs) }
    if position.value.magnitude >= Number.wholeLimit { throw .position }
    let rate = try formula.value(Query(base: bases[0], position: position.value + 1))
    last[0] = rate
    lrs[0] = rate
    position.value += 1
    steps &+= 1
  }
}
