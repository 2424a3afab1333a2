use std::fmt;

use swiftlr_sys as sys;

use crate::{raw, Error, Functions, Schedule};

/// How a scheduler computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// Each value from the position alone, without drift.
    Closed,
    /// Each rate from the group's current rate, as `torch.optim.lr_scheduler` does, with torch's bits.
    Chain,
    /// As `Chain`, and every operation on a rate is rounded to `f32`, as torch does if the rate is a float32 tensor.
    ChainFloat32,
}

impl Form {
    fn number(self) -> i32 {
        match self {
            Self::Closed => sys::SWIFTLR_FORM_CLOSED,
            Self::Chain => sys::SWIFTLR_FORM_CHAIN,
            Self::ChainFloat32 => sys::SWIFTLR_FORM_CHAIN_FLOAT32,
        }
    }
}

/// What to do with a checkpoint whose schedule differs from the program's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mismatch {
    /// Fail, and name every difference.
    Fail,
    /// Keep the checkpoint's schedule.
    Keep,
    /// Use the program's schedule, at the checkpoint's position.
    Use,
    /// As `Use`, at the position that is the same part of the new horizon as the old one was of the old horizon.
    Rescale,
}

impl Mismatch {
    fn number(self) -> i32 {
        match self {
            Self::Fail => sys::SWIFTLR_MISMATCH_FAIL,
            Self::Keep => sys::SWIFTLR_MISMATCH_KEEP,
            Self::Use => sys::SWIFTLR_MISMATCH_USE,
            Self::Rescale => sys::SWIFTLR_MISMATCH_RESCALE,
        }
    }
}

/// A schedule at work for the parameter groups of one optimizer: a position, the rates there, and the rules by
/// which they change from step to step.
///
/// ```
/// use swiftlr::{types, Form, Scheduler};
///
/// let schedule = types::torch::StepLR::new(2).gamma(0.5).build()?;
/// let mut scheduler = Scheduler::new(&schedule, Form::Chain, &[0.5, 0.25])?;
/// scheduler.step()?;
/// assert_eq!(scheduler.step()?, [0.25, 0.125]);
///
/// let text = scheduler.checkpoint(); // JSON, for any language
/// let mut resumed = Scheduler::restore(&text)?;
/// assert_eq!(resumed.step()?, scheduler.step()?);
/// # Ok::<(), swiftlr::Error>(())
/// ```
///
/// It keeps its schedule alive. A clone goes on by itself. Steps do not allocate. It may move to another thread, and
/// one thread at a time may use it, so that this does not compile:
///
/// ```compile_fail,E0277
/// fn shared<T: Sync>() {}
/// shared::<swiftlr::Scheduler>();
/// ```
#[derive(Clone)]
pub struct Scheduler {
    raw: raw::Scheduler,
    rates: Vec<f64>,
}

impl Scheduler {
    /// Makes a scheduler at position 0. Its [`rates`](Self::rates) are then those of the first step of the optimizer.
    ///
    /// - `rates`: the initial rate of each group; at least one, any numbers
    ///
    /// # Errors
    ///
    /// [`Status::Argument`](crate::Status::Argument) for no rates, or more than 2^24;
    /// [`Status::Count`](crate::Status::Count) for not as many as the schedule is written for;
    /// [`Status::Form`](crate::Status::Form) if the schedule does not have that form; and as
    /// [`Schedule::value`] at position 0.
    pub fn new(schedule: &Schedule, form: Form, rates: &[f64]) -> Result<Self, Error> {
        let mut rates = rates.to_vec();
        let raw = raw::Scheduler::create(&schedule.0, form.number(), &mut rates)?;
        Ok(Self { raw, rates })
    }

    fn with_last_rates(raw: raw::Scheduler) -> Self {
        let rates = raw.last_lr();
        Self { raw, rates }
    }

    // ---- Rates

    /// The rates of the groups, as the last step gave them or as [`set_rates`](Self::set_rates) has set them since.
    pub fn rates(&self) -> &[f64] {
        &self.rates
    }

    /// The rate of the first group.
    pub fn rate(&self) -> f64 {
        self.rates[0]
    }

