/// `torch.optim.lr_scheduler.ReduceLROnPlateau`, torch 2.13.
struct TorchReduceLROnPlateau {
  static let name = "torch.ReduceLROnPlateau"
  static let documentation = """
    The rate times `factor` whenever a metric has not improved for more than `patience` steps.

    - Closed: the same as the chain from the base value, as a part of other schedules as well.
    - Chain: `max(lr * factor, min_lr)`, if that is more than `eps` below `lr`; then for `cooldown` steps
      nothing. Better than `best` is, in mode `min`, `metric < best * (1 - threshold)` if `threshold_mode` is
      `rel` and `metric < best - threshold` if it is `abs`; in mode `max`,
      `metric > best * (threshold + 1)` and `metric > best + threshold`.

    As in torch, a metric that is NaN has not improved, and with negative metrics `rel` takes worse values for
    better ones: use `abs` there.
    """
  static let source = "torch.optim.lr_scheduler.ReduceLROnPlateau"

  private(set) var mode = Direction.min
  private var factor: Number = 0.1
  private var patience: Number = 10
  private var threshold: Number = 1e-4
  private var thresholdMode = Threshold.rel
  private var cooldown: Number = 0
  private var minLR = PerGroup(0)
  private var eps: Number = 1e-8

  /// `default_min_lr`: null where `min_lr` is a list.
  private var standardMinLR: Number? = 0
  private var best = Double.infinity
  private var cooldownCounter: Number = 0
  private var badEpochs: Number = 0

  @inline(never)
  mutating func parameters(_ fields: Fields) {
    fields.choice("mode", &mode, "Whether the metric shall fall or rise.")
    fields.number("factor", &factor, .below(1), "What a reduction multiplies with.")
    fields.number(
      "patience", &patience, .finite.steps, "Steps without improvement that are allowed.")
    fields.number("threshold", &threshold, .finite, "What an improvement is at least.")
    fields.choice(
      "threshold_mode", &thresholdMode,
      "Relative to the best metric, or absolute.")
    fields.number(
      "cooldown", &cooldown, .finite.steps, "Steps after a reduction that do not count.")
    fields.perGroup("min_lr", &minLR, .finite, "The lowest value.")
    fields.number("eps", &eps, .finite, "A reduction by less than this is not made.")
    if fields.mode != .read { return }
    standardMinLR = minLR.groupCount == nil ? minLR[0] : nil
    best = worst
  }

  private var worst: Double { SwiftLREngine.worst(rising: mode == .max) }

  mutating func state(_ fields: Fields, _ last: borrowing Rates, _ epoch: inout Number) {
    var worst = worst
    fields.number("factor", &factor, .below(1), "")
    fields.optional("default_min_lr", &standardMinLR, .finite, "")
    fields.perGroup("min_lrs", &minLR, groups: last.count)
    fields.number("patience", &patience, .finite, "")
    fields.number("cooldown", &cooldown, .finite, "")
    fields.number("eps", &eps, .finite, "")
    fields.position("last_epoch", &epoch)
    fields.rates("_last_lr", last)
    fields.double("mode_worse", &worst)
    fields.choice("mode", &mode, "")
    fields.number("threshold", &threshold, .finite, "")
    fields.choice("threshold_mode", &thresholdMode, "")
    fields.double("best", &best)
    fields.number("cooldown_counter", &cooldownCounter, .finite, "")
    fields.number("num_bad_epochs", &badEpochs, .finite, "")
  }

  var groupCount: Int? { minLR.groupCount }

  /// Makes a step from the numbers in a memory, and writes them back.
  @inline(never)
  mutating func advance(_ memory: FollowerMemory, _ counts: PlateauCounts, _ metric: Double) {
    recall(memory, counts)
    recur(&memory.values, metric: metric)
    remember(memory, counts)
  }

  mutating func recall(_ memory: FollowerMemory, _ counts: PlateauCounts) {
    best = memory[counts.best]
    cooldownCounter.value = memory[counts.cooldownCounter]
    badEpochs.value = memory[counts.badEpochs]
  }

  func remember(_ memory: FollowerMemory, _ counts: PlateauCounts) {
    memory[counts.best] = best
    memory[counts.cooldownCounter] = cooldownCounter.value
    memory[counts.badEpochs] = badEpochs.value
  }

  /// Goes on from the metrics that another plateau has seen, unless it is the other end of their scale that is better.
  mutating func goOn(from other: TorchReduceLROnPlateau) {
    if mode != other.mode { return }
    (best, cooldownCounter, badEpochs) = (other.best, other.cooldownCounter, other.badEpochs)
  }

  /// Nothing in it can fail.
  mutating func recur(_ lr: inout Rates, metric: Double) {
    if improves(metric, best, mode, threshold.value, thresholdMode) {
      best = metric
      badEpochs = 0
    } else {
      badEpochs = badEpochs.next
    }
    if cooldownCounter.value > 0 {
      cooldownCounter.value -= 1
      badEpochs = 0
    }
    if badEpochs.value > patience.value {
      for i in lr.indices { reduce(&lr, i) }
      cooldownCounter = cooldown
      badEpochs = 0
    }
  }

  private func reduce(_ lr: inout Rates, _ i: Int) {
    let (reduced, least) = (lr[i] * factor.value, minLR[i].value)
    let next = least > reduced ? least : reduced
    if lr[i] - next > eps.value { lr.set(i, next) }
  }
}
