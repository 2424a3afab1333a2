// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! The schedules whose names begin with `caffe`.

use crate::spec::{schedule_type, Fields};
use crate::{Error, Functions, Length, Number, Run, Schedule, Spec};

schedule_type! {
    /// The policies of a Caffe solver: fixed, step, exp, inv, poly and sigmoid.
    ///
    /// - Closed: the base value times 1, `gamma ** (e // stepsize)`, `gamma ** e`, `(1 + gamma * e)
    ///   ** -power`, `(1 - e / max_iter) ** power`, or `base / (1 + exp(-gamma * (e - stepsize)))`
    ///
    /// As in Caffe, a negative `gamma` lets `sigmoid` fall.
    ///
    /// Source: BVLC/caffe src/caffe/solvers/sgd_solver.cpp
    lr_policy
}

impl lr_policy {
    /// `caffe.lr_policy`.
    pub fn new() -> Self {
        Fields::of("caffe.lr_policy").into()
    }

    /// The shape; "fixed" or "step" or "exp" or "inv" or "poly" or "sigmoid". The default is
    /// `"fixed"`.
    pub fn lr_policy(self, lr_policy: &str) -> Self {
        self.fields.choice("lr_policy", lr_policy).into()
    }

    /// The factor of `step` and `exp`, the slope of `inv` and `sigmoid`; a number. The default is
    /// `1.0`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }

    /// The power of `inv` and `poly`; a number. The default is `1.0`.
    pub fn power(self, power: impl Into<Number>) -> Self {
        self.fields.number("power", power).into()
    }

    /// Steps from one decay of `step` to the next, or the middle of `sigmoid`; a number above 0, or
    /// a length. The default is `1`.
    pub fn stepsize(self, stepsize: impl Into<Length>) -> Self {
        self.fields.length("stepsize", stepsize).into()
    }

    /// The end of `poly`; a number above 0, or a length. The default is `1`.
    pub fn max_iter(self, max_iter: impl Into<Length>) -> Self {
        self.fields.length("max_iter", max_iter).into()
    }
}

schedule_type! {
    /// The base value times `gamma` at each of some positions.
    ///
    /// - Closed: `base * gamma ** bisect_right(stepvalue, e)`
    ///
    /// Source: BVLC/caffe src/caffe/solvers/sgd_solver.cpp
    multistep
}

impl multistep {
    /// `caffe.multistep` with the parameters that have no default.
    ///
    /// - `stepvalue`: Positions of a decay, in rising order; a list, each a number, or a length.
    pub fn new(stepvalue: impl IntoIterator<Item = impl Into<Length>>) -> Self {
        Fields::of("caffe.multistep").lengths("stepvalue", stepvalue).into()
    }

    /// The factor of a decay; a number. The default is `1.0`.
    pub fn gamma(self, gamma: impl Into<Number>) -> Self {
        self.fields.number("gamma", gamma).into()
    }
}
