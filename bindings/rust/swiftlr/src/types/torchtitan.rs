// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `torchtitan`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up, a stable phase, and a decay in one of three shapes.
    ///
    /// - Closed: with `T = total_steps`, `W = min(warmup_steps, T)`, `D = round(T * decay_ratio)`, which is
    ///   at most `T - W` and that if `decay_ratio` is null, and `S = T + 1 - W - D`:
    ///   `base * ((e + 1) / W)` before `W`, then `base` for `S` steps, then with
    ///   `x = (e + 1 - (W + S)) / D` and `f` one of `1 - x`, `1 - sqrt(x)` and `0.5 * (1 + cos(pi * x))`,
    ///   `base * (m + (1 - m) * f)` with `m = min_lr_factor`
    ///
    /// As in torchtitan, the lowest value comes one step after the last one of the run, and the straight
    /// line and the root go on below it. Up to June 2025 torchtitan counted one step more in both ramps:
    /// form `2025` has `stable_steps` and `decay_steps` in place of `total_steps` and `decay_ratio`,
    /// `base * ((e + 1) / (W + 1))` before `W`, and
    /// `x = min(1, (e + 1 - (W + stable_steps)) / (decay_steps + 1))`.
    ///
    /// Source: pytorch/torchtitan components/optimizer/lr_scheduler.py, torchtitan 0.3.0
    lr_scheduler
}

impl lr_scheduler {
    /// `torchtitan.lr_scheduler`.
    pub fn new() -> Self {
        Fields::of("torchtitan.lr_scheduler").into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `200`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// Steps in all; required but in form `2025`; a number above 0, or a length, or null.
    pub fn total_steps(self, total_steps: impl Into<Length>) -> Self {
        self.fields.length("total_steps", total_steps).into()
    }

    /// The part of the steps that decays; if null, all steps after the warm-up do; a number of at
    /// least 0 and at most 1, or null.
    pub fn decay_ratio(self, decay_ratio: impl Into<Number>) -> Self {
        self.fields.number("decay_ratio", decay_ratio).into()
    }

    /// The shape of the decay; "linear" or "sqrt" or "cosine". The default is `"linear"`.
    pub fn decay_type(self, decay_type: &str) -> Self {
        self.fields.choice("decay_type", decay_type).into()
    }

    /// The last ratio; a number. The default is `0.0`.
    pub fn min_lr_factor(self, min_lr_factor: impl Into<Number>) -> Self {
        self.fields.number("min_lr_factor", min_lr_factor).into()
    }

    /// The formula of today, or that up to June 2025, which is meant where `stable_steps` is given;
    /// "today" or "2025". The default is `"today"`.
    pub fn form(self, form: &str) -> Self {
        self.fields.choice("form", form).into()
    }

    /// Of form `2025`: steps at the base value; a number of at least 0, or a length, or null.
    pub fn stable_steps(self, stable_steps: impl Into<Length>) -> Self {
        self.fields.length("stable_steps", stable_steps).into()
    }

    /// Of form `2025`: steps of the decay; a number of at least 0, or a length, or null.
    pub fn decay_steps(self, decay_steps: impl Into<Length>) -> Self {
        self.fields.length("decay_steps", decay_steps).into()
    }
}
