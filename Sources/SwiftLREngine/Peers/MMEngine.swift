// MMEngine: the classes of `mmengine.optim.scheduler`. Each changes the value inside a window of steps: before the
// window it is the base value, after it the last value, and the last step of a window reaches the end value. MMEngine
// computes most of them step by step from the value before, as torch does: those have a chain form.

let mmengine = Peer(
  "mmengine.optim.scheduler, MMEngine 0.10.7",
  [
    ScheduleType(
      "mmengine.ConstantLR",
      """
      A factor on the base value in a window, then the base value.

      - Closed: `base * factor` in the window but for its last step, `base` from there on
      - Chain: `lr * factor` at its first step, `lr * (1 / factor)` at its last
      """
    ) { p in
      let factor = p.number("factor", "The ratio.", .from(0, to: 1), default: 0.3333333333333333)
      let window = Window(p)
      return Rule(
        recurrence: { e, rate, _ throws(EvaluationError) in
          if e == window.begin { return rate * factor }
          return e == window.end - 1 ? rate * (try quotient(1, factor)) : rate
        },
        value: { e, q in
          q.base * (e >= window.begin && e < window.end - 1 ? factor : 1)
        })
    },
    ScheduleType(
      "mmengine.LinearLR",
      """
      The base value times a factor that goes in a straight line, in a window.

      - Closed: with `x = e - begin` in the window and `n = end - begin - 1`,
        `base * (start_factor + ((end_factor - start_factor) * x) / n)`
      - Chain: `lr * start_factor` at the first step of the window, then with
        `d = end_factor - start_factor` `lr * (1 + d / (n * start_factor + (x - 1) * d))`

      As in MMEngine, a chain that starts at 0 divides by zero at its second step.
      """
    ) { p in
      let startFactor = p.number(
        "start_factor", "The first ratio.", .from(0, to: 1), default: 0.3333333333333333)
      let endFactor = p.number("end_factor", "The last ratio.", .from(0, to: 1), default: 1.0)
      let window = Window(withEnd: p)
      let change = endFactor - startFactor
      return Rule(
        recurrence: { e, rate, _ throws(EvaluationError) in
          guard let x = window.step(e) else { return rate }
          if x == 0 { return rate * startFactor }
          return rate
            * (1 + (try quotient(change, window.lastStep * startFactor + (x - 1) * change)))
        },
        value: { e, q throws(EvaluationError) in
          if e < window.begin { return q.base }
          return q.base
            * (startFactor + (try quotient(change * window.clamped(e), window.lastStep)))
        })
    },
    ScheduleType(
      "mmengine.CosineAnnealingLR",
      """
      Half a cosine wave in a window.

      - Closed: with `x = e - begin` in the window,
        `eta_min + ((base - eta_min) * (1 + cos((pi * x) / T_max))) / 2`
      - Chain: that of `torch.CosineAnnealingLR` in the window
      """
    ) { p in
      let tMax = p.optional(
        "T_max", "Steps of the fall; if null, those of the window.", .above(0).steps,
        example: 100)
      let (floor, window) = (Floor(p), Window(p))
      p.require(
        floor.etaMin == nil || floor.etaMinRatio == nil, "eta_min_ratio",
        "is given along with `eta_min`", "one of the two")
      p.require(
        tMax != nil || window.hasEnd, "T_max", "missing, and so is `end`", "one of the two")
      let length = tMax ?? window.length
      return Rule(
        isTotal: length > 0,
        recurrence: { e, rate, q throws(EvaluationError) in
          guard let x = window.step(e), x > 0 else { return rate }
          let low = floor.value(q.base)
          if (try modulo(x - 1 - length, 2 * length)) == 0 {
            return rate + (q.base - low) * (1 - (try cosine(.pi / length))) / 2
          }
          return try cosineStep(rate, low, x, length)
        },
        value: { e, q throws(EvaluationError) in
          if e < window.begin { return q.base }
          let low = floor.value(q.base)
          let wave = 1 + (try cosine(.pi * window.clamped(e) / length))
          return low + (q.base - low) * wave / 2
        })
    },
    ScheduleType(
      "mmengine.CosineRestartLR",
      """
      Half a cosine wave, over and over, with given lengths and heights.

      - Closed: `s` steps after the start of a cycle of `n` steps, with `high = base * weight`,
        `eta_min + ((high - eta_min) * (1 + cos((pi * s) / n))) / 2`; after the last cycle its
        last value
      - Chain: `high` at the start of a cycle, then
        `((1 + cos((pi * s) / n)) / (1 + cos((pi * (s - 1)) / n))) * (lr - eta_min) + eta_min`
      """
    ) { p in
      let periods = p.numbers(
        "periods", "Steps of each cycle; one of 0 steps is skipped.", .wholeFrom(0).steps,
        example: [50, 100])
      let restartWeights = p.numbers("restart_weights", "The first ratio of each.")
      let (floor, window) = (Floor(p, ratioExample: 0.0), Window(p))
      p.requireNotEmpty("periods", periods, "at least one length")
      p.requireCount("restart_weights", restartWeights, periods.count)
      p.require(
        (floor.etaMin == nil) != (floor.etaMinRatio == nil), "eta_min",
        "is given along with `eta_min_ratio`, or neither is", "one of the two")
      let ends = runningSums(periods)
      let lastCycle = periods.lastIndex { $0 > 0 }
      return Rule(
        recurrence: { e, rate, q throws(EvaluationError) in
          guard let x = window.step(e) else { return rate }
          let i = bisectRight(ends, x)
          if i == ends.count { return rate }
          let s = x - (i == 0 ? 0 : ends[i - 1])
          if s == 0 { return q.base * restartWeights[i] }
          return try cosineStep(rate, floor.value(q.base), s, periods[i])
        },
        value: { e, q throws(EvaluationError) in
          guard let lastCycle, e >= window.begin else { return q.base }
          let (low, x) = (floor.value(q.base), window.clamped(e))
          let i = min(bisectRight(ends, x), lastCycle)
          let s = min(x - (i == 0 ? 0 : ends[i - 1]), periods[i] - 1)
          let wave = 1 + (try cosine(.pi * s / periods[i]))
          return low + (q.base * restartWeights[i] - low) * wave / 2
        })
    },
    ScheduleType(
      "mmengine.ExponentialLR",
      """
      The base value times `gamma` at every step of a window.

      - Closed: `base * gamma ** x` with `x = e - begin` in the window
      - Chain: `lr * gamma` from its second step on
      """
    ) { p in
      let gamma = p.number("gamma", "The factor of a step.", example: 0.95)
      let window = Window(p)
      return Rule(
        recurrence: { e, rate, _ in
          guard let x = window.step(e), x > 0 else { return rate }
          return rate * gamma
        },
        value: { e, q throws(EvaluationError) in
          q.base * (try power(gamma, window.clamped(e)))
        })
    },
    ScheduleType(
      "mmengine.StepLR",
      """
      The base value times `gamma` once every `step_size` steps of a window.

      - Closed: `base * gamma ** (x // step_size)` with `x = e - begin` in the window
      - Chain: `lr * gamma` where `x` is a multiple of `step_size` above 0
      """
    ) { p in
      let stepSize = p.number(
        "step_size", "Steps from one decay to the next.", .wholeFrom(1).steps)
      let gamma = p.number("gamma", "The factor of a decay.", default: 0.1)
      let window = Window(p)
      return Rule(
        recurrence: { e, rate, _ throws(EvaluationError) in
          guard let x = window.step(e), x > 0, (try modulo(x, stepSize)) == 0 else {
            return rate
          }
          return rate * gamma
        },
        value: { e, q throws(EvaluationError) in
          q.base * (try power(gamma, try floorQuotient(window.clamped(e), stepSize)))
        })
    },
    ScheduleType(
      "mmengine.MultiStepLR",
      """
      The base value times `gamma` at each of some positions in a window.

      - Closed: `base` times `gamma ** count` at each of the milestones up to `e - begin`, in
        rising order, where `count` says how often the list has it
      - Chain: `lr * gamma ** count` at a milestone of the window
      """
    ) { p in
      let milestones = p.numbers(
        "milestones", "Positions of a decay; one that stands twice is two.", .steps)
      let gamma = p.number("gamma", "The factor of a decay.", default: 0.1)
      let window = Window(p)
      let order = ordered(milestones.count, by: { milestones[$0] < milestones[$1] })
      let positions = order.map { milestones[$0] }
      return Rule(
        recurrence: { e, rate, _ throws(EvaluationError) in
          guard let x = window.step(e) else { return rate }
          let count = bisectRight(positions, x) - bisectLeft(positions, x)
          return count == 0 ? rate : rate * (try power(gamma, Double(count)))
        },
        value: { e, q throws(EvaluationError) in
          let x = window.clamped(e)
          var (value, i) = (q.base, 0)
          while i < positions.count && positions[i] <= x {
            var count = 1.0
            while i + 1 < positions.count && positions[i + 1] == positions[i] {
              count += 1
              i += 1
            }
            value *= try power(gamma, count)
            i += 1
          }
          return value
        })
    },
    ScheduleType(
      "mmengine.OneCycleLR",
      """
      Up to `eta_max` and down again, in two or three phases.

      - Closed: from `eta_max / div_factor` to `eta_max` and then, with `three_phase` over the
        first value, to the first value divided by `final_div_factor`; each way from `a` to `b` by
        `b + ((a - b) / 2) * (cos(pi * x) + 1)` or `(b - a) * x + a`
      - Chain: the same in the window, `lr` outside of it
      """
    ) { p in
      let etaMax = p.perGroup("eta_max", "The highest value.")
      let totalSteps = p.optional(
        "total_steps", "Steps in all; if null, those of the window.", .above(0).steps,
        example: 100)
      let pctStart = p.number(
        "pct_start", "The part of the steps that goes up.", .from(0, to: 1), default: 0.3)
      let annealStrategy = p.choice(
        "anneal_strategy", "The shape of each way.", default: Annealing.cos)
      let divFactor = p.number(
        "div_factor", "The highest value divided by the first.", .above(0), default: 25.0)
      let finalDivFactor = p.number(
        "final_div_factor", "The first value divided by the last.", .above(0), default: 1e4)
      let threePhase = p.flag(
        "three_phase",
        "Whether the way down is as long as the way up, with a third way after it.",
        default: false)
      let window = Window(p)
      p.require(
        totalSteps != nil || window.hasEnd, "total_steps", "missing, and so is `end`",
        "one of the two")
      let total = totalSteps ?? window.length
      let up = pctStart * total - 1
      let down = threePhase ? 2 * pctStart * total - 2 : total - 1

      func value(_ x: Double, _ group: Int) throws(EvaluationError) -> Double {
        if x > total { throw .pastEnd }
        let top = etaMax[group]
        let first = top / divFactor
        let last = first / finalDivFactor
        var (from, to, start, end) = (first, top, 0.0, up)
        if x > up { (from, to, start, end) = (top, threePhase ? first : last, up, down) }
        if x > down && threePhase { (from, to, start, end) = (first, last, down, total - 1) }
        let done = try quotient(x - start, end - start)
        switch annealStrategy {
        case .cos: return to + (from - to) / 2 * (try cosine(.pi * done) + 1)
        case .linear: return (to - from) * done + from
        }
      }
      return Rule(
        recurrence: { e, rate, q throws(EvaluationError) in
          guard let x = window.step(e) else { return rate }
          return try value(x, q.group)
        },
        value: { e, q throws(EvaluationError) in try value(window.clamped(e), q.group) })
    },
    ScheduleType(
      "mmengine.PolyLR",
      """
      A power of a straight line in a window.

      - Closed: with `x = e - begin` in the window and `n = end - begin - 1`,
        `(base - eta_min) * (1 - x / n) ** power + eta_min`
      - Chain: `(lr - eta_min) * (1 - 1 / (n - x + 1)) ** power + eta_min` from its second step on
      """
    ) { p in
      let etaMin = p.number("eta_min", "The value at the end.", default: 0)
      let exponent = p.number("power", "The power of the line.", default: 1.0)
      let window = Window(withEnd: p)
      return Rule(
        recurrence: { e, rate, _ throws(EvaluationError) in
          guard let x = window.step(e), x > 0 else { return rate }
          let line = 1 - (try quotient(1, window.lastStep - x + 1))
          return (rate - etaMin) * (try power(line, exponent)) + etaMin
        },
        value: { e, q throws(EvaluationError) in
          if e < window.begin { return q.base }
          let line = 1 - (try quotient(window.clamped(e), window.lastStep))
          return (q.base - etaMin) * (try power(line, exponent)) + etaMin
        })
    },
    ScheduleType(
      following: "mmengine.ReduceOnPlateauLR",
      """
      The rate times `factor` whenever a metric has not improved for more than `patience` steps.

      - Closed: that of `torch.ReduceLROnPlateau`; only metrics of the steps from `begin` to before `end`
        count, the first of which is step 1
      """
    ) { p in
      let rule = p.choice(
        "rule", "Whether the metric shall fall or rise.", default: Comparison.less)
      let factor = p.number("factor", "What a reduction multiplies with.", .below(1), default: 0.1)
      let patience = p.number(
        "patience", "Steps without improvement that are allowed.", .steps, default: 10)
      let threshold = p.number(
        "threshold", "What an improvement is at least.", .atLeast(0), default: 1e-4)
      let thresholdRule = p.choice(
        "threshold_rule", "Relative to the best metric, or absolute.", default: Threshold.rel)
      let cooldown = p.number(
        "cooldown", "Steps after a reduction that do not count.", .steps, default: 0)
      let minValue = p.perGroup("min_value", "The lowest value.", default: 0.0)
      let eps = p.number("eps", "A reduction by less than this is not made.", default: 1e-8)
      let window = Window(p)
      let plateau = torchPlateau(
        p, rule == .less ? .min : .max, factor: factor, patience: patience, threshold: threshold,
        thresholdRule, cooldown: cooldown, least: minValue, eps: eps)
      return MetricRule(isRising: rule == .greater, best: plateau.best) { memory, metric in
        if window.step(memory.position + 1) != nil { plateau.advance(memory, metric) }
      }
    },
    .alias("mmengine.ConstantMomentum", of: "mmengine.ConstantLR", momentum),
    .alias("mmengine.LinearMomentum", of: "mmengine.LinearLR", momentum),
    .alias("mmengine.CosineAnnealingMomentum", of: "mmengine.CosineAnnealingLR", momentum),
    .alias("mmengine.CosineRestartMomentum", of: "mmengine.CosineRestartLR", momentum),
    .alias("mmengine.ExponentialMomentum", of: "mmengine.ExponentialLR", momentum),
    .alias("mmengine.StepMomentum", of: "mmengine.StepLR", momentum),
    .alias("mmengine.MultiStepMomentum", of: "mmengine.MultiStepLR", momentum),
    .alias("mmengine.PolyMomentum", of: "mmengine.PolyLR", momentum),
    .alias("mmengine.ReduceOnPlateauMomentum", of: "mmengine.ReduceOnPlateauLR", momentum),
    ScheduleType(
      "mmengine.param_scheduler",
      """
      A list of MMEngine's schedules at work on one value, each in its window; windows may overlap.

      - Closed: each part's value is the base value of the next
      - Chain: each part goes on from the value that the one before it left, with the initial value for its
        base value, as in MMEngine; at a step after the first one the parts with an interval of 1 come first

      The chain form is there for parts of `mmengine` that follow no metric. The forms agree where the
      windows of parts with a lowest value overlap no others. In MMEngine `OneCycleLR` sets the base value
      of the parts after it; here it does not.
      """
    ) { p in
      let parts = p.parts(
        "schedulers", "The parts in their order.", start: .together, example: "mmengine.LinearLR")
      let given = p.numbers(
        "intervals",
        "Steps from one step of each part to its next, such as \"1ep\" for a part by epochs; 1 if empty.",
        .wholeFrom(1).steps, default: [])
      if !given.isEmpty { p.requireCount("intervals", given, parts.count, "one for each part") }
      let intervals = given.isEmpty ? parts.map { _ in 1.0 } : given
      let recurrences = parts.compactMap { ($0.schedule as? RuleSchedule)?.rule.recurrence }

      func step(_ e: Double, _ rate: Double, _ q: Query) throws(EvaluationError) -> Double {
        var rate = rate
        for pass in 0...1 {
          for i in recurrences.indices where (e > 0 && intervals[i] != 1) == (pass == 1) {
            if !(try isMultiple(e, of: intervals[i])) { continue }
            rate = try recurrences[i](e / intervals[i], rate, q)
          }
        }
        return rate
      }
      return Rule(
        recurrence: recurrences.count == parts.count ? step : nil,
        value: { e, q throws(EvaluationError) in
          var local = q
          for i in parts.indices {
            local.position = intervals[i] == 1 ? e : (e / intervals[i]).rounded(.down)
            local.base = try parts[i].value(local)
          }
          return local.base
        })
    },
  ])

