import CSupport

// timm: the classes of `timm.scheduler`. The cosine, the tangent and the polynomial run in cycles that all three
// count alike.

let timm = Peer(
  "timm.scheduler, timm 1.0.31",
  [
    ScheduleType(
      "timm.CosineLRScheduler",
      """
      Down to `lr_min` along a cosine, in cycles. In cycle `i`, `c` steps after its start, of length
      `l`, with `h = base * cycle_decay ** i - lr_min`:

      - Closed: `lr_min + (0.5 * h) * (1 + cos((pi * c ** k_decay) / l ** k_decay))`; before
        `warmup_t` `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)`; after `cycle_limit`
        cycles `lr_min`

      As in timm, without `warmup_prefix` the curve runs during the warm-up, and the cycle is found
      with a logarithm, which misses restarts where `cycle_mul` is 3 or 10, and some others. The
      noise multiplies with `1 + n`, where `n` is drawn from torch's generator with the seed `noise_seed +
      e`, and `lr_scale` is that of each group, which comes last.
      """
    ) { p in
      let (cycles, warmUp, noise) = cyclesWithWarmUp(p)
      let kDecay = p.number("k_decay", "The power of the progress.", default: 1.0)
      return Rule(isTotal: cycles.isPlain && kDecay == 1) { e, q throws(EvaluationError) in
        if e < warmUp.t { return noise.added(to: warmUp.value(e, to: q.base), e, q) }
        guard let place = try cycles.place(warmUp.after(e), q.base) else {
          return noise.added(to: cycles.lrMin, e, q)
        }
        let angle = try quotient(
          .pi * (try power(place.position, kDecay)), try power(place.length, kDecay))
        return noise.added(
          to: cycles.lrMin + 0.5 * place.height * (1 + (try cosine(angle))), e, q)
      }
    },
    ScheduleType(
      "timm.TanhLRScheduler",
      """
      Down towards `lr_min` along a hyperbolic tangent, in cycles as those of
      `timm.CosineLRScheduler`.

      - Closed: with `r = c / l`, `lr_min + (0.5 * h) * (1 - tanh(lb * (1 - r) + ub * r))`

      As in timm, without `warmup_prefix` the warm-up aims at the curve's value at `warmup_t`, and
      `lr_min` is not quite reached.
      """
    ) { p in
      let (cycles, warmUp, noise) = cyclesWithWarmUp(p)
      let lb = p.number("lb", "Where on the tangent a cycle starts.", default: -7.0)
      let ub = p.number("ub", "Where it ends.", default: 3.0)
      p.require(lb < ub, valueOf: "lb", "is not below `ub`", "a number below it")

      func tangent(_ t: Double, _ base: Double) throws(EvaluationError) -> Double {
        guard let place = try cycles.place(t, base) else { return cycles.lrMin }
        let r = place.position / place.length
        return cycles.lrMin + 0.5 * place.height * (1 - tanh(lb * (1 - r) + ub * r))
      }
      return Rule(isTotal: cycles.isPlain) { e, q throws(EvaluationError) in
        if e >= warmUp.t { return noise.added(to: try tangent(warmUp.after(e), q.base), e, q) }
        let target = warmUp.prefix ? q.base : try tangent(warmUp.t, q.base)
        return noise.added(to: warmUp.value(e, to: target), e, q)
      }
    },
    ScheduleType(
      "timm.PolyLRScheduler",
      """
      Down to `lr_min` along a power of a line, in cycles as those of `timm.CosineLRScheduler`.

      - Closed: `lr_min + h * (1 - c ** k_decay / l ** k_decay) ** power`
      """
    ) { p in
      let (cycles, warmUp, noise) = cyclesWithWarmUp(p)
      let kDecay = p.number("k_decay", "The power of the progress.", default: 1.0)
      let exponent = p.number("power", "The power of the line.", default: 0.5)
      return Rule(isTotal: cycles.isPlain && kDecay == 1 && exponent >= 0) {
        e, q throws(EvaluationError) in
        if e < warmUp.t { return noise.added(to: warmUp.value(e, to: q.base), e, q) }
        guard let place = try cycles.place(warmUp.after(e), q.base) else {
          return noise.added(to: cycles.lrMin, e, q)
        }
        let done = try quotient(try power(place.position, kDecay), try power(place.length, kDecay))
        return noise.added(to: cycles.lrMin + place.height * (try power(1 - done, exponent)), e, q)
      }
    },
    ScheduleType(
      "timm.StepLRScheduler",
      """
      The base value times `decay_rate` once every `decay_t` steps, after a warm-up if one is given.

      - Closed: with `t = e - warmup_t`, or `e` without `warmup_prefix`, `base * decay_rate ** (t //
        decay_t)`; before `warmup_t` `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)`

      The noise is that of `timm.CosineLRScheduler`.
      """
    ) { p in
      let decayT = p.number("decay_t", "Steps from one decay to the next.", .above(0).steps)
      let decayRate = p.number("decay_rate", "The factor of a decay.", default: 1.0)
      let (warmUp, noise) = (WarmUp(p, prefix: true), TimmNoise(p))
      return Rule { e, q throws(EvaluationError) in
        if e < warmUp.t { return noise.added(to: warmUp.value(e, to: q.base), e, q) }
        let count = try floorQuotient(warmUp.after(e), decayT)
        return noise.added(to: q.base * (try power(decayRate, count)), e, q)
      }
    },
    ScheduleType(
      "timm.MultiStepLRScheduler",
      """
      The base value times `decay_rate` at each of some positions, after a warm-up if one is given.

      - Closed: with `t = e - warmup_t`, or `e` without `warmup_prefix`, `base * decay_rate **
        bisect_right(decay_t, t + 1)`; before `warmup_t` `warmup_lr_init + e * ((base -
        warmup_lr_init) / warmup_t)`

      As in timm, each decay comes one step before its position. The noise is that of
      `timm.CosineLRScheduler`.
      """
    ) { p in
      let decayT = p.numbers("decay_t", "Positions of a decay, in rising order.", .steps)
      let decayRate = p.number("decay_rate", "The factor of a decay.", default: 1.0)
      let (warmUp, noise) = (WarmUp(p, prefix: true), TimmNoise(p))
      return Rule { e, q throws(EvaluationError) in
        if e < warmUp.t { return noise.added(to: warmUp.value(e, to: q.base), e, q) }
        let count = bisectRight(decayT, warmUp.after(e) + 1)
        return noise.added(to: q.base * (try power(decayRate, Double(count))), e, q)
      }
    },
    ScheduleType(
      "timm.WSDLRScheduler",
      """
      Up to the base value, a stable phase and a decay to `lr_min`.

      - Closed: before `warmup_t` `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)`; then
        with `t = e - warmup_t` the stable value is `s = max(base * f, lr_min)` where `f` is 1, or
        `(1 + t / stable_timescale) ** -stable_power`, with the power 0.5 for `rsqrt`; in the decay,
        `x = (t - (t_initial - decay_t)) / decay_t` from 0 to 1, it is `lr_min + (s - lr_min) * d`,
        where `d` is `1 - x`, `1 - sqrt(x)`, `0.5 * (1 + cos(pi * x))`, `1 - x ** decay_power` or,
        with `r = decay_ratio`, `(r ** x - r) / (1 - r)`

      As in timm, the decay acts on the stable curve as that goes on. The noise is that of
      `timm.CosineLRScheduler`.
      """
    ) { p in
      let tInitial = p.number("t_initial", "Steps after the warm-up.", .above(0).steps)
      let decayT = p.number("decay_t", "How many of them decay.", .above(0).steps, example: 20)
      let lrMin = p.number("lr_min", "The lowest value.", .atLeast(0), default: 0.0)
      let stableFn = p.choice(
        "stable_fn", "The shape of the stable phase.", default: StableShape.constant)
      let stableTimescale = p.optional(
        "stable_timescale", "The stretch of it; `warmup_t` if null.", .above(0))
      let stablePower = p.number("stable_power", "The power of `power`.", .above(0), default: 0.5)
      let decayFn = p.choice(
        "decay_fn", "The shape of the decay.", default: DecayShape.oneMinusSqrt)
      let decayPower = p.number("decay_power", "The power of `power`.", .above(0), default: 0.5)
      let decayRatio = p.number("decay_ratio", "The ratio of `exp`.", .between(0, 1), default: 0.1)
      let (warmUp, noise) = (WarmUp(p, prefix: nil), TimmNoise(p))
      p.require(decayT <= tInitial, valueOf: "decay_t", "is above `t_initial`", "at most that")
      p.require(
        stableFn == .constant || stableTimescale != nil || warmUp.t > 0, "stable_timescale",
        "missing", "a number above 0, since there is no warm-up")
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        if e < warmUp.t { return noise.added(to: warmUp.value(e, to: q.base), e, q) }
        let t = warmUp.after(e)
        var stable = q.base
        if stableFn != .constant {
          let stretch = 1 + t / (stableTimescale ?? warmUp.t)
          stable = q.base * (try power(stretch, stableFn == .rsqrt ? -0.5 : -stablePower))
        }
        stable = max(stable, lrMin)
        let x = min((t - (tInitial - decayT)) / decayT, 1)
        if x <= 0 { return noise.added(to: stable, e, q) }
        let left: Double
        switch decayFn {
        case .linear: left = 1 - x
        case .oneMinusSqrt: left = 1 - x.squareRoot()
        case .cosine: left = 0.5 * (1 + (try cosine(.pi * x)))
        case .power: left = 1 - (try power(x, decayPower))
        case .exp: left = ((try power(decayRatio, x)) - decayRatio) / (1 - decayRatio)
        }
        return noise.added(to: lrMin + (stable - lrMin) * left, e, q)
      }
    },
    ScheduleType(
      following: "timm.PlateauLRScheduler",
      """
      A warm-up, then the rate times `decay_rate` whenever a metric has not improved.

      - Closed: `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)` up to `warmup_t`,
        without a metric; then that of `torch.ReduceLROnPlateau`

      As in timm, `lr_scale` scales the warm-up and so what the plateau starts from, not `lr_min`. The noise
      is that of `timm.CosineLRScheduler`, and the plateau does not see it.
      """
    ) { p in
      let mode = p.choice(
        "mode", "Whether the metric shall fall or rise.", default: Direction.max)
      let decayRate = p.number(
        "decay_rate", "What a reduction multiplies with.", .below(1), default: 0.1)
      let patienceT = p.number(
        "patience_t", "Steps without improvement that are allowed.", .steps, default: 10)
      let threshold = p.number(
        "threshold", "What an improvement is at least, relative to the best metric.",
        default: 1e-4)
      let cooldownT = p.number(
        "cooldown_t", "Steps after a reduction that do not count.", .steps, default: 0)
      let lrMin = p.perGroup("lr_min", "The lowest value.", default: 0.0)
      let warmupT = p.number("warmup_t", "Steps of the warm-up.", .atLeast(0).steps, default: 0)
      let warmupLRInit = p.number("warmup_lr_init", "The first value.", default: 0.0)
      let noise = TimmNoise(p, countsEpochs: false)
      let counts = PlateauCounts(p)
      return MetricRule(
        isRising: mode == .max, best: counts.best,
        warmUp: { q in
          let e = q.position
          if warmupT == 0 { return (q.base * noise.scale(q), true) }
          let rate = warmupLRInit + min(e, warmupT) * ((q.base - warmupLRInit) / warmupT)
          return (rate * noise.scale(q), e >= warmupT)
        },
        finish: { value, q in q.position <= warmupT ? value : noise.noisy(value, q.position) },
        advance: { memory, metric in
          let isBetter = improves(metric, memory[counts.best], mode, threshold, .rel)
          if counts.waits(memory, metric, isBetter, patience: patienceT, cooldown: cooldownT) {
            return
          }
          memory.reduce(by: decayRate, least: lrMin, 1e-8)
        })
    },
  ])

