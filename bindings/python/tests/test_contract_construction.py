"""Construction: torch's checks, its side effects, and resuming with last_epoch (R17, R18)."""

import copy
import functools
import warnings

import pytest
import torch
from bits import optimizer, rates, same
from schedulers import (
    ARGUMENTS,
    ENGINE,
    MODULES,
    SIMPLE,
    TORCH,
    advance,
    assert_same,
    every_case,
    every_class,
    every_simple_class,
    follow,
    groups,
    make,
    outcome,
    pair,
    power,
)

import swiftlr.torch

CYCLIC = {"base_lr": 0.1, "max_lr": 1.0}
REFUSED = [
    ("ConstantLR", {"factor": 1.5}, ValueError),
    ("ConstantLR", {"factor": -0.1}, ValueError),
    ("ConstantLR", {"factor": "x"}, TypeError),
    ("LinearLR", {"start_factor": 0}, ValueError),
    ("LinearLR", {"start_factor": 1.1}, ValueError),
    ("LinearLR", {"end_factor": -0.1}, ValueError),
    ("LinearLR", {"end_factor": 1.1}, ValueError),
    ("StepLR", {}, TypeError),
    ("MultiStepLR", {"milestones": 3}, TypeError),
    ("LambdaLR", {"lr_lambda": [power]}, ValueError),
    ("LambdaLR", {"lr_lambda": 0.5}, TypeError),
    ("LambdaLR", {"lr_lambda": (power, power, power)}, ValueError),
    ("MultiplicativeLR", {"lr_lambda": 0.5}, TypeError),
    ("MultiplicativeLR", {"lr_lambda": [power, 0.5]}, TypeError),
    ("MultiplicativeLR", {"lr_lambda": [power]}, ValueError),
    ("CosineAnnealingWarmRestarts", {"T_0": 0}, ValueError),
    ("CosineAnnealingWarmRestarts", {"T_0": 2.0}, ValueError),
    ("CosineAnnealingWarmRestarts", {"T_0": "2"}, TypeError),
    ("CosineAnnealingWarmRestarts", {"T_0": 2, "T_mult": 0}, ValueError),
    ("CosineAnnealingWarmRestarts", {"T_0": 2, "T_mult": 1.5}, ValueError),
    ("CosineAnnealingWarmRestarts", {"T_0": 2, "eta_min": torch.tensor(0.1)}, ValueError),
    ("CosineAnnealingWarmRestarts", {"T_0": 2, "last_epoch": -5}, KeyError),
    ("CyclicLR", {"base_lr": [0.1], "max_lr": 1.0}, ValueError),
    ("CyclicLR", {"base_lr": 0.1, "max_lr": [1.0] * 3}, ValueError),
    ("CyclicLR", {**CYCLIC, "mode": "square"}, ValueError),
    ("CyclicLR", {**CYCLIC, "step_size_up": 0}, ZeroDivisionError),
    ("CyclicLR", {**CYCLIC, "step_size_up": "x"}, ValueError),
    ("CyclicLR", {**CYCLIC, "base_momentum": [0.8]}, ValueError),
    ("CyclicLR", {**CYCLIC, "max_momentum": [0.9]}, ValueError),
    ("CyclicLR", {**CYCLIC, "scale_fn": 3}, TypeError),
    ("OneCycleLR", {"max_lr": 1}, ValueError),
    ("OneCycleLR", {"max_lr": 1, "epochs": 3}, ValueError),
    ("OneCycleLR", {"max_lr": 1, "total_steps": 0}, ValueError),
    ("OneCycleLR", {"max_lr": 1, "total_steps": 2.5}, ValueError),
    ("OneCycleLR", {"max_lr": 1, "epochs": 0, "steps_per_epoch": 3}, ValueError),
    ("OneCycleLR", {"max_lr": 1, "epochs": 3, "steps_per_epoch": 2.0}, ValueError),
    ("OneCycleLR", {"max_lr": 1, "total_steps": 9, "pct_start": 1.1}, ValueError),
    ("OneCycleLR", {"max_lr": 1, "total_steps": 9, "pct_start": 1}, ValueError),
    ("OneCycleLR", {"max_lr": 1, "total_steps": 9, "anneal_strategy": "square"}, ValueError),
    ("OneCycleLR", {"max_lr": 1, "total_steps": 9, "div_factor": 0}, ZeroDivisionError),
    ("OneCycleLR", {"max_lr": [1], "total_steps": 9}, ValueError),
    ("OneCycleLR", {"max_lr": 1, "total_steps": 9, "max_momentum": [1]}, ValueError),
    ("OneCycleLR", {"max_lr": 1, "total_steps": 10, "pct_start": 0.1}, ZeroDivisionError),
    ("OneCycleLR", {"max_lr": 1, "total_steps": 9, "last_epoch": 3}, KeyError),
    ("SWALR", {"swa_lr": [0.1]}, ValueError),
    ("SWALR", {"swa_lr": 0.1, "anneal_strategy": "square"}, ValueError),
    ("SWALR", {"swa_lr": 0.1, "anneal_epochs": -1}, ValueError),
    ("SWALR", {"swa_lr": 0.1, "anneal_epochs": 1.5}, ValueError),
    ("ReduceLROnPlateau", {"factor": 1.0}, ValueError),
    ("ReduceLROnPlateau", {"mode": "middle"}, ValueError),
    ("ReduceLROnPlateau", {"threshold_mode": "middle"}, ValueError),
    ("ReduceLROnPlateau", {"min_lr": [0.1]}, ValueError),
    ("ReduceLROnPlateau", {"mode": 3}, TypeError),
] + [(name, {"speed": 1}, TypeError) for name in ARGUMENTS]


