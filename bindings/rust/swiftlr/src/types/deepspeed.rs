// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `deepspeed`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, PerGroup, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up along a logarithm or a straight line, then a fixed rate.
    ///
    /// - Closed: with `i = e - 1`, `warmup_min_lr + (warmup_max_lr - warmup_min_lr) * g`, where `g`
    ///   is `(1 / log(W)) * log(i + 1)` or `i / W` before `W = warmup_num_steps`, then 1
    ///
    /// As in DeepSpeed, the first two values are the lowest, and with `log` the last one of the
    /// warm-up can miss the highest by an ulp.
    ///
    /// Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8
    WarmupLR
}

impl WarmupLR {
    /// `deepspeed.WarmupLR`.
    pub fn new() -> Self {
        Fields::of("deepspeed.WarmupLR").into()
    }

    /// The first value; a number, or a list of them, one a group. The default is `0.0`.
    pub fn warmup_min_lr(self, warmup_min_lr: impl Into<PerGroup>) -> Self {
        self.fields.per_group("warmup_min_lr", warmup_min_lr).into()
    }

    /// The last value; the base value if null; a number, a list of them, one a group, or null.
    pub fn warmup_max_lr(self, warmup_max_lr: impl Into<PerGroup>) -> Self {
        self.fields.per_group("warmup_max_lr", warmup_max_lr).into()
    }

    /// Steps of the warm-up; fewer than 2 count as 2; a whole number of at least 0, or a length.
    /// The default is `1000`.
    pub fn warmup_num_steps(self, warmup_num_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_num_steps", warmup_num_steps).into()
    }

    /// The shape of the warm-up; "log" or "linear". The default is `"log"`.
    pub fn warmup_type(self, warmup_type: &str) -> Self {
        self.fields.choice("warmup_type", warmup_type).into()
    }
}

schedule_type! {
    /// A warm-up along a logarithm or a straight line, then a straight line to 0.
    ///
    /// - Closed: that of `deepspeed.WarmupLR`, and with `i = e - 1` from `W = warmup_num_steps` on
    ///   `g` is `max(0, (T - i) / max(1, T - W))` with `T = total_num_steps`
    ///
    /// Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8
    WarmupDecayLR
}

impl WarmupDecayLR {
    /// `deepspeed.WarmupDecayLR` with the parameters that have no default.
    ///
    /// - `total_num_steps`: Steps in all; a number of at least 0, or a length.
    pub fn new(total_num_steps: impl Into<Length>) -> Self {
        Fields::of("deepspeed.WarmupDecayLR").length("total_num_steps", total_num_steps).into()
    }

    /// The lowest value; a number, or a list of them, one a group. The default is `0.0`.
    pub fn warmup_min_lr(self, warmup_min_lr: impl Into<PerGroup>) -> Self {
        self.fields.per_group("warmup_min_lr", warmup_min_lr).into()
    }

    /// The highest value; a number, or a list of them, one a group. The default is `0.001`.
    pub fn warmup_max_lr(self, warmup_max_lr: impl Into<PerGroup>) -> Self {
        self.fields.per_group("warmup_max_lr", warmup_max_lr).into()
    }

    /// Steps of the warm-up; fewer than 2 count as 2; a whole number of at least 0, or a length.
    /// The default is `1000`.
    pub fn warmup_num_steps(self, warmup_num_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_num_steps", warmup_num_steps).into()
    }

    /// The shape of the warm-up; "log" or "linear". The default is `"log"`.
    pub fn warmup_type(self, warmup_type: &str) -> Self {
        self.fields.choice("warmup_type", warmup_type).into()
    }
}

schedule_type! {
    /// A warm-up along a logarithm or a straight line, then half a cosine wave.
    ///
    /// - Closed: with `i = e - 1`, `base * (r + g * (1 - r))` with `r = warmup_min_ratio` and the
    ///   `g` of `deepspeed.WarmupLR`; from `W = warmup_num_steps` on, with
    ///   `x = min(1, (i - W + 1) / max(1, total_num_steps - W))` and `c = cos_min_ratio`,
    ///   `base * max(0, c + (1 - c) * ((1 + cos(pi * x)) / 2))`
    ///
    /// As in DeepSpeed, the first value is 0, whatever the ratios are.
    ///
    /// Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8
    WarmupCosineLR
}

