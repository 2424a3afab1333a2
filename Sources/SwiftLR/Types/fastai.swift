// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `fastai`.
  public enum fastai {
    /// A fixed value.
    ///
    /// - Closed: `start`
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    ///
    /// - Parameters:
    ///   - start: The value at the start; a number.
    ///   - end: The value at the end; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func SchedNo(
      start: Double,
      end: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fastai.SchedNo", [
        "start": .number(start),
        "end": .number(end),
      ])
    }

    /// A straight line from one value to another.
    ///
    /// - Closed: `start + e * (end - start)`
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    ///
    /// - Parameters:
    ///   - start: The value at the start; a number.
    ///   - end: The value at the end; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func SchedLin(
      start: Double,
      end: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fastai.SchedLin", [
        "start": .number(start),
        "end": .number(end),
      ])
    }

    /// Half a cosine wave from one value to another.
    ///
    /// - Closed: `start + ((1 + cos(pi * (1 - e))) * (end - start)) / 2`
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    ///
    /// - Parameters:
    ///   - start: The value at the start; a number.
    ///   - end: The value at the end; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func SchedCos(
      start: Double,
      end: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fastai.SchedCos", [
        "start": .number(start),
        "end": .number(end),
      ])
    }

    /// An exponential curve from one value to another.
    ///
    /// - Closed: `start * (end / start) ** e`
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    ///
    /// - Parameters:
    ///   - start: The value at the start; a number.
    ///   - end: The value at the end; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func SchedExp(
      start: Double,
      end: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fastai.SchedExp", [
        "start": .number(start),
        "end": .number(end),
      ])
    }

    /// A power of a straight line from one value to another.
    ///
    /// - Closed: `start + (end - start) * e ** power`
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    ///
    /// - Parameters:
    ///   - start: The value at the start; a number.
    ///   - end: The value at the end; a number.
    ///   - power: The power of the position; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func SchedPoly(
      start: Double,
      end: Double,
      power: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fastai.SchedPoly", [
        "start": .number(start),
        "end": .number(end),
        "power": .number(power),
      ])
    }

    /// From `start` to `middle` and on to `end`, each along half a cosine wave.
    ///
    /// - Closed: `fastai.SchedCos` in each part
    ///
    /// As in fastai, the position in a part is computed in single precision.
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    ///
    /// - Parameters:
    ///   - pct: The part of the first cosine; a number of at least 0 and at most 1.
    ///   - start: The value at the start; a number.
    ///   - middle: The value between the two; a number.
    ///   - end: The value at the end; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func combined_cos(
      pct: Double,
      start: Double,
      middle: Double,
      end: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fastai.combined_cos", [
        "pct": .number(pct),
        "start": .number(start),
        "middle": .number(middle),
        "end": .number(end),
      ])
    }

    /// The rate of `fit_one_cycle`: up along half a cosine wave and down along another.
    ///
    /// - Closed: `fastai.combined_cos` from `lr_max / div` to `lr_max` and on to `lr_max / div_final`
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    ///
    /// - Parameters:
    ///   - lr_max: The highest value; the base value if null; a number, or null.
    ///   - div: The highest value divided by the first; a number above 0.
    ///   - div_final: The highest value divided by the last; a number above 0.
    ///   - pct_start: The part that goes up; a number of at least 0 and at most 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func fit_one_cycle(
      lr_max: Double? = nil,
      div: Double = 25.0,
      div_final: Double = 100000.0,
      pct_start: Double = 0.25
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fastai.fit_one_cycle", [
        "lr_max": .number(orNull: lr_max),
        "div": .number(div),
        "div_final": .number(div_final),
        "pct_start": .number(pct_start),
      ])
    }

    /// The rate of `fit_flat_cos`: constant, then down along half a cosine wave.
    ///
    /// - Closed: `fastai.combined_cos` from `lr` to `lr` and on to `lr / div_final`
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    ///
    /// - Parameters:
    ///   - lr: The flat value; the base value if null; a number, or null.
    ///   - div_final: The flat value divided by the last; a number above 0.
    ///   - pct_start: The part that is flat; a number of at least 0 and at most 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func fit_flat_cos(
      lr: Double? = nil,
      div_final: Double = 100000.0,
      pct_start: Double = 0.75
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fastai.fit_flat_cos", [
        "lr": .number(orNull: lr),
        "div_final": .number(div_final),
        "pct_start": .number(pct_start),
      ])
    }

    /// Down to 0 along half a cosine wave, over and over.
    ///
    /// - Closed: `fastai.SchedCos` from `lr_max` to 0 in each cycle
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    ///
    /// - Parameters:
    ///   - n_cycles: The number of cycles; a whole number of at least 1 and below 64.
    ///   - cycle_len: The length of the first; a number above 0.
    ///   - lr_max: The value at the start of each; the base value if null; a number, or null.
    ///   - cycle_mult: How many times longer each cycle is; a number above 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func fit_sgdr(
      n_cycles: Int,
      cycle_len: Double,
      lr_max: Double? = nil,
      cycle_mult: Double = 2
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fastai.fit_sgdr", [
        "n_cycles": .integer(n_cycles),
        "cycle_len": .number(cycle_len),
        "lr_max": .number(orNull: lr_max),
        "cycle_mult": .number(cycle_mult, standard: 2),
      ])
    }

    /// One schedule after the other, each for a part of the run.
    ///
    /// - Closed: the part that the position lies in, at its own progress, 0 to 1
    ///
    /// As in fastai, the bounds and the progress are computed in single precision.
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    ///
    /// - Parameters:
    ///   - pcts: How much of the run each takes; 1 in all; a list, each a number of at least 0.
    ///   - scheds: The parts in their order; a list of at least one schedule.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func combine_scheds(
      pcts: [Double],
      scheds: [Schedule]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fastai.combine_scheds", [
        "pcts": .numbers(pcts),
        "scheds": .schedules(scheds),
      ])
    }

    /// The rate divided by `factor` whenever a metric has not improved for `patience` steps.
    ///
    /// - Closed: `max(lr / factor, min_lr)` at the last of `patience` steps in a row whose `metric +
    ///   min_delta` is not below the best metric
    ///
    /// Source: fastai.callback.tracker, fastai 2.8
    ///
    /// - Parameters:
    ///   - comp: Whether the metric shall fall or rise; "less" or "greater".
    ///   - min_delta: What an improvement is at least; a number.
    ///   - patience: Steps in a row without improvement that lead to a reduction; a number.
    ///   - factor: What a reduction divides by; a number above 0.
    ///   - min_lr: The lowest value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func ReduceLROnPlateau(
      comp: String = "less",
      min_delta: Double = 0.0,
      patience: Int = 1,
      factor: Double = 10.0,
      min_lr: Double = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "fastai.ReduceLROnPlateau", [
        "comp": .text(comp),
        "min_delta": .number(min_delta),
        "patience": .integer(patience),
        "factor": .number(factor),
        "min_lr": .number(min_lr, standard: 0),
      ])
    }
  }
}
