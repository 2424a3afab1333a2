/// What one schedule that follows a metric remembers from step to step.
final class Memory {
  private let names: [String]
  /// What it decides by, in the order of the names.
  let numbers: Rates
  /// The last metrics, the oldest first, where it goes by an average of them.
  let window: Rates
  /// How many of them there are yet.
  var held = 0
  /// The base value that each group started from, NaN before it did.
  let bases: Rates
  /// The value of each group for that base value.
  var values: Rates
  /// Where on its own clock it stands.
  var position = 0.0

  init(_ names: String, window: Int, groups: Int) {
    self.names = pieces(of: names, at: 32)
    numbers = Rates(self.names.count)
    self.window = Rates(window)
    bases = Rates(groups)
    values = Rates(groups)
    for i in bases.indices { bases[i] = .nan }
  }

  subscript(i: Int) -> Double {
    get { numbers[i] }
    set { numbers[i] = newValue }
  }

  /// Takes up a metric. Returns the one that has no place any more, 0 if there is none.
  func push(_ metric: Double) -> Double {
    let oldest = held == window.count ? window[0] : 0
    if held == window.count {
      for i in 1..<held { window[i - 1] = window[i] }
    } else {
      held += 1
    }
    window[held - 1] = metric
    return oldest
  }

  /// Forgets the metrics and goes back to the base values.
  func clear() {
    for i in numbers.indices { numbers[i] = 0 }
    held = 0
    values.copy(from: bases)
  }

  func copy(from other: Memory) {
    numbers.copy(from: other.numbers)
    held = other.held
    for i in 0..<held { window[i] = other.window[i] }
    bases.copy(from: other.bases)
    values.copy(from: other.values)
    position = other.position
  }

  func state(_ fields: Fields) {
    for (i, name) in names.enumerated() { fields.remembered(name, &self[i]) }
    if window.count > 0 { fields.window("window", self) }
    fields.remembered("position", &position)
    fields.rates("base_lrs", bases)
    fields.rates("lrs", values)
  }
}

/// The memories of all schedules of a spec that follow a metric. A closed scheduler owns them; the schedules find
/// theirs in the `Query`.
final class Memories {
  private let list: [Memory]
  /// The metric of the step that is being made, if it has one.
  var metric: Double?

  init(_ list: [Memory]) { self.list = list }

  var count: Int { list.count }

  subscript(i: Int) -> Memory { list[i] }

  func copy(from other: Memories) {
    for i in list.indices { list[i].copy(from: other.list[i]) }
  }
}

extension Fields {
  /// A count or a metric: any double, as an integer where it is whole.
  @inline(never)
  fileprivate func remembered(_ name: String, _ x: inout Double) {
    if mode == .write && x == x.rounded() && x.magnitude <= Number.wholeLimit {
      return put(name, Number(x, isReal: false).json)
    }
    double(name, &x)
  }

  fileprivate func window(_ name: String, _ memory: Memory) {
    if mode == .write {
      return put(name, .list((0..<memory.held).map { .real(memory.window[$0]) }))
    }
    let allowed = "a list of at most " + memory.window.count.description + " numbers"
    guard let value = take(name, required: true, allowed) else { return }
    guard case .list(let items) = value, items.count <= memory.window.count else {
      return refuse(name, value, allowed)
    }
    for (i, item) in items.enumerated() {
      guard let number = item.double else { return refuse(element(name, i), item, "a number") }
      memory.window[i] = number
    }
    memory.held = items.count
  }
}
