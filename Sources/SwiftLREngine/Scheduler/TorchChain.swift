/// The behaviour of torch's `ChainedScheduler`.
final class TorchChain: TorchPart {
  private let parts: TorchParts
  private var marks = TorchMarks()

  init(_ parts: TorchParts, _ groups: Groups) {
    self.parts = parts
    super.init(groups)
  }

  override func construct(_ lrs: LentRates) throws(EvaluationError) {
    for part in parts.list { try part.construct(lrs) }
    last.copy(from: lrs)
  }

  override func prepare() { for part in parts.list { part.prepare() } }

  override func makeInitialStep(_ lrs: LentRates) throws(EvaluationError) {
    marks.set()
    try step(lrs)
  }

  override func undo() { for part in parts.list { part.undo() } }

  override func enter(_ lrs: LentRates) throws(EvaluationError) { throw .composition }

  /// Each part goes on from the rates of the part before it. The caller's rates change when all have succeeded.
  @_optimize(speed)
  override func step(_ lrs: LentRates) throws(EvaluationError) {
    draft.copy(from: lrs)
    for i in 0..<parts.count {
      do throws(EvaluationError) {
        try parts.step(i, draft.lent)
      } catch {
        for part in parts.list[..<i] { part.revert() }
        throw error
      }
    }
    finish(lrs)
  }

  override func initialRate(_ group: Int) -> Double? { parts.list[0].initialRate(group) }

  override func revert() {
    for part in parts.list { part.revert() }
    swap(&last, &draft)
  }

  /// torch's chain has neither a position nor a count. These are those of its first part.
  override var epoch: Number { parts.list[0].epoch }
  override var stepCount: Int64 { parts.list[0].stepCount }

  override var schedule: Schedule { FormulaSchedule(TorchChainedScheduler(parts.schedules)) }

  override func state(_ fields: Fields) {
    fields.rates("_last_lr", last)
    marks.state(fields)
    parts.state(fields)
  }
}
