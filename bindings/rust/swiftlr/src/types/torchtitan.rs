// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `torchtitan`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up, a stable phase, and a decay in one of three shapes.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` before `W = warmup_steps`, then `base` for
    ///   `stable_steps`, then with `x = (e + 1 - (W + stable_steps)) / (decay_steps + 1)` and `f` one
    ///   of `1 - x`, `1 - sqrt(x)` and `0.5 * (1 + cos(pi * x))`, `base * (m + (1 - m) * f)` with `m
    ///   = min_lr_factor`
    ///
    /// Source: pytorch/torchtitan components/lr_scheduler.py
    lr_scheduler
}

impl lr_scheduler {
    /// `torchtitan.lr_scheduler` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `stable_steps`: Steps at the base value; a number of at least 0, or a length.
    /// - `decay_steps`: Steps of the decay; a number of at least 0, or a length.
    pub fn new(
        warmup_steps: impl Into<Length>,
        stable_steps: impl Into<Length>,
        decay_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("torchtitan.lr_scheduler")
            .length("warmup_steps", warmup_steps)
            .length("stable_steps", stable_steps)
            .length("decay_steps", decay_steps)
            .into()
    }

    /// The shape of the decay; "linear" or "sqrt" or "cosine". The default is `"linear"`.
    pub fn decay_type(self, decay_type: &str) -> Self {
        self.fields.choice("decay_type", decay_type).into()
    }

    /// The last ratio; a number. The default is `0.0`.
    pub fn min_lr_factor(self, min_lr_factor: impl Into<Number>) -> Self {
        self.fields.number("min_lr_factor", min_lr_factor).into()
    }
}
