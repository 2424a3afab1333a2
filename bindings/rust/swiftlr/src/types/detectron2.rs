// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `detectron2`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// Up to the value that the schedule has at the end of the warm-up; its own clock runs meanwhile.
    ///
    /// - Closed: up to `L = warmup_length`, with `a = warmup_factor * schedule(0)`, `schedule(L) * (e
    ///   / L) + a * (1 - e / L)`, or `a`; then `schedule(e)`
    ///
    /// Source: detectron2.solver.lr_scheduler
    WarmupParamScheduler
}

impl WarmupParamScheduler {
    /// `detectron2.WarmupParamScheduler` with the parameters that have no default.
    ///
    /// - `schedule`: What is warmed up; a schedule.
    /// - `warmup_factor`: The first ratio of its first value; a number.
    /// - `warmup_length`: The part of the run that is warm-up; a number above 0 and below 1.
    pub fn new(
        schedule: impl Into<Spec>,
        warmup_factor: impl Into<Number>,
        warmup_length: impl Into<Number>,
    ) -> Self {
        Fields::of("detectron2.WarmupParamScheduler")
            .schedule("schedule", schedule)
            .number("warmup_factor", warmup_factor)
            .number("warmup_length", warmup_length)
            .into()
    }

    /// The shape of the warm-up; "linear" or "constant". The default is `"linear"`.
    pub fn warmup_method(self, warmup_method: &str) -> Self {
        self.fields.choice("warmup_method", warmup_method).into()
    }

    /// Whether the schedule starts after the warm-up, not during it; true or false. The default is
    /// `false`.
    pub fn rescale_interval(self, rescale_interval: bool) -> Self {
        self.fields.flag("rescale_interval", rescale_interval).into()
    }
}

schedule_type! {
    /// The base value times a schedule of the part of the run that is done.
    ///
    /// - Closed: `base` times the multiplier at `e / max_iter`
    ///
    /// Source: detectron2.solver.lr_scheduler
    LRMultiplier
}

impl LRMultiplier {
    /// `detectron2.LRMultiplier` with the parameters that have no default.
    ///
    /// - `multiplier`: The ratio, a function of the part of the run that is done; a schedule.
    /// - `max_iter`: Steps in all; a number above 0, or a length.
    pub fn new(multiplier: impl Into<Spec>, max_iter: impl Into<Length>) -> Self {
        Fields::of("detectron2.LRMultiplier")
            .schedule("multiplier", multiplier)
            .length("max_iter", max_iter)
            .into()
    }
}
