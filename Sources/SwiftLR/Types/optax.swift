// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `optax`.
  public enum optax {
    /// A fixed value.
    ///
    /// - Closed: `value`
    ///
    /// Source: optax.schedules, optax 0.2.8
    ///
    /// - Parameters:
    ///   - value: The value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func constant_schedule(
      value: Double
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "optax.constant_schedule", [
        "value": .number(value),
      ])
    }

    /// A power of a straight line from one value to another.
    ///
    /// - Closed: with `T = transition_steps` and `c = clip(e - transition_begin, 0, T)`,
    ///   `(init_value - end_value) * (1 - c / T) ** power + end_value`; `init_value` where `T` is not
    ///   above 0
    ///
    /// Source: optax.schedules, optax 0.2.8
    ///
    /// - Parameters:
    ///   - init_value: The value at the start; a number.
    ///   - end_value: The value at the end; a number.
    ///   - power: The power of the line; a number.
    ///   - transition_steps: Steps from one to the other; a number.
    ///   - transition_begin: Steps before them; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func polynomial_schedule(
      init_value: Double,
      end_value: Double,
      power: Double,
      transition_steps: Int,
      transition_begin: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "optax.polynomial_schedule", [
        "init_value": .number(init_value),
        "end_value": .number(end_value),
        "power": .number(power),
        "transition_steps": .integer(transition_steps),
        "transition_begin": .integer(transition_begin),
      ])
    }

    /// A straight line from one value to another.
    ///
    /// - Closed: that of `optax.polynomial_schedule` with power 1
    ///
    /// Source: optax.schedules, optax 0.2.8
    ///
    /// - Parameters:
    ///   - init_value: The value at the start; a number.
    ///   - end_value: The value at the end; a number.
    ///   - transition_steps: Steps from one to the other; a number.
    ///   - transition_begin: Steps before them; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func linear_schedule(
      init_value: Double,
      end_value: Double,
      transition_steps: Int,
      transition_begin: Int = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "optax.linear_schedule", [
        "init_value": .number(init_value),
        "end_value": .number(end_value),
        "transition_steps": .integer(transition_steps),
        "transition_begin": .integer(transition_begin),
      ])
    }

    /// The first value times `decay_rate` once every `transition_steps` steps, with or without
    /// stairs.
    ///
    /// - Closed: with `x = (e - transition_begin) / transition_steps`, or `floor(x)` with
    ///   `staircase`, `init_value * decay_rate ** x`; `init_value` up to `transition_begin`; not
    ///   beyond `end_value`
    ///
    /// Source: optax.schedules, optax 0.2.8
    ///
    /// - Parameters:
    ///   - init_value: The value at the start; a number.
    ///   - transition_steps: Steps until the value was multiplied with `decay_rate`; a number.
    ///   - decay_rate: The factor; a number of at least 0.
    ///   - transition_begin: Steps before the decay; a number.
    ///   - staircase: Whether the value falls at whole multiples only; true or false.
    ///   - end_value: The value that is not passed; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func exponential_decay(
      init_value: Double,
      transition_steps: Int,
      decay_rate: Double,
      transition_begin: Int = 0,
      staircase: Bool = false,
      end_value: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "optax.exponential_decay", [
        "init_value": .number(init_value),
        "transition_steps": .integer(transition_steps),
        "decay_rate": .number(decay_rate),
        "transition_begin": .integer(transition_begin),
        "staircase": .flag(staircase),
        "end_value": .number(orNull: end_value),
      ])
    }

    /// Half a cosine wave, or a power of it, down to a ratio of the first value.
    ///
    /// - Closed: with `w = 0.5 * (1 + cos((pi * min(e, decay_steps)) / decay_steps))`,
    ///   `init_value * ((1 - alpha) * w ** exponent + alpha)`
    ///
    /// Source: optax.schedules, optax 0.2.8
    ///
    /// - Parameters:
    ///   - init_value: The value at the start; a number.
    ///   - decay_steps: Steps of the decay; a number above 0.
    ///   - alpha: The floor as a ratio of `init_value`; a number.
    ///   - exponent: The power of the cosine; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosine_decay_schedule(
      init_value: Double,
      decay_steps: Int,
      alpha: Double = 0.0,
      exponent: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "optax.cosine_decay_schedule", [
        "init_value": .number(init_value),
        "decay_steps": .integer(decay_steps),
        "alpha": .number(alpha),
        "exponent": .number(exponent),
      ])
    }

    /// A warm-up in a straight line, then the peak value.
    ///
    /// - Closed: that of `optax.linear_schedule` from `init_value` to `peak_value`
    ///
    /// As in optax, without a warm-up the value is `init_value`.
    ///
    /// Source: optax.schedules, optax 0.2.8
    ///
    /// - Parameters:
    ///   - init_value: The value at the start; a number.
    ///   - peak_value: The value after the warm-up; a number.
    ///   - warmup_steps: Steps of the warm-up; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func warmup_constant_schedule(
      init_value: Double,
      peak_value: Double,
      warmup_steps: Int
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "optax.warmup_constant_schedule", [
        "init_value": .number(init_value),
        "peak_value": .number(peak_value),
        "warmup_steps": .integer(warmup_steps),
      ])
    }

    /// A warm-up in a straight line, then half a cosine wave.
    ///
    /// - Closed: that of `optax.linear_schedule` before `W = warmup_steps`, then
    ///   `optax.cosine_decay_schedule` from `peak_value` over `decay_steps - W` steps, with `alpha =
    ///   end_value / peak_value`
    ///
    /// As in optax, `decay_steps` includes the warm-up.
    ///
    /// Source: optax.schedules, optax 0.2.8
    ///
    /// - Parameters:
    ///   - init_value: The value at the start; a number.
    ///   - peak_value: The value after the warm-up; a number.
    ///   - warmup_steps: Steps of the warm-up; a number.
    ///   - decay_steps: Steps in all; a number.
    ///   - end_value: The value at the end; a number.
    ///   - exponent: The power of the cosine; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func warmup_cosine_decay_schedule(
      init_value: Double,
      peak_value: Double,
      warmup_steps: Int,
      decay_steps: Int,
      end_value: Double = 0.0,
      exponent: Double = 1.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "optax.warmup_cosine_decay_schedule", [
        "init_value": .number(init_value),
        "peak_value": .number(peak_value),
        "warmup_steps": .integer(warmup_steps),
        "decay_steps": .integer(decay_steps),
        "end_value": .number(end_value),
        "exponent": .number(exponent),
      ])
    }

    /// A warm-up in a straight line, then an exponential decay.
    ///
    /// - Closed: that of `optax.linear_schedule` before `warmup_steps`, then
    ///   `optax.exponential_decay` from `peak_value`
    ///
    /// Source: optax.schedules, optax 0.2.8
    ///
    /// - Parameters:
    ///   - init_value: The value at the start; a number.
    ///   - peak_value: The value after the warm-up; a number.
    ///   - warmup_steps: Steps of the warm-up; a number.
    ///   - transition_steps: Steps until the value was multiplied with `decay_rate`; a number.
    ///   - decay_rate: The factor; a number of at least 0.
    ///   - transition_begin: Steps before the decay; a number.
    ///   - staircase: Whether the value falls at whole multiples only; true or false.
    ///   - end_value: The value that is not passed; a number, or null.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func warmup_exponential_decay_schedule(
      init_value: Double,
      peak_value: Double,
      warmup_steps: Int,
      transition_steps: Int,
      decay_rate: Double,
      transition_begin: Int = 0,
      staircase: Bool = false,
      end_value: Double? = nil
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "optax.warmup_exponential_decay_schedule", [
        "init_value": .number(init_value),
        "peak_value": .number(peak_value),
        "warmup_steps": .integer(warmup_steps),
        "transition_steps": .integer(transition_steps),
        "decay_rate": .number(decay_rate),
        "transition_begin": .integer(transition_begin),
        "staircase": .flag(staircase),
        "end_value": .number(orNull: end_value),
      ])
    }

    /// A warm-up and half a cosine wave, over and over, each with its own values.
    ///
    /// - Closed: the one whose `decay_steps` the position lies in, counted from its start; the last
    ///   one stays
    ///
    /// Source: optax.schedules, optax 0.2.8
    ///
    /// - Parameters:
    ///   - cosine_kwargs: The parameters of each `optax.warmup_cosine_decay_schedule`; a list of at least one schedule.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func sgdr_schedule(
      cosine_kwargs: [Schedule]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "optax.sgdr_schedule", [
        "cosine_kwargs": .schedules(cosine_kwargs),
      ])
    }

    /// A value that is scaled at given positions.
    ///
    /// - Closed: `init_value * scale` for each boundary that is at most `e`, in rising order
    ///
    /// As in optax, a boundary that stands twice counts once, the last one.
    ///
    /// Source: optax.schedules, optax 0.2.8
    ///
    /// - Parameters:
    ///   - init_value: The value at the start; a number.
    ///   - boundaries_and_scales: Pairs of a position and a scale of at least 0; a list of pairs of numbers.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func piecewise_constant_schedule(
      init_value: Double,
      boundaries_and_scales: [(Int, Double)]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "optax.piecewise_constant_schedule", [
        "init_value": .number(init_value),
        "boundaries_and_scales": .pairs(boundaries_and_scales),
      ])
    }

    /// Through knots: `init_value` at 0, and the value before times a scale at each boundary.
    ///
    /// - Closed: between two knots `s` and `t`, with the part `x` of the way that is done, `(t - s) *
    ///   x + s` or `t + ((s - t) / 2) * (cos(pi * x) + 1)`; after the last knot its value
    ///
    /// As in optax, a boundary that stands twice counts once, the last one.
    ///
    /// Source: optax.schedules, optax 0.2.8
    ///
    /// - Parameters:
    ///   - interpolate_type: The shape between two knots; "linear" or "cosine".
    ///   - init_value: The value at the start; a number.
    ///   - boundaries_and_scales: Pairs of a position and a scale of at least 0; a list of pairs of numbers.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func piecewise_interpolate_schedule(
      interpolate_type: String = "linear",
      init_value: Double,
      boundaries_and_scales: [(Int, Double)]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "optax.piecewise_interpolate_schedule", [
        "interpolate_type": .text(interpolate_type),
        "init_value": .number(init_value),
        "boundaries_and_scales": .pairs(boundaries_and_scales),
      ])
    }

    /// Up to the peak value and down again in straight lines, in three phases.
    ///
    /// - Closed: `optax.piecewise_interpolate_schedule` from `peak_value / div_factor`, with the
    ///   scale `div_factor` at `int(pct_start * transition_steps)`, `1 / div_factor` at
    ///   `int(pct_final * transition_steps)` and `1 / final_div_factor` at `transition_steps`
    ///
    /// Source: optax.schedules, optax 0.2.8
    ///
    /// - Parameters:
    ///   - transition_steps: Steps in all; a number above 0.
    ///   - peak_value: The value at the top; a number.
    ///   - pct_start: The part of the steps that goes up; a number of at least 0 and at most 1.
    ///   - pct_final: Where the second way down starts; a number of at least 0 and at most 1.
    ///   - div_factor: The peak divided by the first value; a number above 0.
    ///   - final_div_factor: The first value divided by the last; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func linear_onecycle_schedule(
      transition_steps: Int,
      peak_value: Double,
      pct_start: Double = 0.3,
      pct_final: Double = 0.85,
      div_factor: Double = 25.0,
      final_div_factor: Double = 10000.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "optax.linear_onecycle_schedule", [
        "transition_steps": .integer(transition_steps),
        "peak_value": .number(peak_value),
        "pct_start": .number(pct_start),
        "pct_final": .number(pct_final),
        "div_factor": .number(div_factor),
        "final_div_factor": .number(final_div_factor),
      ])
    }

    /// Up to the peak value and down again along cosine waves.
    ///
    /// - Closed: `optax.piecewise_interpolate_schedule` of type `cosine` from `peak_value /
    ///   div_factor`, with the scale `div_factor` at `int(pct_start * transition_steps)` and `1 /
    ///   (div_factor * final_div_factor)` at `transition_steps`
    ///
    /// Source: optax.schedules, optax 0.2.8
    ///
    /// - Parameters:
    ///   - transition_steps: Steps in all; a number above 0.
    ///   - peak_value: The value at the top; a number.
    ///   - pct_start: The part of the steps that goes up; a number of at least 0 and at most 1.
    ///   - div_factor: The peak divided by the first value; a number above 0.
    ///   - final_div_factor: The first value divided by the last; a number above 0.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosine_onecycle_schedule(
      transition_steps: Int,
      peak_value: Double,
      pct_start: Double = 0.3,
      div_factor: Double = 25.0,
      final_div_factor: Double = 10000.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "optax.cosine_onecycle_schedule", [
        "transition_steps": .integer(transition_steps),
        "peak_value": .number(peak_value),
        "pct_start": .number(pct_start),
        "div_factor": .number(div_factor),
        "final_div_factor": .number(final_div_factor),
      ])
    }

    /// One schedule after the other, each on its own clock.
    ///
    /// - Closed: the part whose stretch the position lies in, at the position counted from its start
    ///
    /// Source: optax.schedules, optax 0.2.8
    ///
    /// - Parameters:
    ///   - schedules: The parts in their order; a list of at least one schedule.
    ///   - boundaries: Where the second and each later part starts; a list, each a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func join_schedules(
      schedules: [Schedule],
      boundaries: [Int]
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "optax.join_schedules", [
        "schedules": .schedules(schedules),
        "boundaries": .integers(boundaries),
      ])
    }

    /// The rate times `factor` whenever the mean of a metric has not improved for `patience` times.
    ///
    /// - Closed: `max(lr * factor, base * min_scale)` at the last of `patience` means in a row that
    ///   are not below `(1 - rtol) * best - atol`
    ///
    /// As in optax, `patience` is one less than in PyTorch.
    ///
    /// Source: optax.contrib, optax 0.2.8
    ///
    /// - Parameters:
    ///   - factor: What a reduction multiplies with; a number above 0 and below 1.
    ///   - patience: Steps without improvement after which a reduction comes; a number.
    ///   - rtol: What an improvement is at least, relative to the best metric; a number of at least 0 and at most 1.
    ///   - atol: What an improvement is at least; a number of at least 0.
    ///   - cooldown: Steps after a reduction that do not count; a number.
    ///   - accumulation_size: Metrics whose mean counts as one; a whole number of at least 1.
    ///   - min_scale: The lowest value as a ratio of the base value; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func contrib_reduce_on_plateau(
      factor: Double = 0.1,
      patience: Int = 10,
      rtol: Double = 0.0001,
      atol: Double = 0.0,
      cooldown: Int = 0,
      accumulation_size: Int = 1,
      min_scale: Double = 0.0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "optax.contrib.reduce_on_plateau", [
        "factor": .number(factor),
        "patience": .integer(patience),
        "rtol": .number(rtol),
        "atol": .number(atol),
        "cooldown": .integer(cooldown),
        "accumulation_size": .integer(accumulation_size),
        "min_scale": .number(min_scale),
      ])
    }
  }
}
