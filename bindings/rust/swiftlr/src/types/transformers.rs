// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `transformers`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, PerGroup, Run, Schedule, Spec};

schedule_type! {
    /// The base value.
    ///
    /// - Closed: `base`
    ///
    /// Source: transformers.optimization, transformers 5.24
    constant
}

impl constant {
    /// `transformers.constant`.
    pub fn new() -> Self {
        Fields::of("transformers.constant").into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then the base value.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then `base`
    ///
    /// Source: transformers.optimization, transformers 5.24
    constant_with_warmup
}

impl constant_with_warmup {
    /// `transformers.constant_with_warmup` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    pub fn new(num_warmup_steps: impl Into<Length>) -> Self {
        Fields::of("transformers.constant_with_warmup")
            .length("num_warmup_steps", num_warmup_steps)
            .into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then a straight line to 0.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then
    ///   `base * max(0, (T - e) / max(1, T - W))` with `T = num_training_steps`
    ///
    /// As in transformers, the first value of a warm-up is 0.
    ///
    /// Source: transformers.optimization, transformers 5.24
    linear
}

impl linear {
    /// `transformers.linear` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `num_training_steps`: Steps in all, warm-up included; a number of at least 0, or a length.
    pub fn new(num_warmup_steps: impl Into<Length>, num_training_steps: impl Into<Length>) -> Self {
        Fields::of("transformers.linear")
            .length("num_warmup_steps", num_warmup_steps)
            .length("num_training_steps", num_training_steps)
            .into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then half a cosine wave to 0.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
    ///   `x = (e - W) / max(1, num_training_steps - W)`
    ///   `base * max(0, 0.5 * (1 + cos(((pi * num_cycles) * 2) * x)))`
    ///
    /// As in transformers, the value rises again after the end.
    ///
    /// Source: transformers.optimization, transformers 5.24
    cosine
}

impl cosine {
    /// `transformers.cosine` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `num_training_steps`: Steps in all, warm-up included; a number of at least 0, or a length.
    pub fn new(num_warmup_steps: impl Into<Length>, num_training_steps: impl Into<Length>) -> Self {
        Fields::of("transformers.cosine")
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
    /// A warm-up in a straight line, then half a cosine wave to 0, `num_cycles` times.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
    ///   `x = (e - W) / max(1, num_training_steps - W)` below 1
    ///   `base * max(0, 0.5 * (1 + cos(pi * ((num_cycles * x) % 1))))`; 0 after the end
    ///
    /// Source: transformers.optimization, transformers 5.24
    cosine_with_restarts
}

impl cosine_with_restarts {
    /// `transformers.cosine_with_restarts` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `num_training_steps`: Steps in all, warm-up included; a number of at least 0, or a length.
    pub fn new(num_warmup_steps: impl Into<Length>, num_training_steps: impl Into<Length>) -> Self {
        Fields::of("transformers.cosine_with_restarts")
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
    /// Source: transformers.optimization, transformers 5.24
    polynomial
}

impl polynomial {
    /// `transformers.polynomial` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `num_training_steps`: Steps in all, warm-up included; a number of at least 0, or a length.
    pub fn new(num_warmup_steps: impl Into<Length>, num_training_steps: impl Into<Length>) -> Self {
        Fields::of("transformers.polynomial")
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
    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then
    ///   `base * (1 / sqrt((e + (timescale - W)) / timescale))`
    ///
    /// Source: transformers.optimization, transformers 5.24
    inverse_sqrt
}

impl inverse_sqrt {
    /// `transformers.inverse_sqrt` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    pub fn new(num_warmup_steps: impl Into<Length>) -> Self {
        Fields::of("transformers.inverse_sqrt").length("num_warmup_steps", num_warmup_steps).into()
    }

    /// The stretch of the curve; if null, that of the warm-up, or 10000 without a warm-up; a number
    /// above 0, or null.
    pub fn timescale(self, timescale: impl Into<Number>) -> Self {
        self.fields.number("timescale", timescale).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then half a cosine wave down to a lowest rate.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
    ///   `x = (e - W) / max(1, num_training_steps - W)` and `m = min_lr / base` or `min_lr_rate`
    ///   `base * max(0, (0.5 * (1 + cos(((pi * num_cycles) * 2) * x))) * (1 - m) + m)`
    ///
    /// As in transformers, the warm-up starts at 0, below the lowest value, and the value rises
    /// again after the end.
    ///
    /// Source: transformers.optimization, transformers 5.24
    cosine_with_min_lr
}

impl cosine_with_min_lr {
    /// `transformers.cosine_with_min_lr` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `num_training_steps`: Steps in all, warm-up included; a number of at least 0, or a length.
    pub fn new(num_warmup_steps: impl Into<Length>, num_training_steps: impl Into<Length>) -> Self {
        Fields::of("transformers.cosine_with_min_lr")
            .length("num_warmup_steps", num_warmup_steps)
            .length("num_training_steps", num_training_steps)
            .into()
    }

