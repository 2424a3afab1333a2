/// `torch.optim.lr_scheduler.ConstantLR`, torch 2.13.
struct TorchConstantLR: TorchFactor {
  static let name = "torch.ConstantLR"
  static let documentation = """
    A factor on the base value until `total_iters`, then the base value.

    - Closed: `base * (factor + (e >= total_iters) * (1 - factor))`
    - Chain: `lr * factor` at 0, `lr * (1 / factor)` at `total_iters`, else `lr`.

    As in torch, the chain form never leaves the factor where `total_iters` is 0, and divides by zero at
    `total_iters` where `factor` is 0. The closed form has none of this.
    """
  static let source = "torch.optim.lr_scheduler.ConstantLR"
  private var factor = Number(1.0 / 3, isReal: true)
  private var totalIters: Number = 5

  mutating func parameters(_ fields: Fields) {
    fields.number(
      "factor", &factor, .from(0, to: 1), "What the base value is multiplied with at first.")
    fields.number("total_iters", &totalIters, .atLeast(0).steps, "Steps that the factor lasts.")
  }

  var isTotal: Bool { true }

  func factor(_ epoch: Double) -> Double {
    let returned = epoch >= totalIters.value ? 1.0 : 0.0
    return factor.value + returned * (1.0 - factor.value)
  }

  @inline(__always)
  func recur(_ lr: inout Rates, bases: borrowing Rates, _ cursor: TorchCursor)
    throws(EvaluationError)
  {
    if cursor.epoch.value == 0 {
      lr.scale(by: factor.value)
    } else if cursor.epoch.value == totalIters.value {
      lr.scale(by: try quotient(1.0, factor.value))
    }
  }
}
