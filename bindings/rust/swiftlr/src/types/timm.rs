// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `timm`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, PerGroup, Run, Schedule, Spec};

schedule_type! {
    /// Down to `lr_min` along a cosine, in cycles. In cycle `i`, `c` steps after its start, of length
    /// `l`, with `h = base * cycle_decay ** i - lr_min`:
    ///
    /// - Closed: `lr_min + (0.5 * h) * (1 + cos((pi * c ** k_decay) / l ** k_decay))`; before
    ///   `warmup_t` `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)`; after `cycle_limit`
    ///   cycles `lr_min`
    ///
    /// As in timm, without `warmup_prefix` the curve runs during the warm-up, and the cycle is found
    /// with a logarithm, which misses restarts where `cycle_mul` is 3 or 10, and some others. The
    /// noise multiplies with `1 + n`, where `n` is drawn from torch's generator with the seed `noise_seed +
    /// e`, and `lr_scale` is that of each group, which comes last.
    ///
    /// Source: timm.scheduler, timm 1.0.31
    CosineLRScheduler
}

impl CosineLRScheduler {
    /// `timm.CosineLRScheduler` with the parameters that have no default.
    ///
    /// - `t_initial`: Steps of the first cycle; a number above 0, or a length.
    pub fn new(t_initial: impl Into<Length>) -> Self {
        Fields::of("timm.CosineLRScheduler").length("t_initial", t_initial).into()
    }

    /// The lowest value; a number of at least 0. The default is `0.0`.
    pub fn lr_min(self, lr_min: impl Into<Number>) -> Self {
        self.fields.number("lr_min", lr_min).into()
    }

    /// How many times longer each cycle is; a number above 0. The default is `1.0`.
    pub fn cycle_mul(self, cycle_mul: impl Into<Number>) -> Self {
        self.fields.number("cycle_mul", cycle_mul).into()
    }

    /// What the peak is multiplied with each cycle; a number. The default is `1.0`.
    pub fn cycle_decay(self, cycle_decay: impl Into<Number>) -> Self {
        self.fields.number("cycle_decay", cycle_decay).into()
    }

    /// The number of cycles; a number of at least 0. The default is `1`.
    pub fn cycle_limit(self, cycle_limit: impl Into<Number>) -> Self {
        self.fields.number("cycle_limit", cycle_limit).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_t(self, warmup_t: impl Into<Length>) -> Self {
        self.fields.length("warmup_t", warmup_t).into()
    }

    /// The first value of the warm-up; a number of at least 0. The default is `0.0`.
    pub fn warmup_lr_init(self, warmup_lr_init: impl Into<Number>) -> Self {
        self.fields.number("warmup_lr_init", warmup_lr_init).into()
    }

    /// Whether the curve starts after the warm-up; true or false. The default is `false`.
    pub fn warmup_prefix(self, warmup_prefix: bool) -> Self {
        self.fields.flag("warmup_prefix", warmup_prefix).into()
    }

    /// Whether positions are epochs for the trainer; the curve is the same; true or false. The
    /// default is `true`.
    pub fn t_in_epochs(self, t_in_epochs: bool) -> Self {
        self.fields.flag("t_in_epochs", t_in_epochs).into()
    }

    /// Where noise starts and, if two, ends; none if empty; a list, each a number, or a length. The
    /// default is `[]`.
    pub fn noise_range_t(self, noise_range_t: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        self.fields.lengths("noise_range_t", noise_range_t).into()
    }

    /// The bound of the noise; a number above 0. The default is `0.67`.
    pub fn noise_pct(self, noise_pct: impl Into<Number>) -> Self {
        self.fields.number("noise_pct", noise_pct).into()
    }

    /// The standard deviation of normal noise; a number of at least 0. The default is `1.0`.
    pub fn noise_std(self, noise_std: impl Into<Number>) -> Self {
        self.fields.number("noise_std", noise_std).into()
    }

    /// Which noise it is; a whole number of at least 0. The default is `42`.
    pub fn noise_seed(self, noise_seed: impl Into<Number>) -> Self {
        self.fields.number("noise_seed", noise_seed).into()
    }

    /// Whether it is normal within the bound, or uniform; "normal" or "uniform". The default is
    /// `"normal"`.
    pub fn noise_type(self, noise_type: &str) -> Self {
        self.fields.choice("noise_type", noise_type).into()
    }

    /// What the value of a group is multiplied with at last; a number, or a list of them, one a
    /// group. The default is `1.0`.
    pub fn lr_scale(self, lr_scale: impl Into<PerGroup>) -> Self {
        self.fields.per_group("lr_scale", lr_scale).into()
    }

    /// The power of the progress; a number. The default is `1.0`.
    pub fn k_decay(self, k_decay: impl Into<Number>) -> Self {
        self.fields.number("k_decay", k_decay).into()
    }
}

schedule_type! {
    /// Down towards `lr_min` along a hyperbolic tangent, in cycles as those of
    /// `timm.CosineLRScheduler`.
    ///
    /// - Closed: with `r = c / l`, `lr_min + (0.5 * h) * (1 - tanh(lb * (1 - r) + ub * r))`
    ///
    /// As in timm, without `warmup_prefix` the warm-up aims at the curve's value at `warmup_t`, and
    /// `lr_min` is not quite reached.
    ///
    /// Source: timm.scheduler, timm 1.0.31
    TanhLRScheduler
}

impl TanhLRScheduler {
    /// `timm.TanhLRScheduler` with the parameters that have no default.
    ///
    /// - `t_initial`: Steps of the first cycle; a number above 0, or a length.
    pub fn new(t_initial: impl Into<Length>) -> Self {
        Fields::of("timm.TanhLRScheduler").length("t_initial", t_initial).into()
    }

