// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `keras`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// The initial rate times `decay_rate` once every `decay_steps` steps, with or without stairs.
    ///
    /// - Closed: `initial_learning_rate * decay_rate ** x` with `x = e / decay_steps`, with
    ///   `staircase` `floor(x)`
    ///
    /// Source: keras.optimizers.schedules, Keras 3.15
    ExponentialDecay
}

impl ExponentialDecay {
    /// `keras.ExponentialDecay` with the parameters that have no default.
    ///
    /// - `initial_learning_rate`: The value at the start; a number.
    /// - `decay_steps`: Steps of one factor; a number above 0, or a length.
    /// - `decay_rate`: The factor; a number of at least 0.
    pub fn new(
        initial_learning_rate: impl Into<Number>,
        decay_steps: impl Into<Length>,
        decay_rate: impl Into<Number>,
    ) -> Self {
        Fields::of("keras.ExponentialDecay")
            .number("initial_learning_rate", initial_learning_rate)
            .length("decay_steps", decay_steps)
            .number("decay_rate", decay_rate)
            .into()
    }

    /// Whether the value changes at whole multiples only; true or false. The default is `false`.
    pub fn staircase(self, staircase: bool) -> Self {
        self.fields.flag("staircase", staircase).into()
    }
}

schedule_type! {
    /// Given rates between given positions.
    ///
    /// - Closed: the first value up to the first boundary, the next one up to the second, and so on
    ///
    /// As in Keras, a boundary belongs to the value before it.
    ///
    /// Source: keras.optimizers.schedules, Keras 3.15
    PiecewiseConstantDecay
}

impl PiecewiseConstantDecay {
    /// `keras.PiecewiseConstantDecay` with the parameters that have no default.
    ///
    /// - `boundaries`: Positions in rising order; a list, each a number, or a length.
    /// - `values`: The values, one more than there are boundaries; a list, each a number.
    pub fn new(
        boundaries: impl IntoIterator<Item = impl Into<Length>>,
        values: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        Fields::of("keras.PiecewiseConstantDecay")
            .lengths("boundaries", boundaries)
            .numbers("values", values)
            .into()
    }
}

schedule_type! {
    /// A power of a straight line from one rate to another, whose length may grow again and again.
    ///
    /// - Closed: with `I` and `E` the first and the last value and `D = decay_steps`, `(I - E) * (1 -
    ///   min(e, D) / D) ** power + E`; with `cycle` `D` times `ceil(e / decay_steps)`
    ///
    /// Source: keras.optimizers.schedules, Keras 3.15
    PolynomialDecay
}

impl PolynomialDecay {
    /// `keras.PolynomialDecay` with the parameters that have no default.
    ///
    /// - `initial_learning_rate`: The value at the start; a number.
    /// - `decay_steps`: Steps of the decay; a number above 0, or a length.
    pub fn new(initial_learning_rate: impl Into<Number>, decay_steps: impl Into<Length>) -> Self {
        Fields::of("keras.PolynomialDecay")
            .number("initial_learning_rate", initial_learning_rate)
            .length("decay_steps", decay_steps)
            .into()
    }

    /// The value at the end; a number. The default is `0.0001`.
    pub fn end_learning_rate(self, end_learning_rate: impl Into<Number>) -> Self {
        self.fields.number("end_learning_rate", end_learning_rate).into()
    }

    /// The power of the line; a number. The default is `1.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }

    /// Whether the end moves on when it is passed; true or false. The default is `false`.
    pub fn cycle(self, cycle: bool) -> Self {
        self.fields.flag("cycle", cycle).into()
    }
}

schedule_type! {
    /// The inverse of the time, with or without stairs.
    ///
    /// - Closed: `initial_learning_rate / (1 + decay_rate * x)` with `x = e / decay_steps`, with
    ///   `staircase` `floor(x)`
    ///
    /// Source: keras.optimizers.schedules, Keras 3.15
    InverseTimeDecay
}

impl InverseTimeDecay {
    /// `keras.InverseTimeDecay` with the parameters that have no default.
    ///
    /// - `initial_learning_rate`: The value at the start; a number.
    /// - `decay_steps`: Steps of one unit; a number above 0, or a length.
    /// - `decay_rate`: What a unit adds to the divisor; a number.
    pub fn new(
        initial_learning_rate: impl Into<Number>,
        decay_steps: impl Into<Length>,
        decay_rate: impl Into<Number>,
    ) -> Self {
        Fields::of("keras.InverseTimeDecay")
            .number("initial_learning_rate", initial_learning_rate)
            .length("decay_steps", decay_steps)
            .number("decay_rate", decay_rate)
            .into()
    }

    /// Whether the value changes at whole multiples only; true or false. The default is `false`.
    pub fn staircase(self, staircase: bool) -> Self {
        self.fields.flag("staircase", staircase).into()
    }
}

