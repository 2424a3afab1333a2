// Made from include/swiftlr.h by scripts/make_reference.py.

use core::ffi::{c_char, c_void};
use core::marker::{PhantomData, PhantomPinned};

/// The release, declared here and nowhere else: the build files read it from these lines.
pub const SWIFTLR_VERSION_MAJOR: i32 = 0;
/// As `SWIFTLR_VERSION_MAJOR`.
pub const SWIFTLR_VERSION_MINOR: i32 = 1;
/// As `SWIFTLR_VERSION_MAJOR`.
pub const SWIFTLR_VERSION_PATCH: i32 = 0;
/// The number of the binary interface, which is also the number in the library's SONAME. It grows
/// when a program built against an older header could misbehave, and only then.
pub const SWIFTLR_ABI: i32 = 1;
/// These values never change; new ones may be added. Each comment names the Python exception.
pub const SWIFTLR_OK: i32 = 0;
/// NULL or an impossible argument (ValueError).
pub const SWIFTLR_ERROR_ARGUMENT: i32 = 1;
/// No JSON; the message names line and column (ValueError).
pub const SWIFTLR_ERROR_JSON: i32 = 2;
/// A schedule cannot be built from this JSON (ValueError).
pub const SWIFTLR_ERROR_SPEC: i32 = 3;
/// A state or checkpoint does not fit (ValueError).
pub const SWIFTLR_ERROR_STATE: i32 = 4;
/// A checkpoint whose format is too new (ValueError).
pub const SWIFTLR_ERROR_FORMAT: i32 = 5;
/// The count is not the number of groups (ValueError).
pub const SWIFTLR_ERROR_COUNT: i32 = 6;
/// The schedule does not have this form (ValueError).
pub const SWIFTLR_ERROR_FORM: i32 = 7;
/// The formula divides by zero here (ZeroDivisionError).
pub const SWIFTLR_ERROR_DIVISION: i32 = 16;
/// The value is beyond the doubles here (OverflowError).
pub const SWIFTLR_ERROR_OVERFLOW: i32 = 17;
/// The formula has no real value here (ValueError).
pub const SWIFTLR_ERROR_DOMAIN: i32 = 18;
/// A caller's function reported a failure (RuntimeError).
pub const SWIFTLR_ERROR_CALLBACK: i32 = 32;
/// Each function here builds the schedule of a spec. Its comment names the type. Its parameters
/// have the names that the spec has for them; the type's other parameters have their defaults.
/// docs/schedules has the formulas. A failure is the failure of that spec and names the same
/// parameter.  The modes of swiftlr_schedule_plateau() say whether a metric is better when it is
/// smaller, as a loss is, or greater, as an accuracy is.
pub const SWIFTLR_PLATEAU_MIN: i32 = 0;
/// As `SWIFTLR_PLATEAU_MIN`.
pub const SWIFTLR_PLATEAU_MAX: i32 = 1;
/// Null, as for what is left out in Python by None.
pub const SWIFTLR_KIND_NULL: i32 = 0;
/// An integer.
pub const SWIFTLR_KIND_INTEGER: i32 = 1;
/// A number that may have a fraction: 10 is 10.0.
pub const SWIFTLR_KIND_NUMBER: i32 = 2;
/// True, or false if the integer is 0.
pub const SWIFTLR_KIND_FLAG: i32 = 3;
/// A choice, or a length such as "10ep".
pub const SWIFTLR_KIND_TEXT: i32 = 4;
/// A function of the caller.
pub const SWIFTLR_KIND_FUNCTION: i32 = 5;
/// A list of numbers.
pub const SWIFTLR_KIND_NUMBERS: i32 = 6;
/// A list of pairs: two times `count` numbers.
pub const SWIFTLR_KIND_PAIRS: i32 = 7;
/// A schedule: the first of `schedules`.
pub const SWIFTLR_KIND_SCHEDULE: i32 = 8;
/// A list of schedules.
pub const SWIFTLR_KIND_SCHEDULES: i32 = 9;
/// How a scheduler computes. Closed form: each value from the position alone, without drift. Chain
/// form: each value from the group's current value, as torch.optim.lr_scheduler does, with torch's
/// bits; so do MMEngine and the warm-ups that pytorch-ignite and pytorch_warmup put around torch's
/// schedulers. Chain form in float32: the same, but every operation on a rate is rounded to
/// float32, as torch does if a group's rate is a float32 tensor. The doubles that come out are then
/// floats.
pub const SWIFTLR_FORM_CLOSED: i32 = 0;
/// As `SWIFTLR_FORM_CLOSED`.
pub const SWIFTLR_FORM_CHAIN: i32 = 1;
/// As `SWIFTLR_FORM_CLOSED`.
pub const SWIFTLR_FORM_CHAIN_FLOAT32: i32 = 2;
/// For swiftlr_scheduler_resume_as() alone: that of the checkpoint.
pub const SWIFTLR_FORM_SAVED: i32 = -1;
/// What to do with a checkpoint whose schedule differs from the given one. FAIL: fail, and name
/// every difference. KEEP: keep the checkpoint's schedule. USE: use the given schedule, at the
/// checkpoint's position. RESCALE: as USE, but at the position that is the same part of the new
/// horizon as the old position was of the old one. If the old position was whole, the new one is
/// rounded to a whole number, halves away from 0.  The horizon of a schedule is the greatest of its
/// parameters in steps, including those of its parts. The horizon of a sequence is the start of its
/// last part plus the horizon of that part. A schedule that follows a metric has none.
pub const SWIFTLR_MISMATCH_FAIL: i32 = 0;
/// As `SWIFTLR_MISMATCH_FAIL`.
pub const SWIFTLR_MISMATCH_KEEP: i32 = 1;
/// As `SWIFTLR_MISMATCH_FAIL`.
pub const SWIFTLR_MISMATCH_USE: i32 = 2;
/// As `SWIFTLR_MISMATCH_FAIL`.
pub const SWIFTLR_MISMATCH_RESCALE: i32 = 3;
/// A range test at work. It gives the rates of each step, takes the loss that the step had, and
/// says when it is over. SWIFTLR_FINDER_ says how it stands: the sweep goes on; it is over because
/// all steps are made; because the loss has diverged; or because it is no finite number.
pub const SWIFTLR_FINDER_GOES_ON: i32 = 0;
/// As `SWIFTLR_FINDER_GOES_ON`.
pub const SWIFTLR_FINDER_END: i32 = 1;
/// As `SWIFTLR_FINDER_GOES_ON`.
pub const SWIFTLR_FINDER_DIVERGED: i32 = 2;
/// As `SWIFTLR_FINDER_GOES_ON`.
pub const SWIFTLR_FINDER_NOT_FINITE: i32 = 3;

/// A function of the caller that a schedule calls, as torch.LambdaLR does. A spec refers to it by
/// name.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct swiftlr_function {
    /// Ends in a zero byte; copied.
    pub name: *const c_char,
    /// Sets *factor for an epoch and returns 0; if it returns another value, the step fails with
    /// SWIFTLR_ERROR_CALLBACK. The message has the name, that value, and what
    /// swiftlr_function_failed() was told. It must not call back into the handle that is being
    /// stepped.
    pub call: Option<unsafe extern "C" fn(user: *mut c_void, epoch: f64, factor: *mut f64) -> i32>,
    /// See `swiftlr_function`.
    pub user: *mut c_void,
    /// Called once with `user` when the last handle that can call the function is freed; may be
    /// NULL. It is not called if creating the handle failed.
    pub release: Option<unsafe extern "C" fn(user: *mut c_void)>,
}

/// An immutable schedule.
#[repr(C)]
pub struct swiftlr_schedule {
    _data: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// A parameter of a schedule. Fields that do not belong to its kind are not looked at.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct swiftlr_parameter {
    /// Ends in a zero byte; copied.
    pub name: *const c_char,
    /// One of SWIFTLR_KIND_.
    pub kind: i32,
    /// Of INTEGER and FLAG.
    pub integer: i64,
    /// Of NUMBER.
    pub number: f64,
    /// Of TEXT; ends in a zero byte; copied.
    pub text: *const c_char,
    /// Of FUNCTION, as in swiftlr_schedule_create().
    pub function: *const swiftlr_function,
    /// Of NUMBERS and PAIRS; copied.
    pub numbers: *const f64,
    /// Of SCHEDULE and SCHEDULES.
    pub schedules: *const *mut swiftlr_schedule,
    /// Of the lists, at most 2^20.
    pub count: usize,
}

