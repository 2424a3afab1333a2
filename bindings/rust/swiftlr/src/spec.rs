//! Specs without JSON: what the constructors in `types` are made of.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Write};

use crate::{Error, Functions, Schedule};

/// The JSON text of a schedule, as a part of another one. It comes from a constructor in [`types`](crate::types)
/// or from a schedule.
///
/// ```
/// use swiftlr::{types, Schedule, Spec};
///
/// let file = r#"{"type": "torch.StepLR", "step_size": 30}"#;
/// let schedule = Schedule::from_json(file)?;
/// let warmed = types::swiftlr::warmup::new(&schedule, 100).build()?;
/// let scaled = types::swiftlr::warmup::new(Spec::from(types::torch::StepLR::new(30)), 100).build()?;
/// assert_eq!(warmed.spec(), scaled.spec());
/// # Ok::<(), swiftlr::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spec(String);

impl Spec {
    /// Makes the schedule.
    ///
    /// # Errors
    ///
    /// As [`Schedule::from_json`].
    pub fn build(&self) -> Result<Schedule, Error> {
        Schedule::from_json(&self.0)
    }

    /// Makes the schedule, which names functions of the program.
    ///
    /// # Errors
    ///
    /// As [`Schedule::from_json_with`].
    pub fn build_with(&self, functions: &Functions) -> Result<Schedule, Error> {
        Schedule::from_json_with(&self.0, functions)
    }
}

impl Display for Spec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&Schedule> for Spec {
    /// Functions that the schedule calls are named in it, and have to be given again.
    fn from(schedule: &Schedule) -> Self {
        Self(schedule.spec())
    }
}

/// A type with some of its parameters: the fields of a JSON object, each with its value in JSON. Of two values
/// of one name, the last counts.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fields {
    kind: &'static str,
    values: BTreeMap<&'static str, String>,
}

impl Fields {
    pub fn of(kind: &'static str) -> Self {
        Self { kind, values: BTreeMap::new() }
    }

    pub fn json(mut self, name: &'static str, json: impl Display) -> Self {
        self.values.insert(name, json.to_string());
        self
    }

    pub fn number(self, name: &'static str, number: impl Into<Number>) -> Self {
        self.json(name, number.into())
    }

    pub fn length(self, name: &'static str, length: impl Into<Length>) -> Self {
        self.json(name, length.into())
    }

    pub fn per_group(self, name: &'static str, numbers: impl Into<PerGroup>) -> Self {
        self.json(name, numbers.into())
    }

    pub fn numbers<T: Into<Number>>(
        self,
        name: &'static str,
        items: impl IntoIterator<Item = T>,
    ) -> Self {
        self.json(name, list(items.into_iter().map(Into::into)))
    }

    pub fn lengths<T: Into<Length>>(
        self,
        name: &'static str,
        items: impl IntoIterator<Item = T>,
    ) -> Self {
        self.json(name, list(items.into_iter().map(Into::into)))
    }

    pub fn pairs<T: Into<Length>, U: Into<Number>>(
        self,
        name: &'static str,
        items: impl IntoIterator<Item = (T, U)>,
    ) -> Self {
        let pair = |(first, second): (T, U)| format!("[{}, {}]", first.into(), second.into());
        self.json(name, list(items.into_iter().map(pair)))
    }

    pub fn choice(self, name: &'static str, choice: &str) -> Self {
        self.json(name, text(choice))
    }

    pub fn flag(self, name: &'static str, flag: bool) -> Self {
        self.json(name, flag)
    }

    pub fn function(self, name: &'static str, function: &str) -> Self {
        self.json(name, text(function))
    }

    pub fn functions(self, name: &'static str, names: impl Into<Names>) -> Self {
        self.json(name, names.into())
    }

    pub fn schedule(self, name: &'static str, schedule: impl Into<Spec>) -> Self {
        self.json(name, schedule.into())
    }

    pub fn schedules(self, name: &'static str, schedules: impl IntoIterator<Item = Spec>) -> Self {
        self.json(name, list(schedules))
    }

