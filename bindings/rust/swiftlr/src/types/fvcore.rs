// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `fvcore`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A fixed value.
    ///
    /// - Closed: `value`, below position 1
    ///
    /// As in fvcore, there is no value from 1 on.
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    ConstantParamScheduler
}

impl ConstantParamScheduler {
    /// `fvcore.ConstantParamScheduler` with the parameters that have no default.
    ///
    /// - `value`: The value; a number.
    pub fn new(value: impl Into<Number>) -> Self {
        Fields::of("fvcore.ConstantParamScheduler").number("value", value).into()
    }
}

schedule_type! {
    /// Half a cosine wave from one value to another.
    ///
    /// - Closed: `end_value + (0.5 * (start_value - end_value)) * (1 + cos(pi * e))`
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    CosineParamScheduler
}

impl CosineParamScheduler {
    /// `fvcore.CosineParamScheduler` with the parameters that have no default.
    ///
    /// - `start_value`: The value at the start; a number.
    /// - `end_value`: The value at the end; a number.
    pub fn new(start_value: impl Into<Number>, end_value: impl Into<Number>) -> Self {
        Fields::of("fvcore.CosineParamScheduler")
            .number("start_value", start_value)
            .number("end_value", end_value)
            .into()
    }
}

schedule_type! {
    /// An exponential decay.
    ///
    /// - Closed: `start_value * decay ** e`
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    ExponentialParamScheduler
}

impl ExponentialParamScheduler {
    /// `fvcore.ExponentialParamScheduler` with the parameters that have no default.
    ///
    /// - `start_value`: The value at the start; a number.
    /// - `decay`: The factor of the whole run; a number of at least 0.
    pub fn new(start_value: impl Into<Number>, decay: impl Into<Number>) -> Self {
        Fields::of("fvcore.ExponentialParamScheduler")
            .number("start_value", start_value)
            .number("decay", decay)
            .into()
    }
}

schedule_type! {
    /// A straight line from one value to another.
    ///
    /// - Closed: `end_value * e + start_value * (1 - e)`
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    LinearParamScheduler
}

impl LinearParamScheduler {
    /// `fvcore.LinearParamScheduler` with the parameters that have no default.
    ///
    /// - `start_value`: The value at the start; a number.
    /// - `end_value`: The value at the end; a number.
    pub fn new(start_value: impl Into<Number>, end_value: impl Into<Number>) -> Self {
        Fields::of("fvcore.LinearParamScheduler")
            .number("start_value", start_value)
            .number("end_value", end_value)
            .into()
    }
}

schedule_type! {
    /// A power of a straight line to 0.
    ///
    /// - Closed: `base_value * (1 - e) ** power`
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    PolynomialDecayParamScheduler
}

impl PolynomialDecayParamScheduler {
    /// `fvcore.PolynomialDecayParamScheduler` with the parameters that have no default.
    ///
    /// - `base_value`: The value at the start; a number.
    /// - `power`: The power of the line; a number.
    pub fn new(base_value: impl Into<Number>, power: impl Into<Number>) -> Self {
        Fields::of("fvcore.PolynomialDecayParamScheduler")
            .number("base_value", base_value)
            .number("power", power)
            .into()
    }
}

schedule_type! {
    /// The base value times `gamma` at each of `num_decays` positions, equally far apart.
    ///
    /// - Closed: `base_value * gamma ** i` with `i = int((e + 1e-6) * (num_decays + 1))`
    ///
    /// As in fvcore, there is no value from 1 on.
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    StepWithFixedGammaParamScheduler
}

impl StepWithFixedGammaParamScheduler {
    /// `fvcore.StepWithFixedGammaParamScheduler` with the parameters that have no default.
    ///
    /// - `base_value`: The value at the start; a number above 0.
    /// - `num_decays`: The number of decays; a whole number of at least 1.
    /// - `gamma`: The factor of each; a number above 0.
    /// - `num_updates`: Steps of the run, which change nothing; a whole number of at least 1, or a
    ///   length.
    pub fn new(
        base_value: impl Into<Number>,
        num_decays: impl Into<Number>,
        gamma: impl Into<Number>,
        num_updates: impl Into<Length>,
    ) -> Self {
        Fields::of("fvcore.StepWithFixedGammaParamScheduler")
            .number("base_value", base_value)
            .number("num_decays", num_decays)
            .number("gamma", gamma)
            .length("num_updates", num_updates)
            .into()
    }
}

schedule_type! {
    /// Given values, each for an equal part of the run.
    ///
    /// - Closed: `values[int((e + 1e-6) * n)]` of `n` values
    ///
    /// As in fvcore, there is no value from 1 on.
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    StepParamScheduler
}

impl StepParamScheduler {
    /// `fvcore.StepParamScheduler` with the parameters that have no default.
    ///
    /// - `num_updates`: Steps of the run, which change nothing; a number above 0, or a length.
    /// - `values`: The values, each for an equal part of the run; a list, each a number.
    pub fn new(
        num_updates: impl Into<Length>,
        values: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        Fields::of("fvcore.StepParamScheduler")
            .length("num_updates", num_updates)
            .numbers("values", values)
            .into()
    }
}

schedule_type! {
    /// Given values between given positions.
    ///
    /// - Closed: `values[bisect_right(milestones, int((e + 1e-6) * num_updates))]`; without milestones
    ///   they are the multiples of `ceil(num_updates / n)` for `n` values
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    MultiStepParamScheduler
}

impl MultiStepParamScheduler {
    /// `fvcore.MultiStepParamScheduler` with the parameters that have no default.
    ///
    /// - `values`: The values; a list, each a number.
    pub fn new(values: impl IntoIterator<Item = impl Into<Number>>) -> Self {
        Fields::of("fvcore.MultiStepParamScheduler").numbers("values", values).into()
    }

    /// The end; the last milestone if null; a number above 0, or a length, or null.
    pub fn num_updates(self, num_updates: impl Into<Length>) -> Self {
        self.fields.length("num_updates", num_updates).into()
    }

    /// Where each value ends, without the last end if `num_updates` is given; equally far apart if
    /// empty; a list, each a number, or a length. The default is `[]`.
    pub fn milestones(self, milestones: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        self.fields.lengths("milestones", milestones).into()
    }
}

schedule_type! {
    /// One schedule after the other.
    ///
    /// - Closed: the part that `e + 1e-6` lies in, at its own progress, 0 to 1, or at `e`
    ///
    /// As in fvcore, the last length is what the others leave of 1, if they do not make 1 in all.
    ///
    /// Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221
    CompositeParamScheduler
}

impl CompositeParamScheduler {
    /// `fvcore.CompositeParamScheduler` with the parameters that have no default.
    ///
    /// - `schedulers`: The parts in their order; a list of at least one schedule.
    /// - `lengths`: How much of the run each takes; 1 in all; a list, each a number of at least 0.
    pub fn new(
        schedulers: impl IntoIterator<Item = Spec>,
        lengths: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        Fields::of("fvcore.CompositeParamScheduler")
            .schedules("schedulers", schedulers)
            .numbers("lengths", lengths)
            .into()
    }

    /// Whether a part sees its own progress or that of the run; "rescaled" or "fixed", or a list of
    /// them, one a part. The default is `"rescaled"`.
    pub fn interval_scaling(self, interval_scaling: &str) -> Self {
        self.fields.choice("interval_scaling", interval_scaling).into()
    }
}
