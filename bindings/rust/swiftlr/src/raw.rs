//! The calls of the library, made safe. No other file of this crate has unsafe code.
//!
//! Every pointer that is passed here comes from a reference that lives as long as the call, or is a handle
//! that its owner has not freed. A slice goes with its own length, a text with its number of bytes.

use std::any::Any;
use std::cell::Cell;
use std::ffi::{c_char, c_void, CStr, CString};
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::ptr;
use std::sync::Arc;

use swiftlr_sys as sys;

use crate::functions::Function;
use crate::{Error, Functions, Status};

type Result<T> = std::result::Result<T, Error>;

// ---- Errors ----------------------------------------------------------------------------------------

thread_local! {
    /// Why a function of the program failed on this thread: no panic may pass through the library.
    static REASON: Cell<Option<String>> = const { Cell::new(None) };
}

fn check(status: i32) -> Result<()> {
    if status == sys::SWIFTLR_OK {
        return Ok(());
    }
    if status == sys::SWIFTLR_ERROR_CALLBACK {
        if let Ok(Some(reason)) = REASON.try_with(Cell::take) {
            return Err(Error::new(Status::Callback, reason));
        }
    }
    // SAFETY: The message is valid until the next call on this thread fails.
    let message = unsafe { CStr::from_ptr(sys::swiftlr_last_error()) };
    Err(Error::new(status.into(), message.to_string_lossy().into_owned()))
}

/// The first call of anyone. A program may find another library when it runs than when it was linked.
fn begin() -> Result<()> {
    // SAFETY: It takes nothing.
    let running = unsafe { sys::swiftlr_abi() };
    if running == sys::SWIFTLR_ABI {
        return Ok(());
    }
    let message = format!(
        "libswiftlr: ABI {running} is not allowed; {}, which this program was compiled for",
        sys::SWIFTLR_ABI
    );
    Err(Error::new(Status::Argument, message))
}

/// Reads one number.
fn get<T: Default>(call: impl FnOnce(*mut T) -> i32) -> Result<T> {
    let mut value = T::default();
    check(call(&mut value))?;
    Ok(value)
}

/// Reads one number, by a call that fails for a NULL only.
fn read<T: Default>(call: impl FnOnce(*mut T) -> i32) -> T {
    let value = get(call);
    debug_assert!(value.is_ok(), "{:?}", value.as_ref().err());
    value.unwrap_or_default()
}

/// Makes a handle.
fn make<T>(call: impl FnOnce(*mut *mut T) -> i32) -> Result<*mut T> {
    let mut handle = ptr::null_mut();
    check(call(&mut handle))?;
    Ok(handle)
}

// ---- Texts -----------------------------------------------------------------------------------------

/// Reads a text, whose length the library says if it does not fit.
fn text(call: impl Fn(*mut c_char, usize, *mut usize) -> i32) -> Result<String> {
    let mut bytes = vec![0_u8; 1024];
    let mut needed = 0;
    loop {
        check(call(bytes.as_mut_ptr().cast(), bytes.len(), &mut needed))?;
        if needed <= bytes.len() {
            break;
        }
        bytes.resize(needed, 0);
    }
    bytes.truncate(needed.saturating_sub(1)); // without the zero byte
    Ok(String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
}

/// Reads a text, by a call that fails for a NULL only.
fn read_text(call: impl Fn(*mut c_char, usize, *mut usize) -> i32) -> String {
    let text = text(call);
    debug_assert!(text.is_ok(), "{:?}", text.as_ref().err());
    text.unwrap_or_default()
}

/// The call with a name that ends in a zero byte. A short one needs no memory of the heap.
fn with_name<T>(name: &str, call: impl FnOnce(*const c_char) -> Result<T>) -> Result<T> {
    let mut short = [0_u8; 64];
    if name.len() < short.len() && !name.contains('\0') {
        short[..name.len()].copy_from_slice(name.as_bytes());
        return call(short.as_ptr().cast());
    }
    call(c_string(name)?.as_ptr())
}

fn c_string(name: &str) -> Result<CString> {
    CString::new(name).map_err(|_| {
        let message = format!("name: {name:?} is not allowed; a name without a zero byte");
        Error::new(Status::Argument, message)
    })
}

fn bytes(text: &str) -> *const c_char {
    text.as_ptr().cast()
}

pub(crate) fn version() -> &'static str {
    // SAFETY: The text is static.
    unsafe { CStr::from_ptr(sys::swiftlr_version()) }.to_str().unwrap_or_default()
}

pub(crate) fn types() -> Result<String> {
    begin()?;
    text(|buffer, capacity, needed| unsafe { sys::swiftlr_types(buffer, capacity, needed) })
}

