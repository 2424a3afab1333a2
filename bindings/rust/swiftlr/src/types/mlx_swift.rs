// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `mlx_swift`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// The first rate times `decayRate` at every step.
    ///
    /// - Closed: `initial * decayRate ** e`
    ///
    /// Source: ml-explore/mlx-swift MLXOptimizers
    exponentialDecay
}

impl exponentialDecay {
    /// `mlx_swift.exponentialDecay` with the parameters that have no default.
    ///
    /// - `initial`: The value at the start; a number.
    /// - `decayRate`: The factor of a step; a number of at least 0.
    pub fn new(initial: impl Into<Number>, decayRate: impl Into<Number>) -> Self {
        Fields::of("mlx_swift.exponentialDecay")
            .number("initial", initial)
            .number("decayRate", decayRate)
            .into()
    }
}

schedule_type! {
    /// The first rate times `decayRate` once every `stepSize` steps.
    ///
    /// - Closed: `initial * decayRate ** (e // stepSize)`
    ///
    /// Source: ml-explore/mlx-swift MLXOptimizers
    stepDecay
}

impl stepDecay {
    /// `mlx_swift.stepDecay` with the parameters that have no default.
    ///
    /// - `initial`: The value at the start; a number.
    /// - `decayRate`: The factor of a decay; a number of at least 0.
    /// - `stepSize`: Steps from one decay to the next; a number above 0, or a length.
    pub fn new(
        initial: impl Into<Number>,
        decayRate: impl Into<Number>,
        stepSize: impl Into<Length>,
    ) -> Self {
        Fields::of("mlx_swift.stepDecay")
            .number("initial", initial)
            .number("decayRate", decayRate)
            .length("stepSize", stepSize)
            .into()
    }
}

schedule_type! {
    /// Half a cosine wave from one rate to another.
    ///
    /// - Closed: that of `mlx.cosine_decay`
    ///
    /// Source: ml-explore/mlx-swift MLXOptimizers
    cosineDecay
}

impl cosineDecay {
    /// `mlx_swift.cosineDecay` with the parameters that have no default.
    ///
    /// - `initial`: The value at the start; a number.
    /// - `decaySteps`: Steps of the decay; a number above 0, or a length.
    pub fn new(initial: impl Into<Number>, decaySteps: impl Into<Length>) -> Self {
        Fields::of("mlx_swift.cosineDecay")
            .number("initial", initial)
            .length("decaySteps", decaySteps)
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
    /// - Closed: that of `mlx.linear_schedule`
    ///
    /// Source: ml-explore/mlx-swift MLXOptimizers
    linearSchedule
}

impl linearSchedule {
    /// `mlx_swift.linearSchedule` with the parameters that have no default.
    ///
    /// - `initial`: The value at the start; a number.
    /// - `end`: The value at the end; a number.
    /// - `steps`: Steps from one to the other; a number above 0, or a length.
    pub fn new(
        initial: impl Into<Number>,
        end: impl Into<Number>,
        steps: impl Into<Length>,
    ) -> Self {
        Fields::of("mlx_swift.linearSchedule")
            .number("initial", initial)
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
    /// Source: ml-explore/mlx-swift MLXOptimizers
    joinSchedules
}

impl joinSchedules {
    /// `mlx_swift.joinSchedules` with the parameters that have no default.
    ///
    /// - `schedules`: The parts in their order; a list of at least one schedule.
    /// - `boundaries`: Where the second and each later part starts; a list, each a number, or a
    ///   length.
    pub fn new(
        schedules: impl IntoIterator<Item = Spec>,
        boundaries: impl IntoIterator<Item = impl Into<Length>>,
    ) -> Self {
        Fields::of("mlx_swift.joinSchedules")
            .schedules("schedules", schedules)
            .lengths("boundaries", boundaries)
            .into()
    }
}
