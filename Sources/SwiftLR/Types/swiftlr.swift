// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `swiftlr`.
  public enum swiftlr {
    /// The plain fixed rate.
    ///
    /// - Closed: `base`
    /// - Chain: `lr`, so that a hand-edited rate stays.
    ///
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func constant() throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.constant")
    }

    /// A fixed value, whatever the base value.
    ///
    /// - Closed: `value`, whatever the base value
    ///
    /// - Parameters:
    ///   - value: The value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func value(
      value: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.value", [
        "value": .number(value),
      ])
    }

    /// From one value to another along a shape, both of them exactly.
    ///
    /// - Closed: with `x = e / over` from 0 to 1, `to + (from - to) * f` where `f` is `1 - x`, `0.5 *
    ///   (1 + cos(pi * x))`, `1 - sqrt(x)`, `1 - x ** 2`, `2 * (1 - x) - 0.5 * (1 + cos(pi * x))`,
    ///   `(1 - x) ** power`, `(1 - x) / (1 - power * x / (1 + power))`, the part of a logistic curve
    ///   or of a hyperbolic tangent between `-power` and `power`, `1 - sin(pi * x / 2)` or `1 - log(1
    ///   + x) / log(2)`; exponential `from * (to / from) ** x`; with `to_ratio`, `to` is `base * to_ratio`
    ///
    /// After the end comes the last value, the way back, the start again, or an error. A curve of 0 steps
    /// is at its end from the start.
    ///
    /// - Parameters:
    ///   - shape: The shape; "linear" or "cosine" or "1-sqrt" or "square" or "mirror_cosine" or "exponential" or "polynomial" or "rex" or "sigmoid" or "tanh" or "sine" or "logarithmic".
    ///   - from: The first value; the base value if null; a number, or null.
    ///   - to: The last value; a number.
    ///   - over: Steps from one to the other; a number of at least 0.
    ///   - power: The power of `polynomial`, the bend of `rex`, the steepness of `sigmoid` and `tanh`; a number above 0.
    ///   - past_end: What comes after the end; "clamp" or "reflect" or "repeat" or "error".
    ///   - to_ratio: The last value as a ratio of the base value, in place of `to`; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func curve(
      shape: String = "linear",
      from: Double? = nil,
      to: Double = 0.0,
      over: Int,
      power: Double = 2.0,
      past_end: String = "clamp",
      to_ratio: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.curve", [
        "shape": .text(shape),
        "from": .number(orNull: from),
        "to": .number(to),
        "over": .integer(over),
        "power": .number(power),
        "past_end": .text(past_end),
        "to_ratio": .number(orNull: to_ratio),
      ])
    }

    /// The base value times `rate` once every `every` steps, without stairs.
    ///
    /// - Closed: `base * rate ** (e / every)`; in stairs with `swiftlr.staircase`
    ///
    /// - Parameters:
    ///   - rate: The factor of a unit; a number above 0.
    ///   - every: Steps of a unit; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func exponential(
      rate: Double,
      every: Int = 1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.exponential", [
        "rate": .number(rate),
        "every": .integer(every),
      ])
    }

    /// The inverse square root of the time.
    ///
    /// - Closed: `base / sqrt(1 + e / timescale)`
    ///
    /// - Parameters:
    ///   - timescale: Steps until the value has fallen to `1 / sqrt(2)`; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func inverse_sqrt(
      timescale: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.inverse_sqrt", [
        "timescale": .integer(timescale),
      ])
    }

    /// A power of the inverse of the time.
    ///
    /// - Closed: `base / (1 + e / timescale) ** power`
    ///
    /// - Parameters:
    ///   - timescale: Steps until the value has fallen to a half, with power 1; a number above 0.
    ///   - power: The power; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func inverse_time(
      timescale: Int,
      power: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.inverse_time", [
        "timescale": .integer(timescale),
        "power": .number(power),
      ])
    }

    /// A curve through given points.
    ///
    /// - Closed: between two knots straight lines, halves of a cosine wave, or the value before; the
    ///   first and the last value outside
    ///
    /// - Parameters:
    ///   - knots: Pairs of a position and a value, in rising order; a list of pairs of numbers.
    ///   - interpolate: What lies between two knots; "linear" or "cosine" or "step".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func knots(
      knots: [(Int, Double)],
      interpolate: String = "linear"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.knots", [
        "knots": .pairs(knots),
        "interpolate": .text(interpolate),
      ])
    }

    /// One schedule after the other; a boundary belongs to the part that starts there.
    ///
    /// - Closed: the part whose stretch the position lies in; a part of 0 steps is skipped
    ///
    /// - Parameters:
    ///   - schedules: The parts in their order; a list of at least one schedule.
    ///   - lengths: Steps of each but the last; a list, each a number of at least 0.
    ///   - clock: Whether each part counts from its own start; "local" or "global".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func sequence(
      schedules: [Schedule],
      lengths: [Int],
      clock: String = "local"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.sequence", [
        "schedules": .schedules(schedules),
        "lengths": .integers(lengths),
        "clock": .text(clock),
      ])
    }

    /// The product, sum, mean, least or greatest of schedules.
    ///
    /// - Closed: the sum, mean, least or greatest of the values; or `base` times the product of the
    ///   values for the base value 1
    ///
    /// - Parameters:
    ///   - schedules: What is combined; a list of at least one schedule.
    ///   - by: How; "product" or "sum" or "mean" or "min" or "max".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func combine(
      schedules: [Schedule],
      by: String = "product"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.combine", [
        "schedules": .schedules(schedules),
        "by": .text(by),
      ])
    }

    /// A schedule that is kept between two values.
    ///
    /// - Closed: `max(min, min(max, value))`
    ///
    /// - Parameters:
    ///   - schedule: What is changed; a schedule.
    ///   - min: The lowest value; a number, or null.
    ///   - max: The highest value; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func clamp(
      schedule: Schedule,
      min: Double? = nil,
      max: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.clamp", [
        "schedule": .schedule(schedule),
        "min": .number(orNull: min),
        "max": .number(orNull: max),
      ])
    }

    /// Up to a schedule, in any of the ways that peers do it.
    ///
    /// - Closed: before `steps` `target * (start + (1 - start) * f(x))` with `x = (e + offset) /
    ///   (steps + extra)` from 0 to 1 and `f` one of `x`, `0.5 * (1 - cos(pi * x))`, `1 - sqrt(1 -
    ///   x)`, `x ** 2`, `log(1 + e) / log(1 + W)` and 0; with `from`, `from + (target - from) *
    ///   f(x)`; then the schedule
    ///
    /// A warm-up of 0 steps is none.
    ///
    /// - Parameters:
    ///   - schedule: What is warmed up; a schedule.
    ///   - steps: Steps of the warm-up, `W`; a number of at least 0.
    ///   - start: The first ratio of the target; a number.
    ///   - shape: The shape; "linear" or "cosine" or "1-sqrt" or "square" or "logarithmic" or "constant".
    ///   - clock: Whether the schedule starts after the warm-up or runs during it; "shift" or "overlay".
    ///   - target: What the warm-up goes to: the first value of the schedule, its value at the end of the warm-up, the base value, or the value meanwhile; "first" or "at_end" or "base" or "value".
    ///   - offset: What is added to the position: 1 to start above the first value; a number of at least -1 and at most 1.
    ///   - extra: What is added to `W` in the progress; a number of at least -1 and at most 1.
    ///   - from: The first value, in place of `start` times the target; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func warmup(
      schedule: Schedule,
      steps: Int,
      start: Double = 0.0,
      shape: String = "linear",
      clock: String = "shift",
      target: String = "first",
      offset: Double = 0,
      extra: Double = 0,
      from: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.warmup", [
        "schedule": .schedule(schedule),
        "steps": .integer(steps),
        "start": .number(start),
        "shape": .text(shape),
        "clock": .text(clock),
        "target": .text(target),
        "offset": .number(offset, standard: 0),
        "extra": .number(extra, standard: 0),
        "from": .number(orNull: from),
      ])
    }

    /// A schedule over and over, in cycles that may grow and get lower.
    ///
    /// - Closed: in cycle `i`, `c` steps after its start, the schedule at `c / growth ** i` with the
    ///   base value `base * decay ** i`
    ///
    /// The cycle is found with a logarithm and corrected, so that restarts are where they belong.
    ///
    /// - Parameters:
    ///   - schedule: What is changed; a schedule.
    ///   - period: Steps of the first cycle; a number above 0.
    ///   - growth: How many times longer each cycle is; a number above 0.
    ///   - decay: What the base value is multiplied with each cycle; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func `repeat`(
      schedule: Schedule,
      period: Int,
      growth: Double = 1.0,
      decay: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.repeat", [
        "schedule": .schedule(schedule),
        "period": .integer(period),
        "growth": .number(growth),
        "decay": .number(decay),
      ])
    }

    /// A schedule that starts later, or earlier.
    ///
    /// - Closed: the schedule at `max(0, e - by)`
    ///
    /// - Parameters:
    ///   - schedule: What is changed; a schedule.
    ///   - by: Steps by which it comes later; a number.
    ///   - past_start: What comes before its start; "clamp" or "error".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func shift(
      schedule: Schedule,
      by: Int,
      past_start: String = "clamp"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.shift", [
        "schedule": .schedule(schedule),
        "by": .integer(by),
        "past_start": .text(past_start),
      ])
    }

    /// A schedule that takes more time, or less.
    ///
    /// - Closed: the schedule at `e / by`
    ///
    /// - Parameters:
    ///   - schedule: What is changed; a schedule.
    ///   - by: How many times longer it is; for one of a fraction, the steps in all; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func stretch(
      schedule: Schedule,
      by: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.stretch", [
        "schedule": .schedule(schedule),
        "by": .integer(by),
      ])
    }

    /// A schedule that counts samples, whatever the size of the batch is when it is evaluated.
    ///
    /// - Closed: the schedule at the samples that `e` steps have seen: `e * batch_size`; with a ramp the
    ///   batch has `start_batch_size + k * increment` samples while the samples seen so far are at least
    ///   `k` of `(batch_size - start_batch_size) / increment` parts of `ramp_samples`
    ///
    /// Lengths inside it are in samples, `"1e6sp"` or plain numbers. The ramp is that of Megatron-LM's
    /// `--rampup-batch-size start_batch_size increment ramp_samples`.
    ///
    /// - Parameters:
    ///   - schedule: What is evaluated, its unit the sample; a schedule.
    ///   - batch_size: Samples of a step; a whole number of at least 1.
    ///   - start_batch_size: Samples of the first step, where the batch grows; a whole number of at least 1, or null.
    ///   - increment: What the batch grows by; a whole number of at least 1.
    ///   - ramp_samples: Samples until the batch has its whole size; a whole number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func sample_clock(
      schedule: Schedule,
      batch_size: Int,
      start_batch_size: Int? = nil,
      increment: Int = 1,
      ramp_samples: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.sample_clock", [
        "schedule": .schedule(schedule),
        "batch_size": .integer(batch_size),
        "start_batch_size": .integer(orNull: start_batch_size),
        "increment": .integer(increment),
        "ramp_samples": .integer(ramp_samples),
      ])
    }

    /// A schedule from its end to its start.
    ///
    /// - Closed: the schedule at `over - e`, from `over` back to 0
    ///
    /// - Parameters:
    ///   - schedule: What is changed; a schedule.
    ///   - over: Where it starts; a number of at least 0.
    ///   - past_end: What comes after the end; "clamp" or "reflect" or "repeat" or "error".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func reverse(
      schedule: Schedule,
      over: Int,
      past_end: String = "clamp"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.reverse", [
        "schedule": .schedule(schedule),
        "over": .integer(over),
        "past_end": .text(past_end),
      ])
    }

    /// A schedule whose value is kept for `every` steps.
    ///
    /// - Closed: the schedule at the last multiple of `every`
    ///
    /// - Parameters:
    ///   - schedule: What is changed; a schedule.
    ///   - every: Steps of a stair; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func staircase(
      schedule: Schedule,
      every: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.staircase", [
        "schedule": .schedule(schedule),
        "every": .integer(every),
      ])
    }

    /// A schedule whose clock stops for a while, or for ever.
    ///
    /// - Closed: the schedule at `e` up to `begin`, then at `begin` for `steps`, then at `e - steps`
    ///
    /// - Parameters:
    ///   - schedule: What is changed; a schedule.
    ///   - begin: Where its clock stops; a number of at least 0.
    ///   - steps: For how many steps; for ever if null; a number of at least 0, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func hold(
      schedule: Schedule,
      begin: Int,
      steps: Int? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.hold", [
        "schedule": .schedule(schedule),
        "begin": .integer(begin),
        "steps": .integer(orNull: steps),
      ])
    }

    /// A schedule with a base value of its own.
    ///
    /// - Closed: the schedule with this base value, whatever the group's is
    ///
    /// - Parameters:
    ///   - schedule: What is changed; a schedule.
    ///   - base: The base value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func base(
      schedule: Schedule,
      base: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.base", [
        "schedule": .schedule(schedule),
        "base": .number(base),
      ])
    }

    /// A schedule times a factor.
    ///
    /// - Closed: the schedule times `by`
    ///
    /// - Parameters:
    ///   - schedule: What is changed; a schedule.
    ///   - by: The factor; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func scale(
      schedule: Schedule,
      by: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.scale", [
        "schedule": .schedule(schedule),
        "by": .number(by),
      ])
    }

    /// A schedule for each group.
    ///
    /// - Closed: for each group its own schedule
    ///
    /// - Parameters:
    ///   - schedules: One for each group. There may be more groups; the last one serves those; a list of at least one schedule.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func groups(
      schedules: [Schedule]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.groups", [
        "schedules": .schedules(schedules),
      ])
    }

    /// A schedule that is lower for each group before the last one.
    ///
    /// - Closed: the schedule times `rate ** (groups - 1 - group)`
    ///
    /// - Parameters:
    ///   - schedule: What is changed; a schedule.
    ///   - rate: The factor from one group to the one before; a number above 0.
    ///   - groups: The number of groups, that of the optimizer; the last one has the factor 1; a whole number of at least 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func layer_decay(
      schedule: Schedule,
      rate: Double = 0.75,
      groups: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.layer_decay", [
        "schedule": .schedule(schedule),
        "rate": .number(rate),
        "groups": .integer(groups),
      ])
    }

    /// Several hyper-parameters at once, each by a schedule of its own: `lr`, `momentum`,
    /// `weight_decay`, `betas.0`, or what else a trainer knows by its name.
    ///
    /// - Closed: the value is that of the curve `lr`, without one `base`. Each other curve has base
    ///   values of its own, 1 until they are set.
    ///
    /// Without a curve `lr` a scheduler leaves the rates as they are, whoever sets them. A curve
    /// `weight_decay` leaves groups whose base value is 0 at 0 where another group has more, so that
    /// biases and norms stay without decay. Where all are 0 it drives them all.
    ///
    /// It is a whole spec and cannot be a part of one. Where the type of the curve `lr` drives the
    /// momentum, a curve `momentum` takes precedence.
    ///
    /// - Parameters:
    ///   - curves: A schedule under the name of each hyper-parameter; an object with a schedule under each name.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func curves(
      curves: KeyValuePairs<String, Schedule>
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.curves", [
        "curves": .curves(curves),
      ])
    }

    /// A schedule with noise, which depends on the position and a seed alone.
    ///
    /// - Closed: the schedule times `1 + amplitude * n`, with `n` from -1 to 1, or a standard normal
    ///   number below 6 in size
    ///
    /// `n` follows from `seed` and `e // every` alone. It is the same in every run, at any position at
    /// once, and after a resume, because the seed is in the spec and with it in every checkpoint. It
    /// comes from Philox4x32-10 with the seed as key. The counter is `e // every` in two words, the
    /// index of the group, or 0, and the number of the attempt.
    ///
    /// Source: Salmon et al., "Parallel Random Numbers: As Easy as 1, 2, 3", SC 2011
    ///
    /// - Parameters:
    ///   - schedule: What is changed; a schedule.
    ///   - amplitude: How strong the noise is; a number.
    ///   - distribution: Its law; "uniform" or "normal".
    ///   - seed: Which noise it is; a whole number of at least 0.
    ///   - every: Steps for which a number is kept; a number above 0.
    ///   - per_group: Whether each group has noise of its own; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func noise(
      schedule: Schedule,
      amplitude: Double = 0.1,
      distribution: String = "uniform",
      seed: Int = 0,
      every: Int = 1,
      per_group: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.noise", [
        "schedule": .schedule(schedule),
        "amplitude": .number(amplitude),
        "distribution": .text(distribution),
        "seed": .integer(seed),
        "every": .integer(every),
        "per_group": .flag(per_group),
      ])
    }

    /// From the value at `at` down to `to`: the branch that ends a run of a constant rate (WSD).
    ///
    /// - Closed: after `at` as `swiftlr.curve` from the value there, at `e - at` over `steps`; then
    ///   `to`, or `base * to_ratio`
    ///
    /// The momentum goes on as it would have. With 0 steps the value is `to` right after `at`.
    ///
    /// Source: S. Hu et al., "MiniCPM", 2024, arXiv:2404.06395
    ///
    /// - Parameters:
    ///   - schedule: What is changed; a schedule.
    ///   - at: The last position of the past; a number of at least 0.
    ///   - steps: Steps of the way down; a number of at least 0.
    ///   - to: The last value; a number.
    ///   - shape: The shape, one of those of `swiftlr.curve`; "linear" or "cosine" or "1-sqrt" or "square" or "mirror_cosine" or "exponential" or "polynomial" or "rex" or "sigmoid" or "tanh" or "sine" or "logarithmic".
    ///   - power: The power, bend or steepness of the shape; a number above 0.
    ///   - to_ratio: The last value as a ratio of the base value, in place of `to`; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cooldown(
      schedule: Schedule,
      at: Int,
      steps: Int,
      to: Double = 0.0,
      shape: String = "linear",
      power: Double = 2.0,
      to_ratio: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.cooldown", [
        "schedule": .schedule(schedule),
        "at": .integer(at),
        "steps": .integer(steps),
        "to": .number(to),
        "shape": .text(shape),
        "power": .number(power),
        "to_ratio": .number(orNull: to_ratio),
      ])
    }

    /// Another horizon: what is left of the way takes more steps, or fewer.
    ///
    /// - Closed: after `at` the schedule at `at + (e - at) * (end - at) / (new_end - at)`
    ///
    /// What was to come at `end` comes at `new_end`, up to the rounding of the position. After that
    /// the clock keeps its pace.
    ///
    /// - Parameters:
    ///   - schedule: What is changed; a schedule.
    ///   - at: The last position of the past; a number of at least 0.
    ///   - end: Where the schedule was to end; above `at`; a number.
    ///   - new_end: Where it is to end; above `at`; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func extend(
      schedule: Schedule,
      at: Int,
      end: Int,
      new_end: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.extend", [
        "schedule": .schedule(schedule),
        "at": .integer(at),
        "end": .integer(end),
        "new_end": .integer(new_end),
      ])
    }

    /// A warm-up in the middle of a run, as for new data.
    ///
    /// - Closed: after `at` the target is the schedule at `e`, or at `e - at` if `anew`; for `steps`
    ///   the way to it, as `swiftlr.curve` goes it, from the value at `at` or from `start * target`;
    ///   then the target; 0 steps are no warm-up
    ///
    /// Source: A. Ibrahim et al., "Simple and Scalable Strategies to Continually Pre-train Large Language Models", 2024, arXiv:2403.08763
    ///
    /// - Parameters:
    ///   - schedule: What is changed; a schedule.
    ///   - at: The last position of the past; a number of at least 0.
    ///   - steps: Steps of the warm-up; a number of at least 0.
    ///   - start: The first ratio of the target; if null, the warm-up starts from the value at `at`; a number, or null.
    ///   - shape: The shape; "linear" or "cosine".
    ///   - anew: Whether the schedule starts again from 0 meanwhile, or goes on; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func rewarm(
      schedule: Schedule,
      at: Int,
      steps: Int,
      start: Double? = nil,
      shape: String = "linear",
      anew: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.rewarm", [
        "schedule": .schedule(schedule),
        "at": .integer(at),
        "steps": .integer(steps),
        "start": .number(orNull: start),
        "shape": .text(shape),
        "anew": .flag(anew),
      ])
    }

    /// Another schedule from a position on.
    ///
    /// - Closed: after `at` the value of `then` at `e - at`; if `scaled` times the value of the
    ///   schedule at `at` by that of `then` at 0
    ///
    /// - Parameters:
    ///   - schedule: What is changed; a schedule.
    ///   - at: The last position of the past; a number of at least 0.
    ///   - then: What comes after `at`, on its own clock; a schedule.
    ///   - scaled: Whether it is scaled so that it goes on from the value at `at`; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func branch(
      schedule: Schedule,
      at: Int,
      then: Schedule,
      scaled: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.branch", [
        "schedule": .schedule(schedule),
        "at": .integer(at),
        "then": .schedule(then),
        "scaled": .flag(scaled),
      ])
    }

    /// The clock is set back, or ahead.
    ///
    /// - Closed: after `at` the schedule at `to + (e - at)`
    ///
    /// - Parameters:
    ///   - schedule: What is changed; a schedule.
    ///   - at: The last position of the past; a number of at least 0.
    ///   - to: What the clock says there from then on; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func rewind(
      schedule: Schedule,
      at: Int,
      to: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.rewind", [
        "schedule": .schedule(schedule),
        "at": .integer(at),
        "to": .integer(to),
      ])
    }

    /// The rate times `factor` whenever a metric has not improved for more than `patience` steps.
    ///
    /// - Closed: that of `torch.ReduceLROnPlateau`, with `abs(best) * threshold` for the margin
    ///
    /// Negative metrics count as positive ones do. For a warm-up, put it into `swiftlr.warmup`.
    ///
    /// - Parameters:
    ///   - mode: Whether the metric shall fall or rise; "min" or "max".
    ///   - factor: What a reduction multiplies with; a number above 0 and below 1.
    ///   - patience: Steps without improvement that are allowed; a number of at least 0.
    ///   - threshold: What an improvement is at least; a number of at least 0.
    ///   - threshold_mode: Relative to the size of the best metric, or absolute; "rel" or "abs".
    ///   - cooldown: Steps after a reduction that do not count; a number of at least 0.
    ///   - min: The lowest value; a number, or a list of them, one a group.
    ///   - window: Metrics of which the mean counts, at most 1000; a whole number of at least 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func plateau(
      mode: String = "min",
      factor: Double = 0.1,
      patience: Int = 10,
      threshold: Double = 0.0001,
      threshold_mode: String = "rel",
      cooldown: Int = 0,
      min: Parameter = 0.0,
      window: Int = 1
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "swiftlr.plateau", [
        "mode": .text(mode),
        "factor": .number(factor),
        "patience": .integer(patience),
        "threshold": .number(threshold),
        "threshold_mode": .text(threshold_mode),
        "cooldown": .integer(cooldown),
        "min": min,
        "window": .integer(window),
      ])
    }
  }
}
