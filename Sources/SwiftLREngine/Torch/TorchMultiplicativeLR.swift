/// `torch.optim.lr_scheduler.MultiplicativeLR`, torch 2.13.
struct TorchMultiplicativeLR: TorchFormula {
  static let name = "torch.MultiplicativeLR"
  static let documentation = """
    The value before times what a function of the caller's says.

    - Closed: none. The value is a product over all steps, not a function of the position.
    - Chain: `lr * lr_lambda(e)`; at the start `lr`, and the function is not called.

    As in torch, a jump is one more step, with the function's value for the position jumped to. Functions
    are named and given as for `torch.LambdaLR`.
    """
  static let source = "torch.optim.lr_scheduler.MultiplicativeLR"
  static let isClosed = false
  static let dependsOnGroup = true

  private var functions = GroupFunctions()
  /// What torch saves of functions that are objects. It is kept for the program that restores them.
  private var saved: [Value] = []

  mutating func parameters(_ fields: Fields) {
    fields.functions("lr_lambda", &functions, "What gives the factor of a step.")
  }

  var groupCount: Int? { functions.groupCount }

  func value(_ query: Query) throws(EvaluationError) -> Double { throw .noClosedForm }

  @inline(__always)
  func recur(_ lr: inout Rates, bases: borrowing Rates, _ cursor: TorchCursor)
    throws(EvaluationError)
  {
    if cursor.isInitial { return }
    for i in lr.indices {
      lr.set(i, lr[i], times: try functions.value(i, cursor.epoch.value))
    }
  }

  /// torch's state does not have the parameters.
  func state(_ fields: Fields, groups: Int) {}

  mutating func stateTail(_ fields: Fields, groups: Int) {
    fields.savedFunctions("lr_lambdas", &saved, groups)
  }
}
