"""Compositions: parts of any kind, torch's and users' own among them, written to from outside."""

import copy
import gc
import warnings

import pytest
from bits import optimizer, rates, same
from schedulers import (
    CASES,
    MODULES,
    SIMPLE,
    TORCH,
    advance,
    assert_same,
    follow,
    groups,
    make,
    outcome,
    pair,
)
from torch.optim.lr_scheduler import LRScheduler

import swiftlr.torch

COMPOSED = [name for name in CASES if hasattr(make(name), "_schedulers")]
every_composition = pytest.mark.parametrize("name", COMPOSED)


@every_composition
@pytest.mark.parametrize("position", [0, 1])
@pytest.mark.parametrize("attribute, value", [("gamma", 0.125), ("last_epoch", 1), ("factor", 0.3)])
def test_composition_sees_what_was_written_to_a_part(name, position, attribute, value):
    ours, theirs = pair(name)
    advance(ours, theirs, steps=2)
    for scheduler in (ours, theirs):
        setattr(scheduler._schedulers[position], attribute, value)
    follow(ours, theirs, steps=6)


@every_composition
def test_parts_show_where_they_stand(name):
    ours, theirs = pair(name)
    for _ in range(8):
        advance(ours, theirs, steps=1)
        for one, other in zip(ours._schedulers, theirs._schedulers):
            for attribute in ("last_epoch", "_step_count"):
                assert getattr(one, attribute, None) == getattr(other, attribute, None)
            assert same(one.get_last_lr(), other.get_last_lr())
            assert same(one.state_dict(), other.state_dict())


@every_composition
def test_part_may_be_stepped_by_itself(name):
    ours, theirs = pair(name)
    advance(ours, theirs, steps=5)
    for _ in range(3):
        for scheduler in (ours, theirs):
            scheduler._schedulers[0].step()
        follow(ours, theirs, steps=1)


@every_composition
def test_parts_that_outlive_their_composition_go_on(name):
    ours, theirs = pair(name)
    advance(ours, theirs, steps=6)
    ours, theirs = ours._schedulers[1], theirs._schedulers[1]
    gc.collect()
    follow(ours, theirs)


def test_order_of_parts_may_change_at_any_time():
    for name in COMPOSED:
        ours, theirs = pair(name)
        for steps in range(4):
            advance(ours, theirs, steps=steps)
            for scheduler in (ours, theirs):
                scheduler._schedulers.reverse()
            follow(ours, theirs, steps=1)


def test_parts_may_be_replaced_and_keep_their_own_count():
    for name in COMPOSED:
        ours, theirs = pair(name)
        advance(ours, theirs)
        old = ours._schedulers[0], theirs._schedulers[0]
        for scheduler, module in zip((ours, theirs), MODULES):
            scheduler._schedulers[0] = make("StepLR", module, target=scheduler.optimizer)
        follow(ours, theirs, steps=5)
        assert same(old[0].state_dict(), old[1].state_dict())


@every_composition
def test_mark_on_a_composition_is_a_mark_and_no_more(name):
    ours, theirs = pair(name)
    for attribute, value in (("last_epoch", 3), ("_step_count", 5), ("base_lrs", [9.0])):
        for scheduler in (ours, theirs):
            setattr(scheduler, attribute, copy.copy(value))
        follow(ours, theirs)
        assert same(getattr(ours, attribute), getattr(theirs, attribute))


# ---- Mixed parts ---------------------------------------------------------------------------------


class Waves(LRScheduler):
    """A user's own scheduler."""

    def __init__(self, optimizer, height=0.1, last_epoch=-1):
        self.height = height
        super().__init__(optimizer, last_epoch)

    def get_lr(self):
        return [base + self.height * (self.last_epoch % 2) for base in self.base_lrs]


class Duck:
    """No scheduler of torch's kind, but ChainedScheduler takes it."""

    def __init__(self, optimizer):
        self.optimizer, self.steps = optimizer, 0

    def step(self):
        self.steps += 1
        for group in self.optimizer.param_groups:
            group["lr"] *= 0.75

    def state_dict(self):
        return {"steps": self.steps}


def compose(kind, module, target, parts, milestones=(3, 6)):
    if kind == "ChainedScheduler":
        return module.ChainedScheduler(parts, target)
    return module.SequentialLR(target, parts, list(milestones[: len(parts) - 1]))


KINDS = ("SequentialLR", "ChainedScheduler")
every_kind = pytest.mark.parametrize("kind", KINDS)


@every_kind
@pytest.mark.parametrize("part", SIMPLE)
def test_containers_and_parts_of_torch_and_ours_mix(kind, part):
    ours, theirs = MODULES
    for container, first, second in (
        (theirs, ours, ours),
        (ours, theirs, theirs),
        (ours, ours, theirs),
        (theirs, theirs, ours),
        (ours, ours, ours),
    ):
        schedulers = []
        for modules in ((container, first, second), (theirs,) * 3):
            target = optimizer((0.1, 0.2))
            parts = [
                make(part, modules[1], target=target),
                make("StepLR", modules[2], target=target),
            ]
            schedulers.append(compose(kind, modules[0], target, parts))
        follow(*schedulers, steps=9)


