"""Drop-ins are ordinary objects of torch's classes (R1, R2, R11, R12, R20 to R22)."""

import gc
import inspect
import json
import weakref

import pytest
import torch
from bits import optimizer, rates
from schedulers import (
    CLASSES,
    SIMPLE,
    TORCH,
    advance,
    every_case,
    every_class,
    make,
    power,
)
from torch.optim import lr_scheduler

import swiftlr.torch

# ---- R1, R2: real subclasses ---------------------------------------------------------------------


def test_every_class_of_torch_has_a_drop_in():
    public = {name for name in lr_scheduler.__all__ if name != "LRScheduler"}
    assert {*public, "SWALR"} == set(CLASSES)
    assert set(CLASSES) < set(swiftlr.torch.__all__)


@every_class
def test_subclass_of_torchs_class_of_the_same_name(name):
    scheduler = make(name)
    assert isinstance(scheduler, getattr(TORCH, name))
    assert isinstance(scheduler, swiftlr.torch.LRScheduler)
    assert not isinstance(scheduler, swiftlr.torch._LRScheduler)


def test_names_that_are_no_drop_ins_are_torchs_own():
    for name in ("LRScheduler", "_LRScheduler", "EPOCH_DEPRECATION_WARNING"):
        assert getattr(swiftlr.torch, name) is getattr(lr_scheduler, name)


# ---- R11, R12: ordinary objects ------------------------------------------------------------------


@every_class
def test_takes_attributes_weak_references_and_another_step(name):
    scheduler = make(name)
    advance(scheduler, steps=1)
    scheduler.mark = 1
    assert scheduler.mark == vars(scheduler)["mark"] == scheduler.state_dict()["mark"] == 1
    del scheduler.mark
    assert weakref.ref(scheduler)() is scheduler
    calls = []
    original = scheduler.step
    scheduler.step = lambda *given: (calls.append(given), original(*given))
    advance(scheduler, steps=2)
    assert len(calls) == 2
    del scheduler.step
    assert "step" not in vars(scheduler)


@every_class
def test_is_neither_callable_nor_a_container(name):
    scheduler = make(name)
    for special in ("__len__", "__bool__", "__iter__", "__getitem__", "__contains__"):
        assert not hasattr(type(scheduler), special)
    assert not callable(scheduler) and scheduler
    assert scheduler == scheduler != make(name)
    assert scheduler in {scheduler: 1} and hash(scheduler) == object.__hash__(scheduler)
    assert type(scheduler).__repr__ is object.__repr__


@every_class
def test_attribute_that_is_not_there_is_missed_in_torchs_words(name):
    with pytest.raises(AttributeError, match=f"'{name}' object has no attribute 'total_epochs'"):
        make(name).total_epochs


def test_no_class_but_torchs_has_total_steps():
    # Accelerate stops stepping a scheduler with that attribute at its value.
    for name in CLASSES:
        assert hasattr(make(name), "total_steps") == (name == "OneCycleLR")


# ---- R20: get_last_lr() --------------------------------------------------------------------------


@every_case
def test_last_rates_are_floats_in_a_list(name):
    scheduler = make(name, lrs=(0.1, 0.2))
    for _ in range(5):
        advance(scheduler, steps=1)
        last = scheduler.get_last_lr()
        assert type(last) is list and [type(lr) for lr in last] == [float, float]
        assert last == rates(scheduler.optimizer) == json.loads(json.dumps(last))
        assert scheduler.get_last_lr() is last
    advance(scheduler, steps=1)
    assert scheduler.get_last_lr() is not last


# ---- R21, R22: classes ---------------------------------------------------------------------------


@every_class
def test_name_and_signatures_are_torchs(name):
    ours, theirs = getattr(swiftlr.torch, name), getattr(TORCH, name)
    assert (ours.__name__, ours.__qualname__) == (theirs.__name__, theirs.__qualname__)
    assert ours.__module__ == "swiftlr.torch"
    assert inspect.signature(ours) == inspect.signature(theirs)
    assert inspect.isfunction(ours.__init__)
    for method in ("get_last_lr", "state_dict", "load_state_dict", "get_lr"):
        names = [list(inspect.signature(getattr(cls, method)).parameters) for cls in (ours, theirs)]
        assert names[0] == names[1]


def test_no_drop_in_has_the_name_of_another_librarys_scheduler():
    taken = {"WarmupLR", "WarmupDecayLR", "WarmupCosineLR", "OneCycle", "LRRangeTest"}
    assert not {*taken, "DummyScheduler"} & set(swiftlr.torch.__all__)