    /// Waves; half of one ends at the lowest value; a number. The default is `0.5`.
    pub fn num_cycles(self, num_cycles: impl Into<Number>) -> Self {
        self.fields.number("num_cycles", num_cycles).into()
    }

    /// The lowest value; or give `min_lr_rate`; a number, or null.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// The lowest value as a ratio of the base value; a number, or null.
    pub fn min_lr_rate(self, min_lr_rate: impl Into<Number>) -> Self {
        self.fields.number("min_lr_rate", min_lr_rate).into()
    }
}

schedule_type! {
    /// A warm-up that does not start at 0, then half a cosine wave down to a lowest rate.
    ///
    /// - Closed: before `W = num_warmup_steps` `base * ((e + 1) / max(1, W))`, or with
    ///   `r = warmup_lr_rate` `base * (r + ((1 - r) * e) / max(1, W - 1))`; then that of
    ///   `transformers.cosine_with_min_lr` at the next step
    ///
    /// As in transformers, the lowest value is reached one step before the end.
    ///
    /// Source: transformers.optimization, transformers 5.24
    cosine_warmup_with_min_lr
}

impl cosine_warmup_with_min_lr {
    /// `transformers.cosine_warmup_with_min_lr` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `num_training_steps`: Steps in all, warm-up included; a number of at least 0, or a length.
    pub fn new(num_warmup_steps: impl Into<Length>, num_training_steps: impl Into<Length>) -> Self {
        Fields::of("transformers.cosine_warmup_with_min_lr")
            .length("num_warmup_steps", num_warmup_steps)
            .length("num_training_steps", num_training_steps)
            .into()
    }

    /// Waves; half of one ends at the lowest value; a number. The default is `0.5`.
    pub fn num_cycles(self, num_cycles: impl Into<Number>) -> Self {
        self.fields.number("num_cycles", num_cycles).into()
    }

    /// The lowest value; or give `min_lr_rate`; a number, or null.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// The lowest value as a ratio of the base value; a number, or null.
    pub fn min_lr_rate(self, min_lr_rate: impl Into<Number>) -> Self {
        self.fields.number("min_lr_rate", min_lr_rate).into()
    }

    /// The ratio of the base value that the warm-up starts at; a number, or null.
    pub fn warmup_lr_rate(self, warmup_lr_rate: impl Into<Number>) -> Self {
        self.fields.number("warmup_lr_rate", warmup_lr_rate).into()
    }
}

schedule_type! {
    /// A warm-up, a stable phase, and a decay, each in one of three shapes.
    ///
    /// - Closed: with `m = min_lr_ratio` `base * max(0, f * (1 - m) + m)`: in the warm-up, with
    ///   `x = e / max(1, num_warmup_steps)`, `f` is `x`, `0.5 * (1 - cos(pi * x))` or
    ///   `1 - sqrt(1 - x)`; in the decay, with the part `x` of `max(1, num_decay_steps)`, it is
    ///   `1 - x`, `0.5 * (1 + cos(((pi * num_cycles) * 2) * x))` or `1 - sqrt(x)`; between them
    ///   `base`, after them `base * m`
    ///
    /// As in transformers, the warm-up starts at the lowest value, and `num_stable_steps` wins over
    /// `num_training_steps`.
    ///
    /// Source: transformers.optimization, transformers 5.24
    warmup_stable_decay
}

impl warmup_stable_decay {
    /// `transformers.warmup_stable_decay` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `num_decay_steps`: Steps of the decay; a number of at least 0, or a length.
    pub fn new(num_warmup_steps: impl Into<Length>, num_decay_steps: impl Into<Length>) -> Self {
        Fields::of("transformers.warmup_stable_decay")
            .length("num_warmup_steps", num_warmup_steps)
            .length("num_decay_steps", num_decay_steps)
            .into()
    }

    /// Steps in all; a number of at least 0, or a length, or null.
    pub fn num_training_steps(self, num_training_steps: impl Into<Length>) -> Self {
        self.fields.length("num_training_steps", num_training_steps).into()
    }

    /// Steps at the base value; if null, all steps but those of the warm-up and the decay; a number
    /// of at least 0, or a length, or null.
    pub fn num_stable_steps(self, num_stable_steps: impl Into<Length>) -> Self {
        self.fields.length("num_stable_steps", num_stable_steps).into()
    }

    /// The shape of the warm-up; "linear" or "cosine" or "1-sqrt". The default is `"linear"`.
    pub fn warmup_type(self, warmup_type: &str) -> Self {
        self.fields.choice("warmup_type", warmup_type).into()
    }

