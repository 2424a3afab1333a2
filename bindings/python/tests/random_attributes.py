"""Attributes that users and frameworks read and write, at random; see random_actions."""

import copy
import math
from collections import Counter

import torch
from user_schedulers import power, whole

NUMBERS = (1, 4, 0.5, 9, 12.0, 0, -3, 0.1, 2)
FACTORS = (0.5, 0.9, 1, 0.0, 2, -0.5, 1.01)
OF_ALL = {
    "last_epoch": (0, 1, 4, 17, 40, -1, -7, 3.0, 2.5, True),
    "_step_count": (0, 1, 2, 9, 40),
    "_is_initial": (False, False, True),
    "_get_lr_called_within_step": (False, True),
    "_last_lr": ([0.5], [0.5, 0.25, 1.0, 0.125], []),
}
ATTRIBUTES = {
    "ConstantLR": {"factor": FACTORS, "total_iters": NUMBERS},
    "LinearLR": {"start_factor": FACTORS, "end_factor": FACTORS, "total_iters": NUMBERS},
    "StepLR": {"step_size": NUMBERS, "gamma": FACTORS},
    "MultiStepLR": {
        "gamma": FACTORS,
        "milestones": (Counter((3, 3, 9)), Counter(), Counter((40,))),
    },
    "ExponentialLR": {"gamma": FACTORS},
    "PolynomialLR": {"total_iters": NUMBERS, "power": FACTORS},
    "CosineAnnealingLR": {"T_max": NUMBERS, "eta_min": FACTORS},
    "CosineAnnealingWarmRestarts": dict.fromkeys(("T_0", "T_i", "T_mult", "T_cur"), NUMBERS)
    | {"eta_min": FACTORS},
    "CyclicLR": {
        "total_size": (10.0, 7.5, 40, 0.0, -5.0),
        "step_ratio": (0.5, 0.25, 1.0, 0, 1),
        "mode": ("triangular", "triangular2", "exp_range", "own"),
        "gamma": FACTORS,
        "scale_mode": ("cycle", "iterations", "else"),
        "cycle_momentum": (True, False),
        "use_beta1": (True, False),
        "_scale_fn_custom": (power, whole, None),
    },
    "OneCycleLR": {
        "total_steps": (10, 50, 149, 300, 100.5),
        "_anneal_func_type": ("cos", "linear", "other"),
        "cycle_momentum": (True, False),
        "use_beta1": (True, False),
    },
    "SWALR": {"anneal_epochs": (0, 1, 3, 20, 7.5, -2), "_anneal_strategy": ("cos", "linear")},
    "ReduceLROnPlateau": {
        "factor": FACTORS,
        "patience": (0, 1, 5, 2.5, -1),
        "threshold": (0, 0.1, 1e-4, 2, -1),
        "mode": ("min", "max", "other"),
        "threshold_mode": ("rel", "abs", "other"),
        "cooldown": (0, 1, 7),
        "eps": (0, 1e-8, 0.01, -1),
        "default_min_lr": (None, 0, 0.01),
        "best": (0.1, 0, math.inf, -math.inf, math.nan, 0.9, True, torch.tensor(0.5)),
        "mode_worse": (math.inf, -math.inf, 0.5),
        "num_bad_epochs": (0, 1, 7, 2.5),
        "cooldown_counter": (0, 1, 4, -1),
        "last_epoch": (0, 9, -1, 2.5),
    },
    "SequentialLR": {"last_epoch": (0, 1, 8, 29, 59)},
    "ChainedScheduler": {"last_epoch": (0, 8)},
    "Friction": {"loss": FACTORS},
}
LISTS = ("_milestones", "_schedule_phases", "_schedulers", "base_lrs", "base_momentums") + (
    ("lr_lambdas", "max_lrs", "max_momentums", "min_lrs")
)


