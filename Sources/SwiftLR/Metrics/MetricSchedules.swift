// Schedules that follow a metric, under the peers' names, and swiftlr's own. Each starts at the base value and changes
// with the metrics; in a composition it gets those of the steps at which it is the active part.

let metricSchedules = [
  ScheduleType(
    """
    swiftlr.plateau
    mode of min max = min: Whether the metric shall fall or rise.
    factor > 0 < 1 = 0.1: What a reduction multiplies with.
    patience steps whole >= 0 = 10: Steps without improvement that are allowed.
    threshold >= 0 = 1e-4: What an improvement is at least.
    threshold_mode of rel abs = rel: As a part of the size of the best metric, or as it is.
    cooldown steps whole >= 0 = 0: Steps after a reduction that do not count.
    min = 0.0: The lowest value.
    window steps whole >= 1 = 1: Metrics of which the mean counts, at most 1000.

    The value times `factor` whenever a metric has not improved for more than `patience` steps.

    - Closed: `max(min, value * factor)` at such a step, then for `cooldown` steps nothing. Better than
      `best` is in mode `min` what is below `best - threshold * abs(best)` or `best - threshold`, in
      mode `max` what is above the same with a plus

    Negative metrics are compared as well as positive ones. A warm-up in front is `swiftlr.warmup`.
    """,
    follows: {
      MetricRule(
        remembers: TorchReduceLROnPlateau.remembered,
        prepare: { p, fields in fields.requireWindow("window", p[7], p) },
        begin: beginPlateau,
        advance: { p, memory, metric in
          _ = memory.push(metric)
          var mean = 0.0
          for i in 0..<memory.held { mean += memory.window[i] }
          mean /= Double(memory.held)
          let (best, sign) = (memory[0], p[0] == 1 ? -1.0 : 1.0)
          let margin = p[4] == 1 ? p[3] : p[3] * (best.isFinite ? best.magnitude : 0)
          if sign * mean < sign * best - margin {
            memory[0] = mean
            memory[2] = 0
          } else {
            memory[2] += 1
          }
          if memory[1] > 0 {
            memory[1] -= 1
            memory[2] = 0
          }
          if memory[2] <= p[2] { return }
          for i in memory.values.indices {
            memory.values[i] = largest(memory.values[i] * p[1], p[6])
          }
          memory[1] = p[5]
          memory[2] = 0
        })
    }),
  ScheduleType(
    """
    transformers.reduce_lr_on_plateau
    mode of min max = min: Whether the metric shall fall or rise.
    factor < 1 = 0.1: What a reduction multiplies with.
    patience steps = 10: Steps without improvement that are allowed.
    threshold = 1e-4: What an improvement is at least.
    threshold_mode of rel abs = rel: Relative to the best metric, or absolute.
    cooldown steps = 0: Steps after a reduction that do not count.
    min_lr = 0: The lowest value.
    eps = 1e-8: A reduction by less than this is not made.

    - Closed: that of `torch.ReduceLROnPlateau`
    """,
    follows: { torchPlateau }),
  ScheduleType(
    """
    transformers.greedy
    mode of min max = min: Whether the metric shall fall or rise.
    factor > 0 < 1 = 0.95: What a reduction multiplies with, and an increase divides by.
    patience steps = 10: Steps without a change of the other kind that are allowed.
    threshold = 1e-6: What an improvement is at least.
    threshold_mode of rel abs = abs: Relative to the best metric, or absolute.
    cooldown steps = 0: Steps after a reduction that do not count.
    warmup steps = 0: Steps after an increase that do not count.
    min_lr = 0.001: The lowest value.
    max_lr = 1.0: The highest value.
    eps = 1e-8: A change by less than this is not made.
    smooth = false: Whether the mean of the last metrics counts.
    window_size steps whole >= 1 = 50: How many of them, at most 1000.
    reset_start steps = 500: Reductions at the lowest value after which everything starts anew.

    - Closed: `min(lr / factor, max_lr)` when a metric has improved more than `patience` times in a row,
      `max(lr * factor, min_lr)` when it has not

    As in transformers, steps that do not count leave the best metric as it is; a start anew keeps the
    cooldown of the reduction that led to it; and the sum of the last metrics is carried from step to
    step, so that one NaN stays in it.
    """,
    follows: {
      MetricRule(
        remembers:
          "best cooldown_counter num_bad_epochs num_good_epochs warmup_counter reset_start sum",
        prepare: { p, fields in
          fields.requireWindow("window_size", p[11], p)
          if p[10] == 0 { p.table = [] }
        },
        begin: { p, memory in
          beginPlateau(p, memory)
          memory[5] = p[12]
        },
        advance: stepGreedily)
    }),
  ScheduleType(
    """
    optax.contrib.reduce_on_plateau
    factor > 0 < 1 = 0.1: What a reduction multiplies with.
    patience steps whole = 10: Steps without improvement after which it comes.
    rtol >= 0 <= 1 = 1e-4: What an improvement is at least, relative to the best metric.
    atol >= 0 = 0.0: The same, absolute.
    cooldown steps whole = 0: Steps after a reduction that do not count.
    accumulation_size steps whole >= 1 = 1: Metrics whose mean counts as one.
    min_scale = 0.0: The lowest scale.

    - Closed: `base` times a scale that starts at 1: `max(scale * factor, min_scale)` at the last of
      `patience` means in a row that are not below `(1 - rtol) * best - atol`

    As in optax, `patience` is one less than in PyTorch, and a metric that improves ends no cooldown.
    """,
    follows: {
      MetricRule(
        remembers: "best_value cooldown_count plateau_count scale count avg_value",
        prepare: { p, fields in
          fields.require(p[2] > 0 || p[3] > 0, "rtol", "is 0, and so is `atol`", "one above 0")
        },
        begin: { _, memory in
          memory[0] = .infinity
          memory[3] = 1
        },
        advance: { p, memory, metric in
          let count = memory[4] + 1
          memory[5] = (memory[4] * memory[5] + metric) / count
          memory[4] = count
          if count != p[5] { return }
          var plateau = memory[2] + 1
          if memory[5] < (1 - p[2]) * memory[0] - p[3] {
            memory[0] = memory[5]
            plateau = 0
          }
          memory[4] = 0
          memory[5] = 0
          if memory[1] > 0 {
            memory[1] -= 1
            memory[2] = 0
            return
          }
          let fires = plateau == p[1]
          memory[2] = fires ? 0 : plateau
          memory[3] = largest(fires ? memory[3] * p[0] : memory[3], p[6])
          memory[1] = fires ? p[4] : 0
          for i in memory.values.indices { memory.values[i] = memory.bases[i] * memory[3] }
        })
    }),
  ScheduleType(
    """
    keras.ReduceLROnPlateau
    mode of auto min max = auto: Whether the metric shall fall or rise; `auto` is that it shall fall.
    factor < 1 = 0.1: What a reduction multiplies with.
    patience steps = 10: Steps without improvement after which it comes.
    min_delta = 1e-4: What an improvement is at least.
    cooldown steps = 0: Steps after a reduction that do not count.
    min_lr = 0.0: The lowest value.

    - Closed: `max(lr * factor, min_lr)` at the last of `patience` steps in a row whose `metric + min_delta`
      is not below the best metric; in mode `max` whose `metric - min_delta` is not above it

    As in Keras, `patience` is one less than in PyTorch, metrics are compared in single precision, and
    there is no cooldown after a reduction that changes nothing.
    """,
    follows: {
      MetricRule(
        remembers: "best cooldown_counter wait",
        begin: { p, memory in memory[0] = p[0] == 2 ? -.infinity : .infinity },
        advance: { p, memory, metric in
          if memory[1] > 0 {
            memory[1] -= 1
            memory[2] = 0
          }
          let best = Float(memory[0])
          if p[0] == 2 ? Float(metric - p[3]) > best : Float(metric + p[3]) < best {
            memory[0] = metric
            memory[2] = 0
          } else if memory[1] <= 0 {
            memory[2] += 1
            if memory[2] < p[2] { return }
            for i in memory.values.indices where Float(memory.values[i]) > Float(p[5]) {
              memory.values[i] = largest(memory.values[i] * p[1], p[5])
              memory[1] = p[4]
              memory[2] = 0
            }
          }
        })
    }),
  ScheduleType(
    """
    fastai.ReduceLROnPlateau
    comp of less greater = less: Whether the metric shall fall or rise.
    min_delta = 0.0: What an improvement is at least.
    patience steps = 1: Steps without improvement after which it comes.
    factor > 0 = 10.0: What a reduction divides by.
    min_lr = 0: The lowest value.

    - Closed: `max(lr / factor, min_lr)` at the last of `patience` steps in a row whose `metric + min_delta`
      is not below the best metric; with `greater` whose `metric - min_delta` is not above it
    """,
    follows: {
      MetricRule(
        remembers: "best wait",
        begin: beginPlateau,
        advance: { p, memory, metric in
          if p[0] == 1 ? metric - p[1] > memory[0] : metric + p[1] < memory[0] {
            memory[0] = metric
            memory[1] = 0
            return
          }
          memory[1] += 1
          if memory[1] < p[2] { return }
          memory[1] = 0
          for i in memory.values.indices {
            memory.values[i] = largest(memory.values[i] / p[3], p[4])
          }
        })
    }),
  ScheduleType(
    """
    ignite.ReduceLROnPlateauScheduler
    mode of min max = min: Whether the metric shall fall or rise.
    factor < 1 = 0.1: What a reduction multiplies with.
    patience steps = 10: Steps without improvement that are allowed.
    threshold = 1e-4: What an improvement is at least.
    threshold_mode of rel abs = rel: Relative to the best metric, or absolute.
    cooldown steps = 0: Steps after a reduction that do not count.
    min_lr = 0: The lowest value.
    eps = 1e-8: A reduction by less than this is not made.

    - Closed: that of `torch.ReduceLROnPlateau`
    """,
    follows: { torchPlateau }),
  ScheduleType(
    """
    mmengine.ReduceOnPlateauLR
    rule of less greater = less: Whether the metric shall fall or rise.
    factor < 1 = 0.1: What a reduction multiplies with.
    patience steps = 10: Steps without improvement that are allowed.
    threshold >= 0 = 1e-4: What an improvement is at least.
    threshold_rule of rel abs = rel: Relative to the best metric, or absolute.
    cooldown steps = 0: Steps after a reduction that do not count.
    min_value = 0.0: The lowest value.
    eps = 1e-8: A reduction by less than this is not made.

    - Closed: that of `torch.ReduceLROnPlateau`
    """,
    follows: { torchPlateau }),
  ScheduleType(
    """
    timm.PlateauLRScheduler
    mode of min max = max: Whether the metric shall fall or rise.
    decay_rate < 1 = 0.1: What a reduction multiplies with.
    patience_t steps = 10: Steps without improvement that are allowed.
    threshold = 1e-4: What an improvement is at least, relative to the best metric.
    cooldown_t steps = 0: Steps after a reduction that do not count.
    lr_min = 0.0: The lowest value.
    warmup_t steps >= 0 = 0: Steps of the warm-up.
    warmup_lr_init = 0.0: The value it starts with.

    - Closed: `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)` up to `warmup_t`, with or
      without a metric; then that of `torch.ReduceLROnPlateau`
    """,
    follows: {
      MetricRule(
        remembers: TorchReduceLROnPlateau.remembered,
        warmUp: { p, query in
          if p[6] == 0 { return false }
          let slope = (query.base - p[7]) / p[6]
          query.base = p[7] + min(query.position, p[6]) * slope
          return query.position < p[6]
        },
        begin: beginPlateau,
        advance: { p, memory, metric in
          var plateau = TorchReduceLROnPlateau(
            rising: p[0] == 1, factor: p[1], patience: p[2], threshold: p[3], cooldown: p[4],
            minLR: p[5])
          plateau.advance(memory, metric)
        })
    }),
]

