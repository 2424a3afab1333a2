/// `torch.optim.swa_utils.SWALR`, torch 2.13.
struct TorchSWALR: TorchClass {
  static let name = "torch.SWALR"
  static let documentation = """
    From the base value to `swa_lr` in `anneal_epochs` steps, where it stays: the rate for stochastic weight
    averaging.

    - Closed: with `a = anneal(e / anneal_epochs)` between 0 and 1, `swa_lr * a + base * (1 - a)`
    - Chain: the rate that the annealing must have started from is computed back from the current one:
      with `s` steps taken and `b = anneal((s - 1) / anneal_epochs)`,
      `swa_lr * a + ((lr - b * swa_lr) / (1 - b)) * (1 - a)`
    - `anneal`: cosine `(1 - cos(pi * t)) / 2`, linear `t`

    As in torch, the chain form counts its own steps and not the position: made with `last_epoch`, a scheduler
    starts the annealing anew, and a jump is one more step. The closed form and `resume` have none of this.
    """
  static let source = """
    torch.optim.swa_utils.SWALR; P. Izmailov et al., "Averaging Weights Leads to Wider Optima \
    and Better Generalization", UAI 2018, arXiv:1803.05407
    """
  static let dependsOnGroup = true
  static let countsSteps = false

  private var swaLR = PerGroup(0)
  private var annealEpochs: Number = 10
  private var strategy = Annealing.cos

  mutating func parameters(_ fields: Fields) {
    fields.example(.real(0.1))
    fields.perGroup("swa_lr", &swaLR, .finite, required: true, "The value at the end.")
    fields.number("anneal_epochs", &annealEpochs, .wholeFrom(0).steps, "Steps until there.")
    fields.choice("anneal_strategy", &strategy, "The shape of the way.")
  }

  mutating func state(_ fields: Fields, groups: Int) {
    fields.choice("_anneal_strategy", &strategy, "")
    fields.number("anneal_epochs", &annealEpochs, .wholeFrom(0), "")
  }

  var groupCount: Int? { swaLR.groupCount }

  func prepare(_ groups: Groups) { groups.set(.swaLR) { swaLR[$0].value } }

  /// How much of the way is done after so many steps: 0 to 1.
  @inline(__always)
  private func anneal(_ steps: Double) throws(EvaluationError) -> Double {
    let t = max(0, min(1, steps / max(1, annealEpochs.value)))
    return strategy == .cos ? (1 - (try cosine(.pi * t))) / 2 : t
  }

  func value(_ query: Query) throws(EvaluationError) -> Double {
    let a = try anneal(annealEpochs.value == 0 ? 1 : query.position)
    return swaLR[query.group].value * a + query.base * (1 - a)
  }

  mutating func recur(
    _ lr: inout Rates, bases: borrowing Rates, groups: Groups, _ cursor: TorchCursor
  ) throws(EvaluationError) {
    var steps = Double(cursor.stepCount) - 1
    if annealEpochs.value == 0 { steps = max(1, steps) }
    let before = try anneal(steps - 1)
    let a = try anneal(steps)
    for i in lr.indices {
      let swa = groups[.swaLR, i]
      if before == 1 {
        lr.set(i, swa * a + swa * (1 - a))
      } else if lr.isSingle(i) {
        let first = (Float(lr[i]) - Float(before * swa)) / Float(1 - before)
        lr[i] = Double(Float(swa * a) + first * Float(1 - a))
      } else {
        lr[i] = swa * a + (lr[i] - before * swa) / (1 - before) * (1 - a)
      }
    }
  }
}
