// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `swiftlr`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, PerGroup, Run, Schedule, Spec};

schedule_type! {
    /// The plain fixed rate.
    ///
    /// - Closed: `base`
    /// - Chain: `lr`, so that a hand-edited rate stays.
    constant
}

impl constant {
    /// `swiftlr.constant`.
    pub fn new() -> Self {
        Fields::of("swiftlr.constant").into()
    }
}

schedule_type! {
    /// A fixed value, whatever the base value.
    ///
    /// - Closed: `value`, whatever the base value
    value
}

impl value {
    /// `swiftlr.value` with the parameters that have no default.
    ///
    /// - `value`: The value; a number.
    pub fn new(value: impl Into<Number>) -> Self {
        Fields::of("swiftlr.value").number("value", value).into()
    }
}

schedule_type! {
    /// From one value to another along a shape, both of them exactly.
    ///
    /// - Closed: with `x = e / over` from 0 to 1, `to + (from - to) * f` where `f` is `1 - x`, `0.5 *
    ///   (1 + cos(pi * x))`, `1 - sqrt(x)`, `1 - x ** 2`, `2 * (1 - x) - 0.5 * (1 + cos(pi * x))`,
    ///   `(1 - x) ** power`, `(1 - x) / (1 - power * x / (1 + power))`, the part of a logistic curve
    ///   or of a hyperbolic tangent between `-power` and `power`, `1 - sin(pi * x / 2)` or `1 - log(1
    ///   + x) / log(2)`; exponential `from * (to / from) ** x`; with `to_ratio`, `to` is `base * to_ratio`
    ///
    /// After the end comes the last value, the way back, the start again, or an error. A curve of 0 steps
    /// is at its end from the start.
    curve
}

impl curve {
    /// `swiftlr.curve` with the parameters that have no default.
    ///
    /// - `over`: Steps from one to the other; a number of at least 0, or a length.
    pub fn new(over: impl Into<Length>) -> Self {
        Fields::of("swiftlr.curve").length("over", over).into()
    }

    /// The shape; "linear" or "cosine" or "1-sqrt" or "square" or "mirror_cosine" or "exponential"
    /// or "polynomial" or "rex" or "sigmoid" or "tanh" or "sine" or "logarithmic". The default is
    /// `"linear"`.
    pub fn shape(self, shape: &str) -> Self {
        self.fields.choice("shape", shape).into()
    }

    /// The first value; the base value if null; a number, or null.
    pub fn from(self, from: impl Into<Number>) -> Self {
        self.fields.number("from", from).into()
    }

    /// The last value; a number. The default is `0.0`.
    pub fn to(self, to: impl Into<Number>) -> Self {
        self.fields.number("to", to).into()
    }

    /// The power of `polynomial`, the bend of `rex`, the steepness of `sigmoid` and `tanh`; a
    /// number above 0. The default is `2.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }

    /// What comes after the end; "clamp" or "reflect" or "repeat" or "error". The default is
    /// `"clamp"`.
    pub fn past_end(self, past_end: &str) -> Self {
        self.fields.choice("past_end", past_end).into()
    }

    /// The last value as a ratio of the base value, in place of `to`; a number, or null.
    pub fn to_ratio(self, to_ratio: impl Into<Number>) -> Self {
        self.fields.number("to_ratio", to_ratio).into()
    }
}

schedule_type! {
    /// The base value times `rate` once every `every` steps, without stairs.
    ///
    /// - Closed: `base * rate ** (e / every)`; in stairs with `swiftlr.staircase`
    exponential
}

impl exponential {
    /// `swiftlr.exponential` with the parameters that have no default.
    ///
    /// - `rate`: The factor of a unit; a number above 0.
    pub fn new(rate: impl Into<Number>) -> Self {
        Fields::of("swiftlr.exponential").number("rate", rate).into()
    }

    /// Steps of a unit; a number above 0, or a length. The default is `1`.
    pub fn every(self, every: impl Into<Length>) -> Self {
        self.fields.length("every", every).into()
    }
}

