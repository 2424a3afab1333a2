/// The behaviour of torch's `ReduceLROnPlateau`, which is no part of torch's other schedulers: it steps with
/// a metric, and counts positions but not steps.
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
    next.copy(from: lrs)
    formula.next(&next, metric: metric)
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
  private var formula: TorchReduceLROnPlateau

  init(_ formula: TorchReduceLROnPlateau) {
    self.formula = formula
    super.init(
      TorchReduceLROnPlateau.name,
      MetricRule("best cooldown_counter num_bad_epochs") { _, _, _ in }, Signature([]))
  }

  override func chain(_ groups: Groups) -> Scheduler { TorchPlateau(formula, groups) }

  override var groupCount: Int? { formula.groupCount }

  override func visit(_ fields: Fields) {
    if fields.mode == .read { return formula.parameters(fields) }
    // As in `FormulaSchedule`.
    var copy = formula
    copy.parameters(fields)
  }

  override func begin(_ memory: Memory) { formula.begin(memory) }

  override func advance(_ memory: Memory, _ metric: Double) {
    var formula = formula
    formula.advance(memory, metric)
  }
}
