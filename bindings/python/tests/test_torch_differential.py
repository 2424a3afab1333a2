"""Drop-ins and torch's classes in lockstep, over random configurations and random treatment.

After each of 100 actions everything that can be seen of a scheduler has to be the same, in type and
in every bit. A failure names the seed; `Pair(seed)` is the configuration.
"""

import copy
import pickle
import random
import warnings

import pytest
import torch
from bits import optimizer, rates, same

import swiftlr.torch

CONFIGURATIONS = 2400
STEPS = 100
BATCH = 100


class Factor:
    """A function for LambdaLR that has a state of its own."""

    def __init__(self, slope):
        self.slope = slope

    def __call__(self, epoch):
        return 1 / (1 + self.slope * abs(epoch))


def power(epoch):
    return 0.95**epoch


def whole(epoch):
    return int(epoch) % 3


def fails_at_seven(epoch):
    if epoch == 7:
        raise LookupError(epoch)
    return 0.5


SIMPLE = (
    "ConstantLR",
    "LinearLR",
    "StepLR",
    "ExponentialLR",
    "PolynomialLR",
    "CosineAnnealingLR",
    "LambdaLR",
    "MultiplicativeLR",
)
WRITABLE = {
    "ConstantLR": ("factor", "total_iters"),
    "LinearLR": ("start_factor", "end_factor", "total_iters"),
    "StepLR": ("step_size", "gamma"),
    "ExponentialLR": ("gamma",),
    "PolynomialLR": ("total_iters", "power"),
    "CosineAnnealingLR": ("T_max", "eta_min"),
    "LambdaLR": (),
    "MultiplicativeLR": (),
}


def arguments(draw, name, groups):
    steps = draw.choice((1, 2, 3, 5, 7, 10, 30, 99, 2.5, 4.0))
    if name == "ConstantLR":
        return {"factor": draw.uniform(0.01, 1), "total_iters": steps}
    if name == "LinearLR":
        start, end = draw.uniform(0.001, 1), draw.choice((0.0, 1, draw.random()))
        return {"start_factor": start, "end_factor": end, "total_iters": steps}
    if name == "StepLR":
        return {"step_size": steps, "gamma": draw.choice((0.1, 0.5, 2, draw.uniform(0, 1.2)))}
    if name == "ExponentialLR":
        return {"gamma": draw.choice((0.9, 1.001, 2, draw.uniform(0, 1.1)))}
    if name == "PolynomialLR":
        return {"total_iters": steps, "power": draw.choice((1, 2, 0.9, draw.uniform(0, 3)))}
    if name == "CosineAnnealingLR":
        return {"T_max": steps, "eta_min": draw.choice((0, 0.0, 1e-5, draw.uniform(0, 0.2)))}
    functions = [power, whole, Factor(draw.random()), fails_at_seven]
    weights = (6, 2, 4, 1)
    if draw.random() < 0.5:
        return {"lr_lambda": draw.choices(functions, weights)[0]}
    return {"lr_lambda": draw.choices(functions, weights, k=groups)}


class Side:
    """One optimizer with one scheduler."""

    def __init__(self, module, recipe, lrs):
        self.optimizer = optimizer(lrs)
        self.scheduler = self.build(module, recipe)

    def build(self, module, recipe):
        name, given, parts, milestones = recipe
        if parts is None:
            return getattr(module, name)(self.optimizer, **copy.deepcopy(given))
        schedulers = [self.build(module, part) for part in parts]
        return module.SequentialLR(self.optimizer, schedulers, list(milestones))

    def leaf(self, path):
        scheduler = self.scheduler
        for i in path:
            scheduler = scheduler._schedulers[i]
        return scheduler