schedule_type! {
    /// The inverse square root of the time.
    ///
    /// - Closed: `base / sqrt(1 + e / timescale)`
    inverse_sqrt
}

impl inverse_sqrt {
    /// `swiftlr.inverse_sqrt` with the parameters that have no default.
    ///
    /// - `timescale`: Steps until the value has fallen to `1 / sqrt(2)`; a number above 0, or a
    ///   length.
    pub fn new(timescale: impl Into<Length>) -> Self {
        Fields::of("swiftlr.inverse_sqrt").length("timescale", timescale).into()
    }
}

schedule_type! {
    /// A power of the inverse of the time.
    ///
    /// - Closed: `base / (1 + e / timescale) ** power`
    inverse_time
}

impl inverse_time {
    /// `swiftlr.inverse_time` with the parameters that have no default.
    ///
    /// - `timescale`: Steps until the value has fallen to a half, with power 1; a number above 0,
    ///   or a length.
    pub fn new(timescale: impl Into<Length>) -> Self {
        Fields::of("swiftlr.inverse_time").length("timescale", timescale).into()
    }

    /// The power; a number above 0. The default is `1.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }
}

schedule_type! {
    /// A curve through given points.
    ///
    /// - Closed: between two knots straight lines, halves of a cosine wave, or the value before; the
    ///   first and the last value outside
    knots
}

impl knots {
    /// `swiftlr.knots` with the parameters that have no default.
    ///
    /// - `knots`: Pairs of a position and a value, in rising order; a list of pairs of numbers.
    pub fn new(knots: impl IntoIterator<Item = (impl Into<Length>, impl Into<Number>)>) -> Self {
        Fields::of("swiftlr.knots").pairs("knots", knots).into()
    }

    /// What lies between two knots; "linear" or "cosine" or "step". The default is `"linear"`.
    pub fn interpolate(self, interpolate: &str) -> Self {
        self.fields.choice("interpolate", interpolate).into()
    }
}

schedule_type! {
    /// One schedule after the other; a boundary belongs to the part that starts there.
    ///
    /// - Closed: the part whose stretch the position lies in; a part of 0 steps is skipped
    sequence
}

impl sequence {
    /// `swiftlr.sequence` with the parameters that have no default.
    ///
    /// - `schedules`: The parts in their order; a list of at least one schedule.
    /// - `lengths`: Steps of each but the last; a list, each a number of at least 0, or a length.
    pub fn new(
        schedules: impl IntoIterator<Item = Spec>,
        lengths: impl IntoIterator<Item = impl Into<Length>>,
    ) -> Self {
        Fields::of("swiftlr.sequence")
            .schedules("schedules", schedules)
            .lengths("lengths", lengths)
            .into()
    }

    /// Whether each part counts from its own start; "local" or "global". The default is `"local"`.
    pub fn clock(self, clock: &str) -> Self {
        self.fields.choice("clock", clock).into()
    }
}

schedule_type! {
    /// The product, sum, mean, least or greatest of schedules.
    ///
    /// - Closed: the sum, mean, least or greatest of the values; or `base` times the product of the
    ///   values for the base value 1
    combine
}

impl combine {
    /// `swiftlr.combine` with the parameters that have no default.
    ///
    /// - `schedules`: What is combined; a list of at least one schedule.
    pub fn new(schedules: impl IntoIterator<Item = Spec>) -> Self {
        Fields::of("swiftlr.combine").schedules("schedules", schedules).into()
    }

    /// How; "product" or "sum" or "mean" or "min" or "max". The default is `"product"`.
    pub fn by(self, by: &str) -> Self {
        self.fields.choice("by", by).into()
    }
}

schedule_type! {
    /// A schedule that is kept between two values.
    ///
    /// - Closed: `max(min, min(max, value))`
    clamp
}

impl clamp {
    /// `swiftlr.clamp` with the parameters that have no default.
    ///
    /// - `schedule`: What is changed; a schedule.
    pub fn new(schedule: impl Into<Spec>) -> Self {
        Fields::of("swiftlr.clamp").schedule("schedule", schedule).into()
    }

