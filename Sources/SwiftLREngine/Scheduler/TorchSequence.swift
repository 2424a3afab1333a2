/// The behaviour of torch's `SequentialLR`.
final class TorchSequence: TorchPart {
  private let parts: TorchParts
  private var milestones: [Number]
  private var position: Number = 0
  private var marks = TorchMarks()
  /// The part that made the last step.
  private var stepped = 0

  init(_ parts: TorchParts, _ milestones: [Number], _ groups: Groups) {
    self.parts = parts
    self.milestones = milestones
    super.init(groups)
  }

  /// The parts' constructors run one after the other on the same groups; then everything is taken back and
  /// the part at position 0 starts anew.
  override func construct(_ lrs: LentRates) throws(EvaluationError) {
    for part in parts.list { try part.construct(lrs) }
    for i in 0..<groupCount { lrs[i] = groups[.initialLR, i] }
    undo()
    try parts.list[bisectRight(milestones, 0)].makeInitialStep(lrs)
    last.copy(from: lrs)
  }

  override func prepare() { for part in parts.list { part.prepare() } }

  override func makeInitialStep(_ lrs: LentRates) throws(EvaluationError) {
    marks.set()
    try step(lrs)
  }

  override func undo() { for part in parts.list { part.undo() } }

  override func enter(_ lrs: LentRates) throws(EvaluationError) { throw .composition }

  @_optimize(speed)
  override func step(_ lrs: LentRates) throws(EvaluationError) {
    if position.value.magnitude >= Number.wholeLimit { throw .position }
    let target = position.value + 1
    let i = bisectRight(milestones, target)
    if i > 0 && milestones[i - 1].value == target {
      try parts.list[i].enter(lrs)
    } else {
      try parts.step(i, lrs)
    }
    position.value = target
    stepped = i
    draft.copy(from: lrs)
    swap(&last, &draft)
  }

  override func initialRate(_ group: Int) -> Double? { parts.list[0].initialRate(group) }

  override func revert() {
    parts.list[stepped].revert()
    position.value -= 1
    swap(&last, &draft)
  }

  override var epoch: Number { position }

  /// torch does not count the steps of a sequence. There is one for each position, and one for the first value.
  override var stepCount: Int64 { Int64(position.value) &+ 1 }

  override var schedule: Schedule {
    FormulaSchedule(TorchSequentialLR(parts.schedules, milestones))
  }

  override func state(_ fields: Fields) {
    fields.numbers("_milestones", &milestones, .finite, "")
    fields.position("last_epoch", &position)
    fields.rates("_last_lr", last)
    marks.state(fields)
    parts.state(fields)
    fields.require(
      milestones.count == parts.count - 1, "_milestones",
      "has " + milestones.count.description + " values", (parts.count - 1).description + " numbers")
  }
}
