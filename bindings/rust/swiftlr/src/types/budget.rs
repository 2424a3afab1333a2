// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `budget`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Run, Schedule, Spec};

schedule_type! {
    /// A straight line from the base value to 0.
    ///
    /// - Closed: `base * (1 - e / total)`, then 0
    ///
    /// Source: Li et al., "Budgeted Training", arXiv:1905.04753
    linear
}

impl linear {
    /// `budget.linear` with the parameters that have no default.
    ///
    /// - `total`: Steps in all; a number above 0, or a length.
    pub fn new(total: impl Into<Length>) -> Self {
        Fields::of("budget.linear").length("total", total).into()
    }
}
