// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `rl_zoo3`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A straight line to 0, which the hyperparameters of RL Zoo write as `lin_2.5e-4`.
    ///
    /// - Closed: `(1 - e / total_timesteps) * initial_value`
    ///
    /// Source: rl_zoo3.utils.linear_schedule, RL Zoo3 2.9
    linear_schedule
}

impl linear_schedule {
    /// `rl_zoo3.linear_schedule` with the parameters that have no default.
    ///
    /// - `total_timesteps`: Steps of the environment in all; a number above 0, or a length.
    pub fn new(total_timesteps: impl Into<Length>) -> Self {
        Fields::of("rl_zoo3.linear_schedule").length("total_timesteps", total_timesteps).into()
    }

    /// The value at the start; the base value if null; a number, or null.
    pub fn initial_value(self, initial_value: impl Into<Number>) -> Self {
        self.fields.number("initial_value", initial_value).into()
    }
}
