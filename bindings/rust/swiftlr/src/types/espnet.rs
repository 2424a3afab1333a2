// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `espnet`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, PerGroup, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up in a straight line to the base value, then the inverse square root.
    ///
    /// - Closed: `(base * warmup_steps ** 0.5) * min(n ** -0.5, n * warmup_steps ** -1.5)` with `n =
    ///   e + 1`
    ///
    /// Source: espnet2.schedulers, espnet 202511
    WarmupLR
}

impl WarmupLR {
    /// `espnet.WarmupLR`.
    pub fn new() -> Self {
        Fields::of("espnet.WarmupLR").into()
    }

    /// Steps of the warm-up; a number above 0, or a length. The default is `25000`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then the inverse square root, by the width of the model.
    ///
    /// - Closed: `(base * model_size ** -0.5) * min(n ** -0.5, n * warmup_steps ** -1.5)` with `n = e
    ///   + 1`
    ///
    /// Source: espnet2.schedulers, espnet 202511
    NoamLR
}

impl NoamLR {
    /// `espnet.NoamLR`.
    pub fn new() -> Self {
        Fields::of("espnet.NoamLR").into()
    }

    /// The width of the model; a number above 0. The default is `320`.
    pub fn model_size(self, model_size: impl Into<Number>) -> Self {
        self.fields.number("model_size", model_size).into()
    }

    /// Steps of the warm-up; a number above 0, or a length. The default is `25000`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }
}

schedule_type! {
    /// A warm-up in straight lines through given values, then the inverse square root.
    ///
    /// - Closed: with `n = e + 1`, the value at `n` on the lines through the points of
    ///   `warmup_steps_list` and `warmup_lr_list`; after the last point, at `W`, `(base * W ** 0.5) *
    ///   n ** -0.5`
    ///
    /// Source: espnet2.schedulers, espnet 202511
    PiecewiseLinearWarmupLR
}

impl PiecewiseLinearWarmupLR {
    /// `espnet.PiecewiseLinearWarmupLR`.
    pub fn new() -> Self {
        Fields::of("espnet.PiecewiseLinearWarmupLR").into()
    }

    /// Positions of the points; a list, each a number of at least 0, or a length. The default is
    /// `[0, 25000]`.
    pub fn warmup_steps_list(
        self,
        warmup_steps_list: impl IntoIterator<Item = impl Into<Length>>,
    ) -> Self {
        self.fields.lengths("warmup_steps_list", warmup_steps_list).into()
    }

    /// Values of the points; a list, each a number. The default is `[0.0, 0.001]`.
    pub fn warmup_lr_list(
        self,
        warmup_lr_list: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        self.fields.numbers("warmup_lr_list", warmup_lr_list).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then the base value times `gamma` once every few epochs.
    ///
    /// - Closed: with `n = e + 1`, `(base * warmup_steps ** -1) * n` up to `warmup_steps`, then `base
    ///   * gamma ** ((n // steps_per_epoch - warmup_steps // steps_per_epoch) // step_size)`
    ///
    /// Source: espnet2.schedulers, espnet 202511
    WarmupStepLR
}

impl WarmupStepLR {
    /// `espnet.WarmupStepLR`.
    pub fn new() -> Self {
        Fields::of("espnet.WarmupStepLR").into()
    }

    /// Steps of the warm-up; a number above 0, or a length. The default is `25000`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// Steps of an epoch; a whole number of at least 1, or a length. The default is `10000`.
    pub fn steps_per_epoch(self, steps_per_epoch: impl Into<Length>) -> Self {
        self.fields.length("steps_per_epoch", steps_per_epoch).into()
    }

    /// Epochs from one decay to the next; a whole number of at least 1. The default is `1`.
    pub fn step_size(self, step_size: impl Into<Number>) -> Self {
        self.fields.number("step_size", step_size).into()
    }

    /// The factor of a decay; a number. The default is `0.1`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then the rate times `factor` whenever a metric has not improved
    /// for more than `patience` steps.
    ///
    /// - Closed: `(base * warmup_steps ** -1) * e` up to `warmup_steps`, `base` at 0; then that of
    ///   `torch.ReduceLROnPlateau`
    ///
    /// ESPnet counts batches in the warm-up and validations after it. Here metrics count from the end
    /// of the warm-up on.
    ///
    /// Source: espnet2.schedulers, espnet 202511
    WarmupReduceLROnPlateau
}

impl WarmupReduceLROnPlateau {
    /// `espnet.WarmupReduceLROnPlateau`.
    pub fn new() -> Self {
        Fields::of("espnet.WarmupReduceLROnPlateau").into()
    }

    /// Steps of the warm-up; a number above 0, or a length. The default is `25000`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// Whether the metric shall fall or rise; "min" or "max". The default is `"min"`.
    pub fn mode(self, mode: &str) -> Self {
        self.fields.choice("mode", mode).into()
    }

    /// What a reduction multiplies with; a number below 1. The default is `0.1`.
    pub fn factor(self, factor: impl Into<Number>) -> Self {
        self.fields.number("factor", factor).into()
    }

    /// Steps without improvement that are allowed; a number, or a length. The default is `10`.
    pub fn patience(self, patience: impl Into<Length>) -> Self {
        self.fields.length("patience", patience).into()
    }

