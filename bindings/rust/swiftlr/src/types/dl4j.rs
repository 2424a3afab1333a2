// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `dl4j`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A fixed rate.
    ///
    /// - Closed: `value`
    ///
    /// Source: org.nd4j.linalg.schedule
    FixedSchedule
}

impl FixedSchedule {
    /// `dl4j.FixedSchedule` with the parameters that have no default.
    ///
    /// - `value`: The value; a number.
    pub fn new(value: impl Into<Number>) -> Self {
        Fields::of("dl4j.FixedSchedule").number("value", value).into()
    }
}

schedule_type! {
    /// The initial value times `gamma` at every step.
    ///
    /// - Closed: `initialValue * gamma ** e`
    ///
    /// Source: org.nd4j.linalg.schedule
    ExponentialSchedule
}

impl ExponentialSchedule {
    /// `dl4j.ExponentialSchedule` with the parameters that have no default.
    ///
    /// - `initialValue`: The value at the start; a number.
    /// - `gamma`: The factor of a step; a number of at least 0.
    pub fn new(initialValue: impl Into<Number>, gamma: impl Into<Number>) -> Self {
        Fields::of("dl4j.ExponentialSchedule")
            .number("initialValue", initialValue)
            .number("gamma", gamma)
            .into()
    }
}

schedule_type! {
    /// A power of the inverse of the time.
    ///
    /// - Closed: `initialValue / (1 + gamma * e) ** power`
    ///
    /// Source: org.nd4j.linalg.schedule
    InverseSchedule
}

impl InverseSchedule {
    /// `dl4j.InverseSchedule` with the parameters that have no default.
    ///
    /// - `initialValue`: The value at the start; a number.
    /// - `gamma`: What a step adds to the divisor; a number.
    /// - `power`: The power of the divisor; a number.
    pub fn new(
        initialValue: impl Into<Number>,
        gamma: impl Into<Number>,
        power: impl Into<Number>,
    ) -> Self {
        Fields::of("dl4j.InverseSchedule")
            .number("initialValue", initialValue)
            .number("gamma", gamma)
            .number("power", power)
            .into()
    }
}

schedule_type! {
    /// A power of a rising straight line, then 0.
    ///
    /// - Closed: `initialValue * (1 + e / maxIter) ** power`, from `maxIter` on 0
    ///
    /// As in DL4J, the value rises until it is 0. `caffe.lr_policy` with the policy `poly` falls.
    ///
    /// Source: org.nd4j.linalg.schedule
    PolySchedule
}

impl PolySchedule {
    /// `dl4j.PolySchedule` with the parameters that have no default.
    ///
    /// - `initialValue`: The value at the start; a number.
    /// - `power`: The power of the line; a number.
    /// - `maxIter`: Steps until 0; a number above 0, or a length.
    pub fn new(
        initialValue: impl Into<Number>,
        power: impl Into<Number>,
        maxIter: impl Into<Length>,
    ) -> Self {
        Fields::of("dl4j.PolySchedule")
            .number("initialValue", initialValue)
            .number("power", power)
            .length("maxIter", maxIter)
            .into()
    }
}

schedule_type! {
    /// A logistic curve around `stepSize`.
    ///
    /// - Closed: `initialValue / (1 + exp(-gamma * (e - stepSize)))`
    ///
    /// Source: org.nd4j.linalg.schedule
    SigmoidSchedule
}

impl SigmoidSchedule {
    /// `dl4j.SigmoidSchedule` with the parameters that have no default.
    ///
    /// - `initialValue`: The value at the start; a number.
    /// - `gamma`: The slope; a negative one lets it fall; a number.
    /// - `stepSize`: The middle; a number, or a length.
    pub fn new(
        initialValue: impl Into<Number>,
        gamma: impl Into<Number>,
        stepSize: impl Into<Length>,
    ) -> Self {
        Fields::of("dl4j.SigmoidSchedule")
            .number("initialValue", initialValue)
            .number("gamma", gamma)
            .length("stepSize", stepSize)
            .into()
    }
}

