"""The state goes through every container and back, torch's classes too (R5 to R8, R23, R24)."""

import copy
import io
import json
import pickle
from collections import Counter

import pytest
import torch
from bits import rates, same
from schedulers import (
    ARGUMENTS,
    CASES,
    MODULES,
    TORCH,
    advance,
    assert_same,
    every_case,
    follow,
    groups,
    has_milestones,
    make,
    pair,
    power,
)

import swiftlr.torch

# ---- R5, R6, R7: what is in it -------------------------------------------------------------------


@every_case
def test_state_has_torchs_keys_in_torchs_order(name):
    ours, theirs = pair(name)
    assert same(ours.state_dict(), theirs.state_dict())
    assert list(vars(ours)) == list(vars(theirs))
    advance(ours, theirs, steps=6)
    assert same(ours.state_dict(), theirs.state_dict())
    assert list(vars(ours)) == list(vars(theirs))


@every_case
def test_groups_get_no_keys_of_ours(name):
    ours, theirs = pair(name)
    advance(ours, theirs)
    assert same(groups(ours.optimizer), groups(theirs.optimizer))


def plain(value):
    if type(value) in (list, tuple):
        return all(map(plain, value))
    if type(value) in (dict, Counter):
        return all(plain(key) and plain(item) for key, item in value.items())
    return type(value) in (int, float, bool, str, type(None))


@every_case
def test_state_holds_plain_values_only(name):
    scheduler = make(name)
    assert plain(scheduler.state_dict())
    advance(scheduler, steps=6)
    assert plain(scheduler.state_dict())


# ---- R8, R24: giving it away and taking it back --------------------------------------------------


@every_case
def test_state_is_a_copy_in_both_directions(name):
    scheduler = make(name)
    advance(scheduler)
    state = scheduler.state_dict()
    kept = copy.deepcopy(state)
    spoil(state)
    assert same(scheduler.state_dict(), kept)
    given = copy.deepcopy(kept)
    scheduler.load_state_dict(given)
    advance(scheduler)
    assert same(given, kept)
    scheduler.load_state_dict(given)
    assert same(scheduler.state_dict(), kept)


def spoil(value):
    """Changes every list and dict within."""
    for item in list(value.values() if isinstance(value, dict) else value):
        if isinstance(item, (list, dict)):
            spoil(item)
    value.clear()


@every_case
def test_loading_leaves_the_optimizer_alone(name):
    old, theirs = pair(name)
    advance(old, theirs, steps=5)
    ours = make(name)
    before = copy.deepcopy(groups(ours.optimizer))
    ours.load_state_dict(old.state_dict())
    assert same(groups(ours.optimizer), before)
    ours.optimizer.load_state_dict(old.optimizer.state_dict())
    follow(ours, theirs, steps=5)


@every_case
@pytest.mark.parametrize("source, target", [(0, 1), (1, 0)])
def test_checkpoints_of_torch_and_ours_are_one(name, source, target):
    lrs = (0.1, 0.2)
    old, new = make(name, MODULES[source], lrs), make(name, MODULES[target], lrs)
    advance(old, steps=5)
    advance(new, steps=2)
    new.optimizer.load_state_dict(old.optimizer.state_dict())
    new.load_state_dict(old.state_dict())
    follow(new, old, steps=12)


@every_case
def test_state_of_a_scheduler_alone_goes_on_as_in_torch(name):
    old = make(name)
    advance(old, steps=5)
    ours, theirs = pair(name)
    for scheduler in (ours, theirs):
        advance(scheduler, steps=1)
        scheduler.load_state_dict(copy.deepcopy(old.state_dict()))
    follow(ours, theirs, steps=5)


def test_state_of_another_class_is_taken_as_torch_takes_it():
    for name, other in (("StepLR", "CosineAnnealingLR"), ("ExponentialLR", "ReduceLROnPlateau")):
        state = make(other, TORCH).state_dict()
        ours, theirs = pair(name)
        for scheduler in (ours, theirs):
            advance(scheduler)
            scheduler.load_state_dict({**copy.deepcopy(state), "unknown": [1]})
        assert vars(ours)["unknown"] == [1]
        follow(ours, theirs)