    /// The lowest value; a number, or null.
    pub fn min(self, min: impl Into<Number>) -> Self {
        self.fields.number("min", min).into()
    }

    /// The highest value; a number, or null.
    pub fn max(self, max: impl Into<Number>) -> Self {
        self.fields.number("max", max).into()
    }
}

schedule_type! {
    /// Up to a schedule, in any of the ways that peers do it.
    ///
    /// - Closed: before `steps` `target * (start + (1 - start) * f(x))` with `x = (e + offset) /
    ///   (steps + extra)` from 0 to 1 and `f` one of `x`, `0.5 * (1 - cos(pi * x))`, `1 - sqrt(1 -
    ///   x)`, `x ** 2`, `log(1 + e) / log(1 + W)` and 0; with `from`, `from + (target - from) *
    ///   f(x)`; then the schedule
    ///
    /// A warm-up of 0 steps is none.
    warmup
}

impl warmup {
    /// `swiftlr.warmup` with the parameters that have no default.
    ///
    /// - `schedule`: What is warmed up; a schedule.
    /// - `steps`: Steps of the warm-up, `W`; a number of at least 0, or a length.
    pub fn new(schedule: impl Into<Spec>, steps: impl Into<Length>) -> Self {
        Fields::of("swiftlr.warmup").schedule("schedule", schedule).length("steps", steps).into()
    }

    /// The first ratio of the target; a number. The default is `0.0`.
    pub fn start(self, start: impl Into<Number>) -> Self {
        self.fields.number("start", start).into()
    }

    /// The shape; "linear" or "cosine" or "1-sqrt" or "square" or "logarithmic" or "constant". The
    /// default is `"linear"`.
    pub fn shape(self, shape: &str) -> Self {
        self.fields.choice("shape", shape).into()
    }

    /// Whether the schedule starts after the warm-up or runs during it; "shift" or "overlay". The
    /// default is `"shift"`.
    pub fn clock(self, clock: &str) -> Self {
        self.fields.choice("clock", clock).into()
    }

    /// What the warm-up goes to: the first value of the schedule, its value at the end of the
    /// warm-up, the base value, or the value meanwhile; "first" or "at_end" or "base" or "value".
    /// The default is `"first"`.
    pub fn target(self, target: &str) -> Self {
        self.fields.choice("target", target).into()
    }

    /// What is added to the position: 1 to start above the first value; a number of at least -1 and
    /// at most 1. The default is `0`.
    pub fn offset(self, offset: impl Into<Number>) -> Self {
        self.fields.number("offset", offset).into()
    }

    /// What is added to `W` in the progress; a number of at least -1 and at most 1. The default is
    /// `0`.
    pub fn extra(self, extra: impl Into<Number>) -> Self {
        self.fields.number("extra", extra).into()
    }

    /// The first value, in place of `start` times the target; a number, or null.
    pub fn from(self, from: impl Into<Number>) -> Self {
        self.fields.number("from", from).into()
    }
}

schedule_type! {
    /// A schedule over and over, in cycles that may grow and get lower.
    ///
    /// - Closed: in cycle `i`, `c` steps after its start, the schedule at `c / growth ** i` with the
    ///   base value `base * decay ** i`
    ///
    /// The cycle is found with a logarithm and corrected, so that restarts are where they belong.
    repeat
}

impl repeat {
    /// `swiftlr.repeat` with the parameters that have no default.
    ///
    /// - `schedule`: What is changed; a schedule.
    /// - `period`: Steps of the first cycle; a number above 0, or a length.
    pub fn new(schedule: impl Into<Spec>, period: impl Into<Length>) -> Self {
        Fields::of("swiftlr.repeat").schedule("schedule", schedule).length("period", period).into()
    }

    /// How many times longer each cycle is; a number above 0. The default is `1.0`.
    pub fn growth(self, growth: impl Into<Number>) -> Self {
        self.fields.number("growth", growth).into()
    }