    /// Sets the rates, for a program that has changed them. The chain form goes on from these.
    ///
    /// # Errors
    ///
    /// [`Status::Count`](crate::Status::Count) if they are not as many as the groups.
    pub fn set_rates(&mut self, rates: &[f64]) -> Result<(), Error> {
        if rates.len() != self.rates.len() {
            let (given, groups) = (rates.len(), self.rates.len());
            let message =
                format!("rates: {given} of them are not allowed; {groups}, one for each group");
            return Err(Error::new(crate::Status::Count, message));
        }
        self.rates.copy_from_slice(rates);
        Ok(())
    }

    /// The rates that the last step gave, whatever has been set since. torch's `get_last_lr()`.
    pub fn last_lr(&self) -> Vec<f64> {
        self.raw.last_lr()
    }

    /// The position of the last step, in steps from 0; 0 for a new scheduler. torch's `last_epoch`.
    pub fn last_epoch(&self) -> f64 {
        self.raw.last_epoch()
    }

    /// The number of steps taken, 1 for a new scheduler, because torch counts the first value as a step. A few of
    /// torch's classes count nothing: `torch.CosineAnnealingWarmRestarts` stays at 0.
    pub fn step_count(&self) -> i64 {
        self.raw.step_count()
    }

    // ---- Steps

    /// Takes one step, and gives the rates of the next position.
    ///
    /// # Errors
    ///
    /// As [`Schedule::value`]; [`Status::Form`](crate::Status::Form) if the value follows a metric.
    pub fn step(&mut self) -> Result<&[f64], Error> {
        self.raw.step(&mut self.rates)?;
        Ok(&self.rates)
    }

    /// Goes to a position, as torch's `step(epoch)` does. In both forms the value is that of the closed form, if the
    /// schedule has one.
    ///
    /// # Errors
    ///
    /// As [`step`](Self::step); [`Status::Form`](crate::Status::Form) if the schedule cannot jump: a composed schedule in
    /// chain form, or one with a part that follows a metric.
    pub fn step_to(&mut self, epoch: f64) -> Result<&[f64], Error> {
        self.raw.step_to(epoch, &mut self.rates)?;
        Ok(&self.rates)
    }

    /// Takes one step with the value of a metric, for schedules that follow one, such as `torch.ReduceLROnPlateau`.
    /// Parts that follow none ignore it.
    ///
    /// - `metric`: such as the loss on held-out data; any number, and a NaN counts as no improvement
    ///
    /// # Errors
    ///
    /// As [`Schedule::value`]; [`Status::Form`](crate::Status::Form) if no part follows a metric.
    pub fn step_metric(&mut self, metric: f64) -> Result<&[f64], Error> {
        self.raw.step_metric(metric, &mut self.rates)?;
        Ok(&self.rates)
    }

    /// Takes one step without a metric. A part that follows one keeps its value and what it has remembered, while the
    /// position goes on. Everything else steps as with [`step`](Self::step).
    ///
    /// # Errors
    ///
    /// As [`Schedule::value`].
    pub fn hold(&mut self) -> Result<&[f64], Error> {
        self.raw.hold(&mut self.rates)?;
        Ok(&self.rates)
    }

    // ---- Other hyper-parameters

    /// The values of the last step for a hyper-parameter other than the rate, one for each group. Schedules that cycle
    /// the momentum have `momentum`; a `swiftlr.curves` has each of its curves except `lr`.
    ///
    /// # Errors
    ///
    /// [`Status::Argument`](crate::Status::Argument) if the schedule has no values of that name.
    pub fn last_values(&self, name: &str) -> Result<Vec<f64>, Error> {
        let mut values = vec![0.0; self.rates.len()];
        self.read_last_values(name, &mut values)?;
        Ok(values)
    }

    /// As [`last_values`](Self::last_values), into memory of the program's.
    ///
    /// # Errors
    ///
    /// As [`last_values`](Self::last_values); [`Status::Count`](crate::Status::Count) if there is not one value for each
    /// group.
    pub fn read_last_values(&self, name: &str, values: &mut [f64]) -> Result<(), Error> {
        self.raw.last_values(name, values)
    }

    /// The names that [`last_values`](Self::last_values) takes, as a JSON list: `["weight_decay"]`.
    pub fn value_names(&self) -> String {
        self.raw.value_names()
    }

