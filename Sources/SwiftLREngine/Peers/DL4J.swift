import CSupport

// Deeplearning4j: `org.nd4j.linalg.schedule`. The position is the iteration or the epoch.

let dl4j = Peer(
  "org.nd4j.linalg.schedule",
  [
    ScheduleType(
      "dl4j.FixedSchedule",
      """
      A fixed rate.

      - Closed: `value`
      """
    ) { p in
      .constant(p.number("value", "The value."))
    },
    ScheduleType(
      "dl4j.ExponentialSchedule",
      """
      The initial value times `gamma` at every step.

      - Closed: `initialValue * gamma ** e`
      """
    ) { p in
      let initialValue = p.number("initialValue", "The value at the start.")
      let gamma = p.number("gamma", "The factor of a step.", .atLeast(0), example: 0.95)
      return .exponentialDecay(from: initialValue, by: gamma)
    },
    ScheduleType(
      "dl4j.InverseSchedule",
      """
      A power of the inverse of the time.

      - Closed: `initialValue / (1 + gamma * e) ** power`
      """
    ) { p in
      let initialValue = p.number("initialValue", "The value at the start.")
      let gamma = p.number("gamma", "What a step adds to the divisor.")
      let exponent = p.number("power", "The power of the divisor.", example: 2)
      return .inverseDecay(from: initialValue, by: gamma, power: exponent)
    },
    ScheduleType(
      "dl4j.PolySchedule",
      """
      A power of a rising straight line, then 0.

      - Closed: `initialValue * (1 + e / maxIter) ** power`, from `maxIter` on 0

      As in DL4J, the value rises until it is 0. `caffe.lr_policy` with the policy `poly` falls.
      """
    ) { p in
      let initialValue = p.number("initialValue", "The value at the start.")
      let exponent = p.number("power", "The power of the line.", example: 2)
      let maxIter = p.number("maxIter", "Steps until 0.", .above(0).steps)
      return Rule { e, _ throws(EvaluationError) in
        e >= maxIter ? 0 : initialValue * (try power(1 + e / maxIter, exponent))
      }
    },
    ScheduleType(
      "dl4j.SigmoidSchedule",
      """
      A logistic curve around `stepSize`.

      - Closed: `initialValue / (1 + exp(-gamma * (e - stepSize)))`
      """
    ) { p in
      let initialValue = p.number("initialValue", "The value at the start.")
      let gamma = p.number("gamma", "The slope; a negative one lets it fall.", example: -0.1)
      let stepSize = p.number("stepSize", "The middle.", .steps, example: 50)
      return Rule { e, _ throws(EvaluationError) in
        initialValue / (1 + swlr_exp(-gamma * (e - stepSize)))
      }
    },
    ScheduleType(
      "dl4j.StepSchedule",
      """
      The initial value times `decayRate` once every `step` steps.

      - Closed: `initialValue * decayRate ** floor(e / step)`
      """
    ) { p in
      let initialValue = p.number("initialValue", "The value at the start.")
      let decayRate = p.number("decayRate", "The factor of a decay.")
      let step = p.number("step", "Steps from one decay to the next.", .above(0).steps)
      return Rule { e, _ throws(EvaluationError) in
        initialValue * (try power(decayRate, (e / step).rounded(.down)))
      }
    },
    ScheduleType(
      "dl4j.CycleSchedule",
      """
      Up, down, and quickly down further.

      - Closed: with `s = (cycleLength - annealingLength) // 2`, `d = (maxLearningRate -
        initialLearningRate) / s` and the position `c` in the cycle, `initialLearningRate + d * c`
        before `s`, `maxLearningRate - d * (c - s)` before `2 * s`, then `initialLearningRate *
        annealingDecay ** (annealingLength - (cycleLength - c))`

      As in DL4J, where `cycleLength - annealingLength` is odd, the last phase starts a step early,
      with one factor too few.
      """
    ) { p in
      let low = p.number("initialLearningRate", "The value at both ends.", example: 0.1)
      let high = p.number("maxLearningRate", "The value in the middle.", example: 1.0)
      let cycleLength = p.number("cycleLength", "Steps of a cycle.", .above(0).steps)
      let annealingLength = p.number(
        "annealingLength", "How many of them, the last ones, go down further.",
        .atLeast(0).steps, example: 20)
      let annealingDecay = p.number(
        "annealingDecay", "The factor of each of the last steps.", .atLeast(0), example: 0.9)
      return Rule { e, _ throws(EvaluationError) in
        let half = ((cycleLength - annealingLength) / 2).rounded(.down)
        let c = try modulo(e, cycleLength)
        if c < half { return low + c * ((high - low) / half) }
        if c < 2 * half { return high - (c - half) * ((high - low) / half) }
        return low * (try power(annealingDecay, annealingLength - (cycleLength - c)))
      }
    },
    ScheduleType(
      "dl4j.RampSchedule",
      """
      A warm-up in a straight line over any schedule, which runs meanwhile.

      - Closed: the schedule times `(e + 1) / numIter` before `numIter - 1`

      As in DL4J, the schedule runs during the warm-up.
      """
    ) { p in
      let baseSchedule = p.part(
        "baseSchedule", "The schedule that is warmed up.", start: .together)
      let numIter = p.number("numIter", "Steps of the warm-up.", .atLeast(0).steps, example: 20)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        let value = try baseSchedule.value(q)
        return e >= numIter - 1 || numIter == 0 ? value : (e + 1) / numIter * value
      }
    },
    ScheduleType(
      "dl4j.MapSchedule",
      """
      Given values from given positions on.

      - Closed: the value of the last position that is at most `e`
      """
    ) { p in
      let (positions, values) = p.pairs(
        "values", "Pairs of a position and the value from there on; the first position is 0.",
        .steps)
      p.require(positions.first == 0, "values", "has no position 0", "a first pair with it")
      p.requireRising("values")
      return Rule(isTotal: true) { e, _ in values[max(bisectRight(positions, e), 1) - 1] }
    },
  ])
