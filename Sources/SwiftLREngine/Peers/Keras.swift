import CSupport

// Keras: `keras.optimizers.schedules`, functions of the step from absolute values. Here they are
// computed in double precision. Keras computes in the precision of its backend, and with JAX the
// cosine in single precision.

let keras = Peer(
  "keras.optimizers.schedules, Keras 3.15",
  [
    ScheduleType(
      "keras.ExponentialDecay",
      """
      The initial rate times `decay_rate` once every `decay_steps` steps, with or without stairs.

      - Closed: `initial_learning_rate * decay_rate ** x` with `x = e / decay_steps`, with
        `staircase` `floor(x)`
      """
    ) { p in
      let initial = p.number("initial_learning_rate", "The value at the start.")
      let decaySteps = p.number("decay_steps", "Steps of one factor.", .above(0).steps)
      let decayRate = p.number("decay_rate", "The factor.", .atLeast(0))
      let staircase = p.flag(
        "staircase", "Whether the value changes at whole multiples only.", default: false)
      return Rule { e, _ throws(EvaluationError) in
        let x = e / decaySteps
        return initial * (try power(decayRate, staircase ? x.rounded(.down) : x))
      }
    },
    ScheduleType(
      "keras.PiecewiseConstantDecay",
      """
      Given rates between given positions.

      - Closed: the first value up to the first boundary, the next one up to the second, and so on

      As in Keras, a boundary belongs to the value before it.
      """
    ) { p in
      let boundaries = p.numbers("boundaries", "Positions in rising order.", .steps)
      let values = p.numbers("values", "The values, one more than there are boundaries.")
      p.requireRising("boundaries")
      p.requireCount("values", values, boundaries.count + 1)
      return Rule(isTotal: true) { e, _ in
        values[boundaries.firstIndex { e <= $0 } ?? boundaries.count]
      }
    },
    ScheduleType(
      "keras.PolynomialDecay",
      """
      A power of a straight line from one rate to another, whose length may grow again and again.

      - Closed: with `I` and `E` the first and the last value and `D = decay_steps`, `(I - E) * (1 -
        min(e, D) / D) ** power + E`; with `cycle` `D` times `ceil(e / decay_steps)`
      """
    ) { p in
      let initial = p.number("initial_learning_rate", "The value at the start.")
      let decaySteps = p.number("decay_steps", "Steps of the decay.", .above(0).steps)
      let end = p.number("end_learning_rate", "The value at the end.", default: 1e-4)
      let exponent = p.number("power", "The power of the line.", default: 1.0)
      let cycle = p.flag(
        "cycle", "Whether the end moves on when it is passed.", default: false)
      return Rule { e, _ throws(EvaluationError) in
        var length = decaySteps
        if cycle && e != 0 { length *= (e / length).rounded(.up) }
        let x = (cycle ? e : min(e, length)) / length
        return (initial - end) * (try power(1 - x, exponent)) + end
      }
    },
    ScheduleType(
      "keras.InverseTimeDecay",
      """
      The inverse of the time, with or without stairs.

      - Closed: `initial_learning_rate / (1 + decay_rate * x)` with `x = e / decay_steps`, with
        `staircase` `floor(x)`
      """
    ) { p in
      let initial = p.number("initial_learning_rate", "The value at the start.")
      let decaySteps = p.number("decay_steps", "Steps of one unit.", .above(0).steps)
      let decayRate = p.number("decay_rate", "What a unit adds to the divisor.", example: 1.0)
      let staircase = p.flag(
        "staircase", "Whether the value changes at whole multiples only.", default: false)
      return Rule { e, _ throws(EvaluationError) in
        let x = e / decaySteps
        return try quotient(initial, 1 + decayRate * (staircase ? x.rounded(.down) : x))
      }
    },
    ScheduleType(
      "keras.CosineDecay",
      """
      Half a cosine wave, after a warm-up if one is given.

      - Closed: before `W = warmup_steps` `(warmup_target - I) * (e / W) + I` with `I =
        initial_learning_rate`, then `warmup_target * ((1 - alpha) * (0.5 * (1 + cos(pi * (min(e -
        W, D) / D)))) + alpha)` with `D = decay_steps`; without a target the same from `I` with `W =
        0`

      As in Keras, `decay_steps` does not include the warm-up.
      """
    ) { p in
      let initial = p.number("initial_learning_rate", "The value at the start.")
      let decaySteps = p.number("decay_steps", "Steps of the decay.", .above(0).steps)
      let alpha = p.number("alpha", "The floor as a ratio of the highest value.", default: 0.0)
      let warmupTarget = p.optional(
        "warmup_target", "The value after the warm-up; no warm-up if null.")
      let warmupSteps = p.number(
        "warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, default: 0)
      return Rule(isTotal: true) { e, _ throws(EvaluationError) in
        var (x, peak) = (e, initial)
        if let warmupTarget {
          if e < warmupSteps { return (warmupTarget - initial) * (e / warmupSteps) + initial }
          (x, peak) = (e - warmupSteps, warmupTarget)
        }
        let wave = 0.5 * (1 + (try cosine(.pi * (min(x, decaySteps) / decaySteps))))
        return peak * ((1 - alpha) * wave + alpha)
      }
    },
    ScheduleType(
      "keras.CosineDecayRestarts",
      """
      Half a cosine wave, over and over, in cycles that may grow and get lower.

      - Closed: in cycle `i`, with the part `x` of it that is done, `initial_learning_rate * ((1 -
        alpha) * ((0.5 * m_mul ** i) * (1 + cos(pi * x))) + alpha)`

      As in Keras, the floor does not shrink, and the cycle is found with a logarithm.
      """
    ) { p in
      let initial = p.number("initial_learning_rate", "The value at the start.")
      let firstDecaySteps = p.number(
        "first_decay_steps", "Steps of the first cycle.", .above(0).steps)
      let growth = p.number(
        "t_mul", "How many times longer each cycle is.", .above(0), default: 2.0)
      let mMul = p.number("m_mul", "How many times higher each cycle is.", default: 1.0)
      let alpha = p.number("alpha", "The floor as a ratio of the first height.", default: 0.0)
      return Rule { e, _ throws(EvaluationError) in
        var x = e / firstDecaySteps
        let cycle: Double
        if growth == 1 {
          cycle = x.rounded(.down)
          x -= cycle
        } else {
          cycle = (try logarithm(1 - x * (1 - growth)) / swlr_log(growth)).rounded(.down)
          let scale = try power(growth, cycle)
          x = (x - (1 - scale) / (1 - growth)) / scale
        }
        let wave = 0.5 * (try power(mMul, cycle)) * (1 + (try cosine(.pi * x)))
        return initial * ((1 - alpha) * wave + alpha)
      }
    },
    ScheduleType(
      following: "keras.ReduceLROnPlateau",
      """
      The rate times `factor` whenever a metric has not improved for `patience` steps.

      - Closed: `max(lr * factor, min_lr)` at the last of `patience` steps in a row whose `metric +
        min_delta` is not below the best metric

      As in Keras, `patience` is one less than in PyTorch, and single precision decides.
      """,
      source: "keras.callbacks, Keras 3.15"
    ) { p in
      let mode = p.choice(
        "mode", "Whether the metric shall fall or rise; it shall fall if `auto`.",
        default: Mode.auto)
      let factor = p.number("factor", "What a reduction multiplies with.", .below(1), default: 0.1)
      let patience = p.number(
        "patience", "Steps in a row without improvement that lead to a reduction.", .steps,
        default: 10)
      let minDelta = p.number("min_delta", "What an improvement is at least.", default: 1e-4)
      let cooldown = p.number(
        "cooldown", "Steps after a reduction that do not count.", .steps, default: 0)
      let minLR = p.number("min_lr", "The lowest value.", default: 0.0)
      let best = p.remember("best")
      let cooldownCounter = p.remember("cooldown_counter")
      let wait = p.remember("wait")
      let direction: Direction = mode == .max ? .max : .min
      return MetricRule(
        isRising: direction == .max, best: best,
        advance: { memory, metric in
          if memory[cooldownCounter] > 0 {
            memory[cooldownCounter] -= 1
            memory[wait] = 0
          }
          let moved = Float(direction == .max ? metric - minDelta : metric + minDelta)
          if improves(Double(moved), Double(Float(memory[best])), direction, 0, .abs) {
            memory[best] = metric
            memory[wait] = 0
          } else if memory[cooldownCounter] <= 0 {
            memory[wait] += 1
            if memory[wait] < patience { return }
            for i in memory.values.indices where Float(memory.values[i]) > Float(minLR) {
              memory.values[i] = largest(memory.values[i] * factor, minLR)
              memory[cooldownCounter] = cooldown
              memory[wait] = 0
            }
          }
        })
    },
  ])

private enum Mode: String, Choice { case min, max, auto }
