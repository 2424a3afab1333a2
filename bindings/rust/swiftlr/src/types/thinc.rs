// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `thinc`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A fixed rate.
    ///
    /// - Closed: `rate`
    ///
    /// Source: thinc.schedules, Thinc 9.1
    constant
}

impl constant {
    /// `thinc.constant` with the parameters that have no default.
    ///
    /// - `rate`: The value; a number.
    pub fn new(rate: impl Into<Number>) -> Self {
        Fields::of("thinc.constant").number("rate", rate).into()
    }
}

schedule_type! {
    /// A fixed rate for some steps, then any schedule, which runs meanwhile.
    ///
    /// - Closed: `rate` before `steps`, then the schedule at `e`
    ///
    /// Source: thinc.schedules, Thinc 9.1
    constant_then
}

impl constant_then {
    /// `thinc.constant_then` with the parameters that have no default.
    ///
    /// - `rate`: The first value; a number.
    /// - `steps`: Steps at that value; a number, or a length.
    /// - `schedule`: The schedule from there on; a schedule.
    pub fn new(
        rate: impl Into<Number>,
        steps: impl Into<Length>,
        schedule: impl Into<Spec>,
    ) -> Self {
        Fields::of("thinc.constant_then")
            .number("rate", rate)
            .length("steps", steps)
            .schedule("schedule", schedule)
            .into()
    }
}

schedule_type! {
    /// The inverse of the time.
    ///
    /// - Closed: `base_rate * (1 / (1 + decay * (e + t)))`
    ///
    /// Source: thinc.schedules, Thinc 9.1
    decaying
}

impl decaying {
    /// `thinc.decaying` with the parameters that have no default.
    ///
    /// - `base_rate`: The value at the start; a number.
    /// - `decay`: What a step adds to the divisor; a number.
    pub fn new(base_rate: impl Into<Number>, decay: impl Into<Number>) -> Self {
        Fields::of("thinc.decaying").number("base_rate", base_rate).number("decay", decay).into()
    }

    /// What is added to the position; a number, or a length. The default is `0.0`.
    pub fn t(self, t: impl Into<Length>) -> Self {
        self.fields.length("t", t).into()
    }
}

schedule_type! {
    /// The first value times a factor at every step, as far as the last value.
    ///
    /// - Closed: `min(start * compound ** (e + t), stop)`, `max` if `start` is above `stop`
    ///
    /// Source: thinc.schedules, Thinc 9.1
    compounding
}

impl compounding {
    /// `thinc.compounding` with the parameters that have no default.
    ///
    /// - `start`: The first value; a number.
    /// - `stop`: The last value; a number.
    /// - `compound`: The factor of a step; a number.
    pub fn new(
        start: impl Into<Number>,
        stop: impl Into<Number>,
        compound: impl Into<Number>,
    ) -> Self {
        Fields::of("thinc.compounding")
            .number("start", start)
            .number("stop", stop)
            .number("compound", compound)
            .into()
    }

