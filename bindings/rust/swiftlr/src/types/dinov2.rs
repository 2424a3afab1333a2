// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `dinov2`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// Zero for some steps, a warm-up in a straight line, half a cosine wave, then the last value.
    ///
    /// - Closed: 0 before `F = freeze_iters`; before `F + W` with `W = warmup_iters` `x * ((base_value
    ///   - s) / (W - 1)) + s` with `x = e - F` and `s = start_warmup_value`; then with `n =
    ///   total_iters - W - F` and `x = e - W - F` `final_value + (0.5 * (base_value - final_value)) *
    ///   (1 + cos((pi * x) / n))`; `final_value` from `total_iters` on
    ///
    /// As in DINOv2, the last step of the warm-up has `base_value` already.
    ///
    /// Source: facebookresearch/dinov2 dinov2/utils/utils.py, commit b8931f7b
    CosineScheduler
}

impl CosineScheduler {
    /// `dinov2.CosineScheduler` with the parameters that have no default.
    ///
    /// - `final_value`: The last value; a number.
    /// - `total_iters`: Steps in all; a whole number of at least 1, or a length.
    pub fn new(final_value: impl Into<Number>, total_iters: impl Into<Length>) -> Self {
        Fields::of("dinov2.CosineScheduler")
            .number("final_value", final_value)
            .length("total_iters", total_iters)
            .into()
    }

    /// The highest value; the base value if null; a number, or null.
    pub fn base_value(self, base_value: impl Into<Number>) -> Self {
        self.fields.number("base_value", base_value).into()
    }

    /// Steps of the warm-up; a whole number of at least 0, or a length. The default is `0`.
    pub fn warmup_iters(self, warmup_iters: impl Into<Length>) -> Self {
        self.fields.length("warmup_iters", warmup_iters).into()
    }

    /// The first value of the warm-up; a number. The default is `0`.
    pub fn start_warmup_value(self, start_warmup_value: impl Into<Number>) -> Self {
        self.fields.number("start_warmup_value", start_warmup_value).into()
    }

    /// Steps at 0; a whole number of at least 0, or a length. The default is `0`.
    pub fn freeze_iters(self, freeze_iters: impl Into<Length>) -> Self {
        self.fields.length("freeze_iters", freeze_iters).into()
    }
}