pub(crate) fn type_candidates(name: &str) -> Result<String> {
    begin()?;
    let name = c_string(name)?;
    text(|buffer, capacity, needed| unsafe {
        sys::swiftlr_type_candidates(name.as_ptr(), buffer, capacity, needed)
    })
}

pub(crate) fn check_rules() -> Result<String> {
    begin()?;
    text(|buffer, capacity, needed| unsafe { sys::swiftlr_check_rules(buffer, capacity, needed) })
}

pub(crate) fn resolve(spec: &str, run: &str) -> Result<String> {
    begin()?;
    text(|buffer, capacity, needed| unsafe {
        sys::swiftlr_spec_resolve(
            bytes(spec),
            spec.len(),
            bytes(run),
            run.len(),
            buffer,
            capacity,
            needed,
        )
    })
}

// ---- Functions of the program ----------------------------------------------------------------------

/// Makes a handle that calls functions. What `user` points to belongs to the library if that succeeds; it
/// drops it by `release`.
fn make_with<T>(
    functions: &Functions,
    call: impl FnOnce(*const sys::swiftlr_function, usize, *mut *mut T) -> i32,
) -> Result<*mut T> {
    begin()?;
    let names = functions
        .list
        .iter()
        .map(|function| c_string(&function.name))
        .collect::<Result<Vec<_>>>()?;
    let entry = |(name, function): (&CString, &Arc<Function>)| sys::swiftlr_function {
        name: name.as_ptr(),
        call: Some(call_function),
        user: Arc::into_raw(Arc::clone(function)).cast_mut().cast(),
        release: Some(release_function),
    };
    let list: Vec<_> = names.iter().zip(&functions.list).map(entry).collect();
    let made = make(|out| call(list.as_ptr(), list.len(), out));
    if made.is_err() {
        for function in list {
            // SAFETY: The library has not taken it.
            unsafe { release_function(function.user) };
        }
    }
    made
}

/// # Safety
///
/// `user` is what `make_with` made, and `factor` can be written to.
unsafe extern "C" fn call_function(user: *mut c_void, epoch: f64, factor: *mut f64) -> i32 {
    // SAFETY: As above.
    let function = unsafe { &*user.cast::<Function>() };
    let (what, reason) = match catch_unwind(AssertUnwindSafe(|| (function.call)(epoch))) {
        Ok(Ok(value)) => {
            // SAFETY: As above.
            unsafe { factor.write(value) };
            return 0;
        }
        Ok(Err(reason)) => ("failed", reason),
        Err(panic) => ("panicked", said(panic)),
    };
    let reason = format!("function {:?} {what} at epoch {epoch}: {reason}", function.name);
    // It fails only while the thread ends, and then the reason is left out.
    let _ = REASON.try_with(|kept| kept.set(Some(reason)));
    1
}

/// What `panic!` was given, which is a text as a rule.
fn said(panic: Box<dyn Any + Send>) -> String {
    let other = match panic.downcast::<String>() {
        Ok(text) => return *text,
        Err(other) => other,
    };
    match other.downcast::<&str>() {
        Ok(text) => text.to_string(),
        Err(other) => {
            std::mem::forget(other); // dropping it might panic again
            "no text".to_string()
        }
    }
}

/// # Safety
///
/// `user` is what `make_with` made, and nobody uses it again.
unsafe extern "C" fn release_function(user: *mut c_void) {
    // SAFETY: As above.
    let function = unsafe { Arc::from_raw(user.cast::<Function>().cast_const()) };
    if let Err(panic) = catch_unwind(AssertUnwindSafe(|| drop(function))) {
        said(panic);
    }
}

// ---- Schedules -------------------------------------------------------------------------------------

pub(crate) struct Schedule(*mut sys::swiftlr_schedule);

// SAFETY: Any number of threads may use a schedule at once. The functions that it calls and drops are
// themselves Send and Sync.
unsafe impl Send for Schedule {}
unsafe impl Sync for Schedule {}

impl Drop for Schedule {
    fn drop(&mut self) {
        // SAFETY: This is its owner.
        unsafe { sys::swiftlr_schedule_free(self.0) }
    }
}

// SAFETY of the calls: as the head of this file says.
impl Schedule {
    pub fn create(spec: &str, functions: &Functions) -> Result<Self> {
        make_with(functions, |list, count, out| unsafe {
            sys::swiftlr_schedule_create(bytes(spec), spec.len(), list, count, out)
        })
        .map(Self)
    }

