// RWKV-LM: what its trainers do before each batch. RWKV-7 has the cosine by tokens only.

let rwkv = Peer(
  "BlinkDL/RWKV-LM RWKV-v5/src/trainer.py and RWKV-v7/train_temp/src/trainer.py, commit 524481d5",
  [
    ScheduleType(
      "rwkv.train_callback",
      """
      A fall by the step or along a cosine by the token, times a warm-up.

      - Closed: with `x = min(1, max(0, (e - D - W + 1) / (N - W)))`, `D = my_pile_edecay *
        epoch_steps`, `N = (epoch_count - my_pile_edecay) * epoch_steps` and `W = warmup_steps`,
        `lr_init * exp(log(lr_final / lr_init) * x)`, or `lr_init + (lr_final - lr_init) * x` if one
        of the two is 0
      - With `my_exit_tokens` `E` and the tokens of a step `t = ctx_len * real_bsz`, `lr_init *
        ((0.5 + f / 2) + (0.5 - f / 2) * cos(pi * x))` with `f = lr_final / lr_init` and `x = min(1,
        max(0, (e * t - W * t) / (abs(E) - W * t)))`; if `E` is negative the mean of both
      - Before `W` times `0.01 + (0.99 * e) / W`
      """
    ) { p in
      let lrInit = p.number("lr_init", "The value after the warm-up.", default: 6e-4)
      let lrFinal = p.number("lr_final", "The value at the end.", default: 1e-5)
      let warmUp = p.number(
        "warmup_steps", "Steps of the warm-up; none if negative.", .atLeast(-1).steps, default: -1)
      let epochCount = p.number(
        "epoch_count", "Epochs of the fall; no fall if 0.", .wholeFrom(0), default: 500)
      let epochSteps = p.number(
        "epoch_steps", "Steps of an epoch.", .wholeFrom(1).steps, default: 1000)
      let held = p.number("my_pile_edecay", "Epochs before the fall.", .wholeFrom(0), default: 0)
      let exitTokens = p.number(
        "my_exit_tokens", "Tokens of the cosine; no cosine if 0.", default: 0)
      let ctxLen = p.number("ctx_len", "Tokens of a sample.", .above(0), default: 1024)
      let realBsz = p.number("real_bsz", "Samples of a step.", .above(0), default: 96)

      func fall(_ e: Double) throws(EvaluationError) -> Double {
        if lrFinal == lrInit || epochCount == 0 { return lrInit }
        let total = (epochCount - held) * epochSteps
        let x = min(1, max(0, try quotient(e - held * epochSteps - warmUp + 1, total - warmUp)))
        if lrFinal == 0 || lrInit == 0 { return lrInit + (lrFinal - lrInit) * x }
        return lrInit * (try exponential((try logarithm(lrFinal / lrInit)) * x))
      }

      func cosineByTokens(_ e: Double) throws(EvaluationError) -> Double {
        let warmUpTokens = warmUp * ctxLen * realBsz
        let x = try quotient(
          e * ctxLen * realBsz - warmUpTokens, exitTokens.magnitude - warmUpTokens)
        let half = (try quotient(lrFinal, lrInit)) / 2
        return lrInit * ((0.5 + half) + (0.5 - half) * (try cosine(.pi * max(0, min(1, x)))))
      }

      return Rule { e, _ throws(EvaluationError) in
        let value: Double
        if exitTokens > 0 {
          value = try cosineByTokens(e)
        } else if exitTokens < 0 {
          value = ((try fall(e)) + (try cosineByTokens(e))) / 2
        } else {
          value = try fall(e)
        }
        return e < warmUp ? value * (0.01 + 0.99 * e / warmUp) : value
      }
    }
  ])
