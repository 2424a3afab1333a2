// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `mindspore`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// Given rates up to given positions.
    ///
    /// - Closed: the rate of the first milestone that is above `e`
    ///
    /// As in MindSpore, there is no value from the last milestone on.
    ///
    /// Source: mindspore.nn.dynamic_lr, MindSpore 2.10
    piecewise_constant_lr
}

impl piecewise_constant_lr {
    /// `mindspore.piecewise_constant_lr` with the parameters that have no default.
    ///
    /// - `milestone`: Where each rate ends, in rising order; a list, each a whole number of at
    ///   least 1, or a length.
    /// - `learning_rates`: The rates, one for each milestone; a list, each a number.
    pub fn new(
        milestone: impl IntoIterator<Item = impl Into<Length>>,
        learning_rates: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        Fields::of("mindspore.piecewise_constant_lr")
            .lengths("milestone", milestone)
            .numbers("learning_rates", learning_rates)
            .into()
    }
}

schedule_type! {
    /// The initial value times `decay_rate` once every `decay_epoch` epochs, with or without stairs.
    ///
    /// - Closed: `learning_rate * decay_rate ** x` with `x = floor(e / step_per_epoch) /
    ///   decay_epoch`, with `is_stair` `floor(x)`
    ///
    /// Source: mindspore.nn.dynamic_lr, MindSpore 2.10
    exponential_decay_lr
}

impl exponential_decay_lr {
    /// `mindspore.exponential_decay_lr` with the parameters that have no default.
    ///
    /// - `decay_rate`: How fast the value falls; a number above 0.
    /// - `total_step`: Steps in all; a number above 0, or a length.
    /// - `step_per_epoch`: Steps of an epoch, such as "1ep"; a number above 0, or a length.
    /// - `decay_epoch`: Epochs of one unit of the decay; a number above 0.
    pub fn new(
        decay_rate: impl Into<Number>,
        total_step: impl Into<Length>,
        step_per_epoch: impl Into<Length>,
        decay_epoch: impl Into<Number>,
    ) -> Self {
        Fields::of("mindspore.exponential_decay_lr")
            .number("decay_rate", decay_rate)
            .length("total_step", total_step)
            .length("step_per_epoch", step_per_epoch)
            .number("decay_epoch", decay_epoch)
            .into()
    }

    /// The rate; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }

    /// Whether the value changes after whole units only; true or false. The default is `false`.
    pub fn is_stair(self, is_stair: bool) -> Self {
        self.fields.flag("is_stair", is_stair).into()
    }
}

schedule_type! {
    /// A fall with the natural exponential of the epoch, with or without stairs.
    ///
    /// - Closed: `learning_rate * e ** (-decay_rate * x)` with Euler's number `e` and the epoch `x =
    ///   floor(step / step_per_epoch)`, with `is_stair` `floor(x / decay_epoch) * decay_epoch`
    ///
    /// Source: mindspore.nn.dynamic_lr, MindSpore 2.10
    natural_exp_decay_lr
}

impl natural_exp_decay_lr {
    /// `mindspore.natural_exp_decay_lr` with the parameters that have no default.
    ///
    /// - `decay_rate`: How fast the value falls; a number above 0.
    /// - `total_step`: Steps in all; a number above 0, or a length.
    /// - `step_per_epoch`: Steps of an epoch, such as "1ep"; a number above 0, or a length.
    /// - `decay_epoch`: Epochs of one unit of the decay; a number above 0.
    pub fn new(
        decay_rate: impl Into<Number>,
        total_step: impl Into<Length>,
        step_per_epoch: impl Into<Length>,
        decay_epoch: impl Into<Number>,
    ) -> Self {
        Fields::of("mindspore.natural_exp_decay_lr")
            .number("decay_rate", decay_rate)
            .length("total_step", total_step)
            .length("step_per_epoch", step_per_epoch)
            .number("decay_epoch", decay_epoch)
            .into()
    }

    /// The rate; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }

    /// Whether the value changes after whole units only; true or false. The default is `false`.
    pub fn is_stair(self, is_stair: bool) -> Self {
        self.fields.flag("is_stair", is_stair).into()
    }
}

