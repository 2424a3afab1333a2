/// Where two canonical specs differ, and the initial rates of two schedulers.
final class Differences {
  /// `spec.T_max: 100 in the checkpoint, 200 given`
  private(set) var list: [String] = []

  /// Finds each place where two specs to compare differ. Where the types differ, the parameters are not compared.
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

  /// Compares the initial rates of the groups; as floats where one of the schedulers computes with those.
  func find(_ saved: Scheduler, _ given: [Double], isSingle: (Int) -> Bool) {
    for i in given.indices {
      guard let old = saved.initialRate(i) else { continue }
      if isSingle(i) ? Float(old) == Float(given[i]) : isClose(old, given[i]) { continue }
      note(
        indexed("groups", i) + "." + Groups.Key.initialLR.name, Value.real(old).quoted,
        Value.real(given[i]).quoted)
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
    if let x = x.number, let y = y.number { return isClose(x.value, y.value) }
    return same(x.quoted, y.quoted)
  }

  /// torch's classes do not keep all their arguments. Those that are computed back from others are off by roundings.
  private func isClose(_ x: Double, _ y: Double) -> Bool {
    x == y || (x - y).magnitude <= 1e-12 * min(x.magnitude, y.magnitude)
  }
}

/// A spec with one spelling where the type has two for the same: torch's objects keep only one of them.
func spelledOut(_ spec: Value) -> Value {
  guard case .string(let type) = spec["type"] else { return spec }
  if same(type, TorchCyclicLR.name) {
    if case .null = spec["step_size_down"] {
      return replacing("step_size_down", in: spec, by: spec["step_size_up"] ?? .null)
    }
  } else if same(type, TorchOneCycleLR.name), case .null = spec["total_steps"] {
    let epochs = spec["epochs"]?.double ?? 0
    let length = Number(epochs * (spec["steps_per_epoch"]?.double ?? 0), isReal: false)
    let inSteps = replacing("total_steps", in: spec, by: length.json)
    return replacing("steps_per_epoch", in: replacing("epochs", in: inSteps, by: .null), by: .null)
  }
  return spec
}

@inline(never)
private func replacing(_ name: String, in spec: Value, by value: Value) -> Value {
  guard case .object(var members) = spec else { return spec }
  for i in members.indices where same(members[i].name, name) { members[i].value = value }
  return .object(members)
}
