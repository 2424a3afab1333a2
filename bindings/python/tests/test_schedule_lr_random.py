"""ScheduleLR under random treatment, beside a scheduler of the engine that is built anew each step.

Nothing must show of what a ScheduleLR keeps from step to step. After each action, groups and
position must have the same bits as on the other side, which keeps nothing but numbers. A failure
names the seed; in this directory

    python -c "import test_schedule_lr_random as t; t.Run(17).go()"

runs seed 17 by itself.
"""

import contextlib
import copy
import json
import math
import pickle
import random
import warnings
from collections import Counter

import pytest
import torch
from bits import same
from random_specs import FUNCTIONS, random_spec

import swiftlr
from swiftlr import Scheduler
from swiftlr.torch import ScheduleLR, resume, save

RUNS = 80 if swiftlr.backend == "native" else 20
ACTIONS = 40
KEYS = ("lr", "weight_decay", "betas", "momentum", "temperature")
RATES = [0.1, 0.02]
METRICS = [
    {"type": "swiftlr.plateau", "patience": 1, "factor": 0.5},
    {"type": "transformers.greedy", "patience": 1},
    {
        "type": "swiftlr.sequence",
        "lengths": [5],
        "schedules": [
            {"type": "swiftlr.curve", "from": 0.01, "to": 0.1, "over": 5},
            {"type": "swiftlr.plateau", "patience": 0},
        ],
    },
]


def my_function(epoch):
    return 1.0 / (1.0 + abs(epoch) / 4.0)


def half(epoch):
    return 0.5


def draw_spec(draw, kind):
    if kind == "metric":
        return draw.choice(METRICS)
    if kind != "curves":
        return draw_part(draw, draw.randint(0, 2))
    names = draw.sample(["weight_decay", "betas.0", "temperature", "momentum"], 2)
    parts = {name: draw_part(draw, draw.randint(0, 1)) for name in names}
    if draw.random() < 0.3:
        parts[names[0]] = draw.choice(METRICS)
    if draw.random() < 0.8:
        parts["lr"] = draw_part(draw, 1)
    return {"type": "swiftlr.curves", "curves": parts}


def draw_part(draw, depth):
    if draw.random() < 0.15:
        return {"type": "torch.LambdaLR", "lr_lambda": "my_function"}
    return random_spec(draw, depth)


def draw_optimizer(draw):
    groups = [
        {"params": [torch.zeros(1, requires_grad=True)], "lr": lr, "temperature": 2.0}
        for lr in RATES[: draw.randint(1, 2)]
    ]
    return torch.optim.AdamW(groups, betas=(0.7, 0.95), weight_decay=0.25)


class ByHand:
    """The numbers of a ScheduleLR, each step with a scheduler of the engine of its own."""

    def __init__(self, scheduler):
        groups = scheduler.optimizer.param_groups
        self.spec, self.functions = scheduler.spec, dict(scheduler.functions)
        self.bases = list(scheduler.base_lrs)
        self.curves = {
            one["name"]: list(one["base_values"]) for one in getattr(scheduler, "curves", [])
        }
        self.epoch, self.steps, self.memory = 0, 1, None
        self.last_lr = [group["lr"] for group in groups]
        self.groups = [{key: group[key] for key in KEYS if key in group} for group in groups]
        engine = self.engine()
        self.memory = json.loads(engine.state_json()).get("memory")
        self.write(engine, engine.get_last_lr() if self.memory else engine.step(0))

    def engine(self):
        engine = Scheduler(self.spec, self.bases, functions=self.functions)
        for name, values in self.curves.items():
            engine.set_base(name, values)
        return engine

    def step(self, epoch=None, metric=None):
        if metric is not None and self.memory is None:
            raise swiftlr.FormError("it follows none")
        engine, epoch = self.engine(), self.epoch + 1 if epoch is None else epoch
        if self.memory is None:
            rates = engine.step(epoch)
        else:
            state = json.loads(engine.state_json())
            state.update(memory=self.memory, last_epoch=epoch - 1)
            engine.load_state_json(json.dumps(state))
            rates = engine.step(metric=metric)
            self.memory = json.loads(engine.state_json())["memory"]
        self.epoch, self.steps = epoch, self.steps + 1
        self.write(engine, rates)

    def write(self, engine, rates):
        self.last_lr = list(rates)
        self.is_written = True
        self.values = {name: engine.get_last_values(name) for name in self.curves}
        written = dict(self.values)
        if "momentum" in engine.value_names and "momentum" not in written:
            written["momentum"] = engine.get_last_values("momentum")
        for i, group in enumerate(self.groups):
            group["lr"] = rates[i]
            for name, values in written.items():
                if name in ("betas.0", "momentum"):
                    group["betas"] = (values[i], *group["betas"][1:])
                else:
                    group[name] = values[i]


