// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `mmengine`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, PerGroup, Run, Schedule, Spec};

schedule_type! {
    /// A factor on the base value in a window, then the base value.
    ///
    /// - Closed: `base * factor` in the window but for its last step, `base` from there on
    /// - Chain: `lr * factor` at its first step, `lr * (1 / factor)` at its last
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ConstantLR
}

impl ConstantLR {
    /// `mmengine.ConstantLR`.
    pub fn new() -> Self {
        Fields::of("mmengine.ConstantLR").into()
    }

    /// The ratio; a number of at least 0 and at most 1. The default is `0.3333333333333333`.
    pub fn factor(self, factor: impl Into<Number>) -> Self {
        self.fields.number("factor", factor).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }

    /// The step after the window; none if null; a number, or a length, or null.
    pub fn end(self, end: impl Into<Length>) -> Self {
        self.fields.length("end", end).into()
    }
}

schedule_type! {
    /// The base value times a factor that goes in a straight line, in a window.
    ///
    /// - Closed: with `x = e - begin` in the window and `n = end - begin - 1`,
    ///   `base * (start_factor + ((end_factor - start_factor) * x) / n)`
    /// - Chain: `lr * start_factor` at the first step of the window, then with
    ///   `d = end_factor - start_factor` `lr * (1 + d / (n * start_factor + (x - 1) * d))`
    ///
    /// As in MMEngine, a chain that starts at 0 divides by zero at its second step.
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    LinearLR
}

impl LinearLR {
    /// `mmengine.LinearLR` with the parameters that have no default.
    ///
    /// - `end`: The step after the window; a number, or a length.
    pub fn new(end: impl Into<Length>) -> Self {
        Fields::of("mmengine.LinearLR").length("end", end).into()
    }

    /// The first ratio; a number of at least 0 and at most 1. The default is `0.3333333333333333`.
    pub fn start_factor(self, start_factor: impl Into<Number>) -> Self {
        self.fields.number("start_factor", start_factor).into()
    }

    /// The last ratio; a number of at least 0 and at most 1. The default is `1.0`.
    pub fn end_factor(self, end_factor: impl Into<Number>) -> Self {
        self.fields.number("end_factor", end_factor).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }
}

schedule_type! {
    /// Half a cosine wave in a window.
    ///
    /// - Closed: with `x = e - begin` in the window,
    ///   `eta_min + ((base - eta_min) * (1 + cos((pi * x) / T_max))) / 2`
    /// - Chain: that of `torch.CosineAnnealingLR` in the window
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    CosineAnnealingLR
}

impl CosineAnnealingLR {
    /// `mmengine.CosineAnnealingLR`.
    pub fn new() -> Self {
        Fields::of("mmengine.CosineAnnealingLR").into()
    }

    /// Steps of the fall; if null, those of the window; a number above 0, or a length, or null.
    pub fn T_max(self, T_max: impl Into<Length>) -> Self {
        self.fields.length("T_max", T_max).into()
    }

    /// The lowest value; a number, or null.
    pub fn eta_min(self, eta_min: impl Into<Number>) -> Self {
        self.fields.number("eta_min", eta_min).into()
    }

    /// The lowest value as a ratio of the base value; a number, or null.
    pub fn eta_min_ratio(self, eta_min_ratio: impl Into<Number>) -> Self {
        self.fields.number("eta_min_ratio", eta_min_ratio).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }

    /// The step after the window; none if null; a number, or a length, or null.
    pub fn end(self, end: impl Into<Length>) -> Self {
        self.fields.length("end", end).into()
    }
}

schedule_type! {
    /// Half a cosine wave, over and over, with given lengths and heights.
    ///
    /// - Closed: `s` steps after the start of a cycle of `n` steps, with `high = base * weight`,
    ///   `eta_min + ((high - eta_min) * (1 + cos((pi * s) / n))) / 2`; after the last cycle its
    ///   last value
    /// - Chain: `high` at the start of a cycle, then
    ///   `((1 + cos((pi * s) / n)) / (1 + cos((pi * (s - 1)) / n))) * (lr - eta_min) + eta_min`
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    CosineRestartLR
}

impl CosineRestartLR {
    /// `mmengine.CosineRestartLR` with the parameters that have no default.
    ///
    /// - `periods`: Steps of each cycle; one of 0 steps is skipped; a list, each a whole number of
    ///   at least 0, or a length.
    /// - `restart_weights`: The first ratio of each; a list, each a number.
    pub fn new(
        periods: impl IntoIterator<Item = impl Into<Length>>,
        restart_weights: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        Fields::of("mmengine.CosineRestartLR")
            .lengths("periods", periods)
            .numbers("restart_weights", restart_weights)
            .into()
    }

