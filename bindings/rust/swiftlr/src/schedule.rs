use std::fmt;
use std::str::FromStr;

use crate::{raw, Error, Functions};

/// A learning-rate schedule: a pure function of a base rate and a position, which counts steps from 0 and may
/// be fractional.
///
/// ```
/// use swiftlr::Schedule;
///
/// let schedule = Schedule::from_json(
///     r#"{"type": "transformers.cosine", "num_warmup_steps": 100, "num_training_steps": 1000}"#,
/// )?;
/// let rate = schedule.value(0.1, 250.0)?;
/// assert!((rate - 0.0933).abs() < 1e-4);
/// # Ok::<(), swiftlr::Error>(())
/// ```
///
/// It never changes, and any number of threads may use it at once. What it gives is a learning rate, and
/// equally a momentum, a weight decay or any other number that follows a schedule.
///
/// Some schedules have parameters with a value for each parameter group. Asked for a value, they answer for
/// the first group. A [`Scheduler`](crate::Scheduler) has the rates of all groups.
pub struct Schedule(pub(crate) raw::Schedule);

impl Schedule {
    /// Makes a schedule of its spec, a JSON object with the field `type` and the parameters of that type. The
    /// constructors in [`types`](crate::types) do the same without JSON.
    ///
    /// # Errors
    ///
    /// [`Status::Json`](crate::Status::Json) or [`Status::Spec`](crate::Status::Spec), with the field, its value and
    /// what is allowed, and for a misspelt name the nearest right one.
    pub fn from_json(spec: &str) -> Result<Self, Error> {
        Self::from_json_with(spec, &Functions::new())
    }

    /// Makes a schedule whose spec names functions of the program.
    ///
    /// # Errors
    ///
    /// As [`from_json`](Self::from_json), and [`Status::Argument`](crate::Status::Argument) for two functions of one
    /// name.
    pub fn from_json_with(spec: &str, functions: &Functions) -> Result<Self, Error> {
        raw::Schedule::create(spec, functions).map(Self)
    }

    /// The value at a position.
    ///
    /// - `base`: the initial rate, any number
    /// - `position`: steps from 0, whole or fractional, at most 2^53 in size. What comes before 0 and after the
    ///   end is up to the type.
    ///
    /// # Errors
    ///
    /// [`Status::Argument`](crate::Status::Argument) for a position that is no number or beyond 2^53;
    /// [`Division`](crate::Status::Division), [`Overflow`](crate::Status::Overflow),
    /// [`Domain`](crate::Status::Domain) or [`Callback`](crate::Status::Callback) if the formula has no value there;
    /// [`Form`](crate::Status::Form) if the schedule is no function of the position, as one that follows a metric.
    pub fn value(&self, base: f64, position: f64) -> Result<f64, Error> {
        self.0.value(base, position)
    }

    /// Sets `values[i]` to the value at `first + i * stride`, with the bits of [`value`](Self::value).
    ///
    /// ```
    /// # let schedule = swiftlr::types::torch::StepLR::new(30).build()?;
    /// let mut rates = [0.0; 1000];
    /// schedule.fill(0.1, 0.0, 1.0, &mut rates)?; // the rates of the first 1000 steps
    /// # Ok::<(), swiftlr::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`value`](Self::value), for any of the positions. The values then stay what they were.
    pub fn fill(
        &self,
        base: f64,
        first: f64,
        stride: f64,
        values: &mut [f64],
    ) -> Result<(), Error> {
        self.0.fill(base, first, stride, values)
    }

    /// As [`fill`](Self::fill), with each value rounded once to the nearest `f32`.
    ///
    /// # Errors
    ///
    /// As [`fill`](Self::fill).
    pub fn fill_f32(
        &self,
        base: f64,
        first: f64,
        stride: f64,
        values: &mut [f32],
    ) -> Result<(), Error> {
        self.0.fill_f32(base, first, stride, values)
    }

    /// The next whole position after a position at which the value is different, or at which there is none;
    /// `None` if there is no such position up to 2^53.
    ///
    /// # Errors
    ///
    /// As [`value`](Self::value).
    pub fn next_change(&self, base: f64, position: f64) -> Result<Option<f64>, Error> {
        let next = self.0.next_change(base, position)?;
        Ok(next.is_finite().then_some(next))
    }

    /// Explains the value at a position, as a JSON object: the formula with its numbers, the parts that are active,
    /// and the stretch on which it rises, falls or stays.
    ///
    /// # Errors
    ///
    /// As [`value`](Self::value).
    pub fn explain(&self, base: f64, position: f64) -> Result<String, Error> {
        self.0.explain(base, position)
    }

    /// How many steps it is made for: the longest of the lengths and positions in its spec, or, of a sequence, those
    /// up to the end of its last part; 0 without any.
    pub fn horizon(&self) -> f64 {
        self.0.horizon()
    }

