// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `speechbrain`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A warm-up in a straight line, then an exponential decay that reaches a ratio at the end.
    ///
    /// - Closed: `(lr * e) / W` before `W = n_warmup_steps`, then `min(lr, lr * decay_factor ** ((e -
    ///   W) / (total_steps - W)))`
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    WarmAndExpDecayLRSchedule
}

impl WarmAndExpDecayLRSchedule {
    /// `speechbrain.WarmAndExpDecayLRSchedule` with the parameters that have no default.
    ///
    /// - `lr`: The highest value; a number.
    /// - `n_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `total_steps`: Steps in all; a number above 0, or a length.
    pub fn new(
        lr: impl Into<Number>,
        n_warmup_steps: impl Into<Length>,
        total_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("speechbrain.WarmAndExpDecayLRSchedule")
            .number("lr", lr)
            .length("n_warmup_steps", n_warmup_steps)
            .length("total_steps", total_steps)
            .into()
    }

    /// The last ratio; a number of at least 0. The default is `0.1`.
    pub fn decay_factor(self, decay_factor: impl Into<Number>) -> Self {
        self.fields.number("decay_factor", decay_factor).into()
    }
}

schedule_type! {
    /// The rate times `annealing_factor` whenever a metric improved too little on the one before.
    ///
    /// - Closed: `lr * annealing_factor` where `(last - metric) / last`, or 0 where `last` is 0, is
    ///   below `improvement_threshold`, after `patient` such metrics that change nothing
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    NewBobScheduler
}

impl NewBobScheduler {
    /// `speechbrain.NewBobScheduler`.
    pub fn new() -> Self {
        Fields::of("speechbrain.NewBobScheduler").into()
    }

    /// The value at the start; the base value where it is null; a number, or null.
    pub fn initial_value(self, initial_value: impl Into<Number>) -> Self {
        self.fields.number("initial_value", initial_value).into()
    }

    /// What a reduction multiplies with; a number. The default is `0.5`.
    pub fn annealing_factor(self, annealing_factor: impl Into<Number>) -> Self {
        self.fields.number("annealing_factor", annealing_factor).into()
    }

    /// What an improvement is at least, relative to the last metric; a number. The default is
    /// `0.0025`.
    pub fn improvement_threshold(self, improvement_threshold: impl Into<Number>) -> Self {
        self.fields.number("improvement_threshold", improvement_threshold).into()
    }

    /// Metrics with too little improvement before each reduction; a number, or a length. The
    /// default is `0`.
    pub fn patient(self, patient: impl Into<Length>) -> Self {
        self.fields.length("patient", patient).into()
    }
}

schedule_type! {
    /// A straight line from one value to another, in as many values as there are epochs.
    ///
    /// - Closed: the value at `min(e, epoch_count - 1)` of `torch.linspace(initial_value,
    ///   final_value, epoch_count)`, in single precision
    ///
    /// SpeechBrain fails after `epoch_count`; here the last value stays.
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    LinearScheduler
}

impl LinearScheduler {
    /// `speechbrain.LinearScheduler` with the parameters that have no default.
    ///
    /// - `initial_value`: The value at the start; a number.
    /// - `final_value`: The value at the end; a number.
    /// - `epoch_count`: Values in all; a whole number of at least 1, or a length.
    pub fn new(
        initial_value: impl Into<Number>,
        final_value: impl Into<Number>,
        epoch_count: impl Into<Length>,
    ) -> Self {
        Fields::of("speechbrain.LinearScheduler")
            .number("initial_value", initial_value)
            .number("final_value", final_value)
            .length("epoch_count", epoch_count)
            .into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then a straight line to 0.
    ///
    /// - Closed: `e / max(1, W) * initial_value` before `W = num_warmup_steps`, then `initial_value *
    ///   max(0, (T - e) / max(1, T - W))` with `T = num_training_steps`; `base` at 0
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    LinearWarmupScheduler
}

impl LinearWarmupScheduler {
    /// `speechbrain.LinearWarmupScheduler` with the parameters that have no default.
    ///
    /// - `initial_value`: The highest value; a number.
    /// - `num_warmup_steps`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `num_training_steps`: Steps in all; a number of at least 0, or a length.
    pub fn new(
        initial_value: impl Into<Number>,
        num_warmup_steps: impl Into<Length>,
        num_training_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("speechbrain.LinearWarmupScheduler")
            .number("initial_value", initial_value)
            .length("num_warmup_steps", num_warmup_steps)
            .length("num_training_steps", num_training_steps)
            .into()
    }
}

schedule_type! {
    /// A value times a factor once every few epochs.
    ///
    /// - Closed: `initial_value * decay_factor ** floor((1 + e) / decay_drop)`; with `half_life`, the
    ///   factor is `exp(-log(2) / half_life)` and `decay_drop` 1
    ///
    /// As in SpeechBrain, the first decay comes one epoch early.
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    StepScheduler
}

impl StepScheduler {
    /// `speechbrain.StepScheduler` with the parameters that have no default.
    ///
    /// - `initial_value`: The value at the start; a number.
    pub fn new(initial_value: impl Into<Number>) -> Self {
        Fields::of("speechbrain.StepScheduler").number("initial_value", initial_value).into()
    }