    /// The lowest value; a number, or null.
    pub fn eta_min(self, eta_min: impl Into<Number>) -> Self {
        self.fields.number("eta_min", eta_min).into()
    }

    /// The lowest value as a ratio of the base value; a number, or null.
    pub fn eta_min_ratio(self, eta_min_ratio: impl Into<Number>) -> Self {
        self.fields.number("eta_min_ratio", eta_min_ratio).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }

    /// The step after the window; none if null; a number, or a length, or null.
    pub fn end(self, end: impl Into<Length>) -> Self {
        self.fields.length("end", end).into()
    }
}

schedule_type! {
    /// The base value times `gamma` at every step of a window.
    ///
    /// - Closed: `base * gamma ** x` with `x = e - begin` in the window
    /// - Chain: `lr * gamma` from its second step on
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ExponentialLR
}

impl ExponentialLR {
    /// `mmengine.ExponentialLR` with the parameters that have no default.
    ///
    /// - `gamma`: The factor of a step; a number.
    pub fn new(gamma: impl Into<Number>) -> Self {
        Fields::of("mmengine.ExponentialLR").number("gamma", gamma).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }

    /// The step after the window; none if null; a number, or a length, or null.
    pub fn end(self, end: impl Into<Length>) -> Self {
        self.fields.length("end", end).into()
    }
}

schedule_type! {
    /// The base value times `gamma` once every `step_size` steps of a window.
    ///
    /// - Closed: `base * gamma ** (x // step_size)` with `x = e - begin` in the window
    /// - Chain: `lr * gamma` where `x` is a multiple of `step_size` above 0
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    StepLR
}

impl StepLR {
    /// `mmengine.StepLR` with the parameters that have no default.
    ///
    /// - `step_size`: Steps from one decay to the next; a whole number of at least 1, or a length.
    pub fn new(step_size: impl Into<Length>) -> Self {
        Fields::of("mmengine.StepLR").length("step_size", step_size).into()
    }

    /// The factor of a decay; a number. The default is `0.1`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }

    /// The step after the window; none if null; a number, or a length, or null.
    pub fn end(self, end: impl Into<Length>) -> Self {
        self.fields.length("end", end).into()
    }
}

schedule_type! {
    /// The base value times `gamma` at each of some positions in a window.
    ///
    /// - Closed: `base` times `gamma ** count` at each of the milestones up to `e - begin`, in
    ///   rising order, where `count` says how often the list has it
    /// - Chain: `lr * gamma ** count` at a milestone of the window
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    MultiStepLR
}

impl MultiStepLR {
    /// `mmengine.MultiStepLR` with the parameters that have no default.
    ///
    /// - `milestones`: Positions of a decay; one that stands twice is two; a list, each a number,
    ///   or a length.
    pub fn new(milestones: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        Fields::of("mmengine.MultiStepLR").lengths("milestones", milestones).into()
    }

    /// The factor of a decay; a number. The default is `0.1`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }

    /// The step after the window; none if null; a number, or a length, or null.
    pub fn end(self, end: impl Into<Length>) -> Self {
        self.fields.length("end", end).into()
    }
}

schedule_type! {
    /// Up to `eta_max` and down again, in two or three phases.
    ///
    /// - Closed: from `eta_max / div_factor` to `eta_max` and then, with `three_phase` over the
    ///   first value, to the first value divided by `final_div_factor`; each way from `a` to `b` by
    ///   `b + ((a - b) / 2) * (cos(pi * x) + 1)` or `(b - a) * x + a`
    /// - Chain: the same in the window, `lr` outside of it
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    OneCycleLR
}

impl OneCycleLR {
    /// `mmengine.OneCycleLR` with the parameters that have no default.
    ///
    /// - `eta_max`: The highest value; a number, or a list of them, one a group.
    pub fn new(eta_max: impl Into<PerGroup>) -> Self {
        Fields::of("mmengine.OneCycleLR").per_group("eta_max", eta_max).into()
    }

    /// Steps in all; if null, those of the window; a number above 0, or a length, or null.
    pub fn total_steps(self, total_steps: impl Into<Length>) -> Self {
        self.fields.length("total_steps", total_steps).into()
    }

