"""What is written from outside counts from the next step on; get_lr() can be called (R3, R4)."""

import copy
import warnings
from collections import Counter

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

PHASES = make("OneCycleLR of three phases")._schedule_phases


@every_class
@pytest.mark.parametrize("steps", [0, 3])
def test_next_step_uses_the_last_epoch_that_was_written(name, steps):
    ours, theirs = pair(name)
    advance(ours, theirs, steps=steps)
    for scheduler in (ours, theirs):
        scheduler.last_epoch = getattr(scheduler, "last_epoch", 2) + 1
    follow(ours, theirs, steps=9)


WRITTEN = {
    "ConstantLR": {"factor": 0.25, "total_iters": 5},
    "LinearLR": {"start_factor": 0.5, "end_factor": 0.5, "total_iters": 9},
    "StepLR": {"step_size": 5, "gamma": 0.25},
    "MultiStepLR": {"milestones": Counter([5, 6, 6]), "gamma": 2},
    "ExponentialLR": {"gamma": 0.25},
    "PolynomialLR": {"total_iters": 6, "power": 2},
    "CosineAnnealingLR": {"T_max": 7, "eta_min": 0.01},
    "LambdaLR": {"lr_lambdas": [float]},
    "MultiplicativeLR": {"lr_lambdas": [power]},
    "CosineAnnealingWarmRestarts": {"T_0": 5, "T_i": 4, "T_mult": 3, "eta_min": 0.01, "T_cur": 2.5},
    "CyclicLR": {
        "max_lrs": [0.5],
        "total_size": 4.0,
        "step_ratio": 0.25,
        "mode": "triangular2",
        "scale_mode": "iterations",
        "cycle_momentum": False,
        "base_momentums": [0.5],
        "max_momentums": [0.99],
        "_scale_fn_custom": power,
        "_scale_fn_ref": power,
    },
    "CyclicLR decaying": {"gamma": 0.5, "scale_mode": "cycle"},
    "OneCycleLR": {
        "total_steps": 6,
        "_schedule_phases": PHASES,
        "_anneal_func_type": "linear",
        "cycle_momentum": False,
    },
    "SWALR": {
        "anneal_epochs": 0,
        "anneal_func": TORCH.SWALR._linear_anneal,
        "_anneal_strategy": "linear",
    },
    "ReduceLROnPlateau": {
        "factor": 0.25,
        "patience": 0,
        "cooldown": 3,
        "eps": 0.05,
        "mode": "max",
        "threshold": 0.9,
        "threshold_mode": "abs",
        "best": 0.01,
        "min_lrs": [0.05],
        "default_min_lr": None,
        "num_bad_epochs": 9,
        "cooldown_counter": 4,
        "mode_worse": 1.0,
    },
    "SequentialLR": {"_milestones": [5], "_last_lr": [0.7]},
    "ChainedScheduler": {"_last_lr": [0.7]},
}
COMMON = {
    "_step_count": 9,
    "base_lrs": [0.7],
    "_last_lr": [0.7],
    "_is_initial": True,
    "_get_lr_called_within_step": True,
}


@pytest.mark.parametrize(
    "name, attribute, value",
    [(name, *item) for name, written in WRITTEN.items() for item in written.items()]
    + [(name, *item) for name in SIMPLE for item in COMMON.items()],
)
def test_next_step_uses_what_was_written(name, attribute, value):
    ours, theirs = pair(name)
    advance(ours, theirs)
    for scheduler in (ours, theirs):
        setattr(scheduler, attribute, copy.deepcopy(value))
        assert same(getattr(scheduler, attribute), value)
    follow(ours, theirs, steps=9)


@pytest.mark.parametrize("name", ENGINE)
def test_engine_goes_on_with_what_was_written(name):
    scheduler = make(name)
    advance(scheduler)
    scheduler._last_lr = [0.7]
    assert not scheduler._engaged
    advance(scheduler)
    assert scheduler._engaged


@pytest.mark.parametrize(
    "name, change",
    [
        ("LambdaLR", lambda one: one.base_lrs.__setitem__(1, 0.5)),
        ("LambdaLR", lambda one: one.lr_lambdas.__setitem__(0, float)),
        ("MultiplicativeLR", lambda one: one.lr_lambdas.__setitem__(1, power)),
        ("CosineAnnealingLR", lambda one: one.base_lrs.__setitem__(0, 0.5)),
        ("CosineAnnealingLR", lambda one: one.base_lrs.append(0.5)),
        ("MultiStepLR", lambda one: one.milestones.__setitem__(6, 2)),
        ("MultiStepLR", lambda one: one.milestones.__delitem__(5)),
        ("MultiStepLR", lambda one: one.milestones.update([5, 7, 7])),
        ("CosineAnnealingWarmRestarts", lambda one: one.base_lrs.reverse()),
        ("CyclicLR", lambda one: one.base_lrs.__setitem__(0, 0.05)),
        ("CyclicLR", lambda one: one.max_lrs.__setitem__(1, 0.5)),
        ("CyclicLR", lambda one: one.max_lrs.pop()),
        ("CyclicLR", lambda one: one.base_momentums.__setitem__(0, 0.5)),
        ("CyclicLR", lambda one: one.max_momentums.__setitem__(1, 0.99)),
        ("OneCycleLR", lambda one: one._schedule_phases[0].__setitem__("end_step", 5.0)),
        ("OneCycleLR", lambda one: one._schedule_phases[0].__setitem__("end_lr", "min_lr")),
        ("OneCycleLR", lambda one: one._schedule_phases.reverse()),
        ("ReduceLROnPlateau", lambda one: one.min_lrs.__setitem__(0, 0.05)),
        ("ReduceLROnPlateau", lambda one: one.min_lrs.append(0.05)),
        ("SequentialLR", lambda one: one._milestones.__setitem__(0, 5)),
        ("SequentialLR", lambda one: one._milestones.append(6)),
        ("SequentialLR", lambda one: one._schedulers.reverse()),
        ("ChainedScheduler", lambda one: one._schedulers.reverse()),
        ("ChainedScheduler", lambda one: one._schedulers.pop()),
        ("StepLR", lambda one: one.get_last_lr().__setitem__(0, 0.5)),
        ("StepLR", lambda one: one.__dict__.update(gamma=0.25)),
    ],
)
def test_next_step_sees_what_changed_in_place(name, change):
    ours, theirs = pair(name, lrs=(0.1, 0.2))
    advance(ours, theirs)
    for scheduler in (ours, theirs):
        change(scheduler)
    follow(ours, theirs, steps=9)


