// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `torch`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Names, Number, PerGroup, Run, Schedule, Spec};

schedule_type! {
    /// A factor on the base value until `total_iters`, then the base value.
    ///
    /// - Closed: `base * (factor + (e >= total_iters) * (1 - factor))`
    /// - Chain: `lr * factor` at 0, `lr * (1 / factor)` at `total_iters`, else `lr`.
    ///
    /// As in torch, the chain form never leaves the factor where `total_iters` is 0, and divides by zero at
    /// `total_iters` where `factor` is 0. The closed form has none of this.
    ///
    /// Source: torch.optim.lr_scheduler.ConstantLR
    ConstantLR
}

impl ConstantLR {
    /// `torch.ConstantLR`.
    pub fn new() -> Self {
        Fields::of("torch.ConstantLR").into()
    }

    /// What the base value is multiplied with at first; a number of at least 0 and at most 1. The
    /// default is `0.3333333333333333`.
    pub fn factor(self, factor: impl Into<Number>) -> Self {
        self.fields.number("factor", factor).into()
    }

    /// Steps that the factor lasts; a number of at least 0, or a length. The default is `5`.
    pub fn total_iters(self, total_iters: impl Into<Length>) -> Self {
        self.fields.length("total_iters", total_iters).into()
    }
}

schedule_type! {
    /// The base value times a factor that goes in a straight line from `start_factor` to `end_factor`.
    ///
    /// - Closed: `base * (start_factor + ((end_factor - start_factor) * min(total_iters, e)) / total_iters)`
    /// - Chain: `lr * start_factor` at 0; then until `total_iters`, with `d = end_factor - start_factor`,
    ///   `lr * (1 + d / ((total_iters * start_factor) + ((e - 1) * d)))`.
    ///
    /// As in torch, where `total_iters` is 0 the chain form never leaves `start_factor` and the closed form
    /// divides by zero.
    ///
    /// Source: torch.optim.lr_scheduler.LinearLR
    LinearLR
}

impl LinearLR {
    /// `torch.LinearLR`.
    pub fn new() -> Self {
        Fields::of("torch.LinearLR").into()
    }

    /// The factor at position 0; a number above 0 and at most 1. The default is
    /// `0.3333333333333333`.
    pub fn start_factor(self, start_factor: impl Into<Number>) -> Self {
        self.fields.number("start_factor", start_factor).into()
    }

    /// The factor from `total_iters` on; a number of at least 0 and at most 1. The default is
    /// `1.0`.
    pub fn end_factor(self, end_factor: impl Into<Number>) -> Self {
        self.fields.number("end_factor", end_factor).into()
    }

    /// Steps from one to the other; a number of at least 0, or a length. The default is `5`.
    pub fn total_iters(self, total_iters: impl Into<Length>) -> Self {
        self.fields.length("total_iters", total_iters).into()
    }
}

schedule_type! {
    /// The base value times `gamma` once every `step_size` steps.
    ///
    /// - Closed: `base * gamma ** (e // step_size)`
    /// - Chain: `lr * gamma` where `e` is a multiple of `step_size` other than 0, else `lr`.
    ///
    /// Source: torch.optim.lr_scheduler.StepLR
    StepLR
}

impl StepLR {
    /// `torch.StepLR` with the parameters that have no default.
    ///
    /// - `step_size`: Steps from one decay to the next; a number above 0, or a length.
    pub fn new(step_size: impl Into<Length>) -> Self {
        Fields::of("torch.StepLR").length("step_size", step_size).into()
    }

    /// What a decay multiplies with; a number. The default is `0.1`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }
}

schedule_type! {
    /// The base value times `gamma` at each of some positions.
    ///
    /// - Closed: `base * gamma ** bisect_right(milestones, e)`
    /// - Chain: `lr * gamma ** count` where `e` is `count` of the milestones, else `lr`.
    ///
    /// A state has the milestones as pairs `[position, count]`: torch's own has an object with numbers for keys.
    ///
    /// As in torch, a scheduler made with `last_epoch` just before a milestone decays twice there; `resume` does
    /// not.
    ///
    /// Source: torch.optim.lr_scheduler.MultiStepLR
    MultiStepLR
}