def test_function_that_is_an_object_has_its_state_saved():
    for name, attribute in (("LambdaLR", "lr_lambda"), ("CyclicLR", "scale_fn")):
        schedulers = []
        for module in MODULES:
            given = {**ARGUMENTS[name], attribute: Slope(0.5)}
            new = getattr(module, name)(make(name).optimizer, **given)
            new.optimizer.step()
            advance(new)
            state = new.state_dict()
            given[attribute] = Slope(0.25)
            fresh = getattr(module, name)(make(name).optimizer, **given)
            fresh.load_state_dict(state)
            fresh.optimizer.step()
            assert given[attribute].slope == 0.5
            schedulers.append(fresh)
        follow(*schedulers)


class Slope:
    def __init__(self, slope):
        self.slope = slope

    def __call__(self, epoch):
        return 1 / (1 + self.slope * abs(epoch))


def test_older_state_of_one_cycle_brings_its_function():
    schedulers = pair("OneCycleLR")
    for scheduler in schedulers:
        advance(scheduler, steps=2)
        del scheduler._anneal_func_type
        state = scheduler.state_dict()
        state["anneal_func"] = type(scheduler)._annealing_linear
        scheduler.load_state_dict(state)
    for _ in range(12):
        advance(*schedulers, steps=1)
        assert same(*(groups(scheduler.optimizer) for scheduler in schedulers))


# ---- Containers ----------------------------------------------------------------------------------


def through(save, load, value):
    file = io.BytesIO()
    save(value, file)
    file.seek(0)
    return load(file)


@every_case
@pytest.mark.parametrize("dtype", [None, torch.float32, torch.float64])
def test_state_passes_weights_only_loading(name, dtype):
    lr = 0.1 if dtype is None else torch.tensor(0.1, dtype=dtype)
    scheduler = make(name, lrs=(lr,))
    advance(scheduler)
    state = scheduler.state_dict()
    load = lambda file: torch.load(file, weights_only=True)  # noqa: E731
    assert same(through(torch.save, load, state), state)


@pytest.mark.parametrize("name", [name for name in CASES if not has_milestones(name)])
def test_state_passes_json(name):
    old, theirs = pair(name)
    advance(old, theirs, steps=5)
    ours = make(name)
    ours.optimizer.load_state_dict(old.optimizer.state_dict())
    ours.load_state_dict(json.loads(json.dumps(old.state_dict())))
    follow(ours, theirs, steps=5)


@pytest.mark.filterwarnings("ignore:Seems like")  # a copied optimizer has lost torch's mark
@pytest.mark.parametrize(
    "copied",
    [
        copy.deepcopy,
        lambda one: through(torch.save, lambda file: torch.load(file, weights_only=False), one),
        lambda one: pickle.loads(pytest.importorskip("cloudpickle").dumps(one)),
        *(
            lambda one, protocol=protocol: pickle.loads(pickle.dumps(one, protocol))
            for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)
        ),
    ],
)
@every_case
def test_copies_go_on_by_themselves(name, copied):
    ours, theirs = pair(name)
    advance(ours, theirs)
    kept = copy.deepcopy(ours.state_dict())
    clone = copied(ours)
    assert type(clone) is type(ours) and clone.optimizer is not ours.optimizer
    follow(clone, theirs, steps=4)
    assert same(ours.state_dict(), kept)
    for part in getattr(clone, "_schedulers", ()):
        assert part.optimizer is clone.optimizer


@every_case
def test_shallow_copy_shares_what_torchs_shares(name):
    ours, theirs = pair(name)
    advance(ours, theirs)
    clones = copy.copy(ours), copy.copy(theirs)
    assert clones[0].optimizer is ours.optimizer
    assert_same(*clones)
    follow(*clones)
    assert same(rates(ours.optimizer), rates(theirs.optimizer))


def test_module_that_holds_its_scheduler_can_be_copied():
    model = torch.nn.Linear(2, 2)
    target = torch.optim.SGD(model.parameters(), lr=0.1)
    model.scheduler = make("CosineAnnealingLR", target=target)
    advance(model.scheduler)
    clone = copy.deepcopy(model)
    held = clone.scheduler.optimizer.param_groups[0]["params"]
    assert [id(one) for one in held] == [id(one) for one in clone.parameters()]
    assert swiftlr.torch.CosineAnnealingLR is type(clone.scheduler)


def test_function_that_cannot_be_pickled_fails_as_in_torch():
    for module in MODULES:
        scheduler = module.LambdaLR(make("StepLR").optimizer, lambda epoch: power(epoch))
        advance(scheduler)
        with pytest.raises((pickle.PicklingError, AttributeError), match="lambda"):
            pickle.dumps(scheduler)
        advance(scheduler)
