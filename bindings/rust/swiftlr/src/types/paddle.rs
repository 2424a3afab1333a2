// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `paddle`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Names, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: `(learning_rate * d_model ** -0.5) * min(e ** -0.5, warmup_steps ** -1.5 * e)`, at
    ///   the start with 1 for `e ** -0.5`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    NoamDecay
}

impl NoamDecay {
    /// `paddle.NoamDecay` with the parameters that have no default.
    ///
    /// - `d_model`: The width of the model; a number above 0.
    /// - `warmup_steps`: Steps of the warm-up; a number above 0, or a length.
    pub fn new(d_model: impl Into<Number>, warmup_steps: impl Into<Length>) -> Self {
        Fields::of("paddle.NoamDecay")
            .number("d_model", d_model)
            .length("warmup_steps", warmup_steps)
            .into()
    }

    /// The factor; a number of at least 0. The default is `1.0`.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }
}

schedule_type! {
    /// Given rates between given positions.
    ///
    /// - Closed: the value in the place of the first boundary that is above `e`, the last value
    ///   after the last boundary
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    PiecewiseDecay
}

impl PiecewiseDecay {
    /// `paddle.PiecewiseDecay` with the parameters that have no default.
    ///
    /// - `boundaries`: Positions of a change; a list, each a number, or a length.
    /// - `values`: The values, one more than there are boundaries; a list, each a number.
    pub fn new(
        boundaries: impl IntoIterator<Item = impl Into<Length>>,
        values: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        Fields::of("paddle.PiecewiseDecay")
            .lengths("boundaries", boundaries)
            .numbers("values", values)
            .into()
    }
}

schedule_type! {
    /// A fall with the natural exponential.
    ///
    /// - Closed: `learning_rate * exp(-gamma * e)`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    NaturalExpDecay
}

impl NaturalExpDecay {
    /// `paddle.NaturalExpDecay` with the parameters that have no default.
    ///
    /// - `gamma`: How fast the value falls; a number above 0.
    pub fn new(gamma: impl Into<Number>) -> Self {
        Fields::of("paddle.NaturalExpDecay").number("gamma", gamma).into()
    }

    /// The initial value; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }
}

schedule_type! {
    /// The inverse of the time.
    ///
    /// - Closed: `learning_rate / (1 + gamma * e)`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    InverseTimeDecay
}

impl InverseTimeDecay {
    /// `paddle.InverseTimeDecay` with the parameters that have no default.
    ///
    /// - `gamma`: What a step adds to the divisor; a number.
    pub fn new(gamma: impl Into<Number>) -> Self {
        Fields::of("paddle.InverseTimeDecay").number("gamma", gamma).into()
    }

    /// The initial value; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }
}

schedule_type! {
    /// A power of a straight line from one rate to another, whose length may grow again and again.
    ///
    /// - Closed: `(learning_rate - end_lr) * (1 - min(e, D) / D) ** power + end_lr` with `D =
    ///   decay_steps`, with `cycle` times `ceil(e / decay_steps)`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    PolynomialDecay
}

impl PolynomialDecay {
    /// `paddle.PolynomialDecay` with the parameters that have no default.
    ///
    /// - `decay_steps`: Steps of the decay; a whole number of at least 1, or a length.
    pub fn new(decay_steps: impl Into<Length>) -> Self {
        Fields::of("paddle.PolynomialDecay").length("decay_steps", decay_steps).into()
    }

    /// The initial value; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }

    /// The value at the end; a number. The default is `0.0001`.
    pub fn end_lr(self, end_lr: impl Into<Number>) -> Self {
        self.fields.number("end_lr", end_lr).into()
    }

    /// The power of the line; a number above 0. The default is `1.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }

