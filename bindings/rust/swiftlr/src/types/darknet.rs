// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `darknet`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// The policies of a Darknet configuration, after a burn-in: constant, step, exp, poly, sig and
    /// random.
    ///
    /// - Closed: `learning_rate * (e / burn_in) ** power` before `burn_in`, then `learning_rate`
    ///   times 1, `scale ** (e // step)`, `gamma ** e`, `(1 - e / max_batches) ** power`, `1 / (1 +
    ///   exp(gamma * (e - step)))` or `u ** power`
    ///
    /// As in Darknet, values are rounded to single precision, quotients as well, a positive `gamma` lets
    /// `sig` fall, and before `step`, where the count is below 0 and has no sign, `sig` is at its end. The
    /// random `u` from 0 to 1 is that of `swiftlr.noise` and not that of C.
    ///
    /// Source: pjreddie/darknet f6afaab src/network.c
    policy
}

impl policy {
    /// `darknet.policy` with the parameters that have no default.
    ///
    /// - `learning_rate`: The value at the start; a number.
    pub fn new(learning_rate: impl Into<Number>) -> Self {
        Fields::of("darknet.policy").number("learning_rate", learning_rate).into()
    }

    /// The shape; "constant" or "step" or "exp" or "poly" or "sig" or "random". The default is
    /// `"constant"`.
    pub fn policy(self, policy: &str) -> Self {
        self.fields.choice("policy", policy).into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn burn_in(self, burn_in: impl Into<Length>) -> Self {
        self.fields.length("burn_in", burn_in).into()
    }

    /// The power of the warm-up, of `poly` and of `random`; a number. The default is `4.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }

    /// The factor of a `step`; a number. The default is `1.0`.
    pub fn scale(self, scale: impl Into<Number>) -> Self {
        self.fields.number("scale", scale).into()
    }

    /// Steps from one `step` to the next, or the middle of `sig`; a number above 0, or a length.
    /// The default is `1`.
    pub fn step(self, step: impl Into<Length>) -> Self {
        self.fields.length("step", step).into()
    }

    /// The base of `exp`, the slope of `sig`; a number. The default is `1.0`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }

    /// The end of `poly`; a number above 0, or a length. The default is `1`.
    pub fn max_batches(self, max_batches: impl Into<Length>) -> Self {
        self.fields.length("max_batches", max_batches).into()
    }

    /// Which random numbers `random` takes; a whole number of at least 0. The default is `0`.
    pub fn seed(self, seed: impl Into<Number>) -> Self {
        self.fields.number("seed", seed).into()
    }
}

schedule_type! {
    /// Darknet's policy `steps`: a scale at each of some positions, after a burn-in.
    ///
    /// - Closed: `learning_rate * (e / burn_in) ** power` before `burn_in`, then `learning_rate`
    ///   times the scales of the steps that are at most `e`
    ///
    /// As in Darknet, values are rounded to single precision.
    ///
    /// Source: pjreddie/darknet f6afaab src/network.c
    steps
}

impl steps {
    /// `darknet.steps` with the parameters that have no default.
    ///
    /// - `learning_rate`: The value at the start; a number.
    /// - `steps`: Positions of a change, in rising order; a list, each a number, or a length.
    /// - `scales`: The factor at each; a list, each a number.
    pub fn new(
        learning_rate: impl Into<Number>,
        steps: impl IntoIterator<Item = impl Into<Length>>,
        scales: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        Fields::of("darknet.steps")
            .number("learning_rate", learning_rate)
            .lengths("steps", steps)
            .numbers("scales", scales)
            .into()
    }

    /// Steps of the warm-up; a number of at least 0, or a length. The default is `0`.
    pub fn burn_in(self, burn_in: impl Into<Length>) -> Self {
        self.fields.length("burn_in", burn_in).into()
    }

    /// The power of the warm-up; a number. The default is `4.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }
}
