// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `nemo`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up in a straight line, then the base value.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `base`, and `min_lr`
    ///   after `max_steps`
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    WarmupPolicy
}

impl WarmupPolicy {
    /// `nemo.WarmupPolicy`.
    pub fn new() -> Self {
        Fields::of("nemo.WarmupPolicy").into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length, or null.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn warmup_ratio(self, warmup_ratio: impl Into<Number>) -> Self {
        self.fields.number("warmup_ratio", warmup_ratio).into()
    }

    /// Steps in all; a number above 0, or a length, or null.
    pub fn max_steps(self, max_steps: impl Into<Length>) -> Self {
        self.fields.length("max_steps", max_steps).into()
    }

    /// The value after them; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then the base value.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `base`, and `min_lr`
    ///   after both `max_steps` and the `hold_steps` that follow the warm-up
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    WarmupHoldPolicy
}

impl WarmupHoldPolicy {
    /// `nemo.WarmupHoldPolicy` with the parameters that have no default.
    ///
    /// - `max_steps`: Steps in all; a number above 0, or a length.
    pub fn new(max_steps: impl Into<Length>) -> Self {
        Fields::of("nemo.WarmupHoldPolicy").length("max_steps", max_steps).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length, or null.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn warmup_ratio(self, warmup_ratio: impl Into<Number>) -> Self {
        self.fields.number("warmup_ratio", warmup_ratio).into()
    }

    /// Steps of the stable phase; a number of at least 0, or a length, or null.
    pub fn hold_steps(self, hold_steps: impl Into<Length>) -> Self {
        self.fields.length("hold_steps", hold_steps).into()
    }

    /// In place of `hold_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn hold_ratio(self, hold_ratio: impl Into<Number>) -> Self {
        self.fields.number("hold_ratio", hold_ratio).into()
    }

    /// The value after them; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }
}

schedule_type! {
    /// A constant, then the base value.
    ///
    /// - Closed: `1 / constant_steps ** 0.5` up to `constant_steps`, then `base`, and `min_lr` after
    ///   `max_steps`
    ///
    /// NeMo refuses a `constant_ratio` in its place with a `TypeError`.
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    SquareRootConstantPolicy
}

impl SquareRootConstantPolicy {
    /// `nemo.SquareRootConstantPolicy` with the parameters that have no default.
    ///
    /// - `constant_steps`: Steps of the constant; a number above 0, or a length.
    /// - `max_steps`: Steps in all; a number above 0, or a length.
    pub fn new(constant_steps: impl Into<Length>, max_steps: impl Into<Length>) -> Self {
        Fields::of("nemo.SquareRootConstantPolicy")
            .length("constant_steps", constant_steps)
            .length("max_steps", max_steps)
            .into()
    }

    /// The value after them; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, the base value, and a constant end.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `base`, and `min_lr` for
    ///   the last `constant_steps` of `max_steps` and after them
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    WarmupAnnealHoldPolicy
}

impl WarmupAnnealHoldPolicy {
    /// `nemo.WarmupAnnealHoldPolicy` with the parameters that have no default.
    ///
    /// - `max_steps`: Steps in all; a number above 0, or a length.
    pub fn new(max_steps: impl Into<Length>) -> Self {
        Fields::of("nemo.WarmupAnnealHoldPolicy").length("max_steps", max_steps).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length, or null.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn warmup_ratio(self, warmup_ratio: impl Into<Number>) -> Self {
        self.fields.number("warmup_ratio", warmup_ratio).into()
    }

    /// Steps of the constant end; a number of at least 0, or a length, or null.
    pub fn constant_steps(self, constant_steps: impl Into<Length>) -> Self {
        self.fields.length("constant_steps", constant_steps).into()
    }

    /// In place of `constant_steps`, their part of `max_steps`; a number of at least 0 and at most
    /// 1, or null.
    pub fn constant_ratio(self, constant_ratio: impl Into<Number>) -> Self {
        self.fields.number("constant_ratio", constant_ratio).into()
    }

    /// The lowest value; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then the square of a straight line.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `max(base * ((M - (e -
    ///   W)) / M) ** 2, min_lr)` with `M = max_steps - W`, and `min_lr` after `max_steps`
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    SquareAnnealing
}

impl SquareAnnealing {
    /// `nemo.SquareAnnealing` with the parameters that have no default.
    ///
    /// - `max_steps`: Steps in all; a number above 0, or a length.
    pub fn new(max_steps: impl Into<Length>) -> Self {
        Fields::of("nemo.SquareAnnealing").length("max_steps", max_steps).into()
    }

