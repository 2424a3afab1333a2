// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `knee`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up, a long stable phase to explore, and a straight line to 0.
    ///
    /// - Closed: `(base * e) / warmup`, then `base` for `explore` steps, then `max(0, base - (base /
    ///   (total - warmup - explore)) * (e - warmup - explore))`
    ///
    /// Source: Iyer et al., "Wide-minima Density Hypothesis and the Explore-Exploit Learning Rate Schedule", arXiv:2003.03977
    lr
}

impl lr {
    /// `knee.lr` with the parameters that have no default.
    ///
    /// - `warmup`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `explore`: Steps at the base value; a number of at least 0, or a length.
    /// - `total`: Steps in all; a number above 0, or a length.
    pub fn new(
        warmup: impl Into<Length>,
        explore: impl Into<Length>,
        total: impl Into<Length>,
    ) -> Self {
        Fields::of("knee.lr")
            .length("warmup", warmup)
            .length("explore", explore)
            .length("total", total)
            .into()
    }
}
