// Ultralytics: what the trainer of YOLO does with the rate and the momentum. It changes the rate by the epoch, and in
// the warm-up at every batch. The rate of biases comes down meanwhile. A position is a batch.

let ultralytics = Peer(
  "ultralytics.engine.trainer, Ultralytics 8.4",
  [
    ScheduleType(
      "ultralytics.lr",
      """
      A warm-up by the batch, and a line or half a cosine wave by the epoch.

      - Closed: in epoch `x = floor(e / steps_per_epoch)` `lr0 * f` with `f = max(1 - x / epochs, 0)
        * (1 - lrf) + lrf`, with `cos_lr` `f = max((1 - cos(x * pi / epochs)) / 2, 0) * (lrf - 1) +
        1`; up to the last batch `W` of the warm-up `((lr0 * f - s) / W) * e + s`, where `s` is
        `warmup_bias_lr` for biases and 0 for others

      Ultralytics has a group for each `param_group`: `swiftlr.groups` with a part of this type for
      `weight`, `bn` and `bias` gives the rates of its optimizer. The warm-up leaves the last epoch
      to the decay.
      """
    ) { p in
      let lr0 = p.optional("lr0", "The rate after the warm-up; the base value if null.")
      let lrf = p.number("lrf", "The last ratio.", default: 0.01)
      let cosLR = p.flag("cos_lr", "Whether it falls along a cosine.", default: false)
      let epochs = p.number("epochs", "Epochs of the run.", .wholeFrom(1), default: 100)
      let warmUp = BatchWarmUp(p, epochs: epochs)
      let warmupBiasLR = p.number(
        "warmup_bias_lr", "The rate of biases at the start.", default: 0.1)
      let group = p.choice(
        "param_group", "What the parameters of the group are.", default: ParamGroup.weight)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        let epoch = (e / warmUp.stepsPerEpoch).rounded(.down)
        let factor =
          cosLR
          ? max((1 - (try cosine(epoch * .pi / epochs))) / 2, 0) * (lrf - 1) + 1
          : max(1 - epoch / epochs, 0) * (1 - lrf) + lrf
        return warmUp.value(
          e, from: group == .bias ? warmupBiasLR : 0, to: (lr0 ?? q.base) * factor)
      }
    },
    ScheduleType(
      "ultralytics.momentum",
      """
      The momentum, or the first beta, that goes with `ultralytics.lr`.

      - Closed: `((momentum - warmup_momentum) / W) * e + warmup_momentum` before the last batch `W`
        of the warm-up, then `momentum`
      """
    ) { p in
      let momentum = p.number("momentum", "The value after the warm-up.", default: 0.937)
      let epochs = p.number("epochs", "Epochs of the run.", .wholeFrom(1), default: 100)
      let warmUp = BatchWarmUp(p, epochs: epochs)
      let warmupMomentum = p.number(
        "warmup_momentum", "The value at the start.", default: 0.8)
      return Rule(isTotal: true) { e, _ in warmUp.value(e, from: warmupMomentum, to: momentum) }
    },
  ])

private enum ParamGroup: String, Choice { case weight, bn, bias }

/// A warm-up by the batch, given in epochs.
private struct BatchWarmUp {
  let stepsPerEpoch: Double
  private let steps: Double

  init(_ p: Parameters, epochs: Double) {
    stepsPerEpoch = p.stepsPerEpoch()
    let warmupEpochs = p.number(
      "warmup_epochs", "Epochs of the warm-up, at most all but the last.", .atLeast(0),
      default: 3.0)
    steps = rounded(min(warmupEpochs, max(epochs - 1, 0)) * stepsPerEpoch)
  }

  /// On the line of numpy's `interp` in the warm-up, then the last value.
  func value(_ e: Double, from start: Double, to end: Double) -> Double {
    e < steps ? (end - start) / steps * e + start : end
  }
}
