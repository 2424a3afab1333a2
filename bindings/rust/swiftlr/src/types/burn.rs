// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `burn`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A fixed rate.
    ///
    /// - Closed: `lr`
    ///
    /// Source: tracel-ai/burn lr_scheduler
    ConstantLr
}

impl ConstantLr {
    /// `burn.ConstantLr` with the parameters that have no default.
    ///
    /// - `lr`: The value; a number.
    pub fn new(lr: impl Into<Number>) -> Self {
        Fields::of("burn.ConstantLr").number("lr", lr).into()
    }
}

schedule_type! {
    /// A straight line from one rate to another.
    ///
    /// - Closed: `final_lr - ((final_lr - initial_lr) / num_iters) * max(num_iters - e, 0)`
    ///
    /// Source: tracel-ai/burn lr_scheduler
    LinearLrScheduler
}

impl LinearLrScheduler {
    /// `burn.LinearLrScheduler` with the parameters that have no default.
    ///
    /// - `initial_lr`: The value at the start; a number.
    /// - `final_lr`: The value at the end; a number.
    /// - `num_iters`: Steps from one to the other; a whole number of at least 1, or a length.
    pub fn new(
        initial_lr: impl Into<Number>,
        final_lr: impl Into<Number>,
        num_iters: impl Into<Length>,
    ) -> Self {
        Fields::of("burn.LinearLrScheduler")
            .number("initial_lr", initial_lr)
            .number("final_lr", final_lr)
            .length("num_iters", num_iters)
            .into()
    }
}

schedule_type! {
    /// Half a cosine wave, back and forth.
    ///
    /// - Closed: `min_lr + (0.5 * (initial_lr - min_lr)) * (1 + cos((e / num_iters) * pi))`
    ///
    /// As in Burn, the value rises again after `num_iters`. Burn before 0.22 started anew after
    /// `num_iters + 1` values: `swiftlr.repeat` does that.
    ///
    /// Source: tracel-ai/burn lr_scheduler
    CosineAnnealingLrScheduler
}

impl CosineAnnealingLrScheduler {
    /// `burn.CosineAnnealingLrScheduler` with the parameters that have no default.
    ///
    /// - `initial_lr`: The value at the start; a number.
    /// - `num_iters`: Steps of a fall; a whole number of at least 1, or a length.
    pub fn new(initial_lr: impl Into<Number>, num_iters: impl Into<Length>) -> Self {
        Fields::of("burn.CosineAnnealingLrScheduler")
            .number("initial_lr", initial_lr)
            .length("num_iters", num_iters)
            .into()
    }

    /// The lowest value; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }
}

schedule_type! {
    /// The initial rate times `gamma` at every step.
    ///
    /// - Closed: `initial_lr * gamma ** e`
    ///
    /// Source: tracel-ai/burn lr_scheduler
    ExponentialLrScheduler
}

impl ExponentialLrScheduler {
    /// `burn.ExponentialLrScheduler` with the parameters that have no default.
    ///
    /// - `initial_lr`: The value at the start; a number.
    /// - `gamma`: The factor of a step; a number above 0 and at most 1.
    pub fn new(initial_lr: impl Into<Number>, gamma: impl Into<Number>) -> Self {
        Fields::of("burn.ExponentialLrScheduler")
            .number("initial_lr", initial_lr)
            .number("gamma", gamma)
            .into()
    }
}

schedule_type! {
    /// The initial rate times `gamma` once every `step_size` steps.
    ///
    /// - Closed: `initial_lr * gamma ** (e // step_size)`
    ///
    /// Source: tracel-ai/burn lr_scheduler
    StepLrScheduler
}

impl StepLrScheduler {
    /// `burn.StepLrScheduler` with the parameters that have no default.
    ///
    /// - `initial_lr`: The value at the start; a number.
    /// - `step_size`: Steps from one decay to the next; a whole number of at least 1, or a length.
    pub fn new(initial_lr: impl Into<Number>, step_size: impl Into<Length>) -> Self {
        Fields::of("burn.StepLrScheduler")
            .number("initial_lr", initial_lr)
            .length("step_size", step_size)
            .into()
    }

    /// The factor of a decay; a number. The default is `0.1`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: `(factor * model_size ** -0.5) * min(s ** -0.5, s * warmup_steps ** -1.5)` with `s =
    ///   e + 1`
    ///
    /// Source: tracel-ai/burn lr_scheduler
    NoamLrScheduler
}

impl NoamLrScheduler {
    /// `burn.NoamLrScheduler` with the parameters that have no default.
    ///
    /// - `factor`: The factor; a number.
    pub fn new(factor: impl Into<Number>) -> Self {
        Fields::of("burn.NoamLrScheduler").number("factor", factor).into()
    }

    /// Steps of the warm-up; a number above 0, or a length. The default is `4000`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// The width of the model; a number above 0. The default is `512`.
    pub fn model_size(self, model_size: impl Into<Number>) -> Self {
        self.fields.number("model_size", model_size).into()
    }
}

schedule_type! {
    /// One schedule after the other, each on its own clock. A boundary belongs to the part that
    /// starts there.
    ///
    /// - Closed: the part whose stretch the position lies in, at the position counted from its start
    ///
    /// Source: tracel-ai/burn lr_scheduler
    SequentialLrScheduler
}

impl SequentialLrScheduler {
    /// `burn.SequentialLrScheduler` with the parameters that have no default.
    ///
    /// - `schedulers`: The parts in their order; a list of at least one schedule.
    /// - `num_iters`: Steps of each but the last; a list, each a whole number of at least 1, or a
    ///   length.
    pub fn new(
        schedulers: impl IntoIterator<Item = Spec>,
        num_iters: impl IntoIterator<Item = impl Into<Length>>,
    ) -> Self {
        Fields::of("burn.SequentialLrScheduler")
            .schedules("schedulers", schedulers)
            .lengths("num_iters", num_iters)
            .into()
    }
}

schedule_type! {
    /// Several schedules, combined.
    ///
    /// - Closed: the mean, sum or product of the values
    ///
    /// Source: tracel-ai/burn lr_scheduler
    ComposedLrScheduler
}

impl ComposedLrScheduler {
    /// `burn.ComposedLrScheduler` with the parameters that have no default.
    ///
    /// - `schedulers`: The schedules whose values are combined; a list of at least one schedule.
    pub fn new(schedulers: impl IntoIterator<Item = Spec>) -> Self {
        Fields::of("burn.ComposedLrScheduler").schedules("schedulers", schedulers).into()
    }

    /// Whether it is their mean, sum or product; "avg" or "sum" or "prod". The default is `"prod"`.
    pub fn reduction(self, reduction: &str) -> Self {
        self.fields.choice("reduction", reduction).into()
    }
}
