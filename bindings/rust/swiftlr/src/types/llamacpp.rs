// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `llamacpp`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// Halved at a steady pace down to a minimum.
    ///
    /// - Closed: `lr0 * 0.5 ** (e * (log2(lr0 / lr_min) / decay_epochs))` before `decay_epochs`, then
    ///   `lr_min`; `lr0` where `lr_min` is not above 0
    ///
    /// As in llama.cpp, the value stays `lr0` before `decay_epochs` where `lr_min` is not below it.
    ///
    /// Source: ggml-org/llama.cpp common
    lr_opt
}

impl lr_opt {
    /// `llamacpp.lr_opt` with the parameters that have no default.
    ///
    /// - `lr0`: The value at the start; a number above 0.
    /// - `lr_min`: The value at the end; none if not above 0; a number.
    /// - `decay_epochs`: Epochs from one to the other; a number above 0, or a length.
    pub fn new(
        lr0: impl Into<Number>,
        lr_min: impl Into<Number>,
        decay_epochs: impl Into<Length>,
    ) -> Self {
        Fields::of("llamacpp.lr_opt")
            .number("lr0", lr0)
            .number("lr_min", lr_min)
            .length("decay_epochs", decay_epochs)
            .into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then half a cosine wave down to a ratio.
    ///
    /// - Closed: with `r = e / warmup` before `warmup`, then `r = ((1 - m) * 0.5) * (1 + cos((pi *
    ///   min(e, N)) / N)) + m` for `N = cos_decay_steps` and `m = cos_decay_min`, `base * (lr_min +
    ///   (1 - lr_min) * r)`
    ///
    /// As in llama.cpp, the decay counts its position from the start and not from the end of the
    /// warm-up.
    ///
    /// Source: ggml-org/llama.cpp common
    cosine_decay
}

impl cosine_decay {
    /// `llamacpp.cosine_decay` with the parameters that have no default.
    ///
    /// - `warmup`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `cos_decay_steps`: Steps of the decay; a number above 0, or a length.
    pub fn new(warmup: impl Into<Length>, cos_decay_steps: impl Into<Length>) -> Self {
        Fields::of("llamacpp.cosine_decay")
            .length("warmup", warmup)
            .length("cos_decay_steps", cos_decay_steps)
            .into()
    }

    /// The last ratio of the decay; a number. The default is `0.1`.
    pub fn cos_decay_min(self, cos_decay_min: impl Into<Number>) -> Self {
        self.fields.number("cos_decay_min", cos_decay_min).into()
    }

    /// The lowest ratio of all; a number. The default is `0.0`.
    pub fn lr_min(self, lr_min: impl Into<Number>) -> Self {
        self.fields.number("lr_min", lr_min).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then half a cosine wave, over and over, in cycles that may grow.
    ///
    /// - Closed: that of `llamacpp.cosine_decay`, but after the warm-up with the part `x` of a cycle
    ///   that is done `r = ((1 - m) * 0.5) * (1 + cos(pi * x)) + m`; the next length is
    ///   `int(cos_decay_restart * length)`, multiplied in single precision
    ///
    /// As in llama.cpp, a boundary belongs to the cycle that ends there.
    ///
    /// Source: ggml-org/llama.cpp common
    cosine_decay_restart
}

impl cosine_decay_restart {
    /// `llamacpp.cosine_decay_restart` with the parameters that have no default.
    ///
    /// - `warmup`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `cos_decay_steps`: Steps of the first cycle; a whole number of at least 1, or a length.
    pub fn new(warmup: impl Into<Length>, cos_decay_steps: impl Into<Length>) -> Self {
        Fields::of("llamacpp.cosine_decay_restart")
            .length("warmup", warmup)
            .length("cos_decay_steps", cos_decay_steps)
            .into()
    }

    /// The last ratio of a cycle; a number. The default is `0.1`.
    pub fn cos_decay_min(self, cos_decay_min: impl Into<Number>) -> Self {
        self.fields.number("cos_decay_min", cos_decay_min).into()
    }

    /// How many times longer each cycle is; a number above 0. The default is `1.1`.
    pub fn cos_decay_restart(self, cos_decay_restart: impl Into<Number>) -> Self {
        self.fields.number("cos_decay_restart", cos_decay_restart).into()
    }

    /// The lowest ratio of all; a number. The default is `0.0`.
    pub fn lr_min(self, lr_min: impl Into<Number>) -> Self {
        self.fields.number("lr_min", lr_min).into()
    }
}
