// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `axolotl`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up, a cosine that ends early, and a constant tail.
    ///
    /// - Closed: `base * (e / max(1, W))`, then with `x` the part done of the steps from `W =
    ///   num_warmup_steps` to `int(num_training_steps * constant_lr_ratio)` and `m = min_lr_ratio`
    ///   `base * (max(0, ((1 - m) * 0.5) * (1 + cos(((pi * num_cycles) * 2) * x))) + m)`
    ///
    /// Source: axolotl.utils.schedulers, axolotl 0.19.0
    cosine_constant
}

impl cosine_constant {
    /// `axolotl.cosine_constant` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `num_training_steps`: Steps in all; a number of at least 0, or a length.
    /// - `constant_lr_ratio`: The part of the steps before the flat tail; a number of at least 0
    ///   and at most 1.
    pub fn new(
        num_warmup_steps: impl Into<Length>,
        num_training_steps: impl Into<Length>,
        constant_lr_ratio: impl Into<Number>,
    ) -> Self {
        Fields::of("axolotl.cosine_constant")
            .length("num_warmup_steps", num_warmup_steps)
            .length("num_training_steps", num_training_steps)
            .number("constant_lr_ratio", constant_lr_ratio)
            .into()
    }

    /// The ratio of the tail; a number. The default is `0.0`.
    pub fn min_lr_ratio(self, min_lr_ratio: impl Into<Number>) -> Self {
        self.fields.number("min_lr_ratio", min_lr_ratio).into()
    }

    /// The number of waves; half a wave ends at the lowest value; a number. The default is `0.5`.
    pub fn num_cycles(self, num_cycles: impl Into<Number>) -> Self {
        self.fields.number("num_cycles", num_cycles).into()
    }
}

schedule_type! {
    /// A warm-up along a square, then half a cosine wave.
    ///
    /// - Closed: `base * (e / max(1, W)) ** 2` before `W = num_warmup_steps`, then `base * max(0, 0.5
    ///   * (1 + cos(((pi * num_cycles) * 2) * ((e - W) / max(1, num_training_steps - W)))))`
    ///
    /// Source: axolotl.utils.schedulers, axolotl 0.19.0
    get_cosine_schedule_with_quadratic_warmup
}

impl get_cosine_schedule_with_quadratic_warmup {
    /// `axolotl.get_cosine_schedule_with_quadratic_warmup` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `num_training_steps`: Steps in all; a number of at least 0, or a length.
    pub fn new(num_warmup_steps: impl Into<Length>, num_training_steps: impl Into<Length>) -> Self {
        Fields::of("axolotl.get_cosine_schedule_with_quadratic_warmup")
            .length("num_warmup_steps", num_warmup_steps)
            .length("num_training_steps", num_training_steps)
            .into()
    }

    /// The number of waves; half a wave ends at 0; a number. The default is `0.5`.
    pub fn num_cycles(self, num_cycles: impl Into<Number>) -> Self {
        self.fields.number("num_cycles", num_cycles).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then half a cosine wave down to a ratio.
    ///
    /// - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then `base * ((1 - m) * (0.5
    ///   * (1 + cos(pi * ((e - W) / max(1, num_training_steps - W))))) + m)` with `m = min_lr_ratio`
    ///
    /// As in axolotl, the wave goes up again after `num_training_steps`.
    ///
    /// Source: axolotl.utils.schedulers, axolotl 0.19.0
    get_cosine_schedule_with_min_lr
}

impl get_cosine_schedule_with_min_lr {
    /// `axolotl.get_cosine_schedule_with_min_lr` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `num_training_steps`: Steps in all; a number of at least 0, or a length.
    pub fn new(num_warmup_steps: impl Into<Length>, num_training_steps: impl Into<Length>) -> Self {
        Fields::of("axolotl.get_cosine_schedule_with_min_lr")
            .length("num_warmup_steps", num_warmup_steps)
            .length("num_training_steps", num_training_steps)
            .into()
    }

