"""What scheduler.step() costs: the drop-ins of swiftlr.torch beside torch's own classes.

Usage: step_cost.py RESULTS.json
"""

from __future__ import annotations

import gc
import json
import math
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

import torch
from torch.optim import lr_scheduler as peer
from torch.optim import swa_utils

import swiftlr
import swiftlr.torch as own

ROUNDS = 15
ROUND_SECONDS = 0.01
LEAST_TIMES_FASTER = {1: 20.0, 1000: 12.0}  # by number of groups
LEAST_WITH_CALLS = {1: 4.0, 1000: 4.0}  # where most of the step is the user's own Python
LEAST_WITH_TENSORS = 3.0  # with 100 groups whose rates are float32 tensors
CALLS = {"LambdaLR", "MultiplicativeLR", "CyclicLR, scale_fn"}
TENSOR_GROUPS = 100
LEAST_OF_FILLED = 1.0  # ScheduleLR with that many tensors, beside torch with floats
LEAST_OF_SCHEDULES = {1: 1.5}  # ScheduleLR with curves or a metric, where Python is in each step

CLASSES: dict[str, Callable[[Any, Any], Any]] = {
    "ConstantLR": lambda lr, optimizer: lr.ConstantLR(optimizer, total_iters=10**9),
    "LinearLR": lambda lr, optimizer: lr.LinearLR(optimizer, total_iters=10**9),
    "StepLR": lambda lr, optimizer: lr.StepLR(optimizer, step_size=30, gamma=0.9999),
    "MultiStepLR": lambda lr, optimizer: lr.MultiStepLR(optimizer, range(0, 10**6, 1000), 0.9999),
    "ExponentialLR": lambda lr, optimizer: lr.ExponentialLR(optimizer, gamma=0.999999),
    "PolynomialLR": lambda lr, optimizer: lr.PolynomialLR(optimizer, total_iters=10**9),
    "CosineAnnealingLR": lambda lr, optimizer: lr.CosineAnnealingLR(optimizer, T_max=1000),
    "CosineAnnealingWarmRestarts": lambda lr, optimizer: lr.CosineAnnealingWarmRestarts(
        optimizer, T_0=1000
    ),
    "CyclicLR": lambda lr, optimizer: lr.CyclicLR(optimizer, base_lr=0.01, max_lr=0.1),
    "CyclicLR, scale_fn": lambda lr, optimizer: lr.CyclicLR(
        optimizer, base_lr=0.01, max_lr=0.1, scale_fn=lambda cycle: 1 / cycle
    ),
    "OneCycleLR": lambda lr, optimizer: lr.OneCycleLR(optimizer, max_lr=0.1, total_steps=10**9),
    "SWALR": lambda lr, optimizer: swalr(lr)(optimizer, swa_lr=0.05, anneal_epochs=10**9),
    "ReduceLROnPlateau": lambda lr, optimizer: lr.ReduceLROnPlateau(optimizer, patience=1000),
    "LambdaLR": lambda lr, optimizer: lr.LambdaLR(optimizer, lambda epoch: 0.5),
    "MultiplicativeLR": lambda lr, optimizer: lr.MultiplicativeLR(optimizer, lambda epoch: 1.0),
    "SequentialLR": lambda lr, optimizer: lr.SequentialLR(
        optimizer,
        [lr.LinearLR(optimizer, total_iters=100), lr.CosineAnnealingLR(optimizer, T_max=1000)],
        milestones=[100],
    ),
    "ChainedScheduler": lambda lr, optimizer: lr.ChainedScheduler(
        [lr.ConstantLR(optimizer, total_iters=100), lr.ExponentialLR(optimizer, gamma=0.999999)]
    ),
}


# What torch has no class for stands beside the loop that one would write instead.
SCHEDULES: dict[str, Callable[[Any, Any], Any]] = {
    "ScheduleLR, curves": lambda lr, optimizer: (
        own.ScheduleLR(optimizer, CURVES) if lr is own else RateAndDecay(optimizer)
    ),
    "ScheduleLR, metric": lambda lr, optimizer: (
        own.ScheduleLR(optimizer, {"type": "swiftlr.plateau", "patience": 1000})
        if lr is own
        else peer.ReduceLROnPlateau(optimizer, patience=1000)
    ),
}
COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 1000}
CURVES = {"type": "swiftlr.curves", "curves": {"lr": COSINE, "weight_decay": COSINE}}


def cosine(epoch: int) -> float:
    return (1 + math.cos(math.pi * epoch / 1000)) / 2


class RateAndDecay:
    """torch's LambdaLR for the rate, and a line for the other value."""

    def __init__(self, optimizer: Any) -> None:
        self.optimizer = optimizer
        self.scheduler = peer.LambdaLR(optimizer, cosine)
        self.decays = [group["weight_decay"] for group in optimizer.param_groups]

    def step(self) -> None:
        self.scheduler.step()
        factor = cosine(self.scheduler.last_epoch)
        for group, decay in zip(self.optimizer.param_groups, self.decays):
            group["weight_decay"] = decay * factor


def swalr(lr: Any) -> Any:
    return own.SWALR if lr is own else swa_utils.SWALR