private enum StableShape: String, Choice { case constant, rsqrt, power }

private enum DecayShape: String, Choice {
  case linear
  case oneMinusSqrt = "1-sqrt"
  case cosine, power, exp
}

/// The parameters of a warm-up: a straight line whose slope is computed first.
private struct WarmUp {
  let t: Double
  let lrInit: Double
  /// Whether the curve starts after the warm-up.
  let prefix: Bool

  /// - Parameter prefix: the default of `warmup_prefix`; nil where that is no parameter, and true.
  init(_ p: Parameters, prefix: Bool?) {
    t = p.number("warmup_t", "Steps of the warm-up.", .atLeast(0).steps, default: 0)
    lrInit = p.number(
      "warmup_lr_init", "The first value of the warm-up.", .atLeast(0), default: 0.0)
    guard let prefix else {
      self.prefix = true
      return
    }
    self.prefix = p.flag(
      "warmup_prefix", "Whether the curve starts after the warm-up.", default: prefix)
  }

  func value(_ e: Double, to target: Double) -> Double { lrInit + e * ((target - lrInit) / t) }

  /// The position on the clock of the curve.
  func after(_ e: Double) -> Double { prefix ? e - t : e }
}

private enum NoiseType: String, Choice { case normal, uniform }

/// The parameters of noise that multiplies the value, and of the scales of the groups.
private struct TimmNoise {
  private let range: [Double]
  private let type: NoiseType
  private let bound, deviation, seed: Double
  private let scale: GroupNumbers

