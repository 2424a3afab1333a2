// swiftlr's own schedule that follows a metric: torch's plateau, which also averages metrics and knows negative ones.

let swiftlrPlateau = Peer(
  "",
  [
    ScheduleType(
      following: "swiftlr.plateau",
      """
      The rate times `factor` whenever a metric has not improved for more than `patience` steps.

      - Closed: that of `torch.ReduceLROnPlateau`, with `abs(best) * threshold` for the margin

      Negative metrics count as positive ones do. For a warm-up, put it into `swiftlr.warmup`.
      """
    ) { p in
      let mode = p.choice("mode", "Whether the metric shall fall or rise.", default: Direction.min)
      let factor = p.number(
        "factor", "What a reduction multiplies with.", .between(0, 1), default: 0.1)
      let patience = p.number(
        "patience", "Steps without improvement that are allowed.", .atLeast(0).steps, default: 10)
      let threshold = p.number(
        "threshold", "What an improvement is at least.", .atLeast(0), default: 1e-4)
      let thresholdMode = p.choice(
        "threshold_mode", "Relative to the size of the best metric, or absolute.",
        default: Threshold.rel)
      let cooldown = p.number(
        "cooldown", "Steps after a reduction that do not count.", .atLeast(0).steps, default: 0)
      let least = p.perGroup("min", "The lowest value.", default: 0.0)
      let window = p.window("window", "Metrics of which the mean counts, at most 1000.", default: 1)
      let counts = PlateauCounts(p)
      return MetricRule(
        isRising: mode == .max, best: counts.best, window: window,
        advance: { memory, metric in
          _ = memory.push(metric)
          let mean = memory.window.indices.reduce(0) { $0 + memory.window[$1] } / memory.held
          let best = memory[counts.best]
          let size = best.isFinite ? best.magnitude : 0
          let margin = thresholdMode == .abs ? threshold : threshold * size
          let isBetter = improves(mean, best, mode, margin, .abs)
          if counts.waits(memory, mean, isBetter, patience: patience, cooldown: cooldown) { return }
          memory.reduce(by: factor, least: least, 0)
        })
    }
  ])
