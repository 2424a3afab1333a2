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

/// The functions of a schedule: one for all groups, or one for each.
struct GroupFunctions {
  var list: [Function] = []

  /// The number of groups they are for, nil if for any.
  var groupCount: Int? { list.count == 1 ? nil : list.count }

  func value(_ group: Int, _ epoch: Double) throws(EvaluationError) -> Double {
    try list[list.count == 1 ? 0 : group].body(epoch)
  }
}
