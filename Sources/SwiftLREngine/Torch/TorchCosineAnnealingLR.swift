import CSupport

/// `torch.optim.lr_scheduler.CosineAnnealingLR`, torch 2.13.
struct TorchCosineAnnealingLR: TorchFormula {
  static let name = "torch.CosineAnnealingLR"
  static let documentation = """
    Half a cosine wave from the base value to `eta_min` at `T_max`.

    - Closed: `eta_min + ((base - eta_min) * (1 + cos((pi * e) / T_max))) / 2`
    - Chain: `(1 + cos((pi * e) / T_max)) / (1 + cos((pi * (e - 1)) / T_max)) * (lr - eta_min) + eta_min`;
      one step after each minimum, where that would divide by almost nothing,
      `lr + ((base - eta_min) * (1 - cos(pi / T_max))) / 2`.

    As in torch, the value rises again after `T_max`, with a period of `2 * T_max`.
    """
  static let source = """
    torch.optim.lr_scheduler.CosineAnnealingLR; I. Loshchilov, F. Hutter, "SGDR: Stochastic \
    Gradient Descent with Warm Restarts", ICLR 2017, arXiv:1608.03983, without the restarts
    """

  static var hasOwnLoop: Bool { true }

  private var tMax: Number = 1
  private var etaMin: Number = 0.0

  /// The last step's `1 + cos(π * e / T_max)`, which the next step divides by.
  private var wave = (epoch: Double.nan, height: 0.0)

  mutating func parameters(_ fields: Fields) {
    fields.number(
      "T_max", &tMax, .above(0).steps, required: true, "Steps from the base to `eta_min`.")
    fields.number("eta_min", &etaMin, .finite, "The lowest value.")
    wave.epoch = .nan
  }

  /// Whether the angle stays finite.
  var isTotal: Bool { tMax.value > 1e-290 }

  func value(_ query: Query) throws(EvaluationError) -> Double {
    let wave = 1 + (try cosine(.pi * query.position / tMax.value))
    return etaMin.value + (query.base - etaMin.value) * wave / 2
  }

  @inline(__always)
  mutating func recur(_ lr: inout Rates, bases: borrowing Rates, _ cursor: TorchCursor)
    throws(EvaluationError)
  {
    let e = cursor.epoch.value
    let t = tMax.value
    let low = etaMin.value
    if cursor.isInitial { return }
    if cursor.stepCount == 1 && e > 0 {
      // Only reached from a state whose `_step_count` is 0.
      anneal(&lr, bases, 1 + (try cosine(e * .pi / t)))
    } else if try isMultiple(e - 1 - t, of: 2 * t) {
      let rise = 1 - (try cosine(.pi / t))
      lr.update(
        bases, { $0 + ($1 - low) * rise / 2 }, single: { $0 + ($1 - Float(low)) * Float(rise) / 2 })
    } else {
      let now = 1 + (try cosine(.pi * e / t))
      let before = wave.epoch == e - 1 ? wave.height : 1 + (try cosine(.pi * (e - 1) / t))
      let ratio = try quotient(now, before)
      wave = (e, now)
      lr.update(
        { ratio * ($0 - low) + low }, single: { Float(ratio) * ($0 - Float(low)) + Float(low) })
    }
  }

  func arrive(
    _ lr: inout Rates, bases: borrowing Rates, groups: Groups, _ cursor: TorchCursor
  ) throws(EvaluationError) {
    anneal(&lr, bases, 1 + (try cosine(.pi * cursor.epoch.value / tMax.value)))
  }

  private func anneal(_ lr: inout Rates, _ bases: borrowing Rates, _ wave: Double) {
    let low = etaMin.value
    lr.update(
      bases, { low + ($1 - low) * wave / 2 },
      single: { Float(low) + ($1 - Float(low)) * Float(wave) / 2 })
  }
}
