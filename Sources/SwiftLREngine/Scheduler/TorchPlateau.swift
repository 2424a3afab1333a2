/// The behaviour of torch's `ReduceLROnPlateau`. Unlike torch's other schedulers it steps with a metric, and counts
/// positions but not steps.
final class TorchPlateau: Scheduler {
  fileprivate var formula: TorchReduceLROnPlateau
  private var position: Number = 0

  init(_ formula: TorchReduceLROnPlateau, _ groups: Groups) {
    self.formula = formula
    super.init(groups)
  }

  override func start(_ lrs: LentRates) throws(EvaluationError) {
    groups.set(.initialLR) { lrs[$0] }
    last.copy(from: lrs)
  }

  override func step(_ lrs: LentRates) throws(EvaluationError) { throw .needsMetric }

  override func step(to epoch: Double, _ lrs: LentRates) throws(EvaluationError) {
    throw .needsMetric
  }

  @_optimize(speed)
  override func step(metric: Double, _ lrs: LentRates) throws(EvaluationError) {
    if position.value.magnitude >= Number.wholeLimit { throw .position }
    draft.copy(from: lrs)
    formula.recur(&draft, metric: metric)
    position = position.next
    finish(lrs)
  }

  /// Takes over the position of another scheduler and, if that is a plateau too, what it remembers and its rates.
  func goOn(from other: Scheduler) {
    position = other.epoch
    let old = (other as? TorchPlateau)?.formula ?? (other as? PositionScheduler)?.plateau
    guard let old else { return }
    formula.goOn(from: old)
    for i in 0..<min(groupCount, other.groupCount) { last.set(i, other.last[i]) }
  }

  override func initialRate(_ group: Int) -> Double? { nil }

  override func hold(_ lrs: LentRates) throws(EvaluationError) {
    if position.value.magnitude >= Number.wholeLimit { throw .position }
    draft.copy(from: lrs)
    position = position.next
    finish(lrs)
  }

  override var epoch: Number { position }
  override var stepCount: Int64 { Int64(position.value) &+ 1 }
  override var schedule: Schedule { TorchPlateauSchedule(formula) }

  override func state(_ fields: Fields) { formula.state(fields, last, &position) }
}

/// The schedule of torch's `ReduceLROnPlateau`, whose parameters are those of a structure.
final class TorchPlateauSchedule: MetricSchedule {
  private let formula: TorchReduceLROnPlateau
  private let counts: PlateauCounts

  init(_ formula: TorchReduceLROnPlateau) {
    self.formula = formula
    // It remembers numbers, and declares no parameters.
    let parameters = Parameters(Fields.describing())
    let counts = PlateauCounts(parameters)
    self.counts = counts
    super.init(
      TorchReduceLROnPlateau.name,
      MetricRule(isRising: formula.mode == .max, best: counts.best) { memory, metric in
        var formula = formula
        formula.advance(memory, counts, metric)
      }, parameters, groupCount: formula.groupCount)
  }

  /// From what the fields have.
  convenience init(_ fields: Fields) {
    var formula = TorchReduceLROnPlateau()
    formula.parameters(fields)
    self.init(formula)
  }

  // It has to say that it throws, though it does not: in WebAssembly a call of the method that it overrides
  // fails where the two have other parameters, and a place for an error is one.
  override func chain(_ groups: Groups) throws(Failure) -> Scheduler {
    TorchPlateau(formula, groups)
  }

  /// Writes what a scheduler in chain form knows to a memory.
  func remember(_ plateau: TorchPlateau, _ memory: FollowerMemory, _ bases: borrowing Rates) {
    var formula = formula
    formula.goOn(from: plateau.formula)
    formula.remember(memory, counts)
    memory.position = plateau.lastEpoch
    memory.bases.replace(by: bases)
    memory.values.replace(by: plateau.last)
  }

  /// The plateau with what a memory knows.
  func recalled(_ memory: FollowerMemory) -> TorchReduceLROnPlateau {
    var formula = formula
    formula.recall(memory, counts)
    return formula
  }

  override func write(_ fields: Fields) {
    // As in `FormulaSchedule`.
    var copy = formula
    copy.parameters(fields)
  }
}
