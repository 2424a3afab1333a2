// nanoGPT: `get_lr` of its `train.py`.

let nanoGPT = Peer(
  "karpathy/nanoGPT@3adf61e1 train.py",
  [
    ScheduleType(
      "nanogpt.get_lr",
      """
      A warm-up in a straight line that starts above 0, then half a cosine wave.

      - Closed: `(learning_rate * (e + 1)) / (W + 1)` before `W = warmup_iters`, then `min_lr + (0.5
        * (1 + cos(pi * ((e - W) / (lr_decay_iters - W))))) * (learning_rate - min_lr)`, and
        `min_lr` after `lr_decay_iters`
      """
    ) { p in
      let rate = p.number("learning_rate", "The highest value.", default: 6e-4)
      let w = p.number(
        "warmup_iters", "Steps of the warm-up.", .atLeast(0).steps, default: 2000, example: 10)
      let end = p.number(
        "lr_decay_iters", "Steps in all.", .above(0).steps, default: 600_000, example: 100)
      let minLR = p.number("min_lr", "The value at the end.", default: 6e-5)
      return Rule { e, _ throws(EvaluationError) in
        if e < w { return rate * (e + 1) / (w + 1) }
        if e > end { return minLR }
        let x = try quotient(e - w, end - w)
        return minLR + 0.5 * (1 + (try cosine(.pi * x))) * (rate - minLR)
      }
    }
  ])
