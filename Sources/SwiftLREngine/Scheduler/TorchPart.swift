/// A scheduler with torch's behaviour that can be a part of a composition. Torch's containers do more to their
/// parts than stepping them; these are the methods for that.
class TorchPart: Scheduler {
  override func start(_ lrs: LentRates) throws(EvaluationError) { try construct(lrs) }

  /// Does what torch's constructor does. The groups may have been through other constructors before.
  func construct(_ lrs: LentRates) throws(EvaluationError) { throw .noClosedForm }

  /// torch's `_initial_step()`: makes the constructor's step again.
  func makeInitialStep(_ lrs: LentRates) throws(EvaluationError) { throw .noClosedForm }

  /// Takes the constructor's step back: `last_epoch -= 1`, and nothing else.
  func undo() {}

  /// torch's `_update_lr(0)`: goes to position 0 without counting a step.
  func enter(_ lrs: LentRates) throws(EvaluationError) { throw .noClosedForm }

  /// Goes back to where the last `step` or `enter`, which must have succeeded, started.
  func revert() {}
}

/// The parts of a composition.
struct TorchParts {
  let list: [TorchPart]

  init(_ schedules: [Schedule], _ groups: Groups) throws(Failure) {
    var list: [TorchPart] = []
    for (i, schedule) in schedules.enumerated() {
      guard let part = try schedule.scheduler(.chain, groups) as? TorchPart else {
        throw Failure(
          .form, at: "schedules[" + i.description + "]",
          schedule.typeName + " is not allowed in a composition in chain form", "the closed form")
      }
      list.append(part)
    }
    self.list = list
  }

  var count: Int { list.count }

  var schedules: [Schedule] { list.map { $0.writtenSchedule } }

  /// Steps one part. The array keeps the part alive; an atomic count of its references would cost as much as the
  /// step.
  @inline(__always)
  func step(_ i: Int, _ lrs: LentRates) throws(EvaluationError) {
    let failure: EvaluationError? = unsafe Unmanaged.passUnretained(list[i])
      ._withUnsafeGuaranteedRef { part in
        do throws(EvaluationError) {
          try part.step(lrs)
          return nil
        } catch {
          return error
        }
      }
    if let failure { throw failure }
  }

  func state(_ fields: Fields) {
    let objects = fields.objects("_schedulers", count)
    for (part, object) in zip(list, objects) { part.state(object) }
    fields.close("_schedulers", objects)
  }
}

/// What torch's `_initial_step()` leaves on a composition that is the first part of another one.
struct TorchMarks {
  private var stepCount: Int64 = 0
  private var isInitial = false
  private var isPresent = false

  mutating func set() { self = TorchMarks(stepCount: 0, isInitial: false, isPresent: true) }

  mutating func state(_ fields: Fields) {
    guard fields.has("_step_count", isPresent) else { return isPresent = false }
    isPresent = true
    fields.count("_step_count", &stepCount)
    fields.flag("_is_initial", &isInitial)
  }
}
