/// A schedule at work for the parameter groups of one optimizer: a position, the state that goes with
/// it, and the rules by which the groups' rates change from step to step.
///
/// One subclass for the closed form, one for each behaviour of torch's classes; the scheduler of a
/// composition has schedulers as its parts. A method that throws leaves the scheduler and the rates as
/// they were. Stepping allocates nothing and counts no references.
package class Scheduler {
  /// How a step computes the rates: from the position alone, or from the rates before it as torch does, each in double
  /// precision or in the arithmetic of float32 tensors.
  package enum Form: Equatable, Sendable {
    case closed
    case chain(Precision)

    package static var chain: Form { .chain(.double) }
    package static var chainFloat32: Form { .chain(.single) }

    var precision: Precision {
      if case .chain(let precision) = self { precision } else { .double }
    }
  }

  let groups: Groups
  /// `base_lrs`: the initial rates.
  let bases: Rates
  /// `_last_lr`: the rates that the last step gave.
  final var last: Rates
  /// The rates while a step computes them. After the step it holds the rates of the step before: a part of a
  /// composition goes back to them if the step of a later part fails.
  final var draft: Rates

  /// The lengths that the spec has in other units, for classes that make `schedule` anew.
  final var lengths: [Member] = []

  /// Doubles for a caller that has floats, from its first call on.
  private final var room: Rates?

  init(_ groups: Groups) {
    self.groups = groups
    bases = Rates(groups.count)
    last = Rates(groups.count, groups.precision)
    draft = Rates(groups.count, groups.precision)
  }

  /// Starts at position 0. On entry `lrs` are the current rates, on success those of the first step. A
  /// scheduler that failed to start is of no further use.
  func start(_ lrs: LentRates) throws(EvaluationError) { throw .noClosedForm }

  /// Writes to the groups what torch's constructor hides there.
  func prepare() {}

  /// torch's `step()`: `lrs` from the current rates to the next ones.
  package func step(_ lrs: LentRates) throws(EvaluationError) { throw .noClosedForm }

  /// torch's `step(epoch)`.
  func step(to epoch: Double, _ lrs: LentRates) throws(EvaluationError) { throw .noClosedForm }

  /// torch's `step(metrics)`.
  package func step(metric: Double, _ lrs: LentRates) throws(EvaluationError) { throw .noMetric }

  /// A step without a metric: what would need one keeps its value.
  package func hold(_ lrs: LentRates) throws(EvaluationError) { try step(lrs) }

  /// Reads or writes the state.
  func state(_ fields: Fields) {}

  /// The hyper-parameters besides the rate that have curves of their own.
  package var curves: [CurveValues] { [] }

  /// Gives one of them other base values, and the values of the last step that follow from them.
  func rebase(_ curve: CurveValues, _ bases: LentRates) throws(EvaluationError) {}

  /// The rate that a group started from; nil for a class that sets it, or does not keep it.
  func initialRate(_ group: Int) -> Double? { bases[group] }

  /// Whether `stepCount` counts the steps and does nothing else.
  var countsSteps: Bool { true }

  /// Takes over the number of steps of another scheduler, if both only count it.
  func takeCount(from other: Scheduler) {}

  /// `last_epoch` and `_step_count`.
  var epoch: Number { 0 }
  package var stepCount: Int64 { 0 }

  var form: Form { .chain(groups.precision) }

  /// The schedule with its present parameters: loading a state of torch's may have changed them.
  var schedule: Schedule { Schedule() }

  /// Ends a step: what was computed in `draft` becomes the last rates, and the caller's.
  @inline(__always)
  final func finish(_ lrs: LentRates) {
    swap(&last, &draft)
    last.copy(to: lrs)
  }
}

extension Scheduler {
  package final var groupCount: Int { groups.count }

  /// The schedule with the lengths of its spec, for those parameters that still have the value of their length.
  final var writtenSchedule: Schedule {
    let schedule = schedule
    if !lengths.isEmpty { schedule.lengths = lengths }
    return schedule
  }

  package final func lastLR(_ group: Int) -> Double { last[group] }

  /// Whether the schedule drives the momentum.
  package final var drivesMomentum: Bool { groups.has(.momentum) }

  /// The momentum that the last step gave to a group.
  package final func lastMomentum(_ group: Int) -> Double { groups[.momentum, group] }

  /// The hyper-parameters besides the rate that the last step gave values to.
  package final var valueNames: [String] {
    var names = names(of: curves)
    if drivesMomentum { names.append("momentum") }
    return names
  }

  /// Gives the groups base values of their own for a curve.
  package final func setBase(_ curve: CurveValues, _ bases: LentRates) throws(Failure) {
    do throws(EvaluationError) {
      try rebase(curve, bases)
    } catch {
      throw error.failure(at: lastEpoch)
    }
  }

  /// Calls with room for as many doubles as there are groups.
  package final func withRoom(_ call: (UnsafeMutablePointer<Double>) -> Int32) -> Int32 {
    if room == nil { room = Rates(groupCount) }
    return unsafe room?.withPointer(call) ?? 0
  }

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
    let rates = Rates(initial.count, form.precision)
    for i in rates.indices { rates.set(i, initial[i]) }
    do throws(EvaluationError) {
      try scheduler.start(rates.lent)
    } catch {
      throw error.failure(at: 0)
    }
    return scheduler
  }
}
