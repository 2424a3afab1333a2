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
    let low = rate * Float(p[3])
    let done = try llmcProgress(n, from: w, to: Float(p[2]))
    return Double(low + 0.5 * (1 + cosf(Float(.pi * Double(done)))) * (rate - low))
  },
  ScheduleType(
    """
    llmc.linear
    learning_rate: The highest value.
    warmup_iterations steps >= 0 eg 10: Steps of the warm-up.
    train_num_batches steps > 0: Steps in all.
    final_learning_rate_frac = 0.0: The last ratio.

    - Closed: that of `llmc.cosine` with `learning_rate - d * (learning_rate - m)` behind the warm-up
    """
  ) { p, e, _ throws(EvaluationError) in
    let (rate, w, n) = (Float(p[0]), Float(p[1]), Float(e))
    if n < w { return Double(rate * (n + 1) / w) }
    let done = try llmcProgress(n, from: w, to: Float(p[2]))
    return Double(rate - done * (rate - rate * Float(p[3])))
  },
  ScheduleType.total(
    """
    llmc.constant
    learning_rate: The value.

    - Closed: `learning_rate`, in single precision
    """
  ) { p, _, _ in
    single(p[0])
  },
  ScheduleType(
    """
    llmc.wsd
    learning_rate: The highest value.
    warmup_iterations steps >= 0 eg 10: Steps of the warm-up.
    train_num_batches steps > 0: Steps in all.
    final_learning_rate_frac = 0.0: The last ratio.

    - Closed: `learning_rate * ((e + 1) / W)` before `W = warmup_iterations`, `learning_rate` before
      `D = int(0.8 * train_num_batches)`, then with `d = (e - D) / (train_num_batches - D)` and the
      `m` of `llmc.cosine` `m + (1 - sqrt(d)) * (learning_rate - m)`, in single precision

    As in llm.c, there is no value behind the end.
    """
  ) { p, e, _ throws(EvaluationError) in
    let (rate, w, n, total) = (Float(p[0]), Float(p[1]), Float(e), Float(p[2]))
    if n < w { return Double(rate * ((n + 1) / w)) }
    let start = (0.8 * total).rounded(.towardZero)
    if n < start { return Double(rate) }
    let low = rate * Float(p[3])
    let done = try llmcProgress(n, from: start, to: total)
    return Double(low + (1 - done.squareRoot()) * (rate - low))
  },
  ScheduleType(
    """
    darknet.policy
    policy of constant step exp poly sig random = constant: The shape.
    learning_rate: The value at the start.
    burn_in steps >= 0 = 0: Steps of the warm-up.
    power = 4.0: The power of the warm-up, of `poly` and of `random`.
    scale = 1.0: The factor of a `step`.
    step steps > 0 = 1: Steps between two, or the middle of `sig`.
    gamma = 1.0: The base of `exp`, the slope of `sig`.
    max_batches > 0 = 1: The end of `poly`.
    seed whole >= 0 = 0: Which random numbers `random` takes.

    - Closed: `learning_rate * (e / burn_in) ** power` before `burn_in`, then `learning_rate` times
      1,
      `scale ** (e // step)`, `gamma ** e`, `(1 - e / max_batches) ** power`, `1 / (1 + exp(gamma
      * (e - step)))` or `u ** power`

    As in Darknet, values are rounded to single precision, and a positive `gamma` lets `sig` fall.
    The random `u` from 0 to 1 is that of `swiftlr.noise` and not that of C.
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
    case 5:
      factor = try power(Noise(seed: p[8], index: e.rounded(.down)).numbers(0).0, single(p[3]))
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
    caffe.multistep
    gamma = 1.0: The factor of a decay.
    stepvalue steps list: Positions of a decay, in rising order.

    - Closed: `base * gamma ** bisect_right(stepvalue, e)`
    """
  ) { p, e, q throws(EvaluationError) in
    q.base * (try power(p[0], Double(bisectRight(p.lists[0], e))))
  },
  ScheduleType.total(
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
  ScheduleType.total(
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
  ScheduleType(
    """
    llamacpp.cosine_decay_restart
    warmup steps >= 0: Steps of the warm-up.
    cos_decay_steps steps whole >= 1: Steps of the first cycle.
    cos_decay_min = 0.1: The last ratio of a cycle.
    cos_decay_restart > 0 = 1.1: How many times longer each cycle is.
    lr_min = 0.0: The lowest ratio of all.

    - Closed: that of `llamacpp.cosine_decay`, but behind the warm-up with the part `x` of a cycle
      that is done `r = ((1 - m) * 0.5) * (1 + cos(pi * x)) + m`; the next length is
      `int(cos_decay_restart * length)`

    As in llama.cpp, a boundary belongs to the cycle that ends there.
    """,
    prepared: {
      Rule(
        prepare: { p, _ in
          let growth = p[3]
          p.table = cycleTable(p[1]) { (growth * $0).rounded(.towardZero) }
        },
        value: { p, e, q throws(EvaluationError) in
          var ratio = e / p[0]
          if e >= p[0] {
            let place = try cyclePlace(p.table, e - p[0])
            let isBoundary = place.position == 0 && e > p[0]
            let x = isBoundary ? 1 : try quotient(place.position, place.length)
            ratio = (1 - p[2]) * 0.5 * (1 + (try cosine(.pi * x))) + p[2]
          }
          return q.base * (p[4] + (1 - p[4]) * ratio)
        })
    }),
]

/// How much of the way between two positions is done; there is nothing outside.
private func llmcProgress(_ n: Float, from start: Float, to end: Float) throws(EvaluationError)
  -> Float
{
  let done = (n - start) / (end - start)
  if !(done >= 0 && done <= 1) { throw .pastEnd }
  return done
}

/// Rounded to single precision.
private func single(_ x: Double) -> Double { Double(Float(x)) }
