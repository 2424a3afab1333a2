/// A schedule with torch's recurrence.
protocol TorchFormula: Formula {
  /// Whether torch's class has a closed form, which `step(epoch)` then takes; without one that is just
  /// one more step of the recurrence.
  static var hasClosedForm: Bool { get }

  /// One step: the groups' rates `lr` from the current to the next ones. `bases` is torch's `base_lrs`,
  /// `cursor` the one of the step being made.
  /// What it keeps for itself from step to step it changes when nothing can fail any more.
  mutating func next(_ lr: inout Rates, bases: borrowing Rates, _ cursor: TorchCursor)
    throws(EvaluationError)

  /// The class's own part of `state_dict()`; its parameters, unless torch has more or other keys.
  mutating func state(_ fields: Fields)

  /// Keys that torch appends after the common ones.
  func stateTail(_ fields: Fields, groups: Int)
}

extension TorchFormula {
  static var hasClosedForm: Bool { true }
  mutating func state(_ fields: Fields) { visit(fields) }
  func stateTail(_ fields: Fields, groups: Int) {}
  func chain(groups: Int) throws(Failure) -> Scheduler { TorchScheduler(self, groups: groups) }
}

/// The behaviour that torch's base class `LRScheduler` gives to every formula.
final class TorchScheduler<F: TorchFormula>: TorchPart {
  private var formula: F
  private var cursor = TorchCursor()

  init(_ formula: F, groups: Int) {
    self.formula = formula
    super.init(groups: groups)
  }

  override func start(_ lrs: LentRates) throws(EvaluationError) {
    bases.copy(from: lrs)
    try makeInitialStep(lrs)
  }

  override func start(_ lrs: LentRates, bases initial: borrowing Rates)
    throws(EvaluationError)
  {
    bases.copy(from: initial)
    try makeInitialStep(lrs)
  }

  override func makeInitialStep(_ lrs: LentRates) throws(EvaluationError) {
    var target = cursor
    target.stepCount = 0
    target = try target.advanced()
    target.isInitial = true
    try compute(lrs, target)
    target.isInitial = false
    cursor = target
    finish(lrs)
  }

  /// What `step` has inlined, for those that are not in a hurry.
  @inline(never)
  private func compute(_ lrs: LentRates, _ target: TorchCursor) throws(EvaluationError) {
    next.copy(from: lrs)
    try formula.next(&next, bases: bases, target)
  }

  override func undo() {
    cursor.epoch = Number(cursor.epoch.value - 1, isReal: cursor.epoch.isReal)
  }

  @_optimize(speed)
  override func step(_ lrs: LentRates) throws(EvaluationError) {
    let target = try cursor.advanced()
    next.copy(from: lrs)
    try formula.next(&next, bases: bases, target)
    cursor = target
    finish(lrs)
  }

  override func step(to epoch: Double, _ lrs: LentRates) throws(EvaluationError) {
    var target = cursor
    target.stepCount &+= 1
    target.epoch = Number(epoch, isReal: epoch != epoch.rounded())
    try jump(to: target, lrs)
  }

  override func enter(_ lrs: LentRates) throws(EvaluationError) {
    var target = cursor
    target.epoch = 0
    try jump(to: target, lrs)
  }

  private func jump(to target: TorchCursor, _ lrs: LentRates)
    throws(EvaluationError)
  {
    if F.hasClosedForm {
      for i in bases.indices {
        next[i] = try formula.value(Query(base: bases[i], position: target.epoch.value, group: i))
      }
    } else {
      try compute(lrs, target)
    }
    cursor = target
    finish(lrs)
  }

  override var epoch: Number { cursor.epoch }
  override var stepCount: Int64 { cursor.stepCount }
  override var schedule: Schedule { FormulaSchedule(formula) }

  override func state(_ fields: Fields) {
    formula.state(fields)
    fields.rates("base_lrs", bases)
    fields.position("last_epoch", &cursor.epoch)
    fields.count("_step_count", &cursor.stepCount)
    fields.flag("_is_initial", &cursor.isInitial)
    fields.flag("_get_lr_called_within_step", &cursor.isWithinStep)
    fields.rates("_last_lr", last)
    formula.stateTail(fields, groups: groupCount)
  }
}

/// What `torch.SequentialLR` does to its parts besides stepping them.
class TorchPart: Scheduler {
  /// torch's constructor on an optimizer whose groups have an `initial_lr` already.
  func start(_ lrs: LentRates, bases: borrowing Rates) throws(EvaluationError) {
    throw .noClosedForm
  }

  /// torch's `_initial_step()`: the constructor's step, made again.
  func makeInitialStep(_ lrs: LentRates) throws(EvaluationError) {
    throw .noClosedForm
  }

  /// Takes the constructor's step back: `last_epoch -= 1`, and nothing else.
  func undo() {}

  /// torch's `_update_lr(0)`: goes to position 0 without counting a step.
  func enter(_ lrs: LentRates) throws(EvaluationError) { throw .noClosedForm }
}
