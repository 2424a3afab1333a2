/// The behaviour of torch's `ReduceLROnPlateau`. Unlike torch's other schedulers it steps with a metric, and counts
/// positions but not steps.
final class TorchPlateau: Scheduler {
  private var formula: TorchReduceLROnPlateau
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

  override var epoch: Number { position }
  override var stepCount: Int64 { Int64(position.value) &+ 1 }
  override var schedule: Schedule { TorchPlateauSchedule(formula) }

  override func state(_ fields: Fields) { formula.state(fields, last, &position) }
}

/// The schedule of torch's `ReduceLROnPlateau`, whose parameters are those of a structure.
final class TorchPlateauSchedule: MetricSchedule {
  private let formula: TorchReduceLROnPlateau

  init(_ formula: TorchReduceLROnPlateau) {
    self.formula = formula
    // It remembers numbers, and declares no parameters.
    let parameters = Parameters(Fields.describing())
    let counts = PlateauCounts(parameters)
    super.init(
      TorchReduceLROnPlateau.name,
      MetricRule(isRising: formula.mode == .max, best: counts.best) { memory, metric in
        var formula = formula
        formula.advance(memory, counts, metric)
      }, parameters)
  }

  /// From what the fields have.
  convenience init(_ fields: Fields) {
    var formula = TorchReduceLROnPlateau()
    formula.parameters(fields)
    self.init(formula)
  }

  override func chain(_ groups: Groups) -> Scheduler { TorchPlateau(formula, groups) }

  override var groupCount: Int? { formula.groupCount }

  override func write(_ fields: Fields) {
    // As in `FormulaSchedule`.
    var copy = formula
    copy.parameters(fields)
  }
}