schedule_type! {
    /// The inverse of the epoch, with or without stairs.
    ///
    /// - Closed: `learning_rate / (1 + (decay_rate * x) / decay_epoch)` with the epoch `x = floor(e /
    ///   step_per_epoch)`, with `is_stair` `learning_rate / (1 + decay_rate * floor(x /
    ///   decay_epoch))`
    ///
    /// Source: mindspore.nn.dynamic_lr, MindSpore 2.10
    inverse_decay_lr
}

impl inverse_decay_lr {
    /// `mindspore.inverse_decay_lr` with the parameters that have no default.
    ///
    /// - `decay_rate`: How fast the value falls; a number above 0.
    /// - `total_step`: Steps in all; a number above 0, or a length.
    /// - `step_per_epoch`: Steps of an epoch, such as "1ep"; a number above 0, or a length.
    /// - `decay_epoch`: Epochs of one unit of the decay; a number above 0.
    pub fn new(
        decay_rate: impl Into<Number>,
        total_step: impl Into<Length>,
        step_per_epoch: impl Into<Length>,
        decay_epoch: impl Into<Number>,
    ) -> Self {
        Fields::of("mindspore.inverse_decay_lr")
            .number("decay_rate", decay_rate)
            .length("total_step", total_step)
            .length("step_per_epoch", step_per_epoch)
            .number("decay_epoch", decay_epoch)
            .into()
    }

    /// The rate; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }

    /// Whether the value changes after whole units only; true or false. The default is `false`.
    pub fn is_stair(self, is_stair: bool) -> Self {
        self.fields.flag("is_stair", is_stair).into()
    }
}

schedule_type! {
    /// Half a cosine wave of the epoch.
    ///
    /// - Closed: `min_lr + (0.5 * (max_lr - min_lr)) * (1 + cos((pi * x) / decay_epoch))` with `x =
    ///   min(floor(e / step_per_epoch), decay_epoch)`
    ///
    /// Source: mindspore.nn.dynamic_lr, MindSpore 2.10
    cosine_decay_lr
}

impl cosine_decay_lr {
    /// `mindspore.cosine_decay_lr` with the parameters that have no default.
    ///
    /// - `min_lr`: The lowest value; a number of at least 0.
    /// - `total_step`: Steps in all; a number above 0, or a length.
    /// - `step_per_epoch`: Steps of an epoch, such as "1ep"; a number above 0, or a length.
    /// - `decay_epoch`: Epochs of the decay; a number above 0.
    pub fn new(
        min_lr: impl Into<Number>,
        total_step: impl Into<Length>,
        step_per_epoch: impl Into<Length>,
        decay_epoch: impl Into<Number>,
    ) -> Self {
        Fields::of("mindspore.cosine_decay_lr")
            .number("min_lr", min_lr)
            .length("total_step", total_step)
            .length("step_per_epoch", step_per_epoch)
            .number("decay_epoch", decay_epoch)
            .into()
    }

    /// The highest value; the base value if null; a number above 0, or null.
    pub fn max_lr(self, max_lr: impl Into<Number>) -> Self {
        self.fields.number("max_lr", max_lr).into()
    }
}

schedule_type! {
    /// A power of a straight line of the epoch, whose length may grow again and again.
    ///
    /// - Closed: `(learning_rate - end_learning_rate) * (1 - min(x, D) / D) ** power +
    ///   end_learning_rate` with the epoch `x = floor(e / step_per_epoch)` and `D = decay_epoch`,
    ///   with `update_decay_epoch` times `max(ceil(x / decay_epoch), 1)`
    ///
    /// Source: mindspore.nn.dynamic_lr, MindSpore 2.10
    polynomial_decay_lr
}