    pub fn curves<T: AsRef<str>>(
        self,
        name: &'static str,
        curves: impl IntoIterator<Item = (T, Spec)>,
    ) -> Self {
        let field = |(name, spec): (T, Spec)| format!("{}: {spec}", text(name));
        self.json(name, joined('{', curves.into_iter().map(field), '}'))
    }

    pub fn spec(&self) -> Spec {
        Spec(self.to_string())
    }
}

impl Display for Fields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, r#"{{"type": "{}""#, self.kind)?;
        for (name, json) in &self.values {
            write!(f, r#", "{name}": {json}"#)?;
        }
        f.write_char('}')
    }
}

/// The structure of a type, and what all of them can do. `scripts/make_rust.py` writes the rest.
macro_rules! schedule_type {
    ($(#[doc = $doc:literal])* $name:ident) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[must_use]
        pub struct $name {
            fields: Fields,
        }

        impl $name {
            /// What is known of the run, for lengths that are not in steps.
            pub fn run(self, run: Run) -> Self {
                self.fields.json("run", run).into()
            }

            /// Makes the schedule.
            ///
            /// # Errors
            ///
            /// [`Status::Spec`](crate::Status::Spec), with the parameter, its value and what is allowed.
            pub fn build(&self) -> Result<Schedule, Error> {
                self.fields.spec().build()
            }

            /// Makes the schedule, which names functions of the program.
            ///
            /// # Errors
            ///
            /// As [`build`](Self::build), and [`Status::Argument`](crate::Status::Argument) for two functions of
            /// one name.
            pub fn build_with(&self, functions: &Functions) -> Result<Schedule, Error> {
                self.fields.spec().build_with(functions)
            }
        }

        impl From<$name> for Spec {
            fn from(made: $name) -> Self {
                made.fields.spec()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.fields.fmt(f)
            }
        }

        impl From<Fields> for $name {
            fn from(fields: Fields) -> Self {
                Self { fields }
            }
        }
    };
}

pub(crate) use schedule_type;

// ---- JSON ------------------------------------------------------------------------------------------

fn text(text: impl AsRef<str>) -> String {
    let mut json = String::from('"');
    for character in text.as_ref().chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            control if control < ' ' => json.push_str(&format!("\\u{:04x}", control as u32)),
            other => json.push(other),
        }
    }
    json.push('"');
    json
}

fn list<T: Display>(items: impl IntoIterator<Item = T>) -> String {
    joined('[', items, ']')
}

fn joined<T: Display>(open: char, items: impl IntoIterator<Item = T>, close: char) -> String {
    let mut json = String::from(open);
    for (i, item) in items.into_iter().enumerate() {
        let comma = if i > 0 { ", " } else { "" };
        json.push_str(&format!("{comma}{item}"));
    }
    json.push(close);
    json
}

// ---- Values ----------------------------------------------------------------------------------------

/// A number of a spec: whole or real, which canonical specs keep apart.
///
/// An `f32` keeps its value: `0.1_f32` is 0.10000000149011612. Infinities and NaN are refused when the schedule is
/// made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number(Kind);

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Whole(i128),
    Real(f64),
}

impl Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Kind::Whole(number) => write!(f, "{number}"),
            Kind::Real(number) if number.is_nan() => f.write_str(r#""NaN""#),
            Kind::Real(f64::INFINITY) => f.write_str(r#""Infinity""#),
            Kind::Real(f64::NEG_INFINITY) => f.write_str(r#""-Infinity""#),
            // The shortest text that reads back to the same bits.
            Kind::Real(number) => write!(f, "{number:?}"),
        }
    }
}

/// A number of steps, or a length with a unit: `10ep`, `0.1dur`. With a unit, the spec has to say what is known
/// of the run, as [`Run`] does.
#[derive(Clone, Debug, PartialEq)]
pub struct Length(String);

impl Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A number for all groups, or a list with one for each.
#[derive(Clone, Debug, PartialEq)]
pub struct PerGroup(String);

