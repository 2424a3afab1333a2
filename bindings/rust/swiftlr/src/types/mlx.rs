// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `mlx`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// The first rate times `decay_rate` at every step.
    ///
    /// - Closed: `init * decay_rate ** e`
    ///
    /// Source: mlx.optimizers.schedulers
    exponential_decay
}

impl exponential_decay {
    /// `mlx.exponential_decay` with the parameters that have no default.
    ///
    /// - `init`: The value at the start; a number.
    /// - `decay_rate`: The factor of a step; a number of at least 0.
    pub fn new(init: impl Into<Number>, decay_rate: impl Into<Number>) -> Self {
        Fields::of("mlx.exponential_decay")
            .number("init", init)
            .number("decay_rate", decay_rate)
            .into()
    }
}

schedule_type! {
    /// The first rate times `decay_rate` once every `step_size` steps.
    ///
    /// - Closed: `init * decay_rate ** (e // step_size)`
    ///
    /// Source: mlx.optimizers.schedulers
    step_decay
}

impl step_decay {
    /// `mlx.step_decay` with the parameters that have no default.
    ///
    /// - `init`: The value at the start; a number.
    /// - `decay_rate`: The factor of a decay; a number of at least 0.
    /// - `step_size`: Steps from one decay to the next; a number above 0, or a length.
    pub fn new(
        init: impl Into<Number>,
        decay_rate: impl Into<Number>,
        step_size: impl Into<Length>,
    ) -> Self {
        Fields::of("mlx.step_decay")
            .number("init", init)
            .number("decay_rate", decay_rate)
            .length("step_size", step_size)
            .into()
    }
}

schedule_type! {
    /// Half a cosine wave from one rate to another.
    ///
    /// - Closed: `end + (0.5 * (1 + cos((pi * min(e, decay_steps)) / decay_steps))) * (init - end)`
    ///
    /// Source: mlx.optimizers.schedulers
    cosine_decay
}

impl cosine_decay {
    /// `mlx.cosine_decay` with the parameters that have no default.
    ///
    /// - `init`: The value at the start; a number.
    /// - `decay_steps`: Steps of the decay; a number above 0, or a length.
    pub fn new(init: impl Into<Number>, decay_steps: impl Into<Length>) -> Self {
        Fields::of("mlx.cosine_decay")
            .number("init", init)
            .length("decay_steps", decay_steps)
            .into()
    }

    /// The value at the end; a number. The default is `0.0`.
    pub fn end(self, end: impl Into<Number>) -> Self {
        self.fields.number("end", end).into()
    }
}

schedule_type! {
    /// A straight line from one rate to another.
    ///
    /// - Closed: `init + min(e, steps) * ((end - init) / steps)`
    ///
    /// Source: mlx.optimizers.schedulers
    linear_schedule
}

impl linear_schedule {
    /// `mlx.linear_schedule` with the parameters that have no default.
    ///
    /// - `init`: The value at the start; a number.
    /// - `end`: The value at the end; a number.
    /// - `steps`: Steps from one to the other; a number above 0, or a length.
    pub fn new(init: impl Into<Number>, end: impl Into<Number>, steps: impl Into<Length>) -> Self {
        Fields::of("mlx.linear_schedule")
            .number("init", init)
            .number("end", end)
            .length("steps", steps)
            .into()
    }
}

schedule_type! {
    /// That of `optax.join_schedules`.
    ///
    /// One schedule after the other, each on its own clock.
    ///
    /// - Closed: the part whose stretch the position lies in, at the position counted from its start
    ///
    /// Source: mlx.optimizers.schedulers
    join_schedules
}

impl join_schedules {
    /// `mlx.join_schedules` with the parameters that have no default.
    ///
    /// - `schedules`: The parts in their order; a list of at least one schedule.
    /// - `boundaries`: Where the second and each later part starts; a list, each a number, or a
    ///   length.
    pub fn new(
        schedules: impl IntoIterator<Item = Spec>,
        boundaries: impl IntoIterator<Item = impl Into<Length>>,
    ) -> Self {
        Fields::of("mlx.join_schedules")
            .schedules("schedules", schedules)
            .lengths("boundaries", boundaries)
            .into()
    }
}
