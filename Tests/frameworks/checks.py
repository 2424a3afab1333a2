"""What is checked of a framework, a module with `train` and `plant` such as in_transformers.py."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import torch
from digit_runs import ACCUMULATED, BATCHES, EPOCHS, POISONED, RATE, Run

import swiftlr
import swiftlr.torch

SPEC = {"type": "transformers.cosine", "num_warmup_steps": "0.5ep", "num_training_steps": "1dur"}
"""It ends at a rate of exactly 0, at the end of the run and nowhere else."""


def one_cycle(module: Any, steps: int) -> Any:
    return lambda optimizer: module.OneCycleLR(optimizer, 2 * RATE, total_steps=steps)


def has_the_bits(framework: ModuleType, folder: Path) -> bool:
    """Whether the drop-in has the rates of torch's class and the run its weights; in a framework
    that takes no scheduler of torch's, whether the framework's own has."""
    if hasattr(framework, "peers"):
        runs = framework.peers(folder)
        return runs[0].rates == runs[1].rates and same_weights(*runs)
    steps = getattr(framework, "UPDATES", EPOCHS * BATCHES)
    libraries = (torch.optim.lr_scheduler, swiftlr.torch)
    runs = [
        framework.train(one_cycle(library, steps), folder / str(i))
        for i, library in enumerate(libraries)
    ]
    return runs[0].rates == runs[1].rates and same_weights(*runs)


def same_weights(run: Run, other: Run) -> bool:
    return all(torch.equal(a, b) for a, b in zip(run.weights, other.weights))


def ends_exactly(run: Run) -> bool:
    """Whether the rates are those of the schedule and the last step is its end."""
    return what_is_wrong(run) == ""


def what_is_wrong(run: Run) -> str:
    found = run.scheduler
    schedule = found.schedule if hasattr(found, "schedule") else swiftlr.schedule_of(found)
    steps = len(run.rates)
    if run.rates != [schedule.value(step, RATE) for step in range(steps)]:
        return "the rates are not those of the schedule"
    if run.scheduler.last_epoch != steps:
        return f"{steps} updates, and the schedule is at {run.scheduler.last_epoch}"
    if schedule.value(steps, RATE) != 0 or schedule.value(steps - 1, RATE) == 0:
        return f"{steps} updates, and the schedule does not end there"
    return ""


def hard_run(framework: ModuleType, folder: Path) -> Run:
    """Accumulation, skipped updates, a short last batch."""
    return framework.train(SPEC, folder, accumulated=ACCUMULATED, poisoned=POISONED)


def resumes(framework: ModuleType, folder: Path) -> bool:
    """Whether a run that goes on after two of three epochs equals one that went through."""
    accumulated = 1 if getattr(framework, "CARRIES_OVER", False) else ACCUMULATED
    whole = framework.train(SPEC, folder / "whole", accumulated=accumulated)
    rest = framework.train(SPEC, folder / "rest", accumulated=accumulated, resume=folder / "whole")
    count = len(rest.rates)
    return 0 < count < len(whole.rates) and (
        rest.rates == whole.rates[-count:] and same_weights(rest, whole)
    )