    /// What the base value is multiplied with each cycle; a number. The default is `1.0`.
    pub fn decay(self, decay: impl Into<Number>) -> Self {
        self.fields.number("decay", decay).into()
    }
}

schedule_type! {
    /// A schedule that starts later, or earlier.
    ///
    /// - Closed: the schedule at `max(0, e - by)`
    shift
}

impl shift {
    /// `swiftlr.shift` with the parameters that have no default.
    ///
    /// - `schedule`: What is changed; a schedule.
    /// - `by`: Steps by which it comes later; a number, or a length.
    pub fn new(schedule: impl Into<Spec>, by: impl Into<Length>) -> Self {
        Fields::of("swiftlr.shift").schedule("schedule", schedule).length("by", by).into()
    }

    /// What comes before its start; "clamp" or "error". The default is `"clamp"`.
    pub fn past_start(self, past_start: &str) -> Self {
        self.fields.choice("past_start", past_start).into()
    }
}

schedule_type! {
    /// A schedule that takes more time, or less.
    ///
    /// - Closed: the schedule at `e / by`
    stretch
}

impl stretch {
    /// `swiftlr.stretch` with the parameters that have no default.
    ///
    /// - `schedule`: What is changed; a schedule.
    /// - `by`: How many times longer it is; for one of a fraction, the steps in all; a number above
    ///   0, or a length.
    pub fn new(schedule: impl Into<Spec>, by: impl Into<Length>) -> Self {
        Fields::of("swiftlr.stretch").schedule("schedule", schedule).length("by", by).into()
    }
}

schedule_type! {
    /// A schedule that counts samples, whatever the size of the batch is when it is evaluated.
    ///
    /// - Closed: the schedule at the samples that `e` steps have seen: `e * batch_size`; with a ramp the
    ///   batch has `start_batch_size + k * increment` samples while the samples seen so far are at least
    ///   `k` of `(batch_size - start_batch_size) / increment` parts of `ramp_samples`
    ///
    /// Lengths inside it are in samples, `"1e6sp"` or plain numbers. The ramp is that of Megatron-LM's
    /// `--rampup-batch-size start_batch_size increment ramp_samples`.
    sample_clock
}

impl sample_clock {
    /// `swiftlr.sample_clock` with the parameters that have no default.
    ///
    /// - `schedule`: What is evaluated, its unit the sample; a schedule.
    /// - `batch_size`: Samples of a step; a whole number of at least 1.
    pub fn new(schedule: impl Into<Spec>, batch_size: impl Into<Number>) -> Self {
        Fields::of("swiftlr.sample_clock")
            .schedule("schedule", schedule)
            .number("batch_size", batch_size)
            .into()
    }

    /// Samples of the first step, where the batch grows; a whole number of at least 1, or null.
    pub fn start_batch_size(self, start_batch_size: impl Into<Number>) -> Self {
        self.fields.number("start_batch_size", start_batch_size).into()
    }

    /// What the batch grows by; a whole number of at least 1. The default is `1`.
    pub fn increment(self, increment: impl Into<Number>) -> Self {
        self.fields.number("increment", increment).into()
    }

    /// Samples until the batch has its whole size; a whole number of at least 0. The default is
    /// `0`.
    pub fn ramp_samples(self, ramp_samples: impl Into<Number>) -> Self {
        self.fields.number("ramp_samples", ramp_samples).into()
    }
}

schedule_type! {
    /// A schedule from its end to its start.
    ///
    /// - Closed: the schedule at `over - e`, from `over` back to 0
    reverse
}

impl reverse {
    /// `swiftlr.reverse` with the parameters that have no default.
    ///
    /// - `schedule`: What is changed; a schedule.
    /// - `over`: Where it starts; a number of at least 0, or a length.
    pub fn new(schedule: impl Into<Spec>, over: impl Into<Length>) -> Self {
        Fields::of("swiftlr.reverse").schedule("schedule", schedule).length("over", over).into()
    }