impl MultiStepLR {
    /// `torch.MultiStepLR` with the parameters that have no default.
    ///
    /// - `milestones`: Positions of a decay, in any order; one that stands twice is two; a list,
    ///   each a number, or a length.
    pub fn new(milestones: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        Fields::of("torch.MultiStepLR").lengths("milestones", milestones).into()
    }

    /// What a decay multiplies with; a number. The default is `0.1`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }
}

schedule_type! {
    /// The base value times `gamma` at every step.
    ///
    /// - Closed: `base * gamma ** e`
    /// - Chain: `lr * gamma`, but `lr` at the start.
    ///
    /// Source: torch.optim.lr_scheduler.ExponentialLR
    ExponentialLR
}

impl ExponentialLR {
    /// `torch.ExponentialLR` with the parameters that have no default.
    ///
    /// - `gamma`: What each step multiplies with; a number.
    pub fn new(gamma: impl Into<Number>) -> Self {
        Fields::of("torch.ExponentialLR").number("gamma", gamma).into()
    }
}

schedule_type! {
    /// A power of a straight line from the base value to 0 at `total_iters`.
    ///
    /// - Closed: `base * (1 - min(total_iters, e) / total_iters) ** power`
    /// - Chain: until `total_iters`, with `r = (1 - e / total_iters) / (1 - (e - 1) / total_iters)`,
    ///   `lr * r ** power`; `lr` at the start and after `total_iters`.
    ///
    /// As in torch, where `total_iters` is 0 the chain form leaves the rate alone and the closed form divides by
    /// zero; where it is no whole number the chain form stops short of 0.
    ///
    /// Source: torch.optim.lr_scheduler.PolynomialLR
    PolynomialLR
}

impl PolynomialLR {
    /// `torch.PolynomialLR`.
    pub fn new() -> Self {
        Fields::of("torch.PolynomialLR").into()
    }

    /// Steps until the value is 0; a number of at least 0, or a length. The default is `5`.
    pub fn total_iters(self, total_iters: impl Into<Length>) -> Self {
        self.fields.length("total_iters", total_iters).into()
    }

    /// The power of the line; 1 is the line itself; a number. The default is `1.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }
}

schedule_type! {
    /// Half a cosine wave from the base value to `eta_min` at `T_max`.
    ///
    /// - Closed: `eta_min + ((base - eta_min) * (1 + cos((pi * e) / T_max))) / 2`
    /// - Chain: `(1 + cos((pi * e) / T_max)) / (1 + cos((pi * (e - 1)) / T_max)) * (lr - eta_min) + eta_min`;
    ///   one step after each minimum, where that would divide by almost nothing,
    ///   `lr + ((base - eta_min) * (1 - cos(pi / T_max))) / 2`.
    ///
    /// As in torch, the value rises again after `T_max`, with a period of `2 * T_max`.
    ///
    /// Source: torch.optim.lr_scheduler.CosineAnnealingLR; I. Loshchilov, F. Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", ICLR 2017, arXiv:1608.03983, without the restarts
    CosineAnnealingLR
}

impl CosineAnnealingLR {
    /// `torch.CosineAnnealingLR` with the parameters that have no default.
    ///
    /// - `T_max`: Steps from the base to `eta_min`; a number above 0, or a length.
    pub fn new(T_max: impl Into<Length>) -> Self {
        Fields::of("torch.CosineAnnealingLR").length("T_max", T_max).into()
    }

    /// The lowest value; a number. The default is `0.0`.
    pub fn eta_min(self, eta_min: impl Into<Number>) -> Self {
        self.fields.number("eta_min", eta_min).into()
    }
}

