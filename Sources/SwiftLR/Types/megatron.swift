// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `megatron`.
  public enum megatron {
    /// Up to `max_lr` in a straight line, then down to `min_lr` in one of five styles.
    ///
    /// - Closed: up to `W = lr_warmup_steps` `init_lr + ((max_lr - init_lr) * e) / W`; then, up to
    ///   `D = lr_decay_steps`, `min_lr + k * (max_lr - min_lr)` with `x = (e - W) / (D - W)`, or in
    ///   WSD the part `x` of the last `wsd_decay_steps`, where `k` is `1 - x`,
    ///   `0.5 * (cos(pi * x) + 1)`, `2 * 0.5 ** x - 1` or `1 - sqrt(x)`; inverse square root
    ///   `max(min_lr, (max_lr * max(W, 1) ** 0.5) / max(e, 1) ** 0.5)`; `min_lr` after `D`
    ///
    /// Source: megatron.core.optimizer_param_scheduler.OptimizerParamScheduler, megatron-core 0.16
    ///
    /// - Parameters:
    ///   - init_lr: The first value of the warm-up; a number.
    ///   - max_lr: The highest value; the base value if null; a number, or null.
    ///   - min_lr: The lowest value; a number.
    ///   - lr_warmup_steps: Steps of the warm-up; a number of at least 0.
    ///   - lr_decay_steps: Steps in all, warm-up included; a number above 0.
    ///   - lr_decay_style: The shape of the decay; "constant" or "linear" or "cosine" or "inverse-square-root" or "WSD".
    ///   - wsd_decay_steps: The last steps, which decay in `WSD`; a number of at least 0, or null.
    ///   - lr_wsd_decay_style: The shape of the decay in `WSD`; "linear" or "cosine" or "exponential" or "minus_sqrt".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func OptimizerParamScheduler(
      init_lr: Double = 0.0,
      max_lr: Double? = nil,
      min_lr: Double = 0.0,
      lr_warmup_steps: Int = 0,
      lr_decay_steps: Int,
      lr_decay_style: String = "linear",
      wsd_decay_steps: Int? = nil,
      lr_wsd_decay_style: String = "exponential"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "megatron.OptimizerParamScheduler", [
        "init_lr": .number(init_lr),
        "max_lr": .number(orNull: max_lr),
        "min_lr": .number(min_lr),
        "lr_warmup_steps": .integer(lr_warmup_steps),
        "lr_decay_steps": .integer(lr_decay_steps),
        "lr_decay_style": .text(lr_decay_style),
        "wsd_decay_steps": .integer(orNull: wsd_decay_steps),
        "lr_wsd_decay_style": .text(lr_wsd_decay_style),
      ])
    }

    /// The weight decay, up from `start_wd` to `end_wd`.
    ///
    /// - Closed: with `x = e / wd_incr_steps`, `start_wd + k * (end_wd - start_wd)` where `k` is
    ///   `x` or `0.5 * (cos(pi * (1 - x)) + 1)`; after `wd_incr_steps`, or where it is constant,
    ///   `end_wd`
    ///
    /// Source: megatron.core.optimizer_param_scheduler.OptimizerParamScheduler, megatron-core 0.16
    ///
    /// - Parameters:
    ///   - start_wd: The first value; a number.
    ///   - end_wd: The last value; a number.
    ///   - wd_incr_steps: Steps from one to the other; a number of at least 0.
    ///   - wd_incr_style: The shape of the way; "constant" or "linear" or "cosine".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func OptimizerParamScheduler_weight_decay(
      start_wd: Double,
      end_wd: Double,
      wd_incr_steps: Int,
      wd_incr_style: String = "constant"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "megatron.OptimizerParamScheduler.weight_decay", [
        "start_wd": .number(start_wd),
        "end_wd": .number(end_wd),
        "wd_incr_steps": .integer(wd_incr_steps),
        "wd_incr_style": .text(wd_incr_style),
      ])
    }
  }
}