    /// What comes after the end; "clamp" or "reflect" or "repeat" or "error". The default is
    /// `"clamp"`.
    pub fn past_end(self, past_end: &str) -> Self {
        self.fields.choice("past_end", past_end).into()
    }
}

schedule_type! {
    /// A schedule whose value is kept for `every` steps.
    ///
    /// - Closed: the schedule at the last multiple of `every`
    staircase
}

impl staircase {
    /// `swiftlr.staircase` with the parameters that have no default.
    ///
    /// - `schedule`: What is changed; a schedule.
    /// - `every`: Steps of a stair; a number above 0, or a length.
    pub fn new(schedule: impl Into<Spec>, every: impl Into<Length>) -> Self {
        Fields::of("swiftlr.staircase").schedule("schedule", schedule).length("every", every).into()
    }
}

schedule_type! {
    /// A schedule whose clock stops for a while, or for ever.
    ///
    /// - Closed: the schedule at `e` up to `begin`, then at `begin` for `steps`, then at `e - steps`
    hold
}

impl hold {
    /// `swiftlr.hold` with the parameters that have no default.
    ///
    /// - `schedule`: What is changed; a schedule.
    /// - `begin`: Where its clock stops; a number of at least 0, or a length.
    pub fn new(schedule: impl Into<Spec>, begin: impl Into<Length>) -> Self {
        Fields::of("swiftlr.hold").schedule("schedule", schedule).length("begin", begin).into()
    }

    /// For how many steps; for ever if null; a number of at least 0, or a length, or null.
    pub fn steps(self, steps: impl Into<Length>) -> Self {
        self.fields.length("steps", steps).into()
    }
}

schedule_type! {
    /// A schedule with a base value of its own.
    ///
    /// - Closed: the schedule with this base value, whatever the group's is
    base
}

impl base {
    /// `swiftlr.base` with the parameters that have no default.
    ///
    /// - `schedule`: What is changed; a schedule.
    /// - `base`: The base value; a number.
    pub fn new(schedule: impl Into<Spec>, base: impl Into<Number>) -> Self {
        Fields::of("swiftlr.base").schedule("schedule", schedule).number("base", base).into()
    }
}

schedule_type! {
    /// A schedule times a factor.
    ///
    /// - Closed: the schedule times `by`
    scale
}

impl scale {
    /// `swiftlr.scale` with the parameters that have no default.
    ///
    /// - `schedule`: What is changed; a schedule.
    /// - `by`: The factor; a number.
    pub fn new(schedule: impl Into<Spec>, by: impl Into<Number>) -> Self {
        Fields::of("swiftlr.scale").schedule("schedule", schedule).number("by", by).into()
    }
}

schedule_type! {
    /// A schedule for each group.
    ///
    /// - Closed: for each group its own schedule
    groups
}

impl groups {
    /// `swiftlr.groups` with the parameters that have no default.
    ///
    /// - `schedules`: One for each group. There may be more groups; the last one serves those; a
    ///   list of at least one schedule.
    pub fn new(schedules: impl IntoIterator<Item = Spec>) -> Self {
        Fields::of("swiftlr.groups").schedules("schedules", schedules).into()
    }
}

schedule_type! {
    /// A schedule that is lower for each group before the last one.
    ///
    /// - Closed: the schedule times `rate ** (groups - 1 - group)`
    layer_decay
}

impl layer_decay {
    /// `swiftlr.layer_decay` with the parameters that have no default.
    ///
    /// - `schedule`: What is changed; a schedule.
    /// - `groups`: The number of groups, that of the optimizer; the last one has the factor 1; a
    ///   whole number of at least 1.
    pub fn new(schedule: impl Into<Spec>, groups: impl Into<Number>) -> Self {
        Fields::of("swiftlr.layer_decay")
            .schedule("schedule", schedule)
            .number("groups", groups)
            .into()
    }

    /// The factor from one group to the one before; a number above 0. The default is `0.75`.
    pub fn rate(self, rate: impl Into<Number>) -> Self {
        self.fields.number("rate", rate).into()
    }
}

