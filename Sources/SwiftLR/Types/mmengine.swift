// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `mmengine`.
  public enum mmengine {
    /// A factor on the base value in a window, then the base value.
    ///
    /// - Closed: `base * factor` in the window but for its last step, `base` from there on
    /// - Chain: `lr * factor` at its first step, `lr * (1 / factor)` at its last
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - factor: The ratio; a number of at least 0 and at most 1.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; none if null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ConstantLR(
      factor: Double = 0.3333333333333333,
      begin: Int = 0,
      end: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.ConstantLR", [
        "factor": .number(factor),
        "begin": .integer(begin),
        "end": .integer(orNull: end),
      ])
    }

    /// The base value times a factor that goes in a straight line, in a window.
    ///
    /// - Closed: with `x = e - begin` in the window and `n = end - begin - 1`,
    ///   `base * (start_factor + ((end_factor - start_factor) * x) / n)`
    /// - Chain: `lr * start_factor` at the first step of the window, then with
    ///   `d = end_factor - start_factor` `lr * (1 + d / (n * start_factor + (x - 1) * d))`
    ///
    /// As in MMEngine, a chain that starts at 0 divides by zero at its second step.
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - start_factor: The first ratio; a number of at least 0 and at most 1.
    ///   - end_factor: The last ratio; a number of at least 0 and at most 1.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearLR(
      start_factor: Double = 0.3333333333333333,
      end_factor: Double = 1.0,
      begin: Int = 0,
      end: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.LinearLR", [
        "start_factor": .number(start_factor),
        "end_factor": .number(end_factor),
        "begin": .integer(begin),
        "end": .integer(end),
      ])
    }

    /// Half a cosine wave in a window.
    ///
    /// - Closed: with `x = e - begin` in the window,
    ///   `eta_min + ((base - eta_min) * (1 + cos((pi * x) / T_max))) / 2`
    /// - Chain: that of `torch.CosineAnnealingLR` in the window
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - T_max: Steps of the fall; if null, those of the window; a number above 0, or null.
    ///   - eta_min: The lowest value; a number, or null.
    ///   - eta_min_ratio: The lowest value as a ratio of the base value; a number, or null.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; none if null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineAnnealingLR(
      T_max: Int? = nil,
      eta_min: Double? = nil,
      eta_min_ratio: Double? = nil,
      begin: Int = 0,
      end: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.CosineAnnealingLR", [
        "T_max": .integer(orNull: T_max),
        "eta_min": .number(orNull: eta_min),
        "eta_min_ratio": .number(orNull: eta_min_ratio),
        "begin": .integer(begin),
        "end": .integer(orNull: end),
      ])
    }

    /// Half a cosine wave, over and over, with given lengths and heights.
    ///
    /// - Closed: `s` steps after the start of a cycle of `n` steps, with `high = base * weight`,
    ///   `eta_min + ((high - eta_min) * (1 + cos((pi * s) / n))) / 2`; after the last cycle its
    ///   last value
    /// - Chain: `high` at the start of a cycle, then
    ///   `((1 + cos((pi * s) / n)) / (1 + cos((pi * (s - 1)) / n))) * (lr - eta_min) + eta_min`
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - periods: Steps of each cycle; one of 0 steps is skipped; a list, each a whole number of at least 0.
    ///   - restart_weights: The first ratio of each; a list, each a number.
    ///   - eta_min: The lowest value; a number, or null.
    ///   - eta_min_ratio: The lowest value as a ratio of the base value; a number, or null.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; none if null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineRestartLR(
      periods: [Int],
      restart_weights: [Double],
      eta_min: Double? = nil,
      eta_min_ratio: Double? = nil,
      begin: Int = 0,
      end: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.CosineRestartLR", [
        "periods": .integers(periods),
        "restart_weights": .numbers(restart_weights),
        "eta_min": .number(orNull: eta_min),
        "eta_min_ratio": .number(orNull: eta_min_ratio),
        "begin": .integer(begin),
        "end": .integer(orNull: end),
      ])
    }

    /// The base value times `gamma` at every step of a window.
    ///
    /// - Closed: `base * gamma ** x` with `x = e - begin` in the window
    /// - Chain: `lr * gamma` from its second step on
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - gamma: The factor of a step; a number.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; none if null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ExponentialLR(
      gamma: Double,
      begin: Int = 0,
      end: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.ExponentialLR", [
        "gamma": .number(gamma),
        "begin": .integer(begin),
        "end": .integer(orNull: end),
      ])
    }

    /// The base value times `gamma` once every `step_size` steps of a window.
    ///
    /// - Closed: `base * gamma ** (x // step_size)` with `x = e - begin` in the window
    /// - Chain: `lr * gamma` where `x` is a multiple of `step_size` above 0
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - step_size: Steps from one decay to the next; a whole number of at least 1.
    ///   - gamma: The factor of a decay; a number.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; none if null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func StepLR(
      step_size: Int,
      gamma: Double = 0.1,
      begin: Int = 0,
      end: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.StepLR", [
        "step_size": .integer(step_size),
        "gamma": .number(gamma),
        "begin": .integer(begin),
        "end": .integer(orNull: end),
      ])
    }

    /// The base value times `gamma` at each of some positions in a window.
    ///
    /// - Closed: `base` times `gamma ** count` at each of the milestones up to `e - begin`, in
    ///   rising order, where `count` says how often the list has it
    /// - Chain: `lr * gamma ** count` at a milestone of the window
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - milestones: Positions of a decay; one that stands twice is two; a list, each a number.
    ///   - gamma: The factor of a decay; a number.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; none if null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func MultiStepLR(
      milestones: [Int],
      gamma: Double = 0.1,
      begin: Int = 0,
      end: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.MultiStepLR", [
        "milestones": .integers(milestones),
        "gamma": .number(gamma),
        "begin": .integer(begin),
        "end": .integer(orNull: end),
      ])
    }

    /// Up to `eta_max` and down again, in two or three phases.
    ///
    /// - Closed: from `eta_max / div_factor` to `eta_max` and then, with `three_phase` over the
    ///   first value, to the first value divided by `final_div_factor`; each way from `a` to `b` by
    ///   `b + ((a - b) / 2) * (cos(pi * x) + 1)` or `(b - a) * x + a`
    /// - Chain: the same in the window, `lr` outside of it
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - eta_max: The highest value; a number, or a list of them, one a group.
    ///   - total_steps: Steps in all; if null, those of the window; a number above 0, or null.
    ///   - pct_start: The part of the steps that goes up; a number of at least 0 and at most 1.
    ///   - anneal_strategy: The shape of each way; "cos" or "linear".
    ///   - div_factor: The highest value divided by the first; a number above 0.
    ///   - final_div_factor: The first value divided by the last; a number above 0.
    ///   - three_phase: Whether the way down is as long as the way up, with a third way after it; true or false.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; none if null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func OneCycleLR(
      eta_max: Parameter,
      total_steps: Int? = nil,
      pct_start: Double = 0.3,
      anneal_strategy: String = "cos",
      div_factor: Double = 25.0,
      final_div_factor: Double = 10000.0,
      three_phase: Bool = false,
      begin: Int = 0,
      end: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.OneCycleLR", [
        "eta_max": eta_max,
        "total_steps": .integer(orNull: total_steps),
        "pct_start": .number(pct_start),
        "anneal_strategy": .text(anneal_strategy),
        "div_factor": .number(div_factor),
        "final_div_factor": .number(final_div_factor),
        "three_phase": .flag(three_phase),
        "begin": .integer(begin),
        "end": .integer(orNull: end),
      ])
    }

    /// A power of a straight line in a window.
    ///
    /// - Closed: with `x = e - begin` in the window and `n = end - begin - 1`,
    ///   `(base - eta_min) * (1 - x / n) ** power + eta_min`
    /// - Chain: `(lr - eta_min) * (1 - 1 / (n - x + 1)) ** power + eta_min` from its second step on
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - eta_min: The value at the end; a number.
    ///   - power: The power of the line; a number.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PolyLR(
      eta_min: Double = 0,
      power: Double = 1.0,
      begin: Int = 0,
      end: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.PolyLR", [
        "eta_min": .number(eta_min, standard: 0),
        "power": .number(power),
        "begin": .integer(begin),
        "end": .integer(end),
      ])
    }

    /// The rate times `factor` whenever a metric has not improved for more than `patience` steps.
    ///
    /// - Closed: that of `torch.ReduceLROnPlateau`; only metrics of the steps from `begin` to before `end`
    ///   count, the first of which is step 1
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - rule: Whether the metric shall fall or rise; "less" or "greater".
    ///   - factor: What a reduction multiplies with; a number below 1.
    ///   - patience: Steps without improvement that are allowed; a number.
    ///   - threshold: What an improvement is at least; a number of at least 0.
    ///   - threshold_rule: Relative to the best metric, or absolute; "rel" or "abs".
    ///   - cooldown: Steps after a reduction that do not count; a number.
    ///   - min_value: The lowest value; a number, or a list of them, one a group.
    ///   - eps: A reduction by less than this is not made; a number.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; none if null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ReduceOnPlateauLR(
      rule: String = "less",
      factor: Double = 0.1,
      patience: Int = 10,
      threshold: Double = 0.0001,
      threshold_rule: String = "rel",
      cooldown: Int = 0,
      min_value: Parameter = 0.0,
      eps: Double = 1e-08,
      begin: Int = 0,
      end: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.ReduceOnPlateauLR", [
        "rule": .text(rule),
        "factor": .number(factor),
        "patience": .integer(patience),
        "threshold": .number(threshold),
        "threshold_rule": .text(threshold_rule),
        "cooldown": .integer(cooldown),
        "min_value": min_value,
        "eps": .number(eps),
        "begin": .integer(begin),
        "end": .integer(orNull: end),
      ])
    }

    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.ConstantLR`.
    ///
    /// A factor on the base value in a window, then the base value.
    ///
    /// - Closed: `base * factor` in the window but for its last step, `base` from there on
    /// - Chain: `lr * factor` at its first step, `lr * (1 / factor)` at its last
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - factor: The ratio; a number of at least 0 and at most 1.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; none if null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ConstantMomentum(
      factor: Double = 0.3333333333333333,
      begin: Int = 0,
      end: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.ConstantMomentum", [
        "factor": .number(factor),
        "begin": .integer(begin),
        "end": .integer(orNull: end),
      ])
    }

    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.LinearLR`.
    ///
    /// The base value times a factor that goes in a straight line, in a window.
    ///
    /// - Closed: with `x = e - begin` in the window and `n = end - begin - 1`,
    ///   `base * (start_factor + ((end_factor - start_factor) * x) / n)`
    /// - Chain: `lr * start_factor` at the first step of the window, then with
    ///   `d = end_factor - start_factor` `lr * (1 + d / (n * start_factor + (x - 1) * d))`
    ///
    /// As in MMEngine, a chain that starts at 0 divides by zero at its second step.
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - start_factor: The first ratio; a number of at least 0 and at most 1.
    ///   - end_factor: The last ratio; a number of at least 0 and at most 1.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearMomentum(
      start_factor: Double = 0.3333333333333333,
      end_factor: Double = 1.0,
      begin: Int = 0,
      end: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.LinearMomentum", [
        "start_factor": .number(start_factor),
        "end_factor": .number(end_factor),
        "begin": .integer(begin),
        "end": .integer(end),
      ])
    }

    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.CosineAnnealingLR`.
    ///
    /// Half a cosine wave in a window.
    ///
    /// - Closed: with `x = e - begin` in the window,
    ///   `eta_min + ((base - eta_min) * (1 + cos((pi * x) / T_max))) / 2`
    /// - Chain: that of `torch.CosineAnnealingLR` in the window
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - T_max: Steps of the fall; if null, those of the window; a number above 0, or null.
    ///   - eta_min: The lowest value; a number, or null.
    ///   - eta_min_ratio: The lowest value as a ratio of the base value; a number, or null.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; none if null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineAnnealingMomentum(
      T_max: Int? = nil,
      eta_min: Double? = nil,
      eta_min_ratio: Double? = nil,
      begin: Int = 0,
      end: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.CosineAnnealingMomentum", [
        "T_max": .integer(orNull: T_max),
        "eta_min": .number(orNull: eta_min),
        "eta_min_ratio": .number(orNull: eta_min_ratio),
        "begin": .integer(begin),
        "end": .integer(orNull: end),
      ])
    }

    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.CosineRestartLR`.
    ///
    /// Half a cosine wave, over and over, with given lengths and heights.
    ///
    /// - Closed: `s` steps after the start of a cycle of `n` steps, with `high = base * weight`,
    ///   `eta_min + ((high - eta_min) * (1 + cos((pi * s) / n))) / 2`; after the last cycle its
    ///   last value
    /// - Chain: `high` at the start of a cycle, then
    ///   `((1 + cos((pi * s) / n)) / (1 + cos((pi * (s - 1)) / n))) * (lr - eta_min) + eta_min`
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - periods: Steps of each cycle; one of 0 steps is skipped; a list, each a whole number of at least 0.
    ///   - restart_weights: The first ratio of each; a list, each a number.
    ///   - eta_min: The lowest value; a number, or null.
    ///   - eta_min_ratio: The lowest value as a ratio of the base value; a number, or null.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; none if null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineRestartMomentum(
      periods: [Int],
      restart_weights: [Double],
      eta_min: Double? = nil,
      eta_min_ratio: Double? = nil,
      begin: Int = 0,
      end: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.CosineRestartMomentum", [
        "periods": .integers(periods),
        "restart_weights": .numbers(restart_weights),
        "eta_min": .number(orNull: eta_min),
        "eta_min_ratio": .number(orNull: eta_min_ratio),
        "begin": .integer(begin),
        "end": .integer(orNull: end),
      ])
    }

    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.ExponentialLR`.
    ///
    /// The base value times `gamma` at every step of a window.
    ///
    /// - Closed: `base * gamma ** x` with `x = e - begin` in the window
    /// - Chain: `lr * gamma` from its second step on
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - gamma: The factor of a step; a number.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; none if null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ExponentialMomentum(
      gamma: Double,
      begin: Int = 0,
      end: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.ExponentialMomentum", [
        "gamma": .number(gamma),
        "begin": .integer(begin),
        "end": .integer(orNull: end),
      ])
    }

    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.StepLR`.
    ///
    /// The base value times `gamma` once every `step_size` steps of a window.
    ///
    /// - Closed: `base * gamma ** (x // step_size)` with `x = e - begin` in the window
    /// - Chain: `lr * gamma` where `x` is a multiple of `step_size` above 0
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - step_size: Steps from one decay to the next; a whole number of at least 1.
    ///   - gamma: The factor of a decay; a number.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; none if null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func StepMomentum(
      step_size: Int,
      gamma: Double = 0.1,
      begin: Int = 0,
      end: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.StepMomentum", [
        "step_size": .integer(step_size),
        "gamma": .number(gamma),
        "begin": .integer(begin),
        "end": .integer(orNull: end),
      ])
    }

    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.MultiStepLR`.
    ///
    /// The base value times `gamma` at each of some positions in a window.
    ///
    /// - Closed: `base` times `gamma ** count` at each of the milestones up to `e - begin`, in
    ///   rising order, where `count` says how often the list has it
    /// - Chain: `lr * gamma ** count` at a milestone of the window
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - milestones: Positions of a decay; one that stands twice is two; a list, each a number.
    ///   - gamma: The factor of a decay; a number.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; none if null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func MultiStepMomentum(
      milestones: [Int],
      gamma: Double = 0.1,
      begin: Int = 0,
      end: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.MultiStepMomentum", [
        "milestones": .integers(milestones),
        "gamma": .number(gamma),
        "begin": .integer(begin),
        "end": .integer(orNull: end),
      ])
    }

    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.PolyLR`.
    ///
    /// A power of a straight line in a window.
    ///
    /// - Closed: with `x = e - begin` in the window and `n = end - begin - 1`,
    ///   `(base - eta_min) * (1 - x / n) ** power + eta_min`
    /// - Chain: `(lr - eta_min) * (1 - 1 / (n - x + 1)) ** power + eta_min` from its second step on
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - eta_min: The value at the end; a number.
    ///   - power: The power of the line; a number.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PolyMomentum(
      eta_min: Double = 0,
      power: Double = 1.0,
      begin: Int = 0,
      end: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.PolyMomentum", [
        "eta_min": .number(eta_min, standard: 0),
        "power": .number(power),
        "begin": .integer(begin),
        "end": .integer(end),
      ])
    }

    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.ReduceOnPlateauLR`.
    ///
    /// The rate times `factor` whenever a metric has not improved for more than `patience` steps.
    ///
    /// - Closed: that of `torch.ReduceLROnPlateau`; only metrics of the steps from `begin` to before `end`
    ///   count, the first of which is step 1
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - rule: Whether the metric shall fall or rise; "less" or "greater".
    ///   - factor: What a reduction multiplies with; a number below 1.
    ///   - patience: Steps without improvement that are allowed; a number.
    ///   - threshold: What an improvement is at least; a number of at least 0.
    ///   - threshold_rule: Relative to the best metric, or absolute; "rel" or "abs".
    ///   - cooldown: Steps after a reduction that do not count; a number.
    ///   - min_value: The lowest value; a number, or a list of them, one a group.
    ///   - eps: A reduction by less than this is not made; a number.
    ///   - begin: The first step of the window; a number.
    ///   - end: The step after the window; none if null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ReduceOnPlateauMomentum(
      rule: String = "less",
      factor: Double = 0.1,
      patience: Int = 10,
      threshold: Double = 0.0001,
      threshold_rule: String = "rel",
      cooldown: Int = 0,
      min_value: Parameter = 0.0,
      eps: Double = 1e-08,
      begin: Int = 0,
      end: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.ReduceOnPlateauMomentum", [
        "rule": .text(rule),
        "factor": .number(factor),
        "patience": .integer(patience),
        "threshold": .number(threshold),
        "threshold_rule": .text(threshold_rule),
        "cooldown": .integer(cooldown),
        "min_value": min_value,
        "eps": .number(eps),
        "begin": .integer(begin),
        "end": .integer(orNull: end),
      ])
    }

    /// A list of MMEngine's schedules at work on one value, each in its window; windows may overlap.
    ///
    /// - Closed: each part's value is the base value of the next
    /// - Chain: each part goes on from the value that the one before it left, with the initial value for its
    ///   base value, as in MMEngine; at a step after the first one the parts with an interval of 1 come first
    ///
    /// The chain form is there for parts of `mmengine` that follow no metric. The forms agree where the
    /// windows of parts with a lowest value overlap no others. In MMEngine `OneCycleLR` sets the base value
    /// of the parts after it; here it does not.
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ///
    /// - Parameters:
    ///   - schedulers: The parts in their order; a list of at least one schedule.
    ///   - intervals: Steps from one step of each part to its next, such as "1ep" for a part by epochs; 1 if empty; a list, each a whole number of at least 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func param_scheduler(
      schedulers: [Schedule],
      intervals: [Int] = []
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "mmengine.param_scheduler", [
        "schedulers": .schedules(schedulers),
        "intervals": .integers(intervals),
      ])
    }
  }
}