schedule_type! {
    /// Half a cosine wave, after a warm-up if one is given.
    ///
    /// - Closed: before `W = warmup_steps` `(warmup_target - I) * (e / W) + I` with `I =
    ///   initial_learning_rate`, then `warmup_target * ((1 - alpha) * (0.5 * (1 + cos(pi * (min(e -
    ///   W, D) / D)))) + alpha)` with `D = decay_steps`; without a target the same from `I` with `W =
    ///   0`
    ///
    /// As in Keras, `decay_steps` does not include the warm-up.
    ///
    /// Source: keras.optimizers.schedules, Keras 3.15
    CosineDecay
}

impl CosineDecay {
    /// `keras.CosineDecay` with the parameters that have no default.
    ///
    /// - `initial_learning_rate`: The value at the start; a number.
    /// - `decay_steps`: Steps of the decay; a number above 0, or a length.
    pub fn new(initial_learning_rate: impl Into<Number>, decay_steps: impl Into<Length>) -> Self {
        Fields::of("keras.CosineDecay")
            .number("initial_learning_rate", initial_learning_rate)
            .length("decay_steps", decay_steps)
            .into()
    }

    /// The floor as a ratio of the highest value; a number. The default is `0.0`.
    pub fn alpha(self, alpha: impl Into<Number>) -> Self {
        self.fields.number("alpha", alpha).into()
    }

    /// The value after the warm-up; no warm-up if null; a number, or null.
    pub fn warmup_target(self, warmup_target: impl Into<Number>) -> Self {
        self.fields.number("warmup_target", warmup_target).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }
}

schedule_type! {
    /// Half a cosine wave, over and over, in cycles that may grow and get lower.
    ///
    /// - Closed: in cycle `i`, with the part `x` of it that is done, `initial_learning_rate * ((1 -
    ///   alpha) * ((0.5 * m_mul ** i) * (1 + cos(pi * x))) + alpha)`
    ///
    /// As in Keras, the floor does not shrink, and the cycle is found with a logarithm.
    ///
    /// Source: keras.optimizers.schedules, Keras 3.15
    CosineDecayRestarts
}

impl CosineDecayRestarts {
    /// `keras.CosineDecayRestarts` with the parameters that have no default.
    ///
    /// - `initial_learning_rate`: The value at the start; a number.
    /// - `first_decay_steps`: Steps of the first cycle; a number above 0, or a length.
    pub fn new(
        initial_learning_rate: impl Into<Number>,
        first_decay_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("keras.CosineDecayRestarts")
            .number("initial_learning_rate", initial_learning_rate)
            .length("first_decay_steps", first_decay_steps)
            .into()
    }

    /// How many times longer each cycle is; a number above 0. The default is `2.0`.
    pub fn t_mul(self, t_mul: impl Into<Number>) -> Self {
        self.fields.number("t_mul", t_mul).into()
    }

    /// How many times higher each cycle is; a number. The default is `1.0`.
    pub fn m_mul(self, m_mul: impl Into<Number>) -> Self {
        self.fields.number("m_mul", m_mul).into()
    }

    /// The floor as a ratio of the first height; a number. The default is `0.0`.
    pub fn alpha(self, alpha: impl Into<Number>) -> Self {
        self.fields.number("alpha", alpha).into()
    }
}

schedule_type! {
    /// The rate times `factor` whenever a metric has not improved for `patience` steps.
    ///
    /// - Closed: `max(lr * factor, min_lr)` at the last of `patience` steps in a row whose `metric +
    ///   min_delta` is not below the best metric
    ///
    /// As in Keras, `patience` is one less than in PyTorch, and single precision decides.
    ///
    /// Source: keras.callbacks, Keras 3.15
    ReduceLROnPlateau
}

impl ReduceLROnPlateau {
    /// `keras.ReduceLROnPlateau`.
    pub fn new() -> Self {
        Fields::of("keras.ReduceLROnPlateau").into()
    }

    /// Whether the metric shall fall or rise; it shall fall if `auto`; "min" or "max" or "auto".
    /// The default is `"auto"`.
    pub fn mode(self, mode: &str) -> Self {
        self.fields.choice("mode", mode).into()
    }

    /// What a reduction multiplies with; a number below 1. The default is `0.1`.
    pub fn factor(self, factor: impl Into<Number>) -> Self {
        self.fields.number("factor", factor).into()
    }

    /// Steps in a row without improvement that lead to a reduction; a number, or a length. The
    /// default is `10`.
    pub fn patience(self, patience: impl Into<Length>) -> Self {
        self.fields.length("patience", patience).into()
    }

    /// What an improvement is at least; a number. The default is `0.0001`.
    pub fn min_delta(self, min_delta: impl Into<Number>) -> Self {
        self.fields.number("min_delta", min_delta).into()
    }

    /// Steps after a reduction that do not count; a number, or a length. The default is `0`.
    pub fn cooldown(self, cooldown: impl Into<Length>) -> Self {
        self.fields.length("cooldown", cooldown).into()
    }

    /// The lowest value; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }
}
