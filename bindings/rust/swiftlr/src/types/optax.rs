// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `optax`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A fixed value.
    ///
    /// - Closed: `value`
    ///
    /// Source: optax.schedules, optax 0.2.8
    constant_schedule
}

impl constant_schedule {
    /// `optax.constant_schedule` with the parameters that have no default.
    ///
    /// - `value`: The value; a number.
    pub fn new(value: impl Into<Number>) -> Self {
        Fields::of("optax.constant_schedule").number("value", value).into()
    }
}

schedule_type! {
    /// A power of a straight line from one value to another.
    ///
    /// - Closed: with `T = transition_steps` and `c = clip(e - transition_begin, 0, T)`,
    ///   `(init_value - end_value) * (1 - c / T) ** power + end_value`; `init_value` where `T` is not
    ///   above 0
    ///
    /// Source: optax.schedules, optax 0.2.8
    polynomial_schedule
}

impl polynomial_schedule {
    /// `optax.polynomial_schedule` with the parameters that have no default.
    ///
    /// - `init_value`: The value at the start; a number.
    /// - `end_value`: The value at the end; a number.
    /// - `power`: The power of the line; a number.
    /// - `transition_steps`: Steps from one to the other; a number, or a length.
    pub fn new(
        init_value: impl Into<Number>,
        end_value: impl Into<Number>,
        power: impl Into<Number>,
        transition_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("optax.polynomial_schedule")
            .number("init_value", init_value)
            .number("end_value", end_value)
            .number("power", power)
            .length("transition_steps", transition_steps)
            .into()
    }

    /// Steps before them; a number, or a length. The default is `0`.
    pub fn transition_begin(self, transition_begin: impl Into<Length>) -> Self {
        self.fields.length("transition_begin", transition_begin).into()
    }
}

schedule_type! {
    /// A straight line from one value to another.
    ///
    /// - Closed: that of `optax.polynomial_schedule` with power 1
    ///
    /// Source: optax.schedules, optax 0.2.8
    linear_schedule
}

impl linear_schedule {
    /// `optax.linear_schedule` with the parameters that have no default.
    ///
    /// - `init_value`: The value at the start; a number.
    /// - `end_value`: The value at the end; a number.
    /// - `transition_steps`: Steps from one to the other; a number, or a length.
    pub fn new(
        init_value: impl Into<Number>,
        end_value: impl Into<Number>,
        transition_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("optax.linear_schedule")
            .number("init_value", init_value)
            .number("end_value", end_value)
            .length("transition_steps", transition_steps)
            .into()
    }

    /// Steps before them; a number, or a length. The default is `0`.
    pub fn transition_begin(self, transition_begin: impl Into<Length>) -> Self {
        self.fields.length("transition_begin", transition_begin).into()
    }
}

schedule_type! {
    /// The first value times `decay_rate` once every `transition_steps` steps, with or without
    /// stairs.
    ///
    /// - Closed: with `x = (e - transition_begin) / transition_steps`, or `floor(x)` with
    ///   `staircase`, `init_value * decay_rate ** x`; `init_value` up to `transition_begin`; not
    ///   beyond `end_value`
    ///
    /// Source: optax.schedules, optax 0.2.8
    exponential_decay
}

impl exponential_decay {
    /// `optax.exponential_decay` with the parameters that have no default.
    ///
    /// - `init_value`: The value at the start; a number.
    /// - `transition_steps`: Steps until the value was multiplied with `decay_rate`; a number, or a
    ///   length.
    /// - `decay_rate`: The factor; a number of at least 0.
    pub fn new(
        init_value: impl Into<Number>,
        transition_steps: impl Into<Length>,
        decay_rate: impl Into<Number>,
    ) -> Self {
        Fields::of("optax.exponential_decay")
            .number("init_value", init_value)
            .length("transition_steps", transition_steps)
            .number("decay_rate", decay_rate)
            .into()
    }

    /// Steps before the decay; a number, or a length. The default is `0`.
    pub fn transition_begin(self, transition_begin: impl Into<Length>) -> Self {
        self.fields.length("transition_begin", transition_begin).into()
    }

