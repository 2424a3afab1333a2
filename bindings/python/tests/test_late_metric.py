"""A metric that comes after the step that it belongs to."""

import json

import pytest
import torch

import swiftlr
from swiftlr.torch import ReduceLROnPlateau, ScheduleLR
from swiftlr.torch._late_metric import expect, take

pytestmark = pytest.mark.filterwarnings("error")

PLATEAU = {"type": "swiftlr.plateau", "patience": 0, "factor": 0.5}
SPECS = {
    "alone": PLATEAU,
    "after a warm-up": {"type": "swiftlr.warmup", "steps": 3, "schedule": PLATEAU},
    "in a sequence": {
        "type": "torch.SequentialLR",
        "milestones": [4],
        "schedules": [{"type": "torch.LinearLR"}, {"type": "swiftlr.plateau", "patience": 1}],
    },
    "greedy": {"type": "transformers.greedy", "patience": 1, "factor": 0.5, "smooth": True},
    "cooling down": {**PLATEAU, "cooldown": 2},
    "again and again": {"type": "swiftlr.repeat", "period": 6, "schedule": PLATEAU},
    "of keras": {"type": "keras.ReduceLROnPlateau", "patience": 1},
    "of optax": {"type": "optax.contrib.reduce_on_plateau", "patience": 1, "accumulation_size": 2},
    "one of two curves": {
        "type": "swiftlr.curves",
        "curves": {
            "lr": PLATEAU,
            "weight_decay": {"type": "torch.StepLR", "step_size": 3, "gamma": 0.5},
        },
    },
}
METRICS = {2: 1.0, 5: 1.2, 6: 1.3, 8: 1.0, 10: 1.5, 13: 2.0, 14: 2.0, 17: 3.0}


def driven(spec):
    parameters = [torch.nn.Parameter(torch.zeros(1)) for _ in range(2)]
    groups = [{"params": [one], "lr": lr} for one, lr in zip(parameters, (0.1, 0.02))]
    optimizer = torch.optim.SGD(groups, weight_decay=0.1)
    scheduler = ScheduleLR(optimizer, spec)
    optimizer.step()  # as torch warns otherwise
    return scheduler


def values(optimizer):
    return [(group["lr"], group["weight_decay"]) for group in optimizer.param_groups]


@pytest.mark.parametrize("spec", SPECS.values(), ids=SPECS)
def test_the_values_are_those_of_a_step_with_the_metric(spec):
    late, prompt = driven(spec), driven(spec)
    expect(late)
    expect(prompt)
    seen = set()
    for step in range(1, 21):
        late.step()
        if step in METRICS:
            take(late, METRICS[step])
            prompt.step(METRICS[step])
        else:
            prompt.step()
        assert values(late.optimizer) == values(prompt.optimizer), step
        assert late.last_epoch == prompt.last_epoch == step
        assert late._step_count == prompt._step_count
        assert late.get_last_lr() == prompt.get_last_lr()
        seen.add(late.get_last_lr()[0])
    assert len(seen) > 2


def test_a_state_saved_in_between_goes_on():
    one, other = driven(SPECS["after a warm-up"]), driven(SPECS["after a warm-up"])
    expect(one)
    for step in range(1, 9):
        one.step()
        if step in METRICS:
            take(one, METRICS[step])
    other.load_state_dict(json.loads(json.dumps(one.state_dict())))
    expect(other)
    for step in range(9, 20):
        for scheduler in (one, other):
            scheduler.step()
            if step in METRICS:
                take(scheduler, METRICS[step])
        assert one.get_last_lr() == other.get_last_lr()


def test_torchs_plateau_takes_a_step():
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    scheduler = ReduceLROnPlateau(optimizer, patience=0, factor=0.5)
    for metric in (1.0, 2.0):
        take(scheduler, metric)
    assert scheduler.get_last_lr() == [0.5]


@pytest.mark.parametrize("metric", [None, "x", [1.0, 2.0]])
def test_what_is_no_metric_changes_nothing(metric):
    scheduler = driven(PLATEAU)
    expect(scheduler)
    scheduler.step()
    before = scheduler.state_dict(), values(scheduler.optimizer)
    with pytest.raises(ValueError, match="metric"):
        take(scheduler, metric)
    assert (scheduler.state_dict(), values(scheduler.optimizer)) == before


def test_before_the_first_step_there_is_nothing_to_measure():
    with pytest.raises(swiftlr.FormError, match="there was no step"):
        take(driven(PLATEAU), 1.0)
