import CSupport

// MindSpore: the lists of `mindspore.nn.dynamic_lr`, which Python computes, and the cells of
// `mindspore.nn.learning_rate_schedule`, which compute in single precision. Their rate is the base value where a spec
// leaves it out. The classes of `mindspore.experimental.optim.lr_scheduler` are torch's in single precision.

let mindspore = Peer(
  "mindspore.nn.dynamic_lr, MindSpore 2.10",
  [
    ScheduleType(
      "mindspore.piecewise_constant_lr",
      """
      Given rates up to given positions.

      - Closed: the rate of the first milestone that is above `e`

      As in MindSpore, there is no value from the last milestone on.
      """
    ) { p in
      let milestone = p.numbers(
        "milestone", "Where each rate ends, in rising order.", .wholeFrom(1).steps,
        example: [50, 100])
      let rates = p.numbers("learning_rates", "The rates, one for each milestone.")
      p.requireCount("learning_rates", rates, milestone.count, "one for each milestone")
      p.require(
        milestone.indices.dropFirst().allSatisfy { milestone[$0 - 1] <= milestone[$0] },
        "milestone", "falls", "positions in rising order")
      return Rule { e, _ throws(EvaluationError) in
        let i = bisectRight(milestone, e)
        if i == milestone.count { throw .pastEnd }
        return rates[i]
      }
    },
    ScheduleType(
      "mindspore.exponential_decay_lr",
      """
      The initial value times `decay_rate` once every `decay_epoch` epochs, with or without stairs.

      - Closed: `learning_rate * decay_rate ** x` with `x = floor(e / step_per_epoch) /
        decay_epoch`, with `is_stair` `floor(x)`
      """
    ) { p in
      let list = DecayList(p)
      return Rule { e, q throws(EvaluationError) in
        list.rate(q) * (try power(list.decayRate, try list.units(e)))
      }
    },
    ScheduleType(
      "mindspore.natural_exp_decay_lr",
      """
      A fall with the natural exponential of the epoch, with or without stairs.

      - Closed: `learning_rate * e ** (-decay_rate * x)` with Euler's number `e` and the epoch `x =
        floor(step / step_per_epoch)`, with `is_stair` `floor(x / decay_epoch) * decay_epoch`
      """
    ) { p in
      let list = DecayList(p)
      return Rule { e, q throws(EvaluationError) in
        var epoch = try list.epoch(e)
        if list.isStair { epoch = try list.units(e) * list.decayEpoch }
        return list.rate(q) * (try power(eulersNumber, -list.decayRate * epoch))
      }
    },
    ScheduleType(
      "mindspore.inverse_decay_lr",
      """
      The inverse of the epoch, with or without stairs.

      - Closed: `learning_rate / (1 + (decay_rate * x) / decay_epoch)` with the epoch `x = floor(e /
        step_per_epoch)`, with `is_stair` `learning_rate / (1 + decay_rate * floor(x /
        decay_epoch))`
      """
    ) { p in
      let list = DecayList(p)
      return Rule { e, q throws(EvaluationError) in
        let growth =
          list.isStair
          ? list.decayRate * (try list.units(e))
          : list.decayRate * (try list.epoch(e)) / list.decayEpoch
        return list.rate(q) / (1 + growth)
      }
    },
    ScheduleType(
      "mindspore.cosine_decay_lr",
      """
      Half a cosine wave of the epoch.

      - Closed: `min_lr + (0.5 * (max_lr - min_lr)) * (1 + cos((pi * x) / decay_epoch))` with `x =
        min(floor(e / step_per_epoch), decay_epoch)`
      """
    ) { p in
      let wave = CosineWave(p)
      let list = ListSteps(p)
      let decayEpoch = p.number("decay_epoch", "Epochs of the decay.", .above(0), example: 10)
      return Rule { e, q throws(EvaluationError) in
        let epoch = min(try list.epoch(e), decayEpoch)
        return wave.minLR
          + wave.halfHeight(q) * (1 + (try cosine(.pi * epoch / decayEpoch)))
      }
    },
    ScheduleType(
      "mindspore.polynomial_decay_lr",
      """
      A power of a straight line of the epoch, whose length may grow again and again.

      - Closed: `(learning_rate - end_learning_rate) * (1 - min(x, D) / D) ** power +
        end_learning_rate` with the epoch `x = floor(e / step_per_epoch)` and `D = decay_epoch`,
        with `update_decay_epoch` times `max(ceil(x / decay_epoch), 1)`
      """
    ) { p in
      let learningRate = givenRate(p)
      let end = p.number("end_learning_rate", "The value at the end.", .atLeast(0), example: 0.0)
      let list = ListSteps(p)
      let decayEpoch = p.number("decay_epoch", "Epochs of the decay.", .above(0), example: 10)
      let exponent = p.number("power", "The power of the line.", .above(0), example: 0.5)
      let grows = p.flag(
        "update_decay_epoch", "Whether the end moves on when it is passed.", default: false)
      return Rule { e, q throws(EvaluationError) in
        let epoch = try list.epoch(e)
        let length = grows ? decayEpoch * max((epoch / decayEpoch).rounded(.up), 1) : decayEpoch
        let x = (grows ? epoch : min(epoch, length)) / length
        return ((learningRate ?? q.base) - end) * (try power(1 - x, exponent)) + end
      }
    },
    ScheduleType(
      "mindspore.warmup_lr",
      """
      A warm-up by the epoch.

      - Closed: `(learning_rate * min(x, warmup_epoch)) / warmup_epoch` with `x = floor(e /
        step_per_epoch)`
      """
    ) { p in
      let learningRate = givenRate(p)
      let list = ListSteps(p)
      let warmupEpoch = p.number(
        "warmup_epoch", "Epochs of the warm-up.", .above(0), example: 2)
      return Rule { e, q throws(EvaluationError) in
        (learningRate ?? q.base) * min(try list.epoch(e), warmupEpoch) / warmupEpoch
      }
    },
    ScheduleType(
      "mindspore.ExponentialDecayLR",
      """
      The initial value times `decay_rate` once every `decay_steps` steps, with or without stairs,
      in single precision.

      - Closed: `learning_rate * decay_rate ** x` with `x = e / decay_steps`, with `is_stair`
        `floor(x)`
      """,
      source: cells
    ) { p in
      let cell = DecayCell(p)
      return Rule { e, q throws(EvaluationError) in
        try widened(cell.rate(q) * swlr_powf(cell.decayRate, cell.units(e)))
      }
    },
    ScheduleType(
      "mindspore.NaturalExpDecayLR",
      """
      A fall with the natural exponential, with or without stairs, in single precision.

      - Closed: `learning_rate * e ** (-decay_rate * x)` with Euler's number `e` and the position
        `x`, with `is_stair` `floor(x / decay_steps) * decay_steps`
      """,
      source: cells
    ) { p in
      let cell = DecayCell(p)
      return Rule { e, q throws(EvaluationError) in
        let x = cell.isStair ? cell.units(e) * cell.decaySteps : Float(e)
        return try widened(cell.rate(q) * swlr_powf(Float(eulersNumber), -cell.decayRate * x))
      }
    },
    ScheduleType(
      "mindspore.InverseDecayLR",
      """
      The inverse of the time, with or without stairs, in single precision.

      - Closed: `learning_rate * (1 / (1 + decay_rate * x))` with `x = e / decay_steps`, with
        `is_stair` `floor(x)`
      """,
      source: cells
    ) { p in
      let cell = DecayCell(p)
      return Rule { e, q throws(EvaluationError) in
        try widened(cell.rate(q) * (1 / (1 + cell.decayRate * cell.units(e))))
      }
    },
    ScheduleType(
      "mindspore.CosineDecayLR",
      """
      Half a cosine wave in single precision.

      - Closed: `min_lr + (0.5 * (max_lr - min_lr)) * (1 + sin(pi * (min(e, D) / D + 0.5)))` with
        `D = decay_steps`
      """,
      source: cells
    ) { p in
      let wave = CosineWave(p)
      let decaySteps = Float(p.number("decay_steps", "Steps of the decay.", .wholeFrom(1).steps))
      return Rule { e, q throws(EvaluationError) in
        let x = min(Float(e), decaySteps) / decaySteps + 0.5
        return try widened(Float(wave.minLR) + Float(wave.halfHeight(q)) * (1 + sinf(singlePi * x)))
      }
    },
    ScheduleType(
      "mindspore.PolynomialDecayLR",
      """
      A power of a straight line, whose length may grow again and again, in single precision.

      - Closed: `(learning_rate - end_learning_rate) * (1 - min(e, D) / D) ** power +
        end_learning_rate` with `D = decay_steps`, with `update_decay_steps` times `max(ceil(e /
        decay_steps), 1)`
      """,
      source: cells
    ) { p in
      let learningRate = givenRate(p)
      let end = p.number("end_learning_rate", "The value at the end.", .atLeast(0), example: 0.0)
      let decaySteps = Float(p.number("decay_steps", "Steps of the decay.", .wholeFrom(1).steps))
      let exponent = Float(p.number("power", "The power of the line.", .above(0), example: 0.5))
      let grows = p.flag(
        "update_decay_steps", "Whether the end moves on when it is passed.", default: false)
      return Rule { e, q throws(EvaluationError) in
        let position = Float(e)
        let length = grows ? decaySteps * max((position / decaySteps).rounded(.up), 1) : decaySteps
        let x = (grows ? position : min(position, length)) / length
        let difference = Float((learningRate ?? q.base) - end)
        return try widened(difference * swlr_powf(1 - x, exponent) + Float(end))
      }
    },
    ScheduleType(
      "mindspore.WarmUpLR",
      """
      A warm-up in single precision.

      - Closed: `learning_rate * (min(e, warmup_steps) / warmup_steps)`
      """,
      source: cells
    ) { p in
      let learningRate = givenRate(p)
      let warmupSteps = Float(
        p.number("warmup_steps", "Steps of the warm-up.", .wholeFrom(1).steps))
      return Rule { e, q throws(EvaluationError) in
        try widened(Float(learningRate ?? q.base) * (min(Float(e), warmupSteps) / warmupSteps))
      }
    },
  ])

