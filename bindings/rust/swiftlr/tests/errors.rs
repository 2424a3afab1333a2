//! Each status, with a message that names the field, its value and what is allowed.

use swiftlr::{types, Error, Form, Mismatch, Run, Schedule, Scheduler, Status};

#[track_caller]
fn expect<T>(result: Result<T, Error>, status: Status, message: &str) {
    let error = result.err().expect("a failure");
    assert_eq!(error.status(), status, "{error}");
    assert!(error.message().contains(message), "{error}");
    assert_eq!(error.to_string(), error.message());
    let _: &dyn std::error::Error = &error;
}

fn step_lr() -> Schedule {
    types::torch::StepLR::new(30).build().unwrap()
}

#[test]
fn argument() {
    expect(step_lr().value(0.1, f64::NAN), Status::Argument, "position: nan is not allowed");
    expect(step_lr().value(0.1, 1e300), Status::Argument, "position");
    expect(step_lr().curve("momentum"), Status::Argument, "momentum");
    expect(step_lr().curve("a\0b"), Status::Argument, r#"name: "a\0b" is not allowed"#);
    let scheduler = Scheduler::new(&step_lr(), Form::Closed, &[0.1]).unwrap();
    expect(scheduler.last_values("momentum"), Status::Argument, "momentum");
    expect(scheduler.last_values(&"m".repeat(1000)), Status::Argument, "mmm");
}

#[test]
fn json_and_spec() {
    expect(Schedule::from_json(""), Status::Json, "line 1");
    expect("{\"type\"".parse::<Schedule>(), Status::Json, "line 1");
    expect(Schedule::from_json("{\"type\": \"\0\"}"), Status::Json, "");
    expect(Schedule::from_json(r#"{"type": "torch.StepRL"}"#), Status::Spec, "torch.StepLR");
    expect(
        types::torch::StepLR::new(0).build(),
        Status::Spec,
        "step_size: 0 is not allowed; a number above 0, or a length",
    );
    expect(types::torch::StepLR::new("10ep").build(), Status::Spec, "step_size");
    expect(types::torch::StepLR::new(f64::NAN).build(), Status::Spec, "step_size: \"NaN\"");
    expect(
        types::torch::StepLR::new(u64::MAX).build(),
        Status::Json,
        "18446744073709551615 is not allowed; an integer of at most 64 bits",
    );
    expect(
        types::torch::ReduceLROnPlateau::new().mode("best").build(),
        Status::Spec,
        r#"mode: "best" is not allowed"#,
    );
    expect(
        types::swiftlr::warmup::new(types::torch::StepLR::new(-1), 10).build(),
        Status::Spec,
        "schedule.step_size: -1",
    );
    expect(swiftlr::resolve(r#"{"type": "x"}"#, &Run::new()), Status::Spec, "\"x\"");
    expect(step_lr().change(r#"{"type": "torch.StepLR"}"#), Status::Spec, "step_size: missing");
}

#[test]
fn state_and_format() {
    let scheduler = Scheduler::new(&step_lr(), Form::Closed, &[0.1]).unwrap();
    let checkpoint = scheduler.checkpoint();
    let newer = checkpoint.replace("\"version\": 1", "\"version\": 99");
    expect(Scheduler::restore(&newer), Status::Format, "99");
    expect(Scheduler::restore("{}"), Status::State, "format");
    let other = types::torch::StepLR::new(40).build().unwrap();
    expect(Scheduler::resume(&checkpoint, &other, Mismatch::Fail), Status::State, "step_size");
    let mut scheduler = scheduler;
    expect(scheduler.load_state("{}"), Status::State, "");
    expect(scheduler.load_state("["), Status::Json, "line 1");
    assert_eq!(scheduler.checkpoint(), checkpoint);
}

#[test]
fn count() {
    expect(
        Scheduler::new(&step_lr(), Form::Closed, &[]),
        Status::Argument,
        "count: 0 is not allowed; a number of groups from 1",
    );
    let groups = types::torch::OneCycleLR::new([0.1, 0.2]).total_steps(10).build().unwrap();
    expect(Scheduler::new(&groups, Form::Chain, &[0.1]), Status::Count, "");
    let mut scheduler = Scheduler::new(&step_lr(), Form::Closed, &[0.1, 0.2]).unwrap();
    expect(
        scheduler.set_rates(&[1.0]),
        Status::Count,
        "rates: 1 of them are not allowed; 2, one for each group",
    );
    assert_eq!(scheduler.rates(), [0.1, 0.2]);
}

#[test]
fn form() {
    let plateau = types::torch::ReduceLROnPlateau::new().build().unwrap();
    expect(plateau.value(0.1, 0.0), Status::Form, "");
    let mut scheduler = Scheduler::new(&plateau, Form::Chain, &[0.1]).unwrap();
    expect(scheduler.step(), Status::Form, "");
    let mut scheduler = Scheduler::new(&step_lr(), Form::Chain, &[0.1]).unwrap();
    expect(scheduler.step_metric(1.0), Status::Form, "");
    expect(scheduler.change(r#"{"type": "swiftlr.rewarm", "steps": 1}"#), Status::Form, "");
    let linear = types::transformers::linear::new(1, 10).build().unwrap();
    expect(Scheduler::new(&linear, Form::Chain, &[0.1]), Status::Form, "");
}

#[test]
fn formulas() {
    let division = types::torch::PolynomialLR::new().total_iters(0).build().unwrap();
    expect(division.value(1.0, 0.0), Status::Division, "");
    let overflow = types::torch::ExponentialLR::new(1e300).build().unwrap();
    expect(overflow.value(1.0, 2.0), Status::Overflow, "");
    let domain = types::torch::ExponentialLR::new(-0.5).build().unwrap();
    expect(domain.value(1.0, 0.5), Status::Domain, "");
}

#[test]
fn infinities_and_texts_are_json() {
    for (rate, text) in [
        (f64::INFINITY, r#""Infinity""#),
        (f64::NEG_INFINITY, r#""-Infinity""#),
        (f64::NAN, r#""NaN""#),
    ] {
        let value = types::swiftlr::value::new(rate);
        assert_eq!(value.to_string(), format!(r#"{{"type": "swiftlr.value", "value": {text}}}"#));
        expect(value.build(), Status::Spec, &format!("value: {text} is not allowed; a number"));
    }
    for rate in [1e-310, 5e-324, f64::MAX, 0.1, 1e16, 123456789.0, -0.0, 1e21, 1.5e-7] {
        let schedule = types::swiftlr::value::new(rate).build().unwrap();
        assert_eq!(schedule.value(0.1, 5.0).unwrap().to_bits(), rate.to_bits(), "{rate}");
    }
    let quoted = types::torch::LambdaLR::new("a\"\\\n\u{7f}é");
    assert_eq!(
        quoted.to_string(),
        "{\"type\": \"torch.LambdaLR\", \"lr_lambda\": \"a\\\"\\\\\\u000a\u{7f}é\"}"
    );
    let last = types::torch::StepLR::new(30).gamma(0.5).gamma(0.25);
    assert_eq!(last, types::torch::StepLR::new(30).gamma(0.25));
}
