use std::fmt;

use swiftlr_sys as sys;

/// Why a call failed. The message names the field, its value and what is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    status: Status,
    message: String,
}

/// What kind of failure it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// An argument that is not allowed, or a library with another binary interface.
    Argument,
    /// The text is no JSON. The message names line and column.
    Json,
    /// A schedule cannot be built from this spec.
    Spec,
    /// A state or checkpoint does not fit.
    State,
    /// The format of a checkpoint is newer than the library.
    Format,
    /// The number of values is not the number of groups.
    Count,
    /// The schedule does not have this form.
    Form,
    /// The formula divides by zero at this position.
    Division,
    /// The value is beyond the doubles at this position.
    Overflow,
    /// The formula has no real value at this position.
    Domain,
    /// A function of the caller returned an error or panicked. The message ends with its reason.
    Callback,
    /// A status of a newer library.
    Unknown(i32),
}

impl Error {
    pub(crate) fn new(status: Status, message: String) -> Self {
        Self { status, message }
    }

    /// What kind of failure it was.
    pub fn status(&self) -> Status {
        self.status
    }

    /// The message, such as `step_size: 0 is not allowed; a number above 0, or a length`.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl From<i32> for Status {
    fn from(status: i32) -> Self {
        match status {
            sys::SWIFTLR_ERROR_ARGUMENT => Self::Argument,
            sys::SWIFTLR_ERROR_JSON => Self::Json,
            sys::SWIFTLR_ERROR_SPEC => Self::Spec,
            sys::SWIFTLR_ERROR_STATE => Self::State,
            sys::SWIFTLR_ERROR_FORMAT => Self::Format,
            sys::SWIFTLR_ERROR_COUNT => Self::Count,
            sys::SWIFTLR_ERROR_FORM => Self::Form,
            sys::SWIFTLR_ERROR_DIVISION => Self::Division,
            sys::SWIFTLR_ERROR_OVERFLOW => Self::Overflow,
            sys::SWIFTLR_ERROR_DOMAIN => Self::Domain,
            sys::SWIFTLR_ERROR_CALLBACK => Self::Callback,
            other => Self::Unknown(other),
        }
    }
}
