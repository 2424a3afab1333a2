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
    /// Source: axolotl-ai-cloud/axolotl utils/schedulers.py
    cosine_constant
}

impl cosine_constant {
    /// `axolotl.cosine_constant` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `num_training_steps`: Steps in all; a number of at least 0, or a length.
    /// - `constant_lr_ratio`: The part of the steps before the flat tail; a number above 0 and at
    ///   most 1.
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
