import CSupport

// `timm.scheduler`, timm 1.0.31. The cosine, the tangent and the polynomial run in cycles that all three count alike;
// their first eight parameters are the same.

let timmSchedules = [
  ScheduleType(
    """
    timm.CosineLRScheduler
    +timm.cycles
    k_decay = 1.0: The power of the progress.

    Down to `lr_min` along a cosine, in cycles. In cycle `i`, `c` steps after its start, of length
    `l`, with
    `h = base * cycle_decay ** i - lr_min`:

    - Closed: `lr_min + (0.5 * h) * (1 + cos((pi * c ** k_decay) / l ** k_decay))`; before
      `warmup_t`
      `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)`; behind `cycle_limit` cycles
      `lr_min`

    As in timm, without `warmup_prefix` the curve runs during the warm-up, and the cycle is found
    with a logarithm, which
    misses restarts where `cycle_mul` is 3 or 10, and some others. The noise multiplies with `1 + n`;
    it has timm's law, but `n` comes from the generator of `swiftlr.noise` and not from torch's.
    """,
    prepared: {
      Rule(
        prepare: { p, _ in p.isTotal = isPlain(p) && p[13] == 1 },
        value: { p, e, q throws(EvaluationError) in noisy(p, 9, e, try cosineValue(p, e, q.base)) })
    }),
  ScheduleType(
    """
    timm.TanhLRScheduler
    +timm.cycles
    lb = -7.0: Where on the tangent a cycle starts.
    ub = 3.0: Where it ends.

    Down towards `lr_min` along a hyperbolic tangent, in cycles as those of
    `timm.CosineLRScheduler`.

    - Closed: with `r = c / l`, `lr_min + (0.5 * h) * (1 - tanh(lb * (1 - r) + ub * r))`

    As in timm, without `warmup_prefix` the warm-up aims at the curve's value at `warmup_t`, and
    `lr_min` is not quite
    reached.
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.require(
            p[13] < p[14], "lb", Number(p[13], isReal: true), "is not below `ub`",
            "a number below it")
          p.isTotal = isPlain(p)
        },
        value: { p, e, q throws(EvaluationError) in noisy(p, 9, e, try tanhValue(p, e, q.base)) })
    }),
  ScheduleType(
    """
    timm.PolyLRScheduler
    +timm.cycles
    k_decay = 1.0: The power of the progress.
    power = 0.5: The power of the line.

    Down to `lr_min` along a power of a line, in cycles as those of `timm.CosineLRScheduler`.

    - Closed: `lr_min + h * (1 - c ** k_decay / l ** k_decay) ** power`
    """,
    prepared: {
      Rule(
        prepare: { p, _ in p.isTotal = isPlain(p) && p[13] == 1 && p[14] >= 0 },
        value: { p, e, q throws(EvaluationError) in noisy(p, 9, e, try polyValue(p, e, q.base)) })
    }),
  ScheduleType(
    """
    timm.StepLRScheduler
    decay_t steps > 0: Steps from one decay to the next.
    decay_rate = 1.0: The factor of a decay.
    warmup_t steps >= 0 = 0: Steps of the warm-up.
    warmup_lr_init >= 0 = 0.0: The first value of the warm-up.
    warmup_prefix = true: Whether the steps count from the end of the warm-up.
    +timm.noise

    - Closed: with `t = e - warmup_t`, or `e` without `warmup_prefix`, `base * decay_rate ** (t //
      decay_t)`; before
      `warmup_t` `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)`

    The noise is that of `timm.CosineLRScheduler`.
    """
  ) { p, e, q throws(EvaluationError) in
    if e < p[2] { return noisy(p, 6, e, rising(e, p[2], p[3], to: q.base)) }
    let count = try floorQuotient(p[4] == 1 ? e - p[2] : e, p[0])
    return noisy(p, 6, e, q.base * (try power(p[1], count)))
  },
  ScheduleType(
    """
    timm.MultiStepLRScheduler
    decay_t steps list: Positions of a decay, in rising order.
    decay_rate = 1.0: The factor of a decay.
    warmup_t steps >= 0 = 0: Steps of the warm-up.
    warmup_lr_init >= 0 = 0.0: The first value of the warm-up.
    warmup_prefix = true: Whether the steps count from the end of the warm-up.
    +timm.noise

    - Closed: with `t = e - warmup_t`, or `e` without `warmup_prefix`,
      `base * decay_rate ** bisect_right(decay_t, t + 1)`; before `warmup_t`
      `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)`

    As in timm, each decay comes one step before its position. The noise is that of
    `timm.CosineLRScheduler`.
    """
  ) { p, e, q throws(EvaluationError) in
    if e < p[2] { return noisy(p, 6, e, rising(e, p[2], p[3], to: q.base)) }
    let count = bisectRight(p.lists[0], (p[4] == 1 ? e - p[2] : e) + 1)
    return noisy(p, 6, e, q.base * (try power(p[1], Double(count))))
  },
  ScheduleType(
    """
    timm.WSDLRScheduler
    t_initial steps > 0: Steps behind the warm-up.
    decay_t steps > 0 eg 20: How many of them decay.
    lr_min >= 0 = 0.0: The lowest value.
    stable_fn of constant rsqrt power = constant: The shape of the stable phase.
    stable_timescale > 0 = null: The stretch of it; `warmup_t` if null.
    stable_power > 0 = 0.5: The power of `power`.
    decay_fn of linear 1-sqrt cosine power exp = 1-sqrt: The shape of the decay.
    decay_power > 0 = 0.5: The power of `power`.
    decay_ratio > 0 < 1 = 0.1: The ratio of `exp`.
    warmup_t steps >= 0 = 0: Steps of the warm-up.
    warmup_lr_init >= 0 = 0.0: The first value of the warm-up.
    +timm.noise

    Up to the base value, a stable phase and a decay to `lr_min`.

    - Closed: before `warmup_t` `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)`; then
      with `t = e - warmup_t` the
      stable value is `s = max(base * f, lr_min)` where `f` is 1, or `(1 + t / stable_timescale) **
      -stable_power`, with the
      power 0.5 for `rsqrt`; in the decay, `x = (t - (t_initial - decay_t)) / decay_t` from 0 to 1,
      it is
      `lr_min + (s - lr_min) * d`, where `d` is `1 - x`, `1 - sqrt(x)`, `0.5 * (1 + cos(pi * x))`,
      `1 - x ** decay_power` or,
      with `r = decay_ratio`, `(r ** x - r) / (1 - r)`

    As in timm, the decay acts on the stable curve as that goes on. The noise is that of
    `timm.CosineLRScheduler`.
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.require(
            p[1] <= p[0], "decay_t", Number(p[1], isReal: true), "is above `t_initial`",
            "at most that")
          fields.require(
            p[3] == 0 || !p[4].isNaN || p[9] > 0, "stable_timescale", "missing",
            "a number above 0, since there is no warm-up")
          p.isTotal = true
        },
        value: { p, e, q throws(EvaluationError) in noisy(p, 12, e, try wsdValue(p, e, q.base)) })
    }),
]

