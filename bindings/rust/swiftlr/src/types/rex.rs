// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `rex`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A fall that is slow at first and steep at the end.
    ///
    /// - Closed: `min_lr + (base - min_lr) * (z / ((1 - d) + d * z))` with `z = 1 - e / total`, then
    ///   `min_lr`
    ///
    /// Source: Chen et al., "REX: Revisiting Budgeted Training with an Improved Schedule", arXiv:2107.04197
    lr
}

impl lr {
    /// `rex.lr` with the parameters that have no default.
    ///
    /// - `total`: Steps in all; a number above 0, or a length.
    pub fn new(total: impl Into<Length>) -> Self {
        Fields::of("rex.lr").length("total", total).into()
    }

    /// The bend; 0 is a straight line; a number of at least 0 and below 1. The default is `0.5`.
    pub fn d(self, d: impl Into<Number>) -> Self {
        self.fields.number("d", d).into()
    }

    /// The last value; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }
}
