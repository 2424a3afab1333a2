// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `paddle`.
  public enum paddle {
    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: `(learning_rate * d_model ** -0.5) * min(e ** -0.5, warmup_steps ** -1.5 * e)`, at
    ///   the start with 1 for `e ** -0.5`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ///
    /// - Parameters:
    ///   - d_model: The width of the model; a number above 0.
    ///   - warmup_steps: Steps of the warm-up; a number above 0.
    ///   - learning_rate: The factor; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func NoamDecay(
      d_model: Double,
      warmup_steps: Int,
      learning_rate: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "paddle.NoamDecay", [
        "d_model": .number(d_model),
        "warmup_steps": .integer(warmup_steps),
        "learning_rate": .number(learning_rate),
      ])
    }

    /// Given rates between given positions.
    ///
    /// - Closed: the value in the place of the first boundary that is above `e`, the last value
    ///   after the last boundary
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ///
    /// - Parameters:
    ///   - boundaries: Positions of a change; a list, each a number.
    ///   - values: The values, one more than there are boundaries; a list, each a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PiecewiseDecay(
      boundaries: [Int],
      values: [Double]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "paddle.PiecewiseDecay", [
        "boundaries": .integers(boundaries),
        "values": .numbers(values),
      ])
    }

    /// A fall with the natural exponential.
    ///
    /// - Closed: `learning_rate * exp(-gamma * e)`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ///
    /// - Parameters:
    ///   - learning_rate: The initial value; the base value if null; a number of at least 0, or null.
    ///   - gamma: How fast the value falls; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func NaturalExpDecay(
      learning_rate: Double? = nil,
      gamma: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "paddle.NaturalExpDecay", [
        "learning_rate": .number(orNull: learning_rate),
        "gamma": .number(gamma),
      ])
    }

    /// The inverse of the time.
    ///
    /// - Closed: `learning_rate / (1 + gamma * e)`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ///
    /// - Parameters:
    ///   - learning_rate: The initial value; the base value if null; a number of at least 0, or null.
    ///   - gamma: What a step adds to the divisor; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func InverseTimeDecay(
      learning_rate: Double? = nil,
      gamma: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "paddle.InverseTimeDecay", [
        "learning_rate": .number(orNull: learning_rate),
        "gamma": .number(gamma),
      ])
    }

    /// A power of a straight line from one rate to another, whose length may grow again and again.
    ///
    /// - Closed: `(learning_rate - end_lr) * (1 - min(e, D) / D) ** power + end_lr` with `D =
    ///   decay_steps`, with `cycle` times `ceil(e / decay_steps)`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ///
    /// - Parameters:
    ///   - learning_rate: The initial value; the base value if null; a number of at least 0, or null.
    ///   - decay_steps: Steps of the decay; a whole number of at least 1.
    ///   - end_lr: The value at the end; a number.
    ///   - power: The power of the line; a number above 0.
    ///   - cycle: Whether the end moves on when it is passed; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PolynomialDecay(
      learning_rate: Double? = nil,
      decay_steps: Int,
      end_lr: Double = 0.0001,
      power: Double = 1.0,
      cycle: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "paddle.PolynomialDecay", [
        "learning_rate": .number(orNull: learning_rate),
        "decay_steps": .integer(decay_steps),
        "end_lr": .number(end_lr),
        "power": .number(power),
        "cycle": .flag(cycle),
      ])
    }

    /// A warm-up in a straight line, then any schedule, which starts after it.
    ///
    /// - Closed: `((end_lr - start_lr) * e) / warmup_steps + start_lr` before `warmup_steps`, then
    ///   the schedule at `e - warmup_steps`
    ///
    /// A rate in the place of the schedule is `{"type": "swiftlr.base", "base": 0.1, "schedule":
    /// {"type": "swiftlr.constant"}}`.
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ///
    /// - Parameters:
    ///   - learning_rate: The schedule after the warm-up; a schedule.
    ///   - warmup_steps: Steps of the warm-up; a whole number of at least 1.
    ///   - start_lr: The first value; a number.
    ///   - end_lr: The value that the warm-up goes to; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearWarmup(
      learning_rate: Schedule,
      warmup_steps: Int,
      start_lr: Double,
      end_lr: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "paddle.LinearWarmup", [
        "learning_rate": .schedule(learning_rate),
        "warmup_steps": .integer(warmup_steps),
        "start_lr": .number(start_lr),
        "end_lr": .number(end_lr),
      ])
    }

    /// The initial value times `gamma` at every step.
    ///
    /// - Closed: `learning_rate * gamma ** e`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ///
    /// - Parameters:
    ///   - learning_rate: The initial value; the base value if null; a number of at least 0, or null.
    ///   - gamma: The factor of a step; a number above 0 and below 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ExponentialDecay(
      learning_rate: Double? = nil,
      gamma: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "paddle.ExponentialDecay", [
        "learning_rate": .number(orNull: learning_rate),
        "gamma": .number(gamma),
      ])
    }

    /// The initial value times `gamma` at each of some positions.
    ///
    /// - Closed: `learning_rate * gamma ** bisect_right(milestones, e)`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ///
    /// - Parameters:
    ///   - learning_rate: The initial value; the base value if null; a number of at least 0, or null.
    ///   - milestones: Positions of a decay; a list, each a number.
    ///   - gamma: The factor of a decay; a number below 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func MultiStepDecay(
      learning_rate: Double? = nil,
      milestones: [Int],
      gamma: Double = 0.1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "paddle.MultiStepDecay", [
        "learning_rate": .number(orNull: learning_rate),
        "milestones": .integers(milestones),
        "gamma": .number(gamma),
      ])
    }

    /// The initial value times `gamma` once every `step_size` steps.
    ///
    /// - Closed: `learning_rate * gamma ** (e // step_size)`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ///
    /// - Parameters:
    ///   - learning_rate: The initial value; the base value if null; a number of at least 0, or null.
    ///   - step_size: Steps from one decay to the next; a whole number of at least 1.
    ///   - gamma: The factor of a decay; a number below 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func StepDecay(
      learning_rate: Double? = nil,
      step_size: Int,
      gamma: Double = 0.1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "paddle.StepDecay", [
        "learning_rate": .number(orNull: learning_rate),
        "step_size": .integer(step_size),
        "gamma": .number(gamma),
      ])
    }

    /// The initial value times what a function of the caller's says.
    ///
    /// - Closed: `learning_rate * lr_lambda(e)`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ///
    /// - Parameters:
    ///   - learning_rate: The initial value; the base value if null; a number of at least 0, or null.
    ///   - lr_lambda: What gives the factor for a position; the name of a function, or a list of names, one a group.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LambdaDecay(
      learning_rate: Double? = nil,
      lr_lambda: [Function]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "paddle.LambdaDecay", [
        "learning_rate": .number(orNull: learning_rate),
        "lr_lambda": .functions(lr_lambda),
      ])
    }

    /// The value before times what a function of the caller's says.
    ///
    /// - Closed: `learning_rate * lr_lambda(1) * lr_lambda(2) * ... * lr_lambda(e)`
    /// - Chain: `lr * lr_lambda(e)`, the same with one call
    ///
    /// As in Paddle, the closed form calls the function for each position up to the asked one. It has
    /// no value after a million of them.
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ///
    /// - Parameters:
    ///   - learning_rate: The initial value; the base value if null; a number of at least 0, or null.
    ///   - lr_lambda: What gives the factor of a step; the name of a function, or a list of names, one a group.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func MultiplicativeDecay(
      learning_rate: Double? = nil,
      lr_lambda: [Function]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "paddle.MultiplicativeDecay", [
        "learning_rate": .number(orNull: learning_rate),
        "lr_lambda": .functions(lr_lambda),
      ])
    }

    /// The rate times `factor` whenever a metric has not improved for more than `patience` steps.
    ///
    /// - Closed: `max(lr * factor, min_lr)`, if that is less by more than `epsilon`, after more than
    ///   `patience` steps in a row whose metric is not below `best - best * threshold`
    ///
    /// As in Paddle, the metrics of a cooldown are ignored; torch remembers the best of them.
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ///
    /// - Parameters:
    ///   - learning_rate: The initial value; the base value if null; a number of at least 0, or null.
    ///   - mode: Whether the metric shall fall or rise; "min" or "max".
    ///   - factor: What a reduction multiplies with; a number below 1.
    ///   - patience: Steps without improvement that are allowed; a number.
    ///   - threshold: What an improvement is at least; a number.
    ///   - threshold_mode: Relative to the best metric, or absolute; "rel" or "abs".
    ///   - cooldown: Steps after a reduction that do not count; a number.
    ///   - min_lr: The lowest value; a number.
    ///   - epsilon: A reduction by less than this is not made; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ReduceOnPlateau(
      learning_rate: Double? = nil,
      mode: String = "min",
      factor: Double = 0.1,
      patience: Int = 10,
      threshold: Double = 0.0001,
      threshold_mode: String = "rel",
      cooldown: Int = 0,
      min_lr: Double = 0,
      epsilon: Double = 1e-08
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "paddle.ReduceOnPlateau", [
        "learning_rate": .number(orNull: learning_rate),
        "mode": .text(mode),
        "factor": .number(factor),
        "patience": .integer(patience),
        "threshold": .number(threshold),
        "threshold_mode": .text(threshold_mode),
        "cooldown": .integer(cooldown),
        "min_lr": .number(min_lr, standard: 0),
        "epsilon": .number(epsilon),
      ])
    }

    /// Half a cosine wave down, and up again.
    ///
    /// - Closed: `eta_min + (learning_rate - eta_min) * (1 + cos(pi * e / T_max)) / 2`
    /// - Chain: that of `torch.CosineAnnealingLR`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ///
    /// - Parameters:
    ///   - learning_rate: The initial value; the base value if null; a number of at least 0, or null.
    ///   - T_max: Steps of half a wave; a whole number of at least 1.
    ///   - eta_min: The lowest value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineAnnealingDecay(
      learning_rate: Double? = nil,
      T_max: Int,
      eta_min: Double = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "paddle.CosineAnnealingDecay", [
        "learning_rate": .number(orNull: learning_rate),
        "T_max": .integer(T_max),
        "eta_min": .number(eta_min, standard: 0),
      ])
    }

    /// Up to the highest rate and far down again, in two or three phases.
    ///
    /// - Closed: between the value `a` at the start of a phase and `b` at its end, with the part `x`
    ///   of it, `b + ((a - b) / 2) * (cos(pi * x) + 1)`, with `linear` `(b - a) * x + a`; the phases
    ///   end at `phase_pct * total_steps - 1`, with `three_phase` at `2 * phase_pct * total_steps -
    ///   2`, and at `total_steps - 1`
    ///
    /// As in Paddle, `end_learning_rate` is a rate, not a divisor, and `total_steps` has a value.
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ///
    /// - Parameters:
    ///   - max_learning_rate: The highest value; a number of at least 0.
    ///   - total_steps: Steps in all; a whole number of at least 1.
    ///   - divide_factor: How many times lower the first value is; a number.
    ///   - end_learning_rate: The last value; a number of at least 0.
    ///   - phase_pct: The part of the steps that goes up; a number of at least 0 and at most 1.
    ///   - anneal_strategy: The shape; "cos" or "linear".
    ///   - three_phase: Whether it goes down as it went up before it goes further; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func OneCycleLR(
      max_learning_rate: Double,
      total_steps: Int,
      divide_factor: Double = 25.0,
      end_learning_rate: Double = 0.0001,
      phase_pct: Double = 0.3,
      anneal_strategy: String = "cos",
      three_phase: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "paddle.OneCycleLR", [
        "max_learning_rate": .number(max_learning_rate),
        "total_steps": .integer(total_steps),
        "divide_factor": .number(divide_factor),
        "end_learning_rate": .number(end_learning_rate),
        "phase_pct": .number(phase_pct),
        "anneal_strategy": .text(anneal_strategy),
        "three_phase": .flag(three_phase),
      ])
    }

    /// Up and down between two rates in straight lines, over and over.
    ///
    /// - Closed: `base_learning_rate + ((max_learning_rate - base_learning_rate) * h) * s`, where `h`
    ///   goes from 0 to 1 and back in a cycle, and `s` is 1, `1 / 2 ** i` in cycle `i` with
    ///   `triangular2`, `exp_gamma ** e` with `exp_range`
    ///
    /// Paddle's `scale_fn` has no counterpart.
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ///
    /// - Parameters:
    ///   - base_learning_rate: The lowest value; a number of at least 0.
    ///   - max_learning_rate: The highest value; a number of at least 0.
    ///   - step_size_up: Steps up; a whole number of at least 1.
    ///   - step_size_down: Steps down; as many as up if null; a whole number of at least 1, or null.
    ///   - mode: What happens to the height; "triangular" or "triangular2" or "exp_range".
    ///   - exp_gamma: The factor of a step of `exp_range`; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CyclicLR(
      base_learning_rate: Double,
      max_learning_rate: Double,
      step_size_up: Int,
      step_size_down: Int? = nil,
      mode: String = "triangular",
      exp_gamma: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "paddle.CyclicLR", [
        "base_learning_rate": .number(base_learning_rate),
        "max_learning_rate": .number(max_learning_rate),
        "step_size_up": .integer(step_size_up),
        "step_size_down": .integer(orNull: step_size_down),
        "mode": .text(mode),
        "exp_gamma": .number(exp_gamma),
      ])
    }

    /// The initial value times a factor that goes in a straight line.
    ///
    /// - Closed: `learning_rate * (start_factor + (end_factor - start_factor) * min(e, T) / T)` with
    ///   `T = total_steps`
    /// - Chain: with `d = end_factor - start_factor` `lr * (1 + d / (T * start_factor + (e - 1) *
    ///   d))` up to `T`
    ///
    /// Paddle has the chain form only.
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ///
    /// - Parameters:
    ///   - learning_rate: The initial value; the base value if null; a number of at least 0, or null.
    ///   - total_steps: Steps of the line; a number above 0.
    ///   - start_factor: The first ratio; a number above 0 and at most 1.
    ///   - end_factor: The last ratio; a number of at least 0 and at most 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearLR(
      learning_rate: Double? = nil,
      total_steps: Int,
      start_factor: Double = 0.3333333333333333,
      end_factor: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "paddle.LinearLR", [
        "learning_rate": .number(orNull: learning_rate),
        "total_steps": .integer(total_steps),
        "start_factor": .number(start_factor),
        "end_factor": .number(end_factor),
      ])
    }

    /// Half a cosine wave, over and over, in cycles that may grow.
    ///
    /// - Closed: `c` steps after the start of a cycle of `n` steps, `eta_min + (learning_rate -
    ///   eta_min) * (1 + cos(pi * c / n)) / 2`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ///
    /// - Parameters:
    ///   - learning_rate: The initial value; the base value if null; a number of at least 0, or null.
    ///   - T_0: Steps of the first cycle; a whole number of at least 1.
    ///   - T_mult: How many times longer each cycle is; a whole number of at least 1.
    ///   - eta_min: The lowest value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineAnnealingWarmRestarts(
      learning_rate: Double? = nil,
      T_0: Int,
      T_mult: Int = 1,
      eta_min: Double = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "paddle.CosineAnnealingWarmRestarts", [
        "learning_rate": .number(orNull: learning_rate),
        "T_0": .integer(T_0),
        "T_mult": .integer(T_mult),
        "eta_min": .number(eta_min, standard: 0),
      ])
    }
  }
}
