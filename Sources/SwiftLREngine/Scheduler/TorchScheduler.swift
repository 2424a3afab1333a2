/// The behaviour that every class inherits from torch's base class `LRScheduler`. The kernel adds what sets a class
/// apart.
final class TorchScheduler: TorchPart {
  private let kernel: TorchKernel
  private var cursor = TorchCursor()
  /// Where the last step started.
  private var cursorBefore = TorchCursor()
  private let momentumBefore: Rates

  init(_ kernel: TorchKernel, _ groups: Groups) {
    self.kernel = kernel
    momentumBefore = Rates(kernel.canDriveMomentum ? groups.count : 0)
    super.init(groups)
  }

  override func prepare() { kernel.prepare(groups) }

  override func construct(_ lrs: LentRates) throws(EvaluationError) {
    if last.hasSingles && groups.hasDoubleInitial { throw .mixedPrecision }
    prepare()
    for i in 0..<groupCount {
      if let rate = kernel.preset(i) { lrs[i] = last.isSingle(i) ? Double(Float(rate)) : rate }
    }
    if !groups.has(.initialLR) { groups.set(.initialLR) { lrs[$0] } }
    for i in bases.indices { bases[i] = groups[.initialLR, i] }
    try makeInitialStep(lrs)
    for i in bases.indices { if let rate = kernel.preset(i) { bases[i] = rate } }
  }

  override func makeInitialStep(_ lrs: LentRates) throws(EvaluationError) {
    cursor.stepCount = 0
    cursor.isInitial = true
    try step(lrs)
    cursor.isInitial = false
  }

  override func undo() {
    cursor.epoch = Number(cursor.epoch.value - 1, isReal: cursor.epoch.isReal)
  }

  @_optimize(speed)
  override func step(_ lrs: LentRates) throws(EvaluationError) {
    draft.copy(from: lrs)
    keepMomentum()
    let target = try kernel.step(&draft, bases: bases, groups: groups, cursor)
    cursorBefore = cursor
    cursor = target
    finish(lrs)
  }

  override func step(to epoch: Double, _ lrs: LentRates) throws(EvaluationError) {
    try arrive(Number(epoch, isReal: epoch != epoch.rounded()), entering: false, lrs)
  }

  override func enter(_ lrs: LentRates) throws(EvaluationError) {
    try arrive(0, entering: true, lrs)
  }

  private func arrive(_ epoch: Number, entering: Bool, _ lrs: LentRates) throws(EvaluationError) {
    draft.copy(from: lrs)
    keepMomentum()
    let target = try kernel.arrive(
      &draft, bases: bases, groups: groups, cursor, at: epoch, entering: entering)
    cursorBefore = cursor
    cursor = target
    finish(lrs)
  }

  @inline(__always)
  private func keepMomentum() {
    for i in momentumBefore.indices { momentumBefore[i] = groups[.momentum, i] }
  }

  override func revert() {
    kernel.revert()
    cursor = cursorBefore
    swap(&last, &draft)
    for i in momentumBefore.indices where drivesMomentum {
      groups.setMomentum(i, momentumBefore[i])
    }
  }

  override func takeCount(from other: Scheduler) {
    if countsSteps && other.countsSteps { cursor.stepCount = other.stepCount }
  }

  override func initialRate(_ group: Int) -> Double? { kernel.setsRates ? nil : bases[group] }
  override var countsSteps: Bool { kernel.countsSteps }
  override var epoch: Number { cursor.epoch }
  override var stepCount: Int64 { cursor.stepCount }
  override var schedule: Schedule { kernel.schedule }

  override func state(_ fields: Fields) {
    kernel.state(fields, groups: groupCount)
    fields.rates("base_lrs", bases)
    fields.position("last_epoch", &cursor.epoch)
    fields.count("_step_count", &cursor.stepCount)
    fields.flag("_is_initial", &cursor.isInitial)
    fields.flag("_get_lr_called_within_step", &cursor.isWithinStep)
    fields.rates("_last_lr", last)
    kernel.stateTail(fields, groups: groupCount)
  }
}
