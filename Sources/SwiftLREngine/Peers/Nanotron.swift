// nanotron: `lr_scheduler_builder`. The base value is the rate of the parameter group.

let nanotron = Peer(
  "huggingface/nanotron@2411b022 src/nanotron/helpers.py",
  [
    ScheduleType(
      "nanotron.lr_scheduler_builder",
      """
      A warm-up, a stable phase, a decay, and a constant.

      - Closed: with `W = lr_warmup_steps`, `base * e / max(W, 1)` or `learning_rate` up to `W`;
        `base` before `S = lr_decay_starting_step`; then over `D = lr_decay_steps` steps, with `m =
        min_decay_lr` and `x = e - S`, `m + ((base - m) * (D - x)) / D`, `m + ((base - m) * (1 +
        cos((pi * x) / D))) / 2` or `m + (base - m) * (1 - sqrt(x / D))`; then `m`. All of it
        divided by `base` and times `base`

      As in nanotron, the first value is 0 even without a warm-up, unless its style is constant; and
      without a warm-up and a decay it is `base * base`.
      """
    ) { p in
      let total = p.number("total_training_steps", "Steps in all.", .atLeast(0).steps)
      let rate = p.number("learning_rate", "The rate of the configuration.", example: 1.0)
      let w = p.number(
        "lr_warmup_steps", "Steps of the warm-up.", .atLeast(0).steps, default: 0, example: 10)
      let warmUpStyle = p.choice(
        "lr_warmup_style", "The shape of the warm-up.", of: [.linear, .constant],
        default: NanotronStyle.linear)
      let decayStyle = p.choice(
        "lr_decay_style", "The shape of the decay.", of: [.linear, .cosine, .oneMinusSqrt],
        default: NanotronStyle.linear)
      let decaySteps = p.optional(
        "lr_decay_steps",
        "Steps of the decay; where it is null, all but `lr_warmup_steps` and "
          + "`lr_decay_starting_step`.", .atLeast(0).steps)
      let startingStep = p.optional(
        "lr_decay_starting_step", "Where the decay starts; after the warm-up where it is null.",
        .atLeast(0).steps)
      let minDecayLR = p.optional(
        "min_decay_lr", "The value after the decay; `learning_rate` where it is null.",
        example: 0.1)
      let start = startingStep ?? w
      let decay = decaySteps ?? (total - w - (startingStep ?? 0))
      let low = minDecayLR ?? rate
      return Rule { e, q throws(EvaluationError) in
        let base = q.base
        if w == 0 && decay == 0 { return base * base }
        var value = low
        if e <= w {
          value = warmUpStyle == .constant ? rate : base * e / max(w, 1)
        } else if e < start {
          value = base
        } else if e < start + decay {
          let x = e - start
          switch decayStyle {
          case .cosine: value = low + (base - low) * (1 + (try cosine(.pi * x / decay))) / 2
          case .oneMinusSqrt: value = low + (base - low) * (1 - (try squareRoot(x / decay)))
          default: value = low + (base - low) * (decay - x) / decay
          }
        }
        return base * (try quotient(value, base))
      }
    }
  ])

private enum NanotronStyle: String, Choice {
  case linear, constant, cosine
  case oneMinusSqrt = "1-sqrt"
}
