/// One number for all groups, or one for each.
struct PerGroup: Equatable {
  private var first: Number
  private var list: [Number]

  init(_ first: Number, _ list: [Number] = []) {
    self.first = first
    self.list = list
  }

  /// The number of groups it is for, nil if for any.
  var groupCount: Int? { list.isEmpty ? nil : list.count }

  subscript(group: Int) -> Number { list.isEmpty ? first : list[group] }

  /// That of each group, or the one of all.
  var numbers: [Number] { list.isEmpty ? [first] : list }

  var json: Value { list.isEmpty ? first.json : .list(list.map { $0.json }) }

  /// One number where all groups have the same, and integers where they are whole.
  var comparable: Value {
    let isOne = list.allSatisfy { $0.value == first.value }
    return isOne ? Value.plain(first.value) : .list(list.map { Value.plain($0.value) })
  }
}

/// The numbers of a parameter as a formula uses them: one for all groups, or one for each.
struct GroupNumbers {
  private let list: [Double]

  init(_ numbers: PerGroup) { list = numbers.numbers.map { $0.value } }

  init(_ number: Double) { list = [number] }

  subscript(group: Int) -> Double {
    @inline(__always) get { list[min(group, list.count - 1)] }
  }

  /// One made of those of two lists.
  func combined(with other: GroupNumbers, _ combine: (Double, Double) -> Double) -> GroupNumbers {
    GroupNumbers(
      list: (0..<max(list.count, other.list.count)).map { combine(self[$0], other[$0]) })
  }

  private init(list: [Double]) { self.list = list }
}

/// The number of groups that several parameters are for; all that are lists have the same length.
func sharedGroupCount(_ list: [PerGroup]) -> Int? { list.compactMap { $0.groupCount }.first }

extension Fields {
  func requireSameGroups(_ names: [String], _ list: [PerGroup]) {
    guard let first = sharedGroupCount(list) else { return }
    for (name, item) in zip(names, list) {
      guard let count = item.groupCount else { continue }
      require(
        count == first, name, "has " + count.description + " values",
        first.description + ", as the lists before")
    }
  }
}