schedule_type! {
    /// The initial value times `decayRate` once every `step` steps.
    ///
    /// - Closed: `initialValue * decayRate ** floor(e / step)`
    ///
    /// Source: org.nd4j.linalg.schedule
    StepSchedule
}

impl StepSchedule {
    /// `dl4j.StepSchedule` with the parameters that have no default.
    ///
    /// - `initialValue`: The value at the start; a number.
    /// - `decayRate`: The factor of a decay; a number.
    /// - `step`: Steps from one decay to the next; a number above 0, or a length.
    pub fn new(
        initialValue: impl Into<Number>,
        decayRate: impl Into<Number>,
        step: impl Into<Length>,
    ) -> Self {
        Fields::of("dl4j.StepSchedule")
            .number("initialValue", initialValue)
            .number("decayRate", decayRate)
            .length("step", step)
            .into()
    }
}

schedule_type! {
    /// Up, down, and quickly down further.
    ///
    /// - Closed: with `s = (cycleLength - annealingLength) // 2`, `d = (maxLearningRate -
    ///   initialLearningRate) / s` and the position `c` in the cycle, `initialLearningRate + d * c`
    ///   before `s`, `maxLearningRate - d * (c - s)` before `2 * s`, then `initialLearningRate *
    ///   annealingDecay ** (annealingLength - (cycleLength - c))`
    ///
    /// As in DL4J, where `cycleLength - annealingLength` is odd, the last phase starts a step early,
    /// with one factor too few.
    ///
    /// Source: org.nd4j.linalg.schedule
    CycleSchedule
}

impl CycleSchedule {
    /// `dl4j.CycleSchedule` with the parameters that have no default.
    ///
    /// - `initialLearningRate`: The value at both ends; a number.
    /// - `maxLearningRate`: The value in the middle; a number.
    /// - `cycleLength`: Steps of a cycle; a number above 0, or a length.
    /// - `annealingLength`: How many of them, the last ones, go down further; a number of at least
    ///   0, or a length.
    /// - `annealingDecay`: The factor of each of the last steps; a number of at least 0.
    pub fn new(
        initialLearningRate: impl Into<Number>,
        maxLearningRate: impl Into<Number>,
        cycleLength: impl Into<Length>,
        annealingLength: impl Into<Length>,
        annealingDecay: impl Into<Number>,
    ) -> Self {
        Fields::of("dl4j.CycleSchedule")
            .number("initialLearningRate", initialLearningRate)
            .number("maxLearningRate", maxLearningRate)
            .length("cycleLength", cycleLength)
            .length("annealingLength", annealingLength)
            .number("annealingDecay", annealingDecay)
            .into()
    }
}

schedule_type! {
    /// A warm-up in a straight line over any schedule, which runs meanwhile.
    ///
    /// - Closed: the schedule times `(e + 1) / numIter` before `numIter - 1`
    ///
    /// As in DL4J, the schedule runs during the warm-up.
    ///
    /// Source: org.nd4j.linalg.schedule
    RampSchedule
}

impl RampSchedule {
    /// `dl4j.RampSchedule` with the parameters that have no default.
    ///
    /// - `baseSchedule`: The schedule that is warmed up; a schedule.
    /// - `numIter`: Steps of the warm-up; a number of at least 0, or a length.
    pub fn new(baseSchedule: impl Into<Spec>, numIter: impl Into<Length>) -> Self {
        Fields::of("dl4j.RampSchedule")
            .schedule("baseSchedule", baseSchedule)
            .length("numIter", numIter)
            .into()
    }
}

schedule_type! {
    /// Given values from given positions on.
    ///
    /// - Closed: the value of the last position that is at most `e`
    ///
    /// Source: org.nd4j.linalg.schedule
    MapSchedule
}

impl MapSchedule {
    /// `dl4j.MapSchedule` with the parameters that have no default.
    ///
    /// - `values`: Pairs of a position and the value from there on; the first position is 0; a list
    ///   of pairs of numbers.
    pub fn new(values: impl IntoIterator<Item = (impl Into<Length>, impl Into<Number>)>) -> Self {
        Fields::of("dl4j.MapSchedule").pairs("values", values).into()
    }
}
