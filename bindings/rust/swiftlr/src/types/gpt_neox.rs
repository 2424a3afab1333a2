// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `gpt_neox`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up in a straight line, and a decay.
    ///
    /// - Closed: `(start_lr * max(1, e)) / W` up to `W = warmup_iter`; then with `n = e - W` and `E =
    ///   total_iters - W`, at least `min_lr`: `(start_lr * (E - n)) / E` with `linear`, `min_lr +
    ///   ((start_lr - min_lr) / 2) * (cos((pi * n) / E) + 1)` with `cosine`, `start_lr * exp((-0.693
    ///   * n) / E)` with `exponential`, `start_lr` with `constant`
    ///
    /// As in GPT-NeoX, the cosine goes up again after `total_iters`.
    ///
    /// Source: EleutherAI/gpt-neox@ea7aefd8 megatron/learning_rates.py
    AnnealingLR
}

impl AnnealingLR {
    /// `gpt_neox.AnnealingLR` with the parameters that have no default.
    ///
    /// - `start_lr`: The value after the warm-up; a number.
    /// - `warmup_iter`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `total_iters`: Steps in all; a number above 0, or a length.
    pub fn new(
        start_lr: impl Into<Number>,
        warmup_iter: impl Into<Length>,
        total_iters: impl Into<Length>,
    ) -> Self {
        Fields::of("gpt_neox.AnnealingLR")
            .number("start_lr", start_lr)
            .length("warmup_iter", warmup_iter)
            .length("total_iters", total_iters)
            .into()
    }

    /// The shape of the decay; "constant" or "linear" or "cosine" or "exponential". The default is
    /// `"linear"`.
    pub fn decay_style(self, decay_style: &str) -> Self {
        self.fields.choice("decay_style", decay_style).into()
    }

    /// The lowest value after the warm-up; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }
}

schedule_type! {
    /// Up, down to a constant that can go on for ever, and an annealing.
    ///
    /// - Closed: `(base * e) / warmup_end`; then with the part `x` of the cooldown that is done and
    ///   `c = constant_lr`, `c + ((base - c) * (1 + cos(pi * x))) / 2`, `base + (c - base) * x` or
    ///   `base + ((c - base) / h(1)) * h(x)` with `h(x) = 1 / sqrt(1 + alpha * x) - 1`; then `c`;
    ///   then, with the part `x` that is done, `c * exp(log(min_lr / c) * x)`, and `min_lr`
    ///
    /// Source: Ibrahim et al., "Simple and Scalable Strategies to Continually Pre-train Large Language Models", 2024; EleutherAI/gpt-neox pull request 1194
    infinite
}

impl infinite {
    /// `gpt_neox.infinite` with the parameters that have no default.
    ///
    /// - `warmup_end`: The end of the warm-up; a number of at least 0, or a length.
    /// - `cooldown_end`: The end of the cooldown; a number of at least 0, or a length.
    /// - `constant_end`: The end of the constant phase; a number of at least 0, or a length.
    /// - `total`: The end of the annealing; a number above 0, or a length.
    /// - `constant_lr`: The value of the constant phase; a number above 0.
    /// - `min_lr`: The value at the end; a number above 0.
    pub fn new(
        warmup_end: impl Into<Length>,
        cooldown_end: impl Into<Length>,
        constant_end: impl Into<Length>,
        total: impl Into<Length>,
        constant_lr: impl Into<Number>,
        min_lr: impl Into<Number>,
    ) -> Self {
        Fields::of("gpt_neox.infinite")
            .length("warmup_end", warmup_end)
            .length("cooldown_end", cooldown_end)
            .length("constant_end", constant_end)
            .length("total", total)
            .number("constant_lr", constant_lr)
            .number("min_lr", min_lr)
            .into()
    }

    /// The stretch of `inv_sqrt`; a number above 0. The default is `10.0`.
    pub fn alpha(self, alpha: impl Into<Number>) -> Self {
        self.fields.number("alpha", alpha).into()
    }

    /// The shape of the cooldown; "cosine" or "linear" or "inv_sqrt". The default is `"cosine"`.
    pub fn cooldown(self, cooldown: &str) -> Self {
        self.fields.choice("cooldown", cooldown).into()
    }
}
