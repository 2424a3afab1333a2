// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `olmo_core`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up, a stable phase, and a decay in a straight line.
    ///
    /// - Closed: with `line(a, b, s, n) = a + ((b - a) * min(s, n)) / n`,
    ///   `line(warmup_min_lr, base, e, warmup_steps)` up to `warmup_steps`, `base`, and from
    ///   `t_max - decay_steps` on `line(decay_min_lr, base, t_max - e, decay_steps)`
    ///
    /// As in OLMo-core, the line goes on below `decay_min_lr` after the end.
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
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
    /// A warm-up in a straight line, a power of the time, which knows no end, and a decay in a straight
    /// line.
    ///
    /// - Closed: that of `olmo_core.WSD` with `base * (e / warmup_steps) ** b` in place of `base` after the
    ///   warm-up, and its value at `t_max - decay_steps` for the decay
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    PowerLR
}

impl PowerLR {
    /// `olmo_core.PowerLR` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the warm-up; a number above 0, or a length.
    /// - `decay_steps`: Steps of the decay; a number of at least 0, or a length.
    /// - `t_max`: Steps in all; a number above 0, or a length.
    pub fn new(
        warmup_steps: impl Into<Length>,
        decay_steps: impl Into<Length>,
        t_max: impl Into<Length>,
    ) -> Self {
        Fields::of("olmo_core.PowerLR")
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

    /// The power of the time; a number below 0. The default is `-0.51`.
    pub fn b(self, b: impl Into<Number>) -> Self {
        self.fields.number("b", b).into()
    }
}

schedule_type! {
    /// A warm-up, and a stable phase and a decay over and over.
    ///
    /// - Closed: with the peak `base * period_lr_multipliers[i]` of period `i`, or `base` without these:
    ///   `warmup_min_lr + ((peak - warmup_min_lr) * e) / warmup_steps`; then `peak`, but for the last
    ///   `d` steps of each period, `decay_steps` or `round(decay_fraction * period_lengths[i])`, with
    ///   `l` left of them `decay_min_lr + ((peak - decay_min_lr) * l) / d`
    ///
    /// As in OLMo-core, the position at which a period ends belongs to it, not to the next one.
    ///
    /// Source: olmo_core.optim.scheduler.WSDS, ai2-olmo-core 3.0.0. arXiv:2410.05192
    WSDS
}

impl WSDS {
    /// `olmo_core.WSDS` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `period_lengths`: Steps of each period; the first includes the warm-up; a list, each a
    ///   whole number of at least 1, or a length.
    pub fn new(
        warmup_steps: impl Into<Length>,
        period_lengths: impl IntoIterator<Item = impl Into<Length>>,
    ) -> Self {
        Fields::of("olmo_core.WSDS")
            .length("warmup_steps", warmup_steps)
            .lengths("period_lengths", period_lengths)
            .into()
    }

    /// The last steps of each period; or give `decay_fraction`; a number of at least 0, or a
    /// length, or null.
    pub fn decay_steps(self, decay_steps: impl Into<Length>) -> Self {
        self.fields.length("decay_steps", decay_steps).into()
    }

    /// The first value; a number. The default is `0.0`.
    pub fn warmup_min_lr(self, warmup_min_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_min_lr", warmup_min_lr).into()
    }

    /// The last value of a period; a number. The default is `0.0`.
    pub fn decay_min_lr(self, decay_min_lr: impl Into<Number>) -> Self {
        self.fields.number("decay_min_lr", decay_min_lr).into()
    }

    /// What the base value is multiplied with in each period; a list, each a number above 0. The
    /// default is `[]`.
    pub fn period_lr_multipliers(
        self,
        period_lr_multipliers: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        self.fields.numbers("period_lr_multipliers", period_lr_multipliers).into()
    }

