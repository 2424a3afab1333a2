//! Learning rates for training loops. A trainer says which step it is at and gets the rate of each
//! parameter group. The schedules are those of 40 frameworks and papers, under their own names, and a
//! saved run goes on in Python, C, C++ or Swift with the same bits.
//!
//! ```
//! use swiftlr::{types, Form, Scheduler};
//!
//! let cosine = types::torch::CosineAnnealingLR::new(900).eta_min(0.001);
//! let schedule = types::swiftlr::warmup::new(cosine, 100).build()?;
//! let mut scheduler = Scheduler::new(&schedule, Form::Closed, &[0.1])?;
//! for _ in 0..1000 {
//!     let rate = scheduler.rate(); // for the optimizer
//!     scheduler.step()?;
//! #   assert!((0.0..=0.1).contains(&rate));
//! }
//! # Ok::<(), swiftlr::Error>(())
//! ```
//!
//! - A [`Schedule`] is immutable: a pure function of a base rate and a position. It is made by a
//!   constructor in [`types`], or from the JSON text of a schedule file.
//! - A [`Scheduler`] is a schedule at work: a position, the rates there, and the rules by which they change.
//!   [`Scheduler::checkpoint`] saves it, [`Scheduler::restore`] goes on.
//! - [`Functions`] are closures of the program that a schedule calls.
//! - Every call that fails gives an [`Error`] and has changed nothing.
//!
//! The crate calls `libswiftlr`; see `swiftlr-sys` for how it is linked.
#![deny(unsafe_code)]

mod error;
mod functions;
#[allow(unsafe_code)]
mod raw;
mod schedule;
mod scheduler;
mod spec;
pub mod types;

pub use error::{Error, Status};
pub use functions::{Factor, Functions};
pub use schedule::Schedule;
pub use scheduler::{Form, Mismatch, Scheduler};
pub use spec::{Length, Names, Number, PerGroup, Run, Spec};

/// The version of the library that is running, as `major.minor.patch`.
pub fn version() -> &'static str {
    raw::version()
}

/// Describes every type of schedule, as a JSON object; `docs/reference.md` says what is in it.
pub fn describe_types() -> Result<String, Error> {
    raw::types()
}

/// What may be meant by a name that is no type's, as a JSON object; `docs/reference.md` says what is in it.
pub fn type_candidates(name: &str) -> Result<String, Error> {
    raw::type_candidates(name)
}

/// The rules of [`Schedule::check`], as a JSON list: their names, severities and meanings.
pub fn check_rules() -> Result<String, Error> {
    raw::check_rules()
}

/// The canonical spec with every length that is not in steps resolved: `{"length": "10ep", "steps":
/// 5000}`.
///
/// - `spec`: a JSON object. The functions that it names need not exist.
/// - `run`: what is known of the run. It takes precedence over the key `run` of the spec.
///
/// # Errors
///
/// [`Status::Json`], or [`Status::Spec`], also if a length needs something that is not known.
///
/// ```
/// let spec = r#"{"type": "torch.StepLR", "step_size": "10ep"}"#;
/// let resolved = swiftlr::resolve(spec, &swiftlr::Run::new().steps_per_epoch(500))?;
/// assert!(resolved.contains(r#"{"length": "10ep", "steps": 5000}"#));
/// # Ok::<(), swiftlr::Error>(())
/// ```
pub fn resolve(spec: &str, run: &Run) -> Result<String, Error> {
    raw::resolve(spec, &run.to_string())
}

/// The code of the page runs with the tests of the documentation.
#[cfg(doctest)]
#[doc = include_str!("../../../../docs/rust.md")]
struct Page;
