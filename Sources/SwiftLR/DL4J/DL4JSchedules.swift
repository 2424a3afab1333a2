// `org.nd4j.linalg.schedule` of Deeplearning4j; the position is the iteration or the epoch.

let dl4jSchedules = [
  ScheduleType.total(
    """
    dl4j.FixedSchedule
    value: The value.

    - Closed: `value`
    """
  ) { p, _, _ in
    p[0]
  },
  ScheduleType(
    """
    dl4j.ExponentialSchedule
    initialValue: The value at the start.
    gamma >= 0 eg 0.95: The factor of a step.

    - Closed: `initialValue * gamma ** e`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] * (try power(p[1], e))
  },
  ScheduleType(
    """
    dl4j.InverseSchedule
    initialValue: The value at the start.
    gamma: What a step adds to the divisor.
    power eg 2: The power of the divisor.

    - Closed: `initialValue / (1 + gamma * e) ** power`
    """
  ) { p, e, _ throws(EvaluationError) in
    try quotient(p[0], try power(1 + p[1] * e, p[2]))
  },
  ScheduleType(
    """
    dl4j.PolySchedule
    initialValue: The value at the start.
    power eg 2: The power of the line.
    maxIter steps > 0: Steps until 0.

    - Closed: `initialValue * (1 - e / maxIter) ** power`, then 0
    """
  ) { p, e, _ throws(EvaluationError) in
    e >= p[2] ? 0 : p[0] * (try power(1 - e / p[2], p[1]))
  },
  ScheduleType(
    """
    dl4j.SigmoidSchedule
    initialValue: The value at the start.
    gamma eg -0.1: The slope; it falls with a negative one.
    stepSize eg 50: The middle.

    - Closed: `initialValue / (1 + exp(-gamma * (e - stepSize)))`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] / (1 + (try exponential(-p[1] * (e - p[2]))))
  },
  ScheduleType(
    """
    dl4j.StepSchedule
    initialValue: The value at the start.
    decayRate: The factor of a decay.
    step steps > 0: Steps from one decay to the next.

    - Closed: `initialValue * decayRate ** floor(e / step)`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] * (try power(p[1], (e / p[2]).rounded(.down)))
  },
  ScheduleType(
    """
    dl4j.CycleSchedule
    initialLearningRate eg 0.1: The value at both ends.
    maxLearningRate eg 1.0: The value in the middle.
    cycleLength steps > 0: Steps of a cycle.
    annealingLength steps >= 0 eg 20: The last of them.
    annealingDecay >= 0 eg 0.9: The factor of a last step.

    Up, down, and quickly down further.

    - Closed: with `s = (cycleLength - annealingLength) / 2` and the position `c` in the cycle,
      `initialLearningRate + (maxLearningRate - initialLearningRate) * (c / s)` before `s`, from
      there down to the
      start at `2 * s`, then `initialLearningRate * annealingDecay ** (c - 2 * s)`
    """
  ) { p, e, _ throws(EvaluationError) in
    let (low, high) = (p[0], p[1])
    let half = ((p[2] - p[3]) / 2).rounded(.down)
    let c = try modulo(e, p[2])
    if c < half { return low + c * ((high - low) / half) }
    if c < 2 * half { return high - (c - half) * ((high - low) / half) }
    return low * (try power(p[4], c - 2 * half))
  },
]
