// transformers: the parameters and the memory of `transformers.greedy`.

/// The parameters of `GreedyLR` and what it remembers.
struct Greedy {
  let mode: Direction
  let smooth: Bool
  let windowSize: Int
  let counts: PlateauCounts
  private let factor, patience, threshold, cooldown, warmup, eps, resetStart: Double
  private let minLR, maxLR: GroupNumbers
  private let thresholdMode: Threshold
  private let goodEpochs, warmupCounter, atMinCount, sum: MemorySlot

  init(_ p: Parameters) {
    mode = p.choice("mode", "Whether the metric shall fall or rise.", default: Direction.min)
    factor = p.number(
      "factor", "What a reduction multiplies with, and an increase divides by.", .between(0, 1),
      default: 0.95)
    patience = p.number(
      "patience", "Steps without improvement, or with it, that change nothing.", .steps,
      default: 10)
    threshold = p.number("threshold", "What an improvement is at least.", default: 1e-6)
    thresholdMode = p.choice(
      "threshold_mode", "Relative to the best metric, or absolute.", default: Threshold.abs)
    cooldown = p.number(
      "cooldown", "Steps after a reduction that do not count.", .steps, default: 0)
    warmup = p.number("warmup", "Steps after an increase that do not count.", .steps, default: 0)
    minLR = p.perGroup("min_lr", "The lowest value.", default: 0.001)
    maxLR = p.perGroup("max_lr", "The highest value.", default: 1.0)
    eps = p.number("eps", "A change by less than this is not made.", default: 1e-8)
    smooth = p.flag("smooth", "Whether the mean of the last metrics counts.", default: false)
    windowSize = p.window(
      "window_size", "Metrics of which the mean counts, at most 1000.", default: 50)
    resetStart = p.number(
      "reset_start", "Reductions at the lowest value after which it starts anew.", default: 500)
    counts = PlateauCounts(p)
    goodEpochs = p.remember("num_good_epochs")
    warmupCounter = p.remember("warmup_counter")
    atMinCount = p.remember("at_min_count")
    sum = p.remember("sum")
  }

  func advance(_ memory: FollowerMemory, _ metric: Double) {
    let metric = smooth ? mean(memory, metric) : metric
    if pauses(memory) { return }
    let isBetter = improves(metric, memory[counts.best], mode, threshold, thresholdMode)
    if isBetter { memory[counts.best] = metric }
    memory[counts.badEpochs] = isBetter ? 0 : memory[counts.badEpochs] + 1
    memory[goodEpochs] = isBetter ? memory[goodEpochs] + 1 : 0
    if memory[goodEpochs] > patience {
      increase(memory)
    } else if memory[counts.badEpochs] > patience {
      reduce(memory)
    }
  }

  /// The mean of the last metrics, from a sum that is carried from step to step.
  private func mean(_ memory: FollowerMemory, _ metric: Double) -> Double {
    memory[sum] += metric
    memory[sum] -= memory.push(metric)
    return memory[sum] / memory.held
  }

  /// Whether the step does not count, because it comes soon after a change.
  private func pauses(_ memory: FollowerMemory) -> Bool {
    let counter = memory[counts.cooldownCounter] > 0 ? counts.cooldownCounter : warmupCounter
    if !(memory[counter] > 0) { return false }
    memory[counter] -= 1
    memory[counts.badEpochs] = 0
    memory[goodEpochs] = 0
    return true
  }

  private func increase(_ memory: FollowerMemory) {
    for i in memory.values.indices {
      let (old, increased) = (memory.values[i], memory.values[i] / factor)
      let new = maxLR[i] < increased ? maxLR[i] : increased
      if new - old > eps { memory.values[i] = new }
    }
    memory[atMinCount] = 0
    memory[warmupCounter] = warmup
    memory[goodEpochs] = 0
  }

  private func reduce(_ memory: FollowerMemory) {
    if memory.reduce(by: factor, least: minLR, eps) { memory[atMinCount] += 1 }
    if memory[atMinCount] >= max(resetStart, 1) {
      memory.clear(at: memory.position)
      memory.forgetMetrics()
      memory[counts.best] = worst(rising: mode == .max)
    }
    memory[counts.cooldownCounter] = cooldown
    memory[counts.badEpochs] = 0
  }
}