    /// The lowest value; a number. The default is `1e-05`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length, or null.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn warmup_ratio(self, warmup_ratio: impl Into<Number>) -> Self {
        self.fields.number("warmup_ratio", warmup_ratio).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then the square root of a straight line.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `max(base * ((max_steps
    ///   - e) / max_steps) ** 0.5, min_lr)`, and `min_lr` after `max_steps`
    ///
    /// As in NeMo, the line starts at 0 and not at the end of the warm-up.
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    SquareRootAnnealing
}

impl SquareRootAnnealing {
    /// `nemo.SquareRootAnnealing` with the parameters that have no default.
    ///
    /// - `max_steps`: Steps in all; a number above 0, or a length.
    pub fn new(max_steps: impl Into<Length>) -> Self {
        Fields::of("nemo.SquareRootAnnealing").length("max_steps", max_steps).into()
    }

    /// The lowest value; a number. The default is `0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length, or null.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn warmup_ratio(self, warmup_ratio: impl Into<Number>) -> Self {
        self.fields.number("warmup_ratio", warmup_ratio).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, half a cosine wave, and a constant end.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `(base - min_lr) * (0.5
    ///   * (1 + cos((pi * (e - W)) / (max_steps - W)))) + min_lr`, and `min_lr` after `max_steps`.
    ///   With `constant_steps` `base * (e / W)` and `min_lr + (0.5 * (cos(pi * ((e - W) / D)) + 1)) *
    ///   (base - min_lr)` over `D` steps, so that the last `constant_steps` have `min_lr`
    ///
    /// As in NeMo, there is no value for a base value below `min_lr`.
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    CosineAnnealing
}

impl CosineAnnealing {
    /// `nemo.CosineAnnealing` with the parameters that have no default.
    ///
    /// - `max_steps`: Steps in all; a number above 0, or a length.
    pub fn new(max_steps: impl Into<Length>) -> Self {
        Fields::of("nemo.CosineAnnealing").length("max_steps", max_steps).into()
    }

    /// The lowest value; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length, or null.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn warmup_ratio(self, warmup_ratio: impl Into<Number>) -> Self {
        self.fields.number("warmup_ratio", warmup_ratio).into()
    }

    /// Steps of the constant end; a number of at least 0, or a length, or null.
    pub fn constant_steps(self, constant_steps: impl Into<Length>) -> Self {
        self.fields.length("constant_steps", constant_steps).into()
    }

    /// In place of `constant_steps`, their part of `max_steps`; a number of at least 0 and at most
    /// 1, or null.
    pub fn constant_ratio(self, constant_ratio: impl Into<Number>) -> Self {
        self.fields.number("constant_ratio", constant_ratio).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: `base * (d_model ** -0.5 * min(s ** -0.5, s * W ** -1.5))` with `s = max(1, e)` and
    ///   `W = warmup_steps`, without a warm-up `base * (d_model ** -0.5 * s ** -0.5)`; at least
    ///   `min_lr` after the warm-up
    ///
    /// As in NeMo, there is no value for a base value below `min_lr`.
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    NoamAnnealing
}

impl NoamAnnealing {
    /// `nemo.NoamAnnealing` with the parameters that have no default.
    ///
    /// - `d_model`: The width of the model; a number above 0.
    pub fn new(d_model: impl Into<Number>) -> Self {
        Fields::of("nemo.NoamAnnealing").number("d_model", d_model).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length, or null.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn warmup_ratio(self, warmup_ratio: impl Into<Number>) -> Self {
        self.fields.number("warmup_ratio", warmup_ratio).into()
    }

    /// Steps in all, for `warmup_ratio`; a number above 0, or a length, or null.
    pub fn max_steps(self, max_steps: impl Into<Length>) -> Self {
        self.fields.length("max_steps", max_steps).into()
    }

    /// The lowest value after the warm-up; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, a stable phase, and the inverse of a power.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, `base` for `H = hold_steps`,
    ///   then `max((base * max(1, W ** decay_rate)) / max(1, (e - H) ** decay_rate), min_lr)`, and
    ///   `min_lr` after `max_steps`
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    NoamHoldAnnealing
}

impl NoamHoldAnnealing {
    /// `nemo.NoamHoldAnnealing` with the parameters that have no default.
    ///
    /// - `max_steps`: Steps in all; a number above 0, or a length.
    pub fn new(max_steps: impl Into<Length>) -> Self {
        Fields::of("nemo.NoamHoldAnnealing").length("max_steps", max_steps).into()
    }

