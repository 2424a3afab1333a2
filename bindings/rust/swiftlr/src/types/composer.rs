// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `composer`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A factor on the base value until `t_max`, then the base value.
    ///
    /// - Closed: `base * alpha` before `t_max`, then `base`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    ConstantScheduler
}

impl ConstantScheduler {
    /// `composer.ConstantScheduler` with the parameters that have no default.
    ///
    /// - `t_max`: Steps in all; a number of at least 0, or a length.
    pub fn new(t_max: impl Into<Length>) -> Self {
        Fields::of("composer.ConstantScheduler").length("t_max", t_max).into()
    }

    /// The ratio; a number. The default is `1.0`.
    pub fn alpha(self, alpha: impl Into<Number>) -> Self {
        self.fields.number("alpha", alpha).into()
    }
}

schedule_type! {
    /// The base value times `gamma` once every `step_size` steps.
    ///
    /// - Closed: `base * gamma ** int(e / step_size)`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    StepScheduler
}

impl StepScheduler {
    /// `composer.StepScheduler` with the parameters that have no default.
    ///
    /// - `step_size`: Steps from one decay to the next; a number above 0, or a length.
    pub fn new(step_size: impl Into<Length>) -> Self {
        Fields::of("composer.StepScheduler").length("step_size", step_size).into()
    }

    /// The factor of a decay; a number. The default is `0.1`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }
}

schedule_type! {
    /// A straight line from one ratio of the base value to another.
    ///
    /// - Closed: `base * (alpha_i + min(1, e / t_max) * (alpha_f - alpha_i))`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    LinearScheduler
}

impl LinearScheduler {
    /// `composer.LinearScheduler` with the parameters that have no default.
    ///
    /// - `t_max`: Steps in all; a number above 0, or a length.
    pub fn new(t_max: impl Into<Length>) -> Self {
        Fields::of("composer.LinearScheduler").length("t_max", t_max).into()
    }

    /// The first ratio; a number. The default is `1.0`.
    pub fn alpha_i(self, alpha_i: impl Into<Number>) -> Self {
        self.fields.number("alpha_i", alpha_i).into()
    }

    /// The last ratio; a number. The default is `0.0`.
    pub fn alpha_f(self, alpha_f: impl Into<Number>) -> Self {
        self.fields.number("alpha_f", alpha_f).into()
    }
}

schedule_type! {
    /// The base value times `gamma` once every `decay_period` steps, without stairs.
    ///
    /// - Closed: `base * gamma ** (e / decay_period)`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    ExponentialScheduler
}

impl ExponentialScheduler {
    /// `composer.ExponentialScheduler` with the parameters that have no default.
    ///
    /// - `gamma`: The factor of a period; a number of at least 0.
    /// - `decay_period`: Steps of a period; a number above 0, or a length.
    pub fn new(gamma: impl Into<Number>, decay_period: impl Into<Length>) -> Self {
        Fields::of("composer.ExponentialScheduler")
            .number("gamma", gamma)
            .length("decay_period", decay_period)
            .into()
    }
}

schedule_type! {
    /// Half a cosine wave from the base value down to a ratio of it.
    ///
    /// - Closed: `base * (alpha_f + ((1 - alpha_f) * (1 + cos(x * pi))) / 2)` with `x = e / t_max`
    ///   from 0 to 1
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    CosineAnnealingScheduler
}

impl CosineAnnealingScheduler {
    /// `composer.CosineAnnealingScheduler` with the parameters that have no default.
    ///
    /// - `t_max`: Steps in all; a number above 0, or a length.
    pub fn new(t_max: impl Into<Length>) -> Self {
        Fields::of("composer.CosineAnnealingScheduler").length("t_max", t_max).into()
    }

    /// The last ratio; a number. The default is `0.0`.
    pub fn alpha_f(self, alpha_f: impl Into<Number>) -> Self {
        self.fields.number("alpha_f", alpha_f).into()
    }
}

schedule_type! {
    /// A power of a straight line from the base value down to a ratio of it.
    ///
    /// - Closed: `base * (alpha_f + (1 - min(1, e / t_max)) ** power * (1 - alpha_f))`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    PolynomialScheduler
}

impl PolynomialScheduler {
    /// `composer.PolynomialScheduler` with the parameters that have no default.
    ///
    /// - `power`: The power of the line; a number.
    /// - `t_max`: Steps in all; a number above 0, or a length.
    pub fn new(power: impl Into<Number>, t_max: impl Into<Length>) -> Self {
        Fields::of("composer.PolynomialScheduler")
            .number("power", power)
            .length("t_max", t_max)
            .into()
    }