impl WarmupCosineLR {
    /// `deepspeed.WarmupCosineLR` with the parameters that have no default.
    ///
    /// - `total_num_steps`: Steps in all; a number of at least 0, or a length.
    pub fn new(total_num_steps: impl Into<Length>) -> Self {
        Fields::of("deepspeed.WarmupCosineLR").length("total_num_steps", total_num_steps).into()
    }

    /// The first ratio; a number. The default is `0.0`.
    pub fn warmup_min_ratio(self, warmup_min_ratio: impl Into<Number>) -> Self {
        self.fields.number("warmup_min_ratio", warmup_min_ratio).into()
    }

    /// Steps of the warm-up; fewer than 2 count as 2; a whole number of at least 0, or a length.
    /// The default is `1000`.
    pub fn warmup_num_steps(self, warmup_num_steps: impl Into<Length>) -> Self {
        self.fields.length("warmup_num_steps", warmup_num_steps).into()
    }

    /// The last ratio; a number. The default is `0.0001`.
    pub fn cos_min_ratio(self, cos_min_ratio: impl Into<Number>) -> Self {
        self.fields.number("cos_min_ratio", cos_min_ratio).into()
    }

    /// The shape of the warm-up; "log" or "linear". The default is `"log"`.
    pub fn warmup_type(self, warmup_type: &str) -> Self {
        self.fields.choice("warmup_type", warmup_type).into()
    }
}

schedule_type! {
    /// A rate that rises all the time, to find one that is too high.
    ///
    /// - Closed: with `x = e / lr_range_test_step_size`, or `floor(x)` in stairs,
    ///   `lr_range_test_min_lr * (1 + lr_range_test_step_rate * x)`
    ///
    /// Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8
    LRRangeTest
}

impl LRRangeTest {
    /// `deepspeed.LRRangeTest`.
    pub fn new() -> Self {
        Fields::of("deepspeed.LRRangeTest").into()
    }

    /// The first value; a number, or a list of them, one a group. The default is `0.001`.
    pub fn lr_range_test_min_lr(self, lr_range_test_min_lr: impl Into<PerGroup>) -> Self {
        self.fields.per_group("lr_range_test_min_lr", lr_range_test_min_lr).into()
    }

    /// Steps of one unit; a number above 0, or a length. The default is `2000`.
    pub fn lr_range_test_step_size(self, lr_range_test_step_size: impl Into<Length>) -> Self {
        self.fields.length("lr_range_test_step_size", lr_range_test_step_size).into()
    }

    /// What a unit adds to the factor; a number. The default is `1.0`.
    pub fn lr_range_test_step_rate(self, lr_range_test_step_rate: impl Into<Number>) -> Self {
        self.fields.number("lr_range_test_step_rate", lr_range_test_step_rate).into()
    }

    /// Whether the value rises at whole units only; true or false. The default is `false`.
    pub fn lr_range_test_staircase(self, lr_range_test_staircase: bool) -> Self {
        self.fields.flag("lr_range_test_staircase", lr_range_test_staircase).into()
    }
}

schedule_type! {
    /// From `cycle_min_lr` to `cycle_max_lr` and back in straight lines or stairs, then slowly down.
    ///
    /// - Closed: in the cycle of `S` steps `cycle_min_lr + (cycle_max_lr - cycle_min_lr) * s`: with
    ///   `x = 1 + e / S - floor(1 + e / S)` and `r` the part of the first half, `s` is `x / r` up
    ///   to `r`, then `(x - 1) / (r - 1)`; after it
    ///   `cycle_min_lr / (1 + decay_lr_rate * ((e - S) / decay_step_size))`
    ///
    /// Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8
    OneCycle
}

impl OneCycle {
    /// `deepspeed.OneCycle` with the parameters that have no default.
    ///
    /// - `cycle_min_lr`: The lowest value of the cycle; a number, or a list of them, one a group.
    /// - `cycle_max_lr`: The highest value; a number, or a list of them, one a group.
    pub fn new(cycle_min_lr: impl Into<PerGroup>, cycle_max_lr: impl Into<PerGroup>) -> Self {
        Fields::of("deepspeed.OneCycle")
            .per_group("cycle_min_lr", cycle_min_lr)
            .per_group("cycle_max_lr", cycle_max_lr)
            .into()
    }

    /// Steps of the first half; a number above 0, or a length. The default is `2000`.
    pub fn cycle_first_step_size(self, cycle_first_step_size: impl Into<Length>) -> Self {
        self.fields.length("cycle_first_step_size", cycle_first_step_size).into()
    }