    /// The power; a number. The default is `0.5`.
    pub fn decay_rate(self, decay_rate: impl Into<Number>) -> Self {
        self.fields.number("decay_rate", decay_rate).into()
    }

    /// The lowest value; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length, or null.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn warmup_ratio(self, warmup_ratio: impl Into<Number>) -> Self {
        self.fields.number("warmup_ratio", warmup_ratio).into()
    }

    /// Steps of the stable phase; a number of at least 0, or a length, or null.
    pub fn hold_steps(self, hold_steps: impl Into<Length>) -> Self {
        self.fields.length("hold_steps", hold_steps).into()
    }

    /// In place of `hold_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn hold_ratio(self, hold_ratio: impl Into<Number>) -> Self {
        self.fields.number("hold_ratio", hold_ratio).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, a stable phase, and a decay along a square root.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, `base` before `H = W +
    ///   hold_steps`, then `max(min_lr, base * (1 - ((e - H) / (max_steps - H)) ** 0.5))`, and
    ///   `min_lr` after `max_steps`
    ///
    /// As in NeMo, `H` is 0 where no stable phase is given, whatever the warm-up.
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    WarmupHoldAnnealOneMinusSquareRoot
}

impl WarmupHoldAnnealOneMinusSquareRoot {
    /// `nemo.WarmupHoldAnnealOneMinusSquareRoot` with the parameters that have no default.
    ///
    /// - `max_steps`: Steps in all; a number above 0, or a length.
    pub fn new(max_steps: impl Into<Length>) -> Self {
        Fields::of("nemo.WarmupHoldAnnealOneMinusSquareRoot").length("max_steps", max_steps).into()
    }

    /// The lowest value; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length, or null.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn warmup_ratio(self, warmup_ratio: impl Into<Number>) -> Self {
        self.fields.number("warmup_ratio", warmup_ratio).into()
    }

    /// Steps of the stable phase; a number of at least 0, or a length, or null.
    pub fn hold_steps(self, hold_steps: impl Into<Length>) -> Self {
        self.fields.length("hold_steps", hold_steps).into()
    }

    /// In place of `hold_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn hold_ratio(self, hold_ratio: impl Into<Number>) -> Self {
        self.fields.number("hold_ratio", hold_ratio).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, a stable phase, and a straight line down.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, `base` before `H = W +
    ///   hold_steps`, then `base - (base - min_lr) * ((e - H) / (max_steps - H))`, and `min_lr` after
    ///   `max_steps`
    ///
    /// As in NeMo, `H` is 0 where no stable phase is given, whatever the warm-up.
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    WarmupHoldAnnealLinear
}

impl WarmupHoldAnnealLinear {
    /// `nemo.WarmupHoldAnnealLinear` with the parameters that have no default.
    ///
    /// - `max_steps`: Steps in all; a number above 0, or a length.
    pub fn new(max_steps: impl Into<Length>) -> Self {
        Fields::of("nemo.WarmupHoldAnnealLinear").length("max_steps", max_steps).into()
    }

    /// The lowest value; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length, or null.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn warmup_ratio(self, warmup_ratio: impl Into<Number>) -> Self {
        self.fields.number("warmup_ratio", warmup_ratio).into()
    }

    /// Steps of the stable phase; a number of at least 0, or a length, or null.
    pub fn hold_steps(self, hold_steps: impl Into<Length>) -> Self {
        self.fields.length("hold_steps", hold_steps).into()
    }

    /// In place of `hold_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn hold_ratio(self, hold_ratio: impl Into<Number>) -> Self {
        self.fields.number("hold_ratio", hold_ratio).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then a straight line down.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `min_lr + (1 - (e - W) /
    ///   (max_steps - W)) * (base - min_lr)`, and `min_lr` after `max_steps`
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    WarmupAnnealing
}

impl WarmupAnnealing {
    /// `nemo.WarmupAnnealing` with the parameters that have no default.
    ///
    /// - `max_steps`: Steps in all; a number above 0, or a length.
    pub fn new(max_steps: impl Into<Length>) -> Self {
        Fields::of("nemo.WarmupAnnealing").length("max_steps", max_steps).into()
    }

    /// The lowest value; a number. The default is `0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length, or null.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn warmup_ratio(self, warmup_ratio: impl Into<Number>) -> Self {
        self.fields.number("warmup_ratio", warmup_ratio).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `base / ((e + 1) / (W +
    ///   1)) ** 0.5`, and `min_lr` after `max_steps`
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    InverseSquareRootAnnealing
}

