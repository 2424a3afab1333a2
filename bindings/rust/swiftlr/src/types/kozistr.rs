// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `kozistr`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// From `min_lr` up in a straight line and back along a cosine, in cycles.
    ///
    /// - Closed: that of `katsura.CosineAnnealingWarmupRestarts`
    ///
    /// Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1
    CosineAnnealingWarmupRestarts
}

impl CosineAnnealingWarmupRestarts {
    /// `kozistr.CosineAnnealingWarmupRestarts` with the parameters that have no default.
    ///
    /// - `first_cycle_steps`: Steps of the first cycle; a whole number of at least 1, or a length.
    pub fn new(first_cycle_steps: impl Into<Length>) -> Self {
        Fields::of("kozistr.CosineAnnealingWarmupRestarts")
            .length("first_cycle_steps", first_cycle_steps)
            .into()
    }

    /// How many times longer each cycle is, without its warm-up; a number above 0. The default is
    /// `1.0`.
    pub fn cycle_mult(self, cycle_mult: impl Into<Number>) -> Self {
        self.fields.number("cycle_mult", cycle_mult).into()
    }

    /// The highest value of the first cycle; a number. The default is `0.0001`.
    pub fn max_lr(self, max_lr: impl Into<Number>) -> Self {
        self.fields.number("max_lr", max_lr).into()
    }

    /// The lowest value; a number. The default is `1e-06`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// Steps of the warm-up of each cycle; a whole number of at least 0, or a length. The default
    /// is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// What the highest value is multiplied with each cycle; a number. The default is `0.9`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then a straight line down.
    ///
    /// - Closed: `init_lr + ((max_lr - init_lr) * e) / W` before `W = warmup_steps`, `max_lr` at
    ///   `W`, then `max_lr + ((min_lr - max_lr) * (e - W)) / (t_max - W)`
    ///
    /// Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1
    LinearScheduler
}

impl LinearScheduler {
    /// `kozistr.LinearScheduler` with the parameters that have no default.
    ///
    /// - `t_max`: Steps in all; a number above 0, or a length.
    /// - `max_lr`: The highest value; a number.
    pub fn new(t_max: impl Into<Length>, max_lr: impl Into<Number>) -> Self {
        Fields::of("kozistr.LinearScheduler").length("t_max", t_max).number("max_lr", max_lr).into()
    }

    /// The lowest value; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// The first value; a number. The default is `0.0`.
    pub fn init_lr(self, init_lr: impl Into<Number>) -> Self {
        self.fields.number("init_lr", init_lr).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then half a cosine wave.
    ///
    /// - Closed: `init_lr + ((max_lr - init_lr) * e) / W` before `W = warmup_steps`, `max_lr` at
    ///   `W`, then `min_lr + ((max_lr - min_lr) * (cos(((e - W) / (t_max - W)) * pi) + 1)) / 2`
    ///
    /// Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1
    CosineScheduler
}

impl CosineScheduler {
    /// `kozistr.CosineScheduler` with the parameters that have no default.
    ///
    /// - `t_max`: Steps in all; a number above 0, or a length.
    /// - `max_lr`: The highest value; a number.
    pub fn new(t_max: impl Into<Length>, max_lr: impl Into<Number>) -> Self {
        Fields::of("kozistr.CosineScheduler").length("t_max", t_max).number("max_lr", max_lr).into()
    }

    /// The lowest value; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// The first value; a number. The default is `0.0`.
    pub fn init_lr(self, init_lr: impl Into<Number>) -> Self {
        self.fields.number("init_lr", init_lr).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then a power of the steps since then.
    ///
    /// - Closed: `init_lr + ((max_lr - init_lr) * e) / W` before `W = warmup_steps`, `max_lr` at
    ///   `W`, then `min_lr + (max_lr - min_lr) * (e - W) ** poly_order`
    ///
    /// As in pytorch_optimizer, the value grows without end.
    ///
    /// Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1
    PolyScheduler
}

impl PolyScheduler {
    /// `kozistr.PolyScheduler` with the parameters that have no default.
    ///
    /// - `t_max`: Steps in all; a number above 0, or a length.
    /// - `max_lr`: The highest value; a number.
    pub fn new(t_max: impl Into<Length>, max_lr: impl Into<Number>) -> Self {
        Fields::of("kozistr.PolyScheduler").length("t_max", t_max).number("max_lr", max_lr).into()
    }

    /// The lowest value; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// The first value; a number. The default is `0.0`.
    pub fn init_lr(self, init_lr: impl Into<Number>) -> Self {
        self.fields.number("init_lr", init_lr).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// The power; a number above 0. The default is `0.5`.
    pub fn poly_order(self, poly_order: impl Into<Number>) -> Self {
        self.fields.number("poly_order", poly_order).into()
    }
}

schedule_type! {
    /// A fall that is slow at first and steep at the end.
    ///
    /// - Closed: `min_lr + (max_lr - min_lr) * ((1 - x) / (1 - x / 2))` with `x = e / total_steps`,
    ///   then `min_lr`
    ///
    /// As in pytorch_optimizer, the first explicit step gives the value of position 1.
    ///
    /// Source: pytorch_optimizer.REXScheduler; arXiv:2107.04197
    REXScheduler
}

impl REXScheduler {
    /// `kozistr.REXScheduler` with the parameters that have no default.
    ///
    /// - `total_steps`: Steps in all; a number above 0, or a length.
    pub fn new(total_steps: impl Into<Length>) -> Self {
        Fields::of("kozistr.REXScheduler").length("total_steps", total_steps).into()
    }

