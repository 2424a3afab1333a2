// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `mae`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up in a straight line, then half a cosine wave.
    ///
    /// - Closed: in epoch `x = e / steps_per_epoch` `(lr * x) / W` before `W = warmup_epochs`, then
    ///   `min_lr + ((lr - min_lr) * 0.5) * (1 + cos((pi * (x - W)) / (epochs - W)))`
    ///
    /// In MAE a group with an `lr_scale` has this value times it.
    ///
    /// Source: facebookresearch/mae util/lr_sched.py, commit efb2a806
    adjust_learning_rate
}

impl adjust_learning_rate {
    /// `mae.adjust_learning_rate`.
    pub fn new() -> Self {
        Fields::of("mae.adjust_learning_rate").into()
    }

    /// The highest value; the base value if null; a number, or null.
    pub fn lr(self, lr: impl Into<Number>) -> Self {
        self.fields.number("lr", lr).into()
    }

    /// The value at the end; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// Epochs of the warm-up; a number of at least 0. The default is `40`.
    pub fn warmup_epochs(self, warmup_epochs: impl Into<Number>) -> Self {
        self.fields.number("warmup_epochs", warmup_epochs).into()
    }

    /// Epochs of the run; a number above 0. The default is `400`.
    pub fn epochs(self, epochs: impl Into<Number>) -> Self {
        self.fields.number("epochs", epochs).into()
    }

    /// Steps of an epoch, such as "1ep"; positions are epochs if it is 1; a number above 0, or a
    /// length. The default is `1`.
    pub fn steps_per_epoch(self, steps_per_epoch: impl Into<Length>) -> Self {
        self.fields.length("steps_per_epoch", steps_per_epoch).into()
    }
}