    /// Gives each group its own base value for a curve of a `swiftlr.curves`, in place of 1. The values of the last step
    /// change accordingly.
    ///
    /// # Errors
    ///
    /// [`Status::Argument`](crate::Status::Argument) if there is no such curve, or for `lr`;
    /// [`Status::Count`](crate::Status::Count); and those of the formula.
    pub fn set_base(&mut self, name: &str, values: &[f64]) -> Result<(), Error> {
        self.raw.set_base(name, values)
    }

    // ---- States and checkpoints

    /// A scheduler at this position, with the rates of the last step, that continues with the changed schedule.
    ///
    /// - `operation`: as in [`Schedule::change`]. Without `at` it begins at the scheduler's position; `at` must not be
    ///   before that.
    ///
    /// # Errors
    ///
    /// As [`Schedule::change`]; [`Status::Form`](crate::Status::Form) in chain form.
    pub fn change(&self, operation: &str) -> Result<Self, Error> {
        self.raw.change(operation).map(Self::with_last_rates)
    }

    /// The state as a JSON object. In chain form it has the keys of torch's `state_dict()`.
    pub fn state(&self) -> String {
        self.raw.state()
    }

    /// Loads the state of a scheduler of the same kind. The rates are then those in the state.
    ///
    /// # Errors
    ///
    /// [`Status::Json`](crate::Status::Json), [`Status::State`](crate::Status::State) or
    /// [`Status::Count`](crate::Status::Count).
    pub fn load_state(&mut self, state: &str) -> Result<(), Error> {
        self.raw.load_state(state)?;
        self.rates = self.raw.last_lr();
        Ok(())
    }

    /// The whole scheduler as one JSON object: the schedule, the state, the rates of the last step. Any language can go
    /// on from it without the code that built the scheduler.
    pub fn checkpoint(&self) -> String {
        self.raw.checkpoint()
    }

    /// Makes a scheduler from a checkpoint.
    ///
    /// # Errors
    ///
    /// [`Status::Json`](crate::Status::Json), [`Spec`](crate::Status::Spec), [`State`](crate::Status::State),
    /// [`Format`](crate::Status::Format), [`Count`](crate::Status::Count) or [`Form`](crate::Status::Form).
    pub fn restore(checkpoint: &str) -> Result<Self, Error> {
        Self::restore_with(checkpoint, &Functions::new())
    }

    /// Makes a scheduler from a checkpoint that names functions of the program.
    ///
    /// # Errors
    ///
    /// As [`restore`](Self::restore).
    pub fn restore_with(checkpoint: &str, functions: &Functions) -> Result<Self, Error> {
        raw::Scheduler::restore(checkpoint, functions).map(Self::with_last_rates)
    }

    /// Makes a scheduler from a checkpoint, and compares the schedule in it with the program's. If both do the same, the
    /// result is that of [`restore`](Self::restore). For the functions that the checkpoint names, it calls those of the
    /// schedule.
    ///
    /// # Errors
    ///
    /// As [`restore`](Self::restore); [`Status::State`](crate::Status::State) also if the schedules differ.
    pub fn resume(
        checkpoint: &str,
        schedule: &Schedule,
        mismatch: Mismatch,
    ) -> Result<Self, Error> {
        Self::resume_as(checkpoint, schedule, mismatch, None, None)
    }

    /// As [`resume`](Self::resume), for a program that has a form or initial rates of its own. Initial rates are compared
    /// like parameters.
    ///
    /// - `form`: `None` for the checkpoint's
    /// - `rates`: the initial rate of each group, or `None` for those of the checkpoint
    ///
    /// # Errors
    ///
    /// As [`resume`](Self::resume).
    pub fn resume_as(
        checkpoint: &str,
        schedule: &Schedule,
        mismatch: Mismatch,
        form: Option<Form>,
        rates: Option<&[f64]>,
    ) -> Result<Self, Error> {
        let form = form.map_or(sys::SWIFTLR_FORM_SAVED, Form::number);
        raw::Scheduler::resume(checkpoint, &schedule.0, form, rates, mismatch.number())
            .map(Self::with_last_rates)
    }
}

impl fmt::Debug for Scheduler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scheduler")
            .field("checkpoint", &self.checkpoint())
            .field("rates", &self.rates)
            .finish()
    }
}
