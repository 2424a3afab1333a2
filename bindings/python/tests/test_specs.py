"""Specs of every type: what is read is what is written, and what is wrong is named by its place."""

import random

import pytest
from random_specs import FUNCTIONS, TYPES, mutations, random_spec

import swiftlr

BASES = (0.1, 1.0, -3.0)
POSITIONS = (0, 1, 9.5, 10, 49, 50, 99, 100, 101, 150, 1000, 10**12)


def values(schedule):
    """A value as its bits, a failure by its name."""
    seen = []
    for base in BASES:
        for position in POSITIONS:
            try:
                seen.append(schedule.value(position, base).hex())
            except swiftlr.Error as error:
                seen.append(type(error).__name__)
    return seen


@pytest.mark.parametrize("seed", range(40))
def test_a_random_spec_of_any_depth_comes_back_as_it_was_with_the_same_values(seed):
    rng = random.Random(seed)
    for _ in range(25):
        spec = random_spec(rng, depth=rng.randint(0, 5))
        first = swiftlr.Schedule(spec, FUNCTIONS)
        again = swiftlr.Schedule(first.spec(), FUNCTIONS)
        assert again.spec_json() == first.spec_json(), (seed, spec)
        assert again.fingerprint() == first.fingerprint(), (seed, spec)
        assert values(again) == values(first), (seed, spec)


@pytest.mark.parametrize("name", TYPES)
def test_each_change_of_a_valid_spec_is_refused_by_its_place(name):
    rng = random.Random(name)
    spec = random_spec(rng, depth=2, name=name)
    changes = list(mutations(spec))
    for what, changed, path in changes if len(changes) < 300 else rng.sample(changes, 300):
        with pytest.raises(swiftlr.Error) as raised:
            swiftlr.Schedule(changed, FUNCTIONS)
        assert str(raised.value).startswith(path + ": "), (what, changed, str(raised.value))