    /// The lowest value; a number of at least 0. The default is `0.0`.
    pub fn lr_min(self, lr_min: impl Into<Number>) -> Self {
        self.fields.number("lr_min", lr_min).into()
    }

    /// How many times longer each cycle is; a number above 0. The default is `1.0`.
    pub fn cycle_mul(self, cycle_mul: impl Into<Number>) -> Self {
        self.fields.number("cycle_mul", cycle_mul).into()
    }

    /// What the peak is multiplied with each cycle; a number. The default is `1.0`.
    pub fn cycle_decay(self, cycle_decay: impl Into<Number>) -> Self {
        self.fields.number("cycle_decay", cycle_decay).into()
    }

    /// The number of cycles; a number of at least 0. The default is `1`.
    pub fn cycle_limit(self, cycle_limit: impl Into<Number>) -> Self {
        self.fields.number("cycle_limit", cycle_limit).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_t(self, warmup_t: impl Into<Length>) -> Self {
        self.fields.length("warmup_t", warmup_t).into()
    }

    /// The first value of the warm-up; a number of at least 0. The default is `0.0`.
    pub fn warmup_lr_init(self, warmup_lr_init: impl Into<Number>) -> Self {
        self.fields.number("warmup_lr_init", warmup_lr_init).into()
    }

    /// Whether the curve starts after the warm-up; true or false. The default is `false`.
    pub fn warmup_prefix(self, warmup_prefix: bool) -> Self {
        self.fields.flag("warmup_prefix", warmup_prefix).into()
    }

    /// Whether positions are epochs for the trainer; the curve is the same; true or false. The
    /// default is `true`.
    pub fn t_in_epochs(self, t_in_epochs: bool) -> Self {
        self.fields.flag("t_in_epochs", t_in_epochs).into()
    }

    /// Where noise starts and, if two, ends; none if empty; a list, each a number, or a length. The
    /// default is `[]`.
    pub fn noise_range_t(self, noise_range_t: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        self.fields.lengths("noise_range_t", noise_range_t).into()
    }

    /// The bound of the noise; a number above 0. The default is `0.67`.
    pub fn noise_pct(self, noise_pct: impl Into<Number>) -> Self {
        self.fields.number("noise_pct", noise_pct).into()
    }

    /// The standard deviation of normal noise; a number of at least 0. The default is `1.0`.
    pub fn noise_std(self, noise_std: impl Into<Number>) -> Self {
        self.fields.number("noise_std", noise_std).into()
    }

    /// Which noise it is; a whole number of at least 0. The default is `42`.
    pub fn noise_seed(self, noise_seed: impl Into<Number>) -> Self {
        self.fields.number("noise_seed", noise_seed).into()
    }

    /// Whether it is normal within the bound, or uniform; "normal" or "uniform". The default is
    /// `"normal"`.
    pub fn noise_type(self, noise_type: &str) -> Self {
        self.fields.choice("noise_type", noise_type).into()
    }

    /// What the value of a group is multiplied with at last; a number, or a list of them, one a
    /// group. The default is `1.0`.
    pub fn lr_scale(self, lr_scale: impl Into<PerGroup>) -> Self {
        self.fields.per_group("lr_scale", lr_scale).into()
    }

    /// Where on the tangent a cycle starts; a number. The default is `-7.0`.
    pub fn lb(self, lb: impl Into<Number>) -> Self {
        self.fields.number("lb", lb).into()
    }

    /// Where it ends; a number. The default is `3.0`.
    pub fn ub(self, ub: impl Into<Number>) -> Self {
        self.fields.number("ub", ub).into()
    }
}

schedule_type! {
    /// Down to `lr_min` along a power of a line, in cycles as those of `timm.CosineLRScheduler`.
    ///
    /// - Closed: `lr_min + h * (1 - c ** k_decay / l ** k_decay) ** power`
    ///
    /// Source: timm.scheduler, timm 1.0.31
    PolyLRScheduler
}

impl PolyLRScheduler {
    /// `timm.PolyLRScheduler` with the parameters that have no default.
    ///
    /// - `t_initial`: Steps of the first cycle; a number above 0, or a length.
    pub fn new(t_initial: impl Into<Length>) -> Self {
        Fields::of("timm.PolyLRScheduler").length("t_initial", t_initial).into()
    }

