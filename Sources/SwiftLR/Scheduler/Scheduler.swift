/// A schedule at work for the parameter groups of one optimizer: a position, the state that goes with
/// it, and the rules by which the groups' rates change from step to step.
///
/// One subclass for the closed form, one for each behaviour of torch's classes; the scheduler of a
/// sequence has schedulers as its parts. A method that throws leaves the scheduler and the rates as they
/// were. Stepping allocates nothing and counts no references.
package class Scheduler {
  /// How the values come about: each from the position alone, or each from the one before as in torch.
  package enum Form: Sendable { case closed, chain }

  /// `base_lrs`: the initial rates.
  let bases: Rates
  /// `_last_lr`: the rates that the last step gave.
  let last: Rates
  /// The rates while a step computes them.
  final var next: Rates

  init(groups: Int) {
    bases = Rates(groups)
    last = Rates(groups)
    next = Rates(groups)
  }

  /// Starts at position 0. On entry `lrs` are the current rates, on success those of the first step. A
  /// scheduler that failed to start is of no further use.
  func start(_ lrs: LentRates) throws(EvaluationError) { throw .noClosedForm }

  /// torch's `step()`: `lrs` from the current rates to the next ones.
  package func step(_ lrs: LentRates) throws(EvaluationError) {
    throw .noClosedForm
  }

  /// torch's `step(epoch)`.
  func step(to epoch: Double, _ lrs: LentRates) throws(EvaluationError) {
    throw .noClosedForm
  }

  /// Reads or writes the state.
  func state(_ fields: Fields) {}

  /// `last_epoch` and `_step_count`.
  var epoch: Number { 0 }
  package var stepCount: Int64 { 0 }

  package var form: Form { .chain }

  /// The schedule, with the parameters as they now are: torch's states carry parameters, too.
  var schedule: Schedule { Schedule() }

  /// Ends a step: what was computed in `next` becomes the last rates, and the caller's.
  @inline(__always)
  final func finish(_ lrs: LentRates) {
    last.copy(from: next)
    last.copy(to: lrs)
  }
}

extension Scheduler {
  package final var groupCount: Int { last.count }

  package final func lastLR(_ group: Int) -> Double { last[group] }

  package final var lastEpoch: Double { epoch.value }

  /// Goes to a position, whole or fractional.
  package final func step(toEpoch epoch: Double, _ lrs: LentRates) throws(Failure) {
    try checkPosition(epoch, "epoch")
    do throws(EvaluationError) {
      try step(to: epoch, lrs)
    } catch {
      throw error.failure(at: epoch)
    }
  }

  /// A scheduler at position 0 for groups with these initial rates; `lastLR` then has the rates of the
  /// first optimizer step.
  package static func start(_ schedule: Schedule, _ form: Form, initial: [Double]) throws(Failure)
    -> Scheduler
  {
    let scheduler = try schedule.scheduler(form, groups: initial.count)
    let rates = Rates(initial)
    do throws(EvaluationError) {
      try scheduler.start(rates.lent)
    } catch {
      throw error.failure(at: 0)
    }
    return scheduler
  }
}
