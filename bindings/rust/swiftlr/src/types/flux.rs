// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `flux`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, PerGroup, Run, Schedule, Spec};

schedule_type! {
    /// The first value times `decay` once every `step_sizes` steps.
    ///
    /// - Closed: `start * decay ** (e // step_sizes)`; with a list `start * decay ** i` after `i` of the
    ///   steps in it
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    Step
}

impl Step {
    /// `flux.Step` with the parameters that have no default.
    ///
    /// - `start`: The value at the start; a number.
    /// - `decay`: The factor of a decay; a number.
    /// - `step_sizes`: Steps from one decay to the next; a number above 0, or a length, or a list
    ///   of them.
    pub fn new(
        start: impl Into<Number>,
        decay: impl Into<Number>,
        step_sizes: impl Into<PerGroup>,
    ) -> Self {
        Fields::of("flux.Step")
            .number("start", start)
            .number("decay", decay)
            .per_group("step_sizes", step_sizes)
            .into()
    }
}

schedule_type! {
    /// The first value times `decay` at every step.
    ///
    /// - Closed: `start * decay ** e`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    Exp
}

impl Exp {
    /// `flux.Exp` with the parameters that have no default.
    ///
    /// - `start`: The value at the start; a number.
    /// - `decay`: The factor of a step; a number of at least 0.
    pub fn new(start: impl Into<Number>, decay: impl Into<Number>) -> Self {
        Fields::of("flux.Exp").number("start", start).number("decay", decay).into()
    }
}

schedule_type! {
    /// A power of a straight line to 0.
    ///
    /// - Closed: `start * (1 - e / max_iter) ** degree`, then 0
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    Poly
}

impl Poly {
    /// `flux.Poly` with the parameters that have no default.
    ///
    /// - `start`: The value at the start; a number.
    /// - `degree`: The power of the line; a number.
    /// - `max_iter`: Steps until 0; a number above 0, or a length.
    pub fn new(
        start: impl Into<Number>,
        degree: impl Into<Number>,
        max_iter: impl Into<Length>,
    ) -> Self {
        Fields::of("flux.Poly")
            .number("start", start)
            .number("degree", degree)
            .length("max_iter", max_iter)
            .into()
    }
}

schedule_type! {
    /// A power of the inverse of the time.
    ///
    /// - Closed: `start / (1 + e * decay) ** degree`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    Inv
}

impl Inv {
    /// `flux.Inv` with the parameters that have no default.
    ///
    /// - `start`: The value at the start; a number.
    /// - `decay`: What a step adds to the divisor; a number.
    /// - `degree`: The power of the divisor; a number.
    pub fn new(
        start: impl Into<Number>,
        decay: impl Into<Number>,
        degree: impl Into<Number>,
    ) -> Self {
        Fields::of("flux.Inv")
            .number("start", start)
            .number("decay", decay)
            .number("degree", degree)
            .into()
    }
}

schedule_type! {
    /// A cosine wave between two values, with restarts or back and forth.
    ///
    /// - Closed: `(abs(l0 - l1) * (1 + cos((pi * x) / period))) / 2 + min(l0, l1)` with `x = e`, or
    ///   `e % period` with `restart`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    CosAnneal
}

impl CosAnneal {
    /// `flux.CosAnneal` with the parameters that have no default.
    ///
    /// - `l0`: One bound; a number.
    /// - `l1`: The other bound; a number.
    /// - `period`: Steps of a cycle; a number above 0, or a length.
    pub fn new(l0: impl Into<Number>, l1: impl Into<Number>, period: impl Into<Length>) -> Self {
        Fields::of("flux.CosAnneal")
            .number("l0", l0)
            .number("l1", l1)
            .length("period", period)
            .into()
    }

    /// Whether the wave starts anew; else it swings back; true or false. The default is `true`.
    pub fn restart(self, restart: bool) -> Self {
        self.fields.flag("restart", restart).into()
    }
}

schedule_type! {
    /// Up and down between two values in straight lines, over and over.
    ///
    /// - Closed: `abs(l0 - l1) * ((2 / pi) * abs(asin(sin((pi * e) / period)))) + min(l0, l1)`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    Triangle
}

impl Triangle {
    /// `flux.Triangle` with the parameters that have no default.
    ///
    /// - `l0`: One bound; a number.
    /// - `l1`: The other bound; a number.
    /// - `period`: Steps of a cycle; a number above 0, or a length.
    pub fn new(l0: impl Into<Number>, l1: impl Into<Number>, period: impl Into<Length>) -> Self {
        Fields::of("flux.Triangle")
            .number("l0", l0)
            .number("l1", l1)
            .length("period", period)
            .into()
    }
}

