"""The groups are the optimizer's: read anew, written with care (R9, R10, R15, R16, R25)."""

import copy

import pytest
import torch
from bits import optimizer, rates, same
from schedulers import (
    ENGINE,
    MODULES,
    TORCH,
    advance,
    every_case,
    every_class,
    follow,
    groups,
    make,
    outcome,
    pair,
)

import swiftlr.torch

# ---- R9: read anew -------------------------------------------------------------------------------


@every_case
def test_groups_are_read_anew_at_each_step(name):
    ours, theirs = pair(name)
    advance(ours, theirs)
    for scheduler in (ours, theirs):
        target = scheduler.optimizer
        target.load_state_dict(copy.deepcopy(target.state_dict()))
        target.param_groups[0]["lr"] = 0.03
    follow(ours, theirs)
    for scheduler in (ours, theirs):
        scheduler.optimizer.param_groups = [dict(scheduler.optimizer.param_groups[0], lr=0.04)]
    follow(ours, theirs)


@every_case
def test_order_of_groups_may_change(name):
    ours, theirs = pair(name, lrs=(0.1, 0.2, 0.3))
    advance(ours, theirs)
    for scheduler in (ours, theirs):
        scheduler.optimizer.param_groups.reverse()
    follow(ours, theirs, steps=5)


@every_case
@pytest.mark.parametrize("rate", [1, True, 0.0, -0.5, float("inf"), float("nan"), 1e-310, 2**80])
def test_any_rate_may_be_written(name, rate):
    ours, theirs = pair(name, lrs=(0.1, 0.2))
    advance(ours, theirs)
    for scheduler in (ours, theirs):
        scheduler.optimizer.param_groups[1]["lr"] = rate
    follow(ours, theirs, steps=5)


@every_case
@pytest.mark.parametrize("lrs", [(1,), (1, 0.5), (0,), (0.0,), (1e-310, 1e308)])
def test_any_rate_to_start_with(name, lrs):
    follow(*pair(name, lrs=lrs), steps=12)


@every_case
def test_optimizer_without_groups_does_as_in_torch(name):
    ours, theirs = pair(name)
    for scheduler in (ours, theirs):
        scheduler.optimizer.param_groups.clear()
    follow(ours, theirs)


# ---- R10: tensors --------------------------------------------------------------------------------


@every_case
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.float16])
@pytest.mark.parametrize("shape", [(), (1,)])
def test_tensor_rates_are_filled_not_replaced(name, dtype, shape):
    schedulers, tensors = [], []
    for module in MODULES:
        lrs = [torch.full(shape, lr, dtype=dtype) for lr in (0.1, 0.2)]
        schedulers.append(make(name, module, lrs=lrs))
        tensors.append(lrs)
    follow(*schedulers, steps=12)
    for scheduler, lrs in zip(schedulers, tensors):
        assert all(map(lambda one, other: one is other, rates(scheduler.optimizer), lrs))


@every_case
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_one_tensor_for_all_groups_does_as_in_torch(name, dtype):
    shared = [torch.tensor(0.1, dtype=dtype) for _ in MODULES]
    ours, theirs = (make(name, module, lrs=[lr] * 3) for module, lr in zip(MODULES, shared))
    follow(ours, theirs, steps=9)
    assert all(lr is shared[0] for lr in rates(ours.optimizer))


@every_case
def test_floats_and_tensors_may_stand_side_by_side(name):
    lrs = (0.1, torch.tensor(0.2), torch.tensor(0.3, dtype=torch.float64), 1)
    ours, theirs = (make(name, module, lrs=copy.deepcopy(lrs)) for module in MODULES)
    follow(ours, theirs, steps=9)


@every_case
def test_nothing_of_the_state_is_the_tensor_of_a_group(name):
    lr = torch.tensor(0.1)
    ours, theirs = (make(name, module, lrs=(copy.deepcopy(lr),)) for module in MODULES)
    for _ in range(5):
        advance(ours, theirs, steps=1)
        last = copy.deepcopy(ours.get_last_lr())
        for scheduler in (ours, theirs):
            for key in ("lr", "initial_lr"):
                value = scheduler.optimizer.param_groups[0].get(key)
                if isinstance(value, torch.Tensor):
                    value.mul_(0.5)
        assert same(ours.get_last_lr(), last)
    follow(ours, theirs)


