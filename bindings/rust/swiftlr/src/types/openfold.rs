// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `openfold`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up, a fixed rate, then a factor once every so many steps.
    ///
    /// - Closed: `base_lr + (e / warmup_no_steps) * max_lr` up to `warmup_no_steps`, `max_lr` up to
    ///   `S = start_decay_after_n_steps`, then `max_lr * decay_factor ** ((e - S) //
    ///   decay_every_n_steps + 1)`
    ///
    /// As in OpenFold, the warm-up ends at `base_lr + max_lr`.
    ///
    /// Source: aqlaboratory/openfold openfold/utils/lr_schedulers.py, commit ce0029e1
    AlphaFoldLRScheduler
}

impl AlphaFoldLRScheduler {
    /// `openfold.AlphaFoldLRScheduler`.
    pub fn new() -> Self {
        Fields::of("openfold.AlphaFoldLRScheduler").into()
    }

    /// The first value; a number. The default is `0.0`.
    pub fn base_lr(self, base_lr: impl Into<Number>) -> Self {
        self.fields.number("base_lr", base_lr).into()
    }

    /// The rate after the warm-up; a number. The default is `0.001`.
    pub fn max_lr(self, max_lr: impl Into<Number>) -> Self {
        self.fields.number("max_lr", max_lr).into()
    }

    /// Steps of the warm-up; a number above 0, or a length. The default is `1000`.
    pub fn warmup_no_steps(self, warmup_no_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_no_steps", warmup_no_steps).into()
    }

    /// The step after which the rate decays; a whole number of at least 0, or a length. The default
    /// is `50000`.
    pub fn start_decay_after_n_steps(self, start_decay_after_n_steps: impl Into<Length>) -> Self {
        self.fields.length("start_decay_after_n_steps", start_decay_after_n_steps).into()
    }

    /// Steps from one decay to the next; a number above 0, or a length. The default is `50000`.
    pub fn decay_every_n_steps(self, decay_every_n_steps: impl Into<Length>) -> Self {
        self.fields.length("decay_every_n_steps", decay_every_n_steps).into()
    }

    /// The factor of a decay; a number. The default is `0.95`.
    pub fn decay_factor(self, decay_factor: impl Into<Number>) -> Self {
        self.fields.number("decay_factor", decay_factor).into()
    }
}
