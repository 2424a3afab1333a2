// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `libtorch`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// The base value times `gamma` once every `step_size` steps, in C++.
    ///
    /// - Closed: `base` times `gamma` for each multiple of `step_size` from 1 to `e - 1`
    ///
    /// As in libtorch, each decay comes one step after that of `torch.StepLR`.
    ///
    /// Source: torch::optim of libtorch 2.13
    StepLR
}

impl StepLR {
    /// `libtorch.StepLR` with the parameters that have no default.
    ///
    /// - `step_size`: Steps from one decay to the next; a whole number of at least 1, or a length.
    pub fn new(step_size: impl Into<Length>) -> Self {
        Fields::of("libtorch.StepLR").length("step_size", step_size).into()
    }

    /// The factor of a decay; a number. The default is `0.1`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }
}