    /// The lowest value; a number of at least 0. The default is `0.0`.
    pub fn lr_min(self, lr_min: impl Into<Number>) -> Self {
        self.fields.number("lr_min", lr_min).into()
    }

    /// How many times longer each cycle is; a number above 0. The default is `1.0`.
    pub fn cycle_mul(self, cycle_mul: impl Into<Number>) -> Self {
        self.fields.number("cycle_mul", cycle_mul).into()
    }

    /// What the peak is multiplied with each cycle; a number. The default is `1.0`.
    pub fn cycle_decay(self, cycle_decay: impl Into<Number>) -> Self {
        self.fields.number("cycle_decay", cycle_decay).into()
    }

    /// The number of cycles; a number of at least 0. The default is `1`.
    pub fn cycle_limit(self, cycle_limit: impl Into<Number>) -> Self {
        self.fields.number("cycle_limit", cycle_limit).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_t(self, warmup_t: impl Into<Length>) -> Self {
        self.fields.length("warmup_t", warmup_t).into()
    }

    /// The first value of the warm-up; a number of at least 0. The default is `0.0`.
    pub fn warmup_lr_init(self, warmup_lr_init: impl Into<Number>) -> Self {
        self.fields.number("warmup_lr_init", warmup_lr_init).into()
    }

    /// Whether the curve starts after the warm-up; true or false. The default is `false`.
    pub fn warmup_prefix(self, warmup_prefix: bool) -> Self {
        self.fields.flag("warmup_prefix", warmup_prefix).into()
    }

    /// Whether positions are epochs for the trainer; the curve is the same; true or false. The
    /// default is `true`.
    pub fn t_in_epochs(self, t_in_epochs: bool) -> Self {
        self.fields.flag("t_in_epochs", t_in_epochs).into()
    }

    /// Where noise starts and, if two, ends; none if empty; a list, each a number, or a length. The
    /// default is `[]`.
    pub fn noise_range_t(self, noise_range_t: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        self.fields.lengths("noise_range_t", noise_range_t).into()
    }

    /// The bound of the noise; a number above 0. The default is `0.67`.
    pub fn noise_pct(self, noise_pct: impl Into<Number>) -> Self {
        self.fields.number("noise_pct", noise_pct).into()
    }

    /// The standard deviation of normal noise; a number of at least 0. The default is `1.0`.
    pub fn noise_std(self, noise_std: impl Into<Number>) -> Self {
        self.fields.number("noise_std", noise_std).into()
    }

    /// Which noise it is; a whole number of at least 0. The default is `42`.
    pub fn noise_seed(self, noise_seed: impl Into<Number>) -> Self {
        self.fields.number("noise_seed", noise_seed).into()
    }

    /// Whether it is normal within the bound, or uniform; "normal" or "uniform". The default is
    /// `"normal"`.
    pub fn noise_type(self, noise_type: &str) -> Self {
        self.fields.choice("noise_type", noise_type).into()
    }

    /// What the value of a group is multiplied with at last; a number, or a list of them, one a
    /// group. The default is `1.0`.
    pub fn lr_scale(self, lr_scale: impl Into<PerGroup>) -> Self {
        self.fields.per_group("lr_scale", lr_scale).into()
    }

    /// The power of the progress; a number. The default is `1.0`.
    pub fn k_decay(self, k_decay: impl Into<Number>) -> Self {
        self.fields.number("k_decay", k_decay).into()
    }

    /// The power of the line; a number. The default is `0.5`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }
}

schedule_type! {
    /// The base value times `decay_rate` once every `decay_t` steps, after a warm-up if one is given.
    ///
    /// - Closed: with `t = e - warmup_t`, or `e` without `warmup_prefix`, `base * decay_rate ** (t //
    ///   decay_t)`; before `warmup_t` `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)`
    ///
    /// The noise is that of `timm.CosineLRScheduler`.
    ///
    /// Source: timm.scheduler, timm 1.0.31
    StepLRScheduler
}

impl StepLRScheduler {
    /// `timm.StepLRScheduler` with the parameters that have no default.
    ///
    /// - `decay_t`: Steps from one decay to the next; a number above 0, or a length.
    pub fn new(decay_t: impl Into<Length>) -> Self {
        Fields::of("timm.StepLRScheduler").length("decay_t", decay_t).into()
    }

