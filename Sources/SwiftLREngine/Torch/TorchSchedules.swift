/// torch's classes: structures, each in a file of its own.
let torch = Peer(
  "",
  [
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
    ScheduleType(
      TorchReduceLROnPlateau.name, TorchReduceLROnPlateau.documentation,
      source: TorchReduceLROnPlateau.source, hasChainForm: true
    ) { TorchPlateauSchedule($0) },
    ScheduleType(TorchLambdaLR.self),
    ScheduleType(TorchMultiplicativeLR.self),
    ScheduleType(TorchSequentialLR.self),
    ScheduleType(TorchChainedScheduler.self),
  ])
