import CSupport

// Flux: `ParameterSchedulers.jl`, which counts from 1 where the position counts from 0.

let flux = Peer(
  "FluxML/ParameterSchedulers.jl 0.4.3, f6ca703",
  [
    ScheduleType(
      "flux.Step",
      """
      The first value times `decay` once every `step_sizes` steps.

      - Closed: `start * decay ** (e // step_sizes)`; with a list `start * decay ** i` after `i` of the
        steps in it
      """
    ) { p in
      let start = p.number("start", "The value at the start.")
      let decay = p.number("decay", "The factor of a decay.")
      let (stepSizes, isList) = p.oneOrMore(
        "step_sizes", "Steps from one decay to the next.", .above(0).steps)
      if !isList { return .stepDecay(from: start, by: decay, every: stepSizes[0]) }
      let ends = runningSums(stepSizes)
      return Rule { e, _ throws(EvaluationError) in
        start * (try power(decay, Double(bisectRight(ends, e))))
      }
    },
    ScheduleType(
      "flux.Exp",
      """
      The first value times `decay` at every step.

      - Closed: `start * decay ** e`
      """
    ) { p in
      let start = p.number("start", "The value at the start.")
      let decay = p.number("decay", "The factor of a step.", .atLeast(0), example: 0.95)
      return .exponentialDecay(from: start, by: decay)
    },
    ScheduleType(
      "flux.Poly",
      """
      A power of a straight line to 0.

      - Closed: `start * (1 - e / max_iter) ** degree`, then 0
      """
    ) { p in
      let start = p.number("start", "The value at the start.")
      let degree = p.number("degree", "The power of the line.", example: 2)
      let maxIter = p.number("max_iter", "Steps until 0.", .above(0).steps)
      return Rule { e, _ throws(EvaluationError) in
        e > maxIter ? 0 : start * (try power(1 - e / maxIter, degree))
      }
    },
    ScheduleType(
      "flux.Inv",
      """
      A power of the inverse of the time.

      - Closed: `start / (1 + e * decay) ** degree`
      """
    ) { p in
      let start = p.number("start", "The value at the start.")
      let decay = p.number("decay", "What a step adds to the divisor.")
      let degree = p.number("degree", "The power of the divisor.", example: 2)
      return .inverseDecay(from: start, by: decay, power: degree)
    },
    ScheduleType(
      "flux.CosAnneal",
      """
      A cosine wave between two values, with restarts or back and forth.

      - Closed: `(abs(l0 - l1) * (1 + cos((pi * x) / period))) / 2 + min(l0, l1)` with `x = e`, or
        `e % period` with `restart`
      """
    ) { p in
      let wave = Wave(p)
      let restart = p.flag(
        "restart", "Whether the wave starts anew; else it swings back.", default: true)
      return Rule { e, _ throws(EvaluationError) in
        let x = restart ? try modulo(e, wave.period) : e
        return wave.height * (1 + (try cosine(.pi * x / wave.period))) / 2 + wave.low
      }
    },
    ScheduleType(
      "flux.Triangle",
      """
      Up and down between two values in straight lines, over and over.

      - Closed: `abs(l0 - l1) * ((2 / pi) * abs(asin(sin((pi * e) / period)))) + min(l0, l1)`
      """
    ) { p in
      let wave = Wave(p)
      return Rule { e, _ in wave.triangle(e, 1) }
    },
    ScheduleType(
      "flux.TriangleDecay2",
      """
      Up and down in straight lines, each time half as high.

      - Closed: that of `flux.Triangle`, its height times `0.5 ** floor(e / period)`
      """
    ) { p in
      let wave = Wave(p)
      return Rule { e, _ throws(EvaluationError) in wave.triangle(e, try wave.halvings(e)) }
    },
    ScheduleType(
      "flux.TriangleExp",
      """
      Up and down in straight lines, lower and lower.

      - Closed: that of `flux.Triangle`, its height times `decay ** e`
      """
    ) { p in
      let wave = Wave(p)
      let decay = p.number("decay", "The factor of a step.", .atLeast(0), example: 0.99)
      return Rule { e, _ throws(EvaluationError) in wave.triangle(e, try power(decay, e)) }
    },
    ScheduleType(
      "flux.Sin",
      """
      Up and down between two values along a sine wave, over and over.

      - Closed: `abs(l0 - l1) * (abs(sin((pi * e) / period))) + min(l0, l1)`
      """
    ) { p in
      let wave = Wave(p)
      return Rule { e, _ in wave.sine(e, 1) }
    },
    ScheduleType(
      "flux.SinDecay2",
      """
      Up and down along a sine wave, each time half as high.

      - Closed: that of `flux.Sin`, its height times `0.5 ** floor(e / period)`
      """
    ) { p in
      let wave = Wave(p)
      return Rule { e, _ throws(EvaluationError) in wave.sine(e, try wave.halvings(e)) }
    },
    ScheduleType(
      "flux.SinExp",
      """
      Up and down along a sine wave, lower and lower.

      - Closed: that of `flux.Sin`, its height times `decay ** e`
      """
    ) { p in
      let wave = Wave(p)
      let decay = p.number("decay", "The factor of a step.", .atLeast(0), example: 0.99)
      return Rule { e, _ throws(EvaluationError) in wave.sine(e, try power(decay, e)) }
    },
    ScheduleType(
      "flux.Sequence",
      """
      One schedule after the other, each on its own clock. A boundary belongs to the part that
      starts there.

      - Closed: the part whose stretch the position lies in, at the position counted from its start
      """
    ) { p in
      let schedules = p.parts(
        "schedules", "The parts in their order.", start: .after("step_sizes"))
      let stepSizes = p.numbers(
        "step_sizes", "Steps of each but the last.", .wholeFrom(0).steps, inARow: true)
      p.requireOneFewer("step_sizes", stepSizes, than: schedules)
      return .sequence(schedules, startingAt: runningSums(stepSizes))
    },
    ScheduleType(
      "flux.Loop",
      """
      A schedule over and over.

      - Closed: the schedule at `e % period`
      """
    ) { p in
      let schedule = p.part("schedule", "The schedule that is repeated.")
      let period = p.number("period", "Steps of a cycle.", .above(0).steps)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        try schedule.value(at: try modulo(e, period), q)
      }
    },
    ScheduleType(
      "flux.Interpolator",
      """
      A schedule at another pace.

      - Closed: the schedule at `t - 1`, where `t` is `(e + 1) / rate`, rounded by `ceil_fn`
      """
    ) { p in
      let schedule = p.part("schedule", "The schedule that runs at another pace.")
      let rate = p.number("rate", "Steps for one step of it.", .above(0).steps, example: 2)
      let ceilFn = p.choice(
        "ceil_fn", "How the step of the schedule is made whole.", default: CeilFunction.ceil)
      return Rule { e, q throws(EvaluationError) in
        let t = (e + 1) / rate
        switch ceilFn {
        case .ceil: return try schedule.value(at: t.rounded(.up) - 1, q)
        case .floor: return try schedule.value(at: t.rounded(.down) - 1, q)
        case .identity: return try schedule.value(at: t - 1, q)
        }
      }
    },
    ScheduleType(
      "flux.Shifted",
      """
      A schedule that starts elsewhere.

      - Closed: the schedule at `e + offset - 1`
      """
    ) { p in
      let schedule = p.part("schedule", "The schedule that is shifted.")
      let offset = p.number("offset", "The step that it starts at, counted from 1.", .steps)
      return Rule { e, q throws(EvaluationError) in try schedule.value(at: e + offset - 1, q) }
    },
    ScheduleType(
      "flux.Constant",
      """
      A fixed value.

      - Closed: `value`
      """
    ) { p in
      .constant(p.number("value", "The value."))
    },
    ScheduleType(
      "flux.Shortened",
      """
      A schedule that ends.

      - Closed: the schedule before `nsteps`

      As in ParameterSchedulers.jl, there is no value after the end.
      """
    ) { p in
      let schedule = p.part("schedule", "The schedule that ends.")
      let nsteps = p.number("nsteps", "Its steps.", .atLeast(0).steps)
      return Rule { e, q throws(EvaluationError) in
        if e + 1 > nsteps { throw .pastEnd }
        return try schedule.value(q)
      }
    },
    ScheduleType(
      "flux.OneCycle",
      """
      Up along half a cosine wave, and down along another.

      - Closed: with `W = ceil(nsteps * percent_start)`, `(abs(maxval - startval) * (1 + cos((pi * (e +
        W)) / W))) / 2 + min(maxval, startval)` before `W`, then with `N = nsteps - W`
        `(abs(maxval - endval) * (1 + cos((pi * (e - W)) / N))) / 2 + min(maxval, endval)`

      As in ParameterSchedulers.jl, there is no value after the last step.
      """
    ) { p in
      let nsteps = p.number("nsteps", "Steps in all.", .wholeFrom(1).steps)
      let maxval = p.number("maxval", "The highest value.")
      let startval =
        p.optional("startval", "The first value; `maxval / 25` if null.") ?? maxval / 25
      let endval =
        p.optional("endval", "The value that the way down goes to; `maxval / 1e5` if null.")
        ?? maxval / 1e5
      let percentStart = p.number(
        "percent_start", "The part of the steps that goes up.", .between(0, 1), default: 0.25)
      let warmUp = (nsteps * percentStart).rounded(.up)

      func wave(_ x: Double, _ length: Double, _ low: Double) throws(EvaluationError) -> Double {
        let height = (maxval - low).magnitude
        return height * (1 + (try cosine(try quotient(.pi * x, length)))) / 2 + min(maxval, low)
      }
      return Rule { e, _ throws(EvaluationError) in
        if e + 1 > nsteps { throw .pastEnd }
        if e < warmUp { return try wave(e + warmUp, warmUp, startval) }
        return try wave(e - warmUp, nsteps - warmUp, endval)
      }
    },
  ])

private enum CeilFunction: String, Choice { case ceil, floor, identity }

/// The parameters of a wave between two bounds.
private struct Wave {
  let height, low, period: Double

  init(_ p: Parameters) {
    let l0 = p.number("l0", "One bound.", example: 0.0)
    let l1 = p.number("l1", "The other bound.", example: 1.0)
    (height, low) = ((l0 - l1).magnitude, min(l0, l1))
    period = p.number("period", "Steps of a cycle.", .above(0).steps)
  }

  func triangle(_ e: Double, _ scale: Double) -> Double {
    let x = 2 / .pi * asin(sin(.pi * e / period)).magnitude
    return height * (x * scale) + low
  }

  func sine(_ e: Double, _ scale: Double) -> Double {
    height * (sin(.pi * e / period).magnitude * scale) + low
  }

  /// A factor that halves each cycle.
  func halvings(_ e: Double) throws(EvaluationError) -> Double {
    try power(0.5, (e / period).rounded(.down))
  }
}
