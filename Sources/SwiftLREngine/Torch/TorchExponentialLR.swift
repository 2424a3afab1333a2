/// `torch.optim.lr_scheduler.ExponentialLR`, torch 2.13.
struct TorchExponentialLR: TorchFactor {
  static let name = "torch.ExponentialLR"
  static let documentation = """
    The base value times `gamma` at every step.

    - Closed: `base * gamma ** e`
    - Chain: `lr * gamma`, but `lr` at the start.
    """
  static let source = "torch.optim.lr_scheduler.ExponentialLR"

  private var gamma: Number = 1.0

  mutating func parameters(_ fields: Fields) {
    fields.example(.real(0.95))
    fields.number("gamma", &gamma, .finite, required: true, "What each step multiplies with.")
  }

  var hasWholeFactors: Bool { !gamma.isReal }

  func factor(_ epoch: Double) throws(EvaluationError) -> Double {
    try power(gamma.value, epoch)
  }

  @inline(__always)
  func recur(_ lr: inout Rates, bases: borrowing Rates, _ cursor: TorchCursor)
    throws(EvaluationError)
  {
    if cursor.isInitial { return }
    lr.scale(by: gamma.value)
  }
}