    /// The lowest and the highest value in each of `columns` equal stretches of the whole steps from `first` to
    /// `last`, for a picture of any number of steps at the same cost. They are NaN where a stretch has no value.
    ///
    /// ```
    /// # let schedule = swiftlr::types::torch::StepLR::new(30).build()?;
    /// let (low, high) = schedule.envelope(0, 0.1, 0.0, 999_999.0, 400)?;
    /// # assert_eq!((low.len(), high[0]), (400, 0.1));
    /// # Ok::<(), swiftlr::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`value`](Self::value); [`Argument`](crate::Status::Argument) for steps that are not whole, out of order
    /// or beyond 2^53, and for more than 2^20 columns.
    pub fn envelope(
        &self,
        group: usize,
        base: f64,
        first: f64,
        last: f64,
        columns: usize,
    ) -> Result<(Vec<f64>, Vec<f64>), Error> {
        let size = columns.min(1 << 20);
        let (mut low, mut high) = (vec![f64::NAN; size], vec![f64::NAN; size]);
        self.0.envelope(group, base, (first, last), columns, &mut low, &mut high)?;
        Ok((low, high))
    }

    /// The phases of a run from the step `first` to the step `last`, at most `most`, as a JSON object: where each is,
    /// which part makes it, whether it rises, falls or stays, and what a person calls it.
    ///
    /// # Errors
    ///
    /// As [`envelope`](Self::envelope).
    pub fn outline(
        &self,
        group: usize,
        base: f64,
        first: f64,
        last: f64,
        most: usize,
    ) -> Result<String, Error> {
        self.0.outline(group, base, (first, last), most)
    }

    /// The mistakes that people make with a schedule and a run, as a JSON list of objects: the rule, its severity, the
    /// path, a message, what would be right, and the first and the last step that it is about.
    ///
    /// ```
    /// let in_epochs = swiftlr::types::torch::CosineAnnealingLR::new(10).build()?;
    /// let findings = in_epochs.check(1000, Some(100.0), 0.1)?;
    /// assert!(findings.contains(r#""rule": "rises_again", "severity": "warning", "path": "T_max""#));
    /// # Ok::<(), swiftlr::Error>(())
    /// ```
    ///
    /// - `steps`: those of the run, from 1 to 2^53; of more than 100,000, samples are looked at.
    /// - `steps_per_epoch`: above 0, if it is known.
    /// - `base`: the initial rate, finite.
    ///
    /// # Errors
    ///
    /// [`Status::Argument`](crate::Status::Argument); [`Status::Callback`](crate::Status::Callback) if a function of the
    /// caller fails.
    pub fn check(
        &self,
        steps: i64,
        steps_per_epoch: Option<f64>,
        base: f64,
    ) -> Result<String, Error> {
        self.0.check(steps, steps_per_epoch.unwrap_or(0.0), base)
    }

    /// As [`check`](Schedule::check), with settings as a JSON object: `steps`, and where they are known
    /// `steps_per_epoch`, `base`, `optimizer`, `select`, `ignore` and `severity`.
    ///
    /// ```
    /// use swiftlr::Schedule;
    ///
    /// let schedule = Schedule::from_json(r#"{"type": "torch.CosineAnnealingLR", "T_max": 100}"#)?;
    /// let settings = r#"{"steps": 39000, "steps_per_epoch": 390, "ignore": ["rises_again"]}"#;
    /// assert_eq!(schedule.lint(settings)?, "[]");
    /// # Ok::<(), swiftlr::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`check`](Schedule::check); [`Status::Json`](crate::Status::Json) if it is no JSON.
    pub fn lint(&self, settings: &str) -> Result<String, Error> {
        self.0.lint(settings)
    }

    /// The canonical spec as JSON, with every default filled in.
    pub fn spec(&self) -> String {
        self.0.spec()
    }

    /// 64 bits that stand for the canonical spec. The ranks of a run, and the run that resumes it, compare them.
    pub fn fingerprint(&self) -> u64 {
        self.0.fingerprint()
    }

    /// One curve of a `swiftlr.curves`, such as `weight_decay`, as a schedule of its own. The curve `lr` of any
    /// other schedule is that schedule.
    ///
    /// # Errors
    ///
    /// [`Status::Argument`](crate::Status::Argument) if there is no curve of that name.
    pub fn curve(&self, name: &str) -> Result<Self, Error> {
        self.0.curve(name).map(Self)
    }

    /// A schedule that is this one up to a position, with the same bits, and something else after it.
    ///
    /// ```
    /// # let schedule = swiftlr::types::torch::CosineAnnealingLR::new(5000).build()?;
    /// let cooled = schedule.change(r#"{"type": "swiftlr.cooldown", "at": 1000, "steps": 200}"#)?;
    /// assert_eq!(cooled.value(0.1, 1000.0)?, schedule.value(0.1, 1000.0)?);
    /// assert_eq!(cooled.value(0.1, 1200.0)?, 0.0);
    /// # Ok::<(), swiftlr::Error>(())
    /// ```
    ///
    /// - `operation`: the spec of `swiftlr.cooldown`, `.extend`, `.rewarm`, `.branch` or `.rewind`, without the key
    ///   `schedule`. A schedule in it may name the functions that this schedule calls.
    ///
    /// # Errors
    ///
    /// [`Status::Json`](crate::Status::Json) or [`Status::Spec`](crate::Status::Spec).
    pub fn change(&self, operation: &str) -> Result<Self, Error> {
        self.0.change(operation).map(Self)
    }
}

impl FromStr for Schedule {
    type Err = Error;

    fn from_str(spec: &str) -> Result<Self, Error> {
        Self::from_json(spec)
    }
}

impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.spec())
    }
}

impl fmt::Debug for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Schedule({self})")
    }
}