    /// The part of each period that decays; a number of at least 0 and at most 1, or null.
    pub fn decay_fraction(self, decay_fraction: impl Into<Number>) -> Self {
        self.fields.number("decay_fraction", decay_fraction).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: a line from `warmup_min_lr` to `base`, then `lo + (base - lo) * sqrt(W / e)` with
    ///   `lo = alpha_f * base`
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
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
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    LinearWithWarmup
}

impl LinearWithWarmup {
    /// `olmo_core.LinearWithWarmup` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `t_max`: Steps of the warm-up and the fall; a number above 0, or a length.
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
    ///   `x` that is done `lo + ((base - lo) * (1 + cos(pi * x))) / 2`, where `pi * x` is
    ///   `(pi * (e - warmup_steps)) / (t_max - warmup_steps)`
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    CosWithWarmup
}

impl CosWithWarmup {
    /// `olmo_core.CosWithWarmup` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `t_max`: Steps of the warm-up and the fall; a number above 0, or a length.
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
    /// - Closed: that of `olmo_core.CosWithWarmup`, but for the last `decay_steps` of the run of `T` steps,
    ///   `decay_min_lr + ((c - decay_min_lr) * min(T - e, decay_steps)) / decay_steps`, where `c` is that at
    ///   `T - decay_steps`
    ///
    /// As in OLMo-core, the line goes on below `decay_min_lr` after the end.
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    CosWithWarmupAndLinearDecay
}

impl CosWithWarmupAndLinearDecay {
    /// `olmo_core.CosWithWarmupAndLinearDecay` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `t_max`: Steps of the warm-up and the fall; a number above 0, or a length.
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

    /// The last ratio; a number. The default is `0.1`.
    pub fn alpha_f(self, alpha_f: impl Into<Number>) -> Self {
        self.fields.number("alpha_f", alpha_f).into()
    }

    /// The last value; a number. The default is `0.0`.
    pub fn decay_min_lr(self, decay_min_lr: impl Into<Number>) -> Self {
        self.fields.number("decay_min_lr", decay_min_lr).into()
    }

    /// Steps of the run, at whose end the line ends; `t_max` if null; a number above 0, or a
    /// length, or null.
    pub fn max_steps(self, max_steps: impl Into<Length>) -> Self {
        self.fields.length("max_steps", max_steps).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then the second half of a cosine wave, whose middle it starts at.
    ///
    /// - Closed: with `lo = alpha_f * base`, `W = warmup_steps` and `N = t_max - W`: a line from
    ///   `warmup_min_lr` to `lo + (base - lo) / 2`, then
    ///   `lo + ((base - lo) * (1 + cos((pi * (e - W + N)) / (N * 2)))) / 2`; `lo` from `t_max` on
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    HalfCosWithWarmup
}

impl HalfCosWithWarmup {
    /// `olmo_core.HalfCosWithWarmup` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `t_max`: Steps of the warm-up and the fall; a number above 0, or a length.
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
    /// An exponential curve from `lr_min` to the base value, which then stays.
    ///
    /// - Closed: `lr_min` at 0, `lr_min * (base / lr_min) ** (e / t_max)`, and `base` from `t_max` on
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    ExponentialScheduler
}

impl ExponentialScheduler {
    /// `olmo_core.ExponentialScheduler` with the parameters that have no default.
    ///
    /// - `t_max`: Steps until the base value; a number above 0, or a length.
    pub fn new(t_max: impl Into<Length>) -> Self {
        Fields::of("olmo_core.ExponentialScheduler").length("t_max", t_max).into()
    }