    /// Whether the end moves on when it is passed; true or false. The default is `false`.
    pub fn cycle(self, cycle: bool) -> Self {
        self.fields.flag("cycle", cycle).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then any schedule, which starts after it.
    ///
    /// - Closed: `((end_lr - start_lr) * e) / warmup_steps + start_lr` before `warmup_steps`, then
    ///   the schedule at `e - warmup_steps`
    ///
    /// A rate in the place of the schedule is `{"type": "swiftlr.base", "base": 0.1, "schedule":
    /// {"type": "swiftlr.constant"}}`.
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    LinearWarmup
}

impl LinearWarmup {
    /// `paddle.LinearWarmup` with the parameters that have no default.
    ///
    /// - `learning_rate`: The schedule after the warm-up; a schedule.
    /// - `warmup_steps`: Steps of the warm-up; a whole number of at least 1, or a length.
    /// - `start_lr`: The first value; a number.
    /// - `end_lr`: The value that the warm-up goes to; a number.
    pub fn new(
        learning_rate: impl Into<Spec>,
        warmup_steps: impl Into<Length>,
        start_lr: impl Into<Number>,
        end_lr: impl Into<Number>,
    ) -> Self {
        Fields::of("paddle.LinearWarmup")
            .schedule("learning_rate", learning_rate)
            .length("warmup_steps", warmup_steps)
            .number("start_lr", start_lr)
            .number("end_lr", end_lr)
            .into()
    }
}

schedule_type! {
    /// The initial value times `gamma` at every step.
    ///
    /// - Closed: `learning_rate * gamma ** e`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ExponentialDecay
}

impl ExponentialDecay {
    /// `paddle.ExponentialDecay` with the parameters that have no default.
    ///
    /// - `gamma`: The factor of a step; a number above 0 and below 1.
    pub fn new(gamma: impl Into<Number>) -> Self {
        Fields::of("paddle.ExponentialDecay").number("gamma", gamma).into()
    }

    /// The initial value; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }
}

schedule_type! {
    /// The initial value times `gamma` at each of some positions.
    ///
    /// - Closed: `learning_rate * gamma ** bisect_right(milestones, e)`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    MultiStepDecay
}

impl MultiStepDecay {
    /// `paddle.MultiStepDecay` with the parameters that have no default.
    ///
    /// - `milestones`: Positions of a decay; a list, each a number, or a length.
    pub fn new(milestones: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        Fields::of("paddle.MultiStepDecay").lengths("milestones", milestones).into()
    }

    /// The initial value; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }

    /// The factor of a decay; a number below 1. The default is `0.1`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }
}

schedule_type! {
    /// The initial value times `gamma` once every `step_size` steps.
    ///
    /// - Closed: `learning_rate * gamma ** (e // step_size)`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    StepDecay
}

impl StepDecay {
    /// `paddle.StepDecay` with the parameters that have no default.
    ///
    /// - `step_size`: Steps from one decay to the next; a whole number of at least 1, or a length.
    pub fn new(step_size: impl Into<Length>) -> Self {
        Fields::of("paddle.StepDecay").length("step_size", step_size).into()
    }

    /// The initial value; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }

    /// The factor of a decay; a number below 1. The default is `0.1`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }
}

schedule_type! {
    /// The initial value times what a function of the caller's says.
    ///
    /// - Closed: `learning_rate * lr_lambda(e)`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    LambdaDecay
}

impl LambdaDecay {
    /// `paddle.LambdaDecay` with the parameters that have no default.
    ///
    /// - `lr_lambda`: What gives the factor for a position; the name of a function, or a list of
    ///   names, one a group.
    pub fn new(lr_lambda: impl Into<Names>) -> Self {
        Fields::of("paddle.LambdaDecay").functions("lr_lambda", lr_lambda).into()
    }

    /// The initial value; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }
}

schedule_type! {
    /// The value before times what a function of the caller's says.
    ///
    /// - Closed: `learning_rate * lr_lambda(1) * lr_lambda(2) * ... * lr_lambda(e)`
    /// - Chain: `lr * lr_lambda(e)`, the same with one call
    ///
    /// As in Paddle, the closed form calls the function for each position up to the asked one. It has
    /// no value after a million of them.
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    MultiplicativeDecay
}

impl MultiplicativeDecay {
    /// `paddle.MultiplicativeDecay` with the parameters that have no default.
    ///
    /// - `lr_lambda`: What gives the factor of a step; the name of a function, or a list of names,
    ///   one a group.
    pub fn new(lr_lambda: impl Into<Names>) -> Self {
        Fields::of("paddle.MultiplicativeDecay").functions("lr_lambda", lr_lambda).into()
    }

