"""A state that replaces a schedule is loaded as torch does, and a line of the log says so."""

import logging

import pytest
import torch

import swiftlr
import swiftlr.torch
from swiftlr.torch import (
    CosineAnnealingLR,
    LambdaLR,
    LinearLR,
    MultiStepLR,
    ReduceLROnPlateau,
    ScheduleLR,
    SequentialLR,
    StepLR,
)

STEP = {"type": "torch.StepLR", "step_size": 3}


class Own(StepLR):
    def __init__(self, optimizer, step_size):
        self.anything = object()
        super().__init__(optimizer, step_size)


def optimizer():
    return torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)


def sequence(first, second):
    one = optimizer()
    return SequentialLR(one, [LinearLR(one, total_iters=first), StepLR(one, second)], [first])


CASES = {
    "drop-in": (
        lambda steps: CosineAnnealingLR(optimizer(), steps),
        ["CosineAnnealingLR: ... spec.T_max: 4 before, 3 now"],
    ),
    "milestones": (
        lambda steps: MultiStepLR(optimizer(), [steps, 9]),
        ["MultiStepLR: ... spec.milestones[0][0]: 4 before, 3 now"],
    ),
    "plateau": (
        lambda steps: ReduceLROnPlateau(optimizer(), patience=steps),
        ["ReduceLROnPlateau: ... spec.patience: 4 before, 3 now"],
    ),
    "sequence": (
        lambda steps: sequence(steps, 9),
        [
            "LinearLR: ... spec.total_iters: 4 before, 3 now",
            "SequentialLR: ... spec._milestones[0]: 4 before, 3 now",
        ],
    ),
    "ScheduleLR": (
        lambda steps: ScheduleLR(optimizer(), {**STEP, "step_size": steps}),
        ["ScheduleLR: ... spec.step_size: 4 before, 3 now"],
    ),
    "without torch": (
        lambda steps: swiftlr.Scheduler({**STEP, "step_size": steps}, [0.1], "chain"),
        ["Scheduler: ... spec.step_size: 4 before, 3 now"],
    ),
    "functions": (lambda steps: LambdaLR(optimizer(), lambda epoch: 0.5**epoch), []),
    "a class with attributes of any kind": (lambda steps: Own(optimizer(), steps), []),
}


@pytest.fixture
def lines():
    """What is written into the log."""
    found = []
    handler = logging.Handler()
    handler.emit = lambda record: found.append((record.levelname, record.getMessage()))
    logger = logging.getLogger("swiftlr")
    logger.addHandler(handler)
    yield found
    logger.removeHandler(handler)


@pytest.mark.parametrize("name", CASES)
def test_a_load_that_replaces_the_schedule_is_told(name, lines):
    make, expected = CASES[name]
    old, new = make(3), make(4)
    new.load_state_dict(old.state_dict())
    said = "the loaded state has another schedule, which it goes on with:"
    assert [text.replace(said, "...").partition(";")[0] for _, text in lines] == expected
    assert {level for level, _ in lines} <= {"WARNING"}
    lines.clear()
    new.load_state_dict(old.state_dict())
    assert lines == []


def test_resuming_asks_or_tells(lines):
    old, new = CASES["drop-in"][0](3), CASES["drop-in"][0](4)
    with pytest.raises(swiftlr.StateError, match="spec.T_max: 3 in the checkpoint, 4 given"):
        swiftlr.torch.resume(new, swiftlr.torch.save(old))
    swiftlr.torch.resume(new, swiftlr.torch.save(old), "use")
    assert lines == []
    swiftlr.torch.resume(new, swiftlr.torch.save(old), "keep")
    assert "spec.T_max: 4 before, 3 now" in lines[0][1]