# ---- Lifetime ------------------------------------------------------------------------------------


@every_case
@pytest.mark.parametrize("steps", [0, 3])
def test_freed_with_the_last_reference(name, steps):
    make(name)  # the first step of an optimizer loads modules, which leaves cycles
    gc.collect()
    gc.disable()
    try:
        scheduler = make(name)
        advance(scheduler, steps=steps)
        scheduler.get_last_lr()
        alive = [weakref.ref(scheduler), weakref.ref(scheduler.optimizer)]
        alive += [weakref.ref(part) for part in getattr(scheduler, "_schedulers", ())]
        del scheduler
        assert [one() for one in alive] == [None] * len(alive)
    finally:
        gc.enable()


@every_case
def test_optimizer_is_kept_alive_by_nothing_else(name):
    target = torch.optim.SGD([torch.zeros(1)], lr=0.1)
    scheduler = make(name, target=target)
    advance(scheduler)
    del scheduler
    assert not gc.get_referrers(target)


@pytest.mark.parametrize("name", ["LambdaLR", "SequentialLR", "ChainedScheduler", "CyclicLR"])
def test_cycles_through_a_scheduler_are_collected(name):
    scheduler = make(name)
    scheduler.mine = lambda: scheduler  # noqa: F821 (deleted below)
    for part in (scheduler, *getattr(scheduler, "_schedulers", ())):
        part.back = scheduler
        if hasattr(part, "lr_lambdas"):
            part.lr_lambdas[0] = lambda epoch, me=scheduler: power(epoch)
        if hasattr(part, "_scale_fn_custom"):
            part._scale_fn_custom = lambda x, me=scheduler: 0.5
    advance(scheduler)
    alive = [weakref.ref(one) for one in (scheduler, scheduler.optimizer)]
    del scheduler, part
    gc.collect()
    assert [one() for one in alive] == [None] * 2


# ---- Subclasses ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SIMPLE)
def test_subclass_with_a_formula_of_its_own_is_torchs(name):
    class Half(getattr(swiftlr.torch, name)):
        def get_lr(self):
            return [lr / 2 for lr in rates(self.optimizer)]

    arguments = inspect.signature(Half.__init__).parameters
    given = {"lr_lambda": power, "milestones": [1], "T_max": 9, "step_size": 1, "gamma": 0.5}
    given |= {"T_0": 9, "base_lr": 0.1, "max_lr": 0.2, "total_steps": 9, "swa_lr": 0.1}
    scheduler = Half(optimizer(), **{key: given[key] for key in arguments if key in given})
    scheduler.optimizer.step()
    before = rates(scheduler.optimizer)[0]
    scheduler.step()
    assert rates(scheduler.optimizer) == [before / 2] and not scheduler._engaged


def test_subclass_with_another_decision_is_torchs():
    class Never(swiftlr.torch.ReduceLROnPlateau):
        def _reduce_lr(self, epoch):
            self.asked = epoch

    scheduler = Never(optimizer(), patience=0)
    advance(scheduler)
    assert scheduler.asked == 3 and rates(scheduler.optimizer) == [0.1]


@pytest.mark.parametrize("name", CLASSES)
def test_subclass_may_extend_step(name):
    class Counting(getattr(swiftlr.torch, name)):
        calls = 0

        def step(self, *given):
            self.calls += 1
            super().step(*given)

    ours = make(name, type("Module", (), {**vars(swiftlr.torch), name: Counting}))
    theirs = make(name, TORCH)
    before = ours.calls
    advance(ours, theirs)
    assert ours.calls == ours.state_dict()["calls"] == before + 3
    assert ours.get_last_lr() == theirs.get_last_lr() == rates(ours.optimizer)


def test_subclass_that_extends_step_is_the_engines():
    class Plain(swiftlr.torch.StepLR):
        def step(self, epoch=None):
            super().step(epoch)

    scheduler = Plain(optimizer(), 1)
    scheduler.optimizer.step()
    advance(scheduler)
    assert scheduler._engaged


def test_subclass_with_another_base_first():
    class Mark:
        pass

    class Marked(Mark, swiftlr.torch.StepLR):
        pass

    scheduler = Marked(optimizer(), 1)
    scheduler.optimizer.step()
    scheduler.step()
    assert vars(scheduler)["last_epoch"] == scheduler.state_dict()["last_epoch"] == 1
