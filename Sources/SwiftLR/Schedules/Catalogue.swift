/// Every type of schedule, in the order of the documentation.
package enum Catalogue {
  package static let types: [ScheduleType] = [
    ScheduleType(Constant.self),
    ScheduleType(TorchConstantLR.self),
    ScheduleType(TorchLinearLR.self),
    ScheduleType(TorchStepLR.self),
    ScheduleType(TorchMultiStepLR.self),
    ScheduleType(TorchExponentialLR.self),
    ScheduleType(TorchPolynomialLR.self),
    ScheduleType(TorchCosineAnnealingLR.self),
    ScheduleType(TorchCosineAnnealingWarmRestarts.self),
    ScheduleType(TorchCyclicLR.self),
    ScheduleType(TorchOneCycleLR.self),
    ScheduleType(TorchSWALR.self),
    ScheduleType(TorchReduceLROnPlateau.self),
    ScheduleType(TorchLambdaLR.self),
    ScheduleType(TorchMultiplicativeLR.self),
    ScheduleType(TorchSequentialLR.self),
    ScheduleType(TorchChainedScheduler.self),
  ]
}

/// What is known of a type without building a schedule of it.
package struct ScheduleType: Sendable {
  package let name: String
  package let documentation: String
  /// A schedule with every parameter at its default.
  let make: @Sendable () -> Schedule

  init<F: Formula>(_: F.Type) {
    name = F.name
    documentation = F.documentation
    make = { FormulaSchedule(F()) }
  }

  /// Builds a schedule; the field `type` has been taken already.
  func read(_ fields: Fields) throws(Failure) -> Schedule {
    let schedule = make()
    schedule.visit(fields)
    try fields.finish()
    return schedule
  }

  package func describe() -> [ParameterDescription] {
    let fields = Fields.describing()
    make().visit(fields)
    return fields.descriptions
  }
}