schedule_type! {
    /// Up and down in straight lines, each time half as high.
    ///
    /// - Closed: that of `flux.Triangle`, its height times `0.5 ** floor(e / period)`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    TriangleDecay2
}

impl TriangleDecay2 {
    /// `flux.TriangleDecay2` with the parameters that have no default.
    ///
    /// - `l0`: One bound; a number.
    /// - `l1`: The other bound; a number.
    /// - `period`: Steps of a cycle; a number above 0, or a length.
    pub fn new(l0: impl Into<Number>, l1: impl Into<Number>, period: impl Into<Length>) -> Self {
        Fields::of("flux.TriangleDecay2")
            .number("l0", l0)
            .number("l1", l1)
            .length("period", period)
            .into()
    }
}

schedule_type! {
    /// Up and down in straight lines, lower and lower.
    ///
    /// - Closed: that of `flux.Triangle`, its height times `decay ** e`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    TriangleExp
}

impl TriangleExp {
    /// `flux.TriangleExp` with the parameters that have no default.
    ///
    /// - `l0`: One bound; a number.
    /// - `l1`: The other bound; a number.
    /// - `period`: Steps of a cycle; a number above 0, or a length.
    /// - `decay`: The factor of a step; a number of at least 0.
    pub fn new(
        l0: impl Into<Number>,
        l1: impl Into<Number>,
        period: impl Into<Length>,
        decay: impl Into<Number>,
    ) -> Self {
        Fields::of("flux.TriangleExp")
            .number("l0", l0)
            .number("l1", l1)
            .length("period", period)
            .number("decay", decay)
            .into()
    }
}

schedule_type! {
    /// Up and down between two values along a sine wave, over and over.
    ///
    /// - Closed: `abs(l0 - l1) * (abs(sin((pi * e) / period))) + min(l0, l1)`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    Sin
}

impl Sin {
    /// `flux.Sin` with the parameters that have no default.
    ///
    /// - `l0`: One bound; a number.
    /// - `l1`: The other bound; a number.
    /// - `period`: Steps of a cycle; a number above 0, or a length.
    pub fn new(l0: impl Into<Number>, l1: impl Into<Number>, period: impl Into<Length>) -> Self {
        Fields::of("flux.Sin").number("l0", l0).number("l1", l1).length("period", period).into()
    }
}

schedule_type! {
    /// Up and down along a sine wave, each time half as high.
    ///
    /// - Closed: that of `flux.Sin`, its height times `0.5 ** floor(e / period)`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    SinDecay2
}

impl SinDecay2 {
    /// `flux.SinDecay2` with the parameters that have no default.
    ///
    /// - `l0`: One bound; a number.
    /// - `l1`: The other bound; a number.
    /// - `period`: Steps of a cycle; a number above 0, or a length.
    pub fn new(l0: impl Into<Number>, l1: impl Into<Number>, period: impl Into<Length>) -> Self {
        Fields::of("flux.SinDecay2")
            .number("l0", l0)
            .number("l1", l1)
            .length("period", period)
            .into()
    }
}

schedule_type! {
    /// Up and down along a sine wave, lower and lower.
    ///
    /// - Closed: that of `flux.Sin`, its height times `decay ** e`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    SinExp
}

impl SinExp {
    /// `flux.SinExp` with the parameters that have no default.
    ///
    /// - `l0`: One bound; a number.
    /// - `l1`: The other bound; a number.
    /// - `period`: Steps of a cycle; a number above 0, or a length.
    /// - `decay`: The factor of a step; a number of at least 0.
    pub fn new(
        l0: impl Into<Number>,
        l1: impl Into<Number>,
        period: impl Into<Length>,
        decay: impl Into<Number>,
    ) -> Self {
        Fields::of("flux.SinExp")
            .number("l0", l0)
            .number("l1", l1)
            .length("period", period)
            .number("decay", decay)
            .into()
    }
}

schedule_type! {
    /// One schedule after the other, each on its own clock. A boundary belongs to the part that
    /// starts there.
    ///
    /// - Closed: the part whose stretch the position lies in, at the position counted from its start
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    Sequence
}

impl Sequence {
    /// `flux.Sequence` with the parameters that have no default.
    ///
    /// - `schedules`: The parts in their order; a list of at least one schedule.
    /// - `step_sizes`: Steps of each but the last; a list, each a whole number of at least 0, or a
    ///   length.
    pub fn new(
        schedules: impl IntoIterator<Item = Spec>,
        step_sizes: impl IntoIterator<Item = impl Into<Length>>,
    ) -> Self {
        Fields::of("flux.Sequence")
            .schedules("schedules", schedules)
            .lengths("step_sizes", step_sizes)
            .into()
    }
}

