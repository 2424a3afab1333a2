"""Drop-ins and torch's classes in lockstep, over random configurations and random treatment.

After each of 150 actions everything that can be seen of a scheduler and of its optimizer's groups
has to be the same, in type and in every bit. A failure names the seed; in this directory

    python -c "import test_torch_differential as t; t.Pair(17).run()"

runs seed 17 by itself, and t.shrink(17) leaves out what the failure does not need.

Each backend runs the same seeds against torch. So the Drive of the extension, which keeps the
engine's state from step to step, is compared with the plain one of ctypes, which does not.
"""

import io
import pickle
import random
import warnings
from collections import Counter
from itertools import groupby

import pytest
import torch
from bits import plain, same
from random_actions import OFTEN, SELDOM, draw_script, step
from random_schedulers import COMPOSITIONS, DROP_INS, OF_TORCH, TORCH, Configuration

import swiftlr

CONFIGURATIONS = 5000 if swiftlr.backend == "native" else 500
STEPS = 150
BATCH = 100

# What the engine steps; the rest, torch does.
OF_THE_ENGINE = {*OF_TORCH, *COMPOSITIONS}
RATES_OF_THE_ENGINE = {"float", "float32", "float64", "mixed"}


def multiplies_by_ints(configuration):
    """Whether a jump multiplies float64 tensors by an int, which torch does up to 2**64 only."""
    recipe = configuration.recipe
    decays = recipe.name in ("StepLR", "MultiStepLR", "ExponentialLR")
    rates = [group["lr"] for group in configuration.groups]
    doubles = [torch.is_tensor(rate) and rate.dtype is torch.float64 for rate in rates]
    return decays and type(recipe.arguments["gamma"]) is int and any(doubles)


def uses_groups(recipe):
    """Whether it uses more of the groups than their rates: as a part, it steps by itself."""
    return recipe.name in ("OneCycleLR", "SWALR") or "base_momentum" in recipe.arguments


class Side:
    """One optimizer with one scheduler, and what was built for it."""

    def __init__(self, classes, configuration):
        self.classes = classes
        self.optimizer = configuration.make_optimizer()
        self.built = []
        self.scheduler = self.failure = None
        try:
            self.scheduler = configuration.recipe.build(classes, self.optimizer, self.built)
        except Exception as error:
            self.failure = type(error)

    def at(self, path):
        scheduler = self.scheduler
        for i in path:
            scheduler = scheduler._schedulers[i]
        return scheduler

    def leaves(self):
        waiting = [self.scheduler]
        while waiting:
            scheduler = waiting.pop()
            if hasattr(scheduler, "_schedulers"):
                waiting += scheduler._schedulers
            else:
                yield scheduler

    def group(self, i):
        groups = self.optimizer.param_groups
        return groups[i % len(groups)]

    def groups(self):
        """All that the groups hold, but the parameters."""
        groups = list(map(dict, self.optimizer.param_groups))
        for group in groups:
            del group["params"]
        return groups

    def position(self):
        scheduler = self.scheduler
        return [
            getattr(scheduler, "last_epoch", None),
            getattr(scheduler, "_step_count", None),
            getattr(scheduler, "_last_lr", None),
            attempt(scheduler.get_last_lr),
        ]


def equal(one, other):
    """`same`, and objects are the same if their pickles are."""
    return same(one, other) or pickled(one) == pickled(other)


def pickled(value):
    file = io.BytesIO()
    pickler = pickle.Pickler(file, 4)
    pickler.fast = True  # what is one object and what two does not show
    pickler.dump(plain(value))
    return file.getvalue()


def attempt(action, *arguments):
    """What it returns, or the type of what it raises."""
    try:
        return action(*arguments)
    except Exception as error:
        return type(error)