class Run:
    """A ScheduleLR, its other side, and a seeded script of what to do to both."""

    def __init__(self, seed):
        self.draw = draw = random.Random(seed)
        self.kind = draw.choice(["plain", "curves", "curves", "metric"])
        self.spec = draw_spec(draw, self.kind)
        self.optimizer = draw_optimizer(draw)
        self.trail = []
        self.kept = None

    def go(self):
        try:
            self.ours = ScheduleLR(self.optimizer, self.spec, {"my_function": my_function})
        except swiftlr.Error:
            return  # some formulas have no value at 0
        self.theirs = ByHand(self.ours)
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

    def compare(self):
        groups = [{key: group[key] for key in KEYS if key in group} for group in self.groups()]
        assert same(groups, self.theirs.groups), (groups, self.theirs.groups)
        mine = self.ours.last_epoch, self.ours._step_count, self.ours.get_last_lr()
        assert same(mine, (self.theirs.epoch, self.theirs.steps, self.theirs.last_lr)), mine

    def compare_states(self):
        state = self.ours.state_dict()
        assert state["spec"] == self.theirs.spec
        assert same(state["base_lrs"], self.theirs.bases)
        assert same(
            [list(one.values()) for one in state.get("curves", [])],
            [[name, bases, self.theirs.values[name]] for name, bases in self.theirs.curves.items()],
        )
        assert json.loads(state.get("memory", "null")) == self.theirs.memory

    def groups(self):
        return self.ours.optimizer.param_groups


# ---- Actions: functions of (run, draw) -----------------------------------------------------------


def step(run, draw):
    given = metric(draw) if run.theirs.memory is not None and draw.random() < 0.9 else None
    for _ in range(draw.randint(1, 3)):
        if given is None:
            run.both(run.ours.step, run.theirs.step)
        else:
            run.both(lambda: run.ours.step_metric(given), lambda: run.theirs.step(metric=given))


def metric(draw):
    return draw.choice((draw.uniform(0, 1), 0.5, 1, -1.0, math.nan, math.inf))


def step_with_a_metric(run, draw):
    given = metric(draw)
    run.both(lambda: run.ours.step_metric(given), lambda: run.theirs.step(metric=given))


def jump(run, draw):
    epoch = draw.choice((draw.randint(0, 60), draw.uniform(0, 60), 4.0, -2))
    run.both(lambda: run.ours.step(epoch), lambda: run.theirs.step(epoch))


def write_the_position(run, draw):
    run.ours.last_epoch = run.theirs.epoch = draw.choice((draw.randint(0, 60), 2.5))


def edit_a_base(run, draw):
    i, base = draw.randrange(len(run.theirs.bases)), draw.choice((0.0, -0.0, draw.random()))
    run.ours.base_lrs[i] = run.theirs.bases[i] = base


def replace_the_bases(run, draw):
    run.theirs.bases = [draw.random() for _ in run.theirs.bases]
    run.ours.base_lrs = list(run.theirs.bases)


def edit_the_base_of_a_curve(run, draw):
    """In a list that somebody has held since before the last step."""
    if not run.theirs.curves:
        return
    curve, base = draw.choice(run.ours.curves), draw.choice((0.0, -0.0, draw.random()))
    step(run, draw)
    curve["base_values"][0] = run.theirs.curves[curve["name"]][0] = base


def replace_the_spec(run, draw):
    if run.theirs.memory is None:
        spec = draw_spec(draw, "plain") if run.kind == "plain" else other_curves(run, draw)
    else:
        spec = json.loads(run.theirs.spec)
        if spec["type"] != "swiftlr.plateau":
            return
        spec["patience"] = draw.randint(0, 3)
    spec = swiftlr.Schedule(spec, FUNCTIONS).spec_json()
    try:
        new = Scheduler(spec, [1.0], functions=FUNCTIONS)
    except swiftlr.Error:
        return
    if ("memory" in new.state_json()) == (run.theirs.memory is not None):
        run.ours.spec = run.theirs.spec = spec