schedule_type! {
    /// A schedule over and over.
    ///
    /// - Closed: the schedule at `e % period`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    Loop
}

impl Loop {
    /// `flux.Loop` with the parameters that have no default.
    ///
    /// - `schedule`: The schedule that is repeated; a schedule.
    /// - `period`: Steps of a cycle; a number above 0, or a length.
    pub fn new(schedule: impl Into<Spec>, period: impl Into<Length>) -> Self {
        Fields::of("flux.Loop").schedule("schedule", schedule).length("period", period).into()
    }
}

schedule_type! {
    /// A schedule at another pace.
    ///
    /// - Closed: the schedule at `t - 1`, where `t` is `(e + 1) / rate`, rounded by `ceil_fn`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    Interpolator
}

impl Interpolator {
    /// `flux.Interpolator` with the parameters that have no default.
    ///
    /// - `schedule`: The schedule that runs at another pace; a schedule.
    /// - `rate`: Steps for one step of it; a number above 0, or a length.
    pub fn new(schedule: impl Into<Spec>, rate: impl Into<Length>) -> Self {
        Fields::of("flux.Interpolator").schedule("schedule", schedule).length("rate", rate).into()
    }

    /// How the step of the schedule is made whole; "ceil" or "floor" or "identity". The default is
    /// `"ceil"`.
    pub fn ceil_fn(self, ceil_fn: &str) -> Self {
        self.fields.choice("ceil_fn", ceil_fn).into()
    }
}

schedule_type! {
    /// A schedule that starts elsewhere.
    ///
    /// - Closed: the schedule at `e + offset - 1`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    Shifted
}

impl Shifted {
    /// `flux.Shifted` with the parameters that have no default.
    ///
    /// - `schedule`: The schedule that is shifted; a schedule.
    /// - `offset`: The step that it starts at, counted from 1; a number, or a length.
    pub fn new(schedule: impl Into<Spec>, offset: impl Into<Length>) -> Self {
        Fields::of("flux.Shifted").schedule("schedule", schedule).length("offset", offset).into()
    }
}

schedule_type! {
    /// A fixed value.
    ///
    /// - Closed: `value`
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    Constant
}

impl Constant {
    /// `flux.Constant` with the parameters that have no default.
    ///
    /// - `value`: The value; a number.
    pub fn new(value: impl Into<Number>) -> Self {
        Fields::of("flux.Constant").number("value", value).into()
    }
}

schedule_type! {
    /// A schedule that ends.
    ///
    /// - Closed: the schedule before `nsteps`
    ///
    /// As in ParameterSchedulers.jl, there is no value after the end.
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    Shortened
}

impl Shortened {
    /// `flux.Shortened` with the parameters that have no default.
    ///
    /// - `schedule`: The schedule that ends; a schedule.
    /// - `nsteps`: Its steps; a number of at least 0, or a length.
    pub fn new(schedule: impl Into<Spec>, nsteps: impl Into<Length>) -> Self {
        Fields::of("flux.Shortened").schedule("schedule", schedule).length("nsteps", nsteps).into()
    }
}

schedule_type! {
    /// Up along half a cosine wave, and down along another.
    ///
    /// - Closed: with `W = ceil(nsteps * percent_start)`, `(abs(maxval - startval) * (1 + cos((pi * (e +
    ///   W)) / W))) / 2 + min(maxval, startval)` before `W`, then with `N = nsteps - W`
    ///   `(abs(maxval - endval) * (1 + cos((pi * (e - W)) / N))) / 2 + min(maxval, endval)`
    ///
    /// As in ParameterSchedulers.jl, there is no value after the last step.
    ///
    /// Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703
    OneCycle
}

impl OneCycle {
    /// `flux.OneCycle` with the parameters that have no default.
    ///
    /// - `nsteps`: Steps in all; a whole number of at least 1, or a length.
    /// - `maxval`: The highest value; a number.
    pub fn new(nsteps: impl Into<Length>, maxval: impl Into<Number>) -> Self {
        Fields::of("flux.OneCycle").length("nsteps", nsteps).number("maxval", maxval).into()
    }

    /// The first value; `maxval / 25` if null; a number, or null.
    pub fn startval(self, startval: impl Into<Number>) -> Self {
        self.fields.number("startval", startval).into()
    }

    /// The value that the way down goes to; `maxval / 1e5` if null; a number, or null.
    pub fn endval(self, endval: impl Into<Number>) -> Self {
        self.fields.number("endval", endval).into()
    }

    /// The part of the steps that goes up; a number above 0 and below 1. The default is `0.25`.
    pub fn percent_start(self, percent_start: impl Into<Number>) -> Self {
        self.fields.number("percent_start", percent_start).into()
    }
}
