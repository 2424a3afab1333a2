// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `mxnet`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// The rate times `factor` after every `step` updates, down to `stop_factor_lr`.
    ///
    /// - Closed: the values of `mxnet.PolyScheduler` before `warmup_steps`, then `base_lr` times
    ///   `factor` for each multiple of `step` that is below `e`, but at least `stop_factor_lr` once
    ///   it has changed
    ///
    /// Source: mxnet.lr_scheduler, MXNet 1.9.1
    FactorScheduler
}

impl FactorScheduler {
    /// `mxnet.FactorScheduler` with the parameters that have no default.
    ///
    /// - `step`: Updates from one change to the next; a whole number of at least 1, or a length.
    pub fn new(step: impl Into<Length>) -> Self {
        Fields::of("mxnet.FactorScheduler").length("step", step).into()
    }

    /// The factor of a change; a number of at least 0 and at most 1. The default is `1`.
    pub fn factor(self, factor: impl Into<Number>) -> Self {
        self.fields.number("factor", factor).into()
    }

    /// The lowest value; a number. The default is `1e-08`.
    pub fn stop_factor_lr(self, stop_factor_lr: impl Into<Number>) -> Self {
        self.fields.number("stop_factor_lr", stop_factor_lr).into()
    }

    /// The highest value; a number. The default is `0.01`.
    pub fn base_lr(self, base_lr: impl Into<Number>) -> Self {
        self.fields.number("base_lr", base_lr).into()
    }

    /// Updates of the warm-up; a whole number of at least 0, or a length. The default is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// The first value of the warm-up; a number. The default is `0`.
    pub fn warmup_begin_lr(self, warmup_begin_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_begin_lr", warmup_begin_lr).into()
    }

    /// The shape of the warm-up; "linear" or "constant". The default is `"linear"`.
    pub fn warmup_mode(self, warmup_mode: &str) -> Self {
        self.fields.choice("warmup_mode", warmup_mode).into()
    }
}

schedule_type! {
    /// The rate times `factor` after each of some updates.
    ///
    /// - Closed: the values of `mxnet.PolyScheduler` before `warmup_steps`, then `base_lr` times
    ///   `factor` for each `step` that is below `e`
    ///
    /// Source: mxnet.lr_scheduler, MXNet 1.9.1
    MultiFactorScheduler
}

impl MultiFactorScheduler {
    /// `mxnet.MultiFactorScheduler` with the parameters that have no default.
    ///
    /// - `step`: Updates after which the rate changes, in rising order; a list, each a whole number
    ///   of at least 1, or a length.
    pub fn new(step: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        Fields::of("mxnet.MultiFactorScheduler").lengths("step", step).into()
    }

    /// The factor of a change; a number of at least 0 and at most 1. The default is `1`.
    pub fn factor(self, factor: impl Into<Number>) -> Self {
        self.fields.number("factor", factor).into()
    }

    /// The highest value; a number. The default is `0.01`.
    pub fn base_lr(self, base_lr: impl Into<Number>) -> Self {
        self.fields.number("base_lr", base_lr).into()
    }

    /// Updates of the warm-up; a whole number of at least 0, or a length. The default is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// The first value of the warm-up; a number. The default is `0`.
    pub fn warmup_begin_lr(self, warmup_begin_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_begin_lr", warmup_begin_lr).into()
    }

    /// The shape of the warm-up; "linear" or "constant". The default is `"linear"`.
    pub fn warmup_mode(self, warmup_mode: &str) -> Self {
        self.fields.choice("warmup_mode", warmup_mode).into()
    }
}

schedule_type! {
    /// A power of a straight line, after a warm-up if one is given.
    ///
    /// - Closed: before `W = warmup_steps` `warmup_begin_lr + ((base_lr - warmup_begin_lr) * e) / W`,
    ///   with `constant` `warmup_begin_lr`; then `final_lr + (base_lr - final_lr) * (1 - (e - W) / (N
    ///   - W)) ** pwr` up to `N = max_update`, where it stays
    ///
    /// Source: mxnet.lr_scheduler, MXNet 1.9.1
    PolyScheduler
}

impl PolyScheduler {
    /// `mxnet.PolyScheduler` with the parameters that have no default.
    ///
    /// - `max_update`: The last update that changes the rate; a whole number of at least 1, or a
    ///   length.
    pub fn new(max_update: impl Into<Length>) -> Self {
        Fields::of("mxnet.PolyScheduler").length("max_update", max_update).into()
    }

    /// The highest value; a number. The default is `0.01`.
    pub fn base_lr(self, base_lr: impl Into<Number>) -> Self {
        self.fields.number("base_lr", base_lr).into()
    }

    /// The power of the line; a number. The default is `2`.
    pub fn pwr(self, pwr: impl Into<Number>) -> Self {
        self.fields.number("pwr", pwr).into()
    }

    /// The last value; a number. The default is `0`.
    pub fn final_lr(self, final_lr: impl Into<Number>) -> Self {
        self.fields.number("final_lr", final_lr).into()
    }

    /// Updates of the warm-up; a whole number of at least 0, or a length. The default is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// The first value of the warm-up; a number. The default is `0`.
    pub fn warmup_begin_lr(self, warmup_begin_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_begin_lr", warmup_begin_lr).into()
    }

    /// The shape of the warm-up; "linear" or "constant". The default is `"linear"`.
    pub fn warmup_mode(self, warmup_mode: &str) -> Self {
        self.fields.choice("warmup_mode", warmup_mode).into()
    }
}

schedule_type! {
    /// Half a cosine wave, after a warm-up if one is given.
    ///
    /// - Closed: the values of `mxnet.PolyScheduler` before `W = warmup_steps`, then `final_lr +
    ///   ((base_lr - final_lr) * (1 + cos((pi * (e - W)) / (N - W)))) / 2` up to `N = max_update`,
    ///   where it stays
    ///
    /// Source: mxnet.lr_scheduler, MXNet 1.9.1
    CosineScheduler
}

impl CosineScheduler {
    /// `mxnet.CosineScheduler` with the parameters that have no default.
    ///
    /// - `max_update`: The last update that changes the rate; a whole number of at least 1, or a
    ///   length.
    pub fn new(max_update: impl Into<Length>) -> Self {
        Fields::of("mxnet.CosineScheduler").length("max_update", max_update).into()
    }

    /// The highest value; a number. The default is `0.01`.
    pub fn base_lr(self, base_lr: impl Into<Number>) -> Self {
        self.fields.number("base_lr", base_lr).into()
    }

    /// The last value; a number. The default is `0`.
    pub fn final_lr(self, final_lr: impl Into<Number>) -> Self {
        self.fields.number("final_lr", final_lr).into()
    }

    /// Updates of the warm-up; a whole number of at least 0, or a length. The default is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// The first value of the warm-up; a number. The default is `0`.
    pub fn warmup_begin_lr(self, warmup_begin_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_begin_lr", warmup_begin_lr).into()
    }

    /// The shape of the warm-up; "linear" or "constant". The default is `"linear"`.
    pub fn warmup_mode(self, warmup_mode: &str) -> Self {
        self.fields.choice("warmup_mode", warmup_mode).into()
    }
}