class Pair:
    """The same scheduler twice, and a seeded script of what to do to both."""

    def __init__(self, seed):
        draw = random.Random(seed)
        self.configuration = Configuration(draw)
        self.plain = draw.random() < 0.4
        self.looks = draw.choice((1, 1, 1, 5))  # after how many actions the scheduler is looked at
        self.first = draw.random() < 0.9  # whether the optimizer steps before it
        self.script = draw_script(draw, STEPS, self.plain)
        self.draw = random.Random()
        self.trail = []
        self.sides = self.kept = None
        self.wraps = 0

    ours = property(lambda self: self.sides[0])
    theirs = property(lambda self: self.sides[1])
    has_metrics = property(lambda self: self.configuration.recipe.name == "ReduceLROnPlateau")

    def somewhere(self, draw, leaf=False):
        """The way down to a random scheduler of the composition."""
        path, scheduler = [], self.theirs.scheduler
        while hasattr(scheduler, "_schedulers") and (leaf or draw.random() < 0.7):
            path.append(draw.randrange(len(scheduler._schedulers)))
            scheduler = scheduler._schedulers[path[-1]]
        return tuple(path)

    def both(self, what, action, *details):
        """Does the same to both. What it returns, raises and warns of has to be the same."""
        self.trail.append((what, *details))
        outcomes = [(attempt(action, side), self.warned()) for side in self.sides]
        assert equal(*outcomes), outcomes
        self.failed = isinstance(outcomes[0][0], type)

    def warned(self):
        """What was warned of since, and whom the warning names; a frame of ctypes is in between."""
        if not self.log:
            return []
        native = swiftlr.backend == "native"
        said = {(str(one.message), one.filename if native else "") for one in self.log}
        self.log.clear()
        return sorted(said)

    def compare(self):
        ours, theirs = ([side.groups()] for side in self.sides)
        if len(self.trail) % self.looks == 0:
            ours += self.ours.position()
            theirs += self.theirs.position()
        assert equal(ours, theirs), (ours, theirs)

    def compare_states(self, one, other):
        states = attempt(one.state_dict), attempt(other.state_dict)
        assert equal(*states), states

    def compare_all_states(self):
        """Those of the parts by themselves, too, whether they are still parts or not."""
        for one, other in zip(self.ours.built, self.theirs.built, strict=True):
            self.compare_states(one, other)

    def is_the_engines(self):
        """Whether nothing in the configuration is torch's to do."""
        configuration = self.configuration
        schedulers = list(configuration.recipe.walk())
        return (
            self.first
            and not configuration.odd
            and configuration.rates in RATES_OF_THE_ENGINE
            and all(one.name in OF_THE_ENGINE and not one.is_torchs for one in schedulers)
            and not any(map(uses_groups, schedulers[1:]))
            and not multiplies_by_ints(configuration)
        )

    def run(self, script=None):
        with warnings.catch_warnings(record=True) as self.log:
            warnings.simplefilter("always")
            warnings.filterwarnings("ignore", "Casting complex")  # once in a process
            self.sides = [Side(classes, self.configuration) for classes in (DROP_INS, TORCH)]
            self.log.clear()
            assert self.ours.failure is self.theirs.failure, self.ours.failure
            self.compare_all_states()
            assert equal(self.ours.groups(), self.theirs.groups())
            if self.ours.failure is None:
                self.run_script(self.script if script is None else script)

    def run_script(self, script):
        engine = self.plain and self.is_the_engines()
        if self.first:
            self.both("optimizer step", lambda side: side.optimizer.step())
        for i, (action, seed) in enumerate(script):
            if action is not step or self.has_metrics:
                self.draw.seed(seed)
            action(self, self.draw)
            self.compare()
            if i % 7 == 0 and not self.plain:
                self.compare_states(self.ours.scheduler, self.theirs.scheduler)
            if engine and not self.failed:
                assert self.ours.scheduler._engaged, "torch did the step"
        self.compare_all_states()


def shrink(seed):
    """Shows the failure of a seed after the fewest actions."""

    def fails(script):
        try:
            Pair(seed).run(script)
        except Exception:
            return True

    script, size = Pair(seed).script, 64
    while size and fails(script):
        for start in range(len(script) - size, -1, -size):
            shorter = script[:start] + script[start + size :]
            if fails(shorter):
                script = shorter
        size //= 2
    pair = Pair(seed)
    try:
        pair.run(script)
    finally:
        print(pair.configuration)
        for action, times in groupby(pair.trail, str):
            print(action, f"{len(list(times))} times")


def test_every_class_and_every_action_comes_up():
    alone, parts, seen = Counter(), Counter(), Counter()
    for seed in range(1000):
        pair = Pair(seed)
        configuration, actions = pair.configuration, {action for action, _ in pair.script}
        recipe, *below = configuration.recipe.walk()
        alone[recipe.name] += 1
        parts.update({part.name for part in below})
        seen.update((configuration.optimizer, configuration.rates, *actions))
    assert min(alone[name] for name in OF_TORCH + COMPOSITIONS) >= 20, alone
    assert min(parts[name] for name in DROP_INS) >= 5, parts
    wanted = (*Configuration.OPTIMIZERS, *Configuration.RATES, *OFTEN, *SELDOM)
    assert min(seen[one] for one in wanted) >= 5, seen


@pytest.mark.parametrize("first", range(0, CONFIGURATIONS, BATCH))
def test_same_bits_as_torch(first):
    for seed in range(first, first + BATCH):
        pair = Pair(seed)
        try:
            pair.run()
        except Exception as error:
            raise AssertionError(
                f"seed {seed}: {pair.configuration}; {len(pair.trail)} actions, the last ones "
                f"{pair.trail[-5:]}"
            ) from error