    /// The factor of a decay; 0.5 where it is null; a number above 0, or null.
    pub fn decay_factor(self, decay_factor: impl Into<Number>) -> Self {
        self.fields.number("decay_factor", decay_factor).into()
    }

    /// Epochs from one decay to the next; 2 where it is null; a number above 0, or null.
    pub fn decay_drop(self, decay_drop: impl Into<Number>) -> Self {
        self.fields.number("decay_drop", decay_drop).into()
    }

    /// Epochs after which the value is half; a number above 0, or null.
    pub fn half_life(self, half_life: impl Into<Number>) -> Self {
        self.fields.number("half_life", half_life).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, then the inverse square root.
    ///
    /// - Closed: `lr_initial * (normalize * min(e ** -0.5, e * n_warmup_steps ** -1.5))` with
    ///   `normalize = n_warmup_steps ** 0.5`, or `model_size ** -0.5` where that is given; `base` at
    ///   0
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    NoamScheduler
}

impl NoamScheduler {
    /// `speechbrain.NoamScheduler` with the parameters that have no default.
    ///
    /// - `lr_initial`: The value at the top, where no width is given; a number.
    /// - `n_warmup_steps`: Steps of the warm-up; a number above 0, or a length.
    pub fn new(lr_initial: impl Into<Number>, n_warmup_steps: impl Into<Length>) -> Self {
        Fields::of("speechbrain.NoamScheduler")
            .number("lr_initial", lr_initial)
            .length("n_warmup_steps", n_warmup_steps)
            .into()
    }

    /// The width of the model; a number above 0, or null.
    pub fn model_size(self, model_size: impl Into<Number>) -> Self {
        self.fields.number("model_size", model_size).into()
    }
}

schedule_type! {
    /// That of `speechbrain.NoamScheduler`, times a rate after each of some steps.
    ///
    /// - Closed: `lr_initial * (s * rate)` for each rate of `anneal_rates` whose step in
    ///   `anneal_steps` is below `e`, with the scale `s` of `speechbrain.NoamScheduler`; `base` at 0
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    NoamIntervalScheduler
}

impl NoamIntervalScheduler {
    /// `speechbrain.NoamIntervalScheduler` with the parameters that have no default.
    ///
    /// - `lr_initial`: The value at the top, where no width is given; a number.
    /// - `n_warmup_steps`: Steps of the warm-up; a number above 0, or a length.
    /// - `anneal_steps`: The last step before each rate; a list, each a number, or a length.
    /// - `anneal_rates`: What the value is multiplied with from there on; a list, each a number.
    pub fn new(
        lr_initial: impl Into<Number>,
        n_warmup_steps: impl Into<Length>,
        anneal_steps: impl IntoIterator<Item = impl Into<Length>>,
        anneal_rates: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        Fields::of("speechbrain.NoamIntervalScheduler")
            .number("lr_initial", lr_initial)
            .length("n_warmup_steps", n_warmup_steps)
            .lengths("anneal_steps", anneal_steps)
            .numbers("anneal_rates", anneal_rates)
            .into()
    }

    /// The width of the model; a number above 0, or null.
    pub fn model_size(self, model_size: impl Into<Number>) -> Self {
        self.fields.number("model_size", model_size).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, a stable phase, and a fall with the number of steps.
    ///
    /// - Closed: `lr_initial * (e / W)` before `W = n_warmup_steps`, `lr_initial` for `K =
    ///   n_keep_steps`, then `lr_initial * (W / (e - K))`; `base` at 0
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    LinearNoamScheduler
}

impl LinearNoamScheduler {
    /// `speechbrain.LinearNoamScheduler` with the parameters that have no default.
    ///
    /// - `lr_initial`: The highest value; a number.
    /// - `n_warmup_steps`: Steps of the warm-up; a number above 0, or a length.
    /// - `n_keep_steps`: Steps of the stable phase; a number of at least 0, or a length.
    pub fn new(
        lr_initial: impl Into<Number>,
        n_warmup_steps: impl Into<Length>,
        n_keep_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("speechbrain.LinearNoamScheduler")
            .number("lr_initial", lr_initial)
            .length("n_warmup_steps", n_warmup_steps)
            .length("n_keep_steps", n_keep_steps)
            .into()
    }
}

schedule_type! {
    /// A cosine whose top is at the end of the warm-up, over and over.
    ///
    /// - Closed: `lr_initial * (0.5 * (cos((pi * (e - n_warmup_steps)) / total_steps) + 1))`; `base`
    ///   at 0
    ///
    /// SpeechBrain takes `lr_initial` as optional; without it, each step multiplies what the steps
    /// before have left. Here it is required.
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    CyclicCosineScheduler
}

impl CyclicCosineScheduler {
    /// `speechbrain.CyclicCosineScheduler` with the parameters that have no default.
    ///
    /// - `n_warmup_steps`: Where the top is; a number above 0, or a length.
    /// - `lr_initial`: The highest value; a number.
    pub fn new(n_warmup_steps: impl Into<Length>, lr_initial: impl Into<Number>) -> Self {
        Fields::of("speechbrain.CyclicCosineScheduler")
            .length("n_warmup_steps", n_warmup_steps)
            .number("lr_initial", lr_initial)
            .into()
    }

