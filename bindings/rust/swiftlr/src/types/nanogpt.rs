// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `nanogpt`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up in a straight line that starts above 0, then half a cosine wave.
    ///
    /// - Closed: `(learning_rate * (e + 1)) / (W + 1)` before `W = warmup_iters`, then `min_lr + (0.5
    ///   * (1 + cos(pi * ((e - W) / (lr_decay_iters - W))))) * (learning_rate - min_lr)`, and
    ///   `min_lr` after `lr_decay_iters`
    ///
    /// Source: karpathy/nanoGPT@3adf61e1 train.py
    get_lr
}

impl get_lr {
    /// `nanogpt.get_lr`.
    pub fn new() -> Self {
        Fields::of("nanogpt.get_lr").into()
    }

    /// The highest value; a number. The default is `0.0006`.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `2000`.
    pub fn warmup_iters(self, warmup_iters: impl Into<Length>) -> Self {
        self.fields.length("warmup_iters", warmup_iters).into()
    }

    /// Steps in all; a number above 0, or a length. The default is `600000`.
    pub fn lr_decay_iters(self, lr_decay_iters: impl Into<Length>) -> Self {
        self.fields.length("lr_decay_iters", lr_decay_iters).into()
    }

    /// The value at the end; a number. The default is `6e-05`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }
}