    /// The part of the steps that goes up; a number of at least 0 and at most 1. The default is
    /// `0.3`.
    pub fn pct_start(self, pct_start: impl Into<Number>) -> Self {
        self.fields.number("pct_start", pct_start).into()
    }

    /// The shape of each way; "cos" or "linear". The default is `"cos"`.
    pub fn anneal_strategy(self, anneal_strategy: &str) -> Self {
        self.fields.choice("anneal_strategy", anneal_strategy).into()
    }

    /// The highest value divided by the first; a number above 0. The default is `25.0`.
    pub fn div_factor(self, div_factor: impl Into<Number>) -> Self {
        self.fields.number("div_factor", div_factor).into()
    }

    /// The first value divided by the last; a number above 0. The default is `10000.0`.
    pub fn final_div_factor(self, final_div_factor: impl Into<Number>) -> Self {
        self.fields.number("final_div_factor", final_div_factor).into()
    }

    /// Whether the way down is as long as the way up, with a third way after it; true or false. The
    /// default is `false`.
    pub fn three_phase(self, three_phase: bool) -> Self {
        self.fields.flag("three_phase", three_phase).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }

    /// The step after the window; none if null; a number, or a length, or null.
    pub fn end(self, end: impl Into<Length>) -> Self {
        self.fields.length("end", end).into()
    }
}

schedule_type! {
    /// A power of a straight line in a window.
    ///
    /// - Closed: with `x = e - begin` in the window and `n = end - begin - 1`,
    ///   `(base - eta_min) * (1 - x / n) ** power + eta_min`
    /// - Chain: `(lr - eta_min) * (1 - 1 / (n - x + 1)) ** power + eta_min` from its second step on
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    PolyLR
}

impl PolyLR {
    /// `mmengine.PolyLR` with the parameters that have no default.
    ///
    /// - `end`: The step after the window; a number, or a length.
    pub fn new(end: impl Into<Length>) -> Self {
        Fields::of("mmengine.PolyLR").length("end", end).into()
    }

    /// The value at the end; a number. The default is `0`.
    pub fn eta_min(self, eta_min: impl Into<Number>) -> Self {
        self.fields.number("eta_min", eta_min).into()
    }

    /// The power of the line; a number. The default is `1.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }
}

schedule_type! {
    /// The rate times `factor` whenever a metric has not improved for more than `patience` steps.
    ///
    /// - Closed: that of `torch.ReduceLROnPlateau`; only metrics of the steps from `begin` to before `end`
    ///   count, the first of which is step 1
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ReduceOnPlateauLR
}

impl ReduceOnPlateauLR {
    /// `mmengine.ReduceOnPlateauLR`.
    pub fn new() -> Self {
        Fields::of("mmengine.ReduceOnPlateauLR").into()
    }

    /// Whether the metric shall fall or rise; "less" or "greater". The default is `"less"`.
    pub fn rule(self, rule: &str) -> Self {
        self.fields.choice("rule", rule).into()
    }

    /// What a reduction multiplies with; a number below 1. The default is `0.1`.
    pub fn factor(self, factor: impl Into<Number>) -> Self {
        self.fields.number("factor", factor).into()
    }

    /// Steps without improvement that are allowed; a number, or a length. The default is `10`.
    pub fn patience(self, patience: impl Into<Length>) -> Self {
        self.fields.length("patience", patience).into()
    }

    /// What an improvement is at least; a number of at least 0. The default is `0.0001`.
    pub fn threshold(self, threshold: impl Into<Number>) -> Self {
        self.fields.number("threshold", threshold).into()
    }

    /// Relative to the best metric, or absolute; "rel" or "abs". The default is `"rel"`.
    pub fn threshold_rule(self, threshold_rule: &str) -> Self {
        self.fields.choice("threshold_rule", threshold_rule).into()
    }

    /// Steps after a reduction that do not count; a number, or a length. The default is `0`.
    pub fn cooldown(self, cooldown: impl Into<Length>) -> Self {
        self.fields.length("cooldown", cooldown).into()
    }

    /// The lowest value; a number, or a list of them, one a group. The default is `0.0`.
    pub fn min_value(self, min_value: impl Into<PerGroup>) -> Self {
        self.fields.per_group("min_value", min_value).into()
    }

    /// A reduction by less than this is not made; a number. The default is `1e-08`.
    pub fn eps(self, eps: impl Into<Number>) -> Self {
        self.fields.number("eps", eps).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }

    /// The step after the window; none if null; a number, or a length, or null.
    pub fn end(self, end: impl Into<Length>) -> Self {
        self.fields.length("end", end).into()
    }
}

schedule_type! {
    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.ConstantLR`.
    ///
    /// A factor on the base value in a window, then the base value.
    ///
    /// - Closed: `base * factor` in the window but for its last step, `base` from there on
    /// - Chain: `lr * factor` at its first step, `lr * (1 / factor)` at its last
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ConstantMomentum
}

impl ConstantMomentum {
    /// `mmengine.ConstantMomentum`.
    pub fn new() -> Self {
        Fields::of("mmengine.ConstantMomentum").into()
    }

    /// The ratio; a number of at least 0 and at most 1. The default is `0.3333333333333333`.
    pub fn factor(self, factor: impl Into<Number>) -> Self {
        self.fields.number("factor", factor).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }

    /// The step after the window; none if null; a number, or a length, or null.
    pub fn end(self, end: impl Into<Length>) -> Self {
        self.fields.length("end", end).into()
    }
}

schedule_type! {
    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.LinearLR`.
    ///
    /// The base value times a factor that goes in a straight line, in a window.
    ///
    /// - Closed: with `x = e - begin` in the window and `n = end - begin - 1`,
    ///   `base * (start_factor + ((end_factor - start_factor) * x) / n)`
    /// - Chain: `lr * start_factor` at the first step of the window, then with
    ///   `d = end_factor - start_factor` `lr * (1 + d / (n * start_factor + (x - 1) * d))`
    ///
    /// As in MMEngine, a chain that starts at 0 divides by zero at its second step.
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    LinearMomentum
}

impl LinearMomentum {
    /// `mmengine.LinearMomentum` with the parameters that have no default.
    ///
    /// - `end`: The step after the window; a number, or a length.
    pub fn new(end: impl Into<Length>) -> Self {
        Fields::of("mmengine.LinearMomentum").length("end", end).into()
    }

    /// The first ratio; a number of at least 0 and at most 1. The default is `0.3333333333333333`.
    pub fn start_factor(self, start_factor: impl Into<Number>) -> Self {
        self.fields.number("start_factor", start_factor).into()
    }

    /// The last ratio; a number of at least 0 and at most 1. The default is `1.0`.
    pub fn end_factor(self, end_factor: impl Into<Number>) -> Self {
        self.fields.number("end_factor", end_factor).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }
}

schedule_type! {
    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.CosineAnnealingLR`.
    ///
    /// Half a cosine wave in a window.
    ///
    /// - Closed: with `x = e - begin` in the window,
    ///   `eta_min + ((base - eta_min) * (1 + cos((pi * x) / T_max))) / 2`
    /// - Chain: that of `torch.CosineAnnealingLR` in the window
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    CosineAnnealingMomentum
}

impl CosineAnnealingMomentum {
    /// `mmengine.CosineAnnealingMomentum`.
    pub fn new() -> Self {
        Fields::of("mmengine.CosineAnnealingMomentum").into()
    }

    /// Steps of the fall; if null, those of the window; a number above 0, or a length, or null.
    pub fn T_max(self, T_max: impl Into<Length>) -> Self {
        self.fields.length("T_max", T_max).into()
    }

    /// The lowest value; a number, or null.
    pub fn eta_min(self, eta_min: impl Into<Number>) -> Self {
        self.fields.number("eta_min", eta_min).into()
    }

    /// The lowest value as a ratio of the base value; a number, or null.
    pub fn eta_min_ratio(self, eta_min_ratio: impl Into<Number>) -> Self {
        self.fields.number("eta_min_ratio", eta_min_ratio).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }

    /// The step after the window; none if null; a number, or a length, or null.
    pub fn end(self, end: impl Into<Length>) -> Self {
        self.fields.length("end", end).into()
    }
}

schedule_type! {
    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.CosineRestartLR`.
    ///
    /// Half a cosine wave, over and over, with given lengths and heights.
    ///
    /// - Closed: `s` steps after the start of a cycle of `n` steps, with `high = base * weight`,
    ///   `eta_min + ((high - eta_min) * (1 + cos((pi * s) / n))) / 2`; after the last cycle its
    ///   last value
    /// - Chain: `high` at the start of a cycle, then
    ///   `((1 + cos((pi * s) / n)) / (1 + cos((pi * (s - 1)) / n))) * (lr - eta_min) + eta_min`
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    CosineRestartMomentum
}

