// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `ultralytics`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up by the batch, and a line or half a cosine wave by the epoch.
    ///
    /// - Closed: in epoch `x = floor(e / steps_per_epoch)` `lr0 * f` with `f = max(1 - x / epochs, 0)
    ///   * (1 - lrf) + lrf`, with `cos_lr` `f = max((1 - cos(x * pi / epochs)) / 2, 0) * (lrf - 1) +
    ///   1`; up to the last batch `W` of the warm-up `((lr0 * f - s) / W) * e + s`, where `s` is
    ///   `warmup_bias_lr` for biases and 0 for others
    ///
    /// Ultralytics has a group for each `param_group`: `swiftlr.groups` with a part of this type for
    /// `weight`, `bn` and `bias` gives the rates of its optimizer. The warm-up leaves the last epoch
    /// to the decay.
    ///
    /// Source: ultralytics.engine.trainer, Ultralytics 8.4
    lr
}

impl lr {
    /// `ultralytics.lr`.
    pub fn new() -> Self {
        Fields::of("ultralytics.lr").into()
    }

    /// The rate after the warm-up; the base value if null; a number, or null.
    pub fn lr0(self, lr0: impl Into<Number>) -> Self {
        self.fields.number("lr0", lr0).into()
    }

    /// The last ratio; a number. The default is `0.01`.
    pub fn lrf(self, lrf: impl Into<Number>) -> Self {
        self.fields.number("lrf", lrf).into()
    }

    /// Whether it falls along a cosine; true or false. The default is `false`.
    pub fn cos_lr(self, cos_lr: bool) -> Self {
        self.fields.flag("cos_lr", cos_lr).into()
    }

    /// Epochs of the run; a whole number of at least 1. The default is `100`.
    pub fn epochs(self, epochs: impl Into<Number>) -> Self {
        self.fields.number("epochs", epochs).into()
    }

    /// Steps of an epoch, such as "1ep"; positions are epochs if it is 1; a number above 0, or a
    /// length. The default is `1`.
    pub fn steps_per_epoch(self, steps_per_epoch: impl Into<Length>) -> Self {
        self.fields.length("steps_per_epoch", steps_per_epoch).into()
    }

    /// Epochs of the warm-up, at most all but the last; a number of at least 0. The default is
    /// `3.0`.
    pub fn warmup_epochs(self, warmup_epochs: impl Into<Number>) -> Self {
        self.fields.number("warmup_epochs", warmup_epochs).into()
    }

    /// The rate of biases at the start; a number. The default is `0.1`.
    pub fn warmup_bias_lr(self, warmup_bias_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_bias_lr", warmup_bias_lr).into()
    }

    /// What the parameters of the group are; "weight" or "bn" or "bias". The default is `"weight"`.
    pub fn param_group(self, param_group: &str) -> Self {
        self.fields.choice("param_group", param_group).into()
    }
}

schedule_type! {
    /// The momentum, or the first beta, that goes with `ultralytics.lr`.
    ///
    /// - Closed: `((momentum - warmup_momentum) / W) * e + warmup_momentum` before the last batch `W`
    ///   of the warm-up, then `momentum`
    ///
    /// Source: ultralytics.engine.trainer, Ultralytics 8.4
    momentum
}

impl momentum {
    /// `ultralytics.momentum`.
    pub fn new() -> Self {
        Fields::of("ultralytics.momentum").into()
    }

    /// The value after the warm-up; a number. The default is `0.937`.
    pub fn momentum(self, momentum: impl Into<Number>) -> Self {
        self.fields.number("momentum", momentum).into()
    }

    /// Epochs of the run; a whole number of at least 1. The default is `100`.
    pub fn epochs(self, epochs: impl Into<Number>) -> Self {
        self.fields.number("epochs", epochs).into()
    }

    /// Steps of an epoch, such as "1ep"; positions are epochs if it is 1; a number above 0, or a
    /// length. The default is `1`.
    pub fn steps_per_epoch(self, steps_per_epoch: impl Into<Length>) -> Self {
        self.fields.length("steps_per_epoch", steps_per_epoch).into()
    }

    /// Epochs of the warm-up, at most all but the last; a number of at least 0. The default is
    /// `3.0`.
    pub fn warmup_epochs(self, warmup_epochs: impl Into<Number>) -> Self {
        self.fields.number("warmup_epochs", warmup_epochs).into()
    }

    /// The value at the start; a number. The default is `0.8`.
    pub fn warmup_momentum(self, warmup_momentum: impl Into<Number>) -> Self {
        self.fields.number("warmup_momentum", warmup_momentum).into()
    }
}
