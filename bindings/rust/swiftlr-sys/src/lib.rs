//! The functions of `libswiftlr` as C has them: learning-rate schedules for training loops. The crate
//! `swiftlr` has a safe interface over them.
//!
//! Rules that hold for every function:
//!
//! - One that can fail returns a status: [`SWIFTLR_OK`] or one of the `SWIFTLR_ERROR_` codes. It writes
//!   its results through pointers, on success only.
//! - [`swiftlr_last_error`] has the message of the last failure on the calling thread.
//! - A null pointer gives [`SWIFTLR_ERROR_ARGUMENT`]. Any other pointer must be valid for what the
//!   function's documentation says, and a handle must not have been freed.
//! - Any number of threads may use a schedule at once. Only one thread at a time may use a scheduler.
//! - A function of the caller must return to the library: no panic may pass through it.
//!
//! # Linking
//!
//! The build looks for `libswiftlr.so` in the folder that the environment variable `SWIFTLR_LIB_DIR`
//! names, by its absolute path; then it asks `pkg-config`; else the linker looks where it always does. The
//! feature `static` links `libswiftlr.a` into the program instead. The library needs libc and libm.
#![no_std]
#![allow(non_camel_case_types)]

mod declarations;

pub use declarations::*;