    /// The value at the start; a number above 0. The default is `1e-09`.
    pub fn lr_min(self, lr_min: impl Into<Number>) -> Self {
        self.fields.number("lr_min", lr_min).into()
    }
}

schedule_type! {
    /// That of `transformers.constant`.
    ///
    /// The base value.
    ///
    /// - Closed: `base`
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
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
    /// As in OLMo-core, the line reaches up to `warmup_steps`, where it can miss the base value by an ulp.
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
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
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
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

schedule_type! {
    /// A straight line or half a cosine wave from one value to another: a stage of
    /// `olmo_core.ComposableScheduler`, by itself.
    ///
    /// - Closed: from `start_lr`, `start_lr_fraction * base` or else `base` to `end_lr` or
    ///   `end_lr_fraction * base`: `a + ((b - a) * e) / duration` or
    ///   `b + ((a - b) * (1 + cos((pi * e) / duration))) / 2`; from `duration` on `b`
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    ComposableSchedulerStage
}

impl ComposableSchedulerStage {
    /// `olmo_core.ComposableSchedulerStage` with the parameters that have no default.
    ///
    /// - `duration`: Steps of it; a number above 0, or a length.
    pub fn new(duration: impl Into<Length>) -> Self {
        Fields::of("olmo_core.ComposableSchedulerStage").length("duration", duration).into()
    }

    /// The shape of the way; "linear" or "cosine". The default is `"linear"`.
    pub fn shape(self, shape: &str) -> Self {
        self.fields.choice("shape", shape).into()
    }

    /// The first value; a number of at least 0, or null.
    pub fn start_lr(self, start_lr: impl Into<Number>) -> Self {
        self.fields.number("start_lr", start_lr).into()
    }

    /// It as a ratio of the base value; a number of at least 0, or null.
    pub fn start_lr_fraction(self, start_lr_fraction: impl Into<Number>) -> Self {
        self.fields.number("start_lr_fraction", start_lr_fraction).into()
    }

    /// The last value; or give `end_lr_fraction`; a number of at least 0, or null.
    pub fn end_lr(self, end_lr: impl Into<Number>) -> Self {
        self.fields.number("end_lr", end_lr).into()
    }

    /// It as a ratio of the base value; a number of at least 0, or null.
    pub fn end_lr_fraction(self, end_lr_fraction: impl Into<Number>) -> Self {
        self.fields.number("end_lr_fraction", end_lr_fraction).into()
    }
}

schedule_type! {
    /// Stages, each a straight line or half a cosine wave that starts where the one before ended, unless it
    /// says otherwise.
    ///
    /// - Closed: the stage whose steps the position lies in, by the formula of
    ///   `olmo_core.ComposableSchedulerStage`; after the last one its end
    ///
    /// OLMo-core's `override_decay` is `olmo_core.OverrideDecay` around it.
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    ComposableScheduler
}

impl ComposableScheduler {
    /// `olmo_core.ComposableScheduler` with the parameters that have no default.
    ///
    /// - `stages`: The parameters of each `olmo_core.ComposableSchedulerStage`; a list of at least
    ///   one schedule.
    pub fn new(stages: impl IntoIterator<Item = Spec>) -> Self {
        Fields::of("olmo_core.ComposableScheduler").schedules("stages", stages).into()
    }
}

schedule_type! {
    /// A schedule that a decay replaces from a step on: OLMo-core's `override_decay` of
    /// `olmo_core.ComposableScheduler` and `olmo_core.SequentialScheduler`.
    ///
    /// - Closed: the schedule before `start`; then from its value at `start` to `end_lr` or
    ///   `end_lr_fraction * base` over `duration` steps, in the shapes of
    ///   `olmo_core.ComposableSchedulerStage`; then that value
    ///
    /// Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0
    OverrideDecay
}

impl OverrideDecay {
    /// `olmo_core.OverrideDecay` with the parameters that have no default.
    ///
    /// - `schedule`: What the decay replaces; a schedule.
    /// - `start`: The step that the decay starts at; a number of at least 0, or a length.
    /// - `duration`: Steps of it; a number above 0, or a length.
    pub fn new(
        schedule: impl Into<Spec>,
        start: impl Into<Length>,
        duration: impl Into<Length>,
    ) -> Self {
        Fields::of("olmo_core.OverrideDecay")
            .schedule("schedule", schedule)
            .length("start", start)
            .length("duration", duration)
            .into()
    }

    /// The shape of the way; "linear" or "cosine". The default is `"linear"`.
    pub fn shape(self, shape: &str) -> Self {
        self.fields.choice("shape", shape).into()
    }

    /// The last value; or give `end_lr_fraction`; a number of at least 0, or null.
    pub fn end_lr(self, end_lr: impl Into<Number>) -> Self {
        self.fields.number("end_lr", end_lr).into()
    }

    /// It as a ratio of the base value; a number of at least 0, or null.
    pub fn end_lr_fraction(self, end_lr_fraction: impl Into<Number>) -> Self {
        self.fields.number("end_lr_fraction", end_lr_fraction).into()
    }
}