    /// The factor of a decay; a number. The default is `1.0`.
    pub fn decay_rate(self, decay_rate: impl Into<Number>) -> Self {
        self.fields.number("decay_rate", decay_rate).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_t(self, warmup_t: impl Into<Length>) -> Self {
        self.fields.length("warmup_t", warmup_t).into()
    }

    /// The first value of the warm-up; a number of at least 0. The default is `0.0`.
    pub fn warmup_lr_init(self, warmup_lr_init: impl Into<Number>) -> Self {
        self.fields.number("warmup_lr_init", warmup_lr_init).into()
    }

    /// Whether the curve starts after the warm-up; true or false. The default is `true`.
    pub fn warmup_prefix(self, warmup_prefix: bool) -> Self {
        self.fields.flag("warmup_prefix", warmup_prefix).into()
    }

    /// Whether positions are epochs for the trainer; the curve is the same; true or false. The
    /// default is `true`.
    pub fn t_in_epochs(self, t_in_epochs: bool) -> Self {
        self.fields.flag("t_in_epochs", t_in_epochs).into()
    }

    /// Where noise starts and, if two, ends; none if empty; a list, each a number, or a length. The
    /// default is `[]`.
    pub fn noise_range_t(self, noise_range_t: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        self.fields.lengths("noise_range_t", noise_range_t).into()
    }

    /// The bound of the noise; a number above 0. The default is `0.67`.
    pub fn noise_pct(self, noise_pct: impl Into<Number>) -> Self {
        self.fields.number("noise_pct", noise_pct).into()
    }

    /// The standard deviation of normal noise; a number of at least 0. The default is `1.0`.
    pub fn noise_std(self, noise_std: impl Into<Number>) -> Self {
        self.fields.number("noise_std", noise_std).into()
    }

    /// Which noise it is; a whole number of at least 0. The default is `42`.
    pub fn noise_seed(self, noise_seed: impl Into<Number>) -> Self {
        self.fields.number("noise_seed", noise_seed).into()
    }

    /// Whether it is normal within the bound, or uniform; "normal" or "uniform". The default is
    /// `"normal"`.
    pub fn noise_type(self, noise_type: &str) -> Self {
        self.fields.choice("noise_type", noise_type).into()
    }

    /// What the value of a group is multiplied with at last; a number, or a list of them, one a
    /// group. The default is `1.0`.
    pub fn lr_scale(self, lr_scale: impl Into<PerGroup>) -> Self {
        self.fields.per_group("lr_scale", lr_scale).into()
    }
}

schedule_type! {
    /// The base value times `decay_rate` at each of some positions, after a warm-up if one is given.
    ///
    /// - Closed: with `t = e - warmup_t`, or `e` without `warmup_prefix`, `base * decay_rate **
    ///   bisect_right(decay_t, t + 1)`; before `warmup_t` `warmup_lr_init + e * ((base -
    ///   warmup_lr_init) / warmup_t)`
    ///
    /// As in timm, each decay comes one step before its position. The noise is that of
    /// `timm.CosineLRScheduler`.
    ///
    /// Source: timm.scheduler, timm 1.0.31
    MultiStepLRScheduler
}

impl MultiStepLRScheduler {
    /// `timm.MultiStepLRScheduler` with the parameters that have no default.
    ///
    /// - `decay_t`: Positions of a decay, in rising order; a list, each a number, or a length.
    pub fn new(decay_t: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        Fields::of("timm.MultiStepLRScheduler").lengths("decay_t", decay_t).into()
    }

