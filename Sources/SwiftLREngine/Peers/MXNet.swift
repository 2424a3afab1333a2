// MXNet: the classes of `mxnet.lr_scheduler`. A position is `num_update`, which is 1 for the first update. A warm-up
// runs over the first steps of the decay.

let mxnet = Peer(
  "mxnet.lr_scheduler, MXNet 1.9.1",
  [
    ScheduleType(
      "mxnet.FactorScheduler",
      """
      The rate times `factor` after every `step` updates, down to `stop_factor_lr`.

      - Closed: the values of `mxnet.PolyScheduler` before `warmup_steps`, then `base_lr` times
        `factor` for each multiple of `step` that is below `e`, but at least `stop_factor_lr` once
        it has changed
      """
    ) { p in
      let step = p.number("step", "Updates from one change to the next.", .wholeFrom(1).steps)
      let factor = p.number("factor", "The factor of a change.", .from(0, to: 1), default: 1)
      let stop = p.number("stop_factor_lr", "The lowest value.", default: 1e-8)
      let warmUp = WarmUp(p)
      let values = FactorValues(warmUp.baseLR, factor, stop)
      return Rule { e, _ throws(EvaluationError) in
        if let value = warmUp.value(e) { return value }
        return try values.value(after: max(0, (e / step).rounded(.up) - 1))
      }
    },
    ScheduleType(
      "mxnet.MultiFactorScheduler",
      """
      The rate times `factor` after each of some updates.

      - Closed: the values of `mxnet.PolyScheduler` before `warmup_steps`, then `base_lr` times
        `factor` for each `step` that is below `e`
      """
    ) { p in
      let steps = p.numbers(
        "step", "Updates after which the rate changes, in rising order.", .wholeFrom(1).steps)
      let factor = p.number("factor", "The factor of a change.", .from(0, to: 1), default: 1)
      let warmUp = WarmUp(p)
      p.requireNotEmpty("step", steps, "at least one update")
      p.requireRising("step")
      let values = products(warmUp.baseLR, factor, count: steps.count)
      return Rule(isTotal: true) { e, _ in warmUp.value(e) ?? values[countBelow(steps, e)] }
    },
    ScheduleType(
      "mxnet.PolyScheduler",
      """
      A power of a straight line, after a warm-up if one is given.

      - Closed: before `W = warmup_steps` `warmup_begin_lr + ((base_lr - warmup_begin_lr) * e) / W`,
        with `constant` `warmup_begin_lr`; then `final_lr + (base_lr - final_lr) * (1 - (e - W) / (N
        - W)) ** pwr` up to `N = max_update`, where it stays
      """
    ) { p in
      let end = p.number(
        "max_update", "The last update that changes the rate.", .wholeFrom(1).steps)
      let baseLR = givenRate(p)
      let exponent = p.number("pwr", "The power of the line.", default: 2)
      let finalLR = p.number("final_lr", "The last value.", default: 0)
      let warmUp = WarmUp(p, baseLR: baseLR)
      return Rule { e, _ throws(EvaluationError) in
        if let value = warmUp.value(e) { return value }
        guard let (done, length) = warmUp.done(e, until: end) else { return baseLR }
        return finalLR
          + (baseLR - finalLR) * (try power(1 - (try quotient(done, length)), exponent))
      }
    },
    ScheduleType(
      "mxnet.CosineScheduler",
      """
      Half a cosine wave, after a warm-up if one is given.

      - Closed: the values of `mxnet.PolyScheduler` before `W = warmup_steps`, then `final_lr +
        ((base_lr - final_lr) * (1 + cos((pi * (e - W)) / (N - W)))) / 2` up to `N = max_update`,
        where it stays
      """
    ) { p in
      let end = p.number(
        "max_update", "The last update that changes the rate.", .wholeFrom(1).steps)
      let baseLR = givenRate(p)
      let finalLR = p.number("final_lr", "The last value.", default: 0)
      let warmUp = WarmUp(p, baseLR: baseLR)
      return Rule { e, _ throws(EvaluationError) in
        if let value = warmUp.value(e) { return value }
        guard let (done, length) = warmUp.done(e, until: end) else { return baseLR }
        let wave = 1 + (try cosine(try quotient(.pi * done, length)))
        return finalLR + (baseLR - finalLR) * wave / 2
      }
    },
  ])

private enum WarmUpMode: String, Choice { case linear, constant }

private func givenRate(_ p: Parameters) -> Double {
  p.number("base_lr", "The highest value.", default: 0.01)
}

/// The parameters of a warm-up.
private struct WarmUp {
  let baseLR: Double
  private let steps, beginLR: Double
  private let mode: WarmUpMode

  init(_ p: Parameters) { self.init(p, baseLR: givenRate(p)) }

  init(_ p: Parameters, baseLR: Double) {
    self.baseLR = baseLR
    steps = p.number("warmup_steps", "Updates of the warm-up.", .wholeFrom(0).steps, default: 0)
    beginLR = p.number("warmup_begin_lr", "The first value of the warm-up.", default: 0)
    mode = p.choice("warmup_mode", "The shape of the warm-up.", default: WarmUpMode.linear)
    p.require(
      beginLR <= baseLR, valueOf: "warmup_begin_lr", "is above `base_lr`", "a number up to it")
  }

  /// Nil after the warm-up.
  func value(_ e: Double) -> Double? {
    if e >= steps { return nil }
    return mode == .constant ? beginLR : beginLR + (baseLR - beginLR) * e / steps
  }

  /// The steps after the warm-up that are done, and those in all; nil if the end is in the warm-up.
  func done(_ e: Double, until end: Double) -> (Double, of: Double)? {
    end < steps ? nil : (min(e, end) - steps, end - steps)
  }
}

/// A value times a factor, again and again, down to a lowest value.
///
/// Only multiplication by multiplication has MXNet's bits, so there is a table of the first values.
private struct FactorValues {
  private static let limit = 4096

  private let factor, lowest: Double
  private var values: [Double]
  private var isComplete = false

  init(_ first: Double, _ factor: Double, _ lowest: Double) {
    (self.factor, self.lowest) = (factor, lowest)
    values = [first]
    var value = first
    while !isComplete && values.count < Self.limit {
      let next = max(value * factor, lowest)
      values.append(next)
      isComplete = next == value
      value = next
    }
  }

  func value(after changes: Double) throws(EvaluationError) -> Double {
    let last = values.count - 1
    if changes <= Double(last) { return values[Int(changes)] }
    if isComplete { return values[last] }
    return max(values[last] * (try power(factor, changes - Double(last))), lowest)
  }
}