def own_attributes(scheduler):
    """The ones that only its class has."""
    names = [cls.__name__ for cls in type(scheduler).__mro__]
    return next((ATTRIBUTES[name] for name in names if name in ATTRIBUTES), {})


def write_attribute(pair, draw):
    path = pair.somewhere(draw)
    choices = own_attributes(pair.theirs.at(path))
    if not choices or draw.random() < 0.3:
        choices = OF_ALL
    name = draw.choice(list(choices))
    value = draw.choice(choices[name])
    if draw.random() < 0.01 and name != "_get_lr_called_within_step":
        pair.both("delete", lambda side: delattr(side.at(path), name), path, name)
    else:
        pair.both(
            "write", lambda side: setattr(side.at(path), name, copy.copy(value)), path, name, value
        )


def count_on(pair, draw):
    """As accelerate and ignite write."""
    path, name = pair.somewhere(draw), draw.choice(("last_epoch", "_step_count"))
    by = draw.choice((1, 1, 1, -1))

    def count(side):
        setattr(side.at(path), name, getattr(side.at(path), name) + by)

    pair.both("count on", count, path, name, by)


def write_list(pair, draw):
    path = pair.somewhere(draw)
    names = [name for name in LISTS if hasattr(pair.theirs.at(path), name)]
    if not names:
        return
    name, kind, i = draw.choice(names), draw.random(), draw.randrange(9)
    value = draw.choice((0.5, draw.random(), 0.05, 0, 1))
    if name == "lr_lambdas":
        value = draw.choice((power, whole))
    elif name == "_milestones":
        value = draw.randint(0, 90)
    elif name == "_schedule_phases":
        value = ("end_step", draw.choice((10, 33.5, 70.0, 149)))

    def write(side):
        values = getattr(side.at(path), name)
        if name == "_schedulers" or kind < 0.1:
            values.reverse()
        elif name == "_schedule_phases":
            values[i % len(values)].update([value])
        elif kind < 0.2:
            setattr(side.at(path), name, list(values))
        elif kind < 0.3:
            setattr(side.at(path), name, [value] * len(values))
        elif kind < 0.35:
            values.append(value)
        elif kind < 0.4:
            values.pop()
        else:
            values[i % len(values)] = value

    if name == "_schedulers":
        pair.kept = None  # the state of another composition
    pair.both("list", write, path, name, kind, i, value)


def write_milestones(pair, draw):
    """Of a MultiStepLR: a Counter, which users edit in place."""
    path = pair.somewhere(draw, leaf=True)
    if not hasattr(pair.theirs.at(path), "milestones"):
        return
    kind, epoch = draw.choice(("add", "remove", "update", "count")), draw.choice((3, 10, 5.0, 60))
    times = draw.choice((2, 0, -1))

    def write(side):
        milestones = side.at(path).milestones
        if kind == "add":
            milestones[epoch] += 1
        elif kind == "remove":
            milestones.pop(next(iter(milestones), None), None)
        elif kind == "update":
            milestones.update((epoch, epoch + 1, 20))
        else:
            milestones[epoch] = times

    pair.both("milestones", write, path, kind, epoch, times)


NO_VALUES = ("optimizer", "_schedulers", "_scale_fn_ref")  # objects that differ from side to side


def read_attribute(pair, draw):
    path = pair.somewhere(draw)
    names = [name for name in vars(pair.theirs.at(path)) if name not in NO_VALUES]
    name = draw.choice(names)
    pair.both("read", lambda side: getattr(side.at(path), name), path, name)


def call_a_method(pair, draw):
    path = pair.somewhere(draw)
    name = draw.choice(("get_lr", "get_lr", "get_last_lr", "_get_closed_form_lr", "state_dict"))
    pair.both("call", lambda side: getattr(side.at(path), name)(), path, name)


def edit_last_lr(pair, draw):
    if not hasattr(pair.theirs.scheduler, "_schedulers"):
        pair.both("last_lr", lambda side: side.scheduler.get_last_lr().__setitem__(0, 0.125))
