import CSupport

// llama.cpp: the schedules of its trainers.

let llamaCpp = Peer(
  "ggml-org/llama.cpp common",
  [
    ScheduleType(
      "llamacpp.lr_opt",
      """
      Halved at a steady pace down to a minimum.

      - Closed: `lr0 * 0.5 ** (e * (log2(lr0 / lr_min) / decay_epochs))` before `decay_epochs`, then
        `lr_min`; `lr0` where `lr_min` is not above 0

      As in llama.cpp, the value stays `lr0` before `decay_epochs` where `lr_min` is not below it.
      """
    ) { p in
      let lr0 = p.number("lr0", "The value at the start.", .above(0))
      let lrMin = p.number("lr_min", "The value at the end; none if not above 0.", example: 0.1)
      let decayEpochs = p.number(
        "decay_epochs", "Epochs from one to the other.", .above(0).steps, example: 100)
      return Rule(isTotal: true) { e, _ throws(EvaluationError) in
        if lrMin <= 0 { return lr0 }
        if e >= decayEpochs { return lrMin }
        if lrMin >= lr0 { return lr0 }
        return lr0 * (try power(0.5, e * (swlr_log(lr0 / lrMin) / swlr_log(2) / decayEpochs)))
      }
    },
    ScheduleType(
      "llamacpp.cosine_decay",
      """
      A warm-up in a straight line, then half a cosine wave down to a ratio.

      - Closed: with `r = e / warmup` before `warmup`, then `r = ((1 - m) * 0.5) * (1 + cos((pi *
        min(e, N)) / N)) + m` for `N = cos_decay_steps` and `m = cos_decay_min`, `base * (lr_min +
        (1 - lr_min) * r)`

      As in llama.cpp, the decay counts its position from the start and not from the end of the
      warm-up.
      """
    ) { p in
      let warmup = p.number("warmup", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let decaySteps = p.number("cos_decay_steps", "Steps of the decay.", .above(0).steps)
      let decayMin = p.number("cos_decay_min", "The last ratio of the decay.", default: 0.1)
      let lrMin = p.number("lr_min", "The lowest ratio of all.", default: 0.0)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        let ratio =
          e >= warmup ? try wave(.pi * min(e, decaySteps) / decaySteps, decayMin) : e / warmup
        return q.base * (lrMin + (1 - lrMin) * ratio)
      }
    },
    ScheduleType(
      "llamacpp.cosine_decay_restart",
      """
      A warm-up in a straight line, then half a cosine wave, over and over, in cycles that may grow.

      - Closed: that of `llamacpp.cosine_decay`, but after the warm-up with the part `x` of a cycle
        that is done `r = ((1 - m) * 0.5) * (1 + cos(pi * x)) + m`; the next length is
        `int(cos_decay_restart * length)`, multiplied in single precision

      As in llama.cpp, a boundary belongs to the cycle that ends there.
      """
    ) { p in
      let warmup = p.number("warmup", "Steps of the warm-up.", .atLeast(0).steps)
      let decaySteps = p.number(
        "cos_decay_steps", "Steps of the first cycle.", .wholeFrom(1).steps)
      let decayMin = p.number("cos_decay_min", "The last ratio of a cycle.", default: 0.1)
      let growth = p.number(
        "cos_decay_restart", "How many times longer each cycle is.", .above(0), default: 1.1)
      let lrMin = p.number("lr_min", "The lowest ratio of all.", default: 0.0)
      let cycles = CycleTable(decaySteps) {
        Double((Float(growth) * Float($0)).rounded(.towardZero))
      }
      return Rule { e, q throws(EvaluationError) in
        var ratio = e / warmup
        if e >= warmup {
          let place = try cycles.place(e - warmup)
          let isBoundary = place.position == 0 && e > warmup
          let x = isBoundary ? 1 : try quotient(place.position, place.length)
          ratio = try wave(.pi * x, decayMin)
        }
        return q.base * (lrMin + (1 - lrMin) * ratio)
      }
    },
  ])

/// A cosine from 1 to a last ratio.
private func wave(_ angle: Double, _ least: Double) throws(EvaluationError) -> Double {
  (1 - least) * 0.5 * (1 + (try cosine(angle))) + least
}