/// A cursor over a schedule for the groups of one optimizer.
#[repr(C)]
pub struct swiftlr_scheduler {
    _data: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// A range test.
#[repr(C)]
pub struct swiftlr_finder {
    _data: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

extern "C" {
    /// The version of the running library, as "major.minor.patch". Static text.
    pub fn swiftlr_version() -> *const c_char;

    /// The SWIFTLR_VERSION_NUMBER of the running library.
    pub fn swiftlr_version_number() -> i32;

    /// How the running library was built, as a JSON object, for reports of errors: {"version":
    /// "0.1.0", "abi": 1, "system": "linux", "cpu": "x86_64", "libm": "glibc 2.36", "compiler":
    /// "...", "flags": "..."}. The libm is the one whose headers it was built with, "compiler" that
    /// of its C files, and "flags" are those of its Swift files. Static text.
    pub fn swiftlr_build_info() -> *const c_char;

    /// The SWIFTLR_ABI of the running library. A program that loads the library itself compares it
    /// with the SWIFTLR_ABI it was compiled with, and refuses to continue if they differ.
    pub fn swiftlr_abi() -> i32;

    /// The name of a status without its prefix, such as "SPEC". Static text.
    ///
    /// - `status`: any number; a number that is not a status has the name "UNKNOWN"
    pub fn swiftlr_status_name(status: i32) -> *const c_char;

    /// The message of the last failure on this thread, "" if there was none. It names the field,
    /// its value and what is allowed. Valid until the next failing call on the same thread, or
    /// until the thread ends.
    pub fn swiftlr_last_error() -> *const c_char;

    /// Writes a number as all texts of this library have it: with the fewest digits that give the
    /// same double when they are read, and with a point in every locale: 0.1, 1e-05, 3.0. An
    /// infinity or a NaN is a string of JSON, in quotes.
    ///
    /// - `number`: any double
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_number_text(
        number: f64,
        buffer: *mut c_char,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;

    /// Says why a function of the caller fails: called by that function, on the same thread, before
    /// it returns a value other than 0. The message of the failure ends with this text.
    ///
    /// - `reason`: such as "the table has no epoch 12"; copied, and cut after 1000 bytes; NULL for
    ///   no reason
    /// - `length`: the number of bytes of the reason
    pub fn swiftlr_function_failed(reason: *const c_char, length: usize);

    /// Builds a schedule from a spec.
    ///
    /// - `spec`: a JSON object, {"type": "torch.StepLR", "step_size": 30}; docs/schedules lists
    ///   every type with its parameters
    /// - `length`: the number of bytes of the text before it, at most 2^48
    /// - `functions`: the functions that the text names; may be NULL if `function_count` is 0
    /// - `function_count`: the number of `functions`, at most 2^20
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, JSON, SPEC.
    pub fn swiftlr_schedule_create(
        spec: *const c_char,
        length: usize,
        functions: *const swiftlr_function,
        function_count: usize,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// Frees a schedule. Schedulers made from it stay usable.
    ///
    /// - `schedule`: may be NULL
    pub fn swiftlr_schedule_free(schedule: *mut swiftlr_schedule);

    /// The value for a group at a position, by the closed form.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `base`: the group's initial value, any double
    /// - `position`: steps from 0, whole or fractional, at most 2^53 in size
    /// - `value`: receives the value
    ///
    /// Errors: ARGUMENT; FORM if the schedule is not a function of the position; DIVISION,
    /// OVERFLOW, DOMAIN or CALLBACK if the formula fails there.
    pub fn swiftlr_schedule_value(
        schedule: *const swiftlr_schedule,
        base: f64,
        position: f64,
        value: *mut f64,
    ) -> i32;

    /// values\[i\] = the value at first + i * stride, for i from 0 to count - 1, with the same bits
    /// as swiftlr_schedule_value(). If some position may have no value, all values are tried before
    /// the first is written; a function of the caller is then called twice with each position and
    /// must give the same factor both times.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `base`: the group's initial value, any double
    /// - `first`: the first position, steps from 0
    /// - `stride`: steps from one position to the next; may be fractional, 0 or negative
    /// - `values`: receives the values
    /// - `count`: the number of values, at most 2^48; 0 writes none
    ///
    /// Errors: as swiftlr_schedule_value().
    pub fn swiftlr_schedule_fill(
        schedule: *const swiftlr_schedule,
        base: f64,
        first: f64,
        stride: f64,
        values: *mut f64,
        count: usize,
    ) -> i32;

    /// As swiftlr_schedule_fill(), in single precision. Each value is rounded once.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `base`: the group's initial value, any double
    /// - `first`: the first position, steps from 0
    /// - `stride`: steps from one position to the next; may be fractional, 0 or negative
    /// - `values`: receives the values
    /// - `count`: the number of values, at most 2^48; 0 writes none
    ///
    /// Errors: as swiftlr_schedule_value().
    pub fn swiftlr_schedule_fill_float(
        schedule: *const swiftlr_schedule,
        base: f64,
        first: f64,
        stride: f64,
        values: *mut f32,
        count: usize,
    ) -> i32;

    /// The number of groups that the schedule is written for, because a parameter has a value for
    /// each; 0 if it is for any number of them.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `count`: receives it
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_schedule_group_count(
        schedule: *const swiftlr_schedule,
        count: *mut usize,
    ) -> i32;

    /// As swiftlr_schedule_value(), for one group of a schedule that differs between groups, as a
    /// swiftlr.groups or a torch.OneCycleLR with a max_lr for each does. swiftlr_schedule_value()
    /// answers for group 0.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `group`: its index, below swiftlr_schedule_group_count() if that is not 0, and below 2^24
    /// - `base`: the group's initial value, any double
    /// - `position`: steps from 0, whole or fractional, at most 2^53 in size
    /// - `value`: receives the value
    ///
    /// Errors: as swiftlr_schedule_value(); ARGUMENT, also for another group.
    pub fn swiftlr_schedule_group_value(
        schedule: *const swiftlr_schedule,
        group: usize,
        base: f64,
        position: f64,
        value: *mut f64,
    ) -> i32;

    /// As swiftlr_schedule_fill(), for one group.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `group`: as in swiftlr_schedule_group_value()
    /// - `base`: the group's initial value, any double
    /// - `first`: the first position, steps from 0
    /// - `stride`: steps from one position to the next; may be fractional, 0 or negative
    /// - `values`: receives the values
    /// - `count`: the number of values, at most 2^48; 0 writes none
    ///
    /// Errors: as swiftlr_schedule_group_value().
    pub fn swiftlr_schedule_group_fill(
        schedule: *const swiftlr_schedule,
        group: usize,
        base: f64,
        first: f64,
        stride: f64,
        values: *mut f64,
        count: usize,
    ) -> i32;

    /// The next whole position after a position at which the value is different, or at which there
    /// is none; an infinity if there is no such position up to 2^53. On a constant stretch, the
    /// search looks at the boundaries that follow from the lengths in the spec, and at distances
    /// that grow by an eighth. It may miss a change that is narrower than an eighth of its
    /// distance: one that a function of the caller makes, or one in a cycle dozens of boundaries
    /// away. A function of the caller may be called with any position up to 2^53.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `base`: the group's initial value, any double
    /// - `position`: steps from 0, whole or fractional, at most 2^53 in size
    /// - `next`: receives the next position
    ///
    /// Errors: as swiftlr_schedule_value().
    pub fn swiftlr_schedule_next_change(
        schedule: *const swiftlr_schedule,
        base: f64,
        position: f64,
        next: *mut f64,
    ) -> i32;

    /// Explains the value at a position, as a JSON object: {"path": "", "type": "...", "position":
    /// 250, "base": 0.1, "value": ..., "formula": the closed form with its numbers, "parts": \[the
    /// parts that are active, each such an object with its own position and base value\], "phase":
    /// "rising", "falling" or "constant", "since": the first position of that stretch, "until": its
    /// last one}. The search for both ends is that of swiftlr_schedule_next_change().
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `base`: the group's initial value, any double
    /// - `position`: steps from 0, whole or fractional, at most 2^53 in size
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: as swiftlr_schedule_value().
    pub fn swiftlr_schedule_explain(
        schedule: *const swiftlr_schedule,
        base: f64,
        position: f64,
        buffer: *mut c_char,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;

    /// How many steps the schedule is made for: the longest of the lengths and positions in its
    /// spec. That of a sequence is where its last part starts, and the horizon of that part. It is
    /// 0 without any length.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `steps`: receives them
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_schedule_horizon(schedule: *const swiftlr_schedule, steps: *mut f64) -> i32;

    /// low\[i\] and high\[i\] = the lowest and the highest value in the stretch i of the whole
    /// steps from first to last, which are cut into equal stretches, the columns of a picture. They
    /// are NaN where no step of a stretch has a value; steps without one, or with a NaN, do not
    /// count beside others. Where there are more columns than steps, several have the same step.
    /// The cost depends on the columns and not on the steps.  A column of at most 33 steps is
    /// looked at step by step. In a longer one the value is followed from one turn to the next, as
    /// swiftlr_schedule_next_change() does, so that the result is exact: up to 3 turns in a column
    /// and 64 in a call. After these, 32 samples are taken, and from the lowest and the highest the
    /// search goes on to the nearest turn. It may then miss a cycle that is higher than the others.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `group`: as in swiftlr_schedule_group_value()
    /// - `base`: the group's initial value, any double
    /// - `first`: the first step, a whole number from 0 to 2^53 - 1
    /// - `last`: the last step, a whole number from first to 2^53 - 1
    /// - `low`: receives the lowest values
    /// - `high`: receives the highest values
    /// - `columns`: the number of each, at most 2^20; 0 writes none
    ///
    /// Errors: ARGUMENT; FORM if the schedule is not a function of the position; CALLBACK.
    pub fn swiftlr_schedule_envelope(
        schedule: *const swiftlr_schedule,
        group: usize,
        base: f64,
        first: f64,
        last: f64,
        low: *mut f64,
        high: *mut f64,
        columns: usize,
    ) -> i32;

    /// Describes the phases of a run in their order, as a JSON object: {"phases": \[{"first": its
    /// first step, "last": its last step, "path": that of the part that makes the value what it is,
    /// "type": the type of that part, "phase": "rising", "falling", "constant" or, where there is
    /// no value, "none", "name": what a person calls it, such as "warm-up", "cosine", "stairs" or
    /// "cooldown", "restart": whether a new cycle starts here, by a jump upwards or by a rise after
    /// a fall, "from": the value at its first step, "to": the value that it leads to}\], "next":
    /// the first step of what is left out, or null}. The step at which the value turns belongs to
    /// what follows. Stairs that go the same way are one phase. The search is that of
    /// swiftlr_schedule_next_change(); in a run of more than 2^24 steps it looks at multiples of a
    /// power of two.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `group`: as in swiftlr_schedule_group_value()
    /// - `base`: the group's initial value, any double
    /// - `first`: the first step, a whole number from 0 to 2^53 - 1
    /// - `last`: the last step, a whole number from first to 2^53 - 1
    /// - `most`: how many phases at most, up to 65536; fewer where they hide many turns
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: as swiftlr_schedule_envelope().
    pub fn swiftlr_schedule_outline(
        schedule: *const swiftlr_schedule,
        group: usize,
        base: f64,
        first: f64,
        last: f64,
        most: usize,
        buffer: *mut c_char,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;

    /// Looks for the mistakes that people make with a schedule and a run, such as a cosine whose
    /// length is in epochs while its steps are batches. Writes a JSON list, "\[\]" if there is
    /// nothing to say, of objects: {"rule": its name, "severity": "error", "warning" or "note",
    /// "path": the parameter or the part in the spec, "message": what is wrong, "fix": what would
    /// be right, "first" and "last": the steps that it is about, which may lie after the end of the
    /// run, or null}. swiftlr_check_rules() has the rules. They would rather miss a mistake than
    /// take a deliberate choice for one. Runs of more than 100,000 steps are sampled. Of several
    /// curves the one of the rate is looked at. A function of the caller may be called with any
    /// position up to 2^53.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `steps`: the steps of the run, from 1 to 2^53
    /// - `steps_per_epoch`: the steps of an epoch, above 0; 0 or NaN if the run has none
    /// - `base`: the group's initial value, finite
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: ARGUMENT; CALLBACK.
    pub fn swiftlr_schedule_check(
        schedule: *const swiftlr_schedule,
        steps: i64,
        steps_per_epoch: f64,
        base: f64,
        buffer: *mut c_char,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;

    /// As swiftlr_schedule_check(), with all that a gate has to say: which optimizer it is for, and
    /// which findings are wanted.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `settings`: a JSON object, {"steps": 39000, "base": \[0.1, 0.01\], "ignore":
    ///   \["zero_start"\]}, with `steps` and, where they are known, `steps_per_epoch`; `base`, the
    ///   initial value, or a list with that of each group, 1 if it is missing; `optimizer`, the
    ///   name of its class, for the rules about those that want no schedule or one rate. `select`
    ///   and `ignore` are lists of names of rules: those whose findings are told, and those whose
    ///   are not. `severity` is an object with other severities, {"tail": "error"}
    /// - `length`: its length in bytes
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: ARGUMENT, also for a name that is no rule's; JSON; CALLBACK.
    pub fn swiftlr_schedule_lint(
        schedule: *const swiftlr_schedule,
        settings: *const c_char,
        length: usize,
        buffer: *mut c_char,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;

    /// Writes the canonical spec, with every default filled in.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_schedule_spec(
        schedule: *const swiftlr_schedule,
        buffer: *mut c_char,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;

    /// 64 bits that stand for the schedule. The ranks of a run, and the run that resumes it,
    /// compare them to know that they have the same schedule. They are the FNV-1a hash of the
    /// canonical spec, as swiftlr_schedule_spec() writes it, without the zero byte and in one
    /// spelling for what says the same: a whole number as an integer, 9 for 9.0; a length in
    /// another unit as its number of steps; one number or function where all groups have the same.
    /// What swiftlr_scheduler_resume() takes for the same schedule has the same bits, but for
    /// numbers that differ by roundings. A function of the caller counts as its name.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `fingerprint`: receives them
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_schedule_fingerprint(
        schedule: *const swiftlr_schedule,
        fingerprint: *mut u64,
    ) -> i32;

    /// One curve of a swiftlr.curves as a schedule of its own, for its values at any position or
    /// for its spec. The curve "lr" of any other schedule is that schedule.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `name`: such as "weight_decay"; ends in a zero byte
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, also if the schedule has no curve of that name.
    pub fn swiftlr_schedule_curve(
        schedule: *const swiftlr_schedule,
        name: *const c_char,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// Writes the canonical spec with every length that is not in steps ("10ep", "0.1dur")
    /// resolved: {"length": "10ep", "steps": 5000}. Any program can read that without knowing the
    /// run.
    ///
    /// - `spec`: a JSON object, as for swiftlr_schedule_create(); the functions that it names need
    ///   not exist
    /// - `length`: the number of bytes of the text before it, at most 2^48
    /// - `run`: a JSON object, {"steps_per_epoch": 500}, with what is known of steps_per_epoch,
    ///   total_steps, batch_size, tokens_per_step and rounding ("nearest", "up" or "down"). It
    ///   takes precedence over the key "run" of the spec, because a file can only assume what the
    ///   run will be
    /// - `run_length`: the number of bytes of `run`, at most 2^48
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: ARGUMENT, JSON; SPEC, also if a length needs something that is not known.
    pub fn swiftlr_spec_resolve(
        spec: *const c_char,
        length: usize,
        run: *const c_char,
        run_length: usize,
        buffer: *mut c_char,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;

    /// The base value at every position. Stands for swiftlr.constant.
    ///
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_constant(out: *mut *mut swiftlr_schedule) -> i32;

    /// The base value, multiplied by gamma every step_size steps. Stands for torch.StepLR.
    ///
    /// - `step_size`: above 0
    /// - `gamma`: 0.1 is torch's default
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_step(
        step_size: i64,
        gamma: f64,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// The base value, multiplied by gamma at each milestone. Stands for torch.MultiStepLR.
    ///
    /// - `milestones`: positions in any order; copied
    /// - `count`: the number of milestones, at most 2^20
    /// - `gamma`: 0.1 is torch's default
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_multi_step(
        milestones: *const i64,
        count: usize,
        gamma: f64,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// The base value, multiplied by gamma at every step. Stands for torch.ExponentialLR.
    ///
    /// - `gamma`: such as 0.95
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_exponential(gamma: f64, out: *mut *mut swiftlr_schedule) -> i32;

    /// From the base value down to 0, along a power of the part of the way that is left. Stands for
    /// torch.PolynomialLR.
    ///
    /// - `total_iters`: steps to 0, above 0
    /// - `power`: 1 for a straight line
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_polynomial(
        total_iters: i64,
        power: f64,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// From the base value down to eta_min along half a cosine wave, and up again after T_max.
    /// Stands for torch.CosineAnnealingLR.
    ///
    /// - `T_max`: steps of the way down, above 0
    /// - `eta_min`: the lowest value, such as 0
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_cosine(
        T_max: i64,
        eta_min: f64,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// From the base value down to eta_min along half a cosine wave, again and again. Each cycle is
    /// T_mult times as long as the one before. Stands for torch.CosineAnnealingWarmRestarts.
    ///
    /// - `T_0`: steps of the first cycle, at least 1
    /// - `T_mult`: at least 1
    /// - `eta_min`: the lowest value, such as 0
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_warm_restarts(
        T_0: i64,
        T_mult: i64,
        eta_min: f64,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// Up from max_lr / div_factor to max_lr and down to max_lr / div_factor / final_div_factor,
    /// along cosines. The momentum goes from 0.95 to 0.85 and back. Stands for torch.OneCycleLR.
    ///
    /// - `max_lr`: the value at the top
    /// - `total_steps`: steps in all, at least 1
    /// - `pct_start`: the part of them on which the value rises, from 0 to 1, such as 0.3
    /// - `div_factor`: such as 25
    /// - `final_div_factor`: such as 1e4
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_one_cycle(
        max_lr: f64,
        total_steps: i64,
        pct_start: f64,
        div_factor: f64,
        final_div_factor: f64,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// Up from base_lr to max_lr and down again in straight lines, over and over. The momentum goes
    /// from 0.9 to 0.8 and back. Stands for torch.CyclicLR.
    ///
    /// - `base_lr`: the value at the bottom
    /// - `max_lr`: the value at the top
    /// - `step_size_up`: above 0
    /// - `step_size_down`: at least 0
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_cyclic(
        base_lr: f64,
        max_lr: f64,
        step_size_up: i64,
        step_size_down: i64,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// Up from 0 to the base value in a straight line, then down along half a cosine wave. Stands
    /// for transformers.cosine_with_min_lr.
    ///
    /// - `num_warmup_steps`: at least 0
    /// - `num_training_steps`: steps in all, warm-up included
    /// - `min_lr_rate`: the last value as a part of the base value, such as 0
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_warmup_cosine(
        num_warmup_steps: i64,
        num_training_steps: i64,
        min_lr_rate: f64,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// Warm-up in a straight line, the base value, decay along half a cosine wave. Stands for
    /// transformers.warmup_stable_decay.
    ///
    /// - `num_warmup_steps`: at least 0
    /// - `num_stable_steps`: at least 0
    /// - `num_decay_steps`: at least 0
    /// - `min_lr_ratio`: the last value as a part of the base value, such as 0
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_wsd(
        num_warmup_steps: i64,
        num_stable_steps: i64,
        num_decay_steps: i64,
        min_lr_ratio: f64,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// Up from 0 to the base value in a straight line, then down with the inverse square root of
    /// the position. Stands for transformers.inverse_sqrt.
    ///
    /// - `num_warmup_steps`: at least 0
    /// - `timescale`: steps, above 0; the default of transformers is the length of the warm-up, or
    ///   10,000 without a warm-up
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_inverse_sqrt(
        num_warmup_steps: i64,
        timescale: i64,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// The rate, multiplied by factor whenever the metric that swiftlr_scheduler_step_metric() is
    /// given has not improved for more than patience steps. Stands for torch.ReduceLROnPlateau.
    ///
    /// - `mode`: one of SWIFTLR_PLATEAU_
    /// - `factor`: below 1
    /// - `patience`: steps, such as 10
    /// - `min_lr`: the lowest value, such as 0
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_plateau(
        mode: i32,
        factor: f64,
        patience: i64,
        min_lr: f64,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// Builds a schedule of any type from its parameters.
    ///
    /// - `type`: the name of the type, "torch.StepLR"; ends in a zero byte
    /// - `parameters`: those that do not have their defaults; may be NULL if `count` is 0
    /// - `count`: the number of `parameters`, at most 2^20
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_build(
        r#type: *const c_char,
        parameters: *const swiftlr_parameter,
        count: usize,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// One schedule after the other, each on its own clock. Stands for swiftlr.sequence.
    ///
    /// - `parts`: the schedules
    /// - `lengths`: count - 1 lengths, those of all parts but the last, each at least 0; may be
    ///   NULL for one part
    /// - `count`: the number of parts
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_sequence(
        parts: *const *mut swiftlr_schedule,
        lengths: *const f64,
        count: usize,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// Schedules that act on the same rate, one after the other at every step. Stands for
    /// torch.ChainedScheduler.
    ///
    /// - `parts`: the schedules, of torch's classes
    /// - `count`: the number of parts
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_chain(
        parts: *const *mut swiftlr_schedule,
        count: usize,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// A schedule for each group; the last one serves all further groups. Stands for
    /// swiftlr.groups.
    ///
    /// - `parts`: the schedules
    /// - `count`: the number of parts
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_groups(
        parts: *const *mut swiftlr_schedule,
        count: usize,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// A schedule for each hyper-parameter. Stands for swiftlr.curves.
    ///
    /// - `names`: those of the hyper-parameters, such as "lr" and "weight_decay"; each ends in a
    ///   zero byte
    /// - `parts`: the schedules
    /// - `count`: the number of names, and of parts
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_curves(
        names: *const *const c_char,
        parts: *const *mut swiftlr_schedule,
        count: usize,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// Up to the first value of a schedule in a straight line; the schedule begins after that.
    /// Stands for swiftlr.warmup.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `steps`: those of the warm-up, at least 0
    /// - `start`: the first value as a part of the schedule's first, such as 0
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_warmup(
        schedule: *const swiftlr_schedule,
        steps: f64,
        start: f64,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// A schedule times a factor. Stands for swiftlr.scale.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `by`: the factor
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_scale(
        schedule: *const swiftlr_schedule,
        by: f64,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// The schedule up to a position, then in a straight line to another value: the branch that
    /// ends a run. Stands for swiftlr.cooldown.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `at`: the last position of the schedule as it is, at least 0
    /// - `steps`: those of the way down, at least 0
    /// - `to`: the last value, such as 0
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_cooldown(
        schedule: *const swiftlr_schedule,
        at: f64,
        steps: f64,
        to: f64,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// The schedule up to a position; then what was to come at `end` comes at `new_end`. Stands for
    /// swiftlr.extend.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `at`: the last position of the schedule as it is, at least 0
    /// - `end`: where the schedule was to end, above `at`
    /// - `new_end`: where it is to end, above `at`
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_extend(
        schedule: *const swiftlr_schedule,
        at: f64,
        end: f64,
        new_end: f64,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// The schedule up to a position, then a warm-up from a part of it. Stands for swiftlr.rewarm.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `at`: the last position of the schedule as it is, at least 0
    /// - `steps`: those of the warm-up, at least 0
    /// - `start`: the first value as a part of what it goes to, such as 0
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_rewarm(
        schedule: *const swiftlr_schedule,
        at: f64,
        steps: f64,
        start: f64,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// The schedule up to a position, then another one from its start. Stands for swiftlr.branch.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `at`: the last position of the schedule as it is, at least 0
    /// - `then`: what comes after it
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_branch(
        schedule: *const swiftlr_schedule,
        at: f64,
        then: *const swiftlr_schedule,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// The schedule up to a position, then again from another of its positions. Stands for
    /// swiftlr.rewind.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `at`: the last position of the schedule as it is, at least 0
    /// - `to`: what its clock says there from then on, at least 0
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, SPEC.
    pub fn swiftlr_schedule_rewind(
        schedule: *const swiftlr_schedule,
        at: f64,
        to: f64,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// Describes every type of schedule that this library has, as a JSON object of about 200 kB.
    /// Schemas, forms and constructors in other languages can be made from it. It is {"version":
    /// "0.1.0", "types": \[...\]} with a type {"name", "documentation", "source", "forms":
    /// \["closed", "chain"\], "parameters": \[...\], "example"}. The example is a small spec, in
    /// which "my_function" stands for a function of the caller. A parameter has a "name", a "kind",
    /// what is "allowed" in words, its "meaning", and "required": true or its "default". Its kind
    /// is "number", "list" (of numbers), "pairs" (of numbers), "choice" (of the "choices"),
    /// "product" (some of the "choices" in a text, with "*" between them), "flag", "schedule",
    /// "schedules" (a list; with "of", only the parameters of this type), "curves" (an object with
    /// a schedule under each name) or "function" (a name). Numbers have "minimum",
    /// "exclusiveMinimum", "maximum", "exclusiveMaximum", "whole": true and, if they are lengths or
    /// positions, "unit": "steps", which is then also the unit of the first number of a pair.
    /// "nullable": true allows null; "per_group": true allows a list with one number for each
    /// group.
    ///
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_types(buffer: *mut c_char, capacity: usize, needed: *mut usize) -> i32;

    /// Writes the name of a type, such as "torch.StepLR", for programs without a JSON parser.
    ///
    /// - `index`: from 0 in the order of swiftlr_types(); the text is empty, and *needed is 1,
    ///   after the last type
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_type_name(
        index: usize,
        buffer: *mut c_char,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;

    /// Writes the name of a parameter of a type, such as "step_size".
    ///
    /// - `type`: the name of the type; ends in a zero byte
    /// - `index`: from 0 in the order of swiftlr_types(); the text is empty, and *needed is 1,
    ///   after the last one
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: ARGUMENT; SPEC if there is no such type.
    pub fn swiftlr_type_parameter(
        r#type: *const c_char,
        index: usize,
        buffer: *mut c_char,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;

    /// Writes what may be meant by a name that is no type's: a type without its framework
    /// ("StepLR"), a path to a class ("torch.optim.lr_scheduler.StepLR"), what a framework calls it
    /// in its settings ("NoamAnnealing"), or one that is misspelt. A JSON object: {"types": a list
    /// of at most five, the likeliest first, "known": a list of what is known of the name}. Each of
    /// these is an object: {"names": a list of spellings, "found_in": the framework and its
    /// setting, "here": what it is in swiftlr, in words, "section": of docs/coming-from.md, or "",
    /// "types": those in `here`}.
    ///
    /// - `name`: any text; ends in a zero byte
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_type_candidates(
        name: *const c_char,
        buffer: *mut c_char,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;

    /// Writes the rules of swiftlr_schedule_check(), as a JSON list of objects: {"name":
    /// "rises_again", "severity": "error", "warning" or "note", "meaning": what it finds}.
    ///
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_check_rules(buffer: *mut c_char, capacity: usize, needed: *mut usize) -> i32;

    /// Starts a scheduler at position 0.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `form`: one of SWIFTLR_FORM_
    /// - `lrs`: the groups' initial rates on entry; on success, the rates of the first optimizer
    ///   step
    /// - `count`: the number of groups, 1 to 2^24
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, COUNT, FORM, and those of the formula.
    pub fn swiftlr_scheduler_create(
        schedule: *const swiftlr_schedule,
        form: i32,
        lrs: *mut f64,
        count: usize,
        out: *mut *mut swiftlr_scheduler,
    ) -> i32;

    /// Copies a scheduler, with its schedule, position and values. Steps of one do not change the
    /// other.
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_scheduler_clone(
        scheduler: *const swiftlr_scheduler,
        out: *mut *mut swiftlr_scheduler,
    ) -> i32;

    /// Frees a scheduler.
    ///
    /// - `scheduler`: may be NULL
    pub fn swiftlr_scheduler_free(scheduler: *mut swiftlr_scheduler);

    /// Takes one step.
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `lrs`: the current rates on entry, which the chain form transforms and the closed form
    ///   ignores; the next rates on success
    /// - `count`: the number of doubles, which is the scheduler's number of groups
    ///
    /// Errors: ARGUMENT, COUNT, and those of the formula; FORM if the value follows a metric.
    pub fn swiftlr_scheduler_step(
        scheduler: *mut swiftlr_scheduler,
        lrs: *mut f64,
        count: usize,
    ) -> i32;

    /// Goes to a position, as torch's step(epoch) does. In both forms the value is that of the
    /// closed form, if the schedule has one.
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `epoch`: steps from 0, whole or fractional, at most 2^53 in size
    /// - `lrs`: as in swiftlr_scheduler_step()
    /// - `count`: the number of doubles, which is the scheduler's number of groups
    ///
    /// Errors: as swiftlr_scheduler_step(); FORM if the schedule cannot jump: a composed schedule
    /// in chain form, or one with a part that follows a metric.
    pub fn swiftlr_scheduler_step_to(
        scheduler: *mut swiftlr_scheduler,
        epoch: f64,
        lrs: *mut f64,
        count: usize,
    ) -> i32;

    /// Takes one step with the value of a metric, as torch's ReduceLROnPlateau.step(metrics) does.
    /// In closed form, a schedule that follows a metric may be a part of another schedule. It then
    /// receives the metrics of the steps at which it is the active part, except for the first of
    /// them, which starts it. Other parts ignore the metric.
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `metric`: such as the loss on held-out data; any double, and a NaN counts as no
    ///   improvement
    /// - `lrs`: as in swiftlr_scheduler_step()
    /// - `count`: the number of doubles, which is the scheduler's number of groups
    ///
    /// Errors: ARGUMENT, COUNT, and those of the formula; FORM if no part follows a metric.
    pub fn swiftlr_scheduler_step_metric(
        scheduler: *mut swiftlr_scheduler,
        metric: f64,
        lrs: *mut f64,
        count: usize,
    ) -> i32;

    /// Takes one step without a metric. A part that follows one and is active, or
    /// torch.ReduceLROnPlateau in chain form, keeps its value and what it has remembered of the
    /// metrics, while the position goes on. Everything else steps as with swiftlr_scheduler_step().
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `lrs`: as in swiftlr_scheduler_step()
    /// - `count`: the number of doubles, which is the scheduler's number of groups
    ///
    /// Errors: ARGUMENT, COUNT, and those of the formula.
    pub fn swiftlr_scheduler_hold(
        scheduler: *mut swiftlr_scheduler,
        lrs: *mut f64,
        count: usize,
    ) -> i32;

    /// The position of the last step, 0 after creation.
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `epoch`: receives it, in steps from 0
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_scheduler_last_epoch(
        scheduler: *const swiftlr_scheduler,
        epoch: *mut f64,
    ) -> i32;

    /// The number of steps taken, 1 after creation, because torch counts the first value as a step.
    /// A few of torch's classes count nothing: torch.CosineAnnealingWarmRestarts stays at 0.
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `steps`: receives it
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_scheduler_step_count(
        scheduler: *const swiftlr_scheduler,
        steps: *mut i64,
    ) -> i32;

    /// The rates of the last step.
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `lrs`: receives them
    /// - `count`: the number of doubles, which is the scheduler's number of groups
    ///
    /// Errors: ARGUMENT, COUNT.
    pub fn swiftlr_scheduler_last_lr(
        scheduler: *const swiftlr_scheduler,
        lrs: *mut f64,
        count: usize,
    ) -> i32;

    /// The values of the last step for a hyper-parameter other than the rate. Schedules that cycle
    /// the momentum (torch.CyclicLR, torch.OneCycleLR) have "momentum", for an optimizer's momentum
    /// or, if it has none, for the first of its betas. A swiftlr.curves has one name for each of
    /// its curves except "lr".
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `name`: the hyper-parameter; ends in a zero byte
    /// - `values`: receives them, one for each group
    /// - `count`: the number of doubles, which is the scheduler's number of groups
    ///
    /// Errors: ARGUMENT, also if the schedule has no values of that name; COUNT.
    pub fn swiftlr_scheduler_last_values(
        scheduler: *const swiftlr_scheduler,
        name: *const c_char,
        values: *mut f64,
        count: usize,
    ) -> i32;

    /// The number of groups.
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `count`: receives it
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_scheduler_group_count(
        scheduler: *const swiftlr_scheduler,
        count: *mut usize,
    ) -> i32;

    /// Writes the names that swiftlr_scheduler_last_values() accepts, as a JSON list:
    /// \["weight_decay"\].
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_scheduler_value_names(
        scheduler: *const swiftlr_scheduler,
        buffer: *mut c_char,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;

    /// Writes one of the names that swiftlr_scheduler_last_values() accepts.
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `index`: from 0; the text is empty, and *needed is 1, after the last name
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_scheduler_value_name(
        scheduler: *const swiftlr_scheduler,
        index: usize,
        buffer: *mut c_char,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;

    /// Gives each group its own base value for a curve of a swiftlr.curves, in place of 1. The
    /// values of the last step change accordingly. The base values are part of the state. A curve
    /// "weight_decay" leaves groups with the base value 0 at 0 if another group has one other than
    /// 0.
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `name`: the curve, any but "lr"; ends in a zero byte
    /// - `values`: one for each group; any double, including infinities and NaN
    /// - `count`: the number of doubles, which is the scheduler's number of groups
    ///
    /// Errors: ARGUMENT, also if there is no such curve; COUNT; and those of the formula.
    pub fn swiftlr_scheduler_set_base(
        scheduler: *mut swiftlr_scheduler,
        name: *const c_char,
        values: *const f64,
        count: usize,
    ) -> i32;

    /// As swiftlr_scheduler_create(), for programs that keep their rates as floats. The functions
    /// in "_float" and those without may be called with any scheduler. It computes with doubles, or
    /// as its form says, and rounds each rate once. In chain form, a step goes on from the double
    /// that the scheduler gave if the float is still the nearest one to it, and from the float if
    /// somebody has changed it: rounding does not add up.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `form`: one of SWIFTLR_FORM_
    /// - `lrs`: the groups' initial rates on entry; on success, the rates of the first optimizer
    ///   step
    /// - `count`: the number of groups, 1 to 2^24
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: as swiftlr_scheduler_create().
    pub fn swiftlr_scheduler_create_float(
        schedule: *const swiftlr_schedule,
        form: i32,
        lrs: *mut f32,
        count: usize,
        out: *mut *mut swiftlr_scheduler,
    ) -> i32;

    /// As swiftlr_scheduler_step().
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `lrs`: the current rates on entry; the next rates on success
    /// - `count`: the number of doubles, which is the scheduler's number of groups
    ///
    /// Errors: as swiftlr_scheduler_step().
    pub fn swiftlr_scheduler_step_float(
        scheduler: *mut swiftlr_scheduler,
        lrs: *mut f32,
        count: usize,
    ) -> i32;

    /// As swiftlr_scheduler_step_to().
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `epoch`: steps from 0, whole or fractional, at most 2^53 in size
    /// - `lrs`: as in swiftlr_scheduler_step_float()
    /// - `count`: the number of doubles, which is the scheduler's number of groups
    ///
    /// Errors: as swiftlr_scheduler_step_to().
    pub fn swiftlr_scheduler_step_to_float(
        scheduler: *mut swiftlr_scheduler,
        epoch: f64,
        lrs: *mut f32,
        count: usize,
    ) -> i32;

    /// As swiftlr_scheduler_step_metric().
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `metric`: such as the loss on held-out data; any double, and a NaN counts as no
    ///   improvement
    /// - `lrs`: as in swiftlr_scheduler_step_float()
    /// - `count`: the number of doubles, which is the scheduler's number of groups
    ///
    /// Errors: as swiftlr_scheduler_step_metric().
    pub fn swiftlr_scheduler_step_metric_float(
        scheduler: *mut swiftlr_scheduler,
        metric: f64,
        lrs: *mut f32,
        count: usize,
    ) -> i32;

    /// As swiftlr_scheduler_hold().
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `lrs`: as in swiftlr_scheduler_step_float()
    /// - `count`: the number of doubles, which is the scheduler's number of groups
    ///
    /// Errors: as swiftlr_scheduler_hold().
    pub fn swiftlr_scheduler_hold_float(
        scheduler: *mut swiftlr_scheduler,
        lrs: *mut f32,
        count: usize,
    ) -> i32;

    /// As swiftlr_scheduler_last_lr().
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `lrs`: receives them
    /// - `count`: the number of doubles, which is the scheduler's number of groups
    ///
    /// Errors: as swiftlr_scheduler_last_lr().
    pub fn swiftlr_scheduler_last_lr_float(
        scheduler: *const swiftlr_scheduler,
        lrs: *mut f32,
        count: usize,
    ) -> i32;

    /// A scheduler at the position of this one for groups with other initial rates, or for more
    /// groups, or fewer. This scheduler does not change. A group that keeps its initial rate keeps
    /// its current one. One with another initial rate, or a new one, gets the rate that a run from
    /// the start would have given it: in closed form that of the position; in chain form all steps
    /// up to the position are made again for it, as in swiftlr_scheduler_resume().
    /// swiftlr_scheduler_last_lr() then has the rates. Of groups of which some are float32, a new
    /// one is as the last one.
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `lrs`: the initial rate of each group, any double, in the order of the groups of the
    ///   optimizer
    /// - `count`: the number of groups from now on, 1 to 2^24
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, COUNT, and those of the formula; STATE for more than 2^32 steps (divided
    /// by the number of groups) to make again.
    pub fn swiftlr_scheduler_rebase(
        scheduler: *const swiftlr_scheduler,
        lrs: *const f64,
        count: usize,
        out: *mut *mut swiftlr_scheduler,
    ) -> i32;

    /// A schedule that is this one up to a position, with the same bits, and something else after
    /// it: cooled down from there (the branch that ends a run), stretched to another horizon,
    /// warmed up again, followed by another schedule, or with its clock set back. It keeps this
    /// schedule alive and calls its functions. This schedule does not change.
    ///
    /// - `schedule`: a schedule that has not been freed
    /// - `operation`: a JSON object, {"type": "swiftlr.cooldown", "at": 1000, "steps": 200}: the
    ///   spec of swiftlr.cooldown, .extend, .rewarm, .branch or .rewind without the key "schedule".
    ///   A schedule in it may name the functions that this schedule calls
    /// - `length`: the number of bytes of the text before it, at most 2^48
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, JSON, SPEC.
    pub fn swiftlr_schedule_change(
        schedule: *const swiftlr_schedule,
        operation: *const c_char,
        length: usize,
        out: *mut *mut swiftlr_schedule,
    ) -> i32;

    /// A scheduler at the position of this one, with the same rates, that continues with the
    /// changed schedule. This scheduler does not change. Only the closed form allows it: in chain
    /// form a rate follows from the one before, and not from the position.
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `operation`: as in swiftlr_schedule_change(). Without "at" it begins at the scheduler's
    ///   position; "at" must not be before that
    /// - `length`: the number of bytes of the text before it, at most 2^48
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, JSON, SPEC, COUNT; FORM in chain form.
    pub fn swiftlr_scheduler_change(
        scheduler: *const swiftlr_scheduler,
        operation: *const c_char,
        length: usize,
        out: *mut *mut swiftlr_scheduler,
    ) -> i32;

    /// The state as a JSON object. In chain form it has the keys of torch's state_dict() in torch's
    /// order. In closed form it is {"form": "closed", "base_lrs": \[...\], "last_epoch": n, ...},
    /// with a list "memory" of what the schedules that follow a metric remember.
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_scheduler_state(
        scheduler: *const swiftlr_scheduler,
        buffer: *mut c_char,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;

    /// Loads the state of a scheduler of the same kind. The rates of the groups are then those in
    /// the state; swiftlr_scheduler_last_lr() reads them.
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `state`: a JSON object, as swiftlr_scheduler_state() writes it
    /// - `length`: the number of bytes of the text before it, at most 2^48
    ///
    /// Errors: ARGUMENT, JSON, STATE, COUNT.
    pub fn swiftlr_scheduler_load_state(
        scheduler: *mut swiftlr_scheduler,
        state: *const c_char,
        length: usize,
    ) -> i32;

    /// The whole scheduler as one JSON object, {"format": "swiftlr.checkpoint", "version": 1,
    /// "form": "chain", "spec": {...}, "state": {...}, "groups": \[{"initial_lr": 0.1, "lr": 0.05},
    /// ...\]}. Any language can continue from it without the code that built the scheduler.  "form"
    /// is "closed", "chain" or "chain32", the three of SWIFTLR_FORM_. If the rates of only some
    /// groups are float32, it is a list with "chain" or "chain32" for each group: \["chain",
    /// "chain32"\].
    ///
    /// - `scheduler`: a scheduler that has not been freed
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_scheduler_checkpoint(
        scheduler: *const swiftlr_scheduler,
        buffer: *mut c_char,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;

    /// Makes a scheduler from a checkpoint. swiftlr_scheduler_last_lr() then gives the rates of its
    /// groups, which the caller may have changed after the last step. This is also how a scheduler
    /// is made for groups of which only some are float32: from a checkpoint with a form for each.
    ///
    /// - `checkpoint`: a JSON object, as swiftlr_scheduler_checkpoint() writes it
    /// - `length`: the number of bytes of the text before it, at most 2^48
    /// - `functions`: the functions that the text names; may be NULL if `function_count` is 0
    /// - `function_count`: the number of `functions`, at most 2^20
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, JSON, SPEC, STATE, FORMAT, COUNT, FORM.
    pub fn swiftlr_scheduler_restore(
        checkpoint: *const c_char,
        length: usize,
        functions: *const swiftlr_function,
        function_count: usize,
        out: *mut *mut swiftlr_scheduler,
    ) -> i32;

    /// Makes a scheduler from a checkpoint, and compares the schedule in it with a given one. If
    /// both do the same, the result is that of swiftlr_scheduler_restore(). How a spec is spelled
    /// makes no difference, and neither do numbers that differ by less than one part in 10^12. For
    /// the functions that the checkpoint names, the scheduler calls those of the given schedule.
    /// In closed form another schedule is evaluated at the position. In chain form all steps up to
    /// the position are made again, from the initial rates, so that the rates have the bits of a
    /// run that had this schedule from the start. That takes 10 to 25 ns a step for one group, and
    /// calls functions again. A position that is negative or not whole is jumped to from the last
    /// one that steps reach. A schedule that follows a metric keeps what it remembers;
    /// torch.ReduceLROnPlateau keeps its rates as well.
    ///
    /// - `checkpoint`: a JSON object, as swiftlr_scheduler_checkpoint() writes it
    /// - `length`: the number of bytes of the text before it, at most 2^48
    /// - `schedule`: a schedule that has not been freed
    /// - `mismatch`: one of SWIFTLR_MISMATCH_
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, JSON, SPEC, FORMAT, COUNT, FORM; STATE, also if the schedules differ, or
    /// for more than 2^32 steps (divided by the number of groups) to make again; and those of the
    /// formula.
    pub fn swiftlr_scheduler_resume(
        checkpoint: *const c_char,
        length: usize,
        schedule: *const swiftlr_schedule,
        mismatch: i32,
        out: *mut *mut swiftlr_scheduler,
    ) -> i32;

    /// As swiftlr_scheduler_resume(), for a program that has initial rates of its own, or needs
    /// another form than the checkpoint's. Initial rates are compared like parameters, and KEEP
    /// keeps those of the checkpoint. From another form the position and the number of steps are
    /// taken over, and what torch's plateau remembers. The rates then follow from the schedule as
    /// described there. They may differ from those before in the last bits, and are other rates
    /// where somebody has changed those by hand.
    ///
    /// - `checkpoint`: a JSON object, as swiftlr_scheduler_checkpoint() writes it
    /// - `length`: the number of bytes of the text before it, at most 2^48
    /// - `schedule`: a schedule that has not been freed
    /// - `form`: one of SWIFTLR_FORM_; SAVED for the checkpoint's, which may be a list of forms
    /// - `lrs`: the initial rate of each group, any double; or NULL for those of the checkpoint
    /// - `count`: the number of groups; 0 if lrs is NULL
    /// - `mismatch`: one of SWIFTLR_MISMATCH_
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: as swiftlr_scheduler_resume(); COUNT, also if KEEP meets another number of groups.
    pub fn swiftlr_scheduler_resume_as(
        checkpoint: *const c_char,
        length: usize,
        schedule: *const swiftlr_schedule,
        form: i32,
        lrs: *const f64,
        count: usize,
        mismatch: i32,
        out: *mut *mut swiftlr_scheduler,
    ) -> i32;

    /// Starts a range test. The rates of all groups grow by the same factors, so that their ratios
    /// stay.
    ///
    /// - `plan`: a JSON object with any of: "start_lr" (null for the rate that the first group
    ///   has), "end_lr" (10), "num_iter" (100), "step_mode" ("exp" or "linear"), "convention"
    ///   ("torch_lr_finder", "ignite", "fastai" or "lightning": whose exponents, averages of losses
    ///   and end), "smooth_f" (0.05, the weight of a new loss in the average of the first two),
    ///   "diverge_th" (how many times the best loss is the end; null for 5, or 4 for the last two),
    ///   "group" (the index of the only group that is swept, or null)
    /// - `length`: the number of bytes of the text before it, at most 2^48
    /// - `lrs`: the groups' rates on entry, finite and at least 0; on success, the rates of the
    ///   first step
    /// - `count`: the number of groups, 1 to 2^24
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, JSON, SPEC, and those of the formula.
    pub fn swiftlr_finder_create(
        plan: *const c_char,
        length: usize,
        lrs: *mut f64,
        count: usize,
        out: *mut *mut swiftlr_finder,
    ) -> i32;

    /// Frees a finder.
    ///
    /// - `finder`: may be NULL
    pub fn swiftlr_finder_free(finder: *mut swiftlr_finder);

    /// Takes the loss of the step that was made with the rates before.
    ///
    /// - `finder`: a finder that has not been freed
    /// - `loss`: any double; an infinity or a NaN ends the sweep
    /// - `lrs`: receives the rates of the next step; those of the last one where the sweep is over
    /// - `count`: the number of doubles, which is the scheduler's number of groups
    /// - `status`: receives one of SWIFTLR_FINDER_
    ///
    /// Errors: ARGUMENT, also if the sweep is over; COUNT.
    pub fn swiftlr_finder_step(
        finder: *mut swiftlr_finder,
        loss: f64,
        lrs: *mut f64,
        count: usize,
        status: *mut i32,
    ) -> i32;

    /// The rates of the step that is to be made, and how the sweep stands, as after restoring.
    ///
    /// - `finder`: a finder that has not been freed
    /// - `lrs`: receives them
    /// - `count`: the number of doubles, which is the scheduler's number of groups
    /// - `status`: receives one of SWIFTLR_FINDER_
    ///
    /// Errors: ARGUMENT, COUNT.
    pub fn swiftlr_finder_rates(
        finder: *const swiftlr_finder,
        lrs: *mut f64,
        count: usize,
        status: *mut i32,
    ) -> i32;

    /// The state as a JSON object, {"format": "swiftlr.finder", "version": 1, "plan": {...}, "lrs":
    /// the rates before the sweep, "losses": as they were given}. A sweep that was killed goes on
    /// from it, and a stored one can be judged again.
    ///
    /// - `finder`: a finder that has not been freed
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_finder_state(
        finder: *const swiftlr_finder,
        buffer: *mut c_char,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;

    /// Makes a finder from a state.
    ///
    /// - `sweep`: a JSON object, as swiftlr_finder_state() writes it
    /// - `length`: the number of bytes of the text before it, at most 2^48
    /// - `out`: receives a new handle, which the caller owns and frees with the _free function of
    ///   its type
    ///
    /// Errors: ARGUMENT, JSON, STATE, FORMAT, and those of the formula.
    pub fn swiftlr_finder_restore(
        sweep: *const c_char,
        length: usize,
        out: *mut *mut swiftlr_finder,
    ) -> i32;

    /// What a rule suggests for the sweep so far. As swiftlr_suggest() with the rates of the first
    /// group, or of the only one that is swept, and the losses: as they were given for "default",
    /// and for the rules of peers as their finders average and trim them.
    ///
    /// - `finder`: a finder that has not been freed
    /// - `rule`: as in swiftlr_suggest()
    /// - `length`: the number of bytes of the text before it, at most 2^48
    /// - `lr`: receives the rate, or a NaN if there is none
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: ARGUMENT, JSON, SPEC.
    pub fn swiftlr_finder_suggest(
        finder: *const swiftlr_finder,
        rule: *const c_char,
        length: usize,
        lr: *mut f64,
        buffer: *mut c_char,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;

    /// What a rule suggests for a curve, as a JSON object: {"rule": "default", "lr": a rate or
    /// null, "edge", "steepest", "mid", "safe": rates or null, "reason": why there is none or null,
    /// "warning": a text or null, "lrs", "losses": the curve that the rule looked at}. A curve
    /// without an answer, flat, short, never falling or not finite, is no error: it has a reason.
    /// The rule "default" smooths over the logarithm of the rate, without a lag. "edge" is the
    /// highest rate that still helped, which is its "lr"; "steepest" where the loss falls fastest,
    /// "mid" their geometric mean, and "safe" a third of the edge, for long runs. The rules of
    /// peers have the bits of their code.
    ///
    /// - `lrs`: a rate above 0 for each loss, in rising order
    /// - `losses`: any doubles
    /// - `count`: the number of both, at most 10000
    /// - `rule`: a name, or a JSON object with the name as "rule" and options: "default" (width,
    ///   0.25 decades), "torch_lr_finder.steepest" (skip_start, skip_end), "fastai.valley",
    ///   "fastai.slide" (lr_diff, thresh, adjust_value), "fastai.minimum", "fastai.steep",
    ///   "lightning.per_index", "lightning.per_rate" (skip_begin, skip_end), "ignite"
    /// - `length`: the number of bytes of the rule
    /// - `lr`: receives the rate, or a NaN if there is none
    /// - `buffer`: receives a text that ends in a zero byte; may be NULL if `capacity` is 0
    /// - `capacity`: the number of bytes at `buffer`. If the text needs more, the buffer receives
    ///   an empty text and the status is still SWIFTLR_OK: call with 0, then again with *needed
    /// - `needed`: receives the number of bytes of the whole text, including its zero byte
    ///
    /// Errors: ARGUMENT, JSON, SPEC.
    pub fn swiftlr_suggest(
        lrs: *const f64,
        losses: *const f64,
        count: usize,
        rule: *const c_char,
        length: usize,
        lr: *mut f64,
        buffer: *mut c_char,
        capacity: usize,
        needed: *mut usize,
    ) -> i32;

    /// The loss that a law predicts after some steps of a run, from the rates of its steps alone.
    /// Below, t counts steps from 0, e\[t\] is the rate of step t, S(t) = e\[0\] + ... + e\[t\],
    /// and falls are e\[k-1\] - e\[k\]. A law holds for one model, one batch size and one peak
    /// rate; swiftlr.forecast in Python fits its parameters to measured curves, and the file that
    /// it writes is a law here.  "momentum", parameters L0, A, alpha, C, lambda (arXiv:2408.11029):
    /// L0 + A S(t)^-alpha - C (m\[1\] + ... + m\[t\]), where m\[0\] = 0 and m\[k\] = lambda
    /// m\[k-1\] + e\[k-1\] - e\[k\]. "multi_power", parameters L0, A, alpha, B, C, beta, gamma
    /// (arXiv:2503.12811): L0 + A S(t)^-alpha less B times the sum over k of each fall times 1 - (1
    /// \+ C e\[k\]^-gamma (S(t) - S(k-1)))^-beta. "functional_scaling", parameters L0, c1, s, c2,
    /// c3, c4, g (arXiv:2509.19189): L0 + c1 S(t)^-s less c2 times the sum over k of each fall
    /// above 0 times (c3 + S(k)^-s) (1 - (1 + c4 (S(t) - S(k)))^-g). "convex_bound", parameters D,
    /// G: D^2 t1 + G^2 (t2 + t3) of swiftlr_convex_bound() over the steps up to t.  The first costs
    /// as much as there are rates. Each of the others goes through all changes of the rate for each
    /// point; a block makes that cheaper by counting changes close to each other as one.
    ///
    /// - `law`: a JSON object with "kind" and "parameters"; other keys are ignored
    /// - `length`: the number of bytes of the text before it, at most 2^48
    /// - `rates`: the rate of each step from 0 on, finite and at least 0
    /// - `count`: the number of rates, at most 2^27
    /// - `steps`: the steps after which the loss is wanted, from 0 to below count, in rising order;
    ///   may be NULL if `points` is 0
    /// - `points`: the number of steps, at most 2^27; 0 for all of the run
    /// - `block`: the steps within which changes in one direction count as one at their mean; 1 is
    ///   exact
    /// - `losses`: receives the losses, one for each step that is asked for; infinite while all
    ///   rates are 0
    ///
    /// Errors: ARGUMENT, JSON, SPEC.
    pub fn swiftlr_law_losses(
        law: *const c_char,
        length: usize,
        rates: *const f64,
        count: usize,
        steps: *const i64,
        points: usize,
        block: i64,
        losses: *mut f64,
    ) -> i32;

    /// The three terms of what convex optimization promises of the last point of a run
    /// (arXiv:2501.18965), with a distance of 1 between the start and the best point: t1 = 1 / (2
    /// S\[1\]), t2 = Q\[1\] / (2 S\[1\]), and t3, half the sum over k below T of (e\[k\] /
    /// S\[k+1\]) (Q\[k\] / S\[k\]), where S\[k\] = e\[k\] + ... + e\[T\], and Q\[k\] is the sum of
    /// the same rates, each times its norm, squared. Of rates c times as high the bound is t1 / c +
    /// c (t2 + t3): it is least at c = sqrt(t1 / (t2 + t3)). Rates of 0 at the end count nothing;
    /// if all are, t1 is infinite.
    ///
    /// - `rates`: the rate of each step, finite and at least 0
    /// - `count`: the number of rates, at most 2^27
    /// - `norms`: the norm of the gradient of each step, finite and at least 0; may be NULL if
    ///   `norm_count` is 0
    /// - `norm_count`: the number of norms: as many as rates, or 0, where each norm is 1
    /// - `terms`: receives t1, t2 and t3
    ///
    /// Errors: ARGUMENT, COUNT.
    pub fn swiftlr_convex_bound(
        rates: *const f64,
        count: usize,
        norms: *const f64,
        norm_count: usize,
        terms: *mut f64,
    ) -> i32;

    /// The schedule that fits the gradient norms of an earlier run, as multiples of its highest
    /// rate (arXiv:2310.07831): with w\[t\] = G\[t\]^-power, w\[t\] times the sum of w after t,
    /// divided by the largest of these. The last one is 0. Equal norms give a linear decay, norms
    /// that fall at first a warm-up.
    ///
    /// - `norms`: of each step, finite and above 0
    /// - `count`: the number of norms, at most 2^27
    /// - `power`: 2 for SGD and Euclidean norms, 1 for Adam and sums of magnitudes
    /// - `window`: of how many norms around each the median is taken first, an odd number; 1 for
    ///   none
    /// - `rates`: receives a number for each norm, from 0 to 1
    ///
    /// Errors: ARGUMENT.
    pub fn swiftlr_refined_rates(
        norms: *const f64,
        count: usize,
        power: i32,
        window: i64,
        rates: *mut f64,
    ) -> i32;
}