    /// The initial value; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }
}

schedule_type! {
    /// The rate times `factor` whenever a metric has not improved for more than `patience` steps.
    ///
    /// - Closed: `max(lr * factor, min_lr)`, if that is less by more than `epsilon`, after more than
    ///   `patience` steps in a row whose metric is not below `best - best * threshold`
    ///
    /// As in Paddle, the metrics of a cooldown are ignored; torch remembers the best of them.
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    ReduceOnPlateau
}

impl ReduceOnPlateau {
    /// `paddle.ReduceOnPlateau`.
    pub fn new() -> Self {
        Fields::of("paddle.ReduceOnPlateau").into()
    }

    /// The initial value; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
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

    /// The lowest value; a number. The default is `0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// A reduction by less than this is not made; a number. The default is `1e-08`.
    pub fn epsilon(self, epsilon: impl Into<Number>) -> Self {
        self.fields.number("epsilon", epsilon).into()
    }
}

schedule_type! {
    /// Half a cosine wave down, and up again.
    ///
    /// - Closed: `eta_min + (learning_rate - eta_min) * (1 + cos(pi * e / T_max)) / 2`
    /// - Chain: that of `torch.CosineAnnealingLR`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    CosineAnnealingDecay
}

impl CosineAnnealingDecay {
    /// `paddle.CosineAnnealingDecay` with the parameters that have no default.
    ///
    /// - `T_max`: Steps of half a wave; a whole number of at least 1, or a length.
    pub fn new(T_max: impl Into<Length>) -> Self {
        Fields::of("paddle.CosineAnnealingDecay").length("T_max", T_max).into()
    }

    /// The initial value; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }

    /// The lowest value; a number. The default is `0`.
    pub fn eta_min(self, eta_min: impl Into<Number>) -> Self {
        self.fields.number("eta_min", eta_min).into()
    }
}

schedule_type! {
    /// Up to the highest rate and far down again, in two or three phases.
    ///
    /// - Closed: between the value `a` at the start of a phase and `b` at its end, with the part `x`
    ///   of it, `b + ((a - b) / 2) * (cos(pi * x) + 1)`, with `linear` `(b - a) * x + a`; the phases
    ///   end at `phase_pct * total_steps - 1`, with `three_phase` at `2 * phase_pct * total_steps -
    ///   2`, and at `total_steps - 1`
    ///
    /// As in Paddle, `end_learning_rate` is a rate, not a divisor, and `total_steps` has a value.
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    OneCycleLR
}

impl OneCycleLR {
    /// `paddle.OneCycleLR` with the parameters that have no default.
    ///
    /// - `max_learning_rate`: The highest value; a number of at least 0.
    /// - `total_steps`: Steps in all; a whole number of at least 1, or a length.
    pub fn new(max_learning_rate: impl Into<Number>, total_steps: impl Into<Length>) -> Self {
        Fields::of("paddle.OneCycleLR")
            .number("max_learning_rate", max_learning_rate)
            .length("total_steps", total_steps)
            .into()
    }

    /// How many times lower the first value is; a number. The default is `25.0`.
    pub fn divide_factor(self, divide_factor: impl Into<Number>) -> Self {
        self.fields.number("divide_factor", divide_factor).into()
    }

    /// The last value; a number of at least 0. The default is `0.0001`.
    pub fn end_learning_rate(self, end_learning_rate: impl Into<Number>) -> Self {
        self.fields.number("end_learning_rate", end_learning_rate).into()
    }

    /// The part of the steps that goes up; a number of at least 0 and at most 1. The default is
    /// `0.3`.
    pub fn phase_pct(self, phase_pct: impl Into<Number>) -> Self {
        self.fields.number("phase_pct", phase_pct).into()
    }

    /// The shape; "cos" or "linear". The default is `"cos"`.
    pub fn anneal_strategy(self, anneal_strategy: &str) -> Self {
        self.fields.choice("anneal_strategy", anneal_strategy).into()
    }

