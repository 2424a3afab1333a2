// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `scenic`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A product of factors, such as `constant * cosine_decay * linear_warmup`, in single precision.
    ///
    /// - Closed: the product of `constant`: `base_learning_rate`, `polynomial`: `(1 - end_factor) *
    ///   (1 - e / decay_steps) ** power + end_factor`, `piecewise_constant` and `piecewise_linear`:
    ///   through `decay_factors` at `decay_events`, `linear_warmup`: `min(1, warmup_alpha + (e * (1 -
    ///   warmup_alpha)) / warmup_steps)`, `rsqrt_decay`: `sqrt(timescale) / sqrt(e + timescale -
    ///   warmup_steps)` after `warmup_steps`, `decay_every`: `decay_factor ** (e //
    ///   steps_per_decay)`, `exponential_decay`: `decay_rate ** (e / decay_steps)`, `cosine_decay`:
    ///   `(1 - alpha) * max(0, (0.5 * m_mul ** i) * (1 + cos(pi * x))) + alpha` in cycle `i`,
    ///   `linear_cooldown`: `min(1, (total_steps - max(e, warmup_steps)) / cooldown_steps)`, and
    ///   `linear_decay`, which takes the product so far down to `end_learning_rate` in a line
    ///
    /// As in Scenic, a cosine starts anew at its end, and its warm-up shortens the cycle.
    ///
    /// Source: google-research/scenic@4a38d475 scenic/train_lib/lr_schedules.py
    compound_lr_scheduler
}

impl compound_lr_scheduler {
    /// `scenic.compound_lr_scheduler` with the parameters that have no default.
    ///
    /// - `base_learning_rate`: The factor `constant`; a number.
    pub fn new(base_learning_rate: impl Into<Number>) -> Self {
        Fields::of("scenic.compound_lr_scheduler")
            .number("base_learning_rate", base_learning_rate)
            .into()
    }

    /// The factors, in their order; names with "*" between them, each "constant" or "polynomial" or
    /// "piecewise_constant" or "piecewise_linear" or "linear_warmup" or "rsqrt_decay" or
    /// "decay_every" or "exponential_decay" or "cosine_decay" or "linear_decay" or
    /// "linear_cooldown". The default is `"constant"`.
    pub fn factors(self, factors: &str) -> Self {
        self.fields.choice("factors", factors).into()
    }

    /// Steps of the warm-up, and before a decay; a number of at least 0, or a length. The default
    /// is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// The first ratio of `linear_warmup`; a number. The default is `0`.
    pub fn warmup_alpha(self, warmup_alpha: impl Into<Number>) -> Self {
        self.fields.number("warmup_alpha", warmup_alpha).into()
    }

    /// Steps of `polynomial`, or until `exponential_decay` has its factor; a number above 0, or a
    /// length, or null.
    pub fn decay_steps(self, decay_steps: impl Into<Length>) -> Self {
        self.fields.length("decay_steps", decay_steps).into()
    }

    /// The last ratio of `polynomial`; a number, or null.
    pub fn end_factor(self, end_factor: impl Into<Number>) -> Self {
        self.fields.number("end_factor", end_factor).into()
    }

    /// The power of `polynomial`; a number, or null.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }

    /// The positions of the piecewise factors; a list, each a number of at least 0, or a length.
    /// The default is `[]`.
    pub fn decay_events(self, decay_events: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        self.fields.lengths("decay_events", decay_events).into()
    }

    /// The ratios at them; a list, each a number. The default is `[]`.
    pub fn decay_factors(self, decay_factors: impl IntoIterator<Item = impl Into<Number>>) -> Self {
        self.fields.numbers("decay_factors", decay_factors).into()
    }

    /// The steps of `rsqrt_decay` that change little; a number above 0, or a length. The default is
    /// `10000`.
    pub fn timescale(self, timescale: impl Into<Length>) -> Self {
        self.fields.length("timescale", timescale).into()
    }

    /// Steps from one decay of `decay_every` to the next; a number above 0, or a length, or null.
    pub fn steps_per_decay(self, steps_per_decay: impl Into<Length>) -> Self {
        self.fields.length("steps_per_decay", steps_per_decay).into()
    }

    /// The factor of `decay_every`; a number, or null.
    pub fn decay_factor(self, decay_factor: impl Into<Number>) -> Self {
        self.fields.number("decay_factor", decay_factor).into()
    }

    /// The factor of `exponential_decay`; a number of at least 0, or null.
    pub fn decay_rate(self, decay_rate: impl Into<Number>) -> Self {
        self.fields.number("decay_rate", decay_rate).into()
    }

    /// Whether `exponential_decay` falls at whole multiples only; true or false. The default is
    /// `false`.
    pub fn staircase(self, staircase: bool) -> Self {
        self.fields.flag("staircase", staircase).into()
    }

    /// Steps of the first cycle of `cosine_decay`; a number above 0, or a length, or null.
    pub fn steps_per_cycle(self, steps_per_cycle: impl Into<Length>) -> Self {
        self.fields.length("steps_per_cycle", steps_per_cycle).into()
    }

    /// How many times longer each cycle is; a number above 0. The default is `1.0`.
    pub fn t_mul(self, t_mul: impl Into<Number>) -> Self {
        self.fields.number("t_mul", t_mul).into()
    }

    /// What the height is multiplied with each cycle; a number. The default is `1.0`.
    pub fn m_mul(self, m_mul: impl Into<Number>) -> Self {
        self.fields.number("m_mul", m_mul).into()
    }

    /// The lowest ratio of `cosine_decay`; a number. The default is `0.0`.
    pub fn alpha(self, alpha: impl Into<Number>) -> Self {
        self.fields.number("alpha", alpha).into()
    }

    /// Steps after the warm-up before `cosine_decay`; a number, or a length. The default is `0`.
    pub fn start_decay_step(self, start_decay_step: impl Into<Length>) -> Self {
        self.fields.length("start_decay_step", start_decay_step).into()
    }

    /// Steps in all; a number above 0, or a length, or null.
    pub fn total_steps(self, total_steps: impl Into<Length>) -> Self {
        self.fields.length("total_steps", total_steps).into()
    }

    /// The value after `linear_decay`; a number. The default is `0.0`.
    pub fn end_learning_rate(self, end_learning_rate: impl Into<Number>) -> Self {
        self.fields.number("end_learning_rate", end_learning_rate).into()
    }

    /// Steps of `linear_cooldown`; a number above 0, or a length, or null.
    pub fn cooldown_steps(self, cooldown_steps: impl Into<Length>) -> Self {
        self.fields.length("cooldown_steps", cooldown_steps).into()
    }
}
