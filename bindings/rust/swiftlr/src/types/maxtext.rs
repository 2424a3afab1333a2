// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `maxtext`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up in a straight line, a cosine or a stable phase and a decay, and zeros to the end.
    ///
    /// - Closed: with `S = learning_rate_schedule_steps`, `W = int(S * warmup_steps_fraction)` and
    ///   `low = learning_rate * learning_rate_final_fraction`, a line from 0 before `W`; then with
    ///   `a = 0.5 * (cos(pi * (e - W) / (S - W - 1)) + 1)`, `learning_rate * a + low * (1 - a)`. With
    ///   `wsd` `learning_rate`, and a line or that cosine over the last `int(S *
    ///   wsd_decay_steps_fraction)` steps. From `S` on 0, if `steps` is above `S`
    ///
    /// As in MaxText, a cosine that no zeros follow goes up again.
    ///
    /// Source: AI-Hypercomputer/maxtext@e591f30c src/maxtext/utils/maxtext_utils.py
    create_learning_rate_schedule
}

impl create_learning_rate_schedule {
    /// `maxtext.create_learning_rate_schedule`.
    pub fn new() -> Self {
        Fields::of("maxtext.create_learning_rate_schedule").into()
    }

    /// The highest value; a number of at least 0. The default is `3e-05`.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }

    /// The phases; "cosine" or "wsd". The default is `"cosine"`.
    pub fn lr_schedule_type(self, lr_schedule_type: &str) -> Self {
        self.fields.choice("lr_schedule_type", lr_schedule_type).into()
    }

    /// The ratio after the decay; a number. The default is `0.1`.
    pub fn learning_rate_final_fraction(
        self,
        learning_rate_final_fraction: impl Into<Number>,
    ) -> Self {
        self.fields.number("learning_rate_final_fraction", learning_rate_final_fraction).into()
    }

    /// The part of the decay with `wsd`; a number of at least 0 and at most 1. The default is
    /// `0.1`.
    pub fn wsd_decay_steps_fraction(self, wsd_decay_steps_fraction: impl Into<Number>) -> Self {
        self.fields.number("wsd_decay_steps_fraction", wsd_decay_steps_fraction).into()
    }

    /// The shape of the decay with `wsd`; "linear" or "cosine". The default is `"linear"`.
    pub fn wsd_decay_style(self, wsd_decay_style: &str) -> Self {
        self.fields.choice("wsd_decay_style", wsd_decay_style).into()
    }

    /// The part of the warm-up; a number of at least 0 and at most 1. The default is `0.1`.
    pub fn warmup_steps_fraction(self, warmup_steps_fraction: impl Into<Number>) -> Self {
        self.fields.number("warmup_steps_fraction", warmup_steps_fraction).into()
    }

    /// Steps before the zeros; -1 for all; a whole number of at least -1, or a length. The default
    /// is `-1`.
    pub fn learning_rate_schedule_steps(
        self,
        learning_rate_schedule_steps: impl Into<Length>,
    ) -> Self {
        self.fields.length("learning_rate_schedule_steps", learning_rate_schedule_steps).into()
    }

    /// Steps in all; -1 for those before the zeros; a whole number of at least -1, or a length. The
    /// default is `150001`.
    pub fn steps(self, steps: impl Into<Length>) -> Self {
        self.fields.length("steps", steps).into()
    }
}
