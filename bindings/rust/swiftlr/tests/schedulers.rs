//! What a scheduler does, beside what C does through the same library.

use std::sync::Arc;
use std::{ptr, thread};

use swiftlr::{types, Form, Mismatch, Run, Schedule, Scheduler, Spec};
use swiftlr_sys as sys;

fn warmed() -> Schedule {
    let cosine = types::torch::CosineAnnealingLR::new(90).eta_min(0.001);
    types::swiftlr::warmup::new(cosine, 10).build().unwrap()
}

fn bits(values: &[f64]) -> Vec<u64> {
    values.iter().map(|value| value.to_bits()).collect()
}

/// The same steps in C, by the functions that the header declares.
struct InC(*mut sys::swiftlr_scheduler);

impl InC {
    fn start(spec: &str, form: i32, rates: &mut [f64]) -> Self {
        let (mut schedule, mut scheduler) = (ptr::null_mut(), ptr::null_mut());
        // SAFETY: Every pointer is to a variable that lives on, with its length.
        unsafe {
            let text = spec.as_ptr().cast();
            let status =
                sys::swiftlr_schedule_create(text, spec.len(), ptr::null(), 0, &mut schedule);
            assert_eq!(status, sys::SWIFTLR_OK);
            let (lrs, count) = (rates.as_mut_ptr(), rates.len());
            let status = sys::swiftlr_scheduler_create(schedule, form, lrs, count, &mut scheduler);
            assert_eq!(status, sys::SWIFTLR_OK);
            sys::swiftlr_schedule_free(schedule);
        }
        Self(scheduler)
    }

    fn step(&mut self, rates: &mut [f64]) {
        // SAFETY: As above.
        let status =
            unsafe { sys::swiftlr_scheduler_step(self.0, rates.as_mut_ptr(), rates.len()) };
        assert_eq!(status, sys::SWIFTLR_OK);
    }

    fn texts(&self) -> [String; 2] {
        [sys::swiftlr_scheduler_state, sys::swiftlr_scheduler_checkpoint].map(|read| {
            let (mut text, mut needed) = (vec![0_u8; 100_000], 0);
            // SAFETY: As above.
            let status = unsafe { read(self.0, text.as_mut_ptr().cast(), text.len(), &mut needed) };
            assert_eq!(status, sys::SWIFTLR_OK);
            text.truncate(needed - 1);
            String::from_utf8(text).unwrap()
        })
    }
}

impl Drop for InC {
    fn drop(&mut self) {
        // SAFETY: It is its owner.
        unsafe { sys::swiftlr_scheduler_free(self.0) }
    }
}

#[test]
fn states_and_checkpoints_are_those_of_c() {
    let step = r#"{"type": "torch.StepLR", "step_size": 7, "gamma": 0.3}"#;
    let warmed = warmed().spec();
    for (spec, form, number) in [
        (&*warmed, Form::Closed, sys::SWIFTLR_FORM_CLOSED),
        (step, Form::Chain, sys::SWIFTLR_FORM_CHAIN),
        (step, Form::ChainFloat32, sys::SWIFTLR_FORM_CHAIN_FLOAT32),
    ] {
        let mut rates = [0.1, 0.02];
        let schedule = spec.parse().unwrap();
        let mut scheduler = Scheduler::new(&schedule, form, &rates).unwrap();
        let mut in_c = InC::start(spec, number, &mut rates);
        for _ in 0..25 {
            assert_eq!(bits(scheduler.rates()), bits(&rates));
            assert_eq!([scheduler.state(), scheduler.checkpoint()], in_c.texts());
            // Each goes on from what the other has written.
            let [state, checkpoint] = in_c.texts();
            scheduler.load_state(&state).unwrap();
            scheduler = Scheduler::restore(&checkpoint).unwrap();
            scheduler.step().unwrap();
            in_c.step(&mut rates);
        }
    }
}

#[test]
fn a_large_text_is_read_whole() {
    let rates = vec![0.1; 10_000];
    let scheduler = Scheduler::new(&warmed(), Form::Closed, &rates).unwrap();
    let text = scheduler.checkpoint();
    assert!(text.len() > 100_000 && text.ends_with('}'));
    assert_eq!(Scheduler::restore(&text).unwrap().rates(), scheduler.rates());
}