schedule_type! {
    /// Several hyper-parameters at once, each by a schedule of its own: `lr`, `momentum`,
    /// `weight_decay`, `betas.0`, or what else a trainer knows by its name.
    ///
    /// - Closed: the value is that of the curve `lr`, without one `base`. Each other curve has base
    ///   values of its own, 1 until they are set.
    ///
    /// Without a curve `lr` a scheduler leaves the rates as they are, whoever sets them. A curve
    /// `weight_decay` leaves groups whose base value is 0 at 0 where another group has more, so that
    /// biases and norms stay without decay. Where all are 0 it drives them all.
    ///
    /// It is a whole spec and cannot be a part of one. Where the type of the curve `lr` drives the
    /// momentum, a curve `momentum` takes precedence.
    curves
}

impl curves {
    /// `swiftlr.curves` with the parameters that have no default.
    ///
    /// - `curves`: A schedule under the name of each hyper-parameter; an object with a schedule
    ///   under each name.
    pub fn new(curves: impl IntoIterator<Item = (impl AsRef<str>, Spec)>) -> Self {
        Fields::of("swiftlr.curves").curves("curves", curves).into()
    }
}

schedule_type! {
    /// A schedule with noise, which depends on the position and a seed alone.
    ///
    /// - Closed: the schedule times `1 + amplitude * n`, with `n` from -1 to 1, or a standard normal
    ///   number below 6 in size
    ///
    /// `n` follows from `seed` and `e // every` alone. It is the same in every run, at any position at
    /// once, and after a resume, because the seed is in the spec and with it in every checkpoint. It
    /// comes from Philox4x32-10 with the seed as key. The counter is `e // every` in two words, the
    /// index of the group, or 0, and the number of the attempt.
    ///
    /// Source: Salmon et al., "Parallel Random Numbers: As Easy as 1, 2, 3", SC 2011
    noise
}

impl noise {
    /// `swiftlr.noise` with the parameters that have no default.
    ///
    /// - `schedule`: What is changed; a schedule.
    pub fn new(schedule: impl Into<Spec>) -> Self {
        Fields::of("swiftlr.noise").schedule("schedule", schedule).into()
    }

    /// How strong the noise is; a number. The default is `0.1`.
    pub fn amplitude(self, amplitude: impl Into<Number>) -> Self {
        self.fields.number("amplitude", amplitude).into()
    }

    /// Its law; "uniform" or "normal". The default is `"uniform"`.
    pub fn distribution(self, distribution: &str) -> Self {
        self.fields.choice("distribution", distribution).into()
    }

    /// Which noise it is; a whole number of at least 0. The default is `0`.
    pub fn seed(self, seed: impl Into<Number>) -> Self {
        self.fields.number("seed", seed).into()
    }

    /// Steps for which a number is kept; a number above 0, or a length. The default is `1`.
    pub fn every(self, every: impl Into<Length>) -> Self {
        self.fields.length("every", every).into()
    }

    /// Whether each group has noise of its own; true or false. The default is `false`.
    pub fn per_group(self, per_group: bool) -> Self {
        self.fields.flag("per_group", per_group).into()
    }
}

schedule_type! {
    /// From the value at `at` down to `to`: the branch that ends a run of a constant rate (WSD).
    ///
    /// - Closed: after `at` as `swiftlr.curve` from the value there, at `e - at` over `steps`; then
    ///   `to`, or `base * to_ratio`
    ///
    /// The momentum goes on as it would have. With 0 steps the value is `to` right after `at`.
    ///
    /// Source: S. Hu et al., "MiniCPM", 2024, arXiv:2404.06395
    cooldown
}

impl cooldown {
    /// `swiftlr.cooldown` with the parameters that have no default.
    ///
    /// - `schedule`: What is changed; a schedule.
    /// - `at`: The last position of the past; a number of at least 0, or a length.
    /// - `steps`: Steps of the way down; a number of at least 0, or a length.
    pub fn new(schedule: impl Into<Spec>, at: impl Into<Length>, steps: impl Into<Length>) -> Self {
        Fields::of("swiftlr.cooldown")
            .schedule("schedule", schedule)
            .length("at", at)
            .length("steps", steps)
            .into()
    }

