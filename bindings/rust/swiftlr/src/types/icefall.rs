// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `icefall`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A fall with the fourth root of the squares of batches and epochs, after a short warm-up.
    ///
    /// - Closed: with `n = floor(e / steps_per_epoch)`, `base * (((e ** 2 + lr_batches ** 2) /
    ///   lr_batches ** 2) ** -0.25 * ((n ** 2 + lr_epochs ** 2) / lr_epochs ** 2) ** -0.25)`, times
    ///   `warmup_start + (1 - warmup_start) * (e / warmup_batches)` before `warmup_batches`
    ///
    /// Source: k2-fsa/icefall@36e0420c egs/librispeech/ASR/zipformer/optim.py
    Eden
}

impl Eden {
    /// `icefall.Eden` with the parameters that have no default.
    ///
    /// - `lr_batches`: Batches after which the value falls noticeably; a number above 0, or a
    ///   length.
    /// - `lr_epochs`: Epochs after which the value falls noticeably; a number above 0.
    /// - `steps_per_epoch`: Steps of an epoch, such as "1ep"; a number above 0, or a length.
    pub fn new(
        lr_batches: impl Into<Length>,
        lr_epochs: impl Into<Number>,
        steps_per_epoch: impl Into<Length>,
    ) -> Self {
        Fields::of("icefall.Eden")
            .length("lr_batches", lr_batches)
            .number("lr_epochs", lr_epochs)
            .length("steps_per_epoch", steps_per_epoch)
            .into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `500.0`.
    pub fn warmup_batches(self, warmup_batches: impl Into<Length>) -> Self {
        self.fields.length("warmup_batches", warmup_batches).into()
    }

    /// The first ratio of the warm-up; a number of at least 0 and at most 1. The default is `0.5`.
    pub fn warmup_start(self, warmup_start: impl Into<Number>) -> Self {
        self.fields.number("warmup_start", warmup_start).into()
    }
}

schedule_type! {
    /// A fall with the square root of the square of batches, after a short warm-up.
    ///
    /// - Closed: `base * ((e ** 2 + lr_batches ** 2) / lr_batches ** 2) ** -0.5`, times `warmup_start
    ///   + (1 - warmup_start) * (e / warmup_batches)` before `warmup_batches`
    ///
    /// Source: k2-fsa/icefall@36e0420c egs/librispeech/ASR/zipformer/optim.py
    Eden2
}

impl Eden2 {
    /// `icefall.Eden2` with the parameters that have no default.
    ///
    /// - `lr_batches`: Batches after which the value falls noticeably; a number above 0, or a
    ///   length.
    pub fn new(lr_batches: impl Into<Length>) -> Self {
        Fields::of("icefall.Eden2").length("lr_batches", lr_batches).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `500.0`.
    pub fn warmup_batches(self, warmup_batches: impl Into<Length>) -> Self {
        self.fields.length("warmup_batches", warmup_batches).into()
    }

    /// The first ratio of the warm-up; a number of at least 0 and at most 1. The default is `0.5`.
    pub fn warmup_start(self, warmup_start: impl Into<Number>) -> Self {
        self.fields.number("warmup_start", warmup_start).into()
    }
}
