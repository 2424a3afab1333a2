// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `fastai`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A fixed value.
    ///
    /// - Closed: `start`
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    SchedNo
}

impl SchedNo {
    /// `fastai.SchedNo` with the parameters that have no default.
    ///
    /// - `start`: The value at the start; a number.
    /// - `end`: The value at the end; a number.
    pub fn new(start: impl Into<Number>, end: impl Into<Number>) -> Self {
        Fields::of("fastai.SchedNo").number("start", start).number("end", end).into()
    }
}

schedule_type! {
    /// A straight line from one value to another.
    ///
    /// - Closed: `start + e * (end - start)`
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    SchedLin
}

impl SchedLin {
    /// `fastai.SchedLin` with the parameters that have no default.
    ///
    /// - `start`: The value at the start; a number.
    /// - `end`: The value at the end; a number.
    pub fn new(start: impl Into<Number>, end: impl Into<Number>) -> Self {
        Fields::of("fastai.SchedLin").number("start", start).number("end", end).into()
    }
}

schedule_type! {
    /// Half a cosine wave from one value to another.
    ///
    /// - Closed: `start + ((1 + cos(pi * (1 - e))) * (end - start)) / 2`
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    SchedCos
}

impl SchedCos {
    /// `fastai.SchedCos` with the parameters that have no default.
    ///
    /// - `start`: The value at the start; a number.
    /// - `end`: The value at the end; a number.
    pub fn new(start: impl Into<Number>, end: impl Into<Number>) -> Self {
        Fields::of("fastai.SchedCos").number("start", start).number("end", end).into()
    }
}

schedule_type! {
    /// An exponential curve from one value to another.
    ///
    /// - Closed: `start * (end / start) ** e`
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    SchedExp
}

impl SchedExp {
    /// `fastai.SchedExp` with the parameters that have no default.
    ///
    /// - `start`: The value at the start; a number.
    /// - `end`: The value at the end; a number.
    pub fn new(start: impl Into<Number>, end: impl Into<Number>) -> Self {
        Fields::of("fastai.SchedExp").number("start", start).number("end", end).into()
    }
}

schedule_type! {
    /// A power of a straight line from one value to another.
    ///
    /// - Closed: `start + (end - start) * e ** power`
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    SchedPoly
}

impl SchedPoly {
    /// `fastai.SchedPoly` with the parameters that have no default.
    ///
    /// - `start`: The value at the start; a number.
    /// - `end`: The value at the end; a number.
    /// - `power`: The power of the position; a number.
    pub fn new(start: impl Into<Number>, end: impl Into<Number>, power: impl Into<Number>) -> Self {
        Fields::of("fastai.SchedPoly")
            .number("start", start)
            .number("end", end)
            .number("power", power)
            .into()
    }
}

schedule_type! {
    /// From `start` to `middle` and on to `end`, each along half a cosine wave.
    ///
    /// - Closed: `fastai.SchedCos` in each part
    ///
    /// As in fastai, the position in a part is computed in single precision.
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    combined_cos
}

impl combined_cos {
    /// `fastai.combined_cos` with the parameters that have no default.
    ///
    /// - `pct`: The part of the first cosine; a number of at least 0 and at most 1.
    /// - `start`: The value at the start; a number.
    /// - `middle`: The value between the two; a number.
    /// - `end`: The value at the end; a number.
    pub fn new(
        pct: impl Into<Number>,
        start: impl Into<Number>,
        middle: impl Into<Number>,
        end: impl Into<Number>,
    ) -> Self {
        Fields::of("fastai.combined_cos")
            .number("pct", pct)
            .number("start", start)
            .number("middle", middle)
            .number("end", end)
            .into()
    }
}

schedule_type! {
    /// The rate of `fit_one_cycle`: up along half a cosine wave and down along another.
    ///
    /// - Closed: `fastai.combined_cos` from `lr_max / div` to `lr_max` and on to `lr_max / div_final`
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    fit_one_cycle
}

impl fit_one_cycle {
    /// `fastai.fit_one_cycle`.
    pub fn new() -> Self {
        Fields::of("fastai.fit_one_cycle").into()
    }

    /// The highest value; the base value if null; a number, or null.
    pub fn lr_max(self, lr_max: impl Into<Number>) -> Self {
        self.fields.number("lr_max", lr_max).into()
    }

    /// The highest value divided by the first; a number above 0. The default is `25.0`.
    pub fn div(self, div: impl Into<Number>) -> Self {
        self.fields.number("div", div).into()
    }

    /// The highest value divided by the last; a number above 0. The default is `100000.0`.
    pub fn div_final(self, div_final: impl Into<Number>) -> Self {
        self.fields.number("div_final", div_final).into()
    }