    /// What is added to the position; a number, or a length. The default is `0.0`.
    pub fn t(self, t: impl Into<Length>) -> Self {
        self.fields.length("t", t).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then a straight line to 0.
    ///
    /// - Closed: `(e / max(1, W)) * initial_rate` before `W = warmup_steps`, then `max(0, (T - e) /
    ///   max(1, T - W)) * initial_rate` with `T = total_steps`
    ///
    /// Source: thinc.schedules, Thinc 9.1
    warmup_linear
}

impl warmup_linear {
    /// `thinc.warmup_linear` with the parameters that have no default.
    ///
    /// - `initial_rate`: The highest value; a number.
    /// - `warmup_steps`: Steps of the warm-up; a number, or a length.
    /// - `total_steps`: Steps in all; a number, or a length.
    pub fn new(
        initial_rate: impl Into<Number>,
        warmup_steps: impl Into<Length>,
        total_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("thinc.warmup_linear")
            .number("initial_rate", initial_rate)
            .length("warmup_steps", warmup_steps)
            .length("total_steps", total_steps)
            .into()
    }
}

schedule_type! {
    /// Up quickly, and down slowly, in straight lines.
    ///
    /// - Closed: `(max_rate * (1 + x * (ratio - 1))) * (1 / ratio)` with `s = e + t + 1`, `c =
    ///   int(num_steps * cut_frac)` and `x = s / c` before `c`, then `1 - (s - c) / (c * (1 /
    ///   cut_frac - 1))`
    ///
    /// As in Thinc, the line goes on below 0 after the end.
    ///
    /// Source: thinc.schedules, Thinc 9.1
    slanted_triangular
}

impl slanted_triangular {
    /// `thinc.slanted_triangular` with the parameters that have no default.
    ///
    /// - `max_rate`: The highest value; a number.
    /// - `num_steps`: Steps in all; a whole number of at least 1, or a length.
    pub fn new(max_rate: impl Into<Number>, num_steps: impl Into<Length>) -> Self {
        Fields::of("thinc.slanted_triangular")
            .number("max_rate", max_rate)
            .length("num_steps", num_steps)
            .into()
    }

    /// The part that goes up; a number above 0 and at most 1. The default is `0.1`.
    pub fn cut_frac(self, cut_frac: impl Into<Number>) -> Self {
        self.fields.number("cut_frac", cut_frac).into()
    }

    /// How many times the highest value is above the lowest; a number. The default is `32`.
    pub fn ratio(self, ratio: impl Into<Number>) -> Self {
        self.fields.number("ratio", ratio).into()
    }

    /// What is added to the position; a number, or a length. The default is `0.0`.
    pub fn t(self, t: impl Into<Length>) -> Self {
        self.fields.length("t", t).into()
    }
}

schedule_type! {
    /// Up and down between two rates in straight lines, over and over.
    ///
    /// - Closed: `min_lr + (max_lr - min_lr) * max(0, 1 - abs((e + 1) / period - 2 * c + 1))` with `c
    ///   = floor(1 + (e + 1) / (2 * period))`
    ///
    /// Source: thinc.schedules, Thinc 9.1
    cyclic_triangular
}

impl cyclic_triangular {
    /// `thinc.cyclic_triangular` with the parameters that have no default.
    ///
    /// - `min_lr`: The lowest value; a number.
    /// - `max_lr`: The highest value; a number.
    /// - `period`: Steps of half a cycle; a number above 0, or a length.
    pub fn new(
        min_lr: impl Into<Number>,
        max_lr: impl Into<Number>,
        period: impl Into<Length>,
    ) -> Self {
        Fields::of("thinc.cyclic_triangular")
            .number("min_lr", min_lr)
            .number("max_lr", max_lr)
            .length("period", period)
            .into()
    }
}

schedule_type! {
    /// Any schedule times a factor, which gets another `scale` whenever a score has not risen for
    /// some evaluations.
    ///
    /// - Closed: `scale ** n * schedule`, where `n` grows by 1 after `max_patience` scores in a row
    ///   that are not above the best one
    ///
    /// Source: thinc.schedules, Thinc 9.1
    plateau
}

impl plateau {
    /// `thinc.plateau` with the parameters that have no default.
    ///
    /// - `max_patience`: Scores in a row without improvement that lead to a reduction; a number, or
    ///   a length.
    /// - `scale`: What a reduction multiplies with; a number.
    /// - `schedule`: The schedule that is multiplied; a schedule.
    pub fn new(
        max_patience: impl Into<Length>,
        scale: impl Into<Number>,
        schedule: impl Into<Spec>,
    ) -> Self {
        Fields::of("thinc.plateau")
            .length("max_patience", max_patience)
            .number("scale", scale)
            .schedule("schedule", schedule)
            .into()
    }
}
