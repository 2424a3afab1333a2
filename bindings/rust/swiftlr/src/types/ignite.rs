// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `ignite`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, PerGroup, Run, Schedule, Spec};

schedule_type! {
    /// Straight lines through given points.
    ///
    /// - Closed: `a + ((b - a) * (e - i)) / (j - i)` between the milestones `i` and `j`; the first
    ///   and the last value outside
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    PiecewiseLinear
}

impl PiecewiseLinear {
    /// `ignite.PiecewiseLinear` with the parameters that have no default.
    ///
    /// - `milestones_values`: Pairs of a position and a value, in rising order; a list of pairs of
    ///   numbers.
    pub fn new(
        milestones_values: impl IntoIterator<Item = (impl Into<Length>, impl Into<Number>)>,
    ) -> Self {
        Fields::of("ignite.PiecewiseLinear").pairs("milestones_values", milestones_values).into()
    }
}

schedule_type! {
    /// One schedule after the other, each on its own clock.
    ///
    /// - Closed: the part whose stretch the position lies in, at the position counted from its
    ///   start
    ///
    /// As in ignite, the first part may have 0 steps and is then skipped; a later part of 0 steps goes
    /// on for ever.
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    ConcatScheduler
}

impl ConcatScheduler {
    /// `ignite.ConcatScheduler` with the parameters that have no default.
    ///
    /// - `schedulers`: The parts in their order; a list of at least one schedule.
    /// - `durations`: Steps of each but the last; a list, each a whole number of at least 0, or a
    ///   length.
    pub fn new(
        schedulers: impl IntoIterator<Item = Spec>,
        durations: impl IntoIterator<Item = impl Into<Length>>,
    ) -> Self {
        Fields::of("ignite.ConcatScheduler")
            .schedules("schedulers", schedulers)
            .lengths("durations", durations)
            .into()
    }
}

schedule_type! {
    /// Up in a straight line, and then a schedule from its start.
    ///
    /// - Closed: `start + ((end - start) * e) / (W - 1)` up to `W - 1` with `W = warmup_duration`;
    ///   then the schedule at `e - (W - 1)`, or at `e - W` where it does not start with the value
    ///   that the warm-up ends with
    ///
    /// As in ignite, a scheduler of its own that starts with that value is warmed up along `start +
    /// ((end - d - start) * e) / (W - 2)` with `d = (end - start) / (W - 1)`: the same line with
    /// other last bits.
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    create_lr_scheduler_with_warmup
}

impl create_lr_scheduler_with_warmup {
    /// `ignite.create_lr_scheduler_with_warmup` with the parameters that have no default.
    ///
    /// - `lr_scheduler`: What is warmed up; a schedule.
    /// - `warmup_start_value`: The first value; a number.
    /// - `warmup_duration`: Steps of the warm-up; a whole number of at least 2, or a length.
    pub fn new(
        lr_scheduler: impl Into<Spec>,
        warmup_start_value: impl Into<Number>,
        warmup_duration: impl Into<Length>,
    ) -> Self {
        Fields::of("ignite.create_lr_scheduler_with_warmup")
            .schedule("lr_scheduler", lr_scheduler)
            .number("warmup_start_value", warmup_start_value)
            .length("warmup_duration", warmup_duration)
            .into()
    }

    /// The last value of the warm-up; the base value if null; a number, or null.
    pub fn warmup_end_value(self, warmup_end_value: impl Into<Number>) -> Self {
        self.fields.number("warmup_end_value", warmup_end_value).into()
    }
}

schedule_type! {
    /// A schedule for each group.
    ///
    /// - Closed: for each group its own schedule
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    ParamGroupScheduler
}

impl ParamGroupScheduler {
    /// `ignite.ParamGroupScheduler` with the parameters that have no default.
    ///
    /// - `schedulers`: One for each group. There may be more groups; the last one serves those; a
    ///   list of at least one schedule.
    pub fn new(schedulers: impl IntoIterator<Item = Spec>) -> Self {
        Fields::of("ignite.ParamGroupScheduler").schedules("schedulers", schedulers).into()
    }
}

schedule_type! {
    /// This is for a value of the engine's state. As in ignite, the position of the first event is
    /// 1.
    ///
    /// That of `ignite.PiecewiseLinear`.
    ///
    /// Straight lines through given points.
    ///
    /// - Closed: `a + ((b - a) * (e - i)) / (j - i)` between the milestones `i` and `j`; the first
    ///   and the last value outside
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    PiecewiseLinearStateScheduler
}

