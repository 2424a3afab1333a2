// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `object_detection`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A fixed rate for some steps, then a factor once every so many steps, in single precision.
    ///
    /// - Closed: `burnin_learning_rate` before `burnin_steps`, or `learning_rate_base` if that is 0;
    ///   then `learning_rate_base * learning_rate_decay_factor ** x` with `x = (e - burnin_steps) /
    ///   learning_rate_decay_steps`, with `staircase` `floor(x)`, and at least `min_learning_rate`
    ///
    /// Source: object_detection.utils.learning_schedules, TF Object Detection 2.8
    exponential_decay_with_burnin
}

impl exponential_decay_with_burnin {
    /// `object_detection.exponential_decay_with_burnin` with the parameters that have no default.
    ///
    /// - `learning_rate_base`: The rate that decays; a number.
    /// - `learning_rate_decay_steps`: Steps of one factor; a whole number of at least 1, or a
    ///   length.
    /// - `learning_rate_decay_factor`: The factor; a number of at least 0.
    pub fn new(
        learning_rate_base: impl Into<Number>,
        learning_rate_decay_steps: impl Into<Length>,
        learning_rate_decay_factor: impl Into<Number>,
    ) -> Self {
        Fields::of("object_detection.exponential_decay_with_burnin")
            .number("learning_rate_base", learning_rate_base)
            .length("learning_rate_decay_steps", learning_rate_decay_steps)
            .number("learning_rate_decay_factor", learning_rate_decay_factor)
            .into()
    }

    /// The rate at the start; that after it if 0; a number. The default is `0.0`.
    pub fn burnin_learning_rate(self, burnin_learning_rate: impl Into<Number>) -> Self {
        self.fields.number("burnin_learning_rate", burnin_learning_rate).into()
    }

    /// Steps at that rate; a whole number of at least 0, or a length. The default is `0`.
    pub fn burnin_steps(self, burnin_steps: impl Into<Length>) -> Self {
        self.fields.length("burnin_steps", burnin_steps).into()
    }

    /// The lowest value; a number. The default is `0.0`.
    pub fn min_learning_rate(self, min_learning_rate: impl Into<Number>) -> Self {
        self.fields.number("min_learning_rate", min_learning_rate).into()
    }

    /// Whether the value changes after whole units only; true or false. The default is `true`.
    pub fn staircase(self, staircase: bool) -> Self {
        self.fields.flag("staircase", staircase).into()
    }
}

schedule_type! {
    /// A warm-up, then a factor once every so many steps, in single precision.
    ///
    /// - Closed: before `W = warmup_steps` `((learning_rate_base - w) / W) * e + w` with `w =
    ///   warmup_learning_rate`; then the values of `object_detection.exponential_decay_with_burnin`
    ///
    /// Source: object_detection.utils.learning_schedules, TF Object Detection 2.8
    exponential_decay_with_warmup
}

impl exponential_decay_with_warmup {
    /// `object_detection.exponential_decay_with_warmup` with the parameters that have no default.
    ///
    /// - `learning_rate_base`: The rate that decays; a number.
    /// - `learning_rate_decay_steps`: Steps of one factor; a whole number of at least 1, or a
    ///   length.
    /// - `learning_rate_decay_factor`: The factor; a number of at least 0.
    pub fn new(
        learning_rate_base: impl Into<Number>,
        learning_rate_decay_steps: impl Into<Length>,
        learning_rate_decay_factor: impl Into<Number>,
    ) -> Self {
        Fields::of("object_detection.exponential_decay_with_warmup")
            .number("learning_rate_base", learning_rate_base)
            .length("learning_rate_decay_steps", learning_rate_decay_steps)
            .number("learning_rate_decay_factor", learning_rate_decay_factor)
            .into()
    }

    /// The first value of the warm-up; a number. The default is `0.0`.
    pub fn warmup_learning_rate(self, warmup_learning_rate: impl Into<Number>) -> Self {
        self.fields.number("warmup_learning_rate", warmup_learning_rate).into()
    }

    /// Steps of the warm-up; a whole number of at least 0, or a length. The default is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// The lowest value; a number. The default is `0.0`.
    pub fn min_learning_rate(self, min_learning_rate: impl Into<Number>) -> Self {
        self.fields.number("min_learning_rate", min_learning_rate).into()
    }

    /// Whether the value changes after whole units only; true or false. The default is `true`.
    pub fn staircase(self, staircase: bool) -> Self {
        self.fields.flag("staircase", staircase).into()
    }
}

schedule_type! {
    /// A warm-up, a fixed rate, half a cosine wave, then 0, in single precision.
    ///
    /// - Closed: before `W = warmup_steps` `((base - w) / W) * e + w` with `base =
    ///   learning_rate_base` and `w = warmup_learning_rate`; `base` for `H = hold_base_rate_steps`;
    ///   then `(0.5 * base) * (1 + cos((pi * (e - W - H)) / (total_steps - W - H)))`; 0 after
    ///   `total_steps`
    ///
    /// Source: object_detection.utils.learning_schedules, TF Object Detection 2.8
    cosine_decay_with_warmup
}

impl cosine_decay_with_warmup {
    /// `object_detection.cosine_decay_with_warmup` with the parameters that have no default.
    ///
    /// - `learning_rate_base`: The highest value; a number.
    /// - `total_steps`: Steps in all; a whole number of at least 1, or a length.
    pub fn new(learning_rate_base: impl Into<Number>, total_steps: impl Into<Length>) -> Self {
        Fields::of("object_detection.cosine_decay_with_warmup")
            .number("learning_rate_base", learning_rate_base)
            .length("total_steps", total_steps)
            .into()
    }

    /// The first value of the warm-up; a number. The default is `0.0`.
    pub fn warmup_learning_rate(self, warmup_learning_rate: impl Into<Number>) -> Self {
        self.fields.number("warmup_learning_rate", warmup_learning_rate).into()
    }

    /// Steps of the warm-up; a whole number of at least 0, or a length. The default is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// Steps at the highest value; a whole number of at least 0, or a length. The default is `0`.
    pub fn hold_base_rate_steps(self, hold_base_rate_steps: impl Into<Length>) -> Self {
        self.fields.length("hold_base_rate_steps", hold_base_rate_steps).into()
    }
}

schedule_type! {
    /// Given rates from given steps on, with or without a line to the second, in single precision.
    ///
    /// - Closed: the rate of the last of the boundaries that is at most `e`, the first one before;
    ///   with `warmup` `rates[0] + ((rates[1] - rates[0]) / boundaries[0]) * e` before the first
    ///
    /// Source: object_detection.utils.learning_schedules, TF Object Detection 2.8
    manual_stepping
}

impl manual_stepping {
    /// `object_detection.manual_stepping` with the parameters that have no default.
    ///
    /// - `boundaries`: Steps of a change; a list, each a whole number of at least 1, or a length.
    /// - `rates`: The rates, one more than there are boundaries; a list, each a number.
    pub fn new(
        boundaries: impl IntoIterator<Item = impl Into<Length>>,
        rates: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        Fields::of("object_detection.manual_stepping")
            .lengths("boundaries", boundaries)
            .numbers("rates", rates)
            .into()
    }

    /// Whether a line goes to the second rate; true or false. The default is `false`.
    pub fn warmup(self, warmup: bool) -> Self {
        self.fields.flag("warmup", warmup).into()
    }
}