    /// The factor of a decay; a number. The default is `1.0`.
    pub fn decay_rate(self, decay_rate: impl Into<Number>) -> Self {
        self.fields.number("decay_rate", decay_rate).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_t(self, warmup_t: impl Into<Length>) -> Self {
        self.fields.length("warmup_t", warmup_t).into()
    }

    /// The first value of the warm-up; a number of at least 0. The default is `0.0`.
    pub fn warmup_lr_init(self, warmup_lr_init: impl Into<Number>) -> Self {
        self.fields.number("warmup_lr_init", warmup_lr_init).into()
    }

    /// Whether the curve starts after the warm-up; true or false. The default is `true`.
    pub fn warmup_prefix(self, warmup_prefix: bool) -> Self {
        self.fields.flag("warmup_prefix", warmup_prefix).into()
    }

    /// Whether positions are epochs for the trainer; the curve is the same; true or false. The
    /// default is `true`.
    pub fn t_in_epochs(self, t_in_epochs: bool) -> Self {
        self.fields.flag("t_in_epochs", t_in_epochs).into()
    }

    /// Where noise starts and, if two, ends; none if empty; a list, each a number, or a length. The
    /// default is `[]`.
    pub fn noise_range_t(self, noise_range_t: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        self.fields.lengths("noise_range_t", noise_range_t).into()
    }

    /// The bound of the noise; a number above 0. The default is `0.67`.
    pub fn noise_pct(self, noise_pct: impl Into<Number>) -> Self {
        self.fields.number("noise_pct", noise_pct).into()
    }

    /// The standard deviation of normal noise; a number of at least 0. The default is `1.0`.
    pub fn noise_std(self, noise_std: impl Into<Number>) -> Self {
        self.fields.number("noise_std", noise_std).into()
    }

    /// Which noise it is; a whole number of at least 0. The default is `42`.
    pub fn noise_seed(self, noise_seed: impl Into<Number>) -> Self {
        self.fields.number("noise_seed", noise_seed).into()
    }

    /// Whether it is normal within the bound, or uniform; "normal" or "uniform". The default is
    /// `"normal"`.
    pub fn noise_type(self, noise_type: &str) -> Self {
        self.fields.choice("noise_type", noise_type).into()
    }

    /// What the value of a group is multiplied with at last; a number, or a list of them, one a
    /// group. The default is `1.0`.
    pub fn lr_scale(self, lr_scale: impl Into<PerGroup>) -> Self {
        self.fields.per_group("lr_scale", lr_scale).into()
    }
}

schedule_type! {
    /// Up to the base value, a stable phase and a decay to `lr_min`.
    ///
    /// - Closed: before `warmup_t` `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)`; then
    ///   with `t = e - warmup_t` the stable value is `s = max(base * f, lr_min)` where `f` is 1, or
    ///   `(1 + t / stable_timescale) ** -stable_power`, with the power 0.5 for `rsqrt`; in the decay,
    ///   `x = (t - (t_initial - decay_t)) / decay_t` from 0 to 1, it is `lr_min + (s - lr_min) * d`,
    ///   where `d` is `1 - x`, `1 - sqrt(x)`, `0.5 * (1 + cos(pi * x))`, `1 - x ** decay_power` or,
    ///   with `r = decay_ratio`, `(r ** x - r) / (1 - r)`
    ///
    /// As in timm, the decay acts on the stable curve as that goes on. The noise is that of
    /// `timm.CosineLRScheduler`.
    ///
    /// Source: timm.scheduler, timm 1.0.31
    WSDLRScheduler
}

impl WSDLRScheduler {
    /// `timm.WSDLRScheduler` with the parameters that have no default.
    ///
    /// - `t_initial`: Steps after the warm-up; a number above 0, or a length.
    /// - `decay_t`: How many of them decay; a number above 0, or a length.
    pub fn new(t_initial: impl Into<Length>, decay_t: impl Into<Length>) -> Self {
        Fields::of("timm.WSDLRScheduler")
            .length("t_initial", t_initial)
            .length("decay_t", decay_t)
            .into()
    }

