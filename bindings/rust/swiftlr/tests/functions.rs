//! Functions of the program: their values, their failures, and when they are dropped.

use std::panic::panic_any;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;

use swiftlr::{types, Error, Form, Functions, Mismatch, Schedule, Scheduler, Status};

const SPEC: &str = r#"{"type": "torch.LambdaLR", "lr_lambda": "f"}"#;

/// Panics say so on the standard error, and here they are expected.
fn quiet<T>(call: impl FnOnce() -> T) -> T {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !panic.payload().is::<&str>() || !panic.to_string().contains("expected") {
                hook(panic);
            }
        }));
    });
    call()
}

fn message(functions: &Functions) -> String {
    let schedule = Schedule::from_json_with(SPEC, functions).unwrap();
    let error = schedule.value(1.0, 7.0).unwrap_err();
    assert_eq!(error.status(), Status::Callback);
    error.message().to_string()
}

#[test]
fn values() {
    let functions = Functions::new().with("f", |epoch| 1.0 / (1.0 + epoch));
    let schedule = Schedule::from_json_with(SPEC, &functions).unwrap();
    assert_eq!(schedule.value(1.0, 3.0).unwrap(), 0.25);

    let functions = Functions::new().with("f", |epoch| Ok::<_, Error>(epoch * 2.0));
    let schedule = Schedule::from_json_with(SPEC, &functions).unwrap();
    assert_eq!(schedule.value(1.0, 3.0).unwrap(), 6.0);
}

#[test]
fn one_for_each_group() {
    let functions = Functions::new().with("one", |_| 1.0).with("half", |_| 0.5);
    let schedule = types::torch::LambdaLR::new(["one", "half"]).build_with(&functions).unwrap();
    let scheduler = Scheduler::new(&schedule, Form::Chain, &[1.0, 1.0]).unwrap();
    assert_eq!(scheduler.rates(), [1.0, 0.5]);
}

