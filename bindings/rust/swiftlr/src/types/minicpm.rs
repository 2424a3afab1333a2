// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `minicpm`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up, a stable phase, then a half every so many steps.
    ///
    /// - Closed: `base * (e / W)` before `W = warmup_steps`, `base` up to `T = stable_end`, then
    ///   `base * 0.5 ** ((e - T) / half_life)`
    ///
    /// Source: Hu et al., "MiniCPM: Unveiling the Potential of Small Language Models with Scalable Training Strategies", arXiv:2404.06395, section 4
    WSD
}

impl WSD {
    /// `minicpm.WSD` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `stable_end`: The last step of the stable phase; a number of at least 0, or a length.
    pub fn new(warmup_steps: impl Into<Length>, stable_end: impl Into<Length>) -> Self {
        Fields::of("minicpm.WSD")
            .length("warmup_steps", warmup_steps)
            .length("stable_end", stable_end)
            .into()
    }

    /// Steps in which the rate halves; a number above 0, or a length. The default is `5000`.
    pub fn half_life(self, half_life: impl Into<Length>) -> Self {
        self.fields.length("half_life", half_life).into()
    }
}

schedule_type! {
    /// A warm-up, a stable phase, then a straight line to a tenth.
    ///
    /// - Closed: `(base * e) / warmup_iter` before `warmup_iter`, `base` up to `end_iter -
    ///   drop_iter`, then `base * (0.1 + max((0.9 * (end_iter - e)) / drop_iter, 0))`
    ///
    /// Source: WarmupStableDrop of OpenBMB's trainers
    WarmupStableDrop
}

impl WarmupStableDrop {
    /// `minicpm.WarmupStableDrop` with the parameters that have no default.
    ///
    /// - `warmup_iter`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `end_iter`: Steps in all; a number of at least 0, or a length.
    pub fn new(warmup_iter: impl Into<Length>, end_iter: impl Into<Length>) -> Self {
        Fields::of("minicpm.WarmupStableDrop")
            .length("warmup_iter", warmup_iter)
            .length("end_iter", end_iter)
            .into()
    }

    /// The last steps, which go down; a number of at least 0, or a length. The default is `0`.
    pub fn drop_iter(self, drop_iter: impl Into<Length>) -> Self {
        self.fields.length("drop_iter", drop_iter).into()
    }
}
