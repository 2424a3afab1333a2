"""Warnings: the ones of torch, at the same steps, naming the line of the caller."""

import sys
import warnings

import pytest
from bits import optimizer
from schedulers import MODULES, assert_same, build, every_case, make, metric, pair, step

import swiftlr
import swiftlr.torch

# torch steps the first part of these while it builds them, before the optimizer can have stepped.
NESTED = ("a chain in a sequence", "a sequence in a sequence")
DIRECT = """
StepLR MultiStepLR LambdaLR ConstantLR CosineAnnealingWarmRestarts CyclicLR OneCycleLR SWALR
""".split()


def warned(action):
    """What `action` warns of: category, text, and where in this file it says to look."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        action()
    here = [w.lineno if w.filename == __file__ else w.filename for w in caught]
    return [(w.category, str(w.message), place) for w, place in zip(caught, here)]


def both(use):
    """The warnings under ours and under torch, with which the test compares them."""
    lines = [warned(lambda: use(module)) for module in MODULES]
    if swiftlr.backend != "native":  # a Python backend stands between torch's step and the caller
        lines = [[one[:2] for one in found] for found in lines]
    return lines


@every_case
def test_construction_warns_as_torchs_does(name):
    ours, theirs = both(lambda module: build(name, module, optimizer()))
    assert ours == theirs
    assert bool(ours) == (name in NESTED)


@every_case
@pytest.mark.parametrize("stepped", [True, False])
def test_warns_when_torch_warns(name, stepped):
    def use(module):
        scheduler = make(name, module, stepped=False)
        if stepped:
            scheduler.optimizer.step()
        for _ in range(3):
            given = () if "Plateau" not in name else (metric(scheduler.last_epoch),)
            scheduler.step(*given)

    ours, theirs = both(use)
    assert [one[:2] for one in ours] == [one[:2] for one in theirs]
    if name not in NESTED:
        assert ours == theirs
        assert bool(ours) != (stepped or "Plateau" in name or "WarmRestarts" in name)


@pytest.mark.parametrize("name", DIRECT)
def test_step_to_an_epoch_warns_as_torchs_does(name):
    def use(module):
        scheduler = make(name, module)
        for epoch in (5, None, 2, 2.5):
            scheduler.step(epoch)
        scheduler.step()
        scheduler.step(epoch=3)

    ours, theirs = both(use)
    assert ours == theirs
    deprecated = [one for one in ours if one[1] == swiftlr.torch.EPOCH_DEPRECATION_WARNING]
    assert len(deprecated) == len(ours) == (0 if "WarmRestarts" in name else 4)


def test_metric_with_an_epoch_warns_as_torchs_does():
    def use(module):
        scheduler = make("ReduceLROnPlateau", module)
        scheduler.step(1.0)
        scheduler.step(1.0, 5)
        scheduler.step(1.0, epoch=6)

    ours, theirs = both(use)
    assert ours == theirs and len(ours) == 2


@every_case
@pytest.mark.parametrize("engaged", [True, False])
def test_warns_of_a_step_that_was_replaced(name, engaged):
    def use(module):
        scheduler = make(name, module)
        if engaged:
            step(scheduler)
        scheduler.optimizer.step = lambda: None
        for _ in range(2):
            given = () if "Plateau" not in name else (metric(scheduler.last_epoch),)
            scheduler.step(*given)

    ours, theirs = both(use)
    assert [one[:2] for one in ours] == [one[:2] for one in theirs]
    if name in DIRECT and not engaged and "WarmRestarts" not in name:
        assert "has been overridden" in ours[0][1] and ours == theirs


@pytest.mark.parametrize("name", DIRECT)
def test_stray_get_lr_warns_as_torchs_does(name):
    def use(module):
        scheduler = make(name, module)
        scheduler.step()
        scheduler.get_lr()

    ours, theirs = both(use)
    assert [one[:2] for one in ours] == [one[:2] for one in theirs]
    assert "get_last_lr()" in ours[0][1]


@pytest.mark.parametrize("name", ["StepLR", "CyclicLR", "SWALR", "MultiStepLR"])
@pytest.mark.parametrize("steps", [0, 3])
def test_warning_that_is_an_error_stops_the_step(name, steps):
    ours, theirs = pair(name)
    for scheduler in (ours, theirs):
        for _ in range(steps):
            scheduler.step()
        with warnings.catch_warnings(), pytest.raises(UserWarning):
            warnings.simplefilter("error")
            scheduler.step(4)
    assert_same(ours, theirs)


@pytest.mark.parametrize(
    "name", ["StepLR", "SequentialLR", "ChainedScheduler", "CosineAnnealingLR"]
)
def test_warning_of_wrong_order_that_is_an_error_stops_the_step(name):
    ours, theirs = pair(name, stepped=False)
    for scheduler in (ours, theirs):
        for _ in range(2):
            with warnings.catch_warnings(), pytest.raises(UserWarning, match="before `optimizer"):
                warnings.simplefilter("error")
                scheduler.step()
    assert_same(ours, theirs)


def test_resumed_scheduler_warns_at_its_first_step():
    def use(module):
        target = make("StepLR", stepped=False).optimizer
        scheduler = module.StepLR(target, 3, last_epoch=10)
        scheduler.step()
        scheduler.step()

    ours, theirs = both(use)
    assert ours == theirs and len(ours) == 1


@pytest.mark.skipif(swiftlr.backend != "native", reason="needs the line of the caller")
def test_warnings_once_a_line_are_once_a_line():
    for module in MODULES:
        scheduler = make("StepLR", module)
        vars(sys.modules[__name__]).pop("__warningregistry__", None)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("default")
            for epoch in (1, 2, 3):
                scheduler.step(epoch)
        assert len(caught) == 1
