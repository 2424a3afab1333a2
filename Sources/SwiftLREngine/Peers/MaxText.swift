// MaxText: `create_learning_rate_schedule`, computed in double precision, as JAX does with `jax_enable_x64`.

let maxText = Peer(
  "AI-Hypercomputer/maxtext@e591f30c src/maxtext/utils/maxtext_utils.py",
  [
    ScheduleType(
      "maxtext.create_learning_rate_schedule",
      """
      A warm-up in a straight line, a cosine or a stable phase and a decay, and zeros to the end.

      - Closed: with `S = learning_rate_schedule_steps`, `W = int(S * warmup_steps_fraction)` and
        `low = learning_rate * learning_rate_final_fraction`, a line from 0 before `W`; then with
        `a = 0.5 * (cos(pi * (e - W) / (S - W - 1)) + 1)`, `learning_rate * a + low * (1 - a)`. With
        `wsd` `learning_rate`, and a line or that cosine over the last `int(S *
        wsd_decay_steps_fraction)` steps. From `S` on 0, if `steps` is above `S`

      As in MaxText, a cosine that no zeros follow goes up again.
      """
    ) { p in
      let rate = p.number("learning_rate", "The highest value.", .atLeast(0), default: 3e-5)
      let type = p.choice("lr_schedule_type", "The phases.", default: MaxTextPhases.cosine)
      let finalFraction = p.number(
        "learning_rate_final_fraction", "The ratio after the decay.", default: 0.1)
      let decayFraction = p.number(
        "wsd_decay_steps_fraction", "The part of the decay with `wsd`.", .from(0, to: 1),
        default: 0.1)
      let style = p.choice(
        "wsd_decay_style", "The shape of the decay with `wsd`.", of: [.linear, .cosine],
        default: Shape.linear)
      let warmupFraction = p.number(
        "warmup_steps_fraction", "The part of the warm-up.", .from(0, to: 1), default: 0.1)
      let scheduleSteps = p.number(
        "learning_rate_schedule_steps", "Steps before the zeros; -1 for all.",
        .wholeFrom(-1).steps, default: -1)
      let givenSteps = p.number(
        "steps", "Steps in all; -1 for those before the zeros.", .wholeFrom(-1).steps,
        default: 150001, example: 100)
      p.require(
        type == .cosine || warmupFraction + decayFraction <= 1,
        valueOf: "wsd_decay_steps_fraction", "is more than the warm-up leaves",
        "at most 1 with `warmup_steps_fraction`")
      let total = scheduleSteps == -1 ? givenSteps : scheduleSteps
      let steps = givenSteps == -1 ? total : givenSteps
      p.require(
        total > 0, scheduleSteps == -1 ? "steps" : "learning_rate_schedule_steps",
        "leaves no steps", "at least 1 step")
      let low = rate * finalFraction
      let w = (total * warmupFraction).rounded(.towardZero)
      let isCosine = type == .cosine || style == .cosine
      let decay =
        type == .cosine ? total - w : (total * decayFraction).rounded(.towardZero)
      let start = total - decay
      return Rule(isTotal: true) { e, _ throws(EvaluationError) in
        if steps > total && e >= total { return 0 }
        if w > 0 && (e < w || w == total) { return try optaxPolynomial(e, 0, rate, 1, w, 0) }
        if e < start || decay == 0 { return rate }
        if !isCosine { return try optaxPolynomial(e - start, rate, low, 1, decay - 1, 0) }
        let x = decay > 1 ? (e - start) / (decay - 1) : 1
        let a = 0.5 * ((try cosine(.pi * x)) + 1)
        return rate * a + low * (1 - a)
      }
    }
  ])

private enum MaxTextPhases: String, Choice { case cosine, wsd }