@pytest.mark.parametrize("name, arguments, error", REFUSED)
def test_refuses_what_torch_refuses(name, arguments, error):
    fates, left = [], []
    for module in MODULES:
        target = optimizer((0.1, 0.2))
        fates.append(outcome(lambda: getattr(module, name)(target, **arguments)))
        left.append(groups(target))
    (ours, words), (theirs, torchs_words) = fates
    assert ours is theirs is error
    assert torchs_words in words
    assert same(*left)


@pytest.mark.parametrize("name", ["CyclicLR", "OneCycleLR"])
def test_momentum_needs_an_optimizer_that_has_it(name):
    arguments = {**ARGUMENTS[name]}
    for module in MODULES:
        target = torch.optim.Adagrad([torch.zeros(1)], lr=0.1)
        with pytest.raises(ValueError, match="optimizer must support momentum or beta1"):
            getattr(module, name)(target, **arguments)
    schedulers = []
    for module in MODULES:
        target = torch.optim.Adagrad([torch.zeros(1)], lr=0.1)
        schedulers.append(getattr(module, name)(target, **arguments, cycle_momentum=False))
        target.step()
    follow(*schedulers, steps=9)


@every_class
@pytest.mark.parametrize("thing", [None, object(), [0.1], optimizer])
def test_refuses_what_is_no_optimizer(name, thing):
    fates = [outcome(lambda: make(name, module, target=thing, stepped=False)) for module in MODULES]
    assert isinstance(fates[0], tuple) == isinstance(fates[1], tuple)
    if thing is not None:
        assert fates[0] == fates[1] and fates[0][0] in (TypeError, AttributeError)


@pytest.mark.parametrize("name", ["SequentialLR", "ChainedScheduler"])
def test_compositions_refuse_what_torchs_refuse(name):
    def attempt(module, parts, milestones, elsewhere=False):
        target = optimizer()
        made = [part(module, target) for part in parts]
        given = (target, made, milestones) if name == "SequentialLR" else (made, target)
        if elsewhere:
            made.append(make("StepLR", module))
            milestones.append(9)
        return getattr(module, name)(*given)

    step, plateau = (
        lambda module, target, kind=kind: make(kind, module, target=target)
        for kind in ("StepLR", "ReduceLROnPlateau")
    )
    nothing = lambda module, target: object()  # noqa: E731
    refused = {
        "none": ([], [], False, ValueError),
        "plateau": ([step, plateau], [3], False, ValueError),
        "no scheduler": ([step, nothing], [3], False, TypeError),
        "another optimizer": ([step], [], True, ValueError),
        "too few milestones": ([step, step], [], False, ValueError),
        "too many milestones": ([step, step], [3, 4], False, ValueError),
    }
    for what, (parts, milestones, elsewhere, error) in refused.items():
        if "milestones" in what and name != "SequentialLR":
            continue
        fates = [
            outcome(lambda: attempt(module, parts, list(milestones), elsewhere))
            for module in MODULES
        ]
        assert fates[0][0] is fates[1][0] is error, what
        if not elsewhere:  # the message has the optimizers
            assert fates[1][1] in fates[0][1], what


# ---- R17: side effects, and resuming -------------------------------------------------------------


@every_case
def test_leaves_the_groups_as_torch_leaves_them(name):
    ours, theirs = pair(name, lrs=(0.1, 0.2), stepped=False)
    assert_same(ours, theirs)
    assert same(list(vars(ours)), list(vars(theirs)))


