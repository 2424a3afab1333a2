import CSupport

// `ParameterSchedulers.jl`, which counts from 1 where the position counts from 0.

let fluxSchedules = [
  ScheduleType(
    """
    flux.Step
    start: The value at the start.
    decay: The factor of a decay.
    step_sizes steps > 0: Steps from one decay to the next.

    - Closed: `start * decay ** (e // step_sizes)`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] * (try power(p[1], try floorQuotient(e, p[2])))
  },
  ScheduleType(
    """
    flux.Exp
    start: The value at the start.
    decay >= 0 eg 0.95: The factor of a step.

    - Closed: `start * decay ** e`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] * (try power(p[1], e))
  },
  ScheduleType(
    """
    flux.Poly
    start: The value at the start.
    degree eg 2: The power of the line.
    max_iter steps > 0: Steps until 0.

    - Closed: `start * (1 - e / max_iter) ** degree`, then 0
    """
  ) { p, e, _ throws(EvaluationError) in
    e > p[2] ? 0 : p[0] * (try power(1 - e / p[2], p[1]))
  },
  ScheduleType(
    """
    flux.Inv
    start: The value at the start.
    decay: What a step adds to the divisor.
    degree eg 2: The power of the divisor.

    - Closed: `start / (1 + e * decay) ** degree`
    """
  ) { p, e, _ throws(EvaluationError) in
    try quotient(p[0], try power(1 + e * p[1], p[2]))
  },
  ScheduleType(
    """
    flux.CosAnneal
    l0 eg 0.0: One bound.
    l1 eg 1.0: The other.
    period steps > 0: Steps of a cycle.
    restart = true: Whether the wave starts anew; else it swings back.

    - Closed: `(abs(l0 - l1) * (1 + cos((pi * x) / period))) / 2 + min(l0, l1)` with `x = e`, or `e
      % period` with
      `restart`
    """
  ) { p, e, _ throws(EvaluationError) in
    let x = p[3] == 1 ? try modulo(e, p[2]) : e
    return (p[0] - p[1]).magnitude * (1 + (try cosine(.pi * x / p[2]))) / 2 + min(p[0], p[1])
  },
  ScheduleType(
    """
    flux.Triangle
    l0 eg 0.0: One bound.
    l1 eg 1.0: The other.
    period steps > 0: Steps of a cycle.

    - Closed: `abs(l0 - l1) * ((2 / pi) * abs(asin(sin((pi * e) / period)))) + min(l0, l1)`
    """
  ) { p, e, _ throws(EvaluationError) in
    try triangle(e, p, 1)
  },
  ScheduleType(
    """
    flux.TriangleDecay2
    l0 eg 0.0: One bound.
    l1 eg 1.0: The other.
    period steps > 0: Steps of a cycle.

    - Closed: that of `flux.Triangle`, its height times `0.5 ** floor(e / period)`
    """
  ) { p, e, _ throws(EvaluationError) in
    try triangle(e, p, try power(0.5, (e / p[2]).rounded(.down)))
  },
  ScheduleType(
    """
    flux.TriangleExp
    l0 eg 0.0: One bound.
    l1 eg 1.0: The other.
    period steps > 0: Steps of a cycle.
    decay >= 0 eg 0.99: The factor of a step.

    - Closed: that of `flux.Triangle`, its height times `decay ** e`
    """
  ) { p, e, _ throws(EvaluationError) in
    try triangle(e, p, try power(p[3], e))
  },
  ScheduleType(
    """
    flux.Sin
    l0 eg 0.0: One bound.
    l1 eg 1.0: The other.
    period steps > 0: Steps of a cycle.

    - Closed: `abs(l0 - l1) * (abs(sin((pi * e) / period))) + min(l0, l1)`
    """
  ) { p, e, _ throws(EvaluationError) in
    try sine(e, p, 1)
  },
  ScheduleType(
    """
    flux.SinDecay2
    l0 eg 0.0: One bound.
    l1 eg 1.0: The other.
    period steps > 0: Steps of a cycle.

    - Closed: that of `flux.Sin`, its height times `0.5 ** floor(e / period)`
    """
  ) { p, e, _ throws(EvaluationError) in
    try sine(e, p, try power(0.5, (e / p[2]).rounded(.down)))
  },
  ScheduleType(
    """
    flux.SinExp
    l0 eg 0.0: One bound.
    l1 eg 1.0: The other.
    period steps > 0: Steps of a cycle.
    decay >= 0 eg 0.99: The factor of a step.

    - Closed: that of `flux.Sin`, its height times `decay ** e`
    """
  ) { p, e, _ throws(EvaluationError) in
    try sine(e, p, try power(p[3], e))
  },
]

private func triangle(_ e: Double, _ p: Arguments, _ scale: Double)
  throws(EvaluationError) -> Double
{
  let x = 2 / .pi * asin(sin(.pi * e / p[2])).magnitude
  return (p[0] - p[1]).magnitude * (x * scale) + min(p[0], p[1])
}

private func sine(_ e: Double, _ p: Arguments, _ scale: Double)
  throws(EvaluationError) -> Double
{
  (p[0] - p[1]).magnitude * (sin(.pi * e / p[2]).magnitude * scale) + min(p[0], p[1])
}
