"""Situations in which a drop-in may find itself, for all classes: what docs/left-to-torch.md lists.

A situation makes the scheduler of a class, torch's or ours, on an optimizer that has stepped. It
returns None for a class that it does not concern.
"""

import warnings
from types import SimpleNamespace

import numpy as np
import schedulers
import torch
from bits import optimizer
from schedulers import ARGUMENTS, COMPOSITIONS, SIMPLE, power

FLOAT32, FLOAT64 = torch.float32, torch.float64
FUNCTIONS = [name for name in ARGUMENTS if "lr_lambda" in ARGUMENTS[name]]
CYCLES = ["CyclicLR", "OneCycleLR"]


def tensors(*lrs, dtype=FLOAT32, **options):
    return tuple(torch.tensor(lr, dtype=dtype, **options) for lr in lrs)


# ---- The rates -----------------------------------------------------------------------------------


def rates(*lrs):
    """A situation that lies in the rates of the groups. They are made anew for each optimizer."""

    def make(name, module):
        fresh = [lr() if callable(lr) else lr for lr in lrs]
        return schedulers.make(name, module, lrs=fresh)

    return make


def one(value, dtype=FLOAT32, **options):
    return lambda: torch.tensor(value, dtype=dtype, **options)


def shared(name, module):
    return schedulers.make(name, module, lrs=tensors(0.1) * 2)


# ---- The arguments -------------------------------------------------------------------------------


def arguments(change, names=tuple(ARGUMENTS)):
    """A situation that lies in the arguments of the constructor, which `change` makes others of."""

    def make(name, module):
        if name not in names:
            return None
        target = optimizer((0.1, 0.2))
        scheduler = getattr(module, name)(target, **change(dict(ARGUMENTS[name])))
        target.step()
        return scheduler

    return make


def wholes(given):
    """Rates and factors as ints, where that makes sense."""
    return {**given, **{key: 1 for key in ("max_lr", "swa_lr", "gamma") if key in given}}


def with_numpy(given):
    return {
        key: np.float64(value) if isinstance(value, float) else value
        for key, value in given.items()
    }


def with_tensors(given):
    keys = ("max_lr", "base_lr", "swa_lr", "min_lr")
    return {k: torch.tensor(v) if k in keys else v for k, v in given.items()}


def function(one):
    return arguments(lambda given: {**given, "lr_lambda": one}, FUNCTIONS)


def whole(epoch):
    return 1


def tensor(epoch):
    return torch.tensor(0.5)


def once_a_group(given):
    return {**given, "lr_lambda": [power, lambda epoch: 0.5]}


# ---- The class and the object --------------------------------------------------------------------


def subclass(*methods):
    """A situation that lies in a class of the user's. Its methods do what those of the base do."""

    def make(name, module):
        base = getattr(module, name)
        if not all(hasattr(base, method) for method in methods):
            return None
        own = {method: forward(base, method) for method in methods}
        derived = type(name, (base,), own)
        return schedulers.make(name, SimpleNamespace(**{**classes(module), name: derived}))

    return make


def forward(base, method):
    return lambda self, *given, **named: getattr(base, method)(self, *given, **named)


def classes(module):
    return {name: getattr(module, name) for name in (*ARGUMENTS, *COMPOSITIONS)}


def changed(change, names=(*ARGUMENTS, *COMPOSITIONS)):
    """A situation that lies in what is done to the scheduler once it is made."""

    def make(name, module):
        if name not in names:
            return None
        scheduler = schedulers.make(name, module, lrs=(0.1, 0.2))
        schedulers.advance(scheduler)
        change(scheduler)
        return scheduler

    return make


def own_get_lr(scheduler):
    scheduler.get_lr = lambda: [0.25 for _ in scheduler.optimizer.param_groups]


def before_the_optimizer(name, module):
    return schedulers.make(name, module, stepped=False)


def add_group(scheduler):
    parameter = torch.zeros(1, requires_grad=True)
    scheduler.optimizer.add_param_group({"params": [parameter], "lr": 0.3, "initial_lr": 0.3})


# ---- Compositions --------------------------------------------------------------------------------