    /// The last ratio; a number. The default is `0.0`.
    pub fn alpha_f(self, alpha_f: impl Into<Number>) -> Self {
        self.fields.number("alpha_f", alpha_f).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then a fixed ratio of the base value.
    ///
    /// - Closed: `base * (min(1, e / t_warmup) * alpha)`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    ConstantWithWarmupScheduler
}

impl ConstantWithWarmupScheduler {
    /// `composer.ConstantWithWarmupScheduler` with the parameters that have no default.
    ///
    /// - `t_warmup`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `t_max`: Steps in all; the curve is the same; a number of at least 0, or a length.
    pub fn new(t_warmup: impl Into<Length>, t_max: impl Into<Length>) -> Self {
        Fields::of("composer.ConstantWithWarmupScheduler")
            .length("t_warmup", t_warmup)
            .length("t_max", t_max)
            .into()
    }

    /// The ratio; a number. The default is `1.0`.
    pub fn alpha(self, alpha: impl Into<Number>) -> Self {
        self.fields.number("alpha", alpha).into()
    }

    /// Whether `scale_schedule_ratio` scales the line of the warm-up as well; true or false. The
    /// default is `false`.
    pub fn scale_warmup(self, scale_warmup: bool) -> Self {
        self.fields.flag("scale_warmup", scale_warmup).into()
    }

    /// What the lengths but that of the warm-up are multiplied with; a number above 0. The default
    /// is `1.0`.
    pub fn scale_schedule_ratio(self, scale_schedule_ratio: impl Into<Number>) -> Self {
        self.fields.number("scale_schedule_ratio", scale_schedule_ratio).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then a straight line down.
    ///
    /// - Closed: `base * (e / W * alpha_i)` before `W = t_warmup`, then
    ///   `base * (alpha_i + min(1, (e - W) / (t_max - W)) * (alpha_f - alpha_i))`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    LinearWithWarmupScheduler
}

impl LinearWithWarmupScheduler {
    /// `composer.LinearWithWarmupScheduler` with the parameters that have no default.
    ///
    /// - `t_warmup`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `t_max`: Steps in all; a number of at least 0, or a length.
    pub fn new(t_warmup: impl Into<Length>, t_max: impl Into<Length>) -> Self {
        Fields::of("composer.LinearWithWarmupScheduler")
            .length("t_warmup", t_warmup)
            .length("t_max", t_max)
            .into()
    }

    /// The ratio after the warm-up; a number. The default is `1.0`.
    pub fn alpha_i(self, alpha_i: impl Into<Number>) -> Self {
        self.fields.number("alpha_i", alpha_i).into()
    }

    /// The last ratio; a number. The default is `0.0`.
    pub fn alpha_f(self, alpha_f: impl Into<Number>) -> Self {
        self.fields.number("alpha_f", alpha_f).into()
    }

    /// Whether `scale_schedule_ratio` scales the line of the warm-up as well; true or false. The
    /// default is `false`.
    pub fn scale_warmup(self, scale_warmup: bool) -> Self {
        self.fields.flag("scale_warmup", scale_warmup).into()
    }

    /// What the lengths but that of the warm-up are multiplied with; a number above 0. The default
    /// is `1.0`.
    pub fn scale_schedule_ratio(self, scale_schedule_ratio: impl Into<Number>) -> Self {
        self.fields.number("scale_schedule_ratio", scale_schedule_ratio).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then half a cosine wave.
    ///
    /// - Closed: `base * (e / W)` before `W = t_warmup`, then
    ///   `base * (alpha_f + ((1 - alpha_f) * (1 + cos(x * pi))) / 2)` with
    ///   `x = min(1, (e - W) / (t_max - W))`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    CosineAnnealingWithWarmupScheduler
}

impl CosineAnnealingWithWarmupScheduler {
    /// `composer.CosineAnnealingWithWarmupScheduler` with the parameters that have no default.
    ///
    /// - `t_warmup`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `t_max`: Steps in all; a number of at least 0, or a length.
    pub fn new(t_warmup: impl Into<Length>, t_max: impl Into<Length>) -> Self {
        Fields::of("composer.CosineAnnealingWithWarmupScheduler")
            .length("t_warmup", t_warmup)
            .length("t_max", t_max)
            .into()
    }

    /// The last ratio; a number. The default is `0.0`.
    pub fn alpha_f(self, alpha_f: impl Into<Number>) -> Self {
        self.fields.number("alpha_f", alpha_f).into()
    }

    /// Whether `scale_schedule_ratio` scales the line of the warm-up as well; true or false. The
    /// default is `false`.
    pub fn scale_warmup(self, scale_warmup: bool) -> Self {
        self.fields.flag("scale_warmup", scale_warmup).into()
    }

