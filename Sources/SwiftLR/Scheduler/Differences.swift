/// Where two canonical specs differ.
final class Differences {
  /// `schedule.T_max: 100 in the checkpoint, 200 given`
  private(set) var list: [String] = []

  /// Finds each place where they differ. Where the types differ, the parameters are not compared.
  func find(_ saved: Value, _ given: Value, at path: String) {
    if case .object(let members) = saved, case .object(let others) = given {
      let before = list.count
      for member in members {
        find(member.value, given[member.name] ?? .null, at: dotted(path, member.name))
        if list.count > before && same(member.name, "type") { return }
      }
      for other in others where saved[other.name] == nil {
        note(dotted(path, other.name), "nothing", other.value.quoted)
      }
    } else if case .list(let items) = saved, case .list(let others) = given,
      items.count == others.count
    {
      for i in items.indices { find(items[i], others[i], at: indexed(path, i)) }
    } else if !isSame(saved, given) {
      note(path, saved.quoted, given.quoted)
    }
  }

  @inline(never)
  func note(_ path: String, _ saved: String, _ given: String) {
    list.append(path + ": " + saved + " in the checkpoint, " + given + " given")
  }

  /// A whole number equals the real number of the same value. Messages show only the beginning of a text.
  @inline(never)
  private func isSame(_ x: Value, _ y: Value) -> Bool {
    if case .string(let x) = x, case .string(let y) = y { return same(x, y) }
    if let x = x.number, let y = y.number { return x.value == y.value }
    return same(x.quoted, y.quoted)
  }
}
