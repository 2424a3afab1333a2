/// `torch.optim.lr_scheduler.LinearLR`, torch 2.13.
struct TorchLinearLR: TorchFactor {
  static let name = "torch.LinearLR"
  static let documentation = """
    The base value times a factor that goes in a straight line from `start_factor` to `end_factor`.

    - Closed: `base * (start_factor + ((end_factor - start_factor) * min(total_iters, e)) / total_iters)`
    - Chain: `lr * start_factor` at 0; then until `total_iters`, with `d = end_factor - start_factor`,
      `lr * (1 + d / ((total_iters * start_factor) + ((e - 1) * d)))`.

    As in torch, where `total_iters` is 0 the chain form never leaves `start_factor` and the closed form
    divides by zero.
    """
  static let source = "torch.optim.lr_scheduler.LinearLR"

  private var startFactor = Number(1.0 / 3, isReal: true)
  private var endFactor: Number = 1.0
  private var totalIters: Number = 5

  mutating func parameters(_ fields: Fields) {
    fields.number("start_factor", &startFactor, .above(0, to: 1), "The factor at position 0.")
    fields.number("end_factor", &endFactor, .from(0, to: 1), "The factor from `total_iters` on.")
    fields.number("total_iters", &totalIters, .atLeast(0).steps, "Steps from one to the other.")
  }

  var isTotal: Bool { totalIters.value > 0 }

  func factor(_ epoch: Double) throws(EvaluationError) -> Double {
    let (start, total) = (startFactor.value, totalIters.value)
    let way = (endFactor.value - start) * min(total, epoch)
    return start + (try quotient(way, total))
  }

  @inline(__always)
  func recur(_ lr: inout Rates, bases: borrowing Rates, _ cursor: TorchCursor)
    throws(EvaluationError)
  {
    let (start, total, e) = (startFactor.value, totalIters.value, cursor.epoch.value)
    var factor = start
    if e != 0 {
      if cursor.isInitial || e > total { return }
      let slope = endFactor.value - start
      factor = 1.0 + (try quotient(slope, total * start + (e - 1) * slope))
    }
    lr.scale(by: factor)
  }
}