/// A value with the noise of its position; the first of the parameters of noise is counted by the list of the
/// range.
@inline(__always)
private func noisy(_ p: Arguments, _ first: Int, _ e: Double, _ value: Double) -> Double {
  p[first] == 0 ? value : value + value * noise(p, first, e)
}

@inline(never)
private func noise(_ p: Arguments, _ first: Int, _ e: Double) -> Double {
  let range = p.lists[p.lists.count - 1]
  if e < range[0].value || range.count > 1 && e >= range[1].value { return 0 }
  let deviation = p[first + 2]
  if deviation == 0 { return 0 }
  return deviation
    * Noise(seed: p[first + 3], index: e.rounded(.down)).normal(below: p[first + 1] / deviation)
}

/// Whether there is one cycle, as is usual, so that no power is computed.
private func isPlain(_ p: Arguments) -> Bool { p[2] == 1 && p[3] == 1 && p[4] <= 1 }

private func cosineValue(_ p: Arguments, _ e: Double, _ base: Double)
  throws(EvaluationError) -> Double
{
  let (t, low) = (p[7] == 1 ? e - p[5] : e, p[1])
  if e < p[5] { return rising(e, p[5], p[6], to: base) }
  guard let place = try cyclePlace(p, t, base) else { return low }
  let angle = try quotient(.pi * (try power(place.position, p[13])), try power(place.length, p[13]))
  return low + 0.5 * place.height * (1 + (try cosine(angle)))
}

