// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `flux`.
  public enum flux {
    /// The first value times `decay` once every `step_sizes` steps.
    ///
    /// - Closed: `start * decay ** (e // step_sizes)`; with a list `start * decay ** i` after `i` of the
    ///   steps in it
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - start: The value at the start; a number.
    ///   - decay: The factor of a decay; a number.
    ///   - step_sizes: Steps from one decay to the next; a number above 0, or a list of them.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func Step(
      start: Double,
      decay: Double,
      step_sizes: Parameter
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.Step", [
        "start": .number(start),
        "decay": .number(decay),
        "step_sizes": step_sizes,
      ])
    }

    /// The first value times `decay` at every step.
    ///
    /// - Closed: `start * decay ** e`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - start: The value at the start; a number.
    ///   - decay: The factor of a step; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func Exp(
      start: Double,
      decay: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.Exp", [
        "start": .number(start),
        "decay": .number(decay),
      ])
    }

    /// A power of a straight line to 0.
    ///
    /// - Closed: `start * (1 - e / max_iter) ** degree`, then 0
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - start: The value at the start; a number.
    ///   - degree: The power of the line; a number.
    ///   - max_iter: Steps until 0; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func Poly(
      start: Double,
      degree: Double,
      max_iter: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.Poly", [
        "start": .number(start),
        "degree": .number(degree),
        "max_iter": .integer(max_iter),
      ])
    }

    /// A power of the inverse of the time.
    ///
    /// - Closed: `start / (1 + e * decay) ** degree`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - start: The value at the start; a number.
    ///   - decay: What a step adds to the divisor; a number.
    ///   - degree: The power of the divisor; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func Inv(
      start: Double,
      decay: Double,
      degree: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.Inv", [
        "start": .number(start),
        "decay": .number(decay),
        "degree": .number(degree),
      ])
    }

    /// A cosine wave between two values, with restarts or back and forth.
    ///
    /// - Closed: `(abs(l0 - l1) * (1 + cos((pi * x) / period))) / 2 + min(l0, l1)` with `x = e`, or
    ///   `e % period` with `restart`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - l0: One bound; a number.
    ///   - l1: The other bound; a number.
    ///   - period: Steps of a cycle; a number above 0.
    ///   - restart: Whether the wave starts anew; else it swings back; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosAnneal(
      l0: Double,
      l1: Double,
      period: Int,
      restart: Bool = true
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.CosAnneal", [
        "l0": .number(l0),
        "l1": .number(l1),
        "period": .integer(period),
        "restart": .flag(restart),
      ])
    }

    /// Up and down between two values in straight lines, over and over.
    ///
    /// - Closed: `abs(l0 - l1) * ((2 / pi) * abs(asin(sin((pi * e) / period)))) + min(l0, l1)`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - l0: One bound; a number.
    ///   - l1: The other bound; a number.
    ///   - period: Steps of a cycle; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func Triangle(
      l0: Double,
      l1: Double,
      period: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.Triangle", [
        "l0": .number(l0),
        "l1": .number(l1),
        "period": .integer(period),
      ])
    }

    /// Up and down in straight lines, each time half as high.
    ///
    /// - Closed: that of `flux.Triangle`, its height times `0.5 ** floor(e / period)`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - l0: One bound; a number.
    ///   - l1: The other bound; a number.
    ///   - period: Steps of a cycle; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func TriangleDecay2(
      l0: Double,
      l1: Double,
      period: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.TriangleDecay2", [
        "l0": .number(l0),
        "l1": .number(l1),
        "period": .integer(period),
      ])
    }

    /// Up and down in straight lines, lower and lower.
    ///
    /// - Closed: that of `flux.Triangle`, its height times `decay ** e`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - l0: One bound; a number.
    ///   - l1: The other bound; a number.
    ///   - period: Steps of a cycle; a number above 0.
    ///   - decay: The factor of a step; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func TriangleExp(
      l0: Double,
      l1: Double,
      period: Int,
      decay: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.TriangleExp", [
        "l0": .number(l0),
        "l1": .number(l1),
        "period": .integer(period),
        "decay": .number(decay),
      ])
    }

    /// Up and down between two values along a sine wave, over and over.
    ///
    /// - Closed: `abs(l0 - l1) * (abs(sin((pi * e) / period))) + min(l0, l1)`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - l0: One bound; a number.
    ///   - l1: The other bound; a number.
    ///   - period: Steps of a cycle; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func Sin(
      l0: Double,
      l1: Double,
      period: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.Sin", [
        "l0": .number(l0),
        "l1": .number(l1),
        "period": .integer(period),
      ])
    }

    /// Up and down along a sine wave, each time half as high.
    ///
    /// - Closed: that of `flux.Sin`, its height times `0.5 ** floor(e / period)`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - l0: One bound; a number.
    ///   - l1: The other bound; a number.
    ///   - period: Steps of a cycle; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func SinDecay2(
      l0: Double,
      l1: Double,
      period: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.SinDecay2", [
        "l0": .number(l0),
        "l1": .number(l1),
        "period": .integer(period),
      ])
    }

    /// Up and down along a sine wave, lower and lower.
    ///
    /// - Closed: that of `flux.Sin`, its height times `decay ** e`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - l0: One bound; a number.
    ///   - l1: The other bound; a number.
    ///   - period: Steps of a cycle; a number above 0.
    ///   - decay: The factor of a step; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func SinExp(
      l0: Double,
      l1: Double,
      period: Int,
      decay: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.SinExp", [
        "l0": .number(l0),
        "l1": .number(l1),
        "period": .integer(period),
        "decay": .number(decay),
      ])
    }

    /// One schedule after the other, each on its own clock. A boundary belongs to the part that
    /// starts there.
    ///
    /// - Closed: the part whose stretch the position lies in, at the position counted from its start
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - schedules: The parts in their order; a list of at least one schedule.
    ///   - step_sizes: Steps of each but the last; a list, each a whole number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func Sequence(
      schedules: [Schedule],
      step_sizes: [Int]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.Sequence", [
        "schedules": .schedules(schedules),
        "step_sizes": .integers(step_sizes),
      ])
    }

    /// A schedule over and over.
    ///
    /// - Closed: the schedule at `e % period`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - schedule: The schedule that is repeated; a schedule.
    ///   - period: Steps of a cycle; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func Loop(
      schedule: Schedule,
      period: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.Loop", [
        "schedule": .schedule(schedule),
        "period": .integer(period),
      ])
    }

    /// A schedule at another pace.
    ///
    /// - Closed: the schedule at `t - 1`, where `t` is `(e + 1) / rate`, rounded by `ceil_fn`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - schedule: The schedule that runs at another pace; a schedule.
    ///   - rate: Steps for one step of it; a number above 0.
    ///   - ceil_fn: How the step of the schedule is made whole; "ceil" or "floor" or "identity".
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func Interpolator(
      schedule: Schedule,
      rate: Int,
      ceil_fn: String = "ceil"
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.Interpolator", [
        "schedule": .schedule(schedule),
        "rate": .integer(rate),
        "ceil_fn": .text(ceil_fn),
      ])
    }

    /// A schedule that starts elsewhere.
    ///
    /// - Closed: the schedule at `e + offset - 1`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - schedule: The schedule that is shifted; a schedule.
    ///   - offset: The step that it starts at, counted from 1; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func Shifted(
      schedule: Schedule,
      offset: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.Shifted", [
        "schedule": .schedule(schedule),
        "offset": .integer(offset),
      ])
    }

    /// A fixed value.
    ///
    /// - Closed: `value`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - value: The value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func Constant(
      value: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.Constant", [
        "value": .number(value),
      ])
    }

    /// A schedule that ends.
    ///
    /// - Closed: the schedule before `nsteps`
    ///
    /// As in ParameterSchedulers.jl, there is no value after the end.
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - schedule: The schedule that ends; a schedule.
    ///   - nsteps: Its steps; a number of at least 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func Shortened(
      schedule: Schedule,
      nsteps: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.Shortened", [
        "schedule": .schedule(schedule),
        "nsteps": .integer(nsteps),
      ])
    }

    /// Up along half a cosine wave, and down along another.
    ///
    /// - Closed: with `W = ceil(nsteps * percent_start)`, `(abs(maxval - startval) * (1 + cos((pi * (e +
    ///   W)) / W))) / 2 + min(maxval, startval)` before `W`, then with `N = nsteps - W`
    ///   `(abs(maxval - endval) * (1 + cos((pi * (e - W)) / N))) / 2 + min(maxval, endval)`
    ///
    /// As in ParameterSchedulers.jl, there is no value after the last step.
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    ///
    /// - Parameters:
    ///   - nsteps: Steps in all; a whole number of at least 1.
    ///   - maxval: The highest value; a number.
    ///   - startval: The first value; `maxval / 25` if null; a number, or null.
    ///   - endval: The value that the way down goes to; `maxval / 1e5` if null; a number, or null.
    ///   - percent_start: The part of the steps that goes up; a number above 0 and below 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func OneCycle(
      nsteps: Int,
      maxval: Double,
      startval: Double? = nil,
      endval: Double? = nil,
      percent_start: Double = 0.25
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "flux.OneCycle", [
        "nsteps": .integer(nsteps),
        "maxval": .number(maxval),
        "startval": .number(orNull: startval),
        "endval": .number(orNull: endval),
        "percent_start": .number(percent_start),
      ])
    }
  }
}