schedule_type! {
    /// Half a cosine wave from the base value towards `eta_min`, over and over: the first one lasts `T_0` steps,
    /// each later one `T_mult` times as long as the one before.
    ///
    /// - Both forms, `T_cur` steps after the last restart in a period of `T_i`:
    ///   `eta_min + ((base - eta_min) * (1 + cos((pi * T_cur) / T_i))) / 2`
    ///
    /// As in torch, `eta_min` is never reached, and in chain form: a jump to a position, where `T_mult` is above
    /// 1, finds its period with a logarithm that is sometimes rounded down at a restart (`T_0` 1, `T_mult` 3,
    /// position 121), and the value is then that of the end of the period before; where `T_mult` is 1, a jump
    /// leaves `T_i` as it is; made with `last_epoch`, a scheduler starts in a wrong period. The closed form and
    /// `resume` have none of this.
    ///
    /// Source: torch.optim.lr_scheduler.CosineAnnealingWarmRestarts; I. Loshchilov, F. Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", ICLR 2017, arXiv:1608.03983
    CosineAnnealingWarmRestarts
}

impl CosineAnnealingWarmRestarts {
    /// `torch.CosineAnnealingWarmRestarts` with the parameters that have no default.
    ///
    /// - `T_0`: Steps to the first restart; a whole number of at least 1, or a length.
    pub fn new(T_0: impl Into<Length>) -> Self {
        Fields::of("torch.CosineAnnealingWarmRestarts").length("T_0", T_0).into()
    }

    /// What each period is longer than the one before by; a whole number of at least 1. The default
    /// is `1`.
    pub fn T_mult(self, T_mult: impl Into<Number>) -> Self {
        self.fields.number("T_mult", T_mult).into()
    }

    /// The value that each wave falls towards; a number. The default is `0.0`.
    pub fn eta_min(self, eta_min: impl Into<Number>) -> Self {
        self.fields.number("eta_min", eta_min).into()
    }
}

schedule_type! {
    /// Up from `base_lr` to `max_lr` and down again in straight lines, over and over, whatever the base value.
    /// The momentum goes the other way.
    ///
    /// - Both forms: with `total = step_size_up + step_size_down`, `ratio = step_size_up / total`,
    ///   `cycle = floor(1 + e / total)`, `x = (1 + e / total) - cycle`, and `s = x / ratio` up to the top,
    ///   `(x - 1) / (ratio - 1)` after it:
    ///   `base_lr + ((max_lr - base_lr) * s) * scale`, `max_momentum - ((max_momentum - base_momentum) * s) * scale`
    /// - `scale`: 1 in mode `triangular`, `1 / 2 ** (cycle - 1)` in `triangular2`, `gamma ** e` in `exp_range`;
    ///   or `scale_fn` of the cycle or, if `scale_mode` is `iterations`, of `e`.
    ///
    /// As in torch, `triangular2` overflows after 1,024 cycles, and the mode of a built-in scale says what it is
    /// given, not `scale_mode`.
    ///
    /// Source: torch.optim.lr_scheduler.CyclicLR; L. N. Smith, "Cyclical Learning Rates for Training Neural Networks", WACV 2017, arXiv:1506.01186
    CyclicLR
}

impl CyclicLR {
    /// `torch.CyclicLR` with the parameters that have no default.
    ///
    /// - `base_lr`: The value at the bottom; a number, or a list of them, one a group.
    /// - `max_lr`: The value at the top; a number, or a list of them, one a group.
    pub fn new(base_lr: impl Into<PerGroup>, max_lr: impl Into<PerGroup>) -> Self {
        Fields::of("torch.CyclicLR")
            .per_group("base_lr", base_lr)
            .per_group("max_lr", max_lr)
            .into()
    }

    /// Steps up; a number above 0, or a length. The default is `2000`.
    pub fn step_size_up(self, step_size_up: impl Into<Length>) -> Self {
        self.fields.length("step_size_up", step_size_up).into()
    }

    /// Steps down; as many as up if null; a number of at least 0, or a length, or null.
    pub fn step_size_down(self, step_size_down: impl Into<Length>) -> Self {
        self.fields.length("step_size_down", step_size_down).into()
    }

    /// How the height changes from cycle to cycle; "triangular" or "triangular2" or "exp_range".
    /// The default is `"triangular"`.
    pub fn mode(self, mode: &str) -> Self {
        self.fields.choice("mode", mode).into()
    }