    /// Whether it goes down as it went up before it goes further; true or false. The default is
    /// `false`.
    pub fn three_phase(self, three_phase: bool) -> Self {
        self.fields.flag("three_phase", three_phase).into()
    }
}

schedule_type! {
    /// Up and down between two rates in straight lines, over and over.
    ///
    /// - Closed: `base_learning_rate + ((max_learning_rate - base_learning_rate) * h) * s`, where `h`
    ///   goes from 0 to 1 and back in a cycle, and `s` is 1, `1 / 2 ** i` in cycle `i` with
    ///   `triangular2`, `exp_gamma ** e` with `exp_range`
    ///
    /// Paddle's `scale_fn` has no counterpart.
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    CyclicLR
}

impl CyclicLR {
    /// `paddle.CyclicLR` with the parameters that have no default.
    ///
    /// - `base_learning_rate`: The lowest value; a number of at least 0.
    /// - `max_learning_rate`: The highest value; a number of at least 0.
    /// - `step_size_up`: Steps up; a whole number of at least 1, or a length.
    pub fn new(
        base_learning_rate: impl Into<Number>,
        max_learning_rate: impl Into<Number>,
        step_size_up: impl Into<Length>,
    ) -> Self {
        Fields::of("paddle.CyclicLR")
            .number("base_learning_rate", base_learning_rate)
            .number("max_learning_rate", max_learning_rate)
            .length("step_size_up", step_size_up)
            .into()
    }

    /// Steps down; as many as up if null; a whole number of at least 1, or a length, or null.
    pub fn step_size_down(self, step_size_down: impl Into<Length>) -> Self {
        self.fields.length("step_size_down", step_size_down).into()
    }

    /// What happens to the height; "triangular" or "triangular2" or "exp_range". The default is
    /// `"triangular"`.
    pub fn mode(self, mode: &str) -> Self {
        self.fields.choice("mode", mode).into()
    }

    /// The factor of a step of `exp_range`; a number. The default is `1.0`.
    pub fn exp_gamma(self, exp_gamma: impl Into<Number>) -> Self {
        self.fields.number("exp_gamma", exp_gamma).into()
    }
}

schedule_type! {
    /// The initial value times a factor that goes in a straight line.
    ///
    /// - Closed: `learning_rate * (start_factor + (end_factor - start_factor) * min(e, T) / T)` with
    ///   `T = total_steps`
    /// - Chain: with `d = end_factor - start_factor` `lr * (1 + d / (T * start_factor + (e - 1) *
    ///   d))` up to `T`
    ///
    /// Paddle has the chain form only.
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    LinearLR
}

impl LinearLR {
    /// `paddle.LinearLR` with the parameters that have no default.
    ///
    /// - `total_steps`: Steps of the line; a number above 0, or a length.
    pub fn new(total_steps: impl Into<Length>) -> Self {
        Fields::of("paddle.LinearLR").length("total_steps", total_steps).into()
    }

    /// The initial value; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }

    /// The first ratio; a number above 0 and at most 1. The default is `0.3333333333333333`.
    pub fn start_factor(self, start_factor: impl Into<Number>) -> Self {
        self.fields.number("start_factor", start_factor).into()
    }

    /// The last ratio; a number of at least 0 and at most 1. The default is `1.0`.
    pub fn end_factor(self, end_factor: impl Into<Number>) -> Self {
        self.fields.number("end_factor", end_factor).into()
    }
}

schedule_type! {
    /// Half a cosine wave, over and over, in cycles that may grow.
    ///
    /// - Closed: `c` steps after the start of a cycle of `n` steps, `eta_min + (learning_rate -
    ///   eta_min) * (1 + cos(pi * c / n)) / 2`
    ///
    /// Source: paddle.optimizer.lr, PaddlePaddle 3.3
    CosineAnnealingWarmRestarts
}

impl CosineAnnealingWarmRestarts {
    /// `paddle.CosineAnnealingWarmRestarts` with the parameters that have no default.
    ///
    /// - `T_0`: Steps of the first cycle; a whole number of at least 1, or a length.
    pub fn new(T_0: impl Into<Length>) -> Self {
        Fields::of("paddle.CosineAnnealingWarmRestarts").length("T_0", T_0).into()
    }

    /// The initial value; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }

    /// How many times longer each cycle is; a whole number of at least 1. The default is `1`.
    pub fn T_mult(self, T_mult: impl Into<Number>) -> Self {
        self.fields.number("T_mult", T_mult).into()
    }

    /// The lowest value; a number. The default is `0`.
    pub fn eta_min(self, eta_min: impl Into<Number>) -> Self {
        self.fields.number("eta_min", eta_min).into()
    }
}