    /// The lowest value; a number of at least 0. The default is `0.0`.
    pub fn lr_min(self, lr_min: impl Into<Number>) -> Self {
        self.fields.number("lr_min", lr_min).into()
    }

    /// The shape of the stable phase; "constant" or "rsqrt" or "power". The default is
    /// `"constant"`.
    pub fn stable_fn(self, stable_fn: &str) -> Self {
        self.fields.choice("stable_fn", stable_fn).into()
    }

    /// The stretch of it; `warmup_t` if null; a number above 0, or null.
    pub fn stable_timescale(self, stable_timescale: impl Into<Number>) -> Self {
        self.fields.number("stable_timescale", stable_timescale).into()
    }

    /// The power of `power`; a number above 0. The default is `0.5`.
    pub fn stable_power(self, stable_power: impl Into<Number>) -> Self {
        self.fields.number("stable_power", stable_power).into()
    }

    /// The shape of the decay; "linear" or "1-sqrt" or "cosine" or "power" or "exp". The default is
    /// `"1-sqrt"`.
    pub fn decay_fn(self, decay_fn: &str) -> Self {
        self.fields.choice("decay_fn", decay_fn).into()
    }

    /// The power of `power`; a number above 0. The default is `0.5`.
    pub fn decay_power(self, decay_power: impl Into<Number>) -> Self {
        self.fields.number("decay_power", decay_power).into()
    }

    /// The ratio of `exp`; a number above 0 and below 1. The default is `0.1`.
    pub fn decay_ratio(self, decay_ratio: impl Into<Number>) -> Self {
        self.fields.number("decay_ratio", decay_ratio).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_t(self, warmup_t: impl Into<Length>) -> Self {
        self.fields.length("warmup_t", warmup_t).into()
    }

    /// The first value of the warm-up; a number of at least 0. The default is `0.0`.
    pub fn warmup_lr_init(self, warmup_lr_init: impl Into<Number>) -> Self {
        self.fields.number("warmup_lr_init", warmup_lr_init).into()
    }

    /// Whether positions are epochs for the trainer; the curve is the same; true or false. The
    /// default is `true`.
    pub fn t_in_epochs(self, t_in_epochs: bool) -> Self {
        self.fields.flag("t_in_epochs", t_in_epochs).into()
    }

    /// Where noise starts and, if two, ends; none if empty; a list, each a number, or a length. The
    /// default is `[]`.
    pub fn noise_range_t(self, noise_range_t: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        self.fields.lengths("noise_range_t", noise_range_t).into()
    }

    /// The bound of the noise; a number above 0. The default is `0.67`.
    pub fn noise_pct(self, noise_pct: impl Into<Number>) -> Self {
        self.fields.number("noise_pct", noise_pct).into()
    }

    /// The standard deviation of normal noise; a number of at least 0. The default is `1.0`.
    pub fn noise_std(self, noise_std: impl Into<Number>) -> Self {
        self.fields.number("noise_std", noise_std).into()
    }

    /// Which noise it is; a whole number of at least 0. The default is `42`.
    pub fn noise_seed(self, noise_seed: impl Into<Number>) -> Self {
        self.fields.number("noise_seed", noise_seed).into()
    }

    /// Whether it is normal within the bound, or uniform; "normal" or "uniform". The default is
    /// `"normal"`.
    pub fn noise_type(self, noise_type: &str) -> Self {
        self.fields.choice("noise_type", noise_type).into()
    }

    /// What the value of a group is multiplied with at last; a number, or a list of them, one a
    /// group. The default is `1.0`.
    pub fn lr_scale(self, lr_scale: impl Into<PerGroup>) -> Self {
        self.fields.per_group("lr_scale", lr_scale).into()
    }
}

schedule_type! {
    /// A warm-up, then the rate times `decay_rate` whenever a metric has not improved.
    ///
    /// - Closed: `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)` up to `warmup_t`,
    ///   without a metric; then that of `torch.ReduceLROnPlateau`
    ///
    /// As in timm, `lr_scale` scales the warm-up and so what the plateau starts from, not `lr_min`. The noise
    /// is that of `timm.CosineLRScheduler`, and the plateau does not see it.
    ///
    /// Source: timm.scheduler, timm 1.0.31
    PlateauLRScheduler
}

impl PlateauLRScheduler {
    /// `timm.PlateauLRScheduler`.
    pub fn new() -> Self {
        Fields::of("timm.PlateauLRScheduler").into()
    }

