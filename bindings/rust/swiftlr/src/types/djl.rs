// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `djl`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// A fixed value.
    ///
    /// - Closed: `value`, in single precision
    ///
    /// Source: ai.djl.training.tracker, DJL 0.37
    FixedTracker
}

impl FixedTracker {
    /// `djl.FixedTracker` with the parameters that have no default.
    ///
    /// - `value`: The value; a number.
    pub fn new(value: impl Into<Number>) -> Self {
        Fields::of("djl.FixedTracker").number("value", value).into()
    }
}

schedule_type! {
    /// The first value times `factor` at every update, up to a number of updates or down to a value.
    ///
    /// - Closed: `baseValue * factor ** min(e, maxUpdates)`, in single precision; `minValue` stands
    ///   for `maxUpdates = round(log(minValue / baseValue) / log(factor))`
    ///
    /// Source: ai.djl.training.tracker, DJL 0.37
    FactorTracker
}

impl FactorTracker {
    /// `djl.FactorTracker` with the parameters that have no default.
    ///
    /// - `baseValue`: The first value; a number.
    /// - `factor`: The factor of an update; a number above 0 and at most 1.
    pub fn new(baseValue: impl Into<Number>, factor: impl Into<Number>) -> Self {
        Fields::of("djl.FactorTracker")
            .number("baseValue", baseValue)
            .number("factor", factor)
            .into()
    }

    /// The value to stop near; a number above 0, or null.
    pub fn minValue(self, minValue: impl Into<Number>) -> Self {
        self.fields.number("minValue", minValue).into()
    }

    /// Updates that change the value; a whole number of at least 0, or a length, or null.
    pub fn maxUpdates(self, maxUpdates: impl Into<Length>) -> Self {
        self.fields.length("maxUpdates", maxUpdates).into()
    }
}

schedule_type! {
    /// A straight line, up to a number of updates or to a value.
    ///
    /// - Closed: `baseValue + min(e, maxUpdates) * slope`, in single precision; `maxValue` stands for
    ///   `maxUpdates = round((maxValue - baseValue) / slope)`, `minValue` for `-round((baseValue -
    ///   minValue) / slope)`
    ///
    /// Source: ai.djl.training.tracker, DJL 0.37
    LinearTracker
}

impl LinearTracker {
    /// `djl.LinearTracker` with the parameters that have no default.
    ///
    /// - `baseValue`: The first value; a number.
    /// - `slope`: What an update adds; a number.
    pub fn new(baseValue: impl Into<Number>, slope: impl Into<Number>) -> Self {
        Fields::of("djl.LinearTracker").number("baseValue", baseValue).number("slope", slope).into()
    }

    /// The value to stop near; a number, or null.
    pub fn minValue(self, minValue: impl Into<Number>) -> Self {
        self.fields.number("minValue", minValue).into()
    }

    /// The same of a line that rises; a number, or null.
    pub fn maxValue(self, maxValue: impl Into<Number>) -> Self {
        self.fields.number("maxValue", maxValue).into()
    }

    /// Updates that change the value; a whole number of at least 0, or a length, or null.
    pub fn maxUpdates(self, maxUpdates: impl Into<Length>) -> Self {
        self.fields.length("maxUpdates", maxUpdates).into()
    }
}

schedule_type! {
    /// The first value times `factor` after each of some updates.
    ///
    /// - Closed: `baseValue` times `factor` for each of the `steps` that is below `e`, in single
    ///   precision
    ///
    /// As in DJL, a step has the value before it still.
    ///
    /// Source: ai.djl.training.tracker, DJL 0.37
    MultiFactorTracker
}

impl MultiFactorTracker {
    /// `djl.MultiFactorTracker` with the parameters that have no default.
    ///
    /// - `baseValue`: The first value; a number.
    /// - `steps`: Updates after which the value changes, at least two; a list, each a whole number
    ///   of at least 1, or a length.
    pub fn new(
        baseValue: impl Into<Number>,
        steps: impl IntoIterator<Item = impl Into<Length>>,
    ) -> Self {
        Fields::of("djl.MultiFactorTracker")
            .number("baseValue", baseValue)
            .lengths("steps", steps)
            .into()
    }

    /// The factor of a change; a number of at least -1 and at most 1. The default is `1`.
    pub fn factor(self, factor: impl Into<Number>) -> Self {
        self.fields.number("factor", factor).into()
    }
}

schedule_type! {
    /// Half a cosine wave, then the last value.
    ///
    /// - Closed: `finalValue + ((baseValue - finalValue) / 2) * (1 + cos((pi * e) / maxUpdates))` up
    ///   to `maxUpdates`, then `finalValue`, in single precision
    ///
    /// Source: ai.djl.training.tracker, DJL 0.37
    CosineTracker
}

impl CosineTracker {
    /// `djl.CosineTracker` with the parameters that have no default.
    ///
    /// - `baseValue`: The first value; a number above 0.
    /// - `maxUpdates`: Updates until the end; a whole number of at least 1, or a length.
    pub fn new(baseValue: impl Into<Number>, maxUpdates: impl Into<Length>) -> Self {
        Fields::of("djl.CosineTracker")
            .number("baseValue", baseValue)
            .length("maxUpdates", maxUpdates)
            .into()
    }

