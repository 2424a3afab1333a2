"""Schedulers of every class, built alike from swiftlr.torch and from torch, and stepped alike."""

import warnings
from types import SimpleNamespace

import pytest
from bits import optimizer, same
from torch.optim import lr_scheduler, swa_utils

import swiftlr.torch


def power(epoch):
    return 0.9**epoch


def constant(epoch):
    return 0.9


ARGUMENTS = {
    "ConstantLR": {"factor": 0.5, "total_iters": 3},
    "LinearLR": {"start_factor": 0.25, "total_iters": 4},
    "StepLR": {"step_size": 2, "gamma": 0.5},
    "MultiStepLR": {"milestones": [2, 5, 5, 9], "gamma": 0.5},
    "ExponentialLR": {"gamma": 0.9},
    "PolynomialLR": {"total_iters": 9, "power": 1.5},
    "CosineAnnealingLR": {"T_max": 10},
    "LambdaLR": {"lr_lambda": power},
    "MultiplicativeLR": {"lr_lambda": constant},
    "CosineAnnealingWarmRestarts": {"T_0": 3, "T_mult": 2, "eta_min": 0.001},
    "CyclicLR": {"base_lr": 0.01, "max_lr": 0.1, "step_size_up": 3, "step_size_down": 4},
    "OneCycleLR": {"max_lr": 0.3, "total_steps": 40},
    "SWALR": {"swa_lr": 0.02, "anneal_epochs": 7},
    "ReduceLROnPlateau": {"factor": 0.5, "patience": 1, "cooldown": 1, "min_lr": 0.001},
}
COMPOSITIONS = {
    "SequentialLR": ("SequentialLR", ["LinearLR", "StepLR"], [4]),
    "ChainedScheduler": ("ChainedScheduler", ["ConstantLR", "ExponentialLR"]),
}
VARIANTS = {
    "StepLR with a fraction": ("StepLR", {"step_size": 2.5}),
    "CosineAnnealingWarmRestarts of one length": ("CosineAnnealingWarmRestarts", {"T_0": 4}),
    "CyclicLR halved": (
        "CyclicLR",
        {"base_lr": 0.01, "max_lr": 0.1, "step_size_up": 2, "mode": "triangular2"},
    ),
    "CyclicLR decaying": (
        "CyclicLR",
        {"base_lr": 0.1, "max_lr": 1, "step_size_up": 2, "mode": "exp_range", "gamma": 0.99},
    ),
    "CyclicLR with a function": (
        "CyclicLR",
        {"base_lr": 0.1, "max_lr": 1.0, "step_size_up": 3, "scale_fn": power},
    ),
    "CyclicLR without momentum": (
        "CyclicLR",
        {"base_lr": 0.1, "max_lr": 1.0, "step_size_up": 3, "cycle_momentum": False},
    ),
    "OneCycleLR of three phases": (
        "OneCycleLR",
        {"max_lr": 0.3, "total_steps": 40, "three_phase": True, "anneal_strategy": "linear"},
    ),
    "OneCycleLR without momentum": (
        "OneCycleLR",
        {"max_lr": 0.3, "epochs": 4, "steps_per_epoch": 10, "cycle_momentum": False},
    ),
    "SWALR at once": ("SWALR", {"swa_lr": 0.02, "anneal_epochs": 0}),
    "SWALR along a line": (
        "SWALR",
        {"swa_lr": 0.02, "anneal_epochs": 7, "anneal_strategy": "linear"},
    ),
    "ReduceLROnPlateau of a maximum": (
        "ReduceLROnPlateau",
        {"mode": "max", "threshold": 0.01, "threshold_mode": "abs", "patience": 0},
    ),
    "a sequence of three": (
        "SequentialLR",
        ["ConstantLR", "CosineAnnealingLR", "MultiStepLR"],
        [2, 5],
    ),
    "a sequence of what overwrites": (
        "SequentialLR",
        ["LambdaLR", "CosineAnnealingWarmRestarts", "CyclicLR"],
        [3, 7],
    ),
    "a chain of what multiplies": (
        "ChainedScheduler",
        ["MultiStepLR", "PolynomialLR", "MultiplicativeLR"],
    ),
    "a chain in a sequence": ("SequentialLR", ["ChainedScheduler", "StepLR"], [4]),
    "a sequence in a chain": ("ChainedScheduler", ["SequentialLR", "ExponentialLR"]),
    "a sequence in a sequence": ("SequentialLR", ["SequentialLR", "CosineAnnealingLR"], [6]),
}