class Stepper:
    """A scheduler in the middle of a training run, to be timed in rounds."""

    def __init__(
        self, make: Callable[[Any, Any], Any], module: Any, groups: int, tensors: bool = False
    ):
        weights = [
            {
                "params": [torch.zeros(1, requires_grad=True)],
                "lr": torch.tensor(0.1) if tensors else 0.1,
            }
            for _ in range(groups)
        ]
        optimizer = torch.optim.SGD(weights, lr=0.1, momentum=0.9, weight_decay=0.01)
        self.scheduler = make(module, optimizer)
        has_memory = hasattr(self.scheduler, "memory")
        self.step = self.scheduler.step_metric if has_memory else self.scheduler.step
        follows_metric = has_memory or isinstance(self.scheduler, peer.ReduceLROnPlateau)
        self.arguments = (1.0,) if follows_metric else ()
        optimizer.step()
        self.rounds: list[float] = []
        self.times = 10
        while (seconds := self.run()) < ROUND_SECONDS:
            self.times = int(self.times * min(10, 1.5 * ROUND_SECONDS / seconds))

    def run(self) -> float:
        step, arguments = self.step, self.arguments
        start = time.perf_counter()
        if arguments:
            for _ in range(self.times):
                step(1.0)
        else:
            for _ in range(self.times):
                step()
        return time.perf_counter() - start

    def round(self) -> None:
        self.rounds.append(self.run() / self.times * 1e9)


def measure(name: str, groups: int, tensors: bool = False) -> dict[str, Any]:
    make = {**CLASSES, **SCHEDULES}[name]
    ours, theirs = (Stepper(make, module, groups, tensors) for module in (own, peer))
    return compared(name, groups, tensors, ours, theirs, target(name, groups, tensors))


def compared(
    name: str, groups: int, tensors: bool, ours: Stepper, theirs: Stepper, least: float | None
) -> dict[str, Any]:
    if not ours.scheduler._engaged:
        raise SystemExit(f"{name}, {groups} groups: the step is not the engine's")
    for _ in range(ROUNDS):  # in turns, so that whatever else the machine does meets both
        ours.round()
        theirs.round()
    swiftlr_ns, torch_ns = median(ours.rounds), median(theirs.rounds)
    return {
        "class": name,
        "groups": groups,
        "rates": "float32 tensors" if tensors else "floats",
        "swiftlr_ns": swiftlr_ns,
        "torch_ns": torch_ns,
        "times_faster": torch_ns / swiftlr_ns,
        "target": least,
    }


def measure_filled() -> dict[str, Any]:
    """Any schedule in tensors, which are filled, beside torch's cosine in floats."""
    ours = Stepper(lambda lr, optimizer: lr.ScheduleLR(optimizer, COSINE), own, TENSOR_GROUPS, True)
    theirs = Stepper(CLASSES["CosineAnnealingLR"], peer, TENSOR_GROUPS)
    return compared("ScheduleLR, tensors", TENSOR_GROUPS, True, ours, theirs, LEAST_OF_FILLED)


def target(name: str, groups: int, tensors: bool) -> float | None:
    if name in SCHEDULES:
        return LEAST_OF_SCHEDULES.get(groups)
    if tensors:
        return LEAST_WITH_TENSORS
    return (LEAST_WITH_CALLS if name in CALLS else LEAST_TIMES_FASTER).get(groups)


def verdict(times_faster: float, target: float | None) -> str:
    if target is None:
        return ""
    return f">= {target:g}  {'PASS' if times_faster >= target else 'FAIL'}"


def show(row: dict[str, Any]) -> dict[str, Any]:
    print(
        f"{row['class']:28} {row['groups']:6} {row['swiftlr_ns']:10,.0f} ns "
        f"{row['torch_ns']:10,.0f} ns {row['times_faster']:7.1f} x   "
        f"{verdict(row['times_faster'], row['target'])}",
        flush=True,
    )
    return row


def main() -> None:
    versions = {
        "swiftlr": swiftlr.__version__,
        "backend": swiftlr.backend,
        "torch": torch.__version__,
        "python": platform.python_version(),
        "machine": platform.machine(),
    }
    torch.set_num_threads(1)
    gc.disable()
    print("scheduler.step() in Python, median of", ROUNDS, "rounds.", versions, "\n")
    print(f"{'class':28} {'groups':>6} {'swiftlr':>13} {'torch':>13} {'faster':>9}   target")
    rows = [show(measure(name, groups)) for name in CLASSES for groups in (1, 10, 100, 1000)]
    print("\nScheduleLR beside LambdaLR and a line for the other value, or ReduceLROnPlateau\n")
    rows += [show(measure(name, groups)) for name in SCHEDULES for groups in (1, 10, 100)]
    print(f"\nWith {TENSOR_GROUPS} groups whose rates are float32 tensors\n")
    rows += [show(measure(name, TENSOR_GROUPS, tensors=True)) for name in CLASSES]
    rows += [show(measure_filled())]
    Path(sys.argv[1]).write_text(json.dumps({"versions": versions, "steps": rows}, indent=1) + "\n")
    missed = [row for row in rows if row["target"] and row["times_faster"] < row["target"]]
    print(f"\n{len(missed)} of {sum(bool(row['target']) for row in rows)} targets missed")


if __name__ == "__main__":
    main()
