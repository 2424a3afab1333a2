import CSupport

// Thinc: the schedules of spaCy's configurations, functions of the step from absolute values. Their names there are
// such as `warmup_linear.v1`.

let thinc = Peer(
  "thinc.schedules, Thinc 9.1",
  [
    ScheduleType(
      "thinc.constant",
      """
      A fixed rate.

      - Closed: `rate`
      """
    ) { p in
      .constant(p.number("rate", "The value."))
    },
    ScheduleType(
      "thinc.constant_then",
      """
      A fixed rate for some steps, then any schedule, which runs meanwhile.

      - Closed: `rate` before `steps`, then the schedule at `e`
      """
    ) { p in
      let rate = p.number("rate", "The first value.")
      let steps = p.number("steps", "Steps at that value.", .steps, example: 20)
      let schedule = p.part("schedule", "The schedule from there on.", start: .together)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        e < steps ? rate : try schedule.value(q)
      }
    },
    ScheduleType(
      "thinc.decaying",
      """
      The inverse of the time.

      - Closed: `base_rate * (1 / (1 + decay * (e + t)))`
      """
    ) { p in
      let baseRate = p.number("base_rate", "The value at the start.")
      let decay = p.number("decay", "What a step adds to the divisor.", example: 0.1)
      let t = p.number("t", "What is added to the position.", .steps, default: 0.0)
      return Rule { e, _ throws(EvaluationError) in
        baseRate * (try quotient(1, 1 + decay * (e + t)))
      }
    },
    ScheduleType(
      "thinc.compounding",
      """
      The first value times a factor at every step, as far as the last value.

      - Closed: `min(start * compound ** (e + t), stop)`, `max` if `start` is above `stop`
      """
    ) { p in
      let start = p.number("start", "The first value.")
      let stop = p.number("stop", "The last value.")
      let compound = p.number("compound", "The factor of a step.", example: 0.95)
      let t = p.number("t", "What is added to the position.", .steps, default: 0.0)
      return Rule { e, _ throws(EvaluationError) in
        let value = start * (try power(compound, e + t))
        return start > stop ? max(value, stop) : min(value, stop)
      }
    },
    ScheduleType(
      "thinc.warmup_linear",
      """
      A warm-up in a straight line, then a straight line to 0.

      - Closed: `(e / max(1, W)) * initial_rate` before `W = warmup_steps`, then `max(0, (T - e) /
        max(1, T - W)) * initial_rate` with `T = total_steps`
      """
    ) { p in
      let initialRate = p.number("initial_rate", "The highest value.")
      let warmUp = p.number("warmup_steps", "Steps of the warm-up.", .steps, example: 10)
      let total = p.number("total_steps", "Steps in all.", .steps)
      return Rule(isTotal: true) { e, _ in
        let factor = e < warmUp ? e / max(1, warmUp) : max(0, (total - e) / max(1, total - warmUp))
        return factor * initialRate
      }
    },
    ScheduleType(
      "thinc.slanted_triangular",
      """
      Up quickly, and down slowly, in straight lines.

      - Closed: `(max_rate * (1 + x * (ratio - 1))) * (1 / ratio)` with `s = e + t + 1`, `c =
        int(num_steps * cut_frac)` and `x = s / c` before `c`, then `1 - (s - c) / (c * (1 /
        cut_frac - 1))`

      As in Thinc, the line goes on below 0 after the end.
      """
    ) { p in
      let maxRate = p.number("max_rate", "The highest value.")
      let numSteps = p.number("num_steps", "Steps in all.", .wholeFrom(1).steps)
      let cutFrac = p.number("cut_frac", "The part that goes up.", .above(0, to: 1), default: 0.1)
      let ratio = p.number(
        "ratio", "How many times the highest value is above the lowest.", default: 32)
      let t = p.number("t", "What is added to the position.", .steps, default: 0.0)
      let cut = (numSteps * cutFrac).rounded(.towardZero)
      return Rule { e, _ throws(EvaluationError) in
        let s = e + t + 1
        let x = s < cut ? s / cut : 1 - (try quotient(s - cut, cut * (1 / cutFrac - 1)))
        return maxRate * (1 + x * (ratio - 1)) * (try quotient(1, ratio))
      }
    },
    ScheduleType(
      "thinc.cyclic_triangular",
      """
      Up and down between two rates in straight lines, over and over.

      - Closed: `min_lr + (max_lr - min_lr) * max(0, 1 - abs((e + 1) / period - 2 * c + 1))` with `c
        = floor(1 + (e + 1) / (2 * period))`
      """
    ) { p in
      let minLR = p.number("min_lr", "The lowest value.", example: 0.1)
      let maxLR = p.number("max_lr", "The highest value.", example: 1.0)
      let period = p.number("period", "Steps of half a cycle.", .above(0).steps)
      return Rule(isTotal: true) { e, _ in
        let cycle = (1 + (e + 1) / (2 * period)).rounded(.down)
        let x = ((e + 1) / period - 2 * cycle + 1).magnitude
        return minLR + (maxLR - minLR) * max(0, 1 - x)
      }
    },
    ScheduleType(
      following: "thinc.plateau",
      """
      Any schedule times a factor, which gets another `scale` whenever a score has not risen for
      some evaluations.

      - Closed: `scale ** n * schedule`, where `n` grows by 1 after `max_patience` scores in a row
        that are not above the best one
      """
    ) { p in
      let maxPatience = p.number(
        "max_patience", "Scores in a row without improvement that lead to a reduction.",
        .steps, example: 3)
      let scale = p.number("scale", "What a reduction multiplies with.", example: 0.5)
      let schedule = p.part("schedule", "The schedule that is multiplied.", start: .together)
      let best = p.remember("best_score")
      let patience = p.remember("patience")
      let plateaus = p.remember("n_plateaus")
      return MetricRule(
        isRising: true, best: best, schedule: schedule,
        advance: { memory, score in
          if memory[best] == worst(rising: true) || score > memory[best] {
            memory[best] = score
            memory[patience] = 0
            return
          }
          memory[patience] += 1
          if memory[patience] != maxPatience { return }
          memory[patience] = 0
          memory[plateaus] += 1
          for i in memory.values.indices { memory.values[i] = swlr_pow(scale, memory[plateaus]) }
        })
    },
  ])