    /// Steps of half a wave; a number above 0, or a length. The default is `100000`.
    pub fn total_steps(self, total_steps: impl Into<Length>) -> Self {
        self.fields.length("total_steps", total_steps).into()
    }
}

schedule_type! {
    /// The rate times `factor` whenever a metric has been above its anchor for too long.
    ///
    /// - Closed: `max(lr, lr_min)`; `max(lr * factor, lr_min)` at a metric above the anchor that
    ///   comes after `patience` others. A metric that is not above it becomes the anchor, and so does
    ///   each one up to `dont_halve_until_epoch`
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    ReduceLROnPlateau
}

impl ReduceLROnPlateau {
    /// `speechbrain.ReduceLROnPlateau`.
    pub fn new() -> Self {
        Fields::of("speechbrain.ReduceLROnPlateau").into()
    }

    /// The lowest value; a number. The default is `1e-08`.
    pub fn lr_min(self, lr_min: impl Into<Number>) -> Self {
        self.fields.number("lr_min", lr_min).into()
    }

    /// What a reduction multiplies with; a number. The default is `0.5`.
    pub fn factor(self, factor: impl Into<Number>) -> Self {
        self.fields.number("factor", factor).into()
    }

    /// Metrics above the anchor before each reduction; a number, or a length. The default is `2`.
    pub fn patience(self, patience: impl Into<Length>) -> Self {
        self.fields.length("patience", patience).into()
    }

    /// Metrics at the start that reduce nothing; a number, or a length. The default is `65`.
    pub fn dont_halve_until_epoch(self, dont_halve_until_epoch: impl Into<Length>) -> Self {
        self.fields.length("dont_halve_until_epoch", dont_halve_until_epoch).into()
    }
}

schedule_type! {
    /// Up and down in straight lines, over and over.
    ///
    /// - Closed: `base_lr + ((max_lr - base_lr) * max(0, 1 - x)) * scale` with the cycle `c = floor(1
    ///   + e / (2 * step_size))` and `x = abs(e / step_size - 2 * c + 1)`; the scale is 1, `1 / 2 **
    ///   (c - 1)` with `triangular2`, `gamma ** e` with `exp_range`; `base` at 0
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    CyclicLRScheduler
}

impl CyclicLRScheduler {
    /// `speechbrain.CyclicLRScheduler`.
    pub fn new() -> Self {
        Fields::of("speechbrain.CyclicLRScheduler").into()
    }

    /// The lowest value; a number. The default is `0.001`.
    pub fn base_lr(self, base_lr: impl Into<Number>) -> Self {
        self.fields.number("base_lr", base_lr).into()
    }

    /// The highest value of the first cycle; a number. The default is `0.006`.
    pub fn max_lr(self, max_lr: impl Into<Number>) -> Self {
        self.fields.number("max_lr", max_lr).into()
    }

    /// Steps of half a cycle; a number above 0, or a length. The default is `2000`.
    pub fn step_size(self, step_size: impl Into<Length>) -> Self {
        self.fields.length("step_size", step_size).into()
    }

    /// How the height changes from cycle to cycle; "triangular" or "triangular2" or "exp_range".
    /// The default is `"triangular"`.
    pub fn mode(self, mode: &str) -> Self {
        self.fields.choice("mode", mode).into()
    }