/// How the schedules of momentum differ from those of the rate.
private let momentum = "A value of the momentum, or of the first beta."

/// The parameters of the window of steps that a schedule acts in.
private struct Window {
  let begin: Double
  /// The step after the last one, infinite if there is no last one.
  let end: Double

  init(_ p: Parameters) {
    begin = Self.begin(p)
    end = p.optional("end", "The step after the window; none if null.", .steps) ?? .infinity
  }

  /// One whose end is required.
  init(withEnd p: Parameters) {
    begin = Self.begin(p)
    end = p.number("end", "The step after the window.", .steps)
  }

  private static func begin(_ p: Parameters) -> Double {
    p.number("begin", "The first step of the window.", .steps, default: 0)
  }

  var hasEnd: Bool { end.isFinite }
  var length: Double { end - begin }
  /// The last step, counted from the first.
  var lastStep: Double { end - begin - 1 }

  /// The step counted from the first, nil outside of the window.
  @inline(__always)
  func step(_ e: Double) -> Double? { e < begin || e >= end ? nil : e - begin }

  /// The step counted from the first: before the window the first, after it the last.
  @inline(__always)
  func clamped(_ e: Double) -> Double { max(0, min(e, end - 1) - begin) }
}

/// The parameters of the lowest value, given as it is or as a ratio of the base value, or else 0.
private struct Floor {
  let etaMin, etaMinRatio: Double?

  init(_ p: Parameters, ratioExample: Number? = nil) {
    etaMin = p.optional("eta_min", "The lowest value.")
    etaMinRatio = p.optional(
      "eta_min_ratio", "The lowest value as a ratio of the base value.", example: ratioExample)
  }

  @inline(__always)
  func value(_ base: Double) -> Double {
    if let etaMinRatio { return base * etaMinRatio }
    return etaMin ?? 0
  }
}

/// A step down a cosine of some length, from the rate before.
private func cosineStep(_ rate: Double, _ low: Double, _ s: Double, _ length: Double)
  throws(EvaluationError) -> Double
{
  let before = 1 + (try cosine(.pi * (s - 1) / length))
  return (try quotient(1 + (try cosine(.pi * s / length)), before)) * (rate - low) + low
}
