// Burn: `burn::lr_scheduler`.

let burn = Peer(
  "tracel-ai/burn lr_scheduler",
  [
    ScheduleType(
      "burn.ConstantLr",
      """
      A fixed rate.

      - Closed: `lr`
      """
    ) { p in
      .constant(p.number("lr", "The value."))
    },
    ScheduleType(
      "burn.LinearLrScheduler",
      """
      A straight line from one rate to another.

      - Closed: `final_lr - ((final_lr - initial_lr) / num_iters) * max(num_iters - e, 0)`
      """
    ) { p in
      let initialLR = p.number("initial_lr", "The value at the start.")
      let finalLR = p.number("final_lr", "The value at the end.")
      let numIters = p.number("num_iters", "Steps from one to the other.", .wholeFrom(1).steps)
      return Rule(isTotal: true) { e, _ in
        finalLR - (finalLR - initialLR) / numIters * max(numIters - e, 0)
      }
    },
    ScheduleType(
      "burn.CosineAnnealingLrScheduler",
      """
      Half a cosine wave, back and forth.

      - Closed: `min_lr + (0.5 * (initial_lr - min_lr)) * (1 + cos((e / num_iters) * pi))`

      As in Burn, the value rises again after `num_iters`. Burn before 0.22 started anew after
      `num_iters + 1` values: `swiftlr.repeat` does that.
      """
    ) { p in
      let initialLR = p.number("initial_lr", "The value at the start.")
      let numIters = p.number("num_iters", "Steps of a fall.", .wholeFrom(1).steps)
      let minLR = p.number("min_lr", "The lowest value.", default: 0.0)
      return Rule(isTotal: true) { e, _ throws(EvaluationError) in
        minLR + 0.5 * (initialLR - minLR) * (1 + (try cosine(e / numIters * .pi)))
      }
    },
    ScheduleType(
      "burn.ExponentialLrScheduler",
      """
      The initial rate times `gamma` at every step.

      - Closed: `initial_lr * gamma ** e`
      """
    ) { p in
      let initialLR = p.number("initial_lr", "The value at the start.")
      let gamma = p.number("gamma", "The factor of a step.", .above(0, to: 1), example: 0.95)
      return .exponentialDecay(from: initialLR, by: gamma)
    },
    ScheduleType(
      "burn.StepLrScheduler",
      """
      The initial rate times `gamma` once every `step_size` steps.

      - Closed: `initial_lr * gamma ** (e // step_size)`
      """
    ) { p in
      let initialLR = p.number("initial_lr", "The value at the start.")
      let stepSize = p.number(
        "step_size", "Steps from one decay to the next.", .wholeFrom(1).steps)
      let gamma = p.number("gamma", "The factor of a decay.", default: 0.1)
      return .stepDecay(from: initialLR, by: gamma, every: stepSize)
    },
    ScheduleType(
      "burn.NoamLrScheduler",
      """
      A warm-up in a straight line, then the inverse square root.

      - Closed: `(factor * model_size ** -0.5) * min(s ** -0.5, s * warmup_steps ** -1.5)` with `s =
        e + 1`
      """
    ) { p in
      let factor = p.number("factor", "The factor.")
      let warmupSteps = p.number(
        "warmup_steps", "Steps of the warm-up.", .above(0).steps, default: 4000)
      let modelSize = p.number("model_size", "The width of the model.", .above(0), default: 512)
      return Rule { e, _ throws(EvaluationError) in
        let s = e + 1
        return factor * (try power(modelSize, -0.5))
          * min(try power(s, -0.5), s * (try power(warmupSteps, -1.5)))
      }
    },
    ScheduleType(
      "burn.SequentialLrScheduler",
      """
      One schedule after the other, each on its own clock. A boundary belongs to the part that
      starts there.

      - Closed: the part whose stretch the position lies in, at the position counted from its start
      """
    ) { p in
      let schedulers = p.parts(
        "schedulers", "The parts in their order.", start: .after("num_iters"))
      let numIters = p.numbers(
        "num_iters", "Steps of each but the last.", .wholeFrom(1).steps, inARow: true)
      p.requireOneFewer("num_iters", numIters, than: schedulers)
      return .sequence(schedulers, startingAt: runningSums(numIters))
    },
    ScheduleType(
      "burn.ComposedLrScheduler",
      """
      Several schedules, combined.

      - Closed: the mean, sum or product of the values
      """
    ) { p in
      let schedulers = p.parts(
        "schedulers", "The schedules whose values are combined.", start: .together)
      let reduction = p.choice(
        "reduction", "Whether it is their mean, sum or product.", default: Reduction.prod)
      return Rule(isTotal: true) { _, q throws(EvaluationError) in
        var (mean, sum, product) = (0.0, 0.0, 1.0)
        for part in schedulers {
          let value = try part.value(q)
          mean += value / Double(schedulers.count)
          (sum, product) = (sum + value, product * value)
        }
        switch reduction {
        case .avg: return mean
        case .sum: return sum
        case .prod: return product
        }
      }
    },
  ])

private enum Reduction: String, Choice { case avg, sum, prod }
