"""The libtorch adapter beside Python: the same bits, and each goes on from what the other saved."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
import torch

import swiftlr.torch as lr
from swiftlr.torch import resume, save

ADAPTER = Path(os.environ["SWIFTLR_ADAPTER"])
STEPS = 6  # in Python, in C++, and in Python again
METRIC = 1.0  # never better than at first


def sequential(optimizer):
    ramp = lr.LinearLR(optimizer, start_factor=0.25, total_iters=8)
    fall = lr.CosineAnnealingLR(optimizer, T_max=20)
    return lr.SequentialLR(optimizer, [ramp, fall], milestones=[8])


def one_cycle(optimizer):
    return lr.OneCycleLR(optimizer, max_lr=[0.3, 0.1], total_steps=25)


def cyclic(optimizer):
    return lr.CyclicLR(optimizer, base_lr=0.01, max_lr=0.1, step_size_up=4)


def plateau(optimizer):
    return lr.ReduceLROnPlateau(optimizer, patience=1)


def closed(optimizer):
    ramp = {"type": "torch.LinearLR", "start_factor": 0.25, "total_iters": 8}
    fall = {"type": "torch.CosineAnnealingLR", "T_max": 20}
    spec = {"type": "torch.SequentialLR", "schedules": [ramp, fall], "milestones": [8]}
    return lr.ScheduleLR(optimizer, spec)


CASES = [
    (sequential, "SGD"),
    (sequential, "Adagrad"),
    (one_cycle, "SGD"),
    (one_cycle, "RMSprop"),
    (one_cycle, "Adam"),
    (one_cycle, "AdamW"),
    (cyclic, "SGD"),
    (cyclic, "Adam"),
    (plateau, "SGD"),
    (closed, "SGD"),
    (closed, "AdamW"),
]
every_case = pytest.mark.parametrize("make, kind", CASES)


def optimizer_of(kind):
    """As the adapter's."""
    groups = [{"params": [torch.zeros(1, requires_grad=True)], "lr": rate} for rate in (0.1, 0.03)]
    options = {"momentum": 0.9} if kind == "SGD" else {}
    return getattr(torch.optim, kind)(groups, lr=0.1, **options)


def look(optimizer):
    seen = []
    for group in optimizer.param_groups:
        momentum = group["betas"][0] if "betas" in group else group.get("momentum", 0.0)
        seen += [float(group["lr"]), float(momentum)]
    return seen


def steps(scheduler, optimizer, count):
    seen = []
    for _ in range(count):
        optimizer.step()
        scheduler.step(METRIC) if isinstance(scheduler, lr.ReduceLROnPlateau) else scheduler.step()
        seen.append(look(optimizer))
    return seen


def adapter(*arguments):
    command = [str(ADAPTER), *map(str, arguments)]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [[float.fromhex(word) for word in line.split()] for line in output.splitlines()]


def metric_of(make):
    return [METRIC] if make is plateau else []


@every_case
def test_each_goes_on_from_the_other(make, kind, tmp_path):
    optimizer = optimizer_of(kind)
    scheduler = make(optimizer)
    steps(scheduler, optimizer, STEPS)
    saved, taken_on = tmp_path / "python.json", tmp_path / "cpp.json"
    saved.write_text(save(scheduler))
    now, later = look(optimizer), steps(scheduler, optimizer, STEPS)
    end = steps(scheduler, optimizer, STEPS)

    assert adapter("resume", kind, saved, STEPS, taken_on, *metric_of(make)) == [now, *later]

    fresh = optimizer_of(kind)
    new = make(fresh)
    resume(new, taken_on.read_text())
    assert look(fresh) == later[-1]
    assert steps(new, fresh, STEPS) == end


@every_case
def test_starts_alike_and_python_goes_on(make, kind, tmp_path):
    optimizer = optimizer_of(kind)
    scheduler = make(optimizer)
    checkpoint = json.loads(save(scheduler))
    seen = [look(optimizer), *steps(scheduler, optimizer, STEPS)]
    spec, form = json.dumps(checkpoint["spec"]), checkpoint["form"]
    saved = tmp_path / "cpp.json"
    assert adapter("start", kind, spec, form, STEPS, saved, *metric_of(make)) == seen

    fresh = optimizer_of(kind)
    new = make(fresh)
    resume(new, saved.read_text())
    assert save(new) == save(scheduler)
    assert steps(new, fresh, STEPS) == steps(scheduler, optimizer, STEPS)


def test_checks_of_its_own(tmp_path):
    adapter("check", tmp_path)
