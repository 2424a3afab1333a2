// fvcore: `fvcore.common.param_scheduler`, functions of the part of the run that is done. The position is that part,
// from 0 to 1; `swiftlr.stretch` makes it steps.

let fvcore = Peer(
  "fvcore.common.param_scheduler, fvcore 0.1.5.post20221221",
  [
    ScheduleType(
      "fvcore.ConstantParamScheduler",
      """
      A fixed value.

      - Closed: `value`, below position 1

      As in fvcore, there is no value from 1 on.
      """
    ) { p in
      let value = p.number("value", "The value.")
      return Rule { e, _ throws(EvaluationError) in
        if e >= 1 { throw .pastEnd }
        return value
      }
    },
    ScheduleType(
      "fvcore.CosineParamScheduler",
      """
      Half a cosine wave from one value to another.

      - Closed: `end_value + (0.5 * (start_value - end_value)) * (1 + cos(pi * e))`
      """
    ) { p in
      let startValue = p.number("start_value", "The value at the start.")
      let endValue = p.number("end_value", "The value at the end.")
      return Rule(isTotal: true) { e, _ throws(EvaluationError) in
        endValue + 0.5 * (startValue - endValue) * (1 + (try cosine(.pi * e)))
      }
    },
    ScheduleType(
      "fvcore.ExponentialParamScheduler",
      """
      An exponential decay.

      - Closed: `start_value * decay ** e`
      """
    ) { p in
      let startValue = p.number("start_value", "The value at the start.")
      let decay = p.number("decay", "The factor of the whole run.", .atLeast(0))
      return .exponentialDecay(from: startValue, by: decay)
    },
    ScheduleType(
      "fvcore.LinearParamScheduler",
      """
      A straight line from one value to another.

      - Closed: `end_value * e + start_value * (1 - e)`
      """
    ) { p in
      let startValue = p.number("start_value", "The value at the start.")
      let endValue = p.number("end_value", "The value at the end.")
      return Rule(isTotal: true) { e, _ in endValue * e + startValue * (1 - e) }
    },
    ScheduleType(
      "fvcore.PolynomialDecayParamScheduler",
      """
      A power of a straight line to 0.

      - Closed: `base_value * (1 - e) ** power`
      """
    ) { p in
      let baseValue = p.number("base_value", "The value at the start.")
      let exponent = p.number("power", "The power of the line.", example: 2)
      return Rule { e, _ throws(EvaluationError) in baseValue * (try power(1 - e, exponent)) }
    },
    ScheduleType(
      "fvcore.StepWithFixedGammaParamScheduler",
      """
      The base value times `gamma` at each of `num_decays` positions, equally far apart.

      - Closed: `base_value * gamma ** i` with `i = int((e + 1e-6) * (num_decays + 1))`

      As in fvcore, there is no value from 1 on.
      """
    ) { p in
      let baseValue = p.number("base_value", "The value at the start.", .above(0))
      let numDecays = p.number("num_decays", "The number of decays.", .wholeFrom(1), example: 3)
      let gamma = p.number("gamma", "The factor of each.", .above(0))
      _ = p.number(
        "num_updates", "Steps of the run, which change nothing.", .wholeFrom(1).steps)
      return Rule { e, _ throws(EvaluationError) in
        let i = ((e + 1e-6) * (numDecays + 1)).rounded(.towardZero)
        if i > numDecays { throw .pastEnd }
        return try repeatedProduct(baseValue, gamma, i)
      }
    },
    ScheduleType(
      "fvcore.StepParamScheduler",
      """
      Given values, each for an equal part of the run.

      - Closed: `values[int((e + 1e-6) * n)]` of `n` values

      As in fvcore, there is no value from 1 on.
      """
    ) { p in
      _ = p.number("num_updates", "Steps of the run, which change nothing.", .above(0).steps)
      let values = p.numbers("values", "The values, each for an equal part of the run.")
      return Rule { e, _ throws(EvaluationError) in
        let i = (e + 1e-6) * Double(values.count)
        if !(i >= 0 && i < Double(values.count)) { throw .pastEnd }
        return values[Int(i)]
      }
    },
    ScheduleType(
      "fvcore.MultiStepParamScheduler",
      """
      Given values between given positions.

      - Closed: `values[bisect_right(milestones, int((e + 1e-6) * num_updates))]`; without milestones
        they are the multiples of `ceil(num_updates / n)` for `n` values
      """
    ) { p in
      let values = p.numbers("values", "The values.")
      let numUpdates = p.optional(
        "num_updates", "The end; the last milestone if null.", .above(0).steps)
      let milestones = p.numbers(
        "milestones",
        "Where each value ends, without the last end if `num_updates` is given; equally far apart if "
          + "empty.", .steps, default: [], example: [50, 100])
      p.requireNotEmpty("values", values, "at least one value")
      let end = numUpdates ?? milestones.last ?? 1
      let isEven = milestones.isEmpty && numUpdates != nil
      if !isEven {
        p.requireCount("milestones", milestones, values.count - (numUpdates == nil ? 0 : 1))
      }
      p.requireRising("milestones")
      let width = (end / Double(max(values.count, 1))).rounded(.up)
      let inner =
        isEven
        ? (1..<max(values.count, 1)).map { Double($0) * width }
        : numUpdates == nil ? milestones.dropLast() : milestones
      p.require(
        (inner.last ?? 0) < end, valueOf: "num_updates", "is not above the last milestone",
        "a number above it")
      return Rule { e, _ throws(EvaluationError) in
        if e > 1 { throw .pastEnd }
        let update = ((e + 1e-6) * end).rounded(.towardZero)
        return values[bisectRight(inner, update)]
      }
    },
    ScheduleType(
      "fvcore.CompositeParamScheduler",
      """
      One schedule after the other.

      - Closed: the part that `e + 1e-6` lies in, at its own progress, 0 to 1, or at `e`

      As in fvcore, the last length is what the others leave of 1, if they do not make 1 in all.
      """
    ) { p in
      let schedulers = p.parts("schedulers", "The parts in their order.")
      let lengths = p.numbers(
        "lengths", "How much of the run each takes; 1 in all.", .atLeast(0), example: [0.25, 0.75])
      let intervalScaling = p.choices(
        "interval_scaling", "Whether a part sees its own progress or that of the run.",
        default: IntervalScaling.rescaled)
      p.requireCount("lengths", lengths, schedulers.count)
      p.require(
        intervalScaling.count == 1 || intervalScaling.count == schedulers.count,
        "interval_scaling", "has " + intervalScaling.count.description + " values",
        "one, or one for each part")
      p.require(
        (lengths.reduce(0, +) - 1).magnitude < 1e-3, "lengths", "does not make 1 in all",
        "numbers whose sum is 1")
      var parts = lengths
      if lengths.reduce(0, +) != 1, let last = parts.indices.last {
        parts[last] = 1 - lengths.dropLast().reduce(0, +)
      }
      return Rule { [parts] e, q throws(EvaluationError) in
        var (i, total) = (0, parts[0])
        while e + 1e-6 > total && i < schedulers.count - 1 {
          i += 1
          total += parts[i]
        }
        switch intervalScaling[min(i, intervalScaling.count - 1)] {
        case .rescaled:
          let progress = try quotient(e - (total - parts[i]), parts[i])
          return try schedulers[i].value(at: progress, q)
        case .fixed: return try schedulers[i].value(q)
        }
      }
    },
  ])

private enum IntervalScaling: String, Choice { case rescaled, fixed }
