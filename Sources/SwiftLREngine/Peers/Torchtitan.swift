// torchtitan: its warm-up, stable phase and decay.

let torchtitan = Peer(
  "pytorch/torchtitan components/optimizer/lr_scheduler.py, torchtitan 0.3.0",
  [
    ScheduleType(
      "torchtitan.lr_scheduler",
      """
      A warm-up, a stable phase, and a decay in one of three shapes.

      - Closed: with `T = total_steps`, `W = min(warmup_steps, T)`, `D = round(T * decay_ratio)`, which is
        at most `T - W` and that if `decay_ratio` is null, and `S = T + 1 - W - D`:
        `base * ((e + 1) / W)` before `W`, then `base` for `S` steps, then with
        `x = (e + 1 - (W + S)) / D` and `f` one of `1 - x`, `1 - sqrt(x)` and `0.5 * (1 + cos(pi * x))`,
        `base * (m + (1 - m) * f)` with `m = min_lr_factor`

      As in torchtitan, the lowest value comes one step after the last one of the run, and the straight
      line and the root go on below it. Up to June 2025 torchtitan counted one step more in both ramps:
      form `2025` has `stable_steps` and `decay_steps` in place of `total_steps` and `decay_ratio`,
      `base * ((e + 1) / (W + 1))` before `W`, and
      `x = min(1, (e + 1 - (W + stable_steps)) / (decay_steps + 1))`.
      """
    ) { p in
      let warmupSteps = p.number(
        "warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, default: 200, example: 10)
      let totalSteps = p.optional(
        "total_steps", "Steps in all; required but in form `2025`.", .above(0).steps, example: 100)
      let decayRatio = p.optional(
        "decay_ratio",
        "The part of the steps that decays; if null, all steps after the warm-up do.",
        .from(0, to: 1))
      let decayType = p.choice("decay_type", "The shape of the decay.", default: DecayType.linear)
      let m = p.number("min_lr_factor", "The last ratio.", default: 0.0)
      // Specs of before there was a choice have no form.
      let form = p.choice(
        "form",
        "The formula of today, or that up to June 2025, which is meant where `stable_steps` is given.",
        default: p.isGiven("stable_steps") ? Form.year2025 : .today)
      let stableSteps = p.optional(
        "stable_steps", "Of form `2025`: steps at the base value.", .atLeast(0).steps)
      let decaySteps = p.optional(
        "decay_steps", "Of form `2025`: steps of the decay.", .atLeast(0).steps)

      let isOld = form == .year2025
      p.require(
        isOld || totalSteps != nil, "total_steps", "missing",
        "the steps of the run, or form \"2025\" with `stable_steps` and `decay_steps`")
      for (name, value) in [("total_steps", totalSteps), ("decay_ratio", decayRatio)] {
        p.require(
          !isOld || value == nil, name, "is given in form \"2025\"",
          "null; that form has `stable_steps` and `decay_steps`")
      }
      for (name, value) in [("stable_steps", stableSteps), ("decay_steps", decaySteps)] {
        p.require(isOld || value == nil, name, "is given", "null, or form \"2025\"")
        p.require(!isOld || value != nil, name, "missing", "a number of at least 0, or a length")
      }
      let total = totalSteps ?? 0
      let w = isOld ? warmupSteps : min(warmupSteps, total)
      let wanted = rounded((decayRatio ?? 1) * total)
      let decay = isOld ? (decaySteps ?? 0) + 1 : min(wanted, total - w)
      let decayStart = isOld ? w + (stableSteps ?? 0) : total + 1 - decay
      let rampSteps = isOld ? w + 1 : w
      return Rule(isTotal: decay > 0) { e, q throws(EvaluationError) in
        if e < w { return q.base * ((e + 1) / rampSteps) }
        if e < decayStart { return q.base }
        var x = try quotient(e + 1 - decayStart, decay)
        if isOld { x = min(1, x) }
        let left: Double
        switch decayType {
        case .linear: left = 1 - x
        case .sqrt: left = 1 - (try squareRoot(x))
        case .cosine: left = 0.5 * (1 + (try cosine(.pi * x)))
        }
        return q.base * (m + (1 - m) * left)
      }
    }
  ])

private enum DecayType: String, Choice { case linear, sqrt, cosine }

private enum Form: String, Choice {
  case today
  case year2025 = "2025"
}