  /// - Parameter countsEpochs: whether `t_in_epochs` is a parameter.
  init(_ p: Parameters, countsEpochs: Bool = true) {
    if countsEpochs {
      _ = p.flag(
        "t_in_epochs", "Whether positions are epochs for the trainer; the curve is the same.",
        default: true)
    }
    range = p.numbers(
      "noise_range_t", "Where noise starts and, if two, ends; none if empty.", .steps, default: [])
    bound = p.number("noise_pct", "The bound of the noise.", .above(0), default: 0.67)
    deviation = p.number(
      "noise_std", "The standard deviation of normal noise.", .atLeast(0), default: 1.0)
    seed = p.number("noise_seed", "Which noise it is.", .wholeFrom(0), default: 42)
    type = p.choice(
      "noise_type", "Whether it is normal within the bound, or uniform.", default: NoiseType.normal)
    scale = p.perGroup(
      "lr_scale", "What the value of a group is multiplied with at last.", default: 1.0)
  }

  func scale(_ q: Query) -> Double { scale[q.group] }

  @inline(__always)
  func added(to value: Double, _ e: Double, _ q: Query) -> Double {
    (range.isEmpty ? value : noisy(value, e)) * scale[q.group]
  }

  @inline(never)
  func noisy(_ value: Double, _ e: Double) -> Double {
    if range.isEmpty || e < range[0] || range.count > 1 && e >= range[1] { return value }
    return value + value * noise(e.rounded(.down))
  }

