//! Finds a library of another binary interface than it was compiled for.

use swiftlr::{Schedule, Scheduler, Status};

#[test]
#[ignore = "scripts/test-rust.sh puts a function in front that says 999"]
fn is_refused() {
    let errors = [
        Schedule::from_json(r#"{"type": "torch.StepLR", "step_size": 30}"#).unwrap_err(),
        Scheduler::restore("{}").unwrap_err(),
        swiftlr::describe_types().unwrap_err(),
        swiftlr::resolve("{}", &swiftlr::Run::new()).unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.status(), Status::Argument);
        assert_eq!(
            error.message(),
            "libswiftlr: ABI 999 is not allowed; 1, which this program was compiled for"
        );
    }
}