def parts(*names, torchs=False, **given):
    """A situation that lies in the parts of a composition."""

    def make(name, module):
        if name not in COMPOSITIONS:
            return None
        target = optimizer((0.1, 0.2))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            built = []
            for part in names:
                cls = getattr(schedulers.TORCH if torchs and not built else module, part)
                changes = given if part in CYCLES else {}
                built.append(cls(target, **ARGUMENTS[part], **changes))
            if name == "SequentialLR":
                scheduler = module.SequentialLR(target, built, [2] * (len(built) - 1))
            else:
                scheduler = module.ChainedScheduler(built, target)
        target.step()
        return scheduler

    return make


# ---- All of them ---------------------------------------------------------------------------------

RATES = [
    ("floats", "", rates(0.1, 0.2)),
    ("float32 tensors", "", rates(one(0.1), one(0.2))),
    ("float64 tensors", "", rates(one(0.1, FLOAT64), one(0.2, FLOAT64))),
    ("a float and a float32 tensor", "", rates(0.1, one(0.2))),
    ("a float and a float64 tensor", "", rates(0.1, one(0.2, FLOAT64))),
    ("tensors of float32 and of float64", "", rates(one(0.1), one(0.2, FLOAT64))),
    ("a float and tensors of both", "", rates(0.1, one(0.2), one(0.3, FLOAT64))),
    ("one tensor for all groups", "the groups have values of their own", shared),
    ("ints", "torch leaves ints where it multiplies by none", rates(1, 2)),
    ("a float and an int", "as with ints", rates(0.1, 2)),
    ("tensors of one element, `[0.1]`", "", rates(one([0.1]), one([0.2]))),
    ("float16 tensors", "another arithmetic", rates(one(0.1, torch.float16))),
    ("bfloat16 tensors", "another arithmetic", rates(one(0.1, torch.bfloat16))),
    ("a float and a bfloat16 tensor", "as with bfloat16", rates(0.1, one(0.2, torch.bfloat16))),
    ("tensors on another device", "the memory is elsewhere", rates(one(0.1, device="meta"))),
]
ARGUMENTS_OF_USERS = [
    ("ints for rates and factors", "", arguments(wholes)),
    (
        "an int that a line ends at",
        "the rate becomes an int",
        arguments(lambda given: {**given, "swa_lr": 1, "anneal_strategy": "linear"}, ["SWALR"]),
    ),
    ("NumPy numbers", "their arithmetic and their warnings", arguments(with_numpy)),
    (
        "tensors for rates",
        "torch computes with tensors",
        arguments(with_tensors, [*CYCLES, "SWALR", "ReduceLROnPlateau"]),
    ),
    ("a function that returns a float", "", function(power)),
    ("a function that returns an int", "", function(whole)),
    ("a function for each group", "", arguments(once_a_group, FUNCTIONS)),
    ("a function that returns a tensor", "torch computes with tensors", function(tensor)),
    (
        "cycles without momentum",
        "",
        arguments(lambda given: {**given, "cycle_momentum": False}, CYCLES),
    ),
]
OBJECTS = [
    ("a subclass that changes nothing", "", subclass()),
    ("a subclass with its own `get_lr()`", "the user's formula", subclass("get_lr")),
    ("a subclass with its own `step()`, which calls ours", "", subclass("step")),
    ("`get_lr` set on the object", "the user's formula", changed(own_get_lr, SIMPLE)),
    ("steps before the optimizer's first", "each part may have to warn", before_the_optimizer),
    (
        "a group added later, without a `base_lrs` for it",
        "torch goes by the shorter list",
        changed(add_group),
    ),
]
PARTS = [
    ("parts that move the rates", "", parts("LinearLR", "StepLR", "CosineAnnealingLR")),
    ("a CyclicLR without momentum", "", parts("LinearLR", "CyclicLR", cycle_momentum=False)),
    ("a CyclicLR with momentum", "parts meet in the groups", parts("LinearLR", "CyclicLR")),
    ("a OneCycleLR", "parts meet in the groups", parts("LinearLR", "OneCycleLR")),
    ("a SWALR", "parts meet in the groups", parts("LinearLR", "SWALR")),
    ("a part of torch's own class", "it is no drop-in", parts("LinearLR", "StepLR", torchs=True)),
]
SITUATIONS = {
    "Rates": RATES,
    "Arguments": ARGUMENTS_OF_USERS,
    "The object": OBJECTS,
    "Compositions": PARTS,
}
