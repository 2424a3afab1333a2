// SlowFast: the policies of its configurations, with the names of `cfg.SOLVER` in small letters. It counts epochs, and
// parts of them within an epoch. A warm-up covers the start of the policy.

let slowfast = Peer(
  "facebookresearch/SlowFast slowfast/utils/lr_policy.py, commit 287ec007",
  [
    ScheduleType(
      "slowfast.cosine",
      """
      Half a cosine wave, whose start a warm-up covers.

      - Closed: in epoch `x = e / steps_per_epoch`, with `o = warmup_epochs` if
        `cosine_after_warmup`, else 0, `end + ((base_lr - end) * (cos((pi * (x - o)) / (max_epoch -
        o)) + 1)) * 0.5` with `end = cosine_end_lr`; before `W = warmup_epochs` `x * ((v - s) / W)
        + s` from `s = warmup_start_lr` to the value `v` at `W`
      """
    ) { p in
      let solver = Solver(p)
      let maxEpoch = p.number("max_epoch", "Epochs of the run.", .above(0), default: 300)
      let end = p.number("cosine_end_lr", "The value at the end.", default: 0.0)
      let afterWarmup = p.flag(
        "cosine_after_warmup", "Whether the wave starts after the warm-up.", default: false)
      let offset = afterWarmup ? solver.warmupEpochs : 0
      return Rule { e, q throws(EvaluationError) in
        let base = solver.baseLR ?? q.base
        return try solver.value(e) { x throws(EvaluationError) in
          let wave = (try cosine(try quotient(.pi * (x - offset), maxEpoch - offset))) + 1
          return end + (base - end) * wave * 0.5
        }
      }
    },
    ScheduleType(
      "slowfast.steps_with_relative_lrs",
      """
      Given ratios from given epochs on, whose start a warm-up covers.

      - Closed: `lrs[i] * base_lr` with the last of the `steps` that is at most `e /
        steps_per_epoch`; the warm-up of `slowfast.cosine`

      As in SlowFast, an epoch before the first step has the last ratio, and the ratio does not
      change after `max_epoch`.
      """
    ) { p in
      let solver = Solver(p)
      let maxEpoch = p.number("max_epoch", "Epochs of the run.", .above(0), default: 300)
      let steps = p.numbers("steps", "Epochs of a change.", example: [0.0, 50.0])
      let lrs = p.numbers("lrs", "The ratio from each on.", example: [1.0, 0.1])
      p.requireNotEmpty("steps", steps, "at least one epoch")
      p.require(
        lrs.count >= steps.count, "lrs", "has " + lrs.count.description + " values",
        "one for each step, of which there are " + steps.count.description)
      let ends = steps + [maxEpoch]
      return Rule { e, q throws(EvaluationError) in
        try solver.value(e) { x throws(EvaluationError) in
          let i = ends.firstIndex { x < $0 } ?? steps.count
          return (i > 0 ? lrs[i - 1] : lrs[lrs.count - 1]) * (solver.baseLR ?? q.base)
        }
      }
    },
  ])

/// The parameters of a run with a warm-up.
private struct Solver {
  let baseLR: Double?
  let warmupEpochs: Double
  private let warmupStartLR, stepsPerEpoch: Double

  init(_ p: Parameters) {
    baseLR = p.optional("base_lr", "The highest value; the base value if null.")
    warmupEpochs = p.number("warmup_epochs", "Epochs of the warm-up.", .atLeast(0), default: 0.0)
    warmupStartLR = p.number("warmup_start_lr", "The first value of the warm-up.", default: 0.01)
    stepsPerEpoch = p.stepsPerEpoch()
  }

  /// The value of a policy by the epoch, or that of the warm-up.
  func value(_ e: Double, _ policy: (_ epoch: Double) throws(EvaluationError) -> Double)
    throws(EvaluationError) -> Double
  {
    let epoch = exactEpoch(e, stepsPerEpoch)
    if epoch >= warmupEpochs { return try policy(epoch) }
    let slope = ((try policy(warmupEpochs)) - warmupStartLR) / warmupEpochs
    return epoch * slope + warmupStartLR
  }
}
