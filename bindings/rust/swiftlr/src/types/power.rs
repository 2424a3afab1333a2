// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `power`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up, a power of the number of tokens, and a straight line to 0.
    ///
    /// - Closed: with `n = e * tokens_per_step` and `f(n) = min(lr_max, a * n ** b)`, `f(W) * (n /
    ///   W)` before `W = warmup_tokens`, then `f(n)`, then in a straight line from `f(total_tokens -
    ///   decay_tokens)` to 0
    ///
    /// Source: Shen et al., "Power Scheduler", arXiv:2408.13359; the shape of the decay is not that of the paper
    lr
}

impl lr {
    /// `power.lr` with the parameters that have no default.
    ///
    /// - `a`: The factor; a number above 0.
    /// - `b`: The power of the tokens; a number.
    /// - `lr_max`: The highest value; a number above 0.
    /// - `tokens_per_step`: Tokens of a step; a number above 0.
    /// - `warmup_tokens`: Tokens of the warm-up; a number of at least 0.
    /// - `decay_tokens`: Tokens of the decay, the last ones; a number of at least 0.
    /// - `total_tokens`: Tokens in all; a number above 0.
    pub fn new(
        a: impl Into<Number>,
        b: impl Into<Number>,
        lr_max: impl Into<Number>,
        tokens_per_step: impl Into<Number>,
        warmup_tokens: impl Into<Number>,
        decay_tokens: impl Into<Number>,
        total_tokens: impl Into<Number>,
    ) -> Self {
        Fields::of("power.lr")
            .number("a", a)
            .number("b", b)
            .number("lr_max", lr_max)
            .number("tokens_per_step", tokens_per_step)
            .number("warmup_tokens", warmup_tokens)
            .number("decay_tokens", decay_tokens)
            .number("total_tokens", total_tokens)
            .into()
    }
}
