"""Lengths in other units than the step."""

import pytest

import swiftlr
from swiftlr import Schedule, SpecError

EPOCHS = {"type": "torch.StepLR", "step_size": "3ep"}
RESOLVED = {"type": "torch.StepLR", "step_size": {"length": "3ep", "steps": 12}, "gamma": 0.1}


def test_a_spec_has_what_resolves_it():
    schedule = Schedule({**EPOCHS, "run": {"steps_per_epoch": 4}})
    assert schedule.spec() == RESOLVED
    assert Schedule(schedule.spec()).spec() == RESOLVED
    assert [schedule.value(e) for e in (11, 12)] == [1.0, 0.1]


def test_the_program_has_the_last_word():
    supposed = {**EPOCHS, "run": {"steps_per_epoch": 7, "rounding": "up"}}
    assert swiftlr.resolve(supposed, steps_per_epoch=4) == RESOLVED
    assert Schedule(supposed, run={"steps_per_epoch": 4}).spec() == RESOLVED
    third = {**supposed, "step_size": "0.4ep"}
    assert swiftlr.resolve(third, steps_per_epoch=4)["step_size"]["steps"] == 2
    assert swiftlr.resolve(third, steps_per_epoch=4, rounding="down")["step_size"]["steps"] == 1


@pytest.mark.parametrize(
    "length, run, steps",
    [
        ("500ba", {}, 500),
        ("1e6sp", {"batch_size": 64}, 15625),
        ("2e9tok", {"tokens_per_step": 2**20}, 1907),
        ("0.1dur", {"total_steps": 995}, 100),
        ("0.1dur", {"total_steps": 995, "rounding": "down"}, 99),
    ],
)
def test_units(length, run, steps):
    spec = swiftlr.resolve({"type": "torch.CosineAnnealingLR", "T_max": length}, **run)
    assert spec["T_max"] == {"length": length, "steps": steps}


def test_functions_need_not_exist():
    spec = {
        "type": "torch.SequentialLR",
        "schedules": [{"type": "torch.LambdaLR", "lr_lambda": "f"}, EPOCHS],
        "milestones": ["1ep"],
    }
    resolved = swiftlr.resolve(spec, steps_per_epoch=4)
    assert resolved["schedules"] == [spec["schedules"][0], RESOLVED]
    schedule = Schedule(spec, {"f": lambda e: 0.5}, run={"steps_per_epoch": 4})
    assert [schedule.value(e) for e in (3, 4)] == [0.5, 1.0]


def test_what_is_missing_or_wrong_is_named():
    for run, words in [
        ({}, 'step_size: "3ep" needs steps_per_epoch; a run that has it'),
        ({"steps_per_epoch": 0}, "run.steps_per_epoch: 0 is not allowed"),
        ({"steps_per_epoch": float("nan")}, 'run.steps_per_epoch: "NaN" is not allowed'),
        ({"rounding": "even"}, 'run.rounding: "even" is not allowed; "nearest" or "up" or "down"'),
        ({"steps": 3}, "run.steps: no such name"),
    ]:
        with pytest.raises(SpecError) as caught:
            Schedule(EPOCHS, run=run)
        assert str(caught.value).startswith(words)
    with pytest.raises(SpecError, match="steps_per_epoch"):
        Schedule(EPOCHS)


def test_the_fingerprint_is_that_of_the_steps():
    plain = Schedule({"type": "torch.StepLR", "step_size": 12})
    assert Schedule(RESOLVED).fingerprint() == plain.fingerprint()
    other = {**RESOLVED, "step_size": {"length": "3ep", "steps": 13}}
    assert Schedule(other).fingerprint() != plain.fingerprint()


def test_the_length_is_in_the_checkpoint():
    for form in ("closed", "chain", "chain32"):
        scheduler = swiftlr.Scheduler(Schedule(EPOCHS, run={"steps_per_epoch": 4}), [0.5], form)
        assert '"length": "3ep"' in scheduler.checkpoint()
        assert swiftlr.Scheduler.restore(scheduler.checkpoint()).checkpoint() == (
            scheduler.checkpoint()
        )