def other_curves(run, draw):
    parts = json.loads(run.theirs.spec)["curves"]
    return {"type": "swiftlr.curves", "curves": {name: draw_part(draw, 0) for name in parts}}


def replace_a_function(run, draw):
    function = draw.choice((my_function, half))
    run.ours.functions["my_function"] = run.theirs.functions["my_function"] = function


def look(run, draw):
    """At the state as each way shows it, and at the next rates: nothing changes."""
    if run.theirs.memory is not None:
        assert json.loads(run.ours.memory) == run.theirs.memory
    for curve in getattr(run.ours, "curves", ()):
        assert same(curve["last_values"], run.theirs.values[curve["name"]])
    with contextlib.suppress(swiftlr.Error):
        run.ours.get_lr()
    run.compare_states()


def lose_a_key(run, draw):
    """A step that finds no place for a value changes nothing."""

    def refuse():
        raise ValueError

    group = run.groups()[0]
    for name in ("weight_decay", "temperature"):
        if name in run.theirs.curves:
            value = group.pop(name)
            run.both(run.ours.step, refuse)
            group[name] = value


def go_back(run, draw):
    """To the state of a while ago; the groups stay as they are."""
    if run.kept is None or draw.random() < 0.3:
        run.kept = run.ours.state_dict(), copy.deepcopy(vars(run.theirs))
        return
    state, numbers = copy.deepcopy(run.kept)
    numbers.update(groups=run.theirs.groups, functions=run.theirs.functions, is_written=False)
    run.ours.load_state_dict(state)
    vars(run.theirs).update(numbers)


def pass_through_json(run, draw):
    run.ours.load_state_json(run.ours.state_json())


def copy_it(run, draw):
    make = draw.choice((copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))))
    run.ours = make(run.ours)


def copy_it_shallowly(run, draw):
    """The two go on side by side, and neither knows of the other."""
    other = copy.copy(run.ours)
    other.optimizer = copy.deepcopy(run.ours.optimizer)
    other.base_lrs, other.functions = list(other.base_lrs), dict(other.functions)
    if hasattr(other, "curves"):
        other.curves = copy.deepcopy(other.curves)
    for _ in range(3):
        with contextlib.suppress(swiftlr.Error):
            run.ours.step_metric(0.5) if run.theirs.memory else run.ours.step()
    run.ours = other


def resume_in_another(run, draw):
    step(run, draw)
    if not run.theirs.is_written:
        return
    try:
        optimizer = copy.deepcopy(run.ours.optimizer)
        other = ScheduleLR(optimizer, run.theirs.spec, dict(run.ours.functions))
    except swiftlr.Error:
        return
    resume(other, save(run.ours), "keep")  # base values may have been edited
    run.ours = other


def reload_the_optimizer(run, draw):
    """As resuming does: all groups become new dicts."""
    optimizer = run.ours.optimizer
    optimizer.load_state_dict(copy.deepcopy(optimizer.state_dict()))


OFTEN = {
    step: 12,
    step_with_a_metric: 1,
    jump: 1,
    write_the_position: 1,
    edit_a_base: 1,
    replace_the_bases: 0.5,
    edit_the_base_of_a_curve: 1,
    replace_the_spec: 1,
    replace_a_function: 0.5,
    look: 1,
    lose_a_key: 0.5,
    go_back: 2,
    pass_through_json: 0.5,
    copy_it: 1,
    copy_it_shallowly: 0.5,
    resume_in_another: 1,
    reload_the_optimizer: 0.5,
}


def test_every_kind_comes_up():
    kinds = Counter(Run(seed).kind for seed in range(RUNS))
    assert min(kinds.values()) >= 5 and len(kinds) == 3


@pytest.mark.parametrize("first", range(0, RUNS, 20))
def test_same_bits_as_by_hand(first):
    for seed in range(first, first + 20):
        run = Run(seed)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of jumps, and of a copy whose optimizer is new
                run.go()
        except Exception as error:
            raise AssertionError(f"seed {seed}: {run.spec}; {run.trail[-6:]}") from error