@every_kind
@pytest.mark.parametrize("position", [0, 1, 2])
def test_users_own_scheduler_may_be_a_part(kind, position):
    schedulers = []
    for module in MODULES:
        target = optimizer((0.1, 0.2))
        parts = [make(name, module, target=target) for name in ("LinearLR", "ExponentialLR")]
        parts.insert(position, Waves(target))
        schedulers.append(compose(kind, module, target, parts))
    follow(*schedulers, steps=9)


def test_what_is_no_scheduler_may_be_a_link_of_a_chain():
    schedulers = []
    for module in MODULES:
        target = optimizer()
        parts = [make("LinearLR", module, target=target), Duck(target)]
        schedulers.append(module.ChainedScheduler(parts))
    follow(*schedulers, steps=9)


@every_kind
@pytest.mark.parametrize("part", ["SequentialLR", "ChainedScheduler", "a sequence in a chain"])
@pytest.mark.parametrize("position", [0, 1])
def test_containers_of_torch_and_ours_nest(kind, part, position):
    ours, theirs = MODULES
    for outer, inner in ((ours, theirs), (theirs, ours), (ours, ours)):
        schedulers = []
        for modules in ((outer, inner), (theirs, theirs)):
            target = optimizer((0.1, 0.2))
            target.step()
            parts = [make("ExponentialLR", modules[0], target=target)]
            parts.insert(position, make(part, modules[1], target=target))
            schedulers.append(compose(kind, modules[0], target, parts))
        follow(*schedulers, steps=12)


def test_drop_in_may_be_linked_twice_or_in_two_chains():
    schedulers = []
    for module in MODULES:
        target = optimizer()
        shared = make("StepLR", module, target=target)
        twice = module.ChainedScheduler(
            [shared, make("ExponentialLR", module, target=target), shared]
        )
        other = module.ChainedScheduler([shared, make("LinearLR", module, target=target)])
        schedulers.append((twice, other))
    for _ in range(4):
        for one, theirs in zip(*schedulers):
            follow(one, theirs, steps=2)
            for chain, reference in zip(*schedulers):
                assert_same(chain, reference)


def test_schedulers_beside_each_other_on_one_optimizer():
    sides = []
    for module in MODULES:
        target = optimizer((0.1, 0.2))
        names = ("ExponentialLR", "CosineAnnealingLR", "ChainedScheduler", "ReduceLROnPlateau")
        sides.append([make(name, module, target=target) for name in names])
    for _ in range(9):
        for ours, theirs in zip(*sides):
            follow(ours, theirs, steps=1)


@every_kind
def test_part_that_fails_leaves_what_torch_leaves(kind):
    def fail(epoch):
        if epoch == 3:
            raise LookupError(epoch)
        return 0.5

    schedulers = []
    for module in MODULES:
        target = optimizer((0.1, 0.2))
        parts = [
            make("ExponentialLR", module, target=target),
            module.LambdaLR(target, fail),
            make("MultiStepLR", module, target=target),
        ]
        schedulers.append(compose(kind, module, target, parts, milestones=(1, 7)))
    follow(*schedulers, steps=9)


@every_kind
def test_container_as_a_later_phase_fails_as_in_torch(kind):
    schedulers = []
    for module in MODULES:
        target = optimizer()
        target.step()
        parts = [make(name, module, target=target) for name in ("ExponentialLR", kind)]
        schedulers.append(module.SequentialLR(target, parts, [3]))
    follow(*schedulers, steps=2)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        fates = [outcome(scheduler.step) for scheduler in schedulers]
    assert fates[0] == fates[1] and fates[0][0] is NotImplementedError
    follow(*schedulers)


def test_subclass_of_a_drop_in_may_be_a_part():
    class Half(swiftlr.torch.StepLR):
        def get_lr(self):
            return [lr / 2 for lr in rates(self.optimizer)]

    target = optimizer()
    parts = [Half(target, 1), swiftlr.torch.ExponentialLR(target, 0.5)]
    target.step()
    chain = swiftlr.torch.ChainedScheduler(parts)
    before = rates(target)[0]
    chain.step()
    assert rates(target) == [before / 2 * 0.5]


def test_drop_in_counts_for_torchs_check_of_plateaus():
    for module in MODULES:
        target = optimizer()
        plateau = make("ReduceLROnPlateau", target=target)
        for container in (module.SequentialLR, module.ChainedScheduler):
            given = (target, [plateau], []) if "Seq" in container.__name__ else ([plateau], target)
            with pytest.raises(ValueError, match="does not support `ReduceLROnPlateau`"):
                container(*given)
    assert same(groups(target), groups(make("ReduceLROnPlateau", TORCH).optimizer))
