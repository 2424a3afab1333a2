"""Scheduler.resume() with random specs of every type, in every form: another schedule goes on as if
it had been there from the start, and the same one is no other in another form."""

import contextlib
import json
import random

import pytest
from random_specs import TYPES, calls_functions, has_curves, has_parts, random_spec

import swiftlr
from swiftlr import Scheduler

FORMS = ("closed", "chain", "chain32")
LRS = [0.3, 0.1]
NAMES = [name for name in TYPES if not calls_functions(name)]
# Most of the others have no chain form.
TORCHS = [name for name in NAMES if name.startswith("torch.") and not has_curves(name)]
LEAVES = [name for name in TORCHS if not has_parts(name)]
COMPOSITIONS = [name for name in TORCHS if has_parts(name)]
ERRORS = (swiftlr.Error, ArithmeticError)


def draw(rng):
    if rng.random() < 0.4:
        return random_spec(rng, 2, rng.choice(NAMES))
    return random_spec(rng, 2, rng.choice(TORCHS), LEAVES, COMPOSITIONS)


def run(spec, form, steps):
    """None if there is no such run: the formula has no value, or wants a metric."""
    with contextlib.suppress(*ERRORS):
        scheduler = Scheduler(spec, LRS, form)
        for _ in range(steps):
            scheduler.step()
        return scheduler
    return None


def resumed(text, spec, mismatch, form):
    """None if that is refused for another reason than a difference."""
    try:
        return Scheduler.resume(text, spec, mismatch, form, LRS)
    except ERRORS as error:
        return str(error) if " in the checkpoint, " in str(error) else None


def content(scheduler):
    checkpoint = json.loads(scheduler.checkpoint())
    checkpoint["state"].pop("_step_count", None)  # torch's restarts do not count
    return checkpoint


def one(seed):
    """Whether there was something to compare."""
    rng = random.Random(seed)
    old, new = draw(rng), draw(rng)
    saved_form, form, steps = rng.choice(FORMS), rng.choice(FORMS), rng.randrange(13)
    saved = run(old, saved_form, steps)
    if saved is None:
        return False
    text = saved.checkpoint()
    assert not isinstance(resumed(text, old, "fail", form), str), (old, saved_form, form)
    if saved_form == form:
        assert resumed(text, old, "fail", form).checkpoint() == text
    if not isinstance(resumed(text, new, "fail", form), str):
        return False  # the same schedule
    used, whole = resumed(text, new, "use", form), run(new, form, steps)
    if whole is None:
        return False
    assert used is not None, (old, new, saved_form, form, steps)
    assert content(used) == content(whole), (old, new, saved_form, form, steps)
    return True


@pytest.mark.parametrize("start", range(0, 2000, 250))
def test_another_schedule_as_if_from_the_start(start):
    assert sum(map(one, range(start, start + 250))) > 50
