/// A caller's function that a schedule calls, as `torch.LambdaLR` does. Schedule files refer to it by its name. The
/// caller is told when nothing can call it any more.
package final class Function {
  package typealias Body = (_ epoch: Double) throws(EvaluationError) -> Double

  package let name: String
  let body: Body
  private let release: () -> Void
  private var isAdopted = false

  package init(name: String, release: @escaping () -> Void, body: @escaping Body) {
    self.name = name
    self.release = release
    self.body = body
  }

  /// From here on the function belongs to the handles that call it. Until then it belongs to the caller, who keeps it
  /// if the creation fails.
  package func adopt() { isAdopted = true }

  deinit { if isAdopted { release() } }
}

/// The functions that a document may name.
package struct FunctionTable {
  let list: [Function]
  /// Their places in the order of the names, which finds one among many as fast as among few.
  private let order: [Int]

  package init(_ list: [Function]) {
    self.list = list
    order = ordered(list.count) { isBefore(list[$0].name, list[$1].name) }
  }

  /// The first function of a name.
  subscript(name: String) -> Function? {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(list[order[middle]].name, name) { low = middle + 1 } else { high = middle }
    }
    if low == order.count || !same(list[order[low]].name, name) { return nil }
    return list[order[low]]
  }

  /// The place of a function that has the name of another one before it.
  package var repeated: Int? {
    for i in 1..<max(order.count, 1) {
      let (a, b) = (list[order[i - 1]], list[order[i]])
      if a !== b && same(a.name, b.name) { return order[i] }
    }
    return nil
  }
}

/// The functions of a schedule: one for all groups, or one for each.
struct GroupFunctions {
  var list: [Function] = []

  /// The number of groups they are for, nil if for any.
  var groupCount: Int? { list.count == 1 ? nil : list.count }

  func value(_ group: Int, _ epoch: Double) throws(EvaluationError) -> Double {
    try list[list.count == 1 ? 0 : group].body(epoch)
  }
}
