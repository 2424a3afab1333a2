/// Whether a metric shall fall or rise.
enum Direction: String, Choice { case min, max }

/// The same question in the words of fastai and MMEngine: how a better metric compares.
enum Comparison: String, Choice { case less, greater }

/// Whether a threshold is relative to the best metric, or absolute.
enum Threshold: String, Choice { case rel, abs }

/// Whether a metric is better than the best one, as torch's plateau and its likes decide it.
@inline(never)
func improves(
  _ metric: Double, _ best: Double, _ direction: Direction, _ threshold: Double, _ kind: Threshold
) -> Bool {
  let isAbsolute = kind == .abs
  if direction == .max {
    return metric > (isAbsolute ? best + threshold : best * (threshold + 1.0))
  }
  return metric < (isAbsolute ? best - threshold : best * (1.0 - threshold))
}

/// What torch's plateau and its likes remember.
struct PlateauCounts: Sendable {
  let best, cooldownCounter, badEpochs: MemorySlot

  init(_ p: Parameters) {
    best = p.remember("best")
    cooldownCounter = p.remember("cooldown_counter")
    badEpochs = p.remember("num_bad_epochs")
  }

  /// Counts as torch's plateau does. Returns false when the values are to be reduced.
  @inline(never)
  func waits(
    _ memory: FollowerMemory, _ metric: Double, _ isBetter: Bool, patience: Double, cooldown: Double
  ) -> Bool {
    if isBetter { memory[best] = metric }
    memory[badEpochs] = isBetter ? 0 : memory[badEpochs] + 1
    if memory[cooldownCounter] > 0 {
      memory[cooldownCounter] -= 1
      memory[badEpochs] = 0
    }
    if memory[badEpochs] <= patience { return true }
    memory[cooldownCounter] = cooldown
    memory[badEpochs] = 0
    return false
  }
}

/// The rule of torch's plateau for other peers that have it, with the values of its parameters.
func torchPlateau(
  _ p: Parameters, _ mode: Direction, factor: Double, patience: Double, threshold: Double,
  _ thresholdMode: Threshold, cooldown: Double, least: GroupNumbers, eps: Double,
  warmUp: MetricRule.WarmUp? = nil
) -> MetricRule {
  let counts = PlateauCounts(p)
  return MetricRule(isRising: mode == .max, best: counts.best, warmUp: warmUp) { memory, metric in
    let isBetter = improves(metric, memory[counts.best], mode, threshold, thresholdMode)
    if counts.waits(memory, metric, isBetter, patience: patience, cooldown: cooldown) { return }
    memory.reduce(by: factor, least: least, eps)
  }
}

/// The same where the parameters have torch's names as well.
func torchPlateau(_ p: Parameters, warmUp: MetricRule.WarmUp? = nil) -> MetricRule {
  let mode = p.choice("mode", "Whether the metric shall fall or rise.", default: Direction.min)
  let factor = p.number("factor", "What a reduction multiplies with.", .below(1), default: 0.1)
  let patience = p.number(
    "patience", "Steps without improvement that are allowed.", .steps, default: 10)
  let threshold = p.number("threshold", "What an improvement is at least.", default: 1e-4)
  let thresholdMode = p.choice(
    "threshold_mode", "Relative to the best metric, or absolute.", default: Threshold.rel)
  let cooldown = p.number(
    "cooldown", "Steps after a reduction that do not count.", .steps, default: 0)
  let minLR = p.perGroup("min_lr", "The lowest value.", default: 0)
  let eps = p.number("eps", "A reduction by less than this is not made.", default: 1e-8)
  return torchPlateau(
    p, mode, factor: factor, patience: patience, threshold: threshold, thresholdMode,
    cooldown: cooldown, least: minLR, eps: eps, warmUp: warmUp)
}

extension FollowerMemory {
  /// Reduces the values by a factor where that is more than `eps`. Returns whether all are at the lowest value.
  @inline(never)
  @discardableResult
  func reduce(by factor: Double, least: GroupNumbers, _ eps: Double) -> Bool {
    var isLowest = true
    for i in values.indices {
      let old = values[i]
      let new = largest(old * factor, least[i])
      if old - new > eps { values[i] = new }
      if values[i] > least[i] { isLowest = false }
    }
    return isLowest
  }
}

/// Python's `max(x, y)`: NaN stays.
func largest(_ x: Double, _ y: Double) -> Double { y > x ? y : x }
