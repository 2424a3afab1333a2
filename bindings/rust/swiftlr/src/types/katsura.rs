// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `katsura`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// From `min_lr` up in a straight line and back along a cosine, in cycles.
    ///
    /// - Closed: `s` steps after the start of cycle `i`, of length `C`, with `W = warmup_steps` and
    ///   `M = max_lr * gamma ** i`, `((M - min_lr) * s) / W + min_lr` before `W`, then
    ///   `min_lr + ((M - min_lr) * (1 + cos((pi * (s - W)) / (C - W)))) / 2`; the next length is
    ///   `int((C - W) * cycle_mult) + W`
    ///
    /// As in that class, the first value is `min_lr` even without a warm-up; and given the epoch with each
    /// step (`by_epoch`), from `first_cycle_steps` on the cycle is `i = int(log((e / first_cycle_steps) *
    /// (cycle_mult - 1) + 1, cycle_mult))`, its start `int((first_cycle_steps * (cycle_mult ** i - 1)) /
    /// (cycle_mult - 1))`, and its length `first_cycle_steps * cycle_mult ** i`, as if the warm-up grew too.
    ///
    /// Source: katsura-jp/pytorch-cosine-annealing-with-warmup 12d03c0
    CosineAnnealingWarmupRestarts
}

impl CosineAnnealingWarmupRestarts {
    /// `katsura.CosineAnnealingWarmupRestarts` with the parameters that have no default.
    ///
    /// - `first_cycle_steps`: Steps of the first cycle; a whole number of at least 1, or a length.
    pub fn new(first_cycle_steps: impl Into<Length>) -> Self {
        Fields::of("katsura.CosineAnnealingWarmupRestarts")
            .length("first_cycle_steps", first_cycle_steps)
            .into()
    }

    /// How many times longer each cycle is, without its warm-up; a number above 0. The default is
    /// `1.0`.
    pub fn cycle_mult(self, cycle_mult: impl Into<Number>) -> Self {
        self.fields.number("cycle_mult", cycle_mult).into()
    }

    /// The highest value of the first cycle; a number. The default is `0.1`.
    pub fn max_lr(self, max_lr: impl Into<Number>) -> Self {
        self.fields.number("max_lr", max_lr).into()
    }

    /// The lowest value; a number. The default is `0.001`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// Steps of the warm-up of each cycle; a whole number of at least 0, or a length. The default
    /// is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// What the highest value is multiplied with each cycle; a number. The default is `1.0`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }

    /// Whether the position is an epoch that each step is given, whole or not; true or false. The
    /// default is `false`.
    pub fn by_epoch(self, by_epoch: bool) -> Self {
        self.fields.flag("by_epoch", by_epoch).into()
    }
}
