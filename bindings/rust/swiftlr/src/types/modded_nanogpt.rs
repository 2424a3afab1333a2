// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `modded_nanogpt`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A ratio for each stage of the batch size, and a cooldown in a straight line to 0.15.
    ///
    /// - Closed: `base * r` with the `lr_mul` `r` of the stage; from `C = int(N * (1 -
    ///   cooldown_frac))` on `base * (r * (1 - t) + 0.15 * t)` with `N = scheduled_iterations` and `t
    ///   = min(1, (e - C) / (N - C))`. A stage ends at `round(c * N)` for the sum `c` of the
    ///   durations up to it, the last one `extensionStepsiterations` later
    ///
    /// Source: KellerJordan/modded-nanogpt@f411b3d3 train_gpt.py
    get_lr
}

impl get_lr {
    /// `modded_nanogpt.get_lr`.
    pub fn new() -> Self {
        Fields::of("modded_nanogpt.get_lr").into()
    }

    /// The part of each stage but the last; they make 1; a list, each a number above 0. The default
    /// is `[0.3333333333333333, 0.3333333333333333, 0.3333333333333333]`.
    pub fn duration(self, duration: impl IntoIterator<Item = impl Into<Number>>) -> Self {
        self.fields.numbers("duration", duration).into()
    }

    /// The ratio of each stage; a list, each a number. The default is `[1.0, 1.52, 1.73, 1.0]`.
    pub fn lr_mul(self, lr_mul: impl IntoIterator<Item = impl Into<Number>>) -> Self {
        self.fields.numbers("lr_mul", lr_mul).into()
    }

    /// Steps of the stages but the last; a whole number of at least 1, or a length. The default is
    /// `1270`.
    pub fn scheduled_iterations(self, scheduled_iterations: impl Into<Length>) -> Self {
        self.fields.length("scheduled_iterations", scheduled_iterations).into()
    }

    /// Steps of the last stage; a whole number of at least 0, or a length. The default is `15`.
    pub fn extension_iterations(self, extension_iterations: impl Into<Length>) -> Self {
        self.fields.length("extension_iterations", extension_iterations).into()
    }

    /// The part of the cooldown; a number of at least 0 and at most 1. The default is `0.6`.
    pub fn cooldown_frac(self, cooldown_frac: impl Into<Number>) -> Self {
        self.fields.number("cooldown_frac", cooldown_frac).into()
    }
}

schedule_type! {
    /// A momentum that goes up in a straight line at the start, and down again at the end.
    ///
    /// - Closed: with `d = momentum_max - momentum_min`, `momentum_min + (e / muon_warmup_steps) * d`
    ///   before `muon_warmup_steps`; after `C = total_steps - muon_cooldown_steps`, `momentum_max -
    ///   ((e - C) / muon_cooldown_steps) * d`; `momentum_max` between them
    ///
    /// As in modded-nanogpt, it goes on down after `total_steps`. Without a way down there is no value
    /// there.
    ///
    /// Source: KellerJordan/modded-nanogpt@f411b3d3 train_gpt.py
    get_muon_momentum
}

impl get_muon_momentum {
    /// `modded_nanogpt.get_muon_momentum`.
    pub fn new() -> Self {
        Fields::of("modded_nanogpt.get_muon_momentum").into()
    }

    /// Steps of the way up; a number of at least 0, or a length. The default is `300`.
    pub fn muon_warmup_steps(self, muon_warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("muon_warmup_steps", muon_warmup_steps).into()
    }

    /// Steps of the way down; a number of at least 0, or a length. The default is `50`.
    pub fn muon_cooldown_steps(self, muon_cooldown_steps: impl Into<Length>) -> Self {
        self.fields.length("muon_cooldown_steps", muon_cooldown_steps).into()
    }

    /// The lowest value; a number. The default is `0.85`.
    pub fn momentum_min(self, momentum_min: impl Into<Number>) -> Self {
        self.fields.number("momentum_min", momentum_min).into()
    }

    /// The highest value; a number. The default is `0.95`.
    pub fn momentum_max(self, momentum_max: impl Into<Number>) -> Self {
        self.fields.number("momentum_max", momentum_max).into()
    }

    /// Steps in all; a number of at least 0, or a length. The default is `1285`.
    pub fn total_steps(self, total_steps: impl Into<Length>) -> Self {
        self.fields.length("total_steps", total_steps).into()
    }
}