#[test]
fn an_error_is_passed_on() {
    let functions = Functions::new().with("f", |_| Err::<f64, _>("no such table"));
    assert_eq!(message(&functions), r#"function "f" failed at epoch 7: no such table"#);
    // A second failure has its own text.
    let functions = Functions::new().with("f", |epoch| Err::<f64, _>(format!("not at {epoch}")));
    assert!(message(&functions).ends_with(": not at 7"));
}

#[test]
fn a_panic_is_an_error() {
    quiet(|| {
        let functions = Functions::new().with("f", |_| -> f64 { panic!("expected") });
        assert_eq!(message(&functions), r#"function "f" panicked at epoch 7: expected"#);
        let functions = Functions::new().with("f", |_| -> f64 { panic!("{}", "expected") });
        assert_eq!(message(&functions), r#"function "f" panicked at epoch 7: expected"#);
    });
}

#[test]
fn a_panic_with_anything_is_an_error() {
    struct PanicsWhenDropped;
    impl Drop for PanicsWhenDropped {
        fn drop(&mut self) {
            panic!("expected");
        }
    }
    let functions = Functions::new().with("f", |_| -> f64 { panic_any(PanicsWhenDropped) });
    let text = quiet(|| message(&functions));
    assert_eq!(text, r#"function "f" panicked at epoch 7: no text"#);
}

#[test]
fn a_failing_step_changes_nothing() {
    for form in [Form::Closed, Form::Chain] {
        let functions = Functions::new().with("f", |epoch| {
            if epoch == 2.0 {
                Err("not at 2")
            } else {
                Ok(1.0 - epoch / 8.0)
            }
        });
        let schedule = Schedule::from_json_with(SPEC, &functions).unwrap();
        let mut scheduler = Scheduler::new(&schedule, form, &[0.5, 0.25]).unwrap();
        scheduler.step().unwrap();
        let before = (scheduler.checkpoint(), scheduler.rates().to_vec());
        for _ in 0..2 {
            let error = scheduler.step().unwrap_err();
            assert_eq!(error.status(), Status::Callback);
            assert!(error.message().ends_with(": not at 2"), "{error}");
            assert_eq!((scheduler.checkpoint(), scheduler.rates().to_vec()), before);
        }
    }
}

#[test]
fn a_failing_fill_writes_nothing() {
    let functions =
        Functions::new().with("f", |epoch| if epoch > 2.0 { Err("late") } else { Ok(1.0) });
    let schedule = Schedule::from_json_with(SPEC, &functions).unwrap();
    let mut values = [9.0; 5];
    assert!(schedule.fill(1.0, 0.0, 1.0, &mut values).unwrap_err().message().ends_with(": late"));
    assert_eq!(values, [9.0; 5]);
}

/// A function may use schedules of its own, whose failures are not those of the outer call.
#[test]
fn calls_nest() {
    let inner = Functions::new().with("f", |_| Err::<f64, _>("inside"));
    let inner = Schedule::from_json_with(SPEC, &inner).unwrap();
    let functions = Functions::new().with("f", move |epoch| {
        let error = inner.value(1.0, epoch).unwrap_err();
        assert!(error.message().ends_with(": inside"));
        Err::<f64, _>("outside")
    });
    assert_eq!(message(&functions), r#"function "f" failed at epoch 7: outside"#);
}

#[test]
fn names() {
    let error = Schedule::from_json(SPEC).unwrap_err();
    assert_eq!(error.status(), Status::Spec);
    assert!(error.message().starts_with("lr_lambda: no function \"f\""), "{error}");

    let twice = Functions::new().with("f", |_| 1.0).with("f", |_| 2.0);
    let error = Schedule::from_json_with(SPEC, &twice).unwrap_err();
    assert_eq!(error.status(), Status::Argument);
    assert!(error.message().contains("\"f\""), "{error}");

    let zero = Functions::new().with("f\0", |_| 1.0);
    let error = Schedule::from_json_with(SPEC, &zero).unwrap_err();
    assert_eq!(error.status(), Status::Argument);
    assert_eq!(error.message(), r#"name: "f\0" is not allowed; a name without a zero byte"#);

    let names = Functions::new().with("f", |_| 1.0).with("\"\\\u{1}é", |_| 2.0);
    let schedule = types::torch::LambdaLR::new("\"\\\u{1}é").build_with(&names).unwrap();
    assert_eq!(schedule.value(1.0, 0.0).unwrap(), 2.0);
}

// ---- When they are dropped -----------------------------------------------------------------------------

/// A function that holds a part of a counter.
fn counted() -> (Arc<()>, Functions) {
    let counter = Arc::new(());
    let held = Arc::clone(&counter);
    let function = move |_| {
        let _ = &held;
        0.5
    };
    (counter, Functions::new().with("f", function))
}

#[test]
fn dropped_with_the_last_of_all() {
    let (counter, functions) = counted();
    let schedule = Schedule::from_json_with(SPEC, &functions).unwrap();
    let scheduler = Scheduler::new(&schedule, Form::Closed, &[1.0]).unwrap();
    let copy = scheduler.clone();
    let operation = r#"{"type": "swiftlr.cooldown", "steps": 2}"#;
    let changed = scheduler.change(operation).unwrap();
    let curve = schedule.curve("lr").unwrap();
    let resumed = Scheduler::resume(&scheduler.checkpoint(), &schedule, Mismatch::Fail).unwrap();

    drop(functions);
    drop(schedule);
    drop(scheduler);
    assert_eq!(Arc::strong_count(&counter), 2);
    let mut copy = copy;
    assert_eq!(copy.step().unwrap(), [0.5]);
    drop(copy);
    drop(curve);
    drop(resumed);
    assert_eq!(Arc::strong_count(&counter), 2);
    drop(changed);
    assert_eq!(Arc::strong_count(&counter), 1);
}

#[test]
fn dropped_where_no_schedule_is_made() {
    let (counter, functions) = counted();
    for spec in ["{", r#"{"type": "torch.LambdaLR"}"#] {
        Schedule::from_json_with(spec, &functions).unwrap_err();
        Scheduler::restore_with(spec, &functions).unwrap_err();
    }
    drop(functions);
    assert_eq!(Arc::strong_count(&counter), 1);
}

#[test]
fn dropped_if_the_spec_names_none() {
    let (counter, functions) = counted();
    let spec = r#"{"type": "torch.StepLR", "step_size": 30}"#;
    drop(Schedule::from_json_with(spec, &functions).unwrap());
    drop(functions);
    assert_eq!(Arc::strong_count(&counter), 1);
}

#[test]
fn a_panic_while_dropping_stops_there() {
    static DROPPED: AtomicUsize = AtomicUsize::new(0);
    struct Loud;
    impl Drop for Loud {
        fn drop(&mut self) {
            DROPPED.fetch_add(1, Ordering::Relaxed);
            panic!("expected");
        }
    }
    let loud = Loud;
    let functions = Functions::new().with("f", move |_| {
        let _ = &loud;
        1.0
    });
    quiet(|| {
        let schedule = Schedule::from_json_with(SPEC, &functions).unwrap();
        drop(functions);
        assert_eq!(DROPPED.load(Ordering::Relaxed), 0);
        drop(schedule);
    });
    assert_eq!(DROPPED.load(Ordering::Relaxed), 1);
}
