/// The closed form of any schedule: the position is all the state there is.
final class ClosedScheduler<F: Formula>: Scheduler {
  private let formula: F
  private var position: Number = 0
  private var steps: Int64 = 0

  init(_ formula: F, groups: Int) {
    self.formula = formula
    super.init(groups: groups)
  }

  override func start(_ lrs: LentRates) throws(EvaluationError) {
    bases.copy(from: lrs)
    try move(to: 0, lrs)
  }

  @_optimize(speed)
  override func step(_ lrs: LentRates) throws(EvaluationError) {
    if position.value.magnitude >= Number.wholeLimit { throw .position }
    try move(to: position.value + 1, lrs)
  }

  override func step(to epoch: Double, _ lrs: LentRates) throws(EvaluationError) {
    try move(to: epoch, lrs)
    position.isReal = epoch != epoch.rounded()
  }

  @inline(__always)
  private func move(to target: Double, _ lrs: LentRates) throws(EvaluationError) {
    let first = try formula.value(Query(base: bases[0], position: target))
    if groupCount > 1 { try moveOthers(to: target, first, lrs) }
    last[0] = first
    lrs[0] = first
    position.value = target
    steps &+= 1
  }

  /// The groups behind the first. Out of the way of the one group that most optimizers have.
  @inline(never)
  private func moveOthers(to target: Double, _ first: Double, _ lrs: LentRates)
    throws(EvaluationError)
  {
    next[0] = first
    for i in 1..<groupCount {
      // Groups often have the same initial rate: one evaluation then serves them.
      if bases[i].bitPattern == bases[i - 1].bitPattern && !F.dependsOnGroup {
        next[i] = next[i - 1]
      } else {
        next[i] = try formula.value(Query(base: bases[i], position: target, group: i))
      }
    }
    finish(lrs)
  }

  override var epoch: Number { position }
  override var stepCount: Int64 { steps }
  override var form: Form { .closed }
  override var schedule: Schedule { FormulaSchedule(formula) }

  override func state(_ fields: Fields) {
    fields.word("form", "closed")
    fields.rates("base_lrs", bases)
    fields.position("last_epoch", &position)
    fields.count("_step_count", &steps)
    fields.rates("_last_lr", last)
  }
}
