"""Every form of step(), what it raises, and what stays after that (R13, R14)."""

import copy
import math
import warnings

import pytest
import torch
from bits import optimizer, rates
from schedulers import (
    ENGINE,
    MODULES,
    SIMPLE,
    advance,
    assert_same,
    every_case,
    every_simple_class,
    follow,
    make,
    outcome,
    pair,
)

JUMPS = [0, 5, -3, 2.5, 4.0, -0.5, True, 2**70, 1e300, math.inf, -math.inf, math.nan]
FOREIGN = ["5", [5], None, 5 + 0j, torch.tensor(5), torch.tensor(2.5), print]


def same_fate(schedulers, call):
    """Does the same to each, of which the same has to come; warnings are not the matter here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        outcomes = [outcome(lambda: call(scheduler)) for scheduler in schedulers]
    assert outcomes[0] == outcomes[1]
    assert_same(*schedulers)


@pytest.mark.parametrize("name", ENGINE)
def test_a_plain_step_is_the_engines(name):
    scheduler = make(name)
    advance(scheduler, steps=1)
    assert scheduler._engaged


@every_simple_class
@pytest.mark.parametrize("epoch", JUMPS + FOREIGN)
def test_every_form_of_step(name, epoch):
    schedulers = pair(name)
    for call in (
        lambda one: one.step(),
        lambda one: one.step(None),
        lambda one: one.step(epoch=None),
        lambda one: one.step(3),
        lambda one: one.step(copy.deepcopy(epoch)),
        lambda one: one.step(epoch=copy.deepcopy(epoch)),
        lambda one: one.step(),
        lambda one: one.step(),
        lambda one: one.step(7),
        lambda one: one.step(),
    ):
        same_fate(schedulers, call)


@every_simple_class
def test_jumps_there_and_back(name):
    schedulers = pair(name, lrs=(0.1, 0.2))
    for epoch in (3, 4, 12, 11, 0, 1.5, 8, 27, 7.25, 30, 2):
        same_fate(schedulers, lambda one: one.step(epoch))
        same_fate(schedulers, lambda one: one.step())


METRICS = [1, 0.5, "0.25", torch.tensor(0.125), torch.tensor([0.1]), True, math.nan, math.inf, -1.0]


@pytest.mark.parametrize("name", ["ReduceLROnPlateau", "ReduceLROnPlateau of a maximum"])
def test_every_form_of_a_step_with_a_metric(name):
    schedulers = pair(name, lrs=(0.1, 0.2))
    for value in [*METRICS, *METRICS[::-1], None, "x", [1.0], torch.ones(2), 2**2000]:
        same_fate(schedulers, lambda one: one.step(value))
        same_fate(schedulers, lambda one: one.step(metrics=value))
    for epoch in (9, None, 2.5, True, -1, "a"):
        same_fate(schedulers, lambda one: one.step(1.0, epoch))
        same_fate(schedulers, lambda one: one.step(1.0, epoch=epoch))
        same_fate(schedulers, lambda one: one.step(epoch=epoch, metrics=0.5))
        if epoch == "a":
            same_fate(schedulers, lambda one: one.step(1.0, 5))
        same_fate(schedulers, lambda one: one.step(0.5))


def test_numbers_of_numpy_are_metrics():
    numpy = pytest.importorskip("numpy")
    schedulers = pair("ReduceLROnPlateau")
    for kind in (numpy.float32, numpy.float64, numpy.int64, numpy.array, numpy.float16):
        for value in (1.0, 0.3, 0.3):
            same_fate(schedulers, lambda one: one.step(kind(value)))


@every_case
def test_wrong_arguments_are_torchs_to_refuse(name):
    schedulers = pair(name)
    for given, named in (
        ((1, 2, 3), {}),
        ((), {"epochs": 1}),
        ((1,), {"epoch": 1}),
        ((1,), {"metrics": 1}),
        ((), {"metrics": 1}),
        ((), {"epoch": 1, "batch": 2}),
    ):
        same_fate(schedulers, lambda one: one.step(*given, **named))
    with pytest.raises(TypeError, match="step\\(\\)"):
        schedulers[0].step(1, 2, 3)


@pytest.mark.parametrize("name", ["SequentialLR", "ChainedScheduler"])
def test_compositions_take_no_epoch(name):
    schedulers = pair(name)
    for call in (
        lambda one: one.step(3),
        lambda one: one.step(None),
        lambda one: one.step(epoch=3),
    ):
        same_fate(schedulers, call)
        with pytest.raises(TypeError, match="step\\(\\)"):
            call(schedulers[0])
    follow(*schedulers)


# ---- Errors --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name, arguments, steps",
    [
        ("StepLR", {"step_size": 0}, 2),
        ("StepLR", {"step_size": -2, "gamma": -0.5}, 9),
        ("MultiStepLR", {"milestones": []}, 3),
        ("MultiStepLR", {"milestones": [0, 0, -1, 2.0, 3.5], "gamma": 0}, 5),
        ("ConstantLR", {"factor": 0, "total_iters": 2}, 4),
        ("ConstantLR", {"factor": 0.5, "total_iters": 0}, 3),
        ("LinearLR", {"total_iters": 0}, 3),
        ("LinearLR", {"start_factor": 1, "end_factor": 0, "total_iters": 2}, 5),
        ("ExponentialLR", {"gamma": 0}, 3),
        ("ExponentialLR", {"gamma": -2}, 9),
        ("PolynomialLR", {"total_iters": 0}, 2),
        ("PolynomialLR", {"total_iters": 3, "power": -1}, 5),
        ("PolynomialLR", {"total_iters": -2}, 4),
        ("CosineAnnealingLR", {"T_max": 0}, 2),
        ("CosineAnnealingLR", {"T_max": 1}, 5),
        ("CosineAnnealingLR", {"T_max": -3, "eta_min": 1}, 9),
        ("CosineAnnealingWarmRestarts", {"T_0": 1}, 5),
        ("CosineAnnealingWarmRestarts", {"T_0": 1, "T_mult": 3, "eta_min": 7}, 50),
        ("CyclicLR", {"base_lr": 0.1, "max_lr": 0.1, "step_size_up": 1}, 5),
        ("CyclicLR", {"base_lr": 1, "max_lr": 5, "step_size_up": 1, "step_size_down": 0}, 5),
        ("CyclicLR", {"base_lr": 1, "max_lr": 5, "mode": "exp_range", "gamma": 0}, 5),
        ("OneCycleLR", {"max_lr": 1, "total_steps": 4}, 7),
        ("OneCycleLR", {"max_lr": 0.1, "total_steps": 9, "anneal_strategy": "linear"}, 13),
        ("OneCycleLR", {"max_lr": 0.1, "total_steps": 5, "pct_start": 1.0}, 8),
        ("OneCycleLR", {"max_lr": 0.1, "total_steps": 6, "pct_start": 0.0}, 8),
        ("SWALR", {"swa_lr": 5, "anneal_epochs": 1}, 5),
        ("SWALR", {"swa_lr": 0, "anneal_epochs": True}, 5),
        ("ReduceLROnPlateau", {"patience": -1, "factor": -0.5, "eps": -9}, 9),
        ("ReduceLROnPlateau", {"min_lr": 7, "patience": 0}, 9),
    ],
)
def test_at_the_edges_fares_as_torchs(name, arguments, steps):
    schedulers = []
    for module in MODULES:
        target = optimizer((0.1, 1))
        schedulers.append(getattr(module, name)(target, **arguments))
        target.step()
    follow(*schedulers, steps=steps)


@pytest.mark.parametrize("name", ["CyclicLR", "OneCycleLR"])
def test_running_over_fails_as_in_torch_each_time(name):
    arguments = {
        "CyclicLR": {"base_lr": 0.1, "max_lr": 1.0, "step_size_up": 1, "mode": "triangular2"},
        "OneCycleLR": {"max_lr": 0.1, "total_steps": 2100},
    }[name]
    ours, theirs = (getattr(module, name)(optimizer(), **arguments) for module in MODULES)
    for scheduler in (ours, theirs):
        scheduler.optimizer.step()
        scheduler.last_epoch = 2040
    follow(ours, theirs, steps=70)
    assert outcome(ours.step)[0] is {"CyclicLR": OverflowError, "OneCycleLR": ValueError}[name]


FUNCTIONS = {
    "LambdaLR": lambda module, function: module.LambdaLR(optimizer(), function),
    "MultiplicativeLR": lambda module, function: module.MultiplicativeLR(optimizer(), function),
    "CyclicLR": lambda module, function: module.CyclicLR(
        optimizer(), 0.1, 1.0, step_size_up=4, scale_fn=function, scale_mode="iterations"
    ),
}
every_function = pytest.mark.parametrize("name", FUNCTIONS)


@every_function
@pytest.mark.parametrize("error", [LookupError, ZeroDivisionError, TypeError, StopIteration])
def test_what_a_function_raises_reaches_the_caller(name, error):
    def fail(epoch):
        if epoch == 2:
            raise error("two")
        return 0.5

    schedulers = [FUNCTIONS[name](module, fail) for module in MODULES]
    for scheduler in schedulers:
        scheduler.optimizer.step()
    follow(*schedulers, steps=5)


@every_function
def test_request_to_stop_goes_through_a_step(name):
    def fail(epoch):
        if epoch == 2:
            raise KeyboardInterrupt
        return 0.5

    for module in MODULES:
        scheduler = FUNCTIONS[name](module, fail)
        scheduler.optimizer.step()
        scheduler.step()
        before = rates(scheduler.optimizer)
        with pytest.raises(KeyboardInterrupt):
            scheduler.step()
        assert rates(scheduler.optimizer) == before


@every_function
def test_function_may_return_what_only_torch_knows(name):
    numpy = pytest.importorskip("numpy")
    for value in (numpy.float32(0.3), torch.tensor(0.25), 0.5 + 0j, True, 2**2000, "x", None, []):
        ours, theirs = (
            FUNCTIONS[name](module, lambda epoch: value if epoch > 1 else 0.5) for module in MODULES
        )
        for scheduler in (ours, theirs):
            scheduler.optimizer.step()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            follow(ours, theirs, steps=4)


@every_function
def test_function_may_look_at_the_scheduler_and_write_to_it(name):
    schedulers = []
    for module in MODULES:
        seen = []

        def look(epoch, seen=seen, number=len(schedulers)):  # noqa: B008
            if len(schedulers) < 2:
                return 1.0
            mine = schedulers[number]
            seen.append((mine.last_epoch, mine._step_count, mine.get_last_lr(), list(vars(mine))))
            mine.mark = epoch
            mine.base_lrs[0] = 0.3
            return 0.9**mine.last_epoch

        schedulers.append(FUNCTIONS[name](module, look))
        schedulers[-1].optimizer.step()
    follow(*schedulers, steps=4)
    assert vars(schedulers[0])["mark"] == vars(schedulers[1])["mark"]


@pytest.mark.parametrize("name", SIMPLE)
def test_step_of_a_function_may_step_another_scheduler(name):
    schedulers = []
    for module in MODULES:
        inner = make(name, module)
        outer = module.LambdaLR(optimizer(), lambda epoch, inner=inner: (inner.step(), 0.5)[1])
        outer.optimizer.step()
        schedulers.append((outer, inner))
    for one, other in zip(*schedulers):
        follow(one, other)
