/// `torch.optim.lr_scheduler.MultiStepLR`, torch 2.13.
struct TorchMultiStepLR: TorchFactor {
  static let name = "torch.MultiStepLR"
  static let documentation = """
    The base value times `gamma` at each of some positions.

    - Closed: `base * gamma ** bisect_right(milestones, e)`
    - Chain: `lr * gamma ** count` where `e` is `count` of the milestones, else `lr`.

    A state has the milestones as pairs `[position, count]`: torch's own has an object with numbers for keys.

    As in torch, a scheduler made with `last_epoch` just before a milestone decays twice there; `resume` does
    not.
    """
  static let source = "torch.optim.lr_scheduler.MultiStepLR"

  /// In the order of their first mention, as torch's `Counter` has them.
  private var milestones: [(key: Number, count: Int64)] = []
  private var gamma: Number = 0.1

  /// The milestones in rising order, each with the number of those up to it.
  private var rising: [(epoch: Double, count: Double, total: Double)] = []
  /// Two positions with no milestone between them. Most steps lie there and look no further.
  private var quiet = (after: Double.infinity, before: -Double.infinity)

  mutating func parameters(_ fields: Fields) {
    var list = milestones.flatMap { Array(repeating: $0.key, count: Int($0.count)) }
    fields.numbers(
      "milestones", &list, .finite.steps,
      "Positions of a decay, in any order; one that stands twice is two.")
    fields.number("gamma", &gamma, .finite, "What a decay multiplies with.")
    if fields.mode == .read { count(list) }
  }

  private mutating func count(_ list: [Number]) {
    var counts = [Int](repeating: 0, count: list.count)
    var first = 0
    for i in ordered(list.count, by: { list[$0].value < list[$1].value }) {
      if list[i].value != list[first].value || counts[first] == 0 { first = i }
      counts[first] += 1
    }
    milestones = []
    for (i, count) in counts.enumerated() where count > 0 {
      milestones.append((list[i], Int64(count)))
    }
    arrange()
  }

  private mutating func arrange() {
    rising = []
    var total = 0.0
    for i in ordered(milestones.count, by: { milestones[$0].key.value < milestones[$1].key.value })
    {
      let count = Double(milestones[i].count)
      total += count
      rising.append((milestones[i].key.value, count, total))
    }
    quiet = (.infinity, -.infinity)
  }

  mutating func state(_ fields: Fields, groups: Int) {
    fields.counter("milestones", &milestones)
    fields.number("gamma", &gamma, .finite, "")
    if fields.mode == .read { arrange() }
  }

  /// The number of different milestones up to a position.
  private func index(_ epoch: Double) -> Int {
    var (low, high) = (0, rising.count)
    while low < high {
      let middle = (low &+ high) >> 1
      if epoch < rising[middle].epoch { high = middle } else { low = middle + 1 }
    }
    return low
  }

  var hasWholeFactors: Bool { !gamma.isReal }

  func factor(_ epoch: Double) throws(EvaluationError) -> Double {
    let i = index(epoch)
    return try power(gamma.value, i == 0 ? 0 : rising[i - 1].total)
  }

  @inline(__always)
  mutating func recur(_ lr: inout Rates, bases: borrowing Rates, _ cursor: TorchCursor)
    throws(EvaluationError)
  {
    let e = cursor.epoch.value
    if e > quiet.after && e < quiet.before { return }
    try look(&lr, e)
  }

  @inline(never)
  private mutating func look(_ lr: inout Rates, _ e: Double) throws(EvaluationError) {
    let i = index(e)
    if i > 0 && rising[i - 1].epoch == e {
      lr.scale(by: try power(gamma.value, rising[i - 1].count))
    } else {
      quiet.after = i == 0 ? -.infinity : rising[i - 1].epoch
      quiet.before = i == rising.count ? .infinity : rising[i].epoch
    }
  }
}
