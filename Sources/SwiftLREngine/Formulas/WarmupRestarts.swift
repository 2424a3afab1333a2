/// Cosines in cycles of whole lengths, each with a warm-up: the class of katsura-jp, which kozistr's pytorch_optimizer
/// has with other defaults.
///
/// - Parameter shortest: the least length of the cosine of a later cycle.
func warmupRestarts(
  _ p: Parameters, maxLR standardMaxLR: Number, minLR standardMinLR: Number,
  gamma standardGamma: Number, shortest: Double
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
  return Rule { e, _ throws(EvaluationError) in
    if e == 0 { return minLR }
    let cycle = try cycles.place(e)
    let high = maxLR * (try power(gamma, cycle.index))
    if cycle.position < w { return (high - minLR) * cycle.position / w + minLR }
    let angle = try quotient(.pi * (cycle.position - w), cycle.length - w)
    return minLR + (high - minLR) * (1 + (try cosine(angle))) / 2
  }
}
