// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `torch`.
  public enum torch {
    /// A factor on the base value until `total_iters`, then the base value.
    ///
    /// - Closed: `base * (factor + (e >= total_iters) * (1 - factor))`
    /// - Chain: `lr * factor` at 0, `lr * (1 / factor)` at `total_iters`, else `lr`.
    ///
    /// As in torch, the chain form never leaves the factor where `total_iters` is 0, and divides by zero at
    /// `total_iters` where `factor` is 0. The closed form has none of this.
    ///
    /// Source: torch.optim.lr_scheduler.ConstantLR
    ///
    /// - Parameters:
    ///   - factor: What the base value is multiplied with at first; a number of at least 0 and at most 1.
    ///   - total_iters: Steps that the factor lasts; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ConstantLR(
      factor: Double = 0.3333333333333333,
      total_iters: Int = 5
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torch.ConstantLR", [
        "factor": .number(factor),
        "total_iters": .integer(total_iters),
      ])
    }

    /// The base value times a factor that goes in a straight line from `start_factor` to `end_factor`.
    ///
    /// - Closed: `base * (start_factor + ((end_factor - start_factor) * min(total_iters, e)) / total_iters)`
    /// - Chain: `lr * start_factor` at 0; then until `total_iters`, with `d = end_factor - start_factor`,
    ///   `lr * (1 + d / ((total_iters * start_factor) + ((e - 1) * d)))`.
    ///
    /// As in torch, where `total_iters` is 0 the chain form never leaves `start_factor` and the closed form
    /// divides by zero.
    ///
    /// Source: torch.optim.lr_scheduler.LinearLR
    ///
    /// - Parameters:
    ///   - start_factor: The factor at position 0; a number above 0 and at most 1.
    ///   - end_factor: The factor from `total_iters` on; a number of at least 0 and at most 1.
    ///   - total_iters: Steps from one to the other; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearLR(
      start_factor: Double = 0.3333333333333333,
      end_factor: Double = 1.0,
      total_iters: Int = 5
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torch.LinearLR", [
        "start_factor": .number(start_factor),
        "end_factor": .number(end_factor),
        "total_iters": .integer(total_iters),
      ])
    }

    /// The base value times `gamma` once every `step_size` steps.
    ///
    /// - Closed: `base * gamma ** (e // step_size)`
    /// - Chain: `lr * gamma` where `e` is a multiple of `step_size` other than 0, else `lr`.
    ///
    /// Source: torch.optim.lr_scheduler.StepLR
    ///
    /// - Parameters:
    ///   - step_size: Steps from one decay to the next; a number above 0.
    ///   - gamma: What a decay multiplies with; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func StepLR(
      step_size: Int,
      gamma: Double = 0.1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torch.StepLR", [
        "step_size": .integer(step_size),
        "gamma": .number(gamma),
      ])
    }

    /// The base value times `gamma` at each of some positions.
    ///
    /// - Closed: `base * gamma ** bisect_right(milestones, e)`
    /// - Chain: `lr * gamma ** count` where `e` is `count` of the milestones, else `lr`.
    ///
    /// A state has the milestones as pairs `[position, count]`: torch's own has an object with numbers for keys.
    ///
    /// As in torch, a scheduler made with `last_epoch` just before a milestone decays twice there; `resume` does
    /// not.
    ///
    /// Source: torch.optim.lr_scheduler.MultiStepLR
    ///
    /// - Parameters:
    ///   - milestones: Positions of a decay, in any order; one that stands twice is two; a list, each a number.
    ///   - gamma: What a decay multiplies with; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func MultiStepLR(
      milestones: [Int],
      gamma: Double = 0.1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torch.MultiStepLR", [
        "milestones": .integers(milestones),
        "gamma": .number(gamma),
      ])
    }

    /// The base value times `gamma` at every step.
    ///
    /// - Closed: `base * gamma ** e`
    /// - Chain: `lr * gamma`, but `lr` at the start.
    ///
    /// Source: torch.optim.lr_scheduler.ExponentialLR
    ///
    /// - Parameters:
    ///   - gamma: What each step multiplies with; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ExponentialLR(
      gamma: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torch.ExponentialLR", [
        "gamma": .number(gamma),
      ])
    }

    /// A power of a straight line from the base value to 0 at `total_iters`.
    ///
    /// - Closed: `base * (1 - min(total_iters, e) / total_iters) ** power`
    /// - Chain: until `total_iters`, with `r = (1 - e / total_iters) / (1 - (e - 1) / total_iters)`,
    ///   `lr * r ** power`; `lr` at the start and after `total_iters`.
    ///
    /// As in torch, where `total_iters` is 0 the chain form leaves the rate alone and the closed form divides by
    /// zero; where it is no whole number the chain form stops short of 0.
    ///
    /// Source: torch.optim.lr_scheduler.PolynomialLR
    ///
    /// - Parameters:
    ///   - total_iters: Steps until the value is 0; a number of at least 0.
    ///   - power: The power of the line; 1 is the line itself; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PolynomialLR(
      total_iters: Int = 5,
      power: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torch.PolynomialLR", [
        "total_iters": .integer(total_iters),
        "power": .number(power),
      ])
    }

    /// Half a cosine wave from the base value to `eta_min` at `T_max`.
    ///
    /// - Closed: `eta_min + ((base - eta_min) * (1 + cos((pi * e) / T_max))) / 2`
    /// - Chain: `(1 + cos((pi * e) / T_max)) / (1 + cos((pi * (e - 1)) / T_max)) * (lr - eta_min) + eta_min`;
    ///   one step after each minimum, where that would divide by almost nothing,
    ///   `lr + ((base - eta_min) * (1 - cos(pi / T_max))) / 2`.
    ///
    /// As in torch, the value rises again after `T_max`, with a period of `2 * T_max`.
    ///
    /// Source: torch.optim.lr_scheduler.CosineAnnealingLR; I. Loshchilov, F. Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", ICLR 2017, arXiv:1608.03983, without the restarts
    ///
    /// - Parameters:
    ///   - T_max: Steps from the base to `eta_min`; a number above 0.
    ///   - eta_min: The lowest value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineAnnealingLR(
      T_max: Int,
      eta_min: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torch.CosineAnnealingLR", [
        "T_max": .integer(T_max),
        "eta_min": .number(eta_min),
      ])
    }

    /// Half a cosine wave from the base value towards `eta_min`, over and over: the first one lasts `T_0` steps,
    /// each later one `T_mult` times as long as the one before.
    ///
    /// - Both forms, `T_cur` steps after the last restart in a period of `T_i`:
    ///   `eta_min + ((base - eta_min) * (1 + cos((pi * T_cur) / T_i))) / 2`
    ///
    /// As in torch, `eta_min` is never reached, and in chain form: a jump to a position, where `T_mult` is above
    /// 1, finds its period with a logarithm that is sometimes rounded down at a restart (`T_0` 1, `T_mult` 3,
    /// position 121), and the value is then that of the end of the period before; where `T_mult` is 1, a jump
    /// leaves `T_i` as it is; made with `last_epoch`, a scheduler starts in a wrong period. The closed form and
    /// `resume` have none of this.
    ///
    /// Source: torch.optim.lr_scheduler.CosineAnnealingWarmRestarts; I. Loshchilov, F. Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", ICLR 2017, arXiv:1608.03983
    ///
    /// - Parameters:
    ///   - T_0: Steps to the first restart; a whole number of at least 1.
    ///   - T_mult: What each period is longer than the one before by; a whole number of at least 1.
    ///   - eta_min: The value that each wave falls towards; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineAnnealingWarmRestarts(
      T_0: Int,
      T_mult: Int = 1,
      eta_min: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torch.CosineAnnealingWarmRestarts", [
        "T_0": .integer(T_0),
        "T_mult": .integer(T_mult),
        "eta_min": .number(eta_min),
      ])
    }

    /// Up from `base_lr` to `max_lr` and down again in straight lines, over and over, whatever the base value.
    /// The momentum goes the other way.
    ///
    /// - Both forms: with `total = step_size_up + step_size_down`, `ratio = step_size_up / total`,
    ///   `cycle = floor(1 + e / total)`, `x = (1 + e / total) - cycle`, and `s = x / ratio` up to the top,
    ///   `(x - 1) / (ratio - 1)` after it:
    ///   `base_lr + ((max_lr - base_lr) * s) * scale`, `max_momentum - ((max_momentum - base_momentum) * s) * scale`
    /// - `scale`: 1 in mode `triangular`, `1 / 2 ** (cycle - 1)` in `triangular2`, `gamma ** e` in `exp_range`;
    ///   or `scale_fn` of the cycle or, if `scale_mode` is `iterations`, of `e`.
    ///
    /// As in torch, `triangular2` overflows after 1,024 cycles, and the mode of a built-in scale says what it is
    /// given, not `scale_mode`.
    ///
    /// Source: torch.optim.lr_scheduler.CyclicLR; L. N. Smith, "Cyclical Learning Rates for Training Neural Networks", WACV 2017, arXiv:1506.01186
    ///
    /// - Parameters:
    ///   - base_lr: The value at the bottom; a number, or a list of them, one a group.
    ///   - max_lr: The value at the top; a number, or a list of them, one a group.
    ///   - step_size_up: Steps up; a number above 0.
    ///   - step_size_down: Steps down; as many as up if null; a number of at least 0, or null.
    ///   - mode: How the height changes from cycle to cycle; "triangular" or "triangular2" or "exp_range".
    ///   - gamma: The base of the power in mode `exp_range`; a number.
    ///   - scale_fn: What gives the scale instead of the mode; the name of a function, or null.
    ///   - scale_mode: What `scale_fn` is given; "cycle" or "iterations".
    ///   - cycle_momentum: Whether the momentum cycles; true or false.
    ///   - base_momentum: The momentum at the top of the rate; a number, or a list of them, one a group.
    ///   - max_momentum: The momentum at its bottom; a number, or a list of them, one a group.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CyclicLR(
      base_lr: Parameter,
      max_lr: Parameter,
      step_size_up: Int = 2000,
      step_size_down: Int? = nil,
      mode: String = "triangular",
      gamma: Double = 1.0,
      scale_fn: Function? = nil,
      scale_mode: String = "cycle",
      cycle_momentum: Bool = true,
      base_momentum: Parameter = 0.8,
      max_momentum: Parameter = 0.9
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torch.CyclicLR", [
        "base_lr": base_lr,
        "max_lr": max_lr,
        "step_size_up": .integer(step_size_up),
        "step_size_down": .integer(orNull: step_size_down),
        "mode": .text(mode),
        "gamma": .number(gamma),
        "scale_fn": .function(orNull: scale_fn),
        "scale_mode": .text(scale_mode),
        "cycle_momentum": .flag(cycle_momentum),
        "base_momentum": base_momentum,
        "max_momentum": max_momentum,
      ])
    }

    /// Up from `max_lr / div_factor` to `max_lr`, then down to `max_lr / div_factor / final_div_factor` at the
    /// last step, whatever the base value. The momentum goes the other way. With `three_phase`, down first the
    /// way it came up, then to the end.
    ///
    /// - Both forms: in a phase from position `s` to `t`, with `pct = (e - s) / (t - s)`, cosine
    ///   `end + ((start - end) / 2) * (cos(pi * pct) + 1)`, linear `(end - start) * pct + start`
    /// - Phases end at `pct_start * total_steps - 1`, with three of them at `2 * pct_start * total_steps - 2`, and
    ///   at `total_steps - 1`.
    ///
    /// As in torch, position `total_steps`, one after the last, has a value, which leaves the range: the cosine
    /// rises again, the straight line goes below 0. Where `pct_start * total_steps` is 1 there is no value at the
    /// start, as its phase has no length.
    ///
    /// Source: torch.optim.lr_scheduler.OneCycleLR; L. N. Smith, N. Topin, "Super-Convergence: Very Fast Training of Neural Networks Using Large Learning Rates", arXiv:1708.07120
    ///
    /// - Parameters:
    ///   - max_lr: The value at the top; a number, or a list of them, one a group.
    ///   - total_steps: Steps in all; a whole number of at least 1, or null.
    ///   - epochs: Or this many epochs; a whole number of at least 1, or null.
    ///   - steps_per_epoch: Steps of each of these epochs; a whole number of at least 1, or null.
    ///   - pct_start: The part of the steps that go up: 0.3 is 30 %; a number of at least 0 and at most 1.
    ///   - anneal_strategy: The shape of each phase; "cos" or "linear".
    ///   - cycle_momentum: Whether the momentum cycles; true or false.
    ///   - base_momentum: The momentum at the top of the rate; a number, or a list of them, one a group.
    ///   - max_momentum: The momentum at both ends; a number, or a list of them, one a group.
    ///   - div_factor: What the first value is less than the top by; a number.
    ///   - final_div_factor: What the last is less than the first by; a number.
    ///   - three_phase: Whether there are three phases and not two; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func OneCycleLR(
      max_lr: Parameter,
      total_steps: Int? = nil,
      epochs: Int? = nil,
      steps_per_epoch: Int? = nil,
      pct_start: Double = 0.3,
      anneal_strategy: String = "cos",
      cycle_momentum: Bool = true,
      base_momentum: Parameter = 0.85,
      max_momentum: Parameter = 0.95,
      div_factor: Double = 25.0,
      final_div_factor: Double = 10000.0,
      three_phase: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torch.OneCycleLR", [
        "max_lr": max_lr,
        "total_steps": .integer(orNull: total_steps),
        "epochs": .integer(orNull: epochs),
        "steps_per_epoch": .integer(orNull: steps_per_epoch),
        "pct_start": .number(pct_start),
        "anneal_strategy": .text(anneal_strategy),
        "cycle_momentum": .flag(cycle_momentum),
        "base_momentum": base_momentum,
        "max_momentum": max_momentum,
        "div_factor": .number(div_factor),
        "final_div_factor": .number(final_div_factor),
        "three_phase": .flag(three_phase),
      ])
    }

    /// From the base value to `swa_lr` in `anneal_epochs` steps, where it stays: the rate for stochastic weight
    /// averaging.
    ///
    /// - Closed: with `a = anneal(e / anneal_epochs)` between 0 and 1, `swa_lr * a + base * (1 - a)`
    /// - Chain: the rate that the annealing must have started from is computed back from the current one:
    ///   with `s` steps taken and `b = anneal((s - 1) / anneal_epochs)`,
    ///   `swa_lr * a + ((lr - b * swa_lr) / (1 - b)) * (1 - a)`
    /// - `anneal`: cosine `(1 - cos(pi * t)) / 2`, linear `t`
    ///
    /// As in torch, the chain form counts its own steps and not the position: made with `last_epoch`, a scheduler
    /// starts the annealing anew, and a jump is one more step. The closed form and `resume` have none of this.
    ///
    /// Source: torch.optim.swa_utils.SWALR; P. Izmailov et al., "Averaging Weights Leads to Wider Optima and Better Generalization", UAI 2018, arXiv:1803.05407
    ///
    /// - Parameters:
    ///   - swa_lr: The value at the end; a number, or a list of them, one a group.
    ///   - anneal_epochs: Steps until there; a whole number of at least 0.
    ///   - anneal_strategy: The shape of the way; "cos" or "linear".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func SWALR(
      swa_lr: Parameter,
      anneal_epochs: Int = 10,
      anneal_strategy: String = "cos"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torch.SWALR", [
        "swa_lr": swa_lr,
        "anneal_epochs": .integer(anneal_epochs),
        "anneal_strategy": .text(anneal_strategy),
      ])
    }

    /// The rate times `factor` whenever a metric has not improved for more than `patience` steps.
    ///
    /// - Closed: the same as the chain from the base value, as a part of other schedules as well.
    /// - Chain: `max(lr * factor, min_lr)`, if that is more than `eps` below `lr`; then for `cooldown` steps
    ///   nothing. Better than `best` is, in mode `min`, `metric < best * (1 - threshold)` if `threshold_mode` is
    ///   `rel` and `metric < best - threshold` if it is `abs`; in mode `max`,
    ///   `metric > best * (threshold + 1)` and `metric > best + threshold`.
    ///
    /// As in torch, a metric that is NaN has not improved, and with negative metrics `rel` takes worse values for
    /// better ones: use `abs` there.
    ///
    /// Source: torch.optim.lr_scheduler.ReduceLROnPlateau
    ///
    /// - Parameters:
    ///   - mode: Whether the metric shall fall or rise; "min" or "max".
    ///   - factor: What a reduction multiplies with; a number below 1.
    ///   - patience: Steps without improvement that are allowed; a number.
    ///   - threshold: What an improvement is at least; a number.
    ///   - threshold_mode: Relative to the best metric, or absolute; "rel" or "abs".
    ///   - cooldown: Steps after a reduction that do not count; a number.
    ///   - min_lr: The lowest value; a number, or a list of them, one a group.
    ///   - eps: A reduction by less than this is not made; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ReduceLROnPlateau(
      mode: String = "min",
      factor: Double = 0.1,
      patience: Int = 10,
      threshold: Double = 0.0001,
      threshold_mode: String = "rel",
      cooldown: Int = 0,
      min_lr: Parameter = 0,
      eps: Double = 1e-08
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torch.ReduceLROnPlateau", [
        "mode": .text(mode),
        "factor": .number(factor),
        "patience": .integer(patience),
        "threshold": .number(threshold),
        "threshold_mode": .text(threshold_mode),
        "cooldown": .integer(cooldown),
        "min_lr": min_lr,
        "eps": .number(eps),
      ])
    }

    /// The base value times what a function of the caller's says.
    ///
    /// - Both forms: `base * lr_lambda(e)`
    ///
    /// The functions are given when the schedule is created; the spec names them. As in torch, a state has a
    /// `null` for each: to go on from a checkpoint, functions of the same names are given again.
    ///
    /// Source: torch.optim.lr_scheduler.LambdaLR
    ///
    /// - Parameters:
    ///   - lr_lambda: What gives the factor for a position; the name of a function, or a list of names, one a group.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LambdaLR(
      lr_lambda: [Function]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torch.LambdaLR", [
        "lr_lambda": .functions(lr_lambda),
      ])
    }

    /// The value before times what a function of the caller's says.
    ///
    /// - Closed: none. The value is a product over all steps, not a function of the position.
    /// - Chain: `lr * lr_lambda(e)`; at the start `lr`, and the function is not called.
    ///
    /// As in torch, a jump is one more step, with the function's value for the position jumped to. Functions
    /// are named and given as for `torch.LambdaLR`.
    ///
    /// Source: torch.optim.lr_scheduler.MultiplicativeLR
    ///
    /// - Parameters:
    ///   - lr_lambda: What gives the factor of a step; the name of a function, or a list of names, one a group.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func MultiplicativeLR(
      lr_lambda: [Function]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torch.MultiplicativeLR", [
        "lr_lambda": .functions(lr_lambda),
      ])
    }

    /// One schedule after the other.
    ///
    /// - Closed: the part whose stretch the position lies in, `bisect_right(milestones, e)`, at the position
    ///   counted from its milestone.
    /// - Chain: each part goes on from the rate that the one before left.
    ///
    /// As in torch, in chain form: a sequence inside a sequence runs one step ahead as the first part; a
    /// composition as a later part fails where it should start; a part without a closed form starts from the
    /// rate that the one before left. In closed form compositions nest freely and each part starts from the
    /// base value.
    ///
    /// Source: torch.optim.lr_scheduler.SequentialLR
    ///
    /// - Parameters:
    ///   - schedules: The parts in their order; a list of at least one schedule.
    ///   - milestones: Positions at which the second and each later part starts, in rising order; a list, each a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func SequentialLR(
      schedules: [Schedule],
      milestones: [Int]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torch.SequentialLR", [
        "schedules": .schedules(schedules),
        "milestones": .integers(milestones),
      ])
    }

    /// All schedules at once.
    ///
    /// - Closed: each part's value is the base value of the next.
    /// - Chain: each part goes on from the rate that the one before left.
    ///
    /// As in torch, in chain form: parts that follow from the initial rate and not from the current one
    /// (`torch.LambdaLR`, `torch.CyclicLR`, `torch.OneCycleLR`, `torch.CosineAnnealingWarmRestarts`) undo those
    /// before them.
    ///
    /// Source: torch.optim.lr_scheduler.ChainedScheduler
    ///
    /// - Parameters:
    ///   - schedules: The parts in their order; a list of at least one schedule.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ChainedScheduler(
      schedules: [Schedule]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "torch.ChainedScheduler", [
        "schedules": .schedules(schedules),
      ])
    }
  }
}
