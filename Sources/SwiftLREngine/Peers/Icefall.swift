import CSupport

// icefall: the scheduler of k2-fsa's speech recipes. It counts batches and epochs apart; here the epoch follows from the
// position and the length of an epoch.

let icefall = Peer(
  "k2-fsa/icefall@36e0420c egs/librispeech/ASR/zipformer/optim.py",
  [
    ScheduleType(
      "icefall.Eden",
      """
      A fall with the fourth root of the squares of batches and epochs, after a short warm-up.

      - Closed: with `n = floor(e / steps_per_epoch)`, `base * (((e ** 2 + lr_batches ** 2) /
        lr_batches ** 2) ** -0.25 * ((n ** 2 + lr_epochs ** 2) / lr_epochs ** 2) ** -0.25)`, times
        `warmup_start + (1 - warmup_start) * (e / warmup_batches)` before `warmup_batches`
      """
    ) { p in
      let lrBatches = p.number(
        "lr_batches", "Batches after which the value falls noticeably.", .above(0).steps,
        example: 50)
      let lrEpochs = p.number(
        "lr_epochs", "Epochs after which the value falls noticeably.", .above(0), example: 3.5)
      let stepsPerEpoch = p.number(
        "steps_per_epoch", "Steps of an epoch, such as \"1ep\".", .above(0).steps, example: 20)
      let warmUp = WarmUp(p)
      let (byBatches, byEpochs) = (Fall(lrBatches, -0.25), Fall(lrEpochs, -0.25))
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        let epoch = (e / stepsPerEpoch).rounded(.down)
        return warmUp.value(q.base * ((try byBatches.factor(e)) * (try byEpochs.factor(epoch))), e)
      }
    },
    ScheduleType(
      "icefall.Eden2",
      """
      A fall with the square root of the square of batches, after a short warm-up.

      - Closed: `base * ((e ** 2 + lr_batches ** 2) / lr_batches ** 2) ** -0.5`, times `warmup_start
        + (1 - warmup_start) * (e / warmup_batches)` before `warmup_batches`
      """
    ) { p in
      let lrBatches = p.number(
        "lr_batches", "Batches after which the value falls noticeably.", .above(0).steps,
        example: 50)
      let warmUp = WarmUp(p)
      let byBatches = Fall(lrBatches, -0.5)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        warmUp.value(q.base * (try byBatches.factor(e)), e)
      }
    },
  ])

/// A fall with a count, noticeable from some count on.
private struct Fall {
  private let square, exponent: Double

  init(_ noticeable: Double, _ exponent: Double) {
    // Python squares floats with libm's pow, and counts exactly.
    square = swlr_pow(noticeable, 2)
    self.exponent = exponent
  }

  func factor(_ count: Double) throws(EvaluationError) -> Double {
    try power((count * count + square) / square, exponent)
  }
}

/// The parameters of the warm-up.
private struct WarmUp {
  private let batches, start: Double

  init(_ p: Parameters) {
    batches = p.number(
      "warmup_batches", "Steps of the warm-up.", .atLeast(0).steps, default: 500.0, example: 10)
    start = p.number(
      "warmup_start", "The first ratio of the warm-up.", .from(0, to: 1), default: 0.5)
  }

  func value(_ rate: Double, _ e: Double) -> Double {
    e >= batches ? rate : rate * (start + (1 - start) * (e / batches))
  }
}