impl PiecewiseLinearStateScheduler {
    /// `ignite.PiecewiseLinearStateScheduler` with the parameters that have no default.
    ///
    /// - `milestones_values`: Pairs of a position and a value, in rising order; a list of pairs of
    ///   numbers.
    pub fn new(
        milestones_values: impl IntoIterator<Item = (impl Into<Length>, impl Into<Number>)>,
    ) -> Self {
        Fields::of("ignite.PiecewiseLinearStateScheduler")
            .pairs("milestones_values", milestones_values)
            .into()
    }
}

schedule_type! {
    /// A value of the engine's state that is multiplied with `gamma` at every event.
    ///
    /// - Closed: `initial_value * gamma ** e`; the first event is at 1
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    ExpStateScheduler
}

impl ExpStateScheduler {
    /// `ignite.ExpStateScheduler` with the parameters that have no default.
    ///
    /// - `initial_value`: The value at the start; a number.
    /// - `gamma`: The factor of an event; a number.
    pub fn new(initial_value: impl Into<Number>, gamma: impl Into<Number>) -> Self {
        Fields::of("ignite.ExpStateScheduler")
            .number("initial_value", initial_value)
            .number("gamma", gamma)
            .into()
    }
}

schedule_type! {
    /// A value of the engine's state that is multiplied with `gamma` every `step_size` events.
    ///
    /// - Closed: `initial_value * gamma ** (e // step_size)`; the first event is at 1
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    StepStateScheduler
}

impl StepStateScheduler {
    /// `ignite.StepStateScheduler` with the parameters that have no default.
    ///
    /// - `initial_value`: The value at the start; a number.
    /// - `gamma`: The factor of a decay; a number.
    /// - `step_size`: Events from one decay to the next; a number above 0, or a length.
    pub fn new(
        initial_value: impl Into<Number>,
        gamma: impl Into<Number>,
        step_size: impl Into<Length>,
    ) -> Self {
        Fields::of("ignite.StepStateScheduler")
            .number("initial_value", initial_value)
            .number("gamma", gamma)
            .length("step_size", step_size)
            .into()
    }
}

schedule_type! {
    /// A value of the engine's state that is multiplied with `gamma` at each of some events.
    ///
    /// - Closed: `initial_value * gamma ** bisect_right(milestones, e)`; the first event is at 1
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    MultiStepStateScheduler
}

impl MultiStepStateScheduler {
    /// `ignite.MultiStepStateScheduler` with the parameters that have no default.
    ///
    /// - `initial_value`: The value at the start; a number.
    /// - `gamma`: The factor of a decay; a number.
    /// - `milestones`: Positions of a decay, in rising order; a list, each a number, or a length.
    pub fn new(
        initial_value: impl Into<Number>,
        gamma: impl Into<Number>,
        milestones: impl IntoIterator<Item = impl Into<Length>>,
    ) -> Self {
        Fields::of("ignite.MultiStepStateScheduler")
            .number("initial_value", initial_value)
            .number("gamma", gamma)
            .lengths("milestones", milestones)
            .into()
    }
}

schedule_type! {
    /// From one value to another and back in straight lines, over and over.
    ///
    /// - Closed: at the part `x` of a cycle that is done
    ///   `end + ((start - end) * abs(x - 0.5)) * 2`, or with `monotonic`
    ///   `start + (end - start) * x`; after it, `s` steps on,
    ///   `end + (next_start - end) * (s / warmup_duration)`. Lengths are cut to whole numbers.
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    LinearCyclicalScheduler
}

impl LinearCyclicalScheduler {
    /// `ignite.LinearCyclicalScheduler` with the parameters that have no default.
    ///
    /// - `start_value`: The value at the start of a cycle; a number.
    /// - `end_value`: The value at its other bound; a number.
    /// - `cycle_size`: Steps of the first cycle; a whole number of at least 2, or a length.
    pub fn new(
        start_value: impl Into<Number>,
        end_value: impl Into<Number>,
        cycle_size: impl Into<Length>,
    ) -> Self {
        Fields::of("ignite.LinearCyclicalScheduler")
            .number("start_value", start_value)
            .number("end_value", end_value)
            .length("cycle_size", cycle_size)
            .into()
    }

    /// How many times longer each cycle is; a number above 0. The default is `1.0`.
    pub fn cycle_mult(self, cycle_mult: impl Into<Number>) -> Self {
        self.fields.number("cycle_mult", cycle_mult).into()
    }

    /// What the start is multiplied with each cycle; a number. The default is `1.0`.
    pub fn start_value_mult(self, start_value_mult: impl Into<Number>) -> Self {
        self.fields.number("start_value_mult", start_value_mult).into()
    }

    /// What the other bound is multiplied with each cycle; a number. The default is `1.0`.
    pub fn end_value_mult(self, end_value_mult: impl Into<Number>) -> Self {
        self.fields.number("end_value_mult", end_value_mult).into()
    }

