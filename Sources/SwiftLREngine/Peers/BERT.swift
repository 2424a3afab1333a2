// BERT: the rate of its optimizer. TensorFlow computes in single precision. Its optimizer of graphs turns a division by
// a constant into a multiplication.

let bert = Peer(
  "google-research/bert optimization.py, commit eedf5716",
  [
    ScheduleType(
      "bert.create_optimizer",
      """
      A straight line to 0, whose start a warm-up covers, in single precision.

      - Closed: `init_lr * (1 - min(e, N) * (1 / N))` with `N = num_train_steps`; before `W =
        num_warmup_steps` `(init_lr * (1 / W)) * e`

      As in BERT, the rate after the warm-up is that of a line from the start of the run, so it
      jumps down.
      """
    ) { p in
      let initLR = p.optional("init_lr", "The value at the start; the base value if null.")
      let total = Float(p.number("num_train_steps", "Steps in all.", .wholeFrom(1).steps))
      let warmUp = Float(
        p.number("num_warmup_steps", "Steps of the warm-up.", .wholeFrom(0).steps, default: 0))
      return Rule { e, q throws(EvaluationError) in
        let (rate, position) = (Float(initLR ?? q.base), Float(e))
        if position < warmUp { return try widened(rate * (1 / warmUp) * position) }
        return try widened(rate * (1 - min(position, total) * (1 / total)))
      }
    }
  ])
