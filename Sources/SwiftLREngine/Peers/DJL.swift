import CSupport

// Deep Java Library: the trackers of `ai.djl.training.tracker`. Parameters have the names of their builders. Java
// computes in single precision, and powers and cosines in double. A position is the number of the update.

let djl = Peer(
  "ai.djl.training.tracker, DJL 0.37",
  [
    ScheduleType(
      "djl.FixedTracker",
      """
      A fixed value.

      - Closed: `value`, in single precision
      """
    ) { p in
      .constant(Double(Float(p.number("value", "The value."))))
    },
    ScheduleType(
      "djl.FactorTracker",
      """
      The first value times `factor` at every update, up to a number of updates or down to a value.

      - Closed: `baseValue * factor ** min(e, maxUpdates)`, in single precision; `minValue` stands
        for `maxUpdates = round(log(minValue / baseValue) / log(factor))`
      """
    ) { p in
      let baseValue = Float(p.number("baseValue", "The first value."))
      let factor = Float(
        p.number("factor", "The factor of an update.", .above(0, to: 1), example: 0.95))
      let minValue = p.optional("minValue", "The value to stop near.", .above(0)).map { Float($0) }
      let maxUpdates = p.optional(
        "maxUpdates", "Updates that change the value.", .wholeFrom(0).steps)
      requireOne(p, "maxUpdates", maxUpdates, "minValue", minValue)
      var last = maxUpdates ?? .infinity
      if let minValue {
        p.require(
          minValue < baseValue, valueOf: "minValue", "is not below `baseValue`",
          "a number below it")
        p.require(factor < 1, valueOf: "factor", "never gets to `minValue`", "a number below 1")
        last = (swlr_log(Double(minValue / baseValue)) / swlr_log(Double(factor)) + 0.5)
          .rounded(.down)
      }
      return Rule { e, _ throws(EvaluationError) in
        try widened(Float(Double(baseValue) * (try power(Double(factor), min(e, last)))))
      }
    },
    ScheduleType(
      "djl.LinearTracker",
      """
      A straight line, up to a number of updates or to a value.

      - Closed: `baseValue + min(e, maxUpdates) * slope`, in single precision; `maxValue` stands for
        `maxUpdates = round((maxValue - baseValue) / slope)`, `minValue` for `-round((baseValue -
        minValue) / slope)`
      """
    ) { p in
      let baseValue = Float(p.number("baseValue", "The first value."))
      let slope = Float(p.number("slope", "What an update adds.", example: -0.01))
      let minValue = p.optional("minValue", "The value to stop near.").map { Float($0) }
      let maxValue = p.optional("maxValue", "The same of a line that rises.").map { Float($0) }
      let maxUpdates = p.optional(
        "maxUpdates", "Updates that change the value.", .wholeFrom(0).steps)
      p.require(slope != 0, valueOf: "slope", "is no slope", "a number other than 0")
      requireOne(p, "maxUpdates", maxUpdates, "minValue", minValue)
      requireOne(p, "maxUpdates", maxUpdates, "maxValue", maxValue)
      requireOne(p, "minValue", minValue.map { Double($0) }, "maxValue", maxValue)
      var last = maxUpdates ?? .infinity
      if let end = maxValue ?? minValue, slope != 0 {
        let name = maxValue == nil ? "minValue" : "maxValue"
        let updates = maxValue == nil ? (baseValue - end) / slope : (end - baseValue) / slope
        p.require(
          (end > baseValue) == (maxValue != nil) && end != baseValue
            && (slope > 0) == (maxValue != nil),
          valueOf: name, "is not where the line goes",
          maxValue == nil
            ? "a number below `baseValue`, with a negative `slope`"
            : "a number above `baseValue`, with a positive `slope`")
        let whole = (Double(updates) + 0.5).rounded(.down)
        last = maxValue == nil ? -whole : whole
      }
      return Rule { e, _ throws(EvaluationError) in
        try widened(baseValue + Float(min(e, last)) * slope)
      }
    },
    ScheduleType(
      "djl.MultiFactorTracker",
      """
      The first value times `factor` after each of some updates.

      - Closed: `baseValue` times `factor` for each of the `steps` that is below `e`, in single
        precision

      As in DJL, a step has the value before it still.
      """
    ) { p in
      let baseValue = Float(p.number("baseValue", "The first value."))
      let steps = p.numbers(
        "steps", "Updates after which the value changes, at least two.", .wholeFrom(1).steps,
        example: [30, 60])
      let factor = Float(
        p.number("factor", "The factor of a change.", .from(-1, to: 1), default: 1))
      p.require(
        steps.count > 1, "steps", "has " + steps.count.description + " values", "at least 2")
      p.requireRising("steps")
      let values = products(baseValue, factor, count: steps.count)
      return Rule(isTotal: true) { e, _ in Double(values[countBelow(steps, e)]) }
    },
    ScheduleType(
      "djl.CosineTracker",
      """
      Half a cosine wave, then the last value.

      - Closed: `finalValue + ((baseValue - finalValue) / 2) * (1 + cos((pi * e) / maxUpdates))` up
        to `maxUpdates`, then `finalValue`, in single precision
      """
    ) { p in
      let baseValue = Float(p.number("baseValue", "The first value.", .above(0)))
      let finalValue = Float(p.number("finalValue", "The last value.", default: 0.01))
      let maxUpdates = p.number("maxUpdates", "Updates until the end.", .wholeFrom(1).steps)
      p.require(
        baseValue > finalValue, valueOf: "baseValue", "is not above `finalValue`",
        "a number above it")
      return Rule(isTotal: true) { e, _ throws(EvaluationError) in
        if e > maxUpdates { return Double(finalValue) }
        let wave = 1 + Float(try cosine(.pi * e / maxUpdates))
        return try widened(finalValue + (baseValue - finalValue) / 2 * wave)
      }
    },
    ScheduleType(
      "djl.CyclicalTracker",
      """
      Up and down between two values in straight lines, over and over.

      - Closed: `baseValue + ((maxValue - baseValue) * h) * s`, where `h` goes from 0 to 1 and back
        in a cycle, and `s` is 1, `1 / 2 ** i` in cycle `i` with `TRIANGULAR2`, `gamma ** e` with
        `EXP_RANGE`, in single precision

      DJL's scale function has no counterpart.
      """
    ) { p in
      let baseValue = Float(p.number("baseValue", "The lowest value.", .above(0), default: 0.001))
      let maxValue = Float(p.number("maxValue", "The highest value.", .above(0), default: 0.006))
      let up = p.number("stepSizeUp", "Updates up.", .wholeFrom(1).steps, default: 2000)
      let stepSizeDown = p.number(
        "stepSizeDown", "Updates down; as many as up if 0.", .wholeFrom(0).steps, default: 0)
      let mode = p.choice("mode", "What happens to the height.", default: Height.triangular)
      let gamma = Float(
        p.number("gamma", "The factor of an update of `EXP_RANGE`.", .from(0, to: 1), default: 1.0))
      p.require(
        baseValue <= maxValue, valueOf: "baseValue", "is above `maxValue`", "a number up to it")
      let total = Float(up + (stepSizeDown > 0 ? stepSizeDown : up))
      let ratio = Float(up) / total
      return Rule { e, _ throws(EvaluationError) in
        let cycle = (1 + Float(e) / total).rounded(.down)
        let x = 1 + Float(e) / total - cycle
        let height = (maxValue - baseValue) * (x < ratio ? x / ratio : (x - 1) / (ratio - 1))
        switch mode {
        case .triangular: return try widened(baseValue + height)
        case .triangular2:
          return try widened(baseValue + height * Float(1 / swlr_pow(2, Double(cycle) - 1)))
        case .expRange:
          return try widened(baseValue + height * Float(try power(Double(gamma), e)))
        }
      }
    },
    ScheduleType(
      "djl.PolynomialDecayTracker",
      """
      A power of a straight line, then the last value.

      - Closed: `(baseValue - endLearningRate) * (1 - min(e, D) / D) ** power + endLearningRate`
        with `D = decaySteps`, rounded to single precision
      """
    ) { p in
      let baseValue = Float(p.number("baseValue", "The first value."))
      let end = Float(p.number("endLearningRate", "The last value."))
      let decaySteps = p.number("decaySteps", "Updates until the end.", .wholeFrom(1).steps)
      let exponent = Float(p.number("power", "The power of the line.", default: 1))
      return Rule { e, _ throws(EvaluationError) in
        let left = try power(1 - max(0, min(e, decaySteps)) / decaySteps, Double(exponent))
        return try widened(Float(Double(baseValue - end) * left + Double(end)))
      }
    },
    ScheduleType(
      "djl.WarmUpTracker",
      """
      A warm-up in a straight line or at a fixed value, then any tracker, which starts after it.

      - Closed: before `W = warmUpSteps` `warmUpBeginValue + ((v - warmUpBeginValue) * e) / W` with
        the first value `v` of the tracker, with `CONSTANT` `warmUpBeginValue`, in single precision;
        then the tracker at `e - W`
      """
    ) { p in
      let mainTracker = p.part(
        "mainTracker", "The schedule after the warm-up.", start: .after("warmUpSteps"))
      let warmUpSteps = p.number(
        "warmUpSteps", "Updates of the warm-up.", .wholeFrom(0).steps, default: 0, example: 20)
      let begin = Float(p.number("warmUpBeginValue", "The first value.", default: 0))
      let mode = p.choice("warmUpMode", "The shape.", default: WarmUpMode.linear)
      return Rule(lastStart: warmUpSteps) { e, q throws(EvaluationError) in
        if e >= warmUpSteps { return try mainTracker.value(at: e - warmUpSteps, q) }
        if mode == .constant { return Double(begin) }
        let goal = Float(try mainTracker.value(at: 0, q))
        return try widened(begin + (goal - begin) * Float(e) / Float(warmUpSteps))
      }
    },
  ])

private enum Height: String, Choice {
  case triangular = "TRIANGULAR"
  case triangular2 = "TRIANGULAR2"
  case expRange = "EXP_RANGE"
}

private enum WarmUpMode: String, Choice {
  case linear = "LINEAR"
  case constant = "CONSTANT"
}

/// Refuses two ways to say where a line ends.
private func requireOne(
  _ p: Parameters, _ name: String, _ first: Double?, _ other: String, _ second: Float?
) {
  p.require(
    first == nil || second == nil, name, "is given along with `" + other + "`", "one of the two")
}
