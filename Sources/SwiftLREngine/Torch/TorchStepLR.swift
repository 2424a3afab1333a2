/// `torch.optim.lr_scheduler.StepLR`, torch 2.13.
struct TorchStepLR: TorchFactor {
  static let name = "torch.StepLR"
  static let documentation = """
    The base value times `gamma` once every `step_size` steps.

    - Closed: `base * gamma ** (e // step_size)`
    - Chain: `lr * gamma` where `e` is a multiple of `step_size` other than 0, else `lr`.
    """
  static let source = "torch.optim.lr_scheduler.StepLR"

  private var stepSize: Number = 1
  private var gamma: Number = 0.1

  mutating func parameters(_ fields: Fields) {
    fields.number(
      "step_size", &stepSize, .above(0).steps, required: true, "Steps from one decay to the next.")
    fields.number("gamma", &gamma, .finite, "What a decay multiplies with.")
  }

  var hasWholeFactors: Bool { !gamma.isReal && !stepSize.isReal }

  func factor(_ epoch: Double) throws(EvaluationError) -> Double {
    try power(gamma.value, try floorQuotient(epoch, stepSize.value))
  }

  @inline(__always)
  func recur(_ lr: inout Rates, bases: borrowing Rates, _ cursor: TorchCursor)
    throws(EvaluationError)
  {
    let e = cursor.epoch.value
    if e == 0 { return }
    if !(try isMultiple(e, of: stepSize.value)) { return }
    lr.scale(by: gamma.value)
  }
}