SIMPLE = [name for name in ARGUMENTS if name != "ReduceLROnPlateau"]
CLASSES = [*ARGUMENTS, *COMPOSITIONS]
CASES = [*CLASSES, *VARIANTS]
CLOSED = [
    name for name in ARGUMENTS if hasattr(getattr(lr_scheduler, name, None), "_get_closed_form_lr")
]

# The engine steps all of them at once, but what cycles the momentum only by itself.
ENGINE = [name for name in CASES if name != "a sequence of what overwrites"]

every_class = pytest.mark.parametrize("name", CLASSES)
every_simple_class = pytest.mark.parametrize("name", SIMPLE)
every_case = pytest.mark.parametrize("name", CASES)

TORCH = SimpleNamespace(
    **{name: getattr(lr_scheduler, name, None) or getattr(swa_utils, name) for name in CLASSES}
)
MODULES = (swiftlr.torch, TORCH)


def build(name, module, target):
    """The scheduler of a case, fresh from the constructor."""
    kind, arguments, *milestones = {**COMPOSITIONS, **VARIANTS}.get(name) or (name, ARGUMENTS[name])
    cls = getattr(module, kind)
    if isinstance(arguments, dict):
        return cls(target, **arguments)
    parts = [build(part, module, target) for part in arguments]
    return cls(target, parts, *map(list, milestones)) if milestones else cls(parts, target)


def make(name, module=swiftlr.torch, lrs=(0.1,), target=None, stepped=True):
    """A scheduler whose optimizer has stepped, so that it has nothing to warn of."""
    target = optimizer(lrs) if target is None else target
    if not stepped:
        return build(name, module, target)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a sequence in a sequence steps while it is built
        scheduler = build(name, module, target)
    target.step()
    return scheduler


def pair(name, **how):
    return make(name, **how), make(name, TORCH, **how)


def metric(epoch):
    """Gets better at each fifth epoch."""
    return 0.5 ** (epoch / 5) if epoch % 5 == 0 else 1.0


def step(scheduler):
    if isinstance(scheduler, lr_scheduler.ReduceLROnPlateau):
        return scheduler.step(metric(scheduler.last_epoch))
    return scheduler.step()


def advance(*schedulers, steps=3):
    for scheduler in schedulers:
        for _ in range(steps):
            step(scheduler)


def has_milestones(name):
    """Whether the keys of a dict in the state are ints, which JSON makes strings of."""
    kind, parts, *_ = {**COMPOSITIONS, **VARIANTS}.get(name, (name, []))
    return kind == "MultiStepLR" or any(map(has_milestones, parts if type(parts) is list else []))


def groups(target):
    """What an optimizer knows of its groups, but for the parameters."""
    return [
        {key: value for key, value in group.items() if key != "params"}
        for group in target.param_groups
    ]


def assert_same(ours, theirs):
    for look in (lambda one: one.state_dict(), lambda one: groups(one.optimizer)):
        mine, other = look(ours), look(theirs)
        assert same(mine, other), f"ours:  {mine}\ntorch: {other}"


def outcome(action):
    """What comes of a call: its value, or the exception it raises."""
    try:
        return action()
    except Exception as error:
        return type(error), str(error)


def follow(ours, theirs, steps=3):
    """Steps both, and both have to fare the same at each step, errors included."""
    for _ in range(steps):
        mine, other = (outcome(lambda: step(scheduler)) for scheduler in (ours, theirs))
        assert mine == other
        assert_same(ours, theirs)