    /// Steps from the end of a cycle to the start of the next; a whole number of at least 0, or a
    /// length. The default is `0`.
    pub fn warmup_duration(self, warmup_duration: impl Into<Length>) -> Self {
        self.fields.length("warmup_duration", warmup_duration).into()
    }

    /// Whether the value goes one way only in a cycle; true or false. The default is `false`.
    pub fn monotonic(self, monotonic: bool) -> Self {
        self.fields.flag("monotonic", monotonic).into()
    }
}

schedule_type! {
    /// From one value to another and back along a cosine, over and over.
    ///
    /// - Closed: at the part `x` of a cycle that is done
    ///   `start + ((end - start) / 2) * (1 - cos(pi * x))`; after it, `s` steps on,
    ///   `end + (next_start - end) * (s / warmup_duration)`. Lengths are cut to whole numbers.
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    CosineAnnealingScheduler
}

impl CosineAnnealingScheduler {
    /// `ignite.CosineAnnealingScheduler` with the parameters that have no default.
    ///
    /// - `start_value`: The value at the start of a cycle; a number.
    /// - `end_value`: The value at its other bound; a number.
    /// - `cycle_size`: Steps of the first cycle; a whole number of at least 2, or a length.
    pub fn new(
        start_value: impl Into<Number>,
        end_value: impl Into<Number>,
        cycle_size: impl Into<Length>,
    ) -> Self {
        Fields::of("ignite.CosineAnnealingScheduler")
            .number("start_value", start_value)
            .number("end_value", end_value)
            .length("cycle_size", cycle_size)
            .into()
    }

    /// How many times longer each cycle is; a number above 0. The default is `1.0`.
    pub fn cycle_mult(self, cycle_mult: impl Into<Number>) -> Self {
        self.fields.number("cycle_mult", cycle_mult).into()
    }

    /// What the start is multiplied with each cycle; a number. The default is `1.0`.
    pub fn start_value_mult(self, start_value_mult: impl Into<Number>) -> Self {
        self.fields.number("start_value_mult", start_value_mult).into()
    }

    /// What the other bound is multiplied with each cycle; a number. The default is `1.0`.
    pub fn end_value_mult(self, end_value_mult: impl Into<Number>) -> Self {
        self.fields.number("end_value_mult", end_value_mult).into()
    }

    /// Steps from the end of a cycle to the start of the next; a whole number of at least 0, or a
    /// length. The default is `0`.
    pub fn warmup_duration(self, warmup_duration: impl Into<Length>) -> Self {
        self.fields.length("warmup_duration", warmup_duration).into()
    }
}

schedule_type! {
    /// The rate times `factor` whenever a metric has not improved for more than `patience` steps.
    ///
    /// - Closed: that of `torch.ReduceLROnPlateau`
    ///
    /// Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    ReduceLROnPlateauScheduler
}

impl ReduceLROnPlateauScheduler {
    /// `ignite.ReduceLROnPlateauScheduler`.
    pub fn new() -> Self {
        Fields::of("ignite.ReduceLROnPlateauScheduler").into()
    }

    /// Whether the metric shall fall or rise; "min" or "max". The default is `"min"`.
    pub fn mode(self, mode: &str) -> Self {
        self.fields.choice("mode", mode).into()
    }

    /// What a reduction multiplies with; a number below 1. The default is `0.1`.
    pub fn factor(self, factor: impl Into<Number>) -> Self {
        self.fields.number("factor", factor).into()
    }

    /// Steps without improvement that are allowed; a number, or a length. The default is `10`.
    pub fn patience(self, patience: impl Into<Length>) -> Self {
        self.fields.length("patience", patience).into()
    }

    /// What an improvement is at least; a number. The default is `0.0001`.
    pub fn threshold(self, threshold: impl Into<Number>) -> Self {
        self.fields.number("threshold", threshold).into()
    }

    /// Relative to the best metric, or absolute; "rel" or "abs". The default is `"rel"`.
    pub fn threshold_mode(self, threshold_mode: &str) -> Self {
        self.fields.choice("threshold_mode", threshold_mode).into()
    }

    /// Steps after a reduction that do not count; a number, or a length. The default is `0`.
    pub fn cooldown(self, cooldown: impl Into<Length>) -> Self {
        self.fields.length("cooldown", cooldown).into()
    }

    /// The lowest value; a number, or a list of them, one a group. The default is `0`.
    pub fn min_lr(self, min_lr: impl Into<PerGroup>) -> Self {
        self.fields.per_group("min_lr", min_lr).into()
    }

    /// A reduction by less than this is not made; a number. The default is `1e-08`.
    pub fn eps(self, eps: impl Into<Number>) -> Self {
        self.fields.number("eps", eps).into()
    }
}
