// Schedules that follow a metric, under the peers' names, and swiftlr's own. Each starts at the base value and changes
// with the metrics; in a composition it gets those of the steps at which it is the active part.

let metricSchedules = [
  ScheduleType(
    """
    swiftlr.plateau
    mode of min max = min: Whether the metric shall fall or rise.
    factor > 0 < 1 = 0.1: What a reduction multiplies with.
    patience steps >= 0 = 10: Steps without improvement that are allowed.
    threshold >= 0 = 1e-4: What an improvement is at least.
    threshold_mode of rel abs = rel: Relative to the size of the best metric, or absolute.
    cooldown steps >= 0 = 0: Steps after a reduction that do not count.
    min = 0.0: The lowest value.
    window steps whole >= 1 = 1: Metrics of which the mean counts, at most 1000.

    - Closed: that of `torch.ReduceLROnPlateau`, with `abs(best) * threshold` for the margin

    Negative metrics count as positive ones do. `swiftlr.warmup` puts a warm-up in front.
    """,
    follows: {
      MetricRule(
        plateauNumbers,
        prepare: { p, fields in fields.requireWindow("window", p[7], p) },
        advance: { p, memory, metric in
          _ = memory.push(metric)
          let mean = memory.window.indices.reduce(0) { $0 + memory.window[$1] } / memory.held
          let size = memory[0].isFinite ? memory[0].magnitude : 0
          let margin = p[4] == 1 ? p[3] : p[3] * size
          let isBetter = improves(mean, memory[0], p[0] == 1, margin, isAbsolute: true)
          if waits(memory, mean, isBetter, p[2], p[5]) { return }
          _ = reduce(memory, by: p[1], least: p[6], 0)
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
    patience steps = 10: Steps of the other kind that are allowed.
    threshold = 1e-6: What an improvement is at least.
    threshold_mode of rel abs = abs: Relative to the best metric, or absolute.
    cooldown steps = 0: Steps after a reduction that do not count.
    warmup steps = 0: Steps after an increase that do not count.
    min_lr = 0.001: The lowest value.
    max_lr = 1.0: The highest value.
    eps = 1e-8: A change by less than this is not made.
    smooth = false: Whether the mean of the last metrics counts.
    window_size steps whole >= 1 = 50: Metrics of which the mean counts, at most 1000.
    reset_start = 500: Reductions at the lowest value after which it starts anew.

    - Closed: `min(lr / factor, max_lr)` when a metric has improved more than `patience` times in a row,
      `max(lr * factor, min_lr)` when it has not

    As in transformers, the sum of the metrics is carried along, so that a NaN stays in it.
    """,
    follows: {
      MetricRule(
        plateauNumbers + " num_good_epochs warmup_counter at_min_count sum",
        prepare: { p, fields in
          fields.requireWindow("window_size", p[11], p)
          if p[10] == 0 { p.table = [] }
        },
        advance: stepGreedily)
    }),
  ScheduleType(
    """
    optax.contrib.reduce_on_plateau
    factor > 0 < 1 = 0.1: What a reduction multiplies with.
    patience steps = 10: Steps without improvement after which it comes.
    rtol >= 0 <= 1 = 1e-4: What an improvement is at least, relative to the best metric.
    atol >= 0 = 0.0: What an improvement is at least.
    cooldown steps = 0: Steps after a reduction that do not count.
    accumulation_size steps whole >= 1 = 1: Metrics whose mean counts as one.
    min_scale = 0.0: The lowest value as a ratio of the base value.

    - Closed: `max(lr * factor, base * min_scale)` at the last of `patience` means in a row that are not
      below `(1 - rtol) * best - atol`

    As in optax, `patience` is one less than in PyTorch.
    """,
    follows: {
      MetricRule(
        "best_value cooldown_count plateau_count count avg_value",
        advance: { p, memory, metric in
          let count = memory[3] + 1
          let mean = (memory[3] * memory[4] + metric) / count
          let isWhole = count == p[5]
          memory[3] = isWhole ? 0 : count
          memory[4] = isWhole ? 0 : mean
          if !isWhole { return }
          let isBetter = mean < (1 - p[2]) * memory[0] - p[3]
          if isBetter { memory[0] = mean }
          let plateau = isBetter ? 0 : memory[2] + 1
          let isCool = memory[1] > 0
          let fires = plateau == p[1]
          memory[2] = isCool || fires ? 0 : plateau
          memory[1] = isCool ? memory[1] - 1 : fires ? p[4] : 0
          if isCool { return }
          for i in memory.values.indices {
            let value = fires ? memory.values[i] * p[0] : memory.values[i]
            memory.values[i] = largest(value, memory.bases[i] * p[6])
          }
        })
    }),
  ScheduleType(
    """
    keras.ReduceLROnPlateau
    mode of min max auto = auto: Whether the metric shall fall or rise; it shall fall if `auto`.
    factor < 1 = 0.1: What a reduction multiplies with.
    patience steps = 10: Steps without improvement after which it comes.
    min_delta = 1e-4: What an improvement is at least.
    cooldown steps = 0: Steps after a reduction that do not count.
    min_lr = 0.0: The lowest value.

    - Closed: `max(lr * factor, min_lr)` at the last of `patience` steps in a row whose `metric + min_delta`
      is not below the best metric

    As in Keras, `patience` is one less than in PyTorch, and single precision decides.
    """,
    follows: {
      MetricRule(
        "best cooldown_counter wait",
        advance: { p, memory, metric in
          if memory[1] > 0 {
            memory[1] -= 1
            memory[2] = 0
          }
          let rising = p[0] == 1
          let moved = Float(rising ? metric - p[3] : metric + p[3])
          if improves(Double(moved), Double(Float(memory[0])), rising, 0, isAbsolute: true) {
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
      is not below the best metric
    """,
    follows: {
      MetricRule(
        "best wait",
        advance: { p, memory, metric in
          let rising = p[0] == 1
          let moved = rising ? metric - p[1] : metric + p[1]
          let isBetter = improves(moved, memory[0], rising, 0, isAbsolute: true)
          if isBetter { memory[0] = metric }
          memory[1] = isBetter ? 0 : memory[1] + 1
          if isBetter || memory[1] < p[2] { return }
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
    warmup_lr_init = 0.0: The first value.

    - Closed: `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)` up to `warmup_t`, without a
      metric; then that of `torch.ReduceLROnPlateau`
    """,
    follows: {
      MetricRule(
        plateauNumbers,
        warmUp: { p, query in
          if p[6] == 0 { return false }
          query.base = p[7] + min(query.position, p[6]) * ((query.base - p[7]) / p[6])
          return query.position < p[6]
        },
        advance: { p, memory, metric in
          let isBetter = improves(metric, memory[0], p[0] == 1, p[3], isAbsolute: false)
          if waits(memory, metric, isBetter, p[2], p[4]) { return }
          _ = reduce(memory, by: p[1], least: p[5], 1e-8)
        })
    }),
]

private let plateauNumbers = "best cooldown_counter num_bad_epochs"

/// That of torch with its parameters in its order, under whatever names.
private var torchPlateau: MetricRule {
  MetricRule(
    plateauNumbers,
    advance: { p, memory, metric in
      let isBetter = improves(metric, memory[0], p[0] == 1, p[3], isAbsolute: p[4] == 1)
      if waits(memory, metric, isBetter, p[2], p[5]) { return }
      _ = reduce(memory, by: p[1], least: p[6], p[7])
    })
}

/// Python's `max(x, y)`: NaN stays.
private func largest(_ x: Double, _ y: Double) -> Double { y > x ? y : x }

/// Counts as torch's plateau does. Returns false when the values are to be reduced.
@inline(never)
private func waits(
  _ memory: Memory, _ metric: Double, _ isBetter: Bool, _ patience: Double, _ cooldown: Double
) -> Bool {
  if isBetter { memory[0] = metric }
  memory[2] = isBetter ? 0 : memory[2] + 1
  if memory[1] > 0 {
    memory[1] -= 1
    memory[2] = 0
  }
  if memory[2] <= patience { return true }
  memory[1] = cooldown
  memory[2] = 0
  return false
}

/// Reduces the values by a factor where that is more than `eps`. Returns whether all are at the lowest value.
@inline(never)
private func reduce(_ memory: Memory, by factor: Double, least: Double, _ eps: Double) -> Bool {
  var isLowest = true
  for i in memory.values.indices {
    let old = memory.values[i]
    let new = largest(old * factor, least)
    if old - new > eps { memory.values[i] = new }
    if memory.values[i] > least { isLowest = false }
  }
  return isLowest
}

/// A step of transformers' GreedyLR.
private func stepGreedily(_ p: Arguments, _ memory: Memory, _ metric: Double) {
  let (cooldown, bad, good, warmup, resets, sum) = (1, 2, 3, 4, 5, 6)
  var metric = metric
  if p[10] == 1 {
    memory[sum] += metric
    memory[sum] -= memory.push(metric)
    metric = memory[sum] / memory.held
  }
  let pause = memory[cooldown] > 0 ? cooldown : warmup
  if memory[pause] > 0 {
    memory[pause] -= 1
    memory[bad] = 0
    memory[good] = 0
    return
  }
  let isBetter = improves(metric, memory[0], p[0] == 1, p[3], isAbsolute: p[4] == 1)
  if isBetter { memory[0] = metric }
  memory[bad] = isBetter ? 0 : memory[bad] + 1
  memory[good] = isBetter ? memory[good] + 1 : 0
  if memory[good] > p[2] {
    for i in memory.values.indices {
      let (old, increased) = (memory.values[i], memory.values[i] / p[1])
      let new = p[8] < increased ? p[8] : increased
      if new - old > p[9] { memory.values[i] = new }
    }
    memory[resets] = 0
    memory[warmup] = p[6]
    memory[good] = 0
  } else if memory[bad] > p[2] {
    if reduce(memory, by: p[1], least: p[7], p[9]) { memory[resets] += 1 }
    if memory[resets] >= max(p[12], 1) {
      memory.clear(at: memory.position)
      memory[0] = worst(rising: p[0] == 1)
    }
    memory[cooldown] = p[5]
    memory[bad] = 0
  }
}
