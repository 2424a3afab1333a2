// PaddlePaddle: the classes of `paddle.optimizer.lr`. Most are functions of the position. `CosineAnnealingDecay` and
// `LinearLR` go from value to value, as torch's do, and have a chain form. Their `learning_rate` is the base value
// where a spec leaves it out.

let paddle = Peer(
  "paddle.optimizer.lr, PaddlePaddle 3.3",
  [
    ScheduleType(
      "paddle.NoamDecay",
      """
      A warm-up in a straight line, then the inverse square root.

      - Closed: `(learning_rate * d_model ** -0.5) * min(e ** -0.5, warmup_steps ** -1.5 * e)`, at
        the start with 1 for `e ** -0.5`
      """
    ) { p in
      let dModel = p.number("d_model", "The width of the model.", .above(0), example: 512)
      let warmupSteps = p.number("warmup_steps", "Steps of the warm-up.", .above(0).steps)
      let learningRate = p.number("learning_rate", "The factor.", .atLeast(0), default: 1.0)
      return Rule { e, _ throws(EvaluationError) in
        let fall = e == 0 ? 1 : try power(e, -0.5)
        let rise = (try power(warmupSteps, -1.5)) * e
        return learningRate * (try power(dModel, -0.5)) * min(fall, rise)
      }
    },
    ScheduleType(
      "paddle.PiecewiseDecay",
      """
      Given rates between given positions.

      - Closed: the value in the place of the first boundary that is above `e`, the last value
        after the last boundary
      """
    ) { p in
      let boundaries = p.numbers("boundaries", "Positions of a change.", .steps)
      let values = p.numbers("values", "The values, one more than there are boundaries.")
      p.requireNotEmpty("boundaries", boundaries, "at least one position")
      p.require(
        values.count > boundaries.count, "values", "has " + values.count.description + " values",
        "more values than boundaries")
      return Rule(isTotal: true) { e, _ in
        values[boundaries.firstIndex { e < $0 } ?? values.count - 1]
      }
    },
    ScheduleType(
      "paddle.NaturalExpDecay",
      """
      A fall with the natural exponential.

      - Closed: `learning_rate * exp(-gamma * e)`
      """
    ) { p in
      let learningRate = givenRate(p)
      let gamma = p.number("gamma", "How fast the value falls.", .above(0), example: 0.1)
      return Rule { e, q throws(EvaluationError) in
        (learningRate ?? q.base) * (try exponential(-gamma * e))
      }
    },
    ScheduleType(
      "paddle.InverseTimeDecay",
      """
      The inverse of the time.

      - Closed: `learning_rate / (1 + gamma * e)`
      """
    ) { p in
      let learningRate = givenRate(p)
      let gamma = p.number("gamma", "What a step adds to the divisor.", example: 0.1)
      return Rule { e, q throws(EvaluationError) in
        try quotient(learningRate ?? q.base, 1 + gamma * e)
      }
    },
    ScheduleType(
      "paddle.PolynomialDecay",
      """
      A power of a straight line from one rate to another, whose length may grow again and again.

      - Closed: `(learning_rate - end_lr) * (1 - min(e, D) / D) ** power + end_lr` with `D =
        decay_steps`, with `cycle` times `ceil(e / decay_steps)`
      """
    ) { p in
      let learningRate = givenRate(p)
      let decaySteps = p.number("decay_steps", "Steps of the decay.", .wholeFrom(1).steps)
      let endLR = p.number("end_lr", "The value at the end.", default: 0.0001)
      let exponent = p.number("power", "The power of the line.", .above(0), default: 1.0)
      let cycle = p.flag("cycle", "Whether the end moves on when it is passed.", default: false)
      return Rule { e, q throws(EvaluationError) in
        var length = decaySteps
        if cycle && e != 0 { length *= (e / length).rounded(.up) }
        let x = (cycle ? e : min(e, length)) / length
        return ((learningRate ?? q.base) - endLR) * (try power(1 - x, exponent)) + endLR
      }
    },
    ScheduleType(
      "paddle.LinearWarmup",
      """
      A warm-up in a straight line, then any schedule, which starts after it.

      - Closed: `((end_lr - start_lr) * e) / warmup_steps + start_lr` before `warmup_steps`, then
        the schedule at `e - warmup_steps`

      A rate in the place of the schedule is `{"type": "swiftlr.base", "base": 0.1, "schedule":
      {"type": "swiftlr.constant"}}`.
      """
    ) { p in
      let schedule = p.part(
        "learning_rate", "The schedule after the warm-up.", start: .after("warmup_steps"))
      let warmupSteps = p.number("warmup_steps", "Steps of the warm-up.", .wholeFrom(1).steps)
      let startLR = p.number("start_lr", "The first value.", example: 0.0)
      let endLR = p.number("end_lr", "The value that the warm-up goes to.", example: 0.1)
      p.require(endLR > startLR, valueOf: "end_lr", "is not above `start_lr`", "a number above it")
      return Rule(isTotal: true, lastStart: warmupSteps) { e, q throws(EvaluationError) in
        if e >= warmupSteps { return try schedule.value(at: e - warmupSteps, q) }
        return (endLR - startLR) * e / warmupSteps + startLR
      }
    },
    ScheduleType(
      "paddle.ExponentialDecay",
      """
      The initial value times `gamma` at every step.

      - Closed: `learning_rate * gamma ** e`
      """
    ) { p in
      let learningRate = givenRate(p)
      let gamma = p.number("gamma", "The factor of a step.", .between(0, 1), example: 0.95)
      return Rule { e, q throws(EvaluationError) in
        (learningRate ?? q.base) * (try power(gamma, e))
      }
    },
    ScheduleType(
      "paddle.MultiStepDecay",
      """
      The initial value times `gamma` at each of some positions.

      - Closed: `learning_rate * gamma ** bisect_right(milestones, e)`
      """
    ) { p in
      let learningRate = givenRate(p)
      let milestones = p.numbers("milestones", "Positions of a decay.", .steps)
      let gamma = p.number("gamma", "The factor of a decay.", .below(1), default: 0.1)
      p.requireRising("milestones")
      return Rule { e, q throws(EvaluationError) in
        (learningRate ?? q.base) * (try power(gamma, Double(bisectRight(milestones, e))))
      }
    },
    ScheduleType(
      "paddle.StepDecay",
      """
      The initial value times `gamma` once every `step_size` steps.

      - Closed: `learning_rate * gamma ** (e // step_size)`
      """
    ) { p in
      let learningRate = givenRate(p)
      let stepSize = p.number(
        "step_size", "Steps from one decay to the next.", .wholeFrom(1).steps)
      let gamma = p.number("gamma", "The factor of a decay.", .below(1), default: 0.1)
      return Rule { e, q throws(EvaluationError) in
        (learningRate ?? q.base) * (try power(gamma, try floorQuotient(e, stepSize)))
      }
    },
    ScheduleType(
      "paddle.LambdaDecay",
      """
      The initial value times what a function of the caller's says.

      - Closed: `learning_rate * lr_lambda(e)`
      """
    ) { p in
      let learningRate = givenRate(p)
      let functions = p.functions("lr_lambda", "What gives the factor for a position.")
      return Rule(groupCount: functions.groupCount) { e, q throws(EvaluationError) in
        (learningRate ?? q.base) * (try functions.value(q.group, e))
      }
    },
    ScheduleType(
      "paddle.MultiplicativeDecay",
      """
      The value before times what a function of the caller's says.

      - Closed: `learning_rate * lr_lambda(1) * lr_lambda(2) * ... * lr_lambda(e)`
      - Chain: `lr * lr_lambda(e)`, the same with one call

      As in Paddle, the closed form calls the function for each position up to the asked one. It has
      no value after a million of them.
      """
    ) { p in
      let learningRate = givenRate(p)
      let functions = p.functions("lr_lambda", "What gives the factor of a step.")
      return Rule(
        groupCount: functions.groupCount,
        recurrence: { e, rate, q throws(EvaluationError) in
          e <= 0 ? learningRate ?? q.base : rate * (try functions.value(q.group, e))
        },
        value: { e, q throws(EvaluationError) in
          if e > 1e6 { throw .pastEnd }
          var (value, position) = (learningRate ?? q.base, 1.0)
          while position <= e {
            value *= try functions.value(q.group, position)
            position += 1
          }
          return value
        })
    },
    ScheduleType(
      following: "paddle.ReduceOnPlateau",
      """
      The rate times `factor` whenever a metric has not improved for more than `patience` steps.

      - Closed: `max(lr * factor, min_lr)`, if that is less by more than `epsilon`, after more than
        `patience` steps in a row whose metric is not below `best - best * threshold`

      As in Paddle, the metrics of a cooldown are ignored; torch remembers the best of them.
      """
    ) { p in
      let learningRate = givenRate(p)
      let mode = p.choice("mode", "Whether the metric shall fall or rise.", default: Direction.min)
      let factor = p.number("factor", "What a reduction multiplies with.", .below(1), default: 0.1)
      let patience = p.number(
        "patience", "Steps without improvement that are allowed.", .steps, default: 10)
      let threshold = p.number("threshold", "What an improvement is at least.", default: 1e-4)
      let thresholdMode = p.choice(
        "threshold_mode", "Relative to the best metric, or absolute.", default: Threshold.rel)
      let cooldown = p.number(
        "cooldown", "Steps after a reduction that do not count.", .steps, default: 0)
      let minLR = GroupNumbers(p.number("min_lr", "The lowest value.", default: 0))
      let epsilon = p.number(
        "epsilon", "A reduction by less than this is not made.", default: 1e-8)
      let counts = PlateauCounts(p)
      return MetricRule(
        isRising: mode == .max, best: counts.best,
        warmUp: { q in (learningRate ?? q.base, true) },
        advance: { memory, metric in
          if memory[counts.cooldownCounter] > 0 {
            memory[counts.cooldownCounter] -= 1
            return
          }
          let best = memory[counts.best]
          let margin = thresholdMode == .abs ? threshold : best * threshold
          let isFirst = best == worst(rising: mode == .max)
          let isBetter = isFirst || improves(metric, best, mode, margin, .abs)
          if counts.waits(memory, metric, isBetter, patience: patience, cooldown: cooldown) {
            return
          }
          memory.reduce(by: factor, least: minLR, epsilon)
        })
    },
    ScheduleType(
      "paddle.CosineAnnealingDecay",
      """
      Half a cosine wave down, and up again.

      - Closed: `eta_min + (learning_rate - eta_min) * (1 + cos(pi * e / T_max)) / 2`
      - Chain: that of `torch.CosineAnnealingLR`
      """
    ) { p in
      let learningRate = givenRate(p)
      let tMax = p.number("T_max", "Steps of half a wave.", .wholeFrom(1).steps)
      let etaMin = p.number("eta_min", "The lowest value.", default: 0)
      return Rule(
        isTotal: true,
        recurrence: { e, rate, q throws(EvaluationError) in
          let base = learningRate ?? q.base
          if e == 0 { return base }
          if (try modulo(e - 1 - tMax, 2 * tMax)) == 0 {
            return rate + (base - etaMin) * (1 - (try cosine(.pi / tMax))) / 2
          }
          let before = 1 + (try cosine(.pi * (e - 1) / tMax))
          return (try quotient(1 + (try cosine(.pi * e / tMax)), before)) * (rate - etaMin) + etaMin
        },
        value: { e, q throws(EvaluationError) in
          etaMin + ((learningRate ?? q.base) - etaMin) * (1 + (try cosine(.pi * e / tMax))) / 2
        })
    },
    ScheduleType(
      "paddle.OneCycleLR",
      """
      Up to the highest rate and far down again, in two or three phases.

      - Closed: between the value `a` at the start of a phase and `b` at its end, with the part `x`
        of it, `b + ((a - b) / 2) * (cos(pi * x) + 1)`, with `linear` `(b - a) * x + a`; the phases
        end at `phase_pct * total_steps - 1`, with `three_phase` at `2 * phase_pct * total_steps -
        2`, and at `total_steps - 1`

      As in Paddle, `end_learning_rate` is a rate, not a divisor, and `total_steps` has a value.
      """
    ) { p in
      let maxLR = p.number("max_learning_rate", "The highest value.", .atLeast(0))
      let totalSteps = p.number("total_steps", "Steps in all.", .wholeFrom(1).steps)
      let divideFactor = p.number(
        "divide_factor", "How many times lower the first value is.", default: 25.0)
      let endLR = p.number("end_learning_rate", "The last value.", .atLeast(0), default: 0.0001)
      let phasePct = p.number(
        "phase_pct", "The part of the steps that goes up.", .from(0, to: 1), default: 0.3)
      let annealing = p.choice("anneal_strategy", "The shape.", default: Annealing.cos)
      let threePhase = p.flag(
        "three_phase", "Whether it goes down as it went up before it goes further.",
        default: false)
      p.require(divideFactor != 0, valueOf: "divide_factor", "divides", "another number")
      p.require(
        !threePhase || phasePct < 0.5, valueOf: "phase_pct", "is too much for three phases",
        "a number below 0.5")
      let first = maxLR / divideFactor
      let end = phasePct * totalSteps - 1
      let ends =
        threePhase ? [end, 2 * phasePct * totalSteps - 2, totalSteps - 1] : [end, totalSteps - 1]
      let levels = threePhase ? [first, maxLR, first, endLR] : [first, maxLR, endLR]
      return Rule { e, _ throws(EvaluationError) in
        if e > totalSteps { throw .pastEnd }
        var i = 0
        while i < ends.count - 1 && e > ends[i] { i += 1 }
        let start = i == 0 ? 0 : ends[i - 1]
        let x = try quotient(e - start, ends[i] - start)
        let (from, to) = (levels[i], levels[i + 1])
        switch annealing {
        case .cos: return to + (from - to) / 2 * ((try cosine(.pi * x)) + 1)
        case .linear: return (to - from) * x + from
        }
      }
    },
    ScheduleType(
      "paddle.CyclicLR",
      """
      Up and down between two rates in straight lines, over and over.

      - Closed: `base_learning_rate + ((max_learning_rate - base_learning_rate) * h) * s`, where `h`
        goes from 0 to 1 and back in a cycle, and `s` is 1, `1 / 2 ** i` in cycle `i` with
        `triangular2`, `exp_gamma ** e` with `exp_range`

      Paddle's `scale_fn` has no counterpart.
      """
    ) { p in
      let low = p.number(
        "base_learning_rate", "The lowest value.", .atLeast(0), example: 0.1)
      let high = p.number("max_learning_rate", "The highest value.", .atLeast(0), example: 1.0)
      let up = p.number("step_size_up", "Steps up.", .wholeFrom(1).steps)
      let down =
        p.optional("step_size_down", "Steps down; as many as up if null.", .wholeFrom(1).steps)
        ?? up
      let mode = p.choice("mode", "What happens to the height.", default: Height.triangular)
      let gamma = p.number("exp_gamma", "The factor of a step of `exp_range`.", default: 1.0)
      let size = up + down
      let ratio = up / size
      return Rule { e, _ throws(EvaluationError) in
        let cycle = 1 + (try floorQuotient(e, size))
        let x = 1 + e / size - cycle
        let height = (high - low) * (x <= ratio ? x / ratio : (1 - x) / (1 - ratio))
        switch mode {
        case .triangular: return low + height
        case .triangular2: return low + height * (1 / (try power(2, cycle - 1)))
        case .expRange: return low + height * (try power(gamma, e))
        }
      }
    },
    ScheduleType(
      "paddle.LinearLR",
      """
      The initial value times a factor that goes in a straight line.

      - Closed: `learning_rate * (start_factor + (end_factor - start_factor) * min(e, T) / T)` with
        `T = total_steps`
      - Chain: with `d = end_factor - start_factor` `lr * (1 + d / (T * start_factor + (e - 1) *
        d))` up to `T`

      Paddle has the chain form only.
      """
    ) { p in
      let learningRate = givenRate(p)
      let totalSteps = p.number("total_steps", "Steps of the line.", .above(0).steps)
      let startFactor = p.number(
        "start_factor", "The first ratio.", .above(0, to: 1), default: 0.3333333333333333)
      let endFactor = p.number("end_factor", "The last ratio.", .from(0, to: 1), default: 1.0)
      let change = endFactor - startFactor
      return Rule(
        isTotal: true,
        recurrence: { e, rate, q throws(EvaluationError) in
          if e == 0 { return (learningRate ?? q.base) * startFactor }
          if e > totalSteps { return rate }
          return rate * (1 + (try quotient(change, totalSteps * startFactor + (e - 1) * change)))
        },
        value: { e, q in
          (learningRate ?? q.base)
            * (startFactor + change * min(e, totalSteps) / totalSteps)
        })
    },
    ScheduleType(
      "paddle.CosineAnnealingWarmRestarts",
      """
      Half a cosine wave, over and over, in cycles that may grow.

      - Closed: `c` steps after the start of a cycle of `n` steps, `eta_min + (learning_rate -
        eta_min) * (1 + cos(pi * c / n)) / 2`
      """
    ) { p in
      let learningRate = givenRate(p)
      let firstSteps = p.number("T_0", "Steps of the first cycle.", .wholeFrom(1).steps)
      let growth = p.number(
        "T_mult", "How many times longer each cycle is.", .wholeFrom(1), default: 1)
      let etaMin = p.number("eta_min", "The lowest value.", default: 0)
      let cycles = CycleTable(firstSteps) { $0 * growth }
      return Rule { e, q throws(EvaluationError) in
        let cycle = try cycles.place(e)
        let wave = 1 + (try cosine(.pi * cycle.position / cycle.length))
        return etaMin + ((learningRate ?? q.base) - etaMin) * wave / 2
      }
    },
  ])

private enum Height: String, Choice {
  case triangular, triangular2
  case expRange = "exp_range"
}

private func givenRate(_ p: Parameters) -> Double? {
  p.optional("learning_rate", "The initial value; the base value if null.", .atLeast(0))
}
