// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `megatron`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// Up to `max_lr` in a straight line, then down to `min_lr` in one of five styles.
    ///
    /// - Closed: up to `W = lr_warmup_steps` `init_lr + ((max_lr - init_lr) * e) / W`; then, up to
    ///   `D = lr_decay_steps`, `min_lr + k * (max_lr - min_lr)` with `x = (e - W) / (D - W)`, or in
    ///   WSD the part `x` of the last `wsd_decay_steps`, where `k` is `1 - x`,
    ///   `0.5 * (cos(pi * x) + 1)`, `2 * 0.5 ** x - 1` or `1 - sqrt(x)`; inverse square root
    ///   `max(min_lr, (max_lr * max(W, 1) ** 0.5) / max(e, 1) ** 0.5)`; `min_lr` after `D`
    ///
    /// Source: megatron.core.optimizer_param_scheduler.OptimizerParamScheduler, megatron-core 0.16
    OptimizerParamScheduler
}

impl OptimizerParamScheduler {
    /// `megatron.OptimizerParamScheduler` with the parameters that have no default.
    ///
    /// - `lr_decay_steps`: Steps in all, warm-up included; a number above 0, or a length.
    pub fn new(lr_decay_steps: impl Into<Length>) -> Self {
        Fields::of("megatron.OptimizerParamScheduler")
            .length("lr_decay_steps", lr_decay_steps)
            .into()
    }

    /// The first value of the warm-up; a number. The default is `0.0`.
    pub fn init_lr(self, init_lr: impl Into<Number>) -> Self {
        self.fields.number("init_lr", init_lr).into()
    }

    /// The highest value; the base value if null; a number, or null.
    pub fn max_lr(self, max_lr: impl Into<Number>) -> Self {
        self.fields.number("max_lr", max_lr).into()
    }

    /// The lowest value; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn lr_warmup_steps(self, lr_warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("lr_warmup_steps", lr_warmup_steps).into()
    }

    /// The shape of the decay; "constant" or "linear" or "cosine" or "inverse-square-root" or
    /// "WSD". The default is `"linear"`.
    pub fn lr_decay_style(self, lr_decay_style: &str) -> Self {
        self.fields.choice("lr_decay_style", lr_decay_style).into()
    }

    /// The last steps, which decay in `WSD`; a number of at least 0, or a length, or null.
    pub fn wsd_decay_steps(self, wsd_decay_steps: impl Into<Length>) -> Self {
        self.fields.length("wsd_decay_steps", wsd_decay_steps).into()
    }

    /// The shape of the decay in `WSD`; "linear" or "cosine" or "exponential" or "minus_sqrt". The
    /// default is `"exponential"`.
    pub fn lr_wsd_decay_style(self, lr_wsd_decay_style: &str) -> Self {
        self.fields.choice("lr_wsd_decay_style", lr_wsd_decay_style).into()
    }
}

schedule_type! {
    /// The weight decay, up from `start_wd` to `end_wd`.
    ///
    /// - Closed: with `x = e / wd_incr_steps`, `start_wd + k * (end_wd - start_wd)` where `k` is
    ///   `x` or `0.5 * (cos(pi * (1 - x)) + 1)`; after `wd_incr_steps`, or where it is constant,
    ///   `end_wd`
    ///
    /// Source: megatron.core.optimizer_param_scheduler.OptimizerParamScheduler, megatron-core 0.16
    OptimizerParamScheduler_weight_decay
}

impl OptimizerParamScheduler_weight_decay {
    /// `megatron.OptimizerParamScheduler.weight_decay` with the parameters that have no default.
    ///
    /// - `start_wd`: The first value; a number.
    /// - `end_wd`: The last value; a number.
    /// - `wd_incr_steps`: Steps from one to the other; a number of at least 0, or a length.
    pub fn new(
        start_wd: impl Into<Number>,
        end_wd: impl Into<Number>,
        wd_incr_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("megatron.OptimizerParamScheduler.weight_decay")
            .number("start_wd", start_wd)
            .number("end_wd", end_wd)
            .length("wd_incr_steps", wd_incr_steps)
            .into()
    }

    /// The shape of the way; "constant" or "linear" or "cosine". The default is `"constant"`.
    pub fn wd_incr_style(self, wd_incr_style: &str) -> Self {
        self.fields.choice("wd_incr_style", wd_incr_style).into()
    }
}
