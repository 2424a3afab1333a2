/// `torch.optim.lr_scheduler.LambdaLR`, torch 2.13.
struct TorchLambdaLR: TorchFormula {
  static let name = "torch.LambdaLR"
  static let documentation = """
    The base value times what a function of the caller's says.

    - Both forms: `base * lr_lambda(e)`

    The functions are given when the schedule is created; the spec names them. As in torch, a state has a
    `null` for each: to go on from a checkpoint, functions of the same names are given again.
    """
  static let source = "torch.optim.lr_scheduler.LambdaLR"
  static let dependsOnGroup = true

  private var functions = GroupFunctions()
  /// What torch saves of functions that are objects. It is kept for the program that restores them.
  private var saved: [Value] = []

  mutating func parameters(_ fields: Fields) {
    fields.functions("lr_lambda", &functions, "What gives the factor for a position.")
  }

  var groupCount: Int? { functions.groupCount }

  func value(_ query: Query) throws(EvaluationError) -> Double {
    query.base * (try functions.value(query.group, query.position))
  }

  @inline(__always)
  func recur(_ lr: inout Rates, bases: borrowing Rates, _ cursor: TorchCursor)
    throws(EvaluationError)
  {
    for i in lr.indices {
      lr.set(i, bases[i], times: try functions.value(i, cursor.epoch.value))
    }
  }

  /// torch's state does not have the parameters.
  func state(_ fields: Fields, groups: Int) {}

  mutating func stateTail(_ fields: Fields, groups: Int) {
    fields.savedFunctions("lr_lambdas", &saved, groups)
  }
}