    /// Whether the metric shall fall or rise; "min" or "max". The default is `"max"`.
    pub fn mode(self, mode: &str) -> Self {
        self.fields.choice("mode", mode).into()
    }

    /// What a reduction multiplies with; a number below 1. The default is `0.1`.
    pub fn decay_rate(self, decay_rate: impl Into<Number>) -> Self {
        self.fields.number("decay_rate", decay_rate).into()
    }

    /// Steps without improvement that are allowed; a number, or a length. The default is `10`.
    pub fn patience_t(self, patience_t: impl Into<Length>) -> Self {
        self.fields.length("patience_t", patience_t).into()
    }

    /// What an improvement is at least, relative to the best metric; a number. The default is
    /// `0.0001`.
    pub fn threshold(self, threshold: impl Into<Number>) -> Self {
        self.fields.number("threshold", threshold).into()
    }

    /// Steps after a reduction that do not count; a number, or a length. The default is `0`.
    pub fn cooldown_t(self, cooldown_t: impl Into<Length>) -> Self {
        self.fields.length("cooldown_t", cooldown_t).into()
    }

    /// The lowest value; a number, or a list of them, one a group. The default is `0.0`.
    pub fn lr_min(self, lr_min: impl Into<PerGroup>) -> Self {
        self.fields.per_group("lr_min", lr_min).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn warmup_t(self, warmup_t: impl Into<Length>) -> Self {
        self.fields.length("warmup_t", warmup_t).into()
    }

    /// The first value; a number. The default is `0.0`.
    pub fn warmup_lr_init(self, warmup_lr_init: impl Into<Number>) -> Self {
        self.fields.number("warmup_lr_init", warmup_lr_init).into()
    }

    /// Where noise starts and, if two, ends; none if empty; a list, each a number, or a length. The
    /// default is `[]`.
    pub fn noise_range_t(self, noise_range_t: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        self.fields.lengths("noise_range_t", noise_range_t).into()
    }

    /// The bound of the noise; a number above 0. The default is `0.67`.
    pub fn noise_pct(self, noise_pct: impl Into<Number>) -> Self {
        self.fields.number("noise_pct", noise_pct).into()
    }

    /// The standard deviation of normal noise; a number of at least 0. The default is `1.0`.
    pub fn noise_std(self, noise_std: impl Into<Number>) -> Self {
        self.fields.number("noise_std", noise_std).into()
    }

    /// Which noise it is; a whole number of at least 0. The default is `42`.
    pub fn noise_seed(self, noise_seed: impl Into<Number>) -> Self {
        self.fields.number("noise_seed", noise_seed).into()
    }

    /// Whether it is normal within the bound, or uniform; "normal" or "uniform". The default is
    /// `"normal"`.
    pub fn noise_type(self, noise_type: &str) -> Self {
        self.fields.choice("noise_type", noise_type).into()
    }

    /// What the value of a group is multiplied with at last; a number, or a list of them, one a
    /// group. The default is `1.0`.
    pub fn lr_scale(self, lr_scale: impl Into<PerGroup>) -> Self {
        self.fields.per_group("lr_scale", lr_scale).into()
    }
}