private let cells = "mindspore.nn.learning_rate_schedule, MindSpore 2.10"

private let eulersNumber = 2.718281828459045

private func givenRate(_ p: Parameters) -> Double? {
  p.optional("learning_rate", "The rate; the base value if null.", .atLeast(0))
}

/// The steps of a list of `mindspore.nn.dynamic_lr`.
private struct ListSteps {
  private let totalStep, stepPerEpoch: Double

  init(_ p: Parameters) {
    totalStep = p.number("total_step", "Steps in all.", .above(0).steps)
    stepPerEpoch = p.number(
      "step_per_epoch", "Steps of an epoch, such as \"1ep\".", .above(0).steps, example: 10)
  }

  /// The whole epochs before a position; there is no value after the list.
  func epoch(_ e: Double) throws(EvaluationError) -> Double {
    if e >= totalStep { throw .pastEnd }
    return (e / stepPerEpoch).rounded(.down)
  }
}

/// The parameters of the lists that decay by a rate.
private struct DecayList {
  private let learningRate: Double?
  let decayRate: Double
  private let steps: ListSteps
  let decayEpoch: Double
  let isStair: Bool

  init(_ p: Parameters) {
    learningRate = givenRate(p)
    decayRate = p.number("decay_rate", "How fast the value falls.", .above(0), example: 0.9)
    steps = ListSteps(p)
    decayEpoch = p.number(
      "decay_epoch", "Epochs of one unit of the decay.", .above(0), example: 2)
    isStair = stairs(p)
  }