impl polynomial_decay_lr {
    /// `mindspore.polynomial_decay_lr` with the parameters that have no default.
    ///
    /// - `end_learning_rate`: The value at the end; a number of at least 0.
    /// - `total_step`: Steps in all; a number above 0, or a length.
    /// - `step_per_epoch`: Steps of an epoch, such as "1ep"; a number above 0, or a length.
    /// - `decay_epoch`: Epochs of the decay; a number above 0.
    /// - `power`: The power of the line; a number above 0.
    pub fn new(
        end_learning_rate: impl Into<Number>,
        total_step: impl Into<Length>,
        step_per_epoch: impl Into<Length>,
        decay_epoch: impl Into<Number>,
        power: impl Into<Number>,
    ) -> Self {
        Fields::of("mindspore.polynomial_decay_lr")
            .number("end_learning_rate", end_learning_rate)
            .length("total_step", total_step)
            .length("step_per_epoch", step_per_epoch)
            .number("decay_epoch", decay_epoch)
            .number("power", power)
            .into()
    }

    /// The rate; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }

    /// Whether the end moves on when it is passed; true or false. The default is `false`.
    pub fn update_decay_epoch(self, update_decay_epoch: bool) -> Self {
        self.fields.flag("update_decay_epoch", update_decay_epoch).into()
    }
}

schedule_type! {
    /// A warm-up by the epoch.
    ///
    /// - Closed: `(learning_rate * min(x, warmup_epoch)) / warmup_epoch` with `x = floor(e /
    ///   step_per_epoch)`
    ///
    /// Source: mindspore.nn.dynamic_lr, MindSpore 2.10
    warmup_lr
}

impl warmup_lr {
    /// `mindspore.warmup_lr` with the parameters that have no default.
    ///
    /// - `total_step`: Steps in all; a number above 0, or a length.
    /// - `step_per_epoch`: Steps of an epoch, such as "1ep"; a number above 0, or a length.
    /// - `warmup_epoch`: Epochs of the warm-up; a number above 0.
    pub fn new(
        total_step: impl Into<Length>,
        step_per_epoch: impl Into<Length>,
        warmup_epoch: impl Into<Number>,
    ) -> Self {
        Fields::of("mindspore.warmup_lr")
            .length("total_step", total_step)
            .length("step_per_epoch", step_per_epoch)
            .number("warmup_epoch", warmup_epoch)
            .into()
    }

    /// The rate; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }
}

schedule_type! {
    /// The initial value times `decay_rate` once every `decay_steps` steps, with or without stairs,
    /// in single precision.
    ///
    /// - Closed: `learning_rate * decay_rate ** x` with `x = e / decay_steps`, with `is_stair`
    ///   `floor(x)`
    ///
    /// Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10
    ExponentialDecayLR
}

impl ExponentialDecayLR {
    /// `mindspore.ExponentialDecayLR` with the parameters that have no default.
    ///
    /// - `decay_rate`: How fast the value falls; a number above 0.
    /// - `decay_steps`: Steps of one unit of the decay; a whole number of at least 1, or a length.
    pub fn new(decay_rate: impl Into<Number>, decay_steps: impl Into<Length>) -> Self {
        Fields::of("mindspore.ExponentialDecayLR")
            .number("decay_rate", decay_rate)
            .length("decay_steps", decay_steps)
            .into()
    }

    /// The rate; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }

    /// Whether the value changes after whole units only; true or false. The default is `false`.
    pub fn is_stair(self, is_stair: bool) -> Self {
        self.fields.flag("is_stair", is_stair).into()
    }
}

schedule_type! {
    /// A fall with the natural exponential, with or without stairs, in single precision.
    ///
    /// - Closed: `learning_rate * e ** (-decay_rate * x)` with Euler's number `e` and the position
    ///   `x`, with `is_stair` `floor(x / decay_steps) * decay_steps`
    ///
    /// Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10
    NaturalExpDecayLR
}

impl NaturalExpDecayLR {
    /// `mindspore.NaturalExpDecayLR` with the parameters that have no default.
    ///
    /// - `decay_rate`: How fast the value falls; a number above 0.
    /// - `decay_steps`: Steps of one unit of the decay; a whole number of at least 1, or a length.
    pub fn new(decay_rate: impl Into<Number>, decay_steps: impl Into<Length>) -> Self {
        Fields::of("mindspore.NaturalExpDecayLR")
            .number("decay_rate", decay_rate)
            .length("decay_steps", decay_steps)
            .into()
    }

    /// The rate; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }

    /// Whether the value changes after whole units only; true or false. The default is `false`.
    pub fn is_stair(self, is_stair: bool) -> Self {
        self.fields.flag("is_stair", is_stair).into()
    }
}

