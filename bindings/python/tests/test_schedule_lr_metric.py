"""ScheduleLR with a schedule that follows a metric has the rates of the engine's own scheduler."""

import contextlib
import json
import random
import warnings

import numpy as np
import pytest
import torch

import swiftlr
from swiftlr.torch import ScheduleLR, resume, save

SPECS = {
    "alone": {"type": "swiftlr.plateau", "patience": 2, "factor": 0.5},
    "after a warm-up": {
        "type": "swiftlr.sequence",
        "lengths": [5],
        "schedules": [
            {"type": "swiftlr.curve", "from": 0.01, "to": 0.1, "over": 5},
            {"type": "transformers.greedy", "patience": 1},
        ],
    },
}
RATES = [0.1, 0.02]


def optimizer():
    groups = [{"params": [torch.nn.Parameter(torch.zeros(1))], "lr": lr} for lr in RATES]
    return torch.optim.SGD(groups, momentum=0.9)


def metrics():
    rng = random.Random(0)
    return [rng.uniform(0.5, 1.0) for _ in range(60)]


@pytest.mark.parametrize("spec", SPECS.values(), ids=SPECS)
def test_the_groups_get_the_rates_of_the_engine(spec):
    engine = swiftlr.Scheduler(spec, RATES, "closed")
    scheduler = ScheduleLR(optimizer(), spec)
    for metric in metrics():
        scheduler.optimizer.step()
        scheduler.step_metric(metric)
        rates = engine.step(metric=metric)
        assert [group["lr"] for group in scheduler.optimizer.param_groups] == rates
        assert scheduler._engaged
    assert rates[0] < 0.1


@pytest.mark.skipif(swiftlr.backend != "native", reason="over ctypes each step makes text")
def test_a_step_makes_no_text(monkeypatch):
    scheduler = ScheduleLR(optimizer(), SPECS["alone"])
    scheduler.optimizer.step()
    scheduler.step_metric(1.0)

    def refuse(*_, **__):
        raise AssertionError("text was made or read")

    with monkeypatch.context() as patch:
        patch.setattr(json, "dumps", refuse)
        patch.setattr(json, "loads", refuse)
        for metric in metrics():
            scheduler.step_metric(metric)
            assert scheduler.get_last_lr() and scheduler.last_epoch
    assert scheduler.last_epoch == 61 and json.loads(scheduler.memory)


@pytest.mark.parametrize("spec", SPECS.values(), ids=SPECS)
@pytest.mark.parametrize("stop", [0, 3, 7, 31])
def test_a_run_goes_on_from_each_kind_of_state(spec, stop):
    values = metrics()
    first = ScheduleLR(optimizer(), spec)
    for metric in values[:stop]:
        first.optimizer.step()
        first.step_metric(metric)
    by_text, by_state = ScheduleLR(optimizer(), spec), ScheduleLR(optimizer(), spec)
    resume(by_text, save(first))
    by_state.load_state_dict(first.state_dict())
    engine = swiftlr.Scheduler.restore(save(first))
    for metric in values[stop:]:
        rates = engine.step(metric=metric)
        for scheduler in (first, by_text, by_state):
            scheduler.optimizer.step()
            scheduler.step_metric(metric)
            assert scheduler.get_last_lr() == rates


WAYS = {
    "a float": lambda s, x: s.step(x),
    "by name": lambda s, x: s.step(metrics=x),
    "an int or a float": lambda s, x: s.step(int(x) if x == int(x) else x),
    "a tensor": lambda s, x: s.step(torch.tensor(x, dtype=torch.float64)),
    "a tensor of one": lambda s, x: s.step(torch.tensor([x], dtype=torch.float64)),
    "a NumPy scalar": lambda s, x: s.step(np.float64(x)),
    "a NumPy array of one": lambda s, x: s.step(np.array([x])),
    "a NumPy array without dimensions": lambda s, x: s.step(np.array(x)),
    "step_metric": lambda s, x: s.step_metric(x),
    "step_metric with an array": lambda s, x: s.step_metric(np.array([[x]])),
}


@pytest.mark.parametrize("spec", SPECS.values(), ids=SPECS)
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_what_step_is_given_is_the_metric(spec, way):
    engine = swiftlr.Scheduler(spec, RATES)
    scheduler = ScheduleLR(optimizer(), spec)
    for metric in [1.0, 2.0, *metrics()[:20]]:
        scheduler.optimizer.step()
        way(scheduler, metric)
        assert scheduler.get_last_lr() == engine.step(metric=metric)
        assert scheduler.last_epoch == engine.last_epoch
        assert scheduler._engaged