    /// Whether the value falls at whole multiples only; true or false. The default is `false`.
    pub fn staircase(self, staircase: bool) -> Self {
        self.fields.flag("staircase", staircase).into()
    }

    /// The value that is not passed; a number, or null.
    pub fn end_value(self, end_value: impl Into<Number>) -> Self {
        self.fields.number("end_value", end_value).into()
    }
}

schedule_type! {
    /// Half a cosine wave, or a power of it, down to a ratio of the first value.
    ///
    /// - Closed: with `w = 0.5 * (1 + cos((pi * min(e, decay_steps)) / decay_steps))`,
    ///   `init_value * ((1 - alpha) * w ** exponent + alpha)`
    ///
    /// Source: optax.schedules, optax 0.2.8
    cosine_decay_schedule
}

impl cosine_decay_schedule {
    /// `optax.cosine_decay_schedule` with the parameters that have no default.
    ///
    /// - `init_value`: The value at the start; a number.
    /// - `decay_steps`: Steps of the decay; a number above 0, or a length.
    pub fn new(init_value: impl Into<Number>, decay_steps: impl Into<Length>) -> Self {
        Fields::of("optax.cosine_decay_schedule")
            .number("init_value", init_value)
            .length("decay_steps", decay_steps)
            .into()
    }

    /// The floor as a ratio of `init_value`; a number. The default is `0.0`.
    pub fn alpha(self, alpha: impl Into<Number>) -> Self {
        self.fields.number("alpha", alpha).into()
    }

    /// The power of the cosine; a number. The default is `1.0`.
    pub fn exponent(self, exponent: impl Into<Number>) -> Self {
        self.fields.number("exponent", exponent).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then the peak value.
    ///
    /// - Closed: that of `optax.linear_schedule` from `init_value` to `peak_value`
    ///
    /// As in optax, without a warm-up the value is `init_value`.
    ///
    /// Source: optax.schedules, optax 0.2.8
    warmup_constant_schedule
}

impl warmup_constant_schedule {
    /// `optax.warmup_constant_schedule` with the parameters that have no default.
    ///
    /// - `init_value`: The value at the start; a number.
    /// - `peak_value`: The value after the warm-up; a number.
    /// - `warmup_steps`: Steps of the warm-up; a number, or a length.
    pub fn new(
        init_value: impl Into<Number>,
        peak_value: impl Into<Number>,
        warmup_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("optax.warmup_constant_schedule")
            .number("init_value", init_value)
            .number("peak_value", peak_value)
            .length("warmup_steps", warmup_steps)
            .into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then half a cosine wave.
    ///
    /// - Closed: that of `optax.linear_schedule` before `W = warmup_steps`, then
    ///   `optax.cosine_decay_schedule` from `peak_value` over `decay_steps - W` steps, with `alpha =
    ///   end_value / peak_value`
    ///
    /// As in optax, `decay_steps` includes the warm-up.
    ///
    /// Source: optax.schedules, optax 0.2.8
    warmup_cosine_decay_schedule
}

impl warmup_cosine_decay_schedule {
    /// `optax.warmup_cosine_decay_schedule` with the parameters that have no default.
    ///
    /// - `init_value`: The value at the start; a number.
    /// - `peak_value`: The value after the warm-up; a number.
    /// - `warmup_steps`: Steps of the warm-up; a number, or a length.
    /// - `decay_steps`: Steps in all; a number, or a length.
    pub fn new(
        init_value: impl Into<Number>,
        peak_value: impl Into<Number>,
        warmup_steps: impl Into<Length>,
        decay_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("optax.warmup_cosine_decay_schedule")
            .number("init_value", init_value)
            .number("peak_value", peak_value)
            .length("warmup_steps", warmup_steps)
            .length("decay_steps", decay_steps)
            .into()
    }

    /// The value at the end; a number. The default is `0.0`.
    pub fn end_value(self, end_value: impl Into<Number>) -> Self {
        self.fields.number("end_value", end_value).into()
    }