  func rate(_ query: Query) -> Double { learningRate ?? query.base }

  func epoch(_ e: Double) throws(EvaluationError) -> Double { try steps.epoch(e) }

  /// Units of the decay, whole ones with stairs.
  func units(_ e: Double) throws(EvaluationError) -> Double {
    let units = try epoch(e) / decayEpoch
    return isStair ? units.rounded(.down) : units
  }
}

/// The parameters of the cells that decay by a rate.
private struct DecayCell {
  private let learningRate: Double?
  let decayRate, decaySteps: Float
  let isStair: Bool

  init(_ p: Parameters) {
    learningRate = givenRate(p)
    decayRate = Float(
      p.number("decay_rate", "How fast the value falls.", .above(0), example: 0.9))
    decaySteps = Float(
      p.number("decay_steps", "Steps of one unit of the decay.", .wholeFrom(1).steps))
    isStair = stairs(p)
  }

  func rate(_ query: Query) -> Float { Float(learningRate ?? query.base) }

  /// Units of the decay, whole ones with stairs.
  func units(_ e: Double) -> Float {
    let units = Float(e) / decaySteps
    return isStair ? units.rounded(.down) : units
  }
}

private func stairs(_ p: Parameters) -> Bool {
  p.flag("is_stair", "Whether the value changes after whole units only.", default: false)
}

/// The parameters of a cosine between two rates.
private struct CosineWave {
  let minLR: Double
  private let maxLR: Double?

  init(_ p: Parameters) {
    minLR = p.number("min_lr", "The lowest value.", .atLeast(0), example: 0.0)
    maxLR = p.optional("max_lr", "The highest value; the base value if null.", .above(0))
    if let maxLR {
      p.require(minLR < maxLR, valueOf: "min_lr", "is not below `max_lr`", "a number below it")
    }
  }

  /// Half of the height.
  func halfHeight(_ query: Query) -> Double { 0.5 * ((maxLR ?? query.base) - minLR) }
}