  private func noise(_ e: Double) -> Double {
    var generator = TorchGenerator(seed: Int64(exactly: seed + e) ?? 0)
    if type == .uniform { return 2 * (generator.uniform() - 0.5) * bound }
    // timm draws until a number is within the bound; here that ends even where the bound is next to nothing.
    for _ in 0..<100_000 {
      let noise = generator.normal() * deviation
      if noise.magnitude < bound { return noise }
    }
    return 0
  }
}

private func cyclesWithWarmUp(_ p: Parameters) -> (Cycles, WarmUp, TimmNoise) {
  (Cycles(p), WarmUp(p, prefix: false), TimmNoise(p))
}

/// The parameters of cycles, each longer and lower than the one before.
private struct Cycles {
  let lrMin: Double
  private let first, growth, decay, limit: Double

  init(_ p: Parameters) {
    first = p.number("t_initial", "Steps of the first cycle.", .above(0).steps)
    lrMin = p.number("lr_min", "The lowest value.", .atLeast(0), default: 0.0)
    growth = p.number("cycle_mul", "How many times longer each cycle is.", .above(0), default: 1.0)
    decay = p.number("cycle_decay", "What the peak is multiplied with each cycle.", default: 1.0)
    limit = p.number("cycle_limit", "The number of cycles.", .atLeast(0), default: 1)
  }

  /// Whether there is one cycle, as is usual, so that no power is computed.
  var isPlain: Bool { growth == 1 && decay == 1 && limit <= 1 }

  typealias Place = (height: Double, position: Double, length: Double)

  /// Where in its cycle a position is, and how high that is above `lr_min`; nil after the last cycle.
  @inline(__always)
  func place(_ t: Double, _ base: Double) throws(EvaluationError) -> Place? {
    // The first cycle is all of most runs.
    if growth == 1 && t >= 0 && t < first && limit > 0 { return (base - lrMin, t, first) }
    return try laterPlace(t, base)
  }

  @inline(never)
  private func laterPlace(_ t: Double, _ base: Double) throws(EvaluationError) -> Place? {
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
    if cycle >= limit { return nil }
    return (base * (try power(decay, cycle)) - lrMin, position, length)
  }
}