schedule_type! {
    /// The inverse of the time, with or without stairs, in single precision.
    ///
    /// - Closed: `learning_rate * (1 / (1 + decay_rate * x))` with `x = e / decay_steps`, with
    ///   `is_stair` `floor(x)`
    ///
    /// Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10
    InverseDecayLR
}

impl InverseDecayLR {
    /// `mindspore.InverseDecayLR` with the parameters that have no default.
    ///
    /// - `decay_rate`: How fast the value falls; a number above 0.
    /// - `decay_steps`: Steps of one unit of the decay; a whole number of at least 1, or a length.
    pub fn new(decay_rate: impl Into<Number>, decay_steps: impl Into<Length>) -> Self {
        Fields::of("mindspore.InverseDecayLR")
            .number("decay_rate", decay_rate)
            .length("decay_steps", decay_steps)
            .into()
    }

    /// The rate; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }

    /// Whether the value changes after whole units only; true or false. The default is `false`.
    pub fn is_stair(self, is_stair: bool) -> Self {
        self.fields.flag("is_stair", is_stair).into()
    }
}

schedule_type! {
    /// Half a cosine wave in single precision.
    ///
    /// - Closed: `min_lr + (0.5 * (max_lr - min_lr)) * (1 + sin(pi * (min(e, D) / D + 0.5)))` with
    ///   `D = decay_steps`
    ///
    /// Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10
    CosineDecayLR
}

impl CosineDecayLR {
    /// `mindspore.CosineDecayLR` with the parameters that have no default.
    ///
    /// - `min_lr`: The lowest value; a number of at least 0.
    /// - `decay_steps`: Steps of the decay; a whole number of at least 1, or a length.
    pub fn new(min_lr: impl Into<Number>, decay_steps: impl Into<Length>) -> Self {
        Fields::of("mindspore.CosineDecayLR")
            .number("min_lr", min_lr)
            .length("decay_steps", decay_steps)
            .into()
    }

    /// The highest value; the base value if null; a number above 0, or null.
    pub fn max_lr(self, max_lr: impl Into<Number>) -> Self {
        self.fields.number("max_lr", max_lr).into()
    }
}

schedule_type! {
    /// A power of a straight line, whose length may grow again and again, in single precision.
    ///
    /// - Closed: `(learning_rate - end_learning_rate) * (1 - min(e, D) / D) ** power +
    ///   end_learning_rate` with `D = decay_steps`, with `update_decay_steps` times `max(ceil(e /
    ///   decay_steps), 1)`
    ///
    /// Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10
    PolynomialDecayLR
}

impl PolynomialDecayLR {
    /// `mindspore.PolynomialDecayLR` with the parameters that have no default.
    ///
    /// - `end_learning_rate`: The value at the end; a number of at least 0.
    /// - `decay_steps`: Steps of the decay; a whole number of at least 1, or a length.
    /// - `power`: The power of the line; a number above 0.
    pub fn new(
        end_learning_rate: impl Into<Number>,
        decay_steps: impl Into<Length>,
        power: impl Into<Number>,
    ) -> Self {
        Fields::of("mindspore.PolynomialDecayLR")
            .number("end_learning_rate", end_learning_rate)
            .length("decay_steps", decay_steps)
            .number("power", power)
            .into()
    }

    /// The rate; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }

    /// Whether the end moves on when it is passed; true or false. The default is `false`.
    pub fn update_decay_steps(self, update_decay_steps: bool) -> Self {
        self.fields.flag("update_decay_steps", update_decay_steps).into()
    }
}

schedule_type! {
    /// A warm-up in single precision.
    ///
    /// - Closed: `learning_rate * (min(e, warmup_steps) / warmup_steps)`
    ///
    /// Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10
    WarmUpLR
}

impl WarmUpLR {
    /// `mindspore.WarmUpLR` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the warm-up; a whole number of at least 1, or a length.
    pub fn new(warmup_steps: impl Into<Length>) -> Self {
        Fields::of("mindspore.WarmUpLR").length("warmup_steps", warmup_steps).into()
    }

    /// The rate; the base value if null; a number of at least 0, or null.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }
}
