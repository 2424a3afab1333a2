// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `tensor2tensor`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A product of factors, such as `constant * linear_warmup * rsqrt_decay`, in single precision.
    ///
    /// - Closed: with `W = learning_rate_warmup_steps`, `D = learning_rate_decay_steps`, `T =
    ///   train_steps` and `x = max(e, W) - W`, the product of `constant`: `learning_rate_constant`,
    ///   `linear_warmup`: `min(1, e / W)`, `linear_decay`: `(T - e) / D` from 0 to 1, `cosdecay`: `0.5
    ///   * (1 + cos((pi * e) / D))` after `W`, `single_cycle_cos_decay`: `cos((x * pi) / (T - W)) / 2
    ///   + 0.5`, `multi_cycle_cos_decay`: `cos((x * pi) / D) / 2 + 0.5`, `rsqrt_decay`: `1 /
    ///   sqrt(max(e, W))`, `rsqrt_normalized_decay`: `sqrt(W) / sqrt(max(e, W))`, `exp_decay`:
    ///   `learning_rate_decay_rate ** max((e - W) / D, 0)`, and `rsqrt_hidden_size`: `hidden_size **
    ///   -0.5`
    ///
    /// The factor `legacy` is not among them.
    ///
    /// Source: tensor2tensor.utils.learning_rate, tensor2tensor 1.15.7
    learning_rate_schedule
}

impl learning_rate_schedule {
    /// `tensor2tensor.learning_rate_schedule`.
    pub fn new() -> Self {
        Fields::of("tensor2tensor.learning_rate_schedule").into()
    }

    /// The factors; names with "*" between them, each "constant" or "linear_warmup" or
    /// "linear_decay" or "cosdecay" or "single_cycle_cos_decay" or "multi_cycle_cos_decay" or
    /// "rsqrt_decay" or "rsqrt_normalized_decay" or "exp_decay" or "rsqrt_hidden_size". The default
    /// is `"constant*linear_warmup*rsqrt_decay*rsqrt_hidden_size"`.
    pub fn learning_rate_schedule(self, learning_rate_schedule: &str) -> Self {
        self.fields.choice("learning_rate_schedule", learning_rate_schedule).into()
    }

    /// The factor `constant`; a number. The default is `1.0`.
    pub fn learning_rate_constant(self, learning_rate_constant: impl Into<Number>) -> Self {
        self.fields.number("learning_rate_constant", learning_rate_constant).into()
    }

    /// Steps of the warm-up, and before a decay; a number of at least 0, or a length. The default
    /// is `100`.
    pub fn learning_rate_warmup_steps(self, learning_rate_warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("learning_rate_warmup_steps", learning_rate_warmup_steps).into()
    }

    /// Steps of a decay; a number above 0, or a length. The default is `5000`.
    pub fn learning_rate_decay_steps(self, learning_rate_decay_steps: impl Into<Length>) -> Self {
        self.fields.length("learning_rate_decay_steps", learning_rate_decay_steps).into()
    }

    /// The factor of `exp_decay`; a number of at least 0. The default is `1.0`.
    pub fn learning_rate_decay_rate(self, learning_rate_decay_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate_decay_rate", learning_rate_decay_rate).into()
    }

    /// Whether `exp_decay` falls at whole multiples only; true or false. The default is `false`.
    pub fn learning_rate_decay_staircase(self, learning_rate_decay_staircase: bool) -> Self {
        self.fields.flag("learning_rate_decay_staircase", learning_rate_decay_staircase).into()
    }

    /// Steps in all; a number of at least 0, or a length. The default is `250000`.
    pub fn train_steps(self, train_steps: impl Into<Length>) -> Self {
        self.fields.length("train_steps", train_steps).into()
    }

    /// The width of the model; a number above 0. The default is `64`.
    pub fn hidden_size(self, hidden_size: impl Into<Number>) -> Self {
        self.fields.number("hidden_size", hidden_size).into()
    }

    /// Steps that count as one; 0 for 1; a number of at least 0, or a length. The default is `0`.
    pub fn optimizer_multistep_accumulate_steps(
        self,
        optimizer_multistep_accumulate_steps: impl Into<Length>,
    ) -> Self {
        self.fields
            .length("optimizer_multistep_accumulate_steps", optimizer_multistep_accumulate_steps)
            .into()
    }
}
