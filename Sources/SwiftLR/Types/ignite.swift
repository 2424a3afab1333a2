// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `ignite`.
  public enum ignite {
    /// Straight lines through given points.
    ///
    /// - Closed: `a + ((b - a) * (e - i)) / (j - i)` between the milestones `i` and `j`; the first
    ///   and the last value outside
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    ///
    /// - Parameters:
    ///   - milestones_values: Pairs of a position and a value, in rising order; a list of pairs of numbers.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PiecewiseLinear(
      milestones_values: [(Int, Double)]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "ignite.PiecewiseLinear", [
        "milestones_values": .pairs(milestones_values),
      ])
    }

    /// One schedule after the other, each on its own clock.
    ///
    /// - Closed: the part whose stretch the position lies in, at the position counted from its
    ///   start
    ///
    /// As in ignite, the first part may have 0 steps and is then skipped; a later part of 0 steps goes
    /// on for ever.
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    ///
    /// - Parameters:
    ///   - schedulers: The parts in their order; a list of at least one schedule.
    ///   - durations: Steps of each but the last; a list, each a whole number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ConcatScheduler(
      schedulers: [Schedule],
      durations: [Int]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "ignite.ConcatScheduler", [
        "schedulers": .schedules(schedulers),
        "durations": .integers(durations),
      ])
    }

    /// Up in a straight line, and then a schedule from its start.
    ///
    /// - Closed: `start + ((end - start) * e) / (W - 1)` up to `W - 1` with `W = warmup_duration`;
    ///   then the schedule at `e - (W - 1)`, or at `e - W` where it does not start with the value
    ///   that the warm-up ends with
    ///
    /// As in ignite, a scheduler of its own that starts with that value is warmed up along `start +
    /// ((end - d - start) * e) / (W - 2)` with `d = (end - start) / (W - 1)`: the same line with
    /// other last bits.
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    ///
    /// - Parameters:
    ///   - lr_scheduler: What is warmed up; a schedule.
    ///   - warmup_start_value: The first value; a number.
    ///   - warmup_duration: Steps of the warm-up; a whole number of at least 2.
    ///   - warmup_end_value: The last value of the warm-up; the base value if null; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func create_lr_scheduler_with_warmup(
      lr_scheduler: Schedule,
      warmup_start_value: Double,
      warmup_duration: Int,
      warmup_end_value: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "ignite.create_lr_scheduler_with_warmup", [
        "lr_scheduler": .schedule(lr_scheduler),
        "warmup_start_value": .number(warmup_start_value),
        "warmup_duration": .integer(warmup_duration),
        "warmup_end_value": .number(orNull: warmup_end_value),
      ])
    }

    /// A schedule for each group.
    ///
    /// - Closed: for each group its own schedule
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    ///
    /// - Parameters:
    ///   - schedulers: One for each group. There may be more groups; the last one serves those; a list of at least one schedule.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ParamGroupScheduler(
      schedulers: [Schedule]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "ignite.ParamGroupScheduler", [
        "schedulers": .schedules(schedulers),
      ])
    }

    /// This is for a value of the engine's state. As in ignite, the position of the first event is
    /// 1.
    ///
    /// That of `ignite.PiecewiseLinear`.
    ///
    /// Straight lines through given points.
    ///
    /// - Closed: `a + ((b - a) * (e - i)) / (j - i)` between the milestones `i` and `j`; the first
    ///   and the last value outside
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    ///
    /// - Parameters:
    ///   - milestones_values: Pairs of a position and a value, in rising order; a list of pairs of numbers.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func PiecewiseLinearStateScheduler(
      milestones_values: [(Int, Double)]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "ignite.PiecewiseLinearStateScheduler", [
        "milestones_values": .pairs(milestones_values),
      ])
    }

    /// A value of the engine's state that is multiplied with `gamma` at every event.
    ///
    /// - Closed: `initial_value * gamma ** e`; the first event is at 1
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    ///
    /// - Parameters:
    ///   - initial_value: The value at the start; a number.
    ///   - gamma: The factor of an event; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ExpStateScheduler(
      initial_value: Double,
      gamma: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "ignite.ExpStateScheduler", [
        "initial_value": .number(initial_value),
        "gamma": .number(gamma),
      ])
    }

    /// A value of the engine's state that is multiplied with `gamma` every `step_size` events.
    ///
    /// - Closed: `initial_value * gamma ** (e // step_size)`; the first event is at 1
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    ///
    /// - Parameters:
    ///   - initial_value: The value at the start; a number.
    ///   - gamma: The factor of a decay; a number.
    ///   - step_size: Events from one decay to the next; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func StepStateScheduler(
      initial_value: Double,
      gamma: Double,
      step_size: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "ignite.StepStateScheduler", [
        "initial_value": .number(initial_value),
        "gamma": .number(gamma),
        "step_size": .integer(step_size),
      ])
    }

    /// A value of the engine's state that is multiplied with `gamma` at each of some events.
    ///
    /// - Closed: `initial_value * gamma ** bisect_right(milestones, e)`; the first event is at 1
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    ///
    /// - Parameters:
    ///   - initial_value: The value at the start; a number.
    ///   - gamma: The factor of a decay; a number.
    ///   - milestones: Positions of a decay, in rising order; a list, each a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func MultiStepStateScheduler(
      initial_value: Double,
      gamma: Double,
      milestones: [Int]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "ignite.MultiStepStateScheduler", [
        "initial_value": .number(initial_value),
        "gamma": .number(gamma),
        "milestones": .integers(milestones),
      ])
    }

    /// From one value to another and back in straight lines, over and over.
    ///
    /// - Closed: at the part `x` of a cycle that is done
    ///   `end + ((start - end) * abs(x - 0.5)) * 2`, or with `monotonic`
    ///   `start + (end - start) * x`; after it, `s` steps on,
    ///   `end + (next_start - end) * (s / warmup_duration)`. Lengths are cut to whole numbers.
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    ///
    /// - Parameters:
    ///   - start_value: The value at the start of a cycle; a number.
    ///   - end_value: The value at its other bound; a number.
    ///   - cycle_size: Steps of the first cycle; a whole number of at least 2.
    ///   - cycle_mult: How many times longer each cycle is; a number above 0.
    ///   - start_value_mult: What the start is multiplied with each cycle; a number.
    ///   - end_value_mult: What the other bound is multiplied with each cycle; a number.
    ///   - warmup_duration: Steps from the end of a cycle to the start of the next; a whole number of at least 0.
    ///   - monotonic: Whether the value goes one way only in a cycle; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func LinearCyclicalScheduler(
      start_value: Double,
      end_value: Double,
      cycle_size: Int,
      cycle_mult: Double = 1.0,
      start_value_mult: Double = 1.0,
      end_value_mult: Double = 1.0,
      warmup_duration: Int = 0,
      monotonic: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "ignite.LinearCyclicalScheduler", [
        "start_value": .number(start_value),
        "end_value": .number(end_value),
        "cycle_size": .integer(cycle_size),
        "cycle_mult": .number(cycle_mult),
        "start_value_mult": .number(start_value_mult),
        "end_value_mult": .number(end_value_mult),
        "warmup_duration": .integer(warmup_duration),
        "monotonic": .flag(monotonic),
      ])
    }

    /// From one value to another and back along a cosine, over and over.
    ///
    /// - Closed: at the part `x` of a cycle that is done
    ///   `start + ((end - start) / 2) * (1 - cos(pi * x))`; after it, `s` steps on,
    ///   `end + (next_start - end) * (s / warmup_duration)`. Lengths are cut to whole numbers.
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    ///
    /// - Parameters:
    ///   - start_value: The value at the start of a cycle; a number.
    ///   - end_value: The value at its other bound; a number.
    ///   - cycle_size: Steps of the first cycle; a whole number of at least 2.
    ///   - cycle_mult: How many times longer each cycle is; a number above 0.
    ///   - start_value_mult: What the start is multiplied with each cycle; a number.
    ///   - end_value_mult: What the other bound is multiplied with each cycle; a number.
    ///   - warmup_duration: Steps from the end of a cycle to the start of the next; a whole number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineAnnealingScheduler(
      start_value: Double,
      end_value: Double,
      cycle_size: Int,
      cycle_mult: Double = 1.0,
      start_value_mult: Double = 1.0,
      end_value_mult: Double = 1.0,
      warmup_duration: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "ignite.CosineAnnealingScheduler", [
        "start_value": .number(start_value),
        "end_value": .number(end_value),
        "cycle_size": .integer(cycle_size),
        "cycle_mult": .number(cycle_mult),
        "start_value_mult": .number(start_value_mult),
        "end_value_mult": .number(end_value_mult),
        "warmup_duration": .integer(warmup_duration),
      ])
    }

    /// The rate times `factor` whenever a metric has not improved for more than `patience` steps.
    ///
    /// - Closed: that of `torch.ReduceLROnPlateau`
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
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
    public static func ReduceLROnPlateauScheduler(
      mode: String = "min",
      factor: Double = 0.1,
      patience: Int = 10,
      threshold: Double = 0.0001,
      threshold_mode: String = "rel",
      cooldown: Int = 0,
      min_lr: Parameter = 0,
      eps: Double = 1e-08
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "ignite.ReduceLROnPlateauScheduler", [
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
  }
}