    /// The factor of a step with `exp_range`; a number of at least 0. The default is `1.0`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }
}

schedule_type! {
    /// Given values from given steps on.
    ///
    /// - Closed: the value of the last of the intervals that has started, `base` before the first
    ///
    /// As in SpeechBrain, an interval that starts at 0 does not count.
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    IntervalScheduler
}

impl IntervalScheduler {
    /// `speechbrain.IntervalScheduler` with the parameters that have no default.
    ///
    /// - `intervals`: The `steps` and the `lr` of each interval; a list of pairs of numbers.
    pub fn new(
        intervals: impl IntoIterator<Item = (impl Into<Length>, impl Into<Number>)>,
    ) -> Self {
        Fields::of("speechbrain.IntervalScheduler").pairs("intervals", intervals).into()
    }
}

schedule_type! {
    /// The inverse square root of the step, constant at first.
    ///
    /// - Closed: `1 / sqrt(max(warmup_steps, e))`; `base` at 0
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    InverseSquareRootScheduler
}

impl InverseSquareRootScheduler {
    /// `speechbrain.InverseSquareRootScheduler` with the parameters that have no default.
    ///
    /// - `warmup_steps`: Steps of the constant phase; a number of at least 0, or a length.
    pub fn new(warmup_steps: impl Into<Length>) -> Self {
        Fields::of("speechbrain.InverseSquareRootScheduler")
            .length("warmup_steps", warmup_steps)
            .into()
    }
}

schedule_type! {
    /// A warm-up in a straight line, a slow exponential decay, and a cooldown in a straight line.
    ///
    /// - Closed: `(lr * e) / warmup` before `warmup`; with `p = log(decay_factor) / decay_every` and
    ///   `C = total_steps - cooldown`, `lr * exp(p * (e - warmup))` up to `C`; then `b - (b /
    ///   cooldown) * (e - C)` with `b = lr * exp(p * C)`
    ///
    /// As in SpeechBrain, the cooldown starts lower than the decay ends, because its value does not
    /// count from the end of the warm-up, and it goes below 0 after `total_steps`. Without a cooldown
    /// there is no value there.
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    WarmCoolDecayLRSchedule
}

impl WarmCoolDecayLRSchedule {
    /// `speechbrain.WarmCoolDecayLRSchedule` with the parameters that have no default.
    ///
    /// - `lr`: The highest value; a number.
    /// - `warmup`: Steps of the warm-up; a number of at least 0, or a length.
    /// - `cooldown`: Steps of the cooldown; a number of at least 0, or a length.
    /// - `total_steps`: Steps in all; a number above 0, or a length.
    pub fn new(
        lr: impl Into<Number>,
        warmup: impl Into<Length>,
        cooldown: impl Into<Length>,
        total_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("speechbrain.WarmCoolDecayLRSchedule")
            .number("lr", lr)
            .length("warmup", warmup)
            .length("cooldown", cooldown)
            .length("total_steps", total_steps)
            .into()
    }

    /// The factor of a decay; a number above 0. The default is `0.75`.
    pub fn decay_factor(self, decay_factor: impl Into<Number>) -> Self {
        self.fields.number("decay_factor", decay_factor).into()
    }

    /// Steps of a decay; a number above 0, or a length. The default is `100000`.
    pub fn decay_every(self, decay_every: impl Into<Length>) -> Self {
        self.fields.length("decay_every", decay_every).into()
    }
}

schedule_type! {
    /// A warm-up, a stable phase, and an exponential decay.
    ///
    /// - Closed: `b + ((lr - b) / W) * e` with `b = init_lr_scale * lr` before `W = warmup_steps`;
    ///   `lr` for `H = hold_steps`; then `lr * exp(-(-log(final_lr_scale) / decay_steps) * (e - H -
    ///   W))`
    ///
    /// As in SpeechBrain, the decay goes on after its steps.
    ///
    /// Source: speechbrain.nnet.schedulers, speechbrain 1.1.2
    TriStageLRSchedule
}

impl TriStageLRSchedule {
    /// `speechbrain.TriStageLRSchedule` with the parameters that have no default.
    ///
    /// - `lr`: The highest value; a number.
    /// - `warmup_steps`: Steps of the warm-up; a number above 0, or a length.
    /// - `hold_steps`: Steps of the stable phase; a number of at least 0, or a length.
    /// - `decay_steps`: Steps of the decay; a number above 0, or a length.
    /// - `total_steps`: Steps in all; the curve is the same; a number, or a length.
    pub fn new(
        lr: impl Into<Number>,
        warmup_steps: impl Into<Length>,
        hold_steps: impl Into<Length>,
        decay_steps: impl Into<Length>,
        total_steps: impl Into<Length>,
    ) -> Self {
        Fields::of("speechbrain.TriStageLRSchedule")
            .number("lr", lr)
            .length("warmup_steps", warmup_steps)
            .length("hold_steps", hold_steps)
            .length("decay_steps", decay_steps)
            .length("total_steps", total_steps)
            .into()
    }

    /// The first ratio; a number. The default is `0.01`.
    pub fn init_lr_scale(self, init_lr_scale: impl Into<Number>) -> Self {
        self.fields.number("init_lr_scale", init_lr_scale).into()
    }

    /// The ratio after the decay; a number above 0. The default is `0.05`.
    pub fn final_lr_scale(self, final_lr_scale: impl Into<Number>) -> Self {
        self.fields.number("final_lr_scale", final_lr_scale).into()
    }
}