    /// The base of the power in mode `exp_range`; a number. The default is `1.0`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }

    /// What gives the scale instead of the mode; the name of a function, or null.
    pub fn scale_fn(self, scale_fn: &str) -> Self {
        self.fields.function("scale_fn", scale_fn).into()
    }

    /// What `scale_fn` is given; "cycle" or "iterations". The default is `"cycle"`.
    pub fn scale_mode(self, scale_mode: &str) -> Self {
        self.fields.choice("scale_mode", scale_mode).into()
    }

    /// Whether the momentum cycles; true or false. The default is `true`.
    pub fn cycle_momentum(self, cycle_momentum: bool) -> Self {
        self.fields.flag("cycle_momentum", cycle_momentum).into()
    }

    /// The momentum at the top of the rate; a number, or a list of them, one a group. The default
    /// is `0.8`.
    pub fn base_momentum(self, base_momentum: impl Into<PerGroup>) -> Self {
        self.fields.per_group("base_momentum", base_momentum).into()
    }

    /// The momentum at its bottom; a number, or a list of them, one a group. The default is `0.9`.
    pub fn max_momentum(self, max_momentum: impl Into<PerGroup>) -> Self {
        self.fields.per_group("max_momentum", max_momentum).into()
    }
}

schedule_type! {
    /// Up from `max_lr / div_factor` to `max_lr`, then down to `max_lr / div_factor / final_div_factor` at the
    /// last step, whatever the base value. The momentum goes the other way. With `three_phase`, down first the
    /// way it came up, then to the end.
    ///
    /// - Both forms: in a phase from position `s` to `t`, with `pct = (e - s) / (t - s)`, cosine
    ///   `end + ((start - end) / 2) * (cos(pi * pct) + 1)`, linear `(end - start) * pct + start`
    /// - Phases end at `pct_start * total_steps - 1`, with three of them at `2 * pct_start * total_steps - 2`, and
    ///   at `total_steps - 1`.
    ///
    /// As in torch, position `total_steps`, one after the last, has a value, which leaves the range: the cosine
    /// rises again, the straight line goes below 0. Where `pct_start * total_steps` is 1 there is no value at the
    /// start, as its phase has no length.
    ///
    /// Source: torch.optim.lr_scheduler.OneCycleLR; L. N. Smith, N. Topin, "Super-Convergence: Very Fast Training of Neural Networks Using Large Learning Rates", arXiv:1708.07120
    OneCycleLR
}

impl OneCycleLR {
    /// `torch.OneCycleLR` with the parameters that have no default.
    ///
    /// - `max_lr`: The value at the top; a number, or a list of them, one a group.
    pub fn new(max_lr: impl Into<PerGroup>) -> Self {
        Fields::of("torch.OneCycleLR").per_group("max_lr", max_lr).into()
    }

    /// Steps in all; a whole number of at least 1, or a length, or null.
    pub fn total_steps(self, total_steps: impl Into<Length>) -> Self {
        self.fields.length("total_steps", total_steps).into()
    }

    /// Or this many epochs; a whole number of at least 1, or null.
    pub fn epochs(self, epochs: impl Into<Number>) -> Self {
        self.fields.number("epochs", epochs).into()
    }

    /// Steps of each of these epochs; a whole number of at least 1, or a length, or null.
    pub fn steps_per_epoch(self, steps_per_epoch: impl Into<Length>) -> Self {
        self.fields.length("steps_per_epoch", steps_per_epoch).into()
    }

    /// The part of the steps that go up: 0.3 is 30 %; a number of at least 0 and at most 1. The
    /// default is `0.3`.
    pub fn pct_start(self, pct_start: impl Into<Number>) -> Self {
        self.fields.number("pct_start", pct_start).into()
    }

    /// The shape of each phase; "cos" or "linear". The default is `"cos"`.
    pub fn anneal_strategy(self, anneal_strategy: &str) -> Self {
        self.fields.choice("anneal_strategy", anneal_strategy).into()
    }