    /// The last value; a number. The default is `0.0`.
    pub fn to(self, to: impl Into<Number>) -> Self {
        self.fields.number("to", to).into()
    }

    /// The shape, one of those of `swiftlr.curve`; "linear" or "cosine" or "1-sqrt" or "square" or
    /// "mirror_cosine" or "exponential" or "polynomial" or "rex" or "sigmoid" or "tanh" or "sine"
    /// or "logarithmic". The default is `"linear"`.
    pub fn shape(self, shape: &str) -> Self {
        self.fields.choice("shape", shape).into()
    }

    /// The power, bend or steepness of the shape; a number above 0. The default is `2.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }

    /// The last value as a ratio of the base value, in place of `to`; a number, or null.
    pub fn to_ratio(self, to_ratio: impl Into<Number>) -> Self {
        self.fields.number("to_ratio", to_ratio).into()
    }
}

schedule_type! {
    /// Another horizon: what is left of the way takes more steps, or fewer.
    ///
    /// - Closed: after `at` the schedule at `at + (e - at) * (end - at) / (new_end - at)`
    ///
    /// What was to come at `end` comes at `new_end`, up to the rounding of the position. After that
    /// the clock keeps its pace.
    extend
}

impl extend {
    /// `swiftlr.extend` with the parameters that have no default.
    ///
    /// - `schedule`: What is changed; a schedule.
    /// - `at`: The last position of the past; a number of at least 0, or a length.
    /// - `end`: Where the schedule was to end; above `at`; a number, or a length.
    /// - `new_end`: Where it is to end; above `at`; a number, or a length.
    pub fn new(
        schedule: impl Into<Spec>,
        at: impl Into<Length>,
        end: impl Into<Length>,
        new_end: impl Into<Length>,
    ) -> Self {
        Fields::of("swiftlr.extend")
            .schedule("schedule", schedule)
            .length("at", at)
            .length("end", end)
            .length("new_end", new_end)
            .into()
    }
}

schedule_type! {
    /// A warm-up in the middle of a run, as for new data.
    ///
    /// - Closed: after `at` the target is the schedule at `e`, or at `e - at` if `anew`; for `steps`
    ///   the way to it, as `swiftlr.curve` goes it, from the value at `at` or from `start * target`;
    ///   then the target; 0 steps are no warm-up
    ///
    /// Source: A. Ibrahim et al., "Simple and Scalable Strategies to Continually Pre-train Large Language Models", 2024, arXiv:2403.08763
    rewarm
}

impl rewarm {
    /// `swiftlr.rewarm` with the parameters that have no default.
    ///
    /// - `schedule`: What is changed; a schedule.
    /// - `at`: The last position of the past; a number of at least 0, or a length.
    /// - `steps`: Steps of the warm-up; a number of at least 0, or a length.
    pub fn new(schedule: impl Into<Spec>, at: impl Into<Length>, steps: impl Into<Length>) -> Self {
        Fields::of("swiftlr.rewarm")
            .schedule("schedule", schedule)
            .length("at", at)
            .length("steps", steps)
            .into()
    }

    /// The first ratio of the target; if null, the warm-up starts from the value at `at`; a number,
    /// or null.
    pub fn start(self, start: impl Into<Number>) -> Self {
        self.fields.number("start", start).into()
    }

    /// The shape; "linear" or "cosine". The default is `"linear"`.
    pub fn shape(self, shape: &str) -> Self {
        self.fields.choice("shape", shape).into()
    }

    /// Whether the schedule starts again from 0 meanwhile, or goes on; true or false. The default
    /// is `false`.
    pub fn anew(self, anew: bool) -> Self {
        self.fields.flag("anew", anew).into()
    }
}

