// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `fairseq`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: `warmup_init_lr + e * ((base - warmup_init_lr) / W)` before `W = warmup_updates`,
    ///   then `(base * W ** 0.5) * e ** -0.5`
    ///
    /// Source: fairseq.optim.lr_scheduler, fairseq 3d262bb
    inverse_sqrt
}

impl inverse_sqrt {
    /// `fairseq.inverse_sqrt`.
    pub fn new() -> Self {
        Fields::of("fairseq.inverse_sqrt").into()
    }

    /// Steps of the warm-up; a number above 0, or a length. The default is `4000`.
    pub fn warmup_updates(self, warmup_updates: impl Into<Length>) -> Self {
        self.fields.length("warmup_updates", warmup_updates).into()
    }

    /// The first value; below 0 it stands for 0; a number. The default is `-1.0`.
    pub fn warmup_init_lr(self, warmup_init_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_init_lr", warmup_init_lr).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then a power of a straight line.
    ///
    /// - Closed: `(e / W) * base` up to `W = warmup_updates`; then `(base - end_learning_rate) * (1 -
    ///   (e - W) / (T - W)) ** power + end_learning_rate` before `T = total_num_update`; from there
    ///   on `end_learning_rate`
    ///
    /// Source: fairseq.optim.lr_scheduler, fairseq 3d262bb
    polynomial_decay
}

impl polynomial_decay {
    /// `fairseq.polynomial_decay`.
    pub fn new() -> Self {
        Fields::of("fairseq.polynomial_decay").into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_updates(self, warmup_updates: impl Into<Length>) -> Self {
        self.fields.length("warmup_updates", warmup_updates).into()
    }

    /// The value at the end; a number. The default is `0.0`.
    pub fn end_learning_rate(self, end_learning_rate: impl Into<Number>) -> Self {
        self.fields.number("end_learning_rate", end_learning_rate).into()
    }

    /// The power of the line; a number. The default is `1.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }

    /// Steps in all; a number above 0, or a length. The default is `1000000.0`.
    pub fn total_num_update(self, total_num_update: impl Into<Length>) -> Self {
        self.fields.length("total_num_update", total_num_update).into()
    }
}

schedule_type! {
    /// Down along a cosine, in cycles.
    ///
    /// - Closed: `warmup_init_lr + e * ((base - warmup_init_lr) / W)` before `W = warmup_updates`;
    ///   then in cycle `i`, `c` steps after its start, of length `l`, with both bounds times
    ///   `lr_shrink ** i`, `min + (0.5 * (max - min)) * (1 + cos((pi * c) / l))`
    ///
    /// As in fairseq, the cycle is found with a logarithm, as that of `timm.CosineLRScheduler`.
    ///
    /// Source: fairseq.optim.lr_scheduler, fairseq 3d262bb
    cosine
}

impl cosine {
    /// `fairseq.cosine`.
    pub fn new() -> Self {
        Fields::of("fairseq.cosine").into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_updates(self, warmup_updates: impl Into<Length>) -> Self {
        self.fields.length("warmup_updates", warmup_updates).into()
    }

    /// The first value; below 0 it stands for `min_lr`; a number. The default is `-1.0`.
    pub fn warmup_init_lr(self, warmup_init_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_init_lr", warmup_init_lr).into()
    }

    /// The lowest value of the first cycle; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// How many times longer each cycle is; a number above 0. The default is `1.0`.
    pub fn t_mult(self, t_mult: impl Into<Number>) -> Self {
        self.fields.number("t_mult", t_mult).into()
    }

    /// Steps of the first cycle; if null or not above 0, all of `max_update` after the warm-up; a
    /// number, or a length, or null.
    pub fn lr_period_updates(self, lr_period_updates: impl Into<Length>) -> Self {
        self.fields.length("lr_period_updates", lr_period_updates).into()
    }

    /// What both bounds are multiplied with each cycle; a number. The default is `0.1`.
    pub fn lr_shrink(self, lr_shrink: impl Into<Number>) -> Self {
        self.fields.number("lr_shrink", lr_shrink).into()
    }

    /// Steps in all, where `lr_period_updates` does not say it; a number above 0, or a length, or
    /// null.
    pub fn max_update(self, max_update: impl Into<Length>) -> Self {
        self.fields.length("max_update", max_update).into()
    }
}

schedule_type! {
    /// A warm-up, a stable phase, and an exponential decay.
    ///
    /// - Closed: `b + ((base - b) / W) * e` with `b = init_lr_scale * base` before `W =
    ///   warmup_steps`; `base` for `hold_steps`; then, `d` steps after that and up to `decay_steps`,
    ///   `base * exp(-(-log(final_lr_scale) / decay_steps) * d)`; then `final_lr_scale * base`
    ///
    /// Source: fairseq.optim.lr_scheduler, fairseq 3d262bb
    tri_stage
}

impl tri_stage {
    /// `fairseq.tri_stage`.
    pub fn new() -> Self {
        Fields::of("fairseq.tri_stage").into()
    }

    /// Steps of the ramp; a number of at least 0, or a length. The default is `4000`.
    pub fn warmup_steps(self, warmup_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_steps", warmup_steps).into()
    }

    /// Steps at the base value; a number of at least 0, or a length. The default is `20000`.
    pub fn hold_steps(self, hold_steps: impl Into<Length>) -> Self {
        self.fields.length("hold_steps", hold_steps).into()
    }

    /// Steps of the fall; a number above 0, or a length. The default is `60000`.
    pub fn decay_steps(self, decay_steps: impl Into<Length>) -> Self {
        self.fields.length("decay_steps", decay_steps).into()
    }