class Pair:
    """The same scheduler twice, and a seeded source of things to do to both."""

    def __init__(self, seed):
        self.draw = draw = random.Random(seed)
        self.lrs = [
            draw.choice((0.1, 0.01, 1.0, draw.uniform(0, 2))) for _ in range(draw.randint(1, 4))
        ]
        self.recipe = self.make_recipe(depth=0)
        self.plain = draw.random() < 0.4
        self.ours = self.theirs = None

    def make_recipe(self, depth):
        draw = self.draw
        if depth == 2 or draw.random() < (0.7 if depth == 0 else 0.97):
            name = draw.choice(SIMPLE)
            return name, arguments(draw, name, len(self.lrs)), None, None
        parts = [self.make_recipe(depth + 1) for _ in range(draw.randint(1, 4))]
        milestones = sorted(draw.randint(0, 60) for _ in parts[1:])
        if draw.random() < 0.05:
            draw.shuffle(milestones)
        return "SequentialLR", None, parts, milestones

    def build(self):
        """Both sides, or None if both refuse the configuration in the same way."""
        sides, failures = [], []
        for module in (swiftlr.torch, torch.optim.lr_scheduler):
            try:
                sides.append(Side(module, self.recipe, self.lrs))
                failures.append(None)
            except Exception as error:
                failures.append(type(error))
        assert failures[0] is failures[1], failures
        if failures[0] is not None:
            return False
        self.ours, self.theirs = sides
        return True

    def both(self, action):
        """Does the same to both; what it returns or raises has to be the same."""
        results = []
        for side in (self.ours, self.theirs):
            try:
                results.append(action(side))
            except Exception as error:
                results.append(type(error))
        assert same(*results), results

    def compare(self):
        ours, theirs = self.ours, self.theirs
        assert same(rates(ours.optimizer), rates(theirs.optimizer))
        for name in ("last_epoch", "_last_lr", "_step_count"):
            assert same(
                getattr(ours.scheduler, name, None), getattr(theirs.scheduler, name, None)
            ), name
        assert same(ours.scheduler.get_last_lr(), theirs.scheduler.get_last_lr())

    def compare_states(self):
        ours, theirs = self.ours.scheduler.state_dict(), self.theirs.scheduler.state_dict()
        assert same(ours, theirs), (ours, theirs)

    # ---- Things to do

    def step(self):
        self.both(lambda side: side.scheduler.step())

    def jump(self):
        draw = self.draw
        epoch = draw.choice((draw.randint(0, 50), draw.uniform(0, 50), -draw.randint(1, 9), 4.0))
        self.both(lambda side: side.scheduler.step(epoch))

    def edit_rate(self):
        i, lr = self.draw.randrange(len(self.lrs)), self.draw.uniform(0, 1)
        self.both(lambda side: side.optimizer.param_groups[i].update(lr=lr))

    def edit_rate_strangely(self):
        i = self.draw.randrange(len(self.lrs))
        lr = self.draw.choice(
            (1, True, torch.tensor(0.25), torch.tensor(0.25, dtype=torch.float64))
        )
        self.both(lambda side: side.optimizer.param_groups[i].update(lr=copy.deepcopy(lr)))

    def random_leaf(self):
        path, (name, _, parts, _) = [], self.recipe
        while parts is not None:
            path.append(self.draw.randrange(len(parts)))
            name, _, parts, _ = parts[path[-1]]
        return path, name

    def write_parameter(self):
        path, kind = self.random_leaf()
        for name in WRITABLE[kind]:
            value = self.draw.choice((1, 4, 0.5, 9, 12.0, 0, -3))
            self.both(lambda side: setattr(side.leaf(path), name, value))

    def write_position(self):
        path = self.random_leaf()[0] if self.draw.random() < 0.5 else []
        name = self.draw.choice(("last_epoch", "_step_count"))
        value = self.draw.randint(0, 40)
        if name == "last_epoch" or path or self.recipe[2] is None:
            self.both(lambda side: setattr(side.leaf(path), name, value))

    def write_base(self):
        path, _ = self.random_leaf()
        i, base = self.draw.randrange(len(self.lrs)), self.draw.uniform(0, 1)
        self.both(lambda side: side.leaf(path).base_lrs.__setitem__(i, base))

    def edit_last_lr(self):
        if self.recipe[2] is None:  # torch's sequence shares the list with its part, ours does not
            self.both(lambda side: side.scheduler.get_last_lr().__setitem__(0, 0.125))

    def swap_states(self):
        ours, theirs = self.ours.scheduler.state_dict(), self.theirs.scheduler.state_dict()
        ours, theirs = copy.deepcopy((ours, theirs))
        self.ours.scheduler.load_state_dict(theirs)
        self.theirs.scheduler.load_state_dict(ours)

    def pass_through_json(self):
        try:
            text = self.ours.scheduler.state_json()
        except ValueError as error:
            assert "Tensor" in str(error)
            return
        self.ours.scheduler.load_state_json(text)

    def pickle(self):
        self.ours, self.theirs = pickle.loads(pickle.dumps((self.ours, self.theirs)))

    def deepcopy(self):
        self.ours, self.theirs = copy.deepcopy((self.ours, self.theirs))

    def add_group(self):
        for side in (self.ours, self.theirs):
            group = {"params": [torch.zeros(1, requires_grad=True)], "lr": 0.5}
            side.optimizer.add_param_group(group)

    def step_a_part(self):
        path, _ = self.random_leaf()
        self.both(lambda side: side.leaf(path).step())

    def get_lr(self):
        path, _ = self.random_leaf()
        self.both(lambda side: side.leaf(path).get_lr())

    OFTEN = (step, step, step, step, edit_rate, jump)
    SELDOM = (
        edit_rate_strangely,
        write_parameter,
        write_position,
        write_base,
        edit_last_lr,
        swap_states,
        pass_through_json,
        pickle,
        deepcopy,
        step_a_part,
        get_lr,
    )

    def treat(self):
        """One action."""
        draw = self.draw
        if self.plain or draw.random() < 0.6:
            self.step()
        elif draw.random() < 0.75:
            draw.choice(self.OFTEN)(self)
        elif draw.random() < 0.98:
            draw.choice(self.SELDOM)(self)
        else:
            self.add_group()

    def is_the_engines(self):
        """Whether nothing in the configuration is torch's to do."""
        names = repr(self.recipe)
        nested = self.recipe[2] and any(part[2] is not None for part in self.recipe[2])
        ordered = self.recipe[3] is None or self.recipe[3] == sorted(self.recipe[3])
        return ordered and not nested and "fails_at_seven" not in names

    def run(self):
        if not self.build():
            return
        self.compare_states()
        if self.plain or self.draw.random() < 0.8:
            self.both(lambda side: side.optimizer.step())
        for i in range(STEPS):
            self.treat()
            self.compare()
            if i % 7 == 0 and not self.plain:
                self.compare_states()
            if self.plain and self.is_the_engines():
                assert self.ours.scheduler._engaged, "torch did the step"
        self.compare_states()


@pytest.mark.parametrize("first", range(0, CONFIGURATIONS, BATCH))
def test_same_bits_as_torch(first):
    for seed in range(first, first + BATCH):
        pair = Pair(seed)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                pair.run()
        except Exception as error:
            raise AssertionError(f"seed {seed}: {pair.recipe}") from error
