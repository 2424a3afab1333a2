// epfml: the schedule of "Scaling Laws and Compute-Optimal Training Beyond Fixed Training
// Durations".

let epfml = Peer(
  "epfml/schedules-and-scaling; arXiv:2405.18392",
  [
    ScheduleType(
      "epfml.wsd",
      """
      A warm-up, a stable phase, and a decay in one of several shapes.

      - Closed: `base * (e / W + (1 - e / W) / init_div_factor)` before `W = n_warmup`; `base` up to
        the last `n = int(fract_decay * n_iterations)` steps; then with the part `x` of them that is
        done and `m = final_lr_factor`, `base * (m + (1 - m) * f)` with `f` one of `1 - x`, `1 -
        sqrt(x)`, `0.5 * (1 + cos(pi * x))`, `2 * (1 - x) - 0.5 * (1 + cos(pi * x))` and `1 - x **
        2`, or `base * m ** x`; then `base * m`
      """
    ) { p in
      let total = p.number("n_iterations", "Steps in all.", .above(0).steps)
      let w = p.number("n_warmup", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let initDivFactor = p.number(
        "init_div_factor", "The base value divided by the first.", .above(0), default: 100)
      let m = p.number("final_lr_factor", "The last ratio.", .atLeast(0), default: 0.01)
      let fractDecay = p.number(
        "fract_decay", "The part of the steps that decays.", .above(0, to: 1), default: 0.1)
      let decayType = p.choice("decay_type", "The shape of the decay.", default: DecayType.linear)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        if e < w { return q.base * (e / w + (1 - e / w) / initDivFactor) }
        let decay = (fractDecay * total).rounded(.towardZero)
        if e < total - decay { return q.base }
        if e >= total { return q.base * m }
        let x = (e - (total - decay)) / decay
        let left: Double
        switch decayType {
        case .linear: left = 1 - x
        case .sqrt: left = 1 - (try squareRoot(x))
        case .cosine: left = 0.5 * (1 + (try cosine(.pi * x)))
        case .exp: return q.base * (try power(m, x))
        case .mirrorCosine: left = 2 * (1 - x) - 0.5 * (1 + (try cosine(.pi * x)))
        case .square: left = 1 - x * x
        }
        return q.base * (m + (1 - m) * left)
      }
    }
  ])

private enum DecayType: String, Choice {
  case linear, sqrt, cosine, exp
  case mirrorCosine = "mirror_cosine"
  case square
}
