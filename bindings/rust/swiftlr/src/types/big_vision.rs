// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `big_vision`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// The inverse square root between a warm-up and a cooldown in straight lines.
    ///
    /// - Closed: `base / sqrt(1 + (max(e, W) + shift - W) / timescale)` with `W = warmup_steps`,
    ///   times `min(1, e / W)` and `min(1, (total_steps - e) / cooldown_steps)`
    ///
    /// Source: google-research/big_vision utils.py
    rsqrt
}

impl rsqrt {
    /// `big_vision.rsqrt` with the parameters that have no default.
    ///
    /// - `total_steps`: Steps in all; a number above 0, or a length.
    /// - `warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    pub fn new(total_steps: impl Into<Length>, warmup_steps: impl Into<Length>) -> Self {
        Fields::of("big_vision.rsqrt")
            .length("total_steps", total_steps)
            .length("warmup_steps", warmup_steps)
            .into()
    }

    /// The last steps, which go down to 0; a number of at least 0, or a length. The default is `0`.
    pub fn cooldown_steps(self, cooldown_steps: impl Into<Length>) -> Self {
        self.fields.length("cooldown_steps", cooldown_steps).into()
    }

    /// The stretch of the curve; a number above 0. The default is `10000`.
    pub fn timescale(self, timescale: impl Into<Number>) -> Self {
        self.fields.number("timescale", timescale).into()
    }

    /// Where on the curve the warm-up ends; a number, or a length. The default is `0`.
    pub fn shift(self, shift: impl Into<Length>) -> Self {
        self.fields.length("shift", shift).into()
    }
}

schedule_type! {
    /// A power of a straight line between a warm-up and a cooldown in straight lines.
    ///
    /// - Closed: `end + (base - end) * (1 - x) ** power` with `x = clip((e - W) / (total_steps - W),
    ///   0, 1)` and `W = warmup_steps`, times the ramps of `big_vision.rsqrt`
    ///
    /// Source: google-research/big_vision utils.py
    polynomial
}

impl polynomial {
    /// `big_vision.polynomial` with the parameters that have no default.
    ///
    /// - `total_steps`: Steps in all; a number above 0, or a length.
    pub fn new(total_steps: impl Into<Length>) -> Self {
        Fields::of("big_vision.polynomial").length("total_steps", total_steps).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// The last steps, which go down to 0; a number of at least 0, or a length. The default is `0`.
    pub fn cooldown_steps(self, cooldown_steps: impl Into<Length>) -> Self {
        self.fields.length("cooldown_steps", cooldown_steps).into()
    }

    /// The power of the line; a number. The default is `1`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }

    /// The value at the end; a number. The default is `0`.
    pub fn end(self, end: impl Into<Number>) -> Self {
        self.fields.number("end", end).into()
    }
}

schedule_type! {
    /// That of `big_vision.polynomial`.
    ///
    /// A power of a straight line between a warm-up and a cooldown in straight lines.
    ///
    /// - Closed: `end + (base - end) * (1 - x) ** power` with `x = clip((e - W) / (total_steps - W),
    ///   0, 1)` and `W = warmup_steps`, times the ramps of `big_vision.rsqrt`
    ///
    /// Source: google-research/big_vision utils.py
    linear
}

impl linear {
    /// `big_vision.linear` with the parameters that have no default.
    ///
    /// - `total_steps`: Steps in all; a number above 0, or a length.
    pub fn new(total_steps: impl Into<Length>) -> Self {
        Fields::of("big_vision.linear").length("total_steps", total_steps).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// The last steps, which go down to 0; a number of at least 0, or a length. The default is `0`.
    pub fn cooldown_steps(self, cooldown_steps: impl Into<Length>) -> Self {
        self.fields.length("cooldown_steps", cooldown_steps).into()
    }

    /// The power of the line; a number. The default is `1`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }

    /// The value at the end; a number. The default is `0`.
    pub fn end(self, end: impl Into<Number>) -> Self {
        self.fields.number("end", end).into()
    }
}

schedule_type! {
    /// Half a cosine wave between a warm-up and a cooldown in straight lines.
    ///
    /// - Closed: `(base * 0.5) * (1 + cos(pi * x))` with the `x` of `big_vision.polynomial`, times
    ///   the ramps of `big_vision.rsqrt`
    ///
    /// Source: google-research/big_vision utils.py
    cosine
}

impl cosine {
    /// `big_vision.cosine` with the parameters that have no default.
    ///
    /// - `total_steps`: Steps in all; a number above 0, or a length.
    pub fn new(total_steps: impl Into<Length>) -> Self {
        Fields::of("big_vision.cosine").length("total_steps", total_steps).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// The last steps, which go down to 0; a number of at least 0, or a length. The default is `0`.
    pub fn cooldown_steps(self, cooldown_steps: impl Into<Length>) -> Self {
        self.fields.length("cooldown_steps", cooldown_steps).into()
    }
}

schedule_type! {
    /// Given ratios at given positions, between a warm-up and a cooldown in straight lines.
    ///
    /// - Closed: the base times the ratio of the last position up to `e`, 1 before the first, times
    ///   the ramps of `big_vision.rsqrt`
    ///
    /// Source: google-research/big_vision utils.py
    stair
}

impl stair {
    /// `big_vision.stair` with the parameters that have no default.
    ///
    /// - `total_steps`: Steps in all; a number above 0, or a length.
    /// - `steps`: Positions of a change, in rising order; a list, each a number, or a length.
    /// - `mults`: The ratio from each on; a list, each a number.
    pub fn new(
        total_steps: impl Into<Length>,
        steps: impl IntoIterator<Item = impl Into<Length>>,
        mults: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        Fields::of("big_vision.stair")
            .length("total_steps", total_steps)
            .lengths("steps", steps)
            .numbers("mults", mults)
            .into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// The last steps, which go down to 0; a number of at least 0, or a length. The default is `0`.
    pub fn cooldown_steps(self, cooldown_steps: impl Into<Length>) -> Self {
        self.fields.length("cooldown_steps", cooldown_steps).into()
    }
}
