// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `slowfast`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// Half a cosine wave, whose start a warm-up covers.
    ///
    /// - Closed: in epoch `x = e / steps_per_epoch`, with `o = warmup_epochs` if
    ///   `cosine_after_warmup`, else 0, `end + ((base_lr - end) * (cos((pi * (x - o)) / (max_epoch -
    ///   o)) + 1)) * 0.5` with `end = cosine_end_lr`; before `W = warmup_epochs` `x * ((v - s) / W)
    ///   + s` from `s = warmup_start_lr` to the value `v` at `W`
    ///
    /// Source: facebookresearch/SlowFast slowfast/utils/lr_policy.py, commit 287ec007
    cosine
}

impl cosine {
    /// `slowfast.cosine`.
    pub fn new() -> Self {
        Fields::of("slowfast.cosine").into()
    }

    /// The highest value; the base value if null; a number, or null.
    pub fn base_lr(self, base_lr: impl Into<Number>) -> Self {
        self.fields.number("base_lr", base_lr).into()
    }

    /// Epochs of the warm-up; a number of at least 0. The default is `0.0`.
    pub fn warmup_epochs(self, warmup_epochs: impl Into<Number>) -> Self {
        self.fields.number("warmup_epochs", warmup_epochs).into()
    }

    /// The first value of the warm-up; a number. The default is `0.01`.
    pub fn warmup_start_lr(self, warmup_start_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_start_lr", warmup_start_lr).into()
    }

    /// Steps of an epoch, such as "1ep"; positions are epochs if it is 1; a number above 0, or a
    /// length. The default is `1`.
    pub fn steps_per_epoch(self, steps_per_epoch: impl Into<Length>) -> Self {
        self.fields.length("steps_per_epoch", steps_per_epoch).into()
    }

    /// Epochs of the run; a number above 0. The default is `300`.
    pub fn max_epoch(self, max_epoch: impl Into<Number>) -> Self {
        self.fields.number("max_epoch", max_epoch).into()
    }

    /// The value at the end; a number. The default is `0.0`.
    pub fn cosine_end_lr(self, cosine_end_lr: impl Into<Number>) -> Self {
        self.fields.number("cosine_end_lr", cosine_end_lr).into()
    }

    /// Whether the wave starts after the warm-up; true or false. The default is `false`.
    pub fn cosine_after_warmup(self, cosine_after_warmup: bool) -> Self {
        self.fields.flag("cosine_after_warmup", cosine_after_warmup).into()
    }
}

schedule_type! {
    /// Given ratios from given epochs on, whose start a warm-up covers.
    ///
    /// - Closed: `lrs[i] * base_lr` with the last of the `steps` that is at most `e /
    ///   steps_per_epoch`; the warm-up of `slowfast.cosine`
    ///
    /// As in SlowFast, an epoch before the first step has the last ratio, and the ratio does not
    /// change after `max_epoch`.
    ///
    /// Source: facebookresearch/SlowFast slowfast/utils/lr_policy.py, commit 287ec007
    steps_with_relative_lrs
}

impl steps_with_relative_lrs {
    /// `slowfast.steps_with_relative_lrs` with the parameters that have no default.
    ///
    /// - `steps`: Epochs of a change; a list, each a number.
    /// - `lrs`: The ratio from each on; a list, each a number.
    pub fn new(
        steps: impl IntoIterator<Item = impl Into<Number>>,
        lrs: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        Fields::of("slowfast.steps_with_relative_lrs")
            .numbers("steps", steps)
            .numbers("lrs", lrs)
            .into()
    }

    /// The highest value; the base value if null; a number, or null.
    pub fn base_lr(self, base_lr: impl Into<Number>) -> Self {
        self.fields.number("base_lr", base_lr).into()
    }

    /// Epochs of the warm-up; a number of at least 0. The default is `0.0`.
    pub fn warmup_epochs(self, warmup_epochs: impl Into<Number>) -> Self {
        self.fields.number("warmup_epochs", warmup_epochs).into()
    }

    /// The first value of the warm-up; a number. The default is `0.01`.
    pub fn warmup_start_lr(self, warmup_start_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_start_lr", warmup_start_lr).into()
    }

    /// Steps of an epoch, such as "1ep"; positions are epochs if it is 1; a number above 0, or a
    /// length. The default is `1`.
    pub fn steps_per_epoch(self, steps_per_epoch: impl Into<Length>) -> Self {
        self.fields.length("steps_per_epoch", steps_per_epoch).into()
    }

    /// Epochs of the run; a number above 0. The default is `300`.
    pub fn max_epoch(self, max_epoch: impl Into<Number>) -> Self {
        self.fields.number("max_epoch", max_epoch).into()
    }
}
