import CSupport

// llm.c: `llmc/schedulers.h`. It computes in single precision.

let llmC = Peer(
  "karpathy/llm.c llmc/schedulers.h",
  [
    ScheduleType(
      "llmc.cosine",
      """
      Up in a straight line that starts above 0, and down along a cosine, in single precision.

      - Closed: `(learning_rate * (e + 1)) / W` before `W = warmup_iterations`; then with `d = (e -
        W) / (train_num_batches - W)` and `m = learning_rate * final_learning_rate_frac`, `m + (0.5
        * (1 + cos(pi * d))) * (learning_rate - m)`

      As in llm.c, there is no value after the end.
      """
    ) { p in
      let run = TrainingRun(p)
      return Rule { e, _ throws(EvaluationError) in
        let (rate, w, n) = (run.rate, run.warmUp, Float(e))
        if n < w { return Double(rate * (n + 1) / w) }
        let done = try progress(n, from: w, to: run.total)
        return Double(
          run.last + 0.5 * (1 + cosf(Float(.pi * Double(done)))) * (rate - run.last))
      }
    },
    ScheduleType(
      "llmc.linear",
      """
      Up in a straight line that starts above 0, and down in a straight line, in single precision.

      - Closed: that of `llmc.cosine` with `learning_rate - d * (learning_rate - m)` after the
        warm-up
      """
    ) { p in
      let run = TrainingRun(p)
      return Rule { e, _ throws(EvaluationError) in
        let (rate, w, n) = (run.rate, run.warmUp, Float(e))
        if n < w { return Double(rate * (n + 1) / w) }
        let done = try progress(n, from: w, to: run.total)
        return Double(rate - done * (rate - run.last))
      }
    },
    ScheduleType(
      "llmc.constant",
      """
      A fixed rate.

      - Closed: `learning_rate`, in single precision
      """
    ) { p in
      .constant(Double(Float(p.number("learning_rate", "The value."))))
    },
    ScheduleType(
      "llmc.wsd",
      """
      A warm-up, a stable phase, and a decay along a square root over the last fifth.

      - Closed: `learning_rate * ((e + 1) / W)` before `W = warmup_iterations`, `learning_rate`
        before `D = int(0.8 * train_num_batches)`, then with `d = (e - D) / (train_num_batches - D)`
        and the `m` of `llmc.cosine` `m + (1 - sqrt(d)) * (learning_rate - m)`, in single precision

      As in llm.c, there is no value after the end.
      """
    ) { p in
      let run = TrainingRun(p)
      return Rule { e, _ throws(EvaluationError) in
        let (rate, w, n) = (run.rate, run.warmUp, Float(e))
        if n < w { return Double(rate * ((n + 1) / w)) }
        let start = (0.8 * run.total).rounded(.towardZero)
        if n < start { return Double(rate) }
        let done = try progress(n, from: start, to: run.total)
        return Double(run.last + (1 - done.squareRoot()) * (rate - run.last))
      }
    },
  ])

/// The parameters of a run with a warm-up.
private struct TrainingRun {
  let rate, warmUp, total: Float
  /// The value at the end.
  let last: Float

  init(_ p: Parameters) {
    rate = Float(p.number("learning_rate", "The highest value."))
    warmUp = Float(
      p.number("warmup_iterations", "Steps of the warm-up.", .atLeast(0).steps, example: 10))
    total = Float(p.number("train_num_batches", "Steps in all.", .above(0).steps))
    let ratio = p.number("final_learning_rate_frac", "The last ratio.", default: 0.0)
    last = rate * Float(ratio)
  }
}

/// How much of the way between two positions is done. Outside there is no value.
private func progress(_ n: Float, from start: Float, to end: Float) throws(EvaluationError)
  -> Float
{
  let done = (n - start) / (end - start)
  if !(done >= 0 && done <= 1) { throw .pastEnd }
  return done
}
