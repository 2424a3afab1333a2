// DINO and DINOv2: tables of a value for each step, for rates, weight decay and the momentum of the teacher. Their
// cosine is numpy's, which can differ from libm's in the last bit.

let dino = Peer(
  "facebookresearch/dino utils.py, commit 7c446df5",
  [
    ScheduleType(
      "dino.cosine_scheduler",
      """
      A warm-up in a straight line, then half a cosine wave.

      - Closed: before `W = warmup_epochs * niter_per_ep` `e * ((base_value - s) / (W - 1)) + s` with
        `s = start_warmup_value`; then with the rest of the run of `n` steps `final_value + (0.5 *
        (base_value - final_value)) * (1 + cos((pi * (e - W)) / n))`

      As in DINO, the last step of the warm-up has `base_value` already, and there is no value after
      the end.
      """
    ) { p in
      let (base, final) = Ends.named(p)
      let epochs = p.number("epochs", "Epochs of the run.", .wholeFrom(1), example: 10)
      let stepsPerEpoch = p.number(
        "niter_per_ep", "Steps of an epoch, such as \"1ep\".", .wholeFrom(1).steps, example: 10)
      let warmupEpochs = p.number(
        "warmup_epochs", "Epochs of the warm-up.", .wholeFrom(0), default: 0)
      let start = p.number("start_warmup_value", "The first value of the warm-up.", default: 0)
      p.require(
        warmupEpochs <= epochs, valueOf: "warmup_epochs", "is above `epochs`", "a number up to it")
      let (total, warmUp) = (epochs * stepsPerEpoch, warmupEpochs * stepsPerEpoch)
      return Rule { e, q throws(EvaluationError) in
        if e >= total { throw .pastEnd }
        let high = base ?? q.base
        if e < warmUp { return linspace(start, high, e, warmUp) }
        return try wave(high, final, e - warmUp, total - warmUp)
      }
    },
    ScheduleType(
      "dinov2.CosineScheduler",
      """
      Zero for some steps, a warm-up in a straight line, half a cosine wave, then the last value.

      - Closed: 0 before `F = freeze_iters`; before `F + W` with `W = warmup_iters` `x * ((base_value
        - s) / (W - 1)) + s` with `x = e - F` and `s = start_warmup_value`; then with `n =
        total_iters - W - F` and `x = e - W - F` `final_value + (0.5 * (base_value - final_value)) *
        (1 + cos((pi * x) / n))`; `final_value` from `total_iters` on

      As in DINOv2, the last step of the warm-up has `base_value` already.
      """,
      source: "facebookresearch/dinov2 dinov2/utils/utils.py, commit b8931f7b"
    ) { p in
      let (base, final) = Ends.named(p)
      let total = p.number("total_iters", "Steps in all.", .wholeFrom(1).steps)
      let warmUp = p.number(
        "warmup_iters", "Steps of the warm-up.", .wholeFrom(0).steps, default: 0)
      let start = p.number("start_warmup_value", "The first value of the warm-up.", default: 0)
      let freeze = p.number("freeze_iters", "Steps at 0.", .wholeFrom(0).steps, default: 0)
      p.require(
        warmUp + freeze <= total, valueOf: "warmup_iters", "is above `total_iters - freeze_iters`",
        "a number up to it")
      return Rule { e, q throws(EvaluationError) in
        if e >= total { return final }
        let (high, x) = (base ?? q.base, e - freeze)
        if x < 0 { return 0 }
        if x < warmUp { return linspace(start, high, x, warmUp) }
        return try wave(high, final, x - warmUp, total - warmUp - freeze)
      }
    },
  ])

private enum Ends {
  /// The highest value, nil for the base value, and the last one.
  static func named(_ p: Parameters) -> (Double?, Double) {
    (
      p.optional("base_value", "The highest value; the base value if null."),
      p.number("final_value", "The last value.", example: 0.0)
    )
  }
}

/// A number of numpy's `linspace(start, end, count)`.
private func linspace(_ start: Double, _ end: Double, _ i: Double, _ count: Double) -> Double {
  if i == 0 { return start }
  return i >= count - 1 ? end : i * ((end - start) / (count - 1)) + start
}

private func wave(_ high: Double, _ low: Double, _ x: Double, _ length: Double)
  throws(EvaluationError) -> Double
{
  low + 0.5 * (high - low) * (1 + (try cosine(.pi * x / length)))
}
