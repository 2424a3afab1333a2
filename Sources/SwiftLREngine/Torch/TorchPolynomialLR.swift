/// `torch.optim.lr_scheduler.PolynomialLR`, torch 2.13.
struct TorchPolynomialLR: TorchFactor {
  static let name = "torch.PolynomialLR"
  static let documentation = """
    A power of a straight line from the base value to 0 at `total_iters`.

    - Closed: `base * (1 - min(total_iters, e) / total_iters) ** power`
    - Chain: until `total_iters`, with `r = (1 - e / total_iters) / (1 - (e - 1) / total_iters)`,
      `lr * r ** power`; `lr` at the start and after `total_iters`.

    As in torch, where `total_iters` is 0 the chain form leaves the rate alone and the closed form divides by
    zero; where it is no whole number the chain form stops short of 0.
    """
  static let source = "torch.optim.lr_scheduler.PolynomialLR"

  private var totalIters: Number = 5
  private var exponent: Number = 1.0

  mutating func parameters(_ fields: Fields) {
    fields.number("total_iters", &totalIters, .atLeast(0).steps, "Steps until the value is 0.")
    fields.number("power", &exponent, .finite, "The power of the line; 1 is the line itself.")
  }

  func factor(_ epoch: Double) throws(EvaluationError) -> Double {
    let total = totalIters.value
    let line = 1.0 - (try quotient(min(total, epoch), total))
    return try power(line, exponent.value)
  }

  @inline(__always)
  func recur(_ lr: inout Rates, bases: borrowing Rates, _ cursor: TorchCursor)
    throws(EvaluationError)
  {
    let (total, e) = (totalIters.value, cursor.epoch.value)
    if cursor.isInitial || e > total { return }
    let before = 1.0 - (try quotient(e - 1, total))
    let ratio = try quotient(1.0 - e / total, before)
    lr.scale(by: try power(ratio, exponent.value))
  }
}