@every_case
def test_initial_rates_that_are_there_are_kept(name):
    schedulers = []
    for module in MODULES:
        target = optimizer((0.1, 0.2))
        target.param_groups[1]["initial_lr"] = 0.7
        for group in target.param_groups:
            group.setdefault("initial_lr", 0.1)
        schedulers.append(make(name, module, target=target))
    follow(*schedulers, steps=9)


@every_simple_class
@pytest.mark.parametrize("last_epoch", [0, 3, 4, -2, 2.5])
def test_resumes_from_an_epoch(name, last_epoch):
    with pytest.raises(KeyError):
        getattr(swiftlr.torch, name)(optimizer(), **ARGUMENTS[name], last_epoch=last_epoch)
    old = make(name, TORCH, lrs=(0.1, 0.2))
    advance(old, steps=4)
    schedulers = []
    for module in MODULES:
        target = optimizer((0.1, 0.2))
        target.load_state_dict(copy.deepcopy(old.optimizer.state_dict()))
        arguments = {**ARGUMENTS[name], "last_epoch": last_epoch}
        schedulers.append(getattr(module, name)(target, **arguments))
        target.step()
    assert_same(*schedulers)
    follow(*schedulers, steps=12)


@every_simple_class
def test_second_scheduler_on_a_used_optimizer(name):
    schedulers = []
    for module in MODULES:
        target = optimizer((0.1, 0.2))
        advance(make("ExponentialLR", module, target=target))
        target.param_groups[0]["lr"] = 0.5
        schedulers.append(make(name, module, target=target))
    follow(*schedulers, steps=9)


@pytest.mark.parametrize("last_epoch", [-1, 0, 5])
@pytest.mark.parametrize(
    "milestones", [[0], [0, 0, 1], [1, 1, 3], [5, 2, 7], [-1, 2, 2.5], [3, 3, 3], [2.0, True, 8]]
)
def test_sequence_takes_any_milestones(milestones, last_epoch):
    kinds = ["ConstantLR", "ExponentialLR", "StepLR", "LinearLR"][: len(milestones) + 1]
    schedulers = []
    for module in MODULES:
        target = optimizer((0.1, 0.2))
        parts = [make(kind, module, target=target) for kind in kinds]
        schedulers.append(module.SequentialLR(target, parts, list(milestones), last_epoch))
    assert_same(*schedulers)
    follow(*schedulers, steps=9)


def test_milestone_zero_starts_with_the_second_part():
    target = optimizer()
    parts = [make(kind, target=target) for kind in ("ConstantLR", "ExponentialLR")]
    scheduler = swiftlr.torch.SequentialLR(target, parts, [0])
    assert (rates(target), parts[1].last_epoch) == ([0.1], 0)
    advance(scheduler, steps=2)
    assert rates(target) == [0.1 * 0.9 * 0.9] and parts[0].last_epoch == -1


def test_equal_milestones_pass_over_the_parts_between():
    target = optimizer()
    parts = [swiftlr.torch.ExponentialLR(target, gamma) for gamma in (0.1, 0.2, 0.5, 0.25)]
    target.step()
    scheduler = swiftlr.torch.SequentialLR(target, parts, [0, 0, 1])
    seen = [parts[2].last_epoch]
    for _ in range(3):
        scheduler.step()
        seen.append(rates(target)[0])
    assert seen == [0, 0.1, 0.1 * 0.25, 0.1 * 0.25 * 0.25]


# ---- R18: optimizer.step -------------------------------------------------------------------------

every_but_plateau = pytest.mark.parametrize("name", [*SIMPLE, "SequentialLR", "ChainedScheduler"])


@every_but_plateau
def test_optimizer_is_marked_as_torch_marks_it(name):
    scheduler = make(name, stepped=False)
    marked = scheduler.optimizer.step
    assert marked._wrapped_by_lr_sched
    assert not getattr(scheduler.optimizer, "_opt_called", False)
    make("StepLR", target=scheduler.optimizer, stepped=False)
    assert scheduler.optimizer.step is marked
    scheduler.optimizer.step()
    assert scheduler.optimizer._opt_called


def test_plateau_does_not_mark_the_optimizer():
    for scheduler in pair("ReduceLROnPlateau", stepped=False):
        assert not hasattr(scheduler.optimizer.step, "_wrapped_by_lr_sched")
        assert "initial_lr" not in scheduler.optimizer.param_groups[0]


@pytest.mark.parametrize("wrap", [functools.partial, lambda step: lambda *a, **k: step(*a, **k)])
@every_class
def test_optimizer_step_need_not_be_a_method(name, wrap):
    target = optimizer()
    target.step = wrap(target.step)
    scheduler = make(name, target=target)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        advance(scheduler)
    assert getattr(target, "_opt_called", False) == (name != "ReduceLROnPlateau")
    assert scheduler._engaged or name not in ENGINE