@pytest.mark.parametrize("spec", SPECS.values(), ids=SPECS)
@pytest.mark.parametrize("wrong", ["x", [1.0], {}, torch.zeros(2), np.zeros(2), 1j])
def test_what_is_no_number_is_refused(spec, wrong):
    scheduler = ScheduleLR(optimizer(), spec)
    before = scheduler.state_dict()
    for call in (scheduler.step, scheduler.step_metric):
        with pytest.raises(ValueError, match="metrics: .* is not allowed; a number, or a tensor"):
            call(wrong)
    for call in (lambda: scheduler.step(epoch=3), lambda: scheduler.step(1, 2)):
        with pytest.raises(TypeError, match="argument"):
            call()
    with pytest.raises(ValueError, match="None is not allowed; a number"):
        scheduler.step_metric(None)
    assert scheduler.state_dict() == before


def test_without_a_follower_a_number_is_the_epoch():
    scheduler = ScheduleLR(optimizer(), {"type": "swiftlr.curve", "over": 10})
    scheduler.optimizer.step()
    with pytest.warns(UserWarning, match="epoch parameter"):
        scheduler.step(7)
    assert scheduler.last_epoch == 7
    with pytest.raises(TypeError, match="metrics"):
        scheduler.step(metrics=0.5)
    with pytest.raises(swiftlr.FormError, match="follows none"):
        scheduler.step_metric(1.0)
    assert scheduler.last_epoch == 7


# ---- Steps without a metric ----------------------------------------------------------------------


def test_a_step_without_a_metric_holds_and_the_first_one_warns():
    scheduler = ScheduleLR(optimizer(), SPECS["alone"])
    engine = swiftlr.Scheduler(SPECS["alone"], RATES)
    for metric in (1.0, 2.0, 2.0, 2.0, None, None, 2.0, None, 2.0, 2.0):
        scheduler.optimizer.step()
        if metric is None:
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                scheduler.step()
            assert [one.filename for one in caught] == [__file__] * (scheduler.last_epoch == 5)
            assert all("step() got no metric" in str(one.message) for one in caught)
            engine.hold()
        else:
            scheduler.step(metric)
            engine.step(metric=metric)
        assert scheduler.get_last_lr() == engine.get_last_lr()
        assert scheduler.last_epoch == engine.last_epoch
        assert scheduler._step_count == engine.step_count
        assert json.loads(scheduler.memory) == engine.state_dict()["memory"]
    assert scheduler.get_last_lr()[0] == RATES[0] / 4


def test_a_step_needs_no_metric_in_the_warm_up_before():
    scheduler = ScheduleLR(optimizer(), SPECS["after a warm-up"])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(5):
            scheduler.optimizer.step()
            scheduler.step()
    assert scheduler._engaged and scheduler.get_last_lr() == RATES
    with pytest.warns(UserWarning, match="got no metric"):
        scheduler.step()


def test_everything_that_needs_no_metric_goes_on():
    plateau = {"type": "swiftlr.plateau", "patience": 0, "factor": 0.5}
    line = {"type": "swiftlr.curve", "from": 0.9, "to": 0.0, "over": 9}
    scheduler = ScheduleLR(
        optimizer(), {"type": "swiftlr.curves", "curves": {"lr": plateau, "momentum": line}}
    )
    scheduler.optimizer.step()
    scheduler.step(1.0)
    with pytest.warns(UserWarning, match="got no metric"):
        scheduler.step()
    scheduler.step()
    assert scheduler.get_last_lr() == RATES
    momenta = [group["momentum"] for group in scheduler.optimizer.param_groups]
    assert momenta == [swiftlr.Schedule(line).value(3, 0.9)] * 2


def test_a_warning_that_is_an_error_is_no_step():
    scheduler = ScheduleLR(optimizer(), SPECS["alone"])
    for _ in range(3):
        before = scheduler.state_dict()
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with pytest.raises(UserWarning):
                scheduler.step()
        assert scheduler.state_dict() == before
        scheduler.optimizer.step()


def test_looking_at_the_next_rates_takes_no_step():
    scheduler = ScheduleLR(optimizer(), SPECS["alone"])
    before = scheduler.state_dict()
    with contextlib.suppress(swiftlr.FormError):
        scheduler.get_lr()
    assert scheduler.state_dict() == before