    /// The last value; a number. The default is `0.01`.
    pub fn finalValue(self, finalValue: impl Into<Number>) -> Self {
        self.fields.number("finalValue", finalValue).into()
    }
}

schedule_type! {
    /// Up and down between two values in straight lines, over and over.
    ///
    /// - Closed: `baseValue + ((maxValue - baseValue) * h) * s`, where `h` goes from 0 to 1 and back
    ///   in a cycle, and `s` is 1, `1 / 2 ** i` in cycle `i` with `TRIANGULAR2`, `gamma ** e` with
    ///   `EXP_RANGE`, in single precision
    ///
    /// DJL's scale function has no counterpart.
    ///
    /// Source: ai.djl.training.tracker, DJL 0.37
    CyclicalTracker
}

impl CyclicalTracker {
    /// `djl.CyclicalTracker`.
    pub fn new() -> Self {
        Fields::of("djl.CyclicalTracker").into()
    }

    /// The lowest value; a number above 0. The default is `0.001`.
    pub fn baseValue(self, baseValue: impl Into<Number>) -> Self {
        self.fields.number("baseValue", baseValue).into()
    }

    /// The highest value; a number above 0. The default is `0.006`.
    pub fn maxValue(self, maxValue: impl Into<Number>) -> Self {
        self.fields.number("maxValue", maxValue).into()
    }

    /// Updates up; a whole number of at least 1, or a length. The default is `2000`.
    pub fn stepSizeUp(self, stepSizeUp: impl Into<Length>) -> Self {
        self.fields.length("stepSizeUp", stepSizeUp).into()
    }

    /// Updates down; as many as up if 0; a whole number of at least 0, or a length. The default is
    /// `0`.
    pub fn stepSizeDown(self, stepSizeDown: impl Into<Length>) -> Self {
        self.fields.length("stepSizeDown", stepSizeDown).into()
    }

    /// What happens to the height; "TRIANGULAR" or "TRIANGULAR2" or "EXP_RANGE". The default is
    /// `"TRIANGULAR"`.
    pub fn mode(self, mode: &str) -> Self {
        self.fields.choice("mode", mode).into()
    }

    /// The factor of an update of `EXP_RANGE`; a number of at least 0 and at most 1. The default is
    /// `1.0`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }
}

schedule_type! {
    /// A power of a straight line, then the last value.
    ///
    /// - Closed: `(baseValue - endLearningRate) * (1 - min(e, D) / D) ** power + endLearningRate`
    ///   with `D = decaySteps`, rounded to single precision
    ///
    /// Source: ai.djl.training.tracker, DJL 0.37
    PolynomialDecayTracker
}

impl PolynomialDecayTracker {
    /// `djl.PolynomialDecayTracker` with the parameters that have no default.
    ///
    /// - `baseValue`: The first value; a number.
    /// - `endLearningRate`: The last value; a number.
    /// - `decaySteps`: Updates until the end; a whole number of at least 1, or a length.
    pub fn new(
        baseValue: impl Into<Number>,
        endLearningRate: impl Into<Number>,
        decaySteps: impl Into<Length>,
    ) -> Self {
        Fields::of("djl.PolynomialDecayTracker")
            .number("baseValue", baseValue)
            .number("endLearningRate", endLearningRate)
            .length("decaySteps", decaySteps)
            .into()
    }

    /// The power of the line; a number. The default is `1`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }
}

schedule_type! {
    /// A warm-up in a straight line or at a fixed value, then any tracker, which starts after it.
    ///
    /// - Closed: before `W = warmUpSteps` `warmUpBeginValue + ((v - warmUpBeginValue) * e) / W` with
    ///   the first value `v` of the tracker, with `CONSTANT` `warmUpBeginValue`, in single precision;
    ///   then the tracker at `e - W`
    ///
    /// Source: ai.djl.training.tracker, DJL 0.37
    WarmUpTracker
}

impl WarmUpTracker {
    /// `djl.WarmUpTracker` with the parameters that have no default.
    ///
    /// - `mainTracker`: The schedule after the warm-up; a schedule.
    pub fn new(mainTracker: impl Into<Spec>) -> Self {
        Fields::of("djl.WarmUpTracker").schedule("mainTracker", mainTracker).into()
    }

    /// Updates of the warm-up; a whole number of at least 0, or a length. The default is `0`.
    pub fn warmUpSteps(self, warmUpSteps: impl Into<Length>) -> Self {
        self.fields.length("warmUpSteps", warmUpSteps).into()
    }

    /// The first value; a number. The default is `0`.
    pub fn warmUpBeginValue(self, warmUpBeginValue: impl Into<Number>) -> Self {
        self.fields.number("warmUpBeginValue", warmUpBeginValue).into()
    }

    /// The shape; "LINEAR" or "CONSTANT". The default is `"LINEAR"`.
    pub fn warmUpMode(self, warmUpMode: &str) -> Self {
        self.fields.choice("warmUpMode", warmUpMode).into()
    }
}
