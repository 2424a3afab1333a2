"""Bad input is answered with an error that names the field, its value and what is allowed, and
changes nothing.
"""

import contextlib
import json
import math

import pytest

import swiftlr
from swiftlr import Schedule, Scheduler

STEP = {"type": "torch.StepLR", "step_size": 3}


@pytest.mark.parametrize(
    "spec, error, words",
    [
        ({"type": "torch.SteppLR"}, swiftlr.SpecError, ["type", "torch.SteppLR", "torch.StepLR"]),
        ({}, swiftlr.SpecError, ["type"]),
        ({**STEP, "gama": 1}, swiftlr.SpecError, ["gama", "gamma"]),
        ({"type": "torch.StepLR"}, swiftlr.SpecError, ["step_size"]),
        ({**STEP, "gamma": "0.1"}, swiftlr.SpecError, ["gamma", "0.1", "number"]),
        ({**STEP, "gamma": True}, swiftlr.SpecError, ["gamma", "true", "number"]),
        ({**STEP, "gamma": None}, swiftlr.SpecError, ["gamma", "null", "number"]),
        ({**STEP, "step_size": 0}, swiftlr.SpecError, ["step_size", "0", "above 0"]),
        ({**STEP, "step_size": math.nan}, swiftlr.SpecError, ["step_size", "NaN"]),
        (
            {
                "type": "torch.SequentialLR",
                "schedules": [STEP, {**STEP, "step_size": -1}],
                "milestones": [3],
            },
            swiftlr.SpecError,
            ["schedules[1].step_size", "-1", "above 0"],
        ),
        (
            {"type": "torch.SequentialLR", "schedules": [STEP], "milestones": [3]},
            swiftlr.SpecError,
            ["milestones", "1"],
        ),
        ({"type": "torch.LambdaLR", "lr_lambda": "f"}, swiftlr.SpecError, ["lr_lambda", "f"]),
        ('{"type": "torch.StepLR",\n "step_size": ', swiftlr.JSONError, ["line 2", "column"]),
        ('{"type": 1, "type": 2}', swiftlr.JSONError, ["type"]),
        ("[" * 10_000_000, swiftlr.JSONError, []),
        (b'{"type": "\xff"}', swiftlr.JSONError, ["line 1"]),
        ('{"type": "\ud800"}', swiftlr.JSONError, ["line 1"]),
        ("", swiftlr.JSONError, []),
        ("3", ValueError, []),
    ],
    ids=lambda value: repr(value)[:40] if isinstance(value, (dict, str, bytes)) else None,
)
def test_spec(spec, error, words):
    with pytest.raises(error) as caught:
        Schedule(spec)
    assert isinstance(caught.value, ValueError)
    for word in words:
        assert word in str(caught.value)


def test_error_has_status_and_message():
    with pytest.raises(swiftlr.Error) as caught:
        Schedule({**STEP, "step_size": 0})
    assert caught.value.status == 3
    assert caught.value.message == str(caught.value)
    assert not isinstance(caught.value, TypeError)


@pytest.mark.parametrize("bad", [True, "0.1", b"1", None, [1], 1j])
def test_no_number(bad):
    schedule, scheduler = Schedule(STEP), Scheduler(STEP, [0.1])
    for name, call in {
        "base": lambda: schedule.value(1, base=bad),
        "position": lambda: schedule.value(bad),
        "stride": lambda: schedule.fill(2, stride=bad),
        "first": lambda: schedule.fill(2, first=bad),
        "count": lambda: schedule.fill(bad),
        "lrs[1]": lambda: Scheduler(STEP, [0.1, bad]),
    }.items():
        with pytest.raises(ValueError) as caught:
            call()
        assert str(caught.value).startswith(f"{name}: {bad!r} is not allowed; ")
    if bad is not None:
        with pytest.raises(ValueError, match="epoch: .* is not allowed; a number"):
            scheduler.step(bad)
    assert scheduler.last_epoch == 0


@pytest.mark.parametrize("position", [math.nan, math.inf, -math.inf, 2.0**60])
def test_position_out_of_range(position):
    scheduler = Scheduler(STEP, [0.1])
    for call in (Schedule(STEP).value, scheduler.step):
        with pytest.raises(swiftlr.ArgumentError, match="2\\^53"):
            call(position)
    assert (scheduler.last_epoch, scheduler.step_count) == (0, 1)


def test_rates_that_are_no_list():
    for lrs in (0.1, "0.1", None):
        with pytest.raises(ValueError, match="lrs: .* is not allowed; a list of numbers"):
            Scheduler(STEP, lrs)
    with pytest.raises(ValueError):
        Scheduler(STEP, [])


