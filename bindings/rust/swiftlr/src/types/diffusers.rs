// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `diffusers`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// That of `transformers.constant`.
    ///
    /// The base value.
    ///
    /// - Closed: `base`
    ///
    /// Source: diffusers.optimization
    constant
}

impl constant {
    /// `diffusers.constant`.
    pub fn new() -> Self {
        Fields::of("diffusers.constant").into()
    }
}

schedule_type! {
    /// That of `transformers.constant_with_warmup`.
    ///
    /// A warm-up in a straight line, then the base value.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then `base`
    ///
    /// Source: diffusers.optimization
    constant_with_warmup
}

impl constant_with_warmup {
    /// `diffusers.constant_with_warmup` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    pub fn new(num_warmup_steps: impl Into<Length>) -> Self {
        Fields::of("diffusers.constant_with_warmup")
            .length("num_warmup_steps", num_warmup_steps)
            .into()
    }
}

schedule_type! {
    /// That of `transformers.linear`.
    ///
    /// A warm-up in a straight line, then a straight line to 0.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then
    ///   `base * max(0, (T - e) / max(1, T - W))` with `T = num_training_steps`
    ///
    /// As in transformers, the first value of a warm-up is 0.
    ///
    /// Source: diffusers.optimization
    linear
}

impl linear {
    /// `diffusers.linear` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `num_training_steps`: Steps in all, warm-up included; a number of at least 0, or a length.
    pub fn new(num_warmup_steps: impl Into<Length>, num_training_steps: impl Into<Length>) -> Self {
        Fields::of("diffusers.linear")
            .length("num_warmup_steps", num_warmup_steps)
            .length("num_training_steps", num_training_steps)
            .into()
    }
}

schedule_type! {
    /// That of `transformers.cosine`.
    ///
    /// A warm-up in a straight line, then half a cosine wave to 0.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
    ///   `x = (e - W) / max(1, num_training_steps - W)`
    ///   `base * max(0, 0.5 * (1 + cos(((pi * num_cycles) * 2) * x)))`
    ///
    /// As in transformers, the value rises again after the end.
    ///
    /// Source: diffusers.optimization
    cosine
}

impl cosine {
    /// `diffusers.cosine` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `num_training_steps`: Steps in all, warm-up included; a number of at least 0, or a length.
    pub fn new(num_warmup_steps: impl Into<Length>, num_training_steps: impl Into<Length>) -> Self {
        Fields::of("diffusers.cosine")
            .length("num_warmup_steps", num_warmup_steps)
            .length("num_training_steps", num_training_steps)
            .into()
    }

    /// Waves; half of one ends at 0; a number. The default is `0.5`.
    pub fn num_cycles(self, num_cycles: impl Into<Number>) -> Self {
        self.fields.number("num_cycles", num_cycles).into()
    }
}

schedule_type! {
    /// That of `transformers.cosine_with_restarts`.
    ///
    /// A warm-up in a straight line, then half a cosine wave to 0, `num_cycles` times.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
    ///   `x = (e - W) / max(1, num_training_steps - W)` below 1
    ///   `base * max(0, 0.5 * (1 + cos(pi * ((num_cycles * x) % 1))))`; 0 after the end
    ///
    /// Source: diffusers.optimization
    cosine_with_restarts
}

impl cosine_with_restarts {
    /// `diffusers.cosine_with_restarts` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `num_training_steps`: Steps in all, warm-up included; a number of at least 0, or a length.
    pub fn new(num_warmup_steps: impl Into<Length>, num_training_steps: impl Into<Length>) -> Self {
        Fields::of("diffusers.cosine_with_restarts")
            .length("num_warmup_steps", num_warmup_steps)
            .length("num_training_steps", num_training_steps)
            .into()
    }

    /// How often the value goes down the cosine; a number. The default is `1`.
    pub fn num_cycles(self, num_cycles: impl Into<Number>) -> Self {
        self.fields.number("num_cycles", num_cycles).into()
    }
}

schedule_type! {
    /// That of `transformers.polynomial`.
    ///
    /// A warm-up in a straight line, then a power of a straight line to `lr_end`.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
    ///   `T = num_training_steps`
    ///   `base * (((base - lr_end) * (1 - (e - W) / (T - W)) ** power + lr_end) / base)`; after `T`
    ///   `base * (lr_end / base)`
    ///
    /// As in transformers, `lr_end` has to be below the base value, and where `T` is `W` the value
    /// there divides by zero. In transformers the base value is that of the optimizer's defaults
    /// for all groups; here it is each group's.
    ///
    /// Source: diffusers.optimization
    polynomial
}

impl polynomial {
    /// `diffusers.polynomial` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `num_training_steps`: Steps in all, warm-up included; a number of at least 0, or a length.
    pub fn new(num_warmup_steps: impl Into<Length>, num_training_steps: impl Into<Length>) -> Self {
        Fields::of("diffusers.polynomial")
            .length("num_warmup_steps", num_warmup_steps)
            .length("num_training_steps", num_training_steps)
            .into()
    }

    /// The value at the end; a number. The default is `1e-07`.
    pub fn lr_end(self, lr_end: impl Into<Number>) -> Self {
        self.fields.number("lr_end", lr_end).into()
    }

    /// The power of the line; 1 is the line itself; a number. The default is `1.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }
}

schedule_type! {
    /// Given ratios of the base value, each up to a given position.
    ///
    /// - Closed: the base times the ratio of the first position above `e`
    ///
    /// Source: diffusers.optimization
    piecewise_constant
}

impl piecewise_constant {
    /// `diffusers.piecewise_constant` with the parameters that have no default.
    ///
    /// - `step_rules`: Pairs of a position and the ratio before it; a list of pairs of numbers.
    pub fn new(
        step_rules: impl IntoIterator<Item = (impl Into<Length>, impl Into<Number>)>,
    ) -> Self {
        Fields::of("diffusers.piecewise_constant").pairs("step_rules", step_rules).into()
    }

    /// The ratio from the last position on; a number. The default is `1.0`.
    pub fn last_ratio(self, last_ratio: impl Into<Number>) -> Self {
        self.fields.number("last_ratio", last_ratio).into()
    }
}
