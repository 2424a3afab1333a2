// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `olmo_core`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up, a stable phase, and a decay in a straight line.
    ///
    /// - Closed: a line from `warmup_min_lr` to `base`, `base`, and a line to `decay_min_lr` over the
    ///   last `decay_steps`
    ///
    /// Source: olmo_core.optim.scheduler
    WSD
}

impl WSD {
    /// `olmo_core.WSD` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `decay_steps`: Steps of the decay; a number of at least 0, or a length.
    /// - `t_max`: Steps in all; a number above 0, or a length.
    pub fn new(
        warmup_steps: impl Into<Length>,
        decay_steps: impl Into<Length>,
        t_max: impl Into<Length>,
    ) -> Self {
        Fields::of("olmo_core.WSD")
            .length("warmup_steps", warmup_steps)
            .length("decay_steps", decay_steps)
            .length("t_max", t_max)
            .into()
    }

    /// The first value; a number. The default is `0.0`.
    pub fn warmup_min_lr(self, warmup_min_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_min_lr", warmup_min_lr).into()
    }

    /// The last value; a number. The default is `0.0`.
    pub fn decay_min_lr(self, decay_min_lr: impl Into<Number>) -> Self {
        self.fields.number("decay_min_lr", decay_min_lr).into()
    }
}

schedule_type! {
    /// A warm-up, and a stable phase and a decay over and over.
    ///
    /// - Closed: a line from `warmup_min_lr` to `base`; then `base`, but for the last `decay_steps`
    ///   of each period, which go down to `decay_min_lr` in a line; each period starts at `base`
    ///   again
    ///
    /// Source: allenai/OLMo-core optim/scheduler.py WSDS. arXiv:2410.05192
    WSDS
}

impl WSDS {
    /// `olmo_core.WSDS` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `period_lengths`: Steps of each period; the first includes the warm-up; a list, each a
    ///   whole number of at least 1, or a length.
    /// - `decay_steps`: The last steps of each period; a number of at least 0, or a length.
    pub fn new(
        warmup_steps: impl Into<Length>,
        period_lengths: impl IntoIterator<Item = impl Into<Length>>,
        decay_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("olmo_core.WSDS")
            .length("warmup_steps", warmup_steps)
            .lengths("period_lengths", period_lengths)
            .length("decay_steps", decay_steps)
            .into()
    }

    /// The first value; a number. The default is `0.0`.
    pub fn warmup_min_lr(self, warmup_min_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_min_lr", warmup_min_lr).into()
    }

    /// The last value of a period; a number. The default is `0.0`.
    pub fn decay_min_lr(self, decay_min_lr: impl Into<Number>) -> Self {
        self.fields.number("decay_min_lr", decay_min_lr).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: a line from `warmup_min_lr` to `base`, then `lo + (base - lo) * sqrt(W / e)` with
    ///   `lo = alpha_f * base`
    ///
    /// Source: olmo_core.optim.scheduler
    InvSqrtWithWarmup
}

impl InvSqrtWithWarmup {
    /// `olmo_core.InvSqrtWithWarmup` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    pub fn new(warmup_steps: impl Into<Length>) -> Self {
        Fields::of("olmo_core.InvSqrtWithWarmup").length("warmup_steps", warmup_steps).into()
    }

    /// The first value; a number. The default is `0.0`.
    pub fn warmup_min_lr(self, warmup_min_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_min_lr", warmup_min_lr).into()
    }

    /// The lowest ratio; a number. The default is `0.1`.
    pub fn alpha_f(self, alpha_f: impl Into<Number>) -> Self {
        self.fields.number("alpha_f", alpha_f).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then a straight line down.
    ///
    /// - Closed: a line from `warmup_min_lr` to `base`, and one to `alpha_f * base`
    ///
    /// Source: olmo_core.optim.scheduler
    LinearWithWarmup
}

impl LinearWithWarmup {
    /// `olmo_core.LinearWithWarmup` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `t_max`: Steps in all; a number above 0, or a length.
    pub fn new(warmup_steps: impl Into<Length>, t_max: impl Into<Length>) -> Self {
        Fields::of("olmo_core.LinearWithWarmup")
            .length("warmup_steps", warmup_steps)
            .length("t_max", t_max)
            .into()
    }

    /// The first value; a number. The default is `0.0`.
    pub fn warmup_min_lr(self, warmup_min_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_min_lr", warmup_min_lr).into()
    }

    /// The last ratio; a number. The default is `0.1`.
    pub fn alpha_f(self, alpha_f: impl Into<Number>) -> Self {
        self.fields.number("alpha_f", alpha_f).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then half a cosine wave.
    ///
    /// - Closed: a line from `warmup_min_lr` to `base`, then with `lo = alpha_f * base` and the part
    ///   `x` that is done `lo + ((base - lo) * (1 + cos(pi * x))) / 2`
    ///
    /// Source: olmo_core.optim.scheduler
    CosWithWarmup
}

impl CosWithWarmup {
    /// `olmo_core.CosWithWarmup` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `t_max`: Steps in all; a number above 0, or a length.
    pub fn new(warmup_steps: impl Into<Length>, t_max: impl Into<Length>) -> Self {
        Fields::of("olmo_core.CosWithWarmup")
            .length("warmup_steps", warmup_steps)
            .length("t_max", t_max)
            .into()
    }

    /// The first value; a number. The default is `0.0`.
    pub fn warmup_min_lr(self, warmup_min_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_min_lr", warmup_min_lr).into()
    }