private func tanhValue(_ p: Arguments, _ e: Double, _ base: Double)
  throws(EvaluationError) -> Double
{
  let w = p[5]
  if p[7] == 1 {
    return e < w ? rising(e, w, p[6], to: base) : try tangent(p, e - w, base)
  }
  return e < w ? rising(e, w, p[6], to: try tangent(p, w, base)) : try tangent(p, e, base)
}

private func polyValue(_ p: Arguments, _ e: Double, _ base: Double)
  throws(EvaluationError) -> Double
{
  let (t, low) = (p[7] == 1 ? e - p[5] : e, p[1])
  if e < p[5] { return rising(e, p[5], p[6], to: base) }
  guard let place = try cyclePlace(p, t, base) else { return low }
  let done = try quotient(try power(place.position, p[13]), try power(place.length, p[13]))
  return low + place.height * (try power(1 - done, p[14]))
}

private func wsdValue(_ p: Arguments, _ e: Double, _ base: Double)
  throws(EvaluationError) -> Double
{
  if e < p[9] { return rising(e, p[9], p[10], to: base) }
  let (t, low) = (e - p[9], p[2])
  var stable = base
  if p[3] != 0 {
    let stretch = 1 + t / (p[4].isNaN ? p[9] : p[4])
    stable = base * (try power(stretch, p[3] == 1 ? -0.5 : -p[5]))
  }
  stable = max(stable, low)
  let x = min((t - (p[0] - p[1])) / p[1], 1)
  if x <= 0 { return stable }
  let left: Double
  switch p[6] {
  case 0: left = 1 - x
  case 1: left = 1 - x.squareRoot()
  case 2: left = 0.5 * (1 + (try cosine(.pi * x)))
  case 3: left = 1 - (try power(x, p[7]))
  default: left = ((try power(p[8], x)) - p[8]) / (1 - p[8])
  }
  return low + (stable - low) * left
}

/// The warm-up: a straight line whose slope is computed first.
private func rising(_ t: Double, _ steps: Double, _ first: Double, to target: Double) -> Double {
  first + t * ((target - first) / steps)
}

private typealias CyclePlace = (height: Double, position: Double, length: Double)

/// Where in its cycle a position is, and how high that is above `lr_min`; nil behind the last cycle.
@inline(__always)
private func cyclePlace(_ p: Arguments, _ t: Double, _ base: Double)
  throws(EvaluationError) -> CyclePlace?
{
  // The first cycle is all of most runs.
  if p[2] == 1 && t >= 0 && t < p[0] && p[4] > 0 { return (base - p[1], t, p[0]) }
  return try laterPlace(p, t, base)
}

@inline(never)
private func laterPlace(_ p: Arguments, _ t: Double, _ base: Double)
  throws(EvaluationError) -> CyclePlace?
{
  let (first, growth) = (p[0], p[2])
  var (cycle, position, length) = (0.0, 0.0, first)
  if growth == 1 {
    cycle = try floorQuotient(t, first)
    position = t - first * cycle
  } else {
    cycle = (try logarithm(1 - t / first * (1 - growth)) / swlr_log(growth)).rounded(.down)
    let scale = try power(growth, cycle)
    length = scale * first
    position = t - (1 - scale) / (1 - growth) * first
  }
  if cycle >= p[4] { return nil }
  return (base * (try power(p[3], cycle)) - p[1], position, length)
}

private func tangent(_ p: Arguments, _ t: Double, _ base: Double)
  throws(EvaluationError) -> Double
{
  guard let place = try cyclePlace(p, t, base) else { return p[1] }
  let r = place.position / place.length
  return p[1] + 0.5 * place.height * (1 - tanh(p[13] * (1 - r) + p[14] * r))
}