impl CosineRestartMomentum {
    /// `mmengine.CosineRestartMomentum` with the parameters that have no default.
    ///
    /// - `periods`: Steps of each cycle; one of 0 steps is skipped; a list, each a whole number of
    ///   at least 0, or a length.
    /// - `restart_weights`: The first ratio of each; a list, each a number.
    pub fn new(
        periods: impl IntoIterator<Item = impl Into<Length>>,
        restart_weights: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        Fields::of("mmengine.CosineRestartMomentum")
            .lengths("periods", periods)
            .numbers("restart_weights", restart_weights)
            .into()
    }

    /// The lowest value; a number, or null.
    pub fn eta_min(self, eta_min: impl Into<Number>) -> Self {
        self.fields.number("eta_min", eta_min).into()
    }

    /// The lowest value as a ratio of the base value; a number, or null.
    pub fn eta_min_ratio(self, eta_min_ratio: impl Into<Number>) -> Self {
        self.fields.number("eta_min_ratio", eta_min_ratio).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }

    /// The step after the window; none if null; a number, or a length, or null.
    pub fn end(self, end: impl Into<Length>) -> Self {
        self.fields.length("end", end).into()
    }
}

schedule_type! {
    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.ExponentialLR`.
    ///
    /// The base value times `gamma` at every step of a window.
    ///
    /// - Closed: `base * gamma ** x` with `x = e - begin` in the window
    /// - Chain: `lr * gamma` from its second step on
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ExponentialMomentum
}

impl ExponentialMomentum {
    /// `mmengine.ExponentialMomentum` with the parameters that have no default.
    ///
    /// - `gamma`: The factor of a step; a number.
    pub fn new(gamma: impl Into<Number>) -> Self {
        Fields::of("mmengine.ExponentialMomentum").number("gamma", gamma).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }

    /// The step after the window; none if null; a number, or a length, or null.
    pub fn end(self, end: impl Into<Length>) -> Self {
        self.fields.length("end", end).into()
    }
}

schedule_type! {
    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.StepLR`.
    ///
    /// The base value times `gamma` once every `step_size` steps of a window.
    ///
    /// - Closed: `base * gamma ** (x // step_size)` with `x = e - begin` in the window
    /// - Chain: `lr * gamma` where `x` is a multiple of `step_size` above 0
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    StepMomentum
}

impl StepMomentum {
    /// `mmengine.StepMomentum` with the parameters that have no default.
    ///
    /// - `step_size`: Steps from one decay to the next; a whole number of at least 1, or a length.
    pub fn new(step_size: impl Into<Length>) -> Self {
        Fields::of("mmengine.StepMomentum").length("step_size", step_size).into()
    }

    /// The factor of a decay; a number. The default is `0.1`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }

    /// The step after the window; none if null; a number, or a length, or null.
    pub fn end(self, end: impl Into<Length>) -> Self {
        self.fields.length("end", end).into()
    }
}

schedule_type! {
    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.MultiStepLR`.
    ///
    /// The base value times `gamma` at each of some positions in a window.
    ///
    /// - Closed: `base` times `gamma ** count` at each of the milestones up to `e - begin`, in
    ///   rising order, where `count` says how often the list has it
    /// - Chain: `lr * gamma ** count` at a milestone of the window
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    MultiStepMomentum
}

impl MultiStepMomentum {
    /// `mmengine.MultiStepMomentum` with the parameters that have no default.
    ///
    /// - `milestones`: Positions of a decay; one that stands twice is two; a list, each a number,
    ///   or a length.
    pub fn new(milestones: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        Fields::of("mmengine.MultiStepMomentum").lengths("milestones", milestones).into()
    }

    /// The factor of a decay; a number. The default is `0.1`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }

    /// The step after the window; none if null; a number, or a length, or null.
    pub fn end(self, end: impl Into<Length>) -> Self {
        self.fields.length("end", end).into()
    }
}

schedule_type! {
    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.PolyLR`.
    ///
    /// A power of a straight line in a window.
    ///
    /// - Closed: with `x = e - begin` in the window and `n = end - begin - 1`,
    ///   `(base - eta_min) * (1 - x / n) ** power + eta_min`
    /// - Chain: `(lr - eta_min) * (1 - 1 / (n - x + 1)) ** power + eta_min` from its second step on
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    PolyMomentum
}

