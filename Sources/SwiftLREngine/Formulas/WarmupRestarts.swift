/// Cosines in cycles of whole lengths, each with a warm-up: the class of katsura-jp, which kozistr's pytorch_optimizer
/// has with other defaults.
///
/// - Parameters:
///   - shortest: the least length of the cosine of a later cycle.
///   - knowsEpochs: whether `by_epoch` is a parameter.
func warmupRestarts(
  _ p: Parameters, maxLR standardMaxLR: Number, minLR standardMinLR: Number,
  gamma standardGamma: Number, shortest: Double, knowsEpochs: Bool = false
) -> Rule {
  let firstCycleSteps = p.number(
    "first_cycle_steps", "Steps of the first cycle.", .wholeFrom(1).steps)
  let cycleMult = p.number(
    "cycle_mult", "How many times longer each cycle is, without its warm-up.", .above(0),
    default: 1.0)
  let maxLR = p.number(
    "max_lr", "The highest value of the first cycle.", default: standardMaxLR)
  let minLR = p.number("min_lr", "The lowest value.", default: standardMinLR)
  let w = p.number(
    "warmup_steps", "Steps of the warm-up of each cycle.", .wholeFrom(0).steps, default: 0)
  let gamma = p.number(
    "gamma", "What the highest value is multiplied with each cycle.", default: standardGamma)
  p.require(
    w < firstCycleSteps, valueOf: "warmup_steps", "is not below `first_cycle_steps`",
    "a number below it")
  let cycles = CycleTable(firstCycleSteps) {
    max(shortest, (($0 - w) * cycleMult).rounded(.towardZero)) + w
  }
  let byEpoch =
    knowsEpochs
    && p.flag(
      "by_epoch", "Whether the position is an epoch that each step is given, whole or not.",
      default: false)

  func value(_ index: Double, _ position: Double, _ length: Double) throws(EvaluationError)
    -> Double
  {
    let high = maxLR * (try power(gamma, index))
    if position < w { return (high - minLR) * position / w + minLR }
    let angle = try quotient(.pi * (position - w), length - w)
    return minLR + (high - minLR) * (1 + (try cosine(angle))) / 2
  }
  if byEpoch {
    return Rule { e, _ throws(EvaluationError) in
      if e < firstCycleSteps { return try value(0, e, firstCycleSteps) }
      if cycleMult == 1 {
        return try value(
          try floorQuotient(e, firstCycleSteps), try modulo(e, firstCycleSteps), firstCycleSteps)
      }
      let ratio = e / firstCycleSteps * (cycleMult - 1) + 1
      let n = (try logarithm(ratio) / logarithm(cycleMult)).rounded(.towardZero)
      let growth = try power(cycleMult, n)
      let start = (firstCycleSteps * (growth - 1) / (cycleMult - 1)).rounded(.towardZero)
      return try value(n, e - start, firstCycleSteps * growth)
    }
  }
  return Rule { e, _ throws(EvaluationError) in
    if e == 0 { return minLR }
    let cycle = try cycles.place(e)
    return try value(cycle.index, cycle.position, cycle.length)
  }
}