/// That of torch with its parameters in its order, under whatever names.
private var torchPlateau: MetricRule {
  MetricRule(
    remembers: TorchReduceLROnPlateau.remembered,
    begin: beginPlateau,
    advance: { p, memory, metric in
      var plateau = TorchReduceLROnPlateau(
        rising: p[0] == 1, factor: p[1], patience: p[2], threshold: p[3], isAbsolute: p[4] == 1,
        cooldown: p[5], minLR: p[6], eps: p[7])
      plateau.advance(memory, metric)
    })
}

/// No metric yet, where the first parameter says whether it shall rise.
private func beginPlateau(_ p: Arguments, _ memory: Memory) {
  memory[0] = p[0] == 1 ? -.infinity : .infinity
}

/// Python's `max(x, y)`: NaN stays.
private func largest(_ x: Double, _ y: Double) -> Double { y > x ? y : x }

/// A step of transformers' GreedyLR.
private func stepGreedily(_ p: Arguments, _ memory: Memory, _ metric: Double) {
  var metric = metric
  if p[10] == 1 {
    let isFull = memory.held == memory.window.count
    memory[6] += metric
    let oldest = memory.push(metric)
    if isFull { memory[6] -= oldest }
    metric = memory[6] / Double(memory.held)
  }
  // After a reduction, and then after an increase.
  let counter = memory[1] > 0 ? 1 : 4
  if memory[counter] > 0 {
    memory[counter] -= 1
    memory[2] = 0
    memory[3] = 0
    return
  }
  let isBetter = improves(
    metric, memory[0], rising: p[0] == 1, threshold: p[3], isAbsolute: p[4] == 1)
  if isBetter { memory[0] = metric }
  memory[2] = isBetter ? 0 : memory[2] + 1
  memory[3] = isBetter ? memory[3] + 1 : 0
  if memory[3] > p[2] {
    increase(p, memory)
    memory[4] = p[6]
    memory[3] = 0
  } else if memory[2] > p[2] {
    reduce(p, memory)
    memory[1] = p[5]
    memory[2] = 0
  }
}

private func increase(_ p: Arguments, _ memory: Memory) {
  for i in memory.values.indices {
    let (old, increased) = (memory.values[i], memory.values[i] / p[1])
    let new = p[8] < increased ? p[8] : increased
    if new - old > p[9] { memory.values[i] = new }
  }
  memory[5] = p[12]
}

private func reduce(_ p: Arguments, _ memory: Memory) {
  var isAtMinimum = true
  for i in memory.values.indices {
    let old = memory.values[i]
    let new = largest(old * p[1], p[7])
    if old - new > p[9] { memory.values[i] = new }
    if memory.values[i] > p[7] { isAtMinimum = false }
  }
  if !isAtMinimum { return }
  memory[5] -= 1
  if memory[5] > 0 { return }
  memory.clear()
  beginPlateau(p, memory)
  memory[5] = p[12]
}
