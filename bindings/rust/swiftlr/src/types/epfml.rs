// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `epfml`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up, a stable phase, and a decay in one of several shapes.
    ///
    /// - Closed: `base * (e / W + (1 - e / W) / init_div_factor)` before `W = n_warmup`; `base` up to
    ///   the last `n = int(fract_decay * n_iterations)` steps; then with the part `x` of them that is
    ///   done and `m = final_lr_factor`, `base * (m + (1 - m) * f)` with `f` one of `1 - x`, `1 -
    ///   sqrt(x)`, `0.5 * (1 + cos(pi * x))`, `2 * (1 - x) - 0.5 * (1 + cos(pi * x))` and `1 - x **
    ///   2`, or `base * m ** x`; then `base * m`
    ///
    /// Source: epfml/schedules-and-scaling; arXiv:2405.18392
    wsd
}

impl wsd {
    /// `epfml.wsd` with the parameters that have no default.
    ///
    /// - `n_iterations`: Steps in all; a number above 0, or a length.
    /// - `n_warmup`: Steps of the warm-up; a number of at least 0, or a length.
    pub fn new(n_iterations: impl Into<Length>, n_warmup: impl Into<Length>) -> Self {
        Fields::of("epfml.wsd")
            .length("n_iterations", n_iterations)
            .length("n_warmup", n_warmup)
            .into()
    }

    /// The base value divided by the first; a number above 0. The default is `100`.
    pub fn init_div_factor(self, init_div_factor: impl Into<Number>) -> Self {
        self.fields.number("init_div_factor", init_div_factor).into()
    }

    /// The last ratio; a number of at least 0. The default is `0.01`.
    pub fn final_lr_factor(self, final_lr_factor: impl Into<Number>) -> Self {
        self.fields.number("final_lr_factor", final_lr_factor).into()
    }

    /// The part of the steps that decays; a number above 0 and at most 1. The default is `0.1`.
    pub fn fract_decay(self, fract_decay: impl Into<Number>) -> Self {
        self.fields.number("fract_decay", fract_decay).into()
    }

    /// The shape of the decay; "linear" or "sqrt" or "cosine" or "exp" or "mirror_cosine" or
    /// "square". The default is `"linear"`.
    pub fn decay_type(self, decay_type: &str) -> Self {
        self.fields.choice("decay_type", decay_type).into()
    }
}