    /// The power of the cosine; a number. The default is `1.0`.
    pub fn exponent(self, exponent: impl Into<Number>) -> Self {
        self.fields.number("exponent", exponent).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then an exponential decay.
    ///
    /// - Closed: that of `optax.linear_schedule` before `warmup_steps`, then
    ///   `optax.exponential_decay` from `peak_value`
    ///
    /// Source: optax.schedules, optax 0.2.8
    warmup_exponential_decay_schedule
}

impl warmup_exponential_decay_schedule {
    /// `optax.warmup_exponential_decay_schedule` with the parameters that have no default.
    ///
    /// - `init_value`: The value at the start; a number.
    /// - `peak_value`: The value after the warm-up; a number.
    /// - `warmup_steps`: Steps of the warm-up; a number, or a length.
    /// - `transition_steps`: Steps until the value was multiplied with `decay_rate`; a number, or a
    ///   length.
    /// - `decay_rate`: The factor; a number of at least 0.
    pub fn new(
        init_value: impl Into<Number>,
        peak_value: impl Into<Number>,
        warmup_steps: impl Into<Length>,
        transition_steps: impl Into<Length>,
        decay_rate: impl Into<Number>,
    ) -> Self {
        Fields::of("optax.warmup_exponential_decay_schedule")
            .number("init_value", init_value)
            .number("peak_value", peak_value)
            .length("warmup_steps", warmup_steps)
            .length("transition_steps", transition_steps)
            .number("decay_rate", decay_rate)
            .into()
    }

    /// Steps before the decay; a number, or a length. The default is `0`.
    pub fn transition_begin(self, transition_begin: impl Into<Length>) -> Self {
        self.fields.length("transition_begin", transition_begin).into()
    }

    /// Whether the value falls at whole multiples only; true or false. The default is `false`.
    pub fn staircase(self, staircase: bool) -> Self {
        self.fields.flag("staircase", staircase).into()
    }

    /// The value that is not passed; a number, or null.
    pub fn end_value(self, end_value: impl Into<Number>) -> Self {
        self.fields.number("end_value", end_value).into()
    }
}

schedule_type! {
    /// A warm-up and half a cosine wave, over and over, each with its own values.
    ///
    /// - Closed: the one whose `decay_steps` the position lies in, counted from its start; the last
    ///   one stays
    ///
    /// Source: optax.schedules, optax 0.2.8
    sgdr_schedule
}

impl sgdr_schedule {
    /// `optax.sgdr_schedule` with the parameters that have no default.
    ///
    /// - `cosine_kwargs`: The parameters of each `optax.warmup_cosine_decay_schedule`; a list of at
    ///   least one schedule.
    pub fn new(cosine_kwargs: impl IntoIterator<Item = Spec>) -> Self {
        Fields::of("optax.sgdr_schedule").schedules("cosine_kwargs", cosine_kwargs).into()
    }
}

schedule_type! {
    /// A value that is scaled at given positions.
    ///
    /// - Closed: `init_value * scale` for each boundary that is at most `e`, in rising order
    ///
    /// As in optax, a boundary that stands twice counts once, the last one.
    ///
    /// Source: optax.schedules, optax 0.2.8
    piecewise_constant_schedule
}

impl piecewise_constant_schedule {
    /// `optax.piecewise_constant_schedule` with the parameters that have no default.
    ///
    /// - `init_value`: The value at the start; a number.
    /// - `boundaries_and_scales`: Pairs of a position and a scale of at least 0; a list of pairs of
    ///   numbers.
    pub fn new(
        init_value: impl Into<Number>,
        boundaries_and_scales: impl IntoIterator<Item = (impl Into<Length>, impl Into<Number>)>,
    ) -> Self {
        Fields::of("optax.piecewise_constant_schedule")
            .number("init_value", init_value)
            .pairs("boundaries_and_scales", boundaries_and_scales)
            .into()
    }
}

schedule_type! {
    /// Through knots: `init_value` at 0, and the value before times a scale at each boundary.
    ///
    /// - Closed: between two knots `s` and `t`, with the part `x` of the way that is done, `(t - s) *
    ///   x + s` or `t + ((s - t) / 2) * (cos(pi * x) + 1)`; after the last knot its value
    ///
    /// As in optax, a boundary that stands twice counts once, the last one.
    ///
    /// Source: optax.schedules, optax 0.2.8
    piecewise_interpolate_schedule
}

impl piecewise_interpolate_schedule {
    /// `optax.piecewise_interpolate_schedule` with the parameters that have no default.
    ///
    /// - `init_value`: The value at the start; a number.
    /// - `boundaries_and_scales`: Pairs of a position and a scale of at least 0; a list of pairs of
    ///   numbers.
    pub fn new(
        init_value: impl Into<Number>,
        boundaries_and_scales: impl IntoIterator<Item = (impl Into<Length>, impl Into<Number>)>,
    ) -> Self {
        Fields::of("optax.piecewise_interpolate_schedule")
            .number("init_value", init_value)
            .pairs("boundaries_and_scales", boundaries_and_scales)
            .into()
    }

