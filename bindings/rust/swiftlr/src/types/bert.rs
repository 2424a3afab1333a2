// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `bert`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A straight line to 0, whose start a warm-up covers, in single precision.
    ///
    /// - Closed: `init_lr * (1 - min(e, N) * (1 / N))` with `N = num_train_steps`; before `W =
    ///   num_warmup_steps` `(init_lr * (1 / W)) * e`
    ///
    /// As in BERT, the rate after the warm-up is that of a line from the start of the run, so it
    /// jumps down.
    ///
    /// Source: google-research/bert optimization.py, commit eedf5716
    create_optimizer
}

impl create_optimizer {
    /// `bert.create_optimizer` with the parameters that have no default.
    ///
    /// - `num_train_steps`: Steps in all; a whole number of at least 1, or a length.
    pub fn new(num_train_steps: impl Into<Length>) -> Self {
        Fields::of("bert.create_optimizer").length("num_train_steps", num_train_steps).into()
    }

    /// The value at the start; the base value if null; a number, or null.
    pub fn init_lr(self, init_lr: impl Into<Number>) -> Self {
        self.fields.number("init_lr", init_lr).into()
    }

    /// Steps of the warm-up; a whole number of at least 0, or a length. The default is `0`.
    pub fn num_warmup_steps(self, num_warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("num_warmup_steps", num_warmup_steps).into()
    }
}