    /// The shape of the decay; "linear" or "cosine" or "1-sqrt". The default is `"cosine"`.
    pub fn decay_type(self, decay_type: &str) -> Self {
        self.fields.choice("decay_type", decay_type).into()
    }

    /// The lowest value as a ratio of the base value; a number. The default is `0`.
    pub fn min_lr_ratio(self, min_lr_ratio: impl Into<Number>) -> Self {
        self.fields.number("min_lr_ratio", min_lr_ratio).into()
    }

    /// Waves of a cosine; half of one ends at the lowest value; a number. The default is `0.5`.
    pub fn num_cycles(self, num_cycles: impl Into<Number>) -> Self {
        self.fields.number("num_cycles", num_cycles).into()
    }
}

schedule_type! {
    /// The rate times `factor` whenever a metric has not improved for more than `patience` steps.
    ///
    /// - Closed: that of `torch.ReduceLROnPlateau`
    ///
    /// Source: transformers.optimization, transformers 5.24
    reduce_lr_on_plateau
}

impl reduce_lr_on_plateau {
    /// `transformers.reduce_lr_on_plateau`.
    pub fn new() -> Self {
        Fields::of("transformers.reduce_lr_on_plateau").into()
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
    /// The rate raised while a metric improves, and lowered while it does not.
    ///
    /// - Closed: `min(lr / factor, max_lr)` when a metric has improved more than `patience` times
    ///   in a row, `max(lr * factor, min_lr)` when it has not
    ///
    /// As in transformers, the sum of the metrics is carried from step to step, so that a NaN stays
    /// in it.
    ///
    /// Source: transformers.optimization, transformers 5.24
    greedy
}

impl greedy {
    /// `transformers.greedy`.
    pub fn new() -> Self {
        Fields::of("transformers.greedy").into()
    }

    /// Whether the metric shall fall or rise; "min" or "max". The default is `"min"`.
    pub fn mode(self, mode: &str) -> Self {
        self.fields.choice("mode", mode).into()
    }

    /// What a reduction multiplies with, and an increase divides by; a number above 0 and below 1.
    /// The default is `0.95`.
    pub fn factor(self, factor: impl Into<Number>) -> Self {
        self.fields.number("factor", factor).into()
    }

    /// Steps without improvement, or with it, that change nothing; a number, or a length. The
    /// default is `10`.
    pub fn patience(self, patience: impl Into<Length>) -> Self {
        self.fields.length("patience", patience).into()
    }

    /// What an improvement is at least; a number. The default is `1e-06`.
    pub fn threshold(self, threshold: impl Into<Number>) -> Self {
        self.fields.number("threshold", threshold).into()
    }

    /// Relative to the best metric, or absolute; "rel" or "abs". The default is `"abs"`.
    pub fn threshold_mode(self, threshold_mode: &str) -> Self {
        self.fields.choice("threshold_mode", threshold_mode).into()
    }

    /// Steps after a reduction that do not count; a number, or a length. The default is `0`.
    pub fn cooldown(self, cooldown: impl Into<Length>) -> Self {
        self.fields.length("cooldown", cooldown).into()
    }

    /// Steps after an increase that do not count; a number, or a length. The default is `0`.
    pub fn warmup(self, warmup: impl Into<Length>) -> Self {
        self.fields.length("warmup", warmup).into()
    }

    /// The lowest value; a number, or a list of them, one a group. The default is `0.001`.
    pub fn min_lr(self, min_lr: impl Into<PerGroup>) -> Self {
        self.fields.per_group("min_lr", min_lr).into()
    }

    /// The highest value; a number, or a list of them, one a group. The default is `1.0`.
    pub fn max_lr(self, max_lr: impl Into<PerGroup>) -> Self {
        self.fields.per_group("max_lr", max_lr).into()
    }

    /// A change by less than this is not made; a number. The default is `1e-08`.
    pub fn eps(self, eps: impl Into<Number>) -> Self {
        self.fields.number("eps", eps).into()
    }

    /// Whether the mean of the last metrics counts; true or false. The default is `false`.
    pub fn smooth(self, smooth: bool) -> Self {
        self.fields.flag("smooth", smooth).into()
    }

    /// Metrics of which the mean counts, at most 1000; a whole number of at least 1, or a length.
    /// The default is `50`.
    pub fn window_size(self, window_size: impl Into<Length>) -> Self {
        self.fields.length("window_size", window_size).into()
    }

    /// Reductions at the lowest value after which it starts anew; a number. The default is `500`.
    pub fn reset_start(self, reset_start: impl Into<Number>) -> Self {
        self.fields.number("reset_start", reset_start).into()
    }
}
