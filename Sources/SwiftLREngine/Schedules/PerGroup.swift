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

  var json: Value { list.isEmpty ? first.json : .list(list.map { $0.json }) }

  /// One number where all groups have the same, and integers where they are whole.
  var comparable: Value {
    let isOne = list.allSatisfy { $0.value == first.value }
    return isOne ? Value.plain(first.value) : .list(list.map { Value.plain($0.value) })
  }
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
