"""ScheduleLR with a schedule that follows a metric has the rates of the engine's own scheduler."""

import contextlib
import json
import random

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


def test_a_step_without_the_metric_that_is_needed_is_refused():
    scheduler = ScheduleLR(optimizer(), SPECS["alone"])
    scheduler.optimizer.step()
    scheduler.step_metric(1.0)
    before = scheduler.state_dict()
    with pytest.raises(swiftlr.FormError):
        scheduler.step()
    assert scheduler.state_dict() == before
    with pytest.raises(swiftlr.FormError, match="follows none"):
        ScheduleLR(optimizer(), {"type": "swiftlr.constant"}).step_metric(1.0)


def test_looking_at_the_next_rates_takes_no_step():
    scheduler = ScheduleLR(optimizer(), SPECS["alone"])
    before = scheduler.state_dict()
    with contextlib.suppress(swiftlr.FormError):
        scheduler.get_lr()
    assert scheduler.state_dict() == before
