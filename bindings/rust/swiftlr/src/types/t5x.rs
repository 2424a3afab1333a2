// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `t5x`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A product of factors, such as `constant * linear_warmup * rsqrt_decay`, in single precision.
    ///
    /// - Closed: with `s = max(0, e - step_offset)` and `W = warmup_steps`, the product of
    ///   `constant`: `base_learning_rate`, `linear_warmup`: `min(1, s / W)`, `linear_decay`:
    ///   `base_learning_rate * min(s / W, 1 + decay_factor * (W - s))`, `rsqrt_decay`: `1 /
    ///   sqrt(max(s, W))`, `rsqrt_normalized_decay`: `sqrt(W) / sqrt(max(s, W))`, `decay_every`:
    ///   `decay_factor ** (s // steps_per_decay)`, and `cosine_decay`: `max(0, 0.5 * (1 + cos(pi * (x
    ///   % 1))))` with `x = max(0, (s - W) / steps_per_cycle)`; at least `min_learning_rate`
    ///
    /// As in T5X, `linear_decay` has the constant and the warm-up in it.
    ///
    /// Source: google-research/t5x@cc342d41 t5x/utils.py
    create_learning_rate_scheduler
}

impl create_learning_rate_scheduler {
    /// `t5x.create_learning_rate_scheduler`.
    pub fn new() -> Self {
        Fields::of("t5x.create_learning_rate_scheduler").into()
    }

    /// The factors; names with "*" between them, each "constant" or "linear_warmup" or
    /// "linear_decay" or "rsqrt_decay" or "rsqrt_normalized_decay" or "decay_every" or
    /// "cosine_decay". The default is `"constant * linear_warmup * rsqrt_decay"`.
    pub fn factors(self, factors: &str) -> Self {
        self.fields.choice("factors", factors).into()
    }

    /// The factor `constant`; a number. The default is `0.5`.
    pub fn base_learning_rate(self, base_learning_rate: impl Into<Number>) -> Self {
        self.fields.number("base_learning_rate", base_learning_rate).into()
    }

    /// Steps of the warm-up, and before the decay; a number of at least 0, or a length. The default
    /// is `1000`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// The factor of `decay_every`, and the slope of `linear_decay`; a number. The default is
    /// `0.5`.
    pub fn decay_factor(self, decay_factor: impl Into<Number>) -> Self {
        self.fields.number("decay_factor", decay_factor).into()
    }

    /// Steps from one decay of `decay_every` to the next; a number above 0, or a length. The
    /// default is `20000`.
    pub fn steps_per_decay(self, steps_per_decay: impl Into<Length>) -> Self {
        self.fields.length("steps_per_decay", steps_per_decay).into()
    }

    /// Steps of a cycle of `cosine_decay`; a number above 0, or a length. The default is `100000`.
    pub fn steps_per_cycle(self, steps_per_cycle: impl Into<Length>) -> Self {
        self.fields.length("steps_per_cycle", steps_per_cycle).into()
    }

    /// Where the schedule starts; a number, or a length. The default is `0`.
    pub fn step_offset(self, step_offset: impl Into<Length>) -> Self {
        self.fields.length("step_offset", step_offset).into()
    }

    /// The lowest value; a number. The default is `1e-08`.
    pub fn min_learning_rate(self, min_learning_rate: impl Into<Number>) -> Self {
        self.fields.number("min_learning_rate", min_learning_rate).into()
    }
}