    /// Whether the momentum cycles; true or false. The default is `true`.
    pub fn cycle_momentum(self, cycle_momentum: bool) -> Self {
        self.fields.flag("cycle_momentum", cycle_momentum).into()
    }

    /// The momentum at the top of the rate; a number, or a list of them, one a group. The default
    /// is `0.85`.
    pub fn base_momentum(self, base_momentum: impl Into<PerGroup>) -> Self {
        self.fields.per_group("base_momentum", base_momentum).into()
    }

    /// The momentum at both ends; a number, or a list of them, one a group. The default is `0.95`.
    pub fn max_momentum(self, max_momentum: impl Into<PerGroup>) -> Self {
        self.fields.per_group("max_momentum", max_momentum).into()
    }

    /// What the first value is less than the top by; a number. The default is `25.0`.
    pub fn div_factor(self, div_factor: impl Into<Number>) -> Self {
        self.fields.number("div_factor", div_factor).into()
    }

    /// What the last is less than the first by; a number. The default is `10000.0`.
    pub fn final_div_factor(self, final_div_factor: impl Into<Number>) -> Self {
        self.fields.number("final_div_factor", final_div_factor).into()
    }

    /// Whether there are three phases and not two; true or false. The default is `false`.
    pub fn three_phase(self, three_phase: bool) -> Self {
        self.fields.flag("three_phase", three_phase).into()
    }
}

schedule_type! {
    /// From the base value to `swa_lr` in `anneal_epochs` steps, where it stays: the rate for stochastic weight
    /// averaging.
    ///
    /// - Closed: with `a = anneal(e / anneal_epochs)` between 0 and 1, `swa_lr * a + base * (1 - a)`
    /// - Chain: the rate that the annealing must have started from is computed back from the current one:
    ///   with `s` steps taken and `b = anneal((s - 1) / anneal_epochs)`,
    ///   `swa_lr * a + ((lr - b * swa_lr) / (1 - b)) * (1 - a)`
    /// - `anneal`: cosine `(1 - cos(pi * t)) / 2`, linear `t`
    ///
    /// As in torch, the chain form counts its own steps and not the position: made with `last_epoch`, a scheduler
    /// starts the annealing anew, and a jump is one more step. The closed form and `resume` have none of this.
    ///
    /// Source: torch.optim.swa_utils.SWALR; P. Izmailov et al., "Averaging Weights Leads to Wider Optima and Better Generalization", UAI 2018, arXiv:1803.05407
    SWALR
}

impl SWALR {
    /// `torch.SWALR` with the parameters that have no default.
    ///
    /// - `swa_lr`: The value at the end; a number, or a list of them, one a group.
    pub fn new(swa_lr: impl Into<PerGroup>) -> Self {
        Fields::of("torch.SWALR").per_group("swa_lr", swa_lr).into()
    }

    /// Steps until there; a whole number of at least 0, or a length. The default is `10`.
    pub fn anneal_epochs(self, anneal_epochs: impl Into<Length>) -> Self {
        self.fields.length("anneal_epochs", anneal_epochs).into()
    }

    /// The shape of the way; "cos" or "linear". The default is `"cos"`.
    pub fn anneal_strategy(self, anneal_strategy: &str) -> Self {
        self.fields.choice("anneal_strategy", anneal_strategy).into()
    }
}

schedule_type! {
    /// The rate times `factor` whenever a metric has not improved for more than `patience` steps.
    ///
    /// - Closed: the same as the chain from the base value, as a part of other schedules as well.
    /// - Chain: `max(lr * factor, min_lr)`, if that is more than `eps` below `lr`; then for `cooldown` steps
    ///   nothing. Better than `best` is, in mode `min`, `metric < best * (1 - threshold)` if `threshold_mode` is
    ///   `rel` and `metric < best - threshold` if it is `abs`; in mode `max`,
    ///   `metric > best * (threshold + 1)` and `metric > best + threshold`.
    ///
    /// As in torch, a metric that is NaN has not improved, and with negative metrics `rel` takes worse values for
    /// better ones: use `abs` there.
    ///
    /// Source: torch.optim.lr_scheduler.ReduceLROnPlateau
    ReduceLROnPlateau
}

