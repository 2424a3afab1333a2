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
        ("1dur - 100ba", {"total_steps": 995}, 895),
        ("rest - 0.1dur", {"total_steps": 995, "rounding": "down"}, 896),
    ],
)
def test_units(length, run, steps):
    spec = swiftlr.resolve({"type": "torch.CosineAnnealingLR", "T_max": length}, **run)
    assert spec["T_max"] == {"length": length, "steps": steps}


def test_the_rest_of_the_run():
    decay = {"type": "swiftlr.curve", "over": "rest"}
    spec = {"type": "swiftlr.warmup", "steps": "0.1dur", "schedule": decay}
    resolved = swiftlr.resolve(spec, total_steps=1000)
    assert resolved["schedule"]["over"] == {"length": "rest", "steps": 900}
    stable = {"type": "swiftlr.constant"}
    spec = {
        "type": "swiftlr.sequence",
        "schedules": [{"type": "swiftlr.curve", "from": 0, "to": 1, "over": 50}, stable, decay],
        "lengths": [50, "rest - 0.2dur"],
    }
    schedule = Schedule(spec, run={"total_steps": 1000})
    assert [schedule.value(e) for e in (50, 799, 800, 900, 1000)] == [1, 1, 1, 0.5, 0]


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


COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 10}
NINE = {"type": "swiftlr.value", "value": 9}


@pytest.mark.parametrize(
    "spec",
    [
        {"type": "swiftlr.warmup", "steps": 0, "schedule": COSINE},
        {"type": "swiftlr.warmup", "steps": "0.0001dur", "schedule": COSINE},
        {"type": "swiftlr.sequence", "lengths": [0], "schedules": [NINE, COSINE]},
        {
            "type": "swiftlr.sequence",
            "lengths": [0, "0.001dur", 12, 0],
            "schedules": [NINE, NINE, COSINE, NINE, NINE],
        },
        {"type": "swiftlr.rewarm", "at": 4, "steps": 0, "schedule": COSINE},
        {"type": "swiftlr.hold", "begin": 4, "steps": 0, "schedule": COSINE},
    ],
    ids=lambda spec: spec["type"],
)
def test_a_part_of_no_steps_is_skipped(spec):
    found, plain = Schedule(spec, run={"total_steps": 100}), Schedule(COSINE)
    assert list(found.fill(12, base=0.5)) == list(plain.fill(12, base=0.5))
    for e in range(11):
        assert found.value(e, base=0.5) == plain.value(e, base=0.5)
        assert found.next_change(e) == plain.next_change(e)
        assert found.explain(e)["value"] == plain.explain(e)["value"]
    assert not swiftlr.check(COSINE, steps=10)
    assert all(one["rule"] == "unreached" for one in swiftlr.check(found.spec(), steps=10))
    scheduler = swiftlr.Scheduler(found, [0.5])
    assert [scheduler.step() for _ in range(10)] == [
        [plain.value(e, base=0.5)] for e in range(1, 11)
    ]


def test_a_curve_of_no_steps_is_at_its_end():
    curve = Schedule({"type": "swiftlr.curve", "to": 0.25, "over": 0})
    assert list(curve.fill(3, base=1.0)) == [0.25] * 3
    plain = Schedule(COSINE)
    cooldown = plain.cooldown(0, at=4)
    assert [cooldown.value(e) for e in (4, 4.5, 5)] == [plain.value(4), 0.0, 0.0]
