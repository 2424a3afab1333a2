// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `llmc`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// Up in a straight line that starts above 0, and down along a cosine, in single precision.
    ///
    /// - Closed: `(learning_rate * (e + 1)) / W` before `W = warmup_iterations`; then with `d = (e -
    ///   W) / (train_num_batches - W)` and `m = learning_rate * final_learning_rate_frac`, `m + (0.5
    ///   * (1 + cos(pi * d))) * (learning_rate - m)`
    ///
    /// As in llm.c, there is no value after the end.
    ///
    /// Source: karpathy/llm.c llmc/schedulers.h
    cosine
}

impl cosine {
    /// `llmc.cosine` with the parameters that have no default.
    ///
    /// - `learning_rate`: The highest value; a number.
    /// - `warmup_iterations`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `train_num_batches`: Steps in all; a number above 0, or a length.
    pub fn new(
        learning_rate: impl Into<Number>,
        warmup_iterations: impl Into<Length>,
        train_num_batches: impl Into<Length>,
    ) -> Self {
        Fields::of("llmc.cosine")
            .number("learning_rate", learning_rate)
            .length("warmup_iterations", warmup_iterations)
            .length("train_num_batches", train_num_batches)
            .into()
    }

    /// The last ratio; a number. The default is `0.0`.
    pub fn final_learning_rate_frac(self, final_learning_rate_frac: impl Into<Number>) -> Self {
        self.fields.number("final_learning_rate_frac", final_learning_rate_frac).into()
    }
}

schedule_type! {
    /// Up in a straight line that starts above 0, and down in a straight line, in single precision.
    ///
    /// - Closed: that of `llmc.cosine` with `learning_rate - d * (learning_rate - m)` after the
    ///   warm-up
    ///
    /// Source: karpathy/llm.c llmc/schedulers.h
    linear
}

impl linear {
    /// `llmc.linear` with the parameters that have no default.
    ///
    /// - `learning_rate`: The highest value; a number.
    /// - `warmup_iterations`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `train_num_batches`: Steps in all; a number above 0, or a length.
    pub fn new(
        learning_rate: impl Into<Number>,
        warmup_iterations: impl Into<Length>,
        train_num_batches: impl Into<Length>,
    ) -> Self {
        Fields::of("llmc.linear")
            .number("learning_rate", learning_rate)
            .length("warmup_iterations", warmup_iterations)
            .length("train_num_batches", train_num_batches)
            .into()
    }

    /// The last ratio; a number. The default is `0.0`.
    pub fn final_learning_rate_frac(self, final_learning_rate_frac: impl Into<Number>) -> Self {
        self.fields.number("final_learning_rate_frac", final_learning_rate_frac).into()
    }
}

schedule_type! {
    /// A fixed rate.
    ///
    /// - Closed: `learning_rate`, in single precision
    ///
    /// Source: karpathy/llm.c llmc/schedulers.h
    constant
}

impl constant {
    /// `llmc.constant` with the parameters that have no default.
    ///
    /// - `learning_rate`: The value; a number.
    pub fn new(learning_rate: impl Into<Number>) -> Self {
        Fields::of("llmc.constant").number("learning_rate", learning_rate).into()
    }
}

schedule_type! {
    /// A warm-up, a stable phase, and a decay along a square root over the last fifth.
    ///
    /// - Closed: `learning_rate * ((e + 1) / W)` before `W = warmup_iterations`, `learning_rate`
    ///   before `D = int(0.8 * train_num_batches)`, then with `d = (e - D) / (train_num_batches - D)`
    ///   and the `m` of `llmc.cosine` `m + (1 - sqrt(d)) * (learning_rate - m)`, in single precision
    ///
    /// As in llm.c, there is no value after the end.
    ///
    /// Source: karpathy/llm.c llmc/schedulers.h
    wsd
}

impl wsd {
    /// `llmc.wsd` with the parameters that have no default.
    ///
    /// - `learning_rate`: The highest value; a number.
    /// - `warmup_iterations`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `train_num_batches`: Steps in all; a number above 0, or a length.
    pub fn new(
        learning_rate: impl Into<Number>,
        warmup_iterations: impl Into<Length>,
        train_num_batches: impl Into<Length>,
    ) -> Self {
        Fields::of("llmc.wsd")
            .number("learning_rate", learning_rate)
            .length("warmup_iterations", warmup_iterations)
            .length("train_num_batches", train_num_batches)
            .into()
    }

    /// The last ratio; a number. The default is `0.0`.
    pub fn final_learning_rate_frac(self, final_learning_rate_frac: impl Into<Number>) -> Self {
        self.fields.number("final_learning_rate_frac", final_learning_rate_frac).into()
    }
}