    /// What an improvement is at least; a number. The default is `0.0001`.
    pub fn threshold(self, threshold: impl Into<Number>) -> Self {
        self.fields.number("threshold", threshold).into()
    }

    /// Relative to the best metric, or absolute; "rel" or "abs". The default is `"rel"`.
    pub fn threshold_mode(self, threshold_mode: &str) -> Self {
        self.fields.choice("threshold_mode", threshold_mode).into()
    }

    /// Steps after a reduction that do not count; a number, or a length. The default is `0`.
    pub fn cooldown(self, cooldown: impl Into<Length>) -> Self {
        self.fields.length("cooldown", cooldown).into()
    }

    /// The lowest value; a number, or a list of them, one a group. The default is `0`.
    pub fn min_lr(self, min_lr: impl Into<PerGroup>) -> Self {
        self.fields.per_group("min_lr", min_lr).into()
    }

    /// A reduction by less than this is not made; a number. The default is `1e-08`.
    pub fn eps(self, eps: impl Into<Number>) -> Self {
        self.fields.number("eps", eps).into()
    }
}

schedule_type! {
    /// That of `katsura.CosineAnnealingWarmupRestarts`.
    ///
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
    /// Source: espnet2.schedulers, espnet 202511
    CosineAnnealingWarmupRestarts
}

impl CosineAnnealingWarmupRestarts {
    /// `espnet.CosineAnnealingWarmupRestarts` with the parameters that have no default.
    ///
    /// - `first_cycle_steps`: Steps of the first cycle; a whole number of at least 1, or a length.
    pub fn new(first_cycle_steps: impl Into<Length>) -> Self {
        Fields::of("espnet.CosineAnnealingWarmupRestarts")
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

schedule_type! {
    /// A warm-up, a stable phase, and an exponential decay.
    ///
    /// - Closed: with `n = min(e + 1, max_steps)`, `W = int(max_steps * warmup_ratio)` and `H =
    ///   int(max_steps * hold_ratio)`, `b + ((base - b) / W) * n` with `b = init_lr_scale * base`
    ///   before `W`; `base` before `W + H`; then `base * exp(-(-log(final_lr_scale) / (max_steps - W
    ///   - H)) * (n - W - H))`
    ///
    /// Source: espnet2.schedulers, espnet 202511
    TristageLR
}

impl TristageLR {
    /// `espnet.TristageLR`.
    pub fn new() -> Self {
        Fields::of("espnet.TristageLR").into()
    }

    /// Steps in all; a number above 0, or a length. The default is `25000`.
    pub fn max_steps(self, max_steps: impl Into<Length>) -> Self {
        self.fields.length("max_steps", max_steps).into()
    }

    /// The part of the warm-up; a number of at least 0 and at most 1. The default is `0.1`.
    pub fn warmup_ratio(self, warmup_ratio: impl Into<Number>) -> Self {
        self.fields.number("warmup_ratio", warmup_ratio).into()
    }

    /// The part of the stable phase; a number of at least 0 and at most 1. The default is `0.4`.
    pub fn hold_ratio(self, hold_ratio: impl Into<Number>) -> Self {
        self.fields.number("hold_ratio", hold_ratio).into()
    }

    /// The part of the decay; a number of at least 0 and at most 1. The default is `0.5`.
    pub fn decay_ratio(self, decay_ratio: impl Into<Number>) -> Self {
        self.fields.number("decay_ratio", decay_ratio).into()
    }

    /// The first ratio; a number above 0 and at most 1. The default is `0.01`.
    pub fn init_lr_scale(self, init_lr_scale: impl Into<Number>) -> Self {
        self.fields.number("init_lr_scale", init_lr_scale).into()
    }

    /// The last ratio; a number above 0 and at most 1. The default is `0.01`.
    pub fn final_lr_scale(self, final_lr_scale: impl Into<Number>) -> Self {
        self.fields.number("final_lr_scale", final_lr_scale).into()
    }
}

schedule_type! {
    /// A warm-up, then an exponential decay from one value to another.
    ///
    /// - Closed: with `W = warmup_steps`, `max_lr * ((e + 1) / W)` before `W` if `warm_from_zero`,
    ///   else `base`; then `max_lr * exp((log(min_lr / max_lr) * (e - W)) / (total_steps - W))`. The
    ///   first value is 0 if `warm_from_zero`, else `max_lr`
    ///
    /// Source: espnet2.schedulers, espnet 202511
    ExponentialDecayWarmup
}

impl ExponentialDecayWarmup {
    /// `espnet.ExponentialDecayWarmup` with the parameters that have no default.
    ///
    /// - `max_lr`: The highest value; a number above 0.
    /// - `min_lr`: The value at the end; a number above 0.
    /// - `total_steps`: Steps in all; a number above 0, or a length.
    pub fn new(
        max_lr: impl Into<Number>,
        min_lr: impl Into<Number>,
        total_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("espnet.ExponentialDecayWarmup")
            .number("max_lr", max_lr)
            .number("min_lr", min_lr)
            .length("total_steps", total_steps)
            .into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// Whether the warm-up is a line from 0, and not constant; true or false. The default is
    /// `false`.
    pub fn warm_from_zero(self, warm_from_zero: bool) -> Self {
        self.fields.flag("warm_from_zero", warm_from_zero).into()
    }
}
