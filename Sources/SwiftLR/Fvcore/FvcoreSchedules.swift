// `fvcore.common.param_scheduler`, fvcore 0.1.5: functions of the part of the run that is done. The position is
// that part, from 0 to 1; `swiftlr.stretch` makes it steps.

let fvcoreSchedules = [
  ScheduleType(
    """
    fvcore.ConstantParamScheduler
    value: The value.

    - Closed: `value`, below position 1

    As in fvcore, there is no value from 1 on.
    """
  ) { p, e, _ throws(EvaluationError) in
    if e >= 1 { throw .pastEnd }
    return p[0]
  },
  ScheduleType.total(
    """
    fvcore.CosineParamScheduler
    start_value: The value at the start.
    end_value: The value at the end.

    - Closed: `end_value + (0.5 * (start_value - end_value)) * (1 + cos(pi * e))`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[1] + 0.5 * (p[0] - p[1]) * (1 + (try cosine(.pi * e)))
  },
  ScheduleType(
    """
    fvcore.ExponentialParamScheduler
    start_value: The value at the start.
    decay >= 0: The factor of the whole run.

    - Closed: `start_value * decay ** e`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] * (try power(p[1], e))
  },
  ScheduleType.total(
    """
    fvcore.LinearParamScheduler
    start_value: The value at the start.
    end_value: The value at the end.

    - Closed: `end_value * e + start_value * (1 - e)`
    """
  ) { p, e, _ in
    p[1] * e + p[0] * (1 - e)
  },
  ScheduleType(
    """
    fvcore.PolynomialDecayParamScheduler
    base_value: The value at the start.
    power eg 2: The power of the line.

    - Closed: `base_value * (1 - e) ** power`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] * (try power(1 - e, p[1]))
  },
  ScheduleType(
    """
    fvcore.StepWithFixedGammaParamScheduler
    base_value > 0: The value at the start.
    num_decays whole >= 1 eg 3: The number of decays.
    gamma > 0: The factor of each.
    num_updates steps whole >= 1: Steps of the run, which have no part in it.

    - Closed: `base_value * gamma ** i` with `i = int((e + 1e-6) * (num_decays + 1))`

    As in fvcore, there is no value from 1 on.
    """
  ) { p, e, _ throws(EvaluationError) in
    let i = ((e + 1e-6) * (p[1] + 1)).rounded(.towardZero)
    if i > p[1] { throw .pastEnd }
    return try repeatedProduct(p[0], p[2], i)
  },
]
