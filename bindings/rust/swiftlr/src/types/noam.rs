// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `noam`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: `factor * (model_size ** -0.5 * min(s ** -0.5, s * warmup ** -1.5))` with `s = e +
    ///   1`
    ///
    /// Source: Vaswani et al., "Attention Is All You Need", arXiv:1706.03762, section 5.3
    lr
}

impl lr {
    /// `noam.lr`.
    pub fn new() -> Self {
        Fields::of("noam.lr").into()
    }

    /// The factor; a number. The default is `1.0`.
    pub fn factor(self, factor: impl Into<Number>) -> Self {
        self.fields.number("factor", factor).into()
    }

    /// The width of the model; a number above 0. The default is `512`.
    pub fn model_size(self, model_size: impl Into<Number>) -> Self {
        self.fields.number("model_size", model_size).into()
    }

    /// Steps of the warm-up; a number above 0, or a length. The default is `4000`.
    pub fn warmup(self, warmup: impl Into<Length>) -> Self {
        self.fields.length("warmup", warmup).into()
    }
}