    /// Steps of the second half; as many as of the first if null; a number of at least 0, or a
    /// length, or null.
    pub fn cycle_second_step_size(self, cycle_second_step_size: impl Into<Length>) -> Self {
        self.fields.length("cycle_second_step_size", cycle_second_step_size).into()
    }

    /// Stairs of the first half; a whole number of at least 0. The default is `0`.
    pub fn cycle_first_stair_count(self, cycle_first_stair_count: impl Into<Number>) -> Self {
        self.fields.number("cycle_first_stair_count", cycle_first_stair_count).into()
    }

    /// Stairs of the second half; as many as of the first if null; a whole number of at least 0, or
    /// null.
    pub fn cycle_second_stair_count(self, cycle_second_stair_count: impl Into<Number>) -> Self {
        self.fields.number("cycle_second_stair_count", cycle_second_stair_count).into()
    }

    /// Steps of one unit of the decay; a number of at least 0, or a length. The default is `0`.
    pub fn decay_step_size(self, decay_step_size: impl Into<Length>) -> Self {
        self.fields.length("decay_step_size", decay_step_size).into()
    }

    /// How fast the value falls after the cycle; a number. The default is `0.0`.
    pub fn decay_lr_rate(self, decay_lr_rate: impl Into<Number>) -> Self {
        self.fields.number("decay_lr_rate", decay_lr_rate).into()
    }
}

schedule_type! {
    /// The first beta that goes with `deepspeed.OneCycle`: down as the rate goes up.
    ///
    /// - Closed: `cycle_max_mom - (cycle_max_mom - cycle_min_mom) * s` in the cycle, then
    ///   `cycle_max_mom * (1 + decay_mom_rate * ((e - S) / decay_step_size))`
    ///
    /// As in DeepSpeed, the first value, which it gives to the optimizer before the first step, is the
    /// lowest, and the value grows beyond 1 after the cycle. In DeepSpeed the second beta becomes 0.99 as well.
    ///
    /// Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8
    OneCycle_momentum
}

impl OneCycle_momentum {
    /// `deepspeed.OneCycle.momentum`.
    pub fn new() -> Self {
        Fields::of("deepspeed.OneCycle.momentum").into()
    }

    /// Steps of the first half; a number above 0, or a length. The default is `2000`.
    pub fn cycle_first_step_size(self, cycle_first_step_size: impl Into<Length>) -> Self {
        self.fields.length("cycle_first_step_size", cycle_first_step_size).into()
    }

    /// Steps of the second half; as many as of the first if null; a number of at least 0, or a
    /// length, or null.
    pub fn cycle_second_step_size(self, cycle_second_step_size: impl Into<Length>) -> Self {
        self.fields.length("cycle_second_step_size", cycle_second_step_size).into()
    }

    /// Stairs of the first half; a whole number of at least 0. The default is `0`.
    pub fn cycle_first_stair_count(self, cycle_first_stair_count: impl Into<Number>) -> Self {
        self.fields.number("cycle_first_stair_count", cycle_first_stair_count).into()
    }

    /// Stairs of the second half; as many as of the first if null; a whole number of at least 0, or
    /// null.
    pub fn cycle_second_stair_count(self, cycle_second_stair_count: impl Into<Number>) -> Self {
        self.fields.number("cycle_second_stair_count", cycle_second_stair_count).into()
    }

    /// Steps of one unit of the decay; a number of at least 0, or a length. The default is `0`.
    pub fn decay_step_size(self, decay_step_size: impl Into<Length>) -> Self {
        self.fields.length("decay_step_size", decay_step_size).into()
    }

    /// The lowest value of the cycle; a number, or a list of them, one a group. The default is
    /// `0.8`.
    pub fn cycle_min_mom(self, cycle_min_mom: impl Into<PerGroup>) -> Self {
        self.fields.per_group("cycle_min_mom", cycle_min_mom).into()
    }

    /// The highest value; a number, or a list of them, one a group. The default is `0.9`.
    pub fn cycle_max_mom(self, cycle_max_mom: impl Into<PerGroup>) -> Self {
        self.fields.per_group("cycle_max_mom", cycle_max_mom).into()
    }

    /// How fast the value grows after the cycle; a number. The default is `0.0`.
    pub fn decay_mom_rate(self, decay_mom_rate: impl Into<Number>) -> Self {
        self.fields.number("decay_mom_rate", decay_mom_rate).into()
    }
}