EDITED = [(name, key, 0.05) for name in ARGUMENTS for key in ("lr", "initial_lr")] + [
    ("CyclicLR", "momentum", 0.5),
    ("CyclicLR", "max_momentum", 0.5),
    ("OneCycleLR", "max_lr", 0.5),
    ("OneCycleLR", "min_lr", 0.05),
    ("OneCycleLR", "momentum", 0.5),
    ("OneCycleLR", "max_momentum", 0.99),
    ("OneCycleLR", "base_momentum", 0.5),
    ("SWALR", "swa_lr", 0.05),
    ("SequentialLR", "lr", 0.5),
    ("ChainedScheduler", "lr", 0.5),
]


@pytest.mark.parametrize("name, key, value", EDITED)
@pytest.mark.parametrize("kind", [float, int, torch.tensor])
def test_next_step_uses_what_was_written_into_a_group(name, key, value, kind):
    ours, theirs = pair(name, lrs=(0.1, 0.2))
    advance(ours, theirs)
    for scheduler in (ours, theirs):
        scheduler.optimizer.param_groups[1][key] = kind(value)
    follow(ours, theirs, steps=16)


@pytest.mark.parametrize("name, key", [edit[:2] for edit in EDITED])
def test_group_without_a_key_fails_as_in_torch(name, key):
    ours, theirs = pair(name)
    advance(ours, theirs)
    for scheduler in (ours, theirs):
        scheduler.optimizer.param_groups[0].pop(key, None)
    outcomes = [
        [outcome(lambda: advance(one, steps=1)) for _ in range(16)] for one in (ours, theirs)
    ]
    assert outcomes[0] == outcomes[1]
    assert same(groups(ours.optimizer), groups(theirs.optimizer))


def test_momentum_turns_with_betas():
    for name in ("CyclicLR", "OneCycleLR", "OneCycleLR of three phases"):
        schedulers = []
        for module in MODULES:
            target = torch.optim.Adam([torch.zeros(1)], lr=0.1, betas=(0.9, 0.99))
            schedulers.append(make(name, module, target=target))
        follow(*schedulers, steps=9)
        for scheduler in schedulers:
            scheduler.optimizer.param_groups[0]["betas"] = (0.5, 0.7)
        follow(*schedulers, steps=9)
        for scheduler in schedulers:
            scheduler.optimizer.param_groups[0]["betas"] = [0.5, 0.6, 0.7]
        follow(*schedulers, steps=2)


# ---- Deleting, and get_lr() ----------------------------------------------------------------------


@every_case
def test_attributes_can_be_deleted(name):
    schedulers = pair(name)
    attributes = [key for key in vars(schedulers[0]) if key != "optimizer"]
    for attribute in attributes:
        ours, theirs = pair(name)
        advance(ours, theirs)
        fates = []
        for scheduler in (ours, theirs):
            delattr(scheduler, attribute)
            assert attribute not in vars(scheduler)
            steps = [outcome(lambda: advance(scheduler, steps=1)) for _ in range(2)]
            fates.append((steps, hasattr(scheduler, attribute), rates(scheduler.optimizer)))
        assert fates[0] == fates[1], attribute


@every_simple_class
@pytest.mark.parametrize("steps", [0, 3])
def test_get_lr_is_torchs_and_changes_no_more_than_torchs(name, steps):
    ours, theirs = pair(name)
    advance(ours, theirs, steps=steps)
    for _ in range(2):
        with pytest.warns(UserWarning, match="get_last_lr"):
            mine = ours.get_lr()
        with pytest.warns(UserWarning, match="get_last_lr"):
            assert same(mine, theirs.get_lr())
        assert_same(ours, theirs)
    follow(ours, theirs)


@pytest.mark.parametrize("name", ["SequentialLR", "ChainedScheduler", "ReduceLROnPlateau"])
def test_what_has_no_get_lr_in_torch_has_none(name):
    for scheduler in pair(name):
        advance(scheduler)
        with warnings.catch_warnings(), pytest.raises(NotImplementedError):
            scheduler.get_lr()


def test_bare_epoch_can_be_written_and_read_back_at_once():
    scheduler = make("StepLR", target=optimizer())
    for epoch in (7, 2.5, True, 2**70, -1):
        advance(scheduler, steps=1)
        scheduler.last_epoch = epoch
        assert same(scheduler.last_epoch, epoch) and same(vars(scheduler)["last_epoch"], epoch)
