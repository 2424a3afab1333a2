use std::fmt;
use std::sync::Arc;

/// Functions of the program that schedules call, as `torch.LambdaLR` does, by the names that specs have for
/// them.
///
/// ```
/// use swiftlr::{types, Functions};
///
/// let functions = Functions::new()
///     .with("halving", |epoch| 1.0 / (1.0 + epoch))
///     .with("table", |epoch| [1.0, 0.5, 0.1].get(epoch as usize).copied().ok_or("no such epoch"));
/// let schedule = types::torch::LambdaLR::new("halving").build_with(&functions)?;
/// assert_eq!(schedule.value(1.0, 3.0)?, 0.25);
///
/// let schedule = types::torch::LambdaLR::new("table").build_with(&functions)?;
/// let error = schedule.value(1.0, 3.0).unwrap_err();
/// assert_eq!(error.message(), r#"function "table" failed at epoch 3: no such epoch"#);
/// # Ok::<(), swiftlr::Error>(())
/// ```
///
/// Schedules keep the functions they name, and so do their schedulers. A checkpoint has the names only: give
/// the functions again to [`Scheduler::restore_with`](crate::Scheduler::restore_with).
///
/// A function that returns an error or panics ends the call that led to it with
/// [`Status::Callback`](crate::Status::Callback); schedule and scheduler stay as they were. The panic does not
/// reach the caller. (Where the program is compiled with `panic = "abort"`, it ends the program.)
#[derive(Clone, Default)]
pub struct Functions {
    pub(crate) list: Vec<Arc<Function>>,
}

pub(crate) struct Function {
    pub name: String,
    pub call: Box<dyn Fn(f64) -> Result<f64, String> + Send + Sync>,
}

impl Functions {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a function. Two of one name are refused when a schedule is made.
    ///
    /// - `name`: what specs call it
    /// - `function`: gives the factor for an epoch, which counts steps from 0 and may be fractional. It returns
    ///   an `f64`, or a `Result` whose error says why there is none. Several threads may call it at once.
    #[must_use]
    pub fn with<R: Factor>(
        mut self,
        name: impl Into<String>,
        function: impl Fn(f64) -> R + Send + Sync + 'static,
    ) -> Self {
        let call = Box::new(move |epoch| function(epoch).factor());
        self.list.push(Arc::new(Function { name: name.into(), call }));
        self
    }
}

impl fmt::Debug for Functions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.list.iter().map(|function| &function.name)).finish()
    }
}

/// What a function of the program may return: an `f64`, or a `Result<f64, E>` whose error has a text.
pub trait Factor {
    /// The factor, or why there is none.
    fn factor(self) -> Result<f64, String>;
}

impl Factor for f64 {
    fn factor(self) -> Result<f64, String> {
        Ok(self)
    }
}

impl<E: fmt::Display> Factor for Result<f64, E> {
    fn factor(self) -> Result<f64, String> {
        self.map_err(|error| error.to_string())
    }
}
