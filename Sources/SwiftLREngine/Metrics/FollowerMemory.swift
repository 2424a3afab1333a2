/// What one schedule that follows a metric remembers from step to step.
final class FollowerMemory {
  private let names: [String]
  /// By their names: what it decides by, then the two of every memory.
  private let numbers: Rates
  /// The last metrics, the newest at the end, where it goes by an average of them.
  let window: Rates
  /// The base value that each group started from, NaN before it did.
  let bases: Rates
  /// The value of each group for that base value.
  var values: Rates

  /// - Parameters:
  ///   - names: of the numbers, in the order of their slots.
  ///   - window: how many metrics are averaged, 0 for none.
  init(_ names: [String], window: Int, groups: Int) {
    self.names = names + ["held", "position"]
    numbers = Rates(names.count + 2)
    self.window = Rates(window)
    bases = Rates(groups)
    values = Rates(groups)
    forgetBases()
  }

  subscript(slot: MemorySlot) -> Double {
    get { numbers[slot.index] }
    set { numbers[slot.index] = newValue }
  }

  /// Where it stands on its own clock.
  var position: Double {
    get { numbers[numbers.count - 1] }
    set { numbers[numbers.count - 1] = newValue }
  }

  /// How many metrics the window holds.
  private(set) var held: Double {
    get { numbers[numbers.count - 2] }
    set { numbers[numbers.count - 2] = newValue }
  }

  /// Takes up a metric. Returns the one that has no place in the window any more, 0 if there is none.
  func push(_ metric: Double) -> Double {
    let oldest = window[0]
    for i in 1..<window.count { window[i - 1] = window[i] }
    window[window.count - 1] = metric
    held = min(held + 1, Double(window.count))
    return oldest
  }

  /// Forgets the metrics, and where the rule is in its counts of them.
  func forgetMetrics() {
    let position = position
    for i in numbers.indices { numbers[i] = 0 }
    self.position = position
    for i in window.indices { window[i] = 0 }
  }

  /// Goes back to the base values, at a position.
  func clear(at position: Double) {
    self.position = position
    values.replace(by: bases)
  }

  /// The next question starts each group anew, whatever base value it had.
  func forgetBases() {
    for i in bases.indices { bases[i] = .nan }
  }

  func copy(from other: FollowerMemory) {
    numbers.replace(by: other.numbers)
    window.replace(by: other.window)
    bases.replace(by: other.bases)
    values.replace(by: other.values)
  }

  func hasRoom(for other: FollowerMemory) -> Bool {
    numbers.count == other.numbers.count && window.count == other.window.count
  }

  func state(_ fields: Fields) {
    for (i, name) in names.enumerated() { fields.remembered(name, numbers, i) }
    if window.count > 0 { fields.rates("window", window) }
    fields.rates("base_lrs", bases)
    fields.rates("lrs", values)
  }
}

/// Where a memory has one of its numbers; `Parameters.remember` gives it its name.
struct MemorySlot: Sendable {
  let index: Int

  init(index: Int) { self.index = index }
}

/// No metric yet.
func worst(rising: Bool) -> Double { rising ? -.infinity : .infinity }

extension Fields {
  /// A count or a metric: any double, as an integer where it is whole.
  @inline(never)
  fileprivate func remembered(_ name: String, _ numbers: borrowing Rates, _ i: Int) {
    let x = numbers[i]
    if mode == .write && x == x.rounded() && x.magnitude <= Number.wholeLimit {
      return put(name, Number(x, isReal: false).json)
    }
    var number = x
    double(name, &number)
    numbers[i] = number
  }
}