    /// The value at the start; a number. The default is `1.0`.
    pub fn max_lr(self, max_lr: impl Into<Number>) -> Self {
        self.fields.number("max_lr", max_lr).into()
    }

    /// The value at the end; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }
}

schedule_type! {
    /// A warm-up, a stable phase, and a decay in one of several shapes.
    ///
    /// - Closed: `base * (e / max(1, num_warmup_steps))`, then `base`, then with the part `x` of
    ///   the decay that is done the base value times
    ///   `(1 - m) * max(0, 0.5 * (1 + cos(((pi * num_cycles) * 2) * x))) + m`, `1 - sqrt(x)`,
    ///   `1 - x` or `1 - x ** 2`; then `base * m` with `m = min_lr_ratio`
    ///
    /// As in pytorch_optimizer, only the cosine ends at `base * m`; the others fall to 0 and jump.
    ///
    /// Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1
    get_wsd_schedule
}

impl get_wsd_schedule {
    /// `kozistr.get_wsd_schedule` with the parameters that have no default.
    ///
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `num_stable_steps`: Steps at the base value; a number of at least 0, or a length.
    /// - `num_decay_steps`: Steps of the decay; a number of at least 0, or a length.
    pub fn new(
        num_warmup_steps: impl Into<Length>,
        num_stable_steps: impl Into<Length>,
        num_decay_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("kozistr.get_wsd_schedule")
            .length("num_warmup_steps", num_warmup_steps)
            .length("num_stable_steps", num_stable_steps)
            .length("num_decay_steps", num_decay_steps)
            .into()
    }

    /// The last ratio; a number. The default is `0.0`.
    pub fn min_lr_ratio(self, min_lr_ratio: impl Into<Number>) -> Self {
        self.fields.number("min_lr_ratio", min_lr_ratio).into()
    }

    /// Waves of a cosine; half of one ends at the last ratio; a number. The default is `0.5`.
    pub fn num_cycles(self, num_cycles: impl Into<Number>) -> Self {
        self.fields.number("num_cycles", num_cycles).into()
    }

    /// The shape of the decay; "cosine" or "1-sqrt" or "linear" or "1-square". The default is
    /// `"1-sqrt"`.
    pub fn cooldown_type(self, cooldown_type: &str) -> Self {
        self.fields.choice("cooldown_type", cooldown_type).into()
    }
}

schedule_type! {
    /// The base value times the inverse of a Chebyshev node, in an order that keeps gradient descent
    /// stable.
    ///
    /// - Closed: with `P` the power of 2 from `num_epochs` on and `k` the place of `max(0, e - 2)`
    ///   in the fractal order, `base * (1 / (0.525 - 0.475 * cos(((k + 0.5) * pi) / P)))`
    ///
    /// As in pytorch_optimizer, the first three values are equal, and some values are 20 times the
    /// base value.
    ///
    /// Source: pytorch_optimizer.get_chebyshev_schedule; arXiv:2103.01338
    get_chebyshev_schedule
}

impl get_chebyshev_schedule {
    /// `kozistr.get_chebyshev_schedule` with the parameters that have no default.
    ///
    /// - `num_epochs`: The number of steps; a whole number of at least 1, or a length.
    pub fn new(num_epochs: impl Into<Length>) -> Self {
        Fields::of("kozistr.get_chebyshev_schedule").length("num_epochs", num_epochs).into()
    }

    /// Whether the value is the base value at every step; true or false. The default is `false`.
    pub fn is_warmup(self, is_warmup: bool) -> Self {
        self.fields.flag("is_warmup", is_warmup).into()
    }
}

schedule_type! {
    /// Another value in proportion to a rate.
    ///
    /// - Closed: `min_value + ((max_value - min_value) * (lr - min_lr)) / (max_lr - min_lr)`;
    ///   `max_value` where `max_lr` is not above `min_lr`
    ///
    /// Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1
    ProportionScheduler
}

impl ProportionScheduler {
    /// `kozistr.ProportionScheduler` with the parameters that have no default.
    ///
    /// - `lr_scheduler`: The schedule of the rate; a schedule.
    /// - `max_lr`: The highest rate; a number.
    pub fn new(lr_scheduler: impl Into<Spec>, max_lr: impl Into<Number>) -> Self {
        Fields::of("kozistr.ProportionScheduler")
            .schedule("lr_scheduler", lr_scheduler)
            .number("max_lr", max_lr)
            .into()
    }

    /// The lowest rate; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// The value at the highest rate; a number. The default is `2.0`.
    pub fn max_value(self, max_value: impl Into<Number>) -> Self {
        self.fields.number("max_value", max_value).into()
    }

    /// The value at the lowest rate; a number. The default is `2.0`.
    pub fn min_value(self, min_value: impl Into<Number>) -> Self {
        self.fields.number("min_value", min_value).into()
    }
}
