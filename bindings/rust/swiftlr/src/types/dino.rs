// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `dino`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up in a straight line, then half a cosine wave.
    ///
    /// - Closed: before `W = warmup_epochs * niter_per_ep` `e * ((base_value - s) / (W - 1)) + s` with
    ///   `s = start_warmup_value`; then with the rest of the run of `n` steps `final_value + (0.5 *
    ///   (base_value - final_value)) * (1 + cos((pi * (e - W)) / n))`
    ///
    /// As in DINO, the last step of the warm-up has `base_value` already, and there is no value after
    /// the end.
    ///
    /// Source: facebookresearch/dino utils.py, commit 7c446df5
    cosine_scheduler
}

impl cosine_scheduler {
    /// `dino.cosine_scheduler` with the parameters that have no default.
    ///
    /// - `final_value`: The last value; a number.
    /// - `epochs`: Epochs of the run; a whole number of at least 1.
    /// - `niter_per_ep`: Steps of an epoch, such as "1ep"; a whole number of at least 1, or a
    ///   length.
    pub fn new(
        final_value: impl Into<Number>,
        epochs: impl Into<Number>,
        niter_per_ep: impl Into<Length>,
    ) -> Self {
        Fields::of("dino.cosine_scheduler")
            .number("final_value", final_value)
            .number("epochs", epochs)
            .length("niter_per_ep", niter_per_ep)
            .into()
    }

    /// The highest value; the base value if null; a number, or null.
    pub fn base_value(self, base_value: impl Into<Number>) -> Self {
        self.fields.number("base_value", base_value).into()
    }

    /// Epochs of the warm-up; a whole number of at least 0. The default is `0`.
    pub fn warmup_epochs(self, warmup_epochs: impl Into<Number>) -> Self {
        self.fields.number("warmup_epochs", warmup_epochs).into()
    }

    /// The first value of the warm-up; a number. The default is `0`.
    pub fn start_warmup_value(self, start_warmup_value: impl Into<Number>) -> Self {
        self.fields.number("start_warmup_value", start_warmup_value).into()
    }
}