#[test]
fn resuming() {
    let mut scheduler = Scheduler::new(&warmed(), Form::Closed, &[0.1]).unwrap();
    for _ in 0..50 {
        scheduler.step().unwrap();
    }
    let text = scheduler.checkpoint();
    let same = Scheduler::resume(&text, &warmed(), Mismatch::Fail).unwrap();
    assert_eq!(same.checkpoint(), text);

    let longer = types::torch::CosineAnnealingLR::new(190).eta_min(0.001);
    let longer = types::swiftlr::warmup::new(longer, 10).build().unwrap();
    let kept = Scheduler::resume(&text, &longer, Mismatch::Keep).unwrap();
    assert_eq!(kept.checkpoint(), text);
    let used = Scheduler::resume(&text, &longer, Mismatch::Use).unwrap();
    assert_eq!(used.rate(), longer.value(0.1, 50.0).unwrap());
    let rescaled = Scheduler::resume(&text, &longer, Mismatch::Rescale).unwrap();
    assert_eq!(rescaled.rate(), longer.value(0.1, rescaled.last_epoch()).unwrap());
    assert!(rescaled.last_epoch() > 50.0);
    let form = Some(Form::Closed);
    let other = Scheduler::resume_as(&text, &longer, Mismatch::Use, form, Some(&[0.2])).unwrap();
    assert_eq!(other.rate(), longer.value(0.2, 50.0).unwrap());
}

#[test]
fn clones_go_on_by_themselves() {
    let mut scheduler = Scheduler::new(&warmed(), Form::Closed, &[0.1]).unwrap();
    let mut clone = scheduler.clone();
    clone.step_to(40.0).unwrap();
    assert_eq!((scheduler.last_epoch(), clone.last_epoch()), (0.0, 40.0));
    drop(clone);
    assert_eq!(scheduler.step().unwrap(), [warmed().value(0.1, 1.0).unwrap()]);
}

#[test]
fn rates_that_somebody_has_set() {
    let schedule = types::torch::ExponentialLR::new(0.5).build().unwrap();
    let mut scheduler = Scheduler::new(&schedule, Form::Chain, &[1.0]).unwrap();
    scheduler.set_rates(&[0.25]).unwrap();
    assert_eq!((scheduler.rate(), scheduler.last_lr()), (0.25, vec![1.0]));
    assert_eq!(scheduler.step().unwrap(), [0.125]);
}

#[test]
fn metrics_and_holding() {
    let plateau = types::torch::ReduceLROnPlateau::new().patience(0).factor(0.5);
    let plateau = plateau.build().unwrap();
    let mut scheduler = Scheduler::new(&plateau, Form::Closed, &[1.0]).unwrap();
    assert_eq!(scheduler.step_metric(1.0).unwrap(), [1.0]);
    assert_eq!(scheduler.hold().unwrap(), [1.0]);
    assert_eq!(scheduler.step_metric(2.0).unwrap(), [0.5]);
    assert_eq!(scheduler.step_metric(f64::NAN).unwrap(), [0.25]);
    assert_eq!(scheduler.last_epoch(), 4.0);
    assert_eq!(scheduler.step_count(), 5);
}

