import CSupport

/// `torch.optim.lr_scheduler.CosineAnnealingWarmRestarts`, torch 2.13.
struct TorchCosineAnnealingWarmRestarts: TorchClass {
  static let name = "torch.CosineAnnealingWarmRestarts"
  static let documentation = """
    Half a cosine wave from the base value towards `eta_min`, over and over: the first one lasts `T_0` steps,
    each later one `T_mult` times as long as the one before.

    - Both forms, `T_cur` steps after the last restart in a period of `T_i`:
      `eta_min + ((base - eta_min) * (1 + cos((pi * T_cur) / T_i))) / 2`

    As in torch, `eta_min` is never reached, and in chain form: a jump to a position, where `T_mult` is above
    1, finds its period with a logarithm that is sometimes rounded down at a restart (`T_0` 1, `T_mult` 3,
    position 121), and the value is then that of the end of the period before; where `T_mult` is 1, a jump
    leaves `T_i` as it is; made with `last_epoch`, a scheduler starts in a wrong period. The closed form and
    `resume` have none of this.
    """
  static let source = """
    torch.optim.lr_scheduler.CosineAnnealingWarmRestarts; I. Loshchilov, F. Hutter, "SGDR: \
    Stochastic Gradient Descent with Warm Restarts", ICLR 2017, arXiv:1608.03983
    """
  static let countsSteps = false

  private var t0: Number = 1
  private var tMult: Number = 1
  private var etaMin: Number = 0.0

  /// `T_cur` and `T_i`.
  var carry: (current: Number, period: Number) = (-1, 1)

  mutating func parameters(_ fields: Fields) {
    fields.number("T_0", &t0, .wholeFrom(1).steps, required: true, "Steps to the first restart.")
    fields.number(
      "T_mult", &tMult, .wholeFrom(1), "What each period is longer than the one before by.")
    fields.number("eta_min", &etaMin, .finite, "The value that each wave falls towards.")
    if fields.mode == .read { carry.period = t0 }
  }

  mutating func state(_ fields: Fields, groups: Int) {
    fields.number("T_0", &t0, .wholeFrom(1), "")
    fields.number("T_i", &carry.period, .finite, "")
    fields.number("T_mult", &tMult, .wholeFrom(1), "")
    fields.number("eta_min", &etaMin, .finite, "")
    fields.number("T_cur", &carry.current, .finite, "")
  }

  private func wave(_ current: Double, _ period: Double) throws(EvaluationError) -> Double {
    1 + (try cosine(try quotient(.pi * current, period)))
  }

  func value(_ query: Query) throws(EvaluationError) -> Double {
    let e = query.position
    if e < 0 { throw .negative }
    // A wrapper that makes the clock faster gets here; after the infinite start of the last cycle there is no wave.
    if e == .infinity { throw .position }
    var (current, period) = (e, t0.value)
    if tMult.value == 1 {
      current = try modulo(e, period)
    } else {
      var start = 0.0
      while e >= start + period {
        start += period
        period *= tMult.value
      }
      current = e - start
    }
    let low = etaMin.value
    return low + (query.base - low) * (try wave(current, period)) / 2
  }

  /// torch's class overrides `step()` and counts nothing.
  mutating func advance(_ cursor: TorchCursor) throws(EvaluationError) -> TorchCursor {
    if cursor.epoch.value < 0 { return try jump(cursor, to: 0) }
    var next = try cursor.advanced()
    next.epoch = Number(next.epoch.value.rounded(.down), isReal: false)
    next.stepCount = cursor.stepCount
    carry.current = carry.current.next
    if carry.current.value >= carry.period.value {
      carry.current = Number(
        try modulo(carry.current.value, carry.period.value),
        isReal: carry.current.isReal || carry.period.isReal)
      carry.period = try product(carry.period, tMult)
    }
    return next
  }

  mutating func jump(_ cursor: TorchCursor, to epoch: Number) throws(EvaluationError)
    -> TorchCursor
  {
    let e = epoch.value
    if e < 0 { throw .negative }
    if e < t0.value {
      carry = (epoch, t0)
    } else if tMult.value == 1 {
      carry.current = Number(try modulo(e, t0.value), isReal: epoch.isReal || t0.isReal)
    } else {
      let ratio = (try quotient(e, t0.value)) * (tMult.value - 1) + 1
      let n = (swlr_log(ratio) / swlr_log(tMult.value)).rounded(.towardZero)
      let growth = try power(tMult.value, n)
      carry.period = try product(t0, Number(growth, isReal: false))
      let start = (t0.value * (growth - 1)) / (tMult.value - 1)
      carry.current = Number(e - start, isReal: true)
    }
    var next = cursor
    next.epoch = Number(e.rounded(.down), isReal: false)
    return next
  }

  /// Python's integers have no end, ours do.
  private func product(_ x: Number, _ y: Number) throws(EvaluationError) -> Number {
    let product = x.value * y.value
    if product.magnitude > Number.wholeLimit { throw .position }
    return Number(product, isReal: x.isReal || y.isReal)
  }

  @inline(__always)
  mutating func recur(
    _ lr: inout Rates, bases: borrowing Rates, groups: Groups, _ cursor: TorchCursor
  ) throws(EvaluationError) {
    let wave = try wave(carry.current.value, carry.period.value)
    let low = etaMin.value
    lr.update(
      bases, { low + ($1 - low) * wave / 2 },
      single: { Float(low) + ($1 - Float(low)) * Float(wave) / 2 })
  }
}