def test_number_of_groups():
    scheduler = Scheduler(STEP, [0.1, 0.2], form="chain")
    before = scheduler.checkpoint()
    with pytest.raises(swiftlr.CountError):
        scheduler.step(lrs=[0.1])
    three = Scheduler(STEP, [0.1, 0.2, 0.3], form="chain")
    with pytest.raises(swiftlr.CountError, match="base_lrs"):
        scheduler.load_state_dict(three.state_dict())
    assert scheduler.checkpoint() == before


def test_form():
    with pytest.raises(
        ValueError, match="form: 'open' is not allowed; 'closed', 'chain' or 'chain32'"
    ):
        Scheduler(STEP, [0.1], form="open")


def test_functions_that_are_none():
    spec = {"type": "torch.LambdaLR", "lr_lambda": "f"}
    with pytest.raises(TypeError, match="functions\\['f'\\]: 3 is not allowed; a callable"):
        Schedule(spec, {"f": 3})
    with pytest.raises(TypeError, match="functions: 3 is not allowed; a dict"):
        Schedule(spec, 3)
    with pytest.raises(ValueError, match="functions: not allowed with a Schedule"):
        Scheduler(Schedule(STEP), [0.1], functions={})


def test_state_of_another_scheduler():
    for form in ("closed", "chain"):
        scheduler = Scheduler(STEP, [0.1], form)
        before = scheduler.checkpoint()
        other = Scheduler({"type": "torch.CosineAnnealingLR", "T_max": 3}, [0.1], "chain")
        with pytest.raises(swiftlr.StateError):
            scheduler.load_state_json(other.state_json())
        assert scheduler.checkpoint() == before


def test_broken_states():
    scheduler = Scheduler(STEP, [0.1], "chain")
    before, text = scheduler.checkpoint(), scheduler.state_json()
    with pytest.raises(swiftlr.JSONError, match="line 1"):
        scheduler.load_state_json(text[:-5])
    with pytest.raises(swiftlr.StateError, match='last_epoch: "1" is not allowed'):
        scheduler.load_state_dict({**scheduler.state_dict(), "last_epoch": "1"})
    with pytest.raises(ValueError, match="state: .* is not allowed; JSON"):
        scheduler.load_state_dict({"last_epoch": object()})
    assert scheduler.checkpoint() == before


def test_checkpoints_that_do_not_fit():
    checkpoint = json.loads(Scheduler(STEP, [0.1]).checkpoint())
    with pytest.raises(swiftlr.FormatError, match="version: 2 is newer"):
        Scheduler.restore({**checkpoint, "version": 2})
    with pytest.raises(swiftlr.StateError, match="format"):
        Scheduler.restore({**checkpoint, "format": "other"})
    with pytest.raises(swiftlr.Error, match="groups"):
        Scheduler.restore({**checkpoint, "groups": []})


def test_formula_that_divides_by_zero():
    schedule = Schedule({"type": "torch.LinearLR", "total_iters": 0})
    with pytest.raises(swiftlr.DivisionError) as caught:
        schedule.value(1)
    assert isinstance(caught.value, ZeroDivisionError)


def test_formula_that_overflows():
    schedule = Schedule({"type": "torch.StepLR", "step_size": 1, "gamma": 10})
    with pytest.raises(swiftlr.RangeError) as caught:
        schedule.value(10_000)
    assert isinstance(caught.value, OverflowError)


def test_every_status_has_its_class():
    from swiftlr._errors import error_for

    expected = {
        1: ValueError,
        2: ValueError,
        3: ValueError,
        4: ValueError,
        5: ValueError,
        6: ValueError,
        7: ValueError,
        16: ZeroDivisionError,
        17: OverflowError,
        18: ValueError,
        32: RuntimeError,
        99: swiftlr.Error,
    }
    for status, base in expected.items():
        error = error_for(status, "why")
        assert isinstance(error, base) and isinstance(error, swiftlr.Error)
        assert (error.status, error.message) == (status, "why")


def test_a_clock_that_a_wrapper_makes_infinite_has_no_value():
    restarts = {"type": "torch.CosineAnnealingWarmRestarts", "T_0": 100, "T_mult": 2}
    schedule = swiftlr.Schedule({"type": "flux.Interpolator", "schedule": restarts, "rate": 1e-300})
    assert schedule.value(900) > 0
    with pytest.raises(swiftlr.Error):
        schedule.value(1e10)


def test_a_clock_that_a_wrapper_makes_no_number_does_no_harm():
    fixed = {"type": "fairseq.fixed", "lr": [1.0, 0.1]}
    spec = {"type": "swiftlr.repeat", "schedule": fixed, "period": 5, "growth": 1e300}
    with contextlib.suppress(swiftlr.Error):
        swiftlr.Schedule(spec).value(2**53)