    pub fn value(&self, base: f64, position: f64) -> Result<f64> {
        get(|value| unsafe { sys::swiftlr_schedule_value(self.0, base, position, value) })
    }

    pub fn fill(&self, base: f64, first: f64, stride: f64, values: &mut [f64]) -> Result<()> {
        let (values, count) = (values.as_mut_ptr(), values.len());
        check(unsafe { sys::swiftlr_schedule_fill(self.0, base, first, stride, values, count) })
    }

    pub fn fill_f32(&self, base: f64, first: f64, stride: f64, values: &mut [f32]) -> Result<()> {
        let (values, count) = (values.as_mut_ptr(), values.len());
        check(unsafe {
            sys::swiftlr_schedule_fill_float(self.0, base, first, stride, values, count)
        })
    }

    pub fn next_change(&self, base: f64, position: f64) -> Result<f64> {
        get(|next| unsafe { sys::swiftlr_schedule_next_change(self.0, base, position, next) })
    }

    pub fn horizon(&self) -> f64 {
        read(|steps| unsafe { sys::swiftlr_schedule_horizon(self.0, steps) })
    }

    pub fn envelope(
        &self,
        group: usize,
        base: f64,
        (first, last): (f64, f64),
        columns: usize,
        low: &mut [f64],
        high: &mut [f64],
    ) -> Result<()> {
        debug_assert!(columns > 1 << 20 || columns == low.len() && columns == high.len());
        let (low, high) = (low.as_mut_ptr(), high.as_mut_ptr());
        check(unsafe {
            sys::swiftlr_schedule_envelope(self.0, group, base, first, last, low, high, columns)
        })
    }

    pub fn outline(
        &self,
        group: usize,
        base: f64,
        (first, last): (f64, f64),
        most: usize,
    ) -> Result<String> {
        text(|buffer, capacity, needed| unsafe {
            sys::swiftlr_schedule_outline(
                self.0, group, base, first, last, most, buffer, capacity, needed,
            )
        })
    }

    pub fn explain(&self, base: f64, position: f64) -> Result<String> {
        text(|buffer, capacity, needed| unsafe {
            sys::swiftlr_schedule_explain(self.0, base, position, buffer, capacity, needed)
        })
    }

    pub fn check(&self, steps: i64, steps_per_epoch: f64, base: f64) -> Result<String> {
        text(|buffer, capacity, needed| unsafe {
            sys::swiftlr_schedule_check(
                self.0,
                steps,
                steps_per_epoch,
                base,
                buffer,
                capacity,
                needed,
            )
        })
    }

    pub fn lint(&self, settings: &str) -> Result<String> {
        text(|buffer, capacity, needed| unsafe {
            sys::swiftlr_schedule_lint(
                self.0,
                settings.as_ptr().cast(),
                settings.len(),
                buffer,
                capacity,
                needed,
            )
        })
    }

    pub fn spec(&self) -> String {
        read_text(|buffer, capacity, needed| unsafe {
            sys::swiftlr_schedule_spec(self.0, buffer, capacity, needed)
        })
    }

    pub fn fingerprint(&self) -> u64 {
        read(|fingerprint| unsafe { sys::swiftlr_schedule_fingerprint(self.0, fingerprint) })
    }

    pub fn curve(&self, name: &str) -> Result<Self> {
        with_name(name, |name| {
            make(|out| unsafe { sys::swiftlr_schedule_curve(self.0, name, out) }).map(Self)
        })
    }

    pub fn change(&self, operation: &str) -> Result<Self> {
        let (text, length) = (bytes(operation), operation.len());
        make(|out| unsafe { sys::swiftlr_schedule_change(self.0, text, length, out) }).map(Self)
    }
}

// ---- Schedulers ------------------------------------------------------------------------------------

pub(crate) struct Scheduler(*mut sys::swiftlr_scheduler);

// SAFETY: One thread at a time may use a scheduler, and it need not be the same one. The functions that it
// calls and drops are themselves Send and Sync.
unsafe impl Send for Scheduler {}

impl Drop for Scheduler {
    fn drop(&mut self) {
        // SAFETY: This is its owner.
        unsafe { sys::swiftlr_scheduler_free(self.0) }
    }
}

impl Clone for Scheduler {
    fn clone(&self) -> Self {
        // SAFETY: The scheduler has not been freed. The call fails for a NULL only.
        let copy = make(|out| unsafe { sys::swiftlr_scheduler_clone(self.0, out) });
        debug_assert!(copy.is_ok());
        Self(copy.unwrap_or(ptr::null_mut()))
    }
}

