// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `levanter`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// Cycles of a warm-up, a stable phase and a decay, and a cooldown.
    ///
    /// - Closed: in each cycle, a line up from the last value of the one before, or 0, over `W` steps
    ///   of `warmup`, later of `rewarmup`; `learning_rate`; and over the last `D` steps of `decay`,
    ///   `n` steps after their start and never below `low = learning_rate * min_lr_ratio`, with
    ///   `cosine` and `linear` the way to `low`, with `polynomial` `(learning_rate - low) * (1 - n /
    ///   D) ** power + low`, with `inv_sqrt` `learning_rate / sqrt(max(n + W, 1) / timescale)`, with
    ///   `inv` `learning_rate / (((learning_rate / low - 1) * n) / D + 1)`, with `inv_sqrt_decay`
    ///   `learning_rate / sqrt(1 + (decay_constant * n) / D)`, with `power` `min(learning_rate,
    ///   (batch_size * a) * (n * batch_size * seq_length) ** b)`. After the cycles a line to `low`
    ///   over `cooldown`
    ///
    /// A list in Levanter's `cycles` is `haps` here, and so are the sums of one in `cycle_length`.
    /// `haps` take the place of `cycles`, as in Levanter.
    ///
    /// Source: marin-community/marin@0f45aa1c lib/levanter/src/levanter/optim/config.py
    lr_scheduler
}

impl lr_scheduler {
    /// `levanter.lr_scheduler` with the parameters that have no default.
    ///
    /// - `num_train_steps`: Steps in all; a number above 0, or a length.
    pub fn new(num_train_steps: impl Into<Length>) -> Self {
        Fields::of("levanter.lr_scheduler").length("num_train_steps", num_train_steps).into()
    }

    /// The highest value; a number. The default is `0.0006`.
    pub fn learning_rate(self, learning_rate: impl Into<Number>) -> Self {
        self.fields.number("learning_rate", learning_rate).into()
    }

    /// The lowest ratio; a number. The default is `0.1`.
    pub fn min_lr_ratio(self, min_lr_ratio: impl Into<Number>) -> Self {
        self.fields.number("min_lr_ratio", min_lr_ratio).into()
    }

    /// The warm-up of the first cycle, a part of at most 1, or steps; a number of at least 0. The
    /// default is `0.01`.
    pub fn warmup(self, warmup: impl Into<Number>) -> Self {
        self.fields.number("warmup", warmup).into()
    }

    /// The decay of each cycle, all after the warm-up where it is null, a part of at most 1, or
    /// steps; a number of at least 0, or null.
    pub fn decay(self, decay: impl Into<Number>) -> Self {
        self.fields.number("decay", decay).into()
    }

    /// The warm-up of later cycles, a part of at most 1, or steps; a number of at least 0. The
    /// default is `0.0`.
    pub fn rewarmup(self, rewarmup: impl Into<Number>) -> Self {
        self.fields.number("rewarmup", rewarmup).into()
    }

    /// What follows the cycles, a part of at most 1, or steps; a number of at least 0, or null.
    pub fn cooldown(self, cooldown: impl Into<Number>) -> Self {
        self.fields.number("cooldown", cooldown).into()
    }

    /// The length of a cycle, a part of at most 1, or steps; a number above 0, or null.
    pub fn cycle_length(self, cycle_length: impl Into<Number>) -> Self {
        self.fields.number("cycle_length", cycle_length).into()
    }

    /// How many cycles of the same length there are; a whole number of at least 1, or null.
    pub fn cycles(self, cycles: impl Into<Number>) -> Self {
        self.fields.number("cycles", cycles).into()
    }

    /// Where each cycle ends, the last one at the end; a list, each a whole number of at least 1,
    /// or a length. The default is `[]`.
    pub fn haps(self, haps: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        self.fields.lengths("haps", haps).into()
    }

    /// The shape of a decay; "constant" or "cosine" or "linear" or "inv" or "polynomial" or "power"
    /// or "inv_sqrt" or "inv_sqrt_decay". The default is `"cosine"`.
    pub fn lr_schedule(self, lr_schedule: &str) -> Self {
        self.fields.choice("lr_schedule", lr_schedule).into()
    }

    /// The power of the cosine; a number of at least 0. The default is `1.0`.
    pub fn exponent(self, exponent: impl Into<Number>) -> Self {
        self.fields.number("exponent", exponent).into()
    }

    /// The steps of `inv_sqrt`; a number above 0, or a length. The default is `10000`.
    pub fn timescale(self, timescale: impl Into<Length>) -> Self {
        self.fields.length("timescale", timescale).into()
    }

    /// The power of `polynomial`; a number of at least 0. The default is `2.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }

    /// How much of `inv_sqrt_decay` there is; a number of at least 0. The default is `28.6`.
    pub fn decay_constant(self, decay_constant: impl Into<Number>) -> Self {
        self.fields.number("decay_constant", decay_constant).into()
    }

    /// The samples of a step, for `power`; a whole number of at least 1, or null.
    pub fn batch_size(self, batch_size: impl Into<Number>) -> Self {
        self.fields.number("batch_size", batch_size).into()
    }

    /// The tokens of a sample, for `power`; a whole number of at least 1, or null.
    pub fn seq_length(self, seq_length: impl Into<Number>) -> Self {
        self.fields.number("seq_length", seq_length).into()
    }

    /// The factor of `power`; a number above 0. The default is `4.6`.
    pub fn a(self, a: impl Into<Number>) -> Self {
        self.fields.number("a", a).into()
    }

    /// The power of the tokens; a number below 0. The default is `-0.51`.
    pub fn b(self, b: impl Into<Number>) -> Self {
        self.fields.number("b", b).into()
    }
}