    /// The shape between two knots; "linear" or "cosine". The default is `"linear"`.
    pub fn interpolate_type(self, interpolate_type: &str) -> Self {
        self.fields.choice("interpolate_type", interpolate_type).into()
    }
}

schedule_type! {
    /// Up to the peak value and down again in straight lines, in three phases.
    ///
    /// - Closed: `optax.piecewise_interpolate_schedule` from `peak_value / div_factor`, with the
    ///   scale `div_factor` at `int(pct_start * transition_steps)`, `1 / div_factor` at
    ///   `int(pct_final * transition_steps)` and `1 / final_div_factor` at `transition_steps`
    ///
    /// Source: optax.schedules, optax 0.2.8
    linear_onecycle_schedule
}

impl linear_onecycle_schedule {
    /// `optax.linear_onecycle_schedule` with the parameters that have no default.
    ///
    /// - `transition_steps`: Steps in all; a number above 0, or a length.
    /// - `peak_value`: The value at the top; a number.
    pub fn new(transition_steps: impl Into<Length>, peak_value: impl Into<Number>) -> Self {
        Fields::of("optax.linear_onecycle_schedule")
            .length("transition_steps", transition_steps)
            .number("peak_value", peak_value)
            .into()
    }

    /// The part of the steps that goes up; a number of at least 0 and at most 1. The default is
    /// `0.3`.
    pub fn pct_start(self, pct_start: impl Into<Number>) -> Self {
        self.fields.number("pct_start", pct_start).into()
    }

    /// Where the second way down starts; a number of at least 0 and at most 1. The default is
    /// `0.85`.
    pub fn pct_final(self, pct_final: impl Into<Number>) -> Self {
        self.fields.number("pct_final", pct_final).into()
    }

    /// The peak divided by the first value; a number above 0. The default is `25.0`.
    pub fn div_factor(self, div_factor: impl Into<Number>) -> Self {
        self.fields.number("div_factor", div_factor).into()
    }

    /// The first value divided by the last; a number above 0. The default is `10000.0`.
    pub fn final_div_factor(self, final_div_factor: impl Into<Number>) -> Self {
        self.fields.number("final_div_factor", final_div_factor).into()
    }
}

schedule_type! {
    /// Up to the peak value and down again along cosine waves.
    ///
    /// - Closed: `optax.piecewise_interpolate_schedule` of type `cosine` from `peak_value /
    ///   div_factor`, with the scale `div_factor` at `int(pct_start * transition_steps)` and `1 /
    ///   (div_factor * final_div_factor)` at `transition_steps`
    ///
    /// Source: optax.schedules, optax 0.2.8
    cosine_onecycle_schedule
}

impl cosine_onecycle_schedule {
    /// `optax.cosine_onecycle_schedule` with the parameters that have no default.
    ///
    /// - `transition_steps`: Steps in all; a number above 0, or a length.
    /// - `peak_value`: The value at the top; a number.
    pub fn new(transition_steps: impl Into<Length>, peak_value: impl Into<Number>) -> Self {
        Fields::of("optax.cosine_onecycle_schedule")
            .length("transition_steps", transition_steps)
            .number("peak_value", peak_value)
            .into()
    }

