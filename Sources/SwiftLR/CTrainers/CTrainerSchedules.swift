import CSupport

// Trainers in C and C++: llm.c and Darknet, which compute in single precision, Caffe and llama.cpp.

let cTrainerSchedules = [
  ScheduleType(
    """
    llmc.cosine
    learning_rate: The highest value.
    warmup_iterations steps >= 0 eg 10: Steps of the warm-up.
    train_num_batches steps > 0: Steps in all.
    final_learning_rate_frac = 0.0: The last ratio.

    Up in a straight line that starts above 0, and down along a cosine, in single precision.

    - Closed: `(learning_rate * (e + 1)) / W` before `W = warmup_iterations`; then with
      `d = (e - W) / (train_num_batches - W)` and `m = learning_rate * final_learning_rate_frac`,
      `m + (0.5 * (1 + cos(pi * d))) * (learning_rate - m)`

    As in llm.c, there is no value behind the end.
    """
  ) { p, e, _ throws(EvaluationError) in
    let (rate, w, n) = (Float(p[0]), Float(p[1]), Float(e))
    if n < w { return Double(rate * (n + 1) / w) }
    let done = (n - w) / (Float(p[2]) - w)
    if !(done >= 0 && done <= 1) { throw .pastEnd }
    let low = rate * Float(p[3])
    return Double(low + 0.5 * (1 + cosf(Float(.pi * Double(done)))) * (rate - low))
  },
  ScheduleType(
    """
    darknet.policy
    policy of constant step exp poly sig = constant: The shape.
    learning_rate: The value at the start.
    burn_in steps >= 0 = 0: Steps of the warm-up.
    power = 4.0: The power of the warm-up and of `poly`.
    scale = 1.0: The factor of a `step`.
    step steps > 0 = 1: Steps between two, or the middle of `sig`.
    gamma = 1.0: The base of `exp`, the slope of `sig`.
    max_batches > 0 = 1: The end of `poly`.

    - Closed: `learning_rate * (e / burn_in) ** power` before `burn_in`, then `learning_rate` times
      1,
      `scale ** (e // step)`, `gamma ** e`, `(1 - e / max_batches) ** power` or `1 / (1 + exp(gamma
      * (e - step)))`

    As in Darknet, values are rounded to single precision, and a positive `gamma` lets `sig` fall.
    """
  ) { p, e, _ throws(EvaluationError) in
    let rate = single(p[1])
    if e < p[2] { return single(rate * (try power(single(e) / p[2], single(p[3])))) }
    let factor: Double
    switch p[0] {
    case 1: factor = try power(single(p[4]), try floorQuotient(e, p[5]))
    case 2: factor = try power(single(p[6]), e)
    case 3: factor = try power(1 - single(single(e) / p[7]), single(p[3]))
    case 4: factor = 1 / (1 + (try exponential(single(single(p[6]) * (e - p[5])))))
    default: factor = 1
    }
    return single(rate * factor)
  },
  ScheduleType(
    """
    caffe.lr_policy
    lr_policy of fixed step exp inv poly sigmoid = fixed: The shape.
    gamma = 1.0: The factor of `step` and `exp`, the slope of `inv` and `sigmoid`.
    power = 1.0: The power of `inv` and `poly`.
    stepsize steps > 0 = 1: Steps between two, or the middle of `sigmoid`.
    max_iter > 0 = 1: The end of `poly`.

    - Closed: the base value times 1, `gamma ** (e // stepsize)`, `gamma ** e`, `(1 + gamma * e) **
      -power`,
      `(1 - e / max_iter) ** power`, or `base / (1 + exp(-gamma * (e - stepsize)))`

    As in Caffe, a negative `gamma` lets `sigmoid` fall.
    """
  ) { p, e, q throws(EvaluationError) in
    switch p[0] {
    case 1: return q.base * (try power(p[1], try floorQuotient(e, p[3])))
    case 2: return q.base * (try power(p[1], e))
    case 3: return q.base * (try power(1 + p[1] * e, -p[2]))
    case 4: return q.base * (try power(1 - e / p[4], p[2]))
    case 5: return q.base / (1 + (try exponential(-p[1] * (e - p[3]))))
    default: return q.base
    }
  },
  ScheduleType(
    """
    llamacpp.lr_opt
    lr0 > 0: The value at the start.
    lr_min > 0: The value at the end.
    decay_epochs > 0 eg 100: Epochs from one to the other.

    Halved at a steady pace down to a minimum.

    - Closed: `lr0 * 0.5 ** (e * (log2(lr0 / lr_min) / decay_epochs))` before `decay_epochs`, then
      `lr_min`
    """
  ) { p, e, _ throws(EvaluationError) in
    if e >= p[2] { return p[1] }
    return p[0] * (try power(0.5, e * (swlr_log(p[0] / p[1]) / swlr_log(2) / p[2])))
  },
  ScheduleType(
    """
    llamacpp.cosine_decay
    warmup steps >= 0 eg 10: Steps of the warm-up.
    cos_decay_steps steps > 0: Steps of the decay.
    cos_decay_min = 0.1: The last ratio of the decay.
    lr_min = 0.0: The lowest ratio of all.

    - Closed: with `r = e / warmup` before `warmup`, then
      `r = ((1 - m) * 0.5) * (1 + cos((pi * min(e, N)) / N)) + m` for `N = cos_decay_steps` and `m =
      cos_decay_min`,
      `base * (lr_min + (1 - lr_min) * r)`

    As in llama.cpp, the decay sees the position and not that behind the warm-up.
    """
  ) { p, e, q throws(EvaluationError) in
    var ratio = e / p[0]
    if e >= p[0] {
      ratio = (1 - p[2]) * 0.5 * (1 + (try cosine(.pi * min(e, p[1]) / p[1]))) + p[2]
    }
    return q.base * (p[3] + (1 - p[3]) * ratio)
  },
]

/// Rounded to single precision.
private func single(_ x: Double) -> Double { Double(Float(x)) }
