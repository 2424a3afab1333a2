/// The behaviour of torch's `SequentialLR`.
final class TorchSequence: Scheduler {
  private let parts: [TorchPart]
  private var milestones: [Number]
  private var position: Number = 0

  init(_ parts: [TorchPart], _ milestones: [Number], groups: Int) {
    self.parts = parts
    self.milestones = milestones
    super.init(groups: groups)
  }

  /// The parts' constructors run one after the other on the same groups; then everything is taken back and
  /// the part at position 0 starts anew.
  override func start(_ lrs: LentRates) throws(EvaluationError) {
    bases.copy(from: lrs)
    for part in parts { try part.start(lrs, bases: bases) }
    bases.copy(to: lrs)
    for part in parts { part.undo() }
    try parts[bisectRight(milestones, 0)].makeInitialStep(lrs)
    last.copy(from: lrs)
  }

  @_optimize(speed)
  override func step(_ lrs: LentRates) throws(EvaluationError) {
    if position.value.magnitude >= Number.wholeLimit { throw .position }
    let target = position.value + 1
    let i = bisectRight(milestones, target)
    if i > 0 && milestones[i - 1].value == target {
      try parts[i].enter(lrs)
    } else {
      try step(i, lrs)
    }
    position.value = target
    last.copy(from: lrs)
  }

  /// The array keeps the part alive. Counting a reference for the call, atomically, would cost as much
  /// as a step.
  @inline(__always)
  private func step(_ i: Int, _ lrs: LentRates) throws(EvaluationError) {
    let failure: EvaluationError? = unsafe Unmanaged.passUnretained(parts[i])
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

  override var epoch: Number { position }

  /// torch does not count a sequence's steps: one a position, and one for the first value.
  override var stepCount: Int64 { Int64(position.value) &+ 1 }

  override var schedule: Schedule {
    FormulaSchedule(TorchSequentialLR(parts.map { $0.schedule }, milestones))
  }

  override func state(_ fields: Fields) {
    fields.numbers("_milestones", &milestones, .finite, "")
    fields.position("last_epoch", &position)
    fields.rates("_last_lr", last)
    fields.objects("_schedulers", parts.count) { i, part in parts[i].state(part) }
    fields.require(
      milestones.count == parts.count - 1, "_milestones",
      "has " + milestones.count.description + " values", (parts.count - 1).description + " numbers")
  }
}
