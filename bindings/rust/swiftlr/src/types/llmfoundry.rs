// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `llmfoundry`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// Up in a straight line, down with the inverse square root, and down in a straight line.
    ///
    /// - Closed: `(base * e) / W` before `W = t_warmup`; then `base * f(e)` with
    ///   `f(e) = a + (1 - a) / sqrt((e - W + S) / S)`, `S = t_scale` and `a = alpha_f_decay`; from
    ///   `C = t_max - t_cooldown` on
    ///   `base * (f(C) + min(1, (e - C) / t_cooldown) * (alpha_f_cooldown - f(C)))`, or without a
    ///   cooldown `base * f(C)`
    ///
    /// Source: llmfoundry.optim.scheduler
    InverseSquareRootWithWarmupScheduler
}

impl InverseSquareRootWithWarmupScheduler {
    /// `llmfoundry.InverseSquareRootWithWarmupScheduler` with the parameters that have no default.
    ///
    /// - `t_warmup`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `t_scale`: The stretch of the curve; a number above 0, or a length.
    /// - `t_cooldown`: Steps of the last straight line; a number of at least 0, or a length.
    /// - `t_max`: Steps in all; a number above 0, or a length.
    pub fn new(
        t_warmup: impl Into<Length>,
        t_scale: impl Into<Length>,
        t_cooldown: impl Into<Length>,
        t_max: impl Into<Length>,
    ) -> Self {
        Fields::of("llmfoundry.InverseSquareRootWithWarmupScheduler")
            .length("t_warmup", t_warmup)
            .length("t_scale", t_scale)
            .length("t_cooldown", t_cooldown)
            .length("t_max", t_max)
            .into()
    }

    /// The ratio that the curve goes to; a number. The default is `0.0`.
    pub fn alpha_f_decay(self, alpha_f_decay: impl Into<Number>) -> Self {
        self.fields.number("alpha_f_decay", alpha_f_decay).into()
    }

    /// The last ratio; a number. The default is `0.0`.
    pub fn alpha_f_cooldown(self, alpha_f_cooldown: impl Into<Number>) -> Self {
        self.fields.number("alpha_f_cooldown", alpha_f_cooldown).into()
    }
}