    /// The part that goes up; a number of at least 0 and at most 1. The default is `0.25`.
    pub fn pct_start(self, pct_start: impl Into<Number>) -> Self {
        self.fields.number("pct_start", pct_start).into()
    }
}

schedule_type! {
    /// The rate of `fit_flat_cos`: constant, then down along half a cosine wave.
    ///
    /// - Closed: `fastai.combined_cos` from `lr` to `lr` and on to `lr / div_final`
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    fit_flat_cos
}

impl fit_flat_cos {
    /// `fastai.fit_flat_cos`.
    pub fn new() -> Self {
        Fields::of("fastai.fit_flat_cos").into()
    }

    /// The flat value; the base value if null; a number, or null.
    pub fn lr(self, lr: impl Into<Number>) -> Self {
        self.fields.number("lr", lr).into()
    }

    /// The flat value divided by the last; a number above 0. The default is `100000.0`.
    pub fn div_final(self, div_final: impl Into<Number>) -> Self {
        self.fields.number("div_final", div_final).into()
    }

    /// The part that is flat; a number of at least 0 and at most 1. The default is `0.75`.
    pub fn pct_start(self, pct_start: impl Into<Number>) -> Self {
        self.fields.number("pct_start", pct_start).into()
    }
}

schedule_type! {
    /// Down to 0 along half a cosine wave, over and over.
    ///
    /// - Closed: `fastai.SchedCos` from `lr_max` to 0 in each cycle
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    fit_sgdr
}

impl fit_sgdr {
    /// `fastai.fit_sgdr` with the parameters that have no default.
    ///
    /// - `n_cycles`: The number of cycles; a whole number of at least 1 and below 64.
    /// - `cycle_len`: The length of the first; a number above 0.
    pub fn new(n_cycles: impl Into<Number>, cycle_len: impl Into<Number>) -> Self {
        Fields::of("fastai.fit_sgdr")
            .number("n_cycles", n_cycles)
            .number("cycle_len", cycle_len)
            .into()
    }

    /// The value at the start of each; the base value if null; a number, or null.
    pub fn lr_max(self, lr_max: impl Into<Number>) -> Self {
        self.fields.number("lr_max", lr_max).into()
    }

    /// How many times longer each cycle is; a number above 1. The default is `2`.
    pub fn cycle_mult(self, cycle_mult: impl Into<Number>) -> Self {
        self.fields.number("cycle_mult", cycle_mult).into()
    }
}

schedule_type! {
    /// One schedule after the other, each for a part of the run.
    ///
    /// - Closed: the part that the position lies in, at its own progress, 0 to 1
    ///
    /// As in fastai, the bounds and the progress are computed in single precision.
    ///
    /// Source: fastai.callback.schedule, fastai 2.8
    combine_scheds
}

impl combine_scheds {
    /// `fastai.combine_scheds` with the parameters that have no default.
    ///
    /// - `pcts`: How much of the run each takes; 1 in all; a list, each a number of at least 0.
    /// - `scheds`: The parts in their order; a list of at least one schedule.
    pub fn new(
        pcts: impl IntoIterator<Item = impl Into<Number>>,
        scheds: impl IntoIterator<Item = Spec>,
    ) -> Self {
        Fields::of("fastai.combine_scheds").numbers("pcts", pcts).schedules("scheds", scheds).into()
    }
}

schedule_type! {
    /// The rate divided by `factor` whenever a metric has not improved for `patience` steps.
    ///
    /// - Closed: `max(lr / factor, min_lr)` at the last of `patience` steps in a row whose `metric +
    ///   min_delta` is not below the best metric
    ///
    /// Source: fastai.callback.tracker, fastai 2.8
    ReduceLROnPlateau
}

impl ReduceLROnPlateau {
    /// `fastai.ReduceLROnPlateau`.
    pub fn new() -> Self {
        Fields::of("fastai.ReduceLROnPlateau").into()
    }

    /// Whether the metric shall fall or rise; "less" or "greater". The default is `"less"`.
    pub fn comp(self, comp: &str) -> Self {
        self.fields.choice("comp", comp).into()
    }

    /// What an improvement is at least; a number. The default is `0.0`.
    pub fn min_delta(self, min_delta: impl Into<Number>) -> Self {
        self.fields.number("min_delta", min_delta).into()
    }

    /// Steps in a row without improvement that lead to a reduction; a number, or a length. The
    /// default is `1`.
    pub fn patience(self, patience: impl Into<Length>) -> Self {
        self.fields.length("patience", patience).into()
    }

    /// What a reduction divides by; a number above 0. The default is `10.0`.
    pub fn factor(self, factor: impl Into<Number>) -> Self {
        self.fields.number("factor", factor).into()
    }

    /// The lowest value; a number. The default is `0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }
}