    /// The last ratio; a number. The default is `0.1`.
    pub fn alpha_f(self, alpha_f: impl Into<Number>) -> Self {
        self.fields.number("alpha_f", alpha_f).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, half a cosine wave, and a straight line at its end.
    ///
    /// - Closed: that of `olmo_core.CosWithWarmup`, but for the last `decay_steps`, which go to
    ///   `decay_min_lr` in a line
    ///
    /// Source: olmo_core.optim.scheduler
    CosWithWarmupAndLinearDecay
}

impl CosWithWarmupAndLinearDecay {
    /// `olmo_core.CosWithWarmupAndLinearDecay` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `t_max`: Steps in all; a number above 0, or a length.
    /// - `decay_steps`: The last steps; a number of at least 0, or a length.
    pub fn new(
        warmup_steps: impl Into<Length>,
        t_max: impl Into<Length>,
        decay_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("olmo_core.CosWithWarmupAndLinearDecay")
            .length("warmup_steps", warmup_steps)
            .length("t_max", t_max)
            .length("decay_steps", decay_steps)
            .into()
    }

    /// The first value; a number. The default is `0.0`.
    pub fn warmup_min_lr(self, warmup_min_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_min_lr", warmup_min_lr).into()
    }

    /// The last ratio of the cosine; a number. The default is `0.1`.
    pub fn alpha_f(self, alpha_f: impl Into<Number>) -> Self {
        self.fields.number("alpha_f", alpha_f).into()
    }

    /// The last value; a number. The default is `0.0`.
    pub fn decay_min_lr(self, decay_min_lr: impl Into<Number>) -> Self {
        self.fields.number("decay_min_lr", decay_min_lr).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then a quarter of a cosine wave.
    ///
    /// - Closed: that of `olmo_core.CosWithWarmup` with the second half of the wave: `cos((pi * (1 +
    ///   x)) / 2)`
    ///
    /// Source: olmo_core.optim.scheduler
    HalfCosWithWarmup
}

impl HalfCosWithWarmup {
    /// `olmo_core.HalfCosWithWarmup` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `t_max`: Steps in all; a number above 0, or a length.
    pub fn new(warmup_steps: impl Into<Length>, t_max: impl Into<Length>) -> Self {
        Fields::of("olmo_core.HalfCosWithWarmup")
            .length("warmup_steps", warmup_steps)
            .length("t_max", t_max)
            .into()
    }

    /// The first value; a number. The default is `0.0`.
    pub fn warmup_min_lr(self, warmup_min_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_min_lr", warmup_min_lr).into()
    }

    /// The last ratio; a number. The default is `0.1`.
    pub fn alpha_f(self, alpha_f: impl Into<Number>) -> Self {
        self.fields.number("alpha_f", alpha_f).into()
    }
}

schedule_type! {
    /// An exponential curve from `lr_min` to the base value.
    ///
    /// - Closed: `lr_min * (base / lr_min) ** (e / t_max)`
    ///
    /// Source: olmo_core.optim.scheduler
    ExponentialScheduler
}

impl ExponentialScheduler {
    /// `olmo_core.ExponentialScheduler` with the parameters that have no default.
    ///
    /// - `lr_min`: The value at the start; a number above 0.
    /// - `t_max`: Steps until the base value; a number above 0, or a length.
    pub fn new(lr_min: impl Into<Number>, t_max: impl Into<Length>) -> Self {
        Fields::of("olmo_core.ExponentialScheduler")
            .number("lr_min", lr_min)
            .length("t_max", t_max)
            .into()
    }
}

schedule_type! {
    /// That of `transformers.constant`.
    ///
    /// The base value.
    ///
    /// - Closed: `base`
    ///
    /// Source: olmo_core.optim.scheduler
    ConstantScheduler
}

impl ConstantScheduler {
    /// `olmo_core.ConstantScheduler`.
    pub fn new() -> Self {
        Fields::of("olmo_core.ConstantScheduler").into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then the base value.
    ///
    /// - Closed: a line from `warmup_min_lr` to `base`, then `base`
    ///
    /// Source: olmo_core.optim.scheduler
    ConstantWithWarmup
}

impl ConstantWithWarmup {
    /// `olmo_core.ConstantWithWarmup` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    pub fn new(warmup_steps: impl Into<Length>) -> Self {
        Fields::of("olmo_core.ConstantWithWarmup").length("warmup_steps", warmup_steps).into()
    }

    /// The first value; a number. The default is `0.0`.
    pub fn warmup_min_lr(self, warmup_min_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_min_lr", warmup_min_lr).into()
    }
}

schedule_type! {
    /// One schedule after the other, each on its own clock and with the last value of the one before
    /// as its base value.
    ///
    /// - Closed: the part whose stretch the position lies in, at the position counted from its start
    ///
    /// As in OLMo-core, a boundary belongs to the part that ends there, be it one of 0 steps.
    ///
    /// Source: olmo_core.optim.scheduler
    SequentialScheduler
}

impl SequentialScheduler {
    /// `olmo_core.SequentialScheduler` with the parameters that have no default.
    ///
    /// - `schedulers`: The parts in their order; a list of at least one schedule.
    /// - `schedulers_max_steps`: Steps of each but the last; a list, each a number of at least 0,
    ///   or a length.
    pub fn new(
        schedulers: impl IntoIterator<Item = Spec>,
        schedulers_max_steps: impl IntoIterator<Item = impl Into<Length>>,
    ) -> Self {
        Fields::of("olmo_core.SequentialScheduler")
            .schedules("schedulers", schedulers)
            .lengths("schedulers_max_steps", schedulers_max_steps)
            .into()
    }
}