    /// The first ratio; a number. The default is `0.01`.
    pub fn init_lr_scale(self, init_lr_scale: impl Into<Number>) -> Self {
        self.fields.number("init_lr_scale", init_lr_scale).into()
    }

    /// The last ratio; a number above 0. The default is `0.01`.
    pub fn final_lr_scale(self, final_lr_scale: impl Into<Number>) -> Self {
        self.fields.number("final_lr_scale", final_lr_scale).into()
    }
}

schedule_type! {
    /// Up and down in straight lines, over and over, with lower and lower peaks.
    ///
    /// - Closed: with `s = lr_period_updates // 2` and the cycle `i = floor(e / (2 * s))`, `low +
    ///   (max_lr * lr_shrink ** i - low) * max(0, 1 - abs(e / s - 2 * (i + 1) + 1))`
    ///
    /// Source: fairseq.optim.lr_scheduler, fairseq 3d262bb
    triangular
}

impl triangular {
    /// `fairseq.triangular` with the parameters that have no default.
    ///
    /// - `max_lr`: The highest value of the first cycle; a number.
    pub fn new(max_lr: impl Into<Number>) -> Self {
        Fields::of("fairseq.triangular").number("max_lr", max_lr).into()
    }

    /// Steps of a cycle; a number above 0, or a length. The default is `5000`.
    pub fn lr_period_updates(self, lr_period_updates: impl Into<Length>) -> Self {
        self.fields.length("lr_period_updates", lr_period_updates).into()
    }

    /// What the height is multiplied with each cycle; a number. The default is `0.1`.
    pub fn lr_shrink(self, lr_shrink: impl Into<Number>) -> Self {
        self.fields.number("lr_shrink", lr_shrink).into()
    }

    /// Whether the lowest value shrinks as well; true or false. The default is `false`.
    pub fn shrink_min(self, shrink_min: bool) -> Self {
        self.fields.flag("shrink_min", shrink_min).into()
    }
}

schedule_type! {
    /// A warm-up, then a decay once every `lr_decay_period` updates, down to `min_lr`.
    ///
    /// - Closed: `warmup_init_lr + e * ((base - warmup_init_lr) / W)` before `W = warmup_updates`,
    ///   then `max(base * lr_decay ** ((e - W) // lr_decay_period), min_lr)`
    ///
    /// Source: fairseq.optim.lr_scheduler, fairseq 3d262bb
    step
}

impl step {
    /// `fairseq.step`.
    pub fn new() -> Self {
        Fields::of("fairseq.step").into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_updates(self, warmup_updates: impl Into<Length>) -> Self {
        self.fields.length("warmup_updates", warmup_updates).into()
    }

    /// The first value; below 0 it stands for `min_lr`; a number. The default is `-1.0`.
    pub fn warmup_init_lr(self, warmup_init_lr: impl Into<Number>) -> Self {
        self.fields.number("warmup_init_lr", warmup_init_lr).into()
    }

    /// The lowest value; a number. The default is `0.0`.
    pub fn min_lr(self, min_lr: impl Into<Number>) -> Self {
        self.fields.number("min_lr", min_lr).into()
    }

    /// Steps from one decay to the next; a number above 0, or a length. The default is `25000`.
    pub fn lr_decay_period(self, lr_decay_period: impl Into<Length>) -> Self {
        self.fields.length("lr_decay_period", lr_decay_period).into()
    }

    /// The factor of a decay; a number. The default is `0.5`.
    pub fn lr_decay(self, lr_decay: impl Into<Number>) -> Self {
        self.fields.number("lr_decay", lr_decay).into()
    }
}

schedule_type! {
    /// Given rates from given positions on.
    ///
    /// - Closed: the value of the last position that is at most `e`; `base` before the first
    ///
    /// As in fairseq, a range such as `1-5` counts by its first number alone. The positions of
    /// `epoch2lr` are epochs, counted from 1.
    ///
    /// Source: fairseq.optim.lr_scheduler, fairseq 3d262bb
    manual
}

impl manual {
    /// `fairseq.manual` with the parameters that have no default.
    ///
    /// - `update2lr`: Pairs of a position, in rising order, and the value from there on; a list of
    ///   pairs of numbers.
    pub fn new(
        update2lr: impl IntoIterator<Item = (impl Into<Length>, impl Into<Number>)>,
    ) -> Self {
        Fields::of("fairseq.manual").pairs("update2lr", update2lr).into()
    }
}

schedule_type! {
    /// A given rate for each epoch, then a shrinking one.
    ///
    /// - Closed: `lr[e]`, or from `force_anneal` on the last value times `lr_shrink ** (e + 1 -
    ///   force_anneal)`; before `warmup_updates` all of that times `(e + 1) / warmup_updates`
    ///
    /// Source: fairseq.optim.lr_scheduler, fairseq 3d262bb
    fixed
}

impl fixed {
    /// `fairseq.fixed` with the parameters that have no default.
    ///
    /// - `lr`: A value for each step, the last one for the rest; a list, each a number.
    pub fn new(lr: impl IntoIterator<Item = impl Into<Number>>) -> Self {
        Fields::of("fairseq.fixed").numbers("lr", lr).into()
    }

    /// The factor of a step after `force_anneal`; a number. The default is `0.1`.
    pub fn lr_shrink(self, lr_shrink: impl Into<Number>) -> Self {
        self.fields.number("lr_shrink", lr_shrink).into()
    }

    /// Where the shrinking starts; a number of at least 0, or a length, or null.
    pub fn force_anneal(self, force_anneal: impl Into<Length>) -> Self {
        self.fields.length("force_anneal", force_anneal).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_updates(self, warmup_updates: impl Into<Length>) -> Self {
        self.fields.length("warmup_updates", warmup_updates).into()
    }
}
