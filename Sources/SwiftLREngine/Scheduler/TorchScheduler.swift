/// The behaviour that every class inherits from torch's base class `LRScheduler`. `TorchClassScheduler` adds what sets
/// a class apart.
class TorchScheduler: TorchPart {
  fileprivate final var cursor = TorchCursor()

  /// What the constructor does before the base class does its part.
  fileprivate func preset(_ group: Int) -> Double? { nil }
  /// Goes to a position: by `step(epoch)`, or by `_update_lr(0)`, which counts nothing.
  fileprivate func arrive(_ epoch: Number, entering: Bool, _ lrs: LentRates)
    throws(EvaluationError)
  {}
  fileprivate func ownState(_ fields: Fields) {}
  fileprivate func stateTail(_ fields: Fields) {}

  override final func construct(_ lrs: LentRates) throws(EvaluationError) {
    if last.hasSingles && groups.hasDoubleInitial { throw .mixedPrecision }
    prepare()
    for i in 0..<groupCount {
      if let rate = preset(i) { lrs[i] = last.isSingle(i) ? Double(Float(rate)) : rate }
    }
    if !groups.has(.initialLR) { groups.set(.initialLR) { lrs[$0] } }
    for i in bases.indices { bases[i] = groups[.initialLR, i] }
    try makeInitialStep(lrs)
    for i in bases.indices { if let rate = preset(i) { bases[i] = rate } }
  }

  override final func makeInitialStep(_ lrs: LentRates) throws(EvaluationError) {
    cursor.stepCount = 0
    cursor.isInitial = true
    try step(lrs)
    cursor.isInitial = false
  }

  override final func undo() {
    cursor.epoch = Number(cursor.epoch.value - 1, isReal: cursor.epoch.isReal)
  }

  override final func step(to epoch: Double, _ lrs: LentRates) throws(EvaluationError) {
    try arrive(Number(epoch, isReal: epoch != epoch.rounded()), entering: false, lrs)
  }

  override final func enter(_ lrs: LentRates) throws(EvaluationError) {
    try arrive(0, entering: true, lrs)
  }

  override final func takeCount(from other: Scheduler) {
    if countsSteps && other.countsSteps { cursor.stepCount = other.stepCount }
  }

  override final var epoch: Number { cursor.epoch }
  override final var stepCount: Int64 { cursor.stepCount }

  override final func state(_ fields: Fields) {
    ownState(fields)
    fields.rates("base_lrs", bases)
    fields.position("last_epoch", &cursor.epoch)
    fields.count("_step_count", &cursor.stepCount)
    fields.flag("_is_initial", &cursor.isInitial)
    fields.flag("_get_lr_called_within_step", &cursor.isWithinStep)
    fields.rates("_last_lr", last)
    stateTail(fields)
  }
}

final class TorchClassScheduler<F: TorchClass>: TorchScheduler {
  private var formula: F
  /// Where the last step started.
  private var before: (cursor: TorchCursor, carry: F.Carry)
  private let momentumBefore: Rates

  init(_ formula: F, _ groups: Groups) {
    self.formula = formula
    before = (TorchCursor(), formula.carry)
    momentumBefore = Rates(formula.drivesMomentum ? groups.count : 0)
    super.init(groups)
  }

  override func prepare() { formula.prepare(groups) }
  fileprivate override func preset(_ group: Int) -> Double? { formula.preset(group) }

  @_optimize(speed)
  override func step(_ lrs: LentRates) throws(EvaluationError) {
    let carry = formula.carry
    let target = try formula.advance(cursor)
    draft.copy(from: lrs)
    if formula.drivesMomentum { keepMomentum() }
    do throws(EvaluationError) {
      try formula.recur(&draft, bases: bases, groups: groups, target)
    } catch {
      formula.carry = carry
      throw error
    }
    before = (cursor, carry)
    cursor = target
    finish(lrs)
  }

  fileprivate override func arrive(_ epoch: Number, entering: Bool, _ lrs: LentRates)
    throws(EvaluationError)
  {
    let carry = formula.carry
    var target = cursor
    target.epoch = epoch
    if !entering { target = try formula.jump(cursor, to: epoch) }
    draft.copy(from: lrs)
    if formula.drivesMomentum { keepMomentum() }
    do throws(EvaluationError) {
      try formula.arrive(&draft, bases: bases, groups: groups, target)
    } catch {
      formula.carry = carry
      throw error
    }
    before = (cursor, carry)
    cursor = target
    finish(lrs)
  }

  override func revert() {
    cursor = before.cursor
    formula.carry = before.carry
    swap(&last, &draft)
    if formula.drivesMomentum {
      for i in 0..<groupCount { groups.setMomentum(i, momentumBefore[i]) }
    }
  }

  private func keepMomentum() {
    for i in 0..<groupCount { momentumBefore[i] = groups[.momentum, i] }
  }

  override func initialRate(_ group: Int) -> Double? { F.setsRates ? nil : bases[group] }

  override var countsSteps: Bool { F.countsSteps }

  override var schedule: Schedule { FormulaSchedule(formula) }

  fileprivate override func ownState(_ fields: Fields) { formula.state(fields, groups: groupCount) }

  fileprivate override func stateTail(_ fields: Fields) {
    formula.stateTail(fields, groups: groupCount)
  }
}
