// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `rwkv`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A fall by the step or along a cosine by the token, times a warm-up.
    ///
    /// - Closed: with `x = min(1, max(0, (e - D - W + 1) / (N - W)))`, `D = my_pile_edecay *
    ///   epoch_steps`, `N = (epoch_count - my_pile_edecay) * epoch_steps` and `W = warmup_steps`,
    ///   `lr_init * exp(log(lr_final / lr_init) * x)`, or `lr_init + (lr_final - lr_init) * x` if one
    ///   of the two is 0
    /// - With `my_exit_tokens` `E` and the tokens of a step `t = ctx_len * real_bsz`, `lr_init *
    ///   ((0.5 + f / 2) + (0.5 - f / 2) * cos(pi * x))` with `f = lr_final / lr_init` and `x = min(1,
    ///   max(0, (e * t - W * t) / (abs(E) - W * t)))`; if `E` is negative the mean of both
    /// - Before `W` times `0.01 + (0.99 * e) / W`
    ///
    /// Source: BlinkDL/RWKV-LM RWKV-v5/src/trainer.py and RWKV-v7/train_temp/src/trainer.py, commit 524481d5
    train_callback
}

impl train_callback {
    /// `rwkv.train_callback`.
    pub fn new() -> Self {
        Fields::of("rwkv.train_callback").into()
    }

    /// The value after the warm-up; a number. The default is `0.0006`.
    pub fn lr_init(self, lr_init: impl Into<Number>) -> Self {
        self.fields.number("lr_init", lr_init).into()
    }

    /// The value at the end; a number. The default is `1e-05`.
    pub fn lr_final(self, lr_final: impl Into<Number>) -> Self {
        self.fields.number("lr_final", lr_final).into()
    }

    /// Steps of the warm-up; none if negative; a number of at least -1, or a length. The default is
    /// `-1`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// Epochs of the fall; no fall if 0; a whole number of at least 0. The default is `500`.
    pub fn epoch_count(self, epoch_count: impl Into<Number>) -> Self {
        self.fields.number("epoch_count", epoch_count).into()
    }

    /// Steps of an epoch; a whole number of at least 1, or a length. The default is `1000`.
    pub fn epoch_steps(self, epoch_steps: impl Into<Length>) -> Self {
        self.fields.length("epoch_steps", epoch_steps).into()
    }

    /// Epochs before the fall; a whole number of at least 0. The default is `0`.
    pub fn my_pile_edecay(self, my_pile_edecay: impl Into<Number>) -> Self {
        self.fields.number("my_pile_edecay", my_pile_edecay).into()
    }

    /// Tokens of the cosine; no cosine if 0; a number. The default is `0`.
    pub fn my_exit_tokens(self, my_exit_tokens: impl Into<Number>) -> Self {
        self.fields.number("my_exit_tokens", my_exit_tokens).into()
    }

    /// Tokens of a sample; a number above 0. The default is `1024`.
    pub fn ctx_len(self, ctx_len: impl Into<Number>) -> Self {
        self.fields.number("ctx_len", ctx_len).into()
    }

    /// Samples of a step; a number above 0. The default is `96`.
    pub fn real_bsz(self, real_bsz: impl Into<Number>) -> Self {
        self.fields.number("real_bsz", real_bsz).into()
    }
}
