//! The library that is linked is the one that was declared.

use std::ffi::CStr;
use std::ptr;

use swiftlr_sys::*;

#[test]
fn numbers_agree() {
    let version = [SWIFTLR_VERSION_MAJOR, SWIFTLR_VERSION_MINOR, SWIFTLR_VERSION_PATCH]
        .map(|n| n.to_string());
    // SAFETY: The text is static.
    let running = unsafe { CStr::from_ptr(swiftlr_version()) };
    assert_eq!(running.to_str(), Ok(&*version.join(".")));
    assert_eq!(running.to_str(), Ok(env!("CARGO_PKG_VERSION")));
    // SAFETY: It takes nothing.
    assert_eq!(unsafe { swiftlr_abi() }, SWIFTLR_ABI);
}

#[test]
fn a_schedule_has_a_value() {
    let mut schedule = ptr::null_mut();
    let mut value = 0.0;
    // SAFETY: All pointers are to variables that live on, or null, which is an error.
    unsafe {
        assert_eq!(swiftlr_schedule_step(30, 0.5, &mut schedule), SWIFTLR_OK);
        assert_eq!(swiftlr_schedule_value(schedule, 0.5, 60.0, &mut value), SWIFTLR_OK);
        assert_eq!(value, 0.125);
        assert_eq!(
            swiftlr_schedule_value(schedule, 0.5, 60.0, ptr::null_mut()),
            SWIFTLR_ERROR_ARGUMENT
        );
        assert!(CStr::from_ptr(swiftlr_last_error()).to_string_lossy().contains("NULL"));
        swiftlr_schedule_free(schedule);
        swiftlr_schedule_free(ptr::null_mut());
    }
}