// SAFETY of the calls: as the head of this file says.
impl Scheduler {
    pub fn create(schedule: &Schedule, form: i32, rates: &mut [f64]) -> Result<Self> {
        let (lrs, count) = (rates.as_mut_ptr(), rates.len());
        make(|out| unsafe { sys::swiftlr_scheduler_create(schedule.0, form, lrs, count, out) })
            .map(Self)
    }

    pub fn restore(checkpoint: &str, functions: &Functions) -> Result<Self> {
        make_with(functions, |list, count, out| unsafe {
            sys::swiftlr_scheduler_restore(bytes(checkpoint), checkpoint.len(), list, count, out)
        })
        .map(Self)
    }

    pub fn resume(
        checkpoint: &str,
        schedule: &Schedule,
        form: i32,
        rates: Option<&[f64]>,
        mismatch: i32,
    ) -> Result<Self> {
        let (text, length) = (bytes(checkpoint), checkpoint.len());
        let (lrs, count) = rates.map_or((ptr::null(), 0), |rates| (rates.as_ptr(), rates.len()));
        make(|out| unsafe {
            sys::swiftlr_scheduler_resume_as(
                text, length, schedule.0, form, lrs, count, mismatch, out,
            )
        })
        .map(Self)
    }

    pub fn change(&self, operation: &str) -> Result<Self> {
        let (text, length) = (bytes(operation), operation.len());
        make(|out| unsafe { sys::swiftlr_scheduler_change(self.0, text, length, out) }).map(Self)
    }

    pub fn step(&mut self, rates: &mut [f64]) -> Result<()> {
        check(unsafe { sys::swiftlr_scheduler_step(self.0, rates.as_mut_ptr(), rates.len()) })
    }

    pub fn step_to(&mut self, epoch: f64, rates: &mut [f64]) -> Result<()> {
        let (lrs, count) = (rates.as_mut_ptr(), rates.len());
        check(unsafe { sys::swiftlr_scheduler_step_to(self.0, epoch, lrs, count) })
    }

    pub fn step_metric(&mut self, metric: f64, rates: &mut [f64]) -> Result<()> {
        let (lrs, count) = (rates.as_mut_ptr(), rates.len());
        check(unsafe { sys::swiftlr_scheduler_step_metric(self.0, metric, lrs, count) })
    }

    pub fn hold(&mut self, rates: &mut [f64]) -> Result<()> {
        check(unsafe { sys::swiftlr_scheduler_hold(self.0, rates.as_mut_ptr(), rates.len()) })
    }

    pub fn last_epoch(&self) -> f64 {
        read(|epoch| unsafe { sys::swiftlr_scheduler_last_epoch(self.0, epoch) })
    }

    pub fn step_count(&self) -> i64 {
        read(|steps| unsafe { sys::swiftlr_scheduler_step_count(self.0, steps) })
    }

    pub fn last_lr(&self) -> Vec<f64> {
        let groups = read(|count| unsafe { sys::swiftlr_scheduler_group_count(self.0, count) });
        let mut rates = vec![0.0; groups];
        let status =
            unsafe { sys::swiftlr_scheduler_last_lr(self.0, rates.as_mut_ptr(), rates.len()) };
        debug_assert_eq!(status, sys::SWIFTLR_OK);
        rates
    }

    pub fn last_values(&self, name: &str, values: &mut [f64]) -> Result<()> {
        let (values, count) = (values.as_mut_ptr(), values.len());
        with_name(name, |name| {
            check(unsafe { sys::swiftlr_scheduler_last_values(self.0, name, values, count) })
        })
    }

    pub fn value_names(&self) -> String {
        read_text(|buffer, capacity, needed| unsafe {
            sys::swiftlr_scheduler_value_names(self.0, buffer, capacity, needed)
        })
    }

    pub fn set_base(&mut self, name: &str, values: &[f64]) -> Result<()> {
        let (values, count) = (values.as_ptr(), values.len());
        with_name(name, |name| {
            check(unsafe { sys::swiftlr_scheduler_set_base(self.0, name, values, count) })
        })
    }

    pub fn state(&self) -> String {
        read_text(|buffer, capacity, needed| unsafe {
            sys::swiftlr_scheduler_state(self.0, buffer, capacity, needed)
        })
    }

    pub fn load_state(&mut self, state: &str) -> Result<()> {
        check(unsafe { sys::swiftlr_scheduler_load_state(self.0, bytes(state), state.len()) })
    }

    pub fn checkpoint(&self) -> String {
        read_text(|buffer, capacity, needed| unsafe {
            sys::swiftlr_scheduler_checkpoint(self.0, buffer, capacity, needed)
        })
    }
}
