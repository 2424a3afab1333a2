// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `nanotron`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up, a stable phase, a decay, and a constant.
    ///
    /// - Closed: with `W = lr_warmup_steps`, `base * e / max(W, 1)` or `learning_rate` up to `W`;
    ///   `base` before `S = lr_decay_starting_step`; then over `D = lr_decay_steps` steps, with `m =
    ///   min_decay_lr` and `x = e - S`, `m + ((base - m) * (D - x)) / D`, `m + ((base - m) * (1 +
    ///   cos((pi * x) / D))) / 2` or `m + (base - m) * (1 - sqrt(x / D))`; then `m`. All of it
    ///   divided by `base` and times `base`
    ///
    /// As in nanotron, the first value is 0 even without a warm-up, unless its style is constant; and
    /// without a warm-up and a decay it is `base * base`.
    ///
    /// Source: huggingface/nanotron@2411b022 src/nanotron/helpers.py
    lr_scheduler_builder
}

impl lr_scheduler_builder {
    /// `nanotron.lr_scheduler_builder` with the parameters that have no default.
    ///
    /// - `total_training_steps`: Steps in all; a number of at least 0, or a length.
    /// - `learning_rate`: The rate of the configuration; a number.
    pub fn new(total_training_steps: impl Into<Length>, learning_rate: impl Into<Number>) -> Self {
        Fields::of("nanotron.lr_scheduler_builder")
            .length("total_training_steps", total_training_steps)
            .number("learning_rate", learning_rate)
            .into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn lr_warmup_steps(self, lr_warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("lr_warmup_steps", lr_warmup_steps).into()
    }

    /// The shape of the warm-up; "linear" or "constant". The default is `"linear"`.
    pub fn lr_warmup_style(self, lr_warmup_style: &str) -> Self {
        self.fields.choice("lr_warmup_style", lr_warmup_style).into()
    }

    /// The shape of the decay; "linear" or "cosine" or "1-sqrt". The default is `"linear"`.
    pub fn lr_decay_style(self, lr_decay_style: &str) -> Self {
        self.fields.choice("lr_decay_style", lr_decay_style).into()
    }

    /// Steps of the decay; where it is null, all but `lr_warmup_steps` and
    /// `lr_decay_starting_step`; a number of at least 0, or a length, or null.
    pub fn lr_decay_steps(self, lr_decay_steps: impl Into<Length>) -> Self {
        self.fields.length("lr_decay_steps", lr_decay_steps).into()
    }

    /// Where the decay starts; after the warm-up where it is null; a number of at least 0, or a
    /// length, or null.
    pub fn lr_decay_starting_step(self, lr_decay_starting_step: impl Into<Length>) -> Self {
        self.fields.length("lr_decay_starting_step", lr_decay_starting_step).into()
    }

    /// The value after the decay; `learning_rate` where it is null; a number, or null.
    pub fn min_decay_lr(self, min_decay_lr: impl Into<Number>) -> Self {
        self.fields.number("min_decay_lr", min_decay_lr).into()
    }
}