impl Display for PerGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! numbers {
    ($($type:ty => $kind:ident($as:ty)),*) => {$(
        impl From<$type> for Number {
            fn from(number: $type) -> Self {
                Self(Kind::$kind(number as $as))
            }
        }

        impl From<$type> for Length {
            fn from(number: $type) -> Self {
                Self(Number::from(number).to_string())
            }
        }

        impl From<$type> for PerGroup {
            fn from(number: $type) -> Self {
                Self(Number::from(number).to_string())
            }
        }
    )*};
}

numbers!(i32 => Whole(i128), u32 => Whole(i128), i64 => Whole(i128), u64 => Whole(i128),
    isize => Whole(i128), usize => Whole(i128), f32 => Real(f64), f64 => Real(f64));

impl From<Number> for Length {
    fn from(number: Number) -> Self {
        Self(number.to_string())
    }
}

impl From<Number> for PerGroup {
    fn from(number: Number) -> Self {
        Self(number.to_string())
    }
}

impl From<&str> for Length {
    fn from(length: &str) -> Self {
        Self(text(length))
    }
}

impl From<String> for Length {
    fn from(length: String) -> Self {
        Self(text(length))
    }
}

impl<T: Into<Number>> From<Vec<T>> for PerGroup {
    fn from(list: Vec<T>) -> Self {
        Self(self::list(list.into_iter().map(Into::into)))
    }
}

impl<T: Into<Number>, const N: usize> From<[T; N]> for PerGroup {
    fn from(list: [T; N]) -> Self {
        Self(self::list(list.into_iter().map(Into::into)))
    }
}

/// The name of a function, or a list with one for each group. [`Functions`] has the functions.
#[derive(Clone, Debug, PartialEq)]
pub struct Names(String);

impl Display for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for Names {
    fn from(name: &str) -> Self {
        Self(text(name))
    }
}

impl From<String> for Names {
    fn from(name: String) -> Self {
        Self(text(name))
    }
}

impl<T: AsRef<str>> From<Vec<T>> for Names {
    fn from(names: Vec<T>) -> Self {
        Self(list(names.iter().map(text)))
    }
}

impl<T: AsRef<str>, const N: usize> From<[T; N]> for Names {
    fn from(names: [T; N]) -> Self {
        Self(list(names.iter().map(text)))
    }
}

// ---- What is known of a run ------------------------------------------------------------------------

/// What lengths with a unit need to know of a run.
///
/// ```
/// use swiftlr::{types, Run};
///
/// let run = Run::new().steps_per_epoch(500);
/// let schedule = types::torch::StepLR::new("10ep").run(run).build()?;
/// assert_eq!(schedule.next_change(0.1, 0.0)?, Some(5000.0));
/// # Ok::<(), swiftlr::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct Run(BTreeMap<&'static str, String>);

impl Run {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    fn with(mut self, name: &'static str, json: impl Display) -> Self {
        self.0.insert(name, json.to_string());
        self
    }

    /// The steps of an epoch.
    pub fn steps_per_epoch(self, steps: impl Into<Number>) -> Self {
        self.with("steps_per_epoch", steps.into())
    }

    /// The steps of the whole run.
    pub fn total_steps(self, steps: impl Into<Number>) -> Self {
        self.with("total_steps", steps.into())
    }

    /// The samples of a step.
    pub fn batch_size(self, samples: impl Into<Number>) -> Self {
        self.with("batch_size", samples.into())
    }

    /// The tokens of a step.
    pub fn tokens_per_step(self, tokens: impl Into<Number>) -> Self {
        self.with("tokens_per_step", tokens.into())
    }

    /// How a length becomes a whole number of steps: `nearest`, `up` or `down`.
    pub fn rounding(self, rounding: &str) -> Self {
        self.with("rounding", text(rounding))
    }
}

impl Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = |(name, json): (&&str, &String)| format!(r#""{name}": {json}"#);
        f.write_str(&joined('{', self.0.iter().map(field), '}'))
    }
}