    /// What the lengths but that of the warm-up are multiplied with; a number above 0. The default
    /// is `1.0`.
    pub fn scale_schedule_ratio(self, scale_schedule_ratio: impl Into<Number>) -> Self {
        self.fields.number("scale_schedule_ratio", scale_schedule_ratio).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then a power of a straight line.
    ///
    /// - Closed: `base * (e / W)` before `W = t_warmup`, then
    ///   `base * (alpha_f + (1 - min(1, (e - W) / (t_max - W))) ** power * (1 - alpha_f))`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    PolynomialWithWarmupScheduler
}

impl PolynomialWithWarmupScheduler {
    /// `composer.PolynomialWithWarmupScheduler` with the parameters that have no default.
    ///
    /// - `t_warmup`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `t_max`: Steps in all; a number of at least 0, or a length.
    pub fn new(t_warmup: impl Into<Length>, t_max: impl Into<Length>) -> Self {
        Fields::of("composer.PolynomialWithWarmupScheduler")
            .length("t_warmup", t_warmup)
            .length("t_max", t_max)
            .into()
    }

    /// The power of the line; a number. The default is `2.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }

    /// The last ratio; a number. The default is `0.0`.
    pub fn alpha_f(self, alpha_f: impl Into<Number>) -> Self {
        self.fields.number("alpha_f", alpha_f).into()
    }

    /// Whether `scale_schedule_ratio` scales the line of the warm-up as well; true or false. The
    /// default is `false`.
    pub fn scale_warmup(self, scale_warmup: bool) -> Self {
        self.fields.flag("scale_warmup", scale_warmup).into()
    }

    /// What the lengths but that of the warm-up are multiplied with; a number above 0. The default
    /// is `1.0`.
    pub fn scale_schedule_ratio(self, scale_schedule_ratio: impl Into<Number>) -> Self {
        self.fields.number("scale_schedule_ratio", scale_schedule_ratio).into()
    }
}

schedule_type! {
    /// Half a cosine wave, over and over, in cycles that may grow.
    ///
    /// - Closed: that of `composer.CosineAnnealingScheduler` in each cycle; the next length is
    ///   `int(t_mult * length)`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    CosineAnnealingWarmRestartsScheduler
}

impl CosineAnnealingWarmRestartsScheduler {
    /// `composer.CosineAnnealingWarmRestartsScheduler` with the parameters that have no default.
    ///
    /// - `t_0`: Steps of the first cycle; a whole number of at least 1, or a length.
    pub fn new(t_0: impl Into<Length>) -> Self {
        Fields::of("composer.CosineAnnealingWarmRestartsScheduler").length("t_0", t_0).into()
    }

    /// How many times longer each cycle is; a number above 0. The default is `1.0`.
    pub fn t_mult(self, t_mult: impl Into<Number>) -> Self {
        self.fields.number("t_mult", t_mult).into()
    }

    /// The last ratio; a number. The default is `0.0`.
    pub fn alpha_f(self, alpha_f: impl Into<Number>) -> Self {
        self.fields.number("alpha_f", alpha_f).into()
    }
}

schedule_type! {
    /// The base value times `gamma` at each of some positions.
    ///
    /// - Closed: `base * gamma` for each milestone that is at most `e`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    MultiStepScheduler
}

impl MultiStepScheduler {
    /// `composer.MultiStepScheduler` with the parameters that have no default.
    ///
    /// - `milestones`: Positions of a decay; a list, each a number, or a length.
    pub fn new(milestones: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        Fields::of("composer.MultiStepScheduler").lengths("milestones", milestones).into()
    }

    /// The factor of a decay; a number. The default is `0.1`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then `gamma` at each of some positions.
    ///
    /// - Closed: `base * (e / t_warmup)` before `t_warmup`, then that of
    ///   `composer.MultiStepScheduler`
    ///
    /// Source: composer.optim.scheduler, mosaicml 0.32.1
    MultiStepWithWarmupScheduler
}

impl MultiStepWithWarmupScheduler {
    /// `composer.MultiStepWithWarmupScheduler` with the parameters that have no default.
    ///
    /// - `t_warmup`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `milestones`: Positions of a decay; a list, each a number, or a length.
    pub fn new(
        t_warmup: impl Into<Length>,
        milestones: impl IntoIterator<Item = impl Into<Length>>,
    ) -> Self {
        Fields::of("composer.MultiStepWithWarmupScheduler")
            .length("t_warmup", t_warmup)
            .lengths("milestones", milestones)
            .into()
    }

    /// The factor of a decay; a number. The default is `0.1`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }

    /// Whether `scale_schedule_ratio` scales the line of the warm-up as well; true or false. The
    /// default is `false`.
    pub fn scale_warmup(self, scale_warmup: bool) -> Self {
        self.fields.flag("scale_warmup", scale_warmup).into()
    }

    /// What the lengths but that of the warm-up are multiplied with; a number above 0. The default
    /// is `1.0`.
    pub fn scale_schedule_ratio(self, scale_schedule_ratio: impl Into<Number>) -> Self {
        self.fields.number("scale_schedule_ratio", scale_schedule_ratio).into()
    }
}