impl ReduceLROnPlateau {
    /// `torch.ReduceLROnPlateau`.
    pub fn new() -> Self {
        Fields::of("torch.ReduceLROnPlateau").into()
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

schedule_type! {
    /// The base value times what a function of the caller's says.
    ///
    /// - Both forms: `base * lr_lambda(e)`
    ///
    /// The functions are given when the schedule is created; the spec names them. As in torch, a state has a
    /// `null` for each: to go on from a checkpoint, functions of the same names are given again.
    ///
    /// Source: torch.optim.lr_scheduler.LambdaLR
    LambdaLR
}

impl LambdaLR {
    /// `torch.LambdaLR` with the parameters that have no default.
    ///
    /// - `lr_lambda`: What gives the factor for a position; the name of a function, or a list of
    ///   names, one a group.
    pub fn new(lr_lambda: impl Into<Names>) -> Self {
        Fields::of("torch.LambdaLR").functions("lr_lambda", lr_lambda).into()
    }
}

schedule_type! {
    /// The value before times what a function of the caller's says.
    ///
    /// - Closed: none. The value is a product over all steps, not a function of the position.
    /// - Chain: `lr * lr_lambda(e)`; at the start `lr`, and the function is not called.
    ///
    /// As in torch, a jump is one more step, with the function's value for the position jumped to. Functions
    /// are named and given as for `torch.LambdaLR`.
    ///
    /// Source: torch.optim.lr_scheduler.MultiplicativeLR
    MultiplicativeLR
}

impl MultiplicativeLR {
    /// `torch.MultiplicativeLR` with the parameters that have no default.
    ///
    /// - `lr_lambda`: What gives the factor of a step; the name of a function, or a list of names,
    ///   one a group.
    pub fn new(lr_lambda: impl Into<Names>) -> Self {
        Fields::of("torch.MultiplicativeLR").functions("lr_lambda", lr_lambda).into()
    }
}

schedule_type! {
    /// One schedule after the other.
    ///
    /// - Closed: the part whose stretch the position lies in, `bisect_right(milestones, e)`, at the position
    ///   counted from its milestone.
    /// - Chain: each part goes on from the rate that the one before left.
    ///
    /// As in torch, in chain form: a sequence inside a sequence runs one step ahead as the first part; a
    /// composition as a later part fails where it should start; a part without a closed form starts from the
    /// rate that the one before left. In closed form compositions nest freely and each part starts from the
    /// base value.
    ///
    /// Source: torch.optim.lr_scheduler.SequentialLR
    SequentialLR
}

impl SequentialLR {
    /// `torch.SequentialLR` with the parameters that have no default.
    ///
    /// - `schedules`: The parts in their order; a list of at least one schedule.
    /// - `milestones`: Positions at which the second and each later part starts, in rising order; a
    ///   list, each a number, or a length.
    pub fn new(
        schedules: impl IntoIterator<Item = Spec>,
        milestones: impl IntoIterator<Item = impl Into<Length>>,
    ) -> Self {
        Fields::of("torch.SequentialLR")
            .schedules("schedules", schedules)
            .lengths("milestones", milestones)
            .into()
    }
}

schedule_type! {
    /// All schedules at once.
    ///
    /// - Closed: each part's value is the base value of the next.
    /// - Chain: each part goes on from the rate that the one before left.
    ///
    /// As in torch, in chain form: parts that follow from the initial rate and not from the current one
    /// (`torch.LambdaLR`, `torch.CyclicLR`, `torch.OneCycleLR`, `torch.CosineAnnealingWarmRestarts`) undo those
    /// before them.
    ///
    /// Source: torch.optim.lr_scheduler.ChainedScheduler
    ChainedScheduler
}

impl ChainedScheduler {
    /// `torch.ChainedScheduler` with the parameters that have no default.
    ///
    /// - `schedules`: The parts in their order; a list of at least one schedule.
    pub fn new(schedules: impl IntoIterator<Item = Spec>) -> Self {
        Fields::of("torch.ChainedScheduler").schedules("schedules", schedules).into()
    }
}