    /// The last ratio; a number. The default is `0.0`.
    pub fn min_lr_ratio(self, min_lr_ratio: impl Into<Number>) -> Self {
        self.fields.number("min_lr_ratio", min_lr_ratio).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then reflected exponential decay down to a ratio.
    ///
    /// - Closed: with `s = e + 1` and `W = num_warmup_steps`, `(base * s) / W` up to `W`; then with
    ///   `r = min_lr / max_lr` and the part `z` of the other steps that is left, `base * (r + (1 - r)
    ///   * (z / (0.1 + 0.9 * z)))`; `min_lr` from `total_steps` on
    ///
    /// As in axolotl, the first value is that of step 1.
    ///
    /// Source: axolotl.utils.schedulers, axolotl 0.19.0
    RexLR
}

impl RexLR {
    /// `axolotl.RexLR` with the parameters that have no default.
    ///
    /// - `max_lr`: What the ratio of `min_lr` is of; a number above 0.
    /// - `min_lr`: The value at the end; a number.
    pub fn new(max_lr: impl Into<Number>, min_lr: impl Into<Number>) -> Self {
        Fields::of("axolotl.RexLR").number("max_lr", max_lr).number("min_lr", min_lr).into()
    }

    /// Steps in all; a number of at least 0, or a length. The default is `0`.
    pub fn total_steps(self, total_steps: impl Into<Length>) -> Self {
        self.fields.length("total_steps", total_steps).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn num_warmup_steps(self, num_warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("num_warmup_steps", num_warmup_steps).into()
    }
}

schedule_type! {
    /// From one value to another by a factor at every step.
    ///
    /// - Closed: `min_lr * q ** (e - 1)` with `q = (max_lr / min_lr) ** (1 / (num_steps - 1))`;
    ///   `min_lr` at 0, and `max_lr` from `num_steps` on
    ///
    /// Source: axolotl.utils.schedulers, axolotl 0.19.0
    InterpolatingLogScheduler
}

impl InterpolatingLogScheduler {
    /// `axolotl.InterpolatingLogScheduler` with the parameters that have no default.
    ///
    /// - `num_steps`: Steps from one to the other; a whole number of at least 2, or a length.
    /// - `min_lr`: The value at the start; a number above 0.
    /// - `max_lr`: The value at the end; a number above 0.
    pub fn new(
        num_steps: impl Into<Length>,
        min_lr: impl Into<Number>,
        max_lr: impl Into<Number>,
    ) -> Self {
        Fields::of("axolotl.InterpolatingLogScheduler")
            .length("num_steps", num_steps)
            .number("min_lr", min_lr)
            .number("max_lr", max_lr)
            .into()
    }
}

schedule_type! {
    /// A schedule with a gap at each restart of its optimizer: down in a straight line, and up again.
    ///
    /// - Closed: with `s = e + 1`, the value of the part at `s` times 1 before the first gap, then
    ///   times `c * (1 - m) + m` with `m = min_lr_scale` and, for `t = s % jagged_restart_steps`, `c
    ///   = t / W` before `W = jagged_restart_warmup_steps`, `c = (jagged_restart_steps - t) / A` in
    ///   the last `A = jagged_restart_anneal_steps`, and 1 between them
    ///
    /// As in axolotl, the first value is that of step 1.
    ///
    /// Source: axolotl.utils.schedulers, axolotl 0.19.0
    JaggedLRRestartScheduler
}

impl JaggedLRRestartScheduler {
    /// `axolotl.JaggedLRRestartScheduler` with the parameters that have no default.
    ///
    /// - `inner_schedule`: The schedule that gets the gaps; a schedule.
    /// - `jagged_restart_steps`: Steps from one restart to the next; a number above 0, or a length.
    /// - `jagged_restart_warmup_steps`: Steps of the way up; a number of at least 0, or a length.
    pub fn new(
        inner_schedule: impl Into<Spec>,
        jagged_restart_steps: impl Into<Length>,
        jagged_restart_warmup_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("axolotl.JaggedLRRestartScheduler")
            .schedule("inner_schedule", inner_schedule)
            .length("jagged_restart_steps", jagged_restart_steps)
            .length("jagged_restart_warmup_steps", jagged_restart_warmup_steps)
            .into()
    }

    /// Steps of the way down; a number of at least 0, or a length. The default is `1`.
    pub fn jagged_restart_anneal_steps(
        self,
        jagged_restart_anneal_steps: impl Into<Length>,
    ) -> Self {
        self.fields.length("jagged_restart_anneal_steps", jagged_restart_anneal_steps).into()
    }

    /// The lowest ratio; a number. The default is `0.001`.
    pub fn min_lr_scale(self, min_lr_scale: impl Into<Number>) -> Self {
        self.fields.number("min_lr_scale", min_lr_scale).into()
    }
}
