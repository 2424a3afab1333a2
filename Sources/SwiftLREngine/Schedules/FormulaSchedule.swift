/// The schedule of a `Formula`.
final class FormulaSchedule<F: Formula>: Schedule {
  private let formula: F

  init(_ formula: F) {
    self.formula = formula
    var traits = ScheduleTraits(F.name)
    traits.isTotal = formula.isTotal
    traits.dependsOnGroup = F.dependsOnGroup
    traits.drivesMomentum = formula.drivesMomentum
    traits.groupCount = formula.groupCount
    traits.parts = formula.parts
    super.init(traits)
  }

  /// Reads the parameters, or describes them.
  convenience init(_ fields: Fields) {
    var formula = F()
    formula.visit(fields)
    self.init(formula)
  }

  @_optimize(speed)
  override func value(_ query: Query) throws(EvaluationError) -> Double { try formula.value(query) }

  override func fillAll(
    _ values: inout MutableSpan<Double>, from start: Query, stride: Double
  ) throws(EvaluationError) {
    if !F.hasOwnLoop {
      return try super.fillAll(&values, from: start, stride: stride)
    }
    var query = start
    var index = 0.0  // as in `Schedule.fillAll`
    for i in values.indices {
      query.position = start.position + index * stride
      values[i] = try formula.value(query)
      index += 1
    }
  }

  override func momentum(_ query: Query) throws(EvaluationError) -> Double? {
    try formula.momentum(query)
  }

  override func chain(_ groups: Groups) throws(Failure) -> Scheduler { try formula.chain(groups) }

  override func write(_ fields: Fields) {
    var copy = formula  // a visit may change the formula, even if it does not when it only writes
    copy.visit(fields)
  }
}