#[test]
fn other_hyper_parameters() {
    let curves = types::swiftlr::curves::new([
        ("lr", types::torch::StepLR::new(2).into()),
        ("weight_decay", types::swiftlr::curve::new(100).to(0.5).into()),
    ]);
    let schedule = curves.build().unwrap();
    let mut scheduler = Scheduler::new(&schedule, Form::Closed, &[1.0, 0.5]).unwrap();
    assert_eq!(scheduler.value_names(), r#"["weight_decay"]"#);
    assert_eq!(scheduler.last_values("weight_decay").unwrap(), [1.0, 1.0]);
    scheduler.set_base("weight_decay", &[0.0, 0.1]).unwrap();
    let mut decays = [9.0; 2];
    scheduler.read_last_values("weight_decay", &mut decays).unwrap();
    assert_eq!(decays, [0.0, 0.1]);
    assert_eq!(schedule.curve("lr").unwrap().value(1.0, 2.0).unwrap(), 0.1);
}

#[test]
fn questions() {
    let schedule = types::torch::StepLR::new(30).build().unwrap();
    assert_eq!(schedule.next_change(1.0, 0.0).unwrap(), Some(30.0));
    let constant = types::swiftlr::constant::new().build().unwrap();
    assert_eq!(constant.next_change(1.0, 0.0).unwrap(), None);
    assert!(schedule.check(20, None, 0.1).unwrap().starts_with(r#"[{"rule": "constant", "#));
    assert_eq!(schedule.check(100, Some(10.0), 0.1).unwrap(), "[]");
    assert!(schedule.check(0, None, 0.1).unwrap_err().to_string().contains("steps: 0 is not"));
    assert_eq!(
        schedule.lint(r#"{"steps": 20, "base": 0.1}"#).unwrap(),
        schedule.check(20, None, 0.1).unwrap()
    );
    assert_eq!(schedule.lint(r#"{"steps": 20, "ignore": ["constant"]}"#).unwrap(), "[]");
    assert!(schedule.lint("{}").unwrap_err().to_string().starts_with("steps: missing; "));
    let candidates = swiftlr::type_candidates("StepLR").unwrap();
    assert!(candidates.starts_with(r#"{"types": ["torch.StepLR", "#), "{candidates}");
    assert!(swiftlr::type_candidates("Step\0LR").is_err());
    assert!(swiftlr::check_rules().unwrap().contains(r#"{"name": "constant", "#));
    assert!(schedule.explain(0.1, 40.0).unwrap().contains(r#""phase": "constant""#));
    let spec = r#"{"type": "torch.StepLR", "step_size": 30, "gamma": 0.1}"#;
    assert_eq!(schedule.to_string(), spec);
    assert_eq!(schedule.fingerprint(), spec.parse::<Schedule>().unwrap().fingerprint());
    assert_ne!(schedule.fingerprint(), constant.fingerprint());
    assert_eq!(Spec::from(&schedule).build().unwrap().spec(), spec);

    let (mut doubles, mut floats) = ([0.0; 50], [0.0_f32; 50]);
    schedule.fill(0.3, 10.0, 0.5, &mut doubles).unwrap();
    schedule.fill_f32(0.3, 10.0, 0.5, &mut floats).unwrap();
    for i in 0..50 {
        let value = schedule.value(0.3, 10.0 + i as f64 * 0.5).unwrap();
        assert_eq!((doubles[i].to_bits(), floats[i]), (value.to_bits(), value as f32));
    }
    schedule.fill(0.3, 0.0, 1.0, &mut []).unwrap();
}

#[test]
fn lengths_with_units() {
    let run = Run::new().steps_per_epoch(500).total_steps(2000_u64).rounding("down");
    let cosine = types::torch::CosineAnnealingLR::new("0.5dur");
    let schedule = types::swiftlr::warmup::new(cosine, "0.1ep").run(run).build().unwrap();
    assert_eq!(schedule.value(0.1, 50.0).unwrap(), 0.1);
    assert_eq!(schedule.value(0.1, 1050.0).unwrap(), 0.0);
}

#[test]
fn the_library_describes_itself() {
    assert_eq!(swiftlr::version(), env!("CARGO_PKG_VERSION"));
    let types = swiftlr::describe_types().unwrap();
    assert!(types.contains(r#""name": "torch.StepLR""#) && types.ends_with('}'));
}

// ---- Threads -------------------------------------------------------------------------------------------

#[test]
fn eight_threads_share_a_schedule() {
    let functions = swiftlr::Functions::new().with("f", |epoch| 1.0 / (1.0 + epoch));
    let lambda = types::torch::LambdaLR::new("f");
    let schedule =
        Arc::new(types::swiftlr::warmup::new(lambda, 100).build_with(&functions).unwrap());
    let mut expected = vec![0.0; 2000];
    schedule.fill(0.1, 0.0, 1.0, &mut expected).unwrap();
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let (schedule, expected) = (Arc::clone(&schedule), expected.clone());
            thread::spawn(move || {
                let mut scheduler = Scheduler::new(&schedule, Form::Closed, &[0.1]).unwrap();
                for (position, value) in expected.iter().enumerate() {
                    assert_eq!(schedule.value(0.1, position as f64).unwrap(), *value);
                    assert_eq!(scheduler.rate(), *value);
                    scheduler.step().unwrap();
                    let error = schedule.value(0.1, f64::NAN).unwrap_err();
                    assert!(error.message().contains("position: nan"));
                }
                scheduler // goes to the main thread
            })
        })
        .collect();
    drop(schedule);
    for thread in threads {
        let mut scheduler = thread.join().unwrap();
        assert_eq!(scheduler.last_epoch(), 2000.0);
        scheduler.step().unwrap();
    }
}

#[test]
fn what_threads_may_do() {
    fn is_send<T: Send>() {}
    fn is_sync<T: Sync>() {}
    is_send::<Schedule>();
    is_sync::<Schedule>();
    is_send::<Scheduler>();
    is_send::<swiftlr::Functions>();
    is_send::<swiftlr::Error>();
    is_sync::<swiftlr::Error>();
}
