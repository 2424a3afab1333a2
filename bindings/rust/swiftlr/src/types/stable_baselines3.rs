// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `stable_baselines3`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A fixed rate.
    ///
    /// - Closed: `val`
    ///
    /// Source: stable_baselines3.common.utils, Stable-Baselines3 2.9
    ConstantSchedule
}

impl ConstantSchedule {
    /// `stable_baselines3.ConstantSchedule` with the parameters that have no default.
    ///
    /// - `val`: The value; a number.
    pub fn new(val: impl Into<Number>) -> Self {
        Fields::of("stable_baselines3.ConstantSchedule").number("val", val).into()
    }
}

schedule_type! {
    /// A straight line over a part of the run.
    ///
    /// - Closed: `start + ((1 - r) * (end - start)) / end_fraction` with `r = 1 - e /
    ///   total_timesteps`, `end` once `1 - r` is above `end_fraction`
    ///
    /// Source: stable_baselines3.common.utils, Stable-Baselines3 2.9
    LinearSchedule
}

impl LinearSchedule {
    /// `stable_baselines3.LinearSchedule` with the parameters that have no default.
    ///
    /// - `start`: The first value; a number.
    /// - `end`: The last value; a number.
    /// - `end_fraction`: The part of the run that the line takes; a number.
    /// - `total_timesteps`: Steps of the environment in all; a number above 0, or a length.
    pub fn new(
        start: impl Into<Number>,
        end: impl Into<Number>,
        end_fraction: impl Into<Number>,
        total_timesteps: impl Into<Length>,
    ) -> Self {
        Fields::of("stable_baselines3.LinearSchedule")
            .number("start", start)
            .number("end", end)
            .number("end_fraction", end_fraction)
            .length("total_timesteps", total_timesteps)
            .into()
    }
}

schedule_type! {
    /// The old name of the same.
    ///
    /// That of `stable_baselines3.LinearSchedule`.
    ///
    /// A straight line over a part of the run.
    ///
    /// - Closed: `start + ((1 - r) * (end - start)) / end_fraction` with `r = 1 - e /
    ///   total_timesteps`, `end` once `1 - r` is above `end_fraction`
    ///
    /// Source: stable_baselines3.common.utils, Stable-Baselines3 2.9
    get_linear_fn
}

impl get_linear_fn {
    /// `stable_baselines3.get_linear_fn` with the parameters that have no default.
    ///
    /// - `start`: The first value; a number.
    /// - `end`: The last value; a number.
    /// - `end_fraction`: The part of the run that the line takes; a number.
    /// - `total_timesteps`: Steps of the environment in all; a number above 0, or a length.
    pub fn new(
        start: impl Into<Number>,
        end: impl Into<Number>,
        end_fraction: impl Into<Number>,
        total_timesteps: impl Into<Length>,
    ) -> Self {
        Fields::of("stable_baselines3.get_linear_fn")
            .number("start", start)
            .number("end", end)
            .number("end_fraction", end_fraction)
            .length("total_timesteps", total_timesteps)
            .into()
    }
}
