// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `rllib`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A fixed rate.
    ///
    /// - Closed: `value`
    ///
    /// Source: ray.rllib.utils.schedules, Ray 2.60
    ConstantSchedule
}

impl ConstantSchedule {
    /// `rllib.ConstantSchedule` with the parameters that have no default.
    ///
    /// - `value`: The value; a number.
    pub fn new(value: impl Into<Number>) -> Self {
        Fields::of("rllib.ConstantSchedule").number("value", value).into()
    }
}

schedule_type! {
    /// Straight lines between given points.
    ///
    /// - Closed: `l + ((e - s) / (t - s)) * (r - l)` between the points `[s, l]` and `[t, r]`,
    ///   `outside_value` before the first and from the last point on
    ///
    /// As in RLlib, points are rounded down to whole steps, and without an `outside_value` there is
    /// no value outside.
    ///
    /// Source: ray.rllib.utils.schedules, Ray 2.60
    PiecewiseSchedule
}

impl PiecewiseSchedule {
    /// `rllib.PiecewiseSchedule` with the parameters that have no default.
    ///
    /// - `endpoints`: Pairs of a step and the value there; a list of pairs of numbers.
    pub fn new(
        endpoints: impl IntoIterator<Item = (impl Into<Length>, impl Into<Number>)>,
    ) -> Self {
        Fields::of("rllib.PiecewiseSchedule").pairs("endpoints", endpoints).into()
    }

    /// The value outside; none if null; a number, or null.
    pub fn outside_value(self, outside_value: impl Into<Number>) -> Self {
        self.fields.number("outside_value", outside_value).into()
    }
}

schedule_type! {
    /// RLlib's setting `lr` as a list: straight lines between given points, then the last value.
    ///
    /// - Closed: that of `rllib.PiecewiseSchedule` with the last value outside
    ///
    /// Source: ray.rllib.utils.schedules.scheduler, Ray 2.60
    Scheduler
}

impl Scheduler {
    /// `rllib.Scheduler` with the parameters that have no default.
    ///
    /// - `fixed_value_or_schedule`: Pairs of a step and the value there; a list of pairs of
    ///   numbers.
    pub fn new(
        fixed_value_or_schedule: impl IntoIterator<Item = (impl Into<Length>, impl Into<Number>)>,
    ) -> Self {
        Fields::of("rllib.Scheduler")
            .pairs("fixed_value_or_schedule", fixed_value_or_schedule)
            .into()
    }
}

schedule_type! {
    /// A power of a straight line.
    ///
    /// - Closed: `final_p + (initial_p - final_p) * (1 - min(e, T) / T) ** power` with `T =
    ///   schedule_timesteps`
    ///
    /// Source: ray.rllib.utils.schedules, Ray 2.60
    PolynomialSchedule
}

impl PolynomialSchedule {
    /// `rllib.PolynomialSchedule` with the parameters that have no default.
    ///
    /// - `schedule_timesteps`: Steps of the line; a number above 0, or a length.
    /// - `final_p`: The last value; a number.
    pub fn new(schedule_timesteps: impl Into<Length>, final_p: impl Into<Number>) -> Self {
        Fields::of("rllib.PolynomialSchedule")
            .length("schedule_timesteps", schedule_timesteps)
            .number("final_p", final_p)
            .into()
    }

    /// The first value; a number. The default is `1.0`.
    pub fn initial_p(self, initial_p: impl Into<Number>) -> Self {
        self.fields.number("initial_p", initial_p).into()
    }

    /// The power of the line; a number. The default is `2.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }
}

schedule_type! {
    /// A straight line.
    ///
    /// - Closed: `final_p + (initial_p - final_p) * (1 - min(e, T) / T)` with `T =
    ///   schedule_timesteps`
    ///
    /// Source: ray.rllib.utils.schedules, Ray 2.60
    LinearSchedule
}

impl LinearSchedule {
    /// `rllib.LinearSchedule` with the parameters that have no default.
    ///
    /// - `schedule_timesteps`: Steps of the line; a number above 0, or a length.
    /// - `final_p`: The last value; a number.
    pub fn new(schedule_timesteps: impl Into<Length>, final_p: impl Into<Number>) -> Self {
        Fields::of("rllib.LinearSchedule")
            .length("schedule_timesteps", schedule_timesteps)
            .number("final_p", final_p)
            .into()
    }

    /// The first value; a number. The default is `1.0`.
    pub fn initial_p(self, initial_p: impl Into<Number>) -> Self {
        self.fields.number("initial_p", initial_p).into()
    }
}

schedule_type! {
    /// A power of the part of the run that is done.
    ///
    /// - Closed: `initial_p * decay_rate ** (e / schedule_timesteps)`
    ///
    /// Source: ray.rllib.utils.schedules, Ray 2.60
    ExponentialSchedule
}

impl ExponentialSchedule {
    /// `rllib.ExponentialSchedule` with the parameters that have no default.
    ///
    /// - `schedule_timesteps`: Steps of one factor; a number above 0, or a length.
    pub fn new(schedule_timesteps: impl Into<Length>) -> Self {
        Fields::of("rllib.ExponentialSchedule")
            .length("schedule_timesteps", schedule_timesteps)
            .into()
    }

    /// The value at the start; a number. The default is `1.0`.
    pub fn initial_p(self, initial_p: impl Into<Number>) -> Self {
        self.fields.number("initial_p", initial_p).into()
    }

    /// The factor; a number of at least 0. The default is `0.1`.
    pub fn decay_rate(self, decay_rate: impl Into<Number>) -> Self {
        self.fields.number("decay_rate", decay_rate).into()
    }
}