impl InverseSquareRootAnnealing {
    /// `nemo.InverseSquareRootAnnealing` with the parameters that have no default.
    ///
    /// - `max_steps`: Steps in all; a number above 0, or a length.
    pub fn new(max_steps: impl Into<Length>) -> Self {
        Fields::of("nemo.InverseSquareRootAnnealing").length("max_steps", max_steps).into()
    }

    /// The lowest value; a number. The default is `0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length, or null.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn warmup_ratio(self, warmup_ratio: impl Into<Number>) -> Self {
        self.fields.number("warmup_ratio", warmup_ratio).into()
    }
}

schedule_type! {
    /// The inverse square root of the step, constant at first.
    ///
    /// - Closed: `1 / constant_steps ** 0.5` up to `constant_steps`, then `1 / e ** 0.5`, and
    ///   `min_lr` after `max_steps`
    ///
    /// NeMo refuses a `constant_ratio` in its place with a `TypeError`.
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    T5InverseSquareRootAnnealing
}

impl T5InverseSquareRootAnnealing {
    /// `nemo.T5InverseSquareRootAnnealing` with the parameters that have no default.
    ///
    /// - `constant_steps`: Steps of the constant; a number above 0, or a length.
    /// - `max_steps`: Steps in all; a number above 0, or a length.
    pub fn new(constant_steps: impl Into<Length>, max_steps: impl Into<Length>) -> Self {
        Fields::of("nemo.T5InverseSquareRootAnnealing")
            .length("constant_steps", constant_steps)
            .length("max_steps", max_steps)
            .into()
    }

    /// The value after them; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then a power of a straight line.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `(base - min_lr) * (1 -
    ///   (e - W) / (max_steps - W)) ** power + min_lr`, and `min_lr` after `max_steps`
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    PolynomialDecayAnnealing
}

impl PolynomialDecayAnnealing {
    /// `nemo.PolynomialDecayAnnealing` with the parameters that have no default.
    ///
    /// - `max_steps`: Steps in all; a number above 0, or a length.
    pub fn new(max_steps: impl Into<Length>) -> Self {
        Fields::of("nemo.PolynomialDecayAnnealing").length("max_steps", max_steps).into()
    }

    /// The lowest value; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// The power of the line; a number. The default is `1.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }

    /// Whether a longer line follows on the end of one; true or false. The default is `false`.
    pub fn cycle(self, cycle: bool) -> Self {
        self.fields.flag("cycle", cycle).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length, or null.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn warmup_ratio(self, warmup_ratio: impl Into<Number>) -> Self {
        self.fields.number("warmup_ratio", warmup_ratio).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, a stable phase, and a power of a straight line.
    ///
    /// - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, `base` before `H = W +
    ///   hold_steps`, then `(base - min_lr) * (1 - (e - H) / (max_steps - max(W, H))) ** power +
    ///   min_lr`, and `min_lr` after `max_steps`
    ///
    /// As in NeMo, `H` is 0 where no stable phase is given, and the line reaches its end early.
    ///
    /// Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0
    PolynomialHoldDecayAnnealing
}

impl PolynomialHoldDecayAnnealing {
    /// `nemo.PolynomialHoldDecayAnnealing` with the parameters that have no default.
    ///
    /// - `max_steps`: Steps in all; a number above 0, or a length.
    pub fn new(max_steps: impl Into<Length>) -> Self {
        Fields::of("nemo.PolynomialHoldDecayAnnealing").length("max_steps", max_steps).into()
    }

    /// The lowest value; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// The power of the line; a number. The default is `1.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }

    /// Whether a longer line follows on the end of one; true or false. The default is `false`.
    pub fn cycle(self, cycle: bool) -> Self {
        self.fields.flag("cycle", cycle).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length, or null.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// In place of `warmup_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn warmup_ratio(self, warmup_ratio: impl Into<Number>) -> Self {
        self.fields.number("warmup_ratio", warmup_ratio).into()
    }

    /// Steps of the stable phase; a number of at least 0, or a length, or null.
    pub fn hold_steps(self, hold_steps: impl Into<Length>) -> Self {
        self.fields.length("hold_steps", hold_steps).into()
    }

    /// In place of `hold_steps`, their part of `max_steps`; a number of at least 0 and at most 1,
    /// or null.
    pub fn hold_ratio(self, hold_ratio: impl Into<Number>) -> Self {
        self.fields.number("hold_ratio", hold_ratio).into()
    }
}