schedule_type! {
    /// Another schedule from a position on.
    ///
    /// - Closed: after `at` the value of `then` at `e - at`; if `scaled` times the value of the
    ///   schedule at `at` by that of `then` at 0
    branch
}

impl branch {
    /// `swiftlr.branch` with the parameters that have no default.
    ///
    /// - `schedule`: What is changed; a schedule.
    /// - `at`: The last position of the past; a number of at least 0, or a length.
    /// - `then`: What comes after `at`, on its own clock; a schedule.
    pub fn new(schedule: impl Into<Spec>, at: impl Into<Length>, then: impl Into<Spec>) -> Self {
        Fields::of("swiftlr.branch")
            .schedule("schedule", schedule)
            .length("at", at)
            .schedule("then", then)
            .into()
    }

    /// Whether it is scaled so that it goes on from the value at `at`; true or false. The default
    /// is `false`.
    pub fn scaled(self, scaled: bool) -> Self {
        self.fields.flag("scaled", scaled).into()
    }
}

schedule_type! {
    /// The clock is set back, or ahead.
    ///
    /// - Closed: after `at` the schedule at `to + (e - at)`
    rewind
}

impl rewind {
    /// `swiftlr.rewind` with the parameters that have no default.
    ///
    /// - `schedule`: What is changed; a schedule.
    /// - `at`: The last position of the past; a number of at least 0, or a length.
    /// - `to`: What the clock says there from then on; a number of at least 0, or a length.
    pub fn new(schedule: impl Into<Spec>, at: impl Into<Length>, to: impl Into<Length>) -> Self {
        Fields::of("swiftlr.rewind")
            .schedule("schedule", schedule)
            .length("at", at)
            .length("to", to)
            .into()
    }
}

schedule_type! {
    /// The rate times `factor` whenever a metric has not improved for more than `patience` steps.
    ///
    /// - Closed: that of `torch.ReduceLROnPlateau`, with `abs(best) * threshold` for the margin
    ///
    /// Negative metrics count as positive ones do. For a warm-up, put it into `swiftlr.warmup`.
    plateau
}

impl plateau {
    /// `swiftlr.plateau`.
    pub fn new() -> Self {
        Fields::of("swiftlr.plateau").into()
    }

    /// Whether the metric shall fall or rise; "min" or "max". The default is `"min"`.
    pub fn mode(self, mode: &str) -> Self {
        self.fields.choice("mode", mode).into()
    }

    /// What a reduction multiplies with; a number above 0 and below 1. The default is `0.1`.
    pub fn factor(self, factor: impl Into<Number>) -> Self {
        self.fields.number("factor", factor).into()
    }

    /// Steps without improvement that are allowed; a number of at least 0, or a length. The default
    /// is `10`.
    pub fn patience(self, patience: impl Into<Length>) -> Self {
        self.fields.length("patience", patience).into()
    }

    /// What an improvement is at least; a number of at least 0. The default is `0.0001`.
    pub fn threshold(self, threshold: impl Into<Number>) -> Self {
        self.fields.number("threshold", threshold).into()
    }

    /// Relative to the size of the best metric, or absolute; "rel" or "abs". The default is
    /// `"rel"`.
    pub fn threshold_mode(self, threshold_mode: &str) -> Self {
        self.fields.choice("threshold_mode", threshold_mode).into()
    }

    /// Steps after a reduction that do not count; a number of at least 0, or a length. The default
    /// is `0`.
    pub fn cooldown(self, cooldown: impl Into<Length>) -> Self {
        self.fields.length("cooldown", cooldown).into()
    }

    /// The lowest value; a number, or a list of them, one a group. The default is `0.0`.
    pub fn min(self, min: impl Into<PerGroup>) -> Self {
        self.fields.per_group("min", min).into()
    }

    /// Metrics of which the mean counts, at most 1000; a whole number of at least 1, or a length.
    /// The default is `1`.
    pub fn window(self, window: impl Into<Length>) -> Self {
        self.fields.length("window", window).into()
    }
}
