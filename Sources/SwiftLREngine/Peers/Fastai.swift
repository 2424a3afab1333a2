// fastai: `fastai.callback.schedule`, functions of the part of the run that is done. The position
// is that part, from 0 to 1; `swiftlr.stretch` makes it steps.

let fastai = Peer(
  "fastai.callback.schedule, fastai 2.8",
  [
    ScheduleType(
      "fastai.SchedNo",
      """
      A fixed value.

      - Closed: `start`
      """
    ) { p in
      .constant(Ends(p).start)
    },
    ScheduleType(
      "fastai.SchedLin",
      """
      A straight line from one value to another.

      - Closed: `start + e * (end - start)`
      """
    ) { p in
      let ends = Ends(p)
      return Rule(isTotal: true) { e, _ in ends.start + e * (ends.end - ends.start) }
    },
    ScheduleType(
      "fastai.SchedCos",
      """
      Half a cosine wave from one value to another.

      - Closed: `start + ((1 + cos(pi * (1 - e))) * (end - start)) / 2`
      """
    ) { p in
      let ends = Ends(p)
      return Rule(isTotal: true) { e, _ throws(EvaluationError) in
        try wave(from: ends.start, to: ends.end, e)
      }
    },
    ScheduleType(
      "fastai.SchedExp",
      """
      An exponential curve from one value to another.

      - Closed: `start * (end / start) ** e`
      """
    ) { p in
      let ends = Ends(p)
      return Rule { e, _ throws(EvaluationError) in
        ends.start * (try power(try quotient(ends.end, ends.start), e))
      }
    },
    ScheduleType(
      "fastai.SchedPoly",
      """
      A power of a straight line from one value to another.

      - Closed: `start + (end - start) * e ** power`
      """
    ) { p in
      let ends = Ends(p)
      let exponent = p.number("power", "The power of the position.", example: 2)
      return Rule { e, _ throws(EvaluationError) in
        ends.start + (ends.end - ends.start) * (try power(e, exponent))
      }
    },
    ScheduleType(
      "fastai.combined_cos",
      """
      From `start` to `middle` and on to `end`, each along half a cosine wave.

      - Closed: `fastai.SchedCos` in each part

      As in fastai, the position in a part is computed in single precision.
      """
    ) { p in
      let pct = p.number("pct", "The part of the first cosine.", .from(0, to: 1), example: 0.25)
      let start = p.number("start", "The value at the start.", example: 0.1)
      let middle = p.number("middle", "The value between the two.", example: 1.0)
      let end = p.number("end", "The value at the end.", example: 0.0)
      return Rule { e, _ throws(EvaluationError) in
        try twoWaves(pct, from: start, over: middle, to: end, e)
      }
    },
    ScheduleType(
      "fastai.fit_one_cycle",
      """
      The rate of `fit_one_cycle`: up along half a cosine wave and down along another.

      - Closed: `fastai.combined_cos` from `lr_max / div` to `lr_max` and on to `lr_max / div_final`
      """
    ) { p in
      let lrMax = p.optional("lr_max", "The highest value; the base value if null.")
      let div = p.number(
        "div", "The highest value divided by the first.", .above(0), default: 25.0)
      let divFinal = p.number(
        "div_final", "The highest value divided by the last.", .above(0), default: 1e5)
      let pctStart = p.number(
        "pct_start", "The part that goes up.", .from(0, to: 1), default: 0.25)
      return Rule { e, q throws(EvaluationError) in
        let peak = lrMax ?? q.base
        return try twoWaves(pctStart, from: peak / div, over: peak, to: peak / divFinal, e)
      }
    },
    ScheduleType(
      "fastai.fit_flat_cos",
      """
      The rate of `fit_flat_cos`: constant, then down along half a cosine wave.

      - Closed: `fastai.combined_cos` from `lr` to `lr` and on to `lr / div_final`
      """
    ) { p in
      let lr = p.optional("lr", "The flat value; the base value if null.")
      let divFinal = p.number(
        "div_final", "The flat value divided by the last.", .above(0), default: 1e5)
      let pctStart = p.number(
        "pct_start", "The part that is flat.", .from(0, to: 1), default: 0.75)
      return Rule { e, q throws(EvaluationError) in
        let flat = lr ?? q.base
        return try twoWaves(pctStart, from: flat, over: flat, to: flat / divFinal, e)
      }
    },
    ScheduleType(
      "fastai.fit_sgdr",
      """
      Down to 0 along half a cosine wave, over and over.

      - Closed: `fastai.SchedCos` from `lr_max` to 0 in each cycle
      """
    ) { p in
      let nCycles = p.number(
        "n_cycles", "The number of cycles.", .from(1, below: 64).whole, example: 3)
      let cycleLen = p.number("cycle_len", "The length of the first.", .above(0), example: 1)
      let lrMax = p.optional("lr_max", "The value at the start of each; the base value if null.")
      let growth = p.number(
        "cycle_mult", "How many times longer each cycle is.", .above(1), default: 2)
      return Rule { e, q throws(EvaluationError) in
        let peak = lrMax ?? q.base
        let total = (cycleLen * (try power(growth, nCycles) - 1) / (growth - 1)).rounded(.down)
        var (start, end): (Float, Float) = (0, 0)
        for i in 0..<Int(nCycles) {
          if i > 0 && Float(e) < end { break }
          let part = try quotient(cycleLen * (try power(growth, Double(i))), total)
          (start, end) = (end, end + Float(part))
        }
        return try wave(from: peak, to: 0, Double((Float(e) - start) / (end - start)))
      }
    },
    ScheduleType(
      "fastai.combine_scheds",
      """
      One schedule after the other, each for a part of the run.

      - Closed: the part that the position lies in, at its own progress, 0 to 1

      As in fastai, the bounds and the progress are computed in single precision.
      """
    ) { p in
      let pcts = p.numbers(
        "pcts", "How much of the run each takes; 1 in all.", .atLeast(0), example: [0.25, 0.75])
      let scheds = p.parts("scheds", "The parts in their order.")
      p.requireCount("pcts", pcts, scheds.count)
      p.require(
        pcts.reduce(0, +) == 1, "pcts", "does not make 1 in all", "numbers whose sum is 1")
      let lengths = pcts.map { Float($0) }
      return Rule { e, q throws(EvaluationError) in
        let (x, last) = (Float(e), scheds.count - 1)
        var (i, start) = (0, Float(0))
        while i < last && x >= start + lengths[i] {
          start += lengths[i]
          i += 1
        }
        let progress = Double((x - start) / ((start + lengths[i]) - start))
        return try scheds[i].value(at: progress, q)
      }
    },
    ScheduleType(
      following: "fastai.ReduceLROnPlateau",
      """
      The rate divided by `factor` whenever a metric has not improved for `patience` steps.

      - Closed: `max(lr / factor, min_lr)` at the last of `patience` steps in a row whose `metric +
        min_delta` is not below the best metric
      """,
      source: "fastai.callback.tracker, fastai 2.8"
    ) { p in
      let comp = p.choice(
        "comp", "Whether the metric shall fall or rise.", default: Comparison.less)
      let minDelta = p.number("min_delta", "What an improvement is at least.", default: 0.0)
      let patience = p.number(
        "patience", "Steps in a row without improvement that lead to a reduction.", .steps,
        default: 1)
      let factor = p.number("factor", "What a reduction divides by.", .above(0), default: 10.0)
      let minLR = p.number("min_lr", "The lowest value.", default: 0)
      let best = p.remember("best")
      let wait = p.remember("wait")
      let direction: Direction = comp == .greater ? .max : .min
      return MetricRule(
        isRising: direction == .max, best: best,
        advance: { memory, metric in
          let moved = direction == .max ? metric - minDelta : metric + minDelta
          let isBetter = improves(moved, memory[best], direction, 0, .abs)
          if isBetter { memory[best] = metric }
          memory[wait] = isBetter ? 0 : memory[wait] + 1
          if isBetter || memory[wait] < patience { return }
          memory[wait] = 0
          for i in memory.values.indices {
            memory.values[i] = largest(memory.values[i] / factor, minLR)
          }
        })
    },
  ])

/// The parameters of a way from one value to another.
private struct Ends {
  let start, end: Double

  init(_ p: Parameters) {
    start = p.number("start", "The value at the start.")
    end = p.number("end", "The value at the end.")
  }
}

/// Half a cosine wave from one value to another.
private func wave(from start: Double, to end: Double, _ x: Double) throws(EvaluationError)
  -> Double
{
  start + (1 + (try cosine(.pi * (1 - x)))) * (end - start) / 2
}

/// Two half waves. fastai takes the position in each part from a float32 tensor.
private func twoWaves(
  _ part: Double, from start: Double, over middle: Double, to end: Double, _ e: Double
) throws(EvaluationError) -> Double {
  let (x, first) = (Float(e), Float(part))
  if x < first { return try wave(from: start, to: middle, Double(x / first)) }
  return try wave(
    from: middle, to: end, Double((x - first) / ((first + Float(1 - part)) - first)))
}