impl PolyMomentum {
    /// `mmengine.PolyMomentum` with the parameters that have no default.
    ///
    /// - `end`: The step after the window; a number, or a length.
    pub fn new(end: impl Into<Length>) -> Self {
        Fields::of("mmengine.PolyMomentum").length("end", end).into()
    }

    /// The value at the end; a number. The default is `0`.
    pub fn eta_min(self, eta_min: impl Into<Number>) -> Self {
        self.fields.number("eta_min", eta_min).into()
    }

    /// The power of the line; a number. The default is `1.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }
}

schedule_type! {
    /// A value of the momentum, or of the first beta.
    ///
    /// That of `mmengine.ReduceOnPlateauLR`.
    ///
    /// The rate times `factor` whenever a metric has not improved for more than `patience` steps.
    ///
    /// - Closed: that of `torch.ReduceLROnPlateau`; only metrics of the steps from `begin` to before `end`
    ///   count, the first of which is step 1
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    ReduceOnPlateauMomentum
}

impl ReduceOnPlateauMomentum {
    /// `mmengine.ReduceOnPlateauMomentum`.
    pub fn new() -> Self {
        Fields::of("mmengine.ReduceOnPlateauMomentum").into()
    }

    /// Whether the metric shall fall or rise; "less" or "greater". The default is `"less"`.
    pub fn rule(self, rule: &str) -> Self {
        self.fields.choice("rule", rule).into()
    }

    /// What a reduction multiplies with; a number below 1. The default is `0.1`.
    pub fn factor(self, factor: impl Into<Number>) -> Self {
        self.fields.number("factor", factor).into()
    }

    /// Steps without improvement that are allowed; a number, or a length. The default is `10`.
    pub fn patience(self, patience: impl Into<Length>) -> Self {
        self.fields.length("patience", patience).into()
    }

    /// What an improvement is at least; a number of at least 0. The default is `0.0001`.
    pub fn threshold(self, threshold: impl Into<Number>) -> Self {
        self.fields.number("threshold", threshold).into()
    }

    /// Relative to the best metric, or absolute; "rel" or "abs". The default is `"rel"`.
    pub fn threshold_rule(self, threshold_rule: &str) -> Self {
        self.fields.choice("threshold_rule", threshold_rule).into()
    }

    /// Steps after a reduction that do not count; a number, or a length. The default is `0`.
    pub fn cooldown(self, cooldown: impl Into<Length>) -> Self {
        self.fields.length("cooldown", cooldown).into()
    }

    /// The lowest value; a number, or a list of them, one a group. The default is `0.0`.
    pub fn min_value(self, min_value: impl Into<PerGroup>) -> Self {
        self.fields.per_group("min_value", min_value).into()
    }

    /// A reduction by less than this is not made; a number. The default is `1e-08`.
    pub fn eps(self, eps: impl Into<Number>) -> Self {
        self.fields.number("eps", eps).into()
    }

    /// The first step of the window; a number, or a length. The default is `0`.
    pub fn begin(self, begin: impl Into<Length>) -> Self {
        self.fields.length("begin", begin).into()
    }

    /// The step after the window; none if null; a number, or a length, or null.
    pub fn end(self, end: impl Into<Length>) -> Self {
        self.fields.length("end", end).into()
    }
}

schedule_type! {
    /// A list of MMEngine's schedules at work on one value, each in its window; windows may overlap.
    ///
    /// - Closed: each part's value is the base value of the next
    /// - Chain: each part goes on from the value that the one before it left, with the initial value for its
    ///   base value, as in MMEngine; at a step after the first one the parts with an interval of 1 come first
    ///
    /// The chain form is there for parts of `mmengine` that follow no metric. The forms agree where the
    /// windows of parts with a lowest value overlap no others. In MMEngine `OneCycleLR` sets the base value
    /// of the parts after it; here it does not.
    ///
    /// Source: mmengine.optim.scheduler, MMEngine 0.10.7
    param_scheduler
}

impl param_scheduler {
    /// `mmengine.param_scheduler` with the parameters that have no default.
    ///
    /// - `schedulers`: The parts in their order; a list of at least one schedule.
    pub fn new(schedulers: impl IntoIterator<Item = Spec>) -> Self {
        Fields::of("mmengine.param_scheduler").schedules("schedulers", schedulers).into()
    }

    /// Steps from one step of each part to its next, such as "1ep" for a part by epochs; 1 if
    /// empty; a list, each a whole number of at least 1, or a length. The default is `[]`.
    pub fn intervals(self, intervals: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        self.fields.lengths("intervals", intervals).into()
    }
}