@pytest.mark.parametrize("name", ["CyclicLR", "OneCycleLR", "SWALR", "ReduceLROnPlateau"])
def test_tensors_as_arguments_do_as_in_torch(name):
    given = {
        "CyclicLR": {"base_lr": 0.01, "max_lr": 0.1, "base_momentum": 0.8, "max_momentum": 0.9},
        "OneCycleLR": {"max_lr": 0.3, "base_momentum": 0.8, "max_momentum": 0.9},
        "SWALR": {"swa_lr": 0.05},
        "ReduceLROnPlateau": {"min_lr": 0.05, "factor": 0.5},
    }[name]
    rest = {"OneCycleLR": {"total_steps": 20}, "ReduceLROnPlateau": {"patience": 0}}.get(name, {})
    for dtype in (torch.float32, torch.float64):
        for lr in (0.1, torch.tensor(0.1, dtype=dtype)):
            schedulers = []
            for module in MODULES:
                tensors = {key: torch.tensor(value, dtype=dtype) for key, value in given.items()}
                target = optimizer((copy.deepcopy(lr),))
                schedulers.append(getattr(module, name)(target, **tensors, **rest))
                target.step()
                for tensor in tensors.values():
                    tensor.mul_(0.5)
            follow(*schedulers, steps=12)


# ---- R15, R16: the optimizer ---------------------------------------------------------------------


@every_case
def test_optimizer_is_kept_as_it_is_and_not_hooked(name):
    target = optimizer()
    scheduler = make(name, target=target)
    advance(scheduler)
    assert scheduler.optimizer is target
    assert not target._optimizer_step_post_hooks and not target._optimizer_step_pre_hooks
    before, state = rates(target), scheduler.state_dict()
    target.step()
    assert rates(target) == before and scheduler.state_dict() == state


class Wrapper(torch.optim.Optimizer):
    """An optimizer around another, without a constructor of Optimizer's."""

    def __init__(self, inner):
        self.inner = inner

    param_groups = property(lambda self: self.inner.param_groups)
    state = property(lambda self: self.inner.state)
    defaults = property(lambda self: self.inner.defaults)

    def step(self, closure=None):
        return self.inner.step(closure)


@every_case
def test_optimizer_may_be_a_wrapper(name):
    schedulers = []
    for module in MODULES:
        schedulers.append(make(name, module, target=Wrapper(optimizer((0.1, 0.2)))))
    follow(*schedulers, steps=9)
    assert same(groups(schedulers[0].optimizer.inner), groups(schedulers[1].optimizer.inner))


def test_wrapped_optimizer_is_the_engines_too():
    for name in ENGINE:
        scheduler = make(name, target=Wrapper(optimizer()))
        advance(scheduler)
        assert scheduler._engaged


@every_case
def test_optimizer_may_be_replaced(name):
    ours, theirs = pair(name)
    advance(ours, theirs)
    for scheduler in (ours, theirs):
        target = make(name, TORCH, lrs=(0.7,)).optimizer
        for one in (scheduler, *getattr(scheduler, "_schedulers", ())):
            one.optimizer = target
    follow(ours, theirs)


# ---- R25: more groups, and fewer -----------------------------------------------------------------

GROWS = """
StepLR MultiStepLR ConstantLR LinearLR ExponentialLR PolynomialLR CosineAnnealingLR
ReduceLROnPlateau ChainedScheduler
""".split()


@every_class
def test_groups_that_come_later_are_treated_as_torch_does(name):
    ours, theirs = pair(name)
    advance(ours, theirs)
    for scheduler in (ours, theirs):
        scheduler.optimizer.add_param_group({"params": [torch.zeros(1)], "lr": 0.5})
    fate = outcome(lambda: advance(copy.deepcopy(theirs), steps=1))
    assert (fate is None) == (name in GROWS)
    follow(ours, theirs, steps=9)


@every_case
@pytest.mark.parametrize("lr", [0.5, 1, torch.tensor(0.5)])
def test_groups_may_come_and_go(name, lr):
    ours, theirs = pair(name, lrs=(0.1, 0.2))
    advance(ours, theirs)
    for scheduler in (ours, theirs):
        scheduler.optimizer.add_param_group({"params": [torch.zeros(1)], "lr": copy.deepcopy(lr)})
    follow(ours, theirs, steps=2)
    for scheduler in (ours, theirs):
        del scheduler.optimizer.param_groups[1]
    follow(ours, theirs, steps=2)
    for scheduler in (ours, theirs):
        del scheduler.optimizer.param_groups[1:]
    follow(ours, theirs)


def test_least_rates_may_be_appended_for_a_group_that_came_later():
    ours, theirs = (
        module.ReduceLROnPlateau(optimizer((0.1, 0.2)), patience=0, min_lr=[0.05, 0.06])
        for module in MODULES
    )
    follow(ours, theirs, steps=2)
    for scheduler in (ours, theirs):
        scheduler.optimizer.add_param_group({"params": [torch.zeros(1)], "lr": 0.5})
    with pytest.raises(RuntimeError, match="The number of param groups in the `optimizer`"):
        ours.step(9.0)
    assert outcome(lambda: theirs.step(9.0))[0] is RuntimeError
    for scheduler in (ours, theirs):
        scheduler.min_lrs.append(0.3)
    follow(ours, theirs, steps=5)
    assert isinstance(ours, swiftlr.torch.ReduceLROnPlateau) and rates(ours.optimizer)[2] >= 0.3
