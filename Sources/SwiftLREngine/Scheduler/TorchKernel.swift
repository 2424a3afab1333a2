/// What sets one of torch's classes apart, as `TorchScheduler` calls it: one table of functions for each class.
class TorchKernel {
  /// Whether the class can give values to the momentum, whatever its parameters say.
  let canDriveMomentum: Bool
  let countsSteps: Bool
  let setsRates: Bool

  init<F: TorchClass>(of _: F.Type) {
    canDriveMomentum = F.canDriveMomentum
    countsSteps = F.countsSteps
    setsRates = F.setsRates
  }

  /// Makes the next step: changes the rates and returns where it stands. One that fails leaves the kernel as it was.
  func step(
    _ lr: inout Rates, bases: borrowing Rates, groups: Groups, _ cursor: TorchCursor
  ) throws(EvaluationError) -> TorchCursor { throw .noClosedForm }

  /// Goes to a position: by `step(epoch)`, or by `_update_lr(0)`, which counts nothing.
  func arrive(
    _ lr: inout Rates, bases: borrowing Rates, groups: Groups, _ cursor: TorchCursor,
    at epoch: Number, entering: Bool
  ) throws(EvaluationError) -> TorchCursor { throw .noClosedForm }

  /// Takes back the last step.
  func revert() {}

  func prepare(_ groups: Groups) {}
  func preset(_ group: Int) -> Double? { nil }
  func state(_ fields: Fields, groups: Int) {}
  func stateTail(_ fields: Fields, groups: Int) {}
  var schedule: Schedule { Schedule() }
}

final class TorchClassKernel<F: TorchClass>: TorchKernel {
  private var formula: F
  /// What it carried before the last step.
  private var carryBefore: F.Carry

  init(_ formula: F) {
    self.formula = formula
    carryBefore = formula.carry
    super.init(of: F.self)
  }

  @_optimize(speed)
  override func step(
    _ lr: inout Rates, bases: borrowing Rates, groups: Groups, _ cursor: TorchCursor
  ) throws(EvaluationError) -> TorchCursor {
    let carry = formula.carry
    let target = try formula.advance(cursor)
    do throws(EvaluationError) {
      try formula.recur(&lr, bases: bases, groups: groups, target)
    } catch {
      formula.carry = carry
      throw error
    }
    carryBefore = carry
    return target
  }

  override func arrive(
    _ lr: inout Rates, bases: borrowing Rates, groups: Groups, _ cursor: TorchCursor,
    at epoch: Number, entering: Bool
  ) throws(EvaluationError) -> TorchCursor {
    let carry = formula.carry
    var target = cursor
    target.epoch = epoch
    if !entering { target = try formula.jump(cursor, to: epoch) }
    do throws(EvaluationError) {
      try formula.arrive(&lr, bases: bases, groups: groups, target)
    } catch {
      formula.carry = carry
      throw error
    }
    carryBefore = carry
    return target
  }

  override func revert() { formula.carry = carryBefore }

  override func prepare(_ groups: Groups) { formula.prepare(groups) }
  override func preset(_ group: Int) -> Double? { formula.preset(group) }
  override func state(_ fields: Fields, groups: Int) { formula.state(fields, groups: groups) }
  override func stateTail(_ fields: Fields, groups: Int) {
    formula.stateTail(fields, groups: groups)
  }
  override var schedule: Schedule { FormulaSchedule(formula) }
}
