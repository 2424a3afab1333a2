"""Right and wrong uses of the package, for the type checkers; nobody runs them. The comments name
what the checkers have to complain of, and scripts/check_types.py compares.
"""

from collections import Counter
from typing import Any, Literal, assert_type

import torch
from torch import Tensor
from torch.optim import Optimizer
from torch.optim import lr_scheduler as torchs

import swiftlr
import swiftlr.torch as ours
from swiftlr import schedules


def step(target: Optimizer, loss: Tensor) -> None:
    step_lr = ours.StepLR(target, step_size=30)
    assert_type(step_lr.step(), None)
    step_lr.step(5)
    step_lr.step(epoch=None)
    step_lr.step("5")  # mypy: arg-type, pyright: reportArgumentType
    step_lr.step(metrics=1.0)  # mypy: call-arg, pyright: reportCallIssue

    plateau = ours.ReduceLROnPlateau(target, mode="max")
    plateau.step(0.5)
    plateau.step(loss)
    plateau.step(metrics=1)
    plateau.step()  # mypy: call-arg, pyright: reportCallIssue
    plateau.step("much")  # mypy: arg-type, pyright: reportArgumentType
    ours.ReduceLROnPlateau(target, mode="most")  # mypy: arg-type, pyright: reportArgumentType

    sequence = ours.SequentialLR(target, [step_lr, ours.ConstantLR(target)], milestones=[5])
    sequence.step()
    sequence.step(5)  # mypy: call-arg, pyright: reportCallIssue

    chain = ours.ChainedScheduler([step_lr])
    chain.step(epoch=5)  # mypy: call-arg, pyright: reportCallIssue


def attributes(target: Optimizer) -> None:
    step_lr = ours.StepLR(target, step_size=30)
    assert_type(step_lr.last_epoch, int)
    assert_type(step_lr.base_lrs, list[float | Tensor])
    assert_type(step_lr.get_last_lr(), list[float | Tensor])
    assert_type(step_lr.get_lr(), list[float | Tensor])
    assert_type(step_lr.state_dict(), dict[str, Any])
    assert_type(step_lr.step_size, int)
    step_lr.gamma = 0.5
    step_lr.gama  # mypy: attr-defined, pyright: reportAttributeAccessIssue
    step_lr.last_epoch = "last"  # mypy: assignment, pyright: reportAttributeAccessIssue
    step_lr.load_state_dict([])  # mypy: arg-type, pyright: reportArgumentType

    assert_type(ours.ReduceLROnPlateau(target).best, float)
    assert_type(ours.ReduceLROnPlateau(target).num_bad_epochs, int)
    assert_type(ours.MultiStepLR(target, [3]).milestones, Counter[int])
    restarts = ours.CosineAnnealingWarmRestarts(target, T_0=3)
    assert_type(restarts.T_0, int)
    restarts.T_0.upper()  # mypy: attr-defined, pyright: reportAttributeAccessIssue
    ours.CosineAnnealingLR(target)  # mypy: call-arg, pyright: reportCallIssue
    ours.CosineAnnealingLR(target, T_max="long")  # mypy: arg-type, pyright: reportArgumentType


def as_torchs(target: Optimizer) -> None:
    general: torchs.LRScheduler = ours.LambdaLR(target, lambda epoch: 0.95**epoch)
    plateau: torchs.ReduceLROnPlateau = ours.ReduceLROnPlateau(target)
    wrong: ours.StepLR = torchs.StepLR(target, 3)  # mypy: assignment, pyright: reportAssignmentType
    del general, plateau, wrong


SPEC = {"type": "torch.StepLR", "step_size": 30}


def any_schedule(target: Optimizer, loss: Tensor, mismatch: Literal["keep", "use"]) -> None:
    scheduler = ours.ScheduleLR(target, SPEC)
    scheduler.step()
    scheduler.step(loss)
    scheduler.step(metrics=0.5)
    scheduler.step("much")  # mypy: arg-type, pyright: reportArgumentType
    ours.ScheduleLR(target)  # mypy: call-arg, pyright: reportCallIssue
    text = ours.save(scheduler)
    ours.resume(scheduler, text, mismatch)
    ours.resume(scheduler, text, "keeps")  # mypy: arg-type, pyright: reportArgumentType


def without_torch(form: str) -> None:
    schedule = swiftlr.Schedule(SPEC)
    assert_type(schedule.value(3), float)
    assert_type(schedule.cooldown(5.0), swiftlr.Schedule)
    schedule.fill(10, dtype="float16")  # mypy: arg-type, pyright: reportArgumentType
    schedule.value("first")  # mypy: arg-type, pyright: reportArgumentType

    scheduler = swiftlr.Scheduler(schedule, [0.1], form="chain")
    assert_type(scheduler.step(), list[float])
    assert_type(scheduler.last_epoch, int | float)
    swiftlr.Scheduler(schedule, [0.1], form=form)  # mypy: arg-type, pyright: reportArgumentType
    swiftlr.Scheduler(schedule, [0.1], form="open")  # mypy: arg-type, pyright: reportArgumentType
    text = scheduler.checkpoint()
    assert_type(swiftlr.Scheduler.resume(text, SPEC, mismatch="rescale"), swiftlr.Scheduler)
    swiftlr.Scheduler.resume(text, SPEC, "no")  # mypy: arg-type, pyright: reportArgumentType
    swiftlr.resolve(SPEC, rounding="off")  # mypy: arg-type, pyright: reportArgumentType
    assert_type(swiftlr.check(SPEC, 100), list[dict[str, Any]])

    assert_type(schedules.torch.StepLR(step_size=30), swiftlr.Schedule)
    schedules.torch.StepLR()  # mypy: call-arg, pyright: reportCallIssue
    schedules.torch.StepLR(30, gamma="half")  # mypy: arg-type, pyright: reportArgumentType


def tensors(target: Optimizer) -> None:
    rates = ours.ExponentialLR(target, 0.9).get_last_lr()
    torch.tensor(rates)