    /// The part of the steps that goes up; a number of at least 0 and at most 1. The default is
    /// `0.3`.
    pub fn pct_start(self, pct_start: impl Into<Number>) -> Self {
        self.fields.number("pct_start", pct_start).into()
    }

    /// The peak divided by the first value; a number above 0. The default is `25.0`.
    pub fn div_factor(self, div_factor: impl Into<Number>) -> Self {
        self.fields.number("div_factor", div_factor).into()
    }

    /// The first value divided by the last; a number above 0. The default is `10000.0`.
    pub fn final_div_factor(self, final_div_factor: impl Into<Number>) -> Self {
        self.fields.number("final_div_factor", final_div_factor).into()
    }
}

schedule_type! {
    /// One schedule after the other, each on its own clock.
    ///
    /// - Closed: the part whose stretch the position lies in, at the position counted from its start
    ///
    /// Source: optax.schedules, optax 0.2.8
    join_schedules
}

impl join_schedules {
    /// `optax.join_schedules` with the parameters that have no default.
    ///
    /// - `schedules`: The parts in their order; a list of at least one schedule.
    /// - `boundaries`: Where the second and each later part starts; a list, each a number, or a
    ///   length.
    pub fn new(
        schedules: impl IntoIterator<Item = Spec>,
        boundaries: impl IntoIterator<Item = impl Into<Length>>,
    ) -> Self {
        Fields::of("optax.join_schedules")
            .schedules("schedules", schedules)
            .lengths("boundaries", boundaries)
            .into()
    }
}

schedule_type! {
    /// The rate times `factor` whenever the mean of a metric has not improved for `patience` times.
    ///
    /// - Closed: `max(lr * factor, base * min_scale)` at the last of `patience` means in a row that
    ///   are not below `(1 - rtol) * best - atol`
    ///
    /// As in optax, `patience` is one less than in PyTorch.
    ///
    /// Source: optax.contrib, optax 0.2.8
    contrib_reduce_on_plateau
}

impl contrib_reduce_on_plateau {
    /// `optax.contrib.reduce_on_plateau`.
    pub fn new() -> Self {
        Fields::of("optax.contrib.reduce_on_plateau").into()
    }

    /// What a reduction multiplies with; a number above 0 and below 1. The default is `0.1`.
    pub fn factor(self, factor: impl Into<Number>) -> Self {
        self.fields.number("factor", factor).into()
    }

    /// Steps without improvement after which a reduction comes; a number, or a length. The default
    /// is `10`.
    pub fn patience(self, patience: impl Into<Length>) -> Self {
        self.fields.length("patience", patience).into()
    }

    /// What an improvement is at least, relative to the best metric; a number of at least 0 and at
    /// most 1. The default is `0.0001`.
    pub fn rtol(self, rtol: impl Into<Number>) -> Self {
        self.fields.number("rtol", rtol).into()
    }

    /// What an improvement is at least; a number of at least 0. The default is `0.0`.
    pub fn atol(self, atol: impl Into<Number>) -> Self {
        self.fields.number("atol", atol).into()
    }

    /// Steps after a reduction that do not count; a number, or a length. The default is `0`.
    pub fn cooldown(self, cooldown: impl Into<Length>) -> Self {
        self.fields.length("cooldown", cooldown).into()
    }

    /// Metrics whose mean counts as one; a whole number of at least 1, or a length. The default is
    /// `1`.
    pub fn accumulation_size(self, accumulation_size: impl Into<Length>) -> Self {
        self.fields.length("accumulation_size", accumulation_size).into()
    }

    /// The lowest value as a ratio of the base value; a number. The default is `0.0`.
    pub fn min_scale(self, min_scale: impl Into<Number>) -> Self {
        self.fields.number("min_scale", min_scale).into()
    }
}
