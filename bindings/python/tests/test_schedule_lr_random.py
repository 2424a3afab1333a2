"""ScheduleLR under random treatment, beside a scheduler of the engine that is built anew each step.

Nothing must show of what a ScheduleLR keeps from step to step. After each action, groups and
position must have the same bits as on the other side, and a call that is refused must have changed
nothing. A failure names the seed; in this directory

    python -c "import test_schedule_lr_random as t; t.Run(17).go()"

runs seed 17 by itself. SWIFTLR_RANDOM_RUNS says how many runs there are.
"""

import json
import os
import random
import warnings
from collections import Counter

import pytest
import torch
from bits import same
from schedule_lr_actions import OFTEN, draw_group, draw_spec, my_function
from schedule_lr_by_hand import ByHand, numbers_of

import swiftlr
from swiftlr._values import strict
from swiftlr.torch import ScheduleLR

RUNS = int(os.environ.get("SWIFTLR_RANDOM_RUNS") or (200 if swiftlr.backend == "native" else 30))
ACTIONS = 40
RATES = ["floats", "floats", "float64", "float32", "mixed"]


class Run:
    """A ScheduleLR, its other side, and a seeded script of what to do to both."""

    def __init__(self, seed):
        self.draw = draw = random.Random(seed)
        self.kind = draw.choice(["plain", "curves", "curves", "metric", "metric"])
        self.rates = draw.choice(RATES)
        self.spec = draw_spec(draw, self.kind)
        groups = [draw_group(self) for _ in range(draw.randint(1, 3))]
        self.optimizer = torch.optim.AdamW(groups, betas=(0.7, 0.95), weight_decay=0.25)
        self.trail = []
        self.kept = None

    def go(self):
        functions = {"my_function": my_function}
        before = [dict(group) for group in self.optimizer.param_groups]
        try:
            self.theirs = ByHand(before, self.spec, functions)
        except swiftlr.Error as error:  # some formulas have no value at 0
            with pytest.raises(type(error)):
                ScheduleLR(self.optimizer, self.spec, functions)
            assert same_items(self.optimizer.param_groups, before)
            return
        self.ours = ScheduleLR(self.optimizer, self.spec, functions)
        self.compare()
        for _ in range(ACTIONS):
            action = self.draw.choices(list(OFTEN), OFTEN.values())[0]
            self.trail.append(action.__name__)
            action(self, self.draw)
            self.compare()
        self.compare_states()

    def both(self, mine, other):
        """Does something to both sides, which have to fare the same."""
        outcomes = []
        for action in (mine, other):
            try:
                action()
                outcomes.append(None)
            except Exception as error:
                outcomes.append(type(error))
        assert outcomes[0] is outcomes[1], outcomes

    def refused(self, call):
        """Something that fails and leaves everything as it was."""
        before = [dict(group) for group in self.groups()]
        with pytest.raises(Exception):  # noqa: B017
            call()
        assert same_items(self.groups(), before)
        self.compare_position()
        self.compare_states()

    def compare(self):
        groups = [numbers_of(group) for group in self.groups()]
        for mine, theirs in zip(groups, self.theirs.groups):
            assert mine.keys() == theirs.keys(), (mine, theirs)
            assert same(mine, {key: theirs[key] for key in mine}), (mine, theirs)
        assert len(groups) == len(self.theirs.groups)
        self.compare_position()

    def compare_position(self):
        mine = self.ours.last_epoch, self.ours._step_count, self.ours.get_last_lr()
        theirs = self.theirs.epoch, self.theirs.steps, self.theirs.last_lr
        assert same(mine, theirs), (mine, theirs)

    def compare_states(self):
        state = self.ours.state_dict()
        assert state["spec"] == self.theirs.spec
        assert same(state["base_lrs"], self.theirs.bases)
        assert same(
            [list(one.values()) for one in state.get("curves", [])],
            [[name, bases, self.theirs.values[name]] for name, bases in self.theirs.curves.items()],
        )
        assert json.loads(state.get("memory", "null")) == strict(self.theirs.memory)

    def groups(self):
        return self.ours.optimizer.param_groups


def same_items(groups, before):
    """Whether groups have the objects that they had, tensors with the numbers that they had."""
    return [list(map(id, group.values())) for group in groups] == [
        list(map(id, one.values())) for one in before
    ]


def test_every_kind_comes_up():
    runs = [Run(seed) for seed in range(60)]
    for kinds in (Counter(run.kind for run in runs), Counter(run.rates for run in runs)):
        assert len(kinds) in (3, 4) and min(kinds.values()) >= 5


@pytest.mark.parametrize("first", range(0, RUNS, 10))
def test_same_bits_as_by_hand(first):
    for seed in range(first, first + 10):
        run = Run(seed)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of jumps, and of a copy whose optimizer is new
                run.go()
        except Exception as error:
            raise AssertionError(f"seed {seed}: {run.spec}; {run.trail[-6:]}") from error
