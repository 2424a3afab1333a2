// torchtitan: its warm-up, stable phase and decay. Both ramps count one step more than
// they are given.

let torchtitan = Peer(
  "pytorch/torchtitan components/lr_scheduler.py",
  [
    ScheduleType(
      "torchtitan.lr_scheduler",
      """
      A warm-up, a stable phase, and a decay in one of three shapes.

      - Closed: `base * ((e + 1) / (W + 1))` before `W = warmup_steps`, then `base` for
        `stable_steps`, then with `x = (e + 1 - (W + stable_steps)) / (decay_steps + 1)` and `f` one
        of `1 - x`, `1 - sqrt(x)` and `0.5 * (1 + cos(pi * x))`, `base * (m + (1 - m) * f)` with `m
        = min_lr_factor`
      """
    ) { p in
      let w = p.number("warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, example: 10)
      let stable = p.number(
        "stable_steps", "Steps at the base value.", .atLeast(0).steps, example: 50)
      let decay = p.number("decay_steps", "Steps of the decay.", .atLeast(0).steps, example: 50)
      let decayType = p.choice("decay_type", "The shape of the decay.", default: DecayType.linear)
      let m = p.number("min_lr_factor", "The last ratio.", default: 0.0)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        if e < w { return q.base * ((e + 1) / (w + 1)) }
        if e < w + stable { return q.base }
        let x = min(1, (e + 1 - (w + stable)) / (decay + 1))
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
