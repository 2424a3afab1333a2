// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `pytorch_warmup`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up in a straight line over any schedule, which runs meanwhile.
    ///
    /// - Closed: the schedule times `min(1, (e + 1) / warmup_period)`
    ///
    /// Source: pytorch_warmup 0.2
    LinearWarmup
}

impl LinearWarmup {
    /// `pytorch_warmup.LinearWarmup` with the parameters that have no default.
    ///
    /// - `schedule`: The schedule that is multiplied with the factor; a schedule.
    /// - `warmup_period`: Steps of the warm-up; a number above 0, or a length.
    pub fn new(schedule: impl Into<Spec>, warmup_period: impl Into<Length>) -> Self {
        Fields::of("pytorch_warmup.LinearWarmup")
            .schedule("schedule", schedule)
            .length("warmup_period", warmup_period)
            .into()
    }
}

schedule_type! {
    /// An exponential warm-up over any schedule, which runs meanwhile.
    ///
    /// - Closed: the schedule times `1 - exp(-(e + 1) / warmup_period)`
    ///
    /// Source: pytorch_warmup 0.2
    ExponentialWarmup
}

impl ExponentialWarmup {
    /// `pytorch_warmup.ExponentialWarmup` with the parameters that have no default.
    ///
    /// - `schedule`: The schedule that is multiplied with the factor; a schedule.
    /// - `warmup_period`: The time constant; a number above 0, or a length.
    pub fn new(schedule: impl Into<Spec>, warmup_period: impl Into<Length>) -> Self {
        Fields::of("pytorch_warmup.ExponentialWarmup")
            .schedule("schedule", schedule)
            .length("warmup_period", warmup_period)
            .into()
    }
}

schedule_type! {
    /// A warm-up in a straight line whose length follows from Adam's `beta2`.
    ///
    /// - Closed: the schedule times `min(1, (e + 1) / int(2 / (1 - beta2)))`
    ///
    /// Source: pytorch_warmup 0.2
    UntunedLinearWarmup
}

impl UntunedLinearWarmup {
    /// `pytorch_warmup.UntunedLinearWarmup` with the parameters that have no default.
    ///
    /// - `schedule`: The schedule that is multiplied with the factor; a schedule.
    /// - `beta2`: The second beta of the optimizer; a number of at least 0 and below 1.
    pub fn new(schedule: impl Into<Spec>, beta2: impl Into<Number>) -> Self {
        Fields::of("pytorch_warmup.UntunedLinearWarmup")
            .schedule("schedule", schedule)
            .number("beta2", beta2)
            .into()
    }
}

schedule_type! {
    /// An exponential warm-up whose length follows from Adam's `beta2`.
    ///
    /// - Closed: the schedule times `1 - exp(-(e + 1) / int(1 / (1 - beta2)))`
    ///
    /// Source: pytorch_warmup 0.2
    UntunedExponentialWarmup
}

impl UntunedExponentialWarmup {
    /// `pytorch_warmup.UntunedExponentialWarmup` with the parameters that have no default.
    ///
    /// - `schedule`: The schedule that is multiplied with the factor; a schedule.
    /// - `beta2`: The second beta of the optimizer; a number of at least 0 and below 1.
    pub fn new(schedule: impl Into<Spec>, beta2: impl Into<Number>) -> Self {
        Fields::of("pytorch_warmup.UntunedExponentialWarmup")
            .schedule("schedule", schedule)
            .number("beta2", beta2)
            .into()
    }
}

schedule_type! {
    /// The warm-up that is in RAdam, over any schedule.
    ///
    /// - Closed: with `i = 2 / (1 - beta2) - 1`,
    ///   `r(t) = i - (2 * t * beta2 ** t) / (1 - beta2 ** t)`, the first `t` at which that is above
    ///   4, and `r = r(e + t)`, the schedule times
    ///   `sqrt(((r - 4) * (r - 2) * i) / ((i - 4) * (i - 2) * r))`
    ///
    /// Source: Tony-Y/pytorch_warmup RAdamWarmup; arXiv:1908.03265
    RAdamWarmup
}

impl RAdamWarmup {
    /// `pytorch_warmup.RAdamWarmup` with the parameters that have no default.
    ///
    /// - `schedule`: The schedule that is multiplied with the factor; a schedule.
    /// - `beta2`: The second beta of the optimizer, above 0.6; a number above 0 and below 1.
    pub fn new(schedule: impl Into<Spec>, beta2: impl Into<Number>) -> Self {
        Fields::of("pytorch_warmup.RAdamWarmup")
            .schedule("schedule", schedule)
            .number("beta2", beta2)
            .into()
    }
}
